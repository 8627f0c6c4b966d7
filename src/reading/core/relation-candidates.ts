/** The relations seen between a head and a child of these parts of speech, on this side; by `pairOf`, the last for all others. */
export type RelationCandidates = readonly Int32Array[];

const MOST_UPOS = 20;

/** How many pairs of parts of speech and sides there are. */
export const PAIRS = MOST_UPOS * MOST_UPOS * 2;

/** Numbers the pair of parts of speech that an arc joins. */
export const pairOf = (head: number, child: number, childIsLeft: boolean): number =>
  (head * MOST_UPOS + child) * 2 + (childIsLeft ? 1 : 0);

const NO_RELATIONS = new Int32Array(1);

/** The relations that may join such a pair; a list that is never empty. */
export const relationsOf = (possible: RelationCandidates, pair: number): Int32Array =>
  possible[pair] ?? possible.at(-1) ?? NO_RELATIONS;
