import { phraseBehind } from '../passage/behind.ts';
import { counterparts, isLike } from '../passage/compare.ts';
import { type Passage, type Word, wordingOf } from '../passage/passage.ts';
import { isContent, isName, isNumberWord } from '../passage/word-class.ts';
import type { Fault } from '../verdict.ts';
import { type Quantity, quantitiesIn, wordBehind } from './quantities.ts';

/** "second-highest", "one of the largest", "probably the worst": what takes a superlative its rank. */
const SHORT_OF =
  /\b(?:(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next)[- ]|(?:one|some|two|three|several|many) of (?:the|its|his|her|their|[\p{L} ]{1,30}['’]s) (?:\p{L}+['’]s )?(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d+) )?|among (?:the|its|[\p{L} ]{1,30}['’]s) |(?:nearly|almost|perhaps|probably|possibly|arguably|maybe) (?:the |its |[\p{L} ]{1,30}['’]s )?)(?<rank>(?:most|least) \p{L}+|\p{L}{2,}est|worst|best)\b/giu;

const LARGEST = /^(?:largest|biggest|greatest)$/i;

/** "the largest" says what "the biggest" does. */
const isRankedIn = (text: string, rank: string): boolean =>
  new RegExp(`\\b(?:${LARGEST.test(rank) ? 'largest|biggest|greatest' : rank})\\b`, 'iu').test(
    text.replaceAll(SHORT_OF, ' '),
  );

/** "the highest level" of the second-highest. */
const rankFaults = (draft: Passage, cited: readonly Passage[]): Fault[] => {
  const texts = cited.map(wordingOf);
  const ranks = texts.flatMap((text) => [...text.matchAll(SHORT_OF)].map(({ groups }) => groups?.rank ?? ''));
  return ranks
    .filter((rank) => isRankedIn(wordingOf(draft), rank) && !texts.some((text) => isRankedIn(text, rank)))
    .map((rank) => ({ rule: 'number', detail: `“${rank}” is not so in full in the cited text` }));
};

/** "six of them critically": the number of a part, and what is said of that part alone. */
const SHARE = /^(?:them|whom|these|those|which)$/;
const OTHER_PART = /^(?:some|several|many|most|few|half|others?|part|partly|including|them|whom)$/;

type Share = { readonly value: number; readonly words: readonly Word[] };

const sharesIn = (passage: Passage): Share[] =>
  quantitiesIn(passage).flatMap(({ words: run, value }): Share[] => {
    const at = passage.words.indexOf(run.at(-1) as Word);
    const [of, them] = passage.words.slice(at + 1, at + 3);
    if (of?.lemma !== 'of' || !SHARE.test(them?.token.form.toLowerCase() ?? '')) return [];
    const behind = phraseBehind(passage, them?.token.end ?? 0);
    const end = behind.findIndex(({ lemma }) => /^(?:and|but)$/.test(lemma));
    return [{ value, words: behind.slice(0, end < 0 ? behind.length : end) }];
  });

/** "212 people, half of them civilians": what is said of a part without a number. */
const unnumberedIn = ({ words }: Passage): Word[] =>
  words.flatMap((word, at) => {
    const [of, them, noun] = words.slice(at + 1, at + 4);
    const isPart = /^(?:half|most|many|some|several|few|part)$/.test(word.lemma) && of?.lemma === 'of';
    return isPart && SHARE.test(them?.token.form.toLowerCase() ?? '') && noun?.token.upos === 'NOUN' ? [noun] : [];
  });

/** "212 civilians" of whom half were. */
const unnumberedFaults = (draft: Passage, cited: readonly Passage[]): Fault[] => {
  if (draft.words.some(({ token }) => OTHER_PART.test(token.form.toLowerCase()))) return [];
  const parts = cited.flatMap(unnumberedIn);
  return quantitiesIn(draft).flatMap(({ counted, words: run }): Fault[] => {
    const same = counted === null ? [] : counterparts(counted, cited);
    return same.length > 0 && same.every((word) => parts.includes(word))
      ? [{ rule: 'number', detail: `“${run[0]?.token.form} ${counted?.token.form}” are only a part in the cited text` }]
      : [];
  });
};

/** "at least 20, among them four children" */
const AMONG = /^(?:among|including|include)$/;

const isAmong = ({ words: run }: Quantity): boolean => {
  const words = run[0]?.passage.words ?? [];
  const at = words.indexOf(run[0] as Word);
  return words.slice(Math.max(0, at - 3), at).some(({ lemma }) => AMONG.test(lemma));
};

/** "20 children", and not "20, among them two children". */
const isRightBefore = ({ words: run }: Quantity, counted: Word): boolean => {
  const words = counted.passage.words;
  const between = words.slice(words.indexOf(run.at(-1) as Word) + 1, words.indexOf(counted));
  return between.every(({ token }) => /^(?:ADJ|NOUN|PROPN)$/.test(token.upos));
};

