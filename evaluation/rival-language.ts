// How fast other JavaScript readers of English are on the same texts: both tag, neither has trees.

/** Tags one text and gives the number of its tokens. */
export type RivalTagger = (text: string) => number;

/** wink-nlp and compromise by name, as far as `npm install --prefix evaluation` has brought them. */
export async function rivalTaggers(): Promise<Readonly<Record<string, RivalTagger>>> {
  const [wink, model, compromise] = await Promise.all(
    ['wink-nlp', 'wink-eng-lite-web-model', 'compromise'].map((name) => import(name).catch(() => null)),
  );
  const taggers: Record<string, RivalTagger> = {};
  if (wink !== null && model !== null) {
    const nlp = wink.default(model.default, ['sbd', 'pos']);
    taggers['wink-nlp'] = (text) => nlp.readDoc(text).tokens().out(nlp.its.pos).length;
  }
  if (compromise !== null) taggers.compromise = (text) => compromise.default(text).terms().length;
  return taggers;
}
