import { WEEKDAY } from '../../reading/dates/words.ts';
import { OFFICE_NOUNS, TITLE_WORDS } from '../../reading/tables/offices.ts';
import { PEOPLE_NOUNS } from '../../reading/tables/role-nouns.ts';
import { inOneLine } from '../../stories/line.ts';
import { answerSpan } from '../choice/choose.ts';
import { type Evidence, lineOfEvidence, wordsOfEvidence } from '../evidence/evidence.ts';
import { asksOfName } from '../office/identity.ts';
import type { Question } from '../question/question.ts';
import { putBy } from './differ.ts';
import { asksWhatHappened } from './happened.ts';

const ON_A_DAY = new RegExp(`\\s+on (?:${WEEKDAY})$`, 'i');

/** "Pilots' Council" for "Council": a name is told whole. */
const nameToldWhole = (evidence: Evidence): string => {
  const { beside, span, material } = evidence;
  const { tokens } = beside.sentence;
  let from = tokens.findIndex(({ start }) => start >= span.start);
  const isPart = (at: number): boolean =>
    /^\p{Lu}/u.test(tokens[at]?.form ?? '') &&
    /^(?:ADJ|NOUN|PROPN)$/.test(tokens[at]?.upos ?? '') &&
    /^(?:amod|compound|nmod:desc|flat)/.test(tokens[at]?.deprel ?? '');
  if (tokens[from]?.upos === 'PROPN') while (isPart(from - 1)) from -= 1;
  return material.article.text.slice(tokens[from]?.start ?? span.start, span.end);
};

/** "at least 14" is not 14. */
const BOUND =
  /\b(?:at (?:least|most)|(?:no )?(?:more|fewer|less) than|not more than|about|around|some|nearly|almost|roughly|approximately|close to|up to|as many as|over|under)\s+$/i;

const withBound = ({ material: { article }, beside, span }: Evidence): string => {
  const { start } = beside.sentence.span;
  const bound = BOUND.exec(article.text.slice(start, span.start));
  return article.text.slice(bound === null ? span.start : start + bound.index, span.end);
};

/** The phrase that answers; who did a thing is "the army", not "the army on Thursday", nor "the army shot", and where is "Selm" on any day. */
const phraseOf = ({ type, tokens }: Question, evidence: Evidence): string => {
  if (type === 'how-many' || type === 'how-long') return inOneLine(withBound(evidence));
  const words = inOneLine(type === 'who' ? nameToldWhole(evidence) : wordsOfEvidence(evidence));
  if (type === 'where') return words.replace(ON_A_DAY, '');
  if (type !== 'who') return words;
  const [, behind, last] = /^(.+) (\p{Ll}+)$/u.exec(words) ?? [];
  const isDeed = tokens.some(({ form, head }) => head < 0 && form === last);
  return (isDeed && behind !== undefined ? behind : words).replace(ON_A_DAY, '');
};

/** What the answer is in short; where it is what happened or what was said, the sentence itself. */
const shortly = (question: Question, evidence: Evidence): string =>
  question.type === 'whether' || question.type === 'said'
    ? lineOfEvidence(evidence).text
    : phraseOf(question, evidence);

/** By its case "off Norrick" is no preposition with an adjective behind it. */
const AT =
  /\b(?:[Ii]n|[Aa]t|[Oo]n|[Nn]ear|to|[Ff]rom|into|off|[Oo]utside|[Ii]nside|[Uu]nder|across|between|along|over|behind|above|below|by)(?: \p{Ll}+)?\s*$/u;

const OF = /(\p{L}+) of (?:the )?$/iu;

/** Where something is told by a place, or behind a word that leads to one: "the editor of the Tolm Gazette" is nowhere. */
export const isPlace = (evidence: Evidence): boolean => {
  const { beside, span, material } = evidence;
  const before = material.article.text.slice(beside.sentence.span.start, span.start);
  const whose = OF.exec(before)?.[1]?.toLowerCase() ?? '';
  if (OFFICE_NOUNS.has(whose) || TITLE_WORDS.has(whose) || PEOPLE_NOUNS.has(whose)) return false;
  return (
    beside.sentence.tokens.some(
      ({ start, end, name }) => start >= span.start && end <= span.end && name.endsWith('LOC'),
    ) ||
    AT.test(before) ||
    AT.test(/^\S+/.exec(wordsOfEvidence(evidence))?.[0] ?? '')
  );
};

const LEADS = /\bwho (?:currently |now )?(?:leads?|heads?|chairs?|runs?|commands?|governs?|owns?)\b/i;

/** "its navy", "a unit under his command": whose, only the sentence says; of "Sarn and its navy" the phrase does. */
const OWNED = /(?:^|\bunder )(?:its|their|his|her)\b/i;

/** "sworn in as the minister, replacing Ms Brul": what somebody is does not say who. */
const isWhatSomebodyIs = ({ beside, span, material }: Evidence): boolean =>
  /\bas (?:an? |the |its |their |his |her )?$/i.test(
    material.article.text.slice(beside.sentence.span.start, span.start),
  );

/** Whether a phrase says enough without its sentence: who leads somebody has a name. */
const saysEnough = ({ type, office, text }: Question, evidence: Evidence): boolean => {
  if (type === 'where') return isPlace(evidence);
  if (type === 'who' && (OWNED.test(wordsOfEvidence(evidence)) || isWhatSomebodyIs(evidence))) return false;
  return type !== 'who' || (office === null && !LEADS.test(text)) || /\p{Lu}/u.test(wordsOfEvidence(evidence));
};

/** A few words where they are sure in every detail, else the sentence they stand in, which alone says who somebody is. */
export const answerOf = (question: Question, evidence: Evidence): string =>
  evidence.fits &&
  !asksOfName(question) &&
  !asksWhatHappened(question) &&
  saysEnough(question, evidence) &&
  answerSpan(question, evidence) === evidence.span
    ? phraseOf(question, evidence)
    : lineOfEvidence(evidence).text;

const voiceOf = (evidence: Evidence): string =>
  evidence.speaker?.name ?? putBy(evidence) ?? evidence.material.article.publisher ?? 'an article';

/** What somebody says, by whom; where the words name the speaker themselves, nobody is named twice. */
export const byVoice = (voice: string, words: string): string =>
  words.toLowerCase().includes(voice.toLowerCase()) ? words : `${voice}: ${words}`;

/** The sides of a dispute, each by who says it. */
export const sideBySide = (question: Question, sides: readonly Evidence[]): string =>
  sides.map((side) => byVoice(voiceOf(side), shortly(question, side))).join(' — ');
