import type { Token } from '../../reading/analysis.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { deedOf } from '../match/deed.ts';
import { LASTS, OVER_MATTERS } from '../phrases/slot-reason.ts';
import type { Question } from '../question/question.ts';

const GIVES = /^(?:because|citing|owing)$/i;
/** "in protest at", "on grounds of", "out of fear". */
const GIVES_WITH: readonly (readonly [RegExp, RegExp])[] = [
  [/^in$/i, /^(?:protest|response|reaction|retaliation|reply|answer|solidarity)$/i],
  [/^on$/i, /^(?:grounds|account)$/i],
  [/^out$/i, /^of$/i],
  [/^for$/i, /^(?:fear|lack|want)$/i],
];

const NEAR = 3;

/** "over the raid", neither "over the weekend" nor "over 40 ferries". */
const isOverMatter = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens.slice(at + 1).find(({ upos }) => upos !== 'DET' && upos !== 'ADJ');
  return next !== undefined && next.upos !== 'NUM' && !LASTS.test(next.lemma);
};

const leadsIn = (tokens: readonly Token[], at: number, question: Question): boolean => {
  const form = tokens[at]?.form ?? '';
  if (GIVES.test(form)) return true;
  const deed = question.words.find(({ term }) => term === question.verb)?.at ?? -1;
  if (/^over$/i.test(form)) return OVER_MATTERS.test(question.tokens[deed]?.lemma ?? '') && isOverMatter(tokens, at);
  return GIVES_WITH.some(
    ([first, second]) => first.test(form) && tokens.slice(at + 1, at + NEAR).some((next) => second.test(next.form)),
  );
};

const MOST_STEPS = 4;

/** "offered his resignation", "handed in her resignation", "the collapse came": the verb says no more than its noun; not so "killed by the collapse". */
const CARRIED = /^(?:obj|nsubj|obl$)/;

/** Whether a word hangs on what was done, or on what that was done with ("offered his resignation over …"). */
const hangsOn = (tokens: readonly Token[], from: number, deeds: readonly number[]): boolean => {
  const goals = deeds.flatMap((deed) => [
    deed,
    ...(tokens[deed]?.upos === 'NOUN' && CARRIED.test(tokens[deed].deprel) ? [tokens[deed].head] : []),
  ]);
  let at = from;
  for (let steps = 0; at >= 0 && steps <= MOST_STEPS; steps += 1) {
    if (goals.includes(at)) return true;
    at = tokens[at]?.head ?? -1;
  }
  return false;
};

/**
 * Whether the sentence says why what is asked about was done, in words that no phrase of it answers by itself ("handed in his
 * resignation in protest at the raid"): then the whole of it does.
 */
export const tellsReason = (question: Question, { beside: { sentence, met } }: Evidence): boolean => {
  if (question.type !== 'why' || question.verb === null) return false;
  const deed = question.words.findIndex(({ term }) => term === question.verb);
  const deeds = met[deed]?.places.map(({ at }) => at) ?? [];
  const { tokens } = sentence;
  return tokens.some(
    (_, at) => deeds.some((place) => place < at) && leadsIn(tokens, at, question) && hangsOn(tokens, at, deeds),
  );
};

/** The same where everything that is asked about stands in the sentence: as sure as if it had been asked in its own words. */
export const tellsReasonOfAll = (question: Question, evidence: Evidence): boolean =>
  question.words.every((_, at) => (evidence.beside.met[at]?.places.length ?? 0) > 0) && tellsReason(question, evidence);

/** "The reason for closing the bridge was …" says itself what it is a reason for. */
const SAYS_REASON = /^(?:reason|cause|motive)$/;

/**
 * Whether the reason that a sentence gives is one for what is asked about: "flooded because of the rain" tells nothing of why the
 * mayor resigned, and "moved to house arrest" nothing of an arrest. True where the sentence does not hold the deed itself.
 */
export const isReasonFor = (question: Question, { beside: { sentence, met }, span }: Evidence): boolean => {
  const { tokens } = sentence;
  if (question.type !== 'why' || question.verb === 'caus' || tokens.some(({ lemma }) => SAYS_REASON.test(lemma)))
    return true;
  const asked = deedOf(question);
  const deed = question.words.findIndex(({ term }) => term === asked);
  const deeds = met[deed]?.places.map(({ at }) => at) ?? [];
  const isWithin = (at: number): boolean =>
    (tokens[at]?.start ?? -1) >= span.start && (tokens[at]?.end ?? 0) <= span.end;
  const outside = deeds.filter((at) => !isWithin(at));
  if (outside.length === 0) return deeds.length === 0;
  const phrase = [...tokens.keys()].filter(isWithin);
  const head = phrase.find((at) => !phrase.includes(tokens[at]?.head ?? -1)) ?? -1;
  return hangsOn(tokens, head, outside);
};
