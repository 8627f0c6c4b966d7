import type { Report, Section, Tabbed } from '../domain/report.ts';
import { isStopWord, termsOf, wordsOf } from '../library/terms.ts';
import type { ClaimEntry, EventEntry, LibraryAccess, Passage, Period, Scope } from '../ports.ts';
import { lineOfClaim, lineOfEvent } from '../stories/line.ts';
import { linesOfPassages } from '../stories/passage-lines.ts';
import { findPassages } from './find.ts';

export type EventRequest = {
  readonly scope: Scope;
  readonly query: string;
  readonly period: Period;
  readonly nowMs: number;
};

const MOST_ARTICLES = 25;
const MOST_ROWS = 400;
const MOST_LINES = 6;
const MOST_NEAREST = 3;
/** A sentence that holds at least this share of the asked words is about the event. */
const IS_ABOUT = 0.5;

const shareOf = (text: string, terms: ReadonlySet<string>): number => {
  const held = new Set(termsOf(text));
  return [...terms].filter((term) => held.has(term)).length / Math.max(1, terms.size);
};

const best = <Row extends EventEntry | ClaimEntry>(rows: readonly Row[], terms: ReadonlySet<string>): Row[] => {
  const seen = new Set<string>();
  return rows
    .map((row) => ({ row, share: shareOf(row.text, terms) }))
    .filter(({ row, share }) => share >= IS_ABOUT && !seen.has(row.text) && seen.add(row.text))
    .sort(
      (a, b) => b.share - a.share || (a.row.article.publishedAt ?? '').localeCompare(b.row.article.publishedAt ?? ''),
    )
    .slice(0, MOST_LINES)
    .map(({ row }) => row);
};

const empty = async (request: EventRequest, passages: readonly Passage[], library: LibraryAccess): Promise<Report> => {
  const { newest, articles } = await library.articles.summary(request.scope);
  const nearest = await linesOfPassages(passages.slice(0, MOST_NEAREST), library);
  const none: Section = {
    title: { text: `The library tells of no event that matches “${request.query}”.` },
    lines: [],
  };
  const near: Section[] = nearest.length === 0 ? [] : [{ title: { text: 'The nearest it has' }, lines: nearest }];
  return { schema: 1, title: request.query, sections: [none, ...near], freshness: { newest, articles, missing: [] } };
};

const filled = (section: Section): Section[] => (section.lines.length === 0 ? [] : [section]);

/** What the library tells of an event: the event's own sentences, then who says and who denies it. */
export const eventReport = async (request: EventRequest, library: LibraryAccess): Promise<Tabbed> => {
  const words = wordsOf(request.query).filter((word) => !isStopWord(word.toLowerCase()));
  const passages = await findPassages({ ...request, groups: words.map((word) => [word]) }, library);
  const articles = [...new Set(passages.map(({ article }) => article.id))].slice(0, MOST_ARTICLES);
  const rows = { scope: request.scope, period: request.period, articles, limit: MOST_ROWS };
  const terms = new Set(termsOf(request.query));
  const [events, claims] =
    articles.length === 0 ? [[], []] : await Promise.all([library.finder.events(rows), library.finder.claims(rows)]);
  const told = best(events, terms);
  if (told.length === 0) return { report: await empty(request, passages, library), tabs: [] };
  const accounts = best(claims, terms);
  const denials = accounts.filter(({ claim }) => claim.kind === 'denies');
  const sections = [
    { title: { text: 'What is told' }, lines: told.map(lineOfEvent) },
    ...filled({
      title: { text: 'Who says so' },
      lines: accounts.filter(({ claim }) => claim.kind !== 'denies').map(lineOfClaim),
    }),
    ...filled({ title: { text: 'Who denies it' }, lines: denials.map(lineOfClaim) }),
  ];
  const newest =
    told
      .map(({ article }) => article.publishedAt ?? '')
      .sort()
      .at(-1) ?? null;
  const report: Report = {
    schema: 1,
    title: request.query,
    sections,
    freshness: { newest: newest === '' ? null : newest, articles: articles.length, missing: [] },
  };
  return { report, tabs: [] };
};
