import type { Span } from '../../../domain/span.ts';
import { isPassive } from '../../../reading/events/grammar.ts';
import { dependentsBy } from '../../../reading/tree.ts';
import { formOf } from '../passage/looks.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { selves, wordsAt } from '../passage/phrase.ts';
import { isContent, isNeutralReport } from '../passage/word-class.ts';
import { isSameWord } from './same-word.ts';

/** The farthest that a word may have moved within its phrase: "the camp at Sarrow", "the Sarrow camp". */
const FARTHEST = 7;

export const IN_PHRASE = /^(?:NOUN|PROPN|ADJ|NUM|DET|ADP|PART)$/;
const IN_ROW = /^(?:NOUN|PROPN|ADJ|NUM|PART)$/;

const areIn = (words: readonly Word[], classes: RegExp): boolean =>
  words.every(({ token }) => classes.test(token.upos));

/** What the draft keeps of a phrase whose words stand in a row: the words near by, before or behind, that are kept. */
const keptBeside = (draft: readonly Word[], at: number, step: 1 | -1, pairs: ReadonlyMap<Word, Word>): Word[] => {
  const found: Word[] = [];
  for (let next = at + step; next >= 0 && next < draft.length && Math.abs(next - at) <= 4; next += step) {
    const word = draft[next] as Word;
    if (!IN_ROW.test(word.token.upos)) break;
    const told = pairs.get(word);
    if (told !== undefined && word.token.upos !== 'PART') found.push(told);
  }
  return found;
};

/** The same word before or behind what is kept, with no verb between: one phrase in two orders. */
const movedFrom = (own: Word, beside: Word, told: readonly Word[]): Word | undefined => {
  const place = told.indexOf(beside);
  const behind = told.slice(place + 1, place + FARTHEST + 1);
  const before = told.slice(Math.max(0, place - FARTHEST), Math.max(0, place)).toReversed();
  const isFound = (other: Word, by: number, near: readonly Word[]): boolean =>
    isSameWord(own, other) && other.sentence === beside.sentence && areIn(near.slice(0, by), IN_PHRASE);
  return behind.find(isFound) ?? before.find(isFound);
};

/** "the Sarrow camp" for "the camp at Sarrow": whichever of the two words is not kept in its place is kept in another. */
export const movedWithin = (draft: readonly Word[], told: readonly Word[], pairs: Map<Word, Word>): void => {
  const taken = new Set(pairs.values());
  for (const step of [1, -1] as const)
    for (const [at, own] of step > 0 ? [...draft.entries()].toReversed() : draft.entries()) {
      if (pairs.has(own) || !isContent(own) || own.token.upos === 'VERB') continue;
      const found = keptBeside(draft, at, step, pairs)
        .flatMap((beside) => movedFrom(own, beside, told) ?? [])
        .find((other) => !taken.has(other));
      if (found === undefined) continue;
      pairs.set(own, found);
      taken.add(found);
    }
};

const OPENS = /^(?:ADP|SCONJ|PART)$/;
const SHORTEST = 2;

/** Runs of words of the draft that are not kept in their place. */
const looseRuns = (draft: readonly Word[], pairs: ReadonlyMap<Word, Word>): Word[][] =>
  draft.reduce<Word[][]>((runs, word, at) => {
    if (pairs.has(word)) return runs;
    const before = draft[at - 1];
    if (before !== undefined && !pairs.has(before)) runs.at(-1)?.push(word);
    else runs.push([word]);
    return runs;
  }, []);

/** "In five cases, bishops destroyed …": a phrase or a clause that stands elsewhere in the same words. */
export const movedInOne = (draft: readonly Word[], told: readonly Word[], pairs: Map<Word, Word>): void => {
  const taken = new Set(pairs.values());
  for (const run of looseRuns(draft, pairs)) {
    if (run.length < SHORTEST || !OPENS.test(run[0]?.token.upos ?? '') || run[0]?.lemma === 'that') continue;
    const at = told.findIndex((_, start) =>
      run.every((word, by) => {
        const other = told[start + by];
        return other !== undefined && !taken.has(other) && formOf(word) === formOf(other);
      }),
    );
    if (at >= 0) run.forEach((word, by) => void pairs.set(word, told[at + by] as Word));
  }
};

/** The first word of a report in the claim that it makes, with the words of whoever makes it. */
const cuesIn = ({ words, claims }: Passage): { readonly cue: Word; readonly voice: readonly Word[] }[] =>
  claims.flatMap(({ cue, attribution: [first] }) => {
    const isWithin =
      ({ start, end }: Span) =>
      ({ token }: Word) =>
        token.start >= start && token.end <= end;
    const found = cue === null ? undefined : words.filter(isWithin(cue)).find(isNeutralReport);
    return found === undefined || first?.span == null
      ? []
      : [{ cue: found, voice: words.filter(isWithin(first.span)) }];
  });

/** "according to the weekly" for "the weekly wrote": one says so on both sides, in another order. */
export const reportedAlike = (draft: Passage, cited: readonly Passage[], pairs: Map<Word, Word>): void => {
  const taken = new Set(pairs.values());
  for (const { cue, voice } of cuesIn(draft)) {
    if (pairs.has(cue)) continue;
    const told = new Set(voice.flatMap((word) => (isContent(word) ? (pairs.get(word) ?? []) : [])));
    const found = cited
      .flatMap(cuesIn)
      .find((other) => !taken.has(other.cue) && other.voice.some((word) => told.has(word)));
    if (found !== undefined) pairs.set(cue, found.cue);
  }
};

const subjectsOf = (verb: Word): Word[] => wordsAt(verb, dependentsBy(verb.tree, verb.index, 'nsubj')).flatMap(selves);

/** "claimed" for "told": two verbs of saying are one only where they have one subject. */
export const withoutOtherSpeakers = (pairs: ReadonlyMap<Word, Word>): Map<Word, Word> =>
  new Map(
    [...pairs].filter(([own, told]) => {
      if (own.lemma === told.lemma || !isNeutralReport(own) || !isNeutralReport(told)) return true;
      if (isPassive(own.tree, own.index) !== isPassive(told.tree, told.index)) return false;
      const [said, others] = [subjectsOf(own).flatMap((word) => pairs.get(word) ?? []), subjectsOf(told)];
      return said.length === 0 || (others.length > 0 && said.some((word) => others.includes(word)));
    }),
  );
