import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Tab } from '../../../src/domain/report.ts';
import { IDS } from '../../../src/playground/seed.ts';
import { idsIn, isHidden, textIn } from '../../commands/shown.ts';
import { refusals } from './limits.ts';
import { citation, line, report } from './sample-report.ts';
import { openWire, type Wire } from './wire.ts';

let wire: Wire;
beforeEach(async () => {
  wire = await openWire();
});
afterEach(() => wire.close());
const you = () => wire.playground.user(IDS.admin);
const mira = () => wire.playground.user(IDS.member);

const many = Array.from({ length: 70 }, (_, index) =>
  line({ text: `Report ${index} on the harbour. `.repeat(5), citations: [citation({ start: index })] }),
);
const long = report({ sections: [{ title: { text: 'Port' }, lines: many }] });
const tabs: Tab[] = ['Overview', 'Did', 'Said', 'Said of them', 'Dealt with'].map((label, at) => ({
  label,
  sections: [at],
}));
const tabbed = report({
  sections: tabs.map(({ label }, at) => ({
    title: { text: `Section ${label}` },
    lines: at === 1 ? many : [line({ text: `Line of ${label}.`, citations: [citation({ start: at, end: at + 3 })] })],
  })),
});

const brief = async (): Promise<string> => {
  await wire.bot({ desk: { brief: async () => long, actor: async () => ({ report: tabbed, tabs }) } });
  return (await you().runCommand(IDS.general, 'brief')).message?.id ?? '';
};
const actor = async (): Promise<string> => {
  await wire.bot({ desk: { actor: async () => ({ report: tabbed, tabs }) } });
  return (await you().runCommand(IDS.general, 'actor', { name: 'Tarn' })).message?.id ?? '';
};
const now = (id: string) =>
  you()
    .messages(IDS.general)
    .find((message) => message.id === id);
const press = (id: string, start: string, at = 0): string =>
  idsIn(now(id)).filter((each) => each.startsWith(`1:${start}:`))[at] ?? '';

describe('a long report', () => {
  test('is one message whose pages turn in place, and nothing is lost on the way', async () => {
    const id = await brief();
    const seen: string[] = [];
    for (let page = 1; ; page += 1) {
      await expect.poll(() => (page === 1 ? true : textIn(now(id)).includes(`(${page}/`))).toBe(true);
      seen.push(textIn(now(id)));
      expect(
        refusals({ flags: 32768, components: now(id)?.components, allowed_mentions: { parse: [] } } as never),
      ).toEqual([]);
      const forward = idsIn(now(id)).at(-1) ?? '';
      try {
        await you().click(id, forward);
      } catch (error) {
        expect(String(error)).toContain('is disabled');
        break;
      }
    }
    expect(seen.length).toBeGreaterThan(2);
    for (let index = 0; index < 70; index += 1) expect(seen.join('\n')).toContain(`Report ${index} on the harbour.`);
    expect(you().messages(IDS.general)).toHaveLength(1);
  });

  test('turns after a restart', async () => {
    const before = await wire.bot({ desk: { brief: async () => long } });
    const id = (await you().runCommand(IDS.general, 'brief')).message?.id ?? '';
    await before.discord.stop();
    await wire.bot();
    await you().click(id, idsIn(now(id)).at(-1) ?? '');
    await expect.poll(() => textIn(now(id))).toContain('(2/');
  });

  test('pressed by somebody else opens a copy for them alone, which they turn in place', async () => {
    const id = await brief();
    const first = textIn(now(id));
    const copy = (await mira().click(id, idsIn(now(id)).at(-1) ?? '')).message;
    expect(isHidden(copy)).toBe(true);
    expect(textIn(copy)).toContain('(2/');
    expect(textIn(now(id))).toBe(first);
    await mira().click(copy?.id ?? '', idsIn(copy).at(-1) ?? '');
    const turned = () =>
      mira()
        .messages(IDS.general)
        .find((message) => message.id === copy?.id);
    await expect.poll(() => textIn(turned())).toContain('(3/');
    expect(mira().messages(IDS.general).filter(isHidden)).toHaveLength(1);
  });

  test('opens the evidence of the page that is shown', async () => {
    const id = await brief();
    await you().click(id, idsIn(now(id)).at(-1) ?? '');
    await expect.poll(() => textIn(now(id))).toContain('(2/');
    const number = Number(/\\\[(\d+)\\\]/.exec(textIn(now(id)))?.[1]);
    expect(number).toBeGreaterThan(1);
    const evidence = (await you().click(id, press(id, 'evidence'))).message;
    expect(textIn(evidence)).toContain(`**\\[${number}\\]**`);
  });

  test('that is no longer kept says how to get it again, and stays as it is', async () => {
    const id = await brief();
    await wire.store.reports.forget(Number.MAX_SAFE_INTEGER);
    const { message } = await mira().click(id, idsIn(now(id)).at(-1) ?? '');
    expect(textIn(message)).toContain('no longer kept');
  });
});

describe('a report with tabs', () => {
  test('opens on the first and shows the others in place, each with its own pages', async () => {
    const id = await actor();
    expect(textIn(now(id))).toContain('Line of Overview.');
    expect(textIn(now(id))).not.toContain('Line of Said.');
    await you().click(id, press(id, 'tab', 2));
    await expect.poll(() => textIn(now(id))).toContain('Line of Said.');
    expect(textIn(now(id))).not.toContain('Line of Overview.');
    await you().click(id, press(id, 'tab', 1));
    await expect.poll(() => textIn(now(id))).toContain('Report 0 on the harbour.');
    await you().click(id, press(id, 'page', 2));
    await expect.poll(() => textIn(now(id))).toContain('(2/');
    await you().click(id, press(id, 'tab', 4));
    await expect.poll(() => textIn(now(id))).toContain('Line of Dealt with.');
  });

  test('keeps the numbers of its citations on every tab', async () => {
    const id = await actor();
    await you().click(id, press(id, 'tab', 2));
    await expect.poll(() => textIn(now(id))).toContain('Line of Said. \\[72\\]');
  });

  test('gives somebody else a copy on the tab they pressed', async () => {
    const id = await actor();
    const copy = (await mira().click(id, press(id, 'tab', 3))).message;
    expect(isHidden(copy)).toBe(true);
    expect(textIn(copy)).toContain('Line of Said of them.');
    expect(textIn(now(id))).toContain('Line of Overview.');
  });

  test('works after a restart', async () => {
    const before = await wire.bot({ desk: { actor: async () => ({ report: tabbed, tabs }) } });
    const id = (await you().runCommand(IDS.general, 'actor', { name: 'Tarn' })).message?.id ?? '';
    await before.discord.stop();
    await wire.bot();
    await you().click(id, press(id, 'tab', 4));
    await expect.poll(() => textIn(now(id))).toContain('Line of Dealt with.');
  });

  test('has ids that Discord takes, unlike each other', async () => {
    const id = await actor();
    const ids = idsIn(now(id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const each of ids) expect(each.length).toBeLessThanOrEqual(100);
  });
});
