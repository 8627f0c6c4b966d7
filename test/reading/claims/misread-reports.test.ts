import { describe, expect, test } from 'vitest';
import { readCore } from '../../../src/adapters/workers/weights.ts';
import { paragraphsOf } from '../../../src/evaluation/article-text.ts';
import { readActors } from '../../../src/reading/actors/read-actors.ts';
import { readClaims } from '../../../src/reading/claims/read-claims.ts';
import { analyse } from '../../../src/reading/core/core.ts';

type Told = { readonly by: string; readonly kind: string; readonly status: string; readonly content: string };

const toldIn = (text: string): Told[] => {
  const analysis = analyse({ text, paragraphs: paragraphsOf(text), titleSpan: null }, readCore());
  return readClaims(analysis, readActors(analysis)).map(({ attribution, kind, status, content }) => {
    const span = attribution[0]?.span;
    return {
      by: span ? text.slice(span.start, span.end) : '',
      kind,
      status,
      content: content.map(({ start, end }) => text.slice(start, end)).join(' … '),
    };
  });
};

const speakersIn = (text: string): string[] => toldIn(text).map(({ by }) => by);

describe('a report with a day', () => {
  const text =
    'Ovid Marn, the president of Norvel, confirmed on Saturday that he had signed, three days after officials first spoke of his letter and two days after the cabinet called that report a fabrication.';

  test('is about the clause behind the day, not the day', () => {
    expect(toldIn(text).find(({ kind }) => kind === 'confirms')?.content).toMatch(/^that he had signed/);
  });

  test('is told by whom stands right before its verb, read as part of a time', () => {
    expect(toldIn(text).filter(({ kind }) => kind === 'denies')).toEqual([
      expect.objectContaining({ by: expect.stringContaining('cabinet') }),
    ]);
  });
});

test('a speaker stands right before the verb, though the parse hangs the clause elsewhere', () => {
  const text =
    'Ketu Valdane, the prime minister of Talmora, confirmed on Saturday that he had resigned, three days after officials first spoke of his letter and two days after the government called that report a fabrication.';
  expect(toldIn(text).find(({ kind }) => kind === 'denies')?.by).toMatch(/government$/);
});

test('a speaker begins behind how long after it was', () => {
  const text =
    'Ada Roon, the head of the Quill bank, confirmed on Saturday that she had left, two days after the ministry called that report a fabrication.';
  expect(toldIn(text).find(({ kind }) => kind === 'denies')?.by).toBe('the ministry');
});

describe('a report at the end of its sentence', () => {
  test('is told by whoever stands before its verb, with a day behind it', () => {
    const text =
      "A foreign agency's report that Prime Minister Ovid Marn has resigned is a fabrication from beginning to end, the government's press office said on Thursday.";
    expect(toldIn(text)).toContainEqual({
      by: "the government's press office",
      kind: 'denies',
      status: 'denied',
      content:
        "A foreign agency's report that Prime Minister Ovid Marn has resigned is a fabrication from beginning to end",
    });
  });

  test('keeps what somebody else does meanwhile out of what is said', () => {
    const text =
      'The number of people killed in a strike on the Norvel oil terminal has risen to six, the Health Ministry said on Wednesday, as President Ivo Marn vowed to retaliate.';
    expect(toldIn(text)).toContainEqual({
      by: 'the Health Ministry',
      kind: 'says',
      status: 'claimed',
      content: 'The number of people killed in a strike on the Norvel oil terminal has risen to six',
    });
  });

  test('may have its speaker in apposition', () => {
    const text = "Bodies were exchanged on Monday at the pass, Belmar's foreign minister, Ana Dorn, confirmed.";
    expect(speakersIn(text)).toEqual(["Belmar's foreign minister, Ana Dorn"]);
  });
});

describe('who speaks', () => {
  test('is what stands before the verb, behind a span of time too', () => {
    const text =
      "Belmar's minister of mines, Ovid Marn, was suspended on Tuesday, two days after an international report found that the drains of the Norvel dam had been blocked for years.";
    expect(speakersIn(text)).toEqual(['an international report']);
  });

  test('is no word of a relative clause before the verb', () => {
    const text =
      'The Harran Front, which Belmar had suggested might be to blame, denied involvement in a recorded message.';
    expect(toldIn(text)).toContainEqual({
      by: 'The Harran Front',
      kind: 'denies',
      status: 'denied',
      content: 'involvement in a recorded message.',
    });
  });

  test('is told without the day', () => {
    expect(speakersIn('The army on Thursday said it had shelled the town.')).toEqual(['The army']);
  });

  test('is no thing where a bank acts before it', () => {
    const text =
      'Shares in Norvel fell 2 percent on Friday after the Bank of Belmar left its rate at 3 percent and said that it did not plan to cut it.';
    expect(speakersIn(text)[0]).toBe('the Bank of Belmar');
  });

  test('stands behind "as" and not before it', () => {
    expect(speakersIn('The toll of the strike on Norvel rises to six as Belmar vows retaliation.')).toEqual(['Belmar']);
  });
});

