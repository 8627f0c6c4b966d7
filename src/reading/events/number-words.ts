const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['k', 1e3],
  ['dozen', 12],
]);
const SMALL: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

const DIGITS = /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(k|m|mn|bn)?$/i;

/** The value of one word: "12", "1,200", "3.5m", "twelve", "twenty-one"; null for any other. */
export const smallNumber = (word: string): number | null => {
  const digits = DIGITS.exec(word);
  if (digits) return Number((digits[1] ?? '').replaceAll(',', '')) * (SCALES.get((digits[2] ?? '').toLowerCase()) ?? 1);
  const lower = word.toLowerCase();
  const known = SMALL.get(lower);
  if (known !== undefined) return known;
  const parts = lower.split('-').map((part) => SMALL.get(part));
  const [tens, unit] = parts;
  return parts.length === 2 && tens !== undefined && unit !== undefined && tens >= 20 && unit < 10 ? tens + unit : null;
};

/** The factor of "hundred", "million", "dozen"; null for any other word. */
export const scaleOf = (word: string): number | null => SCALES.get(word.toLowerCase()) ?? null;

/** The value of words in a row ("two hundred and five", "3.5 million"); null where they are no number. */
export const numberOf = (words: readonly string[]): number | null => {
  let total = 0;
  let current: number | null = null;
  for (const word of words) {
    const scale = scaleOf(word);
    const small = smallNumber(word);
    if (scale !== null && small === null) {
      const scaled: number = (current ?? 1) * scale;
      if (scale > 100) total += scaled;
      current = scale > 100 ? 0 : scaled;
    } else if (small !== null) current = (current ?? 0) + small;
    else if (!/^(?:and|-|a)$/i.test(word)) return null;
  }
  return current === null ? null : total + current;
};
