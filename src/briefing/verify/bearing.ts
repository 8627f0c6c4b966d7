import { isLike } from './compare.ts';
import type { Passage } from './passage.ts';
import type { Evidence, Fault } from './verdict.ts';
import { isContent } from './word-class.ts';

/** An evidence bears on a sentence where it has this share of its words, or this many. */
const LEAST_SHARE = 0.2;
const LEAST_WORDS = 3;

const bears = (draft: Passage, cited: Passage): boolean => {
  const content = draft.words.filter(isContent);
  const shared = content.filter((word) => cited.words.some((other) => isLike(word, other))).length;
  return shared >= LEAST_WORDS || shared >= LEAST_SHARE * content.length;
};

/** Evidence that is cited and has nothing to do with the sentence. */
export const bearingFaults = (draft: Passage, cited: readonly (readonly [Evidence, Passage])[]): Fault[] =>
  cited
    .filter(([, passage]) => !bears(draft, passage))
    .map(([{ id }]) => ({ rule: 'bearing', detail: `evidence “${id}” does not bear on it` }));
