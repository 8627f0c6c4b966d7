import type { Shelf } from '../domain/article.ts';
import { EVER } from '../domain/period.ts';
import type { ArticleStore, Scope } from '../ports.ts';

/** What a server may read: the operator's shelf and its own. */
export const scopeOf = (guildId: string | null): Scope => ({
  shelves: guildId === null ? ['operator'] : ['operator', `guild:${guildId}` satisfies Shelf],
});

/**
 * Servers that never had an article of their own see the operator's alone: what one is told, the others may be. One that has only
 * withdrawn ones is told that they are gone, and nobody else is.
 */
export const audienceIn =
  (articles: Pick<ArticleStore, 'heads' | 'arrivals'>) =>
  async (guildId: string): Promise<string> => {
    const own = { scope: { shelves: [`guild:${guildId}` satisfies Shelf] }, period: EVER, limit: 1 };
    if ((await articles.heads(own)).length > 0) return guildId;
    return (await articles.arrivals(own)).length > 0 ? guildId : 'operator';
  };
