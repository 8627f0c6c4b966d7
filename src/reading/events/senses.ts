import type { Plover } from '../../domain/reading.ts';
import { dependentsBy, firstDependent, formAt, hasDependent, nextDependent, type Tree } from '../tree.ts';
import { factOf, flagOf } from '../word.ts';
import { isPlace, isPlaceName, lemmaAt, lemmaWordAt, obliqueBy } from './grammar.ts';
import { patientOf, subjectOf } from './subjects.ts';
import { NOUN_SENSES, type NounSense } from './tables/event-nouns.ts';
import { VERB_SENSES, type VerbSense } from './tables/verb-senses.ts';
import { AGENTIVE, AID_GOODS, AMMUNITION, FORCES, WEAPONS } from './tables/word-classes.ts';

const split = (text: string | undefined): string[] => (text ?? '').split(/\s+/).filter((word) => word !== '');

type Objects = {
  readonly words: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
  readonly classes: readonly string[];
};

type Compiled = {
  readonly sense: VerbSense;
  readonly particles: readonly string[];
  readonly prepositions: readonly string[];
  readonly objects: Objects | null;
  readonly withLemmas: ReadonlySet<string>;
  readonly subjects: Objects | null;
  readonly recipient: readonly string[];
};

const objectsOf = (text: string | undefined): Objects | null => {
  if (!text) return null;
  const parts = split(text);
  return {
    words: new Set(parts.filter((part) => !part.startsWith('@'))),
    types: new Set(parts.filter((part) => /^@[A-Z]/.test(part)).map((part) => part.slice(1))),
    classes: parts.filter((part) => /^@[a-z]/.test(part)).map((part) => part.slice(1)),
  };
};

const byLemma = <Sense extends { readonly lemmas: string }, Out>(
  senses: readonly Sense[],
  make: (sense: Sense) => Out,
): ReadonlyMap<string, Out[]> => {
  const table = new Map<string, Out[]>();
  for (const sense of senses) {
    const made = make(sense);
    for (const lemma of split(sense.lemmas)) table.set(lemma, [...(table.get(lemma) ?? []), made]);
  }
  return table;
};

const VERBS = byLemma(
  VERB_SENSES,
  (sense): Compiled => ({
    sense,
    particles: split(sense.particle),
    prepositions: split(sense.preposition),
    objects: objectsOf(sense.object),
    withLemmas: new Set(split(sense.with)),
    subjects: objectsOf(sense.by),
    recipient: split(sense.recipient),
  }),
);

const NOUNS = byLemma(NOUN_SENSES, (sense: NounSense) => sense);

/** What a noun can name; null for a noun that names no event. */
export const nounSense = (lemma: string): NounSense | null => NOUNS.get(lemma)?.[0] ?? null;

/** Whether a token is somebody, or a body of people, by its name tag, its ending or the tables; a place by name is nobody. */
export const isPerson = (tree: Tree, index: number): boolean => {
  const token = index < 0 ? undefined : tree.tokens[index];
  if (!token) return false;
  if (token.name !== 'O' && !isPlaceName(tree, index)) return true;
  return (
    AGENTIVE.has(tree.lemmas[index] ?? '') ||
    (token.upos === 'PRON' && !/^(?:it|that|this|which|what)$/.test(formAt(tree, index))) ||
    (token.upos === 'PROPN' && !isPlaceName(tree, index))
  );
};

const inClass = (tree: Tree, index: number, name: string): boolean => {
  const lemma = lemmaAt(tree, index);
  if (name === 'any') return true;
  if (name === 'person') return isPerson(tree, index) || isPlaceName(tree, index);
  if (name === 'agentive') return AGENTIVE.has(lemma);
  if (name === 'place') return isPlace(tree, index);
  if (name === 'force') return FORCES.has(lemma);
  if (name === 'weapon') return WEAPONS.has(lemma);
  if (name === 'ammunition') return AMMUNITION.has(lemma);
  if (name === 'aid') return AID_GOODS.has(lemma);
  return name === 'thing' && !isPerson(tree, index) && !isPlace(tree, index);
};

const fitsObject = (tree: Tree, object: number, { words, types, classes }: Objects): boolean => {
  if (object < 0) return false;
  const lemma = lemmaAt(tree, object);
  if (words.has(lemma) || words.has(formAt(tree, object))) return true;
  const noun = nounSense(lemma);
  if (noun && types.has(noun.type)) return true;
  return classes.some((name) => inClass(tree, object, name));
};

const hasParticle = (tree: Tree, verb: number, particles: readonly string[]): boolean =>
  particles.includes(formAt(tree, verb + 1)) ||
  dependentsBy(tree, verb, 'compound:prt', 'advmod').some((dependent) => particles.includes(formAt(tree, dependent)));

