import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../src/reading/core/tokenize.ts';
import { ARMED_GROUPS } from '../../../src/reading/tables/armed-groups.ts';
import { COUNTRIES } from '../../../src/reading/tables/countries.ts';
import { longestNameAt, lookUp, slugOf } from '../../../src/reading/tables/gazetteer.ts';
import { ORGANISATIONS } from '../../../src/reading/tables/organisations.ts';
import { PUBLISHERS } from '../../../src/reading/tables/publishers.ts';

const everyName = [...COUNTRIES, ...ARMED_GROUPS, ...ORGANISATIONS, ...PUBLISHERS].flatMap(({ names }) => names);

describe('the tables', () => {
  test('hold the 193 members of the United Nations and Palestine, the Holy See, Kosovo and Taiwan', () => {
    const states = new Set(COUNTRIES.map(({ code }) => code));
    expect(states.size).toBe(COUNTRIES.length);
    expect(['ps', 'va', 'xk', 'tw'].every((code) => states.has(code))).toBe(true);
    const others = new Set(
      'ps va xk tw su yu cs gb-eng gb-sct gb-wls gb-nir hk mo pr gl eh bm fo gi ky gu nc'.split(' '),
    );
    expect([...states].filter((code) => !others.has(code))).toHaveLength(193);
  });

  test('have slugs that are plain and single', () => {
    for (const table of [ARMED_GROUPS, ORGANISATIONS, PUBLISHERS]) {
      const slugs = table.map(({ slug }) => slug);
      expect(slugs.filter((slug) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))).toEqual([]);
      expect(slugs.filter((slug, index) => slugs.indexOf(slug) !== index)).toEqual([]);
    }
  });

  test('name states that exist', () => {
    const states = new Set(COUNTRIES.map(({ code }) => code));
    const unknown = [...ARMED_GROUPS, ...ORGANISATIONS, ...PUBLISHERS].filter(
      ({ country }) => country !== null && !states.has(country),
    );
    expect(unknown).toEqual([]);
  });

  test('hold at least 150 armed groups and forces', () => {
    expect(ARMED_GROUPS.length).toBeGreaterThanOrEqual(150);
  });
});

describe('looking names up', () => {
  test.each(everyName)('"%s" is found as the tokenizer cuts it', (name) => {
    const words = tokenize(name);
    expect(longestNameAt(words, 0)?.size).toBe(words.length);
  });

  test('the longest name wins', () => {
    const words = tokenize('Islamic State Khorasan Province fighters');
    expect(longestNameAt(words, 0)).toMatchObject({ size: 4, entry: { id: 'group/isis-k' } });
    expect(longestNameAt(words, 0, 2)).toMatchObject({ size: 2 });
  });

  test('case counts, save for names in capitals', () => {
    expect(lookUp('who')).toBeNull();
    expect(lookUp('turkey')).toBeNull();
    expect(lookUp('TURKEY')?.id).toBe('country/tr');
  });

  test('nothing goes by an unknown name', () => {
    expect(lookUp('Sarvan')).toBeNull();
    expect(longestNameAt(tokenize('Sarvan'), 0)).toBeNull();
    expect(longestNameAt([], 0)).toBeNull();
  });
});

test('slugs drop accents, apostrophes and stops', () => {
  expect(slugOf("Médecins d'Été of the U.S.")).toBe('medecins-dete-of-the-us');
});
