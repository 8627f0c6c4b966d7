import { type Event, isLocalActor, type Participant, type Quad, type Reading } from '../../domain/reading.ts';
import type { Line } from '../../domain/report.ts';
import { termsOf } from '../../library/terms.ts';
import { nameOfVoice } from '../../stories/line.ts';
import type { Material } from '../../stories/material.ts';
import { lineOfTelling, type Telling, tellingAround, tellingsOf } from '../../stories/telling.ts';
import { type Matter, shareHeld, shareNamed } from '../matter.ts';
import type { EventRow } from '../rows.ts';
import { speakersIn } from '../told-rows.ts';
import { impliedPlace } from './place.ts';
import { isAhead, isHappening } from './words.ts';

/** An event as one sentence of one article tells it. */
export type EventTelling = {
  readonly material: Material;
  readonly telling: Telling;
  readonly row: EventRow;
  /** The claim that it is told in; null in the article's own voice, and where a claim takes it for granted. */
  readonly claim: string | null;
  /** Who tells it within the article, first speaker first. */
  readonly speakers: readonly { readonly id: string | null; readonly name: string }[];
  /** How much of the query it holds, 0 to 1. */
  readonly score: number;
};

/** A sentence that holds this share of the asked words, its headline's counted, tells the event that is asked for. */
const IS_ABOUT = 0.6;
/** The words of the event itself weigh more than those around it. */
const CORE_WEIGHT = 0.4;
/** The sentence itself holds more than one of three words. */
const LEAST_IN_SENTENCE = 0.34;
/** What is done is what the query names. */
const TRIGGER_WEIGHT = 0.25;
/** Words that only the headline has count for less than those of the sentence. */
const WITH_TITLE = 0.85;

const partOf = (participant: Participant | null, reading: Reading): EventRow['actor'] => {
  const name = participant === null ? null : nameOfVoice(participant, reading);
  return participant === null || name === null ? null : { id: participant.actor, name };
};

/** "had launched them", "owned up on Sunday that it had sent the drones that hit it": told that day, done on an earlier one. */
const DONE_BEFORE =
  /\bhad (?:\p{L}+ ){0,2}$|\b(?:admit|acknowledg|confess|conced|own(?:s|ed) up)\p{L}*\b.*\bhad \p{L}+/u;

const dateOf = ({ date, trigger }: Event, { article }: Material, { span }: Telling): EventRow['date'] => {
  if (date === null) return null;
  const isBefore = DONE_BEFORE.test(article.text.slice(span.start, trigger.start));
  return date.ground === 'publication' && isBefore ? null : { value: date.value, ground: date.ground };
};

const rowOf = (event: Event, reading: Reading, date: EventRow['date'], line: Line): EventRow => ({
  type: event.type,
  quad: event.quad,
  status: event.status,
  actor: partOf(event.actor, reading),
  recipient: partOf(event.recipient, reading),
  place: partOf(event.place, reading),
  date,
  line,
});

/** Charges and refusals carry the event that they are about within them. */
const ABOUT_OTHERS: ReadonlySet<Event['type']> = new Set(['ACCUSE', 'REJECT', 'THREATEN']);

type Part = Event['actor'];
const partsOf = ({ actor, recipient, place }: Event): Part[] => [actor, recipient, place];

type Around = { readonly material: Material; readonly asked: readonly string[]; readonly implied: string | null };

/** Which share of the asked words its doer, its receiver and its place hold; of a single word, what is done as well. */
const coreShare = (event: Event, { material, asked, implied }: Around): number => {
  const { reading, article } = material;
  const names = partsOf(event).flatMap((part) => {
    const party = reading === null ? null : partOf(part, reading);
    return party === null || isHappening(party) ? [] : party.name;
  });
  const trigger = asked.length > 1 ? [] : [article.text.slice(event.trigger.start, event.trigger.end)];
  return shareNamed(asked, termsOf([...trigger, ...names, implied ?? ''].join(' ')));
};

const isNamed = (part: Part): boolean => part?.actor != null && !isLocalActor(part.actor);

