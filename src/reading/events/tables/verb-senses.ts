import type { Plover } from '../../../domain/reading.ts';

/**
 * A verb in a construction, and the PLOVER root it tells. The first sense of a lemma whose conditions hold is taken.
 * `object`: the head of its object (or passive subject) is one of these lemmas, `@TYPE` stands for every event noun of that
 * type, `@class` for a word class; `preposition`: it has a phrase with one of these; `complement`: it governs a clause;
 * `bare`: it has no object. `recipient`: where the other side stands, in the order to look.
 */
export type VerbSense = {
  /** One of these lemmas stands in its phrases. */
  readonly with?: string;
  /** Its subject is one of these. */
  readonly by?: string;
  readonly type: Plover;
  readonly lemmas: string;
  readonly particle?: string;
  readonly preposition?: string;
  readonly object?: string;
  readonly complement?: true;
  /** It governs an infinitive: "told them to leave", not "told them that". */
  readonly infinitive?: true;
  readonly bare?: true;
  readonly recipient?: string;
};

/**
 * Verbs of political news by PLOVER root. Source: the PLOVER 1.3 codebook (Open Event Data Alliance 2022, CC BY-SA 4.0) for
 * what each root covers, the CAMEO codebook (Schrodt 2012) for its verbs; words and frames are our own choice.
 */
