import type { AutocompleteInteraction } from 'discord.js';
import { scopeOf } from '../../digests/scope.ts';
import { cutAtWord } from '../../domain/cut-at-word.ts';
import type { DispatchDeps } from './answer.ts';
import { pathOf } from './call.ts';
import { describeFault } from './log.ts';
import type { Routes } from './routes.ts';

const MOST_CHOICES = 25;

const LONGEST_CHOICE = 100;

/** From memory, at once; a fault is logged and shows as no suggestion. */
export const onAutocomplete = async (
  interaction: AutocompleteInteraction,
  routes: Routes,
  { desk, log }: DispatchDeps,
): Promise<void> => {
  const path = pathOf(interaction);
  try {
    const { name, value } = interaction.options.getFocused(true);
    const option = routes.actions.get(path)?.action.options.find((each) => each.name === name);
    const { guildId } = interaction;
    const channelName = (id: string): string | null => interaction.guild?.channels.cache.get(id)?.name ?? null;
    const asked = { typed: value, guildId, scope: scopeOf(guildId), desk, channelName };
    const choices = option?.kind === 'text' ? (option.complete?.(asked) ?? []) : [];
    const short = choices.filter((choice) => choice.value.length <= LONGEST_CHOICE && choice.name.trim() !== '');
    await interaction.respond(
      short.slice(0, MOST_CHOICES).map((choice) => ({ ...choice, name: cutAtWord(choice.name, LONGEST_CHOICE) })),
    );
  } catch (error) {
    log('warn', `/${path} autocompletion: ${describeFault(error)}`);
  }
};
