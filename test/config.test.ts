import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ConfigError, configFrom, misspelt, VERSION } from '../src/config.ts';

const faultsOf = (variables: Record<string, string>): readonly string[] => {
  try {
    configFrom(variables);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
};

describe('the configuration', () => {
  test('needs nothing', () => {
    expect(configFrom({})).toMatchObject({ discordToken: null, feedMinutes: 15, defaultZone: 'Etc/UTC', model: null });
  });

  test('takes an empty value for one that is not set', () => {
    expect(configFrom({ DISCORD_TOKEN: '  ', FEED_MINUTES: '' })).toMatchObject({
      discordToken: null,
      feedMinutes: 15,
    });
  });

  test('reports all faults at once, each with the value and what would be right', () => {
    const faults = faultsOf({
      FEED_MINUTES: '2',
      DEFAULT_ZONE: 'Mars/Olympus',
      LOG_LEVEL: 'loud',
      ARTICLES_DIR: '/no/such/folder',
    });
    expect(faults).toHaveLength(4);
    expect(faults.join('\n')).toContain('FEED_MINUTES is "2"; give a whole number from 5 to 1440');
    expect(faults.join('\n')).toContain('DEFAULT_ZONE is "Mars/Olympus"');
    expect(faults.join('\n')).toContain('LOG_LEVEL is "loud"; give debug, info, warn or error');
    expect(faults.join('\n')).toContain('ARTICLES_DIR is "/no/such/folder"');
  });

  test('refuses a token that cannot be one without printing it', () => {
    const faults = faultsOf({ DISCORD_TOKEN: 'hunter2' });
    expect(faults).toHaveLength(1);
    expect(faults[0]).not.toContain('hunter2');
  });

  test('wants the name of the model where a key is given', () => {
    expect(faultsOf({ OPENAI_API_KEY: 'sk-x' })[0]).toContain('OPENAI_MODEL is not set');
  });

  test('takes a local model server without a key', () => {
    expect(configFrom({ OPENAI_BASE_URL: 'http://127.0.0.1:1234/v1', OPENAI_MODEL: 'm' }).model).toMatchObject({
      model: 'm',
    });
  });

  test.each(['localhost:11434', 'ftp://models.example', 'http://'])(
    '%s is no address of a model’s server',
    (address) => {
      const [fault] = faultsOf({ OPENAI_BASE_URL: address, OPENAI_MODEL: 'm' });
      expect(fault).toContain(`OPENAI_BASE_URL is "${address}"; give an http(s) address such as https://`);
    },
  );

  test('wants a key or an address where only a model is named', () => {
    expect(faultsOf({ OPENAI_MODEL: 'invented-1' })[0]).toContain('neither OPENAI_API_KEY nor OPENAI_BASE_URL is set');
  });

  test('bounds what a model may take and cost, by name, value and bound', () => {
    const faults = faultsOf({ MODEL_TIMEOUT_SECONDS: '0', MODEL_BUDGET_GUILD_TOKENS: 'lots' });
    expect(faults).toEqual([
      'MODEL_TIMEOUT_SECONDS is "0"; give a whole number from 1 to 300, or leave it out for 20',
      'MODEL_BUDGET_GUILD_TOKENS is "lots"; give a whole number from 0 to 1000000000, or leave it out for 200000',
    ]);
    const set = { OPENAI_API_KEY: 'k', OPENAI_MODEL: 'm', MODEL_BUDGET_DAY_TOKENS: '0' };
    expect(configFrom(set).model).toMatchObject({ timeoutMs: 20_000, budget: { account: 200_000, all: 0 } });
  });

  test('takes a name in .env that is almost a setting’s for a slip, and others for somebody else’s', () => {
    expect(misspelt(['DISCORD_TOKNE', 'MODEL_BUDGET_GUILD_TOKEN', 'data_dir'])).toEqual([
      'DISCORD_TOKNE in .env is no setting of sitrep; did you mean DISCORD_TOKEN?',
      'MODEL_BUDGET_GUILD_TOKEN in .env is no setting of sitrep; did you mean MODEL_BUDGET_GUILD_TOKENS?',
      'data_dir in .env is no setting of sitrep; did you mean DATA_DIR?',
    ]);
    expect(
      misspelt(['DISCORD_TOKEN', 'LOG_LEVEL', 'NODE_ENV', 'TZ', 'PORT', 'COMPOSE_PROJECT_NAME', 'DISCORD_TOKEN_2']),
    ).toEqual([]);
  });

  test('tells the version of package.json', () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as object as {
      version: string;
    };
    expect(VERSION).toBe(version);
  });

  test('.env.example names every variable that is read, and no other', () => {
    const root = join(import.meta.dirname, '..');
    const read = readFileSync(join(root, 'src/config.ts'), 'utf8').matchAll(/^ {2}([A-Z][A-Z_]+):/gm);
    const shown = readFileSync(join(root, '.env.example'), 'utf8').matchAll(/^([A-Z][A-Z_]+)=/gm);
    const names = (matches: Iterable<RegExpMatchArray>) => [...matches].map((match) => match[1]).sort();
    expect(names(shown)).toEqual(names(read));
  });
});
