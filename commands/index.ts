import type { Command } from '../src/adapters/discord/command.ts';
import { actor } from './actor.ts';
import { ask } from './ask.ts';
import { brief } from './brief.ts';
import { claims } from './claims.ts';
import { digest } from './digest.ts';
import { event } from './event.ts';
import { explain } from './explain.ts';
import { exportCommand } from './export.ts';
import { help } from './help.ts';
import { library } from './library.ts';
import { quality } from './quality.ts';
import { settings } from './settings.ts';
import { source } from './source.ts';
import { timeline } from './timeline.ts';
import { usage } from './usage.ts';
import { watch } from './watch.ts';
import { why } from './why.ts';

/** Every slash command. */
export const commands: readonly Command[] = [
  brief,
  actor,
  event,
  claims,
  timeline,
  ask,
  why,
  explain,
  exportCommand,
  library,
  digest,
  watch,
  source,
  settings,
  usage,
  quality,
  help,
];
