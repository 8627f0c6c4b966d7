import type { Article } from '../domain/article.ts';
import { cite, citeWords } from '../domain/cite.ts';
import { type Claim, isLocalActor, type Reading, type Status, type Voice } from '../domain/reading.ts';
import type { Line } from '../domain/report.ts';
import { isWithin, type Span } from '../domain/span.ts';
import type { ClaimEntry, EventEntry, Passage } from '../ports.ts';
import { withoutDateline } from '../reading/dateline.ts';
import { isDone } from './done.ts';
import { headlineNames, isInTitle } from './headline-speaker.ts';

/** Most texts have single spaces and nothing else already; to find that costs less than to write them anew. */
const TO_JOIN = /\s\s|[^\S ]/;

/** Line breaks and runs of spaces become one space. */
export const inOneLine = (text: string): string => (TO_JOIN.test(text) ? text.replaceAll(/\s+/g, ' ') : text).trim();

const contentLength = (claim: Claim): number => claim.content.reduce((sum, { start, end }) => sum + end - start, 0);

const LEAST_BEFORE = 4;
const SUBORDINATE = /(?:^|[\s,])(?:as|while|after|before|when)\s+$/i;
const RELATIVE = /^(?:who|whom|whose|which|that)\b/i;
const OPENS_LATER_CLAUSE = /^(?:as|while|after|before|when|until|because|since|though|although|where)\b/i;

/** "No shots were heard, Pohl said, as the day passed on which they had been due to meet": all of the claim stands behind the main clause. */
const isLaterClause = ({ attribution, content }: Claim, text: string, sentence: Span): boolean => {
  const first = content[0];
  if (attribution.length > 0 || first === undefined || first.start <= sentence.start) return false;
  const before = inOneLine(text.slice(sentence.start, first.start));
  return before.split(' ').length > LEAST_BEFORE && OPENS_LATER_CLAUSE.test(text.slice(first.start, first.end));
};

/** "The toll rose to six as the president vowed revenge": what a clause behind the main one tells, or one between two commas. */
export const isAside = (claim: Claim, text: string, sentence: Span): boolean => {
  const spans = [claim.cue, claim.attribution[0]?.span ?? null, ...claim.content];
  const start = Math.min(...spans.flatMap((span) => span?.start ?? []));
  const before = text.slice(sentence.start, Math.max(sentence.start, start));
  if (SUBORDINATE.test(before)) return inOneLine(before).split(' ').length > LEAST_BEFORE;
  if (isLaterClause(claim, text, sentence)) return true;
  const voice = claim.attribution[0]?.span;
  if (voice && RELATIVE.test(text.slice(voice.start, voice.end))) return true;
  const first = claim.content[0];
  return claim.attribution.length === 0 && first !== undefined && RELATIVE.test(text.slice(first.start, first.end));
};

/** The claims of a sentence that are none of an aside's. */
export const ofMainClause = (claims: readonly Claim[], text: string, sentence: Span): Claim[] =>
  claims.filter((claim) => !isAside(claim, text, sentence));

/** The claim that carries most of a sentence; null where the article speaks in its own voice. */
export const mainClaim = (claims: readonly Claim[]): Claim | null =>
  claims.reduce<Claim | null>(
    (best, claim) => (best === null || contentLength(claim) > contentLength(best) ? claim : best),
    null,
  );

const PRONOUN = /^(?:he|she|it|they|who|which|that|him|her|them)$/i;

/** The name a voice is known by in its article: what a pronoun stands for, where that was read. */
export const nameOfVoice = (voice: Voice, reading: Pick<Reading, 'actors' | 'article'>): string | null => {
  const actor = voice.actor === null ? undefined : reading.actors.find(({ id }) => id === voice.actor);
  if (actor !== undefined && !isLocalActor(actor.id)) return actor.name;
  if (voice.span === null) return actor?.name ?? null;
  const words = inOneLine(reading.article.text.slice(voice.span.start, voice.span.end));
  return actor !== undefined && PRONOUN.test(words) ? actor.name : words;
};

const namesOf = (claim: Claim, reading: Reading): { name: string }[] =>
  claim.attribution.flatMap((voice) => {
    const name = nameOfVoice(voice, reading);
    return name === null ? [] : [{ name }];
  });

/** A headline's speaker only where the headline or its article says plainly who it is. */
const namesIn = (article: Article, reading: Reading, claim: Claim, sentence: Span): { name: string }[] =>
  isInTitle(article, sentence) && !headlineNames(article, reading, claim) ? [] : namesOf(claim, reading);

