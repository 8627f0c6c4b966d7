import { isLocalActor, type Plover, type Quad, type Status } from '../../domain/reading.ts';
import type { Citation, Section } from '../../domain/report.ts';
import type { EventRow } from '../rows.ts';

/** One of PLOVER's four classes of dealings, with a citation for each. */
export type Way = { readonly quad: Quad; readonly count: number; readonly citations: readonly Citation[] };

/** With whom an actor had to do, and how often in which way, in either direction. */
export type Dealing = {
  readonly id: string | null;
  readonly name: string;
  readonly counts: Readonly<Partial<Record<Plover, number>>>;
  /** Most often first. */
  readonly ways: readonly Way[];
  readonly rows: readonly EventRow[];
};

const WORDS: Readonly<Record<Plover, readonly [one: string, many: string]>> = {
  AGREE: ['agreement', 'agreements'],
  CONSULT: ['contact', 'contacts'],
  SUPPORT: ['support', 'support'],
  CONCEDE: ['concession', 'concessions'],
  COOPERATE: ['cooperation', 'cooperation'],
  AID: ['aid', 'aid'],
  RETREAT: ['retreat', 'retreats'],
  REQUEST: ['demand', 'demands'],
  ACCUSE: ['accusation', 'accusations'],
  REJECT: ['rejection', 'rejections'],
  THREATEN: ['threat', 'threats'],
  PROTEST: ['protest', 'protests'],
  SANCTION: ['sanction', 'sanctions'],
  MOBILIZE: ['mobilisation', 'mobilisations'],
  COERCE: ['coercion', 'coercions'],
  ASSAULT: ['attack', 'attacks'],
};

const MOST_SHOWN = 6;
const MOST_LINES = 3;

/** "3 threats", "1 threat": dealings of a type, counted. */
export const ploverWords = (type: Plover, count: number): string => `${count} ${WORDS[type][count === 1 ? 0 : 1]}`;

const otherSide = (row: EventRow, ids: readonly string[]): EventRow['actor'] => {
  const isSelf = (part: EventRow['actor']): boolean => part?.id != null && ids.includes(part.id);
  if (isSelf(row.actor)) return row.recipient;
  return isSelf(row.recipient) ? row.actor : null;
};

/** A pronoun or a description that only its article can tell is nobody to be counted. */
const isNamed = (part: EventRow['actor']): part is { id: string; name: string } =>
  part?.id != null && !isLocalActor(part.id);

/** What is planned, denied or merely possible is no dealing. */
const TOLD: ReadonlySet<Status> = new Set(['asserted', 'claimed', 'alleged']);

const waysIn = (rows: readonly EventRow[]): Way[] =>
  [...Map.groupBy(rows, ({ quad }) => quad)]
    .map(([quad, own]) => ({ quad, count: own.length, citations: own.map(({ line }) => line.citations[0]) }))
    .sort((a, b) => b.count - a.count);

/** Whom the actor with these ids dealt with, most often first. */
export const dealingsOf = (rows: readonly EventRow[], ids: readonly string[]): Dealing[] => {
  const groups = new Map<string, { name: string; rows: EventRow[] }>();
  for (const row of rows.filter(({ status }) => TOLD.has(status))) {
    const other = otherSide(row, ids);
    if (!isNamed(other) || ids.includes(other.id)) continue;
    // One name is one party, whatever kind of thing an article took it for.
    const key = other.name.toLowerCase();
    const group = groups.get(key) ?? { name: other.name, rows: [] };
    groups.set(key, { ...group, rows: [...group.rows, row] });
  }
  return [...groups.values()]
    .map(({ name, rows: own }) => {
      const counts: Partial<Record<Plover, number>> = {};
      for (const { type } of own) counts[type] = (counts[type] ?? 0) + 1;
      const [first] = own;
      return { id: (first && otherSide(first, ids)?.id) ?? null, name, counts, ways: waysIn(own), rows: own };
    })
    .sort((a, b) => b.rows.length - a.rows.length || a.name.localeCompare(b.name));
};

const alleged = ({ rows }: Dealing, type: Plover): string => {
  const count = rows.filter((row) => row.type === type && row.status === 'alleged').length;
  return count === 0 ? '' : ` (${count} alleged)`;
};

const countWords = (dealing: Dealing): string =>
  (Object.entries(dealing.counts) as [Plover, number][])
    .sort((a, b) => b[1] - a[1])
    .map(([type, count]) => `${ploverWords(type, count)}${alleged(dealing, type)}`)
    .join(', ');

/** The newest rows, each way they dealt with each other among them. */
const telling = ({ rows }: Dealing): EventRow[] => {
  const ways = new Set<Quad>();
  const firsts = new Set(rows.filter(({ quad }) => !ways.has(quad) && ways.add(quad)));
  const others = rows.filter((row) => !firsts.has(row)).slice(0, Math.max(0, MOST_LINES - firsts.size));
  const told = new Set([...firsts, ...others]);
  return rows.filter((row) => told.has(row));
};

/** A section for each of those most dealt with: how often in which way, and the newest lines; `then` as of `inPeriod`. */
export const dealingSections = (dealings: readonly Dealing[], then: string): Section[] =>
  dealings.length === 0
    ? [{ title: { text: 'Dealt with' }, lines: [{ text: `Nobody by name${then}.` }] }]
    : dealings.slice(0, MOST_SHOWN).map((dealing) => ({
        title: { text: `With ${dealing.name}: ${countWords(dealing)}` },
        lines: telling(dealing).map(({ line }) => line),
      }));
