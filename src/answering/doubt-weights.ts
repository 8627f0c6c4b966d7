/**
 * How much each reason of doubt.ts counts (log-odds). Set by hand, in the order of what they spoil in English news: a
 * missing name or office, nothing of the sort asked for, the verb or other words gone. Weights learned on made questions
 * (training/train-answers.ts) agree in sign, but trust wording more than news bears, whose questions use other words.
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
 * Below this chance of an answer the library does not say. Set with the weights above: on made questions answering earns
 * most from .97 on (train-answers.ts prints it), but those repeat the text's own words, as people's questions do not.
 */
export const ANSWERS_FROM = 0.6;

/**
 * How much each detail counts (log-odds) for what is answered in full. People who ask in vain mostly change one detail of
 * what a text says: they deny it, turn it to its contrary, or put another thing, name or number in its place. Set by hand
 * in round numbers, after reading where answers went wrong; nothing here is fitted to a set that scores answers.
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

/** Below this assurance the library does not say, however near the sentence comes. */
export const ASSURED_FROM = 0.2;

/**
 * From this assurance on a few words of the sentence stand as the answer by themselves; below it the whole sentence does,
 * and whoever asks sees what it leaves open. It earns most (word F1 where there is an answer, silence where there is none,
 * half and half) on the training questions, those made by rule and our own counted alike (train-answers.ts prints it).
 */
export const SHORT_FROM = 0.75;
