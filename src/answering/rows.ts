import { foldName } from '../domain/fold.ts';
import type { ClaimKind, EventDate, Plover, Quad, Status } from '../domain/reading.ts';
import type { Line, Note, Section } from '../domain/report.ts';
import { termsOf } from '../library/terms.ts';
import type { ClaimEntry, EventEntry } from '../ports.ts';
import { lineOfClaim, lineOfEvent } from '../stories/line.ts';

type Named = { readonly id: string | null; readonly name: string };

/** An event as it is told in one sentence, or in several that are alike; part of what `--json` prints. */
export type EventRow = {
  readonly type: Plover;
  readonly quad: Quad;
  readonly status: Status;
  readonly actor: Named | null;
  readonly recipient: Named | null;
  readonly place: Named | null;
  readonly date: Pick<EventDate, 'value' | 'ground'> | null;
  readonly line: Line;
};

/** A claim with who makes it, first speaker first; part of what `--json` prints. */
export type ClaimRow = {
  readonly kind: ClaimKind;
  readonly status: Status;
  readonly polarity: 'positive' | 'negative';
  readonly speakers: readonly Named[];
  readonly line: Line;
};

const named = (id: string | null | undefined, name: string | null): Named | null =>
  name === null ? null : { id: id ?? null, name };

const MIDNIGHT = /T(?:00|24)(?::00)?$/;

/** "Shortly before midnight" and "at midnight" are read alike: which end of the day it was is not known, so that the day alone is printed. */
export const withoutMidnight = (row: EventRow): EventRow =>
  row.date === null ? row : { ...row, date: { ...row.date, value: row.date.value.replace(MIDNIGHT, '') } };

/** An event as `--json` prints it. */
export const rowOfEvent = (entry: EventEntry): EventRow => {
  const { event, names } = entry;
  return withoutMidnight({
    type: event.type,
    quad: event.quad,
    status: event.status,
    actor: named(event.actor?.actor, names.actor),
    recipient: named(event.recipient?.actor, names.recipient),
    place: named(event.place?.actor, names.place),
    date: event.date === null ? null : { value: event.date.value, ground: event.date.ground },
    line: lineOfEvent(entry),
  });
};

/** A claim as `--json` prints it. */
export const rowOfClaim = (entry: ClaimEntry): ClaimRow => ({
  kind: entry.claim.kind,
  status: entry.claim.status,
  polarity: entry.claim.polarity,
  speakers: entry.speakers,
  line: lineOfClaim(entry),
});

/** A headline repeats what the text below it says. */
const isHeadline = ({ article, text }: Pick<EventEntry, 'article' | 'text'>): boolean =>
  article.title !== null && foldName(article.title) === foldName(text);

/** A headline's grammar is its own: deeds are told by the texts alone. */
export const inText = <Entry extends Pick<EventEntry, 'article' | 'text'>>(entries: readonly Entry[]): Entry[] =>
  entries.filter((entry) => !isHeadline(entry));

/** Headlines are left out where the texts themselves say something. */
export const withoutHeadlines = <Entry extends Pick<EventEntry, 'article' | 'text'>>(
  entries: readonly Entry[],
): Entry[] => {
  const told = entries.filter((entry) => !isHeadline(entry));
  return told.length > 0 ? told : [...entries];
};

/** Two sentences of which this share of all their words stands in both are one told twice. */
const ALIKE = 0.7;
const MOST_CITATIONS = 4;

const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const both = [...a].filter((term) => b.has(term)).length;
  return both / Math.max(1, a.size + b.size - both);
};

const alsoCiting = (line: Line, other: Line): Line => {
  const known = new Set(line.citations.map(({ article }) => article));
  const more = other.citations.filter(({ article }) => !known.has(article));
  const room = Math.max(0, MOST_CITATIONS - line.citations.length);
  return { ...line, citations: [...line.citations, ...more.slice(0, room)] as unknown as Line['citations'] };
};

/** What two rows must have in common, besides their words, to be one. */
type KeyOf<Row> = (row: Row) => string;

/** One sentence may tell several events. */
export const keyOfEvent = ({ type, actor, recipient }: EventRow): string =>
  [type, actor?.name, recipient?.name].join(' ');

/** Rows told in nearly the same words become one that cites each article; the order is kept. */
export const mergeAlike = <Row extends { readonly line: Line }>(
  rows: readonly Row[],
  keyOf: KeyOf<Row> = () => '',
): Row[] => {
  const kept: { row: Row; key: string; terms: ReadonlySet<string> }[] = [];
  for (const row of rows) {
    const terms = new Set(termsOf(row.line.text));
    const key = keyOf(row);
    const same = kept.find(
      (one) => one.key === key && (one.row.line.text === row.line.text || likeness(one.terms, terms) >= ALIKE),
    );
    if (same === undefined) kept.push({ row, key, terms });
    else same.row = { ...same.row, line: alsoCiting(same.row.line, row.line) };
  }
  return kept.map(({ row }) => row);
};

/** A section of lines, or why it has none; the rest beyond `most` is counted. */
export const sectionOf = (
  title: string,
  rows: readonly { readonly line: Line }[],
  { most, empty }: { readonly most: number; readonly empty: string },
): Section => {
  const rest: Note[] = rows.length > most ? [{ text: `and ${rows.length - most} more` }] : [];
  const lines = rows.length === 0 ? [{ text: empty }] : [...rows.slice(0, most).map(({ line }) => line), ...rest];
  return { title: { text: title }, lines };
};
