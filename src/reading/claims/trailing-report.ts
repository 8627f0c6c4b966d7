import { formAt, hasDependent, type Tree, uposAt } from '../tree.ts';
import { type Draft, type Place, range } from './draft.ts';
import { draftOfReport } from './report-draft.ts';
import { speakerClass } from './speakers.ts';

/** Tokens of a report that closes its sentence, and of what it reports, before it and behind it; ends are exclusive. */
type Parts = {
  readonly speaker: readonly [number, number];
  readonly verb: number;
  readonly said: number;
  readonly behind: readonly [number, number];
};

/** Verbs behind whom they name, with all that is reported before: "…, the Transport Ministry said on Friday". */
const CLOSES_A_REPORT = new Set(
  'say report announce add confirm allege claim warn insist suggest state declare disclose reveal acknowledge concede admit'.split(
    ' ',
  ),
);
const LONGEST_SPEAKER = 10;
const LONGEST_TIME = 5;
const TIME = /^(?:on|late|early|earlier|last|this|in|at|yesterday|today)$/;
/** What may follow a report behind a comma without being a part of what was said. */
const GOES_ON =
  /^(?:as|while|after|but|according|hours|days|without|(?!including|during|following|regarding|concerning)\p{Ll}+ing)$/u;
/** What the speaker does by saying so, or the writer says beside it: ", adding that …", ", raising fears". Any other participle says more of what was said: ", killing four". */
const OWN_DEED =
  /^(?:according|adding|accusing|arguing|blaming|calling|citing|describing|insisting|noting|promising|quoting|raising|referring|speaking|urging|vowing|warning)$/;
const OPENS_CLAUSE = /^(?:when|if|as|while|after|before|although|though|since|because|once|asked|speaking)$/;

const isVerbal = ({ tokens }: Tree, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ upos }) => /^(?:VERB|AUX|SCONJ|CCONJ)$/.test(upos));

/** "acting police chief Ola Brenn": where a title begins so, the rest of it tells whether it is one. */
const titleBegins = (tree: Tree, first: number): number => (formAt(tree, first) === 'acting' ? first + 1 : first);

/** Where a report ends, behind when it was said: at the sentence's end, or at a comma behind which something else begins; −1 where it does not. */
const endAt = (tree: Tree, verb: number): number => {
  let at = verb + 1;
  const beyond = Math.min(tree.tokens.length, verb + LONGEST_TIME + 2);
  while (at < beyond && !/^[.,;!?]$/.test(formAt(tree, at))) {
    if (at === verb + 1 && !TIME.test(formAt(tree, at))) return -1;
    at++;
  }
  if (at - verb - 1 > LONGEST_TIME || isVerbal(tree, verb + 1, at)) return -1;
  return formAt(tree, at) !== ',' || GOES_ON.test(formAt(tree, at + 1)) ? at : -1;
};

/** "…, police said, killing four soldiers": the rest of what was said. */
const behindReport = (tree: Tree, end: number): readonly [number, number] => {
  const first = end + 1;
  const form = formAt(tree, first);
  if (formAt(tree, end) !== ',' || !/ing$/.test(form) || tree.tokens[first]?.upos !== 'VERB' || OWN_DEED.test(form))
    return [first, first];
  const stop = tree.tokens.findIndex((token, at) => at > first && /^[.;!?]$/.test(token.form));
  return [first, stop < 0 ? tree.tokens.length : stop];
};

const commaBefore = ({ tokens }: Tree, index: number): number =>
  tokens.findLastIndex((token, at) => at < index && token.form === ',');

