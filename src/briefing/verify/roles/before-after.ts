import { counterparts } from '../passage/compare.ts';
import { isNegator, isStop, isVerbal } from '../passage/looks.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { isContent, isName, isNumberWord, isTimeWord } from '../passage/word-class.ts';
import type { Fault } from '../verdict.ts';

/** Two sides of a sentence that a link joins: what comes first and second in time, what is given and what for, what is so and what is not. */
type Succession = {
  readonly link: Word;
  readonly kind: Kind;
  /** On which of the two what stands behind the link is. */
  readonly behind: 'earlier' | 'later';
  readonly earlier: ReadonlySet<Word>;
  readonly later: ReadonlySet<Word>;
  /** "nobody until": not before, and so only after. */
  readonly isDenied: boolean;
};

type Kind = 'time' | 'return' | 'choice' | 'cause';

/** By the last three words up to the link; behind some of them stands what comes first. */
const LINKS: readonly (readonly [Kind, RegExp, 'earlier' | 'later'])[] = [
  ['time', /(?: |^)(?:after|(?<!the )following)$/i, 'earlier'],
  ['time', /(?: |^)(?:before|until|till)$/i, 'later'],
  ['return', /in (?:return|exchange) for$/i, 'later'],
  ['choice', /(?:rather than|instead of)$/i, 'later'],
  ['cause', /(?: |^)(?:because|because of|due to|in protest (?:at|against|over))$/i, 'later'],
];

const UNTIL = /^(?:until|till)$/i;

/** "two days after", "shortly before" */
const DISTANCE = /^(?:minute|hour|day|week|month|year|shortly|soon|immediately|just|long)$/;

const isTime = (word: Word): boolean => isTimeWord(word) || isNumberWord(word) || DISTANCE.test(word.lemma);

const tells = (word: Word): boolean =>
  (isContent(word) || isName(word)) && !isTime(word) && !/^\d/.test(word.token.form);

/** Which link ends at a place, if any. */
const linkAt = (words: readonly Word[], at: number): (typeof LINKS)[number] | undefined => {
  const form = [at - 2, at - 1, at]
    .map((index) => words[index]?.token.form ?? '')
    .join(' ')
    .trim();
  return LINKS.find(([, pattern]) => pattern.test(form));
};

/** Where what stands behind the link ends: at a comma, or after the verb that a noun set off by commas waits for. */
const endBehind = (words: readonly Word[], from: number, isOpening: boolean, isPhrase: boolean): number => {
  const joint = (start: number): number => {
    const at = words.findIndex((word, index) => index >= start && isStop(word));
    return at < 0 ? words.length : at;
  };
  const first = joint(from);
  if (isPhrase || words.slice(from, first).some(isVerbal)) return first;
  for (let at = first; at < words.length; at = joint(at + 1)) {
    const next = words[at + 1];
    const end = joint(at + 1);
    if (next !== undefined && isVerbal(next) && !/ing$/.test(next.token.form))
      return isOpening && !words.slice(end).some(isVerbal) ? first : end;
  }
  return first;
};

/** The part before the link, or the one behind where the link opens the sentence or its part: "A day after they left, …". */
const successionAt = (words: readonly Word[], at: number): Succession[] => {
  const [link, found] = [words[at], linkAt(words, at)];
  if (link === undefined || found === undefined) return [];
  const start = words.findLastIndex((word, index) => index < at && word.token.form === ';') + 1;
  const before = words.slice(start, at).filter(tells);
  const end = endBehind(words, at + 1, before.length === 0, /^(?:return|choice)$/.test(found[0]));
  const behind = words.slice(at + 1, end).filter(tells);
  const main = before.length > 0 ? before : words.slice(end).filter(tells);
  const [kind, , side] = found;
  const isDenied = words.slice(start, at).some(isNegator);
  if (main.length === 0 || behind.length === 0) return [];
  const [one, other] = [new Set(behind), new Set(main)];
  return [
    side === 'earlier'
      ? { link, kind, behind: side, isDenied, earlier: one, later: other }
      : { link, kind, behind: side, isDenied, earlier: other, later: one },
  ];
};

const successionsIn = ({ words }: Passage): Succession[] => words.flatMap((_, at) => successionAt(words, at));

/** What is done is what comes first or second; who does it, and where, may take part in both. */
const weightOf = ({ token }: Word): number => (token.upos === 'VERB' ? 3 : 1);

/** How much of one side stands on a side of the cited text alone. */
const onlyIn = (side: ReadonlySet<Word>, own: ReadonlySet<Word>, other: ReadonlySet<Word>, cited: Passage): number =>
  [...side]
    .filter((word) => {
      const told = counterparts(word, [cited]);
      return told.some((each) => own.has(each)) && !told.some((each) => other.has(each));
    })
    .reduce((sum, word) => sum + weightOf(word), 0);

/** What of either side of the draft stands on the same side of the cited text, and what on the other. */
type Sides = Readonly<Record<'earlier' | 'later', { readonly same: number; readonly other: number }>>;

const sidesOf = (said: Succession, told: Succession): Sides => {
  const { passage } = told.link;
  const side = (own: 'earlier' | 'later', other: 'earlier' | 'later') => ({
    same: onlyIn(said[own], told[own], told[other], passage),
    other: onlyIn(said[own], told[other], told[own], passage),
  });
  return { earlier: side('earlier', 'later'), later: side('later', 'earlier') };
};

const areComparable = (said: Succession, told: Succession): boolean =>
  said.kind === told.kind &&
  (said.isDenied === told.isDenied || ![said, told].some(({ link }) => UNTIL.test(link.token.form)));

const countOf = ({ earlier, later }: Sides, which: 'same' | 'other'): number => earlier[which] + later[which];

/** Each side of the draft is the other side there: for the most part, or all that stands behind the link. */
const isTurned = (said: Succession, told: Succession): boolean => {
  const sides = sidesOf(said, told);
  if (sides.earlier.other === 0 || sides.later.other === 0) return false;
  const isMoved = said.behind === told.behind && sides[said.behind].same === 0;
  return isMoved || countOf(sides, 'other') > countOf(sides, 'same');
};

const isKept = (said: Succession, told: Succession): boolean => {
  const sides = sidesOf(said, told);
  return countOf(sides, 'same') > countOf(sides, 'other') && !isTurned(said, told);
};

/** "fell before the bank spoke" of what fell after it: what came first is told to come second. */
export const successionFaults = (draft: Passage, cited: readonly Passage[]): Fault[] => {
  const told = cited.flatMap(successionsIn);
  return successionsIn(draft).flatMap((said): Fault[] => {
    const others = told.filter((other) => areComparable(said, other));
    return others.some((other) => isTurned(said, other)) && !others.some((other) => isKept(said, other))
      ? [{ rule: 'roles', detail: `what “${said.link.token.form}” joins stands the other way round in the cited text` }]
      : [];
  });
};
