import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../src/stories/figures.ts';
import { changesOn, type Told, textOf } from './developing.ts';
import { materialsOf } from './materials.ts';

const SANK: Told = [
  1,
  'Ferry Corran sinks off Tellin',
  'The ferry Corran sank off Tellin on Monday, killing 17 people, the coastguard said.\n\nCoastguard commander Rhea Dall said the search would go on.',
];
const on = (day: number, ...told: Told[]) => changesOn(day, [SANK, ...told]);

/** The values of each series of these texts, one a day. */
const seriesIn = (...texts: string[]): number[][] =>
  figuresOf(
    materialsOf(
      texts.map((text, at) => ({ id: `d${at}`, title: 'Toll', publishedAt: `2027-06-0${at + 1}T08:00:00Z`, text })),
    ),
  ).flatMap(({ series }) => series.map(({ points }) => points.map(({ value }) => value)));

describe('a number', () => {
  test('that the head of a body of that name gives is not joined to the number of another body', () => {
    const told = [
      'The Ostian army said on Tuesday that 40 people were killed at the port of Hallin.',
      'The Velmar army commander, Dan Reth, said on Wednesday that six people were killed at the port of Hallin.',
    ];
    const articles: Told[] = told.map((text, at) => [at + 1, 'Killed at the port of Hallin', text]);
    expect(textOf(changesOn(2, articles), 'figure-revised')).toEqual([]);
    expect(seriesIn(...told).toSorted()).toEqual([[40], [6]]);
  });

  test('is told of speakers with any letters in their names', () => {
    const told = [
      'Three people were killed at the mill of Hallin, Moira O’Neill said. The health ministry said five people were killed at the mill of Hallin.',
      'Six people were killed at the mill of Hallin, Tarek Al-Sayed said. Seven people were killed at the mill of Hallin, Moira O’Neill said.',
    ];
    const articles: Told[] = told.map((text, at) => [at + 1, 'Killed at the mill of Hallin', text]);
    expect(textOf(changesOn(2, articles), 'figure-revised').join(' ')).toContain('Seven');
    expect(seriesIn(...told)).toContainEqual([3, 7]);
  });

  test('is held against the last one of its story, though that did not say again of what', () => {
    const between: Told = [
      2,
      'Captain held after ferry Corran sinks off Tellin',
      'Police arrested Emil Rask on Wednesday on suspicion of manslaughter. He had been pulled from the water. The death toll stood at 28, the coastguard said.',
    ];
    const last: Told = [
      3,
      'Divers give up on the Corran',
      'Divers gave up looking for survivors on Thursday. Thirty-one people are known to have died, the coastguard said.',
    ];
    const figure = on(3, between, last).find(({ kind }) => kind === 'figure-revised')?.figure;
    expect(figure).toMatchObject({ from: 28, to: 31 });
  });

  test('of another speaker on the same day is told beside the one it differs from', () => {
    const both: Told = [
      2,
      'Corran: coastguard counts 23, hospital 26',
      'The coastguard said on Wednesday that 23 people were known to have died on the Corran off Tellin. Saint Orla’s hospital put the number at 26.',
    ];
    const [change] = on(2, both).filter(({ kind }) => kind === 'figure-disputed');
    expect(change?.lines[0].text).toBe('Saint Orla’s hospital put the number at 26.');
    expect(change?.context?.text).toContain('23 people');
  });

  test('of another speaker is no dispute where it is the same, or of another day', () => {
    const same: Told = [
      2,
      'Corran toll',
      'Saint Orla’s hospital said on Wednesday that 17 people had died on the Corran off Tellin.',
    ];
    expect(textOf(on(2, same), 'figure-disputed')).toEqual([]);
    const later: Told = [
      4,
      'Corran toll',
      'Saint Orla’s hospital said on Friday that 31 people had died on the Corran off Tellin.',
    ];
    expect(textOf(on(4, later), 'figure-disputed')).toEqual([]);
  });

  test.each([
    [
      'counts people elsewhere',
      'Police said three people were killed in Orvel on Wednesday. The army said five people were killed in Torsk.',
    ],
    [
      'may be the same one, told with a bound',
      'At least 20 people were killed on the Corran off Tellin, police said. Saint Orla’s hospital said 23 people were killed.',
    ],
  ])('of another speaker is no dispute where it %s', (_, text) => {
    const changes = changesOn(2, [[2, 'The day in numbers', text]]);
    const second = text.split('. ').at(-1);
    expect(changes.flatMap(({ lines }) => lines.map((line) => line.text))).not.toContain(second);
    expect(textOf(changes, 'figure-disputed')).toEqual([]);
  });

  test('of the dead of long ago is no news, but for one that is the worst since then', () => {
    const shook: Told = [
      1,
      'Earth shakes in Orvel',
      'An earthquake shook the town of Orvel on Tuesday, the mayor said.',
    ];
    const second = (sentence: string): Told => [
      2,
      'Orvel schools shut after earthquake',
      `Schools in the town of Orvel stayed shut on Wednesday after the earthquake, the mayor said. ${sentence}`,
    ];
    const told = (sentence: string) => textOf(changesOn(2, [shook, second(sentence)]), 'new-event').join(' ');
    expect(told('An earthquake in 1988 killed 300 people in Orvel.')).not.toContain('300');
    expect(told('The earthquake killed 12 people in Orvel, the most since 1988.')).toContain('12 people');
  });

  test('of the dead is news in a known story though its article opens with something else', () => {
    const fell: Told = [
      1,
      'Temin post attacked',
      'Rebels of the Sarkan Front attacked the border post of Temin on Tuesday, the army said.',
    ];
    const lost: Told = [
      2,
      'Army confirms loss of Temin post',
      'Defence Minister Ana Druze confirmed on Wednesday that rebels of the Sarkan Front held the border post of Temin. She said 12 soldiers had been killed.',
    ];
    const told = textOf(changesOn(2, [fell, lost]), 'new-event');
    expect(told).toEqual(['[Ana Druze] said 12 soldiers had been killed.']);
    const mayor: Told = [
      4,
      'Temin post still lost',
      'Rebels of the Sarkan Front still hold the border post of Temin. Mayor Ivo Pell said 15 soldiers had been killed.',
    ];
    expect(textOf(changesOn(4, [fell, lost, mayor]), 'new-event').join(' ')).not.toContain('15');
  });
});

