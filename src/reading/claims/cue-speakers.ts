import type { Span } from '../../domain/span.ts';
import { dependentBy, dependentsBy, formAt, hasDependent, relation, type Tree } from '../tree.ts';
import type { Candidate } from './candidate.ts';
import { copular, isWithinAny, prepositionOf } from './grammar.ts';
import { speakerPastClause } from './past-clause.ts';
import { isPassiveCue, speakerByPlace, speakerClass, speakerOf } from './speakers.ts';
import { isSpeechVerb } from './speech-verbs.ts';

/** Of these whoever stands behind "of" is who makes them; criticism of somebody is another's. */
const MADE_BY =
  /^(?:decision|plan|promise|pledge|proposal|refusal|offer|order|demand|request|announcement|intention|vow)$/;

/** "the decision of President Monteagudo to allow it" */
const maker = (tree: Tree, noun: number): number =>
  MADE_BY.test(tree.tokens[noun]?.lemma ?? '')
    ? (dependentsBy(tree, noun, 'nmod').find(
        (index) => prepositionOf(tree, index) === 'of' && speakerClass(tree, index) === 'p',
      ) ?? -1)
    : -1;

const possessor = (tree: Tree, noun: number): number => {
  const own = dependentBy(tree, noun, 'nmod:poss');
  if (own >= 0) return own;
  const made = maker(tree, noun);
  if (made >= 0) return made;
  const marked = dependentsBy(tree, noun, 'nmod').find((index) =>
    /^(?:by|from|among)$/.test(prepositionOf(tree, index)),
  );
  if (marked !== undefined) return marked;
  const { head = -1, deprel = '' } = tree.tokens[noun] ?? {};
  if (relation(deprel) === 'obj' || relation(deprel) === 'obl') return speakerOf(tree, head);
  if (copular(tree, noun)) return speakerOf(tree, noun);
  const before = dependentsBy(tree, noun, 'compound').findLast((index) => index === noun - 1);
  return head < 0 && before !== undefined && speakerClass(tree, before) === 'p' ? before : -1;
};

const speakerOfVerb = (tree: Tree, verb: number, quotes: readonly Span[]): number => {
  const spoken = isWithinAny(tree, verb, quotes);
  const outside = (index: number): boolean => isWithinAny(tree, index, quotes) === spoken;
  const parsed = speakerOf(tree, verb);
  const placed = speakerPastClause(tree, verb, parsed, outside);
  if (placed >= 0) return placed;
  if (parsed >= 0 && outside(parsed)) return parsed;
  const { verbForm, lemma = '', start = 0 } = tree.tokens[verb] ?? {};
  const inverted = quotes.some(({ end }) => end <= start && start - end < 4);
  if (isPassiveCue(tree, verb) || verbForm === 'Inf' || (verbForm !== 'Fin' && !isSpeechVerb(lemma)))
    return parsed >= 0 && spoken ? parsed : -1;
  return speakerByPlace(tree, verb, inverted, outside);
};

/** "The strike never took place, insisted the governor": behind a comma a report's object is who reports. */
export const invertedSpeaker = (tree: Tree, verb: number): number => {
  const { lemma = '', deprel = '', verbForm } = tree.tokens[verb] ?? {};
  if (formAt(tree, verb - 1) !== ',' || !isSpeechVerb(lemma) || !/^(?:conj|parataxis|advcl)$/.test(relation(deprel)))
    return -1;
  if (verbForm === 'Ger' || /ing$/.test(formAt(tree, verb)) || hasDependent(tree, verb, 'nsubj', 'cc', 'ccomp'))
    return -1;
  const [object = -1, ...others] = dependentsBy(tree, verb, 'obj');
  const isNext =
    object > verb &&
    tree.tokens.slice(verb + 1, object).every(({ upos }) => !/^(?:VERB|AUX|ADP|SCONJ)$/.test(upos) || upos === 'VERB');
  return others.length === 0 && isNext && speakerClass(tree, object) === 'p' ? object : -1;
};

/** Who speaks through the cue at `token`, by what kind of word it is; −1 where the sentence names nobody. */
export const speakerThrough = (tree: Tree, token: number, part: Candidate['part'], quotes: readonly Span[]): number => {
  if (part === 'n') return possessor(tree, token);
  return part === 'v' ? speakerOfVerb(tree, token, quotes) : speakerOf(tree, token);
};
