/** Whether a word begins with a capital. */
export function isCapital(word: string | undefined): boolean {
  if (word === undefined) return false;
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}
