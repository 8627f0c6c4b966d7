import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { cutAtWord } from '../../domain/cut-at-word.ts';
import type { Form } from './command.ts';

const LONGEST_TITLE = 45;

/** A form as Discord shows it: one field of several lines that must be filled. */
export const modalOf = ({ title, customId, field }: Form): APIModalInteractionResponseCallbackData => ({
  title: cutAtWord(title, LONGEST_TITLE),
  custom_id: customId,
  components: [
    {
      type: ComponentType.Label,
      label: cutAtWord(field.label, LONGEST_TITLE),
      component: {
        type: ComponentType.TextInput,
        custom_id: field.name,
        style: TextInputStyle.Paragraph,
        min_length: 1,
        max_length: field.maxLength,
        required: true,
      },
    },
  ],
});
