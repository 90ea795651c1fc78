/** What speaks against a text being English, in words for a person, or null if it may be. */
export function notEnglish(text: string): string | null {
  const sample = text.slice(0, sampleSize);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 0 && latin / letters < 0.6) return `${percent(1 - latin / letters)} of its letters are not Latin`;
  const written = sample.match(/[\p{L}'’]+/gu) ?? [];
  const words = written.map((word) => word.toLowerCase());
  const known = words.filter((word) => functionWords.has(word)).length;
  if (words.length < fewest || known / words.length >= 0.06) return null;
  if (words.length < many && isShortEnglish(written, known)) return null;
  return `only ${known} of its first ${words.length} words are English function words`;
}

const sampleSize = 20_000;
/** Below this many words a text (a headline, say) tells nothing about its language. */
const fewest = 15;
/** From this many words on their shares tell enough; two sentences may be names and numbers for the most part. */
const many = 60;

/** Whether a few sentences show more signs of English than of another language. */
function isShortEnglish(written: readonly string[], known: number): boolean {
  const signs = known + written.filter((word) => newsWords.has(word.toLowerCase())).length;
  // "Luis de la Vega" and "Ida van Holm" are people of any language.
  const foreign = written.filter((word, at) => foreignWords.has(word) && !/^\p{Lu}/u.test(written[at + 1] ?? ''));
  return signs >= 2 && signs > foreign.length;
}

/** Words of short English news that other languages do not write so, or seldom. */
const newsWords = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february june july october says say tells told police
  percent shares fell rose year years week month day people killed dead wins win beat beats hits cuts names named elected
  official officials minister company court bank prices sales on at is as an be was had he his year-old new old first`.split(
    /\s+/,
  ),
);

/** Words that hold together the prose of languages in Latin letters. */
const foreignWords = new Set(
  `de la le les des et du une un au aux est dans sur der die das und den dem von mit für ist nicht auf im ein eine zu am hat
  wird weil el los las del y en que por para con una se su il di che per della delle gli ha nel alla da do dos das e um uma
  os com na no het een van dat te op om met aan naar och att det som på av för med är har till yang dan untuk dengan pada
  ini itu ke dari i w z nie że og til af er ikke ja oli että ovat ve bir bu için ile és az egy nem hogy a și pe cu din`.split(
    /\s+/,
  ),
);

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
