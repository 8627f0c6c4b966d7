/** A gold class and the one predicted for it. */
export type Labelled = { readonly gold: string; readonly predicted: string };

/** F1 of one class; 0 where it is neither gold nor predicted. */
export const classF1 = (pairs: readonly Labelled[], name: string): number => {
  const gold = pairs.filter((pair) => pair.gold === name);
  const predicted = pairs.filter((pair) => pair.predicted === name).length;
  return (2 * gold.filter((pair) => pair.predicted === name).length) / Math.max(1, gold.length + predicted);
};

/** The unweighted mean of F1 over every class that is gold or predicted somewhere (Sokolova and Lapalme 2009); 0 of nothing. */
export const macroF1 = (pairs: readonly Labelled[]): number => {
  const names = new Set(pairs.flatMap(({ gold, predicted }) => [gold, predicted]));
  return [...names].reduce((sum, name) => sum + classF1(pairs, name), 0) / Math.max(1, names.size);
};
