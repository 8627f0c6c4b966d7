import type { Core } from '../../reading/core/core.ts';
import { withoutDateline } from '../../reading/dateline.ts';
import { inOneLine } from '../../stories/line.ts';
import { alignmentOf } from './alignment/alignment.ts';
import { inPlaceFaults } from './alignment/in-place.ts';
import { substitutionsIn } from './alignment/substitutions.ts';
import { bearingFaults } from './bearing.ts';
import { causeFaults } from './causes.ts';
import { deedFaults } from './deeds.ts';
import { detailFaults } from './details.ts';
import { formFaults } from './form.ts';
import { appositionFaults } from './names/appositions.ts';
import { attachmentFaults } from './names/attachments.ts';
import { bystanderFaults } from './names/bystanders.ts';
import { mixedNameFaults } from './names/mixed-names.ts';
import { namesakeFaults } from './names/namesakes.ts';
import { amountFaults } from './numbers/amounts.ts';
import { boundFaults } from './numbers/bounds.ts';
import { degreeFaults } from './numbers/degrees.ts';
import { numberFaults } from './numbers/numbers.ts';
import { otherStretchFaults } from './numbers/other-stretches.ts';
import { totalityFaults } from './numbers/totals.ts';
import { type Passage, passageOfDraft, passageOfEvidence } from './passage/passage.ts';
import { qualifierFaults } from './qualifiers.ts';
import { quotationFaults } from './quotations.ts';
import { replacedFaults } from './replaced.ts';
import { addresseeFaults } from './roles/addressees.ts';
import { successionFaults } from './roles/before-after.ts';
import { exchangeFaults } from './roles/exchanges.ts';
import { flippedFaults } from './roles/flips.ts';
import { pairFaults } from './roles/pairs.ts';
import { phraseFaults } from './roles/phrases-exchanged.ts';
import { placeFaults } from './roles/places-exchanged.ts';
import { promotedFaults } from './roles/promoted.ts';
import { relativeFaults } from './roles/relatives.ts';
import { respectiveFaults } from './roles/respectively.ts';
import { tellingFaults } from './roles/tellings.ts';
import { withoutAnonymity } from './speakers/anonymity.ts';
import { closeToFaults } from './speakers/close-to.ts';
import { declaredFaults } from './speakers/declared.ts';
import { droppedSpeaker } from './speakers/dropped-speakers.ts';
import { otherVoiceFaults } from './speakers/other-voices.ts';
import { accusationFaults } from './status/accusations.ts';
import { conditionedFaults } from './status/conditioned.ts';
import { endedFaults } from './status/ended.ts';
import { farNegationFaults } from './status/far-negations.ts';
import { governorFaults } from './status/governors.ts';
import { hedgeFaults } from './status/hedges.ts';
import { lostConditionFaults } from './status/lost-conditions.ts';
import { negationFaults } from './status/negations.ts';
import { prospectFaults } from './status/prospects.ts';
import { reservedFaults } from './status/reserved.ts';
import { settledFaults } from './status/settled.ts';
import type { Draft, Evidence, Fault, Verdict } from './verdict.ts';

export type { Draft, Evidence, Fault, Rule, Verdict } from './verdict.ts';

const verdictOf = (faults: readonly Fault[]): Verdict => {
  const [first, ...rest] = faults;
  return first === undefined ? { kind: 'supported' } : { kind: 'rejected', faults: [first, ...rest] };
};

const citedBy = (draft: Draft, evidence: ReadonlyMap<string, Evidence>): Evidence[] =>
  [...new Set(draft.evidence)].flatMap((id) => evidence.get(id) ?? []);

const evidenceFaults = (draft: Draft, evidence: ReadonlyMap<string, Evidence>): Fault[] => {
  if (draft.evidence.length === 0) return [{ rule: 'evidence', detail: 'it cites nothing' }];
  return draft.evidence
    .filter((id) => !evidence.has(id))
    .map((id) => ({ rule: 'evidence', detail: `there is no evidence “${id}”` }));
};

/** Each word is held against each; a sentence of 100 words that cites 500 is far below, and no sentence of news needs more. */
const MOST_PAIRS = 60_000;

const holdsTooMany = (draft: Passage, cited: readonly Passage[]): boolean =>
  draft.words.length * cited.reduce((sum, { words }) => sum + words.length, 0) > MOST_PAIRS;

