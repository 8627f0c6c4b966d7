import { smallNumber } from '../../../reading/events/number-words.ts';
import { isPerson } from '../../../reading/events/senses.ts';
import { MODIFIER, operatorOf } from '../../../reading/status/operators.ts';
import { formAt, uposAt } from '../../../reading/tree.ts';
import { isLike } from '../passage/compare.ts';
import { formOf, isBaseForm, isMark } from '../passage/looks.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { namesBehind } from '../passage/phrase.ts';
import { covers } from '../passage/report-cues.ts';
import { isName, isNeutralReport } from '../passage/word-class.ts';
import type { Fault } from '../verdict.ts';
import { wordsOfVoice } from '../voices/voices.ts';
import { isNegative } from '../words/negative.ts';
import type { Alignment } from './alignment.ts';
import { clauseFault, HOLDS } from './clause-gaps.ts';
import { type Gap, gapsIn } from './gaps.ts';
import { isSameWord } from './same-word.ts';
import { scopeFault } from './scope-gaps.ts';
import { isOfWeight } from './weight.ts';

const NEGATOR = /^(?:not|n['’]t|never|no|neither|nor)$/;

const isNegator = ({ token }: Word): boolean => NEGATOR.test(token.form.toLowerCase());

const isHedge = ({ token }: Word): boolean =>
  /^(?:alleged|claimed|possible)$/.test(MODIFIER.get(token.form.toLowerCase()) ?? '');

/** Words that a word of weight may stand with in a gap: "did not", "had allegedly". */
const SMALL =
  /^(?:longer|also|even|though|although|but|and|so|far|yet|do|does|did|is|are|was|were|be|been|has|have|had|the|an?|any|that|to)$/;

const areSmall = (words: readonly Word[], except: Word): boolean =>
  words.every((word) => word === except || SMALL.test(word.token.form.toLowerCase()));

/** The draft denies or hedges it by another word. */
const hasOther = (words: readonly Word[], pairs: ReadonlyMap<Word, Word>): boolean =>
  words.some(
    (word) =>
      !pairs.has(word) &&
      (isOfWeight(word) ||
        isNegative(word.lemma) ||
        /^(?:denied|did-not-happen|possible|alleged)$/.test(operatorOf(word.lemma) ?? '')),
  );

const RELATIVE = /^(?:who|which|that)$/;

const weightFault = ({ said, told }: Gap): Fault | null => {
  const lost = told.find((word) => (isNegator(word) || isHedge(word)) && areSmall(told, word));
  if (lost === undefined || !said.every((word) => isSmall(word) || RELATIVE.test(formOf(word)))) return null;
  return {
    rule: isNegator(lost) ? 'polarity' : 'modality',
    detail: `“${lost.token.form}” is left out of the cited text`,
  };
};

/** "a fifth" of up to a fifth, "half" of almost half: what stands right before a number and is left out. */
const BOUND =
  /^(?:up to|all but|almost|nearly|fewer than|less than|below|under|at most|as many as|as much as|no more than)$/;

/** Words without which a person or a thing is another. */
const PRIVATIVE = /^(?:former|ex|acting|deputy|interim|attempted|failed|so-called|would-be)$/;

const isOfPerson = (word: Word): boolean => {
  const at = word.passage.words.indexOf(word);
  return (
    word.passage.words.slice(at, at + 4).some((near) => /PER$/.test(near.token.name)) || isPerson(word.tree, word.index)
  );
};

const FRACTION = /^(?:half|third|quarter|fifth|sixth|tenth|all|every|double|twice)s?$/;

const isAmount = ({ token, lemma }: Word): boolean =>
  token.upos === 'NUM' || /^[$€£]?\d/.test(token.form) || FRACTION.test(lemma);

const boundFault = ({ said, told, behind: [own] }: Gap): Fault | null => {
  const lost = told.map(({ token }) => token.form.toLowerCase()).join(' ');
  if (said.length > 0) return null;
  const next = own.passage.words[own.passage.words.indexOf(own) + 1];
  const isBounded = isAmount(own) || (/^(?:an?|the)$/.test(own.lemma) && next !== undefined && isAmount(next));
  if (BOUND.test(lost) && isBounded) return { rule: 'number', detail: `“${lost}” is left out of the cited text` };
  return PRIVATIVE.test(lost) && isOfPerson(own)
    ? { rule: 'detail', detail: `“${own.token.form}” is “${lost}” in the cited text` }
    : null;
};

const MAY = /^(?:may|might|could|can|would|will)$/;
const WEAKER = /^(?:may|might|could|can)$/;
const SURER = /^(?:will|would|shall|must)$/;
const DONE = /^(?:has|have|had|is|are|was|were|been|did)$/;

const BEHIND_MODAL = /^(?:AUX|ADV|PART)$/;

/** The auxiliaries and adverbs right before a verb. */
const before = ({ tree, index }: Word): string[] => {
  const forms: string[] = [];
  for (let at = index - 1; BEHIND_MODAL.test(uposAt(tree, at)); at -= 1) forms.push(formAt(tree, at));
  return forms;
};

/** "has reached" for "could reach": what lies ahead, or may be, is told as done or as surer. */
const modalFault = (own: Word, told: Word): Fault | null => {
  const [said, others] = [before(own), before(told)];
  const isPassive = others.includes('be');
  if (own.token.upos !== 'VERB' || !(isBaseForm(told) || isPassive)) return null;
  const modal = others.find((form) => MAY.test(form));
  if (modal === undefined || said.includes('to') || others.some((form) => NEGATOR.test(form))) return null;
  const isSurer = WEAKER.test(modal) && said.some((form) => SURER.test(form));
  const isDone =
    own.token.tense !== 'Pres' &&
    !isBaseForm(own) &&
    (!isPassive || said.length > 0) &&
    !/ing$/.test(own.token.form) &&
    said.every((form) => DONE.test(form));
  return isSurer || isDone
    ? { rule: 'modality', detail: `“${own.token.form}” is no more than “${modal}” in the cited text` }
    : null;
};

const namesIn = (words: readonly Word[]): readonly Word[] => words.filter(isName);

const isIn = (name: Word, words: readonly Word[]): boolean => words.some((word) => isName(word) && isLike(name, word));

/** One name of the cited text stands where that has another. */
const nameFault = ({ said, told }: Gap, cited: readonly Passage[]): Fault | null => {
  const [own, others] = [namesIn(said), namesIn(told)];
  const [name, other] = [own[0], others[0]];
  if (name === undefined || other === undefined) return null;
  if (own.length !== said.length || others.length !== told.length) return null;
  const isElsewhere = own.every((word) => cited.some(({ words }) => isIn(word, words)));
  const isSame = own.some(
    (word) =>
      isIn(word, others) || others.some((each) => namesBehind(each).some((known) => known.includes(word.token.form))),
  );
  return isElsewhere && !isSame
    ? { rule: 'roles', detail: `“${name.token.form}” stands where the cited text has “${other.token.form}”` }
    : null;
};

const isNumber = ({ token }: Word): boolean => token.upos === 'NUM';

/** "ten doors for six years" of six doors for ten years, "five-time champions" of nine-time ones. */
const numberFault = ({ said, told }: Gap): Fault | null => {
  const [own, other] = [said[0], told[0]];
  if (own === undefined || other === undefined || said.length > 1 || told.length > 1) return null;
  const [value, cited] = [own, other].map(({ token }) => smallNumber(token.form));
  if (!isNumber(own) || !isNumber(other) || value == null || cited == null || value === cited) return null;
  return { rule: 'number', detail: `${own.token.form} stands where the cited text has ${other.token.form}` };
};

const IN_PERCENT: ReadonlyMap<string, number> = new Map([
  ['half', 50],
  ['third', 33],
  ['quarter', 25],
  ['fifth', 20],
  ['tenth', 10],
]);

/** A share by itself: "a quarter", "40 percent"; in percent. */
const shareOf = (words: readonly Word[]): number | null => {
  const text = words.map(({ token }) => token.form.toLowerCase()).join(' ');
  const percent = /^(\d+(?:\.\d+)?) ?(?:%|percent|per cent)$/.exec(text)?.[1];
  if (percent !== undefined) return Number(percent);
  return IN_PERCENT.get(/^(?:an? |one )?(half|third|quarter|fifth|tenth)$/.exec(text)?.[1] ?? '') ?? null;
};

/** A third told as 35 percent is no lie. */
const ROUGHLY = 3;

/** "by 40 percent" of by a quarter: one share stands where the cited text has another. */
const shareFault = ({ said, told }: Gap): Fault | null => {
  const [own, other] = [shareOf(said), shareOf(told)];
  if (own === null || other === null || Math.abs(own - other) <= ROUGHLY) return null;
  return { rule: 'number', detail: `${own} percent stands where the cited text has ${other}` };
};

/** Prepositions that make another statement of what stands behind them: "a cut of 15 percent", "to 15 percent". */
const OTHER_WAY: ReadonlyMap<string, RegExp> = new Map([
  ['to', /^(?:of|by|from)$/],
  ['from', /^(?:to|by|of)$/],
  ['by', /^(?:to|from)$/],
  ['of', /^(?:to|from)$/],
]);

const wayFault = ({ said, told, behind: [own] }: Gap): Fault | null => {
  const [way, other] = [said[0], told[0]];
  if (way === undefined || other === undefined || said.length > 1 || told.length > 1 || !isAmount(own)) return null;
  return OTHER_WAY.get(way.token.form.toLowerCase())?.test(other.token.form.toLowerCase())
    ? { rule: 'number', detail: `“${way.token.form} ${own.token.form}” is “${other.token.form}” in the cited text` }
    : null;
};

/** ", the ministry said, but …": whoever says it may say so at the edge as well. */
const isInsert = (first: Word, last: Word): boolean => {
  const { words } = first.passage;
  return words[words.indexOf(first) - 1]?.token.form === ',' || words[words.indexOf(last) + 1]?.token.form === ',';
};

/** What goes on in somebody's mind, so that whoever says it again without them vouches for it. */
const HOPES = /^(?:hope|fear|expect|assume|reckon|suppose)(?:s|d|ed)?$/;

const isHolder = ({ token }: Word): boolean =>
  /^(?:NOUN|PROPN)$/.test(token.upos) || /^(?:they|he|she|it|we)$/i.test(token.form);

const saysAgain = (own: Word, { lemma }: Word): boolean => own.passage.words.some((word) => word.lemma === lemma);

/** "The raid was aimed at them, according to the army" of a raid "which the army says was aimed at them": the holder speaks elsewhere. */
const isSaidBy = (own: Word, holder: Word): boolean =>
  own.passage.claims.some(
    (claim) =>
      covers(claim, own) &&
      claim.attribution.some((voice) => wordsOfVoice(own.passage, voice).some((word) => isSameWord(word, holder))),
  );

/** "where the opposition claims that slips were forged", without the opposition: by the words as they stand. */
const holderFault = ({ said, told, behind: [own] }: Gap): Fault | null => {
  const words = told.filter(({ token }) => token.form.toLowerCase() !== 'that');
  const [before, holder] = words.slice(-2);
  if (said.length > 0 || holder === undefined || before === undefined || isInsert(told[0] ?? holder, holder))
    return null;
  const isHeld = HOLDS.test(holder.token.form) || (HOPES.test(holder.token.form) && !saysAgain(own, holder));
  return isHeld && isHolder(before) && !isSaidBy(own, before)
    ? { rule: 'speaker', detail: `it leaves out that ${before.token.form} ${holder.token.form} so` }
    : null;
};

const HEARSAY =
  /^(?:was |were |is |are |has been |have been |had been )?(?<verb>said|believed|thought|alleged|understood|reported|rumou?red|suspected|accused|wanted|supposed|presumed) (?:to|of|for)(?: have| having| be| been)*$/;

const isSmall = ({ token }: Word): boolean => SMALL.test(token.form.toLowerCase());

/** "a photograph taken on Friday" of one that is said to have been taken then. */
const hearsayFault = ({ said, told }: Gap): Fault | null => {
  const verb = HEARSAY.exec(told.map(formOf).join(' '))?.groups?.verb;
  return verb !== undefined && said.every(isSmall)
    ? { rule: 'modality', detail: `it is only “${verb}” so in the cited text` }
    : null;
};

/** "Vera warned them" of Vera, who said that she had warned them: told of herself by nobody else. */
const selfFault = ({ said, told, behind: [own] }: Gap): Fault | null => {
  const verb = told.findIndex(isNeutralReport);
  const pronoun = told.findIndex(({ token }, at) => at > verb && /^(?:he|she|it|they)$/.test(token.form));
  if (own.passage.words.some((word) => isNeutralReport(word) || operatorOf(word.lemma) === 'claimed')) return null;
  return verb >= 0 && pronoun > verb && said.every(isSmall) && told.slice(pronoun + 1).every(isSmall)
    ? { rule: 'speaker', detail: `it leaves out that ${told[pronoun]?.token.form} ${told[verb]?.token.form} so` }
    : null;
};

/** What is told in the words of the cited text but for one that is left out or exchanged. */
export const inPlaceFaults = (draft: Passage, cited: readonly Passage[], { pairs, stretches }: Alignment): Fault[] => {
  const bare = (words: readonly Word[]): readonly Word[] => words.filter((word) => !isMark(word));
  const isReworded = hasOther(draft.words, pairs);
  const isHedged = hasOther(
    draft.words.filter(({ token }) => token.upos !== 'AUX'),
    pairs,
  );
  const isTurned = draft.words.some((word) => word.token.form === 'by' && !pairs.has(word));
  const modals = isHedged
    ? []
    : [...pairs].flatMap(([own, told]) => (isSameWord(own, told) ? (modalFault(own, told) ?? []) : []));
  const inGaps = stretches.flatMap((stretch) =>
    gapsIn(bare(draft.words), bare(stretch), pairs).flatMap(
      (gap) =>
        numberFault(gap) ??
        shareFault(gap) ??
        wayFault(gap) ??
        boundFault(gap) ??
        scopeFault(gap) ??
        clauseFault(gap) ??
        (isReworded ? null : holderFault(gap)) ??
        (isReworded ? null : hearsayFault(gap)) ??
        selfFault(gap) ??
        (isReworded ? null : weightFault(gap)) ??
        (isTurned ? null : nameFault(gap, cited)) ??
        [],
    ),
  );
  return [...modals, ...inGaps];
};
