// Requests as any program sends them: with headers that a browser would not let a page set, and over a bare socket.
import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';

/** An answer in full. */
export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** One request; `headers` are sent as they are, `Host` and `Origin` too. */
export async function asked(
  address: string,
  sent: {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string | Uint8Array;
  } = {},
): Promise<Answered> {
  return await new Promise((resolve, reject) => {
    const { method = 'GET', headers = {}, body } = sent;
    const call = request(address, { method, headers, agent: false }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece));
      answer.on('end', () => {
        const text = Buffer.concat(pieces).toString('utf8');
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text });
      });
      answer.on('error', reject);
    });
    call.on('error', reject);
    call.end(body);
  });
}

/** A JSON body posted. */
export async function posted(
  address: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answered> {
  const text = JSON.stringify(body);
  return await asked(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: text,
  });
}

/** Raw bytes on a socket, and what came back until the server hung up. */
export async function toldOnSocket(address: string, bytes: string): Promise<string> {
  const { port } = new URL(address);
  return await new Promise((resolve) => {
    let told = '';
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (piece) => {
      told += piece.toString('utf8');
    });
    socket.on('error', () => resolve(told));
    socket.on('close', () => resolve(told));
  });
}
