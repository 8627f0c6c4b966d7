import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../src/stories/figures.ts';
import { changesOn, shown, type Told, textOf } from './developing.ts';
import { materialsOf } from './materials.ts';

const SANK: Told = [
  1,
  'Ferry Corran sinks off Tellin',
  'The ferry Corran sank off Tellin on Monday, killing 17 people, the coastguard said.\n\nCoastguard commander Rhea Dall said the search would go on.',
];
const on = (day: number, ...told: Told[]) => changesOn(day, [SANK, ...told]);

describe('a number', () => {
  test('that a body gave is revised by its head', () => {
    const dall: Told = [
      2,
      'Corran toll rises',
      'Thirty-one people died on the Corran off Tellin, Commander Rhea Dall said on Wednesday.',
    ];
    expect(shown(on(2, dall))).toMatchObject([
      ['figure-revised', expect.stringContaining('Thirty-one'), expect.stringContaining('killing 17')],
    ]);
  });

  test('is not revised by who was its head, nor by another body’s', () => {
    const before: Told = [SANK[0], SANK[1], SANK[2].replace('Coastguard commander', 'Former coastguard commander')];
    const dall: Told = [
      2,
      'Corran toll rises',
      'Thirty-one people died on the Corran off Tellin, Rhea Dall said on Wednesday.',
    ];
    expect(textOf(changesOn(2, [before, dall]), 'figure-revised')).toEqual([]);
    const wray: Told = [
      2,
      'Corran toll rises',
      'Thirty-one people died on the Corran off Tellin, hospital director Tomas Wray said.',
    ];
    expect(textOf(on(2, wray), 'figure-revised')).toEqual([]);
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

  test('of a body and of its head is one series', () => {
    const materials = materialsOf([
      { id: 'one', title: 'Ferry', publishedAt: '2027-06-01T08:00:00Z', text: SANK[2] },
      {
        id: 'two',
        title: 'Ferry',
        publishedAt: '2027-06-02T08:00:00Z',
        text: 'Thirty-one people died on the Corran off Tellin, Commander Rhea Dall said.',
      },
    ]);
    expect(
      figuresOf(materials).map(({ series }) => series.map(({ points }) => points.map(({ value }) => value))),
    ).toEqual([[[17, 31]]]);
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
