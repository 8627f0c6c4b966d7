import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../src/domain/reading.ts';
import { roleOf } from '../../../src/reading/actors/roles.ts';

const person = (text: string, name: string, kind: Actor['kind'] = 'person'): Actor => {
  const start = text.indexOf(name);
  return { id: 'person/x', name, kind, aliases: [], mentions: [{ start, end: start + name.length, form: 'name' }] };
};

describe('the role that an article gives a person', () => {
  test.each([
    ['Deputy Foreign Minister Arlo Benn left.', 'Arlo Benn', 'deputy foreign minister'],
    ['Tessaria’s Defence Minister, Arlo Benn, left.', 'Arlo Benn', 'defence minister'],
    ['On Friday General Arlo Benn left.', 'Arlo Benn', 'general'],
    ['Arlo Benn, the former interior minister, left.', 'Arlo Benn', 'former interior minister'],
    ['Arlo Benn, an opposition leader, left.', 'Arlo Benn', 'opposition leader'],
    ['Its ambassador in Port Sorrel, Arlo Benn, left.', 'Arlo Benn', 'ambassador in Port Sorrel'],
    ['The Prime Minister of Tessaria, Arlo Benn, left.', 'Arlo Benn', 'prime minister of Tessaria'],
    ['Under President Arlo Benn the port grew.', 'Arlo Benn', 'president'],
    ['Trade grew under President Arlo Benn.', 'Arlo Benn', 'president'],
    ['Under Secretary Arlo Benn left.', 'Arlo Benn', 'under secretary'],
    ['Arlo Benn, who is still being advised by the governor, left.', 'Arlo Benn', null],
    ['Arlo Benn, the leading opposition leader, left.', 'Arlo Benn', 'leading opposition leader'],
    ['Tessaria’s minister of mines, Arlo Benn, left.', 'Arlo Benn', 'minister of mines'],
    ['The minister of public works of Tessaria, Arlo Benn, left.', 'Arlo Benn', 'minister of public works of Tessaria'],
    ['Arlo Benn, minister of mines, left.', 'Arlo Benn', 'minister of mines'],
    ['Arlo Benn, the secretary for war, left.', 'Arlo Benn', 'secretary for war'],
    ['A friend of mines, Arlo Benn, left.', 'Arlo Benn', null],
    ['Arlo Benn becomes interior minister.', 'Arlo Benn', 'interior minister'],
    [
      'Arlo Benn, until now a spokesman of the port, becomes interior minister on Friday.',
      'Arlo Benn',
      'interior minister',
    ],
    ['Arlo Benn was named governor of Tessaria.', 'Arlo Benn', 'governor'],
    ['Arlo Benn was sworn in as prime minister on Friday.', 'Arlo Benn', 'prime minister'],
    ['Arlo Benn became the youngest champion of the island.', 'Arlo Benn', null],
    ['The minister of mines met Arlo Benn.', 'Arlo Benn', null],
    ['The governor of the bank and Arlo Benn left.', 'Arlo Benn', null],
    ['Arlo Benn, a friend of the minister of mines, left.', 'Arlo Benn', null],
    ['A spokesman for the minister of mines, Arlo Benn, left.', 'Arlo Benn', 'spokesman for the minister of mines'],
    ['Arlo Benn becomes angry.', 'Arlo Benn', null],
    ['They met Mr Benn on Friday.', 'Benn', null],
    ['The harbour, Arlo Benn said, was shut.', 'Arlo Benn', null],
    ['Arlo Benn, the week after, left.', 'Arlo Benn', null],
  ])('in “%s” is read', (text, name, role) => {
    expect(roleOf(person(text, name), text)).toBe(role);
  });

  test('is the one that they take, before the one they had', () => {
    const text = 'The spokesman Arlo Benn left the port. Arlo Benn becomes interior minister.';
    const second = text.lastIndexOf('Arlo Benn');
    const first = person(text, 'Arlo Benn');
    const both = { ...first, mentions: [...first.mentions, { start: second, end: second + 9, form: 'name' as const }] };
    expect(roleOf(both, text)).toBe('interior minister');
  });

  test.each(['in 2019', 'nine years ago', 'at the age of 30'])('is not what they became %s', (when) => {
    const text = `Former mayor Arlo Benn left the port. Arlo Benn was elected governor ${when}. He left.`;
    const second = text.lastIndexOf('Arlo Benn');
    const first = person(text, 'Arlo Benn');
    const both = { ...first, mentions: [...first.mentions, { start: second, end: second + 9, form: 'name' as const }] };
    expect(roleOf(both, text)).toBe('former mayor');
  });

  test('is none for what is no person', () => {
    const text = 'Governor Tessaria left.';
    expect(roleOf(person(text, 'Tessaria', 'country'), text)).toBeNull();
  });
});
