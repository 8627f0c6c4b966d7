import { expect, test } from 'vitest';
import { readCore } from '../../../src/adapters/workers/weights.ts';
import { asksOfOffice } from '../../../src/answering/office/office.ts';
import { takeApart } from '../../../src/answering/question/question.ts';

test.each([
  ['Who is the governor of Carrow?', true],
  ['Who is the governor of Carrow that may resign?', true],
  ['Who is the governor of District 9 in Carrow?', true],
  ['Who became governor of Carrow?', true],
  ['Who became governor of Carrow on Monday?', false],
  ['Who became governor of Carrow in May?', false],
  ['Who became governor of Carrow on May 3?', false],
  ['Who became governor of Carrow in 2020?', false],
  ['Who was governor of Carrow?', false],
])('“%s” asks for nothing but who has an office: %s', (text, expected) => {
  expect(asksOfOffice(takeApart(text, readCore()))).toBe(expected);
});
