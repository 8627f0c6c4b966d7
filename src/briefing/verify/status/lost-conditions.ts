import type { Alignment } from '../alignment/alignment.ts';
import { counterparts } from '../passage/compare.ts';
import { formOf } from '../passage/looks.ts';
import { type Passage, type Word, wordingOf } from '../passage/passage.ts';
import { isContent, isName } from '../passage/word-class.ts';
import type { Fault } from '../verdict.ts';

const HEDGED =
  /\b(?:if|unless|should|were|provided|providing|assuming|condition|conditional(?:ly)?|subject to|depend(?:s|ed|ing)?|in case|event|otherwise|else|could|may|might|threat\p{L}*|as long as|so long as|either|or|possibl[ey]|perhaps)\b/iu;

const OPENS_PHRASE = /^(?:DET|PRON|PROPN|NUM)$/;

/** "should Harlow be given a say", "were the bank to fail": a condition without an "if". */
const isInverted = (words: readonly Word[], at: number): boolean => {
  const [word, next, before] = [words[at], words[at + 1], words[at - 1]];
  if (word === undefined || next === undefined || !OPENS_PHRASE.test(next.token.upos)) return false;
  const form = formOf(word);
  if (form === 'should') return !/^(?:PRON|PROPN)$/.test(before?.token.upos ?? '') || formOf(before as Word) === ',';
  return form === 'were' && words.slice(at + 2, at + 6).some((behind) => formOf(behind) === 'to');
};

const WORDED = /^(?:provided|providing|assuming)$/;

const opensCondition = (words: readonly Word[], at: number): boolean => {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined) return false;
  if (isInverted(words, at)) return true;
  const isThat = formOf(next) === 'that';
  return (
    (WORDED.test(formOf(word)) && isThat) ||
    (formOf(word) === 'condition' && isThat && words.slice(at - 2, at).some((before) => formOf(before) === 'on'))
  );
};

const BEFORE = 14;

/** The verb behind "would" that a condition at its end stands over. */
const conditioned = (words: readonly Word[], at: number): Word | null => {
  for (let back = at - 1; back >= 0 && at - back <= BEFORE; back -= 1)
    if (/^(?:will|would|can|could)$/.test(formOf(words[back] as Word)))
      return words.slice(back + 1, at).find(({ token }) => token.upos === 'VERB') ?? null;
  return null;
};

/** "would resign" of who would should something come about. */
const lostConditions = (cited: readonly Passage[], { kept }: Alignment): Fault[] =>
  cited.flatMap(({ words }) =>
    words.flatMap((word, at): Fault[] => {
      const verb = opensCondition(words, at) ? conditioned(words, at) : null;
      return verb !== null && kept.has(verb)
        ? [
            {
              rule: 'modality',
              detail: `“${verb.token.form}” hangs on a condition (“${word.token.form}”) in the cited text`,
            },
          ]
        : [];
    }),
  );

const ARM = 8;

const arms = (words: readonly Word[], at: number): readonly [readonly Word[], readonly Word[]] | null => {
  const or = words.slice(at, at + ARM).findIndex((word) => formOf(word) === 'or');
  if (or < 0) return null;
  const rest = words.slice(at + or + 1, at + or + 1 + ARM);
  const end = rest.findIndex(({ token }) => /^[,;.]$/.test(token.form));
  return [words.slice(at + 1, at + or), end < 0 ? rest : rest.slice(0, end)];
};

/** "is to meet Petrovic" of who is to meet either Petrovic or Hart. */
const lostChoices = (draft: Passage, cited: readonly Passage[]): Fault[] =>
  cited.flatMap(({ words }) =>
    words.flatMap((word, at): Fault[] => {
      const choice = formOf(word) === 'either' ? (arms(words, at) ?? []) : [];
      const open = new Set(choice.flat());
      const told = draft.words.find((own) => {
        const same = isTelling(own) ? counterparts(own, cited) : [];
        return same.length > 0 && same.every((each) => open.has(each));
      });
      return told === undefined
        ? []
        : [{ rule: 'modality', detail: `“${told.token.form}” is only one of two in the cited text` }];
    }),
  );

const isTelling = (word: Word): boolean => isName(word) || (isContent(word) && /^(?:NOUN|VERB)$/.test(word.token.upos));

/** What hangs on a condition, or is one of two that may be, is told as sure. */
export const lostConditionFaults = (draft: Passage, cited: readonly Passage[], alignment: Alignment): Fault[] =>
  HEDGED.test(wordingOf(draft)) ? [] : [...lostConditions(cited, alignment), ...lostChoices(draft, cited)];
