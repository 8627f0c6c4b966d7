import { wordsOf } from '../../library/terms.ts';
import type { Sentence, Token } from '../../reading/analysis.ts';
import { analyse, type Core } from '../../reading/core/core.ts';
import type { Vectors } from '../../reading/core/word-vectors.ts';
import { IN_QUESTIONS, isOneOf } from '../../reading/negation.ts';
import { relation } from '../../reading/tree.ts';
import { asksInPassive, officeOf, subjectOf, verbOf } from './parts.ts';
import { termOf } from './term-of.ts';

export type QuestionType =
  | 'who'
  | 'when'
  | 'where'
  | 'how-many'
  | 'how-long'
  | 'why'
  | 'condition'
  | 'how'
  | 'said'
  | 'whether'
  | 'thing'
  | 'what';

/** A word of the question that an answering sentence should hold. */
export type AskedWord = {
  readonly term: string;
  /** As written, for searching. */
  readonly word: string;
  readonly at: number;
  readonly isName: boolean;
  readonly isNumber: boolean;
};

/** A question taken apart. */
export type Question = {
  readonly text: string;
  /** Its own parse. */
  readonly tokens: readonly Token[];
  readonly type: QuestionType;
  readonly words: readonly AskedWord[];
  /** Stem of the noun that is asked for: "which river" → "river". */
  readonly focus: string | null;
  /** The token that the answer stands in for; −1 where nothing is asked for. */
  readonly slot: number;
  /** What the answer hangs on in the question's own parse, and how. */
  readonly governor: { readonly term: string; readonly relation: string } | null;
  /** Stem of the main verb; null where it is a form of "be" or "do". */
  readonly verb: string | null;
  /** Stem of the noun in "who is the governor of …". */
  readonly office: string | null;
  readonly negated: boolean;
  readonly passive: boolean;
  /** Stems of the name that is its subject: who did it, or to whom it was done; empty where that is no name. */
  readonly subject: readonly string[];
  /** By which words are near in meaning. */
  readonly vectors: Vectors;
};

