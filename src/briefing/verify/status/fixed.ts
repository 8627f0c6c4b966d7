import type { Status } from '../../../domain/reading.ts';
import { casesOf, isTime, lemmaAt } from '../../../reading/events/grammar.ts';
import { isNegated, statusOf } from '../../../reading/status/status-of.ts';
import type { Tree } from '../../../reading/tree.ts';
import { dependentsBy, formAt, headAt, uposAt } from '../../../reading/tree.ts';
import type { Word } from '../passage/passage.ts';
import { isWeak } from '../passage/word-class.ts';

/** What is called, set or announced is held later. */
const SETS = /^(?:set|call|announce|schedule)$/;
const BALLOT = /^(?:election|vote|referendum|poll|ballot|summit)$/;

/** "called an election": it is yet to be held. */
export const setsBallot = (verb: string, noun: string): boolean => SETS.test(verb) && BALLOT.test(noun);

/** "arranged talks for April 3", "booked the hall for Monday": the day is yet to come. */
const FIXES =
  /^(?:set|call|announce|schedule|arrange|book|plan|fix|slate|convene|organi[sz]e|reserve|prepare)(?:d|ed|ned)?$/;
const CALLED = /^(?:strike|walkout|protest|march|rally|meeting|session|boycott|stoppage|demonstration)$/;

/** How far behind what is fixed its day may stand. */
const REACH_OF_DAY = 8;

const isForTime = (tree: Tree, noun: number): boolean =>
  Array.from({ length: REACH_OF_DAY }, (_, at) => noun + 1 + at).some(
    (at) => formAt(tree, at) === 'for' && [1, 2, 3].some((ahead) => isTime(tree, at + ahead)),
  );

/** "called a strike": it is yet to be held. */
const isCalled = (tree: Tree, verb: Word, noun: number): boolean =>
  verb.lemma === 'call' && CALLED.test(lemmaAt(tree, noun));

const BETWEEN = /^(?:DET|ADJ|NOUN|NUM|PROPN)$/;

/** "set a hearing for Friday", as the words stand: parses take "set" for many things. */
const isFixed = ({ tree, index }: Word): boolean => {
  let at = index - 1;
  while (BETWEEN.test(uposAt(tree, at)) && !FIXES.test(lemmaAt(tree, at)) && index - at < 6) at -= 1;
  return FIXES.test(lemmaAt(tree, at)) && isForTime(tree, index);
};

const RESERVES = /^(?:reserve|book|hire|rent|prepare|secure)$/;

/** "reserved a room for a hearing": that is yet to be held. */
const isPreparedFor = ({ tree, index }: Word): boolean => {
  let at = index - 1;
  while (/^(?:DET|ADJ|PRON)$/.test(uposAt(tree, at)) && index - at < 4) at -= 1;
  if (formAt(tree, at) !== 'for') return false;
  for (let verb = at - 1; verb >= 0 && at - verb < 6; verb -= 1)
    if (uposAt(tree, verb) === 'VERB') return RESERVES.test(lemmaAt(tree, verb));
  return false;
};

const AGREES = /^(?:agree|consent|commit)$/;

/** "agreed to talks in June" */
const isAgreedTo = ({ tree, index, token }: Word): boolean =>
  token.deprel === 'obl' && AGREES.test(lemmaAt(tree, headAt(tree, index))) && casesOf(tree, index).includes('to');

const ASKS = /^(?:ask|appeal|call|apply|beg|plead|press|wait|hope|bid|campaign|lobby)$/;

/** "asked Turan for helicopters", as the words stand: they need not have come. */
export const isWaitedFor = ({ tree, index, token }: Word): boolean => {
  const first = token.deprel === 'conj' ? headAt(tree, index) : index;
  if (token.upos !== 'NOUN' || !casesOf(tree, first).includes('for')) return false;
  for (let at = first - 1; at >= 0 && first - at <= REACH_OF_ASKING; at -= 1)
    if (/^(?:VERB|ADP)$/.test(uposAt(tree, at)) && ASKS.test(lemmaAt(tree, at))) return true;
  return false;
};

const REACH_OF_ASKING = 16;

const ASKED_FOR = /^(?:order|demand|request|schedule|plan|promise|propose|seek)$/;

/** "an appeal will be lodged", "had not received an offer", "ordered a new trial": as real as the verb that carries it makes it. */
export const carriedStatus = (word: Word): Status | null => {
  const { passage, sentence, tree, token, lemma, index } = word;
  if (token.upos === 'NOUN' && (isFixed(word) || isPreparedFor(word) || isAgreedTo(word) || isWaitedFor(word)))
    return 'planned';
  if (token.upos !== 'NOUN' || !/^(?:obj|nsubj:pass)$/.test(token.deprel)) return null;
  const verb = passage.words.find((other) => other.sentence === sentence && other.index === token.head);
  if (verb === undefined) return null;
  if (token.deprel === 'obj' && ASKED_FOR.test(verb.lemma)) return 'planned';
  if (setsBallot(verb.lemma, lemma) || isCalled(tree, verb, index)) return 'planned';
  if (!isWeak(verb)) return null;
  const status = isNegated(tree, verb.index) ? 'did-not-happen' : statusOf(sentence, verb.index);
  return status === 'asserted' || status === 'claimed' ? null : status;
};

/** "will pay and denied any fault": a finite past is no part of what the bare infinitive before it tells. */
export const isPastBesideInfinitive = ({ tree, index, token, lemma }: Word): boolean =>
  token.deprel === 'conj' &&
  token.tense === 'Past' &&
  formAt(tree, index) !== lemma &&
  dependentsBy(tree, index, 'aux').length === 0 &&
  formAt(tree, headAt(tree, index)) === lemmaAt(tree, headAt(tree, index)) &&
  dependentsBy(tree, headAt(tree, index), 'aux', 'mark').length > 0;
