import { describe, expect, test } from 'vitest';
import { contests, holdsPoint, isOutright } from '../../src/stories/contest.ts';
import { printsOf } from '../../src/stories/copies.ts';
import { disputesIn } from '../../src/stories/disputes.ts';
import { toldIn } from '../../src/stories/memory.ts';
import { materialsOf } from './materials.ts';

const materials = (text: string) =>
  materialsOf([{ id: 'ferrin', title: 'Report from Ferrin', publishedAt: '2028-02-03T08:00:00Z', text }]);

const contesting = (text: string) => materials(text).flatMap(toldIn).filter(contests);

describe('what contests a claim', () => {
  test.each([
    'The governor of Ferrin denied that the dam had been neglected.',
    'The army of Ferrin rejected a report that its guns had hit the school.',
    'Ferrin’s army dismissed the accusation as a fabrication.',
    'The bank rejected the claim that it had hidden losses of 40 million crowns.',
    'The mayor called the report a fabrication.',
    'The ministry denied that aid to Ferrin had been stolen.',
    'The ministry denied water supplies to Ferrin had been cut.',
    'The mayor rejected the inspectors’ conclusion that the bridge was unsafe.',
  ])('says that something is untrue: %s', (text) => {
    const found = contesting(text);
    expect(found).not.toEqual([]);
    expect(found.some(isOutright)).toBe(true);
  });

  test.each([
    'The rebels refused to hand over their rifles to the government of Ferrin.',
    'The ministry declined to comment on the report.',
    'The government of Ferrin rejected the offer of a truce.',
    'The court in Ferrin rejected the appeal of the two brokers.',
    'The club dismissed its trainer, officials said.',
    'Border guards denied him entry to Ferrin, his brother said.',
    'The ministry denied entry to reporters who had signed the letter.',
    'The judge denied a request for a second trial.',
    'The intelligence service neither confirmed nor denied that it had agents in Ferrin.',
    'Prime Minister Oda Kessel ruled out meeting the strikers.',
    'The general said that he would not leave Ferrin.',
    'The general said that he cannot find the letter.',
  ])('is no refusal, and nothing left open: %s', (text) => {
    expect(contesting(text)).toEqual([]);
  });
});

test('that something cannot have been is a denial of it', () => {
  expect(contesting('The army said it cannot have hit the school.')).not.toEqual([]);
});

describe('a denial answers', () => {
  const accounts = (text: string) =>
    disputesIn(printsOf(materials(text))).disputes.map((dispute) => dispute.accounts.map(({ line }) => line.text));

  test('no claim that shares but names with it', () => {
    const claim = 'Oda Kessel told the Ferrin Assembly that fuel was cheap.';
    const denial = 'Joran Pell denied that the Ferrin Assembly had wasted money.';
    expect(accounts(`${claim} The debate lasted a day. ${denial}`)).toEqual([]);
  });

  test('no opinion, where it is of charges that nobody makes there', () => {
    const opinion = 'Joran Pell, a lawyer, said the trial was bad for the army of Ferrin.';
    expect(accounts(`${opinion} The general denied the charges.`)).toEqual([]);
  });

  test('the charge, where somebody makes it shortly before', () => {
    const charge = 'Prosecutors accused the general of selling fuel to smugglers.';
    const denial = 'The general denied the charges.';
    expect(accounts(`${charge} The trial opens in May. ${denial}`)).toEqual([[charge, denial]]);
  });

  test.each([
    ['The army said it had not fired on the old mill in the storm.', false],
    ['The army denied that it had fired on the old mill in the storm.', true],
  ])('more of its words where a “not” alone denies it: %s', (text, expected) => {
    const [denial] = contesting(text);
    if (denial === undefined) throw new Error(`nothing is denied in “${text}”`);
    const own = ['storm', 'fire', 'old', 'mill'];
    const holds = (terms: readonly string[]) => holdsPoint(terms, denial, own, (words) => words.length);
    expect(holds(['storm', 'mill'])).toBe(expected);
    expect(holds(own)).toBe(true);
  });
});
