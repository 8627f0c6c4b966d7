import { foldName } from '../../domain/fold.ts';
import { isStopWord, stem, wordsOf } from '../../library/terms.ts';
import type { Fault } from '../verify/verify.ts';

/** Words that turn a statement round, and verbs that have such a word in them ("declined to" is "did not"). */
const NEGATOR =
  /\b(?:not|no|never|nobody|none|nothing|neither|nor|cannot|without|unless|instead|rather|declin\p{Ll}*|refus\p{Ll}*|reject\p{Ll}*|fail\p{Ll}*|den(?:y|ies|ied|ial|ials|ying))\b|n['’]t\b/giu;
const DAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

const negators = (text: string): string[] => text.match(NEGATOR) ?? [];

const negationFaults = (text: string, cited: string): Fault[] => {
  const said = negators(text);
  return said.length <= negators(cited).length
    ? []
    : [{ rule: 'polarity', detail: `“${said[0]}” is more than the cited text denies` }];
};

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Words with a capital that follow each other, folded: "Acting President Haro Quenti". */
const runsIn = (text: string): string[][] => {
  const runs: string[][] = [];
  let run: string[] = [];
  let end = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu)) {
    const joined = text.slice(end, match.index) === ' ';
    if (!joined || !isCapital(match[0])) {
      runs.push(run);
      run = [];
    }
    if (isCapital(match[0])) run.push(foldName(match[0].replace(/['’]s$/, '')));
    end = match.index + match[0].length;
  }
  return [...runs, run].filter(({ length }) => length > 0);
};

type Pair = { readonly first: string; readonly second: string };

const isTogether = (run: readonly string[], { first, second }: Pair): boolean => {
  const at = run.indexOf(first);
  return at >= 0 && run.indexOf(second, at + 1) > at;
};

/** "Minister" is followed by somebody's name there, and by the other's here. */
const isTakenOver = (known: readonly (readonly string[])[], pair: Pair): boolean =>
  known.some((run) => run.indexOf(pair.first) >= 0 && run.indexOf(pair.first) < run.length - 1) &&
  known.some((run) => run.includes(pair.second)) &&
  !known.some((run) => isTogether(run, pair));

const isPlain = (word: string): boolean => isStopWord(word) || DAY.test(word);

/** An office or a name that stands before one name in what is cited may not stand before another. */
const bindingFaults = (text: string, cited: string): Fault[] => {
  const known = runsIn(cited);
  return runsIn(text).flatMap((run) =>
    run.slice(1).flatMap((second, at): Fault[] => {
      const pair = { first: run[at] as string, second };
      if (isPlain(pair.first) || isPlain(second) || !isTakenOver(known, pair)) return [];
      return [{ rule: 'name', detail: `“${pair.first} ${second}” do not stand together in the cited text` }];
    }),
  );
};

/** Words that make more of a statement than it is: what would happen did, what is said is proved. */
const ASSERTING =
  /\b(?:(?:did|does)(?! not\b)|already|indeed|certainly|definitely|confirm\p{Ll}*|prov(?:e|ed|en|es)|admit\p{Ll}*|acknowledg\p{Ll}*)\b/giu;

const assertingFaults = (text: string, cited: string): Fault[] => {
  const known = new Set(wordsOf(cited.toLowerCase()).map(stem));
  return (text.match(ASSERTING) ?? [])
    .filter((word) => !known.has(stem(word.toLowerCase())))
    .map((word) => ({ rule: 'modality', detail: `“${word}” is more than the cited text says` }));
};

const isWithin = (words: readonly string[], whole: readonly string[]): boolean => {
  let at = 0;
  for (const word of whole) if (word === words[at]) at += 1;
  return at === words.length;
};

type Sides = { readonly names: readonly string[]; readonly others: readonly string[] };

/** Names as `known` has them, and all other words, each in order. */
const sidesOf = (text: string, known: ReadonlySet<string>): Sides => {
  const words = wordsOf(text).map(foldName);
  return { names: words.filter((word) => known.has(word)), others: words.filter((word) => !known.has(word)) };
};

/** A sentence that only leaves words out has its names in the order they were in: else somebody changed places. */
const orderFaults = (text: string, cited: string): Fault[] => {
  const known = new Set(
    wordsOf(cited)
      .filter((word) => isCapital(word) && !isStopWord(word.toLowerCase()))
      .map(foldName),
  );
  const [own, source] = [sidesOf(text, known), sidesOf(cited, known)];
  if (!isWithin(own.others, source.others) || isWithin(own.names, source.names)) return [];
  return [{ rule: 'roles', detail: 'names have changed places' }];
};

/**
 * More than `verify` asks of every writer, because a model's sentence is the easiest to replace: it may not deny or assert more
 * often than what it cites, nor give an office that stands before one name there to another, nor exchange names. Costs some faithful sentences;
 * they give way to their source.
 */
export const cautionFaults = (text: string, citedTexts: readonly string[]): Fault[] => {
  const cited = citedTexts.join('\n');
  return [
    ...negationFaults(text, cited),
    ...assertingFaults(text, cited),
    ...bindingFaults(text, cited),
    ...citedTexts.flatMap((each) => orderFaults(text, each)),
  ];
};
