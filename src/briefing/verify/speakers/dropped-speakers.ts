import { operatorOf } from '../../../reading/status/operators.ts';
import { dependentsBy } from '../../../reading/tree.ts';
import type { Alignment } from '../alignment/alignment.ts';
import { counterparts } from '../passage/compare.ts';
import { EDGE, type Passage, type Word } from '../passage/passage.ts';
import { covers, cueWords, isOfNext, saysThat } from '../passage/report-cues.ts';
import { isContent, isName, isNeutralReport, isTimeWord } from '../passage/word-class.ts';
import { allVoices, wordsOfVoice } from '../voices/voices.ts';

/** Most of what is told stands in somebody's words, and nobody speaks in the draft. */
const MOST_TOLD = 0.6;

const isReported = (word: Word): boolean => {
  const claims = word.passage.claims.filter(
    (claim) =>
      claim.attribution.length > 0 &&
      covers(claim, word) &&
      !cueWords(word.passage, claim).some((cue) => isOfNext(cue, word)),
  );
  return claims.some((claim) => cueWords(word.passage, claim).some(isNeutralReport));
};

/** "The mayor said that": all that stands before what is told, and none of it is repeated. */
const leavesOpening = ({ words }: Passage, kept: ReadonlySet<Word>): boolean => {
  const first = words.findIndex((word) => kept.has(word) && isContent(word));
  const before = words.slice(0, Math.max(0, first));
  const cue = before.findLast(
    (word) => word.token.upos === 'VERB' && saysThat(word) && operatorOf(word.lemma) !== 'denied',
  );
  if (cue === undefined || dependentsBy(cue.tree, cue.index, 'nsubj').length === 0) return false;
  const between = before.slice(before.indexOf(cue) + 1);
  return between.every((word) => !isContent(word) || isTimeWord(word) || /^(?:ADJ|NUM)$/.test(word.token.upos));
};

/** "…, an envoy told reporters": whoever reports all that is repeated, and is not. */
const leavesEdge = (passage: Passage, kept: ReadonlySet<Word>): boolean => {
  const repeated = passage.words.filter((word) => kept.has(word) && isContent(word));
  return passage.claims.some(
    (claim) =>
      claim.id === EDGE &&
      cueWords(passage, claim).some((cue) => isNeutralReport(cue) && !kept.has(cue)) &&
      claim.attribution.slice(0, 1).every((voice) => wordsOfVoice(passage, voice).every((word) => !kept.has(word))) &&
      repeated.every((word) => covers(claim, word)),
  );
};

/** The draft tells as the article's own what the cited text only reports. */
export const droppedSpeaker = (draft: Passage, cited: readonly Passage[], { pairs }: Alignment): string | null => {
  const kept = new Set(pairs.values());
  const used = cited.filter(({ words }) => words.some((word) => kept.has(word) && isContent(word)));
  const isSpoken = draft.words.some((word) => saysThat(word));
  if (!isSpoken && used.length > 0 && used.every((passage) => leavesEdge(passage, kept)))
    return 'it leaves out who says so';
  if (allVoices(draft).some((voice) => wordsOfVoice(draft, voice).length > 0)) return null;
  if (!isSpoken && used.length > 0 && used.every((passage) => leavesOpening(passage, kept)))
    return 'it leaves out who says so';
  const found = draft.words
    .filter((word) => isContent(word) && !isName(word))
    .map((word) => counterparts(word, cited))
    .filter((others) => others.length > 0);
  const told = found.filter((others) => others.every(isReported)).length;
  return found.length > 0 && told >= MOST_TOLD * found.length ? 'it leaves out who says so' : null;
};
