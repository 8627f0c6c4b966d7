import { counterparts, shareAny } from '../passage/compare.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { namesBehind } from '../passage/phrase.ts';
import { isContent, isName, isTimeWord } from '../passage/word-class.ts';
import type { Fault } from '../verdict.ts';

/** Two phrases side by side behind one comma that name the same: "the owner, Blue Heron Lines,". */
type Beside = { readonly name: readonly Word[]; readonly kind: readonly Word[] };

const ARTICLE = /^(?:the|an?|its|his|her|their)$/;
const INSIDE = /^(?:NOUN|PROPN|ADJ|DET|NUM|X)$/;

const isOwner = ({ token }: Word): boolean => /^(?:['’]s|['’])$/.test(token.form);

const isInside = (word: Word | undefined): boolean =>
  word !== undefined &&
  (INSIDE.test(word.token.upos) ||
    word.token.deprel === 'amod' ||
    isOwner(word) ||
    isName(word) ||
    word.token.form === '-');

/** The phrase that ends at a place, or begins there. */
const runFrom = (words: readonly Word[], at: number, step: 1 | -1): Word[] => {
  const run: Word[] = [];
  for (let index = at; isInside(words[index]) && words[index]?.sentence === words[at]?.sentence; index += step) {
    const word = words[index] as Word;
    run.push(word);
    if (step < 0 && word.token.upos === 'DET') break;
  }
  return step < 0 ? run.reverse() : run;
};

const isNamePhrase = (run: readonly Word[]): boolean => {
  const last = run.at(-1);
  return last !== undefined && isName(last) && !isTimeWord(last) && last.token.upos === 'PROPN' && !run.some(isOwner);
};

const isKindPhrase = (run: readonly Word[]): boolean =>
  run.length > 0 && run.some(({ token }) => token.upos === 'NOUN') && !isNamePhrase(run);

const isKindOpening = (run: readonly Word[]): boolean =>
  isKindPhrase(run) && (ARTICLE.test(run[0]?.token.form.toLowerCase() ?? '') || run.some(isOwner));

const headOf = (run: readonly Word[]): Word[] => run.filter(({ token }) => token.upos === 'NOUN').slice(-1);

/** "the lawyer for the fishermen", "the head of their union": either noun may be meant. */
const headsBefore = (words: readonly Word[], run: readonly Word[]): Word[] => {
  const [first] = run;
  const before = first === undefined ? -1 : words.indexOf(first) - 1;
  const at =
    words[before]?.token.upos === 'PRON' && ARTICLE.test(words[before]?.token.form.toLowerCase() ?? '')
      ? before - 1
      : before;
  return words[at]?.token.upos === 'ADP' ? [...headOf(run), ...headOf(runFrom(words, at - 1, -1))] : headOf(run);
};

const closesApposition = (word: Word | undefined): boolean =>
  word === undefined || /^[,.;:”"]$/.test(word.token.form) || /^(?:of|in|for|at|who|which|that|with)$/.test(word.lemma);

const besideAt = (words: readonly Word[], comma: number): Beside[] => {
  if (words[comma - 1]?.sentence !== words[comma + 1]?.sentence) return [];
  const [before, after] = [runFrom(words, comma - 1, -1), runFrom(words, comma + 1, 1)];
  const next = words[comma + 1 + after.length];
  if (!closesApposition(next)) return [];
  if (isNamePhrase(before) && isKindOpening(after)) return [{ name: before.filter(isName), kind: headOf(after) }];
  if (isKindPhrase(before) && isNamePhrase(after) && !isOpening(words, before))
    return [{ name: after.filter(isName), kind: headsBefore(words, before) }];
  return [];
};

/** "In order to hold down prices at home, Dalmora …": what opens the sentence is a phrase of its own. */
const isOpening = (words: readonly Word[], run: readonly Word[]): boolean =>
  run.length === 1 && words[words.indexOf(run[0] as Word) - 1]?.token.upos === 'ADP';

const besideIn = ({ words }: Passage): Beside[] =>
  words.flatMap(({ token }, at) => (token.form === ',' ? besideAt(words, at) : []));

const FARTHEST = 4;

/** Right beside each other without a comma, or joined by "is" or "called": "port director Agnes Rohl". */
const isJoinedClosely = (kind: Word, name: Word): boolean => {
  const { words } = kind.passage;
  const [from, to] = [words.indexOf(kind), words.indexOf(name)].sort((a, b) => a - b) as [number, number];
  const inside = words.slice(from + 1, to);
  return (
    inside.length <= FARTHEST &&
    inside.every((word) => isInside(word) || /^(?:be|call|name|become|as|of)$/.test(word.lemma))
  );
};

/** What the article itself calls whoever bears the name. */
const isAlias = (kind: readonly Word[], name: readonly Word[]): boolean =>
  name.some((word) =>
    namesBehind(word).some((alias) =>
      kind.some(({ lemma }) =>
        alias
          .toLowerCase()
          .split(/[\s-]+/)
          .includes(lemma),
      ),
    ),
  );

const areJoined = ({ name, kind }: Beside, cited: readonly Passage[], all: readonly Beside[]): boolean => {
  if (all.some((other) => shareAny(name, other.name) && shareAny(kind, other.kind))) return true;
  const [names, kinds] = [name, kind].map((words) => words.flatMap((word) => counterparts(word, cited)));
  return (
    (kinds ?? []).some((noun) =>
      (names ?? []).some((other) => noun.passage === other.passage && isJoinedClosely(noun, other)),
    ) || isAlias(kind, names ?? [])
  );
};

/** "the port authority, Blue Heron Lines": a description that the cited text gives to another, or a name described otherwise there. */
export const appositionFaults = (draft: Passage, cited: readonly Passage[]): Fault[] => {
  const all = cited.flatMap(besideIn);
  return besideIn(draft).flatMap((beside): Fault[] => {
    if (areJoined(beside, cited, all)) return [];
    const isOther = all.some((other) => shareAny(beside.name, other.name) !== shareAny(beside.kind, other.kind));
    const [kind] = beside.kind;
    return isOther && kind !== undefined && isContent(kind)
      ? [
          {
            rule: 'name',
            detail: `“${kind.token.form}” is not what ${beside.name.map(({ token }) => token.form).join(' ')} is in the cited text`,
          },
        ]
      : [];
  });
};
