import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Control, customId, defineCommand, say, words } from '../../../src/adapters/discord/command.ts';
import { isThinking } from '../../../src/playground/person.ts';
import { IDS } from '../../../src/playground/seed.ts';
import { customIdsOf, textOf } from './limits.ts';
import { citation, line, report } from './sample-report.ts';
import { article, NO_MEMORY, openWire, type Wire } from './wire.ts';

let wire: Wire;
beforeEach(async () => {
  wire = await openWire();
});
afterEach(() => wire.close());

const EPHEMERAL = 64;
const you = () => wire.playground.user(IDS.admin);
const mira = () => wire.playground.user(IDS.member);
type Shown = { components?: unknown; flags?: number } | null;
const textIn = (message: Shown): string => textOf({ components: (message?.components ?? []) as never });
const idsIn = (message: Shown): string[] => customIdsOf({ components: (message?.components ?? []) as never });
const isHidden = (message: Shown): boolean => ((message?.flags ?? 0) & EPHEMERAL) !== 0;

const closed = citation({ start: 34, end: 67 });
const brief = async () => report({ sections: [{ title: { text: 'Port' }, lines: [line({ citations: [closed] })] }] });
const store = () => wire.store.articles.save([{ article: article(), reading: null, importedAtMs: 1 }]);

describe('a command', () => {
  test('is answered in public with its report', async () => {
    await wire.bot({ desk: { brief } });
    const { message } = await you().runCommand(IDS.general, 'brief', { topic: 'harbour', since: '24h', length: 80 });
    expect(textIn(message)).toContain('- The harbour of Ostrel was closed. \\[1\\]');
    expect(isHidden(message)).toBe(false);
  });

  test('hands its options and its place over as they were given', async () => {
    const asked: unknown[] = [];
    await wire.bot({
      desk: {
        brief: async (request) => {
          asked.push(request);
          return report();
        },
      },
    });
    await you().runCommand(IDS.general, 'brief', { topic: ' harbour ', since: '24h', length: 80 });
    expect(asked).toEqual([
      {
        scope: { shelves: ['operator', `guild:${IDS.guild}`] },
        topic: 'harbour',
        period: { sinceMs: Date.UTC(2026, 10, 23, 9, 30), untilMs: null },
        words: 80,
        language: null,
        guildId: IDS.guild,
        nowMs: Date.UTC(2026, 10, 24, 9, 30),
      },
    ]);
  });

  test('is acknowledged before anything is read', async () => {
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    let begun: () => void = () => undefined;
    const reading = new Promise<void>((resolve) => {
      begun = resolve;
    });
    await wire.bot({
      desk: {
        brief: async () => {
          begun();
          await gate;
          return report();
        },
      },
    });
    const interaction = you().command(IDS.general, 'brief');
    await reading;
    expect(you().messages(IDS.general).map(isThinking)).toEqual([true]);
    release();
    expect(textIn((await you().settled(interaction)).message)).toContain('Harbour shut');
  });

  test('that fails says so with a reference that the log has too, and nothing else', async () => {
    const bot = await wire.bot({ desk: { brief: () => Promise.reject(new Error('disk on fire')) } });
    const { message } = await you().runCommand(IDS.general, 'brief');
    const reference = /reference ([A-Z0-9]{6})\)/.exec(textIn(message))?.[1];
    expect(reference).toBeDefined();
    expect(textIn(message)).not.toContain('disk');
    expect(bot.logged.join('\n')).toContain(`reference ${reference}: Error: disk on fire`);
  });

  test('that was asked badly is told what would be right, and the log stays quiet', async () => {
    const bot = await wire.bot();
    const { message } = await you().runCommand(IDS.general, 'brief', { since: 'soonish *now*' });
    expect(textIn(message)).toContain('“soonish \\*now\\*”');
    expect(textIn(message)).toContain('24h, 7d, 2w');
    expect(isHidden(message)).toBe(true);
    expect(mira().messages(IDS.general)).toEqual([]);
    expect(bot.logged.filter((entry) => entry.startsWith('error'))).toEqual([]);
  });

  test('whose answer comes too late leaves a line in the log and no crash', async () => {
    const bot = await wire.bot({
      desk: {
        brief: async () => {
          wire.playground.clock.advance(16 * 60_000);
          return report();
        },
      },
    });
    you().command(IDS.general, 'brief');
    await expect.poll(() => bot.logged.join('\n')).toMatch(/\/brief: too late to answer \(\d+\)/);
    expect(bot.logged.join('\n')).not.toMatch(/webhooks\/\d+\/(?!…)/);
  });

  test('for managers is refused to others even where Discord lets them through', async () => {
    const bot = await wire.bot();
    expect(bot.started.kind).toBe('ready');
    for (const [id, command] of wire.playground.world.commands)
      wire.playground.world.commands.set(id, { ...command, default_member_permissions: null });
    const { message } = await mira().runCommand(IDS.general, 'source list');
    expect(textIn(message)).toContain('needs the Manage Server permission');
    expect(isHidden(message)).toBe(true);
  });
});

