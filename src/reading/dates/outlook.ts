import type { Sentence, Token } from '../analysis.ts';
import { dependentBy, dependentsBy, formAt, headAt, type Tree, treeOf, uposAt } from '../tree.ts';

/** Which way the predicate around a date looks from the day of publication. */
export type Outlook = 'past' | 'future' | 'open';

const FUTURE_AUXILIARIES = /^(?:will|'ll|’ll|wo|shall|would|'d|may|might|could|should|must|can|ca)$/i;
/** Predicates whose complements and adjuncts lie ahead. */
const AHEAD =
  /^(?:expect|plan|schedule|intend|aim|hope|promise|vow|pledge|prepare|propose|due|set|want|seek|agree|decide|threaten|warn|forecast|predict|project|anticipate|resume|await|likely|plans|deadline|until|upcoming|slate|ready|scheduled)$/;

/** Those that look ahead even when they are told as past: "planned a march on Saturday". */
const STILL_AHEAD = /^(?:plan|schedule|expect|intend|slate|due)$/;

const verbAbove = (tokens: readonly Token[], from: number): number => {
  let at = from;
  for (let steps = 0; at >= 0 && steps <= tokens.length; steps++) {
    const token = tokens[at];
    if (!token) return -1;
    if (token.upos === 'VERB' || (token.upos === 'AUX' && token.head < 0)) return at;
    if (AHEAD.test(token.lemma) && at !== from) return at;
    at = token.head;
  }
  return -1;
};

const KEEPS = /^(?:stay|remain|keep)$/;

/** "is to take place on Sunday"; "was to" may be over. */
const IS = /^(?:is|are|’s|'s|'re|’re)$/;

const looksBack = (helper: Token | undefined): boolean => helper?.tense === 'Past' || helper?.lemma === 'have';

const outlookOfVerb = (tree: Tree, at: number, steps: number): Outlook => {
  const verb = tree.tokens[at];
  if (!verb || steps > 4) return 'open';
  const helpers = dependentsBy(tree, at, 'aux', 'cop');
  if (helpers.some((index) => FUTURE_AUXILIARIES.test(formAt(tree, index)))) return 'future';
  if (STILL_AHEAD.test(verb.lemma)) return 'future';
  if (AHEAD.test(verb.lemma) && !(verb.tense === 'Past' && verb.verbForm === 'Fin')) return 'future';
  const infinitive = dependentsBy(tree, at, 'mark').some((mark) => tree.tokens[mark]?.lemma === 'to');
  const isTo = infinitive && helpers.some((index) => IS.test(formAt(tree, index)));
  if (isTo && verb.lemma !== 'blame') return 'future';
  if (infinitive && verb.head >= 0) {
    const above = tree.tokens[verb.head];
    if (above && (AHEAD.test(above.lemma) || above.lemma === 'be')) return 'future';
    return outlookOfVerb(tree, verb.head, steps + 1);
  }
  if (helpers.some((index) => looksBack(tree.tokens[index]))) return 'past';
  // "will stay closed until Thursday": a state lies where the verb that keeps it looks.
  if (verb.verbForm === 'Part' && helpers.length === 0 && KEEPS.test(tree.tokens[verb.head]?.lemma ?? ''))
    return outlookOfVerb(tree, verb.head, steps + 1);
  if (verb.tense === 'Past') return 'past';
  return 'open';
};

const CONDITION = /^(?:if|unless|once|until|till|provided)$/;

/** "will strike if nobody is freed by Sunday": a condition of what lies ahead lies ahead. */
const isConditionAhead = (tree: Tree, at: number): boolean => {
  const above = headAt(tree, at);
  return (
    above >= 0 &&
    dependentsBy(tree, at, 'mark').some((mark) => CONDITION.test(formAt(tree, mark))) &&
    outlookOfVerb(tree, above, 1) === 'future'
  );
};

/** "will be the first rally since the ban on Saturday" */
const SINCE = /^since$/;
const WILL = /^(?:will|'ll|’ll|wo|shall)$/;
const FAR = 16;

/**
 * "will chair talks on Monday", "will walk out unless talks succeed by Monday", whatever the parse makes of it: "will" stands before
 * it, and no comma between, nor a past but that of a condition.
 */
const isBehindWill = (tree: Tree, at: number): boolean => {
  let past = false;
  for (let index = at - 1; index >= Math.max(0, at - FAR); index--) {
    const token = tree.tokens[index];
    if (token === undefined || token.upos === 'PUNCT') return false;
    const form = formAt(tree, index);
    if (WILL.test(form)) return !past;
    past = CONDITION.test(form) ? false : past || token.tense === 'Past' || SINCE.test(form);
  }
  return false;
};

const CALLS = /^(?:call|appeal|press|push|campaign)$/;
const MOVES = /^(?:postpone|delay|reschedule|adjourn|defer|push|extend)$/;

const caseOf = (tree: Tree, at: number): string => formAt(tree, dependentBy(tree, at, 'case', 'mark'));

/** "called for a protest on Monday": what is called for is still to come. */
const isCalledFor = (tree: Tree, at: number, verb: number): boolean =>
  verb >= 0 &&
  CALLS.test(tree.tokens[verb]?.lemma ?? '') &&
  dependentsBy(tree, verb, 'obl').some((what) => caseOf(tree, what) === 'for' && what > verb && what <= at);

/** "postponed from June 14 to September 20": both days lie ahead, that of the postponing aside. */
const isMovedTo = (tree: Tree, at: number, verb: number): boolean => {
  if (verb < 0 || !MOVES.test(tree.tokens[verb]?.lemma ?? '')) return false;
  const nearest = [at, headAt(tree, at)].filter((index) => index > verb);
  return nearest.some((index) => /^(?:to|until|till|from|by)$/.test(caseOf(tree, index)));
};

const copulaOf = (tree: Tree, index: number): number => {
  const upos = uposAt(tree, index);
  return upos === 'PROPN' || upos === 'NOUN' || upos === 'NUM' ? dependentBy(tree, index, 'cop') : -1;
};

/** "The vote is on Friday": a day that is the predicate lies where its copula looks. */
const outlookOfCopula = (tree: Tree, at: number): Outlook | null => {
  const own = copulaOf(tree, at);
  const copula = own >= 0 ? own : copulaOf(tree, headAt(tree, at));
  const tense = copula < 0 ? null : tree.tokens[copula]?.tense;
  return tense === 'Pres' ? 'future' : tense === 'Past' ? 'past' : null;
};

/** "Teachers to strike on Friday": what a headline's infinitive tells is still to come. */
const isHeadlinesPlan = (tree: Tree, at: number): boolean =>
  uposAt(tree, headAt(tree, at)) !== 'VERB' &&
  dependentsBy(tree, at, 'mark').some((mark) => formAt(tree, mark) === 'to');

/** The outlook of the predicate that governs token `at`: its tense, auxiliaries, and verbs of planning above it. */
export const outlookAt = (sentence: Sentence, at: number): Outlook => {
  const tree = treeOf(sentence);
  const stated = outlookOfCopula(tree, at);
  if (stated) return stated;
  const verb = verbAbove(sentence.tokens, at);
  if (isCalledFor(tree, at, verb) || isMovedTo(tree, at, verb)) return 'future';
  if (sentence.headline && verb >= 0 && isHeadlinesPlan(tree, verb)) return 'future';
  if (isBehindWill(tree, at) || (verb >= 0 && isConditionAhead(tree, verb))) return 'future';
  return verb < 0 ? 'open' : outlookOfVerb(tree, verb, 0);
};
