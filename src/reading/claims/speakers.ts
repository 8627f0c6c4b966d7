import { describedBefore, isOnlyVerb } from '../stranded.ts';
import {
  bareRelation,
  dependentBy,
  dependentsBy,
  deprelAt,
  firstDependent,
  formAt,
  hasDependent,
  headAt,
  isBelow,
  relation,
  type Tree,
  uposAt,
} from '../tree.ts';

/** What kind of thing stands where a speaker may stand: a person or body, a document, something else, nothing. */
export type SpeakerClass = 'p' | 'd' | 'x' | '0';

const PERSONAL = new Set(
  'i we you he she they who one someone somebody everyone everybody nobody anyone anybody none those my our your his her their its whose'.split(
    ' ',
  ),
);
const DOCUMENTS = new Set(
  `report study poll survey law bill statement letter document court record article paper book memo e-mail email
  tweet post message headline sign banner ad video data figure figures statistic research analysis finding result plan proposal
  order rule ruling deal agreement resolution treaty constitution amendment legislation complaint lawsuit suit indictment
  transcript affidavit filing file caption story editorial website site page speech testimony score account census
  photo picture image film movie documentary map chart footage recording test investigation inquiry review audit`.split(
    /\s+/,
  ),
);
const PEOPLE = new Set(
  `people official officials police spokesman spokeswoman spokesperson man woman men women person boy girl child mother father
  parent son daughter wife husband brother sister friend family member leader chief head president minister secretary senator
  congressman congresswoman representative governor mayor candidate nominee aide adviser advisor analyst expert critic
  supporter opponent ally voter resident witness source diplomat general colonel captain sergeant soldier troop rebel
  militant insurgent gunman activist protester campaigner lawyer attorney prosecutor judge justice jury king queen prince princess
  pope bishop priest imam doctor nurse scientist researcher professor teacher student author writer journalist
  reporter columnist editor blogger pundit commentator host anchor producer director executive ceo chairman chairwoman chair
  founder owner manager boss worker employee employer union investor economist banker trader farmer driver
  player coach athlete star singer actor actress artist fan victim survivor refugee migrant immigrant veteran
  democrat republican conservative liberal progressive socialist tory government administration ministry department
  agency bureau commission committee council board parliament congress senate house party campaign company firm group
  organization organisation association institute university team cabinet army navy military force forces media press newspaper
  magazine network outlet bank regulator authority authorities embassy state country nation city town public community
  american briton european russian chinese iranian israeli palestinian syrian turk saudi iraqi muslim christian jew
  majority minority many most some others several few lawmaker legislator politician strategist operative surrogate
  delegate donor cop officer detective agent investigator commander envoy ambassador negotiator delegation
  monitor observer watchdog tribe clan elder neighbour neighbor colleague guest participant respondent
  guy lady kid gentleman crowd audience side camp team staff staffer crew panel coalition alliance bloc movement guild regime junta militia
  kremlin widow supporter`.split(/\s+/),
);

const isAgentNoun = (lemma: string): boolean =>
  PEOPLE.has(lemma) ||
  (lemma.length > 6 && /(?:ists?|[^e]ers?|tors?|[^u]men|[^u]man|women|woman|crats?|icians?)$/.test(lemma));

const isPersonOrBody = (name: string): boolean => name !== 'O' && /-(?:PER|ORG)$/.test(name);

/** The class of the speaker whose head is `index`; −1 for none. */
export const speakerClass = ({ tokens, lower: forms, lemmas }: Tree, index: number): SpeakerClass => {
  const token = index < 0 ? undefined : tokens[index];
  if (!token) return '0';
  const lower = forms[index] ?? '';
  if (PERSONAL.has(lower) || isPersonOrBody(token.name)) return 'p';
  const lemma = lemmas[index] ?? '';
  if (DOCUMENTS.has(lemma)) return 'd';
  if (isAgentNoun(lemma) || isAgentNoun(lower)) return 'p';
  return token.upos === 'PROPN' || token.name !== 'O' ? 'p' : 'x';
};

/** "two days after the ministry called …": the days call nothing. */
const SPELL = /^(?:minutes?|hours?|days?|weeks?|months?|years?)$/;