/** "Drones hit a depot at Brack two days after the strike on the port": the sentence tells what happened elsewhere, and this by the way. */
const isByTheWay = (event: Event, material: Material, asked: readonly string[]): boolean => {
  const telling = tellingAround(material, event.trigger);
  const [first] = (material.reading?.events ?? [])
    .filter((other) => tellingAround(material, other.trigger) === telling && !ABOUT_OTHERS.has(other.type))
    .sort((a, b) => a.trigger.start - b.trigger.start);
  if (first === undefined || first === event) return false;
  return coreShare(first, { material, asked, implied: null }) === 0 && [first.place, first.recipient].some(isNamed);
};

const tellingOf = (event: Event, material: Material, asked: readonly string[]): EventTelling | null => {
  const { reading, article } = material;
  const telling = tellingAround(material, event.trigger);
  if (reading === null || telling === null || telling.inTitle) return null;
  // What stays asserted within a claim is taken for granted there: "resigned over the shooting, officials said".
  const claim = event.status === 'asserted' ? undefined : reading.claims.find(({ id }) => id === event.claim);
  const speakers = claim === undefined ? [] : speakersIn(claim.attribution, reading);
  const attribution = speakers.map(({ name }) => ({ name }));
  const line = lineOfTelling(telling);
  const row = rowOf(
    event,
    reading,
    dateOf(event, material, telling),
    claim === undefined ? line : { ...line, attribution, status: event.status },
  );
  const implied = isAhead(event.status) ? null : impliedPlace(event, material, telling);
  const core = coreShare(event, { material, asked, implied });
  const inSentence = shareHeld(asked, telling.terms);
  const around = [...telling.terms, ...termsOf(`${article.title ?? ''} ${implied ?? ''}`)];
  const share = Math.max(inSentence, WITH_TITLE * shareHeld(asked, around));
  if (core === 0 || share < IS_ABOUT || inSentence < LEAST_IN_SENTENCE || isByTheWay(event, material, asked))
    return null;
  const triggered = shareHeld(asked, termsOf(article.text.slice(event.trigger.start, event.trigger.end))) > 0;
  const score = (1 - CORE_WEIGHT) * share + CORE_WEIGHT * core + (triggered ? TRIGGER_WEIGHT : 0);
  return { material, telling, row, claim: claim?.id ?? null, speakers, score };
};

const publishedMs = ({ material }: EventTelling): number => material.publishedMs ?? Number.POSITIVE_INFINITY;

export type Sentence = { readonly telling: Telling; readonly score: number };

const tellsByTheWay = (telling: Telling, terms: readonly string[]): boolean =>
  (telling.material.reading?.events ?? []).some(
    (event) => tellingAround(telling.material, event.trigger) === telling && isByTheWay(event, telling.material, terms),
  );

/** A sentence from which no event was read counts for less. */
const WITHOUT_EVENT = 0.9;

/** Sentences that hold the words of a query, whatever was read from them. */
export const sentencesOn = ({ terms, materials }: Matter): Sentence[] =>
  materials
    .flatMap((material) => tellingsOf(material).filter(({ inTitle }) => !inTitle))
    .map((telling) => ({ telling, share: shareNamed(terms, telling.terms) }))
    .filter(({ telling, share }) => share >= IS_ABOUT && !tellsByTheWay(telling, terms))
    .map(({ telling, share }) => ({ telling, score: WITHOUT_EVENT * share }));

/** Of several sorts of event that hold the words, the one that is told most and best. */
const mainQuad = (found: readonly EventTelling[]): Quad | null => {
  const weights = new Map<Quad, number>();
  for (const { row, score } of found) weights.set(row.quad, (weights.get(row.quad) ?? 0) + score ** 2);
  return [...weights].reduce<readonly [Quad | null, number]>(
    (best, one) => (one[1] > best[1] ? one : best),
    [null, 0],
  )[0];
};

/** Sentences that tell the event a query asks for, the best first, then the oldest; none where nothing comes near. */
export const tellingsOfEvent = ({ terms, materials }: Matter): EventTelling[] => {
  const found = materials
    .flatMap((material) => (material.reading?.events ?? []).map((event) => tellingOf(event, material, terms)))
    .filter((telling) => telling !== null)
    .sort((a, b) => b.score - a.score || publishedMs(a) - publishedMs(b));
  const quad = mainQuad(found);
  return found.filter(({ row }) => row.quad === quad);
};
