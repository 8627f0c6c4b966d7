/**
 * Where everything lies in the kernel's memory. What is of fixed size comes first; the weight tables stand behind it, at
 * addresses that the caller chooses (`useTagTable`, `useParserTables`, `useNameTable`).
 */

/** Longest sentence, in words. */
export const MOST_WORDS: i32 = 512;
/** No word, no child. */
export const NONE: i32 = -1;
/** Half-built trees that may be kept at once. */
export const MOST_STATES: i32 = 16;

/**
 * Places of a sentence, from two before the first word to two behind the last: lower, fine, coarse, suffix3, tag, upos, the
 * address of the word's record and its name tag (i32 each). What is read most stands here beside one another.
 */
export const PLACE_BYTES: i32 = 32;
export const PLACES_BEFORE: i32 = 2;
export const PLACES: i32 = 4096;
export const TAG: i32 = 16;
export const UPOS: i32 = 20;
export const RECORD: i32 = 24;
export const NAME: i32 = 28;
/** The numbers of the records of a sentence's words (i32 each), as the caller wrote them. */
export const RECORD_NUMBERS: i32 = PLACES + (MOST_WORDS + 5) * PLACE_BYTES;

/** Hashes of the features of one decision. */
export const FEATURES: i32 = RECORD_NUMBERS + MOST_WORDS * 4;
export const FEATURE_BYTES: i32 = 1024;

/** Sums of moves that are asked for: where their features end, and where they go (i32 each). */
export const ASKED: i32 = FEATURES + FEATURE_BYTES;
export const ASKED_BYTES: i32 = 128;

/** Sums of one decision: of relations, tags and names i16 each, of the moves f32 each. */
export const SUMS: i32 = ASKED + ASKED_BYTES;
export const SUMS_BYTES: i32 = 512;

/** Remembered sums of groups of features, and remembered relations. */
export const MEMORIES: i32 = SUMS + SUMS_BYTES;
export const SLOTS: i32 = 1024;
export const GROUPS: i32 = 4;
/** Keys (i32) of a group, then its sums (four f32). */
export const GROUP_BYTES: i32 = SLOTS * 20;
/** Of the groups of children each slot holds its key (i64) before its sums. */
export const CHILD_MEMORIES: i32 = MEMORIES + GROUPS * GROUP_BYTES;
export const CHILD_GROUPS: i32 = 3;
export const CHILD_SLOT_BYTES: i32 = 24;
export const CHILD_GROUP_BYTES: i32 = SLOTS * CHILD_SLOT_BYTES;
export const RELATION_MEMORY: i32 = CHILD_MEMORIES + CHILD_GROUPS * CHILD_GROUP_BYTES;
/** Signature and relation (i32 each). */
export const RELATION_MEMORY_BYTES: i32 = SLOTS * 8;

/** States of the beam; behind the last what all begin as, and one that belongs to no beam. */
export const STATES: i32 = RELATION_MEMORY + RELATION_MEMORY_BYTES;
/** next, depth and number of moves (i32 each), the score (f64). */
export const NEXT: i32 = 0;
export const DEPTH: i32 = 4;
export const MADE: i32 = 8;
export const SCORE: i32 = 16;
/** Three empty places below the bottom, so that looking deeper than the stack finds nothing (i16 each). */
export const STACK: i32 = 24;
export const STACK_BOTTOM: i32 = STACK + 6;
/** Per word, −1 first: head, label, left, second left, right, second right, left count, right count (i16), shape (i32). */
export const TREE: i32 = STACK_BOTTOM + (MOST_WORDS + 5) * 2;
export const NODE_BYTES: i32 = 20;
export const HEAD: i32 = 0;
export const LABEL: i32 = 2;
export const LEFT_CHILD: i32 = 4;
export const LEFT_CHILD2: i32 = 6;
export const RIGHT_CHILD: i32 = 8;
export const RIGHT_CHILD2: i32 = 10;
export const LEFT_COUNT: i32 = 12;
export const RIGHT_COUNT: i32 = 14;
export const SHAPE: i32 = 16;
/** The moves made so far, a byte each. */
export const MOVES: i32 = TREE + (MOST_WORDS + 3) * NODE_BYTES;
export const STATE_BYTES: i32 = (MOVES + 2 * MOST_WORDS + 2 + 15) & ~15;

/** The beam's lists: addresses of the states and of room for their successors, what succeeds whom, and possible successors. */
export const MOST_RANKS: i32 = MOST_STATES / 2;
export const BEAM: i32 = STATES + (MOST_STATES + 2) * STATE_BYTES;
export const BEAM_BYTES: i32 = MOST_RANKS * 3 * 4 + MOST_RANKS * 3 * 16;

/** The UPOS of each tag (u8). */
export const UPOS_OF: i32 = BEAM + BEAM_BYTES;

/**
 * Records of words, the one that stands for what is outside of a sentence first: the fields of a word in the order of
 * `kernel.ts` (i32 each), then where its own scores are remembered, 0 for nowhere.
 */
export const MOST_RECORDS: i32 = 60_001;
export const RECORD_BYTES: i32 = 64;
export const RECORDS: i32 = (UPOS_OF + 256 + 63) & ~63;

/** What words say of their tags by themselves: 96 sums (i16) each. */
export const MOST_OWN: i32 = 12_000;
export const OWN_BYTES: i32 = 192;
export const OWN: i32 = RECORDS + MOST_RECORDS * RECORD_BYTES;

export const END: i32 = OWN + MOST_OWN * OWN_BYTES;
