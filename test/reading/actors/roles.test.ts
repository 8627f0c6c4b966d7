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
    ['They met Mr Benn on Friday.', 'Benn', null],
    ['The harbour, Arlo Benn said, was shut.', 'Arlo Benn', null],
    ['Arlo Benn, the week after, left.', 'Arlo Benn', null],
  ])('in “%s” is read', (text, name, role) => {
    expect(roleOf(person(text, name), text)).toBe(role);
  });

  test('is none for what is no person', () => {
    const text = 'Governor Tessaria left.';
    expect(roleOf(person(text, 'Tessaria', 'country'), text)).toBeNull();
  });
});
