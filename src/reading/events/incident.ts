import type { Span } from '../../domain/span.ts';
import type { Analysis, Sentence } from '../analysis.ts';
import { statusOf } from '../status/status-of.ts';
import { dependentsBy, type Tree, treeOf } from '../tree.ts';
import { type Frame, framesIn } from './frames.ts';
import { conjuncts, formAt, isPlace, lemmaAt, obliquesOf, uposAt } from './grammar.ts';
import { coreOf, shortPhrase, spanOf } from './noun-phrases.ts';
import {
  ARMED_BODIES,
  ASSAILANTS,
  CULPRITS,
  FIGHTING_BODIES,
  INSTRUMENTS,
  PROPERTY,
  TITLES,
} from './tables/incident-words.ts';
import { AGENTIVE } from './tables/word-classes.ts';

export type IncidentRole = 'perpetrator' | 'organization' | 'property' | 'victim' | 'instrument';

/** Who or what takes part in an act of violence, as a short noun phrase. */
export type IncidentFiller = { readonly role: IncidentRole; readonly span: Span };

const headLemma = (tree: Tree, index: number): string => lemmaAt(tree, coreOf(tree, index).last);

const holds = (tree: Tree, index: number, words: ReadonlySet<string>): boolean => {
  const { first, last } = coreOf(tree, index);
  for (let at = first; at <= last; at++) if (words.has(lemmaAt(tree, at)) || words.has(formAt(tree, at))) return true;
  return false;
};

const isAcronym = (tree: Tree, index: number): boolean => /^[A-Z]{2,7}$/.test(tree.tokens[index]?.form ?? '');

/** The name of a body inside or behind a phrase: "FMLN" of "FMLN guerrillas" and of "members of the FMLN". */
const bodyOf = (tree: Tree, index: number): Span | null => {
  const core = coreOf(tree, index);
  for (let at = core.first; at <= core.last; at++)
    if (isAcronym(tree, at)) return spanOf(tree, { first: at, last: at });
  if (ARMED_BODIES.has(lemmaAt(tree, core.last)) || ARMED_BODIES.has(formAt(tree, core.last)))
    return shortPhrase(tree, index);
  const member = obliquesOf(tree, core.last).find((dependent) =>
    dependentsBy(tree, dependent, 'case').some((word) => formAt(tree, word) === 'of'),
  );
  return member !== undefined && ASSAILANTS.has(lemmaAt(tree, core.last)) ? bodyOf(tree, member) : null;
};

/** The name of a person without the title before it; null where the phrase names none. */
const personName = (tree: Tree, index: number): Span | null => {
  const { first, last } = coreOf(tree, index);
  let end = last;
  while (end > first && uposAt(tree, end) !== 'PROPN') end--;
  let start = end;
  while (start > first && uposAt(tree, start - 1) === 'PROPN' && !TITLES.has(formAt(tree, start - 1))) start--;
  const named = uposAt(tree, end) === 'PROPN' && !TITLES.has(formAt(tree, end)) && end > start;
  return named && end === last && !isPlace(tree, end) ? spanOf(tree, { first: start, last: end }) : null;
};

const ofActor = (tree: Tree, index: number): IncidentFiller[] => {
  if (index < 0 || uposAt(tree, index) === 'PRON') return [];
  if (holds(tree, index, INSTRUMENTS)) return [{ role: 'instrument', span: shortPhrase(tree, index) }];
  const body = bodyOf(tree, index);
  const fillers: IncidentFiller[] = body ? [{ role: 'organization', span: body }] : [];
  const lemma = headLemma(tree, index);
  if (ASSAILANTS.has(lemma) || (AGENTIVE.has(lemma) && !ARMED_BODIES.has(lemma) && !body))
    fillers.push({ role: 'perpetrator', span: shortPhrase(tree, index) });
  return fillers;
};

const ofRecipient = (tree: Tree, index: number): IncidentFiller[] => {
  if (index < 0 || uposAt(tree, index) === 'PRON') return [];
  if (PROPERTY.has(headLemma(tree, index))) return [{ role: 'property', span: shortPhrase(tree, index) }];
  const name = personName(tree, index);
  if (name) return [{ role: 'victim', span: name }];
  const described = dependentsBy(tree, index, 'appos').flatMap((apposed) => personName(tree, apposed) ?? []);
  return described.map((span) => ({ role: 'victim', span }));
};

