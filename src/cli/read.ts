import { resolve } from 'node:path';
import { findFiles, readFiles } from '../adapters/files/documents.ts';
import { readCore } from '../adapters/workers/weights.ts';
import type { Config } from '../config.ts';
import type { Article } from '../domain/article.ts';
import { articleId } from '../library/identity.ts';
import { loadDocument } from '../library/load.ts';
import type { LoadFault } from '../ports.ts';
import { isReadable, read } from '../reading/read.ts';
import { noteLeftOut } from './faults.ts';
import { CliFault, EXIT, note, print, printJson } from './output.ts';
import { readingText } from './print-reading.ts';
import { plain } from './print-report.ts';

export type ReadOptions = { readonly date?: string; readonly json?: boolean; readonly tokens?: boolean };

const articlesIn = async (
  paths: readonly string[],
  date: string | null,
  config: Config,
): Promise<{ articles: Article[]; faults: LoadFault[] }> => {
  const faults: LoadFault[] = [];
  const articles: Article[] = [];
  const onFault = (fault: LoadFault): void => void faults.push(fault);
  const files = await findFiles(paths, { onFault, onLeftOut: noteLeftOut });
  for await (const document of readFiles(files, { maxBytes: config.maxFileBytes, onFault, base: process.cwd() })) {
    const loaded = loadDocument(document, { publishedAt: date, nowMs: Date.now() });
    faults.push(...loaded.faults);
    for (const draft of loaded.drafts) {
      const { givenId: _, ...content } = draft;
      articles.push({ ...content, id: articleId(draft, 'operator'), revision: 1, shelf: 'operator' });
    }
  }
  return { articles, faults };
};

/** What tells an article from the others that are read with it. */
const headingOf = ({ title, origin }: Article): string => `\n── ${plain(title ?? origin)}\n`;

/** Shows what is understood of the articles in files and folders; stores nothing. */
export const readAloud = async (paths: readonly string[], options: ReadOptions, config: Config): Promise<number> => {
  if (options.tokens && !options.json)
    throw new CliFault('--tokens: words are printed with --json; add --json.', EXIT.usage);
  const { articles, faults } = await articlesIn(paths, options.date ?? null, config);
  for (const { origin, place, reason } of faults) note(`${origin}${place === null ? '' : `, ${place}`}: ${reason}`);
  if (articles.length === 0) throw new CliFault(`Nothing to read in ${paths.map((path) => resolve(path)).join(', ')}.`);
  const core = readCore();
  const unread = articles.filter((article) => !isReadable(article));
  for (const { origin, language } of unread)
    note(`${origin}: the language is ${language}, of which nothing is understood`);
  for (const article of articles) {
    if (unread.includes(article)) continue;
    if (options.json) printJson(read(article, core, { tokens: options.tokens ?? false }));
    else print((articles.length > 1 ? headingOf(article) : '') + readingText(read(article, core)));
  }
  return faults.length + unread.length > 0 ? EXIT.someUnread : EXIT.done;
};
