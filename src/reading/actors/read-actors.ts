import type { Actor, ActorKind, Mention } from '../../domain/reading.ts';
import type { Analysis } from '../analysis.ts';
import { COUNTRIES } from '../tables/countries.ts';
import { slugOf } from '../tables/gazetteer.ts';
import { identifyBodies } from './bodies.ts';
import { standsForState } from './capitals.ts';
import { type Line, linesOf } from './lines.ts';
import { addOnce, type Cast, type Found, headOf, mentionOf, type Profile, profileOf, textOf } from './mention.ts';
import { findNames } from './names.ts';
import { findNominals } from './nominals.ts';
import { identifyPeople } from './people.ts';
import type { NameSpan } from './pieces.ts';
import { findPronouns } from './pronouns.ts';

type Identity = { readonly id: string; readonly name: string; readonly kind: ActorKind };

const STATE_NAMES: ReadonlyMap<string, string> = new Map(
  COUNTRIES.map(({ code, names }) => [`country/${code}`, names[0] ?? code]),
);

type Text = { readonly analysis: Analysis; readonly lines: readonly Line[] };

const placeIdentity = (line: Line, name: NameSpan, words: string): Identity => {
  const { entry } = name;
  if (entry?.capitalOf && standsForState(line, name))
    return { id: entry.capitalOf, name: STATE_NAMES.get(entry.capitalOf) ?? words, kind: 'country' };
  if (entry) return entry;
  return { id: `place/${slugOf(words)}`, name: words, kind: name.state ? 'country' : 'place' };
};

const LINK =
  /^(?:(?:(?:click|tap) (?:here|below)|read (?:more|also|next)|also read|see also|related(?: (?:stor(?:y|ies)|articles?|news))?) ?[:–—-]|(?:click|tap) here\b)/i;
const LINK_WORDS = 4;

/** "Click here: Dobre": what a page links to is no part of what its article tells, and often a name cut short, unless it is a whole clause. */
const pointsElsewhere = ({ tokens }: Line): boolean => {
  const opening = tokens.slice(0, LINK_WORDS).map(({ form }) => form);
  const link = LINK.exec(opening.join(' '))?.[0];
  return link !== undefined && !tokens.slice(link.split(' ').length).some(({ verbForm }) => verbForm === 'Fin');
};

const nameMentions = (text: Text, cast: Cast): Found[] => {
  const { analysis, lines } = text;
  const apart = new Set(lines.filter(pointsElsewhere).map(({ sentence }) => sentence));
  const names = findNames(lines).filter(({ sentence }) => !apart.has(sentence));
  const people = identifyPeople(text, names, cast);
  const bodies = identifyBodies(lines, names);
  const found: Found[] = [];
  for (const name of names) {
    const line = lines[name.sentence];
    if (!line) continue;
    const { tokens } = line;
    const words = textOf(analysis, { start: tokens[name.from]?.start ?? 0, end: tokens[name.to - 1]?.end ?? 0 });
    const person = people.get(name);
    const {
      id,
      name: usual,
      kind,
    }: Identity = person
      ? { id: person, name: words, kind: 'person' }
      : (bodies.get(name) ?? placeIdentity(line, name, words));
    if (id.endsWith('/')) continue;
    const plural = name.type === 'NAT' && words.endsWith('s');
    addOnce(profileOf(cast, id, { name: usual, kind, plural }).aliases, words);
    found.push(mentionOf(tokens, name, { id, form: 'name', head: headOf(tokens, name.from, name.to) }));
  }
  return found;
};

/** A name that datelines or headlines set in capitals goes by its usual letters where the article has them. */
const unshouted = (name: string, aliases: readonly string[]): string => {
  if (name.length < 4 || name !== name.toUpperCase()) return name;
  return aliases.find((alias) => alias !== name && alias.toUpperCase() === name) ?? name;
};

const actorOf = ({ id, kind, name, aliases }: Profile, mentions: Mention[]): Actor => {
  const usual = unshouted(name, aliases);
  return { id, name: usual, kind, aliases: aliases.filter((alias) => alias !== usual), mentions };
};

const toActors = (mentions: Found[], cast: Cast): Actor[] => {
  const byId = new Map<string, Mention[]>();
  for (const { id, start, end, form } of mentions.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const own = byId.get(id);
    if (own) own.push({ start, end, form });
    else byId.set(id, [{ start, end, form }]);
  }
  const actors: Actor[] = [];
  for (const [id, own] of byId) {
    const profile = cast.get(id);
    if (profile) actors.push(actorOf(profile, own));
  }
  return actors;
};

/**
 * Who and what places are named, described or referred to, one Actor for all mentions of the same one, in the order of
 * their first mention. The same actor has the same id in every article where tables know it or its full name is given.
 */
export const readActors = (analysis: Analysis): Actor[] => {
  const cast: Cast = new Map();
  const text: Text = { analysis, lines: linesOf(analysis) };
  const mentions = nameMentions(text, cast);
  const nominals = findNominals(text, mentions, cast);
  for (const nominal of nominals) mentions.push(nominal);
  mentions.sort((a, b) => a.sentence - b.sentence || a.from - b.from);
  for (const pronoun of findPronouns(text.lines, mentions, cast)) mentions.push(pronoun);
  return toActors(mentions, cast);
};
