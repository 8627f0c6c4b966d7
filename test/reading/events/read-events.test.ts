import { describe, expect, test } from 'vitest';
import { readCore } from '../../../src/adapters/workers/weights.ts';
import type { Event, Participant, Reading } from '../../../src/domain/reading.ts';
import { plainArticle } from '../../../src/evaluation/plain-article.ts';
import { read } from '../../../src/reading/read.ts';
import { EVENT_CASES } from './event-cases.ts';

const PUBLISHED = '2031-05-07';

const readingOf = (text: string): Reading => read(plainArticle('a', text, PUBLISHED), readCore());

const words = (text: string, participant: Participant | null): string | null =>
  participant && text.slice(participant.span.start, participant.span.end);

const eventAt = (text: string, trigger: string): Event | undefined =>
  readingOf(text).events.find(({ trigger: { start, end } }) => text.slice(start, end) === trigger);

describe('readEvents', () => {
  test.each(EVENT_CASES)('%s', (text, trigger, type, actor, recipient) => {
    const event = eventAt(text, trigger);
    expect(event && [event.type, words(text, event.actor), words(text, event.recipient)]).toEqual([
      type,
      actor,
      recipient,
    ]);
  });

  test.each([
    ['A lake is a body of water.'],
    ['Rain fell all night in the hills.'],
    ['The court will sit on 3 March.'],
    ['The ministry rejected the claim.'],
    ['The hospital released the names of the patients.'],
    [''],
  ])('%s tells no event', (text) => {
    expect(readingOf(text).events).toEqual([]);
  });
});

describe('the status of an event', () => {
  test('is not that of an agreement on who did it', () => {
    const text = 'The two sides did not agree on who was responsible for the strike on Norvel.';
    expect(eventAt(text, 'agree')?.status).toBe('did-not-happen');
    expect(eventAt(text, 'strike')?.status).not.toBe('did-not-happen');
  });

  test.each([
    ['Rebels attacked the port.', 'attacked', 'asserted'],
    ['The mayor met the rebels, officials said.', 'met', 'claimed'],
    ['Rebels attacked the port, officials said.', 'attacked', 'alleged'],
    ['Ostvia will send doctors to Nepal.', 'send', 'planned'],
    ['Rebels did not attack the port.', 'attack', 'did-not-happen'],
    ['Rebels may attack the port.', 'attack', 'possible'],
    ['The army denied that it had shelled the port.', 'shelled', 'denied'],
    ['Rebels allegedly attacked the port.', 'attacked', 'alleged'],
    ['The army said its guns had shelled the depot and that it had not bombed the school.', 'shelled', 'claimed'],
    ['The army said its guns had shelled the depot and that it had not bombed the school.', 'bombed', 'denied'],
    ['The army said it had not bombed the school or shelled the depot.', 'shelled', 'denied'],
    ['The army said two gunners had been killed and that it had no information about the town.', 'killed', 'claimed'],
    ['The army said it had seen no evidence that its forces struck the hospital.', 'struck', 'possible'],
    ['Doria has no evidence that Kessia attacked the port.', 'attacked', 'possible'],
    ['Rebels swore they destroyed the bridge.', 'destroyed', 'claimed'],
    ['Rebels swore they would destroy the bridge.', 'destroy', 'threatened'],
    ['The army said it had seen evidence that rebels struck the hospital.', 'struck', 'claimed'],
  ] as const)('%s', (text, trigger, status) => {
    expect(eventAt(text, trigger)?.status).toBe(status);
  });

  test('counts nobody where there is no word that they are dead', () => {
    const text = 'The army said it had received no confirmation that six soldiers had been killed.';
    expect(eventAt(text, 'killed')?.figures).toEqual([]);
  });

  test('is not claimed where a report stands behind it and tells something else', () => {
    const text = 'Mayor Ovid Marn resigned on Friday, hours after the water ministry said that the dam was his.';
    expect(eventAt(text, 'resigned')?.status).toBe('asserted');
  });

  test('of what came of a deed is that of the report behind it, and whoever reports it does not do it', () => {
    const text = 'Shells hit a market in the town of Oru on Sunday, killing at least 23 people, the Red Crescent said.';
    const killing = eventAt(text, 'killing');
    expect(killing?.status).toBe('claimed');
    expect(words(text, killing?.actor ?? null)).toBe('Shells');
    expect(killing?.figures[0]?.attribution).toHaveLength(1);
  });

  test('who leaves open what happened counts nobody, whoever reports that does', () => {
    const text =
      "The ministry did not say what caused the blast, which killed nine people, according to the mayor's office.";
    const [figure] = eventAt(text, 'killed')?.figures ?? [];
    expect(figure?.attribution.map(({ span }) => span && text.slice(span.start, span.end))).toEqual([
      "the mayor's office",
    ]);
  });

  test('links an event to the claim it is told in, and to none in the article’s own voice', () => {
    const text = 'Rebels attacked the port, officials said.';
    const { claims, events } = readingOf(text);
    expect(claims.map(({ id }) => id)).toContain(events[0]?.claim);
    expect(eventAt('Rebels attacked the port.', 'attacked')?.claim).toBeNull();
  });
});

