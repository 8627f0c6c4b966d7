import type { Status } from '../../domain/reading.ts';
import { claimAround, statusInArticle } from '../status/status-in-article.ts';
import { isNegated, isParticiple, isQuestion } from '../status/status-of.ts';
import { dependentsBy, deprelAt, hasDependent, headAt, relation, type Tree, treeOf } from '../tree.ts';
import type { EventContext } from './event-context.ts';
import { isUnheardOf } from './unheard-of.ts';

/** From what says least of an event's having come about to what says most; where several hold, the one further left does. */
const ORDER: readonly Status[] = [
  'denied',
  'did-not-happen',
  'threatened',
  'conditional',
  'possible',
  'planned',
  'alleged',
  'claimed',
  'asserted',
];

const stronger = (a: Status, b: Status): Status => (ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b);

/** What a claim takes for granted rather than claims: clauses that describe a noun, give the time or the reason, or ask who it was. */
const isPresupposed = (tree: Tree, index: number): boolean => {
  for (let at = index, steps = 0; at >= 0 && steps < tree.tokens.length; at = headAt(tree, at), steps++) {
    const link = deprelAt(tree, at);
    if (link === 'acl:relcl' || isParticiple(tree, at) || isQuestion(tree, at)) return true;
    if (relation(link) === 'advcl' && hasDependent(tree, at, 'mark', 'advmod')) return true;
  }
  return false;
};

const isPlainClause = (tree: Tree, index: number): boolean =>
  hasDependent(tree, index, 'nsubj', 'nsubj:pass') && !isNegated(tree, index);

/** "had struck the depot and that it had not fired on the school": such a report denies the one and owns up to the other. */
const isBesideDenied = (tree: Tree, index: number): boolean => {
  const next = dependentsBy(tree, index, 'conj').some((at) => isNegated(tree, at));
  const before = relation(deprelAt(tree, index)) === 'conj' && isNegated(tree, headAt(tree, index));
  return (next || before) && isPlainClause(tree, index);
};

/**
 * How the article tells an event at a token of a sentence: its own mood, or what the claim it is told in makes of it (a denied
 * strike is denied), unless the claim takes it for granted ("denied responsibility for the bomb that killed eleven").
 */
export const eventStatus = ({ analysis, claims }: EventContext, sentence: number, index: number): Status => {
  const own = statusInArticle({ analysis, claims }, sentence, index);
  const place = analysis.sentences[sentence];
  const token = place?.tokens[index];
  const claim = token ? claimAround(claims, token) : null;
  if (!place) return own;
  const tree = treeOf(place);
  if (isUnheardOf(tree, index)) return stronger(own, 'possible');
  if (!claim) return own;
  if (claim.status === 'denied' && isBesideDenied(tree, index)) return own;
  return isPresupposed(tree, index) ? own : stronger(own, claim.status);
};
