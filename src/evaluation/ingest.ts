import { instantMs } from '../domain/instant.ts';
import { canonicalUrl } from '../library/canonical-url.ts';
import { cleanLine, foldText } from '../library/clean.ts';
import { decode } from '../library/decode.ts';
import { fieldLine } from '../library/formats/feed-text.ts';
import { htmlParagraphs } from '../library/formats/html-text.ts';
import { parseFeed } from '../library/formats/parse-feed.ts';
import type { FeedEntry, ParsedFeed } from '../library/formats/parsed-feed.ts';
import { loadDocument } from '../library/load.ts';
import { parseStatedDate } from '../library/stated-date.ts';
import { wordsOf } from '../library/terms.ts';
import { type Expectation, feedTestIn } from './feed-expectation.ts';
import type { Score, Suite, SuiteTools } from './suite.ts';

const FEEDS = 'feedparser_tests';
const PAGES = 'readability_pages';

/** Later than every page of the set, so that no date lies in the future. */
const NOW_MS = Date.UTC(2100, 0, 1);

const share = (met: number, all: number): number => (all === 0 ? 0 : met / all);

type Fields = Pick<FeedEntry, 'title' | 'link' | 'summary' | 'content' | 'published' | 'updated'>;

const fieldsAt = (feed: ParsedFeed, entry: number | null): Fields | null => {
  if (entry !== null) return feed.entries[entry] ?? null;
  const { title, link, description, updated } = feed;
  return { title, link, summary: description, content: null, published: updated, updated };
};

/** feedparser files an entry's only text under `summary` and `content`, its only date under `updated`; so may we. */
const textAt = (fields: Fields, field: Expectation['field']): string | null => {
  if (field === 'updated') return fields.updated ?? fields.published;
  return field === 'summary' || field === 'content'
    ? (fields[field] ?? fields.summary ?? fields.content)
    : fields[field];
};

const sameMoment = (ours: string | null, gold: string): boolean => {
  const moment = instantMs(parseStatedDate(ours));
  return moment !== null && moment === instantMs(parseStatedDate(gold));
};

/** Texts agree where a reader sees the same: feedparser's values are sanitised HTML, ours are text. */
const isMet = ({ field, value }: Expectation, fields: Fields | null): boolean => {
  const ours = fields === null ? null : textAt(fields, field);
  if (field === 'link') return ours === value || (ours !== null && canonicalUrl(ours) === canonicalUrl(value));
  if (field === 'published' || field === 'updated') return sameMoment(ours, value);
  const seen = fieldLine(ours) ?? '';
  return seen === (fieldLine(value) ?? '') || cleanLine(ours ?? '') === cleanLine(value);
};

type Tally = { met: number; all: number };

const scoreFeed = async (file: string, { files, emit }: SuiteTools, tally: Tally): Promise<boolean> => {
  const bytes = await files.bytes(file);
  const plain = decode(bytes, null);
  const test = plain.kind === 'text' ? feedTestIn(plain.text) : { contentType: null, expectations: [] };
  if (test.expectations.length === 0) return false;
  const decoded = decode(bytes, test.contentType);
  // The address under which feedparser's own tests serve their files.
  const parsed = decoded.kind === 'text' ? parseFeed(decoded.text, `http://127.0.0.1:8097/tests/${file}`) : null;
  const predicted = test.expectations.map(({ entry, field }) => {
    const fields = parsed?.kind === 'feed' ? fieldsAt(parsed.feed, entry) : null;
    return fields === null ? null : textAt(fields, field);
  });
  for (const expectation of test.expectations) {
    tally.all += 1;
    if (parsed?.kind === 'feed' && isMet(expectation, fieldsAt(parsed.feed, expectation.entry))) tally.met += 1;
  }
  emit({ suite: 'ingest', set: FEEDS, file, item: file, text: '', gold: test.expectations, predicted });
  return true;
};

const tokensOf = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text.toLowerCase())) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

