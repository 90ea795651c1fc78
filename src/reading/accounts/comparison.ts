// "up from 300 in 2019", "rather than the 260 promised": sums and times of what an event is only set beside.
import type { Sentence } from '../../model/sentence.ts';

const before: readonly RegExp[] = [
  /^(?:compared|versus|vs\.?)$/,
  /^(?:up|down|increase|rise|drop|fall|decrease) from$/,
  /^(?:rather|(?!more|less|fewer)\p{L}+(?:er|re|ss)|other) than$/u,
  /^instead of$/,
];
const reach = 9;

/** Whether words of comparison stand between an event's own word and a token, with no verb and no comma after them. */
export function isCompared(sentence: Sentence, index: number, event: number): boolean {
  for (let at = index - 1; at > Math.max(event, index - reach); at -= 1) {
    const token = sentence.tokens[at];
    if (token === undefined || token.form === ',' || token.form === ';') return false;
    const word = token.form.toLowerCase();
    const pair = `${sentence.tokens[at - 1]?.form.toLowerCase() ?? ''} ${word}`;
    if (before.some((one) => one.test(word) || one.test(pair))) return true;
    if (token.upos === 'VERB') return false;
  }
  return false;
}
