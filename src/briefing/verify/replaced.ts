import { isNegated } from '../../reading/status/status-of.ts';
import type { Alignment } from './alignment/alignment.ts';
import { isSameWord } from './alignment/same-word.ts';
import type { Substitutions } from './alignment/substitutions.ts';
import { counterparts, isLike, isToldAs } from './passage/compare.ts';
import { formOf, isMark, withoutMarks } from './passage/looks.ts';
import type { Passage, Word } from './passage/passage.ts';
import { isContent, isLight, isNeutralReport } from './passage/word-class.ts';
import { isToldSo } from './status/acts.ts';
import type { Fault } from './verdict.ts';

// By the words as they stand, as in `roles/promoted.ts`.

const SMALL = /^(?:AUX|ADV|PART|DET|ADP)$/;
const NEAR = 4;
const FARTHEST = 8;

const isVerb = ({ token }: Word): boolean => token.upos === 'VERB' && !/^(?:amod|acl)$/.test(token.deprel);

/** The cited word that the nearest repeated word before a verb repeats, with nothing but small words between. */
const anchorBefore = (verb: Word, { pairs }: Alignment): Word | null => {
  const words = withoutMarks(verb.passage.words);
  const near = words.slice(0, words.indexOf(verb)).toReversed().slice(0, NEAR);
  const found = near.find(
    (word) => !/^(?:AUX|PART)$/.test(word.token.upos) && (pairs.has(word) || !SMALL.test(word.token.upos)),
  );
  return found === undefined ? null : (pairs.get(found) ?? null);
};

/** The next verb behind a cited word, with nothing but small words between. */
const verbBehind = (anchor: Word): Word | null => {
  const { words } = anchor.passage;
  const behind = words.slice(words.indexOf(anchor) + 1);
  const end =
    formOf(behind[0] ?? anchor) === ',' ? behind.slice(1, FARTHEST).findIndex((word) => formOf(word) === ',') : -1;
  const found = behind.slice(end < 0 ? 0 : end + 2).find((word) => !isMark(word) && !SMALL.test(word.token.upos));
  return found !== undefined && isVerb(found) ? found : null;
};

/** What stands next behind the one verb and is repeated stands behind the other too. */
const goesOnAlike = (own: Word, told: Word, { pairs }: Alignment): boolean => {
  const [words, others] = [withoutMarks(own.passage.words), withoutMarks(told.passage.words)];
  const next = words.slice(words.indexOf(own) + 1).find((word) => pairs.has(word));
  if (next === undefined) return words.slice(words.indexOf(own) + 1).every((word) => !isContent(word));
  const place = others.indexOf(pairs.get(next) as Word);
  return place > others.indexOf(told) && place - others.indexOf(told) <= FARTHEST;
};

/** The cited text tells it by another word, which nothing else of the draft repeats. */
const isToldElsewhere = (own: Word, cited: readonly Passage[], { kept }: Alignment): boolean =>
  counterparts(own, cited).some((told) => !isLight(told) && !kept.has(told)) ||
  own.phrases.some((phrase) => cited.some(({ words }) => words.some((told) => isToldAs(phrase, told))));

/** Verbs that say little, or only that somebody says so may take another's place. */
const mayDiffer = (verb: Word): boolean => isLight(verb) || isNeutralReport(verb) || isNegated(verb.tree, verb.index);

/** What the draft tells otherwise is told in the words of the cited text: a slip in it is no rewording. */
const isElseRepeated = (own: Word, { words }: Passage, cited: readonly Passage[]): boolean =>
  words.every(
    (word) =>
      word === own || !isContent(word) || cited.some((passage) => passage.words.some((told) => isSameWord(word, told))),
  );

/** "had reached the reef" of what drifted towards it: one verb stands where the cited text has another, which the draft does not tell at all. */
export const replacedFaults = (
  draft: Passage,
  cited: readonly Passage[],
  substitutions: Substitutions,
  alignment: Alignment,
): Fault[] =>
  draft.words
    .filter((word) => isVerb(word) && !mayDiffer(word) && !alignment.pairs.has(word) && !substitutions.has(word))
    .filter((word) => isElseRepeated(word, draft, cited))
    .flatMap((own): Fault[] => {
      const before = anchorBefore(own, alignment);
      const told = before === null ? null : verbBehind(before);
      if (told === null || mayDiffer(told) || alignment.kept.has(told) || !goesOnAlike(own, told, alignment)) return [];
      if (
        isToldSo(own, cited) ||
        isToldElsewhere(own, cited, alignment) ||
        draft.words.some((word) => isLike(word, told))
      )
        return [];
      return [{ rule: 'detail', detail: `“${own.token.form}” stands where the cited text has “${told.token.form}”` }];
    });
