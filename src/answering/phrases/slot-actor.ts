import type { Token } from '../../reading/analysis.ts';
import { isSpeechVerb } from '../../reading/claims/speech-verbs.ts';
import { BODY_NOUNS, PEOPLE_NOUNS } from '../../reading/tables/role-nouns.ts';
import type { Question } from '../question/question.ts';
import { termOf } from '../question/term-of.ts';
import { likeness } from '../words/likeness.ts';
import type { Phrase } from './phrases.ts';
import { type Fits, headOf, linkedTo, NAMED } from './slot-parts.ts';

const NAMES_TO = /^(?:name|appoint|elect|declare|make|choose|become|succeed)$/;

/** "Juno Abrecht, the lawyer", "President Odalo Quenti": a name that bears the office asked for. */
const bearsOffice = (office: string, { sentence, from, to, head, kind }: Phrase): boolean => {
  if (!NAMED.has(kind)) return false;
  const { tokens } = sentence;
  const isOffice = (at: number): boolean => {
    const token = tokens[at];
    const term = token ? termOf(token) : null;
    return term !== null && likeness(office, term) > 0;
  };
  const near = linkedTo(tokens, head).some((at) => {
    const link = tokens[at]?.head === head ? tokens[at]?.deprel : tokens[head]?.deprel;
    return isOffice(at) && /^(?:appos|compound|flat|nsubj|nmod|root|obj|obl)/.test(link ?? '');
  });
  const above = tokens[head]?.head ?? -1;
  const isNamedTo =
    NAMES_TO.test(tokens[above]?.lemma ?? '') && tokens.some((token, at) => token.head === above && isOffice(at));
  return near || isNamedTo || tokens.slice(from, to).some((_, at) => isOffice(from + at));
};

/** "gunners", "deserters", "unionists": people by what they do. */
const DOERS = /(?:[^aeiou]ers|ors|ists|men|ians)$/i;

/** "It was the marines who had opened fire": whoever is a "who". */
const isWho = ({ sentence: { tokens }, head }: Phrase): boolean =>
  tokens[head]?.upos === 'NOUN' &&
  tokens.some(
    (token, at) =>
      token.head === head &&
      token.deprel === 'acl:relcl' &&
      tokens.some((who) => who.head === at && /^who$/i.test(who.form)),
  );

/** "Which soldiers did the army name", "who, by name": only a name will do. */
const ASKS_NAME = /\bby name\b|\b(?:did|does|has|have) (?:[\p{L}’'-]+ ){1,4}(?:name|identify)\b/iu;

/** Does the phrase stand on the other side of the deed asked about: the killer where the killed are asked for, or the one who tells of it? */
const isOtherSide = ({ governor }: Question, { sentence: { tokens }, head }: Phrase): boolean => {
  const own = tokens[head];
  const above = own ? tokens[own.head] : undefined;
  if (!governor || !own || !above) return false;
  const isDeed = (token: Token): boolean => {
    const term = /^(?:VERB|AUX)$/.test(token.upos) ? termOf(token) : null;
    return term !== null && likeness(governor.term, term) === 1;
  };
  const isAgent =
    own.deprel === 'obl:agent' ||
    (own.deprel === 'obl' &&
      tokens.some((token) => token.head === head && token.deprel === 'case' && token.lemma === 'by'));
  if (isDeed(above)) {
    if (governor.relation === 'nsubj:pass') return isAgent || own.deprel === 'nsubj';
    return governor.relation === 'nsubj' && (own.deprel === 'nsubj:pass' || own.deprel === 'obj');
  }
  if (!own.deprel.startsWith('nsubj') || !isSpeechVerb(above.lemma)) return false;
  return tokens.some(
    (token, at) =>
      isDeed(token) &&
      tokens.some(({ head: on, deprel, upos }) => on === at && deprel.startsWith('nsubj') && upos !== 'PRON'),
  );
};

/** Whoever may have done it, or bears the office asked for. */
export const isActor: Fits = (question, phrase) => {
  const { office, text, words } = question;
  const head = headOf(phrase);
  if (isOtherSide(question, phrase)) return false;
  if (head?.upos === 'PROPN' && words.some(({ word }) => word === head.form)) return false;
  if (ASKS_NAME.test(text) && head?.upos !== 'PROPN') return false;
  if (phrase.kind === 'place' && !/^(?:nsubj|obl:agent|appos|root)/.test(head?.deprel ?? '')) return false;
  if (/^[’']s$/.test(phrase.sentence.tokens[phrase.to - 1]?.form ?? '') || head?.deprel === 'nmod:poss')
    return /\bwhose\b/i.test(text);
  if (office !== null) return bearsOffice(office, phrase);
  if (NAMED.has(phrase.kind))
    return (head?.upos === 'PROPN' || head?.upos === 'NOUN') && head.deprel !== 'amod' && head.deprel !== 'compound';
  if (isWho(phrase)) return true;
  if (head?.deprel === 'compound' || head?.deprel === 'amod') return false;
  return head?.upos === 'NOUN' && (PEOPLE_NOUNS.has(head.lemma) || BODY_NOUNS.has(head.lemma) || DOERS.test(head.form));
};
