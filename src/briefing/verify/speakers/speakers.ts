import type { Claim, Voice } from '../../../domain/reading.ts';
import { isWithin } from '../../../domain/span.ts';
import { operatorOf } from '../../../reading/status/operators.ts';
import { claimAround } from '../../../reading/status/status-in-article.ts';
import type { Alignment } from '../alignment/alignment.ts';
import { isLike } from '../passage/compare.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { isInModifier, maySame, namesBehind, referents, selves } from '../passage/phrase.ts';
import { covers, cueWords, isAccused } from '../passage/report-cues.ts';
import { rolesOf } from '../passage/roles.ts';
import { isNeutralReport } from '../passage/word-class.ts';
import { mayBePointedAt } from '../voices/pointed-speakers.ts';
import { allVoices, isPronoun, isVoice, wordsOfVoice } from '../voices/voices.ts';
import { onlyIdentifies } from './identifying.ts';
import { isAnyVoice, isOpening, mayBe } from './may-say.ts';
import { isAlleged, isBeside, OWN_DEED, voicesAround } from './told-by.ts';

const nameOf = (voice: Voice | undefined, { text }: Passage): string =>
  voice?.span ? text.slice(voice.span.start, voice.span.end) : 'somebody';

/** The words of whoever says it in the draft; a pronoun is whoever it points to, or the subject of what is said. */
const saidBy = (draft: Word): (readonly Word[])[] =>
  voicesAround(draft)
    .filter((voice) => !isAccused(draft.passage, voice))
    .map((voice) => wordsOfVoice(draft.passage, voice))
    .filter((words) => words.length > 0)
    .map((words) => (words.every(isPronoun) ? pointedTo(words, draft.passage) : words))
    .filter((words) => words.length > 0);

const pointedTo = (pronouns: readonly Word[], passage: Passage): readonly Word[] => {
  if (pronouns.some(({ token }) => token.deprel === 'nmod:poss')) return [];
  const names = new Set(pronouns.flatMap(namesBehind));
  const named = passage.words.filter(({ token }) =>
    [...names].some((name) => name.split(/[\s-]+/).includes(token.form)),
  );
  return named.length > 0 ? named : passage.words.filter(({ token }) => /^nsubj/.test(token.deprel)).flatMap(selves);
};

const cueOf = (cited: Word): Word | undefined => {
  const cue = claimAround(cited.passage.claims, cited.token)?.cue ?? null;
  if (cue === null) return undefined;
  return cited.passage.words.find(({ token }) => isWithin(token, cue));
};

/** What goes on in the speaker's mind. */
const FEARS = /^(?:fear|hope|believe|expect|doubt|think|suspect)$/;

const DEED_STATUS = /^(?:planned|threatened|did-not-happen|alleged)$/;

/** What a speaker does by speaking: promising, refusing, accusing, welcoming. It is the speaker's own deed. */
const isOwnDeed = (cue: Word): boolean =>
  DEED_STATUS.test(operatorOf(cue.lemma) ?? '') || FEARS.test(cue.lemma) || OWN_DEED.test(cue.lemma);

/** "was promised", "were accused": the draft names what saying does, if not who does it. */
const isSaidBySomebody = (draft: Word, cited: Word): boolean => {
  const cue = cueOf(cited);
  return (
    cue !== undefined &&
    (!isNeutralReport(cue) || cue.lemma === 'cite') &&
    draft.passage.words.some((word) => word.lemma === cue.lemma || (word.token.upos === 'VERB' && isLike(word, cue)))
  );
};

/** "declined to comment", "promised to pay": whoever does it is named as the doer. */
const isDoneByVoice = (draft: Word, cited: Word, told: readonly Voice[]): boolean => {
  const claim = claimAround(cited.passage.claims, cited.token);
  const cue = cited.passage.words.find(({ token }) => claim?.cue != null && isWithin(token, claim.cue));
  if (cue === undefined || !isOwnDeed(cue)) return false;
  const doers = draft.passage.words.filter(({ token }) => /^(?:nsubj|obl|nmod)/.test(token.deprel)).map(selves);
  return doers.some((words) => told.some((voice) => isVoice(words, cited.passage, voice)));
};

/**
 * What is wrong with who is said to say it, null where nothing is. `draft` and `cited` are the same deed: what the cited text tells
 * under a speaker is told under that speaker or one who reports them, and nobody of those who speak in the cited text (`all`) is
 * given words of another. A speaker who is nowhere in it is a strange name or detail already.
 */
export const speakerFault = (
  draft: Word,
  cited: Word,
  all: readonly Passage[],
  alignment: Alignment,
): string | null => {
  const told = isBeside(cited) ? [] : voicesAround(cited).filter(({ span }) => span !== null || isAlleged(cited));
  const said = saidBy(draft);
  if (said.length === 0) {
    const holds =
      told.length === 0 ||
      isSaidBySomebody(draft, cited) ||
      namesAVoice(draft, cited.passage, told) ||
      isDoneByVoice(draft, cited, told) ||
      onlyIdentifies(draft, cited, all, alignment);
    return holds ? null : `it leaves out that ${nameOf(told[0], cited.passage)} says so`;
  }
  if (
    said.some((words) => mayBe(words, cited, told) || mayBePointedAt(words, cited.passage, told, all)) ||
    (told.length === 0 && haveSameDoer(draft, cited)) ||
    isPresupposed(draft, said, cited.passage, all) ||
    isDeniedThere(draft, said, cited.passage) ||
    onlyIdentifies(draft, cited, all, alignment)
  )
    return null;
  if (!said.some((words) => isOpening(words) || all.some((passage) => isAnyVoice(words, passage)))) return null;
  return `${(said[0] ?? []).map(({ token }) => token.form).join(' ')} does not say so in the cited text`;
};

/** "said that neither of the brothers questioned over the fire was charged": which brothers, another sentence tells, whoever says the rest. */
const isPresupposed = (
  draft: Word,
  said: readonly (readonly Word[])[],
  passage: Passage,
  all: readonly Passage[],
): boolean =>
  isInModifier(draft) && all.some((other) => other !== passage && said.some((words) => isAnyVoice(words, other)));

const isDenial = (passage: Passage, claim: Claim): boolean =>
  cueWords(passage, claim).some(({ lemma }) => /^(?:deny|reject|dismiss)$/.test(lemma));

/** "denied a claim that they had taken it" of those who said so, "but the army denied the claim": whoever denies it there. */
const isDeniedThere = (draft: Word, said: readonly (readonly Word[])[], passage: Passage): boolean =>
  draft.passage.claims.some((claim) => covers(claim, draft) && isDenial(draft.passage, claim)) &&
  passage.claims.some(
    (claim) =>
      isDenial(passage, claim) &&
      claim.attribution.slice(0, 1).some((voice) => said.some((words) => isVoice(words, passage, voice))),
  );

/** Who does it in the draft does it in the cited text. */
const haveSameDoer = (draft: Word, cited: Word): boolean => {
  const [said, told] = [rolesOf(draft).agent, rolesOf(cited).agent];
  return said !== null && told !== null && maySame(referents(said), referents(told));
};

/** The draft names the speaker though our reading did not find where their words begin. */
const namesAVoice = (draft: Word, passage: Passage, told: readonly Voice[]): boolean =>
  allVoices(draft.passage).some((voice) => {
    const words = wordsOfVoice(draft.passage, voice);
    return !words.every(isPronoun) && told.some((other) => isVoice(words, passage, other));
  });
