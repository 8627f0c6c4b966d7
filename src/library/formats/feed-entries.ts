import type { AnyFeed, AtomFeed, AtomNs, DcNs, DcTermsNs, JsonFeed, RdfFeed, RssFeed, XmlNs } from 'feedsmith';
import { type FeedEntry, firstText, type ParsedFeed } from './parsed-feed.ts';

type Links = readonly { readonly href?: string; readonly rel?: string; readonly type?: string }[] | undefined;

const resolved = (link: string | null, base: string | null | undefined): string | null =>
  link !== null && typeof base === 'string' && URL.canParse(link, base) ? new URL(link, base).href : link;

/** The page an entry stands for: its `alternate`, an HTML one before others. */
const pageOf = (links: Links): string | null => {
  const pages = links?.filter(({ rel }) => rel === undefined || rel === 'alternate') ?? [];
  return firstText((pages.find(({ type }) => type?.includes('html')) ?? pages[0])?.href);
};

const baseOf = (xml: XmlNs.ItemOrFeed | undefined): string | null => firstText(xml?.base);

type Extensions = {
  readonly atom?: AtomNs.Entry<string>;
  readonly dc?: DcNs.ItemOrFeed<string>;
  readonly dcterms?: DcTermsNs.ItemOrFeed<string>;
};

const personName = (
  people: readonly { readonly name?: string; readonly email?: string }[] | undefined,
): string | null =>
  firstText(
    people
      ?.map(({ name, email }) => firstText(name, email))
      .filter((name) => name !== null)
      .join(', '),
  );

const extended = ({ atom, dc, dcterms }: Extensions) => ({
  title: firstText(dc?.titles?.[0], atom?.title?.value),
  summary: firstText(dc?.descriptions?.[0], atom?.summary?.value, dcterms?.abstracts?.[0]),
  author: firstText(dc?.creators?.join(', '), personName(atom?.authors)),
  published: firstText(dc?.dates?.[0], dcterms?.issued?.[0], dcterms?.created?.[0], atom?.published),
  updated: firstText(atom?.updated, dcterms?.modified?.[0]),
});

const rssEntry = (item: RssFeed.Item<string>, base: string | null): FeedEntry => {
  const more = extended(item);
  const permanent = item.guid?.isPermaLink === false ? null : firstText(item.guid?.value);
  return {
    id: firstText(item.guid?.value),
    title: firstText(item.title, more.title),
    link: resolved(firstText(item.link, pageOf(item.atom?.links), permanent), baseOf(item.xml) ?? base),
    summary: firstText(item.description, more.summary),
    content: firstText(item.content?.encoded, item.atom?.content?.value),
    published: firstText(item.pubDate, more.published),
    updated: more.updated,
    author: firstText(more.author, personName(item.authors)),
    source: firstText(item.source?.title),
  };
};

const fromRss = (feed: RssFeed.Feed<string>): ParsedFeed => {
  const more = extended({ ...(feed.dc ? { dc: feed.dc } : {}), ...(feed.dcterms ? { dcterms: feed.dcterms } : {}) });
  const base = baseOf(feed.xml) ?? firstText(feed.link);
  return {
    title: firstText(feed.title, more.title),
    link: firstText(feed.link, pageOf(feed.atom?.links)),
    description: firstText(feed.description, more.summary, feed.itunes?.summary),
    updated: firstText(feed.lastBuildDate, feed.pubDate, more.updated, more.published),
    language: firstText(feed.language, feed.dc?.languages?.[0]),
    entries: feed.items?.map((item) => rssEntry(item, base)) ?? [],
  };
};