/** The noun phrase before the verb, with its apposition ("its foreign minister, Ana Dorn, confirmed"). */
const speakerBefore = (tree: Tree, verb: number): readonly [number, number] | null => {
  const end = formAt(tree, verb - 1) === ',' ? verb - 1 : verb;
  const comma = commaBefore(tree, end);
  const first = (end < verb ? commaBefore(tree, comma) : comma) + 1;
  if (/^(?:["“”]|''|``)$/.test(formAt(tree, first))) return null;
  if (first <= 1 || end <= first || end - first > LONGEST_SPEAKER) return null;
  if (isVerbal(tree, titleBegins(tree, first), end)) return null;
  return /^(?:who|whom|which|whose|that|not|in|on|at|by|with|from|of)$/.test(formAt(tree, first)) ? null : [first, end];
};

const tellsSomething = (tree: Tree, end: number): boolean => {
  const told = tree.tokens.slice(0, end);
  if (OPENS_CLAUSE.test(formAt(tree, 0)) && !told.some((token) => token.form === ',')) return false;
  // A form that is past tense and infinitive in one ("burst") is finite where it has a subject of its own.
  return told.some(
    ({ upos, verbForm }, at) =>
      /^(?:VERB|AUX)$/.test(upos) &&
      (verbForm === 'Fin' || (hasDependent(tree, at, 'nsubj') && !hasDependent(tree, at, 'mark', 'aux'))),
  );
};

/** Whether `verb` closes its sentence as a report: "Three bridges fell, the Transport Ministry said on Friday." */
export const trailingReportAt = (tree: Tree, verb: number): Parts | null => {
  const { upos, lemma = '', verbForm } = tree.tokens[verb] ?? {};
  if (upos !== 'VERB' || !CLOSES_A_REPORT.has(lemma) || verbForm === 'Inf' || /ing$/.test(formAt(tree, verb)))
    return null;
  const end = endAt(tree, verb);
  if (hasDependent(tree, verb, 'aux:pass', 'cc') || end < 0) return null;
  const speaker = speakerBefore(tree, verb);
  return speaker && tellsSomething(tree, speaker[0] - 1)
    ? { speaker, verb, said: speaker[0] - 1, behind: behindReport(tree, end) }
    : null;
};

const headOf = ({ tokens }: Tree, [first, end]: readonly [number, number]): number => {
  const words = range(first, end);
  const nominal = words.filter((index) => /^(?:NOUN|PROPN|PRON|NUM|DET)$/.test(tokens[index]?.upos ?? ''));
  const outside = (index: number): boolean => {
    const { head = -1 } = tokens[index] ?? {};
    return head < first || head >= end;
  };
  return nominal.find(outside) ?? nominal.at(-1) ?? -1;
};

/** The place of the statement that the report closes: a semicolon parts two. */
const saidBefore = (tree: Tree, said: number): number[] => {
  const from = tree.tokens.findLastIndex((token, index) => index < said && token.form === ';') + 1;
  return range(from, said);
};

/** A claim from a report that closes its sentence; null where no speaker can be told. */
export const draftOfTrailing = (place: Place, { speaker, verb, said, behind }: Parts): Draft | null => {
  const { tree } = place;
  const token = headOf(tree, speaker);
  if (speakerClass(tree, token) === 'd') return null;
  const words = [...saidBefore(tree, said), ...range(...behind)];
  return draftOfReport(place, { speaker, token, verb, words, frame: 'aside' });
};

/** "Shells hit a market, killing at least six people, doctors said": what came of it is told by the same. */
const leavesOutcome = (tree: Tree, said: number, { content }: Draft): boolean => {
  const last = content.at(-1)?.end ?? 0;
  const comma = tree.tokens.findIndex(({ start }) => start >= last);
  const [mark, participle] = [formAt(tree, comma), tree.tokens[comma + 1]];
  return (
    comma + 1 < said &&
    mark === ',' &&
    (participle?.upos === 'VERB' || /^(?:NUM|DET)$/.test(tree.tokens[comma + 2]?.upos ?? '')) &&
    /ing$/.test(participle?.form ?? '') &&
    !OWN_DEED.test(participle?.form ?? '')
  );
};

/** "Police held nine people after bottles were thrown, a spokesman said": nobody says no more than when it was. */
const leavesMain = (tree: Tree, { content }: Draft): boolean => {
  const from = content[0]?.start ?? 0;
  const first = tree.tokens.findIndex(({ start }) => start >= from);
  return (
    first > 0 &&
    /^(?:after|before|since|when|as|because)$/.test(formAt(tree, first)) &&
    uposAt(tree, first) === 'SCONJ' &&
    uposAt(tree, first - 1) !== 'PUNCT'
  );
};

/** A parse that hangs the report elsewhere gives it somebody of the statement for a speaker, or what follows it for content. */
export const misreads = ({ tree }: Place, { speaker, said }: Parts, draft: Draft | null): boolean => {
  const first = tree.tokens[speaker[0]];
  if (!draft?.speaker || !first || draft.content.length === 0) return true;
  if (formAt(tree, speaker[0]) === 'acting' && draft.speaker.start > first.start) return true;
  if (leavesOutcome(tree, said, draft) || leavesMain(tree, draft)) return true;
  return draft.speaker.start < first.start || draft.content.some(({ end }) => end > first.start);
};
