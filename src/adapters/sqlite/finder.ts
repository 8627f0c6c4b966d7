import type { Finder } from '../../ports.ts';
import { actorsById, actorsByName, actorsByPrefix } from './actors.ts';
import type { Database } from './database.ts';
import { claims, events } from './entries.ts';
import { frequencies } from './frequencies.ts';
import { passages, places } from './passages.ts';
import type { Synchronous } from './roles.ts';

/** The port's finder over one open database, which it only reads. */
export const finder = (database: Database): Synchronous<Finder> => ({
  passages: (query) => passages(database, query),
  places: (query) => places(database, query),
  frequencies: (words) => frequencies(database, words),
  actorsByPrefix: (query) => actorsByPrefix(database, query),
  actorsByName: (query) => actorsByName(database, query),
  actorsById: (query) => actorsById(database, query),
  events: (query) => events(database, query),
  claims: (query) => claims(database, query),
});
