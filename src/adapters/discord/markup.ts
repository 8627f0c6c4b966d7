import { escapeLine, maskedLink } from './escape.ts';

/** Discord markdown that is safe to send: our own words, and others' words escaped. Made by `say` and what stands beside it. */
export type Markup = { readonly markdown: string };

const shown = (value: Markup | string | number): string =>
  typeof value === 'object' ? value.markdown : escapeLine(String(value));

/** Our own words with others' words in between: strings are escaped, `Markup` stands as it is. */
export const say = (words: TemplateStringsArray, ...values: readonly (Markup | string | number)[]): Markup => ({
  markdown: words.reduce((text, word, index) => text + word + shown(values[index] ?? ''), ''),
});

/** Parts one after the other; `between` is our own words and is not escaped. */
export const joined = (parts: readonly Markup[], between: string): Markup => ({
  markdown: parts.map(({ markdown }) => markdown).join(between),
});

/** R relative, f date and time, F with weekday, D date, t time. */
export const timestamp = (ms: number, style: 'R' | 'f' | 'F' | 'D' | 't'): Markup => ({
  markdown: `<t:${Math.floor(ms / 1000)}:${style}>`,
});

const snowflake = (id: string): string => {
  if (!/^\d{1,20}$/.test(id)) throw new RangeError(`"${id}" is no Discord id`);
  return id;
};

/** Shows the channel’s name as each reader’s client knows it. Throws `RangeError` for what is no Discord id. */
export const channelMention = (id: string): Markup => ({ markdown: `<#${snowflake(id)}>` });

/** Shows the person's name; notifies nobody, since no message of ours allows it. */
export const userMention = (id: string): Markup => ({ markdown: `<@${snowflake(id)}>` });

/** Shows the role's name; notifies nobody, since no message of ours allows it. */
export const roleMention = (id: string): Markup => ({ markdown: `<@&${snowflake(id)}>` });

/** "/digest add" one can click, once Discord has given it an id; in code until then. */
export const commandMention = (path: string, id: string | null): Markup => ({
  markdown: id === null ? `\`/${path}\`` : `</${path}:${snowflake(id)}>`,
});

/** A link whose label may be others’ words, which are escaped; the address stands as it is given. */
export const link = (label: string, href: string): Markup => ({ markdown: maskedLink(label, href) });
