import { formAt, headAt, type Tree, uposAt } from '../tree.ts';
import { type Draft, type Place, range, spansOf, topmost } from './draft.ts';

const LONGEST_SPEAKER = 5;
const SAYS = /^(?:say|add|argue|claim|insist|explain)$/;

/** "because, she said, the city needed": whose words stand between the commas, and where those end; null where it is none. */
const speakerWithin = (tree: Tree, verb: number): readonly [number, number] | null => {
  if (formAt(tree, verb + 1) !== ',') return null;
  for (let at = verb - 1; at > 0 && at >= verb - LONGEST_SPEAKER - 1; at--) {
    if (formAt(tree, at) === ',') return at < verb - 1 && uposAt(tree, at - 1) === 'SCONJ' ? [at + 1, verb] : null;
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(uposAt(tree, at))) return null;
  }
  return null;
};

/** Whoever speaks between a conjunction and its clause says that clause: "left because, she said, it was late". */
export const insertedReportAt = ({ text, tree, sentence }: Place, verb: number): Draft | null => {
  const { upos, lemma = '' } = tree.tokens[verb] ?? {};
  const speaker = upos === 'VERB' && SAYS.test(lemma) ? speakerWithin(tree, verb) : null;
  const cue = tree.tokens[verb];
  if (!speaker || !cue) return null;
  const [named] = spansOf(text, tree, range(...speaker));
  const stop = tree.tokens.findIndex(({ form }, index) => index > verb + 1 && /^[.;!?]$/.test(form));
  const told = range(verb + 2, stop < 0 ? tree.tokens.length : stop);
  const token = range(...speaker).find((at) => headAt(tree, at) === verb) ?? verb - 1;
  if (!named || told.length === 0) return null;
  return {
    sentence,
    token: verb,
    cue: { start: cue.start, end: cue.end },
    lemma,
    frame: 'ccomp',
    speaker: { ...named, token },
    heads: topmost(tree, told),
    content: spansOf(text, tree, told),
    confidence: 0.8,
    act: null,
    ownVoice: false,
  };
};
