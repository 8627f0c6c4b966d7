import { detect } from 'tinyld';

/** Languages of news that are told apart; a short list keeps rare ones from winning on odd text. ISO 639-1. */
const LIKELY =
  'en fr de es pt it nl ru uk ar he fa tr pl cs sv no da fi el hu ro bg sr hr ja zh ko hi ur id vi th'.split(' ');

/** Shorter texts say too little; what is stated about them is believed instead. */
const ENOUGH = 120;
const SAMPLE_LENGTH = 1500;

/** A stated language as a BCP 47 tag in its canonical form, or null where it is none. */
export const languageTag = (stated: string | null | undefined): string | null => {
  const tag = stated
    ?.trim()
    .replaceAll('_', '-')
    .split(/[.,;\s]/)[0];
  if (tag === undefined || !/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
};

/** BCP 47 language of a text: as its letters say where there are enough, in the region that is stated; else as stated; else "und". */
export const languageOf = (text: string, stated: string | null): string => {
  const tag = languageTag(stated);
  if (text.length < ENOUGH && tag !== null) return tag;
  const found = detect(text.slice(0, SAMPLE_LENGTH), { only: LIKELY });
  if (found === '') return tag ?? 'und';
  return tag?.split('-')[0] === found ? tag : found;
};
