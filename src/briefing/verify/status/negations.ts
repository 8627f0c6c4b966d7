import { operatorOf } from '../../../reading/status/operators.ts';
import { dependentsOf, relation, uposAt } from '../../../reading/tree.ts';
import { counterparts } from '../passage/compare.ts';
import { isNegator } from '../passage/looks.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { headOf, wordsAt } from '../passage/phrase.ts';
import { isContent } from '../passage/word-class.ts';
import type { Fault } from '../verdict.ts';
import { areOpposed } from '../words/alike.ts';
import { isNegative } from '../words/negative.ts';

const isOwnNegator = (word: Word): boolean => word.within === null && isNegator(word);

/** "rules" are no refusal, and "rule" is none without "out". */
const isRefusal = ({ lemma, token, phrases }: Word): boolean =>
  /^(?:did-not-happen|denied)$/.test(operatorOf(lemma) ?? '') &&
  (lemma !== 'rule' || (token.upos === 'VERB' && phrases.includes('rule_out')));

/** Anything by which a cited sentence denies something: a negator, a verb of refusal, a prefix. */
const denies = ({ words }: Passage, draft: Passage): boolean =>
  words.some(
    (word) =>
      isOwnNegator(word) ||
      isRefusal(word) ||
      isNegative(word.lemma) ||
      /^(?:unless|too|only|hardly|without|delay|postpone|defer|rather|instead|ignore)$/.test(word.lemma) ||
      draft.words.some((other) => areOpposed(word.lemma, other.lemma)),
  );

/** Prepositions that turn a deed around. */
const TURNED: ReadonlyMap<string, RegExp> = new Map([
  ['for', /^against$/],
  ['against', /^for$/],
  ['with', /^without$/],
  ['without', /^with$/],
  ['before', /^after$/],
  ['after', /^before$/],
  ['in', /^(?:outside|near|behind|beside)$/],
  ['inside', /^(?:outside|near|behind|beside)$/],
  ['outside', /^(?:in|inside|within)$/],
  ['above', /^(?:below|under|beneath)$/],
  ['below', /^(?:above|over)$/],
]);

const caseWords = (word: Word): string[] =>
  dependentsOf(word.tree, word.index)
    .map((index) => word.tree.tokens[index])
    .filter((token) => token !== undefined && /^(?:case|mark)$/.test(relation(token.deprel)))
    .map((token) => token?.form.toLowerCase() ?? '');

const turnedCase = (word: Word, cited: readonly Passage[]): string | null => {
  const others = counterparts(word, cited);
  for (const own of caseWords(word)) {
    const turned = TURNED.get(own);
    if (turned === undefined || others.length === 0) continue;
    if (
      others.some((other) => caseWords(other).some((form) => turned.test(form))) &&
      others.every((other) => !caseWords(other).includes(own))
    )
      return own;
  }
  return null;
};

const WAYS: ReadonlyMap<string, RegExp> = new Map([
  ['to', /^from$/],
  ['from', /^to$/],
  ['by', /^(?:on|against)$/],
  ['on', /^by$/],
  ['against', /^by$/],
]);

/** "exports from Torvia" of exports to it, "attacks by drivers" of attacks on them: with one noun on both sides; other verbs may tell it from the other side. */
const turnedWay = (word: Word, cited: readonly Passage[]): string | null => {
  const own = behindNoun(word);
  if (own === null || !WAYS.has(own.by)) return null;
  const others = counterparts(word, cited).map(behindNoun);
  const isTurned = (other: BehindNoun | null): boolean =>
    other !== null && other.noun.lemma === own.noun.lemma && (WAYS.get(own.by)?.test(other.by) ?? false);
  return others.length > 0 && others.every(isTurned) ? own.by : null;
};

type BehindNoun = { readonly noun: Word; readonly by: string };

/** The noun and the preposition right before a phrase, as the words stand; "to" and "from" may hang on the verb, whatever noun stands before. */
const behindNoun = (word: Word): BehindNoun | null => {
  let at = word.index - 1;
  while (/^(?:DET|ADJ|NUM|PROPN|NOUN)$/.test(uposAt(word.tree, at)) && word.index - at < 4) at -= 1;
  const [noun, by] = wordsAt(word, [at - 1, at]);
  if (noun?.token.upos !== 'NOUN' || by === undefined) return null;
  const form = by.token.form.toLowerCase();
  return /^(?:to|from)$/.test(form) && headOf(word) !== noun ? null : { noun, by: form };
};

/** "no written offer": the noun that "no" stands before, whatever the parse makes of the word. */
const nounBehindNo = ({ passage, token }: Word): Word[] => {
  if (token.form.toLowerCase() !== 'no') return [];
  const behind = passage.words.slice(passage.words.findIndex((word) => word.token === token) + 1);
  const end = behind.findIndex((word) => word.token.upos !== 'ADJ' && word.token.deprel !== 'amod');
  return behind.slice(end, end + 1).filter((word) => word.token.upos === 'NOUN');
};

/** What a negator denies: the word it stands with, or what is said of a "nothing". */
const deniedBy = (negator: Word): Word[] => {
  const { tree, passage, sentence, token } = negator;
  const inside = (index: number) => passage.words.filter((word) => word.sentence === sentence && word.index === index);
  const own = /^(?:nothing|nobody|none)$/i.test(token.form) ? dependentsOf(tree, negator.index) : [];
  return [...inside(token.head), ...own.flatMap(inside), ...nounBehindNo(negator)].filter(isContent);
};

/** "at no time had there been any danger" */
const isOfAny = ({ passage, tree, index, sentence, token }: Word): boolean =>
  token.upos === 'NOUN' &&
  dependentsOf(tree, index).some((det) => tree.tokens[det]?.form.toLowerCase() === 'any') &&
  passage.words.some((word) => word.sentence === sentence && word.index < index && isOwnNegator(word));

/** Something that a cited sentence denies is told, and the draft denies nothing. */
const droppedNegation = (draft: Passage, cited: readonly Passage[]): string | null => {
  if (draft.words.some((word) => isOwnNegator(word)) || cited.some((passage) => denies(draft, passage))) return null;
  for (const passage of cited)
    for (const denied of [...passage.words.filter(isOwnNegator).flatMap(deniedBy), ...passage.words.filter(isOfAny)]) {
      const told = draft.words.find((word) => word.lemma === denied.lemma);
      const elsewhere = cited.some(({ words }) => words.some((word) => word !== denied && word.lemma === denied.lemma));
      if (told !== undefined && !elsewhere) return told.token.form;
    }
  return null;
};

/** A denial that the cited text does not hold at all, and prepositions that turn it around. */
export const negationFaults = (draft: Passage, cited: readonly Passage[]): Fault[] => {
  const negator = draft.words.find(isOwnNegator);
  const added = negator !== undefined && !cited.some((passage) => denies(passage, draft));
  const turned = draft.words.flatMap((word) => turnedCase(word, cited) ?? turnedWay(word, cited) ?? []);
  const dropped = droppedNegation(draft, cited);
  return [
    ...(dropped === null ? [] : [{ rule: 'polarity', detail: `“${dropped}” is denied in the cited text` } as const]),
    ...(added
      ? [{ rule: 'polarity', detail: `“${negator.token.form}” denies what the cited text does not` } as const]
      : []),
    ...turned.map((word): Fault => ({ rule: 'polarity', detail: `“${word}” turns around what the cited text says` })),
  ];
};
