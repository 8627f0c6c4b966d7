import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MODELS_FOLDER } from '../../src/adapters/workers/weights.ts';
import { CORE_FILES } from '../../src/reading/core/core.ts';
import { type Manifest, sha256 } from '../../training/write-models.ts';

const manifest = JSON.parse(readFileSync(join(MODELS_FOLDER, 'manifest.json'), 'utf8')) as Manifest;
const weightFiles = readdirSync(MODELS_FOLDER).filter((name) => name.endsWith('.zst'));

describe('the shipped weights', () => {
  test('are those that the manifest lists, byte for byte', () => {
    const found = weightFiles.map((name) => [name, sha256(readFileSync(join(MODELS_FOLDER, name)))]);
    const listed = Object.entries(manifest.files).map(([name, facts]) => [name, facts.sha256]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(listed));
    expect(weightFiles).toHaveLength(CORE_FILES.length + 1);
  });

  test('take at most 15 MB', () => {
    const bytes = weightFiles.reduce((sum, name) => sum + statSync(join(MODELS_FOLDER, name)).size, 0);
    expect(bytes).toBeLessThan(15_000_000);
  });

  test('carry their licence and card', () => {
    expect(readFileSync(join(MODELS_FOLDER, 'LICENSE'), 'utf8')).toMatch(/CC-BY-SA-4\.0/);
    expect(readFileSync(join(MODELS_FOLDER, 'CARD.md'), 'utf8')).toMatch(/## Known failures/);
  });
});
