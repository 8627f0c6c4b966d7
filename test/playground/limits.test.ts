import { MessageFlags, type RESTPostAPIApplicationCommandsJSONBody, SlashCommandBuilder } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IDS } from '../../src/playground/seed.ts';
import { type Playground, startPlayground } from '../../src/playground/server.ts';
import { ask, faultCodes, post } from './rest.ts';

let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground({ rateLimits: false });
});
afterAll(() => playground.close());

const V2 = MessageFlags.IsComponentsV2;
const text = (content: string) => ({ type: 10, content });
const button = (over: Record<string, unknown> = {}) => ({ type: 2, style: 2, label: 'x', custom_id: 'x', ...over });
const row = (...components: unknown[]) => ({ type: 1, components });
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const option = (index: number) => ({ label: `o${index}`, value: `o${index}` });
const select = (over: Record<string, unknown> = {}) => ({ type: 3, custom_id: 's', options: [option(1)], ...over });

describe('Discord’s own description', () => {
  test('is there to check bodies and answers', () => expect(playground.checksSpec).toBe(true));

  test.each<[string, unknown, string]>([
    ['a field of the wrong type', { content: 7 }, 'content: BASE_TYPE_INVALID'],
    ['eleven embeds', { embeds: many(11, () => ({ title: 'x' })) }, 'embeds: BASE_TYPE_BAD_LENGTH'],
    ['a long embed title', { embeds: [{ title: 'x'.repeat(257) }] }, 'embeds.0.title: BASE_TYPE_BAD_LENGTH'],
    ['a long nonce', { content: 'x', nonce: 'n'.repeat(26) }, 'nonce: BASE_TYPE_BAD_LENGTH'],
    [
      'a long custom id',
      { components: [row(button({ custom_id: 'x'.repeat(101) }))] },
      'components.0.components.0.custom_id: BASE_TYPE_BAD_LENGTH',
    ],
    [
      '26 options in a select',
      { components: [row(select({ options: many(26, option) }))] },
      'components.0.components.0.options: BASE_TYPE_BAD_LENGTH',
    ],
    ['a component of no known type', { flags: V2, components: [{ type: 99 }] }, 'components.0.type: BASE_TYPE_CHOICES'],
    [
      'a section without accessory',
      { flags: V2, components: [{ type: 9, components: [text('x')] }] },
      'components.0.accessory: BASE_TYPE_REQUIRED',
    ],
    ['an empty text display', { flags: V2, components: [text('')] }, 'components.0.content: BASE_TYPE_BAD_LENGTH'],
  ])('refuses %s', async (_name, body, code) => {
    const { status, body: answer } = await post(playground, IDS.general, body);
    expect(status).toBe(400);
    expect(answer).toMatchObject({ code: 50035, message: 'Invalid Form Body' });
    expect(faultCodes(answer)).toContain(code);
  });
});

