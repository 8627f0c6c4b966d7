import type { ClaimKind, Status } from '../../domain/reading.ts';

const LEMMAS: Readonly<Record<Exclude<ClaimKind, 'says'>, string>> = {
  denies: `deny denial refute rebut rebuttal disavow repudiate repudiation contradict disclaim debunk dispute dismiss dismissal
    reject rejection disprove discount decline refuse refusal refute disown deride protest`,
  confirms:
    'confirm confirmation acknowledge acknowledgement admit admission concede verify corroborate affirm reaffirm',
  alleges: `allege allegation accuse accusation charge blame implicate purport purportedly allegedly supposedly ostensibly
    indict incriminate insinuate alleged purported reportedly rumored rumoured suspected suspect suspicion
    contend`,
  warns: 'warn warning caution alert fear worry dread',
  threatens: 'threaten threat',
  plans: `plan intend intention intent vow pledge promise aim hope agree agreement decide decision seek propose
    proposal offer commit commitment prepare prefer wish desire consider mull weigh eager willing ready determined resolve
    resolution swear aspire ambition goal bid schedule choose opt volunteer undertake contemplate`,
  demands: `demand urge call insist want order require instruct press appeal plead plea beg command exhort implore push lobby
    insistence mandate direct compel advise encourage recommend recommendation advice`,
  estimates: `estimate predict prediction forecast project projection expect expectation reckon calculate anticipate foresee
    bet guess`,
  asks: 'ask question wonder inquire enquire inquiry query request petition',
};

const KIND = new Map<string, ClaimKind>(
  Object.entries(LEMMAS).flatMap(([kind, lemmas]) =>
    lemmas.split(/\s+/).map((lemma) => [lemma, kind as ClaimKind] as const),
  ),
).set('rule out', 'denies');

/** These say, call or name unless what follows is wanted: to call for a truce, but to call it a farce; to insist on it, or that it is. */
const WANTING = new Map([
  ['call', /obl:(?:for|on)|xcomp:(?:to|v)/],
  ['protest', /ccomp|quote|xcomp/],
  ['press', /obl:for|xcomp/],
  ['push', /obl:for|xcomp/],
  ['insist', /obl:(?:on|upon)/],
  ['direct', /xcomp/],
  ['project', /ccomp|xcomp/],
  ['charge', /obl:(?:with|of)|ccomp/],
  ['weigh', /obj|xcomp|ccomp/],
  ['plead', /ccomp|xcomp|obl:(?:for|with)|quote/],
]);

/** The kind of claim that a cue makes; whatever is in no list just says. A lemmatizer may lose a final e ("blam"). */
export const kindOf = (lemma: string, frame = ''): ClaimKind => {
  const wanting = WANTING.get(lemma);
  if (wanting && !wanting.test(frame)) return 'says';
  return KIND.get(lemma) ?? KIND.get(`${lemma}e`) ?? 'says';
};

/** Refusing is a statement of what will not be done. */
const REFUSALS = new Set(['decline', 'refuse', 'refusal']);
/** Whether a cue’s lemma tells that somebody will not do or say something. */
export const isRefusal = (lemma: string): boolean => REFUSALS.has(lemma);

const STATUS: Readonly<Record<ClaimKind, Status>> = {
  says: 'claimed',
  denies: 'denied',
  confirms: 'claimed',
  alleges: 'alleged',
  warns: 'possible',
  threatens: 'threatened',
  plans: 'planned',
  demands: 'claimed',
  estimates: 'claimed',
  asks: 'claimed',
};

const FORECASTS =
  /^(?:expect|expectation|predict|prediction|forecast|project|projection|anticipate|foresee|bet|guess)$/;
const WEIGHED = /^(?:consider|mull|weigh|contemplate|hope|wish|desire)$/;

/** What is claimed of the content by a claim of this kind, before the content's own mood is looked at. */
export const statusOfKind = (kind: ClaimKind, lemma: string): Status =>
  (kind === 'estimates' && FORECASTS.test(lemma)) || (kind === 'plans' && WEIGHED.test(lemma))
    ? 'possible'
    : STATUS[kind];
