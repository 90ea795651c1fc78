// node training/lemmas.ts DIR: makes src/language/tokens/lemma-words.tsv and lemma-endings.tsv from the openly licensed treebanks.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadList } from '../src/language/load.ts';

interface Word {
  readonly form: string;
  readonly xpos: string;
  readonly lemma: string;
}

const folder = process.argv[2] ?? '../shared/data';
const seen = likeliest(['ewt-train', 'gum-free-train'].flatMap(rowsOf));
const irregular = loadList(new URL('../src/language/tokens/irregular.tsv', import.meta.url));
const given = new Set(irregular.map(([form, xpos]) => `${form}\t${xpos}`));
const words = [...seen, ...regularForms(seen)].filter(({ form, xpos }) => !given.has(`${form}\t${xpos}`));
const endings = learnEndings(words);
const known = new Map(endings.map(([xpos, ending, rule]) => [`${xpos}\t${ending}`, rule]));
const exceptions = learnExceptions(words, known);
write(
  'lemma-endings.tsv',
  'Endings of words by Penn tag, and what makes the lemma: letters taken off the end, then what is put there.',
  endings,
);
write('lemma-words.tsv', 'Words whose lemma the endings in lemma-endings.tsv do not give, by Penn tag.', exceptions);

function rowsOf(set: string): readonly (readonly string[])[] {
  return readFileSync(join(folder, 'treebank', `${set}.conllu`), 'utf8')
    .split('\n')
    .filter((line) => /^\d+\t/.test(line) && !/Typo=Yes|Foreign=Yes/.test(line))
    .map((line) => line.split('\t'));
}

// One lemma for each form and tag: the most frequent.
function likeliest(rows: readonly (readonly string[])[]): readonly Word[] {
  const counts = new Map<string, Map<string, number>>();
  for (const [, form = '', lemma = '', , xpos = ''] of rows) {
    if (lemma === '_' || /^(?:NNP|FW|ADD|LS|GW|AFX|HYPH)$/.test(xpos) || /[\d*]/.test(form)) continue;
    const key = `${form.replaceAll('’', "'")}\t${xpos}`;
    const lemmas = counts.get(key) ?? new Map<string, number>();
    counts.set(key, lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1));
  }
  return [...counts].map(([key, lemmas]) => {
    const [form = '', xpos = ''] = key.split('\t');
    const [lemma = ''] = [...lemmas].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
    return { form, xpos, lemma };
  });
}

// Forms that the treebanks happen not to show of words that they know: "voting" where only "vote" was seen.
function regularForms(all: readonly Word[]): readonly Word[] {
  const shown = new Set(all.map((one) => `${one.lemma}\t${one.xpos}`));
  const regular = new Set(
    all.filter((one) => /^VB[DN]$/.test(one.xpos) && one.form.endsWith('ed')).map((one) => one.lemma),
  );
  const verbs = lemmasOf(all, /^VB/).filter((lemma) =>
    /(?:e|[^aeiouwxy][^aeiouwxy]|[aeiou][aeiou][^aeiouwxy])$/.test(lemma),
  );
  const nouns = lemmasOf(all, /^NNS?$/).filter((lemma) => /(?:[^aeiou]y|e|[^sxzhyfo])$/.test(lemma));
  const made = [
    ...verbs.map((lemma) => pair(lemma, 'VBG', `${stemOf(lemma)}ing`)),
    ...verbs
      .filter((lemma) => regular.has(lemma))
      .flatMap((lemma) => ['VBD', 'VBN'].map((xpos) => pair(lemma, xpos, `${stemOf(lemma)}ed`))),
    ...nouns.map((lemma) => pair(lemma, 'NNS', lemma.endsWith('y') ? `${lemma.slice(0, -1)}ies` : `${lemma}s`)),
  ];
  return made.filter((one) => !shown.has(`${one.lemma}\t${one.xpos}`));
}

function lemmasOf(all: readonly Word[], tags: RegExp): readonly string[] {
  const found = all.filter((one) => tags.test(one.xpos) && /^\p{Ll}{3,}$/u.test(one.lemma)).map((one) => one.lemma);
  return [...new Set(found)];
}

