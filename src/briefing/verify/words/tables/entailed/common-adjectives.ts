/** What may be said for the commonest adjectives and adverbs of news, a row a line as in the table of one-sided wordings; cut into rows when first asked for. */
export const ADJECTIVES = `
new < recent latest modern newly_created newly_formed
former = ex_-
many = plenty_of
high < soaring record_-_high towering lofty sky_-_high
high < elevated
tall < towering lofty
next/a = coming upcoming forthcoming
upcoming = forthcoming coming
international < worldwide multinational/a cross_-_border
worldwide = across_world
old < antique
elderly < octogenarian
big < huge enormous massive vast giant/a gigantic colossal immense considerable sizeable bulky
great < huge enormous immense vast tremendous
military/a < naval
armed < with_gun with_knife with_weapon
long < protracted years_-_long
lengthy < protracted
late/a = deceased
dead < late/a drowned
recently = not_long_ago
recently < last_week last_month yesterday
national/a = nationwide countrywide
nationwide = countrywide
national/a < federal
little/a < tiny miniature
economic < financial fiscal monetary
legal < judicial
strong < robust mighty sturdy muscular
strong < fierce intense
clear/a = unambiguous unmistakable
clear/a < explicit unequivocal glaring
financial < monetary banking
senior/a = high_-_level
large < sprawling bulky considerable substantial
important < pivotal momentous decisive prominent historic principal/a central
significant < momentous crucial pivotal vital major/a
bad < awful terrible dreadful appalling horrible lousy disastrous atrocious dire
awful = terrible dreadful horrible
terrible = dreadful horrible
young < teenage adolescent underage
likely < almost_certain
free/a = at_liberty
free/a < freed
free_of_charge = for_nothing at_no_cost gratis
close/a < intimate
close_by = nearby
nearby = in_vicinity
near < next_to close_to beside adjacent_to alongside
several < multiple
major/a < leading/a key/a principal/a
major/a < massive huge enormous
real = genuine authentic
genuine = authentic
small < miniature compact diminutive petite
final/a < ultimate
final/a = last/a
chief/a = principal/a leading/a
main = principal/a
main < sole only
full/a < packed crammed
crowded < overcrowded packed jam_-_packed crammed
past/a < previous former
personal < individual/a
different < unlike contrasting diverse distinct
serious < acute life_-_threatening
severe < acute extreme intense critical harsh
hard/a < tough
private/a < privately_owned
current/a = present/a
current/a < incumbent sitting/a
incumbent = sitting/a
current/a = existing
top/a = leading/a
top/a < most_senior highest_-_ranking
key/a = crucial vital
key/a < pivotal
low < record_-_low rock_-_bottom
only/r = solely merely
short < brief
brief < fleeting momentary
right/a = correct
right/a < accurate just/a
powerful < forceful
wrong < false erroneous inaccurate
incorrect = erroneous inaccurate mistaken
local/a < municipal
huge = colossal giant/a
huge = very_large
difficult < grueling tricky challenging problematic thorny
popular < beloved best_-_selling
popular < favourite/a favorite/a
independent < self_-_governing
independent < non_-_aligned
central < middle/a
central < main pivotal
positive < favourable favorable upbeat
favourable = favorable
true < accurate factual
true = correct
single/a = sole
single/a < unmarried
poor/a < penniless destitute impoverished needy
impoverished < destitute penniless
enough < ample plenty_of abundant
previous < past/a
similar < akin same
wide < vast
tough/a = hard/a
tough/a < difficult harsh strict uncompromising demanding
strict = stringent
strict < draconian harsh rigid
harsh < brutal cruel draconian
responsible < guilty culpable accountable
easy < effortless straightforward
simple = straightforward
straightforward = uncomplicated
ready = all_set
unlikely < doubtful
deep < profound
particular = specific
controversial < divisive
original < initial first/a
fair < just/a equitable impartial even_-_handed
successful < victorious triumphant
future/a < coming
famous = famed
famous < legendary world_-_famous iconic
necessary = needed required
necessary < obligatory
happy < joyful jubilant cheerful
entire = complete/a
guilty < convicted
unlawful < criminal/a
joint/a < bilateral shared collective
direct/a < face_-_to_-_face
violent < brutal ferocious
willing < eager keen
immediate < instant
immediately = right_away straight_away
widespread < rampant pervasive sweeping epidemic/a
related = linked connected
linked = connected
fresh/a < additional renewed
heavy < weighty
heavy < massive
fast < high_-_speed
involved_in < embroiled_in mired_in
common < prevalent
common < frequent
clean/a < spotless
safe < secure/a
unharmed = unscathed
available < on_sale
traditional < age_-_old
annual = once_-_a_-_year
various < numerous
dangerous < deadly lethal
risky < dangerous perilous hazardous
civilian/a = non_-_military
electoral = of_election
moderate = middle_-_of_-_the_-_road
gay = homosexual
homosexual < lesbian
modern < up_-_to_-_date
modern = present_-_day
formal < ceremonial
crucial = pivotal decisive
crucial = all_-_important
extraordinary < unprecedented astonishing
remarkable < extraordinary exceptional astonishing amazing
unusual < exceptional rare odd
interested < fascinated
impossible = out_of_question
interesting < fascinating intriguing
prominent < leading/a eminent high_-_profile famous
apparent = seeming
aware = conscious
dark < pitch_-_black
ill < terminally_ill
usual = customary
customary = normal
fine/a < excellent
normal < standard/a
ordinary = everyday
southern < south_-_eastern south_-_western southernmost
northern < north_-_eastern north_-_western northernmost
eastern < south_-_eastern north_-_eastern easternmost
western < south_-_western north_-_western westernmost
southern < southeastern southwestern
northern < northeastern northwestern
eastern < southeastern northeastern
western < southwestern northwestern
southeastern = south_-_eastern
southwestern = south_-_western
northeastern = north_-_eastern
northwestern = north_-_western
obvious < glaring blatant self_-_evident
reformist = pro_-_reform reform_-_minded
false < fictitious phony phoney sham forged
fake < counterfeit phoney
forged = counterfeit
grand < magnificent
dishonest < corrupt fraudulent
physical = bodily
rare < unique
moral = ethical
intense < extreme
unprecedented = without_precedent
unprecedented < first_-_ever
angry < seething
complete/a < utter/a
complete/a = whole
ethnic < tribal racial
dramatic < drastic
historic < landmark/a
emotional < tearful
emotional < heartfelt
overall < total/a
total/a < combined
quick < immediate instant brisk
rapid = speedy
complex = complicated
complicated = intricate
complex < intricate
weak < frail fragile faltering
frail < feeble
perfect = flawless
flawless = faultless
sharp/a = steep
innocent < blameless
broad < sweeping
broad = wide_-_ranging
wide_-_ranging = extensive
friendly = amicable cordial
individual/a < personal
keen < eager
keen = enthusiastic
eager = enthusiastic
alleged = supposed
alleged < suspected
daily = day_-_to_-_day
limited = restricted
limited < scant scarce
scarce < scant
initial = first/a
initial < preliminary opening/a
congressional = of_congress
parliamentary = of_parliament
presidential = of_president
governmental = of_government
legitimate < legal
legitimate = rightful
healthy < fit/a
brutal < barbaric vicious sadistic merciless ruthless
vicious = savage
sensitive < delicate
numerous < countless innumerable
many < innumerable myriad
countless = innumerable
cold/a < chilly frosty wintry frigid
notorious = infamous
well_-_known < notorious infamous celebrated
substantial < huge massive enormous vast
substantial = sizeable
significant < huge massive
unclear < murky vague ambiguous
vague < ambiguous
left_-_wing < communist socialist
right_-_wing < fascist neo_-_nazi
leftist < far_-_left communist marxist socialist
rightist < far_-_right
electronic < digital
regular < weekly monthly daily annual
regular < routine/a
worried < apprehensive uneasy nervous
anxious < fearful apprehensive nervous
uneasy = nervous
funny < hilarious
funny = amusing humorous
amusing < hilarious
humorous < hilarious
basic < fundamental elementary
fundamental < basic
hot < sweltering blistering
provincial = of_province
regional = of_region
typical = characteristic
inevitable = unavoidable
rival/a = competing opposing
enormous = gigantic colossal
smart = clever
clever < brilliant ingenious
intelligent = clever
intelligent < brilliant
hardline < ultra_-_conservative
hardline = hard_-_line
wealthy < millionaire billionaire super_-_rich
tight = strict
credible = believable plausible
credible = convincing
environmental < ecological
fiscal = budgetary
equal/a = same identical
slow/a < gradual
aggressive < belligerent
honest < candid frank
frank = candid
appropriate = suitable fitting proper
suitable = proper fitting
unique = one_-_of_-_a_-_kind
permanent < lifelong
committed = dedicated
surprising < startling
surprising = unexpected
unexpected = unforeseen
bitter < acrimonious
sad < tragic sorrowful grief_-_stricken tearful
urgent < desperate
creative = imaginative inventive
subsequent = later/a ensuing
bloody < gory
afraid = scared
afraid < terrified petrified
scared < terrified petrified
expensive = dear/a pricey
expensive < exorbitant overpriced
costly = pricey
ambitious < far_-_reaching
strange = odd weird peculiar bizarre
odd = weird peculiar
sufficient < ample plenty_of
negative/a = unfavourable unfavorable
racial < racist
vocal = outspoken
beautiful < stunning
remarkable = noteworthy
sorry < apologetic
forthcoming = coming
additional = added
alternative = different
constant = continual incessant
continuous < non_-_stop incessant uninterrupted
constant = continuous
extensive < vast
detailed < comprehensive exhaustive
comprehensive = thorough
comprehensive < all_-_embracing
quiet/a = calm/a peaceful
mental = psychological
amazing = astonishing astounding
astonishing = astounding
surprising < astounding amazing
unclear < unknown
active < energetic
now = at_present currently at_moment nowadays these_day
currently = at_present at_moment presently
only < nothing_but
most_of = majority_of
far = long_way
long/r = for_long_time
for_long_time < for_year for_decade for_century
for_year < for_decade
already = by_now
late/r = belatedly
again = once_more anew afresh once_again
once_more = anew afresh once_again
really = truly actually genuinely
truly = genuinely
early/r = ahead_of_time
almost = virtually practically all_but
nearly = virtually practically all_but
instead = rather_than
however = nevertheless nonetheless
nevertheless = nonetheless even_so all_same
formerly = previously in_past
previously = in_past earlier
concerning = regarding relating_to
regarding = relating_to with_regard_to
recently < newly
newly = freshly
together < in_unison as_one
together = side_by_side
often < regularly
often < very_often constantly usually
frequently < constantly
soon < immediately at_once imminently within_hour within_minute
soon < in_next_few_day in_coming_day
in_near_future = soon shortly before_long
in_near_future < in_coming_week in_coming_day
probably = in_all_likelihood most_likely
probably < almost_certainly
perhaps = maybe
maybe = possibly
possibly = conceivably
certainly = undoubtedly definitely without_doubt
undoubtedly = definitely without_doubt
definitely = without_doubt
currently < nowadays
forward/r = ahead
finally = at_last in_end ultimately
eventually = in_end ultimately
ultimately = in_end
apparently < evidently
increasingly = more_and_more
largely < overwhelmingly almost_entirely
largely = for_most_part in_large_part
widely = broadly extensively
highly = extremely
highly < hugely immensely
deeply = profoundly
very < exceptionally extraordinarily incredibly hugely enormously remarkably
extremely < extraordinarily incredibly exceptionally
extremely = immensely
publicly < on_television in_parliament
completely = absolutely thoroughly
entirely = wholly altogether purely
totally = utterly wholly
strongly < vehemently fiercely vigorously
strongly = forcefully
vigorously = forcefully
usually = typically mostly ordinarily
usually < almost_always routinely
directly < face_-_to_-_face
reportedly < report_suggest
possibly < probably
mostly = chiefly
mostly < overwhelmingly almost_entirely
relatively = comparatively
merely = simply
effectively = in_effect
easily = with_ease effortlessly
hardly = barely scarcely
barely = scarcely
therefore = hence thus
hence = thus
fully = in_full
meanwhile = at_same_time
subsequently = afterwards later after_that
afterwards = later after_that
later = after_that
potentially = possibly
generally = in_general on_whole
generally = broadly
mainly = principally
slightly = little_bit
elsewhere = in_other_place
somewhere_else = elsewhere
notably = especially
rapidly = at_great_speed
rapidly < at_breakneck_speed
suddenly < without_warning
frequently = many_times
rarely = infrequently
privately < behind_closed_doors
somehow = in_some_way
everywhere = in_every_place
significantly < dramatically massively hugely sharply
considerably < greatly massively hugely dramatically
greatly = very_much
greatly < hugely massively enormously
specifically = in_particular
seemingly = ostensibly
successfully < triumphantly
properly = correctly
correctly = accurately
regularly < daily every_day weekly every_week monthly
regularly < routinely
somewhat = to_some_extent to_some_degree
to_some_extent = to_some_degree to_certain_extent
desperately = frantically
fairly = reasonably
somewhere = in_some_place
fast/r = quickly rapidly
constantly = continually continuously
continuously = without_break non_-_stop
essentially = basically fundamentally in_essence
roughly = more_or_less
supposedly = purportedly
anyway = in_any_case
quietly < silently
normally = ordinarily
gradually = over_time
firmly = resolutely
overseas = in_other_country
worldwide < in_every_country
dramatically = drastically
sharply < dramatically
regardless = in_any_event
swiftly = promptly
narrowly < by_hair
actively = energetically
similarly = likewise in_same_way
slowly < gradually
primarily = principally
inevitably = unavoidably
internationally = around_world
overnight = during_night
physically = bodily
routinely = as_matter_of_course
freely = without_restriction
unfortunately = regrettably sadly
unexpectedly = by_surprise
explicitly = in_so_many_word
vehemently = fiercely
angrily < furiously
thereby = in_this_way
terribly < horribly
temporarily = for_now
frequently < regularly
vulnerable < defenceless defenseless at_risk
defenceless = defenseless
hopeful < upbeat confident
noisy < deafening
brilliant = outstanding
excellent < brilliant outstanding superb first_-_class first_-_rate exceptional
good < excellent great brilliant outstanding superb first_-_rate fine/a
reluctant = hesitant
temporary = short_-_lived
temporary < fleeting stopgap
reasonable = sensible
sensible = prudent
prudent < cautious
determined < adamant
overwhelming < crushing
spectacular < stunning
impressive < spectacular stunning magnificent breathtaking
minor/a < trivial negligible
insignificant < trivial negligible
small < negligible
tired < fatigued drained
unpopular < hated despised
fundamental = essential
devastating < catastrophic
destructive < devastating
disastrous = ruinous
bad < catastrophic calamitous
cheap = low_-_cost
cheap < dirt_-_cheap cut_-_price
relevant = pertinent
incredible = unbelievable
loyal = devoted
devoted = dedicated
cautious = careful wary
careful = wary
nice = pleasant
pleasant < lovely delightful
unacceptable < intolerable
intolerable = unbearable
disgraced = discredited
academic/a = scholarly
disabled = handicapped
lucky = fortunate
unfortunate = unlucky
imminent = impending
coming < imminent impending
embarrassing < humiliating
near/a = close/a
favourite/a = favorite/a
preferred = favoured favored
favoured = favored
welcome/a = welcomed
painful < agonising agonizing excruciating
unfair = unjust
unfair < discriminatory biased
shocked < stunned appalled traumatised traumatized
appalled = horrified
upset = distressed
upset < distraught devastated heartbroken
sad < distraught
sudden < out_of_blue
ridiculous = absurd ludicrous laughable
absurd = ludicrous laughable
silly = foolish
stupid = foolish
unwise < foolish stupid reckless
correct/a = accurate
wonderful = marvellous marvelous
wonderful < magnificent
disappointed < dismayed let_down
flawed = faulty defective
flawed < deeply_flawed riddled_with_error
awkward < embarrassing
bold = daring
brave = bold valiant
brave < heroic fearless
courageous < heroic fearless
symbolic < token/a
offensive/a < insulting abusive
maximum = highest_possible
external = outside
foreign < external
useful < invaluable
useful < valuable
valuable = precious
valuable < priceless
contemporary = present_-_day
isolated < remote
remote = far_-_off far_-_away
distant = far_-_off far_-_away remote
calm/a < serene
fragile = delicate
fragile < precarious
universal < worldwide
acceptable < satisfactory
helpful < constructive
empty/a < deserted vacant uninhabited
uninhabited = unpopulated
accountable = answerable
open/a < transparent
respected < revered
respected = esteemed
collective = shared
countless = too_many_to_count
absolute = complete/a total/a
sympathetic < compassionate
inappropriate = unsuitable improper
improper = unseemly
bipartisan = cross_-_party
cross_-_party = by_both_party
dry < arid parched
troubled < crisis_-_hit
shocking < horrifying appalling outrageous
exact = precise
defiant = unrepentant
prior = earlier
fraudulent = deceitful
fraudulent < rigged bogus
disturbing = troubling worrying
worrying < alarming frightening
troubling = worrying
dependent = reliant
furious = enraged incensed infuriated
furious = livid
convinced = certain sure
occasional = infrequent
worthy = deserving
rough = approximate
unhappy < miserable depressed
offshore = at_sea
dominant < all_-_powerful
challenging < demanding
formidable = daunting
legendary = fabled
mad = insane crazy
mentally_ill < insane schizophrenic bipolar
mysterious = enigmatic
mysterious < unexplained inexplicable
unexplained < inexplicable
dirty = unclean
thin < skinny emaciated gaunt
emaciated = gaunt
unstable = volatile
wary < suspicious distrustful
legislative = law_-_making
endless = never_-_ending unending
pleased < satisfied
glad < delighted overjoyed
delighted = overjoyed thrilled
intensive = concentrated
disappointing < underwhelming
underground = subterranean
grey = gray
contrary_to < in_violation_of
relentless = unrelenting
unrelenting = unremitting
steady = constant
solid = firm/a
transitional = interim provisional
reliable = trustworthy dependable
trustworthy = dependable
capable < competent
bizarre = weird
helpful = of_help
authoritarian = autocratic
authoritarian < dictatorial
undemocratic < authoritarian autocratic dictatorial
attractive = appealing
attractive < gorgeous
diverse = varied
preliminary = provisional
grateful = thankful
tense = strained
exciting < thrilling exhilarating
sustained = prolonged
blind = sightless
visible < conspicuous
decisive < conclusive
preferred < favourite/a favorite/a
small < modest
practical < pragmatic
absurd = preposterous
sceptical = dubious
skeptical = doubtful dubious
excited < thrilled exhilarated
productive = fruitful
useful < productive fruitful
identical = exactly_alike
ancient = age_-_old
fantastic = wonderful
vague = imprecise
robust = sturdy
notable = noteworthy remarkable
unpleasant < nasty horrible disgusting
premeditated = planned_in_advance
planned < premeditated
tremendous = huge enormous
tragic < heartbreaking
harmful < injurious toxic poisonous
journalistic = of_journalist
minimal < negligible
small < minimal
eventual = ultimate
immense = enormous gigantic
teenage = adolescent
inflammatory < incendiary
viable = workable feasible
workable = feasible
consecutive = successive
breakaway/a < separatist secessionist
deputy = vice
televised = broadcast_on_television shown_on_television
passionate = fervent ardent
fervent = ardent
conciliatory = placatory
heroic = valiant
dubious = questionable doubtful
questionable = doubtful
systematic < methodical
unsuccessful = fruitless futile
fruitless = futile vain
unsuccessful < vain
embattled = beleaguered
artificial < synthetic man_-_made
man_-_made < artificial synthetic
cruel < inhumane inhuman
inhumane = inhuman
frequent < constant incessant daily
awful = appalling
convincing = persuasive compelling
compelling = persuasive
exceptional = outstanding
irrelevant = beside_point
unnecessary = unneeded
unnecessary < pointless
pointless = futile
damning < devastating
chaotic < anarchic
prospective = potential/a would_-_be
would_-_be = aspiring
equivalent = equal/a
outrageous = scandalous
partial < one_-_sided
uncertain < unsettled
talented = gifted
skilled < talented gifted
booming = thriving flourishing
thriving = flourishing
unpredictable < erratic
divisive = polarising polarizing
misleading = deceptive
dual = double/a twofold
eligible = entitled qualified
innovative = pioneering
innovative < groundbreaking ground_-_breaking
groundbreaking = ground_-_breaking pioneering
ground_-_breaking = pioneering
new < innovative groundbreaking ground_-_breaking
beloved = much_-_loved
arrogant = haughty
developed < industrialised industrialized
industrialised = industrialized
unaware < oblivious
deliberate = willful
deliberate < calculated premeditated
wilful = willful
unofficial < unauthorised unauthorized
unauthorised = unauthorized unapproved
unauthorised < illegal
unauthorized < illegal
fraught = tense
irresponsible < reckless
gradual < step_-_by_-_step phased
lavish = extravagant
lavish = luxurious
luxurious < opulent
instant/a = immediate
grim = bleak
swift = speedy
swift < instant immediate
fast < swift
injured < badly_injured seriously_injured
accurate < precise exact
prestigious = esteemed
impressed < awestruck
junior/a = low_-_ranking
junior/a < low_-_level
turbulent = stormy
illegal < unconstitutional
staunch = steadfast
loyal < staunch steadfast
dynamic = energetic
stunning = astonishing breathtaking
memorable = unforgettable
gentle = mild
fashionable = trendy stylish
trendy = stylish
random = haphazard
explosive/a = volatile
giant/a = enormous
elegant = graceful
widespread < endemic
toxic = noxious
poisonous < deadly_poisonous venomous
enduring = lasting
surreal = dreamlike
naive = gullible
obscure = little_-_known
agricultural = farming
ludicrous = laughable
tougher = stricter harsher
stricter < harsher
silly < absurd
superior/a = better
better < superior
premature = too_early
polite < respectful courteous
excessive = undue
excessive < exorbitant disproportionate
explicit = unequivocal
uncompromising < intransigent
beneficial = helpful
provocative < inflammatory
complex < elaborate/a
deadly < kill/v die leave_dead claim_life lose_life
fatal < leave_dead
lethal < kill/v
violent < riot/n
bloody < bloodshed massacre/n
angry < fury rage/n
furious = fury
frightened < fear/n
true = truth
absent < stay_away fail_to_attend
difficult = difficulty
necessary = need/n
likely = likelihood
uncertain = uncertainty
optimistic = optimism
sad = sadness
proud = pride
loyal = loyalty
beautiful = beauty
secret/a = secrecy
urgent = urgency
cruel = cruelty
confident = confidence
similar = similarity
transparent = transparency
silent = silence
equal/a = equality
jobless = unemployment
homeless < made_homeless
jobless < lose_job
unemployed < lose_job
successful < succeed
successful < win/v victory triumph/n
unsuccessful < fail failure
unsuccessful < defeat/n
profitable < make_profit
bankrupt < go_bust go_bankrupt
bankrupt = bankruptcy
alive < survivor
missing < go_missing
unhurt < escape_injury escape_unhurt
judicial < court
medical < doctor hospital
electoral < vote/n
governmental < government
royal < king queen prince
papal < vatican
coastal < sea
maritime < sea ship
lunar < moon
urban < town
financial < money
nuclear < atom
municipal < city town
local/a < town village
environmental < pollution
agricultural < farm/n farmer
industrial < factory
commercial/a < trade/n business
fiscal < tax/n
monetary < currency
scientific < science scientist
theatrical < theatre
daily/a < every_day
weekly/a < every_week
monthly/a < every_month
annual < every_year each_year
nightly < every_night
ill_-_treated = mistreated
well_-_known < star/n celebrity
elderly < pensioner old_man old_woman
old < pensioner
young < child teenager boy girl
male/a < boy
female < girl
black/a < african_-_american
african_-_american = black_american
american/a < californian texan
asian < chinese japanese indian thai vietnamese indonesian korean pakistani malaysian
african < nigerian kenyan ethiopian sudanese somali egyptian south_african ghanaian ugandan
european < french german italian spanish polish british dutch greek swedish
latin_american < mexican brazilian argentine colombian chilean peruvian venezuelan cuban
south_american < brazilian argentine colombian chilean peruvian venezuelan
middle_eastern < iraqi iranian syrian israeli saudi jordanian lebanese yemeni
scandinavian < swedish norwegian danish
baltic < estonian latvian lithuanian
muslim < sunni shiite shia
christian/a < catholic protestant anglican
islamist < jihadist
good < beneficial positive favourable favorable
beneficial = advantageous
for_example = for_instance
much = great_deal
real_-_life = actual
supreme < highest
third_-_largest = number_three
easily < comfortably
concerned < alarmed deeply_worried
willing < happy_to
prepared_to = willing_to ready_to
ready_to = willing_to
related_to = connected_to connected_with linked_to linked_with
connected_to = linked_to
linked_to = associated_with connected_with
unable_to = powerless_to
unable_to < too_weak_to too_ill_to
able_to = capable_of
able_to = in_position_to
traditional < time_-_honoured
aware_of = conscious_of
unaware_of = ignorant_of
confident_that < certain_that sure_that
sure_of = certain_of confident_of
alone = solo
alone/r = single_-_handedly
single_-_handedly = unaided
limited < narrow/a
proud_of = take_pride_in
electronic = computerised computerized
computerised = computerized
equal_to = same_as
same_as = identical_to
committed_to = dedicated_to
busy < crowded bustling
similar_to = akin_to comparable_to
reluctant_to = unwilling_to
determined_to = bent_on intent_on resolved_to
intent_on = bent_on
bound_to = certain_to sure_to
certain_to = sure_to
opposed_to < hostile_to
loyal_to = faithful_to
dependent_on = reliant_on
full_of < packed_with crammed_with
short_of = lacking
known_as = called
self_-_proclaimed = self_-_styled self_-_declared
self_-_declared = self_-_styled
long_-_term = long_-_range
short_-_term < temporary
long_-_lasting = enduring
long_-_running = long_-_standing longstanding
long_-_standing = longstanding
high_-_profile < world_-_famous
high_-_level = top_-_level senior
top_-_level = senior
high_-_ranking = top_-_level
large_-_scale < massive huge
full_-_scale = all_-_out total
all_-_out = total
far_-_reaching = sweeping wide_-_ranging
sweeping = wide_-_ranging
war_-_torn = ravaged_by_war
oil_-_rich = rich_in_oil
debt_-_laden = heavily_indebted
heavily_indebted = deep_in_debt
cash_-_strapped = short_of_money
state_-_controlled = state_-_run government_-_controlled
government_-_controlled = government_-_run
non_-_profit = not_-_for_-_profit
pro_-_government = loyal_to_government government_-_supporting
anti_-_corruption = against_corruption
anti_-_american = hostile_to_us
two_-_day = lasting_two_day
two_-_week = fortnight_-_long
year_-_long = lasting_year
overnight/a = during_night
harsh < severe
coming < future/a
eager < keen
nervous < anxious
brief < short
ecological < environmental
ultimate < final/a
bankrupt < insolvent
collective < joint/a
upbeat < optimistic
landmark/a < historic
total/a < overall
satisfactory < acceptable
synthetic < artificial
comfortable = cosy
uncomfortable = awkward
frustrated = exasperated
secular = non_-_religious
sheer = utter/a
continued = ongoing
solitary = lone
nationalist/a = nationalistic
forever = for_good permanently
permanently = for_good
frankly = candidly
legally = lawfully
carefully = cautiously
traditionally = customarily
quite = fairly rather
rather = fairly somewhat
at_that_time = then
still = even_now
stuck < marooned
trapped < pinned buried_under_rubble
unarmed = without_weapon
hungry < malnourished
drunk/a = intoxicated inebriated
drunk/a < blind_drunk
under_influence_of_alcohol = drunk/a
vacant = unoccupied
submerged = under_water
cloudy = overcast
red < scarlet
blue < navy_blue dark_blue light_blue
married = wedded
unmarried = unwed
northwards = northward to_north
southwards = southward to_south
eastwards = eastward to_east
westwards = westward to_west
upwards = upward
downwards = downward
across_country = nationwide countrywide
throughout_country = nationwide across_country
everywhere < nationwide
all_over_world = worldwide
citywide = across_city
across_europe = europe_-_wide
simultaneous = concurrent
concurrently = simultaneously
in_quick_succession = one_after_another
one_after_another = in_succession
day_after_day = every_day daily
year_after_year = every_year
round_clock = 24_hour_a_day day_and_night
at_night < in_darkness
by_accident = unintentionally
accidental = inadvertent
unintentional = inadvertent
by_mistake = mistakenly in_error
mistakenly = in_error
in_vain = without_success
in_detail = thoroughly
in_practice = in_reality
in_theory = theoretically
in_total = altogether in_all
in_all = altogether
overall/r = in_total
all_in_all = overall/r
more_or_less = approximately
in_region_of = approximately roughly
just_about = almost
very_important < crucial vital essential
very_large < enormous massive vast colossal gigantic
very_small < tiny minuscule minute/a
very_bad < terrible awful appalling dreadful atrocious dire
very_good < excellent outstanding superb
very_cold < freezing icy
very_hot < boiling scorching
very_angry < furious livid enraged incensed
very_happy < overjoyed delighted ecstatic elated
very_sad < heartbroken distraught
very_tired < exhausted
very_serious < grave/a dire
very_rich < multimillionaire billionaire
very_poor < destitute penniless
very_weak < feeble
very_dangerous < deadly lethal
very_difficult < gruelling grueling arduous
very_surprised < astonished astounded
astonished = astounded amazed
surprised < astounded
very_quickly < at_breakneck_speed
very_likely < almost_certain
very_unlikely < almost_impossible
very_close < neck_and_neck
very_worried < alarmed
worst = most_serious
richest = wealthiest
strongest = most_powerful
most_important = main foremost
most_important < paramount
most_senior = highest_-_ranking top_-_ranking
most_common = commonest
most_recent = newest
leading/a < foremost
recognised = recognized
colourful = colorful
honourable = honorable
dishonourable = dishonorable
unfavourable = unfavorable
ageing = aging
fuelled = fueled
armoured = armored
skilful = skillful
paediatric = pediatric
orthopaedic = orthopedic
mediaeval = medieval
civilised = civilized
centralised = centralized
decentralised = decentralized
privatised = privatized
nationalised = nationalized
radicalised = radicalized
traumatised = traumatized
politicised = politicized
marginalised = marginalized
globalised = globalized
specialised = specialized
mechanised = mechanized
motorised = motorized
modernised = modernized
unrecognised = unrecognized
disorganised = disorganized
uncivilised = uncivilized
demoralised = demoralized
polarised = polarized
mouldy = moldy
odourless = odorless
humourless = humorless
neighbourly = neighborly
behavioural = behavioral
cosy = cozy
sombre = somber
meagre = meager
lacklustre = lackluster
anaemic = anemic
archaeological = archeological
gynaecological = gynecological
terrorised = terrorized
pressurised = pressurized
cold_-_blooded = callous
callous = heartless
heartless = pitiless
merciless = pitiless ruthless
ruthless = pitiless
cruel < callous heartless merciless pitiless ruthless
kind/a = kind_-_hearted
kind/a < generous compassionate
rude = impolite
rude < insulting
lazy = idle
hard_-_working = industrious diligent
industrious = diligent
shy = timid
arrogant = conceited
stubborn = obstinate
jealous = envious
selfish = self_-_centred self_-_centered
self_-_centred = self_-_centered
talkative = chatty
well_-_paid = highly_paid
badly_paid = poorly_paid low_-_paid
poorly_paid = low_-_paid
unskilled = untrained
trained < highly_trained well_-_trained
experienced < seasoned veteran/a
qualified < well_-_qualified
educated < well_-_educated university_-_educated
literate = able_to_read
illiterate = unable_to_read
homemade = home_-_made
handmade = hand_-_made
makeshift = improvised
makeshift < hastily_built
newly_built = newly_constructed
recently_built = newly_built
half_-_built = unfinished
half_-_finished = unfinished
derelict = dilapidated run_-_down
dilapidated = run_-_down ramshackle
abandoned = disused
damaged < bomb_-_damaged fire_-_damaged
burnt_-_out = burned_-_out gutted_by_fire
navigable = passable
snowbound = snowed_in
mountainous < alpine
edible = fit_to_eat
drinkable = fit_to_drink
inedible = unfit_to_eat
rotten = decayed
delicious = tasty
transparent = see_-_through
shiny = gleaming
flammable < highly_flammable
explosive_-_laden = packed_with_explosive
radioactive < highly_radioactive
harmless = innocuous
harmful < deadly fatal lethal
incurable = untreatable
uk_-_based = based_in_uk british_-_based
us_-_based = based_in_us american_-_based
london_-_based = based_in_london
paris_-_based = based_in_paris
washington_-_based = based_in_washington
nato_-_led = led_by_nato
nato_-_backed = supported_by_nato
saudi_-_led = led_by_saudi_arabia
saudi_-_backed = supported_by_saudi_arabia
french_-_led = led_by_france
british_-_led = led_by_britain
russian_-_led = led_by_russia
chinese_-_owned = owned_by_china
state_-_sponsored = state_-_backed
state_-_backed = supported_by_state
rebel_-_held = rebel_-_controlled held_by_rebel controlled_by_rebel
rebel_-_controlled = controlled_by_rebel held_by_rebel
government_-_held = held_by_government government_-_controlled
opposition_-_held = held_by_opposition
taliban_-_controlled = taliban_-_held held_by_taliban controlled_by_taliban
israeli_-_occupied = occupied_by_israel
russian_-_occupied = russia_-_occupied occupied_by_russia
russian_-_controlled = controlled_by_russia russian_-_held
ukrainian_-_held = held_by_ukraine ukrainian_-_controlled
kurdish_-_held = kurdish_-_controlled
court_-_ordered = ordered_by_court
eu_-_funded = funded_by_eu
un_-_sponsored = sponsored_by_un
un_-_brokered = brokered_by_un
us_-_brokered = brokered_by_us american_-_brokered
us_-_made = made_in_us american_-_made
russian_-_made = made_in_russia russian_-_built
chinese_-_made = made_in_china
iranian_-_made = made_in_iran iranian_-_built
pro_-_russia = pro_-_russian
pro_-_eu = pro_-_european
pro_-_western = western_-_leaning
anti_-_terrorism = counter_-_terrorism anti_-_terror
anti_-_terror = counter_-_terrorism
anti_-_graft = anti_-_corruption
solar_-_powered = powered_by_sun
week_-_long = seven_-_day
decade_-_long = ten_-_year
year_-_long = 12_-_month twelve_-_month
six_-_month = half_-_year
two_-_week = 14_-_day
centuries_-_old < thousand_-_year_-_old
second_-_largest = second_-_biggest
third_-_largest = third_-_biggest
world's_largest = world's_biggest
country's_largest = country's_biggest
largest_ever = biggest_ever
most_populous = with_largest_population
best_-_known = most_famous
best_-_known = most_well_-_known
hardest_-_hit = worst_-_affected
hard_-_hit = badly_hit
newly_elected = recently_elected
newly_appointed = recently_appointed
newly_formed = recently_formed
newly_created = recently_created
long_-_awaited = eagerly_awaited
much_-_needed = badly_needed
well_-_armed = heavily_armed
well_-_paid < handsomely_paid
well_-_organised = well_-_organized
highly_paid < handsomely_paid
high_-_paying = well_-_paid
ill_-_equipped = poorly_equipped
ill_-_prepared = poorly_prepared
so_far = up_to_now until_now to_date thus_far
to_date = up_to_now until_now thus_far
until_now = thus_far up_to_now
up_to_now = thus_far
from_now_on = in_future
from_then_on = after_that
ever_since = since_then
sooner_or_later = eventually
in_long_run = in_long_term
in_long_term = over_long_term
in_short_term = in_short_run
in_interim = in_meantime
at_that_point = at_that_time
at_that_moment = at_that_time
for_while = for_some_time
for_moment = for_time_being for_now
for_now = for_time_being at_present
in_recent_time = recently
every_other_day = every_two_day every_second_day
every_other_week = fortnightly every_two_week
fortnightly = every_two_week
twice_year = twice_-_yearly every_six_month
every_six_month = half_-_yearly
every_three_month = quarterly
quarterly = four_times_year
once_week = weekly
once_month = monthly
once_year = annually yearly
every_ten_year = once_decade
increased < heightened greater
higher < record_-_high soaring
growing/a < deepening soaring surging escalating
rising < soaring surging escalating
rising < sharply_rising fast_-_growing
falling < plummeting tumbling
declining < plummeting dwindling
shrinking = dwindling
fast_-_growing = rapidly_growing
sluggish = lacklustre
weak < sluggish tepid lacklustre anaemic
strong < buoyant
bleak = gloomy
chronic = long_-_term long_-_lasting
long_-_standing < chronic decades_-_old age_-_old
recurring = recurrent repeated
repeated < frequent constant
intermittent = occasional
preventive = precautionary
preventive < pre_-_emptive
pre_-_emptive = preemptive
retaliatory = in_retaliation
looming = impending approaching
impending = approaching
upcoming = approaching
large < staggering
astonishing < staggering
record_-_breaking = record/a
record_-_breaking < record_-_smashing
historic = epoch_-_making
large_-_scale < full_-_scale
limited < partial
indefinite = open_-_ended
indefinitely = for_indefinite_period until_further_notice
conditional_on = dependent_on subject_to
unconditional = without_condition no_-_strings_-_attached
unconditionally = without_condition
tentative = provisional preliminary
preliminary < initial
final/a = definitive
non_-_binding = advisory
legally_binding = enforceable
illegal < banned
unauthorised < illicit
clandestine = underground
renowned = celebrated
respected = well_-_respected
highly_respected = esteemed
respected < highly_respected
popular < hugely_popular
disputed < hotly_disputed
contested < hotly_contested
hotly_contested = fiercely_contested
close/a < neck_and_neck
narrow < razor_-_thin wafer_-_thin
clear/a < decisive
resounding = overwhelming
unanimous = without_dissent
unanimously = with_one_voice without_dissent
divided = split/a
divided < deeply_divided
deeply_divided = polarised polarized
international < multilateral
cross_-_border = transnational
international < transnational
inter_-_korean = between_two_korea
intra_-_party = within_party
domestic = home_-_grown
foreign_-_born = born_abroad
british_-_born = born_in_britain
us_-_born = born_in_us
newborn = new_-_born
adult/a = grown_-_up
coordinated = co_-_ordinated
occasional < sporadic
sporadic = intermittent
unfriendly < hostile
insulting < abusive
`;
