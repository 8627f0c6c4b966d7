/** Irregular forms by verb, for forms whose lemma was read wrongly: "hid" as a word of its own. */
const ROWS = `
arise arose arisen|beat beaten|become became|begin began begun|bend bent|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken
bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|come came|cost|cut|deal dealt|dig dug|do did done|draw drew drawn
drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden
forget forgot forgotten|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hang hung|have had|hear heard|hide hid hidden
hold held|keep kept|know knew known|lay laid|lead led|leave left|lend lent|let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|pay paid
put|read|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|shake shook shaken|shoot shot
show shown|shrink shrank shrunk|shut|sink sank sunk|sit sat|sleep slept|speak spoke spoken|spend spent|spread|stand stood|steal stole stolen|stick stuck
strike struck stricken|swear swore sworn|sweep swept|swim swam swum|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown
wake woke woken|wear wore worn|win won|withdraw withdrew withdrawn|write wrote written
uphold upheld|withhold withheld|withstand withstood|overthrow overthrew overthrown|overcome overcame|overrun overran|undergo underwent undergone
undertake undertook undertaken|foresee foresaw foreseen|forego forewent|rebuild rebuilt|repay repaid|mislead misled|retake retook retaken`;

const VERBS = new Map(
  ROWS.trim()
    .split(/[|\n]/)
    .flatMap((row) => {
      const [verb = '', ...forms] = row.split(' ');
      return forms.map((form) => [form, verb] as const);
    }),
);

/** The verb that a form in lower case is an irregular form of; null for others. */
export const irregularVerb = (form: string): string | null => VERBS.get(form) ?? null;
