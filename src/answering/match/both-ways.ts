import { isWithin, type Span } from '../../domain/span.ts';
import { dependentsBy, subtree, treeOf } from '../../reading/tree.ts';
import type { Question } from '../question/question.ts';
import { holdsAny } from '../words/likeness.ts';
import type { Beside } from './beside.ts';

/** Whoever does these to somebody has it done by them: if A met B, B met A. */
const EACH_TO_OTHER =
  /^(?:meet|marry|wed|divorce|talk|negotiate|confer|clash|ally|quarrel|debate|collide|cooperate|correspond|coincide)$/;
const HELD = /^(?:hold|have|conduct|begin|open|resume)$/;
const TALKS = /^(?:talk|talks|meeting|discussion|negotiation|conversation|summit|consultation)$/;

const isMutual = ({ sentence: { tokens } }: Beside, verb: number, objects: readonly number[]): boolean => {
  const { lemma = '' } = tokens[verb] ?? {};
  return EACH_TO_OTHER.test(lemma) || (HELD.test(lemma) && objects.some((at) => TALKS.test(tokens[at]?.lemma ?? '')));
};

const OTHERS = ['obj', 'iobj', 'obl'] as const;

const termsUnder = ({ sentence, terms }: Beside, heads: readonly number[]): string[] =>
  heads.flatMap((head) => subtree(treeOf(sentence), head)).flatMap((at) => terms[at] ?? []);

/** Whether the subject of the question is who it is told of, on the other side of a verb that goes both ways. */
export const isOtherSide = ({ subject }: Question, beside: Beside, verb: number): boolean => {
  const others = dependentsBy(treeOf(beside.sentence), verb, ...OTHERS);
  return isMutual(beside, verb, others) && holdsAny(subject, termsUnder(beside, others));
};

/** "Who met Hale?" beside "Hale met Brand": who stands on the other side of the verb answers, though the verb has another subject. */
export const standsOnOtherSide = (question: Question, beside: Beside, phrase: Span): boolean => {
  const { deprel = '' } = question.tokens[question.slot] ?? {};
  if (question.type !== 'who' || question.verb === null || !deprel.startsWith('nsubj')) return false;
  const names = question.words.flatMap(({ isName, term }) => (isName ? [term] : []));
  const tree = treeOf(beside.sentence);
  const word = question.words.findIndex(({ term }) => term === question.verb);
  return (beside.met[word]?.places ?? []).some(({ at: verb }) => {
    const others = dependentsBy(tree, verb, ...OTHERS);
    const isInside = others.some((head) => {
      const token = tree.tokens[head];
      return token?.upos === 'PROPN' && isWithin(token, phrase);
    });
    const subjects = termsUnder(beside, dependentsBy(tree, verb, 'nsubj'));
    return isInside && isMutual(beside, verb, others) && holdsAny(names, subjects);
  });
};
