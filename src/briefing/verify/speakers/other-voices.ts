import type { Voice } from '../../../domain/reading.ts';
import { isWithin, type Span } from '../../../domain/span.ts';
import type { Alignment } from '../alignment/alignment.ts';
import { isSameWord } from '../alignment/same-word.ts';
import { counterparts } from '../passage/compare.ts';
import { formOf } from '../passage/looks.ts';
import { EDGE, type Passage, type Word } from '../passage/passage.ts';
import { covers, saysThat } from '../passage/report-cues.ts';
import { isContent, isName, isNumberWord } from '../passage/word-class.ts';
import type { Fault } from '../verdict.ts';
import { headOfVoice, holds, isPronoun, isVoice, wordsOfVoice } from '../voices/voices.ts';

/** A part of a cited sentence with those who speak in it: "whereas the unions put it at six" is one. */
type Part = { readonly passage: Passage; readonly words: readonly Word[]; readonly voices: readonly Voice[] };

const isJoint = (word: Word, next: Word | undefined): boolean =>
  formOf(word) === ';' ||
  (formOf(word) === ',' && next !== undefined && /^(?:but|while|whereas|though|although)$/.test(formOf(next)));

/** A verb of saying, or one by which somebody gives a number. */
const isCue = ({ words }: Passage, cue: Span): boolean =>
  words.some(
    (word) => isWithin(word.token, cue) && word.token.upos !== 'NOUN' && (saysThat(word) || word.lemma === 'put'),
  );

const voicesWithin = (passage: Passage, part: Span): Voice[] =>
  passage.claims.flatMap(({ cue, attribution: [first] }) =>
    cue !== null && first?.span != null && isWithin(cue, part) && isWithin(first.span, part) && isCue(passage, cue)
      ? [first]
      : [],
  );

const partsOf = (passage: Passage): Part[] => {
  const { words, span } = passage;
  const joints = words.flatMap((word, at) => (isJoint(word, words[at + 1]) ? [at] : []));
  return [0, ...joints].map((from, at) => {
    const inside = words.slice(from, joints[at] ?? words.length);
    const [start, end] = [inside[0]?.token.start ?? span.start, inside.at(-1)?.token.end ?? span.end];
    return { passage, words: inside, voices: voicesWithin(passage, { start, end }) };
  });
};

const isNamed = (passage: Passage, voice: Voice): boolean => {
  const head = headOfVoice(passage, voice);
  return head !== null && !isPronoun(head);
};

/** Those who say a word of the draft, each by their words. */
const saidBy = (word: Word): Word[][] =>
  word.passage.claims
    .filter((claim) => claim.cue !== null && covers(claim, word))
    .flatMap(({ attribution: [first] }) => (first === undefined ? [] : [wordsOfVoice(word.passage, first)]))
    .filter((words) => words.some((each) => !isPronoun(each)));

const speaksIn = (said: readonly Word[], { passage, voices }: Part): boolean =>
  voices.some((voice) => isVoice(said, passage, voice));

/** Whoever says all of it at the sentence's edge. */
const coversAll = (said: readonly Word[], told: Word): boolean =>
  told.passage.claims.some(
    (claim) =>
      claim.id === EDGE && covers(claim, told) && claim.attribution.some((voice) => isVoice(said, told.passage, voice)),
  );

/** Somebody with a name of their own says it in this part, and the draft leaves them out. */
const isSpeakerLost = ({ passage, voices }: Part, { kept }: Alignment): boolean =>
  voices.length > 0 &&
  voices.every((voice) => isNamed(passage, voice)) &&
  !voices.some((voice) => wordsOfVoice(passage, voice).some((word) => kept.has(word)));

