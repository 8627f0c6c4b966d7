import { isLocalActor } from '../../../domain/reading.ts';
import { dependentsBy, dependentsOf, deprelAt, formAt, headAt, relation, subtree } from '../../../reading/tree.ts';
import { isLike, isOfOtherGivenName } from './compare.ts';
import { namesOfNominal } from './nominal-names.ts';
import type { Word } from './passage.ts';
import { isContent, isName } from './word-class.ts';

const wordAt = (word: Word, index: number): Word | undefined =>
  word.passage.words.find((other) => other.sentence === word.sentence && other.index === index);

/** The words that stand at these places of a word’s sentence; marks, which are no words, are left out. */
export const wordsAt = (word: Word, indices: readonly number[]): Word[] =>
  indices.flatMap((index) => wordAt(word, index) ?? []);

/** The word that a word hangs on; null for none. */
export const headOf = (word: Word): Word | null => wordAt(word, word.token.head) ?? null;

const CLAUSE = /^(?:acl|advcl|parataxis|ccomp|csubj)/;
/** Nouns that only count or group the noun behind "of". */
const PARTITIVE =
  /^(?:thousand|hundred|dozen|million|member|group|number|majority|some|score|ten|crowd|team|unit|pair|series|kind|part|rest|most|office|state|city|town|village|province|republic|district|island|river|party|government|people)s?$/;

const belongs = (word: Word, top: number, branch: number): boolean => {
  const { deprel = '', head = -1 } = word.tree.tokens[branch] ?? {};
  if (branch === top) return true;
  if (/^(?:flat|compound|appos|conj|nummod|fixed)/.test(deprel)) return true;
  if (deprel === 'amod' && isName(wordAt(word, branch) ?? word)) return false;
  return relation(deprel) === 'nmod' && PARTITIVE.test(word.tree.tokens[head]?.form.toLowerCase() ?? '');
};

/** "the bank Aldermoor": a name right behind a noun names it too, whatever the parse makes of it. */
const nameBehind = (head: Word): Word[] => {
  const isOwner = /^(?:['’]s|['’])$/.test(formAt(head.tree, head.index + 2));
  if (head.token.upos !== 'NOUN' || isOwner) return [];
  return wordsAt(head, [head.index + 1]).filter((word) => word.token.upos === 'PROPN' && isName(word));
};

/** The words that themselves name what a phrase names: its head, its titles and names, what stands beside it, what is joined to it. */
export const referents = (head: Word): Word[] => [...nameBehind(head), ...ownReferents(head)];

const ownReferents = (head: Word): Word[] =>
  withoutCount(
    head,
    wordsAt(
      head,
      subtree(head.tree, head.index, (branch) => !belongs(head, head.index, branch)),
    ).filter(({ token }) => /^(?:NOUN|PROPN|PRON|NUM|ADJ|VERB|SYM|X)$/.test(token.upos)),
  );

const COUNT = /^(?:thousand|hundred|dozen|million|number|group|majority|crowd|some|rest|most|part)s?$/;

/** "thousands of farmers" are farmers. */
const withoutCount = (head: Word, words: readonly Word[]): Word[] => {
  const counts = COUNT.test(head.token.form.toLowerCase()) && words.some((word) => word.token.head === head.index);
  return words.filter((word) => !counts || word !== head);
};

/** The word right before a name is its title; what stands before that only says of what: "port director Agnes Rohl". */
const isBesideName = (head: Word, branch: number): boolean =>
  head.tree.tokens[branch + 1]?.upos === 'PROPN' || /^\p{Lu}/u.test(head.tree.tokens[branch + 1]?.form ?? '');

/** The words that alone may stand for somebody: the head, names with it, titles before a name, what stands beside it. */
export const selves = (head: Word): Word[] => {
  const isSelf = (branch: number): boolean => {
    const { deprel = '', head: above = -1, upos = '' } = head.tree.tokens[branch] ?? {};
    if (/^(?:flat|appos)/.test(deprel)) return true;
    return (
      /^(?:compound|nmod:desc)$/.test(deprel) &&
      head.tree.tokens[above]?.upos === 'PROPN' &&
      (upos === 'PROPN' || upos === 'NOUN') &&
      isBesideName(head, branch)
    );
  };
  return wordsAt(
    head,
    subtree(head.tree, head.index, (branch) => branch !== head.index && !isSelf(branch)),
  ).filter(({ token }) => /^(?:NOUN|PROPN|PRON|ADJ|NUM)$/.test(token.upos));
};

/** All words of a phrase but those of clauses on it. */
export const wholePhrase = (head: Word): Word[] =>
  wordsAt(
    head,
    subtree(head.tree, head.index, (branch) => CLAUSE.test(head.tree.tokens[branch]?.deprel ?? '')),
  );

/** The other names of whoever a word of a cited sentence stands for: pronouns and short forms are known by their article. */
export const namesBehind = (word: Word): readonly string[] => {
  const { passage, token } = word;
  const actor = passage.actors.find(({ mentions }) =>
    mentions.some(({ start, end }) => start <= token.start && end >= token.end),
  );
  return actor === undefined || isLocalActor(actor.id) ? namesOfNominal(word) : [actor.name, ...actor.aliases];
};

/** One of the names by which somebody is known, and not that of another of the same surname. */
const isNamedBy = (word: Word, names: readonly string[]): boolean =>
  isName(word) &&
  names.some((name) => {
    const parts = name.split(/[\s-]+/);
    return parts.includes(word.token.form) && !isOfOtherGivenName(word, parts);
  });

/** True where a phrase of the draft may name what a phrase of a cited sentence names. */
export const maySame = (draft: readonly Word[], cited: readonly Word[]): boolean =>
  draft.some((word) => cited.some((other) => isLike(word, other) || isNamedBy(word, namesBehind(other))));

/** Something that hangs on the one hangs on the other, or both hang on the same. */
export const shareParty = (word: Word, other: Word): boolean => {
  const around = (of: Word): Word[] => wordsAt(of, [...dependentsOf(of.tree, of.index), of.token.head]);
  const theirs = around(other);
  return around(word).some((own) => (isContent(own) || isName(own)) && theirs.some((each) => isLike(own, each)));
};

/** The verb of a participle or a relative clause on a noun; "the claim that it sank" only says what is claimed. */
export const isInModifier = ({ tree, index }: Word): boolean => {
  const top = deprelAt(tree, index) === 'conj' ? headAt(tree, index) : index;
  const isSaid = dependentsBy(tree, top, 'mark').some((mark) => /^(?:that|to)$/.test(formAt(tree, mark)));
  return /^acl/.test(deprelAt(tree, top)) && !isSaid;
};
