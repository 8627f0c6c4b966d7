import { smallNumber } from '../../../reading/events/number-words.ts';
import type { Alignment } from '../alignment/alignment.ts';
import { isSameWord } from '../alignment/same-word.ts';
import { isNoun, isVerb } from '../passage/looks.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { isContent, isName, isWeak } from '../passage/word-class.ts';
import type { Fault } from '../verdict.ts';
import { hearsayFaults, objectFaults } from './hearsay.ts';
import { before, form, placeOf } from './in-order.ts';

// All by the words as they stand: where a sentence nests, parses hang the inner clause on anything.

/** The noun right before a verb, but for auxiliaries, adverbs and a comma. */
const nounBefore = (verb: Word): Word | null => {
  const near = before(verb, 6);
  const first = near.find((word) => !/^(?:AUX|ADV|PART)$/.test(word.token.upos) && form(word) !== ',');
  return first !== undefined && isNoun(first) ? first : null;
};

/** What they do, somebody else does: "the lawyer of Brenn said" is no "Brenn said". */
const ANOTHER =
  /^(?:famil(?:y|ies)|relatives?|wife|wives|husband|widow|sons?|daughters?|brothers?|sisters?|mother|father|parents?|cousin|uncle|aunt|nephew|niece|lawyers?|supporters?|opponents?|critics?|neighbou?rs?|bodyguards?|driver|victims?|friends?|rivals?|predecessor|successor|child|children|bod(?:y|ies)|home|house|car)$/;

