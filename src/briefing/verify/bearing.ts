import { isLike } from './passage/compare.ts';
import type { Passage, Word } from './passage/passage.ts';
import { isContent, isName } from './passage/word-class.ts';
import type { Evidence, Fault } from './verdict.ts';

/** An evidence bears on a sentence where it has this share of its words, or this many. */
const LEAST_SHARE = 0.2;
const LEAST_WORDS = 3;

const bears = (draft: Passage, cited: Passage): boolean => {
  const content = draft.words.filter(isContent);
  const shared = content.filter((word) => cited.words.some((other) => isLike(word, other))).length;
  return shared >= LEAST_WORDS || shared >= LEAST_SHARE * content.length;
};

/** Only this one names somebody whom the sentence names. */
const names = (draft: Passage, cited: Passage, all: readonly Passage[]): boolean => {
  const isIn = (word: Word, { words }: Passage): boolean => words.some((other) => isName(other) && isLike(word, other));
  return draft.words.some(
    (word) => isName(word) && isIn(word, cited) && all.every((other) => other === cited || !isIn(word, other)),
  );
};

/** Evidence that is cited and has nothing to do with the sentence. */
export const bearingFaults = (draft: Passage, cited: readonly (readonly [Evidence, Passage])[]): Fault[] =>
  cited
    .filter(
      ([, passage]) =>
        !bears(draft, passage) &&
        !names(
          draft,
          passage,
          cited.map(([, each]) => each),
        ),
    )
    .map(([{ id }]) => ({ rule: 'bearing', detail: `evidence “${id}” does not bear on it` }));
