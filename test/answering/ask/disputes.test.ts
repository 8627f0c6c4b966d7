import { expect, test } from 'vitest';
import { answerOver, answerTo, daily } from '../answer-to.ts';

const OTHER_END =
  'The assembly met on Monday. Governor Ana Hask, whose mandate ended on April 30, has left her office, a spokesman said. She has led the province since 2019. Her party meets in autumn.';

test('the end of one thing is no rival of the end of another', async () => {
  const answer = await answerOver(
    'When did the truce end?',
    daily(
      'The truce ended on Friday night in Orlen, the monitors said. Shells fell on the mill by Saturday. The monitors counted nine of them. Nobody was hurt, they said.',
      OTHER_END,
    ),
  );
  expect(answer.kind).toBe('answered');
  expect(answer.answer).toContain('Friday');
});

test('two ends of one thing are', async () => {
  const answer = await answerOver(
    'When did the truce end?',
    daily(
      'The truce ended on Friday night in Orlen, the monitors said. Shells fell on the mill by Saturday. The monitors counted nine of them. Nobody was hurt, they said.',
      'The mayor of Orlen spoke of the truce at noon. The truce ended on Sunday, a spokesman of hers said. She has led the town since 2019. Her party meets in autumn.',
    ),
  );
  expect(answer.kind).toBe('disputed');
});

test('what is due to end has not ended', async () => {
  const text = 'The curfew in Orlen, which is due to end on Friday, was eased a little, the governor said.';
  expect((await answerTo('When did the curfew in Orlen end?', text)).kind).toBe('false-premise');
  expect((await answerTo('When does the curfew in Orlen end?', text)).kind).toBe('answered');
});

test('that a thing began does not deny that it ended', async () => {
  const answer = await answerTo(
    'When did the talks in Orlen end?',
    'The talks in Orlen began on Monday, the envoy said.',
  );
  expect(answer.kind).toBe('abstained');
});

test.each([
  'A newspaper’s report that Pavo Rend has resigned is a fabrication, his office said on Monday.',
  'Claims of the opposition that Pavo Rend has resigned are untrue, the palace said on Monday.',
  'The palace rejected a report that Pavo Rend has resigned.',
])('what is made of a report is made of what it says: %s', async (denial) => {
  const answer = await answerOver(
    'Did Pavo Rend resign?',
    daily(denial, 'Pavo Rend has resigned, two aides said on Monday. He led the port board.'),
  );
  expect(answer.kind).toBe('disputed');
  expect(answer.lines).toHaveLength(2);
});

test('a denial that somebody’s own later word settles is no side of a dispute', async () => {
  const answer = await answerOver(
    'Did Pavo Rend resign?',
    daily(
      'Pavo Rend, whose office denies a report that he has resigned, was not seen at the fair.',
      'Pavo Rend confirmed on Tuesday that he had resigned, a day after his office denied it.',
    ),
  );
  expect(answer.kind).toBe('answered');
  expect(answer.answer).toContain('confirmed');
});

test.each([
  [
    'Why did the director of the Orlen mill resign?',
    'The director of the Orlen mill, Tessa Brill, handed in her resignation in protest at the sale of the dam, three colleagues said.',
    'the sale of the dam',
  ],
  ['Why did Lora Penn quit?', 'Lora Penn quit the board on Monday, citing ill health.', 'ill health'],
  [
    'Why were the guards suspended?',
    'The guards were suspended in response to a complaint by the cooks, the prison said.',
    'a complaint by the cooks',
  ],
])('%s is answered by the sentence that says why', async (question, text, held) => {
  const answer = await answerTo(question, text);
  expect(answer.kind).toBe('answered');
  expect(answer.answer).toContain(held);
});

test('one cause that is denied does not deny that there was another', async () => {
  const answer = await answerTo(
    'What caused the fire at the Orlen mill?',
    'The mill rejected a report that one of its own ovens had caused the fire at the Orlen mill.',
  );
  expect(answer.kind).not.toBe('false-premise');
});

test('what is denied of another thing is no side', async () => {
  const answer = await answerOver(
    'Is Pell Pass closed?',
    daily(
      'Snow fell on Pell Pass in April. The pass, the only road to Orlen, has been closed since last month, when a wall fell there. Pell Pass is high. Few live at Pell Pass.',
      'Guards met at Pell Pass on Monday. Ostby does not plan to close its embassy in Orlen, Mr Brand added, but it has told families to come home. Guards left Pell Pass at noon. Pell Pass was quiet.',
    ),
  );
  expect(answer.kind).toBe('answered');
});

test.each([
  [
    'Was the convoy attacked?',
    'The convoy was attacked near Corran on Monday, the army said. Villagers denied that they had helped the raiders.',
  ],
  [
    'Did the navy sink the trawler Ostia?',
    'The fishermen’s union said the navy had sunk the trawler Ostia. A court rejected the claim for damages on Friday, a clerk said.',
  ],
  [
    'Did the navy sink the trawler Ostia?',
    'The fishermen’s union said the navy had sunk the trawler Ostia. A judge rejected the charges on Friday, a clerk said.',
  ],
  [
    'How many people marched in Corran?',
    'Police said 3,000 people had marched in Corran on Monday. The organisers said 200 of them had come from Pell.',
  ],
])('two accounts that both may be true are no dispute: %s', async (question, text) => {
  expect((await answerTo(question, text)).kind).not.toBe('disputed');
});

const WITHOUT_A_LEAD =
  'The council met on Monday. The bridge was closed at noon. Its director spoke to the drivers. The union asked for more time.';

test.each([
  ['Was Pavo Rend suspended?', 'The mayor accused Pavo Rend of having known of the leak. Mr Rend denied it.'],
  ['Did Pavo Rend resign?', 'Pavo Rend denied that he owned anything abroad.'],
])('what somebody denies in another article is no side of it: %s', async (question, denial) => {
  const told = 'Pavo Rend was suspended on Monday, the council said. Pavo Rend resigned on Monday, the council said.';
  const answer = await answerOver(question, daily(`${told} ${WITHOUT_A_LEAD}`, `${denial} ${WITHOUT_A_LEAD}`));
  expect(answer.kind).toBe('answered');
});

test('what tells something else of the same people is no side against what denies', async () => {
  const answer = await answerOver(
    'Is Pavo Rend related to the president?',
    daily(
      `The speaker, Pavo Rend, who is not related to the president, called for calm on Monday. ${WITHOUT_A_LEAD}`,
      `President Ada Rend named the speaker, Pavo Rend, as acting premier, her office said. ${WITHOUT_A_LEAD}`,
    ),
  );
  expect(answer.kind).toBe('answered');
});

test('what is to come on the new day does not deny that it was put off', async () => {
  const answer = await answerTo(
    'Was the vote in Orlen postponed?',
    `The commission postponed the vote in Orlen from June to September on Sunday. ${WITHOUT_A_LEAD} Premier Ada Rend said the vote would be held in Orlen come what may.`,
  );
  expect(answer.kind).toBe('answered');
});
