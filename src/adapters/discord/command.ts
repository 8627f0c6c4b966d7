/**
 * What commands see of Discord: plain data in, plain data out. A command is a definition and one call into the rooms;
 * dispatch answers, defers, checks and catches.
 */

import type { ActorReport } from '../../answering/actor.ts';
import type { EventData } from '../../answering/event.ts';
import type { TimelineReport } from '../../answering/timeline.ts';
import type { UsageView } from '../../briefing/writing/usage.ts';
import type { ReaderReport, Verdict } from '../../domain/correction.ts';
import type { GuildSettings } from '../../domain/guild.ts';
import type { Answer, Report, Tab, Tabbed } from '../../domain/report.ts';
import type { Source } from '../../domain/source.ts';
import type { Subscription, Weekday } from '../../domain/subscription.ts';
import type { Watch, WatchChange } from '../../domain/watch.ts';
import type { Picture } from '../../pictures/drawing.ts';
import type { Clock, KeptReport, Period, Scope, Store, Tell } from '../../ports.ts';
import type { Markup } from './markup.ts';

export { customId } from './custom-id.ts';
export {
  channelMention,
  commandMention,
  joined,
  link,
  type Markup,
  roleMention,
  say,
  timestamp,
  userMention,
} from './markup.ts';

// ---------------------------------------------------------------- what composition provides

export type SourceOutcome =
  | { readonly kind: 'added'; readonly source: Source; readonly articles: number }
  | { readonly kind: 'exists'; readonly source: Source }
  /** Not a feed, not reachable, too many; in words for people, with the cure. */
  | { readonly kind: 'refused'; readonly reason: string };

export type SourceCheck =
  | { readonly kind: 'checked'; readonly source: Source; readonly articles: number }
  | { readonly kind: 'failed'; readonly source: Source; readonly reason: string }
  | { readonly kind: 'unknown' };

export type DigestDraft = Pick<
  Subscription,
  | 'guildId'
  | 'channelId'
  | 'createdBy'
  | 'time'
  | 'days'
  | 'zone'
  | 'filter'
  | 'words'
  | 'language'
  | 'mentionRole'
  | 'quiet'
>;

export type DigestOutcome =
  | { readonly kind: 'added'; readonly subscription: Subscription }
  | { readonly kind: 'refused'; readonly reason: string };

/** `channelId` null: direct messages to who makes it. */
export type WatchDraft = Pick<Watch, 'guildId' | 'createdBy' | 'kind' | 'value' | 'place'> & {
  readonly channelId: string | null;
};

export type WatchOutcome =
  | { readonly kind: 'added' | 'exists'; readonly watch: Watch }
  | { readonly kind: 'refused'; readonly reason: string };

/** `queued`: it stands in the outbox and will be posted. */
export type NowOutcome =
  | { readonly kind: 'posted' | 'queued' | 'nothing-new' }
  | { readonly kind: 'failed'; readonly reason: string };

export type Asked = { readonly scope: Scope; readonly period: Period; readonly nowMs: number };

/** What begins with what was typed (folded, by any word), the likeliest first; for nothing typed the popular and the recent. */
export type Offer = (
  scope: Scope,
  typed: string,
  limit: number,
) => readonly { readonly value: string; readonly label: string }[];

/** Every call is answered from memory at once: autocompletion may not wait for the store. */
export type Memory = {
  /** The value is an actor's id, the label its name with its role. */
  readonly actors: Offer;
  readonly topics: Offer;
  /** By the headlines that tell them, newest first. */
  readonly events: Offer;
  readonly publishers: Offer;
  readonly sources: (guildId: string) => readonly Pick<Source, 'id' | 'url' | 'title'>[];
  readonly digests: (guildId: string) => readonly Subscription[];
  readonly watches: (guildId: string) => readonly Watch[];
};

