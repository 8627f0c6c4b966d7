import { formAt, hasDependent, type Tree, uposAt } from '../tree.ts';
import { type Draft, type Place, range } from './draft.ts';
import { draftOfReport } from './report-draft.ts';
import { speakerClass } from './speakers.ts';

/** The tokens before a report that opens its sentence, which name who speaks, and of what it reports; ends are exclusive. */
type Parts = {
  readonly speaker: readonly [number, number];
  readonly token: number;
  readonly told: readonly [number, number];
};

const OPENS_A_REPORT = /^(?:say|announce|add|confirm|claim|warn|insist|suggest|declare|reveal|admit)$/;
const LONGEST_SPEAKER = 12;
const VERBAL = /^(?:VERB|AUX|SCONJ|CCONJ)$/;
const QUOTE = /^(?:["“”]|''|``)$/;

/** Where the article begins to speak: behind a dateline's dash. */
const beginsAt = ({ lower }: Tree, verb: number): number =>
  lower.findLastIndex((form, at) => at < verb && /^[—–]$/.test(form)) + 1;

/** "Three officials briefed on the inquiry said": the participle that tells which they are; −1 where there is none. */
const describing = (tree: Tree, first: number, verb: number): number => {
  const verbs = range(first, verb).filter((index) => VERBAL.test(uposAt(tree, index)));
  const [at = -1] = verbs;
  const isDescribing =
    verbs.length === 1 &&
    /(?:ed|en)$/.test(formAt(tree, at)) &&
    uposAt(tree, at + 1) === 'ADP' &&
    uposAt(tree, at - 1) === 'NOUN';
  return isDescribing ? at : -1;
};

/** Whom the words before a report name: "Marn", "Its director, Ada Roon,", "Two officers briefed on the raid". */
const namedBefore = (tree: Tree, verb: number): Pick<Parts, 'speaker' | 'token'> | null => {
  const first = beginsAt(tree, verb);
  if (
    verb <= first ||
    verb - first > LONGEST_SPEAKER ||
    /^(?:not|no|nor|neither|in|on|at|by|with|from|of)$/.test(formAt(tree, first))
  )
    return null;
  const words = range(first, verb);
  const commas = words.filter((index) => formAt(tree, index) === ',').length;
  // "Nonsense, said the mayor": a comma before the report closes an apposition, or what is said stands before it.
  if (words.some((index) => QUOTE.test(formAt(tree, index))) || commas === 1 || commas > 2) return null;
  const described = describing(tree, first, verb);
  if (described < 0 && words.some((index) => VERBAL.test(uposAt(tree, index)))) return null;
  const end =
    described >= 0 ? described : commas === 2 ? (words.find((index) => formAt(tree, index) === ',') ?? verb) : verb;
  const head = range(first, end).findLast((index) => speakerClass(tree, index) === 'p') ?? -1;
  return head < 0 ? null : { speaker: [first, verb], token: head };
};

const closingAt = (tree: Tree, verb: number): number => {
  const stop = tree.tokens.findIndex(({ form }, index) => index > verb && /^[.;!?]$/.test(form));
  return stop < 0 ? tree.tokens.length : stop;
};

/** Where somebody is named before a report at the head of its sentence, and a whole clause stands right behind it: who speaks, and what is said. */
export const leadingReportAt = (tree: Tree, verb: number): Parts | null => {
  const { upos, lemma = '' } = tree.tokens[verb] ?? {};
  if (upos !== 'VERB' || !OPENS_A_REPORT.test(lemma) || hasDependent(tree, verb, 'aux:pass')) return null;
  const told = [verb + 1, closingAt(tree, verb)] as const;
  if (
    /^(?:ADP|VERB|AUX|ADV|PUNCT)$/.test(uposAt(tree, verb + 1)) ||
    !range(...told).some((at) => VERBAL.test(uposAt(tree, at)) || uposAt(tree, at) === 'NUM')
  )
    return null;
  const named = namedBefore(tree, verb);
  return named && { ...named, told };
};

/** What a report at the head of its sentence says; null where nobody is named there. */
export const draftOfLeading = (place: Place, { speaker, token, told }: Parts, verb: number): Draft | null =>
  draftOfReport(place, { speaker, token, verb, words: range(...told), frame: 'ccomp' });

/** A parse that takes what follows for who speaks, or the last word before for all of him. */
export const turnsAround = ({ tree }: Place, { token }: Parts, verb: number, draft: Draft | null): boolean => {
  const [head, cue] = [tree.tokens[token], tree.tokens[verb]];
  if (!draft?.speaker || !head || !cue || draft.content.length === 0) return false;
  const beforeCue = draft.content.some(({ start }) => start < cue.start);
  if (draft.speaker.start > cue.start) return true;
  return beforeCue && draft.speaker.start > head.end && speakerClass(tree, draft.speaker.token) !== 'p';
};
