import { isSpeechVerb } from '../../claims/speech-verbs.ts';
import { dependentsBy, deprelAt, formAt, headAt, type Tree, uposAt } from '../../tree.ts';
import { lemmaAt } from '../grammar.ts';
import { coreOf } from '../noun-phrases.ts';
import { CULPRITS, FIGHTING_BODIES, INSTRUMENTS } from '../tables/incident-words.ts';
import type { IncidentFiller } from './parties.ts';
import { bodySpan, doerSpan, isBody, meansSpan, personName } from './phrases.ts';

// What the words alone tell near an act, where the parse links nobody to it.

const indices = (tree: Tree): number[] => tree.tokens.map((_, index) => index);

const isNoun = (tree: Tree, index: number): boolean => /^(?:NOUN|PROPN)$/.test(uposAt(tree, index));
const isLast = (tree: Tree, index: number): boolean => coreOf(tree, index).last === index;

/** "a bomb attack", "dynamite blasts": the means stands before what it does. */
const beforeStrike = (tree: Tree, index: number): boolean =>
  /^(?:attack|explosion|blast|fire|burst|strike|stick|charge)s?$/.test(formAt(tree, index + 1));

/** Means of violence. */
export const namedMeans = (tree: Tree): IncidentFiller[] =>
  indices(tree)
    .filter((index) => isNoun(tree, index) && INSTRUMENTS.has(lemmaAt(tree, index)))
    .filter((index) => isLast(tree, index) || beforeStrike(tree, index))
    .map((index) => ({ role: 'instrument', span: meansSpan(tree, index) }));

/** Those whom the word calls doers of violence, save the ones it was done to. */
export const namedCulprits = (tree: Tree, hurt: ReadonlySet<number>): IncidentFiller[] =>
  indices(tree)
    .filter((index) => isNoun(tree, index) && CULPRITS.has(lemmaAt(tree, index)))
    .filter((index) => isLast(tree, index) && !hurt.has(index))
    .map((index) => ({ role: 'perpetrator', span: doerSpan(tree, index) }));

const UNKNOWN = /^(?:unidentified|unknown|armed|hooded|masked|heavily-armed|uniformed)$/;
const SOMEBODY = /^(?:man|men|individual|person|people|youth|subject|group|civilian|woman)$/;

/** "unidentified men", "armed individuals". */
export const strangers = (tree: Tree): IncidentFiller[] =>
  indices(tree)
    .filter((index) => SOMEBODY.test(lemmaAt(tree, index)))
    .filter((index) => dependentsBy(tree, index, 'amod').some((word) => UNKNOWN.test(formAt(tree, word))))
    .map((index) => ({ role: 'perpetrator', span: doerSpan(tree, index) }));

/** Armed bodies: "the Front", "FMLN". */
export const namedBodies = (tree: Tree): IncidentFiller[] =>
  indices(tree)
    .filter((index) => isNoun(tree, index) && isLast(tree, index) && isBody(tree, index, FIGHTING_BODIES))
    .map((index) => ({ role: 'organization', span: bodySpan(tree, index) }));

const speaks = (tree: Tree, index: number): boolean => {
  const lemma = tree.tokens[headAt(tree, index)]?.lemma ?? '';
  return /^nsubj/.test(deprelAt(tree, index)) && (isSpeechVerb(lemma) || lemma === 'condemn');
};

/** Who speaks of an act, does it or is told of it, and so was not its victim. */
const isBystander = (tree: Tree, index: number): boolean =>
  deprelAt(tree, index) === 'obl:agent' ||
  speaks(tree, index) ||
  dependentsBy(tree, index, 'case').some((word) => /^(?:by|to|according|from)$/.test(formAt(tree, word)));

const people = (tree: Tree, keep: (index: number) => boolean): IncidentFiller[] =>
  indices(tree)
    .filter((index) => tree.tokens[index]?.name === 'B-PER' && keep(index))
    .flatMap((index) => personName(tree, index) ?? [])
    .map((span) => ({ role: 'victim', span }));

/** People near an act who may be its victims. */
export const namedPeople = (tree: Tree): IncidentFiller[] => people(tree, (index) => !isBystander(tree, index));

/** People who are not. */
export const bystanders = (tree: Tree): IncidentFiller[] => people(tree, (index) => isBystander(tree, index));
