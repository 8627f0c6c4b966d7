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
