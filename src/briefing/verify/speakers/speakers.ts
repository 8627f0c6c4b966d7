import type { Claim, Voice } from '../../../domain/reading.ts';
import { isWithin } from '../../../domain/span.ts';
import { operatorOf } from '../../../reading/status/operators.ts';
import { claimAround } from '../../../reading/status/status-in-article.ts';
import { dependentsBy, deprelAt, formAt, headAt, subtree, type Tree } from '../../../reading/tree.ts';
import type { Alignment } from '../alignment/alignment.ts';
import { isLike } from '../passage/compare.ts';
import { EDGE, type Passage, type Word } from '../passage/passage.ts';
import { headOf, isInModifier, maySame, namesBehind, referents, selves } from '../passage/phrase.ts';
import { covers, cueWords, isAccused, isOfNext, isOfRelative, saysThat } from '../passage/report-cues.ts';
import { rolesOf } from '../passage/roles.ts';
import { isName, isNeutralReport } from '../passage/word-class.ts';
import { mayBePointedAt } from '../voices/pointed-speakers.ts';
import { allVoices, headOfVoice, holds, isNoOne, isPronoun, isVoice, wordsOfVoice } from '../voices/voices.ts';
import { onlyIdentifies } from './identifying.ts';

/** "allegedly" names nobody; whoever reports it does. */
const attributionOf = (word: Word): readonly Voice[] => {
  const claims = word.passage.claims.filter((claim) => isStated(claim, word));
  const inner = claimAround(claims, word.token)?.attribution ?? [];
  if (inner.some(({ span }) => span !== null)) return inner;
  return claims.filter((claim) => covers(claim, word)).flatMap(({ attribution }) => attribution);
};

/** "allegedly": it matters that somebody says so, whoever it is. */
const isAlleged = (word: Word): boolean =>
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
const isBeside = ({ passage, token, tree, index }: Word): boolean => {
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

const voicesAround = (word: Word): readonly Voice[] =>
  attributionOf(word).filter((voice) => !isNoOne(headOfVoice(word.passage, voice)));

const isPublisher = (said: readonly Word[], { publisher }: Passage): boolean =>
  publisher !== null && said.some((word) => isName(word) && holds(publisher, word));

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

const OWN_DEED =
  /^(?:welcome|criticise|criticize|condemn|praise|call|describe|rule|order|demand|blame|reject|dismiss)$/;

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

/** "Vera Stahl said …": whoever opens the sentence with a verb of saying, or closes it, surely speaks in it. */
const isOpening = (said: readonly Word[]): boolean => {
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
const mayBe = (said: readonly Word[], cited: Word, told: readonly Voice[]): boolean => {
  const voices = told.length > 0 ? told : allVoices(cited.passage);
  return (
    isOnlyReporter(said, cited.passage) ||
    [...voices, ...edgeVoicesOf(cited)].some((voice) => isVoice(said, cited.passage, voice)) ||
    isPublisher(said, cited.passage) ||
    isDoer(said, cited)
  );
};

/** Somebody who says something in the cited text, if not this. */
const isAnyVoice = (said: readonly Word[], passage: Passage): boolean =>
  allVoices(passage).some((voice) => isVoice(said, passage, voice));

/** The draft names the speaker though our reading did not find where their words begin. */
const namesAVoice = (draft: Word, passage: Passage, told: readonly Voice[]): boolean =>
  allVoices(draft.passage).some((voice) => {
    const words = wordsOfVoice(draft.passage, voice);
    return !words.every(isPronoun) && told.some((other) => isVoice(words, passage, other));
  });

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
