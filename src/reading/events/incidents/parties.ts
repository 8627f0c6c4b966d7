import type { Span } from '../../../domain/span.ts';
import { dependentsBy, hasDependent, type Tree, uposAt } from '../../tree.ts';
import { conjuncts } from '../grammar.ts';
import { ARMED_BODIES, ASSAILANTS, INSTRUMENTS, PEOPLE, PROPERTY, SOLDIERLY } from '../tables/incident-words.ts';
import { AGENTIVE } from '../tables/word-classes.ts';
import { bodyOf, doerSpan, headLemma, holds, isNobody, meansSpan, personName, propertySpan } from './phrases.ts';

export type IncidentRole = 'perpetrator' | 'organization' | 'property' | 'victim' | 'instrument';

/** Who or what takes part in an act of violence, as a short noun phrase. */
export type IncidentFiller = { readonly role: IncidentRole; readonly span: Span };

/** True for a fighting force, its posts and its gear: who strikes them fights a war. */
export const isSoldierly = (tree: Tree, index: number): boolean => holds(tree, index, SOLDIERLY);

/** The doer of an act as a means, or as a body and those of it who did it. */
export const asDoer = (tree: Tree, index: number): IncidentFiller[] => {
  if (index < 0 || isNobody(tree, index)) return [];
  if (holds(tree, index, INSTRUMENTS)) return [{ role: 'instrument', span: meansSpan(tree, index) }];
  const body = bodyOf(tree, index);
  const fillers: IncidentFiller[] = body ? [{ role: 'organization', span: body }] : [];
  const lemma = headLemma(tree, index);
  if (ASSAILANTS.has(lemma) || (AGENTIVE.has(lemma) && !ARMED_BODIES.has(lemma) && !body))
    fillers.push({ role: 'perpetrator', span: doerSpan(tree, index) });
  return fillers;
};

/** "two brothers, Ira and Jon Voss": names that stand beside a phrase, without a preposition. */
const besides = (tree: Tree, index: number): number[] =>
  dependentsBy(tree, index, 'appos', 'nmod', 'flat')
    .filter((dependent) => !hasDependent(tree, dependent, 'case'))
    .flatMap((dependent) => conjuncts(tree, dependent));

/** Whoever or whatever an act is done to: a thing, or people by name. */
export const asTarget = (tree: Tree, index: number): IncidentFiller[] => {
  if (index < 0 || uposAt(tree, index) === 'PRON') return [];
  if (PROPERTY.has(headLemma(tree, index)) && !holds(tree, index, PEOPLE))
    return [{ role: 'property', span: propertySpan(tree, index) }];
  const name = personName(tree, index);
  const names = name ? [name] : besides(tree, index).flatMap((beside) => personName(tree, beside) ?? []);
  return names.map((span) => ({ role: 'victim', span }));
};
