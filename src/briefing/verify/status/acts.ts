import type { Status } from '../../../domain/reading.ts';
import { type Passage, type Word, wordingOf } from '../passage/passage.ts';
import { selves } from '../passage/phrase.ts';
import { rolesOf } from '../passage/roles.ts';
import { isVoice } from '../voices/voices.ts';
import { statusesIn } from './statuses.ts';

/** What a draft may make of the status that something has in the cited text, and needs no word there for. */
const READINGS: readonly (readonly [RegExp, readonly Status[]])[] = [
  [/^(?:plan|intend|intention)$/, ['planned', 'conditional']],
  [/^(?:unable|cannot)$/, ['did-not-happen', 'denied']],
  [/^(?:probably|possibly|likely|perhaps|apparently|presumably|maybe)$/, ['possible', 'alleged', 'conditional']],
  [/^(?:allegedly|reportedly|supposedly|purportedly)$/, ['alleged', 'possible']],
  [/^(?:due|schedule|scheduled|set|poise|intention)$/, ['planned']],
  [/^(?:threaten|threat)$/, ['threatened']],
];

/** What saying does: free where what is said has its status in the cited text, and somebody says it there. */
const ACTS: readonly (readonly [RegExp, readonly Status[]])[] = [
  [/^(?:warn|warning|fear)$/, ['possible', 'conditional', 'planned', 'threatened']],
  [/^(?:promise|vow|pledge)$/, ['planned', 'conditional']],
  [/^(?:accuse|allege|allegation|accusation)$/, ['alleged']],
  [/^(?:believe|think|expect|fear|suspect|afraid)$/, ['possible', 'conditional', 'alleged', 'planned']],
  [/^put_at$/, ['claimed', 'alleged']],
  [/^(?:speak_of|talk_of)$/, ['claimed', 'alleged', 'planned', 'possible', 'conditional', 'denied', 'did-not-happen']],
  [/^(?:call|describe|judge|regard|deem|consider|view|express)$/, ['claimed', 'alleged']],
];

/** Not doing it on purpose, which only who says or lets know so will not do. */
const REFUSALS = /^(?:decline|refuse|rule_out)$/;
const WILL_NOT =
  /\b(?:(?:will|would|shall|should) (?:not|never)|won[’']t|wouldn[’']t|unwilling|never|no \p{L}+ (?:will|would))\b/iu;

/** Denying, which is free only for whoever says in the cited text that it is not so. */
const DENIES = /^(?:deny|denial|dispute|reject)$/;

const isDeniedBySpeaker = (word: Word, passage: Passage): boolean => {
  if (!DENIES.test(word.lemma)) return false;
  const denials = passage.claims.filter(({ status }) => status === 'denied' || status === 'did-not-happen');
  const { agent } = rolesOf(word);
  if (agent === null || agent.token.upos === 'PRON') return denials.length > 0;
  return denials.some(({ attribution }) => attribution.some((voice) => isVoice(selves(agent), passage, voice)));
};

const isSpoken = ({ claims }: Passage): boolean =>
  claims.some(({ cue, attribution }) => cue !== null && attribution.length > 0);

/** True for what the draft says of how real something is, or of what saying it does, where the cited text lets it. */
export const isToldSo = (word: Word, cited: readonly Passage[]): boolean => {
  const { lemma, phrases } = word;
  const names = [...phrases, lemma];
  const has = (passage: Passage, among: readonly Status[]): boolean =>
    statusesIn(passage).some((status) => among.includes(status));
  const free = (table: typeof ACTS, passage: Passage): boolean =>
    table.some(([pattern, among]) => names.some((name) => pattern.test(name)) && has(passage, among));
  return cited.some(
    (passage) =>
      free(READINGS, passage) ||
      (isSpoken(passage) && (free(ACTS, passage) || isDeniedBySpeaker(word, passage))) ||
      (names.some((name) => REFUSALS.test(name)) &&
        WILL_NOT.test(wordingOf(passage)) &&
        has(passage, ['did-not-happen', 'denied'])),
  );
};
