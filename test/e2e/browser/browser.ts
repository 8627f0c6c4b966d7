import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

/** Debian's Chromium by default; `CHROMIUM` names another. */
const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export type Browsing = {
  readonly page: Page;
  /** What the page complained of, and every request that left its own address. */
  readonly complaints: readonly string[];
  readonly stop: () => Promise<void>;
};

/** Opens an address in a headless browser with a profile of its own. */
export const browse = async (url: string, zone = 'Europe/Berlin'): Promise<Browsing> => {
  const profile = mkdtempSync(join(tmpdir(), 'playground-browser-'));
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath: EXECUTABLE,
    headless: true,
    args: FLAGS,
    viewport: { width: 1280, height: 900 },
    timezoneId: zone,
    locale: 'en-GB',
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const complaints = watch(page, new URL(url).origin);
  await page.goto(url);
  const stop = async (): Promise<void> => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { page, complaints, stop };
};

const watch = (page: Page, origin: string): string[] => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) complaints.push(`left the machine: ${request.url()}`);
  });
  return complaints;
};
