/** What was asked, where and by whom, as plain data. */
import type { Scope, Tell } from '../../ports.ts';
import type { Markup } from './markup.ts';

/**
 * A channel as an option names it. `missing`: permissions that the bot lacks there for posting, in Discord's words.
 * `mentionsAnyRole`: it may notify there even roles that are not mentionable. `isForum`: it takes posts, no messages.
 */
export type ChannelValue = {
  readonly id: string;
  readonly name: string;
  readonly missing: readonly string[];
  readonly mentionsAnyRole: boolean;
  readonly isForum: boolean;
};

/** A role as an option names it. `everyone`: it is the one that every member has. `mentionable`: by whoever may write. */
export type RoleValue = {
  readonly id: string;
  readonly name: string;
  readonly everyone: boolean;
  readonly mentionable: boolean;
};

/** Values of a command's options by name; those not given are absent. */
export type Values = {
  readonly text: (name: string) => string | null;
  readonly whole: (name: string) => number | null;
  readonly channel: (name: string) => ChannelValue | null;
  readonly role: (name: string) => RoleValue | null;
};

/** Where and by whom something was asked. */
export type Place = {
  readonly interactionId: string;
  readonly guildId: string | null;
  readonly channelId: string | null;
  readonly userId: string;
  /** What may be read there. */
  readonly scope: Scope;
  readonly nowMs: number;
};

export type Call = Place & {
  readonly values: Values;
  /** Handed on to what takes long, so that its stages can be seen. */
  readonly tell: Tell;
  /** A clickable mention of a command: "digest add". */
  readonly mention: (path: string) => Markup;
};

/** What the message says that somebody chose a message command on. */
export type MessageCall = Place & { readonly text: string; readonly tell: Tell };

export type Press = Place & {
  readonly args: readonly string[];
  /** Chosen values of a select; empty for a button. */
  readonly chosen: readonly string[];
  /** What was written into a field of a form; null for one that it does not have. */
  readonly field: (name: string) => string | null;
  /** Whether who pressed may configure the bot where this was pressed; never in direct messages. */
  readonly manages: () => Promise<boolean>;
};
