/** What speaks against a text being English, in words for a person, or null if it may be. */
export function notEnglish(text: string): string | null {
  const sample = text.slice(0, sampleSize);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 0 && latin / letters < 0.6) return `${percent(1 - latin / letters)} of its letters are not Latin`;
  const words = sample.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  const known = words.filter((word) => functionWords.has(word)).length;
  if (words.length < fewest || known / words.length >= 0.06) return null;
  return `only ${known} of its first ${words.length} words are English function words`;
}

const sampleSize = 20_000;
/** Below this many words a text (a headline, say) tells nothing about its language. */
const fewest = 15;

/** Words that hold together a third of English prose, and a twentieth of nothing else: "in", "is" and "a" are Dutch, too. */
const functionWords = new Set(
  `the of and to that for with by it from are said its will have but not they which this were been who would their more
  about after you than into could also when there other one what new two some can may our your did only any these those
  while during between against under before because through should most such where how then being many since them him
  she her up if out very still now much each both until although whether without within`.split(/\s+/),
);

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
