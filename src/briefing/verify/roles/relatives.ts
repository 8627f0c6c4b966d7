import type { Alignment } from '../alignment/alignment.ts';
import { RELATIVE } from '../alignment/kept.ts';
import { isSameWord } from '../alignment/same-word.ts';
import { counterparts } from '../passage/compare.ts';
import { BE, formOf } from '../passage/looks.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { wordsAt } from '../passage/phrase.ts';
import type { Fault } from '../verdict.ts';

const before = (word: Word, back: number): Word | undefined => wordsAt(word, [word.index - back])[0];

/** The word before a run of words of some classes that stand right before a word. */
const beforeRun = (word: Word, classes: RegExp): Word | undefined => {
  let back = 1;
  while (classes.test(before(word, back)?.token.upos ?? '') && !RELATIVE.test(formOf(before(word, back) as Word)))
    back += 1;
  return before(word, back);
};

const VERBAL = /^(?:AUX|ADV|PART)$/;
const NOMINAL = /^(?:NOUN|PROPN|ADJ|NUM)$/;

/** "whose deputy was charged": the deputy. */
const ownedSubject = (verb: Word): Word | null => {
  const noun = beforeRun(verb, VERBAL);
  if (noun?.token.upos !== 'NOUN') return null;
  return formOf(beforeRun(noun, NOMINAL) ?? noun) === 'whose' ? noun : null;
};

/** "who was charged" of the one whose deputy was charged. */
const ownerFault = (own: Word, told: Word, { kept }: Alignment): Fault | null => {
  const noun = ownedSubject(told);
  if (noun === null || kept.has(noun) || own.passage.words.some(({ lemma }) => lemma === noun.lemma)) return null;
  return { rule: 'roles', detail: `“${own.token.form}” is said of the “${noun.token.form}” in the cited text` };
};

const isBehindBe = (verb: Word): boolean => BE.test(formOf(before(verb, 1) ?? verb));

/** Before a verb: "who" did it, or another did it to "whom". */
const sideOf = (verb: Word): 'doer' | 'undergoer' | null => {
  const near = beforeRun(verb, VERBAL);
  if (near === undefined) return null;
  if (formOf(near) === 'who') return isBehindBe(verb) ? 'undergoer' : 'doer';
  const far = beforeRun(verb, /^(?:AUX|ADV|PART|NOUN|PROPN|PRON|DET|ADJ|NUM)$/);
  return far !== undefined && formOf(far) === 'whom' && !isBehindBe(verb) ? 'undergoer' : null;
};

/** "who had fired it" of the one whom it had fired. */
const turnedFault = (own: Word, told: Word): Fault | null => {
  const [said, cited] = [sideOf(own), sideOf(told)];
  return said !== null && cited !== null && said !== cited
    ? { rule: 'roles', detail: `“${own.token.form}”: whoever did it, it was done to in the cited text` }
    : null;
};

const POSSESSIVE = /^(?:his|her|its|their)$/;

/** "aides of the bishop", "the bishop's aides" */
const ownersOf = (noun: Word): Word[] => {
  const of = before(noun, -1);
  const behind = [2, 3].flatMap((ahead) => wordsAt(noun, [noun.index + ahead]));
  const owner = behind.find(({ token }) => /^(?:NOUN|PROPN)$/.test(token.upos));
  const possessive = before(noun, 1);
  const genitive = possessive !== undefined && /^['’]s?$/.test(possessive.token.form) ? before(noun, 2) : undefined;
  return [
    ...(of !== undefined && formOf(of) === 'of' && owner !== undefined ? [owner] : []),
    ...(genitive === undefined ? [] : [genitive]),
  ];
};

const isNewBehind = (word: Word, noun: Word): boolean =>
  word.passage === noun.passage &&
  word.token.start > noun.token.end &&
  /^an?$/.test(formOf(beforeRun(word, /^(?:ADJ|NOUN)$/) ?? word));

/** "aides of the bishop" of his aides, before any bishop is named: "his" cannot be of whoever is brought up behind it as new. */
const possessorFault = (own: Word, told: Word, cited: readonly Passage[]): Fault | null => {
  const pronoun = beforeRun(told, /^(?:ADJ|NOUN|NUM)$/);
  if (own.token.upos !== 'NOUN' || pronoun === undefined || !POSSESSIVE.test(formOf(pronoun))) return null;
  const owner = ownersOf(own).find((each) => {
    const same = counterparts(each, cited);
    return same.length > 0 && same.every((other) => isNewBehind(other, told));
  });
  return owner === undefined
    ? null
    : { rule: 'roles', detail: `“${own.token.form}” is not of “${owner.token.form}” in the cited text` };
};

/** Whose deed, done to whom, of whom: what "whose", "whom" and "his" say in the cited text is turned around. */
export const relativeFaults = (cited: readonly Passage[], alignment: Alignment): Fault[] =>
  [...alignment.pairs]
    .filter(([own, told]) => isSameWord(own, told))
    .flatMap(([own, told]) => {
      const isVerb = own.token.upos === 'VERB' && told.token.upos === 'VERB';
      return isVerb
        ? (ownerFault(own, told, alignment) ?? turnedFault(own, told) ?? [])
        : (possessorFault(own, told, cited) ?? []);
    });
