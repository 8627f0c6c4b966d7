import { basename } from 'node:path';
import { watch } from 'chokidar';
import { messageOf } from '../../library/formats/found.ts';

export type FolderWatch = { readonly close: () => Promise<void> };

export type WatchOptions = {
  /** Files that were added or changed and are written to the end. Never called again before it is done. */
  readonly onFiles: (paths: readonly string[]) => Promise<void>;
  readonly onFault: (reason: string) => void;
  /** How long a file must keep its size before it counts as written. */
  readonly settleMs?: number;
};

const DEFAULT_SETTLE_MS = 1500;
const POLL_MS = 100;

const isHidden = (path: string, root: string): boolean =>
  path !== root && (basename(path).startsWith('.') || basename(path) === 'node_modules');

/** Hands on what has gathered, one batch after the other. */
const createBatches = ({ onFiles, onFault }: WatchOptions) => {
  const waiting = new Set<string>();
  let running: Promise<void> | null = null;
  const drain = async (): Promise<void> => {
    while (waiting.size > 0) {
      const paths = [...waiting].sort();
      waiting.clear();
      await onFiles(paths).catch((error: unknown) =>
        onFault(`changed files could not be imported: ${messageOf(error)}`),
      );
    }
    running = null;
  };
  return {
    add: (path: string) => {
      waiting.add(path);
      running ??= drain();
    },
    settled: async () => running,
  };
};

/** Watches a folder and all below it. Resolves when it is being watched; what lies there already is not told. */
export const watchFolder = async (folder: string, options: WatchOptions): Promise<FolderWatch> => {
  const batches = createBatches(options);
  const stabilityThreshold = options.settleMs ?? DEFAULT_SETTLE_MS;
  const watcher = watch(folder, {
    ignoreInitial: true,
    ignored: (path) => isHidden(path, folder),
    awaitWriteFinish: { stabilityThreshold, pollInterval: Math.min(POLL_MS, stabilityThreshold) },
  });
  watcher.on('add', batches.add).on('change', batches.add);
  watcher.on('error', (error) => options.onFault(`the folder can't be watched: ${messageOf(error)}`));
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return {
    close: async () => {
      await watcher.close();
      await batches.settled();
    },
  };
};
