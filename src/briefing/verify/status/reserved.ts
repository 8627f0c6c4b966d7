import { clauseBehind, endsOf, headBehind, partBehind } from '../passage/behind.ts';
import { counterparts } from '../passage/compare.ts';
import { isNoun, isVerb } from '../passage/looks.ts';
import { type Passage, type Word, wordingOf } from '../passage/passage.ts';
import { isLight } from '../passage/word-class.ts';
import type { Fault } from '../verdict.ts';

/** What follows one of these is asked or alleged and no more, whoever asks it. */
const OPEN = new RegExp(
  [
    /\bwhether\b(?! (?:or not )?to\b)/,
    /\b(?:allegations?|claims?|accusations?|suspicions?|rumou?rs?|speculation|complaints?)(?: (?:by|from|of|in|among|against) [^,;]{1,60}?)? that\b/,
    /(?<!\bin )\b(?:an?|the) reports? that\b/,
    /\b(?:accused|suspected) of\b|\bon (?:suspicion|charges) of\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

/** What somebody has in mind: "suspect the owner sank it". */
const SUSPECTED =
  /\b(?:suspects?|suspected|fears?|feared|believes?|thinks?) (?:that\b|(?=the |an? |its |his |her |their |\p{Lu}))/gu;

/** "what its analysts believe are", "what seems to be" */
const BELIEVED =
  /\b(?:that|which|who) (?:[\p{L} ]{1,40} )?(?:believes?|thinks?|suspects?|believed|thought|suspected) (?:to be|to have been|is|are|was|were)\b|\bwhat (?:[^;]{1,60}? )?(?:(?:believes?|thinks?|suspects?|fears?|assumes?|believed|thought|suspected|feared|assumed)(?: (?:is|are|was|were|to be|to have been))?|(?:seems?|appears?|seemed|appeared|(?:may|might|could) (?:be|have been))(?: to be)?)\b/giu;

/** "in what the mayor described as" */
const JUDGED =
  /\bwhat (?:[^;]{1,60}? )(?:(?:describe[sd]?|regard(?:s|ed)?|denounced|condemned) as|call(?:s|ed)?|said (?:is|are|was|were)|says (?:is|are|was|were)|label(?:s|led)|consider(?:s|ed)?|term(?:s|ed)?)\b|\b(?:call|calls|called|calling|describe|describes|described|describing) (?:it|this|them|him|her|the [\p{L} ]{1,40}?) (?:as )?(?=the |an? )/giu;

/** By any of these a draft says that it is not certain, or that somebody asks it. */
const RESERVE =
  /\b(?:whether|if|alleg\p{L}*|accus\p{L}*|claim\p{L}*|suspic\p{L}*|suspect\p{L}*|rumou?r\p{L}*|believ\p{L}*|think\p{L}*|thought|fear\p{L}*|assum\p{L}*|apparent\p{L}*|presum\p{L}*|reportedly|suppos\p{L}*|possib\p{L}*|potential\p{L}*|prob\p{L}*|likely|perhaps|seem\p{L}*|appear\p{L}*|may|might|could|would|investigat\p{L}*|inquir\p{L}*|enquir\p{L}*|examin\p{L}*|look\p{L}* into|question\p{L}*|charg\p{L}*|complain\p{L}*|den(?:y|ies|ied|ying)|reject\p{L}*|dismiss\p{L}*|dispute\p{L}*|clear\p{L}* of)\b/iu;

/** By any of these it says that somebody judges so. */
const JUDGES =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old)|call\p{L}*|describ\p{L}*|according|label\p{L}*|regard\p{L}*|consider\p{L}*|judg\p{L}*|term\p{L}*|warn\p{L}*|in the (?:words|view)|for (?:her|him|them)|denounc\p{L}*|condemn\p{L}*|what|add\p{L}*|claim\p{L}*|insist\p{L}*|argu\p{L}*|spoke|speak\p{L}*)\b/iu;

const isIn = (word: Word, region: readonly Word[]): boolean => region.some(({ token }) => token === word.token);

/** What a word of the draft stands for; a verb that says little only for itself. */
const toldBy = (word: Word, cited: readonly Passage[]): Word[] =>
  isLight(word)
    ? cited.flatMap(({ words }) =>
        words.filter(({ lemma, token }) => lemma === word.lemma && token.upos === word.token.upos),
      )
    : counterparts(word, cited);

/** A verb where the cited text has one stands for that: "the leak" is told beside "accused of leaking". */
const verbsFirst = (words: readonly Word[]): readonly Word[] => {
  const verbs = words.filter(isVerb);
  return verbs.length > 0 ? verbs : words;
};

/** The first word of the draft, of those that matter, that the cited text has nowhere but in these stretches. */
const onlyIn = (
  draft: Passage,
  cited: readonly Passage[],
  region: readonly Word[],
  matters: (word: Word) => boolean,
): Word | undefined =>
  draft.words.filter(matters).find((word) => {
    const told = region.length === 0 ? [] : isVerb(word) ? verbsFirst(toldBy(word, cited)) : toldBy(word, cited);
    return told.length > 0 && told.every((other) => isIn(other, region));
  });

const isJudgement = ({ token }: Word): boolean => token.upos === 'ADJ' || /^(?:worst|best)$/i.test(token.form);

const asked = new WeakMap<Passage, readonly Word[]>();

const askedIn = (passage: Passage): readonly Word[] => {
  const found = asked.get(passage) ?? [
    ...endsOf(passage, OPEN).flatMap((from) => clauseBehind(passage, from)),
    ...endsOf(passage, SUSPECTED).flatMap((from) => partBehind(passage, from)),
  ];
  asked.set(passage, found);
  return found;
};

/** True for a word of what is only asked or alleged, by the words as they stand. */
export const isAsked = (word: Word): boolean => isIn(word, askedIn(word.passage));

const isPlain = (word: Word): boolean => isVerb(word) && !isAsked(word);

/** What is only asked, alleged, believed or judged in the cited text, and told as so, or as what somebody said. */
export const reservedFaults = (draft: Passage, cited: readonly Passage[]): Fault[] => {
  const behind = (pattern: RegExp): Word[] =>
    cited.flatMap((passage) => endsOf(passage, pattern).flatMap((from) => headBehind(passage, from)));
  const wording = wordingOf(draft);
  const open = RESERVE.test(wording) ? undefined : onlyIn(draft, cited, cited.flatMap(askedIn), isPlain);
  const believed = RESERVE.test(wording) ? undefined : onlyIn(draft, cited, behind(BELIEVED), isNoun);
  const judged = JUDGES.test(wording) ? undefined : onlyIn(draft, cited, behind(JUDGED), isJudgement);
  return [open, believed, judged].flatMap((word): Fault[] =>
    word === undefined
      ? []
      : [{ rule: 'modality', detail: `“${word.token.form}” is only asked, alleged or believed in the cited text` }],
  );
};
