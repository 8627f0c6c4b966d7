/** Small invented articles, readings and rows for the contract suites. */

import type { Article } from '../../src/domain/article.ts';
import type { Correction, ReaderReport } from '../../src/domain/correction.ts';
import type { Period } from '../../src/domain/period.ts';
import type { Actor, ActorKind, Claim, Event, Reading } from '../../src/domain/reading.ts';
import type { Line, Report } from '../../src/domain/report.ts';
import type { Source } from '../../src/domain/source.ts';
import type { Span } from '../../src/domain/span.ts';
import type { Delivery, Subscription } from '../../src/domain/subscription.ts';
import type { Watch } from '../../src/domain/watch.ts';
import type { SaveItem, Scope } from '../../src/ports.ts';

export const EVERYTHING: Period = { sinceMs: null, untilMs: null };
export const OPERATOR: Scope = { shelves: ['operator'] };
export const GUILD: Scope = { shelves: ['guild:77'] };
export const BOTH: Scope = { shelves: ['operator', 'guild:77'] };

/** Where `words` stand in `text`; the fixtures name what they mean by its words. */
export const spanOf = (text: string, words: string, from = 0): Span => {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`the fixture's text has no ${JSON.stringify(words)}`);
  return { start, end: start + words.length };
};

export const anArticle = (id: string, sentences: readonly string[], change: Partial<Article> = {}): Article => {
  const text = sentences.join(' ');
  return {
    id,
    revision: 1,
    shelf: 'operator',
    title: null,
    titleSpan: null,
    url: `https://gazette.example/${id}`,
    publisher: 'Ostra Gazette',
    byline: null,
    publishedAt: '2031-03-04',
    publishedAtFrom: 'stated',
    language: 'en',
    text,
    paragraphs: [{ start: 0, end: text.length }],
    origin: `${id}.txt`,
    contentHash: `hash of ${id}: ${text}`,
    correction: null,
    ...change,
  };
};

export const anActor = (article: Article, id: string, name: string, aliases: readonly string[] = []): Actor => {
  const [kind = 'other'] = id.split('/');
  const mentions = [name, ...aliases].flatMap((words) => {
    const start = article.text.indexOf(words);
    return start < 0 ? [] : [{ start, end: start + words.length, form: 'name' as const }];
  });
  return { id, name, kind: (kind === 'local' ? 'person' : kind) as ActorKind, aliases, mentions };
};

/** A claim that is one whole sentence, told by `speakers` (ids), outwards. */
export const aClaim = (article: Article, words: string, speakers: readonly (string | null)[]): Claim => ({
  id: `claim:${words}`,
  sentence: 0,
  attribution: speakers.map((actor) => ({ actor, span: null })),
  cue: null,
  content: [spanOf(article.text, words)],
  kind: 'says',
  status: 'claimed',
  polarity: 'positive',
  quotation: 'indirect',
  confidence: 0.9,
});

type Parties = { readonly actor?: string; readonly recipient?: string; readonly place?: string };

export const anEvent = (article: Article, trigger: string, parties: Parties, change: Partial<Event> = {}): Event => {
  const at = spanOf(article.text, trigger);
  const party = (actor: string | undefined) => (actor === undefined ? null : { actor, span: at });
  return {
    id: `event:${trigger}`,
    type: 'ASSAULT',
    quad: 'material-conflict',
    trigger: at,
    actor: party(parties.actor),
    recipient: party(parties.recipient),
    place: party(parties.place),
    date: null,
    status: 'asserted',
    claim: null,
    figures: [],
    evidence: [at],
    ...change,
  };
};

type Found = Partial<Pick<Reading, 'actors' | 'claims' | 'events'>>;

/** Splits at ". ", as the fixtures' sentences are joined. */
export const aReading = (article: Article, found: Found = {}): Reading => {
  const { id, revision, title, url, publisher, byline, publishedAt, publishedAtFrom, language, text } = article;
  const sentences = [...text.matchAll(/[^.]+\./g)].map((match) => {
    const start = match.index + match[0].search(/\S/);
    return { start, end: match.index + match[0].length };
  });
  return {
    schema: 1,
    article: { id, revision, title, url, publisher, byline, publishedAt, publishedAtFrom, language, text },
    sentences,
    dates: [],
    actors: found.actors ?? [],
    claims: (found.claims ?? []).map((claim) => ({
      ...claim,
      sentence: sentences.findIndex(({ end }) => (claim.content[0]?.start ?? 0) < end),
    })),
    events: found.events ?? [],
  };
};

