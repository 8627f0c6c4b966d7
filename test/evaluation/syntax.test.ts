import { describe, expect, test } from 'vitest';
import { parseConllu } from '../../src/evaluation/conllu.ts';
import { countSyntax } from '../../src/evaluation/syntax.ts';

const word = (upos: string, head: number, deprel: string) => ({ upos, head, deprel });

describe('attachment scores', () => {
  const gold = [
    word('DET', 1, 'det'),
    word('NOUN', 2, 'nsubj:pass'),
    word('VERB', -1, 'root'),
    word('PUNCT', 2, 'punct'),
  ];

  test('leave punctuation out, subtypes too, and count tags of every word', () => {
    const predicted = [
      word('DET', 1, 'det'),
      word('NOUN', 2, 'nsubj'),
      word('NOUN', -1, 'root'),
      word('PUNCT', 0, 'punct'),
    ];
    expect(countSyntax(gold, predicted)).toEqual({ words: 4, tags: 3, attached: 3, heads: 3, relations: 3 });
  });

  test('a wrong head takes its relation with it; a wrong relation leaves the head', () => {
    const predicted = [
      word('DET', 2, 'det'),
      word('NOUN', 2, 'obj'),
      word('VERB', -1, 'root'),
      word('PUNCT', 2, 'punct'),
    ];
    expect(countSyntax(gold, predicted)).toEqual({ words: 4, tags: 4, attached: 3, heads: 2, relations: 1 });
  });

  test('missing words count as wrong', () => {
    expect(countSyntax(gold, [])).toEqual({ words: 4, tags: 0, attached: 3, heads: 0, relations: 0 });
  });
});

describe('CoNLL-U', () => {
  const text = [
    '# newdoc id = invented',
    '# sent_id = 1',
    '1-2\tdon’t\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No',
    '1\tdo\tdo\tAUX\tVBP\t_\t0\troot\t_\t_',
    '2\tn’t\tnot\tPART\tRB\t_\t1\tadvmod\t_\t_',
    '2.1\tghost\tghost\tNOUN\tNN\t_\t_\t_\t_\t_',
    '3\t.\t.\tPUNCT\t.\t_\t1\tpunct\t_\t_',
    '',
    '# newpar',
    '# sent_id = 2',
    '1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_',
    '',
  ].join('\n');

  test('gives words with heads from 0, without empty nodes', () => {
    const [first, second] = parseConllu(text);
    expect(first?.words.map(({ form, head, deprel }) => [form, head, deprel])).toEqual([
      ['do', -1, 'root'],
      ['n’t', 0, 'advmod'],
      ['.', 0, 'punct'],
    ]);
    expect([first?.document, first?.id, second?.document, second?.newParagraph]).toEqual([
      'invented',
      '1',
      'invented',
      true,
    ]);
  });

  test('words of a multiword token touch, and its SpaceAfter counts for the last', () => {
    expect(parseConllu(text)[0]?.words.map(({ spaceAfter }) => spaceAfter)).toEqual([false, false, true]);
  });

  test('nothing is nothing', () => {
    expect(parseConllu('')).toEqual([]);
  });
});
