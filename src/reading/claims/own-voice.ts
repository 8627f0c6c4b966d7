import type { Span } from '../../domain/span.ts';
import { isOneOf, OF_VERBS } from '../negation.ts';
import { isNegated } from '../status/status-of.ts';
import {
  dependentsBy,
  deprelAt,
  formAt,
  hasDependent,
  headAt,
  isBelow,
  isLemma,
  isWord,
  lemmaAt,
  runsOf,
  subtree,
  type Tree,
  uposAt,
} from '../tree.ts';
import { flagOf } from '../word.ts';
import type { Act } from './act.ts';
import { type Draft, type Place, range, spansOf } from './draft.ts';
import { isWithin, relativeBefore } from './past-clause.ts';
import { isNegative } from './speech-acts.ts';

type Mood = { readonly act: Act; readonly cue: readonly number[] };

const PLANNED: Act = { kind: 'plans', status: 'planned' };
const CONDITIONAL: Act = { kind: 'plans', status: 'conditional' };
const POSSIBLE: Act = { kind: 'says', status: 'possible' };
const UNDONE: Act = { kind: 'says', status: 'did-not-happen' };

const CONDITION = /^(?:if|unless|until|provided|without)$/;
const hasCondition = (tree: Tree, index: number): boolean => {
  const behind = CONDITION.test(formAt(tree, 0)) || formAt(tree, 0) === 'had';
  return behind || subtree(tree, index).some((word) => CONDITION.test(formAt(tree, word))) || isProvided(tree, index);
};

/** "will go ahead provided both agree" */
const isProvided = (tree: Tree, index: number): boolean => lemmaAt(tree, headAt(tree, index)) === 'provide';

