/** What may be said for the commonest verbs of news, a row a line as in the table of one-sided wordings; cut into rows when first asked for. */
export const VERBS = `
say < declare/v announce add/v note/v insist argue maintain assert affirm reaffirm reiterate stress/v emphasise emphasize underline/v underscore/v explain admit acknowledge concede confess confirm reveal disclose divulge claim/v contend complain reply/v retort quip/v boast/v brag lament/v testify proclaim pronounce tweet/v recount/v opine joke/v whisper/v mutter/v murmur/v mumble shout/v yell/v scream/v specify stipulate utter/v promise/v pledge/v vow/v warn repeat/v
tell < brief/v assure reassure remind warn alert/v
tell_to < instruct_to order_to command_to direct_to
tell_about = inform_about
tell_of < recount/v relate/v
make_sure = ensure
make_change_to = change/v
make_change_to < amend modify alter revise
make_use_of < utilise utilize employ exploit
make_progress < advance/v
make_mistake = err
make_mistake < blunder/v
make_arrangement = arrange
make_payment = pay/v
make_contribution = contribute
make_appearance = appear
make_comeback < return/v
make_up_mind = decide
make_peace_with = reconcile_with
make_trip_to < travel_to fly_to
make_available < provide supply/v release/v
go_to < sail_to march_to cycle_to visit/v return_to
go < head_for walk/v march/v sail/v
go_ahead_with = proceed_with
go_into_effect = take_effect come_into_effect
go_missing = vanish
go_to_poll < vote/v
go_on_trial < be_tried
go_against = run_counter_to
go_against < contravene violate breach/v
go_through < undergo
go_free = be_freed
go_bankrupt = become_bankrupt become_insolvent declare_bankruptcy
get < collect earn inherit be_given be_awarded be_granted be_handed purchase/v borrow
get_back < regain recover reclaim retrieve
get_back_to = return_to
reach < arrive_at climb_to rise_to fall_to soar_to drop_to arrive_in qualify_for go_up_to
get_away < flee break_free slip_away
get_together = gather
get_job = be_hired
get_rid_of < scrap/v abolish eliminate dump/v discard oust
know < understand learn find_out
know_of = be_aware_of
be_known_as = go_by_name_of
be_known_as < be_nicknamed be_dubbed
be_called < be_titled be_dubbed be_nicknamed
be_known_for < be_renowned_for be_noted_for
be_famous_for = be_renowned_for
think < conclude belief opinion assume presume
think_about < mull_over reflect_on
call/v < ring_up
phone/v = call_up
call_up < conscript/v
become < turn_into grow_into evolve_into develop_into be_transformed_into emerge_as take_over_as
become_king < accede_to_throne be_crowned
become_queen < accede_to_throne be_crowned
work/v < toil/v labour/v labor/v
work_as = be_employed_as have_job_as
work_for < be_hired_by
work_together = co_-_operate
work_with < cooperate_with collaborate_with co_-_operate_with
work_out < calculate devise
work_out = figure_out
function/v = work/v
look_for < hunt_for scour_for manhunt
look_into = probe/v
look_into < inquire_into
look_at < study/v examine inspect review/v scrutinise scrutinize consider
look_forward_to < eagerly_await
look_back_on < reminisce_about
seem = look/v give_impression
seem_to = appear_to
seem < give_impression_of
leave_out = omit
leave_job < resign quit retire be_dismissed be_sacked
leave_for = head_for
leave/v < set_off move_out_of desert/v withdraw_from evacuate walk_away_from exit/n exodus pullout escape_from retreat_from resign_from retire_from vacate defect_from
find < locate uncover unearth stumble_upon stumble_on track_down recover establish conclude trace/v
find_out = discover learn
find_out < uncover
find_guilty_of = convict_of
find_work = get_job find_job
put < deposit/v
put_down < suppress crush/v
put_up < construct
put_on < stage/v mount/v
put_on_trial = bring_to_trial
put_on_trial < prosecute
put_at_risk = jeopardise jeopardize imperil
put_together < assemble compile draw_up
put_on_market = put_up_for_sale
put_into_practice = implement
put_into_effect = implement
put_in_place < implement establish
appear < surface/v materialise materialize
appear_in < star_in feature_in act_in
appear_in_court = go_before_court
write < author/v co_-_write draft/v scribble draw_up scrawl jot
write_down = note_down jot_down
remain < linger
remain_in_power < cling_to_power
remain_in_office = stay_in_office
face/v = be_faced_with be_confronted_with
face/v < encounter grapple_with contend_with come_up_against go_up_against
face_charge = be_charged
face_criticism = be_criticised be_criticized come_under_criticism
face_criticism < be_condemned be_denounced
bring < deliver
bring_to < carry_to deliver_to transport_to ferry_to fly_to
bring_up = rear/v
bring_together < unite gather assemble reunite
bring_home = repatriate
bring_back < reinstate reintroduce
play_down = downplay
play_role_of = portray
play_part_in = play_role_in
take_part_in < play_in perform_in march_in fight_in
turn_into = transform_into change_into
turn_into < convert_into
turn_to < resort_to appeal_to
turn_on = switch_on
turn_off = switch_off
turn_away < refuse_entry_to deny_entry_to
turn_over_to = hand_over_to
turn_out < attend
speak_to < address/v tell interview/v lecture/v call/v phone/v telephone/v
speak_with = speak_to
speak_up_for = defend
speak_of = talk_of
speak_ill_of < criticise criticize denounce disparage
speak_out_against < criticise criticize denounce condemn decry protest_against
mean_to = intend_to
meet < confer hold_talk_with run_into bump_into come_across rendezvous/v summit
meet_with < hold_talk_with confer_with negotiate_with
meet_demand = satisfy_demand
meet_demand < comply_with_demand
meet_requirement = satisfy_requirement fulfil_requirement fulfill_requirement
meet_target = reach_target hit_target achieve_target
meet_cost = cover_cost
report/v < detail/v chronicle/v
seek_to = try_to aim_to
seek_to < strive_to
try_to < strive_to struggle_to endeavour_to endeavor_to battle_to scramble_to fight_to
seek < hunt_for hunt/v pursue apply_for demand/v
seek_help = ask_for_help
seek_help < appeal_for_help
seek_office = run_for_office stand_for_office
pay_for = fund/v finance/v foot_bill_for
pay_for < subsidise subsidize bankroll/v
pay_attention_to = heed/v
pay_off = settle
pay/v < remunerate bribe/v repay
stand_for = represent run_for
stand_for_election = run_for_election
stand_up_to < defy resist confront
stand_guard = keep_watch
stand_against = oppose
move_out_of < leave/v
move/v < advance/v march/v crawl/v creep/v slide/v glide/v inch/v edge/v lurch/v transport/v drag haul/v relocation push/v pull/v walk/v
spend < waste/v lavish/v fork_out
grow < flourish thrive expansion
grow/v < cultivate farm/v
grow_up = be_raised be_brought_up
have = possess
have < boast/v be_infected_with suffer sustain undergo
have_no < lack/v
have_right_to = be_entitled_to
have_doubt_about = doubt/v
have_baby = give_birth_to
have_surgery = undergo_operation have_operation be_operated_on
have_intention_of = intend_to
have_plan_to = plan_to
have_control_of = hold
have_access_to = be_able_to_reach
take_control_of < assume_control_of
be_sworn_in < take_office
be_inaugurated < take_office
take_measure = take_step
take_action < take_measure take_step act/v intervene
take_revenge_on = avenge_oneself_on
take_refuge = seek_refuge find_refuge
take_on = recruit/v
be_in_charge_of < be_responsible_for lead/v run/v manage oversee command/v supervise direct/v
be_scheduled_to = be_due_to
be_due_to < be_set_to
be_about_to = be_on_verge_of be_on_brink_of be_on_point_of
be_part_of = belong_to
run_short_of < be_short_of
be_unable_to = cannot
be_involved_in < take_part_in participate_in be_embroiled_in be_mired_in have_hand_in play_role_in have_role_in help_to_organise help_to_organize orchestrate organise organize lead/v carry_out
come_from < hail_from originate_in originate_from derive_from be_native_of
come_up_with < devise propose
return/v < fly_home go_home come_home travel_back fly_back comeback give_back hand_back
come_under_pressure = face_pressure
come_true = be_realised be_realized be_fulfilled
come_to_terms_with < accept
see < spot/v observe notice/v watch/v glimpse/v catch_sight_of meet_with sight/n
see_as = regard_as view_as consider_to_be look_on_as
see/v < experience/v
give_birth_to < bear/v
give_permission_to = permit/v authorise authorize
give_order_to = order/v
give_evidence = testify
give_support_to = support/v
give_support_to < back/v aid/v
give_priority_to = prioritise prioritize
give < bestow allocate donation gift/n
include < comprise contain consist_of encompass incorporate feature/v
want = desire/v would_like
want < crave yearn_for long_for insist_on hope_for wish_for
want_to < be_determined_to be_eager_to be_keen_to long_to seek_to aspire_to hope_to
use/v < resort_to draw_on harness/v invoke
lead/v < command/v spearhead/v captain/v front/v preside_over helm/v
need/v < be_in_need_of depend_on cannot_do_without
show/v < prove illustrate screen/v depict portray reflect/v unveil expose broadcast/v air/v televise
show_that = demonstrate_that
show_that < prove_that
run/v < administer oversee govern dash/v gallop/v
run < sprint/v jog/v
run_for < be_candidate_for seek
run_for_office = stand_for_office
run_out_of < exhaust/v
run_away = escape/v
hold < possess host/v
hold/v < host/v wield brandish
hold_back = restrain
hold_out_against = resist
add_to = increase/v
follow < trail/v chase/v pursue track/v shadow/v stalk tail/v
follow_rule = obey_rule comply_with_rule
follow_suit = do_same
follow_example_of = emulate
be_expected_to < be_forecast_to be_predicted_to be_projected_to be_tipped_to be_due_to be_scheduled_to be_set_to be_sure_to
claim/v = contend assert
claim/v < insist maintain argue
feel_sorry_for = pity/v
set_date = fix_date
set_date_for = fix_date_for
set_off = depart
set_out = depart
set_out_to = aim_to
set_aside < earmark/v reserve/v
set_back < hinder delay/v
set_limit_on = limit/v
set_limit_on < cap/v
allow < tolerate make_possible
keep < hold_on_to preserve store/v
keep_quiet = stay_silent remain_silent say_nothing
keep_order = maintain_order
keep_under_control < contain
hear < be_told listen_to
hear_case = try_case
agree_to = consent_to accede_to assent_to
agree_to < accept sign_up_to
agree_on = reach_agreement_on
fail < come_to_nothing
fail_to < be_unable_to refuse_to neglect_to
send < mail/v forward/v transmit email/v
send_back = return/v
send_back < repatriate extradite deport
suggest < show/v imply come_up_with_idea_of moot/v
offer/v < provide extend
base_on = found_on ground_on
be_based_on < be_adapted_from be_modelled_on be_modeled_on
live_through = experience/v
return_to < go_back_to come_back_to
return_to_power = regain_power
receive < collect be_awarded be_granted be_given be_handed be_presented_with inherit
receive_treatment = undergo_treatment
receive_support_from = be_supported_by be_backed_by
fall_short_of = fail_to_reach
fall_apart = disintegrate
lose_power = fall_from_power
lose_power < be_overthrown be_toppled be_ousted be_deposed be_unseated be_removed_from_power
fall_over < trip_over stumble/v
fall_out_with = quarrel_with
fall_out_with < row_with
fall_into_hand_of = be_captured_by
fall_into_hand_of < be_seized_by
build < assemble
build_up < accumulate amass
argue < quarrel/v bicker row/v squabble/v wrangle/v
argue_that = contend_that make_case_that
argue_that < insist_that maintain_that
argue_against < oppose
create < devise forge/v formation
open < inaugurate unlock inauguration
open_talk = begin_talk start_talk
open_investigation = begin_investigation start_investigation open_inquiry launch_inquiry open_probe launch_probe
open_investigation < open_criminal_investigation launch_criminal_investigation
back_down = climb_down
back_down < give_in capitulate
back_out_of = withdraw_from pull_out_of
back_up = support/v
back/v < finance/v fund/v
accept < agree_to adopt take_up consent_to approve
accept_responsibility = take_responsibility
accept_responsibility < admit_responsibility
vote_for = cast_vote_for cast_ballot_for
vote_against < vote_down
vote_out_of_office = defeat_at_poll
sign_up_for = enrol_in enroll_in register_for
sign_up = enroll
sign/n = indication
sign/n < evidence
reach_agreement < sign_agreement sign_treaty sign_deal sign_accord
reach_agreement_with < sign_agreement_with sign_treaty_with strike_deal_with sign_deal_with
reach_deal < sign_deal
fight/v < wage_war_on do_battle_with brawl/v wrestle_with duel/v spar/v take_up_arm_against
fight_for < battle_for
fight_for = struggle_for
fight_off = fend_off
fight_against < wage_war_on
insist = be_adamant
involve = entail
involve < include
join < enlist_in enrol_in enroll_in link_up_with defect_to
join_force_with = team_up_with unite_with
cut_off < sever
cut_tie_with = sever_tie_with break_off_relation_with sever_relation_with
shed_job < cut_job
axe_job < cut_job
cut_job < make_redundant
cut_down = reduce
cut_down_on = reduce cut_back_on
emerge < surface/v come_out arise
emerge_that = transpire_that
emerge_victorious < win/v
choose < opt_for appoint handpick single_out settle_on plump_for selection appointment
choose = decide_on
choose_to = opt_to
decide_to < choose_to opt_to vote_to resolve_to
like/v < love/v adore admire be_fond_of be_passionate_about be_keen_on
read/v < skim scan/v
draw_up < draft/v compile
prepare < draw_up draft/v compile
draw_attention_to < highlight point_out
draw_crowd = attract_crowd
draw_to_close = end/v
draw_criticism = attract_criticism
draw_criticism < provoke_criticism be_criticised be_criticized
draw_inspiration_from = be_inspired_by
draw/v < sketch/v
launch/v < kick_off roll_out unleash
express_doubt = voice_doubt
be_disappointed < express_disappointment be_dismayed be_disillusioned be_let_down
express_disappointment = voice_disappointment say_be_disappointed
express_confidence = be_confident say_be_confident
express_willingness = say_be_willing say_be_ready
express_condolence = offer_condolence send_condolence
express_surprise = be_surprised
express_shock = be_shocked
express_outrage = be_outraged
express_interest = be_interested
express_satisfaction = be_satisfied
express_sympathy < offer_condolence send_condolence express_condolence
express_solidarity_with = declare_solidarity_with
express < voice/v declare/v
express_fear = voice_fear be_afraid
express_opinion = give_opinion voice_opinion express_view
charge_with < indict_for indict_on arraign_on
produce < churn_out generate yield/v
produce_evidence = present_evidence
admit_guilt < plead_guilty
admit_defeat = accept_defeat
admit_to = confess_to own_up_to
represent < symbolise embody
cause/v < give_rise_to inflict wreak engender precipitate generate
cause_damage_to < destroy wreck
cause_concern = worry/v
cause_concern < alarm/v
cause_delay = delay/v
cause_anger_among = anger/v
cause_outrage = outrage/v
cause_panic < terrify
call_for < push_for lobby_for campaign_for agitate_for
push_for < lobby_for
push_back < repel
push/v < shove/v nudge/v
push_ahead_with = press_ahead_with
push_up < raise
push_down = bring_down drive_down
push_out < oust
push_through = force_through
sit_down = take_seat
raise_question < pose_question
raise_money = raise_fund
raise_money < fundraise
raise_issue = bring_up_issue
raise_child = bring_up_child
consider < deliberate debate/v entertain
be_considered = be_deemed
regard_as = look_on_as
talk < converse chat/v confer gossip/v
talk_to < confer_with consult phone/v interview/v
talk_with = converse_with
break/v < flout snap/v crack/v
break_law < flout_law
break_out < flare_up
break_off < sever
break_away_from < secede_from
break_silence = speak_out
break_through < breach/v
break_up < dissolve
accord/v = grant/v
decide < determine opt verdict adjudicate
decide_on < settle_on
force_to = compel_to oblige_to
force_to < coerce_into
force/v < compel press_-_gang
force_out < oust evict expel
force_out_of < oust_from expel_from evict_from
force_to_leave < expel evict deport
stop_from = prevent_from keep_from
stop_from < bar_from ban_from
stop/v < foil stem/v stop_over
reach_out_to < contact/v
carry < haul/v ferry/v lug be_armed_with cart/v wield brandish
carry_out = conduct/v
carry_out < perpetrate execute implement undertake mount/v
carry_out_order = obey_order execute_order
serve_as = act_as
serve_in < fight_in be_stationed_in
be_in_prison < serve_sentence serve_time be_jailed
publish < serialize
be_unwilling_to < refuse_to decline_to
decline_to < refuse_to
reveal < unmask uncover bring_to_light
sell/v < market/v retail/v
dispose_of < dump/v
pass_law < enact_law
pass_law = adopt_law approve_law
pass_on = hand_on
pass_on < relay/v
pass_through < travel_through cross/v traverse
turn_out_to_be = prove_to_be
share_view = agree
buy < snap_up
buy_back = repurchase
get_ready_for < prepare_for
prepare_for = make_preparation_for
prepare_to = get_ready_to
prepare_to < gear_up_to
deliver < drop_off hand_deliver
deliver_verdict = return_verdict give_verdict
plan_to = intend_to
plan_to < aim_to be_determined_to plot_to conspire_to scheme_to
intend_to < aim_to
plan/n < scheme/n strategy
rule_that = find_that
rule_in_favour_of = find_in_favour_of find_for find_in_favor_of
rule_in_favor_of = find_in_favor_of find_in_favour_of find_for
rule_against = find_against
rule_unlawful = declare_unlawful
rule_illegal = declare_illegal
declare_illegal < outlaw/v ban/v
watch/v < spy_on
stay_away_from < shun
stay_at_home = remain_at_home stay_home
stay_at < lodge_at
avoid < escape/v skirt/v eschew
explain < clarify elucidate
threaten < jeopardise pose_threat_to be_threat_to
issue/v = put_out
issue/v < hand_out
issue_statement = release_statement make_statement put_out_statement
issue_order = give_order
issue_order < decree/v
issue_licence_to = grant_licence_to
issue/n = matter/n
issue/n < problem dispute/n
drive/v < steer/v propel chauffeur/v
drive_out_of < expel_from
drive_up = push_up
drive_up < raise increase
drive_down < reduce lower/v
be_required_to = have_to
be_required_to < be_ordered_to be_compelled_to be_forced_to
bear_responsibility_for = be_responsible_for
bear_in_mind = take_into_account
bear_out < confirm prove
bear_resemblance_to = resemble
bear_cost_of = pay_for
bear_name = be_named
take_into_account = consider
understand < grasp/v fathom/v realise
be_understood_to = be_believed_to be_thought_to
declare/v < pronounce decree/v
ensure = make_certain
ensure < see_to
drop/v < ditch/v discard
drop_out_of = withdraw_from pull_out_of
drop_out_of < quit/v
drop_plan = abandon_plan scrap_plan
drop_demand = withdraw_demand
drop_bomb_on < bomb/v
note/v = observe point_out
point_out_that = note_that observe_that
point_gun_at = aim_gun_at train_gun_on
prevent < foil preempt ward_off bar/v
manage/v = run/v handle/v
manage/v < oversee administer
cope_with = deal_with handle/v manage/v
be_capable_of < be_able_to
can < be_able_to
pull_out_of < quit/v
pull/v < drag haul/v yank tow/v
pull_off = achieve
pull_off < accomplish
pull_through < survive
step_aside = stand_aside
remove < depose evict erase eject expel extract unseat confiscate excise dislodge
remove_from_office < oust_from_office impeach_and_convict
remove_from_power < topple overthrow/v unseat
remove_from_post = dismiss_from_post
dope/v = take_banned_drug use_banned_drug
cover/v = report_on
cover/v < coat/v shroud/v wrap drape/v
oppose < campaign_against argue_against veto/v protest_against fight_against lobby_against resistance
focus_on = concentrate_on centre_on center_on
focus_on < zero_in_on
dismiss_case = throw_out_case
dismiss_from_post < sack/v
achieve < score/v win/v secure/v
aim_to < plan_to strive_to try_to attempt_to intend_to
be_aimed_at = be_targeted_at be_directed_at
be_intended_for = be_meant_for
present/v < introduce unveil
mark/v < celebrate
hand_out < dish_out
hand_in < submit
hand_over_to < extradite_to transfer_to surrender_to
feature_in < appear_in star_in
walk_away_from < abandon
walk_free = be_freed
walk_free < be_released
walk_into < stroll_into march_into
enter < come_into storm/v infiltrate penetrate sneak_into slip_into drive_into sail_into overrun invasion incursion
control/v < rule/v command/v regulate
mention/v < list/v
fly_over = overfly
enjoy < savour/v
enjoy_support_of = have_support_of
remember < commemorate memory never_forget
suffer < incur undergo
suffer_from < be_afflicted_by be_racked_by be_plagued_by
suffer_injury = sustain_injury
suffer_injury < be_wounded
suffer_defeat = be_defeated be_beaten
protect < shelter/v preserve
protect_from = shield_from
protect_from < insulate_from
address/v < tackle/v deal_with
deal_with = tackle/v
deal_with < resolve solve confront address/v
deal_in = trade_in
deal_in < sell/v
deal/n < treaty
act_in = perform_in
act_in < star_in
act_alone = operate_alone
question/v < dispute/v
refer_to < quote/v
refer_to_as = describe_as
refer_to_as < dub nickname/v
enter_politics = go_into_politics
close/v = shut/v
arrive < fly_in pull_in drop_in
arrive_at = get_to
develop < design/v create
develop_into = evolve_into turn_into
reduce < alleviate mitigate downsize deplete drive_down slim_down lighten ease/v dwindle
throw/v < hurl fling/v toss/v lob chuck/v sling/v heave/v
be_named_after = be_called_after
establish < prove
defend < uphold
learn < be_told
maintain = keep_up
secure_victory = win/v
encourage < inspire motivate incite embolden foster/v
improve < refine recover rebound/v
own/v < be_owner_of co_-_own ownership
grant/v < bestow
grant_asylum_to = give_asylum_to
grant_permission = give_permission
place/v < deposit/v plant/v
commit_murder = murder/v
commit_suicide = kill_oneself
destroy < raze/v wipe_out gut/v shred/v
reflect_on < contemplate ponder mull_over think_about
reflect/v = mirror/v
catch/v < nab/v trap/v
catch_disease = contract_disease
be_caught_up_in = be_involved_in be_embroiled_in
ignore = pay_no_attention_to take_no_notice_of
ignore < flout shrug_off
form/v < constitute
form_alliance_with = ally_with
take_over_from < supplant
be_designed_to = be_intended_to be_meant_to
be_intended_to = be_meant_to
design/v < devise draw_up
listen_to < eavesdrop_on tune_in_to
perform/v < sing dance/v
lie/v < fib/v perjure_oneself
promote < advertise publicise publicize foster/v market/v tout/v plug/v
engage_in = be_involved_in
engage_in < indulge_in take_part_in participate_in conduct/v carry_out
be_involved_in = be_party_to
travel < trek/v commute/v cruise/v hitchhike tour/v hike/v backpack/v flight/n tour/n voyage ride/v cycle/v
journey_to < travel_to
travel_to < trek_to visit/v
head_for = make_for
head_for < go_to travel_to fly_to sail_to
resolve/v = settle
resolve/v < solve sort_out
resolve_to < decide_to
record/v < tape/v film/v log/v document/v chronicle/v
cast_aside = discard
impose_ban_on < outlaw/v prohibit
impose_tax_on = tax/v
impose_limit_on = limit/v
impose < slap_on
impose_curfew = declare_curfew
dominate < monopolise monopolize
make_public < leak/v
compete < contend battle/v
compete_with = vie_with
compete_for = vie_for
operate/v = run/v
persuade < cajole
be_determined_to = be_resolved_to
treat/v < operate_on
treat_as = regard_as
predict < prophesy foretell
repeat/v < reaffirm
affect < plague/v hamper cripple/v
file_lawsuit_against = bring_lawsuit_against file_suit_against
file_complaint_against < sue file_lawsuit_against
file_for_divorce = seek_divorce
file/v = lodge/v
link/v = tie/v
link_to = connect_to connect_with tie_to associate_with
be_linked_to < be_affiliated_with be_affiliated_to be_implicated_in be_blamed_on be_attributed_to be_caused_by
be_linked_to = be_connected_to be_connected_with be_associated_with be_tied_to
be_linked_with = be_connected_with
conduct/v < undertake
contain < include
target/v < strike/v bomb/v shell/v raid/v single_out
imagine = picture/v
imagine < visualise visualize dream_up envision
pursue < hunt/v hound/v
prompt_to < force_to spur_to
inspire < motivate
quote_as_saying = cite_as_saying
indicate < show/v demonstrate reveal make_clear point_to state/v say
withdraw_from < retreat_from secede_from
compare_to = compare_with
undermine < erode sap/v subvert sabotage/v destabilise destabilize
struggle/v < grapple
struggle_with = grapple_with
be_filled_with = be_full_of
fill < cram pack/v
fill_in_for = stand_in_for
fill_in = fill_out
miss/v < skip/v
miss_deadline = fail_to_meet_deadline
miss_target = fail_to_hit_target fail_to_reach_target
fail_to_attend < boycott/v skip/v
challenge/v < appeal_against defy
give_as_reason = cite_as_reason
gain/v = obtain acquire
gain/v < earn
gain_control_of = take_control_of get_control_of
gain_control_of < seize capture/v conquer
gain_independence = become_independent win_independence achieve_independence
appeal_to < beg implore plead_with
appeal_for_help = call_for_help
appeal_for_help < beg_for_help plead_for_help
succeed/v < prevail triumph/v win/v
press_charge = file_charge
press_charge_against = file_charge_against
introduce < launch/v roll_out phase_in
introduce_bill = table_bill
apply_for = make_application_for submit_application_for put_in_for
request/v < apply_for plea appeal/n
pick/v < handpick elect
pick_up < fetch
pick_out = single_out
earn = be_paid
earn < gross/v net/v
earn_living = make_living
hide/v < stash/v bury disguise/v mask/v harbour/v harbor/v obscure/v camouflage/v
acknowledge < recognise
be_survived_by = leave_behind
decline_to_comment < refuse_to_comment
decline_to_comment = make_no_comment
post/v < upload/v publish
divide/v < partition/v
divide/v = split/v
lay_claim_to = claim/v
lay_out = set_out
make_redundant < lay_off
cycle/v = ride_bicycle ride_bike pedal/v
be_scheduled_for = be_set_for be_planned_for be_due_in
schedule/v = timetable/v
send_to < extradite_to transfer_to deport_to export_to mail_to post_to
comment/v = remark/v
speak_about = talk_about
comment_on < remark_on
boost/v < enhance strengthen
complain < grumble moan/v gripe whinge protest/v
suppose = assume presume
be_supposed_to = be_meant_to
pose_threat_to = be_threat_to
pose_threat_to < endanger imperil
pose_danger_to = endanger
pose_question = ask_question
pose_as = pretend_to_be masquerade_as
pose_as < impersonate disguise_oneself_as
endorse = give_backing_to
support/v < give_backing_to sponsor/v fund/v finance/v bankroll/v
enrich = make_richer
mount_campaign = launch_campaign
collapse/v < implode
fall_down < collapse/v
attract < entice tempt
result_in = end_in
result_in < cause/v bring_about
clear_way_for = pave_way_for
clear_up = clean_up
be_related_to = be_connected_with be_connected_to
settle_dispute = resolve_dispute
end_dispute < settle_dispute resolve_dispute
settle_for = make_do_with
depend_on = rely_on be_dependent_on hinge_on
tackle/v < combat/v
plead_with = implore beg
rely_on = count_on be_reliant_on
be_reliant_on = be_dependent_on
direct_at = aim_at
respect/v < admire look_up_to venerate revere
surround < envelop engulf
lift_siege = end_siege
lift_restriction = remove_restriction end_restriction
lift_blockade = end_blockade
ease_restriction < relax_restriction loosen_restriction
forget = fail_to_remember
take/v < conquer overrun confiscate
wonder_whether = ask_oneself_whether
testify = bear_witness
defeat/v < thrash conquer
beat/v < thrash flog/v cane/v victory_over
seize < grab/v hijack/v kidnap/v
train/v < coach/v drill/v
accompany < chaperone/v
view_as = consider_to_be
put_to_death < guillotine/v electrocute
kill/v < guillotine/v stone_to_death lynch decapitate crucify
take_care_of = look_after care_for
care_about = be_concerned_about
define_as = describe_as
prefer = like_better favour/v favor/v
monitor/v = keep_tab_on
monitor/v < observe spy_on eavesdrop_on wiretap
recover < recuperate convalesce rebound/v bounce_back heal
recover_from = get_over
provoke < incite goad/v stir_up
cross_into < invade
enter_country < invade cross_border
influence/v < sway/v inspire mould/v mold/v manipulate
broadcast/v < screen/v simulcast
burn/v < singe rage/v smoulder smolder
be_ablaze < be_on_fire
be_on_fire = be_in_flame
gamble/v < bet/v wager/v
bet_on = gamble_on wager_on
contact/v < telephone/v write_to email/v ring_up call/v
contact/v = get_in_touch_with
experience/v < suffer endure
experience/v = undergo go_through
undergo < go_through
cost_life_of = claim_life_of
arrange < schedule/v
fuel/v = stoke
contribute_to < fuel/v stoke
damage/v < deface dent/v disfigure sabotage/v
shake/v < rattle/v tremble vibrate
stick_to = adhere_to keep_to
adhere_to = abide_by comply_with
rig_election = fix_election
highlight/v = draw_attention_to underline/v
strengthen < consolidate beef_up shore_up cement/v toughen step_up
kick_out < throw_out
kick_out_of = throw_out_of
inform < alert/v brief/v tip_off
eat < dine feast_on gobble munch chew nibble/v swallow/v
apologise_for = say_sorry_for apologize_for
register/v < enrol enroll
enhance < boost/v strengthen bolster upgrade/v
limit/v < curb/v curtail ration/v
implement/v = carry_out put_into_effect
portray = depict
embrace/v = hug/v
hug/v < cuddle
trust/v = have_confidence_in have_faith_in
match/v = equal/v
lack/v = be_without
lack/v < be_deprived_of run_out_of be_devoid_of
lock_up = lock_away
close/v < lock/v shutdown
be_locked_up = be_behind_bar
associate_with = mix_with
associate/n < colleague partner
fund/v < subsidise subsidize sponsor/v
belong_to < be_owned_by be_among
be_owned_by = be_property_of
tend_to = be_inclined_to
rank_among = be_among
disobey < flout defy
defy < flout disobey
defy = refuse_to_obey
appreciate = be_grateful_for
owe_money_to = be_in_debt_to
sleep/v < doze/v nap/v
mix/v = blend/v
teach < tutor/v coach/v lecture/v train/v
contest_election = stand_in_election run_in_election
stand_in_election = run_in_election
perceive_as = see_as view_as regard_as
tip_off = alert/v
propose < nominate come_up_with_idea_of
nominate = put_forward
solve = resolve
spread/v < disseminate circulate propagate proliferate
spread_rumour = circulate_rumour circulate_rumor
spread_rumor = circulate_rumor circulate_rumour
change/v < tweak/v adjust convert restructure reform/n amendment revision shift/v correct/v edit improve
generate < produce
deprive_of < strip_of rob_of divest_of
roll_back < reverse/v
overturn < revoke overrule
behave = act/v
list/v < itemise itemize enumerate detail/v
laugh/v < giggle/v chuckle/v cackle/v
tear_up = rip_up
tear/v = rip/v
tear_apart = rip_apart
amend = modify revise
surrender/v = give_oneself_up
surrender/v < turn_oneself_in
concern/v = worry/v
clash_with < fight_with skirmish_with do_battle_with brawl_with
clash/v < brawl/v scuffle/v
study/v < dissect
stage_coup = mount_coup
stage_coup < carry_out_coup
explore < investigate examine look_into
explore_possibility_of = consider
acquire < inherit
matter/v = be_important
ask_advice_of < consult
consult = seek_advice_from
step_in < mediate
intervene < mediate meddle
contradict = be_at_odds_with run_counter_to conflict_with
contradict < refute
be_inconsistent_with = be_at_odds_with contradict
access/v = gain_access_to
get_into = gain_access_to
motivate < inspire
classify = categorise categorize
classify_as = categorise_as categorize_as
describe_as < classify_as portray_as depict_as praise_as laud_as
arise = crop_up
arise < surface/v
occur < arise unfold erupt break_out
hail_as = praise_as laud_as
advance/v < march/v
reinforce = beef_up
reinforce < fortify
forgive_debt = write_off_debt cancel_debt
abuse/v < molest
mistreat = ill_treat
maltreat < mistreat
guess/v = surmise
poll/v = survey/v
poll/n < exit_poll
revive = resurrect rekindle
revive < resuscitate
restore < revive
cheat/v < dupe con/v
endure < withstand
execute < guillotine/v
wear < sport/v be_clad_in
be_summoned_to < be_called_to
arrange = set_up
boast/v = brag
hack_into = break_into
overthrow/v = topple
organise < mastermind/v
organize < orchestrate mastermind/v stage/v mount/v
guard/v = keep_watch_over
guard/n < watchman
accuse < impeach indictment
impeach = bring_impeachment_charge_against
curb/v = rein_in
outline/v = set_out summarise summarize
pop_up = appear
counter/v < rebut
honour_agreement = abide_by_agreement comply_with_agreement
honor_agreement = abide_by_agreement comply_with_agreement
honour_commitment = keep_commitment
honour/v < pay_tribute_to decorate commemorate
honor/v < pay_tribute_to decorate commemorate
mistake_for = confuse_with take_for
embarrass < humiliate mortify
scream/v = shriek/v
cry_out < scream/v shriek/v
install_as = appoint_as
smile/v < beam/v
ease/v = relax
tolerate = put_up_with
tolerate < condone
clean/v < disinfect wipe_down sweep/v
pressure/v = put_pressure_on press/v
put_pressure_on < lean_on pressurise pressurize strong_-_arm
interpret_as = construe_as see_as
tie/v = bind/v
tie_up = bind/v
be_connected_to < be_implicated_in
intensify < heighten
comply_with = obey abide_by
range_from = vary_from
calculate < work_out
calculate = compute
undertake < carry_out
undertake_to = promise_to
wield < brandish
apply/v < enforce
exercise_power = use_power
suspend < adjourn moratorium prorogue temporarily_suspend
illustrate < show/v
root_out = eradicate weed_out eliminate
be_rooted_in = stem_from
date_from = date_back_to
originate_in = date_from
instruct_to = order_to
knock_out_of < eliminate_from
be_eliminated_from = be_knocked_out_of
hit/v < knock_over whack/v smack/v thump/v clobber headbutt/v elbow/v knee/v
look_after < mind/v nurse/v tend babysit guard/v
disagree_with = take_issue_with differ_with
fulfil = fulfill carry_out
fulfill = carry_out
distance_oneself_from = dissociate_oneself_from
disrupt < paralyse paralyze throw_into_chaos throw_into_disarray
regain < get_back reclaim
regain_control_of < recapture
take_back < recapture recapture/v reclaim retrieve
begin < erupt onset outbreak usher_in
interfere_in = meddle_in
interfere_with = meddle_with
equip_with = fit_with
provide_with < equip_with arm_with
equip = fit_out kit_out
track/v < follow shadow/v tail/v
track_down = trace/v
diminish < reduce
diminish = decrease
unite = join_force
join_together < unite
batter/v = pound/v
educate = teach
rest_on = depend_on be_based_on
suit/v = be_suitable_for
campaign/v < canvass
annoy < anger/v infuriate
annoy = irritate
upset/v < anger/v distress/v offend
overlook = fail_to_notice
cite/v < invoke
cooperate_with < work_with
cooperate_with = co_-_operate_with
joke/v = quip/v
coincide_with = happen_at_same_time_as
reinstate = restore_to_office
bow_to = give_in_to yield_to
bow_out = withdraw
be_obliged_to < be_compelled_to be_required_by_law_to
mediate_between = act_as_mediator_between
value/v = appreciate
uncover = unearth bring_to_light
circulate < spread/v
constitute < form/v
convey = pass_on communicate
qualify_as = count_as
cope_with < come_to_terms_with
broker_deal = mediate_deal negotiate_deal
pending = awaiting
embark_on < begin start/v
devote = dedicate
search/v < rummage manhunt
prevail = win/v
arm/v = supply_with_weapon
facilitate = make_easier
help/v < facilitate bail_out save/v
tempt = entice
object_to < oppose
be_titled < be_called
tighten_restriction = toughen_restriction
tighten_security = step_up_security increase_security
tighten_security < beef_up_security
suppress < stamp_out
quash_rebellion = suppress_rebellion crush_rebellion
descend = go_down come_down
dance/v < waltz/v
align_with = side_with
order/v < commission/v
stifle = suppress
cling_to = hold_on_to
side_with < support/v back/v
intimidate < bully/v terrorise terrorize
frighten < intimidate petrify
smash < break/v
communicate_with = be_in_contact_with
communicate_with < talk_to write_to
press/v < lobby/v
persist < drag_on
pour_into = stream_into flood_into
arrive_in < pour_into flock_to
strike/v < punch/v slap/v launch_strike_against
initiate < begin start/v
spin/v = rotate
reserve/v = book/v
draft/v < draw_up
describe < recount/v relate/v detail/v characterise characterize
recount/v < describe
sink/v = go_down
sink/v < scuttle/v
strive_to = endeavour_to endeavor_to
dedicate_to < commit_to
adjust = adapt
adapt = modify tailor/v
inflate < exaggerate overstate
astonish = amaze
shock/v < appal appall outrage/v stun traumatise traumatize
breathe_in = inhale
forge/v = falsify
form_alliance < forge_alliance
build_tie_with < forge_tie_with
sell_to < export_to
send_abroad < export/v
offend < insult/v affront/v
unseat < oust
vary = differ
worry/v < frighten terrify anxiety
alarm/v = frighten
release/v < unleash let_out
damage_reputation = harm_reputation tarnish_reputation
damage_reputation < ruin_reputation destroy_reputation
exile/v = send_into_exile
expel < exile/v
go_into_exile < be_exiled
sum_up = summarise summarize
be_confined_to = be_limited_to be_restricted_to
exert_pressure_on = put_pressure_on
exert_influence_on = influence/v
ease_tension = defuse_tension reduce_tension
make_safe < defuse
wrap_up = conclude
infuriate = enrage
give_way_to = yield_to
lose < forfeit/v shed be_defeated
attribute_to = ascribe_to put_down_to
attribute_to < blame_on
bar/v < disqualify
exclude < disqualify
interest/v < fascinate intrigue/v
criticize < attack/v savage/v bash/v rap/v find_fault_with take_to_task pillory condemnation denunciation rebuke/n censure/n disparage speak_out_against call_shameful
criticise < disparage speak_out_against call_shameful condemnation denunciation rebuke/n censure/n
calm/v = calm_down
jeer/v = boo/v
heckle = barrack
further/v = advance/v
divert = redirect
compile < put_together
relieve_of_post = dismiss_from_post remove_from_post
be_relieved_of_command = be_removed_from_command
be_relieved_of_duty = be_removed_from_duty
differ_from = contrast_with
erode = wear_away
weaken < erode water_down dilute cripple hollow_out
lament < mourn
write/v < ghostwrite
culminate_in = end_in
express = articulate
envelop = engulf
tap_phone = bug_phone
eavesdrop_on < bug_phone tap_phone
document/v < record/v
be_stuck < be_stranded be_trapped
unravel = fall_apart
depose = unseat
remove_from_throne = depose
evade_arrest = avoid_arrest escape_arrest
evade_capture = escape_capture avoid_capture be_on_run
lay_waste_to < devastate
ravage < devastate
steer/v = guide/v
update/v < modernise modernize
claim_to = profess_to
purport_to = profess_to claim_to
pile_up = accumulate
distract_from = divert_attention_from
shore_up = prop_up
bolster = shore_up prop_up
abandon < desert/v
convert_into < turn_into
change_into < convert_into
transport/v < haul/v airlift/v
plant/v < sow
span/v = stretch_over
last/v < span/v
bring_in < import/v smuggle_in hire/v recruit/v
send_home < deport
expel_from < deport_from banish_from
send_out_of_country < deport
bring_into < smuggle_into import_into
soften = moderate/v
backfire = go_wrong
aspire_to = hope_to
please/v < thrill/v
give_up < sacrifice/v waive
shed_tear < weep cry/v sob/v
shed_light_on = clarify
heighten = increase
heighten < intensify
assume = presume
afflict = plague/v
trouble/v < plague/v afflict haunt/v
nurture = foster/v
insert = put_in
amuse = entertain
wander/v = roam
publicise = publicize
accumulate = amass
make_offer_for = bid_for
designate_as = name_as
suffocate = choke/v
check/v < audit/v
examine < audit/v
oppress < persecute
mistreat < persecute
inaugurate < open
be_sworn_in = be_inaugurated
stall/v = come_to_standstill
pronounce_dead = declare_dead
pronounce < declare/v
ignite < torch/v
set_light_to = set_fire_to
set_fire_to = ignite
excite < thrill/v
buy_off = bribe/v
distort = twist/v
advertise = publicise publicize
symbolise = symbolize stand_for
symbolize = stand_for
make_more_difficult = complicate
capitalise_on = take_advantage_of exploit capitalize_on
capitalize_on = take_advantage_of exploit
cultivate = farm/v
progress/v = make_progress advance/v
shrink = get_smaller become_smaller
specify = stipulate
conquer < capture/v
encompass < include
prepare_for < steel_oneself_for
decorate = adorn
stem_from = derive_from
dash/v = hurry/v
flourish/v = thrive
misrepresent = distort
be_poised_to = be_set_to
be_ready_to = be_prepared_to
bump_into = run_into
ditch/v < abandon
think_up = conceive
modernise = modernize
modernise < update/v
modernize < update/v
team_up_with = join_up_with
foment = stir_up
incite = foment
showcase/v = display/v
penetrate = get_into
fool/v = trick/v
deceive < con/v swindle/v
outgoing = departing
have_to_deal_with = contend_with
equal/v = be_same_as
cancel < repeal/v
imitate = emulate
copy/v = imitate
reduce_sentence < commute_sentence
show_mercy_to < pardon/v
grant_clemency_to < pardon/v
dispense_with = do_without
dispense = give_out
prove_right = vindicate
salvage/v = rescue/v
load/v = fill
worsen < compound/v
spoil = mar
spoil < wreck/v
conceal = mask/v
stumble = trip/v
trip_over = stumble_over
harbour/v < shelter/v
shelter/v = harbor/v
bleed < bleed_to_death
nudge/v = push_gently
unnerve < rattle/v
copy/v < replicate
repeat/v = replicate
age/v = grow_old get_old
write_to < email/v
traumatise = traumatize
finalise < seal/v
assign = allocate
assign_to = allocate_to
give_to < assign_to allocate_to donate_to hand_to award_to present_to bequeath_to leave_to grant_to
injure < bruise/v stab/v scald/v
water_down = dilute
defame < slander/v libel/v
slander/v < defame
pile/v = stack/v
be_displaced = be_uprooted
be_driven_from_home = be_forced_from_home
revert_to = go_back_to
take_away < confiscate seize
reconsider = think_again_about
review/v < reconsider
appease = placate
earmark = set_aside
allocate < earmark
terrorise = terrorize
stay < linger lodge/v
bank_on = rely_on
count_on = bank_on
outweigh = be_greater_than
reorganise = restructure reorganize
reorganize = restructure
privatise = denationalise denationalize
sell_off < privatise privatize sell/v auction/v
state_-_owned = nationalised
woo = court/v
locate < find
drive_out < dislodge
sway/v < influence/v
whip/v = flog/v
revolve_around = centre_on center_on
hire_out = rent_out
surprise/v < startle
recreate = reconstruct
relegate = demote
demote = downgrade/v
devise = think_up
invent = think_up
conform_to = comply_with conform_with
interrogate = question_at_length
bail_out = rescue/v
puzzle/v = baffle
go_before = precede
come_before = precede go_before
be_sceptical_of = doubt/v
mock/v < lampoon/v laugh_at jeer_at sneer_at
need_to < have_to must
hope_for < pray_for long_for
have_role_in = have_part_in play_role_in play_part_in
be_dressed_in = be_clad_in
give_reason_for = explain
fear/v < be_terrified_of be_scared_of
be_afraid_of = be_scared_of fear/v
be_afraid_of < be_terrified_of dread/v
worry_that < fear_that
persuade_to < talk_into coax_into cajole_into
ask_to < invite_to request_to beg_to implore_to urge_to
give_testimony = testify give_evidence
be_worthy_of = deserve
relate_to = concern/v pertain_to
have_leading_role_in = star_in
write_on_twitter = tweet/v
announce_resignation < resign tender_resignation submit_resignation
be_acquitted_of = be_found_not_guilty_of
be_held < take_place
be_without_electricity = be_without_power
be_succeeded_by = be_replaced_by
be_made_up_of = be_composed_of
be_home_to < house/v
die_in < be_killed_in perish_in drown_in burn_to_death_in
be_attributed_to < be_blamed_on
be_divided_over = be_split_over
disagree_over < be_split_over be_divided_over row_over quarrel_over clash_over
be_told_to < be_commanded_to
be_asked_to < be_invited_to
be_allowed_to < be_authorized_to be_given_permission_to be_licensed_to
be_prevented_from < be_barred_from be_banned_from
be_given < receive be_presented_with
be_fined = be_given_fine receive_fine
be_worth = be_valued_at
be_in_force = be_in_effect
be_successful = succeed/v
be_unsuccessful = fail
be_wanted_by = be_sought_by
be_willing_to < offer_to agree_to volunteer_to be_eager_to be_keen_to
be_reluctant_to < refuse_to be_unwilling_to
be_critical_of < criticise condemn denounce
be_absent_from < boycott/v skip/v
be_at_war_with = wage_war_with wage_war_against
be_behind < orchestrate mastermind/v carry_out be_mastermind_of
be_responsible_for < carry_out commit perpetrate be_to_blame_for
be_author_of = write/v
be_head_of = lead/v
be_supporter_of = support/v
be_opponent_of = oppose
be_witness_to = witness/v
be_at_large = be_on_loose
come_to_blow < brawl/v
take_stand < testify
take_stock_of = assess
take_note_of = notice/v
take_side_of = side_with
take_charge_of = take_control_of
take_shelter < seek_shelter
take_cover = seek_cover
be_made_homeless < lose_home
be_left_homeless < lose_home
gain_ground = make_gain
break_ceasefire = break_truce
violate_ceasefire = breach_ceasefire violate_truce
win_approval_of = be_approved_by
win_support_of = win_backing_of gain_support_of
win_praise = be_praised earn_praise
be_praised < be_hailed be_lauded be_acclaimed
be_controversial < cause_controversy spark_controversy
cause_controversy = spark_controversy stir_controversy
draw_condemnation = be_condemned
deal_blow_to = deliver_blow_to
inflict_defeat_on = defeat/v
strike_deal = make_deal
step_down_as = stand_down_as
step_down_as < resign_as quit_as
leave_post_of < resign_as quit_as step_down_as be_dismissed_as be_sacked_as
remain_as = stay_on_as
cut_rate = lower_rate reduce_rate
raise_rate = increase_rate
raise_rate < hike_rate
fire_missile = launch_missile
fire_rocket = launch_rocket
speak < mutter/v murmur/v mumble shout/v lecture/n
walk/v < wander/v shuffle/v limp/v hobble pace/v stagger/v tiptoe
look/v < stare/v glance/v gaze/v peer/v glare/v
cut/v < snip/v carve
fall/v < topple
climb/v < scramble/v
attack/v < maul/v mug/v ambush/n bombing shelling offensive/n bombardment invasion
touch/v < caress/v stroke/v grope/v fondle
sexually_assault < grope/v
bite/v < gnaw
talk/v < natter/v conversation
cook/v < grill/v boil/v roast/v
wait < linger hang_around
give_in = yield/v
give_in < back_down capitulate
go_under = go_bankrupt go_bust
depart < take_off
bring_home < fly_home
answer/v < retort/v
agree < consent/v assent/v nod_in_agreement
refuse_to < reject_call_to
disagree < quarrel/v dissent/v
dislike/v < hate/v loathe detest
be_against < campaign_against protest_against vote_against
be_in_favour_of < campaign_for back/v endorse
be_in_favor_of < campaign_for back/v endorse
praise/v < compliment/v
give_money_to < fund/v finance/v bankroll/v
give_weapon_to < arm/v
send_weapon_to < ship_weapon_to
give_job_to < recruit/v
let_go_of = release/v
get_hurt = be_hurt
be_harmed < be_injured be_wounded
come_to_harm < be_injured
go_on_sale = be_put_on_sale
make_known < proclaim disclose publish
bring_to_light = expose
make_attempt_on_life_of = try_to_assassinate try_to_kill
try_to_kill < try_to_assassinate try_to_murder
try_to_overthrow = attempt_to_overthrow
hold_sway_over = control/v
have_power_over < rule/v control/v
choose_as = name_as
choose_as < elect_as appoint_as
be_chosen_as < be_elected be_appointed be_named_as
highlight/v < stress/v emphasise emphasize underscore/v point_out
note/v < stress/v emphasise emphasize underline/v underscore/v
trigger/v < touch_off ignite precipitate
spark/v < ignite
surge/v < skyrocket rocket/v leap/v
jump/v < soar rocket/v
reach_record_high = climb_to_record_high
secure/v < earn achieve
participate_in < join_in compete_in perform_in
discuss < consult_on argue_about negotiations debate/n
commit_to < pledge_to promise_to vow_to swear_to
promise_to = pledge_to vow_to
require = mandate/v
obtain < purchase/v
state/v < declare/v affirm assert insist maintain stress/v emphasise emphasize add/v explain note/v point_out specify stipulate
feature/v < star/v
hinder < prevent thwart
investigate < audit/v
eliminate < abolish scrap/v
demolish < raze/v
punish < execute flog/v cane/v fine/n sentence/n
discipline/v < reprimand/v
protest_against = demonstrate_against
protest_against < march_against rally_against strike_against
harass < stalk/v hound/v
default_on = fail_to_repay
nationalise = take_into_public_ownership take_into_state_ownership
stimulate < boost/v
draw_with = tie_with
finish_third = come_third
qualify_for = win_place_in
release_album = bring_out_album put_out_album
publish_book = bring_out_book
write_song = compose_song
give_up_smoking = stop_smoking quit_smoking
win_election < be_elected_president win_presidency
lose_election < be_voted_out be_defeated_at_poll
seize_power < stage_successful_coup
be_sent_back < be_deported be_extradited
be_sent_home < be_deported be_repatriated
be_stopped < be_intercepted be_thwarted
be_intercepted = be_stopped_on_way
be_barred_from < be_disqualified_from
be_excluded_from < be_expelled_from be_barred_from be_banned_from be_disqualified_from
be_unable_to_attend < be_barred_from_attending
be_worried_about < fear/v be_alarmed_by be_alarmed_at
be_angry_at < be_furious_at be_outraged_by be_incensed_by be_enraged_by
be_surprised_by < be_stunned_by be_astonished_by be_shocked_by be_amazed_by
be_sad < be_heartbroken be_devastated
be_happy < be_delighted be_overjoyed be_thrilled
be_tired_of = be_weary_of
be_tired_of < be_fed_up_with be_sick_of
be_similar_to < be_identical_to
be_close_to < adjoin border/v
be_full < be_packed be_overcrowded be_crammed
be_empty < be_deserted
be_busy_with = be_occupied_with
be_ready_to < offer_to volunteer_to
be_keen_to = be_eager_to
be_eager_to < be_desperate_to
be_about = concern/v
be_against_law = be_illegal
be_illegal < be_banned be_outlawed be_prohibited
be_legal < be_legalised
be_famous = be_well_-_known
be_popular_with = be_liked_by
be_liked_by < be_loved_by be_adored_by
be_hated_by < be_loathed_by be_detested_by
be_in_danger < be_in_mortal_danger
be_in_danger_of = be_at_risk_of
be_at_risk = be_in_danger
be_safe < be_unharmed be_unhurt be_uninjured
escape_unhurt = escape_injury
be_without < run_out_of
be_delayed_by = be_held_up_by
be_planned < be_scheduled
be_under_construction = be_being_built
be_under_way < have_begun have_started
be_over = have_ended
sit/v < be_in_session
be_vacant = be_unfilled
be_on_display = be_exhibited be_on_show
be_on_sale = be_for_sale
be_on_holiday = be_on_vacation
be_on_way_to = be_heading_for be_en_route_to
be_heading_for = be_headed_for
be_on_board = be_aboard
be_ashore = be_on_land
speak_in_favour_of = speak_for
speak_in_favour_of < champion/v
come_out_in_support_of = back/v
express_opposition_to = oppose
express_support_for = support/v back/v
express_support_for < endorse champion/v
express_interest_in = be_interested_in
express_regret_for < apologise_for apologize_for
express_concern_over < be_alarmed_by express_alarm_over
raise_concern_over = express_concern_over
raise_alarm_over = sound_alarm_over
make_complaint_about = complain_about
complain_about < moan_about grumble_about protest_about
make_offer = offer/v
make_choice = choose
make_announcement < issue_announcement
make_concession_to = give_ground_to
make_escape = escape/v
make_discovery = discover
make_investment_in = invest_in
make_donation = donate
make_purchase = buy
make_comparison = compare
make_reference_to = mention/v
make_effort_to = try_to
make_bid_for = bid_for
make_preparation < prepare
make_repair_to = repair/v
make_improvement_to = improve
make_cut_to = cut/v
make_reduction_in = reduce
make_reform = reform/v
make_return = return/v
make_impact_on = affect
have_meeting_with = meet_with
have_talk_with = hold_talk_with
have_conversation_with = talk_to speak_to
have_need_of = need/v
have_hope_of = hope_for
have_fear_of = fear/v
have_respect_for = respect/v
have_suspicion_that = suspect/v
have_responsibility_for = be_responsible_for
have_authority_over = be_in_charge_of
have_connection_to = be_linked_to be_connected_to
have_tie_to = be_linked_to have_link_to
have_link_to = be_linked_to
be_able_to < have_opportunity_to
have_obligation_to = be_obliged_to
have_duty_to = be_obliged_to
have_ability_to = be_able_to
have_permission_to = be_allowed_to
have_desire_to = want_to
have_doubt_that = doubt/v
have_argument_with = argue_with quarrel_with
argue_with = quarrel_with
give_warning_to = warn
give_advice_to = advise
give_aid_to = aid/v
give_assistance_to = assist help/v
give_money_for = fund/v
give_instruction_to = instruct
give_explanation_for = explain
give_description_of = describe
give_account_of = describe
give_answer_to = answer/v
give_reply_to = reply_to
give_name_of = name/v
give_protection_to = protect
give_power_to = empower
give_information_to = inform
give_encouragement_to = encourage
give_consent_to = consent_to
give_treatment_to = treat/v
give_talk = give_lecture
give_performance = perform
provide_support_to = support/v
provide_support_to < fund/v finance/v bankroll/v arm/v
provide_assistance_to = assist aid/v
provide_aid_to = aid/v
provide_protection_for = protect
provide_training_to = train/v
provide_treatment_to = treat/v
provide_funding_to = fund/v finance/v
provide_explanation_for = explain
provide_evidence_of < prove
provide_security_for = guard/v
offer_help_to = offer_to_help
offer_support_to < support/v
offer_resistance = resist
put_pressure_on = apply_pressure_to
put_stop_to = stop/v
put_ban_on = ban/v
put_limit_on = limit/v
put_emphasis_on = emphasise emphasize stress/v
put_question_to = question/v
put_to_vote = hold_vote_on
hold_vote_on = vote_on
hold_interview_with = interview/v
hold_conversation_with = talk_to
hold_protest_against = protest_against
hold_demonstration_against = protest_against
hold_celebration_of = celebrate
hold_investigation_into = investigate
hold_view_that = believe
hold_belief_that = believe
conduct_search_of = search/v
conduct_test_on = test/v
conduct_inspection_of = inspect
conduct_study_of = study/v
conduct_survey_of = survey/v
conduct_review_of = review/v
conduct_analysis_of = analyse analyze
conduct_trade_with = trade_with
bomb/v < conduct_air_strike_on
carry_out_search_of = search/v
carry_out_survey_of = survey/v
carry_out_study_of = study/v
carry_out_review_of = review/v
carry_out_execution_of = execute
carry_out_test_of = test/v
carry_out_repair_to = repair/v
carry_out_arrest_of = arrest/v
open_investigation_into = launch_investigation_into begin_investigation_into launch_inquiry_into open_inquiry_into
launch_raid_on = raid/v
launch_protest_against = protest_against
launch_search_for = start_search_for begin_search_for
launch_criticism_at = criticise criticize
undergo_treatment_for = be_treated_for
undergo_trial = stand_trial
undergo_test = be_tested
receive_training = be_trained
receive_award = be_awarded_prize win_award
receive_funding_from = be_funded_by be_financed_by
receive_money_from = be_paid_by
receive_threat = be_threatened
receive_warning = be_warned
receive_help_from = be_helped_by
receive_permission_to = be_allowed_to
receive_criticism = be_criticised be_criticized
receive_praise = be_praised
receive_injury = be_injured
receive_sentence = be_sentenced
receive_pardon = be_pardoned
receive_visit_from = be_visited_by
theft < rob burgle shoplift embezzle loot/v
victory < beat/v
criticism < condemn denounce slam/v decry lambast deplore blast/v
opposition < object_to reject resist
attack/n < bomb/v ambush/v shell/v
meeting < hold_talk confer
arrival < land/v touch_down
departure < quit/v
visit/n < tour/v
accusation < accuse_of
death < perish be_killed drown
killing/n < murder/v assassinate shoot_dead massacre/v
injury < maim
agreement < sign_deal
decision < resolve
request/n < appeal/v plead
order/n < decree/v
permission < authorise authorize
trip/n < fly_to
journey/n < trek/v
detention < hold_in_custody
fraud < defraud
escape/n < abscond
treatment < operate_on
cut/n < slash/v
reduction < slash/v
change/n < amend reform/v modify revise
growth < expand
sale < auction/v
payment < reimburse
marriage < wed/v
birth < give_birth
creation < found/v set_up establish form/v
use/n < utilise
help/n < rescue/v bail_out
failure < flop/v
success < win/v triumph/v
admission < confess concede
anger/n < infuriate enrage outrage/v
fear/n < frighten terrify
concern/n < alarm/v
surprise/n < stun astonish shock/v
grief < mourn
die < drowning
protest/v < march/n sit_-_in
vote/v < referendum
marry < wedding
win/v < triumph/n
steal < robbery burglary
rise/v < hike/n
increase/v < hike/n
start/v < onset outbreak
withdraw < pullout
ask < plea appeal/n
promise/v < guarantee/v swear
block/v < veto/n
sail/v < voyage
hatred < loathe detest
rule/v < verdict
approve < ratification
reject < veto/n overrule
attend < presence
obey < compliance
try/v < bid/n
effort < strive
aim/n < seek_to
intention < plan_to aim_to
wish/n < want_to
desire/n < long_for crave
ownership < own/v
possession < own/v
presence < attend be_present
absence < boycott/v skip/v
lack/n < run_out_of be_without
shortage < run_out_of run_short_of
belief < think
opinion < think believe
doubt/n < be_sceptical be_skeptical
knowledge < be_aware
memory < remember recollect
robbery < mug/v
violence < riot/v stab/v
unrest < riot/v
destruction < raze demolish flatten wipe_out
defeat/n < be_beaten
danger < endanger jeopardise jeopardize
risk/n < endanger jeopardise jeopardize
compensation < reimburse
funding < subsidise subsidize
employment < hire/v
work/n < employ
training < coach/v drill/v
coverage < report_on
publication < issue/v
broadcast/n < televise
performance < perform_in play/v sing dance/v
opening < inaugurate
love/v < be_passionate_about dote_on be_in_love_with
be_fond_of < love/v adore
be_architect_of = design/v
realise = come_to_understand
realize = come_to_understand
sing < croon/v hum/v
plan/v < timetable/v mastermind/v
make_comment = comment/v
make_comment_about = comment_on
ask_oneself = wonder/v
convince < win_over
don/v < put_on
confront = face_up_to
drop_hint = hint/v
hint_at < suggest
happen < erupt be_staged
provide_food_for = feed/v
be_full_of < be_packed_with be_crammed_with be_crowded_with be_teeming_with
crowd_into = pack_into
crowd_into < cram_into squeeze_into
renew_contract = extend_contract
resume_attack = renew_attack
undress = take_off_clothes
undress < strip_naked
be_thankful_for = be_grateful_for appreciate
deem = judge_to_be
combine < mix/v blend
attach < glue/v nail/v tie/v
stretch_from = extend_from
manipulate < doctor/v
regret/v < be_sorry_for
plot_to = conspire_to scheme_to
respond_to < counter/v hit_back_at
characterise = characterize
wake = awaken
be_imminent = loom/v
be_interpreted_as = be_seen_as be_taken_as be_construed_as
value/v < cherish
cherish = treasure/v
pretend = feign
tire_out = exhaust
be_exhausted = be_worn_out
be_tired < be_exhausted be_worn_out
lure/v = entice
stabilise = steady/v
stabilize = steady/v
undermine_stability_of = destabilise destabilize
estrange = alienate
disturb = bother/v trouble/v
be_interested_in < be_obsessed_with be_passionate_about be_fascinated_by
go_past < overtake
specialise_in = specialize_in be_specialist_in
bathe = swim/v
envisage = envision
foresee < envisage
oversee < superintend
disappear < fade
decrease < fade dwindle
dwindle = shrink
recur = happen_again
happen_again = be_repeated
flare_up < break_out
subside = die_down
calm_down = die_down
ease_off = subside
increase_in_size = grow expand
get_bigger = grow
get_bigger < swell expand balloon/v
get_smaller < dwindle
get_worse < escalate
get_stronger = strengthen
get_stronger < intensify
get_weaker = weaken
get_longer = lengthen
get_involved_in = become_involved_in
get_involved_in < intervene_in interfere_in meddle_in
get_hold_of = obtain
get_access_to = gain_access_to
get_permission_to = be_allowed_to
get_help_from = be_helped_by
get_support_from = be_supported_by
get_money_from = be_paid_by be_funded_by
get_attention = attract_attention
get_information = obtain_information
get_lost = lose_way
get_angry < lose_temper fly_into_rage
get_drunk < be_drunk
get_injured = be_injured
get_killed = be_killed
get_arrested = be_arrested
get_elected = be_elected
get_promoted = be_promoted
come_home < fly_home
come_first < win/v win_gold
come_last = finish_last
come_together = unite
come_together < assemble
come_to_agreement < sign_agreement
come_to_aid_of < help/v rescue/v
come_to_rescue_of = rescue/v
come_to_attention_of = be_noticed_by
come_to_decision = decide
come_to_end < finish/v be_over
come_to_light < be_revealed be_discovered be_uncovered be_exposed
come_to_realise = realise realize
come_under_attack_from = be_attacked_by
come_under_control_of < be_captured_by be_seized_by be_conquered_by
come_under_criticism_from = be_criticised_by be_criticized_by
come_under_scrutiny < be_investigated
come_up_for_sale = be_put_up_for_sale
come_out_against < oppose
come_out_in_favour_of < support/v
come_out_in_favor_of < support/v
come_up_against = encounter
come_into_contact_with = meet
come_into_contact_with < touch/v
come_into_possession_of = obtain acquire
come_into_conflict_with = clash_with
come_into_being = be_created be_founded be_established
come_of_age = become_adult
go_into_detail = elaborate
go_into_liquidation < be_wound_up
go_into_politics < become_politician
go_into_orbit = enter_orbit
go_on_display = be_exhibited be_put_on_show
go_on_trial_for = be_tried_for stand_trial_for
go_out_of_control = get_out_of_hand
go_out_of_power = lose_power
go_to_court < sue take_legal_action
go_to_prison = be_imprisoned
go_to_jail = go_to_prison
go_to_hospital < be_hospitalised be_hospitalized be_taken_to_hospital be_admitted_to_hospital
go_to_bed = retire_to_bed
go_to_school_in = be_educated_in
study_in < go_to_university_in
go_up_in_flame = burn_down be_destroyed_by_fire
go_up_in_price = become_more_expensive
go_round = travel_round
go_quiet = fall_silent
fall_silent = stop_speaking
take_interest_in = be_interested_in
take_account_of = consider
take_advice_from = consult
take_action_against < sue prosecute punish
take_aboard = take_on_board
take_breath = breathe
take_charge_of < be_put_in_charge_of
take_decision = decide
take_decision_to = decide_to
take_delivery_of = receive
take_drug = use_drug
take_effect = become_effective
take_exam = sit_exam
take_photograph_of = photograph/v
take_picture_of = take_photograph_of
take_possession_of < seize capture/v occupy acquire
take_pride_in = be_proud_of
take_over_as < be_sworn_in_as
take_responsibility_for < claim_responsibility_for admit_responsibility_for
take_risk < gamble/v
take_seriously = treat_as_serious
take_stance_against = oppose
take_stance_on = have_position_on
take_test = be_tested
take_time_off = be_on_leave
take_to_air = take_off
take_to_sea = set_sail
take_up_office = take_office
take_up_residence_in = settle_in
take_vote_on = vote_on
take_walk = go_for_walk
take_away_from = deprive_of
take_back_control_of = regain_control_of retake
take_by_surprise = surprise/v
take_by_force < capture/v storm/v conquer
take_part < compete march/v perform
be_involved < take_part
coordinate = co_-_ordinate
set_term < dictate_term
give_injection_of = inject
put_money_into < inject_money_into pour_money_into plough_money_into pump_money_into plow_money_into
invest_in < pour_money_into plough_money_into inject_money_into plow_money_into
use_up < consume
rename < rebrand
moderate/v = temper/v
be_stalled = be_deadlocked be_at_impasse
be_deadlocked = be_at_impasse be_at_standstill
dress_as < disguise_oneself_as
be_said_to = be_reported_to
make < craft/v render/v fashion/v
bring_shame_on = disgrace/v
be_first_to_develop = pioneer/v
get_degree = graduate/v
drench = soak/v
become_pregnant = conceive
prosper = flourish/v thrive
do_well < flourish/v thrive prosper
screen/v = vet/v
outshine = eclipse/v
continue < perpetuate
conceal < obscure/v camouflage/v
be_bitter_about = resent
be_unhappy_about < resent be_angry_about be_furious_about
be_unhappy_with < be_angry_with be_furious_with be_fed_up_with
be_pleased_with < be_delighted_with be_thrilled_with
live_on < feed_on survive_on
live_abroad < be_in_exile
be_abroad < be_in_exile
stay_abroad = remain_abroad
spend_money_on = spend_on
spend_on < squander_on lavish_on splash_out_on
save_money = economise economize
make_saving = economise economize
cut_cost = reduce_cost
cut_cost < slash_cost
cut_output = reduce_output
increase_production = raise_production raise_output increase_output boost_production
cut_staff < lay_off_worker
cut_staff = reduce_staff
do_business_in = operate_in
do_business_with < sell_to buy_from
buy_from < import_from purchase_from
supply_to < sell_to
ship_to < send_to
deliver_to < hand_to
pay_ransom_for = ransom/v
pay_damages_to = compensate
pay_debt = repay_debt settle_debt
repay_debt = settle_debt pay_off_debt
owe < be_in_debt
earn_money_from = make_money_from
make_money_from < profit_from
lose_value = fall_in_value
lose_value < plunge_in_value
gain_value = rise_in_value
fall_in_value < plunge_in_value slump_in_value
rise_in_value < soar_in_value
rise_in_price = become_more_expensive
hold_talk = be_in_talk
be_in_talk < negotiate
be_in_talk_with < negotiate_with
break_off_talk = end_talk
break_off_talk < walk_out_of_talk
resume_talk = restart_talk reopen_talk return_to_negotiating_table
start_talk = enter_talk
talk_collapse = talk_break_down negotiation_collapse negotiation_break_down
talk_fail = talk_collapse
talk_fail < talk_break_down
agree_to_meet = agree_to_hold_meeting
agree_to_talk = agree_to_negotiate
agree_to_leave = agree_to_go
refuse_to_leave = refuse_to_go
refuse_to_talk = refuse_to_negotiate
refuse_to_say = decline_to_say
refuse_to_recognise = refuse_to_recognize
refuse_to_accept < reject
refuse_to_pay = withhold_payment
promise_to_help = pledge_help
promise_support_to = pledge_support_to
pledge_money_for = promise_money_for
threaten_to_leave = threaten_to_quit
threaten_to_resign = threaten_to_quit
threaten_to_sue = threaten_legal_action
threaten_action = threaten_to_act
vow_to_fight_on = vow_to_continue_fight
vow_revenge = swear_revenge promise_revenge vow_to_avenge
vow_retaliation = vow_to_retaliate
call_for_peace = appeal_for_peace
call_for_unity = appeal_for_unity urge_unity
call_for_help = ask_for_help
call_for_help < beg_for_help plead_for_help
call_for_reform = urge_reform
call_for_reform < demand_reform
call_for_ban_on < demand_ban_on
call_for_action < demand_action
call_for_change < demand_change
call_for_boycott_of = urge_boycott_of
call_for_protest = urge_protest
call_for_vote_on < demand_vote_on
call_for_justice < demand_justice
call_for_sanction_on < demand_sanction_on
call_for_talk < demand_talk
call_on_to_resign < urge_to_resign
urge_to_resign < demand_resignation_of
ask_for_money < beg_for_money
ask_for_permission_to = seek_permission_to request_permission_to
ask_for_information = request_information
ask_for_explanation < demand_explanation
seek_permission_to = request_permission_to
seek_support = ask_for_support
seek_compensation < sue_for_compensation
seek_advice = ask_for_advice
seek_treatment = go_for_treatment
take_refuge < seek_shelter
seek_job = look_for_work
look_for_work = look_for_job seek_work
seek_explanation = ask_for_explanation
seek_approval_of = ask_for_approval_of
seek_change = want_change
express_desire_to = say_want_to
express_hope_that = say_hope_that hope_that
express_belief_that = say_believe_that
express_fear_that = fear_that
express_concern_that < fear_that
express_disappointment_at = be_disappointed_by be_disappointed_at
express_anger_at = be_angry_at be_angry_about
express_anger_at < be_furious_at
express_gratitude_for = thank_for
express_sorrow_at < mourn
express_surprise_at = be_surprised_by be_surprised_at
express_shock_at = be_shocked_by be_shocked_at
express_satisfaction_at = be_satisfied_with
express_willingness_to = be_willing_to be_ready_to
express_readiness_to = be_ready_to
express_intention_to = intend_to
express_intention_to < plan_to
express_confidence_in = have_confidence_in
express_confidence_that = be_confident_that
express_optimism_about = be_optimistic_about
express_criticism_of = criticise criticize
express_criticism_of < condemn denounce
express_disagreement_with = disagree_with
express_condolence_to = offer_condolence_to send_condolence_to
suffer_damage = be_damaged sustain_damage
sustain_damage = be_damaged
suffer_burn = be_burned be_burnt
suffer_attack = be_attacked
suffer_delay = be_delayed
face_delay = be_delayed
suffer_rejection = be_rejected
undergo_change = be_changed
undergo_repair = be_repaired
undergo_inspection = be_inspected
undergo_renovation = be_renovated
face_execution < be_sentenced_to_death be_condemned_to_death
be_sentenced_to_death = be_condemned_to_death
receive_life_sentence = be_imprisoned_for_life
be_jailed_for_life = be_sentenced_to_life be_imprisoned_for_life
face_trial < be_on_trial be_tried
face_pressure_to = be_under_pressure_to
face_shortage_of = be_short_of
face_shortage_of < run_out_of
win_nomination = be_nominated
win_release = be_released
win_acquittal = be_acquitted
win_promotion = be_promoted
earn_nickname = be_nicknamed
gain_recognition = be_recognised be_recognized
gain_approval = be_approved
receive_approval = be_approved
get_approval = be_approved
gain_entry_to = enter
receive_medical_treatment = be_treated
draw_praise = be_praised
attract_criticism = be_criticised be_criticized
come_into_use = be_used
come_into_question = be_questioned
come_under_review = be_reviewed
come_under_investigation = be_investigated
come_under_shelling = be_shelled
come_to_be_known_as = be_called
fall_to = be_captured_by be_taken_by
fall_victim_to < be_killed_by be_attacked_by
stay_in_prison = remain_in_prison be_kept_in_prison
stay_in_jail = remain_in_jail be_kept_in_jail
remain_in_custody = be_kept_in_custody be_still_in_custody
remain_in_hospital = be_still_in_hospital stay_in_hospital
remain_closed = be_still_closed stay_closed stay_shut
remain_open = be_still_open stay_open
remain_missing = be_still_missing
remain_unclear = be_still_unclear
remain_unchanged = be_unchanged stay_same
remain_at_large = be_still_at_large be_still_on_run
remain_loyal_to = stay_loyal_to
remain_in_effect = remain_in_force
remain_neutral = stay_neutral
remain_calm = stay_calm
remain_high = be_still_high stay_high
remain_low = be_still_low stay_low
remain_united = stay_united
remain_in_place = stay_in_place
remain_in_charge = stay_in_charge
remain_member = be_still_member
continue_to_fight = fight_on keep_fighting
continue_to_work = keep_working
continue_to_rise = keep_rising
continue_to_fall = keep_falling
continue_to_grow = keep_growing
begin_work = start_work
begin_construction_of = start_building begin_building
begin_construction_of < break_ground_on
begin_investigation_into = start_investigation_into
begin_withdrawal = start_withdrawing begin_withdrawing
start_business = set_up_business
found_company = set_up_company start_company
stop_fighting = cease_fire
stop_fighting < lay_down_arm surrender/v
stop_production < suspend_production
stop_supply_of < cut_off_supply_of
stop_payment = halt_payment
stop_payment < suspend_payment
stop_export_of = halt_export_of
stop_flight = halt_flight
stop_flight < suspend_flight cancel_flight
stop_work_on = halt_work_on
stop_work_on < suspend_work_on abandon_work_on
end_war = bring_war_to_end bring_end_to_war
end_career < retire
end_marriage < divorce/v
end_relationship = break_up split_up
end_support_for = withdraw_support_for withdraw_support_from
end_contract = terminate_contract cancel_contract
end_contract < tear_up_contract
end_membership_of < withdraw_from quit/v leave/v
end_life_of < kill/v
end_violence = stop_violence halt_violence
end_conflict = stop_conflict
end_conflict < end_war
leave_country < be_expelled
be_discharged_from_hospital < leave_hospital
be_released_from_prison < leave_prison
be_freed_from_prison < leave_prison
leave_jail = be_released_from_jail be_freed_from_jail
be_released_from_prison = be_freed_from_prison be_let_out_of_prison
leave_party < quit_party resign_from_party be_expelled_from_party
leave_scene < flee_scene
leave_power < step_down be_ousted be_toppled be_overthrown
leave_government < resign_from_government be_sacked_from_government
leave_club < be_sacked_by_club
leave_parliament < resign_from_parliament lose_seat_in_parliament
leave_without_electricity = leave_without_power
leave_early = go_early
leave_room < storm_out_of_room
leave_building < flee_building
leave_city < flee_city
leave_area < flee_area
win_seat_in_parliament = be_elected_to_parliament
enter_war = join_war
enter_building < break_into_building storm_building
enter_city < march_into_city storm_city
kill_people < massacre_people
kill_in_attack < kill_in_bombing kill_in_airstrike kill_in_shooting kill_in_ambush kill_in_raid kill_in_shelling
injure_in_attack < injure_in_bombing wound_in_attack injure_in_shooting
die_in_attack < be_killed_in_bombing be_killed_in_shooting
die_in_accident < be_killed_in_accident be_killed_in_crash die_in_crash
be_killed_in_accident < be_killed_in_crash
die_at_scene = be_declared_dead_at_scene
die_of_injury = succumb_to_injury
die_of_wound = succumb_to_wound
die_in_custody < be_killed_in_custody
die_in_prison = die_in_jail
die_suddenly < collapse_and_die
die_of_cancer < lose_battle_with_cancer
die_at_home = pass_away_at_home
be_at_scene = be_on_scene
be_in_coma = lie_in_coma
be_in_critical_condition = be_critically_ill
be_in_serious_condition < be_in_critical_condition be_fighting_for_life
be_fighting_for_life = be_in_life_-_threatening_condition
be_ill_with = suffer_from
be_pregnant = be_expecting_baby
have_daughter < give_birth_to_girl
have_son < give_birth_to_boy father_son
have_child = be_parent
marry_in_secret = secretly_wed
be_engaged_to = be_going_to_marry
be_separated_from = live_apart_from
be_related_to < be_son_of be_daughter_of
be_friend_of = be_friends_with
be_allied_with = be_ally_of
be_friendly_with < be_allied_with
be_hostile_to < be_at_war_with
end/v < resolve/v
be_alive < survive
help_to_negotiate < broker/v mediate
say_no_to < reject refuse turn_down veto/v rule_out
say_yes_to < accept agree_to approve
speak_to = talk_to
talk_about < debate/v negotiate
write_about < report_on chronicle/v
ask_about < interrogate_about
bring_up < raise
bring_down < oust overthrow/v
bring_out < release/v
carry_on = proceed
cut_back < slash/v halve
cut_back_on = reduce
do_away_with < repeal/v eliminate
draw_in < lure/v
fill_up = fill
fight_back = resist
fight_back < retaliate
find_fault_with < criticise criticize
get_in < enter
get_out < escape/v flee leave/v
get_out_of < escape_from flee
get_through = survive
get_past < pass/v overtake
give_away < donate
give_off = emit
go_after < chase/v pursue hunt/v
go_back_on = renege_on
go_before < appear_before
pass/v < go_by
go_down < plunge/v slump/v
go_over < cross/v
go_up < soar surge/v jump/v
go_without = do_without forgo
keep_away_from = avoid
keep_back = withhold
keep_going = continue
live_off = live_on
look_on_as = consider
look_up_to = admire
make_up_for = compensate_for
move_in_on = approach/v
move_ahead = advance/v
own_up = confess
pass_by = go_past
pick_out < identify
play_for < captain/v
point_at = aim_at
put_across = communicate
put_up_with < endure
read_out < recite
send_away < expel deport
send_for < summon
send_out < issue/v broadcast/v emit
set_apart = distinguish
set_down = lay_down
set_free < pardon_and_release
sort_out < resolve/v settle
speak_out < protest/v
stand_by < support/v
start_off = begin
start_up = begin
stay_away < boycott/v
stay_on = remain
step_back = withdraw
resemble < take_after
take_in < shelter/v adopt
take_off < remove
take_out < remove withdraw
take_up < adopt accept
talk_over < discuss debate/v
think_over < consider
tidy_up = clean_up
turn_back < retreat/v
turn_in = hand_in
turn_round = turn_back
ward_off < prevent
wear_down = exhaust
wind_down = end_gradually
wipe_out < eliminate
lose_appeal ~ reject_appeal dismiss_appeal
win_appeal ~ uphold_appeal allow_appeal
receive_from ~ send_to give_to
get_from ~ give_to
learn_from ~ teach
borrow_from ~ lend_to
lease_from ~ lease_to
buy_from ~ sell_to
be_replaced_by ~ succeed take_over_from
make_way_for ~ replace
give_way_to ~ replace
fall_to ~ capture/v take/v
win_from ~ lose_to
sign_for ~ sign/v
anger/v ~ be_angry_at be_angry_about
worry/v ~ be_worried_about be_worried_by worry_about
surprise/v ~ be_surprised_at
shock/v ~ be_shocked_at
frighten ~ be_frightened_of be_afraid_of
please/v ~ be_pleased_with be_pleased_at
disappoint ~ be_disappointed_with be_disappointed_at
interest/v ~ be_interested_in
concern/v ~ be_concerned_about
upset/v ~ be_upset_about
alarm/v ~ be_alarmed_at
infuriate ~ be_furious_at be_furious_about
delight/v ~ be_delighted_with be_delighted_at
outrage/v ~ be_outraged_at
satisfy ~ be_satisfied_with
annoy ~ be_annoyed_at
kill/v ~ die_in be_killed_in perish_in
injure ~ be_injured_in
wound/v ~ be_wounded_in
hurt/v ~ be_hurt_in suffer_from
harm/v ~ suffer_from
destroy ~ be_destroyed_in
damage/v ~ be_damaged_in
claim_life_of ~ die_in be_killed_in
hit/v ~ suffer
strike/v ~ suffer
carry ~ be_on_board be_aboard
star/v ~ star_in
feature/v ~ appear_in feature_in
host/v ~ be_held_in take_place_in be_staged_in
benefit/v ~ benefit_from profit_from
give_birth_to ~ be_born_to
employ ~ work_at work_in
command/v ~ serve_under
teach ~ study_under
receive_funding_from ~ fund/v finance/v
receive_support_from ~ support/v back/v
receive_help_from ~ help/v
receive_training_from ~ train/v
receive_threat_from ~ threaten
receive_visit_from ~ visit/v
receive_invitation_from ~ invite
receive_warning_from ~ warn
receive_praise_from ~ praise/v
receive_criticism_from ~ criticise criticize
face_criticism_from ~ criticise criticize
face_opposition_from ~ oppose
face_pressure_from ~ put_pressure_on
come_under_attack_from ~ attack/v
come_under_pressure_from ~ put_pressure_on
win_support_of ~ support/v back/v
win_approval_of ~ approve
have_support_of ~ support/v back/v
enjoy_support_of ~ support/v back/v
draw_criticism_from ~ criticise criticize
draw_praise_from ~ praise/v
draw_condemnation_from ~ condemn
meet_resistance_from ~ resist
meet_opposition_from ~ oppose
be_pupil_of ~ teach
be_patient_of ~ treat/v
be_successor_to ~ precede
win_admiration_of = impress
underestimate = underrate
dare_to = be_brave_enough_to
give_right_to = entitle_to
go_beyond = transcend
divide < carve_up
deviate_from = stray_from
misuse/v = misapply
sell_for = fetch
be_sold_for = fetch
limit_price = cap_price
amount_to = boil_down_to
end_hope_of < dash_hope_of
absorb = swallow_up
make_debut = debut/v appear_for_first_time
be_shown_for_first_time = premiere/v
withhold = refuse_to_give
store/v < hoard/v stockpile/v
allocate = allot
bring_before_court = arraign
summon < subpoena/v
order_to_testify = subpoena/v
change_cabinet = reshuffle_cabinet
station/v < garrison/v
put_on_show = exhibit/v display/v
record_song = make_recording_of_song
film/v = record_on_film videotape
secretly_record < bug/v wiretap
listen_in_on = eavesdrop_on
watch_secretly = spy_on
follow_secretly = shadow/v
meet_secretly = hold_secret_meeting
hold_secret_meeting < hold_secret_talk
meet_in_private = hold_private_meeting
meet_for_first_time = have_first_meeting
win_easily = win_comfortably
win_easily < win_by_landslide romp_to_victory
win_by_landslide = win_landslide
win_narrowly = win_by_narrow_margin
win_narrowly < edge_to_victory
lose_narrowly = lose_by_narrow_margin
defeat_narrowly = narrowly_beat
narrowly_win = win_narrowly
narrowly_escape = just_escape
narrowly_avoid = just_avoid
beat_easily < thrash rout/v trounce
criticise_harshly < lambast excoriate savage/v pillory castigate
criticise_strongly < lambast castigate condemn denounce excoriate
strongly_criticise < condemn denounce lambast castigate excoriate
harshly_criticise < lambast castigate excoriate savage/v
sharply_criticise < lambast castigate excoriate savage/v
criticise_publicly < denounce lambast
publicly_criticise = criticise_in_public criticize_in_public
praise_highly < extol heap_praise_on
rise_rapidly < soar surge/v rocket/v skyrocket
increase_rapidly < soar surge/v rocket/v skyrocket
increase_sharply < soar surge/v rocket/v skyrocket
grow_rapidly < mushroom/v
grow_quickly = grow_fast grow_rapidly
spread_quickly = spread_rapidly spread_fast
drop_sharply < plunge/v plummet tumble/v nosedive slump/v
decline_sharply < plunge/v plummet slump/v
move_quickly < rush/v race/v dash/v hurry/v
go_quickly < rush/v dash/v hurry/v
walk_slowly < stroll/v amble
look_closely_at < scrutinise examine scrutinize
examine_closely = scrutinise scrutinize
examine_carefully = scrutinise scrutinize
watch_closely = monitor/v
speak_quietly < whisper/v murmur/v
speak_loudly < shout/v
cry_loudly < wail/v
break_into_piece = shatter
break_apart = disintegrate
cut_into_piece = chop_up
hit_hard < slam_into batter/v
pull_hard = tug/v
hold_tightly = clutch/v grip/v
eat_quickly < wolf_down gobble
destroy_completely < obliterate annihilate raze/v
completely_destroy < obliterate annihilate raze/v
defeat_completely < rout/v crush/v vanquish
completely_surround = encircle
firmly_deny < flatly_deny categorically_deny
firmly_reject < flatly_reject
reject_outright = flatly_reject
flatly_reject = categorically_reject
refuse_outright = flatly_refuse
openly_oppose = publicly_oppose
openly_criticise = publicly_criticise publicly_criticize
formally_accuse < charge/v indict
formally_request < petition/v apply_for
formally_ask = formally_request
officially_announce = formally_announce
formally_approve < ratify
officially_approve < ratify
formally_end < abolish dissolve
formally_open < inaugurate
officially_open < inaugurate
temporarily_close < close_for_day shut_for_week
temporarily_stop < adjourn pause/v
permanently_close = close_for_good
close_for_good = shut_for_good
stop_for_good = end_for_good
illegally_enter = enter_illegally
enter_illegally < sneak_across_border_into
cross_illegally = illegally_cross
bring_illegally_into < smuggle_into
illegally_kill < murder/v
kill_unlawfully < murder/v
deliberately_kill < murder/v assassinate
intentionally_kill < murder/v assassinate
secretly_plan < plot/v
take_illegally < steal
take_without_permission < steal
kill_by_hanging = hang_to_death
kill_with_gun = shoot_dead
kill_with_knife = stab_to_death
fatally_injure < fatally_wound
seriously_injure < maim critically_injure gravely_injure
badly_injure = seriously_injure
badly_hurt = seriously_injure
badly_damage = seriously_damage severely_damage
badly_damage < wreck/v
seriously_wound = badly_wound severely_wound
slightly_injure = lightly_injure
slightly_wound = lightly_wound
severely_punish = punish_harshly
severely_restrict = tightly_restrict
severely_affect = badly_affect hit_hard
seriously_affect = badly_affect
apologize_for = say_sorry_for
honor_commitment = keep_commitment
finalize < seal/v
privatize = denationalise denationalize
be_skeptical_of = doubt/v
speak_in_favor_of = speak_for
speak_in_favor_of < advocate/v champion/v
specialize_in = be_specialist_in
come_to_realize = realise realize
criticize_harshly < lambast excoriate savage/v pillory castigate
criticize_strongly < lambast castigate condemn denounce excoriate
strongly_criticize < condemn denounce lambast castigate excoriate
harshly_criticize < lambast castigate excoriate savage/v
sharply_criticize < lambast castigate excoriate savage/v
criticize_publicly < denounce lambast
publicly_criticize = criticise_in_public criticize_in_public
openly_criticize = publicly_criticise publicly_criticize
be_bound_to < be_doomed_to
clear_of < acquit_of
rebel_against < take_up_arm_against
reduce_sentence_to < commute_sentence_to
be_disloyal_to < betray
be_eligible_for < be_entitled_to
seek_damages < sue_for_damages
fall_under_control_of < be_captured_by
bring_to_court < prosecute
`;
