import type { Status } from '../../domain/reading.ts';
import { claimAround, statusInArticle } from '../status/status-in-article.ts';
import { isParticiple, isQuestion } from '../status/status-of.ts';
import { deprelAt, hasDependent, headAt, relation, type Tree, treeOf } from '../tree.ts';
import type { EventContext } from './event-context.ts';

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

/**
 * How the article tells an event at a token of a sentence: its own mood, or what the claim it is told in makes of it (a denied
 * strike is denied), unless the claim takes it for granted ("denied responsibility for the bomb that killed eleven").
 */
export const eventStatus = ({ analysis, claims }: EventContext, sentence: number, index: number): Status => {
  const own = statusInArticle({ analysis, claims }, sentence, index);
  const place = analysis.sentences[sentence];
  const token = place?.tokens[index];
  const claim = token ? claimAround(claims, token) : null;
  return place && claim && !isPresupposed(treeOf(place), index) ? stronger(own, claim.status) : own;
};
