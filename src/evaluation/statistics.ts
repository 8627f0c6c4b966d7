/** 0 for no values. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Pearson's product-moment correlation; 0 where one side does not vary. */
export const pearson = (a: readonly number[], b: readonly number[]): number => {
  const n = Math.min(a.length, b.length);
  const mean = (values: readonly number[]) => values.slice(0, n).reduce((sum, value) => sum + value, 0) / (n || 1);
  const [meanA, meanB] = [mean(a), mean(b)];
  let both = 0;
  let squaresA = 0;
  let squaresB = 0;
  for (let at = 0; at < n; at += 1) {
    const [da, db] = [(a[at] as number) - meanA, (b[at] as number) - meanB];
    both += da * db;
    squaresA += da * da;
    squaresB += db * db;
  }
  return squaresA === 0 || squaresB === 0 ? 0 : both / Math.sqrt(squaresA * squaresB);
};

/**
 * Area under the ROC curve by ranks (Mann and Whitney 1947), ties counted half: the chance that a positive item scores
 * above a negative one. 0.5 where either side is empty.
 */
export const auroc = (scores: readonly number[], positive: readonly boolean[]): number => {
  const order = scores
    .map((score, at) => ({ score, positive: positive[at] === true }))
    .sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end < order.length && order[end]?.score === order[start]?.score) end += 1;
    const rank = (start + 1 + end) / 2;
    for (let at = start; at < end; at += 1) if (order[at]?.positive) rankSum += rank;
    start = end;
  }
  const positives = order.filter((item) => item.positive).length;
  const negatives = order.length - positives;
  return positives === 0 || negatives === 0
    ? 0.5
    : (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
};

/** B³ (Bagga and Baldwin 1998): precision and recall of each item's group, averaged over items. */
export const bCubed = (
  predicted: readonly string[],
  gold: readonly string[],
): { precision: number; recall: number; f1: number } => {
  const items = gold.map((_, at) => at);
  const mean = (of: readonly string[], against: readonly string[]): number =>
    items.reduce((sum, item) => {
      const group = items.filter((other) => of[other] === of[item]);
      return sum + group.filter((other) => against[other] === against[item]).length / group.length;
    }, 0) / (items.length || 1);
  const precision = mean(predicted, gold);
  const recall = mean(gold, predicted);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
};
