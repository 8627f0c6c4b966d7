import type { Claim, Status } from '../../domain/reading.ts';
import type { Sentence } from '../analysis.ts';
import { isNegated, moodWithin } from '../status/status-of.ts';
import { treeOf } from '../tree.ts';
import type { Draft } from './draft.ts';
import { isRefusal, kindOf, statusOfKind } from './kinds.ts';
import { overlaps, quotesOver, within } from './quotations.ts';
import type { Quote } from './quotes.ts';

const quotationOf = ({ content }: Draft, quotes: readonly Quote[]): Claim['quotation'] => {
  const quoted = quotesOver(quotes, content).filter((quote) => content.some((span) => overlaps(span, quote)));
  if (quoted.length === 0) return 'indirect';
  return content.every((span) => quoted.some((quote) => within(span, { start: quote.start - 1, end: quote.end + 1 })))
    ? 'direct'
    : 'partial';
};

/** A plan, a possibility or a condition inside what is said stays one; said of something plain, the kind of claim decides. */
const statusWith = (outer: Status, inner: Status): Status =>
  outer === 'claimed' && inner !== 'asserted' && inner !== 'did-not-happen' ? inner : outer;

/** "did not deny", "would not confirm" leave open what is claimed; "does not plan to" says that it will not be. */
const negated = (status: Status): Status =>
  status === 'planned' || status === 'threatened' ? 'did-not-happen' : 'possible';

/** Kind, status, polarity and manner of quotation of a claim. */
export const moodOf = (
  sentence: Sentence | undefined,
  draft: Draft,
  quotes: readonly Quote[],
): Pick<Claim, 'kind' | 'status' | 'polarity' | 'quotation'> => {
  const kind = kindOf(draft.lemma, draft.frame);
  const head = draft.heads[0];
  const inner: Status = sentence && head !== undefined ? moodWithin(sentence, head) : 'asserted';
  const refused = sentence !== undefined && draft.token >= 0 && isNegated(treeOf(sentence), draft.token);
  const denied = sentence !== undefined && head !== undefined && isNegated(treeOf(sentence), head);
  const status = isRefusal(draft.lemma) ? 'did-not-happen' : statusWith(statusOfKind(kind), inner);
  return {
    kind,
    status: refused ? negated(status) : status,
    polarity: kind === 'denies' || denied ? 'negative' : 'positive',
    quotation: quotationOf(draft, quotes),
  };
};
