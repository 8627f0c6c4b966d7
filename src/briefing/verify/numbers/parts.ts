import { isLike } from '../passage/compare.ts';
import type { Word } from '../passage/passage.ts';
import { headOf } from '../passage/phrase.ts';
import type { Quantity } from './quantities.ts';

/** "two of the seven accused were acquitted": the first verb behind that only describes nobody, whatever the parse hangs on it. */
export const verbBehind = ({ words: run }: Quantity): Word | null => {
  const last = run.at(-1);
  const all = last?.passage.words ?? [];
  const found = all.find(
    ({ token, sentence }) =>
      token.upos === 'VERB' &&
      token.start > (last?.token.start ?? 0) &&
      sentence === last?.sentence &&
      !/^(?:acl|amod)/.test(token.deprel) &&
      !/ing$/.test(token.form),
  );
  return found ?? null;
};

const ONE_OF = /^(?:some|any|most|many|few|half|several|one|none)$/;

const isPartWord = ({ token, lemma }: Word): boolean => token.upos === 'NUM' || ONE_OF.test(lemma);

/** "two of the seven": the word for the part, where a number stands for the whole. */
const partOf = ({ words: run }: Quantity): Word | null => {
  const [first] = run;
  if (first === undefined) return null;
  const all = first.passage.words;
  const at = all.indexOf(first);
  const of = all.slice(Math.max(0, at - 2), at).findLast(({ lemma }) => lemma === 'of');
  const part = of === undefined ? undefined : all[all.indexOf(of) - 1];
  return part !== undefined && isPartWord(part) ? part : null;
};

/** "Of the seven, two were acquitted": the whole at the front, the part right behind a comma. */
const standsBeforePart = ({ words: [first] }: Quantity): boolean => {
  const all = first?.passage.words ?? [];
  if (first === undefined || !/^of$/i.test(all[0]?.token.form ?? '') || all.indexOf(first) > 2) return false;
  const comma = all.findIndex(({ token }) => token.form === ',');
  return all.slice(comma + 1, comma + 4).some(isPartWord);
};

/** "the driver and four of the passengers": what is joined takes part in what the first does. */
const firstOf = (word: Word): Word => {
  const head = word.token.deprel === 'conj' ? headOf(word) : null;
  return head?.token.upos === 'NOUN' || head?.token.upos === 'PROPN' ? firstOf(head) : word;
};

const predicateOf = (joined: Word | null): Word | null => {
  const word = joined === null ? null : firstOf(joined);
  const head = word === null ? null : headOf(word);
  const isSaidOf = /^nsubj/.test(word?.token.deprel ?? '');
  return head !== null && (isSaidOf || /^(?:VERB|ADJ)$/.test(head.token.upos)) ? head : null;
};

/** "the seven were acquitted" of two of the seven. */
export const isWholeOfPart = (quantity: Quantity, same: readonly Quantity[]): boolean => {
  if (quantity.ordinal || partOf(quantity) !== null || standsBeforePart(quantity)) return false;
  const said = predicateOf(quantity.counted ?? quantity.words.at(-1) ?? null) ?? verbBehind(quantity);
  return (
    said !== null &&
    same.every((other) => {
      if (partOf(other) === null) return false;
      const told = [
        predicateOf(partOf(other)),
        verbBehind(other),
        predicateOf(other.counted),
        other.counted === null ? null : headOf(other.counted),
      ];
      return told.some((verb) => verb !== null && isLike(said, verb));
    })
  );
};
