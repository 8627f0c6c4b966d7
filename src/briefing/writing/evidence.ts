import type { Citation } from '../../domain/report.ts';
import type { LibraryAccess } from '../../ports.ts';
import { gather } from '../../stories/material.ts';
import type { Evidence } from '../verify/verify.ts';
import type { EvidenceLine } from './task.ts';

/** The ids under which the citations of a piece of evidence are checked: its own, then one for each name that was put in. */
const idsOf = ({ id, line }: EvidenceLine): string[] => line.citations.map((_, at) => (at === 0 ? id : `${id}.${at}`));

/** All ids under which these pieces of evidence are checked. */
export const checkedIds = (lines: readonly EvidenceLine[]): string[] => lines.flatMap(idsOf);

/**
 * Evidence with its article and reading, by id. What was revised or withdrawn since it was handed out is left out: it cannot be
 * checked any more.
 */
export const evidenceOf = async (
  lines: readonly EvidenceLine[],
  library: LibraryAccess,
): Promise<ReadonlyMap<string, Evidence>> => {
  const ids = [...new Set(lines.map(({ line }) => line.citations[0].article))];
  const materials = new Map((await gather(library, ids)).map((material) => [material.article.id, material]));
  const evidenceAt = (id: string, { article, revision, start, end }: Citation): [string, Evidence][] => {
    const material = materials.get(article);
    if (material === undefined || material.article.revision !== revision) return [];
    return [[id, { id, article: material.article, reading: material.reading, span: { start, end } }]];
  };
  return new Map(
    lines.flatMap((each) =>
      each.line.citations.flatMap((citation, at) => evidenceAt(idsOf(each)[at] ?? each.id, citation)),
    ),
  );
};
