import type { Fault } from './verdict.ts';

/** What is no plain sentence: markup, links, mentions, control characters, nothing at all. */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/^\s*$/, 'it is empty'],
  [/[\r\n]/, 'it holds a line break'],
  [/[\p{Cc}\p{Co}\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u, 'it holds an invisible character'],
  [/<\/?[a-z!][^>]*>|<[@#:]/i, 'it holds HTML or a mention'],
  [/@(?:everyone|here)\b/i, 'it holds a mention'],
  [/\b(?:https?|ftp|discord|javascript|data|mailto):\S/i, 'it holds an address'],
  [/\bwww\.\w/i, 'it holds an address'],
  [/\[[^\]]*\]\s*\(/, 'it holds a Markdown link'],
  [/\*\*|__|~~|`|\|\||^\s*(?:[>#*-]|\d+\.)\s/, 'it holds Markdown'],
];

/** A sentence longer than this is no sentence. */
const MOST_CHARACTERS = 800;

/** Faults of a draft's form: only plain text is shown to readers. */
export const formFaults = (text: string): Fault[] => {
  if (text.length > MOST_CHARACTERS)
    return [{ rule: 'form', detail: `it is longer than ${MOST_CHARACTERS} characters` }];
  const broken = FORBIDDEN.find(([pattern]) => pattern.test(text));
  return broken === undefined ? [] : [{ rule: 'form', detail: broken[1] }];
};