const fromRdf = (feed: RdfFeed.Feed<string>): ParsedFeed => {
  const more = extended({ ...(feed.dc ? { dc: feed.dc } : {}), ...(feed.dcterms ? { dcterms: feed.dcterms } : {}) });
  return {
    title: firstText(feed.title, more.title),
    link: firstText(feed.link),
    description: firstText(feed.description, more.summary),
    updated: firstText(more.updated, more.published),
    language: firstText(feed.dc?.languages?.[0]),
    entries:
      feed.items?.map((item) => ({
        ...rssEntry(item, firstText(feed.link)),
        id: firstText(item.rdf?.about, item.link),
      })) ?? [],
  };
};

const BASE64 = /^[A-Za-z0-9+/\s]{12,}={0,2}\s*$/;

/** Text that Atom 0.3 (`mode="base64"`) or an odd media type (RFC 4287, 4.1.3.3) has packed; anything else as it is. */
const unpacked = (value: string | undefined): string | null => {
  const text = firstText(value);
  if (text === null || !BASE64.test(text)) return text;
  try {
    const bytes = Uint8Array.from(atob(text.replace(/\s+/g, '')), (character) => character.charCodeAt(0));
    const plain = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /[\s<]/.test(plain) ? plain : text;
  } catch {
    return text;
  }
};

const atomEntry = (entry: AtomFeed.Entry<string>, base: string | null): FeedEntry => ({
  id: firstText(entry.id),
  title: firstText(unpacked(entry.title?.value), entry.dc?.titles?.[0], entry.media?.title?.value),
  link: resolved(pageOf(entry.links), baseOf(entry.xml) ?? base),
  summary: firstText(unpacked(entry.summary?.value), entry.dc?.descriptions?.[0]),
  content: unpacked(entry.content?.value),
  published: firstText(entry.published, entry.dc?.dates?.[0], entry.dcterms?.issued?.[0]),
  updated: firstText(entry.updated),
  author: firstText(personName(entry.authors), entry.dc?.creators?.join(', ')),
  source: firstText(entry.source?.title?.value),
});

const fromAtom = (feed: AtomFeed.Feed<string>): ParsedFeed => {
  const base = baseOf(feed.xml);
  const link = resolved(pageOf(feed.links), base);
  return {
    title: firstText(unpacked(feed.title?.value), feed.dc?.titles?.[0]),
    link,
    description: firstText(unpacked(feed.subtitle?.value), feed.dc?.descriptions?.[0]),
    updated: firstText(feed.updated, feed.dc?.dates?.[0]),
    language: firstText(feed.xml?.lang),
    entries: feed.entries?.map((entry) => atomEntry(entry, base ?? link)) ?? [],
  };
};

const jsonEntry = (item: JsonFeed.Item<string>): FeedEntry => ({
  id: firstText(item.id),
  title: firstText(item.title),
  link: firstText(item.url, item.external_url),
  summary: firstText(item.summary),
  content: firstText(item.content_html, item.content_text),
  published: firstText(item.date_published),
  updated: firstText(item.date_modified),
  author: personName(item.authors),
  source: null,
});

const fromJson = (feed: JsonFeed.Feed<string>): ParsedFeed => ({
  title: firstText(feed.title),
  link: firstText(feed.home_page_url),
  description: firstText(feed.description),
  updated: null,
  language: firstText(feed.language),
  entries: feed.items?.map(jsonEntry) ?? [],
});

/** Links as addresses: relative ones start from the feed's own link, else from where the feed was fetched. */
export const withLinks = (feed: ParsedFeed, url: string | null): ParsedFeed => {
  const base = URL.canParse(feed.link ?? '') ? feed.link : url;
  const entries = feed.entries.map((entry) => ({ ...entry, link: resolved(entry.link, base) }));
  return { ...feed, link: resolved(feed.link, url), entries };
};

/** The fields we use of what feedsmith read, the same for every format. */
export const entriesOf = (parsed: AnyFeed): ParsedFeed => {
  if (parsed.format === 'rss') return fromRss(parsed.feed);
  if (parsed.format === 'rdf') return fromRdf(parsed.feed);
  return parsed.format === 'atom' ? fromAtom(parsed.feed) : fromJson(parsed.feed);
};
