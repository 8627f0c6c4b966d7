import { VERB_SENSES } from './tables/verb-senses.ts';

/** Past forms that no rule makes. */
const IRREGULAR =
  'struck:strike hit:hit shot:shoot fought:fight broke:break broken:break fled:flee met:meet held:hold gave:give given:give took:take taken:take sent:send set:set let:let cut:cut sold:sell bought:buy lent:lend fed:feed beat:beat beaten:beat hung:hang hanged:hang slew:slay slain:slay blew:blow blown:blow threw:throw thrown:throw sank:sink sunk:sink swore:swear sworn:swear sought:seek stood:stand withdrew:withdraw withdrawn:withdraw left:leave went:go gone:go told:tell spoke:speak spoken:speak flew:fly flown:fly made:make overthrew:overthrow overthrown:overthrow overran:overrun retook:retake retaken:retake put:put shut:shut paid:pay brought:bring found:find drove:drive driven:drive forbade:forbid forbidden:forbid forgave:forgive forgiven:forgive laid:lay kept:keep said:say used:use died:die';

const doubled = (lemma: string): string => (/[^aeiou][aeiou][bdglmnprt]$/.test(lemma) ? lemma + lemma.at(-1) : lemma);

const regular = (lemma: string): string[] => {
  if (lemma.endsWith('e')) return [`${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`, `${lemma}ing`];
  const plural = /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [plural, ...[lemma, doubled(lemma)].flatMap((stem) => [`${stem}ed`, `${stem}ing`])];
};

const tableOf = (lemmas: readonly string[]): Map<string, string> => {
  const table = new Map<string, string>();
  for (const lemma of lemmas)
    for (const form of [lemma, ...regular(lemma)]) if (!table.has(form)) table.set(form, lemma);
  return table;
};

const lemmasOf = (senses: readonly { readonly lemmas: string }[]): string[] =>
  senses.flatMap(({ lemmas }) => lemmas.split(' '));

const VERB_FORMS = tableOf(lemmasOf(VERB_SENSES));
for (const pair of IRREGULAR.split(' ')) {
  const [form = '', lemma = ''] = pair.split(':');
  VERB_FORMS.set(form, lemma);
}

/** The lemma of a form of one of the verbs of the tables; null for any other word. */
export const knownVerb = (form: string): string | null => VERB_FORMS.get(form) ?? null;
