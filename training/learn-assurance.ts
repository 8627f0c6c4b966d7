import { assuranceOf, type Calibration, surenessOf } from '../src/answering/choice/assure.ts';
import type { Features } from '../src/answering/choice/features.ts';
import { sumOf, type Trees } from '../src/answering/choice/trees.ts';
import type { Lesson } from './answer-lessons.ts';
import { type Growing, growTrees, type Row } from './boosted-trees.ts';

/** What was chosen for a question by weights that had not learned from its document. */
export type Judged = {
  readonly signs: Features;
  /** Whether the text answers it, and the word F1 of the chosen phrase where it does. */
  readonly known: boolean;
  readonly f1: number;
  readonly source: Lesson['source'];
  readonly document: string;
  readonly isSpoilt: boolean;
};

const listed = (names: string): readonly string[] => names.trim().split(/\s+/);

/**
 * What trees judge by: how much of the question a text holds, where, and what it has otherwise. Left out is what tells the manner of
 * whoever wrote a question rather than what a text says of it: its length, its first words.
 */
const JUDGING: ReadonlySet<string> = new Set(
  listed(`
  around share cover bigrams standing worst secondWorst worstAround worstNoun worstNounAround worstVerb worstVerbAround
  worstAdjective worstAdjectiveAround worstName worstNameAround worstNumber worstNumberAround score certainty chance
  overlapping ofSentence lead coverLead standingLead path widePath govUp govUpRole sameRole focusSort focusNearest
  wideNear wideLink1 linkFit worstLink
  apart kindGone nameGone nameNowhere numberGone wordGone officeGone verbGone focusGone opposed negation adjectiveGone
  nounNameGone modifierGone replaced between strange partnersGone superlativeGone ordinalGone verbWeightGone nounGone
  deniedInVain contrary smallContrary smallGone negativeGone polarityGone unfit heldElsewhere wideInside repeated`),
);

const ASSURING: Growing = {
  trees: 240,
  depth: 4,
  rate: 0.05,
  least: 12,
  ridge: 5,
  rowShare: 0.7,
  columnShare: 0.4,
  loss: 'logistic',
};
const APT: Growing = { ...ASSURING, trees: 160, loss: 'square', least: 40 };

/**
 * Half of the weight lies on questions that are answered, a quarter on those that were written so that they are not, and a
 * quarter on those that one changed detail makes so; in each the treebank, the news and the texts of reference count alike.
 */
const weighted = (judged: readonly Judged[]) => {
  const groupOf = ({ known, isSpoilt, source }: Judged): string => `${known} ${isSpoilt} ${source}`;
  const sizes = new Map([...Map.groupBy(judged, groupOf)].map(([group, each]) => [group, each.length]));
  return (each: Judged): number => (each.known ? 2 : 1) * (judged.length / 12 / (sizes.get(groupOf(each)) ?? 1));
};

const namesOf = (judged: readonly Judged[]): string[] =>
  [...new Set(judged.flatMap(({ signs }) => Object.keys(signs)))].filter((name) => JUDGING.has(name)).sort();

const rowsOf = (judged: readonly Judged[], names: readonly string[], target: (each: Judged) => number): Row[] => {
  const weightOf = weighted(judged);
  return judged.map((each) => ({
    values: Float32Array.from(names, (name) => each.signs[name] ?? 0),
    target: target(each),
    weight: weightOf(each),
  }));
};

export type Assurance = { readonly assuring: Trees; readonly apt: Trees };

/** Trees that tell whether a text answers a question, and how near the chosen phrase comes where it does. */
export const learnAssurance = (judged: readonly Judged[], random: () => number): Assurance => {
  const names = namesOf(judged);
  const known = judged.filter((each) => each.known);
  return {
    assuring: growTrees(
      names,
      rowsOf(judged, names, (each) => (each.known ? 1 : 0)),
      ASSURING,
      random,
    ),
    apt: growTrees(
      names,
      rowsOf(known, names, ({ f1 }) => f1),
      APT,
      random,
    ),
  };
};

export type Scored = Judged & { readonly sureness: number; readonly aptness: number };
export type Assured = Scored & { readonly assurance: number };

export const scoredBy = ({ assuring, apt }: Assurance, judged: readonly Judged[]): Scored[] =>
  judged.map((each) => ({
    ...each,
    sureness: surenessOf(each.signs, assuring),
    aptness: Math.min(1, Math.max(0, sumOf(apt, each.signs))),
  }));

const STEPS = 40;

/** The scale and shift under which chances come true: a logistic regression on one number, by Newton's steps. */
export const calibrate = (scored: readonly Scored[]): Calibration => {
  const weightOf = weighted(scored);
  let [scale, shift] = [1, 0];
  for (let step = 0; step < STEPS; step += 1) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6];
    for (const each of scored) {
      const chance = assuranceOf(each.sureness, { scale, shift });
      const error = weightOf(each) * ((each.known ? 1 : 0) - chance);
      const spread = weightOf(each) * chance * (1 - chance);
      g0 += error;
      g1 += error * each.sureness;
      h00 += spread;
      h01 += spread * each.sureness;
      h11 += spread * each.sureness ** 2;
    }
    const part = h00 * h11 - h01 ** 2;
    shift += (h11 * g0 - h01 * g1) / part;
    scale += (h00 * g1 - h01 * g0) / part;
  }
  return { scale, shift };
};

export const assuredBy = (calibration: Calibration, scored: readonly Scored[]): Assured[] =>
  scored.map((each) => ({ ...each, assurance: assuranceOf(each.sureness, calibration) }));
