import { foldName } from '../../domain/fold.ts';
import type { ActorKind } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';
import type { ActorEntry, ClaimEntry } from '../../ports.ts';
import { isSayingCue } from '../said-cue.ts';

/** An actor as people mean one: what articles took for a place here and a person there, under one name, is one. */
export type Who = Omit<ActorEntry, 'id'> & {
  /** Ids in the index, the most seen first. */
  readonly ids: readonly [string, ...string[]];
};

export const KIND_WORDS: Readonly<Record<ActorKind, string>> = {
  person: 'person',
  organization: 'organisation',
  'armed-group': 'armed group',
  country: 'country',
  place: 'place',
  nationality: 'nationality',
  other: 'actor',
};

const earliest = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? (a ?? b) : Date.parse(a) <= Date.parse(b) ? a : b;
const latest = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? (a ?? b) : Date.parse(a) >= Date.parse(b) ? a : b;

/**
 * One word is taken for a person, a body and a place by turns where it is a country that no table knows; several for a place
 * and a body where they are a paper that stands in datelines.
 */
const kindOf = (
  [first, ...others]: readonly [ActorEntry, ...ActorEntry[]],
  publishers: ReadonlySet<string>,
): ActorKind => {
  const kinds = [first, ...others].map(({ kind }) => kind);
  if (kinds.includes('country')) return 'country';
  if (publishers.has(foldName(first.name))) return 'organization';
  if (first.name.includes(' ')) return kinds.includes('organization') ? 'organization' : first.kind;
  return kinds.includes('place') ? 'place' : first.kind;
};

const joined = (group: readonly [ActorEntry, ...ActorEntry[]], publishers: ReadonlySet<string>): Who => {
  const [first, ...others] = group;
  const aliases = [...new Set(group.flatMap((entry) => entry.aliases))];
  const shown = /\p{Ll}/u.test(first.name)
    ? first.name
    : (aliases.find((alias) => /\p{Ll}/u.test(alias)) ?? first.name);
  return {
    ids: [first.id, ...others.map(({ id }) => id)],
    name: shown,
    kind: kindOf(group, publishers),
    aliases: [...new Set([first.name, ...aliases])].filter((alias) => foldName(alias) !== foldName(shown)),
    articles: first.articles,
    firstSeen: group.map(({ firstSeen }) => firstSeen).reduce(earliest),
    lastSeen: group.map(({ lastSeen }) => lastSeen).reduce(latest),
    roles: group.flatMap(({ roles }) => roles),
  };
};

/** Entries whose full names are the same become one; people of one surname stay apart. The order is kept. */
export const joinSameName = (entries: readonly ActorEntry[], publishers: ReadonlySet<string> = new Set()): Who[] => {
  const groups = new Map<string, [ActorEntry, ...ActorEntry[]]>();
  for (const entry of entries) {
    const key = foldName(entry.name);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups.values()].map((group) => joined(group, publishers));
};

/** Somebody with those who are the same under another name. */
export const joinedTo = (who: Who, others: readonly Who[]): Who => {
  if (others.length === 0) return who;
  const all = [who, ...others];
  const aliases = new Set(all.flatMap(({ name, aliases }) => [name, ...aliases]));
  return {
    ...who,
    ids: [who.ids[0], ...all.flatMap(({ ids }) => ids).filter((id) => id !== who.ids[0])],
    aliases: [...aliases].filter((alias) => foldName(alias) !== foldName(who.name)),
    articles: all.reduce((sum, { articles }) => sum + articles, 0),
    firstSeen: all.map(({ firstSeen }) => firstSeen).reduce(earliest),
    lastSeen: all.map(({ lastSeen }) => lastSeen).reduce(latest),
    roles: all.flatMap(({ roles }) => roles),
  };
};

/** The last role that articles gave, else the kind: what tells two people of one name apart. */
export const roleWords = ({ roles, kind }: Pick<Who, 'roles' | 'kind'>): string => roles[0]?.name ?? KIND_WORDS[kind];

/** True for one of these actors; nobody is none. */
export const isOf = (ids: readonly string[], id: string | null): boolean => id !== null && ids.includes(id);

/** Somebody else's account of what was said: "Monduc said Varentia had promised to …". */
const isRelayed = ({ speakers }: ClaimEntry): boolean =>
  speakers.slice(1).some(({ id }) => id?.startsWith('person/') ?? false);

const isSaid = ({ claim: { cue }, sentence, text }: ClaimEntry): boolean =>
  cue === null || isSayingCue(text.slice(cue.start - sentence.start, cue.end - sentence.start));

const DEEDS =
  /\b(?:name[ds]?|appoint(?:s|ed)?|nominat(?:es|ed)|install(?:s|ed)?|accept(?:s|ed)?|thank(?:s|ed)?|dismiss(?:es|ed)|sack(?:s|ed)|fire[ds]|suspend(?:s|ed)|replace[ds]|promote[ds]?)$/i;
/** "has offered her resignation, two aides said": no word of hers. */
const HANDS_IN = /\b(?:offer(?:s|ed)?|tender(?:s|ed)?|submit(?:s|ted)?|hand(?:s|ed)? in)$/i;
const RESIGNATION = /^\s*(?:in )?(?:his|her|their|its) resignations?\b/i;
const SAYS_SOMETHING =
  /^\s*(?:that\b|["“'‘])|["“”]|\b(?:claims?|reports?|allegations?|accusations?|charges|criticism)\b/i;

/** "named a general", "dismissed her minister": that is done, where no word of theirs stands behind it. */
const isDeed = ({ claim: { cue, content }, sentence, text }: ClaimEntry): boolean => {
  const words = ({ start, end }: Span): string => text.slice(start - sentence.start, end - sentence.start);
  if (cue === null) return false;
  const said = content.map(words).join(' ');
  return (
    (DEEDS.test(words(cue)) && !SAYS_SOMETHING.test(said)) || (HANDS_IN.test(words(cue)) && RESIGNATION.test(said))
  );
};

/** What the actor with these ids says itself; not what it passes on, nor what others say that it said. */
export const saidBy = (claims: readonly ClaimEntry[], ids: readonly string[]): ClaimEntry[] =>
  claims.filter(
    (entry) => isOf(ids, entry.speakers[0]?.id ?? null) && !isRelayed(entry) && isSaid(entry) && !isDeed(entry),
  );