const WILL = /^(?:will|'ll|’ll|shall|wo)$/;
const MAY = /^(?:may|might|could)$/;

const byModal = (tree: Tree, index: number): Mood | null => {
  for (const auxiliary of dependentsBy(tree, index, 'aux')) {
    const word = formAt(tree, auxiliary);
    if (WILL.test(word) || word === 'would') {
      if (hasCondition(tree, index))
        return { act: word === 'would' ? { kind: 'says', status: 'conditional' } : CONDITIONAL, cue: [auxiliary] };
      return { act: PLANNED, cue: [auxiliary] };
    }
    if (MAY.test(word)) return { act: POSSIBLE, cue: [auxiliary] };
  }
  return null;
};

const AHEAD = /^(?:due|set|scheduled|about|poised|slated|planned|booked|timed|preparing|going|bound|readying|gearing)$/;
const OPEN = /^(?:expected|likely|feared|thought|believed|unlikely|possible|probable|presumed)$/;

/** "is to", "is due", "have been set for", "are expected to", whatever the parse made of it. */
const byPeriphrasis = (tree: Tree, first: number): Mood | null => {
  if (lemmaAt(tree, first) !== 'be') return null;
  let next = first + 1;
  while (/^(?:ADV|PART)$/.test(uposAt(tree, next)) && formAt(tree, next) !== 'to') next++;
  const word = formAt(tree, next);
  if (word === 'to' && tree.tokens[next + 1]?.upos === 'VERB') return { act: PLANNED, cue: [first, next] };
  const cue = range(first, next + 1);
  if (OPEN.test(word)) return { act: POSSIBLE, cue };
  const isGoing = word === 'going' && formAt(tree, next + 1) !== 'to';
  return AHEAD.test(word) && !isGoing && /^(?:to|for|on|in|at|next|this|by)$/.test(formAt(tree, next + 1))
    ? { act: PLANNED, cue }
    : null;
};

const UNDOING = new Set('prevent avert foil thwart cancel shelve scrap'.split(' '));

/** A plan that is dropped or a deal that collapses comes to nothing; food that is dropped and a dam that collapses do not. */
const ENDING = new Set('abandon drop fail collapse'.split(' '));
const UNDERTAKING = new Set(
  `plan proposal project scheme idea programme program deal agreement accord pact treaty merger takeover sale bid offer talk negotiation
  effort attempt plot coup truce ceasefire summit mission operation offensive search demand claim charge case appeal lawsuit bill motion vote`.split(
    /\s+/,
  ),
);

const isUndertaking = (tree: Tree, verb: number): boolean =>
  dependentsBy(tree, verb, 'obj', 'nsubj', 'nsubj:pass').some((index) => UNDERTAKING.has(lemmaAt(tree, index)));

const undoes = (tree: Tree, index: number): boolean => {
  const lemma = lemmaAt(tree, index);
  if (!ENDING.has(lemma)) return UNDOING.has(lemma);
  return (lemma === 'fail' && hasDependent(tree, index, 'xcomp')) || isUndertaking(tree, index);
};

const byUndoing = (tree: Tree, index: number): Mood | null => {
  const calledOff = lemmaAt(tree, index) === 'call' && formAt(tree, index + 1) === 'off';
  if (!calledOff && !undoes(tree, index)) return null;
  return isNegated(tree, index) ? null : { act: UNDONE, cue: calledOff ? [index, index + 1] : [index] };
};

const NEGATES_VERB = isOneOf(OF_VERBS);

const byNegation = (tree: Tree, index: number): Mood | null => {
  if (!isNegative(tree, index) || !/^(?:VERB|AUX|ADJ|NOUN)$/.test(uposAt(tree, index))) return null;
  const words = dependentsBy(tree, index, 'aux', 'advmod', 'det', 'neg').filter((word) =>
    NEGATES_VERB.test(formAt(tree, word)),
  );
  const before = words.flatMap((word) => (tree.tokens[word - 1]?.upos === 'AUX' ? [word - 1, word] : [word]));
  return { act: UNDONE, cue: before.length > 0 ? before : [index] };
};

/** "on suspicion of", "under suspicion of", "on charges of", "rumours that": an accusation that nobody is named for. */
const ACCUSATIONS = /^(?:suspicion|charge|allegation|accusation|rumor|rumour|claim)s?$/;
const byAccusation = (tree: Tree, index: number): Mood | null =>
  tree.tokens[index]?.upos === 'NOUN' &&
  ACCUSATIONS.test(formAt(tree, index)) &&
  /^(?:of|that|about)$/.test(formAt(tree, index + 1))
    ? { act: { kind: 'alleges', status: 'alleged' }, cue: [index, index + 1] }
    : null;

/** "plans for", "preparations for": a noun that stands for what is to come. */
const byNoun = (tree: Tree, index: number): Mood | null => {
  if (tree.tokens[index]?.upos !== 'NOUN' || !/^(?:plan|preparation)$/.test(lemmaAt(tree, index))) return null;
  return /^(?:for|to)$/.test(formAt(tree, index + 1)) ? { act: PLANNED, cue: [index, index + 1] } : null;
};

const OPENS =
  /^(?:begin|open|start|resume|vote|meet|arrive|depart|leave|close|expire|end|convene|go|face|hold|travel|fly|return|take)$/;
const DAY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next|tonight|midnight|january|february|march|april|june|july|august|september|october|november|december)$/;
const DAY_REACH = 6;

/** "The trial opens on Monday": a present tense with a day to come is a timetable. */
const byTimetable = (tree: Tree, index: number): Mood | null => {
  const { tense, upos } = tree.tokens[index] ?? {};
  if (upos !== 'VERB' || tense !== 'Pres' || !OPENS.test(lemmaAt(tree, index)) || hasDependent(tree, index, 'aux'))
    return null;
  const day = tree.lower.slice(index + 1, index + DAY_REACH).some((word) => DAY.test(word));
  return day ? { act: PLANNED, cue: [index] } : null;
};

/** "Ardania to close embassy": a headline's infinitive is to come. */
const byHeadline = (tree: Tree, index: number): Mood | null => {
  if (formAt(tree, index) !== 'to' || index === 0 || tree.tokens[index + 1]?.upos !== 'VERB') return null;
  const isOpen = !/^[.!?]$/.test(formAt(tree, tree.tokens.length - 1));
  return isOpen && tree.tokens.slice(0, index).every(({ upos }) => /^(?:PROPN|NOUN|ADJ|NUM|PUNCT|PART)$/.test(upos))
    ? { act: PLANNED, cue: [index] }
    : null;
};