/** What handlers may use; composition fills it. */
export type Desk = {
  readonly clock: Clock;
  readonly store: Pick<Store, 'articles' | 'reports' | 'deliveries' | 'corrections' | 'readerReports' | 'watches'>;
  readonly memory: Memory;
  /** Whose local time is meant where nobody says ("yesterday"): an IANA name. */
  readonly defaultZone: string;
  /** The server asked in pays for a language model; null: a direct message. */
  readonly brief: (
    request: Asked & { topic: string | null; words: number; language: string | null; guildId: string | null },
  ) => Promise<Report>;
  /** What a server used of the language model today. */
  readonly usage: (guildId: string) => Promise<UsageView>;
  readonly actor: (request: Asked & { name: string; other: string | null }, tell?: Tell) => Promise<ActorReport>;
  readonly event: (
    request: Asked & { query: string },
    tell?: Tell,
  ) => Promise<Tabbed & { readonly event?: EventData | null }>;
  readonly claims: (request: Asked & { topic: string; speaker: string | null }, tell?: Tell) => Promise<Tabbed>;
  readonly timeline: (request: Asked & { query: string; dates: number }, tell?: Tell) => Promise<TimelineReport>;
  readonly explain: (request: { scope: Scope; text: string; nowMs: number }, tell?: Tell) => Promise<Report>;
  readonly ask: (request: Asked & { question: string }, tell?: Tell) => Promise<Answer>;
  readonly why: (request: { scope: Scope; query: string; nowMs: number }, tell?: Tell) => Promise<Report>;
  readonly library: (scope: Scope) => Promise<Report>;
  /** PNG bytes of an SVG. */
  readonly draw: (svg: string) => Promise<Uint8Array>;
  /** The project's own figures. */
  readonly quality: () => Promise<Report>;
  readonly settings: {
    readonly of: (guildId: string) => Promise<GuildSettings>;
    readonly put: (settings: GuildSettings) => Promise<void>;
  };
  readonly watches: {
    /** Refused with the reason: too many, or no direct message arrives. */
    readonly add: (draft: WatchDraft) => Promise<WatchOutcome>;
    readonly list: (guildId: string) => Promise<readonly Watch[]>;
    readonly find: (id: string) => Promise<Watch | null>;
    readonly update: (id: string, change: WatchChange) => Promise<boolean>;
    readonly remove: (id: string) => Promise<boolean>;
  };
  readonly readerReports: {
    /** Keeps it and tells the managers. */
    readonly file: (report: ReaderReport) => Promise<'filed' | 'exists'>;
    /** Once: who decided first has decided. An accepted one is put right where it was posted. */
    readonly decide: (report: ReaderReport, verdict: Verdict) => Promise<void>;
    /** Outside the server, where only who made the digest is asked: as long as they are one of its managers. */
    readonly mayDecide: (report: ReaderReport, userId: string) => Promise<boolean>;
  };
  readonly sources: {
    readonly add: (guildId: string, url: string, userId: string) => Promise<SourceOutcome>;
    readonly list: (guildId: string) => Promise<readonly Source[]>;
    readonly remove: (guildId: string, id: string) => Promise<boolean>;
    readonly check: (guildId: string, id: string) => Promise<SourceCheck>;
  };
  readonly digests: {
    readonly add: (draft: DigestDraft) => Promise<DigestOutcome>;
    readonly list: (guildId: string) => Promise<readonly Subscription[]>;
    readonly find: (id: string) => Promise<Subscription | null>;
    /** False: it was removed meanwhile. */
    readonly replace: (subscription: Subscription) => Promise<boolean>;
    readonly remove: (guildId: string, id: string) => Promise<boolean>;
    /** What it would say now; null: nothing changed since the last one. */
    readonly preview: (subscription: Subscription) => Promise<Report | null>;
    /** Why a digest in a language stays as its articles are; null: it is translated, or need not be. */
    readonly untranslated: (language: string | null) => string | null;
    /** Posts it now; the interaction's id makes asking twice harmless. */
    readonly now: (subscription: Subscription, interactionId: string) => Promise<NowOutcome>;
    /** Moments in milliseconds. */
    readonly nextSlots: (
      schedule: { time: string; days: readonly Weekday[]; zone: string },
      count: number,
    ) => readonly number[];
  };
};

