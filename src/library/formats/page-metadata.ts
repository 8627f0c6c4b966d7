import { isRecord } from './found.ts';

/** The little of a DOM that reading metadata needs. */
export type Page = {
  readonly documentElement: PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
};
export type PageElement = { getAttribute(name: string): string | null; readonly textContent: string | null };

export type PageMetadata = {
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
};

type Fields = Readonly<Record<string, unknown>>;

/** schema.org types that are an article. */
const ARTICLE_TYPE = /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|\w*Posting|Report|LiveBlogPosting)$/;

const typesOf = (value: Fields): string[] =>
  [value['@type']].flat().filter((type): type is string => typeof type === 'string');

/** A page nests its graph shallowly; deeper data is not about the article. */
const DEEPEST = 4;

const articlesIn = (value: unknown, depth = 0): Fields[] => {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((item) => articlesIn(item, depth + 1));
  if (!isRecord(value)) return [];
  if (typesOf(value).some((type) => ARTICLE_TYPE.test(type))) return [value];
  return [value['@graph'], value.mainEntity].flatMap((inside) => articlesIn(inside, depth + 1));
};

const parseLd = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/g, ''));
  } catch {
    return null;
  }
};

const linkedData = (page: Page): Fields => {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  return scripts.flatMap((script) => articlesIn(parseLd(script.textContent ?? '')))[0] ?? {};
};

const textOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (Array.isArray(value))
    return (
      value
        .map(textOf)
        .filter((part) => part !== null)
        .join(', ') || null
    );
  return isRecord(value) ? (textOf(value.name) ?? textOf(value['@id'])) : null;
};

const namesOf = (value: unknown): string | null => {
  const text = textOf(value);
  return text === null || /^https?:\/\//.test(text) ? null : text;
};

const metaOf = (page: Page): ((...names: readonly string[]) => string | null) => {
  const values = new Map<string, string>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const keys = `${element.getAttribute('property') ?? ''} ${element.getAttribute('name') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
    const content = element.getAttribute('content')?.trim() ?? '';
    for (const key of keys.toLowerCase().split(/\s+/))
      if (key !== '' && content !== '' && !values.has(key)) values.set(key, content);
  }
  return (...names) => names.map((name) => values.get(name)).find((value) => value !== undefined) ?? null;
};

const attribute = (page: Page, selector: string, name: string): string | null => {
  const [first] = page.querySelectorAll(selector);
  return first?.getAttribute(name) ?? null;
};

const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'date',
  'cxenseparse:recs:publishtime',
  'article_date_original',
];

/** What a page says of itself: JSON-LD (schema.org), Open Graph, Dublin Core and HTML's own elements. */
export const metadataOf = (page: Page): PageMetadata => {
  const ld = linkedData(page);
  const meta = metaOf(page);
  return {
    title: namesOf(ld.headline) ?? meta('og:title', 'twitter:title', 'dc.title'),
    byline: namesOf(ld.author) ?? namesOf(meta('author', 'parsely-author', 'byl', 'dc.creator', 'article:author')),
    published:
      textOf(ld.datePublished) ??
      meta(...DATE_NAMES) ??
      attribute(page, 'time[pubdate][datetime]', 'datetime') ??
      attribute(page, 'article time[datetime]', 'datetime'),
    publisher: namesOf(ld.publisher) ?? meta('og:site_name', 'application-name', 'dc.publisher', 'cre'),
    url: attribute(page, 'link[rel="canonical"]', 'href') ?? meta('og:url') ?? textOf(ld.url),
    language:
      page.documentElement?.getAttribute('lang') ??
      textOf(ld.inLanguage) ??
      meta('og:locale', 'language', 'content-language'),
  };
};
