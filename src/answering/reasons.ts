import type { Sentence } from '../reading/analysis.ts';
import { dependentsBy, treeOf } from '../reading/tree.ts';
import { layBeside } from './beside.ts';
import type { Choosing, Reply } from './choose.ts';
import type { Question } from './question.ts';

/** A sentence that tells so much of what is asked may have its reason told right after it. */
const TELLS_FROM = 0.75;
const FARTHEST = 2;
const WIDEST_GAP = 6;

const formOf = ({ tokens }: Sentence, at: number): string => tokens[at]?.form.toLowerCase() ?? '';

/**
 * "One man had been counted twice": a step back in time explains what was told before it, and so does what somebody could
 * not or would not do (the relation Explanation of Lascarides and Asher 1993).
 */
const explains = (sentence: Sentence): boolean => {
  const tree = treeOf(sentence);
  const verbs = sentence.tokens.flatMap(({ upos, deprel }, at) =>
    upos === 'VERB' && /^(?:root|ccomp|parataxis)$/.test(deprel) ? [at] : [],
  );
  return verbs.some((verb) => {
    const helpers = dependentsBy(tree, verb, 'aux', 'aux:pass').map((at) => formOf(sentence, at));
    const isNegated = dependentsBy(tree, verb, 'advmod').some((at) => /^(?:not|n['’]t)$/.test(formOf(sentence, at)));
    return (
      (helpers.includes('had') && !isNegated) || (isNegated && helpers.some((form) => /^(?:could|would)$/.test(form)))
    );
  });
};

const afterIt = (sentences: readonly Sentence[], from: Sentence): readonly Sentence[] => {
  const at = sentences.indexOf(from);
  const next: Sentence[] = [];
  for (const sentence of sentences.slice(at + 1, at + 1 + FARTHEST)) {
    const before = next.at(-1) ?? from;
    if (sentence.headline || sentence.span.start - before.span.end > WIDEST_GAP) break;
    next.push(sentence);
  }
  return next;
};

/** To "why", what a reply's next sentences tell as its reason where it gives none itself; as sure as the reply is of the rest. */
export const reasonsAfter = (
  question: Question,
  replies: readonly Reply[],
  sentences: readonly Sentence[],
  { weigh }: Choosing,
): Reply[] =>
  replies.flatMap((reply) => {
    if (reply.fits || reply.beside.share < TELLS_FROM) return [];
    const reason = afterIt(sentences, reply.beside.sentence).find(explains);
    const laid = reason === undefined ? undefined : layBeside(question, [reason], weigh)[0];
    if (reason === undefined || laid === undefined) return [];
    return [
      {
        ...reply,
        span: reason.span,
        beside: { ...reply.beside, sentence: reason, phrases: laid.phrases, terms: laid.terms, met: laid.met },
        fits: true,
        confidence: Math.max(reply.confidence, reply.beside.share),
        assurance: Math.max(reply.assurance, reply.beside.share / 2),
      },
    ];
  });
