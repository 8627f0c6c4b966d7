import type { Actor, Claim, DateMention, Mention } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';
import type { Sentence } from '../analysis.ts';
import { countWhile } from '../claims/search.ts';
import type { EventContext } from './event-context.ts';

type Parts = Pick<EventContext, 'actors' | 'claims' | 'dates'>;

/** What lies in each sentence, in the order of the context; nothing stands for a sentence that none of it touches. */
export type SentenceParts = {
  readonly actors: ReadonlyMap<number, readonly Actor[]>;
  readonly claims: ReadonlyMap<number, readonly Claim[]>;
  readonly dates: ReadonlyMap<number, readonly DateMention[]>;
};

/** The sentences, which stand in the order of the text, that a span overlaps. */
const sentencesOver = (sentences: readonly Sentence[], { start, end }: Span): number[] => {
  const found: number[] = [];
  for (let at = countWhile(sentences, ({ span }) => span.end <= start); at < sentences.length; at++) {
    if ((sentences[at]?.span.start ?? end) >= end) break;
    found.push(at);
  }
  return found;
};

const put = <T>(lists: Map<number, T[]>, at: number, item: T): void => {
  const list = lists.get(at);
  if (!list) lists.set(at, [item]);
  else if (list.at(-1) !== item) list.push(item);
};

/** An actor with its mentions in one sentence. */
type Present = Actor & { readonly mentions: Mention[] };

const putMention = (lists: Map<number, Present[]>, at: number, actor: Actor, mention: Mention): void => {
  const last = lists.get(at)?.at(-1);
  if (last?.id === actor.id) last.mentions.push(mention);
  else put(lists, at, { ...actor, mentions: [mention] });
};

/** Sorts what is known of an article by its sentences, once, so that a sentence need not look through all of it. */
export const bySentence = ({ analysis: { sentences }, actors, claims, dates }: EventContext): SentenceParts => {
  const parts = {
    actors: new Map<number, Present[]>(),
    claims: new Map<number, Claim[]>(),
    dates: new Map<number, DateMention[]>(),
  };
  for (const actor of actors)
    for (const mention of actor.mentions)
      for (const at of sentencesOver(sentences, mention)) putMention(parts.actors, at, actor, mention);
  for (const claim of claims)
    for (const span of claim.content) for (const at of sentencesOver(sentences, span)) put(parts.claims, at, claim);
  for (const date of dates) for (const at of sentencesOver(sentences, date)) put(parts.dates, at, date);
  return parts;
};

export const partsAt = ({ actors, claims, dates }: SentenceParts, at: number): Parts => ({
  actors: actors.get(at) ?? [],
  claims: claims.get(at) ?? [],
  dates: dates.get(at) ?? [],
});
