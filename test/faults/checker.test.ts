import { describe, expect, test } from 'vitest';
import { check } from '../../faults/checker.ts';

const expected = [{ channel: 'c', tags: ['tag-a-1-0-end', 'tag-a-1-1-end'] }];
const shown = (...texts: string[]) => texts.map((text) => ({ channel: 'c', text }));

describe('the checker of the fault loops', () => {
  test('finds nothing where each part stands once, in order', () => {
    expect(check(shown('x tag-a-1-0-end', 'tag-a-1-1-end y'), expected)).toEqual({
      expected: 2,
      lost: 0,
      duplicated: 0,
      outOfOrder: 0,
    });
  });

  test('counts what does not stand, or stands in another channel, as lost', () => {
    const strayed = [...shown('tag-a-1-0-end'), { channel: 'other', text: 'tag-a-1-1-end' }];
    expect(check(strayed, expected)).toMatchObject({ lost: 1, duplicated: 0 });
  });

  test('counts each further copy as duplicated', () => {
    const copies = shown('tag-a-1-0-end', 'tag-a-1-0-end', 'tag-a-1-1-end', 'tag-a-1-0-end');
    expect(check(copies, expected)).toMatchObject({ lost: 0, duplicated: 2 });
  });

  test('sees parts that stand in the wrong order', () => {
    expect(check(shown('tag-a-1-1-end', 'tag-a-1-0-end'), expected)).toMatchObject({ outOfOrder: 1 });
  });

  test('reads tags through Discord’s escapes', () => {
    expect(check(shown('tag\\-a\\-1\\-0\\-end tag-a-1-1-end'), expected)).toMatchObject({ lost: 0 });
  });
});
