import { describe, expect, test } from 'vitest';
import { parseCameo } from '../../src/evaluation/cameo.ts';
import { countEntities } from '../../src/evaluation/ceaf-ree.ts';
import {
  addEntities,
  addRoles,
  type MucEntities,
  mucF1,
  NO_ENTITIES,
  NO_ROLES,
  tallyEntities,
  tallyRoles,
} from '../../src/evaluation/event-roles.ts';
import { f1 } from '../../src/evaluation/f1.ts';
import { parseMuc } from '../../src/evaluation/muc4.ts';
import type { Role } from '../../src/reading/events/roles-in.ts';

const role = (name: Role['role'], start: number, end: number): Role => ({ role: name, start, end });

describe('the scorer of sources and targets', () => {
  test('wants the same role and, for an exact match, the same span', () => {
    const tally = tallyRoles([role('S', 0, 4), role('T', 9, 15)], [role('S', 0, 4), role('T', 9, 20)]);
    expect(f1(tally.exact)).toBe(0.5);
    expect(f1(tally.overlap)).toBe(1);
    expect(f1(tallyRoles([role('S', 0, 4)], [role('T', 0, 4)]).overlap)).toBe(0);
  });

  test('pairs a gold span with one of ours only', () => {
    const tally = tallyRoles([role('T', 0, 4), role('T', 5, 9)], [role('T', 0, 9)]);
    expect(tally.overlap).toEqual({ hits: 1, predicted: 2, gold: 1 });
  });

  test('leaves the sides of mutual events out and pools over sentences', () => {
    const mutual = tallyRoles([role('R', 0, 4)], [role('R', 0, 4)]);
    expect(mutual.exact).toEqual({ hits: 0, predicted: 0, gold: 0 });
    const one = tallyRoles([role('S', 0, 4)], [role('S', 0, 4)]);
    expect(f1(addRoles(addRoles(NO_ROLES, one), tallyRoles([], [role('S', 0, 4)])).exact)).toBeCloseTo(2 / 3);
  });
});

describe('CEAF-REE', () => {
  test('counts an entity whose mentions are all mentions of one gold entity', () => {
    expect(countEntities([['the bus']], [['The  bus', 'vehicle']])).toEqual({ hits: 1, predicted: 1, gold: 1 });
    expect(countEntities([['bus', 'tram']], [['bus', 'vehicle']])).toEqual({ hits: 0, predicted: 1, gold: 1 });
  });

  test('aligns one to one, moving an earlier pair where that makes room', () => {
    const gold = [['men', 'gunmen'], ['men']];
    expect(countEntities([['men'], ['gunmen']], gold).hits).toBe(2);
    expect(countEntities([['gunmen'], ['gunmen']], gold).hits).toBe(1);
  });

  test('gives nothing for an empty entity, and an empty answer to an empty key costs nothing', () => {
    expect(countEntities([[]], [['men']]).hits).toBe(0);
    expect(countEntities([], [])).toEqual({ hits: 0, predicted: 0, gold: 0 });
  });

  test('pools the five roles: two of three entities right, one too many', () => {
    const none: MucEntities = {
      perp_individual_id: [],
      perp_organization_id: [],
      phys_tgt_id: [],
      hum_tgt_name: [],
      incident_instrument_id: [],
    };
    const gold = { ...none, phys_tgt_id: [['depot'], ['mill']], hum_tgt_name: [['Ira Voss']] };
    const ours = {
      ...none,
      phys_tgt_id: [['depot']],
      hum_tgt_name: [['Ira Voss']],
      incident_instrument_id: [['bomb']],
    };
    expect(mucF1(addEntities(NO_ENTITIES, tallyEntities(ours, gold)))).toBeCloseTo((2 * 2) / (3 + 3));
  });
});

describe('reading the sets', () => {
  test('puts words together as they were written and keeps the spans', () => {
    const file = 'The O\nmid B-S\n- I-S\nlevel I-S\nenvoy I-S\n’ O\ns O\naide O\nleft O\nTarn B-T\n. O\n\n\nHe B-R\n';
    const [first, second] = parseCameo(file);
    expect(first?.text).toBe('The mid-level envoy’s aide left Tarn.');
    expect(first?.roles.map(({ role: name, start, end }) => [name, first.text.slice(start, end)])).toEqual([
      ['S', 'mid-level envoy'],
      ['T', 'Tarn'],
    ]);
    expect(second?.roles).toEqual([{ role: 'R', start: 0, end: 2 }]);
    expect(parseCameo('\n\n')).toEqual([]);
  });

  test('reads documents of role-filler entities; a role that is absent is empty', () => {
    const [document] = parseMuc('{"D1":{"doc":"TEXT","roles":{"phys_tgt_id":[["MILL"]]}}}');
    expect(document?.id).toBe('D1');
    expect(document?.roles.phys_tgt_id).toEqual([['MILL']]);
    expect(document?.roles.hum_tgt_name).toEqual([]);
  });
});
