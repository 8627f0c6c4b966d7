import { isStopWord, stem, wordsOf } from '../library/terms.ts';
import type { Sentence, Token } from '../reading/analysis.ts';
import { analyse, type Core } from '../reading/core/core.ts';
import { relation } from '../reading/tree.ts';

export type QuestionType =
  | 'who'
  | 'when'
  | 'where'
  | 'how-many'
  | 'how-long'
  | 'why'
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
  readonly type: QuestionType;
  readonly words: readonly AskedWord[];
  /** Stem of the noun that is asked for: "which river" → "river". */
  readonly focus: string | null;
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
    /\bwhen\b|\b(?:what|which) (?:[a-z]+ )?(?:year|years|day|date|month|time|century|decade|period|era)\b|\bhow long ago\b/i,
  ],
  [
    'where',
    /\bwhere\b|\b(?:what|which) (?:[a-z]+ )?(?:city|country|countries|place|town|region|village|port|state|river|nation|continent|location|province|street|area|island)\b/i,
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
]);
const QUESTION_WORDS = new Set(['who', 'whom', 'whose', 'what', 'which', 'when', 'where', 'why', 'how']);
const LIGHT_VERBS = new Set(['be', 'do', 'have']);
const NEGATION = /^(?:not|n't|n’t|never|no|without|neither)$/i;

/** Participles that are often read as adjectives or nouns: "the rifles were hidden". */
const PARTICIPLES: Readonly<Record<string, string>> = {
  hidden: 'hide',
  shot: 'shoot',
  fled: 'flee',
  stolen: 'steal',
  broken: 'break',
  fallen: 'fall',
  lost: 'lose',
  won: 'win',
  sold: 'sell',
  held: 'hold',
  sent: 'send',
};

/** Stem of a token's dictionary form; null for what carries no topic. */
export const termOf = ({ form, lemma, upos }: Pick<Token, 'form' | 'lemma' | 'upos'>): string | null => {
  const word = form.toLowerCase();
  if (
    upos === 'PUNCT' ||
    upos === 'SYM' ||
    upos === 'PART' ||
    !/[\p{L}\p{N}]/u.test(word) ||
    (isStopWord(word) && word !== 'won')
  )
    return null;
  const participle = PARTICIPLES[word];
  if (participle !== undefined && upos !== 'PROPN') return stem(participle);
  return stem((upos === 'VERB' || upos === 'NOUN' ? lemma : form).toLowerCase().replaceAll(/[.’'-]/gu, ''));
};

const emptySentence: Sentence = { span: { start: 0, end: 0 }, tokens: [], paragraph: 0, headline: false };

/** Two sentences in one question are rare; the longest is the question. */
const parsed = (text: string, core: Core): Sentence =>
  analyse({ text, paragraphs: [{ start: 0, end: text.length }], titleSpan: null }, core).sentences.reduce(
    (best, sentence) => (sentence.tokens.length > best.tokens.length ? sentence : best),
    emptySentence,
  );

const indexOfAsked = (tokens: readonly Token[]): number =>
  tokens.findIndex(({ form }) => QUESTION_WORDS.has(form.toLowerCase()));

/** The token that the answer stands in for: the noun behind "which", else the question word itself. */
const slotOf = (tokens: readonly Token[], asked: number): number => {
  const token = tokens[asked];
  if (!token) return -1;
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

/** "the crashed plane" asks of the plane. */
const isFullVerb = ({ upos, lemma, deprel }: Token): boolean =>
  upos === 'VERB' && deprel !== 'amod' && !LIGHT_VERBS.has(lemma);

const SAYS = new Set(['say', 'tell', 'report', 'think', 'believe', 'claim']);

const IS_CAPITAL = /^\p{Lu}/u;

/** "did Corran Mills resume milling": the word behind a name behind "did" is the verb, whatever it was read as. */
const supportedVerb = (tokens: readonly Token[]): Token | null => {
  const does = tokens.findIndex(({ form }) => /^(?:did|does|do)$/i.test(form));
  if (does < 0) return null;
  let at = tokens[does + 1]?.upos === 'DET' ? does + 2 : does + 1;
  if (!IS_CAPITAL.test(tokens[at]?.form ?? '')) return null;
  while (
    IS_CAPITAL.test(tokens[at]?.form ?? '') ||
    (tokens[at]?.form === 'of' && IS_CAPITAL.test(tokens[at + 1]?.form ?? ''))
  )
    at += 1;
  const verb = tokens[at];
  const next = tokens[at + 1];
  const isSubject = next?.upos === 'VERB' && !/ing$/.test(next.form);
  return verb !== undefined &&
    !isSubject &&
    /^(?:VERB|NOUN|ADJ|PROPN)$/.test(verb.upos) &&
    /^\p{Ll}/u.test(verb.form) &&
    !LIGHT_VERBS.has(verb.lemma)
    ? verb
    : null;
};

/** Verbs that say little beside what goes with them: "catch fire", "launch an attack", "put under sanctions". */
const PUTS = new Set(['put', 'place', 'bring']);
const CARRIERS = new Set(['catch', 'set', 'make', 'give', 'launch', 'conduct', 'lodge', 'commit']);

const acting = (tokens: readonly Token[], verb: Token, slot: number): string | null => {
  const at = tokens.indexOf(verb);
  const links = CARRIERS.has(verb.lemma) ? ['obj'] : PUTS.has(verb.lemma) ? ['obl'] : [];
  const object = tokens.find(
    ({ head, deprel, upos }, own) => head === at && links.includes(deprel) && upos === 'NOUN' && own !== slot,
  );
  return termOf(object ?? verb);
};

/** The main verb, that of what is said rather than of saying; where the parse has none at its root, the last one, which is where questions have theirs. */
const verbOf = (tokens: readonly Token[], slot: number): string | null => {
  const supported = supportedVerb(tokens);
  if (supported !== null && !SAYS.has(supported.lemma)) return acting(tokens, supported, slot);
  const tells = tokens.filter((token) => isFullVerb(token) && !SAYS.has(token.lemma));
  const verbs = tells.length > 0 ? tells : tokens.filter(isFullVerb);
  const verb = verbs.find(({ head }) => head < 0) ?? verbs.at(-1);
  return verb ? acting(tokens, verb, slot) : null;
};

/** "became acting prime minister of …": the last noun before any preposition. */
const lastOfRun = (tokens: readonly Token[], from: number): string | null => {
  const end = tokens.findIndex(({ upos }, at) => at >= from && (upos === 'ADP' || upos === 'PUNCT'));
  const noun = tokens[end - 1];
  return noun?.upos === 'NOUN' && end > from ? termOf(noun) : null;
};

/** "Who is the governor of …": what the one asked for is; null where a verb says what they did. */
const officeOf = (tokens: readonly Token[], asked: number): string | null => {
  const form = tokens[asked]?.form.toLowerCase();
  const copula = tokens[asked + 1];
  if (form === 'who' && copula?.lemma === 'become') return lastOfRun(tokens, asked + 2);
  if ((form !== 'who' && form !== 'what') || copula?.lemma !== 'be') return null;
  const root = tokens.find(({ head }) => head < 0);
  const rootAt = tokens.findIndex(({ head }) => head < 0);
  if (form === 'what' && tokens.some(({ head, deprel }) => head === rootAt && deprel === 'case')) return null;
  const noun =
    root?.upos === 'NOUN' ? root : tokens.find(({ deprel, upos }) => /^nsubj/.test(deprel) && upos === 'NOUN');
  return noun && !/^(?:number|count|total|figure|amount|sum)$/.test(noun.lemma) ? termOf(noun) : null;
};

/** "How large", "how old": what is measured, which the answer tells by its unit. */
const degreeOf = (tokens: readonly Token[], asked: number): number =>
  tokens[asked]?.form.toLowerCase() === 'how' && /^(?:ADJ|ADV)$/.test(tokens[asked + 1]?.upos ?? '') ? asked + 1 : -1;

const askedWords = (tokens: readonly Token[], asked: number, degree: number): AskedWord[] =>
  tokens.flatMap((token, at): AskedWord[] => {
    const term = termOf(token);
    if (term === null || at === asked || at === degree || ASKING.has(token.form.toLowerCase())) return [];
    const isName = token.name !== 'O' || token.upos === 'PROPN';
    return [{ term, word: token.form, at, isName, isNumber: /\d/.test(token.form) }];
  });

/** "was dismissed", however the parse has joined the two. */
const isPassive = (tokens: readonly Token[]): boolean => {
  if (tokens.some(({ deprel }) => deprel === 'nsubj:pass' || deprel === 'aux:pass')) return true;
  const root = tokens.find(({ head }) => head < 0);
  return root?.upos === 'VERB' && !/ing$/.test(root.form) && tokens.some(({ lemma }) => lemma === 'be');
};

/** "the Carrow oil terminal": by the names in it. */
const subjectOf = (tokens: readonly Token[]): string[] => {
  const supported = supportedVerb(tokens);
  if (supported !== null) {
    const does = tokens.findIndex(({ form }) => /^(?:did|does|do)$/i.test(form));
    return tokens.slice(does + 1, tokens.indexOf(supported)).flatMap((token) => termOf(token) ?? []);
  }
  const at = tokens.findIndex(({ deprel }) => /^nsubj/.test(deprel));
  return tokens
    .filter(
      ({ upos, head, deprel }, own) =>
        at >= 0 && upos === 'PROPN' && (own === at || (head === at && /^(?:flat|compound|nmod:poss)/.test(deprel))),
    )
    .flatMap((token) => termOf(token) ?? []);
};

/** What a question asks for and by which words; `core` parses it. */
export const takeApart = (text: string, core: Core): Question => {
  const { tokens } = parsed(text, core);
  const asked = indexOfAsked(tokens);
  const slot = slotOf(tokens, asked);
  return {
    text,
    type: SHAPES.find(([, shape]) => shape.test(text))?.[0] ?? 'what',
    words: askedWords(tokens, asked, degreeOf(tokens, asked)).filter(
      ({ word }) => !OCCURS.test(text) || !/^(?:takes?|taken|taking|took|place|part)$/i.test(word),
    ),
    focus: focusOf(tokens, asked, slot),
    governor: governorOf(tokens, slot),
    verb: officeOf(tokens, asked) === null && !OCCURS.test(text) ? verbOf(tokens, slot) : null,
    office: officeOf(tokens, asked),
    negated: tokens.some(({ form }) => NEGATION.test(form)),
    passive: isPassive(tokens),
    subject: subjectOf(tokens),
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