describe('a new story', () => {
  test('tells who is accused, beside what happened', () => {
    const seized: Told = [
      2,
      'Gunmen seize two surveyors in Orm',
      'Gunmen abducted two surveyors from a hut in Orm on Wednesday, the road office said. Nobody claimed responsibility. The governor, Idris Kam, blamed the Red Hill movement.',
    ];
    const [story] = changesOn(2, [SANK, seized]).filter(({ kind }) => kind === 'new-story');
    expect(story?.lines.map(({ text }) => text).join(' ')).toContain('blamed the Red Hill movement');
  });

  test('is named by what happened rather than by what is denied or by whose army nobody can tell', () => {
    const shelled: Told = [
      2,
      'Karsian shells kill two in Hallin, Velmar says',
      'Karsian artillery shelled the village of Hallin on Tuesday night, killing two farmers, the Velmar defence ministry said.',
    ];
    const denied: Told = [
      2,
      'Army denies shelling village of Hallin',
      'The Karsian army denied that its artillery had shelled the village of Hallin, where two farmers were killed, the Velmar defence ministry said.',
    ];
    const army: Told = [
      2,
      'Army says shells in Hallin were not Karsian',
      denied[2].replace('denied that', 'said no shell of'),
    ];
    const nameOf = (...told: Told[]) =>
      changesOn(2, [SANK, ...told]).find(({ kind }) => kind === 'new-story')?.story.title.text;
    expect(nameOf(denied, shelled)).toBe(shelled[1]);
    expect(nameOf(army, shelled)).toBe(shelled[1]);
    expect(nameOf(denied)).toBe(denied[1]);
  });
});
