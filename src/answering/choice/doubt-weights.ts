/**
 * How much each reason of doubt.ts counts (log-odds). Set by hand, in the order of what they spoil in English news: a
 * missing name or office, nothing of the sort asked for, the verb or other words gone.
 */
export const DOUBT_WEIGHTS: Readonly<Record<string, number>> = {
  one: 0.6,
  around: 1.5,
  share: 2,
  apart: -1.8,
  kindGone: -2.5,
  nameGone: -2,
  nameNowhere: -2,
  numberGone: -1.5,
  wordGone: -3,
  verbGone: -2.2,
  officeGone: -3,
  focusGone: -1.5,
  opposed: -0.5,
};

/**
 * Below this chance of an answer the library does not say. Set with the weights above.
 */
export const ANSWERS_FROM = 0.55;

/**
 * How much each detail counts (log-odds, on top of what the trees of assurance-trees.ts say) for what is answered in full.
 * People who ask in vain mostly change one detail of what a text says: they deny it, turn it to its contrary, or put another
 * thing, name or number in its place. Set by hand in round numbers, after reading where answers went wrong, those to SQuAD 2.0's
 * development file among them.
 */
export const ASSURANCE_WEIGHTS: Readonly<Record<string, number>> = {
  share: 1,
  apart: -1.8,
  kindGone: -2.5,
  numberGone: -2,
  nameNowhere: -1,
  size: 1,
  sharp: 0.5,
  standIn: 1,
  adjectiveGone: -2,
  nounNameGone: -2,
  modifierGone: -2,
  replaced: -2,
  between: -2,
  deniedInVain: -3,
  contrary: -1.5,
  smallContrary: -1,
  smallGone: -0.5,
  negativeGone: -1.5,
};

/**
 * Below this assurance the library does not say, however near the sentence comes. Half of the questions that assurance was
 * learned from were written to be unanswerable; of readers' fewer are, so it lies below a half: as high as takes the answer from none of the
 * questions over the sample library that are answered rightly (.42 takes five).
 */
export const ASSURED_FROM = 0.4;

/**
 * A phrase of this aptness stands as the answer by itself, with its sentence as the line below it; else the sentence does. Of the
 * phrases above it most are right or nearly so in questions over the sample library, of those below it few; a whole sentence,
 * which says more than was asked, shares a fifth of its words with what people would answer.
 */
export const ALONE_FROM = 0.4;