// ---------------------------------------------------------------- what was asked

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

// ---------------------------------------------------------------- what is answered

export type ButtonStyle = 'primary' | 'secondary' | 'success' | 'danger';
export type Button = {
  readonly label: string;
  readonly customId: string;
  readonly style?: ButtonStyle;
  readonly disabled?: boolean;
  /** Stands at the head of a row. */
  readonly opensRow?: boolean;
};

/** One of these is chosen; at most 25. */
export type Select = {
  readonly customId: string;
  readonly placeholder: string;
  readonly choices: readonly Choice[];
};

/** A form that opens over the chat, with one field. */
export type Form = {
  readonly title: string;
  readonly customId: string;
  readonly field: { readonly name: string; readonly label: string; readonly maxLength: number };
};

/** A file that is attached; the name with an ending, letters, digits and "-" alone. */
export type TextFile = { readonly name: string; readonly content: string };

/** One line; `opens`: below a rule. */
export type Said = Markup & { readonly opens?: boolean };

export type Reply =
  /** Kept, so that its buttons work from then on; shown a page, and where it has tabs a tab, at a time. `above`: the bot's own words over it. */
  | {
      readonly kind: 'report';
      readonly report: Report;
      readonly tabs?: readonly Tab[];
      readonly above?: readonly Said[];
      /** Drawn and put below once the text stands, at most ten. */
      readonly pictures?: readonly Picture[];
    }
  /** Another page of a report that was kept. */
  | { readonly kind: 'kept'; readonly kept: KeptReport; readonly tab: number; readonly page: number }
  | { readonly kind: 'answer'; readonly question: string; readonly answer: Answer }
  /** The bot's own words, or words it quotes as evidence; never the bot's about the world. */
  | {
      readonly kind: 'words';
      readonly lines: readonly Said[];
      readonly buttons?: readonly Button[];
      readonly select?: Select;
      /** Hangs below the words. */
      readonly file?: TextFile;
    };

export const words = (...lines: Markup[]): Reply => ({ kind: 'words', lines });

/** Something the user can put right; its message is shown to them as it is, and never logged as a fault. */
export class UserFault extends Error {
  override readonly name = 'UserFault';
}

// ---------------------------------------------------------------- definitions

export type Choice = { readonly name: string; readonly value: string };
export type Completion = {
  readonly typed: string;
  readonly guildId: string | null;
  readonly scope: Scope;
  readonly desk: Desk;
};

type Named = { readonly name: string; readonly description: string; readonly required?: boolean };
export type TextOption = Named & {
  readonly kind: 'text';
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly choices?: readonly Choice[];
  /** From memory; Discord does not hold users to it, so the handler checks the value again. */
  readonly complete?: (asked: Completion) => readonly Choice[];
};
export type WholeOption = Named & { readonly kind: 'whole'; readonly min: number; readonly max: number };
export type ChannelOption = Named & { readonly kind: 'channel' };
export type RoleOption = Named & { readonly kind: 'role' };
export type Option = TextOption | WholeOption | ChannelOption | RoleOption;

export type Visibility = 'public' | 'ephemeral';

/**
 * Who may use something, always checked again by dispatch. `manage-guild`: Discord's Manage Server; Discord hides the command from
 * others. `configure`: Manage Server or the role set by /settings managers; Discord shows the command to all, since it knows
 * nothing of that role (docs/decisions/0006).
 */
export type Permission = 'manage-guild' | 'configure' | null;

/** Something that runs: a command without subcommands, or a subcommand. */
export type Action = {
  readonly name: string;
  readonly description: string;
  readonly options: readonly Option[];
  /** Who sees the answer; dispatch defers accordingly before anything is read. */
  readonly answers: Visibility;
  /** @throws {UserFault} for what the user can put right. */
  readonly run: (call: Call, desk: Desk) => Promise<Reply>;
};

