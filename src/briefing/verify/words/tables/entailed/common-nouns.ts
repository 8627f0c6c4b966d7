/** What may be said for the commonest nouns of news, a row a line as in the table of one-sided wordings; cut into rows when first asked for. */
export const NOUNS = `
year = twelve_month 12_month
country < homeland motherland fatherland superpower nation_-_state
nation < republic kingdom superpower homeland
week = seven_day
fortnight = two_week
leader < premier monarch dictator chieftain ringleader general_secretary commander/n
way = means manner
way < approach/n avenue path
woman < lady bride spokeswoman congresswoman chairwoman saleswoman waitress queen duchess stewardess
case/n < prosecution legal_action
case/n = instance
play_part = have_part have_role
right/n < prerogative
official/n < bureaucrat civil_servant commissioner councillor functionary ambassador diplomat consul governor
by_force < at_gunpoint by_use_of_weapon
force/n < battalion brigade regiment squadron contingent garrison legion
conflict/n < war/n warfare
fighting < war/n warfare
war/n = warfare
decision < choice/n resolution
issue/n < concern/n
report/n < dossier bulletin communique
deal/n < settlement
at_night < overnight at_midnight after_dark
family < kinsfolk next_of_kin parents clan dynasty
business < enterprise commerce
end/n < termination cessation expiry completion halt/n abolition finale
support/n = backing
support/n < sponsorship patronage advocacy
statement < communique announcement remark/n comment/n assertion press_release proclamation testimony
number/n < count/n tally/n
contest/n < race/n match/n duel/n showdown election tournament game
home_country = country_of_origin native_country homeland
role < part/n position involvement participation job post/n
film/n < biopic thriller feature_film
supporter < ally/n enthusiast devotee partisan/n
sympathiser = sympathizer
sympathiser < supporter backer follower
sympathizer < supporter backer follower
story < saga anecdote legend fable
money < banknotes revenue income proceeds salary wages savings
speech < lecture/n remarks eulogy
remarks < speech statement
comments < statement speech
programme = scheme/n initiative
program = scheme/n initiative
programme < show/n broadcast/n project/n
program < show/n broadcast/n project/n
in_fact = actually in_reality
interest/n < enthusiasm curiosity
system < mechanism apparatus
energy < electricity
vigour = vigor
energy < vigour vitality
authorities < police administration prosecutors
authority/n < mandate/n jurisdiction
event < reception gala gig ritual occasion
under_control_of = in_hand_of controlled_by
media < newspapers journalists
position < rank/n role stand/n viewpoint
book/n < paperback hardback guidebook memoirs dictionary encyclopedia encyclopaedia
death < homicide
people < population public/n crowd/n nation
people < parents readers viewers consumers customers motorists drivers players members
world = globe
around_world = across_globe worldwide globally across_world all_over_world throughout_world
world/n < planet
vote/n < by_-_election
election < run_-_off
power/n = might/n
power/n < influence/n clout authority/n
company < studio brewery supplier consultancy
group/n < coalition committee panel party/n council crew caucus consortium
campaign/n < offensive/n
team = crew/n
team < delegation panel
police < policewoman detectives cops constabulary sheriff
police_officer < sheriff sergeant
trial < court_case prosecution court_martial
policy < strategy approach/n
vote/n = ballot/n
opposition < objection hostility
law < decree/n regulation
legislation < bill
candidate = hopeful/n
term/n = word/n
term/n = period
place/n = spot/n location
place/n < venue town city house/n
stage/n = phase/n
action < deed operation
work/n < labour/n labor/n toil/n task/n
problem < obstacle setback hurdle crisis flaw defect snag glitch hitch complication
talk/n < lecture/n conversation
result/n < score/n verdict
meeting < rally/n get_-_together briefing
point/n < argument
news = tidings
news < announcement report/n bulletin revelation
in_other_word = that_is
line/n < queue/n row/n
queue/n = line_of_people
violence < fighting clashes brutality beating assault/n killings shooting/n
bloodshed < killings massacre
lot_of < many plenty
investigation < audit/n examination
agreement < consensus bargain/n concord
agreement < consent/n
concern/n < dread/n misgiving nervousness foreboding consternation
worry/n < anxiety alarm/n
order/n < injunction writ warrant
corruption < embezzlement kickback
bribery < paying_bribe taking_bribe
market/n < bourse stock_exchange fair/n
threat < blackmail danger intimidation
danger < threat menace
visit/n < pilgrimage excursion stay/n
wife < first_lady bride
husband < groom bridegroom
body/n < carcass
body/n < institution
politician < councillor statesman legislator parliamentarian mayor governor
course < seminar workshop
view/n < belief stance judgment verdict assessment outlook
view/n = viewpoint point_of_view
army < infantry
army = land_force
show/n < concert broadcast/n performance play/n musical gig circus sitcom documentary spectacle
plan/n < project/n
intention = aim/n intent/n
intention < determination resolve/n
change/n < modification transformation transition revision adjustment swing/n upheaval turnaround increase/n decrease/n rise/n fall/n improvement
music < song symphony jazz opera rock_music pop_music concerto
lawyer = legal_representative
attorney < prosecutor
journalist < editor columnist newsreader newscaster anchorman cameraman blogger photographer
claim/n < charge/n
job/n < career profession
employment < career
evidence < witness_statement
record/n < archive/n register/n log/n
records < archive/n documents files
star/n < celebrity
hour = 60_minute sixty_minute
interview/n < questioning
judge/n < justice_of_supreme_court
firm/n < bank enterprise partnership consultancy carmaker retailer lender contractor manufacturer
album < debut compilation
figure/n < statistic amount sum/n
effort = endeavour endeavor
effort < struggle/n campaign/n drive/n work/n push/n
crime < treason forgery perjury extortion genocide
offence < theft fraud rape/n robbery burglary
offense < murder/n theft fraud robbery
attempt/n = try/n
attempt/n < endeavour
attempt/n < struggle/n
troops < paratroopers regiment brigade battalion
soldiers < infantry paratroopers servicemen conscripts commandos
history < past/n
song < anthem tune ditty carol hymn
name/n < nickname alias pseudonym surname title
crisis < emergency recession meltdown
regime < autocracy
face/n < visage
victory < conquest
win/n < landslide
house/n < dwelling palace
comment/n < statement observation reply/n answer/n criticism
prison < gulag dungeon
imprisonment = incarceration
penalty < sanction/n jail_sentence sentence/n
punishment < sentence/n imprisonment execution
moment = instant
newspaper < gazette
pressure < lobbying coercion
idea < concept notion thought/n plan/n proposal suggestion theory
career < profession
kind = type/n sort/n
parliament < senate congress lower_house
lawmaking_body = legislature
relation = relationship
sport < football cricket tennis golf rugby swimming boxing cycling
minute/n = 60_second
rape/n < gang_rape
sexual_violence < rape/n sexual_assault
sex_crime < rape/n sexual_assault
level/n < amount height standard/n
prosecutor < attorney_general
chief/n < commander/n commissioner
release/n < publication freeing/n discharge/n parole
tax/n < tariff excise
chance < possibility likelihood prospect odds
possibility < chance likelihood probability prospect
likelihood = probability
call/n < plea demand/n summons invitation exhortation
weapon < sword bayonet spear
weapons < guns
community < village neighbourhood neighborhood town society
officer < sergeant brigadier admiral detective sheriff superintendent corporal
fraud < forgery embezzlement
deception < fraud trickery lying
matter/n < question/n case/n problem
killing/n < manslaughter massacre shooting_dead
homicide < murder/n manslaughter assassination
organisation < company institute/n alliance movement league/n party/n
organization < charity union agency company institute/n alliance movement league/n party/n
bill/n < invoice/n
letter < epistle
performance < concert recital gig premiere
negotiation < haggling
return/n < homecoming repatriation reinstatement
oil < crude petroleum
project/n < scheme/n
project/n = undertaking/n
condition < requirement stipulation precondition prerequisite
condition < illness disease disorder
activist < feminist
development < progress advance/n expansion
panel < commission jury
friend < companion confidant boyfriend girlfriend classmate
arrest/n < round_-_up
capture/n = seizure
opinion_poll = survey_of_voter poll_of_voter
survey/n < poll_of_voter questionnaire
rule/n < law decree/n guideline
regulation < law bylaw
post/n < ambassadorship governorship presidency premiership chairmanship
area < neighborhood quarter/n sector field/n
reason < explanation justification excuse/n pretext rationale
debate/n < row/n controversy
discussion < debate/n conversation negotiation exchange_of_view
control/n < command/n grip/n domination supervision
spokesman = press_officer press_secretary
move/n < switch/n relocation
account/n < description narrative version testimony
person < human_being inhabitant consumer commuter witness/n participant neighbour neighbor client reader viewer
message/n < letter email text/n telegram note/n memo telegraph cable_to tweet/n
message/n < text_message voicemail
decade = ten_year 10_year
politics = political_life
drug < morphine crack_cocaine steroid antidepressant painkiller antibiotic
narcotic < cocaine heroin opium morphine
medicine < pill
relationship < friendship romance affair link/n
document < contract/n treaty dossier cable/n transcript manuscript
leadership = leaders
site/n < website
website < blog web_page homepage
online < on_website on_social_network
protest/n < hunger_strike
fear/n < terror horror phobia panic/n
anxiety < fear/n dread/n angst panic/n
student < graduate_student postgraduate sophomore freshman
metre = meter
school < academy
trade/n < export/n import/n
hope/n < optimism aspiration
aspiration = ambition
step/n < action
situation < predicament plight circumstance
morning < dawn/n
in_morning < at_dawn at_daybreak
in_early_morning < at_dawn at_daybreak at_first_light
in_future = in_time_to_come
room < lounge chamber cell studio office ballroom
democracy < democratic_rule
run/n < jog/n
fan/n < enthusiast admirer follower
freedom < independence liberation
rival/n < adversary enemy
opponent < enemy foe
car < saloon convertible jeep minivan
majority = greater_part
series = string_of succession_of
information < detail news fact tip_-_off knowledge
lender < building_society
act/n < deed
worker < nurse engineer operative
employee < clerk cashier secretary receptionist
influence/n < clout sway/n impact
price/n < charge_for fee fare tariff_for
affair < romance fling
battle/n < gun_battle
fight/n < duel/n
deputy/n < vice_-_president vice_-_chairman vice_president vice_chairman
second_-_in_-_command = number_two
image < photograph/n portrait icon logo drawing painting
test/n < check/n experiment quiz/n
crowd/n < throng/n horde multitude
detail/n = particular/n
street < alley lane high_street
road < lane alley
version < edition variant
effect/n < impact influence/n repercussion
bail < bail_bond
bit < piece fragment
soldier < commando guardsman trooper grenadier gunner
example = instance
fund/n < endowment trust_fund
success < victory achievement win/n breakthrough hit/n
success < accomplishment
region < district
intelligence < secret_information
reform/n < restructuring reorganisation reorganization
reform/n < modernisation modernization liberalisation liberalization
list/n < roster register/n inventory catalogue catalog shortlist
video < film_clip clip/n
footage = film/n
staff/n < team
audience < viewers listeners
paper/n < article study/n report/n
centre = center
centre < heart/n hub middle
center < hub
challenge/n < difficulty obstacle hurdle
industry < manufacturing
station < radio_station police_station train_station
founder < co_-_founder
founder = creator
share/n < proportion part/n
athlete < footballer boxer cyclist skier skater rower wrestler tennis_player basketball_player weightlifter
hearing < court_session
artist < illustrator photographer singer musician composer performer
phone/n < mobile_telephone iphone handset
mobile_phone < smartphone iphone
operation < mission
operation < manoeuvre maneuver
surgery < transplant
form/n < type/n
father = dad
mother = mum mom
father/n < daddy
cost/n < expenditure spending
use/n < consumption application exploitation deployment utilisation
game < contest tournament cup_final world_cup_match
ruling/n < verdict court_order injunction acquittal conviction
ruling/n = court_decision
court_decision < verdict
band/n < orchestra quartet trio
musical_group < band/n orchestra quartet choir
measure/n < tariff law tax/n
sign/n < hint/n omen warning
indication < signal/n clue hint/n evidence
criticism < reproach disapproval flak
debt < loan/n mortgage arrears
demand/n < ultimatum
request/n < demand/n
expert < scientist economist engineer academic/n historian
age/n < era epoch
period < age/n epoch century season phase
era = epoch
town < resort
settlement < city
rock < boulder
border/n < borderline
picture/n < photograph/n photo portrait painting drawing sketch/n snapshot
photo = photograph/n
photograph/n < snapshot portrait
culture < civilisation civilization
half = 50_percent one_in_two
editor < newspaper_editor
university < oxford cambridge harvard yale
ground/n = soil earth
land/n < territory
page < web_page front_page
access/n < entry admission
entry = admission
message/n < e_-_mail
rider < cyclist horseman jockey motorcyclist
cyclist = bicyclist
ministry < treasury
gas < methane carbon_dioxide carbon_monoxide oxygen chlorine sarin
need/n < necessity
shot/n < gunshot
public/n < citizens voters
partner/n < collaborator wife husband fiance fiancee
victim < prey
speaker < lecturer
appeal/n < entreaty
value/n < price/n
argument < squabble/n
disagreement < argument clash_of_opinion controversy squabble/n discord
dispute/n < controversy wrangling squabble/n argument
actor < thespian comedian performer
performer < actor actress singer dancer musician comedian acrobat
appearance < look/n
choice < option preference
option = alternative
presidency = presidential_office
trip < excursion outing trek flight expedition
journey < flight voyage trek expedition odyssey
journey < ride/n
dollar = buck
currency < pound franc
expert < authority_on
activity < operation work/n
investment < capital_injection
opinion = belief
opinion < verdict judgment
department < ministry division unit branch
couple < husband_and_wife
attention < scrutiny spotlight focus
responsibility < liability blame/n
responsibility = accountability
building < house/n tower embassy monastery shrine barracks hangar shed garage
experience/n < expertise know_-_how
failure < defeat/n bankruptcy
aid/n < medicine_and_food
water < seawater rainwater floodwater drinking_water
start/n < onset kick_-_off birth
lack/n < absence dearth
finance/n < funding
approach/n < method strategy technique policy
progress/n < breakthrough improvement
player < bowler winger fullback pitcher
woman < schoolmistress
language < dialect english french arabic spanish
manager < supervisor
manager < managing_director
man < guy bloke chap
generation < age_group
reality = real_life
technology < software computers
explosive_device < warhead
firearm < rifle pistol handgun revolver shotgun machine_gun kalashnikov assault_rifle
basis = foundation
century = hundred_year 100_year
gathering < reception
article < essay feature/n
rate/n < speed
speed/n = pace
hotel < hostel inn guesthouse motel resort
accommodation < hotel hostel inn guesthouse motel flat apartment
difference < gap disparity discrepancy contrast/n distinction
gap < disparity
character < personality
senator < republican_senator
rest/n = remainder
scene < site location spot
request/n < application
budget < spending_plan
reputation < fame notoriety standing
reputation = good_name
brother < half_-_brother twin_brother
sister < half_-_sister twin_sister
tie/n < bond/n
link/n < connection bond/n relationship
connection < link/n relationship relation
piece < fragment slice chunk
award/n < medal trophy oscar bafta grammy emmy
prize < trophy cup
doubt/n < scepticism skepticism misgiving suspicion
uprising < mutiny insurgency revolution
illness < leukaemia leukemia diabetes influenza tuberculosis aids cholera stroke_attack
disease < leukemia
summer = summertime
singer < crooner rapper diva soloist
love/n < affection passion adoration
leg < thigh calf shin
truth < fact
magazine < periodical
publication < book periodical
production < manufacture making
manufacture/n = production
ability < skill talent capability capacity
skill < talent expertise
celebrity < star/n
protester < picketer
promise/n < oath
citizen < voter
warrant/n < court_order search_warrant arrest_warrant
union/n < trade_union labor_union
adversary < foe enemy
proposal < motion
blaze/n < inferno wildfire bushfire
practice/n < custom habit tradition
custom = tradition
announcement < notice/n disclosure
commitment < obligation
incident < murder/n fight/n riot/n
refuge = sanctuary
subject/n = topic
writer < columnist blogger biographer screenwriter scriptwriter songwriter
author < novelist poet playwright biographer
status < rank/n standing position
target/n < goal objective
rebel/n < mutineer
insurgent < guerrilla
fighter < rebel/n militant
review/n < reassessment re_-_examination
assessment < evaluation review/n
doctor < gynaecologist
coverage < reporting report/n
independence < sovereignty
mission < task/n expedition
refuge < asylum
struggle/n < campaign/n
growth < expansion boom/n
expansion = enlargement
colleague < team_-_mate teammate
investor < financier
art < painting sculpture
immigration < influx_of_migrant
commander/n = military_leader
box/n < crate carton chest/n
adviser < consultant counsellor aide
advisor < counsellor aide
mountain < alp
goal < purpose
purpose < goal objective
abuse/n < maltreatment cruelty
mistreatment = maltreatment ill_-_treatment
mistreatment < torture/n beating
education = schooling
contract/n < lease/n
agreement < contract/n
amount/n = quantity sum/n
solution < fix/n remedy resolution
girlfriend = female_partner
boyfriend = male_partner
stock/n < stockpile/n
population < residents
link/n < hyperlink
range/n < variety
publication < release/n article
food < bread rice wheat grain vegetable fruit meat milk cheese fish/n egg meal flour potato
benefit/n = advantage
benefit/n < welfare_payment allowance
advantage < edge
destruction < obliteration annihilation
destruction = ruin/n
cover/n < lid shelter/n
club < nightclub
behaviour = behavior conduct/n
behavior = conduct/n
behaviour < misconduct manners
behavior < misconduct manners
predecessor < forerunner
management < administration supervision handling
season < summer winter autumn spring/n
advantage < lead/n
scale/n = extent size/n
extent = degree
complaint < objection grumble/n
standard/n < norm
computer < desktop mainframe macbook tablet
involvement = participation
balance/n = equilibrium
advice < guidance recommendation tip/n counselling
guidance < advice recommendation
asset < property holding
assets < properties holdings property wealth
ban/n < embargo moratorium
prohibition < embargo
background < upbringing
representative/n < congressman agent lawyer
musician < trumpeter saxophonist bassist organist singer
instrumentalist < violinist pianist guitarist drummer cellist
boy < lad choirboy
fall/n < collapse/n
decline/n = drop/n
decline/n < downturn collapse/n
principle < tenet ideal
drama < tragedy soap_opera
individual/n = person
protection < shelter/n immunity defence
treatment < cure/n
medical_treatment < therapy
evening < dusk sunset
in_evening < at_dusk at_sunset
at_dusk = at_nightfall
at_sunset = at_sundown
strength < power/n might/n
boss < employer supervisor
training < instruction coaching course exercise/n
instruction = teaching
prospect < chance possibility likelihood
play/n < tragedy comedy
fuel/n < coal gas
sound/n < noise voice/n
noise < bang/n
ceremony < rite ritual coronation
land/n < farmland plot_of_land
table/n < desk
institution < organisation organization school hospital prison
establishment < shop restaurant bar/n
judgment < sentence/n
judgement < sentence/n
row/n < squabble/n
quarrel/n < squabble/n
favour/n = favor/n
in_favour_of = in_favor_of
tension < strain/n antagonism animosity enmity
hostility = enmity animosity
animosity = enmity
confidence = trust/n faith
trust/n = faith
outcome < score/n
guard/n < jailer prison_officer
resource < asset funds
resources < funds money assets staff
testimony < statement_under_oath
marriage = wedlock matrimony
hero < heroine
conspiracy < plot/n
cash = banknotes
back/n = rear/n
controversy < furore furor uproar scandal row/n dispute/n
credit/n < loan/n praise/n
reference < allusion
kid = youngster
kid < toddler boy girl
wall < rampart
reaction < reply/n backlash
stock/n < share/n
attorney < solicitor barrister
expenditure = outlay expense
assembly < congress senate
contact/n < communication meeting
establishment < foundation creation setting_-_up
creation < foundation establishment formation
dream/n < aspiration
aide < helper adviser advisor
helper = assistant
trouble/n < unrest disturbance
jury = jurors panel_of_juror
mistake/n < slip_up blunder misjudgment miscalculation gaffe
error < slip_up misjudgment miscalculation
favourite = favorite
proceedings < lawsuit prosecution impeachment
legal_proceedings < hearing
legal_proceedings = court_action
plot/n < conspiracy
ad = advert advertisement commercial/n
advertisement = advert commercial/n
advertisement < poster billboard
respect/n < admiration
diamond < gemstone
gemstone = gem jewel precious_stone
floor < ground/n
civilian/n = noncombatant non_-_combatant
exile < banishment
initiative < plan/n scheme/n campaign/n project/n
finish/n = ending conclusion
conference < symposium seminar
meeting < seminar symposium
data < information
camp < training_camp encampment
speculation < rumour rumor guesswork
studio < film_studio
base/n < headquarters garrison
military_base < garrison barracks
payment < fee wages compensation instalment bribe
vehicle < bicycle armoured_car moped
means < method
faction < splinter_group wing_of_party
guest < attendee
visitor < tourist sightseer holidaymaker
channel/n < tv_station television_station
doping < drug_-_taking use_of_steroid blood_doping
session < hearing
focus/n = centre_of_attention
host/n < anchor
intervention < invasion meddling interference
academic/n = scholar
academic/n < university_teacher
belief < faith conviction creed
dinner < supper banquet
meal < banquet feast/n
offer/n < tender/n
aid_group < oxfam
element < part/n
airport < heathrow gatwick
headline < banner_headline
path < trail/n track/n
cell < prison_cell
attitude = stance
attitude < view/n opinion outlook approach/n
judgment < finding
funding < grant/n subsidy donation investment sponsorship finance/n
compromise/n = middle_ground
unity < solidarity cohesion
approval < consent/n permission
consent/n < approval
break/n < pause/n respite lull/n rest/n
pause/n = lull/n respite
territory < land/n enclave province region
nature < character
withdrawal < removal
plant/n < flower/n crop/n cactus
gift = present/n
gift < legacy
revenue < sales proceeds
warning < threat omen
feeling < emotion sentiment anger resentment
emotion < anger joy grief sadness fear/n sorrow
credibility = trustworthiness
income < revenue pension
gold < bullion
secret/n < state_secret
minority < minority_group
bike < motorbike motorcycle mountain_bike
documentary = factual_film
advance/n < breakthrough
limit/n < threshold curb/n
code < cipher
dialogue < conversation
task/n = job assignment
task/n < duty mission
priority < main_concern top_concern
increase/n < doubling hike/n expansion
emission < exhaust_gas
pollutant < emission
division < unit department split/n branch
platform < manifesto
file/n < dossier
college < academy
electricity < electric_current
settlement < outpost colony
partnership < alliance
visitor < guest
return/n < comeback
veteran = former_serviceman
note/n < memo message
tactic < ploy ruse trick/n
method < tactic
legitimacy = lawfulness
conversation < dialogue interview/n chat/n exchange_of_word
talk/n < chat/n
text/n = wording
text/n < document passage
crash/n < derailment smash/n
toilet = lavatory
memory = recollection remembrance
mistrust = distrust
suicide = taking_of_own_life
section < paragraph chapter
bar/n < nightclub
recording < tape/n audio video
audio_recording = audiotape
shock/n < horror
shock/n < trauma
faith < belief
monarch < tsar czar
district < ward/n constituency
donation < alms
degree < diploma
carbon < carbon_dioxide
dress/n = gown frock
type/n < category form/n
speed/n = velocity
transition = changeover
changeover < handover
hardship = privation deprivation
look/n < glance/n gaze/n stare/n
loan < mortgage overdraft
youth = young_people
youth < adolescent
vision < eyesight dream/n
sight = eyesight
anger/n < indignation resentment ire
shirt < t_-_shirt blouse
donor < benefactor philanthropist
plane < biplane
violation < abuse/n
diplomacy < negotiation
tree < fir birch olive_tree elm willow
arrangement < deal/n
arrangement = set_-_up
copy/n = duplicate/n replica
copy/n < photocopy/n
facility < plant/n centre center gym
analysis < examination study/n
disaster < cataclysm
natural_disaster < flood/n drought landslide
blow/n = setback
setback < reverse/n defeat/n
blow/n < punch/n kick/n slap/n
shop/n < boutique bookstore bakery newsagent greengrocer butcher
cross/n < crucifix
aim/n < ambition
goal < ambition
deadline = cut_-_off_date
incursion < invasion
reconstruction = rebuilding
store/n < supermarket grocery bookstore
confrontation < fight/n
flag = ensign
fear/n < terror/n
accountant < auditor bookkeeper
injury < fracture gash
wound/n < gash cut/n
bed = bunk
chair/n < armchair
rumour = hearsay
rumor = hearsay
rumour < gossip
rumor < gossip
gossip = tittle_-_tattle
holiday < christmas easter thanksgiving
exhibition < trade_fair art_show
exhibition = expo
size = dimension
size < length height width weight volume
counterpart = opposite_number
owner < co_-_owner shopkeeper freeholder
collection < array anthology set/n
pair/n = duo
science < physics chemistry biology astronomy geology
achievement = accomplishment feat
achievement < triumph/n breakthrough
feat = accomplishment
punishment < death_sentence life_sentence ban/n suspension lashing
structure < bridge/n
denial < rebuttal repudiation disavowal
arrival < landing
source/n < informant whistleblower
pension = retirement_pay
reduction < cutback shrinkage
cut/n < cutback
customer < buyer diner
importance = significance
helicopter < apache chinook
talent < genius
launch/n < unveiling rollout
festival < carnival
judiciary = courts
window < windowpane
machine < bulldozer excavator
device < machine instrument
sample = specimen
joke/n < pun
resident < townsman
resident = dweller
inhabitant = dweller
inhabitant < villager
episode < incident
lie/n < fib
falsehood < lie/n fabrication
hunt/n < manhunt
gap < hole
hole < crater
commentator < pundit columnist analyst
primary/n = primary_election
watchdog < ombudsman
designer < fashion_designer
colour = color
encounter/n < clash/n confrontation
on_behalf_of = in_name_of
absence < lack/n
absence = non_-_attendance
clip/n < video excerpt
excerpt = extract/n passage
map < chart/n atlas
pain < ache/n agony
pain < headache
agony = excruciating_pain
journalism = news_reporting
study/n < analysis
desire < wish/n craving longing
desire/n = wish/n
wish/n < hope/n
chart/n = graph
fate = destiny
dance < ballet waltz tango
frontrunner < favourite/n favorite/n
front_-_runner < favourite/n favorite/n
route < highway
property < house/n estate building land/n
belongings < luggage clothes
squad < platoon
transfer/n < relocation handover
handover < transfer/n surrender/n
substance < liquid gas powder
departure < withdrawal exodus
exodus = mass_departure
insurgency = rebellion
slogan < catchphrase
human_race = humanity mankind humankind
difficulty < problem hardship complication obstacle
hall < auditorium
mankind = humankind
song < single/n
plea < entreaty
decrease/n < cutback
untruth < lie/n
lyric = word_of_song
regulator < ombudsman central_bank
unit < department
factor < cause/n reason
manner = fashion/n
symbol < emblem logo
exit/n < withdrawal
item = article
scientist < oceanographer meteorologist psychologist sociologist anthropologist ecologist ornithologist
outrage/n < fury
campaigner < environmentalist suffragette abolitionist
broadcast/n < programme program telecast
birth < childbirth
intruder < trespasser burglar
creation < invention
inauguration = swearing_-_in_ceremony
integrity = honesty
instrument < guitar piano violin drum trumpet saxophone flute cello
musical_instrument < guitar piano violin drum trumpet saxophone flute cello
intimidation < threat bullying
jersey < shirt
backer < financier donor sponsor/n ally/n
traffic < cars vehicles
apology < expression_of_regret
expression_of_regret < apology
north = northern_part
reader < subscriber
contender < frontrunner front_-_runner
recognition < acknowledgment
disorder < chaos anarchy mayhem
turmoil = upheaval
turmoil < chaos mayhem
surveillance < wiretapping spying eavesdropping
clothes = garment
clothing < shirt coat jacket dress/n trousers uniform jeans skirt
understanding < comprehension
militia = paramilitary_group
teacher < tutor professor
height = altitude
repression = suppression
permission < licence license clearance approval
script = screenplay
tear/n < teardrop
description < portrayal depiction account/n
sponsor/n < backer financier
excuse/n < alibi
explanation < reason
explanation < justification
tragedy < disaster catastrophe
cast/n = actors
maid = housemaid chambermaid
servant < maid butler
transaction < deal/n sale purchase
grip/n = hold/n
bus < coach/n
businessman < entrepreneur financier property_developer
winter = wintertime
runner < sprinter marathon_runner
broadcaster < tv_station tv_channel itv
healthcare = health_care
questioning < cross_-_examination
care/n < nursing
telephone/n < mobile_phone smartphone
luxury = opulence
counsel/n = barrister
photographer < paparazzo
stadium < arena football_ground
trick/n < ploy hoax ruse con/n
ruse = ploy
apartment < penthouse studio_flat duplex condominium condo
trader < stockbroker stallholder
disclosure < confession
travel_document < identity_card
feature/n < trait attribute
characteristic/n = trait feature/n attribute
cinema = movie_house picture_house
export/n < foreign_sale
headquarters = hq main_base
park < national_park theme_park
improvement < recovery upgrade/n enhancement progress
scrutiny = close_examination
motion < no_-_confidence_motion
no_-_confidence_motion = motion_of_no_confidence
consumer < buyer household
journey < train_ride
aspect = facet
train/n < express/n locomotive subway_train
pledge/n < oath
standing/n < reputation status
construction < erection
innocence = guiltlessness
uncertainty < ambiguity insecurity
examination < autopsy x_-_ray
farmer < peasant crofter wine_grower fruit_grower
bond/n < government_bond treasury_bill
driver < cabbie
removal < eviction expulsion extraction
concept = notion
conduct/n < misconduct handling
misconduct < malpractice abuse_of_office
wrongdoing < misconduct crime fraud corruption malpractice bribery embezzlement theft
procedure < surgery
comedy < farce sitcom
signature < autograph
weakness < flaw frailty vulnerability
flaw = defect
mandate/n < authorisation
execution < electrocution stoning_to_death
display/n < exhibition
license/n = permit/n
permit/n < visa
baby < newborn
infant = newborn
equipment < kit hardware
mix/n = mixture blend
mixture = blend
unrest < riots strife
clash/n < confrontation brawl/n gunfight
skirmish/n < firefight
shootout = shoot_-_out
poster < placard billboard
tweet/n = twitter_post
determination < resolve/n
restriction < curtailment
graduate/n < alumnus
signal/n < cue
farm/n < smallholding vineyard
footwear < shoe boot/n sandal trainer_shoe
location < site spot whereabouts
candidacy = candidature
candidacy < nomination bid_for_presidency
candidature < nomination bid_for_presidency
implication = ramification
consequence = ramification
ramification = repercussion
contribution < input
honour/n = honor/n
honour/n < knighthood accolade
honor/n < knighthood accolade
entry < entrance
alternative/n = option
harassment < bullying stalking intimidation sexual_harassment
hole < puncture
biography = life_story
willingness = readiness
imprisonment < life_sentence solitary_confinement
occupation < profession
destruction < razing levelling
restaurant < bistro eatery brasserie
eatery < restaurant cafe
provision/n < clause
captive/n < hostage
optimism < hope/n
pact < alliance
consultancy = consulting_firm
trio = group_of_three threesome
hostility < hatred
hatred = loathing
elite = ruling_class
notice/n < announcement warning
cooperation < teamwork
public_vote < referendum election plebiscite
anxiety = unease nervousness
anxiety < worry/n
exemption < immunity waiver
spy/n < mole double_agent
secret_agent = intelligence_agent undercover_agent
association < club union society
taste/n < flavour flavor
flavour = flavor
infrastructure < bridge/n water_system airport
segregation < apartheid
presenter < newsreader newscaster disc_jockey
gang < syndicate cartel
criminal_group < gang syndicate triad
hacker < cybercriminal
gallery = art_museum
preparation < groundwork
petition/n < written_request
wind < gale hurricane breeze gust/n
strong_wind < hurricane gust/n
pound = pound_sterling sterling
ceiling = cap/n upper_limit
specialist < consultant cardiologist neurologist economist surgeon oncologist
run_-_off = second_-_round_vote
rocket/n < katyusha qassam
associate/n < partner/n friend aide
surge/n < leap/n spike/n influx
surge/n = upsurge
rise/n < upsurge
capability = capacity
isolation = seclusion
archive/n < records
phrase < slogan
economic_downturn < recession depression
meal < brunch
loyalty = allegiance
consensus = general_agreement
servant < footman valet
subsidy < grant/n
financial_support < subsidy grant/n bailout loan/n sponsorship donation
pursuit = chase/n
pursuit < car_chase
participation = taking_part
trend < tendency
shooting/n < gunfight
goods < produce/n
transport/n < bus train/n
skin < scalp
icon < idol
peer/n < lord baron
way_of_life = lifestyle
censorship < press_censorship
publicity < media_attention advertising
media_attention = media_coverage
bag < suitcase handbag rucksack backpack sack/n briefcase holdall
luggage < suitcase holdall
requirement < precondition
precondition = prerequisite
magistrate = justice_of_peace
island < sicily crete cuba cyprus
mining < coal_mining quarrying
confession < admission_of_guilt
jet < fighter_jet jetliner jumbo
hint/n = clue
obstacle = hurdle barrier
obstacle < stumbling_block impediment roadblock
hurdle = barrier
standoff = stand_-_off
illness < alzheimer schizophrenia
stone < pebble granite
exercise/n < drill/n manoeuvre maneuver
rain/n < shower/n
rainfall < downpour deluge
heavy_rain < rainstorm monsoon_rain
downpour = torrential_rain
snow < blizzard snowstorm
heavy_snow < blizzard snowstorm
passion = fervour fervor
forecast/n = projection
estimate/n < projection
boom/n < rapid_growth
tune = melody
ship < ferry frigate destroyer trawler cruise_liner warship container_ship aircraft_carrier
vessel < ferry
boat < ferry raft
childhood = early_life
momentum = impetus
incentive = inducement
incentive < tax_break bonus reward/n
hat < cap/n bonnet turban beret
relative/n < in_-_law kinsman stepfather stepmother stepson stepdaughter half_-_sister great_-_grandson nephew niece cousin grandchild granddaughter
scenario = possible_situation
killer < serial_killer
assassin < hitman contract_killer
hitman = contract_killer
aftermath = wake/n
proportion < percentage half third/n quarter/n
follower < disciple devotee adherent fan/n
openness = transparency
personnel < troops crew/n
ceasefire = cessation_of_hostility
breach/n = infringement contravention
fame = renown celebrity_status
participant < entrant
disappointment < dismay
weather < heatwave storm/n
bad_weather < hurricane fog snowstorm
explosion < bombing
loud_noise < explosion bang/n blast/n
noise < din racket
assumption = supposition
memoir = autobiography
demonstrator < marcher
warhead < nuclear_warhead
weapon_of_mass_destruction < nuclear_weapon chemical_weapon biological_weapon atomic_bomb
nuclear_weapon = nuclear_arms
peak/n = high_point pinnacle
sum/n < payment fee fine/n ransom
push/n < campaign/n drive/n
barrier < barricade blockade/n roadblock
cheer/n < applause
supplies < food medicine ammunition fuel
portrait < self_-_portrait
painting < portrait landscape fresco mural
prostitute = sex_worker
crew/n < sailors pilots
items < goods
sympathy < compassion
split/n < division schism
opposition < dissent
pack/n < packet
fun = enjoyment
perspective = point_of_view viewpoint
point_of_view = viewpoint
stronghold < bastion fortress
mansion < manor chateau palace
schedule/n = timetable
bedroom < hotel_bedroom
state_benefit < unemployment_benefit welfare_payment
social_security = welfare
combination = mixture mix/n
metal < aluminum lead/n zinc nickel
survival = staying_alive
objection < complaint
takeover = buy_-_out
cliff < precipice
parliamentarian < senator congressman
rug = carpet
savings < nest_egg
final/n < cup_final
corner < street_corner
limb < arm/n leg
discrimination < homophobia
discrimination = unfair_treatment
prejudice = bias
backlash < adverse_reaction
parole = conditional_release
early_release < parole
joy < delight/n elation jubilation
happiness < joy delight/n elation jubilation
recommendation < advice
briefing < press_conference news_conference
massacre/n < genocide
variety = diversity
marketing < advertising
truce < armistice
competitor < contestant entrant
racism < racial_hatred
flower/n < rose tulip daffodil orchid lily
flowers = bouquet
flowers < wreath
confusion = bewilderment muddle
spotlight = limelight
persecution < oppression
disability < blindness deafness paralysis
funeral = burial_service
regret/n = remorse
remorse = contrition
schedule/n < itinerary
jacket < blazer anorak
courage = bravery
bravery < heroism gallantry valour valor
courage < heroism gallantry valour valor
offensive/n < counteroffensive counter_-_offensive
counteroffensive = counter_-_offensive
impasse < stalemate
sequel < follow_-_up
robot < android
guarantee/n < assurance pledge/n
assurance < guarantee/n
insult/n < slur abuse/n
enthusiasm = eagerness
enthusiasm < passion
beating < thrashing flogging
residence < flat/n apartment palace villa
uncle < great_-_uncle
contraceptive < condom pill
promotion < advancement
sun = sunshine
sunlight = sunshine
adult < pensioner
ride/n < journey
tribunal < court_martial
assertion < claim/n allegation
passenger < hitchhiker
traveller < commuter tourist
traveler < commuter tourist
obsession = fixation
debtor = borrower
cousin < second_cousin
river < thames
river_bank = riverbank
millionaire < multi_-_millionaire multimillionaire billionaire
rich_person < millionaire billionaire tycoon
wealthy_person < millionaire billionaire tycoon multimillionaire
rich_man < millionaire billionaire tycoon
spread/n = proliferation
perpetrator < murderer killer rapist
instability < turmoil upheaval unrest
alcohol < spirits champagne liquor rum gin
drink/n < champagne juice cocktail lemonade
homeland = native_land country_of_birth mother_country
criminal/n < fraudster smuggler pickpocket mugger trafficker drug_dealer drug_trafficker paedophile pedophile
offender < criminal/n convict/n felon rapist thief
drug_dealer < drug_trafficker drug_lord
trafficker < drug_smuggler
introduction < launch/n
convoy < motorcade
horror < terror
aircraft < jumbo_jet biplane airbus
warplane < bomber_plane
fighter_jet = combat_jet
punch/n < jab
blow/n < jab
rift < row/n falling_-_out
partner/n < lover
tribe < clan
tourist < sightseer
cartoon < caricature drawing
cartoon = animated_film
drawing < sketch/n cartoon
parade/n = procession
procession < cortege cavalcade
extremism < terrorism
animal < camel buffalo bull mouse rat rabbit giraffe zebra gorilla chimpanzee seal crocodile snake bird fish/n
humour = humor
amateur = non_-_professional
transcript = written_record
dissatisfaction < anger/n resentment
quote/n = quotation
middleman = broker/n
intermediary < broker/n
crop < rye oats potato sugar_cane coffee cocoa soya tobacco grape
earthquake = earth_tremor
natural_disaster < quake mudslide avalanche volcanic_eruption forest_fire wildfire
privilege < perk
perk = fringe_benefit
lobby/n < pressure_group
applause < ovation standing_ovation
applause = clapping
performer < entertainer
hill < knoll slope
object/n < item artefact artifact
artefact = artifact
medal < bronze
truck < pickup fire_truck
artwork < mural fresco portrait installation
plight = predicament
beer < lager ale
resort < ski_resort seaside_resort
bodyguard = minder
intensity < ferocity
blood_transfusion = transfusion
meanwhile = in_meantime
neighbourhood < residential_area
neighborhood < residential_area
gate < entrance_gate
horse < pony gelding thoroughbred
factory < refinery steel_mill smelter sawmill
retailer < supermarket
villain = baddie
sequence = series
poet < poet_laureate
excitement = exhilaration
pride = self_-_respect
fury = rage/n wrath
rage/n = wrath
bridge/n < viaduct flyover footbridge
irregularity = anomaly
irregularity < fraud vote_-_rigging ballot_-_stuffing
electoral_fraud = vote_-_rigging poll_fraud
electoral_fraud < ballot_-_stuffing vote_-_buying
dust < ash
shore = shoreline
atrocity < massacre war_crime
crime < war_crime
cat < kitten
stream/n < brook
refusal < veto/n
seizure < impounding
filing < court_filing
summary = synopsis
drone < predator_drone reaper_drone
wine < champagne claret
halt/n < end/n
public_disorder < riot/n rioting looting
comedian = comic/n
rail = railroad
stay/n < stopover
implementation < enforcement
dismay = consternation
rebellion < mutiny
professional/n < nurse teacher dentist
bottle < flask
inequality < pay_gap
organization < ngo non_-_governmental_organisation
organisation < non_-_governmental_organization think_-_tank
accent < brogue
climber = mountaineer alpinist
mountaineer = alpinist
coffee < espresso cappuccino
police_officer < traffic_officer
bet/n = wager
gambling = betting
gambling < poker
mystery = enigma
pollution < smog
haven = refuge safe_place
money < bonus
merger < amalgamation
statue < sculpture effigy
prince < crown_prince
serviceman < sailor
member_of_armed_force < soldier marine/n airman sailor serviceman
power_outage = blackout power_failure electricity_cut
health_worker < nurse
medical_worker < nurse midwife surgeon
medical_staff < nurses doctors paramedics
medic < nurse
paramedic = ambulance_worker
ambulance_crew = paramedics
hospital_staff < nurses doctors
relief_worker = humanitarian_worker
rescue_worker < firefighter paramedic
emergency_service < fire_brigade fire_service ambulance_service
human_right_group = right_group human_right_organisation human_right_organization
aid_organisation = relief_organisation
environmental_group < greenpeace
news_agency < ria_novosti
broadcaster < cbs abc
news_channel < cnn
social_network < tiktok
social_media_platform < facebook twitter instagram tiktok
technology_company < google apple microsoft amazon facebook
oil_company < bp shell chevron
law_enforcement_officer < police_officer policeman sheriff fbi_agent
law_enforcement_agency < fbi police
security_service < mi5 fsb
secret_service = intelligence_service
peacekeeping_troops = peacekeepers
peace_activist = anti_-_war_activist
anti_-_war_activist = anti_-_war_campaigner peace_campaigner
coalition_government = governing_coalition
head_of_state < sultan sovereign/n
party_chief = party_leader leader_of_party
party_congress = party_conference party_convention
army_chief = military_chief army_commander
military_chief = armed_force_chief head_of_military
police_chief < police_commissioner
state_prosecutor = public_prosecutor
chief_prosecutor = lead_prosecutor
defence_lawyer = defence_attorney
human_right_lawyer = human_right_attorney
legal_battle < lawsuit court_case
legal_fight = legal_battle
death_sentence = death_penalty
prison_guard = prison_warder jailer prison_officer
prison_cell = jail_cell
prison_inmate = prisoner
crime_scene = scene_of_crime
dead_body < carcass
burial_place < grave/n cemetery graveyard
public_holiday = national_holiday bank_holiday
free_speech = freedom_of_expression
civil_right < voting_right
vote_count = counting_of_vote ballot_count
election_campaign = electoral_campaign
tax_rise = tax_hike
pay_cut = salary_cut
layoff = redundancy
price_increase = price_hike
cost_of_living = living_cost
interest_rate_rise = rate_rise rate_hike
economic_crisis < financial_crisis debt_crisis
financial_crisis < credit_crunch banking_crisis
credit_rating_agency = rating_agency
aid_package < rescue_package
bail_-_out = rescue_package
national_debt = public_debt government_debt
raw_material < iron_ore crude_oil timber
coal_mine = colliery
mine_worker = miner mineworker
traffic_accident < car_crash pile_-_up bus_crash car_accident
rail_accident < train_crash derailment
train_crash = train_collision
maritime_accident < shipwreck ferry_disaster
ground_force = land_force ground_troops
ground_troops < infantry
special_force < commando navy_seal
military_operation < air_strike
military_action < air_strike bombing
use_of_force < air_strike shooting/n military_action
nerve_agent < sarin novichok vx
nerve_gas = nerve_agent
nuclear_plant = nuclear_power_station
atomic_energy = nuclear_power
un_agency < unhcr unicef unesco
international_organisation < un nato who imf oecd
international_body < un nato imf oecd
military_alliance < nato
trade_bloc < eu asean mercosur
lender < imf
peace_talks = peace_negotiations
climate_talks < climate_summit
trade_barrier < tariff quota
import_duty = import_tariff import_tax
human_trafficking < sex_trafficking
recently = in_recent_year in_recent_month in_recent_day in_recent_week of_late
in_case_of = in_event_of
at_end_of = at_close_of
at_start_of = at_beginning_of at_outset_of
on_eve_of = day_before
in_exchange_for = in_return_for
in_line_with = in_accordance_with in_keeping_with
in_response_to = in_reaction_to
with_help_of = with_aid_of with_assistance_of
on_way_to = en_route_to
much_of = large_part_of great_part_of
behind_scene = out_of_public_view
from_around_world = from_all_over_world from_across_world from_across_globe
decide = reach_decision
work_hard = make_great_effort
vote/v < vote_for
cast_vote = cast_ballot
hold_vote = put_to_vote
testify = take_witness_stand
in_statement = in_written_statement
make_speech = give_talk
put_pressure_on = apply_pressure_on bring_pressure_to_bear_on
at_risk = in_danger
at_risk_of = in_danger_of
take_risk = run_risk
have_interest_in = be_interested_in
show_interest_in = express_interest_in
be_in_doubt = be_uncertain
cast_doubt_on = raise_doubt_about
keep_secret = hide/v
tell_truth = be_honest
change_mind = have_change_of_heart
make_profit = be_in_black
make_money = earn_money
raise_money = collect_money
raise_fund < hold_fundraiser
spend_money_on = put_money_into
cut_cost = save_money
pay_attention_to = take_notice_of
attract_attention = draw_attention
make_headline = be_in_news
set_example = be_example
take_advantage_of = make_most_of
seize_control_of = wrest_control_of
lose_control_of ~ take_control_of
be_under_control_of = be_controlled_by be_held_by be_in_hand_of
in_control_of = in_charge_of
give_permission_to = give_consent_to
give_order = order/v
give_support_to = lend_support_to throw_support_behind
have_support_of = have_backing_of
lose_support_of = forfeit_support_of
find_solution_to = solve resolve
come_under_criticism = be_criticised be_criticized
stand_trial < be_tried
bring_to_justice < put_on_trial
press_charge_against = bring_charge_against
bring_charge_against = file_charge_against
carry_out_investigation = investigate conduct_investigation
commit_suicide = kill_herself
commit_crime < commit_murder commit_fraud
break_law < commit_crime
make_concession = give_way
make_arrest = arrest/v
make_contribution_to = contribute_to
make_case_for = argue_for
play_down = minimise minimize
act/v < take_step
vote/v < go_to_poll
speak_to_journalist < give_interview
face_trial < go_on_trial
return/v < make_comeback
for_life = for_rest_of_life
lifetime = whole_life
at_same_time = simultaneously concurrently
justice = fairness
in_court = in_courtroom before_judge before_court
bloodstained = covered_in_blood
guy = bloke
space_flight = space_mission
rider < biker
health_care = medical_care
well_-_being = wellbeing
public_health = health_of_population
health_problem < illness disease heart_attack diabetes
health_problem = medical_problem
stroke/n < brain_haemorrhage
nuclear_enrichment = uranium_enrichment
sort/n < category
hardliner = hard_-_liner
fashion_show < catwalk_show
clothes_designer = fashion_designer
logo = emblem
spate_of = series_of wave_of string_of
series_of < wave_of
territory < colony
disputed_area < disputed_territory
tory = member_of_conservative_party
photograph/n < aerial_photograph
stake = shareholding
know_-_how = expertise
toilet = restroom
lavatory = restroom
shareholder < majority_shareholder
carbon_emission = co2_emission carbon_dioxide_emission
greenhouse_gas < co2
greenhouse_gas_emission < carbon_emission co2_emission
string_of = series_of
time_limit < deadline
identity_document < passport identity_card id_card
painkiller < morphine aspirin ibuprofen
media_outlet < website
media_organisation < newspaper news_agency broadcaster bbc cnn
media_organization < newspaper news_agency broadcaster bbc cnn
skilled_worker < electrician carpenter welder
financial_transaction < payment purchase
celebrated_figure < celebrity
well_-_known_figure < celebrity star/n
shore < beach
plenty_of = ample
immunity_from_prosecution < legal_immunity
midday = noon
at_lunchtime < at_noon at_midday
at_midday = at_noon
in_middle_of_night < at_midnight
in_afternoon < in_late_afternoon
in_early_hour = in_small_hour before_dawn
before_dawn = in_small_hour
reminder < wake_-_up_call
right_to_privacy = privacy
league_match < premier_league_match
recall/n < product_recall
republic < people's_republic
pack_of_cigarette = packet_of_cigarette
gas_station = filling_station
exclusive_interview < sole_interview
anti_-_racism = against_racism
hunger_striker < prisoner_on_hunger_strike
cricket_match < test_match
military_uniform < army_uniform
shopping_center = shopping_mall mall
subsidiary < offshoot
tribal_council < jirga loya_jirga
boot/n < football_boot
piano < grand_piano
secrecy < confidentiality
pet = domestic_animal
pet < cat dog hamster
monkey < baboon macaque
ape < gorilla chimpanzee orangutan
primate < monkey ape gorilla chimpanzee
whale < killer_whale blue_whale humpback_whale
predator < lion tiger wolf shark crocodile
snake < python cobra viper
insect < fly/n butterfly
fish/n < shark eel
sea_creature < whale dolphin shark fish/n octopus squid jellyfish
vegetable < carrot cabbage onion potato tomato spinach lettuce
fruit < apple grape mango lemon peach
meat < mutton
drug < aspirin ibuprofen vaccine insulin
instrument < harp
board_game < chess
sport < hockey basketball baseball volleyball skiing snowboarding judo wrestling gymnastics sailing rowing
sportsman < rugby_player golfer skier swimmer
sportswoman < gymnast
footballer < striker midfielder goalkeeper
weapon < crossbow dagger flamethrower howitzer
artillery < mortar/n cannon
artillery_piece < howitzer cannon
heavy_weapon < tank howitzer artillery mortar/n rocket_launcher
small_arm < rifle pistol kalashnikov
military_hardware < tank fighter_jet artillery
military_equipment < fighter_jet
armoured_personnel_carrier = armored_personnel_carrier
motor_racing < formula_one
racing_driver < formula_one_driver
milestone = landmark/n
volatility < swing/n fluctuation
disruption < delay/n cancellation closure blockage power_cut outage
stimulus < stimulus_package
financial_relief < bailout subsidy tax_relief
compensation < payout
litigation < lawsuit legal_action court_case
legal_action < prosecution
legal_challenge < lawsuit appeal/n
security_breach < hack/n cyberattack data_theft
service_disruption < outage
participant < delegate
participants = attendees
fatalities < people_killed
injuries < burns
casualties < deaths injuries dead wounded fatalities
attacker < shooter
assailant < knifeman
gunmen = armed_men
displacement < evacuation
displaced_person < evacuee
wildfire = bush_fire
natural_disaster < flooding eruption
extreme_weather < storm/n flood/n heatwave hurricane drought cyclone typhoon
severe_weather < storm/n cyclone typhoon tornado
health_crisis < pandemic epidemic
public_health_emergency < pandemic epidemic
virus < ebola
pathogen < virus bacterium
health_authority < health_ministry
health_official < health_secretary surgeon_general
government_body < ministry agency commission/n
public_body < ministry agency council
government_source < minister official/n
senior_figure < minister senior_official party_leader general/n
leading_figure < founder
top_diplomat < foreign_minister foreign_secretary secretary_of_state
chief_diplomat = top_diplomat
top_prosecutor < attorney_general prosecutor_general
highest_court = supreme_court top_court
top_judge < chief_justice
spy_chief < head_of_mossad cia_director head_of_intelligence
head_of_intelligence = intelligence_chief
intelligence_chief = spy_chief
military_leader < general/n army_chief admiral
top_commander < commander_-_in_-_chief
opposition_group < opposition_party
political_party < republican_party democratic_party labour_party conservative_party
political_group < political_party political_movement
interest_group = lobby_group pressure_group
advocacy_group = campaign_group
advocacy_group < lobby_group right_group
campaign_group < environmental_group right_group
think_tank = thinktank research_institute policy_institute
financial_institution < insurance_company pension_fund
educational_institution < school university college
cultural_institution < museum library theatre gallery
religious_institution < church mosque
religious_site < church mosque temple shrine synagogue
holy_site < shrine
cultural_site < museum monument
historic_site < monument
tourist_attraction < museum monument
transport_hub < airport railway_station bus_station port
public_transport < bus train/n metro underground/n tram subway
subway = underground_railway
transport_infrastructure < road railway bridge/n airport port
critical_infrastructure < power_grid power_plant water_supply
energy_infrastructure < pipeline refinery power_station
energy_facility < power_plant refinery power_station
oil_facility < refinery oil_depot oil_terminal
nuclear_facility < nuclear_plant
nuclear_site = nuclear_facility
military_site < military_base air_base missile_site
military_facility < air_base
military_installation < military_base air_base barracks
military_target < military_base barracks ammunition_depot
ammunition_depot = arms_depot
residential_building < house/n tower_block
apartment_block = block_of_flat
high_-_rise = skyscraper
healthcare_facility < hospital clinic
health_facility < hospital clinic
place_of_worship < shrine pagoda
sports_event < tournament match/n race/n championship
sporting_event < tournament match/n race/n championship marathon
cultural_event < festival concert exhibition
public_event < rally/n concert ceremony festival
public_gathering < rally/n demonstration march/n vigil
large_gathering < rally/n
social_gathering < wedding reception
public_appearance < speech
media_appearance < interview/n
public_statement < speech press_release news_conference
media_report < newspaper_article
news_outlet < website
local_media < local_newspaper local_television
foreign_media < bbc cnn
online_post < tweet/n facebook_post blog_post
online_platform < facebook youtube twitter
video_platform < youtube
video_-_sharing_site < youtube
search_engine < google
messaging_app < telegram whatsapp
mobile_app = app
electronic_message < email text_message
written_message < letter email note/n text_message
vulnerability < security_flaw security_hole
death < murder/v execute shoot_dead assassinate pass_away
killing/n < execute behead stab_to_death lynch
attack/n < storm/v invade
assault/n < beat_up
detention < take_into_custody
win/n < beat/v defeat/v
defeat/n < beat/v lose_to
trip < fly/v
visit/n < travel_to
departure < resign
opposition < object/v
talks < speak_with
discussion < debate/v
fire/n < catch_fire ablaze
blaze/n < catch_fire
crash/n < collide
collision < crash_into
shooting/n < shoot_dead
gunfire < fire/v
punishment < jail/v fine/v execute
release/n < set_free
rescue/n < pull_from_rubble
production < make manufacture/v
end/n < stop/v
deployment < send_troops
decrease/n < shrink
decline/n < shrink
anger/n < furious
sadness = grief
relocation < move/v
hostage_-_taking < take_hostage
vandalism < vandalise
leadership < lead/v
enterprise < company
concept < idea
notion < idea
version < account/n
impact < effect/n
option < choice
capability < ability
evaluation < assessment
expansion < growth
involvement < role
formation < creation
legal_action < legal_proceedings
emotion < feeling
ire < anger/n
repercussion < consequence
media_attention < publicity
admission_of_guilt < confession
stumbling_block < obstacle
impediment < obstacle
adherent < follower
attendee < participant
bastion < stronghold
objective < purpose
stalemate < impasse
make_decision < decide
conversation < discussion
resolve/n < determination
detractor < critic
parliamentarian < legislator
violent_crime < murder/n rape/n armed_robbery assault/n stabbing
serious_crime < murder/n rape/n armed_robbery kidnapping
financial_crime < fraud embezzlement money_laundering insider_trading tax_evasion
financial_crime = economic_crime
drug_offence < drug_trafficking drug_smuggling drug_possession drug_dealing
drug_offense < drug_trafficking drug_smuggling drug_possession drug_dealing
drug_offence = drug_offense
cybercrime < hacking
sexual_offence < rape/n sexual_assault
sexual_offense < rape/n sexual_assault
sexual_offence = sexual_offense sex_offence
sexual_abuse < rape/n
child_abuse < child_sexual_abuse
drug_crime < drug_trafficking drug_smuggling drug_possession
gun_crime < armed_robbery
legal_document < contract/n affidavit warrant/n deed
court_order < search_warrant
court_document < indictment affidavit
court_papers = court_documents
legal_expert < law_professor constitutional_lawyer
financial_penalty < fine/n
custodial_sentence = prison_sentence jail_sentence
economic_output = gdp
economic_growth = growth_in_gdp
financial_market < stock_market bond_market currency_market stock_exchange
natural_resource < oil natural_gas coal timber iron_ore copper
fossil_fuel < petrol diesel
renewable_energy < hydroelectric_power
source_of_energy < coal oil gas
consumer_goods < clothes television
household_appliance < washing_machine refrigerator fridge
fridge = refrigerator
elected_official < mayor mp senator congressman president
elected_representative < mp senator congressman
public_official < mayor minister civil_servant governor
local_government < city_council county_council municipality
former_leader < ex_-_president former_president former_prime_minister
former_official < former_minister ex_-_minister
ex_-_prime_minister = former_prime_minister
ex_-_wife = former_wife
ex_-_husband = former_husband
ex_-_soldier = former_soldier
ex_-_leader = former_leader
ex_-_boss = former_boss
former_lawmaker < former_senator former_congressman former_mp
senior_politician < minister party_leader
senior_politician = leading_politician
top_politician = leading_politician
head_of_party = party_leader
battlefield = battleground
war_zone = conflict_zone combat_zone
military_personnel < soldiers sailors airmen
military_vehicle < armoured_vehicle armored_vehicle
troop_withdrawal = withdrawal_of_troop troop_pullout
troop_deployment = deployment_of_troop
arms_dealer = weapons_dealer
arms_trade = weapons_trade
arms_smuggling = weapons_smuggling gun_-_running
nuclear_programme = nuclear_program
nuclear_bomb = atomic_bomb atom_bomb
nuclear_weapon < atom_bomb
rescue_team = rescuers
floodwater = flood_water
makeshift_shelter < tent
emergency_aid < food water medicine tent
basic_necessity < food water
medical_supplies < medicine bandage
humanitarian_aid < medical_aid
essential_service < water electricity
public_service < health_care education
tv_show = television_show
tv_programme = television_program tv_program
tv_series = television_series
tv_channel = television_channel
tv_network = television_network
tv_presenter = television_presenter
television_programme < sitcom soap_opera documentary talk_show
record_label = record_company
rock_group = rock_band
pop_star = pop_singer
film_star = movie_star
bestseller = best_-_seller best_-_selling_book
news_report = news_story
news_presenter = newsreader newscaster news_anchor
press_release = news_release
press_officer = media_officer
football_match = football_game soccer_match soccer_game
olympic_games = olympics
banned_substance < steroid epo testosterone
performance_-_enhancing_drug < steroid epo testosterone growth_hormone
drug_test = doping_test dope_test
doping_test = anti_-_doping_test
world_title = world_championship
football_body < fifa uefa
sporting_body < fifa uefa international_olympic_committee
world_football_body = fifa
finance_director = chief_financial_officer finance_chief
board_member = member_of_board
annual_general_meeting = agm annual_meeting
tax_evasion = tax_dodging
tax_inspector = taxman
tax_authority < inland_revenue irs
office_worker < clerk secretary
shop_assistant = sales_assistant
shop_worker < cashier shop_assistant
building_worker = construction_worker
construction_worker < bricklayer scaffolder
workers_union = trade_union
schoolboy = male_pupil
schoolgirl = female_pupil
bereaved_family = family_of_dead family_of_victim
homeowner = house_owner
villager = resident_of_village
city_dweller = urban_resident
islander = resident_of_island
local_people = local_resident
local_resident = locals
local_resident < villager
lorry_driver = trucker
airline_pilot < co_-_pilot
crew_member < stewardess
sailor < deckhand
mountain_climber = mountaineer
killer < murder/v shoot_dead stab_to_death
winner < triumph/v
author < write
buyer < purchase/v
donor < donate
employer < hire/v
employee < work_for
inmate < jail/v imprison
detainee < arrest/v jail/v hold_in_custody
captive/n < capture/v take_hostage kidnap abduct
victim < kill/v injure hurt/v attack/v rape/v rob murder/v shoot/v stab/v
victims < injured
casualties < kill/v injure wound/v die
defendant < stand_trial on_trial
accused/n < stand_trial on_trial
opponent < reject
critic < condemn denounce
viewer < watch/v
candidate < run_for_president stand_for_election run_for_office
evacuee < evacuate
successor < replace
thief < steal
burglar < burgle
kidnapper < abduct
looter < loot/v
rioter < riot/v
shooter < open_fire
gunman < shoot/v
voter < cast_ballot
inhabitant < live_in
hostage < take_hostage hold_hostage
victim < defraud kidnap
litre = liter
plough = plow
aluminium = aluminum
sceptic = skeptic
scepticism = skepticism
catalogue = catalog
dialogue = dialog
moustache = mustache
counsellor = counselor
jeweller = jeweler
councillor = councilor
anaemia = anemia
foetus = fetus
haemorrhage = hemorrhage
leukaemia = leukemia
armour = armor
vapour = vapor
odour = odor
saviour = savior
whisky = whiskey
sulphur = sulfur
gynaecologist = gynecologist
paediatrician = pediatrician
anaesthetic = anesthetic
oestrogen = estrogen
archaeologist = archeologist
archaeology = archeology
aesthetics = esthetics
encyclopaedia = encyclopedia
kidnapper = kidnaper
globalisation = globalization
privatisation = privatization
nationalisation = nationalization
radicalisation = radicalization
modernisation = modernization
liberalisation = liberalization
stabilisation = stabilization
legalisation = legalization
civilisation = civilization
colonisation = colonization
reorganisation = reorganization
realisation = realization
normalisation = normalization
militarisation = militarization
demilitarisation = demilitarization
industrialisation = industrialization
urbanisation = urbanization
sterilisation = sterilization
standardisation = standardization
polarisation = polarization
marginalisation = marginalization
rubbish = trash/n
household_waste = rubbish garbage
pavement = sidewalk
nappy = diaper
drugstore = pharmacy
postcode = zip_code
estate_agent = realtor
car_park = parking_lot
number_plate = licence_plate license_plate
licence_plate = license_plate
windscreen = windshield
crossroads = intersection
intersection = road_junction
toilet_paper = lavatory_paper
holidaymaker = vacationer
rucksack = backpack
maths = mathematics math
timber = lumber
undertaker = funeral_director
dustman = refuse_collector
refuse_collector = garbage_collector
refuse/n = garbage
infectious_disease < aids
mental_illness < depression schizophrenia bipolar_disorder
mental_illness = mental_disorder
brain_injury < concussion
head_injury < skull_fracture concussion
medical_emergency < heart_attack
medical_procedure < operation surgery transplant
medical_test < blood_test x_-_ray
medical_expert < doctor surgeon epidemiologist
chest_infection < pneumonia
sexually_transmitted_disease < syphilis gonorrhoea
broken_bone = fracture
broken_bone < broken_leg broken_arm
operating_theatre = operating_room
intensive_care_unit = intensive_care_ward
symptom < cough/n headache rash/n
seat < armchair sofa stool bench
sofa = couch
kitchen_appliance < cooker oven fridge
building_material < brick cement concrete timber
currency < lira krona dinar rial shekel zloty
coin < penny cent
nobility = aristocracy
aristocrat < duke earl baron count/n
peasant < sharecropper
craftsman < carpenter potter blacksmith
artisan = craftsman
programmer = software_developer
doctor < anaesthetist dermatologist
mental_health_expert < psychiatrist psychologist
thinker < philosopher
social_scientist < economist sociologist anthropologist
historian < military_historian
entertainer < singer comedian magician juggler dancer
stage_performer < actor singer dancer
songwriter < lyricist
screenwriter = scriptwriter
playwright = dramatist
literary_work < novel/n poem play/n
poem < sonnet ode
piece_of_music < symphony song sonata concerto
stage_play < comedy tragedy
religious_ceremony < baptism mass/n
religious_service < mass/n
religious_festival < easter christmas ramadan passover diwali eid
holy_book < bible koran torah
sacred_text < bible koran torah
church_leader < bishop archbishop pope cardinal
catholic_leader < pope
clergyman < archbishop cardinal rector curate chaplain
lift/n < elevator
holy_month < ramadan
jumper < sweater
torch/n < flashlight
tyre < tire/n
officials < ministry
official/n < ministry_spokesman government_spokesman envoy
authorities < ministry regulator council interior_ministry health_ministry defence_ministry foreign_ministry
leaders < presidents prime_ministers heads_of_state
residents < villagers townspeople
measure/n < rule/n
site/n < building plant/n factory base/n airport mine/n camp
location < city town village street
device < phone laptop
item < object product toy book
product < medicine car smartphone toy drug
outlet < newspaper broadcaster magazine news_agency
platform < website
entity < company organisation organization firm/n agency body/n
individual/n < man woman suspect/n citizen official/n
conflict/n < invasion fighting hostilities
armed_conflict < invasion
figure/n < leader politician
personality < star/n celebrity
both_party = both_side
security_force < troops soldiers policemen gendarme
law_enforcement < detective
military/n < airmen
armed_force < troops soldiers navy air_force
naval_force < navy
state_institution < parliament ministry court army
public_institution < school hospital university court
political_opponent < challenger
political_rival < challenger
political_ally < coalition_partner
political_leader < president prime_minister party_leader premier chancellor
political_figure < president minister senator lawmaker mayor
political_crisis < coup government_collapse
political_turmoil < political_crisis coup
political_unrest < riot/n uprising
social_unrest < riot/n
security_incident < attack/n shooting/n bombing
violent_incident < shooting/n stabbing clash/n attack/n
security_measure < curfew roadblock checkpoint
criminal_charge < corruption_charge
criminal_case < murder_case fraud_case murder_trial
criminal_trial < murder_trial fraud_trial
criminal_investigation < murder_inquiry murder_investigation fraud_investigation
legal_case < lawsuit trial court_case
legal_process < trial court_case lawsuit
legal_team < lawyers
legal_representative < solicitor attorney barrister
criminal_offence < murder/n theft fraud robbery rape/n
criminal_offense < murder/n theft fraud robbery rape/n
criminal_activity < smuggling fraud drug_trafficking theft
illegal_activity < smuggling drug_trafficking
illegal_drug < amphetamine
economic_activity < trade/n manufacturing
economic_sanction < trade_embargo oil_embargo asset_freeze
economic_measure < tax_cut tariff
economic_indicator < inflation_rate unemployment_rate gdp
economic_data < inflation_figure unemployment_figure
economic_hardship < poverty unemployment
economic_problem < inflation unemployment debt
financial_problem < debt bankruptcy
financial_difficulty = financial_problem financial_trouble
financial_support = financial_assistance financial_aid financial_help
financial_assistance = financial_aid financial_help
military_support < arms_delivery weapons_supplies air_support
military_aid < arms_delivery weapons_supplies
military_equipment < weapon radar
military_power = military_might
military_force < army navy
military_unit < battalion brigade regiment platoon division squadron
military_campaign < offensive/n bombing_campaign invasion
military_intervention < invasion air_strike
aerial_attack < air_strike air_raid drone_strike
ground_attack < ground_offensive ground_assault
health_condition < diabetes asthma cancer
medical_condition < diabetes asthma cancer epilepsy
medical_care < surgery
medical_help = medical_assistance medical_attention
natural_phenomenon < earthquake aurora eclipse eruption
weather_event < storm/n hurricane flood/n heatwave tornado
weather_condition < fog snow rain/n
poor_visibility < fog
environmental_damage < oil_spill pollution deforestation
environmental_problem < pollution deforestation climate_change
environmental_disaster < oil_spill
environmental_activist = environmental_campaigner
climate_activist = climate_campaigner
animal_right_activist = animal_right_campaigner
human_right_activist = human_right_campaigner right_activist
right_activist = right_campaigner human_right_campaigner
human_right_violation = human_right_abuse
human_right_abuse < torture/n
pro_-_democracy_activist = democracy_campaigner democracy_activist
opposition_activist < opposition_campaigner
ground_operation < ground_assault
militia_leader < warlord
accountancy = accounting
debut_album = first_album
lead_singer = frontman
singer < frontman lead_singer
guitarist < bassist
bassist = bass_player bass_guitarist
record_deal = recording_contract record_contract
soundtrack = film_music
premiere = first_showing first_performance
landslide_victory = landslide_win
landslide_victory < crushing_victory
overwhelming_victory < landslide_victory landslide_win
big_victory < landslide_victory
clear_victory < landslide_victory
narrow_victory = slim_win narrow_win
recount = second_count
election_worker = poll_worker
election_official < returning_officer
election_monitor = election_observer
election_observer = electoral_observer
first_lady = president's_wife wife_of_president
president_-_elect = newly_elected_president
candidate_for_president = presidential_candidate
vote_of_no_confidence = no_-_confidence_vote
confidence_vote < no_-_confidence_vote
party_member = member_of_party
party_leadership = leadership_of_party
seat_in_parliament = parliamentary_seat
absolute_majority = outright_majority overall_majority
majority_in_parliament = parliamentary_majority
swing_state = battleground_state
electoral_district = voting_district
voting_right = right_to_vote
election_victory = electoral_victory election_win
election_defeat = electoral_defeat election_loss
same_-_sex_marriage = gay_marriage
same_-_sex_couple = gay_couple
right_to_abortion = abortion_right
asylum_application = request_for_asylum
asylum_seeker = person_seeking_asylum
apply_for_asylum = request_asylum
migrant_worker = foreign_worker
working_hours = hours_of_work
working_conditions = conditions_of_work
labour_dispute = industrial_dispute labor_dispute
labour_force = workforce
labour_shortage = shortage_of_worker
wage_dispute = pay_dispute
pay_freeze = wage_freeze
hiring_freeze = freeze_on_recruitment
retirement_age = pension_age
pension_reform = reform_of_pension
tax_reform = reform_of_tax
land_reform = redistribution_of_land
austerity_programme = austerity_plan austerity_package
stimulus_package = stimulus_plan
rescue_plan = bailout_plan rescue_package
growth_rate = rate_of_growth
unemployment_rate = rate_of_unemployment
crime_rate = rate_of_crime
death_rate = mortality_rate
standard_of_living = living_standard
income_gap = gap_between_rich_and_poor
trade_surplus = surplus_in_trade
exchange_rate = currency_rate
key_rate = key_interest_rate benchmark_interest_rate
oil_output = crude_output
gas_supply = supply_of_gas
fuel_shortage = shortage_of_fuel
power_shortage = shortage_of_power electricity_shortage
drug_shortage = shortage_of_medicine
shortage_of_money = lack_of_fund
lack_of_fund = lack_of_money
lack_of_evidence = insufficient_evidence
lack_of_progress = absence_of_progress
lack_of_trust = mistrust
climate_of_fear = atmosphere_of_fear
sign_of_life = indication_of_life
cause_of_death = reason_for_death
cause_of_crash = reason_for_crash
cause_of_fire = reason_for_fire
place_of_birth = birthplace
date_of_birth = birth_date
freedom_of_religion = religious_freedom
freedom_of_assembly = right_of_assembly
violation_of_law = breach_of_law
breach_of_contract = violation_of_contract
breach_of_ceasefire = ceasefire_violation violation_of_ceasefire
violation_of_ceasefire = ceasefire_violation truce_violation
abuse_of_power = misuse_of_power
abuse_of_office = misuse_of_office
misuse_of_fund = misappropriation_of_fund
use_of_weapon = weapon_use
possession_of_weapon = weapon_possession
possession_of_drug = drug_possession
murder_attempt = attempted_murder
rape_case = case_of_rape
death_threat = threat_to_kill
health_reform = healthcare_reform
presidential_hopeful < presidential_candidate
labour_market = job_market labor_market
column_of_vehicle < convoy
premises < building office shop factory
myth = legend
oil_spill < oil_slick
environmental_group = conservation_group green_group
climate_scientist = climatologist
weather_forecast = weather_outlook
seismologist = earthquake_expert
crater < bomb_crater
ruin/n < rubble
remains < bones skeleton
human_remains < body/n bones skeleton
bone < skull rib
body_part < arm/n leg head/n hand/n foot finger
limb < foot hand/n
loss_of_life < death
loss_of_power = power_loss
u_-_turn = about_-_turn about_-_face
about_-_turn = about_-_face volte_-_face
turnaround < u_-_turn reversal
reversal < u_-_turn about_-_turn
policy_change < u_-_turn policy_reversal
policy_shift = change_of_policy policy_change
turning_point = watershed
sticking_point = stumbling_block
bone_of_contention = point_of_dispute
point_of_dispute = disputed_issue
stalemate = gridlock
deadlock = gridlock
way_out_of_crisis = solution_to_crisis
peaceful_solution = peaceful_settlement peaceful_resolution
diplomatic_solution = negotiated_solution negotiated_settlement
negotiated_solution = negotiated_settlement
political_solution < negotiated_solution
political_settlement = political_solution
peace_conference < peace_summit
go_-_between = middleman
goodwill_gesture = sign_of_goodwill
confidence_-_building_measure = trust_-_building_measure
fact_-_finding_mission = investigative_mission
observer_mission = monitoring_mission
monitoring_group = observer_group
steering_committee = management_committee
parliamentary_committee = committee_of_parliament
public_inquiry = public_investigation
judicial_inquiry = judicial_investigation
official_inquiry = official_investigation
independent_inquiry = independent_investigation
internal_inquiry = internal_investigation
police_inquiry = police_investigation
murder_inquiry = murder_investigation
criminal_inquiry = criminal_investigation
fraud_inquiry = fraud_investigation
corruption_inquiry = corruption_investigation
investigating_judge = examining_magistrate
investigative_journalist = investigative_reporter
heat < heatwave
cold_weather < frost
avalanche = snow_slide
rockfall = rock_slide
volcanic_eruption = eruption_of_volcano
hydropower = water_power
speed_limit = maximum_speed
driving_licence = driver's_licence driving_license
seat_belt = safety_belt
crash_helmet = safety_helmet
head_-_on_collision = frontal_collision
road_death = traffic_death traffic_fatality
road_user < motorist cyclist pedestrian driver
airport_worker < baggage_handler ground_staff
ground_staff = ground_crew
low_-_cost_airline = budget_carrier
carrier < airline
airliner = passenger_jet
cargo_plane = freight_plane
container_ship < container_vessel
inflatable_boat = inflatable_dinghy
sea_route = shipping_route maritime_route
canal < suez_canal panama_canal
ransom_payment = payment_of_ransom
hostage_crisis = hostage_drama
release_of_hostage = freeing_of_hostage
exchange_of_prisoner = prisoner_swap
war_crime_tribunal = war_crime_court
european_court_of_human_right = strasbourg_court
european_court_of_justice = ecj
european_commission = eu_commission
european_parliament = eu_parliament
world_trade_organization = world_trade_organisation
international_atomic_energy_agency = iaea un_nuclear_watchdog
un_nuclear_watchdog = iaea un_atomic_agency
un_children_fund = unicef
bank_of_england = british_central_bank
fbi = federal_bureau_of_investigation
cia = central_intelligence_agency
hostage_crisis < hostage_-_taking
armed_conflict < war/n
plane_crash < air_accident
rapprochement < reconciliation
intelligence_agent < spy/n
`;
