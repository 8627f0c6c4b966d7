import { foldName } from '../../domain/fold.ts';
import type { Answer } from '../../domain/report.ts';
import { isStopWord } from '../../library/terms.ts';
import type { ActorEntry, LibraryAccess, Scope } from '../../ports.ts';
import { ROLE_NOUNS } from '../../reading/tables/role-nouns.ts';
import { nearNames } from '../actor/near-names.ts';

type Asked = { readonly scope: Scope; readonly text: string };
type Typed = { readonly word: string; readonly start: number; readonly end: number };

const WORD = /[\p{L}\p{N}][\p{L}\p{N}.-]*/gu;
const ASKING =
  /^(?:who|what|when|where|why|how|which|whose|did|does|is|are|was|were|has|have|had|will|many|much|whos|whats)$/;
const LONGEST_NAME = 4;
const CAPITAL = /^\p{Lu}/u;

const typedIn = (text: string): Typed[] =>
  [...text.matchAll(WORD)].map(({ 0: found, index }) => {
    const word = found.replace(/[.-]+$/u, '');
    return { word, start: index, end: index + word.length };
  });

const mayBeOfName = ({ word }: Typed): boolean => {
  const lower = word.toLowerCase();
  return word.length > 1 && !isStopWord(lower) && !ASKING.test(lower);
};

type Run = readonly [Typed, ...Typed[]];

/** Words side by side that may be a name: neither the first nor the last of them is a word of every sentence. */
const runOf = (words: readonly Typed[], text: string): Run | null => {
  const [first, ...more] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || !mayBeOfName(first) || !mayBeOfName(last)) return null;
  const isUnbroken = more.every((each, at) => /^ +$/.test(text.slice(words[at]?.end, each.start)));
  return isUnbroken ? [first, ...more] : null;
};

/** All of them, the longest first. */
const runsIn = (words: readonly Typed[], text: string): Run[] =>
  words
    .flatMap((_, from) => Array.from({ length: LONGEST_NAME }, (_, more) => words.slice(from, from + more + 1)))
    .map((run) => runOf(run, text))
    .filter((run) => run !== null)
    .sort((a, b) => b.length - a.length);

/** As the library writes a name that was typed without capitals; null where it is nobody's, or a word that is a noun as well. */
const writtenAs = (typed: string, entries: readonly ActorEntry[]): string | null => {
  if (ROLE_NOUNS.has(typed.toLowerCase())) return null;
  const names = entries.flatMap(({ name, aliases }) => [name, ...aliases]);
  return names.find((name) => foldName(name) === foldName(typed) && CAPITAL.test(name)) ?? null;
};

/** A question typed all in small letters, with the names that the library knows as it writes them: "who is pavo rend" → "who is Pavo Rend". */
export const withCapitals = async ({ scope, text }: Asked, { finder }: LibraryAccess): Promise<string> => {
  if (/\p{Lu}/u.test(text.slice(1))) return text;
  const words = typedIn(text);
  let told = text;
  const done: Typed[] = [];
  for (const run of runsIn(words, text)) {
    if (run.some((each) => done.includes(each))) continue;
    const [start, end] = [run[0].start, run.at(-1)?.end ?? 0];
    const typed = text.slice(start, end);
    const name = writtenAs(typed, await finder.actorsByName({ scope, name: typed }));
    if (name === null || name.length !== typed.length) continue;
    told = told.slice(0, start) + name + told.slice(end);
    done.push(...run);
  }
  return told;
};

/** A name as the question has it: the capitals that stand together; of a question without any, the words nobody has written. */
const namesTyped = (text: string, unknown: ReadonlySet<string>): string[] => {
  const words = typedIn(text);
  const isOfName = (each: Typed): boolean =>
    CAPITAL.test(each.word) ? !ASKING.test(each.word.toLowerCase()) : unknown.has(each.word);
  const runs: Typed[][] = [];
  for (const [at, each] of words.entries()) {
    if (!isOfName(each)) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.at(-1) === words[at - 1]) last.push(each);
    else runs.push([each]);
  }
  return runs
    .filter((run) => run.some(({ word }) => unknown.has(word)))
    .map((run) => run.map(({ word }) => word).join(' '));
};

/** Whom a question may mean by a name that nobody in the library has; undefined where there is no such name, or none like it. */
export const perhapsMeant = async ({ scope, text }: Asked, library: LibraryAccess): Promise<Answer['meant']> => {
  const words = typedIn(text)
    .filter(mayBeOfName)
    .map(({ word }) => word);
  const counts = await library.finder.frequencies(words);
  const unknown = new Set(words.filter((word) => (counts.get(word) ?? 0) === 0));
  for (const name of namesTyped(text, unknown)) {
    const near = await nearNames({ scope, name }, library);
    if (near.length > 0) return { asked: name, names: near.map((who) => who.name) };
  }
  return undefined;
};
