import { type Event, isLocalActor, type Participant } from '../../domain/reading.ts';

export type Told = Omit<Event, 'id'> & {
  /** What a trigger says, lower case: two tellings of one event need not share it, but two killings do share their type. */
  readonly lemma: string;
};

const agree = (a: Participant | null, b: Participant | null, text: string): boolean =>
  a === null || b === null || sameParticipant(a, b, text);

/** The same actor, or, of actors that only this article knows, the same words. */
const sameParticipant = (a: Participant, b: Participant, text: string): boolean => {
  if (a.actor !== null && a.actor === b.actor) return true;
  if (a.actor !== null && b.actor !== null && !(isLocalActor(a.actor) && isLocalActor(b.actor))) return false;
  return text.slice(a.span.start, a.span.end).toLowerCase() === text.slice(b.span.start, b.span.end).toLowerCase();
};

const share = (a: Participant | null, b: Participant | null, text: string): boolean =>
  a !== null && b !== null && sameParticipant(a, b, text);

const sameDay = (a: Told, b: Told): boolean =>
  a.date === null ||
  b.date === null ||
  a.date.ground === 'publication' ||
  b.date.ground === 'publication' ||
  a.date.value === b.date.value;

const figuresAgree = (a: Told, b: Told): boolean =>
  a.figures.every(({ kind, value }) => b.figures.every((other) => other.kind !== kind || other.value === value));

/**
 * True where two tellings may be of one event: of one type and status, told in one voice, nothing that contradicts in who, whom,
 * where, when and how many, and either both sides the same, or one side and the word.
 */
const isSame = (a: Told, b: Told, text: string): boolean => {
  if (a.type !== b.type || a.status !== b.status || (a.claim === null) !== (b.claim === null)) return false;
  if (!agree(a.actor, b.actor, text) || !agree(a.recipient, b.recipient, text) || !agree(a.place, b.place, text))
    return false;
  if (!sameDay(a, b) || !figuresAgree(a, b)) return false;
  const actor = share(a.actor, b.actor, text);
  const recipient = share(a.recipient, b.recipient, text);
  return (actor && recipient) || ((actor || recipient) && a.lemma === b.lemma);
};

/** No event has more figures than this: beyond it a text repeats itself, and each comparison would read them all. */
const MOST_FIGURES = 60;

const joined = (first: Told, second: Told): Told => ({
  ...first,
  actor: first.actor ?? second.actor,
  recipient: first.recipient ?? second.recipient,
  place: first.place ?? second.place,
  date: first.date?.ground === 'stated' ? first.date : (second.date ?? first.date),
  figures:
    first.figures.length >= MOST_FIGURES
      ? first.figures
      : [
          ...first.figures,
          ...second.figures.filter(({ span }) => first.figures.every((known) => known.span.start !== span.start)),
        ],
  evidence: first.evidence.some(({ start }) => start === second.evidence[0]?.start)
    ? first.evidence
    : [...first.evidence, ...second.evidence],
});

/** Tellings further apart than this are compared no more, so that the work grows with the length of the text. */
const WINDOW = 200;

/** Where the event that a telling is of stands among the last ones; the end of the list for an event that is told first. */
const placeAmong = (merged: readonly Told[], telling: Told, text: string): number => {
  const namesNobody = telling.actor === null && telling.recipient === null;
  let at = namesNobody ? merged.length : Math.max(0, merged.length - WINDOW);
  while (at < merged.length && !isSame(merged[at] as Told, telling, text)) at += 1;
  return at;
};

/** Joins what is told more than once: one event with every sentence that tells it as evidence. */
export const mergeTellings = (tellings: readonly Told[], text: string): Told[] => {
  const merged: Told[] = [];
  for (const telling of tellings) {
    const at = placeAmong(merged, telling, text);
    const known = merged[at];
    if (known) merged[at] = joined(known, telling);
    else merged.push(telling);
  }
  return merged;
};
