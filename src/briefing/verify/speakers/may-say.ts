import type { Voice } from '../../../domain/reading.ts';
import { isWithin } from '../../../domain/span.ts';
import { dependentsBy, formAt, subtree } from '../../../reading/tree.ts';
import { isLike } from '../passage/compare.ts';
import { EDGE, type Passage, type Word } from '../passage/passage.ts';
import { headOf, namesBehind, selves } from '../passage/phrase.ts';
import { covers, saysThat } from '../passage/report-cues.ts';
import { isName } from '../passage/word-class.ts';
import { allVoices, holds, isPronoun, isVoice } from '../voices/voices.ts';
import { voicesAround } from './told-by.ts';

const isPublisher = (said: readonly Word[], { publisher }: Passage): boolean =>
  publisher !== null && said.some((word) => isName(word) && holds(publisher, word));

/** "Vera Stahl said …": whoever opens the sentence with a verb of saying, or closes it, surely speaks in it. */
export const isOpening = (said: readonly Word[]): boolean => {
  const [first] = said;
  if (first === undefined) return false;
  const { words, claims } = first.passage;
  const isEdge = claims.some(({ id, attribution }) => id === EDGE && isInside(first, attribution[0]));
  const verb = said.map(headOf).find((head) => head !== null && head.token.upos === 'VERB' && saysThat(head));
  const isFirst = words.indexOf(first) <= FIRST_WORDS && verb != null && verb.index > first.index;
  return isEdge || isFirst || (verb != null && isClosing(verb));
};

/** "…, the army has repeatedly said." */
const isClosing = ({ passage, tree, index, token }: Word): boolean => {
  const [subject] = dependentsBy(tree, index, 'nsubj');
  const first = subject === undefined ? undefined : subtree(tree, subject)[0];
  return (
    first !== undefined &&
    first > 0 &&
    formAt(tree, first - 1) === ',' &&
    passage.words.every((word) => word.token.start <= token.start || word.token.upos === 'PUNCT')
  );
};

const FIRST_WORDS = 3;

const isInside = ({ token }: Word, voice: Voice | undefined): boolean =>
  voice?.span != null && isWithin(token, voice.span);

/** The cited sentence has one verb of saying, and this is whose. */
const isOnlyReporter = (said: readonly Word[], { words }: Passage): boolean => {
  const reporters = words.filter((word) => /^nsubj/.test(word.token.deprel) && isReportVerb(headOf(word)));
  const [only] = reporters;
  if (only === undefined || reporters.length > 1) return false;
  const own = selves(only);
  return said.some((word) => own.some((other) => isLike(word, other)));
};

const isReportVerb = (word: Word | null): boolean => word !== null && word.token.upos === 'VERB' && saysThat(word);

/** "…, court papers showed": whoever reports at the sentence's edge reports all of it, whatever others say in it. */
const edgeVoicesOf = (cited: Word): readonly Voice[] =>
  cited.passage.claims
    .filter((claim) => claim.id === EDGE && covers(claim, cited))
    .flatMap(({ attribution }) => attribution.slice(0, 1));

/** What lies in nobody's words may be told by whoever speaks in the sentence, and by whoever does it. */
export const mayBe = (said: readonly Word[], cited: Word, told: readonly Voice[]): boolean => {
  const voices = told.length > 0 ? told : allVoices(cited.passage);
  return (
    isOnlyReporter(said, cited.passage) ||
    [...voices, ...edgeVoicesOf(cited)].some((voice) => isVoice(said, cited.passage, voice)) ||
    isPublisher(said, cited.passage) ||
    isDoer(said, cited)
  );
};

/** Somebody who says something in the cited text, if not this. */
export const isAnyVoice = (said: readonly Word[], passage: Passage): boolean =>
  allVoices(passage).some((voice) => isVoice(said, passage, voice));

/** Whoever a deed of speech is told of in the article's own voice says it: "the minister called it a farce". */
const isDoer = (said: readonly Word[], cited: Word): boolean => {
  if (voicesAround(cited).length > 0) return false;
  return cited.passage.words
    .filter((word) => word.sentence === cited.sentence && /^nsubj/.test(word.token.deprel) && !isPronoun(word))
    .some((subject) => {
      const words = selves(subject);
      const names = namesBehind(subject);
      return said.some((word) => words.some((other) => isLike(word, other)) || names.some((name) => holds(name, word)));
    });
};
