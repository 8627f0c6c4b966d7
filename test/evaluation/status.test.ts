import { describe, expect, test } from 'vitest';
import { foldStatus, goldStatus, statusMetrics, statusSuite } from '../../src/evaluation/status.ts';
import { parseTimeml } from '../../src/evaluation/timeml.ts';

const TIMEML = `<TimeML>
<DOCID>x</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="2031-05-02" temporalFunction="false" functionInDocument="CREATION_TIME">May 2</TIMEX3></DCT>
<TEXT>
Lund &amp; Ito <EVENT eid="e1" class="REPORTING">said</EVENT> they <EVENT eid="e2" class="OCCURRENCE">left</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2031-05-01">Monday</TIMEX3> and did not <EVENT eid="e3" class="OCCURRENCE">return</EVENT>.
</TEXT>
<MAKEINSTANCE eventID="e1" eiid="ei1" polarity="POS" pos="VERB" />
<MAKEINSTANCE eventID="e2" eiid="ei2" polarity="POS" modality="may" pos="VERB" />
<MAKEINSTANCE eventID="e3" eiid="ei3" polarity="NEG" modality="NONE" pos="VERB" />
<SLINK lid="l1" relType="EVIDENTIAL" eventInstanceID="ei1" subordinatedEventInstance="ei2" />
</TimeML>`;

describe('parseTimeml', () => {
  const { text, createdAt, events, times } = parseTimeml(TIMEML);

  test('strips tags and resolves entities, and keeps offsets', () => {
    expect(text.trim()).toBe('Lund & Ito said they left on Monday and did not return.');
    expect(events.map(({ start, end }) => text.slice(start, end))).toEqual(['said', 'left', 'return']);
    expect(times.map(({ start, end, value }) => [text.slice(start, end), value])).toEqual([['Monday', '2031-05-01']]);
  });

  test('knows the creation time and each event’s links, modality and polarity', () => {
    expect(createdAt).toBe('2031-05-02');
    expect(events.map(({ subordinatedBy, modality, negated }) => ({ subordinatedBy, modality, negated }))).toEqual([
      { subordinatedBy: [], modality: null, negated: false },
      { subordinatedBy: ['EVIDENTIAL'], modality: 'may', negated: false },
      { subordinatedBy: [], modality: null, negated: true },
    ]);
  });

  test('reads an empty file as an empty document', () => {
    expect(parseTimeml('')).toEqual({ text: '', createdAt: null, events: [], times: [] });
  });
});

describe('goldStatus', () => {
  const event = {
    start: 0,
    end: 1,
    id: 'e',
    eventClass: 'OCCURRENCE',
    subordinatedBy: [],
    negated: false,
    modality: null,
  };

  test.each([
    [{ subordinatedBy: ['EVIDENTIAL'], modality: 'may' }, 'claimed'],
    [{ subordinatedBy: ['NEG_EVIDENTIAL'] }, 'denied'],
    [{ subordinatedBy: ['MODAL'] }, 'planned'],
    [{ modality: 'would' }, 'planned'],
    [{ subordinatedBy: ['COUNTER_FACTIVE'] }, 'did-not-happen'],
    [{ negated: true }, 'did-not-happen'],
    [{ subordinatedBy: ['FACTIVE'] }, 'asserted'],
    [{}, 'asserted'],
  ])('%j is %s', (marks, status) => {
    expect(goldStatus({ ...event, ...marks })).toBe(status);
  });
});

describe('statusMetrics', () => {
  test('averages the F1 of the five classes without weights', () => {
    // claimed: 1 hit, 2 predicted, 1 gold → 2/3; asserted: 1 hit, 1 predicted, 2 gold → 2/3; the other three 0.
    const metrics = statusMetrics([
      { gold: 'claimed', predicted: 'claimed' },
      { gold: 'asserted', predicted: 'claimed' },
      { gold: 'asserted', predicted: 'asserted' },
    ]);
    expect(metrics.claimed).toBeCloseTo(2 / 3);
    expect(metrics.asserted).toBeCloseTo(2 / 3);
    expect(metrics.macroF1).toBeCloseTo(4 / 15);
  });

  test.each([
    ['alleged', 'claimed'],
    ['threatened', 'planned'],
    ['conditional', 'planned'],
    ['possible', 'planned'],
    ['denied', 'denied'],
  ] as const)('%s counts as %s', (status, folded) => {
    expect(foldStatus(status)).toBe(folded);
  });
});

test('the suite names its set', () => {
  expect([statusSuite.name, statusSuite.sets]).toEqual(['status', ['timebank_tbaq']]);
});