/** "20 children" of 20 among whom four were. */
const amongFaults = (draft: Passage, cited: readonly Passage[]): Fault[] => {
  const told = cited.flatMap(quantitiesIn);
  return quantitiesIn(draft).flatMap((quantity): Fault[] => {
    const { value, counted, ordinal } = quantity;
    if (counted === null || ordinal || !isRightBefore(quantity, counted)) return [];
    const isCounted = (other: Quantity): boolean => other.counted !== null && isLike(counted, other.counted);
    if (told.some((other) => other.value === value && isCounted(other))) return [];
    const same = counterparts(counted, cited);
    const among = told.filter((other) => other.value !== value && isAmong(other));
    return same.length > 0 && same.every((word) => among.some((other) => other.counted === word))
      ? [{ rule: 'number', detail: `“${counted.token.form}” are fewer than ${value} in the cited text` }]
      : [];
  });
};

/** "critically injuring 23" of those of whom six were hurt critically. */
const shareFaults = (draft: Passage, cited: readonly Passage[]): Fault[] => {
  const values = quantitiesIn(draft).map(({ value }) => value);
  if (draft.words.some(({ token }) => OTHER_PART.test(token.form.toLowerCase()))) return [];
  return cited.flatMap(sharesIn).flatMap((share): Fault[] => {
    if (values.includes(share.value)) return [];
    const spread = draft.words.find((word) => {
      const told = isContent(word) && !isName(word) && !isNumberWord(word) ? counterparts(word, cited) : [];
      return told.length > 0 && told.every((other) => share.words.includes(other));
    });
    return spread === undefined
      ? []
      : [{ rule: 'number', detail: `“${spread.token.form}” is said of ${share.value} of them in the cited text` }];
  });
};

/** The participle or adjective right behind a number: "eleven dead". */
const stateBehind = (quantity: Quantity): Word | null => {
  const next = wordBehind(quantity);
  return next !== undefined && /^(?:ADJ|VERB)$/.test(next.token.upos) && isContent(next) ? next : null;
};

/** "eleven dead" of five dead and others of whom eleven were children: a part is told to be what another number counts. */
const partFaults = (draft: Passage, cited: readonly Passage[]): Fault[] => {
  const told = cited.flatMap(quantitiesIn);
  const shares = cited.flatMap(sharesIn);
  return quantitiesIn(draft).flatMap((quantity): Fault[] => {
    const [said, { value, ordinal }] = [stateBehind(quantity), quantity];
    const own = shares.filter((share) => share.value === value);
    if (said === null || ordinal || own.length === 0) return [];
    const isShared = told.filter((each) => each.value === value).length === own.length;
    const isOfOther = told.some(
      (each) => each.value !== value && [stateBehind(each)].some((state) => state !== null && isLike(said, state)),
    );
    const isOwn = own.some(({ words }) => words.some((word) => isLike(said, word)));
    return isShared && isOfOther && !isOwn
      ? [{ rule: 'number', detail: `${value} is a part of others in the cited text` }]
      : [];
  });
};

/** "by almost a fifth", "to half": how far something goes, or whither. */
const FRACTION =
  /\b(?<end>by|to) (?:\p{L}+ |more than |less than )?(?:an? |one[- ]|two[- ]|three[- ])?(?<part>half|thirds?|quarters?|fifths?|sixths?|tenths?)\b/giu;

const fractionsIn = (passage: Passage): string[] =>
  [...wordingOf(passage).matchAll(FRACTION)].map(({ groups }) => `${groups?.end} ${groups?.part}`.toLowerCase());

/** "shrank to a fifth" of what shrank by one. */
const fractionFaults = (draft: Passage, cited: readonly Passage[]): Fault[] => {
  const told = cited.flatMap(fractionsIn);
  return fractionsIn(draft)
    .filter((said) => !told.includes(said) && told.includes(said.replace(/^\w+/, said.startsWith('by') ? 'to' : 'by')))
    .map((said) => ({ rule: 'number', detail: `“${said}” is turned around` }));
};

/** "jailed for six years", "banned for a month": a term that is imposed. */
const TERM =
  /\b(?:jail|sentenc|imprison|suspend|bann|barr|exil|disqualif)\p{L}* (?:[^,;]{1,60}? )?(?:for|to) (?<term>[\p{L}\d]+ (?:years?|months?|weeks?|days?))\b/giu;

/** "over a period of at least six years": how long something went on. */
const LASTS = '(?:over|during|within|throughout|lasting|spanning) (?:an? |the )?(?:\\p{L}+ ){0,4}';

/** A term of what only went on for so long. */
const termFaults = (draft: Passage, cited: readonly Passage[]): Fault[] =>
  [...wordingOf(draft).matchAll(TERM)].flatMap(({ groups }): Fault[] => {
    const term = groups?.term ?? '';
    const rests = cited.map((passage) =>
      wordingOf(passage).replaceAll(new RegExp(`\\b${LASTS}${term}\\b`, 'giu'), ' | '),
    );
    const isLasting = rests.some((rest) => rest.includes(' | ')) && rests.every((rest) => !rest.includes(term));
    return isLasting ? [{ rule: 'number', detail: `“${term}” is no term in the cited text` }] : [];
  });

/** What holds of the second, of one of several or of a part, told of the first, the only one or of all. */
export const degreeFaults = (draft: Passage, cited: readonly Passage[]): Fault[] => [
  ...rankFaults(draft, cited),
  ...shareFaults(draft, cited),
  ...partFaults(draft, cited),
  ...unnumberedFaults(draft, cited),
  ...amongFaults(draft, cited),
  ...fractionFaults(draft, cited),
  ...termFaults(draft, cited),
];
