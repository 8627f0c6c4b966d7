import { isWithin, overlaps, type Span } from '../../domain/span.ts';
import { dependentsBy, deprelAt, formAt, headAt, isLemma, lemmaAt, subtree, type Tree, uposAt } from '../tree.ts';
import { type Flag, flagOf } from '../word.ts';
import type { Candidate, Looked } from './candidate.ts';
import { candidateAt } from './candidates.ts';
import { cueProbability, highestInFrame, highestProbability, shippedCueTable } from './cue-score.ts';
import { type Draft, draftOf, draftOfPhrase, isReport, type Place } from './draft.ts';
import { prepositionOf } from './grammar.ts';
import { headlineDrafts } from './headline-cues.ts';
import { IDIOM_VERBS, idiomAt } from './idioms.ts';
import { insertedReportAt } from './inserted-report.ts';
import { draftOfLeading, leadingReportAt, turnsAround } from './leading-report.ts';
import { mayHavePhrase, phraseAt } from './phrases.ts';
import type { Quote } from './quotes.ts';
import { setApart } from './set-apart.ts';
import { speakerClass } from './speakers.ts';
import { isNegative } from './speech-acts.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import { draftOfTrailing, misreads, trailingReportAt } from './trailing-report.ts';
import { isTidings } from './unknowing.ts';

/** From here on a candidate is taken for a cue: where the F1 over sentences of the counted part is best. */
const CUE_THRESHOLD = 0.4;

/** Words that name something said: with what was said they are cues, however seldom the table has seen them. */
const SAYINGS = new Set(
  'claim allegation accusation denial assertion rumor rumour threat warning charge suspicion promise pledge vow admission'.split(
    ' ',
  ),
);
const DISPUTES = new Set(
  `deny dispute refute disown disavow repudiate rebut accuse allege blame threaten warn vow pledge swear promise reject estimate decline refuse confirm consider weigh mull admit acknowledge reckon predict forecast testify contend
  insist maintain protest schedule plan intend deride`.split(/\s+/),
);
const SAYING_CONFIDENCE = 0.6;

const reaches = (part: Candidate['part'], lemma: string): boolean =>
  highestProbability(shippedCueTable(), part, lemma) >= CUE_THRESHOLD;

const isListed = (part: Candidate['part'], lemma: string): boolean =>
  part === 'v' ? DISPUTES.has(lemma) || IDIOM_VERBS.has(lemma) : part === 'n' && SAYINGS.has(lemma);

const mayBe = (part: Candidate['part']): Flag => flagOf(({ lower }) => isListed(part, lower) || reaches(part, lower));
const [mayBeVerb, mayBeNoun, mayBeAdjective] = [mayBe('v'), mayBe('n'), mayBe('a')];

/** Whether any construction could make a cue of a lemma, by its part of speech. */
const mayBeCue = (tree: Tree, index: number): boolean => {
  const upos = uposAt(tree, index);
  if (upos === 'VERB') return isLemma(tree, index, mayBeVerb);
  return upos === 'NOUN' ? isLemma(tree, index, mayBeNoun) : upos === 'ADJ' && isLemma(tree, index, mayBeAdjective);
};

/** Whether a cue may come of a word in a construction, whoever speaks. */
const mayComeTo: Looked['isWanted'] = (part, { lower: lemma }, frame) =>
  isListed(part, lemma) || highestInFrame(shippedCueTable(), { part, lemma, frame }) >= CUE_THRESHOLD;

/** With an object alone these do something and say nothing: an ambassador is recalled, restraint shown, a record published. */
const DEEDS: ReadonlyMap<string, RegExp> = new Map([
  ['recall', /^(?:pass-)?obj/],
  ['show', /^(?:pass-)?(?:obj|none)/],
  ['publish', /^(?:pass-)?obj/],
  ['post', /^(?:pass-)?obj/],
  ['question', /^pass-/],
  ['refuse', /^(?:pass-)?obj/],
]);
/** "dismissed his defence minister": who holds an office is dismissed from it, unless it is "as" something. */
const isDismissal = (tree: Tree, { token, lemma, part, content, frame }: Candidate): boolean =>
  part === 'v' &&
  lemma === 'dismiss' &&
  !frame.endsWith('+q') &&
  content.length > 0 &&
  speakerClass(tree, content[0] ?? -1) === 'p' &&
  !dependentsBy(tree, token, 'obl', 'advcl', 'xcomp').some((index) =>
    dependentsBy(tree, index, 'case', 'mark').some((mark) => /^as$/i.test(tree.tokens[mark]?.form ?? '')),
  );

