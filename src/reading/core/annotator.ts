import { type BeamWidth, KERNEL_BYTES, Kernel } from './kernel.ts';
import { type PackedTable, unpackInto } from './model-file.ts';
import { FOLLOWERS } from './names.ts';
import { PAIRS, type RelationCandidates, relationsOf } from './relation-candidates.ts';
import type { TagCandidates } from './tag-candidates.ts';
import type { Word } from './words.ts';

export type AnnotatorParts = {
  /** The index of the UPOS of each tag. */
  readonly uposOf: ArrayLike<number>;
  readonly candidates: TagCandidates;
  readonly tags: PackedTable;
  readonly relations: readonly string[];
  readonly possible: RelationCandidates;
  /** Tables for the moves SHIFT, LEFT and RIGHT, and for the relation of each arc. */
  readonly moves: PackedTable;
  readonly relation: PackedTable;
  readonly names: PackedTable;
  readonly beam: BeamWidth;
};

/** Bytes of a row of each table in the kernel's memory. */
const ROW = { tags: 96, moves: 3, relation: 64, names: 9 } as const;
const LINE_BYTES = 64;
/** The kernel reads a row of few classes together with what comes behind it. */
const READ_PAST = 16;

/** Hands out the kernel's memory behind what it takes itself, at the beginnings of the processor's cache lines. */
class Room {
  #end = KERNEL_BYTES;

  take(bytes: number): number {
    const at = Math.ceil(this.#end / LINE_BYTES) * LINE_BYTES;
    this.#end = at + bytes;
    return at;
  }

  get size(): number {
    return this.#end - KERNEL_BYTES;
  }
}

const listBytes = (lists: readonly Int32Array[]): number =>
  lists.length * 4 + [...new Set(lists)].reduce((sum, { length }) => sum + length + 1, 0);

/** Writes the address of each list, then the lists: a length and the members, a byte each. */
const writeLists = (memory: WebAssembly.Memory, at: number, lists: readonly Int32Array[]): void => {
  const addresses = new Int32Array(memory.buffer, at, lists.length);
  const bytes = new Uint8Array(memory.buffer);
  const written = new Map<Int32Array, number>();
  let free = at + addresses.byteLength;
  for (const [number, list] of lists.entries()) {
    if (!written.has(list)) {
      written.set(list, free);
      bytes.set([list.length, ...list], free);
      free += list.length + 1;
    }
    addresses[number] = written.get(list) ?? 0;
  }
};

/**
 * Tags words, draws projective trees over them by transitions of the arc-hybrid system with a beam, and tags names; scores come
 * from hashed features. The work is done in the kernel, three times as fast as JavaScript does the same.
 */
export class Annotator {
  readonly #kernel: Kernel;
  readonly #relations: readonly string[];
  #tree = 0;

  /** `wasm`: the compiled kernel. Throws a RangeError for more classes than a row has room for. */
  constructor(wasm: Uint8Array<ArrayBuffer>, parts: AnnotatorParts) {
    const { uposOf, candidates, relations, possible, beam } = parts;
    this.#relations = relations;
    const room = new Room();
    const places = (['tags', 'moves', 'relation', 'names'] as const).map((name) => {
      const table = parts[name];
      if (table.classes > ROW[name]) throw new RangeError(`${table.classes} ${name}; a row takes ${ROW[name]}`);
      return { table, rowBytes: ROW[name], at: room.take((table.mask + 1) * ROW[name] + READ_PAST) };
    });
    const lists = [
      candidates.plain.flatMap((plain, tagset) => [plain, candidates.capital[tagset] ?? plain]),
      Array.from({ length: PAIRS }, (_, pair) => relationsOf(possible, pair)),
      FOLLOWERS,
    ].map((own) => ({ own, at: room.take(listBytes(own)) }));
    this.#kernel = new Kernel(wasm, { uposOf, room: room.size });
    const { calls, memory } = this.#kernel;
    for (const { table, rowBytes, at } of places) unpackInto(table, new Int8Array(memory.buffer, at), rowBytes);
    for (const { own, at } of lists) writeLists(memory, at, own);
    const [tags, moves, relation, names] = places.map(({ at }) => at) as [number, number, number, number];
    const [tagLists, pairs, followers] = lists.map(({ at }) => at) as [number, number, number];
    calls.useTagTable(tags, parts.tags.mask, tagLists);
    calls.useParserTables(moves, parts.moves.mask, relation, parts.relation.mask, pairs);
    calls.useNameTable(names, parts.names.mask, followers);
    this.#kernel.useBeam(beam, relations.indexOf('root'));
  }

  /** The longest sentence, in words. */
  get mostWords(): number {
    return this.#kernel.mostWords;
  }

  /** Annotates a sentence; the other methods then tell of it, until the next one. */
  annotate(words: readonly Word[]): void {
    this.#kernel.setSentence(words);
    this.#kernel.calls.tagWords();
    this.#tree = this.#kernel.calls.parse();
    this.#kernel.calls.tagNames();
  }

  /** The index of a word's tag. */
  tag(word: number): number {
    return this.#kernel.tag(word);
  }

  /** The index of a word's head; the number of words for the root. */
  head(word: number): number {
    return this.#kernel.head(this.#tree, word);
  }

  relation(word: number): string {
    return this.#relations[this.#kernel.label(this.#tree, word)] ?? 'dep';
  }

  /** The index of a word's name tag in NAME_TAGS. */
  name(word: number): number {
    return this.#kernel.name(word);
  }
}
