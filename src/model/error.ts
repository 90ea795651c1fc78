/** The one error of the doors: `code` is for programs, the message tells a person what is wrong and what to do. */
export class ReadoutError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'ReadoutError';
    this.code = code;
  }
}
