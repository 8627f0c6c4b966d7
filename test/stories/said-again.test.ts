import { describe, expect, test } from 'vitest';
import { changesOn, shown, type Told, textOf } from './developing.ts';

const ACCUSED: Told = [
  1,
  'Documents name minister Lode',
  'Transport Minister Ilse Lode received two million crowns from the road builder Polsen, the Hill Herald reported.\n\nThe union accused the guards of Polsen of shooting at a picket line in Ostrel.',
];
const DENIED = 'Ilse Lode denied on Wednesday that she had taken money from the road builder Polsen.';
const deniedOn = (day: number, ...told: Told[]): string[] => textOf(changesOn(day, [ACCUSED, ...told]), 'denied');

describe('a denial', () => {
  test('is told once where its speaker puts it in her own words right behind it', () => {
    const report: Told = [
      1,
      'Minister Lode linked to road builder’s payments, newspaper reports',
      'Transport Minister Ilse Lode received 1.4 million crowns from the road builder Polsen Works, the Hill Herald reported on Tuesday.\n\nThe money went through a company owned by her brother, according to the newspaper, which cited leaked bank records.',
    ];
    const opening =
      'Transport Minister Ilse Lode denied on Wednesday that she had taken money from Polsen Works, a day after the Hill Herald published bank records that suggest payments of 1.4 million crowns.';
    const own = 'Lode told parliament: "I never received 1.4 million crowns from Polsen Works."';
    expect(deniedOn(2, report, [2, 'Minister Lode on road builder’s payments', `${opening}\n\n${own}`])).toEqual([
      opening,
    ]);
    expect(deniedOn(2, report, [2, 'Minister Lode on road builder’s payments', own])).toEqual([own]);
  });

  test('is told twice where she denies another thing behind it', () => {
    const other = 'Lode denied that her brother owned a quarry.';
    expect(deniedOn(2, [2, 'Lode denies', `${DENIED} ${other}`])).toEqual([DENIED, other]);
  });

  test('is not new where it is repeated, in whatever words and by whomever of that side', () => {
    const again: Told = [
      3,
      'Road money',
      'Spokesman Aron Pike repeated that the minister had nothing to do with the payments.',
    ];
    expect(deniedOn(3, [2, 'Lode denies', DENIED], again)).toEqual([]);
  });

  test('is not new where it is what somebody had said, and is where nobody told of it', () => {
    const guards: Told = [2, 'Guards unarmed', 'The builder Polsen denied that its guards in Ostrel were armed.'];
    const past: Told = [3, 'Guard held', 'A guard was arrested in Ostrel. Polsen had said its guards were not armed.'];
    expect(deniedOn(3, guards, past)).toEqual([]);
  });

  test('names whom it speaks of, or brings the sentence that does', () => {
    const firm: Told = [
      2,
      'Warning on the road',
      'The lawyer Dora Finch said on Wednesday that she had warned Polsen Works of cracks in the road at Ostrel twice. The company denied having received any warning.',
    ];
    const [change] = changesOn(2, [ACCUSED, firm]).filter(({ kind }) => kind === 'denied');
    expect([change?.context?.text ?? '', change?.lines[0].text].join(' ')).toContain('Polsen Works');
  });

  test('of an account brings what its article opens with, which is the account', () => {
    const account: Told = [
      2,
      'Manager says he was told to pay',
      'A former manager of Polsen said he had been told to pay the brother of Ilse Lode. “The order came in writing,” Erik Tann said. He said he had given the letter to the prosecutor. Polsen denied the account.',
    ];
    const [change] = changesOn(2, [ACCUSED, account]).filter(({ kind }) => kind === 'denied');
    expect(change?.context?.text).toContain('told to pay the brother');
  });
});

describe('another mouth', () => {
  test('is none where a paper is named for what stands in it', () => {
    const wire =
      'OSTREL, June 2 (Quay Times) - A guard fired the shots that wounded two striking miners at the Ostrel copper mine, police inspector Wim Daal said on Wednesday.';
    const passed =
      'A guard was detained over the shooting of two striking miners at the Ostrel copper mine, Quay Times reported on Thursday, citing the police.';
    const mayor =
      'A guard fired the shots that hurt two striking miners at the Ostrel copper mine, Mayor Ivo Pell said on Thursday.';
    expect(textOf(changesOn(3, [ACCUSED, [2, 'Guard', wire], [3, 'Guard', passed]]), 'new-speaker')).toEqual([]);
    expect(textOf(changesOn(3, [ACCUSED, [2, 'Guard', wire], [3, 'Guard', mayor]]), 'new-speaker')).toEqual([mayor]);
  });

  test('is none where the other words speak of whoever says it', () => {
    const told: Told[] = [
      [
        1,
        'Bank chief Halle to face inquiry over loans',
        'The central bank’s governor, Signe Halle, will be questioned by a parliamentary committee on Thursday over loans to a shipping firm, its chairman, Tor Vik, said on Tuesday.\n\nHalle has said she knew nothing of the loans.',
      ],
      [
        2,
        'Ostania: governor of central bank questioned Thursday',
        'Signe Halle, the head of the central bank, is to be heard by lawmakers on Thursday about loans granted to a shipping company.',
      ],
      [
        3,
        'Halle denies knowing of loans in committee hearing',
        'The central bank’s governor, Signe Halle, denied before a parliamentary committee on Thursday that she had known of loans to the shipping firm Nordhav.\n\n“I learned of them from the newspapers,” she said.',
      ],
      [
        3,
        'Central bank chief tells lawmakers she was unaware of loans',
        'Signe Halle, governor of the central bank, told lawmakers on Thursday that she had not known about loans granted to the shipping company Nordhav.',
      ],
    ];
    expect(shown(changesOn(3, told)).map(([kind]) => kind)).toEqual(['denied']);
  });
});
