import { obliquesOf } from '../../../reading/events/grammar.ts';
import { subjectOf } from '../../../reading/events/subjects.ts';
import { dependentsBy, deprelAt, formAt, headAt, type Tree, uposAt } from '../../../reading/tree.ts';
import { isLike, shareAny } from '../passage/compare.ts';
import { isBehindBe } from '../passage/looks.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { referents, wordsAt } from '../passage/phrase.ts';
import { isContent, isName } from '../passage/word-class.ts';
import type { Fault } from '../verdict.ts';

/** Verbs that have somebody do something: "called on the ministry to pay". */
const ASKS =
  /^(?:call|appeal|urge|ask|order|tell|beg|press|invite|instruct|persuade|convince|force|compel|request|implore|plead|exhort|encourage|command|direct|require|pressure)$/;

const FARTHEST = 12;

type Asking = { readonly verb: Word; readonly asked: readonly Word[]; readonly asking: readonly Word[] };

const matters = (word: Word): boolean => isContent(word) || isName(word);

/** The words of a verb that stand between two places of its sentence. */
const between = (verb: Word, from: number, to: number): Word[] =>
  wordsAt(
    verb,
    Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step),
  ).filter(matters);

/** Behind a noun or its article what is read as a verb is none: "the health ministry". */
const isVerbBehindVerb = (tree: Tree, at: number): boolean =>
  uposAt(tree, at) === 'VERB' && !/^(?:DET|ADJ|NOUN|PROPN)$/.test(uposAt(tree, at - 1));

/** "to free", which may be read as an adjective. */
const isInfinitive = (tree: Tree, at: number): boolean => uposAt(tree, at) === 'VERB' || deprelAt(tree, at) === 'xcomp';

/** Who is asked stands between the verb and "to" with its infinitive, as the words stand. */
const askingBy = (verb: Word): Asking[] => {
  const { tree, index } = verb;
  if (isBehindBe(verb)) return [];
  for (let at = index + 2; at <= index + FARTHEST; at += 1) {
    if (/^(?:PUNCT|AUX|SCONJ|)$/.test(uposAt(tree, at)) || isVerbBehindVerb(tree, at)) return [];
    if (formAt(tree, at) === 'to' && isInfinitive(tree, at + 1)) {
      const asking = wordsAt(verb, [subjectOf(tree, index)]).flatMap(referents);
      return [{ verb, asked: between(verb, index + 1, at), asking }];
    }
  }
  return [];
};

const askingsIn = ({ words }: Passage): Asking[] =>
  words.filter(({ token, lemma }) => token.upos === 'VERB' && ASKS.test(lemma)).flatMap(askingBy);

/** Whoever asks in the cited text is asked in the draft, or whoever is asked asks. */
const areTurned = (draft: Asking, cited: Asking): boolean =>
  !shareAny(draft.asked, cited.asked) && (shareAny(draft.asked, cited.asking) || shareAny(draft.asking, cited.asked));

/** Whoever asks them in the cited text is another, and this one asks or is asked something else there. */
const isOfOther = (draft: Asking, like: readonly Asking[], all: readonly Asking[]): boolean => {
  const same = like.filter((cited) => shareAny(draft.asked, cited.asked));
  return (
    same.length > 0 &&
    same.every(({ asking }) => asking.some(({ token }) => token.upos !== 'PRON') && !shareAny(draft.asking, asking)) &&
    all.some((other) => !same.includes(other) && shareAny(draft.asking, other.asking))
  );
};

const askingFaults = (draft: Passage, cited: readonly Passage[]): Fault[] => {
  const told = cited.flatMap(askingsIn);
  return askingsIn(draft).flatMap((asking): Fault[] => {
    const like = told.filter(({ verb }) => isLike(asking.verb, verb));
    const isTurned = like.length > 0 && like.every((other) => areTurned(asking, other));
    return isTurned || isOfOther(asking, like, told)
      ? [{ rule: 'roles', detail: `“${asking.verb.token.form}”: another is asked in the cited text` }]
      : [];
  });
};

const SIDE = /^(?:to|against)$/;

/** Whoever does it; of a participle right behind its noun, which may be no participle at all, that noun. */
const doersOf = ({ tree, index }: Word): number[] => [
  ...dependentsBy(tree, index, 'nsubj'),
  subjectOf(tree, index),
  ...(deprelAt(tree, index) === 'acl' && headAt(tree, index) === index - 1 ? [index - 1] : []),
];

/** Whatever parses take "to" for before a noun. */
const sidesOf = ({ tree, index }: Word): number[] =>
  dependentsBy(tree, index, 'obl', 'obj', 'nmod').filter((noun) =>
    dependentsBy(tree, noun, 'case', 'mark').some((by) => SIDE.test(formAt(tree, by))),
  );

/** "surrendered to the troops" of troops who surrendered: who does it is made its other side. */
const sideFaults = (draft: Passage, cited: readonly Passage[]): Fault[] =>
  draft.words
    .filter((word) => word.token.upos === 'VERB' && isContent(word) && !isBehindBe(word))
    .flatMap((verb): Fault[] => {
      const sides = wordsAt(verb, sidesOf(verb));
      const same = cited.flatMap(({ words }) =>
        words.filter(({ lemma, token }) => token.upos === 'VERB' && lemma === verb.lemma),
      );
      const turned = sides.find(
        (side) =>
          same.length > 0 &&
          same.every(
            (other) =>
              wordsAt(other, doersOf(other)).some((subject) => shareAny([side], referents(subject))) &&
              !shareAny([side], wordsAt(other, obliquesOf(other.tree, other.index))),
          ),
      );
      return turned === undefined
        ? []
        : [{ rule: 'roles', detail: `“${turned.token.form}” does it in the cited text: ${verb.token.form}` }];
    });

/** Who asks whom to do something, and to whom something is done that the cited text has them do. */
export const addresseeFaults = (draft: Passage, cited: readonly Passage[]): Fault[] => [
  ...askingFaults(draft, cited),
  ...sideFaults(draft, cited),
];
