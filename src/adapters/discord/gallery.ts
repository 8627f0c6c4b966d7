import { type ActionRow, type MessageActionRowComponent, MessageFlags, type TopLevelComponent } from 'discord.js';
import { type APIMediaGalleryComponent, ComponentType } from 'discord-api-types/v10';
import type { Picture } from '../../pictures/drawing.ts';
import type { Answerable } from './answerable.ts';
import type { Desk } from './command.ts';
import type { MessageBody } from './message.ts';

type OnMessage = TopLevelComponent | ActionRow<MessageActionRowComponent>;

/** The pictures that stand on a message already, so that they stay when its text is changed. */
export const galleriesOn = (components: readonly OnMessage[]): APIMediaGalleryComponent[] =>
  components.flatMap((component) =>
    component.type === ComponentType.MediaGallery
      ? [
          {
            type: ComponentType.MediaGallery,
            items: component.items.map(({ media, description }) => ({ media: { url: media.url }, description })),
          },
        ]
      : [],
  );

const nameOf = (at: number): string => `picture-${at + 1}.png`;

const galleryOf = (pictures: readonly Picture[]): APIMediaGalleryComponent => ({
  type: ComponentType.MediaGallery,
  items: pictures.map(({ alt }, at) => ({ media: { url: `attachment://${nameOf(at)}` }, description: alt })),
});

/** Draws the pictures and puts them below the text of an answer that stands already; each with its alternative text. */
export const attach = async (
  interaction: Answerable,
  { components }: MessageBody,
  pictures: readonly Picture[],
  { draw }: Pick<Desk, 'draw'>,
): Promise<void> => {
  const drawn = await Promise.all(pictures.map(({ svg }) => draw(svg)));
  await interaction.editReply({
    components: [...components, galleryOf(pictures)],
    files: drawn.map((png, at) => ({ attachment: Buffer.from(png), name: nameOf(at) })),
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [] },
  });
};
