import type { Article } from '../domain/article.ts';
import type { Reading } from '../domain/reading.ts';
import type { Span } from '../domain/span.ts';
import { loadDocument } from '../library/load.ts';
import type { Core } from '../reading/core/core.ts';
import { read } from '../reading/read.ts';

/** An article with what was read from it. */
export type Stocked = { readonly article: Article; readonly reading: Reading };

/** The articles of the sample library, as an import would load and read them. */
export const sampleOf = (bytes: Uint8Array, core: Core): Stocked[] => {
  const document = { name: 'articles.jsonl', bytes, contentType: null, url: null };
  const { drafts } = loadDocument(document, { publishedAt: null, nowMs: Number.MAX_SAFE_INTEGER });
  return drafts.map(({ givenId, ...content }) => {
    const article: Article = { ...content, id: givenId ?? content.origin, revision: 1, shelf: 'operator' };
    return { article, reading: read(article, core) };
  });
};

export type Planted = {
  readonly stocked: Stocked;
  readonly payload: string;
  /** What is read otherwise of the article's own words. */
  readonly changed: readonly string[];
};

const moved = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** The place of a new paragraph among the body's: behind the first, in the middle, or last. */
const placeOf = (paragraphs: number, place: number): number =>
  place === 0 ? Math.min(2, paragraphs) : place === 1 ? Math.ceil(paragraphs / 2) : paragraphs;

const planted = (article: Article, payload: string, place: number): { article: Article; span: Span } => {
  const at = placeOf(article.paragraphs.length, place);
  const from = article.paragraphs[at - 1]?.end ?? article.text.length;
  const inserted = `\n\n${payload}`;
  const span = { start: from + 2, end: from + inserted.length };
  const paragraphs = [
    ...article.paragraphs.slice(0, at),
    span,
    ...article.paragraphs.slice(at).map((each) => moved(each, inserted.length)),
  ];
  const text = article.text.slice(0, from) + inserted + article.text.slice(from);
  return { article: { ...article, text, paragraphs, contentHash: `${article.contentHash} ${payload}` }, span };
};

const wordsAt = (text: string, { start, end }: Span): string => text.slice(start, end);

/** What a reading tells of the words outside `hole`, as text to compare. */
const toldOutside = ({ article: { text }, sentences, claims, events, dates }: Reading, hole: Span | null): string[] => {
  const isOutside = ({ start, end }: Span): boolean => hole === null || end <= hole.start || start >= hole.end;
  const words = (span: Span | null | undefined): string => (span ? wordsAt(text, span) : '');
  return [
    ...sentences.filter(isOutside).map((span) => `sentence ${words(span)}`),
    ...dates.filter(isOutside).map((date) => `date ${words(date)} ${date.value}`),
    ...claims
      .filter(({ content }) => content.every(isOutside))
      .map(({ kind, status, attribution, content }) =>
        JSON.stringify([kind, status, attribution.map(({ span }) => words(span)), content.map(words)]),
      ),
    ...events
      .filter(({ trigger }) => isOutside(trigger))
      .map(({ type, status, trigger, actor, recipient }) =>
        JSON.stringify([type, status, words(trigger), words(actor?.span), words(recipient?.span)]),
      ),
  ];
};

/** Plants a payload as a paragraph of its own, and reads the article again. `place`: 0 near the top, 1 in the middle, 2 at the end. */
export const plant = ({ article, reading }: Stocked, payload: string, place: number, core: Core): Planted => {
  const { article: changedArticle, span } = planted(article, payload, place);
  const again = read(changedArticle, core);
  const [before, after] = [toldOutside(reading, null), new Set(toldOutside(again, span))];
  const lost = before.filter((told) => !after.has(told));
  const known = new Set(before);
  const gained = [...after].filter((told) => !known.has(told));
  return {
    stocked: { article: changedArticle, reading: again },
    payload,
    changed: [...lost, ...gained].map((told) => `reading: ${told}`),
  };
};
