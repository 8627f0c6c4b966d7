import type { Article } from '../../domain/article.ts';
import type { Claim, Reading, Status } from '../../domain/reading.ts';
import { isWithin, overlaps, type Span } from '../../domain/span.ts';
import { termsOf } from '../../library/terms.ts';
import type { Sentence } from '../../reading/analysis.ts';
import { analyse, type Core } from '../../reading/core/core.ts';
import { withoutDateline } from '../../reading/dateline.ts';
import { lineOfSentence, mainClaim } from '../../stories/line.ts';
import type { Material } from '../../stories/material.ts';
import { type Speaker, speakerOfClaim } from '../../stories/speaker.ts';
import { type Reply, repliesOf } from '../choice/choose.ts';
import { type AskedDays, type DayTold, daysIn, dayTold } from '../match/asked-days.ts';
import { type Beside, layBeside, type Weigh } from '../match/beside.ts';
import { type Stance, stanceOn } from '../match/stance.ts';
import { standsAside } from '../match/stands-aside.ts';
import { isDayOfTelling, isSayingAskedOf } from '../match/told-on.ts';
import type { Question } from '../question/question.ts';
import { isSayingCue } from '../said-cue.ts';
import { likeness } from '../words/likeness.ts';
import type { Found } from './find-articles.ts';
import { meantFor, peopleIn } from './meant.ts';

/** A sentence of an article that may answer, with who says it and whether it tells or denies what is asked. */
export type Evidence = Reply & {
  readonly material: Material;
  /** Of the sentence in the article's reading; −1 where it was not read. */
  readonly index: number;
  readonly speaker: Speaker | null;
  readonly stance: Stance;
  readonly status: Status;
  readonly dayTold: DayTold;
  /** Stems of its article's title. */
  readonly nearbyTerms: readonly string[];
};

/** By what evidence is read: weights of words, and the days that the question names. */
export type EvidenceReading = {
  readonly weigh: Weigh;
  readonly core: Core;
  readonly days: AskedDays;
  /** Which paragraphs of an article are read, each in whole, instead of those alone that the search met. */
  readonly near?: (article: Article) => readonly Span[];
  /** Every sentence as it is, none of its phrases scored: for what is told by the words around a name. */
  readonly isUnscored?: boolean;
};

/** Articles that are read for an answer, and sentences of each whose paragraphs are. */
const MOST_READ = 10;
const MOST_PASSAGES = 4;
/** The same where they are read whole. */
const MOST_READ_WHOLE = 20;
const MOST_SENTENCES = 80;

const NEXT_TO = 3;

const gapBetween = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end);

/** "on Monday, " beside a speaker; "the governor, " before a name is the same one. */
const BESIDE_SPEAKER = /^[\s,]*(?:on|in|at|by|early|late|during|after|before|for|as|when|while|since|from|with)\b/i;

/** Of a speaker told in several parts ("on Monday, Governor Esterly said"), the part that stands by the cue. */
const besideCue = (text: string, span: Span, cue: Span): Span => {
  const words = text.slice(span.start, span.end);
  const comma = span.end <= cue.start ? words.lastIndexOf(',') : words.indexOf(',');
  if (comma < 0 || !BESIDE_SPEAKER.test(span.end <= cue.start ? words : words.slice(comma))) return span;
  return span.end <= cue.start
    ? { start: span.start + comma + 1, end: span.end }
    : { start: span.start, end: span.start + comma };
};

/** Who says it is not what is said: a speaker answers only where the question asks for who says it. */
const voicesIn = ({ article, reading }: Material, { type, verb, office }: Question): readonly Span[] => {
  if (
    reading === null ||
    office !== null ||
    type === 'said' ||
    type === 'when' ||
    type === 'how-many' ||
    type === 'how-long'
  )
    return [];
  return reading.claims.flatMap(({ attribution, cue }) => {
    const words = cue === null ? '' : article.text.slice(cue.start, cue.end);
    if (cue === null || (verb !== null && termsOf(words).some((term) => likeness(term, verb) > 0))) return [];
    return attribution.flatMap(({ span }) =>
      span === null || gapBetween(span, cue) > NEXT_TO ? [] : [besideCue(article.text, span, cue)],
    );
  });
};

/** "said on Tuesday": when it was said is not when it was. */
const SAID_WHEN = /^\s*(?:(?:late|early)\s+)?(?:on\s+)?$/;

const isSaidWhen = ({ article, reading }: Material, question: Question, sentence: Sentence, day: Span): boolean =>
  reading?.claims.some(
    (claim) =>
      claim.cue !== null &&
      claim.cue.end <= day.start &&
      SAID_WHEN.test(article.text.slice(claim.cue.end, day.start)) &&
      !isSayingAskedOf(question, sentence, claim),
  ) || isDayOfTelling(question, sentence, day, reading?.claims ?? []);

/** A sentence whose phrases nobody asks for, as sure as it holds much of the question. */
const unscored = (beside: Beside): Reply => ({
  span: beside.sentence.span,
  beside,
  fits: true,
  confidence: beside.share,
  assurance: 0,
  aptness: 0,
  doubts: {},
});

