import { isNegated } from '../../../reading/status/status-of.ts';
import type { Alignment } from '../alignment/alignment.ts';
import { isSameWord } from '../alignment/same-word.ts';
import { counterparts, isOpposed } from '../passage/compare.ts';
import { formOf, isNegator } from '../passage/looks.ts';
import { type Passage, type Word, wordingOf } from '../passage/passage.ts';
import { isContent } from '../passage/word-class.ts';
import type { Fault } from '../verdict.ts';
import { isNegative } from '../words/negative.ts';

const INSERT = 7;

/** "would not, for now, leave": a denial with an insertion behind it. */
const isDeniedApart = (verb: Word): boolean => {
  const { words } = verb.passage;
  const at = words.indexOf(verb);
  if (verb.token.upos !== 'VERB' || words[at - 1]?.token.form !== ',') return false;
  const first = words.slice(Math.max(0, at - INSERT), at - 1).findLastIndex(({ token }) => token.form === ',');
  return first >= 0 && isNegator(words[Math.max(0, at - INSERT) + first - 1]);
};

const NAMES = /^(?:call|describe|consider|regard|treat|label|brand|deem|classify)$/;

const NEAR = 5;

/** "would not call them suspects": what somebody is not called. */
const isNotCalled = (noun: Word): boolean => {
  const { words } = noun.passage;
  const at = words.indexOf(noun);
  const from = Math.max(0, at - NEAR);
  const verb = words.slice(from, at).findLastIndex(({ lemma, token }) => token.upos === 'VERB' && NAMES.test(lemma));
  if (!/^(?:NOUN|ADJ|VERB)$/.test(noun.token.upos) || verb < 0) return false;
  const place = from + verb;
  if (
    words
      .slice(place, at)
      .some(({ token }) => /^(?:CCONJ|PUNCT|VERB)$/.test(token.upos) && token.form !== words[place]?.token.form)
  )
    return false;
  return isNegator(words.slice(0, place).findLast(({ token }) => !/^(?:AUX|ADV)$/.test(token.upos)));
};

/** Two verbs of which one undoes what the other does, where nothing is denied. */
const isUndone = (verb: Word, cited: readonly Passage[]): boolean =>
  /^(?:VERB|ADJ)$/.test(verb.token.upos) &&
  verb.token.deprel !== 'amod' &&
  !isNegated(verb.tree, verb.index) &&
  counterparts(verb, cited).length === 0 &&
  cited.some(({ words }) =>
    words.some(
      (told) =>
        told.token.upos === verb.token.upos &&
        told.token.deprel !== 'amod' &&
        isOpposed(verb, told) &&
        !isNegated(told.tree, told.index),
    ),
  );

const denies = ({ words }: Passage): boolean => words.some((word) => isNegator(word) || isNegative(word.lemma));

const faultOf = ({ token }: Word): Fault => ({
  rule: 'polarity',
  detail: `“${token.form}” is denied in the cited text`,
});

const deniedFaults = (draft: Passage, cited: readonly Passage[], { pairs }: Alignment): Fault[] => {
  const undone = draft.words.filter((word) => isUndone(word, cited));
  if (denies(draft)) return undone.map(faultOf);
  const apart = [...pairs].filter(([own, told]) => isSameWord(own, told) && isDeniedApart(told)).map(([own]) => own);
  const named = draft.words.filter((word) => {
    const same = counterparts(word, cited);
    return same.length > 0 && same.every(isNotCalled);
  });
  return [...apart, ...named, ...undone].map(faultOf);
};

/** The noun that "not" and a preposition shut out: "not for reasons of health". */
const shutOut = (word: Word, at: number, words: readonly Word[]): Word | undefined => {
  if (formOf(word) !== 'not' || !/^(?:ADP|SCONJ)$/.test(words[at + 1]?.token.upos ?? '')) return undefined;
  const next = words
    .slice(at + 1)
    .find(({ token }) => !/^(?:ADP|SCONJ|DET|ADJ|NUM)$/.test(token.upos) && token.deprel !== 'nmod:poss');
  return /^(?:NOUN|PROPN)$/.test(next?.token.upos ?? '') ? next : undefined;
};

const allShutOut = ({ words }: Passage): Word[] => words.flatMap((word, at) => shutOut(word, at, words) ?? []);

/** "because of the inquiry, not for his health" of who left for his health, not because of the inquiry. */
const contrastFaults = (draft: Passage, cited: readonly Passage[]): Fault[] => {
  const told = cited.flatMap(allShutOut);
  return allShutOut(draft).flatMap((noun): Fault[] => {
    const same = counterparts(noun, cited);
    const other = draft.words.find((word) => word !== noun && told.some((shut) => isSameWord(word, shut)));
    return same.length > 0 && other !== undefined && !same.some((word) => told.includes(word))
      ? [{ rule: 'polarity', detail: `“${other.token.form}” is shut out in the cited text, not “${noun.token.form}”` }]
      : [];
  });
};

const MAY_TURN =
  /\b(?:not|no|nothing|never|without|unless|fail\p{L}*|refus\p{L}*|keep\p{L}*|remain\p{L}*|reject\p{L}*|n['’]t)\b/iu;

/** "if the fee rises" of what happens unless it rises. */
const unlessFaults = (draft: Passage, cited: readonly Passage[], { kept }: Alignment): Fault[] => {
  const used = cited.filter(({ words }) => words.some((word) => kept.has(word) && isContent(word)));
  const isOnlyUnless = used.some((passage) => /\bunless\b/i.test(wordingOf(passage)));
  if (!isOnlyUnless || used.some((passage) => /\b(?:if|provided)\b/i.test(wordingOf(passage)))) return [];
  return /\b(?:if|provided)\b/i.test(wordingOf(draft)) && !MAY_TURN.test(wordingOf(draft))
    ? [{ rule: 'polarity', detail: 'it is so “unless”, not “if”, in the cited text' }]
    : [];
};

const SAYS_WHEN =
  /\b(?:if|unless|until|till|without|otherwise|or|else|condition\p{L}*|provided|depend\p{L}*|threat\p{L}*|may|might|could|failing|barring|should|warn\p{L}*)\b/iu;

const BEFORE_UNLESS = 8;

/** "will strike" of who will unless talks go on: it hangs on what the draft leaves out. */
const withoutUnlessFaults = (draft: Passage, cited: readonly Passage[]): Fault[] => {
  if (SAYS_WHEN.test(wordingOf(draft)) || !/\b(?:will|would|shall|to)\b/i.test(wordingOf(draft))) return [];
  const hangs = cited.flatMap(({ words }) =>
    words.flatMap((word, at) => {
      const verb = words.slice(Math.max(0, at - BEFORE_UNLESS), at).findLast(({ token }) => token.upos === 'VERB');
      return formOf(word) === 'unless' && verb !== undefined ? [verb] : [];
    }),
  );
  const told = draft.words.find((word) => hangs.some((verb) => isContent(word) && isSameWord(word, verb)));
  return told === undefined
    ? []
    : [{ rule: 'modality', detail: `“${told.token.form}” is so “unless” in the cited text` }];
};

/** What the cited text denies from afar, by an insertion or by a name withheld, and the draft does not deny; or shuts out, or makes hang on its contrary. */
export const farNegationFaults = (draft: Passage, cited: readonly Passage[], alignment: Alignment): Fault[] => [
  ...deniedFaults(draft, cited, alignment),
  ...contrastFaults(draft, cited),
  ...unlessFaults(draft, cited, alignment),
  ...withoutUnlessFaults(draft, cited),
];
