import { atOneMoment, storePath } from '../adapters/sqlite/open-store-here.ts';
import { EXPORT_FORMATS, type ExportFormat, exportReport } from '../answering/export.ts';
import { USUAL_DATES } from '../answering/timeline/timeline.ts';
import type { Config } from '../config.ts';
import { OPERATOR } from '../domain/article.ts';
import { EVER } from '../domain/period.ts';
import type { Reading } from '../domain/reading.ts';
import type { Report } from '../domain/report.ts';
import type { StoredArticle } from '../ports.ts';
import { CliFault, EXIT, printJson } from './output.ts';
import { type PeriodOptions, periodOf } from './period.ts';
import { type Session, withSession } from './session.ts';

const PAGE = 200;

export const EXPORTS = ['all', 'brief', 'actor', 'event', 'claims', 'timeline'] as const;

export type ExportOptions = PeriodOptions & { readonly dataDir?: string; readonly format?: string };

type Made = { readonly report: Report; readonly data: object };
type Asked = { readonly what: string; readonly about: string; readonly options: ExportOptions };

const BRIEF_WORDS = 400;

const make = async ({ what, about, options }: Asked, { desk, writer }: Session, zone: string): Promise<Made> => {
  const asked = { scope: OPERATOR, period: periodOf(options, zone), nowMs: Date.now() };
  switch (what) {
    case 'brief': {
      const topic = about === '' ? null : about;
      const { report } = await writer.brief({ ...asked, topic, words: BRIEF_WORDS, language: null }, 'operator');
      return { report, data: {} };
    }
    case 'actor': {
      const { report, tabs: _, ...data } = await desk.actor({ ...asked, name: about, other: null });
      return { report, data };
    }
    case 'event': {
      const { report, tabs: _, ...data } = await desk.event({ ...asked, query: about });
      return { report, data };
    }
    case 'claims': {
      const { report, tabs: _, ...data } = await desk.claims({ ...asked, topic: about, speaker: null });
      return { report, data };
    }
    default: {
      const { timeline, ...report } = await desk.timeline({ ...asked, query: about, dates: USUAL_DATES });
      return { report, data: { timeline } };
    }
  }
};

const formatOf = (typed: string | undefined): ExportFormat => {
  const found = EXPORT_FORMATS.find((format) => format === (typed ?? 'markdown'));
  if (found === undefined) throw new CliFault(`--format ${typed}: give ${EXPORT_FORMATS.join(', ')}`, EXIT.usage);
  return found;
};

/** Prints an answer as a file with all its citations; `all`, everything stored. */
export const exportIt = async (asked: Asked, config: Config): Promise<void> => {
  const { what, about, options } = asked;
  if (!EXPORTS.some((one) => one === what))
    throw new CliFault(`export ${what}: give ${EXPORTS.join(', ')}`, EXIT.usage);
  if (what === 'all') return exportAll(options, config);
  if (about.trim() === '' && what !== 'brief')
    throw new CliFault(
      `export ${what}: say whose or which, such as sitrep export ${what} "${what === 'actor' ? 'Health Ministry' : 'port strike'}"`,
      EXIT.usage,
    );
  const format = formatOf(options.format);
  await withSession(options, config, async (session) => {
    const { report, data } = await make(asked, session, config.defaultZone);
    process.stdout.write(exportReport(report, format, data).content);
  });
};

/** A line of `export all`: the times in it are ISO 8601, as in all that is printed for programs. */
const exported = ({ importedAtMs, ...article }: StoredArticle, reading: Reading | null) => ({
  schema: 1,
  article: { ...article, importedAt: new Date(importedAtMs).toISOString() },
  reading,
});

/**
 * Tells every article of a library that is not withdrawn with its reading, newest first. All of one moment: counted page by page while
 * others write, articles would be left out and told twice, and a text would stand beside the reading of another.
 */
export const exportEach = (dataDir: string, tell: (line: ReturnType<typeof exported>) => void): Promise<void> =>
  atOneMoment(storePath(dataDir), async ({ articles }) => {
    for (let offset = 0; ; offset += PAGE) {
      const heads = await articles.heads({ scope: OPERATOR, period: EVER, limit: PAGE, offset });
      if (heads.length === 0) return;
      const ids = heads.map(({ id }) => id);
      const readings = await articles.readings(ids);
      const readingOf = new Map(readings.map((reading) => [reading.article.id, reading]));
      for (const article of await articles.articles(ids)) tell(exported(article, readingOf.get(article.id) ?? null));
    }
  });

/** Prints the library, one JSON object a line; import reads it back. */
const exportAll = (options: { readonly dataDir?: string }, config: Config): Promise<void> =>
  withSession(options, config, ({ dataDir }) => exportEach(dataDir, printJson));
