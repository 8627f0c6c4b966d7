/** Marks of the tokens of one subtree, all zero between two calls. */
let marks = new Uint8Array(512);

/** A list of tokens, each named once, in the order of the text. */
export const inOrder = (found: readonly number[]): number[] => {
  let [first, last] = [found[0] ?? 0, found[0] ?? 0];
  for (const index of found) {
    if (index < first) first = index;
    if (index > last) last = index;
  }
  if (last >= marks.length) marks = new Uint8Array(2 * last);
  for (const index of found) marks[index] = 1;
  const sorted: number[] = [];
  for (let index = first; index <= last; index++) {
    if (marks[index] === 1) sorted.push(index);
    marks[index] = 0;
  }
  return sorted;
};
