import type { Analysis, Sentence, Token } from '../analysis.ts';
import { between } from '../search.ts';
import type { Draft } from './draft.ts';
import { paragraphSpans } from './paragraph-spans.ts';
import { type Quote, quotesIn } from './quotes.ts';
import { isSpeechVerb } from './speech-verbs.ts';

const MOST_WORDS = 4;
/** "Tarn Post", "Order of the Lamp": each word but small ones begins with a capital, and no mark ends it as a sentence. */
const NAME = /^\p{Lu}[\p{L}\p{N}’'-]*(?: (?:of|the|and|for|de|la|\p{Lu}[\p{L}\p{N}’'-]*|\p{N}+))*$/u;

/** What a name in quotation marks follows: "the ship “Sable”", "known as “Black River”"; what is said follows a verb or a comma. */
const LEADS = /^(?:NOUN|PROPN|DET|ADP|SCONJ)$/;

const bare = (words: string): string => words.replaceAll(/^\W+|\W+$/gu, '');
const NAMES_WITH = /^(?:known|called|named|dubbed|titled|entitled|nicknamed|christened|codenamed)(?: as)?$/i;

/** "a group known as “Black River”": what it is called is nothing that anybody said. */
export const givesName = (text: string, { cue, content }: Pick<Draft, 'cue' | 'content'>): boolean =>
  NAMES_WITH.test(text.slice(cue.start, cue.end)) &&
  content.every(
    ({ start, end }) => /^["“„«‘']/.test(text.slice(start, end)) && NAME.test(bare(text.slice(start, end))),
  );

const TELLS_OF = /^(?:of|as|for|about)$/i;

/** "accused him of “Treason”", "described it as “Peace for Fools”": what is told so was said. */
const isToldBy = ({ tokens }: Sentence, { form, upos, head }: Token): boolean => {
  const verb = tokens[tokens[head]?.head ?? -1];
  const tells = verb !== undefined && (isSpeechVerb(verb.lemma) || /^(?:speak|talk)$/.test(verb.lemma));
  return upos === 'ADP' && TELLS_OF.test(form) && tells;
};

/** Whether quotation marks hold the name of a paper, ship or operation, and nothing that anybody said. */
const isQuotedName = (text: string, sentence: Sentence | undefined, { start, end, closed }: Quote): boolean => {
  const words = bare(text.slice(start, end));
  if (!closed || sentence === undefined || !NAME.test(words) || words.split(' ').length > MOST_WORDS) return false;
  const before = sentence.tokens.findLast((token) => token.end <= start);
  return before !== undefined && LEADS.test(before.upos) && !isSpeechVerb(before.lemma) && !isToldBy(sentence, before);
};

/** The quotations of an article, names in quotation marks left out. */
export const spokenIn = ({ text, sentences }: Analysis): Quote[] =>
  paragraphSpans(sentences)
    .flatMap((paragraph) => quotesIn(text, paragraph))
    .filter((quote) => {
      const [around] = between(
        sentences,
        ({ span }) => span.end <= quote.start,
        ({ span }) => span.start >= quote.end,
      );
      return !isQuotedName(text, around, quote);
    });
