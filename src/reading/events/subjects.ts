import { describedBefore } from '../stranded.ts';
import {
  bareRelation,
  dependentBy,
  dependentsBy,
  deprelAt,
  formAt,
  hasDependent,
  headAt,
  type Tree,
  uposAt,
} from '../tree.ts';
import { casesOf, hasCase, isNominal, isPassive, isRelativePronoun, isTime, lemmaAt, obliquesOf } from './grammar.ts';
import { OBJECT_CONTROL } from './tables/word-classes.ts';

const DEEPEST = 8;

/** The agent of a passive: "by the army". */
export const byAgentOf = (tree: Tree, index: number): number =>
  obliquesOf(tree, index).find((dependent) => hasCase(tree, dependent, 'by') && isNominal(tree, dependent)) ?? -1;

const withoutExpletive = (tree: Tree, index: number): number =>
  /^(?:it|there)$/.test(formAt(tree, index)) && deprelAt(tree, index) === 'expl' ? -1 : index;

const ownSubject = (tree: Tree, verb: number): number => {
  const own = dependentsBy(tree, verb, 'nsubj').find((subject) => deprelAt(tree, subject) !== 'nsubj:pass');
  return own === undefined ? -1 : withoutExpletive(tree, own);
};

/** What a relative pronoun stands for: the noun its clause hangs on. */
const resolveRelative = (tree: Tree, index: number): number => {
  if (!isRelativePronoun(tree, index)) return index;
  let at = headAt(tree, index);
  for (let steps = 0; at >= 0 && steps < DEEPEST; steps++) {
    if (bareRelation(tree, at) === 'acl') return headAt(tree, at);
    at = headAt(tree, at);
  }
  return index;
};

/** The noun that stands as patient of a verb: object, passive subject, or the noun that a participle describes. */
export const patientOf = (tree: Tree, verb: number): number => {
  if (isPassive(tree, verb)) {
    const subject = dependentBy(tree, verb, 'nsubj:pass', 'nsubj');
    if (subject >= 0) return resolveRelative(tree, subject);
    const link = bareRelation(tree, verb);
    if (link === 'acl') return headAt(tree, verb);
    if (link === 'conj' && isPassive(tree, headAt(tree, verb))) return patientOf(tree, headAt(tree, verb));
    if (link === 'xcomp') return subjectOf(tree, headAt(tree, verb));
    return dependentBy(tree, verb, 'obj');
  }
  const object = dependentBy(tree, verb, 'obj');
  if (object >= 0) return resolveRelative(tree, object);
  const bare = dependentsBy(tree, verb, 'obl').find(
    (dependent) =>
      dependent > verb &&
      !hasDependent(tree, dependent, 'case') &&
      isNominal(tree, dependent) &&
      !isTime(tree, dependent),
  );
  if (bare !== undefined) return bare;
  const described = relativeObject(tree, verb);
  return described >= 0 ? described : nextNominal(tree, verb);
};

/** "the base that rebels attacked": a relative clause with a subject of its own and no object. */
const relativeObject = (tree: Tree, verb: number): number => {
  if (deprelAt(tree, verb) !== 'acl:relcl') return -1;
  const subject = ownSubject(tree, verb);
  return subject >= 0 && !isRelativePronoun(tree, subject) && !hasDependent(tree, verb, 'obl')
    ? headAt(tree, verb)
    : -1;
};

/** The noun phrase right behind a verb that the parse hung elsewhere; −1 where something else follows. */
const nextNominal = (tree: Tree, verb: number): number => {
  if (!/^(?:DET|ADJ|NUM|PROPN|NOUN|SYM)$/.test(uposAt(tree, verb + 1))) return -1;
  let at = verb + 1;
  for (
    let head = headAt(tree, at);
    head > verb && /^(?:NOUN|PROPN|NUM|ADJ)$/.test(uposAt(tree, head));
    head = headAt(tree, at)
  ) {
    if (/^(?:nmod|obl|conj|acl|nsubj)$/.test(bareRelation(tree, at)) && deprelAt(tree, at) !== 'nmod:poss') break;
    at = head;
  }
  const clause = /^nsubj|^csubj/.test(deprelAt(tree, at)) && headAt(tree, at) > at;
  return clause || !/^(?:NOUN|PROPN)$/.test(uposAt(tree, at)) || isTime(tree, at) ? -1 : at;
};

