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
  /^(?:the|a|an|this|these|those|my|your|our|its|their|me|us|it|them|all|any|some|each|every|how|why|what|where|whether|here|only)$/i;
/** What follows a noun or the subject of a sentence, and no instruction. */
const NO_OBJECT = /^(?:of|for|from|at|is|are|was|were|has|have|had|will|would|can|could|may|said|says)$/;

const unquoted = (text: string): string => text.replaceAll(/["“][^"”]*(?:["”]|$)|(?:''|``).*?(?:''|$)/gs, ' ').trim();

const opensAsInstruction = (words: readonly string[]): boolean => {
  const isPlea = words[0]?.toLowerCase() === 'please';
  const [first = '', second = ''] = isPlea ? words.slice(1) : words;
  const verb = first.toLowerCase();
  const isOftenElse = verbsByWord().get(verb);
  if (isOftenElse === undefined || NO_VERBS.has(verb)) return false;
  // "State television said", "Support for the bill fell": only a verb has an object right behind it.
  if (isPlea || OBJECT.test(second)) return true;
  return !isOftenElse && /^\p{Ll}|^\d/u.test(second) && !NO_OBJECT.test(second);
};

/** True for a paragraph that speaks to whoever reads: it asks, it instructs, it says "you" outside a quotation and names nobody who says so. */
export const isAddressed = (paragraph: string): boolean => {
  const text = unquoted(paragraph);
  const words = text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  return ASKS.test(text) || (TO_READER.test(text) && !TOLD.test(text)) || opensAsInstruction(words);
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
