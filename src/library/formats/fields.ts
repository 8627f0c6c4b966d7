import { digestOf } from '../digest.ts';
import type { FoundArticle } from '../draft.ts';
import { itemId } from '../identity.ts';
import { isRecord } from './found.ts';
import { htmlParagraphs, looksLikeHtml } from './html-text.ts';

/** The names under which archives, crawlers and news interfaces keep what we need, best first. */
const NAMES = {
  title: ['title', 'headline'],
  body: [
    'text',
    'content',
    'body',
    'maintext',
    'articleBody',
    'content_text',
    'content_html',
    'full_text',
    'description',
    'summary',
  ],
  date: [
    'publishedAt',
    'published_at',
    'published',
    'date',
    'pubDate',
    'date_publish',
    'datePublished',
    'date_published',
    'publication_date',
    'webPublicationDate',
  ],
  url: ['url', 'link', 'canonicalUrl', 'webUrl'],
  publisher: ['publisher', 'source', 'source_name', 'source_domain', 'outlet', 'site_name', 'siteName', 'publication'],
  byline: ['byline', 'author', 'authors', 'creator'],
  language: ['language', 'lang'],
  id: ['id', '_id', 'guid', 'uid'],
} as const;

type Fields = Readonly<Record<string, unknown>>;

const lowered = (fields: Fields): Map<string, unknown> =>
  new Map(Object.entries(fields).map(([name, value]) => [name.trim().toLowerCase(), value]));

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';

/** A value as one line of text: strings and numbers as they are, names of objects, lists joined. */
const lineFrom = (value: unknown): string | null => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return (
      value
        .map(lineFrom)
        .filter((part) => !isEmpty(part))
        .join(', ') || null
    );
  return isRecord(value) ? lineFrom(value.name ?? value.title ?? null) : null;
};

const bodyFrom = (value: unknown): string | readonly string[] | null => {
  if (typeof value === 'string' && looksLikeHtml(value)) return htmlParagraphs(value);
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (!Array.isArray(value)) return null;
  const parts = value.filter((part): part is string => typeof part === 'string');
  return parts.length > 0 ? parts : null;
};

const dateFrom = (value: unknown): unknown => (isRecord(value) && '$date' in value ? value.$date : value);

const firstOf = <T>(
  fields: Map<string, unknown>,
  names: readonly string[],
  take: (value: unknown) => T | null,
): T | null => {
  for (const name of names) {
    const value = fields.get(name.toLowerCase());
    const taken = isEmpty(value) ? null : take(value);
    if (taken !== null) return taken;
  }
  return null;
};

const publisherFrom = (fields: Map<string, unknown>): string | null =>
  firstOf(fields, ['source.name', 'publisher.name'], lineFrom) ?? firstOf(fields, NAMES.publisher, lineFrom);

type Home = { readonly name: string; readonly place: string; readonly alone: boolean };

const givenIdFrom = (
  fields: Map<string, unknown>,
  article: Pick<FoundArticle, 'title' | 'url' | 'body'>,
  home: Home,
) => {
  const given = firstOf(fields, NAMES.id, lineFrom);
  if (given !== null || article.url !== null || home.alone) return given;
  const stated = lineFrom(firstOf(fields, NAMES.date, dateFrom));
  return itemId(home.name, [article.title ?? digestOf([JSON.stringify(article.body)]), stated]);
};

/**
 * An article from an object or a row with names as they are usual; null where it has neither a title nor a text.
 * `home.alone`: the file holds nothing else, so that its own name may date and identify it.
 */
export const articleFromFields = (raw: Fields, home: Home): FoundArticle | null => {
  const fields = lowered(raw);
  const title = firstOf(fields, NAMES.title, lineFrom);
  const body = firstOf(fields, NAMES.body, bodyFrom);
  if (title === null && body === null) return null;
  const url = firstOf(fields, NAMES.url, lineFrom);
  return {
    origin: home.alone ? home.name : `${home.name}, ${home.place}`,
    place: home.alone ? null : home.place,
    title,
    body: body ?? '',
    url,
    publisher: publisherFrom(fields),
    byline: firstOf(fields, NAMES.byline, lineFrom),
    stated: firstOf(fields, NAMES.date, dateFrom),
    metadata: null,
    fileName: home.alone ? home.name : null,
    language: firstOf(fields, NAMES.language, lineFrom),
    givenId: givenIdFrom(fields, { title, url, body: body ?? '' }, home),
  };
};
