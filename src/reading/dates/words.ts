/** The words of English date expressions, lower case, hyphens left out. */

const table = (rows: string): ReadonlyMap<string, number> =>
  new Map(rows.split('/').flatMap((row, index) => row.split(' ').map((word): [string, number] => [word, index + 1])));

/** 1 January … 12 December. */
export const MONTHS = table(
  'january jan jan./february feb feb./march mar mar./april apr apr./may/june jun jun./july jul jul./august aug aug./september sept sept. sep sep./october oct oct./november nov nov./december dec dec.',
);

/** 1 Monday … 7 Sunday. */
export const WEEKDAYS = table(
  'monday mon mon. mondays/tuesday tue tue. tues tues. tuesdays/wednesday wed. wednesdays/thursday thu thu. thur. thurs. thursdays/friday fri fri. fridays/saturday sat. saturdays/sunday sun. sundays',
);

/** Words without which there is no date; lines are read only near them. */
const HEART =
  /^(?:(?:second|minute|hour|day|night|week|weekend|month|quarter|year|decade|fortnight)s?|centur(?:y|ies)|period|1[0-9]\d\d|20\d\d|(?:1[5-9]|20)\d0s|'?[2-9]0s|(?:twen|thir|for|fif|six|seven|eigh|nine)ties|\d{4}-\d\d-\d\d|spring|summer|fall|autumn|winter|mornings?|afternoons?|evenings?|today|yesterday|tomorrow|tonight|half|a\.m\.?|p\.m\.?|am|pm|o'clock|noon|midday|midnight|dawn|dusk|overnight|sunrise|sunset|\/|\d{1,2}\/\d{1,2}\/\d{2,4}|gmt|utc|(?:[01]?\d|2[0-3]):[0-5]\d|christmas|thanksgiving|easter|daily|nightly|hourly|weekly|biweekly|monthly|yearly|annually|now|present|currently|presently|nowadays|moment|time|current|recently|recent|past|formerly|ago|lately|once|future|soon|term|run|someday|possible|date|eve|memory|times)$/;

/** A word by which a date may be known at all. */
export const isHeart = (word: string): boolean => HEART.test(word) || MONTHS.has(word) || WEEKDAYS.has(word);

export const ORDINALS = table(
  'first 1st/second 2nd/third 3rd/fourth 4th/fifth 5th/sixth 6th/seventh 7th/eighth 8th/ninth 9th/tenth 10th/eleventh 11th/twelfth 12th/thirteenth 13th/fourteenth 14th/fifteenth 15th/sixteenth 16th/seventeenth 17th/eighteenth 18th/nineteenth 19th/twentieth 20th/21st/22nd/23rd/24th/25th/26th/27th/28th/29th/30th/31st',
);

export const DECADE_WORDS: ReadonlyMap<string, string> = new Map([
  ['twenties', '192'],
  ['thirties', '193'],
  ['forties', '194'],
  ['fifties', '195'],
  ['sixties', '196'],
  ['seventies', '197'],
  ['eighties', '198'],
  ['nineties', '199'],
]);

const SMALL = table(
  'one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/thirteen/fourteen/fifteen/sixteen/seventeen/eighteen/nineteen/twenty',
);
const TENS: ReadonlyMap<string, number> = new Map([
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
]);

const wordValue = (word: string): number | null =>
  SMALL.get(word) ?? TENS.get(word) ?? (/^\d/.test(word) ? Number(word.replace(/,/g, '')) : null);

/** An article counts as one only where nothing else counts: "a hundred", not "a five-hour flight". */
const addWord = (sofar: { total: number; group: number }, word: string): void => {
  const scale = SCALES.get(word);
  if (scale === undefined) sofar.group += wordValue(word) ?? 0;
  else if (scale < 1000) sofar.group = (sofar.group || 1) * scale;
  else {
    sofar.total += (sofar.group || 1) * scale;
    sofar.group = 0;
  }
};

