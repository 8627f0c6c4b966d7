/** What is answered, as plain data. */
import type { Answer, Report, Tab } from '../../domain/report.ts';
import type { Picture } from '../../pictures/drawing.ts';
import type { KeptReport } from '../../ports.ts';
import type { Markup } from './markup.ts';

export type ButtonStyle = 'primary' | 'secondary' | 'success' | 'danger';
export type Button = {
  readonly label: string;
  readonly customId: string;
  readonly style?: ButtonStyle;
  readonly disabled?: boolean;
  /** Stands at the head of a row. */
  readonly opensRow?: boolean;
};

/** `name` is shown, `value` comes back. */
export type Choice = { readonly name: string; readonly value: string };

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

/** A reply of some lines and nothing else. */
export const words = (...lines: Markup[]): Reply => ({ kind: 'words', lines });

/** Something the user can put right; its message is shown to them as it is, and never logged as a fault. */
export class UserFault extends Error {
  override readonly name = 'UserFault';
}
