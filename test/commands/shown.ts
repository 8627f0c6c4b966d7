import { customIdsOf, textOf } from '../adapters/discord/limits.ts';

type Shown = { readonly components?: unknown; readonly flags?: number } | null | undefined;

/** What a message of the playground says, and what can be pressed on it. */
export const textIn = (message: Shown): string => textOf({ components: (message?.components ?? []) as never });
export const idsIn = (message: Shown): string[] => customIdsOf({ components: (message?.components ?? []) as never });
const EPHEMERAL = 64;
export const isHidden = (message: Shown): boolean => ((message?.flags ?? 0) & EPHEMERAL) !== 0;
