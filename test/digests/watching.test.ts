import { describe, expect, test } from 'vitest';
import type { AlertRequest } from '../../src/digests/alerts.ts';
import { beat } from '../../src/digests/beat.ts';
import { openAlerts } from '../../src/digests/watching.ts';
import { IDS } from '../../src/playground/seed.ts';
import { cause } from '../../src/playground/world-faults.ts';
import { idsIn } from '../commands/shown.ts';
import { HOUR, SLOT } from './delivering.ts';
import { ARREST, DENIED, MINUTE, SUNK, watching } from './watching.ts';

const { stage, deps, now, paused, pass, arrive, watch, told, minute, posted, texts } = watching();

describe('a watch', () => {
  test('tells what it is for within a minute of its being read, with evidence and a mute button', async () => {
    await watch();
    await minute();
    expect(posted()).toEqual([]);
    await arrive(SUNK, ARREST);
    await minute();
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toContain('## Watch\\: ferry');
    expect(texts()[0]).toContain('Coast Ministry');
    expect(texts()[0]).not.toContain('miner');
    expect(idsIn(posted()[0]).map((id) => id.split(':')[1])).toEqual(['evidence', 'report', 'watch-mute']);
  });

  test('tells nothing twice, and nothing that was there before it', async () => {
    await arrive(ARREST);
    pass(MINUTE);
    await watch({ value: 'police', activeSinceMs: now(), coveredUntilMs: now() });
    await minute();
    expect(posted()).toEqual([]);
    await arrive(SUNK);
    for (let minutes = 0; minutes < 130; minutes += 20) {
      await minute();
      pass(19 * MINUTE);
    }
    expect(posted()).toHaveLength(1);
  });

  test('that was removed tells nothing more, neither what waited to be posted', async () => {
    await watch();
    await arrive(SUNK);
    cause(stage().wire.playground, { kind: '503', method: 'POST', route: '/channels/*/messages' });
    await minute();
    await deps().watches.remove('w');
    pass(10 * MINUTE);
    await minute();
    expect(posted()).toEqual([]);
    expect(await stage().wire.store.deliveries.pending()).toBe(0);
  });

  test('that a clock that was a year ahead made tells what comes once that is set back', async () => {
    pass(365 * 24 * HOUR);
    await watch({ activeSinceMs: now(), coveredUntilMs: now() });
    pass(-365 * 24 * HOUR);
    await minute();
    await arrive(SUNK);
    await minute();
    expect(posted()).toHaveLength(1);
  });

  test('goes on where a clock that was a year ahead is set back, and tells nothing twice', async () => {
    await watch();
    await arrive(SUNK);
    await minute();
    pass(365 * 24 * HOUR);
    await arrive(ARREST);
    await minute();
    pass(-365 * 24 * HOUR + HOUR);
    await minute();
    expect(posted()).toHaveLength(1);
    await arrive(DENIED);
    await minute();
    expect(posted()).toHaveLength(2);
  });

  test('tells a story at most once an hour, and then what came meanwhile', async () => {
    await watch();
    await arrive(SUNK);
    await minute();
    await arrive(DENIED);
    await minute();
    expect(posted()).toHaveLength(1);
    pass(30 * MINUTE);
    await minute();
    expect(posted()).toHaveLength(1);
    pass(30 * MINUTE);
    await minute();
    expect(posted()).toHaveLength(2);
    expect(texts()[1]).toContain('Dunmore Line denied');
  });

  test('for an actor wants the line to name them, not the article alone', async () => {
    await watch({ kind: 'actor', value: 'Goran Vell' });
    await arrive(SUNK);
    await minute();
    expect(posted()).toEqual([]);
    await arrive(ARREST);
    await minute();
    expect(texts()[0]).toContain('Goran Vell');
  });

  test('for a topic wants the line or the head of its article to hold it, not a last word', async () => {
    await watch({ value: 'miners' });
    const aside = { id: 'aside', publisher: 'Tide Herald', title: 'Bridge of Sall opens' };
    const text =
      'SALL — Governor Ruth Alme opened the bridge of Sall on Tuesday.\n\nBands played until the evening.\n\nTwo miners sang.';
    await arrive({ ...aside, text });
    await minute();
    expect(posted()).toEqual([]);
    await arrive({ ...ARREST, title: 'Miners march in Tarn', text: 'TARN — Miners marched through Tarn on Tuesday.' });
    await minute();
    expect(texts()[0]).toContain('Miners marched');
  });

  test('for a type of event keeps to it, and to a place', async () => {
    await watch({ kind: 'event-type', value: 'COERCE', place: 'Marlow' });
    await arrive(ARREST);
    await minute();
    expect(posted()).toEqual([]);
    await stage().wire.store.watches.remove('w');
    await watch({ kind: 'event-type', value: 'COERCE', place: 'Tarn', coveredUntilMs: SLOT });
    await minute();
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toContain('## Watch\\: arrest, seizure, repression in Tarn');
  });

  test('that is muted is silent and does not make up for it', async () => {
    await watch({ mutedUntilMs: SLOT + HOUR });
    await arrive(SUNK);
    await minute();
    pass(2 * HOUR);
    await minute();
    expect(posted()).toEqual([]);
    await arrive(DENIED);
    await minute();
    expect(texts()[0]).toContain('Dunmore Line denied');
  });

  test('tells it once when the process dies before it writes down how far it looked', async () => {
    await watch();
    await arrive(SUNK);
    pass(MINUTE);
    const dying = { ...deps().watches, update: () => Promise.reject(new Error('killed')) };
    await expect(openAlerts({ ...deps(), watches: dying })).rejects.toThrow('killed');
    await minute();
    await minute();
    expect(posted()).toHaveLength(1);
  });

  test('of two processes that find it at once is told once', async () => {
    await watch();
    await arrive(SUNK);
    pass(MINUTE);
    await Promise.all([openAlerts(deps()), openAlerts(deps())]);
    await beat(stage().deps);
    expect(posted()).toHaveLength(1);
  });

  test('whose channel is closed to the bot pauses with the reason, tells its maker once and asks no more', async () => {
    await watch();
    cause(stage().wire.playground, { kind: 'missing-access', channel: IDS.briefings });
    await arrive(SUNK);
    for (let minutes = 0; minutes < 3; minutes += 1) await minute();
    expect(await told()).toMatchObject({ state: 'paused', pausedReason: 'the bot cannot see the channel' });
    expect(paused()).toEqual(['w: the bot cannot see the channel']);
    cause(stage().wire.playground, { kind: 'access-restored', channel: IDS.briefings });
    await stage().wire.store.watches.update('w', { state: 'active', pausedReason: null, activeSinceMs: now() });
    await arrive(DENIED);
    pass(HOUR);
    await minute();
    expect(posted()).toHaveLength(1);
  });

  test('that holds an alert back tells another story at once, and goes through nothing again until the hour is over', async () => {
    const asked: AlertRequest[] = [];
    const { alerts } = deps();
    const counting = {
      ...deps(),
      alerts: (request: AlertRequest) => {
        asked.push(request);
        return alerts(request);
      },
    };
    const look = async (minutes: number): Promise<void> => {
      for (let at = 0; at < minutes; at += 1) {
        pass(MINUTE);
        await openAlerts(counting);
        await beat(stage().deps);
      }
    };
    await watch();
    await arrive(SUNK);
    await look(5);
    await arrive(DENIED);
    const deniedAt = now();
    await look(1);
    asked.length = 0;
    await look(20);
    expect(asked.length).toBeLessThan(3);
    expect(asked.every(({ sinceMs }) => sinceMs >= deniedAt - 2 * MINUTE)).toBe(true);
    await arrive({
      id: 'fares',
      publisher: 'Upland News',
      title: 'Quill council doubles fares for islanders',
      text: 'QUILL — Councillors of Quill doubled what islanders pay for a ticket on Wednesday. Treasurer Ada Pell blamed the price of diesel, and shopkeepers feared for the summer. The ferry runs nine times a week between Quill and the pine forests of Holt.',
    });
    await look(1);
    expect(texts()).toHaveLength(2);
    expect(texts()[1]).toContain('Councillors of Quill doubled');
    await look(40);
    expect(texts()).toHaveLength(3);
    expect(texts()[2]).toContain('Dunmore Line denied');
  });
});
