import type { DateMention, Event, Status } from '../../domain/reading.ts';
import { QUAD_OF } from '../../domain/reading.ts';
import type { Sentence } from '../analysis.ts';
import { withoutDateline } from '../dateline.ts';
import { claimAround } from '../status/status-in-article.ts';
import { treeOf } from '../tree.ts';
import { bySentence, type MentionOf, partsAt, type SentenceParts } from './by-sentence.ts';
import type { EventContext } from './event-context.ts';
import { dateOf } from './event-date.ts';
import { eventStatus } from './event-status.ts';
import { figuresIn, type PlacedFigure } from './figures.ts';
import { type Frame, framesIn } from './frames.ts';
import { lemmaAt } from './grammar.ts';
import { mergeTellings, type Told } from './merge.ts';
import { participantAt, placeOf, steps } from './setting.ts';

/** What of a context lies in one sentence. */
type Scene = EventContext & {
  readonly mentions: readonly MentionOf[];
  readonly sentence: Sentence;
  readonly at: number;
};

/** What is told as having happened is of the day of publication where no other is named; what is planned has no date then. */
const HAPPENED: ReadonlySet<Status> = new Set(['asserted', 'claimed', 'alleged', 'denied']);

const tellingOf = (scene: Scene, frame: Frame, figures: readonly PlacedFigure[]): Told => {
  const { sentence, at, mentions, claims, dates, publishedAt } = scene;
  const tree = treeOf(sentence);
  const status = eventStatus(scene, at, frame.index);
  const { start = 0, end = 0 } = tree.tokens[frame.index] ?? {};
  return {
    type: frame.type,
    quad: QUAD_OF[frame.type],
    lemma: lemmaAt(tree, frame.index),
    trigger: { start, end },
    actor: participantAt(tree, frame.actor, mentions),
    recipient: participantAt(tree, frame.recipient, mentions),
    place: participantAt(tree, placeOf(sentence, frame.index), mentions),
    date: dateOf(sentence, frame.index, { dates, claims, publishedAt, hasHappened: HAPPENED.has(status) }),
    status,
    claim: claimAround(claims, { start, end })?.id ?? null,
    figures: figures.map(({ kind, value, unit, span, attribution }) => ({ kind, value, unit, span, attribution })),
    evidence: [sentence.span],
  };
};

/** Gives each figure to the event nearest to it in the parse. */
const shareOut = (sentence: Sentence, frames: readonly Frame[], figures: readonly PlacedFigure[]): PlacedFigure[][] => {
  const tree = treeOf(sentence);
  const shares: PlacedFigure[][] = frames.map(() => []);
  for (const figure of figures) {
    const distances = frames.map(({ index }) => steps(tree, index, figure.token));
    const best = distances.indexOf(Math.min(...distances));
    shares[best]?.push(figure);
  }
  return shares;
};

/** The day in a dateline is that of the report. */
const withoutFiling = (
  dates: readonly DateMention[],
  { analysis }: EventContext,
  { span }: Sentence,
): readonly DateMention[] => {
  if (dates.length === 0) return dates;
  const { start } = withoutDateline(analysis.text, span);
  return dates.filter((date) => date.start >= start);
};

const tellingsIn = (context: EventContext, parts: SentenceParts, at: number): Told[] => {
  const sentence = context.analysis.sentences[at];
  const frames = sentence ? framesIn(sentence) : [];
  if (!sentence || frames.length === 0) return [];
  const own = partsAt(parts, at);
  const scene = { ...context, ...own, dates: withoutFiling(own.dates, context, sentence), sentence, at };
  const shares = shareOut(sentence, frames, figuresIn(sentence, scene.claims));
  return frames.map((frame, index) => tellingOf(scene, frame, shares[index] ?? []));
};

const eventOf = (told: Told, id: string): Event => {
  const { type, quad, trigger, actor, recipient, place, date, status, claim, figures, evidence } = told;
  return { id, type, quad, trigger, actor, recipient, place, date, status, claim, figures, evidence };
};

/**
 * Who did what to whom, where and when, with the status it is told under and the figures that go with it, in the order of the
 * text. Types are PLOVER roots of the act itself; whether it came about is its status. Spans are offsets into the text.
 */
export const readEvents = (context: EventContext): Event[] => {
  const parts = bySentence(context);
  const tellings = context.analysis.sentences.flatMap((_, at) => tellingsIn(context, parts, at));
  return mergeTellings(tellings, context.analysis.text).map((told, index) => eventOf(told, `e${index + 1}`));
};
