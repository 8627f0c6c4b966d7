import { headAt, type Tree } from '../tree.ts';
import type { Word } from '../word.ts';
import type { Candidate, Looked } from './candidate.ts';
import type { Found } from './complements.ts';
import { invertedSpeaker, speakerThrough } from './cue-speakers.ts';
import { adjectiveFrame, nounFrame, passiveFrame, verbFrame } from './frames.ts';
import { isWithin, relativeBefore, type Stretch } from './past-clause.ts';
import { isPassiveCue, speakerClass } from './speakers.ts';

const invertedCandidate = (tree: Tree, verb: number): Candidate | null => {
  const speaker = invertedSpeaker(tree, verb);
  const outer = headAt(tree, verb);
  if (speaker < 0 || outer < 0) return null;
  const lemma = tree.lemmas[verb] ?? '';
  return { token: verb, lemma, part: 'v', frame: 'aside', content: [outer], aside: true, speaker, speakerClass: 'p' };
};

/** What is said, without its speaker and the clause that tells of him. */
const contentWithout = (content: readonly number[], speaker: number, clause: Stretch | null): readonly number[] =>
  clause || content.includes(speaker)
    ? content.filter((index) => index !== speaker && !(clause && isWithin(clause, index)))
    : content;

const finish = (place: Looked, token: number, part: Candidate['part'], found: Found): Candidate | null => {
  const { tree } = place;
  const lemma = tree.lemmaWords[token] as Word;
  const { frame } = found;
  if (!place.isWanted(part, lemma, frame)) return null;
  const speaker = speakerThrough(tree, token, part, place.quotes);
  const relative = part === 'v' ? relativeBefore(tree, token) : null;
  return {
    token,
    lemma: lemma.lower,
    part,
    frame,
    content: contentWithout(found.content, speaker, relative),
    aside: found.aside ?? false,
    speaker,
    speakerClass: speakerClass(tree, speaker),
  };
};

/**
 * What the word at `index` may introduce, or null where it stands in no construction that introduces anything or in none that
 * is wanted, for which nobody is looked for who speaks.
 */
export const candidateAt = (place: Looked, index: number): Candidate | null => {
  const { tree, quotes } = place;
  const upos = tree.tokens[index]?.upos;
  if (upos === 'VERB') {
    const inverted = invertedCandidate(tree, index);
    if (inverted) return inverted;
    const found = verbFrame(tree, index, quotes);
    return finish(place, index, 'v', isPassiveCue(tree, index) ? passiveFrame(tree, index, found) : found);
  }
  const found = upos === 'NOUN' ? nounFrame(tree, index) : upos === 'ADJ' ? adjectiveFrame(tree, index, quotes) : null;
  return found && finish(place, index, upos === 'NOUN' ? 'n' : 'a', found);
};
