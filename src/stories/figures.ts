import { DAY_MS } from '../domain/instant.ts';
import type { Citations, Line } from '../domain/report.ts';
import { type Count, countsIn, sameSeries } from './counts.ts';
import { type Material, oldestFirst } from './material.ts';
import { ministersIn } from './ministers.ts';
import { weighBy } from './recall.ts';
import { differInSubject, sameSubject, subjectNames } from './subject.ts';
import { lineOfTelling, tellingsOf } from './telling.ts';

/** What one speaker counts of one thing, over time; a number told again unchanged stands once, where it was told first. */
export type Series = {
  readonly kind: string;
  readonly unit: string | null;
  /** Null where an article counts in its own voice. */
  readonly speaker: string | null;
  readonly points: readonly { readonly value: number; readonly atMs: number | null; readonly line: Line }[];
};

/** Series of one kind about one thing, and the line that shows them side by side. */
export type Figures = { readonly line: Line; readonly series: readonly Series[]; readonly differ: boolean };

type Weight = (terms: readonly string[]) => number;

const weightIn = (materials: readonly Material[]): Weight => {
  const weigh = weighBy(materials.flatMap(tellingsOf).map(({ terms }) => terms));
  return (terms) => terms.reduce((sum, term) => sum + weigh(term), 0);
};

/** Titles repeat the text and are left out. */
const countsOf = (materials: readonly Material[]): Count[] =>
  [...materials].sort(oldestFirst).flatMap((material) => countsIn(material).filter(({ telling }) => !telling.inTitle));

type Ground = { readonly weight: Weight; readonly belong: (a: Count, b: Count) => boolean };

/** A number joins what it belongs to, and joins groups to each other, as long as none of them is about another thing. */
const grouped = (counts: readonly Count[], { weight, belong }: Ground): Count[][] => {
  let groups: Count[][] = [];
  for (const count of counts) {
    let own = [count];
    const apart: Count[][] = [];
    for (const group of groups) {
      const related = group.some((member) => belong(member, count));
      const clash = group.some((member) => own.some((other) => differInSubject(member, other, weight)));
      if (related && !clash) own = [...group, ...own];
      else apart.push(group);
    }
    groups = [...apart, own];
  }
  return groups;
};

const pointOf = (count: Count) => ({
  value: count.value,
  atMs: count.telling.material.publishedMs,
  line: lineOfTelling(count.telling),
});

const seriesFrom = (counts: readonly Count[]): Series => {
  const [first] = counts as readonly [Count];
  const ordered = [...counts].sort((a, b) => oldestFirst(a.telling.material, b.telling.material));
  const changed = ordered.filter((count, at) => at === 0 || count.value !== ordered[at - 1]?.value);
  return { kind: first.kind, unit: first.unit, speaker: first.speaker?.name ?? null, points: changed.map(pointOf) };
};

const publisherOf = ({ points }: Series): string | null => points[0]?.line.citations[0].publisher ?? null;

/** As it stands within a line: it was read where it opened a sentence. */
const withinLine = (name: string): string => name.replace(/^The (?=\p{L})/u, 'the ');

const seriesWords = (series: Series): string => {
  const { points, unit, speaker } = series;
  const values = points.map(({ value }) => value.toLocaleString('en')).join(' → ');
  return `${values}${unit === null ? '' : ` (${unit})`}, ${(speaker === null ? null : withinLine(speaker)) ?? publisherOf(series) ?? 'in an article’s own voice'}`;
};

const latest = ({ points }: Series): number | undefined => points.at(-1)?.value;

const latestMs = ({ points }: Series): number => points.at(-1)?.atMs ?? 0;

/** Who is missing is found: numbers of different days are no two accounts. */
const differing = (series: readonly Series[]): boolean => {
  const newestMs = Math.max(...series.map(latestMs));
  const standing = series.filter((each) => each.kind !== 'missing' || newestMs - latestMs(each) < DAY_MS / 2);
  return new Set(standing.map(latest)).size > 1;
};

/** Several numbers that one article gives are parts of one, or of different things; a revision takes another article. */
const isRevision = ({ points }: Series): boolean =>
  new Set(points.map(({ line }) => line.citations[0].article)).size === points.length;

