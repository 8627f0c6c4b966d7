import type { Span } from '../../../domain/span.ts';
import { dependentsBy, formAt, type Tree, uposAt } from '../../tree.ts';
import { isPlace, lemmaAt, obliquesOf } from '../grammar.ts';
import { coreOf, indicesOf, isOwned, type Run, spanOf, uncounted, withOf } from '../noun-phrases.ts';
import { ARMED_BODIES, ASSAILANTS, BELONGINGS, INSTRUMENTS, TITLES } from '../tables/incident-words.ts';

/** The lemma of the last word of a phrase. */
export const headLemma = (tree: Tree, index: number): string => lemmaAt(tree, coreOf(tree, index).last);

const isWord = (tree: Tree, index: number, words: ReadonlySet<string>): boolean =>
  words.has(lemmaAt(tree, index)) || words.has(formAt(tree, index));

/** True where a phrase holds one of the words. */
export const holds = (tree: Tree, index: number, words: ReadonlySet<string>): boolean =>
  indicesOf(coreOf(tree, index)).some((at) => isWord(tree, at, words));

/** "no organisation", "anybody", "our men": nobody is named. */
export const isNobody = (tree: Tree, index: number): boolean =>
  uposAt(tree, index) === 'PRON' ||
  indicesOf(coreOf(tree, index)).some((at) => /^(?:no|any|our|neither)$/.test(formAt(tree, at)));

const isAcronym = (tree: Tree, index: number): boolean => /^[A-Z]{2,7}$/.test(tree.tokens[index]?.form ?? '');

const BAND = /^(?:group|band|column|gang|squad|member|number|team)$/;
const HEDGE = /^(?:alleged|suspected|presumed|apparent|supposed|\d[\d,.]*|some|other|another|the|a|an)$/;

/** A doer without what only hedges or counts; "a group of armed men" whole. */
export const doerSpan = (tree: Tree, index: number): Span => {
  const core = coreOf(tree, index);
  let { first } = core;
  while (first < core.last && (HEDGE.test(formAt(tree, first)) || isAcronym(tree, first))) first++;
  const run = { first, last: core.last };
  return spanOf(tree, BAND.test(headLemma(tree, index)) ? withOf(tree, run) : run);
};

/** The means itself: "bomb" of "two bomb explosions". */
export const meansSpan = (tree: Tree, index: number): Span => {
  const run = uncounted(tree, index);
  const last = indicesOf(run).findLast((at) => isWord(tree, at, INSTRUMENTS));
  return spanOf(tree, { first: run.first, last: last ?? run.last });
};

/** A thing with whom it belongs to, where it is told apart by that alone: "offices of the union". */
export const propertySpan = (tree: Tree, index: number): Span => {
  const run = uncounted(tree, index);
  return spanOf(tree, BELONGINGS.has(headLemma(tree, index)) && !isOwned(tree, index) ? withOf(tree, run) : run);
};

/** "Army of National Liberation" whole. */
export const bodySpan = (tree: Tree, index: number): Span => {
  const run = uncounted(tree, index);
  return spanOf(tree, /^(?:army|movement|front)$/.test(formAt(tree, run.last)) ? withOf(tree, run) : run);
};

/** True for one of the bodies; "in front of" names no front. */
export const isBody = (tree: Tree, index: number, bodies: ReadonlySet<string>): boolean =>
  isWord(tree, index, bodies) && !(formAt(tree, index) === 'front' && formAt(tree, index - 1) === 'in');

const isCapital = (tree: Tree, index: number): boolean => /^\p{Lu}/u.test(tree.tokens[index]?.form ?? '');

/** "Red Dawn Front" of "Red Dawn Front urban guerrillas": a body's name that other words follow. */
const leadingBody = (tree: Tree, { first, last }: Run): Span | null => {
  const end = indicesOf({ first, last }).find((at) => isBody(tree, at, ARMED_BODIES));
  if (end === undefined || end === first) return null;
  return indicesOf({ first, last: end }).every((at) => isCapital(tree, at)) ? spanOf(tree, { first, last: end }) : null;
};

/** The name of a body inside or behind a phrase: "FMLN" of "FMLN guerrillas" and of "members of the FMLN". */
export const bodyOf = (tree: Tree, index: number): Span | null => {
  const core = coreOf(tree, index);
  const acronym = indicesOf(core).find((at) => isAcronym(tree, at));
  if (acronym !== undefined) return spanOf(tree, { first: acronym, last: acronym });
  if (isBody(tree, core.last, ARMED_BODIES)) return bodySpan(tree, index);
  const leading = leadingBody(tree, core);
  if (leading) return leading;
  const whole = obliquesOf(tree, core.last).find((dependent) =>
    dependentsBy(tree, dependent, 'case').some((word) => /^(?:of|from)$/.test(formAt(tree, word))),
  );
  return whole !== undefined && ASSAILANTS.has(lemmaAt(tree, core.last)) ? bodyOf(tree, whole) : null;
};

/** The name of a person without the title before it; null where the phrase names none. */
export const personName = (tree: Tree, index: number): Span | null => {
  const { first, last } = coreOf(tree, index);
  let start = last;
  while (start > first && uposAt(tree, start - 1) === 'PROPN' && !TITLES.has(formAt(tree, start - 1))) start--;
  const named = uposAt(tree, last) === 'PROPN' && !TITLES.has(formAt(tree, last)) && last > start;
  return named && !isPlace(tree, last) ? spanOf(tree, { first: start, last }) : null;
};
