import { instantMs } from '../../domain/instant.ts';
import type { Period } from '../../domain/period.ts';

/** Stands for "no known date" in every `published_ms`, so that undated articles sort last. */
export const UNDATED_MS = Number.MIN_SAFE_INTEGER;

/** When an article was published, for its index row; a stand-in of its own where it has no date. */
export const publishedMs = (publishedAt: string | null): number => instantMs(publishedAt) ?? UNDATED_MS;

/** What `published_ms` must be at least, and below. Undated articles lie in the unbounded period alone. */
export const boundsOf = ({ sinceMs, untilMs }: Period): readonly [from: number, below: number] => [
  sinceMs ?? (untilMs === null ? UNDATED_MS : UNDATED_MS + 1),
  untilMs ?? Number.MAX_SAFE_INTEGER,
];
