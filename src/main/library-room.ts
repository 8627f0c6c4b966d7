import type { Log } from '../adapters/discord/log.ts';
import { findFiles, readFiles } from '../adapters/files/documents.ts';
import { watchFolder } from '../adapters/files/watch.ts';
import { createLoadingPool } from '../adapters/workers/loading.ts';
import { createReadingPool } from '../adapters/workers/reading-pool.ts';
import type { Config } from '../config.ts';
import type { Shelf } from '../domain/article.ts';
import { type IngestDeps, type IngestReport, ingest } from '../library/ingest.ts';
import { isKnownName } from '../library/recognise.ts';
import type { Clock, LoadFault, RawDocument, Store } from '../ports.ts';

export type LibraryRoomOptions = {
  readonly config: Config;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** Called after anything new was stored. */
  readonly onChange: () => Promise<void>;
};

/** What fills the library while the bot runs. */
export type LibraryRoom = {
  /** What an import into this library needs, its shelf aside. */
  readonly deps: Omit<IngestDeps, 'shelf'>;
  readonly ingest: (documents: AsyncIterable<RawDocument>, shelf: Shelf, clock?: Clock) => Promise<IngestReport>;
  /** Imports the folder of articles and watches it from then on. */
  readonly followFolder: (folder: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

const told = (report: IngestReport): string =>
  `${report.added} articles added, ${report.revised} revised, ${report.unchanged} unchanged, ${report.faults.length} not read`;

/** Loads and watches the library's folders and feeds; `onChange` is called where articles came in or were revised. */
export const createLibraryRoom = ({ config, store, clock, log, onChange }: LibraryRoomOptions): LibraryRoom => {
  const loader = createLoadingPool({ threads: 1, clock });
  const reader = createReadingPool({ threads: config.readingThreads });
  const closers: (() => Promise<void>)[] = [() => loader.close(), () => reader.close()];
  const warn = ({ origin, place, reason }: LoadFault): void =>
    log('warn', `${origin}${place === null ? '' : `, ${place}`}: ${reason}`);

  const ingestAll: LibraryRoom['ingest'] = async (documents, shelf, by = clock) => {
    const deps = { loader, reader, store: store.articles, clock: by, shelf };
    const report = await ingest(documents, deps, { concurrency: config.readingThreads * 2 });
    for (const fault of report.faults) warn(fault);
    if (report.added + report.revised > 0) await onChange();
    return report;
  };
  /** Names are relative to the folder, so that ids do not depend on where the bot was started. */
  const importFiles = async (paths: readonly string[], base: string): Promise<void> => {
    const files = await findFiles(paths, {
      onFault: warn,
      onLeftOut: (left) => log('info', `left out, not of a kind that is read from folders: ${left.join(', ')}`),
    });
    const documents = readFiles(files, { maxBytes: config.maxFileBytes, onFault: warn, base });
    log('info', `${paths.join(', ')}: ${told(await ingestAll(documents, 'operator'))}`);
  };
  return {
    deps: { loader, reader, store: store.articles, clock },
    ingest: ingestAll,
    followFolder: async (folder) => {
      const watching = await watchFolder(folder, {
        onFiles: (paths) => importFiles(paths.filter(isKnownName), folder),
        onFault: (reason) => log('warn', reason),
      });
      closers.unshift(() => watching.close());
      await importFiles([folder], folder);
    },
    close: async () => {
      for (const close of closers) await close();
    },
  };
};
