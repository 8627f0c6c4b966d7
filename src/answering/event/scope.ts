import { termsOf } from '../../library/terms.ts';
import type { Material } from '../../stories/material.ts';
import { type Telling, tellingsOf } from '../../stories/telling.ts';
import { type Matter, shareNamed } from '../matter.ts';
import type { EventTelling } from './tellings.ts';

/** Whether a sentence belongs to an event: articles that tell of it by the way tell mostly of others. */
export type Scope = (telling: Telling) => boolean;

/** An article whose title or first sentences tell the event is about it. */
const OPENING_SENTENCES = 2;
const IS_ABOUT = 0.6;

const openingOf = (material: Material): Telling[] =>
  tellingsOf(material)
    .filter(({ inTitle }) => !inTitle)
    .slice(0, OPENING_SENTENCES);

const PLACED =
  /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Oo]ver|[Oo]n) (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*/gu;

/** What is said in a sentence, without who says it: "officials in Ostrel" are not where it happened. */
const withoutVoices = ({ material, span, claims }: Telling): string => {
  const voices = claims.flatMap(({ attribution }) => attribution.flatMap((voice) => voice.span ?? []));
  const cut = voices.filter(({ start, end }) => start >= span.start && end <= span.end);
  return cut.reduce(
    (text, { start, end }) =>
      text.slice(0, start - span.start) + ' '.repeat(end - start) + text.slice(end - span.start),
    material.article.text.slice(span.start, span.end),
  );
};

const placesIn = (telling: Telling): string[][] =>
  [...withoutVoices(telling).matchAll(PLACED)].map(([phrase]) => termsOf(phrase)).filter((terms) => terms.length > 0);

/** Sentences that tell the event, and those of articles about it that are set nowhere else than it is. */
export const scopeOf = (told: readonly Telling[], tellings: readonly EventTelling[], { terms }: Matter): Scope => {
  const known = new Set(told);
  const names = tellings.flatMap(({ row }) => [row.actor, row.recipient, row.place].map((part) => part?.name ?? ''));
  const own = new Set([...terms, ...termsOf(names.join(' '))]);
  const isAbout = (material: Material): boolean =>
    openingOf(material).some((telling) => known.has(telling)) ||
    shareNamed(terms, termsOf(material.article.title ?? '')) >= IS_ABOUT;
  const isElsewhere = (telling: Telling): boolean => {
    const places = placesIn(telling);
    return places.length > 0 && !places.some((place) => place.some((term) => own.has(term)));
  };
  return (telling) => known.has(telling) || (isAbout(telling.material) && !isElsewhere(telling));
};
