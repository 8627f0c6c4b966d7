import { formAt } from '../../../reading/tree.ts';
import { isLike } from '../passage/compare.ts';
import type { Word } from '../passage/passage.ts';
import { headOf } from '../passage/phrase.ts';
import { verbBehind } from './parts.ts';
import { type Quantity, wordBehind } from './quantities.ts';

/** "at least 30 wounded", "two others missing": what happened to those counted stands right behind the number. */
const deedBehind = ({ words: run }: Quantity): Word | null => {
  const last = run.at(-1);
  if (last === undefined) return null;
  const at = last.passage.words.indexOf(last) + 1;
  const found = last.passage.words
    .slice(at, at + 2)
    .find(({ token }) => !/^(?:people|persons|others|more)$/.test(token.form));
  return found !== undefined &&
    /^(?:VERB|ADJ)$/.test(found.token.upos) &&
    /^(?:dead|missing|hurt|\p{Ll}+(?:ed|en))$/u.test(found.token.form)
    ? found
    : null;
};

/** "an estimated 30 remain" */
const stateBehind = (quantity: Quantity): Word | null => {
  const next = wordBehind(quantity);
  return next !== undefined && /^(?:remain|stay|survive|escape|flee|live|die)$/.test(next.lemma) ? next : null;
};

const isPart = ({ words: run }: Quantity): boolean => {
  const last = run.at(-1);
  return last !== undefined && formAt(last.tree, last.index + 1) === 'of';
};

/** The verb whose sufferer, or only doer, a number counts. */
export const deedOf = (quantity: Quantity): Word | null => {
  const { words: run, counted } = quantity;
  if (isPart(quantity)) return verbBehind(quantity);
  if (counted === null && (deedBehind(quantity) ?? stateBehind(quantity)) !== null)
    return deedBehind(quantity) ?? stateBehind(quantity);
  const head = counted ?? run.at(-1);
  if (head === undefined || !/^(?:obj|nsubj)/.test(head.token.deprel)) return null;
  const verb = headOf(head);
  return verb?.token.upos === 'VERB' ? verb : null;
};

/** "killing one officer": one is told by a word that is no number elsewhere. */
export const isDoneToOne = (deed: Word, { words: run }: Quantity): boolean =>
  (run[0]?.passage.words ?? []).some(
    (word, at, all) => isLike(deed, word) && /^(?:one|an?)$/.test(all[at + 1]?.lemma ?? ''),
  );
