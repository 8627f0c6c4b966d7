import type { Line } from '../../domain/report.ts';
import type { Sentence } from '../../reading/analysis.ts';
import { dependentsBy, subtree, treeOf } from '../../reading/tree.ts';
import { lineOfSentence } from '../../stories/line.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Question } from '../question/question.ts';

const SIDES = /^(?:each|both|either)$/i;
const SAYS = /^(?:say|claim|insist|maintain|allege|charge|declare|state|assert|contend)$/;
const ACCUSES = /^(?:accuse|blame)$/;
const EACH_OTHER = /\b(?:each other|one another|the other)\b/i;

const wordsAt = ({ tokens }: Sentence, places: readonly number[]): string =>
  [...places]
    .sort((a, b) => a - b)
    .map((at) => tokens[at]?.form)
    .join(' ');

/** "each side said the other …", "X and Y accused each other of …": what stands under the saying. */
const saidMutually = (sentence: Sentence): readonly number[] => {
  const tree = treeOf(sentence);
  return sentence.tokens.flatMap(({ lemma, upos }, at) => {
    const accuses = ACCUSES.test(lemma);
    if (upos !== 'VERB' || (!accuses && !SAYS.test(lemma))) return [];
    const subjects = dependentsBy(tree, at, 'nsubj').flatMap((head) => subtree(tree, head));
    const isOfSides = subjects.some((own) => SIDES.test(sentence.tokens[own]?.form ?? ''));
    const under = subtree(tree, at).filter((own) => own > at && !subjects.includes(own));
    return (isOfSides || accuses) && EACH_OTHER.test(wordsAt(sentence, under)) ? under : [];
  });
};

const MOST_ACCOUNTS = 2;

/** What each of them says is told right after it: the next sentences that quote somebody. */
export const linesAfter = ({ material: { article, reading }, index }: Evidence): Line[] =>
  reading === null
    ? []
    : reading.sentences.flatMap((span, at) => {
        const isNext = at > index && at <= index + MOST_ACCOUNTS;
        const isSaid = reading.claims.some(({ sentence, attribution }) => sentence === at && attribution.length > 0);
        return isNext && isSaid ? [lineOfSentence(article, reading, at, span)] : [];
      });

/** The same deed: every word of the question that is no name stands in what each says of the other. */
const isSameDeed = ({ words, verb }: Question, { beside: { met, sentence, nearby } }: Evidence): boolean => {
  const said = saidMutually(sentence);
  return (
    said.length > 0 &&
    words.some(({ term }) => term === verb) &&
    words.every(({ isName, isNumber }, at) =>
      isName || isNumber ? nearby.has(at) : met[at]?.places.some((place) => said.includes(place.at)) === true,
    )
  );
};

/** A sentence in which those asked about put the very deed on each other; null where there is none. */
export const toldMutually = (question: Question, evidence: readonly Evidence[]): Evidence | null => {
  if (question.type !== 'who' && question.type !== 'whether') return null;
  return evidence.find((each) => isSameDeed(question, each)) ?? null;
};