/** In the order they are tried; each is a shape of English questions. */
const SHAPES: readonly (readonly [QuestionType, RegExp])[] = [
  [
    'how-many',
    /\bhow (?:large|big) (?:is|was|were|are) the (?:[\p{L}’'-]+ )?(?:crowd|turnout|audience|march|rally|protest|army|force)\b/iu,
  ],
  [
    'how-long',
    /\bhow (?:long|often|old|far|high|wide|tall|deep|large|big|fast|hot|cold)\b|\bfor what (?:period|time)\b/i,
  ],
  [
    'how-many',
    /\bhow (?:many|much)\b|\b(?:what|which) (?:is the |was the )?(?:number|percentage|percent|share|proportion|amount|price|cost|score|figure|rate|population|magnitude|size|toll)\b|\bto what number\b/i,
  ],
  [
    'said',
    /\bwhat (?:did|does|do|has|have)\b.*\b(?:say|said|claim|claimed|deny|denied|state|think|announce|announced|accuse|demand|threaten|vow|promise)\b/i,
  ],
  [
    'who',
    /\bwho(?:m|se)?\b|\b(?:which|what) (?:[a-z]+ )?(?:person|people|group|minister|president|organi[sz]ation|company|official|king|emperor|leader|general|scientist|author|party|agency|team|man|woman|name|soldiers?|diplomats?|student|institution|university)\b/i,
  ],
  [
    'who',
    /\bwhat (?:is|was) the (?:[\p{L}’'-]+ ){0,3}(?:ambassador|minister|president|spokes\p{L}+|leader|director|governor|mayor|chief|commander)\b.*\b(?:called|name)\b/iu,
  ],
  [
    'when',
    /\bwhen\b|\b(?:what|which) (?:[a-z]+ )?(?:years?|days?|date|months?|time|century|decade|period|era|minute|night|evening|morning|weekend)\b|\bhow long ago\b/i,
  ],
  [
    'where',
    /\bwhere\b|\b(?:what|which) (?:[a-z]+ )?(?:city|country|countries|place|town|region|village|port|state|river|nation|continent|location|province|street|area|island)\b/i,
  ],
  [
    'condition',
    /\b(?:what|which) (?:[a-z]+ )?(?:pre)?conditions?\b.*\b(?:sets?|named?|ma[dk]e|attach\w*|impose\w*|put|demand\w*|stat(?:e|ed)|give|given|la(?:y|id)|stipulat\w*)\b|\bon (?:what|which) conditions?\b|\bunder (?:what|which) conditions? (?:will|would|can|could|may|might)\b/i,
  ],
  ['why', /\bwhy\b|\bwhat (?:caused|led to|is the reason|was the reason)\b|\bfor what reason\b/i],
  ['how', /\bhow\b/i],
  ['whether', /^\s*(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could)\b/i],
  ['thing', /\b(?:what|which) (?!is\b|are\b|was\b|were\b|did\b|does\b|do\b|has\b|have\b|had\b|will\b|can\b)[a-z]+/i],
];

/** Words of asking, which no article needs to hold. */
const ASKING = new Set([
  'many',
  'much',
  'happen',
  'happened',
  'tell',
  'know',
  'name',
  'kind',
  'type',
  'exactly',
  'crowd',
  'turnout',
  'score',
]);
const QUESTION_WORDS = new Set(['who', 'whom', 'whose', 'what', 'which', 'when', 'where', 'why', 'how']);
const NEGATION = isOneOf(IN_QUESTIONS);

const emptySentence: Sentence = { span: { start: 0, end: 0 }, tokens: [], paragraph: 0, headline: false };

/** Two sentences in one question are rare; the longest is the question. */
const parsed = (text: string, core: Core): Sentence =>
  analyse({ text, paragraphs: [{ start: 0, end: text.length }], titleSpan: null }, core).sentences.reduce(
    (best, sentence) => (sentence.tokens.length > best.tokens.length ? sentence : best),
    emptySentence,
  );

const indexOfAsked = (tokens: readonly Token[]): number =>
  tokens.findIndex(({ form }) => QUESTION_WORDS.has(form.toLowerCase()));

/** "which drama school", "which of the rivers": the noun before the verb, however the parse has joined the two. */
const askedNoun = (tokens: readonly Token[], asked: number): number => {
  if (!/^(?:which|what|whose)$/i.test(tokens[asked]?.form ?? '')) return -1;
  const end = tokens.findIndex(
    ({ upos }, at) => at > asked && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(upos) && !(upos === 'ADP' && at === asked + 1),
  );
  const isOf = /^of$/i.test(tokens[asked + 1]?.form ?? '');
  const stop = isOf ? tokens.findIndex(({ upos }, at) => at > asked && /^(?:VERB|AUX|PUNCT)$/.test(upos)) : end;
  for (let at = stop - 1; at > asked; at -= 1) if (tokens[at]?.upos === 'NOUN') return at;
  return -1;
};

/** The token that the answer stands in for: the noun behind "which", else the question word itself. */
const slotOf = (tokens: readonly Token[], asked: number): number => {
  const token = tokens[asked];
  if (!token) return -1;
  const noun = askedNoun(tokens, asked);
  if (noun >= 0) return noun;
  if (token.deprel === 'det') return token.head;
  const degree = tokens[token.head];
  if (token.deprel === 'advmod' && degree && /^(?:many|much)$/i.test(degree.form)) return degree.head;
  return asked;
};

const focusOf = (tokens: readonly Token[], asked: number, slot: number): string | null => {
  const noun = tokens[slot];
  if (slot !== asked && noun?.upos === 'NOUN') return termOf(noun);
  const subject = tokens.find(
    ({ head, deprel, upos }) => head === slot && relation(deprel) === 'nsubj' && upos === 'NOUN',
  );
  return subject ? termOf(subject) : null;
};

const governorOf = (tokens: readonly Token[], slot: number): Question['governor'] => {
  const token = tokens[slot];
  const head = token ? tokens[token.head] : undefined;
  const term = head ? termOf(head) : null;
  return token && term !== null ? { term, relation: token.deprel } : null;
};

/** "take place", "happen" say nothing of what it was. */
const OCCURS =
  /\b(?:tak(?:e|es|en|ing) (?:place|part)|took (?:place|part)|happen(?:s|ed|ing)?|occur(?:s|red|ring)?)\b/i;

/** "How large", "how old": what is measured, which the answer tells by its unit. */
const degreeOf = (tokens: readonly Token[], asked: number): number =>
  tokens[asked]?.form.toLowerCase() === 'how' && /^(?:ADJ|ADV)$/.test(tokens[asked + 1]?.upos ?? '') ? asked + 1 : -1;

const CONDITION = /^(?:pre)?conditions?$/i;

const askedWords = (tokens: readonly Token[], asked: number, degree: number): AskedWord[] =>
  tokens.flatMap((token, at): AskedWord[] => {
    const term = termOf(token);
    if (term === null || at === asked || at === degree || ASKING.has(token.form.toLowerCase())) return [];
    const isName = token.name !== 'O' || token.upos === 'PROPN';
    return [{ term, word: token.form, at, isName, isNumber: /\d/.test(token.form) }];
  });

/** What a question asks for and by which words; `core` parses it. */
export const takeApart = (text: string, core: Core): Question => {
  const { tokens } = parsed(text, core);
  const asked = indexOfAsked(tokens);
  const slot = slotOf(tokens, asked);
  const type = SHAPES.find(([, shape]) => shape.test(text))?.[0] ?? 'what';
  return {
    text,
    tokens,
    type,
    words: askedWords(tokens, asked, degreeOf(tokens, asked)).filter(
      ({ word }) =>
        (!OCCURS.test(text) || !/^(?:takes?|taken|taking|took|place|part)$/i.test(word)) &&
        (type !== 'condition' || !CONDITION.test(word)),
    ),
    focus: focusOf(tokens, asked, slot),
    slot,
    governor: governorOf(tokens, slot),
    verb: officeOf(tokens, asked) === null && !OCCURS.test(text) ? verbOf(tokens, slot) : null,
    office: officeOf(tokens, asked),
    negated: tokens.some(({ form }) => NEGATION.test(form)),
    passive: asksInPassive(tokens),
    subject: subjectOf(tokens),
    vectors: core.vectors,
  };
};

const DATED =
  /\d|^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

/** The names asked about, by their number among the words; a day is told in many ways and is none. */
export const namesAsked = ({ words }: Question): number[] =>
  words.flatMap(({ isName, word }, at) => (isName && !DATED.test(word) ? [at] : []));

/** True for what has a word to look for and is more than one word. */
export const isQuestion = (question: Question): boolean =>
  question.words.length > 0 && wordsOf(question.text).length > 1;
