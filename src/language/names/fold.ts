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
  if (isPlain(words)) return words;
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁøØıđĐß’‘]/g, (letter) => letters[letter] ?? letter);
}

/** ASCII needs no work, and is nearly all there is. */
function isPlain(words: string): boolean {
  for (let at = 0; at < words.length; at += 1) if (words.charCodeAt(at) > 127) return false;
  return true;
}
