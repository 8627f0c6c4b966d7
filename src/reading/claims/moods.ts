import type { Claim, Status } from '../../domain/reading.ts';
import { isWithin, overlaps } from '../../domain/span.ts';
import type { Sentence } from '../analysis.ts';
import { isNegated, moodWithin, statusOf } from '../status/status-of.ts';
import { dependentsBy, formAt, hasDependent, headAt, lemmaAt, type Tree, treeOf } from '../tree.ts';
import type { Act } from './act.ts';
import type { Draft } from './draft.ts';
import { THREATENS } from './idioms.ts';
import { isRefusal, kindOf, statusOfKind } from './kinds.ts';
import { quotesOver } from './quotations.ts';
import type { Quote } from './quotes.ts';
import { predicateOf, type Said, saidIn } from './said.ts';
import { actOfReport, isFuture, isNegative, vowsHarm } from './speech-acts.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import { isTurnedDown } from './turned-down.ts';

const quotationOf = ({ content }: Draft, quotes: readonly Quote[]): Claim['quotation'] => {
  const near = quotesOver(quotes, content);
  if (near.length === 0) return 'indirect';
  const quoted = near.filter((quote) => content.some((span) => overlaps(span, quote)));
  if (quoted.length === 0) return 'indirect';
  return content.every((span) => quoted.some((quote) => isWithin(span, { start: quote.start - 1, end: quote.end + 1 })))
    ? 'direct'
    : 'partial';
};

/** A plan, a possibility or a condition inside what is said stays one; said of something plain, the kind of claim decides. */
const statusWith = (outer: Status, inner: Status): Status => {
  if (inner === 'conditional' && outer !== 'denied' && outer !== 'threatened') return inner;
  return outer === 'claimed' && inner !== 'asserted' ? inner : outer;
};

/** "did not deny", "would not confirm" leave open what is claimed; "does not plan to" says that it will not be. */
const negated = ({ kind, status }: Act, { frame, lemma }: Draft): Act => {
  if (kind === 'says' && /^(?:obj|obl)/.test(frame) && !isSpeechVerb(lemma)) return { kind, status: 'did-not-happen' };
  if (status === 'planned' || status === 'threatened') return { kind, status: 'did-not-happen' };
  return kind === 'denies' || kind === 'confirms' ? { kind: 'says', status: 'claimed' } : { kind, status: 'possible' };
};

/** Reports whose wording decides what they do; a vow or a warning may turn out a threat. */
const OPEN = new Set(['says', 'warns', 'confirms', 'alleges']);
const BINDING = new Set(['vow', 'swear', 'promise', 'pledge']);

/** "swore that he had never met her": who swears to what was promises nothing. */
const tellsWhatWas = ({ tree, draft, predicates }: Said): boolean => {
  const predicate = predicates[0] ?? -1;
  return draft.frame === 'ccomp' && predicate >= 0 && !isFuture(tree, predicate);
};

const byContent = (said: Said, own: Act): Act => {
  const { draft } = said;
  if (!OPEN.has(own.kind) && !BINDING.has(draft.lemma)) return own;
  if (draft.lemma === 'swear' && tellsWhatWas(said)) return actOfReport(said);
  if (BINDING.has(draft.lemma) && own.kind === 'plans') return vowsHarm(said) ? THREATENS : own;
  const told = actOfReport(said);
  if (own.kind === 'says') return told;
  if (told.kind === 'threatens') return told;
  if (own.kind === 'alleges') return own;
  if (own.kind === 'confirms') return { kind: own.kind, status: told.kind === 'alleges' ? own.status : told.status };
  return own;
};

/** Who is said, believed or rumoured to have done a thing is talked of by nobody in particular. */
const HEARSAY = /^(?:say|believe|think|rumour|rumor|understand|report)$/;

/** Wanting to do a thing oneself is a plan, wanting it of another a demand. */
const wantsItself = (tree: Tree, { lemma, token }: Draft): boolean =>
  lemma === 'want' && !hasDependent(tree, token, 'obj', 'iobj') && hasDependent(tree, token, 'xcomp');

