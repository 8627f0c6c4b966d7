import { foldName } from '../../domain/fold.ts';
import type { Line } from '../../domain/report.ts';
import { wordsOf } from '../../library/terms.ts';
import { numberOf } from '../../reading/events/number-words.ts';
import { formFaults } from '../verify/form.ts';
import { quotedIn } from '../verify/quotations.ts';
import type { Fault } from '../verify/verify.ts';
import type { CheckedLanguage } from './languages.ts';

const SHORTEST = 0.5;
const LONGEST = 2;
/** Function words make up about two fifths of a text; a quarter of that is little to ask of a sentence. */
const COMMON_SHARE = 0.1;

const folded = (text: string): Set<string> => new Set(wordsOf(text).map(foldName));
/** "l'armée", "d’Ostrel": what is left of an apostrophe is a word of its own. */
const pieces = (text: string): string[] =>
  wordsOf(text)
    .flatMap((word) => word.split(/[’']/))
    .filter((word) => word !== '');

const unquoted = (text: string): string => quotedIn(text).reduce((left, quoted) => left.replace(quoted, ' '), text);

const DIGITS = /\d+(?:[.,'’\s\u00a0\u202f]\d{3})*(?:[.,]\d+)?/g;
const digitsIn = (text: string): string[] => (text.match(DIGITS) ?? []).map((number) => number.replaceAll(/\D/g, ''));

/** "six" and "6" are the same number; "one" is also an article, and left alone. */
const numbersIn = (source: string): { readonly digits: string[]; readonly spelled: string[] } => ({
  digits: digitsIn(source),
  spelled: wordsOf(source).flatMap((word) => {
    const value = /\d/.test(word) ? null : numberOf([word.toLowerCase()]);
    return value === null || value < 2 ? [] : [String(value)];
  }),
});

const numberFaults = (text: string, source: string, { numbers }: CheckedLanguage): Fault[] => {
  const word = pieces(text).find((piece) => numbers.has(piece.toLowerCase()));
  if (word !== undefined) return [{ rule: 'number', detail: `“${word}” is a number that is not written as digits` }];
  const { digits, spelled } = numbersIn(source);
  const given = digitsIn(text);
  const known = new Set([...digits, ...spelled]);
  const invented = given.filter((number) => !known.has(number));
  const lost = digits.filter((number) => !given.includes(number));
  return [
    ...invented.map((number): Fault => ({ rule: 'number', detail: `${number} is not in the source` })),
    ...lost.map((number): Fault => ({ rule: 'number', detail: `${number} is left out` })),
  ];
};

const nameFaults = (text: string, source: string, { common }: CheckedLanguage): Fault[] => {
  const known = folded(source.replaceAll(/[’']/g, ' '));
  const sentences = text.split(/(?<=[.!?:])\s+/);
  const invented = sentences.flatMap((sentence) =>
    pieces(sentence).filter((word, at) => {
      if (!/^\p{Lu}/u.test(word) || known.has(foldName(word))) return false;
      return at > 0 || !common.has(word.toLowerCase());
    }),
  );
  return invented.map((name): Fault => ({ rule: 'name', detail: `${name} is not in the source` }));
};

const speakerFaults = (text: string, { attribution }: Line): Fault[] => {
  const said = folded(text.replaceAll(/[’']/g, ' '));
  const names = attribution.map(({ name }) => name).filter((name) => /^\p{Lu}\S+ \p{Lu}/u.test(name));
  return names
    .filter((name) => !wordsOf(name).some((word) => said.has(foldName(word))))
    .map((name): Fault => ({ rule: 'speaker', detail: `${name} is left out` }));
};

const quotationFaults = (text: string, source: string): Fault[] => {
  if (/[«»„‹›]/u.test(text)) return [{ rule: 'quotation', detail: 'it has quotation marks of its own' }];
  const [own, given] = [quotedIn(source), quotedIn(text)];
  const changed = [
    ...given.filter((quoted) => !own.includes(quoted)),
    ...own.filter((quoted) => !given.includes(quoted)),
  ];
  return changed.map((quoted): Fault => ({ rule: 'quotation', detail: `“${quoted}” does not stand in both` }));
};

const languageFaults = (text: string, { common, name }: CheckedLanguage): Fault[] => {
  const said = pieces(unquoted(text));
  const own = said.filter((word) => common.has(word.toLowerCase())).length;
  return own >= said.length * COMMON_SHARE ? [] : [{ rule: 'form', detail: `it is not ${name}` }];
};

const lengthFaults = (text: string, source: string): Fault[] =>
  text.length >= source.length * SHORTEST && text.length <= source.length * LONGEST
    ? []
    : [{ rule: 'detail', detail: 'its length is not that of a translation' }];

/**
 * What can be told of a translation without knowing its language: form, length, numbers, names, speakers and quotations, and
 * whether it is that language at all. Not: whether its plain words say the same, nor who does what to whom; so that whoever shows
 * it shows its source beside it.
 */
export const translationFaults = (text: string, line: Line, language: CheckedLanguage): Fault[] => {
  const source = line.text;
  const form = formFaults(text);
  if (form.length > 0) return form;
  return [
    ...lengthFaults(text, source),
    ...languageFaults(text, language),
    ...quotationFaults(text, source),
    ...numberFaults(unquoted(text), unquoted(source), language),
    ...nameFaults(unquoted(text), source, language),
    ...speakerFaults(text, line),
  ];
};
