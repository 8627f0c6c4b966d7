import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configFrom } from '../../src/config.ts';
import { type OnPlayground, startOnPlayground } from '../../src/main/playground.ts';

export type Sitrep = OnPlayground & { readonly logged: readonly string[]; readonly dataDir: string };

/** The whole bot with the sample library on a playground of its own. Pass `dataDir` to start again where another stopped. */
export const startSitrep = async (dataDir?: string, settings: Record<string, string> = {}): Promise<Sitrep> => {
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'sitrep-e2e-')));
  const logged: string[] = [];
  const config = configFrom({ DATA_DIR: folder, PLAYGROUND_PORT: '0', READING_THREADS: '1', ...settings });
  const running = await startOnPlayground({
    config,
    log: (level, message) => void logged.push(`${level} ${message}`),
    onEnd: ({ reason }) => void logged.push(`end ${reason}`),
  });
  return { ...running, logged, dataDir: folder };
};

export const discard = (dataDir: string): Promise<void> => rm(dataDir, { recursive: true, force: true });

/** All text that a message shows, its components' included. */
export const textOf = (message: unknown): string => {
  if (Array.isArray(message)) return message.map(textOf).join('\n');
  if (typeof message !== 'object' || message === null) return '';
  return Object.entries(message)
    .flatMap(([key, value]) => (key === 'content' && typeof value === 'string' ? [value] : [textOf(value)]))
    .filter((text) => text !== '')
    .join('\n');
};

/** The custom id of the button with this label; null where there is none. */
export const buttonOf = (message: unknown, label: string): string | null => {
  if (Array.isArray(message))
    return message.reduce<string | null>((found, each) => found ?? buttonOf(each, label), null);
  if (typeof message !== 'object' || message === null) return null;
  if ('label' in message && message.label === label && 'custom_id' in message) return String(message.custom_id);
  return Object.values(message).reduce<string | null>((found, value) => found ?? buttonOf(value, label), null);
};
