import { counterparts } from '../passage/compare.ts';
import { BE } from '../passage/looks.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { isContent, isName } from '../passage/word-class.ts';
import type { Fault } from '../verdict.ts';

/** Verbs by which one lets another know something: who tells and who is told are two. */
const TELLS =
  /^(?:tell|inform|assure|brief|warn|notify|advise|remind|write|order|instruct|urge|beg|thank|promise|persuade)$/;

/** Of these, those that take nobody but who is told. */
const LETS_KNOW = /^(?:tell|inform|assure|brief|warn|notify|remind)$/;

/** By the words as they stand: parses take "that" or "by telephone" for who is told. */
type Telling = { readonly verb: Word; readonly teller: readonly Word[]; readonly told: readonly Word[] };

const OWN = /^(?:he|him|she|her|they|them|it)$/i;
const IN_PHRASE = /^(?:NOUN|PROPN|ADJ|NUM|DET|PART)$/;
const BEFORE_VERB = /^(?:AUX|ADV|PART)$/;

/** The phrase that begins, or ends, at a place: a pronoun alone, or nouns with what stands before them. */
const phraseAt = (words: readonly Word[], at: number, step: 1 | -1): Word[] => {
  const first = words[at];
  if (first !== undefined && OWN.test(first.token.form) && first.token.upos === 'PRON' && !isOwner(words, at))
    return [first];
  const phrase: Word[] = [];
  for (let next = at; isInPhrase(words[next], first); next += step) phrase.push(words[next] as Word);
  return phrase.filter((word) => isContent(word) || isName(word));
};

/** "her officers" */
const isOwner = (words: readonly Word[], at: number): boolean =>
  /^(?:NOUN|PROPN|ADJ)$/.test(words[at + 1]?.token.upos ?? '');

const isInPhrase = (word: Word | undefined, first: Word | undefined): boolean =>
  word !== undefined &&
  word.sentence === first?.sentence &&
  word.token.form !== 'to' &&
  (IN_PHRASE.test(word.token.upos) || word.token.deprel === 'nmod:poss');

const tellingAt = (words: readonly Word[], at: number): Telling[] => {
  const verb = words[at];
  if (verb === undefined || verb.token.upos !== 'VERB' || !TELLS.test(verb.lemma)) return [];
  let before = at - 1;
  while (words[before]?.sentence === verb.sentence && BEFORE_VERB.test(words[before]?.token.upos ?? '')) before -= 1;
  const isPassive = words.slice(before + 1, at).some(({ token }) => BE.test(token.form));
  const [left, next] = [phraseAt(words, before, -1), words[at + 1]?.token.form];
  if (isPassive) return [{ verb, teller: next === 'by' ? phraseAt(words, at + 2, 1) : [], told: left }];
  return [{ verb, teller: left, told: phraseAt(words, next === 'to' ? at + 2 : at + 1, 1) }];
};

const tellingsIn = ({ words }: Passage): Telling[] => words.flatMap((_, at) => tellingAt(words, at));

/** The same one by a word for them; a pronoun may be anybody. */
const share = (own: readonly Word[], others: readonly Word[]): boolean => {
  const passages = [...new Set(others.map(({ passage }) => passage))];
  return own.some(
    (word) => word.token.upos !== 'PRON' && counterparts(word, passages).some((other) => others.includes(other)),
  );
};

const isTurned = (said: Telling, other: Telling): boolean =>
  share(said.teller, other.told) || share(said.told, other.teller);

const isKept = (said: Telling, other: Telling): boolean =>
  share(said.teller, other.teller) || share(said.told, other.told);

const isNoun = ({ token }: Word): boolean => token.upos !== 'PRON';

/** Another is told, or tells, and the one of the cited text is in the draft as well: the two have changed places. */
const isOther = (said: readonly Word[], other: readonly Word[], draft: Passage, cited: readonly Passage[]): boolean =>
  said.some((word) => isNoun(word) && counterparts(word, cited).length > 0) &&
  !share(said, other) &&
  other.some((word) => isNoun(word) && draft.words.some((own) => counterparts(own, [word.passage]).includes(word)));

const isSwapped = (said: Telling, other: Telling, draft: Passage, cited: readonly Passage[]): boolean =>
  LETS_KNOW.test(said.verb.lemma) &&
  said.verb.lemma === other.verb.lemma &&
  (isOther(said.told, other.told, draft, cited) || isOther(said.teller, other.teller, draft, cited));

/** "he told the owner" of what he was told by the owner: who tells in the cited text is told. */
export const tellingFaults = (draft: Passage, cited: readonly Passage[]): Fault[] => {
  const told = cited.flatMap(tellingsIn);
  return tellingsIn(draft)
    .filter((said) => {
      const isExchanged = told.some((other) => isTurned(said, other)) && !told.some((other) => isKept(said, other));
      const same = told.filter(({ verb }) => verb.lemma === said.verb.lemma);
      return isExchanged || (same.length > 0 && same.every((other) => isSwapped(said, other, draft, cited)));
    })
    .map(({ verb }) => ({
      rule: 'roles',
      detail: `“${verb.token.form}”: who tells it and who is told have changed places`,
    }));
};