const contentFaults = (draft: Draft, cited: readonly Evidence[], core: Core): Fault[] => {
  const passages = cited.map((evidence) => passageOfEvidence(evidence, core));
  const text = withoutAnonymity(draft.text, passages);
  const passage = passageOfDraft(text, cited[0]?.article.publishedAt ?? null, core);
  if (holdsTooMany(passage, passages))
    return [{ rule: 'evidence', detail: 'it and what it cites hold too many words to be compared' }];
  const substitutions = substitutionsIn(passage, passages);
  const alignment = alignmentOf(passage, passages, substitutions);
  const dropped = droppedSpeaker(passage, passages, alignment);
  return [
    ...quotationFaults(draft.text, cited),
    ...numberFaults(passage, passages, alignment),
    ...detailFaults(passage, passages, substitutions),
    ...deedFaults(passage, passages, substitutions, alignment),
    ...flippedFaults(passage, passages, alignment),
    ...governorFaults(passage, alignment),
    ...amountFaults(passage, passages, alignment),
    ...replacedFaults(passage, passages, substitutions, alignment),
    ...promotedFaults(passage, alignment),
    ...conditionedFaults(passage, passages, alignment),
    ...inPlaceFaults(passage, passages, alignment),
    ...otherStretchFaults(passage, passages, alignment),
    ...boundFaults(passage, passages, alignment),
    ...lostConditionFaults(passage, passages, alignment),
    ...farNegationFaults(passage, passages, alignment),
    ...relativeFaults(passages, alignment),
    ...settledFaults(passage, passages, alignment),
    ...closeToFaults(passage, alignment),
    ...attachmentFaults(passage, passages),
    ...negationFaults(passage, passages),
    ...hedgeFaults(passage, passages, alignment),
    ...qualifierFaults(passage, passages),
    ...causeFaults(passage, passages),
    ...bystanderFaults(passage, passages),
    ...exchangeFaults(passage, passages),
    ...placeFaults(passage, passages),
    ...successionFaults(passage, passages),
    ...endedFaults(passage, passages),
    ...accusationFaults(passage, passages),
    ...reservedFaults(passage, passages),
    ...prospectFaults(passage, passages, alignment),
    ...degreeFaults(passage, passages),
    ...totalityFaults(passage, passages),
    ...addresseeFaults(passage, passages),
    ...tellingFaults(passage, passages),
    ...appositionFaults(passage, passages),
    ...mixedNameFaults(passage, passages),
    ...namesakeFaults(passage, passages),
    ...phraseFaults(passage, passages),
    ...respectiveFaults(passage, passages),
    ...pairFaults(passage, passages),
    ...otherVoiceFaults(passage, passages, alignment),
    ...(dropped === null ? [] : [{ rule: 'speaker', detail: dropped } as const]),
    ...declaredFaults(draft, passage, passages),
    ...bearingFaults(
      passage,
      cited.map((evidence, at) => [evidence, passages[at] as (typeof passages)[number]]),
    ),
  ];
};

/** More than this no one sentence says again, and to hold each word against each would take seconds. */
const MOST_CHARACTERS_CITED = 4000;

const lengthFaults = (cited: readonly Evidence[]): Fault[] =>
  cited.reduce((sum, { span }) => sum + span.end - span.start, 0) > MOST_CHARACTERS_CITED
    ? [{ rule: 'evidence', detail: `it cites more than ${MOST_CHARACTERS_CITED} characters` }]
    : [];

/** A whole source sentence, its dateline left out or not, says what it says. */
const isVerbatim = ({ text }: Draft, { article, span }: Evidence): boolean => {
  const bare = withoutDateline(article.text, span);
  return [span, bare].some(({ start, end }) => inOneLine(article.text.slice(start, end)) === inOneLine(text));
};

const isExtract = (draft: Draft, cited: readonly Evidence[]): boolean =>
  cited.length === 1 && cited.every((evidence) => isVerbatim(draft, evidence));

const declaredOnly = (draft: Draft, cited: readonly Evidence[], core: Core): Fault[] => {
  const passages = cited.map((evidence) => passageOfEvidence(evidence, core));
  return passages.flatMap((passage) => declaredFaults(draft, passage, passages));
};

/**
 * Whether a sentence says no more than the evidence it cites, whoever wrote it: every name, number, date, quotation and detail
 * has its counterpart there, what is done is done by the same to the same and is as real as it is there, and whoever
 * says it still says it. Pure; it rather rejects a faithful sentence than lets an unfaithful one pass.
 */
export const verify = (draft: Draft, evidence: ReadonlyMap<string, Evidence>, core: Core): Verdict => {
  const cited = citedBy(draft, evidence);
  const first = [...formFaults(draft.text), ...evidenceFaults(draft, evidence)];
  if (first.length > 0) return verdictOf(first);
  if (isExtract(draft, cited)) return verdictOf(declaredOnly(draft, cited, core));
  const long = lengthFaults(cited);
  return verdictOf(long.length > 0 ? long : contentFaults(draft, cited, core));
};
