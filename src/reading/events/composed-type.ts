import type { Plover } from '../../domain/reading.ts';
import type { Sentence } from '../analysis.ts';
import { statusOf } from '../status/status-of.ts';
import { dependentsBy, treeOf } from '../tree.ts';
import type { Frame } from './frames.ts';
import { lemmaAt } from './grammar.ts';

const WHEN_PLANNED: Partial<Record<Plover, Plover>> = {
  CONSULT: 'AGREE',
  SUPPORT: 'AGREE',
  COOPERATE: 'AGREE',
  AID: 'AGREE',
  CONCEDE: 'AGREE',
  RETREAT: 'AGREE',
  PROTEST: 'THREATEN',
  SANCTION: 'THREATEN',
  COERCE: 'THREATEN',
  ASSAULT: 'THREATEN',
};

const WHEN_REFUSED: Partial<Record<Plover, Plover>> = {
  AGREE: 'REJECT',
  CONSULT: 'REJECT',
  SUPPORT: 'REJECT',
  COOPERATE: 'REJECT',
  AID: 'REJECT',
  CONCEDE: 'REJECT',
  RETREAT: 'REJECT',
};

const FINALISES = /^(?:sign|reach|conclude|strike|seal|ink|finalise|finalize|clinch|adopt|ratify|hammer|agree)$/;
const PACT = /^(?:agreement|deal|accord|pact|treaty|memorandum|compromise|contract|text|approach)$/;

/** "signed an agreement", "agreed a trade deal": made, not promised. */
const isFinalised = (sentence: Sentence, { index, carrier }: Frame): boolean => {
  const tree = treeOf(sentence);
  const verb = carrier >= 0 ? carrier : index;
  if (!FINALISES.test(lemmaAt(tree, verb))) return false;
  return dependentsBy(tree, verb, 'obj', 'obl', 'nsubj:pass').some((dependent) => PACT.test(lemmaAt(tree, dependent)));
};

/**
 * The one PLOVER root of a relation, its mood included: the codebook's "cooperative actions reported in future tense … should be
 * coded as AGREE" (3.1), treaties signed or finalised as SUPPORT (3.3), threats of conflict likewise as THREATEN and what is not done for somebody as REJECT.
 */
export const composedType = (sentence: Sentence, frame: Frame): Plover => {
  const status = statusOf(sentence, frame.index);
  if (status === 'planned' || status === 'threatened') return WHEN_PLANNED[frame.type] ?? frame.type;
  if (status === 'did-not-happen' || status === 'denied') return WHEN_REFUSED[frame.type] ?? frame.type;
  return frame.type === 'AGREE' && isFinalised(sentence, frame) ? 'SUPPORT' : frame.type;
};