/** Verbs whose "it" stands for nobody. */
const IMPERSONAL = new Set(['seem', 'appear', 'happen', 'turn', 'take', 'mean', 'become', 'come']);

const isThere = (tree: Tree, index: number): boolean => formAt(tree, index) === 'there';

const isExpletive = (tree: Tree, index: number): boolean =>
  deprelAt(tree, index) === 'expl' || formAt(tree, index) === 'it' || isThere(tree, index);

const agentOf = (tree: Tree, verb: number): number =>
  dependentsBy(tree, verb, 'obl', 'obl:agent', 'nmod').find((oblique) =>
    dependentsBy(tree, oblique, 'case').some((adposition) => /^by$/i.test(tree.tokens[adposition]?.form ?? '')),
  ) ?? -1;

/** "The firm denied wrecking the dam" parsed as a noun with a participle: no passive keeps an object, nor a sentence no verb. */
const isStranded = (tree: Tree, verb: number): boolean => {
  const { head = -1, deprel } = tree.tokens[verb] ?? {};
  return (
    deprel === 'acl' &&
    ((tree.tokens[head]?.deprel === 'root' && hasDependent(tree, verb, 'obj', 'ccomp', 'advcl')) ||
      describedBefore(tree, verb) >= 0 ||
      isOnlyVerb(tree, verb))
  );
};

/** "Asked about the delay, Lund …": a participle that opens the sentence names no speaker. */
const isOpeningParticiple = (tree: Tree, verb: number): boolean =>
  verb === 0 && deprelAt(tree, verb) === 'advcl' && /ed$/.test(tree.tokens[verb]?.form ?? '');

/** True where a verb stands in the passive, be it a finite clause or a reduced relative ("accused of"). */
export const isPassiveCue = (tree: Tree, verb: number): boolean =>
  (tree.tokens[verb]?.voice === 'Pass' && !isStranded(tree, verb)) ||
  isOpeningParticiple(tree, verb) ||
  hasDependent(tree, verb, 'nsubj:pass', 'aux:pass', 'csubj:pass');

const isImpersonal = (tree: Tree, verb: number): boolean =>
  uposAt(tree, verb) !== 'VERB' || IMPERSONAL.has(tree.tokens[verb]?.lemma ?? '');

const standsForNobody = (tree: Tree, subject: number, verb: number): boolean =>
  isExpletive(tree, subject) && (isImpersonal(tree, verb) || isThere(tree, subject));

/** "hours after the ministry said": who stands behind the "after" says so, not the hours. */
const behindSpell = (tree: Tree, subject: number, verb: number): number => {
  if (!SPELL.test(formAt(tree, subject))) return subject;
  const behind = dependentsBy(tree, subject, 'nmod', 'obl').find(
    (index) =>
      index < verb && dependentsBy(tree, index, 'case').some((at) => /^(?:after|before)$/.test(formAt(tree, at))),
  );
  return behind ?? subject;
};

const ownSubject = (tree: Tree, verb: number): number => {
  let own = -1;
  for (const subject of dependentsBy(tree, verb, 'nsubj'))
    if (deprelAt(tree, subject) !== 'nsubj:pass' && !standsForNobody(tree, subject, verb)) own = subject;
  return own < 0 ? own : behindSpell(tree, own, verb);
};

/**
 * The token of who speaks through a verb or a predicate: its subject, a passive's by-phrase, else the subject it
 * shares by conjunction, control or as a relative or participial clause; −1 where the sentence names none.
 */
export const speakerOf = (tree: Tree, predicate: number, depth = 0): number => {
  const token = tree.tokens[predicate];
  if (!token || depth > 6) return -1;
  if (isPassiveCue(tree, predicate)) return agentOf(tree, predicate);
  const own = ownSubject(tree, predicate);
  if (own >= 0) return own;
  if (hasDependent(tree, predicate, 'expl', 'nsubj')) return -1;
  return inheritedSpeaker(tree, predicate, depth);
};

/** "two days after a report found": right before the verb stands its subject, read as part of the time. */
const subjectReadAsTime = (tree: Tree, verb: number): number => {
  const isClause = tree.tokens[verb]?.verbForm === 'Fin' && /^(?:advcl|parataxis)$/.test(bareRelation(tree, verb));
  if (!isClause || !/^(?:nmod|obl)$/.test(bareRelation(tree, verb - 1))) return -1;
  return dependentsBy(tree, verb - 1, 'case').some((at) => /^(?:after|before|since)$/i.test(formAt(tree, at)))
    ? verb - 1
    : -1;
};