/** A word of one part in the name of whoever speaks in another, who does not say it there. */
const isOfOther = (own: Word, told: Word, parts: readonly Part[], alignment: Alignment): boolean => {
  const part = parts.find(({ words }) => words.includes(told));
  if (part === undefined || !isSpeakerLost(part, alignment)) return false;
  const said = saidBy(own);
  if (said.some((words) => speaksIn(words, part) || coversAll(words, told))) return false;
  const other = parts.find((each) => said.some((words) => speaksIn(words, each)));
  return other !== undefined && !counterparts(own, [other.passage]).some((word) => other.words.includes(word));
};

/** The one word of the cited text that a word of the draft may stand for. */
const onlyFor = (own: Word, cited: readonly Passage[]): Word | undefined => {
  const [first, ...others] = counterparts(own, cited);
  return others.length === 0 && !isNumberWord(own) ? first : undefined;
};

/** So many words are no chance; one number is none. */
const FEWEST = 3;

/** "four, the unions said" of the ministry's four, whereas the unions put it at six. */
const partFaults = (draft: Passage, cited: readonly Passage[], alignment: Alignment): Fault[] => {
  const parts = cited
    .map(partsOf)
    .filter((all) => all.length > 1)
    .flat();
  const strange = draft.words.filter((own) => {
    const told = isContent(own) && !isName(own) ? (alignment.pairs.get(own) ?? onlyFor(own, cited)) : undefined;
    return told !== undefined && isSameWord(own, told) && isOfOther(own, told, parts, alignment);
  });
  const [first] = strange;
  return first !== undefined && (strange.length >= FEWEST || strange.some(isNumberWord))
    ? [{ rule: 'speaker', detail: `another says “${first.token.form}” in the cited text` }]
    : [];
};

/** Whom the article calls so is none of those who speak. */
const isSomebodyElse = (head: Word, speakers: readonly Voice[], { actors, text }: Passage): boolean => {
  const called = actors.filter(({ mentions }) =>
    mentions.some(({ form, start, end }) => form !== 'pronoun' && holds(text.slice(start, end), head)),
  );
  return called.length > 0 && called.every(({ id }) => !speakers.some(({ actor }) => actor === id));
};

/** "Skyport said it expected delays": a pronoun within what somebody with a name says. */
const isInReport = (passage: Passage, { span }: Voice): boolean =>
  passage.claims.some(
    ({ cue, attribution: [first], content }) =>
      cue !== null &&
      first !== undefined &&
      isCue(passage, cue) &&
      isNamed(passage, first) &&
      content.some((part) => span !== null && isWithin(span, part)),
  );

/** "the airline said" of a passenger: a description that the article has for somebody else. */
const strangerFaults = (draft: Passage, cited: readonly Passage[]): Fault[] => {
  const told = cited.flatMap((passage) =>
    passage.claims.flatMap(({ attribution: [voice] }) => (voice?.span != null ? [{ passage, voice }] : [])),
  );
  if (told.length === 0 || told.some(({ passage, voice }) => !isNamed(passage, voice) && !isInReport(passage, voice)))
    return [];
  return draft.claims.flatMap(({ cue, attribution: [first] }): Fault[] => {
    const head = first === undefined ? null : headOfVoice(draft, first);
    if (first === undefined || head === null || isPronoun(head) || cue === null || !isCue(draft, cue)) return [];
    const said = wordsOfVoice(draft, first);
    if (said.some((word) => counterparts(word, cited).length > 0)) return [];
    if (told.some(({ passage, voice }) => isVoice(said, passage, voice))) return [];
    const speakers = told.map(({ voice }) => voice);
    return cited.every((passage) => isSomebodyElse(head, speakers, passage))
      ? [{ rule: 'speaker', detail: `“${head.token.form}” says nothing in the cited text` }]
      : [];
  });
};

/** What is said in the name of somebody else than who says it. */
export const otherVoiceFaults = (draft: Passage, cited: readonly Passage[], alignment: Alignment): Fault[] => [
  ...partFaults(draft, cited, alignment),
  ...strangerFaults(draft, cited),
];
