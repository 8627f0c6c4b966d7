import { Client, type ClientOptions, Events, GatewayIntentBits } from 'discord.js';
import { type Playground, type PlaygroundOptions, startPlayground } from '../../src/playground/server.ts';

/** An unmodified discord.js client, logged in to a playground of its own. */
export type Setup = {
  readonly playground: Playground;
  readonly client: Client<true>;
  readonly stop: () => Promise<void>;
};

export const clientFor = (playground: Playground, options: Partial<ClientOptions> = {}): Client =>
  new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: playground.restUrl, version: '10', globalRequestsPerSecond: 1000 },
    ...options,
  });

export const ready = (client: Client, token: string): Promise<Client<true>> =>
  new Promise((resolve, reject) => {
    client.once(Events.ClientReady, resolve);
    client.login(token).catch(reject);
  });

export const startBot = async (
  options: PlaygroundOptions = {},
  clientOptions: Partial<ClientOptions> = {},
): Promise<Setup> => {
  const playground = await startPlayground(options);
  const client = await ready(clientFor(playground, clientOptions), playground.token);
  const stop = async (): Promise<void> => {
    await client.destroy();
    await playground.close();
  };
  return { playground, client, stop };
};