/** "accused him of planning": who is accused would do the planning. */
const opensWithOf = (tree: Tree, clause: number): boolean =>
  dependentsBy(tree, clause, 'mark', 'case').some((mark) => /^(?:of|from)$/.test(tree.tokens[mark]?.form ?? ''));

const inheritedSpeaker = (tree: Tree, predicate: number, depth: number): number => {
  const head = headAt(tree, predicate);
  if (head < 0) return -1;
  const link = bareRelation(tree, predicate);
  const misread = subjectReadAsTime(tree, predicate);
  if (misread >= 0) return misread;
  if (link === 'conj' || link === 'advcl' || link === 'xcomp' || link === 'parataxis') {
    if (link === 'xcomp' || opensWithOf(tree, predicate)) {
      const object = dependentBy(tree, head, 'obj', 'iobj');
      if (object >= 0) return object;
    }
    if (isPassiveCue(tree, head)) return patientOf(tree, head);
    return speakerOf(tree, head, depth + 1);
  }
  if (link === 'acl' && isBelow(tree, predicate, head)) {
    const noun = describedBefore(tree, predicate);
    return noun >= 0 ? noun : head;
  }
  return -1;
};

const patientOf = (tree: Tree, verb: number): number => {
  const own = dependentsBy(tree, verb, 'nsubj:pass').find((subject) => !isExpletive(tree, subject));
  if (own !== undefined) return own;
  const { head = -1, deprel = '' } = tree.tokens[verb] ?? {};
  return relation(deprel) === 'acl' ? head : -1;
};

const isNominal = (tree: Tree, index: number): boolean => /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/.test(uposAt(tree, index));

const phraseHead = (tree: Tree, index: number, allowed: (head: number) => boolean): number => {
  let at = index;
  for (let steps = 0; steps < 12; steps++) {
    const { head = -1 } = tree.tokens[at] ?? {};
    if (head < 0 || !allowed(head) || !isNominal(tree, head) || SPELL.test(formAt(tree, head))) break;
    at = head;
  }
  return /^(?:NOUN|PROPN|PRON)$/.test(uposAt(tree, at)) ? at : -1;
};

/**
 * Who stands where a speaker stands, where the parse names none: right behind a verb that a quotation precedes (", " said
 * Mrs. Ito"), else right before it.
 */
export const speakerByPlace = (
  tree: Tree,
  verb: number,
  inverted: boolean,
  outside: (index: number) => boolean,
): number => {
  if (inverted && isNominal(tree, verb + 1) && outside(verb + 1)) {
    const found = phraseHead(tree, verb + 1, (head) => head > verb && outside(head));
    if (found >= 0) return found;
  }
  let before = verb - 1;
  while (before >= 0 && /^(?:AUX|ADV|PUNCT|PART)$/.test(uposAt(tree, before)) && outside(before)) before--;
  return before >= 0 && outside(before) && isNominal(tree, before)
    ? phraseHead(tree, before, (head) => head < verb && outside(head))
    : -1;
};

const SOURCE_BRANCHES_LEFT_OUT = new Set(['punct', 'acl', 'acl:relcl', 'parataxis', 'cc', 'discourse', 'advcl', 'dep']);

/** A branch that describes a speaker in passing: a relative clause behind a comma, a bracket, an aside. */
export const isIncidental = (tree: Tree, branch: number): boolean => {
  const token = tree.tokens[branch];
  if (!token) return true;
  if (relation(token.deprel) === 'advcl' || token.deprel === 'discourse') return true;
  if (!SOURCE_BRANCHES_LEFT_OUT.has(token.deprel) || token.deprel === 'punct' || token.deprel === 'cc') return false;
  return hasDependent(tree, branch, 'punct') || (tree.tokens[leftmost(tree, branch) - 1]?.form ?? '') === ',';
};

const leftmost = (tree: Tree, index: number): number => {
  let left = index;
  for (let steps = 0; steps < tree.tokens.length; steps++) {
    const first = firstDependent(tree, left);
    if (first < 0 || first > left) return left;
    left = first;
  }
  return left;
};