describe('evidence', () => {
  test('shows the exact sentence in bold in its paragraph, to the asker alone', async () => {
    await store();
    await wire.bot({ desk: { brief } });
    const { message } = await you().runCommand(IDS.general, 'brief');
    const [button = ''] = idsIn(message);
    const evidence = (await mira().click(message?.id ?? '', button)).message;
    expect(isHidden(evidence)).toBe(true);
    expect(textIn(evidence)).toContain(
      '> Ships wait outside. **The harbour of Ostrel was closed.** Nobody says for how long.',
    );
    expect(textIn(evidence)).toContain(
      '**\\[1\\]** [Meridian Wire](<https://meridian.example/ostrel>) (meridian\\.example) · <t:1795161600:f>',
    );
  });

  test('of many lines fits into one message a page', async () => {
    await store();
    const many = Array.from({ length: 60 }, (_, index) =>
      line({ citations: [citation({ start: 34, end: 40 + index })] }),
    );
    await wire.bot({ desk: { brief: async () => report({ sections: [{ title: { text: 'Port' }, lines: many }] }) } });
    const { message } = await you().runCommand(IDS.general, 'brief');
    const page = (await you().click(message?.id ?? '', idsIn(message)[0] ?? '')).message;
    // The last of several messages would carry them.
    expect(idsIn(page)).toHaveLength(3);
  });

  test('opens after a restart', async () => {
    await store();
    const before = await wire.bot({ desk: { brief } });
    const { message } = await you().runCommand(IDS.general, 'brief');
    await before.discord.stop();
    await wire.bot();
    const evidence = (await you().click(message?.id ?? '', idsIn(message)[0] ?? '')).message;
    expect(textIn(evidence)).toContain('**The harbour of Ostrel was closed.**');
  });

  test('turns its pages in place', async () => {
    await store();
    const many = Array.from({ length: 30 }, (_, index) =>
      line({ citations: [citation({ start: 34, end: 68 + index })] }),
    );
    await wire.bot({ desk: { brief: async () => report({ sections: [{ title: { text: 'Port' }, lines: many }] }) } });
    const { message } = await you().runCommand(IDS.general, 'brief');
    const first = (await you().click(message?.id ?? '', idsIn(message)[0] ?? '')).message;
    const next = idsIn(first)[2] ?? '';
    expect(textIn(first)).toContain('**\\[1\\]**');
    await you().click(first?.id ?? '', next);
    const second = await you().waitForMessage(
      IDS.general,
      (each) => each.id === first?.id && !textIn(each).includes('**\\[1\\]**'),
    );
    expect(textIn(second)).toMatch(/\*\*\\\[\d+\\\]\*\*/);
  });

  test('that is no longer kept says how to get it again', async () => {
    await wire.bot({ desk: { brief } });
    const { message } = await you().runCommand(IDS.general, 'brief');
    await wire.store.reports.forget(Number.MAX_SAFE_INTEGER);
    const evidence = (await you().click(message?.id ?? '', idsIn(message)[0] ?? '')).message;
    expect(textIn(evidence)).toContain('no longer kept');
  });

  test('of another server’s report stays closed', async () => {
    await wire.bot({ desk: { brief } });
    const { message } = await you().runCommand(IDS.general, 'brief');
    const [button = ''] = idsIn(message);
    const kept = await wire.store.reports.find(button.split(':')[2] ?? '');
    if (kept !== null) await wire.store.reports.keep({ ...kept, guildId: '999' });
    expect(textIn((await you().click(message?.id ?? '', button)).message)).toContain('no longer kept');
  });

  test('of a revision that is gone, withdrawn or superseded says so', async () => {
    await store();
    await wire.store.articles.withdraw('a-1', { at: '2026-11-23T00:00:00Z', reason: 'retracted by its publisher' });
    const lines = [
      line({ citations: [closed] }),
      line({ citations: [citation({ article: 'gone', text: 'Old words.' })] }),
    ];
    await wire.bot({ desk: { brief: async () => report({ sections: [{ title: { text: 'Port' }, lines }] }) } });
    const { message } = await you().runCommand(IDS.general, 'brief');
    const text = textIn((await you().click(message?.id ?? '', idsIn(message)[0] ?? '')).message);
    expect(text).toContain('Withdrawn on 2026-11-23\\: retracted by its publisher');
    expect(text).toContain('> **Old words.**');
    expect(text).toContain('no longer stored');
  });
});

