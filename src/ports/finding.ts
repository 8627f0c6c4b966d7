/** What is found in the library: passages, actors, events, claims. */

import type { ArticleHead } from '../domain/article.ts';
import type { Period } from '../domain/period.ts';
import type { ActorKind, Claim, Event, Plover } from '../domain/reading.ts';
import type { Span } from '../domain/span.ts';
import type { ArticleStore, Scope } from './articles.ts';

/** A sentence of a stored article's newest revision. */
export type Passage = {
  readonly article: ArticleHead;
  readonly sentence: number;
  readonly span: Span;
  readonly text: string;
  /** BM25, larger is better. */
  readonly score: number;
};

export type PassageQuery = {
  readonly scope: Scope;
  readonly period: Period;
  /** Every group must match; within a group any word or quoted phrase does. Plain words, not query syntax. */
  readonly all: readonly (readonly string[])[];
  /** At least one must match where `all` is empty; else they only raise the score. */
  readonly any: readonly string[];
  readonly limit: number;
};

export type ActorEntry = {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  readonly articles: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  /** What articles call the actor beside the name ("defence minister"), the last seen first. */
  readonly roles: readonly ActorRole[];
};

export type ActorRole = {
  readonly name: string;
  readonly articles: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
};

/** `sentence` is the span of the sentence that holds it, `text` that sentence's words; names are those of the reading's actors, else the words of the span. */
export type EventEntry = {
  readonly article: ArticleHead;
  readonly event: Event;
  readonly sentence: Span;
  readonly text: string;
  /** Who tells it, outwards; empty in the article's own voice. */
  readonly speakers: readonly { readonly id: string | null; readonly name: string }[];
  readonly names: { readonly actor: string | null; readonly recipient: string | null; readonly place: string | null };
};
export type ClaimEntry = {
  readonly article: ArticleHead;
  readonly claim: Claim;
  readonly sentence: Span;
  readonly text: string;
  /** The attribution by name, in its order. */
  readonly speakers: readonly { readonly id: string | null; readonly name: string }[];
};

export interface Finder {
  passages(query: PassageQuery): Promise<Passage[]>;
  /** As `passages`, without their words: the id of the article that each stands in. */
  places(query: PassageQuery): Promise<{ readonly article: string; readonly score: number }[]>;
  /** Document frequency of words (in sentences, inflected forms together), to search the rare ones first; counted to 50,000 and no further. */
  frequencies(words: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Actors whose name or alias starts with `prefix` (case and diacritics folded; any word of the name counts), most seen first. */
  actorsByPrefix(query: { scope: Scope; prefix: string; limit: number; offset?: number }): Promise<ActorEntry[]>;
  /** Actors with exactly this name or alias (folded). */
  actorsByName(query: { scope: Scope; name: string }): Promise<ActorEntry[]>;
  /** Actors with these ids, in the order asked for; those the scope does not know are left out. */
  actorsById(query: { scope: Scope; ids: readonly string[] }): Promise<ActorEntry[]>;
  /** Events in which one of `actors` takes part, as `role` where given; newest first. */
  events(query: {
    scope: Scope;
    period: Period;
    actors?: readonly string[];
    role?: 'actor' | 'recipient' | 'place';
    types?: readonly Plover[];
    articles?: readonly string[];
    limit: number;
  }): Promise<EventEntry[]>;
  /** Claims that one of `speakers` voices, in these articles, about one of `about` (mentioned in the content): what is given must all hold; newest first. */
  claims(query: {
    scope: Scope;
    period: Period;
    speakers?: readonly string[];
    about?: readonly string[];
    articles?: readonly string[];
    limit: number;
  }): Promise<ClaimEntry[]>;
}

/** What the rooms that brief and answer need of the store. */
export type LibraryAccess = { readonly articles: ArticleStore; readonly finder: Finder };
