import { expect, test } from 'vitest';
import { guildOf } from '../../commands/guild.ts';
import { UserFault } from '../../src/adapters/discord/command.ts';

test('what belongs to a server is refused in direct messages, in words for people', () => {
  expect(guildOf({ guildId: '17' })).toBe('17');
  expect(() => guildOf({ guildId: null })).toThrow(UserFault);
  expect(() => guildOf({ guildId: null })).toThrow('use it in one');
});