describe('what is no event', () => {
  test.each([
    ['Ovid Marn was sworn in as president on Friday.', 'sworn'],
    ['The judge swore in Ovid Marn.', 'swore'],
    ['Ovid Marn swore at reporters in Oster.', 'swore'],
    ['Crowds came to the swearing-in of Ovid Marn.', 'swearing'],
  ])('an oath threatens nobody: %s', (text, trigger) => {
    expect(eventAt(text, trigger)).toBeUndefined();
  });

  test('but one to do harm does', () => {
    expect(eventAt('The rebels swore to avenge the dead.', 'swore')?.type).toBe('THREATEN');
  });
});

describe('where and when', () => {
  test.each([
    ['Rebels shelled Oster on May 1, the army said on May 6.', '2031-05-01', 'stated'],
    ['The army said on May 6 that rebels had shelled Oster.', PUBLISHED, 'publication'],
    ['Rebels shelled Oster, the army said late on May 6.', PUBLISHED, 'publication'],
    ['Rebels shelled Oster, the army said on Tuesday.', PUBLISHED, 'publication'],
    ['Rebels shelled Oster, police said Tuesday.', PUBLISHED, 'publication'],
    ['According to a statement issued on Tuesday, rebels shelled Oster.', PUBLISHED, 'publication'],
    ['On Tuesday police said rebels shelled Oster.', PUBLISHED, 'publication'],
    ['On May 6, police said that rebels had shelled Oster.', PUBLISHED, 'publication'],
    ['The army said in a statement on May 6 that rebels had shelled Oster.', PUBLISHED, 'publication'],
    ['Speaking on Tuesday, the general said rebels had shelled Oster.', PUBLISHED, 'publication'],
    ['“Rebels shelled Oster,” the governor told reporters on Tuesday.', PUBLISHED, 'publication'],
    ['Police said on Tuesday that rebels on Monday shelled Oster.', '2031-05-05', 'stated'],
    ['Police said that on Monday rebels shelled Oster.', '2031-05-05', 'stated'],
    ['Police said rebels shelled Oster on Monday.', '2031-05-05', 'stated'],
    ['On Monday, police said, rebels shelled Oster.', '2031-05-05', 'stated'],
    ['On Monday, the governor told reporters, rebels shelled Oster.', '2031-05-05', 'stated'],
    ['On Monday, according to police, rebels shelled Oster.', '2031-05-05', 'stated'],
    ['On Monday, rebels shelled Oster, the army said.', '2031-05-05', 'stated'],
  ])('has not the day on which it was told: %s', (text, value, ground) => {
    expect(eventAt(text, 'shelled')?.date).toMatchObject({ value, ground });
  });

  test.each([
    ['Ostra accused Tessaria on May 6 of shelling Oster.', 'shelling', PUBLISHED],
    ['Ostra on May 6 accused Tessaria of shelling Oster.', 'shelling', PUBLISHED],
    ['On May 6 Ostra accused Tessaria of shelling Oster.', 'shelling', PUBLISHED],
    ['On May 6 Ostra condemned the bombing of the depot.', 'bombing', PUBLISHED],
    ['Ostra accused Tessaria of shelling Oster on May 4.', 'shelling', '2031-05-04'],
    ['Ostra accused Tessaria on May 6 of having shelled Oster on May 4.', 'shelled', '2031-05-04'],
  ])('of what somebody is accused of is not that of the accusing: %s', (text, trigger, value) => {
    expect(eventAt(text, trigger)?.date?.value).toBe(value);
  });

  test('is not that of the report either where it was told days before', () => {
    expect(eventAt('On May 2 Ostra accused Tessaria of shelling Oster.', 'shelling')?.date).toBeNull();
    expect(eventAt('The army said on Sunday that rebels had shelled Oster.', 'shelled')?.date).toBeNull();
    expect(eventAt('In 2029 the army said that rebels had shelled Oster.', 'shelled')?.date).toBeNull();
  });

  test.each([
    ['The army said Monday’s raid killed three people.', 'raid', '2031-05-05'],
    ['On Friday the union plans to hold a protest.', 'protest', '2031-05-09'],
    ['Gunmen who attacked the port on Monday killed three people, police said.', 'attacked', '2031-05-05'],
    ['The suspected car bombing took place near the harbour of Oster on Monday.', 'bombing', '2031-05-05'],
    ['On May 1 a fire burned 12 houses in Orlen, firemen said.', 'burned', '2031-05-01'],
  ])('is the one that hangs on it, and none to come is that of a saying: %s', (text, trigger, value) => {
    expect(eventAt(text, trigger)?.date).toMatchObject({ value, ground: 'stated' });
  });

  test('has not the day of a dateline, on which its report was filed', () => {
    const text = 'OSTER, May 2 (Tidewater Wire) — Rebels shelled the port of Oster.';
    expect(eventAt(text, 'shelled')?.date).toMatchObject({ value: PUBLISHED, ground: 'publication' });
  });

  test.each([
    ['Rebels attacked on May 1, killing three people in Oster.', 'killing', '2031-05-01'],
    ['The army vowed on May 2 to fight on and shelled Oster.', 'shelled', '2031-05-02'],
    ['Protesters attacked the mayor and demanded on May 2 that he resign.', 'attacked', '2031-05-02'],
  ])('has the day of a saying beside which it was done: %s', (text, trigger, value) => {
    expect(eventAt(text, trigger)?.date).toMatchObject({ value, ground: 'stated' });
  });

  test('that is itself a saying keeps its day', () => {
    expect(eventAt('Ostra accused Tessaria on May 2 of shelling Oster.', 'accused')?.date?.value).toBe('2031-05-02');
  });

  test('a stated date has its span; without one the day of publication is the ground', () => {
    const text = 'Rebels attacked the port on 3 May 2031.';
    const stated = eventAt(text, 'attacked')?.date;
    expect(stated?.value).toBe('2031-05-03');
    expect(stated?.ground).toBe('stated');
    expect(stated?.span && text.slice(stated.span.start, stated.span.end)).toContain('3 May');
    expect(eventAt('Rebels attacked the port.', 'attacked')?.date).toEqual({
      value: PUBLISHED,
      ground: 'publication',
      span: null,
    });
  });

  test('what is only planned has not happened on the day of publication', () => {
    expect(eventAt('Ostvia will send doctors to Nepal.', 'send')?.date).toBeNull();
  });

  test('what led to an act has no day of it, and why it was done is no act', () => {
    const text = 'Ostvia recalled its envoy on 2 May 2031 in retaliation for the shooting.';
    expect(eventAt(text, 'recalled')?.date?.value).toBe('2031-05-02');
    expect(eventAt(text, 'shooting')?.date).toBeNull();
    expect(eventAt(text, 'retaliation')).toBeUndefined();
  });

  test('what an act answers gives it neither its place nor its day', () => {
    const text =
      'The premier of Ostvia has handed in his resignation in protest at the shooting on Linden Square on 2 May 2031.';
    expect(eventAt(text, 'resignation')?.place).toBeNull();
    expect(eventAt(text, 'resignation')?.date?.ground).toBe('publication');
    const sanctions =
      'Ostvia imposed sanctions on 5 May 2031 on a Nepalese minister over the shooting on Linden Square.';
    expect(eventAt(sanctions, 'sanctions')?.date?.value).toBe('2031-05-05');
    expect(eventAt(sanctions, 'shooting')?.date).toBeNull();
  });

  test('the day of an earlier count is not that of the later one', () => {
    const text = 'The ministry said 8,000 people had been displaced by the flood, up from 5,100 on 2 May 2031.';
    expect(eventAt(text, 'displaced')?.date?.ground).toBe('publication');
  });

  test('what is told within another clause has not the day of the main one', () => {
    const text =
      'At Linden Square, where police say a guard died and students say two boys were killed, people laid flowers on 2 May 2031.';
    expect(eventAt(text, 'killed')?.date).toBeNull();
    const own = 'Rebels, who attacked the port on 1 May 2031, took the barracks.';
    expect(eventAt(own, 'attacked')?.date?.value).toBe('2031-05-01');
  });

  test('each clause has the day it names', () => {
    const text =
      'The two countries signed a fishing agreement in 2019, and talks on a new one were due to begin in June.';
    expect(eventAt(text, 'signed')?.date?.value).toBe('2019');
    expect(eventAt(text, 'talks')?.date?.value).toBe('2031-06');
  });

  test('who something is according to takes no part in it', () => {
    const text = 'The army postponed the visit, according to a spokesman for the ministry.';
    expect(words(text, eventAt(text, 'postponed')?.recipient ?? null) ?? '').not.toContain('spokesman');
  });

  test('the place is the name behind "in"', () => {
    const text = 'Police arrested four teachers in Cairo.';
    expect(words(text, eventAt(text, 'arrested')?.place ?? null)).toBe('Cairo');
  });
});

