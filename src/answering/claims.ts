import type { Period } from '../domain/period.ts';
import type { Line, Section, Tab, Tabbed } from '../domain/report.ts';
import { isStopWord, termsOf, wordsOf } from '../library/terms.ts';
import type { LibraryAccess, Scope } from '../ports.ts';
import { isAside } from '../stories/line.ts';
import { gather, type Material, newestDate } from '../stories/material.ts';
import { type Told, toldIn } from '../stories/memory.ts';
import { linesOfPassages } from '../stories/passage-lines.ts';
import { sameSpeaker } from '../stories/speaker.ts';
import { findActor } from './actor/find-actor.ts';
import { findMatter, type Matter, shareHeld } from './matter.ts';
import { type Point, pointsIn } from './points.ts';
import { type ClaimRow, mergeAlike } from './rows.ts';
import { rowOfTold } from './told-rows.ts';

export type ClaimsRequest = {
  readonly scope: Scope;
  readonly topic: string;
  /** Only what this one says or denies, with what others hold against it; null: everybody. */
  readonly speaker: string | null;
  readonly period: Period;
  readonly nowMs: number;
};

/** One thing that is said: who claims it, and who denies it. */
export type LedgerPoint = { readonly says: readonly ClaimRow[]; readonly denies: readonly ClaimRow[] };

export type ClaimsData = {
  readonly topic: string;
  readonly speaker: string | null;
  /** What is denied first, then what most say. */
  readonly points: readonly LedgerPoint[];
};

/** `claims` is what `--json` prints beside the report. */
export type ClaimsReport = Tabbed & { readonly claims: ClaimsData };

/** A sentence that with its headline holds more than half of the asked words, and some of them itself, is on the topic. */
const IS_ABOUT = 0.51;
const LEAST_ITSELF = 0.34;
const MOST_UNCONTESTED = 20;
const MOST_NEAREST = 3;

const isOnTopic = ({ terms: own, telling }: Told, { terms }: Matter): boolean => {
  const said = [...own, ...telling.terms];
  const titled = [...said, ...termsOf(telling.material.article.title ?? '')];
  return shareHeld(terms, titled) >= IS_ABOUT && shareHeld(terms, said) >= LEAST_ITSELF;
};

/** Whose words are asked for: an actor of the library, or plain words such as "army spokesman". */
type Asked = { readonly name: string; readonly ids: readonly string[] };

const askedSpeaker = async (speaker: string | null, scope: Scope, library: LibraryAccess): Promise<Asked | null> => {
  if (speaker === null) return null;
  const found = await findActor({ scope, name: speaker }, library);
  return found.kind === 'found' ? { name: found.who.name, ids: found.who.ids } : { name: speaker, ids: [] };
};

const isSpeaker = ({ speaker }: Told, { name, ids }: Asked): boolean => {
  if (speaker === null) return false;
  if (speaker.id !== null && ids.includes(speaker.id)) return true;
  return sameSpeaker(speaker, { id: null, name, stems: termsOf(name) });
};

const spokenBy = ({ says, denies }: Point, speaker: Asked | null): boolean =>
  speaker === null || [...says, ...denies].some((told) => isSpeaker(told, speaker));

/** Claims whose other side is looked for, and articles it may stand in. */
const MOST_ANSWERED = 5;
const MOST_ANSWERS = 4;

/** Articles that speak of what these claims say, in their own words: a denial need not name the topic. */
const answering = async (told: readonly Told[], request: ClaimsRequest, library: LibraryAccess): Promise<string[]> => {
  const { scope, period } = request;
  const found = await Promise.all(
    told.slice(0, MOST_ANSWERED).map(({ telling, claim }) => {
      const text = claim.content.map(({ start, end }) => telling.material.article.text.slice(start, end)).join(' ');
      const any = wordsOf(text).filter((word) => !isStopWord(word.toLowerCase()));
      return any.length === 0 ? [] : library.finder.passages({ scope, period, all: [], any, limit: MOST_ANSWERS });
    }),
  );
  return found.flat().map(({ article }) => article.id);
};

/** The articles on the topic, and those that answer what they quote. */
const materialsFor = async (
  matter: Matter,
  request: ClaimsRequest,
  library: LibraryAccess,
): Promise<readonly Material[]> => {
  const known = new Set(matter.materials.map(({ article }) => article.id));
  const claims = matter.materials.flatMap(toldIn).filter((told) => isOnTopic(told, matter));
  const more = (await answering(claims, request, library)).filter((id) => !known.has(id));
  return [...matter.materials, ...(await gather(library, [...new Set(more)]))];
};

