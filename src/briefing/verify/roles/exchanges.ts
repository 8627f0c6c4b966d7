import { formAt, uposAt } from '../../../reading/tree.ts';
import { counterparts, isLike, isOpposed } from '../passage/compare.ts';
import { isBehindBe } from '../passage/looks.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { isContent, isName } from '../passage/word-class.ts';
import type { Fault } from '../verdict.ts';

const UP = /^(?:raise|increase|lift|boost|expand|rise|grow|gain|widen|strengthen)$/;
const DOWN = /^(?:cut|reduce|lower|trim|slash|fall|drop|decline|lose|shrink|narrow|weaken)$/;

/** "cuts" and "raises": two ways that something may go. */
const areTwoWays = (a: Word, b: Word): boolean =>
  isOpposed(a, b) || (UP.test(a.lemma) && DOWN.test(b.lemma)) || (DOWN.test(a.lemma) && UP.test(b.lemma));

const FARTHEST = 3;

/** "closed to lorries", "acquitted of bribery" */
const isWithTo = ({ tree, index, token }: Word): boolean =>
  /^(?:to|for)$/.test(formAt(tree, index + 1)) || (token.upos === 'VERB' && formAt(tree, index + 1) === 'of');

/** What goes that way stands behind it. */
const leads = (word: Word): boolean =>
  word.token.deprel !== 'compound' &&
  (word.within === null || isWithTo(word)) &&
  (!isBehindBe(word) || isWithTo(word)) &&
  Array.from({ length: FARTHEST }, (_, at) => word.index + 1 + at).some((at) =>
    /^(?:NOUN|PROPN|NUM|VERB)$/.test(uposAt(word.tree, at)),
  );

type Ways = readonly [Word, Word];

/** The first two words of a sentence that go two ways, each leading what it is said of. */
const waysIn = ({ words }: Passage): Ways | null => {
  const leading = words.filter(
    (word) => (/^(?:VERB|NOUN)$/.test(word.token.upos) || isWithTo(word)) && isContent(word) && leads(word),
  );
  for (const [at, one] of leading.entries())
    for (const other of leading.slice(at + 1))
      if (one.sentence === other.sentence && areTwoWays(one, other)) return [one, other];
  return null;
};

/** The words behind one that goes some way, up to the next that does. */
const ledBy = (way: Word, all: readonly Word[], words: readonly Word[]): Word[] => {
  const next = all.filter(({ token }) => token.start > way.token.start)[0]?.token.start ?? Number.POSITIVE_INFINITY;
  return words.filter(
    (word) =>
      word.sentence === way.sentence &&
      word.token.start > way.token.start &&
      word.token.start < next &&
      (isContent(word) || isName(word)),
  );
};

const faultsOf = (draft: Passage, cited: Passage): Fault[] => {
  const ways = waysIn(cited);
  if (ways === null) return [];
  const told = ways.map((way) => ledBy(way, ways, cited.words));
  const said = draft.words.filter((word) => ways.some((way) => isLike(word, way)) && leads(word));
  return said.flatMap((word): Fault[] => {
    const at = isLike(word, ways[0]) ? 0 : 1;
    const [own = [], other = []] = at === 0 ? told : [...told].reverse();
    const strange = ledBy(word, said, draft.words).find(
      (led) => other.some((each) => isLike(led, each)) && !own.some((each) => isLike(led, each)),
    );
    return strange === undefined
      ? []
      : [{ rule: 'roles', detail: `“${strange.token.form}” goes the other way in the cited text` }];
  });
};

const IN_PHRASE = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/;

/** What stands right behind every "from", or every "to". */
const behindEach = ({ words }: Passage, form: string): Word[] =>
  words.flatMap((word, at) => {
    if (word.token.form.toLowerCase() !== form) return [];
    const behind = words.slice(at + 1);
    const end = behind.findIndex((each) => each.sentence !== word.sentence || !IN_PHRASE.test(each.token.upos));
    return behind.slice(0, end < 0 ? behind.length : end).filter((each) => isContent(each) || isName(each));
  });

/** "from Orm to Belling" of the way from Belling to Orm. */
const wayFaults = (draft: Passage, cited: readonly Passage[]): Fault[] => {
  const [from, to] = ['from', 'to'].map((form) => cited.flatMap((passage) => behindEach(passage, form)));
  const isOnly = (word: Word, side: readonly Word[] = []): boolean => {
    const told = counterparts(word, cited);
    return told.length > 0 && told.every((other) => side.includes(other));
  };
  const start = behindEach(draft, 'from').find((word) => isOnly(word, to));
  const end = behindEach(draft, 'to').find((word) => isOnly(word, from));
  return start === undefined || end === undefined
    ? []
    : [
        {
          rule: 'roles',
          detail: `from “${start.token.form}” to “${end.token.form}” is the other way in the cited text`,
        },
      ];
};

/** "raises spending on roads" of what cuts it and raises that on courts: what goes one way is said to go the other. */
export const exchangeFaults = (draft: Passage, cited: readonly Passage[]): Fault[] => [
  ...cited.flatMap((passage) => faultsOf(draft, passage)),
  ...wayFaults(draft, cited),
];
