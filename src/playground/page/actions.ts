import { PermissionFlagsBits as Bits } from 'discord-api-types/v10';
import { askCompletion, type OptionValues, runOnTarget, visibleCommands } from '../commanding.ts';
import type { Action, Asked, SiteParts } from '../control.ts';
import { type Answer, ok } from '../http.ts';
import type { Interaction } from '../interaction.ts';
import type { Person } from '../person.ts';
import type { Channel } from '../records.ts';

/** How much of a channel the page shows. */
const SHOWN = 100;

const text = ({ body }: Asked, field: string): string => {
  const value = body[field];
  if (typeof value !== 'string') throw new RangeError(`${field}: a text is needed`);
  return value;
};

/** By id, or by user name ("you"). */
const personOf = ({ world, user }: SiteParts, named: string | null): Person => {
  const found = [...world.users.values()].find(({ id, username }) => id === named || username === named);
  if (!found) throw new RangeError(`user: no person "${named}"`);
  return user(found.id);
};

const acting = (parts: SiteParts, asked: Asked): Person => personOf(parts, text(asked, 'user'));

/** The interaction's id at once; with `wait: true`, as programs ask, once it is settled and with its message. */
const opened = async (person: Person, { body }: Asked, interaction: Interaction): Promise<Answer> => {
  if (body.wait !== true) return ok({ interaction: interaction.id });
  const reply = await person.settled(interaction);
  return ok({ interaction: interaction.id, state: reply.interaction.state, message: reply.message });
};

const situationOf = (parts: SiteParts, userId: string, channel: Channel) => ({ ...parts, userId, channel });

const channelOf = (parts: SiteParts, id: string): Channel => {
  const channel = parts.world.channels.get(id);
  if (!channel) throw new RangeError(`channel: no channel "${id}"`);
  return channel;
};

/** Everything but the messages: who looks, the guild, its channels and commands as that person sees them. */
const view: Action = (parts, { query }) => {
  const { world } = parts;
  const me = personOf(parts, query.get('user')).id;
  const seen = [...world.channels.values()].filter(
    (channel) => (world.permissions(me, channel) & Bits.ViewChannel) !== 0n,
  );
  const inGuild = seen.find(({ guildId, thread }) => guildId !== null && !thread);
  const direct = seen.find(({ guildId }) => guildId === null);
  const commandsIn = (channel: Channel | undefined) =>
    channel ? visibleCommands(situationOf(parts, me, channel)) : [];
  return ok({
    me,
    bot: world.bot,
    connected: parts.gateway.connected() > 0,
    people: [...world.users.values()].filter(({ username }) => username !== 'owner'),
    guilds: [...world.guilds.values()].map(({ id, name, roles }) => ({ id, name, roles })),
    channels: seen.map((channel) => channelView(parts, me, channel)),
    commands: { guild: commandsIn(inGuild), direct: commandsIn(direct) },
    clock: clockView(parts),
  });
};

const channelView = ({ world }: SiteParts, me: string, channel: Channel) => ({
  id: channel.id,
  guildId: channel.guildId,
  type: channel.type,
  name: channel.guildId === null ? world.bot.name : channel.name,
  topic: channel.topic,
  position: channel.position,
  parentId: channel.parentId,
  thread: channel.thread !== null,
  mayWrite: (world.permissions(me, channel) & Bits.SendMessages) !== 0n,
});

/** The playground’s time for the page: epoch milliseconds, and how far it was moved from the machine’s. */
export const clockView = ({ world }: SiteParts) => ({ nowMs: world.clock.now(), offsetMs: world.clock.offsetMs() });

/** Answers as soon as a message of the channel holds that text. */
const wait: Action = async (parts, asked) => {
  const holds = text(asked, 'holds');
  const fits = (message: object): boolean => JSON.stringify(message).includes(JSON.stringify(holds).slice(1, -1));
  const patienceMs = Number(asked.body.patienceMs ?? 10_000);
  return ok(await acting(parts, asked).waitForMessage(text(asked, 'channel'), fits, patienceMs));
};

export const pageActions: Readonly<Record<string, Action>> = {
  'GET view': view,
  'GET messages': (parts, { query }) =>
    ok(
      personOf(parts, query.get('user'))
        .messages(query.get('channel') ?? '')
        .slice(-SHOWN),
    ),
  'POST command': (parts, asked) => {
    const options = (asked.body.options ?? {}) as OptionValues;
    const person = acting(parts, asked);
    return opened(person, asked, person.command(text(asked, 'channel'), text(asked, 'name'), options));
  },
  'POST complete': async (parts, asked) => {
    const person = acting(parts, asked);
    const situation = situationOf(parts, person.id, channelOf(parts, text(asked, 'channel')));
    const options = (asked.body.options ?? {}) as OptionValues;
    const asking = askCompletion(situation, text(asked, 'name'), options, text(asked, 'focused'));
    const { interaction } = await person.settled(asking);
    return ok(interaction.state.kind === 'choices' ? interaction.state.choices : []);
  },
  'POST target': (parts, asked) => {
    const person = acting(parts, asked);
    const situation = situationOf(parts, person.id, channelOf(parts, text(asked, 'channel')));
    return opened(person, asked, runOnTarget(situation, text(asked, 'name'), text(asked, 'target')));
  },
  'POST component': (parts, asked) => {
    const values = (asked.body.values ?? []) as readonly string[];
    const person = acting(parts, asked);
    return opened(person, asked, person.use(text(asked, 'message'), text(asked, 'customId'), values));
  },
  'POST modal': (parts, asked) => {
    const interaction = parts.book.byId(text(asked, 'interaction'));
    if (!interaction) throw new RangeError('interaction: it is no longer known');
    const values = (asked.body.values ?? {}) as Readonly<Record<string, string | readonly string[]>>;
    const person = acting(parts, asked);
    return opened(person, asked, person.submit(interaction, values));
  },
  'POST wait': wait,
  'POST say': (parts, asked) => ok(acting(parts, asked).say(text(asked, 'channel'), text(asked, 'content'))),
  'POST dismiss': (parts, asked) => {
    acting(parts, asked).dismiss(text(asked, 'message'));
    return ok({});
  },
};
