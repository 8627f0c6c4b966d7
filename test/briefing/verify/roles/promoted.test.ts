import { describe, expect, test } from 'vitest';
import { rulesOf } from '../told.ts';

/** A rule, what is wrong, the source or its sentences, the lie. */
const BROKEN: readonly (readonly [string, string, string | readonly string[], string])[] = [
  [
    'roles',
    'what a brother did is told of the sister',
    'Sela Brandt, whose brother was convicted of smuggling in 2016, was elected mayor of Korr on Sunday.',
    'Sela Brandt was convicted of smuggling in 2016.',
  ],
  [
    'roles',
    'what the sister did is told of the brother',
    'Sela Brandt, whose brother was convicted of smuggling in 2016, was elected mayor of Korr on Sunday.',
    'Her brother was elected mayor of Korr on Sunday.',
  ],
  [
    'roles',
    'what families did is told of their kin',
    'Four miners were freed after the families of the kidnappers were let out of a camp in Suth.',
    'Four miners were freed after the kidnappers were let out of a camp in Suth.',
  ],
  [
    'speaker',
    'a rumour is told as a fact',
    'President Ilo Maren dismissed rumours that his finance chief, Nora Pell, had moved money to an island bank.',
    'His finance chief, Nora Pell, had moved money to an island bank.',
  ],
  [
    'roles',
    'whom a rumour is about takes its place',
    'President Ilo Maren dismissed reports that his finance chief, Nora Pell, had moved money to an island bank and named her head of a new panel.',
    'President Ilo Maren dismissed his finance chief, Nora Pell.',
  ],
  [
    'polarity',
    'who is excluded is told as taking part',
    'Engineers rather than managers decided to keep the plant at Drell running after an alarm on June 3.',
    'Engineers and managers decided to keep the plant at Drell running after an alarm on June 3.',
  ],
  [
    'number',
    'a part is told as the whole',
    'Twelve of the 40 hostages, among them two nurses from Oren, were freed on Friday.',
    'The 40 hostages were freed on Friday.',
  ],
  [
    'number',
    'few are told as all',
    'Few of the 600 families moved from the valley have received the land that the government promised them.',
    'Families moved from the valley have received the land that the government promised them.',
  ],
  [
    'roles',
    'what follows one deed is told of another sentence’s',
    [
      'Police in Amar arrested Dov Hale on Friday.',
      'His cousin, Rik Hale, fled the country in January after he was charged with fraud.',
    ],
    'Police in Amar arrested Dov Hale on Friday after he was charged with fraud.',
  ],
  [
    'roles',
    'examples of some are told of others',
    'Critics of the curfew say it hurts shops, but supporters such as the senator Ada Wynn insist that it protects children.',
    'Critics such as the senator Ada Wynn insist that it protects children.',
  ],
  [
    'number',
    'a list is cut and its number is not',
    'Commanders in Ustra, Kell and Mirova, three of the eight provinces held by the front, agreed to lay down their weapons.',
    'Commanders in Ustra and Kell, three of the eight provinces held by the front, agreed to lay down their weapons.',
  ],
  [
    'detail',
    'a rule is told of everybody',
    'Landlords who evict tenants without a court order could be fined 20,000 crowns from May, the ministry said.',
    'Landlords could be fined 20,000 crowns from May, the ministry said.',
  ],
  [
    'detail',
    'a rule loses its “without”',
    'Landlords who evict tenants without a court order could be fined 20,000 crowns from May, the ministry said.',
    'Landlords who evict tenants could be fined 20,000 crowns from May, the ministry said.',
  ],
  [
    'modality',
    'what a draft says is told as so',
    'Under a draft that lawmakers will debate in May, farmers could be fined 20,000 crowns for each dry well.',
    'Farmers could be fined 20,000 crowns for each dry well.',
  ],
  [
    'polarity',
    'who was cleared of a deed is jailed for it',
    'The court in Lind cleared Otto Brenn of murder on Monday but jailed him for nine years for hiding the body.',
    'The court in Lind jailed Otto Brenn for murder on Monday.',
  ],
  [
    'polarity',
    'who was jailed for a deed is cleared of it',
    'The court in Lind cleared Otto Brenn of murder on Monday but jailed him for nine years for hiding the body.',
    'The court in Lind cleared Otto Brenn of hiding the body.',
  ],
  [
    'modality',
    'a condition without “if” is left out',
    'The minister told the committee that had it not been for the storm the vaccine would have reached all 90 clinics by March.',
    'The minister told the committee that the vaccine would have reached all 90 clinics by March.',
  ],
  [
    'roles',
    'who hid a deed is accused of it',
    'Torvia accused Belm of hiding the crash of a tanker that had never left its port.',
    'Torvia accused Belm of the crash of a tanker.',
  ],
  [
    'roles',
    'what speaks against a denial is told as denied',
    'The mayor denied that she had promised the contract to her cousin, although an email published by the Ledger on Tuesday suggests that she had.',
    'The mayor denied that an email published by the Ledger on Tuesday suggests that she had.',
  ],
  [
    'detail',
    'what there is no evidence of is left out',
    'The charity said that it had no evidence that the grain was stolen, contrary to what the governor told parliament in April.',
    'The charity said it had no evidence contrary to what the governor told parliament in April.',
  ],
];