const specialAct = (tree: Tree, draft: Draft): Act | null => {
  const { lemma, frame, speaker, token, act } = draft;
  if (act) return null;
  if (wantsItself(tree, draft)) return { kind: 'plans', status: 'planned' };
  const isNot = token >= 0 && isNegated(tree, token);
  if (lemma === 'rule out' && (isNot || isRefusal(lemmaAt(tree, headAt(tree, token)))))
    return { kind: 'says', status: 'possible' };
  if (speaker === null && /^pass-xcomp/.test(frame)) {
    if (HEARSAY.test(lemma)) return { kind: 'alleges', status: 'alleged' };
    if (lemma === 'expect') return { kind: 'plans', status: 'possible' };
    if (lemma === 'fear') return { kind: 'says', status: 'possible' };
  }
  if (lemma === 'warning') return { kind: 'warns', status: 'claimed' };
  if (kindOf(lemma, frame) === 'says' && !isNot && hasAuxiliary(tree, token, /^(?:may|might|could)$/i))
    return { kind: 'says', status: 'possible' };
  return frame !== 'phrase' && hasAuxiliary(tree, token, /^(?:will|'ll|’ll)$/i) && !isNot
    ? { kind: 'plans', status: 'planned' }
    : null;
};

/** "will ask", "is to announce": saying it is itself still to come. */
const hasAuxiliary = (tree: Tree, token: number, forms: RegExp): boolean => {
  for (const index of dependentsBy(tree, token, 'aux')) if (forms.test(formAt(tree, index))) return true;
  return false;
};

/** "if they refused": nobody has refused yet. */
const isUnderCondition = (sentence: Sentence, { token }: Draft): boolean =>
  token >= 0 && statusOf(sentence, token) === 'conditional';

/** A kind of claim, with the mood of what is claimed where that decides its status. */
const withMood = ({ kind, status }: Act, { tree, draft }: Said): Act => {
  if (kind === 'says' || kind === 'demands' || kind === 'asks') return { kind, status };
  const head = draft.heads[0];
  return { kind, status: statusWith(status, head === undefined ? 'asserted' : moodWithin(tree, head)) };
};

/** What is ruled out will not be; what is rejected may be all the same. */
const turnedDown = ({ lemma }: Draft): Act => ({
  kind: 'says',
  status: lemma === 'rule out' ? 'did-not-happen' : 'claimed',
});

const actOf = (sentence: Sentence, said: Said): Act => {
  const { tree, draft } = said;
  const kind = kindOf(draft.lemma, draft.frame);
  const special = specialAct(tree, draft);
  if (special) return special;
  if (isRefusal(draft.lemma))
    return { kind: 'says', status: isUnderCondition(sentence, draft) ? 'conditional' : 'did-not-happen' };
  if (draft.act) return draft.act;
  const own: Act = { kind, status: statusOfKind(kind, draft.lemma) };
  if (draft.token >= 0 && isNegated(tree, draft.token)) return negated(own, draft);
  if (kind === 'denies' && isTurnedDown(said)) return turnedDown(draft);
  return withMood(byContent(said, own), said);
};

const PLAIN = { kind: 'says', status: 'claimed', polarity: 'positive' } as const;

const worded = (sentence: Sentence, draft: Draft): Act & Pick<Claim, 'polarity'> => {
  const said = saidIn(treeOf(sentence), draft);
  const { kind, status } = actOf(sentence, said);
  return { kind, status, polarity: isNegative(said.tree, predicateOf(said)) ? 'negative' : 'positive' };
};

/** Kind, status, polarity and manner of quotation of a claim. */
export const moodOf = (
  sentence: Sentence | undefined,
  draft: Draft,
  quotes: readonly Quote[],
): Pick<Claim, 'kind' | 'status' | 'polarity' | 'quotation'> => {
  const { kind, status, polarity } = sentence ? worded(sentence, draft) : PLAIN;
  return { kind, status, polarity, quotation: quotationOf(draft, quotes) };
};
