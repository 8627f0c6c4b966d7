import { existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { config as loadDotenv } from 'dotenv';
import { z } from 'zod';

export type ModelConfig = {
  readonly apiKey: string;
  readonly baseUrl: string | null;
  readonly model: string;
  /** For all that is asked of it for one answer. */
  readonly timeoutMs: number;
  readonly maxOutputTokens: number;
  /** Tokens a day (UTC): for one server, and for all together. */
  readonly budget: { readonly account: number; readonly all: number };
};

/** Everything that can be set from outside, checked. */
export type Config = {
  /** Null: no Discord; the playground starts instead. */
  readonly discordToken: string | null;
  readonly dataDir: string;
  readonly articlesDir: string | null;
  readonly feedsFile: string | null;
  readonly feedMinutes: number;
  readonly readingThreads: number;
  readonly maxFileBytes: number;
  readonly playgroundPort: number;
  readonly defaultZone: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
  readonly model: ModelConfig | null;
};

/** Bad settings; the message lists all of them, each with its cure. */
export class ConfigError extends Error {
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(
      `The configuration has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`,
    );
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

/** Who asks, for those whose feeds and pages are fetched. */
export const USER_AGENT = 'sitrep/0.1 (news digests for Discord)';

/** As in package.json. */
export const VERSION = '0.1.0';

const MEBIBYTE = 1024 * 1024;

const knownZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== null;
  } catch {
    return false;
  }
};

const text = z.string().trim();
const whole = (name: string, min: number, max: number, fallback: number) =>
  text.optional().transform((value, context) => {
    if (value === undefined) return fallback;
    const number = Number(value);
    if (Number.isInteger(number) && number >= min && number <= max) return number;
    context.addIssue({
      code: 'custom',
      message: `${name} is "${value}"; give a whole number from ${min} to ${max}, or leave it out for ${fallback}`,
    });
    return z.NEVER;
  });

const folder = (name: string) =>
  text.optional().refine((value) => value === undefined || (existsSync(value) && statSync(value).isDirectory()), {
    error: (issue) => `${name} is "${String(issue.input)}", which is no folder here; create it or correct the path`,
  });

const file = (name: string) =>
  text.optional().refine((value) => value === undefined || (existsSync(value) && statSync(value).isFile()), {
    error: (issue) => `${name} is "${String(issue.input)}", which is no file here; create it or correct the path`,
  });

const isWebAddress = (value: string): boolean => /^https?:$/.test(URL.parse(value)?.protocol ?? '');

const environment = z.object({
  DISCORD_TOKEN: text.optional().refine((value) => value === undefined || value.split('.').length === 3, {
    error:
      'DISCORD_TOKEN does not look like a bot token (three parts joined by dots); copy it anew from the Bot page of your application, or leave it out to use the playground',
  }),
  DATA_DIR: text.default('./data'),
  ARTICLES_DIR: folder('ARTICLES_DIR'),
  FEEDS_FILE: file('FEEDS_FILE'),
  FEED_MINUTES: whole('FEED_MINUTES', 5, 1440, 15),
  READING_THREADS: whole('READING_THREADS', 1, 64, Math.max(1, Math.min(4, availableParallelism()))),
  MAX_FILE_MB: whole('MAX_FILE_MB', 1, 2048, 64),
  PLAYGROUND_PORT: whole('PLAYGROUND_PORT', 0, 65535, 4310),
  DEFAULT_ZONE: text.default('Etc/UTC').refine(knownZone, {
    error: (issue) =>
      `DEFAULT_ZONE is "${String(issue.input)}", which is no IANA time zone; an example is Europe/Berlin`,
  }),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error'], {
      error: (issue) => `LOG_LEVEL is "${String(issue.input)}"; give debug, info, warn or error`,
    })
    .default('info'),
  OPENAI_API_KEY: text.optional(),
  OPENAI_BASE_URL: text.optional().refine((value) => value === undefined || isWebAddress(value), {
    error: (issue) =>
      `OPENAI_BASE_URL is "${String(issue.input)}"; give an http(s) address such as https://api.openai.com/v1`,
  }),
  OPENAI_MODEL: text.optional(),
  MODEL_TIMEOUT_SECONDS: whole('MODEL_TIMEOUT_SECONDS', 1, 300, 20),
  MODEL_MAX_OUTPUT_TOKENS: whole('MODEL_MAX_OUTPUT_TOKENS', 200, 32_000, 3000),
  MODEL_BUDGET_GUILD_TOKENS: whole('MODEL_BUDGET_GUILD_TOKENS', 0, 1_000_000_000, 200_000),
  MODEL_BUDGET_DAY_TOKENS: whole('MODEL_BUDGET_DAY_TOKENS', 0, 1_000_000_000, 2_000_000),
});

