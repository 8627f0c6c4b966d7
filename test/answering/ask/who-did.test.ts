import { expect, test } from 'vitest';
import { materialsOf } from '../../stories/materials.ts';
import { answerOver, answerTo, daily } from '../answer-to.ts';

const COUNTER =
  'In answer to the attack on Corran, planes of the Sarn Air Guard burned a depot of the Pellish navy at Ardmouth on Tuesday.';

test('whoever strikes back for an attack has not made it', async () => {
  expect((await answerTo('Who attacked Corran?', COUNTER)).kind).toBe('abstained');
});

test.each([
  'The Harbour Union condemned the attack on Corran on Tuesday.',
  'After the attack on Corran, the Harbour Union closed the port on Tuesday.',
])('who does something about a deed is not who did it: %s', async (text) => {
  expect((await answerTo('Who attacked Corran?', text)).kind).toBe('abstained');
});

test('who carried the deed out did it', async () => {
  const answer = await answerTo(
    'Who attacked Corran?',
    'The Sarn Air Guard carried out the attack on Corran on Monday.',
  );
  expect(answer.kind).toBe('answered');
  expect(answer.answer).toContain('Sarn Air Guard');
});

test('that somebody did not attack says nothing of who attacked them', async () => {
  const answer = await answerTo(
    'Who attacked Pell?',
    '“Pell did not attack Corran,” its foreign minister, Ada Brul, said on Tuesday.',
  );
  expect(answer.kind).toBe('abstained');
});

test('whom the articles on an attack say it is laid at the door of is told beside that one’s denial', async () => {
  const answer = await answerTo(
    'Who attacked Corran?',
    [
      'Drones struck the port of Corran on Monday night, setting fire to two cranes, the harbour office said.',
      'Defence Minister Ada Brul accused Pell of launching them from the islands. Pell denied any part in it.',
    ].join('\n\n'),
  );
  expect(answer.kind).toBe('disputed');
  expect(answer.lines.map(({ text }) => text)).toEqual([
    'Defence Minister Ada Brul accused Pell of launching them from the islands.',
    'Pell denied any part in it.',
  ]);
});

test('who was killed, or laid flowers for them, did not kill', async () => {
  const answer = await answerTo(
    'Who killed the dockers?',
    'At Corran Gate, where the union says four dockers were killed, residents laid flowers on Wednesday.',
  );
  expect(answer.answer ?? '').not.toMatch(/^residents/);
  expect(
    (await answerTo('Who killed the dockers?', 'Four dockers died of wounds after the shooting at Corran Gate.'))
      .answer ?? '',
  ).not.toMatch(/^Four dockers/);
});

test('the arms of a state that shelled a place answer who shelled it', async () => {
  const answer = await answerOver(
    'Who shelled Ardmouth?',
    materialsOf([
      {
        id: 'told',
        title: '',
        publisher: 'Northline News',
        text: 'Sarnish artillery shelled a Pellish barracks at Ardmouth on Thursday in what Sarn called an answer to the raid on Corran.',
        publishedAt: '2026-05-04T08:00:00Z',
      },
    ]),
  );
  expect(answer.kind).toBe('answered');
  expect(answer.answer).toContain('Sarnish artillery');
});

test.each([
  [
    'Who attacked Corran?',
    'Rebels killed nine soldiers in an attack on Corran on Sunday, the governor said.',
    'Rebels',
  ],
  ['Who attacked Corran?', 'The Sarnish army used drones in the attack on Corran on Sunday.', 'Sarnish army'],
  ['Who attacked Corran?', 'Sarnish troops, who attacked Corran on Sunday, have left.', 'Sarnish troops'],
  [
    'Who killed the guard at the Pell prison?',
    'A guard was killed when rebels stormed the gate of the Pell prison on Sunday.',
    'rebels',
  ],
  [
    'Who killed the four people in Pell?',
    'Four people were killed in Pell on Sunday as soldiers opened fire at a crowd.',
    'soldiers',
  ],
])('%s is answered by “%s”', async (question, text, doer) => {
  const answer = await answerTo(question, text);
  expect(answer.kind).toBe('answered');
  expect(answer.answer).toContain(doer);
});

