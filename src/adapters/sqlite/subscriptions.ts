import type { Subscription } from '../../domain/subscription.ts';
import type { SubscriptionStore } from '../../ports.ts';
import type { Database } from './database.ts';
import type { Synchronous } from './roles.ts';

type Row = { readonly subscription: string };

const parsed = ({ subscription }: Row): Subscription => JSON.parse(subscription) as Subscription;

const byAge = (a: Subscription, b: Subscription): number => a.createdAtMs - b.createdAtMs || (a.id < b.id ? -1 : 1);

/** Removing one leaves its deliveries: they are the history that `/digest history` tells. */
export const subscriptionStore = (database: Database): Synchronous<SubscriptionStore> => ({
  add: (subscription) => {
    const insert = 'INSERT INTO subscriptions (id, guild, subscription) VALUES (?, ?, ?)';
    database.run(insert, subscription.id, subscription.guildId, JSON.stringify(subscription));
  },
  replace: (subscription) => {
    const update = 'UPDATE subscriptions SET guild = ?, subscription = ? WHERE id = ?';
    return database.run(update, subscription.guildId, JSON.stringify(subscription), subscription.id).changes > 0;
  },
  remove: (id) => database.run('DELETE FROM subscriptions WHERE id = ?', id).changes > 0,
  find: (id) => {
    const row = database.get<Row>('SELECT subscription FROM subscriptions WHERE id = ?', id);
    return row ? parsed(row) : null;
  },
  list: (guildId) =>
    database
      .all<Row>('SELECT subscription FROM subscriptions WHERE guild = ifnull(?, guild)', guildId)
      .map(parsed)
      .sort(byAge),
});
