import pc from 'picocolors';
import { findFiles, readFiles } from '../adapters/files/documents.ts';
import { createFetcher } from '../adapters/net/fetcher.ts';
import { createLoadingPool } from '../adapters/workers/loading.ts';
import { createReadingPool } from '../adapters/workers/reading-pool.ts';
import { type Config, USER_AGENT } from '../config.ts';
import { counted } from '../domain/counted.ts';
import { fetchDocument } from '../library/fetched.ts';
import { type IngestReport, ingest } from '../library/ingest.ts';
import type { LoadFault, RawDocument } from '../ports.ts';
import { faultText, noteFaults, noteLeftOut } from './faults.ts';
import { EXIT, note, print, printJson } from './output.ts';
import { progressBar } from './progress.ts';
import { withSession } from './session.ts';

export type ImportOptions = { readonly dataDir?: string; readonly date?: string; readonly json?: boolean };

const isUrl = (path: string): boolean => /^https?:\/\//i.test(path);

async function* fetchAll(urls: readonly string[], onFault: (fault: LoadFault) => void): AsyncGenerator<RawDocument> {
  const fetcher = createFetcher({ userAgent: USER_AGENT });
  for (const url of urls) {
    const fetched = await fetchDocument(url, fetcher);
    if (fetched.kind === 'document') yield fetched.document;
    else onFault(fetched.fault);
  }
}

async function* joined(...parts: AsyncIterable<RawDocument>[]): AsyncGenerator<RawDocument> {
  for (const part of parts) yield* part;
}

const MOST_NOTES = 20;

const summaryText = (report: IngestReport, seconds: number): string => {
  const done = report.added + report.revised;
  const parts = [
    `${counted(report.added, 'article')} added`,
    counted(report.revised, 'revision'),
    `${report.unchanged.toLocaleString('en-US')} unchanged`,
  ];
  if (report.unread > 0) parts.push(`${counted(report.unread, 'article')} stored but not read (another language)`);
  if (report.undated > 0) parts.push(`${report.undated.toLocaleString('en-US')} without a date`);
  return `${parts.join(', ')} in ${seconds.toFixed(1)} s${done > 0 ? ` (${Math.round(done / seconds)} a second)` : ''}`;
};

const notesText = (notes: readonly LoadFault[]): string[] => {
  if (notes.length === 0) return [];
  const more = notes.length > MOST_NOTES ? [`  and ${notes.length - MOST_NOTES} more`] : [];
  return [
    pc.dim(`Doubtful (${notes.length}):`),
    ...notes.slice(0, MOST_NOTES).map((each) => pc.dim(faultText(each))),
    ...more,
  ];
};

const tell = (report: IngestReport, faults: readonly LoadFault[], seconds: number): void => {
  print(summaryText(report, seconds));
  for (const line of notesText(report.notes)) note(line);
  noteFaults(faults);
};

/** Imports files, folders, patterns and addresses; what cannot be read is listed and the rest is imported. */
export const importPaths = async (paths: readonly string[], options: ImportOptions, config: Config): Promise<number> =>
  withSession(
    options,
    config,
    async ({ store }) => {
      const clock = { now: () => Date.now() };
      const found: LoadFault[] = [];
      const leftOut: string[] = [];
      const onFault = (fault: LoadFault): void => void found.push(fault);
      const files = await findFiles(
        paths.filter((path) => !isUrl(path)),
        { onFault, onLeftOut: (left) => void leftOut.push(...left) },
      );
      const documents = joined(
        readFiles(files, { maxBytes: config.maxFileBytes, onFault, base: process.cwd() }),
        fetchAll(paths.filter(isUrl), onFault),
      );
      const loader = createLoadingPool({ threads: 1, clock });
      const reader = createReadingPool({ threads: config.readingThreads });
      const bar = progressBar(files.reduce((sum, { bytes }) => sum + bytes, 0));
      const started = performance.now();
      try {
        const report = await ingest(
          documents,
          { loader, reader, store: store.articles, clock, shelf: 'operator' },
          {
            publishedAt: options.date ?? null,
            concurrency: config.readingThreads * 2,
            onProgress: ({ bytes, added, revised, unchanged }) => {
              const done = added + revised + unchanged;
              bar.at(
                bytes,
                `${counted(done, 'article')}, ${Math.round(done / Math.max(0.001, (performance.now() - started) / 1000))} a second`,
              );
            },
          },
        );
        bar.end();
        const faults = [...found, ...report.faults];
        noteLeftOut(leftOut);
        if (options.json) printJson({ schema: 1, ...report, faults, leftOut });
        else tell(report, faults, (performance.now() - started) / 1000);
        return faults.length > 0 ? EXIT.someUnread : EXIT.done;
      } finally {
        bar.end();
        await Promise.all([loader.close(), reader.close()]);
      }
    },
    { mayBeEmpty: true },
  );
