import {
  type Call,
  type Desk,
  joined,
  type Markup,
  say,
  type TextOption,
  timestamp,
  UserFault,
} from '../src/adapters/discord/command.ts';
import { languageName } from '../src/briefing/writing/language.ts';
import type { Subscription } from '../src/domain/subscription.ts';
import { guildOf } from './guild.ts';
import { offeredOf } from './offered.ts';
import { daysText } from './schedule.ts';

const SHOWN_SLOTS = 3;

/** What a digest is about, in words. */
export const about = ({ filter, language }: Pick<Subscription, 'filter' | 'language'>): string => {
  const { topics, actors, places, publishers, minOrigins } = filter;
  const wanted = [...topics, ...actors, ...places].join(', ');
  const from = publishers.length === 0 ? '' : ` from ${publishers.join(', ')}`;
  const origins = minOrigins > 1 ? `, on at least ${minOrigins} independent reports` : '';
  return `${wanted === '' ? 'everything new' : wanted}${from}${origins}${language === null ? '' : `, told in ${languageName(language)}`}`;
};

/** In plain text, without its channel. */
export const labelOf = (subscription: Subscription): string =>
  `${subscription.time} ${subscription.zone}, ${daysText(subscription.days)}: ${about(subscription)}`;

/** The channel first: servers post the same at the same time in several, and a choice that is cut loses its end. */
const choiceOf = (subscription: Subscription, name: string | null): string =>
  `${name === null ? '' : `#${name} · `}${labelOf(subscription)}`;

export const digestOption: TextOption = {
  kind: 'text',
  name: 'digest',
  description: 'One of this server’s digests; the only one if left out',
  maxLength: 100,
  complete: ({ typed, guildId, desk, channelName }) =>
    offeredOf(typed, guildId === null ? [] : desk.memory.digests(guildId), (digest) =>
      choiceOf(digest, channelName(digest.channelId)),
    ),
};

/** @throws {UserFault} where it is unclear which digest is meant. */
export const chosen = async (call: Call, desk: Desk): Promise<Subscription> => {
  const subscriptions = await desk.digests.list(guildOf(call));
  const given = call.values.text('digest');
  if (subscriptions.length === 0) throw new UserFault('This server has no digest yet; /digest add makes one.');
  const found = given === null ? subscriptions : subscriptions.filter(({ id }) => id === given);
  const [first] = found;
  if (first === undefined) throw new UserFault(`This server has no digest “${given}”; choose one from the list.`);
  if (found.length > 1) throw new UserFault('This server has several digests; choose one from the list.');
  return first;
};

/** When a subscription is due, as people say it: "Monday to Friday at 08:00 (Europe/Berlin)", in the subscription’s own zone. */
export const whenWords = (subscription: Subscription): Markup =>
  say`${daysText(subscription.days)} at ${subscription.time} (${subscription.zone})`;

/** The next three times, each in its reader's own zone. */
export const nextWords = (subscription: Subscription, desk: Desk): Markup => {
  const moments = desk.digests.nextSlots(subscription, SHOWN_SLOTS).map((ms) => timestamp(ms, 'F'));
  return moments.length === 0 ? say`no day that comes` : joined(moments, ' · ');
};
