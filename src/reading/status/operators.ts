import type { Status } from '../../domain/reading.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Predicates under which their complement did not come about (negative implicatives; Karttunen 1971, Saurí and Pustejovsky 2009). */
const NEGATIVE =
  words(`fail failure refuse refusal decline avoid prevent prevention block stop halt cancel cancellation avert
  abandon prohibit prohibition ban forbid preclude bar forgo scrap neglect omit lack absence unable foil thwart dissuade
  discourage deter refrain withhold reject rejection forget stymie shelve drop oppose opposition resist impossible
  forestall escape cease nix veto inability unwilling reluctant unwillingness rule`);

const DENIED = words('deny denial refute rebut disavow repudiate contradict debunk disprove dismiss discount disclaim');

const ALLEGED = words(
  'allege allegation accuse accusation charge implicate blame suspect suspicion purport indict convict',
);

const THREATENED = words('threaten threat');

const PLANNED =
  words(`plan intend intention intent want hope aim seek agree agreement decide decision promise vow pledge
  try attempt effort propose proposal offer order urge ask request demand prepare preparation consider consideration push
  commit commitment schedule set need ready readiness willing willingness eager due bound supposed wish desire mean
  await delay postpone deadline bid negotiate negotiation talk deal permit allow let approve approval authorise authorize
  authorization enable help encourage require requirement force persuade instruct pressure invite call appeal recommend
  recommendation resolve resolution swear campaign able ability right permission opportunity option aspire strive struggle
  tell mandate choose elect opt determine determined design goal purpose mission campaign pursue contemplate mull weigh
  advocate favor favour support necessary easy hard difficult`);

const POSSIBLE =
  words(`seem appear possible possibility likely likelihood unlikely chance risk danger fear worry concern warn
  warning doubt speculate speculation wonder probable probability potential prospect believe belief think expect
  expectation anticipate predict prediction forecast project projection suppose guess feel imagine assume presume
  consider hypothesise reckon estimate question whether capable hint suggest suggestion bet apparent conceivable uncertain
  unclear hopeful confident optimistic afraid worried concerned skeptical sceptical doubtful`);

const CLAIMED =
  words(`say tell report announce announcement state statement claim add note write disclose reveal declare
  declaration assert assertion maintain insist argue argument contend observe remark comment explain acknowledge admit
  concede confirm confirmation indicate stress emphasise emphasize inform notify recall reply respond reiterate testify testimony
  tweet quote cite according boast complain mention allude describe rumour rumor allegedly rumored remind hear reason joke
  recount point signal show find conclude post publish`);

const BY_LEMMA = new Map<string, Status>(
  (
    [
      [PLANNED, 'planned'],
      [CLAIMED, 'claimed'],
      [POSSIBLE, 'possible'],
      [THREATENED, 'threatened'],
      [ALLEGED, 'alleged'],
      [DENIED, 'denied'],
      [NEGATIVE, 'did-not-happen'],
    ] as const
  ).flatMap(([lemmas, status]) => [...lemmas].map((lemma) => [lemma, status] as const)),
);

/** What a word says of its complement; null where it says nothing of whether that came about. */
export const operatorOf = (lemma: string): Status | null => BY_LEMMA.get(lemma) ?? null;

/** Verbs that say nothing of whether their object is there: a rejected offer was made, a supported strike took place. */
export const LEAVES_OBJECT = words(`reject oppose resist decline refuse drop support approve call tell ask push press
  pressure persuade force encourage help require order urge warn blame accuse suspect expect`);

/** What was said or asked all the same, however it is rebutted. */
export const ANSWERED = words('criticism critic complaint objection question protest outcry');

/** What a development comes to: "the river rose to reach", "shares fell to close at". */
export const OUTCOME = words('close end finish settle become reach find learn');

/** Predicates whose infinitive tells a fact (positive implicatives and factives; Karttunen 1971). */
export const GOVERNS_FACT =
  words(`manage happen cause bring proceed pleased glad happy proud sorry sad relieved surprised
  shocked delighted fortunate lucky first last only`);

/** Verbs that only carry the event that their object names. */
export const LIGHT =
  words(`launch carry conduct stage mount make take begin start continue commit perform undertake do have give
  hold wage open face suffer resume complete finish execute order bring come go get keep be remain stay join use lead see
  involve include cause result trigger provoke produce reach sign impose`);

/** Adjectives and adverbs that say of their head what happened to it, or did not. */
export const MODIFIER = new Map<string, Status>(
  Object.entries({
    'alleged allegedly purported purportedly suspected accused supposed supposedly ostensibly': 'alleged',
    'reported reportedly rumored rumoured': 'claimed',
    'possible possibly potential potentially perhaps maybe probable probably likely apparently apparent presumably conceivably seemingly':
      'possible',
    'planned proposed intended expected upcoming future scheduled imminent pending prospective attempted projected forthcoming':
      'planned',
    threatened: 'threatened',
    'failed cancelled canceled averted foiled thwarted abortive aborted unsuccessful never neither hardly scarcely nor':
      'did-not-happen',
  } as const).flatMap(([forms, status]) => forms.split(' ').map((form) => [form, status] as const)),
);

export const MODAL = new Map<string, Status>(
  Object.entries({
    'may might could can must should ought shall': 'possible',
    "will 'll wo would 'd": 'planned',
  } as const).flatMap(([forms, status]) => forms.split(' ').map((form) => [form, status] as const)),
);

export const CONDITIONAL_MARKER = words('if unless whether provided assuming lest');
