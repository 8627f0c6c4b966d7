import type { Claim, Reading, Voice } from '../domain/reading.ts';
import { termsOf } from '../library/terms.ts';
import { nameOfVoice } from './line.ts';

/** Who says something, so that two articles' speakers can be told alike. */
export type Speaker = {
  /** Null where only its own article can tell who it is. */
  readonly id: string | null;
  readonly name: string;
  readonly stems: readonly string[];
};

const speakerOf = (voice: Voice, reading: Reading): Speaker | null => {
  const name = nameOfVoice(voice, reading);
  if (name === null) return null;
  const stems = termsOf(name);
  if (stems.length === 0) return null;
  return { id: voice.actor === null || voice.actor.startsWith('local/') ? null : voice.actor, name, stems };
};

/** The innermost speaker of a claim that has a name; null where none has. */
export const speakerOfClaim = (attribution: Claim['attribution'], reading: Reading): Speaker | null => {
  for (const voice of attribution) {
    const speaker = speakerOf(voice, reading);
    if (speaker !== null) return speaker;
  }
  return null;
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
  return holds(a, b) || holds(b, a);
};
