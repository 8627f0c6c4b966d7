import type { Span } from '../../domain/span.ts';
import { MONTH, WEEKDAY } from '../dates/words.ts';
import {
  bareRelation,
  dependentBy,
  dependentsBy,
  deprelAt,
  formAt,
  hasDependent,
  hasMark,
  headAt,
  relation,
  type Tree,
} from '../tree.ts';
import { MARK, type Word } from '../word.ts';
import { invertedSpeaker, speakerThrough } from './cue-speakers.ts';
import { besideQuote, inPassive, TOPICAL, withObject } from './frame-names.ts';
import { copular, isWithinAny, prepositionOf } from './grammar.ts';
import { isWithin, relativeBefore, type Stretch } from './past-clause.ts';
import { isPassiveCue, type SpeakerClass, speakerClass } from './speakers.ts';

/**
 * A word that may introduce what somebody says, with the construction it stands in. The names of the constructions
 * are the keys of the cue table: "ccomp", "xcomp", "obj", "obl:about", "acl", "nmod:of", "quote" …, with "pass-" before a
 * passive.
 */
export type Candidate = {
  readonly token: number;
  readonly lemma: string;
  readonly part: 'v' | 'n' | 'a';
  readonly frame: string;
  /** Heads of what is said, in this sentence. */
  readonly content: readonly number[];
  /** True where what is said is all of the clause that the cue is an aside to. */
  readonly aside: boolean;
  readonly speaker: number;
  readonly speakerClass: SpeakerClass;
};

type Found = Pick<Candidate, 'frame' | 'content'> & { readonly aside?: boolean };

const NONE: readonly number[] = [];

/** Those of some tokens in the order of the text that stand behind one. */
const behind = (index: number, tokens: readonly number[]): readonly number[] =>
  (tokens[0] ?? index + 1) > index ? tokens : tokens.filter((each) => each > index);

const clauseKind = (tree: Tree, clause: number): string => {
  const token = tree.tokens[clause];
  if (token?.upos !== 'VERB' && token?.upos !== 'AUX') return 'xcomp:n';
  if (dependentsBy(tree, clause, 'mark').some((index) => formAt(tree, index) === 'to')) return 'xcomp:to';
  return token.verbForm === 'Ger' || /ing$/.test(token.form) ? 'xcomp:ing' : 'xcomp:v';
};

const UNTOPICAL = /^(?:obl|nmod):(?:tmod|agent|npmod|unmarked|poss)$/;

const DAY = new RegExp(`^(?:${WEEKDAY}|${MONTH})$`, 'i');
/** "confirmed on Saturday": when it was is not what it was about. */
const isDay = (tree: Tree, index: number): boolean => DAY.test(tree.tokens[index]?.form ?? '');

const oblique = (tree: Tree, head: number): Found | null => {
  for (const index of dependentsBy(tree, head, 'obl', 'nmod', 'advcl', 'xcomp')) {
    const frame = index > head ? TOPICAL.get(prepositionOf(tree, index)) : undefined;
    if (frame !== undefined && !UNTOPICAL.test(deprelAt(tree, index)) && !isDay(tree, index))
      return { frame, content: [index] };
  }
  return null;
};

/** "denied polluting the river": a gerund right behind its verb that the parse took for an adverbial. */
const isBareGerund = (tree: Tree, index: number, head: number): boolean =>
  index === head + 1 && /ing$/.test(tree.tokens[index]?.form ?? '') && !hasDependent(tree, index, 'mark');

/** Whom somebody wants, orders or expects to do something belongs to what is wanted; whom it is told to does not. */
const TOLD = new Set(['tell', 'ask', 'promise', 'remind', 'show']);
const moved = (tree: Tree, head: number, open: number): number[] =>
  TOLD.has(tree.tokens[head]?.lemma ?? '')
    ? []
    : dependentsBy(tree, head, 'obj', 'iobj').filter((index) => index > head && index < open);

/** Shorter quotations are words held at arm's length, and farther ones belong to somebody else. */
const SHORTEST_SPEECH = 15;
const BESIDE = 60;

const speaksAtLength = ({ start, end }: Span): boolean => end - start >= SHORTEST_SPEECH;

/** "citing two diplomats" says who is behind a report, not what is reported. */
const isCitation = (tree: Tree, index: number): boolean => /^(?:citing|quoting)$/.test(formAt(tree, index));

/** "called the vote “a farce”": what is called so belongs to what is said. */
const named = (tree: Tree, head: number, spoken: readonly number[]): number[] =>
  spoken.some((index) => /^(?:xcomp|obl)/.test(deprelAt(tree, index))) &&
  /^(?:call|describe|label|brand|dub|term)$/.test(tree.tokens[head]?.lemma ?? '')
    ? dependentsBy(tree, head, 'obj').filter((index) => !spoken.includes(index))
    : [];

