const SPEECH = new Set(
  `say tell report announce state claim add note write disclose reveal declare assert maintain insist argue contend observe
  remark comment explain acknowledge admit concede confirm deny indicate stress emphasize emphasise recall reply respond
  reiterate testify tweet quote cite warn caution allege accuse ask answer continue joke repeat conclude suggest predict
  estimate vow promise pledge threaten demand urge call order shout yell scream whisper mutter quip retort lament complain
  exclaim murmur boast recount read post text caption think find show advise propose agree object counter protest go begin
  rule hint inform assure remind describe interject opine muse fume thunder tease sigh laugh smile nod shrug snap bark
  plead beg joke elaborate clarify interrupt agree marvel gush deadpan crow sneer tout chant cry`.split(/\s+/),
);

/** True for verbs that may stand beside a quotation as what introduces it ("…," she snapped). */
export const isSpeechVerb = (lemma: string): boolean => SPEECH.has(lemma);
