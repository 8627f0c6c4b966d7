import { IN_WORDING_OR_HARDLY, isOneOf, NEGATIONS } from '../../reading/negation.ts';

/** Words by which a sentence denies what they stand with. */
export const NEGATION = isOneOf(NEGATIONS);

/** These, and words of which there is none or hardly any. */
export const NEGATES_OR_EMPTIES = isOneOf(IN_WORDING_OR_HARDLY);

/** Verbs of denying. */
export const DENIES = /^(?:deny|reject|refute|dismiss|disown|disavow|rebut)$/;

/** Verbs, nouns and adjectives under which a thing did not happen or is said not to have. */
export const UNDOES =
  /^(?:deny|denial|reject|rejection|refuse|refusal|cancel|cancellation|refute|disprove|fabrication|fabricate|false|untrue|baseless|hoax)$/;