/** Nouns in front of a verb that is theirs: with "of" and whose they are, behind "'s" or behind "whose". */
const ownerOf = (noun: Word): { readonly head: Word; readonly isOwner: (word: Word) => boolean } | null => {
  const near = before(noun, 5);
  const joint = near.findIndex((word) => !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(word.token.upos));
  const [at, behind] = [near[joint], near[joint + 1]];
  if (form(at) === 'whose') return { head: noun, isOwner: () => true };
  if (form(at) === 'of' && behind !== undefined && ANOTHER.test(form(behind)))
    return { head: behind, isOwner: (word) => near.slice(0, joint).includes(word) || word === noun };
  if (/^'s?$/.test(form(at)) && ANOTHER.test(form(noun)))
    return { head: noun, isOwner: (word) => near.slice(joint + 1).includes(word) };
  return null;
};

/** "Brandt was convicted" of Brandt, whose brother was convicted. */
const ownerFaults = ({ pairs, kept }: Alignment): Fault[] =>
  [...pairs].flatMap(([own, told]): Fault[] => {
    if (!isVerb(own) || !isVerb(told) || !isSameWord(own, told)) return [];
    const [doer, other] = [nounBefore(own), nounBefore(told)];
    const theirs = other === null ? null : ownerOf(other);
    const said = doer === null ? undefined : pairs.get(doer);
    if (
      theirs === null ||
      doer === null ||
      ownerOf(doer) !== null ||
      said === undefined ||
      kept.has(theirs.head) ||
      !theirs.isOwner(said)
    )
      return [];
    return [
      { rule: 'roles', detail: `“${own.token.form}” is told of the ${theirs.head.token.form} in the cited text` },
    ];
  });

/** "Her brother was elected" of her, whose brother was convicted: behind the comma the sentence goes on with her. */
const whoseFaults = ({ pairs }: Alignment): Fault[] =>
  [...pairs].flatMap(([own, told]): Fault[] => {
    if (!isVerb(own) || !isVerb(told) || !isSameWord(own, told)) return [];
    const doer = nounBefore(own);
    const said = doer === null ? undefined : pairs.get(doer);
    if (said === undefined || said.passage !== told.passage || form(before(said, 1)[0]) !== 'whose') return [];
    const between = told.passage.words.slice(placeOf(said) + 1, Math.max(0, placeOf(told)));
    const comma = between.findIndex((word) => form(word) === ',');
    return comma >= 0 && between.slice(0, comma).some(isVerb)
      ? [{ rule: 'roles', detail: `“${own.token.form}” is not told of the ${said.token.form} in the cited text` }]
      : [];
  });

const IN_SUBJECT = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/;

const OPENS_CLAUSE = /^(?:after|before|while|when|because|although|though|as|since|until|whereas|and|but|that|where)$/;

/** The name before a verb that has a clause of its own: "after the president, Milo Tarr, had fled". */
const ownSubject = (verb: Word): readonly Word[] => {
  const noun = nounBefore(verb);
  if (noun === null) return [];
  const near = [noun, ...before(noun, 9)];
  const end = near.findIndex((word) => !IN_SUBJECT.test(word.token.upos) && form(word) !== ',');
  const phrase = near.slice(0, Math.max(0, end));
  return OPENS_CLAUSE.test(form(near[end])) && phrase.some(isName) ? phrase : [];
};

/** "Sorn fled" of Sorn, who came after Tarr had fled: a deed with its own doer is told of another's who stands in the clause before. */
const clauseFaults = ({ pairs, kept }: Alignment): Fault[] =>
  [...pairs].flatMap(([own, told]): Fault[] => {
    if (!isVerb(own) || !isVerb(told) || !isSameWord(own, told)) return [];
    const [doer, subject] = [nounBefore(own), ownSubject(told)];
    const said = doer === null ? undefined : pairs.get(doer);
    const [first] = subject.slice(-1);
    if (said === undefined || first === undefined || !isName(said) || subject.some((word) => kept.has(word))) return [];
    const between = said.passage.words.slice(placeOf(said), Math.max(0, placeOf(first)));
    return said.passage === told.passage && between.some(isVerb)
      ? [{ rule: 'roles', detail: `“${own.token.form}” is told of ${subject[0]?.token.form} in the cited text` }]
      : [];
  });

/** "critics such as Wynn" of supporters such as Wynn. */
const exampleFaults = ({ pairs }: Alignment): Fault[] =>
  [...pairs].flatMap(([own, told]): Fault[] => {
    const [noun, other] = [before(own, 1)[0], before(told, 1)[0]];
    if (form(own) !== 'such' || noun === undefined || !isNoun(noun) || !isNoun(other)) return [];
    const said = pairs.get(noun);
    return said === undefined || said === other
      ? []
      : [{ rule: 'roles', detail: `“such as” is told of “${form(other)}” in the cited text` }];
  });

/** The names of a list that ends right before a word, each with its words: "Ustra, Kell and Mirova, three of …". */
const listBefore = (word: Word): readonly (readonly Word[])[] => {
  const near = before(word, 24);
  const end = near.findIndex((each) => !/^(?:PROPN|PUNCT|CCONJ)$/.test(each.token.upos));
  return near
    .slice(0, Math.max(0, end))
    .reduce<Word[][]>(
      (items, each) => {
        if (each.token.upos === 'PROPN') items.at(-1)?.push(each);
        else if (items.at(-1)?.length !== 0) items.push([]);
        return items;
      },
      [[]],
    )
    .filter((item) => item.length > 0);
};

/** "Ustra and Kell, three of the provinces" */
const listFaults = ({ pairs, kept }: Alignment): Fault[] =>
  [...pairs].flatMap(([own, told]): Fault[] => {
    const count = told.token.upos === 'NUM' && isSameWord(own, told) ? smallNumber(told.token.form) : null;
    if (count === null || form(before(told, 1)[0]) !== ',') return [];
    const items = listBefore(told);
    return items.length === count && items.some((item) => item.every((word) => !kept.has(word)))
      ? [{ rule: 'number', detail: `“${own.token.form}” counts more than the draft names` }]
      : [];
  });

const EXCLUDES = /\b(?:rather than|instead of|as opposed to|unlike|except for|apart from|excluding|but not)\b/i;

const LAST_EXCLUDES =
  /\b(?:rather than|instead of|as opposed to|unlike|except for|apart from|excluding|but not)(?: \p{L}+){0,2} $/iu;

/** "engineers and managers" of engineers rather than managers. */
const exclusionFaults = (draft: Passage, { pairs }: Alignment): Fault[] => {
  if (EXCLUDES.test(draft.text.slice(draft.span.start, draft.span.end))) return [];
  if (draft.words.some((word) => /^(?:not|n't|no|never|without)$/.test(form(word)))) return [];
  return [...pairs]
    .filter(([own, told]) => isNoun(own) && isNoun(told))
    .filter(([, { passage, token }]) => LAST_EXCLUDES.test(passage.text.slice(passage.span.start, token.start)))
    .map(([own]) => ({ rule: 'polarity', detail: `“${own.token.form}” is excluded in the cited text` }));
};

const PART = /^(?:few|some|most|half|none|many|several|one|\p{L}+-?thirds|third|quarter|majority|minority|dozens?)$/u;

const isPart = (word: Word | undefined): word is Word =>
  word !== undefined && (word.token.upos === 'NUM' || PART.test(form(word)));

/** "12" of "12 of the 40 hostages". */
const partOf = (noun: Word): Word | null => {
  const near = before(noun, 6);
  const of = near.findIndex((word) => form(word) === 'of');
  const between = near.slice(0, Math.max(0, of));
  const isWhole = between.some((word) => /^(?:the|its|their|his|her|those|these)$/.test(form(word)));
  if (!isWhole || between.some(({ token }) => !/^(?:DET|ADJ|NUM|PRON|NOUN)$/.test(token.upos))) return null;
  return isPart(near[of + 1]) ? (near[of + 1] ?? null) : null;
};

/** "the hostages" of 12 of the 40 hostages. */
const partFaults = ({ pairs, kept }: Alignment): Fault[] =>
  [...pairs].flatMap(([own, told]): Fault[] => {
    if (own.token.upos !== 'NOUN' || own.token.number !== 'Plur' || told.token.upos !== 'NOUN') return [];
    const part = isSameWord(own, told) ? partOf(told) : null;
    if (part === null || kept.has(part)) return [];
    const isOther = before(own, 4).some(
      (word) => (isPart(word) && pairs.get(word)?.token.upos !== 'NUM') || /^(?:a|an|of)$/.test(form(word)),
    );
    return isOther
      ? []
      : [{ rule: 'number', detail: `“${own.token.form}” is only “${part.token.form} of” them in the cited text` }];
  });

const LINKS = /^(?:after|before|because|since|when|while|until|as|although|though|if|unless)$/;

const verbBefore = (word: Word): Word | undefined => before(word, word.passage.words.length).find(isVerb);

/** "arrested Hale after he was charged" of two sentences of which the other one says who fled after he was charged. */
const linkFaults = (draft: Passage, { pairs, kept }: Alignment): Fault[] =>
  draft.words.flatMap((link, at): Fault[] => {
    const told = LINKS.test(form(link)) ? pairs.get(link) : undefined;
    const [own, other] = [verbBefore(link), told === undefined ? undefined : verbBefore(told)];
    const behind = draft.words.slice(at + 1).find(isVerb);
    if (told === undefined || own === undefined || other === undefined || behind === undefined) return [];
    const head = pairs.get(own);
    if (head === undefined || head.passage === told.passage || pairs.get(behind)?.passage !== told.passage) return [];
    if (kept.has(other) || isWeak(other) || !isContent(other)) return [];
    return [{ rule: 'roles', detail: `“${form(link)}” is told of “${other.token.form}” in the cited text` }];
  });

/** What stands within something else in the cited text, or in a part of it, is told of the whole or of another. */
export const promotedFaults = (draft: Passage, alignment: Alignment): Fault[] => [
  ...ownerFaults(alignment),
  ...hearsayFaults(draft, alignment),
  ...objectFaults(draft, alignment),
  ...exclusionFaults(draft, alignment),
  ...partFaults(alignment),
  ...linkFaults(draft, alignment),
  ...whoseFaults(alignment),
  ...clauseFaults(alignment),
  ...exampleFaults(alignment),
  ...listFaults(alignment),
];
