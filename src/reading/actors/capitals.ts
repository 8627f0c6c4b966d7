import { relation } from '../tree.ts';
import { isShouted } from './filed.ts';
import type { Line } from './lines.ts';
import type { NameSpan } from './pieces.ts';

/** Verbs whose subject is one who speaks, decides or acts: a capital before them is a government. */
const AGENTIVE =
  /^(?:say|tell|decline|deny|reject|accuse|announce|claim|warn|insist|argue|call|urge|demand|ask|refuse|agree|offer|want|seek|hope|plan|intend|threaten|vow|pledge|promise|condemn|welcome|support|back|oppose|criticize|criticise|denounce|protest|respond|react|reply|retaliate|order|decide|propose|suggest|believe|think|consider|view|regard|see|fear|expect|signal|indicate|acknowledge|admit|confirm|declare|recognize|recognise|impose|lift|sign|send|dispatch|deploy|supply|provide|withdraw|recall|expel|summon|invite|negotiate|pressure|press|push|blame|launch|approve|ratify|ban|sanction|break|restore|cut|sever|mediate|host|try|attempt|fail|continue|maintain|lobby|boycott|veto|concede|withhold|suspend|resume|halt|extradite|arm|fund|finance)$/;

/** Verbs whose object is one who is spoken to, blamed or helped. */
const ADDRESSED =
  /^(?:urge|tell|ask|warn|accuse|press|pressure|blame|criticize|criticise|condemn|support|back|sanction|supply|arm|call|persuade|force|allow|pledge|offer|invite|threaten|remind|assure|inform|notify|thank|praise|denounce|finance|fund)$/;

const TIES = /^(?:between|with|against|from|toward|towards)$/;

/** Whether the name of a capital stands for its government here: "Tehran denied it", "talks between Ankara and Baghdad". */
export const standsForState = ({ tokens }: Line, { from, to }: NameSpan): boolean => {
  const head = tokens.slice(from, to).find((token) => token.head < from || token.head >= to);
  if (!head || (from + to <= 3 && isShouted(tokens, from, to))) return false;
  if (relation(head.deprel) === 'conj' && TIES.test(tokens[head.head - 1]?.form.toLowerCase() ?? '')) return true;
  const governor = tokens[head.head];
  if (relation(head.deprel) === 'nsubj') return governor?.upos === 'VERB' && AGENTIVE.test(governor.lemma);
  if (/^i?obj$/.test(relation(head.deprel))) return ADDRESSED.test(governor?.lemma ?? '');
  const before = tokens[from - 1]?.form.toLowerCase() ?? '';
  if (/^accord/i.test(before) || (before === 'to' && /^according$/i.test(tokens[from - 2]?.form ?? ''))) return true;
  if (relation(head.deprel) === 'obl' && before === 'by' && tokens[head.head]?.voice === 'Pass') return true;
  return (
    TIES.test(before) &&
    /^(?:talk|relation|tie|tension|agreement|deal|war|row|dispute|negotiation|sanction|treaty|alliance|pact)$/.test(
      governor?.lemma ?? '',
    )
  );
};
