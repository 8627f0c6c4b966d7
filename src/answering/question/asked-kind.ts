import { stem } from '../../library/terms.ts';
import { BODY_NOUNS, PEOPLE_NOUNS } from '../../reading/tables/role-nouns.ts';
import { relation } from '../../reading/tree.ts';
import type { Question } from './question.ts';

const stems = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(stem));

/** Nouns that are asked for with "which" and "what", by what sort of thing answers. */
const SORTS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['person', new Set([...PEOPLE_NOUNS].map(stem))],
  ['body', new Set([...BODY_NOUNS].map(stem))],
  [
    'person',
    stems(
      'author writer poet composer painter artist actor actress singer player philosopher historian engineer architect emperor pope saint ruler monarch founder inventor successor predecessor winner professor mathematician psychologist',
    ),
  ],
  [
    'body',
    stems(
      'school college club studio label chain manufacturer dynasty brand museum library society academy lab laboratory competitor rival',
    ),
  ],
  [
    'place',
    stems(
      'city country place town region village port state river nation continent location province street area island county district lake sea ocean mountain valley capital territory neighborhood neighbourhood suburb border coast planet bridge road highway building stadium park square',
    ),
  ],
  ['time', stems('year day date month time century decade period era season week night age')],
  [
    'measure',
    stems(
      'percentage percent share proportion amount number price cost rate population distance length height size weight speed temperature area score rank value degree level',
    ),
  ],
  [
    'work',
    stems(
      'book film movie novel song album opera play poem painting work magazine newspaper article show series game title name term word phrase nickname pseudonym law act treaty bill amendment constitution award prize medal',
    ),
  ],
  ['people', stems('language religion nationality ethnicity race tribe denomination faith')],
];

const sortOf = (term: string): string => SORTS.find(([, nouns]) => nouns.has(term))?.[0] ?? 'other';

const known = new WeakMap<Question, string>();

const kindOf = ({ type, focus, tokens, slot, office }: Question): string => {
  if (focus !== null && (type === 'thing' || type === 'who' || type === 'where')) return `${type} ${sortOf(focus)}`;
  if (type !== 'what' && type !== 'thing') return type;
  if (office !== null) return `what is ${sortOf(office)}`;
  const role = relation(tokens[slot]?.deprel ?? '');
  if (role === 'root') return 'what is';
  const verb = tokens[tokens[slot]?.head ?? -1];
  if (role === 'obj' && verb?.lemma === 'do') return 'what do';
  return /^(?:nsubj|obj|obl)$/.test(role) ? `what ${role}` : 'what';
};

/** What sort of answer a question asks for, finer than its type: "which city", "what is", "what did X do". */
export const askedKind = (question: Question): string => {
  const before = known.get(question);
  if (before !== undefined) return before;
  const kind = kindOf(question);
  known.set(question, kind);
  return kind;
};
