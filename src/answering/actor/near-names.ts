import { foldName } from '../../domain/fold.ts';
import type { LibraryAccess, Scope } from '../../ports.ts';
import { joinSameName, type Who } from './who.ts';

/** Letters by which a name is looked up whatever stands behind them, and how many that begin so are looked at. */
const LOOKED_UP = 2;
const MOST_LOOKED_AT = 200;
const MOST_NEAR = 3;

/** How many letters may be wrong in a word of so many. */
const mayDiffer = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

/** Letters to put in, leave out, change or swap with the next to make one word of the other (Damerau, neighbours only). */
export const lettersApart = (a: string, b: string): number => {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let least = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
};

/** How far a typed name is from one of the library, all letters together; null where a word of it is like none. */
const distanceTo = (typed: readonly string[], name: string): number | null => {
  const own = foldName(name).split(' ');
  let sum = 0;
  for (const word of typed) {
    const apart = Math.min(...own.map((other) => lettersApart(word, other)));
    if (apart > mayDiffer(word.length)) return null;
    sum += apart;
  }
  return sum;
};

const nearestBy = (typed: readonly string[], cast: readonly Who[]): { who: Who; apart: number }[] =>
  cast
    .flatMap((who) => {
      const apart = [who.name, ...who.aliases].flatMap((name) => distanceTo(typed, name) ?? []);
      return apart.length === 0 ? [] : [{ who, apart: Math.min(...apart) }];
    })
    .sort((a, b) => a.apart - b.apart || b.who.name.length - a.who.name.length || b.who.articles - a.who.articles);

/**
 * By what names like this one may begin: two letters of a word, which many share; a word without a slip, by which the less seen
 * are found among many; and such a word with two letters of the next, in either order.
 */
const beginnings = (typed: readonly string[]): string[] => {
  const long = typed.filter(({ length }) => length > LOOKED_UP);
  const pairs = typed.slice(1).flatMap((next, at) => {
    const word = typed[at] ?? '';
    return [`${word} ${next.slice(0, LOOKED_UP)}`, `${next} ${word.slice(0, LOOKED_UP)}`];
  });
  return [...new Set([...long.map((word) => word.slice(0, LOOKED_UP)), ...long, ...pairs])];
};

/** The actors whose names are written almost like this one ("Mirena Tasko"), the nearest first; none where none comes near. */
export const nearNames = async (
  { scope, name }: { readonly scope: Scope; readonly name: string },
  { finder }: LibraryAccess,
): Promise<readonly Who[]> => {
  const typed = foldName(name)
    .split(' ')
    .filter((word) => word !== '');
  const found = await Promise.all(
    beginnings(typed).map((prefix) => finder.actorsByPrefix({ scope, prefix, limit: MOST_LOOKED_AT })),
  );
  const cast = joinSameName([...new Map(found.flat().map((entry) => [entry.id, entry])).values()]);
  const near = nearestBy(typed, cast);
  const [first] = near;
  return near
    .filter(({ apart }) => apart === first?.apart)
    .slice(0, MOST_NEAR)
    .map(({ who }) => who);
};