const isClause = (tree: Tree, index: number): boolean => {
  const link = deprelAt(tree, index);
  return link === 'root' || link === 'conj' || link === 'parataxis' || link === 'acl:relcl' || link === 'ccomp';
};

const clauseOf = (tree: Tree, index: number): number => {
  let at = index;
  for (let steps = 0; at >= 0 && !isClause(tree, at) && steps < tree.tokens.length; steps++) at = headAt(tree, at);
  return at < 0 ? index : at;
};

const opensMood = flagOf(({ lower }) => lower === 'to' || ACCUSATIONS.test(lower));
const LEMMAS = new Set(['be', 'call', 'plan', 'preparation', ...UNDOING, ...ENDING]);
const tellsMood = flagOf(({ lower }) => LEMMAS.has(lower) || OPENS.test(lower));

const ownMood = (tree: Tree, index: number): Mood | null =>
  byPeriphrasis(tree, index) ??
  byNoun(tree, index) ??
  byAccusation(tree, index) ??
  byUndoing(tree, index) ??
  byHeadline(tree, index) ??
  byTimetable(tree, index);

const mayTellMood = (tree: Tree, index: number): boolean =>
  isWord(tree, index, opensMood) || isLemma(tree, index, tellsMood);

const moodAt = (tree: Tree, index: number): Mood | null =>
  (mayTellMood(tree, index) ? ownMood(tree, index) : null) ??
  (isClause(tree, index) ? (byModal(tree, index) ?? byNegation(tree, index)) : null);

/** "The Front, which some said might be to blame, denied it" with the relative clause read as the main one: its mood is its own alone. */
const clauseBeforeCue = (tree: Tree, index: number, clause: number, told: readonly Draft[]): number[] | null => {
  for (const { token: cue } of told) {
    const relative = cue < 0 ? null : relativeBefore(tree, cue);
    if (relative && isWithin(relative, index) && isBelow(tree, cue, clause))
      return range(relative.from, relative.to + 1);
  }
  return null;
};

const isTaken = (taken: readonly Span[], { start, end }: Span): boolean => {
  for (const span of taken) if (span.start < end && start < span.end) return true;
  return false;
};

const untakenMood = (tree: Tree, index: number, taken: readonly Span[]): Mood | null => {
  const token = tree.tokens[index];
  return token && !isTaken(taken, token) ? moodAt(tree, index) : null;
};

/** A clause without those that are told already, and without what joins it to another. */
const clauseWithout = (tree: Tree, clause: number, told: readonly number[]): number[] => {
  const joints = dependentsBy(tree, clause, 'cc');
  return subtree(tree, clause, (branch) => told.includes(branch) || joints.includes(branch));
};

const draftOf = ({ text, tree, sentence }: Place, mood: Mood, clause: number, words: readonly number[]): Draft => {
  const cue = runsOf(tree, mood.cue);
  return {
    sentence,
    token: -1,
    cue: { start: cue[0]?.start ?? 0, end: cue.at(-1)?.end ?? 0 },
    lemma: lemmaAt(tree, mood.cue[0] ?? 0),
    frame: 'own-voice',
    speaker: null,
    heads: [clause],
    content: spansOf(text, tree, words),
    confidence: 0.6,
    act: mood.act,
    ownVoice: true,
  };
};

/**
 * What the article itself says is planned, possible, conditional or did not happen: statements that no cue of speech
 * introduces and no speaker makes. What it plainly asserts is no claim.
 */
export const ownVoiceDrafts = (place: Place, taken: readonly Span[], told: readonly Draft[] = []): Draft[] => {
  const { tree } = place;
  const drafts: Draft[] = [];
  const clauses: number[] = [];
  for (let index = 0; index < tree.tokens.length; index++) {
    const mood = mayTellMood(tree, index) || isClause(tree, index) ? untakenMood(tree, index, taken) : null;
    const clause = mood ? clauseOf(tree, index) : -1;
    if (!mood || clauses.includes(clause)) continue;
    clauses.push(clause);
    const words = clauseBeforeCue(tree, index, clause, told) ?? clauseWithout(tree, clause, clauses);
    drafts.push(draftOf(place, mood, clause, words));
  }
  return drafts;
};
