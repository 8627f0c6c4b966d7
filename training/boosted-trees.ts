import type { Tree, Trees } from '../src/answering/choice/trees.ts';
import { sumOfRow } from '../src/answering/choice/trees.ts';
import { shuffled } from '../src/evaluation/chance.ts';

/** A row of feature values in the order of the names, what it is to tell (0 to 1), and how much it counts. */
export type Row = { readonly values: Float32Array; readonly target: number; readonly weight: number };

export type Growing = {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Least weight of a leaf. */
  readonly least: number;
  readonly ridge: number;
  readonly rowShare: number;
  readonly columnShare: number;
  readonly loss: 'logistic' | 'square';
};

const MOST_BINS = 32;

/**
 * Values that part a column into bins of about equal size: midway between two that were met, so that neither rounding nor the
 * precision they are kept in moves a value across.
 */
const cutsOf = (rows: readonly Row[], column: number): number[] => {
  const sorted = rows.map(({ values }) => values[column] as number).sort((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  const edges = Array.from(
    { length: MOST_BINS - 1 },
    (_, at) => sorted[Math.floor(((at + 1) * sorted.length) / MOST_BINS)] ?? 0,
  );
  const places = new Map(distinct.map((value, at) => [value, at]));
  return [...new Set(edges)].flatMap((edge) => {
    const next = distinct[(places.get(edge) ?? 0) + 1];
    return next === undefined ? [] : [(edge + next) / 2];
  });
};

const binOf = (value: number, cuts: readonly number[]): number => {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (cuts[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
};

type Binned = { readonly bins: readonly Uint8Array[]; readonly cuts: readonly (readonly number[])[] };

const binned = (rows: readonly Row[], names: readonly string[]): Binned => {
  const cuts = names.map((_, column) => cutsOf(rows, column));
  const bins = cuts.map((own, column) => Uint8Array.from(rows, ({ values }) => binOf(values[column] as number, own)));
  return { bins, cuts };
};

type Slopes = { readonly first: Float64Array; readonly second: Float64Array };
type Split = { readonly column: number; readonly bin: number; readonly gain: number };
type Sums = { readonly first: number; readonly second: number };

const leafOf = ({ first, second }: Sums, ridge: number): number => first / (second + ridge);

/** What a leaf is worth (half of it left out everywhere). */
const worth = ({ first, second }: Sums, ridge: number): number => first ** 2 / (second + ridge);

const sumsOf = (members: Int32Array, { first, second }: Slopes): Sums => {
  let [g, h] = [0, 0];
  for (const at of members) {
    g += first[at] as number;
    h += second[at] as number;
  }
  return { first: g, second: h };
};

const bestSplit = (
  members: Int32Array,
  columns: readonly number[],
  data: Binned,
  { slopes, growing }: { readonly slopes: Slopes; readonly growing: Growing },
): Split | null => {
  const total = sumsOf(members, slopes);
  const { least, ridge } = growing;
  const whole = worth(total, ridge);
  let best: Split | null = null;
  for (const column of columns) {
    const own = data.bins[column] as Uint8Array;
    const first = new Float64Array(MOST_BINS);
    const second = new Float64Array(MOST_BINS);
    for (const at of members) {
      const bin = own[at] as number;
      first[bin] = (first[bin] as number) + (slopes.first[at] as number);
      second[bin] = (second[bin] as number) + (slopes.second[at] as number);
    }
    let [g, h] = [0, 0];
    for (let bin = 0; bin < (data.cuts[column]?.length ?? 0); bin += 1) {
      g += first[bin] as number;
      h += second[bin] as number;
      if (h < least || total.second - h < least) continue;
      const left = { first: g, second: h };
      const right = { first: total.first - g, second: total.second - h };
      const gain = worth(left, ridge) + worth(right, ridge) - whole;
      if (gain > (best?.gain ?? 1e-6)) best = { column, bin, gain };
    }
  }
  return best;
};

const growTree = (
  all: Int32Array,
  columns: readonly number[],
  data: Binned,
  slopes: Slopes,
  growing: Growing,
): Tree => {
  const size = 2 ** (growing.depth + 1) - 1;
  const features = Array.from({ length: size }, () => -1);
  const values = Array.from({ length: size }, () => 0);
  const grow = (node: number, members: Int32Array, depth: number): void => {
    const split = depth < growing.depth ? bestSplit(members, columns, data, { slopes, growing }) : null;
    if (split === null) {
      values[node] = growing.rate * leafOf(sumsOf(members, slopes), growing.ridge);
      return;
    }
    features[node] = split.column;
    values[node] = data.cuts[split.column]?.[split.bin] ?? 0;
    const bins = data.bins[split.column] as Uint8Array;
    const goesLeft = (at: number): boolean => (bins[at] as number) <= split.bin;
    grow(
      2 * node + 1,
      members.filter((at) => goesLeft(at)),
      depth + 1,
    );
    grow(
      2 * node + 2,
      members.filter((at) => !goesLeft(at)),
      depth + 1,
    );
  };
  grow(0, all, 0);
  return { features, values };
};

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

/** Grows trees that tell the targets: their log-odds (`logistic`) or the targets themselves (`square`). */
export const growTrees = (
  names: readonly string[],
  rows: readonly Row[],
  growing: Growing,
  random: () => number,
): Trees => {
  const data = binned(rows, names);
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const mean = rows.reduce((sum, { target, weight }) => sum + target * weight, 0) / total;
  const base = growing.loss === 'logistic' ? Math.log(mean / (1 - mean)) : mean;
  const scores = Float64Array.from(rows, () => base);
  const trees: Tree[] = [];
  const slopes = { first: new Float64Array(rows.length), second: new Float64Array(rows.length) };
  for (let round = 0; round < growing.trees; round += 1) {
    for (const [at, { target, weight }] of rows.entries()) {
      const told = growing.loss === 'logistic' ? logistic(scores[at] as number) : (scores[at] as number);
      slopes.first[at] = weight * (target - told);
      slopes.second[at] = weight * (growing.loss === 'logistic' ? told * (1 - told) : 1);
    }
    const members = Int32Array.from(rows.keys().filter(() => random() < growing.rowShare));
    const columns = shuffled([...names.keys()], random).slice(0, Math.ceil(names.length * growing.columnShare));
    const tree = growTree(members, columns, data, slopes, growing);
    trees.push(tree);
    const alone = { names, base: 0, trees: [tree] };
    for (const [at, { values }] of rows.entries()) scores[at] = (scores[at] as number) + sumOfRow(alone, values);
  }
  return { names, base, trees };
};
