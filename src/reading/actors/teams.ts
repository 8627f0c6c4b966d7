import type { Token } from '../analysis.ts';
import { isMarked, type Line, SPORT } from './lines.ts';
import type { NameSpan } from './pieces.ts';

/** Of so many words of sport a text is about sport. */
const ENOUGH = 3;

const tellsSport = (lines: readonly Line[]): boolean => {
  const found = new Set<string>();
  for (const line of lines) {
    if ((line.holds & SPORT) === 0) continue;
    for (let index = 0; index < line.words.length; index++)
      if (isMarked(line, index, SPORT)) found.add(line.words[index]?.lower ?? '');
    if (found.size >= ENOUGH) return true;
  }
  return false;
};

const CONTEST =
  /^(?:beat|win|lose|defeat|play|score|face|host|draw|clinch|lead|rally|thrash|edge|rout|crush|sign|trade|down|blank|outscore|sweep|finish|qualify)$/;

const isScore = (token: Token | undefined): boolean => token?.upos === 'NUM' && /^\d{1,3}$/.test(token.form);

const plays = ({ tokens }: Line, { from, to }: NameSpan): boolean => {
  if (isScore(tokens[to]) && !/^(?:1[89]|20)\d\d/.test(tokens[to]?.form ?? '')) return true;
  const head = tokens.slice(from, to).find((token) => token.head < from || token.head >= to);
  const verb = tokens[head?.head ?? -1];
  return (
    /^(?:nsubj|obj|obl)/.test(head?.deprel ?? '') &&
    !/^(?:in|at|from|to|near|outside)$/i.test(tokens[from - 1]?.form ?? '') &&
    CONTEST.test(verb?.lemma ?? '')
  );
};

/** In reports of sport the name of a town or county beside a score or a verb of contest is its team's. */
export const readTeams = (names: readonly NameSpan[], lines: readonly Line[]): readonly NameSpan[] => {
  if (!tellsSport(lines)) return names;
  return names.map((name) => {
    const line = lines[name.sentence];
    if (name.type !== 'LOC' || name.entry?.kind === 'country' || !line || !plays(line, name)) return name;
    return { ...name, type: 'ORG', entry: null };
  });
};
