import { Annotator } from './annotator.ts';
import type { BeamWidth } from './kernel.ts';
import { type Lemmas, Lemmatizer } from './lemmas.ts';
import { decodeModel, type PackedTable } from './model-file.ts';
import { tagCandidates } from './tag-candidates.ts';
import { decodeVectors, NO_VECTORS, type Vectors } from './word-vectors.ts';
import { type Lexicon, Vocabulary } from './words.ts';

/** The loaded weights. Opaque to callers; made once per thread by `loadCore`. */
export type Core = {
  readonly vocabulary: Vocabulary;
  readonly annotator: Annotator;
  /** Tags by their index: UPOS and Penn tag together, and each alone. */
  readonly tags: readonly string[];
  readonly upos: readonly string[];
  readonly penn: readonly string[];
  readonly lemmas: Lemmatizer;
  readonly vectors: Vectors;
};

/** Chosen on EWT’s development part: a gap of 300 reads no more words right there, and costs a tenth of the speed. */
const BEAM: BeamWidth = { width: 4, gap: 200 };

/** The weight files that `loadCore` needs, decompressed; beside them `kernel`, the compiled kernel of the models. */
export const CORE_FILES = ['lexicon', 'tagger', 'parser', 'names', 'lemmas'] as const;

/** A file that it takes where it is there: nothing is read by it, but answers are chosen by it. */
export const VECTOR_FILE = 'vectors';

type Files = Readonly<Record<string, Uint8Array<ArrayBuffer>>>;

const fileOf = (files: Files, name: string): Uint8Array<ArrayBuffer> => {
  const bytes = files[name];
  if (!bytes) throw new Error(`models: "${name}" is missing; there are ${Object.keys(files).join(', ') || 'none'}`);
  return bytes;
};

const jsonOf = (files: Files, name: string): unknown => JSON.parse(new TextDecoder().decode(fileOf(files, name)));

const tableOf = (tables: readonly PackedTable[], index: number, name: string): PackedTable => {
  const table = tables[index];
  if (!table) throw new Error(`models: "${name}" has no table ${index}`);
  return table;
};

export type LexiconFile = {
  /** Words apart by spaces; the numbers beside them in the same order. */
  readonly words: string;
  readonly fine: readonly number[];
  readonly coarse: readonly number[];
  readonly usual: readonly number[];
  readonly tagset: readonly number[];
  readonly listed: readonly number[];
};

/** What stands in the headers of the tagger's and the parser's file beside the weights. */
export type TaggerMeta = { readonly tags: readonly string[]; readonly tagsets: readonly (readonly number[])[] };
export type ParserMeta = { readonly relations: readonly string[]; readonly possible: readonly (readonly number[])[] };

/** The words of the tagger’s file by row, the numbers of each in lists of the same order. */
export const readLexicon = ({ words, fine, coarse, usual, tagset, listed }: LexiconFile): Lexicon => {
  const rows = new Map<string, number>();
  for (const word of words.split(' ')) rows.set(word, rows.size);
  return { rows, fine, coarse, usual, tagset, listed };
};

/** Whether a word, in lower case, was frequent where the lexicon was learned. */
const isFrequent = ({ rows, fine, usual }: Lexicon, word: string): boolean => {
  const row = rows.get(word) ?? -1;
  return (fine[row] ?? 0) > 0 || (usual[row] ?? 0) > 0;
};

/** The index of the UPOS of each tag, in the order of their names. */
export const uposIndices = (tags: readonly string[]): Int32Array => {
  const upos = tags.map((tag) => tag.split('|')[0] ?? '');
  const inventory = [...new Set(upos)].sort();
  return Int32Array.from(upos, (name) => inventory.indexOf(name));
};

/** Makes a core from the decompressed model files, by name (`CORE_FILES`). Throws an Error that names what is missing. */
export const loadCore = (files: Files): Core => {
  const tagger = decodeModel(fileOf(files, 'tagger'));
  const parser = decodeModel(fileOf(files, 'parser'));
  const names = decodeModel(fileOf(files, 'names'));
  const { tags, tagsets } = tagger.meta as TaggerMeta;
  const { relations, possible } = parser.meta as ParserMeta;
  const lexicon = readLexicon(jsonOf(files, 'lexicon') as LexiconFile);
  const upos = tags.map((tag) => tag.split('|')[0] ?? '');
  const annotator = new Annotator(fileOf(files, 'kernel'), {
    uposOf: uposIndices(tags),
    candidates: tagCandidates(tags, tagsets),
    tags: tableOf(tagger.tables, 0, 'tagger'),
    relations,
    possible: possible.map((list) => Int32Array.from(list)),
    moves: tableOf(parser.tables, 0, 'parser'),
    relation: tableOf(parser.tables, 1, 'parser'),
    names: tableOf(names.tables, 0, 'names'),
    beam: BEAM,
  });
  return {
    vocabulary: new Vocabulary(lexicon),
    annotator,
    tags,
    upos,
    penn: tags.map((tag) => tag.split('|')[1] ?? ''),
    lemmas: new Lemmatizer(jsonOf(files, 'lemmas') as Lemmas, (word) => isFrequent(lexicon, word)),
    vectors: files[VECTOR_FILE] ? decodeVectors(files[VECTOR_FILE]) : NO_VECTORS,
  };
};
