/**
 * Words near in meaning, distilled from WordNet 3.1 by `training/wordnet-words.ts`. A line is a sense: its part of speech (n, v, a), its
 * words, and the numbers (base 36) of the lines of its wider senses behind ">". "d": two words of one root; "!": two opposites.
 *
 * WordNet Release 3.0. Copyright 2006 by Princeton University. All rights reserved. Permission to use, copy, modify and
 * distribute this database for any purpose and without fee or royalty is granted, provided that this notice appears on all
 * copies, modified ones too. It is provided "as is", without warranty of any kind, express or implied. The name of
 * Princeton University may not be used in advertising pertaining to its distribution; title to copyright in it remains
 * with Princeton University.
 */
export const KIN = `
n entity
n >0
n >0
n >1
n object >1
n whole >4
n >5
n being organism >6
n dwarf >7
n parent >7
n life >6
n cell >6
n cause >1
n individual mortal person somebody someone soul >7,c
n animal beast brute creature fauna >7
n flora plant >7
n native >7
n >5
n substance >k,b6u
n >k
n matter >1
n food nutrient >j
n nutrient >j
n artefact artifact >5
n article >n
n >2
n cognition knowledge noesis >p
n motivation motive need >p
n attribute >2
n state >s
n feeling >t
n location >4
n form shape >s
n time >s
n infinite space >s
n event >p
n >1
n act deed >z
n group grouping >2
n relation >2
n possession >13
n >13
n communication >2
n amount measure quantity >2
n phenomenon >10
n thing >1i
n benignity kindness >1i
n update >ml
n accomplishment achievement >1i
n alienation >1i
n beachhead foothold >1c
n effort exploit feat >1c
n masterpiece >1c
n credit >1c
n action >11
n course >1i
n interaction >1i
n interplay >1k
n contact >1k
n fetch >1i
n placement >1m
n interchange reciprocation >1k
n dealings traffic >1p
n playing >1i
n swordplay >1i
n acquiring getting >11
n causation causing >11
n departure going leaving >11
n discovery find uncovering >11
n disposal disposition >11
n hit >1f
n effectuation implementation >11
n egress egression emergence >11
n equalisation equalization leveling >11
n actuation propulsion >11
n rally rallying >1f
n recovery retrieval >11
n >11
n stunt >1f
n touch touching >11
n performance >1c
n overachievement >28
n underachievement >28
n record >1c
n going sledding >1c
n arrival reaching >1c
n arrival >1i
n attainment >2d
n advent coming >2d
n entering entrance incoming ingress >2e
n intrusion >2h
n entail >af
n enrollment enrolment registration >2h
n appearance >2e
n emergence emersion >2l
n reappearance >2l
n comeback >2n
n homecoming return >2e
n penetration >2h
n landing >2e
n landing >2e
n farewell leave parting >1v
n disappearance disappearing >1v
n withdrawal >1v
n retirement >2v
n evacuation >2v
n abandonment defection desertion >2v
n retreat >2v
n sailing >1v
n boarding embarkation embarkment >1v
n escape flight >25
n evasion >32
n maneuver manoeuvre >33
n clinch >34
n dodge >33
n getaway lam >32
n skedaddle >32
n squeak squeaker >1c
n despatch dispatch shipment >1v
n consummation >bf
n climax coming orgasm >3b
n fulfillment fulfilment >3b
n attainment >1c
n record >3e
n success >3e
n winning >3g
n bang hit smash smasher >3g
n conquest >3g
n coup >3g
n credit >3e
n nonaccomplishment nonachievement >11
n failure >45
n failure >3m
n default >1ks,3q
n loss >3o
n capitulation fall surrender >3q
n foiling frustration thwarting >1cr
n overturn >3g
n backsliding lapse lapsing relapse relapsing reverting >3o
n disappointment >3n
n breach >3n
n motivating motivation >11
n error fault mistake >3m
n error misplay >3o
n blot smear smirch stain >3y
n confusion >3y
n miscalculation misestimation misreckoning >3y
n miscue parapraxis slip >3y
n lapse oversight >3y
n omission skip >3y
n bloomer blooper blunder boner botch bungle flub fuckup pratfall >3y
n spectacle >46
n bull >46
n fumble muff >46
n gaffe gaucherie slip solecism >46
n misstep stumble >46
n fall spill tumble >769
n acquisition >1t
n purchase >4d
n trading >1df
n put >aio
n straddle >aio
n buying purchasing >4e
n shopping >4i
n marketing >4j
n succession >4d
n assumption >4d
n heritage inheritance >4d
n procural procurance procurement >4d
n appropriation >1t
n adoption borrowing >4p
n seizure >4p
n distraint distress >4r
n impress impressment >4r
n occupancy occupation >1t
n preoccupancy preoccupation >4u
n requisition sequestration >4p
n grant subsidisation subsidization >1d4
n award awarding >4x
n capture seizure >1t
n apprehension arrest >4z
n conquering conquest subjection subjugation >4z
n regaining restitution restoration return >4d
n receipt reception >1t
n abandonment >1x
n discard >54
n discard >54
n deliverance rescue saving >24
n redemption salvation >57
n conversion rebirth >58
n freeing liberation release >1c
n salvage >57
n salvage >57
n salvation >57
n ransom >24
n recapture retaking >24
n recapture >4r
n instrumentation >1z
n execution performance >1i
n mechanics mechanism >5i
n conjuration deception illusion legerdemain magic thaumaturgy trick >rh
n >rh,5qr
n interpretation rendering rendition >rh
n spin >5m
n playing >5l
n automation mechanisation mechanization >179
n launch launching >22
n drive thrust >22
n impetus impulse impulsion >5r
n throw >22
n fling >5t
n hurl >5t
n toss >5t
n delivery pitch >5t
n balk >5x
n bender curve >5x
n bullet fastball heater hummer >5x
n strike >5x
n push pushing >22
n >62
n click >63
n jog nudge >62
n pressing pressure >62
n shove >62
n pull pulling >22
n haul haulage >68
n tug >68
n pluck >68
n heave raise >22
n ejection expulsion >22
n belch belching burp burping eructation >13d,6d
n belching >6d
n blink blinking nictation nictitation wink winking >13d
n blush >13d
n expectoration spit spitting >6d
n jumping >22
n hop >6j
n bounce bound leap leaping saltation spring >6j
n hurdle vault >6j
n sending >1u
n transmission transmittal transmitting >6n
n shooting shot >22
n shoot >6p
n firing >6p
n gunfire gunshot >6p
n contact >27
n rub wipe >6t
n dab pat >27
n hit hitting striking >27
n crash smash >6w
n batting >108
n pitching >1r
n pass walk >1c
n best >108
n worst >108
n fly >6w
n blast >73
n groundball grounder hopper >6w
n chop chopper >75
n out >3o
n putout >77
n sacrifice >78
n safety >1y
n plunk plunker >6w
n homer >7a
n bingle single >7a
n double >7a
n triple >7a
n knock whack whang >1hg
n slap smacking >1hg
n lash whip whiplash >1hg
n biff clout lick poke punch >1hg
n dig jab >27
n >7j
n jab >7j
n roundhouse >7l
n kick kicking >1hg
n >7o
n kiss >27
n buss kiss osculation >27
n smack smooch >7r
n grab snap snatch >27
n reception >7t
n interlock interlocking mesh meshing >7t
n handling manipulation >27
n grope >27
n audit >vb
n check checkout >148
n checkup medical >vb
n comparing comparison >vb
n followup reexamination review >vb
n stroke stroking >27
n caress >83
n tag >27
n joining >kv
n approximation >86
n convergence convergency converging >86
n meeting merging >88
n encounter >86
n lick >27
n grazing shaving skimming >27
n tracing >1w
n catching detection espial spotting spying >1w
n breakthrough >1w
n determination finding >1w
n designation identification >8g
n diagnosing diagnosis >8h
n >8i
n prognosis prospect >8j
n resolution solving >8g
n substantiation validation >8g
n authentication certification >8m
n documentation support >8m
n fix localisation localization locating location >8g
n initiation trigger >1u
n coercion compulsion >1u
n influence >1u
n exposure >8s
n encroachment impact impingement >8s
n manipulation use >8s
n enticement temptation >8s
n blandishment wheedling >8w
n ingratiation insinuation >8x
n conquest seduction >3g
n choice option selection >1i
n sampling >90
n decision determination >90
n volition willing >90
n intention >93
n appointment designation naming >92
n nomination >95
n assigning assignment >1d3
n allocation >97
n move >92
n move >p0
n >9a
n castle castling >9b
n capture >9b
n maneuver manoeuvre >99
n parking >9e
n move relocation >af
n device gimmick twist >9e
n trick >9h
n feint >9e
n fake juke >9j
n agency means way >1z
n escape >9l
n instrument tool >9l
n road >9l
n measure step >9e
n expedient >9l
n crutch >9q
n salvation >9l
n tooth >9l
n voice >9l
n wings >9l
n acceptance acceptation adoption espousal >1je
n bosom embrace >9w
n election >90
n election >a0
n vote >1cz
n primary >9z
n runoff >9z
n ballot balloting vote voting >90
n equating equation >21
n >3g
n goal >a5
n strike >a5
n spare >a5
n audible >s5
n touchdown >a5
n conversion >a5
n run tally >a5
n basket >a5
n solution >3g
n change >1i
n reduction simplification >af
n economy saving >1i
n variation >ml
n turning >af
n shift switching >af
n commutation substitution >af
n displacement supplanting >an
n replacement replacing >al
n promotion >af
n >af
n adjustment alteration modification >af
n distraction misdirection >m4
n aeration >ap
n modulation >m4
n qualification >m4
n passage transition >ap
n meddling tampering >ap
n transfer transference >ap
n forbiddance inhibition prohibition >1i
n opposition resistance >1i
n rejection >11
n avoidance dodging shunning >b0
n escape >b1
n abandonment desertion forsaking >b0
n forgoing forswearing renunciation >b0
n abnegation denial >1ir,b4
n forfeit forfeiture sacrifice >11
n boycott >1hs
n banishment proscription >b0
n ejection exclusion expulsion riddance >b8
n veto >a3
n conclusion ending termination >ap
n finishing >bf
n close finale finis >bc
n >bb
n closing completion culmination windup >bb
n graduation >bf
n retirement >bb
n surrender >1eb
n waiver
n exemption immunity >bj
n fix >bk
n breakup dissolution >bb
n overthrow >bb
n adjournment dissolution >bb
n dismissal dismission firing liberation release sacking >bb
n removal >bp
n destruction devastation >bb
n disaster >br
n kill >br
n annihilation obliteration >br
n kill killing >bb
n homicide >bv
n murder slaying >bw
n bloodshed gore >bx
n despatch dispatch >bv
n fell >bv
n suicide >bv
n elimination liquidation >bx
n slaughter >bv
n butchery carnage massacre slaughter >bx
n battue bloodbath bloodletting bloodshed >c4
n poisoning >bv
n gassing >c6
n shooting >bw
n spasm
n heave retch >c9
n sacrifice >bv
n liquidation >bb
n closedown closing shutdown >bb
n layoff >cd
n disappearance fade >bb
n abortion >bb
n nullification override >ap
n abrogation annulment repeal >cj
n cancellation >ch
n counteraction neutralisation neutralization >ch
n neutralisation neutralization >ch
n neutralisation neutralization >br
n beginning commencement start >ap
n attack >cn
n constitution establishment formation >cn
n debut entry introduction launching unveiling >cn
n induction >cq
n initiative >cn
n creation founding initiation innovation instauration institution origination >cn
n installation installing installment instalment >cn
n kickoff >7p,cn
n start starting >p0
n arousal rousing >ap
n inaugural inauguration >7g6
n cookery cooking >ap
n broil broiling grilling >cz
n improvement >ap
n advancement progress >d5
n forwarding furtherance promotion >d2
n stride >d2
n development >d1
n broadening >d5
n elaboration >d5
n cleaning cleansing cleanup >d1
n scouring scrub scrubbing >d8
n sweeping >d8
n purge purging >d8
n purgation purge purging >1ln
n purification >dc
n purgation purification >1a8
n purification >d8
n abreaction catharsis katharsis >db
n catharsis katharsis purgation >db
n sanitation sanitisation sanitization >d8
n depilation epilation >d8
n shave shaving >dj
n bathing washup >dm,d8
n lavation wash washing >sx
n rinse >dm
n rinse >em
n soak soaking >dm
n brushing >ds
n comb combing >ds
n haircare hairdressing >vy
n shower >dl
n bath >dl
n correction rectification >d1
n redress remediation remedy >dv
n salve >dw
n retribution >dv
n compensation recompense >dv
n perfection >d1
n reform >d1
n >d1
n reform >e2
n decoration >ap
n marking >e4
n clarification clearing >d1
n modernisation modernization >d1
n overhaul redevelopment renovation >d1
n airing ventilation >d1
n fix fixing fixture mend mending repair reparation >d1
n care maintenance upkeep >ea
n overhaul >eb
n restoration >ea
n reclamation rehabilitation renewal >ed
n reconstruction >ea
n rebuilding >ef
n booking engagement >tc
n debasement degradation >ap
n abasement humiliation >ei
n lightening whitening
n bleach >ek
n
n dyeing
n staining >en
n dirtying soiling soilure >ap
n maculation spotting staining >ep
n contamination pollution >ep
n watering
n sparge sprinkle sprinkling >es
n chew chewing manduction mastication >ap
n motion move movement >af
n >af
n approach approaching coming >ev
n closing closure >ex
n >ex
n overshoot >ez
n advance advancement procession progress progression >ev
n push >f1
n career >f1
n march >f1
n locomotion travel >ev
n walk walking >f5
n amble perambulation promenade saunter stroll >fa
n meander ramble >f7
n foot >fa
n walk >g3
n step >f5
n pace stride tread >fb
n sidestep >fb
n gait >f6
n hobble limp >fe
n gait >f5
n walk >fg
n trot >fg
n canter lope >fg
n gallop >fg
n footstep >fb
n hike hiking >fa
n trudge >fm
n lurch stagger stumble >fe
n pacing >fe
n skip >fe
n stalk >fe
n prance strut swagger >fe
n lunge lurch >ev
n march marching >f6
n plod plodding >f6
n prowl >f6
n shamble shambling shuffle shuffling >f6
n run running >f5
n jog lope trot >f5
n dash sprint >fy
n crawl crawling creep creeping >f5
n circle lap >f5
n travel traveling travelling >ev
n procession >1cz,7x6
n traversal traverse >g3
n roving vagabondage wandering >g3
n crossing >g3
n traversal traverse >g7
n driving >g3,11i
n aviation >g3
n flight flying >ga
n acrobatics aerobatics stunting >gb
n glide gliding sailing sailplaning soaring >gb
n jump parachuting >hq
n pass >gb
n touchdown >2s
n spin tailspin >gc
n journey journeying >g3
n stage >g3
n commute >gi
n drive ride >gi
n trip >gi
n run >gm
n passage transit >gi
n spin >gl
n expedition >gi
n campaign safari >gq
n exploration >gq
n circuit tour >gi
n pilgrimage >gi
n excursion expedition jaunt junket outing sashay >gi
n voyage >gi
n way >gi
n voyage >h0
n cruise sail >gy
n seafaring >g3
n sailing >h0
n ministry >tc
n navigation sailing seafaring >tc
n boating yachting >h0
n commutation commuting >g3
n conveyance transfer transferral transportation >ew
n bringing delivery >h6
n drive >h6
n >h7
n relay >h9
n carry >h6
n backpacking packing >hb
n chase following pursual pursuit >ev
n stalk stalking >hd
n insertion intromission >ew
n enclosing enclosure envelopment inclosure >hf
n boxing packing >hg
n injection >hf
n >wd
n fix >hj
n ascending ascension ascent rise >ev
n heave heaving >hl
n climb mount >hl
n clamber >hn
n soar zoom >hl
n descent >ev
n dive nosedive >hq
n swoop >hq
n collapse flop >hq
n swing swinging vacillation >ev
n return >ev
n remand >hv
n coast glide slide >ev
n sideslip skid >hx
n flow stream >ev
n spill spillage >hz
n flood outpouring overflow >hz
n crawl >ev
n hurrying speed speeding >ev
n acceleration quickening speedup >i3
n deceleration >i3
n displacement >ev
n transplant transplantation transplanting >ew
n shift shifting >ev
n motility motion move movement >af
n agitation >i9
n disturbance >i9
n dart flit >i9
n gesture >i9
n jab jabbing poke poking thrust thrusting >id
n inclining >i9
n upending >i9
n jerk jerking jolt saccade >i9
n nod >if
n stoop >if
n kneel kneeling >i9
n lurch pitching >i9
n opening >i9
n reordering
n make shuffle shuffling >in
n reach reaching stretch >i9
n rotation >i9
n feather feathering >iq
n spin twirl twist twisting whirl >iq
n closing shutting >i9
n sitting >i9
n posing sitting >i9
n squat squatting >i9
n turn >iq
n winding >iq
n toss >i9
n quiver quivering vibration >i9
n wave >i9
n reorientation >af
n turn >j2
n shaking >ia
n wag waggle >ia
n careen sway tilt >il
n overturn turnover upset >ig
n flicker flutter waver >i9
n shudder tremor >j0
n outreach >ip
n standing >i9
n straddle >i9
n >i9
n squirm wiggle wriggle >i9
n >j2
n turn turning >jf
n deflection deflexion deviation digression divagation diversion >jg
n right >jg
n left >jg
n tack tacking >jf
n >af
n decrease diminution reduction >jl
n alleviation easement easing relief >jm
n depletion >jm
n consumption expenditure >jo
n exhaustion >jo
n compressing compression >66
n squeeze squeezing >jr
n compaction crunch crush >jr
n grind mill pulverisation pulverization >jt
n
n clip clipping snip >jv
n haircut >jv
n clipping trim trimming >jv
n deduction subtraction >jm
n withholding >jz
n discount >jm
n weakening >jm
n dilution >k2
n increase >jl
n addition >k4
n appreciation >k4
n depreciation >jm
n surge upsurge >k4
n enlargement expansion >k4
n stretching >k9
n escalation >k4
n exaggeration >k4
n extension >k9
n spreading >kd
n diffusion dispersal dispersion dissemination >ke
n spraying >kf
n scatter scattering strewing >ke
n extension >ka
n stretch >kd
n expansion >k4
n amplification elaboration >kk
n accrual accruement accumulation >k4
n buildup >km
n incorporation
n annexation appropriation >ko
n strengthening >k4
n intensification >k4
n intensification >k4
n aggravation exacerbation >kr
n concentration >kq
n >af
n break breakage breaking >kv
n cracking fracture >kw
n burst explosion >kv
n detonation >ky
n percussion >kz
n burning combustion >kv
n firing ignition inflammation kindling lighting >l1
n combining compounding >kv
n confusion >l3
n admixture commixture intermixture mix mixing mixture >l3
n blend blending >l3
n jointure unification uniting >l3
n reunification reunion >l7
n umbrella >l7
n opening >kv
n >kv
n disruption interruption >1c6
n insert >lc
n insert >lc
n dissociation >lb
n division >lb
n cutting >lg
n dissection >lh
n >la
n nick notch snick >lj
n gash slash >lj
n branching fork forking ramification >lg
n fractionation >lg
n detachment disengagement >lb
n tear >lb
n rent rip >lp
n remotion removal >lb
n drawing >1bu
n abstraction >lr
n ablation excision extirpation >w7
n elimination riddance >lr
n elimination >lr
n emptying evacuation voidance >lr
n drain drainage >lx
n rinse rinsing >lr
n partition partitioning sectionalisation sectionalization segmentation >lb
n subdivision >m0
n transformation translation >kv
n transformation >kv
n alteration revision >m2
n >af
n rehabilitation >ed
n rejuvenation >ed
n recreation refreshment >m7
n >kv
n saturation >m9
n damage harm hurt scathe >kv
n wound wounding >mb
n burn >mb
n >af
n contortion deformation >me
n bending >me
n crouch >mg
n hunch >mg
n jut jutting protrusion >me
n broadening widening >me
n activity >11
n operation >ml
n sting >mm
n pattern practice >ml
n practice praxis >1z
n cooperation >mo
n formalism >mo
n symbolisation symbolism symbolization >mo
n modernism >mo
n custom usage usance >mo,19y
n habit use >mu
n ritual >mv
n habitude >mo
n round >mx
n fashion >mo
n slaveholding slavery >mo
n path way >1j
n embrace embracement embracing >11h
n cuddle nestle snuggle >n2
n clinch hug >n2
n mistreatment >mo
n annoyance annoying vexation >n5
n disregard neglect >n5
n exploitation using victimisation victimization >n5
n harassment molestation >n5
n abuse maltreatment >n5
n persecution >na
n rendition >bi
n torture torturing >nb
n cruelty >na
n atrocity inhumanity >ne
n barbarism barbarity brutality savagery >nf
n outrage >nf
n exasperation >n6
n ribbing tantalization tease teasing >n9
n diversion recreation >ml
n antic joke prank trick >nk
n bathing >nk
n celebration festivity >nk
n dance dancing saltation terpsichore >nk,5qr
n amusement entertainment >nk
n escape escapism >nk
n fun merriment playfulness >nk
n gambling gaming >nk,yg
n game >nk
n jest jocularity joke >nk
n interest pastime pursuit >nk
n play >nk
n house >nw
n doctor >nw
n avocation hobby pursuit sideline >nv
n sport >t7
n >qr
n >qr
n gymnastics >qr
n backbend >oc
n cartwheel >oc
n >ur
n handstand >o6
n hang >o6
n headstand >oc
n tumble >oc
n split >oc
n >26
n straddle >o6
n flip somersault somersaulting somerset summersault summerset >oa
n >qr
n running >of
n aquatics >qr
n swim swimming >oh
n bathe >oi
n plunge >oi
n dive diving >oi
n floating natation >oi
n flip >ol
n boxing fisticuffs pugilism >o1
n fight >oo
n grappling rassling wrestling >o1
n >qr
n hunting >o2,or
n farming >t7
n fishing sportfishing >o2
n fishing >1di
n casting >ou
n overcast >ow
n game >ml
n game >7g9
n turn >ml
n attack >p0
n counterattack counterplay >p1
n down >p0
n bat >p0
n
n golf >p5
n round >p6
n >p5
n football >p8,o1
n ballgame >p8
n baseball >pa
n dribble dribbling >22
n
n basketball hoops >pd
n >oy
n leapfrog >pf
n leapfrog >f1
n marbles >pf
n tag >pf
n cards >oy
n >pk
n bridge >pk
n contract >pm
n crib cribbage >pk
n crib >38f
n fantan parliament sevens >pk
n boodle chicago michigan newmarket stops >pk
n nap napoleon >pk
n poker >pk
n patience solitaire >pk
n stud >pt
n cinch >pl
n
n go >px
n monopoly >px
n bet wager >ns
n parimutuel >q0
n >ns,oy
n drawing lottery >q2
n conviviality jollification merrymaking >nn
n revel revelry >q4
n fling spree >yh
n binge bout bust tear >q5
n bacchanal bacchanalia debauch debauchery orgy riot saturnalia >q5
n caper frolic gambol romp >nk
n craziness folly foolery indulgence lunacy tomfoolery >q9
n >nl
n rag >qb
n beguilement distraction >np
n celebration solemnisation solemnization >1ah
n festival fete >nn
n carnival fair funfair >qi
n circus >qi
n show >np
n interlude intermezzo >qi
n parade >ql
n display exhibit showing >qi
n demonstration presentation presentment >qi
n demonstration >qi
n exhibition >qm
n production >qo
n rodeo >qo
n athletics sport >nk
n phrase >no
n
n choreography >no,67k
n ballet >qu
n clog >qt
n >no
n shimmy >qx
n stomp >qx
n >qx
n tango >r0
n
n reel >r2
n music >ml
n intonation >r4
n percussion >r4
n >r4
n singing vocalizing >r7,5l
n song >r7
n whistling >r4
n acting performing playacting playing >ml,5qr
n characterization enactment personation portrayal >rb
n apery mimicry
n mockery parody takeoff >rd
n method >rb
n mime pantomime >rb
n performance >qm
n >rh
n bill >ri
n roleplaying >rb
n carnival circus >ib
n disruption perturbation >ib
n breakdown dislocation >rm
n surprisal surprise >rm
n commotion din ruckus ruction rumpus tumult >ib
n furor furore >ib
n havoc mayhem >ib
n melee scrimmage >ib
n agitation excitement hullabaloo turmoil upheaval >ib
n outburst >ib
n derangement overthrow upset >ib
n ado bustle flurry fuss hustle stir >rp
n burst fit >ml
n haste hurry rush rushing >ev
n bolt >ry
n scamper scramble scurry >ry
n maneuver manoeuvre play >ev
n completion >s1
n play >5jo
n assist >s1
n >s3
n run running >s5
n sweep >s6
n reverse >s6
n rushing >s6
n pass passing >s5
n tackle >s5
n obstruction >s1
n blocking >sc
n interference >sd
n shot stroke >s1
n >sf
n >sg
n chop >sh
n get >sh
n serve >sg
n let >sk
n smash >sh
n volley >sh
n
n crawl >so
n >sf
n fade slice slicing >sq
n drive driving >sq
n putt putting >sq
n
n thrash >su
n breeze cinch picnic pushover walkover >10n
n work >ml
n job >sx
n job >sx
n operation procedure >sx
n deeds works >ml
n service >sx
n facility >t2
n polishing shining >sx
n utility >t2
n housekeeping housework >sx
n business job line occupation >ml
n occupation >ml
n calling career vocation >t7
n specialisation specialism speciality specialization specialty >t9
n specialisation specialization >ap
n employment work >t7
n job >1fh
n service >tc
n services >tc
n facility >n
n >tc
n minister >th
n appointment >t7
n berth billet place position post situation spot >t7
n legateship legation >tk
n manhood >tk
n plum >tk
n presidency presidentship >tk
n president >to
n chair professorship >tk
n craft trade >t7
n bricklaying >tx
n carpentry woodwork woodworking >tr
n drafting >tr
n >tr
n lighting >tv
n masonry >tr
n painting >tr
n plumbery plumbing >tr
n pottery >tr
n profession >t7
n >u1
n literature >u1
n architecture >u1
n law >u2
n education >u1
n journalism >u1
n politics >u1
n medicine >u2
n theology >u2
n writing >ml
n handwriting >ub
n inscription >ub
n notation >ub
n subscription >uc
n accountancy accounting >t7
n labor labour toil >sx
n donkeywork drudgery grind plodding >uh
n effort exertion sweat travail >uh
n struggle >uj
n grapple grappling wrestle wrestling >uk
n hunting >uh
n >uh
n slavery >uh
n difficulty trouble >uj
n straining >uj
n exercise exercising workout >uj
n set >ur
n weightlift weightlifting
n jerk >ut
n clean >ut
n snatch >ut
n stretch stretching >ur
n >ur
n pushup >uy
n >ur
n squat squatting >v0
n practice >172
n >v2
n empiricism quackery >v3
n investigating investigation >sx
n analysis >v5
n count counting enumeration numeration reckoning tally >v5
n >v5
n detecting detection sleuthing >v8
n roundup >v8
n examination scrutiny >v5
n examination testing >v5
n enquiry inquiry >v5
n research >v5
n search >v5
n experiment experimentation >vj
n testing >vg
n probe >ve
n >ve
n scan >vb
n search >vb
n study survey >vb
n testing >vb
n anatomy >v6
n >v6
n dissection >v6
n spectrometry spectroscopy >vp
n dialysis >vp
n analogy >81
n contrast >81
n surveillance >v8
n poll >v7
n recount >v7
n aid attention care tending >sx
n >vy
n brushing >vz
n >w2
n intervention treatment >vy
n massage >w2
n therapy >w1
n electrotherapy galvanism >w4
n medication >w4
n operation surgery >1a3
n transplant transplantation >w7
n justice >13r
n administration >w6
n irrigation >w1
n bandaging binding >w1
n injection shot >w1
n physiatrics physiotherapy >w4
n rehabilitation >we
n psychotherapy >w4
n >w4
n ect electroshock >wh,w5
n refrigeration >w4
n stalk stalking >um
n detrition friction rubbing >uj
n application coating covering >un
n handling >un
n loading >wn
n unloading >wn
n painting >wm
n spraying >wm
n spatter spattering splash splashing splattering >wq
n duty >sx
n chore job task >wt
n function office part role >wt
n capacity >wv
n hat >wv
n portfolio >wv
n lieu place stead >wv
n behalf >wz
n role >ml
n position >x1
n mound pitcher >x2
n catcher >x2
n first >x2
n second >x2
n short shortstop >x2
n third >x2
n leftfield >x2
n centerfield >x2
n rightfield >x2
n steal >pb
n forward >x2
n >x2
n lineman >x2
n quarterback >xe
n fullback >xe
n halfback >xe
n tackle >xf
n schoolwork >10p
n lesson >xk
n exercise >xl
n assignment >wt
n fatigue >xn
n mission >sx
n charge mission >xn
n errand >gm
n misconduct wrongdoing >ml
n encroachment intrusion trespass usurpation violation >xs
n tort >xs
n trespass >xu
n misbehavior misbehaviour misdeed >xs
n devilment devilry deviltry mischief mischievousness rascality roguery roguishness shenanigan >xw
n blaze hell >xx
n familiarity impropriety indecorum liberty >xw
n abnormality irregularity >xw
n deviance deviation >y0
n dereliction >y3,xs
n carelessness neglect negligence nonperformance >3m
n dodging escape evasion >y3
n dissipation waste wastefulness >ml
n damage wrong >y7
n injury >xs
n injury >xs
n iniquity injustice shabbiness unfairness >xs
n infliction >xs
n evildoing transgression >xs
n evil immorality iniquity wickedness >yb
n irreverence violation >yc
n blasphemy desecration profanation sacrilege >yd
n depravity turpitude >yb
n vice >yb
n intemperance intemperateness >1cn
n intemperance intemperateness >yg
n harlotry prostitution whoredom >103
n boozing crapulence drink drinking drunkenness >yi
n dishonesty knavery >xs
n betrayal perfidy treachery treason >yl
n charlatanism quackery >yl
n trick >yl
n falsehood falsification >yl
n falsification misrepresentation >xs
n setup >yp
n distortion overrefinement straining torture twisting >yq
n deceit deception dissembling dissimulation >yq
n chicane chicanery guile shenanigan trickery wile >yt
n sophistication >yp
n dupery fraud fraudulence hoax humbug >yu
n cheat cheating >yt
n delusion illusion >yt
n feigning pretence pretending pretense simulation >yt
n show >yz
n pretend >yz
n affectation affectedness mannerism pose >yz
n attitude >z2
n charade masquerade >yz
n bluff >yt
n fall >z7
n sin sinning >yb
n >z7
n pride superbia >z8
n envy invidia >z8
n anger ira ire wrath >z8
n lust luxuria >z8
n terror >1f9
n maintenance >xs
n offence offense >yb
n crime >zf
n crime >yb
n assault >zr
n felony >zg
n fraud >zg
n highjack hijack >zg
n infraction infringement misdemeanor misdemeanour violation >zg
n infringement violation >xs
n foul >zn
n technical >zo
n assault rape ravishment violation >zs
n attack attempt >zg
n
n capture seizure >zj
n kidnapping snatch >zt
n racket >10q
n defalcation embezzlement misapplication misappropriation peculation >100
n raid >zw
n bunco bunko con flimflam hustle sting >zz
n cheat swindle >zk
n larceny stealing theft thievery thieving >zj
n robbery >100
n treason >zg
n >zg
n extortion >zj
n tribute >104
n burglary >zj
n experiment >10s
n attempt effort endeavor endeavour try >ml
n bid play >108
n fling go offer whirl >108
n essay >108
n contribution part share >108
n end >10c
n nisus pains striving >108
n battle struggle >108
n duel >10f
n scramble scuffle >10f
n run test trial >108
n assay >10i
n test trial >108
n audition tryout >10i
n fitting >10i
n project task undertaking >sx
n adventure escapade >10n
n assignment >10n
n endeavor endeavour enterprise >10n
n proposition >10n
n venture >10n
n campaign cause crusade drive effort movement >10s
n reform >10t
n war >10t
n danger peril risk >10s
n chance >10w
n gamble >10w
n raise >10y
n double doubling >10z
n control >ml
n imperialism >111
n regulating >111
n regularisation regularization regulation >111
n timing >113
n coordination >115
n limitation restriction >113
n freeze >117
n hire >11
n ownership possession >111
n holding keeping retention >11a
n withholding >11b
n storage >11b
n filing >11d
n storage >1di
n grasping prehension seizing >111
n clasp clench clutch clutches grasp grip hold >11g
n direction guidance steering >111
n aim >11i
n protection >ml
n shielding >11k
n guardianship keeping safekeeping >1fh
n custody hands >11m
n preservation saving >11k
n conservation >11o
n precaution safeguard >9p
n defense >11k
n inoculation vaccination >120
n patrol >11k
n facing lining >wm
n locking lockup >11k
n accompaniment escort >11k
n grooming
n investment >11x
n toilet toilette >11x
n immunisation immunization >11k
n care charge guardianship tutelage >11k
n umbrella >17d
n wear wearing >11
n control >are
n breathing respiration ventilation >are
n breath >are
n exhalation expiration >126
n snore snoring stertor >125
n wheeze >125
n wind >127
n aspiration inhalation intake >126
n gasp pant >12b
n oscitance oscitancy yawn yawning >13d
n drag >12b
n consumption ingestion intake uptake >are
n eating feeding >12f
n chomp >12g
n shock >13d
n fart farting flatus >13d
n deglutition drink swallow >12f
n draught gulp swig >12k
n gulp gulping >13d
n graze grazing >12g
n pinch >12h,jw
n suck sucking suction >12f
n drinking imbibing imbibition >12f
n gulping guzzling swilling >12q
n sip >12k
n sex >are
n conception >12t
n coition coitus copulation intercourse relation >12t
n ass fuck fucking nookie nooky screw screwing shag shtup >12v
n pleasure >12t
n conjugation coupling mating pairing union >12t
n breeding procreation reproduction >12t
n multiplication propagation >12z
n crossbreeding hybridisation hybridization hybridizing interbreeding >12y
n reciprocal >131
n >134
n >1g5
n contraception >134
n rhythm >133
n arousal foreplay stimulation >12t
n caressing cuddling fondling hugging kissing necking petting smooching snuggling >137
n feel >137
n sleeping >are
n doze drowse >13a
n reaction response >are
n reflex >13c
n flinch wince >13g
n passage passing >13c
n jump start startle >13d
n shake shiver tremble >13d
n crying tears weeping >are
n sob sobbing >13i
n calculation computation computing >1a2
n >13k
n differentiation >13l
n integration >13l
n multiplication times >13p
n >13l
n construction >13l
n assessment judgment >11
n disapproval >13r
n evaluation rating >13r
n grading marking scoring >13t
n estimate estimation >13r
n percussion pleximetry >13x
n auscultation >14f
n >ml
n perception sensing >13y
n look looking >13z
n glance glimpse >140
n scrutiny >140
n squint >140
n stare >140
n gaze regard >144
n glare glower >144
n contemplation >144
n inspection >vb
n sightseeing >140
n observance observation watching >140
n monitoring >14a
n vigil watch >vv
n lookout outlook >140
n sight survey view >140
n hearing listening >13z
n smell smelling >13z
n sniff snuff >14g
n didactics education instruction pedagogy teaching >ml
n class course >14i
n extension >14i
n instruction pedagogy teaching >u6
n tuition tutelage tutorship >14l
n lesson >14l
n shop >14j
n workshop >14j
n lecture lecturing >14l
n talk >14q
n discipline >14t
n grooming training >ml
n drill >14t
n drill exercise practice recitation >14t
n manual >14v
n rehearsal >14v
n rehearsal >14v
n scrimmage >14v
n >ml
n picturing >150
n delineation depiction portrayal >151
n imaging tomography >151
n pet >153
n cinematography filming
n take >155
n creation >ml
n >157
n recording transcription >158
n building construction >158
n assembly fabrication >15a
n production >11
n >15u
n overproduction overrun >15d
n output yield >15d
n capacity >15d
n breeding >15d
n cultivation >15d
n cultivation >15d
n agriculture farming husbandry >15i
n ploughing plowing >15m
n tilling >15i
n planting >15k
n ranching >15k
n culture >atn
n roundup >15o
n harvest >ch7
n excavation mining >15d
n boring drilling >15d
n industry manufacture >1di
n industrialisation industrialization >15u
n devising fashioning making >15c
n fabrication manufacture manufacturing >158
n formation shaping >15x
n filing >15y
n >157
n design designing >160
n planning >161
n programing programming >160
n >160
n authorship composition penning writing >164
n drafting >165
n actualisation actualization realisation realization >160
n objectification >167
n embodiment >168
n soul >169
n incarnation personification >169
n art >157
n drafting draftsmanship drawing >16c
n painting >16c,5qq
n carving sculpture >16c,5qq
n tracing >16d
n watercolor watercolour >16e
n composing composition >160
n arranging transcription >16i
n instrumentation orchestration >16j
n realisation realization >16i
n invention >160
n conceptualisation conceptualization formulation >160
n approach attack >16n
n >157
n dig digging excavation >16p
n carving >16p
n boring drilling >16p
n gouge >16p
n puncture >ml
n prick pricking >16u
n cutting >16p
n hunting search >ml
n exploration >16x
n looking >16x
n ransacking rummage >16x
n probe >16y
n employment exercise usage use utilisation utilization >ml
n play >172
n abuse misuse >172
n development exploitation >172
n application >172
n technology >176
n engineering >177,u1
n >177
n action >1cz
n battle conflict engagement fight >17a
n blockade encirclement >17a
n defense >17a
n operation >ml
n resistance >17a
n battle conflict struggle >1cz
n clash encounter skirmish >1hb
n maneuver manoeuvre >17e
n >17d
n repulsion standoff >17j
n minelaying mining >17d
n insurrection rebellion revolt rising uprising >17g
n revolution >1cz
n mutiny >17m
n combat >17b
n aggression hostility >1i
n force violence >17q
n pillage pillaging plundering >17q
n rape rapine >17s
n rustling >100
n looting robbery >17s
n despoilation despoilment despoliation spoil spoilation spoliation >17s
n depredation predation >17s
n bioattack bw >185
n campaign >17e
n expedition >17z
n crusade >180
n mission >17e
n reenforcement reinforcement support >17e
n attack onrush onset onslaught >17e
n war warfare >17a
n assault >17b
n storm >186
n charge >184
n diversion >184
n incursion penetration >184
n breakthrough >18a
n invasion >18a
n infiltration >18a
n foray maraud raid >18a
n swoop >18e
n strike >184
n counterattack countermove >184
n bombardment bombing >184
n bombing >1ld
n offence offense offensive >17e
n >17e
n intelligence >18l
n fire firing >184
n barrage bombardment shelling >18n
n burst fusillade salvo volley >18n
n cover >18n
n scouring >16x
n ecm
n measure measurement measuring mensuration >ml
n bathymetry plumbing >18t
n calibration standardisation standardization >ml
n tuning >18v
n adjustment readjustment registration >18v
n alignment >18x
n tune >aq
n >18t
n observation >18t
n quantification >18t
n gradation graduation >192
n blending shading >193
n sampling >18t
n sounding >18t
n test >190
n >ml
n orchestration >16j
n rationalisation rationalization systematisation systematization >198
n codification >19a
n ordering >198
n sequence succession >19c
n layout >19c
n itemisation itemization listing >198
n inventory inventorying stocktaking >19f
n grouping >ml
n assortment categorisation categorization classification compartmentalisation compartmentalization >19h
n aggregation assembling collecting collection >19h
n agglomeration >19j
n gather gathering >19j
n harvest harvesting >19l
n sorting >19h
n support supporting >ml
n continuance continuation >ml
n lengthening perpetuation prolongation protraction >19p
n repeating repetition >19p
n redundancy >19r
n copying >19r
n duplication gemination >19t
n imitation >19t
n perseverance perseveration persistence >19p
n prosecution pursuance >19p
n survival >19p
n discontinuance discontinuation >bb
n intervention >1i1
n procedure >1i1
n procedure process >ml
n >1a2
n objection >1a1
n routine >1a2
n groove rut >1a5
n ceremony >ml
n ceremony >ml
n rite ritual >mu
n >1a8
n worship >ml
n rite >1aa
n vigil >1ac
n viewing wake >1ad
n orgy >1ac
n quotation >mo
n ritual >mo
n service >1aa
n church >1ai
n chapel >1ai
n sacrament >1aa
n communion manduction >1ah
n marriage wedding >1a9
n baptism >1al
n aspersion sprinkling >1ao
n confirmation >1al
n confirmation >1aa
n penance >1al
n confession >1as
n prayer supplication >1ab
n mass >1aa
n devotion >1au
n cultism devotion veneration >1ab
n resurgence revitalisation revitalization revival revivification >792
n rebirth renaissance renascence >1ay
n presentation >1a8
n concealing concealment hiding >ml
n camouflage disguise >1b1
n mask >1b1
n cover covering masking screening >1b1
n burial burying >1b1
n emplacement locating location placement position positioning >ml
n interposition intervention >1b6
n orientation >1b6
n planting >1b6
n set >1b6
n stay >11
n abidance residence residency >11
n lodging >1bc
n occupancy tenancy >1bc
n habitation inhabitancy inhabitation >1be
n bivouacking camping encampment tenting >1bf
n sojourn visit >1bb
n >1km
n round >1bi
n call >1ko
n layover stop stopover >1bb
n stand >1bl
n provision supply supplying >ml
n irrigation >1bn
n alimentation feeding >1bn
n issuance issue issuing >1bn
n stocking >1bn
n demand >ml
n claim >1bs
n drain >jo
n inactivity >11
n pause >1bv
n break recess respite >1bw
n falter faltering hesitation waver >1bw
n freeze halt >1bw
n wait waiting >1bv
n ease relaxation repose rest >1bv
n dormancy quiescence quiescency sleeping >1c1
n vegetation >1c2
n leisure >1c1
n idleness idling loafing >1bv
n delay holdup >1bv
n deferment deferral postponement >1c6
n adjournment >1c7
n lag retardation slowdown >1c6
n abstinence
n fast fasting >1ca
n diet dieting >1cb
n inhibition suppression >1ca
n tolerance >1g3
n lenience leniency >1ce
n clemency mercifulness mercy >1cf
n pleasure >ml
n delectation enjoyment >ml
n lamentation mourning >ml,6kt
n laughter >ml
n satisfaction >af
n gratification >1cl
n humoring indulgence indulging pampering >1cm
n pleasing >1cm
n excess overindulgence >1cn
n binge orgy splurge >1cn
n hinderance hindrance interference >11
n obstruction >1cr
n beleaguering besieging siege >17c
n stop stoppage >11
n complication >1cr
n bar prevention >1cr
n save >1cw
n crushing quelling stifling suppression >1cw
n >11,z
n >1cz
n association >1d0
n affiliation >1d1
n distribution >11
n allocation allotment apportioning apportionment assignation parceling parcelling >1d3
n rationing >1d4
n parcel portion share >1d4
n sharing >1d3
n gift giving >1d7
n accordance >1d8
n welfare >ajz
n relief >1da
n charity >1d8
n contribution donation >1d8
n subscription >1dd
n commerce commercialism mercantilism >1e6
n trade >1df
n interchange >1df
n business >1df
n >10q
n operation >1dj
n business >1dj
n patronage trade >1dl
n custom >1dm
n field >1di
n market marketplace >ml
n finance >1di
n financing funding >1dq
n investing investment >1dq
n cooperative >80x
n advertising publicizing >1di
n publication publishing >1di
n publication >16
n contribution >1dv
n typography >tr
n printing >1di
n publication >1dz
n agribusiness agriculture >1di
n building >1di
n shipping transport transportation >1di
n freight freightage >1e3
n express expressage >1e3
n dealing dealings transaction >1cz
n affairs >1e6
n transference >1e6
n alienation >1e8
n conveyance conveyancing conveying >1e8
n delivery livery >1ea
n exchange >1e6
n deal trade >1e6
n marketing >1df
n distribution >1df
n marketing merchandising selling >1df
n traffic >1df
n retail >1eg
n sale >1eg
n divestiture >1ej
n sell >1ep
n retailing >1eg
n thermometry >18t
n venture >1di
n sale >1eg
n sale >bw5
n bazaar fair >1eq
n realisation realization >1eq
n defrayal defrayment payment >1df
n overpayment >1et
n ransom >1et
n refund repayment >1et
n disbursal disbursement outlay spending >1et
n tribute >1et
n expending expenditure >1ex
n migration >ev
n stampede >1cz
n >1cz
n sanction >1f2
n politics >ml,1e7
n administration governance governing government >1f2
n lawmaking legislating legislation >1f5
n enactment passage >1f6
n enforcement >1f2
n coercion >1f8
n implementation >1f8
n imposition infliction >1f8
n domination >1f2
n mastery subordination >1fc
n acculturation enculturation socialisation socialization >1f2
n cultivation >1fe
n breeding fosterage fostering nurture raising rearing upbringing >1fe
n duty obligation responsibility >1f2
n >1fh
n imperative >1fh
n providence >121
n obedience respect >1fi
n occupation >1f2
n direction management >1f2
n finance >1fn
n handling treatment >1fn
n oversight superintendence supervising supervision >1fn
n administration disposal >1fn
n organisation organization >1fr
n running >1fr
n authorisation authorization empowerment >1fn
n sanction >1fu
n license permission permit >1fu
n name >1fv
n certification enfranchisement >1fu
n disenfranchisement >1fn
n accreditation >1fy
n commission commissioning >1fu
n mandate >1g1
n >1fw
n preparation readying >ml
n planning >1g4
n programing programming scheduling >1g5
n guidance steering >1fn
n coup putsch takeover >1cz
n restraint >111
n leash >1g9
n bridle curb >1g9
n confinement >1g9
n imprisonment internment >1gc
n confinement restriction >1g9
n classification >1ge
n deprivation privation >1f2
n starvation starving >1gg
n discrimination favoritism favouritism >1f2
n patronage >1f2
n militarisation militarization mobilisation mobilization >1f2
n conscription muster >1gk
n levy >1gl
n normalisation normalization standardisation standardization >1f2
n stabilisation stabilization >1gn
n stylisation stylization >1gn
n penalisation penalization penalty punishment >1f2
n beating drubbing lacing licking thrashing trouncing whacking >1gs
n >1gq
n discipline >1gq
n imprisonment >1gq
n medicine music >1gq
n flagellation flogging lashing tanning whipping >1gr
n executing execution >1gs
n penance >1gq
n commitment committal consignment >1gc
n exchange interchange >1cz
n rally >1cz
n compliance submission >1cz
n obedience obeisance >1h2
n strife >17g
n competition contention rivalry >1cz
n contest >1h5
n >1cz
n confrontation opposition >1h7
n defiance >1h7
n contravention dispute >1h7
n combat fight fighting scrap >17g
n fencing >1hb,1s
n impact shock >1hb
n dogfight hassle scuffle tussle >1hb
n duel >1hb
n blow >jd
n swing >1hg
n fistfight fisticuffs slugfest >1hb
n stab thrust >1hg
n lunge passado >1hj
n thump >1hg
n hammering pounding >1hg
n wallop >1hg
n banging battering >1hb
n beating whipping >1hb
n affray disturbance fray ruffle >1hb
n rumble >1hb
n dissent objection protest >1h7
n rebellion >1h7
n demonstration manifestation >1hs
n insubordination rebelliousness >1h7
n disobedience noncompliance >1hv
n contempt >1hw
n >1cz
n action >1i1
n case causa cause lawsuit suit >1i1
n proceeding proceedings >1hy
n adoption >1i1
n appeal >1i1
n bankruptcy >1i1
n judgment >1hy
n >1i5
n condemnation conviction sentence >1i6
n opinion ruling >1i5
n finding >1i5
n trial >1i1
n ordeal >1ia
n prosecution >1hz
n demurrer denial >1hy
n hearing >1i1
n separation >1cz
n divorce divorcement >1if
n isolation >1if
n desegregation integrating integration >1cz
n cooperation >1cz
n abidance compliance conformation conformity >1ij
n line >1ik
n keeping >1ik
n coaction collaboration >1ij
n collaboration collaborationism quislingism >1ij
n compromise >1ij
n concurrence concurrency >1ij
n selflessness >1ij
n allegiance commitment dedication loyalty >1ij
n devotion >1is
n faith >1is
n aid assist assistance help >ml
n recourse refuge resort >1iv
n thanks >1iv
n ministration relief succor succour >1iv
n lift >1iv
n service >1iv
n boost encouragement >1iv
n boost >62
n comfort consolation solace >1iy
n support >1iv
n adherence adhesion attachment >1j4
n traditionalism >1j5
n backing backup championship patronage >1je
n advocacy protagonism >1j4
n insistence insistency >1j8
n urging >1j8
n aegis auspices protection >1jd
n sponsorship >1j4
n endorsement indorsement >1j4
n approval approving blessing >1j4
n reassurance >1j4
n support >ml
n maintenance sustainment sustenance sustentation upkeep >1jg
n representation >1ij
n employment engagement >1i
n booking reservation >1jj
n admiration appreciation >1je
n reinforcement reward >1je
n behavior behaviour conduct doings >ml
n behavior behaviour >ml
n aggression >1jn
n aggravation provocation >1jp
n exacerbation >ni
n bullying intimidation >1jp
n frightening terrorisation terrorization >1js
n taunt taunting twit >1jq
n condemnation >13s
n discourtesy offence offense >1jn
n derision ridicule >1jw
n mock >1jx
n insolence >1jw
n affront insult >1jw
n outrage scandalisation scandalization >1k0
n presumption >1jw
n rebuff slight >1jw
n snub >1k3
n favor favour >1a
n forgiveness pardon >1a
n mercy >1iy
n civility politeness >1i
n courtesy >1k8
n gesture >6h7
n attention >1k9
n deference respect >1k8
n assemblage gathering >1cz
n mobilisation mobilization >1kd
n rallying >1ke
n congress meeting >1kd
n rendezvous >1kg
n congregating congregation >1kd
n convening convention >1kd
n concentration >1kd
n session >1kg
n visit >1kg
n visit >1kg
n visit >1kg
n attendance attending >1cz
n appearance appearing >1kp
n nonattendance >1cz
n absence >1kr
n >1cz
n answer >13c
n payment requital >1kt
n retaliation revenge >1kt
n payback retribution vengeance >1kw
n reprisal >1kw
n war warfare >17g
n aggression >17p
n consolidation integration >l3
n amalgamation merger uniting >1l1
n involution involvement participation >1cz
n nonparticipation >1cz
n isolation >1l4
n commitment >1l3
n intercession intervention >1l3
n exoneration vindication >1ln
n justification >1l8
n rehabilitation >1l8
n
n strike >1lb
n sabotage >br
n extermination liquidation >br
n holocaust >br
n throw >ns
n >1lg
n natural >1lh
n flip toss >1lg
n flip >5t
n >184
n ambuscade ambush trap >1ll
n clearing >5a
n betise folly foolishness imbecility stupidity >3y
n admission admittance >2h
n renewal >19r
n amnesty pardon >1cg
n amendment >dv
n transmutation transubstantiation >m5
n waste >11
n colonisation colonization settlement >cp
n dismount >19z
n radiation >1ly
n emanation emission >20
n discharge venting >1ly
n jam jamming >18s
n vacation >ci
n humming >r8
n separation >19n
n chanting intonation >r8
n intonation >r8
n singalong singsong >r8
n leadership leading >ml
n helm >1m7
n lead >1m7
n precedence precedency precession >ml
n flood flowage >m9
n population >1lv
n pounce >6l
n recall >ci
n reprieve respite >1cg
n buzz >ml
n fun >ml
n excitation excitement >cx
n thrill >1mi
n incitation incitement >cx
n inspiration stirring >cx
n stimulation >cx
n withdrawal >lr
n withdrawal >lr
n spoil spoilage spoiling >y8
n swerve swerving veering >jg
n enlisting recruitment >1c
n smooth >1c
n consultation reference >1i
n outlet vent >ml
n last >ml
n negotiation >ml
n proclamation promulgation >11
n stabilisation stabilization >d1
n >e
n head >1mz
n pet >e
n stunt >e
n female >e
n hen >1n3
n male >e
n adult >e
n offspring young >e
n >1n7
n baby >1n8
n pup whelp >1n8
n puppy >1na,1sa
n kit >1n8
n kill >4s5
n sire >1n5
n dam >1n3
n giant >e
n vent >4sz
n survivor >e
n horn >4xb
n horn >4xb
n crest >4xb
n microorganism >7
n cross crossbreed hybrid >7
n congenator congener congeneric relative >7
n virus >1nm,8s5
n bacteria bacterium >1nm
n vector >1np
n rod >1nq
n bug germ microbe >1nm
n parasite >7
n host >7
n protoctist >1nm
n protozoa >81t
n alga algae >1nw
n seaweed >1ny
n wrack >1nz
n wrack >1nz
n investment >4sr
n fetus foetus >1o7
n monster teras >1o3
n egg >4x5
n layer >4si
n craniate vertebrate
n >1o7
n bird >1o7
n fledgeling fledgling >1oy
n >81v
n breast >4sh
n throat >4sh
n cock >1o9
n hen >1o9
n oscine
n finch >1og
n cardinal redbird >1oh
n thrush >1og
n nightingale >1oj
n chat >1oj
n
n chat >1om
n pastor >1ob
n >1og
n crow >1op
n tit titmouse >1og
n swallow >1og
n dipper >1og
n raptor >1o9
n hawk >1ou
n falcon >1ov
n hobby >1ow
n >1n7
n vulture >1ou
n hooter owl >1ou
n amphibian >1o7
n anuran batrachian frog salientian toad >1p1
n diapsid
n
n swift >1p4
n agamid
n dragon >1p6
n crocodilian >1p3
n alligator gator >1p8
n ophidian serpent snake >1p3
n boa
n anaconda >1pb
n python >1pb
n
n rattle >1tc
n rattler rattlesnake >1pe
n beak neb nib pecker >4ui
n beak >4ui
n carcase carcass >4s5
n >81v
n arthropod >1rh
n acarine
n tick >1pm
n mite >1pm
n gallinacean >1o9
n fowl poultry >1pp
n chicken >1pq
n biddy chick >1pr,1oy
n cock rooster >1pr
n cockscomb comb coxcomb >1nl
n biddy hen >1pr
n layer >1pv
n turkey >1pq
n phasianid
n pheasant >1py
n peafowl >1pz
n peacock >1q0
n >1pp
n pigeon >1q2
n dove >1q3
n >1q3
n tumbler >1q5
n homer >1q5
n parrot >1o9
n poll >1q8
n >1o9
n swift >1qa
n >1o9
n pecker peckerwood woodpecker >1qc
n flicker >1qd
n >1o9
n
n duck >1qg
n bufflehead butterball dipper >1qh
n goose >1qg
n swan >1qf
n pen >1qk
n mammal mammalian >1o7
n >81v
n marsupial
n opossum possum >1qo
n opossum phalanger possum >1qo
n eutherian placental >1qm
n livestock >1qr
n cow >1qr
n calf >1n8
n calf >1n8
n buck >1qr
n hide pelt skin >4sp
n feather plumage plume >4sp,c3g
n down >1qy
n vane web >4sn
n coat pelage >4t3
n fur >1r1
n underpart >4sa
n fleece wool >1r1
n >4xb
n spine >4xb
n quill >1r6
n bristle >1r5
n horseback >4sa
n >4sp
n armor armour >1ra
n scute >1ra
n carapace cuticle shell shield >1rc
n >8qp
n valve >1re
n valve >1re
n invertebrate >e
n parazoan poriferan sponge >1rh
n comb >510
n worm >1rh
n polychaete polychete
n lobworm lug lugworm >1rl
n >81v
n lip >bd0
n gastropod univalve
n snail >1rp
n beard byssus >c6q
n bivalve lamellibranch pelecypod
n clam >1rs
n clamshell >1re
n venus >1rn
n cancer >1pk
n wader >1qf
n crane >1rx
n rail >1rx
n larid
n gull seagull >1s0
n
n diver loon >1s2
n >1qr
n blower cetacean >1s4
n dolphin
n grampus killer orca >1s6
n carnivore >1qr
n canid canine >1s8
n dog >1s9,1mz
n toy >1sa
n >1sa
n hound >1sc
n bloodhound sleuthhound >1sd
n terrier >1sc
n >1sa
n husky >1sg
n fox >1s9
n felid feline >1s8
n cat >1sj
n >1sk,1mz
n kitty puss pussy pussycat >1sl
n stray >1mz
n kitten kitty >1n8
n wildcat >1sk
n catamount cougar painter panther puma >1sp
n >1sj
n leopard >1sr
n panther >1ss
n ounce >1sr
n jaguar panther >1sr
n lion >1sr
n tiger >1sr
n bear >1s8
n bat chiropteran >1qr
n wing >4ub
n prey quarry >e
n game >e
n foot >507
n hoof >1t3
n hoof >511
n >1t3
n claw >1t6
n tooth >4si
n claw >511
n chela claw nipper pincer >4zy
n belly >1r3
n tail >4xb
n brush >1tc
n insect >1pl
n louse >1te
n louse >1te
n dipteran dipteron >1te
n fly >1th
n gadfly >1ti
n mosquito >1th
n hymenopter hymenopteran hymenopteron >1te
n bee >1tl
n drone >1tm
n worker >1te
n soldier >1to
n honeybee >1tm
n bombus >1pk
n bumblebee humblebee >1tm
n psithyrus >1pk
n andrena andrenid >1tm
n nomia >1pk
n ant emmet pismire >1tl
n orthopteran orthopteron >1te
n grasshopper hopper >1tx
n acridid >1ty
n locust >1tz
n bug >1te
n bug hemipteran hemipteron >1te
n homopteran >1te
n louse >1u3
n lepidopteran lepidopteron >1te
n nymphalid
n peacock >1u6
n danaid
n monarch >1u8
n lycaenid
n copper >1ua
n moth >1u5
n larva >e
n nymph >1ud
n grub >1ud
n maggot >1uf
n queen >1te
n foot >4ub
n leporid
n coney cony rabbit >1uj
n gnawer rodent >1qr
n mouse >1ul
n rat >1ul
n squirrel >1ul
n perissodactyl
n equid equine >1up
n horse >1uq
n foal >1n8
n colt >1us,1n5
n >1ur,1n5
n entire stallion >1uu
n stud studhorse >1uv
n gelding >1uu
n mare >1ur
n mount >1ur
n warhorse >1uz
n charger courser >1v0
n pony >1ur
n mustang >1v2
n bronc broncho bronco >1v3
n buckskin >1uz
n dun >1uz
n gray >1uz
n jade nag >1ur
n pony >1ur
n bangtail racehorse >1ur
n pony >1va
n ass >1uq
n jackass >1vc
n mule >1uq
n rhino rhinoceros >1up
n swine
n grunter hog pig squealer >1vg
n sow >1vg
n ruminant
n bovid >1vj
n bovine >1vk
n cattle cows kine oxen >1vl
n bullock steer >1vm,1n5
n bull >1vm
n cow >1vm
n beef >1vm
n hereford whiteface >1vq
n buffalo >1vk
n bison >1vk
n buffalo >1vt
n sheep >1vk
n ram tup >1vv
n lamb >1n8
n beard >4t3
n goat >1vk
n kid >1vz
n antelope >1vk
n cervid deer >1vj
n stag >1qw
n royal >1w3
n paw >1t3
n mustelid musteline >1s8
n badger >1w6
n marten >1w6
n sable >1w8
n muzzle >51r
n neb snout >51m
n proboscis trunk >1wb
n pachyderm >1qr
n edentate >1qr
n armadillo >1we
n cannon >4sa
n croup croupe hindquarters rump >4sa
n haunch >1wh
n knee stifle >51g
n flank >4sa
n elbow >51g
n calamus quill >4sm
n nervure vein >4sm
n pinion quill >1qy
n primary >1wo
n primate >1qr
n hominid >1wq
n homo human man >1wr
n humanity humankind humans mankind >1ws,12
n pan >1qn
n monkey >1wq
n baboon
n drill >1ww
n proboscidean proboscidian >1qr
n elephant >1wy,1wd
n fish >1o8
n >1x0
n clupeid
n sardine >1x2,1x1
n pilchard sardine >1x2
n percoid percoidean
n pompano
n permit >1x6
n tentacle >4xb
n antenna feeler >1x8
n grunt >1x5
n flatfish
n flounder >1xb
n >1xb
n windowpane >1xd
n sole >1xb,1x1
n abstraction >35h
n academy >2kk
n accelerator throttle >3sq
n accelerator >3fj
n accelerator gas throttle >36d
n access approach >3u4
n access >auh
n accessory appurtenance supplement >2cz
n accessory accouterment accoutrement >2bo
n ace >38f
n acid dose dot elvis pane superman zen >2z5
n >2gl
n action >30o
n adam cristal ecstasy go xtc >315
n addition improver >2cz
n additive >1xu
n >3ok
n adornment >2g7
n aerator >1z3
n aerosol >2he
n aircraft >2ep
n carrier flattop >3tr
n airfield >2l2
n aerofoil airfoil >2gl
n airline airway >2y1
n airway >2j0
n aeroplane airplane plane >2s8
n airscrew prop >3a1
n aerodrome airdrome airport drome >1y2
n airstrip strip >1y2
n aisle gangway >360
n aisle >1zf
n aisle >35z
n alarm >2gl
n alarm >2bh
n album >24a
n aloes >3ai
n ambulance >28a
n americana >n
n ammo ammunition >3u7
n amphetamine speed upper >3m3,2it
n anachronism >n
n analeptic >3m3
n anchor >2t3
n anaesthetic anesthetic >2is
n anode >2ju
n anode >3pc
n antagonist >2is
n aerial antenna >2jo
n antechamber anteroom foyer hall lobby vestibule >3e6
n antibiotic
n antihypertensive >30r
n >30r
n antique >1yy
n antiquity >n
n antiseptic >30r
n apartment >2tl
n >264
n aperture >34c
n apparatus setup >2ki
n apparel clothes dress >2bo
n appendage >35w
n appliance contraption contrivance convenience gadget gismo gizmo widget >2gl
n appointment fitting >2of
n apron >3a6
n apron >369
n arch >3n6
n arch archway >2ke
n >2g7
n architecture >264
n arctic galosh golosh gumshoe >355
n area >3n6
n arena >8iz
n arm >1zp
n arm >39x
n armament >3u7
n armature >2c4
n armchair >29u
n armor armour >3a5
n >3gd
n >388
n armrest >3d1
n array >2h9
n array raiment regalia >2bo
n arrow >39w
n art >2es
n artery >3pn
n artillery gun ordnance >1zj
n assembly >2z6
n assembly >5
n >2l2
n atomiser atomizer nebuliser nebulizer spray sprayer >2he
n attachment >1xu
n attachment bond >2da
n attic >3th
n attire dress garb >2bo
n auditorium >1zf
n
n automatic >37s,205
n automatic >205,2z8
n automation >2ki
n awl >2rc
n awning sunblind sunshade >27s
n ax axe >2jf
n axle >3gt
n >2og
n carriage perambulator pram pushchair pusher stroller >3up
n backbone >2da
n backing mount >2x6,3mu
n backpack haversack knapsack packsack rucksack >20l
n backstitch >3gp
n backyard >3w1
n >3kp
n bag >2dd
n bag grip suitcase >20o
n bag handbag pocketbook purse >2dd
n baggage luggage >28w
n bait decoy lure >2gl
n ball >2oo
n ball >38h
n >31n
n balloon >2xs
n balloon >38h
n ballpark park >3l2
n ballroom >3e6
n band >3n0
n band banding stripe >1xx
n bandage >2ij
n bangle bauble fallal gaud gewgaw novelty trinket >1xx
n banner streamer >2md
n balusters balustrade banister bannister handrail >21f
n bar >2u0
n bar >341
n bar >2e9
n barbecue barbeque >3az
n barbell >3uf
n barge flatboat hoy lighter >23t
n bark barque >3f1
n barn >2lb
n barnyard >3w0
n barrel cask >3t5
n barrel >3rw
n barricade >21f
n barrier >341
n bar barroom ginmill saloon taproom >3e6
n base pedestal stand >3nq
n bag base >21n
n base >31a
n baseball >20q,21n
n lumber >21z,21n
n diamond infield >8ns
n >3kp
n glove mitt >21n
n basement cellar >2mz
n basement >3nr
n basic staple >2cp
n basin >3t5
n basket handbasket >2dd
n basket hoop >2pn,21w
n basketball >20q,21w
n >3kp
n bastard mongrel >3st
n baste basting tacking >3gp
n bat >2bp
n bath >3t5
n >2y3
n bathrobe >3du
n bathroom >3e6
n bathtub tub >3t5
n baton wand >3dy
n baton >3kq
n baton >3dy
n baton >3l3
n battery >2jo
n battery >3le
n batten batting >3ne
n cage >21n
n bay >2cv
n bay >2cv
n bayonet >2w4
n waggon wagon >28a
n bead >2v9
n beam >3n5,377
n bed >22p
n bed >8nv
n bedclothes bedding >2bm
n bedding litter >c06
n >2y3
n bedchamber bedroom chamber >3e6
n >2og
n beehive hive >3bw
n bell >1xr,3if
n belt >1xo
n belt >bbb
n beltway bypass ringway >2sj
n bench >3g1
n bend curve >3g5
n berlin >2xy
n berth bunk >22j
n bevel >2rc
n bevel cant chamfer >2jd
n >2p7
n bicycle bike >3up
n saddle >3g0
n scag skag smack thunder >2sf
n bin >2dd
n binding cover >3a5
n binding >3gn
n bishop >2ac
n
n bit >3l1
n blackboard chalkboard >3h7
n blanket cover >22l
n blanket >2x6
n blind screen >3a5
n blind >3fn
n impasse >3pn
n block >n
n block >2tl
n blockade >341
n blockage closure occlusion stoppage >341
n blower >2gl
n blowlamp blowtorch torch >26i
n bludgeon >2bp
n blue >2bo
n board >3h7
n gameboard >3nt
n boarding >3n6
n boardroom >3e6
n boat >3t4
n boater leghorn panama sailor skimmer >2rs
n bob bobber bobfloat cork >2mu
n bob >3ue
n bobbin reel spool >3v2
n bob bobsled bobsleigh >3j8
n cataphract >1zm
n bogey bogie bogy >1y0
n bolster >37h
n bolt deadbolt >213
n bolt >213
n bolt >3e0
n bomb >2ks,3u7
n bomb >27b
n bomber >1y6,3tq
n bombproof >29w
n bonnet >2rs
n book volume >39v
n bookcase >2og
n bookshelf >3h9
n boom >3k8
n boom >38u
n boot >2nf
n boot >2ue
n boot >3hb
n booth cubicle kiosk stall >2bk
n booth >3hp
n booth >3ob
n border >2je
n bore >2km
n bosom >2bm
n bottle >3t5
n bottle >3t5
n bouquet corsage nosegay posy >2n2
n bow >3lz
n bow >3u6
n bow fore prow stem >2oa
n bow bowknot >2wd
n string >3mz
n bowl >2hb
n bowl >3t5
n box >2dd
n box loge >2cv
n boxcar >2o2
n >3kp
n glove >251
n bracing >3n5,3mu
n brace >3nq,3mu
n brace >3e8
n braid braiding >3rk
n brake >3d3
n brake >3d3
n drum >bcq
n shoe skid >3d3
n brakes >257
n spur >2y0
n brass >3v3
n plaque >30s
n brass >2g7
n breakwater bulwark groin groyne jetty mole seawall >21f
n brick >29n,c4e
n bridge span >3n6
n bridge >2b1
n bridle >2s0
n briefcase >28w
n brim lip rim >2jd
n bristle >c6q
n bronze >3fu
n broom >2ba
n brush >2u0
n brush >2jo
n bubble >2el
n buckboard >28l
n bucket pail >3t5
n buckle >2le
n buff >2u0
n buffer polisher >39k
n buffer >30u
n buffet counter sideboard >2og
n bug >317
n buggy roadster >28l
n bugle >25d
n bugle >22h
n building edifice >3n6
n complex >3n6
n bulb >35w
n bullet slug >39w
n bullet >362
n bundle sheaf >359
n bungalow cottage >2tj
n bunk >22j
n bunk >2zr
n bunker >2rw
n bunker dugout >2no
n bunker >2dd
n bur burr >239
n sepulcher sepulchre sepulture >2q6,29w
n burner >1z3
n burr >39x
n burr >39k
n autobus bus charabanc coach jitney motorbus motorcoach omnibus >3ab
n bus heap jalopy >28a,66r
n bus busbar >2d7
n bustle >2o0
n butt >3m7
n button >2le
n cab hack taxi taxicab >28a
n cab cabriolet >28l
n cab >2cv
n cabana >3p9
n cabaret nightclub nightspot >3kr
n cabin >2cv
n cabin >2cv
n cabin >2tj
n cabinet >2og
n cabinet console >2tm
n cabinet locker >2cv
n cable >3e8
n cable line >2d7
n car >2cv
n cafe coffeehouse >3d2
n cafeteria >3d2
n cage coop >2k6
n cage >33a
n cake >23h
n calculator >2z6
n calorimeter >30k
n camera >36x
n bivouac camp cantonment encampment >31c
n camp >2tl
n camp >36k
n camper >3c3
n can tin >2dd
n candle taper >2wj
n cane >3o3
n cane >3tg
n canister cannister tin >2dd
n cannabis ganja marihuana marijuana >2dg
n cannon >1zv
n cannon >2qj
n cannon >1zo
n cannon >2qj
n canoe >3jm
n canopy >3hd
n canteen >2ml
n canteen >3d2
n canteen >3c4
n canteen >3d2
n canteen >3hp
n canvas >2ky
n canvas canvass >347
n canvas canvass >3p9
n cap >2ry
n cap >3qf
n cap >3a5
n capacitance capacitor condenser >2jo
n caparison housing trapping >3l1
n cape >2bg
n capillary >3rw
n capsule >37d
n capsule >2dd
n auto automobile car motorcar >327
n car railcar >3up
n car >2cv
n car gondola >2cv
n carbine >3dh
n carbon >2dp
n card >c8z
n cardiograph electrocardiograph >30q
n >2ht
n cargo consignment freight lading load loading payload shipment >30z
n carousel carrousel roundabout whirligig >3dg
n carriage equipage >2td
n carriage >30o
n carrier >3gd
n cart >3td
n cartridge >1yj
n cartridge >2jt
n cartridge >31s
n clip >3np
n cartwheel >3un
n carving >3fu
n >3un
n case >2dd
n showcase vitrine >2dd
n cast >20z
n castle >2no
n castle rook >2ac
n arbalest arbalist ballista bricole catapult mangonel onager trebuchet trebucket >2ka
n catapult launcher >2gl
n >2le
n >3d3
n catgut gut >2dq
n cathedral >2av
n cathedral duomo >2av
n catheter >3rw
n cathode >2ju
n cathode >3pb
n cat >3ur
n saber sabre >3o8
n ceiling >3si
n cell >2jo
n >3e6
n cell >2cw
n cellar >3me
n cell cellphone >3b6
n center >264
n center centerfield >8ns
n central exchange >3vo
n centrifuge extractor separator >1z3
n ceramic >2ub
n >3sn
n cesspit cesspool sink sump >2b4
n chain >2xo
n strand >32x
n chain >3d3
n mail >23z
n chair >3g1
n chair >3g0
n chamber >2k6
n chamber >3e6
n chandelier pendant pendent >2xu
n change >2bo
n change >3pl
n channel >35z
n chapel >37x
n
n charcoal fusain >3vz
n charcoal >2ie
n bearing >2se
n charger >2gl
n charm >4
n chart >2zx
n chase >2ny
n chemise shimmy teddy >3sa
n chessman
n chest >24y
n bureau chest dresser >2og
n coop hencoop henhouse >2lb
n >22o
n chimney >2n3
n china >38z
n china chinaware >2f0
n chip >2mu
n chisel >2jf
n chlorothiazide diuril >3pj,1yv
n aureomycin chlortetracycline >1yu
n choir >1zf
n choke >3sq
n choke >2c4
n choker ruff ruffle >2ca
n chopine platform >3hn
n chordophone >3mz
n chuck >2st
n church >37x
n chute slideway >2qn
n cigar >3e3
n cigaret cigarette fag >3e3
n cinch girth >3l1
n >3ea
n circuit >2jo
n circus >1zg
n circus >3l2
n cistern >3cx,38y
n clamp clinch >2st
n clamshell grapple >2ih
n clasp >2le
n classic >2es
n classroom schoolroom >3e6
n >2u0
n cleaner cleanser >c6w
n clinch >2le
n clench clinch >33k
n clip >2le
n clip >2v9
n cloak >34z
n clock >3pz
n clog >2sk
n clog geta patten sabot >2nf
n closet >3e6
n closeup >36w
n >2el
n clotheshorse >2o0
n clothing habiliment vesture wear wearable >2el,2db
n club >3lz
n club clubhouse >264
n clutch >20n
n coach >28l
n coat >34z
n coat coating >2el
n arms blazon blazonry >2se
n coax >273
n cocain cocaine
n cockpit >2cv
n cockpit >3g0
n cockpit >37t
n sheath >2ii
n casket coffin >24y
n coil helix spiral volute whorl >3n6
n
n coil >3rw
n coil >2de
n coil >3r2
n coke snow >2bx
n collage montage >363,376
n collar neckband >20x
n collar >25m
n collar >2t6
n collar >32y
n collector >2ju
n college >265
n colors colours >2md
n colors colours >2k2
n colt >3da
n column pillar >3sk
n column pillar >3n6
n column >3rw
n comb >2gl
n comb >3qc
n combine >2rr
n commodity good >n
n >2l2
n >3oa
n commuter >362
n compact >28w
n compact >28a
n compartment >3e6
n compartment >bdk
n compass >32u
n compass >2i5
n component constituent element >35w
n compound >2k6
n compress >2ij
n computer >2z6
n >2b1
n >33c
n adps >3oa
n condom prophylactic rubber safe safety >2de
n conductor >2gl
n conduit >35z
n cone >n
n connecter connection connective connector connexion >2ub
n >2cp
n contact tangency >2vk
n container >2ub
n contraceptive preventative preventive >2gl
n control controller >30o
n >2is
n convertible >28a
n convertible >3jz
n conveyance transport >2ub
n conveyer conveyor transporter >22t
n cookware
n cooler tank >29f
n cooling >30o
n cope >2bg
n copy >3cu
n cord >2xz
n cord corduroy >2ky
n cord >2d7
n corner >2un
n corner nook >1zf
n cornet horn trump trumpet >25d
n >36k
n corrective restorative >2gl
n corridor >360
n cosmetic >3qa
n costume >203
n costume >203
n costume >203
n costume >203
n cosy cozy >2bm
n cotton >2ky
n cotton >3po
n couch >22j
n couch >2mq
n counter >3ob
n counter tabulator >27a
n counter >2oo
n counterpart similitude twin >2j6
n counterbalance counterpoise counterweight equaliser equalizer >3ue
n coupler coupling >30m
n >2l2
n row >2x6
n courtyard >1zf
n court >8iz
n court courtroom >3e6
n coverall >3a6
n covering >n
n corral >36j
n crackle crackleware >2ai
n cradle >20d
n craft >3sx
n crane >2xn
n cream emollient ointment >3qa
n creation >n
n creep >36j
n crest >2k2
n cot crib >20d
n crib >235,2px
n bat >2ey
n >3kp
n cringle eyelet grommet grummet loop >2le
n crockery dishware
n crook >3l3
n crop >2r9
n crop >2k8
n >3kp
n cross >2k2
n cross >3n6
n crosspiece >253
n crowbar pry >2xi
n crown >8o1
n crown diadem >2v8,2fe
n crown >3vw
n crest >8ni
n crownwork jacket >2g9
n
n crusher >2gl
n crutch >3l3
n crystal >2pk
n crystal >2cz
n cube >23h
n cultivator tiller
n cup >2f0,2dd
n closet cupboard >3me
n curb curbing kerb >2jd
n curb >23a
n curbside >36a
n curio curiosity oddity oddment peculiarity rarity >4
n curtain drape drapery pall >23e,2of
n cushion >35d
n cushion >2x6
n cut gash >2oh
n cutlery
n cutlery
n ambo dais podium pulpit rostrum soapbox stump >38c
n dam dike dyke >21f
n damper muffler >2gl
n dart >3ry
n dart >39w
n daybook ledger >2vh
n deathbed >22j
n deck >38c
n deck >35a
n deck >390
n decoration ornament ornamentation >n
n >3n6
n >2gl
n depositary depository repository >2l2
n design pattern >2g7
n design >3it
n desk >3ob
n detector sensor >2gl
n detector >2jw
n demodulator detector >3c5
n detergent >2bb
n cap detonator >2ks
n deuce two >38f
n developer >36x
n device >2ub
n device >2k2
n device >2gb
n diagram >2ie
n dial >2l0
n dial >3gc
n dial >2u4
n dial >2df
n diamond >38f
n diaphragm >30m
n diaphragm >2hd
n diaphragm pessary >2de
n diary >2vh
n dice die >2fj
n die >3gx
n die >2fw
n differential >231
n grating >34f
n diggings digs domiciliation lodgings >2yb
n dime >2g5
n >3e6
n formal >2ps,2nm
n dipole >1ys
n dipper >2wi
n >1ys
n disguise >203
n dish >2f0,2dd
n dish saucer >2h9
n disc disk >389,2b0
n dispenser >2dd
n display presentation >3cu
n >2jv
n board >2hg
n disposal >2vz
n distillery still >382
n distributer distributor >2jo
n ditch >2km
n divan >3jz
n divan diwan >23s,29x
n dock dockage >2wn
n dock >2k6
n dock >38c
n document >3cu
n domino >23h
n door >32h
n door >3e6
n door >3n6
n bell buzzer doorbell >3am
n doorsill doorstep threshold >3ik
n door doorway threshold >2ke
n dooryard >3w1
n dorm dormitory hall >2yb,264
n dormitory >22o
n dosage dose >30r
n draught >2i2
n draft >3it
n >2ua
n drag >2bo
n drain drainpipe >37n
n drain >3rw
n drape >2el
n drapery >2ky
n draw >38f
n draw lot >4
n drawer >2dd,3me
n drawing >3cu
n leader >2lg
n drawstring string >3pv
n >25u
n dress frock >3ve
n dressing >2bm
n dresser vanity >3ob
n drill >3qc
n drip >39x
n drive >30o
n driver >3vf
n drive driveway >3dr
n bourdon drone >37p
n drone >2s8
n drug >c47
n >2is
n drugstore pharmacy >3hp
n drum membranophone tympan >36r
n drum >3t5
n drumstick >3lz
n drygoods >2cp
n duck >2ky
n duct >2d8
n dugout >3hc
n dugout pirogue >27r
n dumbbell >3uf
n dump >3mf
n dungeon >29f
n duplicate duplication >2dp
n abode domicile dwelling habitation home >2tl
n dynamite >2kr
n earphone earpiece headphone phone >2jt
n easel >3rl
n >203
n purple >2jb
n edge >3ib
n edge >8k0
n >2fw
n effigy simulacrum >3cu
n eight >3ks
n elastic >2ky
n >2gl
n elbow >2bm
n elbow >22w
n elbow >37n
n electric >28a
n >2gl
n chair >2uc
n blower >2l8
n >2wj
n organ >2jx
n >3r1
n electrode >2d7
n >2gl
n >2ki
n
n elevator >2xn
n elevator >1y3
n embankment >328
n embellishment >2g7
n emblem >2gb
n empty >2dd
n enamel >2bu
n enamel >35f
n enclosure >1zf
n oddment remainder remnant >379
n output >39v
n engine >325
n engine >2ua
n engineering >3e6
n blowup enlargement magnification >36w
n ensemble >34r
n entrance entranceway entree entry entryway >1xl
n entrenchment intrenchment >2no
n envelope >3vv
n envelope >2dd
n equipment >2ub
n eraser >2u0
n establishment >3n6
n etcetera >3nd
n excavation >n
n exhaust >3oa
n >2qz
n exit outlet >34c
n explosive >c4v
n >2kq
n >2gl
n export exportation >2cp
n express limited >3ab
n expressway freeway motorway pike superhighway throughway thruway >2sj
n duplicate extra >n
n eye >2su
n cloth fabric material textile >n
n facade frontage frontal >2oa
n face >2oa
n face >3nt
n facility installation >n
n cladding facing >3a5
n facing >2y6
n facing veneer >2bu
n factory manufactory mill >382
n fake postiche sham >2ty
n fan >2gl
n masquerade >2e0,2ha
n farm >3vo
n >264
n farmhouse >2tj
n fashion >2db
n fastener fastening fixing holdfast >3d3
n faucet spigot >3ch
n >30z
n feedlot >264
n fell >3fy
n fence fencing >21f
n >3o8
n buffer cowcatcher fender >2o0
n fetter hobble >3gq
n fiber fibre >2ky
n glass spyglass >3cc
n spare >28v
n fighter >1y6,3tq
n figure >31p
n file >2rc
n file >344
n filling >2g9
n film >4
n film >36y
n film >3h7,3vv
n filter >2gl
n filter >2jo
n finger >2el
n recorder >37p
n fire >2m6
n firearm piece >2qj
n banger cracker firecracker >2m7
n >2u0
n fireplace hearth >3bz
n firework pyrotechnic >c63
n low >2p9
n >20p
n rig tackle >2p8
n fitting >1xn
n five >3ks,2hs,2gy
n flag >2k2
n flail >2u0
n flange rim >39x
n flannel >2ky
n flannel gabardine tweed >3rp
n flap >2el
n flap flaps >1y3
n flashlight torch >2jr
n flask >24o
n >3fg
n flat >38q
n flat >24y
n flat flatbed flatcar >2o2
n primer priming undercoat
n flatware silver >3io
n flatware
n flight >3l8
n >n
n float >2rc
n float >2hf
n flood floodlight photoflood >2xp
n floor flooring >2t8
n floor storey story >3n6
n >2el
n florist >3hp
n >7wd,2g7
n flue >2d8
n flunitrazepan rohypnol
n lavatory >3q9
n fly >34c
n fly >2m9
n foil >2lk
n foil >3h8
n foil transparency >376
n falderol folderal frill gimcrack gimcrackery nonsense trumpery >2g7
n foliage foliation >1zc
n football >20q
n footlocker locker >3ru
n footgear footwear >2el
n >3ez
n foreground >3v7
n forge smithy >3vo
n forge >2oe
n fork >2fv
n fork >3qc
n eveningwear formalwear >203
n formation >4jv
n fortification munition >2g8
n fort fortress >2g8
n assembly forum >2l2
n base foot foundation fundament groundwork substructure understructure >3nr
n fount fountain >38p
n fountain >7cy
n fountain >3n6
n four >3ks,2hs,2gy
n fraction >35w
n frail >21t
n frame >2o0
n frame >36w
n framework >3ns
n >3v3
n >28b
n rattler >3qx
n fret >213
n fret >1zc
n frieze >2ky
n frieze >1zc
n flounce frill furbelow ruffle >1xx
n frog >1xx
n front >3ib
n funnel >3jo
n funnel >3sn
n fur >2ox
n furnace >29w
n furnishing >2ub
n furniture >2of
n furrow >3rf
n fuse fusee fuze fuzee primer priming >2xr
n fuse >2jo
n future >2cp
n gag muzzle >3d3
n gallery >3e6
n >2oo
n >2ki
n ghb
n gang >3qc
n crack gap >34c
n garage >34o
n garage >3cq
n garbage >3bw
n garden >8nv
n garden >3w1
n garment >2bo
n fort garrison >31b
n >26i
n gate >32h
n gate >2d3
n gate >360
n gatehouse >2tj
n gatepost >398
n gather gathering >3gn
n gage gauge >30k
n cogwheel gear >3un
n appurtenance gear paraphernalia >2ki
n gear >30o
n gear gearing geartrain >3uq
n gem treasure >1zt
n generator >2k9
n generator >1z3
n generator >2jv
n genre >1zt
n gilding gilt >2bu
n gingham >2ky
n cincture girdle sash waistband waistcloth >20x
n glass >2dd
n glassware glasswork
n globe >3ki,31p
n glove >2re
n goal >2oo
n club golfclub >2pp
n >3kp
n gouge >2jf
n governor regulator >2df
n gown >2ii
n gown robe >34p
n gown scrubs >2ox
n grab >30m
n graduate >30k
n garner granary >3mf
n grand >370
n granny >3c6
n grape grapeshot >3hv
n graphic >376
n >1zt
n grapnel grapple grappler >3qc
n grate grating >2o0
n grate grating >21f
n grave tomb >8nm
n boat sauceboat >2hb
n gray >2bo
n gun >3af
n greatcoat overcoat topcoat >2bt
n grenade >245
n grill grille grillwork >2o0
n grill grillroom >3d2
n grocery market >300
n grotesque >1zt
n grove orchard plantation woodlet >2ov
n guard safety >2gl
n guitar >3mz
n gun >3u6
n
n muzzle >34c
n trigger >2xi
n gutter trough >2a1
n gutter >2rc
n guy >253
n guy >2jg
n gym gymnasium >1zy
n exerciser >3kp
n sneaker >3hn
n habit >203
n habit >203
n hack >3qc
n hair haircloth >2ky
n hairpiece postiche >203
n hall >3e6
n hall hallway >2dy
n hammer >2rc
n cock hammer >3mw
n hammer >3kp
n hamper >21t
n hand >38t
n emergency >257
n cart handcart pushcart >3up
n handkerchief hankey hankie hanky >379
n grip handgrip handle >1z5
n >3i0,2rc
n handspike >213
n >3qc
n truck >2r7
n handwear >2bo
n handwheel >2df
n hanger >3nq
n harbor harbour >3ce
n hardware >2cz
n hardware >3u7
n hardware ironware >2ub
n harmonica harp >2o1
n harness >3l1
n harness >3nq
n harp >2at
n harp >3nq
n harrow >2fk
n harvester reaper
n chapeau hat lid >2ry
n hatch >32h
n hatch hatchback liftgate >28i
n hatchway scuttle >2ke
n hazard >340
n veil >2ox
n headdress headgear >2bo
n cope coping header >25h
n headgear >3l1
n headlamp headlight >2xp
n headquarters hq >31a
n headquarters >343
n fireside hearth >2j7
n heater warmer >2gl
n heating >3so
n heaver >213
n >1y0
n hedge hedgerow >2lj
n heel >8gc
n heel >8ii
n helm >3lr
n hem >2je
n heraldry >2k2
n diacetylmorphine heroin
n hideaway retreat >1zf
n >27n
n highroad >2sj
n highway >3dr
n encumbrance hinderance hindrance incumbrance interference preventative preventive >341
n hinge >2vd
n hit >2i2
n hitch >2wd
n hitch >2da
n hobby hobbyhorse >38h
n hoe >3qc
n keep >29f
n holder >2st
n >2gl
n hole >34c
n hole >ci9
n holster >3h3
n holster >22s
n
n home plate >21i
n dive honkytonk >26v
n bonnet cowl cowling >3a5
n hook >2u0
n claw hook >30m
n hook >293
n assemblage hookup >3oa
n hoop ring >20x
n hoop >3is
n level >3nt
n horn >38w
n horn >33j
n horror >3pl
n horse >2qs
n >3up
n horseshoe shoe >388
n hose hosiery
n hospital infirmary >30p
n auberge hostel hostelry inn >2ti
n hotel >264
n house >2j7,264
n >264
n housing lodging >3n6
n housing >3a5
n hovel hut hutch shack shanty >3hc
n hub >35w
n hulk >3hj
n veil >3t7
n hunter >3tw
n hurdle >21f
n hut >3hc
n hutment >27d
n foil hydrofoil >2gl
n god idol >2jg
n illustration >3cu
n imitation >2dp
n implant >3a4
n implement >2ub
n import importation >2cp
n imprint >2gl
n >2z7
n indicator >2gl
n ingredient >2cz
n input >2cz
n insert inset >n
n brainchild inspiration >39v
n institution >2kk
n instrument >2gl
n instrumentality instrumentation >n
n >2ua
n >2ua
n >2ud
n inlet intake >34c
n interchange >2vj
n icbm >20s
n interface >8ne
n interface port >2d3
n interferometer >30k
n interlayer >2x6
n cyberspace internet net >2d4
n carrefour crossing crossroad crossway intersection >2vj
n innovation invention >2es
n iron >2sy
n iron >2po
n iron >2u0
n chains irons >3gq
n irregular >30z
n island >8oe
n item >5
n jacket >2bt
n jacket >3vv
n jacket >3hb
n clink gaol jail jailhouse pokey poky slammer >2dw
n japan >2wf
n japan >2wg
n jar >3t5
n jaw >2st
n jeep landrover >28a
n jet >1y6
n
n gem jewel >2v9
n >2ry
n jewellery jewelry >1xx
n crackerjack jimdandy jimhickey >3pl
n job >3vo
n job >39v
n joint >2vk
n joint >3kr
n jolly >3w2
n journal >20c
n journal >24a
n junk >23t
n junction >8nm
n junction >2da
n jet >2vp
n cat kat khat qat quat >3m3
n donjon dungeon keep >3n3
n keepsake relic souvenir token >4
n ketalar ketamine
n key >2gl
n keyboard >2ss
n keyboard >2gl
n
n keyhole >2su
n kiln >2oe
n kit outfit >2p8
n kit >28w
n kitchen >3e6
n >2sy
n kitchenette >2vy
n knee >2bm
n knickknack novelty >o
n knife >2jf
n knife >3u6
n horse knight >2ac
n knit knitting knitwork >333
n knit plain >2w9
n knit >2ky
n >3m5
n knob >2r9
n boss knob >39x
n knob pommel >2g7
n knot >2le
n lab laboratory >3vo
n lacquer >2bu
n lacquerware >3vj
n ladder >3l7
n ladle >3t5
n lamp >3k5
n lamp >2og
n chimney >2n3
n lance lancet >3nv
n landing >3n6
n landing >38c
n landscape >2pf
n landscape >35h
n lane >3u4
n lane >366
n lantern >2wj
n lap overlap >2mi
n lap >2bm
n lapel >2wu
n larboard port >3ib
n lash thong >2xa
n lashing >3e8,2le
n contrivance >7wd
n latch >293
n latch >2yi
n launch >326
n launchpad pad >38c
n laundry washables washing >2ox,3uv
n layer >n
n leading >3n0
n leaf >3g5
n leash tether >3d3
n >2u0
n left leftfield >8ns
n leg >3nq
n lemon stinker >n
n length >3g5
n lens lense >34f
n lens >2jw
n level >2u4
n lever >213
n library >2ga
n library >3e6
n library >264
n lid >3qf
n >2gl
n ligament >201
n light >3k5
n bulb lightbulb >2jr
n igniter ignitor lighter >2gl
n >1y0
n lighting >1z3
n
n likeness semblance >376
n limb >bb6
n limb >35w
n limo limousine >28a
n line >n
n line >3dr
n line >80f
n line >30z
n linen >3uv
n linen >2ky
n lingerie
n liner lining >3a5
n link linkup tie >2le
n lint >2ky
n lipstick >2zo
n litter >2dj
n quarters >2tl
n parlor parlour >3e6
n burden load loading >3ue
n lobe >39x
n local >3ab
n local >1yo
n location >3vo
n lock >2le
n lock >3d3
n lock >2k6
n lock >30o
n locker >2le
n lockup >2uz
n engine locomotive >3gd
n lodge >2j7
n lodge >2tj
n lodge >2p3
n attic garret loft >2mz
n loft >3hc
n loft >2mz
n log >30k
n loom >3pe
n loophole >2su
n application lotion >3cn
n loudspeaker speaker >2jt
n lounge >3e6
n lower >22y
n lug >39x
n boot trunk >2cv
n lug lugsail >2ng
n lsd >2it,2dg
n machine >2gl
n machine >30m
n >205
n machinery >2z6
n technology >2z9,2ki
n mac macintosh mack mackintosh
n magazine >3mf
n magazine >39v
n cartridge magazine >3np
n magnet >2gl
n disc disk >30u
n tape >30u
n magnifier >3fj
n mail >2dj
n mailboat packet >23t
n mailbox >24y
n maildrop
n main >37n
n makeup >2dz
n making >2cz
n hammer mallet >2ix
n manger >2dd
n manifold >37n
n manometer >39o
n hall >3e6
n manse mansion residence >2tj
n chimneypiece mantel mantelpiece mantlepiece >3h9
n map >3cu
n marble >20q
n marble >3fu
n market marketplace mart >30y
n maroon >2m7
n mask >2el,2ha
n mask >3a5
n masonry >3n6
n spectrometer >3kh
n mast >3k8
n mast >38u
n master original >2es
n masterpiece >3vj
n mat >2n0
n mat >3kp
n mat matting >32b
n lucifer match >2xr
n match mate >2j6
n match >2xr
n material >2ki
n mattress >35b
n labyrinth maze >3oa
n means >2ub
n >2ua
n >30k
n >30o
n >3oa
n mechanism >2gl
n >264
n >2ua
n medicament medication medicine >2is
n memorial monument >3n6
n memory storage store >30u,2ri
n >2gl
n menagerie zoo >2l2
n darn mend >3gn
n asylum institution >2tg
n outlet >37w
n merchandise product ware >2cp
n mess >2h5
n metallic >3po
n metallic >2ky
n meter >30k
n chalk crank deoxyephedrine glass meth methamphetamine methedrine shabu trash >1yk,2dg
n mdma methylenedioxymethamphetamine
n metro subway tube underground >3bg
n mic microphone mike >2jt
n microscope >2zi
n microwave >2vz
n >2l2
n post >31a
n >2yb
n >3sx
n grinder mill >2z9
n millinery >2rs
n mine >2ks
n mine >2km
n miniature toy >2dp
n illumination miniature >35h
n ministry >264
n mirror >3cb
n setting >3l4
n missile >3dx,3u6
n mobile >3fu
n model simulation >3cu
n modernism >2pf
n modification >2dp
n module >2cz
n cast mold >2dd
n border molding moulding >2je
n molding moulding >2g7
n monitor >2jw
n monitor >2hg
n eyeglass monocle >2xf
n howitzer mortar >2sh
n mortar >3t5
n hawk mortarboard >23p
n mosaic >1zt
n mosaic >3r1
n motif motive >2gb
n motor >2z6
n motorboat powerboat >23t
n >3gd
n hill mound >3n6
n hill mound >21n
n mount >32b
n mounting >2o0
n mouse >2jv
n mouthpiece >3rw
n mouthpiece >1xr
n gumshield mouthpiece >3kp
n mouthpiece >1z2
n >21f
n muffle >2vv
n muffler >3fd
n mulch >3a5
n mule scuff >3jh
n museum >2ga
n musket >32q
n ball >3hv
n mute >1xr
n >2m3
n muzzle >3d3
n nail >2le
n narcotic >2is
n >2ua
n neck >34c
n neck >35w
n necklace >2v9
n neckpiece >2bo
n necktie tie >330
n neckwear >2ox
n needle >2u0
n needle >38t
n needlecraft needlework >2es
n negative >2lw
n nest >2qk
n nest >2og
n mesh meshing meshwork network >2ky
n net >3r6
n net >2oo
n net >2pn
n network >2cq
n network >3oa
n network >3oa
n newspaper >39v
n gown nightdress nightgown nightie >2y5,33g
n nightclothes nightwear sleepwear >2bo
n nine >3ks
n client guest >2d2
n noisemaker >2gl
n noose >bbb
n nose >2oa
n nose >2oa
n notch >bde
n notebook >393
n notion >o
n novel >24a
n nozzle >3ku
n nude >35h
n nude >3lj
n nursery >2ag
n nut >23h
n oar >2u0
n objectification >3cu
n objective >2xf
n piece >3vn
n obstacle >341
n impediment impedimenta obstructer obstruction obstructor >3n6
n oeuvre >2k8
n office >37w
n >2og
n oil >346
n >35f
n >35h
n oilskin slicker >2zb
n oiler >3uj
n balm ointment salve unction unguent >3cn
n opener >2rc
n >n
n opera >3pf
n opium >32t,2dg
n >2gl
n >2ua
n
n orchestra >3g2
n ordinary >2a6
n ordinary >232
n organ >2vt,3v3
n pipe pipework >3v3
n cro oscilloscope scope >2jw
n outbuilding >264
n outerwear overclothes >2bo
n outfield >8ns
n getup outfit rig turnout >203
n jakes outhouse privy >34o
n outpost >31b
n output outturn turnout >39v
n overall >3vl
n boilersuit overall >2ek
n overcast overcasting >3us
n overcoat overcoating >2bu
n overgarment >2ox
n overhead >29d
n overburden overload >2yd
n overload >2yd
n overnighter >20m
n override >2gl
n overshoe >2nf
n ovolo thumb >31v
n hydroxytetracycline oxytetracycline terramycin >1yu
n pack >359
n package parcel >2dd
n packet >359
n pad >35d
n inkpad pad >23h
n cushioning padding >n
n padlock >2yi
n paint pigment >2bu,c96
n painter >2xz
n painting picture >2q2
n palace >3cz
n castle palace >2zv
n palace >2ko
n palette pallet >23p
n palette pallette >1zo
n pan >2dd
n pan >2dl
n pane >38b
n panel >3h7
n panel >35b
n pane paneling panelling >35q
n chute parachute >3cw
n parasol sunshade >3gs
n parlor parlour >3by
n part portion >4
n divider partition >3n6
n favor favour >2vo
n passage >3u4
n passageway >35z
n carriage coach >28b
n >3qx
n
n pasty >365
n patch >379
n path >3u4
n footpath pathway >366
n patio terrace >1zf
n >2t8
n pavement paving >369
n click detent pawl >294
n pectoral >1xx
n pedal treadle >2xi
n nog peg >37j
n peg >3ch
n peg pegleg >3a4
n pegboard >23q
n pen >3vz
n pen >2k6
n >2u9
n pencil >3vz
n pencil >2dz
n pen penitentiary >2dw
n pennant pennon streamer waft >2md
n pennywhistle whistle >2m1
n perch >3nq
n
n essence perfume >3qa
n peripheral >2jw
n needle >3ng
n disc disk platter record >3k2
n photo photograph pic >3cu
n >2ki
n >36x
n >36w
n piano pianoforte >2vt,3mz,36r
n pick plectron plectrum >2gl
n pale picket >3n1
n picket >31d
n pickup >3rq
n pickup >2dx
n icon ikon image picture >3cu
n piece >35w
n piece >2uv
n >377,2ky
n >377,c3n
n dock pier wharf wharfage >38c
n pig >31t
n lozenge pill tab tablet >2i2
n pill >3pk
n anovulant pill >2de
n pillbox toque turban >31f
n pillow >2fs
n pilot >2oz
n >2le
n pin >2v9
n flag >2pp
n pinpoint >38s
n pipage pipe piping >3rw
n pipe >3rw
n pipe >3v3
n line pipeline >37n
n pirate >3hj
n handgun pistol >2m3
n pit >2k6
n ewer pitcher >3t5
n pitchfork >2rc
n >2kk
n >264
n plan >2ie
n plane >2jf,2rc
n plane planer >39k
n planner >33o
n plant works >265
n planter >39c
n plaster >1xw
n plaster plasterwork >3nt
n >1zt
n plate >2ms
n >3hg
n plate >3h7
n plate >2tx
n >3h7
n platform >2t8
n platform >3n6
n platform >2d5
n >28g
n pen playpen >2k6
n plaything toy >n
n plait pleat >bdc
n plough plow >3qc
n ploughshare plowshare share >3ua
n plug stopper stopple >23k
n plug >2jo
n plumb plummet >23w
n plumbing >3so
n
n >3q4
n pocket >39f
n point >8ii
n pointer >2u4
n pole >3dy
n wagon >3ss
n pommel saddlebow >2r9
n poncho >2bg
n pool >2km
n porcelain >29o
n porch >3n6
n embrasure port porthole >34c
n portable >3s7
n
n portal >2ke
n portfolio >28w
n portrait portrayal >2xv
n positive >2lw
n post >3sk
n mailbox postbox >2zm
n pot >2dl,3t5
n dope gage grass locoweed sens sess skunk weed >27m
n flowerpot pot >2dd
n clayware pottery >29o
n pottery >3vq
n pouch >20l
n cataplasm plaster poultice >2ij
n powder >3qa,30r
n powderpuff puff >35b
n digger excavator shovel >2z6
n >2z6,3qc
n prescription >30r
n press >2z6
n pressing >35w
n >2p6
n primary >2c4
n print >2q2
n print >2dp
n prison >2dw
n probe >3nu
n goad prod >2gl
n product production >2es
n missile projectile >3u6
n projection >3n6
n prong >39x
n proof >36z
n prop >3nr
n propeller propellor >30m
n prop property >4
n apron forestage proscenium >3l4
n prosthesis >2dx
n protection >2el
n >2bo
n >2is
n pa >2cr
n pothouse pub saloon taphouse >3oq
n convenience restroom >3q8,tg
n >2dj
n pull >2gl
n pulley >2z7
n pullover slipover
n pump >30m
n pump >3hn
n punch puncher >3qc
n aperient cathartic physic purgative >30r
n purl >2w9
n purl >3po
n purse >20l
n button push >3o4
n stack >30u
n puzzle >2on
n pyrometer >3pi
n quarrel >1zs
n quill >36i
n comforter puff quilt >22l
n quirk >bc9
n quirt >3ur
n quiver >28w
n roach roofy rope rophy >2n4
n racecourse racetrack raceway track >2ef
n rack stand >3nq
n rack >2o0
n rack >2ue
n racket racquet >3kq
n radar radiolocation >30k
n radial >38q
n radio wireless >2cr
n radio tuner wireless >3bv
n radiophone radiotelephone >3ov
n raft >2mu
n balk baulk rafter >22i
n raft >2nr
n rag shred tag tatter >379
n rail >213
n rail >3bg
n rail railing >21f
n railing >30g
n railroad railway >3qq
n railroad railway >2y1
n rake >3qc
n ram >3qc
n incline ramp >2u3
n bulwark rampart >2k0
n ramrod >3dy
n ramrod >3dy
n ranch spread >2la
n ram >3tb
n range >2l2
n rapier tuck >3o8
n rat >35b
n rattle >38h
n razor >2jf
n back rear >3ib
n receiver >3gj
n receptacle >2dd
n receptacle >2mb
n >3e6
n niche recess >2k6
n recorder >2ki
n recording >6gu
n recording >30u
n rv >3gd
n >3e6
n rectifier >2jo
n
n reel >3v2
n reel >2lw
n reflector >34h
n reflection >376
n reflector >2gl
n >34h
n icebox refrigerator >3uw
n asylum refuge sanctuary >3hc
n register >1y5
n register >30u
n regulator >2df
n rein >3mm
n relay >2jo
n release >30z
n relic >1yy
n remake remaking >2es
n curative cure remedy therapeutic >30r
n remote >2gl
n rendering >2bu
n >3hp
n repertory >2ga
n replica reproduction >2dp
n monument repository >26h
n representation >2es
n reproducer
n >2ki
n reservoir >3of
n reservoir >8sc
n residence >2tj
n resistor >2jo
n rest >3nq
n eatery restaurant >264
n constraint >2gl
n restoration >n
n retort >3t5
n revere revers >2ww
n reverse >2p9
n reverse verso >3ib
n reversible >2ox
n revolver >37s
n revolver >2ht
n rib >3nq
n ribbon >33p
n ribbon >3n0
n riddle >3id
n ride >30m
n rifle >2m3
n rig >2p8
n rig rigging >2nn
n rigger >3er
n rigger >3f1
n rigging tackle >2p8
n right rightfield >8ns
n rim >2t6
n rim >2t6
n rivet >37j
n road route >3u4
n barricade roadblock >21f
n roadway >3dr
n robe >2ox
n cradle rocker >3ro
n rocket >2v6
n projectile rocket >3sx
n rod >2u0
n rodeo >36j
n
n roll >2lw
n roller
n smoke >3q5
n roof >3a5
n roof >3a5
n room >1zf
n cellar >2km,3me
n rope >2xz
n
n >30o
n rotor >3ea
n rotor >1zk
n rotor >213
n blusher paint rouge >2zo
n wheel >2oo
n round >1yj
n roundhouse >3vo
n royal >3ez
n elastic >20x,2jj
n rubber >2kj
n carpet carpeting rug >2n0,2of
n ruin >264
n ruler >30l
n rumble >3g0
n rundle rung spoke >2f7
n sable >3fd
n sable >25q
n poke sack >20l
n sack sacque >2uw
n saddle >3g0
n saddle >37a
n saddlebag >20l
n safe >3n2
n safe >2fm
n canvas canvass sail >379
n sail >3n6
n >3t4
n salon >2yc
n salon >2om
n salon >3hp
n sandal >3hn
n sash >2o0
n orbiter satellite >2ki
n buck horse sawbuck sawhorse >2o0
n scaffold >7wd
n scaffold >38c
n scan >376
n scantling stud >3sk
n scarf >2ox
n scarf >2vd
n scene view >2q2
n scenery >3l6
n schematic >2go
n school schoolhouse >264
n >2ua
n scimitar >29c
n scrap >377
n screen >3a5
n concealment cover covert screen >2el
n screen >2hg
n screen >3nt
n screw >2le
n thread >3dc
n scribe scriber >209
n scuffle >2sq
n sculpture >386,bab
n scuttle >2dd
n seal >2gn
n seal >2le
n seam >2vd
n searchlight >2xp
n seat >3nq
n seat >2og
n seating seats >b56
n secondary >2c4
n escritoire secretaire secretary >2gd
n section segment >35w
n saloon sedan >28a
n sedan >2ya
n
n seedbed >22k
n seesaw teeter teeterboard teetertotter >38h
n seismograph >30k
n selector >3o4
n >3up
n separate >2ox
n episode sequence >2lw
n serpent >2dv
n serpent >2m7
n >2r7
n >2jw
n settee settle >22v
n seven >3ks
n cloaca sewer sewerage >2i7
n sewing stitchery >333
n >331
n >3m5
n bond hamper shackle trammel >3d3
n shackle >213
n shade >3a5
n shaft >3dy
n >360
n waist >35w
n shank stem >bcq
n >3qc
n fragment shard sherd >377
n sharp >3go
n sharpener >2u0
n shawl >2bg
n shear >2jf
n sheath >3a5
n shed >34o
n sheet >22n
n mainsheet shroud tack >2xz
n >n
n >3h7
n shelf >3nq
n shell >1yj
n casing >2tm
n shelter >3n6
n shelter >3a5
n shelter >2tl
n buckler shield >1zm
n shield >3a5
n shielding >3hg
n shielding >3hg
n ship >3t4
n shipping >2dj
n shirt >2ox
n cushion >2fz
n shoe >2nf
n shoe >28w
n shop store >30y
n shopfront storefront >2oa
n shopping >2cp
n shore shoring >22i
n short >8ns
n short >2dc
n pellet shot >39w
n jigger pony >2pj
n scattergun shotgun >2m3
n berm shoulder >2je
n shoulder >2bm
n shovel >2rc
n shovel >2m5
n shower >38p
n shrapnel >3ha
n shunt >2tz
n bypass shunt >2d7
n shutter >23e
n shutter >30m
n shuttle >23x
n shuttle >3ab
n bird birdie shuttle shuttlecock >20k
n side >3nt
n pavement sidewalk >3tf
n sieve
n
n >2gl
n sign signboard >3n6
n muffler silencer >1xr
n silhouette >2ie
n silk >2ky
n sill >3n5
n silo >3qj
n silo >31a
n silver >3rn
n silverware
n singlet undershirt vest >3sa
n sink >38p
n six >3ks,2hs,2gy
n skeleton underframe >3ns
n sketch study >2ie
n skewer >37j
n binding >30m
n skid >cbs
n skiff >3jm
n skin >3nt
n skirt >2ox
n skirt >2bm
n lift >2dj
n fanlight skylight >3v4
n rocket skyrocket >2m7
n slab >23h
n slacks >3rp
n slat spline >3n1
n slate >3od
n sled sledge sleigh >3sx
n sleeve >2bm
n sleeve >28w
n slide >38b
n slide >38h
n sling >20z
n sling >3u6
n sling slingback >3hn
n catapult sling slingshot >38h
n slipper >2nf
n slit >34c
n slot >3ji
n penstock sluice sluiceway >2d8
n smack >3f1
n >23t
n smokehouse >2tk
n smokestack stack >2ah
n buffet >215
n snake >4
n gin noose snare >3r6
n snare >3my
n snare >3nu
n snare >2iv
n snowball >20r
n soap >2bb
n goop max scoop soap >2op
n sock >2tf
n couch lounge sofa >3g1
n sole >8gc
n asdic sonar >30k,32u
n audio >3c2
n soundtrack >3k2
n source >2l2
n >2gl
n spade >2ra
n spade >38f
n spar >38u
n spare >2cz
n plug >2jo
n lance spear >3u6
n fishgig fizgig gig lance spear >2u0
n specific >30r
n spectacle >2hf
n eyeglasses glasses specs spectacles >34g
n spectator >3ag
n spectroscope >34g
n sphere >n
n spike >3kp
n spill spillway wasteweir >2d8
n backbone spine >35w
n spiral volute >2g7
n spit >3iu
n radius spoke >3nq
n >2ki
n >2u0
n spot >37w
n >38f
n spotlight >2wj
n spout >34c
n spray >2n2
n spring >2jj
n gad spur >39u
n sputnik >3f7
n bat >3b1
n stable stalls >2lb
n saddlery tack >2p8
n arena bowl stadium >3n6
n staff >3lz
n stage >38c
n stage stagecoach >2bs
n set >3cu
n stairs steps >3l8
n staircase stairway >3u4
n stake >398
n stake >2uc
n stall stand >24j
n stall >2cv
n stall >3g2
n >2l6
n stand >3ob
n banner >2md
n standard >398
n station >2l2
n statue >3fu
n lag stave >3j6
n stay >253
n stay >3n0
n steamer steamship >3hj
n >2y1
n steel >3h0
n spire steeple >3qj
n >30o
n wheel >2rf
n stem >3rw
n stair step >3nq
n stereo stereophony >3cv
n stereo >36w
n poop stern >3bu
n stethoscope >30q
n stick >2u0
n joystick stick >2xi
n still >1z3
n still >36w
n excitant stimulant >2is
n stirrup >3nq
n stitch >3gn
n inventory stock >30z
n >2r9
n gunstock stock >2r9,3nq
n stocking >2tf
n stone >c4e
n stool >3g1
n stoep stoop >390
n cock stopcock turncock >2lf
n >1zf
n depot entrepot storage store storehouse >2ga
n stoop stoup >21s
n stove >2s5
n stove >2vz
n straight straightaway >3g5
n strand >2xz
n strap >3ur
n strap >2xa
n strap >20x
n strap >2rg
n straw >3rw
n street >3pn
n street >3pn
n streetcar tram tramcar trolley >3gd
n streetlight >2wj
n reinforcement strengthener >2gl
n stretch >3mj
n striker >30m
n string twine >2dq
n string >2dq
n
n strip >n
n strip >c8g
n deedbox strongbox >24y
n fastness stronghold >2g8
n strop >3mm,3h0
n >3nq
n construction structure >n
n strut >253
n rivet stud >2g7
n studio >3vo
n studio >3vo
n studio >1z0
n study >3e6
n stuff >4
n stuffing >35d
n stump >398
n stylus >2gl
n subject >3
n pigboat sub submarine >3nj
n submersible >3tr
n subdivision subsection >3g5
n suit >2ox
n rooms suite >1z0
n sulky >2td
n aggregate sum total totality >5
n >30m
n support >2gl
n support >3ns
n >3n6
n surface >n
n >30q
n >2w3,3nu
n >2ua
n suspension >30n
n mop swab swob >2ba
n swatch >379
n sweatshirt >3ae
n sweep >33w
n swing >30m,38h
n switch >2ud
n switch >2df
n switch >3bf
n switch >2qy
n swivel >2ee
n blade steel sword >3u6
n synagogue tabernacle temple >37x
n system >2ub
n table >2og
n table >2og
n tablet >3j4
n tack >32s
n tank >3t5
n tank >31d,1zn,3qr
n tank >2o2
n tap >3qc
n tap >389
n tape >3n0
n tape taping >3c2
n tape tapeline >30k
n transport >30o
n butt target >3kp
n tarp tarpaulin >27y
n tavern >264
n teacart >3gi
n technical >374,31d
n >2cr
n telegraph telegraphy >1z3
n phone telephone >2jw
n line >2da
n receiver >2j9
n scope telescope >2zi
n television >3ot
n camera >3p1
n >2jw
n television telly tv >3bv
n temple >37x
n temple >264
n cutter pinnace tender >23t
n tender >28b
n tenement >1z1
n ten >3ks
n tent >3hc
n fly rainfly >2mi
n depot terminal terminus >3li
n terminal >2dc
n terminal >2jw
n >2z6
n theater theatre >264
n theodolite transit >3nw
n thermocouple >3pi
n thermometer >30k
n thiazide
n thing >n
n thing >0
n third >2p9
n thoroughfare >3dr
n thread yarn >2dq
n throat >35z
n throat >34c
n throw >22l
n thumb >2el
n thwart >2f7
n tick >30h
n >2dq
n tie >22i
n timber >22i
n timber >398
n horologe timekeeper timepiece >30k
n tin >3t5
n tincture >30r
n iodine >3q1,1yz
n tine >39y
n tire tyre >2t6
n baccy tobacco >c9k,2it
n toe >2el
n toe >35w
n bathroom john lav lavatory privy toilet >3e6
n can commode crapper pot potty stool throne toilet >38p
n toiletry >2ub
n token >2hd
n tool >2u0
n tooth >39x
n tooth >39x
n cover >2el
n torch >2xp
n tormenter tormentor >2mm
n towel >379
n tower >3n6
n toy >2gl
n toy >3cs
n trace >2xz
n trace tracing >2ie
n cartroad >3dr
n rail rails runway >213
n track >n
n >3gd
n tractor >3gd
n tractor >3rq
n circle rotary roundabout >2vj
n trail >3qo
n rig semi >3rq
n train >3ab
n train >379
n tramp >3ln
n ataractic tranquilizer tranquilliser tranquillizer >3a7,3g8
n transducer >2jo
n transformer >2jo
n transmission >2p9
n transom traverse >2f7
n transit transportation >2l2
n trap >2gl
n trap >30m
n trap >2i7
n crossbeam crosspiece trave traverse >22i
n tray >3bw
n tread >3n5
n tread >2dc
n tread >3nt
n trench >2hl
n trench >2hl
n three trey >38f
n triangle >36r
n triangle >2i5
n trigger >2gl
n passementerie trim trimming >1xx
n tripod >3ay
n trip tripper >294
n prize trophy >6bd
n trough >3bw
n pant trousers >2ox
n motortruck truck >327
n baton billy billystick nightstick truncheon >2bp
n trundle >3un,3e2
n truckle trundle >22j
n trunk >20o
n tub vat >3t5
n tube tubing >2d8
n tube >2jv
n tuck >38i
n towboat tower tug tugboat >23t
n tumbler >2pj
n tumbler >341
n tunnel >360
n turban >2ry
n turbine >3e9
n turning >2k8
n tweed >2ky
n typewriter >2a3
n ultracentrifuge >29m
n umbrella >27s
n undergarment unmentionable >2ox
n subway underpass >3s2
n uniform >2bo
n universal >2ee
n university >2kk
n upgrade >2ri
n upper >37a
n upper >22y
n >3ib
n upright >370
n upright vertical >3n5
n swage upset >3qc
n upstairs >35w
n utensil >2u0
n >2l2
n vacuum >2sy
n valve >2df
n valve >2gl
n van >3rq
n variation >3pk
n vase >2v2
n pressor vasoconstrictive vasoconstrictor >8p7
n buck >2tc
n vehicle >2dj
n velvet >2ky
n blowhole vent venthole >2su
n vent >3ji
n ventilation >30n
n gallery veranda verandah >390
n verge >24l
n vessel watercraft >2ep
n vessel >2dd
n vest waistcoat >2ox
n vestment >2pt
n video >3c2
n overhead viewgraph >2na
n fiddle violin >24v
n >30t
n pile >229
n waggon wagon >3up
n wagon >3up
n paseo walk walkway >366
n >3lz
n wall >35x
n billfold notecase pocketbook wallet >28w
n outlet >3bx
n ward >23i
n closet press wardrobe >2og
n wardrobe >7x6
n wardrobe >7x6
n warehouse >3mf
n warp >3po
n warplane >2s8,31d
n warship >3hj,31d
n wash >3tx
n basin lavatory washbasin washbowl washstand >3iq
n flannel washcloth washrag >221
n wastebasket >2dd
n ticker watch >3pz
n >35f
n closet loo >3q8
n watercolor watercolour >35h
n watercolor watercolour >3tx
n hydrant tap >2lf,38p
n water >2l2
n wattle >2o0
n way >n
n roadside wayside >2je
n arm weapon >2ua
n arms munition weaponry >2ub
n weave >2gb
n entanglement web >3r6
n >2u3
n wedge >2uq
n wedge >2sa
n weed >20x
n weight >n
n weight >3kp
n weir >2fy
n weir >2lj
n weld >2vd
n well >2km
n well >2cv
n well >3gu
n well >3t5
n wheel >2z7
n wheel >2sc
n >3sx,2dd
n wheelwork >30m
n whip >2ua
n whipping whipstitch whipstitching >3gp
n whistle >1xr,3if
n whistle >3v3
n >2iy
n >2sy
n bagnio bawdyhouse bordello brothel cathouse whorehouse >264
n caning wicker wickerwork >3vj
n hoop wicket >2f4
n wildcat >349
n willow >3pe
n winder >30m
n
n window >2o0
n window >34c
n window >35q
n >2hg
n windowpane >35p
n windscreen windshield >3fm
n wing >1y3
n backstage offstage wing >3l4
n wire >2xo
n wire >2d7
n >2bo
n >2po
n woodwork >3vj
n filling pick weft woof >3po
n wool woolen woollen >2ky
n work >39v
n bench workbench >3vr
n >2bo
n working workings >2km
n >1zt
n work workplace >8j5
n workings works >30o
n shop workshop >3vo
n worktable >3ob
n web www >2d4
n worm >3fq
n wrap wrapper >2bg
n wrap wrapper wrapping >2el
n chaplet coronal garland lei wreath >2n2
n wreck >3hj
n spanner wrench >2rc
n >2u0
n >2k6
n curtilage grounds yard >8iv
n yawl >3jm
n fruit yield >39v
n coupling >2da
n zero >3ie
n ramp >3l8
n trait >s
n thing >s
n personality >s
n identity individuality >3w9
n identification >3wa
n character fiber fibre >3w7
n spirit >3wc
n aloneness loneliness lonesomeness solitariness >3wi
n reclusiveness >3we
n privacy privateness seclusion >3wf
n nature >3w7
n disposition temperament >3wh
n heart spirit >3wi
n nervousness >3wi
n morale >3wi
n queasiness restlessness uneasiness >3wk
n compulsiveness compulsivity >3w7
n emotionalism emotionality >3w7
n drama >3wo
n affectionateness fondness lovingness warmth >3wo
n tenderness >3wq
n heat passion warmth >3wo
n blood >3wi
n excitability excitableness volatility >3wo
n emotionlessness unemotionality >3w7
n chilliness coldness coolness frigidity frigidness iciness >3wv
n stoicism stolidity stolidness >3wv
n cheer cheerfulness sunniness sunshine >s
n uncheerfulness >s
n gloominess lugubriousness sadness >3wz
n animation brio invigoration spiritedness vivification
n life liveliness spirit sprightliness >3x1
n energy muscularity vigor vigour vim >3x2
n verve vitality >3x3
n ebullience enthusiasm exuberance >3x2
n inactiveness inactivity inertia >3w7
n flatness languor lethargy phlegm sluggishness >3x6
n passiveness passivity >3x6
n apathy indifference numbness spiritlessness >3x8
n indolence laziness >3x6
n faineance idleness >3xa
n permissiveness tolerance >3wi
n sternness strictness
n hardness harshness inclemency rigor rigorousness rigour rigourousness severeness severity stiffness >3xd
n >3wi
n goodwill grace >3xf
n forbearance longanimity patience >3xf
n >3wi
n biliousness irritability peevishness pettishness snappishness surliness temper >3xi
n impatience >3xi
n disagreeableness >3wi
n acerbity acrimony bitterness jaundice tartness thorniness >3xl
n aggressiveness belligerence pugnacity >3xl
n willingness >3wi
n eagerness forwardness readiness zeal >3xo
n involuntariness unwillingness >3wi
n disinclination hesitancy hesitation indisposition reluctance >3xq
n earnestness seriousness sincerity >3w7
n commitment committedness >3xs
n investment >3xt
n graveness gravity soberness sobriety somberness sombreness >3xs
n frivolity frivolousness >3w7
n fun playfulness >3xw
n humor >3xx
n communicativeness >3w7
n effusiveness expansiveness expansivity >3xz
n uncommunicativeness >3w7
n muteness silence >3y1
n secrecy secretiveness silence >3y1
n friendliness >3wi
n affability affableness amiability amiableness bonhomie geniality >3y4
n condescendingness condescension >3y5
n familiarity intimacy >3y4
n unfriendliness >3wi
n hostility >3y8
n aggression >3y8
n virulence virulency >3y9
n adaptability >4rh
n flexibility flexibleness >3yc
n thoughtfulness >3w7
n deliberateness deliberation >3ye
n thoughtlessness unthoughtfulness >3w7
n foolhardiness rashness recklessness >3yg
n desperation >3yh
n attentiveness >3w7
n inattentiveness >3w7
n carefulness caution cautiousness >3yj
n precaution >49m
n alertness >3yj
n vigilance watchfulness >3yj
n carelessness sloppiness >3yk
n neglect neglectfulness negligence >3yp
n delinquency dereliction >3yq
n trustiness trustworthiness >3w7
n responsibility responsibleness >3ys
n dependability dependableness reliability reliableness >3yt
n solidity solidness >3yu
n undependability undependableness unreliability unreliableness
n carefreeness
n indifference nonchalance unconcern >3yx
n passport recommendation >41u
n appearance >41h
n look >3z0
n effect impression >3z0
n figure >3z2
n mark >3z2
n perspective >3z0
n phase >3z0
n cast form shape >3z0
n image persona >3z0
n color gloss semblance >3z0
n guise pretence pretense pretext >3z9
n camouflage disguise >3z9
n face >3z0
n countenance visage >3z0
n aspect expression face look >3zd
n leer >3ze
n marking >2gb
n band banding stria striation >3zr
n collar >3zh
n blaze >3zg
n pinpoint speck >3zp
n crisscross cross >3zg
n crosshatch hachure hatch hatching >3zn
n shading >3zg
n splash >3zp
n dapple fleck maculation patch speckle spot >3zg
n fret >3zp
n streak stripe >3zg
n beauty >3z0
n glory resplendence resplendency >3zs
n beauteousness comeliness fairness loveliness >3zs
n attractiveness >3zs
n appeal appealingness charm >3zv
n attraction attractiveness >41h
n allure allurement temptingness >3zx
n invitation >3zy
n binding >3zx
n fascination >3zx
n enticement lure >3zx
n blemish defect mar >3z0
n chip >403
n dent ding gouge nick >403
n dig >405
n scar scrape >403
n burn >403
n blot daub slur smear smirch smudge spot >403
n fingermark fingerprint >409
n discoloration discolouration stain >3z0
n plainness >3z0
n chasteness restraint simpleness simplicity >40c
n austereness severeness severity >40c
n decorativeness >3z0
n coating finish finishing >40f
n glaze >40g
n luster lustre >40h
n clarity clearness uncloudedness >41h
n distinctness >40j
n definition >40k
n focus >40k
n ease easiness simpleness simplicity >41h
n effortlessness >40n
n facility readiness >40o
n smoothness >40o
n difficultness difficulty >41h
n asperity grimness hardship rigor rigorousness rigour rigourousness severeness severity >40r
n burdensomeness heaviness onerousness oppressiveness >40r
n niceness subtlety >40r
n inconvenience troublesomeness worriment >40r
n compatibility >41u
n harmoniousness harmony >40w
n accord >40w
n agreement correspondence >40w
n conformance conformity >40z
n incompatibility >41u
n conflict >411
n incongruity incongruousness >411
n irony >413
n suitability suitableness >41h
n appropriateness >415
n ticket >416
n fitness fittingness >415
n making qualification >418
n convenience >415
n accessibility availability availableness handiness >41a
n command >41b
n publicity >41h
n ineptness unsuitability unsuitableness >41h
n inconvenience >41e
n ethos >s
n quality >s
n nature >41h
n humanity humanness manhood >41h
n air aura >41h
n mystique >41k
n note >41k
n caliber calibre quality >4ku
n superiority >41n
n excellence >41h
n ultimate >41h
n grandness impressiveness magnificence >41p
n expansiveness expansivity >41r
n inferiority >41n
n characteristic >41h
n point spot >41u
n earmark hallmark stylemark trademark >41u
n aspect >41u
n changeability changeableness >41h
n variability variableness variance >41y
n diversity >be9
n changelessness unchangeability unchangeableness unchangingness >41h
n constancy stability >421
n monotony >422
n unvariedness
n humdrum monotony sameness >424
n sameness >41h
n identicalness identity indistinguishability >426
n oneness unity >427
n similarity >426
n approximation >429
n alikeness likeness similitude >429
n correspondence parallelism >429
n uniformity uniformness >429
n homogeneity homogeneousness >42d
n consistence consistency >42d
n sort >429
n analog analogue parallel >429
n echo >42h
n comparability compare comparison equivalence >42b
n reflection >42b
n resemblance >42b
n equality >426
n difference >41h
n differential >42n
n distinction >42n
n disagreement discrepancy divergence variance >42n
n allowance leeway tolerance >42q
n heterogeneity heterogeneousness
n diverseness diversity multifariousness variety >42s
n disparity
n gap spread >42u
n disconnect disconnection gulf >42u
n certainty >41h
n probability >41h
n likelihood likeliness >42y
n precariousness uncertainness uncertainty >41h
n doubt doubtfulness dubiousness question >430
n concreteness >434
n literalness >432
n corporality corporeality materiality physicalness >41h
n insubstantiality
n smoke >435
n reality >434
n particularity specialness >41h
n specificity >438
n specificity >438
n individualism individuality individuation >3w7
n singularity uniqueness >43b
n distinctiveness peculiarity speciality specialness specialty >43b
n foible idiosyncrasy mannerism >43d
n generality >41h
n commonality commonness >43f
n solidarity >43g
n prevalence >43f
n currency >43i
n catholicity universality >43f
n simpleness simplicity >41h
n complexity complexness >41h
n complicatedness complication knottiness tortuousness >43m
n elaborateness elaboration intricacy involution >43m
n regularity >41h
n cyclicity periodicity >43p
n rhythm >43q
n methodicalness orderliness >43p
n organisation organization >43s
n uniformity >43p
n homogeneity >43u
n evenness invariability >43p
n smoothness >43w
n irregularity unregularity >41h
n unevenness variability >43y
n unsteadiness >43y
n mobility >41h
n looseness
n slack slackness >442
n instability unstableness >440
n immovability immovableness
n fastness fixedness fixity fixture secureness >445
n lodgement lodging lodgment >446
n firmness steadiness >445
n granite >448
n stability stableness >448
n unpleasantness >41h
n believability credibility credibleness >41h
n authenticity genuineness legitimacy >44c
n cogency rigor rigour validity >44c
n logicality logicalness >41h
n consistency >44f
n completeness >44f
n naturalness >41h
n simmpleness simplicity >44i
n sincerity unassumingness >44i
n spontaneity spontaneousness >44i
n ease informality >44i
n unnaturalness >41h
n affectedness >44n
n airs pose >44o
n coyness demureness >44o
n artificiality >44n
n pretence pretense pretension >44r
n supernaturalism supernaturalness >44n
n satisfactoriness >41h
n adequacy adequateness >44u
n usualness
n familiarity >44w
n strangeness unfamiliarity
n crotchet oddity queerness quirk quirkiness >44y
n eccentricity >44y
n originality >41h
n freshness novelty >451
n orthodoxy
n convention conventionalism conventionality >453
n conformity ossification >454
n traditionalism traditionality >453
n correctness rightness >41h
n incorrectness wrongness >41h
n erroneousness error >458
n deviation >459
n accuracy truth >41h
n accuracy >41h
n exactitude exactness >45b
n preciseness precision >45d
n instability >3yw
n duplicability reproducibility >3yu
n irreproducibility >3yw
n worthiness >4o5
n deservingness merit meritoriousness >45i
n desert >45j
n popularity >41h
n legality
n validity validness >45m
n effect >45n
n civilisation civilization refinement >41p
n elegance >41h
n elegance >41h
n dash elan flair panache >45q
n daintiness delicacy fineness >45q
n breeding genteelness gentility >45q
n brilliance grandeur grandness magnificence splendor splendour >45q
n inelegance >41h
n awkwardness clumsiness gracelessness stiffness >45w
n crudeness roughness >45w
n comprehensibility understandability >41h
n expressiveness >41h
n clarity clearness limpidity lucidity lucidness pellucidity >45z
n focus >461
n incomprehensibility >41h
n noise >463
n abstruseness obscureness obscurity reconditeness >463
n unclearness >463
n ambiguity equivocalness >466
n righteousness >478
n unrighteousness >47j
n sin sinfulness wickedness >469
n humaneness >41h
n humanity >46b
n mercifulness mercy >46b
n compassion pity >46d
n brutality ferociousness savagery viciousness >476
n mercilessness unmercifulness
n inexorability inexorableness relentlessness >46g
n stinginess >3w7
n closeness meanness minginess niggardliness niggardness parsimoniousness parsimony tightfistedness tightness >46i
n littleness pettiness smallness >46j
n selfishness >46i
n drive >3w7
n action >46m
n enterprise enterprisingness initiative >46m
n ambition ambitiousness >46m
n aspiration >46p
n energy push >46m
n aggressiveness >46m
n competitiveness fight >46s
n boldness brass cheek nerve >46s
n audaciousness audacity >46u
n effrontery presumption presumptuousness >46v
n kindness >47e
n benevolence >46x
n charity >46y,47c
n considerateness consideration thoughtfulness >46x
n tact tactfulness >470
n diplomacy discreetness finesse >471
n malevolence malevolency malice >47l
n sensitiveness sensitivity >4rh
n antenna feeler >474
n cruelness cruelty harshness >473
n balefulness maleficence mischief >47l
n morality >41h
n virtue virtuousness >47e
n virtue >47e
n
n
n conscience >478
n good goodness >478
n chastity virtue >478
n honor honour pureness purity >47f
n justice justness >468,47b
n right rightfulness >47h
n immorality >41h
n corruption degeneracy depravation depravity putrefaction >47j
n evil evilness >47j
n worst >47l
n error wrongdoing >47l
n frailty vice >47l
n injustice unjustness >469
n wrong wrongfulness >47p
n divinity >41h
n holiness sanctitude sanctity >41h
n braveness bravery courage courageousness >3wd
n heart mettle nerve spunk >47t
n gallantry heroism valiance valiancy valor valorousness valour >47t
n fearlessness >47t
n coolness nervelessness >47w
n boldness daring hardihood hardiness >47w
n audaciousness audacity temerity >47y
n gutsiness pluck pluckiness >47w
n cowardice cowardliness >3wd
n firmness resoluteness resolution resolve >3w7
n willpower >482
n nerves >483
n stiffness >482
n bullheadedness obstinacy obstinance pigheadedness stubbornness >482
n decision decisiveness >482
n determination purpose >482
n doggedness perseverance persistence persistency pertinacity tenaciousness tenacity >488
n diligence industriousness industry >488
n irresoluteness irresolution >3w7
n indecision indecisiveness >48b
n sincerity >48n
n falseness hollowness insincerity
n hypocrisy >48e
n honorableness honourableness >468
n honor honour >468
n integrity >48m
n grandeur magnanimousness nobility nobleness >48g
n reputability respectability >48g
n decency >48k
n honestness honesty >468
n truthfulness >48m
n dishonor dishonour >469
n faithfulness fidelity >41h
n dedication >48p
n loyalty trueness >48p
n nationalism patriotism >48r
n infidelity unfaithfulness >41h
n disloyalty >48t
n subversiveness traitorousness treason >48u
n betrayal >48v
n mundaneness mundanity sophistication worldliness >41h
n naiveness naivete naivety >41h
n artlessness ingenuousness innocence naturalness >48y
n simpleness simplicity >48y
n discipline >3w7
n control restraint >491
n inhibition >492
n indulgence
n unrestraint
n abandon unconstraint wantonness >495
n madness rabidity rabidness >3x5
n pride >3w7
n dignity >7jy
n conceit conceitedness vanity >3w7
n egotism >49a
n arrogance haughtiness hauteur lordliness >z9
n condescension disdainfulness superciliousness >49c
n superiority >49c
n snobbery snobbishness snobbism >49c
n clannishness cliquishness exclusiveness >49f
n humbleness humility >3w7
n wisdom wiseness >3w7
n initiation knowledgeability knowledgeableness >49i
n diplomacy statecraft statesmanship >49i
n discernment discretion >49i
n caution circumspection >49l
n folly foolishness unwiseness >3w7
n absurdity fatuity fatuousness silliness >49n
n judgement judgment perspicacity >3w7
n objectiveness objectivity >49p
n prudence >49l,47b
n providence >49r
n frugality frugalness >49r
n economy thriftiness >49t
n improvidence shortsightedness
n thriftlessness waste wastefulness >49v
n trust trustfulness trustingness >3w7
n distrust distrustfulness mistrust >3w7
n suspicion suspiciousness >49y
n behavior behaviour conduct demeanor demeanour deportment >3w7
n manners >4a0
n correctitude properness propriety >4a0
n correctness >4a2
n modesty reserve >4a2
n grace seemliness >4a2
n decency >4a2
n modestness modesty >4a6
n calm calmness composure equanimity >3wi
n aplomb assuredness cool poise >4a8
n placidity quiet repose serenity tranquility tranquillity >4a8
n discomposure >3wi
n disquiet unease uneasiness >4ab
n fluster perturbation >4ab
n flexibility tractability tractableness >3w7
n obedience >4ae
n intractability intractableness >3w7
n wildness >4ag
n defiance rebelliousness >4ag
n fractiousness unruliness wilfulness willfulness >4ag
n mulishness obstinacy obstinance stubbornness >4ag
n disobedience >4ag
n badness mischievousness naughtiness >4al
n wildness >4aj
n manner >4a0
n bearing comportment mien presence >4ao
n dignity gravitas lordliness >4ap
n informality >4ao
n casualness familiarity >4ar
n courtesy >4ao
n niceness politeness >4at
n blandness smoothness suaveness suavity >4aw
n graciousness >4at
n discourtesy rudeness >4ao
n impoliteness >4ax
n crudeness crudity gaucheness >4ay
n contempt disrespect >4ax
n cheekiness crust freshness impertinence impudence insolence >4ax
n property >s
n isotropy symmetry >4b2
n characteristic >4b2
n directness straightness >41u
n immediacy immediateness >4b5
n streak >41u
n heredity >4b2
n heritage inheritance >s
n background >4b9
n upbringing >4b9
n breeding education training >4bb
n nurture raising rearing >4bb
n inheritance >4b8
n ancestry derivation filiation lineage >4be
n descent extraction origin >4bf
n bloodline pedigree >4bf
n age >4b2
n newness >4bi
n freshness >4bj
n crispness >4bk
n youngness >4bi
n juvenility youth youthfulness >4bm
n fashion manner mode style way >4b2
n idiom >4bo
n treatment >4bp
n drape >4bo
n fit >4bo
n form >4bo
n setup >4bo
n signature touch >4bo
n wise >4bo
n hang >4bs
n structure >4c1
n architecture >4by
n fabric framework >4by
n composition constitution makeup >4b2
n texture >4c1
n body consistence consistency >4b2
n viscosity viscousness >4c3
n stickiness >4c4
n adherence adhesion adhesiveness >4c5
n thickness >4c3
n thinness >4c3
n hardness >4c3
n firmness >4c9
n softness >4c3
n breakableness >4c3
n brittleness crispiness crispness >4cc
n solidity solidness >4c3
n compactness >4ce
n denseness density >4cf
n impermeability impermeableness >4ce
n retention retentiveness retentivity >4ch
n disposition >4b2
n tendency >4cj
n desire >4ck
n hunger hungriness thirst thirstiness >4cl
n feel >4b2
n texture >4cn
n smoothness >4co
n raggedness roughness >4co
n >4b2
n texture >4cr
n light lightness >4cr
n aura aureole gloriole glory halo nimbus >4ct
n highlight highlighting >4ct
n brightness >4ct
n blaze brilliance glare >4cw
n dazzle >4cw
n glisten glister glitter scintillation sparkle >4cw
n flash >4cw
n glint >4cw
n light spark sparkle twinkle >3x4,3ze
n effulgence radiance radiancy refulgence refulgency shine >4cw
n gleam gleaming lambency >4d3
n luster lustre sheen shininess >4d3
n brilliancy luster lustre splendor splendour >4cw
n burnish gloss glossiness polish >4d3,4cp
n glaze >4d7
n dullness >4cr
n flatness lusterlessness lustrelessness matt matte >4d9
n color coloring colour colouring >4cr
n mottle >4db
n shade tincture tint tone >4db
n >4db
n >4db
n black blackness inkiness >4df
n ebony sable >4dg
n white whiteness >4df
n alabaster >4di
n bleach >4di
n bone ivory pearl >4di
n gray grayness grey greyness >4df
n silver >4dm
n charcoal >4dm
n red redness >4de
n cardinal carmine >4dp
n crimson ruby >4dp
n >4dp
n wine >4ds
n >4dp
n maroon >4du
n orange orangeness >4de
n yellow yellowness >4de
n blond blonde >4de
n amber gold >4dx
n gamboge lemon maize >4dx
n straw wheat >4dx
n green greenness viridity >4de
n jade >4e2
n blue blueness >4de
n navy >4e4
n purple purpleness >4de
n lavender >4e6
n mauve >4e6
n violet >4e6
n pink >4de
n rose rosiness >4ea
n brown brownness >4de
n chocolate coffee umber >4ec
n >4ec
n tan topaz >4ee
n dun fawn >4ee
n mahogany sepia >4ec
n copper >4eh
n buff caramel >4ec
n olive >4de
n drab >4ek
n pastel >4de
n >4cr
n chromaticity hue >4en
n chroma intensity saturation vividness >4en
n complexion >4db
n achromasia lividity lividness luridness paleness pallidness pallor wanness >4eq
n value >4en
n darkness >4es
n aroma odor odour scent smell >4b2
n bouquet fragrance fragrancy redolence sweetness >4eu
n sound >4f2
n ring >4ew
n voice >4ew
n quiet silence >4f2
n hush still stillness >4ez
n quietness soundlessness >4ez
n >4b2
n musicality musicalness >4f2
n texture >4f3
n harmony >4f2
n pitch >4f2
n soprano treble >4f6
n tenor >4f6
n key >4f6
n bass >4f6
n tone >4f6
n tune >4f6
n registration >4f2
n quality timber timbre tone >4f2
n resonance >4fe
n color coloration colour colouration >4fe
n harshness roughness >44b
n fullness mellowness richness >4b2
n plangency resonance reverberance ringing sonority sonorousness vibrancy >4fe
n intensity loudness volume >4f2
n crescendo >4fk
n swell >4fl
n softness >4f2
n pianissimo piano >4fn
n rhythmicity >4f2
n meter metre time >4fp
n >4b2
n spice spicery spiciness >4fr
n nip piquance piquancy piquantness tang tanginess zest >4fs
n acidity sour sourness >4fr
n sweet sweetness >4fr
n bitter bitterness >4fr
n >4b2
n dominance laterality >4fx
n build habitus physique >4fx
n avoirdupois blubber fat fatness >4fx
n corpulency fleshiness obesity >4g0
n embonpoint plumpness roundness >4g1
n leanness spareness thinness >4fx
n height stature >4fx
n bearing carriage posture >4fx
n walk >4g5
n gracefulness >4g5
n grace gracility >4g7
n awkwardness clumsiness >4g5
n stiffness >4g9
n >4fx
n aliveness animateness liveness >4gb
n animation vitality >4gc
n gender sex sexuality >4gb
n >4b2
n reflectivity reflexion >4gf
n echo replication reverberation >4gg
n echo >4gg
n temperature >awh,4gf
n enthalpy >4gf
n boil >4gj
n mercury >4gj
n simmer >4gj
n cold coldness frigidity frigidness >4gj,3sv
n chill gelidity iciness >4go
n chilliness coolness nip >4go
n cool >4go
n heat hotness >4gj
n warmness warmth >4gs
n brightness light luminance luminosity luminousness >4gf
n illuminance illumination >4gu
n glow luminescence >4gu
n sensitiveness sensitivity >4gf
n elasticity >4gf
n bounce bounciness >4gy
n give spring springiness >4gy
n temper toughness >4gy
n malleability plasticity >4gf
n flexibility flexibleness >4h2
n whip >4h3
n inelasticity >4gf
n stiffness >4h5
n mass >awh,4gf
n bulk >4h7
n >4h7
n eq equivalent >4h9
n meq milliequivalent >4h9
n weight >4gf
n heaviness weightiness >4hc
n lightness weightlessness >4hc
n momentum >4gf
n strength >4b2
n brawn brawniness heftiness muscle muscularity sinew >4hg
n might mightiness power >4hg
n littleness smallness >4i5
n firmness soundness >4hg
n fortitude >47t,47b
n backbone grit gumption guts moxie sand >4hl
n endurance >4hg
n tolerance >4hn
n invulnerability >4hg
n immunity >4hp
n effectiveness potency strength >4qs
n force forcefulness strength >4hv
n momentum >4hs
n energy vigor vigour zip >4hs
n intensity intensiveness >4ku
n badness severeness severity >4hv
n distressfulness seriousness >4hw
n emphasis vehemence >4hv
n top >4hv
n ferocity fierceness furiousness fury vehemence violence wildness >4hv
n concentration >4b2
n titer titre >4i1
n >4i1
n ph >4i3
n weakness >4b2
n delicacy fragility >4i5
n inanition lassitude lethargy slackness >4i5
n vulnerability >4i5
n exposure >4i8
n >4b2
n >4ia
n sequence succession successiveness >4ib
n pelting rain >4ic
n rotation >4ic
n timing >4ib
n approaching coming >4if
n earliness >4if
n antecedence antecedency anteriority precedence precedency priority >4ih
n simultaneity simultaneousness >4if
n coincidence concurrence conjunction >4ij
n overlap >4ik
n nowness presentness >4if
n currency currentness >4im
n contemporaneity contemporaneousness modernism modernity modernness >4in
n duration length >4ia
n continuation lengthiness prolongation protraction >4ip
n brevity briefness transience >4ip
n permanence permanency >4ip
n durability enduringness lastingness >4is
n continuity persistence >4it
n impermanence impermanency >4ip
n mortality >4iv
n immortality >4is
n >cjo
n infrared >cjo
n station >4iy
n fastness speed swiftness >4j2
n pace rate >4ia
n celerity quickness rapidity rapidness speediness >4j2
n immediacy immediateness instancy instantaneousness >4j3
n despatch dispatch expedition expeditiousness >4j3
n haste hastiness hurriedness hurry >4j1
n acceleration >74w
n getaway pickup >4j7
n deceleration retardation slowing >74w
n deliberateness deliberation slowness unhurriedness >4j2
n spatiality >4b2
n dimensionality >4jb
n flatness planeness >4jc
n configuration conformation contour form shape >4jb
n topography >4je
n correspondence symmetricalness symmetry >4jb
n regularity >4jg
n asymmetry dissymmetry imbalance >4jb
n irregularity >4ji
n lean leaning list tilt >4ju
n gradient slope >4ju
n grade >4jl
n rise upgrade >4jm
n downgrade >4jm
n pitch rake slant >4jl
n loft >4jp
n curvature curve >4je
n circularity
n eccentricity >4js
n position >13
n arrangement placement >4ju
n composing composition >4jv
n balance proportion proportionality >4jv
n alignment >4jv
n true >4jy
n coincidence >4ju
n marginality >4ju
n attitude position posture >4fx
n pose >4k2
n guard >4k2
n sprawl sprawling >4k2
n stance >4k2
n attention >4k6
n spacing >4jv
n tuck >4k2
n distance >4k8
n way >4ka
n piece >4ka
n wavelength >4ka
n leap >4ka
n span >4ka
n dispersion distribution >4k8
n diffusion dissemination >4kg
n scatter spread >4kg
n compactness concentration denseness density tightness >4k8
n interval separation >4ka
n remove >4ka
n magnitude >4b2
n dimension proportion >4km
n order >4km
n entropy information >awm
n chance probability >17
n risk >4kq
n risk >4kq
n dimension >4km
n degree level >4b2
n grind >4ku
n depth >4ku
n profoundness profundity >4kw
n size >4b2
n large >4ky
n number >4ky
n regular >4ky
n small >4ky
n stout >4ky
n tall >4ky
n high >4ku
n low >4ku
n extreme >4ku
n amplitude >4km
n multiplicity >4km
n size >4km
n size >4km
n bulk mass volume >4km
n intensity strength >4km
n diam diameter >4n6
n radius >4n6
n thickness >4kt
n bore caliber calibre gauge >4le
n gauge >4lg
n slenderness tenuity thinness >4kt
n bigness largeness >4la
n enormousness grandness greatness immenseness immensity sizeableness vastness wideness >4lk
n capaciousness commodiousness roominess spaciousness >4lk
n fullness voluminosity voluminousness >4lk
n littleness smallness >4la
n delicacy slightness >4lo
n amount >4km
n quantity >4lq
n increase increment >4lq
n amplification gain >4ls
n accompaniment complement >8p6
n decrease decrement >4lq
n hike raise rise >4ls
n boost hike >4ls
n smallness >4lq
n supplement supplementation >4ls
n correction >4m1
n drop >4lv
n turnover >4lc
n adequacy sufficiency >41h
n deficiency inadequacy insufficiency >4lq
n exiguity leanness meagerness meagreness poorness scantiness scantness >4m4
n deficit shortage shortfall >4m4
n spareness sparseness sparsity thinness >4m5
n abundance copiousness teemingness >4lr
n amplitude bountifulness bounty >4m8
n plenitude plenteousness plentifulness plentitude plenty >4m8
n cornucopia profuseness profusion richness >4m8
n wealth >4m8
n immoderateness immoderation >4ku
n excess excessiveness inordinateness >4md
n luxury >494
n overabundance overmuch overmuchness superabundance >4m8
n excess nimiety surplus surplusage >4mg
n embarrassment overplus plethora superfluity >4me
n redundance redundancy >4mi
n margin >4lq
n figure number >4lq
n multiplicity numerosity numerousness >4ml
n bulk majority >4ml
n minority >4ml
n extent >4km
n coverage >4mp
n frontage >4mp
n bound boundary limit >4mp
n maximum utmost uttermost >4ms
n brink verge >4ms
n ambit compass orbit range reach scope >4mp
n contrast >4mv
n register >4fe
n latitude >4mv
n horizon purview >4mv
n expanse sweep >4mv
n gamut >4mv
n spectrum >4mv
n palette pallet >4mv
n area expanse >4mp
n acreage >4n4
n length >awh,4gf,4kt
n distance length >4la
n gauge >4n7
n yardage >4ka
n hour >4ka
n elevation >4ka
n altitude height >4nb
n level >4nc
n ceiling >4nc
n ceiling >4nc
n length >4mp
n depth >s
n deepness depth >4mp
n deepness profoundness profundity >4ni
n draught >4ni
n penetration >4ni
n sounding >4ni
n breadth width >4kt
n broadness wideness >4nn
n beam >4nn
n heaviness thickness >4no
n narrowness >4nn
n fineness thinness >4nr
n height tallness >4kt
n worth >41h
n value >4nu
n merit virtue >4nu
n demerit fault >4nu
n ineptitude worthlessness >41h
n groundlessness idleness >4ny
n damn darn hoot shucks >4ny
n emptiness vanity >4ny
n invaluableness preciousness pricelessness valuableness >4nv
n gold >4o2
n price >4nu
n good goodness >41h
n benefit welfare >4o5
n advantage reward >4o6
n interest sake >4o6
n behalf >4o8
n better >4o5
n better >4o5
n optimum >4o5
n bad badness >41h
n worse >4od
n evil >4od
n cost price >4nv
n expensiveness >4og
n assessment >4og
n lavishness luxury sumptuosity sumptuousness >4oh
n fecundity fruitfulness >41h
n fertility prolificacy rankness richness >4ok
n productiveness productivity >4ok
n usefulness utility >41h
n detergence detergency >4on
n function purpose role use >4on
n helpfulness >4on
n avail help >4oq
n use >4on
n instrumentality >4on
n inutility unusefulness uselessness >41h
n futility >4ou
n practicality >4on
n pragmatism realism >4ow
n practicability practicableness >4on
n feasibility feasibleness >4oy
n competence competency >4rh
n fitness >4p0
n asset plus >41h
n resource >4p2
n aid assistance help >4p3
n recourse refuge resort >4p3
n shadow >4p5
n advantage vantage >4p2
n favor favour >4p7
n handicap >4p7
n lead >4p7
n clout pull >4p7
n gain profit >4p7
n preference >4p7
n privilege >4p7
n superiority >4p7
n edge >4pf
n forte metier speciality specialty strength >4p2
n good >4p7
n soundness wisdom wiseness >4o5
n liability >4od
n disadvantage >4pk
n limitation >4pl
n defect shortcoming >4pl
n deprivation loss >4pl
n penalty >4p9
n cost price toll >4nv
n richness >4nv
n drawback >4pl
n catch gimmick >4ps
n penalty >4pl
n inferiority >4pl
n destructiveness >41h
n harmfulness injuriousness >4pw
n poison >4pw
n virulence virulency >4px
n positiveness positivism positivity >41h
n importance >4nv
n magnitude >4q1
n account >4q1
n matter >4q8
n prominence >4q1
n greatness illustriousness >4q1
n significance >4q1
n consequence import moment >4q7
n urgency >4q1
n edge sharpness >4q9
n weight weightiness >4q1
n pettiness puniness slightness triviality
n joke >4qc
n right >5hm
n access >4qe
n claim >4qe
n due >4qe
n access accession admission admittance entree >4qe
n authorisation authority authorization sanction >6as
n >4qe
n perquisite prerogative privilege >4qe
n privilege >4qe
n door >4qi
n claim title >4qk
n suffrage vote >4qq
n enfranchisement franchise >4qk
n enjoyment >4qk
n power powerfulness >41h
n persuasiveness strength >4qs
n interest interestingness >4qs
n news newsworthiness >4qu
n color colour vividness >4qu
n sway >4qs
n influence >4qs
n force >4qy
n grasp >4qy
n pressure >4qz
n heartbeat >4qz
n wheel >4qz
n control >4qs
n authorisation authority authorization dominance potency >4r4
n hold >4r4
n rein >4r4
n command >4r5
n lordship >4r5
n muscle >4r5
n jurisdiction >4qs
n disposal >4qs
n discretion >4qs
n veto >4qs
n effectiveness effectivity effectuality effectualness >4qs
n efficaciousness efficacy >4rf
n ability >41h
n penetration >4rh
n >4rh
n voice >4rj
n capability capableness >4rh
n capacity >4rl
n posture strength >4rl
n >4rl
n envelope >4ro
n impotence impotency powerlessness >41h
n helplessness impuissance weakness >4rq
n uninterestingness >4rq
n tediousness tedium tiresomeness
n drag >4rt
n heaviness ponderousness >4rs
n inability unfitness >41h
n romance romanticism >41h
n stuff >41h
n humor humour >41h
n optimism >3wi
n responsiveness >41h
n body >h
n anatomy bod build chassis figure flesh form frame physique shape soma >4s2
n person >4s3
n body >h
n cadaver clay corpse remains stiff >4s5
n >4s2
n apparatus >4sa
n system >4s7
n >8tj
n area region >4sa
n groove vallecula >4sa
n partition >4sa
n septum >4sd
n fissure >4sc
n hilum hilus >4sf
n >4sa
n structure >4sa
n filament filum >4si
n fiber fibre >b
n landmark >4si
n rib >4si
n >4si
n system >4sa
n >8qp
n sheath >8qp
n cutis skin tegument >4u2,4sp
n buff >4sr
n plaque >3zp
n pore >4t0
n tube >4si
n tubule >4sv
n passage passageway >4si
n anastomosis inosculation >brs
n orifice porta >4sx
n canal duct >4sx
n sinusoid >4sx
n hair pilus >4sj
n hair >4sp
n down pile >4t3
n part parting >8k2
n coif coiffure hairdo hairstyle >4t3
n haircut >4t6
n curl lock ringlet whorl >4t3
n bang fringe >4t6
n bob >4t6
n wave >4t6
n braid plait tress >4t6
n perm permanent >4tb
n >4t3
n beard whiskers >4te
n moustache mustache >4te
n >i
n >4th
n specimen >8ug
n tissue >4sa
n >4tk
n flesh >4tl
n parenchyma >4tl
n fat >4tl
n bone os >4u2
n >4tp
n jawbone jowl mandible mandibula submaxilla >4yx,4uh
n >4tp
n nasal >4tp
n
n phalanx >4tp
n costa rib >4tp
n socket >4uk
n tooth >4tp
n orbit >4uk
n alveolus >4tx
n marrow >4u2
n >4tl
n >4tl
n muscle >4tl
n muscle musculus >4u6
n contractor >4ub
n >4u5
n >4u5
n antagonist >4u8
n sinew tendon >4u2
n organ >4sa
n vitals >4ub
n viscus >4ub
n receptor >4ub
n chemoreceptor >4ue
n clapper glossa lingua tongue >4ub,4uh
n articulator
n mouth >4sz
n mouth >525
n cavity cavum >4si
n vestibule >4uk
n gingiva gum >4tl
n lip >4sh,4uh
n anterior >4ty
n posterior >4ty
n crown >8nk
n enamel >4ti
n cement cementum >4ti
n pulp >4vw
n caul veil >4uv
n >4wp
n eye oculus optic >4ue
n brow eyebrow supercilium >4t3
n >4vs
n eyelid lid palpebra >4uy
n cilium eyelash lash >4t3
n eyeball orb >4v2
n capsule >4si
n diaphragm midriff >4x7,4wp
n intima >4wp
n pupil >8p9
n lens >4ub
n cortex >4tl
n ear >4ue
n auricle ear pinna >4yd
n hammer malleus >4tu
n stapes stirrup >4tu
n mucosa >4wp
n gland secreter secretor >4ub
n exocrine >4vd
n endocrine >4vd
n thyroid >4vf
n kidney >4vi
n >4ud
n lien spleen >4u3
n arteria artery >4wm
n aorta >4vk
n arteriola arteriole >4vk
n portal >4wn
n liver >4ud
n lung >4yb
n pleura >524
n heart pump ticker >4ud
n flap >4tl
n chamber >4uk
n valve >4si
n breadbasket stomach tum tummy >4ud
n >4si
n vas vessel >4sv
n humour >4th
n ecf >4vy
n juice succus >4vy
n milk >4vy,7oj
n blood >4vy
n bloodstream >4w2
n clot coagulum >7xq
n serum >4vy
n plasm plasma >4vz
n antiserum >4w5
n come cum ejaculate seed semen >4vy
n ink >4vy
n secretion >4vy
n tear teardrop >b4j
n perspiration sudor sweat >4wa
n melancholy >4vy
n endocrine hormone >4wa
n insulin >4we,c7q
n rh >4we
n >4we
n tetraiodothyronine thyroxin thyroxine >4wh
n mucus >4wa
n saliva spit spittle >4wa
n dribble drivel drool slobber >4wk
n >4vx
n vein vena >4wm
n capillary >4wm
n membrane >4tl
n submucosa >4u2
n protoplasm >i
n cytol cytoplasm >4wr
n karyon nucleus >4wz
n nucleole nucleolus >4wz
n cistron gene >8eg
n allele allelomorph >4wv
n dominant >4ww
n modifier >4wv
n organelle >4ub
n leucocyte leukocyte wbc
n neutrophil neutrophile >4x0
n
n cone >4x2
n rod >4x2
n ovum
n myofibril myofibrilla sarcostyle >c6r
n musculature >4so
n >4so
n >4si
n center >4x9
n appendage outgrowth process >4sa
n caruncle caruncula >4xb
n lappet wattle >4xc
n nerve nervus >4xf
n fascicle fasciculus
n pathway tract >4xk
n hemisphere >4x9
n brain encephalon >4x9
n neocortex neopallium >4xn
n
n hypophysis pituitary >4vf
n epiphysis >4vf
n cortex pallium >4x9
n cortex >4tl,agr
n fold plica >4si
n lobe >4sa
n lobule >4xq
n bulb medulla >4x9
n hypothalamus >4x9
n nucleus >4x9
n parasympathetic >4x8
n airway >4xx
n tract >4so
n >4ub
n fanny
n sac >4uk
n cyst vesicle >4y0
n bleb blister bulla >4y1
n cunt puss pussy slit snatch twat >4xz
n >4ub
n button clit clitoris >4y4
n gonad >4vf
n ball ballock bollock egg orchis testicle testis >4y8,4y6
n >4xy
n member penis phallus >4y4
n cock dick pecker prick putz tool >4y9
n >4ud
n alveolus >4y0
n >4si
n >4t0
n bronchus >4ye
n bronchiole >4t0
n trachea windpipe >4ye
n trachea >4sw
n bowel gut intestine >4ud
n >4yj
n jejunum >4yk
n >4yj
n colon >4ym
n appendix >4xb
n caput head >4sh
n poll >8ni
n >4yp
n attic bean bonce dome noggin noodle >4yr
n pate poll >8ni
n skull >4tp
n forehead >4ts
n diarthrosis >51g
n jaw >4tp
n chop >4yx
n cervix neck >4sh
n pharynx throat >4z3
n bypass >4z2
n shunt >4sx
n >4uk
n shoulder >4sa
n shoulder >51h
n deltoid >4u7
n armpit axilla >4uk
n body torso trunk >4sa
n serratus >4u7
n side >4sb
n pecs pectoral pectoralis >4u7
n chest pectus thorax >4sa
n breast chest >4sh
n bosom >4zd
n mamma >4ve
n boob breast knocker tit titty >4zf
n mamilla mammilla nipple pap teat tit >4xy
n middle midriff midsection >4sb
n waist waistline >4sb
n belly paunch >4to
n corporation potbelly tummy >4zk
n hip >4sa
n haunch >4sa
n bellybutton navel omphalos omphalus umbilicus >8l3
n abdomen belly stomach venter >4sa
n ab abdominal >4u7
n oblique >4zq
n abdomen >4uk
n back dorsum >4sa
n small >4sa
n lat >4u7
n arse ass backside behind bottom bum buns butt buttocks can derriere fanny fundament hindquarters keister nates posterior prat rear rump seat stern tail tooshie tush >4sa
n buttock cheek >4sa
n appendage extremity member >4sh
n limb >4zy
n stump >4sa
n leg >4zz
n leg >4zz
n peg pin stick >501
n thigh >4zz
n lap >504
n shin >4sa
n >50h
n foot pes >507
n arm >4zz
n hand manus mitt paw >50h
n fist >50a
n right >50a
n left >50a
n palm thenar >4sb
n dactyl digit >4zy
n finger >50f,50h
n extremity >4sh
n fingertip >8nh
n pollex thumb >50g
n forefinger index >50g
n genu knee >50z
n calf sura >4u7
n gastrocnemius >4u7
n arch >516
n sole >4sb
n tiptoe >8nh
n toe >50f,50h
n toe >4sa
n heel >516
n >4yw
n ankle >50u
n girdle >516
n biceps >4u7
n cubitus elbow >50z
n ginglymus >4yw
n >4si
n unguis >4si
n nail >511
n graft transplant >4tl
n carpus wrist >50u
n knuckle >4yw
n >4si
n back backbone rachis spine >516
n
n axis >518
n epiphysis >4tq
n diaphysis shaft >4tq
n >4tq
n radius >51c
n >4tq
n shin shinbone tibia >51e
n articulatio articulation joint >4sa
n enarthrosis >4yw
n coxa hip >51h
n hip pelvis >50w
n crotch fork >bc0
n quick >4sb
n nose >4uf
n beak honker hooter nozzle schnoz schnozzle snoot snout >51m
n bridge >4si
n chin mentum >51t
n face >4sh
n face >4sh
n countenance kisser mug phiz physiognomy smiler visage >51q
n feature lineament >4sa
n brow forehead >51t
n temple >51t
n cheek >51t
n jowl >51t
n jaw >51t
n ridge >4xb
n excrescence >4xb,bno
n vegetation >520
n paries wall >8n6
n humor humour >4th
n serosa >4wp
n rima >4sz
n brain head mind nous psyche >q
n place >q
n >q
n light >528
n open surface >528
n ego >526
n unconscious >526
n astuteness deepness depth profoundness profundity >52n
n discernment judgement sagaciousness sagacity >52n
n eye >52e
n gumption sense >52e
n logic >52g
n judiciousness >52e
n circumspection discreetness discretion prudence >52e
n care caution forethought precaution >52i
n ability power >q
n >52l
n sapience wisdom >52m
n leadership >52l
n intelligence >52l
n brain brainpower mentality wit >52p
n breadth comprehensiveness largeness >52p
n intellect >52p
n brilliance genius >52p
n brightness cleverness smartness >52p
n craft craftiness cunning foxiness guile slyness wiliness >52w
n astuteness perspicaciousness perspicacity shrewdness >52p
n marbles wits >52p
n aptitude >52l
n instinct >52y
n >52l
n capability capableness potentiality >52y
n compass grasp reach >531
n ken sight >532
n >52y
n endowment gift talent >534
n bent hang knack >535
n flair genius >535
n creativeness creativity >52l
n flight >538
n genius wizardry >538
n imagination imaginativeness vision >538
n >53b
n heaven >53c
n paradise >53d
n hades hell netherworld scheol underworld >53c
n hell inferno perdition pit >53c
n sion utopia zion >53c
n fancy >53b
n fantasy phantasy >53b
n dream >53j
n conception excogitation innovation invention >538
n cleverness ingeniousness ingenuity inventiveness >538
n imagination resource resourcefulness >53m
n armory armoury inventory >53n
n contrivance >53l
n originality >52l
n freshness novelty >53q
n musicianship >53z
n science skill >52l
n accomplishment acquirement acquisition attainment skill >52l
n hand >52l
n craft craftsmanship workmanship >53u
n marksmanship >53u
n >52l
n art artistry prowess >53y
n salesmanship >53u
n skillfulness >t
n expertise expertness >541
n sophistication >542
n coordination >59x
n coordination >541
n command control mastery >541
n adeptness adroitness deftness facility quickness >541
n proficiency technique >541
n musketry >548
n efficiency >541
n economy >54a
n inability >q
n stupidity >54c
n backwardness retardation slowness subnormality >54d
n craziness folly foolishness madness >54d
n unskillfulness >54c
n awkwardness clumsiness ineptitude ineptness maladroitness slowness >54g
n staleness triteness
n camp >54i
n faculty module >52l
n attention >54k
n language >54k
n lexicon vocabulary >q
n memory retention retentiveness retentivity >54k
n intellect reason understanding >54k
n sensation sense sentience sentiency >54k
n modality >54q
n volition will >54k
n sensibility sensitiveness sensitivity >54q
n reactivity responsiveness >54t
n excitability irritability >54u
n exteroception >54t
n sight vision >54r,54w
n somatosense >54r
n touch >54y,54w
n eyesight seeing sightedness >54x
n audition >54r,54w
n ear >551
n olfaction smell >54r,54w
n equilibrium >555
n proprioception
n method >52m
n solution >556
n system >556
n accounting >558
n discipline >558
n >558
n vocabulary >55b
n government >558
n logic >558
n technique >556
n practice >q
n custom tradition >55g
n convention formula normal pattern rule >55g
n universal >55i
n habit wont >55h
n institution >55h
n heritage >55g
n >bpy
n enthusiasm >56g
n concern >56g
n world >55p
n affair matter thing >55p
n least >55r
n affairs >55p
n part >55p
n amnesia blackout >55n
n forgetfulness >55v
n forgetfulness >56b
n readiness >55n
n consciousness >55n
n ego self >55z
n awareness cognisance cognizance consciousness knowingness >5dz
n >561
n orientation >562
n feel >561
n sense >561
n awareness sentience >55z
n aesthesia esthesia sensibility >55z
n waking >55z
n wakefulness >568,bl5
n unconsciousness >55n
n unawareness unknowingness >56a
n blackout >56a
n grogginess semiconsciousness stupefaction stupor >56a
n trance >56a
n curiosity wonder >55n
n interest involvement >56f
n confusedness confusion disarray muddiness >55n
n distraction >56h
n daze fog haze >56h
n perplexity >56h
n enigma mystery secret >56k
n maze snarl tangle >56k
n dilemma quandary >56k
n >q
n inspiration >56o
n difficulty >56o
n problem trouble >56q
n matter >56r
n killer >56q
n balk baulk deterrent handicap hinderance hindrance impediment >56q
n bind >56u
n drag >56u
n obstacle obstruction >56u
n barrier roadblock >56x
n hitch rub snag >56x
n hurdle >56x
n determinant determinative determiner >56o
n influence >571
n imprint >572
n support >572
n anchor backbone keystone linchpin lynchpin mainstay >574
n enticement temptation >572
n bait hook lure sweetener >576
n equivalent >q
n counterpart >578
n replacement substitute >578
n successor >57a
n certainty >55n
n assurance authority confidence sureness >57c
n reliance trust >57c
n doubt doubtfulness dubiety dubiousness incertitude uncertainty >55n
n reservation >57f
n distrust misgiving mistrust suspicion >57f
n disbelief incredulity skepticism >57f
n indecision indecisiveness irresolution >57f
n hesitation vacillation wavering >57j
n suspense >57f
n engrossment preoccupancy preoccupation >55n
n abstractedness abstraction >57m
n reverie revery >57n
n dream >57o
n process >q
n process >q
n >57q
n attending attention >57s
n attentiveness heed regard >57t
n ear >57t
n eye >57t
n notice observance observation >57t
n notice >57t
n mind >57x
n absorption concentration engrossment immersion >54l
n centering focus focusing focussing >580
n study >580
n alertness vigilance wakefulness watchfulness >54l
n jealousy >583
n inattention >57s
n distraction >585
n disregard neglect >585
n omission >587
n elision exception exclusion >588
n intuition >57s
n insight >58a
n immediacy >58a
n perception >57s
n perception >q
n insight penetration >58e
n remark >57x
n detection sensing >58d
n beholding seeing >58d
n contrast >58i
n
n melody >58k
n aesthesis esthesis sensation >58d
n limen threshold >58m
n vision >58m
n odor odour smell >58m
n scent >58p
n aroma fragrance perfume scent >58p
n fetor foetor malodor malodour mephitis reek stench stink >58p
n taste >58m
n flavor flavour nip relish sapidity savor savour smack tang >58t
n lemon >58u
n sugariness sweet sweetness >58t
n sour sourness tartness >58t
n bitter bitterness >58t
n salinity salt saltiness >58t
n flatness >58t
n sound >58m
n euphony music >591
n music >591
n tone >591
n harmonic >594
n fundamental >595
n overtone partial >595
n dissonance noise racket >591
n dub >591
n somaesthesia somatesthesia somesthesia >58d
n feeling >59a
n feeling >58d
n prickling tingle tingling >59a
n >59c
n itch itchiness itching >59e
n pressure >59a
n pain >59a
n twinge >59h
n temperature >59a
n heat warmth >59j
n cold coldness >59j
n structure >q
n arrangement organisation organization system >59m
n >59n
n contrivance >59n
n design plan >59n
n distribution >59n
n redundancy >59w
n topology >59w
n bus >59t
n mesh >59t
n configuration constellation >59q
n categorisation categorization classification sorting >57s
n grouping pigeonholing >59o
n appraisal assessment >59x
n >59z
n criticism critique >5a0
n knock roast >5a1
n evaluation rating valuation >59z
n pricing >5a3
n mark score >5a3
n assay check >59z
n >10j
n bioassay >10j
n biopsy >5a7
n reappraisal reassessment revaluation review >59z
n discrimination secernment >57s
n differentiation distinction >5ab
n contrast demarcation >5ac
n appreciation discernment perceptiveness taste >5ab
n style trend vogue >5ae
n fashion >5af
n craze cult fad furor furore rage >5ag
n delicacy discretion >5ae
n culture >5ae
n acquisition learning >57s
n conditioning >5ak
n education >5ak
n study work >5ak
n transfer >5ak
n generalisation generalization >5ao
n school schooling >5am
n experience >5ny
n memory remembering >57s
n recall recollection reminiscence >5as
n anamnesis recollection remembrance >54o
n mind >5at
n reconstruction >5at
n identification recognition >5as
n identity >5ax
n association connection connexion >5as
n colligation >5az
n convergence intersection overlap >5ky
n crossroads >5b1
n interface >5b1
n >57s
n symbol symbolisation symbolization >5b4
n exemplification typification >5b4
n picture >5b6
n interpretation interpreting rendering rendition >5da
n depicting depiction portrayal portraying >5b4
n mirror >5b9
n imagery imagination imaging >5b4
n vision >5bb
n envisioning picturing >5bb
n dream dreaming >5bb
n dream dreaming >53b
n nightmare >5be
n daydream daydreaming oneirism reverie revery >5bf
n pretence pretense >5bb
n search >5bm
n hunt >5bj
n pursuance pursuit quest >5bj
n >57q
n cerebration intellection mentation thinking thought >5bm
n suggestion >5bm
n construction >5bn
n reasoning >5bn
n analysis >5bq
n argumentation line >5bq
n thread >5bn
n conjecture >5bq
n deduction synthesis >5bq
n generalisation generalization induction >5b0
n illation inference >5bq
n anticipation prediction prevision >5bq
n projection >5by
n prognostication prophecy vaticination >5by
n prevision >5bc
n theorisation theorization >5bu
n ideology >5c2
n supposal supposition >5bu
n presupposition >5c4
n abstraction generalisation generalization >5c2
n analogy >5bx
n derivation >5bx
n deduction entailment implication >5bx
n extrapolation >5bx
n presumption >5bx
n conclusion >5j5
n breakdown partitioning >5br
n dissection >5br
n elimination >5br
n resolution resolving >5cd
n synthesis >5bq
n cogitation study >5cm
n consideration >5bn
n advisement deliberation weighing >5cj
n exploration >5cj
n contemplation musing reflection reflexion rumination thoughtfulness >5cj
n meditation speculation >5cm
n think >5ck
n introspection >5cm
n examen examination >5cp
n deciding >5bm
n determination >5cr
n closure resolution settlement >5cr
n judgement judging judgment >5cr
n reversal turnabout turnaround >5cr
n afterthought reconsideration rethink >5cv
n choice pick selection >5cr
n pleasure >5cx
n cull reject >5cr
n favorite favourite >5cx
n alternative choice option >5cr
n druthers preference >5d1
n wish >5d2
n way >5cx
n default >5d1
n possibility >5d1
n possible >5d6
n impossibility >5d1
n impossible >5d8
n explanation >5bn
n principle rationale >5da
n base basis cornerstone foundation fundament groundwork >5j5
n key >5da
n planning preparation provision >5bn
n agreement arrangement >5de
n collusion >5df
n
n upgrade >5dh
n calculation deliberation >5de
n >5bn
n inspiration >58a
n enquiry inquiry research >5dk
n experiment experimentation >5dm
n control >5ks
n test trial tryout >5dn
n testament >5mt
n investigation probe >5dm
n canvass poll >5dm
n calculation computation figuring reckoning >5dk
n extrapolation >5dt
n conversion >5dt
n approximation estimate estimation idea >5dt
n guess guessing guesswork >5dw
n underestimate underestimation underrating underreckoning >5dw
n knowing >5bm
n know >5dz
n cognizance ken >5dz
n farsightedness foresight prevision prospicience >5dz
n apprehension discernment savvy understanding >5dz
n comprehension >5e3
n appreciation grasp hold >5e3
n sense >5e5
n brainstorm brainwave insight >5e3
n realisation realization recognition >5e3
n light >5e7
n revelation >5e7
n breakthrough discovery find >5e7
n flash >5e7
n language >5bm
n reading >5ed
n content >q
n tradition >5ef
n reality world >5nz
n life living >5nz
n reliving >5nz
n object >5ef
n food >5ef
n antipathy >5ek
n center >5ek
n infatuation >5ek
n love passion >5ek
n reminder >5nz
n universe >5ef
n issue matter subject topic >5ef
n issue >5ef
n area >5es
n information >q
n datum >5ev
n indication reading >5ew
n acquaintance conversance conversancy familiarity >5ev
n fact >5ev
n case >5ez
n detail item point >5ez
n particular specific >5ez
n general >5ez
n observation >5ez
n >5ez
n score >5ez
n truth >5ez
n regard respect >5f1
n example illustration instance representative >5ev
n apology excuse >5f9
n exception >5f9
n precedent >5f9
n sample >5f9
n coupon >5fd
n specimen >5f9
n circumstance condition consideration >5ev
n justification >5fg
n background >5ev
n evidence grounds >5ev
n proof >5fj
n check confirmation substantiation verification >5fk
n lead track trail >5fj
n elicitation evocation induction >5fp
n kick >5fp
n input stimulant stimulation stimulus >5ev
n reinforcement reinforcer >5fp
n >5fp
n >5fp
n delight joy pleasure >5fr
n annoyance bother botheration infliction pain >5fs
n nuisance >5fu
n plague >5fu
n concern headache vexation worry >5fs
n burden encumbrance incumbrance load onus >5fx
n business >5fx
n imposition >5fy
n pill >5fy
n grief sorrow >5fs
n idea thought >5ef
n inspiration >5g3
n germ seed source >5g4
n muse >5g5
n mother >5g4
n concept conception construct >5g3
n conceptualisation conceptuality conceptualization >5g8
n perception >5g9
n notion >5g8
n preoccupation >5g3
n layout >59q
n snare trap >59q
n idea >5m6
n judgement judgment mind >5m6
n conclusion decision determination >5gg
n category >5g8
n form kind sort variety >5gi
n breed >5gn
n way >5gi
n description >5gj
n type >5gj
n nature >5gn
n edition variant variation version >5gn
n style >5gj
n flavor flavour >5gj
n charm >5gr
n species >5gj
n genus >5gj
n brand make >5gj
n ilk like >5gj
n manner >5gj
n model >5gj
n like >5gj
n regulation rule >5g8
n limitation restriction >5h0
n attribute dimension property >5g8
n character lineament quality >5h2
n texture >5h3
n characteristic feature >5h2
n feature >5h2
n invariant >5h5
n aspect facet >5h5
n attracter attraction attractor magnet >5h5
n badge >5h5
n contour >5h5
n excellence excellency >5h5
n external >5h5
n peculiarity >5h5
n side >5h8
n hand >5hf
n sector sphere >5h8
n department >5hh
n surface >5h8
n attention >5h9
n enhancer foil >5hk
n abstract abstraction >5g8
n absolute >5hm
n teacher >5hm
n thing >5hm
n quantity >5g8
n term >5hq
n >5hq
n zero >5hs
n value >5hs
n >5hu
n average >5hv
n vote >5hs
n variable >5hq
n correlate correlative >5hy
n constant invariable >5hq
n parameter >5i0
n parameter >5hq
n product >5hq
n multiple >5i3
n double >5i4
n triple >5i4
n amount sum total >5hq
n degree >6i3
n multinomial polynomial >b5m
n proportional >5hq
n variant variate >5hy
n vector >5hy
n resultant >5ic
n point >5il
n intersection >5ie
n vertex >5if
n division part section >5g8
n beginning >5ih
n middle >5ih
n end >5ih
n component constituent element factor ingredient >5ih
n whole >5g8
n unit >5im
n one >5in
n compound >5im
n complex composite >5im
n law >5g8
n dictate >5iv
n basics bedrock fundamentals >5iv
n logic >5iv
n principle >5ir
n law >5g8
n principle >5iw
n >5ix
n hypothesis possibility theory >5g8
n hypothetical >5iz
n fact >5g8
n framework model >5iz
n outline schema scheme >5jj
n conjecture speculation >5iz
n assumption supposal supposition >5iz
n prerequisite requirement >1fh
n demand requirement >1fh
n precondition >5j6
n given precondition presumption >5j5
n misconception >5g3
n fallacy >5ja
n sophism sophistication sophistry >5jb
n error >5ja
n misapprehension mistake misunderstanding >5ja
n fancy fantasy illusion phantasy >5ja
n bubble >5jf
n apparition fantasm phantasm phantasma phantom shadow >5lu
n ghost specter spectre spook wraith >5jh
n plan program >5g3
n program programme >558
n policy >5jo
n activism >5jl
n blueprint design pattern >5jj
n >5jj
n system >5jo
n maneuver manoeuvre tactic tactics >5jo
n scheme strategy >5jo
n contrivance dodge stratagem >5jr
n plant >5js
n bubble >5jr
n plot >5jr
n intrigue machination >5jv
n cabal conspiracy >5jv
n wheeze >5jr
n regime regimen >5jj
n project projection >5jj
n agenda docket schedule >5jj
n fare menu >5k1
n generalisation generality generalization >5g3
n principle rule >5k3
n suggestion >5g3
n belief feeling impression notion >5g3
n presence >5k6
n reaction >5g3
n effect >5k6
n theorem >5g3
n hunch intuition suspicion >5k6
n bosom heart >5kb
n prescience prevision >530
n notion whim whimsey whimsy >5g3
n meaning substance >5g3
n burden >5g3
n motif theme >5g3
n implication import significance >5kf
n center core essence gist heart inwardness kernel marrow meat nub pith substance sum >5ef
n tenor >5kf
n purport >5kk
n denotation reference >5kf
n connotation >5kf
n ideal >5g3
n >5ko
n introject >5kp
n idol paragon perfection >5ko
n criterion standard >5ko
n example exemplar model >5ko
n beaut beauty >5kt
n keynote >5g3
n wisdom >5ef
n abstruseness abstrusity profoundness profundity reconditeness >5kw
n representation >5ef
n stereotype >5ky
n schema scheme >5ky
n image >5ky
n interpretation reading version >5ky
n character part persona role >rc
n heavy >5l3
n hero >5l3
n percept perception >5ky
n form pattern >59m
n mosaic >5l7
n strand >5l7
n >5l6
n sight >5la
n aspect panorama prospect scene view vista >5la
n background ground >5lc
n coast >5lc
n exposure >5lc
n foreground >5lc
n glimpse >5lc
n tableau >5lc
n memory >5ky
n recollection >5lj
n fusion >58i
n impression picture >5l1
n example model >5ky
n epitome image paradigm prototype >5ln
n concentrate >5lo
n archetype original pilot >5ln
n pattern >5kt
n guide template templet >5ln
n appearance >5ky
n illusion semblance >5lt
n front >5lt
n blur fuzz >5ky
n concretism >5ky
n embodiment shape >5lx
n belief >5ef
n analogy >5m7
n conviction >5lz
n faith trust >5lz
n doctrine ism philosophy >5lz
n philosophy >5lz
n expectation outlook prospect >5lz
n opinion persuasion sentiment thought view >5lz
n faith religion >5lz,47c
n cult cultus >5m7
n cult >5m7
n eyes >5m6
n opinion >5lz
n pole >5m6
n hope promise >5m5
n rainbow >5md
n possibility >5m5
n anticipation expectancy >5m5
n apprehension misgiving >5m5
n unseen >5lz
n supernaturalism >5lz
n superstition >5lz
n theory >5lz
n hodgepodge jumble patchwork >5ml
n thought >5lz
n values >5lz
n principle >5kp
n ethic >5mp
n >5mp
n relation >5mr
n credo creed >5m3
n dogma >5m3
n formalism >5m3
n gospel >5m3
n imitation >5m3
n mimesis >5mx
n individualism >5m3
n individualism >5lz
n democracy >5m3
n nationalism >5m3
n nationalism >5m3
n foreordination predestination predetermination preordination >5rc
n election >5n4
n freethinking rationalism >5m3
n humanism >5m3
n humanism humanitarianism >5m3
n egalitarianism equalitarianism >5m3
n magic thaumaturgy >5mj
n aesthetic esthetic >5qw
n empiricism sensationalism >5qw
n formalism >5qw
n materialism physicalism >5qw
n mechanism >5qw
n platonism realism >5qw
n rationalism >5qw
n realism >5qw
n stoicism >5qw
n traditionalism >5qw
n disbelief unbelief >5ef
n end goal >5ef
n aim object objective target >5nm
n destination terminus >5nm
n aim design intent intention purpose >5nm
n intention >5nm
n idea >5np
n sake >5np
n view >5np
n will >5np
n business >5nn
n point >5nn
n thing >5nn
n education >5ef
n experience >5ef
n acculturation culture >5ef
n lore >5ef
n folklore >5o1
n encyclopaedism encyclopedism eruditeness erudition learnedness learning scholarship >5ny
n enlightenment >5ny
n foundation grounding >5ny
n edification sophistication >5o4
n ignorance >5ef
n dark darkness >5oa
n inexperience rawness >5o7
n unenlightenment >5o7
n theory >5da
n localisation localization >5ix
n positivism >5nc
n >5ob
n liberalism >5oe
n bailiwick discipline field study subject >5ok
n major >5og
n realm region >5ok
n territory >5eu
n domain >5ef
n science >5og
n >5ol
n math mathematics maths >5ol
n >5on
n arithmetic >5oo
n geometry >5oo
n axis >8k2
n origin >bb3
n coordinate >awr
n >5ot
n dimension >5ou
n intercept >5ie
n
n decomposition >5ox
n calculus >5oo
n analysis >5oz
n derivative differential >5dt
n partial >5p1
n integral >5dt
n interval >7zl
n group >7zl
n statistics
n statistic >5ew
n average norm >5p7
n deviation >5p7
n >5p7
n mean >5p8
n expectation >5pb
n population universe >7x6
n subpopulation >5pd
n sample sampling >59r
n stratum >5pe
n correlation >5p6
n correlation >5pa
n binomial >5hq
n bioscience >5om
n biology >5pk
n medicine >5pn
n >5pk
n biomedicine >5pm
n biomedicine >5pm
n pharmaceutics pharmacy >5pm
n psychiatry psychopathology >5pm
n psychotherapeutics psychotherapy >5pr
n anatomy >5pv
n pathology >5pn
n morphology >5pl
n chemistry >5om
n physics >5om
n physics >5om
n electronics >5px
n mechanics >5px
n conservation >5iv
n geophysics
n magnetics magnetism >5q2
n geographics geography
n topography >5q4
n architecture >5og,5qq
n engineering technology >5og
n computing >5q7
n object >5q8
n logic >558
n psychology >5ol
n >5qb
n memory >5qc
n >5ol
n anthropology >5qe
n >5qf
n mythology >5qg
n government politics >5qe
n politics >5m6
n economics >5qe
n finance >5qk
n arts humanities >5og
n english >5qm
n history >5qm
n history >q
n >5qm
n >5qm
n philosophy >5qm
n jurisprudence law >5qs
n dialectic >5qs
n logic >5qs
n >5m3
n etymology >5r1
n >5qm
n lit literature >5qy
n linguistics philology >5qm
n linguistics >5ol
n grammar >5r8
n syntax >59m
n syntax >5r2
n phonemics phonology >5r8
n morphophonemics >5r8
n lexicostatistics >5qx
n >5r1
n divinity theology >5og
n theology >558
n commandment precept teaching >5m3
n >5m3
n rationalism >5rc
n attitude >q
n acceptance credence >5re
n defensive >5re
n mentality mindset outlook >5re
n position posture stance >5re
n disposition inclination tendency >5re
n direction >5rj
n tenor >5rk
n drift trend >5rj
n call >5rj
n sympathy understanding >5rj
n bent set >5rj
n predisposition >5rj
n orientation predilection preference >5rq
n favor favour >5rj
n disapproval disfavor disfavour dislike >5rj
n partiality partisanship >5rj
n bias preconception prejudice >5ru
n tilt >5ru
n localism provincialism sectionalism >5ru
n tolerance >5re
n intolerance >5re
n narrowness >5rz
n provincialism >5s0
n fanaticism fanatism zealotry >5rz
n esteem respect >5re
n estimate estimation >5s3
n reputation >5s4
n orientation >5re
n wavelength >5s6
n perspective position view >5s6
n landscape >5sb
n paradigm >5s8
n stand standpoint viewpoint >5ri
n light >5s8
n sight >5s8
n angle slant >5sb
n straddle >5s8
n orthodoxy >5s6
n conformism conformity >5sg
n ideology >5s6
n communism >5si
n conservatism conservativism >5si
n democracy >5si
n fascism >5si
n imperialism >5si
n liberalism >5si
n progressivism >5si
n radicalism >5si
n socialism >5si
n monotheism
n christianity >5m7
n catholicism catholicity >5st
n protestantism >5st
n judaism >5ss
n
n chaos >5sx
n condensation >57r
n layer stratum >527
n restraint >5h1
n >5og
n tactics >5t2
n strategy >5t2
n continuation >5iy
n similarity >5iy
n wrinkle >556
n wrinkle >56q
n transmission >5ta
n communicating communication >11
n airing dissemination spreading >5t9
n circulation >5tb
n extension propagation >5tb
n message >16
n broadcast >5te
n cipher cypher >5te
n medium >5ta
n medium >2ub
n vehicle >5ti
n paper >5ti
n sheet >c8z
n signature >5tl
n folio leaf >5tl
n page >5tn
n stationery >cbw
n channel >5t9
n channel line >5ta
n band >8c0
n lens >5tr
n contact liaison >5tr
n >5t9
n celluloid cinema film >5ti
n press >5ty
n >5ti
n broadcasting >5tv
n mail >5ta
n >5ul
n express >5ul
n journalism >5ty
n newspaper paper >5tx
n daily >5u4
n rag sheet tabloid >5u4
n article >5yo,5ub
n column editorial >5u7
n feature >5u7
n >5u7
n piece >2es
n offprint reprint separate >5u7
n paper >5u7
n reissue reprint reprinting >65r
n lead lede >5zq
n personal >5ua
n telecom telecommunication >5ti
n telephone telephony >5uh
n call >5ui
n cable cablegram >67r
n mail >5te
n broadcasting >5uh
n radio radiocommunication wireless >5um
n telecasting television tv video >5um
n picture video >6kc
n video >6kc
n audio sound >6sg
n cable >5uo
n >5t9
n prompt >5ut
n reception >5um
n detection >5uv
n modulation >5t9
n contagion infection >16
n language >16
n usage >5uz
n words >5uz
n >b6u
n slot >4ju
n discourse >5v2
n context >5v4
n sentence >6oq
n word >5v2
n antonym opposite >5v7
n blend portmanteau >5vi
n >5v7
n diminutive >5v7
n descriptor form signifier >5v7
n >5v7
n head >5v7
n hyponym subordinate >5v7
n loan loanword >5v7
n monosyllable >5v7
n coinage neologism neology >5v7
n primitive >5v7
n primitive >6d8
n singular >5vc
n root stem theme >5vc
n substantive >5v7
n synonym >5v7
n term >5v7
n nomenclature terminology >5v7
n syllable >5v2
n morpheme >5v2
n >5vs
n affix >5vt
n ending termination >5vs
n postfix suffix >5vu,5vv
n >7ze
n paradigm >7ze
n subject >5w5
n object >5w5
n case >5vx
n oblique >5w1
n genitive possessive >5w2
n adjunct >5w7
n constituent >5w6
n syntagm syntagma >6oq
n construction >5w5
n misconstruction >5w5
n clause >5w7
n complement >5w7
n phrase >5w7
n predicator >5w7
n nominal >5wb
n
n noun >5we
n verb >5we
n >5wg
n modal >5wh
n adjective >5we
n adverb >5we
n noun >5va,5vn
n verb >5va
n modifier qualifier >5va
n adjective >5wn
n positive >5wo,5ws
n comparative >5wo,5ws
n superlative >5wo,5ws
n adverb >5wn
n determinative determiner >5vd
n article >5wt
n preposition >5vd
n pronoun >5vd
n conjunction conjunctive connective continuative >5vd
n particle >5vd
n person >5vx
n gender >5vx
n feminine >5x0
n masculine >5x0
n tense >5vx
n present >5x3
n past >5x3
n future >5x3
n >5vx
n patient >5x7
n beneficiary >5x7
n instrument >5x7
n recipient >5x7
n result >5x7
n temporal >5x7
n name >5v2
n byname cognomen moniker nickname sobriquet soubriquet >5xh
n nickname >5xe
n appellation appellative denomination designation >5xe
n title >5xh
n miss >5xi
n rabbi >5xi
n lordship >5xm
n >5xh
n title >5xe
n header heading >6on
n headline >5xo
n lemma >5xo
n subhead subheading >5xo
n banner streamer >5xp
n rubric title >5xo
n title >5xr
n caption legend >5xu
n crib pony trot >64d
n >16
n cursive longhand >60f
n orthography >5yb
n script >5xz
n spelling >5xz
n >5yb
n code >5y2
n access >5y3
n cipher cryptograph cypher >5y3
n code >5y2
n argument parameter >5y8,5hu
n address >5y6
n site website >2d2
n portal >5y9
n writing >5xx
n writing >5xx
n writing >5xx,342
n rescript revision rewrite >5yc
n >5yc
n literature >5yc
n literature >5yc
n >5yc
n prescription >5xx
n prescription >5xx
n dialog dialogue >5yf
n allegory >6qz
n fiction >5yf
n nonfiction >5z9
n novel >5yn
n fantasy phantasy >5yn
n romance >5yp
n story >5yn
n utopia >5yn
n >5ys
n saga >5yu
n mystery whodunit >5ys
n romance >5ys
n fable legend >5ys
n allegory apologue fable parable >5ys
n myth >5ys
n parable >5ys
n plot >5ys
n action >5z2
n storyline >5z2
n climax culmination >chj
n criticism >5yc
n analysis >5z6
n drama >6rz
n prose >6rz
n poem >5yf
n ballad lay >5za
n epic epos >5za
n lyric >5za
n rhyme verse >5za
n verse >6on
n response >5wb
n heroic >5zc
n text >5yi
n text >5yi
n margin >5zl
n place space >4n4
n dump >5zn
n copy >5zi
n draft >5zi
n installment instalment >5zi
n section subdivision >5yc,6p5
n above >5zq
n article clause >5zq
n deductible >5zs
n rider >5zs
n body >66f
n chapter >5zq
n episode >5zq
n spot >5zq
n spot >5zq
n insert >5zq
n introduction >5zq
n foreword preface prolusion >601
n close closing ending >5zq
n appendix >606
n continuation sequel >606
n addendum postscript supplement >5yi
n paragraph >5yc
n passage >5zq
n excerpt excerption extract selection >608
n place >608
n transition >608
n diary journal >5yc
n typewriting typing >5yb
n printing >5yb
n hand handwriting script >5yb
n signature >5xe
n inscription lettering >5yc
n dedication inscription >5te
n manuscript ms >5yc
n autograph >5yc
n holograph manuscript >60k
n treatise >5yc
n adaptation version >5yc
n modernization >60n
n dissertation thesis >60m
n pamphlet tract >60m
n essay >5yc
n paper theme >60r
n critique review >5z6
n book >65r
n volume >65r
n booklet brochure folder leaflet pamphlet >60u
n schoolbook text textbook >60u
n introduction >60x
n notebook >24a
n catalog catalogue >60u
n reference >60u
n wordbook >611
n dictionary lexicon >612
n vocabulary >612
n gloss glossary >612
n enchiridion handbook >611
n manual >616
n bible >616
n guide guidebook >616
n >6l1
n number >6l2
n bin >61b
n number >6gu
n editing redaction >5yc
n correction >61e
n revising rewriting >61e
n rescript revisal revise revision >61g
n recasting rephrasing rewording >61g
n paraphrase paraphrasis >61i
n >5yc
n scripture >61k
n bible scripture >61k
n testament >61k
n evangel gospel gospels >61k
n prayer >61k
n summary >6cq
n argument >61q
n abridgement abridgment capsule condensation >61q
n cv resume >61q
n brief >61v
n abstract outline precis synopsis >61q
n roundup >61q
n resume sketch survey >61q
n document papers >5yc
n ballot >61y
n certificate certification credential credentials >61y
n charter >61y
n >61y
n confession >61y
n confession >6gr
n enclosure inclosure >61y
n form >61y
n questionnaire >626
n requisition >626
n card >6l2
n registration >620
n instrument >61y
n >62b
n list listing >68i
n item point >b6u
n place >62e
n preposition >62f
n ammunition >68d
n agenda agendum >62d
n bibliography >62d
n calendar >62d
n canon >62d
n catalog catalogue >62d
n chart >62d
n checklist >62d
n enumeration numbering >62d
n index >62d
n inventory >62d
n flag masthead >62d
n portfolio >62d
n stack >62d
n roll roster >62d
n schedule >62d
n slate ticket >62d
n standing >62d
n patent >61y
n platform program >61y
n plank >69d
n manifest >62b
n >68w
n entry >633
n log >633
n log >633
n note >633
n copy transcript >633
n memo memoranda memorandum >637
n minute >637
n reminder >66f
n register registry >633
n minutes proceedings transactions >633
n file >68w
n >63e
n document >63f
n resignation >61y
n resolution resolve >61y
n application >63k
n petition postulation request >66f
n appeal collection ingathering solicitation >63k
n account chronicle history story >68w
n biography life >63m
n profile >63n
n >622
n bill invoice >63p
n reckoning tally >63q
n check chit tab >63q
n coupon voucher >622
n ticket >622
n transfer >63u
n receipt >67y
n contract >6fr
n charter >63x
n lease >63x
n insurance policy >63x
n confederacy conspiracy >6fo
n partnership >63x
n concession >63x
n franchise >643
n sale >6fo
n appraisal estimate estimation >622
n order >622
n act enactment >62b
n law >62b
n constitution >649
n precedent >8ea
n legislation >8ea
n rendering translation version >633
n bill measure >62b
n >64z
n decree edict fiat order rescript >648
n divestiture >64f
n >64g
n pragmatic >64i
n prohibition >649
n ban prohibition proscription >64g
n stay >64g
n brief >62b
n testament will >62b
n deed title >62b
n assignment >62b
n warrant >64z
n >64r
n pickup >64s
n return >62b
n licence license permit >62b
n patent >62b
n judgement judgment opinion >62b
n amnesty pardon >64r
n writ >62b
n execution >64f
n execution >uf
n attachment >64z
n authorisation authorization mandate >62b
n process summons >64z
n citation >654
n ticket >654
n pleading >6cq
n answer >657
n charge complaint >657
n complaint >657
n statute >648
n package software >5y6
n programme >65c
n application >65d
n >65d
n patch >65d
n driver >65m
n editor >65e
n interface >65d
n interpreter >65d
n supervisor >65d
n utility >65d
n procedure routine subprogram subroutine >65c
n instruction >5y6
n virus >65f
n worm >65f
n publication >3vj
n read >65r
n printing >65r
n edition >65t
n proof >65t
n collection compendium >65r
n anthology >65w
n album >5ti
n divan diwan >65x
n compilation digest >65w
n periodical >65r
n digest >661
n pictorial >661
n serial series >661
n weekly >664
n organ >661
n mag magazine >5tx,65r
n pulp >667
n issue number >661
n edition >669
n extra >66a
n journal >661
n reading >5xx
n skim skimming >5ee
n content message >16
n subject theme topic >66f
n precedent >66g
n aside digression divagation excursus parenthesis >66f
n import meaning significance signification >66f
n sense signified >66j
n connotation intension >66j
n referent >66j
n antecedent >66m
n burden effect essence gist >66j
n ambiguity >6v4
n loophole >66p
n dysphemism >6v4
n intent purport spirit >66j
n lesson moral >66j
n nicety nuance refinement shade subtlety >66j
n point >66j
n bunk hokum meaninglessness nonsense nonsensicality >66f
n absurdity absurdness ridiculousness >66w
n gibber gibberish >66w
n hooey poppycock stuff >66w
n babble babbling lallation >66y
n gabble jabber jabbering >66y
n bull bullshit crap dogshit horseshit shit >673
n buncombe bunk bunkum guff hogwash rot >674
n drivel garbage >66f
n clipping cutting >609
n track >609
n citation quotation quote >609
n mimesis >677
n film flick movie pic picture >67k,39v
n scene shot >36w
n feature >679
n attraction >67k
n western >67b
n >679
n cartoon toon >67e
n docudrama documentary infotainment >679
n dissolve >60b
n cut >60b
n jump >60b
n show >748
n broadcast program programme >67k
n news >67l
n >67l
n pilot >67n
n serial series >67l
n episode installment instalment >67l
n telegram wire >5te
n correspondence >5xx,5u1
n letter missive >5zi,2hr
n >67t
n billet note >67u
n excuse >67v
n card >67s
n acknowledgement acknowledgment >66f
n farewell >67y
n greeting salutation >67y
n compliments regard wish >680
n reception response >680
n hail >680
n welcome >680
n handclasp handshake handshaking shake >67y
n salute >680
n morning >680,67z
n afternoon >680,67z
n salute >680
n apology >67y
n congratulation felicitation >6vi
n refusal >66f
n info information >66f
n material >68d
n details >68d
n fact >68d
n book record >68g
n database >68d
n index indicant indicator >68g
n intelligence news tidings word >68d
n news >68d
n intelligence >68d
n latest >68k
n update >68d
n evidence >6h7
n clew clue cue >68p
n fingerprint >6hb,61a
n loop >68r
n sign >68q
n token >68t
n shadow tincture trace vestige >6h7
n record >68p
n proof >691
n demonstration monstrance >68x
n testimonial testimony >68p
n testament >68z
n argument statement >68p
n pro >691
n con >691
n case >691
n confirmation >68d
n reenforcement reinforcement >695
n certification corroboration documentation >695
n counsel counseling counselling direction guidance >66f
n hint steer tip wind >698
n prescript rule >6gn
n order >69a
n precept principle >69a
n policy >5bs
n
n ceiling roof >69e
n base floor >69e
n >69d
n imperialism >69h
n interference intervention >69h
n neutralism >69h
n ethic >558
n dictate >69a
n ordinance regulation >69a
n canon >69a
n code codification >5xx
n equation >6da
n advice >6vm
n recommendation >69r
n indication >69r
n admonition monition warning >69r
n example lesson >69u
n arcanum secret >68d
n secret >68d
n confidence >69x
n propaganda >68d
n source >61y
n fountainhead well wellspring >6a0
n copy >68e
n curriculum programme syllabus >68d
n printing >5yb
n typography >6a4
n print >41b
n print >5xx
n offset >6a4
n news >68d
n account report story >6a9
n newsletter newssheet >6aa
n bulletin >6aa
n communique despatch dispatch >6aa
n exclusive scoop >6aa
n coverage reportage reporting >6a9
n commitment dedication >66f
n oath swearing >6ag
n affirmation >6ag
n profession >6ai
n guarantee warrant warrantee warranty >70k
n guarantee >70k
n approval commendation >66f
n countenance endorsement imprimatur indorsement sanction warrant >6am
n ok okay okeh okey >6an
n credit recognition >6am
n commemoration memorial remembrance >6ap
n salutation salute >6ap
n permission >6am
n consent >6as
n leave >6as
n pass >6as
n pass passport >6as
n safeguard >6aw
n encouragement >6am
n acclaim acclamation eclat plaudit plaudits >6am
n applause clapping >6am
n cheer >6am
n salvo >6b1
n congratulations extolment kudos praise >6am
n praise >1ab
n superlative >6b3
n encomium eulogy paean panegyric pean >6b3
n recommendation testimonial >6b3
n character reference >6b7
n puff >6b7
n compliment >6b3
n flattery >6ba
n blarney coaxing >6bb
n accolade award honor honour laurels >6hx
n testimonial tribute >6am
n degree >6bd
n associate >6bf
n baccalaureate >6bf
n ban >6bh
n honours >6bf
n first >6bj
n >6bf
n am ma >6bl
n mat >6bl
n doctorate >6bf
n do >6bo
n pennant >6bd
n citation commendation >6bd
n distinction >6bd
n mention >6bd
n letter >6bd
n decoration medal medallion palm ribbon >6bd
n disapproval >66f
n condemnation disapprobation >6bw
n criticism >6bw
n attack flack flak >6by
n thrust >6by
n rebuke reprehension reprimand reproof reproval >6by
n preaching sermon >6c5
n reproach >6c1
n blame rap >6c3
n lecture speech >6c1
n chastening chastisement correction >6c1
n admonishment admonition monition >6c1
n respects >66f
n courtesy >6fb
n discourtesy disrespect >66f
n abuse contumely insult revilement vilification >6ca
n derision >6ca
n ridicule >6ca
n contempt scorn >6ca
n jeer jeering mockery scoff scoffing >6cc
n leer sneer >6ce
n sneer >6ce
n depreciation derogation disparagement >6ca
n condescension disdain patronage >6ci
n calumniation calumny defamation obloquy traducement >6ci
n mud >6cm
n slander >6ck,6vi
n epithet >6ck
n cheek impertinence impudence >6ca
n backtalk lip sass sassing >6y7
n statement >66f
n statement >66f
n amendment >6cq
n thing >6cq
n truth >6cq
n gospel >6cu
n paradox >6yw
n description >6cq
n declaration >6cq
n announcement annunciation declaration proclamation >6cq
n confession >6cy
n dictum pronouncement >6cy
n assertion asseveration averment >6cy
n claim >6d2
n claim >6d2
n accusation >6d2
n allegation allegement >6d4
n contention >6d2
n expression formula >6da
n formula >6cq
n >6cq
n affirmation avouchment avowal >6d2
n testimony >6d2
n professing profession >6db
n protestation >6cy
n threat >6cy
n menace >6df
n evidence >68d
n exhibit >6dh
n testimony >6dh
n witness >6dj
n declaration >6dj
n bid bidding >6cq
n contract declaration >6dm
n word >6cq
n account explanation >6cq
n accounting >6dp
n reason >6dp
n justification >6dp
n cause grounds reason >6ds
n defense vindication >6ds
n apologia apology >6du
n alibi >6du
n alibi exculpation excuse >6du
n exposition >5zq
n exposition >6dp
n exposition expounding >6w6
n answer result solution solvent >6cq
n derivation deriving etymologizing >6dp
n definition >6dp
n redefinition >6e3
n answer reply response >6cq
n feedback >6e5
n announcement promulgation >6cq
n handout release >6e7
n notice >6e7
n program programme >6e7
n forecasting foretelling prediction prognostication >6cq
n forecast prognosis >6eb
n divination prophecy >6eb
n proposition >6cq
n particular >6ee
n universal >6ee
n converse >6ee
n lemma >6ee
n term >5w5
n theorem >6ee
n conclusion ratiocination >6ee
n posit postulate >6ee
n assumption premise premiss >6em
n thesis >6en
n condition precondition stipulation >6en
n provision proviso >6ep
n quotation >6cq
n falsehood falsity untruth >6cq
n dodge dodging scheme >6es
n lie prevarication >6es
n fib story tale taradiddle tarradiddle >6eu
n fairytale >6ev
n fable fabrication fiction >6es
n deceit deception misrepresentation >6es
n facade >6ey
n exaggeration magnification overstatement >6ey
n dissembling feigning pretence pretense >6ey
n bluff >6f1
n hypocrisy >6f1
n blind subterfuge >6ey
n equivocation evasion >6ey
n hedge hedging >6f5
n qualification reservation >6cq
n comment commentary >6cq
n annotation notation note >6f8
n acknowledgment citation cite mention quotation reference >6f9
n comment input remark >6cq
n dictum >64x
n mention reference >6fb
n allusion >6fd
n observation reflexion >6fb
n rib >6fb
n quip sally wisecrack >6fb
n barb dig gibe jibe shaft slam >6fb
n misstatement >6cq
n restatement >6cq
n demythologisation demythologization >6fk
n mistake >6fj
n erratum literal misprint typo >6fm
n agreement understanding >6cq
n strings term >6cq
n bargain deal >6fo
n >6fo,62b
n submission >6fr
n compact concordat covenant >6fr
n obligation >6fr
n debt >6fu
n accord pact treaty >6fr
n pacification peace >6fw
n convention >6fw
n sentimentalism >6r6
n glop mush slop treacle >6fz
n humor humour wit witticism wittiness >66f
n irony sarcasm satire >6g1
n repartee >6g1
n backchat banter raillery >6g3
n gag jape jest joke laugh >6g1
n howler riot scream sidesplitter wow >6g5
n funny >6g5
n caricature imitation impersonation >6g1
n burlesque lampoon mockery parody pasquinade sendup spoof takeoff travesty >6g8
n cartoon sketch >6g1
n fun >6g1
n clowning comedy drollery funniness >6gb
n opinion view >66f
n conjecture guess hypothesis speculation supposition surmisal surmise >6gd
n side >6gd
n approximation >6wc
n estimate >6cq
n question >66g
n problem >6gi
n mystifier puzzle puzzler teaser >6gj
n case >6gj
n conundrum enigma riddle >6gj
n direction instruction >66f
n destination >6gn
n prescription >6gn
n formula recipe >6gn
n creed gospel >5m3
n dogma tenet >6gr
n incarnation >6gr
n sign signal signaling >16
n beam >6gu
n sign >16
n notice placard poster posting >6gw
n >6gw
n address >6gy
n brand mark stain stigma >6hx
n brand >738
n item token >6hx
n type >6hx
n postage stamp >6h2
n >6gu
n birdcall birdsong call song >6h5
n indicant indication >16
n indication >5f5
n symptom >6h7
n manifestation >6h7
n mark print >6h7
n >6hb
n flick >6hc
n line >6hb
n underline underscore >6hc
n contour >6hh
n isometric >6he
n graduation >6he
n glimpse >6h7
n forerunner harbinger herald precursor predecessor >6h7
n clue hint >6h7
n smoke >6h7
n alarm alarum alert >6gu
n >6gu
n recall >6ho
n retreat >6ho
n retreat >6gu
n singing tattle telling >6zj
n >6gu
n dit dot >6ht
n dah dash >6ht
n whistle whistling >6gu
n symbol >6gu
n nose >6hx
n number numeral >6hx
n symbolism >6hx
n notation >5yb
n >6i1
n exponent index power >6i2
n log logarithm >6i3
n characteristic >b16
n >6i1
n score >6i8
n >6pv
n choreography >6i1
n formula >6cq
n >6hx
n >6ib
n arrow pointer >6ic
n tick >6ic
n graph grapheme >6ib
n inferior subscript >6if
n diacritic >6ic
n dollar >6hx
n shaft >6he
n accent >6ih
n acute ague >6ik
n grave >6ik
n hacek wedge >6ih
n capital majuscule uppercase >6if
n type >6if
n font fount typeface >6ip
n >6iq
n bodoni modern >6ir
n bold boldface >6iq
n roman >6ir
n asterisk >6if
n letter >6if
n initial >6iw
n nun >6iw
n sin >6iw
n shin >6iw
n blank space >6if
n radical >6if
n punctuation >6ic
n brace >6j3
n colon >6j3
n dash hyphen >6j3
n quote >6j3
n diagonal separatrix slash solidus virgule >6j3
n brand marque >5xe
n label >6j9
n trademark >738
n authentication hallmark >738
n impression stamp >6hx
n embossment imprint >6jd
n imprint >6l1
n seal >6jd
n >6i6
n fanfare flourish tucket >6pf
n glissando >6pf
n slide swoop >6jj
n gamut >6jh
n keynote tonic >6k0
n dominant >6k0
n interval >6i6
n third >6jo
n fourth >6jo
n fifth >6jo
n sixth >6jo
n seventh >6jo
n shake trill >6k0
n >6jh
n mode >6jv
n signature >6i6
n key tonality >6i6
n bar >6i6
n note tone >6i6
n sharp >6i6
n flat >6i6
n cancel natural >6i6
n >5vr
n do doh ut >6k4
n ray re >6k4
n so soh sol >6k4
n chord >6k0
n >6sl
n tenor >6k9
n soprano >6k9
n >16
n >6gu
n flare >6kd
n flag >6kd
n pennant >6kf
n sign >6ki
n gesture motion >6kc
n >6ki
n grimace >6kj
n frown scowl >6kj
n grin grinning smile smiling >6kj
n laugh >6kj
n snarl >6kj
n wink >6kj
n wince >6kj
n demo demonstration >6kc
n display show >6kr
n expression manifestation reflection reflexion >6kr
n exemplification illustration >6kr
n allegory emblem >5b5
n dove >6kv
n elephant >6kv
n badge >6kv
n insignia >6ky
n crown >6hx
n identification >68p
n >6l1
n fingerprint >6l1
n pin >61b
n projection >6kc
n display >16
n array >6l6
n screening showing viewing >6l6
n sight >6l6
n spectacle >6l9
n fanfare ostentation >6l6
n bluster bravado >6lb
n brandish flourish >73h
n flourish >6r7
n flourish >6ki
n flourish >2k1
n flaunt >6l6
n presentation >6l6
n performance >67k
n act number routine >6lj
n benefit >6lj
n concert >6lj
n recital >6lj
n rendering rendition >6lj
n histrionics theatrical >6lj
n spectacular >6lj
n
n >6lr
n java >6ls
n basic >6lr
n upgrade >65c
n >5uz
n substrate substratum >6lw
n tongue >5uz
n amerind indian >6ly
n algonquian algonquin >6lz
n athabascan athabaskan athapascan athapaskan >6lz
n cheyenne >6m0
n chiwere
n missouri >6m3
n illinois >6m0
n massachuset massachusetts >6m0
n alabama >6m8
n muskhogean muskogean >6lz
n apache >6m1
n penutian >6lz
n mariposan yokuts >6ma
n altaic
n korean >6mc
n japanese >6mc
n sinitic
n chinese >6mf
n amoy fukien fukkianese hokkianese min taiwanese >6mg
n himalayish
n kamarupan
n chin kuki >6mj
n tibetan >6mi
n tai
n lao >6mm
n oceanic
n hawaiian >6mo
n >6ly
n pie >6mq
n >6mq
n slavic slavonic >6ms
n russian >6mt
n polish >6mt
n
n english >6mw
n american >6mx
n >6mx
n northern >6mz
n german >6mw
n dutch >6mw
n nordic norse scandinavian
n danish >6n3
n swedish >6n3
n lappic lappish
n lapp saame saami same sami >6n6
n erse gaelic goidelic
n irish >6n8
n italic >6mq
n latin >6na
n romance >6nb
n italian >6nc
n french >6nc
n spanish >6nc
n romanian rumanian >6nc
n greek hellenic >6mq
n >6nh
n attic ionic >6ni
n hebrew >6np
n akkadian
n assyrian >6nl
n aramaic
n assyrian >6nn
n canaanitic
n
n gur voltaic >6nq
n art artwork graphics >6kc
n illustration >6ns
n picture >6nt
n fig figure >6nt
n chart graph >6kc
n plot >6nw
n graph >6kc
n curve >bad
n profile >6nw
n drawing >6ns
n funnies strip >6ga
n frame >6o1
n eeg electroencephalogram encephalogram >6ny
n lobe >bbb
n dramatics dramaturgy theater theatre >5ta
n stage >6o6
n production >6li
n >5yc
n drama play >6o9
n fragment >5ub
n snatch >6ob
n act >6o9
n scene >6o9
n book playscript script >6o9
n continuity >6of
n dialog dialogue >6of
n words >6on
n aside >6oi
n cue >6oi
n monologue >6oi
n prompt prompting >6ok
n line >5zi
n patter spiel >5tr
n string >8eg
n >6op,5uz
n act >6kt
n blowup ebullition effusion gush outburst >6kt
n cry >6os
n comedy >5z8
n farce travesty >6ou
n tragedy >5z8
n special >67n
n play >67k
n musical >6oy,679
n review revue >6p1
n variety >67k
n vaudeville >6p1
n dance >1zt
n choreography >6p3
n music >6sg
n polyphony >6p5
n counterpoint >6p6
n >6ra
n classical >6ra
n opera >6p9
n bouffe >6pa
n operetta >6pb
n harmony >6p5
n preparation >6pd
n melody strain tune >6p5
n signature >6pf
n idea theme >6pf
n motif motive >6ph
n statement >6ph
n variation >6ph
n part >6pf
n accompaniment backup support >6pl
n bass >6pl
n antiphon antiphony
n gradual >6po
n chant >6pr
n >6qe
n spiritual >6pr
n anthem hymn >6pr
n paean pean >6pt
n composition opus piece >6p5
n arrangement >6pv
n orchestration >6pw
n instrumentation >6pw
n realisation realization >6pv
n coda finale >603
n overture >6p5
n trio >6pv
n divertimento serenade >6pv
n keen >6qh
n canon >6pv
n concerto >6p9
n sonata >6p9
n symphony >6q7
n passage >6pv
n phrase >6q9
n cadenza >6q9
n movement >6pv
n suite >6pv
n song vocal >6pv
n ballad lay >6qe
n chorus refrain >6p5
n coronach dirge lament requiem threnody >6qe
n folksong >6qs,6qe
n blues >6p8,6qi
n language lyric words >5zi
n serenade >6qe
n ballet >6p5
n >6p5
n reel >6qn
n tango >6qn
n >6ra
n pop >6qq
n folk >6qq
n rag ragtime >6qn
n gospel >6qs
n soul >6qu,6p8
n jazz >6qq
n rap >6qq,6p8
n jive swing >6qw
n style >16
n address >6r9
n catch >6r9
n analysis >6qz
n device >6qz
n eloquence fluency smoothness >6qz
n flatness >6qz
n expression formulation >6qz
n grandiloquence grandiosity magniloquence ornateness rhetoric >6qz
n journalese >6qz
n delivery speech >6qz
n genre >6qz,6p5
n prose >6qz
n articulation voice >6um
n idiom parlance >6r6
n tongue >6r9
n shibboleth >6r9
n tone >6r9
n note >6rg
n barrage bombardment onslaught outpouring >5uz
n inflection prosody >6r9
n inflection modulation >6r9
n intonation modulation >6rj
n drone droning monotone >6rl
n monotone >6k0
n singsong >6rl
n accent emphasis stress >6rj
n rhythm >6rj,5ls
n beat rhythm >ccl
n modulation transition >6q9
n terseness >6qz
n crispness >6rt
n brevity >6rt
n vein >6qz
n repetitiousness repetitiveness
n redundancy >6rx
n genre >6qz
n form >6rz
n poesy poetry verse >6rz
n poetry >6qz
n versification >6s0
n prosody >6s3
n cadence measure meter metre >6s4
n rhyme rime >6s3
n >6r3
n repetition >6s7
n climax >6s7
n ecphonesis exclamation >6s7
n emphasis >6s7
n image trope >6s7
n irony >6sc
n exaggeration hyperbole >6sc
n metaphor >6sc
n >16
n language speech >6sg
n words >6sh
n utterance vocalization >6sg
n speech >6tx
n phonation vocalisation vocalism vocalization voice vox >16
n phone sound >5v2
n phoneme >6sm
n ablaut >6sq
n gradation grade >6so
n vowel >6sm
n schwa shwa >6sq
n murmur >6sr
n glide semivowel >6sm
n vowel >6iw
n consonant >6sm
n consonant >6iw
n alveolar dental >6sv
n occlusive plosive
n explosion plosion >be
n aspiration >6u3
n click >6sy
n nasal >6sv
n liquid >6sv
n call cry outcry shout vociferation yell >6sj
n cry yell >6sj
n bellow bellowing holla holler hollering hollo holloa roar roaring yowl >6t4
n catcall >6t4
n clamor clamoring clamour clamouring >6t4
n hoot >6t4
n noise >6t4
n scream screaming screech screeching shriek shrieking >6t4
n whoop >6t4
n shouting yelling >6t4
n bird boo hiss hoot raspberry razz razzing snort >6t4
n curse cuss expletive oath swearing swearword >6ts
n exclaiming exclamation >6sj
n deuce devil dickens >6tg
n groan moan >6sj
n ahem hem >6sj
n howl howling ululation >6sj
n laugh laughter >6sj
n mumble >6sj
n cackle >6tl
n chortle chuckle >6tl
n giggle >6tl
n snicker snigger snort >6tl
n titter >6tl
n profanity >6sj
n pronunciation >6sj
n exultation jubilation rejoicing >6sj
n sigh suspiration >6sj
n snarl >6sj
n speaking >6sj
n speech >6sj
n splutter sputter >6sj
n susurration voicelessness whisper whispering >6tx
n accent >6tt
n drawl >6u1
n articulation >6tt
n thickness >6u3
n trill >6u3
n conversation >6sh
n intercourse
n communion sharing >6u7
n exchange >6u6
n chat confab confabulation schmoose schmooze >6u6
n causerie chitchat gab gabfest gossip >6ua
n talk talking >6u6
n dialog dialogue duologue >6uc
n jazz malarkey malarky nothingness wind >6uc
n cackle chatter yack yak >6uc
n commerce >6u6
n detail >6ui
n discourse discussion treatment >5ta
n consideration >6ui
n talk >6ui
n exhortation >5ta
n expression verbalism >5ta
n congratulation felicitation >6um
n discussion word >6sh
n argument argumentation debate >6uo
n rap >6u6
n deliberation >6uo
n conference >6uo
n consultation >6us
n audience consultation interview >6us
n ventilation >6uo
n huddle powwow >6us
n session >6us
n sitting >6ux
n hearing >6ux
n dialogue negotiation talks >6uo
n diplomacy >6v0
n bargaining >6v0
n haggle haggling wrangle wrangling >6v2
n expression locution saying >6sh
n anatomical >6v4
n catchword motto shibboleth slogan >6v4
n cry watchword >6v6
n adage byword proverb saw >6v4
n banality bromide cliche commonplace platitude >6fb,6va
n truism >6cu
n idiom phrase >6v4
n >6sh
n accent dialect idiom >6vc
n monologue >6sh
n charm spell >6sh
n curse hex jinx whammy >6vf
n monologue soliloquy >6sh
n >11
n proposal proposition >6vi
n proposal >6vu
n proposition >6vu
n proposal >66f
n hypothesis >6vm
n proffer proposition suggestion >6vm
n introduction >6vm
n motion question >6vm
n breath hint intimation >6vo
n ghost touch trace >6vo
n advance feeler overture >6vo
n offer offering >66f
n bid tender >6vu
n reward >6vu
n special >6vu
n price >6vw
n presentation >6vj
n entry submission >66f
n filing >6w0
n bid bidding command dictation >6vi
n order >6w2
n word >6w3
n commandment >6w2
n interpretation >6dp
n clarification elucidation illumination >6w6
n text >608
n elaboration enlargement expansion >6ui
n >6w6
n letter >6wa
n version >6w6
n reading >6w6
n twist >6w6
n reconstruction >6w6
n misinterpretation mistaking misunderstanding >6w6
n misconstrual misconstruction >6wg
n >6vi
n acquiescence assent >6wi
n acceptance >6wj
n conceding concession yielding >6wj
n concurrence concurrency >6wi
n accord accordance conformity >6wi
n collusion connivance >6wi
n accommodation >6wr
n reservation >6fo
n settlement >6fo
n compromise >6wp
n subscription >6wi
n confirmation ratification >6wi
n concord concordance harmony >6wi
n citation >6vi
n disagreement >6vi
n confrontation encounter showdown >6wx
n dissent >6wx
n discord dissension >6wx
n division variance >6x0
n difference dispute >6wx
n collision >6x2
n arguing argument contention contestation controversy disceptation disputation tilt >6x2
n gap >6x2
n dustup quarrel row words wrangle >6x2
n fight >6x4
n affray altercation fracas >6x6
n bicker bickering fuss pettifoggery spat squabble tiff >6x6
n offer offering >6vi
n asking request >6vi
n notice notification >6xb
n wish >6xb
n invitation >6xb,67t
n invite >6xe
n appeal entreaty prayer >6xb
n solicitation >6xg
n importunity urgency urging >6xh
n suit >6xg
n courting courtship suit wooing >6xg
n orison petition prayer >6xb
n collect >6xl
n blessing thanksgiving >6xl
n >6xb
n recall >6xo
n demand >63k
n challenge >6xq
n insistence insisting >6xq
n call >6xq
n requisition >6xq
n inquiring questioning >6xb
n challenge >6xv
n enquiry inquiry interrogation query question >6xv
n examination interrogation interrogatory >6xv
n interview >6xy
n interrogation interrogative question >5v6
n exam examination test >5ta
n comp comprehensive >6y1
n final >6y1
n oral viva >6y1
n quiz >6y1
n reply >6vi
n comeback rejoinder replication retort riposte >6y6
n echo >6y6
n answer >6y6
n defence defense refutation >6y9
n description >6vi
n characterisation characterization >6yb
n characterisation characterization delineation depiction picture >6cx
n epithet >6yd
n portrait portraiture portrayal >6yd
n label >6yb
n sketch vignette >6yb
n affirmation assertion statement >6vi
n affirmative >6db
n yes >6yj
n declaration >6cq
n denial disaffirmation >6d2
n denial >6vi
n negative >6yn
n no >6yo
n nay >6yo
n refusal >6yn
n abjuration recantation retraction
n backdown withdrawal >6ys
n negation >6ym
n contradiction >6yu
n contradiction >6es
n cancellation >6yu
n rejection >6vi
n rebuff repulse snub >6yy
n objection >6vi
n challenge >6z0
n complaint >6z0
n complaint >6t5
n dissent >6z0
n exception >6z0
n exclamation >6z3
n beef bitch gripe kick squawk >6z0
n protest protestation >6z0
n protest >6z0
n grievance >6z2
n grumble grumbling murmur murmuring mutter muttering >6z2
n whimper whine >6z2
n lament lamentation plaint wail >6z3
n informing >6vi
n apprisal notification telling >6ze
n notice >6zf
n warning >6zf
n revelation >6ze
n disclosure revealing revelation >6vi
n display >6zj
n discovery >6zj
n discovery >6zj
n leak >6zj
n exposure >6zj
n expose unmasking >6zo
n admission >67y
n confession >6zq
n concession >6wi
n intro introduction >6ze
n debut >6zt
n report >6ze
n report study >61y
n skinny >68d
n assay >6zw
n report >68d
n anecdote >6zv
n narration recital yarn >6zv
n narration narrative story tale >66f
n recital >63m
n fairytale >702
n recounting relation telling >701
n comment gossip scuttlebutt >6zv
n hearsay rumor rumour >706
n grapevine pipeline >706
n dirt scandal >706
n talk >706
n warning >6ze
n alert alerting >70b
n caution caveat >70b
n forewarning premonition >70b
n threat >70b
n promise >6vi,6ag
n oath >70g
n parole word >70g
n assurance >6cq
n assurance pledge >6ag
n plight troth >70k
n betrothal engagement troth >70g
n ringing >70m
n vow >70k
n thanks >67y
n appreciation >70p
n boast boasting jactitation >6vi
n brag bragging crow crowing gasconade vaporing >70r
n bluster braggadocio rhodomontade rodomontade >70r
n naming >6vi
n denotation indication >70u
n challenge >6vi
n dare daring >70w
n defiance >70w
n explanation >6vi
n denouncement denunciation >6vi
n damnation >710
n condemnation curse execration >710
n imprecation malediction >712
n accusal accusation >659
n recrimination >714
n recital >6cq
n recital recitation >71q
n indictment >62b
n allegation >714
n grievance >719
n imprecation >714
n indictment >714
n information >714
n blame incrimination inculpation >714
n implication >714
n innuendo insinuation >71f
n address speech >6vi
n impromptu >71h
n impromptu >6q9
n inaugural >71h
n keynote >66g
n lecture talk >71h
n nomination >71o
n oratory >71h
n oration >71o
n speaking speechmaking >71h
n debate disputation >71q
n declamation >71o
n harangue rant ranting >71s
n discourse preaching sermon >71h
n kerugma kerygma >71u
n persuasion suasion >5ta
n exhortation incitement >71w
n prompting suggestion >71w
n expostulation objection remonstrance remonstration >5ta
n artillery weapon >71w
n packaging promo promotion publicity >66f
n buildup >721
n ballyhoo hoopla hype plug >721
n pitch >721
n ad advert advertisement advertising advertizement advertizing >721
n >725
n classified >726
n commercial >725
n bill broadsheet broadside circular flier flyer handbill throwaway >725
n cheering shouting >6ay
n advancement furtherance promotion >6ay
n goad goading prod prodding spur spurring urging >6ay
n incitement provocation >6ay
n discouragement >6bw
n determent deterrence intimidation >72e
n resignation >6vi
n relinquishing relinquishment
n surrender yielding >72h
n prohibition >6yr
n ban banning forbiddance forbidding >72j
n drogue sock windsock >6kd
n stake >6kd
n reference >72w
n landmark >72n
n rule >5g8
n universal >72p
n >72p
n transformation >72r
n criterion measure standard touchstone >awl
n era >72t
n mark target >72n
n indicator >6gu
n rocket skyrocket >6kd
n input >6gu
n output >6gu
n horn >6hn
n buoy >72n
n can >731
n nun >731
n staff >6hx
n scepter sceptre verge wand >734
n wings >6kz
n button >6ky
n mark marker marking >6hx
n milepost milestone >738
n variable >6hx
n unknown >73a
n peg pin >738
n label >738
n tag ticket >73d
n tag >73d
n shrug >6ki
n wafture wave waving >6ki
n nod >6ki
n bowing obeisance >6ki
n scrape scraping >73j
n voice >16
n stravinsky >6p5
n touch >5ta
n traffic >5ta
n callback recall >6xb
n packet >5te
n vocal >6p5
n happening occurrence occurrent >z
n accompaniment attendant concomitant >73s
n associate >73t
n background >73t
n experience >73s
n appalling >73w
n augury foretoken preindication sign >73w
n omen portent presage prodigy prognostic prognostication >73y
n flash flashing >73w
n blast >73w
n loss >73w
n ordeal >73w
n taste >73w
n time >73w
n trip >73w
n vision >73w
n >z
n miracle >z
n trouble >73s
n treat >73s
n miracle >73s
n marvel wonder >73s
n thing >73s
n episode >73s
n feast >74e
n drama >74f
n beginning >73s
n conclusion ending >73s
n end >74j
n passing >74k
n outcome result resultant termination >74j
n decision >74m
n decision >74m
n aftermath consequence >74m
n fruit >74p
n train >74p
n materialisation materialization offspring >a69
n payoff reward wages >74p
n worst >74m
n >73s
n alteration change modification >73s
n surprise >74w
n blow shock >74x
n accident fortuity >73s
n accident >763
n collision >750
n crash wreck >750
n collision hit >77y
n fire >73s
n balefire bonfire >754
n campfire >754
n smolder smoulder >754
n misfortune >74a
n pity shame >758
n affliction >74a
n embarrassment >74a
n blaze hell >74a
n onslaught >74a
n outrage scandal >74a
n chapter >74f
n incident >73s
n discharge >73s
n >75h
n impulse >75i
n spike >75i
n blowup detonation explosion >75h
n case example instance >73s
n humiliation mortification >75m
n bit piece >75m
n clip time >75m
n motion movement >73s
n approach approaching >75q
n passing >75q
n bend bending >75q
n travel >75q
n circulation >75u
n creep >75u
n migration >74v
n migration >z
n shrinkage shrinking >78y
n compression condensation contraction >75z
n injury >750
n breach break rift rupture severance >77d
n misadventure mischance mishap >758
n calamity cataclysm catastrophe disaster tragedy >758
n plague >764
n break >74z
n coincidence happenstance >74z
n smash >751
n trip >763
n failure >73s
n downfall ruin ruination >76a
n malfunction >76a
n stall >76c
n success >73s
n abortion miscarriage >76a
n misfire miss >76a
n egress emergence >74i
n birth nascence nascency nativity >74w
n delivery >76i
n appearance >73s
n manifestation materialisation materialization >76k
n manifestation >76k
n epiphany >76m
n inception origin origination >74i
n generation genesis >74i
n emergence growth outgrowth >74i
n rise >76q
n start >74i
n menarche >76s
n oncoming onset >76s
n dawn morning >76s
n opener >76s
n cause >76o
n antecedent >76x
n overture preliminary prelude >76o
n emanation procession >76o
n factor >76x
n fundamental >771
n parameter >771
n producer >76x
n conception creation >74i
n opening >76s
n kickoff >76s
n destiny fate >73s
n inevitable >778
n annihilation disintegration >77j
n eradication obliteration >77j
n debilitation enervation enfeeblement exhaustion >7ei
n breakup detachment separation >74w
n diffusion >7fm
n invasion >7fm
n fatality >78x
n departure exit expiration going passing release >78x
n doom doomsday >778
n demolition destruction wipeout >74j
n depredation ravage >77j
n ruin ruination >77j
n rack wrack >77j
n disappearance >73s
n disappearance >73s
n hardship >758
n knock >758
n fluctuation variation >74w
n interlocking mesh meshing >77y
n flick >77y
n impact >77y
n blow bump >77u
n slam >77u
n jar jolt jounce >77v
n contact impinging striking >73s
n damage >780
n casualty >78y
n injury wound >782
n loss >780
n sacrifice >782
n cycle oscillation >74v
n repeat repetition >74v
n sequence >785
n cycle >785
n backwash wake >78r
n riffle ripple rippling wavelet >78r
n oscillation vibration >78c
n ripple >78a
n undulation wave >75q
n swell >78r
n lift >78r
n billow surge >78r
n tsunami >764,78r
n roll roller >78r
n heave >75q
n backlash rebound recoil repercussion >75q
n bounce bouncing >78j
n kick recoil >75q
n seek >75q
n squeeze wring >75q
n stroke throw >75q
n turn turning >75q
n wrench >75q
n wave >75q
n wave >76r
n shipwreck wreck >750
n finish >73s
n draw standoff >78u
n win >7gy
n death decease expiry >74w
n decrease lessening >74w
n sinking >78y
n increase >74w
n easing moderation relief >74w
n advance betterment improvement >798
n elaboration refinement >792
n assumption >749
n deformation >74w
n transition >74w
n jump leap saltation >796
n shift transformation transmutation >74w
n contagion infection transmission >75g
n scene >75g
n collapse >73s
n killing >77g
n >79e
n descent >75u
n cascade shower >79e
n sinking >79e
n immersion submergence submerging submersion >79g
n dip >79h
n wobble >75q
n shimmy >79j
n bust fizzle flop >76a
n bomb dud turkey >79l
n halt stop >74j
n stand standstill >79n
n departure deviation difference divergence >77r
n discrepancy variance variant >79p
n flection flexion inflection >79p
n malformation miscreation >76a
n monstrosity >79s
n dislocation disruption >79v
n break interruption >73s
n abatement hiatus reprieve respite suspension >79v
n eclipse occultation >79v
n accommodation adjustment fitting >792
n entering entrance >75u
n fall >75u
n climb climbing mounting >7fl
n elevation lift raising >7fl
n heave heaving >7fl
n sound >73s
n bother fuss hassle trouble >7ek
n >73s
n fusion merger unification >7a6
n combine combining >7a6
n consolidation >7a8
n mix mixture >7a8
n blend >7aa
n zoom >7fl
n upheaval uplift upthrow upthrust >7fl
n uplifting >7fl
n bam bang blast clap eruption >7bk
n banging >7bk
n bark >7b3
n bark >7bk
n bay >7b3
n bell toll >7a4
n blare blaring cacophony clamor din >7bk
n boom roar roaring thunder >7bk
n bleat >7b3
n bombilation bombination buzz >7a4
n cackle >7b3
n chatter chattering >7bk
n chatter chattering >7bk
n chink click clink >7a4
n chorus >7a4
n clack clap >7bk
n clang clangor clangoring clangour clank clash crash >7bk
n clatter >7bk
n cluck clucking >7b3
n crack cracking >7bk
n crackle crackling crepitation >7bk
n creak creaking >7bk
n crow >7b3
n crunch >7bk
n cry >7a4
n drip dripping >7a4
n drum >7a4
n explosion >7bk
n footfall footstep >7a4
n gobble >7b3
n grinding >7bk
n growl growling >7b3
n grunt oink >7bk
n fizzle hiss hissing hushing sibilation >7bk
n howl >7bk
n howl >7b3
n brouhaha hubbub katzenjammer uproar >7bk
n hum humming >7bk
n knock knocking >7a4
n murmur murmuration murmuring mussitation mutter muttering >7a4
n neigh nicker whicker whinny >7b3
n noise >7a4
n pant >7bk
n pat rap tap >7a4
n patter >7a4
n plump >7bk
n plunk >7a4
n pop popping >7a4
n quack >7a4
n racket >7bk
n rale rattle rattling >7bk
n report >7bk
n ringing tintinnabulation >7a4
n roar >7b3
n grumble grumbling rumble rumbling >7bk
n rustle rustling whisper whispering >7bk
n scrape scraping scratching >7bk
n scream screaming screech screeching shriek shrieking >7bk
n sigh >7a4
n slam >7bk
n snap >7bk
n snore >7bk
n song >7a4
n spatter spattering splatter splattering splutter sputter sputtering >7bk
n plash splash >7bk
n squawk >7bk
n squeak >7bk
n squeal >7bd
n strum >7a4
n tapping >7a4
n throbbing >7a4
n clump clunk thud thump thumping >7a4
n thunder >7bk
n tick ticking >7a4
n ting tinkle >7a4
n tramp >7b7
n trample trampling >7a4
n voice >7a4
n whack >7a4
n birr whir whirr whirring >7a4
n whistle whistling >7a4
n whiz >7a4
n yelp yelping yip >7b3
n beat heartbeat pulsation pulse >74v
n pounding throb throbbing >7cq
n tide >74v
n aegir bore eager eagre >7cu
n >7cz
n countercurrent crosscurrent rip riptide >aaz
n slide >79e
n landslide landslip >7cw
n flow flowing >75u
n current stream >7cy
n overflow overspill runoff >7cy
n torrent >7cz
n outpouring >7cy
n flux fluxion >7cy
n blast >75l
n touch touching >77y
n concussion >77v
n rap strike tap >77v
n bang bash belt knock smash >77v
n buffeting pounding >77v
n slap smack >77v
n swerve yaw >78p
n concussion >761
n scintillation sparkling twinkle >74w
n flash >73s
n flicker glint spark >7de
n gleam gleaming glimmer >7de
n coruscation glitter sparkle >7de
n lightning >7de
n streak >7de
n brush >7d5
n stroke >7d5
n concentration >790
n explosion >790
n jump leap >790
n convergence >73s
n encounter meeting >7dp
n alignment conjunction >7dq
n changeover conversion transition >798
n transmutation >74w
n juncture occasion >73s
n climax >7du
n emergency exigency pinch >7dx
n crisis >7du
n landmark watershed >7du
n milestone >7du
n conservation preservation >792
n recovery >792
n curse torment >75a
n detriment hurt >7e5
n expense >7e3
n damage harm impairment >74w
n impulse pulsation pulse pulsing >78c
n breakdown >76a
n >7e7
n fault >7e7
n blackout >7e8
n dwindling >78y
n turn twist >7ed
n development >74w
n phenomenon >7ed
n complication ramification >7ed
n revolution >74w
n atrophy withering >7ei
n weakening >798
n downfall fall >7ei
n disturbance perturbation >ml
n earthquake quake seism temblor >a6r
n shock >7el
n microseism tremor >7el
n encroachment intrusion invasion >79z
n interference noise >74a
n background >7ep
n dribble drip trickle >7cy
n emission >7cy
n deformation distortion >7e5
n warp warping >7et
n plunge >79d
n burst outburst >73s
n salvo >7ew
n eruption irruption outbreak >73s
n epidemic >7ey
n jet spirt spurt squirt >7d2
n leak leakage outflow >7d2
n flap flapping flutter fluttering >78c
n gush outpouring >7cy
n radiation >aud,7fm
n rush spate surge upsurge >7cy
n onrush >7f5
n gyration revolution rotation >78p
n roll >7f7
n commotion whirl >75q
n spin >7f7
n english >7fa
n wallow >7f8
n ladder ravel >7e5
n loosening relaxation slackening >7ei
n thaw >7fe
n permutation replacement substitution switch transposition >77r
n tide >77r
n displacement shift >7fo
n amplitude >7fi
n advance progress progression >75u
n ascension ascent rise rising >75u
n spread spreading >75u
n stampede >75u
n translation >75u
n return >78p
n affair occasion >748
n party >7fq
n bash brawl do >7fr
n dance >7fr
n formal >7ft
n hop >7ft
n feast fete fiesta >7fr
n jolly >7fr
n celebration jubilation >7fq
n ceremonial ceremony observance >7fq
n circumstance >7fz
n funeral obsequy >7fz
n burial entombment inhumation interment sepulture >7g1
n hymeneals nuptials wedding >7fz
n dedication >7fz
n opening >7fz
n induction initiation installation >7fz
n exercise >7fz
n commencement graduation >7g7
n competition contest >748
n athletics >7g9
n olympiad olympics >7ga
n prelim preliminary >7ga
n championship >7g9
n chicken >7g9
n race >7g9
n >7gf
n rally >7gg
n footrace run >7gf
n relay >7gf
n tournament tourney >7g9
n open >7gk
n rubber >7g9
n series >7g9
n final >7gs
n meet >7ga
n >7gi
n dash >7gq
n match >7g9
n pin >7gy
n tournament >7g9
n joust tilt >10f
n race >7g9
n campaign >7gw
n triumph victory >74j,76e
n independence >7gy
n landslide >7gy
n slam sweep >7gy
n blowout laugher romp runaway walkaway >7gy
n defeat licking >74j,76a
n blow reversal reverse setback >73s
n lurch >7h3
n debacle drubbing slaughter thrashing trouncing walloping whipping >7h3
n trial >7g9
n bite >76e
n bonanza boom bunce godsend gravy windfall >73s
n collapse crash >73s
n >74w
n deliquium faint swoon syncope >7hb
n crash >763
n spike >76r
n affect >u
n emotion >u
n glow >u
n soul soulfulness >u
n passion passionateness >u
n infatuation >7hj
n abandon wildness >7hj
n ardor ardour fervency fervidness fervor fervour fire >7hj
n zeal >7hm
n sentiment >u
n complex >u
n ambivalence ambivalency >u
n conflict >7hq
n apathy >u
n emotionlessness impassiveness impassivity indifference phlegm stolidity unemotionality >7hs
n desire >u
n ambition aspiration dream >7hu
n nationalism >7hv
n temptation >7hu
n craving >7hu
n appetence appetency appetite >7hy
n stomach >7hz
n want wish wishing >7hu
n hungriness longing yearning >7hu
n nostalgia >7i2
n sex >u
n concupiscence eros >7hu
n love >7i5
n passion >7i5
n sensualism sensuality sensualness >7i5
n lecherousness lust lustfulness >7i5
n itch urge >7hu
n caprice impulse whim >7hu
n pleasance pleasure >u
n delectation delight >7ic
n amusement >7id
n enjoyment >7ic
n gusto relish zest zestfulness >7if,7nw
n comfort >7ic
n consolation solace solacement >7ih
n alleviation assuagement relief >7ih
n >7ic
n sadism >7ik
n pain painfulness >u
n pang stab twinge >u
n hurt suffering >7im
n agony torment torture >7io
n discomfort irritation soreness >7io
n distress hurt suffering >7im
n anguish torment torture >7ir
n wound >7ir
n liking >u
n fancy fondness partiality >7iu
n captivation enchantment enthrallment fascination >7iu
n penchant predilection preference taste >7iu
n weakness >7ix
n inclination >7iu
n leaning propensity tendency >7iz
n stomach >7iz
n friendliness >7iu
n brotherhood >7j2
n approval >7iu
n favor favour >7j4
n admiration esteem >7iu
n adoration worship >7n7
n dislike >u
n alienation disaffection estrangement >7j8
n isolation >7j9
n antipathy aversion distaste >7j8
n disapproval >7j8
n contempt despite disdain scorn >7j8
n disgust >7j8
n horror repugnance repulsion revulsion >7je
n nausea >7je
n gratitude >u
n concern >7nr
n care >br0
n solicitousness solicitude >7ji
n softheartedness tenderness >7ji
n unconcern >u
n indifference >7jm
n aloofness distance >7jn
n detachment withdrawal >7jn
n coldheartedness hardheartedness heartlessness >7jm
n cruelty mercilessness pitilessness ruthlessness >7jq
n shame >u
n conscience >7js
n embarrassment >7js
n uncomfortableness uneasiness >7ju
n chagrin humiliation mortification >7ju
n confusion discombobulation >7ju
n pride pridefulness >u
n ego egotism >7jy
n conceit vanity >7jy
n humbleness humility >u
n meekness submission >7k1
n amazement astonishment >u
n admiration wonder wonderment >7k3
n awe >7k4
n surprise >7k3
n stupefaction >7k3
n daze shock stupor >7k7
n expectation >u
n anticipation expectancy >7k9
n suspense >7ka
n fever >7ka
n hope >7ka
n levity >u
n gaiety playfulness >7ke
n gravity solemnity >u
n earnestness seriousness sincerity >7kg
n sensitiveness sensitivity >u
n sensibility >7ki
n feelings >7ki
n insight perceptiveness perceptivity >7kj
n agitation >u
n fidget fidgetiness restlessness >7km
n impatience >7kn
n stir >7km
n tumult turmoil >7km
n electricity >7kp
n sensation >7kp
n calmness >u
n coolness imperturbability imperturbableness >7kt
n quietness quietude tranquility tranquillity >7kt
n ataraxis heartsease peace peacefulness repose serenity >7kv
n anger choler ire >7hg
n wrath >7kz
n fury madness rage >7kx
n offence offense umbrage >7kx
n indignation outrage >7kx
n >7kx
n annoyance chafe vexation >7kx
n irritation pique temper >7l3
n frustration >7l3
n aggravation exasperation >7l3
n harassment torment >7l3
n fear fearfulness fright >7hg
n alarm consternation dismay >7l8
n chill frisson quiver shiver shudder thrill tingle >7l8
n horror >7l8
n hysteria >7l8
n affright panic terror >7l8
n awe fear reverence veneration >7hg
n scare >7l8
n apprehension apprehensiveness dread >7l8
n boding foreboding premonition presentiment >7lg
n shadow >7lh
n suspense >7lg
n intimidation >7l8
n anxiety >7hg
n trouble worry >7ll
n care concern fear >7ll
n disquietude edginess inquietude uneasiness >7ll
n sinking >7ll
n misgiving qualm scruple >7ll
n angst >7ll
n bravery fearlessness >u
n security >7ls
n confidence >7lt
n happiness >u
n joy joyfulness joyousness >7hg
n elation lightness >7lw
n exultation jubilance jubilancy jubilation >7lw
n triumph >7ly
n excitement exhilaration >7lw
n bang boot flush kick rush thrill >7m0
n gaiety merriment >7lv
n glee gleefulness hilarity mirth mirthfulness >7m2
n rejoicing >7lv
n contentment >7lv
n satisfaction >7m5
n pride >7m6
n fulfillment fulfilment >7m6
n glee gloat gloating >7m6
n sadness unhappiness >u
n heaviness >7ma
n melancholy >7ma
n gloom gloominess somberness sombreness >7mc,7lg
n brooding pensiveness >7mc
n woe woefulness >7mk
n misery >7ma
n desolation forlornness loneliness >7ma
n sorrow >7ma
n brokenheartedness grief heartache heartbreak >7mi
n mournfulness ruthfulness sorrowfulness >7mi
n regret rue ruefulness sorrow >7ma
n compunction remorse >7ml
n guilt >7mm
n penance penitence repentance >7mm
n chill pall >7lg
n depression >7ma
n oppression oppressiveness >7mq
n weight >7mr
n discontent discontentedness discontentment >7i2
n dissatisfaction >7mt
n boredom ennui tedium >7mu
n fatigue >7mv
n displeasure >7mu,7l3
n disappointment letdown >7mu
n defeat frustration >7my
n hope >u
n encouragement >7n0
n optimism >7n0
n despair >u
n resignation surrender >7n3
n discouragement disheartenment dismay >7n3
n intimidation >7n5
n love >7hg
n ardor ardour >7n7
n crush infatuation >7n7
n devotedness devotion >7n7
n affection affectionateness fondness philia tenderness warmheartedness warmness >u
n attachment >7nb
n caring lovingness >7n7
n warmheartedness warmth >7nd
n loyalty >7n7
n hate hatred >7hg
n enmity hostility >7ng
n aggression aggressiveness >7nh
n bitterness gall rancor rancour resentment >7nh
n grievance grudge >7nj
n enviousness envy >7nj
n jealousy >7nl
n humor humour mood temper >u
n irascibility spleen >7l2
n choler crossness fretfulness fussiness irritability peevishness petulance
n pet >7np
n sympathy >u
n compassion compassionateness >7nr
n commiseration pathos pity ruth >7nr
n tenderheartedness tenderness >7ns
n mercifulness mercy >7ns
n enthusiasm >u
n avidity avidness eagerness keenness >7nw
n ardor ardour elan zeal >7nx
n food >caq
n comestible eatable edible pabulum victual victuals >l
n tuck >7o0
n >7oj
n dainty delicacy goody kickshaw treat >7oj
n dish >7oj
n fare >l
n diet >7o5
n diet >7o5
n dietary >7o5
n chow chuck eats grub >7o5
n board >7o5
n mess >7ok
n ration >7o5
n foodstuff >l
n starches >7od
n concentrate >7od
n meal >7od
n fiber roughage >7od
n flour >7od
n aliment alimentation nourishment nutriment nutrition sustenance victuals >l
n meal repast >7oj
n breakfast >7ok
n dejeuner lunch luncheon tiffin >7ok
n tea teatime >7ok
n dinner >7ok
n supper >7ok
n buffet >7ok
n picnic >7ok
n cookout >7or
n barbecue barbeque >7os
n bite collation snack >7ok
n banquet feast >7ok
n helping serving >b3g
n mouthful taste >b3g
n bite morsel >7ox
n sup swallow >7ox
n chaw chew cud plug quid wad >7oy
n special >7o4
n joint roast >7qu
n relish >7u7
n dip >7u7
n soup >7o4
n liquor >7p7
n broth stock >7p5
n stew >7o4
n lobscouse lobscuse scouse >7p8
n confection sweet >7o3
n confiture >7pa
n candy confect >7pa
n brittle toffee toffy >7pc
n gum >7pa
n fudge >7pc
n divinity >7pf
n kiss >7pc
n rock >7pc
n taffy >7pc
n afters dessert sweet >7o2
n ambrosia nectar >7o3
n >7pk
n whip >7pk
n frappe ice >7pm
n snowball >7pm
n snowball >7pm
n frosting ice icing >7pt
n glaze >7pt
n topping
n >7nz
n pastry >7pu
n turnover >7o4
n pie >7pv
n >7pv
n napoleon >7py
n puff >7pv
n cake >7pu
n jumbal jumble >7q1
n biscuit cookie cooky >7q1
n gingersnap snap >7q3
n kiss >7q3
n conserve conserves preserve preserves >7pb
n jam >7q6
n jelly >7q6
n gelatin jelly >7o3
n bird fowl >7qn
n poultry >7qa
n chicken poulet volaille >7qb
n hen >7qc
n dove squab >7qb
n duck >7qb
n goose >7qb
n wildfowl >7qa
n pheasant >7qh
n turkey >7qb
n thigh >7ow
n breast >7ow
n loaf >7nz
n meat >7nz
n >7qn
n mess >7oj
n mince >7oj
n organs >7qn
n liver >7qr
n brain >7qr
n >7qn
n chop >7qu
n barbecue barbeque >7o4
n piece slice >7ow
n leg >7qu
n side >7qu
n >7qu
n chuck >7r0
n rib >7qu
n shin >7qu
n flank >7r0
n steak >7qu
n blade >7r0
n neck >7qu
n shoulder >7qu
n buffalo >7qo
n beef boeuf >7qn
n cake patty >7o4
n jerk jerky >7qn
n hare rabbit >7qo
n mouton mutton >7qn
n lamb >7qn
n saddle >7qu
n rack >7qu
n porc pork >7qn
n >7qu
n bacon >7rj
n rind >c06
n >c6o
n margarin margarine marge oleo oleomargarine >7ul
n oil >7rm
n sausage >7qn
n dog frank frankfurter hotdog weenie wiener wienerwurst >7rp
n dressing stuffing >7uv
n farce forcemeat >7rr
n bread breadstuff >7pu,7oe
n loaf >7rt
n heel >8ii
n >7rt
n toast >7rt
n
n danish >7ry
n biscuit >7rw
n hardtack >7s0
n sandwich >7sg
n bomber grinder hoagie hoagy sub submarine torpedo wedge zep >7s2
n western >7s2
n wrap >7s2
n produce >7nz
n >7s6,aho
n veg vegetable veggie >7s6
n legume >7s8
n pulse >7s9
n greens >7s8
n >7s8
n >7s8
n murphy potato spud tater >7sd,7oe,7sc
n jacket >7sx
n >7o4
n chip crisp >7sg
n pieplant rhubarb >7s8
n >7s8
n
n marrow >7sk
n sprout >7sb
n pepper >7sc
n bean >7s9
n pea >7s9
n
n snap >7sq
n corn >7u0
n tomato >7sc
n radish >7sd,7sj
n >ahr
n cling clingstone >7s7
n peel >7rl
n
n delicious >7sy
n empire >7sy
n berry >7s7
n blackberry >7t1,ahv
n citrus >7s7
n orange >7t3
n lemon >7t3
n plum >7s7,ahu
n sloe >7t6
n fig >7s7
n banana >7s7
n melon >7s7
n grape >7s7
n aguacate avocado >7s7
n olive >7p3,ahu
n pear >7s7,ahw
n sorb >7s7
n brazil >7sv
n cocoanut coconut >7sv
n coconut >7nz
n fish >7nz
n
n
n bass >7tl
n bass >7tk
n perch >7tl
n escargot snail >7qn
n shellfish
n clam >7tq
n flatfish >7tk
n flounder >7ts
n sole >7ts
n pilchard sardine >7tk
n feed provender >l
n fodder >7tw
n eatage forage grass pasturage pasture >7tx
n hay >7tx
n cereal grain >7od
n barley barleycorn >7u0
n rice >7u0,7oe
n pigswill pigwash slop slops swill >7tw
n mast >7tw
n fixings ingredient >7od
n flavorer flavoring flavourer flavouring seasoner seasoning >7u5
n condiment >7u6
n herb >7u6
n spice >7u6
n salt >7u6
n pepper peppercorn >7u6
n sage >7u8
n egg eggs >7od
n >7od
n milk >7ue,7uu
n milk >7od
n cream >7ue
n butter >7ue,7nz
n stick >7ui,7rn
n cheese >7ue,7nz
n paste spread >7u7
n sweetener sweetening >7u6
n honey >7um
n sugar >7um
n batter >7uv
n dough >7uv
n >7px
n pasty >7ur
n marrow >7o3
n beverage drink drinkable potable >l,c8d
n concoction intermixture mixture >7od
n mix premix >7uv
n filling >7uv
n draft draught potation tipple >7v1
n pledge toast >7v1
n alcohol inebriant intoxicant >7uu,2it
n drink >7ow
n brew brewage >7v0
n beer >7v2
n suds >7v3
n ale >7v3
n bitter >7v5
n stout >7v5
n sake saki >7v0
n vino wine >7v0
n >7v9
n rose >7v9
n >7v9
n bubbly champagne >7vc
n sack >7va
n >7v9
n port >7vf
n sherry >7vf
n booze liquor spirits >7v0
n brandy >7vi
n whiskey whisky >7vi
n bourbon >7vk
n irish >7vk
n >7v0
n cocktail >7vn
n highball >7vn
n bishop >7w3
n flip >7vn
n grasshopper >7vo
n manhattan >7vo
n martini >7vo
n sling >7vp
n sour >7vo
n slug >7v0
n float >7v1
n milkshake shake >7v1
n juice >7od
n >7uu
n nectar >7w1
n >7v9
n >7uu
n pop soda tonic >7w4
n phosphate >7w4
n coffee >ahp
n coffee java >7uu
n punch >7vn
n tea >7u8
n tea >7uu
n slop >7nz
n arrangement >12
n straggle >12
n array >7wd
n categorisation categorization classification >7wd
n kingdom >7z3
n >12
n biome
n people >12
n cohort >7wk
n aged elderly >7wl
n youth >7wl
n blind >7wk
n blood >7wk
n brave >7wk
n cautious timid >7wk
n community >7wk
n damned >7wk
n dead >7wk
n living >7wk
n deaf >7wk
n disabled handicapped >7wk
n doomed lost >7wk
n enemy >7wk
n folk folks >7wk
n free >7wk
n enlightened initiate >7wk
n sick >7wk
n maimed wounded >7wk
n >12
n accumulation aggregation assemblage collection >12
n battery >7x6
n block >7x6
n bunch caboodle lot >7x6
n collage >7x6
n content contents >7x6
n ensemble >7x6
n crop >7x6
n pack >7x6
n deck >7xe
n hand >7x6
n >7xg
n flush >7xh
n straight >7xh
n pair >7xh
n sum summation >7x6
n agglomeration >7x6
n edition >12
n bunch clump cluster clustering >7xm
n knot >7xo
n chunk clod clump glob lump >7xm
n agglomerate cumulation cumulus heap mound pile >7x6
n mass >7x6
n stack >7xr
n combination >7x6
n combination >890
n body >7x5
n public >7xw
n domain world >7yf
n society >7x5
n migration >7wk
n minority >7x5
n sector >7x5
n business >7y2
n race >12
n interest >7x5
n lobby >7y5,8a8
n clan kin kindred tribe >7x5
n family >7y7
n family folk kinfolk kinsfolk phratry sept >81q
n people >7y9
n house >7y9
n dynasty >7y9
n gens name >7y9
n building >7yh
n class stratum >7wk
n fringe >7x5
n assemblage gathering >7x5
n bee >878
n congregation >7x6
n pair >7yh
n library >7x6
n library >7x6
n mythology >7x6
n brace pair >7zd
n team >7z6
n relay >7yp
n couple duet duo twosome >7yk
n room >7yh
n threesome triad trinity trio >7yh
n triad trio triple triplet >7zd
n couple mates >7y8
n marriage >7y8
n brood >7z6
n flock >7z6
n flock fold >7z6
n flock >7z1
n congregation faithful fold >7x5
n bevy >7yy
n taxon >7wi
n biology biota >7x6
n wildlife >a
n >7wi
n herd >7z6
n herd >7z6
n pride >7z6
n colony >7wi
n swarm >12
n infestation plague >7zb
n set >7x6
n category class family >7x6
n stamp >7ze
n join >7zd
n intersection >7zd
n sex >7ze
n field >7zd
n field >7zd
n set >2
n domain >7zl
n >y,7zl
n subspace >7zn
n manifold >7zn
n field >7zl
n root solution >7zl
n denomination >7ze
n suite >7zd
n bundle package packet parcel >7x6
n organisation organization >7x5
n bureaucracy >7zv
n ngo >7zv
n association >7zv
n polity >7zv
n authorities government regime >7zz
n bureaucracy >800
n court >800
n empire >800
n palace >800
n soviets >83e
n establishment institution >7zv
n >806
n hospital >807
n >806
n charity >806
n enterprise >7zv
n giant >80b
n collective >80b
n agency >80o
n carrier >80o
n chain >80o
n company >806
n conglomerate empire >80j
n corp corporation >80k
n firm house >80o
n dealership franchise >80o
n maker manufacturer >80o
n partnership >80o
n business concern >80b
n distributor >80h
n publisher >80k
n newspaper paper >80q
n magazine >80q
n dealer >80k
n defence defense >7x6
n prosecution >7x6
n planting >7x6
n >80b
n industry >80x
n >80y
n hollywood >80z
n fund >8d4
n market >80y
n agriculture >7yf
n brotherhood fraternity sodality >7yf
n establishment >7zv
n battery >84r
n >84c
n family household menage >84c
n >84r
n club nine >819
n five >84r
n eleven >84r
n squad >84r
n offence offense >84r
n defence defense >84r
n faith religion >806
n christendom christianity >7xw
n church >81g
n church >7xw
n rome >8b6
n protestant >81i
n hebraism judaism >81g
n variety >7z3
n breed stock strain >81n,7z6
n pedigree >81o
n ancestry blood bloodline line lineage parentage pedigree stemma stock >81s
n side >81q
n genealogy >7y7
n phylum >7z3
n family >7z3
n genus >7z3
n species >7z3
n race subspecies >7z3
n form strain variant >7z3
n type >7z3
n civilisation civilization >7xz
n profession >8cc
n priesthood >821
n ministry >822
n ministry >827
n department >85l
n personnel >825
n >825
n treasury >827
n
n agriculture usda >829
n commerce doc >829
n defense dod >829
n doj justice >829
n doi interior >829
n treasury >829
n dot transportation >829
n instrumentality >84c
n denomination >7zx
n communion >82i
n cult >81g
n cult >81g
n clergy >822
n laity temporalty >83k
n royalty >7yb
n bourbon >7yc
n tudor >7yc
n citizenry people >12
n governed >82r
n senate >82x
n senate >82t
n congress >82x
n house >82x
n legislature >82y
n assembly >7yh
n administration brass establishment governance organisation organization >7xw
n executive >82z
n bench judiciary >82z
n country land nation >7wk
n dominion >835
n estate >7yf
n commonwealth country land nation state >8a8
n member >84c
n axis bloc >890
n axis >890
n europe >7x6
n asia >7x6
n ec eec eu europe >891
n ace >8cg
n power superpower >835
n state >800
n population >12
n poor >7wk
n rich >7wk
n populace public world >7wk
n population >7wk
n mass masses multitude people >12
n labor labour proletariat >7yf
n crowd >7yh
n concourse multitude throng >7yh
n hive >83n
n horde host legion >83n
n herd ruck >83n
n army >83m
n crush jam press >83m
n host legion >84g
n drove horde swarm >83m
n huddle >83m
n mob rabble rout >83m
n company >878
n attendance >83x
n utility >840
n service >80h
n company troupe >7zv
n >841
n repertory >842
n chorus >86z
n chorus >841
n ensemble >86z
n chorus >8di
n choir >844
n choir consort >7zd
n ensemble >847
n circus >841
n unit >7zv
n command >84n
n enemy >84n
n >84n
n army >84m
n >84n
n navy >84m
n navy usn >89x
n >84n
n armor armour >84n
n service >84q
n force >84c
n military >84q
n pentagon >8ec
n force personnel >7zv
n squad team >84c
n constabulary law police >84q,8a0
n hands manpower men workforce >84q
n corps >84f
n corps >7xw
n division >84f
n regiment >84f
n brigade >84f
n battalion >84f
n company >84f
n platoon >84f
n platoon >81d
n section >84r
n platoon >7x5
n detachment >84f
n >84n
n patrol >855
n picket >855
n >86z
n percussion >859
n squad >84f
n complement >84t
n >86t
n relay >85d
n wing >84k
n squadron >84k
n squadron >8bn
n squadron >84h
n flight >84k
n flight >8d9
n division >817
n audience >7yh
n audience >83k
n house >85m
n followers following >83k
n faithful >85p
n parish >85s
n community >7yh
n community >891
n house >85s
n neighborhood neighbourhood >85s
n street >85v
n municipality >7yh
n city metropolis >85x
n town townsfolk townspeople >85x
n settlement village >85s
n crossroads hamlet >85s
n cooperative >7zy
n club gild guild lodge order society >7zy
n fellowship >7zy
n chapter >863
n chapter >82y
n frat fraternity >863
n hunt >863
n sorority >863
n conference league >7zy
n majors >86a
n brotherhood union >7zv
n >7zy
n freemasonry masonry >86d
n consortium pool syndicate >7zy
n cartel combine trust >86f
n cast >7yh
n ensemble >86h
n class grade >7yh
n year >7yh
n class >86a
n band circle lot set >7x5
n camp clique coterie ingroup pack >86m
n loop >86n
n cabal camarilla faction junto >86n
n cadre >86r
n core nucleus >7zd
n portfolio >7zd
n crew gang >84c
n detail >86t
n gang mob pack ring >7zy
n nest >86v
n gangdom gangland >7x5
n mob syndicate >86x
n >7zv
n trio >86z
n orchestra >86z
n philharmonic symphony >871
n band >86z
n band >86z
n horde >85s
n confederacy conspiracy >86m
n faction sect >86n
n >7yh
n function >878
n party >878
n dance >87a
n ball >87b
n mask masque masquerade >87a
n banquet feast >87f
n dinner >87a
n gaudy >87e
n reception >87a
n tea >87h
n mixer sociable social >87a
n supper >878
n wedding >87a
n party >7zv
n >87m
n labor labour >87n
n machine >7zv
n machine >7zv
n party >86m
n table >7wf
n calendar >87s
n matrix >7wf
n >87u
n diagonal >7zl
n determinant >87v
n transpose >87u
n diagonal >8dh,8di
n galaxy >7x6
n galaxy >7x6
n phalanx >84n
n phalanx >83m
n score >7zd
n combination >84c
n crew >84c
n crew >84r
n bunch crew crowd gang >7yh
n troop >84f
n troop >84f
n flock troop >83m
n troop >84c
n outfit >84c
n school >7xw
n eight >88e,8es
n >806
n school >88g
n academy >88h
n college >7xw
n college >88g
n academy >88o
n academy >806
n >88h
n gymnasium lycee lyceum >88h
n seminary >8ct
n seminary >88n
n university >7xw
n gown >88r
n university >88g
n faculty staff >7xw
n civilisation civilization culture >7xz
n fleet >7x6
n fleet >3lo
n fleet >7x6
n fleet >7x6
n alignment alinement alliance coalition >7zv
n >890
n confederacy confederation federation >894
n nation >892
n >8a8
n league >894
n ally >835
n meeting >7yh
n conference >897
n congress >897
n convention >897
n council >897
n meeting >878
n council >817
n >89d
n divan diwan >89e
n council >82y
n congress >82x
n diet >82x
n chamber >82y
n parliament >82x
n soviet >89d
n board >89n
n commission committee >817
n committee >7zx
n symposium >898
n bench >82y
n patrol >84q
n court judicature tribunal >82y
n circuit >12
n repertoire repertory >7x6
n repertoire repertory >7x6
n representation >7xw
n agency authority bureau office >817
n >89x
n intelligence >817
n >89x
n organ >89x
n office >8e7
n >80e
n syndicate >8a3
n officialdom >82z
n rally >7yh
n cadre cell >8a8
n >84c
n >8a8
n underground >8a9
n autarchy autocracy >8am
n commonwealth democracy republic >8am
n republic >8am
n monarchy >8ab
n capitalism >8ag
n >8ak
n communism >8aj
n international >8aj
n socialism >8al
n economy >8dq
n
n >7x5
n generation >7wi
n coevals contemporaries generation >7wk
n folk tribe >7x5
n tableau >7wd
n combination >8eg
n combination >8eg
n colony settlement >7xw
n outpost >8at
n plantation >8at
n commonwealth >891
n commune >7yh
n lobby >7wk
n hierarchy >7zv
n chain concatenation >8ee
n course line >8ee
n cycle >8ee
n hierarchy >8ee
n structure >8dq
n management >82z
n leaders leadership >7xw
n >89m
n cabinet >8b7
n appointment date engagement >89c
n visit >89c
n rendezvous tryst >8b9
n >7yf
n elite >8bc
n chosen elect >8bd
n cream pick >8bd
n aristocracy gentry >8bc
n society >8bd
n few >8bd
n aristocracy nobility >8bd
n artillery >84f
n musketry >84f
n battery >8bk
n cavalry >84f
n infantry >84f
n militia reserves >84n
n militia >7xw
n territorial >856
n army usa >89x
n soldiery troops >84q
n friendly >8bt
n hostile >8bt
n cavalry horse >8bt
n garrison >8bt
n rank >84q
n assortment miscellanea miscellany mixture motley potpourri salmagundi smorgasbord variety >7x6
n >8bz
n selection >8bz
n litter >7z6
n batch clutch >7x6
n clutch >7yx
n membership rank >7xw
n arm branch subdivision >85l
n clientele patronage >7wk
n commission delegacy delegation deputation mission >7zv
n >8c8
n legation >8c9
n mission >7zx
n vocation >7xw
n opposition >7xw
n commando >84n
n contingent detail >84n
n headquarters >84n
n posse >84s
n kingdom >8ae
n empire >8ae
n foundation >809
n charity >8ck
n institute >7zy
n exhibition expo exposition >7x6
n fair >8cn
n fair >7yh
n side >84c
n >84c
n expedition >8cr
n >88h
n jury >7xw
n panel >7xw
n panel venire >7xw
n jury panel >89n
n bevy >7yh
n left >877
n center >7yf
n right >877
n seance session sitting >89c
n aggregate congeries conglomeration >7xl
n >809
n bank >809
n sec >89y
n market >7yf
n traffic >7x6
n formation >7wd
n caravan train >g4
n march >g4
n parade >g4
n file >8dh
n column >8dd
n cortege entourage retinue suite >7yh
n secondary >8d9
n line >8d9
n line >8d9
n row >8di
n terrace >8dj
n rank >8di
n row >7wf
n column >7wf
n machinery >8dq
n network web >8dq
n scheme system >12
n subsystem >8dq
n organism >8dq
n syntax >8dq
n body >8dq
n craft trade >7yf
n botany flora vegetation >7x6
n brush brushwood coppice copse thicket >8dw
n brake >8dx
n growth >8dw
n bush chaparral scrub >8dw
n stand >8dw
n forest wood woods >8dw
n grove >8e2
n underbrush undergrowth underwood >8dx
n shrubbery >8dw
n garden >8dw
n staff >84q
n absolutism authoritarianism caesarism despotism dictatorship monocracy shogunate stalinism totalitarianism tyranny >8ab
n jurisprudence law >7x6
n >8e9
n precedent >8e9
n bureaucracy bureaucratism >8a5
n order ordering ordination >7wd
n series >8ed
n progression >8ee
n sequence >8ee
n string train >8ee
n succession >8ee
n parade >8ei
n run streak >8ei
n current flow stream >8b1
n bank >7wf
n data information >7x6
n mail >7x6
n treasure >7x6
n movement >7x5
n cubism >8es
n >8eq
n naturalism realism >8es
n symbolism >8es
n >8eq
n labor >8ex
n >8eq
n humanism >8ev
n unemployed >7wk
n woman womanhood >7yf
n camp >7yh
n reunion >87a
n mover >80h
n muster >7yh
n enrollment registration >7xw
n table >7yh
n number >83x
n vote >7xw
n blue >7zv
n gray grey >7zv
n host >7zv
n pool >7zv
n center >8d9
n flank wing >8d9
n head >8d9
n rear >8d9
n here >v
n there >v
n somewhere >v
n home >v
n home >v
n address >8j5
n >8hp
n airway skyway >8kw
n soil territory >8j3
n approach >8fo
n apex >8gs
n apron >8mv
n area country >8lq
n air atmosphere >8lp
n colony dependency >8j3
n space >y,v
n backwoods boondocks hinterland >8mc
n barren waste wasteland >8o9
n bush >8o9
n desert >8ns,7wj
n battlefield battleground field >8ns
n beat round >8kw
n beginning origin root rootage source >8l3
n derivation >8g3
n spring >8g3
n fountainhead head headspring >8g3
n zone >8lp
n belt >8lp
n fatherland homeland motherland >8hd
n birthplace cradle provenance provenience >8g3
n face side >8ne
n bottom underside undersurface >8gb
n foot >8gf
n base >8gf
n bottom >8lp
n bound boundary bounds >8ir
n border borderline delimitation mete >8gg
n borderland march marchland >8hp
n place property >8j3
n center centre >8gj
n colony >8gj
n circuit circumference >8gh
n balk baulk >4n4
n campus >8iv
n capital >8mo
n capital >8gk
n basin watershed >8j3
n >8l3
n empyrean firmament heavens welkin >8ne
n cemetery graveyard necropolis >8mv
n center centre midpoint >8l3
n center centre eye heart middle >8ft
n core >8gv
n navel >8gv
n city metropolis >8lh
n >8hp
n downtown >8h0
n outskirts >8mp
n conurbation sprawl >8nx
n borough >85z
n borough >8fn
n city >8fn
n clearing glade >8ns
n commune >8fn
n commonwealth >8n3
n hub >8gw
n corner >8l3
n corner >8ft
n country land >8fn
n county >8lp
n county >8fn
n crest >8k2
n
n culmination >8gs
n profile >8hh
n department >8fn
n development >8hp
n ghetto >8h0
n dig excavation >8mv
n field theater theatre >8lq
n district dominion territory >8lq
n >8hp
n uptown >8hq
n suburb suburbia >8hq
n addition >8hs
n >8mx
n overhead >8hu
n distance >8lp
n demesne domain land >8lq
n empire imperium >8hx
n kingdom realm >8hx
n abode residence >8fm
n home place >8i0
n dump dumpsite wasteyard >8mv
n earreach earshot hearing >8ll
n eyeshot view >8ll
n north >v
n northeast >v
n east >v
n southeast >v
n south >v
n southwest >v
n northwest >v
n earth >v
n orient >8jd
n ecliptic >8j7
n eden heaven nirvana paradise >8lp
n border edge >8gg
n end >8gg
n end terminal >8ir
n endpoint termination terminus >8ii
n end >8ne
n end >8nm
n environment environs surround surroundings >8j3
n destination finish goal >8ii
n medium >8im
n setting >8im
n element >8im
n extremity >8lp
n extreme extremum >8ir
n fairway >8mv
n field >8lq
n field >8ns
n grounds >8ns
n bent >8ka
n hayfield meadow >8ka
n field >8ns
n >8k3,8in
n forepart front >8gb
n battlefront front >8k4
n >8lq
n epicenter epicentre >8j5
n >8l3
n ghetto >8lj
n >8k2
n ground >8l7
n habitat >8im
n hangout haunt repair resort >8ft
n fireside hearth >8ft
n hell hellhole inferno >8lp
n hemisphere >8j3
n drop >8jg
n den hideaway hideout >8jg
n >8nm
n heights high >8nm
n brow hilltop >8kz
n home >8g3
n horizon skyline >8k2
n horizon >8j7
n see >8mo
n reservation reserve >8fn
n preserve >8jn
n inside interior >8ne
n inside interior >8lp
n belly >8jp
n midst thick >8jq
n isarithm isogram isopleth >8k2
n jurisdiction >8hp
n paint >8mx
n kingdom >8hd
n lawn >8iv
n layer >8lp
n limb >8ig
n demarcation limit >8gg
n limit >8ir
n line >v
n line >6hb
n line >8l7
n salient >be7
n latitude >bc1
n latitude parallel >8k2
n mandate mandatory >8hp
n maximum >8k1
n grassland >8ns,7wj
n minimum >8k1
n monument >8mv
n nadir >8gs
n orbit >8kw
n orbit >8kw
n lineation outline >8gg
n profile >8kg
n silhouette >8kg
n exterior outside >8ne
n exterior outside >8lp
n open outdoors >8kk
n outpost outstation >8lb
n overlook >8nm
n midway >8ns
n fairway >8ns
n parish >8ju
n park parkland >8ns
n common commons green park >8ns
n park >8nw
n parts >8im
n lea ley pasture pastureland >8ka
n itinerary path route >8k2
n circuit >8kw
n fairway >8kw
n crest peak summit tip top >8nm
n prairie >8ka
n square >8ns
n piazza place plaza >8l1
n point >v
n polls >8l5
n place position >8l3
n position >8l3
n position >8l3
n site situation >8l5
n setting >8l5
n lie >8l5
n post station >8l5
n pitch >8l5
n landmark >8l5
n right >8l5
n left >8l5
n back rear >8l5
n municipality >8nx,8fn
n perch >8mn
n quarter >8h0
n radius >8lp
n range reach >8k1
n range >8ns
n backside rear >8gb
n rearward >8ln
n part region >v
n region >v
n possession >8hp
n unknown >8lq
n clear open >8ft
n dec declination >bc1
n port >8j5
n harbor harbour haven seaport >8lv
n anchorage >8ft
n berth moorage mooring >8lx
n resort >2ti
n rough >8mv
n locality neighborhood neighbourhood vicinity >8mp
n place >8m1
n block >8ft
n neighborhood >8ft
n proximity >8m1
n presence >8m5
n rendezvous >8nm
n retreat >8ft
n nest >8m8
n refuge safety >8ft
n danger >8ft
n country >8j3
n countryside >8mc
n savanna savannah >8ka
n scene >8ft
n light >8mf
n dark darkness shadow >8mf
n stage >8mf
n scenery >8m1
n landscape >8mj
n churchyard >8oc
n scour >8nm
n place seat >8mx
n seat >8gw
n section >8ft
n sector >8ns
n shrubbery >8ft
n side >8k2
n side >8lp
n hand >8mt
n site >8ns
n slum >8h0
n space >8ft
n air >8lp
n vacuity vacuum >8lp
n sphere >8j3
n stand >8l5
n scratch >8k3
n province state >8fn
n station >8l5
n stop >8nm
n stratum >8jy
n substrate substratum >8n6
n horizon >8n6
n bed seam >8n6
n >8j3
n oilfield >8na
n corner >8l3
n substrate substratum >8ne
n surface >8gg
n target >8nm
n laboratory >8lq
n tip >8ii
n top upside >8gb
n rooftop >8ni
n top >8lp
n head >8nk
n place spot >8l3
n town >8lh
n town township >8fn
n ward >8fn
n >8j3
n hamlet village >8nq
n parcel tract >8j3
n subdivision >8ns
n terrain >8ns
n patch plot >8ns
n lot >8ns
n >8j3
n vantage >8l5
n viewpoint >8ny
n locale locus venue >8mf
n acme apex vertex >8is
n divide watershed >8k2
n direction way >8kw
n aim bearing heading >8o3
n tack >8o4
n course trend >8o3
n tendency trend >8o3
n whereabouts >v
n wild wilderness >8j3
n tape >8j0
n wire >8j0
n yard >8ns
n mansion sign >8lp
n zone >8nm
n buffer >8g7
n bridgehead foothold
n beachhead >8og
n fringe outskirt >8h0
n
n greece >8oj
n colony >8j3
n life >r
n >r
n ground reason >8on
n occasion >8oo
n account score >8oo
n incentive inducement motivator >8on
n dynamic >8or
n >r
n impulse urge >r
n >8ot
n compulsion >8ov
n cacoethes mania passion >8ot
n monomania possession >8ox
n compulsion obsession >8ot
n ethics morality morals >r
n conscience scruples >8p0
n >r
n incitation incitement provocation >8p2
n signal >8p3
n abysm abyss >8qa
n adjunct >8s4
n agent >c
n anion >8s8
n aperture >8rz
n arroyo >8rs
n acclivity ascent climb raise rise upgrade >8v1
n atmosphere >c70
n bank >8u5
n bank >8v1
n barrier >8sp
n base >8tj
n basin >8t6
n bay embayment >8pt
n beach >8rl
n bed bottom >8t6
n bed >8n6
n beehive hive >8td
n bit chip flake fleck scrap >8rk
n blade >8u4
n blanket mantle >8qp
n blue >8uw
n bluff >8pd
n body >h
n water >3
n bog >8wc
n branch >8ve
n breach >8th
n brook creek >8ve
n bubble >8rm
n burrow tunnel >8s0
n canon canyon >8u2
n cape ness >8sd
n carpet >h
n catch >4
n cave >8rl
n cavern >8q4
n cavern >8r7
n >h
n chain >8vx
n channel >8pt
n chasm >8th
n chip >c67
n cliff drop >8rl
n ring >8q8
n cloud >a75
n coast >8v1
n >8sd
n col gap >8tl
n collector >8qr
n consolidation >h
n continent >8sf
n core >8gv
n core >8ug
n corner >8tj
n couple >8vx
n cover covering >h
n cleft crack crevice fissure scissure >8th
n crater >8t6
n crystal crystallization >8ub
n curtain >8pf
n cutting >8tj
n deep >8tg
n declension declination decline declivity descent downslope fall >8v1
n dipole >8qo
n discard >4
n ditch >8wa
n down >8rv
n draw >8rs
n dregs settlings >8un
n drift >8sn
n drink >8pt
n electron negatron >8sj
n coal ember >8rk
n enclosure >bdk
n envelope >8qp
n expanse >bdk
n >h
n break fault faulting fracture >8qq
n filing >8rk
n finding >4
n flat >8tp
n floor >8vj
n floor >8sd
n foam froth >8py
n fomite vehicle >4
n forest timber timberland woodland >8sd,7wj
n fragment >8tj
n formation >4
n globule >bcp
n grain >c09
n grinding >c09
n grounds >8r2
n gulf >8qa
n gulf >8pt
n gully >8vz
n gut >8q9
n hail >4
n highland upland >8t7
n hill >8t7
n hillside >8v1
n hogback horseback >8u6
n hole >8th
n hole hollow >8t6
n holler hollow >8vz
n hunk lump >8tj
n ice >4
n inessential nonessential >3
n >8p7
n inlet recess >8pt
n intrusion >8ub
n ion >8tk
n island >8sd
n hammock hillock hummock knoll mound >8rw
n lagoon laguna lagune >8sc
n lake >8pt
n earth ground land >4
n land soil >4
n landmass >8sd
n lather >8rh
n leak >8rz
n ledge shelf >8u5
n lepton
n briny main >8pt
n mainland >8sd
n mare maria >8lp
n mass >8ps
n mat >8sn
n mechanism >h
n mere >8tt
n mesa table >8vn
n meteorite >8st
n meteor meteoroid >8ra
n micelle >8tk
n micrometeor micrometeorite micrometeoroid >8ss
n mire morass quag quagmire slack >8pu
n moon >4
n daystar lucifer phosphorus >8tq
n motor >8p7
n mount mountain >8t7
n mountainside versant >8v1
n mouth >8rl
n mouth >8th
n >8tu
n narrow >8vc
n depression >8rl
n elevation >8rl
n nature >8vy
n essential necessary necessity requirement requisite >3
n neck >8sd
n need want >8t9
n neighbor neighbour >4
n nest >h
n nucleus >8gv
n nucleus >8gv
n ocean >8pt
n gap opening >bdk
n paring shaving sliver >8rk
n part piece >3
n particle >8ps
n notch pass >v
n course path track >8k2
n pebble >8ub
n cavity pit >8s0
n champaign field plain >8sd
n planet >8q7
n planet >8q7
n point >8tx
n pond pool >8sc
n pool puddle >8pt
n chuckhole pothole >8s0
n primary >8q7
n foreland headland promontory >8t7
n mush pulp >8sn
n rainbow >bcg
n range >8rl
n rapid >8wa
n ravine >8vz
n reservoir >3
n ribbon thread >4
n ridge >8t7
n ridge ridgeline >8rl
n ridge >8rl
n rent rip snag split tear >8th
n river >8ve
n riverbank riverside >8pe
n rock stone >h
n roof >8qp
n row >8vh
n saddle saddleback >8tl
n lick >8un
n sample >h
n satellite >8q7
n exfoliation scale scurf >8pn
n scraping >8rk
n sea >8pt
n coast seacoast seashore >8us
n section >8uz
n deposit sediment >k
n segment >8tj
n sheet >8r9
n eggshell shell >8qp
n shallow shoal >8pt
n shore >8rl
n sill >8ub
n sink sinkhole >8t6
n skim >8qp
n sky >8pc
n slack >8vg
n slash >8sd
n slice >8tj
n slit >8qq
n incline slope >8rl
n slot >8vs
n lather soapsuds suds >8rh
n spit tongue >8q1
n sliver splinter >8pn
n split >8qq
n fountain outflow outpouring spring >8rl
n star >8q7
n star >8q7
n steep >8qw
n steps >8tm
n strait >8q9
n strand >8us
n stream watercourse >8pt
n streambed >8pk
n stretch >8r9
n strip >8tj
n sun >8v8
n surface >8jy
n swamp swampland >8wc
n belt swath >8tm
n swell >8t7
n plateau tableland >8rv
n tangle >h
n tent >8wb
n bench terrace >8vn
n tidewater >8qg
n trail >8tm
n deep trench >8t6
n trough >8t6
n greensward sod sward turf >8se
n turning >8ti
n unit >3
n cosmos existence macrocosm universe world >h
n vale valley >8t6
n variable >3
n variable >8v8
n transmitter vector >8p7
n vein >8rl
n vent volcano >8qq
n wall >4
n wall >8rl
n wallow >8t4
n wash >8vf
n falls waterfall >8pt
n waterway >8pt
n web >4
n wetland >8se
n window >8th
n world >8tj
n >53b
n >8wf
n alien extraterrestrial >8wg
n >8wf
n monster >8wf
n >8wj,8wi
n dragon firedrake >8wk
n witch >8wf
n nature >c
n occult supernatural >c
n >5lz
n destiny fate >c
n >8yj
n deity divinity god immortal >8wp
n buddha >9x9
n goddess >8ws
n christ messiah >9xh
n angel >8wp
n faerie faery fairy fay sprite >8wp
n dwarf gnome >8wx
n >8x5
n bogey bogie bogy >8wz
n daemon daimon demon devil fiend >8wz
n ghoul >8wz
n banshee banshie >8x5
n familiar >8x5
n spirit >8wp
n ghost >a06
n apparition fantasm phantasm phantasma phantom specter spectre >8x5
n presence >8x5
n >8ws
n nymph >8x9
n echo >8xa
n >8ws
n muse >8xc
n >8ws
n weird wyrd >8xe
n character >8wf
n self >d
n adult grownup >d
n adventurer venturer >d
n anomaly >d
n anachronism >d
n apache >9g9
n applicant applier >d
n appointee appointment >d
n attendant attendee attender meeter >9ro
n benefactor helper >9gv
n capitalist >d
n captor capturer >d
n changer modifier >d
n commoner >d
n communicator >d
n constituent >a4y
n consumer >a48
n contestant >d
n coward >d
n creator >d
n defender guardian protector shielder >9u0
n defender withstander >98r
n engineer technologist >d
n entertainer >d
n experimenter >9wf
n experimenter >d
n expert >d
n face >d
n female >d
n individualist >d
n denizen dweller habitant indweller inhabitant >d
n aboriginal aborigine indigen indigene native >d
n native >d
n innocent >d
n intellect intellectual >d
n juvenile >d
n lover >d
n lover >9cw
n leader >d
n male >d
n intercessor intermediary intermediator mediator >9po
n >d
n national subject >d
n >d
n nonworker >d
n compeer equal peer >d
n beholder observer perceiver percipient >d
n forerunner precursor >d
n primitive >d
n receiver recipient >921
n >d
n sensualist >d
n traveler traveller >d
n unfortunate >d
n >d
n >8yz
n >d
n worker >d
n offender wrongdoer >949
n african >d
n black negro negroid >d
n caucasian white >d
n semite >8z6
n assyrian >8z7
n asian asiatic >8yb
n amerindian >d
n brave >a54
n alabama >8zn
n algonquian algonquin >8za
n athabascan athabaskan athapascan athapaskan >8za
n >8za
n apache >8ze
n cheyenne >8zd,8zf
n creek >8za
n crow >8zp
n illinois >8zd
n massachuset massachusetts >8zd
n missouri >8zp
n muskhogean muskogean >8za
n penutian >8za
n siouan sioux >8zf
n yokuts >8zo
n indian >8z9
n anabaptist >8zx
n christian >8yv
n gentile >8zt
n gentile goy >8zt
n gentile >d
n protestant >8zt
n friend quaker >8zt
n catholic >8zt
n hebrew israelite jew >d
n moslem muslim >8yv
n buddhist >8yv
n european >8yb
n frank >903
n algerian >8z4
n belgian >903
n brazilian >910
n
n chinese >8z9
n cuban >a5a
n dutch >832
n
n englishman >90c
n angle >903
n frenchman frenchwoman >903
n frog gaul >90f
n parisian >90f
n greek hellene >903
n irelander >903
n irishman >90j
n italian >903
n roman >90l
n roman >903
n sicilian >90l
n japanese nipponese >8z9
n jap nip >90p
n korean >8z9
n lao laotian >8z9
n lapp lapplander saame saami same sami >903
n mexican >908
n moroccan >8z4
n pole >903
n romanian rumanian >903
n russian >8yc
n scot scotchman scotsman >903
n >918
n british brits >832
n english >832
n irish >832
n french >832
n spanish >832
n swiss >832
n tibetan >8z9
n american >8yb
n american >8yb
n hawaiian >919
n oklahoman sooner >919
n tennessean volunteer >919
n texan >919
n badger wisconsinite >919
n yank yankee >919
n german >903
n aries ram >d
n gemini twin >d
n cancer crab >d
n leo lion >d
n virgin virgo >d
n capricorn goat >d
n fish pisces >d
n abbess prioress >a1y
n abbot archimandrite >a1y
n abolitionist emancipationist >9vx
n >92c
n academic academician >9ds
n accessary accessory >9b0
n companion >93x
n accomplice confederate >93s
n accountant comptroller controller >96a
n defendant suspect >9ma
n ace adept champion genius hotshot maven mavin sensation star superstar virtuoso whiz whizz wiz wizard >8y7
n achiever succeeder success winner >d
n acquaintance friend >d
n acquirer >d
n active >d
n actor histrion player thespian >9sa
n actor doer worker >d
n actress >923
n addict freak junkie junky >9e6
n adjudicator >d
n adjunct >93t
n adjutant aide >9oh
n administrator executive >9hr
n administrator >9f5
n administrator >9hr
n admonisher monitor reminder >8y1
n adolescent stripling teen teenager >8yg
n adulterer fornicator >9lw
n adulteress fornicatress hussy jade slut strumpet trollop >92f
n adversary antagonist opponent opposer resister >d
n adman advertiser advertizer
n adviser advisor consultant >940
n advocate advocator exponent proponent >d
n advocate counsel counsellor counselor pleader >9li
n agent broker factor >96a
n agent >9wb
n aggravator annoyance >8z0
n aggressor >9jz
n >9l5
n aide auxiliary >93s
n commander >9yg
n allocator distributor >941
n ally friend >93t
n alum alumna alumnus grad graduate >9xl
n amateur >d
n amateur >93v
n ambassador embassador >9ch
n ambassador >a0h
n analyst psychoanalyst >9ux
n analyst >8y7
n analyst >8y7
n ancestor antecedent ascendant ascendent >9kz
n anchor anchorman anchorperson >a2u
n ancient >d
n ancient antediluvian >9qm
n angel backer >9ry
n >9es
n announcer >8xv
n anthropologist >9zv
n anti >d
n appointee >9qf
n aspirant aspirer hopeful wannabe wannabee >8xn
n apprentice learner prentice >9q4
n archbishop >953
n architect designer >8y0
n arianist >8zt
n arrival arriver comer >8yx
n articulator >8xv
n artilleryman cannoneer gunner >9yg
n illustrator >93m
n artist >8y0
n ass >9fl
n assassin assassinator bravo >9p9
n assassin >901
n asshole bastard cocksucker dickhead motherfucker prick shit sob whoreson >8z0
n assignee >9rr,8yu
n assistant help helper supporter >8z2
n associate >8yq
n associate >a1l
n athlete jock >8xy
n aggressor assailant assaulter attacker >8z3
n attendant attender tender >93s
n aunt auntie aunty >9l2
n authoritarian dictator >9qv
n authority >8y7
n authority >d
n mechanic >9w8
n aeronaut airman aviator flier flyer >9zd
n baby >9qj
n babe baby infant >97r
n baby >1o3
n bachelor >9n6
n back >9fm
n >d
n ballplayer >93v,9t7
n bandit brigand >a37
n banker >8ym
n banker >9fa
n bankrupt insolvent >9mk
n baptist >8zx
n baron king magnate mogul tycoon >969
n barrister >9li
n barkeep barkeeper barman bartender mixologist >9dx
n runner >94a
n basketeer cager >93v
n bass basso >9z1
n bastard illegitimate whoreson >9qj
n twirler >9sa
n batsman batter hitter slugger >94a
n bear >9ka
n beard >d
n beast brute savage wildcat wolf >93w
n beat beatnik >99q
n believer worshiper worshipper >8yv
n believer truster >a23
n beloved dear dearest honey love >8yh
n beneficiary donee >8yu
n besieger >9e0
n besieger >9sg
n best topper >d
n better >a1z
n better bettor punter wagerer >9g8
n birth >d
n bishop >9u8
n blackmailer extortioner extortionist >9b0
n blade >a63
n blond blonde >d
n bluejacket sailor >9yg
n boatswain bosun >9nh
n bodybuilder musclebuilder muscleman >d
n bodyguard escort >8y1
n >9yf
n bolshevik bolshie bolshy marxist red >9vi
n bomber >d
n booker >92n
n booster lifter shoplifter >a37
n bootlegger moonshiner >9b0
n bore dullard >8z0
n boss hirer >9dy
n bourbon >9wz
n bourbon >9vn
n boxer pugilist >98r
n boy >9n6
n slogger slugger >95l
n cub lad laddie sonny >9n3
n brick >9gv
n bride >9py
n bride >9ro
n >96z
n brigadier >9gf
n broad >a5r
n brother >9n5
n brother >9g1
n brother >9o4
n brother comrade >9g2
n brother buddy chum crony pal sidekick >9g2
n builder constructor >99x
n builder >8y0
n bruiser bull samson strapper >9n6
n bull cop copper fuzz pig >9te
n bully hooligan roughneck rowdy ruffian tough yob yobbo yobo >93w
n bully >9in
n bunkmate >920
n bureaucrat >9qf
n busboy >9cg
n businessman >96a
n bourgeois businessperson >8xr
n butt goat laughingstock stooge >a4j
n butter >98r
n >9ok
n blackguard bounder cad dog heel hound >a4n
n cadet plebe
n calculator computer estimator figurer reckoner >8y7
n caller company >a4t
n caller >939
n caller >939
n caller >951
n caller >9ka
n campaigner candidate nominee >9tg
n camper >a4c
n candidate prospect >d
n canon >9u8
n canonist >a0c
n capitalist >99o
n captain skipper >990
n captain >9te
n captain >98z
n captain chieftain >8yj
n captive >e
n captive >9dw
n cardinal >953
n >9t7
n caretaker >9ba
n carpenter >a5t
n newsboy >9bw
n bearer carrier toter >8yx
n cartoonist >9d5
n case >d
n cat >9gw,a5r
n catch >8xi
n backstop catcher >9jr
n cattleman >a17
n cavalryman trooper >9zx
n cavalryman trooper >9zx
n celebrant >9u8
n celebrant celebrater celebrator >d
n celebrity >9jj
n center snapper >9m4
n center >94k
n centrist moderate moderationist >8xi
n chambermaid >9my
n champion fighter hero paladin >8y1
n champ champion >9wt
n blighter bloke chap cuss fella feller fellow gent lad >8yk
n character eccentric type >8xi
n charge >9c2
n char charwoman woman >986
n chemist >9xu
n child fry kid minor nestling nipper shaver tiddler tike tyke youngster >8yg
n child kid >9qj
n baby child >d
n child >9c7
n chimneysweep chimneysweeper sweep >986
n chiropractor >a36
n chorine showgirl >9bh
n chosen >9bk
n chump fool gull mug patsy sucker >a4j
n father >a35
n >9qf
n cipher cypher nobody nonentity >8xu
n citizen >8yn
n civilian >982
n claimant >8xn
n classic >93m
n cleaner >9l5
n cleaner >9yq
n clergyman reverend >8wr
n churchman cleric divine ecclesiastic >988
n clerk >9dx
n closer finisher >9w5
n closer >d
n buffoon clown goof goofball >98s
n buffoon clown >9fl
n >d
n coach tutor >a2m
n coach handler manager >a3l
n collaborator cooperator pardner partner >93t
n colleague confrere fellow >93t
n colleague workfellow >93t
n accumulator collector gatherer >8z2
n aggregator collector >d
n
n colonel >98z
n colonial >9wg
n behemoth colossus giant heavyweight titan >9jj
n battler belligerent combatant fighter scrapper >d
n comedian comic >9sa
n comedian >923
n commander >8yj
n commander >990
n commandant commander >9oh
n commando ranger >9yg
n commentator reviewer >a5z
n
n
n commissioner >92a
n commissioner >9o4
n >9o4
n committeeman >993
n commie communist >9zt
n communist >9tg
n commuter >9rt
n associate companion comrade familiar fellow >9g2
n companion >8yx
n composer >9pb
n compulsive >d
n comrade >995
n concessionaire concessioner >9zm
n concierge >970
n conductor director >9pb
n conductor >98l
n collaborator confederate henchman >91t
n confederate >a23,a07
n >9zx,99i
n confidant intimate >9g2
n congressman congresswoman representative >9lq
n connection >920
n cognoscente connoisseur >940
n conservative conservativist >8xi
n conservative >9o4
n nonconformist recusant
n anglican >8zx
n consort >a0m
n consumptive lunger tubercular >9yw
n contact middleman >9wb
n coeval contemporary >8yq
n contractor >960
n contractor >9rr
n contractor declarer >95s
n contributor >a5z
n convert >d
n conveyer conveyor >9o8
n con convict inmate yardbird >9uf
n convict >8z3
n cook >9zd
n ape aper copycat emulator imitator >d
n copyist scribe scrivener >9dx
n coquette flirt minx prickteaser tease vamp vamper >a5r
n coroner >9k9
n corporal >9q0
n >9eh
n correspondent >8xv
n correspondent newspaperman newspaperwoman newswriter pressman >9ko
n counsellor counselor >92j
n counsellor counselor >a21
n count >9mh
n counter >d
n compatriot >8yn
n countryman >9ah
n countryman ruralist >9x5
n courtier >93x
n cousin >9kz
n couturier designer >8y0
n lovely >9sk
n cow >a46
n cattleman cowboy cowhand cowherd cowman cowpoke cowpuncher puncher >9vm
n cowboy >8xj
n cowboy >9sa
n crackpot crank fruitcake nut screwball >9do
n artificer artisan craftsman journeyman >9zd
n crafter craftsman >8y0
n craftsman >9uk
n crazy looney loony nutcase weirdo >9mp
n creature wight >d
n creature puppet tool >9zf
n creep spook weirdie weirdo weirdy >8z0
n criminal crook felon malefactor outlaw >9uc
n cripple >d
n critic >8z0
n critic >9ee
n critic >9uk
n cub greenhorn rookie >9q4
n cubist >9rh
n cultist >9fj
n cultist >9fj
n curate minister parson pastor rector >988
n custodian keeper steward >8y1
n client customer >8xx
n client >975
n bicycler bicyclist biker cyclist wheeler >9s5
n dad dada daddy pa papa pappa pop >9ew
n bird chick dame doll skirt wench >9go
n dame gentlewoman lady madam >a5r
n dancer terpsichorean >9sa
n dancer >d
n beau clotheshorse dandy dude fop gallant sheik swell >9n6
n darling dearie deary ducky favorite favourite pet >8yh
n date escort >998
n daughter girl >9f1
n dawdler drone laggard lagger poke trailer >9jb
n deacon >988,bgb
n deacon >980
n deceased decedent departed >d
n >d
n dealer >96z
n beguiler cheat cheater deceiver slicker trickster >8z3
n decorator ornamentalist >93m
n delegate >9wb
n deliverer deliveryman >9dx
n democrat >92k
n democrat >9tg
n demon >924
n demonstrator protester >9vx
n dentist >9o2
n dependant dependent >8yu
n deputy lieutenant >93s
n deputy >9lh
n deputy surrogate >92n
n deputy >9lq
n descendant descendent >9kz
n designer intriguer >9t2
n desperate >8yy
n detective investigator tec >9te
n detective >9k9
n developer >8y0
n diabetic >9yw
n diagnostician pathologist >a0d
n diarist journalist >a60
n >9dx
n diplomat diplomatist >9qf
n diplomat >8yl
n director manager >92c
n director >a21
n director >993
n adherent disciple >9fj
n distributer distributor >a22
n diviner
n doc doctor md medico physician >9o2
n doctor >9xl
n doctor >a35
n dodger fox slyboots >9bt
n dog >97l
n doctrinaire dogmatist >9rp
n domestic >9yf
n >d
n don >9gj
n don >9hr
n bestower conferrer donor giver presenter >8xq
n donor >8xq
n doorkeeper doorman gatekeeper ostiary porter >9hb
n double >d
n betrayer traitor >9bt
n dove peacenik >9rc
n draftsman drawer >93m
n dragon tartar >a46
n lobsterback redcoat >9zx
n dramatist playwright >a5z
n drawer >8ym
n attracter attraction attractor draw >8y4
n drinker imbiber juicer toper >8xx
n driver >9qq
n driver >9gt
n driver >8z2
n user >d
n drunk >9db
n drunk drunkard inebriate rummy sot wino >9db
n dry prohibitionist >9vx
n duffer >98f
n boob booby dope dumbbell dummy pinhead >9z0
n blockhead bonehead dumbass dunce dunderhead fuckhead hammerhead knucklehead loggerhead lunkhead muttonhead numskull shithead >a1i
n dwarf midget nanus >9zn
n eater feeder >8xx
n eccentric flake geek oddball >d
n eclectic eclecticist >9si
n economist >9zv
n editor >9zd
n educator pedagog pedagogue >9uk
n egoist egotist swellhead >8z0
n elder senior >8xi
n elder >980
n >d
n employee >8z2
n employer >8yj
n enchantress witch >9qb
n enemy foe foeman >92h
n end >9m4
n engineer >9qq
n >9e4
n >9yg
n enrollee >d
n enthusiast partisan partizan >a23
n enterpriser entrepreneur >96a
n conservationist environmentalist >9vx
n green >9e8
n epicure epicurean foodie gastronome gourmet >8yw
n erotic >8yw
n escort >93x
n ethnic >d
n evaluator judge >940
n examiner inspector >9k9
n executioner >9kw
n executive >92c
n executor >9f5
n exhibitioner exhibitor shower >9yu
n deportee exile >9fo
n exile expat expatriate
n exploiter user >9y9
n adventurer explorer >d
n fag faggot fagot fairy nance pansy poof poove pouf queer >9im
n familiar >9yf
n buff devotee fan lover >9fj
n fanatic fiend >9e6
n enthusiast fancier
n fare >9rt
n farmer granger husbandman sodbuster >8y0
n fascist >8xi
n begetter father >9rm
n father padre >9u8,5xi
n father >8yj
n fellow >9o4
n
n >97r,8y9
n >9l2
n girl >8y9
n fence >a3i
n fiduciary >d
n fielder fieldsman
n fielder >94a
n director >9f9
n filmmaker >9uj
n financier moneyman >8xr
n canary fink sneak sneaker snitch snitcher stoolie stoolpigeon >9jt
n eldest firstborn >9qj
n fisher fisherman >9zd
n flatfoot patrolman >9lh
n dud flop washout >9mk
n florist >9yq
n flautist flutist >9pc
n enemy foe >9wt
n follower >d
n follower >8yx
n fool muggins sap saphead tomfool >9z0
n footballer >93v,9t7
n father forefather sire >933
n alien foreigner noncitizen outlander >8yx
n foreigner outsider >a1c
n boss >8yj
n boss chief foreman gaffer honcho >a21
n foreman >9ft
n foreperson >9kt
n forward >94k
n beginner founder >9r0
n founder >9zd
n freak monster monstrosity >9pd
n freelance freelancer independent >8z2
n freeman freewoman >982
n fresher freshman >9mm
n monastic monk >9w6
n friend >d
n figurehead front strawman >9bt
n favorite favourite >9wt
n dog frump >a46
n fleer fugitive runaway >d
n fullback >9x4
n gambler >d
n gangster mobster >9b0
n gardener nurseryman >9ir
n gardener >9dx
n garmentmaker >9pn
n general >9gf
n general >9hr
n >98z
n author generator source >9n1
n genitor
n brain brainiac einstein genius mastermind >8yf
n gentleman >9n6
n geologist >9xu
n ghost ghostwriter >a5z
n behemoth colossus giant goliath monster >8xk
n giant heavyweight hulk whale >9lc
n fille girl miss missy >a5r
n girl >a5r
n girl girlfriend >a5r,8yh
n girlfriend >a5r,9g2
n god >a1z
n golfer linksman >9t7
n goner toast >9c9
n >d
n gossip gossiper gossipmonger newsmonger rumormonger rumourmonger >8xv
n governor >9th
n gramps grandad granddad granddaddy grandfather grandpa >9h0
n gran grandma grandmother grannie granny nan nanna >9h0
n grandparent
n granny >9qo
n designer >a0c
n ghoul graverobber >a37
n great >91z
n grip >9zd
n grocer >9o7
n bridegroom groom >9py
n bridegroom groom >9ro
n grunt >8z1
n guard >9m4
n guard >8y1
n guard >94k
n guerilla guerrilla insurgent irregular >a54
n guest invitee >a4t
n guest >9bb
n guide >8yj
n gun gunman gunslinger hitman shooter torpedo triggerman >9p9
n gutter >8z2
n bozo cat guy hombre sod >9n6
n gymnast >93v
n drudge hack hacker >8z1
n hack >a5z
n beldam beldame crone hag witch >9qo
n halfback >9x4
n bozo cuckoo fathead goof goofball goose jackass twat zany >9fl
n hawk >9og
n chief head >8yj
n chief chieftain headman >8yj
n headmaster master schoolmaster >9ub
n >9wb
n caregiver pcp >9uk
n attender auditor hearer listener >8yr
n gentile heathen infidel pagan >8yo
n heaver >a5u
n heavy >923
n hegelian >9fj
n heir heritor inheritor >8yu
n devil heller hellion >a3v
n hire >9dx
n herald trumpeter >9o8
n drover herder herdsman >9ie
n hermit recluse solitary solitudinarian troglodyte >9md
n herpetologist >a64
n hero >8wi
n heroine >5l3
n heroine >a5r
n heterosexual straight >d
n highjacker highwayman hijacker >9ik
n hiker tramp tramper >9s8
n hand >9l5
n historian historiographer >9xl
n hitter striker >9p6
n hog pig >9y9
n bearer holder >8xr
n holder >9ra
n >a37
n homeowner householder >9ra
n gay homo homophile homosexual >d
n goon hood hoodlum punk thug tough toughie >9b0
n hope >d
n horseman >938
n equestrian horseman >9wm
n horticulturist plantsman >8y7
n boniface innkeeper >9rz
n hostess >9is
n host >8xi
n hostess >9iu
n resident >9cp
n homemaker housewife >a5h
n huckster >9ya
n huckster >92i
n humanist >9xl
n humanist humanitarian >92k
n humorist humourist >8y4
n >a4i
n hunter huntsman >9zd
n hunter >9y7
n hubby husband >a0m
n hustler operator >9qt
n dissembler dissimulator hypocrite phoney phony pretender >9bt
n dreamer idealist >a4s
n changeling cretin idiot imbecile moron retard >9z0
n bum idler layabout loafer >8yp
n idol >a0y
n ignoramus >8z1
n illiterate nonreader >9jd
n immigrant >9oe
n immortal >97e
n imp monkey rapscallion rascal scalawag scallywag scamp >97q
n import importee >9fo
n personage >8xi
n fake faker fraud imposter impostor pretender pseud pseudo sham shammer >9bt
n impressionist >9rh
n incompetent >8z1
n individual >7
n footslogger infantryman marcher >9zx
n inferior >9fj
n infernal >9bq
n infielder >9f7
n informant source >8xv
n betrayer blabber informer rat squealer >9js
n initiate pundit savant >9xl
n inmate >9wg
n inmate inpatient >9rv
n asker enquirer inquirer querier questioner >a0a
n inspector >9te
n initiator instigator >8yj
n instrument pawn >93s
n insurgent insurrectionist rebel >9wk,9vx
n designer >a0c
n decorator >a0c
n interpreter translator >8yl
n interpreter >d
n interviewer >9jx
n interloper intruder trespasser >8yz
n encroacher invader >9k7
n investigator >8y7
n investor >8xr
n gipsy gypsy itinerant >9l5
n janitor >9ba
n dork jerk >9ol
n fool jester >98d
n jesuit >9w6
n gem jewel >d
n jeweler jeweller >9o7
n jeweler jeweller >9n1
n jilt >a5r
n crackerjack jimdandy jimhickey >9ot
n jockey >9iq
n jockey >9qq
n joker turkey >8z0
n journalist >a5z
n judge jurist justice >9qf,927
n junior >d
n junior >9mm
n jnr jr junior >9zz
n juror juryman jurywoman >9rk
n keeper >8y1
n abductor kidnaper kidnapper snatcher >9b0,8xs
n killer slayer >d
n king rex >a09
n king queen >9wt
n relation relative >d
n family kin kinsperson >9kz
n kinsman >9kz
n kinswoman >9kz
n knight >9n2
n bachelor >9l3
n jack laborer labourer >a5u
n lady noblewoman peeress >9f0
n lady >a5r
n dear lamb >8ye
n lamb >a4j
n landlord >9lb
n landholder landowner >9ij
n >d
n lather >a5u
n latin >d
n latin >8yb
n lawgiver lawmaker >8yj
n lawman >8y1
n attorney lawyer >9uk
n layman layperson secular >8xu
n assimilator learner scholar >d
n lector lecturer >9ds
n lecturer >a0a
n leech parasite sponge sponger >9fj
n lefthander lefty southpaw >9sy
n lefty southpaw >d
n legislator >9lg,9th
n letter >9r9
n letterman >93v
n liar prevaricator >9bt
n liberal liberalist progressive >8xi
n liberal >8xi
n debauchee libertine rounder >949
n lieutenant >9lh
n lieutenant >98z
n lieutenant >990
n life >d
n lightweight >9uh
n lightweight >a5x
n lightweight >95l
n lineman >9fm
n linguist polyglot >d
n linguist >9xu
n lion >97e
n liquidator receiver >9f5
n literate >d
n litigant litigator >9rr
n liver >8yb
n liver >d
n loner >8ya
n longer thirster yearner >d
n lookout picket scout sentinel sentry spotter watch >a55
n loon >9jb
n lord noble nobleman >9n2
n loser >9g8
n loser >8xy
n failure loser nonstarter >8yy
n clod gawk goon lout lubber lummox lump oaf stumblebum >98f
n lowerclassman underclassman >a43
n luminary notability notable >97e
n light >9g2
n lunatic madman maniac >9yw
n lyricist lyrist >a5z
n ma mama mamma mammy mom momma mommy mum mummy >9oy
n machine >d
n hack >9tg
n machinist mechanic >9at
n maestro master >93m
n conjurer conjuror illusionist magician prestidigitator >9sa
n maid maiden >9go
n amah housemaid maid maidservant >9cv
n major >98z
n major >a1g
n maker shaper >8y0
n
n boy >8yk
n >97r,8yk
n >9l1
n man >8yk,8xi
n man >8yk
n man >d
n man >a1l
n mandatary mandatory >8yu
n maniac >9es
n manservant >9yf
n manufacturer producer >9n1
n marauder piranha predator vulture >93w
n leatherneck marine >9yg
n marine >9zx
n gob jack mariner seafarer seaman tar >9x8
n marksman sharpshooter >9ys
n maroon >8yy
n married >d
n marshal marshall >9lh
n marshal marshall >98z
n martyr sufferer >a4i
n martyr >a4i
n marxist >92k
n massager
n masseur >9nq
n professional >940
n master >9dy
n captain skipper >9qd
n emcee host >8y4
n mate >9qd
n mate >e
n material >8xn
n matriculate >98n
n maverick rebel >99q
n mayor >9x0,9th
n >9hv
n sensitive spiritualist >9uy
n member >93t
n mentor >8yf
n mercenary >8xj
n merchandiser merchant >96a
n courier messenger >8yx
n bearer >9o8
n >9o8
n metropolitan >9wg
n metropolitan >93f
n midshipman >96f
n migrant migrator >8yx
n activist militant >9vx
n militarist warmonger >8xi
n officer >9yg
n miner mineworker >9l5
n minister >9ch
n minister >9eh
n misfit >d
n missionary >a2m
n missionary missioner >8yv
n mistress >9dy
n mistress >a5r,8yi
n model poser >93s
n model >8yj
n hero >8yj
n apotheosis ideal nonesuch nonpareil nonsuch paragon saint >9or
n moderator >8yl
n modern >d
n modifier >9ou
n demon devil fiend monster ogre >8z0
n mother >9rm
n mother >91o
n mother >9qo
n charlatan mountebank >9bt
n griever lamenter mourner sorrower >8yy
n mouse >d
n mouth >9dn
n mouthpiece >a0h
n mover >8yx
n mover >a5u
n fencesitter independent mugwump >8ya
n liquidator manslayer murderer >9b0,9kw
n muscle muscleman >964
n musician >93m
n instrumentalist musician player >9sa
n mutant mutation >7
n mute >9br
n mystic >94t
n figure name >9jj
n nanny nurse nursemaid >a5r,9ku
n narrator storyteller teller >a0a
n natural >91z
n seal >957
n nazi >9ev
n nazi >9wh
n needleworker >9n1
n negotiant negotiator treater >8xv
n neighbor neighbour >d
n neonate newborn >945
n nephew >9l1
n neurotic psychoneurotic >9yw
n neutral >d
n neutralist >92k
n entrant fledgeling fledgling freshman neophyte newbie newcomer starter >9q4
n newcomer >93i
n yankee >919
n honeymooner newlywed >a0m
n newtonian >9fj
n noncom >9oh
n nonresident >d
n northerner >8yb
n novelist >a5z
n beginner initiate novice tiro tyro >8z1
n nude >d
n nurse >9hv
n nun >9w6
n houri nymph >a5r
n nympho nymphomaniac >9se
n commentator observer >8y7
n occultist >d
n officeholder officer >9qf,9ij
n officer >9nh
n official >927
n functionary official >9zd
n fed federal >9qi
n federal >a61
n agent >9qf
n offspring progeny >9kz
n oilman >9zd
n graybeard greybeard methuselah >9qm,9n6
n oldster >8xi
n antique gaffer oldtimer >9ql
n >9qm,a5r
n onlooker >a0e
n manipulator operator >c
n operator >969
n operator >a0f
n opportunist >9y9
n opponent opposite opposition >8xy
n oppressor >8z0
n orderly >93x
n orderly >93x,9zx
n ordinary >9kp
n ordinary >988
n conceiver mastermind originator >8y0
n castaway ishmael outcast pariah >8yy
n outfielder >9f6
n outfielder >9f7
n outsider >8xy
n overachiever >a1g
n lord master overlord >9wz
n overnighter >9hf
n overseer superintendent >a21
n owner proprietor >969
n owner possessor >d
n oyabun >a21
n disarmer pacificist pacifist >8xi
n pagan >8yv
n page >93x
n page pageboy >9oa
n nuisance pain >8z0
n painter >93m
n painter >9zd
n bearer pallbearer >9p2
n panelist panellist >9b3
n paranoiac paranoid >9v0
n parent >9gh
n parrot >9a5
n participant player >93t
n drumbeater partisan zealot >92k
n partner >d
n party >d
n boss >9tg
n passenger rider >8yx
n passer passerby >9s8
n patient >975,9yw
n nationalist patriot >8yn
n frequenter patron >9bb
n patron sponsor supporter >8xq
n patron >9r9
n patroness patronne >9ry
n payer remunerator >8ym
n bucolic peasant provincial >9x5
n barbarian boor churl goth peasant tike tyke >8z0
n peasant >92q
n pedaler pedaller >9wm
n bookworm pedant scholastic >9xl
n hawker packman peddler pedlar pitchman >9ya
n footer pedestrian walker >8yx
n peer >9mh
n performer >8y4
n personality >97e
n personification >d
n avatar embodiment incarnation >9sc
n degenerate deviant deviate pervert >9wc
n blighter cuss gadfly pest pesterer >a3d
n petitioner requester suppliant supplicant >8xn
n apothecary chemist druggist pharmacist >9hv
n philosopher >9xl
n philosopher >d
n >9oq
n physicist >9xu
n pianist >9pc
n picket >9c0
n cutpurse dip pickpocket >a37
n pickup >920
n pill >8z0
n pilot >943
n pilot >9nh
n pandar pander panderer pimp ponce procurer >8z3
n pink pinko >9zu
n pioneer >9yh
n groundbreaker innovator pioneer trailblazer >9r0
n buccaneer pirate >9tc
n hurler pitcher twirler >a39,94a
n pirate plagiariser plagiarist plagiarizer >a37
n plainclothesman >9ca
n complainant plaintiff >9ma
n contriver deviser planner >d
n plant >923
n planter >9eu
n planter >8z2
n platonist >92k
n participant player >8xy
n player >d
n playfellow playmate >998
n pledge >9o4
n plumber >9at
n despoiler freebooter looter pillager plunderer raider spoiler >a37
n poet >a5z
n officer policeman >9lh
n sergeant >9lh
n pol politician politico >8yj
n politician >8yj
n politician >9xj
n wretch >a4i
n pontiff pope >8wr,8zz
n porter >9l5
n portwatcher >a55
n positivist rationalist >8yo
n posseman >9n6
n possible >8xn
n probable >8xn
n provincial >9qf
n ceramicist ceramist potter thrower >9at
n force power >c
n influence >9tt
n prayer supplicant >8yv
n preacher sermoniser sermonizer >988
n don preceptor >a2m
n predecessor >8ys
n presenter sponsor >92k
n preserver >d
n president >9hu
n president >9hu
n president >9aa
n president prexy >91r
n chair chairman chairperson chairwoman president >9u6
n >8yj
n prey quarry target >a4i
n priest >988,bgb
n priest >8wr
n dealer >9fa
n principal >9ds
n principal >8z3
n pressman printer >9zd
n prior >a1y
n captive prisoner >8yy
n private >9e3
n gladiator prizefighter >95l
n monitor proctor >a21
n producer >8y0
n professional >8xi
n pro professional >93v
n prof professor >91s
n prole proletarian worker >8xu
n booster plugger promoter >92i
n proofreader reader >9ud
n propagandist >8xv
n oracle prophesier prophet seer vaticinator >9co
n prophet >8yv
n mover proposer >9r0
n prosecutor >9qf,9li
n bawd cocotte cyprian harlot prostitute tart whore >a5r
n prowler sneak stalker >9k7
n psychiatrist shrink >a0d
n psychic >9qb
n psychologist >9xu
n psycho psychotic >9yw
n publisher >9uk
n publisher >9r9
n puncher >95l
n pup puppy >a63
n chased pursued >9j3
n chaser pursuer >9fk
n pursuer >d
n peddler pusher >a3k,9b0
n python >8x5
n quack >9cp,9p1
n quarterback >948
n queen >9f0
n queen >9f0
n queen >9sc
n sponge >9lk
n rabbi >8wr
n racketeer >9b0
n radical >d
n blood profligate rake rakehell rip roue >9lw
n ramrod >9r8
n rancher >9eu
n >9ie
n reactionary ultraconservative >99o
n reader >9xl
n reader >9m9
n receiver >a30
n receptionist >9y4
n recorder >9kp
n enlistee recruit >9pv
n recruit >9e3
n recruiter >a22
n rectifier >d
n crusader meliorist reformer reformist
n refugee >9el
n regent trustee >993
n registrant >d
n recorder registrar >9qf
n fixture habitue regular >9rx
n regular >9fj
n regular >9zx
n fireman reliever >9sy
n religious >8yv
n generalist >9xl
n repairman
n newsman newsperson reporter >8xv
n repository secretary >99k
n representative >9po
n miscreant reprobate >8z3
n republican >92k
n republican >9tg
n investigator researcher >9xu
n occupant occupier resident >8yb
n controller restrainer >d
n retailer >9o7,9cn
n reader referee reviewer >9b3
n revolutionary revolutionist subversive subverter >9vi
n have >d
n rider >8yx
n rider >8yx
n rifleman >9zx
n rifleman >9ni
n rigger >9at
n rigger >9qk
n rightist >99o
n challenger competition competitor contender rival >8xy
n robber >a37
n rock >9gv
n romantic >9j9
n romantic romanticist >93m
n bum crumb git lowlife puke rat rotter skunk stinker stinkpot >8z0
n ruler swayer >d
n >941
n runner >9o8
n runner >8yx
n >93v
n >948
n rustic >8xu
n rustler >a37
n sage >9o5
n crewman sailor >9zd
n angel saint >9gv
n saint >8ws
n clerk salesclerk >9xe
n salesgirl saleslady saleswoman >9xe
n salesman >9xe
n salesperson >9dx
n planet satellite >9fj
n barbarian savage >8yt
n deliverer rescuer savior saviour >8xq
n blackleg rat scab strikebreaker >8z2
n plotter schemer >9t2
n schizophrenic >9v0
n bookman scholar student >8yf
n scholar >a1g
n scholastic >9si
n schoolboy >9n3,9xp
n pupil schoolchild >a63
n schoolgirl >9f3
n mistress schoolmarm schoolmistress >9xt
n classmate schoolfellow schoolmate >920
n schoolteacher >a2m
n scientist >d
n nag nagger scold scolder >8z0
n guide pathfinder scout >8y7
n scout >9vv
n scout >9n3,9f3
n scratch >9wt
n penman scribbler scribe >9ko
n carver sculptor sculpturer >93m
n seasonal >8z2
n operative >92n
n secretary >93s
n secretary >9hr
n seed >9t7
n quester searcher seeker >d
n segregate >d
n >8z0
n marketer seller trafficker vender vendor >9o7
n senator >9lq
n senior >a43
n sergeant >9q0
n sergeant serjeant >94h
n retainer servant >8z2
n man serviceman >9zd
n colonist settler >9oe
n settler >98a
n settler >9po
n sewer >9pn
n sheepherder sheepman shepherd >9i5
n sheep >9fj
n sheep >9z0
n shepherd >988
n sheriff >9lh
n shopkeeper storekeeper tradesman >9o7
n shortstop >9jr
n shooter shot >8y7
n gun gunman >9ys
n impresario promoter showman >95e
n sib sibling >9kz
n sufferer >8yy
n signatory signer >d
n silly >97q
n addlehead birdbrain loon >9ol
n simple simpleton >d
n singer vocaliser vocalist vocalizer >9pc
n evildoer sinner >8z3
n sir >9n6
n sir >9n2
n sire >9mh
n sister >9o4
n sister >9q7
n sis sister >9f2
n milksop milquetoast pansy pantywaist sissy >8xz
n doubter sceptic skeptic >8yf
n skidder slider slipper >d
n skirmisher >98r
n >8z2
n skin skinhead >964
n slave >d
n slave striver >8z2
n slave >d
n slicker >a01
n slip >a63
n pig slob sloven >a4z
n slug sluggard >9jb
n >969
n >d
n beauty dish knockout looker lulu mantrap peach ravisher smasher stunner sweetheart >a5r
n contrabandist runner smuggler >9b0
n snake >949
n sneak >8z0
n sniper >9ni
n socialist >9tg
n collectivist leftist >9zt
n >9xu
n bugger sod sodomist sodomite >9se
n soldier >9e4
n soloist >9pc
n boy son >9n4
n songster songwriter >99a
n sophisticate >8xi
n soph sophomore >9mm
n soprano >9z1
n magician necromancer sorcerer thaumaturge thaumaturgist wizard >9qb
n sort >d
n psyche soul >a0g
n southerner >919
n greyback johnny reb rebel >99j
n monarch sovereign >9wz,9hu
n speaker talker utterer verbaliser verbalizer >93j
n speaker >9u6
n specialiser specialist specializer >8y7
n specialist >9cp
n looker spectator viewer watcher witness >8yr
n plunger speculator >8xj,9g8
n spirit >a4u
n interpreter representative spokesperson voice >92k
n sport sportsman sportswoman >93v
n sport >d
n sport summercater >a4c
n fan rooter >9e6
n mate partner spouse >9kz,9cw
n sprinter >9x3
n spy >9y3
n spy >a0e
n lame square >9z0
n homesteader nester squatter >9yh
n squeeze >8yh
n squire >9lb
n squire >93x
n gallant squire >93x
n groom hostler ostler stableboy stableman >9ie
n backup relief reliever substitute >8yq
n principal star >923
n solon statesman >9tg
n actuary statistician >96g
n stepmother >a12
n stepparent >9rm
n steward >93x
n hostess stewardess >a13
n stiff >9n6
n shareholder shareowner stockholder >9ka
n stockman >9eu
n stoic >9si
n stoic >8xi
n fabricator fibber storyteller >9lt
n straggler strayer >9bn
n alien stranger unknown >9k7
n stranger >d
n tough >98r
n stud >9n6
n educatee pupil student >9e5
n double >a0x
n dolt dullard pillock stupe stupid >9z0
n case subject >d
n subjectivist >8yf
n subordinate subsidiary underling >93s
n contributor subscriber >9cz
n reader subscriber >9bb
n reserve substitute >93v
n suburbanite >9wg
n heir successor >9qj
n successor >8yq
n petitioner suer >9t1
n suicide >9kw
n suit >969
n sun >9jj
n grass supergrass >9jt
n super superintendent >970
n superior >9w6
n superior superordinate >8yj
n extra supernumerary >923
n supervisor >a1z
n provider supplier >96a
n admirer booster champion friend protagonist supporter >92k
n sawbones surgeon >9cp
n alternate replacement surrogate >a0x
n surveyor >8y3
n surveyor >a10
n survivor >d
n subsister survivor >8yy
n suspect >d
n swagger swaggie swagman >9kb
n sweetheart >9gv
n steady sweetheart sweetie truelove >8yh
n swinger tramp >9lw
n dweeb grind nerd swot wonk >9lk
n tackle >9m4
n shadower tail >9fk,a0p
n sartor seamster tailor >9gc
n talent >8y7
n assessor >967
n taxpayer >9s1
n instructor teacher >9ds
n mate teammate >93t
n teamster trucker >9dc
n teamster >9de
n annoyer tease teaser vexer >8yz
n technician >9zd
n technician >8y7
n telegrapher telegraphist >9qq
n >9w9
n earthling earthman tellurian worldling >8yb
n temp temporary >8z2
n renter tenant >9s1
n tenant >9wg
n tenant >9ij
n >93v,9t7
n tenor >9z1
n territorial >9zx
n brat terror >9jh
n scourge terror threat >d
n theologian theologiser theologist theologizer >9xl
n healer therapist >8y7
n stealer thief >9b0
n mind thinker >8yf
n thrower >d
n tiger >d
n toast >97e
n hoyden romp tomboy >9go
n persecutor tormenter tormentor >9qv
n tory >919
n tory >9ws
n tory >90d
n holidaymaker tourer tourist >8yx
n bargainer dealer monger trader >9o7
n diehard traditionalist >99o
n dealer >9ya
n trainer >8yj
n traitor treasonist >9b0
n bum hobo tramp >a4d
n transfer transferee >d
n trapper >9j4
n treasurer >8ym
n treasury >96d
n trooper >9te
n trooper >9te
n trot trotskyist trotskyite >9vi
n troublemaker troubler >8yz
n trustee >9f5
n tudor >9wz
n tumbler >9hk
n twin >9yv
n uncle >9l1
n uncle >8xq
n nonachiever underachiever underperformer >a1g
n undergrad undergraduate
n undesirable >8yz
n opener undoer unfastener untier >d
n >8z0
n arriviste parvenu upstart >8z0
n user >d
n guide usher >9ec
n doorkeeper usher >9qf
n utopian >9vx
n vacationer vacationist >8yp
n clochard drifter floater vagabond vagrant
n gentleman valet >9nc,95b
n oldtimer stager veteran warhorse >8y7
n vet veteran >9yg
n veteran >9yg
n victim >8yy
n dupe victim >d
n master superior victor >98r
n victorian >d
n villager >8yb
n scoundrel villain >8yz
n baddie villain >5l3
n fiddler violinist >9pc
n virgin >8ye
n virtuoso >9pb
n visionary >d
n visitant visitor >8yx
n >c
n voice >9z1
n volunteer >8z2
n voluntary volunteer >9yg
n elector voter >982
n vulgarian >8z0
n card wag wit >9j2
n server waiter >9cg
n waiter >d
n ward >d
n warrior >d
n watcher watchman >9hb
n watercolorist watercolourist >9rh
n waver >8xv
n doormat weakling wuss >d
n lifter weightlifter >93v
n >918
n whip >9lq
n jackanapes lightweight whippersnapper >981
n whiteface >98d
n john whoremaster whoremonger >9bb
n wiccan witch >9rd
n widow >a5r
n wife >a5r,a0m
n wigmaker >9n1
n chicken crybaby wimp >a58
n wingman >9sr
n winner >9g8
n victor winner >8xy
n junior >a47
n informant witness witnesser >8yr,a0a
n attestant attestator attestor witness >9yx
n witness >d
n woman >8y9,8xi
n woman >8y9
n woodman woodsman woodworker >9at
n workingman workman >9dx
n insect louse worm >8z0
n worthy >9jj
n grappler matman wrestler >98r
n wretch >9wc
n author writer >8xv
n writer >9m9
n northerner yank yankee >919
n bumpkin chawbacon hayseed hick rube yahoo yokel >9x5
n younker youth >8yg
n zoologist
n indiana >93m
n town >93g
n
n exchange >a67
n consequence effect event outcome result upshot >18
n aftermath backwash wake >a69
n change >a69
n dent >a69
n dominance >a6u
n harvest >a69
n impact wallop >a69
n influence >a69
n perturbation >a6g
n purchase >a6g
n wind >a6g
n branch offset offshoot outgrowth >a69
n product >a69
n repercussion reverberation >a69
n response >a69
n reaction >a6n
n fallout >a69
n engine >c
n
n chance fortune hazard luck >18
n fortune luck >18
n
n
n aberration distortion >a9s
n spectrum >7wf
n >a86
n >a8g
n lift >a6z
n aerosol >a7k
n airstream backwash race slipstream wash >atd
n movement >a9r
n >a6v
n >a6v
n attraction >a8g
n repulsion >a8g
n autofluorescence >a8e
n beam irradiation ray shaft >a94
n beam ray >a86
n calm >ab8
n air breeze zephyr >ab8
n breath >a7c
n cataclysm catastrophe >a6r
n chaos >a6v
n charge >a81
n bond >a76
n cohesion >a8g
n circulation >a6u
n cloud >a6v
n >ab7
n freeze frost >a7l
n current >a81
n cyclone
n cyclosis streaming >a6u
n daylight >a94
n death >a6u
n decay decomposition >a6u
n alluviation deposit sedimentation >a6r
n condensate condensation >a75
n sweat >a7u
n dc >a85
n signal >a85
n interrupt >a7x
n drift impetus impulsion >a8g
n easter easterly >ab8
n >a6v
n wattage >a88
n load >a82
n electricity >a6v
n electricity >a87
n >aa2
n energy >a6v
n power >a6v
n work >a87
n event >a6v
n alluvion deluge flood inundation >a6r
n field >a6v
n firelight >a94
n fluorescence >a94
n fog >a71
n force >a6v
n friction rubbing >aab
n fringe >a9s
n abrasion attrition detrition grinding >a8h
n grip traction >a8h
n storm >a75
n glowing radiance >a94
n glow >a94
n gravitation gravity >a76
n blast blow gust >ab8
n bluster >a8p
n hail >a9v
n haze >a71
n heat >a87
n hurricane >a7o
n glow incandescence >a94
n incidence >a9s
n inductance induction >a81
n infrared >a6y
n juice >a7n
n lamplight >a94
n leverage purchase >a9d
n life >a6u
n biology >a92
n light >a6y
n line >a86
n jet >a98
n lightning >a98
n >75i,a75
n beat >78a
n resonance >78a
n resonance >a6v
n magnetism >a76
n >a6v
n sound >a9d
n thaw thawing warming >ab7
n microwave >a86
n mist >a8f
n moment >a8g
n meteor >a94
n monsoon >ab8
n monsoon >ab8,aa3
n moon moonlight moonshine >a94
n sun sunlight sunshine >a94
n sunbeam sunray >a79
n gangrene mortification necrosis sphacelus >a7r
n halo >a75
n >a9s
n >a6v
n polarisation polarization >a9s
n potential voltage >a81
n downfall precipitation >ab7
n pressure >a6v
n head >a9w
n puff whiff >a8p
n pull >a8g
n push thrust >a8g
n reaction >a8g
n radiation >a87
n rain rainfall >a9v
n cloudburst deluge downpour pelter soaker torrent waterspout >aa3
n drizzle mizzle >aa3
n shower >aa3
n recognition >a6u
n reflection reflexion >a6v
n refraction >a6v
n birefringence >aa9
n resistance >a9d
n impedance resistance resistivity >a81
n drag >aab
n rejection >a6u
n resolution >a6v
n scattering sprinkle sprinkling >aa6
n shear >795
n fume smoke >a71
n smother >aai
n snow snowfall >a9v
n flurry >aak
n arc discharge spark >aao
n distortion >a81,a74
n >aap
n conduction conductivity >a6v
n propagation >a6v
n squall >ab8
n stress >a8g
n tension >aas
n strain >795
n twilight >a94
n interaction >a6v
n thermal >ab8
n bolt thunderbolt >a97
n turbulence turbulency >a6v
n >atd
n sea >ab0
n ultraviolet uv >a6y
n sunray >ab2
n draft draught >ab8
n emf voltage >a81
n vitality >a8g
n conditions weather >a75
n wind >ab7
n chop >a6v
n crop >f
n button >age
n cap pileus >age
n fern
n agamete >abs
n spore >abe
n perennial >f
n
n pine >ah3
n pine >cbn
n angiosperm
n bloom blossom flower >abs
n flower >abk
n wildflower >abk
n inflorescence >abl
n ament catkin >abo
n bud >abl
n pollen >abf
n >agf
n style >abs
n hilum >8l3
n ovule >abs
n pore stoma stomate >8p9
n cone strobile strobilus >abs
n septum >agf
n shell >ahx
n seed >abv
n pericarp >8qp
n endocarp pit >ac1
n capsule >ac1
n petal >ac5
n >ai1
n lip >age
n laurel >ah4
n bay >ac7
n avocado >aff
n paeony peony >abm
n rush >aha
n >81v
n legume >adn
n legume
n acacia >ah2
n wattle >acf
n pink >abm
n >abn
n snowball >aci
n pokeweed >adn
n garget poke scoke >ack
n crucifer >adn
n mustard >acm
n colza rape >acn
n arugula rocket roquette >adn
n honesty satinpod >adn
n radish >acm
n radish >acr
n radish >ahc
n daikon radish >acr
n poppy >abm
n composite >abm
n sunray >abn
n bur burr >ac1
n >adn
n grass >acz
n bent >ad0
n brome bromegrass >ad0
n cheat chess >ad2
n barley >ad9
n ryegrass >ad0
n cheat darnel tare >ad5
n rice >ad9
n cane >ahh
n cereal >ad0
n corn maize >ad9
n corn >ad9
n corn >add
n kernel
n gourd >agz
n
n marrow >adf
n melon >ade
n mallow >ah7
n cheese cheeseflower >adi
n hollyhock >adi
n althaea althea hollyhock >adi
n cotton >ah7
n herb >agb
n vegetable >adn
n simple >adn
n heath >ah7
n erica >adq
n briar brier >adr
n arbutus >ah7
n madrona madrono manzanita >adt
n manzanita >ah7
n broom heather ling >adq
n beetleweed coltsfoot galax galaxy wandflower >adn
n beech >ah2
n beech beechwood >cbn
n cup >agf
n oak >ah2
n oak >cbn
n mast >ahr
n >aff
n olive >cbn
n olive >ae4
n olive >aho
n ash >ah2
n ash >cbn
n lilac >ah7
n gum gumwood >cbn
n banana >adn
n reseda >adn
n weld >aed
n viola >adn
n violet >aef
n pansy >aef
n hop hops >agz
n >ah2
n fig >aej
n
n flag iris >ael
n glad gladiola gladiolus >ael
n
n ramp >aeo
n paris >acc
n briar brier bullbrier catbrier greenbrier >agz
n locust >ah2
n locust >cbn
n broom >ah7
n lens >abh
n cube >ah8
n bean >acd
n pea >acd
n pea >ace
n palm >ah2
n coco coconut >af0
n rhubarb >adn
n dock sorrel >adn
n rose rosebush >ah7
n hip rosehip >aho
n briar brier eglantine sweetbriar sweetbrier >af4
n brier brierpatch >8dw
n haw hawthorn >ah7
n may whitethorn >af8
n plum >aff
n >afa
n sloe >afb
n blackthorn sloe >ah7
n pear >aff
n >ah4
n >ah9
n blackberry >afg
n coffee >ah2
n elder >ah7
n mahogany >ah2
n mahogany >cbn
n citrus >aff
n orange >afm
n lemon >afm
n willow >ah2
n maple >ah4
n maple >cbn
n pitcher >ai1
n polemonium >adn
n charity >aft
n bugle bugleweed >adn
n lavender >ah7
n sage salvia >adn
n beak >8nh
n mullein >adn
n torch >afz
n potato >agz
n capsicum pepper >ah7
n tomato >adn
n tobacco >adn
n verbena vervain >abm
n tea >ah7
n anemia >aij
n fungus >7
n rust >ag8
n mold mould >ag8
n tracheophyte >f
n weed >agb
n crop harvest >15f
n >h
n >age
n enation >4xb
n blister >agg
n spur >agg
n aculeus >agg
n pricker prickle spikelet spine sticker thorn >agj
n brier >aic
n fuzz hair tomentum >agg
n beard >agm
n duct >age
n veil velum >age
n annulus skirt >age
n >age
n flesh pulp >agr
n parenchyma >agr
n >agr
n >agu
n nervure vein >agv
n xylem >agu
n pseudophloem >agr
n vine >agb
n >agb
n snag >ah2
n tree >ah0
n conifer
n >ah2
n stump >age
n stool >ah5
n bush shrub >ah0
n subshrub suffrutex >ah7
n bramble >ah0
n
n butt >b6u
n root >agf
n cutting slip >ahh
n offset runner stolon >agf
n treetop >8nk
n axis >ahh
n stalk stem >agf
n ray >ahk
n blade >ai1
n pedicel pedicle
n spike >abo
n capitulum ear spike >aho
n bulb >ahh
n fruit >abs
n seed >aho
n bean >ahp
n nut >ahp
n kernel meat >age
n berry >aho
n drupe >aho
n drupelet >ahu
n pome >aho
n hull
n grape grapevine >agz
n >agz
n pepper >ahz
n foliage leaf leafage >agf
n pad >ai1
n lemma >ai4
n glume
n scale >ai1
n >ai1
n needle >ai6
n lobe >age
n bark >8qp
n branch >ahh
n limb >aia
n branchlet sprig twig >aia
n sprout >agf
n shoot >aid
n bud >aid
n stick >aib
n bough >aib
n bole trunk >ahh
n >81v
n bracken brake >abd
n brake >abd
n ownership >13
n community >aim
n option
n tenure >4qk
n proprietary proprietorship >aim
n belongings holding property >14
n personalty >air
n things >air
n immovable realty >air
n acres demesne estate land >aiu
n salvage >air,2cp
n lease letting rental >air
n land >aiu
n wealth >air
n money >aiz
n bundle megabucks pile >aj0
n estate >air
n clobber stuff >ais
n plantation >aiv
n >14
n acquisition >aj5
n accession addition >aj6
n purchase >aj6
n bargain buy steal >aj8
n song >aj9
n assignment grant >aj5
n gain >amz
n >ajc
n income >ajd
n escheat >aj5
n gross receipts revenue >amz
n gnp >4nv
n royalty >akk
n gate >ajg
n earnings lucre net profit profits >aje
n cleanup killing >ajk
n profits win winnings >ajd
n payoff proceeds return take takings yield >aje
n margin >ajk
n >aje
n revenue taxation >ajp
n >aj5
n spoil >ajr
n booty loot pillage plunder prize swag >ajr
n heritage inheritance >aj5
n bequest legacy >ajx,aju
n devise >ajx,aju
n gift >aj6
n dower dowery dowry >ajx
n aid assistance >ajx
n scholarship >ajz,ak3
n fellowship >ajz,ak3
n grant >ajz
n award prize >ajx
n present >ajx
n contribution >amz
n contribution donation >ajx
n bounty premium >akw
n premium >ak9,ak3
n bonus incentive >akk
n deductible >amz
n dividend >ak9
n adjustment allowance >akq
n deduction discount >akc
n expenditure outgo outlay spending >aj5
n disbursal disbursement expense >akg
n cost >ake
n >akf
n overhead >akf
n expense >ake
n payment >akg
n overpayment >akk
n earnings pay remuneration salary wage >akp
n found >akm
n subscription >akk
n >akk
n recompense >akk
n refund >akk
n discount rebate >akr
n compensation >akq
n >akk
n alimony maintenance >aku
n reward >akk
n ransom >akg
n bribe payoff >akk
n soap >aky
n part percentage portion share >amy
n ration >al0
n allowance >al0
n slice >al0
n split >al0
n interest stake >al0
n >al5
n fee >al5
n entail >aiv
n cut >al0
n allocation allotment >al0
n appropriation >ap9
n reimbursement >akt
n amends damages indemnification indemnity redress restitution >akt
n relief >ald
n counterbalance offset >akt
n atonement expiation satisfaction >ald
n allowance >alc
n
n rent >ali
n rent >ajn
n benefit >akk
n perk perquisite >all
n backsheesh baksheesh bakshis bakshish gratuity pourboire tip >alm
n default nonpayment nonremittal >amr
n default nonpayment nonremittal >3o
n penalty >akk
n requital retribution >alq
n forfeit forfeiture >alq
n forfeit forfeiture >amq
n amercement fine mulct >alq
n premium >akk
n installment >akk
n damage price terms >akg
n valuation >alx
n charge >akg
n fare transportation >alz
n levy >aq4
n tax taxation >am1
n >am2
n exemption >amv
n withholding >am3
n shelter >jm
n >am2
n duty tariff >am7
n custom customs impost >am8
n >alz
n interest >ama
n >aml
n discount >amc
n fee >ama
n commission >ame
n admission >ame
n consideration retainer >ame
n toll >ame
n tuition >ame
n agio agiotage premium >alz
n rate >alz
n freight freightage >aml
n linage lineage >aml
n loss red >amz
n squeeze >amo
n loss >aj5
n >amq
n sacrifice >amq
n depreciation >amr,akh
n >amt
n deduction >amu
n losings losses >amr
n circumstances >14
n assets >14
n amount sum >amy
n figure >amz
n resource >amy
n investment >amy
n stock >anx
n float >an3
n >aqr
n reversion >al5
n escheat >an6
n share >aqq
n speculation venture >an2
n gamble >an9
n bet stake stakes wager >ana
n protection security >amy
n hedge hedging >anc
n coverage >amz
n insurance >anc
n assurance >anf
n security surety >aj5
n deposit >akk
n satisfaction >akk
n earnest >anh
n recognisance recognizance >anh
n pledge >al6
n bail bond >anl
n margin >ani
n mortgage >al6
n collateral >al6
n guarantee guaranty >anq
n >amy
n riches wealth >ans
n gold >ant
n capital >amy
n means substance >anv
n capital >amy
n accounting >63p
n corpus principal >anv
n finances funds >amy
n pocket >ao0
n exchequer treasury >ao0
n till trough >ao2
n pork >alb
n fund >ap9
n savings >ao5
n trust >air
n keep livelihood living support sustenance >an1
n backing funding >an1
n amenities comforts conveniences >ao8
n maintenance >ao8
n subsistence >ao8
n accumulation >ajk
n fund stock store >aod
n provision >aoe
n issue >aoe
n backlog reserve stockpile >aod
n bank >aoh
n pool >aok
n >aoh
n allowance >aok
n treasure >14
n treasure >ant
n fortune >aon
n valuable >aon
n >aop
n gold >aoq
n silver >aoq
n diamond >2v7
n ice sparkler >aot
n pearl >2v7
n >72t
n standard >4nv
n stamp tender >aow
n credit >akk
n
n advance >amz
n plastic >ap0,6l2
n draft >62c
n credit >amy
n deposit >ao5
n acceptance >ap3
n check cheque >ap3
n pension >akp
n money >aow
n money >apc
n boodle bread cabbage clams dinero dough gelt kale lettuce lolly loot lucre moolah pelf scratch shekels simoleons sugar wampum >ap9
n currency >aow
n cash >akk
n cash >apc
n >apc
n change >ape
n coinage mintage specie >apc
n coin >aph
n real >api
n dime >api
n nickel >api
n cent centime penny >api
n slug >api
n copper >apm
n dollar >api
n cartwheel >app
n banknote bill greenback note >apf
n treasury >an5
n fifty >apr
n twenty >apr
n fiver >apr
n nickel >apv
n buck clam dollar >apr
n liabilities >14
n due >ama
n debt >apy
n obligation >aq6
n loan >aq0
n principal >aq0
n >apy
n assessment >aq4
n document >16
n record >aq6
n book ledger leger >aq7
n daybook journal >aq8
n entry >aqc
n credit >aqa
n accounting >aqh
n dividend >ajk
n balance >42m
n audit >aqc
n review >aqc
n register >aq7
n inventory >aqh
n purse >amz
n purse >amz
n value >17
n premium >aql
n checkbook chequebook >aq7
n devise >64o
n certificate security >62b
n stock >aqp
n bond >aq1,aqp
n warrant >anh
n convertible >aqp
n budget >5jj
n budget >ao5
n ablation >at2
n absorption >avo
n absorption >aud
n accretion accumulation >atv
n accretion >atv
n accretion >atv
n accretion >atv
n adaptation adaption adjustment >auj
n aeration >aud
n agglutination >au7
n agglutination >auj
n agglutination >arn
n absorption assimilation >auj
n absorption assimilation >avl
n blaze blazing >ata
n bloom blooming >auj
n anthesis blossoming efflorescence florescence flowering inflorescence >atn
n blowing >auy
n activity >auj
n brooding incubation >auq
n buildup >aqz
n calcification >arn
n calving >auq
n capture >aud
n capture >aud
n centrifugation >aud
n equilibrium >aro
n >aud
n reaction >arn
n chromatography >aud
n civilisation civilization >avl
n cohesion >atn
n burning combustion >aup
n compensation >ase
n >auh
n condensation >aud
n consumption usance use >asg
n convalescence recovery recuperation >atr
n convection >aw1
n convection >aud
n conversion >ase
n chilling cooling >aw1
n corroding corrosion erosion >arn
n cracking >arn
n cultivation >atn
n >auy
n decay decline >asc
n decay >aud
n decay disintegration >auf
n decline diminution >asc
n breakdown decomposition putrefaction rot rotting >as7
n decomposition >aro
n decrease decrement >10
n defecation laxation shitting >asz
n defence defense >av2,57r
n dehydration desiccation evaporation >at5
n demand >asy
n denial >ase
n deposit deposition >aqz
n derivation >au7
n declension deterioration worsening >as9
n developing >auy
n development evolution >10
n diffusion >aud
n dilapidation ruin >as7
n discharge emission expelling >are
n displacement >ase
n displacement >aro
n dissociation >arn
n disintegration dissolution >aud
n distillation distillment >aud
n drift >aud
n drift >au7
n ebb ebbing wane >as9
n >10
n elimination evacuation excreting excretion voiding >asp
n elution >at5
n emission >avb
n eroding erosion wearing >atl
n evolution phylogenesis phylogeny >auj
n execution >10
n extraction >aud
n feedback >aud
n festering maturation suppuration >are
n filling >atd
n filtration >aud
n fire flame flaming >ars
n flare >ata
n flop >aru
n flow >aud
n fold folding >atl
n fractionation >atw
n freeze freezing >as1,auv
n frost icing >atg
n fusion >auf
n fusion >au7
n gassing >arn
n >aud
n growing >15c
n development growing growth maturation ontogenesis ontogeny >auj
n growth >asm
n habit >atn
n hatch hatching >auq
n healing >are
n heating warming >aw1
n >10
n impregnation saturation >aut
n growth increase increment >10
n >10
n infection >aur
n infection >au7
n inhibition >auj
n intrusion >atl
n intumescence intumescency swelling >arn
n iodination >arn
n isolation >ase
n iteration loop >10
n laying >auq
n leak wetting >aub
n >att
n loss >as9
n maturation maturement ripening >auj
n mechanism >arn
n micturition urination >asz
n mildew mold mould >avu
n action activity >10
n neutralisation neutralization >aro
n >aud
n deletion omission >au7
n operation >as5
n functioning performance >10
n >10
n organification >auj
n oscillation >aud
n ossification >auj
n ossification >att
n ossification >arh
n oxidation oxidisation oxidization >aro
n birth birthing parturition >auj
n >auj
n infiltration percolation >at9
n permeation pervasion suffusion >asn
n diaphoresis hidrosis perspiration sudation sweating >are
n >aud
n polymerisation polymerization >arn
n preservation >auj
n processing >10
n proliferation >atn
n proliferation >atv
n proteolysis >arn
n >att
n radiation radioactivity >at1
n rally >arx
n redeposition >asi
n reducing reduction >aro
n refilling renewal replacement replenishment >at8
n purification refinement refining >auy
n infrigidation refrigeration >as1,aux
n regulation >auj
n release >aud
n rooting >atn
n rust rusting >as2,aup
n lookup search >auh
n secernment secretion >auj
n dump shit >asd
n sink >aud
n falloff slack slump >ask
n smoke smoking >awb
n soak soakage soaking >aud
n >att
n softening >aud
n >at2
n sorption >aud
n sort sorting >auh
n >aud
n origin >avq
n differentiation specialisation specialization >ar3
n spiral >asy
n spoilage spoiling >as7
n stimulation >aud
n storage >aru
n succession >aud
n supply >asy
n selection survival >aud
n synthesis >arn
n >aud
n melt melting thaw thawing >ats,auv
n translation >auj
n transpiration >auj
n transpiration >aud
n transpiration >are
n transport >asn
n ultracentrifugation >arl
n flowering unfolding >asm
n uptake >att
n evaporation vapor vaporisation vaporization vapour >auv
n vegetation >atn
n blistering vesication vesiculation >auj
n wash washout >avn
n broadening widening >atv
n ferment fermentation fermenting zymolysis zymosis >arn
n >17
n >17
n >17
n >17
n metric >17
n >awl
n utility >awl
n enough sufficiency >awk
n fill >awo
n majority >awk
n number >awi
n unit >awi
n constant >awr
n coefficient >awt
n transmission transmittance >awu
n count >awr
n complement >aww
n circulation >aww
n circulation >aww
n factor >awr
n prime >awr
n score >awr
n birdie >ax2
n bogey >ax2
n duck >ax2
n love >ax2
n match >ax2
n par >ax2
n record >awr
n ordinal >awr
n first >axa
n cardinal >awr
n frequency >axc
n >aws
n >aws
n >aws
n >aws
n cord >axg
n >aws
n >aws
n >aws
n >aws
n >aws
n >aws
n >aws
n >aws
n point >aws
n advantage >axr
n arcdegree degree >axe
n arcminute minute >axe
n grad grade >axe
n acre >axf
n barn >axf
n perch pole rod >axf
n >axg
n >axz
n >axz
n >axg
n bath >axz
n homer kor >axg
n fathom fthm >axg
n standard >axg
n yard >axg
n cup >ay0
n fifth >ay0
n quart >ay0
n gal gallon >ay0
n barrel bbl >ay0,ay1
n
n quart >ayd
n peck >ayd
n bushel >ayd
n quart >ay1
n congius gallon >ay1
n peck >ay1
n bushel >ay1
n cc mil milliliter millilitre ml >ay2
n liter litre >ay2
n sector >axh
n partition >axh
n
n
n
n
n amp ampere >ayp
n ma milliampere >ayp
n gauss >ayq
n
n candela candle cd >ayw
n watt >ayr
n horsepower hp >ayr
n gray gy >ays
n gee >axj
n >axk
n >axk
n in inch >axk
n foot ft >axk
n yard >axk
n perch pole rod >axk
n mi mile >axk
n league >axk
n nail >axk
n cable >axk
n digit finger fingerbreadth >axk
n extremum peak >b3a
n link >axk
n mesh >axk
n palm >axk
n span >axk
n micrometer micron >az2
n millimeter millimetre mm >az2
n centimeter centimetre cm >az2
n meter metre >az2
n dam decameter decametre dekameter dekametre dkm >az2
n fathom fthm >axk
n mi mile >az3
n mi mile >az3
n mile >az3
n dollar >axl
n subunit >axl
n cent >azs,b0d
n >axl
n colon >azu
n >axl
n colon >azw
n >axl
n real >azy
n ore >azs
n >axl
n ban >b01
n >axl
n pound quid >b03
n bob shilling >b03
n penny >azs
n >axl
n pound >b07
n >axl
n pound >b09
n >axl
n ban >b0b
n rupee
n atm atmosphere >axm
n pa pascal >axm
n en nut >axk
n inch >axf
n linage lineage >awr
n degree >axn
n millidegree >axn
n poise >axq
n >axp
n >axo
n >axo
n >axp
n frail >axo
n last >axo
n slug >axp
n ounce >b0m
n lb pound >b0m
n pound >axj
n stone >b0m
n ton >b0m
n ton >b0m
n grain >b0n,b0o
n ounce >b0o,b0n
n mg milligram >b0p
n grain >b0p
n gm gram gramme >b0p
n kg kilo kilogram >b0p
n key >b14
n integer >awr
n difference remainder >awr
n imaginary >awr
n real >b18
n rational >b19
n irrational >b19
n square >awr
n cube >awr
n radical >17
n root >awr
n fraction >b1a
n >b1g
n dividend >awr
n divisor factor >b16
n remainder >awr
n half >b1h
n third tierce >b1h
n fourth quarter quartern >b1h
n fifth >b1h
n sixth >b1h
n seventh >b1h
n eighth >b1h
n ninth >b1h
n tenth >b1h
n duodecimal twelfth >b1h
n sixteenth >b1h
n aught cipher cypher nada naught nil nix nothing null zero zilch zip zippo >awk
n digit figure >b16
n cipher cypher nought zero >b1x
n ace one single unity >b1x
n singleton >b1z
n fellow >b20
n deuce ii two >b1x
n brace couple couplet distich duad duet duo dyad pair span twain twosome yoke >b22
n iii leash tercet ternary ternion terzetto three threesome tierce trey triad trine trinity trio triplet troika >b1x
n four foursome iv quadruplet quartet quatern quaternary quaternion quaternity tetrad >b1x
n cinque fin five fivesome pentad phoebe quint quintet quintuplet >b1x
n hexad sestet sextet sextuplet sise six sixer vi >b1x
n heptad septenary septet seven sevener vii >b1x
n eight eighter octad octet octonary ogdoad viii >b1x
n ennead ix nine niner >b1x
n >b16
n decade ten tenner >b2b
n eleven xi >b2b
n dozen twelve xii >b2b
n teens >b2b
n thirteen xiii >b2b
n fourteen xiv >b2b
n fifteen xv >b2b
n sixteen xvi >b2b
n seventeen xvii >b2b
n eighteen xviii >b2b
n nineteen xix >b2b
n twenty xx >b2b
n thirty xxx >b2b
n forty xl >b2b
n fifty >b2b
n lx sixty >b2b
n eighty fourscore lxxx >b2b
n ninety xc >b2b
n century hundred >b2b
n gross >b2b
n chiliad grand thou thousand yard >b2b
n myriad >b2b
n meg million >b2b
n billion >b2b
n billion >b2b
n addition gain increase >awj
n accretion >b31
n bag >awj
n catch haul >awj
n correction >awj
n containerful >awj
n footstep pace step stride >awj
n >awj
n chunk >b38
n limitation >awj
n limit >awj
n output production yield >awj
n neighborhood region >awj
n pick picking >b3c
n reserve >awj
n >awj
n dab splash splatter >b3g
n bit >b3g
n hair hairsbreadth whisker >b3g
n scattering sprinkling >b3g
n spray spraying >b3g
n nose >b3g
n little >b3g
n minimum >azd,b3g
n worth >awj
n bag bagful >b36
n barrel barrelful >b36
n basin basinful >b36
n basket basketful >b36
n bin binful >b36
n bottle bottleful >b36
n bowl bowlful >b36
n box boxful >b36
n bucket bucketful >b36
n can canful >b36
n case caseful >b36
n cup cupful >b36
n dish dishful >b36
n flask flaskful >b36
n glass glassful >b36
n fistful handful >b36
n jar jarful >b36
n pail pailful >b36
n pitcher pitcherful >b36
n plate plateful >b36
n pot potful >b36
n sack sackful >b36
n shovel shovelful spadeful >b36
n split >b3v
n tank tankful >b36
n tub tubful >b36
n morsel >b3g
n handful smattering >b3g
n couple >b3g
n drib driblet drop >b3g
n droplet >b4j
n dosage dose >awj
n load >awj
n load loading >awj
n diddley diddly diddlyshit diddlysquat jack shit squat >b3g
n nip >b3g
n hint suggestion tint trace >b3g
n spark >b4q
n iota scintilla shred smidge smidgen smidgeon smidgin tittle whit >b3g
n hint jot mite pinch soupcon speck tinge touch >b3g
n batch deal flock hatful heap lot mass mickle mint mountain muckle passel peck pile plenty pot raft sight slew spate stack wad >b38
n battalion multitude pack plurality >b38
n deluge flood inundation torrent >b4u
n maximum >azd,b38
n mile >b38
n bazillion billion gazillion jillion million trillion zillion >b38
n much >b38
n myriad >b38
n reservoir >b54
n ocean sea >b38
n supply >awj
n dozens gobs heaps lashings loads lots oodles piles rafts scads scores slews stacks tons wads >b38
n room way >4ju
n parking >b56
n volume >17
n volume >17
n capacity content >b58
n population >b16
n proof >17
n dealings relations >15
n relationship >13
n function >13
n partnership >b5e
n >b5e
n indebtedness obligation >b5h
n >13
n contrary >b5j
n >13
n function map mapping >b5l
n expansion >b5m
n transformation >b5m
n rotation >b5o
n translation >b5o
n operator >b5m
n identity >b5r
n >b5m
n sin sine >b5t
n tan tangent >b5t
n sec secant >b5t
n foundation >13
n basis footing ground >b5x
n connectedness connection connexion >13
n series >b5z
n alliance bond >b5z
n linkage >b5z
n link nexus >b62
n communication >b5z
n bridge >b5z
n involvement >b5z
n implication >b66
n comprehension inclusion >b66
n relevance relevancy >b5z
n point >b69
n applicability pertinence pertinency >b69
n relatedness >b5z
n bearing >b6c
n
n agreement concord >b6e
n conjunction >b6e
n coordination >b6e
n limiting modification qualifying >b6e
n modality mode mood >b6e
n imperative >b6j
n modality mode >b5j
n >b6e
n active >b6m
n passive >b6m
n inflection inflexion >b6e
n paradigm >b6p
n aspect >b6e
n imperfect progressive >5x3
n perfect perfective >5x3
n component constituent part portion >13
n basis >b6u
n detail item particular >b6u
n highlight >b6w
n unit >b6u
n member >b6u
n balance remainder residual residue residuum rest >b6u
n leftover remnant >b70
n affinity kinship >13
n rapport resonance >b72
n sympathy >b72
n kinship relationship >13
n descent filiation lineage >b75
n birth parentage >b75
n brotherhood >b75
n >13
n scale >b79
n proportion ratio >b79
n proportion >b7s
n content >b7c
n rate >b7c
n scale >b7c
n commensurateness correspondence proportionateness >b7r
n pct percent percentage >b7c
n ratio >b79
n abundance >b7i
n abundance >b7i
n average >b7i
n efficiency >b7i
n speed >b7i
n frequency >b7i
n magnitude >b7i
n productivity >b7i
n proportionality >b7i
n quotient >b7i
n turnover >b7i
n loading >b7i
n incidence >b7o
n control >13
n direction >4ju
n frontage >b7x
n orientation >b7x
n attitude >b7z
n trim >b80
n horizontal >b7z
n vertical >b7z
n >b7x
n >b84
n north northward >b85
n ne northeast northeastward >b84
n east eastward >b85
n se southeast southeastward >b84
n south southward >b85
n southwest southwestward sw >b84
n west westward >b85
n northwest northwestward nw >b84
n north >b7x
n northeast >b7x
n east >b7x
n southeast >b7x
n south >b7x
n southwest >b7x
n west >b7x
n northwest >b7x
n >4ju
n alt altitude el elevation >b8m
n >13
n competition >b8o
n politics >15
n alchemy chemistry >15
n reciprocality reciprocity >13
n correlation correlativity >b8s
n interdependence interdependency mutuality >b8s
n reciprocal >ba0
n reciprocal >b8s
n interrelatedness interrelation interrelationship >13
n >13
n antecedent forerunner >b8y
n synchroneity synchronicity synchronisation synchronism synchronization synchronizing synchrony >b8y
n asynchronism asynchrony desynchronisation desynchronization desynchronizing >b8y
n first >bsi
n former >b92
n second >bsi
n latter >b94
n third >bsi
n fourth >bsi
n fifth >bsi
n sixth >bsi
n seventh >bsi
n eighth >bsi
n ninth >bsi
n tenth >bsi
n eleventh >bsi
n twelfth >bsi
n fifteenth >bsi
n sixteenth >bsi
n seventeenth >bsi
n eighteenth >bsi
n nineteenth >bsi
n twentieth >bsi
n last >bsi
n scale >72t
n index >b9n
n comparison >13
n gauge >72t
n norm >72t
n oppositeness opposition >13
n contrast >b9s
n polarity >b9s
n polarity sign >b9s
n contradiction >b9s
n dialectic >b9w
n contrary >b9s
n contrary opposite reverse >b9s
n inverse opposite >b9s
n change >13
n difference >ba1
n gradient >ba1
n implication >b5j
n solid >w
n plane sheet >w
n flair flare >w
n figure >w
n pencil >ba8
n >ba8
n >ba8
n subfigure >ba8
n line >w
n bulb >bai
n convexity >ba5
n angularity >w
n concavity incurvation incurvature >ba5
n >w
n polygon >baa
n
n distortion >w
n >w
n curve >bad
n
n undulation >ban
n bend crook turn >ban
n crotchet hook >ban
n envelope >ban
n >bad
n connexion link >w
n tangent >bat
n radius >bat
n diameter >bat
n fossa pit >bah,4uk
n corner niche recess recession >bah
n cone conoid >bai
n funnel >bb0
n conic >baa
n intersection >7zl
n circle >bbi
n circle >w
n arc >ban
n chord >bat
n sector >baa
n disc disk saucer >bai
n annulus doughnut halo ring >bcr
n loop >bao
n coil curl curlicue gyre ringlet roll scroll whorl >bai
n spiral >ban
n helix spiral >ban
n eccentricity >b7i
n kink twirl >bdc
n convolution swirl vortex whirl >bai
n ellipse oval >bb2
n foursquare square >bbs,bak
n square >w
n triangle trigon trilateral >baj
n triangle >w
n parallel >ba8
n parallelogram
n star >baa
n pentagon >baj
n diamond rhomb rhombus >bbo
n rectangle >bbo
n box >bbs
n contortion crookedness torsion tortuosity tortuousness >bal
n buckle warp >bal
n gnarl knot >bal
n arch >ban
n bell campana >ban
n zag zig zigzag >bag
n angle >bdk
n >bc0
n inclination >bc0
n inclination >bc0
n >bc0
n hip >bc4
n dip inclination >bc0
n lead >bc0
n bowl trough >bah
n channel groove >bch
n rut >bc9
n pocket scoop >bah
n bulge bump excrescence extrusion gibbosity gibbousness hump jut prominence protrusion protuberance swelling >be7
n belly >bcc
n snag >bcc
n knob node thickening >baf
n arc bow >ban
n impression imprint >bah
n ellipsoid >baa
n flank >bac
n altitude >4n7
n balance counterbalance equilibrium equipoise >3n6
n proportion symmetry >bcl
n hemisphere >bac
n sphere >bai
n ball globe orb >bco
n cylinder >bai
n toroid >ba5
n column pillar tower >w
n barrel drum >bcq
n pipe tube >bcq
n bead drop pearl >bco
n ridge >baf
n rim >bcz,bai
n peak point tip >baf
n bound boundary edge >bad
n border margin perimeter >bcz
n fringe periphery >bcz
n brink threshold verge >bcz
n bias diagonal >bat
n diagonal >bat
n dip >bch
n cup >bah
n dent incision prick scratch slit >bch
n notch >bde
n droop sag >bch
n crease crinkle furrow line seam wrinkle >bch
n chap crack cranny crevice fissure >bch
n bend crease crimp flexure fold plication >bag
n pucker ruck >bdc
n indentation indenture >bah
n cleft >bde
n stria striation >bc9
n sinusoid >bap
n blob >bam
n emptiness vacancy vacuum void >bdk
n space >bam,v
n hollow >bdo
n articulation join joint junction juncture >bau
n hole >bdk
n cavity >bdk
n pocket >bdk
n dot point >bb9
n pore >bdn
n tree >baa
n acantha spine spur >be7
n facet >bac
n vector >bat
n ray >bdv
n cast mold mould stamp >ba5
n branch leg ramification >bac
n crotch fork >bdy
n pocket pouch sac sack >bdo
n block cube >ba5
n
n cube >be2
n tail >be7
n knife tongue >be7
n cuneus wedge >bbl
n projection >baf
n condition >t
n condition status >t
n health >be9
n mode >be9
n niche >be9
n involvement participation >be9
n saturation >be9
n silence >be9
n position situation >be9
n niche >bg3
n election >bfz
n nomination >be9
n place shoes >beg
n soup >beg
n situation >t
n absurd >bem
n relationship >t
n relationship >t
n account >bep
n companionship company fellowship society >bev
n confidence >bev
n acquaintance acquaintanceship >bep
n affiliation association tie >bep
n friendship >bep
n intrigue >bex
n romance >beo
n membership >bep
n >beo
n affair affaire amour intimacy involvement liaison >bez
n utopia >t
n acceptance >bem
n challenge >bem
n complication >bem
n crisis >br6
n crowding >bem
n crunch >br6
n disequilibrium >bem
n environment >bem
n equilibrium >bem
n inclusion >bem
n incubus nightmare >br6
n strait straits >br6
n picture scene >bem
n prison >bem
n rejection >bem
n size >bem
n swamp >br6
n wild >t
n way >be9
n degree level point stage >t
n ladder >bfl
n acme elevation height meridian peak pinnacle summit superlative tiptop top >bfl
n extent >bfl
n resultant >bfl
n plane >bfl
n ordinary >be8
n circumstance >be9
n case event >bfs
n hinge >bfs
n thing >bem
n urgency >br6
n congestion >bf6
n office power >t
n position status >t
n equality equation equivalence par >bfz
n tie >bg0
n rank >bfz
n place station >bg2
n place >be9
n quality >bg2
n standing >bfz
n >bfz
n championship title >bg7
n precedence precedency priority >bg7
n superiority transcendence transcendency >btj
n >bfz
n lowliness lowness >bfz
n inferiority >bgc
n shade >bgd
n subordinateness subsidiarity >bgd
n handmaid handmaiden servant >bgf
n >bfz
n command >bfz
n footing terms >bfz
n retirement >bfz
n being beingness existence >t
n actuality >bgl
n realism reality realness >bgm
n fact >bgn
n reality >bgm
n trueness truth verity >bgm
n eternity timelessness >bgl
n coexistence >bgl
n subsistence >bgl
n presence >bgl
n occurrence >bgu
n irreality unreality
n cloud >bgw
n falseness falsity >bgw
n absence >bu7
n life >bgl
n aliveness animation life living >bgl
n skin >bh1
n endurance survival >bh1
n subsistence >bh3
n death >t
n quietus rest sleep >bh5
n life >bgl
n ghetto >bh7
n >bgh
n marriage matrimony union wedlock >bh9
n employ employment >t
n unemployment >t
n order >t
n quiet tranquility tranquillity >bhd
n concord concordance harmony >bhd
n peace >bhf
n stability >bhd
n peace >bhd
n accord agreement >bhf
n community >bhj
n concurrence >bhj
n consensus >bhj
n disorder >t
n anarchy lawlessness >bhn
n instability >bhn
n confusion >bhn
n bluster >bhq
n bedlam chaos pandemonium >bhq
n disorderliness roughness rowdiness rowdyism >bhn
n commotion disruption disturbance flutter kerfuffle >bhn
n convulsion turmoil upheaval >bhu
n earthquake >bhu
n incident >bhu
n splash stir >bhu
n storm tempest >bhu
n garboil tumult tumultuousness uproar >bhu
n combustion >bi0
n discord strife >bhn
n turbulence upheaval >bhn
n agitation ferment fermentation tempestuousness unrest >bi3
n violence >bi3
n rage >bi5
n antagonism enmity hostility >t
n tension >bi7
n conflict >t
n clash friction >bi9
n clash >bi9
n war >bi7
n disagreement dissension dissonance >bi9
n divide >bid
n suspicion >bi7
n cloud >bif
n illumination >t
n light lighting >bih
n dark darkness >bih
n night >bij
n black blackness lightlessness >bij
n blackout brownout dimout >bij
n semidarkness >bij
n cloudiness overcast >bin
n shade shadiness shadowiness >bin
n shadow >bip
n gloom somberness sombreness >bin
n obscureness obscurity >bin
n spirit >7hg
n embarrassment >bit
n ecstasy exaltation rapture raptus transport >bit
n gratification satisfaction >bit
n comfort >biw
n felicity happiness >bit
n bliss blissfulness >bqp
n ecstasy rapture >biz
n unhappiness >bit
n sadness sorrow sorrowfulness >bj1
n bereavement mourning >bj2
n innocence >be9
n innocence pureness purity sinlessness whiteness >be9
n clear >bj4
n guilt guiltiness >be9
n complicity >bj7
n criminalism criminality criminalness >bj7
n freedom >t
n autonomy liberty >bjc
n independence independency >bja
n liberty >bja
n licence license >bjd
n latitude >bjd
n licence license >bjd
n discretion >bjd
n liberty >bja
n subjection subjugation >bep
n captivity enslavement >bjj
n bondage slavery thraldom thrall thralldom >bjj
n confinement >bjj
n constraint restraint >bjm
n cage >bjn
n captivity immurement imprisonment incarceration >bjm
n custody detainment detention hold >bjm
n solitary >bjm
n agency delegacy representation >t
n dependance dependence dependency >t
n reliance >bjt
n polarisation polarization >be9
n balance >bfa
n tension >bjw
n poise >bfa
n imbalance instability unbalance >bf8
n motion >t
n palpitation quiver quivering shakiness shaking trembling vibration >bk0
n tremor >bk1
n flow stream >bk0
n lifelessness motionlessness stillness >t
n action activeness activity >t
n agency >bk5
n virus >bjs
n busyness hum >bk5
n behavior behaviour >bk5
n operation >bk5
n commission >bka
n running >bka
n idle >bka
n play >bk5
n swing >bk5
n inaction inactiveness inactivity >t
n abeyance suspension >bkg
n arrest check halt hitch stay stop stoppage >bkg
n dormancy quiescence quiescency >bkg
n rest >bkg
n deferral recess >bkh
n torpidity torpor >bl5
n lassitude lethargy sluggishness >bkm
n slumber >bkj
n deadlock impasse stalemate standstill >br6
n >t
n fatigue tiredness weariness >bkq
n exhaustion >bkr
n depletion >bkq
n sleeplessness wakefulness >bkq
n arousal >bl5
n sleep slumber >bl5
n sleep sopor >bl5
n preparation preparedness readiness >t
n ready >bky
n alert >bky
n emergency >bkq
n clutch >bkq
n crossroads juncture >bf5
n flux >t
n >be9
n >bl5
n flatulence flatulency gas >bl5
n alerting alertness >bkv
n >bkv
n excitation innervation irritation >bkv
n anger angriness >bl9
n rage >blb
n excitation excitement fervor fervour inflammation >bl9
n sensation >bld
n estrus heat oestrus rut >bl5
n desire >bkv
n passion rage >blg
n materialism philistinism >blg
n hunger hungriness >bl6
n famishment starvation >blj
n thirst thirstiness >bl6
n flux >bnh
n childbed confinement labor labour parturiency travail >auq
n healthiness >bl5
n energy vim vitality >blo
n juice >blp
n bloom blush flush rosiness >blo
n freshness glow >blo
n radiance >biy,blo
n potence potency >bl5
n unhealthiness
n disorder upset >bl5
n ailment complaint ill >blw
n add adhd mbd >boo
n illness malady sickness unwellness >blv
n addiction dependance dependence dependency habituation >bl5
n collapse prostration >blz
n breakdown >bm1
n shock >bm1
n disease >blz
n complication >bm4
n pest pestilence plague >bmr
n vacuolation vacuolisation vacuolization >be9
n malaria >bn4
n mimesis >bm4
n rheumatism >bm4
n >75a
n flare >bmb
n ictus raptus seizure >bmb
n apoplexy cva stroke >bmb
n convulsion fit paroxysm >bmb
n folie >blw
n absence >bmd
n arteriolosclerosis >bmj
n induration sclerosis >bnh
n arrhythmia
n flutter >bmk
n >bm4
n contagion >bmm
n flu grippe influenza >bmn,bmz
n blindness cecity sightlessness >bzb
n >bmm
n >bmq
n dose std vd >bmn
n clap gonorrhea gonorrhoea >bms
n pest pestilence pestis plague >bmr
n rickettsiosis >bmq
n typhus >bmv
n tb tuberculosis >bmq
n consumption phthisis >bmx
n >bm4
n cold >bmz,bmm
n emphysema >bmz
n >bm4
n infection >blv
n >bn3
n itch scabies >bn3
n focus nidus >8l3
n sore >bn3
n boil furuncle >bn9
n >bn3
n arthritis >bn2
n rheumatism >bna,bnc
n >bm4
n
n anaemia anemia >bnd
n goiter goitre struma thyromegaly >bm4
n cyst >bnh
n pathology >blv
n fibrosis >bnh
n lesion >bnh
n ulcer ulceration >bnj
n blight >bnz
n erythroderma
n flare >bnm
n >blz
n neoplasm tumor tumour >bno
n >bnp
n cancer >bnq
n >bm4
n acetonemia ketonemia ketosis >bol
n hydrophobia lyssa madness rabies >bny
n rhinotracheitis >bns
n scours >bns
n tularaemia tularemia yatobyo >bny
n zoonosis >bns
n >bm4
n rust >bnz
n mosaic >bnz
n >bnz
n leak >bo2
n harm hurt injury trauma >blv
n abrasion excoriation scrape scratch >boj
n graze >bo5
n cut gash slash slice >boj
n bite >boj
n bleeding haemorrhage hemorrhage >bo4
n bruise contusion >bo4
n mouse shiner >boa
n bump >bo4
n burn >bo4
n burn sunburn suntan tan >bof
n hyperpigmentation >bl5
n dislocation >bo4
n pinch >bo4
n bite sting >bo4
n lesion wound >bo4
n pull twist wrench >bo4
n symptom >5fj
n sign >5fj
n >bom
n syndrome >bol
n radiation >boo
n abscess >bol
n enlargement >t
n lump puffiness swelling >bor,bol
n bloat >bos
n dropsy edema hydrops oedema >bos
n congestion >bol
n hyperaemia hyperemia >bov
n hurting pain >bol
n ache aching >box
n agony excruciation suffering >box
n burn burning >box
n distress >box
n cephalalgia headache >boy
n neuralgia neuralgy >box
n pang sting >box
n sciatica >bp3
n smart smarting smartness >box
n sting stinging >box
n stitch >box
n rawness soreness tenderness >box
n chafe >bp9
n throb >box
n torment torture >box
n murmur >bol
n flush >bol
n inflammation redness rubor >bol
n chill shivering >bol
n founder laminitis >bpf
n cough coughing >bol
n nausea sickness >bol
n cramp spasm >bol
n twitch twitching vellication >bpk
n cicatrice cicatrix scar >bol
n callosity callus
n clavus corn >bpn
n febricity febrility fever feverishness pyrexia >bol
n atrophy wasting >bol
n dysplasia >bxb
n hypertrophy >bpr
n dyspnea dyspnoea >bol
n breathlessness sob >bpt
n constipation irregularity >bol
n diarrhea diarrhoea looseness >bol
n anaemia anemia >bol
n >be9
n morale >bpy
n anxiety anxiousness >bpy
n nerves nervousness >bpy
n strain >bq1
n stress tenseness tension >bq2
n hallucination
n trip >bq4
n saneness sanity
n rationality reason reasonableness >bq6
n delirium >bmg
n >bmg
n mania >bq9
n craze delirium frenzy fury hysteria >bqa
n neurosis neuroticism psychoneurosis >bmg
n hysteria >bqc
n insanity
n insaneness lunacy madness >bqe
n >blw
n stammer stutter >bqg
n agitation >bpy
n disturbance perturbation upset >bqi
n fret lather stew sweat swither >bqi
n dither flap fuss pother tizzy >bqi
n depression >bpy
n blues megrims vapors vapours >bqm
n melancholy >bqm
n elation >bpy
n high >bqp
n high >bqp
n panic scare >bq0
n conniption fit scene tantrum >7l2
n annoyance botheration irritation vexation >bpy
n impatience restlessness >bqu
n enchantment spell trance >bpy
n possession >bqw
n captivation fascination >bqw
n difficulty >be9
n plight predicament quandary >bqz
n box corner >br0
n pinch >bqz
n fix jam mess muddle pickle >bqz
n strain stress >bqz
n problem >bqz
n situation >bqz
n vogue >bf2
n acknowledgement acknowledgment recognition >bf2
n approval >bf2
n content contentedness >bf2
n acquiescence >bf2
n welcome >bf2
n separation >t
n isolation >brd
n loneliness solitariness >bre
n detachment insularism insularity insulation >bre
n alienation estrangement >bre
n concealment privacy privateness secrecy >bre
n bosom >bri
n disassociation dissociation >bpy
n discontinuity >brd
n unification union >t
n coalition fusion >brm
n connectedness connection link >brm
n contact >bro
n coherence coherency cohesion cohesiveness >bro
n consistency >brq
n colligation conjugation conjunction junction >brm
n association >brm
n marriage >brm
n continuity >brq
n improvement melioration >be9
n declination decline >be9
n development >brw
n disuse neglect >brx
n omission >brz
n twilight >brx
n wreck >brx
n refurbishment renovation restoration >brw
n matureness maturity >t
n adulthood >bs4
n manhood >bs5
n parentage parenthood >bs5
n youth >bs4
n immatureness immaturity >t
n adolescence >bs9
n childhood puerility >bs9
n babyhood infancy >bs9
n embrace >bfb
n grade level tier >bsi
n rating >bg6
n gradation step >bsi
n cut >bsg
n rank >bfz
n paygrade rating >bsi
n dignity >bfz
n nobility noblesse >bfz
n purple >bsl
n leadership >bfz
n prominence >bg6
n glare limelight spotlight >bso
n salience saliency strikingness >bso
n profile visibility >bsq
n grandness importance >bg6
n accent emphasis >bss
n focus stress >bst
n distinction eminence preeminence >bg7
n king >bsv
n prestige prestigiousness >bg6
n obscurity >bg6
n nowhere >bsy
n honor honour laurels >bg6
n glorification glory >bt0
n celebrity fame renown >bt0
n esteem regard respect >bt0
n stature >bt3
n reputation repute >bt0
n character >bt5
n name >bt5
n fame >bt5
n notoriety
n reputation >bt9
n dishonor dishonour >bg6
n discredit disrepute >btb
n disgrace ignominy shame >btb
n humiliation >btd
n abasement abjection degradation >bte
n depth >btf
n reproach >btd
n ascendance ascendancy ascendence ascendency control dominance >be9
n domination mastery supremacy >bti
n dominion >bti
n regulation >bti
n reign sovereignty >btk
n absolutism despotism tyranny >bti
n monopoly >bti
n monopoly >1dp
n corner >btp
n bane curse nemesis scourge >75a
n comfort comfortableness >be9
n ease relief >bts
n reprieve respite >btt
n solace solacement >bts
n convenience >bts
n discomfort uncomfortableness >be9
n incommodiousness inconvenience >btx
n malaise unease uneasiness >btx
n eudaemonia eudaimonia upbeat welfare wellbeing >bvb
n health wellness >bu0
n >bvh
n miserableness misery wretchedness >bu2
n suffering woe >bu3
n anguish >bvk
n demand need >be9
n deficiency lack want >bu6
n dearth famine shortage >bu7
n necessity >bu6
n urgency >bu9
n haste hurry >bua
n imperativeness insistence insistency press pressure >bua
n fullness >be9
n excess overabundance surfeit >bud
n solidity >bud
n emptiness >be9
n vacancy >bug
n vacuity vacuum >bug
n nakedness nudeness nudity >be9
n nude >buj
n altogether raw >buj
n undress >buj
n grace >t
n damnation >t
n flawlessness perfection >t
n cultivation culture finish polish refinement >bup
n integrity unity wholeness >t
n completeness >bur
n entireness entirety integrality totality >bus
n comprehensiveness fullness >bus
n works >but
n imperfection imperfectness >t
n failing weakness >buw
n flaw >buw
n fatigue >bux
n flaw >bux
n defect >buw
n defect fault flaw >buw
n blister >bv2
n bug glitch >bv2
n defectiveness faultiness >buw
n crudeness crudity primitiveness primitivism rudeness >bfj
n sickness >bv5
n circumstances destiny fate fortune lot luck portion >be8
n luckiness >bv8
n providence >bv8
n prosperity successfulness >bv9
n blessing boon >bv9
n mercy >bvc
n weakness >bvg
n success >bvb
n misfortune >bv8
n adversity hardship >bvg
n gutter sewer toilet >bvg
n catastrophe disaster >bvh
n distress >bvh
n affliction >bvh
n cross >bvl
n failure >bv8
n insolvency >bwi
n bankruptcy >bvo
n bankruptcy >bvn
n ownership >t
n state >a67
n phase >bvs
n liquid liquidity liquidness >bvs
n solid solidness >bvs
n gas >bvs
n plasma >bvs
n possibility possibleness >bgl
n potency potential potentiality >bvy
n chance prospect >bvz
n hopefulness >be9
n confidence >bw1
n chance opportunity >bvy
n audience hearing >bw3
n occasion >bw3
n room >bw3
n say >bw3
n crack shot >bw3
n street >bw3
n throw >bw3
n anticipation expectation >bw1
n despair desperation >be9
n dejection >bqm
n nadir >bvh
n pureness purity >be9
n impureness impurity >be9
n contamination taint >bwg
n >be9
n >be9
n boom >bwn
n squeeze >bwi
n depression slump >bwj,bf5
n prosperity >bwj
n softness >bwj
n obligation >t
n indebtedness liability >bwp
n debt >bwq
n payable >bwq
n wealth wealthiness >bwi
n affluence richness >bwt
n comfort ease >bwu
n luxuriousness luxury opulence sumptuousness >bwt
n impoverishment poorness poverty >bwi
n deprivation neediness privation want >bwx
n indigence need pauperism pauperization penury >bwx
n sanitariness
n sanitation >bx0
n order orderliness >be9
n neatness spruceness
n trim trimness >bx3
n dirtiness uncleanness
n dirt filth grease grime grunge soil stain >bx5
n disorder disorderliness >be9
n mess messiness muss mussiness >bx7
n clutter fuddle jumble muddle smother welter >bx7
n rummage >bx9
n abnormalcy abnormality >bl5
n aberrance aberrancy aberration deviance >bxb
n deflection warp >bxc
n blockage obstruction >bl5
n circumstance context setting >bf9
n background scope setting >bf9
n canvas canvass >bxg
n milieu surroundings >bf9
n area arena domain field orbit sphere >bf9
n kingdom land realm >bxj
n lap >bxj
n preserve >bxj
n province responsibility >bxj
n showcase >bxg
n street >bf9
n >be9
n climate clime >bxq
n atmosphere >ab7
n >bxs
n high >bxt
n low >bxt
n fog fogginess murk murkiness >bxs
n >ab7
n calmness >bxx
n clemency mildness >bxx
n balminess softness >bxz
n stillness windlessness >bxy
n lull quiet >bxy
n inclemency inclementness >ab7
n storminess >by3
n choppiness roughness >by4
n cloudiness overcast >by3
n climate mood >be9
n ambiance ambience atmosphere >be9
n cloud >bya
n gloom gloominess glumness >by8
n hollywood >byc
n feel feeling flavor flavour look smell spirit tone >by8
n immunity unsusceptibility >be9
n immunity resistance >be9
n exemption freedom >byd
n susceptibility susceptibleness >be9
n capability capacity >byg
n activity >byh
n irritation >bxb,byl
n predisposition sensitivity >byg
n sensitisation sensitization >byk
n reactivity >byg
n wetness >be9
n moisture wet >byn
n damp dampness moistness >byn
n dryness waterlessness xerotes >be9
n drought drouth >byq
n safety >be9
n salvation >bys
n security >bys
n peace >byu
n indemnity insurance >byx
n protection shelter >byu
n killer >c
n danger >be9
n danger >c
n endangerment hazard jeopardy peril risk >bz0
n menace threat >bz0
n exposure vulnerability >byz
n tautness tenseness tension tensity >be9
n condition shape >blo
n fitness >bz5
n repair >be9
n softness unfitness >blv
n debility feebleness frailness frailty infirmity valetudinarianism >bz8
n disability disablement handicap impairment >bz8
n >bza
n squint strabismus >bxb
n unsoundness >be9
n disrepair >bzd
n decay >bzd
n putrefaction rot >bzf
n decomposition disintegration >bzf
n disintegration >bza
n deterioration impairment >bzf
n desolation devastation >bzj
n ruin ruination >bzk
n wear >bzj
n blight >bzk
n death destruction end >t
n dark darkness wickedness >be9
n illumination light >be9
n malady >be9
n merchantability >t
n sale >bzs
n wall >bqz
n climax >bfl
n automation >be9
n condemnation >be9
n hiding >bri
n identification >be9
n motivation >be9
n slot >bfz
n submission >be9
n utilization >t
n substance >1
n chemistry >i
n material stuff >i
n dross impurity >c69
n assay >j
n atom corpuscle molecule mote particle speck >c06
n ammunition >c06
n floc floccule >c06
n mixture >i
n alloy metal >c0c
n composition >c0c
n solution >c0c
n saline >c60
n suspension >c0c
n precipitate >caq
n sludge >c0i
n plastic >caq
n polyethylene polythene >c7j
n aggregate >c06
n absorbent
n sponge >c0n
n >c7t
n acetone propanone >c82,car
n >c2z
n acid >c54
n anionic >cbk
n alkali >c54
n >c54
n atom >i
n radioisotope
n label >c0x
n group radical >8vx
n element >i
n argonon >c10,c70
n metal >c10
n >c12
n al aluminium aluminum >c12
n ar argon >c10,c11
n arsenic as >c10
n be beryllium glucinium >c12
n ca calcium >c12
n carbon >c10
n chlorine cl >c10,c70,c7l
n radiochlorine >c1a
n chromium cr >c12
n copper cu >c12,c57
n cm curium >c12
n ge germanium >c10,c58
n au gold >c13
n he helium >c10,c11
n hydrogen >c10,c70
n in indium >c12
n iodin iodine >c10,c7l
n fe iron >c12
n lead pb >c12
n magnesium mg >c12
n hg hydrargyrum mercury quicksilver >c12
n ni nickel >c12
n nitrogen >c10,c70
n no nobelium >c10
n oxygen >c10,c70
n platinum pt >c13
n potassium >c12
n pa protactinium protoactinium >c12
n rh rhodium >c12
n ag silver >c13,c57
n sn tin >c12
n tungsten wolfram >c12
n zinc zn >c12
n mineral >c06
n alabaster >c24
n alabaster >c86
n gypsum >c21,c87
n molecule >8vx
n charcoal >c6z,c19
n >c6z
n gas gasolene gasoline petrol >c6z,c7p
n ore >c21
n reactant >c4v
n rock stone >c06
n >c2b
n gravel >c2b
n gem gemstone stone >c76
n slate >c2c
n adhesive >c06
n glue gum mucilage >c2i
n cement >c2g
n paste >c2g
n paste >c0e
n filler
n size sizing >c2l
n amp >c8t
n alcohol >c8d
n agglomerate >c84
n alkali >ca6
n alkaloid >c2z
n strychnine >cai,c2r
n brass >c5b
n bronze >c5b
n solder >c0d
n activator >i
n accelerator catalyst >c2w
n carrier >c4v
n >c54
n protein >c8h
n albumen albumin >c37
n enzyme >c30,c2x
n fibrin >c30
n iodoprotein >c30
n ace >c9v
n complement >c32
n >c30
n substrate >i
n steroid >4we
n estrogen oestrogen >c39
n des diethylstilbestrol diethylstilboestrol stilbestrol stilboestrol >c3a
n corticoid corticosteroid >c39
n glucocorticoid >4we,c3c
n deltasone meticorten orasone prednisone >c3d,1yw
n decadron dexamethasone dexone hexadrol oradexon >c3c,1yw
n >c06
n dentin dentine >c3g
n ivory tusk >c3h
n bone >c3g
n shell >c3g
n
n fell hide >c3l
n leather >c3l
n grain >c3n
n alligator >c3n
n buckskin >c3n
n buff >c3n
n calf calfskin >c3n
n crush >c3n
n kid kidskin >c3n
n morocco >c3n
n fur pelt >c3l
n fox >c3w
n lapin rabbit >c3w
n sable >c3w
n seal sealskin >c3w
n squirrel >c3w
n ash >c9x
n thiazine >c2z
n phenothiazine thiodiphenylamine >c43
n ambrosia beebread >c0e
n active >c4a
n agent >c,j
n reagent >c4a
n bleach whitener >c47
n >c47
n buffer >c54
n >c0f
n pbs >c4c
n >n
n butene butylene >c70
n polybutene polybutylene >c4f
n carbohydrate saccharide sugar >c8h
n cellulose >c9o
n pulp >c4i
n graphite plumbago >c19
n pencil >c4k
n carbon >c8z
n cardboard >c8z,c90
n card >c4n
n steel >c0d
n cement >c4e
n cement >c55
n cement >c6s
n chaff husk shuck stalk straw stubble >c9j
n calcedony chalcedony >cbb
n chemical >c06
n chrome >c1c
n clay >c5t
n >c4x
n slip >c4y
n coal >c27,cc2
n lignite >c50,c7n
n complex >c54
n compost >c0e
n compound >c4v
n concrete >c4e,c91
n conjugate >c0f
n conductor >c06
n semiconductor >c57
n contaminant contamination >c06
n coolant >c8b,c47
n >c0d
n >c4e
n dew >a7u
n adamant diamond >c19,cbb
n dilution >c0f
n dimethylglyoxime >c9s
n distillate distillation >c8d
n exhaust fumes >c70,c69
n concentrate >c29
n particulate >c06
n dust >c5k
n dust >c06
n element >i
n air >c70
n breath >c5o
n fire >c5n
n earth ground >c06
n earth >c5n
n dirt soil >c5r
n water >c0v,c8c
n nectar >4wa
n water >c5n
n eluate >c0f
n extract infusion >c0f
n injectant injection >c0f
n >c0f
n discharge emission >c06
n exudate exudation >c61
n >2kq
n excrement excreta excretion >c69
n bm dejection faeces feces ordure stool >c64
n crap dirt poop shit shite turd >c65
n droppings dung muck >c65
n pee piddle piss urine water weewee >c64
n waste >c06
n sewage sewerage >c69
n effluent wastewater >c69
n garbage refuse scraps >c69
n rubbish scrap trash >c69
n debris detritus dust junk rubble >c6d
n slack >c6e
n litter >c6d
n slop >c69
n fallout >c5l
n fencing >c4e
n fertiliser fertilizer >c4v
n organic >c6k
n flux >c4v
n manure >c6l
n fat >c89
n
n fiber fibre >c06
n fibril filament strand >c6q
n fill filling >c06
n cotton >c8q
n fluoride >c7k
n foam >c06
n formulation preparation >c54
n frankincense olibanum thus >c7f
n radical >c0w
n fuel >j
n gas >c8a
n >c73
n crystal lechatelierite quartz >c71
n glass >caq
n >c73
n paste >c74
n crystal >caq
n glycerin glycerine glycerol >c2o
n haemoprotein hemoprotein
n rust >c6p
n goitrogen >c54
n granite >c83
n grease >c8u
n >c9k
n amber >c7d
n gum >c62
n medium >l
n medium >c8d
n synthetic >c54
n
n halide >ca6
n halogen >12
n homogenate >c06
n humate >c06
n hydride >c0v
n hydrocarbon >c2z
n >c47
n ice >c76
n frost hoar hoarfrost rime >c7r
n indicator >c96
n ink >c8d
n intermediate >c4v
n fraction >c4v
n iodide >c7k
n thyroglobulin >c34
n jade jadestone >c8w
n jelly >j
n jet >c51
n ketone >c2z
n batholite batholith pluton
n
n linen >c8z
n calcite
n >ca6
n lint >c6q
n lipid lipide lipoid >c8h
n fluid >k
n fluid >i
n liquid >c8a
n liquid >c8b
n liquor >c8d
n log >cbn
n lumber timber >c4e
n macromolecule supermolecule >c25,c2z
n manifold >c8z
n marble >c2b
n mold mould >c5t
n mortar >c4e
n clay mud >c5t
n mire slop >c8m
n goo gook goop guck gunk muck ooze slime sludge >k
n
n >c9k
n straw >c8q
n newspaper newsprint >c8z
n nucleotide
n oil >c89
n flimsy onionskin >cbd
n >c2e
n ozone >c70
n pad tablet >c8z
n paper >c06
n packing wadding >c06
n pavement paving >n
n pesticide >c4v
n crude oil petroleum >c8u,c27
n system >k
n orthophosphate phosphate >ca6
n color colour >c06
n dye dyestuff >c96
n blue blueing bluing >c97
n fluorescein fluoresceine resorcinolphthalein >c97,c0p
n tint >c97
n rinse >c9a
n phenol >c2z
n pigment >c96
n pigment >c96
n lake >c9d
n lake >c9d
n orange >c9d
n watercolor watercolour >c9d
n >c06
n >c9j
n plasma >c4u
n plaster >c0c,c5c
n plaster >c87
n polyose polysaccharide >c4h
n polyphosphate >ca6
n polish >c6w
n powder pulverisation pulverization >caq
n precipitant >c47
n preservative >c54
n product >c4v
n peptidase protease proteinase >c32
n pyrex >c73
n residue >k
n resorcinol >c9c
n retinal retinene >c9d
n >c4e
n latex >c62
n caoutchouc rubber >ca1
n rubber >c7i
n rain rainwater >ca5
n freshwater >c5u
n salt >c54
n gunpowder powder >2kq
n chloride >c7k
n chloride >c54
n sand >c5t
n sard sardine sardius >c4u
n globulin >c37
n haemoglobin hb hemoglobin >c78
n haemosiderin hemosiderin >c9d
n antibody >c30
n agglutinin >caf
n poison toxicant >j
n phytotoxin
n antigen >j
n determinant epitope >8l8
n rh >caj
n shake shingle >c4e
n silk >c8p
n slate slating >ca0
n snow >8jy
n solid >k
n dissolvent dissolver resolvent solvent
n soup >c0e
n spill >c8c
n spice >c9t
n staff >c4e
n spray >c92
n stain >c96
n steam >cb0
n >cb0
n vapor vapour >c0h
n spray >caz
n steroid >c2z
n sterol >c2o,cb2
n cholesterin cholesterol >cb3
n render >cb6
n stucco >c9m
n sod >c32
n thiouracil >c2z
n thyrotrophin thyrotropin tsh >4we
n tissue >c8z
n >c2e
n aristocort aristopak kenalog triamcinolone >c3c
n >cbw
n tyrosine >c0r
n vitamin >7oj
n volatile >i
n wallpaper >c8z
n wax >c89
n surfactant wetter >c4a
n detergent >cbj
n builder >c06
n wicker >cbn
n wood >c9j
n deal softwood >cbn
n hardtack >afk
n firewood >c6z
n brand firebrand >cbq
n board plank >c8g
n deal >cbs
n knot >cbn
n wool >c8p
n >c8z
n barm yeast
n mother >cbx
n emanation >k
n essence >i
n enamel >c54
n >k
n vehicle >j
n period >awh
n >x
n grace >cc4
n hours >cc4
n hours >cc9
n >cc4
n >cc4
n nowadays present >x
n now >ccb
n moment >ccb
n date >ccb
n times >cc4
n past yesteryear >x
n bygone >ccg
n old >ccg
n history >ccg
n future futurity hereafter >x
n >x
n time >cc4
n day >ccm
n dead >ccm
n incarnation >ccm
n continuum >x
n history >ccq
n time >5ex
n continuance duration >x
n continuance duration >cc4
n span >ccu
n value >ccu
n time >4kt
n week workweek >cc9
n week >cc4
n day >cc9
n
n leisure >cca
n holiday vacation >cd2
n outing picnic >cd3
n honeymoon >cd3
n leave >cca
n furlough >cd6
n pass >cd6
n liberty >cd6
n life lifespan lifetime >cc4
n life >cc4
n life >cc4
n days years >cdc
n millenary millennium >cc4
n occupation >cc4
n past >cc4
n birth >cin
n cradle >cdh
n incipience incipiency >cin
n death last >cir
n death demise dying >cir
n grave >cdl
n afterlife hereafter >cda
n immortality >cdn
n period >cir
n >cc4
n summer >cdq
n age eld >cdq
n babyhood infancy >cdq
n childhood >cdq
n boyhood >cdu
n schooldays schooltime >cdq
n youth >cdq
n adolescence >cdq
n teens >cdq
n twenties >cdq
n twenties >cg7
n fifties >cdq
n fifties >cg7
n sixties >cdq
n sixties >cg7
n bloom >cdq
n majority >cds
n minority nonage >cds,bgh
n prime >cea
n adulthood maturity >cdq
n maturity >ceo
n age eld geezerhood years >cdq
n deathbed >cdq
n >17
n day >cee
n night >cee
n tomorrow >cef
n today >cef
n yesterday >cef
n morrow >cef
n eve >cef
n >cc4
n day >cem
n date >cef
n date >cem,cgd,cg3
n >cfs
n >cfr
n festival >cc4
n weekday
n dominicus sun sunday >cd1
n mon monday >cet
n tues tuesday >cet
n midweek wed wednesday >cet
n th thursday >cet
n fri friday >cet
n sabbatum sat saturday >cet
n day daylight daytime >cc4
n forenoon morn morning >cc4
n midday noon noonday noontide >cgz
n mealtime >cgz
n dinnertime suppertime >cf4
n afternoon >cf1
n eve even evening eventide >cf1
n dark night nighttime >cc4
n night >cc4
n night >cc4
n eve >cc4
n evening >cc4
n midnight >cgz
n aurora cockcrow dawn dawning daybreak dayspring morning sunrise sunup >cgz
n sundown sunset >cgz
n crepuscle crepuscule dusk evenfall gloam gloaming nightfall twilight >cgz
n hebdomad week >cc4
n weekend >cc4
n rag >cfh
n distance space >cj1
n payday >cen
n calendar >59n
n timekeeping >ml
n deadline >cfq
n anachronism misdating mistiming >cfn
n point >17
n holiday >cen
n
n >cfs
n >cer
n easter >cfu
n assumption >cft
n epiphany >cfs
n christmas xmas >cg0,cft,ceq,cer
n christmas christmastide christmastime noel yule yuletide >che
n >cfr
n thanksgiving >cg0,cer
n year >cc4
n >cg5
n school schooltime >cc4
n twelvemonth year yr >cc4
n year >cc4
n decade decennary decennium >cc4
n century >cc4
n month >cee
n >cc4,3z6
n full >cga
n lunation moon >cg9
n month >cc4
n >cgd
n jan january >cge
n feb february >cge
n mar march >cge
n apr april >cge
n may >cge
n june >cge
n july >cge
n aug august >cge
n sep sept september >cge
n oct october >cge
n nov november >cge
n dec december >cge
n >cc4
n limitation >cgr
n term >cc4
n sentence >cgt
n session >cgt
n quarter >cgv
n bell >cee
n hour hr >cee
n hour >ccs
n hour >cc4
n >cgz
n prime >ch1
n min minute >cee
n quarter >cee
n sec second >cee
n microsecond >cee
n season >cc4
n autumn fall >ch7
n spring springtime >ch7
n summer summertime >ch7
n winter wintertime >ch7
n >ch7
n monsoon >chc
n season >cc4
n season >cc4
n age years >cc4
n eternity infinity >x
n drought drouth >cc4
n instant minute moment second >cfq
n pinpoint >chj
n time >chj
n occasion >chl
n meal >chm
n wee >ccm
n patch spell while >ccm
n bit minute mo moment second >ccm
n flash heartbeat instant jiffy trice twinkling wink >chq
n period >cc5
n era >cc5
n epoch >cc5
n epoch era >cc4
n day >chv
n generation >cc4
n anniversary >cen
n birthday >chy
n millenary millennium >chy
n birthday >ceo
n chapter >ck7
n age >chv
n frame inning >5ih
n top >ci8
n bottom >ci8
n game >5ih
n bout >5ih
n >17
n half >5ih
n period >5ih
n quarter >5ih
n over >5ih
n maiden >cid
n reign >ci3
n reign >cc4
n today >ccb
n tonight >ccb
n yesterday >ccg
n millennium >5m3
n tomorrow >cck
n pacing tempo >ccl
n beginning commencement first kickoff offset outset showtime start >cfq
n youth >cc4
n administration presidency >cka
n middle >cfq
n end ending >cfq
n deep >ciq
n close conclusion finale finis finish last >cir
n dawn >cc4
n evening >cc4
n cease >cir
n tail >cir
n expiration expiry termination >cir
n limit >cir
n threshold >cin
n interval >17
n slot >cj1
n time >cc4
n absence >cj1
n intermission interruption pause suspension >cj1
n lapse >cj5
n blackout >cj5
n delay hold postponement wait >cj5
n extension >cj8
n interlude >cj1
n interim lag meantime meanwhile >cj1
n eternity >cj1
n nap sleep >cc4
n relief respite rest >cj5
n letup lull >cj5
n breath breather >cje
n lease >cc4
n tide >cc4
n acceleration >ck3
n deceleration >ck3
n deathrate mortality >ck3
n flow >ck3
n flux >ck3
n frequence frequency oftenness >ck3
n cps cycle hertz hz >ck3
n jerk >ck3
n knot >ck3
n mc megacycle megahertz mhz >ck3
n mph >ck3
n gait pace >ck3
n pulse >bon,ck3
n rev rpm >ck3
n spacing >ck3
n speed velocity >ck3
n pace tempo >ck3
n airspeed >cjy
n mph >5ex
n attendance >cjo
n rate >b79
n cycle rhythm round >cj1
n period >cj1
n phase >cfq
n phase stage >cc4
n generation >ck7
n apogee culmination >ck7
n incumbency tenure >cgt
n shift >cc8
n go spell tour >ckb
n trick >ckb
n watch >ckb
n watch >cc4
n enlistment hitch tour >cc4
n honeymoon >cc4
n float >cj1
n prohibition >cc4
n bloom blossom efflorescence flower flush heyday peak prime >cc4
n then >cfq
n epoch >cep
n >cj1
n overhead >ckn
n snap >chp
n window >cc4
v breathe respire suspire
v choke >ckr
v belch bubble burp eruct >cst
v sigh suspire >ckr
v breathe_out exhale expire >ckr
v emanate exhale >cst
v breathe_in inhale >ckr
v gasp heave pant puff >cl4
v cough >cl1
v whoop >ckz
v cough_out cough_up expectorate spit_out spit_up >css
v snort >ckv
v wheeze >ckr
v blow >ckv
v yawn >ckr
v sniff sniffle >ckx
v blink nictate nictitate wink >cli
v bat flutter >cl7
v wink >emm
v blink blink_away wink >d0t
v squinch squint >cng
v squint >cnc
v wince >cng
v exuviate molt moult shed slough >fua
v desquamate peel_off >cle
v jerk twitch >clh
v >gko
v >clj
v act behave do
v presume >clj
v quack >clj
v menace >clj
v make >clj
v bluster swagger swash >clj
v romanticize >clj
v play toy >clj
v act play >clj
v didder shake >clh
v shiver shudder >clh
v rest >fxh
v move
v kip sleep slumber >clu
v bundle >clw
v doze drowse snooze >clz
v catnap nap >clw
v hibernate hole_up >clw
v drowse >clu
v nod >cm1
v snore >ckr
v dope_off doze_off drift_off drop_off drowse_off flake_out nod_off
v bed crawl_in kip_down sack_out turn_in
v get_up rise
v get_up >gwo
v arouse awake awaken wake wake_up waken >cuo
v arouse awaken rouse wake wake_up waken >ctt
v affect >ctt
v wake
v sit_up stay_up >cmb
v hypnotise hypnotize mesmerise mesmerize >cmg
v entrance spellbind >cmd
v bring_back >cm9
v calm sedate tranquilize tranquillise tranquillize >cma
v arouse brace energise energize perk_up stimulate >cma
v conk faint pass_out swoon >cmj
v black_out pass_out zonk_out >cuo
v resuscitate revive >cuo
v animate quicken reanimate recreate renovate repair revive revivify vivify >cmh
v strain tense tense_up >cma
v loosen_up relax unlax unstrain unwind >cma
v tense tense_up >cuo
v decompress loosen_up relax slow_down unbend unwind >cuo
v sit_back >cmp
v limber_up loosen_up warm_up >cs9
v extend stretch >cmm
v exsert extend hold_out put_out stretch_out >emm
v crane stretch_out >cms
v smile >cng
v grin >cmv
v beam >cmv
v howl >cn5
v snicker snigger >cn5
v giggle titter >cn5
v collapse >cpr
v fall_over go_over >cn1
v cackle >cn5
v chortle chuckle >cn5
v laugh >ghz
v convulse >cn5
v sneer >cmv
v sneer >eiz
v frown glower lour lower >cng
v glare glower >cnb
v stare >hbi
v look >iey
v scowl >cn9
v shrug >emm
v clap >emm
v grimace >e2p
v mop mow pout >cng
v blow >css
v hawk >ckz
v shower >cnl
v bathe >cnm
v clean cleanse >cnx
v lave wash >cnm
v scrub scrub_up >cnn
v lather soap >cnm
v gargle rinse >cnn
v shave >cnx
v razor >cnr
v comb comb_out disentangle >cnx
v arrange coif coiffe coiffure do >cnx
v bob >cnu
v wave >cnu
v groom neaten >d5k
v clean_up >cnx
v >cnx
v highlight >cnz
v lipstick >cnz
v condition >co3
v shampoo >cnn
v powder >cnz
v perfume scent >cnx
v dress preen primp >co7
v attire deck_out deck_up dress_up fancy_up fig_out fig_up gussy_up overdress prink rig_out tog_out tog_up trick_out trick_up >coc
v dress dress_up >coc
v curry groom >d5k
v melt_off slenderize slim slim_down thin >cuo
v >cuo
v dress >ct2
v hat >cop
v bonnet >cod
v wear >igu
v bear wear >igu
v apparel clothe dress enclothe fit_out garb garment habilitate raiment tog >cuo
v jacket >coh
v shirt >coh
v habit >coh
v shoe >coh
v discase disrobe peel strip strip_down uncase unclothe undress >cx2
v peel_off >coo
v >com
v don put_on >coc
v scarf >cop
v coat >coh
v costume dress_up >coh
v robe vest >coh
v vest >co8
v have_on wear
v fecundate fertilise fertilize inseminate >ctt
v stratify >cow
v quicken >gko
v conceive >cuo
v beget engender father generate mother sire >g3i
v ejaculate >css
v multiply procreate reproduce >g3i
v breed multiply >cp2
v bear birth have >gdf
v labor labour >h9s
v twin >cp4
v kitten >cp4
v lamb >cp4
v litter >cp4
v farrow pig >cp4
v expect >e0w
v brood hatch incubate >cp2
v alter castrate neuter spay >cpe
v desex desexualise desexualize fix sterilise sterilize unsex >cr3
v sterilise sterilize >crj
v hatch >day
v irritate >cz4
v inflame >cyu
v inflame >cz4
v soothe >cpl
v alleviate assuage palliate relieve >cz0
v massage >cqr
v hurt >cpo
v indispose >ctt
v suffer >iey
v have >cpp
v have suffer sustain >h9r
v mewl pule wail whimper >cpt
v cry weep >ghz
v bawl >cpt
v tear >cpt
v sob >cpt
v perspire sudate sweat >cqd
v exudate exude ooze ooze_out transude >cqd
v distil distill >cpy
v fume reek >cpy
v stream >cpy
v gum >cpy
v release secrete >cpy
v water >cq3
v injure wound >cpn
v trample >cq5
v ail pain trouble >cpn
v excruciate torment torture >cq5
v martyr martyrise martyrize >cq8
v overstretch pull >cq5
v micturate pee piddle piss urinate wee >cqd
v wet >cqb
v egest eliminate excrete >css
v empty evacuate void >cqd
v crap defecate make shit stool >cqd
v dung >cqf
v bleed hemorrhage >css
v fag fag_out fatigue jade outwear tire tire_out wear_down wear_out weary >cpo
v exhaust tucker tucker_out wash_up >cqi
v fatigue jade tire weary >crq
v barf cat chuck disgorge honk puke regorge regurgitate retch sick spew spue throw_up upchuck vomit vomit_up >cqd
v choke gag >cpp
v choke strangle >fjv
v freeze >cqp
v suffer >iey
v gnash >fkc
v care_for treat
v irrigate >cqr
v doctor >cqr
v nurse >cqr
v administer dispense >cqr
v cure heal >cqx
v aid help >cz0
v comfort ease >cpl
v relieve remedy >cqr
v >cqr
v bandage >cr0
v strap >fg1
v operate_on >cqr
v medicate medicine >cqr
v dose drug >cr4
v dope dope_up >cr5
v soup >cr6
v anele anoint embrocate inunct oil >ecg
v salve >cr4
v bleed leech phlebotomise phlebotomize >cqr
v inject >cqv
v cup transfuse >cqr
v come_down sicken >cyu
v contract get >crd
v catch >cre
v sicken >csj
v poison >cr5
v infect taint >dkn
v disinfect >fw8
v infect >hrf
v mar mutilate >crm
v maim >cq5
v rick sprain turn wrench wrick >cq5
v cripple lame >crm
v disable handicap incapacitate invalid >cq5
v degenerate deteriorate devolve >cyu
v convalesce recover recuperate >cyy
v lapse recidivate regress relapse retrogress >dcu
v fade languish >crq
v rot >crq
v atrophy >d1f
v hypertrophy >d0p
v feather fledge >cry
v acquire develop get grow >ct2
v spring >cry
v sprout >cry
v stool tiller >cry
v leaf >cry
v pupate >cry
v get_up work_up >cry
v resuscitate revive >cmf
v boot reboot >cs5
v heal >cyy
v conk_out peter_out poop_out run_down >cqk
v exercise work_out
v train >cs9
v >cs9
v roll >csb
v exercise work >hyy
v warm_up >csd,hyy
v strengthen tone tone_up >cs9
v stretch_out >gko
v ptyalise ptyalize spew spit spue >cl1
v spit_out splutter sputter >cl1
v harm >cq5
v salivate >cli
v dribble drivel drool slabber slaver slobber >csk
v blush crimson flush redden >d4j
v blanch blench pale >d4j
v bronze tan >d4j
v sun sunbathe >fxg
v burn sunburn >d4j
v generalise generalize >fj1
v discharge eject exhaust expel release
v emit >css
v jest joke >clj
v antic clown >csu
v feel >iey
v gown >coh
v run_down run_over >cq5
v pack_on >cob
v froth >cpy
v lather >ct0
v change
v shade >ct2
v shade >ctt
v convert >ctt
v receive >ct5
v remain rest stay >iey
v keep_out >ct7
v >iey
v follow keep_up
v differentiate specialise specialize speciate >d28
v differentiate >d2d
v mutate >ct2
v revert >ctd
v get make >ctt
v render >ctf
v get have let >ctf
v experience have >ct2
v alternate >hvi
v alternate >cto
v alternate interchange >cu1
v counterchange interchange transpose >ctt
v crackle >cto
v alter change vary
v move >cto
v glass glass_over glaze glaze_over >ct2
v grow turn >ct2
v bald >ctr
v alter change modify
v demythologise demythologize >ctt
v bring land >ctt
v rubber rubberise rubberize >f9w
v equilibrate >cuo
v leave >iq3
v affect bear_on impact touch touch_on >ctt
v tell_on >ctz
v reverse turn >ct2
v >ct2
v exchange switch switch_over >cu1
v >ct2
v grain granulate >cu4
v tie >cu9
v terrace >cu9
v fork >cu9
v form shape >ctt
v tabulate >cu9
v dimension >cu9
v roll >cu9
v strike >cu9
v crystalise crystalize crystallise crystallize >cu9
v twist >cu9
v culminate >cuj
v grain granulate >cuj
v ridge >cu9
v >ct2
v round round_off round_out >cu9
v square square_up >cu9
v round_down round_off round_out >ctt
v purse >cuk
v turn >ct2
v fall >cuo
v fall_away fall_off >df9
v suspend >ctt
v resuspend >cur
v sober sober_up >cuw
v sober sober_up >cuw
v sober >ctt
v become get go >cuo
v adapt adjust conform >dda
v follow >gct
v go_by >cuy
v readapt readjust >cux
v proportion >d5v
v reconstruct >ctt
v decrease diminish fall lessen >cwg
v shrink shrivel >cv3
v drop_off >cv3
v vanish vaporize >cv3
v increase >ctt
v suppress >dgk
v augment >cv7
v build_up >cv7
v enlarge >cv7
v up >cv7
v go_up rise >d0p
v soar >cvd
v climb_up jump rise >ct2
v jump >dfw
v accrue >cvl
v bull >cvd
v ease_off ease_up let_up >ctt
v ease_off ease_up flag slacken_off >cv3
v increase >cwg
v gain >cvl
v enlarge >d0p
v augment >d0p
v gain >dfw
v snowball >cvl
v raise >cv7
v accumulate amass conglomerate cumulate gather pile_up >cvl
v run_up >hqh
v assimilate >cux
v assimilate >ctt
v assimilate >ct2
v change commute convert exchange >cw0
v utilize >cvx
v commute >ctt
v replace >g4k
v revamp >g4k
v freshen refresh >g4k
v consolidate >czv
v consolidate >dgv
v consolidate >dgu
v proof >czv
v bombproof >cw6
v shake >d08
v reincarnate renew >cwc
v straighten_out >cyy
v surge >cyy
v regenerate rejuvenate restore >g4k
v resurrect revive >cwc
v revive >d70
v change >coc
v >ct2
v modify >ct2
v update >cwh
v update >cwh
v modify >cxa
v cream >cwh
v enrich >cz0
v build_up develop >cz0
v fill_out round_out >cwm
v deprive impoverish >cyu
v throttle >cwm
v remove take take_away
v harvest >cwr
v stem >cwr
v extirpate >cwr
v disinvest divest undress >cwr
v clean pick >cwr
v fan winnow >cwr
v pick >cwr
v clear_up >cwr
v lift >cwr
v rip_off tear_away tear_off >cwr
v take_off >cwr
v take_away take_out >cwr
v pit stone >cwr
v knock_out >cwr
v bus >cx3
v bur burr >cwr
v clear unclutter >ctt
v overload >dhh
v add >cvl
v adjoin >cxa
v include >cxa
v mix mix_in >cxa
v put_on >cxa
v put_on >cxa
v tank >dlw
v inject >cxa
v enclose inclose insert introduce put_in stick_in >fsj
v plug >cxi
v glass >cxi
v cup >cxi
v feed feed_in >cxi
v slip >cxi
v punctuate >cxa
v string string_up >cxa
v activate >ctt
v activate >ctt
v activate aerate >ctt
v activate >ctt
v deactivate inactivate >ctt
v reactivate >cxq
v blunt >ctt
v animate enliven invigorate liven liven_up >cmh
v inspirit spirit spirit_up >cxx
v combine compound >cxa
v milk >gm7
v milk >cxa
v bare denudate denude strip >cy4
v stump >cy4
v clear >cwr
v clear >g3i
v burn_off >cy2
v >d2r
v frost >d2r
v bone debone >cwr
v moderate >dgb
v mitigate >dgk
v qualify >cwh
v reconstruct redo remodel >ctt
v correct rectify right >cu1
v amend rectify remediate remedy repair >cye
v edit redact >ctt
v bowdlerise bowdlerize castrate expurgate shorten >d1m
v alter falsify interpolate >cyg
v cut_up >cyg
v cut edit edit_out >ctt
v black_out >cyg
v falsify >cu1
v chasten tame >ctt
v break >d6e
v break >ct2
v chasten temper >ctt
v corrupt spoil >cwh
v abuse misuse pervert >f0h
v abuse >f0h
v decline worsen >cuo
v drop_away drop_off fall_away slip >cyu
v backslide lapse >cyv
v suffer >cyu
v ameliorate better improve meliorate >cuo
v brisk brisk_up brisken >dga
v ameliorate amend better improve meliorate >ctt
v upgrade >cz0
v condition >cz0
v iron_out straighten_out >cz0
v aggravate exacerbate exasperate worsen >ctt
v deteriorate >cz6
v crumble decay dilapidate >ct2
v decompose >fpq
v decompose molder moulder rot >dob
v spoil >dob
v mildew mold >ct2
v dehydrate desiccate dry_up exsiccate >czp
v preserve >g79
v tin >fke
v salt >czc
v marinade marinate >d8c
v can tin >czc
v wet >ctt
v dowse drench soak sop souse >czh
v flood >f4q
v >czj
v lap lave >czk
v deluge inundate submerge >czj
v dampen moisten >czh
v parch sear >czp
v dry dry_out >ctt
v dry dry_out >ct2
v lock >czt
v unlock >czu
v engage >f4i
v disengage >cuo
v strengthen >ct2
v attenuate >d05
v beef_up fortify strengthen >ctt
v substantiate >czx
v confirm >czx
v fortify lace spike >ctt
v fortify >cxa
v reenforce reinforce >czx
v back_up >dw7
v bolster bolster_up >d02
v weaken >cv3
v disappear evaporate >d05
v fade melt >d05
v weaken >ctt
v depress >d08
v cripple stultify >d08
v dilute thin thin_out >d08
v deepen intensify >cvl
v redouble >d0c
v compound deepen intensify >cvl
v fan >d0e
v blunt >ctt
v blunt >d08
v bloody >f4q
v irrigate water >czh
v besprinkle sparge sprinkle >czh
v distil distill >ct2
v distil distill extract >g3i
v enhance heighten raise >d0e
v enhance >cz0
v grow >cvl
v grow >d2d
v lessen subside >d05
v reduce tighten >d0u
v keep_back restrain
v bound confine limit restrict throttle trammel
v tie >d0u
v gate >d0u
v harness rein >d0t
v baffle regulate >d0t
v carry >ct9
v circumscribe limit >dgk
v cap >d10
v cramp halter hamper strangle >d0u
v curb curtail cut_back restrict >d10
v concentrate >cuo
v boil_down come_down reduce >igi
v deoxidise deoxidize reduce >ct2
v oxidate oxidise oxidize >ct2
v rust >d17
v pole >d16
v reduce scale_down >d1e
v blow_up enlarge magnify >cv7
v contract shrink >cv3
v stretch >d0p
v reduce shrink >dgk
v shrink shrivel shrivel_up wither >cv3
v dry_up mummify >d1f
v reduce >ddq
v consolidate >dbk
v consolidate >d1l
v weld >d1l
v merge unify >ctt
v abbreviate abridge foreshorten shorten >dgk
v capsule capsulise capsulize encapsulate >d1o
v concentrate condense >d1m
v abate die_away let_up slack_off >cv3
v grow >d2h
v culture >d1q
v twin >d0q
v double duplicate >d1w
v redouble >d1t
v treble triple >d1w
v manifold multiply >cv7
v manifold >g9h
v age maturate mature senesce >d2d
v age >d2d
v advance come_on progress shape_up >d2d
v climb >d20
v leapfrog >d20
v regress retrograde retrogress >cyu
v age >ctt
v ripen >d27
v mature ripen >ctt
v grow maturate mature >d2d
v evolve >d2d
v work_out work_up >d2h
v elaborate work_out >d2h
v derive educe >g3i
v derive >d28
v develop >d0p
v build build_up progress work_up >d2d
v build_up ramp_up work_up >cv7
v antiquate antique >ctt
v develop >ctt
v incubate >d2d
v mellow mellow_out melt >ct2
v balloon billow inflate >d2n
v bulge bulk >d2p
v intumesce swell swell_up tumefy tumesce >d2n
v expand >d0p
v belly belly_out >d2m
v >d1q
v break >d2r
v damage >ctt
v total >d2r
v bruise >d2r
v disturb >d2r
v afflict smite >d2r
v devastate >gin
v hurt injure >d2r
v bushel doctor fix furbish_up mend repair restore touch_on >cz0
v fill >d2y
v patch piece >d2y
v modernise modernize overhaul >g4k
v patch patch_up >d2y
v impair >d2r
v blemish flaw >d2r
v bulge pouch protrude >cu4
v dish >cu9
v bulk >d35
v puff_out puff_up >d2m
v amplify >d0e
v inflate >dnf
v amplify expand inflate >cv7
v puff_up >d3b
v reform >cz0
v reform >cz0
v reform >cu2
v reform >g6i
v dwindle dwindle_away dwindle_down >cv3
v lour lower turn_down >dgk
v bounce_back get_over >cyy
v paralyse paralyze >d3n
v paralyse paralyze >cxu
v stun stupefy >d3n
v >d13
v mobilise mobilize >glz
v marshal mobilise mobilize summon >fj6
v heal mend >cyy
v stabilise stabilize >ctt
v peg >d3r
v guy >f5v
v stabilise stabilize >ct2
v sensibilise sensibilize sensify sensitise sensitize >ctt
v harden indurate inure >d3z
v callous cauterise cauterize >d3w
v prepare_for >d3w
v accustom habituate >ctt
v teach >d3z
v corrode rust >cz6
v corrode rust >d2r
v eat_away erode >d2r
v weather >cz6
v erode gnaw wear_away >cz6
v regularise regularize >fq6
v clean_up neaten square_away straighten tidy tidy_up >d4c
v make >d47
v mess mess_up >d4a
v disarray disorder >ctt
v order >fq6
v order >fq6
v rearrange >fq6
v bleach >d4g
v bleach bleach_out decolor decolorise decolorize decolour decolourise decolourize discolorise discolorize discolourise >d4l
v white whiten >d4j
v black blacken melanise melanize >d4j
v lighten lighten_up >ct2
v discolor discolour >ct2
v bronze >d4o
v discolor >ctt
v turn >ctr,d4j
v silver >d4j
v dye >d4j
v stain >d4o
v color color_in colorise colorize colour colour_in colourise colourize >ctt
v empurple purple purpurate >d4q
v brown embrown >d4q
v stain >d4o
v dip >d4t
v stain >ctt
v tinct tinge tint >d4q
v pigment >d4q
v pigment >d50
v hue imbue >d4q
v hue >ctt
v redden >d4j
v blush >d51
v purple >d4j
v gray grey >d4j
v silver >d4q
v gray grey >d4q
v yellow >d4j
v tone >d4q
v tone >d4j
v escalate intensify step_up >cv7
v redouble >d5a
v step_down weaken >dgk
v radiate >cst
v irradiate ray >dlw
v illume illuminate illumine light light_up >d4i
v spotlight >d5f
v cut_off >e5p
v cut_up mangle mutilate >d2r
v clip curtail >d7o
v beautify embellish fancify prettify >cz0
v dress_up >d5k
v blossom blossom_out unfold >d2d
v bloom blossom flower >d2d
v spike spike_out >d2d
v mollify season temper >d08
v harden season >d6i
v temper >d5v
v tune tune_up >d5v
v calibrate graduate >d5v
v tune tune_up >d5v
v adjust >ctt
v time >d5v
v zero zero_in >d5v
v zero >d5v
v readjust reset >d5v
v time >d5v
v adjust >d68
v gear >d68
v pitch >d65
v set >d5v
v set >ctt
v keynote >d65
v modulate regulate >d5v
v accommodate adapt >cto
v fit >d68
v fit >cu9
v dispose qualify >hx4
v orient tailor >d68
v domesticate tame >d68
v domesticate domesticise domesticize reclaim tame >ctt
v cultivate domesticate naturalise naturalize tame >d68
v harden temper >cwh
v anneal normalize temper >dgq
v toughen >czv
v widen >cvl
v widen >ctt
v let_out widen >cto
v flare flare_out >d6j
v constrict constringe narrow >dem
v narrow >ct2
v dilate distend >d6j
v burst explode >cu2
v blow_up detonate
v explode >cuo
v blow_up detonate explode set_off >cu2
v go_off >d6q
v dynamite >d6t
v belch erupt extravasate >d6q
v burst_out erupt flare flare_up irrupt >d0c
v break_out recrudesce >cq7
v burst split >d8t
v boom expand flourish thrive >d0p
v boost >cv7
v dim slur >d05
v efface obliterate >d72
v darken >ctt
v dun >d74
v blind dim >d74
v darken >ct2
v dusk >d77
v black_out blacken_out >d77
v blear blur >ctt
v weed >cwr
v dim >d74
v dim >ct2
v bedim obscure overcloud >ctt
v blot_out hide obliterate obscure veil >ctt
v focalise focalize focus sharpen >d5v
v focalise focalize focus >cux
v depreciate >dkp
v appreciate apprise apprize >d7k
v revalue >dvv
v expense write_down write_off >d7i
v appreciate apprise apprize revalue >cvl
v shorten >cv3
v shorten >dfg
v broaden >cvl
v broaden >dnd
v lengthen >cv7
v draw_out extend prolong protract >d7r
v elongate stretch >d7r
v shoetree tree >d7t
v size >cwg
v bake >d85
v brown >d85
v coddle >d85
v fire >d7w
v farce >dhh
v bolster pad >dhh
v baste >czn
v microwave nuke zap >d85
v crisp crispen toast >dbr
v cook >cu2
v cook >ctt
v simmer >d8d
v roast >d85
v barbecue barbeque cook_out >d8b
v fry >d85
v grill >d85
v infuse steep >dhw
v boil >ct2
v broil >d8b
v branch fork furcate ramify >h27
v branch ramify >d0p
v twig >d8f
v dialyse dialyze >fpq
v disperse scatter >cu2
v bray comminute crunch grind mash >d94
v pulp >d8k
v mill >d8k
v powder powderise powderize pulverise pulverize >ddl
v partition zone >h23
v bust >d8t
v shatter >d8p
v shatter >d8v
v shatter >d2r
v break separate split_up >cu2
v ladder >d8t
v break >h23
v break_in >d8v
v dash smash >d8v
v knock_down >d8x
v crack >ct2
v crack snap >d8t
v crack >d8z
v alligator >d91
v sliver splinter >d94
v fragment fragmentise fragmentize >d8t
v crush >d94
v bruise >d95
v arise come_up >d98
v fall_out go_on hap happen occur pass pass_off
v result >d98
v intervene >d98
v go proceed >d98
v come >d98
v descend >d9c
v fall >d98
v anticipate >d98
v come >iew
v develop >d98
v recur repeat >d98
v cycle >d9i
v come_off go_off go_over >d98
v happen materialise materialize >d98
v bechance befall happen >d98
v come >ihb
v bechance befall betide >d98
v coincide concur >d98
v break_out erupt >if3
v bud >if3
v begin commence set_out start start_out
v break_out >if3
v attack >d9s
v break_in >d9s
v launch plunge >d9s
v come_on >d9s
v embark >d9s
v take_up >d9y
v begin commence lead_off start
v inaugurate usher_in >da0
v carry_over >iij
v restart resume >ilh
v resume >ct2
v hang_in hang_on hold_on persevere persist >ilh
v plug plug_away >da5
v pass_away >if5
v lapse >if5
v go_out >if5
v end_up fetch_up finish finish_up land_up wind_up >hvi
v end terminate >ctt
v culminate >dab
v ax axe >dab
v halt stanch staunch stem >daf
v >gmn
v kill stamp_out >dab
v snap >fga
v dissolve >dab
v >ct2
v level_off >daj
v buckle warp >daj
v bourgeon germinate pullulate sprout spud >d0q
v germinate >d1q
v burgeon >d0p
v bud >d2d
v root >d0p
v conk croak decease die exit expire go pass_away perish pop_off >cuo
v strangle >dat
v asphyxiate stifle suffocate >dar
v go >df9
v leave
v widow >dav
v drown >dar
v >cuo
v mist mist_over >f4q
v bloat >d2m
v bloat >d2p
v curl curve kink >daj
v break break_off discontinue stop >dab
v hold_on >dbb
v break_off >dbb
v hang_up >db5
v drop knock_off >ilj
v freeze suspend >dbb
v bog bog_down >db3
v bog bog_down >dgh
v break interrupt >dab
v adjourn recess >if5
v condense distil distill >dgs
v condense >d0c
v sublimate sublime >ct2
v sublimate sublime >dgn
v condense >cu2
v condense >cwr
v evaporate vaporise vaporize >cu2
v merge unify unite >dim
v clog clot >fpy
v league >i43
v chill cool cool_down >cuo
v cool cool_down cool_off >ct2
v chill cool cool_down >ctt
v ice >dbp
v heat heat_up >ctt
v heat heat_up hot_up >cuo
v warm >ctt
v warm_up >ct2
v warm warm_up >ct2
v burn cauterise cauterize >cqr,cy7
v freeze >cuo
v concrete >dgv
v boil >ctt
v boil >cuo
v ice >dc2
v freeze >ctt
v dethaw melt thaw unfreeze unthaw >dgs
v burn combust >cuo
v burn_down burn_up >dc4
v smolder smoulder >dc4
v scorch sear >dbr
v burn incinerate >cu2
v burn burn_down fire >fyu
v torch >dc9
v blacken char scorch sear >cy7
v blister vesicate >d2m
v blister >ctt
v change_over shift switch >ctt
v commute permute transpose >cu1
v change_over convert >ctt
v flour >ct5
v metamorphose transform transmute >ct2
v transform >ctt
v transmute >ctt
v transform transmute transubstantiate >ctt
v ash >ctt
v transform translate >ctt
v reclaim >ct5
v convert >ct2
v reclaim rectify reform regenerate >ctt
v convert >ctt
v invert reverse turn_back >ctt
v invert reverse >dvo
v regress retrovert return revert turn_back >cu1
v desolate devastate ravage scourge >fyu
v debilitate drain enfeeble >d08
v break damp soften weaken >cxw
v damp dampen deaden >dcx
v dampen stifle >i07
v suffocate >dcz
v suffocate >igi
v choke_back choke_down choke_off >dic
v dampen >d08
v dull >ct2
v sharpen >d0c
v sharpen >d0e
v heighten >d0e
v strap >f89
v drop flatten >ctt
v >ct2
v sync synchronize >d5v
v phase >ddb
v blend coalesce combine commingle conflate flux fuse immix meld merge mix >cu2
v absorb >ddd
v meld melt >ddd
v blend_in mix_in >ddd
v conjugate >ddd
v fuse >dgt
v fuse >dgs
v crumble >ddl
v disintegrate >cu2
v fold >dil
v decay decompose disintegrate >cu2
v disintegrate >ctt
v magnetise magnetize >ctt
v simplify >ctt
v complicate elaborate rarify refine >ctt
v refine >czw
v complicate perplex >ctt
v embrangle snarl snarl_up >ddt
v structure >ddw
v coordinate organise organize >fq6
v interlock mesh >ddw
v centralise centralize concentrate >ctt
v gear_up prepare ready set >ctt
v precondition >ddz
v fix >ddz
v mount >ddz
v lay_out set_up >ddz
v rig >htb
v prime >ddz
v develop modernise modernize >ct2
v nationalise nationalize >ctt
v adopt >hi2
v locate settle
v settle settle_down steady_down >d3u
v emigrate >gmh
v becalm calm steady >d3u
v even even_out >d46
v even even_out >ctt
v equal equalise equalize equate >ctt
v stiffen >ctt
v stiffen >ct2
v constrain stiffen tighten tighten_up >d0u
v loose relax >d05
v loose loosen >ctt
v relax unbend >dek
v tighten >ct2
v fasten tighten >ctt
v firm tauten >den
v firm tauten >dem
v slacken >dek
v slacken >d05
v absent remove >df9
v blow_over evanesce fade fleet pass pass_off >df9
v fade wither >df9
v appear
v manifest >dev
v gleam >df3
v come_on come_out show_up surface turn_up >dev
v emerge >dev
v burst >dez
v be_on get_on >el3
v flash >dev
v appear
v turn_out >dev
v appear come_out >d9l
v burst_out pop_out >dev
v reappear >dev
v emerge >dev
v disappear go_away vanish
v disappear vanish >if5
v die_off die_out >df9
v minimise minimize >dgk
v hedge >dfc
v maximise maximize >cv7
v maximise maximize >f0u
v cut cut_back cut_down reduce trim trim_back trim_down >dgk
v slash >dfg
v thin_out >dfg
v thin >dfg
v thin >cuo
v inspissate thicken >cuo
v inspissate thicken >ctt
v inspissate thicken >cu2
v decline go_down wane >cv3
v dip >dfo
v wear_on >dfo
v heighten >cv7
v heighten rise >cv7
v shoot_up >cvl
v drop >dfo
v fall_off sink slump >dfu
v climb mount rise wax >cvl
v full wax >cvl
v full >ctt
v wane >cv3
v wane >cv3
v amplify magnify >cvn
v break break_down conk_out die fail give_out >ct2
v yield >ct2
v blow_out burn_out >dg2
v branch_out broaden diversify >cto
v motley variegate vary >dg7
v diversify >ctt
v narrow narrow_down specialise specialize >cto
v specialise specialize >cwh
v accelerate quicken speed speed_up >d0c
v decelerate slow_down >ctt
v accelerate speed speed_up >ctt
v rev_up step_up >cv7
v decelerate retard slow slow_down slow_up >cv3
v check delay retard >ctt
v slack slacken slow slow_down slow_up >d05
v slow slow_down slow_up >dge
v clog constipate >dgh
v slack slack_up slacken >dgk
v decrease lessen minify >ctt
v belittle diminish >dgk
v invigorate quicken >dl3
v aerify gasify vaporise vaporize >cu2
v congeal jell set >dgu
v harden indurate >ct2
v harden indurate >ct2
v crystalise crystalize crystallize effloresce >dgu
v flux liquefy liquify >cu2
v melt melt_down >dh0
v solidify >cu2
v solidify >cu2
v freeze_down freeze_out >dgu
v crystalise crystalize crystallise crystallize >cu2
v react >cuo
v build >cz0
v dissolve >cu2
v dissolve fade_away fade_out >cuo
v validate >ctt
v empty >cuo
v clean_out clear_out >dh8
v bleed >dh8
v evacuate >dh8
v evacuate >dh8
v empty >ctt
v exhaust >dh8
v knock_out >dh8
v populate >dhh
v people >dhb
v drain >dh8
v fill fill_up >cuo
v water >dhe
v flood >dhe
v fill fill_up >ctt
v heap >dhh
v ink >dhh
v refill replenish >dhh
v prime >dhh
v line >dhh
v perfuse suffuse >dhp
v suffuse >ct2
v >d0j
v flush_down wash_down >dhr
v flush >h5r
v sluice >czi
v flush purge scour >fwf
v complete >dhh
v complement >ikt
v imbue >dl0
v match >d5v
v service >d5u
v clabber clot curdle >cuo
v clot coagulate >cuo
v clot coagulate >ctt
v ferment sour >cuo
v hurry rush >e4r
v festinate hasten hurry rush >hvi
v delay detain hold_up >dge
v stall >di5
v delay detain stay >dgf
v hush >d0j
v hush >cnn
v hush >ct2
v hush hush_up quieten shut_up silence still >dic
v conquer stamp_down subdue suppress >i7i
v silence >dic
v quell quench squelch >dic
v flatten flatten_out >cu4
v flatten >cu9
v adjust align aline line_up >dip
v true true_up >dih
v plumb >d5v
v align coordinate ordinate >d5v
v incorporate integrate >fpz
v integrate >cuo
v standardise standardize >i7l
v gauge >din
v reorient >ct2
v wear wear_down wear_off wear_out >cz5
v negate neutralise neutralize nullify >d08
v commercialise commercialize market >ctt
v annihilate carry_off decimate eliminate eradicate extinguish wipe_out >feu
v cancel_out >div
v eliminate extinguish >g3r
v obliterate >div
v knock_out >div
v drown >div
v cut_out >div
v coruscate scintillate sparkle >iey
v prune rationalise rationalize >div
v hone perfect >cz0
v brush_up polish polish_up round round_off >dj2
v polish refine >cz0
v rectify refine >dj8
v refine >dlw
v precipitate >cuo
v distill purify sublimate >cz0
v purge purify sanctify >ctt
v purify >ct2
v deform distort >cu9
v blow >cu9
v cup >cu9
v deflower impair mar vitiate >d2r
v extinguish snuff_out >div
v stamp >djf
v obliterate wipe_out >cx3
v drown >feu
v massacre mow_down slaughter >feu
v erase wipe_out >feu
v systematise systematize systemise systemize >d4c
v digest >djl
v digest >ct2
v chord >ctt
v harmonise harmonize reconcile >d5v
v key >djp
v conciliate reconcile >djs
v harmonise harmonize >i32
v proportion >djs
v key >djo
v compartmentalise compartmentalize cut_up >fy5
v complete finish >dab
v clear_up finish_off finish_up mop_up polish_off wrap_up >djw
v finish_out round_out >djw
v climax culminate >if5
v crown >djz
v carry_out follow_out follow_up implement >djw
v adhere >dk1
v glue >fg7
v fix fixate >fca
v polarise polarize >fy7
v polarise polarize >fy5
v polarise polarize >ctt
v adulterate debase dilute load >cyr
v doctor doctor_up sophisticate >dk8
v leach strip >cwr
v air_out vent ventilate >cw2
v air >czp
v glorify >ctt
v glorify >ejv
v justify >d5v
v measure quantify >es9
v gauge >dkg
v meter >dkg
v pace >dkg
v clock time >dkg
v fathom >dkg
v befoul defile foul maculate >iai
v contaminate foul pollute >fwa
v contaminate >ctt
v devalue >ctt
v insulate isolate >i7n
v segregate >dkq
v insulate >ctt
v isolate sequester sequestrate >fy5
v seclude sequester sequestrate withdraw >dkq
v maroon >dkq
v let >cty
v isolate >hij
v advance boost supercharge >cv7
v stuff >dl0
v impregnate saturate >dhh
v dung >dl2
v fertilise fertilize >cwm
v excite stimulate >ctz
v irritate >dl3
v pinch vellicate >dl4
v clarify >ctt
v electrify wire >d68
v stratify >fq6
v jellify jelly >cu2
v dot >dlb
v mark >ctt
v ink >dlb
v >dlb
v spot >ct2
v fox >dle
v dapple mottle >dld
v asterisk star >dlb
v flag >dlb
v tip >dlb
v tan >ct5
v bark >dlk
v froth spume suds >g3i
v lather >dm3
v disable disenable incapacitate >ctt
v enable >ctt
v equip >dlp
v buffer >cwh
v background downplay play_down >eo9
v foreground highlight play_up spotlight >dlu
v bring_out set_off >eo9
v tender tenderise tenderize >ctt
v process treat >ctz
v dose >dlw
v chrome >dlw
v run >dlw
v alleviate ease facilitate >iaj
v bubble >cst
v bubble >ctt
v effervesce fizz foam froth sparkle >dm1
v disturb interrupt >hvi
v disrupt interrupt >e5s
v iodinate >ctt
v upset >f4n
v green >d4j
v blue >d4j
v translate >glz
v inform >ctt
v find get incur obtain receive >ct2
v take >dmc
v acquire adopt assume take take_on >ct2
v collimate parallel >ctt
v camp >ctt
v compost >ct5
v cure >czc
v cure >ct2
v cure >dgp
v dun >dmi
v corn >czc
v go_back recover recuperate >dcu
v rally rebound >dmn
v dawn >ct2
v come_out egress emerge issue
v pop_out >dmq
v leak >dmq
v depopulate desolate >d1e
v lour lower >dkp
v dizzy >ctt
v envenom poison >ctt
v resole sole >d2y
v revamp vamp >d2y
v heel reheel >d2y
v proof >ctt
v romanticise romanticize >ctt
v shallow shoal >ct2
v shallow shoal >ctt
v tense >ctt
v slack >dek
v scramble >ctt
v go move >ct2
v settle >cwn
v initiate lead_up >g4a
v crack >h41
v open open_up >hta
v open open_up >d97
v broaden extend widen >cv7
v extend >ctt
v expand >cvb
v stretch >dnd
v come >ct2
v wash_out >d08
v suspend >ctt
v dress dress_out >g79
v catch >ct2
v catch_on >ct2
v develop grow >ct2
v muddy >ctt
v transform >ctt
v bake broil >dbr
v poach >d85
v elevate lift raise >ctt
v exalt >dns
v fly >ct2
v develop evolve >ct2
v batter dinge >cu4
v crescendo >cvl
v animate animise animize >ctt
v come_back return >df7
v erupt >dev
v turn_on >ct2
v mangle murder mutilate >ea3
v shift >hme
v run >cuw
v save >i2o
v lift >cz0
v change switch
v transition >do7
v transition >ct5
v deepen >ct2
v decay >ct2
v commute >ct2
v introject >ct2
v swell >cvl
v transplant transpose >dog
v shift >ctt
v shift >ct2
v brush >cwr
v sputter >ctt
v mix >cxz
v transcribe >ct5
v draw >ctt
v make >ctt
v swing >ct2
v take >cuw
v wash_away wash_off wash_out >cwr
v calm_down lull >dib
v prostrate >ctt
v advance >cz0
v break >cuw
v settle >cuw
v shake >ctt
v spice spice_up >ctt
v salt >dox
v leap >do7
v veer >dce
v shorten >ctt
v >dp1
v run_out >if5
v inflate >dfg
v inflate >ctt
v fold fold_up >ct2
v crease crinkle crumple rumple wrinkle >dp6
v felt felt_up mat mat_up matte matte_up >ct2
v patent >ctt
v rationalise rationalize >ctt
v scrap >ct5
v deepen >cvb
v recede >ct2
v leave_off >ilj
v turn_down >cyu
v damp >i7i
v sensitise sensitize >ctt
v sensitise sensitize >ctt
v conjugate >ct2
v intensify >ctt
v legitimate >ctt
v evaporate vaporise >ct2
v evaporate vaporise >ctt
v clear_out drive_out expectorate >cwr
v mature >ct2
v nationalise nationalize >ctt
v recommend >ctt
v subdue subordinate >dmu
v glorify spiritualize transfigure >ctt
v visualise visualize >ctt
v vivify >ctt
v scorch sear singe >dc4
v still >ctt
v upgrade >cz0
v upgrade >cyy
v hay >ct5
v gum >ct2
v repress >ct2
v subtract >dfg
v shear >ct2
v obscure >dq6
v
v damage >ct2
v apprehend compass comprehend grasp grok savvy >dq9
v understand
v sense >dq9
v sense smell smell_out >dqi
v catch get >dq9
v figure >dq8
v catch_on cotton_on latch_on twig >dq8
v touch >dq9
v digest >dq8
v realize see understand
v perceive >dqh
v dawn penetrate sink_in
v appreciate >dqh
v expect >dyb
v know recognize >dxx
v write_off >e8s
v infer understand >dxl
v extrapolate >dtx
v interpret translate understand >dq9
v empathise empathize sympathise sympathize understand
v cognise cognize know
v know
v know
v experience know live >h9y
v master >dqu
v master >dqu
v larn learn
v catch_up >dqy
v discover find_out hear learn pick_up see
v catch trip_up >dr0
v learn read study take
v audit >dr2
v engage engross occupy >gjn
v absorb engross engulf immerse soak_up steep >e13
v immerse plunge
v embrace espouse sweep_up >dxx
v fasten_on hook_on latch_on seize_on take_up >dr7
v absorb assimilate ingest >dqy
v apprentice >drb
v train >dr2
v develop educate prepare train >e9l
v drill >drc
v drill >drb
v con learn memorise memorize >drq
v alternate understudy >drf
v indoctrinate >e9l
v inspire revolutionise revolutionize >drh
v infect >get
v bone bone_up cram drum grind_away mug_up swot swot_up >drq
v drill exercise practice practise >dr2
v drill >e9l
v inculcate infuse instill >drm
v din >drn
v hold >dy8
v study >dqy
v study
v major >drr
v minor >drr
v call_back call_up recall recollect remember retrieve think
v blank_out forget
v remember
v retain >drw
v forget
v recognize >dru
v remind
v nag >ds0
v reminisce >ds3
v remember think_back
v commemorate immortalise immortalize memorialise memorialize >ds0
v commemorate mark >id2
v repress suppress >dry
v forget leave >hp1
v jilt >dsb
v abandon
v sell_out >ds9
v leave
v abandon desert desolate forsake >dsb
v walk_out >dsc
v forget >dsf
v leave_out miss neglect omit overleap overlook pretermit
v except exclude leave_off leave_out omit >div
v neglect
v slack >dsh
v pass_over skip skip_over >dsf
v disregard ignore neglect
v slight >e7c
v err mistake slip
v slip_up stumble trip_up >dsm
v misidentify mistake >dsp
v identify >drz
v type typecast >dsp
v identify place >dz1
v date >dz1
v confound confuse >dso
v misapprehend misconceive misconstrue misinterpret misunderstand >dt3
v mix_up stump >dt1
v blur confuse obnubilate obscure >ctt
v muddy >dsw
v clear clear_up crystalise crystalize crystallise crystallize elucidate enlighten illuminate sort_out straighten_out >eiq
v puzzle_over >dtf
v bedevil befuddle confound confuse discombobulate fox fuddle >iey
v amaze baffle bewilder dumbfound flummox gravel mystify nonplus perplex puzzle stupefy vex >dt0
v riddle >dt1
v construe interpret >dq9
v reinterpret >dt3
v read take >dt3
v read >dt3
v reread >dt6
v empanel impanel panel >dwu
v make_out >dq9
v read >eix
v dictate >dta
v read >egz
v read >dt3
v proof proofread >dw0
v cerebrate cogitate think
v rationalise rationalize >dtf
v think_out >dze
v chew_over contemplate excogitate meditate mull mull_over muse ponder reflect ruminate speculate think_over >dtf
v guess imagine opine reckon suppose think >e0v
v assume presume >e0v
v reason >dtf
v theorize >dtl
v theorize >dtl
v conjecture hypothecate hypothesise hypothesize speculate suppose theorise theorize >e0v
v reconstruct retrace >dto
v conclude reason reason_out >dtf
v figure_out lick puzzle_out solve >dq9
v answer resolve >dtr
v cinch >dqw
v guess infer >dtr
v answer >dtr
v induce >dtq
v deduce deduct derive infer >dtq
v base establish found
v calculate cipher compute cypher figure reckon >dtl
v work_out >ii9
v process >dtz
v average average_out >dtz
v square >dua
v cube >dua
v factor factor_in factor_out >dtz
v factor factor_in factor_out >heo
v add >dtz
v foot foot_up >du7
v deduct subtract >dtz
v multiply >dtz
v divide fraction >dtz
v quarter >dub
v extrapolate interpolate >dtz
v differentiate >dtz
v integrate >dtz
v analyse analyze psychoanalyse psychoanalyze >cqr
v analyse analyze break_down dissect
v synthesise synthesize >cxz
v synthesize >ct2
v analyse analyze canvass examine study
v diagnose >duk
v diagnose >duk
v explore >dum
v explore >dul
v plumb >duo
v appraise survey >duk
v measure measure_out mensurate >dyu
v survey >duk
v prospect >duu
v explore research search >e6c
v explore >e6c
v pioneer >duv
v cave spelunk >duv
v discriminate >duz
v differentiate distinguish secern secernate separate severalise severalize tell >dsr
v label >duz
v bristle >e0o
v label >duz
v sex >duz
v differentiate distinguish mark >ejw
v describe distinguish identify key key_out name
v catalog catalogue >dvb
v compare >duk
v compare equate liken >heo
v reconsider >dyb
v reconsider >dyb
v assort class classify separate sort sort_out >dvj
v isolate >dvb
v refer >dvb
v reclassify >dvb
v size >dvb
v pigeonhole stamp stereotype >dvb
v group >dvb
v chunk collocate lump >dvh
v categorise categorize >dtl
v grade >dvb
v grade >dxi
v grade place rank rate >dwj
v seed >dvm
v reorder >dvm
v subordinate >dvm
v come_in place >dvr
v rank >iey
v sequence >dvm
v downgrade >dvm
v upgrade >dvm
v rate value >dxi
v contrast >duz
v check check_out check_over go_over suss_out >duk
v check check_off mark_off tick tick_off >dw3
v receipt >dvy
v ascertain assure check ensure insure see >dw3
v cinch >dw0
v card >dw0
v verify >dw7
v demonstrate establish prove shew show >dw7
v establish lay_down make >g3i
v prove >dw4
v affirm confirm corroborate substantiate support
v document >dw7
v source >dw8
v contradict negate >dw4
v validate >dw7
v confute disprove >dwa
v controvert rebut refute >dwc
v falsify >dwc
v abide bear brook digest endure put_up stand stick_out stomach suffer tolerate >e7h
v accept >dwf
v stand_for >dwf
v submit take >h9s
v evaluate judge >dtf
v stand >dwj
v misjudge >dsm
v underestimate underrate >dwl
v judge >dyx
v approximate estimate gauge guess judge >dtz
v place put >dwo
v give >dwo
v lowball underestimate >dwo
v approve >dwj
v disapprove >dwj
v choose pick_out select take >dyu
v field >dwu
v sieve sift >dwu
v draw >dwu
v dial >dwu
v plump >dwu
v pick >dwu
v elect >dwu
v cream_off skim_off >dwu
v assign >dwu
v dedicate >dx3
v detail >dx3
v schedule >dzc
v time >dx6
v book >dx6
v calendar >dx6
v slot >dx6
v single_out >dwu
v choose opt prefer
v choose >dwj
v prejudice prepossess >i9m
v bias predetermine >dxe
v angle slant weight >dxf
v dispose >dz3
v appraise assess evaluate measure valuate value >dwj
v assess >dwo
v bethink >dti
v believe >dxx
v buy >dxl
v hold >eo0
v credit >dy5
v believe >dxo
v believe >dxl
v disbelieve discredit >dxv
v include >dyb
v count >dxs
v eliminate rule_out winnow_out
v reject >dwj
v repudiate >dxv
v accept >dwj
v receive >dxx
v reprobate >dxv
v doubt >dxr
v doubt >dy3
v discredit >e7c
v distrust mistrust suspect >dxr
v lean >dy5
v trust >dxl
v rethink >dy8
v surmise >dtx
v believe conceive consider think >dwj
v esteem look_on repute >dy8
v feel >dy8
v consider reckon regard see view >dy8
v like >dyb
v identify >dyb
v favor favour >dyb
v abstract >dyb
v idealise idealize >dyb
v glamorize glamourise romanticise romanticize >dyg
v deem hold take_for >dyb
v esteem prise prize respect value >dyb
v assay >duk
v bioassay >dyk
v value >dz1
v underestimate undervalue >dym
v reexamine review >duk
v look_back retrospect review >ds3
v go_over review survey >hek
v brush_up refresh review >dru
v audit inspect scrutinise scrutinize >duk
v screen >duk
v decide determine
v will >dyu
v seal >dyu
v adjudicate decide resolve settle >dab
v adjust >dyx
v decide >e53
v purpose resolve >dyu
v determine set
v determine >ifa
v determine influence regulate shape >g5r
v decide >dz3
v time >dz3
v index >dz3
v pace >dz3
v see >e8e
v contemplate >e27
v brood dwell >geo
v contemplate meditate study >dtf
v plan >dtf
v chart >dzc
v plan >dzs
v aim aspire shoot_for >dze
v overshoot >dzf
v overrun >dzg
v go_for hope >dze
v project propose >dzc
v offer >dzj
v introduce >dzj
v draw_up frame >dzc
v cabal complot conjure conspire machinate >dzq
v collude conspire >hw7
v connive intrigue scheme >dzq
v plot >dzc
v scheme >dzc
v intend mean think
v aim propose purport purpose >dzs
v want >e3t
v designate destine intend >dzc
v design >dzv
v slate >dzv
v engineer mastermind orchestrate organize >dzc
v choreograph >dzy
v map >duv
v chart >g8y
v plat plot >g8y
v lay_out >dzc
v loft >e03
v engineer >g56
v entertain >dz9
v dally play trifle >e27
v calculate count_on estimate figure forecast reckon >dwj
v bet depend reckon rely swear >dy5
v aim calculate direct >dzv
v associate colligate connect link link_up relate tie_in >dtf
v correlate >e0b
v identify >e0b
v debate >e8e
v conclude >dab
v feel find >dtq
v nail_down narrow narrow_down peg_down pin_down specify >dz2
v decree rule >dyu
v override overrule overthrow overturn reverse >e0i
v presuppose suppose >ei0
v presuppose suppose >dtk
v posit postulate >e0l
v assert insist >e0m
v react respond >hvi
v stool >e0o
v respond >e0o
v greet >e0o
v explode >e0o
v accept >e0o
v answer >e0o
v anticipate expect >dwj
v await expect look wait
v anticipate foreknow foresee previse >dqt
v tell >dtu
v believe trust >e0v
v ascertain >dr0
v discover find >dr0
v price >e10
v center centre concentrate focus pore rivet >dtf
v rivet >dr4
v recall >e13
v think >e13
v come occur >ig9
v allow >e08
v budget >dtz
v allow appropriate earmark reserve >hk2
v mind >e28
v beware mind >hd8
v amaze astonish astound >e1f
v dazzle >e1d
v surprise >get
v catch >e1f
v ascribe assign attribute impute >dwj
v impute >e1h
v credit >e1h
v personate personify >e1h
v accredit credit >e1h
v blame >e1h
v impress ingrain instill >get
v agnise agnize realise realize recognize >dqs
v elicit >dtx
v bottom fathom penetrate >dq9
v follow trace >duk
v enquire inquire wonder >e62
v interiorise interiorize internalise internalize >e1h
v mean >e0b
v plumb >dkg
v draw make >g4l
v capitalise capitalize >dyb
v capitalise capitalize >dtz
v catch_out find_out >hdj
v concenter concentre focalise focalize focus >dih
v devote give pay >dtf
v reconcile resign >dxx
v keep observe
v resolve solve >dtz
v align array >dwk
v believe_in >dxl
v consider deal take >e28
v >dtf
v abstract >e27
v date >hs9
v date >e2a,faf
v >i0u
v awaken >get
v analyse analyze
v hold >gic
v >g4l
v drink drink_in >dr5
v clutch >gin
v pay >dwf
v carry >dxs
v calibrate >dur
v classify relegate >e2n
v attribute >dwj
v acknowledge >dxx
v communicate intercommunicate >hw7
v riddle >e2p
v communicate pass >hkb
v relay >e2r
v project >e2p
v contact reach >e2p
v reach_out >hw7
v draw_out >e2v
v order >e3n
v place >e2x
v ordain >epe
v will >e2z
v designate destine doom fate >e2z
v enjoin order say tell >e3o
v dictate order prescribe >e39
v force thrust >i77
v begin >eix
v intrude obtrude >e39
v clamp >e39
v sting >e34
v bring_down impose inflict visit >e2p
v furlough >e7h
v direct >e32
v direct >e9q
v instruct >e32
v burden saddle >e3i
v deluge flood_out overwhelm >e3e
v mandate >hxc
v mandate >e33
v command require >e32
v command >i9t
v general >e3j
v officer >e3j
v ask >e3n
v ask_for bespeak call_for quest request >e2r
v request >e3m
v solicit >e3m
v requisition >e3i
v page >eqh
v petition >e3n
v demand >e3n
v appeal invoke >e3n
v ask expect require >e3t
v claim exact take >ign
v claim >eo2
v contend postulate >e3x
v purport >e3x
v disown renounce repudiate >dxv
v claim take >eo0
v crave >e46
v supplicate >e46
v supplicate >e3n
v supplicate >e3s
v beg implore pray >e47
v plead >e3u
v adjure beseech bid conjure entreat >e47
v pray >e4a
v commune >e2p
v commune >epq
v plead >eny
v profess >eny
v arbitrate intercede intermediate liaise mediate >e4h
v solve >e4j
v concert >e4j
v negotiate >e8h
v renegociate renegotiate >e4h
v determine settle square_off square_up >eov
v close >dab
v settle >e7q
v agree >e73
v bargain >e4m
v conciliate patch_up reconcile settle >e7q
v appease propitiate >e4o
v apply >e3n
v exhort press urge urge_on >ed0
v bear_on push >e4r
v nudge >e4s
v persuade >e53
v hustle >e4u
v badger >e4u
v sell >e4u
v blaze_away >emb
v keynote >emb
v blarney cajole coax inveigle palaver wheedle >e4u
v convince win_over >e4u
v deter dissuade >ed0
v cause get have induce make stimulate
v solicit >e53
v encourage >e53
v let >e53
v lead >e53
v inspire instigate prompt >e53
v argue reason >e5b
v argue indicate >e5b
v lay_out present >enw
v argue contend debate fence >ekf
v brawl wrangle >e5f
v clamor clamour >e3t
v altercate argufy dispute quarrel scrap >e5c
v oppose >e5c
v contradict controvert >e8j
v assure >e4u
v charm influence tempt >e4u
v bewitch enchant glamour hex jinx witch >ido
v bewitch magnetise magnetize mesmerise mesmerize spellbind >e5j
v prevail >e4u
v importune insist >e46
v besiege >e5n
v break_up cut_off disrupt interrupt >db3
v intermit pause >e5p
v rest >e5q
v barge_in break_in butt_in chime_in chisel_in cut_in put_in >e5p
v digress divagate stray wander >ejk
v carry_on continue go_on proceed >ekb
v accost solicit >hpt
v beg solicit >e3n
v entice lure tempt >e6s
v snare >e5x
v stool >e5x
v ask >eln
v pry >efd
v query question >efd
v spy >e65
v sleuth snoop spy stag >hec
v enquire inquire investigate >e6a
v quiz test >e67
v examine >e62
v reinforce reward >e9l
v interrogate question >efd
v examine probe >e6c
v grill >e67
v investigate >duk
v call call_up phone ring telephone >e6h
v call_in >e6d
v dial >f68
v hang_on hold_on >e0w
v telecommunicate >e2r
v summon summons >e6n
v call_back recall >e6n
v call_back >e8n
v call_in >e6n
v buzz >eqh
v call send_for >e32
v convene convoke >eqh
v muster >e6n
v bid invite >e3o
v allure tempt >e6q
v provoke >ecn
v call_on >e3u
v schedule >dzc
v program programme >e6u
v reserve >e3n
v disallow forbid interdict nix prohibit proscribe veto >e3i
v ban >e6x
v bar debar exclude >e6x
v enjoin >e6x
v disdain freeze_off reject scorn spurn turn_down >e72
v decline refuse >e0o
v accept consent go_for >e0o
v settle >e73
v rebuff repel snub >e71
v abjure forswear recant resile retract >e40
v swallow take_back unsay withdraw >e40
v back_away back_out crawfish crawfish_out pull_back retreat
v annul countermand lift overturn repeal rescind reverse revoke vacate >i4s
v cancel invalidate >enj
v cross_off cross_out strike_off strike_out >cx3
v brush_off discount dismiss disregard ignore >dxv
v recount >ejc
v pass_off >e7c
v dismiss throw_out
v flout scoff >e7c
v allow countenance let permit >e73
v permit tolerate >e7h
v authorise authorize clear >e7h
v certificate >e7j
v accede acquiesce assent >e4m
v give_in succumb >e73
v dissent >e7o
v differ disagree dissent
v clash >e7o
v agree concord concur
v concede grant yield >e7q
v subscribe support >e7q
v approve okay sanction >e7j
v sanction >e7t
v disapprove reject >dwj
v object >e7v
v demur except >e7w
v challenge >e7w
v challenge >e3n
v interview question >ekf
v interview >ekf
v interview >ekf
v circumvent dodge duck elude evade fudge hedge parry put_off sidestep skirt >e89
v beg >e83
v escape >e89
v escape get_away get_by get_off >e89
v evade >e86
v bypass >e89
v avoid
v shirk >e89
v eschew shun >e89
v confront face face_up >i1b
v debate deliberate >e8h
v consider debate deliberate moot >e8h
v wrestle >e8e
v chair moderate >e8h
v discuss hash_out talk_over >eiy
v discourse dissertate >ekb
v rebut refute >e40
v answer >e8j
v counter >e8n
v field >e8n
v answer reply respond >enw
v come_back rejoin repay retort return riposte >e8n
v deny >e98
v repudiate >e8p
v deny >e40
v acknowledge admit >e96
v sustain >e8s
v concede confess profess >e8s
v confess >e8s
v insist
v confess fink squeal >e8s
v profess >e3x
v attest >eo0
v attest >ehc
v declare >eo0
v attest certify demonstrate evidence manifest >eod
v >e92
v mirror >e93
v certify >e96
v adjudge declare >dwj
v canonise canonize saint >e96
v contradict contravene negate >e7o
v censure criminate reprimand >e9g
v crucify pillory savage >e9g
v castigate chasten chastise correct objurgate >e9d
v flame >e9b
v bawl_out berate call_down chew_out chew_up chide dress_down jaw lambast lambaste lecture rag rebuke remonstrate reprimand scold trounce >e9g
v reproach upbraid >ean
v deplore >e9g
v criticise criticize >es0
v belabor belabour >e9g
v come_down >e9g
v advocate preach >e4r
v preach prophesy >e9p
v instruct learn teach >e9s
v induct >e9l
v tutor >e9l
v ground >e9l
v lecture >e9l
v apprise apprize instruct >e9s
v brief >e9q
v inform >e2p
v acquaint >e9s
v warn >e9s
v warn >e32
v inform >e9s
v fill_in >e9s
v update >e9s
v coach train >e9l
v misinform mislead >e9s
v lie >ea0
v romance >ea1
v distort falsify garble warp >ea5
v represent stand_for symbolise symbolize typify >ejr
v belie misrepresent >em8
v color colour distort tinge >ctz
v color colour gloss >ef2
v impersonate personate pose >ebh
v masquerade >ea8
v bluff >gfu
v affect dissemble feign pretend sham >ea5
v pretend >gb9
v bamboozle hoodwink snow >ebh
v bull bullshit fake >eab
v amplify exaggerate hyperbolise hyperbolize magnify overdraw overstate >ea0
v overemphasise overemphasize overstress >eaf
v downplay minimise minimize understate >e9s
v denounce >e9g
v betray denounce give_away shit shop snitch stag tell_on >e9s
v denounce >el5
v blame fault >eao
v blame pick >e9g
v accuse criminate impeach incriminate >eao
v accuse charge
v arraign >ean
v charge >e3x
v tax >eaq
v complain >eaq
v nag peck >eg3
v dun >e3t
v abuse blackguard clapperclaw shout >ec6
v claw >ec6
v belittle disparage >e9g
v pan trash >eax
v asperse besmirch calumniate defame denigrate slander smear smirch sully >eao
v discredit disgrace >eax
v affront diss insult >gh3
v mind >e7w
v bemock mock >i7u
v mock >gct
v impersonate >eb4
v burlesque parody spoof >eb4
v barrack flout gibe jeer scoff >eb8
v bait cod rag rally razz ride tantalise tantalize taunt tease twit >eb3
v kid >ebi
v incite instigate stir_up >e6s
v goad needle >ggs
v blackguard guy rib ridicule roast >eb3
v deride >eb3
v jest joke >e2p
v gag quip >ebe
v fool >hzt,ebe
v deceive >ea0
v befool cod dupe fool gull slang take_in >ebh
v banter chaff jolly josh kid >eb8
v critique review >dwj
v condemn >eny
v praise >dxi
v salute >ebm
v crow >elw
v crow >elw
v trumpet >elw
v exuberate exult jubilate rejoice triumph >ebv
v glory >ebr
v cheer >ec0
v barrack cheer exhort inspire pep_up root_on urge urge_on >gjc
v cheer cheer_up chirk_up >giz
v cheer cheer_up jolly_up
v humor humour >f28
v amuse >ebw
v convulse >eby
v applaud >ebm
v exalt extol glorify laud proclaim >ebm
v hymn >ec1
v promulgate >ekl
v acclaim hail herald >ec0
v acclaim applaud clap spat >emm
v assail assault attack lash_out round snipe >e9g
v rip >ec6
v barrage bombard >ec6
v blister scald >ec6
v condemn decry excoriate objurgate reprobate >eai
v belittle denigrate derogate minimize >eax
v blaspheme curse cuss imprecate swear >eir
v gee >egk
v anathemise anathemize bedamn beshrew curse damn imprecate maledict >g4f
v curse >eav
v bless >g4f
v bless consecrate hallow sanctify >eny
v bless >emm
v oppugn question >ecn
v account answer_for >eny
v dare defy >ecn
v brazen >ecl
v challenge >e6q
v call_out >ecn
v challenge dispute gainsay >ecq
v contend contest repugn >e5g
v charge file lodge >ean
v warn >e9s
v admonish discourage monish warn >ed0
v admonish caution monish >ecs
v threaten >ecs
v threaten >ecx
v augur auspicate betoken bode forecast foreshadow foretell omen portend predict prefigure presage prognosticate >eh6
v alarm alert >ecs
v wake >ecy
v advise counsel rede >e8h
v advise apprise apprize notify >e9s
v acquaint familiarise familiarize >e9s
v orient >ed2
v verse >ed2
v advocate recommend urge >ed6
v advise propose suggest >eny
v advance throw_out >ed6
v proposition >ed6
v consult >ed0
v confab confabulate confer consult >e8h
v consult look_up refer >edc
v research >e6c
v consult >efd
v cue prompt remind >e9s
v posit state submit >ed6
v accede bow defer give_in submit >e7m
v submit >gut
v >edh
v report_out >edi
v nominate >hyd
v propose >e3o
v volunteer >e9s
v blandish flatter >ebm
v stroke >edn
v eulogise eulogize >ebm
v compliment congratulate >ebm
v compliment >efa
v congratulate felicitate >eft
v gush rave >ebm
v commend >ebm
v commend >ep4
v remember >ep4
v commend recommend >ebm
v commend >hu5
v bluster boast brag gas gasconade swash tout vaunt >eaf
v crow gloat triumph >edz
v congratulate preen >ee0
v assure promise >eny
v promise >eny
v pledge plight >ee2
v swear_off >ee2
v pledge >ee8
v article >ee8
v bind hold obligate oblige >i32
v oblige >ia5
v pledge >hu1
v affiance betroth engage plight >eec
v vow >ee4
v consecrate vow >eef
v dedicate >es7
v commit consecrate dedicate devote give >f0i
v profess >hkp
v contract undertake >ee2
v stipulate >eeh
v sign >eeh
v guarantee undertake >ee2
v subvent subvention underwrite >eek
v swear >eec
v guarantee vouch >ee4
v assure ensure guarantee insure secure
v doom >eeo
v cover insure underwrite >eer
v guarantee warrant >i2r
v thank >eht
v acknowledge recognise recognize >ees
v acknowledge receipt >e2r
v apologise apologize
v excuse explain >ef6
v alibi >eew
v excuse exempt let_off >efr
v frank >eey
v beg_off excuse >e3n
v plead >ef2
v apologise apologize excuse rationalise rationalize >ef3
v defend fend_for support >e59
v stand_up stick_up >ef3
v uphold >ef3
v justify vindicate >ef7
v uphold >eo4
v legitimate >ef6
v warrant >ef6
v greet >e2p
v greet recognise recognize >emg
v address >e2p
v ask enquire inquire >e2p
v nod >e2p
v nod >emm
v bow bow_down >emm
v bob curtsy >efb
v salute >efb
v salute >efb
v hail herald >efb
v hail >e6n
v receive welcome >efb
v dismiss usher_out >efo
v >efb
v acquaint introduce present >e9s
v precede preface premise >enw
v absolve free >efw
v justify >efr
v bid wish >efb
v wish >e2x
v wish >eir
v forgive >e7r
v acquit assoil discharge exculpate exonerate >ekz
v pardon >efw
v excuse pardon >efw
v extenuate mitigate palliate >ef2
v convict >ekz
v condemn doom sentence >eny
v complain kvetch plain quetch sound_off
v grizzle whine yammer yawp >eg3
v deter discourage >e7v
v foster nurture >gjc
v patronage patronise patronize >eg6
v condescend patronise patronize >hw7
v croak gnarl grumble murmur mutter >eg3
v grouch grumble scold >eg3
v protest >eg3
v declaim inveigh >egb
v remonstrate >e7w
v beef bellyache bitch crab gripe grouse holler squawk >eg3
v inveigh rail >eg3
v bemoan bewail deplore lament >eg3
v regret >e9s
v regret >e72
v repudiate >e72
v call_out cry cry_out exclaim outcry shout >eir
v shout >eix
v scream yell >egl
v call cry holler hollo scream shout shout_out squall yell >elw
v whoop >egn
v pipe pipe_up shriek shrill >egn
v come_in interject interpose throw_in >e5p
v clamor clamour >eir
v holler holler_out >egl
v roar thunder >egl
v whisper >eix
v snap snarl >eix
v snarl >hfh
v guess hazard pretend venture >eho
v say suppose >eho
v anticipate forebode foretell predict prognosticate promise >egx
v bet wager >egz
v ascertain determine find find_out
v gauge >eh1
v sequence >eh1
v ascertain find_out see
v surmise suspect >egx
v bespeak betoken indicate point signal >ejk
v mark >eh6
v blaze >eh7
v dimension >eh7
v distinguish signalise signalize >eh7
v read record register show >ehr
v show >ehb
v strike >ehb
v designate indicate point show >e9s
v finger >ehe
v point_out signalise signalize >ehe
v suspect >dtj
v question wonder >dti
v marvel wonder >e0o
v marvel >eir
v develop explicate formulate >dto
v mature >ehl
v calculate forecast >egz
v speculate >dtl
v hint suggest >eht
v adumbrate insinuate intimate >ehp
v indicate >e9s
v indicate >e9s
v convey >hpq
v say >eht
v look >eht
v flash >eht
v connote imply >eiz
v burst_out >eiz
v evoke suggest >eiz
v imply >eiz
v intimate suggest >ei0
v connote predicate >ei0
v denote refer >ei4
v intend mean signify stand_for
v denote >epo
v signify >ejr
v import spell >ejr
v voice >eir
v moderate tame tone_down >ctt
v break disclose discover divulge expose give_away let_on let_out reveal uncover unwrap >ejk
v out >eia
v out >eia
v spring >eia
v
v leak leak_out >eie
v betray bewray >eia
v confide >eia
v relieve unbosom >eih
v leak >eia
v babble babble_out blab blab_out peach sing talk tattle >eia
v spell spell_out >ej4
v interpret rede >eio
v reinterpret >eim
v explain explicate >e9s
v account_for >eio
v clarify clear_up elucidate >eio
v express utter verbalise verbalize
v swallow >eix
v raise >eir
v breathe >eir
v drop >eir
v pour_out >eir
v mouth speak talk utter verbalise verbalize >e2p
v >eix
v evince express show >eht
v vent ventilate >eiz
v drone drone_on >eix
v deduce infer >dtq
v gather >dtq
v recite >ejy
v list >ej6
v enumerate itemise itemize recite >ep9
v itemise itemize >ej8
v list number >ep9
v define determine fix limit set specify >dwu
v name >ej9
v count >ej4
v count enumerate number numerate >eh1
v number >epo
v foliate page paginate >ejd
v add add_up sum sum_up summate tally tot tot_up total tote_up >ejc
v chalk_up tally >en7
v remand remit send_back >ecn
v consider count weigh
v sound vocalise vocalize voice >elj
v tell >e9s
v spill talk >ejk
v relate >ejn
v narrate recite recount tell >e9s
v evidence tell >e9w
v air bare publicise publicize >ejk
v bulletin >ejp
v intend mean >eht
v aim >ejr
v dilate elaborate enlarge expatiate exposit expound flesh_out lucubrate >eiq
v detail >ejt
v aggrandise aggrandize blow_up dramatise dramatize embellish embroider lard pad >eaf
v characterise characterize >drw
v define >ej9
v echo repeat >elw
v parrot >ejy
v ingeminate iterate reiterate repeat restate retell >ejk
v regurgitate reproduce >ejy
v dwell harp >ek0
v come_back hark_back recall return >ei3
v go_back recur >ek3
v interpret translate >ek0
v dub >ek7
v synchronise synchronize >ctt
v phrase >e2c
v annotate comment gloss >eim
v paraphrase rephrase reword >ek0
v speak talk >e2p
v cheek >ekb
v speak talk >e2p
v level >ekb
v converse discourse >ekb
v broach initiate >e8h
v account describe report >e9s
v report >e9s
v report >eg3
v report >el5
v announce declare >enw
v check_in sign_in >ekk
v check_out >ekk
v report >el5
v cover report >e9s
v cover >dw0
v bring_out issue publish release >ejp
v broadcast circularise circularize circulate diffuse disseminate distribute spread >ejp
v satellite >el2
v sow >eks
v telecast televise >el2
v circulate spread >gkt
v generalise generalize popularise popularize vulgarise vulgarize >eks
v call >epn
v judge label pronounce >e96
v find rule >ekz
v qualify >ekz
v air beam broadcast send transmit >ejp
v air
v announce annunciate foretell harbinger herald >ejk
v announce denote >e9s
v blazon_out cry >el5
v call >elw
v announce >ep9
v call_out >el5
v advertise advertize publicise publicize >el5
v headline >ela
v plug >eld
v advertise advertize promote push >ebm
v bill >eld
v exclaim proclaim promulgate >eny
v trumpet >elf
v proclaim >epk
v articulate enunciate vocalise vocalize >enw
v articulate enounce enunciate pronounce say sound_out
v say >eir
v drawl >elj
v labialise labialize round >elj
v articulate formulate phrase word >eiz
v couch frame put redact >eln
v bumble falter stammer stutter >eix
v blunder blunder_out blurt blurt_out ejaculate >eix
v inflect modulate tone >eix
v inflect >cwh
v compare >els
v conjugate >els
v accent accentuate stress >elj
v emit let_out utter
v bite_out >elw
v sigh >elw
v lift >elw
v pant >elw
v volley >elw
v heave >elw
v chorus >elw
v splutter sputter >elw
v depict describe draw >ena
v >em5
v symbolise symbolize >em6
v represent >eir
v dramatise dramatize >em8
v portray >em8
v address speak
v deliver present >eix
v deliver >elw
v harangue >emb
v approach >emg
v accost >glw
v address >epn
v instrument >emh
v disabuse >e9s
v post >el5
v bill placard >emk
v gesticulate gesture motion >e2p
v write >e2p
v style >emn
v encode >ct5
v cipher code cypher encipher encrypt >emp
v transcribe transliterate >emu
v transcribe >emu
v transcribe >eor
v rewrite >emn
v revise >emu
v amend >emv
v sign subscribe >emn
v ink >eej
v autograph inscribe >eej
v initial >eej
v endorse indorse >eej
v dot >g9a
v record tape >en7
v write >en3
v post >en7
v delete erase >cx3
v enter record >hjs
v manifest >en7
v inscribe >en7
v exposit expound >ejt
v file file_away >en7
v file register >i4a
v trademark >enc
v document >en7
v log >en7
v film shoot take >en7
v tape videotape >en7
v photograph shoot >en7
v score >en7
v underline underscore >dlb
v quote >cxo
v notch >en7
v type typewrite >emn
v spell_out >eox
v adumbrate outline sketch >em5
v correspond
v write >enq
v cable telegraph wire >e6h
v radio >e2p
v resume sum_up summarise summarize >ek0
v abstract >enu
v say state tell >eir
v get_out >enw
v declare >enw
v profess >eny
v affirm assert aver avow swan swear verify >eny
v protest >eo0
v affirm
v reaffirm >eo2
v confirm reassert >eo2
v verify >eo4
v corroborate validate >eo4
v depone depose swear >eny
v point_out remonstrate >e9s
v accent accentuate emphasise emphasize punctuate stress >eiz
v point_up >eo9
v emphasise emphasize underline underscore >eo9
v attest testify >eny
v evidence prove show testify >e9s
v presume >eod
v allege aver say >eoh
v plead >eof
v assert asseverate maintain >e8w
v predicate proclaim >eoh
v demand exact >eol
v command >eoj
v claim >e3n
v condition qualify specify stipulate >eeh
v stipulate >een
v assure tell >eo0
v reassure >e5i
v mention note observe remark >enw
v set_down write_down >emn
v complete fill_in fill_out
v note take_down >eor
v exemplify illustrate instance >ejt
v conclude resolve >e7q
v arrange fix_up >e7q
v particularise particularize specialise specialize specify >ejt
v extrapolate generalise generalize infer >dtq
v generalise generalize >eix
v cite mention >es2
v cite quote >ek0
v cite quote >ep4
v quote >hkm
v advert cite mention name refer >e1u
v touch_on >ep4
v appeal invoke >ep4
v call_up >eit
v insert slip_in sneak_in stick_in >epd
v identify name >ei3
v apply >ei3
v advert allude touch >ehp
v aim drive get >ejr
v add append supply >enw
v decree >eny
v baptise baptize christen >epi
v style title >epi
v dub nickname >epi
v call name >epn
v rename >epi
v entitle title >epi
v term >epi
v tag >epi
v label >epo
v denominate designate
v curse excommunicate unchurch >i2a
v covenant >ee4
v brand >eky
v mail send >hke
v network >e2p
v comment >eio
v cover deal handle plow treat >ekg
v discourse discuss >epv
v browbeat bully swagger >e50
v compromise >e4j
v
v compromise >epz
v whore >eq0
v endanger expose peril queer scupper >ctz
v compromise >eq2
v blab blabber chatter clack gabble gibber maunder palaver piffle prate prattle tattle twaddle >eix
v chatter >eix
v jaw rattle_on yack yack_away yap_away >eix
v babble blather blether blither smatter >eq4
v butterfly chat_up coquet coquette dally flirt mash philander romance >ekb
v chaffer chat chatter chitchat claver confab confabulate gossip jaw natter visit >ekf
v sign signal signalise signalize >e2p
v signify >ehr
v flag >eqa
v mouth >eab
v belt_up button_up clam_up close_up dummy_up shut_up
v beckon wave >emm
v beckon >eqh
v summon >e6n
v gossip >ekb
v bruit rumor rumour >eqi
v rap >ekb
v snivel whine >eix
v hoot >elw
v grunt >elw
v whistle >e2p
v sing whistle >hfh
v murmur >eix
v maunder mumble mussitate mutter >eix
v snort >elw
v spit spit_out >elw
v groan moan >elw
v growl grumble rumble >elw
v howl roar >hf6
v bawl yawp >eqw
v thunder >eqw
v purl sough >hf6
v howl roar ululate wail yaup yawl >egn
v squall waul wawl >er0
v howl wrawl yammer yowl >elw
v bark >eix
v bark >elw
v bay quest >er4
v bay >eix
v yap yelp yip >er4
v baa blat blate bleat >elw
v bleat >eg3
v bawl bellow >egl
v bellow roar >elw
v screak screech skreak skreigh squawk >egn
v croon >gbz
v cantillate chant intonate intone >gbz
v singsong >ere
v intonate intone >ekz
v quaver trill warble >gbz
v declaim recite >gav
v jabber mouth_off rabbit_on rant rave spout >eix
v quack >elw
v hoot >elw
v oink squeal >elw
v clack cluck >elw
v low moo >elw
v click >elj
v trill >elj
v hum >gbz
v hum >hf6
v cackle >elw
v cackle >eix
v bridle >e8n
v block jam >e5p
v mince moderate soften >ctt
v crackle crunch scranch scraunch >hf6
v gobble >elw
v comment notice point_out remark >eoq
v wisecrack >es0
v acknowledge notice >e0o
v disregard ignore snub >i7u
v neigh nicker whicker whinny >elw
v give throw >e2p
v give pay >e2p
v give >e2p
v catcall >ebd
v carry convey express >e2p
v carry >e2r
v express state >ei3
v hem >elw
v deliver render return >e2r
v set >dw5
v get_off send send_off >hke
v call >e6h
v issue >e2p
v provide >eom
v call_for invite >e3n
v share >e2p
v spell >e5k
v cut issue make_out write_out >emn
v introduce >efp
v puff puff_up >ebm
v explain >enw
v babble >eix
v keep >en7
v get >e2p
v confront face
v chant intone tone >eix
v gulp >eix
v menace >eiz
v beam >eiz
v smile >eiz
v hurl throw >eir
v sing >elw
v call >dta
v demand >e6i
v demand >eol
v connect >fc7
v connect >fc7
v request >e1s
v seek >et6
v communicate >hw7
v reprobate >eg2
v message >et8
v message >e2r
v message >e2r
v conclude >epz
v prescribe >e32
v prescribe >ed5
v compete contend vie
v put_in submit >e4q
v go_for try_for >etg
v play >etg
v curl >etj
v start >etj
v fumble >etj
v volley >etj
v fullback >etj
v quarterback >etj
v go
v bluff bluff_out >etq
v castle >etq
v >etq
v ace >ett
v open >etq
v draw >etq
v confront face >etz
v breast front >etx
v encounter meet take_on
v >f0i
v promote >eu0
v promote >ct2
v oppose pit play_off >etx
v field >etj
v fistfight >euz
v field >f50
v enter participate
v jump >eu7
v drop_out give_up quit throw_in
v demolish destroy >ewd
v swallow >eua
v par >ewo
v ace >etj
v hamper handicap hinder >i7r
v bias >dxe
v handicap >euf
v race >etg
v >euh
v jockey >eui
v arm build_up fortify gird
v demilitarise demilitarize disarm
v disarm unarm >hr9
v mobilise mobilize >evn
v man >eup
v staff >f2a
v post send station >glz
v garrison >euq
v team team_up >euw
v embed >euw
v crew >euo
v gang gang_up >euw
v aggroup group >i0n
v pool >euw
v brigade >euw
v fight struggle
v defend fight fight_back fight_down oppose >euz
v get_back >euz
v fight_back >euz
v battle combat >euz
v wrestle >ev3
v war >euz
v campaign
v crusade >ev6
v campaign run >euh
v stump >ev8
v serve >hz7
v staff >eva
v act >eva
v criticise criticize >evc
v rotate >eva
v function officiate >eva
v soldier >ioa
v enlist >evi
v sign_up >i10
v draft enlist muster_in >i49
v muster_out >fqw
v call_up mobilise mobilize rally >e6n
v levy recruit >evj
v militarise militarize >ctt
v demilitarise demilitarize >eum
v lose
v drop >evp
v win
v romp >evr
v sweep >evr
v homer >ewo
v carry >evr
v prevail triumph >evr
v beat beat_out crush trounce vanquish >ewd
v mop_up pip rack_up whip worst >evx
v wallop >ewd
v down >ewd
v overrun >ewd
v lurch skunk >ewd
v break_down >ctt
v overcome >evx
v cut_down cut_out >eyk
v cheat chicane chouse jockey screw shaft >evx
v circumvent outfox outsmart outwit overreach >ew9
v outcry outshout >ew9
v exceed outdo outgo outmatch outperform outstrip surmount surpass >evx
v better break >ew9
v outweigh >ew9
v shame >ew9
v defeat overcome
v get_over master overcome subdue surmount >evx
v expel rout rout_out >ewd
v best outdo outflank scoop trump >evx
v maneuver manoeuver manoeuvre operate >etq
v jockey >ewh
v outmaneuver outmanoeuvre outsmart >ewg
v overmaster overpower overwhelm >evx
v advance gain win
v steal >ewl
v get_back win_back >hij
v hit rack_up score tally >ewl
v >i8n
v test >ewp
v ace >ewo
v walk >ewo
v drop_off fall_back recede >d23
v conquer >ewd
v checkmate mate >evx
v bait >exg
v sic >exg
v tie >def
v surrender >ex1
v fend resist stand >ev0
v
v hold_out resist withstand >ev0
v stand_out >ex2
v stand_up >ex2
v hold_off >ex2
v complete >etj
v concede >ewz
v neutralise neutralize >evo
v submit
v subject >ex9
v aggress attack >hvi
v fork >exb
v assail attack >euz
v submarine >exd
v rush >exg
v assail assault attack set_on
v savage >exg
v jump >exg
v pelt pepper >exd
v pin >exb
v bear_down charge >exf
v duel >euz
v rival >etg
v emulate >etg
v joust >euz
v tilt >exp
v skirmish >euz
v hit strike >exd
v slice >exs
v stroke >exs
v stroke >gua
v feather >gua
v feather >gub
v counterattack counterstrike >exd
v gas >exd
v mine >d02
v storm surprise >exd
v invade occupy >exd
v beset >exg
v blockade seal_off >ey8
v block_off blockade >fr3
v barricade barricado >fr3
v barricade >fr3
v beleaguer besiege circumvent hem_in surround >exd
v defend >i2d
v protect >ey9
v look_out >eya
v cover >eya
v guard ward >eya
v protect >hzi
v defend guard hold >eya
v shield >eya
v charm >eya
v fence fence_in palisade surround wall >eya
v drive_back fight_off rebuff repel repulse >ev0
v arrest hold_back stop turn_back >ey9
v bomb bombard >exd
v fire
v pop >eym
v discharge fire go_off
v cannon >evk
v shoot >eym
v blaze blaze_away >eyq
v overshoot >f79,eyq
v fire >eyq
v blast shell >eyl
v gun >eyq
v grass >eyx
v hit pip shoot >cq5
v fuse >htb
v safeguard >eya
v ambuscade ambush bushwhack lurk scupper waylay >iho
v gamble >etj
v dice >ez1
v play >ez1
v bet_on gage game punt stake >f0b
v bird birdwatch >hew
v walk >etj
v fish >fo2
v angle >ez7
v ambush >ezc
v rabbit >ezc
v poach >ezc
v hunt hunt_down track_down >frc
v course >ezc
v tree >gzj
v hawk >ezc
v falcon >ezc
v strain strive >hyv
v bowl >etj
v golf >etj
v fence >euz
v rule_in rule_out >e0i
v foul >etj
v foul >fla
v cannon >fla
v hack >ezm
v hack >ezm
v cover >eya
v side >e25
v champion defend >i2r
v deploy >gy2
v play >ezu
v tackle >exb
v aim direct place target >ezz
v address >ezx
v aim direct take train >gy2
v swing >ezz
v level point >ezz
v level >ezz
v retaliate strike_back >exs
v avenge retaliate revenge >i6r
v get_back >f04
v fix get pay_back >f05
v catch overtake
v pump >eyq
v fort >euq
v rise >icd
v bet wager >ez1
v consume have ingest take
v consume deplete eat eat_up exhaust use_up wipe_out >hna
v drain >f0d
v consume squander ware >hna
v spare >f0h
v expend use
v apply employ use utilise utilize
v assign put >f0i
v repose >f0j
v address >f0i
v waste >f0i
v misapply misuse >f0i
v avail >f0i
v recycle reprocess reuse >f0i
v exploit >f0i
v play >f0q
v harness >f0u
v mine >f0u
v exploit tap >f0i
v milk >f0u
v habituate use >f0c
v strain >f0i
v exercise exert >f0i
v task tax >f0x
v eat >f0c
v take_away >f10
v wash_down >f16
v dine >f1v
v dine >f10
v picnic >f10
v eat >f10,f0c
v suck >f18
v drink imbibe >f0c
v sip >f18
v lap lap_up lick >f18
v booze drink fuddle >f0c
v tank >f1b
v drink tope >f0f
v fare >f16
v dig_in pitch_in >f10
v nosh snack >f10
v peck >f16
v peck >f16
v gobble >f16
v nibble piece >f16
v browse graze >f1g
v gum mumble >f41
v drink pledge salute toast wassail >iaf
v mess >f10
v regale >f2a
v wine >f1p
v board >f2a
v board >ifk
v forage >f1x
v slop swill >f1v
v feed give >f2a
v corn >f1v
v eat feed >f0c
v feed >f2a
v dish dish_out dish_up serve serve_up >f2a
v plank >f1z
v cater >f2a
v pander pimp procure >f2a
v feed >hs9
v help serve >f2a
v power >f2a
v feed >f2a
v feast >f1p
v gratify indulge pander >f2a
v spree >f28
v cater ply provide supply >hhn
v fill fulfil fulfill meet satisfy >f2a
v horse >f2a
v shower >f2a
v accommodate >f2a
v keep maintain sustain >hhx
v patronage >f2f
v lunch >f10
v lunch >f1v
v breakfast >f10
v breakfast >f1v
v banquet feast junket >f10
v banquet feast junket >f3e
v breastfeed lactate nurse suckle >f1v
v famish starve >dar
v famish starve >hr7
v starve >hr7
v famish hunger starve >cpp
v crave hunger lust starve thirst >gk2
v need require want >iey
v cry >f2t
v diet >f2w
v fast >f3j
v fast >f3j
v avoid keep_off >f3j
v diet >f2x
v wine >f1b
v delight enjoy revel
v wallow >f31
v indulge luxuriate >f0d
v wallow >i7k
v dip dunk >fzw
v enjoy >f0i
v afford >hna
v go >if5
v binge englut engorge glut gorge gormandise gormandize gourmandize ingurgitate overeat overgorge overindulge pig_out satiate scarf_out stuff >f10
v avail >f0q
v fill replete sate satiate >f0c
v appease quell >f2b
v content >f2b
v host >i64
v fat fatten fatten_out fatten_up fill_out flesh_out plump plump_out >ctt
v inject >f1v
v sample taste try try_out >f0c
v dissipate fool fool_away fritter fritter_away frivol_away >f0f
v abstain desist refrain
v devour guttle pig raven >f16
v eat_up finish polish_off >f16
v consume demolish devour down >f3l
v smack >elw
v digest >dlw
v stomach >f3o
v sop_up suck_in >f0c
v smoke >f0w
v puff whiff >f3r
v drag draw puff >ckx
v inject >f3z
v snort >f3z
v fire_up light light_up >it1
v base >f3z
v huff snort >ckx
v drug >f0w
v trip trip_out
v chew jaw manducate masticate >fkc
v crunch munch >f41
v get_down swallow
v gulp quaff swig >f18
v belt_down bolt_down down drink_down pour_down toss_off >f18
v bolt >f43
v nourish nurture sustain >f2a
v feed_on >f2b
v fix_up >f2a
v predate prey raven >f1t
v prey >f0q
v fill fill_up >f16
v aliment nourish nutrify >f1v
v grass >fzt
v gutter >f2a
v burn_off burn_up >f0d
v adjoin contact meet touch
v touch
v touch >f4i
v toe >f4i
v immobilise immobilize pin trap
v pick_up >f4i
v disturb touch >ctt
v violate >f4n
v break_in >h0s
v cover spread_over >f4h
v frost >ffk
v frost >ffk
v strew >f4q
v grass grass_over >f4q
v hit strike >ctz
v strike >f4i
v feel finger
v finger thumb >f4i
v feel palpate >f4i
v handle palm >f4i
v fumble >f50
v paw >f6e
v grope >f6e
v paw >fdf
v manipulate >f50
v mouse >f55
v guide pass run
v clutch prehend seize >f5c
v nab >f58
v claw >f58
v seize >f5c
v take
v get_out >frq
v gather_in
v apprehend arrest collar cop nab nail >f58
v capture catch get >f58
v collar >htb
v collar >f58
v grasp hold_on >f5m
v cling hang >f5j
v clasp >f5j
v hold
v hold hold_up support sustain
v scaffold >f5n
v carry >f5n
v pole >f5n
v prop prop_up shore shore_up >f5n
v bolster >f5r
v brace >f5n
v tread >f5t
v brace stabilise stabilize steady >czx
v clutch >f5m
v slat >fga
v adhere cleave cling cohere >f4h
v mold >f5y
v cradle >f5m
v clasp >f58
v twist >gr1
v quirk >f62
v distort twine twist >cu4
v curl wave >f62
v grip >f58
v handle wield >f55
v control operate >f55
v submarine >f68
v relay >f68
v pump >f67
v goose >f6b
v stroke >f4i
v caress fondle >f6d
v pet >f6e
v probe >f6j
v interpenetrate permeate >f6j
v invade >f6h
v penetrate perforate >h0o
v diffuse imbue interpenetrate permeate pervade riddle >f6j
v jab poke prod stab >gqb
v poke >foa
v jab stab >gqb
v jab >flm
v egg_on incite prod
v goose >f6p
v nudge prod >gny
v knife stab >cq5
v bayonet >f6s
v knead massage rub_down >f55
v dab pat >flm
v dab swab swob >fhw
v daub smear >ffk
v blood >f6x
v roof >ffk
v mulch >ffk
v bury >fzr
v carpet >ffk
v carpet >ffk
v knead >f55
v proof >f74
v bunt butt >flm
v hit impinge_on strike >f4i
v connect >f77
v miss
v thud >f77
v bottom >f77
v knock >flm
v shoulder >gqb
v shoulder >foz
v shoulder >gwo
v elbow >f6r
v bump knock >f77
v cut_down down knock_down pull_down push_down >flm
v submarine >f7i
v crease graze >f7l
v brush >f4i
v goad prick >f6n
v goad >f6p
v spur >f7n
v spur >htb
v spur >flm
v rocket >fu4
v click snap >gko
v bang slam >fku
v flap_down slam >ftu
v bang slam >fga
v shutter >fga
v draw >fga
v beak peck >flm
v chuck pat >f6e
v brush >f8i
v brush >fw8
v dust >fw8
v hoover vacuum >fw8
v steam >fw8
v polish smooth smoothen >d5k
v buff burnish furbish >f85
v dull >ctt
v blunt dull >ctt
v sharpen >ctt
v edge >f89
v strop >f89
v cock >fsj
v skim skim_over >f4i
v tap >flm
v shave >dp2
v shave >f8z
v plane shave >fxu
v rub >f57
v gauge >f8i
v sponge_down sponge_off >f8i
v chafe fray rub scratch >f4h
v scour scrub >f8i
v abrade scour >f8i
v blur smear smudge smutch >f8i
v dust >f8o
v smear >fwa
v besmirch smirch >f8q
v muddy muddy_up >fwa
v smooth smoothen >daj
v chafe excoriate >f8v
v abrade abrase corrade rub_down rub_off
v slice slice_up >fxu
v amputate >cwr
v pink >fxu
v carve cut_up >fxu
v carve >fxu,g70
v swage upset >g70
v carve >fxu
v cube dice >fxu
v chop hack >fxu
v hack >fxu
v ax axe >f94
v chop chop_up >fxu
v drop fell strike_down >fxu
v log lumber >f98
v chip nick >fxu
v chisel >f92
v break_off chip cut_off knap >fxu
v break_away break_off chip chip_off come_off >fy7
v flake flake_off peel peel_off >f9d
v chip >g70
v hew >flm
v snag >f9g
v cream cream_off skim_off >cwr
v skim >f9w
v stucco >f9w
v egg >f9w
v dredge >f9w
v flour >f9m
v layer >g70
v cake coat >f4q
v pare trim >fxu
v pare peel skin >f9t
v peel_off >f9r
v strip >cwr
v bark skin >f9t
v bark >ffk
v coat surface >ffk
v copper >f9w
v finish >f9w
v dress >f9y
v broom >f9y
v butter >ffk
v paper wallpaper >ffk
v canvas >ffk
v paper >ffk
v oil >ffk
v wax >ffk
v seal varnish >f9w
v grease >ffk
v glaze >f9w
v rinse wash >fo0
v line >ffk
v crib >fab
v feather >ffk
v feather >fbz
v stamp >fw6
v speck >dlb
v stamp >fh7
v meter >fah
v frank postmark >faf
v riddle >foa
v nock score >fap
v scribe >fal
v line >fal
v hatch >fan
v notch >fy0
v indent >fap
v recess >faq
v furrow groove rut >fdl
v chamfer chase furrow >fxu
v crease furrow wrinkle >fav
v fold fold_up turn_up >daj
v crease crinkle crisp ruckle scrunch scrunch_up wrinkle >fav
v cockle crumple knit pucker rumple >faw
v pucker ruck ruck_up >faw
v buckle crumple >gyb
v purse wrinkle >fb1
v >d1e
v dent indent >fb3
v bend deform flex twist >cu4
v gouge >crl
v gouge rout >fb9
v hole >fb9
v suck_in >fb9
v root rootle rout >fdl
v core_out hollow hollow_out >dh8
v cavern cavern_out >fb9
v cave undermine >fb9
v wrap wrap_up >ffk
v parcel >fbc
v undo unwrap >ffy
v unbrace unlace untie >fux
v gag muzzle >fbi
v loosen undo untie >ctt
v tie >fg1
v bind_off tie_up >fbi
v rig >fg1
v loop >fbi
v cord >fbi
v latch >fg1
v bind tie_down tie_up truss >fcs
v fetter shackle >fcs
v chain >fg1
v cable >fg1
v picket >fg1
v leash rope >fbi
v strap >fbi
v hobble hopple >fbu
v fasten >fca
v attach >f4h
v attach >fbz
v conjoin join >fh3
v close_up >fc7
v >fh3
v earth >fc1
v couple match mate pair twin >fc7
v fair >fc7
v scarf >fc7
v piece >fye
v join >fh3
v seam >fc7
v bridge >fc7
v attach >fh3
v hinge >fca
v bell >fca
v band >fca
v couple couple_on couple_up >fca
v suffix >fcg
v affix >fca
v detach >fh5
v break_off snap_off >fch
v french >dp2
v chop_off cut_off lop_off >fcl
v come_away come_off detach >fy7
v knot >fbi
v pinion shackle >fcs
v bridle >fcq
v curb >fcq
v cumber encumber restrain >d0u
v clog >fcq
v confine constrain hold restrain >dlo
v cabin >fgg
v closet >fgg
v encircle gird >fcy
v cinch girth >fg1
v hoop >fcv
v bind >fca
v bandage bind >fg1
v lash >fbi
v cement >fcy
v band >fbi
v anchor >fg1
v anchor ground >fg1
v berth moor wharf >h7h
v berth moor tie_up >fg1
v dock >gt9
v spike >fg1
v claw >fdj
v rake >fj6
v rake >f8t
v even even_out flush level >daj
v plane >f8t
v grade >fdc
v grate scrape >f8i
v put_back replace >fsj
v stratify >fsj
v hang_up >fdg
v scrape scratch scratch_up >fy0
v skin >cq5
v delve dig turn_over >cwr
v gutter >f6g
v spade >fdl
v ridge >fdn
v excavate hollow >cwr
v dig dig_out >fb9
v trench >fdp
v lift_out scoop scoop_out scoop_up >cwr
v shovel >fdl
v dig_up excavate turn_up >hkx
v finger >fdy
v fumble grope >fdy
v divine >fdy
v look_for search seek
v >fdy
v shell >fdz
v want >fdy
v scour >fdy
v seek_out >fdy
v pursue quest_for >fdy
v search >hbj
v raid >fe5
v scan >fe5
v rifle >fe5
v rummage >fe5
v comb ransack >fe5
v angle fish >fdy
v grub >fdy
v cut_down mow >fxu
v glean harvest reap >fj6
v club >fj6
v shear >fej
v poll pollard >fej
v shear >fxu
v clip cut_back lop prune snip >dfi
v pinch >fej
v tail >fek
v engrave grave inscribe >f92
v character >fem
v gash slash >fxu
v cut_down slash >fxu
v butcher slaughter >feu
v poison >feu
v lapidate stone >feu
v poison >feu
v kill
v dispatch >feu
v sacrifice >feu
v destroy >feu
v brain >feu
v put_away >feu
v do_in knock_off liquidate neutralise neutralize waste >feu
v exterminate kill_off >feu
v catch hitch >fca
v snag >ff2
v unhitch >fux
v append hang_on tack tack_on tag_on >fca
v add_on affix append supplement >fca
v run_up sew stitch >fg1
v hem >ff7
v overcast >ff7
v overcast >ff7
v backstitch >ff7
v gather pucker tuck >ff7
v needle >fo9
v fell >ff7
v baste tack >ff7
v retick tick >ff7
v tape >fca
v glue paste >fca
v paste >ffk
v cover
v jacket >ffk
v foil >ffk
v sod >ffk
v plank plank_over >ffk
v parcel >ffk
v overlay
v splash >ffq
v bread >ffk
v crown >ffk
v slate >f6z
v sheet >ffk
v lag >ffk
v drown overwhelm submerge >f4q
v expose uncover
v bare >ffy
v peg peg_down >fca
v fasten fix secure >fca
v padlock >fgj
v bar >fg1
v mount >fca
v impact >fvq
v clamp >fg1
v fasten >fby
v clinch >fg1
v clinch >fg1
v close shut
v fold pen_up >fcs
v open open_up
v reopen >fgc
v open >cuo
v close shut >cuo
v confine >d0t
v lock lock_away lock_in lock_up put_away shut_away shut_up >fgg
v lock_in seal_in >fgg
v lock >fg1
v lock_up >fg1
v unlock >fgc
v bolt >fgj
v wrench wring >f64
v squeeze_out wring_out >fgv
v wrench >g2x
v attract >g2x
v grab >f58
v force >hvi
v contort deform distort wring >f64
v wring >g1i
v extract pull_out pull_up rip_out tear_out >cwr
v pulp >fgx
v >cwr
v unscrew >dek
v unscrew >dek
v drive_in screw >h3h
v seal >fmq
v seal seal_off >fga
v connect link link_up tie
v communicate >ig7
v disconnect >fy5
v card >fpq
v affix stick_on >fca
v seal >fh7
v bind bond stick >fby
v tack >fg1
v nail >fca
v stud >cxa
v mask >ffk
v block_out mask >ffk
v mask >ffk
v blanket >ffk
v string thread >fq6
v thread >f57
v thread >fgv
v marshal >fq6
v string >fg1
v string >fq6
v spread_out string_out >fq6
v daub plaster >f9w
v mud >fho
v mortar >fho
v plaster plaster_over stick_on >ffk
v plaster >ffk
v paint >f9w
v grain >fht
v paint >ffk
v apply >ffk
v gum >fhw
v cream >fhw
v prime undercoat >fht
v hook >fg1
v net nett >fo2
v belt >fg1
v cement >fg1
v cement >f9w
v rivet >fg1
v clip >fca
v button >fg1
v button >cxa
v pin >fg1
v straighten straighten_out >ctt
v bust wear_out >cz6
v break bust >fyu
v kick >fku
v plant >fsj
v kick kick_back recoil >gpt
v kick_up >gwo
v kick >fu4
v pole punt >fu4
v boot >fid
v spray >fiu
v shower >fik
v mist >fik
v spray >ffk
v spray >fiu
v plash spatter splash splatter splosh swash >fiu
v splash splosh sprinkle >fiu
v salt >fiq
v eject squirt >fiv
v drizzle moisten >fiq
v disperse dot dust scatter sprinkle >fiv
v discharge >fj1
v volley >fiv
v aerosolise aerosolize >fiu
v aerosolise aerosolize >h1u
v straw strew >fj1
v litter >fiz
v distribute spread
v export >fj1
v deploy >fj1
v redistribute >fj1
v propagate spread >gko
v collect garner gather
v hive >fj6
v salvage scavenge >fj6
v muster muster_up rally summon >fj6
v corral >hqh
v round_up >fj6
v cull pick >fj6
v nut >fj6
v frog >frc
v snail >fj6
v blackberry >fjl
v nest >fj6
v sponge >fj6
v pearl >fj6
v clam >fj6
v berry >fjc
v deplumate deplume displume pluck tear >f9t
v collect pull_in >hqh
v scrape scrape_up >hqh
v aggregate combine >fq0
v beat_up drum_up rally >fjn
v chunk lump >hqh
v shock >fj6
v sand sandpaper >f8t
v file >f8t
v compact compress constrict contract press >dem
v convulse >fjv
v compact compress >fvq
v insert tuck >g0t
v tuck >fav
v press >dif
v iron iron_out >fk0
v roll roll_out >dig
v mill >fk2
v pass_over wipe >f8i
v sponge >fk4
v wipe_away wipe_off >cwr
v mop mop_up wipe_up >fwp
v sponge >fk7
v broom sweep >fk4
v sweep >fw8
v towel >fk4
v grate grind >d94
v clench >fov
v plate >f9w
v tin >fke
v silver >fke
v nickel >fke
v chrome >fke
v hug >f4h
v smite >fku
v bash bonk bop sock whap whop >fku
v beat beat_up work_over
v soak >fkm
v lash whip >flm
v belabor belabour >fkm
v leather >fln
v beat >flm
v full >fkr
v beat >flm
v hit >f4i
v bean >fku
v catch get >fku
v brain >fku
v blast boom nail smash >fku
v crack >fku
v toe >fla
v snap >fla
v tap >fxu
v putt >fla
v putt >etj
v heel >fla
v toe >fla
v bunker >fla
v bounce >fla
v pop >fla
v hit >fu4
v shell >fla
v hole hole_out >fla
v racket >fla
v carry dribble >fla
v slice >fla
v hook >fla
v single >fla
v double >fla
v triple >fla
v fan >ftv
v sandbag stun >fku
v strike >f4i
v flog lash lather slash strap trounce welt whip >fkm
v cat >fln
v cane flog lambast lambaste >fkm
v coldcock deck floor knock_down >fkr
v paste >fkr
v bat clobber cream drub lick >evx
v bat >fku
v bat >fku
v bat >fku
v cut >fku
v kayo knock_out >fkm
v knap rap >flm
v knock >fly
v poke pound thump >fku
v smack thwack >fku
v belt >fku
v plug punch >fku
v chop >flm
v slog slug swig >fku
v wallop whack wham whop >fku
v flail lam thrash thresh >fkm
v hammer >fkr
v slap >flm
v baste batter clobber >fkm
v buff buffet >fku
v batter buffet >flm
v whip whisk >fmf
v cream >fmf
v beat scramble >fmi
v toss >fmi
v shuffle >f55
v commove disturb raise_up shake_up stir_up vex >glz
v box >euz
v box >fku
v plug_in >fmn
v disconnect unplug >fux
v infix insert introduce >fca
v input >fmn
v plug secure stop_up >fmq
v fill_up >d2z
v bludgeon club >fku
v poke >fmi
v nose nuzzle >f6e
v bosom embrace hug >f5l
v clinch >fmu
v cuddle nest nestle nuzzle snuggle >f5w
v nestle snuggle >fsj
v cuddle >fmu
v pet >f6e
v gentle >fmz
v neck >fmz
v bang bed bonk eff fuck hump jazz love screw >fn9
v have take >fn2
v fornicate >fn2
v whore >fn4
v service >fn9
v deflower ruin >fn9
v score seduce >e4u
v copulate couple mate pair >fbz
v breed >g3u
v breed >fn9
v fuck_off jack_off jerk_off masturbate wank >ha9
v scarf >fnc
v buss kiss osculate snog >f4i
v kiss >f4i
v peck smack >fne
v lap lick >f6d
v tongue >fnh
v mouth >f4i
v bear >foz
v bucket >foz
v return >foz
v bring fetch get >fnt
v fetch >h6t
v retrieve >fnn
v retrieve >fnn
v bear_away bear_off carry_away carry_off take_away >cwr
v pile >fsj
v channel channelise channelize transfer transmit transport >glz
v project >fnt
v translate >fnt
v release turn >fnt
v send send_out >fnt
v mail >fnx
v deliver >fnn
v serve swear_out >fnz
v bring >ctt
v catch grab >f58
v recapture retake >f5g
v snap snatch snatch_up >f58
v swoop swoop_up >fo4
v reach reach_out >gko
v intercept stop >fo2
v cut_off cut_out >fo7
v prick prickle >foa
v pierce >f6j
v bite >foa
v pierce thrust >f6j
v peg >foc
v pierce >f6j
v perforate punch >foa
v bore drill >fxu
v tunnel >f6j
v funnel >glz
v empale impale spike transfix >foc
v skewer spit >fol
v pin >foj
v spear >foj
v horn tusk >foc
v bite sting >foa
v gnaw >f41,for
v bite_off >for
v bite >f66
v nip >for
v brandish flourish wave >glz
v press >f4i
v squeeze >fou
v draw pull >glz
v twitch >fow
v stretch >fow
v carry transport >glz
v port >foz
v porter >foz
v pack >foz
v cart >foz
v fly >foz
v haul >foz
v pluck plunk >fow
v tug >ftj
v tug >glz
v drag >fow
v trail >fp9
v lug tote tug >foz
v tow
v tug >fpc
v cart drag hale haul >fow
v hoist lift >gwo
v hoist run_up >gwo
v heave heave_up heft heft_up >g00
v clip nip nip_off snip snip_off >fxu
v nip pinch tweet twinge twitch >f66
v goose >fpj
v crimp pinch >fav
v groove >fy0
v mill >fpm
v filter percolate permeate sink_in >f6j
v filter filter_out filtrate separate_out >fpq
v separate >cu2
v extract >fpq
v fractionate >fpq
v fractionate >fpq
v sieve sift strain >fpq
v rice >fpu
v sieve sift >duk
v riddle >fpu
v coalesce >dbk
v combine compound >fq0
v amalgamate commix mingle mix unify >ctt
v blend immingle intermingle intermix >fq0
v entangle mat snarl tangle >f64
v enmesh ensnarl mesh >fq2
v disentangle straighten_out unsnarl >d4c
v loosen >fq4
v arrange set_up >fsj
v stack >fq6
v chain >fq6
v geminate pair >fq6
v geminate pair >ifd
v settle >fq6
v corral >fq6
v decorate >fq6
v disarrange >glz
v abut adjoin border butt butt_on edge >f4h
v border environ ring skirt surround >f4h
v fringe >fqg
v boot_out chuck_out eject exclude turf_out >i6v
v lay_over superimpose superpose >fsj
v ask_in invite >e3n
v call_in >fqk
v welcome >fqn
v receive
v see >fqn
v abduct kidnap nobble snatch >f5b
v commandeer highjack hijack pirate >f5b
v jumble scramble >d4a
v potter putter >gko
v monkey potter putter tinker >hzh
v dishevel tangle tousle >fqe
v array lay_out range set_out >fq6
v release relinquish
v bring_out let_out >fqw
v unleash >fqw
v loose unleash >fqw
v unleash >fqw
v disengage free
v asphyxiate stifle suffocate >fr3
v close_up impede obstruct obturate occlude >i2h
v tie_up >fr3
v dam dam_up >fr3
v block_out screen >fr3
v shade >fr6
v bar barricade block block_off block_up blockade >fr3
v back_up choke_off clog clog_up congest foul >fr3
v choke_up lug stuff >fr9
v bag >frc
v capture catch >hij
v rat >frc
v ensnare entrap snare trammel trap >frc
v suspend >frg
v hang hang_up >fg1
v hang
v dangle >frf
v pack >fru
v veil >hcp
v bundle compact pack wad >fq6
v compact >iey
v bunch bundle clump cluster >cuj
v agglomerate >frn
v box package >fru
v take_out unpack >cwr
v break_out >frq
v bag >frj
v sack >fru
v case encase incase >g0t
v bundle bundle_up roll_up >frj
v roll_out straighten >fva
v burden burthen weight weight_down >fs2
v plumb >frx
v offload unlade unload >fs0
v empty >cwr
v overcharge overload >fs6
v charge >ctt
v freight >fs2
v discharge >cwr
v drop drop_off put_down unload >fnz
v lade laden load load_up >dhh
v load >dhh
v recharge reload >fs7
v reload >fs6
v saddle >frx
v harness tackle >fca
v link yoke >fca
v saddle >fca
v bruise contuse >cq5
v jam >fse
v bin >hoh
v park >fsj
v put >ctt
v lay place pose position put set >glz
v dispose >fsj
v ship >fsj
v trench >fsj
v jar >fsj
v prostrate >ftu
v middle >fsj
v butt >fsj
v recess >fsj
v throw >fsj
v coffin >fsj
v bed >fsj
v place_down put_down set_down >fsj
v flump plank plonk plop plump plump_down plunk plunk_down >fsv
v seed sow >fsj
v broadcast >fsx
v inseminate sow sow_in >fsx
v scatter >fsx
v misplace >fsj
v juxtapose >fsj
v set_down >fsj
v bottle >fsj
v bucket >fsj
v barrel >fsj
v ground >fsj
v ground >fcs
v pillow rest >fsj
v mislay misplace >hp2
v heap pile stack >fq6
v cord >ftb
v stack >fs6
v stagger >fq6
v heap_up pile_up stack_up >fj6
v scuffle tussle >euz
v wrestle >euz
v struggle >i91
v attract draw_in pull pull_in >fow
v arrest catch get >ftj
v beat_back drive force_back push_back repel repulse >gny
v draw_in retract >ftj
v cast hurl hurtle >ftu
v dash >ftn
v precipitate >ftn
v heave >ftu
v bombard pelt >ftu
v snowball >ftr
v egg >ftr
v throw >fu4
v strike_out >i8x
v drive >ftu
v ridge >ftu
v flip switch throw >fu1
v switch_on turn_on >fty
v switch_off turn_off >fty
v lock mesh operate >glz
v unlock >fu3
v disengage withdraw >fqw
v impel propel >glz
v drive >fu4
v fling >ftu
v pitch sky toss >fu6
v submarine >fu7
v lag >fu7
v cast_off shake_off shed throw throw_away throw_off >cwr
v shell >dez
v >gxk
v camp camp_down >fuc
v catapult sling >ftn
v chuck toss >ftu
v launch >fu4
v launch >glz
v launch >fuh
v catapult >fu4
v skim skitter >ftu
v boost >gqb
v gush jet >h5r
v drive force ram >gqb
v toe toenail >fun
v frost ice >ffk
v beset encrust incrust >g89
v enlace entwine interlace intertwine lace twine >f64
v twine >g3i
v wattle >fur
v interweave weave >f64
v braid pleach >fuu
v braid >g89
v undo >cu1
v vandalise vandalize >fyu
v key >fuy
v knot ravel tangle >fur
v thread >f57
v wind wind_up >den
v roll twine wind wrap >glz
v circle encircle >cu9
v spool >fv3
v cheese >fv5
v reel >fv3
v ball >fv3
v clew clue >fv3
v disentangle unwind >fux
v coil curl loop >fv3
v chock_up cram jampack ram wad >fve
v deluge flood inundate swamp >dhh
v stuff >g34
v jam >fvg
v malfunction misfunction >dg2
v double >fvi
v function go operate run work
v roll >fvi
v run >fvi
v idle tick_over
v come_on go_on >gn0
v go_off >gmq
v fill_out pad >fve
v rat >fvo
v force squeeze wedge >glz
v bump dislodge >h0e
v deposit lodge stick wedge >fg1
v lounge >fx3
v dislodge free >cwr
v embed engraft imbed implant plant >fmn
v root >fz1
v pot >fvv
v nest >fvv
v sandwich >fmn
v bury sink >fvv
v graft transplant >fmn
v grain ingrain >f6j
v dig_in entrench
v boss emboss >fw6
v tease >daj
v impress imprint >daj
v blob blot fleck spot >daj
v clean >ctt
v clean houseclean >d47
v begrime bemire colly dirty grime soil >ctt
v mire muck muck_up mud >fwa
v launder wash >fw8
v wash_out >fwc
v suds >fwc
v rinse rinse_off >fwc
v >fpq
v pan pan_off pan_out >fwg
v cradle >fwc
v defile maculate stain sully tarnish >fw7
v darken >fwj
v cloud corrupt defile sully taint >dje
v blemish spot >fwa
v bespatter spatter >fw7
v blot >fwp
v absorb imbibe soak_up sop_up suck_up
v absorb >fws
v assimilate imbibe >fwq
v sorb >cuo
v aspirate draw_out suck_out >cwr
v >hig
v incorporate >f5e
v disgorge shed spill >glz
v shed spill >h5z
v seed >fww
v slop spill splatter >glz
v drape >fq6
v flow hang
v drape >fq6
v sit sit_down
v sprawl >fx3,fxg
v perch rest roost >fx3
v seat sit_down >fsj
v lay put_down repose >fsj
v lay >fx7
v crouch hunker hunker_down scrunch scrunch_up squat >fx3
v kneel >fxb
v rest >iey
v stand stand_up >fxb
v ramp >fxc
v stand_back >fxc
v stand stand_up >fsj
v lie
v recline recumb repose >fxg
v repose >fxg
v bask >fxg
v buckle clasp >fg1
v brooch clasp >fg1
v efface erase rub_out score_out wipe_off >fxo
v sponge >fxm
v cancel delete >cwr
v excise expunge scratch strike >fxo
v cut_out scratch_out >fxm
v blemish deface disfigure >dje
v mark pit pock scar >fxr
v grave sculpt sculpture >f90
v cut >fy5
v crop >dp2
v chatter >fxu
v cut_out >g70
v die_out >fxx
v cradle >fxu
v incise >fxu
v trench >fxu
v bob dock tail >fxu
v tear >fy5
v cleave rive split >fy3
v disunite divide part separate >glz
v joint >fy5
v divide part >ct2
v segregate >fy7
v segment >fy7
v slit >fy0
v slice slit >fxu
v lacerate >fzk
v worry >fy0
v splice >fur
v fleece shear >f8f
v mince >f97
v discerp lop sever >fxu
v sever >fy5
v clash collide >f77
v shock >fyj
v crash ram >fyj
v break_up crash >ddl
v
v wrap >fyn
v ditch >fyn
v section segment >fy7
v quarter >fyq
v partition partition_off >fy7
v pound pound_off >fys
v destroy ruin
v despoil plunder rape >fyu
v explode >fyu
v consume >fyu
v bust_up wrack wreck >fyu
v ruin >dcv
v deracinate extirpate root_out uproot >glz
v plant set >fsj
v bed >fz1
v afforest forest >fz1
v muffle repress smother stifle strangle >i07
v smother surround >ffk
v put_out smother >djf
v asphyxiate smother suffocate >feu
v instal install put_in >fsj
v establish instal install
v put_up >fz8
v choke gag >fjv
v choke scrag >fjv
v strangle strangulate throttle >feu
v impale stake >feu
v tease >fzl
v tense >dem
v clench clinch >f58
v clinch >f5m
v rend rip rive >fzk
v bust rupture snap tear >fy5
v rip_up shred tear_up >fzk
v grapple grip >f58
v depress press_down >glz
v depress lower >ctt
v pound ram ram_down >gqb
v punch >gqb
v deposit posit situate >fsj
v browse crop graze pasture >f1x
v crop graze pasture >f1v
v buffer cushion soften >cwh
v dip douse dunk souse >fzw
v immerse plunge >f6j
v submerge submerse >fzw
v soak >fzw
v lade laden ladle >cwr
v lift >glz
v fork pitchfork >g00
v slop >fzz
v open spread unfold >fux
v grass >g03
v enclose enfold envelop enwrap wrap >ffk
v tube >g05
v capsulate capsule capsulise capsulize >g05
v engulf >g05
v bathe >g05
v enshroud hide shroud >g05
v bury eat_up immerse swallow swallow_up >g0t
v delineate describe draw line trace >dlb
v construct >g0c
v inscribe >g0c
v circumscribe >g0c
v circumscribe >g0c
v chase >fxu
v bevel chamfer >fxu
v cone >g0i
v turn >cu9
v shove >gny
v reticulate >cuj
v inject >cxi
v disencumber disentangle extricate untangle >fr1
v monkey tamper >f55
v diddle fiddle play toy >f55
v storm >f6j
v border frame frame_in >g0t
v close_in enclose inclose shut_in >fqg
v glass glass_in >g0t
v bank >g0t
v fence fence_in >g0t
v label mark tag >fca
v brand brandmark trademark >g0x
v calibrate >g0x
v code >g0x
v badge >g0x
v lean_on rest_on >f4h
v patch piece >fbz
v core >fb9
v gut >cwr
v gut >dh8
v flick jerk >gny
v riffle ruffle >glz
v stake >dlb
v post >fh7
v stake >fg1
v jerk yank >fow
v pick_off pluck pull_off tweak >fow
v draw_away draw_off pull_off >cwr
v jimmy lever prise prize pry >fgc
v breach gap >fgc
v swing swing_out >f67
v crush mash squash squeeze squelch >fou
v tread >g1i
v cranch craunch crunch grind >fou
v solder >fbz
v weld >fbz
v comb >fia
v shoot >fla
v chip >g1o
v volley >fla
v birdie >g1o
v bogey >g1o
v wire >fg1
v unwire >fux
v wire >fhh
v coal >f5e
v concrete >ffk
v corral >g0t
v tag >f4i
v nab >g1z
v rip >fxu
v carry hold
v sling >g22
v stoop >g22
v balance poise >g22
v poise >fsj
v gate >f68
v grass >ffk
v gravel >ffk
v metal >f9w
v lance >fgc
v loft >fla
v lance >foc
v lasso rope >f5g
v loft >fu4
v joint >fg1
v martyr >feu
v knuckle >g1o
v knuckle >fou
v wash_out >fyu
v interlock lock >fmu
v fort fortify >g0t
v trench >g2m
v lean >fsj
v interlace interlock lock >f5m
v trap >f5m
v bond >iet
v set >fq6
v clap >fsj
v hem_in >fqg
v straw >ffk
v graze >cq5
v pull >fgs
v draw_back pull_back retract >g2x
v rest >fsj
v size >f9w
v perch >fsj
v dribble drip >h5z
v load >fsj
v cram >fsj
v drape >ffk
v dust >ffk
v plaster >fh7
v beplaster plaster >ffk
v hitch >fh3
v steel >ffk
v hedge hedge_in >g0t
v hedge >g2u
v zinc >f9w
v tree >fz1
v disperse >fpq
v bowl >ftn
v cloak clothe drape robe >f4q
v create make
v track >g3i
v bring institute >g3i
v introduce >g60
v short >g3i
v do make >g57
v undo unmake
v >g3i
v make_over redo refashion remake >g3u
v destroy destruct >g3o
v end >g3r
v sweep_away wipe_out >g3r
v make produce
v output >g3u
v pulsate pulse >g3u
v turn_out >g3u
v machine >g3u
v machine >g70
v beat >g70
v elaborate >g3u
v put_out >g3u
v compile compose >g6k
v catalog catalogue >g43
v compile >g6k
v generate >g3i
v come_up >g46
v develop >g46
v generate >g3u
v initiate originate start >g3i
v set >g4a
v generate give render yield >g3u
v give yield >g3i
v bring make_for work wreak >g3i
v arouse bring_up call_down conjure conjure_up evoke invoke raise stir >g4g
v call_up summon >g3i
v draw_out educe elicit evoke extract >dt3
v extort >hkx
v prise pry >g4i
v regenerate renew >g3p
v >g3i
v contrive devise excogitate forge formulate invent >g4l
v cast contrive throw >gun
v formulate >g6i
v conceive conceptualise conceptualize gestate >g4l
v concoct dream_up hatch think_up >g4l
v cook_up fabricate invent make_up manufacture >g4q
v envision fancy figure image picture see visualise visualize >g4v
v visualise visualize >g4v
v envision foresee >g4v
v envisage ideate imagine >g4l
v think >g4v
v fantasise fantasize fantasy >g4v
v daydream dream stargaze woolgather >g4v
v discover find >g4p
v contrive design plan project >g4l
v plot >g50
v concert >g50
v coin mint >g6i
v spin >g6i
v spin >g4r
v design plan >g4l
v create make >g3i
v design >g57
v accomplish action carry_out execute fulfil fulfill >djw,g5h
v get_over >g59
v run >g59
v consummate >g59
v consummate >g59
v initiate pioneer >g5r
v strike_up >g5e
v innovate introduce >g5e
v effect effectuate >g5r
v draw >g5h
v draw >g8s
v activate actuate set_off spark spark_off touch_off trigger trigger_off trip >g5e
v bring_on induce >g46
v precipitate >g5h
v hasten induce stimulate >g5h
v actualise actualize realise realize substantiate >g3i
v incarnate >g5o
v open_up pioneer >g5g
v cause do make >g3i
v make >g5r
v drive >g5s
v occasion >g5r
v inspire >g5u
v evoke kick_up provoke >g5r
v pick >g5w
v constitute establish found institute plant >g5e
v fix >g5y
v establish give >g3i
v pacify >g60
v arrange stage >g5e
v phase >g62
v breed engender spawn >g5r
v mount >g5e
v put_on turn_in >g3i
v actuate incite motivate move prompt propel >g5r
v force impel >g5r
v commence embark_on start start_up >da0
v sound_off strike_up >gbq
v attempt undertake >g5e
v devise machinate organise organize prepare >g5e
v lay >g6c
v bear >g3i
v seed >g6e
v crop >g6e
v fruit >g6e
v >g3i
v construct fabricate manufacture >g6k
v make >g6i
v raft >g6j
v counterfeit fake forge >g3p
v build construct make >g3i
v build establish >g3i
v wattle >g6n
v rebuild reconstruct >g6n
v demolish pulverise pulverize >g3r
v demolish >g3r
v assemble piece set_up tack >fc7,g3i
v confuse jumble mix_up >g6t
v reassemble >g6t
v compound >g6t
v fashion >g6k
v recast reforge remodel >g3q
v craft >g6x
v form mold mould shape >g6i
v mound >g70
v hill >g70
v erect put_up raise rear set_up >g6n
v dismantle level pull_down rase raze take_down tear_down >g3r
v eradicate exterminate extirpate root_out uproot >g3r
v mold mould >g70
v coil handbuild >g70
v bake >g6i
v cook fix prepare ready >g6i
v sandwich >g6c
v put_on >g79
v devil >g79
v cook >g6i
v sew tailor >g6x
v run_up >g7e
v cut tailor >g58
v style >g3i
v alter >ctt
v broider embroider >g89
v purl >g7j
v purl >g7j
v illustrate >g89
v work work_on >dcl
v make_over retread rework >g7n
v tool >g7n
v fledge flight >g89
v flag >g89
v bard barde caparison dress_up >g89
v pipe >g89
v knit >g6i
v purl >g7u
v rib >g7u
v entwine knit >fbz
v net web >g83
v loom >g83
v crochet hook >g81
v intertwine loop >g7x
v knot >g6i
v tissue weave >g6i
v intertwine tat >g6i
v braid lace plait >g83
v strike >g3i
v forge hammer >g40
v extrude squeeze_out >g3u
v adorn beautify decorate embellish grace ornament >ctt
v stucco >g89
v panel >g89
v bejewel jewel >g89
v trim >g89
v bedeck bedight deck >g89
v silhouette >g8t
v profile >g8t
v marble >d4t
v enamel >g89
v inlay >g89
v hatch >g8j
v lacquer >g89
v japan >g8l
v blueprint draft draught >g56
v illuminate >g89
v sculpt sculpture >g70
v paint >g8t
v paint >g8s
v create >hvi
v interpret represent >g3p
v capture >g8t
v recapture >g8u
v depict picture show >g8t
v illustrate >g8w
v map >g8t
v map >g8w
v depict limn portray >g8t
v pencil >g97
v portray present >g8t
v commend >g92
v delineate limn outline >g97
v lipstick >g94
v contour >g94
v draw >g8t
v draw >g9t
v project >g97
v write >g0c
v capitalise capitalize >g9a
v letter >g9a
v letter >gd7
v charcoal >g97
v diagram plot >g97
v cartoon >g97
v copy >g3i
v imitate >g9h
v back_up >g9h
v fill_in shade >g97,g8r
v blotch mottle streak >d4q
v vein >d4t
v watercolor watercolour >g8r
v color colour emblazon >g89
v model mold mould >g70
v chalk_out sketch >g97
v >g3i
v coin >g9r
v compose indite pen write >g9r
v lyric >g9t
v write_on >g9t
v profile >g9t
v paragraph >g9t
v paragraph >g9t
v spell write
v spell_out >g9z
v write_off >g9t
v dash_off fling_off knock_off scratch_off toss_off >g9t
v rewrite >g9t
v dramatise dramatize >g9t
v draft outline >g9t
v rhyme rime >g9r
v tag >ga6
v poetise poetize verse versify >g9t
v recite retell >g3p
v serenade >gav
v belt belt_out >gbz
v author >g9t
v ghost ghostwrite >gac
v cite reference >g9t
v compose write >g3i
v counterpoint >gaf
v set >gaf
v score >gaf
v transpose >gah
v instrument instrumentate >gaf
v transcribe >d68
v choreograph >g3i
v dance >gko
v hoof >gan
v clog >gan
v direct >g3i
v cast >hxc
v present stage >g3p
v localise localize place set >gas
v film >en7,g3i
v do perform
v stunt >gav
v blaze_away >gav
v interlude >gaz
v perform >g3p
v rap >gaz
v play >gaz
v
v play run
v play >hbt
v debut >gb2
v debut >gaz
v debut >g5g
v audition try_out >gaz
v act play represent >g3p
v playact roleplay >gaz
v star >gav
v appear >gav
v dissemble pretend
v feign sham simulate >gbd
v play >gbe
v act_out enact reenact >gb9
v act_out >gb9
v reenact >g3p
v model simulate >g3p
v practice practise rehearse >gav
v scrimmage >gbk
v impersonate portray >gb9
v parody >gb9
v mime pantomime >gba
v play spiel >g3p
v play >gaz
v rag >gbp
v bugle >gbp
v play >hfj
v chord >gbt
v pipe >gbt
v accompany follow >gbq
v extemporise extemporize improvise improvize >gav
v bow >gbq
v sing >eix
v choir chorus >gbz
v sing >gbz,gc3
v hymn >gc1
v interpret render >gav
v drum >gbt
v harp >gbt
v conduct direct lead >gav
v give have hold make throw >i1c
v trumpet >gbt
v tongue >gbp
v duplicate reduplicate repeat replicate >gce
v copy replicate >gca
v duplicate >gce
v reissue reprint >gce
v reproduce >g3u
v reproduce >e2g
v induce induct >gdg
v recreate >g3i
v develop evolve germinate >g4l
v develop >gdj
v farm grow produce raise >gcs
v till >g7n
v garden >iaq
v landscape >gcm
v crop cultivate work >ddz
v plough plow turn >gcl
v ridge >gcp
v disk harrow >gcp
v cultivate
v copy imitate simulate >gce
v take_off >gct
v model pattern >gct
v scale >gcv
v follow >gct
v arrange format >ct2
v table tabularise tabularize tabulate >gah
v print publish >g3u
v carry run >eks
v print >g9a
v offset >gd7
v offset >g3i
v copy >g9a
v program programme >g4l
v impress print >g9a
v fingerprint >gce
v print >gce
v scrape >g3i
v fringe >g89
v heel >gan
v landscape >g89
v proof >g3u
v produce >g3i
v produce >g3i
v make_up >g58
v design >g57
v create
v press >g3i
v prepare >g3i
v rough rough_in rough_out >gdl
v write_out write_up >g9t
v cut >g3i
v chart graph >g8t
v graph >g9f
v shimmy >gan
v raise >g3i
v make >gav
v map map_out >g50
v script >g9t
v facilitate >g5r
v construct >g4l
v construct >g4l
v liberate >g46
v chop >g3i
v manufacture >g3i
v manufacture >gdf
v blast shell >g3i
v arouse elicit enkindle evoke fire kindle provoke raise >g3i
v ask_for invite >ge4
v draw >ge4
v fire_up heat ignite inflame stir_up wake >ge4
v shake shake_up stimulate stir >ge4
v fuel >ge8
v excite sex wind_up >ge8
v agitate charge_up commove excite rouse turn_on >gf0
v jolt >gf0
v bubble_over overflow spill_over >ges
v lull >geh
v calm calm_down chill_out cool_off settle_down simmer_down >cuo
v cark disorder disquiet distract perturb trouble unhinge >gf0
v calm calm_down lull quiet quieten still tranquilize tranquillise tranquillize >gj1
v compose >geh
v appease assuage conciliate gentle gruntle lenify mollify pacify placate >geh
v vex worry >geg
v eat eat_on >gek
v assure reassure >geh
v nag >gek
v care worry >e1b
v >cqk
v worry
v fret >geq
v boil seethe >iey
v affect impress move strike
v jar >get
v smite >get
v cloud >get
v pierce >get
v impress >get
v sweep_away sweep_off >get
v disturb trouble upset >get
v stir touch >get
v move >get
v experience feel
v incline >gf3
v recapture >gf3
v congratulate plume pride >gf3
v smolder smoulder >gf3
v excite >ge4
v entertain harbor harbour hold nurse >gf3
v resent >gfl
v grudge stew >gfa
v detest hate >gfl
v abhor abominate execrate loathe >gfc
v contemn despise disdain scorn >gfc
v love
v love >gff
v romance >gfg
v care_for cherish treasure >gff
v enshrine saint >gfs
v fancy go_for >gk2
v dislike
v cotton >gfn
v like
v yearn >gfi
v cool_off >gf3
v adore >gff
v idolise idolize revere worship >gfq
v fear revere reverence venerate >dyj
v worship >gfs
v affright fright frighten scare >ge8
v awe >gfu
v cow overawe >gfv
v buffalo >gfw
v dread fear
v fear >egh
v fear >geq
v terrify terrorise terrorize >gfu
v intimidate >gfu
v hold_over >gg2
v ballyrag browbeat bully bullyrag hector >gg2
v panic >gg1
v panic >gfy
v apprehend >gi5
v alarm appal appall dismay horrify >gfu
v shock >gg8
v ghost haunt obsess >ggb
v preoccupy >i1h
v freak freak_out gross_out >gg6
v break_down >clj
v dissolve >ggt
v die >ggd
v break burst >ghz
v dash daunt frighten_away frighten_off pall scare scare_away scare_off >gji
v anger >ge4
v bridle >ggl
v exasperate incense infuriate >ggi
v anger >gf3
v steam >ggl
v annoy bother chafe devil gravel irritate nark nettle rag rile vex >gj9
v chafe >gf3
v ruffle >ggn
v fret >ggn
v offend pique >ggi
v beset chevvy chevy chivvy chivy harass harry hassle molest plague provoke >ggn
v discomfit discompose disconcert untune upset >ge4
v fluster >ggw
v ruffle >ggu
v confuse disconcert flurry put_off >gh0
v bemuse bewilder discombobulate throw >ggt
v bother >geb
v deflect distract >ggw
v abash embarrass >ggt
v shame >ge4
v anguish hurt pain >ggt
v bruise hurt injure offend spite wound >ge4
v lacerate >gh3
v sting >gh3
v fret fuss niggle >geq
v suffer >gf3
v anguish >gh7
v lose >gh7
v fume >gf3
v blow_up combust >ghc
v rage
v thrill tickle vibrate >ge8
v regret repent rue >gf3
v atone repent
v regret >gi7
v mourn >ghj
v mourn >id2
v grieve sorrow >gh7
v afflict >ggt
v distress >gf0
v besiege >ghl
v strain stress >ghk
v rack >ghn
v disappoint let_down >ibe
v betray fail >ghp
v abase chagrin humble humiliate mortify >gh3
v crush smash >ghr
v degrade demean disgrace put_down take_down >ghr
v efface >ghw
v reduce >ght
v humble >ctt
v crucify mortify subdue >i7i
v keen lament >ghz
v
v excruciate torment torture >gh2
v bedevil crucify dun frustrate rag torment >ggs
v badger beleaguer bug pester tease >gi1
v tease >gi4
v control manipulate >hw7
v anticipate look_for >e0w
v brood grizzle stew >ipg
v miss >gk2
v ache languish pine yearn yen >gkc
v appreciate >eet
v brace poise >ddz
v nerve steel >gia
v becharm beguile bewitch captivate capture charm enamor enamour enchant entrance fascinate trance >gii
v beckon >gii
v endear >gj3
v antagonise antagonize >ggn
v invite tempt >ge8
v tempt >gea
v appeal attract
v churn_up disgust nauseate revolt sicken >gil
v put_off turn_off >gil
v repel repulse >gj9
v ball_over floor shock >e1f
v overcome overpower overtake overwhelm sweep_over whelm >ge4
v knock_out >gin
v stagger >gin
v lock >gin
v appal appall offend outrage scandalise scandalize shock >gij
v hope >gk2
v elate intoxicate lift_up uplift >ge8
v puff >git
v beatify exalt exhilarate inebriate thrill >git
v animate enliven exalt inspire invigorate >ge8
v gladden joy
v exult >giz
v joy rejoice >gf3
v cast_down deject demoralise demoralize depress dismay dispirit get_down >gjg
v comfort console solace soothe
v allay ease relieve still >gj1
v delight please >gj5
v please >gj5
v gratify satisfy
v dissatisfy >gj9
v content >gj5
v discontent >gj6
v displease
v delight enchant enrapture enthral enthrall ravish transport >gj3
v cheer embolden hearten recreate >gjc
v encourage >giw
v draw_out >gjc
v goad spur >gjc
v chill >gj0
v discourage
v dishearten put_off >gjg
v intimidate >gjg
v dither flap pother >gh6
v bask enjoy relish savor savour
v aggravate exacerbate exasperate >ggi
v fascinate grip spellbind transfix >gjn
v interest >ge4
v galvanise galvanize startle >gim
v bore tire
v compassionate feel_for pity >ghj
v commiserate sympathise sympathize >gjq
v sympathise sympathize >gf3
v care >gjq
v rejoice triumph wallow >giy
v alienate disaffect estrange >ctt
v alienate >get
v wish >gk2
v wish >gk2
v care like wish >gk2
v please >gjz
v begrudge resent
v desire want
v itch >gk2
v like >gk2
v ambition >gk2
v desire >e3n
v prefer >gfn
v desire hope trust >gjx
v begrudge envy >gk2
v envy >gkb
v admire >dyj
v hanker long yearn >gk2
v care_for >gfn
v enjoy love >gfn
v burn >gf3
v die >gf3
v glow >gf3
v glow >gf3
v enthuse >gf8
v bring_down >gkj
v disarm >e51
v obsess >geq
v puzzle >dti
v move
v plunge >h57
v ease >gkt
v
v freeze >gkr
v go locomote move travel
v float >gkt
v thrash >gkw
v swap >gkt
v seek >gkt
v whine >gkt
v fly >gkt
v ride >gkt
v come >gkt
v ghost >gkt
v overfly pass_over >gkt
v fly >gl7
v hop >gl7
v tube >gv1
v travel >gkt
v wend >gkt
v sheer >gt9
v do >gkt
v fly >gko
v go_out >h01
v desert >h01
v raft >gkt
v take >f0i
v jaunt travel trip
v repair resort >gkt
v visit >glg
v inspect visit
v frequent haunt >gli
v cruise >glp
v cruise >gkt
v tour >glo
v journey travel >glg
v navigate sail voyage >glo
v sail >glr
v journey travel >gkt
v ship >glr
v
v ease_up give move_over yield >gko
v depart go go_away >h0l
v come come_up >gkt
v approach >glw
v get_on >glx
v displace move
v work >glz
v take_back >glz
v center centre >glz
v pump >gm7
v transit >h6t
v sluice >gm7
v sluice >guu
v draw >cwr
v suck >gm7
v transfer transplant >h0e
v scan >glz
v move
v move_in >gmb
v move_in >iin
v move_out >gmb
v clear_out >gme
v evacuate >gmb
v migrate transmigrate >gmb
v migrate >gmb
v stay stick >glt
v start start_up
v rein rein_in >gmn
v round >gkt
v stop
v arrest halt >gmn
v bring_up >gmn
v halt stop
v check >gmq
v rein rein_in >gmq
v conk stall >gmq
v stall >gmq
v stop stop_over >e5p
v draw_up haul_up pull_up >gmq
v draw_up pull_up >gmn
v brake >gmn
v brake >gmq
v go start
v lurch pitch >gko
v jar jolt >gko
v jar shake_up >glz
v duck >gko
v bob >gko
v wallow welter >gko
v roll turn_over >gr1
v rim >gn7
v revolve >glz
v transit >gn9
v transit >h41
v transpose >h0a
v tramp_down trample tread_down >gqw
v somersault >gnf
v roll_over >gr1
v tumble >gnf
v trundle >gkt
v weave >gob
v squirm twist worm wrestle wriggle writhe >gko
v wrench >gnj
v coggle wobble >gko
v sashay sidle >gko
v sidle >gko
v sail sweep >gko
v swan >gno
v brush sweep >gko
v skid slew slide slip slue >gpd
v submarine >gnr
v skid >gnr
v skid >gmy
v chop >gko
v shimmy wobble >gpq
v jostle shove >gny
v force push >glz
v push >fou
v nose >gny
v push_up >gny
v elbow >gnx
v tide >gqq
v tide >go5
v float >guu
v rock shake sway >go8
v rock sway >glz
v >gko
v cradle >f5m
v fluctuate vacillate waver >doo
v sway swing >go8
v swing >gkt
v nod >gko
v lash >gob
v oscillate vibrate >gob
v hunt >gof
v flicker flitter flutter quiver waver >go8
v pulsate pulse throb >gom
v pulsate quiver >gko
v pulse >glz
v flutter palpitate >gom
v beat pound thump >gko
v thrash >gom
v beat_out tap_out thump_out >gop
v
v flap >gom
v seesaw teeter totter >gko
v drift ramble range roam rove stray swan tramp vagabond wander >gkt
v tramp >grg
v meander thread wander weave wind >gkt
v snake >gou
v dislodge reposition shift >glz
v cavort disport frisk frolic gambol lark rollick romp skylark sport >hzt
v forge spirt spurt >gkt
v forge >gym
v buck hitch jerk >gko
v cant cant_over slant tilt >gko
v cock >gp1
v careen tilt wobble >gko
v scend surge >gw2
v boil churn moil roil >gko
v fan >gpl
v crawl creep >gkt
v scramble >gkt
v slide slither >gkt
v coast >gpd
v roll wheel >gkt
v bowl >gpb
v glide >gkt
v glide >glz
v snake >gpd
v slip steal >gko
v tremble >gpl
v quake tremor >gpl
v shiver shudder thrill throb >gph
v palpitate quake quiver >gph
v agitate shake >gko
v convulse >gpl
v rattle >gpl
v convulse jactitate slash thrash thresh toss >gpl
v whip >gpo
v vibrate >gko
v judder shake >gpq
v jerk twitch >gko
v bounce bound rebound recoil resile reverberate ricochet spring >gvq
v bounce jounce >gkt
v bound_off skip >gpt
v glance >f77
v flip toss >gr1
v flick flip >ftu
v flip twitch >gko
v click snap >gko
v agitate budge shift stir >gko
v arouse >gko
v stir >glz
v breeze >gkt
v dance >gko
v bump >gan
v tango >gan
v mosh slam thrash >gan
v jiggle joggle wiggle >gpl
v wag waggle >gq9
v thrust >gny
v dig >gqb
v dart >h5a
v dart fleet flit flutter >h4j
v flutter >h8b
v stumble trip >gko
v founder >gqg
v trip trip_up
v bumble falter stumble >gqw
v falter waver >gko
v clip jog trot >gss
v trot >gr0
v flap undulate wave >gko
v mill >gko
v scamper scurry scuttle skitter >gss
v blow drift float >gkt
v play >gkt
v surge tide >h5r
v fall_back >gys
v float swim >gkt
v swim >gkt
v walk >gkt
v foot hoof >gqw
v toe >gqw
v >i77
v walk >h1j
v turn >gko
v port >gr1
v face >gr1
v reorient >h7z
v turn_off >gr1
v turn_away >gr1
v gee >gr1
v corner >gr1
v overturn tip_over tump_over >gr1
v turn >gkt
v bowl_over knock_over overturn tip_over tump_over turn_over upset >glz
v jump start startle >gko
v circle >gkt
v circumnavigate compass >grd
v creep mouse pussyfoot sneak >gqw
v cover cross get_over pass_over track traverse >h41
v stride >grg
v walk >grg
v infiltrate >h41
v infiltrate >fpo
v infiltrate >fpo
v claw >h43
v cross >fav
v run >h41
v bridge >grg
v pass_over transit >h41
v wade >gqw
v cock prance ruffle sashay strut swagger tittup >gqw
v slink >gqw
v gimp hitch hobble limp >gqw
v scuffle shamble shuffle >gqw
v saunter stroll >gqw
v amble mosey >gqw
v prowl >gqw
v coggle dodder paddle toddle totter waddle >gqw
v totter >go6
v march >gqw
v stride >gqw
v troop >gs1
v file >gyz
v pop_in >h0o
v pop_out >h0l
v file_out >h0l
v tramp >gs9
v hike >gqw
v footslog pad plod slog tramp trudge >gqw
v slop slosh splash splosh squelch squish >gsa
v clamber scramble shin shinny skin sputter struggle >gsh
v climb climb_up go_up mount >gw2
v scale >gsd
v ramp >gsd
v bestride climb_on get_on hop_on jump_on mount mount_up >gko
v climb >gko
v tippytoe tiptoe >gqw
v stalk >gqw
v buzz >gtp
v parade promenade troop >gyz
v exhibit march parade >gqz
v careen keel lurch reel stagger swag >gqw
v flounder stagger >gqw
v stamp stomp stump >gqw
v lumber pound >gqw
v drift err stray >gkt
v run >h4j
v romp >gss
v streak >gss
v outrun >gss
v consort >h1j
v run >gu6
v weather >gu6
v step >gkt
v pace >gqw
v trample tread >gqw
v mince >gqw
v clomp clump >gqw
v drive motor >gkt,foz
v automobile >gkt
v drive >f68
v coach >gt6
v cruise >glr
v channelise channelize guide head maneuver manoeuver manoeuvre point steer >i1h
v helm >gt9
v navigate >gt9
v stand_out >gt9
v navigate pilot >gt9
v channel >gt9
v corner tree >gt9
v park >gt9
v steer >i1h
v head >gyv
v bicycle bike cycle pedal wheel >gv1
v cycle motorbike motorcycle >gv1
v kick >gtm
v strike_out >gko
v sled sleigh >gv1
v bob bobsled >gtn
v fly wing >gkt
v flight >gtp
v fly_on >gtp
v aviate fly pilot >f68
v jet >gts
v glide >gts
v plane skim >gpd
v sailplane soar >gtu
v soar >gtp
v hover >gtp
v poise >gty
v soar soar_up surge zoom >gw2
v go_up >gw2
v rocket skyrocket >gw2
v hover levitate
v boat >gv1
v steam steamer >gkt
v sail >gu4
v beat >gu6
v rack scud >gu6
v tack >gu6
v row >gu4
v paddle >gu4
v balloon >gts
v taxi >gkt
v cab taxi >gv1
v bus >gv1
v raft >guu
v bus >guu
v pipe >guu
v barge >gul
v railroad >gul
v send ship transport >glz
v freight >guu
v direct send >glz
v >gun
v turn >gun
v divert >gun
v route >guq
v route >gun
v refer >gun
v transport >glz
v truck >guu
v rail >guu
v despatch dispatch send_off >gul
v route >gux
v forward send_on >gul
v soar >gts
v ride >gl7
v joyride tool >gv1
v hitch hitchhike thumb >gv1
v pick_up >guu
v ride sit >gkt
v override >gv5
v dismount get_down unhorse >gwa
v >gv5
v prance >gv8
v prance >gv5
v prance >gkt
v canter >gv8
v canter >gv5
v canter >h82
v gallop >gv8
v gallop >gv5
v rack >h82
v gallop >h82
v trot >gv8
v swim >gkt
v bathe >gvk
v school >gvk
v crawl >gvk
v dive >gvk
v dive >gyi
v bound jump leap spring >gko
v burst >gvq
v bounce >gvq
v leapfrog >gvq
v bolt >gko
v overleap vault >gvq
v leap_out rush_out sally_out >dev
v hop skip >gvq
v hurdle >gvv
v dive plunge plunk >gwa
v duck >gvz
v chute parachute >gvz
v arise go_up lift move_up rise >gkt
v bubble >gw2
v ascend >gkt
v move_up rise >ct2
v queen >eu2
v steam >gw2
v rise uprise >gw2
v set >gwa
v come_down descend fall go_down >gkt
v slump >gwa
v precipitate >gwa
v sink subside >gwa
v lapse pass sink >ctp
v fall >gkt
v crash >gwa
v flop >gwa
v flop >gyb
v break >gyb
v bring_down get_down let_down lower take_down >glz
v get_down >gko
v lift raise >glz
v depress >gwk
v bring_up elevate get_up lift raise >glz
v skid >gwo
v chin chin_up >gwo
v heighten >gwo
v boost hike hike_up >gwo
v gather_up lift_up pick_up >gwo
v douse duck >fzv
v topple tumble >gwa
v drop >gwa
v dump >gww
v dump >gwz
v drop >glz
v hang >gwz
v plummet plump >gww
v pitch >gwa
v alight climb_down >gwa
v alight light perch >gx9
v beach >gx9
v port >gx9
v debark disembark set_down >gx9
v embark ship >h0q
v land set_down >gzu
v drive_in >gzu
v >gx9
v ditch >gxb
v bring_down land put_down >gzu
v down shoot_down
v shore >gzu
v rear rise_up >gxh
v straighten >gxp
v assume take >gko
v draw_up pull_up straighten_up >gxh
v erect rear >gwo
v cock_up prick prick_up >gxk
v rise >d0p
v arise get_up rise stand_up uprise >gxp
v bristle uprise
v >ct2
v right >gxp
v right >ctt
v sit sit_down >gxp
v lie lie_down >gxp
v stretch stretch_out >gxt
v droop flag sag swag >gxx
v sag sag_down >gxx
v drop drop_down sink >gxp
v subside >gyd
v subside >h2y
v sink >glz
v settle >gmq
v position >fsj
v square >gy2
v even_up jog square_up >gy3
v space >fsj
v marshal >fsj
v settle settle_down >fsj
v sediment >gy7
v sediment >fzr
v sink slide_down slump >gyb
v cave_in collapse fall_in founder give >ct2
v slouch slump >gxv
v go_down settle sink >gwa
v founder >gyd
v come_up rise rise_up surface >gw4
v emerge >gyf
v swell well >gyf
v submerge submerse >gyd
v crank zigzag >gkt
v follow >gkt
v heel >gyk
v advance go_on march_on move_on pass_on progress >gkt
v penetrate >gym
v jam >gny
v string >gym
v advance >glz
v nose >gyq
v draw_back move_back pull_away pull_back recede retire retreat withdraw >gkt
v retreat retrograde >gys
v draw get_out pull pull_out >cwr
v continue proceed >gkt
v roar >gyv
v limp >gyv
v barge >h4x
v march process >gqw
v back >gkt
v back_out >gz0
v back_down back_off back_up >gys
v dawdle fall_back lag >gz5
v pan >gkt
v follow >gkt
v catch_up >h10
v come_back >gz6
v scale surmount >h10
v lead precede >gkt
v head lead >gz9
v conduct direct guide lead take
v hand >gzb
v misdirect misguide mislead >gzb
v show usher >gzb
v marshal >gze
v pursue >gkt
v stalk >gzg
v shadow >gz5
v chase dog tag tail track trail >gzg
v fire >gzl
v chase_away dispel drive_away drive_off drive_out run_off turn_back >glz
v banish >gzl
v hound hunt trace >gzj
v haunt stalk >gzg
v retrace trace >gzs
v backtrack double_back turn_back >gzs
v cut_back flash_back >gzs
v return >gkt
v home >gzs
v arrive come get
v come come_in >gzu
v attain reach >gzu
v access >h10
v crest >gzz
v peak top_out >h10
v depart quit >h01
v go_away leave
v walk_out >h01
v come_away >h01
v decamp skip vamoose >h01
v beetle_off bolt bolt_out run_off run_out >h01
v ride_away ride_off >h01
v go_out >h01
v linger tarry >h01
v shunt >h0a
v shift transfer >glz
v shuffle >h0a
v bunker >h0a
v carry_over >h0a
v displace >glz
v evacuate >h0e
v depart part set_off set_out start start_out take_off >h01
v lift_off take_off >h0g
v blaze blaze_out >h0g
v get_out pull_out >h01
v draw_in get_in move_in pull_in >gzu
v exit get_out go_out leave >gko
v get_off >h0l
v step_out >h0l
v come_in enter get_in go_in
v turn_in >h0o
v board get_on >h0o
v catch >h0q
v intrude irrupt >h0o
v bother >h0s
v crash >h41
v muscle >h41
v overstep transgress trespass >h41
v intrude_on invade >h0o
v raid >h0x
v infest overrun >ey2
v attain gain hit make reach
v breast summit >h10
v culminate >h10
v make reach >i8n
v ground strand >h7l
v miss >i8u
v meet >i0n
v encounter meet see
v cross intersect >h17
v congregate >i0n
v hive >i0n
v fort fort_up >i0n
v mass >h1q
v press >h1c
v convene >i0n
v reconvene >h1e
v sit >h1e
v clump cluster constellate flock >i0n
v flock >gkt
v accompany >gkt
v escort >h1j
v escort >h1j
v squire >h1k
v safeguard >h1k
v huddle >h1h
v bunch bunch_up >h1h
v crowd >i0n
v pour pullulate stream swarm teem >h1q
v herd >h1q
v crowd herd >glz
v disperse dissipate scatter >h1z
v break >h1u
v volley >h1u
v break_up >h1z
v disband dissolve >h1x
v part separate split >gko
v break_up dispel disperse dissipate scatter >h23
v break >h6l
v disband >h20
v divide separate
v rail rail_off >h23
v detach >h23
v sprawl straggle >fj1
v diverge >gko
v converge >i0n
v concentrate >h28
v bend >gr1
v curve cut sheer slew slue swerve trend veer >gr1
v peel_off >h2b
v hunt >h5o
v bend deflect turn_away >gr1
v avert turn_away >gr1
v crook curve >h2k
v arc arch curve >h2k
v hump hunch hunch_over >gxp
v straighten unbend >gxp
v bend flex >cu4
v line_up >gy2
v line_up queue queue_up >fxc
v incline slope >h2r
v stoop >h2n
v climb >h2n
v weather >h2r
v angle lean slant tilt tip >h2k
v heel list >h2r
v lean list >gko
v lean_back recline >h2r
v fall_back >h2u
v bank >h2x
v tip >gr4
v sink >h2z
v decline >gww
v cockle riffle ripple ruffle undulate >h5q
v bow >gxp
v genuflect kowtow scrape >h31
v billow heave surge >d3a
v billow wallow >gu0
v cloud >h34
v break_down collapse crumble crumple tumble >cu2
v burrow tunnel >fdl
v circulate >h5r
v circulate >glz
v circulate distribute >glz
v utter >h3a
v orb orbit revolve >h3d
v circle >gkt
v loop >h3d
v loop >h3d
v angle >gkt
v revolve rotate >h8m
v rotate splay spread_out >gr1
v circumvolve rotate >gr1
v wheel >h3h
v cartwheel >h3k
v wheel >guu
v pivot swivel >gr1
v gyrate reel spin whirl >h3h
v centrifugate centrifuge >h5u
v ultracentrifuge >h3p
v eddy purl swirl whirl whirlpool >h5r
v tumble whirl >gko
v birl spin twirl whirl >h3j
v kick >gan
v grind >gan
v swirl twiddle twirl whirl >h3h
v coil gyrate spiral >gr1
v corkscrew spiral >gr1
v overhaul overtake pass >gym
v get_by >h3z
v pass >gkt
v negociate negotiate >h41
v work >h41
v cycle >h41
v blunder fumble >h41
v go_by pass pass_by surpass travel_by >gkt
v skirt >h46
v fly_by >h46
v
v cycle >h49
v pass_off >h49
v fly_by whisk_by zip_by >h46
v approach come_on go_up near >glw
v close_in draw_in >gym
v crowd push >h4d
v stretch stretch_out unfold >cu4
v buck charge shoot shoot_down tear >h4x
v whizz zoom >h4j
v hurry speed zip >gkt
v speed >gkt
v zoom >gkt
v stampede >h6l
v drive_out force_out rouse rout_out >glz
v hunt >h4n
v drive >glz
v pull >h4p
v pull >h4s
v >gt6,gkt
v bustle hustle >gko
v fidget >gko
v dawdle linger >gko
v drag drop_back hang_back trail >gz3
v hasten hie hotfoot race rush speed >gkt
v race >glz
v rush_away rush_off >h01
v rush >gss
v shack trail >gkt
v diffuse fan_out spread spread_out >fj1
v creep >h52
v bleed run >h52
v cringe flinch funk quail recoil shrink squinch wince >gko
v retract shrink_back >h55
v dart dash flash scoot scud shoot >h4x
v commute >glg
v shuttle >gkt
v hurl hurtle lunge thrust >gko
v bend bow crouch stoop >h2k
v incline >gwk
v double double_over double_up >h2k
v bow_down prostrate >gxt
v cower crawl creep cringe fawn grovel >h2k
v cower huddle >h5b
v jam mob pile throng >h1q
v pounce swoop >gwa
v stoop >h5i
v swoop >gko
v deviate divert >gr1
v deviate >guq
v shunt >h5m
v yaw >h5l
v digress sidetrack straggle >h5l
v flow flux >gko
v course flow run >gko
v course >grg
v run_off waste >h5r
v spin >h64
v run_down >h5r
v pump >h5x
v gush spirt spout spurt >h5y
v pour >h5r
v pour >glz
v effuse pour_out >h5z
v run_out spill >h5r
v pour_out spill_out spill_over >h1r
v decant pour pour_out >h5z
v stream well_out >h5r
v stream >gqq
v dribble filter trickle >h5r
v drip >gwa
v drain run_out >h5r
v ooze seep >h5r
v brim_over overflow overrun run_over well_over >h61
v edge inch >gym
v elapse glide_by go_by pass slide_by slip_away slip_by >gym
v fell fly vanish >h6c
v break break_away break_out >h6j
v shake shake_off throw_off >h6j
v abscond absquatulate bolt decamp go_off make_off run_off >h6l
v elope run_off >h6l
v bilk elude evade >h6j
v escape get_away >h6l
v break_away bunk lam run run_away scarper scat >h01
v flee >h6k
v skedaddle >h6k
v make take >gti
v slip_away sneak_away sneak_off sneak_out steal_away >h01
v slip >h6j
v abandon empty vacate >h01
v eject >h0l
v expand spread_out >d0p
v bring take >foz
v bring_back return take_back >h6t
v track >h6w
v bring_in introduce
v interpose >g3l
v church >hvy
v carry_over >guu
v tube >h6t
v carry channel conduct convey impart transmit >h6t
v bring_in >h71
v clear top >h3z
v
v distance outdistance outstrip >h74
v bug_out bulge bulge_out pop pop_out protrude >cu4
v career >gkt
v circuit >gkt
v spread spread_out >h3a
v manure muck >h79
v collapse >fav
v bestir rouse >clv
v flurry >gko
v march >gr0
v gutter >h5r
v lance >gkt
v dock >h0o
v welter >gnf
v remove >h0a
v pack >dhh
v land >h6t
v strand >h7l
v streak >gko
v swing >glz
v wind_up >h7o
v draw >gkt
v change transfer >gkt
v heave >gko
v crash >gko
v thunder >gko
v snap >gko
v step_up >hvi
v turn >glz
v leaf >h7x
v turn >glz
v port >h7z
v slide >glz
v pace >gkt
v step tread >gkt
v step_on tread_on >h83
v hurtle >gkt
v run >glz
v retreat >gkt
v whistle >gkt
v whistle >glz
v flap >gko
v beat flap >glz
v flail thresh >h8a
v clap >h8a
v clap >h8b
v fling >gko
v shove stuff thrust >gny
v hop >h73
v hop >grg
v hop >gko
v singsong >glz
v shoot >g4n
v turn >gko
v hustle >glz
v dodge >gko
v dodge >gko
v plough plow >gkt
v tip topple tumble >gny
v throw >gko
v throw >fsj
v lurch >gkt
v draw >cwr
v come_out fall_out >dmq
v rip >h4h
v wash >glz
v curl curl_up draw_in >h2k
v sit_up >gxp
v sift >gkt
v dance >gko
v grab >gko
v fall >gkt
v drag >gkt
v rake >glz
v run >gkt
v bang >gkt
v tool >gt6
v run_away >h6j
v >gun
v blast >h9b
v wander >gyv
v ascend >gyk
v >glz
v smash >h9f
v jump_off leap >gko
v sling >glz
v sling >frg
v ascend climb_up
v record register
v feel sense >h9n
v comprehend perceive
v receive >h9n
v hear >h9o
v divine >h9n
v experience get have receive >h9s
v undergo >ct2
v take >h9r
v endure suffer >h9y
v tolerate >h9u
v die >h9u
v meet >h9y
v experience >h9s
v feel >h9y
v enjoy >h9y
v subject >ctz
v expose >ha1
v insolate solarise solarize sun >ha2
v aerate air air_out >ha2
v desensitise desensitize >ctt
v benumb blunt dull numb >ha5
v bedaze daze stun >ha5
v sensitise sensitize
v excite stimulate stir >ha8
v fellate suck >ha9
v thrill >ha9
v quicken whet >ha9
v catch >h9n
v dream >h9n
v mark note notice
v note observe
v glimpse >hbe
v chafe fret gall >cph
v itch rub scratch >cph
v bite burn sting >har
v burn >har
v itch >har
v ache suffer >h9n
v twinge >han
v hunger >har
v thirst >har
v ache hurt smart >hax
v throb >har
v prickle tingle >ham
v prick prickle >hav
v prick sting twinge >han
v smell >hax
v
v reek stink >haz
v smell >haw
v salute >haz
v smell >h9n
v sniff whiff >hb1
v nose scent wind >hb1
v odorize odourise scent >hax
v aromatise aromatize perfume >hb4
v fume fumigate >dlw
v touch >h9n
v feel >fdy
v lose miss
v discover
v witness >hd4
v look_on watch
v find see witness >h9y
v see >h9n
v see >hbe
v behold >hbe
v view >duk
v look
v examine
v look_back >hbi
v look_away >hbi
v gaze stare >hbi
v outface outstare stare_down >hbm
v regard >hbi
v appear look seem >iey
v pass_off >hbp
v appear seem >iey
v sound >hbp
v sound
v pierce >hbt
v speak >hbt
v blow >hfh
v reflect reverberate
v reflect >hc0
v reflect >ehe
v show
v disclose expose uncover >hci
v project >hc0
v silhouette >hc2
v flash >hc0
v show show_up >dev
v screen >hc0
v display exhibit expose >hc0
v produce >hc7
v turn_on >hc8
v hold_up >hc7
v bench >hc7
v moon >hc7
v flash flaunt ostentate show_off swank >hc7
v brandish >hc7
v model >hc7
v model pose posture sit >hc7
v ramp >hcg
v bring_out reveal unveil >hc0
v excavate unearth >hci
v dig dig_out dig_up >hcj
v unfold >hci
v reveal >eia
v express >g5o
v stamp >ejw
v conceal hide
v obstruct >hcp
v hide hide_out
v conceal hold_back hold_in
v earth >hcr
v bosom >hcp
v bury >hcp
v cloak dissemble mask >hdw
v masquerade >hdw
v cover cover_up >hcp
v harbor harbour shield >hcp
v demo demonstrate exhibit present show >hc0
v condemn >e92
v candle >hbj
v survey >hbj
v watch
v catch see view watch >hd4
v visualise visualize >hd5
v image >hd6
v look_out watch watch_out
v glance_over rake run_down scan skim >hbj
v scan >hbj
v glass >hda
v peruse >hbj
v flick flip leaf riff riffle thumb >hdc
v scrutinise scrutinize size_up >hbj
v look search >hbj
v cruise >hdf
v prospect >hdf
v descry espy spot spy >hee
v detect discover find notice observe >hee
v sense >hdj
v trace >hdj
v rediscover >hba
v disappear go_away vanish >if5
v clear >hdn
v bring_on bring_out produce
v offer >hdp
v crop_up pop_up >dev
v becloud befog cloud fog haze_over mist obnubilate obscure >hcp
v blur film_over glaze_over
v overshadow >hds
v eclipse occult >hdu
v disguise mask >hcp
v orient orientate >dyu
v guide guide_on >hdx
v blink flash twinkle wink winkle >he1
v flick flicker >hdz
v radiate >hax
v gleam glimmer >he1
v glow >he1
v beam glow radiate shine >hbp
v blur >ctt
v focus >hgo
v dim >hgq
v bedazzle daze dazzle >het
v glare >ite
v beat >he9
v gleam glint glisten glitter shine >hbp
v monitor supervise >hew
v monitor >hew
v sight spy >h9n
v ogle >hbi
v leer >hbi
v admire >hbi
v contemplate >hbh
v glance glint peek >hbi
v inspect >hbj
v case >hek
v overlook >hd3
v overlook >hb9
v consider study >dti
v eye eyeball >hbi
v reconnoiter reconnoitre scout >hew
v squint >hbi
v blind >ctt
v blind
v peer >hbi
v horn_in intrude nose poke pry >hdf
v observe >hd4
v hear >h9n
v listen >h9n
v advert attend hang >hey
v hear listen >e13
v incline >hf0
v creak screak screech skreak squeak whine >hf6
v racket >hf6
v brattle clack clatter >hf6
v drown_out >hf6
v noise resound >hfh
v scream >hf6
v clang clangor >hfh
v clangor clangour >hfh
v boom boom_out >hfh
v beat drum thrum >hfh
v rattle >hfh
v crackle crepitate >hfc
v tick ticktack ticktock >hfh
v ring_out >hf6
v resonate vibrate >hfh
v go sound >hax
v knock ping pink >hfh
v
v strum thrum >hfj
v sound >el5
v project >hax
v peal ring >hfh
v knell ring >hfj
v toll >hfo
v bombilate bombinate buzz >hfh
v blare blast >hf6
v rustle >hfh
v crack snap >hfh
v crack >hfh
v beep blare claxon honk toot >hfh
v whistle >hfh
v echo resound reverberate ring >hfh
v thud thump >hfh
v crump scrunch thud >ery
v clop clump clunk plunk >hfh
v patter >hfh
v knock pink rap >hfh
v click tick >hfh
v chatter click >hfh
v pop >hfh
v pop >hfj
v sputter >hg5
v chink clink tink tinkle >hfh
v slosh slush splash splosh >hfh
v hum thrum >hfh
v grumble rumble >hfh
v boom din >hfh
v bang >hfh
v babble bubble burble guggle gurgle ripple >hfh
v lap swish swoosh swosh >hfh
v drone >hfh
v birr purr whir whirr whiz whizz >hfh
v bug intercept tap wiretap >hgk
v catch overhear >hex
v eavesdrop listen_in >hey
v deaf deafen >ha5
v hush pipe_down quiesce quiet quiet_down quieten >hgq
v soften >hgq
v sharpen >hgq
v gag muzzle >dib
v >ctt
v damp dampen dull muffle mute tone_down >hgn
v taste >h9n
v flavor flavour season
v spice spice_up zest >hgt
v taste >dsp
v discern distinguish make_out pick_out recognise recognize spot
v resolve >hgw
v discriminate >hgw
v savor savour >hgs
v savor savour >hgt
v savor savour taste
v smack taste >hh1
v reek smack smell >ehz
v disgust gross_out repel revolt >ha9
v nauseate sicken >hh4
v dulcify dulcorate edulcorate sweeten >hhe
v bitter >hhe
v honey >hh6
v saccharify sugar >hh6
v pepper >hgu
v salt >hgt
v candy glaze sugarcoat >hh6
v acetify acidify acidulate sour >hhe
v >ctt
v track >hew
v find >h9n
v roll >hfh
v seem >hbr
v surveil survey
v kill >han
v sight >ezz
v flush >he3
v give >hje
v give >hk9
v gift give present
v dower endow >hhp
v distribute give_out hand_out pass_out >hhp
v give_away >hhp
v bung fee tip >hhp
v hold_on keep >hhx
v carry_over hold_over >hhu
v keep >hhx
v have hold
v monopolise monopolize >hhx
v exert maintain wield >hhx
v have own possess
v have
v take
v take_away >hi2
v repossess take_back >hi2
v come_by >hij
v hit stumble >hi5
v take
v rescue >hi7
v scale >hi7
v buy purchase >hij
v take >hia
v charter hire lease rent take >hij
v lease rent >hhn
v farm_out hire_out rent_out >hrz
v subscribe take >hia
v have receive >hij
v hustle >hig
v fence >hig
v acquire get
v buy >hij
v find >hij
v deny refuse >hhu
v abnegate deny >i7i
v find line_up >hij
v keep_back withhold >him
v deny >hip
v reserve >hip
v devote >hir
v deduct recoup withhold >hhu
v dock >hit
v >hja
v fund >hqh
v fund >hnn
v fund >hs9
v absorb >hiv
v subsidise subsidize >hja
v subsidise subsidize >hlt
v finance >hlt
v seed >hj2
v back >hj2
v finance >hn4
v collect take_in >hi2
v farm >hj6
v fund >hqh
v fund >hj2
v support >hhn
v patronise patronize sponsor >hja
v sponsor >ib9
v cosponsor >hjb
v transfer
v alien alienate >hje
v convey >hje
v pass >ct2
v >glz
v vest >hji
v cast_away cast_out chuck_out discard dispose fling put_away throw_away throw_out toss toss_away toss_out >hjo
v junk scrap trash >hjk
v waste >hjk
v comb_out weed_out >hjo
v remove
v ditch dump >hjo
v dump >hjk
v retire >hjk
v preserve save >hhu
v scant skimp stint >hs9
v terrace terrasse >hs9
v reclaim recover >f0p
v chuck ditch >hjz
v foreswear quit relinquish renounce >hjy
v abandon give_up
v abandon >hjk
v ditch >dsc
v maroon strand >dsc
v allot assign portion >hpm
v bequeath leave will >hhp
v devise >hk3
v devolve >hji
v light >hk5
v accrue >hji
v pass_on >hk3
v give hand pass pass_on reach turn_over >hje
v sneak >hk9
v communicate convey transmit >hke
v load >hke
v offset >hke
v transfer >glz
v import >hke
v export >hke
v allocate apportion >hk2
v ration ration_out >hkh
v ration >d13
v cede surrender >hhp
v sell >hkk
v give >enw
v cast >hkm
v accept have take >hij
v accept admit take take_on >hko
v refuel >hkr
v fuel >fwu
v welcome >hko
v decline pass_up refuse reject turn_down
v honor honour >hko
v contribute >hlt
v dishonor dishonour >hkt
v obtain >hij
v source >hkx
v procure secure >hkx
v extract >hkx
v take_out >hkx
v get_in >hkx
v patent >hkz
v eke_out squeeze_out >hkx
v eke_out squeeze_out >hp4
v enlist >hkz
v recruit >hl6
v seek >gk2
v bid >hl8
v extort gouge rack squeeze wring >hrl
v run >hml
v sell >hmd
v remainder >hlc
v syndicate >hlc
v realise realize >hlc
v deal sell trade >hlh
v transact >hw7
v deal >hpm
v retail >hlc
v bring bring_in fetch
v liquidize sell_out sell_up >hjk
v recover regain retrieve >hij
v catch >hij
v bump chance encounter find happen
v access >hlm
v recoup recover recuperate >hij
v compensate indemnify recompense repair >hlt
v insure >eya
v pay >hhn
v ante_up pay pay_up >hlv
v >hm0
v compensate make_up pay pay_off >hm0
v default default_on >i8x
v owe >iey
v owe
v >eow
v liquidate >hm0
v clean_up >hm0
v bounce >gzs
v accord allot grant >hhn
v allow grant >hhn
v allowance >hm5
v appreciate prize treasure value >dyb
v cash cash_in >hmd
v liquidate >hm8
v pay_off redeem >hlt
v ransom redeem >hmd
v redeem >hmd
v change exchange interchange >hje
v exchange interchange replace substitute >ctt
v reduce >hme
v fill_in stand_in sub substitute >hmd
v swap switch swop trade >hmd
v chaffer haggle higgle huckster >hmj
v bargain dicker >e4h
v trade trade_in >hmd
v merchandise trade
v traffic >hml
v traffic >hml
v turn_over >hlh
v treat >hhp
v award present >hkh
v certificate >hmq
v award grant >hrf
v pension pension_off >hms
v present submit >hhn
v bring_in >hmu
v donate >hhp
v bestow confer >hmq
v bestow >hhn
v heap >hhn
v bless >hmx
v graduate >hmx
v graduate >hig
v lavish shower >f0f
v credit >hn6
v balance >hn6
v account calculate
v debit >hn6
v compound >hn6
v save save_up
v drop expend spend >hlt
v spend >f0d
v occupy take use_up >f0h
v be >hnc
v squander waste >f0h
v burn >hne
v fling splurge >f0f
v conserve economise economize husband >hjs
v rationalise rationalize >i0u
v forage scrounge >ezc
v rustle >hnj
v bum cadge grub mooch sponge >hkx
v beg >e3n
v commit invest put >hna
v roll_over >hnn
v roll_over >e4i
v shelter >hnn
v tie_up >hnn
v job speculate >hnn
v bull >hns
v appropriate capture conquer seize >hnx
v attach confiscate impound seize sequester >hi2
v buy_out buy_up take_over >hia
v arrogate seize take_over usurp >hi7
v hijack >hnx
v raid >hnx
v arrogate claim >e3n
v pretend >ho0
v requisition >ho0
v reclaim repossess >hij
v foreclose >ho3
v abstract cabbage filch lift nobble pilfer pinch purloin snarf sneak swipe >hrs
v rustle >hrs
v hold_up stick_up >hrr
v pirate >hrs
v plagiarise plagiarize >hrs
v crib >ho9
v pocket >hi2
v profit >hp4
v clean_up >hoc
v capitalise capitalize >hp7
v conserve keep_up maintain preserve >hhw
v exhaust play_out sap tire >f0d
v hive_away lay_in put_in salt_away stack_away stash_away store >hhu
v tank >hol
v loft >hol
v warehouse >hol
v store >hhu
v garage >hol
v bottle >hol
v hold hold_back keep_back retain >hhu
v save >i6p
v bribe buy corrupt >hlt
v buy_off pay_off >hoq
v give_back refund repay return >hlt
v carry stock stockpile >hhx
v find regain >hij
v feel >hou
v locate turn_up >hou
v unearth >how
v attain chance_on discover strike >hou
v foot >hlt
v pinpoint >how
v lose
v lose
v acquire gain win >hij
v bring_in earn gain make pull_in realise realize >hij
v earn garner win >hij
v letter >hp5
v benefit gain profit >hij
v benefit >cqx
v net sack sack_up >hp7
v gross >hp4
v net >hpc
v bear pay >hp4
v pay_off >hpc
v derive gain >hkx
v rout_out rout_up >hou
v bag pocket >hrs
v defalcate embezzle malversate misappropriate peculate >hrs
v draw reap >hpe
v deliver fork_out fork_over fork_up hand_over turn_in >hk9
v give_away >hpj
v apportion divvy_up portion_out share >hhr
v administer allot deal deal_out dish_out dispense distribute dole_out lot mete_out parcel_out shell_out >hhn
v partake partake_in share >hij
v share >f0i
v pool >hpo
v give impart leave pass_on >ejk
v tender >hpu
v tender >hhp
v offer >hs9
v offer proffer >hhn
v offer >hpz
v put_up >hpv
v extend offer >es6
v extend >hs9
v market >hml
v market >hlg
v bid offer tender
v subscribe >hq1
v pledge subscribe >hmw
v bid >etj
v double >hq4
v disburse pay_out >hlt
v belong >iey
v accept assume bear take_over >hi2
v hold >hhx
v hawk huckster monger peddle pitch vend >hlg
v forego forfeit forgo give_up waive >hjz
v lapse >hqb
v recapture retake >hi7
v capture >ctt
v fall >ex1
v grab snaffle snap_up >hi2
v accumulate amass collect compile hoard pile_up roll_up >hoh
v call_for collect gather_up pick_up >hij
v hive >hoh
v raise >hj6
v impose levy >hro
v toll >hql
v lay >hql
v tax >hql
v tariff >hqo
v assess tax >dz1
v assess >hro
v chip_in contribute give kick_in >hhn
v combine >hqs
v apply give >hpm
v give >cqv
v tread >hqu
v administer >hqu
v return >hhn
v restitute restore >hos
v deposit >hhn
v draw draw_off >cwr
v dip >hr1
v divert hive_off >hr1
v tap >hr1
v call_back withdraw >hi2
v smooth smooth_out >hub
v deprive >hip
v dock >hr7
v deprive divest strip >hi2
v clean_out >hr9
v inherit >hij
v inherit >hig
v relinquish resign >hk9
v cede concede yield >hhn
v give
v give grant
v impoverish >hr7
v reduce >hrh
v bankrupt ruin smash >hrh
v enrich >cxa
v fleece gazump hook overcharge pluck plume rob soak surcharge >icp
v discount >hrn
v mark_down >hu6
v bill charge >hn6
v charge >hn7
v chalk_up run_up >hlz
v rob >hrs
v rip rip_off steal >hi7
v cop glom hook knock_off snitch thieve >hrs
v hustle pluck >hrs
v plant >hrw
v >hs9
v buy_in stock stock_up >hs9
v borrow >hij
v lend loan >hhn
v add bestow bring contribute impart lend >ctt
v factor >hs0
v instill transfuse >hs0
v breathe >hs2
v sacrifice >ifg
v shop >hkx
v market >hs5
v browse shop >fdy
v antique >hs7
v furnish provide render supply >hhn
v tube >hs9
v ticket >hs9
v stock >hs9
v stock >hs9
v stock >htb
v rim >hs9
v fret >hs9
v step >hs9
v rail >hs9
v capitalise capitalize >hs9
v uniform >hs9
v railroad >hs9
v partner >hs9
v headline >hs9
v match >hs9
v heat >hs9
v locate place site >euq
v seat >hs9
v seat >hs9
v ramp >hs9
v arm >hs9
v glass glaze >hs9
v bush >hs9
v furnish >hs9
v slat >hs9
v berth >hs9
v bed >hs9
v bunk >ht0
v costume >hs9
v bottom >hs9
v tool >hs9
v key >hs9
v fuel >hs9
v refuel >ht6
v bunker >ht6
v provision purvey >hs9
v afford give yield >hs9
v equip fit fit_out outfit >hs9
v instrument >htb
v muzzle >htb
v kit kit_out kit_up >htb
v appoint >htb
v armor armour >htb
v supplement >cxa
v eke_out fill_out >hth
v flourish prosper thrive >cuo
v bank >hz7
v bank >evc
v bank >hlh
v give sacrifice >hrd
v sacrifice >hlc
v repay requite >hhn
v pay_back repay reward >hvi
v despoil foray loot pillage plunder ransack reave rifle >hi7
v plunder sack >hi7
v loot plunder >hrs
v give_up spare >hhn
v smuggle >htx,htw
v import >hml
v export >hml
v adopt borrow >hko
v adopt espouse follow >dwu
v hock pawn soak >hu1
v consign >hu5
v consign >hjz
v consign >fnz
v commit institutionalise institutionalize send >hke
v commit confide entrust intrust trust >hk9
v knock_off shave >dfg
v secure >een
v certify >hu7
v defray >hlt
v harbor harbour >hhu
v disembarrass free rid
v dump underprice >hlc
v price >dz1
v manipulate rig >hud
v mortgage >hly
v bond >huf
v liquidate pay_off >hlu
v coal >hs9
v snag >hkx
v curtain >hs9
v gate >hs9
v index >hs9
v articulate joint >hs9
v wire >htb
v dispose >hlc
v kick_back >hlt
v get have make >ewo
v pour >hs9
v move >hlc
v pump >hs9
v entrust leave >hk9
v fuel >hs9
v remember >hk3
v flood glut oversupply >hs9
v throw_in >hs0
v return >hvr
v economise economize save >hna
v patch >hs9
v water >hs9
v grab >hkx
v >hrf
v land >hv5
v bleed >hla
v top top_out >hs9
v border edge >hs9
v shaft >htb
v vest >hhn
v hat >hs9
v entail >hk3
v theme >hs9
v flesh >hjo
v lay_out >hna
v renounce resign vacate >hwo
v act move
v maneuver manoeuver manoeuvre >hvi
v dispatch >hvi
v evade >hvi
v race >hvi
v play >hvi
v deal >hvi
v partner >hvi
v exert >hvi
v reciprocate >hvi
v go move proceed >hvi
v work >hvs
v embark venture >hvs
v assert >i82
v sit_back sit_by >hbc
v bull >e4s
v perform >hvi
v dare presume >hvi
v engage prosecute pursue >hvi
v practice >hw0
v wage >euz
v provide put_up >hw2
v act_on pursue >hwb
v act_on >hvi
v check_out run_down >hw4
v interact >hvi
v deal >i82
v combine >hw7
v have >hw7
v oppose react >hvi
v buck >hwb
v backfire backlash recoil >d98
v start take_up
v retire >hwo
v retire withdraw >ilj
v retire >hyh
v back_down back_off bow_out chicken_out pull_out >gep
v accede >hyu,hws
v ascend >hwj
v adopt assume take_on take_over >hws
v resume >hwl
v officiate >hvy
v quit resign step_down >hwr
v drop_out >hwr
v drop_out >hwg
v depart leave >ct2
v >hwe
v instal install
v induct invest seat >hwt
v induct >fqn
v ask_over invite >e3n
v invite pay_for >hw7
v fall >hwo
v post >hxc
v cast >hxc
v consecrate ordain ordinate >hx2
v enthrone invest vest >hwt
v adorn clothe invest >htb
v groom prepare train >hx5
v educate >cz0
v school >hx5
v civilise civilize cultivate educate school train >dj4
v socialise socialize >hw7
v fraternise fraternize >hx8
v induct initiate >i2b
v coronate crown >hx2
v assign delegate depute designate >i4p
v task >hxc
v place >hxc
v regiment >hxc
v reassign transfer >hxc
v second >hxg
v exchange >hxg
v alternate >hxi
v rotate >hxj
v fill >hz3
v fill take >hz7
v deputise deputize step_in substitute >hyr
v cover >eya
v delegate depute >hxc
v mandate >hxc
v inaugurate kick_off >g69
v dedicate >hxr
v appoint constitute name nominate >g5y
v pack >hxt
v make name nominate >i4p
v rename >hxv
v slate >i4b
v tenure >hxz
v elevate promote upgrade >hxc
v bring_up >hxz
v ennoble entitle gentle >hxz
v lord >hy1
v celebrate lionise lionize >i2y
v dub knight >hy1
v bump demote relegate >hxc
v reduce >hy5
v favor favour prefer >hxz
v prefer >hlt
v screen screen_out sieve sort >dwu
v elect >dwu
v reelect >hya
v engage >hz3
v nominate propose >dwu
v boot_out drum_out expel kick_out oust throw_out >hym
v excommunicate >hye
v bring_down overthrow overturn subvert >hyq
v can dismiss displace fire force_out sack send_away terminate >hym
v clean_out >hyh
v furlough lay_off >hyh
v drop >hym
v squeeze_out >hyh
v remove
v pull_off >hym
v move_out remove take_out
v call_in >hyo
v depose force_out >hye
v replace supersede supplant >hyu
v usurp >hyr
v oust >hyr
v follow succeed
v drive labor labour push tug >hyw
v fight struggle >i8z
v flounder >hyw
v work >f0i
v rack >hyy
v carpenter >hzh
v implement >f0i
v exploit overwork >hyy
v employ engage hire
v ship >hz3
v contract sign sign_on sign_up >hz3
v continue keep keep_on retain >ilg
v work
v clerk >hzh
v take_off >e5p
v relieve take_over >i03
v spell >hza
v page >hzh
v strike walk_out >i89
v blackleg fink rat scab >hz7
v rat >hz3
v wait waitress >hzh
v work
v assist >hzh
v work_on >hzh
v belabor belabour >hzj
v potter putter >hzm
v busy occupy >hzh
v collaborate cooperate >hzh
v collaborate >hzn
v idle laze slug stagnate
v moon moon_on >hzp
v daydream moon >hzp
v play recreate
v play >hzu
v
v dig drudge fag grind labor labour moil toil travail >hz7
v farm >hz7
v ranch >hzw
v moonlight >hz7
v job >hz7
v man >hz7
v buckle_down knuckle_down slave >hz7
v free liberate loose release unloose unloosen
v discharge free
v cut >i03
v allow let permit
v pass >i05
v bottle_up inhibit suppress
v keep_down quash repress subdue subjugate >i09
v crush oppress suppress
v volunteer >hzh
v offer volunteer >hvi
v inaugurate >i0d
v open >g69
v close >dab
v open open_up
v close close_down close_up fold shut_down
v reestablish reinstate restore >ctt
v establish found launch set_up >i0f
v ordain >hx2
v enact ordain >epe
v reenact >i0k
v adjourn retire >i0g
v assemble foregather forgather gather meet >hw7
v call >e3n
v ally >idw
v disassociate disjoint dissociate disunite divorce >i0s
v form imprint >i9m
v break_up part separate split split_up
v administer administrate >i13
v organise organize >i13
v reorganise reorganize shake_up >i0u
v regroup reorganise reorganize >i25
v retool revise >i0v
v organise organize unionise unionize >i10
v confederate >i43
v fall_in join
v rejoin >i10
v infiltrate penetrate >i10
v care deal handle manage >i1h
v dally flirt toy >hvi
v mind >i13
v coordinate >i13
v coordinate >inc
v process >i13
v expedite >id9
v tend >i15
v approach >hvi
v direct >i13
v guide steer >i1c
v chair chairman >i1f
v head lead >i1c
v captain >i1f
v command control
v govern >i1h
v regiment >i1h
v monopolise monopolize >i1h
v harness rein rein_in >i1h
v corner >i1h
v manage oversee superintend supervise >i0t
v build >i1n
v preside >i1h
v operate run >i1c
v block >i1q
v warm_up >i1q
v declare >e7j
v certify licence license >e7j
v patent >i4a
v carry_on conduct >i13
v racketeer >i1w
v specialise specialize >hzh
v minister >hzh
v entitle >i4h
v franchise >i1u
v charter >i1u
v certify endorse indorse >eer
v incorporate >g3i
v form organise organize >g3i
v draw_up >i25
v regiment >i25
v syndicate >i25
v syndicate >ig5
v exclude keep_out shut shut_out >i2d
v admit include let_in >e7h
v participate >hvi
v keep prevent
v restrict >i2d
v keep_away >i2d
v restrain >i2d
v hinder impede >i2d
v repress >i2h
v interfere >i2h
v set_back >i2h
v hobble >i2h
v stunt >i2h
v dwarf >i2m
v forbid foreclose forestall preclude prevent
v avert avoid debar deflect fend_off forefend forfend head_off obviate stave_off ward_off >i2o
v favor favour privilege >e7h
v back endorse indorse plump_for plunk_for support >e7t
v canvass poll >dus
v poll >hij
v patrol police >i2w
v follow observe watch watch_over >dvx
v guard >i2v
v bury entomb inhume inter >fx7
v abide_by honor honour observe respect >dxx
v tolerate >i2y
v disrespect >i32
v mesh >i32
v relate >hw7
v take_back >i32
v get_on >i32
v canvass >e5w
v buttonhole lobby >e5w
v domiciliate house >ijf
v home >i37
v stable >ijf
v stall >ijf
v lease rent >eeh
v tenant >iis
v charter hire lease rent >eeh
v farm_out job subcontract >hz3
v vote >dwu
v vote >i3h
v vote >esb
v vote >esb
v ballot >i3f
v poll >i3f
v abstain >iq3
v avoid
v fiddle goldbrick shirk >i3m
v slack >i3n
v save spare >iq3
v favor favour >i3p
v ratify sign >i4w
v boycott >i3t
v ostracise ostracize >i2a
v dismiss send_away >hyh
v frequent patronise patronize shop sponsor >ib9
v legislate pass >i0k
v carve_up dissever divide separate split split_up >cu2
v lot >i3x
v parcel >i3x
v sliver splinter >i3x
v paragraph >i3x
v balkanise balkanize >i3x
v unify unite >i10
v associate consociate >i43
v confederate >i43
v reunify reunite >i43
v register >i49
v matriculate >i49
v enrol enroll enter inscribe recruit >i4a
v register >en7
v register >ev8
v list >i4a
v inventory >i4c
v index >i4c
v blackball negative veto >e5h
v defeat kill shoot_down vote_down vote_out >i4f
v authorise authorize empower >i4p
v empower endow endue gift indue invest >dlp
v confirm >i4k
v covenant >ee4
v commission >e7j
v commission >htb
v accredit recognise recognize >i1u
v accredit >i4p
v appoint charge
v create >i4p
v confirm >e7t
v cancel strike_down >e96
v write_off >i4s
v call_off cancel scratch scrub
v annul avoid invalidate nullify quash void >i4s
v formalise formalize validate >e7j
v sanction >i4h
v issue supply >i51
v reissue >i4y
v reticulate >i51
v distribute >hje
v >i4s
v retire >i52
v commission >e2x
v criminalise criminalize illegalise illegalize outlaw >e6x
v decriminalise decriminalize legalise legalize legitimate legitimatise legitimatize legitimise legitimize >e7h
v trust >e7h
v desegregate integrate mix
v segregate >i7n
v bump_off dispatch murder off polish_off slay >feu
v bench >hym
v execute >feu,i6r
v quarter >feu
v crucify >i5c
v execute >i5a
v pip shoot >feu
v flight >i5g
v pick_off >i5g
v electrocute fry >feu
v burn >i5c
v hang string_up >i5c
v date >glc
v date see >idw
v ask_out invite_out take_out >e3n
v reunite >i5q
v meet
v rendezvous >i5q
v call call_in visit >i5q
v pay >gdt
v see >i5s
v see >i5s
v come_by drop_by drop_in >i5s
v conjoin espouse marry wed >i43
v marry splice wed >hwn
v couple pair pair_off partner_off >i43
v divorce split_up >i0s
v celebrate fete >i5q
v jollify racket revel wassail >i61
v party >i61
v entertain >hx8
v amuse disport divert >i64
v take_in >i68
v slum >ioa
v see visit >gln
v ban censor >i55
v free release >i4y
v gaol immure imprison incarcerate jail jug lag put_away remand >i6d
v bust raid >exd
v confine detain
v imprison >i6d
v cage cage_in >i6d
v pin_down trap >i6d
v keep_in >i6d
v emancipate manumit >i6k
v subject subjugate >i9t
v liberate >i03
v emancipate liberate >cuo
v appeal >ecn
v appeal >e7y
v book >en7
v book hold reserve >e3n
v fine ticket >i6o
v penalise penalize punish
v victimise victimize >i6r
v hear try >e6a
v adjudicate judge try >dyu
v expel kick_out throw_out >glz
v debar suspend >i6v
v admit allow_in intromit let_in >e7h
v turn_away turn_down
v deliver deport extradite >i6v
v banish bar relegate >i6v
v ban banish blackball cast_out ostracise ostracize shun >i6v
v ban banish >i6v
v coerce force hale pressure squeeze >i77
v drive >i73
v bludgeon >i73
v dragoon railroad sandbag >i73
v compel obligate oblige >e53
v clamor >i77
v condemn >i77
v bother trouble >ezh
v bother discommode disoblige incommode inconvenience put_out trouble >ctz
v shame >i77
v brand denounce mark stigmatise stigmatize >epn
v brand >dlb
v classify >i7g
v restrict >d13
v scant skimp >d0u
v check contain control curb hold_in moderate >d0t
v catch >i7i
v indulge
v govern order regularise regularize regulate >dyu
v district zone >i7l
v discriminate single_out >duz
v stratify >duz
v stratify >ct2
v advantage >hy7
v disadvantage disfavor disfavour >i7n
v prejudice >i7r
v wrong >i7u
v do_by handle treat >hw7
v nurse >i7u
v gloss_over skate_over skimp_over slur_over smooth_over >i7u
v scant skimp >hzh
v abuse maltreat mistreat step >i7u
v misbehave misconduct misdemean >hvi
v act_up carry_on >i7z
v condescend stoop >hvi
v acquit behave carry comport conduct deport >g22,hvi
v pose posture >i82
v behave comport >hvi
v compensate correct redress right >ctt
v make_up >hlq
v control verify >i93
v indict >eao
v dissent protest resist >e5h
v demonstrate march >i89
v picket >i8a
v ace nail >i8j
v bring_off carry_off manage negociate pull_off >i8h
v clear pass >i8h
v bomb flunk
v pass >dwj
v succeed win
v nail nail_down peg >i8h
v pass >i8h
v run >i8h
v work >i8h
v overreach >i8u
v accomplish achieve attain reach >i8h
v strike >i8n
v culminate >i8n
v compass >i8n
v average >i8n
v finagle manage wangle >i8n
v ball_up bobble bodge bollix bollix_up bollocks bollocks_up botch botch_up bumble bungle flub fluff foul_up fuck_up fumble louse_up mess_up mishandle muck_up muff screw_up spoil >i8u
v fail miscarry
v strike_out >i8u
v fall >i8u
v fail neglect
v flop founder >i8u
v assay attempt essay seek try >hvi
v grope >i8z
v endeavor endeavour strive >i8z
v buck >i91
v essay examine prove test try try_out >dwj
v float >i93
v experiment >e6c
v experiment try_out
v screen test >i98
v check >hbj
v democratise democratize >ctt
v democratise democratize >ct2
v forego foreswear forgo relinquish waive
v dispense >ibv
v court romance solicit woo >hvi
v court >hvi
v court woo
v chase >i9d
v display >i9d
v break_away secede splinter >i0s
v break break_away >i0s
v neutralize >ctt
v manipulate >i9m
v influence >ctz
v color colour >i9m
v swing swing_over >i9m
v betray >icu
v place >hxc
v attach bind bond >i32
v interfere interpose intervene step_in >hw7
v dominate master >i1h
v undertake >e73
v bring_up nurture parent raise rear
v cradle >i9v
v grow_up >d27
v foster >i9v
v assist attend serve wait_on >iaj
v valet >i9z
v serve service >fvi
v represent >eva
v represent >iey
v speak_for >ia3
v abide_by comply follow >ia6
v obey >cux
v disobey >e72
v counteract countermine sabotage subvert undermine weaken >ia7
v counteract counterbalance countervail neutralize >ipa
v override >ia9
v adventure chance gamble hazard risk >i8z
v dare >hvi
v adventure hazard jeopardize stake venture >iae
v risk >i8z
v honor honour reward >iag
v recognise >hm7
v decorate >iaf
v attaint disgrace dishonor dishonour shame
v aid assist help >ib9
v succor succour >iaj
v expedite hasten >iaj
v avail >iaj
v abet >hzi
v minister >iap
v attend look see >iat
v tend >iap
v shepherd >iaq
v shepherd >eyd
v care >iaj
v fuss mother overprotect >iat
v nurse >iat
v relieve salvage salve save >iax
v deliver rescue >ib0
v redeem >i0h
v redeem save
v save
v reconstruct restore >g4k
v correct discipline sort_out >i6r
v condition discipline train >d2h
v foster further >ib6
v spur >ib6
v advance boost encourage further promote >ib9
v feed >ib6
v conduce contribute lead >ib6
v back_up support
v root >ib9
v back endorse indorse second >ib9
v block blockade embarrass hinder obstruct stymie stymy >i2o
v spike >i70
v baffle bilk cross foil frustrate queer scotch spoil thwart >i2o
v dash >ibe
v ruin >ibe
v undo >ibg
v block halt kibosh stop >i2o
v apply enforce implement >i77
v constrain enforce impose >i77
v do make
v effect >hvi
v carry >ibm
v apply practice use
v do perform >g59
v give >elw
v execute run >ibj
v step >ibr
v complete discharge dispatch >g59
v execute >ibj
v exempt free relieve
v forgive >ibv
v spare >ibv
v antagonise antagonize counteract >hvi
v counteract countercheck >i7i
v anticipate counter foresee forestall >hvi
v sin transgress trespass >ic5
v fall >ic3,ic1
v
v blunder boob goof sin >ic5
v breach break infract offend transgress violate >i30
v conflict contravene infringe >ic5
v trespass >ic5
v assault dishonor dishonour outrage rape ravish violate >exg
v desecrate outrage profane violate >exg
v do exercise practice practise
v exaggerate overdo >ibl
v molest >exg
v tackle take_on undertake >e8c
v encroach entrench impinge trench >icf
v trespass >iep
v baby cocker coddle cosset featherbed indulge mollycoddle pamper spoil >i7u
v break break_in >ici
v intrude trespass >ic5
v condition >e9l
v heed listen mind >ia6
v bunco con defraud diddle goldbrick hornswoggle mulct nobble rook scam swindle victimize >icp
v short >icl
v job >ics
v rig >ics
v cheat chisel rip_off >icr
v bunk >icp
v victimise victimize >i7t
v cheat chisel >icu
v crib >ics
v cozen deceive delude lead_on >icr
v fob fox trick >icu
v befool fool gull >icu
v betray cheat cheat_on cuckold wander >icu
v cook fake falsify fudge manipulate misrepresent wangle >ics
v bait >e5x
v ensnare entrap frame >icu
v beguile hoodwink juggle >icp
v celebrate keep observe
v corrupt debase debauch demoralise demoralize deprave misdirect pervert profane subvert vitiate >ctt
v infect >id3
v whore >hzh
v poison >id3
v blackjack blackmail pressure >i9m
v prosecute >hvi
v action litigate process sue >ecn
v commit perpetrate pull >hvi
v make >ida
v rebel rise rise_up >i89
v rebel renegade >i89
v balk baulk jib >ia7
v revolt >idc
v mutiny >idc
v defect desert >h6l
v rat >idh
v agitate foment stir_up >e6s
v oppress persecute >gi1
v haze >ggs
v arrive get_in >i8h
v persuade sway >i9m
v becharm charm >i1h
v govern rule >i1h
v dictate >idp
v reign >idp
v contend cope deal get_by grapple make_out manage >hvi
v extemporize improvise >ids
v hack >ids
v pass_on relegate submit >edh
v affiliate associate assort consort >hw7
v agitate campaign crusade fight >eld
v fall_back recur resort >f0i
v take_up >guo
v condescend deign descend >hvi
v club >i0n
v club >i43
v tutor >iq0
v serve >hzh
v queen >eu1
v happen >ie7
v chance >d98
v stampede >hvi
v rain_out wash_out >i2d
v work >hzh
v repeat >hvi
v
v hibernate >iec
v surprise >hvi
v puff_up swell >clj
v sneak >hvi
v play >hvi
v assemble
v make >iei
v escape get_away >h6j
v touch >i13
v take >hvi
v book >i4a
v guard >hvi
v use >f0q
v loosen >ct2
v loosen >ctt
v loosen_up relax >clj
v unify unite >ctt
v distress straiten >i7b
v administer >i1c
v be exist
v coexist cohabit >iew
v be
v account >iey
v stretch >ija
v neighbor neighbour >fqf
v neighbor neighbour >iis
v begin start
v dawn >if3
v cease end finish stop terminate
v close conclude >if5
v come_out turn_out >if5
v work_out >if7
v stand >iey
v define delimit delimitate delineate specify >iey
v fall strike >d98
v run >ifd
v occur >df3
v attend >ija
v worship >ife
v offer_up >iff
v miss >i8x
v skip >ifh
v be live
v live
v dissipate >ifk
v swing >ifk
v pig >ifk
v bach bachelor >ifk
v eke_out >ifk
v exist live subsist survive
v breathe >ifq
v drift freewheel >ifq
v do fare make_out >d9b
v go >iey
v endure go hold_out hold_up last live live_on survive
v add_up >iey
v outlast outlive survive
v survive >ewd
v fall >dar
v succumb >dar
v be comprise constitute make_up represent
v compose >ig1
v constitute form make >ig1
v divide separate
v connect join link link_up unite
v articulate >ig5
v intercommunicate
v bridge bridge_over >fh3
v become
v root >ig9
v form spring >ig9
v arise develop grow originate rise spring_up uprise >ig9
v emerge >igc
v come >igc
v reticulate >ct2
v arise bob_up come_up >ig9
v swell well_up >igc
v become turn >dci
v add_up amount come >igi
v aggregate >igj
v originate_in
v stem >igl
v ask call_for demand involve necessitate need postulate require take
v govern >ign
v cost >ign
v eliminate obviate
v close_out preclude rule_out >igq
v comprise contain incorporate >ih4
v comprehend cover embrace encompass >ih4
v feature have
v bear >igu
v give_off >igu
v combine unite >igu
v star >igu
v boast feature sport >igu
v exhibit >ih1
v possess >igu
v lack miss
v want >ih2
v include
v involve >ih4
v comprise consist >iey
v correspond equate >ik8
v exclude >ih2
v prove turn_out turn_up >iey
v turn_out >d98
v ensue result >ih9
v entail implicate >ihi
v account_for >iey
v entail imply mean >ihg
v compel >ign
v necessitate >ihi
v lead leave result >gdg
v lead >ihh
v imply involve >igu
v carry >ihj
v imply incriminate inculpate >ehz
v abide bide stay >iq8
v remain >iey
v wait
v stand_by >iho
v adhere stand_by stick_by >iey
v adhere >htz
v footle lallygag linger loaf loiter lollygag lounge lurk tarry >iey
v lurch prowl >ihs
v bum fuck_off loaf loll >hzp
v lurk skulk >hcp
v hesitate waffle waver
v hover linger >ihw
v hesitate pause >ii1
v hold_back hold_off wait >hvi
v hold_out >ihz
v delay >ihz
v dillydally procrastinate shillyshally stall >ii1
v defer hold_over postpone prorogue put_off put_over remit set_back shelve table >ii1
v hold_over >iq8
v reprieve respite >ii3
v dominate predominate prevail reign rule
v override >ii6
v outnumber >ii9
v add_up amount come number total >iey
v average average_out >ii9
v outbalance outweigh overbalance preponderate >ii6
v count matter weigh >iey
v press weigh >iic
v rate >iey
v deserve merit >iey
v buy >iey
v dominate >i9m
v possess >iih
v persist prevail run >ct9
v stick >iqn
v perpetuate >ilh
v hold obtain prevail >iew
v lodge_in occupy reside >iis
v fill occupy >ija
v crowd >iio
v take_up >iio
v squat >iin
v dwell inhabit live populate >ija
v domicile domiciliate reside shack >iis
v people >iis
v accommodate lodge >i37
v keep >iiv
v >gck
v herd >iix
v wrangle >iiy
v lodge >iis
v lay_over stop_over >gmv
v billet canton quarter >iiv
v consist dwell lie lie_in >iew
v appertain pertain >ipi
v bivouac camp camp_out encamp tent >iis
v inhabit >ija
v infest >ij6
v infest invade overrun >ij6
v nest >iis
v be
v stand_back stay_away >ija
v shine >iey
v chamber >i37
v harbor harbour >ijf
v shelter >hs9
v board room >iis
v take_in >i37
v agree correspond fit gibe jibe match tally >ik8
v consist >iji
v coincide >iji
v align >iji
v correlate >iji
v parallel >iji
v duplicate parallel twin >iji
v square >iji
v square >cux
v fit >ir3
v joint >ijr
v coincide cooccur >iex
v overlap >ijt
v scan >ijz
v depart deviate diverge vary >ikb
v vary >ikb
v drift >ijx
v conform
v belie contradict negate >ijw
v bear_out corroborate support underpin >iji
v build_on repose_on rest_on >ion
v depend_on rely_on
v depend_on rely_on
v depend >iey
v underlie >iey
v repose reside rest >io1
v be equal
v resemble >iji
v approximate >ik9
v differ
v counterbalance oppose >ikd
v contrast counterpoint >ikb
v conflict >ikd
v come_in >ct2
v go_out >ct2
v clash collide jar >ike
v break violate
v exceed overstep pass top transcend >ikv
v exceed surpass transcend
v do suffice >ikp
v serve >g5h
v serve >eg6
v function serve >ikl
v fulfil fulfill satisfy >f2b
v equal match rival touch >etg
v compensate correct counterbalance even_off even_out even_up >ikt
v compensate overcompensate >ikr
v balance equilibrate equilibrise equilibrize >dhx
v outrank rank >ikv
v excel stand_out surpass
v stink >iey
v suck >iey
v jump jump_out leap_out stand_out stick_out >hbp
v make >ig9
v imitate >ik9
v emulate >il0
v echo recall >ik9
v emulate >gct
v cover >ikp
v bear_on concern pertain refer relate touch touch_on
v center center_on concentrate_on focus_on >il5
v apply go_for >il5
v affect involve regard >il5
v involve >i2b
v drag drag_in embroil sweep sweep_up tangle >il9
v disembroil disentangle disinvolve >i03
v concern interest occupy worry
v interest >il5
v fascinate intrigue >ild
v measure_up qualify >ikl
v keep_up prolong sustain >ilh
v bear_on carry_on continue preserve uphold >ilk
v cheese >ilj
v cease discontinue give_up lay_off quit stop
v hold keep maintain
v hold_over >ilk
v distance >ilk
v hold >ilt
v discontinue >if5
v leave_off >ilo
v jog ramble ramble_on >e5u
v ride >ilt
v expire run_out >ilo
v continue go_on keep proceed >hvi
v cross span sweep traverse >im5
v reach touch >ija
v extend go lead pass run >ija
v lead >ija
v lead run >h49
v come >ilw
v radiate ray >ilw
v roll undulate
v lead top
v rim >inr
v beard >im3
v cover extend >ija
v >im5
v rake >im6
v overlap >im5
v overspread spread >im5
v ridge >im5
v constellate dot stud >im5
v extend poke_out reach_out >ija
v range straddle >ig1
v lie >ija
v nestle >ime
v intervene >ime
v top >ime
v lap >ime
v slant >ime
v precede predate >ime
v sit >ija
v underlie >ime
v cap crest >ime
v face front look >ime
v face >ija
v delimit subtend >iey
v flank >ime
v >ime
v surmount >ims
v crown >ims
v locate situate >eh1
v acquire >imv
v map >imv
v command dominate overlook overtop >ime
v dwarf overshadow shadow >imy
v hulk loom predominate tower >in1
v rear rise >hbp
v loom >hbp
v endanger imperil jeopardise jeopardize menace peril threaten >iew
v be embody personify >ea4
v characterise characterize >dv4
v define >in5
v embody incarnate substantiate >iey
v body personify >in4
v epitomise epitomize typify >ea4
v correspond represent stand_for >ik8
v befit beseem suit >iji
v accord agree concord consort fit_in harmonise harmonize >iji
v blend blend_in >inc
v bear carry contain hold >ih4
v contain hold >iey
v sleep >iqt
v retain >ine
v house >iqt
v seat >iqt
v stand >ex2
v stand >inw
v cost >iey
v knock_back put_back set_back >inm
v accommodate fit suit >f2b
v stand >ct9
v relent soften yield
v line >ime
v skirt >ioi
v verge >ioi
v approach border_on >ika
v line_up >fq6
v measure >iey
v librate weigh >dkg
v weigh >inw
v last >inw
v endure hold_out wear >inz
v inhere_in >ih4
v straddle >ija
v hover oscillate vacillate vibrate >ihw
v buzz hum seethe >iey
v defy withstand >ex2
v stand >ct7
v brave brave_out endure weather >io5
v defy refuse resist >ipv
v weekend >ioa
v pass spend
v holiday vacation >ioa
v honeymoon >iob
v do serve >ioa
v overwinter winter >ioa
v summer >ioa
v breast >ioh
v converge meet
v border bound >iok
v shore >ioi
v confine enclose hold_in >ine
v rail rail_in >iok
v frame >iok
v depend_on devolve_on hinge_on turn_on
v pattern >iji
v antecede antedate forego forgo precede predate
v follow postdate
v orient >gy2
v stem >ior
v orient point >ime
v jut jut_out project protrude stick_out
v push_up >iou
v spear spear_up >iou
v bag bulge >iou
v pullulate swarm teem >io4
v abound >iey
v bristle >igu
v abound bristle burst >igu
v crawl >ioy
v accompany
v attend >ip3
v accompany companion company >idw
v rule >ip3
v carry take >igu
v bag >gxv
v dangle swing >frh
v cancel offset set_off >ikt
v countervail offset >ikt
v adhere >iji
v share >iju
v disaccord disagree discord >iey
v gape yaw yawn >iey
v brood pout sulk
v incline lean run tend >iey
v
v fall_out follow >ihb
v follow >ihb
v follow >ija
v run >ipn
v incur >ha1
v go run >iey
v allow allow_for leave provide >hta
v overlook >ime
v enter figure >iey
v pose present >ig1
v rage >iey
v rage ramp storm >clj
v elude escape >dt1
v center_on >ija
v exemplify represent >in4
v date_back go_back >g4a
v become suit >d5k
v interrelate relate >iey
v rut >iey
v squat >iey
v forbear refrain
v forbear hold_back >iq3
v help >iq3
v stand_by >iq3
v range run >iey
v remain stay stay_on >iey
v sell >iey
v scale >inw
v retail >iq9
v trade >iq9
v head head_up >iey
v leave >ctf
v compare >iey
v go >iqf
v come fall >iey
v leave >hi1
v encounter >iey
v feel >hbp
v crawl >iqk
v read say >igu
v persist remain
v linger >iqn
v lie rest >ija
v count number >dvb
v owe >ik2
v pay >iey
v accommodate hold
v keep preserve >eya
v shine >iey
v lie >iey
v stand >iey
v keep >ct7
v hang >iey
v litter >iey
v suit >iey
v end terminate >iey
v fit >iey
v facilitate help >ikm
v tie_in >iq0
v lend >iey
v define delineate >hc0
v derive descend
v belong >iey
v belong >iey
v belong go >ija
v fry >dbs
v spiral >ire
v curve wind >iey
v snake >ire
v encounter meet receive >cti
v foil >ikd
v jumble mingle >iey
v wear >igu
v falter waver >ihw
v embody >em8
v promise >iey
v clean >iey
v confront >imo
v wash >iey
v balance >iey
v come hail >iey
v originate >if3
v come >ija
v flow >iew
v brood hover loom >iqz
v dominate eclipse overshadow >irv
v test >iey
v seem >iey
v hold >iey
v contain >iey
v continue persist_in >hvi
v kill >iey
v adorn beautify deck decorate embellish grace >iey
v ornament >is3
v blanket >f4q
v carpet >f4q
v smother >f4q
v rhyme rime >iji
v consist >iey
v ascend >ipy
v breathe >iey
v trim >iey
v trim >ikt
v sum sum_up summarise summarize >enw
v supplement >ig1
v transplant >iey
v object >iey
v stick >iey
v refuse reject resist >e0o
v bake broil >iey
v dwell inhabit >iew
v drown swim >iey
v swim >iey
v base >imv
v belong >iey
v rain rain_down >isr
v come_down fall precipitate
v drizzle mizzle >isq
v shower shower_down >isq
v patter spatter spit sprinkle >isq
v pelt stream >isq
v sheet >isv
v sluice sluice_down >isv
v snow >isr
v hail >isr
v flame >dc4
v ignite light >ita
v douse put_out >it8
v combust conflagrate erupt ignite >cuo
v blow_out >it3
v light_up >it3
v conflagrate enkindle inflame kindle >it1
v inflame kindle >itg
v blow_out extinguish quench snuff_out
v black_out >it8
v burn combust
v blaze_up burn_up flame_up flare >dc4
v flame flare >ite
v flick flicker >ite
v beam shine
v light_up >it1
v flare_up >it1
v blaze >dc4
v blaze >ite
v glare >itm
v absorb take_in
v suck suck_in >itk
v reflect shine >itr
v coruscate scintillate sparkle >itm
v spark sparkle >itr
v mirror >hbx
v radiate >itr
v emit give_off give_out
v fume smoke >itr
v reek >itr
v ray >itr
v steam >itr
v shade shade_off shadow >d74
v burn glow >ite
v gutter >itx
v blow
v breeze >itz
v storm >itz
v squall >itz
v bluster >itz
v boom thunder
v cloud overcast >d74
v brighten clear clear_up light_up
v blight plague >d2v
v drench swamp >czj
v dry_out >czq
v char coal >ita
v haze >iu5
a dying >iud,iue
a moribund >iuc
a last >iuc
a abridged >iug
a cut shortened >iuf
a absolute >iui,iuj,iuk,iul
a >iuh
a implicit unquestioning >iuh
a infinite >iuh
a living >iuh
a comparative relative >iun
a relational >ium
a absorbent absorptive >iup
a spongelike spongy >iuo
a abstract >iur,ius,iut,iuu
a conceptional ideational notional >iuq
a conceptual >iuq
a ideal >iuq
a ideologic ideological >iuq
a concrete >iuw,iux
a objective >iuv
a real tangible >iuv
a abundant >iuz,iv0,iv1,iv2,iv3
a ample copious plenteous plentiful >iuy
a copious voluminous >iuy
a exuberant lush luxuriant profuse riotous >iuy
a plentiful >iuy
a rank >iuy
a scarce >iv5,iv6
a rare >iv4
a tight >iv4
a abused maltreated mistreated >iv8
a battered >iv7
a acceptable >iva,ivb,ivc
a bankable >iv9
a unexceptionable unimpeachable >iv9
a unobjectionable >iv9
a accessible >ive
a handy >ivd
a inaccessible unaccessible >ivg
a outback remote >ivf
a unaccommodating unobliging >ivi
a disobliging uncooperative >ivh
a accurate >ivk,ivl,ivm,ivn,ivo,ivp,ivq
a close faithful >ivj
a >ivj
a >ivj
a surgical >ivj
a straight >ivj
a true >ivj
a veracious >ivj
a inaccurate >ivs,ivt,ivu,ivv
a away >ivr
a faulty incorrect >ivr
a unfaithful >ivr
a >ivr
a acidic >ivx
a acid >ivw
a alkalic alkaline >ivz,iw0,iw1,iw2
a alcalescent alkalescent >ivy
a basic >ivy
a >ivy
a saltlike >ivy
a acknowledged >iw4,iw5
a accepted recognised recognized >iw3
a given granted >iw3
a unacknowledged >iw7
a secret unavowed >iw6
a acquisitive >iw9,iwa
a possessive >iw8
a sordid >iw8
a active >iwc,iwd,iwe,iwf,iwg,iwh,iwi
a about astir >iwb
a acrobatic athletic gymnastic >iwb
a agile nimble quick spry >iwb
a >iwb
a hyperactive overactive >iwb
a >iwb
a sporty >iwb
a >iwk,iwl
a abeyant dormant >iwj
a inert sluggish soggy torpid >iwj
a >iwn
a activated >iwm
a >iwp,iwq
a off >iwo
a retired >iwo
a active >iws,iwt,iwu,iwv,iww,iwx
a brisk >iwr
a bustling >iwr
a busy >iwr
a going >iwr
a >iwr
a springy >iwr
a >iwz,ix0
a dull sluggish >iwy
a idle unused >iwy
a active >ix2
a >ix1
a inactive >ix4,ix5,ix6,ix7,ix8
a >ix3
a >ix3
a indolent >ix3
a latent >ix3
a quiescent >ix3
a active >ixa,ixb,ixc
a activist activistic >ix9
a >ix9
a proactive >ix9
a passive >ixe,ixf,ixg
a >ixd
a resistless unresisting >ixd
a supine >ixd
a dormant inactive >ixi
a quiescent >ixh
a extinct >ixk
a dead >ixj
a active >ixm,ixn,ixo
a activated >ixl
a counteractive >ixl
a >ixl
a inactive >ixq
a quiescent >ixp
a actual existent >ixs
a effective >ixr
a possible potential >ixu
a latent >ixt
a acute >ixw
a subacute >ixv
a chronic >ixy
a degenerative >ixx
a addicted >iy0
a dependant hooked >ixz
a additive >iy2,iy3,iy4,iy5,iy6,iy7,iy8,iy9
a accumulative cumulative >iy1
a addable addible >iy1
a additional extra >iy1
a complemental complementary completing >iy1
a incremental >iy1
a intercalary >iy1
a summational summative >iy1
a supplemental supplementary >iy1
a adequate equal >iyb,iyc
a capable >iya
a competent >iya
a inadequate unequal >iye,iyf,iyg
a deficient lacking wanting >iyd
a incapable incompetent >iyd
a undermanned understaffed >iyd
a adhesive >iyi,iyj,iyk,iyl,iym,iyn,iyo,iyp,iyq,iyr,iys,iyt,iyu
a adherent >iyh
a agglutinate agglutinative >iyh
a bondable >iyh
a coherent tenacious >iyh
a cohesive >iyh
a gluey glutinous gummy mucilaginous pasty sticky viscid viscous >iyh
a gooey icky >iyh
a >iyh
a gummed gummy >iyh
a pitchy resinous resiny tarry >iyh
a >iyh
a >iyh
a sticky >iyh
a adjective procedural
a essential substantive
a adorned decorated >iyy,iyz,iz0,iz1,iz2,iz3,iz4
a beady gemmed jeweled jewelled sequined spangled spangly >iyx
a bespectacled monocled spectacled >iyx
a brocaded embossed raised >iyx
a frilled frilly ruffled >iyx
a fringed >iyx
a inflamed >iyx
a mounted >iyx
a unadorned undecorated >iz6
a plain unembellished unornamented >iz5
a adroit >iz8,iz9,iza,izb,izc
a neat >iz7
a clever cunning ingenious >iz7
a coordinated >iz7
a deft dexterous dextrous >iz7
a handy >iz7
a maladroit >ize
a inept tactless >izd
a advantageous favorable favourable >izg,izh,izi
a beneficial good >izf
a plus positive >izf
a discriminatory preferential >izf
a disadvantageous unfavorable unfavourable >izk
a minus >izj
a adventuresome adventurous >izm,izn,izo
a audacious daring venturesome venturous >izl
a sporting >izl
a swaggering swashbuckling >izl
a unadventurous >izq
a safe >izp
a advisable >izs,izt
a best better >izr
a well >izr
a aesthetic aesthetical esthetic esthetical >izv,izw,izx,izy
a artistic >izu
a cosmetic enhancive >izu
a painterly >izu
a sensuous >izu
a affected >j00,j01,j02,j03,j04,j05
a impressed >izz
a smitten stricken struck >izz
a >izz
a subject >izz
a taken >izz
a >izz
a unaffected >j07,j08,j09,j0a
a immune >j06
a >j06
a unimpressed >j06
a uninfluenced unswayed untouched >j06
a affected unnatural >j0c,j0d,j0e,j0f,j0g,j0h
a agonistic strained >j0b
a artificial contrived hokey stilted >j0b
a constrained forced strained >j0b
a elocutionary >j0b
a mannered >j0b
a plummy >j0b
a unaffected >j0j,j0k,j0l,j0m
a lifelike >j0i
a unmannered >j0i
a unselfconscious >j0i
a unstilted >j0i
a negative >j0o
a dissentient dissenting dissident >j0n
a acceptive >j0q
a accepting >j0p
a afloat >j0s
a floating >j0r
a afraid >j0u,j0v,j0w,j0x,j0y,j0z,j10,j11,j12,j13,j14,j15,j16,j17,j18,j19,j1a,j1b,j1c,j1d,j1e,j1f
a acrophobic >j0t
a afeard afeared >j0t
a aghast appalled dismayed shocked >j0t
a agoraphobic >j0t
a alarmed >j0t
a algophobic >j0t
a apprehensive >j0t
a hangdog >j0t
a claustrophobic >j0t
a fearful >j0t
a frightened scared >j0t
a horrified >j0t
a hunted >j0t
a aquaphobic hydrophobic >j0t
a mysophobic >j0t
a frightened panicked panicky terrified >j0t
a numb >j0t
a >j0t
a triskaidekaphobic >j0t
a unnerved >j0t
a >j0t
a xenophobic >j0t
a aggressive >j1h,j1i,j1j,j1k,j1l,j1m,j1n,j1o,j1p,j1q
a battleful bellicose combative >j1g
a competitive militant >j1g
a >j1g
a hostile >j1g
a >j1g
a obstreperous >j1g
a predatory rapacious raptorial ravening vulturine vulturous >j1g
a pugnacious rough >j1g
a scrappy >j1g
a truculent >j1g
a agitated >j1s,j1t,j1u,j1v,j1w,j1x,j1y,j1z,j20
a amok amuck berserk >j1r
a emotional excited >j1r
a distraught overwrought >j1r
a jolted shaken >j1r
a feverish hectic >j1r
a frantic frenetic frenzied phrenetic >j1r
a hysterical >j1r
a psychedelic >j1r
a >j1r
a agitated >j22,j23,j24,j25,j26,j27
a churning roiled roiling roily turbulent >j21
a churning >j21
a jolted >j21
a rippled ruffled >j21
a seething >j21
a stirred >j21
a disagreeable >j29,j2a
a dreadful >j28
a stressful trying >j28
a alert watchful >j2c,j2d,j2e,j2f
a vigilant wakeful >j2b
a fly >j2b
a >j2b
a lidless sleepless >j2b
a inalienable unalienable >j2h
a absolute infrangible inviolable >j2g
a alive live >j2j,j2k,j2l
a liveborn >j2i
a viable >j2i
a vital >j2i
a dead >j2n,j2o,j2p,j2q,j2r,j2s,j2t,j2u,j2v,j2w,j2x,j2y,j2z,j30,j31,j32,j33,j34,j35
a asleep deceased departed gone >j2m
a assassinated >j2m
a bloodless exsanguine exsanguinous >j2m
a >j2m
a breathless inanimate pulseless >j2m
a >j2m
a >j2m
a deathlike deathly >j2m
a defunct >j2m
a doomed >j2m
a executed >j2m
a fallen >j2m
a late >j2m
a exanimate lifeless >j2m
a murdered >j2m
a nonviable >j2m
a slain >j2m
a stillborn >j2m
a >j2m
a live >j37
a >j36
a dead >j39,j3a,j3b
a extinct out >j38
a lifeless >j38
a >j38
a ambiguous >j3d,j3e,j3f,j3g,j3h,j3i,j3j
a >j3c
a >j3c
a enigmatic oracular >j3c
a >j3c
a multivalent >j3c
a polysemantic polysemous >j3c
a >j3c
a unambiguous >j3l
a monosemous >j3k
a ambitious >j3n,j3o,j3p,j3q,j3r
a pushful pushy >j3m
a aspirant aspiring wishful >j3m
a compulsive determined driven >j3m
a manque >j3m
a overambitious >j3m
a ample >j3t,j3u,j3v
a full good >j3s
a generous >j3s
a >j3s
a meager meagerly meagre scrimpy stingy >j3x,j3y,j3z,j40,j41
a bare scanty spare >j3w
a exiguous >j3w
a >j3w
a hardscrabble >j3w
a measly paltry >j3w
a analog analogue linear
a analytic analytical
a synthetic synthetical
a analytic uninflected >j46
a isolating >j45
a synthetic >j48
a agglutinative polysynthetic >j47
a analytic analytical
a synthetic synthetical
a angry >j4c,j4d,j4e,j4f,j4g,j4h,j4i,j4j,j4k,j4l,j4m
a aggravated provoked >j4b
a angered enraged furious infuriated maddened >j4b
a black >j4b
a choleric irascible >j4b
a >j4b
a huffy mad sore >j4b
a incensed indignant outraged umbrageous >j4b
a irate ireful >j4b
a livid >j4b
a smoldering smouldering >j4b
a wrathful wroth wrothful >j4b
a resentful >j4o,j4p
a acrimonious bitter >j4n
a rancorous >j4n
a animate sentient >j4r
a sensate >j4q
a alive animated >j4t,j4u,j4v
a enlivened spirited >j4s
a vital >j4s
a reanimated revived >j4s
a unanimated >j4x
a lifeless >j4w
a anonymous >j4z
a nameless unidentified unknown unnamed >j4y
a onymous >j51
a binomial binominal >j50
a antecedent >j53,j54,j55
a anterior prior >j52
a anticipatory prevenient >j52
a preexistent preexisting >j52
a subsequent >j57,j58
a accompanying attendant collateral concomitant consequent ensuant incidental resultant sequent >j56
a later posterior ulterior >j56
a aquatic >j5a,j5b
a marine >j59
a subaquatic subaqueous submerged submersed underwater >j59
a terrestrial >j5d,j5e
a onshore >j5c
a overland >j5c
a preceding >j5g,j5h,j5i,j5j,j5k,j5l,j5m,j5n
a above >j5f
a >j5f
a foregoing >j5f
a introductory prefatorial prefatory >j5f
a precedent >j5f
a premedical >j5f
a preparative preparatory propaedeutic >j5f
a previous >j5f
a succeeding >j5p,j5q,j5r,j5s,j5t,j5u,j5v
a consecutive >j5o
a ensuing >j5o
a following undermentioned >j5o
a following next >j5o
a next >j5o
a >j5o
a postmortem >j5o
a unprecedented >j5x
a new unexampled >j5w
a anterior >j5z,j60,j61
a frontal >j5y
a frontal >j5y
a prefrontal >j5y
a posterior >j63,j64,j65
a back hind hinder >j62
a caudal >j62
a retral >j62
a appropriate >j67,j68,j69,j6a
a befitting >j66
a >j66
a pat >j66
a proper right >j66
a inappropriate >j6c,j6d
a unbefitting >j6b
a improper wrong >j6b
a due >j6f,j6g,j6h,j6i,j6j,j6k,j6l,j6m
a callable >j6e
a cod collect >j6e
a collectable collectible payable >j6e
a delinquent overdue >j6e
a receivable >j6e
a >j6e
a >j6e
a repayable >j6e
a apropos >j6o
a apposite apt pertinent >j6n
a armed >j6q,j6r,j6s
a equipped weaponed >j6p
a >j6p
a militarised militarized >j6p
a armored armoured >j6u,j6v,j6w,j6x,j6y,j6z,j70
a >j6t
a >j6t
a bulletproof >j6t
a >j6t
a >j6t
a mailed >j6t
a scaled >j6t
a armed >j72,j73,j74,j75,j76
a barbed barbellate briary briery bristled bristly burred burry prickly setaceous setose spiny thorny >j71
a bristlelike >j71
a brushlike >j71
a thistlelike >j71
a clawed taloned >j71
a armed >j78,j79,j7a,j7b
a armlike >j77
a brachiate >j77
a >j77
a >j77
a armored armoured >j7d,j7e,j7f
a >j7c
a scaled scaley scaly >j7c
a >j7c
a artful >j7h,j7i
a cute precious >j7g
a elusive >j7g
a artless >j7k
a careless >j7j
a articulate >j7m,j7n,j7o
a eloquent facile fluent silver >j7l
a >j7l
a >j7l
a inarticulate unarticulate >j7q,j7r,j7s,j7t
a dumb mute >j7p
a dumb >j7p
a mute tongueless unspoken wordless >j7p
a dumb speechless >j7p
a articulate articulated >j7v
a jointed >j7u
a ashamed >j7x,j7y,j7z,j80
a discredited disgraced dishonored shamed >j7w
a embarrassed humiliated mortified >j7w
a guilty hangdog shamed shamefaced >j7w
a shamefaced sheepish >j7w
a unashamed >j82
a audacious barefaced bodacious brassy brazen insolent >j81
a assertive >j84,j85
a cocky >j83
a emphatic forceful >j83
a attached committed >j87,j88,j89
a bespoken betrothed >j86
a intended >j86
a involved >j86
a affixed >j8b,j8c,j8d,j8e
a appendant >j8a
a basifixed >j8a
a glued pasted >j8a
a mounted >j8a
a detached >j8g,j8h
a freestanding separate >j8f
a semidetached >j8f
a wary >j8j,j8k
a >j8i
a shy >j8i
a attentive >j8m,j8n,j8o,j8p,j8q
a absorbed captive engrossed enwrapped intent wrapped >j8l
a advertent heedful >j8l
a observant >j8l
a oversolicitous >j8l
a solicitous >j8l
a inattentive >j8s,j8t,j8u
a absent absentminded abstracted scatty >j8r
a dreamy moony woolgathering >j8r
a forgetful oblivious >j8r
a attractive >j8w,j8x,j8y,j8z,j90,j91,j92,j93,j94,j95,j96,j97,j98
a bewitching captivating enchanting enthralling entrancing fascinating >j8v
a charismatic magnetic >j8v
a cunning cute >j8v
a dinky >j8v
a engaging piquant >j8v
a fetching taking winning >j8v
a glossy showy >j8v
a hypnotic mesmeric mesmerizing spellbinding >j8v
a irresistible >j8v
a personable >j8v
a photogenic >j8v
a prepossessing >j8v
a winsome >j8v
a unattractive >j9a,j9b,j9c
a homely >j99
a subfusc >j99
a unprepossessing unpresentable >j99
a appealing >j9e,j9f
a catchy >j9d
a attractive >j9d
a unappealing >j9h
a unattractive >j9g
a attributable >j9j,j9k,j9l
a ascribable due imputable referable >j9i
a credited >j9i
a traceable >j9i
a pregnant >j9n
a enceinte expectant gravid >j9m
a audible hearable >j9p,j9q,j9r
a clunky >j9o
a sonic >j9o
a sounding >j9o
a inaudible unhearable >j9t,j9u,j9v,j9w,j9x,j9y
a breathed voiceless >j9s
a infrasonic >j9s
a silent >j9s
a silent unsounded >j9s
a supersonic ultrasonic >j9s
a unheard >j9s
a auspicious >ja0,ja1
a hopeful promising >j9z
a fortunate rosy >j9z
a inauspicious unfortunate >ja3
a unpromising >ja2
a propitious >ja5
a favorable favourable lucky prosperous >ja4
a unpropitious >ja7,ja8
a ill inauspicious ominous >ja6
a thunderous >ja6
a authorised authorized >jaa,jab
a accredited commissioned licenced licensed >ja9
a approved sanctioned >ja9
a heterogeneous heterogenous
a automatic >jae,jaf,jag,jah,jai,jaj,jak
a autoloading semiautomatic >jad
a automated >jad
a >jad
a >jad
a >jad
a semiautomatic >jad
a >jad
a manual >jam
a >jal
a available >jao,jap,jaq,jar,jas,jat,jau,jav,jaw,jax,jay,jaz,jb0,jb1,jb2
a accessible >jan
a acquirable >jan
a addressable >jan
a >jan
a forthcoming >jan
a getable gettable obtainable procurable >jan
a >jan
a lendable >jan
a visible >jan
a >jan
a >jan
a >jan
a open >jan
a purchasable >jan
a ready >jan
a unavailable >jb4,jb5,jb6
a >jb3
a inaccessible unobtainable unprocurable untouchable >jb3
a >jb3
a awake >jb8,jb9,jba,jbb,jbc
a astir up >jb7
a awakened >jb7
a insomniac sleepless watchful >jb7
a unsleeping >jb7
a wakeful waking >jb7
a asleep >jbe,jbf,jbg,jbh,jbi,jbj,jbk,jbl
a >jbd
a dormant hibernating torpid >jbd
a dozy drowsing drowsy >jbd
a >jbd
a hypnoid >jbd
a sleepy sleepyheaded >jbd
a slumberous slumbery slumbrous somnolent >jbd
a unawakened >jbd
a aware cognisant cognizant >jbn,jbo,jbp
a alert awake >jbm
a conscious >jbm
a sensible >jbm
a incognizant unaware >jbr,jbs,jbt,jbu
a oblivious unmindful >jbq
a >jbq
a unconscious >jbq
a unsuspecting >jbq
a alarming >jbw,jbx,jby,jbz,jc0,jc1,jc2,jc3,jc4
a appalling dismaying >jbv
a atrocious frightful horrible horrifying ugly >jbv
a awful dire direful dread dreaded dreadful fearful fearsome frightening horrendous horrific terrible >jbv
a baleful forbidding menacing minacious minatory ominous sinister threatening >jbv
a chilling scary shivery shuddery >jbv
a formidable redoubtable unnerving >jbv
a ghastly grim grisly gruesome macabre >jbv
a hairy >jbv
a terrific terrifying >jbv
a reassuring >jc6,jc7,jc8
a assuasive soothing >jc5
a assuring >jc5
a comforting consolatory consoling >jc5
a back >jca,jcb
a backmost hindermost hindmost rearmost >jc9
a rear rearward >jc9
a front >jcd,jce,jcf
a advance advanced >jcc
a foremost frontmost >jcc
a frontal >jcc
a leading >jch,jci
a directing directional directive guiding >jcg
a guiding >jcg
a following >jck
a pursuing >jcj
a backward >jcm,jcn,jco,jcp,jcq,jcr,jcs,jct,jcu,jcv,jcw,jcx
a backswept sweptback >jcl
a cacuminal retroflex >jcl
a converse reversed transposed >jcl
a inverse reverse >jcl
a rearward reverse >jcl
a receding >jcl
a reflexive >jcl
a regardant >jcl
a retracted >jcl
a retral retrograde >jcl
a retroflex retroflexed >jcl
a returning reversive >jcl
a forward >jcz,jd0
a gardant guardant >jcy
a headfirst headlong >jcy
a backward >jd2
a bashful blate >jd1
a forward >jd4,jd5,jd6,jd7,jd8
a brash cheeky nervy >jd3
a bumptious >jd3
a overfamiliar >jd3
a impertinent impudent overbold sassy saucy smart wise >jd3
a assuming assumptive presumptuous >jd3
a hairless >jda
a bald >jd9
a haired hairy hirsute >jdc,jdd,jde,jdf,jdg,jdh,jdi,jdj,jdk,jdl,jdm,jdn,jdo,jdp,jdq,jdr,jds,jdt,jdu,jdv,jdw,jdx,jdy,jdz,je0,je1,je2,je3,je4,je5,je6
a canescent hoary >jdb
a >jdb
a comal comate comose >jdb
a >jdb
a >jdb
a downy puberulent pubescent sericeous >jdb
a floccose >jdb
a furlike >jdb
a furred furry >jdb
a fuzzed fuzzy >jdb
a >jdb
a hispid >jdb
a lanate woolly >jdb
a >jdb
a pappose >jdb
a pilary pilose pilous >jdb
a >jdb
a >jdb
a >jdb
a >jdb
a >jdb
a >jdb
a >jdb
a >jdb
a >jdb
a >jdb
a tomentose tomentous >jdb
a >jdb
a >jdb
a wiry >jdb
a woolly wooly >jdb
a awned awny >je8
a bearded >je7
a bearing >jea
a supporting >je9
a beautiful >jec,jed,jee,jef,jeg,jeh,jei,jej,jek,jel,jem,jen,jeo,jep,jeq
a beauteous >jeb
a bonnie bonny comely fair sightly >jeb
a dishy >jeb
a exquisite >jeb
a handsome >jeb
a glorious resplendent splendid splendiferous >jeb
a gorgeous >jeb
a lovely >jeb
a picturesque >jeb
a pretty >jeb
a >jeb
a pulchritudinous >jeb
a ravishing >jeb
a scenic >jeb
a stunning >jeb
a ugly >jes,jet,jeu,jev,jew,jex,jey,jez,jf0
a disfigured >jer
a >jer
a fugly >jer
a grotesque monstrous >jer
a hideous repulsive >jer
a >jer
a scrofulous >jer
a unlovely unpicturesque >jer
a unsightly >jer
a maleficent >jf2
a evil malefic malevolent malign >jf1
a malicious >jf4,jf5,jf6
a despiteful spiteful vindictive >jf3
a leering >jf3
a poisonous venomous vicious >jf3
a benign benignant >jf8
a kindly >jf7
a best >jfa,jfb,jfc,jfd,jfe,jff,jfg,jfh,jfi,jfj,jfk
a champion prizewinning >jf9
a >jf9
a first foremost >jf9
a >jf9
a optimal optimum >jf9
a primo >jf9
a >jf9
a >jf9
a superfine >jf9
a unexceeded unexcelled unsurpassed >jf9
a unsurpassable >jf9
a worst >jfm,jfn,jfo
a bottom >jfl
a lowest >jfl
a pessimal pessimum >jfl
a better >jfq,jfr,jfs
a amended >jfp
a finer >jfp
a improved >jfp
a worse >jfu
a worsened >jft
a better >jfw
a fitter healthier >jfv
a worse worsened
a faced >jfz,jg0,jg1,jg2,jg3,jg4,jg5,jg6,jg7,jg8,jg9
a >jfy
a >jfy
a featured >jfy
a >jfy
a >jfy
a >jfy
a >jfy
a >jfy
a >jfy
a >jfy
a visaged >jfy
a faceless >jgb
a anonymous >jga
a multilateral >jgd
a joint >jgc
a biaural binaural >jgf
a stereo stereophonic >jge
a black >jgh,jgi
a >jgg
a colored coloured negro >jgg
a white >jgk
a caucasian caucasoid >jgj
a blond blonde >jgm,jgn,jgo,jgp,jgq
a towheaded >jgl
a fairish >jgl
a flaxen sandy >jgl
a nordic >jgl
a redheaded >jgl
a brunet brunette >jgs,jgt,jgu,jgv
a bronzed suntanned tanned >jgr
a brown browned >jgr
a dark >jgr
a dusky swart swarthy >jgr
a blemished >jgx
a marred scarred >jgw
a unblemished unmarred unmutilated >jgz
a stainless unstained unsullied untainted untarnished >jgy
a bloody >jh1,jh2,jh3,jh4,jh5,jh6,jh7,jh8
a >jh0
a bloodstained gory >jh0
a bloodsucking >jh0
a bloodthirsty sanguinary >jh0
a crimson red violent >jh0
a homicidal murderous >jh0
a butcherly gory sanguinary sanguineous slaughterous >jh0
a internecine >jh0
a bold >jha,jhb,jhc,jhd,jhe,jhf,jhg,jhh
a audacious brave dauntless fearless hardy intrepid unfearing >jh9
a daredevil temerarious >jh9
a emboldened >jh9
a foolhardy heady rash reckless >jh9
a heroic heroical >jh9
a nervy >jh9
a overreaching vaulting >jh9
a overvaliant >jh9
a timid >jhj,jhk,jhl,jhm,jhn
a bashful >jhi
a coy >jhi
a fearful timorous trepid >jhi
a intimidated >jhi
a mousey mousy >jhi
a bound >jhp,jhq,jhr,jhs,jht,jhu,jhv
a chained enchained >jho
a fettered shackled >jho
a furled rolled >jho
a pinioned >jho
a tethered >jho
a tied trussed >jho
a wired >jho
a laced tied
a fastened tied >jhy
a knotted >jhx
a tangled >ji0,ji1,ji2,ji3,ji4,ji5,ji6
a afoul fouled >jhz
a enmeshed intermeshed >jhz
a entangled >jhz
a knotty snarled snarly >jhz
a matted >jhz
a rootbound >jhz
a thrown >jhz
a bound >ji8,ji9,jia,jib,jic
a brassbound >ji7
a cased >ji7
a >ji7
a paperback paperbacked >ji7
a >ji7
a bordered >jie,jif,jig
a edged >jid
a fringed >jid
a lined >jid
a >jii
a bourgeois conservative materialistic >jih
a >jik
a quality >jij
a brave courageous >jim,jin,jio,jip,jiq,jir,jis
a desperate heroic >jil
a gallant >jil
a game gamey gamy gritty mettlesome spirited spunky >jil
a lionhearted >jil
a stalwart stouthearted >jil
a undaunted >jil
a valiant valorous >jil
a cowardly fearful >jiu,jiv,jiw,jix,jiy,jiz,jj0,jj1
a caitiff >jit
a chicken chickenhearted yellow >jit
a craven recreant >jit
a dastard dastardly >jit
a fainthearted timid >jit
a funky >jit
a poltroon >jit
a pusillanimous unmanly >jit
a breathing eupneic eupnoeic >jj3
a >jj2
a breathless dyspneal dyspneic dyspnoeal dyspnoeic >jj5,jj6,jj7
a asphyxiating >jj4
a smothering suffocating suffocative >jj4
a blown pursy winded >jj4
a crystalline >jj9
a polycrystalline >jj8
a noncrystalline >jjb
a amorphous uncrystallised uncrystallized >jja
a light >jjd,jje,jjf,jjg,jjh,jji,jjj,jjk,jjl,jjm,jjn,jjo,jjp,jjq,jjr,jjs
a ablaze inflamed reddened >jjc
a autofluorescent >jjc
a bioluminescent >jjc
a bright >jjc
a candescent >jjc
a floodlighted floodlit >jjc
a fluorescent >jjc
a illuminated lighted lit >jjc
a candent incandescent >jjc
a lamplit >jjc
a >jjc
a livid >jjc
a luminescent >jjc
a phosphorescent >jjc
a sunlit sunstruck >jjc
a >jjc
a dark >jju,jjv,jjw,jjx,jjy,jjz,jk0,jk1,jk2,jk3,jk4,jk5,jk6,jk7,jk8,jk9
a acheronian acherontic stygian >jjt
a aphotic >jjt
a black >jjt
a caliginous >jjt
a cimmerian >jjt
a crepuscular >jjt
a darkened >jjt
a darkening >jjt
a darkling >jjt
a darkling >jjt
a dim subdued >jjt
a dusky twilight twilit >jjt
a gloomful glooming gloomy sulky >jjt
a lightless unilluminated unlighted unlit >jjt
a semidark >jjt
a tenebrific tenebrious tenebrous >jjt
a shaded >jkb,jkc
a mirky murky >jka
a shadowed shadowy shady umbrageous >jka
a shaded >jke
a crosshatched hatched >jkd
a bright >jkg,jkh,jki,jkj,jkk,jkl,jkm,jkn,jko,jkp,jkq,jkr,jks,jkt,jku,jkv,jkw,jkx,jky
a agleam gleaming nitid >jkf
a aglow lambent lucent luminous >jkf
a aglitter coruscant fulgid glinting glistering glittering glittery scintillant scintillating sparkly >jkf
a beadlike beady buttonlike buttony >jkf
a beaming beamy effulgent radiant refulgent >jkf
a blazing blinding dazzling fulgent glaring glary >jkf
a >jkf
a brilliant >jkf
a ardent >jkf
a glimmery >jkf
a glistening glossy lustrous sheeny shining shiny >jkf
a iridescent nacreous opalescent opaline pearlescent >jkf
a lurid >jkf
a noctilucent >jkf
a satiny silken silklike silky sleek slick >jkf
a >jkf
a shimmery >jkf
a silver silvern silvery >jkf
a twinkling >jkf
a dull >jl0,jl1,jl2
a mat matt matte matted >jkz
a lackluster lacklustre lusterless lustreless >jkz
a subdued >jkz
a dim dimmed >jl4
a >jl3
a discriminatory prejudiced >jl6
a loaded >jl5
a >jl8,jl9
a liberal tolerant >jl7
a catholic >jl7
a narrow >jlb,jlc,jld,jle,jlf
a >jla
a dogmatic dogmatical >jla
a illiberal intolerant >jla
a opinionated opinionative >jla
a petty >jla
a broken unkept
a kept unbroken
a broken >jlj,jlk,jll,jlm
a >jli
a dashed dotted >jli
a fitful interrupted >jli
a halting >jli
a unbroken >jlo,jlp
a solid >jln
a uninterrupted >jln
a identical monovular
a buried inhumed interred >jls
a belowground >jlr
a busy >jlu,jlv,jlw,jlx,jly,jlz
a >jlt
a drudging laboring labouring toiling >jlt
a engaged occupied >jlt
a overbusy >jlt
a >jlt
a >jlt
a idle >jm1,jm2,jm3,jm4,jm5
a >jm0
a faineant indolent lazy otiose slothful >jm0
a lackadaisical >jm0
a leisured >jm0
a unengaged >jm0
a boney bony >jm7,jm8,jm9,jma
a bone >jm6
a boned >jm6
a bonelike >jm6
a >jm6
a capitalist capitalistic >jmc,jmd,jme
a bourgeois >jmb
a competitive >jmb
a individualistic >jmb
a socialist socialistic >jmg,jmh
a collective >jmf
a collectivised collectivist collectivistic collectivized >jmf
a cacophonic cacophonous >jmj,jmk,jml,jmm,jmn
a grating gravelly rasping raspy rough scratchy >jmi
a gruff hoarse husky >jmi
a jangling jangly >jmi
a raucous strident >jmi
a rending ripping splitting >jmi
a euphonious euphonous >jmp,jmq
a golden >jmo
a silvern silvery >jmo
a incalculable >jms
a countless infinite innumerable innumerous multitudinous myriad numberless uncounted unnumberable unnumbered unnumerable >jmr
a calm >jmu,jmv,jmw
a placid quiet still tranquil unruffled >jmt
a settled >jmt
a windless >jmt
a stormy >jmy,jmz,jn0,jn1,jn2,jn3,jn4,jn5,jn6,jn7
a angry furious raging tempestuous >jmx
a billowing billowy surging >jmx
a blustering blusterous blustery >jmx
a boisterous fierce rough >jmx
a blowy breezy windy >jmx
a choppy >jmx
a >jmx
a gusty puffy >jmx
a squally >jmx
a thundery >jmx
a capable >jn9,jna,jnb
a able >jn8
a confident surefooted >jn8
a resourceful >jn8
a incapable >jnd
a unable >jnc
a >jnf
a neglected unattended >jne
a careful >jnh,jni,jnj,jnk,jnl,jnm,jnn,jno,jnp,jnq,jnr
a >jng
a sure >jng
a close >jng
a conscientious painstaking scrupulous >jng
a detailed elaborate elaborated >jng
a minute narrow >jng
a overcareful >jng
a >jng
a protective >jng
a studious >jng
a thorough >jng
a careless >jnt,jnu,jnv,jnw,jnx
a casual cursory passing perfunctory superficial >jns
a haphazard slapdash slipshod >jns
a heedless reckless >jns
a incautious >jns
a offhand offhanded >jns
a carved carven >jnz,jo0,jo1,jo2
a engraved etched graven incised inscribed >jny
a graven sculpted sculptured >jny
a lapidarian >jny
a sliced >jny
a basal radical
a causative >jo5,jo6,jo7,jo8,jo9
a causal >jo4
a conducive contributing contributive contributory tributary >jo4
a motivating motivative motive >jo4
a motive motor >jo4
a responsible >jo4
a cautious >job,joc,jod,joe,jof
a cagey cagy chary >joa
a fabian >joa
a gingerly >joa
a guarded restrained >joa
a overcautious >joa
a incautious >joh
a brainish hotheaded impetuous impulsive madcap tearaway >jog
a poriferous porous >joj
a porose >joi
a central >jol,jom,jon,joo,jop,joq,jor,jos,jot,jou
a amidship >jok
a bicentric >jok
a bifocal >jok
a center halfway middle midway >jok
a centered >jok
a centric centrical >jok
a focal >jok
a medial median >jok
a middlemost midmost >jok
a nuclear >jok
a peripheral >jow,jox,joy,joz
a circumferential >jov
a fringy marginal >jov
a encircling skirting >jov
a >jov
a afferent >jp1
a centripetal receptive sensory >jp0
a efferent motorial >jp3,jp4
a centrifugal motor >jp2
a corticifugal corticoefferent corticofugal >jp2
a certain >jp6,jp7,jp8
a definite >jp5
a indisputable >jp5
a >jp5
a uncertain >jpa,jpb
a indefinite >jp9
a >jp9
a certain sure >jpd
a confident convinced positive >jpc
a incertain uncertain unsure >jpf,jpg,jph
a ambivalent >jpe
a doubtful dubious >jpe
a groping >jpe
a unconvinced >jpj
a dubious >jpi
a confident >jpl,jpm,jpn,jpo
a assured >jpk
a cocksure overconfident >jpk
a reassured >jpk
a >jpk
a diffident shy timid unsure
a certain sure >jpr,jps,jpt,jpu
a bound destined >jpq
a doomed fated >jpq
a foreordained predestinate predestined >jpq
a >jpq
a uncertain >jpw,jpx,jpy
a chancy flukey fluky iffy >jpv
a contingent >jpv
a >jpv
a certified >jq0,jq1,jq2
a certifiable >jpz
a certificated >jpz
a credentialled >jpz
a inevitable >jq4,jq5,jq6
a fatal fateful >jq3
a ineluctable inescapable unavoidable >jq3
a necessary >jq3
a changeable changeful >jq8,jq9,jqa,jqb,jqc
a fluid >jq7
a fluid mobile >jq7
a mobile >jq7
a reversible >jq7
a volatile >jq7
a unchangeable >jqe,jqf,jqg
a confirmed >jqd
a fixed >jqd
a stable static unchanging >jqd
a commutable >jqi
a convertible transformable translatable transmutable >jqh
a inalterable unalterable >jqk
a final >jqj
a adjusted >jqm,jqn
a focused >jql
a weighted >jql
a unadjusted >jqp
a maladjusted >jqo
a adjusted >jqr
a >jqq
a maladjusted >jqt
a unadapted unadjusted >jqs
a altered >jqv,jqw,jqx
a adjusted >jqu
a changed >jqu
a revised >jqu
a unaltered unchanged >jqz,jr0,jr1,jr2,jr3
a dateless timeless >jqy
a unmoved >jqy
a unedited >jqy
a unreduced >jqy
a unrevised >jqy
a amended >jr5
a revised >jr4
a changed >jr7,jr8,jr9,jra
a denatured denaturised denaturized >jr6
a exchanged >jr6
a transformed >jr6
a varied >jr6
a unchanged >jrc,jrd
a idempotent >jrb
a same >jrb
a ionised ionized
a characteristic >jrg,jrh,jri
a diagnostic symptomatic >jrf
a distinctive typical >jrf
a peculiar >jrf
a charged >jrk,jrl,jrm,jrn
a >jrj
a electronegative >jrj
a electropositive >jrj
a polar >jrj
a uncharged >jrp,jrq
a electroneutral >jro
a drained >jro
a charitable >jrs
a beneficent benevolent eleemosynary philanthropic >jrr
a chartered hired leased
a chaste >jrv,jrw
a celibate continent >jru
a vestal virgin virginal virtuous >jru
a cheerful >jry,jrz,js0,js1,js2,js3
a beaming glad >jrx
a beamish smiling twinkly >jrx
a blithe blithesome lighthearted lightsome >jrx
a buoyant chirpy perky >jrx
a cheery gay sunny >jrx
a chipper debonair debonaire jaunty >jrx
a cheerless depressing uncheerful >js5,js6
a dingy disconsolate dismal drab drear dreary gloomy sorry >js4
a melancholy somber sombre >js4
a chondritic granular
a chromatic >js9,jsa,jsb,jsc,jsd,jse,jsf,jsg,jsh,jsi,jsj,jsk,jsl,jsm,jsn,jso,jsp,jsq,jsr,jss,jst,jsu,jsv,jsw,jsx,jsy,jsz,jt0
a amber >js8
a aureate gilded gilt gold golden >js8
a avocado >js8
a blue blueish bluish >js8
a blushful rosy >js8
a bronze bronzy >js8
a brown brownish >js8
a buff >js8
a dun >js8
a green greenish >js8
a honey >js8
a jade >js8
a lavender lilac >js8
a maroon >js8
a mauve >js8
a drab >js8
a olive >js8
a orange orangish >js8
a pink pinkish >js8
a purple purplish violet >js8
a carmine cerise cherry crimson red reddish ruby ruddy scarlet >js8
a rosaceous rose roseate >js8
a rust rusty >js8
a sage >js8
a stone >js8
a straw >js8
a tan >js8
a xanthous yellow yellowish >js8
a achromatic neutral >jt2,jt3,jt4,jt5,jt6,jt7,jt8,jt9,jta,jtb,jtc,jtd,jte,jtf,jtg,jth,jti,jtj,jtk,jtl,jtm,jtn,jto,jtp,jtq,jtr,jts,jtt,jtu,jtv,jtw,jtx,jty,jtz,ju0,ju1,ju2,ju3,ju4,ju5,ju6,ju7,ju8,ju9,jua,jub
a argent silver silverish silvery >jt1
a ashy >jt1
a blackish >jt1
a >jt1
a >jt1
a >jt1
a >jt1
a >jt1
a >jt1
a canescent >jt1
a chalky >jt1
a charcoal >jt1
a jet pitchy sooty >jt1
a >jt1
a >jt1
a ebon ebony >jt1
a gray grayish grey greyish >jt1
a >jt1
a >jt1
a >jt1
a >jt1
a hueless >jt1
a inky >jt1
a >jt1
a >jt1
a >jt1
a >jt1
a >jt1
a >jt1
a pearly >jt1
a >jt1
a >jt1
a >jt1
a >jt1
a sable >jt1
a >jt1
a >jt1
a >jt1
a slatey slaty >jt1
a snowy >jt1
a >jt1
a >jt1
a >jt1
a whitish >jt1
a >jt1
a >jt1
a white >jud
a albescent >juc
a pure saturated >juf
a intense vivid >jue
a unsaturated >juh
a dull >jug
a color colour
a colored colorful coloured >juk,jul,jum,jun,juo,jup,juq,jur,jus,jut,juu,juv,juw,jux,juy,juz,jv0,jv1,jv2,jv3,jv4,jv5,jv6,jv7,jv8,jv9,jva,jvb,jvc,jvd,jve,jvf,jvg,jvh,jvi,jvj,jvk,jvl,jvm,jvn,jvo,jvp,jvq,jvr,jvs,jvt
a crimson flushed red reddened >juj
a bay >juj
a bichrome bicolor bicolored bicolour bicoloured dichromatic >juj
a black blackened >juj
a >juj
a >juj
a >juj
a >juj
a >juj
a >juj
a >juj
a >juj
a >juj
a >juj
a >juj
a >juj
a >juj
a >juj
a ginger gingery >juj
a >juj
a >juj
a indigo >juj
a >juj
a liver >juj
a >juj
a monochromatic monochrome monochromic monochromous >juj
a calico motley multicolor multicolored multicolour multicoloured painted particolored particoloured piebald pied varicolored varicoloured >juj
a >juj
a >juj
a >juj
a >juj
a >juj
a >juj
a >juj
a polychromatic polychrome polychromic >juj
a >juj
a >juj
a roan >juj
a >juj
a >juj
a >juj
a >juj
a >juj
a trichromatic trichrome tricolor >juj
a >juj
a >juj
a unstained >jvv
a untreated >jvu
a colorful colourful >jvx,jvy,jvz,jw0,jw1,jw2,jw3,jw4,jw5
a ablaze >jvw
a bright brilliant vivid >jvw
a changeable chatoyant iridescent shot >jvw
a deep rich >jvw
a fluorescent >jvw
a prismatic >jvw
a psychedelic >jvw
a shrill >jvw
a vibrant >jvw
a colorless colourless >jw7,jw8,jw9,jwa,jwb,jwc,jwd
a ashen blanched bloodless livid >jw6
a bleached faded washy >jw6
a drab sober somber sombre >jw6
a dulled greyed >jw6
a lurid >jw6
a pale pallid wan >jw6
a pastelike pasty >jw6
a colorful colourful >jwf,jwg,jwh,jwi,jwj
a brave braw gay >jwe
a flashy gaudy jazzy showy sporty >jwe
a >jwe
a noisy >jwe
a picturesque >jwe
a colorless colourless >jwl
a pale pallid >jwk
a light >jwn,jwo,jwp,jwq
a pale >jwm
a palish >jwm
a pastel >jwm
a powdery >jwm
a dark >jws
a darkish >jwr
a christian >jwu,jwv
a christianly >jwt
a christlike christly >jwt
a civilised civilized >jwx,jwy,jwz
a advanced >jww
a >jww
a humane >jww
a noncivilised noncivilized >jx1,jx2,jx3
a barbarian barbaric savage uncivilised uncivilized >jx0
a nonliterate preliterate >jx0
a primitive >jx0
a classic classical >jx5,jx6,jx7,jx8
a >jx4
a >jx4
a classical >jx4
a neoclassic neoclassical >jx4
a nonclassical >jxa,jxb
a modern >jx9
a pop popular >jx9
a classified >jxd,jxe
a categorised categorized >jxc
a grouped sorted >jxc
a classified >jxg,jxh,jxi,jxj,jxk,jxl
a >jxf
a confidential >jxf
a restricted >jxf
a >jxf
a sensitive >jxf
a >jxf
a unclassified >jxn
a nonsensitive unrestricted >jxm
a unanalyzed >jxp
a raw >jxo
a clean >jxr,jxs,jxt,jxu,jxv,jxw,jxx,jxy,jxz,jy0
a cleanable >jxq
a cleanly >jxq
a >jxq
a unused >jxq
a immaculate speckless spic spick spotless >jxq
a pristine >jxq
a scrubbed >jxq
a unsoiled unspotted unstained >jxq
a unsullied >jxq
a washed >jxq
a dirty soiled unclean >jy2,jy3,jy4,jy5,jy6,jy7,jy8,jy9,jya,jyb,jyc,jyd,jye,jyf,jyg,jyh,jyi,jyj,jyk,jyl,jym,jyn,jyo,jyp
a augean >jy1
a bedraggled draggled >jy1
a befouled fouled >jy1
a begrimed dingy grimy grubby grungy raunchy >jy1
a smutty >jy1
a buggy >jy1
a cobwebby >jy1
a >jy1
a feculent >jy1
a filthy nasty >jy1
a flyblown sordid squalid >jy1
a greasy oily >jy1
a lousy >jy1
a maculate >jy1
a mucky muddy >jy1
a ratty >jy1
a scummy >jy1
a smudgy >jy1
a snotty >jy1
a sooty >jy1
a >jy1
a uncleanly >jy1
a unswept >jy1
a unwashed >jy1
a unobjectionable >jyr
a antiseptic >jyq
a dirty >jyt,jyu,jyv,jyw,jyx,jyy,jyz,jz0
a bawdy ribald >jys
a blasphemous blue profane >jys
a >jys
a cruddy filthy nasty smutty >jys
a >jys
a lewd obscene raunchy salacious >jys
a scabrous >jys
a scatological >jys
a contaminating dirty
a radioactive >jz3
a >jz2
a impure unclean >jz5,jz6
a nonkosher terefah tref >jz4
a untouchable >jz4
a clear >jz8,jz9,jza,jzb,jzc,jzd
a broad unsubtle >jz7
a distinct trenchant >jz7
a limpid lucid luculent pellucid perspicuous >jz7
a >jz7
a unmistakable >jz7
a vivid >jz7
a unclear >jzf,jzg,jzh,jzi
a amorphous >jze
a blurred clouded >jze
a confusing perplexing puzzling >jze
a obscure vague >jze
a clear >jzk,jzl,jzm,jzn,jzo,jzp
a crystalline limpid lucid pellucid transparent >jzj
a hyaline hyaloid >jzj
a limpid liquid >jzj
a semitransparent translucent >jzj
a unclouded >jzj
a unfrosted >jzj
a opaque >jzr,jzs,jzt,jzu,jzv,jzw,jzx,jzy
a cloudy mirky muddy murky turbid >jzq
a fogged foggy >jzq
a frosted >jzq
a glaucous >jzq
a lightproof >jzq
a milklike milky whitish >jzq
a semiopaque >jzq
a solid >jzq
a clearheaded >k00
a clear >jzz
a confused >k02,k03,k04,k05,k06,k07,k08,k09,k0a
a addlebrained addlepated muddleheaded puddingheaded >k01
a addled befuddled muddled muzzy woolly wooly >k01
a befogged befuddled >k01
a clouded >k01
a dazed stunned stupefied stupid >k01
a dazzled >k01
a trancelike >k01
a silly slaphappy >k01
a >k01
a clement >k0c
a balmy mild >k0b
a smart >k0e,k0f,k0g
a astute sharp shrewd >k0d
a cagey cagy canny clever >k0d
a streetwise >k0d
a stupid >k0i,k0j,k0k,k0l,k0m,k0n,k0o,k0p,k0q,k0r
a anserine dopey dopy foolish gooselike goosey goosy jerky >k0h
a asinine fatuous inane >k0h
a blockheaded boneheaded duncical duncish fatheaded loggerheaded thickheaded >k0h
a cloddish doltish >k0h
a dense dim dull dumb obtuse slow >k0h
a gaumless gormless >k0h
a lumpen lumpish unthinking >k0h
a nitwitted senseless witless >k0h
a >k0h
a >k0h
a far >k0t,k0u,k0v,k0w,k0x,k0y,k0z,k10,k11
a >k0s
a distant remote >k0s
a distant remote removed >k0s
a faraway >k0s
a farther >k0s
a farthermost farthest furthermost furthest utmost uttermost >k0s
a farther further >k0s
a >k0s
a outlying >k0s
a close near nigh >k13,k14,k15,k16
a adjacent >k12
a nearby >k12
a >k12
a >k12
a distant >k18,k19,k1a,k1b,k1c,k1d,k1e
a deep >k17
a extreme >k17
a >k17
a >k17
a nonadjacent >k17
a >k17
a yon yonder >k17
a close >k1g,k1h,k1i,k1j,k1k,k1l,k1m,k1n,k1o,k1p,k1q,k1r,k1s,k1t,k1u,k1v,k1w
a adjacent next >k1f
a ambient >k1f
a adpressed appressed >k1f
a approximate >k1f
a imminent impendent impending >k1f
a >k1f
a >k1f
a >k1f
a contiguous immediate >k1f
a circumferent encompassing surrounding >k1f
a enveloping >k1f
a >k1f
a juxtaposed >k1f
a nestled snuggled >k1f
a proximate >k1f
a scalelike >k1f
a walking >k1f
a distant remote >k1y,k1z,k20,k21
a faraway >k1x
a >k1x
a removed >k1x
a ulterior >k1x
a close >k23,k24,k25,k26,k27,k28,k29,k2a,k2b
a approximate >k22
a boon >k22
a chummy >k22
a >k22
a confidential >k22
a cozy >k22
a dear good near >k22
a familiar intimate >k22
a intimate >k22
a clad clothed >k2d,k2e,k2f,k2g,k2h,k2i,k2j,k2k,k2l,k2m,k2n,k2o,k2p,k2q,k2r,k2s,k2t,k2u,k2v,k2w,k2x,k2y,k2z,k30,k31
a appareled attired dressed garbed garmented habilimented robed >k2c
a arrayed panoplied >k2c
a breeched pantalooned trousered >k2c
a >k2c
a caparisoned >k2c
a cassocked >k2c
a coated >k2c
a costumed >k2c
a cowled >k2c
a dighted >k2c
a dressed >k2c
a gowned >k2c
a habited >k2c
a >k2c
a overdressed >k2c
a petticoated >k2c
a >k2c
a suited >k2c
a surpliced >k2c
a togged >k2c
a >k2c
a tuxedoed >k2c
a underdressed >k2c
a uniformed >k2c
a vestmented >k2c
a unclothed >k33,k34
a bare naked nude >k32
a exposed uncovered >k32
a cloudy >k36,k37,k38
a clouded overcast sunless >k35
a leaden >k35
a heavy lowering sullen threatening >k35
a coastal >k3a,k3b,k3c,k3d
a coastwise >k39
a inshore >k39
a maritime >k39
a seaward >k39
a inland >k3f
a interior midland upcountry >k3e
a inshore onshore shoreward
a coherent consistent logical ordered >k3i
a seamless >k3h
a incoherent >k3k,k3l
a confused disconnected disjointed disordered garbled illogical scattered unconnected >k3j
a fuzzy >k3j
a collective >k3n,k3o,k3p,k3q
a agglomerate agglomerated agglomerative clustered >k3m
a aggregate aggregated aggregative mass >k3m
a collectivised collectivized >k3m
a knockdown >k3m
a distributive >k3s,k3t
a allocable allocatable apportionable >k3r
a diffusing diffusive dispersive disseminative >k3r
a publicised publicized >k3v
a promulgated published >k3u
a reported >k3x,k3y,k3z
a according >k3w
a notifiable >k3w
a reportable >k3w
a explosive >k41
a detonative >k40
a lighted lit >k43,k44
a ablaze afire aflame aflare alight >k42
a enkindled ignited kindled >k42
a commodious convenient >k46
a roomy spacious >k45
a comfortable comfy >k48,k49,k4a,k4b
a cosy cozy snug >k47
a >k47
a homelike homely homey homy >k47
a soothing >k47
a uncomfortable >k4d,k4e,k4f,k4g,k4h,k4i
a bad tough >k4c
a comfortless >k4c
a irritating painful >k4c
a miserable wretched >k4c
a uneasy >k4c
a >k4c
a comfortable >k4k
a comforted >k4j
a uncomfortable >k4m,k4n,k4o,k4p
a uneasy >k4l
a disquieting >k4l
a >k4l
a >k4l
a commensurate >k4r,k4s,k4t
a coextensive conterminous coterminous >k4q
a commensurable >k4q
a proportionate >k4q
a incommensurate >k4v
a disproportionate >k4u
a proportionate >k4x,k4y,k4z,k50
a >k4w
a proportionable >k4w
a proportional relative >k4w
a proportional >k4w
a disproportional disproportionate
a commercial >k53,k54,k55,k56
a commercialised commercialized >k52
a mercantile >k52
a mercantile mercenary moneymaking >k52
a >k52
a common >k58,k59,k5a,k5b,k5c,k5d,k5e
a average ordinary >k57
a democratic popular >k57
a demotic >k57
a frequent >k57
a general >k57
a grassroots >k57
a standard >k57
a uncommon >k5g,k5h,k5i,k5j,k5k
a especial exceptional particular special >k5f
a rare >k5f
a >k5f
a unusual >k5f
a unwonted >k5f
a usual >k5m,k5n,k5o
a accustomed customary habitual wonted >k5l
a chronic inveterate >k5l
a regular >k5l
a unusual >k5q,k5r,k5s,k5t,k5u,k5v,k5w
a different >k5p
a extraordinary >k5p
a odd >k5p
a >k5p
a peculiar >k5p
a unaccustomed >k5p
a unique >k5p
a hydrophilic >k5y
a deliquescent >k5x
a oleophilic >k60
a lipophilic lipotropic >k5z
a common >k62,k63
a communal >k61
a public >k61
a individual single >k65,k66,k67,k68,k69
a idiosyncratic >k64
a individualist individualistic >k64
a >k64
a respective several various >k64
a singular >k64
a communicative communicatory >k6b,k6c,k6d,k6e,k6f,k6g,k6h,k6i,k6j,k6k,k6l,k6m,k6n,k6o,k6p,k6q,k6r,k6s,k6t,k6u,k6v,k6w,k6x,k6y,k6z,k70,k71,k72,k73,k74,k75,k76,k77,k78,k79,k7a,k7b
a anecdotal anecdotic anecdotical >k6a
a >k6a
a blabbermouthed leaky talebearing tattling >k6a
a chatty gossipy newsy >k6a
a communicable >k6a
a communicational >k6a
a >k6a
a expansive talkative >k6a
a expressive >k6a
a >k6a
a >k6a
a >k6a
a >k6a
a >k6a
a gesticulating >k6a
a gestural nonverbal >k6a
a gestural sign signed >k6a
a heraldic >k6a
a >k6a
a >k6a
a >k6a
a >k6a
a >k6a
a narrative >k6a
a nonverbal >k6a
a nonverbal >k6a
a openhearted >k6a
a >k6a
a outspoken vocal >k6a
a >k6a
a >k6a
a >k6a
a >k6a
a >k6a
a >k6a
a verbal >k6a
a >k6a
a incommunicative uncommunicative >k7d,k7e
a deadpan expressionless impassive unexpressive >k7c
a mum silent >k7c
a compact >k7g,k7h,k7i,k7j,k7k,k7l,k7m
a clayey cloggy heavy >k7f
a >k7f
a consolidated >k7f
a impacted wedged >k7f
a packed >k7f
a serried >k7f
a >k7f
a loose >k7o,k7p,k7q,k7r
a light >k7n
a shifting unfirm >k7n
a silty >k7n
a unconsolidated >k7n
a comparable >k7t,k7u
a >k7s
a >k7s
a incomparable uncomparable >k7w
a alone unequaled unequalled unique unparalleled >k7v
a compatible >k7y,k7z,k80
a congenial >k7x
a congruous >k7x
a harmonious >k7x
a incompatible >k82,k83,k84,k85
a antagonistic >k81
a clashing >k81
a contradictory >k81
a uncongenial >k81
a miscible mixable >k87
a compatible >k86
a competent >k89,k8a,k8b
a able capable >k88
a effective efficient >k88
a workmanlike >k88
a incompetent >k8d,k8e,k8f
a feckless inept >k8c
a ineffective inefficient >k8c
a unworkmanlike >k8c
a incompetent unqualified
a competitive competitory >k8i,k8j,k8k
a agonistic agonistical combative >k8h
a emulous rivalrous >k8h
a matched >k8h
a noncompetitive >k8m
a accommodative cooperative >k8l
a complaining complaintive >k8o,k8p
a fretful querulous whiney whiny >k8n
a protestant >k8n
a compressible >k8r
a compressed >k8q
a whole >k8t,k8u,k8v,k8w,k8x,k8y
a entire full total >k8s
a >k8s
a >k8s
a entire intact integral >k8s
a livelong >k8s
a undivided >k8s
a fractional >k90,k91,k92
a fragmental fragmentary >k8z
a half >k8z
a halfway >k8z
a committed >k94,k95
a >k93
a pledged sworn >k93
a uncommitted >k97
a floating >k96
a dedicated >k99,k9a,k9b
a devoted >k98
a devoted >k98
a sacred >k98
a complete >k9d,k9e,k9f,k9g,k9h,k9i,k9j,k9k,k9l,k9m,k9n,k9o,k9p,k9q,k9r,k9s,k9t,k9u,k9v,k9w
a absolute downright rank sheer >k9c
a accomplished completed realised realized >k9c
a all >k9c
a >k9c
a >k9c
a allover >k9c
a blank utter >k9c
a >k9c
a completed >k9c
a >k9c
a exhaustive thorough thoroughgoing >k9c
a >k9c
a full total >k9c
a >k9c
a >k9c
a good >k9c
a hearty >k9c
a >k9c
a >k9c
a >k9c
a incomplete uncomplete >k9y,k9z,ka0,ka1,ka2,ka3,ka4
a >k9x
a half >k9x
a neither >k9x
a partial >k9x
a rudimentary >k9x
a sketchy unelaborated >k9x
a uncompleted >k9x
a comprehensive >ka6,ka7,ka8,ka9,kaa,kab,kac,kad,kae,kaf,kag,kah,kai,kaj,kak,kal
a blanket broad encompassing extensive panoptic wide >ka5
a >ka5
a citywide >ka5
a countywide >ka5
a countrywide nationwide >ka5
a cosmopolitan ecumenical oecumenical universal worldwide >ka5
a >ka5
a encyclopaedic encyclopedic >ka5
a >ka5
a omnibus >ka5
a plenary >ka5
a spaciotemporal spatiotemporal >ka5
a schoolwide >ka5
a statewide >ka5
a super >ka5
a umbrella >ka5
a incomprehensive noncomprehensive >kan
a limited >kam
a composed >kap,kaq,kar,kas,kat
a calm serene tranquil unagitated >kao
a imperturbable unflappable >kao
a collected equanimous poised >kao
a cool coolheaded nerveless >kao
a unflurried unflustered unperturbed unruffled >kao
a comprehendible comprehensible >kav
a apprehensible graspable intelligible perceivable understandable >kau
a incomprehensible uncomprehensible >kax,kay,kaz,kb0,kb1,kb2,kb3
a obscure >kaw
a enigmatic enigmatical puzzling >kaw
a unfathomable >kaw
a impenetrable >kaw
a indecipherable >kaw
a lost missed >kaw
a opaque unintelligible >kaw
a concave >kb5,kb6,kb7,kb8,kb9,kba,kbb,kbc,kbd,kbe,kbf,kbg,kbh,kbi
a acetabular cotyloid cotyloidal >kb4
a biconcave >kb4
a >kb4
a >kb4
a bursiform pouchlike saclike >kb4
a >kb4
a cuplike >kb4
a cupular cupulate >kb4
a dished patelliform >kb4
a planoconcave >kb4
a recessed >kb4
a >kb4
a umbilicate >kb4
a >kb4
a bulging convex >kbk,kbl,kbm,kbn,kbo,kbp,kbq,kbr
a >kbj
a biconvex lenticular lentiform >kbj
a hogged >kbj
a >kbj
a gibbose gibbous >kbj
a >kbj
a planoconvex >kbj
a umbellate >kbj
a concentrated >kbt,kbu,kbv,kbw,kbx
a bunchy >kbs
a thick >kbs
a cumulous >kbs
a exclusive undivided >kbs
a thickset >kbs
a distributed >kbz,kc0,kc1,kc2,kc3,kc4,kc5
a diffuse >kby
a dispersed spread >kby
a divided shared >kby
a widespread >kby
a scattered >kby
a separated spaced >kby
a sparse thin >kby
a eccentric nonconcentric >kc7,kc8
a acentric >kc6
a >kc6
a concerned >kca,kcb,kcc,kcd
a afraid >kc9
a afraid >kc9
a haunted obsessed preoccupied >kc9
a solicitous >kc9
a unconcerned >kcf,kcg,kch,kci,kcj
a blase >kce
a blithe >kce
a casual insouciant nonchalant >kce
a degage detached uninvolved >kce
a indifferent >kce
a concise >kcl,kcm,kcn,kco
a brief >kck
a compact compendious succinct summary >kck
a cryptic >kck
a telegraphic >kck
a prolix >kcq,kcr,kcs
a diffuse >kcp
a tedious verbose windy wordy >kcp
a pleonastic redundant tautologic tautological >kcp
a conclusive >kcu
a definitive determinate >kct
a consummated >kcw
a completed >kcv
a accordant >kcy,kcz
a concordant concurring >kcx
a consentaneous consentient unanimous >kcx
a discordant >kd1
a dissentious divisive factious >kd0
a atrophied diminished wasted
a conditional >kd4,kd5
a dependant dependent qualified >kd3
a probationary provisional provisionary tentative >kd3
a unconditional unconditioned >kd7
a blunt crude stark >kd6
a confined >kd9
a close confining >kd8
a crowded >kdb,kdc,kdd
a huddled >kda
a jammed packed >kda
a thronged >kda
a incompatible uncongenial >kdf
a disagreeable unsympathetic >kde
a congruent >kdh
a identical superposable >kdg
a congruent congruous >kdj
a harmonious >kdi
a incongruous >kdl,kdm,kdn
a discrepant inconsistent >kdk
a inappropriate unfitting >kdk
a ironic ironical >kdk
a conjunctive >kdp
a connective >kdo
a disjunctive >kdr
a alternative >kdq
a connected >kdt,kdu,kdv,kdw,kdx,kdy,kdz
a adjacent conterminous contiguous neighboring >kds
a adjunctive >kds
a affined >kds
a conterminous contiguous >kds
a coupled joined linked >kds
a >kds
a >kds
a unconnected >ke1,ke2,ke3
a apart >ke0
a detached separated >ke0
a disjoined separate >ke0
a conscious >ke5,ke6,ke7
a >ke4
a semiconscious >ke4
a sentient >ke4
a unconscious >ke9,kea,keb,kec,ked,kee,kef,keg
a >ke8
a comatose >ke8
a >ke8
a insensible senseless >ke8
a kayoed stunned >ke8
a nonconscious >ke8
a semicomatose >ke8
a subconscious >ke8
a consecrate consecrated dedicated >kei,kej
a ordained >keh
a votive >keh
a conservative >kel,kem,ken,keo,kep
a blimpish >kek
a >kek
a fusty nonprogressive standpat unprogressive >kek
a hidebound traditionalist >kek
a ultraconservative >kek
a liberal >ker,kes,ket,keu,kev,kew
a >keq
a liberalistic >keq
a neoliberal >keq
a progressive reformist >keq
a socialised socialized >keq
a welfarist >keq
a consistent >key,kez,kf0,kf1,kf2
a accordant agreeable concordant conformable consonant >kex
a pursuant >kex
a reconciled >kex
a >kex
a unchanging >kex
a inconsistent >kf4,kf5,kf6,kf7,kf8
a conflicting contradictory >kf3
a discrepant >kf3
a scratchy spotty uneven >kf3
a unconformable >kf3
a unreconciled >kf3
a conspicuous >kfa,kfb,kfc,kfd,kfe,kff,kfg,kfh
a >kf9
a big large prominent >kf9
a bold >kf9
a crying egregious flagrant glaring rank >kf9
a featured >kf9
a >kf9
a marked >kf9
a outstanding prominent salient spectacular striking >kf9
a inconspicuous invisible >kfj
a obscure unnoticeable >kfi
a discernable discernible
a distinguishable >kfm,kfn
a differentiable >kfl
a discriminable >kfl
a constant >kfp,kfq,kfr
a immutable >kfo
a staunch steadfast unswerving >kfo
a unfailing unflagging >kfo
a inconstant >kft
a fickle volatile >kfs
a constructive >kfv,kfw,kfx,kfy,kfz,kg0
a creative >kfu
a formative plastic shaping >kfu
a formative >kfu
a inferential >kfu
a reconstructive rehabilitative >kfu
a structural >kfu
a destructive >kg2,kg3,kg4,kg5,kg6,kg7,kg8,kg9,kga,kgb,kgc
a annihilating annihilative devastating withering >kg1
a blasting ruinous >kg1
a cataclysmal cataclysmic >kg1
a caustic corrosive erosive mordant vitriolic >kg1
a crushing devastating >kg1
a damaging >kg1
a erosive >kg1
a iconoclastic >kg1
a ravaging >kg1
a >kg1
a wasteful >kg1
a content contented >kge,kgf,kgg
a complacent >kgd
a satisfied >kgd
a smug >kgd
a discontent discontented >kgi,kgj,kgk
a disaffected malcontent rebellious >kgh
a disgruntled dissatisfied >kgh
a restless ungratified unsatisfied >kgh
a continual >kgm,kgn,kgo,kgp,kgq
a insistent repetitive >kgl
a running >kgl
a perennial recurrent repeated >kgl
a persistent relentless unrelenting >kgl
a recurring revenant >kgl
a sporadic >kgs,kgt,kgu,kgv,kgw
a fitful spasmodic >kgr
a intermittent >kgr
a occasional periodic >kgr
a irregular unpredictable >kgr
a isolated stray >kgr
a continuous uninterrupted >kgy,kgz,kh0,kh1,kh2,kh3,kh4,kh5
a nonstop >kgx
a ceaseless constant incessant perpetual unceasing unremitting >kgx
a continual >kgx
a dogging persisting >kgx
a endless >kgx
a sustained >kgx
a consecutive straight >kgx
a sustained >kgx
a continued >kh7
a continuing >kh6
a controlled >kh9,kha,khb,khc,khd,khe,khf
a contained >kh8
a disciplined >kh8
a dominated >kh8
a harnessed >kh8
a obsessed possessed >kh8
a >kh8
a regimented >kh8
a uncontrolled >khh,khi,khj
a loose >khg
a runaway >khg
a wild >khg
a inconvenient >khl
a awkward >khk
a conventional >khn,kho,khp,khq
a received >khm
a customary >khm
a formulaic >khm
a stodgy stuffy >khm
a unconventional >khs
a maverick unorthodox >khr
a conventional >khu,khv,khw,khx
a conservative >kht
a >kht
a stereotyped stereotypic stereotypical unimaginative >kht
a >kht
a unconventional >khz,ki0
a alternative >khy
a bizarre eccentric flakey flaky freakish freaky gonzo outlandish outre >khy
a atomic nuclear >ki2
a thermonuclear >ki1
a traditional >ki4,ki5,ki6,ki7
a classic classical >ki3
a conventional >ki3
a tralatitious >ki3
a traditionalistic >ki3
a divergent diverging >ki9,kia
a branching >ki8
a radiating >ki8
a convincing >kic,kid
a credible >kib
a disenchanting disillusioning >kib
a flimsy unconvincing >kif
a unpersuasive >kie
a cooked >kih,kii,kij,kik,kil,kim
a baked >kig
a done >kig
a fried >kig
a medium >kig
a overdone >kig
a roast roasted >kig
a raw >kio,kip,kiq,kir
a underdone >kin
a >kin
a uncooked >kin
a untoasted >kin
a cooperative >kit,kiu
a collaborative >kis
a synergetic synergistic >kis
a corrupt >kiw,kix,kiy,kiz,kj0,kj1,kj2
a corrupted debased vitiated >kiv
a bribable corruptible dishonest purchasable venal >kiv
a depraved perverse perverted reprobate >kiv
a shoddy sordid >kiv
a praetorian pretorian >kiv
a putrid >kiv
a >kiv
a incorrupt >kj4
a antiseptic >kj3
a antagonistic incompatible >kj6,kj7
a antacid >kj5
a antiphlogistic >kj5
a considerable >kj9,kja,kjb,kjc
a appreciable >kj8
a goodish goodly healthy hefty respectable sizable sizeable tidy >kj8
a >kj8
a significant substantial >kj8
a insubstantial unreal unsubstantial >kje,kjf,kjg
a aerial aeriform aery airy ethereal >kjd
a shadowy wraithlike >kjd
a hollow >kjd
a material >kji,kjj
a physical >kjh
a >kjh
a bodied >kjl
a incarnate >kjk
a corporeal material >kjn,kjo,kjp
a bodily >kjm
a bodied corporal corporate embodied incarnate >kjm
a reincarnate >kjm
a immaterial incorporeal >kjr
a spiritual >kjq
a correct right >kjt,kju,kjv
a accurate exact precise >kjs
a >kjs
a >kjs
a incorrect wrong >kjx,kjy,kjz
a erroneous >kjw
a fallacious >kjw
a false mistaken >kjw
a correct right >kk1
a >kk0
a wrong >kk3
a wrongheaded >kk2
a cosmopolitan >kk5
a traveled travelled >kk4
a provincial >kk7,kk8,kk9,kka,kkb,kkc
a bumpkinly hick rustic unsophisticated >kk6
a >kk6
a insular parochial >kk6
a jerkwater pokey poky >kk6
a >kk6
a untraveled untravelled >kk6
a unconstipated >kke
a lax loose >kkd
a considerate >kkg
a thoughtful >kkf
a inconsiderate >kki
a thoughtless uncaring unthinking >kkh
a courteous >kkk
a chivalrous gallant knightly >kkj
a discourteous >kkm
a abrupt >kkl
a polite >kko,kkp
a mannerly >kkn
a courteous gracious nice >kkn
a impolite >kkr
a rude unmannered unmannerly >kkq
a civil polite
a rude uncivil
a creative originative >kkv,kkw,kkx,kky
a fanciful notional >kku
a fictive >kku
a imaginative inventive >kku
a yeasty >kku
a believable credible >kl0,kl1
a likely >kkz
a presumptive >kkz
a incredible unbelievable >kl3,kl4,kl5,kl6
a astounding dumbfounding dumfounding >kl2
a fabulous >kl2
a improbable marvellous marvelous tall >kl2
a undreamed undreamt unimagined >kl2
a credulous >kl8
a credible >kl7
a incredulous >kla
a disbelieving sceptical skeptical unbelieving >kl9
a critical >klc,kld,kle,klf,klg,klh
a captious faultfinding >klb
a censorious >klb
a deprecative >klb
a hypercritical overcritical >klb
a searing >klb
a scathing vituperative >klb
a critical >klj,klk
a appraising evaluative >kli
a discriminative judicial >kli
a critical >klm,kln,klo
a >kll
a dangerous grave grievous serious severe >kll
a dire >kll
a critical >klq
a supercritical >klp
a crowned >kls
a royal >klr
a crucial important >klu,klv,klw
a critical decisive >klt
a >klt
a pivotal >klt
a cubic >kly
a solid >klx
a linear >km0,km1,km2,km3
a collinear >klz
a lineal >klz
a linelike >klz
a rectilineal rectilinear >klz
a planar >km5,km6,km7,km8,km9
a coplanar >km4
a flat >km4
a placoid platelike >km4
a flattened planate >km4
a tabular >km4
a multidimensional >kmb
a dimensional >kma
a cut >kmd,kme,kmf,kmg,kmh,kmi,kmj
a chopped shredded sliced >kmc
a >kmc
a incised >kmc
a perforated >kmc
a perforate perforated pierced punctured >kmc
a severed >kmc
a split >kmc
a cut >kml,kmm,kmn,kmo
a >kmk
a hewn >kmk
a sheared >kmk
a slashed >kmk
a curious >kmq,kmr,kms
a inquisitive questioning speculative wondering >kmp
a nosey nosy prying snoopy >kmp
a overcurious >kmp
a current >kmu,kmv,kmw,kmx,kmy,kmz,kn0,kn1,kn2,kn3,kn4,kn5,kn6
a actual >kmt
a afoot underway >kmt
a circulating >kmt
a contemporary >kmt
a incumbent >kmt
a >kmt
a >kmt
a occurrent >kmt
a ongoing >kmt
a online >kmt
a topical >kmt
a >kmt
a latest >kmt
a noncurrent >kn8
a back >kn7
a cursed curst >kna,knb,knc,knd,kne
a accursed accurst maledict >kn9
a blame blamed blasted blessed damn damned darned deuced goddam goddamn goddamned infernal >kn9
a >kn9
a damn goddamn >kn9
a damnable execrable >kn9
a blessed blest >kng
a fortunate golden >knf
a curtained >kni
a draped >knh
a custom >knk,knl
a bespoke bespoken tailored >knj
a >knj
a >knn
a made >knm
a handmade >knp,knq,knr,kns
a >kno
a handwoven >kno
a handsewn handstitched >kno
a overhand oversewn >kno
a >knu
a manufactured >knt
a cyclic cyclical >knw,knx,kny
a alternate alternating >knv
a alternate >knv
a circular orbitual rotary >knv
a damaged >ko0,ko1,ko2,ko3
a battered >knz
a bedraggled derelict dilapidated ramshackle tatterdemalion >knz
a bent crumpled dented >knz
a hurt weakened >knz
a undamaged >ko5
a intact >ko4
a deaf >ko7,ko8,ko9,koa,kob
a >ko6
a deafened >ko6
a >ko6
a unhearing >ko6
a >ko6
a hearing >kod
a >koc
a indecent >kof,kog,koh,koi,koj
a crude earthy vulgar >koe
a hollywood >koe
a indelicate >koe
a obscene >koe
a suggestive >koe
a decisive >kol,kom,kon
a deciding determinant determinative determining >kok
a fatal fateful >kok
a peremptory >kok
a decisive >kop
a resolute unhesitating >koo
a declared >kor,kos
a alleged >koq
a announced proclaimed >koq
a deductible >kou
a allowable >kot
a deep >kow,kox,koy,koz,kp0
a abysmal abyssal unfathomable >kov
a bottomless >kov
a >kov
a unfathomed unplumbed unsounded >kov
a >kov
a shallow >kp2,kp3,kp4,kp5,kp6
a >kp1
a fordable >kp1
a neritic >kp1
a superficial >kp1
a reefy shelfy shelvy shoaly >kp1
a deep >kp8,kp9
a profound wakeless >kp7
a profound >kp7
a shallow >kpb
a wakeful >kpa
a undefeated >kpd
a triumphant victorious >kpc
a defiant noncompliant >kpf,kpg,kph
a insubordinate resistant resistive >kpe
a obstreperous >kpe
a recalcitrant >kpe
a undefined vague >kpj
a indefinable undefinable >kpi
a underived >kpl,kpm
a original >kpk
a primary >kpk
a definite >kpo,kpp,kpq
a certain >kpn
a decisive >kpn
a decided distinct >kpn
a indefinite >kps,kpt,kpu,kpv,kpw
a coy >kpr
a indecisive >kpr
a nebulous unfixed >kpr
a noncommittal >kpr
a one >kpr
a dejected >kpy,kpz
a blue depressed dispirited downcast downhearted gloomy grim >kpx
a lonely lonesome >kpx
a elated >kq1,kq2,kq3
a exultant exulting jubilant prideful rejoicing triumphal triumphant >kq0
a high >kq0
a sublime >kq0
a delicate >kq5,kq6,kq7,kq8,kq9,kqa,kqb
a dainty exquisite >kq4
a ethereal gossamer >kq4
a fragile >kq4
a >kq4
a overdelicate >kq4
a pastel >kq4
a >kq4
a rugged >kqd,kqe
a knockabout >kqc
a sturdy tough >kqc
a breakable >kqg,kqh,kqi
a brickle brickly brittle >kqf
a crumbly friable >kqf
a delicate fragile frail >kqf
a demanding >kqk,kql,kqm,kqn,kqo
a exacting exigent >kqj
a >kqj
a needy >kqj
a rigorous stringent >kqj
a exacting stern strict >kqj
a undemanding >kqq
a light >kqp
a imperative >kqs,kqt,kqu,kqv,kqw,kqx
a adjuratory >kqr
a clamant crying exigent insistent instant >kqr
a peremptory >kqr
a desperate >kqr
a pressing urgent >kqr
a shrill strident >kqr
a democratic >kqz,kr0,kr1,kr2,kr3,kr4,kr5,kr6
a antiauthoritarian >kqy
a classless egalitarian >kqy
a parliamentary >kqy
a parliamentary >kqy
a participatory >kqy
a popular >kqy
a representative >kqy
a republican >kqy
a undemocratic >kr8
a authoritarian autocratic despotic dictatorial tyrannic tyrannical >kr7
a arbitrary >kra,krb,krc
a absolute >kr9
a capricious impulsive whimsical >kr9
a discretional discretionary >kr9
a nonarbitrary unarbitrary >kre
a prescribed >krd
a undemonstrative >krg
a restrained reticent unemotional >krf
a deniable >kri
a confutable confutative questionable refutable >krh
a undeniable >krk,krl
a incontestable indisputable undisputable >krj
a incontrovertible irrefutable positive >krj
a connotative >krn
a inferential >krm
a dependable reliable >krp,krq,krr
a sure >kro
a tested tried >kro
a undeviating >kro
a undependable unreliable >krt,kru,krv
a erratic temperamental >krs
a >krs
a >krs
a dependent >krx,kry,krz,ks0,ks1,ks2,ks3,ks4
a babelike >krw
a helpless >krw
a interdependent mutualist >krw
a myrmecophilous >krw
a bloodsucking leechlike parasitic parasitical >krw
a reliant >krw
a symbiotic >krw
a underage >krw
a independent >ks6,ks7,ks8,ks9,ksa,ksb,ksc,ksd,kse,ksf,ksg,ksh,ksi,ksj
a autarkic autarkical >ks5
a autonomous >ks5
a autonomous >ks5
a breakaway fissiparous separatist >ks5
a commutative >ks5
a nonparasitic nonsymbiotic >ks5
a indie >ks5
a individual >ks5
a >ks5
a >ks5
a >ks5
a >ks5
a unaffiliated >ks5
a unconditional >ks5
a independent main
a dependent subordinate
a nonpartisan nonpartizan >ksn
a independent >ksm
a nonaligned >ksp
a neutral >kso
a desirable >ksr,kss,kst,ksu,ksv
a coveted >ksq
a delectable >ksq
a enviable >ksq
a plummy >ksq
a preferable preferred >ksq
a undesirable unwanted >ksx
a unenviable >ksw
a destroyed >ksz,kt0,kt1,kt2,kt3,kt4,kt5,kt6,kt7,kt8,kt9,kta,ktb,ktc,ktd,kte
a annihilated exterminated >ksy
a blighted spoilt >ksy
a obliterate obliterated >ksy
a impoverished >ksy
a burned burnt >ksy
a demolished dismantled razed >ksy
a despoiled pillaged raped ravaged sacked >ksy
a gone kaput >ksy
a extinguished >ksy
a fallen >ksy
a finished ruined >ksy
a scorched >ksy
a shattered tattered >ksy
a totaled >ksy
a >ksy
a wrecked >ksy
a preserved >ktg,kth,kti,ktj,ktk
a conserved >ktf
a maintained >ktf
a preservable >ktf
a protected saved >ktf
a maintained retained >ktf
a indeterminable undeterminable >ktm
a unpredictable >ktl
a determinate >kto
a fixed >ktn
a developed >ktq,ktr
a formulated >ktp
a mature matured >ktp
a undeveloped >ktt,ktu
a budding >kts
a rudimentary vestigial >kts
a sinistral >ktw
a sinister >ktv
a undifferentiated uniform >kty
a dedifferentiated >ktx
a difficult hard >ku0,ku1,ku2,ku3,ku4,ku5,ku6,ku7,ku8,ku9,kua,kub,kuc,kud,kue,kuf,kug,kuh
a ambitious challenging >ktz
a arduous >ktz
a awkward embarrassing sticky unenviable >ktz
a baffling elusive knotty problematic problematical >ktz
a catchy tricky >ktz
a delicate ticklish touchy >ktz
a fractious >ktz
a >ktz
a herculean >ktz
a nasty >ktz
a rocky rough >ktz
a rugged tough >ktz
a >ktz
a tall >ktz
a thorny >ktz
a troublesome >ktz
a trying >ktz
a vexed >ktz
a easy >kuj,kuk,kul,kum,kun,kuo,kup,kuq
a effortless >kui
a >kui
a cushy easygoing >kui
a elementary simple uncomplicated unproblematic >kui
a >kui
a painless >kui
a >kui
a >kui
a dignified >kus,kut
a courtly stately >kur
a distinguished imposing magisterial >kur
a undignified >kuv,kuw
a demeaning humbling humiliating mortifying >kuu
a pathetic ridiculous silly >kuu
a negligent >kuy
a lax slack >kux
a dilute diluted >kv0,kv1,kv2
a thinned weakened >kuz
a washy watery weak >kuz
a >kuz
a undiluted >kv4
a concentrated >kv3
a unsaturated >kv6,kv7
a monounsaturated >kv5
a polyunsaturated >kv5
a concentrated saturated >kv9
a supersaturated >kv8
a diplomatic diplomatical >kvb,kvc
a bland politic smooth suave >kva
a tactful >kva
a conciliative conciliatory >kve
a pacific >kvd
a antagonistic >kvg
a alienating >kvf
a direct >kvi,kvj,kvk,kvl,kvm,kvn
a >kvh
a nonstop >kvh
a >kvh
a straightforward >kvh
a undeviating unswerving >kvh
a through >kvh
a indirect >kvp,kvq,kvr,kvs
a askance askant asquint sidelong squint squinty >kvo
a circuitous devious roundabout >kvo
a diversionary >kvo
a meandering rambling wandering winding >kvo
a direct >kvu,kvv,kvw,kvx,kvy,kvz,kw0,kw1,kw2,kw3
a bluff >kvt
a blunt candid forthright frank outspoken plainspoken >kvt
a brutal >kvt
a flatfooted >kvt
a >kvt
a >kvt
a plain unvarnished >kvt
a pointed >kvt
a square straightforward >kvt
a upfront >kvt
a indirect >kw5,kw6,kw7,kw8,kw9,kwa,kwb,kwc,kwd
a allusive >kw4
a backhanded >kw4
a circuitous roundabout >kw4
a ambagious circumlocutious circumlocutory periphrastic >kw4
a devious oblique >kw4
a digressive discursive excursive rambling >kw4
a hearsay >kw4
a mealymouthed >kw4
a tortuous >kw4
a inverse >kwf
a reciprocal >kwe
a immediate >kwh
a direct unmediated >kwg
a mediate >kwj
a indirect >kwi
a indiscriminate >kwl
a sweeping wholesale >kwk
a discriminating >kwn,kwo
a eclectic >kwm
a selective >kwm
a disposable >kwq,kwr
a available usable useable >kwp
a fluid >kwp
a distal >kwt
a lateral >kws
a distinct >kwv,kww,kwx,kwy,kwz,kx0,kx1
a chiseled >kwu
a clear >kwu
a crisp sharp >kwu
a crystalline >kwu
a defined outlined >kwu
a knifelike >kwu
a >kwu
a indistinct >kx3,kx4,kx5,kx6
a bleary blurred blurry foggy fuzzy hazy muzzy >kx2
a dim faint shadowy vague wispy >kx2
a faint >kx2
a veiled >kx2
a diversified >kx8
a varied >kx7
a undiversified >kxa,kxb
a general >kx9
a unanimous whole >kx9
a divisible >kxd
a dissociable separable severable >kxc
a domineering >kxf,kxg
a authoritarian dictatorial overbearing >kxe
a autocratic bossy dominating magisterial peremptory >kxe
a submissive >kxi,kxj,kxk,kxl,kxm
a abject >kxh
a bowed bowing >kxh
a meek spiritless >kxh
a cringing groveling grovelling wormlike wormy >kxh
a dominated henpecked >kxh
a servile >kxo,kxp
a obsequious >kxn
a slavish submissive subservient >kxn
a dominant >kxr,kxs,kxt,kxu,kxv,kxw,kxx
a ascendant ascendent dominating >kxq
a controlling >kxq
a governing >kxq
a overriding paramount predominant predominate preponderant preponderating >kxq
a possessive >kxq
a sovereign supreme >kxq
a superior >kxq
a subordinate >kxz,ky0,ky1,ky2
a adjunct assistant >kxy
a associate >kxy
a secondary >kxy
a under >kxy
a dramatic >ky4,ky5,ky6
a melodramatic >ky3
a spectacular >ky3
a hammy >ky3
a theatrical >ky8,ky9,kya
a histrionic melodramatic >ky7
a showy >ky7
a stagey stagy >ky7
a drunk gone inebriated intoxicated ripped >kyc,kyd,kye,kyf,kyg,kyh,kyi,kyj,kyk
a bacchanal bacchanalian bacchic carousing orgiastic >kyb
a beery >kyb
a besotted blotto cockeyed crocked fuddled loaded pissed pixilated plastered slopped sloshed smashed soaked soused sozzled squiffy >kyb
a potty tiddly tipsy >kyb
a bibulous boozy drunken sottish >kyb
a doped drugged narcotised narcotized >kyb
a >kyb
a mellow >kyb
a stoned >kyb
a sober >kym,kyn,kyo,kyp
a >kyl
a >kyl
a teetotal >kyl
a uninebriated unintoxicated >kyl
a >kyr,kys
a blunt >kyq
a blunted dulled >kyq
a sharp >kyu,kyv,kyw,kyx,kyy,kyz,kz0,kz1,kz2,kz3,kz4,kz5,kz6,kz7,kz8
a carnassial >kyt
a >kyt
a >kyt
a >kyt
a edged >kyt
a >kyt
a >kyt
a incisive >kyt
a keen >kyt
a knifelike >kyt
a >kyt
a penetrating penetrative >kyt
a >kyt
a sharpened >kyt
a >kyt
a sharp >kza,kzb,kzc,kzd
a acute intense >kz9
a cutting keen knifelike lancinate lancinating piercing stabbing >kz9
a fulgurating >kz9
a salt >kz9
a dull >kzf
a deadened >kze
a eventful >kzh
a lively >kzg
a lively >kzj,kzk,kzl,kzm,kzn,kzo,kzp,kzq
a alive >kzi
a bouncing bouncy peppy spirited zippy >kzi
a breezy >kzi
a bubbly >kzi
a bubbling effervescent frothy scintillating sparkly >kzi
a burbling burbly effusive gushing >kzi
a >kzi
a >kzi
a dull >kzs,kzt,kzu,kzv,kzw,kzx
a arid desiccate desiccated >kzr
a bovine >kzr
a drab dreary >kzr
a leaden >kzr
a humdrum monotonous >kzr
a lackluster lacklustre lusterless lustreless >kzr
a dynamic dynamical >kzz,l00,l01,l02,l03,l04,l05,l06,l07
a >kzy
a changing >kzy
a driving impulsive >kzy
a energising energizing kinetic >kzy
a >kzy
a projectile >kzy
a propellant propellent propelling propulsive >kzy
a >kzy
a slashing >kzy
a adynamic undynamic >l09,l0a
a backward >l08
a moribund stagnant >l08
a eager >l0c,l0d,l0e,l0f
a anxious dying >l0b
a >l0b
a impatient raring >l0b
a overeager >l0b
a uneager >l0h
a reluctant >l0g
a early >l0j,l0k,l0l,l0m,l0n,l0o,l0p,l0q,l0r,l0s,l0t,l0u
a aboriginal primaeval primal primeval primordial >l0i
a advance beforehand >l0i
a archaean archean >l0i
a archaeozoic archeozoic >l0i
a azoic >l0i
a earlier earliest >l0i
a earlyish >l0i
a premature untimely >l0i
a premature previous >l0i
a proterozoic >l0i
a proto >l0i
a wee >l0i
a middle >l0w,l0x
a intervening >l0v
a mid >l0v
a late >l0z,l10,l11,l12
a advanced ripe >l0y
a >l0y
a latish >l0y
a posthumous >l0y
a early >l14,l15,l16,l17,l18,l19
a archaic primitive >l13
a young >l13
a crude primitive rude >l13
a embryonic embryotic >l13
a inchoate incipient >l13
a precocious >l13
a late later >l1b,l1c
a advanced >l1a
a tardive >l1a
a early >l1e
a >l1d
a late >l1g,l1h
a modern >l1f
a >l1f
a earned >l1j
a attained >l1i
a uneasy >l1l,l1m
a apprehensive worried >l1k
a precarious unstable >l1k
a east >l1o,l1p,l1q,l1r,l1s,l1t
a eastbound eastward >l1n
a easterly eastern >l1n
a easterly eastern >l1n
a eastern >l1n
a easternmost eastmost >l1n
a eastside >l1n
a west >l1v,l1w,l1x,l1y,l1z
a westbound westerly westward >l1u
a western >l1u
a westerly western >l1u
a westernmost westmost >l1u
a westside >l1u
a western >l21
a hesperian occidental >l20
a eastern >l23
a oriental >l22
a western >l25,l26,l27,l28
a southwestern >l24
a midwestern >l24
a northwestern >l24
a >l24
a eastern >l2a,l2b,l2c,l2d
a >l29
a >l29
a northeastern >l29
a southeastern >l29
a mesomorphic muscular >l2f
a athletic >l2e
a educated >l2h,l2i,l2j,l2k
a knowing knowledgeable learned lettered >l2g
a literate >l2g
a >l2g
a semiliterate >l2g
a uneducated >l2m,l2n
a ignorant illiterate >l2l
a ignorant nescient unlearned unlettered >l2l
a operative >l2p,l2q,l2r
a effective good >l2o
a operating operational >l2o
a working >l2o
a effective effectual efficacious >l2t,l2u,l2v,l2w
a trenchant >l2s
a impelling >l2s
a impressive telling >l2s
a >l2s
a effortful >l2y,l2z,l30
a arduous backbreaking grueling gruelling hard laborious operose punishing toilsome >l2x
a leaden plodding >l2x
a arduous straining strenuous >l2x
a efficacious >l32
a effective >l31
a efficient >l34,l35,l36,l37,l38,l39
a businesslike >l33
a >l33
a economic economical >l33
a expeditious >l33
a >l33
a streamlined >l33
a inefficient >l3b
a uneconomical wasteful >l3a
a forceful >l3d,l3e,l3f,l3g,l3h,l3i,l3j,l3k
a bruising >l3c
a drastic >l3c
a emphatic exclamatory >l3c
a firm >l3c
a forcible >l3c
a impellent >l3c
a impetuous >l3c
a >l3c
a elastic >l3m,l3n,l3o,l3p,l3q,l3r,l3s,l3t,l3u,l3v,l3w
a bouncy lively resilient springy >l3l
a chewy >l3l
a elasticised elasticized >l3l
a expandable expandible expansible expansile >l3l
a fictile moldable plastic >l3l
a flexible whippy >l3l
a rubberlike rubbery >l3l
a springlike >l3l
a stretch >l3l
a stretchable stretchy >l3l
a viscoelastic >l3l
a elected elective >l3y,l3z
a electoral >l3x
a nonappointive >l3x
a appointed appointive >l41,l42
a nominated nominative >l40
a nonelected nonelective >l40
a assigned >l44
a appointed >l43
a obligatory >l46,l47
a compulsory mandatory required >l45
a indispensable >l45
a elegant >l49,l4a,l4b,l4c,l4d,l4e,l4f
a dandified dandyish foppish >l48
a deluxe luxe >l48
a fine >l48
a >l48
a exquisite recherche >l48
a ritzy >l48
a soigne soignee >l48
a inelegant >l4h
a homely >l4g
a eligible >l4j,l4k,l4l,l4m,l4n,l4o
a bailable >l4i
a desirable suitable worthy >l4i
a entitled >l4i
a >l4i
a legal >l4i
a pensionable >l4i
a ineligible >l4q,l4r
a undesirable unsuitable >l4p
a unentitled unqualified >l4p
a emotional >l4t,l4u,l4v,l4w,l4x,l4y,l4z,l50,l51,l52,l53,l54,l55,l56
a affectional affective emotive >l4s
a bathetic drippy hokey kitschy maudlin mawkish mushy sappy schmaltzy schmalzy sentimental slushy soppy soupy >l4s
a cathartic releasing >l4s
a charged supercharged >l4s
a funky >l4s
a >l4s
a >l4s
a >l4s
a lyric lyrical >l4s
a >l4s
a moody temperamental >l4s
a overemotional sloppy >l4s
a soulful >l4s
a >l4s
a unemotional >l58,l59,l5a
a impassive stolid >l57
a philosophic philosophical >l57
a stoic stoical >l57
a empiric empirical >l5c,l5d,l5e,l5f,l5g,l5h,l5i
a >l5b
a confirmable falsifiable verifiable >l5b
a existential experiential >l5b
a experimental observational >l5b
a experimental >l5b
a semiempirical >l5b
a >l5b
a theoretic theoretical >l5k,l5l,l5m,l5n,l5o,l5p
a abstractive >l5j
a >l5j
a conjectural divinatory hypothetic hypothetical supposed suppositional suppositious supposititious >l5j
a notional speculative >l5j
a metaphysical >l5j
a >l5j
a theoretical >l5r,l5s,l5t
a abstract >l5q
a academic >l5q
a pure >l5q
a applied >l5v
a practical >l5u
a employed >l5x,l5y
a hired >l5w
a working >l5w
a unemployed >l60,l61
a discharged dismissed fired >l5z
a jobless >l5z
a enchanted >l63,l64
a beguiled captivated charmed delighted enthralled entranced >l62
a fascinated hypnotised hypnotized mesmerised mesmerized spellbound transfixed >l62
a encouraging >l66,l67
a heartening inspiriting >l65
a rallying >l65
a discouraging >l69
a frustrating >l68
a encumbered >l6b
a involved mired >l6a
a unencumbered >l6d
a clear unmortgaged >l6c
a burdened >l6f
a laden oppressed >l6e
a energetic >l6h,l6i,l6j,l6k,l6l,l6m,l6n,l6o
a physical >l6g
a alert brisk lively merry rattling snappy spanking zippy >l6g
a canty >l6g
a driving >l6g
a >l6g
a indefatigable tireless unflagging unwearying >l6g
a strenuous >l6g
a vigorous >l6g
a lethargic unenergetic >l6q,l6r
a dazed foggy groggy logy stuporous >l6p
a dreamy lackadaisical languid languorous >l6p
a exportable >l6t
a marketable >l6s
a explorative exploratory >l6v,l6w,l6x
a preliminary >l6u
a searching >l6u
a wildcat >l6u
a inquiring >l6z,l70,l71,l72,l73
a investigative investigatory >l6y
a inquisitive >l6y
a inquisitorial >l6y
a inquisitorial >l6y
a inquisitory probing searching >l6y
a increased >l75,l76,l77,l78,l79,l7a,l7b,l7c
a accrued accumulated >l74
a augmented >l74
a enhanced >l74
a hyperbolic inflated >l74
a enlarged exaggerated magnified >l74
a multiplied >l74
a elevated raised >l74
a redoubled >l74
a decreased reduced >l7e,l7f,l7g,l7h,l7i,l7j,l7k,l7l,l7m,l7n
a ablated >l7d
a attenuate attenuated faded weakened >l7d
a attenuated >l7d
a bated >l7d
a belittled diminished >l7d
a slashed >l7d
a diminished >l7d
a minimized >l7d
a remittent >l7d
a shriveled shrivelled shrunken >l7d
a enlightened >l7p
a edified >l7o
a enterprising >l7r,l7s
a energetic gumptious industrious >l7q
a entrepreneurial >l7q
a enthusiastic >l7u,l7v,l7w,l7x,l7y,l7z,l80
a ardent >l7t
a avid zealous >l7t
a crazy dotty gaga >l7t
a evangelical evangelistic >l7t
a glowing >l7t
a >l7t
a overenthusiastic >l7t
a unenthusiastic >l82
a halfhearted lukewarm tepid >l81
a desirous wishful >l84,l85
a athirst hungry thirsty >l83
a covetous envious jealous >l83
a equal >l87,l88,l89,l8a,l8b,l8c,l8d,l8e,l8f,l8g,l8h,l8i,l8j,l8k
a equivalent tantamount >l86
a close >l86
a coequal >l86
a coordinate >l86
a equidistant >l86
a equilateral >l86
a even >l86
a >l86
a isochronal isochronous >l86
a isoclinal isoclinic >l86
a isometric isometrical >l86
a isothermal >l86
a quits >l86
a level tied >l86
a unequal >l8m
a mismatched uneven >l8l
a balanced >l8o,l8p,l8q,l8r,l8s,l8t
a counterbalanced counterpoised >l8n
a harmonious proportionate symmetrical >l8n
a poised >l8n
a >l8n
a stable >l8n
a >l8n
a isosmotic isotonic
a ambiguous equivocal >l8w,l8x,l8y
a forked >l8v
a evasive >l8v
a indeterminate >l8v
a unambiguous unequivocal univocal >l90,l91,l92
a absolute >l8z
a straightforward >l8z
a unquestionable >l8z
a esoteric >l94,l95
a cabalistic cryptic cryptical kabbalistic qabalistic sibylline >l93
a mysterious mystic mystical occult orphic >l93
a essential >l97,l98,l99,l9a,l9b,l9c,l9d,l9e
a biogenic >l96
a constituent constitutional constitutive >l96
a must >l96
a >l96
a staple >l96
a substantial substantive >l96
a virtual >l96
a vital >l96
a indispensable >l9g
a critical vital >l9f
a estimable >l9i
a admirable >l9h
a contemptible >l9k,l9l
a abject low miserable scummy scurvy >l9j
a pathetic pitiable pitiful >l9j
a uncomplimentary >l9n
a belittling deprecating deprecative deprecatory depreciative depreciatory slighting >l9m
a distressed dysphoric unhappy
a even >l9q,l9r,l9s,l9t,l9u,l9v,l9w,l9x
a flat level plane >l9p
a flatbottom flatbottomed >l9p
a flush >l9p
a justified >l9p
a >l9p
a >l9p
a level >l9p
a >l9p
a uneven >l9z,la0,la1,la2,la3,la4,la5,la6,la7,la8
a crinkled crinkly rippled wavelike wavy >l9y
a >l9y
a >l9y
a jagged jaggy scraggy >l9y
a lumpy >l9y
a untrue >l9y
a patchy >l9y
a >l9y
a ragged >l9y
a unparallel >l9y
a odd uneven
a exact >lab,lac,lad,lae,laf,lag
a verbatim >laa
a literal >laa
a mathematical >laa
a perfect >laa
a photographic >laa
a rigorous strict >laa
a inexact >lai,laj,lak,lal
a approximate approximative rough >lah
a liberal loose >lah
a odd >lah
a round >lah
a convertible exchangeable >lan
a cashable redeemable >lam
a excitable >lap,laq
a quick warm >lao
a flighty nervous skittish spooky >lao
a excited >las,lat,lau,lav,law,lax,lay,laz,lb0,lb1
a aflutter nervous >lar
a agog >lar
a crazy >lar
a fevered >lar
a drunk intoxicated >lar
a overexcited >lar
a aroused stimulated stirred >lar
a teased titillated >lar
a thrilled >lar
a thrillful >lar
a exciting >lb3,lb4,lb5,lb6,lb7,lb8,lb9,lba
a breathless breathtaking >lb2
a elating exhilarating >lb2
a electric galvanic galvanising galvanizing >lb2
a electrifying thrilling >lb2
a glamorous glamourous >lb2
a heady intoxicating >lb2
a titillating >lb2
a tickling tingling titillating >lb2
a unexciting >lbc,lbd
a commonplace humdrum prosaic unglamorous unglamourous >lbb
a tame >lbb
a inculpative inculpatory >lbf
a accusative accusatory accusing accusive >lbe
a exhausted spent
a unexhausted >lbi
a left leftover remaining unexpended >lbh
a existent existing >lbk
a active alive >lbj
a nonexistent >lbm,lbn,lbo,lbp
a absent lacking missing wanting >lbl
a barren destitute devoid >lbl
a nonextant >lbl
a vanished >lbl
a extant >lbr,lbs
a living >lbq
a living surviving >lbq
a expected >lbu,lbv,lbw,lbx
a anticipated awaited >lbt
a due >lbt
a expectable >lbt
a >lbt
a unexpected >lbz,lc0,lc1,lc2,lc3
a unannounced unheralded unpredicted >lby
a unanticipated unforeseen unseen >lby
a unhoped unthought >lby
a >lby
a upset >lby
a expensive >lc5,lc6,lc7,lc8
a >lc4
a costly dear pricey pricy >lc4
a costly >lc4
a overpriced >lc4
a cheap inexpensive >lca,lcb,lcc,lcd,lce,lcf,lcg
a >lc9
a catchpenny >lc9
a >lc9
a >lc9
a affordable >lc9
a >lc9
a sixpenny threepenny tuppeny twopenny >lc9
a experienced experient >lci,lcj,lck,lcl,lcm
a >lch
a knowledgeable versed >lch
a old older >lch
a practiced practised >lch
a seasoned veteran >lch
a inexperienced inexperient >lco,lcp,lcq,lcr,lcs
a callow fledgling unfledged >lcn
a new >lcn
a naive uninitiate uninitiated >lcn
a unpracticed unpractised unversed >lcn
a unseasoned untested untried young >lcn
a unexpired >lcu
a valid >lct
a incomprehensible inexplicable >lcw,lcx,lcy,lcz
a cryptic cryptical inscrutable mysterious mystifying >lcv
a paradoxical >lcv
a unaccountable unexplainable >lcv
a unexplained >lcv
a explicit expressed >ld1,ld2,ld3,ld4,ld5
a declared stated >ld0
a definitive unequivocal >ld0
a express >ld0
a graphic >ld0
a hardcore >ld0
a implicit inexplicit >ld7,ld8,ld9
a inherent underlying >ld6
a silent tacit understood >ld6
a unexpressed unsaid unspoken unstated unuttered unverbalised unverbalized unvoiced >ld6
a undeveloped unexploited >ldb,ldc
a fallow >lda
a untapped >lda
a inexpressible unexpressible >lde
a indefinable indescribable ineffable unspeakable untellable unutterable >ldd
a external >ldg,ldh
a outer >ldf
a outside >ldf
a internal >ldj,ldk,ldl,ldm
a >ldi
a interior >ldi
a internecine >ldi
a intrinsic >ldi
a outer >ldo,ldp,ldq,ldr
a >ldn
a outermost outmost >ldn
a >ldn
a satellite >ldn
a inner >ldt,ldu
a inmost innermost >lds
a inside >lds
a outward >ldw,ldx
a external >ldv
a outer >ldv
a inward >ldz,le0,le1,le2,le3
a indwelling >ldy
a inmost innermost >ldy
a inner interior internal >ldy
a private secret >ldy
a >ldy
a exterior >le5,le6
a >le4
a outside >le4
a interior >le8,le9
a indoor >le7
a inside >le7
a eyed >leb,lec,led,lee,lef,leg,leh,lei,lej,lek,lel,lem
a >lea
a >lea
a eyelike >lea
a >lea
a >lea
a >lea
a >lea
a popeyed >lea
a >lea
a >lea
a >lea
a >lea
a fair >leo
a >len
a foul >leq
a >lep
a fair just >les,let,leu,lev
a antimonopoly antitrust >ler
a sporting sportsmanlike sporty >ler
a >ler
a >ler
a unfair unjust >lex,ley
a cheating foul unsporting unsportsmanlike >lew
a raw >lew
a equitable just >lf0,lf1
a >lez
a evenhanded >lez
a faithful >lf3,lf4
a loyal truehearted >lf2
a true >lf2
a faithful >lf6
a >lf5
a loyal >lf8,lf9,lfa,lfb,lfc,lfd
a allegiant >lf7
a doglike >lf7
a hardcore >lf7
a leal >lf7
a liege >lf7
a >lf7
a disloyal >lff
a rebellious >lfe
a fallible >lfh
a undependable unreliable >lfg
a familiar >lfj,lfk,lfl,lfm
a acquainted >lfi
a beaten >lfi
a >lfi
a old >lfi
a unfamiliar >lfo,lfp
a strange unknown >lfn
a unacquainted >lfn
a strange unusual >lfr,lfs,lft,lfu,lfv,lfw,lfx,lfy,lfz,lg0,lg1,lg2
a antic fantastic fantastical grotesque >lfq
a crazy >lfq
a curious funny odd peculiar queer rum rummy singular >lfq
a eerie eery >lfq
a exotic >lfq
a freaky >lfq
a gothic >lfq
a oddish >lfq
a other >lfq
a quaint >lfq
a quaint >lfq
a weird >lfq
a familiar >lg4,lg5,lg6
a common usual >lg3
a garden >lg3
a everyday >lg3
a fashionable stylish >lg8,lg9,lga,lgb,lgc,lgd,lge,lgf,lgg,lgh,lgi,lgj
a latest modish >lg7
a >lg7
a dapper dashing jaunty natty raffish rakish snappy spiffy spruce >lg7
a faddish faddy >lg7
a groovy swagger >lg7
a in >lg7
a >lg7
a mod modern modernistic >lg7
a quaint >lg7
a swank swanky >lg7
a trendsetting >lg7
a trendy voguish >lg7
a unfashionable unstylish >lgl
a antique demode ex outmoded passe passee >lgk
a fashionable stylish >lgn,lgo,lgp,lgq
a chic smart voguish >lgm
a chichi >lgm
a classy posh swish >lgm
a snazzy >lgm
a fast >lgs,lgt,lgu,lgv,lgw,lgx,lgy,lgz,lh0,lh1,lh2,lh3,lh4,lh5,lh6,lh7,lh8,lh9,lha
a accelerated >lgr
a alacritous >lgr
a blistering hot >lgr
a >lgr
a express >lgr
a >lgr
a >lgr
a fleet swift >lgr
a >lgr
a hurrying scurrying >lgr
a immediate prompt quick straightaway >lgr
a instant instantaneous >lgr
a meteoric >lgr
a quick speedy >lgr
a rapid >lgr
a rapid speedy >lgr
a >lgr
a winged >lgr
a windy >lgr
a slow >lhc,lhd,lhe,lhf,lhg,lhh,lhi
a >lhb
a dilatory laggard pokey poky >lhb
a >lhb
a lazy >lhb
a >lhb
a >lhb
a sluggish sulky >lhb
a fast >lhk,lhl,lhm,lhn,lho,lhp
a allegro >lhj
a allegretto >lhj
a andantino >lhj
a presto >lhj
a prestissimo >lhj
a vivace >lhj
a slow >lhr,lhs,lht,lhu,lhv,lhw,lhx,lhy
a adagio >lhq
a andante >lhq
a lento >lhq
a lentissimo >lhq
a largo >lhq
a larghetto >lhq
a larghissimo >lhq
a moderato >lhq
a fastidious >li0,li1,li2,li3,li4,li5
a choosey choosy >lhz
a dainty nice overnice prissy squeamish >lhz
a finical finicky fussy particular picky >lhz
a meticulous >lhz
a pernickety persnickety >lhz
a >lhz
a exacting fastidious
a fat >li8,li9,lia,lib,lic,lid,lie,lif,lig,lih,lii
a abdominous paunchy potbellied >li7
a blubbery >li7
a chubby embonpoint plump >li7
a buxom zaftig zoftig >li7
a corpulent obese rotund weighty >li7
a jowly >li7
a dumpy podgy pudgy tubby >li7
a fattish >li7
a fleshy heavy overweight >li7
a gross porcine >li7
a portly stout >li7
a lean thin >lik,lil,lim,lin,lio,lip,liq,lir,lis,lit,liu,liv,liw,lix,liy,liz,lj0,lj1
a anorectic anorexic >lij
a cadaverous emaciated gaunt haggard pinched skeletal wasted >lij
a >lij
a gangling gangly lanky >lij
a lank spindly >lij
a rawboned >lij
a reedlike reedy >lij
a twiggy twiglike >lij
a scarecrowish >lij
a boney bony scraggly scraggy scrawny skinny underweight weedy >lij
a shriveled shrivelled shrunken withered wizen wizened >lij
a slender slight slim svelte >lij
a >lij
a spare trim >lij
a >lij
a stringy wiry >lij
a sylphic sylphlike >lij
a wisplike wispy >lij
a fat fatty >lj3,lj4,lj5,lj6,lj7
a adipose >lj2
a buttery >lj2
a greasy oily oleaginous sebaceous >lj2
a suety >lj2
a superfatted >lj2
a fatless nonfat >lj9
a skim skimmed >lj8
a fatal >ljb,ljc,ljd
a deadly deathly mortal >lja
a deadly lethal >lja
a terminal >lja
a favorable favourable >ljf
a following >lje
a unfavorable unfavourable >ljh
a adverse contrary >ljg
a favorable favourable >ljj,ljk
a affirmative approbative approbatory approving plausive >lji
a indulgent >lji
a unfavorable unfavourable >ljm,ljn,ljo,ljp
a admonishing admonitory reproachful reproving >ljl
a adverse inauspicious untoward >ljl
a disapproving >ljl
a discriminatory invidious >ljl
a felicitous >ljr
a happy >ljq
a infelicitous >ljt,lju
a awkward clumsy cumbersome inapt inept >ljs
a unfortunate >ljs
a fertile >ljw,ljx,ljy,ljz
a conceptive impregnable >ljv
a fecund >ljv
a fertilizable >ljv
a rank >ljv
a finished >lk1,lk2,lk3,lk4,lk5,lk6
a complete concluded ended over terminated >lk0
a >lk0
a done through >lk0
a >lk0
a >lk0
a >lk0
a unfinished >lk8,lk9
a incomplete uncompleted >lk7
a pending >lk7
a finished >lkb,lkc,lkd
a dressed polished >lka
a fattened >lka
a fattening >lka
a finite >lkf,lkg,lkh,lki
a bounded delimited >lke
a exhaustible >lke
a impermanent >lke
a >lke
a infinite >lkk,lkl,lkm,lkn
a boundless limitless unbounded >lkj
a dateless endless sempiternal >lkj
a endless >lkj
a inexhaustible unlimited >lkj
a finite >lkp
a tensed >lko
a infinite nonfinite
a opening >lks,lkt,lku,lkv
a beginning first >lkr
a first inaugural initiative initiatory maiden >lkr
a introductory >lkr
a starting >lkr
a closing >lkx,lky,lkz
a concluding final last terminal >lkw
a terminative >lkw
a >lkw
a first >ll1,ll2,ll3,ll4,ll5,ll6,ll7,ll8,ll9
a archetypal archetypical prototypal prototypic prototypical >ll0
a basic introductory >ll0
a initial >ll0
a eldest firstborn >ll0
a freshman >ll0
a original >ll0
a premier premiere >ll0
a premier prime >ll0
a prime >ll0
a last >llb,llc,lld
a senior >lla
a sunset >lla
a ultimate >lla
a intermediate >llf,llg,llh,lli,llj,llk,lll,llm
a gray grey >lle
a halfway >lle
a mediate middle >lle
a junior >lle
a penultimate >lle
a sophomore >lle
a subterminal >lle
a antepenultimate >lle
a fit >llo,llp
a able >lln
a conditioned >lln
a unfit >llr,lls
a crippled game gimpy halt halting lame >llq
a disabled handicapped >llq
a fit >llu,llv,llw
a acceptable >llt
a suitable suited >llt
a worthy >llt
a flexible flexile >lly,llz,lm0,lm1,lm2,lm3
a bendable pliable pliant waxy >llx
a >llx
a limber supple >llx
a limber >llx
a spinnable spinnbar >llx
a stretched >llx
a inflexible >lm5
a rigid >lm4
a flexible >lm7,lm8
a limber supple >lm6
a negotiable >lm6
a inflexible >lma
a adamant adamantine inexorable intransigent >lm9
a inflexible sturdy uncompromising >lmc
a hardline >lmb
a compromising conciliatory flexible >lme
a yielding >lmd
a rigid >lmg
a semirigid >lmf
a adaptable >lmi,lmj,lmk,lml
a convertible >lmh
a elastic flexible pliable pliant >lmh
a universal >lmh
a variable >lmh
a unadaptable >lmn
a inflexible rigid unbending >lmm
a curly >lmp,lmq,lmr,lms,lmt
a curled curling >lmo
a crisp frizzly frizzy kinky nappy >lmo
a permed >lmo
a ringleted >lmo
a wavy >lmo
a straight >lmv,lmw
a uncurled >lmu
a unpermed >lmu
a fore >lmy
a foremost >lmx
a aft >ln0
a after >lmz
a native >ln2
a connatural inborn inbred >ln1
a adopted adoptive
a foreign strange >ln5,ln6,ln7,ln8,ln9,lna,lnb,lnc
a adventive >ln4
a alien exotic >ln4
a nonnative >ln4
a established naturalized >ln4
a nonnative >ln4
a imported >ln4
a tramontane >ln4
a unnaturalised unnaturalized >ln4
a native >lne,lnf,lng,lnh
a autochthonal autochthonic autochthonous endemic indigenous >lnd
a domestic >lnd
a homegrown >lnd
a >lnd
a aboriginal native
a foreign >lnk,lnl
a abroad overseas >lnj
a external international outside >lnj
a domestic >lnn,lno
a home interior internal national >lnm
a municipal >lnm
a domestic >lnq,lnr,lns,lnt,lnu
a domesticated >lnp
a >lnp
a >lnp
a housewifely >lnp
a husbandly >lnp
a unforgettable >lnw,lnx,lny
a haunting persistent >lnv
a memorable >lnv
a >lnv
a forgiving >lo0
a kind tolerant >lnz
a unforgiving >lo2
a revengeful vengeful vindictive >lo1
a formal >lo4,lo5,lo6,lo7,lo8,lo9,loa,lob,loc,lod,loe
a ceremonial >lo3
a ceremonious >lo3
a dress >lo3
a >lo3
a dress >lo3
a titular >lo3
a positive prescribed >lo3
a perfunctory >lo3
a semiformal >lo3
a buckram starchy stiff >lo3
a >lo3
a informal >log,loh,loi,loj
a casual daily everyday >lof
a >lof
a folksy >lof
a unceremonial unceremonious >lof
a formal >lol
a literary >lok
a informal >lon,loo,lop,loq,lor,los
a colloquial conversational >lom
a common vernacular vulgar >lom
a epistolary epistolatory >lom
a slangy >lom
a subliterary >lom
a nonliterary unliterary >lom
a latter >lou
a >lot
a fortunate >low,lox,loy,loz,lp0,lp1,lp2
a >lov
a felicitous happy >lov
a fortuitous >lov
a good well >lov
a miraculous providential >lov
a lucky >lov
a >lov
a unfortunate >lp4,lp5,lp6,lp7,lp8,lp9,lpa,lpb
a abject >lp3
a black calamitous disastrous fatal fateful >lp3
a dispossessed homeless roofless >lp3
a hapless miserable misfortunate pathetic piteous pitiable pitiful poor wretched >lp3
a doomed unlucky >lp3
a downtrodden >lp3
a infelicitous unhappy >lp3
a regrettable >lp3
a fragrant >lpd,lpe,lpf,lpg
a aromatic redolent >lpc
a odoriferous odorous perfumed scented sweet >lpc
a perfumed scented >lpc
a musky >lpc
a malodorous malodourous stinky >lpi,lpj
a fetid foetid foul funky noisome smelly stinking >lph
a rancid sour >lph
a odorous >lpl
a scented >lpk
a free >lpn,lpo
a liberated >lpm
a unbound >lpm
a bound >lpq,lpr
a conjugate conjugated >lpp
a conjugate conjugated >lpp
a fixed >lpt,lpu,lpv,lpw,lpx,lpy,lpz
a immobile >lps
a geostationary >lps
a geosynchronous >lps
a leaded >lps
a stationary >lps
a taped >lps
a unadjustable >lps
a unfixed >lq1,lq2
a free >lq0
a floating >lq0
a free >lq4,lq5,lq6,lq7,lq8,lq9,lqa,lqb,lqc,lqd,lqe,lqf
a escaped >lq3
a autonomous independent sovereign >lq3
a available uncommitted >lq3
a atrip aweigh >lq3
a clear >lq3
a emancipated liberated >lq3
a footloose >lq3
a >lq3
a unconfined unimprisoned >lq3
a unconstrained >lq3
a unhampered >lq3
a unrestricted >lq3
a unfree >lqh,lqi
a captive confined imprisoned jailed >lqg
a entangled >lqg
a frequent >lqk,lql
a dominant predominant prevailing prevalent rife >lqj
a regular steady >lqj
a infrequent >lqn,lqo
a occasional >lqm
a rare >lqm
a fresh >lqq,lqr,lqs,lqt,lqu,lqv,lqw,lqx
a caller >lqp
a crisp >lqp
a >lqp
a unspoiled unspoilt >lqp
a incorrupt undecomposed >lqp
a >lqp
a >lqp
a warm >lqp
a stale >lqz,lr0,lr1
a bad spoiled spoilt >lqy
a cold >lqy
a corrupt tainted >lqy
a fresh >lr3
a unprocessed >lr2
a preserved >lr5,lr6,lr7,lr8,lr9,lra,lrb,lrc,lrd,lre,lrf,lrg,lrh,lri
a aged >lr4
a candied crystalised crystalized glace >lr4
a canned tinned >lr4
a corned cured >lr4
a cured >lr4
a dehydrated desiccated dried >lr4
a frozen >lr4
a >lr4
a lyophilised lyophilized >lr4
a pickled >lr4
a potted >lr4
a salted >lr4
a smoked >lr4
a sundried >lr4
a salty >lrk
a saline >lrj
a friendly >lrm,lrn,lro,lrp,lrq,lrr,lrs,lrt
a affable amiable cordial genial >lrl
a chummy matey pally >lrl
a companionate >lrl
a comradely >lrl
a couthie couthy >lrl
a cozy informal intimate >lrl
a neighborly neighbourly >lrl
a >lrl
a frozen >lrv,lrw,lrx,lry,lrz,ls0,ls1,ls2
a frostbitten >lru
a >lru
a glaciated >lru
a icebound >lru
a >lru
a icy >lru
a sleety >lru
a unthawed >lru
a unfrozen >ls4,ls5,ls6,ls7
a >ls3
a liquescent melting >ls3
a slushy >ls3
a thawed >ls3
a fruitful >ls9,lsa,lsb,lsc
a bountiful plentiful >ls8
a breeding >ls8
a fat fertile productive rich >ls8
a fertile prolific >ls8
a unfruitful >lse
a abortive stillborn unsuccessful >lsd
a full >lsg,lsh,lsi,lsj,lsk,lsl,lsm,lsn,lso,lsp,lsq,lsr,lss,lst,lsu,lsv,lsw,lsx,lsy,lsz
a afloat awash flooded inundated overflowing >lsf
a >lsf
a brimful brimfull brimming >lsf
a chockablock chockful >lsf
a congested engorged >lsf
a >lsf
a filled >lsf
a fraught pregnant >lsf
a >lsf
a glutted overfull >lsf
a >lsf
a instinct replete >lsf
a laden ladened loaded >lsf
a overladen overloaded >lsf
a riddled >lsf
a >lsf
a stuffed >lsf
a stuffed >lsf
a untasted untouched >lsf
a >lsf
a empty >lt1,lt2,lt3,lt4,lt5,lt6,lt7,lt8,lt9,lta
a stripped >lt0
a blank >lt0
a >lt0
a glassy glazed >lt0
a lifeless >lt0
a looted pillaged plundered ransacked >lt0
a vacant >lt0
a vacant >lt0
a vacuous >lt0
a void >lt0
a drained >ltc,ltd
a empty >ltb
a exhausted >ltb
a >ltf
a temporary >lte
a functional >lth,lti
a structural >ltg
a useful utilitarian >ltg
a functioning >ltk
a operative working >ltj
a malfunctioning nonfunctional >ltm,ltn
a amiss awry haywire wrong >ltl
a defective >ltl
a equipped equipt >ltp,ltq
a armored panoplied >lto
a prepared >lto
a fledged mature >lts,ltt
a fledgeling fledgling >ltr
a >ltr
a immature unfledged >ltv
a unfeathered >ltu
a equipped furnished >ltx
a appointed >ltw
a specified >ltz,lu0,lu1
a mere >lty
a nominal nominative >lty
a specific >lty
a geared >lu3
a engaged intermeshed meshed >lu2
a general >lu5,lu6,lu7,lu8,lu9,lua,lub,luc
a broad unspecific >lu4
a >lu4
a generic >lu4
a gross >lu4
a overall >lu4
a pandemic >lu4
a universal >lu4
a widespread >lu4
a specific >lue,luf,lug,luh,lui,luj,luk,lul
a >lud
a circumstantial >lud
a special >lud
a particular peculiar special >lud
a particular >lud
a particularised particularized >lud
a proper >lud
a unique >lud
a national >lun
a federal >lum
a centralised centralized
a generous >luq,lur,lus,lut
a benevolent freehearted >lup
a bighearted bounteous bountiful freehanded giving handsome liberal openhanded >lup
a lavish munificent overgenerous unsparing unstinted unstinting >lup
a unselfish >lup
a stingy ungenerous >luv,luw,lux
a cheap chinchy chintzy >luu
a cheeseparing near skinny >luu
a mingy miserly tight >luu
a generous >luz,lv0
a large magnanimous >luy
a ungrudging >luy
a echt genuine >lv2,lv3,lv4,lv5
a authentic unquestionable veritable >lv1
a attested authenticated documented >lv1
a >lv1
a >lv1
a counterfeit imitative >lv7,lv8,lv9,lva,lvb,lvc,lvd,lve,lvf,lvg
a assumed fictitious fictive pretended sham >lv6
a forged >lv6
a >lv6
a bastard bogus fake phoney phony >lv6
a inauthentic spurious unauthentic >lv6
a mock >lv6
a ostensible ostensive >lv6
a pinchbeck >lv6
a pseudo >lv6
a >lv6
a glazed shiny >lvi,lvj,lvk,lvl
a glassy vitreous vitrified >lvh
a >lvh
a calendered glossy >lvh
a icy >lvh
a glorious >lvn,lvo,lvp,lvq,lvr,lvs,lvt
a bright >lvm
a celebrated historied storied >lvm
a elysian inspired >lvm
a empyreal empyrean sublime >lvm
a illustrious >lvm
a incandescent >lvm
a lustrous >lvm
a inglorious >lvv
a obscure unknown unsung >lvu
a go >lvx
a >lvw
a good >lvz,lw0,lw1,lw2,lw3,lw4,lw5,lw6,lw7
a bully corking cracking dandy great groovy keen neat nifty peachy smashing swell >lvy
a >lvy
a goodish >lvy
a >lvy
a redeeming >lvy
a acceptable satisfactory >lvy
a solid >lvy
a superb >lvy
a >lvy
a bad >lw9,lwa,lwb,lwc,lwd,lwe,lwf,lwg,lwh,lwi,lwj,lwk,lwl,lwm,lwn,lwo,lwp,lwq,lwr
a abominable atrocious awful dreadful painful terrible unspeakable >lw8
a corked corky >lw8
a deplorable distressing lamentable pitiful sad sorry >lw8
a fearful frightful >lw8
a >lw8
a hopeless >lw8
a horrid >lw8
a crappy icky lousy rotten shitty stinking stinky >lw8
a ill >lw8
a incompetent unskilled >lw8
a mediocre >lw8
a naughty >lw8
a negative >lw8
a pretty >lw8
a rubber >lw8
a >lw8
a swingeing >lw8
a uncool >lw8
a unsuitable >lw8
a good >lwt,lwu,lwv,lww
a angelic angelical beatific sainted saintlike saintly >lws
a >lws
a redeeming redemptive saving >lws
a >lws
a evil >lwy,lwz,lx0,lx1,lx2,lx3,lx4,lx5
a atrocious flagitious grievous monstrous >lwx
a >lwx
a black dark sinister >lwx
a corruptive perversive pestiferous >lwx
a demonic diabolic diabolical fiendish hellish infernal satanic unholy >lwx
a despicable slimy ugly unworthy vile worthless wretched >lwx
a devilish diabolic diabolical mephistophelean mephistophelian >lwx
a >lwx
a >lx7,lx8
a amiable >lx6
a equable placid >lx6
a >lxa,lxb,lxc,lxd,lxe,lxf
a cantankerous crotchety ornery >lx9
a crabbed crabby cross fussy grouchy grumpy >lx9
a crusty curmudgeonly gruff >lx9
a dour glowering glum moody morose saturnine sullen >lx9
a huffish sulky >lx9
a surly ugly >lx9
a graceful >lxh,lxi,lxj,lxk,lxl
a elegant >lxg
a fluent fluid smooth >lxg
a gainly >lxg
a gracile willowy >lxg
a lissom lissome lithe lithesome sinuous supple >lxg
a awkward >lxn,lxo,lxp,lxq
a clumsy clunky gawky ungainly unwieldy >lxm
a graceless ungraceful >lxm
a labored laboured strained >lxm
a wooden >lxm
a gracious >lxs
a elegant graceful refined >lxr
a gradual >lxu,lxv
a piecemeal stepwise >lxt
a gradational gradatory graduated >lxt
a sudden >lxx,lxy,lxz,ly0,ly1,ly2
a abrupt >lxw
a choppy jerky >lxw
a emergent >lxw
a explosive >lxw
a fulminant >lxw
a >lxw
a gradual >ly4,ly5
a >ly3
a sloping >ly3
a steep >ly7,ly8,ly9,lya,lyb,lyc
a abrupt precipitous sharp >ly6
a bluff bold sheer >ly6
a >ly6
a perpendicular >ly6
a steepish >ly6
a >ly6
a grateful thankful >lye,lyf
a appreciative >lyd
a glad >lyd
a happy >lyh,lyi,lyj,lyk,lyl
a >lyg
a blissful >lyg
a >lyg
a golden halcyon prosperous >lyg
a laughing riant >lyg
a unhappy >lyn,lyo
a lovesick >lym
a miserable suffering wretched >lym
a bad regretful sorry
a hard >lyr,lys,lyt,lyu,lyv,lyw,lyx,lyy,lyz,lz0,lz1,lz2
a adamantine >lyq
a >lyq
a corneous hornlike horny >lyq
a erect tumid >lyq
a firm solid >lyq
a granitelike granitic rocklike stony >lyq
a hardened >lyq
a woody >lyq
a petrous stonelike >lyq
a semihard >lyq
a steely >lyq
a unyielding >lyq
a soft >lz4,lz5,lz6,lz7,lz8,lz9,lza,lzb,lzc,lzd,lze,lzf,lzg,lzh,lzi
a brushed fleecy napped >lz3
a cheeselike >lz3
a compressible squeezable >lz3
a cottony >lz3
a cushioned cushiony padded >lz3
a demulcent emollient salving softening >lz3
a downlike downy flossy fluffy >lz3
a flaccid >lz3
a flocculent woolly wooly >lz3
a yielding >lz3
a mushy >lz3
a overstuffed >lz3
a semisoft softish >lz3
a spongelike spongy squashy squishy >lz3
a velvet velvety >lz3
a hard >lzk,lzl,lzm
a calculating calculative conniving scheming shrewd >lzj
a hardened >lzj
a steely >lzj
a soft >lzo
a mellow mellowed >lzn
a diffuse diffused
a alcoholic >lzr
a wet >lzq
a harmless >lzt
a innocent innocuous >lzs
a harmful >lzv,lzw
a ill >lzu
a insidious pernicious subtle >lzu
a harmonious >lzy,lzz,m00,m01,m02
a consonant harmonic harmonical harmonised harmonized >lzx
a harmonic >lzx
a >lzx
a pure >lzx
a symphonic symphonious >lzx
a inharmonious unharmonious >m04
a sour >m03
a healthful >m06,m07,m08,m09,m0a,m0b,m0c,m0d,m0e,m0f,m0g,m0h
a anthelminthic anthelmintic helminthic parasiticidal >m05
a antimicrobial antimicrobic >m05
a carminative >m05
a cathartic psychotherapeutic >m05
a alterative curative healing remedial sanative therapeutic >m05
a drugless >m05
a salutary >m05
a medicative medicinal >m05
a organic >m05
a orthomolecular >m05
a preventative preventive prophylactic >m05
a recuperative restorative >m05
a unhealthful >m0j,m0k
a crippling disabling incapacitating >m0i
a infective morbific pathogenic >m0i
a healthy >m0m,m0n,m0o,m0p,m0q,m0r,m0s,m0t,m0u,m0v,m0w,m0x,m0y,m0z
a flushed rosy >m0l
a bouncing >m0l
a firm >m0l
a sound >m0l
a hale whole >m0l
a hearty >m0l
a hearty lusty >m0l
a anicteric >m0l
a >m0l
a florid rubicund ruddy sanguine >m0l
a >m0l
a >m0l
a >m0l
a wholesome >m0l
a unhealthy >m11,m12,m13,m14
a angry >m10
a diseased morbid pathologic pathological >m10
a inflamed >m10
a mental >m10
a heavenly >m16,m17,m18,m19
a celestial ethereal supernal >m15
a divine godly >m15
a divine godlike >m15
a divine providential >m15
a earthly >m1b,m1c,m1d
a mundane terrene >m1a
a sublunar sublunary terrestrial >m1a
a temporal >m1a
a digestible >m1f
a light >m1e
a headed >m1h,m1i,m1j,m1k
a bicephalous >m1g
a >m1g
a headlike >m1g
a >m1g
a headless >m1m,m1n
a acephalous >m1l
a beheaded decapitated >m1l
a heavy >m1p,m1q,m1r,m1s,m1t,m1u,m1v
a dense >m1o
a doughy soggy >m1o
a >m1o
a hefty >m1o
a massive >m1o
a >m1o
a ponderous >m1o
a light >m1x,m1y,m1z,m20,m21
a lightweight >m1w
a airy >m1w
a buoyant floaty >m1w
a >m1w
a >m1w
a >m23
a industrial >m22
a heavy >m25,m26,m27,m28,m29
a burdensome onerous taxing >m24
a distressful distressing disturbing perturbing troubling worrisome worrying >m24
a leaden weighted >m24
a oppressive >m24
a weighty >m24
a light >m2b
a fooling >m2a
a heavy >m2d
a harsh >m2c
a >m2f
a easy >m2e
a >m2h
a light lightsome tripping >m2g
a >m2j
a lumbering ponderous >m2i
a light >m2l
a >m2k
a heedless unheeding >m2n,m2o
a careless regardless >m2m
a deaf indifferent >m2m
a attentive heedful thoughtful
a disabling disqualifying
a helpful >m2s,m2t,m2u,m2v,m2w,m2x,m2y,m2z,m30,m31,m32,m33,m34
a accommodating >m2r
a adjuvant >m2r
a assistive >m2r
a >m2r
a facilitative >m2r
a facilitatory >m2r
a implemental instrumental subservient >m2r
a laborsaving laboursaving >m2r
a ministrant >m2r
a reformative reformatory >m2r
a >m2r
a stabilising stabilizing >m2r
a steadying >m2r
a heterogeneous heterogenous >m36,m37,m38
a assorted miscellaneous mixed motley sundry >m35
a disparate >m35
a inhomogeneous nonuniform >m35
a homogeneous homogenous >m3a,m3b,m3c,m3d
a consistent uniform >m39
a solid >m39
a >m39
a homogenised homogenized >m39
a homosexual >m3f,m3g,m3h,m3i
a butch >m3e
a gay homophile queer >m3e
a homoerotic >m3e
a lesbian sapphic >m3e
a hierarchal hierarchic hierarchical >m3k
a vertical >m3j
a high >m3m,m3n,m3o,m3p,m3q,m3r,m3s,m3t
a altitudinous >m3l
a commanding dominating overlooking >m3l
a eminent lofty soaring towering >m3l
a >m3l
a >m3l
a >m3l
a steep >m3l
a upper >m3l
a low >m3v,m3w,m3x,m3y,m3z,m40,m41
a >m3u
a >m3u
a >m3u
a >m3u
a lowset >m3u
a nether under >m3u
a squat underslung >m3u
a raised >m43,m44,m45
a elevated >m42
a >m42
a lifted upraised >m42
a lowered >m47
a >m46
a >m49
a advanced sophisticated >m48
a high >m4b,m4c,m4d,m4e,m4f,m4g,m4h
a advanced >m4a
a broad >m4a
a graduate postgraduate >m4a
a higher >m4a
a higher >m4a
a last utmost >m4a
a soaring >m4a
a low >m4j,m4k,m4l,m4m
a debased degraded devalued >m4i
a depressed >m4i
a >m4i
a reduced >m4i
a high >m4o,m4p,m4q,m4r,m4s,m4t,m4u,m4v,m4w,m4x,m4y,m4z
a adenoidal nasal pinched >m4n
a altissimo >m4n
a alto >m4n
a alto countertenor >m4n
a falsetto >m4n
a peaky spiky >m4n
a sharp shrill >m4n
a screaky screechy squeaking squeaky squealing >m4n
a soprano treble >m4n
a sopranino >m4n
a tenor >m4n
a tenor >m4n
a low >m51,m52,m53,m54,m55
a alto contralto >m50
a baritone >m50
a bass deep >m50
a contrabass >m50
a throaty >m50
a imitative >m57,m58,m59,m5a,m5b
a apelike apish >m56
a mimetic >m56
a mimic >m56
a parrotlike >m56
a simulated >m56
a echoic imitative onomatopoeic onomatopoeical onomatopoetic
a highland upland >m5e
a mountainous >m5d
a honest honorable >m5g
a downright >m5f
a dishonest dishonorable >m5i,m5j
a deceptive misleading >m5h
a thieving thievish >m5h
a true truthful >m5l,m5m
a honest >m5k
a veracious >m5k
a honorable honourable >m5o
a august revered venerable >m5n
a dishonorable dishonourable >m5q,m5r,m5s
a disgraceful ignominious inglorious opprobrious shameful >m5p
a shabby >m5p
a yellow >m5p
a hopeful >m5u
a anticipant anticipative expectant >m5t
a hopeless >m5w,m5x,m5y,m5z,m60,m61,m62,m63
a abject unhopeful >m5v
a black bleak dim >m5v
a despairing desperate >m5v
a despondent heartsick >m5v
a forlorn >m5v
a futureless >m5v
a helpless >m5v
a insoluble >m5v
a institutionalised institutionalized
a institutional >m66,m67
a institutionalised institutionalized >m65
a uninteresting >m65
a disconsolate inconsolable unconsolable >m69
a desolate >m68
a horizontal >m6b,m6c,m6d,m6e
a crosswise >m6a
a >m6a
a level >m6a
a naiant swimming >m6a
a perpendicular vertical >m6g,m6h,m6i
a plumb >m6f
a upended >m6f
a unsloped upright >m6f
a inclined >m6k,m6l,m6m,m6n,m6o,m6p,m6q,m6r,m6s
a atilt canted leaning tilted tipped >m6j
a aslant aslope diagonal slanted slanting sloped sloping >m6j
a >m6j
a >m6j
a monoclinal >m6j
a pitched >m6j
a salient >m6j
a sidelong >m6j
a skew skewed >m6j
a erect upright vertical >m6u,m6v,m6w,m6x,m6y,m6z,m70,m71,m72,m73,m74,m75
a erectile >m6t
a fastigiate >m6t
a orthostatic >m6t
a passant >m6t
a rampant rearing >m6t
a >m6t
a >m6t
a >m6t
a standing >m6t
a >m6t
a statant >m6t
a straight unbent unbowed >m6t
a unerect >m77,m78,m79,m7a,m7b,m7c
a bended bent >m76
a cernuous drooping nodding pendulous weeping >m76
a dormant sleeping >m76
a flat prostrate >m76
a crooked hunched stooped stooping >m76
a prone prostrate >m76
a seated sitting
a running >m7f,m7g
a gushing pouring >m7e
a jetting spouting spurting squirting >m7e
a standing >m7i,m7j,m7k
a stagnant >m7h
a slack >m7h
a >m7h
a pass passing
a hospitable >m7n
a genial kind >m7m
a inhospitable >m7p,m7q,m7r
a barren bleak desolate stark >m7o
a godforsaken waste >m7o
a hostile uncongenial unfriendly >m7o
a hostile >m7t,m7u,m7v,m7w,m7x,m7y,m7z,m80,m81
a aggressive belligerent >m7s
a antagonistic antipathetic antipathetical >m7s
a >m7s
a bitter >m7s
a >m7s
a >m7s
a ill >m7s
a opponent opposing >m7s
a inimical unfriendly >m7s
a amicable >m83
a friendly >m82
a hot >m85,m86,m87,m88,m89,m8a,m8b,m8c,m8d,m8e,m8f,m8g,m8h,m8i,m8j,m8k,m8l,m8m,m8n,m8o,m8p
a baking >m84
a blistering blistery >m84
a calefacient warming >m84
a calefactive calefactory >m84
a calorifacient >m84
a calorific >m84
a fervent fervid >m84
a fiery igneous >m84
a heatable >m84
a heated het >m84
a hottish >m84
a overheated >m84
a >m84
a scorching >m84
a sizzling >m84
a stifling sulfurous sulphurous sultry >m84
a sweltering sweltry >m84
a thermal >m84
a torrid >m84
a tropic tropical >m84
a >m84
a cold >m8r,m8s,m8t,m8u,m8v,m8w,m8x,m8y,m8z,m90,m91,m92,m93,m94,m95,m96
a acold >m8q
a algid >m8q
a arctic frigid gelid glacial icy polar >m8q
a bleak cutting >m8q
a chilly parky >m8q
a crisp frosty nipping nippy snappy >m8q
a frigorific >m8q
a frore >m8q
a frosty rimed rimy >m8q
a heatless >m8q
a >m8q
a refrigerant refrigerating >m8q
a refrigerated >m8q
a shivery >m8q
a >m8q
a unheated unwarmed >m8q
a hot >m98,m99,m9a,m9b,m9c,m9d
a fiery flaming >m97
a heated >m97
a sizzling >m97
a sensual sultry >m97
a torrid >m97
a >m97
a cold >m9f,m9g
a emotionless passionless >m9e
a frigid frosty frozen glacial icy wintry >m9e
a human >m9i,m9j,m9k,m9l,m9m,m9n,m9o
a anthropoid manlike >m9h
a anthropomorphic anthropomorphous humanlike >m9h
a earthborn >m9h
a fallible frail imperfect weak >m9h
a hominal >m9h
a hominian hominid >m9h
a hominine >m9h
a nonhuman >m9q
a inhuman >m9p
a superhuman >m9s,m9t
a divine godlike >m9r
a herculean powerful >m9r
a humane >m9v
a humanist humanistic humanitarian >m9u
a inhumane >m9x,m9y,m9z,ma0,ma1
a barbarous brutal cruel fell roughshod savage vicious >m9w
a beastly bestial brutal brute brutish >m9w
a cannibalic >m9w
a inhuman insensate >m9w
a pitiless unkind >m9w
a humorous humourous >ma3,ma4,ma5,ma6,ma7,ma8,ma9,maa,mab,mac,mad,mae,maf,mag,mah
a bantering facetious >ma2
a buffoonish clownish clownlike zany >ma2
a amusing comic comical funny laughable mirthful risible >ma2
a droll >ma2
a dry ironic ironical wry >ma2
a farcical ludicrous ridiculous >ma2
a gilbertian >ma2
a hilarious screaming uproarious >ma2
a jesting jocose jocular joking >ma2
a killing sidesplitting >ma2
a seriocomic seriocomical >ma2
a slapstick >ma2
a tragicomic tragicomical >ma2
a waggish >ma2
a witty >ma2
a hungry >maj,mak,mal,mam
a empty >mai
a esurient famished ravenous starved >mai
a peckish >mai
a supperless >mai
a hurried >mao,map,maq,mar,mas
a flying quick >man
a hasty headlong >man
a hasty overhasty precipitant precipitate precipitous >man
a >man
a rush rushed >man
a unhurried >mau,mav
a careful deliberate measured >mat
a easy easygoing leisurely >mat
a identifiable >max,may
a classifiable distinctive >maw
a placeable recognisable recognizable >maw
a unidentifiable >mb0
a elusive >maz
a immanent subjective
a impaired >mb3
a diminished lessened vitiated weakened >mb2
a important >mb5,mb6,mb7,mb8,mb9,mba,mbb,mbc,mbd,mbe,mbf,mbg,mbh,mbi,mbj,mbk,mbl,mbm,mbn
a crucial essential >mb4
a alpha >mb4
a beta >mb4
a big >mb4
a burning >mb4
a cardinal central fundamental key primal >mb4
a chief main master primary principal >mb4
a consequential eventful >mb4
a copernican >mb4
a distinguished >mb4
a >mb4
a grave grievous weighty >mb4
a great outstanding >mb4
a historic >mb4
a >mb4
a measurable >mb4
a >mb4
a serious >mb4
a strategic >mb4
a unimportant >mbp,mbq,mbr,mbs,mbt,mbu
a inconsequent inconsequential >mbo
a immaterial indifferent >mbo
a fiddling footling lilliputian little niggling petty picayune piddling piffling trivial >mbo
a lightweight >mbo
a >mbo
a potty >mbo
a impressive >mbw,mbx,mby,mbz,mc0,mc1,mc2,mc3,mc4,mc5,mc6,mc7,mc8,mc9,mca
a amazing awesome awing >mbv
a arresting sensational stunning >mbv
a astonishing astounding staggering stupefying >mbv
a baronial imposing noble stately >mbv
a dazzling fulgurant fulgurous >mbv
a dramatic spectacular striking >mbv
a expansive grand heroic >mbv
a formidable >mbv
a gallant lofty majestic proud >mbv
a brilliant glorious magnificent splendid >mbv
a grandiose >mbv
a >mbv
a palatial >mbv
a signal >mbv
a thundering >mbv
a noticeable >mcc,mcd,mce,mcf,mcg
a >mcb
a detectable perceptible >mcb
a discernible evident observable >mcb
a marked pronounced >mcb
a obtrusive >mcb
a improved >mci,mcj,mck
a built reinforced >mch
a developed >mch
a landscaped >mch
a unimproved >mcm,mcn
a dirt ungraded >mcl
a scrub >mcl
a cleared >mcp,mcq
a >mco
a improved >mco
a outboard >mcs
a portable >mcr
a inclined >mcu,mcv,mcw,mcx
a apt disposed given minded tending >mct
a fond partial >mct
a prone >mct
a >mct
a disinclined >mcz,md0
a afraid >mcy
a reluctant >mcy
a incoming >md2,md3,md4,md5,md6,md7
a inbound inward >md1
a designate >md1
a elect >md1
a future next succeeding >md1
a in >md1
a inflowing influent >md1
a outgoing >md9,mda,mdb,mdc
a outbound outward >md8
a effluent outflowing >md8
a >md8
a past preceding retiring >md8
a deductive >mde,mdf
a illative inferential >mdd
a inferential >mdd
a indulgent >mdh,mdi,mdj,mdk,mdl,mdm,mdn,mdo,mdp
a decadent >mdg
a betting dissipated sporting >mdg
a epicurean luxuriant luxurious sybaritic voluptuary voluptuous >mdg
a gay >mdg
a epicurean hedonic hedonistic >mdg
a intemperate >mdg
a overindulgent >mdg
a pampering >mdg
a >mdg
a nonindulgent strict >mdr,mds,mdt,mdu,mdv,mdw,mdx
a austere stern >mdq
a puritanic puritanical >mdq
a corrective disciplinal disciplinary >mdq
a monkish >mdq
a renunciant renunciative >mdq
a >mdq
a severe spartan >mdq
a industrial >mdz,me0,me1
a developed >mdy
a industrialised industrialized >mdy
a postindustrial >mdy
a nonindustrial >me3
a developing underdeveloped >me2
a infectious >me5,me6,me7
a catching communicable contagious contractable transmissible transmittable >me4
a contagious >me4
a contaminating corrupting >me4
a infernal >me9,mea,meb
a chthonian chthonic nether >me8
a hadean plutonian tartarean >me8
a stygian >me8
a informative informatory >med
a exemplifying illustrative >mec
a informed >mef,meg,meh,mei,mej,mek,mel,mem,men
a abreast >mee
a advised >mee
a conversant familiar >mee
a educated enlightened >mee
a hep hip >mee
a knowing wise >mee
a knowing knowledgeable >mee
a privy >mee
a >mee
a uninformed >mep,meq,mer
a ignorant unknowing unknowledgeable unwitting >meo
a innocent unacquainted >meo
a naive unenlightened uninstructed >meo
a inhabited >met,meu,mev,mew
a colonised colonized settled >mes
a occupied tenanted >mes
a populated >mes
a populous >mes
a uninhabited >mey,mez
a unoccupied untenanted >mex
a lonely solitary unfrequented >mex
a heritable inheritable >mf1,mf2
a ancestral hereditary patrimonial transmissible >mf0
a familial genetic hereditary inherited transmissible transmitted >mf0
a uninhibited >mf4
a earthy >mf3
a injured >mf6,mf7,mf8,mf9,mfa,mfb,mfc
a >mf5
a livid >mf5
a disjointed dislocated separated >mf5
a eviscerate >mf5
a hurt wounded >mf5
a lacerate lacerated mangled torn >mf5
a raw >mf5
a uninjured >mfe,mff
a intact inviolate >mfd
a unharmed unhurt unscathed whole >mfd
a guiltless innocent >mfh,mfi,mfj
a absolved cleared exculpated exonerated vindicated >mfg
a acquitted >mfg
a blameless inculpable irreproachable unimpeachable >mfg
a guilty >mfl,mfm,mfn,mfo,mfp,mfq,mfr,mfs,mft,mfu,mfv
a >mfk
a blamable blameable blameful blameworthy censurable culpable >mfk
a bloodguilty >mfk
a chargeable indictable >mfk
a >mfk
a criminal >mfk
a delinquent >mfk
a finable fineable >mfk
a >mfk
a punishable >mfk
a >mfk
a informative instructive >mfx,mfy,mfz
a demonstrative illustrative >mfw
a doctrinaire >mfw
a educational >mfw
a enlightening illuminating informative
a integrated >mg2,mg3,mg4,mg5
a coeducational >mg1
a desegrated nonsegregated unsegregated >mg1
a interracial mixed >mg1
a mainstreamed >mg1
a segregated unintegrated >mg7,mg8,mg9,mga
a isolated quarantined >mg6
a separate >mg6
a sequestered >mg6
a white >mg6
a integrated >mgc,mgd,mge,mgf,mgg
a coordinated interconnected unified >mgb
a embedded >mgb
a incorporated >mgb
a introjected >mgb
a >mgb
a combined >mgi
a occluded sorbed >mgh
a intellectual >mgk,mgl,mgm,mgn,mgo
a highbrow highbrowed >mgj
a rational >mgj
a reflective >mgj
a serious >mgj
a sophisticated >mgj
a nonintellectual >mgq
a mindless >mgp
a intelligent >mgs,mgt,mgu,mgv,mgw,mgx,mgy,mgz,mh0
a agile nimble >mgr
a apt clever >mgr
a brainy brilliant >mgr
a bright smart >mgr
a born innate >mgr
a quick ready >mgr
a prehensile >mgr
a scintillating >mgr
a searching trenchant >mgr
a stupid unintelligent >mh2
a brainless headless >mh1
a unintelligible >mh4
a slurred thick >mh3
a intended >mh6,mh7,mh8,mh9
a conscious witting >mh5
a calculated deliberate measured >mh5
a deliberate intentional knowing >mh5
a >mh5
a designed intentional unintentional >mhb
a fashioned >mha
a interspecies interspecific
a uninterested >mhe,mhf,mhg
a apathetic indifferent >mhd
a blase bored >mhd
a benumbed dulled >mhd
a interesting >mhi,mhj,mhk,mhl,mhm
a absorbing engrossing fascinating gripping riveting >mhh
a entertaining >mhh
a amusing amusive diverting >mhh
a intriguing >mhh
a newsworthy >mhh
a uninteresting >mho,mhp
a boring deadening dull irksome slow tedious tiresome wearisome >mhn
a ponderous >mhn
a intramural >mhr
a internal intragroup >mhq
a extramural >mht
a outside >mhs
a intrinsic intrinsical >mhv,mhw
a constitutional inbuilt inherent integral >mhu
a inner internal >mhu
a extrinsic >mhy,mhz,mi0
a alien foreign >mhx
a external extraneous outside >mhx
a extraneous >mhx
a intrusive >mi2
a busy busybodied interfering meddlesome meddling officious >mi1
a protrusive >mi4,mi5,mi6
a bellied bellying bulbous bulging bulgy protuberant >mi3
a jutting projected projecting protruding relieved sticking >mi3
a starting >mi3
a aqueous sedimentary
a invasive >mi9
a aggressive >mi8
a invigorating >mib
a bracing brisk fresh refreshful refreshing tonic >mia
a debilitating >mid,mie
a debilitative enervating enfeebling weakening >mic
a draining exhausting >mic
a inviting >mig,mih,mii
a invitatory >mif
a tantalising tantalizing tempting >mif
a tantalising tantalizing >mif
a uninviting >mik
a unattractive untempting >mij
a isotropic isotropous >mim
a identical >mil
a glad >mio
a gladsome >min
a sad >miq,mir,mis,mit,miu,miv,miw
a bittersweet >mip
a doleful mournful >mip
a heavyhearted >mip
a melancholic melancholy >mip
a pensive wistful >mip
a tragic tragical >mip
a tragicomic tragicomical >mip
a sorrowful >miy,miz,mj0,mj1,mj2,mj3,mj4,mj5,mj6,mj7,mj8,mj9
a anguished tormented tortured >mix
a bereaved bereft grieving mourning sorrowing >mix
a bitter >mix
a brokenhearted heartbroken heartsick >mix
a dolorous dolourous lachrymose tearful weeping >mix
a elegiac >mix
a grievous heartbreaking heartrending >mix
a lamenting wailful wailing >mix
a lugubrious >mix
a mournful plaintive >mix
a sad >mix
a woebegone woeful >mix
a joyous >mjb,mjc,mjd,mje
a ecstatic enraptured rapt rapturous rhapsodic >mja
a elated gleeful joyful jubilant >mja
a festal festive gay merry >mja
a gay jocund jolly jovial merry mirthful >mja
a joyless >mjg
a unsmiling >mjf
a juicy >mji,mjj,mjk
a >mjh
a lush succulent >mjh
a sappy >mjh
a just >mjm,mjn,mjo,mjp
a conscionable >mjl
a fitting meet >mjl
a retributive retributory vindicatory >mjl
a rightful >mjl
a kind >mjr,mjs,mjt,mju,mjv
a benignant gracious >mjq
a benign >mjq
a benevolent charitable kindly openhearted sympathetic >mjq
a gentle >mjq
a kindhearted >mjq
a unkind >mjx,mjy,mjz
a cutting edged stinging >mjw
a harsh >mjw
a unkindly unsympathetic >mjw
a known >mk1,mk2,mk3,mk4,mk5,mk6,mk7
a >mk0
a >mk0
a celebrated famed famous illustrious notable noted renowned >mk0
a identified >mk0
a legendary >mk0
a proverbial >mk0
a >mk0
a unknown >mk9,mka,mkb,mkc,mkd,mke,mkf
a chartless uncharted unmapped >mk8
a >mk8
a unbeknown unbeknownst >mk8
a undiagnosed >mk8
a undiscovered unexplored >mk8
a >mk8
a unidentified >mk8
a understood >mkh,mki
a appreciated apprehended comprehended >mkg
a interpreted taken >mkg
a labeled labelled tagged
a marine >mkl,mkm,mkn,mko,mkp,mkq
a >mkk
a oceangoing seafaring seagoing >mkk
a oceanic >mkk
a offshore >mkk
a oversea overseas >mkk
a subocean suboceanic >mkk
a big large >mks,mkt,mku,mkv,mkw,mkx,mky,mkz,ml0,ml1,ml2,ml3,ml4,ml5,ml6,ml7,ml8,ml9,mla,mlb,mlc,mld,mle,mlf,mlg,mlh,mli,mlj,mlk,mll,mlm,mln,mlo,mlp,mlq,mlr,mls,mlt,mlu,mlv,mlw,mlx,mly,mlz,mm0,mm1,mm2,mm3
a ample sizable sizeable >mkr
a astronomic astronomical galactic >mkr
a >mkr
a bigger larger >mkr
a biggish largish >mkr
a enlarged >mkr
a bouffant puffy >mkr
a spacious wide >mkr
a bulky >mkr
a capacious >mkr
a colossal prodigious stupendous >mkr
a >mkr
a >mkr
a enormous tremendous >mkr
a cosmic >mkr
a elephantine gargantuan giant jumbo >mkr
a epic heroic >mkr
a extended extensive >mkr
a gigantic mammoth >mkr
a great >mkr
a >mkr
a brobdingnagian huge immense vast >mkr
a hulking hulky >mkr
a banging humongous thumping walloping whopping >mkr
a >mkr
a >mkr
a >mkr
a >mkr
a lifesize >mkr
a macroscopic macroscopical >mkr
a macro >mkr
a >mkr
a massive monolithic monumental >mkr
a massive >mkr
a >mkr
a monstrous >mkr
a mountainous >mkr
a outsize outsized oversize oversized >mkr
a overlarge >mkr
a plumping >mkr
a >mkr
a rangy >mkr
a super >mkr
a titanic >mkr
a volumed >mkr
a voluminous >mkr
a whacking >mkr
a >mkr
a little small >mm5,mm6,mm7,mm8,mm9,mma,mmb,mmc,mmd,mme,mmf,mmg,mmh,mmi,mmj,mmk,mml,mmm,mmn,mmo,mmp,mmq,mmr
a atomic >mm4
a subatomic >mm4
a bantam diminutive flyspeck lilliputian midget petite tiny >mm4
a bittie bitty teensy teentsy teeny wee weensy weeny >mm4
a dinky insignificant >mm4
a dwarfish >mm4
a elfin elflike >mm4
a gnomish >mm4
a >mm4
a infinitesimal minute >mm4
a lesser >mm4
a microscopic microscopical >mm4
a micro >mm4
a miniature >mm4
a miniscule minuscule >mm4
a >mm4
a pocketable >mm4
a puny runty shrimpy >mm4
a slender slim >mm4
a littler smaller >mm4
a smallish >mm4
a >mm4
a undersize undersized >mm4
a lawful >mmt
a observant >mms
a unlawful >mmv
a lawless outlaw >mmu
a leaky >mmx
a holey porous >mmw
a leeward >mmz
a downwind lee >mmy
a windward >mn1
a upwind weather >mn0
a legal >mn3,mn4,mn5,mn6,mn7,mn8,mn9
a >mn2
a judicial >mn2
a jural juristic >mn2
a lawful legitimate licit >mn2
a ratified sanctioned >mn2
a statutory >mn2
a >mn2
a illegal >mnb,mnc,mnd,mne,mnf,mng,mnh,mni,mnj,mnk,mnl,mnm,mnn,mno,mnp
a amerciable >mna
a banned prohibited >mna
a bootleg contraband smuggled >mna
a criminal felonious >mna
a >mna
a embezzled misappropriated >mna
a extrajudicial >mna
a extralegal nonlegal >mna
a hot >mna
a illegitimate illicit outlaw outlawed unlawful >mna
a ineligible >mna
a misbranded mislabeled >mna
a penal punishable >mna
a >mna
a unratified >mna
a illegible >mnr
a foul >mnq
a biological >mnt
a begotten >mns
a adoptive >mnv
a foster surrogate >mnu
a legitimate >mnx,mny,mnz
a >mnw
a morganatic >mnw
a lawful rightful >mnw
a like similar >mo1,mo2,mo3
a >mo0
a >mo0
a suchlike >mo0
a alike like similar
a like same
a likely >mo7,mo8,mo9
a apt liable >mo6
a probable >mo6
a promising >mo6
a unlikely >mob,moc,mod
a farfetched >moa
a last >moa
a remote >moa
a likely probable >mof,mog,moh
a equiprobable >moe
a presumptive >moe
a verisimilar >moe
a improbable unlikely >moj
a supposed >moi
a limited >mol,mom
a small >mok
a narrow >mok
a limitless unlimited >moo,mop,moq
a bottomless >mon
a oceanic >mon
a untrammeled untrammelled >mon
a direct lineal >mos,mot,mou
a matrilineal matrilinear >mor
a patrilineal patrilinear >mor
a unilateral >mor
a collateral indirect
a additive linear >mox
a bilinear >mow
a lined >moz
a >moy
a literal >mp1
a denotative explicit >mp0
a figurative nonliteral >mp3,mp4,mp5,mp6,mp7,mp8,mp9
a analogical >mp2
a extended >mp2
a metaphoric metaphorical >mp2
a metonymic metonymical >mp2
a poetic >mp2
a synecdochic synecdochical >mp2
a tropical >mp2
a literate >mpb
a literary >mpa
a illiterate >mpd,mpe,mpf,mpg,mph
a analphabetic unlettered >mpc
a >mpc
a preliterate >mpc
a semiliterate >mpc
a semiliterate >mpc
a live unrecorded >mpj
a unfilmed untaped >mpi
a recorded >mpl,mpm,mpn,mpo
a canned transcribed >mpk
a filmed >mpk
a prerecorded >mpk
a taped >mpk
a loaded >mpq,mpr
a live >mpp
a undischarged unexploded >mpp
a local >mpt,mpu
a localised localized >mps
a topical >mps
a general >mpw
a systemic >mpv
a epidemic >mpy,mpz,mq0,mq1
a epiphytotic >mpx
a epizootic >mpx
a pandemic >mpx
a pestiferous pestilent pestilential plaguey >mpx
a logical >mq3,mq4,mq5
a dianoetic discursive >mq2
a formal >mq2
a ratiocinative >mq2
a illogical unlogical >mq7,mq8
a absurd >mq6
a inconsequential >mq6
a extended >mqa,mqb,mqc,mqd,mqe
a outspread spread >mq9
a outstretched >mq9
a sprawly >mq9
a >mq9
a stretched >mq9
a long >mqg,mqh,mqi,mqj,mqk,mql,mqm,mqn,mqo,mqp,mqq,mqr,mqs
a elongate elongated >mqf
a elongated extended lengthened prolonged >mqf
a extendable extendible >mqf
a far >mqf
a lank >mqf
a >mqf
a >mqf
a >mqf
a >mqf
a >mqf
a oblong >mqf
a polysyllabic sesquipedalian >mqf
a stretch >mqf
a short >mqu,mqv,mqw,mqx,mqy,mqz,mr0,mr1,mr2,mr3,mr4
a abbreviated brief >mqt
a >mqt
a curtal >mqt
a shortened >mqt
a shortish >mqt
a >mqt
a >mqt
a snub >mqt
a stubby >mqt
a shortened telescoped >mqt
a truncate truncated >mqt
a long >mr6,mr7,mr8,mr9,mra,mrb,mrc,mrd,mre,mrf,mrg,mrh,mri,mrj,mrk,mrl,mrm,mrn,mro,mrp,mrq,mrr,mrs,mrt
a agelong >mr5
a bimestrial >mr5
a chronic continuing >mr5
a daylong >mr5
a extended lengthy prolonged protracted >mr5
a durable lasting >mr5
a >mr5
a endless eternal interminable >mr5
a hourlong >mr5
a lifelong >mr5
a >mr5
a >mr5
a longish >mr5
a >mr5
a longitudinal >mr5
a >mr5
a semipermanent >mr5
a longstanding >mr5
a monthlong >mr5
a nightlong overnight >mr5
a perennial >mr5
a >mr5
a weeklong >mr5
a yearlong >mr5
a short >mrv,mrw,mrx,mry,mrz,ms0,ms1,ms2
a abbreviated shortened truncated >mru
a brief >mru
a clipped >mru
a fleeting fugitive momentaneous momentary >mru
a >mru
a >mru
a >mru
a >mru
a lengthways lengthwise >ms4
a linear running >ms3
a crosswise >ms6
a cross thwartwise transversal transverse >ms5
a loose >ms8,ms9
a baggy sloppy >ms7
a flyaway >ms7
a tight >msb,msc,msd,mse,msf,msg
a choky >msa
a clenched clinched >msa
a snug >msa
a skintight >msa
a skinny tightfitting >msa
a viselike >msa
a constricted >msi,msj
a narrowed >msh
a pinched >msh
a unconstricted >msl
a open >msk
a lost >msn,mso,msp,msq,msr
a mislaid misplaced >msm
a missing >msm
a squandered wasted >msm
a stray >msm
a straying >msm
a found >mst
a recovered >mss
a lost >msv,msw
a cursed damned doomed unredeemed unsaved >msu
a destroyed ruined >msu
a saved >msy,msz
a blessed >msx
a reclaimed rescued >msx
a lost >mt1
a confiscate forfeit forfeited >mt0
a loud >mt3,mt4,mt5,mt6,mt7,mt8,mt9,mta,mtb,mtc,mtd,mte
a big >mt2
a blaring blasting >mt2
a clarion >mt2
a deafening earsplitting thunderous thundery >mt2
a earthshaking >mt2
a >mt2
a >mt2
a >mt2
a shattering >mt2
a shouted yelled >mt2
a >mt2
a vocal >mt2
a soft >mtg,mth,mti,mtj,mtk,mtl,mtm,mtn,mto,mtp
a dull muffled muted softened >mtf
a euphonious >mtf
a gentle >mtf
a hushed muted quiet subdued >mtf
a little small >mtf
a low >mtf
a murmuring susurrant whispering >mtf
a murmurous rustling soughing susurrous >mtf
a >mtf
a >mtf
a full >mtr,mts,mtt,mtu,mtv,mtw,mtx
a booming stentorian >mtq
a grumbling rumbling >mtq
a plangent >mtq
a >mtq
a orotund rotund round >mtq
a sonorous >mtq
a sounding >mtq
a >mtz
a pale >mty
a piano >mu1,mu2
a pianissimo >mu0
a >mu0
a forte loud >mu4,mu5
a fortemente >mu3
a fortissimo >mu3
a lovable loveable >mu7,mu8
a adorable endearing lovely >mu6
a angelic angelical cherubic seraphic sweet >mu6
a hateful >mua,mub
a abominable detestable execrable odious >mu9
a unlovable >mu9
a loved >mud,mue,muf
a beloved darling dear >muc
a cherished precious treasured wanted >muc
a favored favorite favourite pet preferent preferred >muc
a loving >muh,mui,muj,muk,mul,mum,mun,muo,mup,muq,mur,mus,mut
a adoring doting fond >mug
a affectionate fond lovesome tender >mug
a amative amorous >mug
a amatory amorous romantic >mug
a attached >mug
a captivated charmed >mug
a enamored infatuated potty smitten >mug
a idolatrous >mug
a loverlike loverly >mug
a overfond >mug
a tenderhearted >mug
a >mug
a uxorious >mug
a unloving >muv,muw
a frigid >muu
a detached unaffectionate uncaring >muu
a lowercase >muy
a minuscule small >mux
a uppercase >mv0
a capital great majuscule >muz
a lucky >mv2,mv3,mv4
a apotropaic >mv1
a >mv1
a serendipitous >mv1
a magnetic magnetised magnetized >mv6
a attractable >mv5
a geographic geographical >mv8
a >mv7
a major >mva
a better >mv9
a minor nonaged underage
a major >mvd
a leading prima star starring stellar >mvc
a minor >mvf,mvg
a insignificant peanut >mve
a secondary >mve
a manageable >mvi
a directed >mvh
a difficult unmanageable >mvk,mvl,mvm
a indocile uncontrollable ungovernable unruly >mvj
a incorrigible >mvj
a uncheckable >mvj
a male >mvo,mvp,mvq,mvr,mvs
a male >mvn
a antheral staminate >mvn
a phallic priapic >mvn
a priapic >mvn
a >mvn
a female >mvu,mvv,mvw
a female >mvt
a >mvt
a pistillate >mvt
a marked >mvy,mvz,mw0,mw1,mw2
a asterisked starred >mvx
a barred >mvx
a scarred >mvx
a >mvx
a masked >mvx
a married >mw4,mw5,mw6,mw7
a joined united >mw3
a mated >mw3
a ringed >mw3
a wed wedded >mw3
a single unmarried >mw9,mwa,mwb,mwc
a divorced >mw8
a mateless >mw8
a unwed unwedded >mw8
a widowed >mw8
a masculine >mwe,mwf,mwg
a butch macho >mwd
a male manful manlike manly virile >mwd
a mannish >mwd
a feminine >mwi,mwj,mwk,mwl
a >mwh
a distaff female >mwh
a maidenlike maidenly >mwh
a >mwh
a feminine womanly >mwn,mwo
a matronly >mwm
a womanlike >mwm
a matched >mwq,mwr
a coordinated matching >mwp
a duplicate matching twin twinned >mwp
a mismatched >mwt
a odd unmatched unmated unpaired >mws
a material >mwv
a crucial >mwu
a mature >mwx,mwy,mwz,mx0,mx1,mx2,mx3,mx4
a adult grown grownup >mww
a abloom efflorescent >mww
a fruiting >mww
a matured >mww
a headed >mww
a marriageable nubile >mww
a overblown >mww
a meridian prime >mww
a immature >mx6,mx7,mx8,mx9,mxa,mxb,mxc,mxd,mxe
a adolescent >mx5
a embryologic embryonal embryonic >mx5
a inceptive inchoative >mx5
a larval >mx5
a prepubertal prepubescent >mx5
a prepupal >mx5
a pubescent >mx5
a pupal >mx5
a underdeveloped >mx5
a mature >mxg,mxh
a autumnal >mxf
a ripe >mxf
a immature >mxj,mxk,mxl
a adolescent jejune juvenile puerile >mxi
a babyish >mxi
a childish infantile >mxi
a mature ripe >mxn,mxo,mxp
a aged ripened >mxm
a mellow mellowed >mxm
a overripe >mxm
a green immature unripe unripened >mxr
a unaged >mxq
a maximal maximum >mxt
a sublime supreme >mxs
a minimal minimum >mxv,mxw,mxx,mxy
a borderline marginal >mxu
a negligible >mxu
a nominal token tokenish >mxu
a stripped >mxu
a meaningful >my0,my1,my2
a meaty substantive >mxz
a meaning pregnant significant >mxz
a purposeful >mxz
a meaningless nonmeaningful >my4,my5,my6,my7,my8
a empty hollow vacuous >my3
a insignificant >my3
a mindless >my3
a nonsense nonsensical >my3
a unmeaning >my3
a measurable mensurable
a mechanical >myb,myc,myd,mye,myf
a automatic automatonlike machinelike robotic robotlike >mya
a mechanic >mya
a mechanistic >mya
a mechanised mechanized >mya
a windup >mya
a melodic melodious musical >myh,myi,myj,myk,myl
a ariose songlike >myg
a canorous songful >myg
a cantabile singing >myg
a dulcet honeyed mellifluous mellisonant sweet >myg
a lyrical >myg
a musical >myn,myo,myp
a chanted >mym
a liquid >mym
a singable >mym
a musical >myr
a philharmonic >myq
a liquid liquified melted >myt,myu,myv,myw
a dissolved >mys
a fusible >mys
a liquefied liquified molten >mys
a thawed >mys
a unmelted >myy
a frozen >myx
a merciless unmerciful >mz0,mz1,mz2,mz3
a bowelless cutthroat fierce >myz
a mortal >myz
a pitiless remorseless ruthless unpitying >myz
a tigerish >myz
a mild >mz5,mz6,mz7
a gentle >mz4
a >mz4
a moderate temperate >mz4
a intense >mz9,mza,mzb,mzc,mzd,mze,mzf,mzg,mzh,mzi,mzj,mzk,mzl,mzm,mzn,mzo,mzp,mzq,mzr,mzs,mzt,mzu,mzv,mzw,mzx,mzy
a aggravated >mz8
a bad big >mz8
a >mz8
a brutal unrelenting >mz8
a >mz8
a concentrated >mz8
a consuming overwhelming >mz8
a deep >mz8
a exquisite keen >mz8
a extreme utmost uttermost >mz8
a fierce tearing vehement violent >mz8
a intensified >mz8
a intensive >mz8
a main >mz8
a palpable >mz8
a profound >mz8
a raging >mz8
a screaming >mz8
a severe terrible wicked >mz8
a shitless witless >mz8
a smart >mz8
a strong >mz8
a terrific >mz8
a >mz8
a unabated >mz8
a violent wild >mz8
a involved >n00,n01,n02,n03,n04,n05,n06
a active participating >mzz
a >mzz
a concerned interested >mzz
a embroiled entangled >mzz
a engaged >mzz
a concerned implicated >mzz
a >mzz
a uninvolved >n08
a unconcerned >n07
a military >n0a,n0b,n0c,n0d
a expeditionary >n09
a martial >n09
a combatant >n09
a noncombatant >n09
a civilian >n0f,n0g
a civil >n0e
a noncombatant >n0e
a military >n0i,n0j,n0k
a militaristic >n0h
a martial soldierlike soldierly warriorlike >n0h
a martial warlike >n0h
a mitigated >n0m,n0n,n0o
a alleviated eased relieved >n0l
a lessened >n0l
a quenched satisfied slaked >n0l
a unmitigated >n0q,n0r,n0s
a arrant complete consummate everlasting gross perfect pure sodding staring stark thorough thoroughgoing unadulterated utter >n0p
a bally blinking bloody blooming crashing flaming fucking >n0p
a undiminished unrelieved >n0p
a hardened tempered toughened treated >n0u,n0v
a curable >n0t
a sunbaked >n0t
a unhardened untempered >n0x
a brittle unannealed >n0w
a mobile >n0z,n10,n11,n12,n13,n14,n15,n16,n17,n18,n19,n1a,n1b,n1c,n1d,n1e
a airborne >n0y
a ambulant ambulatory >n0y
a floating >n0y
a maneuverable manoeuvrable >n0y
a mechanised mechanized motorized >n0y
a motile >n0y
a movable moveable transferable transferrable transportable >n0y
a perambulating >n0y
a racy >n0y
a raisable raiseable >n0y
a rangy >n0y
a rotatable >n0y
a seaborne >n0y
a transplantable >n0y
a versatile >n0y
a waterborne >n0y
a immobile >n1g
a stiff >n1f
a portable >n1i,n1j,n1k
a >n1h
a movable >n1h
a takeout >n1h
a metal metallic >n1m,n1n,n1o,n1p,n1q,n1r,n1s,n1t,n1u,n1v,n1w
a >n1l
a aluminiferous >n1l
a antimonial >n1l
a argentiferous >n1l
a auriferous >n1l
a bimetal bimetallic >n1l
a bronze >n1l
a gilded gold golden >n1l
a metallike >n1l
a silver >n1l
a tinny >n1l
a nonmetal nonmetallic >n1y
a metalloid >n1x
a metamorphic >n20
a changed >n1z
a moderate >n22,n23,n24,n25,n26,n27,n28,n29
a average intermediate medium >n21
a cautious conservative >n21
a fair fairish reasonable >n21
a >n21
a limited >n21
a >n21
a minimalist >n21
a modest >n21
a immoderate >n2b,n2c,n2d,n2e,n2f,n2g,n2h,n2i
a exaggerated overdone overstated >n2a
a excessive inordinate undue unreasonable >n2a
a exorbitant extortionate outrageous steep unconscionable usurious >n2a
a extraordinary sinful >n2a
a extreme >n2a
a extreme >n2a
a extremist radical ultra >n2a
a far >n2a
a modern >n2k,n2l,n2m,n2n,n2o
a contemporary >n2j
a neo >n2j
a redbrick >n2j
a ultramodern >n2j
a moderne >n2j
a nonmodern >n2q,n2r
a gothic mediaeval medieval >n2p
a victorian >n2p
a modest >n2t,n2u,n2v,n2w
a coy demure overmodest >n2s
a decent >n2s
a decent >n2s
a shamefaced >n2s
a immodest >n2y
a indecent >n2x
a modest >n30
a retiring unassuming >n2z
a immodest >n32
a important >n31
a modified >n34,n35
a adapted altered >n33
a qualified restricted >n33
a unmodified >n37
a unrestricted >n36
a unmodulated >n39
a monotone monotonic monotonous >n38
a bivalent double
a monotone monotonic >n3c,n3d
a >n3b
a >n3b
a moral >n3f,n3g,n3h,n3i
a chaste >n3e
a >n3e
a moralistic >n3e
a righteous >n3e
a immoral >n3k,n3l,n3m,n3n
a debauched degenerate degraded dissipated dissolute libertine profligate riotous >n3j
a decadent >n3j
a disgraceful scandalous shameful shocking >n3j
a scrofulous >n3j
a many >n3p,n3q,n3r,n3s,n3t
a galore >n3o
a >n3o
a legion numerous >n3o
a some >n3o
a umpteen umteen >n3o
a few >n3v,n3w
a >n3u
a >n3u
a much >n3y,n3z,n40,n41
a overmuch >n3x
a some >n3x
a such >n3x
a incalculable untold >n3x
a little slight >n43
a small >n42
a fewer >n45
a less >n44
a mortal >n47
a earthborn >n46
a immortal >n49,n4a,n4b
a amaranthine unfading >n48
a deathless undying >n48
a deific >n48
a motivated >n4d,n4e
a actuated >n4c
a driven impelled >n4c
a affected moved stirred touched >n4g
a >n4f
a unaffected unmoved untouched
a moving >n4j,n4k,n4l,n4m
a affecting poignant touching >n4i
a haunting >n4i
a heartwarming >n4i
a stirring >n4i
a moving >n4o,n4p,n4q,n4r,n4s,n4t,n4u,n4v,n4w,n4x,n4y,n4z,n50
a afoot >n4n
a ahorse ahorseback >n4n
a oncoming >n4n
a automotive >n4n
a awheel >n4n
a blown >n4n
a flying >n4n
a aflare flaring >n4n
a kinetic >n4n
a mobile >n4n
a restless >n4n
a wiggly wriggling wriggly writhing >n4n
a vibratory >n4n
a nonmoving unmoving >n52,n53,n54,n55,n56
a motionless static still >n51
a fixed rigid set >n51
a frozen rooted >n51
a inert >n51
a sitting >n51
a moving >n58
a animated >n57
a cut mown >n5a
a >n59
a continental >n5c,n5d
a >n5b
a transcontinental >n5b
a intercontinental >n5f
a worldwide >n5e
a national >n5h
a nationalist nationalistic >n5g
a international >n5j,n5k,n5l,n5m
a global planetary world worldwide >n5i
a internationalist internationalistic >n5i
a multinational transnational >n5i
a supranational >n5i
a natural >n5o
a earthy >n5n
a unnatural >n5q
a violent >n5p
a natural >n5s
a unbleached uncolored undyed >n5r
a artificial unreal >n5u,n5v,n5w,n5x,n5y,n5z,n60,n61,n62,n63,n64,n65,n66
a arranged staged >n5t
a bionic >n5t
a bleached colored coloured dyed >n5t
a cardboard unlifelike >n5t
a celluloid synthetic >n5t
a conventionalised conventionalized stylised stylized >n5t
a dummy >n5t
a ersatz substitute >n5t
a factitious >n5t
a fake faux imitation simulated >n5t
a semisynthetic synthetic >n5t
a near >n5t
a painted >n5t
a natural >n68
a physical >n67
a supernatural >n6a,n6b,n6c,n6d,n6e,n6f,n6g,n6h,n6i,n6j,n6k,n6l
a apparitional ghostlike ghostly phantasmal spectral spiritual >n69
a eerie >n69
a eldritch uncanny unearthly weird >n69
a elfin fey >n69
a charming magic magical sorcerous witching wizard wizardly >n69
a marvellous marvelous miraculous >n69
a metaphysical >n69
a necromantic >n69
a nonnatural otherworldly preternatural transcendental >n69
a talismanic >n69
a transmundane >n69
a witchlike >n69
a ultimate >n6n,n6o,n6p,n6q,n6r
a crowning >n6m
a eventual >n6m
a final last net >n6m
a >n6m
a supreme >n6m
a proximate >n6t
a immediate >n6s
a necessary >n6v,n6w,n6x,n6y
a essential indispensable >n6u
a incumbent >n6u
a needed needful required requisite >n6u
a obligatory >n6u
a unnecessary unneeded >n70,n71,n72,n73
a excess extra redundant spare supererogatory superfluous supernumerary surplus >n6z
a gratuitous needless >n6z
a inessential >n6z
a spare >n6z
a net nett >n75,n76
a >n74
a >n74
a gross >n78
a overall >n77
a neurotic psychoneurotic >n7a,n7b,n7c,n7d,n7e,n7f,n7g,n7h,n7i,n7j,n7k,n7l,n7m,n7n,n7o
a aboulic abulic >n79
a compulsive >n79
a delusional >n79
a disturbed maladjusted >n79
a hypochondriac hypochondriacal >n79
a hysteric hysterical >n79
a megalomaniacal megalomanic >n79
a monomaniacal >n79
a nymphomaniac nymphomaniacal >n79
a obsessional obsessive >n79
a >n79
a pathological >n79
a phobic >n79
a psychosomatic >n79
a schizoid >n79
a unneurotic >n7q
a together >n7p
a nice >n7s,n7t
a good >n7r
a pleasant >n7r
a awful nasty >n7v,n7w,n7x
a dirty filthy lousy >n7u
a grotty >n7u
a hateful mean >n7u
a noble >n7z,n80,n81
a dignifying ennobling >n7y
a elevated exalted grand idealistic lofty rarefied rarified sublime >n7y
a greathearted magnanimous >n7y
a ignoble >n83
a base mean meanspirited >n82
a noble >n85,n86,n87,n88,n89,n8a,n8b,n8c,n8d
a aristocratic aristocratical gentle patrician >n84
a august grand lordly >n84
a coroneted highborn titled >n84
a imperial majestic purple regal royal >n84
a kinglike kingly >n84
a monarchal monarchical >n84
a princely >n84
a queenlike queenly >n84
a royal >n84
a lowborn >n8f,n8g
a base baseborn humble lowly >n8e
a common plebeian unwashed vulgar >n8e
a normal >n8i,n8j,n8k,n8l,n8m,n8n
a average mean >n8h
a median >n8h
a average modal >n8h
a natural >n8h
a >n8h
a typical >n8h
a abnormal unnatural >n8p,n8q,n8r,n8s,n8t,n8u,n8v,n8w,n8x,n8y,n8z
a aberrant deviant deviate >n8o
a anomalous >n8o
a antidromic >n8o
a atypical >n8o
a brachydactylic brachydactylous >n8o
a defective >n8o
a freakish >n8o
a kinky perverted >n8o
a subnormal >n8o
a supernormal >n8o
a vicarious >n8o
a abnormal >n91
a exceptional >n90
a paranormal >n93
a psychic psychical >n92
a north >n95,n96,n97,n98,n99,n9a,n9b,n9c,n9d,n9e,n9f
a northbound northward >n94
a >n94
a northerly northern >n94
a northerly northern >n94
a northernmost northmost >n94
a northeast northeasterly northeastern >n94
a northeast northeasterly >n94
a northeastward >n94
a northwest northwesterly northwestern >n94
a northwest northwesterly >n94
a northwestward >n94
a south >n9h,n9i,n9j,n9k,n9l,n9m,n9n,n9o,n9p,n9q,n9r
a southbound southward >n9g
a >n9g
a southerly southern >n9g
a southerly southern >n9g
a southernmost southmost >n9g
a southeast southeasterly southeastern >n9g
a southeast southeasterly >n9g
a southeastward >n9g
a southwest southwesterly southwestern >n9g
a southwest southwesterly >n9g
a southwestward >n9g
a northern >n9t,n9u,n9v
a boreal circumboreal >n9s
a >n9s
a septrional >n9s
a southern >n9x,n9y,n9z
a austral >n9w
a meridional >n9w
a >n9w
a northern >na1,na2,na3
a blue >na0
a federal union >na0
a yankee >na0
a southern >na5,na6
a confederate >na4
a gray grey >na4
a noticed >na8
a detected >na7
a unnoticed >naa,nab,nac
a disregarded forgotten >na9
a ignored neglected unheeded >na9
a unobserved unseen >na9
a detected >nae,naf,nag
a perceived >nad
a perceived sensed >nad
a heard >nad
a determined >nai
a ascertained discovered observed >nah
a undetermined >nak
a unexplained >naj
a noxious >nam
a baneful deadly pernicious pestilent >nal
a obedient >nao,nap,naq,nar
a acquiescent biddable >nan
a conformable >nan
a duteous dutiful >nan
a >nan
a disobedient >nat,nau,nav,naw
a contrary obstinate perverse wayward >nas
a fractious recalcitrant refractory >nas
a froward headstrong wilful willful >nas
a recusant >nas
a nonsubjective objective >nay,naz,nb0
a clinical >nax
a impersonal neutral >nax
a verifiable >nax
a subjective >nb2,nb3,nb4
a personal >nb1
a prejudiced >nb1
a unobjective unverifiable >nb1
a obligated >nb6,nb7,nb8,nb9,nba,nbb
a beholden >nb5
a obliged >nb5
a indebted >nb5
a indebted >nb5
a supposed >nb5
a tributary >nb5
a obvious >nbd,nbe,nbf,nbg,nbh,nbi,nbj,nbk
a apparent evident manifest palpable patent plain unmistakable >nbc
a axiomatic >nbc
a demonstrable provable >nbc
a frank >nbc
a >nbc
a >nbc
a transparent >nbc
a >nbc
a obstructed >nbm,nbn,nbo
a choked clogged >nbl
a occluded >nbl
a stuffy >nbl
a unobstructed >nbq,nbr
a clear >nbp
a patent >nbp
a occupied >nbt,nbu
a busy engaged >nbs
a filled >nbs
a unoccupied >nbw,nbx
a free >nbv
a spare >nbv
a unoccupied >nbz
a relinquished >nby
a offensive >nc1,nc2,nc3,nc4,nc5,nc6,nc7,nc8,nc9,nca
a abhorrent detestable obscene repugnant repulsive >nc0
a charnel ghastly sepulchral >nc0
a creepy >nc0
a disgustful disgusting distasteful foul loathly loathsome repellant repellent repelling revolting skanky wicked yucky >nc0
a ghoulish morbid >nc0
a hideous horrid horrific outrageous >nc0
a objectionable obnoxious >nc0
a rank >nc0
a scrimy >nc0
a verminous >nc0
a offensive unsavory unsavoury
a offensive >ncd
a abusive opprobrious scurrilous >ncc
a offensive >ncf,ncg,nch,nci,ncj,nck
a antipersonnel >nce
a assaultive attacking >nce
a >nce
a incursive invading invasive >nce
a marauding predatory raiding >nce
a >nce
a defensive >ncm,ncn,nco,ncp,ncq
a antiaircraft >ncl
a antisubmarine >ncl
a antitank >ncl
a defending >ncl
a >ncl
a offending >ncs
a offensive violative >ncr
a apologetic excusatory >ncu
a defensive justificative justificatory >nct
a official >ncw,ncx,ncy,ncz,nd0
a authorised authoritative authorized >ncv
a >ncv
a formal >ncv
a formalised formalized >ncv
a semiofficial >ncv
a unofficial >nd2,nd3,nd4,nd5
a drumhead summary >nd1
a informal loose >nd1
a unauthorised unauthorized wildcat >nd1
a unsanctioned >nd1
a confirmed >nd7
a official >nd6
a unconfirmed >nd9
a unofficial >nd8
a constituted established >ndb,ndc,ndd,nde,ndf,ndg,ndh,ndi
a implanted ingrained planted >nda
a entrenched >nda
a grooved >nda
a legitimate >nda
a official >nda
a recognised recognized >nda
a >nda
a oldline >nda
a conditioned learned
a innate unconditioned unlearned >ndl
a naive >ndk
a old >ndn,ndo,ndp,ndq,ndr,nds,ndt,ndu,ndv,ndw,ndx,ndy,ndz
a antique >ndm
a antediluvian antiquated archaic >ndm
a antique >ndm
a auld >ndm
a >ndm
a hoary rusty >ndm
a immemorial >ndm
a >ndm
a longtime >ndm
a patched >ndm
a secondhand used >ndm
a sunset >ndm
a yellow yellowed >ndm
a new >ne1,ne2,ne3,ne4,ne5,ne6,ne7,ne8,ne9,nea,neb,nec,ned,nee,nef,neg
a >ne0
a fresh >ne0
a >ne0
a newborn >ne0
a newfangled >ne0
a newfound >ne0
a novel refreshing >ne0
a parvenu parvenue >ne0
a recent >ne0
a radical revolutionary >ne0
a rising >ne0
a sunrise >ne0
a untested untried >ne0
a unused >ne0
a virgin >ne0
a young >ne0
a old >nei,nej,nek,nel,nem,nen,neo,nep,neq,ner,nes,net,neu,nev,new,nex,ney
a aged elderly older senior >neh
a aged >neh
a ageing aging senescent >neh
a ancient >neh
a anile >neh
a centenarian >neh
a darkened >neh
a doddering doddery gaga senile >neh
a emeritus >neh
a gray grey grizzly hoar hoary >neh
a >neh
a nonagenarian >neh
a octogenarian >neh
a oldish >neh
a overage overaged superannuated >neh
a sexagenarian >neh
a venerable >neh
a immature young >nf0,nf1,nf2,nf3,nf4,nf5,nf6,nf7,nf8,nf9,nfa,nfb,nfc,nfd,nfe,nff,nfg,nfh,nfi
a >nez
a >nez
a >nez
a >nez
a >nez
a adolescent teen teenage teenaged >nez
a infantile >nez
a boyish boylike schoolboyish >nez
a childlike childly >nez
a early >nez
a girlish schoolgirlish >nez
a junior >nez
a little small >nez
a newborn >nez
a preadolescent preteen >nez
a puppyish puppylike >nez
a tender >nez
a youngish >nez
a vernal young youthful >nez
a online >nfk
a connected >nfj
a on >nfm
a connected >nfl
a off >nfo
a disconnected >nfn
a cancelled off
a open unfastened >nfr,nfs
a ajar >nfq
a >nfq
a closed shut unopen
a open >nfv,nfw,nfx
a opened >nfu
a unstoppered >nfu
a yawning >nfu
a closed >nfz,ng0,ng1,ng2
a blocked >nfy
a drawn >nfy
a stoppered >nfy
a nonopening >nfy
a open opened >ng4,ng5,ng6,ng7
a agape gaping >ng3
a agaze staring >ng3
a wide >ng3
a yawning >ng3
a closed shut >ng9,nga,ngb
a blinking winking >ng8
a compressed tight >ng8
a squinched squinting >ng8
a spaced >ngd,nge,ngf
a >ngc
a leaded >ngc
a >ngc
a enclosed >ngh,ngi
a involved >ngg
a encircled surrounded >ngg
a unenclosed >ngk
a open >ngj
a operational >ngm,ngn
a active fighting >ngl
a >ngl
a inactive nonoperational
a opportune >ngq,ngr
a good ripe >ngp
a seasonable timely >ngp
a opposed >ngt
a conflicting >ngs
a opposite paired
a optimistic >ngw,ngx,ngy,ngz,nh0
a bullish >ngv
a cheerful pollyannaish upbeat >ngv
a rosy >ngv
a >ngv
a sanguine sanguineous >ngv
a pessimistic >nh2
a demoralised demoralized discouraged disheartened >nh1
a buccal oral
a disorderly >nh5,nh6,nh7,nh8
a boisterous rambunctious robustious rumbustious unruly >nh4
a mobbish moblike >nh4
a raucous rowdy >nh4
a >nh4
a ordered >nha,nhb
a consecutive sequent sequential serial successive >nh9
a progressive >nh9
a disordered unordered
a organized >nhe,nhf
a methodical >nhd
a >nhd
a disorganised disorganized >nhh,nhi,nhj,nhk,nhl,nhm
a confused disordered upset >nhg
a chaotic >nhg
a snafu >nhg
a scrambled >nhg
a unmethodical >nhg
a undone unstuck >nhg
a organized >nho,nhp,nhq,nhr,nhs
a arranged >nhn
a configured >nhn
a corporate incorporated >nhn
a >nhn
a reorganised reorganized >nhn
a unstructured >nhu,nhv,nhw
a ambiguous >nht
a amorphous >nht
a unregulated >nht
a ordinary >nhy,nhz,ni0,ni1,ni2,ni3,ni4,ni5,ni6
a average fair mediocre middling >nhx
a banausic >nhx
a characterless nondescript >nhx
a >nhx
a commonplace >nhx
a >nhx
a everyday mundane quotidian routine unremarkable workaday >nhx
a >nhx
a undistinguished unexceptional >nhx
a extraordinary >ni8,ni9,nia,nib,nic,nid,nie,nif,nig,nih,nii,nij,nik,nil,nim
a bonzer >ni7
a exceeding exceptional olympian prodigious surpassing >ni7
a extraordinaire >ni7
a fantastic grand howling marvellous marvelous rattling terrific tremendous wonderful wondrous >ni7
a phenomenal >ni7
a awful frightful terrible tremendous >ni7
a great >ni7
a one >ni7
a preternatural uncanny >ni7
a pyrotechnic >ni7
a rare uncommon >ni7
a remarkable singular >ni7
a some >ni7
a special >ni7
a wonderworking >ni7
a organic >nio,nip
a integrated structured >nin
a nonsynthetic >nin
a inorganic >nir,nis,nit
a amorphous unstructured >niq
a artificial >niq
a mineral >niq
a arranged ordered >niv,niw
a laid set >niu
a placed >niu
a disarranged >niy,niz
a disturbed >nix
a misplaced >nix
a orientated oriented >nj1,nj2,nj3,nj4,nj5,nj6
a adjusted familiarised familiarized >nj0
a bound destined >nj0
a directed >nj0
a headed >nj0
a homeward >nj0
a minded >nj0
a unoriented >nj8
a confused disoriented lost >nj7
a orientating orienting >nja
a dimensioning >nj9
a disorienting >njc
a confusing >njb
a original >nje,njf,njg,njh,nji,njj
a daring >njd
a freehand freehanded >njd
a fresh new novel >njd
a germinal originative seminal >njd
a groundbreaking innovational innovative >njd
a underivative >njd
a unoriginal >njl
a banal commonplace hackneyed shopworn stock threadbare timeworn tired trite >njk
a orthodox >njn,njo,njp,njq,njr,njs
a antiheretical >njm
a canonic canonical sanctioned >njm
a conforming conformist >njm
a conventional established >njm
a traditional >njm
a unreformed >njm
a unorthodox >nju,njv,njw,njx,njy
a dissentient recusant >njt
a dissident heretical heterodox >njt
a iconoclastic >njt
a nonconforming nonconformist >njt
a reformed >njt
a outdoor outside >nk0,nk1
a alfresco >njz
a outdoorsy >njz
a outside >nk3,nk4,nk5,nk6
a >nk2
a extracurricular >nk2
a extracurricular >nk2
a >nk2
a inside >nk8
a >nk7
a covered >nka,nkb,nkc,nkd,nke,nkf,nkg,nkh,nki,nkj,nkk,nkl,nkm,nkn,nko,nkp,nkq,nkr,nks,nkt,nku,nkv,nkw,nkx,nky
a ariled arillate >nk9
a awninged >nk9
a beaded >nk9
a blanketed >nk9
a canopied >nk9
a cloaked clothed draped mantled wrapped >nk9
a crusted crustlike crusty encrusted >nk9
a dabbled spattered splashed splattered >nk9
a drenched >nk9
a dusty >nk9
a >nk9
a mossy >nk9
a >nk9
a muffled >nk9
a peritrichous >nk9
a plastered >nk9
a overgrown >nk9
a >nk9
a smothered >nk9
a snowy >nk9
a splashy >nk9
a >nk9
a thickspread >nk9
a tiled >nk9
a snowy white >nk9
a bare >nl0,nl1,nl2,nl3
a bald denudate denuded >nkz
a naked >nkz
a undraped >nkz
a unroofed >nkz
a coated >nl5
a oily >nl4
a overt >nl7,nl8,nl9
a bald barefaced >nl6
a naked raw >nl6
a visible >nl6
a covert >nlb,nlc,nld
a clandestine secret surreptitious undercover underground >nla
a cloaked disguised masked >nla
a secret >nla
a paid >nlf,nlg,nlh,nli,nlj,nlk,nll,nlm,nln
a cashed >nle
a compensable paying remunerative salaried stipendiary >nle
a compensated remunerated salaried stipendiary >nle
a freelance mercenary >nle
a >nle
a >nle
a postpaid prepaid >nle
a >nle
a square >nle
a unpaid >nlp,nlq,nlr,nls,nlt,nlu,nlv
a buckshee >nlo
a complimentary costless free gratis gratuitous >nlo
a >nlo
a outstanding owing undischarged >nlo
a >nlo
a >nlo
a uncompensated unsalaried >nlo
a painful >nlx,nly,nlz,nm0,nm1,nm2,nm3,nm4,nm5,nm6,nm7
a aching achy >nlw
a agonised agonized >nlw
a agonising agonizing excruciating harrowing torturesome torturing torturous >nlw
a biting >nlw
a chafed galled >nlw
a poignant >nlw
a itchy >nlw
a racking wrenching >nlw
a >nlw
a sensitive sore tender >nlw
a traumatic >nlw
a painted >nm9,nma,nmb
a finished >nm8
a stained varnished >nm8
a whitewashed >nm8
a unpainted >nmd
a unstained unvarnished >nmc
a painted >nmf
a rouged >nme
a undelineated >nmh
a undepicted unpictured >nmg
a palpable tangible
a impalpable >nmk
a elusive subtle >nmj
a parallel >nmm,nmn,nmo
a antiparallel >nml
a collateral >nml
a nonconvergent nonintersecting >nml
a oblique >nmq,nmr,nms,nmt,nmu,nmv
a bias >nmp
a catacorner catercorner >nmp
a crabwise sideways >nmp
a diagonal >nmp
a nonparallel >nmp
a >nmp
a perpendicular >nmx,nmy
a normal >nmw
a orthogonal rectangular >nmw
a unpardonable >nn0
a deadly mortal >nmz
a partial >nn2
a biased colored coloured slanted >nn1
a passionate >nn4,nn5,nn6,nn7,nn8,nn9,nna
a ablaze aflame aroused >nn3
a ardent fervent fervid fiery impassioned perfervid torrid >nn3
a choleric >nn3
a >nn3
a fanatic fanatical overzealous rabid >nn3
a concupiscent lustful lusty >nn3
a wild >nn3
a passionless >nnc
a platonic >nnb
a past >nne,nnf,nng,nnh,nni,nnj,nnk,nnl,nnm,nnn,nno,nnp,nnq,nnr,nns
a ago agone >nnd
a ancient >nnd
a bygone bypast departed foregone gone >nnd
a chivalric knightly medieval >nnd
a early former other >nnd
a erstwhile former old onetime quondam sometime >nnd
a former previous >nnd
a historic historical >nnd
a last >nnd
a late recent >nnd
a olden >nnd
a other >nnd
a prehistoric prehistorical >nnd
a then >nnd
a ult ultimo >nnd
a present >nnu,nnv,nnw,nnx
a existing >nnt
a immediate >nnt
a inst instant >nnt
a >nnt
a future >nnz,no0,no1,no2,no3,no4
a approaching coming forthcoming upcoming >nny
a >nny
a >nny
a emerging rising >nny
a >nny
a prox proximo >nny
a born >no6
a hatched >no5
a patient >no8,no9,noa,nob,noc
a diligent persevering >no7
a enduring >no7
a forbearing longanimous >no7
a tolerant >no7
a unhurried >no7
a impatient >noe,nof
a restive >nod
a unforbearing >nod
a paved >noh,noi
a >nog
a sealed >nog
a loyal patriotic >nok
a chauvinistic jingoistic nationalistic superpatriotic ultranationalistic >noj
a peaceable peaceful >nom,non,noo,nop,noq,nor
a halcyon >nol
a irenic >nol
a nonbelligerent >nol
a pacific peaceable >nol
a dovish pacifist pacifistic >nol
a peaceable >nol
a unpeaceful >not,nou,nov
a belligerent militant warring >nos
a hawkish militant warlike >nos
a stormy tempestuous >nos
a perceptive >nox,noy,noz,np0,np1,np2,np3,np4
a acute discriminating incisive keen knifelike penetrating penetrative piercing sharp >now
a apprehensive discerning >now
a apperceptive >now
a insightful >now
a observant observing >now
a >now
a subtle >now
a understanding >now
a unperceiving unperceptive >np6
a blind >np5
a perceptible >np8,np9,npa,npb,npc
a detectable noticeable >np7
a discernible >np7
a faint >np7
a recognizable >np7
a sensible >np7
a perfect >npe,npf,npg,nph,npi,npj,npk,npl,npm,npn,npo,npp,npq,npr,nps
a clean >npd
a >npd
a cold >npd
a complete consummate >npd
a down mastered >npd
a errorless >npd
a faultless immaculate impeccable incorrupted >npd
a flawless unflawed >npd
a ideal >npd
a idealised idealized >npd
a idyllic >npd
a mint >npd
a perfectible >npd
a pluperfect >npd
a uncorrupted undefiled >npd
a imperfect >npu,npv,npw,npx,npy,npz
a blemished flawed >npt
a >npt
a corrupt corrupted >npt
a defective faulty >npt
a imperfectible >npt
a irregular >npt
a lasting permanent >nq1,nq2,nq3,nq4
a abiding enduring imperishable >nq0
a aeonian ageless eonian eternal everlasting perpetual unceasing unending >nq0
a indissoluble >nq0
a standing >nq0
a impermanent temporary >nq6,nq7,nq8,nq9,nqa,nqb,nqc,nqd,nqe,nqf,nqg,nqh
a acting >nq5
a ephemeral fugacious passing transient transitory >nq5
a episodic >nq5
a evanescent >nq5
a >nq5
a improvised makeshift >nq5
a interim >nq5
a >nq5
a shipboard >nq5
a temporal >nq5
a terminable >nq5
a working >nq5
a lasting persistent
a caducous shed >nqk
a deciduous >nqj
a reversible >nqm,nqn
a correctable >nql
a rechargeable >nql
a irreversible >nqp
a permanent >nqo
a reversible >nqr
a >nqq
a revocable revokable >nqt
a reversible >nqs
a allowable permissible
a impermissible >nqw
a forbidden out prohibited proscribed taboo tabu verboten >nqv
a admissible >nqy
a allowable >nqx
a permissive >nr0
a indulgent lenient >nqz
a preventative preventive >nr2,nr3
a blockading >nr1
a frustrating frustrative thwarting >nr1
a perplexed >nr5,nr6,nr7,nr8,nr9
a nonplused nonplussed puzzled >nr4
a baffled befuddled bemused bewildered confounded confused mazed >nr4
a metagrabolised metagrabolized metagrobolised metagrobolized mystified >nr4
a questioning quizzical >nr4
a stuck >nr4
a personal >nrb,nrc,nrd,nre,nrf,nrg,nrh,nri,nrj
a >nra
a >nra
a individual private >nra
a individualised individualized personalised personalized >nra
a >nra
a ain own >nra
a personalized >nra
a >nra
a intimate private >nra
a impersonal >nrl
a nonpersonal >nrk
a persuasive >nrn
a coaxing ingratiatory >nrm
a dissuasive >nrp
a admonitory cautionary exemplary monitory warning >nro
a impenetrable >nrr
a dense >nrq
a permeable >nrt
a porous >nrs
a imperviable impervious >nrv,nrw
a fast >nru
a proof >nru
a physical >nry,nrz,ns0,ns1,ns2,ns3
a animal carnal fleshly sensual >nrx
a bodily corporal corporeal somatic >nrx
a material >nrx
a personal >nrx
a physiologic physiological >nrx
a somatogenetic somatogenic >nrx
a mental >ns5,ns6,ns7,ns8,ns9
a intellectual noetic rational >ns4
a moral >ns4
a psychic psychical >ns4
a psychogenic >ns4
a psychological >ns4
a impious >nsb
a godless irreverent >nsa
a religious >nsd,nse,nsf,nsg
a churchgoing >nsc
a churchly >nsc
a devout >nsc
a interfaith >nsc
a irreligious >nsi
a ethnic heathen heathenish pagan >nsh
a implacable >nsk,nsl
a grim inexorable relentless stern unappeasable unforgiving unrelenting >nsj
a unmitigable >nsj
a plain unpatterned >nsn
a >nsm
a patterned >nsp,nsq,nsr,nss
a brinded brindle brindled tabby >nso
a dotted flecked specked speckled stippled >nso
a slashed >nso
a streaked streaky >nso
a plain >nsu,nsv,nsw,nsx,nsy,nsz,nt0,nt1,nt2,nt3,nt4,nt5
a austere severe stark stern >nst
a mere simple >nst
a chaste >nst
a >nst
a >nst
a featureless >nst
a homely >nst
a inelaborate unelaborate >nst
a literal >nst
a >nst
a tailored trim >nst
a vanilla >nst
a fancy >nt7,nt8,nt9,nta,ntb,ntc,ntd,nte,ntf,ntg,nth,nti,ntj,ntk,ntl
a aureate flamboyant florid >nt6
a baroque churrigueresco churrigueresque >nt6
a busy fussy >nt6
a dressy >nt6
a crackle >nt6
a damascene >nt6
a damask >nt6
a elaborate luxuriant >nt6
a battlemented castellated castled embattled >nt6
a fanciful >nt6
a fantastic >nt6
a lacelike lacy >nt6
a puff puffed >nt6
a rococo >nt6
a vermicular vermiculate vermiculated >nt6
a planned >ntn,nto,ntp,ntq
a contrived >ntm
a >ntm
a predetermined preset >ntm
a >ntm
a unplanned >nts,ntt
a casual chance >ntr
a casual >ntr
a plausible >ntv,ntw
a arguable >ntu
a glib pat slick >ntu
a implausible >nty
a improbable unbelievable unconvincing unlikely >ntx
a pleasant >nu0,nu1,nu2,nu3,nu4,nu5
a beautiful >ntz
a dulcet >ntz
a enjoyable gratifying pleasurable >ntz
a grateful >ntz
a idyllic >ntz
a pleasing >ntz
a unpleasant >nu7,nu8,nu9,nua,nub,nuc,nud,nue,nuf,nug,nuh,nui,nuj
a acerb acerbic acid acrid bitter blistering caustic sulfurous sulphurous virulent vitriolic >nu6
a beastly hellish >nu6
a dour forbidding grim >nu6
a embarrassing mortifying >nu6
a harsh >nu6
a harsh >nu6
a >nu6
a afflictive painful sore >nu6
a rebarbative repellant repellent >nu6
a sharp tart >nu6
a ungrateful >nu6
a unhappy >nu6
a unpleasing >nu6
a pleased >nul,num,nun,nuo,nup
a amused diverted entertained >nuk
a encouraged >nuk
a chuffed >nuk
a delighted >nuk
a gratified >nuk
a displeased >nur,nus,nut,nuu
a annoyed irritated miffed nettled peeved pissed riled roiled steamed stung >nuq
a exasperated >nuq
a disgusted sick >nuq
a injured offended pained >nuq
a pleasing >nuw,nux,nuy,nuz,nv0,nv1,nv2,nv3,nv4
a admirable >nuv
a charming >nuv
a delicious delightful >nuv
a easy >nuv
a fab fabulous >nuv
a >nuv
a gratifying sweet >nuv
a ingratiating >nuv
a sweet >nuv
a displeasing >nv6,nv7
a disconcerting upsetting >nv5
a exasperating infuriating maddening vexing >nv5
a pointed >nv9,nva,nvb,nvc,nvd,nve,nvf,nvg,nvh,nvi,nvj,nvk,nvl
a acanthoid acanthous spinous >nv8
a acuate acute needlelike sharp >nv8
a barreled barrelled >nv8
a >nv8
a >nv8
a fusiform >nv8
a nibbed >nv8
a peaked >nv8
a pyramidal pyramidic pyramidical >nv8
a sharpened >nv8
a >nv8
a spiked >nv8
a spikelike >nv8
a pointless unpointed >nvn
a blunt >nvm
a polished >nvp,nvq
a bright burnished lustrous shining shiny >nvo
a finished >nvo
a impolitic >nvs
a inexpedient unwise >nvr
a political >nvu,nvv,nvw
a governmental >nvt
a >nvt
a semipolitical >nvt
a popular >nvy,nvz,nw0,nw1,nw2
a >nvx
a fashionable >nvx
a favorite favourite >nvx
a >nvx
a touristed touristy >nvx
a unpopular >nw4,nw5
a >nw3
a unfashionable >nw3
a positive >nw7,nw8
a affirmative optimistic >nw6
a constructive >nw6
a negative >nwa,nwb
a antagonistic counter >nw9
a perverse >nw9
a neutral >nwd,nwe
a neutralised neutralized >nwc
a viewless >nwc
a confirming positive >nwg
a >nwf
a disconfirming negative >nwi
a >nwh
a possible >nwk,nwl,nwm,nwn,nwo,nwp
a accomplishable achievable doable manageable realizable >nwj
a affirmable assertable >nwj
a attainable >nwj
a contingent >nwj
a executable feasible practicable viable workable >nwj
a mathematical >nwj
a impossible >nwr,nws,nwt,nwu
a hopeless >nwq
a impracticable infeasible unfeasible unworkable >nwq
a out >nwq
a unachievable unattainable undoable unrealizable >nwq
a potent stiff strong >nww,nwx
a equipotent >nwv
a multipotent >nwv
a impotent >nwz,nx0,nx1
a effete >nwy
a ineffective ineffectual unable >nwy
a impuissant >nwy
a potent virile
a powerful >nx4,nx5,nx6,nx7,nx8,nx9,nxa,nxb,nxc
a almighty omnipotent >nx3
a coercive >nx3
a compelling >nx3
a mighty >nx3
a muscular >nx3
a potent strong >nx3
a puissant >nx3
a regent >nx3
a regnant reigning ruling >nx3
a powerless >nxe,nxf
a feeble nerveless >nxd
a helpless incapacitated >nxd
a influential >nxh,nxi,nxj
a authoritative important >nxg
a potent powerful >nxg
a prestigious >nxg
a unbroken unploughed unplowed >nxl,nxm
a fallow >nxk
a untilled >nxk
a practical >nxo,nxp,nxq,nxr,nxs,nxt,nxu,nxv
a applicative applicatory >nxn
a functional >nxn
a interoperable >nxn
a pragmatic pragmatical >nxn
a operable practicable >nxn
a serviceable >nxn
a unimaginative >nxn
a working >nxn
a impractical >nxx,nxy,nxz,ny0,ny1
a crazy screwball softheaded >nxw
a meshuga meshugga meshugge meshuggeneh meshuggener >nxw
a quixotic romantic >nxw
a unfunctional >nxw
a unwieldy >nxw
a precise >ny3,ny4,ny5,ny6,ny7,ny8,ny9,nya,nyb
a dead >ny2
a fine >ny2
a finespun hairsplitting >ny2
a meticulous punctilious >ny2
a microscopic >ny2
a nice skillful >ny2
a >ny2
a refined >ny2
a very >ny2
a imprecise >nyd
a general >nyc
a precocious >nyf
a advanced >nye
a retarded >nyh,nyi,nyj
a backward feebleminded >nyg
a idiotic imbecile imbecilic >nyg
a simple >nyg
a predictable >nyl,nym
a foreseeable >nyk
a inevitable >nyk
a unpredictable >nyo,nyp,nyq,nyr
a aleatory >nyn
a capricious freakish >nyn
a episodic occasional >nyn
a unforeseeable >nyn
a premeditated >nyt
a aforethought planned plotted >nys
a prepared >nyv,nyw,nyx,nyy,nyz,nz0,nz1,nz2,nz3,nz4
a braced >nyu
a embattled >nyu
a equipped >nyu
a >nyu
a preconditioned >nyu
a precooked >nyu
a processed >nyu
a ready >nyu
a spread >nyu
a up >nyu
a unprepared >nz6,nz7
a extemporaneous extemporary extempore impromptu offhand offhanded unrehearsed >nz5
a >nz5
a present >nz9,nza,nzb,nzc,nzd,nze
a attendant >nz8
a >nz8
a existing >nz8
a here >nz8
a >nz8
a omnipresent ubiquitous >nz8
a absent >nzg,nzh,nzi
a away >nzf
a introuvable >nzf
a awol truant >nzf
a unostentatious unpretending unpretentious >nzk
a quiet restrained >nzj
a pretentious >nzm
a grandiloquent overblown pompous pontifical portentous >nzl
a unpretentious >nzo,nzp
a honest >nzn
a modest >nzn
a primary >nzr,nzs,nzt,nzu,nzv,nzw
a capital >nzq
a >nzq
a firsthand >nzq
a >nzq
a original >nzq
a particular special >nzq
a secondary >nzy,nzz,o00,o01,o02,o03,o04,o05,o06,o07,o08
a alternate alternative substitute >nzx
a auxiliary subsidiary supplemental supplementary >nzx
a collateral >nzx
a indirect >nzx
a secondhand >nzx
a >nzx
a standby >nzx
a thirdhand >nzx
a tributary >nzx
a substitute utility >nzx
a vicarious >nzx
a basic >o0a,o0b,o0c,o0d,o0e
a basal base >o09
a basal elemental elementary primary >o09
a fundamental rudimentary underlying >o09
a grassroots >o09
a radical >o09
a incident incidental >o0g,o0h,o0i,o0j
a omissible >o0f
a parenthetic parenthetical >o0f
a peripheral >o0f
a secondary >o0f
a private >o0l,o0m,o0n,o0o,o0p,o0q,o0r,o0s,o0t,o0u,o0v,o0w,o0x,o0y
a clannish cliquish clubby snobbish snobby >o0k
a cloistered reclusive secluded sequestered >o0k
a >o0k
a >o0k
a confidential >o0k
a confidential >o0k
a insular >o0k
a nonpublic >o0k
a backstage offstage >o0k
a >o0k
a privy secluded >o0k
a semiprivate >o0k
a >o0k
a >o0k
a public >o10,o11,o12,o13,o14,o15
a >o0z
a national >o0z
a open >o0z
a semipublic >o0z
a >o0z
a unexclusive unrestricted >o0z
a exclusive >o17,o18,o19,o1a,o1b
a alone only >o16
a inner >o16
a inner inside privileged >o16
a selective >o16
a >o16
a inclusive >o1d
a comprehensive >o1c
a privileged >o1f
a sweetheart >o1e
a underprivileged >o1h,o1i
a deprived disadvantaged >o1g
a underclass >o1g
a productive >o1k,o1l,o1m,o1n,o1o,o1p,o1q
a amentaceous amentiferous >o1j
a arable cultivable cultivatable tillable >o1j
a fecund fertile prolific >o1j
a >o1j
a >o1j
a >o1j
a rich >o1j
a unproductive >o1s
a bootless fruitless futile sleeveless vain >o1r
a generative productive
a consumptive >o1v
a exploitative exploitatory exploitive >o1u
a consistent reproducible >o1x
a duplicable duplicatable >o1w
a professional >o1z,o20
a nonrecreational paid >o1y
a professed >o1y
a nonprofessional >o22,o23
a amateur recreational unpaid >o21
a lay >o21
a unprofessional >o25
a amateur amateurish inexpert unskilled >o24
a profitable >o27,o28,o29,o2a,o2b
a bankable >o26
a fat juicy >o26
a gainful paid paying >o26
a economic >o26
a lucrative moneymaking remunerative >o26
a unprofitable >o2d,o2e
a lean >o2c
a marginal >o2c
a profound >o2g,o2h
a deep >o2f
a thoughtful >o2f
a superficial >o2j,o2k,o2l,o2m,o2n,o2o,o2p
a apparent ostensible seeming >o2i
a dilettante dilettanteish dilettantish sciolistic >o2i
a facile neat slick >o2i
a glib >o2i
a looking sounding >o2i
a shallow >o2i
a >o2i
a opisthognathous >o2r
a chinless >o2q
a progressive >o2t,o2u,o2v,o2w
a advanced innovative modern >o2s
a advancing forward >o2s
a modernised modernized >o2s
a >o2s
a progressive >o2y
a degressive >o2x
a proper >o30,o31,o32,o33,o34,o35,o36
a becoming comely decorous seemly >o2z
a correct right >o2z
a correct >o2z
a decent fitting >o2z
a halal >o2z
a kosher >o2z
a priggish prim prissy prudish puritanical straightlaced straitlaced victorian >o2z
a improper >o38
a indecent indecorous unbecoming uncomely unseemly untoward >o37
a prophetic prophetical >o3a,o3b,o3c,o3d,o3e,o3f,o3g,o3h
a adumbrative foreshadowing prefigurative >o39
a apocalyptic apocalyptical revelatory >o39
a clairvoyant precognitive >o39
a delphic oracular >o39
a divinatory mantic sibyllic sibylline vatic vatical >o39
a fateful foreboding portentous >o39
a precursory premonitory >o39
a predictive prognostic prognosticative >o39
a prospective >o3j,o3k
a likely potential >o3i
a future >o3i
a protected >o3m
a shielded >o3l
a unprotected >o3o,o3p
a exposed open >o3n
a defenseless naked >o3n
a protective >o3r,o3s,o3t,o3u,o3v,o3w,o3x,o3y,o3z
a cautionary prophylactic >o3q
a antifertility contraceptive prophylactic >o3q
a custodial tutelar tutelary >o3q
a evasive >o3q
a overprotective >o3q
a preservative >o3q
a protecting >o3q
a restrictive >o3q
a >o3q
a proud >o41,o42,o43,o44,o45,o46,o47,o48,o49,o4a,o4b,o4c,o4d
a arrogant chesty >o40
a beaming >o40
a swelled vainglorious >o40
a bigheaded persnickety snooty snotty uppish >o40
a boastful braggart bragging braggy crowing >o40
a dignified >o40
a disdainful haughty imperious lordly overbearing prideful sniffy supercilious swaggering >o40
a conceited egotistic egotistical swollen vain >o40
a >o40
a overproud >o40
a pleased >o40
a >o40
a >o40
a humble >o4f,o4g
a broken crushed humbled humiliated >o4e
a meek mild >o4e
a proved proven >o4i,o4j
a established >o4h
a tested tried >o4h
a provident >o4l
a careful thrifty >o4k
a improvident >o4n
a myopic shortsighted unforesightful >o4m
a provocative >o4p,o4q
a challenging intriguing >o4o
a charged >o4o
a prudent >o4s
a heady judicious wise >o4r
a imprudent >o4u
a improvident shortsighted >o4t
a punctual >o4w,o4x
a prompt >o4v
a timely >o4v
a unpunctual >o4z
a belated late tardy >o4y
a purebred >o51
a pedigree pedigreed pureblood pureblooded thoroughbred >o50
a >o53
a white >o52
a pure >o55,o56,o57,o58,o59,o5a,o5b,o5c,o5d,o5e,o5f,o5g,o5h
a axenic >o54
a clean >o54
a clean clear light unclouded >o54
a >o54
a native >o54
a plain sheer unmingled unmixed >o54
a pristine >o54
a >o54
a sublimate >o54
a unadulterated >o54
a unalloyed >o54
a uncontaminated unpolluted >o54
a virginal >o54
a impure >o5j
a dingy muddied muddy >o5i
a purposeful >o5l,o5m,o5n
a businesslike earnest >o5k
a purposive >o5k
a >o5k
a purposeless >o5p
a adrift afloat aimless directionless planless rudderless undirected >o5o
a qualified >o5r
a >o5q
a unqualified >o5t
a quack >o5s
a trained >o5v,o5w,o5x,o5y
a disciplined >o5u
a drilled >o5u
a housebroken >o5u
a >o5u
a untrained >o60
a naive primitive >o5z
a qualified >o62,o63,o64
a conditional >o61
a hedged >o61
a limited modified >o61
a unqualified >o66,o67,o68,o69
a categoric categorical flat unconditional >o65
a clean >o65
a >o65
a outright unlimited >o65
a qualitative >o6b
a >o6a
a quantitative >o6d,o6e,o6f,o6g,o6h,o6i,o6j
a decimal denary >o6c
a duodecimal >o6c
a numeric numerical >o6c
a quantifiable >o6c
a >o6c
a valued >o6c
a vicenary >o6c
a questionable >o6l,o6m,o6n,o6o,o6p,o6q,o6r,o6s
a alleged supposed >o6k
a apocryphal >o6k
a debatable problematic problematical >o6k
a doubtful dubious dubitable >o6k
a equivocal >o6k
a fishy funny shady suspect suspicious >o6k
a impugnable >o6k
a >o6k
a unquestionable >o6u
a mathematical >o6t
a quiet >o6w,o6x,o6y,o6z
a noiseless >o6v
a silent soundless still >o6v
a stilly >o6v
a tiptoe >o6v
a noisy >o71,o72,o73,o74,o75,o76,o77,o78,o79,o7a,o7b,o7c
a blatant clamant clamorous strident vociferous >o70
a abuzz buzzing >o70
a clanging clangorous >o70
a clanking >o70
a clattery >o70
a creaky screaky >o70
a rackety uproarious >o70
a reedy wheezy >o70
a stertorous >o70
a swishy >o70
a thundering >o70
a whirring >o70
a restless uneasy
a quiet >o7f,o7g
a quiescent >o7e
a untroubled >o7e
a unquiet >o7i
a disruptive riotous troubled tumultuous turbulent >o7h
a random >o7k,o7l,o7m
a ergodic >o7j
a haphazard >o7j
a stochastic >o7j
a rational >o7o,o7p,o7q,o7r
a coherent logical lucid >o7n
a demythologised demythologized >o7n
a intelligent reasoning thinking >o7n
a reasonable sane >o7n
a irrational >o7t,o7u,o7v,o7w
a blind unreasoning >o7s
a reasonless >o7s
a nonrational >o7s
a superstitious >o7s
a cerebral intellectual
a racial >o7z,o80,o81,o82
a biracial >o7y
a interracial >o7y
a multiracial >o7y
a racist >o7y
a reactive >o84,o85
a activated excited >o83
a unstable >o83
a unreactive >o87,o88,o89,o8a
a inactive >o86
a inert neutral >o86
a noble >o86
a stable >o86
a ready >o8c,o8d,o8e,o8f,o8g,o8h
a >o8b
a fit primed set >o8b
a >o8b
a prompt >o8b
a ripe >o8b
a waiting >o8b
a existent real >o8j,o8k,o8l,o8m,o8n
a actual >o8i
a actual factual >o8i
a documentary >o8i
a objective >o8i
a historical >o8i
a unreal >o8p,o8q,o8r,o8s,o8t,o8u
a fabled legendary >o8o
a fabricated fancied fictional fictitious >o8o
a fabulous mythic mythical mythologic mythological >o8o
a fanciful imaginary notional >o8o
a fantastic fantastical >o8o
a pretend >o8o
a real >o8w,o8x
a proper >o8v
a >o8v
a unreal >o8z,o90
a deceptive delusory >o8y
a phantom >o8y
a realistic >o92,o93,o94,o95,o96,o97,o98
a earthy >o91
a hardheaded practical pragmatic >o91
a graphic lifelike pictorial vivid >o91
a living >o91
a >o91
a veridical >o91
a practical virtual >o91
a unrealistic >o9a,o9b,o9c,o9d,o9e
a chimerical >o99
a delusive false >o99
a fantastic >o99
a kafkaesque >o99
a phantasmagoric phantasmagorical surreal surrealistic >o99
a reasonable sensible >o9g,o9h,o9i
a commonsense commonsensible commonsensical >o9f
a healthy intelligent levelheaded sound >o9f
a tenable >o9f
a unreasonable >o9k,o9l
a mindless reasonless senseless >o9j
a undue unjustified unwarranted >o9j
a mutual reciprocal >o9n,o9o,o9p,o9q,o9r,o9s
a bilateral >o9m
a trilateral >o9m
a correlative >o9m
a interactional interactive >o9m
a reciprocative reciprocatory >o9m
a reciprocative reciprocatory >o9m
a refined >o9u,o9v,o9w,o9x,o9y,o9z,oa0,oa1,oa2,oa3,oa4
a civilised civilized cultivated cultured genteel polite >o9t
a couth >o9t
a mincing prim twee >o9t
a debonair debonaire debonnaire suave >o9t
a effete >o9t
a delicate finespun >o9t
a gentlemanlike gentlemanly >o9t
a ladylike >o9t
a patrician >o9t
a overrefined superfine >o9t
a >o9t
a unrefined >oa6,oa7,oa8,oa9
a coarse uncouth vulgar >oa5
a bounderish lowbred rude underbred yokelish >oa5
a low >oa5
a rough >oa5
a processed >oab
a milled polished >oaa
a unprocessed >oad,oae
a raw rude >oac
a streaming >oac
a processed refined
a crude unprocessed unrefined
a treated >oai,oaj,oak,oal,oam,oan
a activated >oah
a aerated >oah
a burned burnt >oah
a doped >oah
a fumed >oah
a proofed >oah
a untreated >oap
a raw >oao
a treated >oar,oas,oat
a bandaged bound >oaq
a dosed >oaq
a dressed >oaq
a irrecoverable unrecoverable >oav
a lost >oau
a registered >oax,oay
a certified qualified >oaw
a recorded >oaw
a regular >ob0,ob1,ob2,ob3,ob4,ob5,ob6,ob7
a >oaz
a lawful >oaz
a official prescribed >oaz
a standard stock >oaz
a timed >oaz
a uniform >oaz
a >oaz
a >oaz
a irregular >ob9,oba,obb,obc,obd
a asymmetrical crooked >ob8
a occasional >ob8
a improper unconventional unlawful >ob8
a randomised randomized >ob8
a >ob8
a unrequested >obf
a unasked >obe
a uniform unvarying >obh
a >obg
a periodic periodical >obj,obk,obl,obm,obn,obo,obp,obq,obr,obs,obt,obu,obv,obw,obx,oby,obz,oc0,oc1
a cyclic >obi
a oscillating oscillatory >obi
a diurnal >obi
a daily >obi
a nightly >obi
a hebdomadal hebdomadary weekly >obi
a biweekly semiweekly >obi
a hourly >obi
a >obi
a biweekly fortnightly >obi
a annual yearly >obi
a biannual biyearly semiannual >obi
a biennial biyearly >obi
a triennial >obi
a monthly >obi
a bimestrial bimonthly >obi
a bimonthly semimonthly >obi
a semestral semestrial >obi
a midweekly >obi
a related >oc3,oc4,oc5,oc6,oc7,oc8,oc9
a affinal affine >oc2
a agnate agnatic paternal >oc2
a akin cognate consanguine consanguineal consanguineous kin >oc2
a allied >oc2
a descendant descendent >oc2
a enate enatic maternal >oc2
a kindred >oc2
a unrelated >ocb
a unconnected >oca
a related >ocd,oce,ocf,ocg,och,oci,ocj,ock,ocl
a affiliated attached connected >occ
a >occ
a >occ
a cognate >occ
a cognate connate >occ
a coreferent >occ
a correlate correlated correlative >occ
a corresponding >occ
a >occ
a unrelated >ocn,oco,ocp
a misrelated >ocm
a orthogonal >ocm
a uncorrelated >ocm
a relevant >ocr,ocs,oct
a applicable >ocq
a germane >ocq
a pertinent >ocq
a irrelevant >ocv,ocw,ocx,ocy
a digressive tangential >ocu
a extraneous immaterial impertinent orthogonal >ocu
a inapplicable unsuitable >ocu
a moot >ocu
a aware mindful >od0,od1
a careful heedful >ocz
a evocative redolent remindful reminiscent resonant >ocz
a forgetful mindless unmindful >od3
a amnesiac amnesic >od2
a replaceable >od5
a exchangeable interchangeable similar standardised standardized >od4
a representational >od7,od8,od9,oda,odb
a delineative depictive >od6
a eidetic >od6
a figural figurative >od6
a mimetic >od6
a naturalistic realistic >od6
a nonrepresentational >odd,ode,odf,odg
a abstract abstractionist nonfigurative nonobjective >odc
a conventional formal schematic >odc
a geometric geometrical >odc
a protogeometric >odc
a representative >odi,odj
a allegoric allegorical >odh
a emblematic emblematical symbolic symbolical >odh
a reputable >odl,odm,odn,odo,odp
a esteemed honored prestigious >odk
a estimable good honorable respectable >odk
a redoubtable >odk
a respected >odk
a >odk
a disreputable >odr,ods
a infamous notorious >odq
a seamy seedy sleazy sordid squalid >odq
a unreceptive >odu
a unsympathetic >odt
a irreconcilable unreconcilable >odw,odx
a hostile >odv
a inconsistent >odv
a reserved >odz
a aloof distant upstage >ody
a reserved >oe1
a booked engaged >oe0
a unreserved >oe3
a rush >oe2
a irresistible resistless >oe5
a overpowering overwhelming >oe4
a resolute >oe7,oe8,oe9,oea,oeb,oec,oed
a bent >oe6
a determined >oe6
a desperate >oe6
a firm steadfast steady stiff unbendable unfaltering unshakable unwavering >oe6
a resolved >oe6
a stalwart stout >oe6
a undaunted undismayed unshaken >oe6
a irresolute >oef,oeg
a discouraged >oee
a unstable >oee
a respectable >oei,oej,oek
a decent nice >oeh
a presentable >oeh
a upstanding >oeh
a respectful >oem,oen
a deferent deferential regardful >oel
a honorific >oel
a disrespectful >oep,oeq,oer,oes
a annihilating devastating withering >oeo
a contemptuous disdainful insulting scornful >oeo
a impious undutiful >oeo
a flip impudent insolent >oeo
a responsible >oeu,oev,oew,oex,oey
a accountable >oet
a answerable >oet
a amenable >oet
a liable >oet
a trustworthy >oet
a irresponsible >of0,of1,of2,of3,of4,of5,of6
a carefree freewheeling slaphappy >oez
a >oez
a feckless >oez
a idle >oez
a >oez
a unaccountable >oez
a unreliable >oez
a restrained >of8,of9,ofa
a >of7
a subdued >of7
a unexpansive >of7
a unrestrained >ofc
a excessive extravagant exuberant overweening >ofb
a restricted >ofe,off,ofg
a circumscribed limited >ofd
a >ofd
a >ofd
a unrestricted >ofi,ofj,ofk,ofl,ofm
a >ofh
a discretionary >ofh
a open >ofh
a >ofh
a >ofh
a restrictive >ofo,ofp,ofq,ofr,ofs,oft
a confining constraining constrictive limiting restricting >ofn
a inhibitory repressing repressive >ofn
a limiting >ofn
a regulative regulatory >ofn
a sumptuary >ofn
a suppressive >ofn
a long recollective retentive tenacious
a forgetful short unretentive
a reticular reticulate >ofx,ofy,ofz,og0,og1,og2,og3
a cancellate cancellated clathrate >ofw
a crisscross crisscrossed >ofw
a fretted interlaced latticed latticelike >ofw
a interconnected interrelated >ofw
a lacy netlike netted webbed webby weblike >ofw
a meshed >ofw
a networklike >ofw
a reflective >og5,og6
a mirrorlike specular >og4
a reflecting >og4
a unreflected >og8
a absorbed >og7
a reverberant >oga,ogb,ogc,ogd,oge
a brilliant >og9
a hollow >og9
a live >og9
a resonant resonating resounding reverberating reverberative >og9
a vibrant >og9
a reverent >ogg,ogh
a awed awful >ogf
a respectful reverential venerating >ogf
a awakened >ogj
a aroused >ogi
a awed awestricken awestruck >ogl
a overawed >ogk
a rewarding >ogn,ogo
a bountied >ogm
a rewardful >ogm
a rhetorical >ogq,ogr,ogs,ogt,ogu
a bombastic declamatory large orotund tumid turgid >ogp
a empurpled purple >ogp
a grandiloquent magniloquent tall >ogp
a oratorical >ogp
a poetic poetical >ogp
a rhythmic rhythmical >ogw,ogx,ogy,ogz,oh0,oh1,oh2,oh3,oh4,oh5
a adonic >ogv
a cadenced cadent >ogv
a danceable >ogv
a jazzy >ogv
a lilting swinging swingy tripping >ogv
a measured metric metrical >ogv
a sapphic >ogv
a chantlike intoned singsong >ogv
a syncopated >ogv
a throbbing >ogv
a rich >oh7,oh8
a affluent flush loaded moneyed wealthy >oh6
a comfortable prosperous >oh6
a poor >oha,ohb,ohc,ohd,ohe
a broke bust skint >oh9
a destitute impoverished indigent necessitous needy >oh9
a impecunious penniless penurious pinched >oh9
a moneyless >oh9
a >oh9
a poor >ohg
a resourceless >ohf
a >ohi,ohj
a deluxe gilded grand lush luxurious opulent princely sumptuous >ohh
a lavish lucullan plush plushy >ohh
a poor >ohl,ohm
a beggarly mean >ohk
a slummy >ohk
a insolvent >oho
a bankrupt >ohn
a >ohq
a left >ohp
a >ohs,oht
a conservative >ohr
a reactionary reactionist >ohr
a left >ohv,ohw,ohx,ohy
a >ohu
a leftish >ohu
a leftist >ohu
a liberal >ohu
a center >oi0
a centrist >ohz
a right >oi2,oi3,oi4,oi5
a far >oi1
a rightmost >oi1
a >oi1
a starboard >oi1
a left >oi7,oi8,oi9,oia
a >oi6
a leftmost >oi6
a near nigh >oi6
a larboard port >oi6
a right >oic
a ethical honorable honourable >oib
a wrong >oie,oif,oig
a condemnable criminal deplorable reprehensible vicious >oid
a base immoral >oid
a misguided mistaken >oid
a righteous >oii
a good just upright >oih
a unrighteous >oik
a sinful unholy wicked >oij
a robust >oim,oin,oio,oip
a beefy buirdly burly husky strapping >oil
a iron >oil
a hardy stalwart stout sturdy >oil
a vigorous >oil
a frail >oir,ois
a debile decrepit feeble infirm rickety sapless weakly >oiq
a >oiq
a circular round >oiu,oiv,oiw,oix,oiy,oiz,oj0,oj1,oj2,oj3,oj4,oj5,oj6,oj7,oj8,oj9,oja
a >oit
a global globose globular orbicular spheric spherical >oit
a >oit
a bulblike bulbous >oit
a capitate >oit
a coccoid >oit
a cumuliform >oit
a disclike discoid discoidal disklike >oit
a >oit
a moonlike >oit
a nutlike >oit
a >oit
a >oit
a >oit
a ringlike >oit
a roundish >oit
a >oit
a square >ojc,ojd,oje,ojf
a quadrate >ojb
a >ojb
a squared >ojb
a squarish >ojb
a rounded >ojh,oji,ojj,ojk,ojl,ojm,ojn,ojo,ojp,ojq,ojr,ojs,ojt,oju,ojv,ojw,ojx,ojy,ojz,ok0,ok1,ok2,ok3,ok4,ok5,ok6,ok7
a allantoid >ojg
a amygdaliform amygdaloid amygdaloidal >ojg
a annular annulate annulated circinate ringed >ojg
a aspheric aspherical >ojg
a auriform >ojg
a >ojg
a bowfront >ojg
a crescent lunate semilunar >ojg
a cycloid cycloidal >ojg
a cylindric cylindrical >ojg
a disciform >ojg
a domed vaulted >ojg
a >ojg
a elliptic elliptical oval ovate oviform ovoid prolate >ojg
a ellipsoid ellipsoidal spheroidal >ojg
a hyperboloidal >ojg
a lingulate >ojg
a olivelike >ojg
a parabolic parabolical >ojg
a paraboloidal >ojg
a >ojg
a pineal >ojg
a plumlike >ojg
a rodlike >ojg
a rotund >ojg
a terete >ojg
a umbrellalike >ojg
a angular angulate >ok9,oka,okb,okc,okd,oke,okf,okg,okh,oki,okj,okk,okl
a angled >ok8
a asteroid >ok8
a bicuspid bicuspidate >ok8
a cuspate cuspated cusped cuspidal cuspidate cuspidated >ok8
a equiangular >ok8
a isogonic >ok8
a rectangular >ok8
a >ok8
a >ok8
a >ok8
a triangular >ok8
a tricuspid tricuspidate >ok8
a unicuspid >ok8
a rural >okn,oko,okp,okq,okr,oks,okt,oku,okv
a agrarian agricultural farming >okm
a agrestic rustic >okm
a arcadian bucolic pastoral >okm
a campestral >okm
a countrified countryfied rustic >okm
a >okm
a >okm
a homespun >okm
a hobnailed >okm
a urban >okx,oky,okz
a citified cityfied >okw
a >okw
a urbanised urbanized >okw
a rusted >ol1
a rusty >ol0
a holy >ol3,ol4,ol5,ol6
a beatified blessed >ol2
a blessed >ol2
a consecrated sacred sanctified >ol2
a hallowed sacred >ol2
a unhallowed unholy >ol8
a profane unconsecrated unsanctified >ol7
a sacred >ola,olb,olc,old,ole,olf,olg,olh,oli,olj
a divine >ol9
a ineffable unnameable unspeakable unutterable >ol9
a inspirational >ol9
a inviolable inviolate sacrosanct >ol9
a numinous >ol9
a >ol9
a religious spiritual >ol9
a reverend sublime >ol9
a sacral >ol9
a taboo tabu >ol9
a profane secular >oll
a laic lay secular >olk
a safe >oln,olo,olp,olq
a >olm
a >olm
a riskless unhazardous >olm
a unhurt >olm
a dangerous unsafe >ols,olt,olu,olv,olw,olx,oly,olz,om0,om1
a breakneck >olr
a chanceful chancy dicey dodgy >olr
a desperate >olr
a hazardous risky >olr
a insidious >olr
a mordacious >olr
a >olr
a parlous perilous precarious >olr
a suicidal >olr
a treacherous unreliable >olr
a out >om3
a down >om2
a salable saleable >om5,om6
a marketable >om4
a marketable merchantable sellable vendable vendible >om4
a same >om8,om9,oma,omb,omc,omd,ome,omf
a assonant >om7
a comparable corresponding like >om7
a >om7
a duplicate >om7
a homophonic >om7
a identical indistinguishable >om7
a one >om7
a synoptic synoptical >om7
a different >omh,omi,omj,omk,oml,omm,omn,omo,omp,omq,omr,oms,omt
a antithetic antithetical >omg
a assorted various >omg
a contrary >omg
a contrasting contrastive >omg
a diametric diametrical opposite polar >omg
a divergent >omg
a disparate >omg
a distinct distinguishable >omg
a diverse various >omg
a divers diverse >omg
a opposite >omg
a several >omg
a variant >omg
a same >omv,omw
a aforementioned aforesaid said >omu
a identical selfsame very >omu
a other >omy,omz,on0,on1,on2,on3,on4,on5
a different >omx
a another >omx
a different >omx
a new >omx
a opposite >omx
a opposite >omx
a opposite >omx
a otherwise >omx
a similar >on7,on8,on9,ona,onb,onc,ond
a akin kindred >on6
a analogous correspondent >on6
a confusable mistakable >on6
a connatural >on6
a corresponding >on6
a quasi >on6
a sympathetic >on6
a sane >onf,ong,onh
a >one
a >one
a lucid >one
a insane >onj,onk,onl,onm,onn,ono,onp,onq,onr,ons,ont,onu,onv,onw,onx,ony,onz,oo0,oo1
a balmy barmy bats batty bonkers buggy cracked crackers daft dotty fruity haywire kookie kooky loco loony loopy nuts nutty wacky whacky >oni
a brainsick crazy demented disturbed mad sick unbalanced unhinged >oni
a certifiable certified >oni
a crackbrained idiotic >oni
a crazed deranged >oni
a fey touched >oni
a hebephrenic >oni
a lunatic moonstruck >oni
a maniac maniacal >oni
a >oni
a maniclike >oni
a unsound unstable >oni
a >oni
a paranoid >oni
a psychopathic psychopathologic psychopathological >oni
a psychotic >oni
a >oni
a schizophrenic >oni
a screwy >oni
a satiate satiated >oo3
a jaded >oo2
a sarcastic >oo5,oo6,oo7,oo8,oo9,ooa
a barbed biting mordacious nipping pungent >oo4
a grim mordant >oo4
a corrosive >oo4
a sardonic snarky >oo4
a satiric satirical >oo4
a saturnine >oo4
a satisfactory >ooc,ood,ooe,oof,oog,ooh,ooi
a adequate passable tolerable >oob
a cool fine ok okay >oob
a alright >oob
a cheering comforting satisfying >oob
a copacetic copasetic copesetic copesettic >oob
a passing >oob
a >oob
a unsatisfactory >ook,ool,oom,oon
a disappointing dissatisfactory unsatisfying >ooj
a failing >ooj
a off >ooj
a unacceptable >ooj
a scholarly >oop,ooq,oor
a academic donnish pedantic >ooo
a bookish studious >ooo
a erudite learned >ooo
a scientific >oot
a technological >oos
a unscientific >oov
a pseudoscientific >oou
a scrupulous >oox
a religious >oow
a unsealed >ooz
a open opened >ooy
a certain sealed
a uncertain unsealed
a concealed >op3,op4,op5,op6,op7,op8,op9,opa,opb,opc
a bushwhacking >op2
a dark >op2
a furtive sneak sneaky stealthy surreptitious >op2
a hidden obscure >op2
a hidden >op2
a incognito >op2
a sealed >op2
a secret >op2
a shady >op2
a sneaking unavowed >op2
a unconcealed >ope
a blatant blazing conspicuous >opd
a sectarian >opg
a denominational >opf
a secure unafraid untroubled
a secure >opj,opk,opl,opm
a assured >opi
a firm >opi
a >opi
a sure >opi
a insecure unsafe >opo
a precarious shaky >opn
a secure >opq,opr
a steady >opp
a >opp
a unfastened >opt
a unbarred unbolted unlatched unlocked unsecured >ops
a selfish >opv,opw
a egotistic egotistical narcissistic >opu
a >opu
a senior >opy,opz,oq0,oq1
a elder older >opx
a >opx
a precedential >opx
a ranking >opx
a junior >oq3,oq4,oq5
a lowly petty secondary subaltern >oq2
a >oq2
a younger >oq2
a sensational >oq7,oq8,oq9
a lurid shocking >oq6
a scandalmongering sensationalistic yellow >oq6
a screaming >oq6
a sensible sensitive
a insensible >oqc
a asleep benumbed numb >oqb
a sensitive >oqe,oqf,oqg,oqh,oqi,oqj,oqk,oql,oqm
a >oqd
a erogenous >oqd
a excitable irritable >oqd
a >oqd
a irritable >oqd
a photosensitive >oqd
a radiosensitive >oqd
a nociceptive >oqd
a reactive responsive >oqd
a insensitive >oqo
a deadened >oqn
a sensitive >oqq,oqr,oqs
a alive >oqp
a feisty huffy touchy >oqp
a oversensitive >oqp
a insensitive >oqu,oqv,oqw
a callous indurate pachydermatous >oqt
a numb >oqt
a insensible unaffected >oqt
a desensitising desensitizing >oqy
a numbing >oqx
a sensorial sensory
a separate >or1,or2,or3,or4,or5,or6,or7,or8
a apart >or0
a asunder >or0
a detached isolated separated >or0
a discrete distinct >or0
a disjoint >or0
a disjunct isolated >or0
a isolable >or0
a unaccompanied >or0
a joint >ora,orb,orc,ord,ore
a clannish >or9
a concerted conjunct conjunctive cooperative >or9
a conjoined conjoint >or9
a collective corporate >or9
a cosignatory >or9
a healthful sanitary >org
a hygienic hygienical >orf
a infected septic >ori,orj,ork,orl,orm,orn,oro
a abscessed >orh
a dirty pestiferous >orh
a contaminative >orh
a purulent pussy >orh
a infectious infective >orh
a putrefacient putrefactive >orh
a septicemic >orh
a antiseptic >orq,orr,ors,ort,oru
a aseptic sterile >orp
a bactericidal disinfectant germicidal >orp
a cleansing purifying >orp
a nonpurulent >orp
a uninfected >orp
a adulterant adulterating >orw
a extraneous foreign >orv
a purifying >ory,orz,os0
a ablutionary cleansing >orx
a antiseptic >orx
a detergent detersive >orx
a serious >os2,os3,os4,os5,os6,os7,os8
a earnest sincere solemn >os1
a grave sedate sober solemn >os1
a overserious >os1
a real >os1
a thoughtful >os1
a sobering >os1
a >os1
a frivolous >osa,osb,osc,osd,ose,osf
a airheaded dizzy featherbrained giddy lightheaded silly >os9
a flighty flyaway scatterbrained >os9
a flippant >os9
a idle >os9
a >os9
a trivial >os9
a playful >osh,osi
a elfin elfish elvish >osg
a arch impish implike mischievous pixilated prankish puckish wicked >osg
a serious sober unplayful
a selected >osl
a elect elite >osk
a serviceable >osn,oso
a durable >osm
a functional operable operational usable useable >osm
a settled >osq,osr,oss,ost,osu
a based >osp
a >osp
a located placed set situated >osp
a nonnomadic >osp
a relocated resettled >osp
a unsettled >osw,osx,osy
a aimless drifting floating vagabond vagrant >osv
a erratic planetary wandering >osv
a mobile nomadic peregrine roving wandering >osv
a nonmigratory resident
a settled >ot1,ot2,ot3,ot4,ot5,ot6
a accomplished effected established >ot0
a appointed decreed ordained prescribed >ot0
a determined dictated >ot0
a deterministic >ot0
a firm >ot0
a preconcerted >ot0
a unsettled >ot8,ot9
a doubtful tentative >ot7
a open undecided undetermined unresolved >ot7
a sexy >otb,otc,otd,ote,otf,otg,oth,oti,otj
a aroused horny randy ruttish steamy >ota
a erotic titillating >ota
a blue gamey gamy juicy naughty racy risque spicy >ota
a hot >ota
a sexual >ota
a juicy luscious lush toothsome voluptuous >ota
a leering >ota
a lubricious lustful prurient salacious >ota
a adult pornographic >ota
a sexual >otl,otm,otn,oto
a intersexual >otk
a intimate >otk
a sexed >otk
a unisexual >otk
a uncastrated >otq
a entire intact >otp
a shapely >ots,ott
a bosomy busty buxom curvaceous curvy sonsie sonsy stacked voluptuous >otr
a modeled sculptural sculptured sculpturesque >otr
a unshapely >otv
a shapeless >otu
a formed >otx
a molded shaped wrought >otw
a unformed >otz
a amorphous formless shapeless >oty
a shared >ou1,ou2
a common mutual >ou0
a joint >ou0
a unshared >ou4,ou5
a exclusive sole >ou3
a individual single >ou3
a shaved shaven >ou7,ou8
a beardless whiskerless >ou6
a >ou6
a unshaved unshaven >oua
a barbate bearded bewhiskered whiskered whiskery >ou9
a sheathed >ouc
a clad >oub
a bare unsheathed
a shod shodden shoed >ouf,oug,ouh,oui,ouj
a booted >oue
a ironshod >oue
a roughshod >oue
a sandaled sandalled >oue
a slippered >oue
a unshod unshoed >oul
a barefoot barefooted shoeless >ouk
a calced shod
a myopic nearsighted shortsighted
a blind unsighted >oup,ouq,our,ous,out,ouu,ouv,ouw,oux,ouy,ouz
a blinded >ouo
a blindfold blindfolded >ouo
a >ouo
a dazzled >ouo
a deuteranopic >ouo
a purblind >ouo
a eyeless sightless unseeing >ouo
a protanopic >ouo
a >ouo
a >ouo
a tritanopic >ouo
a signed >ov1,ov2
a autographed >ov0
a subscribed >ov0
a important significant >ov4,ov5,ov6,ov7,ov8,ov9,ova,ovb,ovc,ovd,ove
a momentous >ov3
a epochal >ov3
a earthshaking >ov3
a evidential evidentiary >ov3
a fundamental profound >ov3
a large >ov3
a monumental >ov3
a notable noteworthy remarkable >ov3
a probative probatory >ov3
a operative >ov3
a portentous prodigious >ov3
a insignificant unimportant >ovg,ovh,ovi,ovj,ovk
a >ovf
a flimsy fragile slight tenuous >ovf
a inappreciable >ovf
a >ovf
a superficial trivial >ovf
a unsubdivided >ovm,ovn
a deltoid >ovl
a elongate linear >ovl
a compound >ovp,ovq,ovr,ovs,ovt,ovu,ovv,ovw,ovx,ovy,ovz,ow0,ow1,ow2,ow3,ow4,ow5,ow6,ow7,ow8,ow9,owa,owb,owc,owd,owe
a bilobate bilobated bilobed >ovo
a binate >ovo
a bipartite >ovo
a bipinnate >ovo
a bipinnatifid >ovo
a cleft dissected >ovo
a conjugate >ovo
a decompound >ovo
a paripinnate >ovo
a incised >ovo
a lobate lobed >ovo
a imparipinnate >ovo
a palmate >ovo
a palmatifid >ovo
a parted >ovo
a pedate >ovo
a pinnate pinnated >ovo
a pinnatifid >ovo
a pinnatisect >ovo
a quinquefoliate >ovo
a radiate >ovo
a ternate >ovo
a trifoliate trifoliated trifoliolate >ovo
a trilobate trilobated trilobed >ovo
a tripinnate tripinnated >ovo
a tripinnatifid >ovo
a simple >owg,owh,owi,owj
a simplex >owf
a simplistic >owf
a unanalyzable undecomposable >owf
a uncomplicated unsophisticated >owf
a complex >owl,owm,own,owo,owp,owq,owr,ows,owt,owu,owv,oww,owx,owy
a analyzable decomposable >owk
a byzantine convoluted involved knotty tangled tortuous >owk
a colonial compound >owk
a complex complicated >owk
a composite >owk
a compound >owk
a daedal >owk
a gordian >owk
a interlacing interlinking interlocking interwoven >owk
a intricate >owk
a labyrinthian labyrinthine mazy >owk
a multifactorial >owk
a multiplex >owk
a thickening >owk
a sincere >ox0,ox1,ox2,ox3,ox4,ox5
a >owz
a cordial >owz
a dear devout earnest heartfelt >owz
a honest >owz
a genuine unfeigned >owz
a wholehearted >owz
a insincere >ox7,ox8,ox9,oxa,oxb
a bootlicking fawning obsequious sycophantic toadyish >ox6
a buttery fulsome oily oleaginous smarmy soapy unctuous >ox6
a false >ox6
a gilded glossy meretricious specious >ox6
a plausible >ox6
a plural >oxd
a dual >oxc
a cardinal >oxf,oxg,oxh,oxi,oxj,oxk,oxl,oxm,oxn,oxo,oxp,oxq,oxr,oxs,oxt,oxu,oxv,oxw,oxx,oxy,oxz,oy0,oy1,oy2,oy3,oy4,oy5,oy6,oy7,oy8,oy9,oya,oyb,oyc,oyd,oye,oyf,oyg,oyh,oyi,oyj,oyk,oyl,oym,oyn,oyo,oyp,oyq,oyr,oys,oyt,oyu,oyv,oyw,oyx,oyy,oyz,oz0,oz1,oz2,oz3,oz4,oz5,oz6,oz7,oz8,oz9,oza,ozb,ozc,ozd,oze,ozf,ozg,ozh,ozi,ozj,ozk,ozl,ozm,ozn,ozo,ozp,ozq,ozr,ozs,ozt,ozu,ozv,ozw,ozx,ozy,ozz,p00,p01,p02,p03,p04,p05,p06,p07,p08,p09,p0a,p0b,p0c,p0d,p0e,p0f,p0g,p0h,p0i,p0j,p0k,p0l,p0m,p0n,p0o,p0p,p0q,p0r,p0s,p0t,p0u,p0v,p0w,p0x,p0y,p0z,p10,p11,p12,p13
a zero >oxe
a >oxe
a ane one >oxe
a ii two >oxe
a iii three >oxe
a four iv >oxe
a five >oxe
a six vi >oxe
a seven vii >oxe
a eight viii >oxe
a ix nine >oxe
a ten >oxe
a eleven xi >oxe
a dozen twelve xii >oxe
a thirteen xiii >oxe
a fourteen xiv >oxe
a fifteen xv >oxe
a sixteen xvi >oxe
a seventeen xvii >oxe
a eighteen xviii >oxe
a nineteen xix >oxe
a twenty xx >oxe
a xxi >oxe
a xxii >oxe
a xxiii >oxe
a xxiv >oxe
a xxv >oxe
a xxvi >oxe
a xxvii >oxe
a xxviii >oxe
a xxix >oxe
a thirty xxx >oxe
a xxxi >oxe
a xxxii >oxe
a xxxiii >oxe
a xxxiv >oxe
a xxxv >oxe
a xxxvi >oxe
a xxxvii >oxe
a xxxviii >oxe
a ixl >oxe
a forty twoscore xl >oxe
a xli >oxe
a xlii >oxe
a xliii >oxe
a xliv >oxe
a xlv >oxe
a xlvi >oxe
a xlvii >oxe
a xlviii >oxe
a il >oxe
a fifty >oxe
a li >oxe
a lii >oxe
a liii >oxe
a liv >oxe
a lv >oxe
a lvi >oxe
a lvii >oxe
a lviii >oxe
a ilx >oxe
a lx sixty threescore >oxe
a lxi >oxe
a lxii >oxe
a lxiii >oxe
a lxiv >oxe
a lxv >oxe
a lxvi >oxe
a lxvii >oxe
a lxviii >oxe
a ilxx >oxe
a lxx seventy >oxe
a lxxi >oxe
a lxxii >oxe
a lxxiii >oxe
a lxxiv >oxe
a lxxv >oxe
a lxxvi >oxe
a lxxvii >oxe
a lxxviii >oxe
a ilxxx >oxe
a eighty fourscore lxxx >oxe
a lxxxi >oxe
a lxxxii >oxe
a lxxxiii >oxe
a lxxxiv >oxe
a lxxxv >oxe
a lxxxvi >oxe
a lxxxvii >oxe
a lxxxviii >oxe
a ixc >oxe
a ninety xc >oxe
a xci >oxe
a xcii >oxe
a xciii >oxe
a xciv >oxe
a xcv >oxe
a xcvi >oxe
a xcvii >oxe
a xcviii >oxe
a ic >oxe
a hundred >oxe
a ci >oxe
a cv >oxe
a cx >oxe
a cxv >oxe
a cxx >oxe
a cxxv >oxe
a cxxx >oxe
a cxxxv >oxe
a cxl >oxe
a cxlv >oxe
a cl >oxe
a clv >oxe
a clx >oxe
a clxv >oxe
a clxx >oxe
a clxxv >oxe
a clxxx >oxe
a xcl >oxe
a cc >oxe
a ccc >oxe
a cd >oxe
a >oxe
a thousand >oxe
a >oxe
a >oxe
a million >oxe
a billion >oxe
a billion >oxe
a trillion >oxe
a trillion >oxe
a zillion >oxe
a ordinal >p15,p16,p17,p18,p19,p1a,p1b,p1c,p1d,p1e,p1f,p1g,p1h,p1i,p1j,p1k,p1l,p1m,p1n
a zero >p14
a first >p14
a second >p14
a tertiary third >p14
a fourth quaternary >p14
a fifth >p14
a sixth >p14
a seventh >p14
a eighth >p14
a ninth >p14
a tenth >p14
a eleventh >p14
a twelfth >p14
a fifteenth >p14
a sixteenth >p14
a seventeenth >p14
a eighteenth >p14
a nineteenth >p14
a twentieth >p14
a scripted written
a unscripted >p1q
a spontaneous unwritten >p1p
a single >p1s,p1t,p1u,p1v,p1w,p1x,p1y
a azygos azygous >p1r
a >p1r
a lone lonesome only sole solitary >p1r
a unique >p1r
a >p1r
a unary >p1r
a uninominal >p1r
a multiple >p20,p21,p22,p23,p24,p25,p26,p27,p28,p29,p2a,p2b,p2c,p2d,p2e,p2f,p2g,p2h,p2i,p2j,p2k
a aggregate >p1z
a bigeminal >p1z
a binary >p1z
a double doubled twofold >p1z
a double dual duple >p1z
a double dual threefold treble twofold >p1z
a >p1z
a duplex >p1z
a manifold multiplex >p1z
a ternary treble triple triplex >p1z
a threefold treble triple >p1z
a triune >p1z
a fourfold quadruple >p1z
a fourfold quadruple quadruplex quadruplicate >p1z
a quaternary quaternate >p1z
a fivefold quintuple >p1z
a sextuple sixfold >p1z
a septuple sevenfold >p1z
a eightfold octuple >p1z
a ninefold nonuple >p1z
a denary tenfold >p1z
a multilane >p2m
a divided >p2l
a sized >p2o,p2p,p2q,p2r,p2s,p2t,p2u,p2v,p2w,p2x,p2y,p2z,p30,p31,p32,p33,p34,p35,p36,p37,p38,p39,p3a,p3b,p3c
a >p2n
a >p2n
a >p2n
a >p2n
a >p2n
a eightpenny >p2n
a >p2n
a fourpenny >p2n
a >p2n
a >p2n
a >p2n
a >p2n
a >p2n
a ninepenny >p2n
a >p2n
a >p2n
a >p2n
a >p2n
a size >p2n
a sorted >p2n
a >p2n
a >p2n
a threepenny >p2n
a >p2n
a >p2n
a skilled >p3e,p3f,p3g,p3h,p3i,p3j,p3k,p3l,p3m,p3n
a accomplished complete >p3d
a adept expert good practiced proficient skilful skillful >p3d
a >p3d
a consummate masterful masterly virtuoso >p3d
a delicate >p3d
a >p3d
a mean >p3d
a >p3d
a expert >p3d
a versatile >p3d
a unskilled >p3p,p3q,p3r,p3s,p3t
a bungling clumsy fumbling incompetent >p3o
a crude >p3o
a hopeless >p3o
a humble lowly menial >p3o
a rusty >p3o
a mathematical numerical
a coarse harsh >p3w,p3x,p3y,p3z,p40
a >p3v
a farinaceous grainy granular granulose gritty mealy >p3v
a granulated >p3v
a plushy >p3v
a open >p3v
a fine >p42,p43,p44,p45,p46,p47,p48,p49
a >p41
a >p41
a dustlike >p41
a floury >p41
a nongranular >p41
a powdered powdery pulverised pulverized >p41
a >p41
a superfine >p41
a smoky >p4b
a blackened >p4a
a slippery slippy >p4d,p4e,p4f,p4g,p4h,p4i,p4j
a lubricious >p4c
a nonstick >p4c
a slick >p4c
a sliding >p4c
a slimed slimy >p4c
a slipping slithering >p4c
a slithery >p4c
a smooth >p4l,p4m,p4n,p4o,p4p,p4q,p4r,p4s
a creaseless uncreased >p4k
a >p4k
a fast >p4k
a >p4k
a glassy >p4k
a seamless unlined unseamed >p4k
a aerodynamic flowing sleek streamlined >p4k
a velvet velvety >p4k
a rough unsmooth >p4u,p4v,p4w,p4x,p4y,p4z,p50,p51,p52,p53,p54,p55,p56,p57,p58,p59,p5a,p5b,p5c,p5d,p5e,p5f,p5g,p5h,p5i,p5j,p5k,p5l
a abrasive scratchy >p4t
a alligatored cracked >p4t
a barky >p4t
a rugged >p4t
a bullate >p4t
a bumpy >p4t
a chapped cracked roughened >p4t
a corded twilled >p4t
a costate ribbed >p4t
a cragged craggy hilly mountainous >p4t
a crushed >p4t
a homespun nubbly nubby slubbed tweedy >p4t
a imbricate imbricated >p4t
a lepidote leprose scabrous scaly scurfy >p4t
a squamulose >p4t
a lined seamed >p4t
a pocked pockmarked potholed >p4t
a rockbound >p4t
a bouldered bouldery rocky stony >p4t
a gravelly pebbly shingly >p4t
a roughish >p4t
a rugose >p4t
a sandpapery >p4t
a >p4t
a scabby >p4t
a shagged shaggy >p4t
a textured >p4t
a verrucose wartlike warty >p4t
a bumpy jolting jolty jumpy rocky
a furrowed rugged >p5o,p5p,p5q
a canaliculate >p5n
a corrugated >p5n
a rutted rutty >p5n
a smooth >p5s,p5t,p5u,p5v,p5w
a entire >p5r
a repand >p5r
a sinuate >p5r
a undulate >p5r
a unnotched untoothed >p5r
a >p5y,p5z,p60
a erose jagged jaggy notched toothed >p5x
a fringed laciniate >p5x
a lacerate lacerated >p5x
a social >p62,p63,p64,p65
a cultural ethnic ethnical >p61
a gregarious >p61
a interpersonal >p61
a multiethnic >p61
a unsocial >p67,p68
a alone >p66
a lone lonely solitary >p66
a unaccompanied >p6a,p6b,p6c,p6d
a alone lone lonely solitary >p69
a isolated marooned stranded >p69
a tod >p69
a unattended >p69
a unaccompanied >p6f,p6g
a >p6e
a solo >p6e
a gregarious >p6i
a social >p6h
a ungregarious >p6k
a nongregarious nonsocial solitary >p6j
a gregarious >p6m
a clustered >p6l
a sociable >p6o,p6p
a extroverted forthcoming outgoing >p6n
a social >p6n
a solid >p6r,p6s,p6t,p6u,p6v,p6w,p6x
a coagulated solidified >p6q
a concrete >p6q
a congealed jelled jellied >p6q
a >p6q
a semisolid >p6q
a >p6q
a >p6q
a liquid >p6z,p70,p71,p72,p73
a fluid runny >p6y
a liquefiable liquifiable >p6y
a liquefied liquified >p6y
a semiliquid >p6y
a watery >p6y
a solid >p75
a massive >p74
a hollow >p77,p78,p79,p7a
a cavernous >p76
a recessed sunken >p76
a fistular fistulate fistulous >p76
a cannular tubelike tubular vasiform >p76
a indissoluble insoluble >p7c
a >p7b
a insoluble >p7e
a insolvable unresolvable unsoluble unsolvable >p7d
a resolved solved
a unresolved unsolved
a some >p7i,p7j,p7k
a any whatever whatsoever >p7h
a both >p7h
a several >p7h
a no >p7m,p7n,p7o
a nary >p7l
a none >p7l
a zero >p7l
a all >p7q,p7r,p7s,p7t
a each >p7p
a every >p7p
a >p7p
a every >p7p
a sophisticated >p7v,p7w,p7x,p7y
a blase worldly >p7u
a intelligent >p7u
a polished refined urbane >p7u
a >p7u
a naif naive >p80,p81,p82,p83,p84,p85
a childlike simple >p7z
a credulous >p7z
a fleeceable green gullible >p7z
a ingenuous innocent >p7z
a >p7z
a unsophisticated unworldly >p7z
a sound >p87,p88,p89,p8a
a dependable good safe secure >p86
a healthy >p86
a >p86
a stable >p86
a unsound >p8c,p8d
a risky speculative >p8b
a wildcat >p8b
a sound >p8f
a solid substantial >p8e
a effervescent >p8h
a aerated charged >p8g
a effervescent sparkling
a noneffervescent still
a specialised specialized >p8l,p8m,p8n
a differentiated >p8k
a special >p8k
a specialistic >p8k
a unspecialised unspecialized >p8p
a generalised generalized >p8o
a spirited >p8r,p8s,p8t,p8u,p8v,p8w,p8x,p8y,p8z,p90,p91,p92,p93
a boisterous knockabout >p8q
a >p8q
a dashing gallant >p8q
a ebullient exuberant >p8q
a feisty plucky spunky >p8q
a impertinent irreverent pert saucy >p8q
a lively racy >p8q
a mettlesome >p8q
a resilient >p8q
a snappy whipping >p8q
a sprightly >p8q
a vibrant vivacious >p8q
a barmy yeasty zestful zesty >p8q
a spontaneous >p95,p96,p97
a impulsive unprompted >p94
a intuitive >p94
a instinctive >p94
a spoken >p99,p9a,p9b,p9c
a expressed uttered verbalised verbalized >p98
a oral unwritten >p98
a verbal >p98
a >p98
a written >p9e,p9f,p9g,p9h,p9i,p9j,p9k,p9l,p9m,p9n
a backhand >p9d
a cursive >p9d
a engrossed >p9d
a graphic graphical >p9d
a handwritten >p9d
a holographic >p9d
a inscribed >p9d
a longhand >p9d
a scrivened >p9d
a shorthand >p9d
a soft sonant voiced
a written >p9q
a codified statute >p9p
a stable >p9s,p9t,p9u,p9v
a firm steady unfluctuating >p9r
a lasting >p9r
a stabile >p9r
a stabilised stabilized >p9r
a unstable >p9x,p9y,p9z,pa0,pa1,pa2,pa3,pa4,pa5,pa6
a coseismal coseismic >p9w
a crank cranky tippy >p9w
a explosive volatile >p9w
a rickety shaky wobbly wonky >p9w
a rocky >p9w
a seismal seismic >p9w
a tipsy >p9w
a >p9w
a tottering >p9w
a volcanic >p9w
a disconnected staccato >pa8
a abrupt disconnected >pa7
a legato smooth
a standard >pab,pac,pad,pae
a authoritative definitive >paa
a basic canonic canonical >paa
a casebook textbook >paa
a criterial criterional >paa
a standard >pag,pah,pai,paj,pak
a modular >paf
a regular >paf
a regulation >paf
a standardised standardized >paf
a stock >paf
a received standard >pam,pan
a acceptable >pal
a classical >pal
a starry >pap
a sparkling >pao
a nourished >par
a full replete >paq
a steady >pat,pau,pav,paw,pax,pay,paz
a dependable >pas
a even regular >pas
a firm >pas
a level unwavering >pas
a steadied >pas
a >pas
a footsure surefooted >pas
a unsteady >pb1,pb2,pb3,pb4,pb5,pb6,pb7
a convulsive spasmodic spastic >pb0
a faltering >pb0
a shaky shivering trembling >pb0
a quavering tremulous >pb0
a shifting shifty >pb0
a tottering tottery >pb0
a uneven >pb0
a stimulating >pb9,pba,pbb
a challenging >pb8
a exciting >pb8
a thrilling >pb8
a stimulative >pbd,pbe,pbf
a analeptic >pbc
a excitant excitative excitatory >pbc
a stimulant stimulating >pbc
a straight >pbh,pbi,pbj
a aligned >pbg
a unbent >pbg
a untwisted >pbg
a crooked >pbl,pbm,pbn,pbo,pbp,pbq,pbr,pbs,pbt,pbu,pbv,pbw,pbx,pby,pbz,pc0
a akimbo >pbk
a anfractuous >pbk
a aquiline hooked >pbk
a askew awry cockeyed lopsided wonky >pbk
a contorted writhed writhen >pbk
a deflective refractive >pbk
a geniculate >pbk
a gnarled gnarly knobbed knotted knotty >pbk
a malposed >pbk
a reflexed >pbk
a squiggly >pbk
a tortuous twisting twisty voluminous winding >pbk
a warped >pbk
a windblown >pbk
a wry >pbk
a zigzag >pbk
a curved curving >pc2,pc3,pc4,pc5,pc6,pc7,pc8,pc9,pca,pcb,pcc,pcd,pce,pcf
a arced arched arching arciform arcuate bowed >pc1
a curvilineal curvilinear >pc1
a eellike >pc1
a falcate falciform >pc1
a curvey curvy >pc1
a flexuous >pc1
a hooked hooklike >pc1
a incurvate incurved >pc1
a recurvate recurved >pc1
a semicircular >pc1
a serpentine snakelike snaky >pc1
a sinuate sinuous wiggly >pc1
a sinusoidal >pc1
a upcurved >pc1
a coiled >pch,pci
a coiling helical spiral spiraling turbinate volute voluted whorled >pcg
a wound >pcg
a square >pck,pcl,pcm
a aboveboard straightforward >pcj
a guileless transparent >pcj
a straightarrow >pcj
a corrupt crooked >pco
a sneaky underhand underhanded >pcn
a accented stressed >pcq
a masculine >pcp
a unstressed >pcs,pct,pcu
a feminine >pcr
a light unaccented weak >pcr
a unemphatic >pcr
a strong >pcw,pcx,pcy,pcz,pd0,pd1,pd2,pd3,pd4,pd5,pd6,pd7,pd8,pd9,pda,pdb,pdc
a beardown >pcv
a >pcv
a brawny hefty muscular powerful sinewy >pcv
a bullnecked >pcv
a bullocky >pcv
a fortified >pcv
a hard knockout severe >pcv
a >pcv
a ironlike >pcv
a powerful >pcv
a reinforced strengthened >pcv
a robust >pcv
a >pcv
a stiff >pcv
a vehement >pcv
a virile >pcv
a >pcv
a weak >pde,pdf,pdg,pdh,pdi,pdj,pdk,pdl,pdm,pdn,pdo,pdp
a anaemic anemic >pdd
a adynamic asthenic debilitated enervated >pdd
a faint feeble >pdd
a feeble lame >pdd
a flimsy insubstantial >pdd
a >pdd
a gutless spineless >pdd
a pale pallid sick wan >pdd
a puny >pdd
a vulnerable >pdd
a weakened >pdd
a limp wilted >pdd
a obstinate stubborn unregenerate >pdr,pds,pdt,pdu,pdv,pdw,pdx,pdy,pdz
a cantankerous >pdq
a bolshy stroppy >pdq
a bullheaded pigheaded >pdq
a dogged dour persistent pertinacious tenacious unyielding >pdq
a contrarious >pdq
a determined >pdq
a hardheaded mulish >pdq
a >pdq
a >pdq
a docile >pe1,pe2,pe3
a meek tame >pe0
a sheepish sheeplike >pe0
a yielding >pe0
a subordinate >pe5,pe6,pe7,pe8
a feudatory >pe4
a ruled >pe4
a dependent subject >pe4
a subservient >pe4
a insubordinate >pea,peb
a disobedient unruly >pe9
a rebellious >pe9
a successful >ped,pee,pef,peg,peh,pei,pej,pek,pel,pem,pen
a boffo >pec
a booming flourishing palmy prospering prosperous roaring thriving >pec
a in >pec
a made >pec
a >pec
a productive >pec
a >pec
a >pec
a >pec
a >pec
a victorious winning >pec
a unsuccessful >pep,peq,per,pes,pet,peu,pev,pew,pex,pey,pez,pf0,pf1
a attempted >peo
a defeated disappointed discomfited foiled frustrated thwarted >peo
a ruined sunk undone >peo
a >peo
a unrewarded >peo
a hitless >peo
a >peo
a out >peo
a goalless hitless pointless scoreless >peo
a >peo
a unfulfilled unrealised unrealized >peo
a unplaced >peo
a winless >peo
a sufficient >pf3,pf4
a adequate enough >pf2
a comfortable >pf2
a deficient insufficient >pf6,pf7,pf8,pf9,pfa
a depleted >pf5
a inadequate jejune poor short >pf5
a lean skimpy >pf5
a scant >pf5
a shy >pf5
a superior >pfc,pfd,pfe,pff,pfg,pfh,pfi
a arch condescending patronising patronizing >pfb
a eminent high >pfb
a leading preeminent >pfb
a >pfb
a majestic olympian >pfb
a superordinate >pfb
a upper >pfb
a inferior >pfk,pfl,pfm,pfn,pfo
a humble lowly modest small >pfj
a indifferent >pfj
a >pfj
a >pfj
a outclassed >pfj
a superior >pfq,pfr,pfs,pft,pfu,pfv,pfw,pfx,pfy,pfz,pg0,pg1,pg2,pg3,pg4,pg5,pg6,pg7,pg8,pg9,pga,pgb,pgc
a ace crack super tiptop topnotch tops >pfp
a banner >pfp
a select >pfp
a boss brag >pfp
a brilliant superb >pfp
a capital >pfp
a choice prime prize quality select >pfp
a excellent fantabulous ripping splendid >pfp
a >pfp
a greatest sterling superlative >pfp
a >pfp
a outstanding >pfp
a classic >pfp
a >pfp
a premium >pfp
a pucka pukka >pfp
a shining >pfp
a spiffing >pfp
a supreme >pfp
a topping >pfp
a surpassing transcendent >pfp
a >pfp
a >pfp
a inferior >pge,pgf,pgg,pgh,pgi,pgj,pgk,pgl,pgm,pgn,pgo,pgp,pgq,pgr,pgs,pgt,pgu
a >pgd
a base >pgd
a bum cheap cheesy chintzy crummy punk sleazy tinny >pgd
a bush >pgd
a cheapjack shoddy tawdry >pgd
a coarse >pgd
a coarsened >pgd
a commercial >pgd
a deplorable execrable miserable woeful wretched >pgd
a less >pgd
a >pgd
a mediocre >pgd
a ropey ropy >pgd
a scrawny scrubby stunted >pgd
a >pgd
a >pgd
a utility >pgd
a subjacent >pgw
a underlying >pgv
a superior superscript
a inferior subscript
a supported >ph0,ph1,ph2
a based >pgz
a dependent pendant pendent >pgz
a suspended >pgz
a unsupported >ph4,ph5
a baseless groundless idle unfounded unwarranted >ph3
a unassisted unbacked >ph3
a unassisted >ph7,ph8
a naked >ph6
a unaided >ph6
a supportive >pha,phb,phc,phd,phe,phf
a accessory adjunct adjuvant ancillary appurtenant auxiliary >ph9
a accessary accessory >ph9
a certificatory >ph9
a collateral confirmative confirmatory confirming corroborative corroboratory substantiating substantiative validating validatory verificatory verifying >ph9
a >ph9
a encouraging supporting >ph9
a surprised >phh,phi,phj,phk,phl,phm
a amazed astonied astonished astounded stunned >phg
a dumbfounded dumbstricken dumbstruck dumfounded flabbergasted stupefied thunderstruck >phg
a gobsmacked >phg
a openmouthed popeyed >phg
a jiggered >phg
a startled >phg
a surprising >pho,php,phq
a amazing astonishing >phn
a startling >phn
a stunning >phn
a susceptible >phs,pht,phu,phv,phw,phx,phy,phz,pi0,pi1,pi2,pi3
a allergic hypersensitised hypersensitive hypersensitized sensitised sensitized supersensitised supersensitive supersensitized >phr
a amenable >phr
a capable subject >phr
a convincible persuadable persuasible suasible >phr
a fictile pliable >phr
a liable nonimmune nonresistant unresistant >phr
a predisposed >phr
a amenable tractable >phr
a suggestible >phr
a temptable >phr
a unvaccinated >phr
a vulnerable >phr
a insusceptible unsusceptible >pi5
a incapable >pi4
a impressible impressionable waxy >pi7,pi8
a plastic pliant >pi6
a susceptible >pi6
a exempt >pia,pib,pic
a excused >pi9
a immune >pi9
a privileged >pi9
a nonexempt >pie
a liable >pid
a scheduled >pig
a regular >pif
a unscheduled >pii,pij
a extra >pih
a forced >pih
a >pil
a sec unsweet >pik
a sweet >pin,pio
a cloying saccharine syrupy treacly >pim
a sweetish >pim
a sour >piq,pir,pis,pit,piu
a acerb acerbic astringent >pip
a acetose acetous vinegarish vinegary >pip
a acid acidic acidulent acidulous >pip
a lemonlike lemony sourish tangy tart >pip
a subacid >pip
a soured >piw
a off sour turned >piv
a unsuspected >piy
a unknown >pix
a symmetric symmetrical >pj0,pj1,pj2,pj3,pj4,pj5,pj6,pj7,pj8
a bilateral isobilateral >piz
a biradial >piz
a cruciate cruciform >piz
a even >piz
a interchangeable >piz
a isosceles >piz
a radial radiate stellate >piz
a centrosymmetric >piz
a rhombohedral trigonal >piz
a asymmetric asymmetrical >pja,pjb,pjc
a lopsided >pj9
a noninterchangeable >pj9
a unsymmetric unsymmetrical >pj9
a sympathetic >pje,pjf,pjg
a commiserative >pjd
a condolent >pjd
a empathetic empathic >pjd
a unsympathetic >pji
a unsympathising unsympathizing >pjh
a appealing likable likeable sympathetic
a unappealing unlikable unlikeable unsympathetic
a diachronic historical
a synchronal synchronic synchronous >pjn,pjo,pjp
a coincident coincidental coinciding concurrent cooccurring simultaneous >pjm
a contemporaneous contemporary >pjm
a parallel >pjm
a synonymous >pjr
a similar >pjq
a antonymous >pjt,pju,pjv
a contrary >pjs
a contrastive incompatible >pjs
a converse >pjs
a tall >pjx,pjy,pjz,pk0,pk1,pk2,pk3,pk4
a gangling gangly lanky rangy >pjw
a >pjw
a leggy >pjw
a leggy >pjw
a long >pjw
a >pjw
a stately statuesque >pjw
a tallish >pjw
a short >pk6,pk7,pk8,pk9,pka,pkb
a chunky dumpy squat squatty stumpy >pk5
a compact heavyset stocky thick thickset >pk5
a >pk5
a runty >pk5
a >pk5
a squab squabby >pk5
a tame tamed >pkd,pke,pkf,pkg,pkh
a broken >pkc
a cultivated >pkc
a docile gentle >pkc
a domestic domesticated >pkc
a tamed >pkc
a untamed wild >pkj,pkk,pkl,pkm
a feral ferine savage >pki
a >pki
a unbroken >pki
a undomesticated >pki
a tame >pko
a subdued >pkn
a wild >pkq,pkr,pks,pkt
a chaotic disorderly >pkp
a delirious excited frantic mad unrestrained >pkp
a frenzied manic >pkp
a unsubdued >pkp
a tangible touchable >pkv
a tactile tactual >pku
a tangible >pkx,pky
a >pkw
a realizable >pkw
a tasteful >pl0
a aesthetic artistic esthetic >pkz
a tasteless >pl2,pl3,pl4
a barbaric >pl1
a brassy cheap flash flashy garish gaudy gimcrack loud meretricious tacky tatty tawdry trashy >pl1
a camp campy >pl1
a tasty >pl6,pl7,pl8
a choice >pl5
a delectable delicious luscious scrumptious toothsome yummy >pl5
a sour >pl5
a exempt nontaxable >pla,plb,plc
a >pl9
a untaxed >pl9
a unratable >pl9
a temperate >ple
a moderate restrained >pld
a tense >plg,plh
a overstrung >plf
a taut tight >plf
a lax >plj,plk
a limp >pli
a slack >pli
a tense >plm
a constricted >pll
a tense >plo,plp,plq,plr,pls,plt,plu,plv,plw,plx,ply
a aroused >pln
a suspenseful suspensive >pln
a taut >pln
a antsy fidgety fretful itchy >pln
a edgy jittery jumpy nervy overstrung restive uptight >pln
a electric >pln
a isotonic >pln
a nervous >pln
a strained >pln
a unrelaxed >pln
a pumped wired >pln
a relaxed >pm0,pm1,pm2
a degage >plz
a mellow >plz
a unstrained >plz
a territorial >pm4,pm5,pm6
a jurisdictional >pm3
a regional >pm3
a sectional >pm3
a thick >pm8,pm9,pma,pmb,pmc,pmd,pme,pmf,pmg,pmh
a deep >pm7
a >pm7
a fat >pm7
a >pm7
a >pm7
a >pm7
a quilted >pm7
a thickened >pm7
a >pm7
a >pm7
a thin >pmj,pmk,pml,pmm,pmn,pmo,pmp,pmq,pmr,pms,pmt,pmu,pmv,pmw,pmx,pmy
a bladed >pmi
a capillary hairlike >pmi
a compressed >pmi
a depressed >pmi
a cobwebby diaphanous filmy gauzy gossamer sheer transparent vaporous vapourous >pmi
a filamentlike filamentous filiform threadlike thready >pmi
a fine >pmi
a >pmi
a hyperfine >pmi
a >pmi
a papery >pmi
a ribbonlike ribbony >pmi
a sleazy >pmi
a slender >pmi
a tenuous >pmi
a >pmi
a thick >pn0,pn1,pn2,pn3,pn4,pn5,pn6,pn7,pn8,pn9
a clogged clotted >pmz
a coagulable >pmz
a coagulate coagulated curdled grumose grumous >pmz
a creamy >pmz
a dense impenetrable >pmz
a gelatinlike gelatinous jellylike >pmz
a ropey ropy stringy thready >pmz
a soupy >pmz
a syrupy viscous >pmz
a thickened >pmz
a thin >pnb,pnc
a tenuous >pna
a rare rarefied rarified >pna
a thinkable >pne
a conceivable imaginable >pnd
a unthinkable >png
a impossible inconceivable unimaginable >pnf
a thoughtful >pni,pnj,pnk,pnl,pnm,pnn
a bemused preoccupied >pnh
a brooding broody contemplative meditative musing pensive pondering reflective ruminative >pnh
a cogitative >pnh
a >pnh
a deliberative >pnh
a excogitative >pnh
a thoughtless >pnp,pnq
a inconsiderate unconsidered >pno
a unreflective unthinking unthoughtful >pno
a thrifty >pns,pnt,pnu
a economical frugal scotch sparing stinting >pnr
a >pnr
a saving >pnr
a wasteful >pnw,pnx,pny
a extravagant prodigal profligate spendthrift >pnv
a >pnv
a uneconomic uneconomical >pnv
a tidy >po0,po1,po2,po3
a trig trim >pnz
a neat orderly >pnz
a neat >pnz
a shipshape trim >pnz
a untidy >po5,po6,po7,po8,po9
a cluttered littered >po4
a disheveled dishevelled frowzled rumpled tousled >po4
a disorderly jumbled >po4
a frowsy frowzy slovenly >po4
a sloppy >po4
a groomed >pob
a brushed >poa
a timbered >pod,poe
a >poc
a >poc
a tired >pog,poh,poi,poj,pok,pol,pom,pon,poo,pop,poq,por,pos,pot,pou
a beat bushed dead >pof
a aweary weary >pof
a blear bleary >pof
a bored >pof
a >pof
a careworn drawn haggard raddled worn >pof
a drooping flagging >pof
a exhausted fagged fatigued gone spent >pof
a footsore >pof
a jaded wearied >pof
a drained knackered >pof
a ragged >pof
a >pof
a unrefreshed unrested >pof
a whacked >pof
a rested >pow
a invigorated refreshed reinvigorated >pov
a tolerable >poy
a resistant tolerant >pox
a intolerable unbearable unendurable >pp0,pp1,pp2,pp3,pp4
a bitter >poz
a insufferable unsufferable >poz
a impossible unacceptable >poz
a insufferable >poz
a unsupportable >poz
a tolerant >pp6
a unbigoted >pp5
a intolerant >pp8
a rigid strict >pp7
a tonal >ppa,ppb,ppc,ppd,ppe
a keyed >pp9
a diatonic >pp9
a polytonal >pp9
a toned >pp9
a tonic >pp9
a top >ppg,pph,ppi,ppj
a apical >ppf
a crowning >ppf
a topmost upmost uppermost >ppf
a upper >ppf
a bottom >ppl,ppm,ppn
a bottommost lowermost nethermost >ppk
a inferior >ppk
a nether >ppk
a side >ppp,ppq
a broadside >ppo
a lateral sidelong >ppo
a equatorial >pps
a tropic tropical >ppr
a polar >ppu,ppv,ppw
a circumpolar >ppt
a arctic >ppt
a antarctic >ppt
a touched >ppy
a brushed >ppx
a >pq0
a fibrous sinewy stringy unchewable >ppz
a tender >pq2,pq3,pq4,pq5
a chewable cuttable >pq1
a crisp crispy >pq1
a flakey flaky >pq1
a tenderised tenderized >pq1
a tough toughened >pq7,pq8,pq9
a callous calloused thickened >pq6
a enured hardened inured >pq6
a >pq6
a untoughened >pqb
a delicate soft >pqa
a tough >pqd,pqe
a pugnacious >pqc
a unsentimental >pqc
a tender >pqg,pqh
a protective >pqf
a sentimental >pqf
a toxic >pqj,pqk,pql,pqm,pqn,pqo
a cyanogenetic cyanogenic >pqi
a deadly venomous virulent >pqi
a hepatotoxic >pqi
a nephrotoxic >pqi
a ototoxic >pqi
a poisonous toxicant >pqi
a manipulable tractable >pqq
a docile teachable >pqp
a intractable >pqs,pqt,pqu,pqv
a balking balky >pqr
a refractory stubborn >pqr
a uncontrollable unmanageable >pqr
a unmalleable >pqr
a traveled >pqx
a >pqw
a cut trimmed >pqz
a clipped >pqy
a troubled >pr1,pr2,pr3,pr4,pr5,pr6,pr7,pr8,pr9,pra,prb,prc,prd,pre,prf,prg,prh
a annoyed harassed harried pestered vexed >pr0
a anxious nervous queasy uneasy unquiet >pr0
a buffeted >pr0
a careful >pr0
a >pr0
a clouded >pr0
a disquieted distressed disturbed upset worried >pr0
a distressed >pr0
a embattled >pr0
a fraught >pr0
a hagridden tormented >pr0
a haunted >pr0
a mothy >pr0
a distressed stressed >pr0
a struggling >pr0
a suffering >pr0
a troublous >pr0
a untroubled >prj,prk,prl,prm
a carefree unworried >pri
a clear >pri
a unconcerned >pri
a unmolested >pri
a true >pro,prp,prq,prr
a actual genuine literal real >prn
a apodeictic apodictic >prn
a truthful >prn
a >prn
a false >prt,pru,prv,prw
a mendacious >prs
a specious spurious >prs
a >prs
a untrue >prs
a distrustful >pry,prz,ps0,ps1
a cynical misanthropic misanthropical >prx
a doubting questioning sceptical skeptical >prx
a jealous overjealous >prx
a leery mistrustful suspicious untrusting wary >prx
a trustworthy trusty >ps3,ps4,ps5,ps6,ps7
a authentic reliable >ps2
a creditworthy responsible >ps2
a dependable honest reliable >ps2
a fiducial >ps2
a trusted >ps2
a untrustworthy untrusty >ps9
a slippery tricky >ps8
a turned >psb,psc,psd,pse,psf
a inverted >psa
a overturned upset upturned >psa
a reversed >psa
a revolved rotated >psa
a >psa
a typical >psh,psi,psj,psk,psl
a emblematic exemplary typic >psg
a representative >psg
a regular veritable >psg
a true >psg
a classic >psg
a surface >psn,pso,psp
a aboveground >psm
a >psm
a opencast opencut >psm
a subsurface >psr,pss,pst
a belowground underground >psq
a submarine undersea >psq
a submerged submersed underwater >psq
a tearful >psv
a liquid swimming >psu
a union >psx,psy
a closed >psw
a organised organized unionised unionized >psw
a united >pt0,pt1,pt2,pt3,pt4,pt5,pt6,pt7,pt8,pt9,pta,ptb,ptc,ptd,pte,ptf
a agreed >psz
a allied confederate confederative >psz
a amalgamate amalgamated coalesced consolidated fused >psz
a coalescent coalescing >psz
a cohesive >psz
a conjugate conjugated coupled >psz
a conjunct >psz
a federate federated >psz
a incorporate incorporated integrated merged unified >psz
a >psz
a one unitary >psz
a suprasegmental >psz
a tied >psz
a undivided >psz
a unpartitioned >psz
a nonsegmental unsegmented >psz
a divided >pth,pti,ptj,ptk,ptl,ptm,ptn,pto,ptp,ptq,ptr,pts,ptt,ptu,ptv,ptw,ptx,pty,ptz,pu0,pu1,pu2,pu3,pu4,pu5,pu6
a bicameral >ptg
a bifid >ptg
a bifurcate biramous branched forficate forked pronged prongy >ptg
a bifurcated >ptg
a bilocular biloculate >ptg
a >ptg
a chambered >ptg
a cleft >ptg
a bisulcate cloven >ptg
a dichotomous >ptg
a disconnected disunited fragmented split >ptg
a disjointed >ptg
a disjunct >ptg
a episodic >ptg
a >ptg
a >ptg
a metameric segmental segmented >ptg
a mullioned >ptg
a pentamerous >ptg
a pronged tined >ptg
a sectional sectioned >ptg
a segmental >ptg
a >ptg
a torn >ptg
a trifid >ptg
a >ptg
a ascending >pu8,pu9,pua,pub,puc,pud,pue
a acclivitous rising uphill >pu7
a ascendant ascendent ascensive >pu7
a assurgent >pu7
a assurgent >pu7
a scandent >pu7
a highflying >pu7
a up upward >pu7
a descending >pug,puh
a down downward >puf
a drizzling >puf
a rising >puj
a improving up >pui
a falling >pul
a down >puk
a up >pun,puo,pup,puq,pur,pus,put,puu,puv
a ahead leading >pum
a aweigh >pum
a dormie dormy >pum
a heavenward skyward >pum
a risen >pum
a sprouted >pum
a upbound >pum
a upfield >pum
a upward >pum
a down >pux,puy,puz,pv0,pv1,pv2,pv3,pv4,pv5
a behind >puw
a downbound >puw
a downcast >puw
a downfield >puw
a downward >puw
a fallen >puw
a set >puw
a thrown >puw
a weak >puw
a upstair upstairs
a downstair downstairs >pv8
a >pv7
a used >pva,pvb
a >pv9
a employed utilised utilized >pv9
a misused >pvd
a exploited used victimised victimized >pvc
a useful utile >pvf,pvg,pvh,pvi,pvj,pvk,pvl
a handy >pve
a multipurpose >pve
a reclaimable recyclable reusable >pve
a serviceable >pve
a usable useable >pve
a utilitarian >pve
a utilizable >pve
a useless >pvn,pvo,pvp
a futile ineffectual meaningless otiose unavailing >pvm
a inutile >pvm
a unserviceable unusable unuseable >pvm
a utopian >pvr
a airy impractical laputan visionary windy >pvq
a valid >pvt,pvu,pvv,pvw,pvx
a binding >pvs
a effectual legal >pvs
a legitimate logical >pvs
a reasoned sound >pvs
a validated >pvs
a invalid >pvz
a false >pvy
a valuable >pw1,pw2,pw3,pw4,pw5,pw6
a >pw0
a invaluable priceless >pw0
a precious >pw0
a rich >pw0
a semiprecious >pw0
a worth >pw0
a worthless >pw8,pw9,pwa
a meritless sorry >pw7
a negligible paltry trifling >pw7
a otiose pointless purposeless senseless superfluous wasted >pw7
a variable >pwc,pwd,pwe,pwf,pwg,pwh,pwi
a changeable uncertain unsettled >pwb
a covariant >pwb
a multivariate >pwb
a protean >pwb
a shifting >pwb
a variant >pwb
a versatile >pwb
a invariable >pwk,pwl,pwm
a changeless constant invariant unvarying >pwj
a strict >pwj
a invariant >pwj
a varied >pwo,pwp,pwq,pwr,pws,pwt
a miscellaneous multifaceted multifarious >pwn
a omnifarious >pwn
a varicolored varicoloured variegated >pwn
a variform >pwn
a variable varying >pwn
a various versatile >pwn
a ventilated >pwv
a aired airy >pwu
a unventilated >pwx
a airless stuffy unaired >pww
a violent >pwz,px0,px1,px2,px3,px4,px5,px6,px7
a convulsive >pwy
a ferocious fierce furious savage >pwy
a hot raging >pwy
a >pwy
a lashing >pwy
a lurid >pwy
a rampageous >pwy
a ruffianly tough >pwy
a >pwy
a nonviolent >px9
a passive peaceful >px8
a virtuous >pxb,pxc
a impeccable >pxa
a impeccant innocent sinless >pxa
a wicked >pxe,pxf,pxg,pxh,pxi,pxj,pxk
a evil vicious >pxd
a >pxd
a flagitious heinous >pxd
a iniquitous sinful ungodly >pxd
a irreclaimable irredeemable unredeemable unreformable >pxd
a nefarious villainous >pxd
a peccable peccant >pxd
a seeable visible >pxm,pxn,pxo,pxp,pxq,pxr,pxs,pxt,pxu,pxv
a circumpolar >pxl
a >pxl
a ocular visual >pxl
a macroscopic macroscopical >pxl
a gross megascopic >pxl
a microscopic microscopical >pxl
a subgross >pxl
a panoptic panoptical >pxl
a telescopic >pxl
a viewable >pxl
a invisible unseeable >pxx,pxy,pxz,py0,py1,py2,py3,py4,py5
a camouflaged >pxw
a concealed hidden >pxw
a infrared >pxw
a lightless >pxw
a nonvisual >pxw
a occult >pxw
a ultraviolet >pxw
a undetectable >pxw
a unseen >pxw
a volatile >py7
a evaporable vaporific vaporizable vapourific vapourisable volatilisable volatilizable >py6
a voluntary >py9,pya
a uncoerced unforced willing >py8
a unpaid volunteer >py8
a involuntary nonvoluntary unvoluntary >pyc,pyd,pye
a driven goaded >pyb
a forced >pyb
a unconscious >pyb
a involuntary >pyg,pyh
a automatic reflex reflexive >pyf
a autonomic >pyf
a vulnerable >pyj,pyk,pyl,pym,pyn,pyo,pyp,pyq,pyr,pys
a assailable open undefendable undefended >pyi
a compromising >pyi
a defenceless defenseless >pyi
a endangered >pyi
a indefensible >pyi
a insecure unsafe >pyi
a penetrable >pyi
a threatened >pyi
a >pyi
a unguarded >pyi
a invulnerable >pyu,pyv,pyw
a bombproof shellproof >pyt
a impregnable inviolable secure strong unassailable unattackable >pyt
a tight >pyt
a unwanted >pyy,pyz,pz0,pz1,pz2,pz3,pz4,pz5,pz6,pz7
a abdicable >pyx
a discarded throwaway >pyx
a friendless outcast >pyx
a casteless outcaste >pyx
a >pyx
a >pyx
a unclaimed >pyx
a undesired unsought >pyx
a uninvited >pyx
a unwelcome unwished >pyx
a warm >pz9,pza,pzb
a lukewarm tepid >pz8
a warmed >pz8
a warming >pz8
a cool >pzd,pze,pzf,pzg,pzh
a >pzc
a >pzc
a caller >pzc
a precooled >pzc
a >pzc
a warm >pzj,pzk
a cordial >pzi
a hearty >pzi
a cool >pzm
a unresponsive >pzl
a warm >pzo
a hot >pzn
a cool >pzq
a cold >pzp
a coldhearted >pzs
a brittle >pzr
a increasing >pzu,pzv,pzw,pzx,pzy,pzz,q00,q01,q02,q03
a accelerative acceleratory >pzt
a accretionary >pzt
a accretive >pzt
a augmentative >pzt
a incorporative >pzt
a maximising maximizing >pzt
a multiplicative >pzt
a >pzt
a progressive >pzt
a raising >pzt
a decreasing >q05
a dwindling tapering >q04
a increasing >q07,q08
a accelerando >q06
a crescendo >q06
a unwelcome >q0a
a uninvited >q09
a well >q0c,q0d
a asymptomatic symptomless >q0b
a cured healed recovered >q0b
a ill sick >q0f,q0g,q0h,q0i,q0j,q0k,q0l,q0m,q0n,q0o,q0p,q0q,q0r,q0s,q0t,q0u,q0v,q0w,q0x,q0y,q0z,q10,q11,q12,q13,q14,q15,q16,q17,q18,q19,q1a,q1b
a afflicted stricken >q0e
a aguish >q0e
a ailing indisposed peaked poorly seedy sickly unwell >q0e
a airsick carsick seasick >q0e
a autistic >q0e
a bedfast bedrid bedridden >q0e
a bilious liverish livery >q0e
a bronchitic >q0e
a consumptive >q0e
a convalescent recovering >q0e
a delirious hallucinating >q0e
a diabetic >q0e
a dizzy giddy vertiginous woozy >q0e
a dyspeptic >q0e
a faint lightheaded swooning >q0e
a feverish feverous >q0e
a funny >q0e
a gouty >q0e
a green >q0e
a stricken >q0e
a >q0e
a >q0e
a nauseated nauseous queasy sick sickish >q0e
a palsied >q0e
a paralytic paralyzed >q0e
a paraplegic >q0e
a rachitic rickety >q0e
a scrofulous >q0e
a sneezy >q0e
a spastic >q0e
a tubercular tuberculous >q0e
a unhealed >q0e
a upset >q0e
a wet >q1d,q1e,q1f,q1g,q1h,q1i,q1j,q1k,q1l,q1m,q1n,q1o,q1p,q1q,q1r,q1s,q1t,q1u,q1v,q1w
a bedewed dewy >q1c
a besprent >q1c
a boggy marshy miry mucky muddy quaggy sloppy sloughy soggy squashy swampy waterlogged >q1c
a clammy dank >q1c
a damp dampish moist >q1c
a sodden soppy >q1c
a drippy drizzly >q1c
a humid >q1c
a misty >q1c
a muggy steamy sticky >q1c
a reeking watery >q1c
a rheumy >q1c
a sloppy >q1c
a rainy showery >q1c
a steaming steamy >q1c
a sticky >q1c
a tacky >q1c
a undried >q1c
a washed >q1c
a watery >q1c
a dry >q1y,q1z,q20,q21,q22,q23,q24,q25,q26,q27,q28,q29,q2a,q2b,q2c
a adust baked parched scorched sunbaked >q1x
a >q1x
a >q1x
a arid waterless >q1x
a >q1x
a desiccated >q1x
a dried >q1x
a >q1x
a sear sere shriveled shrivelled withered >q1x
a >q1x
a >q1x
a rainless >q1x
a semiarid >q1x
a >q1x
a thirsty >q1x
a lactating wet >q2e
a >q2d
a dry >q2g
a milkless >q2f
a >q2i,q2j
a clerical >q2h
a professional >q2h
a >q2l,q2m
a industrial >q2k
a manual >q2k
a wholesome >q2o,q2p,q2q,q2r,q2s,q2t
a alimental alimentary nourishing nutrient nutritious nutritive >q2n
a >q2n
a healthy salubrious >q2n
a hearty satisfying solid square substantial >q2n
a organic >q2n
a salubrious >q2n
a unwholesome >q2v
a loathsome nauseating nauseous noisome queasy sickening vile >q2u
a broad wide >q2x,q2y,q2z,q30,q31,q32,q33
a beamy >q2w
a panoramic >q2w
a >q2w
a >q2w
a fanlike >q2w
a sweeping >q2w
a >q2w
a narrow >q35,q36,q37,q38,q39,q3a,q3b
a constricting constrictive narrowing >q34
a narrowed >q34
a >q34
a slender thin >q34
a strait >q34
a straplike >q34
a narrowing tapered tapering >q34
a wide >q3d
a comfortable >q3c
a narrow >q3f
a bare marginal >q3e
a unmanageable unwieldy >q3h,q3i
a awkward bunglesome clumsy ungainly >q3g
a cumbersome cumbrous >q3g
a willing >q3k,q3l,q3m,q3n,q3o,q3p
a consenting >q3j
a disposed fain inclined prepared >q3j
a glad happy >q3j
a ready >q3j
a volitional >q3j
a >q3j
a unwilling >q3r
a loath loth reluctant >q3q
a wired >q3t
a connected >q3s
a wise >q3v,q3w,q3x,q3y,q3z
a omniscient >q3u
a perspicacious sagacious sapient >q3u
a owlish >q3u
a sapiential >q3u
a sage >q3u
a foolish >q41,q42,q43,q44,q45,q46,q47,q48
a absurd cockeyed derisory idiotic laughable ludicrous nonsensical preposterous ridiculous >q40
a mindless vacuous >q40
a goofy silly wacky whacky zany >q40
a fond >q40
a harebrained insane mad >q40
a misguided >q40
a rattlebrained rattlepated scatterbrained scatty >q40
a unwise >q40
a wooded >q4a,q4b
a bosky brushy >q49
a timbered >q49
a woody >q4d,q4e
a ashen >q4c
a wooden >q4c
a secular temporal worldly >q4g,q4h,q4i,q4j
a economic >q4f
a material >q4f
a materialistic mercenary >q4f
a mundane terrestrial >q4f
a unworldly >q4l,q4m
a cloistered cloistral conventual monastic monastical >q4k
a spiritual unearthly >q4k
a worn >q4o,q4p,q4q,q4r,q4s,q4t,q4u,q4v,q4w,q4x,q4y,q4z,q50,q51,q52,q53,q54,q55,q56,q57,q58,q59,q5a
a aged >q4n
a attrited >q4n
a battered >q4n
a >q4n
a creaky decrepit derelict woebegone >q4n
a eared >q4n
a eroded scoured >q4n
a frayed >q4n
a mangey mangy >q4n
a mothy >q4n
a >q4n
a ragged >q4n
a raddled >q4n
a ratty shabby tatty >q4n
a scruffy seedy >q4n
a shopsoiled shopworn >q4n
a tatterdemalion tattered >q4n
a threadbare >q4n
a thumbed >q4n
a vermiculate wormy >q4n
a waterworn >q4n
a weathered weatherworn >q4n
a >q4n
a worthy >q5c,q5d,q5e,q5f,q5g,q5h,q5i,q5j,q5k,q5l,q5m,q5n,q5o
a applaudable commendable laudable praiseworthy >q5b
a creditable >q5b
a >q5b
a deserving worth >q5b
a exemplary model >q5b
a >q5b
a meritable meritorious >q5b
a quotable >q5b
a sacred >q5b
a >q5b
a precious valued >q5b
a valuable worthful >q5b
a worthwhile >q5b
a aesculapian medical
a alabaster alabastrine
a astronomic astronomical
a biologic biological
a celestial heavenly
a celestial heavenly
a chemic chemical
a civic civil
a economic economical
a electrostatic static
a febrile feverish
a genetic genetical
a genetic genetical genic
a genial mental
a geometric geometrical
a graphic graphical
a humane humanist humanistic
a humanist humanistic
a humanist humanistic
a ideal idealistic
a impressionist impressionistic
a illative inferential
a missional missionary
a numeral numeric numerical
a phonologic phonological
a planetal planetary
a planetary terrestrial
a ceremonious pompous
a positivist positivistic
a pragmatic pragmatical
a romantic romanticist romanticistic
a sensational sensory
a social societal
a symbolic symbolical
a proficient technical
a technical technological
a tellurian telluric terrene terrestrial
a sinewy tendinous
a caloric thermal thermic
a tonal tonic
a electric electrical
a galvanic voltaic
a spacial spatial
a bovid bovine
a lingual linguistic
a dietary dietetic dietetical
a financial fiscal
a marital married matrimonial
a biblical scriptural
a poetic poetical
a phonetic phonic
a philosophic philosophical
a apostolic apostolical
a pectoral thoracic
a pathologic pathological
a pictorial pictural
a accusative objective
a demoniac demoniacal possessed
a genitive possessive
a mystic mystical
a mystic mystical
a haptic tactile tactual
a ocular optic optical visual
a ocular ophthalmic optic optical
a kinaesthetic kinesthetic
a angelic angelical
a conjugal connubial
a communist communistic
a apostolic apostolical papal pontifical
a grammatic grammatical
a marine maritime nautical
a mechanical technical
a documental documentary
a anatomic anatomical
a anatomic anatomical
a organisational organizational
a ecclesiastic ecclesiastical
a micrometeoric micrometeoritic
a nervous neural
a geologic geological
a thermodynamic thermodynamical
a therapeutic therapeutical
a microscopic microscopical
a roman romanic
a papist papistic papistical popish roman romanist romish
a jewish judaic
a buddhist buddhistic
a amerind amerindic indian
a pneumonic pulmonary pulmonic
a adjectival adjective
a revolutionary rotatory
a geomorphologic geomorphological morphologic morphological structural
a strategic strategical
a congregational congregationalist
a french gallic
a romanian roumanian rumanian
a japanese nipponese
a gastrointestinal gi
a nasal rhinal
a meteoritic meteoritical
a thyroid thyroidal
a chromatographic chromatographical
a mediaeval medieval
a epiphyseal epiphysial
a diaphyseal diaphysial
a aesthetic esthetic
a capitalist capitalistic
a iodinated iodised iodized
a pycnotic pyknotic
a epic epical
a hellenic hellenistic hellenistical
a grecian greek hellenic
a systematic taxonomic taxonomical
a patristic patristical
a cubist cubistic
a geographic geographical
a propagandist propagandistic
a dialectic dialectical
a maroc moroccan
a hebraic hebraical hebrew
a hebraic hebraical hebrew
a arithmetic arithmetical
a empiric empirical
a jesuit jesuitic jesuitical
a latin romance
a olympian olympic
a multinomial polynomial
a schizoid schizophrenic
a slavic slavonic
a chinese formosan taiwanese
a woolen woollen
a bony osseous osteal
d abstract abstraction
d unify unit
d be being
d organic organism
d causal cause
d person personify
d create creature
d beast beastly
d beast bestial
d substance substantial
d nutrient nutrify
d noesis noetic
d motivate motive
d motivate motivation
d feel feeling
d locate location
d space spacial
d space spatial
d act actuate
d relation relationship
d relate relation
d communication communicational
d communicate communication
d kind kindness
d achieve achievement
d accomplish accomplishment
d act action
d interaction interactional
d interact interaction
d reciprocate reciprocation
d reciprocal reciprocity
d deal dealings
d play playing
d get getting
d acquire acquiring
d causation cause
d deliver delivery
d go going
d depart departure
d discover discovery
d dispose disposition
d disposal dispose
d effectuate effectuation
d implement implementation
d emerge emergence
d egress egression
d equalisation equalise
d equalization equalize
d actuate actuation
d propel propulsion
d rally rallying
d retrieval retrieve
d recover recovery
d touch touching
! overachievement underachievement
d reach reaching
d arrival arrive
d attain attainment
d come coming
d enter entry
d enter entering
d enter entrance
d irrupt irruption
d enrol enrolment
d enroll enrollment
d register registration
d appear appearance
! appearance disappearance
d apparition appear
d emerge emersion
d emergence emergent
d reappear reappearance
d permeate permeation
d anchor anchorage
d moor moorage
d land landing
d part parting
d disappear disappearing
d disappear disappearance
d withdraw withdrawal
! advance retreat
d evacuate evacuation
d defect defection
d abandon abandonment
d desert desertion
d recede recession
d recede receding
d embark embarkment
d flee flight
d evade evasion
d get_away getaway
d ship shipment
d consummate consummation
d realisation realise
d realization realize
d fulfil fulfilment
d fulfill fulfillment
d win winning
d qualify qualifying
d pass passing
! failing passing
d fail failure
d fail failing
d foil foiling
d thwart thwarting
d frustrate frustration
d revert reverting
d relapse relapsing
d disappoint disappointment
d fault faulty
d err error
d confuse confusion
d incur incursion
d distort distortion
d omission omit
d fuck_up fuckup
d acquire acquisition
d redeem redemption
d trade trading
d purchase purchasing
d buy buying
d shop shopping
d market marketing
d accept acceptance
d assume assumption
d posit position
d inherit inheritance
d procural procure
d procurance procure
d procure procurement
d adopt adoption
d seize seizure
d usurp usurpation
d impress impressment
d occupancy occupant
d occupation occupy
d preoccupation preoccupy
d sequester sequestration
d subsidisation subsidise
d subsidization subsidize
d addict addiction
d apprehend apprehension
d subject subjection
d conquer conquering
d regain regaining
d restoration restore
d restitute restitution
d reception receptionist
d receive reception
d give giving
d reclaim reclamation
d deliver deliverance
d atone atonement
d repair reparation
d free freeing
d liberate liberation
d salvage salve
d salvation salve
d retake retaking
d instrument instrumentation
d execute execution
d perform performance
d mechanical mechanics
d illusion illusionist
d magic magical
d magic magician
d interpret interpretation
d render rendering
d render rendition
d pipe piping
d transpose transposition
d impel impulsion
d heave heaving
d balk balky
d bend bender
d slide slider
d push pushing
d depress depression
d press pressing
d press pressure
d impress impression
d pull pulling
d haul haulage
d draw drawing
d extirpate extirpation
d eject ejection
d expel expulsion
d eruct eructation
d nictate nictation
d nictitate nictitation
d wink winking
d blink blinking
d expectorate expectoration
d spit spitting
d jump jumping
d send sending
d transmit transmitting
d transmit transmittal
d transmission transmit
d forward forwarding
d post posting
d shoot shooting
d fire firing
d strike striking
d hit hitting
d contuse contusion
d bat batting
! best worst
d hop hopper
d ground grounder
d chop chopper
d put_out putout
d smack smacking
d knock_down knockdown
d knock_out knockout
d kick kicking
d osculate osculation
d interlock interlocking
d manipulate manipulation
d handle handling
d check_out checkout
d compare comparing
d compare comparison
d reexamination reexamine
d follow_up followup
d tickle tickling
d stroke stroking
d connect connexion
d connect connection
d join joining
d intersect intersection
d converge convergency
d converge converging
d converge convergence
d merge merging
d articulate articulation
d join junction
d attach attachment
d fasten fastening
d loosen loosening
d ground grounding
d link linkage
d shave shaving
d graze grazing
d spot spotting
d spy spying
d espial espy
d detect detection
d find finding
d determination determine
d identification identify
d designate designation
d diagnose diagnosing
d diagnosis diagnostic
d diagnose diagnosis
d prognosis prognostic
d solve solving
d resolution resolve
d substantiate substantiation
d validate validation
d certification certify
d document documentation
d refutation refute
d localisation localise
d localization localize
d predetermination predetermine
d rectification rectify
d initiate initiation
d induce induction
d induct induction
d coerce coercion
d compel compulsion
d expose exposure
d encroach encroachment
d impinge impingement
d induce inducement
d tempt temptation
d entice enticement
d wheedle wheedling
d blandish blandishment
d seduce seduction
d allure allurement
d solicit solicitation
d opt option
d select selection
d cast casting
d color coloration
d conclude conclusion
d decide decision
d will willing
d volition volitional
d intend intention
d name naming
d assign assignment
d nominate nomination
d allocate allocation
d delegacy delegate
d ordain ordinance
d castle castling
d park parking
d trick tricky
d trick trickster
d instrument instrumental
d espousal espouse
d accept acceptation
d election electoral
d elect election
d run_off runoff
d vote voting
d equate equating
d equate equation
d conversion convert
d basket basketeer
d solution solve
d filter filtration
d percolate percolation
d simplification simplify
d reduce reduction
d economic economy
d economical economy
d economize economy
d readjust readjustment
d habituate habituation
d variance variant
d variance vary
d variation vary
d turn turning
d switch switching
d commutation commute
d substitute substitution
d supplant supplanting
d replace replacing
d replace replacement
d promote promotion
d invest investment
d adjust adjustment
d modification modify
d alter alteration
d distract distraction
d aerate aeration
d modulate modulation
d qualification qualify
d transit transition
d pass passage
d tamper tampering
d forbid forbiddance
d inhibit inhibition
d prohibit prohibition
d oppose opposition
d reject rejection
d dodge dodging
d shun shunning
d avoid avoidance
d aversion avert
d forswear forswearing
d renounce renunciation
d forsake forsaking
d denial deny
d abnegate abnegation
d forfeit forfeiture
d proscribe proscription
d banish banishment
d exclude exclusion
d depose deposition
d suspend suspension
d end ending
d terminate termination
d finish finishing
! finish start
d wind_up windup
d close closing
d culminate culmination
d complete completion
d graduate graduation
d retire retirement
d relinquish relinquishing
d relinquish relinquishment
d waive waiver
d immune immunity
d break_up breakup
d dissolution dissolve
d adjourn adjournment
d sack sacking
d dismiss dismission
d dismiss dismissal
d removal remove
d devastate devastation
d destroy destruction
d ruin ruination
d obliterate obliteration
d annihilate annihilation
d pulverisation pulverise
d pulverization pulverize
d kill killing
d death deathly
d death die
d homicidal homicide
d slay slaying
d murder murderous
d suicidal suicide
d liquidate liquidation
d eliminate elimination
d butcher butchery
d slaughter slaughterous
d poison poisoning
d gas gassing
d settle settlement
d shut_down shutdown
d close_down closedown
d close closure
d lay_off layoff
d miscarriage miscarry
d nullification nullify
d annul annulment
d cancel cancellation
d counteract counteraction
d neutralisation neutralise
d neutralization neutralize
d reversal reverse
d reversion revert
d commence commencement
d begin beginning
d access accession
d accede accession
d organisation organise
d organization organize
d form formation
d establish establishment
d constitute constitution
d open opening
d inaugurate inauguration
d innovation innovational
d innovate innovation
d create creation
d originate origination
d institute institution
d institution institutionalise
d found foundation
d found founding
d author authorship
d instal instalment
d install installment
d install installing
d instal installing
d install installation
d start starting
d rouse rousing
d arousal arouse
d preparation prepare
d cook cookery
d cook cooking
d bake baking
d grill grilling
d season seasoning
d sweeten sweetening
d infuse infusion
d improve improvement
d advance advancement
d develop development
d elaborate elaboration
d clean_up cleanup
d cleanse cleansing
d clean cleaning
d scour scouring
d scrub scrubbing
d sweep sweeping
d purge purging
d purgation purge
d purification purify
d catharsis cathartic
d bathe bathing
d wash_up washup
d lavation lave
d wash washing
d soak soaking
d comb combing
d tease teasing
d correct correction
d remediate remediation
d remedial remedy
d compensate compensation
d indemnification indemnify
d perfect perfection
d better betterment
d meliorate melioration
d decorate decoration
d adorn adornment
d embellish embellishment
d ornament ornamentation
d mark marking
d line lineation
d clarification clarify
d clear clearing
d fortification fortify
d modernisation modernise
d modernization modernize
d renovate renovation
d worsen worsening
d ventilate ventilation
d mend mending
d fix fixture
d fix fixing
d maintain maintenance
d reconstruct reconstruction
d rebuild rebuilding
d book booking
d debase debasement
d degradation degrade
d corrupt corruption
d deaden deadening
d profanation profane
d abase abasement
d humiliate humiliation
d whiten whitening
d darken darkening
d discolour discolouration
d discolor discoloration
d colour colouring
d color coloring
d dye dyeing
d stain staining
d dirty dirtying
d soil soilure
d soil soiling
d maculate maculation
d pollute pollution
d contaminate contamination
d wet wetting
d immerse immersion
d submerge submersion
d submerse submersion
d splash splashing
d water watering
d sprinkle sprinkling
d masticate mastication
d chew chewing
d chew chewy
d ruminate rumination
d move movement
d motion move
d proceed procession
d progress progression
d locomotion locomotive
d locomote locomotion
d walk walking
d vault vaulting
d pace pacing
d march marching
d plod plodding
d shuffle shuffling
d shamble shambling
d run running
d creep creeping
d crawl crawling
d circle circular
d travel travelling
d travel traveling
d traversal traverse
d vagabond vagabondage
d rove roving
d wander wandering
d drift drifting
d cross crossing
d drive driving
d fly flying
d stunt stunting
d soar soaring
d sailplane sailplaning
d glide gliding
d parachute parachuting
d take_off takeoff
d journey journeying
d exploration explore
d digress digression
d tour tourist
d sail sailing
d boat boating
d commute commuting
d convey conveyance
d transfer transferral
d transport transportation
d consign consignment
d pick_up pickup
d pack packing
d follow following
d pursue pursuit
d intromission intromit
d introduce introduction
d insert insertion
d inclose inclosure
d envelop envelopment
d enclose enclosing
d enclose enclosure
d box boxing
d inject injection
d ascend ascension
d ascend ascent
d lower lowering
d vacillate vacillation
d swing swinging
d slip slippy
d spill spillage
d effuse effusion
d hurry hurrying
d speed speeding
d speed speedy
d speed_up speedup
d quicken quickening
! acceleration deceleration
d accelerate acceleration
d translate translation
d transplant transplanting
d transplant transplantation
d shift shifting
d shift shifty
d disturb disturbance
d gesticulate gesture
d thrust thrusting
d poke poking
d jab jabbing
d incline inclining
d inclination incline
d jolt jolty
d jerk jerking
d jerk jerky
d kneel kneeling
d pitch pitching
! closing opening
d reorder reordering
d permutation permute
d prostrate prostration
d retract retraction
d rotate rotation
d feather feathering
d gyrate gyration
d shut shutting
d sit sitting
d pose posing
d snap snappy
d squat squatting
d vibrate vibration
d reorient reorientation
d shake shaking
d rock rocky
d turn_over turnover
d stand standing
d wriggle wriggly
d wiggle wiggly
d divagate divagation
d deflect deflexion
d deflect deflection
d deviate deviation
d diversion diversionary
d diversion divert
d tack tacking
! decrease increase
d moderate moderation
d taper tapering
d alleviate alleviation
d ease easement
d ease easing
d relax relaxation
d deplete depletion
d expend expenditure
d exhaust exhaustion
d compress compressing
d compress compression
d squeeze squeezing
d condensation condense
d thicken thickening
d compact compaction
d express expression
d extrude extrusion
d cut cutting
d sever severance
d clip clipping
d trim trimming
d shrink shrinking
d deduct deduction
d subtract subtraction
! addition subtraction
d withhold withholding
d weaken weakening
! strengthening weakening
d dilute dilution
! concentration dilution
d add addition
! appreciation depreciation
d depreciate depreciation
d contract contraction
! contraction expansion
d enlarge enlargement
d stretch stretching
d tense tension
d escalate escalation
d magnification magnify
d exaggerate exaggeration
d extend extension
d spread spreading
d circulate circulation
d diffuse diffusion
d disseminate dissemination
d dispersal disperse
d disperse dispersion
d strew strewing
d scatter scattering
! extension flexion
d expand expansion
d annotate annotation
d supplement supplementation
d accrue accruement
d accrual accrue
d accumulate accumulation
d build_up buildup
d deposit deposition
d include inclusion
d incorporate incorporation
d elevate elevation
d strengthen strengthening
d intensification intensify
d exacerbate exacerbation
d aggravate aggravation
d concentrate concentration
d focus focusing
d break breakage
d shatter shattering
d smash smashing
d crack cracking
d explode explosion
d detonate detonation
d combust combustion
d inflame inflammation
d kindle kindling
d ignite ignition
d compound compounding
d combine combining
d mix mixing
d intermix intermixture
d mix mixture
d commix commixture
d fuse fusion
d join jointure
d unite uniting
d unification unify
d union unite
d coalesce coalition
d reunification reunify
d reunion reunite
d reunify reunion
d separate separation
d disrupt disruption
d interrupt interruption
d dissociate dissociation
d break_away breakaway
d disconnect disconnection
d divide division
d dissect dissection
d slice slicing
d fork forking
d bifurcate fork
d ramification ramify
d fractionate fractionation
d pair pairing
d punctuate punctuation
d disengage disengagement
d detach detachment
d remotion remove
d extract extraction
d excise excision
d delete deletion
d rid riddance
d void voidance
d empty emptying
d drain drainage
d rinse rinsing
d segment segmentation
d partition partitioning
d transform transformation
d revise revision
d rejuvenate rejuvenation
d recreation recreational
d recreate recreation
d refresh refreshment
d fill filling
d saturate saturation
d impair impairment
d wound wounding
d deform deformation
d contort contortion
d flex flexure
d incurvate incurvation
d fold folding
d indent indentation
d jut jutting
d project projection
d protrude protrusion
d widen widening
! narrowing widening
d narrow narrowing
d active activity
! activity inactivity
d operate operation
d practical practice
d cooperate cooperation
d modernism modernistic
d usance use
d usage use
d custom customary
d habit habitual
d habit habituate
d embrace embracement
d embrace embracing
d mistreat mistreatment
d vex vexation
d irritate irritation
d annoy annoyance
d use using
d victimisation victimise
d victimization victimize
d exploit exploitation
d molest molestation
d harass harassment
d maltreat maltreatment
d persecute persecution
d oppress oppression
d torture torturing
d excruciate excruciation
d atrocious atrocity
d savage savagery
d barbaric barbarity
d worry worrying
d exasperate exasperation
d tantalization tantalize
d rib ribbing
d festive festivity
d celebrate celebration
d terpsichore terpsichorean
d dance dancing
d amuse amusement
d entertain entertainment
d fun funny
d game gaming
d gamble gambling
d jocular jocularity
d jocular joke
d gymnastic gymnastics
d acrobatic acrobatics
d somersault somersaulting
d swim swimming
d dive diving
d float floating
d pugilism pugilist
d sled sledding
d grapple grappling
d wrestle wrestling
d hunt hunting
d farm farming
d fish fishing
d curl curling
d football footballer
d dribble dribbling
d equalize equalizer
d jollification jollify
d revel revelry
d bacchanal bacchanalian
d riot riotous
d debauch debauchery
d orgiastic orgy
d lunacy lunatic
d craziness crazy
d fool foolery
d frivolity frivolous
d clown clowning
d show showy
d show showing
d demonstrate demonstration
d present presentment
d present presentation
d exhibit exhibition
d produce production
d athletic athletics
d turn_out turnout
d music musical
d music musician
d intonation intone
d intonate intonation
d vocalize vocalizing
d sing singing
d song songster
d sing song
d whistle whistling
d perform performing
d playact playacting
d act acting
d personate personation
d enact enactment
d portray portrayal
d impression impressionistic
d impersonate impersonation
d ape apery
d mime mimic
d roleplay roleplaying
d liveliness lively
d perturb perturbation
d break_down breakdown
d surprisal surprise
d rush rushing
d block blocking
d putt putting
d procedural procedure
d polish polishing
d shine shining
d call calling
d specialism specialist
d specialisation specialise
d specialization specialize
d office officiate
d incumbency incumbent
d president presidentship
d presidency president
d professor professorship
d woman womanhood
d carpenter carpentry
d draft drafting
d paint painting
d law lawyer
d educate education
d journalism journalist
d political politics
d politician politics
d medical medicine
d medicate medicine
d theologist theology
d write writing
d inscribe inscription
d subscribe subscription
d account accounting
d accountancy accountant
d labor laborious
d drudge drudgery
d exert exertion
d slave slavery
d strain straining
d strain strenuous
d work_out workout
d exercise exercising
d weightlift weightlifting
d empiric empiricism
d empirical empiricism
d quack quackery
d application apply
d investigate investigating
d investigate investigation
d analysis analytical
d analysis analyze
d enumerate enumeration
d numerate numeration
d count counting
d sleuth sleuthing
d detect detecting
d round_up roundup
d scrutinize scrutiny
d scrutinise scrutiny
d examination examine
d test testing
d enquire enquiry
d inquire inquiry
d experiment experimentation
d screen screening
d dialysis dialyze
d analogous analogy
d analogical analogy
d confront confrontation
d tend tending
d attend attention
d treat treatment
d incubate incubation
d therapeutic therapy
d therapeutical therapy
d therapist therapy
d galvanism galvanize
d galvanise galvanism
d medicate medication
d nourish nourishment
d surgery surgical
d operation operative
d incision incisive
d incise incision
d administer administration
d irrigate irrigation
d bind binding
d dress dressing
d psychotherapeutic psychotherapy
d stalk stalking
d predate predation
d rub rubbing
d coat coating
d foliate foliation
d load loading
! loading unloading
d unload unloading
d pick picking
d take taking
d sew sewing
d spray spraying
d splatter splattering
d spatter spattering
d duteous duty
d catch catcher
d mission missioner
d intrude intrusion
d violate violation
d misbehave misbehavior
d devil devilment
d devil devilry
d devil deviltry
d mischievous mischievousness
d mischief mischievous
d irregular irregularity
d abnormal abnormality
d deviance deviant
d deviance deviate
d careless carelessness
d dissipate dissipation
d wasteful wastefulness
d lavish lavishness
d injure injury
d shabbiness shabby
d unfair unfairness
d inflict infliction
d transgress transgression
d iniquitous iniquity
d wicked wickedness
d irreverence irreverent
d blasphemous blasphemy
d desecrate desecration
d vice vicious
d intemperate intemperateness
d whore whoredom
d prostitute prostitution
d loose looseness
d drink drinking
d treason treasonist
d betray betrayal
d treacherous treachery
d falsification falsify
d set_up setup
d twist twisting
d fabricate fabrication
d deceive deception
d chicane chicanery
d trick trickery
d sophisticate sophistication
d dupe dupery
d cheat cheating
d delude delusion
d feign feigning
d simulate simulation
d pretend pretending
d pretend pretense
d sin sinning
d envious envy
d laziness lazy
d anger angry
d lust lusty
d terrorisation terrorise
d terrorization terrorize
d offend offense
d crime criminal
d crime criminate
d crime incriminate
d crime criminalise
d felonious felony
d infringe infringement
d infract infraction
d commit committal
d commission commit
d ravish ravishment
d kidnap kidnapping
d racket racketeer
d misappropriate misappropriation
d defalcate defalcation
d peculate peculation
d embezzle embezzlement
d steal stealing
d thieve thieving
d thieve thievery
d rob robbery
d hold_up holdup
d extortion extortionist
d extort extortion
d contribute contribution
d strive striving
d take_over takeover
d trial try
d try_out tryout
d fit fitting
d undertake undertaking
d adventure adventurous
d adventure adventurer
d enterprise enterpriser
d peril perilous
d risk risky
d chance chancy
d double doubling
d regulate regulating
d regulate regulation
d regularisation regularise
d coordinate coordination
d synchronize synchronizing
d synchronisation synchronise
d synchronization synchronize
d restrict restriction
d limit limitation
d owner ownership
d possess possession
d hold holding
d keep keeping
d retain retention
d storage store
d file filing
d prehend prehension
d seize seizing
d grasp grasping
d steer steering
d navigate navigation
d protect protection
d shield shielding
d guardian guardianship
d custodial custody
d preservation preserve
d conservation conservationist
d conservation conserve
d reservation reserve
d insulate insulation
d line lining
d face facing
d lock_up lockup
d accompaniment accompany
d cover covering
d groom grooming
d sensitisation sensitise
d sensitization sensitize
d tutelage tutor
d wear wearing
d respiration respire
d breathe breathing
d smoke smoking
d expiration expire
d exhalation exhale
d stertor stertorous
d snore snoring
d wheeze wheezy
d aspirate aspiration
d inspiration inspire
d inhalation inhale
d yawn yawning
d ingest ingestion
d consume consumption
d feed feeding
d eat eating
d fart farting
d gulp gulping
d suck suction
d suck sucking
d imbibe imbibition
d imbibe imbibing
d swill swilling
d sex sexual
d conceive conception
d copulate copulation
d screw screwing
d fuck fucking
d penetrate penetration
d conjugate conjugation
d mate mating
d couple coupling
d breed breeding
d procreate procreation
d reproduce reproduction
d propagate propagation
d multiplication multiply
d generate generation
d snuggle snuggling
d smooch smooching
d pet petting
d neck necking
d kiss kissing
d hug hugging
d fondle fondling
d cuddle cuddling
d queer queerness
d straight straightness
d drowse drowsy
d react reaction
d jump jumpy
d shake shaky
d shiver shivery
d weep weeping
d cry crying
d sob sobbing
d wail wailing
d computation compute
d calculate calculation
d combination combine
d differentiate differentiation
d integrate integration
d summation summational
d sum summation
d construct construction
d judge judgment
d disapproval disapprove
! approval disapproval
d rate rating
d evaluate evaluation
d score scoring
d grade grading
d estimate estimation
d perceive perception
d sense sensing
d contemplate contemplation
d inspect inspection
d watch watching
d observance observe
d observation observe
d monitor monitoring
d look_out lookout
d hear hearing
d listen listening
d smell smelling
d teach teaching
d instruct instruction
d education educational
d school schooling
d tutor tutorship
d disciplinary discipline
d train training
d rehearsal rehearse
d represent representation
d picture picturing
d typification typify
d delineate delineation
d depict depiction
d portraiture portray
d film filming
d knit knitting
d mint mintage
d mold molding
d record recording
d build building
d cultivate cultivation
d cultural culture
d plough ploughing
d plow plowing
d till tilling
d plant planting
d ranch ranching
d excavate excavation
d mine mining
d drill drilling
d make making
d fashion fashioning
d devise devising
d shape shaping
d concoct concoction
d confect confection
d tan tanning
d design designing
d plan planning
d program programing
d programme programming
d pen penning
d compose composition
d redact redaction
d actualisation actualise
d actualization actualize
d embodiment embody
d personification personify
d art artist
d draftsman draftsmanship
d carve carving
d sculpt sculpture
d mould moulding
d trace tracing
d compose composing
d orchestrate orchestration
d invent invention
d coin coinage
d contrivance contrive
d formulate formulation
d conceptualisation conceptualise
d conceptualization conceptualize
d dig digging
d prick pricking
d ransack ransacking
d employ employment
d utilisation utilise
d utilization utilize
d misapplication misapply
d technological technology
d technologist technology
d engineer engineering
d engage engagement
d encircle encirclement
d resist resistance
d repulse repulsion
d rise rising
d insurrection insurrectionist
d rebellion rebellious
d rebel rebellion
d revolution revolutionary
d revolution revolutionist
d revolt revolution
d revolution revolutionize
d hostile hostility
d aggress aggression
d violence violent
d pillage pillaging
d plunder plundering
d rustle rustling
d loot looting
d despoil despoliation
d despoil despoilment
d spoil spoilation
d spoil spoliation
d ravage ravaging
d expedition expeditionary
d reenforce reenforcement
d reinforce reinforcement
d invade invasion
d infiltrate infiltration
d bombard bombardment
d bomb bombing
d shell shelling
d mensurate mensuration
d measure measuring
d measure measurement
d plumb plumbing
d standardisation standardise
d standardization standardize
d calibrate calibration
d tune tuning
d align alignment
d quantification quantify
d gradation gradational
d gradation grade
d divergence divergent
d diverge divergence
d read reading
d sound sounding
d rationalisation rationalise
d rationalization rationalize
d systematisation systematise
d systematization systematize
d order ordering
d sequence sequential
d succeed succession
d lay_out layout
d itemisation itemise
d itemization itemize
d list listing
d inventory inventorying
d group grouping
d assort assortment
d compartmentalisation compartmentalise
d compartmentalization compartmentalize
d classification classify
d categorization categorize
d collect collecting
d collect collection
d compilation compile
d gather gathering
d harvest harvesting
d sort sorting
d support supporting
d shore shoring
d continuation continue
! continuation discontinuation
d continuance continue
! continuance discontinuance
d perpetuate perpetuation
d protract protraction
d prolong prolongation
d repeat repeating
d repeat repetition
d iterate iteration
d redundancy redundant
d copy copying
d duplicate duplication
d imitate imitation
d perseveration persevere
d persist persistence
d perseverance persevere
d abidance abide
d prosecute prosecution
d pursuance pursue
d discontinuation discontinue
d discontinuance discontinue
d procedure proceed
d map mapping
d ceremonial ceremony
d ceremonious ceremony
d rite ritual
d exalt exaltation
d quotation quote
d office official
d betroth betrothal
d wed wedding
d marriage marry
d baptism baptize
d baptise baptism
d confess confession
d offer offering
d pray prayer
d bless blessing
d devote devotion
d energize energizing
d revivification revivify
d revival revive
d invigorate invigoration
d vivification vivify
d hide hiding
d conceal concealing
d conceal concealment
d mask masking
d burial bury
d position positioning
d interpose interposition
d residence resident
d reside residence
d residency resident
d reside residency
d lodge lodging
d tenancy tenant
d occupancy occupy
d inhabit inhabitation
d inhabit inhabitancy
d tent tenting
d encamp encampment
d camp camping
d lay_over layover
d stop_over stopover
d supply supplying
d provide provision
d aliment alimentation
d issue issuing
d stock stocking
d subvent subvention
d inactive inactivity
d falter faltering
d hesitate hesitation
d intermission intermit
d wait waiting
d dormancy dormant
d quiescency quiescent
d quiescence quiescent
d idle idling
d idle idleness
d forbear forbearance
d defer deferral
d defer deferment
d postpone postponement
d retard retardation
d slow_down slowdown
d trifle trifling
d chaste chastity
d mortification mortify
d fast fasting
d diet dieting
d diet dietary
d suppress suppression
d tolerance tolerate
d leniency lenient
d lenience lenient
d clemency clement
d please pleasure
d enjoy enjoyment
d lament lamentation
d satisfaction satisfy
d gratification gratify
d humor humoring
d pamper pampering
d indulge indulging
d indulge indulgence
d please pleasing
d overindulgence overindulgent
d overindulge overindulgence
d interfere interference
d antagonism antagonistic
d antagonism antagonist
d obstruct obstruction
d occlude occlusion
d block blockage
d stop stoppage
d complicate complication
d deterrence deterrent
d deter deterrence
d discourage discouragement
d prevent prevention
d stifle stifling
d quell quelling
d crush crushing
d alliance ally
d confederate confederation
d associate association
d affiliate affiliation
d distribute distribution
d assign assignation
d parcel parcelling
d parcel parceling
d apportion apportionment
d allot allotment
d ration rationing
d share sharing
d accord accordance
d endow endowment
d donate donation
d commerce commercial
d finance financial
d fund funding
d finance financing
d invest investing
d publicize publicizing
d advertise advertising
d publish publishing
d publication publish
d package packaging
d slate slating
d ship shipping
d freight freightage
d express expressage
d deal dealing
d transact transaction
d transfer transference
d convey conveying
d rent rental
d import importation
d export exportation
d merchandise merchandising
d sell selling
! retail wholesale
d divest divestiture
d retail retailing
d venture venturous
d defray defrayment
d defray defrayal
d pay payment
! nonpayment payment
d repay repayment
d disbursal disburse
d disburse disbursement
d spend spending
d expend expending
d migrate migration
d govern governance
d govern governing
d govern government
d legislate legislation
d enforce enforcement
d impose imposition
d dominate domination
d subordinate subordination
d master mastery
d socialisation socialise
d socialization socialize
d rear rearing
d foster fosterage
d foster fostering
d obligate obligation
d obligation oblige
d providence providential
d obedience obedient
d manage management
d superintend superintendence
d supervise supervising
d supervise supervision
d empower empowerment
d authorisation authorise
d authorization authorize
d permission permit
! disenfranchisement enfranchisement
d accredit accreditation
d commission commissioning
d commission commissioner
d deputation depute
d delegate delegation
d allow allowance
d ready readying
d schedule scheduling
d guidance guide
d restrain restraint
d damp damper
d confine confinement
d imprison imprisonment
d stipulate stipulation
d deprivation deprive
d impoverish impoverishment
d starve starving
d starvation starve
d pacification pacify
d federate federation
d discriminate discrimination
d militarisation militarise
d militarization militarize
d mobilisation mobilise
d mobilization mobilize
d arm armament
d normalization normalize
d stabilisation stabilise
d stabilization stabilize
d tax taxation
d penalisation penalise
d penalization penalize
d penalise penalty
d punish punishment
d whack whacking
d trounce trouncing
d thrash thrashing
d beat beating
d chastise chastisement
d detain detention
d flog flogging
d whip whipping
d execute executing
d execution executioner
d commit commitment
d submission submit
d obeisance obey
d obedience obey
! disobedience obedience
d rival rivalry
d contend contention
d compete competition
! competition cooperation
d resistance resistant
d defiance defiant
d contravene contravention
d scrap scrappy
d fight fighting
d fence fencing
d pound pounding
d hammer hammering
d object objection
d rebellious rebelliousness
d noncompliance noncompliant
! compliance noncompliance
d disobedience disobedient
d disobedience disobey
d sue suit
d proceed proceedings
d proceed proceeding
! affirmation reversal
d affirm affirmation
d convict conviction
d rule ruling
! defense prosecution
d divorce divorcement
d seclude seclusion
d desegregate desegregation
d integrate integrating
d compliance comply
d conform conformation
d observance observant
d collaborate collaboration
d dedicate dedication
d allegiance allegiant
d cultism cultist
d assist assistance
d minister ministration
d seat seating
d accommodate accommodation
d encourage encouragement
d consolation console
d adhere adhesion
d traditionalism traditionalistic
d traditionalism traditionalist
d back_up backup
d back backing
d advocacy advocate
d insist insistence
d urge urging
d sponsor sponsorship
d indorse indorsement
d endorse endorsement
d approval approve
d reassurance reassure
d sustain sustainment
d sustain sustenance
d glorification glorify
d disparage disparagement
d defamation defame
d calumniate calumny
d asperse aspersion
d provocation provoke
d intimidate intimidation
d frighten frightening
d taunt taunting
d condemn condemnation
d ridicule ridiculous
d deride derision
d insolence insolent
d scandalisation scandalise
d scandalization scandalize
d presumption presumptuous
d presume presumption
d benevolence benevolent
d exculpate exculpation
d civil civility
d polite politeness
d deference deferential
d deference deferent
d thoughtful thoughtfulness
d consider consideration
d assemblage assemble
d meet meeting
d congregate congregating
d congregate congregation
d convene convening
d convene convention
d attendance attendant
d attend attendance
! attendance nonattendance
d presence present
! absence presence
d absence absent
d requital requite
d retaliate retaliation
d pay_back payback
d consolidate consolidation
d merge merger
d involution involve
d involve involvement
d participate participation
! nonparticipation participation
d intercede intercession
d intervene intervention
d exonerate exoneration
d vindicate vindication
d justification justify
d admission admit
d renew renewal
d replicate replication
d demolish demolition
d amend amendment
d transubstantiate transubstantiation
d transmutation transmute
d radiate radiation
d emanate emanation
d emission emit
d vent venting
d jam jamming
d vacate vacation
d hum humming
d chant chanting
d leader leadership
d precedency precedent
d precede precedency
d precedence precedent
d precede precedence
d precede precession
d solo soloist
d flow flowage
d populate population
d excite excitement
d excitation excite
d incite incitement
d incitation incite
d stir stirring
d stimulate stimulation
d skim skimming
d spoil spoilage
d spoil spoiling
d veer veering
d swerve swerving
d enlist enlisting
d recruit recruitment
d consult consultation
d refer reference
d promulgate promulgation
d proclaim proclamation
d stupefaction stupefy
d migrate migrator
! female male
d adult adulthood
d baby babyhood
d giant gigantic
d mutant mutate
d horn horny
d parasite parasitic
d parasite parasitical
! host parasite
d monster monstrous
d nest nester
d raptor raptorial
d vulture vulturous
d hoot hooter
d snake snaky
d rattle rattler
d peck pecker
d lay layer
d tumble tumbler
d honk honker
d down downy
d fur furry
d wool wooly
d wool woolly
d hair hairy
d spine spinous
d whisker whiskery
d scale scaly
d scale scaley
d sponge spongy
d worm wormy
d wade wader
d nip nipper
d louse lousy
d work worker
d bug buggy
d moth mothy
d larva larval
d grub grubby
d gnaw gnawer
d mouse mousy
d mouse mousey
d rat ratty
d charge charger
d squeal squealer
d grunt grunter
d ruminant ruminate
d bullock bullocky
d pachyderm pachydermatous
d suck sucker
d howl howler
d fish fishy
d feel feeler
d academician academy
d accelerate accelerator
d supplement supplementary
d supplement supplemental
d appurtenance appurtenant
d appertain appurtenance
d improve improver
d aerate aerator
d carrier carry
! anode cathode
d antagonist antagonistic
d antiquate antique
d antique antiquity
d append appendage
d convenience convenient
d applier apply
d art artistic
d spray sprayer
d dress dressy
d push pusher
d lug luggage
d gaud gaudy
d infield infielder
! infield outfield
d bead beady
d curve curvy
d curve curvey
d cycle cyclist
d bicycle bicyclist
! black white
d blow blower
d bob bobber
d bomb bomber
d book booklet
d boost booster
d brace bracing
d prick pricker
d brass brassy
d bristle bristly
d buff buffer
d fend fender
d polish polisher
d bulb bulbous
d sepulchral sepulchre
d burn burner
d button buttony
d buzz buzzer
d calculate calculator
d canton cantonment
d cannon cannoneer
d capsulate capsule
d machine machinist
d lade lading
d launch launcher
d separate separator
d centrifugate centrifuge
d chalk chalky
d channel channelize
d choke choker
d church churchly
d clap clapper
d clean cleaner
d cleanse cleanser
d vest vesture
d clothe clothing
d blazon blazonry
d helical helix
d comfort comforter
d commute commuter
d compartment compartmentalize
d compartment compartmentalise
d element elementary
d constituent constitute
d compute computer
d condense condenser
d conduct conductor
d cone conic
d connect connecter
d connect connector
d contain container
d contraband contrabandist
d transport transporter
d convey conveyer
d cool cooler
d cool cooling
d cork corky
d count counter
d equalise equaliser
d couple coupler
d court courtly
d snap snapper
d crack cracker
d eye eyelet
d coronate crown
d crush crusher
d till tiller
d cultivate cultivator
d rare rarity
d peculiar peculiarity
d odd oddity
d curiosity curious
d roll roller
d point pointer
d cushion cushiony
d cut cutter
d stick sticker
d muffle muffler
d sense sensor
d detect detector
d detonate detonator
d develop developer
d diarist diary
d lodge lodgings
d domiciliate domiciliation
d dip dipper
d disinfect disinfectant
d dispense dispenser
d distill distillery
d distribute distributer
d dock dockage
d document documental
d document documentary
d drape drapery
d draw drawer
d drift drive
d drive driver
d drug druggist
d dwell dwelling
d elevate elevator
d emblem emblematic
d remain remainder
d engine engineer
d blow_up blowup
d enter entree
d entrench entrenchment
d equip equipment
d erase eraser
! export import
! express local
d extract extractor
d fasten fastener
d fight fighter
d fill filler
d film filmy
d filter filtrate
d bang banger
d prime primer
d fleece fleecy
d float floaty
d foil foliate
d fold folder
d foliage foliate
d fort fortify
d basal base
d fraction fractional
d frill frilly
d fringe fringy
d front frontal
! front rear
d furnish furnishing
d furnish furniture
d support supporter
d generate generator
d gild gilding
d globe globular
d govern governor
d grate grating
d grizzle grizzly
d gut gutter
d exercise exerciser
d hang hanger
! hardware software
d reap reaper
d harvest harvester
! head tail
d warm warmer
d heat heater
d heat heating
d hinder hindrance
d hold holder
d cowl cowling
d house housing
d ice icy
d idol idolize
d idol idolise
d illustrate illustration
d implement implemental
d institution institutional
d instrumental instrumentality
d intoxicant intoxicate
d item itemize
d item itemise
d jewel jeweler
d jewel jeweller
d jewel jewellery
d jewel jewelry
d knot knotty
d lace lacy
d lace lacing
! larboard starboard
d launder laundry
d leaf leaflet
d leg leggy
d stink stinker
d ignite ignitor
d ignite igniter
d light lighter
d line liner
d link_up linkup
d quarter quarters
! location studio
d lock locker
d machine machinery
d magnet magnetic
d magnet magnetize
d magnet magnetise
d magnifier magnify
d make_up makeup
d mark marker
d equip equipage
d mat matting
d labyrinth labyrinthian
d maze mazy
d mechanical mechanism
d medicinal medicine
d monument monumental
d memorial memorialize
d institution institutionalize
d produce product
d microscope microscopic
d microscope microscopical
d grind grinder
d illuminate illumination
d mix mixer
! mobile stabile
d modular module
d moor mooring
d set setting
d mount mounting
d instrument instrumentalist
d instrument instrumentate
d wrap wrapper
d novel novelist
d nurse nursery
d impede impediment
d obstruct obstructer
d obstruct obstructor
d oil oiler
d open opener
d outfield outfielder
d get_up getup
d overcast overcasting
! overgarment undergarment
d cushion cushioning
d pad padding
d pictural picture
d depict picture
d palace palatial
d panel panelling
d panel paneling
d panorama panoramic
d part partial
d divide divider
d photograph photographic
d pianist piano
d wharf wharfage
d pipage pipe
d plunge plunger
d plane planer
d plan planner
d plant planter
d plot plotter
d stop stopper
d plush plushy
d poke poker
d dig digger
d excavate excavator
d print printer
d prong prongy
d propel propellor
d propel propeller
d punch puncher
d putt putter
d quadruple quadruplicate
d rail railing
d receive receiver
d record recorder
d reflect reflector
d reform reformer
d regulate regulator
d emboss embossment
d replica replicate
d ribbon ribbony
d rig rigging
d rock rocker
d rope ropey
d rope ropy
d blush blusher
d round rounder
d carpet carpeting
d rule ruler
d orbit orbiter
d scholastic school
d scribe scriber
d sculptural sculpture
d seam seamy
d seam seamster
d feed feeder
d serve server
d stitch stitchery
d shag shaggy
d shape shaper
d fragment fragmentary
d fragment fragmental
d sharpen sharpener
d shave shaver
d case casing
d shut shutter
d sieve sift
d silence silencer
d silk silky
d skim skimmer
d breathe breather
d soap soapy
d spectacle spectacular
d sphere spherical
d sphere spheric
d squeak squeaker
d saddle saddlery
d stand standard
d stand_by standby
d steam steamer
d stereophonic stereophony
d stimulant stimulate
d strengthen strengthener
d strike striker
d sum summate
d wrap wrapping
d tape taping
d shoot shooter
d tease teaser
d telegraphist telegraphy
d telegrapher telegraphy
d telegraph telegraphic
d telegraph telegrapher
d telescope telescopic
d televise television
d polar pole
d tick ticking
d tie tier
d crap crapper
d trail trailer
d tranquillise tranquilliser
d tranquillize tranquillizer
d tranquilize tranquilizer
d transform transformer
d transmit transmitter
d trip tripper
d tube tubing
d tube tubular
d tow tower
d tweed tweedy
d typewrite typewriter
d velvet velvety
d vent ventilate
d vest vestment
d view viewer
d violin violinist
d walk walker
d tick ticker
d watercolour watercolourist
d watercolor watercolorist
d entangle entanglement
d wind winder
d wire wiry
d personal personality
d identify identity
d inward inwardness
d worldliness worldly
d solitariness solitary
d loneliness lonely
d alone aloneness
d lonesome lonesomeness
d reclusive reclusiveness
d private privateness
d temperament temperamental
d nervous nervousness
d queasiness queasy
d uneasiness uneasy
d restless restlessness
d jactitate jactitation
d compulsive compulsivity
d compulsive compulsiveness
d emotional emotionality
! emotionality unemotionality
d drama dramatize
d drama dramatise
d loving lovingness
d fond fondness
d affectionate affectionateness
d tender tenderness
d sloppiness sloppy
d volatile volatility
d excitable excitableness
d excitability excitable
d emotionless emotionlessness
d unemotional unemotionality
d bland blandness
d iciness icy
d frigid frigidness
d frigid frigidity
d cool coolness
d cold coldness
d stone stony
d dry dryness
d stolid stolidness
d stolid stolidity
d stoical stoicism
d sunniness sunny
d cheer cheery
d cheerful cheerfulness
! cheerfulness uncheerfulness
d uncheerful uncheerfulness
d sad sadness
d lugubrious lugubriousness
d gloominess gloomy
d spirited spiritedness
d sprightliness sprightly
d smart smartness
d energize energy
d vital vitality
d ebullience ebullient
d exuberance exuberate
d active activeness
! activeness inactiveness
d inactive inactiveness
d sluggish sluggishness
d lethargic lethargy
d languor languorous
d passive passiveness
d passive passivity
d spiritless spiritlessness
d numb numbness
d indifference indifferent
d apathetic apathy
d torpid torpidity
d indolence indolent
d faineance faineant
d permissive permissiveness
d indulgence indulgent
d soft softness
d strict strictness
d stern sternness
d hard hardness
d rigorous rigorousness
d rigor rigorous
d harsh harshness
d severe severeness
d severe severity
d grace gracious
d longanimity longanimous
d patience patient
! impatience patience
d cross crossness
d sour sourness
d surliness surly
d irritability irritable
d impatience impatient
d sharp sharpness
! dullness sharpness
d tart tartness
d acerbic acerbity
d acrimonious acrimony
d bitter bitterness
d aggressive pugnacity
d belligerence belligerent
d aggressive aggressiveness
d willing willingness
! unwillingness willingness
d unwilling unwillingness
d indispose indisposition
d hesitancy hesitate
d reluctance reluctant
d sincere sincerity
d earnest earnestness
d serious seriousness
! frivolity seriousness
d committed committedness
d sombre sombreness
d somber somberness
d sober soberness
d grave gravity
d grave graveness
d solemn solemnity
d frivolous frivolousness
d silliness silly
d light lightness
d impertinence impertinent
d humour humourous
d humour humourist
d humor humorous
d humor humorist
d communicative communicativeness
! communicativeness uncommunicativeness
d expansive expansivity
d expansive expansiveness
d effusive effusiveness
d fluency fluent
d uncommunicative uncommunicativeness
d silence silent
d mute muteness
d naked nakedness
d friendliness friendly
! friendliness unfriendliness
d genial geniality
d amiable amiableness
d amiability amiable
d affable affableness
d affability affable
d condescending condescendingness
d condescend condescension
d familiar familiarity
d accessibility accessible
d mellow mellowness
d aloof aloofness
d close closeness
d unfriendliness unfriendly
d virulency virulent
d virulence virulent
d adaptability adaptable
d flexible flexibleness
d flexibility flexible
! thoughtfulness unthoughtfulness
d pensive pensiveness
d deliberate deliberation
d deliberate deliberateness
d reflective reflectivity
d thoughtless thoughtlessness
d unthoughtful unthoughtfulness
d rash rashness
d foolhardiness foolhardy
d reckless recklessness
d hastiness hasty
d attentive attentiveness
! attentiveness inattentiveness
d inattentive inattentiveness
d careful carefulness
! carefulness carelessness
d cautious cautiousness
d alert alertness
d vigilance vigilant
d watchful watchfulness
d negligence negligent
d delinquency delinquent
d slack slackness
d trustiness trusty
d trustworthiness trustworthy
d responsible responsibleness
d responsibility responsible
d reliable reliableness
! reliableness unreliableness
d reliability reliable
! reliability unreliability
d dependable dependableness
! dependableness undependableness
d dependability dependable
! dependability undependability
d solid solidness
d unreliable unreliableness
d unreliability unreliable
d undependable undependableness
d undependability undependable
d whimsical whimsy
d carefree carefreeness
d nonchalance nonchalant
d shape shapely
d persona personify
d hachure hatch
d hatch hatching
d shade shading
d splash splashy
d patch patchy
d streak streaky
d beauteous beauty
d beautify beauty
d resplendency resplendent
d resplendence resplendent
d glorious glory
d glorify glory
d glamour glamourous
d glamour glamourise
d beauteous beauteousness
d loveliness lovely
d fair fairness
d comeliness comely
d attractive attractiveness
d beguile beguilement
d appealing appealingness
d attract attraction
d tempting temptingness
d invitation invite
d fascinate fascination
d plain plainness
d smudge smudgy
d simple simpleness
d simple simplicity
d chaste chasteness
d austere austereness
d elaborate elaborateness
d fussiness fussy
d unclouded uncloudedness
d clarity clear
d clear clearness
d limpid limpidity
d pellucid pellucidity
d transparency transparent
! sharpness softness
d distinct distinctness
d define definition
d muddiness muddy
d murkiness murky
d cloudiness cloudy
d fogginess foggy
d keenness sharp
d dull dullness
d striking strikingness
d bold boldness
d easiness easy
! difficulty ease
d effortless effortlessness
d readiness ready
d facile facility
d smooth smoothness
d difficult difficultness
d grim grimness
d tough toughness
d oppressive oppressiveness
d onerous onerousness
d heaviness heavy
d burdensome burdensomeness
d worriment worry
d troublesome troublesomeness
d awkward awkwardness
d compatibility compatible
! compatibility incompatibility
d harmonious harmoniousness
d harmonical harmony
d harmonize harmony
d correspond correspondence
d agree agreement
d conform conformance
d just justness
d incompatibility incompatible
d incongruous incongruousness
d incongruity incongruous
d ironic irony
d ironical irony
d suitable suitableness
! suitableness unsuitableness
! suitability unsuitability
d appropriate appropriateness
d felicitous felicity
d felicitate felicity
d fitting fittingness
d fit fitness
! fitness unfitness
! convenience inconvenience
d available availableness
d availability available
d handiness handy
d impressive impressiveness
d neediness needy
d painful painfulness
d public publicity
d inept ineptness
d unsuitable unsuitableness
d unsuitability unsuitable
d unfit unfitness
d inconvenience inconvenient
d qualify quality
d human humanity
d human humanness
d superior superiority
! inferiority superiority
d excellence excellent
d excel excellence
d rich richness
d magnificence magnificent
d grand grandness
d clever cleverness
d ingenious ingeniousness
d inferior inferiority
d wretched wretchedness
d changeability changeable
d changeable changeableness
! changeableness changelessness
d variable variance
d variable variableness
d variability variable
! invariability variability
d diversify diversity
d liquid liquidity
d unchanging unchangingness
d unchangeable unchangeableness
d unchangeability unchangeable
d changeless changelessness
d stability stable
d constancy constant
d invariability invariable
d same sameness
d fixed fixedness
! difference sameness
d indistinguishability indistinguishable
d identical identicalness
d identical identity
d one oneness
d similar similarity
d alike alikeness
d like likeness
d correspondence correspondent
d uniform uniformness
d uniform uniformity
d homogeneous homogeneousness
d homogeneity homogeneous
! heterogeneity homogeneity
d consistence consistent
d consist consistence
d consist consistency
d comparability comparable
d natural naturalness
d resemblance resemble
d equal equality
d equivalence equivalent
d even evenness
! evenness unevenness
d difference differential
d difference different
d difference differentiate
d differ difference
d discrepancy discrepant
d heterogeneous heterogeneousness
d heterogeneity heterogeneous
d multifarious multifariousness
d diverse diversity
d diverse diverseness
d disparate disparity
d uneven unevenness
! certainty uncertainty
d decisive decisiveness
d positive positivity
d probability probable
d likeliness likely
d precarious precariousness
d uncertain uncertainness
d doubtful doubtfulness
d dubious dubiousness
d concrete concreteness
d literal literalness
d corporeal corporeality
d physical physicalness
d material materiality
d insubstantial insubstantiality
d real reality
! reality unreality
d unreal unreality
d particular particularity
! generality particularity
d specific specificity
d individualism individualistic
d individualism individualist
d individual individuality
! commonality individuality
d unique uniqueness
d singular singularity
d distinctive distinctiveness
d special specialness
d idiosyncrasy idiosyncratic
d general generality
d common commonness
d common commonality
d prevail prevalence
d prevalence prevalent
d catholic catholicity
d universal universality
d total totality
! complexity simplicity
d complex complexness
d complex complexity
d tortuous tortuousness
d knottiness knotty
d complicated complicatedness
d regular regularity
! irregularity regularity
d periodic periodicity
d cyclic cyclicity
d rhythm rhythmical
d rhythm rhythmic
d methodical methodicalness
d orderliness orderly
d system systematic
d system systemize
d system systemise
d steadiness steady
! steadiness unsteadiness
d waver wavering
d fluctuate fluctuation
d scintillate scintillation
d unsteadiness unsteady
d mobile mobility
d motile motility
! looseness tightness
d unstable unstableness
! stableness unstableness
! instability stability
d shakiness shaky
d immovable immovableness
d immovability immovable
d taut tautness
d tight tightness
d secure secureness
d fixed fixity
! fixedness looseness
d fast fastness
d lodge lodgement
d firm firmness
d granite granitic
d sure sureness
d stable stableness
d sweet sweetness
d nice niceness
d unpleasant unpleasantness
d disagreeable disagreeableness
d lurid luridness
d believability believable
d credible credibleness
d credibility credible
d genuine genuineness
d authentic authenticity
d valid validity
d reasonable reasonableness
d logical logicalness
d logical logicality
d rational rationality
! naturalness unnaturalness
d unassuming unassumingness
d spontaneous spontaneousness
d spontaneity spontaneous
d informal informality
d unnatural unnaturalness
d affected affectedness
d demure demureness
d coy coyness
d precious preciousness
d artificial artificiality
d large largeness
d ostentate ostentation
d supernatural supernaturalness
d fatal fatality
d satisfactoriness satisfactory
d adequate adequateness
! adequacy inadequacy
d mundane mundanity
d mundane mundaneness
d usual usualness
! familiarity unfamiliarity
d strange strangeness
d unfamiliar unfamiliarity
d crotchet crotchety
d eccentric eccentricity
d original originality
d fresh freshness
d conventional conventionality
d traditional traditionality
d right rightness
! rightness wrongness
d correct correctness
! correctness incorrectness
d wrong wrongness
d incorrect incorrectness
d erroneous erroneousness
d exact exactness
d precise preciseness
d true trueness
d duplicability duplicable
d reproducibility reproducible
d worthiness worthy
d meritorious meritoriousness
d merit meritorious
d deserving deservingness
d popular popularity
d legal legality
d valid validness
d legitimacy legitimate
d lawless lawlessness
d shadiness shady
d civilisation civilise
d civilization civilize
d elegance elegant
! elegance inelegance
d daintiness dainty
d gentility gentle
d genteel genteelness
d swank swanky
d brilliance brilliant
d class classy
d inelegance inelegant
d stiff stiffness
d graceless gracelessness
d clumsiness clumsy
d ragged raggedness
d rough roughness
d crude crudeness
d tat tatty
d loud loudness
d understandability understandable
d comprehensibility comprehensible
! comprehensibility incomprehensibility
d expressive expressiveness
d clear limpidity
! clearness unclearness
d lucid lucidity
d elucidate lucidity
! clarity obscurity
d coherency coherent
d coherence coherent
d incomprehensibility incomprehensible
d obscure obscurity
d obscure obscureness
d unclear unclearness
d equivocal equivocalness
d ambiguity ambiguous
d righteous righteousness
! righteousness unrighteousness
d unrighteous unrighteousness
d sinful sinfulness
d humane humaneness
d humanitarian humanity
! mercifulness mercilessness
d compassion compassionate
d inhuman inhumanity
d vicious viciousness
d brutal brutality
d ferocious ferociousness
d unmerciful unmercifulness
d merciless mercilessness
d ruthless ruthlessness
d pitiless pitilessness
d inexorable inexorableness
d inexorability inexorable
d relentless relentlessness
d bounteous bounty
d stinginess stingy
d minginess mingy
d mean meanness
d little littleness
d pettiness petty
d selfish selfishness
d enterprising enterprisingness
d ambitious ambitiousness
d ambition ambitious
d aspiration aspire
d push pushy
d energetic energy
d competitive competitiveness
d cheek cheeky
d nerve nervy
d audacious audaciousness
d audacious audacity
d presumptuous presumptuousness
! fairness unfairness
d gracious graciousness
d benign benignity
! thoughtfulness thoughtlessness
d considerate considerateness
d tactful tactfulness
d diplomacy diplomatic
d diplomacy diplomatical
d malevolency malevolent
d malevolence malevolent
d sensitive sensitiveness
d sensitive sensitivity
d perceptive perceptiveness
d callosity callous
d cruel cruelness
d inconsiderate thoughtlessness
d baleful balefulness
d maleficence maleficent
d moralistic morality
d moral morality
! immorality morality
d virtuous virtuousness
d virtue virtuous
d conscience conscientious
d good goodness
! evilness goodness
! evil good
d pure pureness
d pure purity
! injustice justice
d rightful rightfulness
! rightfulness wrongfulness
! right wrong
d immoral immorality
d depraved depravity
d deprave depravity
d depravation deprave
d evil evilness
d unjust unjustness
d divine divinity
d holiness holy
d brave braveness
d courageous courageousness
d courage courageous
! courage cowardice
d spunk spunky
d valiancy valiant
d valorous valorousness
d valor valorous
d fearless fearlessness
! fearfulness fearlessness
d nerveless nervelessness
d dare daring
d temerarious temerity
d pluckiness plucky
d pluck plucky
d cowardliness cowardly
d fearful fearfulness
d resolute resoluteness
! irresoluteness resoluteness
d pigheaded pigheadedness
d obstinance obstinate
d bullheaded bullheadedness
d stubborn stubbornness
! decision indecision
! decisiveness indecisiveness
d pertinacious pertinacity
d tenacious tenaciousness
d tenacious tenacity
d persistency persistent
d persist persistency
d dogged doggedness
d persistence persistent
d industrious industry
d diligent industry
d industrious industriousness
d diligence diligent
d engross engrossment
d irresolute irresoluteness
d indecisive indecisiveness
! insincerity sincerity
d hollow hollowness
d false falseness
d insincere insincerity
d honourable honourableness
d honorable honorableness
! dishonor honor
d magnanimous magnanimousness
d nobility noble
d reputability reputable
d respectability respectable
d decency decent
d honest honestness
! dishonesty honesty
d direct directness
d truthful truthfulness
d ingenuous ingenuousness
d artless artlessness
d crooked crookedness
d faithful faithfulness
! faithfulness unfaithfulness
! fidelity infidelity
! disloyalty loyalty
d nationalism nationalistic
d nationalism nationalist
d patriotic patriotism
d unfaithful unfaithfulness
d subversive subversiveness
! naivete sophistication
d naive naiveness
d innocence innocent
d abstain abstinence
! restraint unrestraint
d moderation moderationist
d rabid rabidness
d rabid rabidity
d mad madness
d vain vanity
! conceit humility
d egotism egotistic
d egotism egotist
d lordliness lordly
d haughtiness haughty
d arrogance arrogant
d disdainful disdainfulness
d supercilious superciliousness
d snobbish snobbishness
d exclusive exclusiveness
d cliquish cliquishness
d clannish clannishness
d humble humbleness
d humble humility
d meek meekness
d wise wiseness
! folly wisdom
d sagacious sagaciousness
d judicious judiciousness
d knowledgeable knowledgeableness
d knowledgeability knowledgeable
d statesman statesmanship
d unwise unwiseness
d foolish foolishness
d fatuous fatuousness
d fatuity fatuous
d absurd absurdity
d objective objectiveness
d objective objectivity
d providence provident
! improvidence providence
d frugal frugalness
d frugal frugality
d thriftiness thrifty
d shortsighted shortsightedness
d improvidence improvident
d trust trusty
! distrust trust
d distrustful distrustfulness
d suspicious suspiciousness
d neatness tidy
d neat neatness
d disorderliness disorderly
d deport deportment
d proper properness
! impropriety propriety
d seemliness seemly
d modest modestness
d inappropriate wrongness
d spiciness spicy
d dirtiness dirty
d equanimity equanimous
d calm calmness
d compose composure
! composure discomposure
d assured assuredness
d placid placidity
d discompose discomposure
d tractable tractableness
d tractability tractable
! intractability tractability
! insubordination subordination
d intractable intractableness
d intractability intractable
d wild wildness
d wilful wilfulness
d willful willfulness
d fractious fractiousness
d unruliness unruly
d mulishness stubborn
d naughtiness naughty
d comport comportment
d bear bearing
d mild mildness
d casual casualness
! courtesy discourtesy
! impoliteness politeness
d suave suaveness
d suave suavity
d defer deference
d rude rudeness
d impolite impoliteness
d crude crudity
d contempt contemptuous
d cheekiness cheeky
d impudence impudent
d crust crusty
d isotropic isotropy
d isotropous isotropy
d immediate immediateness
d hereditary heredity
d raise raising
d derivation derive
d new newness
! freshness staleness
d crisp crispness
d stale staleness
d young youngness
d juvenile juvenility
d youthful youthfulness
d puerile puerility
d manner mannerly
d viscous viscousness
d viscosity viscous
d stickiness sticky
d adherence adherent
d adhesive adhesiveness
d thick thickness
! thickness thinness
d thin thinness
! hardness softness
d breakable breakableness
d crispiness crispy
d brittle brittleness
d solid solidity
d compact compactness
d dense denseness
d dense density
d retentive retentivity
d retentive retentiveness
d thirstiness thirsty
d thirst thirsty
d hunger hungry
d nap nappy
! roughness smoothness
d fine fineness
d thorniness thorny
d highlight highlighting
d bright brightness
! brightness dullness
d glitter glittery
d twinkle twinkly
d sparkle sparkly
d refulgency refulgent
d refulgence refulgent
d effulgence effulgent
d shine shiny
d radiancy radiant
d radiancy radiate
d radiance radiant
d radiance radiate
d lambency lambent
d lustre lustrous
d sheen sheeny
d shininess shiny
d brilliancy brilliant
d glossiness glossy
d lustreless lustrelessness
d lusterless lusterlessness
d flat flatness
d color colorize
d inkiness inky
d black blackness
d white whiteness
d pearl pearly
d grey greyness
d gray grayness
d silver silvery
d red redness
d sanguine sanguineous
d orange orangeness
d yellow yellowness
d green greenness
d blue blueness
d purple purpleness
d purple purpurate
d rosiness rosy
d rose rosy
d peach peachy
d brown brownness
d chromatic chromaticity
d vivid vividness
d intense intensity
d intensify intensity
d chroma chromatic
d pale paleness
d wan wanness
d pale pallor
d pallid pallidness
d livid lividity
d livid lividness
! darkness lightness
d dark darkness
d odour odourise
d odor odorous
d odor odorize
d aroma aromatic
d aroma aromatize
d aroma aromatise
d smell smelly
d redolence redolent
d fragrance fragrant
d rank rankness
! silence sound
d still stillness
d soundless soundlessness
d quiet quietness
d musical musicalness
d musical musicality
d harmonic harmony
d harmonious harmony
! dissonance harmony
d cacophonic cacophony
d cacophonous cacophony
d deep deepness
d tonal tone
d tone tonic
d intonate tone
d resonance resonant
d resonance resonate
d full fullness
d vibrancy vibrate
d sonority sonorous
d sonorous sonorousness
d ring ringing
d reverberance reverberant
d reverberance reverberate
d plangency plangent
! loudness softness
d rhythmic rhythmicity
d metre metric
d meter metric
d cadence cadent
d swing swingy
d spice spicery
d zest zesty
d tanginess tangy
d nip nippy
d hot hotness
d saltiness salty
d saline salinity
d acid acidity
d blubber blubbery
d fat fatness
! fatness leanness
d obese obesity
d fleshiness fleshy
d plump plumpness
d lean leanness
d slight slightness
d slender slenderness
d tall tallness
d carriage carry
d graceful gracefulness
! awkwardness gracefulness
d gracile gracility
d live liveness
d alive aliveness
d animate animateness
d sentience sentient
d lifeless lifelessness
d sexual sexuality
d reverberate reverberation
! coldness hotness
d gelid gelidity
d chill chilly
d chilliness chilly
d warm warmness
d visibility visible
d bright luminousness
d luminosity luminous
d luminescence luminescent
d elastic elasticity
! elasticity inelasticity
d bounciness bouncy
d springiness springy
d stretch stretchy
d plastic plasticity
d bulk bulky
d weight weighty
d weightiness weighty
! heaviness lightness
d ponderous ponderousness
d heftiness hefty
d heft hefty
! strength weakness
d sinew sinewy
d muscular muscularity
d muscle muscular
d brawniness brawny
d brawn brawny
d mightiness mighty
d might mighty
d vigor vigorous
d hardiness hardy
d small smallness
d sound soundness
! soundness unsoundness
d grit gritty
d endurance endure
d invulnerability invulnerable
! invulnerability vulnerability
d potency potent
d forceful forcefulness
d zip zippy
d intensive intensiveness
d bad severeness
d bad badness
d distressful distressfulness
d emphasis emphatic
d vehemence vehement
d furious fury
d furious furiousness
d fierce fierceness
d ferocious ferocity
d weak weakness
d feeble feebleness
d tenuity tenuous
d vulnerability vulnerable
d fragile fragility
d successive successiveness
d pelt pelting
d time timing
d earliness early
d forward forwardness
d anterior anteriority
d antecedency antecedent
d antecede antecedency
d antecedence antecedent
d antecede antecedence
d prior priority
d simultaneous simultaneousness
d simultaneity simultaneous
d coincidence coincident
d coincide coincidence
d concurrence concurrent
d concur concurrence
d contemporaneous contemporaneousness
d contemporaneity contemporaneous
d future futurity
! futurity presentness
d present presentness
d currency current
d current currentness
d modern modernness
d modern modernity
d length lengthy
d lengthiness lengthy
d transience transient
d brief briefness
d brevity brief
d permanency permanent
d permanence permanent
! impermanence permanence
d enduring enduringness
d durability durable
d lasting lastingness
d continuity continuous
d impermanency impermanent
d impermanence impermanent
d mortal mortality
! immortality mortality
d immortal immortality
d swift swiftness
d speediness speedy
d rapid rapidness
d rapid rapidity
d quick quickness
d instancy instant
d instantaneous instantaneousness
d expeditious expeditiousness
d expedition expeditious
d hurried hurriedness
d haste hasty
d precipitate precipitation
d slow slowing
d decelerate deceleration
d unhurried unhurriedness
d slow slowness
d spatial spatiality
d dimensional dimensionality
d plane planeness
d symmetrical symmetricalness
d symmetric symmetry
! asymmetry symmetry
d asymmetric asymmetry
d asymmetrical asymmetry
d grade gradual
d concave concavity
d convex convexity
d angular angularity
! angularity roundness
d curvature curve
d round roundness
d circular circularity
! crookedness straightness
d arrange arrangement
d place placement
d marginal marginality
d sprawl sprawling
d sprawl sprawly
d stance stand
d space spacing
d distance distant
! concentration distribution
d magnify magnitude
d profound profoundness
d profound profundity
! high low
d low lowness
d multiple multiplicity
d volume voluminous
d diameter diametric
d diameter diametrical
d caliber calibrate
d big bigness
! bigness littleness
! largeness smallness
d wide wideness
d vast vastness
d sizeable sizeableness
d immense immensity
d immense immenseness
d great greatness
d enormous enormousness
d commodious commodiousness
d spacious spaciousness
d roominess roomy
d capacious capaciousness
d voluminous voluminousness
d voluminosity voluminous
d puniness puny
d increment incremental
d complement complementary
d complement complemental
d sufficiency sufficient
d suffice sufficiency
! insufficiency sufficiency
d deficiency deficient
d insufficiency insufficient
d exiguity exiguous
d scant scantness
d scantiness scanty
d poor poorness
d meagre meagreness
d meager meagerness
d sparse sparsity
d spare spareness
d sparse sparseness
d copious copiousness
d abundance abundant
d abound abundance
d bountiful bountifulness
d plenteous plenteousness
d plentiful plentifulness
d plenteous plenty
d profuse profuseness
! immoderation moderation
d immoderate immoderateness
d inordinate inordinateness
d excessive excessiveness
d luxurious luxury
d luxuriate luxury
d overmuch overmuchness
d superfluity superfluous
d redundance redundant
d narrow narrowness
d numerosity numerous
d numerous numerousness
d major majority
! majority minority
d minor minority
d extend extent
d cover coverage
d maximize maximum
d maximise maximum
d spectral spectrum
d altitude altitudinous
d broad broadness
! narrowness wideness
d beam beamy
d worth worthy
! worth worthlessness
d evaluate value
d valuate value
! demerit merit
d worthless worthlessness
d shit shitty
d emptiness empty
d valuable valuableness
d priceless pricelessness
d invaluable invaluableness
d price pricy
d price pricey
! badness goodness
! bad good
d beneficial benefit
! penalty reward
d optimal optimum
d cost costly
d expensive expensiveness
d assess assessment
d sumptuous sumptuousness
d sumptuosity sumptuous
d fruitful fruitfulness
d fertile fertility
d productive productivity
d productive productiveness
d useful usefulness
! usefulness uselessness
d utilitarian utility
d utile utility
d utility utilize
d utilise utility
! inutility utility
d detergence detergent
d detergency detergent
d helpful helpfulness
d useless uselessness
d inutile inutility
d futile futility
d practical practicality
d pragmatic pragmatism
d pragmatical pragmatism
d practicable practicableness
d practicability practicable
d feasible feasibleness
d feasibility feasible
d romantic romanticism
d romanticism romanticist
d competency competent
d competence competent
d proficiency proficient
! asset liability
d resourceful resourcefulness
d advantage advantageous
! advantage disadvantage
d special speciality
d unsound unsoundness
d liability liable
d disadvantage disadvantageous
d catch catchy
d destructive destructiveness
d harmful harmfulness
d poison poisonous
d positive positiveness
d importance important
d prominence prominent
d illustrious illustriousness
d significance significant
d moment momentous
d consequence consequential
d urgency urgent
d edge edgy
d trivial triviality
d vacuity vacuous
d admit admittance
d title titular
d powerful powerfulness
! powerfulness powerlessness
! power powerlessness
d persuasive persuasiveness
d interesting interestingness
! interestingness uninterestingness
d newsworthiness newsworthy
d influence influential
d dominance dominate
d lord lordship
d discretion discretionary
d effectual effectuality
d effectual effectualness
d effective effectivity
d effective effectiveness
d efficacious efficaciousness
d efficacious efficacy
d ability able
! ability inability
d capable capableness
d capability capable
d impotency impotent
d impotence impotent
d powerless powerlessness
d impuissance impuissant
d helpless helplessness
d uninteresting uninterestingness
d voiceless voicelessness
d tiresome tiresomeness
d tedious tedium
d tedious tediousness
d optimism optimistic
d responsive responsiveness
d bodily body
d anatomic anatomy
d anatomical anatomy
d cadaver cadaverous
d mummify mummy
d germ germinate
d skin skinny
d pore porous
d pore poriferous
d pilary pile
d pile pilous
d coif coiffure
d curl curly
d wave wavy
d fuzz fuzzy
d scab scabby
d flesh fleshy
d fat fatty
d bone bony
d bone boney
d contract contractor
d abduct abductor
d tendinous tendon
d organ organic
d receive receptor
d lingua lingual
d secrete secretor
d thyroid thyroidal
d liver livery
d blood bloody
d coagulate coagulum
d inseminate semen
d perspiration perspire
d saliva salivate
d gene genetical
d gene genic
d gene genetic
d nerve nervous
! cortex medulla
d blister blistery
d phallic phallus
d throat throaty
d bust busty
d chest chesty
d bosom bosomy
d paunch paunchy
d abdomen abdominal
d skeletal skeleton
d epiphysial epiphysis
d epiphyseal epiphysis
d diaphysial diaphysis
d diaphyseal diaphysis
d radial radius
d smile smiler
d jowl jowly
d psyche psychical
d psyche psychic
d sagacious sagacity
d prudence prudent
d caution cautious
d sapience sapient
d intelligence intelligent
! intelligence stupidity
d mental mentality
d brain brainy
d comprehensive largeness
d comprehensive comprehensiveness
d intellect intellectual
d coruscate coruscation
d keen keenness
d perspicacious perspicaciousness
d perspicacious perspicacity
d astute astuteness
d shrewd shrewdness
d knowing knowingness
d creative creativeness
d creative creativity
d fecund fecundity
d imaginative imaginativeness
d imagination imagine
d fantastical fantasy
d fantastic fantasy
d fantasize fantasy
d excogitate excogitation
d ingenious ingenuity
d inventive inventiveness
d aviate aviation
d musician musicianship
d workman workmanship
d craftsman craftsmanship
d marksman marksmanship
d salesman salesmanship
d skillful skillfulness
! skillfulness unskillfulness
d expert expertness
d expert expertise
d deft deftness
d adroit adroitness
d adept adeptness
d technical technique
d technician technique
d efficiency efficient
d economist economy
d stupid stupidity
d subnormal subnormality
d backward backwardness
d imbecile imbecility
d maladroit maladroitness
d trite triteness
d camp campy
d speak speech
d memorize memory
d sentiency sentient
d sensation sense
d sense sensorial
d sense sensuous
d sense sensify
d sensibility sensible
d reactive reactivity
d see seeing
d taste tasty
d equilibrate equilibrium
d method methodical
d tradition traditional
d enthusiasm enthusiastic
d world worldly
d amnesia amnesic
d forgetful forgetfulness
d conscious consciousness
! consciousness unconsciousness
d cognisance cognisant
d cognisance cognise
d cognizance cognizant
d cognizance cognize
d aware awareness
d wake waking
! sleeping waking
d unconscious unconsciousness
d unaware unawareness
d black_out blackout
d semiconscious semiconsciousness
d stupor stuporous
d sleep sleeping
d pry prying
d confused confusedness
d haze hazy
d fog foggy
d perplexed perplexity
d enigma enigmatic
d enigma enigmatical
d mysterious mystery
d mystery mystify
d snarl snarly
d inspiration inspirational
d problem problematical
d trouble troublous
d kill killer
d deter deterrent
d determine determiner
d determinant determine
d pestilence pestilent
d sweeten sweetener
d succeed successor
d confidence confident
d reliance rely
d suspicion suspicious
d suspect suspicion
d skeptical skepticism
d incredulity incredulous
d absorb absorption
d preoccupancy preoccupied
d preoccupancy preoccupy
d obsession obsessional
d obsess obsession
d abstracted abstractedness
d dream dreamy
! attention inattention
d center centering
d focus focussing
d wakeful wakefulness
d except exception
d discern discernment
d melodious melody
d stink stinky
d tang tangy
d lemon lemony
d sour tartness
d salt salty
d euphonous euphony
d euphonious euphony
d tingle tingling
d prickle prickling
d itch itching
d itchiness itchy
d itch itchy
d constellate constellation
d pigeonhole pigeonholing
d appraisal appraise
d critical criticism
d criticise criticism
d valuate valuation
d price pricing
d revaluation revalue
d distinction distinguish
d trend trendy
d craze crazy
d fad faddy
d condition conditioning
d assimilate assimilation
d studious study
d generalisation generalise
d generalization generalize
d experience experiential
d experience experient
! experience inexperience
d remember remembering
d reminiscence reminiscent
d reminisce reminiscence
d recollect recollection
d remember remembrance
d recognition recognize
d colligate colligation
d symbolisation symbolise
d symbolization symbolize
d symbol symbolical
d symbol symbolic
d symbol symbolize
d symbol symbolise
d exemplification exemplify
d interpret interpreting
d portray portraying
d depict depicting
d image imagery
d image imaging
d vision visionary
d envision envisioning
d dream dreaming
d daydream daydreaming
d woolgather woolgathering
d evocation evoke
d cerebrate cerebration
d think thought
d think thinking
d suggest suggestion
d crystallization crystallize
d reason reasoning
d analysis analytic
! analysis synthesis
d argue argumentation
d conjectural conjecture
d synthesis synthetic
d synthesis synthetical
d synthesis synthesise
d deduce deduction
d inference inferential
d infer inference
d predict prediction
d prognosticate prognostication
d prophecy prophetical
d prophecy prophetic
d foreshadow foreshadowing
d divination divine
d theorisation theorise
d theorization theorize
d ideologic ideology
d ideological ideology
d supposal suppose
d supposition suppositional
d suppose supposition
d presuppose presupposition
d implication imply
d implicate implication
d entail entailment
d extrapolate extrapolation
d resolve resolving
d cogitate cogitation
d advise advisement
d weigh weighing
d muse musing
d speculate speculation
d meditate meditation
d decide deciding
d judge judging
d reconsider reconsideration
d possibility possible
d collude collusion
d reckon reckoning
d figure figuring
d guess guessing
d underrate underrating
d underestimate underestimation
d know knowing
d previse prevision
d understand understanding
d comprehend comprehension
d smatter smattering
d reveal revelation
d live living
d antipathetic antipathy
d execrate execration
d center central
d remind reminder
d topic topical
d inform information
d indicate indication
d conversancy conversant
d conversance conversant
d acquaint acquaintance
! general specific
! general particular
d example exemplary
d example exemplify
d exception exceptional
d precede precedent
d evidence evidential
d evidence evidentiary
d evidence evident
d verification verify
d confirm confirmation
d elicit elicitation
d stimulate stimulus
d reinforce reinforcer
d bother botheration
d plague plaguey
d idea ideal
d idea ideate
d germ germinal
d conception conceptional
! conception misconception
d concept conceptual
d conceive concept
d concept conceptualize
d concept conceptualise
d conceptual conceptuality
d notion notional
d categorical category
d categorize category
d type typify
d variant vary
d generic genus
d formula formulate
d character characteristic
d character characterize
d character characterise
d attract attractor
d excellency excellent
d enhance enhancer
d teach teacher
d quantify quantity
! convergence divergence
d variate vary
! beginning middle
! beginning end
! end middle
d component compose
d theoretic theory
d theorize theory
d theorise theory
d hypothecate hypothesis
d hypothesis hypothesize
d schematic scheme
d schema schematic
d supposition supposititious
d supposition suppositious
d require requirement
d misconceive misconception
d fallacious fallacy
d misapprehend misapprehension
d misunderstand misunderstanding
d delusion delusional
d shadow shadowy
d phantasma phantasmal
d activism activistic
d activism activist
d strategic strategy
d strategical strategy
d dodge dodgy
d machinate machination
d conspiracy conspire
d intimate intimation
d belief believe
d mean meaning
d meat meaty
d essence essential
d denotation denote
d reference referent
d connotation connote
d ideal idealize
d ideal idealise
d standard standardize
d standard standardise
d criterial criterion
d exemplar exemplary
d kink kinky
d stereotype stereotypic
d stereotype stereotypical
d impersonate persona
! figure ground
d scene scenic
d confabulate confabulation
d epitome epitomize
d epitome epitomise
d prototype prototypic
d prototype prototypical
d prototypal prototype
d archetype archetypical
d archetypal archetype
d prodigious prodigy
d blur blurry
! belief unbelief
d philosophical philosophy
d philosopher philosophy
d doctrine indoctrinate
d expect expectation
d opine opinion
d religion religious
d cult cultist
d expect expectancy
d superstition superstitious
d scruple scrupulous
d dogma dogmatic
d dogma dogmatical
! formalism imitation
d mimesis mimetic
d democracy democratic
d humanism humanist
d humanism humanistic
d humanitarian humanitarianism
d mechanism mechanistic
d conjuration conjure
d enchant enchantment
d terminate terminus
d destination destine
d intend intent
d intention intentional
d scholar scholarship
d learned learnedness
d erudite eruditeness
d enlighten enlightenment
! enlightenment unenlightenment
d ignorance ignorant
d ignorance ignore
d unknowing unknowingness
d raw rawness
d inexperience inexperient
d positivism positivistic
d positivism positivist
d liberalism liberalistic
d science scientist
d mathematical mathematics
d arithmetic arithmetical
d geometric geometry
d geometrical geometry
d calculate calculus
d integral integrate
d statistician statistics
d modal mode
d correlate correlation
d biologic biology
d biological biology
d pharmacist pharmacy
d psychopathological psychopathology
d psychopathologic psychopathology
d psychiatrist psychiatry
d pathological pathology
d pathologic pathology
d pathologist pathology
d morphologic morphology
d morphological morphology
d chemic chemistry
d chemist chemistry
d chemical chemistry
d physical physics
d physicist physics
d geographical geography
d psychological psychology
d psychologist psychology
d anthropologist anthropology
d historic history
d historical history
d philosophic philosophy
d ethical ethics
d jurisprudence jurist
d dialectic dialectical
d literary literature
d rhetoric rhetorical
d linguistic linguistics
d linguist linguistics
d grammar grammatical
d grammar grammatic
d phonologic phonology
d phonological phonology
d rationalism rationalist
d tend tendency
d sympathetic sympathy
d sympathize sympathy
d sympathise sympathy
d preference preferential
d preference preferent
d prefer preference
d partisan partisanship
d partial partiality
d tolerance tolerant
! intolerance tolerance
d intolerance intolerant
d fanatic fanatism
! disrespect respect
d reputation repute
d reverence reverential
d reverence reverent
d revere reverence
! irreverence reverence
d conformism conformist
d communism communistic
d communism communist
d conservative conservativism
d reaction reactionary
d democracy democratize
d fascism fascist
d socialism socialistic
d socialism socialist
d chaos chaotic
d communicate communicating
d page paginate
d reprint reprinting
d telecommunicate telecommunication
d telecast telecasting
d infection infectious
d infect infection
d contagion contagious
! antonym synonym
d antonym antonymous
d signifier signify
! plural singular
d synonym synonymous
! nominative oblique
! construction misconstruction
d predicate predicator
d verb verbal
d adjectival adjective
d qualifier qualify
d modifier modify
d denominate denomination
d head header
d head heading
d transcribe transcription
d spell spelling
d allegoric allegory
d allegorical allegory
d fiction fictional
d fiction fictitious
d romance romantic
d fable fabulous
d legend legendary
d parable parabolic
d parable parabolical
d myth mythic
d myth mythical
d drama dramatic
d drama dramatist
d epic epos
d epic epical
d verse versify
d dictate dictation
d narrate narration
d salutation salute
d preface prefatorial
d typewrite typewriting
d type typing
d script scriptural
d sign signature
d dissertate dissertation
d edit editing
d revise revising
d rewrite rewriting
d revisal revise
d rephrase rephrasing
d reword rewording
d canon canonic
d canon canonical
d canon canonist
d evangel evangelical
d summarize summary
d summarise summary
d compendious compendium
d capsule capsulize
d capsule capsulise
d abridge abridgement
d synopsis synoptic
d sketch sketchy
d certificate certify
d canon canonize
d canon canonise
d number numbering
d concord concordance
d copy copyist
d register registry
d resign resignation
d partner partnership
d prohibition prohibitionist
d citation cite
d plead pleading
d complain complaint
d demur demurrer
d interpret interpreter
d parenthesis parenthetical
d parenthesis parenthetic
d signification signify
d significance signify
d refine refinement
d meaningless meaninglessness
d nonsensical nonsensicality
d ridiculous ridiculousness
d absurd absurdness
d gibber gibberish
d babble babbling
d jabber jabbering
d crap crappy
d cartoon cartoonist
d acknowledge acknowledgment
d greet greeting
d apologetic apology
d apologize apology
d apologise apology
d commiserate commiseration
d felicitate felicitation
d congratulate congratulation
d refusal refuse
d declination decline
d news newsy
d sign signify
d testimonial testimony
d testify testimony
d state statement
d argue argument
! con pro
d corroborate corroboration
d counsel counselling
d counsel counseling
d neutralism neutralist
d recommend recommendation
d warn warning
d monish monition
d admonish admonition
d confidence confidential
d confide confidence
d propaganda propagandistic
d propaganda propagandist
d print printing
d report reportage
d report reporting
d swear swearing
d profess profession
d commend commendation
d commemorate commemoration
d connivance connive
d consent consentaneous
! discouragement encouragement
d acclaim acclamation
d clap clapping
d extol extolment
d eulogize eulogy
d eulogise eulogy
d compliment complimentary
d flatter flattery
d coax coaxing
d preach preaching
d blame blameworthy
d admonish admonishment
d scoff scoffing
d mock mockery
d jeer jeering
d leer leery
d derogate derogation
d sass sassing
d sass sassy
! falsehood truth
d paradox paradoxical
d declaration declare
d announce announcement
d pronounce pronouncement
d asseverate asseveration
d aver averment
d assert assertion
d pretend pretension
d accusation accuse
d allege allegement
d avow avowal
d profess professing
d protest protestation
d postulate postulation
d bid bidding
d explain explanation
d defence defend
d exposit exposition
d expound expounding
d solve solvent
d derive deriving
d response responsive
d notice notify
d forecast forecasting
d foretell foretelling
d prognosis prognosticate
d oracle oracular
! particular universal
d negate negation
d provision provisionary
d false falsity
d falsify falsity
d misrepresent misrepresentation
d overstate overstatement
d dissemble dissembling
d pretense pretentious
d hedge hedging
d comment commentary
d notation note
d annotate note
d allude allusion
d restate restatement
d demythologisation demythologise
d demythologization demythologize
d indent indenture
d pacify peace
d slop sloppy
d treacle treacly
d wittiness witty
d wit witty
d satire satiric
d satire satirical
d sarcasm sarcastic
d funniness funny
d comedy comic
d comedy comical
d top topper
d hypothesis hypothetical
d surmisal surmise
d mystifier mystify
d puzzle puzzler
d pose poser
d misdirect misdirection
d prescribe prescription
d signal signaling
d signal signalize
d post poster
d stigma stigmatize
d post postage
d indicant indicate
d symptom symptomatic
d manifest manifestation
d tell telling
d nose nosy
d nose nosey
! subscript superscript
d accent accentuate
! lowercase uppercase
d capital capitalize
d capital capitalise
d tonal tonality
d grin grinning
d smile smiling
d emblem emblematical
d flash flashy
d unveil unveiling
d histrionic histrionics
d graph graphical
d theater theatrical
d stage stagy
d stage stagey
d prompt prompting
! comedy tragedy
d farce farcical
d tragedy tragic
! preparation resolution
d symphonic symphony
d lyric lyricist
d jazz jazzy
d funk funky
d eloquence eloquent
d grandiloquence grandiloquent
d magniloquence magniloquent
d grandiose grandiosity
d prosaic prose
d inflect inflection
d drone droning
d monotone monotonic
d sensationalism sensationalistic
d repetitive repetitiveness
d poetical poetry
d poetic poetry
d versification versify
d metre metrical
d meter metrical
d geminate gemination
d exclaim exclamation
d trope tropical
d hyperbole hyperbolic
d hyperbole hyperbolize
d metaphor metaphoric
d metaphor metaphorical
d vocalization vocalize
d utter utterance
d vocalism vocalist
d vocalisation vocalise
d phone phonic
d phone phonetic
! consonant vowel
d sonant sound
d roar roaring
d holler hollering
d bellow bellowing
d clamor clamoring
d clamor clamorous
d noise noisy
d screech screechy
d shriek shrieking
d scream screaming
d shout shouting
d yell yelling
d razz razzing
d filth filthy
d exclaim exclaiming
d ululate ululation
d howl howling
d profane profanity
d pronounce pronunciation
d jubilate jubilation
d rejoice rejoicing
d exult exultation
d suspiration suspire
d speak speaking
d whisper whispering
d conversation conversational
d conversation converse
d commune communion
d chat chatty
d gossip gossipy
d talk talking
d wind windy
d discuss discussion
d exhort exhortation
d confer conference
d negotiate negotiation
d diplomacy diplomatist
d bargain bargaining
d wrangle wrangling
d haggle haggling
d say saying
d proverb proverbial
d banal banality
d slang slangy
d propose proposition
d proposal propose
d command commandment
d direct directive
d elucidate elucidation
d mistake mistaking
d misinterpret misinterpretation
d misconstruction misconstrue
d misconstrual misconstrue
! agreement disagreement
d acquiescence acquiescent
d acquiesce acquiescence
d yield yielding
d concede conceding
d concede concession
d accordance accordant
d ratification ratify
d concordance concordant
d disagree disagreement
d dissension dissent
d collide collision
d disputation dispute
d contest contestation
d fuss fussy
d notification notify
d supplicate supplication
d urge urgency
d court courting
d woo wooing
d insist insisting
d insistence insistent
d require requisition
d inquire inquiring
d question questioning
d interrogate interrogation
! answer question
d come_back comeback
d describe description
d characterisation characterise
d characterization characterize
d portrait portray
! affirmative negative
! no yes
d recant recantation
d abjuration abjure
d back_down backdown
d contradict contradiction
d dissent dissentious
d caption captious
d growl growling
d mutter muttering
d murmur murmuring
d grumble grumbling
d whine whiny
d whine whiney
d inform informing
d apprisal apprise
d reveal revealing
d disclose disclosure
d leak leaky
d anecdote anecdotic
d anecdotal anecdote
d anecdote anecdotical
d recital recite
d tale tell
d recount recounting
d scandal scandalize
d scandal scandalise
d caution cautionary
d assurance assure
d crow crowing
d brag braggy
d defiance defy
d denounce denouncement
d excoriate excoriation
d damn damnation
d maledict malediction
d imprecate imprecation
d accusal accuse
d recitation recite
d indict indictment
d inculpate inculpation
d incriminate incrimination
d insinuate insinuation
d oratorical oratory
d declaim declamation
d rant ranting
d persuade persuasion
d advertize advertizement
d advertise advertisement
d circular circulate
d circular circularize
d circular circularise
d cheer cheering
d further furtherance
d spur spurring
d prod prodding
d goad goading
d dishearten disheartenment
d deter determent
d forbid forbidding
d criterion criterional
d indicate indicator
d wave waving
d scrape scraping
d call_back callback
d occurrence occurrent
d happen happening
d augury inaugurate
d portent portentous
d portend portent
d omen ominous
d forebode foreboding
d flash flashing
d miracle miraculous
d marvel marvelous
d marvel marvellous
d wonder wondrous
! beginning ending
d result resultant
d materialisation materialise
d materialization materialize
d infernal inferno
d piteous pity
d afflict affliction
d embarrass embarrassment
d outrage outrageous
d scandal scandalous
d shrink shrinkage
d cataclysm cataclysmic
d cataclysm cataclysmal
d tragedy tragical
d disaster disastrous
d calamitous calamity
! failure success
d blow_out blowout
d erupt eruption
! birth death
! emersion immersion
! egress ingress
d origin originate
d grow growth
! fall rise
d antecede antecedent
d produce producer
d kick_off kickoff
d eradicate eradication
d enfeeble enfeeblement
d debilitate debilitation
d wipe_out wipeout
d ruin ruinous
d desolate desolation
d adverse adversity
d mesh meshing
d bump bumpy
d impinge impinging
d oscillate oscillation
d cycle cyclic
d cycle cyclical
d wave wavelet
d ripple rippling
d undulate undulation
d billow billowy
d bounce bouncy
d descend descent
d sink sinking
d submerge submerging
d submerge submergence
d wobble wobbly
d monstrosity monstrous
d abate abatement
d climb climbing
d conglomerate conglomeration
d uplift uplifting
d thunder thunderous
d bombinate bombination
d bombilate bombilation
d chatter chattering
d clangor clangorous
d clang clangor
d crepitate crepitation
d crackle crackling
d creak creaking
d creak creaky
d grind grinding
d hiss hissing
d uproar uproarious
d knock knocking
d mussitate mussitation
d murmur murmuration
d murmur murmurous
d pop popping
d racket rackety
d rattle rattling
d rumble rumbling
d scratch scratchy
d screech screeching
d sputter sputtering
d squeak squeaky
d swish swishy
d tap tapping
d clunk clunky
d thump thumping
d thunder thundery
d trample trampling
d whir whirring
d yelp yelping
d pulsate pulsation
d pulsate pulse
d throb throbbing
d flow flowing
d run runny
d flux fluxion
d sparkle sparkling
d glimmer glimmery
d gleam gleaming
d change_over changeover
d exigency exigent
d emergency emergent
d crisis critical
d pulse pulsing
d dwindle dwindling
d revolution revolutionise
d mutate mutation
d wither withering
d seism seismic
d seism seismal
d exudation exude
d drip drippy
d warp warping
d leak leakage
d impregnate impregnation
d flutter fluttering
d flap flapping
d revolution revolve
d slacken slackening
d inter interment
d inhumation inhume
d entomb entombment
d race racy
d victorious victory
! defeat victory
d set_back setback
d drub drubbing
d wallop walloping
d affect affectional
d emotion emotional
d soulful soulfulness
d passionate passionateness
d fervid fervidness
d fiery fire
d fervency fervent
d storminess stormy
d zeal zealous
d sentiment sentimental
d ambivalence ambivalent
d impassive impassiveness
d impassive impassivity
d crave craving
d wish wishing
d hungriness hungry
d yearn yearning
d long longing
d sex sexy
d concupiscence concupiscent
d eros erotic
d sensualism sensualist
d sensual sensualness
d sensual sensuality
d lustful lustfulness
d caprice capricious
d pleasance pleasant
! pain pleasure
d zestful zestfulness
d solace solacement
d assuage assuagement
d suffer suffering
d torture torturous
d sore soreness
! dislike liking
d enthrall enthrallment
d captivate captivation
! disinclination inclination
d admiration admire
d estrange estrangement
d disaffect disaffection
d antipathetical antipathy
d repugnance repugnant
d nausea nauseous
d nausea nauseate
! concern unconcern
d solicitous solicitousness
d coldhearted coldheartedness
d uncomfortable uncomfortableness
d discombobulate discombobulation
d prideful pridefulness
! humility pride
d amaze amazement
d astonish astonishment
d wonder wonderment
d expectancy expectant
! gravity levity
d playful playfulness
d feel feelings
d perceptive perceptivity
! agitation calmness
d fidget fidgety
d fidgetiness fidgety
d electric electricity
d electricity electrify
d imperturbable imperturbableness
d imperturbability imperturbable
d tranquil tranquility
d tranquil tranquillity
d choler choleric
d fury infuriate
d offence offend
d umbrage umbrageous
! fear fearlessness
d shudder shuddery
d horrify horror
d hysteria hysterical
d terror terrorize
d terror terrorise
d terrify terror
d panic panicky
d venerate veneration
d scare scary
d apprehensive apprehensiveness
d anxious anxiousness
d edginess edgy
d secure security
d happiness happy
! happiness sadness
d joyful joyfulness
d joyous joyousness
d joy joyous
! joy sorrow
d elate elation
d jubilancy jubilant
d jubilancy jubilate
d jubilance jubilant
d jubilance jubilate
d triumph triumphal
d exhilarate exhilaration
d gleeful gleefulness
d mirthful mirthfulness
d hilarious hilarity
d comfortable comfortableness
d content contentment
! contentment discontentment
! dissatisfaction satisfaction
d gloat gloating
d unhappiness unhappy
d woeful woefulness
d brokenhearted brokenheartedness
d sorrowful sorrowfulness
d mournful mournfulness
d guilt guilty
d penitence penitentiary
d repent repentance
d discontented discontentedness
d discontent discontentment
d dissatisfaction dissatisfy
d displease displeasure
d let_down letdown
! despair hope
d hopeful hopefulness
! hate love
d devoted devotedness
d heart hearty
! benevolence malevolence
d care caring
d enmity inimical
d antagonism antagonize
d antagonise antagonism
d rancor rancorous
d resent resentment
d envious enviousness
d malice malicious
d mood moody
d sulk sulky
d glum glumness
d irascibility irascible
d fretful fretfulness
d compassionate compassionateness
d pathetic pathos
d tenderhearted tenderheartedness
d avid avidness
d avid avidity
d eager eagerness
d exuberance exuberant
d diet dietetic
d diet dietetical
d meal mealy
d flour floury
d aliment alimentary
d nutrition nutritious
d dine dinner
d sup supper
d cook_out cookout
d serve serving
d help helping
d take_out takeout
d ice icing
d frost frosting
d crumb crumbly
d jellify jelly
d game gamy
d game gamey
d oil oily
d stuff stuffing
d mush mushy
d eat eater
d crisp crispy
d pasturage pasture
d season seasoner
d flavour flavouring
d flavor flavoring
d flavour flavourer
d flavor flavorer
d marinade marinate
d milk milky
d cream creamy
d butter buttery
d pare paring
d dough doughy
d chase chaser
d inebriant inebriate
d alcohol alcoholic
d brew brewage
d beer beery
d booze boozy
d juice juicy
! aged young
! brave timid
! dead living
d folks folksy
! initiate uninitiate
d cluster clustering
d bunch bunchy
d chunk chunky
d lump lumpy
d cumulous cumulus
d cumulate cumulus
d cumulate cumulation
d societal society
d race racial
d kin kinship
d familial family
d class classify
d mythologic mythology
d mythological mythology
d team teamster
! fauna flora
d colonial colony
d infest infestation
d categoric category
d declension decline
d pack package
d dealer dealership
d make maker
d manufacture manufacturer
d publish publisher
d deal dealer
d fraternise fraternity
d fraternity fraternize
d raid raider
d household householder
! defence offence
! defense offense
d parent parentage
d line lineal
d priest priesthood
d sect sectarian
d clergy clerical
! clergy laity
d laity lay
d legislate legislature
d judge judiciary
d member membership
! poor rich
d proletarian proletariat
d arm armor
d militaristic military
d militarize military
d militarise military
d parish parochial
d neighbour neighbourhood
d neighbor neighborhood
d club clubby
d fellow fellowship
d union unionize
d mob mobster
d gang gangdom
d gang gangster
d orchestra orchestrate
d faction factious
d table tabulate
d table tabular
d galactic galaxy
d academic academy
d confederacy confederate
d parliament parliamentary
d commit committee
d official officialdom
d monarchal monarchy
d monarchical monarchy
d capitalism capitalistic
d capitalism capitalist
! capitalism socialism
d colonist colony
d hierarchical hierarchy
d aristocracy aristocratic
d soldier soldiery
! friendly hostile
d king kingdom
d empire imperial
d panel panellist
d panel panelist
d acquire acquirer
d brush brushy
d scrub scrubby
d dictator dictatorship
d serial series
d cubism cubistic
d cubism cubist
d naturalism naturalistic
d move mover
d head heady
! head rear
! here there
d territorial territory
d apex apical
d dependency dependent
d root rootage
! foot head
d bound boundary
d delimitate delimitation
d delimit delimitation
d circumference circumferential
d circumference circumferent
d empyreal empyrean
d center centric
d center centrical
d metropolis metropolitan
d home homely
d dump dumpy
d earth earthly
d surround surroundings
d extreme extremity
d focal focus
d hide_out hideout
! inside outside
d interior interiorize
d jurisdiction jurisdictional
! leeward windward
! maximum minimum
d meridian meridional
d outdoors outdoorsy
d situate situation
! left right
! back front
d municipal municipality
d range rangy
d local locality
d danger dangerous
d slum slummy
d space spacious
d aerial air
d province provincial
d stratify stratum
d town township
d tropic tropical
d locale localize
d wild wilderness
d motivate motivator
d compulsion compulsive
d mania manic
d monomania monomaniacal
d abysm abysmal
d abyss abyssal
d agency agent
d anion anionic
d acclivitous acclivity
! ascent descent
d flake flaky
d flake flakey
d bog boggy
d bubble bubbly
d cavern cavernous
d cloud cloudy
d continent continental
d crystal crystalize
d settle settlings
d global globe
d earth earthling
d float floater
d froth frothy
d fragment fragmentize
d grain grainy
d grain granular
d hill hilly
d hole holey
! essential inessential
d ion ionic
d shelf shelfy
d meteorite meteoritic
d meteorite meteoritical
d meteor meteoric
d micrometeorite micrometeoritic
d quag quaggy
d mire miry
d mountain mountainous
d necessitous necessity
d necessary necessity
d necessitate necessity
d ocean oceanic
d pebble pebbly
d planet planetary
d planet planetal
d thread thready
d scintilla scintillate
d scurf scurfy
d coast coastal
d sediment sedimentary
d shine shiner
d shoal shoaly
d slough sloughy
d star starry
d swamp swampy
d cosmic cosmos
d universal universe
d volcanic volcano
d web webby
d angel angelic
d angel angelical
d demon demoniac
d spirit spiritual
d ghost ghostly
! adult juvenile
d venture venturer
d anomalous anomaly
d applicant apply
d appoint appointee
d meet meeter
d attend attender
d attend attendant
d help helper
d capital capitalist
d capture capturer
d change changer
d communicate communicator
d consume consumer
d coward cowardly
d cow coward
d coward cower
d create creator
d shield shielder
d protect protector
d defend defender
d withstand withstander
d entertain entertainer
d experiment experimenter
d exponent expound
d finish finisher
d dwell dweller
d inhabit inhabitant
d aboriginal aborigine
d love lover
d lead leader
! follower leader
d intermediate intermediator
d mediate mediator
! nonworker worker
d equal equate
d behold beholder
d observe observer
d perceive perceiver
d receive recipient
d travel traveller
d travel traveler
d offend offender
d papist papistic
d papist papistical
d control controller
d account accountant
d defend defendant
! defendant plaintiff
d succeed succeeder
d win winner
d achieve achiever
! achiever loser
d friend friendship
! acquaintance stranger
d acquaintance acquaintanceship
d play player
d act actor
d do doer
d adjudicate adjudicator
d administrate administrator
d admire admirer
d admonish admonisher
d fornicate fornicator
d resist resister
d oppose opposer
d opponent oppose
d advertize advertizer
d advertise advertiser
d consult consultant
d advise advisor
d advise adviser
d advocate advocator
d plead pleader
d affinal affine
d aggravate aggravator
d doubt doubter
d command commander
d soak soaker
d distribute distributor
d allocate allocator
! foe friend
! amateur professional
d psychoanalyst psychoanalyze
d analyst analyze
d ancestor ancestral
! ancestor descendant
d back backer
d announce announcer
d aspire aspirer
d aspirant aspire
d learn learner
d design designer
d come comer
d arrive arriver
d articulate articulator
d gun gunner
d illustrate illustrator
d artist artistic
d declare declarer
d assign assignee
d assist assistant
d athlete athletic
d assault assaulter
d assail assailant
d aggress aggressor
d attack attacker
d tend tender
d attest attestant
d audit auditor
! aunt uncle
d dictate dictator
d fly flyer
d flier fly
d aviate aviator
d infancy infant
d bank banker
d bargain bargainer
d baron baronial
d twirl twirler
d slug slugger
d bat batter
! bear bull
d wet wetter
d worship worshipper
d worship worshiper
d believe believer
d trust truster
d besiege besieger
d punt punter
d wager wagerer
d bet better
d bet bettor
d blackmail blackmailer
d sail sailor
d boat boater
d book booker
d lift lifter
d moonshine moonshiner
d bootleg bootlegger
d dull dullard
d hire hirer
d bound bounder
d box boxer
d brag braggart
! brother sister
d chum chummy
d construct constructor
d build builder
d bruise bruiser
d ruffian ruffianly
d butcher butcherly
d butt butter
d estimate estimator
d figure figurer
d reckon reckoner
d call caller
d campaign campaigner
d camp camper
d captivate captive
d tote toter
d bear bearer
d celebrate celebrator
d celebrant celebrate
d censor censorious
d hero heroical
d type typic
d beguile beguiler
d child childly
d child childhood
! child parent
! citizen noncitizen
! civilian serviceman
d claim claimant
! clergyman layman
d clerical clerk
d close closer
d goof goofy
d handle handler
d manage manager
d cooperate cooperator
d collaborate collaborator
d collect collector
d aggregate aggregator
d titan titanic
d scrap scrapper
d battle battler
d combat combatant
d command commandant
d review reviewer
d comrade comradely
d companion companionship
d compose composer
d direct director
d confidant confide
! conservative liberal
d conform conformist
! conformist nonconformist
d convalesce convalescent
d convey conveyor
d ape aper
d emulate emulator
d imitate imitator
d vamp vamper
d correspond correspondent
d counsel counsellor
d counsel counselor
d crab crabby
d craft crafter
d creep creepy
d criminal criminalize
d critic critical
d critic criticize
d pastor pastoral
d keep keeper
d custodial custodian
d carve carver
d wheel wheeler
d bicycle bicycler
d dance dancer
d dastard dastardly
! boy girl
! daughter son
d poke poky
d poke pokey
d lag lagger
d lag laggard
d dawdle dawdler
d decease decedent
d decadent decay
d cheat cheater
d deceive deceiver
d decorate decorator
d deliver deliverer
d protest protester
d demonstrate demonstrator
d deputize deputy
d deputise deputy
d descend descendent
d descend descendant
d despair desperate
d undo undoer
d investigate investigator
d dictator dictatorial
d diplomat diplomatical
d adhere adherent
d dive diver
d divine diviner
d dodge dodger
d present presenter
d give giver
d betray betrayer
! dove hawk
d dramatise dramatist
d dramatist dramatize
d dream dreamer
d dress dresser
d tope toper
d imbibe imbiber
d drink drinker
d use user
d drink drunkard
d dope dopy
d dope dopey
d dunce duncish
d dunce duncical
d bonehead boneheaded
d blockhead blockheaded
d editor editorial
d edit editor
d educate educator
d egotist egotistic
d egotist egotistical
d employ employee
! employee employer
d employ employer
d enroll enrollee
d enter entrant
d entrepreneur entrepreneurial
d epicure epicurean
d judge judicial
d evaluate evaluator
d inspect inspector
d examine examiner
d execute executor
d exhibit exhibitor
d deport deportee
d exploit exploiter
d explore explorer
d hawk hawker
d devote devotee
d fanatic fanatical
d fancier fancy
d farm farmer
d beget begetter
! father mother
d field fielder
d spot spotter
d snitch snitcher
d fish fisher
d fit fitter
d follow follower
d boss bossy
d begin beginner
d found founder
d freelance freelancer
d friend friendly
d flee fleer
d run_away runaway
d gamble gambler
d garden gardener
d gather gatherer
d gentleman gentlemanly
d ghostwrite ghostwriter
d colossal colossus
d hulk hulky
d golf golfer
d gossip gossiper
d crank cranky
d grouch grouchy
d invite invitee
d hack hacker
d goose goosy
d goose goosey
d fathead fatheaded
d listen listener
d hear hearer
d heave heaver
d inherit inheritor
d devil diabolic
d trumpet trumpeter
d herd herder
d hijack hijacker
d highjack highjacker
d tramp tramper
d hike hiker
d hit hitter
d housewife housewifely
d hum hummer
d hunt hunter
d husband husbandly
! husband wife
d hustle hustler
d dissemble dissembler
d idiot idiotic
d imbecile imbecilic
d loaf loafer
d idle idler
d import importee
d sham shammer
d fake faker
d pretend pretender
d footslog footslogger
! inferior superior
d inform informant
d blab blabber
d inform informer
d ask asker
d querier query
d question questioner
d enquire enquirer
d inquire inquirer
d initiate initiator
d instigate instigator
d translate translator
d interview interviewer
d trespass trespasser
d intrude intruder
d encroach encroacher
d invade invader
d invest investor
d jest jester
d joke joker
d adjudicate judge
d snatch snatcher
d kidnap kidnaper
d kidnap kidnapper
d slay slayer
d king kingly
! king queen
d agnate agnatic
d kiss kisser
d knight knightly
d knock knocker
d labour labourer
d labor laborer
! nobleman noblewoman
d laugh laugher
d assimilate assimilator
d lecture lecturer
d sponge sponger
d legislate legislator
d let letter
d liar lie
d debauch debauchee
d linguist linguistic
d lion lionize
d litigate litigator
d litigant litigate
d live liver
d yearn yearner
d long longer
d lose loser
! loser winner
d gawk gawky
d fell feller
d notability notable
d maniac maniacal
d lunge lunger
d master masterly
d conjure conjuror
d conjure conjurer
d maiden maidenly
d boy boyhood
d man manly
! man woman
d mandate mandatory
d mandatary mandate
d manipulate manipulator
d maraud marauder
d march marcher
d married marry
d suffer sufferer
d martyr martyrize
d massage massager
d mate matey
d merchandise merchandiser
d migrant migrate
d mine miner
d minister ministrant
d saint sanctify
d moderate moderator
d demon demonic
d lament lamenter
d sorrow sorrower
d grieve griever
d mourn mourner
d liquidate liquidator
d murder murderer
d mystic mystical
d tell teller
d narrate narrator
d treat treater
d negotiant negotiate
d negotiate negotiator
d neighbour neighbourly
d neighbor neighborly
d start starter
d honeymoon honeymooner
! nonpartisan partisan
! nonresident resident
d occupier occupy
d function functionary
d operate operator
d oppress oppressor
d conceive conceiver
d originate originator
d superintend superintendent
d oversee overseer
d proprietary proprietor
d proprietor proprietorship
d own owner
d possess possessor
d disarm disarmer
d painter painterly
d paint painter
d spoil spoiler
d pander panderer
d parent parenthood
d participant participate
d ride rider
d pass passer
d frequent frequenter
d patron patronize
d patron patronise
d pay payer
d pedal pedaller
d pedal pedaler
d pedant pedantic
d peddle peddler
d foot footer
d pelt pelter
d perform performer
d incarnate incarnation
d deviant deviate
d pester pesterer
d supplicant supplicate
d suppliant supplicate
d philosopher philosophic
d philosopher philosophical
d select selector
d procure procurer
d innovate innovator
d hurl hurler
d pitch pitcher
d pivot pivotal
d plagiarise plagiariser
d plagiarize plagiarizer
d plagiarist plagiarize
d plagiarise plagiarist
d complain complainant
d devise deviser
d contrive contriver
d slog slogger
d despoil despoiler
d loot looter
d pillage pillager
d plunder plunderer
d poet poetic
d poet poetize
d poet poetise
d pontiff pontifical
d papal pope
d port porter
d throw thrower
d preach preacher
d precede predecessor
d preserve preserver
d preside president
d plug plugger
d promote promoter
d proofread proofreader
d prophet prophetic
d prophet prophetical
d propose proposer
d prosecute prosecutor
d bawd bawdy
d provide provider
d stalk stalker
d sneak sneaky
d prowl prowler
d pursue pursuer
d quake quaker
d queen queenly
d raft rafter
d ranch rancher
d read reader
d enlist enlistee
d recruit recruiter
d rectifier rectify
d refer referee
d crusade crusader
d reform reformist
d trust trustee
d register registrant
d relieve reliever
! generalist specialist
d rent renter
d report reporter
d research researcher
d occupant occupy
d reside resident
d restrain restrainer
d retail retailer
d subvert subverter
d rig rigger
d contend contender
d compete competitor
d challenge challenger
d rival rivalrous
d rob robber
d run runner
d rustle rustler
d saint saintly
d stroll stroller
d rescue rescuer
d save savior
d scheme schemer
d scholar scholarly
d nag nagger
d scold scolder
d sculpture sculpturer
d sculpt sculptor
d search searcher
d quest quester
d see seer
d traffic trafficker
d vend vendor
d vend vender
d market marketer
d sell seller
d separate separatist
d servant serve
d settle settler
d sew sewer
d sign signer
d loon loony
d vocalise vocaliser
d vocalize vocalizer
d sing singer
d sin sinner
d sceptic sceptical
d skeptic skeptical
d skid skidder
d skirmish skirmisher
d skip skipper
d slam slammer
d sloven slovenly
d slug sluggard
d dish dishy
d stun stunner
d smash smasher
d smuggle smuggler
d snipe sniper
d snoot snooty
d snoop snoopy
d soldier soldierly
d wizard wizardly
d monarch monarchal
d monarch monarchical
d verbalize verbalizer
d utter utterer
d talk talker
d speak speaker
d specialise specialiser
d specialize specializer
d specialist specialistic
d specialist specialize
d specialise specialist
d look looker
d watch watcher
d speculate speculator
d sprint sprinter
d squat squatter
d stage stager
d stoic stoical
d fabricate fabricator
d fib fibber
d stray strayer
d straggle straggler
d educate educatee
d student study
d contribute contributor
d subscribe subscriber
d petition petitioner
d sue suer
d supervise supervisor
d supplier supply
d survey surveyor
d survive survivor
d subsist subsister
d swing swinger
d shadow shadower
d assess assessor
d instruct instructor
d truck trucker
d vex vexer
d annoy annoyer
d telegraph telegraphist
d heal healer
d steal stealer
d think thinker
d scrag scraggy
d fiddle fiddler
d persecute persecutor
d torment tormenter
d torment tormentor
d tour tourer
d tourist touristy
d trade trader
d traditionalist traditionalistic
d train trainer
d trap trapper
d tuck tucker
d tune tuner
d untie untier
d vacation vacationist
d vacation vacationer
d drift drifter
d vent venter
d victim victimize
d victim victimise
d villain villainous
d ravish ravisher
d virgin virginal
d visit visitant
d visit visitor
d voluntary volunteer
d elector electoral
d elect elector
d vote voter
d vouch voucher
d wait waiter
d warrant warrantee
d war warrior
d wave waver
d weightlift weightlifter
d witness witnesser
d woman womanly
d grapple grappler
d wrestle wrestler
d write writer
d bumpkin bumpkinly
d effect effectuate
d consequence consequent
d dominance dominant
d luck lucky
d aerosol aerosolize
d aerosol aerosolise
! attraction repulsion
d autofluorescence autofluorescent
d irradiate irradiation
d air airy
d breeze breezy
d frost frosty
d decompose decomposition
d sediment sedimentation
d condensate condense
d easter easterly
d galvanic galvanism
d inundate inundation
d fluorescence fluorescent
d abrade abrasion
d storm stormy
d blow blowy
d gust gusty
d bluster blustery
d bluster blusterous
d incandescence incandescent
d incidence incident
d lever leverage
d mist misty
d polarisation polarise
d polarization polarize
d puff puffy
d rain rainy
d drizzle drizzly
d shower showery
d resistive resistivity
d fume fumigate
d smoke smoky
d conduct conduction
d squall squally
d tempest tempestuous
d turbulency turbulent
d turbulence turbulent
d chop choppy
d bloom bloomer
d ament amentaceous
d burr burry
d briar briary
d yeast yeasty
d weed weedy
d prickle prickly
d thorn thorny
d poll pollard
d fruit fruity
d seed seedy
d nut nutty
d drupe drupelet
d leaf leafage
d bark barky
d twig twiggy
d communal community
d belong belongings
! gain loss
! income outgo
d win winnings
! losings winnings
d accretion accretionary
d dower dowery
d earn earnings
d indemnify indemnity
d lose losings
d insurance insure
d wealth wealthy
d save savings
d sparkle sparkler
! cash credit
! credit debit
d adapt adaption
d adapt adaptation
d agglutinate agglutination
d efflorescence efflorescent
d effloresce efflorescence
d flower flowering
d blow blowing
d blue bluing
d centrifugation centrifuge
d chromatographical chromatography
d recuperate recuperation
d convalescence convalescent
d convalesce convalescence
d chill chilling
d corrode corroding
d corrode corrosion
d disintegrate disintegration
d diminish diminution
d rot rotting
! decrement increment
d shit shitting
d defecate defecation
d evaporate evaporation
d desiccate desiccation
d dehydrate dehydration
! demand supply
d deteriorate deterioration
d develop developing
d evolution evolve
d dilapidate dilapidation
d expel expelling
d distill distillment
d distill distillation
d ebb ebbing
d void voiding
d excrete excreting
d excrete excretion
d erode eroding
d erode erosion
d maturation mature
d maturate maturation
d flame flaming
d freeze freezing
d grow growing
d heal healing
d warm warming
d isolate isolation
d tear tearing
d mature maturement
d ripen ripening
d urinate urination
d micturate micturition
d nutrify nutrition
d function functioning
d oxidisation oxidise
d oxidization oxidize
d oxidate oxidation
d suffuse suffusion
d pervade pervasion
d sudate sudation
d sweat sweating
d process processing
d radioactive radioactivity
d reduce reducing
d replenish replenishment
d refill refilling
d refine refining
d root rooting
d secrete secretion
! sink source
d fall_off falloff
d soak soakage
d soften softening
d sorb sorption
d melt melting
d thaw thawing
d ultracentrifugation ultracentrifuge
d unfold unfolding
d evaporate vapor
d vapor vaporize
d vapor vaporise
d vaporisation vaporise
d vaporization vaporize
d vesicate vesication
d wash_out washout
d ferment fermenting
d ferment fermentation
d number numerical
! deficit lead
d frequency frequent
d peak peaky
d cube cubic
d capacious capacity
d bit bitty
d minimize minimum
d minimise minimum
d drop droplet
d dosage dose
d multitude multitudinous
d room roomy
d contain content
d indebted indebtedness
d tangent tangential
d connected connectedness
d relevancy relevant
d relevance relevant
d pertinency pertinent
d pertain pertinency
d pertinence pertinent
d pertain pertinence
d applicability applicable
d related relatedness
d modal modality
d inflect inflexion
d residual residue
d remain remnant
d affine affinity
d proportionate proportionateness
d commensurate commensurateness
d proportional proportionality
d front frontage
d reciprocal reciprocality
d correlative correlativity
d interdependency interdependent
d interdependence interdependent
d mutual mutuality
d interrelated interrelatedness
d interrelation interrelationship
d interrelate interrelation
! desynchronizing synchronizing
! desynchronization synchronization
d synchroneity synchronous
d synchronic synchronicity
d synchronic synchrony
d synchronous synchrony
d synchronize synchrony
d synchronise synchrony
! asynchronism synchronism
! former latter
d opposite oppositeness
d polar polarity
d repugn repugnance
d solid solidify
d planar plane
d bulb bulblike
d cylinder cylindric
d tangency tangent
d arc arcuate
d loop loopy
d ellipse elliptic
d ellipse elliptical
d triangle triangular
d rectangle rectangular
d tortuosity tortuous
d gnarl gnarly
d angle angular
d angle angulate
d rut rutty
d protuberance protuberant
d gibbous gibbousness
d gibbosity gibbous
d bulge bulgy
d nub nubby
d ellipsoid ellipsoidal
d equilibrium equilibrize
d margin marginal
d peripheral periphery
d crinkle crinkly
d cleave cleft
d cycloid cycloidal
d sinusoid sinusoidal
d vacancy vacant
d join juncture
d acantha acanthous
d medial medium
d health healthy
d regularization regularize
d utopia utopian
! acceptance rejection
d crowd crowding
! disequilibrium equilibrium
! exclusion inclusion
d congest congestion
d precedence precedential
d transcendency transcendent
d transcend transcendency
d transcendence transcendent
d transcend transcendence
d subsidiarity subsidiary
d subordinate subordinateness
d existence existential
d existence existent
d exist existence
d actual actuality
d real realness
! falsity truth
d timeless timelessness
d eternal eternity
d coexist coexistence
d survival survive
d subsist subsistence
d matrimonial matrimony
! employment unemployment
! disorder order
d order orderly
d harmonise harmony
! peace war
d peaceful peacefulness
d rowdiness rowdy
d tumultuous tumultuousness
d tumult tumultuous
d tempestuous tempestuousness
! dark light
d lightless lightlessness
d semidark semidarkness
d shadowiness shadowy
d shade shady
d gloom gloomy
d rapture rapturous
d ecstasy ecstatic
! happiness unhappiness
d blissful blissfulness
d mourn mourning
! guilt innocence
d sinless sinlessness
d purify purity
d guiltiness guilty
d criminal criminalness
d criminal criminality
d liberate liberty
d autonomous autonomy
d independency independent
d independence independent
d subjugate subjugation
d captive captivity
d thraldom thrall
d thrall thralldom
d immure immurement
d incarcerate incarceration
d depend dependency
d dependence dependent
d reliance reliant
! balance imbalance
! motion motionlessness
d palpitate palpitation
d quiver quivering
d tremble trembling
d motionless motionlessness
! action inaction
d busy busyness
d abeyance abeyant
d dormant quiescency
d slumber slumbrous
d slumber slumberous
d tired tiredness
d weariness weary
d grogginess groggy
d drunken drunkenness
! drunkenness soberness
d sleepless sleeplessness
d slumber slumbery
d sleep sleepy
d prepared preparedness
d angriness angry
d desire desirous
d materialism materialistic
! impotency potency
! impotence potence
d healthiness healthy
d whole wholeness
d unhealthiness unhealthy
d ail ailment
d sick sickness
d unwell unwellness
! unwellness wellness
d ill illness
! illness wellness
d bilious biliousness
d pestilence pestilential
d convulse convulsion
d indurate induration
d sightless sightlessness
d blind blindness
d tubercular tuberculosis
d anaemia anaemic
d anemia anemic
d trauma traumatic
d bleed bleeding
d puffiness puffy
d swell swelling
d intumesce intumescency
d intumesce intumescence
d hurt hurting
d ache aching
d ache achy
d smart smarting
d sting stinging
d shiver shivering
d cough coughing
d vellicate vellication
d twitch twitching
d feverish feverishness
d fever feverous
d dyspnoea dyspnoeal
d dyspnea dyspneal
d breathless breathlessness
d constipate constipation
d tense tenseness
d sane saneness
d sane sanity
! insanity sanity
d delirious delirium
d psychoneurosis psychoneurotic
d neurosis neurotic
d hysteria hysteric
d insane insanity
d insane insaneness
! depression elation
d huff huffy
d problem problematic
d contented contentedness
! separation union
d insular insularity
d disassociate disassociation
! continuity discontinuity
d cohesive cohesiveness
d cohere cohesion
d cohere coherency
d cohere coherence
d consistency consistent
! association disassociation
! decline improvement
d mature matureness
d mature maturity
! immaturity maturity
d immature immatureness
d immature immaturity
d adolescence adolescent
d rank ranking
! obscurity prominence
d saliency salient
d salience salient
d grandness important
d emphasis emphasize
d preeminence preeminent
d eminence eminent
d prestigious prestigiousness
d prestige prestigious
d fame famous
! disrepute repute
d ignominious ignominy
d ascendency ascendent
d ascendancy ascendant
d ascend ascendancy
d ascendence ascendent
d ascendance ascendant
d dominate dominion
d tyrannical tyranny
d tyrannic tyranny
d monopolize monopoly
d monopolise monopoly
! comfort discomfort
d well wellness
d miserable miserableness
d insistency insistent
d imperative imperativeness
! emptiness fullness
! hollowness solidity
d nude nudeness
d nude nudity
d flawless flawlessness
! imperfection perfection
d complete completeness
d integral integrality
d entire entireness
d imperfect imperfectness
d faultiness faulty
d defective defectiveness
d primitive primitiveness
d luckiness lucky
d successful successfulness
d prosperity prosperous
d insolvency insolvent
d bankrupt bankruptcy
d liquid liquidness
d liquid liquify
d gas gasify
d possible possibleness
! impossibility possibility
d potency potential
d potential potentiality
d impossibility impossible
d opportune opportunity
d despair desperation
d deject dejection
! impurity purity
d impure impureness
d wealthiness wealthy
! poverty wealth
d affluence affluent
d opulence opulent
d luxurious luxuriousness
d penurious penury
d need needy
d indigence indigent
d sanitariness sanitary
! disorderliness orderliness
d spruce spruceness
d trim trimness
d unclean uncleanness
d grunge grungy
d grime grimy
d dirt dirty
d dinge dingy
d aberrancy aberrant
d aberrance aberrant
d circumstance circumstantial
d home homy
d home homey
d murk murky
d windless windlessness
d choppiness choppy
d ambience ambient
d unsusceptibility unsusceptible
! susceptibility unsusceptibility
d exempt exemption
d susceptible susceptibleness
d susceptibility susceptible
d wet wetness
! dryness wetness
d moisten moisture
d moist moistness
d damp dampness
d waterless waterlessness
! danger safety
d jeopardize jeopardy
d jeopardise jeopardy
d hazard hazardous
d tense tensity
d frail frailness
d debile debility
d debilitate debility
d infirm infirmity
d waste wasting
d disable disablement
d disability disabled
d plural plurality
d impure impurity
d atom atomic
d metal metallic
d absorb absorbent
d acid acidulate
d acid acidify
d adulterant adulterate
d iodinate iodine
d tin tinny
d propel propellent
d propel propellant
d react reactant
d gravel gravelly
d shingle shingly
d mucilage mucilaginous
d gum gummy
d glue gluey
d paste pasty
d size sizing
d alkali alkalic
d activate activator
d gelatin gelatinous
d fluff fluffy
d ash ashy
d bimetal bimetallic
d whiten whitener
d steel steely
d contaminant contaminate
d cool coolant
d dew dewy
d distill distillate
d dust dusty
d aerate air
d aerify air
d earth earthy
d water watery
d inject injectant
d sandpaper sandpapery
d exudate exude
d urinate urine
d trash trashy
d fertilize fertilizer
d fiber fibrous
d filament filamentous
d cotton cottony
d crystal crystallize
d glass glassy
d rust rusty
d grease greasy
d balm balmy
d pitch pitchy
d ink inky
d repel repellant
d repel repellent
d fraction fractionate
d mud muddy
d muck mucky
d goo gooey
d slime slimy
d paper papery
d tincture tinge
d powder powdery
d powder powderize
d precipitant precipitate
d rubber rubbery
d rubber rubberize
d sand sandy
d sap sappy
d slush slushy
d snow snowy
d resolve resolvent
d dissolve dissolver
d dissolve dissolvent
d vapor vaporous
d sublimate sublime
d wax waxy
d wood woody
! future past
d continuous continuum
d week weekly
d midweek midweekly
d leisure leisurely
d millenary millennium
d incipience incipient
d incipiency incipient
d die dying
d daily day
! day night
d night nightly
! sunrise sunset
d dawn dawning
d crepuscle crepuscular
d crepuscular crepuscule
d dusk dusky
d hebdomad hebdomadary
d hebdomad hebdomadal
d year yearly
d month monthly
d hour hourly
d autumn autumnal
d winter wintry
d infinite infinity
d instant instantaneous
d time timely
d moment momentary
d moment momentaneous
d epoch epochal
! bottom top
d let_up letup
d frequence frequent
d period periodical
d enlist enlistment
! exhale inhale
d vulgar vulgarize
! sleep wake
! turn_in turn_out
! sedate stimulate
d stimulate stimulative
! refresh tire
! strain unstrain
! relax tense
d extend extendible
d laugh laughable
! cry laugh
d convulse convulsive
! dress_down dress_up
! gain reduce
! dress undress
d wear wearable
d conceive conceptive
d generate generative
d expect expectant
! irritate soothe
d purgative purge
! keep_down vomit
d suffocate suffocative
d correct corrective
d curable cure
d curative cure
d operate operative
d medicate medicative
d infect infective
! disinfect infect
d degenerate degenerative
! deteriorate recuperate
d recuperate recuperative
! change stay
d convert convertible
d variable vary
d reverse reversible
d adapt adaptable
d augment augmentative
d cumulate cumulative
d accumulate accumulative
d reform reformatory
d restorative restore
! deprive enrich
! add take_away
! clutter unclutter
d add additive
d mix mixable
! activate inactivate
! deaden enliven
! correct falsify
! better worsen
d preservative preserve
! dry wet
d submerge submersible
! lock unlock
! disengage engage
! strengthen weaken
d enhance enhancive
d restrict restrictive
! deoxidize oxidize
! deoxidise oxidise
! blow_up reduce
! contract expand
! shrink stretch
d multiplicative multiply
d senesce senescent
! progress regress
! age rejuvenate
d derivative derive
! harden soften
d expand expansible
d expand expandible
d expand expansive
d afflict afflictive
! break repair
d protrude protrusive
d reform reformative
d remit remittent
d immobile immobilize
! freeze unfreeze
! desensitize sensitize
d teach teachable
d corrode corrosive
d erode erosive
! postdate predate
! blacken whiten
! darken lighten
! color discolor
d effloresce efflorescent
! tune untune
d regulate regulatory
! narrow widen
! let_out take_in
d detonate detonative
d luxuriant luxuriate
! blur focus
! brighten darken
d depreciate depreciative
d depreciate depreciatory
! appreciate depreciate
! lengthen shorten
d break breakable
d anticipate anticipatory
d repeat repetitive
d recur recurrent
d coincide coincident
d concur concurrent
! begin end
d persist persistent
d terminate terminative
d vaporizable vaporize
! cool heat
d heat heatable
! boil freeze
d reversive revert
d resile resilient
d debilitate debilitative
! stifle stimulate
! flatten sharpen
d fuse fusible
! disintegrate integrate
! complicate simplify
d preparative prepare
d preparatory prepare
d provide provident
d adopt adoptive
! loosen stiffen
d evanesce evanescent
d apparent appear
! appear disappear
! maximise minimise
! maximize minimize
! thicken thin
! wane wax
! diversify specialize
! diversify specialise
d accelerate acceleratory
d accelerate accelerative
! accelerate decelerate
d liquifiable liquify
d liquefiable liquefy
d react reactive
! invalidate validate
! empty fill
! delay rush
d suppress suppressive
d inhibit inhibitory
! align skew
d market marketable
d annihilate annihilative
d perfect perfectible
d digest digestible
d measurable measure
d contaminate contaminative
d isolable isolate
d excitatory excite
d excitant excite
! disable enable
! play_down play_up
! background foreground
d tender tenderize
d facilitate facilitative
d effervesce effervescent
d radiant radiate
d initiate initiative
d extend extensive
d disrupt disruptive
! back veer
d apprehend apprehensible
d apprehend apprehensive
d comprehend comprehensible
d comprehend comprehendible
d understand understandable
d sense sensitive
d sense sensible
d perceive perceptible
d perceive perceptive
d perceive percipient
d cognisant cognise
d cognizant cognize
! ignore know
d memorise memory
d recollect recollective
! forget remember
! forget mind
d retain retentive
d reminisce reminiscent
d omissible omit
d exclude exclusive
! exclude include
d neglect negligent
d receive receptive
d identifiable identify
d cogitate cogitative
d speculate speculative
d ruminate ruminative
d reflect reflective
d contemplate contemplative
d excogitate excogitative
d meditate meditative
d presume presumptive
d assume assumptive
d conclude conclusive
d work workable
d answer answerable
d deduce deductive
d add addable
! add subtract
! divide multiply
d divide divisible
! differentiate integrate
! analyze synthesize
d exploratory explore
d explorative explore
d discriminate discriminative
d discriminate discriminatory
d comparative compare
! downgrade upgrade
d verificatory verify
d verifiable verify
d demonstrate demonstrative
! disprove prove
d affirm affirmable
! affirm negate
d substantiate substantiative
d corroborate corroborative
d corroborate corroboratory
d confirm confirmative
d confirm confirmatory
d negate negative
d validate validatory
d confutative confute
d tolerant tolerate
d evaluate evaluative
d approximate approximative
d approbative approve
d approbatory approve
! approve disapprove
d select selective
d elect elective
! dispose indispose
d believable believe
! believe disbelieve
d include inclusive
! accept reject
! mistrust trust
d abstract abstractive
d valuable value
d decide decisive
d reliant rely
d connect connective
! associate dissociate
d correlate correlative
d assert assertable
d respond responsive
d accept acceptive
d allow allowable
d attributable attribute
d ascribable ascribe
d blame blameable
d blamable blame
d impress impressive
d penetrate penetrative
d inquire inquisitive
d communicate communicative
d communicate communicatory
d vocal vocalize
d intrude intrusive
d adjuratory adjure
d bid biddable
d negotiable negotiate
d agree agreeable
d conciliate conciliative
d conciliate conciliatory
d urge urgent
d persuade persuasible
d persuade persuasive
! dissuade persuade
d convince convincible
d dissuade dissuasive
d causative cause
d arguable argue
d debatable debate
d tempt temptable
d digress digressive
d investigate investigative
d investigate investigatory
d interrogate interrogative
d interrogate interrogatory
d provocative provoke
! allow disallow
! forbid permit
! accept refuse
d permissible permit
d permissive permit
d acquiesce acquiescent
! assent dissent
d dissent dissentient
! agree disagree
! avoid confront
d deliberate deliberative
! admit deny
d certifiable certify
d contradict contradictory
d admonish admonitory
! criticize praise
d instruct instructive
d inform informative
d inform informatory
d represent representative
! overstate understate
! absolve blame
d accuse accusive
d accusative accuse
d accusatory accuse
d abuse abusive
! disparage flatter
d deride derisory
d deceive deceptive
d jubilant jubilate
d triumph triumphant
d exult exultant
d exuberant exuberate
! cheer complain
d amuse amusive
d applaud applaudable
d laud laudable
! applaud boo
d assault assaultive
d barrage bombard
! bless curse
! consecrate desecrate
d account accountable
d predict predictive
d prefigurative prefigure
d advisable advise
d notifiable notify
d suggest suggestible
d defer deferent
d submissive submit
d nominate nominative
d accommodate accommodative
! disoblige oblige
d bail bailable
! break make
d excusatory excuse
d support supportive
d vindicate vindicatory
d justificative justify
d justificatory justify
d introduce introductory
! acquit convict
d protest protestant
d lament lamentable
d exclaim exclamatory
! shout whisper
d prognosticate prognosticative
d calculate calculative
d evocative evoke
d suggest suggestive
d denotative denote
d significant signify
d talk talkative
d express expressive
d add addible
d narrate narrative
! check_in check_out
d disperse dispersive
d diffuse diffusive
d disseminate disseminative
d actual actualize
! erase record
d affirm affirmative
d defend defensive
d illustrate illustrative
! generalize specify
d allude allusive
d opine opinionative
! communicate excommunicate
! close_up open_up
d invitatory invite
d compete competitive
d compete competitory
d participate participatory
! drop_out enter
! arm disarm
d combat combative
! discharge enlist
! demilitarise militarise
! demilitarize militarize
! lose win
d exceed excessive
! fall_back gain
! resist surrender
d resist resistant
d resist resistive
d aggress aggressive
d assail assailable
! attack defend
d invade invasive
d protect protective
d repel repulsive
d consume consumptive
! abstain consume
d applicative apply
d applicatory apply
d utilizable utilize
d use useable
d usable use
d address addressable
d exploit exploitive
d exploit exploitative
d exploit exploitatory
! feed starve
d satisfactory satisfy
d avail available
d nourish nutrient
d adjoin adjunctive
d buoy buoyant
d cohere cohesive
d cohere coherent
d agglutinate agglutinative
! hit miss
! dull sharpen
d abrade abrasive
! fold unfold
d bend bendable
! bend unbend
d flex flexible
! unwrap wrap
! tie untie
! attach detach
d conjoin conjunctive
! hitch unhitch
d append appendant
! cover uncover
! close open
d attract attractive
d attract attractable
! screw unscrew
! connect disconnect
d bond bondable
d adhere adhesive
! gather spread
d aggregate aggregative
d compress compressible
! compress decompress
! plug_in unplug
! bring take_away
! pull push
! snarl unsnarl
! disentangle entangle
! arrange disarrange
! free obstruct
d occlude occlusive
! pack unpack
! unveil veil
d agglomerate agglomerative
! charge discharge
! attract repel
! switch_off switch_on
d impel impellent
d propel propulsive
! unwind wind
! function malfunction
! idle run
! go_off go_on
! dislodge lodge
! clean dirty
d absorb absorptive
d incorporate incorporative
! sit stand
! lie sit
! lie stand
d incise incisive
! unwire wire
! make unmake
d destroy destructive
d initiate initiatory
d originate originative
d invent inventive
d conceptual conceptualize
d imaginative imagine
d create creative
d execute executive
d accomplish accomplishable
d innovate innovative
d effect effective
d motivate motivative
d impel impulsive
! level raise
d mold moldable
d depict depictive
d delineate delineative
d imitate imitative
d facilitate facilitatory
! agitate calm
! reassure worry
d impress impressible
d affect affective
d abominable abominate
d abhor abhorrent
d love loveable
d lovable love
! dislike like
d like likeable
d likable like
d adorable adore
d revere reverent
d offend offensive
d anticipate anticipative
d appreciate appreciative
! depress elate
d consolatory console
d pleasant please
! displease please
! dissatisfy satisfy
d dissatisfactory dissatisfy
! content discontent
! dishearten hearten
! discourage encourage
! bore interest
d commiserate commiserative
! begrudge wish
d obsess obsessive
d locomote locomotive
! come go
d move moveable
d movable move
! move stay
! move_in move_out
! start stop
d force forcible
d obtrude obtrusive
d reciprocate reciprocatory
d reciprocate reciprocative
d oscillate oscillatory
! ebb tide
! float sink
! ride walk
! pop_in pop_out
d maneuver maneuverable
d ascend ascensive
d ascend ascendant
! ascend descend
d ascend ascendent
! rise set
! lower raise
! disembark embark
! arise sit_down
! arise lie_down
! advance recede
! advance back
! follow precede
! arrive leave
d access accessible
! depart stay
! pull_in pull_out
! enter exit
! get_off get_on
d diverge divergent
! converge diverge
d deflect deflective
! bend straighten
d rotate rotatory
! linger rush
d elude elusive
d vacant vacate
d divinatory divine
! enjoy suffer
! desensitise sensitise
d notice noticeable
! ignore notice
d observable observe
d observant observe
d odor odourise
d reverberant reverberate
! hide show
d ramp rampant
d reveal revelatory
d view viewable
d hear hearable
d advert advertent
d attend attentive
d resonant resound
d vibrate vibratory
d vibrant vibrate
d reverberate reverberative
d quiesce quiescent
! sharpen soften
d discern discernible
! sour sweeten
! give take
d distribute distributive
! keep lose
d possess possessive
! buy sell
d accept acceptable
d acquire acquisitive
d acquirable acquire
! allow deny
d deduct deductible
d collect collectible
d renounce renunciant
d transmissible transmit
d apportion apportionable
d allocatable allocate
d allocable allocate
d obtain obtainable
! default pay_up
! bounce clear
d cash cashable
d expend expensive
! conserve waste
! divest invest
! claim forfeit
! lose profit
d corrupt corruptible
d bribable bribe
! find lose
d beneficent benefit
d vend vendible
d vend vendable
d bank bankable
! deposit withdraw
! enrich impoverish
! borrow lend
d lend lendable
d call callable
! act refrain
d evade evasive
d assert assertive
d pursuant pursue
d interact interactive
d appoint appointive
! demote promote
d elect eligible
d subversive subvert
! fire hire
d succeed successive
! precede succeed
! idle work
d cooperate cooperative
d collaborate collaborative
! confine free
! let prevent
d repress repressive
d oppress oppressive
d form formative
d confederate confederative
d manage manageable
d certificatory certify
! admit exclude
d prevent preventive
d prevent preventative
d honor honorable
! boycott patronize
! boycott patronise
! divide unite
! issue recall
! criminalise decriminalise
! criminalize decriminalize
! legalize outlaw
! legalise outlaw
! desegregate segregate
! admit reject
d coerce coercive
! behave misbehave
! fail manage
! fail pass
! fail succeed
d attain attainable
d achievable achieve
d dominant dominate
d obedient obey
! disobey obey
d disobedient disobey
d counteract counteractive
d assist assistive
d redeem redemptive
d reconstruct reconstructive
d conduce conducive
d contribute contributive
d contribute contributory
d frustrate frustrative
! enforce exempt
d applicable apply
! break keep
d violate violative
d delude delusive
d delude delusory
d perversive pervert
d corrupt corruptive
! defend prosecute
d exist existent
! attend miss
! succumb survive
d emerge emergent
! necessitate obviate
d comprehend comprehensive
! have lack
! have miss
d inculpate inculpative
d inculpate inculpatory
d predominant predominate
d preponderant preponderate
d merit meritable
d possess possessed
d prevail prevalent
d appertain appurtenant
d pertain pertinent
! conform deviate
d depend dependent
d depend dependant
! differ equal
d differ different
d contrast contrastive
! come_in go_out
d transcend transcendent
d suffice sufficient
! balance unbalance
d excel excellent
! continue discontinue
d accord accordant
d contain continent
! stand yield
d defiant defy
d abound abundant
d discord discordant
d stagnant stagnate
d afford affordable
! extinguish ignite
d scintillant scintillate
! absorb emit
d coruscant coruscate
! clear_up overcast
! able unable
! absolute relative
! abstract concrete
! abundant scarce
! acceptable unacceptable
! accessible inaccessible
! accommodating unaccommodating
! accurate inaccurate
! acidic alkaline
! acknowledged unacknowledged
! active inactive
! active passive
! active dormant
! active extinct
! active quiet
! actual potential
! acute chronic
! adequate inadequate
! adjective substantive
! adorned unadorned
! adroit maladroit
! advantageous disadvantageous
! adventurous unadventurous
! affected unaffected
! afraid unafraid
d pugnacious pugnacity
! agitated unagitated
! agreeable disagreeable
! alive dead
! dead live
! ambiguous unambiguous
! ample meager
! analytic synthetic
! animate inanimate
! animated unanimated
! anonymous onymous
! antecedent subsequent
! aquatic terrestrial
! preceding succeeding
! anterior posterior
! appropriate inappropriate
! due undue
! artful artless
! articulate inarticulate
! ashamed unashamed
! attached detached
! stuck unstuck
! attentive inattentive
! attractive unattractive
! attractive repulsive
! appealing unappealing
! audible inaudible
! sonic supersonic
! auspicious inauspicious
! propitious unpropitious
! authorized unauthorized
! automatic manual
! available unavailable
! asleep awake
! aware unaware
! unwitting witting
! following leading
! backward forward
! forward reverse
! hairless hairy
! beautiful ugly
! beneficent maleficent
! benign malign
! better worse
! faced faceless
! multilateral unilateral
! blond brunet
! blemished unblemished
! bloodless bloody
! bold timid
! bound unbound
! brave cowardly
! breathing breathless
! crystalline noncrystalline
! bright dull
d luminous luminousness
! broken unbroken
! busy idle
! capitalistic socialistic
! cacophonous euphonious
! calm stormy
! capable incapable
! careful careless
! cautious incautious
! coherent incoherent
! central peripheral
! centrifugal centripetal
! afferent efferent
! certain uncertain
! sure unsure
! convinced unconvinced
! confident diffident
! changeable unchangeable
! adjusted unadjusted
! adjusted maladjusted
! altered unaltered
! changed unchanged
! isometric isotonic
! charged uncharged
! cheerful depressing
! monochromatic polychromatic
! achromatic chromatic
! saturated unsaturated
! colored uncolored
! stained unstained
! colorful colorless
! colourful colourless
! chromatic diatonic
! civilized noncivilized
! classical nonclassical
! classified unclassified
! clean unclean
! clear unclear
! clear opaque
! clearheaded confused
! smart stupid
! far near
! close distant
! clothed unclothed
! clear cloudy
! coastal inland
! inshore offshore
! collective distributive
! lighted unlighted
! comfortable uncomfortable
! commensurate incommensurate
! disproportionate proportionate
! common uncommon
! unusual usual
! hydrophilic hydrophobic
! common individual
! communicative uncommunicative
! compact loose
! comparable incomparable
! compatible incompatible
! competent incompetent
! competitive noncompetitive
! fractional whole
! half whole
! committed uncommitted
! complete incomplete
! comprehensive noncomprehensive
! comprehensible incomprehensible
! concave convex
! concentrated distributed
! concerned unconcerned
! concise prolix
! accordant discordant
! conditional unconditional
! confined unconfined
! congenial uncongenial
! congruous incongruous
! conjunctive disjunctive
! conjunct disjunct
! connected unconnected
! conscious unconscious
! consistent inconsistent
! conspicuous inconspicuous
! distinguishable indistinguishable
! constant inconstant
! constructive destructive
! contented discontented
! continual sporadic
! controlled uncontrolled
! convenient inconvenient
! conventional unconventional
! conventional nuclear
! convincing unconvincing
! cooked raw
! cooperative uncooperative
! corrupt incorrupt
! antagonistic synergistic
! insubstantial substantial
! immaterial material
! corporeal incorporeal
! correct incorrect
! cosmopolitan provincial
! considerate inconsiderate
! courteous discourteous
! impolite polite
! civil uncivil
! credible incredible
! credulous incredulous
! cubic linear
! cubic planar
! linear planar
! current noncurrent
! blessed cursed
! annual biennial
! annual perennial
! biennial perennial
! damaged undamaged
! deaf hearing
! decent indecent
! decisive indecisive
! decorous indecorous
! deep shallow
! defeated undefeated
! defined undefined
! definite indefinite
! dejected elated
! delicate rugged
! demanding undemanding
! democratic undemocratic
! arbitrary nonarbitrary
! demonstrative undemonstrative
! deniable undeniable
! connotative denotative
! dependable undependable
! reliable unreliable
! dependent independent
! aligned nonaligned
! desirable undesirable
! destroyed preserved
! determinate indeterminate
! developed undeveloped
! differentiated undifferentiated
! difficult easy
! dignified undignified
! diligent negligent
! diluted undiluted
! antagonistic conciliatory
! direct indirect
! alternating direct
! direct inverse
! direct retrograde
! immediate mediate
! discriminate indiscriminate
! distinct indistinct
! diversified undiversified
! domineering submissive
! dominant subordinate
! intoxicated sober
! dull sharp
! dull lively
! dynamic undynamic
! eager uneager
! early middle
! early late
! late middle
! easy uneasy
! east west
! eastern western
! educated uneducated
! effective ineffective
! effortful effortless
! efficient inefficient
! appointive elective
! elegant inelegant
! eligible ineligible
! emotional unemotional
! empirical theoretical
! applied theoretical
! freelance salaried
! employed unemployed
! discouraging encouraging
! encumbered unencumbered
! energetic lethargic
! decreased increased
! enlightened unenlightened
! enthusiastic unenthusiastic
! equal unequal
! balanced unbalanced
! equivocal unequivocal
! contemptible estimable
! complimentary uncomplimentary
! even uneven
! even odd
! exact inexact
! exciting unexciting
! exhaustible inexhaustible
! exhausted unexhausted
! existent nonexistent
! extant extinct
! expected unexpected
! expedient inexpedient
! cheap expensive
! experienced inexperienced
! explicit implicit
! exploited unexploited
! expansive unexpansive
! external internal
! inner outer
! inward outward
! exterior interior
! eyed eyeless
! fair foul
! fair unfair
! faithful unfaithful
! disloyal loyal
! familiar unfamiliar
! familiar strange
! fashionable unfashionable
! fast slow
! fat thin
! fatty nonfat
! favorable unfavorable
! felicitous infelicitous
! fertile sterile
! finished unfinished
! finite infinite
! first last
! intermediate terminal
! first second
! fit unfit
d suitability suitable
! flexible inflexible
! compromising uncompromising
! adaptable unadaptable
! curly straight
! aft fore
! adopted native
! foreign native
! native nonnative
! domestic foreign
! forgiving unforgiving
! formal informal
! fortunate unfortunate
! fragrant malodorous
! bound free
! fixed unfixed
! free unfree
! frequent infrequent
! fresh stale
! fresh preserved
! fresh salty
! friendly unfriendly
! frozen unfrozen
! fruitful unfruitful
! empty full
! functional nonfunctional
! functioning malfunctioning
! functional organic
! fledged unfledged
! local national
! cosmopolitan endemic
! federal unitary
! generous stingy
! generous ungenerous
! counterfeit genuine
! glorious inglorious
! awkward graceful
! gradual sudden
! gradual steep
! grateful ungrateful
! happy unhappy
! hard soft
! harmful harmless
! harmonious inharmonious
! healthful unhealthful
! medical surgical
! healthy unhealthy
! earthly heavenly
! headed headless
! heavy light
! heedful heedless
! heterogeneous homogeneous
! heterosexual homosexual
! lowered raised
! away home
! dishonest honest
! dishonorable honorable
! hopeful hopeless
! horizontal vertical
! horizontal inclined
! inclined vertical
! erect unerect
! seated standing
! running standing
! passing running
! hospitable inhospitable
! amicable hostile
! cold hot
! autumnal vernal
! vernal wintry
! autumnal wintry
! human nonhuman
! humane inhumane
! hungry thirsty
! hurried unhurried
! identifiable unidentifiable
! important unimportant
! noticeable unnoticeable
! improved unimproved
! disinclined inclined
! incoming outgoing
! indulgent nonindulgent
! industrial nonindustrial
! infernal supernal
! informed uninformed
! inhabited uninhabited
! injured uninjured
! guilty innocent
! integrated segregated
! intellectual nonintellectual
! intelligent unintelligent
! intelligible unintelligible
! interested uninterested
! interesting uninteresting
! extramural intramural
! extrinsic intrinsic
! intrusive protrusive
! aqueous igneous
! confined invasive
! debilitating invigorating
! inviting uninviting
! glad sad
! joyful sorrowful
! joyless joyous
! just unjust
! kind unkind
! known unknown
! big little
! large small
! lawful unlawful
! leaky tight
! illegal legal
! adoptive biological
! illegitimate legitimate
! likely unlikely
! improbable probable
! limited unlimited
! collateral lineal
! lined unlined
! figurative literal
! illiterate literate
! live recorded
! general local
! endemic epidemic
! illogical logical
! long short
! crosswise lengthwise
! loose tight
! constricted unconstricted
! found lost
! lost saved
! loud soft
! full thin
! forte piano
! hardened soft
! hateful lovable
! loving unloving
d affection affectionate
! lucky unlucky
! dramatic lyric
! geographic magnetic
! major minor
! majuscule minuscule
! manageable unmanageable
! manly unmanly
! married unmarried
! mated unmated
! feminine masculine
! masculine neuter
! feminine neuter
! matched mismatched
! immature mature
! green ripe
! seasoned unseasoned
! maximal minimal
! meaningful meaningless
! melted unmelted
! intense mild
! extensive intensive
! involved uninvolved
! civilian military
! mitigated unmitigated
! tempered untempered
! immobile mobile
! metallic nonmetallic
! immoderate moderate
! modern nonmodern
! immodest modest
! modified unmodified
! bivalent multivalent
! immoral moral
! illicit licit
! few many
! little much
! immortal mortal
! moved unmoved
! moving unmoving
! moving nonmoving
! moving still
! continental intercontinental
! international national
! natural unnatural
! artificial natural
! natural supernatural
! natural sharp
! flat natural
! flat sharp
! proximate ultimate
! necessary unnecessary
! gross net
! neurotic unneurotic
! nasty nice
! ignoble noble
! lowborn noble
! abnormal normal
! normal paranormal
! north south
! northern southern
! noticed unnoticed
! determined undetermined
! innocuous noxious
! disobedient obedient
! objective subjective
! obstructed unobstructed
! occupied unoccupied
! defensive offensive
! official unofficial
! confirmed unconfirmed
! conditioned unconditioned
! new old
! old young
! off on
! open shut
! closed open
! enclosed unenclosed
! nonoperational operational
! alternate opposite
! optimistic pessimistic
! disorderly orderly
! disordered ordered
! disorganized organized
! structured unstructured
! extraordinary ordinary
! inorganic organic
! arranged disarranged
! oriented unoriented
! disorienting orienting
! original unoriginal
! orthodox unorthodox
! indoor outdoor
! bare covered
! covert overt
! paid unpaid
! painful painless
! painted unpainted
! impalpable palpable
! parallel perpendicular
! oblique parallel
! oblique perpendicular
! passionate passionless
! past present
! future present
! maternal paternal
! impatient patient
! peaceful unpeaceful
! perceptive unperceptive
! imperfect perfect
! impermanent permanent
! caducous persistent
! irreversible reversible
! impermissible permissible
! permissive preventive
! impersonal personal
! dissuasive persuasive
! impenetrable penetrable
! mental physical
! religious secular
! irreligious religious
! patterned plain
! fancy plain
! planned unplanned
! implausible plausible
! pleasant unpleasant
! displeased pleased
! displeasing pleasing
! pointed pointless
! acute obtuse
! impolitic politic
! popular unpopular
! anti pro
! negative positive
! neutral positive
! negative neutral
! minus plus
! impossible possible
! impotent potent
! powerful powerless
! impractical practical
! imprecise precise
! precocious retarded
! predictable unpredictable
! prepared unprepared
! absent present
! pretentious unpretentious
! primary secondary
! basic incidental
! private public
! exclusive inclusive
! privileged underprivileged
! productive unproductive
! consumptive generative
! nonprofessional professional
! professional unprofessional
! profitable unprofitable
! profound superficial
! improper proper
! protected unprotected
! humble proud
! improvident provident
! imprudent prudent
! punctual unpunctual
! impure pure
! purposeful purposeless
! qualified unqualified
! trained untrained
! qualitative quantitative
! questionable unquestionable
! noisy quiet
! quiet unquiet
! irrational rational
! cerebral emotional
! reactive unreactive
! real unreal
! nominal real
! realistic unrealistic
! reasonable unreasonable
! refined unrefined
! processed unprocessed
! treated untreated
! regenerate unregenerate
! irregular regular
! related unrelated
! irrelevant relevant
! mindful unmindful
! nonrepresentational representational
! disreputable reputable
! receptive unreceptive
! reserved unreserved
! irresolute resolute
! disrespectful respectful
! irresponsible responsible
! responsive unresponsive
! restrained unrestrained
! restricted unrestricted
! retentive unretentive
! irreverent reverent
! awakened unawakened
! moneyed moneyless
! insolvent solvent
! lean rich
! center right
! center left
! righteous unrighteous
! frail robust
! round square
! angular rounded
! rural urban
! holy unholy
! profane sacred
! dangerous safe
! out safe
! different same
! other same
! insane sane
! satisfactory unsatisfactory
! scientific unscientific
! sealed unsealed
! concealed unconcealed
! concealing revealing
! insecure secure
! fastened unfastened
! selfish unselfish
! junior senior
! insensible sensible
! insensitive sensitive
! joint separate
! antiseptic septic
! adulterating purifying
! frivolous serious
! playful unplayful
! serviceable unserviceable
! settled unsettled
! shapely unshapely
! formed unformed
! shared unshared
! shaven unshaven
! sheathed unsheathed
! shod unshod
! insignificant significant
! compound simple
! complex simple
! insincere sincere
! cardinal ordinal
! scripted unscripted
! multiple single
! double single
! skilled unskilled
! numerical verbal
! coarse fine
! rough smooth
! social unsocial
! gregarious ungregarious
! seamed seamless
! liquid solid
! hollow solid
! solved unsolved
! no some
! all some
! all no
! naive sophisticated
! sound unsound
! effervescent noneffervescent
! sparkling still
! specialized unspecialized
! spineless spinous
! spirited spiritless
! spoken written
! unvoiced voiced
! unwritten written
! stable unstable
! legato staccato
! steady unsteady
! crooked straight
! curved straight
! stressed unstressed
! strong weak
! docile stubborn
d mulish mulishness
! insubordinate subordinate
! successful unsuccessful
! insufficient sufficient
! supported unsupported
! susceptible unsusceptible
! exempt nonexempt
! scheduled unscheduled
! dry sweet
! sour sweet
! asymmetrical symmetrical
! sympathetic unsympathetic
! diachronic synchronic
! antonymous synonymous
! tactful tactless
! short tall
! tame wild
! tasteful tasteless
! tasteless tasty
! intemperate temperate
! lax tense
! relaxed tense
! thick thin
! thinkable unthinkable
! thoughtful thoughtless
! thrifty wasteful
! tidy untidy
! rested tired
! intolerable tolerable
! intolerant tolerant
! side top
! bottom side
! equatorial polar
! touched untouched
! tender tough
! intractable tractable
! traveled untraveled
! troubled untroubled
! false true
! trustworthy untrustworthy
! atypical typical
! overhand underhand
! subsurface surface
! overhead surface
! overhead subsurface
! divided united
! bivalve univalve
! ascending descending
! falling rising
! down up
! downstairs upstairs
! downtown uptown
! misused used
! useful useless
! invalid valid
! valuable worthless
! invariable variable
! unventilated ventilated
! invertebrate vertebrate
! nonviolent violent
! virtuous wicked
! invisible visible
! involuntary voluntary
! invulnerable vulnerable
! unwanted wanted
! cool warm
! decreasing increasing
! unwelcome welcome
! ill well
! unwholesome wholesome
! narrow wide
! unwilling willing
! wired wireless
! foolish wise
! unworldly worldly
! new worn
! unworthy worthy
d adamant adamantine
d alabaster alabastrine
d alveolar alveolus
d appellative noun
d appointive appointment
d aqueous water
d aquatic water
d arch arched
d autarkical autocracy
d biogenic biology
d buccal cheek
d heavenly sky
d celestial sky
d integer integral
d cereal grain
d charitable charity
d citizen civic
d citizen civil
d civil state
d city civic
d communal commune
d congregation congregational
d constitution constitutional
d deduction deductive
d denomination denominational
d dental tooth
d direction directional
d economic economics
d element elemental
d bishop pontifical
d equestrian knight
d equine horse
d fever feverish
d febrile fever
d fictile pottery
d formalised formalism
d formalism formalized
d fret fretted
d genetic origin
d mental mentum
d chin genial
d graph graphic
d graphic graphics
d hero heroic
d humane humanities
d humanistic humanities
d humanist humanities
d industrial industry
d infancy infantile
d illative inference
d insular island
d judicial justice
d lead leaden
d law legal
d hand manual
d maternal mother
d father paternal
d medicine premedical
d meretricious prostitute
d mission missional
d mission missionary
d nominal noun
d name nominal
d number numeric
d number numeral
d mouth oral
d penal punishment
d positive positivism
d putrefaction putrid
d rabid rabies
d realism realistic
d refraction refractive
d monarch royal
d royal royalty
d agricultural agriculture
d country rural
d scenery scenic
d semen seminal
d sensation sensory
d sensation sensational
d social society
d squint squinty
d sport sporting
d statute statutory
d star stellar
d superficial surface
d symbolic symbolism
d technical technology
d earth terrene
d earth terrestrial
d earth telluric
d earth tellurian
d temple temporal
d temporal time
d term terminal
d terminal terminus
d caloric heat
d heat thermic
d heat thermal
d unit unitary
d unitary unity
d city urban
d verbal word
d glass vitreous
d vocal voice
! instrumental vocal
d electrical electricity
d voltage voltaic
d isotonic tone
d lingual tongue
d radical root
d radial ray
d profession professional
d language lingual
d language linguistic
d caudal tail
d finance fiscal
d fiducial standard
d fiducial trust
d fiduciary trust
d heat igneous
d marriage married
d marriage matrimonial
d marital marriage
d lyric opera
d person personal
d phenomenal phenomenon
d chest thoracic
d chest pectoral
d pictorial picture
d nuclear nucleus
d melodic melody
d millenary thousand
d meteoric meteoroid
d meridian noon
d perception perceptive
d tactual touch
d tactile touch
d haptic touch
d sight visual
d optical sight
d optic sight
d ocular sight
d eye ophthalmic
d eye optical
d eye optic
d eye ocular
d region regional
d connubial marriage
d conjugal marriage
d pontifical pope
d apostolical pope
d apostolic pope
d cat feline
d atom subatomic
d marine sea
d marine navigation
d maritime navigation
d nautical navigation
d machinery mechanical
d juvenile youth
d pastoral shepherd
d bucolic shepherd
d structural structure
d organisation organisational
d organization organizational
d cogitation cogitative
d mental mind
d fact factual
d church ecclesiastic
d church ecclesiastical
d micrometeoric micrometeorite
d brass brazen
d differential differentiation
! endocrine exocrine
d domestic home
d magnetic magnetism
d capillary hair
d automobile automotive
d ratio rational
d irrational ratio
d lobate lobe
d lung pulmonic
d lung pulmonary
d lung pneumonic
d rotation rotatory
d experiment experimental
d section sectional
d labyrinth labyrinthine
d occlusion occlusive
d communication communicative
d chromatic color
d carnal flesh
d function functional
d quantitative quantity
d nasal nose
d nose rhinal
d corporate corporation
d dimension dimensional
d volume volumed
d mutant mutation
d chromatographic chromatography
d nation national
d congener congeneric
d species specific
d comparative comparison
d heraldic heraldry
d mercantile mercantilism
d order ordinal
d rotary rotation
d decomposition septic
d holograph holographic
d iodine iodised
d iodine iodized
d iodinated iodine
d operation operational
d execution executive
d tomentose tomentum
d geographic geography
d propagandist propagandistic
d anaemic anemia
d blade bladed
d empirical quackery
d empiric quackery
d growing growth
d outdoor outdoors
d orchestra philharmonic
d phonic speech
d porcine swine
d propulsion propulsive
d child puerile
d purgation purifying
d purgation purging
d redemption redemptive
d resistance resistive
d retention retentive
d spasm spastic
d fabric textile
d drama thespian
d wool woollen
d wool woolen
d boreal north
d shape shaped
d bone osteal
d bone osseous
d kind kindly
! kindly unkindly
d unkind unkindly
d poor poorly
! ahead back
d multiple multiply
d hard hardened
! downwind upwind
! downward upward
! offshore onshore
d weak weakly
! big small
d clean cleanly
d dead deadly
! easterly westerly
d east easterly
d west westerly
! fortissimo pianissimo
d meager meagerly
`;
