import type { Actor, ActorKind } from '../../domain/reading.ts';
import type { Analysis } from '../analysis.ts';
import { COUNTRIES } from '../tables/countries.ts';
import { slugOf } from '../tables/gazetteer.ts';
import { identifyBodies } from './bodies.ts';
import { standsForState } from './capitals.ts';
import { type Cast, type Found, mentionOf, profileOf, textOf } from './mention.ts';
import { findNames, type NameSpan } from './names.ts';
import { findNominals } from './nominals.ts';
import { identifyPeople } from './people.ts';
import { findPronouns } from './pronouns.ts';

type Identity = { readonly id: string; readonly name: string; readonly kind: ActorKind };

const STATE_NAMES: ReadonlyMap<string, string> = new Map(
  COUNTRIES.map(({ code, names }) => [`country/${code}`, names[0] ?? code]),
);

const placeIdentity = (analysis: Analysis, name: NameSpan, words: string): Identity => {
  const { entry } = name;
  const sentence = analysis.sentences[name.sentence];
  if (entry?.capitalOf && sentence && standsForState(sentence, name))
    return { id: entry.capitalOf, name: STATE_NAMES.get(entry.capitalOf) ?? words, kind: 'country' };
  if (entry) return { id: entry.id, name: entry.name, kind: entry.kind };
  return { id: `place/${slugOf(words)}`, name: words, kind: name.state ? 'country' : 'place' };
};

const nameMentions = (analysis: Analysis, cast: Cast): Found[] => {
  const names = findNames(analysis);
  const people = identifyPeople(analysis, names, cast);
  const bodies = identifyBodies(analysis, names);
  return names.flatMap((name): Found[] => {
    const bare = mentionOf(analysis, name, { id: '', form: 'name' });
    const words = textOf(analysis, bare);
    const person = people.get(name);
    const identity = person
      ? { id: person, name: words, kind: 'person' as const }
      : (bodies.get(name) ?? placeIdentity(analysis, name, words));
    if (/\/$/.test(identity.id)) return [];
    const plural = name.type === 'NAT' && /s$/.test(words);
    profileOf(cast, identity.id, { ...identity, plural }).aliases.add(words);
    return [{ ...bare, id: identity.id }];
  });
};

/** A name that datelines or headlines set in capitals goes by its usual letters where the article has them. */
const unshouted = (name: string, aliases: ReadonlySet<string>): string => {
  if (name.length < 4 || name !== name.toUpperCase()) return name;
  return [...aliases].find((alias) => alias !== name && alias.toUpperCase() === name) ?? name;
};

const toActors = (mentions: readonly Found[], cast: Cast): Actor[] => {
  const byId = Map.groupBy(
    [...mentions].sort((a, b) => a.start - b.start || a.end - b.end),
    ({ id }) => id,
  );
  return [...byId].flatMap(([id, own]): Actor[] => {
    const profile = cast.get(id);
    if (!profile) return [];
    const { kind, aliases } = profile;
    const name = unshouted(profile.name, aliases);
    return [
      {
        id,
        name,
        kind,
        aliases: [...aliases].filter((alias) => alias !== name),
        mentions: own.map(({ start, end, form }) => ({ start, end, form })),
      },
    ];
  });
};

/**
 * Who and what places are named, described or referred to, one Actor for all mentions of the same one, in the order of
 * their first mention. The same actor has the same id in every article where tables know it or its full name is given.
 */
export const readActors = (analysis: Analysis): Actor[] => {
  const cast: Cast = new Map();
  const names = nameMentions(analysis, cast);
  const nominals = findNominals(analysis, names, cast);
  const pronouns = findPronouns(analysis, [...names, ...nominals], cast);
  return toActors([...names, ...nominals, ...pronouns], cast);
};