describe('what is handled', () => {
  test('says nothing', () => {
    expect(speakersIn('People laid flowers on the square on Friday.')).toEqual([]);
    expect(
      speakersIn('The dam at the Lower Pell mine released what its owner estimated at 900 tonnes of mud.'),
    ).not.toContain('The dam at the Lower Pell mine');
    expect(speakersIn('The ministry released a report that clears the mayor.')).toContain('The ministry');
  });
});

describe('what is no denial', () => {
  test('is to dismiss a minister', () => {
    expect(toldIn('President Ivo Marn dismissed his defence minister, Lena Hask, on Friday.')).toEqual([]);
    expect(toldIn('President Ivo Marn dismissed the report of a split.')[0]?.status).toBe('denied');
  });

  test('is to say that something is not so yet', () => {
    expect(toldIn('"It is not yet a peace," Ms Dorn said.')[0]?.status).toBe('did-not-happen');
  });

  test.each([
    'The army said two gunners had been killed and that it had no information about deaths in the town.',
    'The army said it had no information about deaths in the town.',
    'The firm said it did not know who had opened the valve.',
  ])('is not to know: %s', (text) => {
    expect(toldIn(text).map(({ kind }) => kind)).not.toContain('denies');
    expect(toldIn('The firm said it knew nothing of the raid.')[0]?.kind).toBe('denies');
  });

  test('is one where the speaker says that he does not know somebody', () => {
    expect(toldIn('The minister said he did not know the man accused of the bombing.')[0]?.kind).toBe('denies');
  });

  test('is to refuse what was asked for', () => {
    const told = toldIn("The former minister said the president's office had refused it.");
    expect(told.map(({ status }) => status)).toEqual(['claimed']);
  });
});

test.each([
  'The minister spoke on the day that rebels seized the port.',
  'Ministers agreed on the day that the strike closed the port to meet again.',
])('which day it was is not what anybody says: %s', (text) => {
  expect(toldIn(text).filter(({ content }) => content.startsWith('that '))).toEqual([]);
});

test.each(['No one denied that the army had shelled the port.', 'Nobody disputes that the army shelled the port.'])(
  'what no one gainsays is told: %s',
  (text) => {
    expect(toldIn(text)).toEqual([
      expect.objectContaining({ status: 'claimed', content: expect.stringMatching(/^that the army/) }),
    ]);
  },
);

describe('a report that opens its sentence', () => {
  test.each([
    ['Roon said the find ruled out an accident.', 'Roon', 'the find ruled out an accident'],
    [
      'Its chief executive, Ovid Marn, said the strike cost the company $4 million a day.',
      'Its chief executive, Ovid Marn',
      'the strike cost the company $4 million a day',
    ],
    [
      'Three officials briefed on the inquiry said a drone had been heard over the harbour minutes before the blast.',
      'Three officials briefed on the inquiry',
      'a drone had been heard over the harbour minutes before the blast',
    ],
  ])('is told by whom it names first: %s', (text, by, content) => {
    expect(toldIn(text)[0]).toEqual(expect.objectContaining({ by, content }));
  });

  test('is turned around where a comma stands before its verb', () => {
    expect(speakersIn('Nonsense, said the mayor who runs the town.')[0]).toMatch(/^the mayor/);
  });
});

test('hours say nothing, and whoever is told to have said a thing after them says only that', () => {
  const text = 'Mayor Ovid Marn resigned on Friday, hours after the water ministry said that the dam was his.';
  expect(toldIn(text)).toEqual([
    expect.objectContaining({ by: 'the water ministry', content: 'that the dam was his' }),
  ]);
});

describe('what came of a deed before a report', () => {
  test.each([
    'Shells hit a market in the town of Oru on Sunday, killing at least 23 people, the Red Crescent said.',
    'The river Teal burst its banks at Bellmouth on Monday night, flooding 600 homes, the city council said.',
  ])('is told by the same: %s', (text) => {
    expect(toldIn(text).at(-1)?.content).toBe(text.slice(0, text.lastIndexOf(',')));
  });

  test('but not what the speaker does by saying so', () => {
    const text = 'Two boats sank off Tarn on Monday, the coastguard said, blaming the storm.';
    expect(toldIn(text)[0]?.content).toBe('Two boats sank off Tarn on Monday');
  });
});

