import type { Status } from '../../domain/reading.ts';
import { claimAround } from '../../reading/status/status-in-article.ts';
import { statusOf } from '../../reading/status/status-of.ts';
import type { Word } from './passage.ts';
import type { Fault } from './verdict.ts';

/** Whether what a word names is told as having happened, by its sentence and the claims it stands in. */
export const statusAt = ({ sentence, index, passage, token }: Word): Status => {
  const own = statusOf(sentence, index);
  if (own !== 'asserted' && own !== 'claimed') return own;
  const claim = claimAround(passage.claims, token);
  if (claim === null) return own;
  return claim.status === 'alleged' || claim.status === 'denied' ? claim.status : 'claimed';
};

const ALLOWED: Readonly<Record<Status, readonly Status[]>> = {
  asserted: ['asserted', 'claimed'],
  claimed: ['asserted', 'claimed', 'alleged'],
  alleged: ['alleged', 'claimed'],
  denied: ['denied', 'did-not-happen'],
  'did-not-happen': ['did-not-happen', 'denied'],
  planned: ['planned'],
  threatened: ['threatened'],
  conditional: ['conditional', 'possible', 'planned'],
  possible: ['possible', 'conditional', 'planned', 'alleged'],
};

const NOT: readonly Status[] = ['denied', 'did-not-happen'];

const turned = (status: Status): readonly Status[] => {
  if (NOT.includes(status)) return ['asserted', 'claimed', 'planned', 'possible', 'alleged', 'conditional'];
  return NOT;
};

/** What is wrong between what the draft and the cited text say of whether it happened; `opposed`: their words deny each other. */
export const moodFault = (draft: Word, cited: Word, opposed: boolean): Fault | null => {
  const [said, told] = [statusAt(draft), statusAt(cited)];
  const allowed = opposed ? turned(told) : null;
  if (allowed ? allowed.includes(said) : ALLOWED[said].includes(told)) return null;
  const rule = opposed || NOT.includes(said) !== NOT.includes(told) ? 'polarity' : 'modality';
  return { rule, detail: `${draft.token.form} is ${said}, but ${cited.token.form} is ${told}` };
};
