import { foldName } from '../../domain/fold.ts';
import type { Period } from '../../domain/period.ts';
import type { Report, Section, Tab } from '../../domain/report.ts';
import type { ClaimEntry, EventEntry, LibraryAccess, Scope } from '../../ports.ts';
import { inPeriod } from '../../stories/in-period.ts';
import {
  type ClaimRow,
  type EventRow,
  inText,
  mergeAlike,
  rowOfClaim,
  rowOfEvent,
  sectionOf,
  withoutHeadlines,
} from '../rows.ts';
import { dealingsOf, ploverWords } from './dealings.ts';
import { namesBeside } from './find-actor.ts';
import { saidBy, type Who } from './who.ts';

export type RelationRequest = { readonly scope: Scope; readonly period: Period; readonly pair: readonly [Who, Who] };

/** What two actors did to each other and say of each other, as data; `there` is from the first to the second. */
export type RelationData = {
  readonly between: readonly [Who, Who];
  readonly did: { readonly there: readonly EventRow[]; readonly back: readonly EventRow[] };
  /** Between those who are named after them ("Russian officials"), who are not themselves. */
  readonly beside: readonly EventRow[];
  readonly said: { readonly there: readonly ClaimRow[]; readonly back: readonly ClaimRow[] };
};

const MOST_LINES = 10;
const MOST_ROWS = 150;
const MOST_BESIDE = 40;
const TABS: readonly Tab[] = [
  { label: 'Deeds', sections: [0, 1, 2, 3] },
  { label: 'Words', sections: [4, 5] },
];

const partOf = (who: Who, id: string | null | undefined): boolean => id != null && who.ids.includes(id);

const between = (events: readonly EventEntry[], from: Who, to: Who): EventEntry[] =>
  events.filter(({ event }) => partOf(from, event.actor?.actor) && partOf(to, event.recipient?.actor));

const summary = (rows: readonly EventRow[], [a, b]: readonly [Who, Who], then: string): string => {
  const counts = dealingsOf(rows, a.ids).flatMap((dealing) => Object.entries(dealing.counts)) as [
    EventRow['type'],
    number,
  ][];
  const total = new Map<EventRow['type'], number>();
  for (const [type, count] of counts) total.set(type, (total.get(type) ?? 0) + count);
  const words = [...total].map(([type, count]) => ploverWords(type, count)).join(', ');
  return words === '' ? `No event between ${a.name} and ${b.name}${then}.` : `Between them: ${words}`;
};

const freshnessOf = (entries: readonly (EventEntry | ClaimEntry)[]): Report['freshness'] => {
  const dated = entries.flatMap(({ article }) => article.publishedAt ?? []);
  const newest = dated.reduce<string | null>((a, b) => (a === null || Date.parse(b) > Date.parse(a) ? b : a), null);
  return { newest, articles: new Set(entries.map(({ article }) => article.id)).size, missing: [] };
};

type Found = Record<'deedsThere' | 'deedsBack' | 'beside', EventEntry[]> &
  Record<'wordsThere' | 'wordsBack', ClaimEntry[]>;

const named = (name: string | null, who: Who): boolean =>
  name !== null &&
  namesBeside(who).some((prefix) =>
    foldName(name)
      .split(' ')
      .some((word) => word.startsWith(foldName(prefix))),
  );

/** A state's own name, and the words that are made from it in English. */
const ENDINGS = ['', 'n', 'an', 'ian', 'i', 'ese', 'ish'];
const searchWords = (who: Who): string[] =>
  who.ids.some((id) => id.startsWith('country/'))
    ? namesBeside(who)
    : namesBeside(who).flatMap((stem) => [who.name, ...ENDINGS.map((ending) => `${stem}${ending}`)]);

/** "Varentian artillery shelled a Korvathi barracks": neither is a country, and both are named after one. */
const findBeside = async ({ scope, period, pair: [a, b] }: RelationRequest, { finder }: LibraryAccess) => {
  const groups = [a, b].map((who) => searchWords(who));
  if (groups.some((group) => group.length === 0)) return [];
  const passages = await finder.passages({ scope, period, all: groups, any: [], limit: MOST_BESIDE });
  const articles = [...new Set(passages.map(({ article }) => article.id))];
  if (articles.length === 0) return [];
  const events = await finder.events({ scope, period, articles, limit: MOST_ROWS });
  const sides = ({ names }: EventEntry): boolean =>
    (named(names.actor, a) && named(names.recipient, b)) || (named(names.actor, b) && named(names.recipient, a));
  return events.filter(sides);
};

const find = async (request: RelationRequest, library: LibraryAccess): Promise<Found> => {
  const { finder } = library;
  const { scope, period } = request;
  const [a, b] = request.pair;
  const rows = { scope, period, limit: MOST_ROWS };
  const [byA, byB, aSays, bSays, beside] = await Promise.all([
    finder.events({ ...rows, actors: a.ids, role: 'actor' }),
    finder.events({ ...rows, actors: b.ids, role: 'actor' }),
    finder.claims({ ...rows, speakers: a.ids, about: b.ids }),
    finder.claims({ ...rows, speakers: b.ids, about: a.ids }),
    findBeside(request, library),
  ]);
  const [deedsThere, deedsBack] = [between(byA, a, b), between(byB, b, a)];
  const direct = new Set([...deedsThere, ...deedsBack].map(({ text }) => text));
  return {
    deedsThere,
    deedsBack,
    beside: beside.filter(({ text }) => !direct.has(text)),
    wordsThere: saidBy(aSays, a.ids),
    wordsBack: saidBy(bSays, b.ids),
  };
};

const sectionWith =
  (empty: string) =>
  (title: string, rows: Parameters<typeof sectionOf>[1]): Section =>
    sectionOf(title, rows, { most: MOST_LINES, empty });

/** What two actors did to each other and say of each other. */
export const relationReport = async (
  request: RelationRequest,
  library: LibraryAccess,
): Promise<{ report: Report; tabs: readonly Tab[]; relation: RelationData }> => {
  const [a, b] = request.pair;
  const found = await find(request, library);
  const events = (entries: readonly EventEntry[]) => mergeAlike(inText(entries).map(rowOfEvent));
  const claims = (entries: readonly ClaimEntry[]) => mergeAlike(withoutHeadlines(entries).map(rowOfClaim));
  const relation: RelationData = {
    between: request.pair,
    did: { there: events(found.deedsThere), back: events(found.deedsBack) },
    beside: events(found.beside),
    said: { there: claims(found.wordsThere), back: claims(found.wordsBack) },
  };
  const { did, said, beside } = relation;
  const then = inPeriod(request.period);
  const section = sectionWith(`Nothing${then}.`);
  const sections = [
    { title: { text: summary([...did.there, ...did.back], request.pair, then) }, lines: [] },
    section(`What ${a.name} did to ${b.name}`, did.there),
    section(`What ${b.name} did to ${a.name}`, did.back),
    section(`Between others named after ${a.name} and ${b.name}`, beside),
    section(`What ${a.name} says of ${b.name}`, said.there),
    section(`What ${b.name} says of ${a.name}`, said.back),
  ];
  const report: Report = {
    schema: 1,
    title: `${a.name} and ${b.name}`,
    sections,
    freshness: freshnessOf(Object.values(found).flat()),
  };
  return { report, tabs: TABS, relation };
};
