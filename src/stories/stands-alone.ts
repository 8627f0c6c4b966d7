const FEWEST_WORDS = 7;
const MOST_WORDS = 60;
/** A sentence that opens so leans on the one before it and says little alone. */
const LEANS =
  /^["“'‘(]*(?:(?:but|and|so|or|yet|also|then|meanwhile|however|still|instead),? )?(?:he|she|they|it|this|that|these|those|his|her|their|its|there|here|both|another|others|such|some|the (?:two|three|latter|former|same|other)|neither|either|one of them)\b/i;
/** "…, it added." names nobody. */
const SPEAKS_UNNAMED =
  /,["”’]? (?:he|she|it|they) (?:said|says|added|told|wrote|claimed|insisted|warned|noted|continued)\b[^,]{0,30}\.?["”]?$/i;
/** Talk, not report: a presenter or a writer addressing the reader, outside any quotation. */
const CHATS =
  /\b(?:I|I['’](?:m|ll|d|ve)|we|we['’](?:re|ll|ve)|you|you['’](?:re|ll)|us|let['’]s|my|our|ours|your)\b|\bthis (?:newspaper|paper|website|newsroom)\b/;
/** "gave a lower number", "put the number at 11,000": of what, and lower than which, only the sentences around it tell. */
const DANGLES =
  /\b(?:(?:a|an) (?:lower|higher|smaller|larger|different|similar|other) (?:number|figure|toll|count|total)|(?:the|that|this) (?:right |correct |wrong |true |real |same |new |final )?(?:number|figure|total))\b(?=[.,;:!?)”"’—–]|$| (?:[—–]|(?:is|was|are|were|has|had|have|would|will|could|may|might|must|rose|fell|grew|dropped|stood|stands|remain(?:s|ed)?|include[sd]?|did|does|at|to|by|from|on|as|that|which|but|and|or|than|given|later|since|yet|now|after|before|with|without|because|when|while|if|it|he|she|they|to-day|today|again|too)\b))/i;
/** "withdrew the motion", "the newspaper said": which one, the sentences before tell. */
const WHICH_ONE =
  /\b(?:the|that|this) (?:move|motion|request|letter|proposal|incident|newspaper|account|allegations?|accusations?)(?=[.;!?](?:["”’]|$)| (?:said|says|reported|added)\b)/i;
/** What a newsroom says of its own work. */
const NOT_REACHED =
  /\bcould not (?:immediately )?(?:be reached|reach) (?:\S+ ){0,8}?for (?:\S+ ){0,2}?(?:comments?|reactions?|responses?)\b|\b(?:Times|Post|News|Herald|Gazette|Tribune|Journal|Courier|[Nn]ews(?:paper|room)|[Pp]aper|reporters|journalists) could not (?:immediately )?reach\b|\b(?:did not|has not|have not|had not|didn['’]t) (?:immediately )?(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?)(?: to)? (?:\S+ ){0,3}(?:requests?\b(?! for (?!(?:a |any |further )?comment))|(?:calls?|e-?mails?|messages?) (?:for|seeking) (?:a |any |further )?comment|questions?\b)/i;
/** What outlets print around their articles. */
const BOILERPLATE =
  /\b(?:all rights reserved|click here|sign up|read more|follow us|subscribe|copyright|reporting by|editing by|rush transcript|latest tweets|live blog(?:ging)?|\d{1,2}:\d{2} ?(?:ET|EST|EDT|GMT|BST))\b|https?:\/\//i;

/** A sentence begins with a capital, a figure or a name put in; not in the middle of one, nor with who speaks in a script. */
const BEGINS = /^["“'‘]*\[?[\p{Lu}\d]/u;
const SCRIPT = /^\p{Lu}{2,}[\p{Lu} .,'’()-]*:/u;

const unquoted = (words: string): string => words.replaceAll(/["“][^"”]*(?:["”]|$)/g, '');

/** Whether a sentence of so many words says something whole without the ones around it, and is news rather than talk or furniture. */
export const standsAlone = (words: string, count: number): boolean =>
  count >= FEWEST_WORDS &&
  count <= MOST_WORDS &&
  /[.!?]["”’')\]]*$/.test(words) &&
  !words.trimEnd().endsWith('?') &&
  BEGINS.test(words) &&
  !SCRIPT.test(words) &&
  !LEANS.test(words) &&
  !SPEAKS_UNNAMED.test(words) &&
  !DANGLES.test(words) &&
  !WHICH_ONE.test(words) &&
  !NOT_REACHED.test(words) &&
  !CHATS.test(unquoted(words)) &&
  !BOILERPLATE.test(words);
