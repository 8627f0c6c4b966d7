import type { Material } from './material.ts';
import type { OneSpeaker } from './ministers.ts';
import type { Speaker } from './speaker.ts';

/** Who speaks for a body by the post that an article gives them in it. */
const POST =
  '(?:commander|chief|director|chairman|chairwoman|chair|head|leader|secretary|spokesman|spokeswoman|spokesperson|captain|inspector|commissioner|superintendent)';
const TITLES = '(?:(?:Dr|Col(?:onel)?|Gen(?:eral)?|Capt(?:ain)?|Maj(?:or)?|Lt|Mr|Ms|Mrs|Sir)\\.? )*';
const NAME = "(?:\\p{Lu}[\\p{L}’'.-]+ ){0,3}";
const NOT_NOW = /\b(?:former|ex|then|acting|deputy|vice|assistant|outgoing)[ -]$/i;

const escaped = (word: string): string => word.replaceAll(/[^\p{L}\p{N}]/gu, '\\$&');

/** "Coastguard commander Rhea Dallow", "the coastguard's commander, Rhea Dallow", "Rhea Dallow, commander of the coastguard". */
const callings = (body: string, last: string): RegExp[] =>
  [
    `(?<before>\\S+ )?\\b${body}(?:['’]s?)? ${POST},? ${TITLES}${NAME}${last}\\b`,
    `\\b${last}, (?:the |its )?(?<before>\\S+ )?${POST} of (?:the )?(?:\\p{L}+ )?${body}\\b`,
  ].map((pattern) => new RegExp(pattern, 'giu'));

const lastWord = ({ name }: Speaker): string => name.split(' ').at(-1) ?? '';

const isPerson = ({ name }: Speaker): boolean => /^(?:\p{Lu}[\p{L}’'.-]+ ?)+$/u.test(name) && name.includes(' ');

const speaksFor = (person: Speaker, body: Speaker, texts: readonly string[]): boolean => {
  const [of, last] = [lastWord(body), lastWord(person)];
  if (of.length < 4 || !isPerson(person)) return false;
  const small = of.toLowerCase();
  const near = texts.filter((text) => text.includes(last) && text.toLowerCase().includes(small));
  return callings(escaped(of), escaped(last)).some((pattern) =>
    near.some((text) => [...text.matchAll(pattern)].some(({ groups }) => !NOT_NOW.test(groups?.before ?? ''))),
  );
};

/** Whether one of two speakers is called the head or the voice of the other, a body, in these articles. */
export const headsIn = (materials: readonly Material[]): OneSpeaker => {
  const texts = materials.map(({ article }) => article.text);
  const known = new Map<string, boolean>();
  return (a, b) => {
    if (a === null || b === null) return false;
    const key = `${a.name}\n${b.name}`;
    const found = known.get(key) ?? (speaksFor(a, b, texts) || speaksFor(b, a, texts));
    known.set(key, found);
    return found;
  };
};