function stemOf(lemma: string): string {
  return /[^eo]e$/.test(lemma) ? lemma.slice(0, -1) : lemma;
}

function pair(lemma: string, xpos: string, form: string): Word {
  return { form, xpos, lemma };
}

// Letters taken off, then put on.
function ruleOf(form: string, lemma: string): string {
  let same = 0;
  while (same < form.length && form[same] === lemma[same]) same += 1;
  return `${form.length - same}\t${lemma.slice(same)}`;
}

function learnEndings(all: readonly Word[]): readonly (readonly [string, string, string])[] {
  const votes = new Map<string, Map<string, number>>();
  for (const { form, xpos, lemma } of all) {
    if (form !== form.toLowerCase() || !/^\p{L}+$/u.test(form)) continue;
    for (let size = 0; size <= Math.min(6, form.length - 2); size += 1) {
      const key = `${xpos}\t${form.slice(form.length - size)}`;
      const rules = votes.get(key) ?? new Map<string, number>();
      votes.set(key, rules.set(ruleOf(form, lemma), (rules.get(ruleOf(form, lemma)) ?? 0) + 1));
    }
  }
  const kept = new Map<string, string>();
  const bySize = [...votes].sort((a, b) => a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1));
  for (const [key, rules] of bySize) {
    const [xpos = '', ending = ''] = key.split('\t');
    const [rule = '', count = 0] = [...rules].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
    const given = endingFor(kept, xpos, ending.slice(1)) ?? '0\t';
    if (rule === given && ending !== '') continue;
    const gain = count - (rules.get(given) ?? 0);
    if (gain >= 1 && takes(rule) <= ending.length + 1) kept.set(key, rule);
  }
  return [...kept].map(([key, rule]) => {
    const [xpos = '', ending = ''] = key.split('\t');
    return [xpos, ending, rule] as const;
  });
}

function takes(rule: string): number {
  return Number(rule.split('\t')[0]);
}

function endingFor(kept: ReadonlyMap<string, string>, xpos: string, form: string): string | undefined {
  for (let from = Math.max(0, form.length - 6); from <= form.length; from += 1) {
    const rule = kept.get(`${xpos}\t${form.slice(from)}`);
    if (rule !== undefined) return rule;
  }
  return undefined;
}

function apply(form: string, rule: string): string {
  const [off = '', put = ''] = rule.split('\t');
  return form.slice(0, form.length - Number(off)) + put;
}

function learnExceptions(
  all: readonly Word[],
  kept: ReadonlyMap<string, string>,
): readonly (readonly [string, string, string])[] {
  const lower = new Map<string, string>();
  const rows: (readonly [string, string, string])[] = [];
  const sorted = [...all].sort(
    (a, b) => Number(a.form !== a.form.toLowerCase()) - Number(b.form !== b.form.toLowerCase()),
  );
  for (const { form, xpos, lemma } of sorted) {
    const small = form.toLowerCase();
    const rule = endingFor(kept, xpos, small) ?? '0\t';
    const given = lower.get(`${small}\t${xpos}`) ?? apply(small, rule);
    if (given === lemma) continue;
    const capital = form !== small;
    if (capital && lemma === lemma.toLowerCase()) continue;
    if (!capital) lower.set(`${small}\t${xpos}`, lemma);
    rows.push([form, xpos, lemma]);
  }
  return rows;
}

function write(name: string, what: string, rows: readonly (readonly string[])[]): void {
  const head = [
    `# ${what}`,
    '# Derived from Universal Dependencies English EWT train (CC BY-SA 4.0) and GUM train without its non-commercial texts',
    '# (annotation CC BY 4.0), by `node training/lemmas.ts DIR`. Licence of this list: CC BY-SA 4.0.',
  ];
  const lines = rows.map((row) => row.join('\t')).sort();
  writeFileSync(new URL(`../src/language/tokens/${name}`, import.meta.url), `${[...head, ...lines].join('\n')}\n`);
}
