import type { Article } from '../domain/article.ts';
import { VERBS } from './verbs.ts';

/**
 * Paragraphs that speak to whoever reads instead of telling anything: questions, instructions, pleas to click. Outlets print them
 * around their articles, and somebody may plant them there for a machine to obey. They are kept and shown where they stand,
 * but nothing is chosen, weighed or found by them.
 */
const MOST_WORDS = 40;

/** Verbs in their base form, with which an instruction begins: true for those that are often another part of speech, or seldom a verb. */
let verbs: ReadonlyMap<string, boolean> | null = null;

const verbsByWord = (): ReadonlyMap<string, boolean> => {
  verbs ??= new Map(
    VERBS.trim()
      .split(/[;\n]/)
      .map((entry) => [entry.replace('+', ''), entry.startsWith('+')]),
  );
  return verbs;
};

/** Prepositions, conjunctions and adverbs that WordNet has as verbs. */
const NO_VERBS = new Set('but down even like near off out over still till under up while'.split(' '));

const ASKS =
  /^(?:what|how|who|whom|whose|why|when|where|which|can|could|do|does|did|is|are|was|were|should|would|will|have|has|may|might)\b[^.!]*\?$/i;
const TO_READER = /\b(?:you|your|yours|yourself)\b/i;
/** Who is named as saying it tells it: "You could hear the guns from here, residents said." */
const TOLD = /\b(?:said|says|told|according to|reported|added|recalled|wrote)\b/i;
/** What follows an instruction's verb: what it is to be done to. */
const OBJECT =
  /^(?:the|a|an|these|those|my|your|our|its|their|me|us|it|them|some|each|every|how|why|what|where|whether)$|^this(?!\s+(?:week|weekend|month|year|season|quarter|summer|winter|spring|autumn|morning|evening|afternoon|time|decade|century)\b)/i;
/** What follows a noun or the subject of a sentence, and no instruction. */
const NO_OBJECT = /^(?:of|for|from|at|said|says)$/;
/** Where a word is followed by what a subject does, right away or behind one more noun, it is part of the subject: "arrest warrants were issued". */
const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|\p{Ll}+ed|beat|became|began|bent|blew|broke|brought|built|burst|came|caught|chose|cost|cut|dealt|drew|drove|fell|fought|fled|flew|found|gave|got|grew|held|hit|hung|kept|knew|laid|led|left|lost|made|meant|met|paid|put|quit|ran|rang|rose|saw|sent|set|shot|shut|sold|sought|spent|split|spoke|spread|stood|stole|struck|swept|swore|threw|told|took|tore|went|withdrew|woke|won|wore|wrote)$/u;

/** Where another clause begins, whose verb is not the opening's. */
const OTHER_CLAUSE =
  /^(?:that|which|who|whom|whose|what|why|how|if|whether|when|where|because|before|after|until|unless|while|as|and|or|but)$/;

/** "Finance ministers of seven countries agreed": further on too, what stands before its verb is a subject. */
const tellsOfSubject = (words: readonly string[]): boolean => {
  const end = words.findIndex((word) => OTHER_CLAUSE.test(word));
  return (end < 0 ? words : words.slice(0, end)).some((word) => FINITE.test(word));
};

const unquoted = (text: string): string => text.replaceAll(/["“][^"”]*(?:["”]|$)|(?:''|``).*?(?:''|$)/gs, ' ').trim();

/** The words that a paragraph opens with, up to the first mark. */
const OPENING = /^(?:please,?\s+)?(?<verb>\p{L}[\p{L}'’-]*)\s+(?<rest>[\p{L}\p{N}][^,;:.!?()–—]*)/iu;

const opensAsInstruction = (text: string): boolean => {
  const { verb = '', rest = '' } = OPENING.exec(text)?.groups ?? {};
  const lower = verb.toLowerCase();
  const isOftenElse = verbsByWord().get(lower);
  if (isOftenElse === undefined || NO_VERBS.has(lower)) return false;
  const words = rest.split(/\s+/);
  const [second = ''] = words;
  // "State television said", "Support for the bill fell": only a verb has an object right behind it.
  if (/^please\b/i.test(text) || OBJECT.test(second === 'this' ? rest : second)) return true;
  if (isOftenElse || !/^[\p{Ll}\d]/u.test(second) || NO_OBJECT.test(second)) return false;
  return !words.slice(0, 3).some((word) => FINITE.test(word)) && !tellsOfSubject(words);
};

/** True for a paragraph that speaks to whoever reads: it asks, it instructs, it says "you" outside a quotation and names nobody who says so. */
export const isAddressed = (paragraph: string): boolean => {
  const text = unquoted(paragraph);
  const words = text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  return ASKS.test(text) || (TO_READER.test(text) && !TOLD.test(text)) || opensAsInstruction(text);
};

type Spoken = Pick<Article, 'text' | 'paragraphs' | 'titleSpan' | 'language'>;

/** An article's text with blanks in place of the paragraphs that speak to the reader: every other word stands where it stood. */
export const withoutAddressed = ({ text, paragraphs, titleSpan, language }: Spoken): string => {
  if (!language.startsWith('en')) return text;
  let told = text;
  for (const { start, end } of paragraphs) {
    const isTitle = titleSpan !== null && start < titleSpan.end;
    if (isTitle || !isAddressed(text.slice(start, end))) continue;
    told = told.slice(0, start) + ' '.repeat(end - start) + told.slice(end);
  }
  return told;
};
