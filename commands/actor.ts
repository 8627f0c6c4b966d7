import { defineCommand, type TextOption } from '../src/adapters/discord/command.ts';
import { picturesOfActor } from '../src/pictures/actor.ts';
import { offered } from './offered.ts';
import { periodOf, requiredText, sinceOption } from './since.ts';

const actorOption = (name: string, description: string, required: boolean): TextOption => ({
  kind: 'text',
  name,
  description,
  required,
  maxLength: 100,
  complete: offered('actors'),
});

export const actor = defineCommand({
  name: 'actor',
  description: 'Who somebody is in this library: what they did, said, deny, and what is said of them',
  permission: null,
  where: 'anywhere',
  answers: 'public',
  options: [
    actorOption('name', 'A person, organisation, country or group', true),
    actorOption('other', 'A second one: what the two did to and say of each other', false),
    sinceOption('How far back: 24h, 7d, yesterday, Monday, 2026-03-14 … (everything if left out)'),
  ],
  run: async (call, desk) => {
    const other = call.values.text('other')?.trim() ?? '';
    const {
      report,
      tabs,
      actor: known = null,
    } = await desk.actor(
      {
        scope: call.scope,
        name: requiredText(call, 'name'),
        other: other === '' ? null : other,
        period: periodOf(call, desk, null),
        nowMs: call.nowMs,
      },
      call.tell,
    );
    return { kind: 'report', report, tabs, pictures: picturesOfActor({ report, actor: known }) };
  },
});
