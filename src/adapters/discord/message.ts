import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import { cutAtWord } from '../../domain/cut-at-word.ts';
import {
  type Block,
  BUTTONS_A_ROW,
  MOST_COMPONENTS,
  MOST_TEXT,
  type Page,
  paginate,
  paragraphsOf,
  type Room,
} from './budget.ts';
import type { Button, Select } from './command.ts';

/** What Create Message, an interaction's edit and a follow-up have in common. */
export type MessageBody = {
  readonly flags: number;
  readonly components: APIMessageTopLevelComponent[];
  readonly allowed_mentions: { readonly parse: []; readonly roles?: string[] };
};

const STYLES = {
  primary: ButtonStyle.Primary,
  secondary: ButtonStyle.Secondary,
  success: ButtonStyle.Success,
  danger: ButtonStyle.Danger,
} as const;

const LONGEST_LABEL = 80;

const buttonOf = ({
  label,
  customId,
  style = 'secondary',
  disabled = false,
}: Button): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: STYLES[style],
  label: cutAtWord(label, LONGEST_LABEL),
  custom_id: customId,
  ...(disabled ? { disabled } : {}),
});

const text = (content: string): APIComponentInContainer => ({ type: ComponentType.TextDisplay, content });
const rule: APIComponentInContainer = { type: ComponentType.Separator };

const rowsOf = (buttons: readonly Button[]): APIComponentInContainer[] => {
  const rows: Button[][] = [];
  for (const button of buttons) {
    const row = rows.at(-1);
    if (row === undefined || row.length === BUTTONS_A_ROW || button.opensRow === true) rows.push([button]);
    else row.push(button);
  }
  return rows.map((row) => ({ type: ComponentType.ActionRow, components: row.map(buttonOf) }));
};

const MOST_CHOICES = 25;
const LONGEST_CHOICE = 100;

const selectRow = ({ customId, placeholder, choices }: Select): APIComponentInContainer => ({
  type: ComponentType.ActionRow,
  components: [
    {
      type: ComponentType.StringSelect,
      custom_id: customId,
      placeholder,
      options: choices
        .slice(0, MOST_CHOICES)
        .map(({ name, value }) => ({ label: cutAtWord(name, LONGEST_CHOICE), value })),
    },
  ],
});

export type Layout = {
  /** Small print at the foot of the last message; null: none. Safe markdown. */
  readonly footer: string | null;
  /** Said at the head of every message but the first. Safe markdown, at most 200 characters. */
  readonly continued: string;
  /** Buttons of each message. */
  readonly buttons: (page: Page, index: number, pages: number) => readonly Button[];
  /** Stands over the buttons of the last message. */
  readonly select?: Select;
  /** Characters of each message that stay free. */
  readonly spare?: number;
  /** A role to mention in the first message; the only mention that ever goes out. */
  readonly mentionRole: string | null;
};

/** Buttons of one message for which room is kept. */
const MOST_BUTTONS = 10;
const ROOM_FOR_BUTTONS = MOST_BUTTONS + Math.ceil(MOST_BUTTONS / BUTTONS_A_ROW);
const CONTAINER_HEAD_MENTION_AND_FOOT = 1 + 1 + 1 + 2;
const ROOM_FOR_HEAD = 300;

const roomOf = ({ footer, spare = 0 }: Layout): Room => ({
  characters: MOST_TEXT - ROOM_FOR_HEAD - spare - (footer?.length ?? 0),
  components: MOST_COMPONENTS - ROOM_FOR_BUTTONS - CONTAINER_HEAD_MENTION_AND_FOOT,
});

const bodyOf = (page: Page, index: number, pages: number, layout: Layout): MessageBody => {
  const first = index === 0;
  const last = index === pages - 1;
  const head = first ? [] : [text(`-# ${layout.continued} (${index + 1}/${pages})`)];
  const paragraphs = paragraphsOf(page).flatMap((content, at) =>
    at === 0 && first ? [text(content)] : [rule, text(content)],
  );
  const foot = last && layout.footer !== null ? [rule, text(layout.footer)] : [];
  const select = last && layout.select !== undefined ? [selectRow(layout.select)] : [];
  const container: APIMessageTopLevelComponent = {
    type: ComponentType.Container,
    components: [...head, ...paragraphs, ...foot, ...select, ...rowsOf(layout.buttons(page, index, pages))],
  };
  const role = first ? layout.mentionRole : null;
  const mention: APIMessageTopLevelComponent[] =
    role === null ? [] : [{ type: ComponentType.TextDisplay, content: `<@&${role}>` }];
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [...mention, container],
    allowed_mentions: role === null ? { parse: [] } : { parse: [], roles: [role] },
  };
};

/** Lays blocks out over as many messages as they need; nothing is left out. */
export const layOut = (blocks: readonly Block[], layout: Layout): MessageBody[] => {
  const pages = paginate(blocks, roomOf(layout));
  return pages.map((page, index) => bodyOf(page, index, pages.length, layout));
};
