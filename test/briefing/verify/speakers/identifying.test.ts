import { describe, expect, test } from 'vitest';
import { rulesOf } from '../told.ts';

type Told = readonly string[];

const CHILD: Told = [
  'A child who had climbed onto the roof of the Ordell mill was brought down on Monday after firemen had raised a ladder, the district council said.',
  'She was driven by taxi to her grandmother in Pellmar.',
];
const CAMP: Told = [
  'The count of votes in the hills around Dol Ostra will have to be halved, the observers of Fair Poll said on Monday, because a lorry with 4,000 ballots was turned back at a bridge by soldiers.',
  'An army spokesman, Major Yan Hallry, said that the lorry’s permits had been incomplete.',
];

describe('what only says which one is meant needs no speaker of its own', () => {
  test.each<readonly [string, Told, string]>([
    [
      'in a relative clause whose verb another sentence tells',
      CHILD,
      'The child who had been brought down from the roof was driven by taxi to her grandmother in Pellmar.',
    ],
    [
      'within what somebody else says',
      CAMP,
      'The permits of the lorry carrying ballots had been incomplete, army spokesman Major Yan Hallry said.',
    ],
  ])('%s', (_, told, text) => {
    expect(rulesOf(told, text)).toEqual([]);
  });

  test.each<readonly [string, Told, string]>([
    [
      'not a deed to others that only the police tell',
      [
        'Police said that a nurse had poisoned two patients in Ordell.',
        'She was taken by car to a prison in Pellmar on Monday.',
      ],
      'The nurse who poisoned two patients in Ordell was taken by car to a prison in Pellmar on Monday.',
    ],
    [
      'nor one that is no crime',
      [
        'Police said that a nurse had slapped two patients in Ordell.',
        'She was taken by car to a clinic in Pellmar on Monday.',
      ],
      'The nurse who slapped two patients in Ordell was taken by car to a clinic in Pellmar on Monday.',
    ],
    [
      'nor a wrong by whomever',
      [
        'A minister said that the dam had been sabotaged by engineers.',
        'The dam was repaired on Monday by a firm from Pellmar.',
      ],
      'The dam that had been sabotaged by engineers was repaired on Monday by a firm from Pellmar.',
    ],
    [
      'nor what somebody else denies',
      [
        'A child had fallen from the roof of the Ordell mill, the council said, which the owner denied.',
        'The child was driven by taxi to her grandmother in Pellmar.',
      ],
      'The child who had fallen from the roof of the Ordell mill was driven by taxi to her grandmother in Pellmar.',
    ],
    [
      'nor the deed of the sentence itself',
      CHILD,
      'A child was brought down on Monday from the roof of the Ordell mill.',
    ],
  ])('%s', (_, told, text) => {
    expect(rulesOf(told, text)).toContain('speaker');
  });
});

const RESCUE =
  'Three sailors of the tug Marten were missing on Monday, said harbour master Ilse Vonn, whose boats had searched the bay off Korvik all night.';
const STUDY =
  'Labourers on the farms of Ordell earn less than the legal wage, according to a report by the union Landbond, which spoke to 90 of them, while the farm ministry is silent.';

describe('who speaks, with more told of them', () => {
  test.each([
    [
      '“said Ilse Vonn, whose boats …”',
      RESCUE,
      'Three sailors of the tug Marten were missing on Monday, harbour master Ilse Vonn said.',
    ],
    [
      'a report by somebody is no verb',
      STUDY.replace(/, while .*/, '.'),
      'According to a report by the union Landbond, labourers on the farms of Ordell earn less than the legal wage.',
    ],
    [
      'told a radio station',
      'Two guards at the Ordell museum have been dismissed, the museum’s new director, Odo Stannick, told a local radio station.',
      'Odo Stannick, the museum’s new director, told a local radio station that two guards at the Ordell museum have been dismissed.',
    ],
  ])('%s', (_, told, text) => {
    expect(rulesOf(told, text)).toEqual([]);
  });

  test('a report by somebody else is another', () => {
    const text =
      'According to a report by the farm ministry, labourers on the farms of Ordell earn less than the legal wage.';
    expect(rulesOf(STUDY.replace(/, while .*/, ', a critic of the farm ministry.'), text)).toContain('speaker');
  });
});

describe('no report is made', () => {
  const plan =
    'Under the plan, which a court in Ordell must still approve, some 900 tenants would receive between 400 and 900 crowns each.';
  const guards =
    'A military tribunal in Ordell opened proceedings on Monday against four guards accused of beating a family of five at a bridge in May, while a fifth, Sergeant Rolf Hallry, has agreed to testify in exchange for a lighter sentence.';

  test('by what a relative clause says of its noun', () => {
    expect(rulesOf(plan, 'Some 900 tenants would receive between 400 and 900 crowns each under the plan.')).toEqual([]);
  });

  test('by those who are accused', () => {
    expect(
      rulesOf(
        guards,
        'Four guards accused of beating a family of five at a bridge in May went before a military tribunal in Ordell on Monday.',
      ),
    ).toEqual([]);
    expect(
      rulesOf(
        guards,
        'Four guards who beat a family of five at a bridge in May went before a military tribunal in Ordell on Monday.',
      ),
    ).toContain('modality');
  });
});