export const VERB_SENSES: readonly VerbSense[] = [
  // Idioms that one word of the construction decides.
  {
    type: 'ASSAULT',
    lemmas: 'place plant throw hurl set',
    object: '@weapon explosive charge device stone cocktail',
    recipient: 'at in on against near outside',
  },
  { type: 'ASSAULT', lemmas: 'damage injure', recipient: 'obj' },
  {
    type: 'ASSAULT',
    lemmas: 'die',
    preposition: 'in from',
    with: 'attack blast explosion bombing raid strike shelling shooting clash fighting',
    recipient: 'obj',
  },
  {
    type: 'ASSAULT',
    lemmas: 'go',
    particle: 'off',
    by: '@weapon explosive charge device',
    recipient: 'in near at outside',
  },
  { type: 'ACCUSE', lemmas: 'summon', object: 'ambassador diplomat envoy charge consul', recipient: 'obj' },
  {
    type: 'ACCUSE',
    lemmas: 'send dispatch launch open begin start order conduct head lead',
    object: 'investigation probe inquiry audit action lawsuit proceeding investigator',
    recipient: 'into against of over in to',
  },
  { type: 'ACCUSE', lemmas: 'find', object: '@any', with: 'guilty responsible liable', recipient: 'obj' },
  { type: 'ACCUSE', lemmas: 'hold', object: '@any', with: 'responsible accountable', recipient: 'obj' },
  { type: 'ACCUSE', lemmas: 'call label brand', object: '@person @place', complement: true, recipient: 'obj' },
  {
    type: 'ACCUSE',
    lemmas: 'express voice',
    object:
      'concern dismay alarm outrage anger skepticism scepticism pessimism disappointment frustration worry displeasure fear doubt reservation indignation disapproval condemnation opposition criticism',
    recipient: 'about over at to on of with for',
  },
  {
    type: 'SUPPORT',
    lemmas: 'pledge promise offer express declare voice reaffirm reiterate announce throw lend show convey',
    object: 'support backing solidarity confidence sympathy condolence optimism gratitude appreciation',
    recipient: 'for to with of about behind',
  },
  { type: 'CONCEDE', lemmas: 'express voice', object: 'regret remorse', recipient: 'for over to' },
  { type: 'CONCEDE', lemmas: 'set let', with: 'free', recipient: 'obj' },
  { type: 'CONCEDE', lemmas: 'accept meet', object: 'demand', recipient: 'of by from' },
  { type: 'CONCEDE', lemmas: 'approve grant', object: 'request', recipient: 'from of by' },
  {
    type: 'CONCEDE',
    lemmas: 'reduce cut lower slash roll remove',
    object: 'tariff duty restriction sanction barrier',
    recipient: 'on against for',
  },
  {
    type: 'CONCEDE',
    lemmas: 'drop close end suspend',
    object: 'investigation probe charge case inquiry lawsuit suit',
    recipient: 'against into of',
  },
  {
    type: 'CONCEDE',
    lemmas: 'open reopen',
    object: 'border crossing gate door airspace corridor',
    recipient: 'to for with',
  },
  {
    type: 'CONCEDE',
    lemmas: 'order announce approve secure negotiate',
    object: 'release return pardon amnesty',
    recipient: 'of to for',
  },
  { type: 'CONCEDE', lemmas: 'revoke overturn quash reverse', object: '@any', recipient: 'against of on' },
  { type: 'REJECT', lemmas: 'renege', recipient: 'on' },
  { type: 'REJECT', lemmas: 'refute', recipient: 'obj' },
  { type: 'REJECT', lemmas: 'leave quit', object: 'meeting talk session hall room', recipient: 'with' },
  {
    type: 'REJECT',
    lemmas: 'violate breach break flout',
    object: 'ban sanction resolution law treaty embargo',
    recipient: 'by of with',
  },
  { type: 'THREATEN', lemmas: 'give set issue deliver', object: 'deadline ultimatum', recipient: 'iobj to for obj' },
  { type: 'THREATEN', lemmas: 'issue send deliver give', object: 'threat warning', recipient: 'iobj to for against' },
  { type: 'SANCTION', lemmas: 'issue', object: 'advisory', recipient: 'for' },
  { type: 'SANCTION', lemmas: 'end suspend halt stop', object: 'effort mediation', recipient: 'in with between' },
  {
    type: 'SANCTION',
    lemmas: 'expel',
    object: 'worker inspector observer agency group staff monitor',
    recipient: 'obj',
  },
  {
    type: 'SANCTION',
    lemmas: 'withdraw recall pull',
    object: 'peacekeeper observer inspector mission',
    recipient: 'from',
  },
  { type: 'COERCE', lemmas: 'order force compel', object: '@any', complement: true, recipient: 'obj' },
  { type: 'COERCE', lemmas: 'force drive push', preposition: 'out from', object: '@person', recipient: 'obj' },
  { type: 'COERCE', lemmas: 'issue', object: 'warrant', recipient: 'for against' },
  { type: 'COERCE', lemmas: 'sentence', recipient: 'obj' },
  { type: 'ACCUSE', lemmas: 'convict', recipient: 'obj' },
  {
    type: 'MOBILIZE',
    lemmas: 'remain put place stay',
    preposition: 'on',
    with: 'alert standby',
    recipient: 'in at near along over for',
  },
  { type: 'PROTEST', lemmas: 'go stay', preposition: 'on', with: 'strike', recipient: 'at in against on over' },
  {
    type: 'PROTEST',
    lemmas: 'start stage begin launch continue hold resume',
    object: 'strike',
    with: 'hunger worker union teacher driver staff employee general nurse doctor miner wage pay',
    recipient: 'against at over in',
  },
  { type: 'CONSULT', lemmas: 'have', object: 'lunch dinner breakfast conversation', recipient: 'with' },
  {
    type: 'AID',
    lemmas: 'accept welcome admit take',
    object: 'refugee migrant asylum-seeker evacuee',
    recipient: 'obj from',
  },
  { type: 'AID', lemmas: 'raise', object: 'money fund million', recipient: 'for' },
  {
    type: 'AID',
    lemmas: 'deploy send dispatch',
    object: '@any',
    with: 'peacekeeping peacekeeper observer medical relief humanitarian rescue',
    recipient: 'to in for into',
  },
  {
    type: 'AID',
    lemmas: 'arrive serve participate deploy',
    with: 'peacekeeping peacekeeper relief',
    recipient: 'in to at',
  },
  {
    type: 'COOPERATE',
    lemmas: 'hold conduct begin launch start perform undertake stage',
    object: 'exercise drill manoeuvre maneuver game patrol',
    with: 'joint together',
    recipient: 'with',
  },
  { type: 'ASSAULT', lemmas: 'use', object: '@person', with: 'shield', recipient: 'obj' },
  {
    type: 'ASSAULT',
    lemmas: 'seize capture take',
    by: '@force',
    object: '@place @weapon field tanker ship control oil refinery house',
    recipient: 'obj of',
  },
  {
    type: 'ASSAULT',
    lemmas: 'launch begin start wage',
    object: 'operation warfare campaign',
    recipient: 'against on in',
  },
  // Changing an event that a noun names: what is lifted, ended or called off decides the type.
  {
    type: 'CONCEDE',
    lemmas:
      'lift ease relax loosen remove scrap waive rescind revoke drop end reverse soften abolish suspend cancel repeal overturn quash annul',
    object:
      '@SANCTION @COERCE ban blockade curfew restriction sanction embargo siege charge measure limit cap tariff state emergency moratorium barrier quarantine lockdown complaint demand suit lawsuit case warrant penalty fine sentence conviction',
    recipient: 'on against from of for in',
  },
  {
    type: 'CONCEDE',
    lemmas: 'end suspend halt call stop cancel postpone lift pause',
    object: '@PROTEST strike boycott protest',
    particle: 'off',
    recipient: 'against',
  },
  {
    type: 'CONCEDE',
    lemmas: 'end suspend halt stop lift pause',
    object: '@PROTEST boycott protest',
    recipient: 'against in',
  },
  {
    type: 'RETREAT',
    lemmas: 'end halt stop cease suspend pause',
    object:
      '@ASSAULT war fighting hostility offensive campaign shelling operation conflict insurgency attack raid bombing bombardment occupation',
    recipient: 'against on in',
  },
  {
    type: 'SANCTION',
    lemmas:
      'suspend cut halt stop freeze end withhold reduce slash sever break terminate discontinue curtail downgrade withdraw pull block axe',
    object:
      '@AID @COOPERATE aid assistance funding fund relation tie trade support cooperation subsidy loan credit grant supply import export delivery shipment flight link contact diplomat ambassador asset account membership visa payment export money budget partnership programme program contract license licence deal treaty agreement pact accord exchange mission peacekeeper observer envoy',
    recipient: 'to with from of for in on',
  },
  {
    type: 'REJECT',
    lemmas: 'cancel suspend postpone scrap scupper abandon halt stop freeze end break terminate',
    object: '@CONSULT @AGREE talk negotiation meeting visit trip summit dialogue conference tour process deal',
    recipient: 'to with',
  },
  {
    type: 'REJECT',
    lemmas: 'call',
    particle: 'off',
    object: '@CONSULT @AGREE talk negotiation meeting visit trip summit dialogue deal wedding',
    recipient: 'with to',
  },
  { type: 'RETREAT', lemmas: 'end', object: 'rule mandate presence reign' },
  {
    type: 'ASSAULT',
    lemmas: 'break violate breach',
    object: 'ceasefire cease-fire truce armistice',
    recipient: 'in with',
  },
  {
    type: 'AGREE',
    lemmas: 'reach strike sign conclude clinch seal finalise finalize hammer ink forge broker',
    object: 'agreement deal accord pact treaty compromise consensus settlement memorandum contract understanding',
    recipient: 'with',
  },
  { type: 'AGREE', lemmas: 'reach hammer iron', object: '@AGREE', recipient: 'with' },
  { type: 'AID', lemmas: 'forgive', object: 'debt loan obligation', recipient: 'of for' },
  { type: 'AID', lemmas: 'cancel write', object: 'debt loan', recipient: 'of for' },

  // AGREE
  { type: 'AGREE', lemmas: 'agree promise pledge offer undertake consent commit', recipient: 'obj with to' },
  {
    type: 'AGREE',
    lemmas: 'accept',
    object:
      'deal offer proposal invitation plan compromise truce ceasefire term condition mediation request demand resolution',
    recipient: 'from of by',
  },
  { type: 'AGREE', lemmas: 'invite', recipient: 'obj' },
  { type: 'AGREE', lemmas: 'guarantee assure volunteer', recipient: 'obj to' },

  // CONSULT
  { type: 'CONSULT', lemmas: 'meet', recipient: 'with obj' },
  { type: 'CONSULT', lemmas: 'visit tour host receive welcome', object: '@place @person', recipient: 'obj' },
  { type: 'CONSULT', lemmas: 'consult confer converse parley huddle', recipient: 'with obj' },
  { type: 'CONSULT', lemmas: 'talk', preposition: 'to with about', recipient: 'with to' },
  { type: 'CONSULT', lemmas: 'speak', preposition: 'with', recipient: 'with' },
  { type: 'CONSULT', lemmas: 'telephone phone', recipient: 'obj' },
  { type: 'CONSULT', lemmas: 'negotiate mediate bargain haggle discuss', recipient: 'with between among' },
  { type: 'CONSULT', lemmas: 'travel fly', preposition: 'to', recipient: 'to' },
  { type: 'CONSULT', lemmas: 'arrive', preposition: 'in', object: '', recipient: 'in' },
  { type: 'CONSULT', lemmas: 'brief debrief lobby', recipient: 'obj' },
  { type: 'CONSULT', lemmas: 'dine lunch', preposition: 'with', recipient: 'with' },
  { type: 'CONSULT', lemmas: 'join', object: '@person', preposition: 'for', recipient: 'obj' },

  // SUPPORT
  {
    type: 'SUPPORT',
    lemmas:
      'support back endorse praise commend applaud hail laud welcome congratulate defend champion salute thank honour honor recognise recognize ratify approve favour favor uphold esteem admire vindicate reaffirm justify exonerate acclaim celebrate bless',
    recipient: 'obj',
  },
  { type: 'SUPPORT', lemmas: 'sign', object: 'treaty convention protocol charter', recipient: 'with' },
  { type: 'SUPPORT', lemmas: 'side sympathise sympathize empathise empathize', preposition: 'with', recipient: 'with' },
  { type: 'SUPPORT', lemmas: 'stand', preposition: 'by with behind', recipient: 'by with behind' },
  { type: 'SUPPORT', lemmas: 'vouch apologize', preposition: 'for', recipient: 'for' },
  {
    type: 'SUPPORT',
    lemmas: 'establish restore resume normalise normalize upgrade reestablish re-establish',
    object: 'relation tie link contact',
    recipient: 'with',
  },
  { type: 'SUPPORT', lemmas: 'adopt', object: 'resolution declaration', recipient: 'on' },
  { type: 'SUPPORT', lemmas: 'vote', preposition: 'for', recipient: 'for' },
  { type: 'SUPPORT', lemmas: 'award decorate', recipient: 'iobj to' },
  { type: 'SUPPORT', lemmas: 'mourn', recipient: 'obj' },

  // CONCEDE
  { type: 'CONCEDE', lemmas: 'apologise apologize', recipient: 'to for' },
  { type: 'CONCEDE', lemmas: 'regret', recipient: 'obj' },
  { type: 'CONCEDE', lemmas: 'pardon amnesty absolve acquit reprieve clear parole bail', recipient: 'obj' },
  { type: 'CONCEDE', lemmas: 'exonerate', recipient: 'obj' },
  { type: 'CONCEDE', lemmas: 'concede acquiesce relent capitulate', recipient: 'to' },
  { type: 'CONCEDE', lemmas: 'give', particle: 'in', recipient: 'to' },
  { type: 'CONCEDE', lemmas: 'back', particle: 'down', recipient: 'from' },
  { type: 'CONCEDE', lemmas: 'yield bow', preposition: 'to', recipient: 'to' },
  { type: 'CONCEDE', lemmas: 'allow permit let authorise authorize', complement: true, recipient: 'ccomp obj' },
  { type: 'CONCEDE', lemmas: 'allow permit authorise authorize', recipient: 'obj to into' },
  {
    type: 'CONCEDE',
    lemmas: 'grant give',
    object:
      'amnesty pardon clemency permission bail reprieve access autonomy concession approval citizenship independence immunity parole mandate accreditation visa right freedom',
    recipient: 'iobj to',
  },
  {
    type: 'CONCEDE',
    lemmas: 'legalise legalize decriminalise decriminalize unblock unfreeze commute reinstate reopen',
    recipient: 'obj',
  },
  {
    type: 'CONCEDE',
    lemmas: 'declare announce proclaim',
    object: 'ceasefire cease-fire truce withdrawal amnesty armistice pullout',
    recipient: 'with in from',
  },
  { type: 'CONCEDE', lemmas: 'resign quit', recipient: 'as from' },
  { type: 'CONCEDE', lemmas: 'step stand', particle: 'down aside', recipient: 'as' },
  { type: 'CONCEDE', lemmas: 'abdicate' },
  {
    type: 'CONCEDE',
    lemmas: 'admit acknowledge',
    object: 'mistake error guilt defeat fault wrongdoing wrong responsibility',
  },
  { type: 'CONCEDE', lemmas: 'retract recant', recipient: 'obj' },

  // RETREAT
  { type: 'RETREAT', lemmas: 'withdraw retreat evacuate', recipient: 'from obj' },
  { type: 'RETREAT', lemmas: 'pull', particle: 'out back', recipient: 'from of' },
  { type: 'RETREAT', lemmas: 'pull', preposition: 'from out', recipient: 'from' },
  { type: 'CONCEDE', lemmas: 'release free liberate', recipient: 'obj' },
  {
    type: 'CONCEDE',
    lemmas: 'return repatriate restitute',
    object: '@thing artifact artefact body remains refugee property land treasure painting prisoner skull bone',
    recipient: 'to',
  },
  { type: 'CONCEDE', lemmas: 'give hand turn', particle: 'back', recipient: 'to iobj' },
  { type: 'RETREAT', lemmas: 'surrender disarm demobilise demobilize', recipient: 'to obj' },
  { type: 'RETREAT', lemmas: 'lay', particle: 'down', object: 'arm weapon' },
  { type: 'RETREAT', lemmas: 'cede relinquish vacate', recipient: 'to obj' },
  { type: 'RETREAT', lemmas: 'observe', object: 'ceasefire cease-fire truce' },
  { type: 'RETREAT', lemmas: 'dismantle decommission', object: 'weapon missile base arsenal checkpoint camp' },
  { type: 'CONCEDE', lemmas: 'swap exchange', object: 'prisoner detainee hostage captive', recipient: 'with' },
  { type: 'RETREAT', lemmas: 'leave', object: '@place', recipient: 'obj' },

  // COOPERATE
  { type: 'COOPERATE', lemmas: 'cooperate co-operate collaborate team partner', recipient: 'with' },
  {
    type: 'COOPERATE',
    lemmas: 'share exchange',
    object: 'intelligence information evidence data technology expertise file experience',
    recipient: 'with',
  },
  { type: 'COOPERATE', lemmas: 'trade', recipient: 'with' },
  { type: 'COOPERATE', lemmas: 'buy purchase import', preposition: 'from', recipient: 'from' },
  { type: 'COOPERATE', lemmas: 'sell export', recipient: 'to iobj' },
  { type: 'COOPERATE', lemmas: 'extradite', recipient: 'to obj' },
  {
    type: 'COOPERATE',
    lemmas: 'hand turn',
    particle: 'over',
    object: 'suspect fugitive evidence document',
    recipient: 'to',
  },
  { type: 'COOPERATE', lemmas: 'invest', recipient: 'in' },
  { type: 'COOPERATE', lemmas: 'ally', preposition: 'with', recipient: 'with' },

  // AID
  { type: 'AID', lemmas: 'aid assist', recipient: 'obj' },
  { type: 'AID', lemmas: 'help', object: '@person @place', recipient: 'obj' },
  { type: 'AID', lemmas: 'donate contribute lend loan', recipient: 'to iobj for' },
  {
    type: 'AID',
    lemmas:
      'provide supply give send deliver ship dispatch offer allocate distribute earmark disburse airlift fly hand make extend bring',
    object: '@AID @aid',
    recipient: 'to iobj for in with',
  },
  {
    type: 'AID',
    lemmas: 'provide supply equip arm fund finance bankroll subsidise subsidize sponsor',
    recipient: 'obj with to for in',
  },
  { type: 'AID', lemmas: 'ship smuggle', object: '@weapon', recipient: 'to' },
  {
    type: 'AID',
    lemmas: 'send',
    object: '@person @weapon peacekeeper doctor expert rescuer',
    preposition: 'to',
    recipient: 'to',
  },
  { type: 'AID', lemmas: 'deploy', object: 'peacekeeper doctor medic rescuer aid', recipient: 'in to' },
  { type: 'AID', lemmas: 'shelter feed rescue treat vaccinate', recipient: 'obj' },
  { type: 'AID', lemmas: 'evacuate', recipient: 'obj from' },
  { type: 'AID', lemmas: 'grant', object: 'asylum refuge loan aid shelter', recipient: 'iobj to' },
  { type: 'AID', lemmas: 'train', object: '@person soldier pilot troop force police army', recipient: 'obj' },
  { type: 'AID', lemmas: 'pay', preposition: 'to', recipient: 'to iobj' },
  { type: 'AID', lemmas: 'compensate indemnify', recipient: 'obj' },

  // REQUEST
  { type: 'REQUEST', lemmas: 'ask', infinitive: true, recipient: 'obj' },
  { type: 'REQUEST', lemmas: 'ask', preposition: 'for', recipient: 'obj of from' },
  {
    type: 'REQUEST',
    lemmas:
      'urge implore beg beseech exhort petition entreat press pressure pressurise pressurize push summon prod encourage',
    recipient: 'obj on',
  },
  { type: 'REQUEST', lemmas: 'demand request solicit', recipient: 'of from ccomp' },
  { type: 'REQUEST', lemmas: 'call', preposition: 'on upon for', recipient: 'on upon for to' },
  { type: 'REQUEST', lemmas: 'call', complement: true, preposition: 'on', recipient: 'on' },
  { type: 'REQUEST', lemmas: 'appeal plead', recipient: 'to with for' },
  {
    type: 'REQUEST',
    lemmas: 'seek',
    object:
      'asylum refuge help aid assistance support extradition loan mediation return shelter protection talk meeting release',
    recipient: 'from in of with',
  },
  { type: 'REQUEST', lemmas: 'order instruct command direct tell', infinitive: true, recipient: 'obj' },
  { type: 'REQUEST', lemmas: 'lobby campaign', preposition: 'for', recipient: 'obj' },
  { type: 'REQUEST', lemmas: 'propose recommend advise', recipient: 'to obj' },

  // ACCUSE
  {
    type: 'ACCUSE',
    lemmas:
      'accuse blame condemn denounce criticise criticize decry deplore indict sue prosecute rebuke slam lambast lambaste censure chide castigate berate deride fault reproach admonish vilify reprimand scold mock ridicule assail excoriate bemoan lament impeach implicate investigate probe insult disapprove',
    recipient: 'obj of against',
  },
  { type: 'ACCUSE', lemmas: 'charge', preposition: 'with', recipient: 'obj' },
  { type: 'ACCUSE', lemmas: 'charge allege', complement: true, recipient: 'ccomp' },
  { type: 'ACCUSE', lemmas: 'complain', recipient: 'about to of' },
  { type: 'ACCUSE', lemmas: 'hold', object: '@person @place', complement: true, recipient: 'obj' },
  { type: 'ACCUSE', lemmas: 'lash hit', particle: 'out back', recipient: 'at' },
  { type: 'ACCUSE', lemmas: 'suspect', recipient: 'obj' },
  {
    type: 'ACCUSE',
    lemmas: 'file lodge bring launch open',
    object: 'lawsuit suit complaint charge case investigation probe inquiry petition',
    recipient: 'against into with over',
  },
  { type: 'ACCUSE', lemmas: 'object', preposition: 'to', recipient: 'to' },
  { type: 'ACCUSE', lemmas: 'point', object: 'finger', recipient: 'at' },
  { type: 'ACCUSE', lemmas: 'try', object: '@person', recipient: 'obj' },
  {
    type: 'ACCUSE',
    lemmas: 'express voice',
    object:
      'concern dismay alarm outrage anger skepticism scepticism pessimism disappointment frustration worry displeasure fear doubt reservation indignation disapproval regret condemnation opposition',
    recipient: 'about over at to on',
  },

  // REJECT
  {
    type: 'REJECT',
    lemmas:
      'reject refuse decline veto spurn rebuff oppose defy snub ignore dismiss disregard flout disobey disavow renounce shun',
    recipient: 'obj by from of with',
  },
  { type: 'REJECT', lemmas: 'turn', particle: 'down', recipient: 'obj' },
  { type: 'REJECT', lemmas: 'rule', particle: 'out', recipient: 'obj' },
  { type: 'REJECT', lemmas: 'resist', recipient: 'obj' },
  { type: 'REJECT', lemmas: 'vote', preposition: 'against', recipient: 'against' },
  { type: 'REJECT', lemmas: 'walk storm', particle: 'out', recipient: 'of' },
  { type: 'REJECT', lemmas: 'withdraw pull', preposition: 'from of', object: 'offer', recipient: 'from' },
  {
    type: 'REJECT',
    lemmas: 'deny',
    object: 'request access permission visa entry bail appeal asylum',
    recipient: 'iobj to',
  },
  { type: 'REJECT', lemmas: 'dispute contest', recipient: 'obj' },
  { type: 'REJECT', lemmas: 'fail', complement: true, recipient: 'with' },
  { type: 'REJECT', lemmas: 'boycott', object: '@CONSULT talk meeting summit negotiation', recipient: 'obj' },

  // THREATEN
  { type: 'THREATEN', lemmas: 'threaten menace intimidate blackmail', recipient: 'obj with against' },
  { type: 'THREATEN', lemmas: 'warn caution', recipient: 'obj against' },
  { type: 'THREATEN', lemmas: 'vow', recipient: 'against on obj' },
  { type: 'THREATEN', lemmas: 'swear', recipient: 'against on obj', infinitive: true },
  {
    type: 'THREATEN',
    lemmas: 'give set issue deliver',
    object: 'deadline ultimatum warning',
    recipient: 'iobj to for',
  },

  // PROTEST
  { type: 'PROTEST', lemmas: 'protest demonstrate rally march riot picket', recipient: 'against at outside obj over' },
  { type: 'PROTEST', lemmas: 'boycott', recipient: 'obj' },
  { type: 'PROTEST', lemmas: 'strike', bare: true, preposition: 'for over', recipient: 'against at' },
  { type: 'PROTEST', lemmas: 'take', preposition: 'to', object: 'street', recipient: 'against' },
  { type: 'PROTEST', lemmas: 'walk', particle: 'off' },
  { type: 'PROTEST', lemmas: 'burn', object: 'flag effigy' },
  { type: 'PROTEST', lemmas: 'stop down', object: 'work tool', recipient: 'at in' },

  // SANCTION
  { type: 'SANCTION', lemmas: 'sanction embargo blacklist', recipient: 'obj' },
  {
    type: 'SANCTION',
    lemmas: 'recall',
    object: 'diplomat ambassador envoy consul attaché attache official staff',
    recipient: 'from in obj',
  },
  {
    type: 'SANCTION',
    lemmas: 'expel',
    object: 'diplomat ambassador envoy consul attaché attache official staff country member @place',
    recipient: 'obj',
  },
  { type: 'SANCTION', lemmas: 'suspend', object: '@person @place member', recipient: 'obj from' },
  { type: 'SANCTION', lemmas: 'fine penalise penalize', recipient: 'obj' },
  { type: 'SANCTION', lemmas: 'freeze', recipient: 'obj of' },
  { type: 'SANCTION', lemmas: 'cut', particle: 'off', recipient: 'to with' },
  {
    type: 'SANCTION',
    lemmas: 'quit leave',
    object: 'treaty pact agreement accord bloc organisation organization union coalition alliance',
    recipient: 'obj',
  },
  { type: 'SANCTION', lemmas: 'designate label', preposition: 'as', recipient: 'obj' },
  { type: 'SANCTION', lemmas: 'fire sack oust dismiss', object: '@person', recipient: 'obj' },
  { type: 'SANCTION', lemmas: 'find', object: '@person', complement: true, recipient: 'obj' },
  { type: 'SANCTION', lemmas: 'boot kick', particle: 'out', recipient: 'obj of' },

  // MOBILIZE
  {
    type: 'MOBILIZE',
    lemmas: 'mobilise mobilize deploy redeploy mass amass',
    recipient: 'to in on along near against at',
  },
  { type: 'MOBILIZE', lemmas: 'send dispatch move rush', object: '@force', recipient: 'to into' },
  {
    type: 'MOBILIZE',
    lemmas: 'reinforce strengthen boost intensify beef increase bolster',
    object: '@force presence readiness deployment patrol security',
    recipient: 'in along on at',
  },
  { type: 'MOBILIZE', lemmas: 'put place', preposition: 'on', object: '@force', recipient: 'obj' },
  { type: 'MOBILIZE', lemmas: 'patrol', recipient: 'obj' },
  { type: 'MOBILIZE', lemmas: 'test fire launch test-fire', object: 'missile rocket satellite', bare: true },
  { type: 'MOBILIZE', lemmas: 'test test-fire', object: 'missile rocket weapon bomb', recipient: 'over' },

  // COERCE
  { type: 'COERCE', lemmas: 'arrest detain jail imprison incarcerate apprehend capture nab intern', recipient: 'obj' },
  { type: 'COERCE', lemmas: 'raid search ransack', recipient: 'obj' },
  {
    type: 'COERCE',
    lemmas: 'seize confiscate impound expropriate nationalise nationalize requisition',
    recipient: 'obj from',
  },
  { type: 'COERCE', lemmas: 'deport evict displace banish exile', recipient: 'obj' },
  { type: 'COERCE', lemmas: 'expel', recipient: 'obj' },
  { type: 'COERCE', lemmas: 'ban bar outlaw prohibit forbid censor block', recipient: 'obj' },
  { type: 'COERCE', lemmas: 'demolish bulldoze raze', recipient: 'obj' },
  { type: 'COERCE', lemmas: 'hack', recipient: 'obj into' },
  { type: 'COERCE', lemmas: 'extort coerce harass repress suppress persecute muzzle gag', recipient: 'obj' },
  { type: 'COERCE', lemmas: 'round', particle: 'up', recipient: 'obj' },
  { type: 'COERCE', lemmas: 'crack clamp', particle: 'down', recipient: 'on' },
  {
    type: 'COERCE',
    lemmas: 'shut close',
    object:
      'border newspaper station office school crossing airspace port road internet airport checkpoint website channel',
    recipient: 'with to obj',
  },
  { type: 'COERCE', lemmas: 'shut', particle: 'down', recipient: 'obj' },
  { type: 'COERCE', lemmas: 'blockade besiege encircle cordon', recipient: 'obj' },
  { type: 'COERCE', lemmas: 'remand', recipient: 'obj' },
  { type: 'COERCE', lemmas: 'disperse', recipient: 'obj' },
  {
    type: 'COERCE',
    lemmas: 'declare impose extend',
    object: 'curfew emergency siege law lockdown restriction',
    recipient: 'on in',
  },
  { type: 'COERCE', lemmas: 'take', preposition: 'into', object: '@person', recipient: 'obj' },

  // ASSAULT
  {
    type: 'ASSAULT',
    lemmas:
      'attack bomb shell bombard ambush assassinate murder kill slay massacre slaughter execute behead torture rape abduct kidnap wound maim stab behead lynch poison gun firebomb torpedo strafe mortar invade storm raze pummel pound target assault beat hang shoot gas hijack mutilate annihilate dynamite machine-gun decapitate strangle electrocute crucify injure',
    recipient: 'obj at on',
  },
  { type: 'ASSAULT', lemmas: 'strike', object: '@any', recipient: 'obj' },
  {
    type: 'ASSAULT',
    lemmas: 'hit',
    object:
      '@place @person target base position building convoy village town city camp hospital school depot station bus vehicle house home airport ship tanker port plant refinery',
    recipient: 'obj',
  },
  { type: 'ASSAULT', lemmas: 'fire', preposition: 'at on into toward towards', recipient: 'at on into toward towards' },
  {
    type: 'ASSAULT',
    lemmas: 'fire lob hurl',
    object: '@weapon @ammunition stone rock gas',
    recipient: 'at on into toward towards',
  },
  { type: 'ASSAULT', lemmas: 'open', object: 'fire', recipient: 'on at' },
  { type: 'ASSAULT', lemmas: 'launch', object: '@weapon', recipient: 'at on into against toward towards' },
  { type: 'ASSAULT', lemmas: 'detonate explode', recipient: 'in near at outside obj' },
  { type: 'ASSAULT', lemmas: 'blow', particle: 'up', recipient: 'obj' },
  { type: 'ASSAULT', lemmas: 'gun shoot mow', particle: 'down', recipient: 'obj' },
  { type: 'ASSAULT', lemmas: 'shoot', particle: 'dead', recipient: 'obj' },
  { type: 'ASSAULT', lemmas: 'clash fight battle skirmish', recipient: 'with against obj' },
  {
    type: 'ASSAULT',
    lemmas: 'capture overrun occupy conquer recapture retake',
    object: '@place city town village base mosque district area province territory airport bridge hill post island',
    recipient: 'obj',
  },
  { type: 'ASSAULT', lemmas: 'overthrow topple depose', recipient: 'obj' },
  { type: 'ASSAULT', lemmas: 'drop', object: '@weapon @ammunition', recipient: 'on' },
  { type: 'ASSAULT', lemmas: 'destroy sabotage torch burn blast level', object: '@any', recipient: 'obj' },
  { type: 'ASSAULT', lemmas: 'take', object: 'hostage', recipient: 'obj' },
  { type: 'ASSAULT', lemmas: 'hold', object: '@person hostage', preposition: 'as hostage', recipient: 'obj' },
  { type: 'ASSAULT', lemmas: 'retaliate avenge', recipient: 'against obj' },
  { type: 'ASSAULT', lemmas: 'sink ram', object: '@any', recipient: 'obj' },
  { type: 'ASSAULT', lemmas: 'down', object: 'plane jet aircraft helicopter drone', recipient: 'obj' },
  { type: 'ASSAULT', lemmas: 'rocket', recipient: 'obj' },
  { type: 'ASSAULT', lemmas: 'advance', preposition: 'on into', recipient: 'on into' },
];
