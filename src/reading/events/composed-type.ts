import type { Plover } from '../../domain/reading.ts';
import type { Sentence } from '../analysis.ts';
import { statusOf } from '../status/status-of.ts';
import type { Frame } from './frames.ts';

const WHEN_PLANNED: Partial<Record<Plover, Plover>> = {
  CONSULT: 'AGREE',
  SUPPORT: 'AGREE',
  COOPERATE: 'AGREE',
  AID: 'AGREE',
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

/**
 * The one PLOVER root of a relation, its mood included: the codebook's "cooperative actions reported in future tense … should be
 * coded as AGREE" (3.1), threats of conflict likewise as THREATEN and what is not done for somebody as REJECT.
 */
export const composedType = (sentence: Sentence, frame: Frame): Plover => {
  const status = statusOf(sentence, frame.index);
  if (status === 'planned' || status === 'threatened') return WHEN_PLANNED[frame.type] ?? frame.type;
  if (status === 'did-not-happen' || status === 'denied') return WHEN_REFUSED[frame.type] ?? frame.type;
  return frame.type;
};
