import { containment, shingles } from '../library/fingerprint.ts';
import type { Material } from './material.ts';

/** A text that holds this share of another's three-word shingles is a re-print of it, trimmed or with another lead. */
const IS_COPY = 0.6;
/** Shorter texts than this share shingles by chance. */
const FEWEST_SHINGLES = 20;

/** The article printed first, and those that print the same words. */
export type Print = { readonly first: Material; readonly copies: readonly Material[] };

const byDate = (a: Material, b: Material): number =>
  (a.publishedMs ?? Number.POSITIVE_INFINITY) - (b.publishedMs ?? Number.POSITIVE_INFINITY) ||
  a.article.id.localeCompare(b.article.id);

const isCopy = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  Math.min(a.size, b.size) >= FEWEST_SHINGLES && Math.max(containment(a, b), containment(b, a)) >= IS_COPY;

/** Gathers re-prints and near-copies under the article that was printed first. Oldest first. */
export const printsOf = (materials: readonly Material[]): Print[] => {
  const prints: { first: Material; copies: Material[]; known: ReadonlySet<string> }[] = [];
  for (const material of [...materials].sort(byDate)) {
    const known = shingles(material.article.text);
    const same = prints.find((print) => isCopy(print.known, known));
    if (same === undefined) prints.push({ first: material, copies: [], known });
    else same.copies.push(material);
  }
  return prints.map(({ first, copies }) => ({ first, copies }));
};
