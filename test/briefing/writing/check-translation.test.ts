import { describe, expect, test } from 'vitest';
import { translationFaults } from '../../../src/briefing/writing/check-translation.ts';
import { languageTyped, OFFERED_LANGUAGES, outputLanguage } from '../../../src/briefing/writing/language.ts';
import { CHECKED_LANGUAGES } from '../../../src/briefing/writing/languages.ts';
import type { Line } from '../../../src/domain/report.ts';

const line = (text: string, speaker?: string): Line => ({
  text,
  citations: [
    { article: 'a', revision: 1, start: 0, end: text.length, text, publisher: null, url: null, publishedAt: null },
  ],
  attribution: speaker === undefined ? [] : [{ name: speaker }],
  status: 'claimed',
});

const rulesOf = (tag: string, text: string, source: Line): string[] => {
  const language = CHECKED_LANGUAGES.find((each) => each.tag === tag);
  if (language === undefined) throw new Error(`no table of ${tag}`);
  return translationFaults(text, source, language).map(({ rule }) => rule);
};

const TOLL = line('Governor Ilan Brek said six people had died and 1,200 had lost their homes in Ostrel.', 'Ilan Brek');

describe('a translation', () => {
  test.each([
    [
      'fr',
      'Le gouverneur Ilan Brek a dit que 6 personnes étaient mortes et que 1 200 avaient perdu leur logement à Ostrel.',
    ],
    ['es', 'El gobernador Ilan Brek dijo que 6 personas habían muerto y 1.200 habían perdido su casa en Ostrel.'],
    ['pt', 'O governador Ilan Brek disse que 6 pessoas morreram e 1.200 perderam as suas casas em Ostrel.'],
    ['it', 'Il governatore Ilan Brek ha detto che 6 persone sono morte e 1.200 hanno perso la casa a Ostrel.'],
    ['nl', 'De gouverneur Ilan Brek zei dat 6 mensen waren omgekomen en 1.200 hun huis in Ostrel hadden verloren.'],
    [
      'sv',
      'Enligt guvernör Ilan Brek sade man att 6 personer hade dött och att 1 200 hade förlorat sina hem i Ostrel.',
    ],
  ])('into %s that keeps names and numbers passes', (tag, text) => {
    expect(rulesOf(tag, text, TOLL)).toEqual([]);
  });

  test.each([
    [
      'an invented name',
      'Le gouverneur Ilan Brek et Zorblat Quimby ont dit que 6 morts et 1 200 sans-abri à Ostrel.',
      'name',
    ],
    [
      'an invented name that opens it',
      'Quimby et Ilan Brek ont dit que 6 personnes et 1 200 autres ont fui à Ostrel.',
      'name',
    ],
    [
      'another number',
      'Le gouverneur Ilan Brek a dit que 9 personnes étaient mortes et que 1 200 ont fui à Ostrel.',
      'number',
    ],
    [
      'a number left out',
      'Le gouverneur Ilan Brek a dit que 6 personnes étaient mortes et que beaucoup ont fui Ostrel.',
      'number',
    ],
    [
      'a number as a word',
      'Le gouverneur Ilan Brek a dit que trente personnes et 1 200 autres étaient mortes à Ostrel.',
      'number',
    ],
    [
      'no speaker',
      'Dans la ville de Ostrel 6 personnes sont mortes et 1 200 ont perdu leur maison dans la nuit.',
      'speaker',
    ],
    [
      'a quotation of its own',
      'Le gouverneur Ilan Brek a dit « jamais » à 6 personnes et à 1 200 autres à Ostrel.',
      'quotation',
    ],
    [
      'other quotation marks',
      'Le gouverneur Ilan Brek a dit “jamais” à 6 personnes et à 1 200 autres à Ostrel.',
      'quotation',
    ],
    ['another language', 'Governor Ilan Brek told 6 people and 1,200 others something about Ostrel yesterday.', 'form'],
    ['markup', 'Le gouverneur <b>Ilan Brek</b> a dit que 6 personnes et 1 200 autres à Ostrel.', 'form'],
    ['a mention', '@everyone Le gouverneur Ilan Brek a dit que 6 personnes et 1 200 autres à Ostrel.', 'form'],
    ['half of it missing', 'Ilan Brek a dit 6 et 1 200.', 'detail'],
    [
      'much added',
      `Le gouverneur Ilan Brek a dit que 6 et 1 200 à Ostrel${' et encore plus que cela'.repeat(6)}.`,
      'detail',
    ],
  ])('with %s is thrown away', (_, text, rule) => {
    expect(rulesOf('fr', text, TOLL)).toContain(rule);
  });

  test('keeps a quotation in the original, word for word', () => {
    const said = line('Mira Solen said “nobody will be moved” from the quarter.', 'Mira Solen');
    expect(rulesOf('fr', 'Mira Solen a dit “nobody will be moved” du quartier.', said)).toEqual([]);
    expect(rulesOf('fr', 'Mira Solen a dit “personne ne partira” du quartier.', said)).toContain('quotation');
    expect(rulesOf('fr', 'Mira Solen a dit que personne ne partira du quartier.', said)).toContain('quotation');
  });
});

describe('a language asked for', () => {
  test.each([
    ['fr', 'checked'],
    ['pt-BR', 'checked'],
    ['en-GB', 'own'],
    ['de', 'unchecked'],
    ['uk', 'unchecked'],
    ['zh-Hant', 'unchecked'],
  ])('%s is %s', (tag, kind) => {
    expect(outputLanguage(languageTyped(tag)).kind).toBe(kind);
  });

  test('may be typed by its name, and is none where it cannot be read', () => {
    expect(languageTyped(' swedish ')).toBe('sv');
    expect(languageTyped('Klingonese')).toBeNull();
    for (const unknown of ['xx', 'qq-QQ']) expect(languageTyped(unknown)).toBeNull();
    expect(outputLanguage(null)).toEqual({ kind: 'own' });
  });

  test('is offered only where a translation into it can be checked', () => {
    for (const { tag } of OFFERED_LANGUAGES) expect(outputLanguage(tag).kind).not.toBe('unchecked');
  });
});
