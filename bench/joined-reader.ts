/**
 * Readings put together from paragraphs that were read before, so that a library of 100,000 articles takes minutes. Holds for the
 * generated articles only: nothing in one of their paragraphs refers to another.
 */
import type { Article } from '../src/domain/article.ts';
import type { Actor, Reading } from '../src/domain/reading.ts';
import type { Span } from '../src/domain/span.ts';
import type { Reader } from '../src/ports.ts';

type Part = Pick<Reading, 'sentences' | 'dates' | 'actors' | 'claims' | 'events'>;

const isSpan = (value: object): value is Span => 'start' in value && 'end' in value;

/** The same data with every span in it moved. */
const moved = <Value>(value: Value, by: number): Value => {
  if (Array.isArray(value)) return value.map((each) => moved(each, by)) as Value;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, each]) => [key, moved(each, by)] as const);
  const copy = Object.fromEntries(entries) as Value & object;
  return isSpan(copy) ? { ...copy, start: copy.start + by, end: copy.end + by } : copy;
};

const partOf = (reading: Reading, { start, end }: Span): Part => {
  const isIn = (span: Span): boolean => span.start >= start && span.end <= end;
  const first = reading.sentences.findIndex(isIn);
  const claims = reading.claims.filter(({ sentence }) => isIn(reading.sentences[sentence] ?? { start: -1, end: -1 }));
  const part: Part = {
    sentences: reading.sentences.filter(isIn),
    dates: reading.dates.filter(isIn),
    actors: reading.actors
      .map((actor) => ({ ...actor, mentions: actor.mentions.filter(isIn) }))
      .filter(({ mentions }) => mentions.length > 0),
    claims: claims.map((claim) => ({ ...claim, sentence: claim.sentence - first })),
    events: reading.events.filter(({ trigger }) => isIn(trigger)),
  };
  return moved(part, -start);
};

/** What only its own article can tell gets a name of its own in the joined one. */
const renamed = (part: Part, nth: number): Part =>
  JSON.parse(
    JSON.stringify(part, (key, value) => {
      if (typeof value !== 'string') return value;
      if (value.startsWith('local/')) return `local/${nth}-${value.slice(6)}`;
      return key === 'id' || key === 'claim' ? (value.includes('/') ? value : `${nth}-${value}`) : value;
    }),
  );

const joinActors = (parts: readonly Part[]): Actor[] => {
  const actors = new Map<string, Actor>();
  for (const actor of parts.flatMap((part) => part.actors)) {
    const known = actors.get(actor.id);
    actors.set(actor.id, known === undefined ? actor : { ...known, mentions: [...known.mentions, ...actor.mentions] });
  }
  return [...actors.values()];
};

const joined = (article: Article, parts: readonly Part[]): Reading => {
  let sentences = 0;
  const claims = parts.flatMap((part) => {
    const before = sentences;
    sentences += part.sentences.length;
    return part.claims.map((claim) => ({ ...claim, sentence: claim.sentence + before }));
  });
  const { id, revision, title, url, publisher, byline, publishedAt, publishedAtFrom, language, text } = article;
  return {
    schema: 1,
    article: { id, revision, title, url, publisher, byline, publishedAt, publishedAtFrom, language, text },
    sentences: parts.flatMap((part) => part.sentences),
    dates: parts.flatMap((part) => part.dates),
    actors: joinActors(parts),
    claims,
    events: parts.flatMap((part) => part.events),
  };
};

/** A reader of articles whose title and paragraphs all stand in articles that were read before. */
export class JoinedReader implements Reader {
  readonly #parts = new Map<string, Part>();

  /** From now on the title and the paragraphs of this article are known. */
  learn(reading: Reading, { titleSpan, paragraphs }: Pick<Article, 'titleSpan' | 'paragraphs'>): void {
    for (const span of [titleSpan, ...paragraphs]) {
      if (span !== null) this.#parts.set(reading.article.text.slice(span.start, span.end), partOf(reading, span));
    }
  }

  async read(article: Article): Promise<Reading> {
    const spans = [article.titleSpan, ...article.paragraphs].filter((span) => span !== null);
    const apart = spans.filter((span, at) => spans.findIndex(({ start }) => start === span.start) === at);
    const parts = apart.map((span, nth) => {
      const part = this.#parts.get(article.text.slice(span.start, span.end));
      if (part === undefined) throw new Error(`a paragraph of ${article.id} was never read`);
      return moved(renamed(part, nth), span.start);
    });
    return joined(article, parts);
  }
}