type Environment = z.infer<typeof environment>;

const modelOf = (values: Environment): Config['model'] => {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: model } = values;
  if (model === undefined || (apiKey === undefined && baseUrl === undefined)) return null;
  return {
    apiKey: apiKey ?? 'none',
    baseUrl: baseUrl ?? null,
    model,
    timeoutMs: values.MODEL_TIMEOUT_SECONDS * 1000,
    maxOutputTokens: values.MODEL_MAX_OUTPUT_TOKENS,
    budget: { account: values.MODEL_BUDGET_GUILD_TOKENS, all: values.MODEL_BUDGET_DAY_TOKENS },
  };
};

const crossFaults = ({ OPENAI_API_KEY: key, OPENAI_BASE_URL: base, OPENAI_MODEL: model }: Environment): string[] => {
  if ((key !== undefined || base !== undefined) && model === undefined)
    return [
      'OPENAI_MODEL is not set though OPENAI_API_KEY or OPENAI_BASE_URL is; name the model to use, or leave all three out to work without one',
    ];
  if (model !== undefined && key === undefined && base === undefined)
    return [
      `OPENAI_MODEL is "${model}" though neither OPENAI_API_KEY nor OPENAI_BASE_URL is set; give OpenAI's key or the address of your own server, or leave all three out to work without a model`,
    ];
  return [];
};

/**
 * Checks an environment. Empty values count as not set.
 * @throws {ConfigError} naming every fault at once.
 */
export const configFrom = (variables: Readonly<Record<string, string | undefined>>): Config => {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = environment.safeParse(given);
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map(({ message }) => message));
  const values = parsed.data;
  const faults = crossFaults(values);
  if (faults.length > 0) throw new ConfigError(faults);
  return {
    discordToken: values.DISCORD_TOKEN ?? null,
    dataDir: resolve(values.DATA_DIR),
    articlesDir: values.ARTICLES_DIR === undefined ? null : resolve(values.ARTICLES_DIR),
    feedsFile: values.FEEDS_FILE === undefined ? null : resolve(values.FEEDS_FILE),
    feedMinutes: values.FEED_MINUTES,
    readingThreads: values.READING_THREADS,
    maxFileBytes: values.MAX_FILE_MB * MEBIBYTE,
    playgroundPort: values.PLAYGROUND_PORT,
    defaultZone: values.DEFAULT_ZONE,
    logLevel: values.LOG_LEVEL,
    model: modelOf(values),
  };
};

/** How many letters have to be added, taken away, exchanged for another or with their neighbour to make one of the other. */
const slipsBetween = (a: string, b: string): number => {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array.from({ length: b.length }, () => 0)]);
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  rows[0] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1) {
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      const same = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      (rows[i] as number[])[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, same, swapped);
    }
  return at(a.length, b.length);
};

const MOST_SLIPS = 2;
/** "DISCORD_TOKEN_2" is kept for another bot. */
const NUMBERED = /_?\d+$/;

/** Names that are none of ours and hardly anybody else's: a setting under such a name would silently not hold. */
export const misspelt = (names: readonly string[]): string[] => {
  const known = Object.keys(environment.shape);
  return names
    .filter((name) => !known.includes(name.replace(NUMBERED, '')))
    .flatMap((name) => {
      const meant = known.find((each) => slipsBetween(name.toUpperCase(), each) <= MOST_SLIPS);
      return meant === undefined ? [] : [`${name} in .env is no setting of sitrep; did you mean ${meant}?`];
    });
};

/**
 * Reads `.env` beside the working directory, if there is one, then the environment (which wins).
 * @throws {ConfigError} naming every fault at once, names that look misspelt among them.
 */
export const loadConfig = (): Config => {
  const wrong = misspelt(Object.keys(loadDotenv({ quiet: true }).parsed ?? {}));
  try {
    const config = configFrom(process.env);
    if (wrong.length === 0) return config;
  } catch (error) {
    throw error instanceof ConfigError ? new ConfigError([...wrong, ...error.faults]) : error;
  }
  throw new ConfigError(wrong);
};
