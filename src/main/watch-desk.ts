import { randomUUID } from 'node:crypto';
import type { Desk, WatchDraft } from '../adapters/discord/command.ts';
import type { OpenDirect } from '../adapters/discord/direct.ts';
import { foldName } from '../domain/fold.ts';
import type { Watch } from '../domain/watch.ts';
import type { Clock, Store } from '../ports.ts';
import type { KeptMemory } from './memory.ts';

const MOST_WATCHES_A_SERVER = 50;

export type WatchDeskOptions = {
  readonly store: Pick<Store, 'watches'>;
  readonly memory: Pick<KeptMemory, 'refreshLists'>;
  readonly clock: Clock;
  readonly openDirect: OpenDirect;
};

/** The same thing watched for in the same place. */
const isSame = (a: Watch, b: WatchDraft & { readonly channelId: string }): boolean =>
  a.kind === b.kind &&
  a.channelId === b.channelId &&
  foldName(a.value) === foldName(b.value) &&
  foldName(a.place ?? '') === foldName(b.place ?? '');

/** What /watch does. */
export const createWatchDesk = ({ store, memory, clock, openDirect }: WatchDeskOptions): Desk['watches'] => ({
  add: async (draft) => {
    const known = await store.watches.list(draft.guildId);
    if (known.length >= MOST_WATCHES_A_SERVER)
      return {
        kind: 'refused',
        reason: `a server may have ${MOST_WATCHES_A_SERVER} watches; remove one with /watch remove.`,
      };
    const channelId = draft.channelId ?? (await openDirect(draft.createdBy).catch(() => null));
    if (channelId === null)
      return { kind: 'refused', reason: 'I cannot open direct messages with you; name a channel instead.' };
    const same = known.find((watch) => isSame(watch, { ...draft, channelId }));
    if (same !== undefined) return { kind: 'exists', watch: same };
    const nowMs = clock.now();
    const watch: Watch = {
      ...draft,
      channelId,
      direct: draft.channelId === null,
      id: randomUUID(),
      createdAtMs: nowMs,
      state: 'active',
      pausedReason: null,
      mutedUntilMs: 0,
      activeSinceMs: nowMs,
      coveredUntilMs: nowMs,
    };
    await store.watches.add(watch);
    await memory.refreshLists();
    return { kind: 'added', watch };
  },
  list: (guildId) => store.watches.list(guildId),
  find: (id) => store.watches.find(id),
  update: async (id, change) => {
    const updated = await store.watches.update(id, change);
    await memory.refreshLists();
    return updated;
  },
  remove: async (id) => {
    const removed = await store.watches.remove(id);
    await memory.refreshLists();
    return removed;
  },
});
