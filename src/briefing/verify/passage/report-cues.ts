import type { Claim, Voice } from '../../../domain/reading.ts';
import { isWithin } from '../../../domain/span.ts';
import { operatorOf } from '../../../reading/status/operators.ts';
import { dependentsBy, subtree } from '../../../reading/tree.ts';
import type { Passage, Word } from './passage.ts';
import { wordsAt } from './phrase.ts';
import { isNeutralReport } from './word-class.ts';

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

/** "which a court must still approve, …": what a relative clause says of its noun reports nothing of what stands behind the comma. */
export const isOfRelative = ({ words }: Passage, { cue, attribution: [first], content }: Claim): boolean => {
  const from = words.findIndex(({ token }) => first?.span != null && token.start >= first.span.start);
  const told = words.find(({ token }) => token.start >= (content[0]?.start ?? 0));
  const before = told === undefined ? undefined : words[words.indexOf(told) - 1];
  return (
    cue !== null &&
    /^(?:which|whom)$/.test(words[from - 1]?.token.form ?? '') &&
    before?.token.form === ',' &&
    before.token.start >= cue.end
  );
};

/** "Nine soldiers accused of murder": whom somebody accuses is named before "of", or is not who speaks but the accused. */
export const isAccused = ({ claims, words }: Passage, voice: Voice): boolean =>
  claims.some(({ cue, attribution: [first] }) => {
    const at = words.findIndex(({ token }) => cue !== null && isWithin(token, cue));
    return (
      first === voice &&
      /^(?:accused|suspected)$/.test(words[at]?.token.form ?? '') &&
      words[at + 1]?.token.form === 'of'
    );
  });
