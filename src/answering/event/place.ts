import { foldName } from '../../domain/fold.ts';
import type { Event, Reading } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';
import { withoutDateline } from '../../reading/dateline.ts';
import { nameOfVoice } from '../../stories/line.ts';
import type { Material } from '../../stories/material.ts';
import { type Telling, tellingsOf } from '../../stories/telling.ts';

const isPlace = (id: string | null): boolean => id?.startsWith('place/') ?? false;

const POSSESSIVE = /^[’']s?\b/;

/** Places that a stretch of an article names; "Ostvia's port" names whose port it is, not where. */
const placesIn = ({ actors, article }: Reading, { start, end }: Span): string[] =>
  actors
    .filter(({ id, mentions }) =>
      mentions.some(
        (mention) =>
          isPlace(id) &&
          mention.form === 'name' &&
          mention.start >= start &&
          mention.end <= end &&
          !POSSESSIVE.test(article.text.slice(mention.end, mention.end + 2)),
      ),
    )
    .map(({ name }) => name);

/** Where things are told to happen, or to be done to, anywhere in an article. */
const placesOfEvents = (reading: Reading): string[] =>
  reading.events.flatMap(({ place, recipient }) =>
    [place, recipient].flatMap((part) =>
      part !== null && isPlace(part.actor) ? (nameOfVoice(part, reading) ?? []) : [],
    ),
  );

/** "TARN, March 3 (Tidewater Wire) — ": the words before the first comma, bracket or dash. */
const filedFrom = (text: string, tellings: readonly Telling[]): string | null => {
  const first = tellings.find(({ inTitle }) => !inTitle);
  if (first === undefined) return null;
  const head = text.slice(first.span.start, withoutDateline(text, first.span).start);
  return /^[\p{Lu}\p{L} .’'-]+?(?=\s*[,(—–]|\s-)/u.exec(head)?.[0] ?? null;
};

const only = (names: readonly string[]): string | null =>
  new Set(names.map(foldName)).size === 1 ? (names[0] ?? null) : null;

/** The place that the article around a sentence gives what happens in it: where it was filed, if things happen there; else the only one of title and sentence before. */
const placeAround = ({ reading, article }: Material, telling: Telling, tellings: readonly Telling[]): string | null => {
  if (reading === null) return null;
  const happens = placesOfEvents(reading).map(foldName);
  const filed = filedFrom(article.text, tellings);
  if (filed !== null && happens.includes(foldName(filed))) return filed;
  const before = tellings[tellings.indexOf(telling) - 1];
  const spans = [article.titleSpan, before?.span ?? null].flatMap((span) => span ?? []);
  const told = only(spans.flatMap((span) => placesIn(reading, span)));
  return told !== null && happens.every((name) => name === foldName(told)) ? told : null;
};

/**
 * The place of an event that names none, by the words around it where these leave no doubt: the only place of its sentence, else, where
 * the sentence has none, that of the article around it. Not for showing: its sentence does not say so.
 */
export const impliedPlace = (event: Event, material: Material, telling: Telling): string | null => {
  const { reading, article } = material;
  if (reading === null || event.place !== null) return null;
  const here = placesIn(reading, withoutDateline(article.text, telling.span));
  return here.length > 0 ? only(here) : placeAround(material, telling, tellingsOf(material));
};
