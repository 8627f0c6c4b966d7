import type { Article } from '../domain/article.ts';

/**
 * Paragraphs that speak to whoever reads instead of telling anything: questions, instructions, pleas to click. Outlets print them
 * around their articles, and somebody may plant them there for a machine to obey. They are kept and shown where they stand,
 * but nothing is chosen, weighed or found by them.
 */
const MOST_WORDS = 40;

const VERBS = new Set(
  `accept access add address adjust adopt advertise advise allow always amend analyse analyze anagram announce answer append apply arrange ask
  assemble assist attach augment avoid be become begin break bring browse build calculate call change check choose cite click
  clarify code combine come comment compare compile complete compose compute conclude condense confirm connect consider construct contact
  continue contribute convert copy correct create decode define deliver demonstrate describe design detail detect determine develop
  direct disable discard disclose discover discuss display disregard do donate download draft draw edit elaborate email embed emphasise
  emphasize employ enable encode encourage encrypt end endorse engage enhance enjoy ensure enter enumerate estimate evaluate examine execute
  expand explain explore export express extend extract fetch fill find finish fix focus follow forget format formulate forward
  generate get give go guess guide help hide highlight identify ignore illustrate imagine implement imply import improve include
  incorporate indicate infuse inform inject insert inspect install instruct integrate introduce invent invert invite invoke jumble
  join jot keep learn leave let link list locate log look mail make mark measure mention misspell mix modify monitor move name
  note observe obtain offer omit open optimise optimize order organise organize outline output paint paraphrase pass paste perform place
  plan play please point post praise predict prepare present preserve press pretend prevent print proceed process produce promote propose
  provide publish put query quote raise randomise randomize read rearrange recall recite recommend reduce refer reference register relate
  remember remind remove rename render repeat rephrase replace reply report request research resolve respond restart return reveal
  reverse review revise rewrite run save say scan scramble search see select send set share shift show shuffle shut sign simplify
  sketch solve sort speak specify spell start state stop store stress structure style submit subscribe substitute suggest
  summarise summarize support swap switch take teach tell test think track transcribe transfer transform translate transliterate
  transmit trick try turn type underline update upgrade upload use utilise utilize verify view visit visualise visualize
  wait watch wrap write`.split(/\s+/),
);

/** Verbs that are nouns as well: "State television said", "Support for the bill fell". Only a verb has an object right behind it. */
const NOUNS = new Set(
  `access address advise amend attempt attach call change check cite click code comment compile conclude confirm contact contrast convert copy
  design detail display draft edit email embed end exercise express extract fetch fill find finish fix focus forward format
  generate give guess guide help hide highlight issue label list link locate log look mail make mark measure mix model move name note
  offer order outline output paint pass paste place plan play please point post praise present press print process
  produce promise query quote raise read recall record refer reference register remark report repeat request research reserve respond
  return reveal reverse review run save say scan search select set share shift show sign sort speak start state stop store stress
  structure style submit support swap switch talk task teach test think trace track transfer transform trick try turn type
  update upgrade upload use view visit vote wait watch work wrap`.split(/\s+/),
);

const ASKS =
  /^(?:what|how|who|whom|whose|why|when|where|which|can|could|do|does|did|is|are|was|were|should|would|will|have|has|may|might)\b[^.!]*\?$/i;
const TO_READER = /\b(?:you|your|yours|yourself)\b/i;
/** Who is named as saying it tells it: "You could hear the guns from here, residents said." */
const TOLD = /\b(?:said|says|told|according to|reported|added|recalled|wrote)\b/i;
/** What follows an instruction's verb: what it is to be done to. */
const OBJECT =
  /^(?:the|a|an|this|these|those|my|your|our|its|their|me|us|it|them|all|any|some|each|every|how|why|what|where|whether|here|only)$/i;
/** What follows a noun or the subject of a sentence, and no instruction. */
const NO_OBJECT = /^(?:of|for|from|at|is|are|was|were|has|have|had|will|would|can|could|may|said|says)$/;

const unquoted = (text: string): string => text.replaceAll(/["“][^"”]*(?:["”]|$)|(?:''|``).*?(?:''|$)/gs, ' ').trim();

const opensAsInstruction = (words: readonly string[]): boolean => {
  const [first = '', second = ''] = words[0]?.toLowerCase() === 'please' ? words.slice(1) : words;
  if (!VERBS.has(first.toLowerCase())) return false;
  if (OBJECT.test(second)) return true;
  return !NOUNS.has(first.toLowerCase()) && /^\p{Ll}|^\d/u.test(second) && !NO_OBJECT.test(second);
};

/** True for a paragraph that speaks to whoever reads: it asks, it instructs, it says "you" outside a quotation and names nobody who says so. */
export const isAddressed = (paragraph: string): boolean => {
  const text = unquoted(paragraph);
  const words = text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  return ASKS.test(text) || (TO_READER.test(text) && !TOLD.test(text)) || opensAsInstruction(words);
};

type Spoken = Pick<Article, 'text' | 'paragraphs' | 'titleSpan' | 'language'>;

/** An article's text with blanks in place of the paragraphs that speak to the reader: every other word stands where it stood. */
export const withoutAddressed = ({ text, paragraphs, titleSpan, language }: Spoken): string => {
  if (!language.startsWith('en')) return text;
  let told = text;
  for (const { start, end } of paragraphs) {
    const isTitle = titleSpan !== null && start < titleSpan.end;
    if (isTitle || !isAddressed(text.slice(start, end))) continue;
    told = told.slice(0, start) + ' '.repeat(end - start) + told.slice(end);
  }
  return told;
};