/** What only turns down another's account ("contradicting the minister's account") says nothing beside the sentence it stands in. */
const isEmptyDenial = ({ says, denies }: Point): boolean =>
  says.length === 0 && denies.every(({ vague, terms }) => vague || terms.length <= MOST_EMPTY);
const MOST_EMPTY = 2;

/** A sentence is shown once: in the point that is denied, else in the first of those it belongs to. */
const withoutTwice = (points: readonly Point[]): Point[] => {
  const tellingsIn = ({ says, denies }: Point) => [...says, ...denies].map(({ telling }) => telling);
  const isContested = (point: Point): boolean => point.denies.length > 0 && !isEmptyDenial(point);
  const shown = new Set(points.filter(isContested).flatMap(tellingsIn));
  return points.filter((point) => {
    if (isContested(point)) return true;
    const own = tellingsIn(point);
    const isNew = own.some((telling) => !shown.has(telling));
    for (const telling of own) shown.add(telling);
    return isNew;
  });
};

/** "… two days after the government called it a fabrication": alone, that denial would pass for what its sentence says. */
const isInPassing = ({ says, denies }: Point): boolean =>
  says.length === 0 &&
  denies.every(({ claim, telling: { material, span } }) => isAside(claim, material.article.text, span));

/** A point is on the topic where any of what is said on it is; then all of it is shown, so that no denial stands alone. */
const pointsOn = (materials: readonly Material[], matter: Matter, speaker: Asked | null): Point[] =>
  withoutTwice(
    pointsIn(materials).filter(
      (point) => !isInPassing(point) && [...point.says, ...point.denies].some((told) => isOnTopic(told, matter)),
    ),
  ).filter((point) => spokenBy(point, speaker));

const rowsOf = ({ says, denies }: Point): LedgerPoint => ({
  says: mergeAlike(says.map(rowOfTold)),
  denies: mergeAlike(denies.map(rowOfTold)),
});

const bySize = (a: LedgerPoint, b: LedgerPoint): number =>
  Number(b.denies.length > 0) - Number(a.denies.length > 0) ||
  Number(b.says.length > 0) - Number(a.says.length > 0) ||
  b.says.length + b.denies.length - a.says.length - a.denies.length;

const sectionOf = ({ says, denies }: LedgerPoint): Section => {
  const [first, ...others] = says.length > 0 ? says : denies;
  const head: Line = (first as ClaimRow).line;
  const denied = says.length === 0 ? [] : denies;
  return {
    title: head,
    lines: [
      ...others.map(({ line }) => line),
      ...(denied.length === 0 ? [] : [{ text: 'Denied:' }, ...denied.map(({ line }) => line)]),
    ],
  };
};

const emptySections = async (request: ClaimsRequest, matter: Matter, library: LibraryAccess): Promise<Section[]> => {
  const by = request.speaker === null ? '' : ` by “${request.speaker}”`;
  const nearest = await linesOfPassages(matter.passages.slice(0, MOST_NEAREST), library);
  const none = { title: { text: `The library holds no claim${by} about “${request.topic}”.` }, lines: [] };
  return [none, ...(nearest.length === 0 ? [] : [{ title: { text: 'The nearest it has' }, lines: nearest }])];
};

const tabsOver = (contested: number, all: number): Tab[] => {
  const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);
  const tabs = [
    { label: `Contested (${contested})`, sections: range(0, contested) },
    { label: `Not denied here (${all - contested})`, sections: range(contested, all) },
  ];
  return contested === 0 || contested === all ? [] : tabs;
};

/** The ledger of a topic: each thing that is said with who claims it and who denies it, what is denied first. */
export const claimsReport = async (request: ClaimsRequest, library: LibraryAccess): Promise<ClaimsReport> => {
  const { scope, topic, period } = request;
  const speaker = await askedSpeaker(request.speaker, scope, library);
  const matter = await findMatter({ scope, query: topic, period }, library);
  const materials = await materialsFor(matter, request, library);
  const all = pointsOn(materials, matter, speaker).map(rowsOf).sort(bySize);
  const contested = all.filter(({ denies }) => denies.length > 0);
  const points = [...contested, ...all.filter(({ denies }) => denies.length === 0).slice(0, MOST_UNCONTESTED)];
  const sections = points.length === 0 ? await emptySections(request, matter, library) : points.map(sectionOf);
  const freshness = { newest: newestDate(materials), articles: materials.length, missing: [] };
  const title = speaker === null ? `Claims about ${topic}` : `Claims about ${topic} by ${speaker.name}`;
  return {
    report: { schema: 1, title, sections, freshness },
    tabs: tabsOver(contested.length, points.length),
    claims: { topic, speaker: speaker?.name ?? null, points },
  };
};
