/**
 * A name as it is compared: compatibility forms joined (NFKD), diacritics and case dropped, every run of other
 * characters than letters and digits one space. "  Élodie O’Hara " → "elodie o hara".
 */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How many letters two words share from their beginning. */
export const sharedLength = (a: string, b: string): number => {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
};