const LAID = /^(?:blame|claim)$/;

/** "laid flowers", "the dam released what was behind it": what is laid is seldom a charge, and only somebody releases what says something. */
const isHandling = (tree: Tree, { lemma, part, frame, content, speakerClass: speaker }: Candidate): boolean =>
  part === 'v' &&
  !frame.endsWith('+q') &&
  ((lemma === 'lay' && !LAID.test(lemmaAt(tree, content[0] ?? -1))) || (lemma === 'release' && speaker !== 'p'));

/** What no one denies or disputes is told as so. */
const GAINSAYS = /^(?:den(?:y|ial)|disput(?:e|ation)|doubt|question|contest|challenge|contradict|refute|rebut)$/;

/** "nobody had looked at them", "no one claimed the attack": what no one says is no claim. */
const isNobody = (tree: Tree, { speaker, lemma }: Candidate): boolean =>
  !GAINSAYS.test(lemma) &&
  (/^(?:nobody|none|no-one)$/.test(formAt(tree, speaker)) ||
    (formAt(tree, speaker) === 'one' && formAt(tree, speaker - 1) === 'no'));

/** "was sworn in", "called off the march": with these particles it is a deed. */
const isDeedByParticle = (tree: Tree, { token, lemma, frame }: Candidate): boolean => {
  const next = formAt(tree, token + 1);
  if (next === 'off') return lemma === 'call';
  return next === 'in' && /^(?:swear|sworn)$/.test(lemma) && !/ccomp|xcomp/.test(frame);
};

/** "the accusation over Norvel": behind "over" a name alone tells what it was about, and nothing of that. */
const leadsToNameAlone = (tree: Tree, { part, content }: Candidate): boolean =>
  part === 'n' &&
  content.length > 0 &&
  content.every(
    (head) => prepositionOf(tree, head) === 'over' && subtree(tree, head).every((index) => isNaming(tree, index)),
  );

const isNaming = (tree: Tree, index: number): boolean => /^(?:PROPN|ADP|DET|PUNCT|NUM)$/.test(uposAt(tree, index));

/** "A truce was announced": where nobody is told to announce it, the writer tells that it was; a strike announced for Friday is yet to be. */
const isAnnounced = (tree: Tree, { token, lemma, frame, speaker }: Candidate): boolean =>
  lemma === 'announce' &&
  speaker < 0 &&
  /^pass-(?:obj|none)$/.test(frame) &&
  deprelAt(tree, token) === 'root' &&
  !dependentsBy(tree, token, 'obl', 'nmod').some((index) => /^(?:for|from)$/.test(prepositionOf(tree, index)));

/** "threatened to attack ships", "talks on a new treaty", "received no confirmation that …". */
const isNoSpeech = (tree: Tree, candidate: Candidate): boolean => {
  const { token, lemma, part, frame } = candidate;
  return (
    (part === 'n' && lemma === 'talk') ||
    isDismissal(tree, candidate) ||
    isHandling(tree, candidate) ||
    isNobody(tree, candidate) ||
    leadsToNameAlone(tree, candidate) ||
    isAnnounced(tree, candidate) ||
    (part === 'n' && isTidings(tree, token) && isNegative(tree, headAt(tree, token))) ||
    (part === 'v' && isDeedByParticle(tree, candidate)) ||
    (part === 'v' && lemma === 'attack' && frame === 'obj' && tree.tokens[token]?.verbForm === 'Inf') ||
    (part === 'v' && !frame.endsWith('+q') && (DEEDS.get(lemma)?.test(frame) ?? false))
  );
};

const confidenceOf = (tree: Tree, candidate: Candidate): number => {
  const { part, frame, lemma, speakerClass: speaker } = candidate;
  if (isNoSpeech(tree, candidate)) return 0;
  const counted = cueProbability(shippedCueTable(), candidate);
  const isNamed = part === 'n' && /^(?:acl:(?:that|to)|obl:of)$/.test(frame) && SAYINGS.has(lemma);
  const speaks = speaker === 'p' || (speaker !== '0' && lemma !== 'threaten');
  const isDispute =
    part === 'v' && speaks && DISPUTES.has(lemma) && (candidate.content.length > 0 || isReport(candidate));
  const isIdiom = part === 'v' && idiomAt(tree, candidate.token) !== null && candidate.content.length > 0;
  return isNamed || isDispute || isIdiom ? Math.max(counted, SAYING_CONFIDENCE) : counted;
};