/** A verb with the noun that stands as its patient, −1 for none. */
type Verb = { readonly index: number; readonly patient: number };

/** The object; behind a particle that the parse took for a preposition ("called off the strike") the phrase it leads. */
const objectOf = (tree: Tree, { index, patient }: Verb, particles: readonly string[]): number => {
  if (patient >= 0) return patient;
  for (const particle of particles) {
    const found = obliqueBy(tree, index, particle);
    if (found >= 0) return found;
  }
  return -1;
};

const hasObliqueBy = (tree: Tree, index: number, prepositions: readonly string[]): boolean =>
  prepositions.some((preposition) => obliqueBy(tree, index, preposition) >= 0);

const hasPreposition = (tree: Tree, verb: number, object: number, prepositions: readonly string[]): boolean =>
  hasObliqueBy(tree, verb, prepositions) || (object >= 0 && hasObliqueBy(tree, object, prepositions));

const governsClause = (tree: Tree, verb: number): boolean => hasDependent(tree, verb, 'ccomp', 'xcomp', 'advcl');

/** True where one of the lemmas stands below the verb, two steps deep at most, or right behind it. */
const standsWith = (tree: Tree, verb: number, lemmas: ReadonlySet<string>): boolean => {
  const isOne = (index: number): boolean => lemmas.has(lemmaAt(tree, index));
  for (let child = firstDependent(tree, verb); child >= 0; child = nextDependent(tree, child)) {
    if (isOne(child)) return true;
    for (let at = firstDependent(tree, child); at >= 0; at = nextDependent(tree, at)) if (isOne(at)) return true;
  }
  return isOne(verb + 1) || isOne(verb + 2) || isOne(verb + 3);
};

const TOLD =
  /^(?:claim|accusation|allegation|report|suggestion|finding|rumour|rumor|figure|charge|assertion|idea|version|story|account|letter|recording|sabotage|result|statement)$/;

const MADE_PUBLIC =
  /^(?:name|figure|video|footage|document|data|detail|statement|report|photo|picture|image|film|album|result|recording|list|identity|information|transcript|file|record|map|draft|text|plan|song|book)$/;

/** Names and footage that are released are no prisoners. */
const isPublication = (tree: Tree, object: number, { type }: VerbSense): boolean =>
  type === 'CONCEDE' && object >= 0 && MADE_PUBLIC.test(lemmaAt(tree, object));

/** Rejecting what somebody says is a denial, and no event. */
const isDenial = (tree: Tree, object: number, { type }: VerbSense): boolean =>
  type === 'REJECT' && object >= 0 && TOLD.test(lemmaAt(tree, object));

const fits = (tree: Tree, given: Verb, compiled: Compiled): boolean => {
  const { sense, particles, prepositions, objects, withLemmas, subjects } = compiled;
  const { index: verb } = given;
  if (particles.length > 0 && !hasParticle(tree, verb, particles)) return false;
  const object = objectOf(tree, given, particles);
  if (objects && !fitsObject(tree, object, objects)) return false;
  if (prepositions.length > 0 && !hasPreposition(tree, verb, object, prepositions)) return false;
  if (withLemmas.size > 0 && !standsWith(tree, verb, withLemmas)) return false;
  if (subjects && !fitsObject(tree, subjectOf(tree, verb), subjects)) return false;
  if (sense.complement && !governsClause(tree, verb)) return false;
  if (sense.infinitive && !hasDependent(tree, verb, 'xcomp')) return false;
  return !(sense.bare && object >= 0) && !isDenial(tree, object, sense) && !isPublication(tree, object, sense);
};

export type MatchedVerb = {
  readonly type: Plover;
  readonly recipient: readonly string[];
  /** The noun that stands as its patient, −1 for none. */
  readonly patient: number;
  readonly takesObject: boolean;
};

const sensesOf = factOf(({ lower }): readonly Compiled[] | null => VERBS.get(lower) ?? null);

/** What a verb tells in its construction, by the first sense that fits; null for a verb that tells no event. */
export const verbSense = (tree: Tree, verb: number): MatchedVerb | null => {
  const lemma = lemmaWordAt(tree, verb);
  const senses = lemma ? sensesOf(lemma) : null;
  if (!senses) return null;
  const given = { index: verb, patient: patientOf(tree, verb) };
  for (const compiled of senses)
    if (fits(tree, given, compiled)) {
      const { sense, recipient, objects } = compiled;
      return { type: sense.type, recipient, patient: given.patient, takesObject: objects !== null };
    }
  return null;
};

const tells = flagOf(({ lower }) => VERBS.has(lower) || NOUNS.has(lower));

/** True for a word that may tell an event, whatever its construction. */
export const mayTell = (tree: Tree, index: number): boolean => {
  const lemma = lemmaWordAt(tree, index);
  return lemma !== null && tells(lemma);
};
