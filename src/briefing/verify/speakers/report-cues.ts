import type { Claim } from '../../../domain/reading.ts';
import { isWithin } from '../../../domain/span.ts';
import { operatorOf } from '../../../reading/status/operators.ts';
import { dependentsBy, subtree } from '../../../reading/tree.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { wordsAt } from '../passage/phrase.ts';
import { isNeutralReport } from '../passage/word-class.ts';

/** Whether a word stands within what a claim reports. */
export const covers = ({ content }: Claim, { token }: Word): boolean =>
  content.some(({ start, end }) => start <= token.start && end >= token.end);

/** The words by which a claim is reported: "said", "according to". */
export const cueWords = ({ words }: Passage, { cue }: Claim): Word[] =>
  words.filter(({ token }) => cue !== null && isWithin(token, cue));

/** "The mill closed, and the mayor said …": whoever speaks behind "and" says nothing of what stands before it. */
export const isOfNext = (cue: Word, word: Word): boolean => {
  const { passage, tree, index } = cue;
  const [subject] = dependentsBy(tree, index, 'nsubj');
  const first = subject === undefined ? undefined : wordsAt(cue, subtree(tree, subject).slice(0, 1))[0];
  const joint = first === undefined ? undefined : passage.words[passage.words.indexOf(first) - 1];
  return (
    joint !== undefined &&
    /^(?:and|but|while)$/i.test(joint.token.form) &&
    word.token.start < joint.token.start &&
    dependentsBy(tree, index, 'ccomp', 'obj').every((object) => (tree.tokens[object]?.start ?? 0) > joint.token.start)
  );
};

/** A verb of saying that somebody may be quoted by. */
export const saysThat = (verb: Word): boolean =>
  isNeutralReport(verb) ||
  /^(?:claimed|alleged|denied)$/.test(operatorOf(verb.lemma) ?? '') ||
  /^(?:warn|caution|predict|forecast|fear)$/.test(verb.lemma);