describe('a button', () => {
  const stamp: Control = {
    prefix: 'stamp',
    answers: 'update',
    permission: 'manage-guild',
    run: async ({ args }) => words(say`Stamped ${args[0] ?? ''}`),
  };
  const torn: Control = {
    prefix: 'torn',
    answers: 'modal',
    form: () => {
      throw new RangeError('no form');
    },
  };
  const sheet = (id: string) =>
    defineCommand({
      name: 'sheet',
      description: 'A sheet with a button',
      permission: null,
      where: 'anywhere',
      answers: 'public',
      options: [],
      controls: [stamp, torn],
      run: async () => ({ kind: 'words', lines: [say`Sheet`], buttons: [{ label: 'Stamp', customId: id }] }),
    });

  test('of a command changes its message', async () => {
    await wire.bot({ commands: [sheet(customId('stamp', 7))] });
    const { message } = await you().runCommand(IDS.general, 'sheet');
    await you().click(message?.id ?? '', '1:stamp:7');
    const stamped = await you().waitForMessage(IDS.general, (each) => textIn(each) === 'Stamped 7');
    expect(stamped.id).toBe(message?.id);
  });

  test('whose form cannot be made leaves a line in the log and no crash', async () => {
    const bot = await wire.bot({ commands: [sheet(customId('torn'))] });
    const { message } = await you().runCommand(IDS.general, 'sheet');
    void you().click(message?.id ?? '', '1:torn');
    await expect
      .poll(() => bot.logged.join('\n'))
      .toContain('the form of 1:torn could not be shown: RangeError: no form');
  });

  test('for managers refuses others beside the message, which stays as it is', async () => {
    await wire.bot({ commands: [sheet(customId('stamp', 7))] });
    const { message } = await you().runCommand(IDS.general, 'sheet');
    void mira().click(message?.id ?? '', '1:stamp:7');
    const refusal = await mira().waitForMessage(IDS.general, (each) => textIn(each).includes('Manage Server'));
    expect(isHidden(refusal)).toBe(true);
    expect(textIn(you().messages(IDS.general)[0] ?? null)).toBe('Sheet');
  });

  test.each(['0:stamp:7', 'stamp-7', '1:lost:7'])('of another version (%s) says so politely', async (old) => {
    const bot = await wire.bot({ commands: [sheet(old)] });
    const { message } = await you().runCommand(IDS.general, 'sheet');
    const told = (await you().click(message?.id ?? '', old)).message;
    expect(textIn(told)).toContain('from an older version of sitrep');
    expect(isHidden(told)).toBe(true);
    expect(bot.logged.filter((entry) => entry.startsWith('error'))).toEqual([]);
  });
});

describe('autocompletion', () => {
  test('comes from memory, at most 25 and only what Discord takes', async () => {
    const names = ['x'.repeat(101), ...Array.from({ length: 40 }, (_, index) => `Actor ${index}`)];
    const actors = () => names.map((name) => ({ value: name, label: name }));
    await wire.bot({ desk: { memory: { ...NO_MEMORY, actors } } });
    const choices = await you().autocomplete(IDS.general, 'actor', { name: 'act' }, 'name');
    expect(choices.map(({ value }) => value)).toEqual(names.slice(1, 26));
  });

  test('that fails offers nothing and is logged', async () => {
    const actors = () => {
      throw new Error('index lost');
    };
    const bot = await wire.bot({ desk: { memory: { ...NO_MEMORY, actors } } });
    const asked = you()
      .autocomplete(IDS.general, 'actor', { name: 'act' }, 'name')
      .catch(() => []);
    await expect.poll(() => bot.logged.join('\n')).toContain('index lost');
    wire.playground.clock.advance(4_000);
    expect(await asked).toEqual([]);
  });
});
