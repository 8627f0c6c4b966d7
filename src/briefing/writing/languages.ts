/**
 * Languages that a translation into can be checked in: Latin script, in which only names (and what opens a sentence) are written
 * with a capital. German, whose nouns all are, and other scripts are none: an invented name would look like any word.
 */
export type CheckedLanguage = {
  /** ISO 639-1. */
  readonly tag: string;
  readonly name: string;
  /** Words that carry no content: they may open a sentence, and tell the language. */
  readonly common: ReadonlySet<string>;
  /** Numbers as words, from two on; they are to be written as digits, which can be compared. */
  readonly numbers: ReadonlySet<string>;
};

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Own lists, after the closed classes of each language. */
export const CHECKED_LANGUAGES: readonly CheckedLanguage[] = [
  {
    tag: 'fr',
    name: 'French',
    common: words(
      `le la les l un une des du de d au aux à en dans sur sous pour par avec sans contre entre vers chez depuis pendant
      après avant selon et ou mais que qu qui dont où ce cet cette ces son sa ses leur leurs il elle ils elles on se s ne
      n pas plus aussi comme si est sont a ont était été être avoir avait lors jusqu malgré chaque plusieurs tous toutes`,
    ),
    numbers: words(
      `deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante
      cinquante soixante septante huitante nonante cent cents mille million millions milliard milliards douzaine
      dizaine dizaines centaine centaines millier milliers`,
    ),
  },
  {
    tag: 'es',
    name: 'Spanish',
    common: words(
      `el la los las lo un una unos unas de del al a en con sin por para contra entre sobre desde hasta hacia según tras
      durante ante bajo y e o u pero que quien quienes cuyo donde como si su sus este esta estos estas ese esa se no
      también más ya es son fue fueron ha han había ser estar está están cada varios todos todas cuando aunque`,
    ),
    numbers: words(
      `dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho
      diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos mil miles millón
      millones docena decenas centenares`,
    ),
  },
  {
    tag: 'pt',
    name: 'Portuguese',
    common: words(
      `o a os as um uma uns umas de do da dos das ao aos à às em no na nos nas num numa com sem por pelo pela pelos pelas
      para contra entre sobre desde até segundo após durante perante sob e ou mas que quem cujo onde como se seu sua seus
      suas este esta estes estas esse essa não também mais já é são foi foram tem têm havia ser estar está cada vários
      todos todas quando embora`,
    ),
    numbers: words(
      `dois duas três quatro cinco seis sete oito nove dez onze doze treze catorze quatorze quinze dezesseis dezasseis
      dezessete dezoito dezenove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem cento centenas mil
      milhares milhão milhões bilhão bilhões dúzia dezenas`,
    ),
  },
  {
    tag: 'it',
    name: 'Italian',
    common: words(
      `il lo la i gli le l un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dalla dai in
      nel nella nei nelle con senza su sul sulla sui sulle per tra fra contro secondo dopo durante verso presso e ed o ma
      che chi cui dove come se suo sua suoi sue loro questo questa questi queste si non anche più già è sono ha hanno era
      stato essere avere ogni tutti tutte quando`,
    ),
    numbers: words(
      `due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette
      diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento centinaia mille mila
      migliaia milione milioni miliardo miliardi dozzina decine`,
    ),
  },
  {
    tag: 'nl',
    name: 'Dutch',
    common: words(
      `de het een van in op aan met zonder voor door bij tegen tussen over onder uit naar sinds tot tijdens volgens na
      en of maar dat die wie wat waar als zijn haar hun deze dit er zich niet geen ook meer al is was waren werd werden
      heeft hebben had worden wordt om te toen terwijl hij zij ze elke alle verschillende`,
    ),
    numbers: words(
      `twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien
      negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd honderden duizend duizenden
      miljoen miljoenen miljard miljarden dozijn tientallen`,
    ),
  },
  {
    tag: 'sv',
    name: 'Swedish',
    common: words(
      `en ett den det de dem av i på till från med utan för genom vid mot mellan över under ur hos sedan efter före enligt
      och eller men att som vem vad där när om sin sitt sina hans hennes deras denna detta dessa sig inte ingen också mer
      redan är var blev har hade vara varit bli medan han hon varje alla flera`,
    ),
    numbers: words(
      `två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo trettio
      fyrtio femtio sextio sjuttio åttio nittio hundra hundratals tusen tusentals miljon miljoner miljard miljarder
      dussin tiotals`,
    ),
  },
];
