import { expect, test } from 'vitest';
import { readCore } from '../../../src/adapters/workers/weights.ts';
import { chooseAnswer } from '../../../src/answering/choice/choose.ts';
import { takeApart } from '../../../src/answering/question/question.ts';
import { analyse } from '../../../src/reading/core/core.ts';

/** Words that every object has by inheritance: a table that is one would know them all. */
test.each(['constructor', 'valueOf', 'toString', 'hasOwnProperty', '__proto__'])(
  'a question may ask about a %s',
  (word) => {
    const core = readCore();
    const text = `The ${word} of the Arden works hired 12 members in May.`;
    const { sentences } = analyse({ text, paragraphs: [{ start: 0, end: text.length }], titleSpan: null }, core);
    const reply = chooseAnswer(takeApart(`How many ${word} members did the ${word} hire?`, core), sentences, {
      weigh: () => 1,
    });
    expect(text.slice(reply?.span.start, reply?.span.end)).toContain('12');
  },
);
