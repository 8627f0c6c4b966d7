import type { Alignment } from '../alignment/alignment.ts';
import { isSameWord } from '../alignment/same-word.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { isName } from '../passage/word-class.ts';
import type { Fault } from '../verdict.ts';

/** Whoever does no more than this has settled nothing. */
const TENTATIVE =
  /^(?:consider|weigh|mull|contemplate|ponder|discuss|discussion|talk|negotiate|negotiation|explore|study|hope|want|wish|seek|aim|ask|hint|suggest|moot|float|debate|lobby|urge|call|beg|plead)$/;

/** By these a thing is settled or made known. */
const SETTLES =
  /^(?:agree|agreement|decide|decision|announce|order|sign|approve|promise|pledge|vow|resolve|commit|confirm|seal|finalise|finalize|accept|will|would|shall)$/;

const FARTHEST = 5;

const isStop = ({ token, lemma }: Word): boolean =>
  /^[,;:.–—“”"]$/.test(token.form) || token.upos === 'CCONJ' || /^(?:will|would|may|might|could)$/.test(lemma);

const isTentative = ({ lemma, token }: Word): boolean => /^(?:VERB|NOUN)$/.test(token.upos) && TENTATIVE.test(lemma);

/** The nearest word before it in its clause of which something holds. */
const nearestBefore = (word: Word, is: (other: Word) => boolean): Word | null => {
  const { words } = word.passage;
  const at = words.indexOf(word);
  for (let back = at - 1; back >= 0 && at - back <= FARTHEST; back -= 1) {
    const before = words[back] as Word;
    if (is(before)) return before;
    if (isStop(before)) return null;
  }
  return null;
};

const isSettling = (word: Word): boolean => SETTLES.test(word.lemma) && /^(?:VERB|NOUN|AUX)$/.test(word.token.upos);

/** "agreed to sell" of who is in talks to sell, "announced a reply" of who hinted at one: what is only thought of is told as settled. */
export const settledFaults = (draft: Passage, cited: readonly Passage[], { pairs, kept }: Alignment): Fault[] => {
  if (draft.words.some(isTentative)) return [];
  const isTold = ({ lemma, token }: Word): boolean =>
    token.upos !== 'AUX' && cited.some(({ words }) => words.some((told) => told.lemma === lemma));
  return [...pairs].flatMap(([own, told]): Fault[] => {
    if (!/^(?:NOUN|VERB|ADJ)$/.test(own.token.upos) || isName(own) || !isSameWord(own, told)) return [];
    const tentative = nearestBefore(told, isTentative);
    const settles = nearestBefore(own, isSettling);
    if (tentative === null || settles === null || kept.has(tentative) || isTold(settles)) return [];
    return [
      {
        rule: 'modality',
        detail: `“${settles.token.form} … ${own.token.form}” is no more than “${tentative.token.form}” in the cited text`,
      },
    ];
  });
};
