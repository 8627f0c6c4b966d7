import { factOf, wordOf } from '../word.ts';
import { ABSOLUTE } from './absolute.ts';
import { DURATIONS } from './durations.ts';
import type { Cell, Line } from './line.ts';
import { REFERENCES } from './references.ts';
import { RELATIVE } from './relative.ts';
import { type Opened, type RuleTable, tableOf } from './rule.ts';
import { wordsOf } from './vocabulary.ts';
import { isHeart } from './words.ts';

/** All rules, in the order in which those as long as others win. */
const RULES = [ABSOLUTE, RELATIVE, DURATIONS, REFERENCES];
const TABLES: readonly RuleTable[] = RULES.map(tableOf);

const VOCABULARY: ReadonlySet<string> = new Set(RULES.flat().flatMap(({ pattern }) => wordsOf(pattern.source)));

const startsWithLetter = (word: string): boolean => /^[a-z]/.test(word);

/** Whether a word may stand in a date, and whether it may be what makes it one: "at this point" holds no other. */
const isOfDates = factOf(({ lower }) => !startsWithLetter(lower) || VOCABULARY.has(lower));
const mayMake = factOf(({ lower }) => !startsWithLetter(lower) || isHeart(lower) || lower === 'point');

const REACH = 9;

/** For each cell whether a date may begin there: with words of dates alone up to one that makes it one, and a heart within reach. */
export const mayBegin = ({ cells }: Line): boolean[] => {
  const may: boolean[] = [];
  let heart = Number.POSITIVE_INFINITY;
  let goesOn = false;
  for (let index = cells.length - 1; index >= 0; index--) {
    const cell = cells[index] as Cell;
    if (cell.heart) heart = index;
    goesOn = mayMake(cell.word) || (goesOn && isOfDates(cell.word));
    may[index] = goesOn && heart - index <= REACH;
  }
  return may;
};

const LETTERS = 3;
const tablesByLetters = factOf(({ lower }) => TABLES.filter(({ beginning }) => beginning.test(lower)));

/** The rules whose matches may begin with a word: none for most words, which their first letters tell. */
const rulesFor = factOf(({ lower }) =>
  tablesByLetters(wordOf(lower.slice(0, LETTERS)))
    .flatMap(({ rules }) => rules)
    .filter(({ beginning }) => beginning.test(`${lower} `)),
);

/** What stands in no date, for all words that stand in none. */
const ELSE = '~';
/** Numbers without end may follow a word. */
const MOST_NEXT = 500;

const rulesByNext = factOf(() => new Map<string, readonly Opened[]>());

/** The rules whose matches may begin with the word of a cell and the one behind it. */
export const rulesAt = ({ cells }: Line, from: number): readonly Opened[] => {
  const { word } = cells[from] as Cell;
  const rules = rulesFor(word);
  if (rules.length < 2) return rules;
  const next = cells[from + 1];
  const behind = next && isOfDates(next.word) ? next.lower : ELSE;
  const byNext = rulesByNext(word);
  const known = byNext.get(behind);
  if (known) return known;
  if (byNext.size >= MOST_NEXT) byNext.clear();
  const fitting = rules.filter(({ beginning }) => beginning.test(`${word.lower} ${behind} `));
  byNext.set(behind, fitting);
  return fitting;
};
