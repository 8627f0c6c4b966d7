import { isStopWord, stem, wordsOf } from '../library/terms.ts';

export type QuestionType = 'who' | 'when' | 'where' | 'how-many' | 'why' | 'said' | 'whether' | 'what';

/** A question taken apart. */
export type Question = {
  readonly text: string;
  readonly type: QuestionType;
  /** The words that carry its topic, as written. */
  readonly words: readonly string[];
  /** Their stems. */
  readonly terms: readonly string[];
};

/** In the order they are tried; each is a shape of English questions. */
const SHAPES: readonly (readonly [QuestionType, RegExp])[] = [
  ['how-many', /\bhow (?:many|much|large|big|far|long|old)\b|\bwhat (?:number|percentage|share|proportion|amount)\b/i],
  [
    'said',
    /\bwhat (?:did|does|do|has|have)\b.*\b(?:say|said|claim|claimed|deny|denied|state|think|announce|announced)\b/i,
  ],
  [
    'who',
    /\bwho(?:m|se)?\b|\b(?:which|what) (?:person|group|country|minister|president|organi[sz]ation|company|official)\b/i,
  ],
  ['when', /\bwhen\b|\b(?:what|which) (?:year|day|date|month|time)\b|\bhow long ago\b/i],
  ['where', /\bwhere\b|\b(?:what|which) (?:city|country|place|town|region|village|port)\b/i],
  ['why', /\bwhy\b|\bwhat (?:caused|led to)\b|\bfor what reason\b/i],
  ['whether', /^\s*(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could)\b/i],
];

/** Words of asking, which no article needs to hold. */
const ASKING = new Set(['many', 'much', 'happen', 'happened', 'tell', 'know', 'year', 'name', 'kind', 'type']);

export const takeApart = (text: string): Question => {
  const type = SHAPES.find(([, shape]) => shape.test(text))?.[0] ?? 'what';
  const words = wordsOf(text).filter((word) => !isStopWord(word.toLowerCase()) && !ASKING.has(word.toLowerCase()));
  return { text, type, words, terms: words.map((word) => stem(word.toLowerCase())) };
};
