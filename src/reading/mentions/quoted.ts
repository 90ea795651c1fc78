import type { Sentence } from '../../model/sentence.ts';

/** Per sentence and token, whether it stands in quotation marks; marks are reckoned anew in every block. */
export function findQuoted(sentences: readonly Sentence[]): readonly (readonly boolean[])[] {
  let open = false;
  let block = -1;
  return sentences.map((sentence) => {
    if (sentence.block !== block) open = false;
    block = sentence.block;
    return sentence.tokens.map((token) => {
      if (token.form === '“' || token.form === '``') open = true;
      else if (token.form === '”' || token.form === "''") open = false;
      else if (token.form === '"') open = !open;
      return open;
    });
  });
}