const sizeOf = (counts: ReadonlyMap<string, number>): number => counts.values().reduce((sum, count) => sum + count, 0);

/** F1 of two bags of words, as CleanEval and web2text compare extracted pages. */
export const tokenF1 = (gold: string, predicted: string): number => {
  const [wanted, found] = [tokensOf(gold), tokensOf(predicted)];
  const sizes = sizeOf(wanted) + sizeOf(found);
  const common = wanted.entries().reduce((sum, [word, count]) => sum + Math.min(count, found.get(word) ?? 0), 0);
  return sizes === 0 ? 1 : (2 * common) / sizes;
};

type Gold = { readonly title?: string | null; readonly byline?: string | null };
type PageTally = { f1: number; pages: number; readonly title: Tally; readonly byline: Tally };

const agrees = (gold: string | null | undefined, ours: string | null | undefined, tally: Tally): void => {
  const wanted = foldText((gold ?? '').replace(/^\s*by[:\s]/i, ''));
  if (wanted === '') return;
  tally.all += 1;
  if (foldText(ours ?? '') === wanted) tally.met += 1;
};

const scorePage = async (folder: string, { files, emit }: SuiteTools, tally: PageTally): Promise<void> => {
  const name = `${folder}/source.html`;
  const document = {
    name,
    bytes: await files.bytes(name),
    contentType: 'text/html',
    url: 'http://fakehost/test/page.html',
  };
  const [draft] = loadDocument(document, { publishedAt: null, nowMs: NOW_MS }).drafts;
  const body = draft?.text.slice(draft.titleSpan?.end ?? 0) ?? '';
  const gold = htmlParagraphs(await files.text(`${folder}/expected.html`)).join('\n\n');
  const metadata = JSON.parse(await files.text(`${folder}/expected-metadata.json`)) as Gold;
  tally.f1 += tokenF1(gold, body);
  tally.pages += 1;
  agrees(metadata.title, draft?.title, tally.title);
  agrees(metadata.byline, draft?.byline, tally.byline);
  const { title = null, byline = null } = draft ?? {};
  emit({
    suite: 'ingest',
    set: PAGES,
    file: name,
    item: folder,
    text: draft?.text ?? '',
    gold: { ...metadata, text: gold },
    predicted: { title, byline, text: body },
  });
};

const run = async (tools: SuiteTools): Promise<Score> => {
  const feeds = (await tools.files.list(FEEDS)).filter((path) => path.endsWith('.xml'));
  const pages = (await tools.files.list(PAGES)).filter((path) => path.endsWith('/source.html'));
  const fields: Tally = { met: 0, all: 0 };
  const scored: string[] = [];
  for (const [index, file] of feeds.entries()) {
    if (await scoreFeed(file, tools, fields)) scored.push(file);
    tools.progress(index + 1, feeds.length + pages.length);
  }
  const tally: PageTally = { f1: 0, pages: 0, title: { met: 0, all: 0 }, byline: { met: 0, all: 0 } };
  for (const [index, page] of pages.entries()) {
    await scorePage(page.slice(0, page.lastIndexOf('/')), tools, tally);
    tools.progress(feeds.length + index + 1, feeds.length + pages.length);
  }
  return {
    files: [...scored, ...pages],
    items: fields.all + tally.pages,
    metrics: {
      feedFields: share(fields.met, fields.all),
      pageF1: share(tally.f1, tally.pages),
      pageTitle: share(tally.title.met, tally.title.all),
      pageByline: share(tally.byline.met, tally.byline.all),
    },
    baselines: {},
  };
};

/**
 * Feeds and pages. `feedFields`: share of the expectations of feedparser's tests on title, link, text and dates that are
 * met; `pageF1`: mean F1 of body words against the pages of Mozilla's Readability; `pageTitle`, `pageByline`: share alike.
 */
export const ingestSuite: Suite = { name: 'ingest', sets: [FEEDS, PAGES], run };
