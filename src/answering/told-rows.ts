import type { Claim, Reading } from '../domain/reading.ts';
import { lineOfTold, nameOfVoice } from '../stories/line.ts';
import type { Told } from '../stories/memory.ts';
import { type Speaker, sameSpeaker } from '../stories/speaker.ts';
import { lineOfTelling } from '../stories/telling.ts';
import type { ClaimRow } from './rows.ts';

/** "whose office" and "it" say so of somebody that only the sentence, or the one before, names. */
const RELATIVE = /^(?:(?:whose|which|who|that)\b|(?:he|she|it|they)$)/i;

/** Who speaks; whoever is only pointed at ("who") is nobody. */
export const speakersIn = (attribution: Claim['attribution'], reading: Reading): ClaimRow['speakers'] =>
  attribution.flatMap((voice) => {
    const name = nameOfVoice(voice, reading);
    return name === null || RELATIVE.test(name) ? [] : [{ id: voice.actor, name }];
  });

/** A claim of one article as `--json` prints it. */
export const rowOfTold = ({ claim, telling }: Told): ClaimRow => {
  const { article, reading } = telling.material;
  return {
    kind: claim.kind,
    status: claim.status,
    polarity: claim.polarity,
    speakers: reading === null ? [] : speakersIn(claim.attribution, reading),
    line: reading === null ? lineOfTelling(telling) : lineOfTold(article, reading, claim),
  };
};

/** Whether a claim denies what it is about. */
export const isDenied = ({ claim }: Pick<Told, 'claim'>): boolean =>
  claim.kind === 'denies' || claim.status === 'denied';

/** "the agency" of one article may be another's than that of the next. */
const GENERIC = /^(?:the |this |that )?\p{Ll}[\p{L}-]*$/u;

const isSameIn = (group: readonly Told[], one: Told): boolean => {
  const [first] = group;
  const generic = [first?.speaker?.name ?? '', one.speaker?.name ?? ''].map((name) =>
    GENERIC.test(name.replace(/^The /, 'the ')),
  );
  return generic[0] === generic[1] || group.some(({ telling }) => telling.material === one.telling.material);
};

/** What is said, by who says it; those whom no name is known of are left out. The order of the first words is kept. */
export const bySpeaker = (told: readonly Told[]): { readonly speaker: Speaker; readonly told: Told[] }[] => {
  const groups: { speaker: Speaker; told: Told[] }[] = [];
  for (const one of told) {
    if (one.speaker === null || RELATIVE.test(one.speaker.name)) continue;
    const group = groups.find(({ speaker, told: own }) => sameSpeaker(speaker, one.speaker) && isSameIn(own, one));
    if (group === undefined) groups.push({ speaker: one.speaker, told: [one] });
    else group.told.push(one);
  }
  return groups;
};