describe('figures', () => {
  test.each([
    ['Three people were killed.', [['killed', 3, 'people']]],
    ['Rebels killed more than 300 soldiers.', [['killed', 300, 'soldier']]],
    ['Police arrested forty-two marchers.', [['arrested', 42, 'marcher']]],
    [
      'The flood of fighters displaced 1,200 families after rebels shelled the valley.',
      [['displaced', 1200, 'family']],
    ],
    ['Three people are now known to have died in an attack on the port.', [['killed', 3, 'people']]],
    [
      'Three people died and two storage tanks burned after drones struck the depot, the ministry said.',
      [['killed', 3, 'people']],
    ],
    ['Six miners are believed to have been killed.', [['killed', 6, 'miner']]],
    ['The general said that 17 soldiers were killed, not 14.', [['killed', 17, 'soldier']]],
    ['Sweden donated $2.5 million to Haiti.', [['money', 2_500_000, 'USD']]],
  ] as const)('%s', (text, expected) => {
    const figures = readingOf(text).events.flatMap((event) => event.figures);
    expect(figures.map(({ kind, value, unit }) => [kind, value, unit])).toEqual(expected);
  });

  test('keep who says so, and the span of the number', () => {
    const text = 'Three miners were killed, the governor said.';
    const figure = eventAt(text, 'killed')?.figures[0];
    const speaker = figure?.attribution[0]?.span;
    expect(speaker && text.slice(speaker.start, speaker.end)).toContain('governor');
    expect(figure && text.slice(figure.span.start, figure.span.end)).toBe('Three');
  });
});

