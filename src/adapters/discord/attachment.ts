import { type APIFileComponent, ComponentType } from 'discord-api-types/v10';
import type { TextFile } from './command.ts';
import type { MessageBody } from './message.ts';

/** What discord.js sends as a file. */
export type Upload = { readonly attachment: Buffer; readonly name: string };

/** A text as a file that goes with a message. */
export const uploadOf = ({ name, content }: TextFile): Upload => ({ attachment: Buffer.from(content, 'utf8'), name });

const fileOf = ({ name }: TextFile): APIFileComponent => ({
  type: ComponentType.File,
  file: { url: `attachment://${name}` },
});

/** The file stands below the text that announces it. */
export const withFile = (body: MessageBody, file: TextFile): MessageBody => ({
  ...body,
  components: [...body.components, fileOf(file)],
});
