import { DAY_MS } from '../domain/instant.ts';
import { termsOf } from '../library/terms.ts';
import { smallNumber } from '../reading/events/number-words.ts';
import type { Material } from '../stories/material.ts';
import type { StoryDraft } from '../stories/story.ts';

/** A story's weight halves with every such distance from the newest article told. */
const HALF_LIFE_DAYS = 7;

/** Where an article says what it is about. */
const OPENING_LETTERS = 700;
const NUMBER = '([\\d,]*\\d|\\p{L}+(?:-\\p{L}+)?)';
const DEATHS: readonly RegExp[] = [
  new RegExp(`\\bkill(?:s|ed|ing) (?:at least |about |some |more than |nearly )?${NUMBER}\\b`, 'giu'),
  new RegExp(`\\b${NUMBER} (?:\\p{L}+ ){0,2}(?:killed|dead|died)\\b`, 'giu'),
];

const deathsIn = (words: string): number[] =>
  DEATHS.flatMap((pattern) => [...words.matchAll(pattern)].flatMap(([, number]) => smallNumber(number ?? '') ?? []));

/** The most deaths that an opening names; without a reading, since most stories are weighed and few are told. */
const tollOf = (members: readonly Material[]): number =>
  Math.max(0, ...members.flatMap(({ article }) => deathsIn(article.text.slice(0, OPENING_LETTERS))));

const newestOf = (members: readonly Material[]): number =>
  Math.max(0, ...members.map(({ publishedMs }) => publishedMs ?? 0));

const askedFor = (members: readonly Material[], query: ReadonlySet<string>): number =>
  query.size === 0
    ? 0
    : members.filter(({ article }) => termsOf(article.title ?? '').some((term) => query.has(term))).length /
      members.length;

/**
 * How much a story matters: how many tell it and of how many houses, how many died in it, how much of it is about what was
 * asked; less the longer ago it was last told.
 */
export const weightOf = ({ members }: StoryDraft, query: ReadonlySet<string>, nowMs: number): number => {
  const publishers = new Set(members.map(({ article }) => article.publisher ?? article.id)).size;
  const told = Math.log(1 + members.length) + Math.log(1 + publishers);
  const killed = 0.25 * Math.log1p(Math.min(tollOf(members), 1000));
  const fades = 0.5 ** (Math.max(0, nowMs - newestOf(members)) / DAY_MS / HALF_LIFE_DAYS);
  return (told + killed + askedFor(members, query)) * (0.5 + 0.5 * fades);
};

/** The moment that stories fade from: when the newest of them was told. */
export const newestIn = (stories: readonly StoryDraft[]): number =>
  Math.max(0, ...stories.map(({ members }) => newestOf(members)));
