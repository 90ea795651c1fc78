// "Norvik To Cut 3,000 Jobs": where every word has a capital the network takes all of them for names, so it is given the words as the report spells them below.
import { headlineVerbs } from './headline-in-full.ts';
import { isTitleCase } from './names/title-case.ts';

const little = new Set(
  (
    'a an the and or but to of in on at by for from with over under after before as is are was were be will has have had not no its his her their new more than ' +
    'up down out off into about against amid during until how why what who when where first second third million billion percent jobs job plan plans deal talks ' +
    'ban probe case court suit lawsuit fine chief head plant factory workers strike law bill rules tax tariffs sanctions stake unit data over says said set'
  ).split(' '),
);

/** The same lines; in a headline with capitals throughout, the words that the report elsewhere writes small are small. */
export function withoutTitleCase(lines: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const isTitle = lines.map((forms) => !/^[.?!]$/.test(forms.at(-1) ?? '.') && isTitleCase(forms));
  if (!isTitle.includes(true)) return lines;
  const told = lines.filter((_, index) => !isTitle[index]).map((forms) => forms.slice(1));
  const spelt = new Set(told.flat().filter((form) => /^\p{L}/u.test(form)));
  return lines.map((forms, index) =>
    isTitle[index] ? forms.map((form, place) => (place === 0 ? form : asSpelt(form, spelt))) : forms,
  );
}

function asSpelt(form: string, spelt: ReadonlySet<string>): string {
  const small = form.toLowerCase();
  if (spelt.has(form) || !/^\p{Lu}\p{Ll}+$/u.test(form)) return spelt.has(small) && form.length < 3 ? small : form;
  return spelt.has(small) || little.has(small) || headlineVerbs.has(small) ? small : form;
}
