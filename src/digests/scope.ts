import type { Shelf } from '../domain/article.ts';
import type { Scope } from '../ports.ts';

/** What a server may read: the operator's shelf and its own. */
export const scopeOf = (guildId: string | null): Scope => ({
  shelves: guildId === null ? ['operator'] : ['operator', `guild:${guildId}` satisfies Shelf],
});
