import type { Span } from '../../domain/span.ts';
import {
  bareRelation,
  dependentBy,
  dependentsBy,
  deprelAt,
  formAt,
  hasDependent,
  headAt,
  relation,
  type Tree,
} from '../tree.ts';
import { clauseKind, complement, type Found, NONE, oblique, partedBySemicolon, speaksAtLength } from './complements.ts';
import { besideQuote, inPassive, withObject } from './frame-names.ts';
import { copular, isWithinAny, prepositionOf } from './grammar.ts';

/** Those of some tokens in the order of the text that stand behind one. */
const behind = (index: number, tokens: readonly number[]): readonly number[] =>
  (tokens[0] ?? index + 1) > index ? tokens : tokens.filter((each) => each > index);

/** Quotations farther from a verb, in characters, belong to somebody else. */
const BESIDE = 60;

const asAside = (tree: Tree, head: number): Found | null => {
  const outer = headAt(tree, head);
  if (outer < 0) return null;
  const link = bareRelation(tree, head);
  // "…; he denies it": behind a semicolon stands a statement of its own.
  if (link === 'parataxis' && partedBySemicolon(tree, outer, head)) return null;
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

/** The construction that a verb stands in; "none" where it governs nothing that may be said. */
export const verbFrame = (tree: Tree, verb: number, quotes: readonly Span[]): Found => {
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

/** The same for a passive: what undergoes it may be what is said ("the deal was denied"). */
export const passiveFrame = (tree: Tree, verb: number, found: Found): Found => {
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
export const hasThat = (tree: Tree, clause: number): boolean =>
  dependentsBy(tree, clause, 'mark').some(
    (mark) => formAt(tree, mark) === 'that' && tree.tokens[mark]?.upos === 'SCONJ',
  ) && hasDependent(tree, clause, 'nsubj');

const clauseOnNoun = (tree: Tree, noun: number): number => {
  for (const index of dependentsBy(tree, noun, 'acl', 'ccomp', 'xcomp'))
    if (index > noun && (deprelAt(tree, index) !== 'acl:relcl' || hasThat(tree, index))) return index;
  return clauseBehindSpeaker(tree, noun);
};

/** "the claim by the army that the port was safe": the clause hangs on whoever claims it, and tells of the claim. */
const clauseBehindSpeaker = (tree: Tree, noun: number): number => {
  for (const by of dependentsBy(tree, noun, 'nmod'))
    if (prepositionOf(tree, by) === 'by')
      for (const clause of dependentsBy(tree, by, 'acl')) if (hasThat(tree, clause)) return clause;
  return -1;
};

/** The construction of a noun ("the claim that …"); null where nothing is said by it. */
export const nounFrame = (tree: Tree, noun: number): Found | null => {
  const clause = clauseOnNoun(tree, noun);
  if (clause >= 0) return { frame: nounClauseFrame(tree, clause), content: [clause] };
  const about = oblique(tree, noun);
  if (about) return about;
  const head = headAt(tree, noun);
  const isSubject = bareRelation(tree, noun) === 'nsubj' && head > noun && copular(tree, head);
  return isSubject ? { frame: 'nsubj-cop', content: [head] } : null;
};

/** The construction of an adjective ("sure that …"); null where nothing behind it is said. */
export const adjectiveFrame = (tree: Tree, adjective: number, quotes: readonly Span[]): Found | null => {
  const about = dependentsBy(tree, adjective, 'advcl', 'obl', 'ccomp', 'xcomp');
  if ((about.at(-1) ?? -1) <= adjective) return null;
  return complement(tree, adjective, quotes) ?? oblique(tree, adjective);
};
