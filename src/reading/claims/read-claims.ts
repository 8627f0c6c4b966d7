import type { Actor, Claim } from '../../domain/reading.ts';
import { overlaps, type Span } from '../../domain/span.ts';
import type { Analysis, Sentence } from '../analysis.ts';
import { withoutDateline } from '../dateline.ts';
import { overlapping } from '../search.ts';
import { hasMark, treeOf } from '../tree.ts';
import { MARK } from '../word.ts';
import { chainFrom } from './chains.ts';
import type { Draft } from './draft.ts';
import { findCues } from './find-cues.ts';
import { moodOf } from './moods.ts';
import { ownVoiceDrafts } from './own-voice.ts';
import { giveQuotations } from './quotations.ts';
import { givesName, spokenIn } from './quoted-names.ts';
import type { Quote } from './quotes.ts';
import { mentionsOf } from './voices.ts';

const draftsOf = ({ text, sentences }: Analysis, quotes: readonly Quote[]): Draft[] =>
  sentences.flatMap((sentence, index) => {
    const near = overlapping(quotes, sentence.span.start, sentence.span.end);
    const place = { text, tree: treeOf(sentence), sentence: index };
    return findCues(place, near, sentence.headline);
  });

/** How many claims back a speech may have begun that still goes on. */
const LATEST = 20;

/** "the records that they asked for": what it stands for lies outside the clause. */
const RELATIVE = /^(?:that|which|whom?)$/i;
const LONGEST_RELATIVE = 5;
const isRelative = (text: string, { start, end }: Span): boolean =>
  end - start <= LONGEST_RELATIVE && RELATIVE.test(text.slice(start, end));

/** Where the article begins to speak in a draft's sentence: behind its dateline and whatever was printed over it. */
const beginsAt = ({ text, sentences }: Analysis, draft: Draft): number => {
  const sentence = sentences[draft.sentence];
  if (!sentence || !hasMark(treeOf(sentence), MARK.dash)) return Number.NEGATIVE_INFINITY;
  const { start } = withoutDateline(text, sentence.span);
  return start === sentence.span.start ? Number.NEGATIVE_INFINITY : start;
};

/** Where an article was filed is no part of what is said in it, nor of who says it. */
const leaveDateline = (analysis: Analysis, draft: Draft): void => {
  const from = beginsAt(analysis, draft);
  const cut = <T extends Span>(each: T): T => (each.start < from && each.end > from ? { ...each, start: from } : each);
  draft.content = draft.content.map(cut);
  if (draft.speaker) draft.speaker = cut(draft.speaker);
};

/** Whether one of the speeches that began before the one at `end` still goes on in a sentence. */
const isToldBefore = (told: readonly Draft[], end: number, sentence: Span): boolean => {
  for (let at = Math.max(0, end - LATEST); at < end; at++)
    for (const span of told[at]?.content ?? []) if (overlaps(span, sentence)) return true;
  return false;
};

/** What of a sentence others are told to say already. */
const takenIn = ({ span }: Sentence, own: readonly Draft[], quotes: readonly Quote[]): readonly Span[] => {
  const quoted = overlapping(quotes, span.start, span.end);
  return own.length === 0 ? quoted : [...own.flatMap(({ cue, content }) => [cue, ...content]), ...quoted];
};

/** Beside what others are told to say, what the article says in its own voice, behind its dateline, of what may, will or did not happen. */
const withOwnVoice = (analysis: Analysis, told: readonly Draft[], quotes: readonly Quote[]): Draft[] => {
  const { text, sentences } = analysis;
  let next = 0;
  return sentences.flatMap((sentence, index) => {
    const own: Draft[] = [];
    for (; told[next]?.sentence === index; next++) own.push(told[next] as Draft);
    if (!isToldBefore(told, next - own.length, sentence.span)) {
      const taken = takenIn(sentence, own, quotes);
      const voiced = ownVoiceDrafts({ text, tree: treeOf(sentence), sentence: index }, taken, own);
      own.push(...voiced.filter((draft) => draft.cue.start >= beginsAt(analysis, draft)));
    }
    return own.length > 1 ? own.sort((a, b) => a.cue.start - b.cue.start) : own;
  });
};

/** "The decision contradicts what traders were told": a thing that jars with what was said denies nothing, and does not speak. */
const jarsByItself = (text: string, { cue, speaker }: Draft, mentions: readonly Span[]): boolean =>
  /^contradict/i.test(text.slice(cue.start, cue.end)) &&
  (speaker === null || overlapping(mentions, speaker.start, speaker.end).length === 0);

/**
 * Who says what: one claim for each cue, in the order of the text, with everybody it passes through and what is claimed of
 * it. Cues are words in constructions that mostly introduce attributed content (see `cue-table.ts`), phrases such as
 * "according to", and headlines' commas and colons. Sentences without a claim are the article's own voice.
 */
export const readClaims = (analysis: Analysis, actors: readonly Actor[]): Claim[] => {
  const { text, sentences } = analysis;
  const mentions = mentionsOf(actors);
  const quotes = spokenIn(analysis);
  const found = draftsOf(analysis, quotes);
  giveQuotations(analysis, quotes, found);
  const told = found.filter(
    (draft) =>
      draft.content.some((span) => !isRelative(text, span)) &&
      !givesName(text, draft) &&
      !jarsByItself(text, draft, mentions) &&
      draft.cue.start >= beginsAt(analysis, draft),
  );
  const drafts = withOwnVoice(analysis, told, quotes);
  for (const draft of drafts) leaveDateline(analysis, draft);
  const telling = { text, sentences, drafts, mentions };
  return drafts.map((draft, index): Claim => {
    const { kind, status, polarity, quotation } = moodOf(sentences[draft.sentence], draft, quotes);
    return {
      id: `c${index + 1}`,
      sentence: draft.sentence,
      attribution: draft.ownVoice ? [] : chainFrom(telling, index),
      cue: draft.cue,
      content: draft.content,
      kind,
      status,
      polarity,
      quotation,
      confidence: Math.round(draft.confidence * 100) / 100,
    };
  });
};