const eventStatus = (reading: Reading, sentence: Span): Status | null =>
  reading.events.find(({ trigger }) => isWithin(trigger, sentence))?.status ?? null;

/** "met in Ostrel and agreed to reopen the canal": the plan is the second thing that its subject did. */
const JOINS_DEED = /\b(?:and|but)(?: (?:also|then|later|\p{Ll}+ly))? $/u;
/** "Foes meet in Lusk, agree to swap prisoners" */
const JOINS_IN_TITLE = /, $/;
const PLANNED: ReadonlySet<Status> = new Set(['planned', 'threatened']);

const isPlan = ({ status, cue }: Claim): boolean => PLANNED.has(status) && cue !== null;

/** Whether something was done before a plan in the same breath: such a sentence is no plan. */
const followsDeed = (article: Article, { events, claims }: Reading, plan: Claim, sentence: Span): boolean => {
  const { cue } = plan;
  const { text } = article;
  if (cue === null || !isPlan(plan)) return false;
  const words = text.slice(sentence.start, cue.start);
  if (!JOINS_DEED.test(words) && !(isInTitle(article, sentence) && JOINS_IN_TITLE.test(words))) return false;
  const before = { start: sentence.start, end: cue.start };
  const plans = claims.filter((claim) => claim.sentence === plan.sentence && isPlan(claim));
  return events.some(
    ({ trigger, status }) =>
      isDone(status) &&
      isWithin(trigger, before) &&
      !plans.some((other) => other.cue !== null && isWithin(trigger, other.cue)),
  );
};

/** A line that is one sentence of an article, with the speaker and status it is told under. */
export const lineOfSentence = (article: Article, reading: Reading | null, index: number, span: Span): Line => {
  const cited = withoutDateline(article.text, span);
  const citation = cite(article, cited);
  const claims = reading === null ? [] : reading.claims.filter(({ sentence }) => sentence === index);
  const main = mainClaim(ofMainClause(claims, article.text, span));
  const claim = main !== null && reading !== null && followsDeed(article, reading, main, span) ? null : main;
  return {
    text: inOneLine(citation.text),
    citations: [citation],
    attribution: claim === null || reading === null ? [] : namesIn(article, reading, claim, span),
    status: claim?.status ?? (reading === null ? null : eventStatus(reading, span)) ?? 'asserted',
  };
};

/** The line of a sentence for one of the claims in it, under that claim's speaker and status. */
export const lineOfTold = (article: Article, reading: Reading, claim: Claim): Line => {
  const span = reading.sentences[claim.sentence] ?? { start: 0, end: article.text.length };
  const line = lineOfSentence(article, reading, claim.sentence, span);
  if (isLaterClause(claim, article.text, span)) return line;
  return { ...line, attribution: namesIn(article, reading, claim, span), status: claim.status };
};

/** An article's title as a cited line; null where its text holds none. */
export const lineOfTitle = (article: Article, reading: Reading | null): Line | null => {
  if (article.titleSpan === null) return null;
  const span = article.titleSpan;
  const index =
    reading === null ? -1 : reading.sentences.findIndex(({ start, end }) => start >= span.start && end <= span.end);
  return lineOfSentence(article, reading, index, span);
};

const shortened = (entry: { sentence: Span; text: string }): { span: Span; text: string } => {
  const inner = withoutDateline(entry.text, { start: 0, end: entry.text.length });
  return {
    span: { start: entry.sentence.start + inner.start, end: entry.sentence.end },
    text: entry.text.slice(inner.start),
  };
};

/** A line that is the sentence an index row points to. */
export const lineOfClaim = (entry: ClaimEntry): Line => {
  const { span, text } = shortened(entry);
  return {
    text: inOneLine(text),
    citations: [citeWords(entry.article, span, text)],
    attribution: entry.speakers.map(({ name }) => ({ name })),
    status: entry.claim.status,
  };
};

/** The sentence that tells an event, with those who say so. */
export const lineOfEvent = (entry: EventEntry): Line => {
  const { span, text } = shortened(entry);
  return {
    text: inOneLine(text),
    citations: [citeWords(entry.article, span, text)],
    attribution: entry.speakers.map(({ name }) => ({ name })),
    status: entry.event.status,
  };
};

/** The passage as a citation, in the revision it was found in. */
export const citeOfPassage = (passage: Passage) => citeWords(passage.article, passage.span, passage.text);
