import { DAY_MS } from '../src/domain/instant.ts';
/**
 * Articles for load, invented by a seed: names, places and figures differ from one to the next, so that none is a near-copy of
 * another. They read like wire copy to a parser, not to a person.
 */
import { seeded } from '../src/evaluation/chance.ts';

export type GeneratedArticle = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly publisher: string;
  readonly publishedAt: string;
};

const SYLLABLES =
  'ba ke lo mi nu ra se ti vo za dar gel hin jor kal lem mor nes pol rin sal tor ul ven wis yar zon bri cha dro'.split(
    ' ',
  );
const ROLES = [
  'President',
  'Foreign Minister',
  'General',
  'Mayor',
  'Governor',
  'spokesman',
  'Defence Minister',
  'Judge',
];
const SAYS = ['said', 'told reporters', 'claimed', 'insisted', 'warned', 'denied', 'confirmed', 'announced'];
const DEEDS = [
  'shelled',
  'seized',
  'visited',
  'evacuated',
  'bombed',
  'blockaded',
  'surrounded',
  'recaptured',
  'inspected',
  'abandoned',
];
const THINGS = [
  'the port',
  'an oil depot',
  'the northern bridge',
  'two villages',
  'the power station',
  'a border post',
  'the airfield',
  'a hospital',
];
const WHEN = [
  'on Monday',
  'late on Tuesday',
  'a day earlier',
  'on Thursday night',
  'last week',
  'before dawn',
  'over the weekend',
];
const PUBLISHERS = [
  'Harbour Wire',
  'The Daily Lantern',
  'Northern Post',
  'Coastal Herald',
  'The Evening Mail',
  'Valley Record',
];
const FIRST_DAY_MS = Date.UTC(2024, 0, 1);

type Random = () => number;

const pick = <Item>(items: readonly Item[], random: Random): Item => items[Math.floor(random() * items.length)] as Item;

const name = (random: Random, syllables = 2): string => {
  const word = Array.from({ length: syllables }, () => pick(SYLLABLES, random)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
};

const person = (random: Random): string => `${name(random)} ${name(random, 3)}`;

const sentence = (random: Random): string => {
  const [who, place, other] = [person(random), name(random, 3), name(random)];
  const count = 2 + Math.floor(random() * 900);
  const forms = [
    `${pick(ROLES, random)} ${who} ${pick(SAYS, random)} that forces from ${other} had ${pick(DEEDS, random)} ${pick(THINGS, random)} near ${place} ${pick(WHEN, random)}.`,
    `At least ${count} people were displaced in ${place}, according to the ${other} relief agency.`,
    `Troops loyal to ${who} ${pick(DEEDS, random)} ${pick(THINGS, random)} in ${place} ${pick(WHEN, random)}, killing ${count % 40} people.`,
    `"We have nothing to hide in ${place}," ${who} ${pick(SAYS, random)}, adding that talks with ${other} would begin ${pick(WHEN, random)}.`,
    `${other} officials ${pick(SAYS, random)} the ${count} prisoners held at ${place} would be released if ${who} withdrew.`,
    `The council of ${place} plans to vote on ${count} million crowns in aid for ${other} ${pick(WHEN, random)}.`,
  ];
  return pick(forms, random);
};

/** The `at`-th article of a seed, always the same. About `sentences` sentences long. */
export const generateArticle = (at: number, { seed = 1, sentences = 18, days = 365 } = {}): GeneratedArticle => {
  const random = seeded(seed * 1_000_003 + at);
  const paragraphs = Array.from({ length: Math.ceil(sentences / 3) }, () =>
    [sentence(random), sentence(random), sentence(random)].join(' '),
  );
  const publishedAt = new Date(
    FIRST_DAY_MS + Math.floor(random() * days) * DAY_MS + Math.floor(random() * DAY_MS),
  ).toISOString();
  return {
    id: `bench-${seed}-${at}`,
    title: `${name(random, 3)} ${pick(DEEDS, random)} ${pick(THINGS, random)}, ${name(random)} says`,
    text: paragraphs.join('\n\n'),
    publisher: pick(PUBLISHERS, random),
    publishedAt,
  };
};
