import { channelMention, customId, say } from '../adapters/discord/command.ts';
import type { Log } from '../adapters/discord/log.ts';
import { watchWords } from '../digests/alerts.ts';
import type { BeatDeps } from '../digests/beat.ts';
import { RESUME_CONTROL, RESUME_WATCH_CONTROL } from '../digests/identity.ts';
import type { WatchDeps } from '../digests/watching.ts';
import { type Reach, tellOwner } from './managers.ts';

/** Tells who made a digest that it is paused, why, and how it goes on; the log has it too. */
export const createPauseNotice =
  (reach: Reach, log: Log): BeatDeps['onPaused'] =>
  async ({ id, guildId, channelId, createdBy, time, zone }, reason) => {
    log('warn', `digest ${id} of server ${guildId} is paused: ${reason}`);
    const reply = {
      kind: 'words' as const,
      lines: [
        say`Your digest of ${time} (${zone}) in ${channelMention(channelId)} is paused: ${reason}.`,
        say`-# Put that right, then press Resume. I do not try again by myself.`,
      ],
      buttons: [{ label: 'Resume', customId: customId(RESUME_CONTROL, id), style: 'primary' as const }],
    };
    await tellOwner({ userId: createdBy, guildId }, reply, reach);
  };

/** Tells who made a digest that it may or may not stand in its channel; the next one comes as usual. */
export const createUncertainNotice =
  (reach: Reach, log: Log): BeatDeps['onUncertain'] =>
  async ({ id, guildId, channelId, createdBy, time, zone }, reason) => {
    log('warn', `whether the digest ${id} of server ${guildId} was posted is not known: ${reason}`);
    const reply = {
      kind: 'words' as const,
      lines: [
        say`I cannot tell whether your digest of ${time} (${zone}) stands in ${channelMention(channelId)}: ${reason}.`,
        say`-# Look there. I do not post it again, so that it does not stand there twice; the next one comes at its time.`,
      ],
    };
    await tellOwner({ userId: createdBy, guildId }, reply, reach);
  };

/** Tells who made a watch that it is paused, why, and how it goes on. */
export const createWatchPauseNotice =
  (reach: Reach, log: Log): WatchDeps['onPaused'] =>
  async (watch, reason) => {
    const { id, guildId, channelId, createdBy } = watch;
    log('warn', `watch ${id} of server ${guildId} is paused: ${reason}`);
    const reply = {
      kind: 'words' as const,
      lines: [
        say`Your watch for ${watchWords(watch)} in ${channelMention(channelId)} is paused: ${reason}.`,
        say`-# Put that right, then press Resume. I do not try again by myself.`,
      ],
      buttons: [{ label: 'Resume', customId: customId(RESUME_WATCH_CONTROL, id), style: 'primary' as const }],
    };
    await tellOwner({ userId: createdBy, guildId }, reply, reach);
  };
