import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unpackModels } from '../../src/adapters/workers/weights.ts';
import { analyseTokens, loadCore } from '../../src/reading/core/core.ts';

const script = resolve(import.meta.dirname, '../../training/train.ts');
const root = mkdtempSync(join(tmpdir(), 'sitrep-train-'));

const TREE = [
  '# newdoc id = invented',
  '# sent_id = 1',
  '1\tMarlow\tMarlow\tPROPN\tNNP\tNumber=Sing\t2\tnsubj\t_\tEntity=(1-person-new-sssss-cf1-1-sgl)',
  '2\tdenied\tdeny\tVERB\tVBD\tTense=Past\t0\troot\t_\t_',
  '3\tthe\tthe\tDET\tDT\t_\t4\tdet\t_\t_',
  '4\tattack\tattack\tNOUN\tNN\tNumber=Sing\t2\tobj\t_\t_',
  '5\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_',
  '',
].join('\n');

/** A tree of our own, which nobody has tagged. */
const OWN = TREE.replace(/\t(?:PROPN|VERB|DET|NOUN|PUNCT)\t\S+/g, '\t_\t_');

const NAMES = 'Marlow\tB-PER\ndenied\tO\nthe\tO\nattack\tO\n.\tO\n\n';

const put = (path: string, text: string): void => {
  mkdirSync(join(root, 'data', path, '..'), { recursive: true });
  writeFileSync(join(root, 'data', path), text);
};

/** The data that are learned from here. */
const DATA = ['--data', join(root, 'data'), '--trees', join(root, 'own.conllu.zst')];

const train = (...args: string[]) => spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });

beforeAll(() => {
  put('ud_ewt/train.conllu', `${TREE}\n`.repeat(20));
  put('gum/invented.conllu', `${TREE}\n`.repeat(5));
  for (const folder of ['btc', 'crossner_politics', 'wikigold', 'wnut17'])
    put(`ner/${folder}/a.conll`, NAMES.repeat(5));
  writeFileSync(join(root, 'own.conllu.zst'), zstdCompressSync(`${OWN}\n`.repeat(3)));
  put('ner/uner_ewt/a.iob2', '1\tMarlow\tB-PER\t-\t-\n2\tdenied\tO\t-\t-\n\n'.repeat(5));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('npm run train', () => {
  test('makes the same weights from the same data and seed, and they read what they learned', {
    timeout: 120_000,
  }, () => {
    const made = ['a', 'b'].map((name) => {
      const out = join(root, name);
      const said = execFileSync(process.execPath, [script, ...DATA, '--seed', '3', '--out', out], {
        encoding: 'utf8',
      });
      expect(said).toContain('no word clusters');
      return Object.fromEntries(
        readdirSync(out)
          .filter((file) => file.endsWith('.zst'))
          .map((file) => [file, readFileSync(join(out, file)).toString('base64')]),
      );
    });
    expect(made[0]).toEqual(made[1]);
    const core = loadCore(unpackModels(join(root, 'a')));
    const words = analyseTokens(['Marlow', 'denied', 'the', 'attack', '.'], core);
    expect(words.map(({ upos }) => upos)).toEqual(['PROPN', 'VERB', 'DET', 'NOUN', 'PUNCT']);
    expect(words.map(({ head }) => head)).toEqual([1, -1, 3, 1, 1]);
    expect(words.map(({ deprel }) => deprel)).toEqual(['nsubj', 'root', 'det', 'obj', 'punct']);
    expect(words.map(({ lemma }) => lemma)).toEqual(['Marlow', 'deny', 'the', 'attack', '.']);
    expect(words[0]?.name).toBe('B-PER');
  });

  test.each([
    [[], '--data DIR is missing'],
    [['--data', '/no/such/place'], '--data /no/such/place: no such folder'],
    [
      ['--data', root],
      `${join(root, 'ud_ewt/train.conllu')} is not there; it should hold the training part of UD English EWT`,
    ],
    [['--data', join(root, 'data'), '--trees', '/no/trees'], '--trees /no/trees: no such file'],
    [['--data', join(root, 'data'), '--trees', script], `--trees ${script}: it can't be read as zstd`],
    [['--data', root, '--seed', 'x'], '--seed x: it should be a whole number from 0'],
    [['--dta', root], "Unknown option '--dta'"],
  ])('%j is refused with what is wrong', (args, message) => {
    const { status, stderr } = train(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });

  test('--help says what it needs', () => {
    const { status, stdout } = train('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('--data DIR');
  });
});
