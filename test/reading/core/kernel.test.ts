import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readKernel } from '../../../src/adapters/workers/weights.ts';

const root = resolve(import.meta.dirname, '../../..');

test('the compiled kernel is what its source compiles to', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-kernel-'));
  try {
    const { kernel } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts as { kernel: string };
    const out = join(folder, 'kernel.wasm');
    const args = kernel.split(' ').slice(1);
    args[args.indexOf('-o') + 1] = out;
    execFileSync(process.execPath, [join(root, 'node_modules/assemblyscript/bin/asc.js'), ...args], { cwd: root });
    expect(readFileSync(out).equals(readKernel()), 'run `npm run kernel`').toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
