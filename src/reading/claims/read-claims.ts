import type { Actor, Claim } from '../../domain/reading.ts';
import type { Analysis } from '../analysis.ts';
import { treeOf } from '../tree.ts';
import { chainFrom } from './chains.ts';
import type { Draft } from './draft.ts';
import { findCues } from './find-cues.ts';
import { moodOf } from './moods.ts';
import { paragraphSpans } from './paragraph-spans.ts';
import { giveQuotations, quotesOver } from './quotations.ts';
import { type Quote, quotesIn } from './quotes.ts';
import { mentionsOf } from './voices.ts';

const draftsOf = ({ text, sentences }: Analysis, quotes: readonly Quote[]): Draft[] =>
  sentences.flatMap((sentence, index) => {
    const near = quotesOver(quotes, [sentence.span]);
    const place = { text, tree: treeOf(sentence), sentence: index };
    return findCues(place, near, sentence.headline);
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