const controller = (tree: Tree, matrix: number, depth: number): number => {
  const object = dependentBy(tree, matrix, 'obj', 'iobj');
  if (object >= 0 && OBJECT_CONTROL.has(lemmaAt(tree, matrix))) return object;
  if (isPassive(tree, matrix)) return patientOf(tree, matrix);
  const asked = obliquesOf(tree, matrix).find((dependent) =>
    casesOf(tree, dependent).some((word) => word === 'on' || word === 'upon'),
  );
  if (asked !== undefined && /^(?:call|appeal)$/.test(lemmaAt(tree, matrix))) return asked;
  return subjectOf(tree, matrix, depth + 1);
};

/** "Shells hit a market, killing six, doctors said", with the participle hung on the report: the verb that it goes with. */
const toldBefore = (tree: Tree, participle: number, report: number): number => {
  const told = dependentsBy(tree, report, 'ccomp').find((clause) => clause < participle) ?? -1;
  const speaker = dependentBy(tree, report, 'nsubj');
  return told >= 0 && participle < speaker && speaker < report && !hasDependent(tree, participle, 'mark') ? told : -1;
};

const inherited = (tree: Tree, verb: number, depth: number): number => {
  const head = headAt(tree, verb);
  if (head < 0) return -1;
  const link = bareRelation(tree, verb);
  const told = link === 'advcl' ? toldBefore(tree, verb, head) : -1;
  if (told >= 0) return controller(tree, told, depth);
  if (link === 'acl') {
    if (!isNominal(tree, head)) return -1;
    const marked = dependentsBy(tree, verb, 'mark').some((mark) => formAt(tree, mark) === 'to');
    const described = describedBefore(tree, verb);
    if (described >= 0) return described;
    return marked ? holderOf(tree, head, depth) : head;
  }
  if (link === 'xcomp' || link === 'advcl' || link === 'ccomp')
    return uposAt(tree, head) === 'VERB' || uposAt(tree, head) === 'ADJ' || uposAt(tree, head) === 'NOUN'
      ? controller(tree, head, depth)
      : -1;
  if (link === 'conj' || link === 'parataxis')
    return isPassive(tree, head) && !isPassive(tree, verb) ? patientOf(tree, head) : subjectOf(tree, head, depth + 1);
  return -1;
};

/** "its decision to strike", "Iran has plans to": whose the noun is. */
const holderOf = (tree: Tree, noun: number, depth: number): number => {
  const owner = dependentBy(tree, noun, 'nmod:poss');
  if (owner >= 0) return owner;
  return bareRelation(tree, noun) === 'obj' ? subjectOf(tree, headAt(tree, noun), depth + 1) : -1;
};

/**
 * Who does what a verb says: its subject, a passive's agent, or the subject it shares by conjunction, control, as a
 * participle or a relative clause; −1 where the sentence names nobody.
 */
export const subjectOf = (tree: Tree, verb: number, depth = 0): number => {
  if (depth > DEEPEST || verb < 0) return -1;
  if (isPassive(tree, verb)) {
    const agent = byAgentOf(tree, verb);
    if (agent >= 0) return agent;
    const link = bareRelation(tree, verb);
    return link === 'conj' && isPassive(tree, headAt(tree, verb)) ? subjectOf(tree, headAt(tree, verb), depth + 1) : -1;
  }
  const own = ownSubject(tree, verb);
  if (own >= 0) return resolveRelative(tree, own);
  if (hasDependent(tree, verb, 'expl')) return -1;
  return inherited(tree, verb, depth);
};
