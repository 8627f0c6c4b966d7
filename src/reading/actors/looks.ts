import { isCapital, isInitial } from '../core/letters.ts';
import { GIVEN_NAMES } from '../tables/given-names.ts';
import { TITLE_HEADS, TITLE_WORDS } from '../tables/offices.ts';
import { factOf, type Word } from '../word.ts';

/** What a word in or beside a name is by its looks; a bit for each, so that no pattern is tried twice on one word. */
export const CAPITAL_OR_FIGURE = 1;
export const GIVEN_NAME = 2;
export const INITIAL = 4;
export const TITLE = 8;
export const TITLE_HEAD = 16;
/** "Mr.", "Gen.": what follows is a person. */
export const ADDRESS = 32;
export const COMPANY = 64;
export const MEDIA = 128;
/** What a name does not begin with, and what that of a person does not. */
export const NO_BEGINNING = 256;
export const NO_FIRST_NAME = 512;
export const NO_END = 1024;
export const PARTICLE = 2048;
/** "J", "J.": one letter of a given name. */
export const LETTER = 4096;
/** "Jr.", and marks between the words of a person's name. */
export const NO_NAME_OF_PERSON = 8192;
/** "the", "these": something known is described; "many", "another": something that was not told of before. */
export const DEFINITE = 16384;
export const COUNTING = 32768;
/** What a description's words are told apart without. */
export const DETERMINER = 65536;

const IS_COMPANY =
  /^(?:Inc|Inc\.|Corp|Corp\.|Ltd|Ltd\.|Co|Co\.|Plc|PLC|plc|AG|SA|S\.A\.|NV|N\.V\.|GmbH|Holdings|Group|Bank|University|Ministry|Party|Airlines|Airways|Industries|Partners|Securities|Insurance|Newspapers)$/;
const IS_MEDIA =
  /^(?:Gazette|Courier|Times|Post|Herald|Tribune|Journal|Chronicle|News|Wire|Daily|Observer|Telegraph|Guardian|Examiner|Broadcasting|Television)$/;
const IS_PARTICLE =
  /^(?:de|del|della|di|da|dos|du|van|von|der|den|ter|ten|bin|ibn|bint|al|el|la|le|ben|abu|ul|ur|y|of)$/i;
const IS_ADDRESS = /^(?:mr|mrs|ms|dr|gen|lt|col|sgt|maj|capt|adm|sen|rep|gov|prof)\.?$/;

const lookOf = factOf(({ form, lower }) => {
  let look = 0;
  if (isCapital(form) || /^\d/.test(form)) look |= CAPITAL_OR_FIGURE;
  if (GIVEN_NAMES.has(form)) look |= GIVEN_NAME;
  if (isInitial(form)) look |= INITIAL;
  if (TITLE_WORDS.has(lower)) look |= TITLE;
  if (TITLE_HEADS.has(lower)) look |= TITLE_HEAD;
  if (IS_ADDRESS.test(lower)) look |= ADDRESS;
  if (IS_COMPANY.test(form)) look |= COMPANY;
  if (IS_MEDIA.test(form)) look |= MEDIA;
  if (/^(?:the|a|an|\p{P}|['’]s)$/u.test(lower)) look |= NO_BEGINNING;
  if (/^(?:-|of|for|and)$/.test(lower)) look |= NO_FIRST_NAME;
  if (/^(?:['’]s?|[,.;:"”“)(]|-|and|of)$/.test(lower)) look |= NO_END;
  if (form === '-' || IS_PARTICLE.test(form)) look |= PARTICLE;
  if (/^\p{Lu}\.?$/u.test(form)) look |= LETTER;
  if (/^(?:[-,"“”'’]|(?:Jr|Sr|II|III|IV)\.?)$/.test(form)) look |= NO_NAME_OF_PERSON;
  if (/^(?:the|this|that|these|those)$/.test(lower)) look |= DEFINITE;
  if (/^(?:a|an|some|any|several|many|another|both|few|most|more|no|each|every)$/.test(lower)) look |= COUNTING;
  if (/^(?:the|a|an|this|that|these|those|its|his|her|their|our|some|any|'s|’s|of|-|’|')$/.test(lower))
    look |= DETERMINER;
  return look;
});

/** Whether a word is one of these by its looks; no word is none. */
export const looks = (word: Word | undefined, bits: number): boolean =>
  word !== undefined && (lookOf(word) & bits) !== 0;
