import type { IncidentFiller, IncidentRole } from './parties.ts';

/** A filler with what one telling adds to its likelihood. */
export type Candidate = IncidentFiller & { readonly weight: number };

type Entity = { filler: IncidentFiller; score: number };

/** By its last word, number aside: "terrorists" and "a terrorist" are named once. */
const keyOf = (role: IncidentRole, words: string): string =>
  `${role} ${words.toLowerCase().split(/\s+/).at(-1)?.replace(/s$/, '')}`;

/** The short names of a body: what brackets give right behind its name, and its initials. */
const shortNames = (words: string, behind: string): string[] => {
  const bracketed = /^\s*[([]\s*(\p{Lu}[\p{Lu}-]+)/u.exec(behind)?.[1];
  const initials = [...words.matchAll(/(?<![\p{L}'’])\p{Lu}/gu)].join('');
  return [bracketed, initials].filter((name) => name !== undefined && name.length > 1) as string[];
};

const lengthOf = ({ span }: IncidentFiller): number => span.end - span.start;

/** Adds up all that speaks for each entity; people go by their fullest name, others as first named. */
const gather = (candidates: readonly Candidate[], text: string): Entity[] => {
  const entities = new Map<string, Entity>();
  for (const { weight, ...filler } of candidates) {
    const { role, span } = filler;
    const words = text.slice(span.start, span.end);
    const entity = entities.get(keyOf(role, words)) ?? { filler, score: 0 };
    entity.score += weight;
    if (role === 'victim' && lengthOf(filler) > lengthOf(entity.filler)) entity.filler = filler;
    const shorts = role === 'organization' ? shortNames(words, text.slice(span.end, span.end + 12)) : [];
    for (const name of [words, ...shorts])
      if (!entities.has(keyOf(role, name))) entities.set(keyOf(role, name), entity);
  }
  return [...new Set(entities.values())];
};

/** An article tells of one act above all: by one sort of doer, of one body, with one means. */
const CHOSEN: readonly { readonly role: IncidentRole; readonly most: number; readonly least: number }[] = [
  { role: 'perpetrator', most: 1, least: 2 },
  { role: 'organization', most: 1, least: 1 },
  { role: 'property', most: 20, least: 1 },
  { role: 'victim', most: 20, least: 1 },
  { role: 'instrument', most: 1, least: 1 },
];

/** The likeliest fillers of each role, each entity once. */
export const likeliest = (candidates: readonly Candidate[], text: string): IncidentFiller[] => {
  const entities = gather(candidates, text);
  return CHOSEN.flatMap(({ role, most, least }) =>
    entities
      .filter(({ filler, score }) => filler.role === role && score >= least)
      .sort((a, b) => b.score - a.score)
      .slice(0, most)
      .map(({ filler }) => filler),
  );
};
