import type { EvalFiles } from './suite.ts';

export type DucDocument = { readonly path: string; readonly cluster: string; readonly text: string };
export type DucCluster = {
  readonly name: string;
  readonly documents: readonly DucDocument[];
  readonly references: readonly string[];
};

/** Newswire of 1998 with typed quotation marks and hard line ends, as running text. */
const ducText = (raw: string): string =>
  raw
    .replaceAll('``', '“')
    .replaceAll("''", '”')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');

/** `Task1001` in a reference's name and a cluster's folder; the part before `_reference`. */
const clusterOf = (referencePath: string): string =>
  referencePath.replace(/^.*\//, '').replace(/_reference\d+\.txt$/, '');

/** The clusters of DUC 2004 tasks 1 and 2 with their documents and human summaries. */
export const readDuc = async (files: EvalFiles): Promise<DucCluster[]> => {
  const documents = await Promise.all(
    (await files.list('duc2004/clusters')).map(async (path) => ({
      path,
      cluster: path.split('/').at(-2) ?? '',
      text: ducText(await files.text(path)),
    })),
  );
  const references = await Promise.all(
    (await files.list('duc2004/reference')).map(async (path) => ({
      cluster: clusterOf(path),
      text: await files.text(path),
    })),
  );
  return [...new Set(documents.map(({ cluster }) => cluster))].map((name) => ({
    name,
    documents: documents.filter(({ cluster }) => cluster === name),
    references: references.filter(({ cluster }) => cluster === name).map(({ text }) => text),
  }));
};
