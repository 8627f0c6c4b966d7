import { termsOf } from '../../library/terms.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { isAhead } from '../match/stance.ts';
import type { Question } from '../question/question.ts';
import { holdsAll, likeness } from '../words/likeness.ts';
import { sentenceOf } from './differ.ts';
import { isPlace } from './in-short.ts';
import { keysOf } from './whether.ts';

const ASKS_WHERE = /^\s*where\b/i;
const ASKS_OF_HOLDER = /^\s*who(?:['’]s| is| are)\b/i;
const ASKS_WILL = /^\s*(?:will|shall)\b/i;
const ABOUT = /\b(?:say|said|saying) (?:about|on|of|regarding)\b(.*)$/i;

/** Words by which a sentence speaks of what is to come, or of what nobody will say of it. */
const TO_COME =
  /\b(?:will|would|shall|may|might|could|won|going to|plan(?:s|ned|ning)?|intend(?:s|ed)?|intention|vow(?:s|ed)?|promis(?:es|ed)|pledg(?:es|ed)|threaten(?:s|ed)?|expect(?:s|ed)|due|set to|likely|rul(?:es|ed) out|refus(?:es|ed)|decid(?:es|ed)|schedul(?:ed|es)|consider(?:s|ing|ed)?|next|tomorrow|soon|again|never|not)\b/i;

/** Somebody's name; a state's may have been read as one, and whose ministry it is names nobody. */
const namesPerson = ({ words }: Question, { beside }: Evidence): boolean =>
  beside.sentence.tokens.some(
    ({ name, form, deprel }) =>
      name.endsWith('PER') && deprel !== 'nmod:poss' && !words.some(({ word }) => word === form),
  );

/** What is asked about, in the sentence or in the title of its article. */
const isOnMatter = (about: string, { beside, nearbyTerms }: Evidence): boolean => {
  const own = beside.terms.filter((term) => term !== null);
  const asked = termsOf(about);
  return (
    asked.length === 0 ||
    holdsAll(asked, nearbyTerms) ||
    asked.some((term) => own.some((held) => likeness(term, held) > 0))
  );
};

/** "Will it strike again?" is not told by what it did. */
const tellsWill = (question: Question, evidence: Evidence): boolean => {
  const { met, sentence } = evidence.beside;
  const places = keysOf(question).flatMap((word) => met[word]?.places ?? []);
  return TO_COME.test(sentenceOf(evidence)) || places.some(({ at }) => isAhead(sentence, at));
};

/**
 * Whether a sentence has what its question asks for, however near it comes: a place for "where", somebody's name for who has an
 * office, what is to come for "will", and for what was said about a thing that thing.
 */
export const isToThePoint = (question: Question, evidence: Evidence): boolean => {
  const { text, type, office } = question;
  // Where somebody is now may be told by what became of them.
  if (type === 'where' && question.verb !== null && ASKS_WHERE.test(text)) return isPlace(evidence);
  if (type === 'who' && office !== null && ASKS_OF_HOLDER.test(text)) return namesPerson(question, evidence);
  if (type === 'whether' && ASKS_WILL.test(text)) return tellsWill(question, evidence);
  const about = type === 'said' ? ABOUT.exec(text)?.[1] : undefined;
  return about === undefined || isOnMatter(about, evidence);
};
