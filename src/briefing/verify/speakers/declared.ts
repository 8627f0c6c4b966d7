import { foldName } from '../../../domain/fold.ts';
import type { Status } from '../../../domain/reading.ts';
import { otherNames } from '../passage/compare.ts';
import type { Passage } from '../passage/passage.ts';
import { FACT } from '../status/classes.ts';
import { statusesIn } from '../status/statuses.ts';
import type { Draft, Fault } from '../verdict.ts';

const wordsOf = (name: string): string[] =>
  foldName(name)
    .split(' ')
    .filter((word) => word.length > 2);

const PRONOUN = /^(?:she|his|her|its|him|they|them|their|who|that|which)$/;

/** Somebody who is declared to say it must stand in the cited text, or be known there by that name. */
const isNamedIn = (name: string, cited: readonly Passage[]): boolean => {
  const own = wordsOf(name).filter((word) => !PRONOUN.test(word));
  if (own.length === 0) return true;
  return cited.some((passage) => {
    const text = [
      passage.text.slice(passage.span.start, passage.span.end),
      ...otherNames(passage),
      passage.publisher ?? '',
    ];
    const known = new Set(text.flatMap(wordsOf));
    return own.some((word) => known.has(word));
  });
};

/** The status that a writer declares must be one that the draft and the cited text give something of what they tell. */
const statusHolds = (status: Status, draft: Passage, cited: readonly Passage[]): boolean => {
  if (FACT.includes(status)) return true;
  return statusesIn(draft).includes(status) || cited.some((passage) => statusesIn(passage).includes(status));
};

/** Faults of what a writer declares beside the words: speakers who are nowhere, a status that nothing has. */
export const declaredFaults = ({ attribution, status }: Draft, draft: Passage, cited: readonly Passage[]): Fault[] => [
  ...attribution
    .filter((name) => !isNamedIn(name, cited))
    .map((name): Fault => ({ rule: 'speaker', detail: `${name} is not in the cited text` })),
  ...(statusHolds(status, draft, cited)
    ? []
    : [{ rule: 'modality', detail: `nothing in it is ${status}` } satisfies Fault]),
];
