import { counterparts } from '../passage/compare.ts';
import { isTellingVerb } from '../passage/looks.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { isContent, isName, isNeutralReport } from '../passage/word-class.ts';
import type { Fault } from '../verdict.ts';

/** Where another part of a sentence may begin. */
const OPENS =
  /^(?:[,;:]|and|but|while|whereas|though|although|after|before|who|which|whose|where|when|because|if|unless)$/i;
const PREPOSITION = /^(?:in|at|on|near|from|to|for|during|over|into|towards|outside|inside|with)$/i;

/** The parts of a sentence, each with a verb of its own. */
const partsOf = ({ words }: Passage): Word[][] =>
  words
    .reduce<Word[][]>(
      (parts, word) => {
        if (OPENS.test(word.token.form)) parts.push([]);
        parts.at(-1)?.push(word);
        return parts;
      },
      [[]],
    )
    .reduce<Word[][]>((whole, part) => {
      if (part.some(isTellingVerb) || whole.length === 0) whole.push([...part]);
      else whole.at(-1)?.push(...part);
      return whole;
    }, []);

const isPreposition = ({ token }: Word): boolean => token.upos === 'ADP' && PREPOSITION.test(token.form);

/** A phrase of a preposition, by it and its last noun: "in the garden". */
type Phrase = { readonly preposition: string; readonly noun: Word };

const IN_PHRASE = /^(?:NOUN|PROPN|ADJ|NUM|DET|PRON)$/;

const phrasesIn = (words: readonly Word[]): Phrase[] =>
  words.flatMap((word, at): Phrase[] => {
    if (!isPreposition(word)) return [];
    const behind = words.slice(at + 1);
    const end = behind.findIndex(({ token }) => !IN_PHRASE.test(token.upos));
    const noun = behind.slice(0, end < 0 ? behind.length : end).findLast((each) => isContent(each) || isName(each));
    return noun === undefined ? [] : [{ preposition: word.token.form.toLowerCase(), noun }];
  });

/** What stands before the first verb of a part may hold of the parts behind as well. */
const ownPhrasesOf = (part: readonly Word[]): Phrase[] => phrasesIn(part.slice(part.findIndex(isTellingVerb) + 1));

const tells = (word: Word): boolean => isTellingVerb(word) && isContent(word) && !isNeutralReport(word);

/** The one part of the cited text that all verbs of the draft are of. */
const partOf = (draft: Passage, parts: readonly (readonly Word[])[], cited: readonly Passage[]) => {
  const verbs = draft.words.filter(tells).map((word) => counterparts(word, cited).filter(isTellingVerb));
  if (verbs.length === 0 || verbs.some((told) => told.length === 0)) return undefined;
  const holding = parts.filter((part) => verbs.every((told) => told.some((word) => part.includes(word))));
  const sizes = holding.map((part) => sharedWith(draft, part, cited));
  const most = Math.max(...sizes);
  return sizes.filter((size) => size === most).length === 1 ? holding[sizes.indexOf(most)] : undefined;
};

/** How many words of the draft before its first preposition are told in a part. */
const sharedWith = ({ words }: Passage, part: readonly Word[], cited: readonly Passage[]): number => {
  const end = words.findIndex((word, at) => at > words.findIndex(isTellingVerb) && isPreposition(word));
  return words
    .slice(0, end < 0 ? words.length : end)
    .filter((word) => isContent(word) && counterparts(word, cited).some((told) => part.includes(told))).length;
};

/** "found the boy in Pell" of who found him in Ormo, while his sister was found in Pell: one part of a sentence is told with the place, the time or the reason of another in the stead of its own. */
export const phraseFaults = (draft: Passage, cited: readonly Passage[]): Fault[] => {
  const parts = cited.flatMap(partsOf);
  const own = partOf(draft, parts, cited);
  if (own === undefined) return [];
  const lost = ownPhrasesOf(own).filter(
    ({ noun }) => !draft.words.some((word) => counterparts(word, cited).includes(noun)),
  );
  const strange = ownPhrasesOf(draft.words).find(({ preposition, noun }) => {
    const told = counterparts(noun, cited);
    return (
      told.length > 0 &&
      lost.some((phrase) => phrase.preposition === preposition) &&
      told.every((word) =>
        parts.some(
          (part) => part !== own && part.some(tells) && ownPhrasesOf(part).some((phrase) => phrase.noun === word),
        ),
      )
    );
  });
  return strange === undefined
    ? []
    : [
        {
          rule: 'roles',
          detail: `“${strange.preposition} ${strange.noun.token.form}” is told of something else in the cited text`,
        },
      ];
};