/** "…, organisers said; police put it at 900": the second statement is nothing that they said. */
const partedBySemicolon = (tree: Tree, head: number, index: number): boolean =>
  hasMark(tree, MARK.semicolon) && tree.tokens.slice(head, index).some(({ form }) => form === ';');

const clausesOf = (tree: Tree, head: number): readonly number[] => {
  const found: number[] = [];
  for (const index of dependentsBy(tree, head, 'ccomp', 'csubj'))
    if (!isCitation(tree, index) && !partedBySemicolon(tree, head, index)) found.push(index);
  return found;
};

/** What a word governs that stands in a quotation of some length. */
const spokenAfter = (tree: Tree, head: number, quotes: readonly Span[]): readonly number[] => {
  const speeches = quotes.length === 0 ? quotes : quotes.filter(speaksAtLength);
  if (speeches.length === 0) return NONE;
  const found: number[] = [];
  for (const index of dependentsBy(tree, head, 'obj', 'parataxis', 'xcomp', 'dep', 'obl'))
    if (isWithinAny(tree, index, speeches)) found.push(index);
  return found;
};

const openComplement = (tree: Tree, head: number): number => {
  const open = dependentBy(tree, head, 'xcomp');
  if (open >= 0) return open;
  for (const index of dependentsBy(tree, head, 'advcl')) if (isBareGerund(tree, index, head)) return index;
  return -1;
};

const complement = (tree: Tree, head: number, quotes: readonly Span[]): Found | null => {
  const clauses = clausesOf(tree, head);
  if (clauses.length > 0) return { frame: 'ccomp', content: clauses };
  const spoken = spokenAfter(tree, head, quotes);
  if (spoken.length > 0 && !isWithinAny(tree, head, quotes))
    return { frame: 'quote', content: [...named(tree, head, spoken), ...spoken] };
  const open = openComplement(tree, head);
  return open < 0 ? null : { frame: clauseKind(tree, open), content: [...moved(tree, head, open), open] };
};

const asAside = (tree: Tree, head: number): Found | null => {
  const outer = headAt(tree, head);
  if (outer < 0) return null;
  const link = bareRelation(tree, head);
  if (link === 'parataxis') return { frame: 'aside', content: [outer], aside: true };
  if (link !== 'advcl') return null;
  const marked = dependentsBy(tree, head, 'mark', 'advmod', 'case').some((index) => formAt(tree, index) === 'as');
  return marked ? { frame: 'as', content: [outer], aside: true } : null;
};

const standsBesideQuote = (tree: Tree, verb: number, quotes: readonly Span[]): boolean => {
  const token = tree.tokens[verb];
  return (
    token !== undefined &&
    !isWithinAny(tree, verb, quotes) &&
    quotes.some(
      ({ start, end }) =>
        speaksAtLength({ start, end }) && (end <= token.start ? token.start - end : start - token.end) <= BESIDE,
    )
  );
};

/** Where and when something was said is no part of it. */
const PLAIN_SPEECH = new Set('say tell add write tweet note state reply'.split(' '));
const CIRCUMSTANCE = /^obl:(?:in|on|at|with|to|from|over|into)$/;

const verbFrame = (tree: Tree, verb: number, quotes: readonly Span[]): Found => {
  const full = complement(tree, verb, quotes);
  if (full?.frame === 'ccomp' || full?.frame === 'quote') return full;
  const found = plainFrame(tree, verb, full);
  const lemma = tree.tokens[verb]?.lemma ?? '';
  const bare =
    (PLAIN_SPEECH.has(lemma) && CIRCUMSTANCE.test(found.frame)) || (lemma === 'tell' && found.frame === 'obj');
  const frame = standsBesideQuote(tree, verb, quotes) ? besideQuote(found.frame) : found.frame;
  return { frame, content: bare ? NONE : found.content, aside: found.aside ?? false };
};

const plainFrame = (tree: Tree, verb: number, full: Found | null): Found => {
  const aside = full ? null : asAside(tree, verb);
  if (aside) return aside;
  if (full) return full;
  const object = dependentBy(tree, verb, 'obj');
  const about = oblique(tree, verb);
  if (object >= 0)
    return { frame: about ? withObject(about.frame) : 'obj', content: about ? [object, ...about.content] : [object] };
  if (about) return about;
  const paratactic = behind(verb, dependentsBy(tree, verb, 'parataxis'));
  return paratactic.length > 0 ? { frame: 'parataxis', content: paratactic } : { frame: 'none', content: NONE };
};

/** "could not be confirmed and were denied": what is denied stands before the first verb. */
const sharedPatients = (tree: Tree, verb: number): readonly number[] => {
  const { head = -1, deprel = '' } = tree.tokens[verb] ?? {};
  return relation(deprel) === 'conj' ? dependentsBy(tree, head, 'nsubj:pass') : [];
};

const isExpletive = (form: string): boolean => form === 'it' || form === 'there';

