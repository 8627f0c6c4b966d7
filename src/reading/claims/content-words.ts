const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Said of a report, each of these says that it is not so. */
export const FALSITY =
  words(`lie untrue false falsehood fabrication fabricated invention invented forgery forged fake nonsense
  rubbish slander libel fiction fictitious premature baseless groundless unfounded unsubstantiated absurd ridiculous hoax
  propaganda myth fantasy fairytale smear wrong incorrect inaccurate misunderstanding disinformation misinformation
  innocent blameless slanderous defamatory malicious misquoted unthinkable caricature preposterous ludicrous laughable rumour rumor gossip tale bogus concocted lies untruth sham`);

/** What one does to another and is blamed for. */
export const HARM =
  words(`kill murder poison torture beat rape steal rob burn bomb shell shoot attack strike sabotage bribe lie
  betray cheat rig loot plunder abduct kidnap execute massacre slaughter assassinate drown push violate breach hide conceal
  smuggle leak spy hack plot plant arm finance fund jam shield sell falsify forge destroy raze gas starve provoke fabricate
  embezzle launder threaten intimidate harass detain ambush stab strangle hijack invade bombard raid cover blackmail
  deceive mislead break ram abuse mistreat rob conspire collude doctor tamper abet pollute dump seize drag strip storm orchestrate mastermind whip flog electrocute confiscate evict
  silence suppress infiltrate besiege blockade fire trample molest extort swindle defraud steer instigate incite desecrate`);

/** Harm that has a culprit even where the passive leaves him out. */
export const CRIME =
  words(`murder poison torture beat rape rob bribe betray abduct kidnap execute massacre assassinate push
  frame drug blackmail rig sabotage falsify forge strangle stab swindle extort defraud molest flog`);

/** What a threat threatens with. */
export const REPRISAL =
  words(`avenge punish retaliate burn kill destroy attack bomb shoot hit strike crush regret suffer hunt
  execute hang flatten annihilate wipe eliminate respond retribution reprisal pay bleed treat sink flood graveyard ashes blood consequence behead cleanse vengeful mercy target
  raze starve obliterate retaliation force drown harm hurt remember revenge vengeance jail imprison reckoning invade shell`);

/** Who speaks to accuse: what they say of somebody is an accusation. */
export const ACCUSERS = words(
  'prosecutor indictment accuser plaintiff complaint lawsuit suit complainant whistleblower',
);

/** Verbs that make a claim against doubt. */
export const CONTENTION = words('contend insinuate hint insist maintain');

/** What a state, an army or a firm answers for. */
export const FORCES =
  words(`troop soldier force army navy police officer aircraft plane jet drone missile shell bullet warplane
  helicopter tank ship vessel frigate pilot guard marine agent employee driver staff spy gun rocket bomb`);

/** Who speaks for a state, an army or a firm. */
export const OFFICIALS = words(`ministry minister army military government spokesman spokeswoman spokesperson ambassador
  general colonel commander admiral envoy president police navy company airline embassy junta premier chancellor governor`);
