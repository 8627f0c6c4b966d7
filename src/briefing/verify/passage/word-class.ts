import { isTime } from '../../../reading/events/grammar.ts';
import { scaleOf, smallNumber } from '../../../reading/events/number-words.ts';
import { dependentsBy } from '../../../reading/tree.ts';
import { isKnownPhrase } from '../words/alike.ts';
import { isKnownWord } from '../words/kin.ts';
import { onceFor } from './once.ts';
import type { Word } from './passage.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Reporting words that say nothing but that somebody spoke: who, is looked at elsewhere. */
const NEUTRAL_REPORT = words(
  'say tell report state add note accord according statement write explain remark cite quote announce insist claim testify maintain argue contend reply',
);

/** Words that carry the event that another word names, or point at what was told already. */
const LIGHT = words(
  `be have do make take get give hold go come become happen occur put place use should
  people person man woman member number figure total country one thing time way part case
  some other own such same also so too then there here while when where who which that it he she they this these
  more much many very about around as well further just already meanwhile however but though although
  yet still now later again per ahead apart mr mrs ms dr known of both all any each
  apiece respectively altogether together namely instead therefore thus thereby hence currently presently total`,
);

/** Verbs that say little but that somebody is or comes to be in what their object names; that is looked at in their stead. */
const WEAK = words(
  `receive face carry serve undergo suffer remain keep stay bring see show include involve follow mean become appear seem
  hand send earn draw cause lead contain own return await
  find reach want need open lodge file choose gain produce run live stand manage prompt spark trigger force result mark
  represent total consist comprise belong concern deal last`,
);

/** A verb that carries what stands behind it. */
export const isWeak = ({ lemma, token }: Word): boolean => token.upos === 'VERB' && WEAK.has(lemma);

const QUANTIFIER = words('every most each many several few half');

/** "as many as", "most recent": no quantity of its own. */
const isBound = ({ tree, index }: Word): boolean =>
  tree.tokens[index - 1]?.form.toLowerCase() === 'as' || tree.tokens[index + 1]?.upos === 'ADJ';

const OPEN_CLASS = /^(?:NOUN|PROPN|VERB|ADJ|ADV|NUM|SYM|X)$/;

/** A word that tells that somebody spoke, and no more. */
export const isNeutralReport = ({ lemma, token, tree, index }: Word): boolean =>
  NEUTRAL_REPORT.has(lemma) &&
  /^(?:VERB|NOUN|ADP|SCONJ)$/.test(token.upos) &&
  !(lemma === 'claim' && dependentsBy(tree, index, 'obj', 'nsubj:pass').length > 0);

/** "a 34-year-old man": an age is a number. */
const isOfAge = ({ tree, index, token }: Word): boolean =>
  /^(?:year|old|aged)$/i.test(token.form) &&
  [-1, 1, 2, 3, 4].some(
    (back) =>
      /^\d+$|^\p{L}+$/u.test(tree.tokens[index - back]?.form ?? '') && tree.tokens[index - back]?.upos === 'NUM',
  );

/** Nouns between two prepositions that they make one with: "in spite of", "in return for", "in the wake of". */
const JOINING: readonly (readonly [RegExp, RegExp, RegExp])[] = [
  [/^(?:spite|front|view|light|terms?)$/, /^in$/, /^of$/],
  [/^(?:return|exchange)$/, /^in$/, /^for$/],
  [/^(?:addition|regard|relation)$/, /^in$/, /^to$/],
  [/^(?:wake|aftermath|course|face)$/, /^the$/, /^of$/],
  [/^(?:behalf|account|top)$/, /^on$/, /^of$/],
  [/^basis$/, /^the$/, /^of$/],
];

/** "under the age of five", "younger than five", "known as", "human rights", "ten dollars' worth of": only lead over to what stands behind. */
const isLeading = ({ lemma, tree, index }: Word): boolean => {
  const next = tree.tokens[index + 1]?.form.toLowerCase();
  const before = tree.tokens[index - 1]?.form.toLowerCase();
  if (JOINING.some(([noun, first, last]) => noun.test(lemma) && first.test(before ?? '') && last.test(next ?? '')))
    return true;
  if (/^(?:thanks?|due|prior)$/.test(lemma)) return next === 'to';
  if (lemma === 'order') return before === 'in' && next === 'to';
  if (lemma === 'fact') return next === 'that';
  if (/^(?:locate|situate|located|situated)$/.test(lemma)) return /^(?:in|at|on|near)$/.test(next ?? '');
  if (/^(?:view|opinion|word)$/.test(lemma)) return next === 'of' && /^(?:in|the)$/.test(before ?? '');
  if (/^(?:most|least)$/.test(lemma)) return /^AD[JV]$/.test(tree.tokens[index + 1]?.upos ?? '');
  if (lemma === 'age' || lemma === 'worth') return next === 'of';
  if (lemma === 'human') return next === 'rights';
  if (/^(?:trade|labou?r)$/.test(lemma)) return next === 'union' || next === 'unions';
  if (/^(?:young|old)$/.test(lemma)) return next === 'than';
  return lemma === 'know' && next === 'as';
};

