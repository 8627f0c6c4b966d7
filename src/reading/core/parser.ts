import { Kernel, OWN_BYTES, type ParseInput } from './kernel.ts';
import { type PackedTable, unpackInto } from './model-file.ts';

export type { ParseInput } from './kernel.ts';

/** The relations seen between a head and a child of these parts of speech, on this side; by `pairOf`, the last for all others. */
export type RelationCandidates = readonly Int32Array[];

const MOST_UPOS = 20;
const PAIRS = MOST_UPOS * MOST_UPOS * 2;

/** Numbers the pair of parts of speech that an arc joins. */
export const pairOf = (head: number, child: number, childIsLeft: boolean): number =>
  (head * MOST_UPOS + child) * 2 + (childIsLeft ? 1 : 0);

const NO_RELATIONS = new Int32Array(1);

/** The relations that may join such a pair; a list that is never empty. */
export const relationsOf = (possible: RelationCandidates, pair: number): Int32Array =>
  possible[pair] ?? possible.at(-1) ?? NO_RELATIONS;

export type BeamWidth = {
  /** How many half-built trees are kept. */
  readonly width: number;
  /** A tree whose score lies further than this behind the best is dropped. */
  readonly gap: number;
};

/** What a parser is made of: tables for the moves SHIFT, LEFT and RIGHT, and for the relation of each arc. */
export type ParserParts = {
  readonly relations: readonly string[];
  readonly possible: RelationCandidates;
  readonly moves: PackedTable;
  readonly relation: PackedTable;
};

/** Bytes of a row of each table in the kernel's memory. */
const MOVE_ROW = 4;
const RELATION_ROW = 64;

const rowsOf = ({ mask }: PackedTable): number => mask + 1;

/** Writes the lists of relations, and where the list of each pair is, behind `at`; a list is its length and its members, a byte each. */
const writePossible = (memory: WebAssembly.Memory, at: number, possible: RelationCandidates): void => {
  const addresses = new Int32Array(memory.buffer, at, PAIRS);
  const bytes = new Uint8Array(memory.buffer);
  const written = new Map<Int32Array, number>();
  let free = at + addresses.byteLength;
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const list = relationsOf(possible, pair);
    if (!written.has(list)) {
      written.set(list, free);
      bytes.set([list.length, ...list], free);
      free += list.length + 1;
    }
    addresses[pair] = written.get(list) ?? 0;
  }
};

/**
 * Draws projective trees by transitions of the arc-hybrid system with a beam; scores come from hashed features. The work is
 * done in the kernel, three times as fast as JavaScript does the same.
 */
export class Parser {
  readonly relations: readonly string[];
  readonly #kernel: Kernel;
  #tree = 0;

  /** `wasm`: the compiled kernel. Throws a RangeError for more relations than a row has room for. */
  constructor(wasm: Uint8Array<ArrayBuffer>, { relations, possible, moves, relation }: ParserParts, beam: BeamWidth) {
    if (relations.length > RELATION_ROW)
      throw new RangeError(`${relations.length} relations; a row takes ${RELATION_ROW}`);
    this.relations = relations;
    const relationsAt = OWN_BYTES + rowsOf(moves) * MOVE_ROW;
    const possibleAt = relationsAt + rowsOf(relation) * RELATION_ROW;
    const end = possibleAt + PAIRS * (4 + 1 + RELATION_ROW);
    this.#kernel = new Kernel(wasm, { room: end - OWN_BYTES });
    const { calls, memory } = this.#kernel;
    const bytes = new Int8Array(memory.buffer);
    unpackInto(moves, bytes.subarray(OWN_BYTES), MOVE_ROW);
    unpackInto(relation, bytes.subarray(relationsAt), RELATION_ROW);
    writePossible(memory, possibleAt, possible);
    calls.useTables(OWN_BYTES, moves.mask, relationsAt, relation.mask, possibleAt);
    calls.useBeam(beam.width, beam.gap, relations.indexOf('root'));
  }

  /** Parses a sentence; `head` and `relation` then tell of it, until the next is parsed. */
  parse(input: ParseInput): void {
    this.#kernel.setSentence(input);
    this.#tree = this.#kernel.calls.parse(input.words.length);
  }

  /** The index of a word's head; the number of words for the root. */
  head(word: number): number {
    return this.#kernel.head(this.#tree, word);
  }

  relation(word: number): string {
    return this.relations[this.#kernel.label(this.#tree, word)] ?? 'dep';
  }
}
