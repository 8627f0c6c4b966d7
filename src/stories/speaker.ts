import { type Claim, isLocalActor, type Reading, type Voice } from '../domain/reading.ts';
import { termsOf } from '../library/terms.ts';
import { nameOfVoice } from './line.ts';

const LEAST_COUNTRY = 4;

/** Who says something, so that two articles' speakers can be told alike. */
export type Speaker = {
  /** Null where only its own article can tell who it is. */
  readonly id: string | null;
  readonly name: string;
  readonly stems: readonly string[];
};

const THIS_PAPER = /^this (?:news)?(?:paper|letter|magazine|website|agency|site|outlet)$/i;
const GENERIC = /^(?:[Tt]he|[Tt]his|[Tt]hat) (\p{Ll}[\p{L}-]*)$/u;
const A_NAME = /\p{Lu}\p{L}* .*\p{Lu}/u;
/** "the Tarn Post newspaper" is the Tarn Post. */
const KIND_BEHIND = /(?<=\p{Lu}\p{L}*) (?:newspaper|newsletter|magazine|website)$/u;

/** Whom the reading takes "the agency" for, where that has a name, else the only one with a name that ends so. */
const meantBy = (noun: string, voice: Voice, { actors }: Reading): string | null => {
  const named = actors.filter(({ name }) => A_NAME.test(name));
  const read = named.find(({ id }) => id === voice.actor);
  if (read !== undefined) return read.name;
  const alike = named.filter(({ name }) => name.toLowerCase().endsWith(` ${noun}`));
  return alike.length === 1 ? (alike[0]?.name ?? null) : null;
};

/** "The agency" and "this newspaper" are who its article means by them; elsewhere they may be any. */
const nameOfSpeaker = (voice: Voice, reading: Reading): string | null => {
  const name = nameOfVoice(voice, reading);
  if (name === null) return null;
  if (THIS_PAPER.test(name)) return reading.article.publisher ?? name;
  const noun = GENERIC.exec(name)?.[1];
  return (noun === undefined ? null : meantBy(noun, voice, reading)) ?? name.replace(KIND_BEHIND, '');
};

const speakerOf = (voice: Voice, reading: Reading): Speaker | null => {
  const name = nameOfSpeaker(voice, reading);
  if (name === null) return null;
  const stems = termsOf(name);
  if (stems.length === 0) return null;
  return { id: voice.actor === null || isLocalActor(voice.actor) ? null : voice.actor, name, stems };
};

/** The innermost speaker of a claim that has a name; null where none has. */
export const speakerOfClaim = (attribution: Claim['attribution'], reading: Reading): Speaker | null => {
  for (const voice of attribution) {
    const speaker = speakerOf(voice, reading);
    if (speaker !== null) return speaker;
  }
  return null;
};

const ENDINGS = /^(?:n|an|ian|i|es|ese|ish|n?ean)$/;

/** "Varentia" and "Varentian", "Korvath" and "Korvathi": a country beside what is of it. */
export const isOfCountry = (country: string, people: string): boolean =>
  country.length >= LEAST_COUNTRY &&
  [country, country.replace(/[aeiouy]$/, '')].some(
    (root) => people.startsWith(root) && ENDINGS.test(people.slice(root.length)),
  );

/** One office named by its country's people and by its country: "Varentian Health Ministry", "Varentia's Health Ministry". */
const isSameOffice = (a: Speaker, b: Speaker): boolean => {
  if (a.stems.length < 2 || a.stems.length !== b.stems.length) return false;
  const ownA = a.stems.filter((stem) => !b.stems.includes(stem));
  const ownB = b.stems.filter((stem) => !a.stems.includes(stem));
  const [one, other] = [ownA[0] ?? '', ownB[0] ?? ''];
  return ownA.length === 1 && ownB.length === 1 && (isOfCountry(one, other) || isOfCountry(other, one));
};

const holds = (long: Speaker, short: Speaker): boolean =>
  long.stems.at(-1) === short.stems.at(-1) && short.stems.every((stem) => long.stems.includes(stem));

/**
 * Whether two articles speak of the same speaker: one identity, or the same head noun with one name's words among the
 * other's ("Health Ministry", "Varentian Health Ministry"; not "Varentia" and "Varentia's Health Ministry").
 */
export const sameSpeaker = (a: Speaker | null, b: Speaker | null): boolean => {
  if (a === null || b === null) return a === b;
  if (a.id !== null && a.id === b.id) return true;
  return holds(a, b) || holds(b, a) || isSameOffice(a, b);
};
