import type { Span } from '../../domain/span.ts';
import type { Tree } from '../tree.ts';
import type { Word } from '../word.ts';
import type { SpeakerClass } from './speakers.ts';

/**
 * A word that may introduce what somebody says, with the construction it stands in. The names of the constructions
 * are the keys of the cue table: "ccomp", "xcomp", "obj", "obl:about", "acl", "nmod:of", "quote" …, with "pass-" before a
 * passive.
 */
export type Candidate = {
  readonly token: number;
  readonly lemma: string;
  readonly part: 'v' | 'n' | 'a';
  readonly frame: string;
  /** Heads of what is said, in this sentence. */
  readonly content: readonly number[];
  /** True where what is said is all of the clause that the cue is an aside to. */
  readonly aside: boolean;
  readonly speaker: number;
  readonly speakerClass: SpeakerClass;
};

/** Where candidates are looked for, and which constructions are wanted. */
export type Looked = {
  readonly tree: Tree;
  readonly quotes: readonly Span[];
  readonly isWanted: (part: Candidate['part'], lemma: Word, frame: string) => boolean;
};