/** A button, select or form by the first word of its custom id. */
export type Control =
  | {
      readonly prefix: string;
      /**
       * `update` changes the message that the control stands on; `own` does so for whom the last argument of its id names, and
       * gives anybody else a copy of their own.
       */
      readonly answers: Visibility | 'update' | 'own';
      readonly permission: Permission;
      readonly run: (press: Press, desk: Desk) => Promise<Reply>;
    }
  /** Opens a form at once, from what the custom id holds: Discord does not wait. */
  | { readonly prefix: string; readonly answers: 'modal'; readonly form: (args: readonly string[]) => Form };

type Shared = {
  readonly permission: Permission;
  /** `guild`: needs a server; `anywhere`: also direct messages and other apps' places. */
  readonly where: 'guild' | 'anywhere';
  readonly controls?: readonly Control[];
};
export type SingleCommand = Shared & Action;
export type GroupCommand = Shared & {
  readonly name: string;
  readonly description: string;
  readonly subcommands: readonly Action[];
};
/** Stands in the “Apps” menu of a message, and is given what that message says. */
export type MessageCommand = Shared & {
  readonly kind: 'message';
  /** As it is shown in the menu. */
  readonly name: string;
  readonly answers: Visibility;
  /** @throws {UserFault} for what the user can put right. */
  readonly run: (call: MessageCall, desk: Desk) => Promise<Reply>;
};
export type SlashCommand = SingleCommand | GroupCommand;
export type Command = SlashCommand | MessageCommand;

export const isMessageCommand = (command: Command): command is MessageCommand =>
  'kind' in command && command.kind === 'message';

/** Discord's limits on what a command may say of itself. */
const NAME = /^[\p{Ll}\p{Lm}\p{Lo}\p{N}_-]{1,32}$/u;
const LONGEST_DESCRIPTION = 100;
const MOST_OPTIONS = 25;

const checkNamed = ({ name, description }: { name: string; description: string }, path: string): void => {
  if (!NAME.test(name)) throw new RangeError(`${path}: "${name}" is no command or option name`);
  if (description.length < 1 || description.length > LONGEST_DESCRIPTION)
    throw new RangeError(`${path}: the description of ${name} needs 1 to ${LONGEST_DESCRIPTION} characters`);
};

const checkOptions = (options: readonly Option[], path: string): void => {
  if (options.length > MOST_OPTIONS) throw new RangeError(`${path}: more than ${MOST_OPTIONS} options`);
  for (const option of options) checkNamed(option, path);
  const lastRequired = options.findLastIndex(({ required }) => required === true);
  const firstFree = options.findIndex(({ required }) => required !== true);
  if (firstFree >= 0 && firstFree < lastRequired) throw new RangeError(`${path}: required options come first`);
};

/** The actions of a command with the words that call them ("digest add"). */
export const actionsOf = (command: Command): readonly { readonly path: string; readonly action: Action }[] => {
  if (isMessageCommand(command)) return [];
  return 'subcommands' in command
    ? command.subcommands.map((action) => ({ path: `${command.name} ${action.name}`, action }))
    : [{ path: command.name, action: command }];
};

/**
 * A command, held against Discord's limits when it is loaded.
 * @throws {RangeError} naming the command and what is over.
 */
export const defineCommand = <T extends SlashCommand>(command: T): T => {
  checkNamed(command, `/${command.name}`);
  for (const { path, action } of actionsOf(command)) {
    checkNamed(action, `/${path}`);
    checkOptions(action.options, `/${path}`);
  }
  return command;
};

const LONGEST_MENU_NAME = 32;

/**
 * A command of the menu of messages.
 * @throws {RangeError} where Discord would not take its name.
 */
export const defineMessageCommand = (command: MessageCommand): MessageCommand => {
  if (command.name.trim() === '' || command.name.length > LONGEST_MENU_NAME)
    throw new RangeError(`"${command.name}": the name of a message command needs 1 to ${LONGEST_MENU_NAME} characters`);
  return command;
};
