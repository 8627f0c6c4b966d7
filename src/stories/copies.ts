import { isReprint, shingles } from '../library/fingerprint.ts';
import type { Material } from './material.ts';

/** The article printed first, and those that print the same words. */
export type Print = { readonly first: Material; readonly copies: readonly Material[] };

const byDate = (a: Material, b: Material): number =>
  (a.publishedMs ?? Number.POSITIVE_INFINITY) - (b.publishedMs ?? Number.POSITIVE_INFINITY) ||
  a.article.id.localeCompare(b.article.id);

/** Gathers re-prints and near-copies under the article that was printed first. Oldest first. */
export const printsOf = (materials: readonly Material[]): Print[] => {
  const prints: { first: Material; copies: Material[]; known: ReadonlySet<string> }[] = [];
  for (const material of [...materials].sort(byDate)) {
    const known = shingles(material.article.text);
    const same = prints.find((print) => isReprint(print.known, known));
    if (same === undefined) prints.push({ first: material, copies: [], known });
    else same.copies.push(material);
  }
  return prints.map(({ first, copies }) => ({ first, copies }));
};
