import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord-api-types/v10';
import type { Form } from './command.ts';

const LONGEST_TITLE = 45;

/** A form as Discord shows it: one field of several lines that must be filled. */
export const modalOf = ({ title, customId, field }: Form): APIModalInteractionResponseCallbackData => ({
  title: title.slice(0, LONGEST_TITLE),
  custom_id: customId,
  components: [
    {
      type: ComponentType.Label,
      label: field.label.slice(0, LONGEST_TITLE),
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