/** Only the title and the paragraphs that the search met are parsed; nothing is answered from a title or a dateline. */
const repliesIn = ({ material, passages }: Found, question: Question, reading: EvidenceReading): Reply[] => {
  const { text, paragraphs, titleSpan } = material.article;
  const met = passages.slice(0, MOST_PASSAGES);
  const isWhole = reading.near !== undefined;
  const near =
    reading.near?.(material.article) ??
    paragraphs.filter((paragraph) => met.some(({ span }) => isWithin(span, paragraph)));
  const body = near.filter((paragraph) => titleSpan === null || !isWithin(paragraph, titleSpan));
  const titled = titleSpan === null || body.length === 0 ? near : [titleSpan, ...body];
  const { sentences } = analyse({ text, paragraphs: titled, titleSpan }, reading.core);
  const voices = voicesIn(material, question);
  const standsWrong = (phrase: Span, { start }: Span): boolean => {
    const around = sentences.find(({ span }) => span.start === start);
    if (around === undefined) return false;
    return (
      standsAside(question, around, phrase, text) ||
      (question.type === 'when' && isSaidWhen(material, question, around, phrase))
    );
  };
  const mayStand = (phrase: Span, sentence: Span): boolean =>
    !voices.some((voice) => overlaps(voice, phrase)) && !standsWrong(phrase, sentence);
  const mayAnswer = (phrase: Span, sentence: Span): boolean =>
    phrase.start >= withoutDateline(text, sentence).start &&
    (body.length === 0 || titleSpan === null || phrase.start >= titleSpan.end) &&
    (isWhole || mayStand(phrase, sentence));
  const dates = material.reading?.dates ?? [];
  const people = peopleIn(material.reading);
  const refer = (sentence: Sentence) => [
    ...daysIn(reading.days, sentence, dates),
    ...meantFor(question, sentence, people),
  ];
  if (reading.isUnscored === true)
    return layBeside(question, sentences, reading.weigh, refer)
      .filter(({ sentence: { span } }) => body.length === 0 || titleSpan === null || span.start >= titleSpan.end)
      .map(unscored);
  const most = isWhole ? { most: MOST_SENTENCES } : {};
  return repliesOf(question, sentences, { weigh: reading.weigh, refer, mayAnswer, ...most });
};

const isSaid = ({ cue }: Claim, { article }: Reading): boolean =>
  cue === null || isSayingCue(article.text.slice(cue.start, cue.end));

/** Whose count it is where one claim tells another: "officials said the ministry says nine died". */
const innermost = (claims: readonly Claim[]): Claim | undefined => {
  const sizeOf = ({ content }: Claim): number => content.reduce((sum, { start, end }) => sum + end - start, 0);
  return claims.toSorted((a, b) => sizeOf(a) - sizeOf(b))[0];
};

const evidenceOf = (reply: Reply, material: Material, question: Question, days: AskedDays): Evidence => {
  const { reading } = material;
  const { start } = reply.span;
  const { sentence } = reply.beside;
  const index = reading?.sentences.findIndex((span) => start >= span.start && start < span.end) ?? -1;
  const isCount = question.type === 'how-many' || question.type === 'how-long';
  // Whoever is counted says nothing of how many they are: "About 500 people marched and demanded that …, police said".
  const isCounted = ({ attribution }: Claim): boolean =>
    isCount && attribution.some(({ span }) => span !== null && start >= span.start && start < span.end);
  const claims =
    reading?.claims.filter((claim) => claim.sentence === index && isSaid(claim, reading) && !isCounted(claim)) ?? [];
  const told = claims.filter(({ content }) => content.some((span) => start >= span.start && start < span.end));
  const claim = (isCount ? innermost(told) : told[0]) ?? mainClaim(claims);
  return {
    ...reply,
    material,
    index,
    speaker: claim === null || reading === null ? null : speakerOfClaim(claim.attribution, reading),
    stance: stanceOn(question, reply.beside),
    status: claim?.status ?? 'asserted',
    dayTold: dayTold(days, sentence, reading?.dates ?? [], (date) => !isSaidWhen(material, question, sentence, date)),
    nearbyTerms: termsOf(material.article.title ?? ''),
  };
};

/** Re-prints say what their origin says; of those whose best sentence reads the same, one is read. */
const unlikeOnes = (found: readonly Found[]): Found[] => {
  const seen = new Set<string>();
  return found.filter(({ passages }) => {
    const [first] = passages;
    if (first === undefined) return false;
    const { start } = withoutDateline(first.text, { start: 0, end: first.text.length });
    const words = termsOf(first.text.slice(start)).join(' ');
    return !seen.has(words) && seen.add(words);
  });
};

const once = (evidence: readonly Evidence[]): Evidence[] => {
  const seen = new Set<string>();
  return evidence.filter(({ beside }) => {
    const words = beside.terms.filter((term) => term !== null).join(' ');
    return !seen.has(words) && seen.add(words);
  });
};

/** Sentences of the found articles that may answer, surest first; what several articles say alike stands once. */
export const evidenceIn = (found: readonly Found[], question: Question, reading: EvidenceReading): Evidence[] =>
  once(
    unlikeOnes(found)
      .slice(0, reading.near !== undefined ? MOST_READ_WHOLE : MOST_READ)
      .flatMap((each) =>
        repliesIn(each, question, reading).map((reply) => evidenceOf(reply, each.material, question, reading.days)),
      )
      .sort((a, b) => b.confidence - a.confidence),
  );

/** What is said by somebody in the sentence. */
export const claimsAt = ({ material: { reading }, index }: Evidence): readonly Claim[] =>
  reading?.claims.filter(({ sentence, attribution }) => sentence === index && attribution.length > 0) ?? [];

/** The cited line that the evidence is. */
export const lineOfEvidence = ({ material: { article, reading }, index, beside }: Evidence) =>
  lineOfSentence(article, reading, index, reading?.sentences[index] ?? beside.sentence.span);

/** The words that answer, as they stand in the article. */
export const wordsOfEvidence = ({ material, span }: Evidence): string =>
  material.article.text.slice(span.start, span.end);

/** When it was told, in milliseconds since the epoch; 0 where its article has no date. */
export const toldMs = ({ material }: Pick<Evidence, 'material'>): number => material.publishedMs ?? 0;