/** The particle of a verb, which is compared with it. */
const isParticle = ({ tree, index, token }: Word): boolean =>
  token.deprel === 'compound:prt' ||
  (/^AD[PV]$/.test(token.upos) &&
    tree.tokens[index - 1]?.upos === 'VERB' &&
    /^(?:back|down|up|off|out|over|away)$/.test(token.form));

/** What makes a light verb another verb without saying anything itself: "give up", "take place". */
const JOINED_TO_LIGHT =
  /^(?:down|up|off|out|over|back|away|in|on|along|around|behind|way|place|part|fire|with|from|of|at|for|by|about|into|through)$/;

/** "give up" says something; in "hold talks" the noun does, and the verb stays light. */
const isOwnVerb = (phrase: string): boolean =>
  isKnownPhrase(phrase) &&
  phrase
    .split('_')
    .slice(1)
    .every((word) => JOINED_TO_LIGHT.test(word));

/** A word that says too little by itself to need a counterpart. */
export const isLight = ({ lemma, phrases, token }: Word): boolean =>
  LIGHT.has(lemma) && !(token.upos === 'VERB' && lemma !== 'be' && phrases.some(isOwnVerb));

/** "every", "most", "several" of what they stand before. */
export const isQuantifier = (word: Word): boolean => {
  const { lemma, token } = word;
  return QUANTIFIER.has(lemma) && token.upos !== 'PRON' && !isBound(word);
};

/** Or a number, which may stand for those it counts ("three were held"). */
export const isNounOrName = ({ token }: Word): boolean => /^(?:NOUN|PROPN|NUM)$/.test(token.upos);

/** A word that the reading core takes for one of time ("Monday", "week"), by its place in the parse. */
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

/** A number in words, "one" aside, which is often a pronoun. */
export const isNumberWord = ({ token }: Word): boolean =>
  token.upos !== 'PRON' &&
  (smallNumber(token.form) !== null || (scaleOf(token.form) !== null && token.upos === 'NUM')) &&
  token.form.toLowerCase() !== 'one';

const JOINS = words(
  `a about above according across after against ago ahead albeit along alongside although amid amidst among amongst an and
  apart around as aside at atop away back barring based because before behind below beneath beside besides between beyond both
  but by concerning considering de despite down due during each either en etc ex except excluding following for forward from
  given if in including inside instead into la less lest like minus more near neither next no nor not notwithstanding of off
  on once onto opposite or out outside over owing own par past pending per plus post pre pro prior regarding regardless round
  since so such than thanks that the then though through throughout thru till to together toward towards under underneath
  unless unlike until unto up upon upwards van versus via vis von vs when whenever where whereas whether while with within
  without worth yet`,
);

/** "a 5-0 win": read as a word that only joins others, which it is not. */
const isMistaken = ({ token }: Word): boolean =>
  /^(?:ADP|SCONJ|CCONJ)$/.test(token.upos) &&
  /^\p{Ll}{3,}$/u.test(token.form) &&
  !JOINS.has(token.form) &&
  isKnownWord(token.form);

/** A word that says something of the world, so that it needs a counterpart in what is cited. */
export const isContent = onceFor(
  (word: Word): boolean =>
    (OPEN_CLASS.test(word.token.upos) || isMistaken(word)) &&
    /[\p{L}\p{N}]/u.test(word.token.form) &&
    !isNeutralReport(word) &&
    !isParticle(word) &&
    !isOfAge(word) &&
    !isLeading(word) &&
    !isLight(word) &&
    !(word.token.upos === 'VERB' && /^(?:aux|cop)/.test(word.token.deprel)),
);

/** "the Kessel Pass": read as a verb though a name stands right before it. */
const isAfterName = ({ tree, index, token }: Word): boolean =>
  token.upos === 'VERB' && tree.tokens[index - 1]?.upos === 'PROPN' && /^\p{Lu}/u.test(token.form);

/** A name, or a word of one: "Arkady", "Ostian", "UN". Titles and ranks count too; they are compared like other words. */
export const isName = onceFor((word: Word): boolean => {
  const { token, passage } = word;
  return (
    /^\p{Lu}/u.test(token.form) &&
    (token.upos === 'PROPN' ||
      token.name !== 'O' ||
      (token.upos === 'ADJ' && /(?:an|ese|ish)$/.test(token.form) && !/^(?:Human|Urban|Veteran)$/.test(token.form)) ||
      (token.start > passage.span.start && (/^(?:ADJ|NOUN)$/.test(token.upos) || isAfterName(word))) ||
      (token.upos === 'NOUN' && !isKnownWord(token.form.toLowerCase()) && !isKnownWord(word.lemma)))
  );
});
