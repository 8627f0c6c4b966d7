import { EVER } from '../domain/period.ts';
import type { Event } from '../domain/reading.ts';
import type { Citation, Line, Report } from '../domain/report.ts';
import { overlaps, type Span } from '../domain/span.ts';
import type { Watch } from '../domain/watch.ts';
import { termsOf } from '../library/terms.ts';
import type { LibraryAccess } from '../ports.ts';
import type { Change } from '../stories/change.ts';
import { changesSince } from '../stories/changes.ts';
import { gather, type Material } from '../stories/material.ts';
import {
  allArrivals,
  arrivalsIn,
  MOST_ARRIVALS,
  type MomentsRequest,
  momentsOf,
  REACHES_BACK_MS,
} from '../stories/moments.ts';
import { changedSections } from './changed.ts';
import { actorWanted, candidatesFor, holdsPhrase, type Needs, topicWanted, type Wanted } from './filter.ts';
import { scopeOf } from './scope.ts';
import { windowsOf } from './windows.ts';

/** What one story brings for a watch. */
export type Alert = { readonly storyId: string; readonly report: Report };

export type AlertRequest = {
  readonly watch: Watch;
  readonly sinceMs: number;
  readonly nowMs: number;
  /** Places that were told already (`placeOf`). */
  readonly told: readonly string[];
};

const WORDS = 120;

/** Where a citation stands: by this it is known again as told. */
export const placeOf = ({ article, revision, start }: Citation): string => `${article}#${revision}:${start}`;

/** Where in an article the watched actor, or an event of the watched type, stands. Null: a topic stands nowhere in particular. */
type Spots = (material: Material) => readonly Span[] | null;

const eventsOf = (material: Material, type: string): Event[] =>
  (material.reading?.events ?? []).filter((event) => event.type === type);

const spotsFor = (watch: Watch, wanted: Wanted): Spots => {
  if (watch.kind === 'topic') return () => null;
  if (watch.kind === 'event-type') return (material) => eventsOf(material, watch.value).map(({ trigger }) => trigger);
  return (material) => wanted.spots(material);
};

/** The line itself, and the headline and opening of its article: what it is about. */
const textsAround = (line: Line, { article }: Material): string[] => {
  const head = article.paragraphs.slice(0, 2).map(({ start, end }) => article.text.slice(start, end));
  return [line.text, ...head];
};

const namesPlace = (line: Line, material: Material, place: string): boolean =>
  textsAround(line, material).some((text) => holdsPhrase(text, place));

/** A word in the last paragraph makes no article one about the topic. */
const isAbout = (line: Line, material: Material, topic: string): boolean => {
  const held = new Set(termsOf(textsAround(line, material).join(' ')));
  return termsOf(topic).every((term) => held.has(term));
};

type Aim = { readonly watch: Watch; readonly spots: Spots; readonly materials: ReadonlyMap<string, Material> };

const hits = (line: Line, { watch, spots, materials }: Aim): boolean =>
  line.citations.some((citation) => {
    const material = materials.get(citation.article);
    if (material === undefined) return false;
    const at = spots(material);
    const named = at === null ? isAbout(line, material, watch.value) : at.some((span) => overlaps(span, citation));
    return named && (watch.place === null || namesPlace(line, material, watch.place));
  });

/** Only what was read counts, not a day that came; only lines that were not told yet. */
const isNews = (change: Change, aim: Aim, told: ReadonlySet<string>): boolean => {
  if (change.kind === 'plan-due') return false;
  const lines = change.kind === 'new-story' ? change.lines : change.lines.slice(0, 1);
  const untold = lines.filter(({ citations }) => !told.has(placeOf(citations[0])));
  const [headline] = change.lines;
  const { context } = change;
  const near = (line: Line): readonly Line[] => (context === undefined ? [line] : [line, context]);
  return untold.some((line) => (line !== headline || lines.length === 1) && near(line).some((each) => hits(each, aim)));
};

/** A new story that grew: its headline, and what was not told yet. */
const untoldOf = (change: Change, told: ReadonlySet<string>): Change => {
  if (change.kind !== 'new-story') return change;
  const [headline, ...lines] = change.lines;
  return { ...change, lines: [headline, ...lines.filter(({ citations }) => !told.has(placeOf(citations[0])))] };
};

const byStory = (changes: readonly Change[]): Map<string, Change[]> => {
  const stories = new Map<string, Change[]>();
  for (const change of changes) stories.set(change.story.id, [...(stories.get(change.story.id) ?? []), change]);
  return stories;
};

const watchedFor = async (watch: Watch, needs: Needs): Promise<Wanted> => {
  if (watch.kind === 'topic') return topicWanted(watch.value);
  if (watch.kind === 'actor') return actorWanted(watch.value, needs);
  const isIn = (material: Material): boolean => eventsOf(material, watch.value).length > 0;
  return { typed: watch.value, isIn, spots: () => [], words: [] };
};

const MOST_EVENTS = 100_000;
const MOST_EARLIER_EVENTS = 1000;

