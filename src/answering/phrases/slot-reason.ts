import type { Phrase } from './phrases.ts';
import type { Fits } from './slot-parts.ts';

const REASON = /^(?:because|for|owing|since)$/i;
const SINCE = /^since$/i;

const CAUSES = /^(?:cause|trigger|provoke|prompt|spark|lead)$/;

/** "The reason was cracks in the piers". */
const isReasonSaid = ({ sentence: { tokens }, from, to, head }: Phrase): boolean =>
  tokens.some(
    (noun, at) =>
      (at < from || at >= to) &&
      noun.head === head &&
      noun.deprel.startsWith('nsubj') &&
      /^(?:cause|reason|trigger)$/.test(noun.lemma),
  );

/** "The cause was heavy rain", "may have been caused by a missile", "a missile caused it". */
const isCause = (phrase: Phrase): boolean => {
  const { sentence, from, head } = phrase;
  const { tokens } = sentence;
  const token = tokens[head];
  const above = tokens[token?.head ?? -1];
  const role = token?.deprel ?? '';
  const isBy = /^by$/i.test(tokens[from]?.form ?? '') || /^by$/i.test(tokens[from - 1]?.form ?? '');
  const isAgent = /^(?:obl|obl:agent)$/.test(role) && isBy && CAUSES.test(above?.lemma ?? '');
  const isDoer = role === 'nsubj' && above?.lemma === 'cause' && above.upos === 'VERB';
  return (isAgent || isDoer || isReasonSaid(phrase)) && /^(?:NOUN|PROPN)$/.test(token?.upos ?? '');
};

const ASKS_CAUSE = /\bcaus(?:e|es|ed)\b/i;

/** What is done, or done to somebody, over a matter: "resigned over the bribes", but "flew over the bay". */
export const OVER_MATTERS =
  /^(?:resign|quit|dismiss|fire|sack|oust|suspend|expel|arrest|detain|charge|fine|sue|jail|impeach|protest|strike|demonstrate|rally|march|walk|criticise|criticize|condemn|sanction|ban|clash|quarrel|argue|boycott|summon|withdraw)$/;

export const LASTS =
  /^(?:weekend|week|night|day|month|year|period|spring|summer|autumn|winter|holiday|century|decade|hour|time)$/;

const isOver = ({ sentence: { tokens }, from, head, kind }: Phrase): boolean => {
  const at = [from - 1, from].find((own) => /^over$/i.test(tokens[own]?.form ?? ''));
  const above = tokens[tokens[head]?.head ?? -1];
  const isTime = LASTS.test(tokens[head]?.lemma ?? '');
  return at !== undefined && kind !== 'number' && !isTime && OVER_MATTERS.test(above?.lemma ?? '');
};

/** A reason is led in by a word that says so; "shut since May, when a wall fell in" says why too, "due to end" and "since the vote" do not. */
export const isReason: Fits = ({ text }, phrase) => {
  const { sentence, from, to, kind } = phrase;
  if (ASKS_CAUSE.test(text) ? isCause(phrase) : isReasonSaid(phrase)) return true;
  const [before, first] = [sentence.tokens[from - 1], sentence.tokens[from]];
  const second = sentence.tokens[from + 1];
  const isPurpose =
    first?.form.toLowerCase() === 'to' && second?.upos === 'VERB' && before?.upos !== 'ADJ' && !ASKS_CAUSE.test(text);
  const isDue =
    /^due$/i.test(first?.form ?? '') && /^to$/i.test(second?.form ?? '') && sentence.tokens[from + 2]?.upos !== 'VERB';
  const isThen = /^when$/i.test(first?.form ?? '') && before?.form === ',';
  const isWish =
    /^(?:his|her|its|their)$/i.test(second?.form ?? '') && /^own$/i.test(sentence.tokens[from + 2]?.form ?? '');
  if (/^at$/i.test(first?.form ?? '') && isWish) return true;
  const tells = sentence.tokens.slice(from, to).some(({ upos }) => upos === 'VERB');
  if ([before, first].some((token) => SINCE.test(token?.form ?? '')) && !tells) return false;
  const led =
    isPurpose || isDue || isThen || REASON.test(first?.form ?? '') || REASON.test(before?.form ?? '') || isOver(phrase);
  return led && kind !== 'date' && kind !== 'place' && to - from > 1;
};

const CONDITIONAL =
  '(?:if|unless|provided|providing|once|on (?:the )?condition(?: that)?|(?:as|so) long as|only (?:if|after|when|once)|in (?:return|exchange) for)';
const STARTS_SO = new RegExp(`^${CONDITIONAL}\\b`, 'i');
const IS_LED_SO = new RegExp(`\\b${CONDITIONAL}$`, 'i');
const LONGEST_LEAD = 4;

/** What stands under “if”, “on condition that” or “in return for”. */
export const isCondition: Fits = (_, { sentence, from, to }) => {
  const words = (start: number, end: number): string =>
    sentence.tokens
      .slice(Math.max(0, start), end)
      .map(({ form }) => form)
      .join(' ');
  return to - from > 2 && (STARTS_SO.test(words(from, to)) || IS_LED_SO.test(words(from - LONGEST_LEAD, from)));
};