describe('an event told twice', () => {
  test('is one event with two evidences', () => {
    const text =
      'Norway expelled two diplomats on 3 May 2031.\n\nAs the sun rose, crowds looked on. Norway expelled two diplomats.';
    const told = readingOf(text).events.filter(({ type }) => type === 'SANCTION');
    expect(told.length).toBe(1);
    expect(told[0]?.evidence.length).toBe(2);
    expect(told[0]?.date?.ground).toBe('stated');
  });

  test('stays two where the day, the number or the status differs', () => {
    const days = 'Norway expelled two diplomats on 3 May 2031. Norway expelled two diplomats on 1 May 2031.';
    const denial = 'Norway expelled a diplomat. The minister denied that Norway expelled a diplomat.';
    for (const text of [days, denial])
      expect(readingOf(text).events.filter(({ type }) => type === 'SANCTION').length, text).toBe(2);
  });
});

test('every span lies in the text and ids are unique', () => {
  const text = EVENT_CASES.map(([sentence]) => sentence).join(' ');
  const { events } = readingOf(text);
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  for (const { trigger, actor, recipient, place, evidence } of events)
    for (const span of [trigger, actor?.span, recipient?.span, place?.span, ...evidence])
      if (span) expect(span.start >= 0 && span.start < span.end && span.end <= text.length).toBe(true);
});
