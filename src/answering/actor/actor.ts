import { inArticles } from '../../domain/counted.ts';
import { EVER, type Period } from '../../domain/period.ts';
import type { Report, Section, Tab } from '../../domain/report.ts';
import { overlaps } from '../../domain/span.ts';
import type { ClaimEntry, EventEntry, LibraryAccess, Scope } from '../../ports.ts';
import { inPeriod } from '../../stories/in-period.ts';
import { inOneLine } from '../../stories/line.ts';
import { linesOfPassages } from '../../stories/passage-lines.ts';
import { findMatter } from '../matter.ts';
import {
  type ClaimRow,
  type EventRow,
  inText,
  keyOfEvent,
  mergeAlike,
  rowOfClaim,
  rowOfEvent,
  sectionOf,
  withoutHeadlines,
} from '../rows.ts';
import { isDenied } from '../told-rows.ts';
import { type Dealing, dealingSections, dealingsOf } from './dealings.ts';
import { type FoundActor, findActor } from './find-actor.ts';
import { type RelationData, relationReport } from './relation.ts';
import { isOf, KIND_WORDS, roleWords, saidBy, type Who } from './who.ts';

export type ActorRequest = {
  readonly scope: Scope;
  /** A name, an alias, or an id. */
  readonly name: string;
  /** Whose relations with the first are asked for; null: the first alone. */
  readonly other: string | null;
  readonly period: Period;
  readonly nowMs: number;
};

/** What is known of one actor, as data; null beside a report that says the library knows nobody of that name. */
export type ActorData = {
  readonly who: Who;
  readonly related: readonly { readonly id: string; readonly name: string; readonly role: string }[];
  readonly did: readonly EventRow[];
  /** What others say they did, or that they did not. */
  readonly saidToHaveDone: readonly EventRow[];
  readonly undergone: readonly EventRow[];
  readonly said: readonly ClaimRow[];
  readonly denied: readonly ClaimRow[];
  readonly saidOf: readonly ClaimRow[];
  readonly dealings: readonly Omit<Dealing, 'rows'>[];
};

/** `actor` or `relation` is what `--json` prints beside the report. */
export type ActorReport = {
  readonly report: Report;
  readonly tabs: readonly Tab[];
  readonly actor?: ActorData | null;
  readonly relation?: RelationData;
};

const MOST_LINES = 10;
const MOST_NEAREST = 3;
/** Rows of each sort that are read, the newest. */
const MOST_ROWS = 60;

const unknownActor = async (
  name: string,
  { near }: Extract<FoundActor, { kind: 'unknown' }>,
  access: { scope: Scope; library: LibraryAccess },
): Promise<ActorReport> => {
  const { scope, library } = access;
  const { newest, articles } = await library.articles.extent(scope);
  const { passages } = await findMatter({ scope, query: name, period: EVER }, library);
  const nearest = await linesOfPassages(passages.slice(0, MOST_NEAREST), library);
  const beside = nearest.length === 0 ? [] : [{ title: { text: 'The nearest it has' }, lines: nearest }];
  const hint = near.length === 0 ? '' : ` The nearest names are ${near.map((who) => who.name).join(', ')}.`;
  const text = `The library knows no actor called “${inOneLine(name)}”.${hint}`;
  const report: Report = {
    schema: 1,
    title: inOneLine(name),
    sections: [{ title: { text: 'Not in the library' }, lines: [{ text }] }, ...beside],
    freshness: { newest, articles, missing: [] },
  };
  return { report, tabs: [], actor: null };
};

const day = (iso: string | null): string => iso?.slice(0, 10) ?? 'an unknown day';
const days = (first: string | null, last: string | null): string =>
  first === null && last === null ? 'undated' : datedDays(first, last);
const datedDays = (first: string | null, last: string | null): string =>
  day(first) === day(last) ? `on ${day(first)}` : `from ${day(first)} to ${day(last)}`;

