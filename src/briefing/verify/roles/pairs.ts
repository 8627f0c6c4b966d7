import { counterparts, isLike } from '../passage/compare.ts';
import { type Passage, type Word, wordingOf } from '../passage/passage.ts';
import { isContent, isName } from '../passage/word-class.ts';
import type { Fault } from '../verdict.ts';

const DENIES =
  /^(?:not|nor|neither|never|no|except|without|excluding|only|n['’]t|rather|instead|other|apart|lack|lacks|lacked|lacking|lost|losing)$/i;

/** How far before a word its "not" may stand. */
const REACH = 8;

const isDenied = (word: Word): boolean => {
  const { words } = word.passage;
  const at = words.indexOf(word);
  return words
    .slice(Math.max(0, at - REACH), at)
    .some(
      ({ token, lemma }, back, all) => DENIES.test(token.form) || (lemma === 'but' && all[back - 1]?.lemma === 'all'),
    );
};

/** "but not her deputy", "except the bridge": the words that a draft shuts out of what it tells. */
const shutOut = ({ words }: Passage): Word[] =>
  words.flatMap((word, at) => {
    const isShut =
      (word.lemma === 'not' && /^(?:but|though|and|,)$/.test(words[at - 1]?.lemma ?? '')) ||
      /^(?:except|excluding|without)$/.test(word.lemma);
    if (!isShut || /^(?:VERB|AUX)$/.test(words[at + 1]?.token.upos ?? '')) return [];
    const behind = words.slice(at + 1, at + 6).filter(({ sentence }) => sentence === word.sentence);
    const end = behind.findIndex(({ token }) => /^(?:VERB|AUX|PUNCT|ADP)$/.test(token.upos) || token.form === ',');
    return behind.slice(0, end < 0 ? behind.length : end).filter((each) => isContent(each) || isName(each));
  });

/** "all of them, including the cook": the words that a draft expressly counts in. */
const countedIn = ({ words }: Passage): Word[] =>
  words.flatMap((word, at) => {
    if (word.token.form !== 'including') return [];
    const behind = words.slice(at + 1, at + 5);
    const end = behind.findIndex(({ token }) => /^(?:VERB|AUX|PUNCT|ADP)$/.test(token.upos));
    return behind.slice(0, end < 0 ? behind.length : end).filter((each) => isContent(each) || isName(each));
  });

const ONE = /\b(?:one|either) of (?:the|its|their|his|her)(?: two)? (?<noun>\p{L}+)/giu;

/** "one of the hospitals" of both, or of the only one. */
const oneOfBoth = (draft: Passage, cited: readonly Passage[]): string | null => {
  const nouns = [...wordingOf(draft).matchAll(ONE)].map(({ groups }) => groups?.noun ?? '');
  const root = (noun: string): string => noun.toLowerCase().replace(/(?:ies|es|s|y)$/, '');
  return (
    (cited.some((passage) => isOneWhoDid(draft, passage)) ? 'one' : undefined) ??
    nouns.find((noun) =>
      cited.some((passage) =>
        new RegExp(
          `\\b(?:both|neither|the only|the sole)(?: of)?(?: the| its| their)?(?: \\p{L}+)? ${root(noun)}\\p{L}{0,3}\\b`,
          'iu',
        ).test(wordingOf(passage)),
      ),
    ) ??
    null
  );
};

/** "one of the ministers answered" where neither did. */
const isOneWhoDid = (draft: Passage, { words }: Passage): boolean => {
  const at = words.findIndex(({ lemma }) => lemma === 'neither');
  const verb = at < 0 ? undefined : words.slice(at + 1, at + 3).find(({ token }) => token.upos === 'VERB');
  const isOne = draft.words.findIndex(
    ({ lemma }, index) => /^(?:one|either)$/.test(lemma) && draft.words[index + 1]?.lemma === 'of',
  );
  return (
    verb !== undefined &&
    isOne >= 0 &&
    draft.words.slice(isOne).some((word) => word.token.upos === 'VERB' && isLike(word, verb))
  );
};

/** "neither the harbour nor the airport", up to the end of its part. */
const NEITHER = /\bneither [^,;]+? nor [^,;]+/giu;
const ONLY = /^(?:[^,;]+? )?(?<alone>[\p{L}-]+),? but not\b|\bonly (?:the |an? )?(?<only>[\p{L}-]+)/iu;

/** "the harbour but not the airport", "only the harbour" of neither. */
const oneOfNeither = (draft: Passage, cited: readonly Passage[]): string | null => {
  const { alone, only } = ONLY.exec(wordingOf(draft))?.groups ?? {};
  const said = (alone ?? only)?.toLowerCase();
  const neither = cited.flatMap((passage) => wordingOf(passage).match(NEITHER) ?? []);
  const isMeant = neither.some((both) => said !== undefined && both.toLowerCase().split(' ').includes(said));
  const isSaidSo = cited.some((passage) =>
    new RegExp(`\\bonly (?:the |an? )?${said}\\b`, 'iu').test(wordingOf(passage)),
  );
  return isMeant && !isSaidSo && said !== undefined ? said : null;
};

/** Of two who are told of together one is shut out, or only one is told of. */
export const pairFaults = (draft: Passage, cited: readonly Passage[]): Fault[] => {
  const shut = shutOut(draft).filter((word) => {
    const told = counterparts(word, cited);
    return told.some(({ lemma }) => lemma === word.lemma) && !told.some(isDenied);
  });
  const left = cited.flatMap(shutOut);
  const counted = countedIn(draft).filter((word) => {
    const told = counterparts(word, cited);
    return told.length > 0 && told.some((other) => left.includes(other));
  });
  const one = oneOfBoth(draft, cited) ?? oneOfNeither(draft, cited);
  return [
    ...shut.map(
      ({ token }): Fault => ({ rule: 'polarity', detail: `“${token.form}” is not shut out in the cited text` }),
    ),
    ...counted.map(
      ({ token }): Fault => ({ rule: 'polarity', detail: `“${token.form}” is shut out in the cited text` }),
    ),
    ...(one === null
      ? []
      : [{ rule: 'polarity', detail: `“${one}” is told of both or neither in the cited text` } as const]),
  ];
};
