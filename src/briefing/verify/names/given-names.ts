import type { Token } from '../../../reading/analysis.ts';
import { TITLE_WORDS } from '../../../reading/tables/offices.ts';
import type { Passage, Word } from '../passage/passage.ts';

const isPartOfName = ({ form, name, deprel }: Token): boolean =>
  (/PER$/.test(name) || deprel === 'flat') && /^\p{Lu}[\p{L}'’-]*$/u.test(form);

/** No given name is longer; a bound keeps the search quick in a text that is one long word. */
const LONGEST = 40;

/** "Akil" of the Reza whom the article names in full, and nobody else by that surname. */
export const isGivenName = ({ token, tree, index }: Word, cited: readonly Passage[]): boolean => {
  const surname = tree.tokens[index + 1];
  if (surname === undefined || ![token, surname].every(isPartOfName)) return false;
  const named = new RegExp(`(?<!\\p{L})(\\p{Lu}[\\p{L}'’-]{1,${LONGEST}}) ${surname.form}(?!\\p{L})`, 'gu');
  return cited.some(({ text, words }) => {
    if (!words.some((word) => word.token.form === surname.form)) return false;
    const given = [...text.matchAll(named)].flatMap(([, name = '']) =>
      TITLE_WORDS.has(name.toLowerCase()) ? [] : name,
    );
    return given.length > 0 && given.every((name) => name === token.form);
  });
};