test('a report between a conjunction and its clause tells that clause', () => {
  const text = 'Ada Roon left the council on Sunday because, she said, the town needed new people.';
  expect(toldIn(text)).toContainEqual(
    expect.objectContaining({ by: 'she', content: expect.stringMatching(/^the town needed new people/) }),
  );
});

test('what is set right was said by whom "as" names, and nothing before it was', () => {
  const text = 'According to the audit, 520 cellars were flooded, not 480 as the mayor first said.';
  expect(toldIn(text).find(({ by }) => by === 'the mayor')?.content).toBe('480');
});

test('what is said before a report begins with its main clause, not with when that was', () => {
  const text =
    'Police detained 14 marchers after bottles were thrown at the interior ministry, police chief Oskar Hale said.';
  expect(toldIn(text)[0]?.content).toMatch(/^Police detained 14 marchers/);
});

test('an acting chief is named with the title', () => {
  const text = 'Guards stopped nine people at the gate, acting police chief Ola Brenn said.';
  expect(speakersIn(text)).toContain('acting police chief Ola Brenn');
});
test.each([
  'A dam collapsed in the north on Monday.',
  'The dam at the mine failed shortly after dawn and released mud into the river.',
  'Helicopters dropped food into the valley.',
  'Villagers abandoned their homes.',
])('what breaks, falls or is left did so: %s', (text) => {
  expect(toldIn(text)).toEqual([]);
});

test.each(['The council abandoned the plan.', 'The deal collapsed on Friday.', 'The two sides failed to meet.'])(
  'what was undertaken and dropped came to nothing: %s',
  (text) => {
    expect(toldIn(text)).toEqual([expect.objectContaining({ by: '', status: 'did-not-happen' })]);
  },
);

test('what is claimed by somebody and called false is not denied by who claims it', () => {
  const text = 'The claim by the mayor that the bridge was safe is untrue.';
  expect(toldIn(text)).toEqual([
    expect.objectContaining({ by: 'the mayor', kind: 'says', content: 'that the bridge was safe' }),
  ]);
});

test.each([
  ['The attack was carried out by rebels, not by the army, as the government said on Monday.', /rebels/],
  ['Nine people died, not of cold, as doctors said.', /Nine people/],
  ['According to the audit, 520 cellars were flooded, not 480, as the mayor first said.', /^480$/],
])('an "as" behind a comma of its own speaks of the whole, unless of what was said first: %s', (text, content) => {
  expect(toldIn(text).at(-1)?.content).toMatch(content);
});

test.each([
  ['Villagers said army fire killed nine people.', 'alleged'],
  ['The army said mortar fire from Doria killed three soldiers.', 'alleged'],
  ['Police said a fire started by Kellan Roth killed nine people.', 'alleged'],
  ['Police said a forest fire killed nine people.', 'claimed'],
  ['Police said fires killed nine people.', 'claimed'],
])('fire that is shot, and a fire that somebody set, accuse: %s', (text, status) => {
  expect(toldIn(text)[0]?.status).toBe(status);
});

test.each(['evidence', 'justification', 'proof'])('a charge that is without %s is told as not so', (word) => {
  expect(toldIn(`The minister said the charge was without ${word}.`)[0]?.status).toBe('did-not-happen');
});

test.each([
  ['The witness swore that soldiers shot the mayor.', 'claimed'],
  ['The army said it would respond to the attack.', 'threatened'],
  ['The army said it would respond by force.', 'threatened'],
  ['The army said it would respond by Friday.', 'planned'],
  ['The council said it would respond to the letter.', 'planned'],
  ['The party agreed on a day for the vote.', 'planned'],
])('a plan, a threat or neither: %s', (text, status) => {
  expect(toldIn(text)[0]?.status).toBe(status);
});

test('a strike that is announced for a day is still told as announced, and not as held', () => {
  expect(toldIn('A strike was announced for Friday.')).toHaveLength(1);
  expect(toldIn('The arrest of the general was announced on Sunday.')).toEqual([]);
});

test('who has no confirmation of a thing does not claim it', () => {
  const told = toldIn('The army said it had received no confirmation that six soldiers had been killed.');
  expect(told.map(({ by }) => by)).toEqual(['The army']);
});

test('who is without support is told to lack it, and not that it is not so', () => {
  expect(toldIn('The mayor said villagers were without support.')[0]?.status).toBe('claimed');
});
