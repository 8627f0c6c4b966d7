import { stem, wordsOf } from '../library/terms.ts';

/** Pasts of verbs that do not end in "-ed", as news has them. */
const IRREGULAR = new Set(
  `began begun broke broken brought built bought burst came caught chose cut drew drove fell fallen fed felt fled flew fought
  found froze frozen gave given grew held hid hit hurt kept knew laid led left lent lit lost made met paid put quit ran rose
  risen sank sunk sent set shot shut sold spent split spread stole stolen stood struck swept swore sworn taken taught threw
  thrown took went withdrew withdrawn woke won wrote written`.split(/\s+/),
);
/** What only says that somebody says it. */
const OF_SPEECH =
  /^(?:report|announc|add|state|claim|insist|not|confirm|deni|reject|dismiss|accus|alleg|need|us|call)$/;
/** What ends as a past does and is none. */
const NO_PAST = new Set(
  `aged beloved biped birdseed bloodshed breed creed deathbed deed flowerbed greed hatred hundred indeed infrared kindred misdeed
  moped naked newlywed rapeseed reed riverbed rugged sacred seabed seaweed seed shed shred sled speed steed watershed weed
  wicked`.split(/\s+/),
);
const BEFORE_A_VERB = /^(?:will|would|may|might|must|can|could|should|to|not)$/;

const isDeed = (word: string, before: string): boolean =>
  /^\p{Ll}/u.test(word) &&
  ((/.{2}ed$/.test(word) && !NO_PAST.has(word)) ||
    IRREGULAR.has(word) ||
    (BEFORE_A_VERB.test(before) && word !== 'be'));

/** The stems of what is told as done or to be done, by the look of its words: "ran", "ordered", "may sail". */
export const deedsIn = (text: string): string[] => {
  const words = wordsOf(text);
  const deeds = words.filter((word, at) => isDeed(word, (words[at - 1] ?? '').toLowerCase()));
  return [...new Set(deeds.map((word) => stem(word)))].filter((deed) => !OF_SPEECH.test(deed));
};
