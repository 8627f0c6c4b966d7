/** Custom ids hold all that a button needs, so that it works after a restart: "1:evidence:r-123:4". */
export type Target = { readonly prefix: string; readonly args: readonly string[] };

export type ParsedId = { readonly kind: 'target'; readonly target: Target } | { readonly kind: 'outdated' };

const VERSION = '1';
const LONGEST = 100;
const PLAIN = /^[\w.-]*$/;

/**
 * @throws {RangeError} for an argument that holds other characters than letters, digits, "_", "." and "-", or when
 *   the whole is longer than Discord's 100 characters.
 */
export const customId = (prefix: string, ...args: readonly (string | number)[]): string => {
  const parts = [VERSION, prefix, ...args.map(String)];
  const bad = parts.find((part) => !PLAIN.test(part));
  if (bad !== undefined) throw new RangeError(`"${bad}" cannot stand in a custom id`);
  const id = parts.join(':');
  if (id.length > LONGEST) throw new RangeError(`the custom id ${id} is longer than ${LONGEST} characters`);
  return id;
};

/** `outdated`: made by another version of the bot, whose meaning is not known any more. */
export const parseCustomId = (id: string): ParsedId => {
  const [version, prefix, ...args] = id.split(':');
  return version === VERSION && prefix !== undefined && prefix !== ''
    ? { kind: 'target', target: { prefix, args } }
    : { kind: 'outdated' };
};
