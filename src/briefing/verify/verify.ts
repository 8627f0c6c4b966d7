import { wordsOf } from '../../library/terms.ts';
import type { Core } from '../../reading/core/core.ts';
import { numberOf } from '../../reading/events/number-words.ts';
import { formFaults } from './form.ts';
import { quotationFaults } from './quotations.ts';
import type { Draft, Evidence, Fault, Verdict } from './verdict.ts';

export type { Draft, Evidence, Fault, Rule, Verdict } from './verdict.ts';

const verdictOf = (faults: readonly Fault[]): Verdict => {
  const [first, ...rest] = faults;
  return first === undefined ? { kind: 'supported' } : { kind: 'rejected', faults: [first, ...rest] };
};

const citedBy = (draft: Draft, evidence: ReadonlyMap<string, Evidence>): Evidence[] =>
  draft.evidence.flatMap((id) => evidence.get(id) ?? []);

const evidenceFaults = (draft: Draft, evidence: ReadonlyMap<string, Evidence>): Fault[] => {
  if (draft.evidence.length === 0) return [{ rule: 'evidence', detail: 'it cites nothing' }];
  return draft.evidence
    .filter((id) => !evidence.has(id))
    .map((id) => ({ rule: 'evidence', detail: `there is no evidence “${id}”` }));
};

const wordFaults = (draft: Draft, cited: readonly Evidence[]): Fault[] => {
  const known = cited.flatMap(({ article, span }) => wordsOf(article.text.slice(span.start, span.end)));
  const values = new Set(known.flatMap((word) => numberOf([word]) ?? []));
  const names = new Set(known.map((word) => word.toLowerCase()));
  return wordsOf(draft.text).flatMap((word, at): Fault[] => {
    const value = numberOf([word]);
    if (value !== null)
      return values.has(value) ? [] : [{ rule: 'number', detail: `${word} is not in the cited text` }];
    const isName = at > 0 && /^\p{Lu}/u.test(word);
    return isName && !names.has(word.toLowerCase())
      ? [{ rule: 'name', detail: `${word} is not in the cited text` }]
      : [];
  });
};

/** Whether a sentence says no more than the evidence it cites; pure, and the same for every writer. */
export const verify = (draft: Draft, evidence: ReadonlyMap<string, Evidence>, core: Core): Verdict => {
  void core;
  const first = [...formFaults(draft.text), ...evidenceFaults(draft, evidence)];
  if (first.length > 0) return verdictOf(first);
  const cited = citedBy(draft, evidence);
  return verdictOf([...quotationFaults(draft.text, cited), ...wordFaults(draft, cited)]);
};
