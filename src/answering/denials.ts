/** Words by which a sentence denies what they stand with. */
export const NEGATION = /^(?:not|n't|n’t|never|no|without|neither|nor)$/i;

/** These, and words of which there is none or hardly any. */
export const NEGATES_OR_EMPTIES = /^(?:not|n't|n’t|never|no|without|neither|nor|nobody|none|nothing|hardly)$/i;

/** Verbs of denying. */
export const DENIES = /^(?:deny|reject|refute|dismiss|disown|disavow|rebut)$/;

/** Verbs, nouns and adjectives under which a thing did not happen or is said not to have. */
export const UNDOES =
  /^(?:deny|denial|reject|rejection|refuse|refusal|cancel|cancellation|refute|disprove|fabrication|fabricate|false|untrue|baseless|hoax)$/;
