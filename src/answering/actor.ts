import type { Line, Note, Report, Section } from '../domain/report.ts';
import type { ActorEntry, LibraryAccess, Period, Scope } from '../ports.ts';
import { inOneLine, lineOfClaim, lineOfEvent } from '../stories/line.ts';

export type ActorRequest = {
  readonly scope: Scope;
  readonly name: string;
  readonly period: Period;
  readonly nowMs: number;
};

const MOST_LINES = 6;
const MOST_ROWS = 120;
const MOST_SUGGESTED = 5;

const unlike = (lines: readonly Line[]): Line[] => {
  const seen = new Set<string>();
  return lines.filter(({ text }) => !seen.has(text) && seen.add(text));
};

const sectionOf = (title: string, lines: readonly Line[], empty: string): Section => {
  const shown = unlike(lines);
  const more: Note[] = shown.length > MOST_LINES ? [{ text: `and ${shown.length - MOST_LINES} more` }] : [];
  return {
    title: { text: title },
    lines: shown.length === 0 ? [{ text: empty }] : [...shown.slice(0, MOST_LINES), ...more],
  };
};

const found = async ({ scope, name }: ActorRequest, library: LibraryAccess): Promise<ActorEntry[]> => {
  const byId = name.includes('/') ? await library.finder.actorsById({ scope, ids: [name] }) : [];
  if (byId.length > 0) return byId;
  const exact = await library.finder.actorsByName({ scope, name });
  return exact.length > 0 ? exact : library.finder.actorsByPrefix({ scope, prefix: name, limit: MOST_SUGGESTED });
};

const unknown = async (request: ActorRequest, library: LibraryAccess): Promise<Report> => {
  const { newest, articles } = await library.articles.summary(request.scope);
  const near = await library.finder.actorsByPrefix({
    scope: request.scope,
    prefix: request.name.slice(0, 3),
    limit: MOST_SUGGESTED,
  });
  const hint = near.length === 0 ? '' : ` The nearest names are ${near.map(({ name }) => name).join(', ')}.`;
  const text = `The library knows no actor called “${inOneLine(request.name)}”.${hint}`;
  return {
    schema: 1,
    title: request.name,
    sections: [{ title: { text: 'Not in the library' }, lines: [{ text }] }],
    freshness: { newest, articles, missing: [] },
  };
};

const KIND_WORDS: Readonly<Record<ActorEntry['kind'], string>> = {
  person: 'Person',
  organization: 'Organisation',
  'armed-group': 'Armed group',
  country: 'Country',
  place: 'Place',
  nationality: 'Nationality',
  other: 'Actor',
};

const day = (iso: string | null): string => iso?.slice(0, 10) ?? 'an unknown day';

const about = (entry: ActorEntry): Section => {
  const aliases = entry.aliases.filter((alias) => alias !== entry.name);
  const names = aliases.length === 0 ? [] : [{ text: `Also called ${aliases.slice(0, 8).join(', ')}` }];
  const seen = {
    text: `In ${entry.articles} ${entry.articles === 1 ? 'article' : 'articles'}, first on ${day(entry.firstSeen)}, last on ${day(entry.lastSeen)}`,
  };
  return { title: { text: KIND_WORDS[entry.kind] }, lines: [...names, seen] };
};

/** What the library holds on an actor: what they did, what was done to them, what they say, deny, and what is said of them. */
export const actorReport = async (request: ActorRequest, library: LibraryAccess): Promise<Report> => {
  const entries = await found(request, library);
  const entry = entries[0];
  if (entry === undefined) return unknown(request, library);
  const { scope, period } = request;
  const rows = { scope, period, limit: MOST_ROWS };
  const [did, undergone, said, of] = await Promise.all([
    library.finder.events({ ...rows, actors: [entry.id], role: 'actor' }),
    library.finder.events({ ...rows, actors: [entry.id], role: 'recipient' }),
    library.finder.claims({ ...rows, speakers: [entry.id] }),
    library.finder.claims({ ...rows, about: [entry.id] }),
  ]);
  const denials = said.filter(({ claim }) => claim.kind === 'denies');
  const others = of.filter(({ speakers }) => speakers.every(({ id }) => id !== entry.id));
  const sections = [
    about(entry),
    sectionOf('Did', did.map(lineOfEvent), 'No event with them as its actor in this period.'),
    sectionOf(
      'Had done to them',
      undergone.map(lineOfEvent),
      'No event with them at its receiving end in this period.',
    ),
    sectionOf(
      'Said',
      said.filter(({ claim }) => claim.kind !== 'denies').map(lineOfClaim),
      'Nothing they are quoted as saying in this period.',
    ),
    sectionOf('Deny', denials.map(lineOfClaim), 'No denial of theirs in this period.'),
    sectionOf('Said of them', others.map(lineOfClaim), 'Nobody is quoted about them in this period.'),
  ];
  return {
    schema: 1,
    title: entry.name,
    sections,
    freshness: { newest: entry.lastSeen, articles: entry.articles, missing: [] },
  };
};
