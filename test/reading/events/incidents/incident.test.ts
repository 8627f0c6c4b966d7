import { describe, expect, test } from 'vitest';
import { readCore } from '../../../../src/adapters/workers/weights.ts';
import { plainArticle } from '../../../../src/evaluation/article-text.ts';
import { analyse } from '../../../../src/reading/core/core.ts';
import { incidentFillers } from '../../../../src/reading/events/incidents/incident.ts';

const told = (text: string): string[] =>
  incidentFillers(analyse(plainArticle(text), readCore())).map(
    ({ role, span }) => `${role}: ${text.slice(span.start, span.end)}`,
  );

test('an incident has doers, damage, victims and means, each named once', () => {
  expect(told('Guerrillas attacked a bus. The guerrillas killed Ira Voss with a bomb.')).toEqual([
    'perpetrator: Guerrillas',
    'property: bus',
    'victim: Ira Voss',
    'instrument: bomb',
  ]);
  expect(told('Guerrillas may attack a bus.')).toEqual([]);
});

describe('who did it', () => {
  test('is the one that most is said of', () => {
    const text = 'Gunmen killed Ira Voss. Bandits robbed a bank. The gunmen wounded Jon Reuel near a school.';
    expect(told(text).filter((filler) => filler.startsWith('perpetrator'))).toEqual(['perpetrator: Gunmen']);
  });

  test('is whoever carried it out or claims it, by name of the body too', () => {
    const text =
      'The killing of Ira Voss, perpetrated by a group of masked men, was condemned. The Red Dawn Front claimed responsibility.';
    expect(told(text)).toContain('perpetrator: group of masked men');
    expect(told(text)).toContain('organization: Red Dawn Front');
  });

  test('is nobody where nobody has claimed it', () => {
    expect(told('A bomb damaged a bank. No group has claimed responsibility.')).not.toContain('perpetrator: No group');
  });

  test('goes without what only hedges or counts', () => {
    expect(told('Suspected guerrillas burned a bus and a school.')).toContain('perpetrator: guerrillas');
  });

  test('is not whoever fights soldiers', () => {
    expect(told('Rebels attacked an army garrison at dawn.')).toEqual([]);
  });
});

describe('what it was done to', () => {
  test('is told without its number, and with its owner where that tells it apart', () => {
    const text = 'Guerrillas bombed the offices of the dockers’ union and blew up two trucks.';
    expect(told(text)).toEqual(expect.arrayContaining(['property: offices of the dockers’ union', 'property: trucks']));
  });

  test('is what it happened in front of', () => {
    expect(told('A bomb exploded in front of the town library.')).toEqual([
      'property: town library',
      'instrument: bomb',
    ]);
  });

  test('is people by their fullest name, and not those who speak of it', () => {
    const text =
      'Gunmen shot Voss on Monday. Mayor Ana Petrova said the gunmen wanted to kill Ira Voss, who died in hospital. Gunmen killed Ira Voss.';
    expect(told(text).filter((filler) => filler.startsWith('victim'))).toEqual(['victim: Ira Voss']);
  });
});

test('a body and its short name are one', () => {
  const text = 'The Red Dawn Front (RDF) killed Ira Voss. RDF gunmen then burned a bus.';
  expect(told(text).filter((filler) => filler.startsWith('organization'))).toEqual(['organization: Red Dawn Front']);
});

test('a means is told without what it did', () => {
  expect(told('Two bomb explosions destroyed a bakery and a bank.')).toContain('instrument: bomb');
});