/** "citing two diplomats" names who is behind another claim, and claims nothing itself. */
const cites = flagOf(({ form: lemma }) => /^(?:cit|quot)/.test(lemma));
const namesOnlyWhom = ({ tree }: Place, index: number): boolean =>
  isLemma(tree, index, cites) &&
  tree.tokens[index]?.deprel !== 'root' &&
  dependentsBy(tree, index, 'obj').some((object) => speakerClass(tree, object) === 'p');

/** Told inside a quotation, only what a third person is reported to have said is a claim of its own. */
const REPORTS_OF_OTHERS = new Set(
  'say tell report announce claim deny allege accuse warn threaten confirm promise order'.split(' '),
);
const NOBODY_ELSE =
  /^(?:I|we|you|me|us|my|our|who|that|which|any(?:one|body)|some(?:one|body)|every(?:one|body)|nobody|people|they)$/i;

/** "I think", "we want" inside a quotation are the speaker's own words, and said once already by whoever quotes. */
const isOwnWords = ({ cue, speaker, lemma, frame }: Draft, quotes: readonly Quote[], text: string): boolean =>
  quotes.some((quote) => isWithin(cue, quote)) &&
  (speaker === null ||
    !REPORTS_OF_OTHERS.has(lemma) ||
    !/ccomp|xcomp|obl:of/.test(frame) ||
    NOBODY_ELSE.test(text.slice(speaker.start, speaker.end)));

/** "threatened to bring “every street” out": the quoted words are those of who threatens. */
const isToldAlready = ({ frame, lemma, cue }: Draft, drafts: readonly Draft[]): boolean =>
  frame === 'quote' &&
  !isSpeechVerb(lemma) &&
  drafts.some(({ content }) => content.some((span) => isWithin(cue, span)));

/** What a report at its sentence's end says and who says it is told by their places where the parse went astray. */
const asTrailing = (place: Place, index: number, parsed: Draft | null): Draft | null => {
  const trailing = trailingReportAt(place.tree, index);
  return trailing && misreads(place, trailing, parsed) ? (draftOfTrailing(place, trailing) ?? parsed) : parsed;
};

/** Who opens a sentence with a report says what stands behind it, though the parse has it the other way round. */
const asLeading = (place: Place, index: number, parsed: Draft | null): Draft | null => {
  const leading = leadingReportAt(place.tree, index);
  return leading && turnsAround(place, leading, index, parsed)
    ? (draftOfLeading(place, leading, index) ?? parsed)
    : parsed;
};

const draftAt = (place: Place, index: number, looked: Looked): Draft | null => {
  const isOpen = mayBeCue(place.tree, index) && !namesOnlyWhom(place, index);
  const candidate = isOpen ? candidateAt(looked, index) : null;
  const confidence = candidate ? confidenceOf(place.tree, candidate) : 0;
  const parsed = candidate && confidence >= CUE_THRESHOLD ? draftOf(place, candidate, confidence) : null;
  const told = insertedReportAt(place, index) ?? asLeading(place, index, asTrailing(place, index, parsed));
  return told && setApart(place, told);
};

const isAmong = (drafts: readonly Draft[], token: Span): boolean => {
  for (const { cue } of drafts) if (overlaps(cue, token)) return true;
  return false;
};

/** The drafts whose claims are not told already, as the speaker's own words or with another of them. */
const untold = (drafts: Draft[], quotes: readonly Quote[], text: string): Draft[] =>
  drafts.length === 0 || quotes.length === 0
    ? drafts
    : drafts.filter((draft) => !isOwnWords(draft, quotes, text) && !isToldAlready(draft, drafts));

/** A draft for each cue of a sentence, in order; some have no content yet. `quotes` are those that reach into the sentence. */
export const findCues = (place: Place, quotes: readonly Quote[], headline: boolean): Draft[] => {
  const { tokens } = place.tree;
  const framed = headlineDrafts(place, headline);
  const drafts = [...framed];
  const hasPhrase = mayHavePhrase(place.tree);
  const looked = { tree: place.tree, quotes, isWanted: mayComeTo };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || isAmong(framed, token)) continue;
    const phrase = hasPhrase ? phraseAt(place.tree, index) : null;
    const draft = phrase ? draftOfPhrase(place, phrase) : draftAt(place, index, looked);
    if (draft) drafts.push(draft);
  }
  return untold(drafts, quotes, place.text);
};