/** What comes close to each of these and is true. */
const KEPT: readonly (readonly [string, string | readonly string[], string])[] = [
  [
    'the sister',
    'Sela Brandt, whose brother was convicted of smuggling in 2016, was elected mayor of Korr on Sunday.',
    'Sela Brandt was elected mayor of Korr on Sunday.',
  ],
  [
    'the brother, turned',
    'The mayor’s brother was arrested in Korr on Sunday.',
    'The brother of the mayor was arrested in Korr on Sunday.',
  ],
  [
    'rumours, worded otherwise',
    'The ministry said it could not verify reports that more than 300 families had fled the Harl valley.',
    'The ministry said it could not verify reports of more than 300 families fleeing the Harl valley.',
  ],
  [
    'one side of “rather than”',
    'Engineers rather than managers decided to keep the plant at Drell running after an alarm on June 3.',
    'Engineers decided to keep the plant at Drell running after an alarm on June 3.',
  ],
  [
    'the part',
    'Twelve of the 40 hostages, among them two nurses from Oren, were freed on Friday.',
    'Twelve of the hostages were freed on Friday.',
  ],
  [
    'the whole list',
    'Commanders in Ustra, Kell and Mirova, three of the eight provinces held by the front, agreed to lay down their weapons.',
    'Commanders in Ustra, Kell and Mirova agreed to lay down their weapons.',
  ],
  [
    'the rule',
    'Landlords who evict tenants without a court order could be fined 20,000 crowns from May, the ministry said.',
    'Landlords who evict tenants without a court order could be fined, the ministry said.',
  ],
  [
    'the draft',
    'Under a draft that lawmakers will debate in May, farmers could be fined 20,000 crowns for each dry well.',
    'Under a draft, farmers could be fined 20,000 crowns for each dry well.',
  ],
  [
    'the acquittal of who was tried',
    'A court in Lind acquitted the editor Ines Mora of espionage on Thursday after a trial that lasted 11 months.',
    'The acquittal of Ines Mora, an editor tried for espionage, came on Thursday after a trial that lasted 11 months.',
  ],
  [
    'the claim that somebody did it',
    'The navy of Ostmark said on Monday that its boats had shelled two camps near Osk, killing 12 raiders, a claim the raiders dismissed as a fairy tale.',
    'The raiders rejected as a fairy tale the navy’s claim that it had killed 12 raiders.',
  ],
  [
    'what a place is for',
    'Interior Minister Vera Stahl insisted that farmers in nine valleys could not reach polling stations safely.',
    'Vera Stahl, the interior minister, argued that polling stations in nine valleys could not be reached in safety.',
  ],
];

describe('what stands within something else in the source, or under a condition of it', () => {
  test.each(BROKEN)('%s: %s', (rule, _, told, text) => {
    expect(rulesOf(told, text)).toContain(rule);
  });

  test.each(KEPT)('%s: “%s” lets say “%s”', (_, told, text) => {
    expect(rulesOf(told, text)).toEqual([]);
  });
});
