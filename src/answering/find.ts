import type { Period } from '../domain/period.ts';
import type { LibraryAccess, Passage, Scope } from '../ports.ts';

/** Enough to rank in our own code; common words are not asked for beyond this. */
const ENOUGH = 40;
const MOST = 200;
const FEWEST_GROUPS = 1;

export type Search = {
  readonly scope: Scope;
  readonly period: Period;
  readonly groups: readonly (readonly string[])[];
  /** Words that only raise scores. */
  readonly similar?: readonly string[];
};

/** Rare words first: their lists are short and they carry the question. */
const byRarity = async (groups: Search['groups'], library: LibraryAccess): Promise<(readonly string[])[]> => {
  const counts = await library.finder.frequencies(groups.flat());
  const countOf = (group: readonly string[]) => group.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
  return [...groups].filter((group) => countOf(group) > 0).sort((a, b) => countOf(a) - countOf(b));
};

/**
 * Sentences that hold as many of the asked words as possible: first all of them, then without the most common ones,
 * until enough are found. Best first, each once.
 */
export const findPassages = async (search: Search, library: LibraryAccess): Promise<Passage[]> => {
  const groups = await byRarity(search.groups, library);
  const found = new Map<string, Passage>();
  for (let kept = groups.length; kept >= FEWEST_GROUPS && found.size < ENOUGH; kept -= 1) {
    const passages = await library.finder.passages({
      scope: search.scope,
      period: search.period,
      all: groups.slice(0, kept),
      any: [...groups.slice(kept).flat(), ...(search.similar ?? [])],
      limit: MOST,
    });
    for (const passage of passages) {
      const key = `${passage.article.id} ${passage.sentence}`;
      if (!found.has(key)) found.set(key, passage);
    }
  }
  return [...found.values()];
};