const passiveFrame = (tree: Tree, verb: number, found: Found): Found => {
  const patients = dependentsBy(tree, verb, 'nsubj:pass').filter((index) => !isExpletive(formAt(tree, index)));
  const charges = dependentsBy(tree, verb, 'obl:agent', 'obl').flatMap((agent) =>
    dependentsBy(tree, agent, 'acl').filter((clause) => prepositionOf(tree, clause) === 'of'),
  );
  const content = found.aside
    ? found.content
    : [...(patients.length > 0 ? patients : sharedPatients(tree, verb)), ...found.content, ...charges];
  const { aside = false, frame } = found;
  return { frame: inPassive(frame), content: content.toSorted((a, b) => a - b), aside };
};

const nounClauseFrame = (tree: Tree, clause: number): string => {
  const isThat = dependentsBy(tree, clause, 'mark').some((mark) => formAt(tree, mark) === 'that');
  return isThat ? 'acl:that' : `acl${clauseKind(tree, clause).slice('xcomp'.length)}`;
};

/** "allegations that the police beat prisoners", where "that" is a conjunction and no relative pronoun. */
const hasThat = (tree: Tree, clause: number): boolean =>
  dependentsBy(tree, clause, 'mark').some(
    (mark) => formAt(tree, mark) === 'that' && tree.tokens[mark]?.upos === 'SCONJ',
  ) && hasDependent(tree, clause, 'nsubj');

const clauseOnNoun = (tree: Tree, noun: number): number => {
  for (const index of dependentsBy(tree, noun, 'acl', 'ccomp', 'xcomp'))
    if (index > noun && (deprelAt(tree, index) !== 'acl:relcl' || hasThat(tree, index))) return index;
  return -1;
};

const nounFrame = (tree: Tree, noun: number): Found | null => {
  const clause = clauseOnNoun(tree, noun);
  if (clause >= 0) return { frame: nounClauseFrame(tree, clause), content: [clause] };
  const about = oblique(tree, noun);
  if (about) return about;
  const head = headAt(tree, noun);
  const isSubject = bareRelation(tree, noun) === 'nsubj' && head > noun && copular(tree, head);
  return isSubject ? { frame: 'nsubj-cop', content: [head] } : null;
};

const adjectiveFrame = (tree: Tree, adjective: number, quotes: readonly Span[]): Found | null => {
  const about = dependentsBy(tree, adjective, 'advcl', 'obl', 'ccomp', 'xcomp');
  if ((about.at(-1) ?? -1) <= adjective) return null;
  return complement(tree, adjective, quotes) ?? oblique(tree, adjective);
};

/** Where candidates are looked for, and which constructions are wanted. */
export type Looked = {
  readonly tree: Tree;
  readonly quotes: readonly Span[];
  readonly isWanted: (part: Candidate['part'], lemma: Word, frame: string) => boolean;
};

const invertedCandidate = (tree: Tree, verb: number): Candidate | null => {
  const speaker = invertedSpeaker(tree, verb);
  const outer = headAt(tree, verb);
  if (speaker < 0 || outer < 0) return null;
  const lemma = tree.lemmas[verb] ?? '';
  return { token: verb, lemma, part: 'v', frame: 'aside', content: [outer], aside: true, speaker, speakerClass: 'p' };
};

/** What is said, without its speaker and the clause that tells of him. */
const contentWithout = (content: readonly number[], speaker: number, clause: Stretch | null): readonly number[] =>
  clause || content.includes(speaker)
    ? content.filter((index) => index !== speaker && !(clause && isWithin(clause, index)))
    : content;

const finish = (place: Looked, token: number, part: Candidate['part'], found: Found): Candidate | null => {
  const { tree } = place;
  const lemma = tree.lemmaWords[token] as Word;
  const { frame } = found;
  if (!place.isWanted(part, lemma, frame)) return null;
  const speaker = speakerThrough(tree, token, part, place.quotes);
  const relative = part === 'v' ? relativeBefore(tree, token) : null;
  return {
    token,
    lemma: lemma.lower,
    part,
    frame,
    content: contentWithout(found.content, speaker, relative),
    aside: found.aside ?? false,
    speaker,
    speakerClass: speakerClass(tree, speaker),
  };
};

/**
 * What the word at `index` may introduce, or null where it stands in no construction that introduces anything or in none that
 * is wanted, for which nobody is looked for who speaks.
 */
export const candidateAt = (place: Looked, index: number): Candidate | null => {
  const { tree, quotes } = place;
  const upos = tree.tokens[index]?.upos;
  if (upos === 'VERB') {
    const inverted = invertedCandidate(tree, index);
    if (inverted) return inverted;
    const found = verbFrame(tree, index, quotes);
    return finish(place, index, 'v', isPassiveCue(tree, index) ? passiveFrame(tree, index, found) : found);
  }
  const found = upos === 'NOUN' ? nounFrame(tree, index) : upos === 'ADJ' ? adjectiveFrame(tree, index, quotes) : null;
  return found && finish(place, index, upos === 'NOUN' ? 'n' : 'a', found);
};
