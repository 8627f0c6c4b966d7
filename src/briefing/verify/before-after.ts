import { counterparts } from './compare.ts';
import type { Passage, Word } from './passage.ts';
import type { Fault } from './verdict.ts';
import { isContent, isName, isNumberWord, isTimeWord } from './word-class.ts';

/** What one sentence tells as earlier and as later, by "after" or "before". */
type Succession = { readonly link: Word; readonly earlier: readonly Word[]; readonly later: readonly Word[] };

const AFTER = /^(?:after|following)$/;
const BEFORE = /^(?:before|until|till)$/;
const UNTIL = /^(?:until|till)$/;
const NEGATOR = /^(?:not|n['’]t|never|no|nobody|nothing|none|neither|nor|without|cannot)$/i;

const isJoint = ({ token }: Word): boolean => /^[,;:]$/.test(token.form);
const isVerb = ({ token }: Word): boolean => /^(?:VERB|AUX)$/.test(token.upos);
const isNegator = ({ token }: Word): boolean => NEGATOR.test(token.form);

/** "two days after", "shortly before" */
const DISTANCE = /^(?:minute|hour|day|week|month|year|shortly|soon|immediately|just|long)$/;

const isTime = (word: Word): boolean => isTimeWord(word) || isNumberWord(word) || DISTANCE.test(word.lemma);

const tells = (word: Word): boolean =>
  (isContent(word) || isName(word)) && !isTime(word) && !/^\d/.test(word.token.form);

/** "the following day" joins nothing. */
const isLink = ({ token, passage }: Word, at: number): boolean => {
  const form = token.form.toLowerCase();
  if (form === 'following') return /^(?:ADP|VERB|SCONJ)$/.test(token.upos) && passage.words[at - 1]?.lemma !== 'the';
  return AFTER.test(form) || BEFORE.test(form);
};

/** Where what stands behind the link ends: at a comma, or after the verb that a noun set off by commas waits for. */
const endBehind = (words: readonly Word[], from: number, isOpening: boolean): number => {
  const joint = (start: number): number => {
    const at = words.findIndex((word, index) => index >= start && isJoint(word));
    return at < 0 ? words.length : at;
  };
  const first = joint(from);
  if (words.slice(from, first).some(isVerb)) return first;
  for (let at = first; at < words.length; at = joint(at + 1)) {
    const next = words[at + 1];
    const end = joint(at + 1);
    if (next !== undefined && isVerb(next) && !/ing$/.test(next.token.form))
      return isOpening && !words.slice(end).some(isVerb) ? first : end;
  }
  return first;
};

/** The part before the link, or the one behind where the link opens the sentence or its part: "A day after they left, …". */
const successionAt = (words: readonly Word[], at: number): Succession[] => {
  const link = words[at];
  if (link === undefined) return [];
  const start = words.findLastIndex((word, index) => index < at && word.token.form === ';') + 1;
  const before = words.slice(start, at).filter(tells);
  const end = endBehind(words, at + 1, before.length === 0);
  const behind = words.slice(at + 1, end).filter(tells);
  const main = before.length > 0 ? before : words.slice(end).filter(tells);
  const isDenied = UNTIL.test(link.token.form) && words.slice(start, at).some(isNegator);
  if (isDenied || main.length === 0 || behind.length === 0) return [];
  return [
    AFTER.test(link.token.form.toLowerCase())
      ? { link, earlier: behind, later: main }
      : { link, earlier: main, later: behind },
  ];
};

const successionsIn = ({ words }: Passage): Succession[] =>
  words.flatMap((word, at) => (isLink(word, at) ? successionAt(words, at) : []));

/** What is done is what comes first or second; who does it, and where, may take part in both. */
const weightOf = ({ token }: Word): number => (token.upos === 'VERB' ? 3 : 1);

/** How much of one side stands on a side of the cited text alone. */
const onlyIn = (side: readonly Word[], own: readonly Word[], other: readonly Word[], cited: Passage): number =>
  side
    .filter((word) => {
      const told = counterparts(word, [cited]);
      return told.some((each) => own.includes(each)) && !told.some((each) => other.includes(each));
    })
    .reduce((sum, word) => sum + weightOf(word), 0);

type Sides = { readonly same: number; readonly earlier: number; readonly later: number };

const sidesOf = (said: Succession, told: Succession): Sides => {
  const { passage } = told.link;
  return {
    same:
      onlyIn(said.earlier, told.earlier, told.later, passage) + onlyIn(said.later, told.later, told.earlier, passage),
    earlier: onlyIn(said.earlier, told.later, told.earlier, passage),
    later: onlyIn(said.later, told.earlier, told.later, passage),
  };
};

/** Each side of the draft is for the most part the other side there. */
const isTurned = ({ same, earlier, later }: Sides): boolean => earlier > 0 && later > 0 && earlier + later > same;

/** "fell before the bank spoke" of what fell after it: what came first is told to come second. */
export const successionFaults = (draft: Passage, cited: readonly Passage[]): Fault[] => {
  const told = cited.flatMap(successionsIn);
  return successionsIn(draft).flatMap((said): Fault[] => {
    const sides = told.map((other) => sidesOf(said, other));
    return sides.some(isTurned) && !sides.some(({ same, earlier, later }) => same > earlier + later)
      ? [{ rule: 'roles', detail: `“${said.link.token.form}” turns around what came first in the cited text` }]
      : [];
  });
};
