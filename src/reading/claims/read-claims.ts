import type { Actor, Claim } from '../../domain/reading.ts';
import type { Analysis } from '../analysis.ts';
import { dependentsBy, treeOf } from '../tree.ts';
import { chainFrom } from './chains.ts';
import { cueProbability, shippedCueTable } from './cue-score.ts';
import { type Draft, draftOf, draftOfPhrase, type Place } from './draft.ts';
import { type Candidate, candidateAt } from './frames.ts';
import { headlineDraft } from './headline-cues.ts';
import { moodOf } from './moods.ts';
import { paragraphSpans } from './paragraph-spans.ts';
import { phraseAt } from './phrases.ts';
import { giveQuotations, overlaps, quotesOver, within } from './quotations.ts';
import { type Quote, quotesIn } from './quotes.ts';
import { speakerClass } from './speakers.ts';
import { mentionsOf } from './voices.ts';

/** From here on a candidate is taken for a cue: where the F1 over sentences of the counted part is best. */
export const CUE_THRESHOLD = 0.4;

/** "citing two diplomats" names who is behind another claim, and claims nothing itself. */
const namesOnlyWhom = ({ tree }: Place, index: number): boolean =>
  /^(?:cit|quot)/.test(tree.tokens[index]?.lemma ?? '') &&
  tree.tokens[index]?.deprel !== 'root' &&
  dependentsBy(tree, index, 'obj').some((object) => speakerClass(tree, object) === 'p');

/** Nouns that name something said: with a clause of what was said they are cues, however seldom the table has seen them. */
const SAYINGS = new Set(
  'claim allegation accusation denial assertion rumor rumour threat warning promise pledge vow admission statement'.split(
    ' ',
  ),
);
const SAYING_CONFIDENCE = 0.6;

const confidenceOf = (candidate: Candidate): number => {
  const counted = cueProbability(shippedCueTable(), candidate);
  const named = candidate.part === 'n' && candidate.frame.startsWith('acl') && SAYINGS.has(candidate.lemma);
  return named ? Math.max(counted, SAYING_CONFIDENCE) : counted;
};

const draftsIn = (place: Place, quotes: readonly Quote[], headline: boolean): Draft[] => {
  const drafts: Draft[] = [];
  const framed = headline ? headlineDraft(place) : null;
  if (framed) drafts.push(framed);
  place.tree.tokens.forEach((token, index) => {
    if (framed && overlaps(framed.cue, token)) return;
    const phrase = phraseAt(place.tree, index);
    if (phrase) drafts.push(draftOfPhrase(place, phrase));
    const candidate = phrase || namesOnlyWhom(place, index) ? null : candidateAt(place.tree, index, quotes);
    const confidence = candidate ? confidenceOf(candidate) : 0;
    if (candidate && confidence >= CUE_THRESHOLD) drafts.push(draftOf(place, candidate, confidence));
  });
  return drafts;
};

/** Told inside a quotation, only what a third person is reported to have said is a claim of its own. */
const REPORTS = new Set(
  'say tell report announce claim deny allege accuse warn threaten confirm promise order'.split(' '),
);

/** "I think", "we want" inside a quotation are the speaker's own words, and said once already by whoever quotes. */
const isOwnWords = ({ cue, speaker, lemma, frame }: Draft, quotes: readonly Quote[], text: string): boolean =>
  quotes.some((quote) => within(cue, quote)) &&
  (speaker === null ||
    !REPORTS.has(lemma) ||
    !/ccomp|xcomp|obl:of/.test(frame) ||
    /^(?:I|we|you|me|us|my|our|who|that|which|any(?:one|body)|some(?:one|body)|every(?:one|body)|nobody|people|they)$/i.test(
      text.slice(speaker.start, speaker.end),
    ));

const draftsOf = ({ text, sentences }: Analysis, quotes: readonly Quote[]): Draft[] =>
  sentences.flatMap((sentence, index) => {
    const near = quotesOver(quotes, [sentence.span]);
    const place = { text, tree: treeOf(sentence), sentence: index };
    return draftsIn(place, near, sentence.headline).filter((draft) => !isOwnWords(draft, near, text));
  });

/**
 * Who says what: one claim for each cue, in the order of the text, with everybody it passes through and what is claimed of
 * it. Cues are words in constructions that mostly introduce attributed content (see `cue-table.ts`), phrases such as
 * "according to", and headlines' commas and colons. Sentences without a claim are the article's own voice.
 */
export const readClaims = (analysis: Analysis, actors: readonly Actor[]): Claim[] => {
  const { text, sentences } = analysis;
  const quotes = paragraphSpans(sentences).flatMap((paragraph) => quotesIn(text, paragraph));
  const found = draftsOf(analysis, quotes);
  giveQuotations(analysis, quotes, found);
  const drafts = found.filter(({ content }) => content.length > 0);
  const telling = { text, sentences, drafts, mentions: mentionsOf(actors) };
  return drafts.map(
    (draft, index): Claim => ({
      id: `c${index + 1}`,
      sentence: draft.sentence,
      attribution: chainFrom(telling, index),
      cue: draft.cue,
      content: draft.content,
      ...moodOf(sentences[draft.sentence], draft, quotes),
      confidence: Math.round(draft.confidence * 100) / 100,
    }),
  );
};
