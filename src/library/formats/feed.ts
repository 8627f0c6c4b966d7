import { canonicalUrl } from '../canonical-url.ts';
import { type FoundArticle, NOTHING_FOUND } from '../draft.ts';
import { itemId } from '../identity.ts';
import { fieldLine, fieldParagraphs } from './feed-text.ts';
import { type Found, faultOf, type TextDocument } from './found.ts';
import { parseFeed } from './parse-feed.ts';
import type { FeedEntry, ParsedFeed } from './parsed-feed.ts';
import { lastLineOf, tearReason } from './tear.ts';

/** The last two labels: near enough to "whose host it is" to tell a publisher's own pages from others'. */
const siteOf = (url: string | null): string | null =>
  url !== null && URL.canParse(url) ? new URL(url).hostname.split('.').slice(-2).join('.') : null;

/**
 * An entry that leads to another site gets an id of this feed's own, so that no feed can revise an article that another
 * publisher's address stands for.
 */
const givenId = (entry: FeedEntry, url: string | null, home: { name: string; url: string | null }): string | null => {
  if (url !== null && (home.url === null || siteOf(url) === siteOf(home.url))) return null;
  return itemId(home.url ?? home.name, [
    url ?? entry.id ?? entry.title,
    url === null && entry.id === null ? entry.published : null,
  ]);
};

type Home = Pick<TextDocument, 'name' | 'url'>;

const foundEntry = (entry: FeedEntry, index: number, feed: ParsedFeed, home: Home): FoundArticle => {
  const url = canonicalUrl(entry.link);
  const content = fieldParagraphs(entry.content);
  const place = `item ${index + 1}`;
  return {
    ...NOTHING_FOUND,
    origin: home.url === null ? `${home.name}, ${place}` : home.name,
    place,
    title: fieldLine(entry.title),
    body: content.length > 0 ? content : fieldParagraphs(entry.summary),
    url,
    publisher: fieldLine(entry.source) ?? fieldLine(feed.title),
    byline: fieldLine(entry.author),
    stated: entry.published ?? entry.updated,
    language: feed.language,
    givenId: givenId(entry, url, home),
  };
};

const NO_ENTRIES = 'the feed holds no entries';

/** The articles of a feed: full content where it has some, else the summary. */
export const loadFeed = ({ name, url, text }: TextDocument): Found => {
  const parsed = parseFeed(text, url);
  const place = parsed.tear === null ? null : lastLineOf(text);
  if (parsed.kind === 'fault') return faultOf(name, parsed.reason, place);
  const { feed, tear } = parsed;
  const torn = tear === null ? null : tearReason('the feed', tear, feed.entries.length);
  const fault = torn ?? (feed.entries.length > 0 ? null : NO_ENTRIES);
  return {
    articles: feed.entries.map((entry, index) => foundEntry(entry, index, feed, { name, url })),
    faults: fault === null ? [] : [{ origin: name, place, reason: fault }],
    feed: { title: fieldLine(feed.title), entries: feed.entries.length, torn },
  };
};
