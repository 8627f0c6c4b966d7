import type { Word } from './words.ts';

/** The tags a word may have, by its `tagset`; capitalised words may always be names. */
export type TagCandidates = { readonly plain: readonly Int32Array[]; readonly capital: readonly Int32Array[] };

const isName = (tag: string): boolean => tag.startsWith('PROPN|');

/** `tags` are UPOS and Penn tag together ("VERB|VBD"): the Penn half carries tense and number. */
export const tagCandidates = (tags: readonly string[], tagsets: readonly (readonly number[])[]): TagCandidates => {
  const names = tags.flatMap((tag, i) => (isName(tag) ? [i] : []));
  return {
    plain: tagsets.map((set) => Int32Array.from(set)),
    capital: tagsets.map((set) => Int32Array.from(new Set([...set, ...names]))),
  };
};

const NO_TAGS = new Int32Array(1);

/** The tags, by number, that a word may have: its tagset’s, and those of names for one with a capital. */
export const candidatesOf = ({ plain, capital }: TagCandidates, { casing, tagset }: Word): Int32Array =>
  (casing >= 2 ? capital[tagset] : plain[tagset]) ?? NO_TAGS;
