import type { Span } from '../../domain/span.ts';
import type { Analysis, Sentence } from '../analysis.ts';
import { treeOf } from '../tree.ts';
import type { Frame } from './frames.ts';
import { lemmaAt } from './grammar.ts';
import { mainFrame } from './main-frame.ts';
import { wholePhrase } from './noun-phrases.ts';

/** Source and target of an event, or R for each side of a mutual one. */
export type Role = Span & { readonly role: 'S' | 'T' | 'R' };

const MUTUAL =
  /^(?:meet|talk|talks|meeting|negotiate|negotiation|summit|dialogue|discussion|consultation|conversation|cooperate|cooperation|collaborate|exercise|drill|confer|agreement|deal|accord|pact|lunch|dinner|have)$/;

const isMutual = (sentence: Sentence, { index, type }: Frame): boolean =>
  /^(?:CONSULT|AGREE|COOPERATE)$/.test(type) && MUTUAL.test(lemmaAt(treeOf(sentence), index));

const rolesOf = (sentence: Sentence, frame: Frame): Role[] => {
  const tree = treeOf(sentence);
  const mutual = isMutual(sentence, frame);
  const sides: [number, 'S' | 'T'][] = [
    [frame.actor, 'S'],
    [frame.recipient, 'T'],
  ];
  return sides.flatMap(([index, side]): Role[] =>
    index < 0 ? [] : [{ ...wholePhrase(tree, index), role: mutual ? 'R' : side }],
  );
};

/** Who does it and to whom, as whole noun phrases, of the event that each sentence is mostly about. */
export const rolesIn = ({ sentences }: Analysis): Role[] =>
  sentences.flatMap((sentence) => {
    const frame = mainFrame(sentence);
    return frame ? rolesOf(sentence, frame) : [];
  });
