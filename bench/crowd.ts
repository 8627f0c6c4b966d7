/** Ten servers with a hundred channels each, and a digest in every channel. */
import { ChannelType } from 'discord-api-types/v10';
import type { Subscription } from '../src/domain/subscription.ts';
import { defaultSeed, guildChannel, type Seed } from '../src/playground/seed.ts';

const FIRST_ID = 1_200_000_000_000_000_000n;
const CHANNELS_A_SERVER = 100;

const guildId = (at: number): string => String(FIRST_ID + BigInt(at) * 1_000n);
const channelId = (at: number): string =>
  String(BigInt(guildId(Math.floor(at / CHANNELS_A_SERVER))) + 1n + BigInt(at % CHANNELS_A_SERVER));

/** The playground's own server, and as many more as so many channels need. */
export const crowdSeed = (channels: number): Pick<Seed, 'guilds' | 'channels' | 'members'> => {
  const seed = defaultSeed();
  const [first] = seed.guilds;
  if (first === undefined) throw new Error('the playground’s seed has no server');
  const ids = Array.from({ length: Math.ceil(channels / CHANNELS_A_SERVER) }, (_, at) => guildId(at));
  const guilds = ids.map((id, at) => ({
    ...first,
    id,
    name: `Server ${at + 1}`,
    roles: first.roles.map((role) => (role.id === first.id ? { ...role, id } : role)),
  }));
  const more = Array.from({ length: channels }, (_, at) =>
    guildChannel(guildId(Math.floor(at / CHANNELS_A_SERVER)), {
      id: channelId(at),
      type: ChannelType.GuildText,
      name: `news-${at + 1}`,
    }),
  );
  const members = ids.flatMap((id) =>
    seed.members.filter((member) => member.guildId === first.id).map((member) => ({ ...member, guildId: id })),
  );
  return {
    guilds: [...seed.guilds, ...guilds],
    channels: [...seed.channels, ...more],
    members: [...seed.members, ...members],
  };
};

const DEEDS = 'shelled seized visited evacuated bombed blockaded surrounded recaptured inspected abandoned'.split(' ');
const PLACES = ['port', 'oil depot', 'bridge', 'villages', 'power station'];
/** Fifty things to be told of. */
const TOPICS = DEEDS.flatMap((deed) => PLACES.map((place) => `${deed} ${place}`));

/** The `at`-th channel’s digest at that time of day (UTC); `TOPICS.length` filters in turn. */
export const crowdDigest = (at: number, due: { readonly time: string; readonly nowMs: number }): Subscription => ({
  id: `crowd-${at}`,
  guildId: guildId(Math.floor(at / CHANNELS_A_SERVER)),
  channelId: channelId(at),
  createdBy: defaultSeed().users[0]?.id ?? '',
  createdAtMs: due.nowMs,
  activeSinceMs: due.nowMs,
  time: due.time,
  days: [1, 2, 3, 4, 5, 6, 7],
  zone: 'Etc/UTC',
  filter: { topics: [TOPICS[at % TOPICS.length] as string], actors: [], places: [], publishers: [], minOrigins: 1 },
  words: 200,
  language: null,
  mentionRole: null,
  quiet: 'note',
  catchUpMs: 6 * 3_600_000,
  state: 'active',
  pausedReason: null,
});
