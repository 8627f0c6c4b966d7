import type { Period } from '../domain/period.ts';
import { isStopWord, termsOf, wordsOf } from '../library/terms.ts';
import type { LibraryAccess, Passage, Scope } from '../ports.ts';
import { gather, type Material } from '../stories/material.ts';
import { findPassages } from './find.ts';
import { likeness } from './words/likeness.ts';

/** What is asked about: words, and where to look for them. */
export type MatterRequest = { readonly scope: Scope; readonly query: string; readonly period: Period };

export type Matter = {
  readonly terms: readonly string[];
  readonly passages: readonly Passage[];
  /** The articles that hold most of the words in a sentence, the best first. */
  readonly materials: readonly Material[];
};

const MOST_ARTICLES = 30;

const contentWords = (query: string): string[] => {
  const words = wordsOf(query);
  const content = words.filter((word) => !isStopWord(word.toLowerCase()));
  return content.length > 0 ? content : words;
};

/** Articles in which the words of a query are met together. */
export const findMatter = async ({ scope, query, period }: MatterRequest, library: LibraryAccess): Promise<Matter> => {
  const words = contentWords(query);
  const terms = [...new Set(termsOf(query))];
  if (words.length === 0) return { terms, passages: [], materials: [] };
  const passages = await findPassages({ scope, period, groups: words.map((word) => [word]) }, library);
  const ids = [...new Set(passages.map(({ article }) => article.id))].slice(0, MOST_ARTICLES);
  return { terms, passages, materials: await gather(library, ids) };
};

/** Which share (0 to 1) of the asked terms is held, synonyms and other forms counted. */
export const shareHeld = (asked: readonly string[], held: Iterable<string>): number => {
  const own = [...new Set(held)];
  const found = asked.filter((term) => own.some((other) => other === term || likeness(term, other) > 0));
  return found.length / Math.max(1, asked.length);
};

const isSameWord = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short === long || (short.length >= SHORTEST_START && long.startsWith(short));
};

const SHORTEST_START = 4;

/** Which share of the asked terms is held by the very words. */
export const shareNamed = (asked: readonly string[], held: Iterable<string>): number => {
  const own = [...new Set(held)];
  return asked.filter((term) => own.some((other) => isSameWord(term, other))).length / Math.max(1, asked.length);
};
