/** Words that say no more than others do, and less: who is charged is accused, not the other way round. What says less stands first. */
const ENTAILED: readonly string[] = [
  'accuse < charge indict',
  'accusation allegation < charge indictment',
  'punish < fine jail imprison',
  'group < gang cartel',
  'seek < appeal',
];

const BY_WORD: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ENTAILED.flatMap((line) => {
    const [less = '', more = ''] = line.split(' < ');
    return less.split(' ').map((word) => [word, new Set(more.split(' '))] as const);
  }),
);

/** True where whatever the second lemma tells is told, in part, by the first. */
export const saysLess = (lemma: string, than: string): boolean => BY_WORD.get(lemma)?.has(than) ?? false;