export const anItem = (article: Article, found: Found = {}, importedAtMs = 1000): SaveItem => ({
  article,
  reading: aReading(article, found),
  importedAtMs,
});

const reprinted = (id: string, sentences: readonly string[]) => {
  const { text, paragraphs, contentHash } = anArticle(id, sentences);
  return { text, paragraphs, contentHash };
};

/** The same article, printed anew. */
export const revised = (article: Article, sentences: readonly string[], change: Partial<Article> = {}): Article => ({
  ...article,
  ...reprinted(article.id, sentences),
  revision: article.revision + 1,
  ...change,
});

export const aReport = (title: string): Report => ({
  schema: 1,
  title,
  sections: [{ title: { text: 'Nothing new' }, lines: [] }],
  freshness: { newest: null, articles: 0, missing: [] },
});

export const aSource = (id: string, change: Partial<Source> = {}): Source => ({
  id,
  shelf: 'operator',
  url: `https://gazette.example/${id}.xml`,
  title: null,
  addedBy: '5',
  addedAtMs: 10,
  etag: null,
  lastModified: null,
  checkedAtMs: null,
  reachedAtMs: null,
  fault: null,
  articles: 0,
  ...change,
});

export const aSubscription = (id: string, change: Partial<Subscription> = {}): Subscription => ({
  id,
  guildId: '77',
  channelId: '88',
  createdBy: '5',
  createdAtMs: 10,
  time: '08:00',
  days: [1, 2, 3, 4, 5],
  zone: 'Europe/Lisbon',
  filter: { topics: ['port strike'], actors: [], places: [], publishers: [], minOrigins: 1 },
  words: 200,
  language: null,
  mentionRole: null,
  quiet: 'skip',
  catchUpMs: 21_600_000,
  state: 'active',
  activeSinceMs: 10,
  pausedReason: null,
  ...change,
});

export const aDelivery = (id: string, change: Partial<Delivery> = {}): Delivery => ({
  id,
  subscriptionId: 'sub',
  guildId: '77',
  channelId: '88',
  localDay: `day of ${id}`,
  dueAtMs: 1000,
  createdAtMs: 900,
  state: 'pending',
  late: false,
  reason: null,
  report: aReport(id),
  coveredUntilMs: 800,
  ...change,
});

export const someParts = (delivery: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    body: `{"content":"${delivery} ${index}"}`,
    nonce: `n:${delivery}:${index}`,
    marker: `m:${delivery}:${index}`,
  }));

export const aLine = (article: string): Line => ({
  text: `words of ${article}`,
  citations: [{ article, revision: 1, start: 0, end: 5, text: 'words', publisher: null, url: null, publishedAt: null }],
  attribution: [],
  status: 'asserted',
});

export const aCorrection = (id: string, change: Partial<Correction> = {}): Correction => ({
  id,
  deliveryId: 'd',
  subscriptionId: 'sub',
  guildId: '77',
  kind: 'withdrawn',
  line: aLine('a'),
  cited: aLine('a').citations,
  notice: null,
  reason: 'untrue',
  atMs: 10,
  by: null,
  state: 'waiting',
  fault: null,
  ...change,
});

export const aReaderReport = (id: string, change: Partial<ReaderReport> = {}): ReaderReport => ({
  id,
  deliveryId: 'd',
  subscriptionId: 'sub',
  guildId: '77',
  line: aLine('a'),
  wrong: 'speaker',
  words: null,
  by: '5',
  atMs: 10,
  state: 'open',
  decidedBy: null,
  decidedAtMs: null,
  ...change,
});

export const aWatch = (id: string, change: Partial<Watch> = {}): Watch => ({
  id,
  guildId: '77',
  channelId: '88',
  direct: false,
  createdBy: '5',
  createdAtMs: 10,
  kind: 'topic',
  value: 'port strike',
  place: null,
  state: 'active',
  pausedReason: null,
  mutedUntilMs: 0,
  activeSinceMs: 10,
  coveredUntilMs: 10,
  ...change,
});
