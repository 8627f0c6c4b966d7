import { resolve } from 'node:path';
import { openStore } from '../adapters/sqlite/open-store.ts';
import { createDeskPool, type DeskPool } from '../adapters/workers/desk-pool.ts';
import type { Config } from '../config.ts';
import { OPERATOR } from '../domain/article.ts';
import { createLog } from '../main/log.ts';
import { createWriter, type Writer } from '../main/writer.ts';
import type { Store } from '../ports.ts';
import { note } from './output.ts';

/** What most commands need: the open library and the desk that answers from it. */
export type Session = {
  readonly store: Store;
  readonly desk: DeskPool;
  readonly writer: Writer;
  readonly dataDir: string;
};

/** The folder of the library to use. */
export const dataDirOf = ({ dataDir }: { readonly dataDir?: string | undefined }, config: Config): string =>
  dataDir === undefined ? config.dataDir : resolve(dataDir);

/** A mistyped folder is made anew and holds nothing: an answer from it would pass for one about the news. */
const noteEmpty = async ({ articles }: Store, dataDir: string): Promise<void> => {
  const held = await articles.extent(OPERATOR);
  if (held.articles === 0) note(`The library in ${dataDir} is empty; sitrep import PATH… fills it.`);
};

/** Opens the library, does the work and closes it again, whatever happens; says so first where it is empty and should not be. */
export const withSession = async <Result>(
  options: { readonly dataDir?: string | undefined },
  config: Config,
  work: (session: Session) => Promise<Result>,
  { mayBeEmpty = false } = {},
): Promise<Result> => {
  const dataDir = dataDirOf(options, config);
  const store = await openStore({ dataDir, readers: 1 });
  const desk = createDeskPool({ dataDir, threads: 1 });
  try {
    if (!mayBeEmpty) await noteEmpty(store, dataDir);
    const clock = { now: () => Date.now() };
    const writer = await createWriter({ model: config.model, store, desk, clock, log: createLog(config.logLevel) });
    return await work({ store, desk, writer, dataDir });
  } finally {
    await desk.close();
    await store.close();
  }
};
