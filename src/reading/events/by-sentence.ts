import type { Claim, DateMention, Mention } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';
import type { Sentence } from '../analysis.ts';
import { countWhile } from '../search.ts';
import type { EventContext } from './event-context.ts';

/** A mention with the id of its actor. */
export type MentionOf = { readonly actor: string; readonly mention: Mention };

type Parts = Pick<EventContext, 'claims' | 'dates'> & { readonly mentions: readonly MentionOf[] };

/** What lies in each sentence, in the order of the context; nothing stands for a sentence that none of it touches. */
export type SentenceParts = {
  readonly mentions: readonly (readonly MentionOf[] | undefined)[];
  readonly claims: readonly (readonly Claim[] | undefined)[];
  readonly dates: readonly (readonly DateMention[] | undefined)[];
};

/** Puts an item with each of the sentences that a span of it overlaps, once. */
const put = <T>(lists: (T[] | undefined)[], sentences: readonly Sentence[], { start, end }: Span, item: T): void => {
  for (
    let at = countWhile(sentences, ({ span }) => span.end <= start);
    (sentences[at]?.span.start ?? end) < end;
    at++
  ) {
    const list = lists[at];
    if (!list) lists[at] = [item];
    else if (list.at(-1) !== item) list.push(item);
  }
};

/** A place for what lies in each of some sentences. */
const placesFor = <T>(sentences: readonly Sentence[]): (T[] | undefined)[] =>
  new Array<T[] | undefined>(sentences.length).fill(undefined);

/** Sorts what is known of an article by its sentences, once, so that a sentence need not look through all of it. */
export const bySentence = ({ analysis: { sentences }, actors, claims, dates }: EventContext): SentenceParts => {
  const parts = {
    mentions: placesFor<MentionOf>(sentences),
    claims: placesFor<Claim>(sentences),
    dates: placesFor<DateMention>(sentences),
  };
  for (const { id, mentions } of actors)
    for (const mention of mentions) put(parts.mentions, sentences, mention, { actor: id, mention });
  for (const claim of claims) for (const span of claim.content) put(parts.claims, sentences, span, claim);
  for (const date of dates) put(parts.dates, sentences, date, date);
  return parts;
};

/** What was read in a sentence, by its index; empty lists where nothing was. */
export const partsAt = ({ mentions, claims, dates }: SentenceParts, at: number): Parts => ({
  mentions: mentions[at] ?? [],
  claims: claims[at] ?? [],
  dates: dates[at] ?? [],
});