/** What came in with such an event, and what was told of such events in the days before. */
const withEvents = async (type: Event['type'], request: MomentsRequest, library: LibraryAccess): Promise<string[]> => {
  const { scope, sinceMs } = request;
  const articles = [...new Set((await allArrivals(request, library)).map(({ id }) => id))];
  const types = [type];
  const before = { sinceMs: sinceMs - REACHES_BACK_MS, untilMs: sinceMs };
  const events = await Promise.all([
    library.finder.events({ scope, period: EVER, types, articles, limit: MOST_EVENTS }),
    library.finder.events({ scope, period: before, types, limit: MOST_EARLIER_EVENTS }),
  ]);
  return [...new Set(events.flat().map(({ article }) => article.id))];
};

/** What came in since; where that is more than can be held, what holds the words or the events that are watched for. */
const requestFor = async (
  { watch, sinceMs, nowMs }: AlertRequest,
  wanted: Wanted,
  library: LibraryAccess,
): Promise<MomentsRequest> => {
  const { articles, finder } = library;
  const request = { scope: scopeOf(watch.guildId), sinceMs, untilMs: nowMs + 1 };
  const rows = await articles.arrivals({ scope: request.scope, period: request, limit: MOST_ARRIVALS + 1 });
  if (rows.length <= MOST_ARRIVALS) return request;
  const about =
    isEventType(watch.value) && watch.kind === 'event-type'
      ? await withEvents(watch.value, request, library)
      : await candidatesFor([wanted], request, { scope: request.scope, finder });
  return about === undefined ? request : { ...request, about };
};

const arrived = async (request: MomentsRequest, library: LibraryAccess): Promise<Material[]> => {
  const { arrivals } = await arrivalsIn(request, library);
  const read = arrivals.filter(({ kind }) => kind !== 'withdrawn');
  return gather(library, [...new Set(read.map(({ id }) => id))]);
};

/** What is watched, in words. */
export const watchWords = ({ kind, value, place }: Pick<Watch, 'kind' | 'value' | 'place'>): string => {
  const what = kind === 'event-type' && isEventType(value) ? EVENT_TYPES[value] : value;
  return place === null ? what : `${what} in ${place}`;
};

const titled = (watch: Watch): string => `Watch: ${watchWords(watch)}`;

const alertFor = (watch: Watch, storyId: string, changes: readonly Change[]): Alert => {
  const newest =
    changes
      .flatMap(({ lines }) => lines[0].citations[0].publishedAt ?? [])
      .sort()
      .at(-1) ?? null;
  const articles = new Set(changes.map(({ article }) => article)).size;
  const sections = changedSections({ changes, omitted: 0, note: null }, WORDS, []);
  return {
    storyId,
    report: { schema: 1, title: titled(watch), sections, freshness: { newest, articles, missing: [] } },
  };
};

type Watched = { readonly watch: Watch; readonly wanted: Wanted; readonly told: ReadonlySet<string> };

const alertsIn = async (asked: MomentsRequest, watched: Watched, library: LibraryAccess): Promise<Alert[]> => {
  const { watch, wanted, told } = watched;
  if (!(await arrived(asked, library)).some(wanted.isIn)) return [];
  const moments = await momentsOf(asked, library);
  const after = moments.after.filter(wanted.isIn);
  const { changes } = changesSince(moments.before.filter(wanted.isIn), after, {
    sinceMs: asked.sinceMs,
    nowMs: asked.untilMs,
    // Few of them may be what is watched for: none is left out before it was held against that.
    most: Number.POSITIVE_INFINITY,
  });
  const materials = new Map(after.map((material) => [material.article.id, material]));
  const aim = { watch, spots: spotsFor(watch, wanted), materials };
  const news = changes.filter((change) => isNews(change, aim, told)).map((change) => untoldOf(change, told));
  return [...byStory(news)].map(([storyId, own]) => alertFor(watch, storyId, own));
};

/** What came in since a moment that a watch is for and that was not told yet, a story each; of more than can be looked at together, stretch by stretch. */
export const alertsFor = async (request: AlertRequest, library: LibraryAccess): Promise<Alert[]> => {
  const { watch } = request;
  const wanted = await watchedFor(watch, { scope: scopeOf(watch.guildId), finder: library.finder });
  const asked = await requestFor(request, wanted, library);
  const watched = { watch, wanted, told: new Set(request.told) };
  const alerts: Alert[] = [];
  for (const window of windowsOf(await allArrivals(asked, library), asked))
    alerts.push(...(await alertsIn({ ...asked, ...window }, watched, library)));
  return alerts;
};

/** "event type" as people choose it, by its PLOVER name. */
export const EVENT_TYPES: Readonly<Record<Event['type'], string>> = {
  AGREE: 'agreement',
  CONSULT: 'talks, visits, meetings',
  SUPPORT: 'support and diplomatic ties',
  CONCEDE: 'concession',
  COOPERATE: 'military or material cooperation',
  AID: 'aid',
  RETREAT: 'withdrawal, release, ceasefire',
  REQUEST: 'demand or appeal',
  ACCUSE: 'accusation',
  REJECT: 'refusal',
  THREATEN: 'threat',
  PROTEST: 'protest',
  SANCTION: 'sanctions and broken ties',
  MOBILIZE: 'mobilisation of forces',
  COERCE: 'arrest, seizure, repression',
  ASSAULT: 'attack or violence',
};

/** Whether somebody typed one of PLOVER’s root types; in capitals, as `/watch event-type` offers them. */
export const isEventType = (text: string): text is Event['type'] => Object.hasOwn(EVENT_TYPES, text);
