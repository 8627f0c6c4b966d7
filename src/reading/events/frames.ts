import type { Plover } from '../../domain/reading.ts';
import type { Sentence } from '../analysis.ts';
import {
  bareRelation,
  dependentBy,
  dependentsBy,
  deprelAt,
  headAt,
  onceATree,
  type Tree,
  treeOf,
  uposAt,
} from '../tree.ts';
import { hasRelation, isPlaceName, lemmaAt, obliqueBy, obliquesOf } from './grammar.ts';
import { nounRecipient, sidesOf, verbRecipient } from './recipients.ts';
import { isPerson, mayTell, nounSense, verbSense } from './senses.ts';
import { byAgentOf, patientOf, subjectOf } from './subjects.ts';
import type { NounSense } from './tables/event-nouns.ts';
import { LIGHT_VERBS } from './tables/word-classes.ts';

/** One event as the parse tells it; participants are the heads of their phrases, −1 where nobody is named. */
export type Frame = {
  readonly index: number;
  readonly type: Plover;
  readonly actor: number;
  readonly recipient: number;
  /** The verb that carries out what a noun names ("launched" strikes), else −1. */
  readonly carrier: number;
  readonly noun: boolean;
};

const verbFrame = (tree: Tree, index: number): { frame: Frame; object: number } | null => {
  const sense = verbSense(tree, index);
  if (!sense) return null;
  const actor = subjectOf(tree, index);
  const recipient = verbRecipient(tree, index, sense);
  return {
    frame: {
      index,
      type: sense.type,
      actor,
      recipient: recipient === actor ? -1 : recipient,
      carrier: -1,
      noun: false,
    },
    object: sense.takesObject ? sense.patient : -1,
  };
};

/** The light verb that a noun is object or passive subject of. */
const carrierOf = (tree: Tree, noun: number): number => {
  const head = headAt(tree, noun);
  if (head < 0 || uposAt(tree, head) !== 'VERB' || !LIGHT_VERBS.has(lemmaAt(tree, head))) return -1;
  if (hasRelation(tree, noun, 'obj', 'nsubj:pass')) return head;
  return hasRelation(tree, noun, 'obl', 'nsubj') && patientOf(tree, head) < 0 && !hasRelation(tree, noun, 'nsubj')
    ? head
    : -1;
};

const ownerOf = (tree: Tree, noun: number): number => dependentBy(tree, noun, 'nmod:poss');

/** "the US strike", "a Taliban attack": a name before the noun. */
const namedBefore = (tree: Tree, noun: number): number =>
  dependentsBy(tree, noun, 'compound', 'amod', 'nmod').find(
    (dependent) =>
      dependent < noun &&
      deprelAt(tree, dependent) !== 'nmod:poss' &&
      tree.tokens[dependent]?.name !== 'O' &&
      isPerson(tree, dependent),
  ) ??
  dependentsBy(tree, noun, 'compound', 'amod').find((dependent) => dependent < noun && isPlaceName(tree, dependent)) ??
  -1;

const nounActor = (tree: Tree, noun: number, patient: boolean, carrier: number): number => {
  const agent = byAgentOf(tree, noun);
  if (agent >= 0) return agent;
  const carried = carrier >= 0 ? subjectOf(tree, carrier) : -1;
  if (carried >= 0 && carried !== noun) return carried;
  const owner = patient ? -1 : ownerOf(tree, noun);
  if (owner >= 0) return owner;
  const before = patient ? -1 : namedBefore(tree, noun);
  return before >= 0 ? before : obliqueBy(tree, noun, 'from');
};

const takesPart = (tree: Tree, noun: number, { patient }: NounSense): boolean =>
  ownerOf(tree, noun) >= 0 ||
  byAgentOf(tree, noun) >= 0 ||
  (!patient && namedBefore(tree, noun) >= 0) ||
  obliquesOf(tree, noun).some((dependent) => isPerson(tree, dependent));

/** "in retaliation for the raid", "resigned in protest" say why something else was done. */
const isReason = (tree: Tree, noun: number): boolean =>
  /^(?:retaliation|reprisal|revenge|protest)$/.test(lemmaAt(tree, noun)) &&
  dependentsBy(tree, noun, 'case').some((word) => tree.lower[word] === 'in');

const nounFrame = (tree: Tree, index: number): Frame | null => {
  const sense = /^(?:March|May)$/.test(tree.tokens[index]?.form ?? '') ? null : nounSense(lemmaAt(tree, index));
  if (!sense || hasRelation(tree, index, 'compound', 'amod', 'flat') || isReason(tree, index)) return null;
  const carrier = carrierOf(tree, index);
  if (!sense.strong && carrier < 0 && !takesPart(tree, index, sense)) return null;
  const patient = sense.patient ?? false;
  const sides = sidesOf(tree, index);
  if (sides) return { index, type: sense.type, actor: sides.first, recipient: sides.second, carrier, noun: true };
  const actor = nounActor(tree, index, patient, carrier);
  const recipient = nounRecipient(tree, index, patient, carrier);
  return { index, type: sense.type, actor, recipient: recipient === actor ? -1 : recipient, carrier, noun: true };
};

const isReciprocal = (type: Plover): boolean => type === 'CONSULT' || type === 'AGREE' || type === 'COOPERATE';

/** "A and B met": the second of two subjects is the other side. */
const withSecondSide = (tree: Tree, frame: Frame): Frame => {
  if (frame.recipient >= 0 || frame.actor < 0 || !isReciprocal(frame.type)) return frame;
  return { ...frame, recipient: dependentBy(tree, frame.actor, 'conj') };
};

const isVerbal = (tree: Tree, index: number): boolean =>
  uposAt(tree, index) === 'VERB' && bareRelation(tree, index) !== 'amod' && bareRelation(tree, index) !== 'compound';

const isVerbOrNoun = (upos: string): boolean => upos === 'VERB' || upos === 'NOUN' || upos === 'PROPN';

/** The verbs and nouns of a sentence that may tell an event. */
const tellingIn = (tree: Tree): number[] => {
  const found: number[] = [];
  for (let index = 0; index < tree.tokens.length; index++)
    if (isVerbOrNoun(uposAt(tree, index)) && mayTell(tree, index)) found.push(index);
  return found;
};

const readFrames = onceATree((tree): readonly Frame[] => {
  const found: Frame[] = [];
  const telling = tellingIn(tree);
  const consumed: number[] = [];
  for (const index of telling) {
    const verb = isVerbal(tree, index) ? verbFrame(tree, index) : null;
    if (!verb) continue;
    found.push(verb.frame);
    if (verb.object >= 0 && nounSense(lemmaAt(tree, verb.object))) consumed.push(verb.object);
  }
  for (const index of telling) {
    const upos = uposAt(tree, index);
    if ((upos !== 'NOUN' && upos !== 'PROPN') || consumed.includes(index)) continue;
    const frame = nounFrame(tree, index);
    if (frame) found.push(frame);
  }
  return found.map((frame) => withSecondSide(tree, frame)).sort((a, b) => a.index - b.index);
});

/** The events that a sentence tells, in the order of the text; made once a sentence. */
export const framesIn = (sentence: Sentence): readonly Frame[] => readFrames(treeOf(sentence));
