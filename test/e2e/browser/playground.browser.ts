import type { Client } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Playground, startPlayground } from '../../../src/playground/server.ts';
import { type Browsing, browse } from './browser.ts';
import { startTinyBot } from './tiny-bot.ts';

const BRIEFINGS = '1100000000000000202';

let playground: Playground;
let bot: Client<true>;
let browsing: Browsing;

beforeAll(async () => {
  playground = await startPlayground();
  bot = await startTinyBot(playground);
  browsing = await browse(playground.pageUrl);
});
afterAll(async () => {
  await browsing?.stop();
  await bot?.destroy();
  await playground?.close();
});
beforeEach(async () => {
  await browsing.page.reload();
  await browsing.page.getByRole('combobox', { name: /type \/ for commands/ }).waitFor();
});

/** Types "/name" into the message box and takes the first command that fits. */
const choose = async (name: string): Promise<void> => {
  const { page } = browsing;
  await page.getByRole('combobox', { name: /type \/ for commands/ }).click();
  await page.keyboard.type(`/${name}`);
  await page.getByRole('option', { name: new RegExp(`^/${name}`) }).waitFor();
  await page.keyboard.press('Enter');
};

const send = (name: string) => browsing.page.getByRole('button', { name: `Send /${name}` }).click();
const field = (name: string) => browsing.page.getByRole('combobox', { name, exact: true });
const messages = () => browsing.page.getByRole('listitem').filter({ has: browsing.page.locator('.message-main') });
const last = () => messages().last();

describe('the playground’s page', () => {
  test('runs a command with a completed option and shows its Components V2', async () => {
    const { page } = browsing;
    await choose('brief');
    await field('topic').fill('kes');
    await page.getByRole('option', { name: 'Kestrel Strait' }).click();
    await field('topic').press('Enter');
    const container = last().locator('.container');
    await container.waitFor();
    expect(await container.locator('h4').textContent()).toBe('Kestrel Strait');
    expect(await container.locator('.section').getByRole('link').getAttribute('href')).toBe(
      'https://courier.example/a',
    );
    expect(
      await container
        .getByRole('img', { name: 'Ships a day' })
        .evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth),
    ).toBe(8);
    expect(await container.getByRole('button', { name: 'Earlier' }).isDisabled()).toBe(true);
    expect(await last().locator('.reference').textContent()).toBe('You used /brief');
  });

  test('opens Evidence for its person alone, and lets them dismiss it', async () => {
    const { page } = browsing;
    await choose('brief');
    await send('brief');
    await last().getByRole('button', { name: 'Evidence' }).click();
    const evidence = messages().filter({ hasText: 'Only you can see this' }).last();
    await evidence.waitFor();
    expect(await evidence.locator('blockquote').textContent()).toContain('No ship has passed since Monday');
    await page.getByLabel('Look at the playground as').selectOption({ label: 'Mira' });
    await evidence.waitFor({ state: 'detached' });
    await messages().filter({ hasText: 'Harbour closed' }).first().waitFor();
    await page.getByLabel('Look at the playground as').selectOption({ label: 'You' });
    await evidence.getByRole('button', { name: 'Dismiss message' }).click();
    await evidence.waitFor({ state: 'detached' });
  });

  test('picks a channel, uses selects, and fills in a modal by keyboard', async () => {
    const { page } = browsing;
    await choose('digest add');
    await page.keyboard.type('briefings');
    await page.getByRole('option', { name: /#briefings/ }).waitFor();
    await page.keyboard.press('Tab');
    await field('topic').fill('grain');
    await page.keyboard.press('Enter');
    await page.getByText('A digest about grain goes to #briefings.').waitFor();
    await page.getByRole('combobox', { name: 'Another channel' }).click();
    await page.getByRole('option', { name: /#general/ }).click();
    await page.getByText('Chosen: 1100000000000000201').waitFor();

    await choose('ask');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Ask the library' });
    await dialog.getByLabel('Question').fill('Who closed it?');
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await page.getByText('You asked: Who closed it? The library does not say.').waitFor();
    expect(await dialog.count()).toBe(0);
  });

  test('runs a message command from the context menu', async () => {
    const { page } = browsing;
    await choose('embed');
    await send('embed');
    await last().locator('.embed').waitFor();
    await last().locator('.headline').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Show evidence' }).click();
    await messages().filter({ hasText: 'Only you can see this' }).last().waitFor();
  });

  test('says that the bot did not answer once three seconds have passed', async () => {
    await choose('slow');
    await send('slow');
    await browsing.page.getByText('Sending command…').waitFor();
    playground.clock.advance(3000);
    await browsing.page.getByText('The application did not respond').waitFor();
  });

  test('moves time forward, and shows a message that arrives then', async () => {
    const { page } = browsing;
    const channel = await bot.channels.fetch(BRIEFINGS);
    if (!channel?.isSendable()) throw new Error('the seed has no #briefings');
    const before = playground.clock.now();
    playground.clock.at(before + 3_600_000, () => void channel.send('The morning digest'));
    await page.getByRole('button', { name: /^briefings, text/ }).click();
    await page.getByRole('button', { name: 'One hour forward' }).click();
    await page.getByText('The morning digest').waitFor();
    await page.getByRole('button', { name: 'To the next 08:00' }).click();
    await page.locator('.now', { hasText: '08:00' }).waitFor();
    const sent = messages().filter({ hasText: 'The morning digest' }).locator('time.sent');
    expect(await sent.textContent()).toMatch(/Today|Yesterday/);
    await page.getByRole('button', { name: 'To the next 08:00' }).click();
    await expect.poll(() => sent.textContent()).not.toContain('Today');
  });

  test('fits a phone', async () => {
    const { page } = browsing;
    await page.setViewportSize({ width: 390, height: 800 });
    await messages().first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.getByRole('button', { name: 'Channels', exact: true }).click();
    await page.getByRole('button', { name: 'announcements, announcements' }).click();
    await page.getByRole('heading', { name: 'Welcome to #announcements' }).waitFor();
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  test('raised no error, broke no policy and never left the machine', () => {
    expect(browsing.complaints).toEqual([]);
  });
});