const figuresFrom = (all: readonly Series[]): Figures[] => {
  const series = all.filter(isRevision);
  const lines = series.flatMap(({ points }) => points.map(({ line }) => line));
  const [first, ...rest] = lines.flatMap(({ citations }) => citations);
  const kind = series[0]?.kind ?? '';
  if (first === undefined) return [];
  const citations: Citations = [first, ...rest];
  const line: Line = {
    text: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}: ${series.map(seriesWords).join('; ')}`,
    citations,
    attribution: series.flatMap(({ speaker }) => (speaker === null ? [] : [{ name: speaker }])),
    status: series.some(({ speaker }) => speaker !== null) ? 'claimed' : 'asserted',
  };
  return [{ line, series, differ: differing(series) }];
};

/** Numbers in the own voice of two articles whose paper nobody knows. */
const areOfNobody = (a: Count, b: Count): boolean =>
  a.speaker === null && a.telling.material.article.publisher === null && a.telling.material !== b.telling.material;

type Same = (a: Count, b: Count) => boolean;

/** A ministry and its minister give one series. */
const sameSeriesIn = (materials: readonly Material[]): Same => {
  const isOne = ministersIn(materials);
  return (a, b) => sameSeries(a, b) || (a.kind === b.kind && a.unit === b.unit && isOne(a.speaker, b.speaker));
};

/** The counts of a story's articles as series by speaker and time, never averaged, one speaker's about two things apart; `belongs`: which count. */
export const seriesOf = (materials: readonly Material[], belongs: (count: Count) => boolean = () => true): Series[] =>
  seriesWithin(countsOf(materials).filter(belongs), { weight: weightIn(materials), same: sameSeriesIn(materials) });

const seriesWithin = (counts: readonly Count[], { weight, same }: { weight: Weight; same: Same }): Series[] =>
  grouped(counts, { weight, belong: (a, b) => same(a, b) && !areOfNobody(a, b) }).map(seriesFrom);

/** Soldiers and guards are counted apart; people in general may be the same ones. */
const comparable = (a: Count, b: Count): boolean =>
  a.kind === b.kind && (a.unit === b.unit || a.unit === null || b.unit === null);

/** Names that this share of a story's articles mention say what it is about. */
const CENTRAL = 0.4;
const FEWEST_ARTICLES = 4;

/** Numbers about what the story is about: an article may tell of other things on its way. */
const aboutTheStory = (counts: readonly Count[], materials: readonly Material[]): Count[] => {
  if (materials.length < FEWEST_ARTICLES) return [...counts];
  const articles = new Map<string, number>();
  for (const material of materials)
    for (const term of new Set(tellingsOf(material).flatMap(({ terms }) => terms)))
      articles.set(term, (articles.get(term) ?? 0) + 1);
  const isCentral = (name: string): boolean => (articles.get(name) ?? 0) >= CENTRAL * materials.length;
  return counts.filter((count) => subjectNames(count).some(isCentral));
};

const momentsOf = (counts: readonly Count[]): number[] =>
  counts.map(({ telling }) => telling.material.publishedMs ?? 0);
const valuesOf = (counts: readonly Count[]): number[] => counts.map(({ value }) => value);
const people = (count: Count): Count => ({ ...count, unit: null });

/** "One docker was killed", and the day after "three people", of the same speaker: the first is counted among the others. */
const isCountedOn = (few: readonly Count[], all: readonly Count[], same: Same): boolean => {
  const [first, other] = [few[0], all[0]];
  if (first === undefined || other === undefined || first.unit === null || other.unit !== null) return false;
  return (
    same(people(first), other) &&
    Math.max(...momentsOf(few)) < Math.min(...momentsOf(all)) &&
    Math.max(...valuesOf(few)) <= Math.min(...valuesOf(all))
  );
};

const countedOn = (groups: readonly Count[][], same: Same): Count[][] => {
  const taken = new Set<Count[]>();
  const joined = groups.map((all) => {
    const few = groups.find((group) => !taken.has(group) && isCountedOn(group, all, same));
    if (few === undefined) return all;
    taken.add(few);
    return [...few.map(people), ...all];
  });
  return joined.filter((_, at) => !taken.has(groups[at] as Count[]));
};

/**
 * "Killed: 3 → 6, Health Ministry; 2 (soldier), army": for each thing that is counted, what each named speaker gave for it over time.
 * Cites every number's own sentence.
 */
export const figuresOf = (materials: readonly Material[]): Figures[] => {
  const [weight, same] = [weightIn(materials), sameSeriesIn(materials)];
  const belong: Same = (a, b) => same(a, b) || (comparable(a, b) && sameSubject(a, b, weight, a.unit !== b.unit));
  const given = aboutTheStory(countsOf(materials), materials).filter(({ speaker }) => speaker !== null);
  return grouped(given, { weight, belong }).flatMap((counts) =>
    figuresFrom(countedOn(grouped(counts, { weight, belong: same }), same).map(seriesFrom)),
  );
};
