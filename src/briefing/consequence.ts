import { termsOf } from '../library/terms.ts';
import { countsIn } from '../stories/counts.ts';
import type { Material } from '../stories/material.ts';
import type { StoryDraft } from '../stories/story.ts';

const DAY_MS = 86_400_000;
/** A story's weight halves with every such distance from the newest article told. */
const HALF_LIFE_DAYS = 7;

const tollOf = (members: readonly Material[]): number =>
  Math.max(
    0,
    ...members.flatMap((member) => countsIn(member).flatMap(({ kind, value }) => (kind === 'killed' ? [value] : []))),
  );

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