/** Acts that leave somebody or something harmed; wars, coups and quarrels have no single incident. */
const HARM =
  /^(?:attack|assault|bomb|bombing|kill|killing|murder|assassinate|assassination|kidnap|kidnapping|abduct|abduction|ambush|dynamite|explode|explosion|detonate|blast|destroy|destruction|burn|torch|wound|injure|shoot|machine-gun|massacre|execute|execution|blow|sabotage|fire|shell|strafe|raid|hurl|throw|place|plant|damage|set|injury|slay|torture|die|death|seize)$/;

const HAPPENED = new Set(['asserted', 'claimed', 'alleged']);

const isHarm = (sentence: Sentence, frame: Frame): boolean =>
  frame.type === 'ASSAULT' &&
  HARM.test(lemmaAt(treeOf(sentence), frame.index)) &&
  HAPPENED.has(statusOf(sentence, frame.index));

const isOwn = (tree: Tree, index: number, words: ReadonlySet<string>): boolean =>
  uposAt(tree, index) === 'NOUN' && words.has(lemmaAt(tree, index)) && coreOf(tree, index).last === index;

/** Whoever is called a culprit by the word alone, and whatever stands near the harm, where the parse links nobody to it. */
const named = (tree: Tree, words: ReadonlySet<string>, role: IncidentRole): IncidentFiller[] =>
  tree.tokens.flatMap((_, index): IncidentFiller[] =>
    isOwn(tree, index, words) ? [{ role, span: shortPhrase(tree, index) }] : [],
  );

/** Armed bodies by name in a sentence that tells of harm: "the Front", "FMLN". */
const bodies = (tree: Tree): IncidentFiller[] =>
  tree.tokens.flatMap((_, index): IncidentFiller[] => {
    if (coreOf(tree, index).last !== index || !/^(?:NOUN|PROPN)$/.test(uposAt(tree, index))) return [];
    return FIGHTING_BODIES.has(formAt(tree, index)) ? [{ role: 'organization', span: shortPhrase(tree, index) }] : [];
  });

/** Whom others hold responsible for it. */
const accused = (tree: Tree, frames: readonly Frame[]): IncidentFiller[] =>
  frames.flatMap(({ type, recipient }) =>
    type === 'ACCUSE' && recipient >= 0 ? conjuncts(tree, recipient).flatMap((index) => ofActor(tree, index)) : [],
  );

const fillersOf = (sentence: Sentence): IncidentFiller[] => {
  const tree = treeOf(sentence);
  const frames = framesIn(sentence);
  const harms = frames.filter((frame) => isHarm(sentence, frame));
  if (harms.length === 0) return [];
  const sides = harms.flatMap(({ actor, recipient }) => [
    ...(actor < 0 ? [] : conjuncts(tree, actor).flatMap((index) => ofActor(tree, index))),
    ...(recipient < 0 ? [] : conjuncts(tree, recipient).flatMap((index) => ofRecipient(tree, index))),
  ]);
  return [
    ...sides,
    ...accused(tree, frames),
    ...bodies(tree),
    ...named(tree, CULPRITS, 'perpetrator'),
    ...named(tree, INSTRUMENTS, 'instrument'),
  ];
};

/** By its last word, number aside: "terrorists" and "a terrorist" are named once. */
const keyOf = (role: IncidentRole, words: string): string =>
  `${role} ${words.toLowerCase().split(/\s+/).at(-1)?.replace(/s$/, '')}`;

/** Who does violence with what to whom and what, over a text; a filler that is named again is given once, as first named. */
export const incidentFillers = ({ text, sentences }: Analysis): IncidentFiller[] => {
  const seen = new Set<string>();
  return sentences.flatMap(fillersOf).filter(({ role, span }) => {
    const key = keyOf(role, text.slice(span.start, span.end));
    const short = /^\s*[([]\s*(\p{Lu}{2,})/u.exec(text.slice(span.end, span.end + 12))?.[1];
    if (short) seen.add(keyOf(role, short));
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
};