describe('the limits it leaves out', () => {
  test.each<[string, unknown, string]>([
    ['2001 characters of content', { content: 'x'.repeat(2001) }, 'content: BASE_TYPE_MAX_LENGTH'],
    [
      '6001 characters of embeds',
      { embeds: many(2, (index) => ({ description: 'x'.repeat(3000 + index) })) },
      'embeds: MAX_EMBED_SIZE_EXCEEDED',
    ],
    ['an empty embed', { embeds: [{}] }, 'embeds.0.description: BASE_TYPE_REQUIRED'],
    [
      'content beside Components V2',
      { flags: V2, content: 'x', components: [text('x')] },
      'content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'embeds beside Components V2',
      { flags: V2, embeds: [{ title: 'x' }], components: [text('x')] },
      'embeds: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    ['a text display without the flag', { components: [text('x')] }, 'components.0.type: UNION_TYPE_CHOICES'],
    [
      '41 components, nested ones counted',
      { flags: V2, components: [{ type: 17, components: many(40, () => text('x')) }] },
      'components: COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    ],
    [
      '4001 characters of text displays',
      { flags: V2, components: [text('x'.repeat(4000)), text('x')] },
      'components: COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
    ],
    [
      'a button beside a select',
      { components: [row(select(), button())] },
      'components.0.components: COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    [
      'six rows',
      { components: many(6, (index) => row(button({ custom_id: `c${index}` }))) },
      'components: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a custom id twice',
      { components: [row(button(), button())] },
      'components.0.components.1.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'a label of 81',
      { components: [row(button({ label: 'x'.repeat(81) }))] },
      'components.0.components.0.label: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a link button without address',
      { components: [row({ type: 2, style: 5, label: 'x' })] },
      'components.0.components.0.url: BASE_TYPE_REQUIRED',
    ],
    [
      'a link button with a custom id',
      { components: [row(button({ style: 5, url: 'https://a.example' }))] },
      'components.0.components.0.custom_id: BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
    ],
    [
      'an option value twice',
      { components: [row(select({ options: [option(1), option(1)] }))] },
      'components.0.components.0.options: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ],
    [
      'a file that was not sent',
      { flags: V2, components: [{ type: 13, file: { url: 'attachment://a.txt' } }] },
      'components.0.file.url: UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
    ],
    [
      'a reply to nothing',
      { content: 'x', message_reference: { message_id: '1' } },
      'message_reference: REPLIES_UNKNOWN_MESSAGE',
    ],
  ])('refuse %s', async (_name, body, code) => {
    const { status, body: answer } = await post(playground, IDS.general, body);
    expect(status).toBe(400);
    expect(faultCodes(answer)).toContain(code);
  });

  test.each<[string, unknown]>([
    ['2000 characters beyond the first plane', { content: '😀'.repeat(2000) }],
    ['40 components', { flags: V2, components: [{ type: 17, components: many(39, () => text('x')) }] }],
    ['4000 characters of text', { flags: V2, components: [text('x'.repeat(4000))] }],
    [
      'five buttons in a row',
      { content: 'x', components: [row(...many(5, (index) => button({ custom_id: `c${index}` })))] },
    ],
  ])('allow %s', async (_name, body) => {
    expect((await post(playground, IDS.general, body)).status).toBe(200);
  });

  test('keep Components V2 on a message that has it', async () => {
    const { body } = await post(playground, IDS.general, { flags: V2, components: [text('x')] });
    const path = `/channels/${IDS.general}/messages/${(body as { id: string }).id}`;
    const edit = await ask(playground, 'PATCH', path, { body: { content: 'plain again', components: [] } });
    expect(faultCodes(edit.body)).toEqual(['content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2']);
  });
});

describe('commands', () => {
  const path = () => `/applications/${playground.applicationId}/commands`;
  const put = (commands: unknown) => ask(playground, 'PUT', path(), { body: commands });
  const slash = (name: string, over: Record<string, unknown> = {}): RESTPostAPIApplicationCommandsJSONBody =>
    ({
      ...new SlashCommandBuilder().setName(name).setDescription('x').toJSON(),
      ...over,
    }) as RESTPostAPIApplicationCommandsJSONBody;
  const stringOption = (over: Record<string, unknown>) => ({ type: 3, name: 'a', description: 'x', ...over });

  test.each<[string, unknown, string]>([
    ['101 of them', many(101, (index) => slash(`c${index}`)), ': BASE_TYPE_MAX_LENGTH'],
    ['a name twice', [slash('a'), slash('a')], '1.name: APPLICATION_COMMANDS_DUPLICATE_NAME'],
    ['a name with capitals', [slash('a', { name: 'Brief' })], '0.name: APPLICATION_COMMAND_INVALID_NAME'],
    ['no description', [slash('a', { description: '' })], '0.description: BASE_TYPE_REQUIRED'],
    [
      '26 options',
      [slash('a', { options: many(26, (index) => stringOption({ name: `o${index}` })) })],
      '0.options: BASE_TYPE_BAD_LENGTH',
    ],
    [
      '26 choices',
      [
        slash('a', {
          options: [stringOption({ choices: many(26, (index) => ({ name: `c${index}`, value: `c${index}` })) })],
        }),
      ],
      '0.options.0.choices: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a required option after another',
      [slash('a', { options: [stringOption({}), stringOption({ name: 'b', required: true })] })],
      '0.options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'an option twice',
      [slash('a', { options: [stringOption({}), stringOption({})] })],
      '0.options: APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
    ],
    [
      'a description on a message command',
      [{ type: 3, name: 'Read this', description: 'x' }],
      '0.description: APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED',
    ],
  ])('refuse %s', async (_name, commands, code) => {
    const { status, body } = await put(commands);
    expect(status).toBe(400);
    expect(faultCodes(body)).toContain(code);
  });

  test('are replaced whole, globally and by guild, and of another application not at all', async () => {
    expect((await put([slash('a'), slash('b')])).status).toBe(200);
    expect((await put([slash('b', { default_member_permissions: '32' })])).body).toMatchObject([
      { name: 'b', default_member_permissions: '32' },
    ]);
    const guild = `/applications/${playground.applicationId}/guilds/${IDS.guild}/commands`;
    expect((await ask(playground, 'PUT', guild, { body: [slash('c')] })).body).toMatchObject([{ guild_id: IDS.guild }]);
    expect(await ask(playground, 'GET', path())).toMatchObject({ body: [{ name: 'b' }] });
    expect(await ask(playground, 'GET', '/applications/1/commands')).toMatchObject({
      status: 403,
      body: { code: 50001 },
    });
  });

  test('can be made, changed and removed one by one', async () => {
    await put([]);
    const made = await ask(playground, 'POST', path(), { body: slash('one') });
    expect(made.status).toBe(201);
    const { id } = made.body as { id: string };
    const changed = await ask(playground, 'PATCH', `${path()}/${id}`, { body: { description: 'new' } });
    expect(changed.body).toMatchObject({ id, name: 'one', description: 'new' });
    expect((await ask(playground, 'DELETE', `${path()}/${id}`)).status).toBe(204);
    expect((await ask(playground, 'GET', `${path()}/${id}`)).body).toMatchObject({ code: 10063 });
  });
});
