import { describe, expect, test } from 'vitest';
import { changesOn, shown, type Told, textOf } from './developing.ts';

// 1 June 2027 is a Tuesday.
const ANNOUNCED: Told = [
  1,
  'Ostrel dockers to strike on Thursday',
  'OSTREL — Dockers at the Ostrel grain terminal will walk out on Thursday if the owner, Karse Shipping, does not raise its pay offer, the Dockers’ Federation said on Tuesday.\n\nThe terminal loads ten ships a week.',
];
const TALKS: Told = [
  1,
  'Velmar and Karsia to hold talks in Ostrel on Friday',
  'The foreign ministers of Velmar and Karsia will meet in Ostrel on Friday to discuss the closed canal, the Velmar foreign ministry said on Tuesday.\n\nVelmar minister Ada Roon said the talks were urgent. She said the meeting on Friday would go ahead.',
];
const CALLED_OFF: Told = [
  3,
  'Karsia cancels talks with Velmar',
  'Karsia cancelled Friday’s talks with Velmar in Ostrel over the closed canal, its foreign ministry said on Thursday.',
];

describe('a plan', () => {
  test('is carried out where who was to do it did that on that day, told in other words', () => {
    const threat: Told = [
      1,
      'Ostrel dockers to strike on Thursday',
      'OSTREL — Dockers at the Ostrel grain terminal will strike on Thursday over the pay offer of Karse Shipping, the Dockers’ Federation said on Tuesday.',
    ];
    const begun: Told = [
      3,
      'Dockers stop work in Ostrel',
      'OSTREL — Dockers at the Ostrel grain terminal began a strike on Thursday after talks with Karse Shipping failed, the Dockers’ Federation said.',
    ];
    const [change] = shown(changesOn(3, [threat, begun]));
    expect(change).toMatchObject([
      'plan-carried-out',
      expect.stringContaining('began a strike'),
      expect.stringContaining('will strike'),
    ]);
  });

  test('is not carried out by what else its doer did that day', () => {
    const strike: Told = [1, 'Strike called', 'Dockers will strike on Thursday over the pay offer of Karse.'];
    const back: Told = [
      4,
      'Dockers at work again',
      'Dockers rejected a new pay offer by Karse on Thursday and returned to work.',
    ];
    expect(textOf(changesOn(4, [strike, back]), 'plan-carried-out')).toEqual([]);
  });

  test('is not carried out by somebody else on that day', () => {
    const others: Told = [
      3,
      'Police clear Ostrel terminal',
      'OSTREL — Police attacked a camp at the Ostrel grain terminal of Karse Shipping on Thursday.',
    ];
    expect(textOf(changesOn(3, [ANNOUNCED, others]), 'plan-carried-out')).toEqual([]);
  });

  test('is found where the verb of the plan stands before what was read as its words', () => {
    const march: Told = [
      1,
      'Roon supporters plan march in Ostrel',
      'Supporters of Ada Roon plan to march to the electoral office in Ostrel on Thursday, her campaign said on Tuesday.',
    ];
    const marched: Told = [
      3,
      'Roon supporters march in Ostrel',
      'Thousands of supporters of Ada Roon marched to the electoral office in Ostrel on Thursday.',
    ];
    expect(textOf(changesOn(3, [march, marched]), 'plan-carried-out')).toEqual([marched[2]]);
  });

  test('that is called off is told so once, with the plan', () => {
    expect(shown(changesOn(3, [TALKS, CALLED_OFF]))).toMatchObject([
      ['plan-called-off', expect.stringContaining('Karsia cancelled'), expect.stringContaining('will meet in Ostrel')],
    ]);
    const again: Told = [
      4,
      'Canal talks off',
      'The foreign ministers of Velmar and Karsia had been due to meet in Ostrel about the closed canal before Karsia called off the talks.',
    ];
    expect(textOf(changesOn(4, [TALKS, CALLED_OFF, again]), 'plan-called-off')).toEqual([]);
  });

  test('that another story ends is told once, without a bare headline of that', () => {
    const told: Told[] = [
      [
        1,
        'Sarkan rebels seize border post, army says it holds out',
        'Rebels of the Sarkan Front captured the border post of Temin in northern Ostania early on Tuesday, the group said in a statement.\n\nAn army spokesman, Major Kiro Vald, denied that the post had fallen. “Our soldiers are fighting there,” he said.\n\nThe UN planned to send a convoy through Temin on Thursday.',
      ],
      [
        1,
        'Sarkan Front claims capture of Temin post',
        'The Sarkan Front said on Tuesday that its fighters had taken Temin, a border post in the north of Ostania. The army denied it.\n\nFour soldiers were wounded, a hospital doctor in Rasht said.',
      ],
      [
        2,
        'Ostania confirms loss of Temin',
        'Ostania’s defence minister, Ana Druze, confirmed on Wednesday that the border post of Temin was in rebel hands. She said 12 soldiers had been killed.\n\nThe Sarkan Front put the number of dead soldiers at 40.',
      ],
      [
        2,
        'Temin has fallen to Sarkan rebels, minister admits',
        'The border post at Temin is now controlled by the rebels of the Sarkan Front, Defence Minister Ana Druze acknowledged on Wednesday.\n\nTwelve soldiers died in the fighting, she said.',
      ],
      [
        3,
        'UN postpones Temin convoy',
        'The United Nations has postponed a convoy that was to pass through Temin on Thursday, its coordinator, Lise Arden, said on Thursday. She gave no new date.',
      ],
    ];
    const changes = changesOn(3, told);
    expect(changes.map(({ kind }) => kind)).toEqual(['plan-called-off']);
    expect(changes[0]?.story.title.text).toBe('UN postpones Temin convoy');
  });

  test.each([
    'Karsia denied that Friday’s talks with Velmar in Ostrel over the closed canal had been cancelled.',
    'Karsia may cancel Friday’s talks with Velmar in Ostrel over the closed canal, its foreign ministry said on Thursday.',
    'Karsia called in guards to close off the hall in Ostrel for Friday’s meeting with the Velmar minister over the closed canal.',
    'The Karsia and Velmar ministers will pass heaps of scrap in Ostrel on Friday to discuss the closed canal at the meeting.',
    'Rumours that Karsia had cancelled Friday’s talks with Velmar in Ostrel over the closed canal spread on Thursday.',
    'Friday’s talks of Karsia with Velmar in Ostrel over the closed canal, postponed twice, will be held in the town hall.',
    'The harbour party urged Karsia to cancel Friday’s talks with Velmar in Ostrel over the closed canal.',
  ])('still stands: %s', (text) => {
    expect(textOf(changesOn(3, [TALKS, [3, 'Karsia on the talks', text]]), 'plan-called-off')).toEqual([]);
  });

  test('of a day that is over is not what is put off later', () => {
    const round: Told = [
      6,
      'Next round put off',
      'Sunday’s round of talks between the Velmar and Karsia ministers in Ostrel over the closed canal was put off, the Velmar foreign ministry said.',
    ];
    expect(textOf(changesOn(6, [TALKS, round]), 'plan-called-off')).toEqual([]);
    expect(textOf(changesOn(3, [TALKS, [3, round[1], round[2]]]), 'plan-called-off')).toHaveLength(1);
  });

  const MARCH: Told = [
    1,
    'Ostrel dockers to march',
    'Dockers at the Ostrel grain terminal will march through the port on Saturday over their pay, the federation said.',
  ];

  test.each([
    'The labour minister pressed dockers at the Ostrel grain terminal to call off Saturday’s march through the port over their pay.',
    'The labour minister said dockers at the Ostrel grain terminal should call off Saturday’s march through the port over their pay.',
    'The labour minister wants dockers at the Ostrel grain terminal to cancel Saturday’s march through the port over their pay.',
    'Saturday’s march of dockers through the port of the Ostrel grain terminal over their pay should have been called off, the minister said.',
    'The minister said it would be best if dockers at the Ostrel grain terminal put off Saturday’s march through the port over their pay.',
  ])('of a march still stands: %s', (text) => {
    expect(textOf(changesOn(3, [MARCH, [3, 'The march', text]]), 'plan-called-off')).toEqual([]);
  });

  test.each([
    'Dockers at the Ostrel grain terminal cancelled Saturday’s march through the port over their pay, the federation said.',
    'Saturday’s march of dockers at the Ostrel grain terminal through the port over their pay has been called off, the federation said.',
    'Dockers at the Ostrel grain terminal who had wanted to march through the port on Saturday over their pay called it off.',
  ])('of a march is called off once, though the words are those of the plan: %s', (text) => {
    const off: Told = [3, 'No march', text];
    expect(textOf(changesOn(3, [MARCH, off]), 'plan-called-off')).toEqual([text]);
    expect(changesOn(4, [MARCH, off, [4, 'No march', text]])).toEqual([]);
  });

  test('falls due where nobody told more of it', () => {
    const due = textOf(changesOn(5, [TALKS]), 'plan-due');
    expect(due).toEqual([expect.stringContaining('Friday')]);
  });

  test('does not fall due after it was called off, nor whatever else was said of that meeting', () => {
    expect(textOf(changesOn(5, [TALKS, CALLED_OFF]), 'plan-due')).toEqual([]);
  });

  const NURSES: Told = [
    1,
    'Velmar nurses to strike on Friday over night shifts',
    'Velmar’s largest nurses’ union said on Tuesday that its 30,000 members would strike on Friday over night shifts and holidays.\n\nHealth Minister Odd Renn said hospitals would stay open.',
  ];
  test.each([
    [3, 'The nurses’ union of Velmar called off its strike after the government offered shorter night shifts.'],
    [4, 'A strike of nurses closed every second hospital ward in Velmar on Friday.'],
  ])('does not fall due once its own story tells in few of its words what became of it: %s %s', (day, text) => {
    expect(textOf(changesOn(5, [NURSES]), 'plan-due')).toHaveLength(1);
    expect(textOf(changesOn(5, [NURSES, [day, 'Velmar nurses and night shifts', text]]), 'plan-due')).toEqual([]);
  });

  test('falls due though a strike elsewhere was called off', () => {
    const others: Told = [3, 'Pilots stay', 'Pilots of Karsia Air called off a strike over meals, their union said.'];
    expect(textOf(changesOn(5, [NURSES, others]), 'plan-due')).toHaveLength(1);
  });

  test('is not what others call for and its doer rejects', () => {
    const rejected: Told = [
      1,
      'Harbour chief stays',
      'The chief executive of Ostrel Harbour, Tomas Kell, rejected calls for him to resign over the fire.',
    ];
    const resigned: Told = [
      3,
      'Harbour chief goes',
      'Tomas Kell resigned as chief executive of Ostrel Harbour on Thursday over the fire.',
    ];
    expect(changesOn(3, [rejected, resigned]).map(({ kind }) => kind)).toEqual(['new-event']);
  });

  test('does not fall due where somebody wrote of it on its day', () => {
    const ruling: Told = [
      1,
      'Court to rule on Ostrel recount',
      'Velmar’s Constitutional Court said on Tuesday that it would rule on Friday on Ada Roon’s request for a recount in Ostrel.',
    ];
    const ruled: Told = [
      4,
      'Court orders recount',
      'Velmar’s Constitutional Court on Friday ordered a recount in Ostrel, as Ada Roon had asked in a request.',
    ];
    expect(textOf(changesOn(5, [ruling]), 'plan-due')).toHaveLength(1);
    expect(textOf(changesOn(5, [ruling, ruled]), 'plan-due')).toEqual([]);
  });
});