const MOST_NAMES = 8;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const apart = ({ kind }: Who, related: readonly Who[]): string =>
  `${kind === 'person' ? 'Of the same name, and kept apart' : 'Related, and kept apart'}: ${related
    .map((who) => `${who.name} (${roleWords(who)})`)
    .join(', ')}`;

const about = (who: Who, related: readonly Who[]): Section => ({
  title: { text: capital(KIND_WORDS[who.kind]) },
  lines: [
    ...(who.aliases.length === 0 ? [] : [{ text: `Also called ${who.aliases.slice(0, MOST_NAMES).join(', ')}` }]),
    ...who.roles.slice(0, MOST_NAMES).map((role) => ({
      text: `Called “${role.name}” in ${inArticles(role.articles)}, ${days(role.firstSeen, role.lastSeen)}`,
    })),
    { text: `Named in ${inArticles(who.articles)}, ${days(who.firstSeen, who.lastSeen)}` },
    ...(related.length === 0 ? [] : [{ text: apart(who, related) }]),
  ],
});

/** Somebody else is known to say it. */
const byOthers = (claims: readonly ClaimEntry[], ids: readonly string[]): ClaimEntry[] =>
  claims.filter(({ speakers }) => speakers.length > 0 && speakers.every(({ id }) => !isOf(ids, id)));

const byOther = ({ speakers, event }: EventEntry, ids: readonly string[]): boolean =>
  event.status === 'alleged' || event.status === 'denied' || speakers.some(({ id }) => !isOf(ids, id));

const PLACED =
  /(?:\b(?:in|at|near|from|into|outside|across|inside|around|northern|southern|eastern|western|central)\s+)$/i;

const placesOf = (text: string, words: string): number[] => {
  const at = text.indexOf(words);
  return at < 0 ? [] : [at, ...placesOf(text.slice(at + words.length), words).map((next) => next + at + words.length)];
};

/** "A depot in Varentia burned" says where, and nothing of Varentia. */
const isAboutWho = ({ text, claim, sentence }: ClaimEntry, { kind, name, aliases }: Who): boolean => {
  if (kind !== 'country' && kind !== 'place') return true;
  const said = claim.content
    .map(({ start, end }) => text.slice(start - sentence.start, end - sentence.start))
    .join(' ');
  const named = [name, ...aliases].flatMap((called) => placesOf(said.toLowerCase(), called.toLowerCase()));
  return named.length === 0 || named.some((at) => !PLACED.test(said.slice(0, at)));
};

/** "resigned because, she said, the town needed it": the article tells the deed, and she its reason. */
const isToldBeside = ({ event, article, text }: EventEntry, said: readonly ClaimEntry[]): boolean =>
  event.status === 'asserted' &&
  event.claim === null &&
  !said.some(
    (entry) =>
      entry.article.id === article.id &&
      entry.text === text &&
      entry.claim.cue !== null &&
      overlaps(entry.claim.cue, event.trigger),
  );

/** What they merely say stands under what they said; what they say they will do is a deed in waiting. */
const deedsIn = (events: readonly EventEntry[], said: readonly ClaimEntry[]): EventEntry[] => {
  const texts = new Set(said.map(({ text }) => text));
  return events.filter(
    (entry) =>
      entry.event.status === 'planned' ||
      entry.event.status === 'threatened' ||
      !texts.has(entry.text) ||
      isToldBeside(entry, said),
  );
};

const claimRows = (claims: readonly ClaimEntry[]): ClaimRow[] => mergeAlike(withoutHeadlines(claims).map(rowOfClaim));
const eventRows = (events: readonly EventEntry[]): EventRow[] => mergeAlike(inText(events).map(rowOfEvent));

