import { DiscordAPIError } from '@discordjs/rest';
import { describe, expect, test } from 'vitest';
import { customId, parseCustomId } from '../../../src/adapters/discord/custom-id.ts';
import { describeFault, scrub } from '../../../src/adapters/discord/log.ts';

const TOKEN = 'aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEyMzQ1Njc4OmFiY2RlZg';

describe('a log line', () => {
  test('of an API error keeps no interaction token', () => {
    const url = `https://discord.com/api/v10/webhooks/1100000000000000001/${TOKEN}/messages/%40original`;
    const error = new DiscordAPIError({ code: 10062, message: 'Unknown interaction' }, 10062, 404, 'PATCH', url, {
      body: null,
      files: [],
    });
    const text = describeFault(new Error('answering failed', { cause: error }));
    expect(text).toContain('webhooks/1100000000000000001/…/messages');
    expect(text).toContain('10062');
    expect(text).not.toContain(TOKEN);
  });

  test.each([
    `POST /interactions/12/${TOKEN}/callback`,
    'Incorrect API key provided: sk-aW50ZXJhY3Rpb24',
    'authorization: Bearer aW50ZXJhY3Rpb24',
    'token MTEwMDAwMDAwMDAwMDAwMDAwMQ.GxYz12.abcdefghijklmnopqrstuvwxyz0123456789AB',
  ])('%j is scrubbed', (text) => {
    expect(scrub(text)).toContain('…');
    expect(scrub(text)).not.toMatch(/aW50|GxYz12/);
  });
});

describe('a custom id', () => {
  test('is read back as it was made', () => {
    expect(parseCustomId(customId('evidence', 'r-12', 4, 'mX'))).toEqual({
      kind: 'target',
      target: { prefix: 'evidence', args: ['r-12', '4', 'mX'] },
    });
  });

  test.each(['', 'evidence', '0:evidence:r-1', '2:evidence:r-1', '1:', ':'])(
    '%j of another version is outdated',
    (id) => {
      expect(parseCustomId(id)).toEqual({ kind: 'outdated' });
    },
  );

  test('refuses what would not fit or could not be read back', () => {
    expect(() => customId('evidence', 'a:b')).toThrow(RangeError);
    expect(() => customId('evidence', 'x'.repeat(100))).toThrow(/longer than 100/);
  });
});
