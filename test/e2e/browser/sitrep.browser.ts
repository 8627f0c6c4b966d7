import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { discard, type Sitrep, startSitrep } from '../sitrep.ts';
import { type Browsing, browse } from './browser.ts';

/** `SCREENSHOTS=docs/screenshots npm run test:browser` keeps a picture of each step for the documents. */
const PICTURES = process.env.SCREENSHOTS;
const ROOT = join(import.meta.dirname, '../../..');

let sitrep: Sitrep;
let browsing: Browsing;

beforeAll(async () => {
  sitrep = await startSitrep();
  browsing = await browse(sitrep.playground.pageUrl);
  await browsing.page.getByRole('combobox', { name: /type \/ for commands/ }).waitFor();
}, 120_000);
afterAll(async () => {
  await browsing?.stop();
  await sitrep?.stop();
  if (sitrep !== undefined) await discard(sitrep.dataDir);
});

const keepPicture = async (name: string): Promise<void> => {
  if (PICTURES === undefined) return;
  const folder = join(ROOT, PICTURES);
  await mkdir(folder, { recursive: true });
  await browsing.page.screenshot({ path: join(folder, `${name}.png`) });
};

const messages = () => browsing.page.getByRole('listitem').filter({ has: browsing.page.locator('.message-main') });

/** Types a command with its options in their order, as a person does, and sends it. */
const run = async (name: string, options: Readonly<Record<string, string>> = {}): Promise<void> => {
  const { page } = browsing;
  await page.getByRole('combobox', { name: /type \/ for commands/ }).click();
  await page.keyboard.type(`/${name}`);
  await page
    .getByRole('option', { name: new RegExp(`^/${name}`) })
    .first()
    .waitFor();
  if (name === 'brief') await keepPicture('command-picker');
  await page.keyboard.press('Enter');
  for (const [option, value] of Object.entries(options)) {
    const field = page.getByRole('combobox', { name: option, exact: true });
    if ((await field.count()) === 0)
      await page
        .getByRole('button', { name: new RegExp(`^\\+?\\s*${option}`) })
        .first()
        .click();
    await field.fill(value);
    const offered = page.getByRole('option', { name: value }).first();
    if (option === 'channel') await offered.click();
  }
  await page.getByRole('button', { name: `Send /${name}` }).click();
};

describe('a newcomer in a browser', () => {
  test('types /brief and opens Evidence', async () => {
    await run('brief', { topic: 'Halmere' });
    const reply = messages().filter({ hasText: 'Halmere' }).last();
    await reply.getByRole('button', { name: 'Evidence' }).waitFor();
    await keepPicture('brief');
    await reply.getByRole('button', { name: 'Evidence' }).click();
    const evidence = messages().filter({ hasText: 'Only you can see this' }).last();
    // It stands there, thinking, before it shows anything.
    await evidence.locator('strong').first().waitFor();
    await keepPicture('evidence');
  });

  test.each([
    ['ask', { question: 'Who denied the strike on the Halmere terminal?' }],
    ['actor', { name: 'Tomar Velisk' }],
    ['event', { query: 'Gorrin dam collapse' }],
    ['library', {}],
    ['help', {}],
  ] as const)('is answered by /%s', async (name, options) => {
    const before = await messages().count();
    await run(name, options);
    await expect.poll(() => browsing.page.getByText('thinking').count()).toBe(0);
    await expect.poll(() => messages().count()).toBeGreaterThan(before);
    await browsing.page.waitForTimeout(PICTURES === undefined ? 0 : 800);
    await keepPicture(name);
  });

  test('subscribes to a digest and sees it arrive', async () => {
    const { page } = browsing;
    await run('digest add', { channel: 'briefings', time: '09:00', zone: 'Etc/UTC' });
    await page.getByText('Saved. A digest of everything new').waitFor();
    await keepPicture('digest-add');
    await page.getByRole('button', { name: /^briefings, text/ }).click();
    await page.getByRole('button', { name: 'One hour forward' }).click();
    await page.getByRole('button', { name: 'One hour forward' }).click();
    const posted = messages().filter({ hasText: 'Digest' }).first();
    await posted.getByRole('button', { name: 'Evidence' }).waitFor();
    await keepPicture('digest');
  });

  test('meets no error, no broken policy and no request off the machine', () => {
    expect(browsing.complaints).toEqual([]);
  });
});
