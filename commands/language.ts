import { type Call, type TextOption, UserFault } from '../src/adapters/discord/command.ts';
import { LANGUAGE_EXAMPLES, languageTyped, OFFERED_LANGUAGES } from '../src/briefing/writing/language.ts';

/** The language to be told in; the articles' is not chosen by it. */
export const languageOption: TextOption = {
  kind: 'text',
  name: 'language',
  description: 'Translate the lines, where there is a language model; quotations stay as they are',
  maxLength: 40,
  complete: ({ typed }) => {
    const word = typed.trim().toLowerCase();
    return OFFERED_LANGUAGES.filter(({ tag, name }) => tag.startsWith(word) || name.toLowerCase().startsWith(word)).map(
      ({ tag, name }) => ({ name, value: tag }),
    );
  },
};

/**
 * As a BCP 47 tag; null: none was given.
 * @throws {UserFault} for what is no language.
 */
export const languageIn = ({ values }: Pick<Call, 'values'>): string | null => {
  const typed = values.text('language')?.trim() ?? '';
  if (typed === '') return null;
  const tag = languageTyped(typed);
  if (tag === null)
    throw new UserFault(`“${typed}” is no language that I know. Give one such as ${LANGUAGE_EXAMPLES}.`);
  return tag;
};
