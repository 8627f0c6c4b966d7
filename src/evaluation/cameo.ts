import type { Role } from '../reading/events/roles-in.ts';

/** A sentence of the CAMEO set with the spans of who does it (S), to whom (T), or both sides of a mutual event (R). */
export type CameoSentence = { readonly text: string; readonly roles: readonly Role[] };

type Tagged = { readonly word: string; readonly tag: string };

const NO_SPACE_BEFORE = /^(?:[.,;:!?%)\]”’]|'s|'|n't|’s|…)$/;
const NO_SPACE_AFTER = /^[([“$£€]$/;

const isLetter = (word: string | undefined): boolean => /[\p{L}\d]$/u.test(word ?? '');

/** Whether a space stood between two tokens: none around hyphens inside words, before closing marks, behind opening ones. */
const spaced = (words: readonly Tagged[], index: number): boolean => {
  const [before, word, after] = [words[index - 1]?.word ?? '', words[index]?.word ?? '', words[index + 1]?.word];
  if (NO_SPACE_BEFORE.test(word) || NO_SPACE_AFTER.test(before)) return false;
  if (before === '’' && /^(?:s|re|ve|t|d|ll|m)$/.test(word)) return false;
  if (word === '-' || word === '/') return !(isLetter(before) && isLetter(after));
  return !((before === '-' || before === '/') && isLetter(words[index - 2]?.word) && isLetter(word));
};

type Open = { role: Role['role']; start: number; end: number };

const readSentence = (words: readonly Tagged[]): CameoSentence => {
  let text = '';
  const roles: Open[] = [];
  words.forEach(({ word, tag }, index) => {
    if (index > 0 && spaced(words, index)) text += ' ';
    const start = text.length;
    text += word;
    const role = tag.slice(2) as Role['role'];
    const last = roles.at(-1);
    if (tag.startsWith('B-')) roles.push({ role, start, end: text.length });
    else if (tag.startsWith('I-') && last && last.role === role) last.end = text.length;
  });
  return { text, roles };
};

/** Reads a file of tokens with BIO tags, sentences parted by blank lines; words are put together as they were written. */
export const parseCameo = (file: string): CameoSentence[] =>
  file
    .replaceAll('\r', '')
    .split(/\n\s*\n/)
    .flatMap((block): CameoSentence[] => {
      const words = block.split('\n').flatMap((line): Tagged[] => {
        const [, word, tag] = /^(\S+)\s+(\S+)\s*$/.exec(line) ?? [];
        return word && tag ? [{ word, tag }] : [];
      });
      return words.length > 0 ? [readSentence(words)] : [];
    });
