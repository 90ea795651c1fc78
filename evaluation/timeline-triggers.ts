import type { Kind } from '../src/model/account.ts';

/**
 * The words that make an event of a gold timeline one of our kinds: lemmas from the columns "typical triggers" and "the event" of the definition of
 * accounts, as they stand there, and the nouns made of them. Fixed before anything was measured; not what the reader reads. A phrase stands by the word
 * that tells the event ("hold talks": talk), or with its particle.
 */
const triggers: Readonly<Record<Kind, string>> = {
  meeting: 'meet meeting talk talks host receive call',
  visit: 'visit travel trip tour arrive arrival',
  participation: 'attend exhibit co-host testify participate testimony',
  investment: 'invest investment pour commit',
  funding: 'award grant subsidise subsidize subsidy lend loan finance',
  agreement: 'agree agreement sign deal contract truce settlement',
  acquisition: 'acquire acquisition buy purchase take_over takeover merge merger sell sale divest',
  facility: 'open opening build expand expansion shift close closure move',
  workforce: 'hire lay_off layoff strike',
  appointment: 'appoint appointment name resign resignation step_down replace replacement',
  launch: 'launch unveil unveiling release recall suspend',
  review: 'investigate investigation probe inquiry review audit inspection summon',
  decision: 'approve approval block find rule ruling order clear reject',
  restriction: 'impose raise ban curb lift ease sanction',
  penalty: 'fine penalise penalize pay',
  lawsuit: 'sue suit lawsuit charge arrest appeal file extradite',
  rule: 'pass issue draft publish propose',
};

/**
 * Of these, the words that tell their kind only with the right object or place ("sells songs", "passed a rival"): an event told by one may be none of ours, which
 * the words alone don't show.
 */
const needObject = new Set(
  (
    'talk talks host receive call pour commit award grant lend finance sell sale open opening build expand shift close move name find order clear block raise lift ease ' +
    'pay charge file pass issue draft publish propose contract deal exhibit strike replace replacement'
  ).split(' '),
);

/** The kinds that a lemma ("sue", "step_down") may tell. */
export function kindsOfLemma(lemma: string): readonly string[] {
  return Object.entries(triggers).flatMap(([kind, lemmas]) => (lemmas.split(' ').includes(lemma) ? [kind] : []));
}

/** Whether a lemma tells its kind whatever stands with it. */
export function tellsAlone(lemma: string): boolean {
  return !needObject.has(lemma);
}
