export type Kind = 'he' | 'she' | 'it' | 'they';

/** Which actors a pronoun of the third person may stand for. */
export const PRONOUNS: ReadonlyMap<string, Kind> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['hers', 'she'],
  ['herself', 'she'],
  ['it', 'it'],
  ['its', 'it'],
  ['they', 'they'],
  ['them', 'they'],
  ['their', 'they'],
]);