const dataOf = async (
  who: Who,
  request: ActorRequest,
  library: LibraryAccess,
): Promise<Omit<ActorData, 'related' | 'dealings'> & { dealings: Dealing[] }> => {
  const ids = who.ids;
  const rows = { scope: request.scope, period: request.period, limit: MOST_ROWS };
  const [did, undergone, speaking, of] = await Promise.all([
    library.finder.events({ ...rows, actors: ids, role: 'actor' }),
    library.finder.events({ ...rows, actors: ids, role: 'recipient' }),
    library.finder.claims({ ...rows, speakers: ids }),
    library.finder.claims({ ...rows, about: ids }),
  ]);
  const own = saidBy(speaking, ids);
  const denials = new Set(own.filter(isDenied).map(({ text }) => text));
  const deeds = deedsIn(did, own);
  return {
    who,
    did: eventRows(deeds.filter((entry) => !byOther(entry, ids))),
    saidToHaveDone: eventRows(deeds.filter((entry) => byOther(entry, ids))),
    undergone: eventRows(undergone),
    said: claimRows(own.filter(({ text }) => !denials.has(text))),
    denied: claimRows(own.filter(isDenied)),
    saidOf: claimRows(byOthers(of, ids).filter((entry) => isAboutWho(entry, who))),
    dealings: dealingsOf(mergeAlike(inText([...did, ...undergone]).map(rowOfEvent), keyOfEvent), ids),
  };
};

const linesOf = (title: string, rows: readonly (EventRow | ClaimRow)[], empty: string): Section =>
  sectionOf(title, rows, { most: MOST_LINES, empty });

const tabsOver = (dealings: number): Tab[] => [
  { label: 'Overview', sections: [0, 1, 4] },
  { label: 'Did', sections: [1, 2, 3] },
  { label: 'Said', sections: [4, 5] },
  { label: 'Said of them', sections: [2, 6] },
  { label: 'Dealt with', sections: Array.from({ length: dealings }, (_, at) => 7 + at) },
];

/**
 * What the library holds on an actor: who they are here, what they did, said and deny, what is said of them, whom they dealt with;
 * with two actors, what they did to and say of each other. Two names of one actor are one.
 */
export const actorReport = async (request: ActorRequest, library: LibraryAccess): Promise<ActorReport> => {
  const { scope, name, other } = request;
  const found = await findActor({ scope, name }, library);
  if (found.kind === 'unknown') return unknownActor(name, found, { scope, library });
  if (other === null) return oneActor(found, request, library);
  const second = await findActor({ scope, name: other }, library);
  if (second.kind === 'unknown') return unknownActor(other, second, { scope, library });
  if (second.who.ids.some((id) => found.who.ids.includes(id))) return oneActor(found, request, library);
  return relationReport({ scope, period: request.period, pair: [found.who, second.who] }, library);
};

const oneActor = async (
  { who, related }: Extract<FoundActor, { kind: 'found' }>,
  request: ActorRequest,
  library: LibraryAccess,
): Promise<ActorReport> => {
  const data = await dataOf(who, request, library);
  const then = inPeriod(request.period);
  const dealt = dealingSections(data.dealings, then);
  const sections = [
    about(who, related),
    linesOf('Did', data.did, `No event with them as its actor${then}.`),
    linesOf(
      'Said by others to have done',
      data.saidToHaveDone,
      `Nobody is quoted as saying that they did anything${then}.`,
    ),
    linesOf('What others did to them', data.undergone, `No event with them at its receiving end${then}.`),
    linesOf('Deny', data.denied, `No denial of theirs${then}.`),
    linesOf('Said', data.said, `Nothing they are quoted as saying${then}.`),
    linesOf('Said of them', data.saidOf, `Nobody is quoted about them${then}.`),
    ...dealt,
  ];
  return {
    report: {
      schema: 1,
      title: who.name,
      sections,
      freshness: { newest: who.lastSeen, articles: who.articles, missing: [] },
    },
    tabs: tabsOver(dealt.length),
    actor: {
      ...data,
      related: related.map((one) => ({ id: one.ids[0], name: one.name, role: roleWords(one) })),
      dealings: data.dealings.map(({ id, name, counts, ways }) => ({ id, name, counts, ways })),
    },
  };
};
