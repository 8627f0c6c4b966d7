import type { Features } from './features.ts';

/**
 * A sum of small decision trees over named features (gradient boosting, Friedman 2001). A node has the number of its feature
 * and the value up to which its left branch is taken; a feature of −1 marks a leaf, whose value is added. The branches of node
 * `n` are nodes `2n + 1` and `2n + 2`.
 */
export type Tree = { readonly features: readonly number[]; readonly values: readonly number[] };
export type Trees = { readonly names: readonly string[]; readonly base: number; readonly trees: readonly Tree[] };

/** One line for the base and the names, then one a tree: `feature value` for each node, apart by commas; empty for no node. */
export const readTrees = (packed: string): Trees => {
  const [head = '', ...lines] = packed.trim().split('\n');
  const [base = '0', ...names] = head.split(',');
  const trees = lines.map((line): Tree => {
    const nodes = line.split(',').map((node) => (node === '' ? [-1, 0] : node.split(' ').map(Number)));
    return { features: nodes.map(([feature = -1]) => feature), values: nodes.map(([, value = 0]) => value) };
  });
  return { names, base: Number(base), trees };
};

/** Trees as text, a line each; `readTrees` reads them. */
export const packTrees = ({ names, base, trees }: Trees): string =>
  [
    [base.toFixed(4), ...names].join(','),
    ...trees.map(({ features, values }) =>
      features
        .map((feature, at) => {
          const value = Number((values[at] ?? 0).toFixed(4));
          return feature < 0 && value === 0 ? '' : `${feature} ${value}`;
        })
        .join(','),
    ),
  ].join('\n');

const leafOf = ({ features, values }: Tree, row: ArrayLike<number>): number => {
  let node = 0;
  for (let feature = features[0] ?? -1; feature >= 0; feature = features[node] ?? -1)
    node = 2 * node + ((row[feature] ?? 0) <= (values[node] ?? 0) ? 1 : 2);
  return values[node] ?? 0;
};

/** The sum of the trees' leaves for a row of values in the order of the names. */
export const sumOfRow = ({ base, trees }: Trees, row: ArrayLike<number>): number =>
  trees.reduce((sum, tree) => sum + leafOf(tree, row), base);

/** The sum of the trees' leaves for named features; those that are missing count nothing. */
export const sumOf = (trees: Trees, features: Features): number =>
  sumOfRow(
    trees,
    trees.names.map((name) => features[name] ?? 0),
  );