/** The value of a number in words or digits ("twenty two", "9 1 / 2", "a dozen"); null for a vague one ("several"). */
export const numberOf = (text: string): number | null => {
  if (/^(?:a )?(?:few|several|some|many)(?: of)?$|^(?:a )?(?:number|handful) of$/.test(text)) return null;
  if (/^(?:a )?couple(?: of)?$/.test(text)) return 2;
  if (/^half(?: an?)?$|^an? half$/.test(text)) return 0.5;
  if (/^an?$/.test(text)) return 1;
  const halves = / (?:and (?:a|one) half|1 \/ 2)$/.test(text) ? 0.5 : 0;
  const sofar = { total: 0, group: 0 };
  for (const word of text.replace(/ (?:and (?:a|one) half|1 \/ 2)$/, '').split(' ')) addWord(sofar, word);
  return sofar.total + sofar.group + halves;
};

const either = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/\./g, '\\.'))
    .join('|');

/** Pieces of patterns; each matches whole words of a line (see `lineOf`). */
export const MONTH = `(?:${either(MONTHS.keys())})`;
export const WEEKDAY = `(?:${either(WEEKDAYS.keys())})`;
export const ORDINAL = `(?:${either(ORDINALS.keys())})`;
export const DAY_OF_MONTH = '(?:[1-9]|0[1-9]|[12]\\d|3[01])';
export const YEAR = '(?:1[0-9]|20)\\d\\d';
export const SEASON = '(?:spring|summer|fall|autumn|winter)';
/** The letters that TIMEX3 has for parts of a day. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'TMO'],
  ['afternoon', 'TAF'],
  ['evening', 'TEV'],
  ['night', 'TNI'],
]);
export const PART_OF_DAY = '(?:morning|afternoon|evening|night|nights|mornings|evenings)';
const DIGITS = '\\d+(?:[.,]\\d+)*(?: 1 \\/ 2)?';
const WORD_NUMBER = `(?:${either([...SMALL.keys(), ...TENS.keys(), 'hundred', 'thousand', 'dozen', 'million'])})`;
export const NUMBER = `(?:(?:an? )?${WORD_NUMBER}(?: (?:and )?(?:${WORD_NUMBER}|a half|one half))*|${DIGITS}|half an?|an? half|half|an?|(?:a )?(?:few|couple of|couple|number of|handful of)|several|many|some)`;
/** A number that is surely one: no article. */
export const COUNT = `(?:(?:an? )?${WORD_NUMBER}(?: (?:and )?(?:${WORD_NUMBER}|a half|one half))*|${DIGITS})`;
export const UNIT =
  '(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|fortnights?|months?|quarters?|years?|decades?|century|centuries)';
export const EDGE_OF =
  '(?:(?:the )?(?:very )?(?:early|late|mid|middle|end|beginning|start|later|earlier|close)(?: (?:of|in|part of))?(?: the)? )?';

const UNIT_LETTERS: readonly (readonly [string, string, number])[] = [
  ['second', 'S', 1],
  ['minute', 'M', 1],
  ['hour', 'H', 1],
  ['day', 'D', 1],
  ['night', 'D', 1],
  ['weekend', 'D', 2],
  ['week', 'W', 1],
  ['fortnight', 'W', 2],
  ['month', 'M', 1],
  ['quarter', 'Q', 1],
  ['year', 'Y', 1],
  ['decade', 'Y', 10],
  ['centur', 'Y', 100],
];

export type Unit = { readonly name: string; readonly letter: string; readonly times: number };

/** The unit of time that a word begins with: "weekly" is of weeks. */
export const unitOf = (word: string): Unit => {
  const [name, letter, times] = UNIT_LETTERS.find(([stem]) => word.startsWith(stem)) ?? ['day', 'D', 1];
  return { name, letter, times };
};

/** ISO 8601 duration of so many units; null is an unknown number: "PXM". */
export const durationOf = (count: number | null, word: string): string => {
  const { name, letter, times } = unitOf(word);
  const time = name === 'second' || name === 'minute' || name === 'hour';
  const amount = count === null ? 'X' : String(Math.round(count * times * 100) / 100);
  if (name === 'hour' && count !== null && count % 1 === 0.5 && count > 1) return `PT${Math.floor(count)}H30M`;
  if (name === 'hour' && count === 0.5) return 'PT30M';
  if (name === 'year' && count === 0.5) return 'P6M';
  return `P${time ? 'T' : ''}${amount}${letter}`;
};
