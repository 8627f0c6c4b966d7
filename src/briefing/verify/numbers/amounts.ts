import { dependentsBy, formAt } from '../../../reading/tree.ts';
import type { Alignment } from '../alignment/alignment.ts';
import { isSameWord } from '../alignment/same-word.ts';
import { type Passage, type Word, wordingOf } from '../passage/passage.ts';
import type { Fault } from '../verdict.ts';

const isOf = (word: Word, number: 'Sing' | 'Plur'): boolean =>
  word.token.upos === 'NOUN' && word.token.number === number;

/** Named by itself, and not only in the name of another thing ("hospital director"). */
const isOne = (word: Word): boolean =>
  isOf(word, 'Sing') &&
  !/^(?:compound|nmod:poss)/.test(word.token.deprel) &&
  dependentsBy(word.tree, word.index, 'det', 'nummod').some((det) => /^(?:an?|one)$/.test(formAt(word.tree, det))) &&
  dependentsBy(word.tree, word.index, 'conj').length === 0;

/** "hospitals" of one hospital. */
const manyFaults = (cited: readonly Passage[], { pairs }: Alignment): Fault[] =>
  [...pairs]
    .filter(([own, told]) => isOf(own, 'Plur') && isOne(told) && own.lemma === told.lemma && isSameWord(own, told))
    .filter(([own]) => dependentsBy(own.tree, own.index, 'nummod').length === 0)
    .filter(([own]) =>
      cited.every(({ words }) => words.every((word) => word.lemma !== own.lemma || isOf(word, 'Sing'))),
    )
    .map(([own]) => ({ rule: 'number', detail: `“${own.token.form}” is only one in the cited text` }));

const UNTIL = /\b(?:until|till|from [\p{L}\d ]{1,20} to)\b/iu;

/** "employs" of who employed somebody until a year. */
const lastingFaults = (draft: Passage, cited: readonly Passage[], { pairs }: Alignment): Fault[] => {
  if (UNTIL.test(wordingOf(draft)) || !cited.some((passage) => UNTIL.test(wordingOf(passage)))) return [];
  return [...pairs]
    .filter(([own, told]) => own.token.upos === 'VERB' && told.token.upos === 'VERB' && isSameWord(own, told))
    .filter(([own, told]) => own.token.tense === 'Pres' && own.token.verbForm === 'Fin' && told.token.tense === 'Past')
    .filter(([, { passage, token }]) =>
      UNTIL.test(passage.text.slice(token.end, passage.span.end).split(/[,;]| and | said /)[0] ?? ''),
    )
    .map(([own]) => ({ rule: 'modality', detail: `“${own.token.form}” is over in the cited text` }));
};

const hasAux = ({ tree, index }: Word, forms: RegExp): boolean =>
  dependentsBy(tree, index, 'aux').some((aux) => forms.test(formAt(tree, aux)));

const hasTo = ({ tree, index }: Word): boolean => [1, 2, 3].some((back) => formAt(tree, index - back) === 'to');

/** "has resigned" of who had resigned before something else. */
const pastFaults = ({ pairs }: Alignment): Fault[] =>
  [...pairs]
    .filter(([own, told]) => isSameWord(own, told) && told.token.deprel === 'acl:relcl')
    .filter(([own, told]) => hasAux(told, /^had$/) && hasAux(own, /^(?:has|have)$/) && !hasTo(own))
    .map(([own]) => ({ rule: 'modality', detail: `“${own.token.form}” lies before the rest in the cited text` }));

/** One told as many, and what is over as lasting. */
export const amountFaults = (draft: Passage, cited: readonly Passage[], alignment: Alignment): Fault[] => [
  ...manyFaults(cited, alignment),
  ...lastingFaults(draft, cited, alignment),
  ...pastFaults(alignment),
];