test.each([
  'Several drones hit Corran on Monday, killing four people. Mayor Tessa Lund accused Energy Minister Hal Brix of neglecting the shelters.',
  'A bomb went off in Corran on Sunday and killed nine people. The opposition accused President Moro of failing to protect the city.',
  'Missiles struck Corran on Sunday. Corran buried nine dead on Tuesday as a court accused Ola Brandt of fraud.',
])('who is accused of something else has not done it: %s', async (text) => {
  expect((await answerTo('Who attacked Corran?', text)).kind).toBe('abstained');
});

test('who killed somebody else is no side of who killed those asked about', async () => {
  const answer = await answerOver(
    'Who killed the protesters?',
    daily(
      'The Civic League said seven protesters had been shot dead by riot police in Corran on Tuesday.',
      'A sniper killed a policeman in Corran, the ministry said.',
    ),
  );
  expect(answer.kind).toBe('answered');
  expect(answer.answer).toBe('riot police');
  expect(
    (await answerTo('Who killed the protesters?', 'A sniper killed a policeman in Corran, police said.')).kind,
  ).toBe('abstained');
});

test('whose somebody was is not told by who it was', async () => {
  const question = 'Whose officer was killed by a sniper?';
  const text =
    'Lieutenant Bern Hadar, 34, a father of two, was killed by a sniper on Tuesday, the Interior Ministry said.';
  expect((await answerTo(question, text)).kind).toBe('abstained');
  expect((await answerTo(question, 'Pell’s officer was killed by a sniper on Tuesday.')).kind).toBe('answered');
  expect((await answerTo('Whose house was burned?', 'The house of Ada Brul was burned on Monday.')).answer).toBe(
    'Ada Brul',
  );
});

test('who only says who struck has not struck, and who is blamed is told, whatever the word', async () => {
  const answer = await answerTo(
    'Who struck the depot near Corran?',
    'Drones struck a fuel depot near Corran early on Monday, setting three tanks on fire, the regional governor, Ada Brul, said. She blamed Varn for the attack. Varn’s defence ministry denied it.',
  );
  expect(answer.kind).toBe('disputed');
  expect(answer.lines.map(({ text }) => text)).toEqual([
    'She blamed Varn for the attack.',
    'Varn’s defence ministry denied it.',
  ]);
});

test('who takes responsibility for a deed is told to have done it', async () => {
  const answer = await answerTo(
    'Who bombed Corran?',
    'A bomb went off in Corran on Sunday, killing two people. The Red Dawn Front has claimed responsibility in a letter.',
  );
  expect([answer.kind, answer.answer]).toEqual([
    'answered',
    'The Red Dawn Front has claimed responsibility in a letter.',
  ]);
});

test('a doer told only by whose it is, is told with its sentence', async () => {
  const admitted = 'Sarn admitted on Tuesday that its navy had fired on the fishing boat off Corran.';
  const { kind, answer } = await answerOver(
    'Who fired on the boat?',
    daily(
      'A fishing boat was fired on off Corran on Monday. Sarn denied that its navy had fired on the boat.',
      admitted,
    ),
  );
  expect([kind, answer]).toEqual(['answered', admitted]);
});

test('whoever launched what struck has struck', async () => {
  const text =
    'A general said on Monday that a unit under his command had launched the drones that hit the Corran depot, but without orders.';
  const { kind, answer } = await answerTo('Who attacked the Corran depot?', text);
  expect([kind, answer]).toEqual(['answered', text]);
});

test('the place that the article has named need not be named again by who did it', async () => {
  const text =
    'Sarn and Pell agreed on a truce after talks in Corran on Monday.\n\nThe talks were mediated by Mina Sohl.';
  expect((await answerTo('Who mediated the talks in Corran?', text)).answer).toContain('Mina Sohl');
});

test('the authors of a raid have made it', async () => {
  const text = 'The Sarn Brigade made the raid on Corran on Monday, police said.';
  expect((await answerTo('Who raided Corran?', text)).answer).toContain('Sarn Brigade');
});

test('a possessive behind its owner needs no sentence', async () => {
  const text = 'Velmar and its navy attacked the port of Orvel on Monday, the harbour office said.';
  expect((await answerTo('Who attacked the port of Orvel?', text)).answer).toBe('Velmar and its navy');
});

test('where is a place, whatever the day', async () => {
  const text = 'The two men were found in Selm on Monday, police said.';
  expect((await answerTo('Where were the two men found?', text)).answer).toBe('Selm');
});
