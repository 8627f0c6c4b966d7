import type { Actor, Voice } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';

type Mention = Span & { readonly actor: string };
/** The mentions of an article in the order of their ends, for looking up who stands where. */
export type Mentions = readonly Mention[];

export const mentionsOf = (actors: readonly Actor[]): Mentions =>
  actors
    .flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ start, end, actor: id })))
    .sort((a, b) => a.end - b.end);

const firstEndingAfter = (mentions: Mentions, offset: number): number => {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** How many mentions beyond an offset may still hold it: nominals nest a few deep. */
const NESTED = 8;

/** The actor of the shortest mention that holds the head; null where none does. */
export const actorAt = (mentions: Mentions, head: Span): string | null => {
  const from = firstEndingAfter(mentions, head.start);
  const holding = mentions
    .slice(from, from + NESTED)
    .filter(({ start, end }) => start <= head.start && end >= head.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  return holding[0]?.actor ?? null;
};

export const voice = (mentions: Mentions, span: Span, head: Span): Voice => ({
  actor: actorAt(mentions, head),
  span: { start: span.start, end: span.end },
});
