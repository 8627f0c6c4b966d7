import { casesOf, isTime } from '../../../reading/events/grammar.ts';
import { dependentsBy, dependentsOf, formAt, relation, type Tree, uposAt } from '../../../reading/tree.ts';
import { counterparts, isLike } from '../passage/compare.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { headOf, wholePhrase, wordsAt } from '../passage/phrase.ts';
import { isContent, isName } from '../passage/word-class.ts';
import type { Fault } from '../verdict.ts';

/** How a name hangs on its head: by a preposition, or before it as its owner, people or kind. */
const slotOf = (word: Word): string | null => {
  const link = relation(word.token.deprel);
  if (word.token.deprel === 'nmod:poss' || link === 'amod' || link === 'compound') return 'before';
  if (link !== 'nmod' && link !== 'obl') return null;
  return casesOf(word.tree, word.index)[0] ?? null;
};

const isPlaceName = (word: Word): boolean => isName(word) && !isTime(word.tree, word.index) && word.token.name !== 'O';

const isOwn = (word: Word): boolean =>
  isPlaceName(word) || (isName(word) && slotOf(word) === 'before' && !isTime(word.tree, word.index));

/** "Orbel's chairman" is the chairman of Orbel. */
const isOwnerIn = (word: Word, slot: string): boolean => slot === 'of' && word.token.deprel === 'nmod:poss';

/** The names that hang on a cited word in the same way. */
const inSlot = (head: Word, slot: string): Word[] =>
  wordsAt(head, [...dependentsOf(head.tree, head.index)]).filter(
    (word) => isOwn(word) && (slotOf(word) === slot || isOwnerIn(word, slot)),
  );

const isAround = (name: Word, head: Word): boolean => wholePhrase(head).some((word) => isLike(name, word));

/** "its plant": the owner is named elsewhere. */
const isOwned = ({ tree, index }: Word): boolean =>
  dependentsBy(tree, index, 'nmod:poss').some((owner) => tree.tokens[owner]?.upos === 'PRON');

/** "The owner told …": a noun with "the" and nothing on it leaves what it is of to the sentences before. */
const isBare = ({ tree, index }: Word): boolean =>
  dependentsBy(tree, index, 'det').some((det) => formAt(tree, det) === 'the') &&
  dependentsBy(tree, index, 'nmod', 'nmod:poss', 'compound', 'appos', 'flat').length === 0;

/** Another name has the place that this name has in the draft: "sanctions on Sorin" for "Sorin's sanctions on Ardel". */
const isExchanged = (name: Word, head: Word, slot: string, cited: readonly Passage[]): boolean => {
  const heads = counterparts(head, cited);
  return (
    heads.length > 0 &&
    heads.every(
      (other) =>
        !isAround(name, other) &&
        !isOwned(other) &&
        inSlot(other, slot).some((own) => ![name, ...restOf(name)].some((word) => isLike(word, own))),
    )
  );
};

const isBetween = (tree: Tree, at: number): boolean =>
  /^(?:DET|ADJ|PROPN)$/.test(uposAt(tree, at)) || /^neighbou?ring$/.test(formAt(tree, at));

/** "the owner of the Marisol hotel": what it is of is the hotel. */
const isBeforeNoun = (name: Word): boolean => {
  const next = restOf(name).at(-1) ?? name;
  return /^compound/.test(next.token.deprel) && uposAt(name.tree, next.index + 1) === 'NOUN';
};

/** The noun of "a major of neighbouring Sverin", as the words stand; null where no noun and "of" stand before the name. */
const nounOf = (name: Word): Word | null => {
  if (isBeforeNoun(name)) return null;
  let at = name.index - 1;
  while (isBetween(name.tree, at) && name.index - at < 4) at -= 1;
  if (formAt(name.tree, at) !== 'of' || uposAt(name.tree, at - 1) !== 'NOUN') return null;
  return wordsAt(name, [at - 1])[0] ?? null;
};

/** "a major of Sverin" of a major who served the agency of Sverin: "of" a name belongs to another noun there. */
const isMoved = (name: Word, cited: readonly Passage[]): boolean => {
  const head = nounOf(name);
  const heads = head === null ? [] : counterparts(head, cited);
  const owners = counterparts(name, cited).map(nounOf);
  return (
    head !== null &&
    heads.length > 0 &&
    owners.length > 0 &&
    owners.every((owner) => owner !== null && !isLike(head, owner)) &&
    !heads.some(
      (other) => [name, ...restOf(name)].some((word) => isAround(word, other)) || isOwned(other) || isBare(other),
    )
  );
};

/** "of President Elias Banda": the words of a name in a row belong to one. */
const restOf = (name: Word): Word[] => {
  const { words } = name.passage;
  const at = words.indexOf(name);
  const end = words.findIndex((word, index) => index > at && word.token.upos !== 'PROPN');
  return words.slice(at + 1, end < 0 ? words.length : end);
};

const movedFaults = (draft: Passage, cited: readonly Passage[]): Fault[] =>
  draft.words
    .filter((name) => isName(name) && !isTime(name.tree, name.index) && isMoved(name, cited))
    .map(({ token }) => ({ rule: 'roles', detail: `“of ${token.form}” is said of something else in the cited text` }));

/** Names must hang on what they hang on in the cited text. */
export const attachmentFaults = (draft: Passage, cited: readonly Passage[]): Fault[] => [
  ...movedFaults(draft, cited),
  ...slotFaults(draft, cited),
];

const slotFaults = (draft: Passage, cited: readonly Passage[]): Fault[] =>
  draft.words.filter(isOwn).flatMap((name): Fault[] => {
    const [head, slot] = [headOf(name), slotOf(name)];
    if (head === null || slot === null || !isContent(head) || isName(head)) return [];
    if (counterparts(name, cited).length === 0 || !isExchanged(name, head, slot, cited)) return [];
    return [
      {
        rule: 'roles',
        detail: `“${name.token.form}” stands with “${head.token.form}”, another name does in the cited text`,
      },
    ];
  });
