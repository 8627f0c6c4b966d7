import { isLocalActor } from '../domain/reading.ts';
import { isWithin } from '../domain/span.ts';
import { termsOf } from '../library/terms.ts';
import { withoutDateline } from '../reading/dateline.ts';
import type { Material } from './material.ts';
import { namesIn, placeOfWriting } from './subject.ts';
import { type Telling, tellingsOf } from './telling.ts';
import type { Matrix } from './vectors.ts';

/** Two floods are told in the same words; this much of their likeness is left where no name says that they are one. */
const LEFT = 0.1;
/** Pairs less alike than this are of two stories whatever their names. */
const LEAST_ALIKE = 0.05;
/** "Varentia" and "Varentian" begin alike. */
const BEGINNING = 5;

const beginningOf = (term: string): string => term.slice(0, BEGINNING);

const openingOf = (material: Material): Telling | null => tellingsOf(material).find(({ inTitle }) => !inTitle) ?? null;

const actorsIn = ({ material: { article, reading }, span }: Telling): string[] =>
  (reading?.actors ?? [])
    .filter(({ id }) => !isLocalActor(id))
    .flatMap(({ mentions }) => mentions.filter((mention) => mention.form === 'name' && isWithin(mention, span)))
    .flatMap(({ start, end }) => termsOf(article.text.slice(start, end)));

/** The names in an article's first sentence, and where it was written. */
const namesOf = (material: Material): string[] => {
  const opening = openingOf(material);
  if (opening === null) return [];
  const { text } = material.article;
  const span = withoutDateline(text, opening.span);
  const names = [
    ...namesIn(text.slice(span.start, span.end)),
    ...actorsIn({ ...opening, span }),
    ...placeOfWriting(opening),
  ];
  return [...new Set(names.map(beginningOf))];
};

const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}’'-]*/gu;

/** All that stands in an article with a capital, its title too. */
const capitalsOf = (material: Material): ReadonlySet<string> => {
  const { text } = material.article;
  const words = tellingsOf(material).flatMap((telling) => {
    const { start, end } = withoutDateline(text, telling.span);
    return [...(text.slice(start, end).match(CAPITALISED) ?? []), ...placeOfWriting(telling)];
  });
  return new Set(termsOf(words.join(' ')).map(beginningOf));
};

/**
 * Likenesses of articles, lowered where neither mentions anybody or any place that the other opens with: like events in two places
 * are two stories. An article that opens with no name may be of any.
 */
export const strangersApart = (alike: Matrix, materials: readonly Material[]): Matrix => {
  const all = materials.map((material) => ({ names: namesOf(material), capitals: capitalsOf(material) }));
  const areStrangers = (a: number, b: number): boolean => {
    const [one, other] = [all[a], all[b]];
    if (one === undefined || other === undefined || one.names.length === 0 || other.names.length === 0) return false;
    return !one.names.some((name) => other.capitals.has(name)) && !other.names.some((name) => one.capitals.has(name));
  };
  return alike.map((row, a) =>
    row.map((likeness, b) => (b > a && likeness >= LEAST_ALIKE && areStrangers(a, b) ? likeness * LEFT : likeness)),
  );
};
