const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Abbreviations that a name or number follows; their full stop ends no sentence. Lower case, without the last stop. */
const OPENING_ABBREVIATIONS = words(
  `mr mrs ms messrs dr prof gen sen reps rep gov lt col capt cpt sgt maj adm cmdr cdr brig supt det insp rev hon pres
   st ste mt ft vs v ca cf approx est e.g i.e viz pte pvt cpl mlle mme
   lieut amb atty fr msgr pfc spc dep asst assoc sens govs gens drs profs`,
);

/** Abbreviations only where a number follows: "No. 10", "c. 1818". */
const COUNTING_ABBREVIATIONS = words('no nos fig figs pp p vol ch sec art arts para c b d r nr chap');

/** Abbreviations that may end a sentence: what follows decides. */
export const CLOSING_ABBREVIATIONS = words(
  `inc corp co cos ltd plc llc bros jr sr esq etc al jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed
   thu thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont
   neb nev okla ore pa penn tenn tex va vt wash wis wyo ave blvd rd dept univ intl natl govt min hr hrs sec lb lbs oz
   ph.d m.d b.a m.a d.c a.m p.m u.s u.k u.n e.u u.s.a u.s.s.r n.y l.a a.d b.c s.a n.v a.g l.p ed eds hq tel ext op`,
);

/** Words that start a sentence when they are capitalised after an abbreviation: no name begins with them as a rule. */
export const SENTENCE_STARTERS = words(
  `the a an this that these those it he she they we i you his her their its our my in on at for from by with after
   before when while if as but and or so yet because although though since until during under over about there here
   what who why how where which some many most all no not one two three several both each every few other others
   another such according meanwhile however also then now today yesterday tomorrow last next earlier later once only
   even still just instead despite among between against within without through to of is are was were do does did
   has have had can could will would should may might must let asked officials police authorities witnesses critics`,
);

/** One capital letter: the "J" of "J. Orr", whose stop ends no sentence. */
export const isInitial = (word: string): boolean => /^\p{Lu}$/u.test(word);

/** Letters each with a stop but the last: "U.S", "p.m", "J.R.R". */
export const isDotted = (word: string): boolean => /^\p{L}(?:\.\p{L})+$/u.test(word);

/** Whether a stop behind `word` belongs to it and something must follow it; `next` is the text after the stop. */
export const opensWithStop = (word: string, next: string): boolean => {
  const key = word.toLowerCase();
  return OPENING_ABBREVIATIONS.has(key) || (COUNTING_ABBREVIATIONS.has(key) && /^\s?\d/.test(next));
};

/** Whether a stop behind `word` is part of it; `next` is the text after the stop. */
export const isAbbreviation = (word: string, next: string): boolean =>
  isInitial(word) || isDotted(word) || opensWithStop(word, next) || CLOSING_ABBREVIATIONS.has(word.toLowerCase());
