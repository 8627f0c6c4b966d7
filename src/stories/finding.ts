import type { Change } from './change.ts';
import type { Material } from './material.ts';
import type { Memory } from './memory.ts';
import type { Telling } from './telling.ts';

/** A change before its story is known. `telling`: the sentence that brings it, so that one sentence is told once. */
export type Finding = Omit<Change, 'story' | 'article' | 'atMs'> & {
  readonly telling: Telling;
  /** Held against something told in another article: it is a change of that one's story. */
  readonly of: Material | null;
};

/** An article's news is looked for among its sentences that were not there before. */
export type Search = {
  readonly material: Material;
  readonly fresh: ReadonlySet<Telling>;
  readonly memory: Memory;
  /** Whether two articles tell one story. */
  readonly together: (a: Material, b: Material) => boolean;
};
