import type { Config } from '../config.ts';
import { CliFault, EXIT, printJson } from './output.ts';
import { OPERATOR, withSession } from './session.ts';

const PAGE = 200;
const EVER = { sinceMs: null, untilMs: null } as const;

/** Prints every article with its reading, newest first, one JSON object a line; import reads it back. */
export const exportAll = async (
  what: string,
  options: { readonly dataDir?: string },
  config: Config,
): Promise<void> => {
  if (what !== 'all') throw new CliFault(`export ${what}: there is only "all"`, EXIT.usage);
  await withSession(options, config, async ({ store }) => {
    for (let offset = 0; ; offset += PAGE) {
      const heads = await store.articles.heads({ scope: OPERATOR, period: EVER, limit: PAGE, offset });
      if (heads.length === 0) return;
      const ids = heads.map(({ id }) => id);
      const [articles, readings] = await Promise.all([store.articles.articles(ids), store.articles.readings(ids)]);
      const readingOf = new Map(readings.map((reading) => [reading.article.id, reading]));
      for (const article of articles) printJson({ schema: 1, article, reading: readingOf.get(article.id) ?? null });
    }
  });
};
