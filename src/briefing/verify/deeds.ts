import { counterparts, isOpposed } from './compare.ts';
import { moodFault } from './moods.ts';
import type { Passage, Word } from './passage.ts';
import { roleFault } from './roles.ts';
import { speakerFault } from './speakers.ts';
import type { Fault } from './verdict.ts';
import { isContent } from './word-class.ts';

/** A verb, or what is said to be the case: "was safe", "is a smear". */
const isDeed = (word: Word): boolean => {
  if (!isContent(word)) return false;
  if (word.token.upos === 'VERB') return word.token.deprel !== 'amod';
  return word.tree.dependents[word.index]?.some((index) => word.tree.tokens[index]?.deprel === 'cop') ?? false;
};

const opposites = (word: Word, cited: readonly Passage[]): Word[] =>
  cited.flatMap(({ words }) => words.filter((other) => isOpposed(word, other)));

const faultsBetween = (draft: Word, cited: Word, opposed: boolean): Fault[] => {
  const mood = moodFault(draft, cited, opposed);
  const roles = opposed ? null : roleFault(draft, cited);
  const speaker = speakerFault(draft, cited);
  return [
    ...(mood === null ? [] : [mood]),
    ...(roles === null ? [] : [{ rule: 'roles', detail: roles } as const]),
    ...(speaker === null ? [] : [{ rule: 'speaker', detail: speaker } as const]),
  ];
};

const fewest = (lists: readonly Fault[][]): Fault[] =>
  lists.reduce<Fault[] | null>((best, list) => (best === null || list.length < best.length ? list : best), null) ?? [];

/** Faults of what is said to be done: each deed is told like the one deed of the cited text that it fits best. */
export const deedFaults = (draft: Passage, cited: readonly Passage[]): Fault[] =>
  draft.words.filter(isDeed).flatMap((word) => {
    const like = counterparts(word, cited).map((other) => faultsBetween(word, other, false));
    const turned = like.some((faults) => faults.length === 0) ? [] : opposites(word, cited);
    return fewest([...like, ...turned.map((other) => faultsBetween(word, other, true))]);
  });
