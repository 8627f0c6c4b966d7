import { library } from './0001-library.ts';
import { roles } from './0002-roles.ts';
import { model } from './0003-model.ts';
import { guilds } from './0004-guilds.ts';
import { corrections } from './0005-corrections.ts';
import { watches } from './0006-watches.ts';
import { rolesIndex } from './0007-roles-index.ts';
import { amending } from './0008-amending.ts';
import { pruning } from './0009-pruning.ts';
import type { Migration } from './migration.ts';

/** Oldest first. One that was released never changes: what comes later is a file of its own. */
export const MIGRATIONS: readonly Migration[] = [
  library,
  roles,
  model,
  guilds,
  corrections,
  watches,
  rolesIndex,
  amending,
  pruning,
];
