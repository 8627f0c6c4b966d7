import type { Analysis, Sentence } from '../../analysis.ts';
import { statusOf } from '../../status/status-of.ts';
import { headAt, type Tree, treeOf, uposAt } from '../../tree.ts';
import { type Frame, framesIn } from '../frames.ts';
import { conjuncts, lemmaAt, obliqueBy } from '../grammar.ts';
import { byAgentOf, subjectOf } from '../subjects.ts';
import { type Candidate, likeliest } from './choice.ts';
import { bystanders, namedBodies, namedCulprits, namedMeans, namedPeople, strangers } from './named.ts';
import { asDoer, asTarget, type IncidentFiller, isSoldierly } from './parties.ts';

/** Acts that leave somebody or something harmed; wars, coups and quarrels have no single incident. */
const HARM =
  /^(?:attack|assault|bomb|bombing|kill|killing|murder|assassinate|assassination|kidnap|kidnapping|abduct|abduction|ambush|dynamite|explode|explosion|detonate|blast|destroy|destruction|burn|torch|wound|injure|shoot|machine-gun|massacre|execute|execution|blow|sabotage|fire|shell|strafe|raid|hurl|throw|place|plant|damage|set|injury|slay|torture|die|death|seize|go)$/;

const HAPPENED = new Set(['asserted', 'claimed', 'alleged']);

const isHarm = (sentence: Sentence, frame: Frame): boolean =>
  frame.type === 'ASSAULT' &&
  HARM.test(lemmaAt(treeOf(sentence), frame.index)) &&
  HAPPENED.has(statusOf(sentence, frame.index));

/** What one telling adds: of who harms people or things that do not fight, of who harms, of who is named near by or farther off. */
const SURE = 3;
const LIKELY = 2;
const NEAR = 1;
const FAR = 0.5;
const FAINT = 0.1;

const weighed = (fillers: readonly IncidentFiller[], weight: number): Candidate[] =>
  fillers.map((filler) => ({ ...filler, weight }));

const each = (tree: Tree, index: number): number[] => (index < 0 ? [] : conjuncts(tree, index));

const doing = (tree: Tree, indices: readonly number[]): IncidentFiller[] =>
  indices.flatMap((index) => each(tree, index)).flatMap((index) => asDoer(tree, index));

/** Who carried out an act that a noun names: "the killing, perpetrated by gunmen". */
const agents = (tree: Tree): number[] =>
  tree.tokens.flatMap((_, index) =>
    uposAt(tree, index) === 'VERB' && /^(?:carry|perpetrate|stage|commit|conduct)$/.test(lemmaAt(tree, index))
      ? [byAgentOf(tree, index)]
      : [],
  );

/** Who says that they did it: "claimed responsibility for". */
const claimants = (tree: Tree): number[] =>
  tree.tokens.flatMap((_, index) => {
    const verb = headAt(tree, index);
    const claims = /^(?:claim|accept|admit|assume|take)$/.test(lemmaAt(tree, verb));
    return claims && lemmaAt(tree, index) === 'responsibility' ? [subjectOf(tree, verb)] : [];
  });

/** Whom others hold responsible for it. */
const accused = (frames: readonly Frame[]): number[] =>
  frames.flatMap(({ type, recipient }) => (type === 'ACCUSE' ? [recipient] : []));

const PART =
  /^(?:front|entrance|door|vicinity|back|side|rear|corner|middle|center|centre|part|outside|basement|window|wall|roof|gate)$/;

/** "in front of the bank" strikes the bank. */
const wholeOf = (tree: Tree, index: number): number => {
  if (!PART.test(lemmaAt(tree, index))) return index;
  const whole = obliqueBy(tree, index, 'of');
  return whole < 0 ? index : whole;
};

/** The sides of one act; who strikes only soldiers and their posts fights a battle, and counts for nothing. */
const sidesOf = (tree: Tree, { actor, recipient }: Frame): Candidate[] => {
  const targets = each(tree, wholeOf(tree, recipient)).filter((index) => !isSoldierly(tree, index));
  if (recipient >= 0 && targets.length === 0) return [];
  const hit = targets.flatMap((index) => asTarget(tree, index));
  return [...weighed(doing(tree, [actor]), hit.length > 0 ? SURE : LIKELY), ...weighed(hit, SURE)];
};

const nearHarm = (tree: Tree, frames: readonly Frame[], harms: readonly Frame[]): Candidate[] => {
  const hurt = new Set(harms.flatMap(({ recipient }) => each(tree, recipient)));
  return [
    ...weighed(strangers(tree), LIKELY),
    ...weighed(doing(tree, accused(frames)), NEAR),
    ...weighed(namedPeople(tree), NEAR),
    ...weighed(namedBodies(tree), NEAR),
    ...weighed(namedCulprits(tree, hurt), NEAR),
    ...weighed(namedMeans(tree), NEAR),
  ];
};

const candidatesIn = (sentence: Sentence): Candidate[] => {
  const tree = treeOf(sentence);
  const frames = framesIn(sentence);
  const harms = frames.filter((frame) => isHarm(sentence, frame));
  const told = [
    ...weighed(doing(tree, [...agents(tree), ...claimants(tree)]), SURE),
    ...weighed(bystanders(tree), -NEAR),
  ];
  if (harms.length > 0)
    return [...told, ...harms.flatMap((frame) => sidesOf(tree, frame)), ...nearHarm(tree, frames, harms)];
  const violent = frames.some(({ type }) => type === 'ASSAULT');
  return [...told, ...weighed(namedBodies(tree), violent ? FAR : FAINT)];
};

/** Who does violence with what to whom and what, over a text that tells of one act above all; each is given once. */
export const incidentFillers = ({ text, sentences }: Analysis): IncidentFiller[] =>
  likeliest(sentences.flatMap(candidatesIn), text);
