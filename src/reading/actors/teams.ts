import type { Analysis, Sentence, Token } from '../analysis.ts';
import { treeOf } from '../tree.ts';
import { flagOf } from '../word.ts';
import type { NameSpan } from './names.ts';

const SPORT =
  /^(?:cricket|soccer|football|baseball|basketball|hockey|rugby|tennis|golf|league|leagues|innings|wicket|wickets|standings|scorers?|halftime|inning|playoffs?|championship|matches|goalkeeper|midfielder|striker|coach|quarterback|pitcher|touchdown|goals?|tournament|teams?|season|points|batting|bowling)$/i;

/** Of so many words of sport a text is about sport. */
const ENOUGH = 3;

const isSport = flagOf(({ form }) => SPORT.test(form));

const tellsSport = ({ sentences }: Analysis): boolean => {
  const found = new Set<string>();
  for (const sentence of sentences)
    for (const word of treeOf(sentence).words) {
      if (isSport(word)) found.add(word.lower);
      if (found.size >= ENOUGH) return true;
    }
  return false;
};

const CONTEST =
  /^(?:beat|win|lose|defeat|play|score|face|host|draw|clinch|lead|rally|thrash|edge|rout|crush|sign|trade|down|blank|outscore|sweep|finish|qualify)$/;

const isScore = (token: Token | undefined): boolean => token?.upos === 'NUM' && /^\d{1,3}$/.test(token.form);

const plays = ({ tokens }: Sentence, { from, to }: NameSpan): boolean => {
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
export const readTeams = (analysis: Analysis, names: readonly NameSpan[]): NameSpan[] => {
  if (!tellsSport(analysis)) return [...names];
  return names.map((name) => {
    const sentence = analysis.sentences[name.sentence];
    if (name.type !== 'LOC' || name.entry?.kind === 'country' || !sentence || !plays(sentence, name)) return name;
    return { ...name, type: 'ORG', entry: null };
  });
};
