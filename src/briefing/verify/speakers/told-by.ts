import type { Claim, Voice } from '../../../domain/reading.ts';
import { operatorOf } from '../../../reading/status/operators.ts';
import { claimAround } from '../../../reading/status/status-in-article.ts';
import { dependentsBy, deprelAt, formAt, headAt, type Tree } from '../../../reading/tree.ts';
import type { Word } from '../passage/passage.ts';
import { covers, cueWords, isOfNext, isOfRelative } from '../passage/report-cues.ts';
import { isNeutralReport } from '../passage/word-class.ts';
import { headOfVoice, isNoOne } from '../voices/voices.ts';

/** "allegedly" names nobody; whoever reports it does. */
const attributionOf = (word: Word): readonly Voice[] => {
  const claims = word.passage.claims.filter((claim) => isStated(claim, word));
  const inner = claimAround(claims, word.token)?.attribution ?? [];
  if (inner.some(({ span }) => span !== null)) return inner;
  return claims.filter((claim) => covers(claim, word)).flatMap(({ attribution }) => attribution);
};

/** "allegedly": it matters that somebody says so, whoever it is. */
export const isAlleged = (word: Word): boolean =>
  word.passage.claims.some((claim) => covers(claim, word) && /^(?:alleged|denied)$/.test(claim.status));

const DEEPEST = 8;

const isRelative = (tree: Tree, clause: number): boolean =>
  deprelAt(tree, clause) === 'acl:relcl' ||
  dependentsBy(tree, clause, 'nsubj').some((subject) => /^(?:which|who)$/.test(formAt(tree, subject)));

/** "…, which expects to publish": what is added behind a comma is the writer's own. */
const standsAside = ({ tree, index }: Pick<Word, 'tree' | 'index'>): boolean => {
  for (let at = index, steps = 0; at >= 0 && steps < DEEPEST; at = headAt(tree, at), steps += 1) {
    const subject = dependentsBy(tree, at, 'nsubj').find((each) => /^(?:which|who)$/.test(formAt(tree, each)));
    if (deprelAt(tree, at) === 'acl:relcl' && subject !== undefined) return formAt(tree, subject - 1) === ',';
  }
  return false;
};

/** "refused to join the sanctions on Torvia, which supplies gas": what stands beside what is only done, in nobody's words. */
export const isBeside = ({ passage, token, tree, index }: Word): boolean => {
  const claim = claimAround(passage.claims, token);
  if (claim === null || claim.quotation !== 'indirect') return false;
  if (claim.status === 'claimed' || cueWords(passage, claim).some(isNeutralReport)) return standsAside({ tree, index });
  for (let at = index, steps = 0; at >= 0 && steps < DEEPEST; at = headAt(tree, at), steps += 1)
    if (isRelative(tree, at)) return true;
  return false;
};

/** Not so "accepted the bonus", "voted against her": a deed whose object our reading took for what is said, nor the clause that such a deed stands beside. */
const isStated = (claim: Claim, word: Word): boolean => {
  const { passage } = word;
  const cues = cueWords(passage, claim);
  if (isOfRelative(passage, claim) || cues.some((cue) => isOfNext(cue, word))) return false;
  if (
    cues.some(
      (cue) =>
        cue.sentence === word.sentence &&
        cue.token.head === word.index &&
        cue.token.deprel === 'advcl' &&
        !/^accord/.test(cue.lemma),
    )
  )
    return false;
  if (claim.status !== 'claimed' || claim.quotation !== 'indirect' || cues.length === 0 || cues.some(speaks))
    return true;
  return passage.words.some(
    (other) => covers(claim, other) && (other.token.upos === 'AUX' || other.token.upos === 'VERB'),
  );
};

const speaks = (cue: Word): boolean =>
  isNeutralReport(cue) || operatorOf(cue.lemma) !== null || OWN_DEED.test(cue.lemma);

/** Who says what a word tells, those who are nobody ("no one") left out. */
export const voicesAround = (word: Word): readonly Voice[] =>
  attributionOf(word).filter((voice) => !isNoOne(headOfVoice(word.passage, voice)));

/** What whoever does it says by doing it: "welcomed the deal". */
export const OWN_DEED =
  /^(?:welcome|criticise|criticize|condemn|praise|call|describe|rule|order|demand|blame|reject|dismiss)$/;
