import type { Line } from '../domain/report.ts';
import type { LibraryAccess, Passage } from '../ports.ts';
import { lineOfSentence } from './line.ts';
import { gather } from './material.ts';

/** Found passages as lines that keep their speaker and status, in the order given. */
export const linesOfPassages = async (passages: readonly Passage[], library: LibraryAccess): Promise<Line[]> => {
  const materials = await gather(library, [...new Set(passages.map(({ article }) => article.id))]);
  const materialOf = new Map(materials.map((material) => [material.article.id, material]));
  return passages.flatMap(({ article, sentence, span }) => {
    const material = materialOf.get(article.id);
    return material === undefined ? [] : [lineOfSentence(material.article, material.reading, sentence, span)];
  });
};
