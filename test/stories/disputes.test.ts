import { describe, expect, test } from 'vitest';
import { printsOf } from '../../src/stories/copies.ts';
import { disputesIn } from '../../src/stories/disputes.ts';
import { materialsOf, sampleMaterials } from './materials.ts';

const story = (...texts: readonly string[]) =>
  printsOf(
    materialsOf(
      texts.map((text, at) => ({
        id: `quay-${at}`,
        title: 'Ferry sinks off Marlow',
        publishedAt: `2027-05-0${at + 3}T08:00:00Z`,
        text,
      })),
    ),
  );
const sides = (...texts: readonly string[]) =>
  disputesIn(story(...texts)).disputes.map(({ accounts }) => accounts.map(({ line }) => line.text));

const CLAIM = 'The port union accused the Dunmore Line of overloading the ferry that sank off Marlow.';

describe('accounts that differ', () => {
  test('are a claim and its denial in the next sentence, however little that says', () => {
    expect(sides(`${CLAIM} The Dunmore Line denied it.`)).toEqual([[CLAIM, 'The Dunmore Line denied it.']]);
  });

  test('are a claim and its denial in another article', () => {
    const denial = 'The Dunmore Line denied on Tuesday that it had overloaded the ferry which sank off Marlow.';
    expect(sides(`${CLAIM} The sea was calm that night.`, denial)).toEqual([[CLAIM, denial]]);
  });

  test('have as many sides as there are: each speaker once', () => {
    const [first] = sides(
      CLAIM,
      'The Dunmore Line denied on Tuesday that it had overloaded the ferry which sank off Marlow.',
      'The captain, Joran Pell, denied on Wednesday that the ferry had been overloaded off Marlow. The Dunmore Line denied again that it had overloaded the ferry off Marlow.',
    );
    expect(first).toHaveLength(3);
  });

  test('are an account at the head of its article and who denies “the account” further down', () => {
    const account =
      'A former mate said he had been told by the Dunmore Line to overload the ferry that sank off Marlow.';
    const [first] = sides(
      `${account} “The order came in writing,” Erik Tann said. He said he had given the letter to the harbour court. The Dunmore Line denied the account.`,
    );
    expect(first).toEqual([account, 'The Dunmore Line denied the account.']);
  });

  test('can stand in one sentence', () => {
    const both =
      'The ferry sank off Marlow because of its load, the port union said on Tuesday, but the Dunmore Line denied it.';
    expect(sides(both)).toEqual([[both]]);
  });

  test('are an accusation and what the accused denies in other words', () => {
    const accused = 'The mayor of Tarn accused the Dunmore Line of hiding what the ferry had carried.';
    const denied = 'The Dunmore Line denied that it had withheld any document.';
    expect(sides(`${accused} ${denied}`)).toEqual([[accused, denied]]);
  });

  test('are what somebody says and who calls it a lie, in whatever words', () => {
    const said = 'The spokeswoman of the Dunmore Line, Ada Quill, said the sinking was "a crime of the quay".';
    const lie = 'The port union called the accusation "a shameless lie".';
    expect(sides(`${said} ${lie}`)).toEqual([[said, lie]]);
  });

  test('are what somebody says was not so and who denies that right behind it', () => {
    const charge = 'Ada Quill, a leader of the port union, blamed the owners on Monday.';
    const nothing = '"They paid us nothing," Ada Quill said.';
    const denied = 'The Dunmore Line denied it and said it had paid 4 percent.';
    expect(
      sides(`The port union and the Dunmore Line met on Monday, both said. ${charge} ${nothing} ${denied}`),
    ).toEqual([[nothing, denied]]);
  });

  test('are a number and who calls it wrong', () => {
    const [first] = sides(
      'The port union said 31 people had been killed when the ferry sank off Marlow.',
      'The Coast Ministry said on Wednesday that the figure of 31 was wrong.',
    );
    expect(first).toHaveLength(2);
  });

  test('are not a sentence with a “not” in it that answers nobody', () => {
    expect(sides(`${CLAIM} The Coast Ministry said it had not yet opened an inquiry.`)).toEqual([]);
  });

  test('are not a denial and what tells in the paper’s own words that it was not so', () => {
    const denial = 'The mill denied that a guard had beaten the prisoner Pavo Rend.';
    const told = (by: string) => `The prisoner Pavo Rend had been beaten by ${by}.`;
    expect(sides(`${told('a guard')} ${denial}`)).toEqual([[told('a guard'), denial]]);
    expect(sides(`${told('no guard')} ${denial}`)).toEqual([]);
  });

  test('are told once though re-printed', () => {
    const prints = printsOf(sampleMaterials('articles.jsonl').filter(({ article }) => article.id.includes('halmere')));
    const texts = disputesIn(prints).disputes.flatMap(({ accounts }) => accounts.map(({ line }) => line.text));
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts).toContain('Korvath denied any part in it.');
  });

  test('leave a denial loose whose claim nobody tells', () => {
    const { disputes, loose } = disputesIn(
      story('A storm broke over Marlow on Sunday night. The Dunmore Line denied it again on Tuesday.'),
    );
    expect(disputes).toEqual([]);
    expect(loose).toHaveLength(1);
  });
});
