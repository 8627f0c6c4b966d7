import type { Article } from '../domain/article.ts';
import type { Reading, ReadToken } from '../domain/reading.ts';
import { readActors } from './actors/read-actors.ts';
import type { Analysis } from './analysis.ts';
import { readClaims } from './claims/read-claims.ts';
import { analyse, type Core } from './core/core.ts';
import { readDates } from './dates/read-dates.ts';
import { readEvents } from './events/read-events.ts';
import { trueCased } from './true-case.ts';

/** Languages that `read` understands, as BCP 47 primary subtags. */
const READ_LANGUAGES: readonly string[] = ['en'];

/** Whether articles of this language are read at all. */
export const isReadable = (article: Pick<Article, 'language'>): boolean =>
  READ_LANGUAGES.includes(article.language.split('-')[0] ?? '');

const headOf = (article: Article): Reading['article'] => ({
  id: article.id,
  revision: article.revision,
  title: article.title,
  url: article.url,
  publisher: article.publisher,
  byline: article.byline,
  publishedAt: article.publishedAt,
  publishedAtFrom: article.publishedAtFrom,
  language: article.language,
  text: article.text,
});

const flatTokens = (analysis: Analysis): ReadToken[] => {
  const flat: ReadToken[] = [];
  for (const { tokens } of analysis.sentences) {
    const base = flat.length;
    for (const { start, end, lemma, upos, head, deprel } of tokens) {
      flat.push({ start, end, lemma, upos, head: head < 0 ? -1 : base + head, deprel });
    }
  }
  return flat;
};

/**
 * Everything sitrep understands of one article, each item with the span it was read from. Never throws for any text. A text
 * in capitals throughout is read as a newspaper would set it; spans hold in the text as it stands.
 */
export const read = (article: Article, core: Core, options: { readonly tokens?: boolean } = {}): Reading => {
  const analysis = analyse({ ...article, text: trueCased(article.text, core) }, core);
  const dates = readDates(analysis, article.publishedAt);
  const actors = readActors(analysis);
  const claims = readClaims(analysis, actors);
  const events = readEvents({ analysis, actors, claims, dates, publishedAt: article.publishedAt });
  const sentences = analysis.sentences.map(({ span }) => span);
  const base: Reading = { schema: 1, article: headOf(article), sentences, dates, actors, claims, events };
  return options.tokens ? { ...base, tokens: flatTokens(analysis) } : base;
};
