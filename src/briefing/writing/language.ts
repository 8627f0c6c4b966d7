import { languageTag } from '../../library/language.ts';
import { CHECKED_LANGUAGES, type CheckedLanguage } from './languages.ts';

export type OutputLanguage =
  /** Nothing to translate: none was asked for, or that of the articles that are read. */
  | { readonly kind: 'own' }
  | { readonly kind: 'checked'; readonly language: CheckedLanguage }
  /** A language all right, but one that a translation into cannot be checked in. */
  | { readonly kind: 'unchecked'; readonly name: string };

const READ = 'en';

/** A language as it is called in English. */
export const languageName = (tag: string): string => new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;

/** Tags that can be chosen, with their names; English first. */
export const OFFERED_LANGUAGES: readonly { readonly tag: string; readonly name: string }[] = [
  { tag: READ, name: 'English' },
  ...CHECKED_LANGUAGES.map(({ tag, name }) => ({ tag, name })),
];

export const LANGUAGE_EXAMPLES = OFFERED_LANGUAGES.map(({ tag, name }) => `${tag} (${name})`).join(', ');

/** "xx" is well formed, but no language. */
const isKnown = (tag: string): boolean =>
  new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag.split('-')[0] ?? tag) !== undefined;

/** What was typed as a BCP 47 tag; names of the offered languages count too. Null: it is none. */
export const languageTyped = (typed: string): string | null => {
  const word = typed.trim();
  const offered = OFFERED_LANGUAGES.find(({ name }) => name.toLowerCase() === word.toLowerCase());
  const tag = offered?.tag ?? languageTag(word);
  return tag !== null && isKnown(tag) ? tag : null;
};

/** How a briefing is to be given in a language; `tag` is a BCP 47 tag, null: as it is written. */
export const outputLanguage = (tag: string | null): OutputLanguage => {
  const base = tag === null ? READ : (tag.split('-')[0] ?? tag).toLowerCase();
  if (tag === null || base === READ) return { kind: 'own' };
  const language = CHECKED_LANGUAGES.find((each) => each.tag === base);
  return language === undefined ? { kind: 'unchecked', name: languageName(tag) } : { kind: 'checked', language };
};
