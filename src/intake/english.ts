/** What speaks against a text being English, in words for a person, or null if it may be. */
export function notEnglish(text: string): string | null {
  const sample = text.slice(0, sampleSize);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 0 && latin / letters < 0.6) return `${percent(1 - latin / letters)} of its letters are not Latin`;
  const words = sample.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  const known = words.filter((word) => functionWords.has(word)).length;
  if (words.length < fewest || known / words.length >= 0.16) return null;
  return `only ${known} of its first ${words.length} words are English function words`;
}

const sampleSize = 20_000;
/** Below this many words a text (a headline, say) tells nothing about its language. */
const fewest = 15;

/** Words that hold together two fifths of English prose; none of them is as common in another language of news. */
const functionWords = new Set(
  `the of and to a that is for on with as by at it from has be are he said an its will his have but not they which this
  were been had who would their more about or after we you she her than into up could also when there other one all i if
  what over no out new two some can may our your my do did so only any these those while during between against under
  before because through should most such where how then being both many since per us them him in was`.split(/\s+/),
);

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
