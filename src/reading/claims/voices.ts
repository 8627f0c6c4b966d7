import type { Actor, Voice } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';
import { countWhile } from '../search.ts';

type Mention = Span & { readonly actor: string };
/** The mentions of an article in the order of their ends, for looking up who stands where. */
export type Mentions = readonly Mention[];

/** All mentions of all actors, by where they end. */
export const mentionsOf = (actors: readonly Actor[]): Mentions => {
  const all: Mention[] = [];
  for (const { id, mentions } of actors) for (const { start, end } of mentions) all.push({ start, end, actor: id });
  return all.sort((a, b) => a.end - b.end);
};

/** How many mentions beyond an offset may still hold it: nominals nest a few deep. */
const NESTED = 8;

const lengthOf = ({ start, end }: Span): number => end - start;

/** The actor of the shortest mention that holds the head; null where none does. */
const actorAt = (mentions: Mentions, head: Span): string | null => {
  const from = countWhile(mentions, ({ end }) => end <= head.start);
  let shortest: Mention | null = null;
  for (let at = from; at < Math.min(from + NESTED, mentions.length); at++) {
    const mention = mentions[at] as Mention;
    if (mention.start > head.start || mention.end < head.end) continue;
    if (!shortest || lengthOf(mention) < lengthOf(shortest)) shortest = mention;
  }
  return shortest?.actor ?? null;
};

/** The voice of a noun phrase: its actor is that of the first of its heads (a title, then the name that it stands before) that has one. */
export const voice = (mentions: Mentions, { start, end }: Span, heads: readonly Span[]): Voice => {
  for (const head of heads) {
    const actor = actorAt(mentions, head);
    if (actor !== null) return { actor, span: { start, end } };
  }
  return { actor: null, span: { start, end } };
};
