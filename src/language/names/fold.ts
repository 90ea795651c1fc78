const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  ı: 'i',
  đ: 'd',
  Đ: 'D',
  ß: 'ss',
  '’': "'",
  '‘': "'",
};

/** Words as the lists spell them: without accents, with straight apostrophes, case kept. */
export function fold(words: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII needs no work, and is nearly all there is.
  if (/^[\x00-\x7f]*$/.test(words)) return words;
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁøØıđĐß’‘]/g, (letter) => letters[letter] ?? letter);
}
