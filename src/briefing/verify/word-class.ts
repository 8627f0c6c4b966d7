import { scaleOf, smallNumber } from '../../reading/events/number-words.ts';
import { isTime } from '../../reading/events/grammar.ts';
import type { Word } from './passage.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Reporting words that say nothing but that somebody spoke: who, is looked at elsewhere. */
const NEUTRAL_REPORT = words(
  'say tell report state add note accord according statement write explain remark cite quote comment announce insist claim',
);

/** Words that carry the event that another word names, or point at what was told already. */
const LIGHT = words(
  `be have do make take get give hold go come become happen occur put place remain lead
  people person man woman member number figure total country one thing time way part case
  some other own such same also so then there here while when where who which that it he she they this these
  more much many very about around up out off as well just already meanwhile however but though although
  per mr mrs ms dr known of both all any each`,
);

const QUANTIFIER = words('all every most both each many several few none half no');

const OPEN_CLASS = /^(?:NOUN|PROPN|VERB|ADJ|ADV|NUM|SYM|X)$/;

export const isNeutralReport = ({ lemma, token }: Word): boolean =>
  NEUTRAL_REPORT.has(lemma) && /^(?:VERB|NOUN|ADP|SCONJ)$/.test(token.upos);

export const isLight = ({ lemma }: Word): boolean => LIGHT.has(lemma);

export const isQuantifier = ({ lemma, token }: Word): boolean => QUANTIFIER.has(lemma) && token.upos !== 'PRON';

export const isTimeWord = ({ tree, index }: Word): boolean => isTime(tree, index);

const ORDINAL = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, at) => [word, at + 1] as const),
);

/** 3 for "third" and "3rd"; null for what is no ordinal. */
export const ordinalOf = ({ token }: Word): number | null => {
  const digits = /^(\d+)(?:st|nd|rd|th)$/i.exec(token.form);
  return digits ? Number(digits[1]) : (ORDINAL.get(token.form.toLowerCase()) ?? null);
};

export const isNumberWord = ({ token }: Word): boolean =>
  token.upos !== 'PRON' &&
  (smallNumber(token.form) !== null || (scaleOf(token.form) !== null && token.upos === 'NUM')) &&
  token.form.toLowerCase() !== 'one';

/** A word that says something of the world, so that it needs a counterpart in what is cited. */
export const isContent = (word: Word): boolean =>
  OPEN_CLASS.test(word.token.upos) &&
  /[\p{L}\p{N}]/u.test(word.token.form) &&
  !isNeutralReport(word) &&
  !isLight(word) &&
  !(word.token.upos === 'VERB' && /^(?:aux|cop)/.test(word.token.deprel));

/** A name, or a word of one: "Arkady", "Ostian", "UN". Titles and ranks count too; they are compared like other words. */
export const isName = ({ token, index }: Word): boolean =>
  /^\p{Lu}/u.test(token.form) &&
  (token.upos === 'PROPN' || token.name !== 'O' || (index > 0 && /^(?:ADJ|NOUN)$/.test(token.upos)));
