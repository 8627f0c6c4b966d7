import type { LibraryAccess, Tell } from '../../ports.ts';

type Method = (...args: never[]) => Promise<unknown>;

/** The same methods; `before` and `after` are called around each of those named. */
const around = <Role extends object>(
  role: Role,
  names: readonly (keyof Role)[],
  { before, after }: { readonly before: (first: unknown) => void; readonly after: () => void },
): Role => {
  const watched = names.map((name) => {
    const method = role[name] as Method;
    return [
      name,
      async (...args: never[]) => {
        before(args[0]);
        const found = await method(...args);
        after();
        return found;
      },
    ];
  });
  return { ...role, ...Object.fromEntries(watched) };
};

/**
 * The same library, which tells what an answer is at: finding while it is searched, reading while articles are fetched, checking
 * once they are there. What is told is what happens; nothing is guessed from the time.
 */
export const watched = (library: LibraryAccess, tell: Tell): LibraryAccess => ({
  finder: around(library.finder, ['passages', 'places', 'actorsByName', 'actorsById', 'actorsByPrefix'], {
    before: () => tell({ name: 'finding', articles: null }),
    after: () => undefined,
  }),
  articles: around(library.articles, ['readings'], {
    before: (ids) => tell({ name: 'reading', articles: Array.isArray(ids) ? ids.length : null }),
    after: () => tell({ name: 'checking', articles: null }),
  }),
});
