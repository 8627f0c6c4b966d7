/**
 * How often a word in a construction introduces attributed content: part of speech and lemma, then for each frame and class
 * of speaker how often as a cue and how often in all. Counted over the training part of PolNeAR 1.0 (Newell, Margolin and
 * Ruths, LREC 2018) by `training/count-cues.ts`. "*" sums the lemmas too rare to be listed, "-" all lemmas, "~ ~" a lemma's
 * frames that were seen once.
 */
export const CUE_COUNTS = `
a * ccomp 0 3 16 ccomp d 0 1 ccomp p 2 5 ccomp x 0 7 obl:about 0 2 6 obl:about p 8 9 obl:about x 3 7 obl:against p 0 1 obl:as 0 0 3 obl:as p 1 5 obl:as x 0 5 obl:at 0 1 7 obl:at p 1 2 obl:at x 1 2 obl:for 0 1 9 obl:for d 0 1 obl:for p 0 3 obl:for x 1 14 obl:from p 0 1 obl:from x 0 3 obl:in 0 1 7 obl:in d 0 1 obl:in p 2 21 obl:in x 0 13 obl:of 0 0 4 obl:of p 7 10 obl:of x 2 7 obl:on 0 0 4 obl:on p 2 5 obl:on x 0 5 obl:that 0 0 1 obl:that p 0 1 obl:to 0 7 19 obl:to p 6 17 obl:to x 3 15 obl:with 0 1 4 obl:with d 0 1 obl:with p 4 4 obl:with x 0 7 xcomp:ing 0 0 2 xcomp:ing p 0 1 xcomp:ing x 0 4 xcomp:n p 1 1 xcomp:to 0 1 4 xcomp:to p 3 7 xcomp:to x 0 2
a - ccomp 0 17 67 ccomp d 0 5 ccomp p 39 54 ccomp x 7 33 obl:about 0 8 14 obl:about p 39 47 obl:about x 6 13 obl:against 0 0 2 obl:against p 0 2 obl:against x 0 2 obl:as 0 1 17 obl:as d 1 2 obl:as p 2 10 obl:as x 0 17 obl:at 0 1 13 obl:at d 0 1 obl:at p 3 10 obl:at x 1 9 obl:for 0 3 44 obl:for d 0 5 obl:for p 1 27 obl:for x 2 60 obl:from 0 0 16 obl:from p 1 5 obl:from x 1 6 obl:in 0 5 83 obl:in d 0 4 obl:in p 17 81 obl:in x 2 62 obl:into 0 0 1 obl:into p 0 2 obl:of 0 8 123 obl:of d 3 4 obl:of p 33 46 obl:of x 6 28 obl:on 0 2 25 obl:on d 0 1 obl:on p 5 11 obl:on x 0 18 obl:over 0 0 1 obl:over p 0 1 obl:over x 0 1 obl:that 0 2 8 obl:that p 2 3 obl:that x 0 2 obl:to 0 20 110 obl:to d 2 6 obl:to p 26 102 obl:to x 11 73 obl:upon x 0 2 obl:with 0 4 30 obl:with d 0 3 obl:with p 15 32 obl:with x 3 16 quote 0 1 1 quote p 1 1 xcomp:ing 0 1 5 xcomp:ing d 0 1 xcomp:ing p 0 4 xcomp:ing x 0 4 xcomp:n 0 0 2 xcomp:n d 0 1 xcomp:n p 1 4 xcomp:to 0 16 45 xcomp:to d 0 1 xcomp:to p 51 157 xcomp:to x 6 55 xcomp:v 0 1 2
a able xcomp:to 0 0 3 xcomp:to p 3 28 xcomp:to x 1 4 ~ ~ 1 1
a about xcomp:to p 1 2 xcomp:to x 0 4 ~ ~ 1 2
a active ~ ~ 0 3
a adamant ccomp p 3 3
a aggressive obl:in p 1 3 ~ ~ 0 1
a akin ~ ~ 0 2
a alone ~ ~ 0 5
a american ~ ~ 0 2
a angry obl:about p 2 2 ~ ~ 3 3
a apparent obl:to 0 1 2 ~ ~ 0 3
a armed ~ ~ 0 3
a attractive ~ ~ 0 2
a available ~ ~ 0 13
a aware ccomp p 2 2 obl:of 0 0 2 obl:of p 3 4 ~ ~ 2 2
a bad ~ ~ 0 2
a big ~ ~ 0 13
a bound ~ ~ 0 4
a busy ~ ~ 1 3
a capable obl:of p 1 2 ~ ~ 0 2
a careful obl:to p 0 2 ~ ~ 2 5
a central ~ ~ 0 6
a certain ccomp 0 1 2 xcomp:to p 1 2 ~ ~ 2 4
a challenging ~ ~ 0 2
a clear ccomp 0 2 4 ccomp x 2 4 obl:from 0 0 2 obl:in x 1 2 obl:that 0 1 2 obl:to x 2 2 ~ ~ 1 2
a close ~ ~ 1 46
a comfortable obl:with x 1 2 ~ ~ 1 1
a committed ~ ~ 0 2
a common obl:in x 0 2 ~ ~ 1 4
a competitive ~ ~ 0 3
a complete ~ ~ 0 3
a concerned obl:about p 4 5 obl:with p 2 2 ~ ~ 2 2
a confident ccomp 0 3 3 ccomp p 3 3 obl:in p 3 4 ~ ~ 3 3
a consequential ~ ~ 0 2
a conservative ~ ~ 0 4
a consistent ~ ~ 0 3
a contrary ~ ~ 0 2
a convinced ccomp p 4 4 ~ ~ 1 1
a critical obl:of 0 1 2 obl:of p 6 7 ~ ~ 2 6
a crucial ~ ~ 0 5
a dangerous ~ ~ 0 2
a declined xcomp:to p 2 2
a dedicated obl:to x 1 4 ~ ~ 0 1
a deep ~ ~ 0 2
a dependent ~ ~ 0 2
a desperate ~ ~ 1 2
a detailed ~ ~ 0 2
a determined xcomp:to 0 1 2 xcomp:to p 2 4 xcomp:to x 0 2
a different ~ ~ 0 6
a difficult ~ ~ 0 9
a direct ~ ~ 0 2
a dismissive ~ ~ 1 2
a diverse ~ ~ 0 2
a due ~ ~ 0 4
a eager xcomp:to 0 2 4 xcomp:to p 9 12 ~ ~ 0 1
a early ~ ~ 0 3
a easy obl:for 0 1 2 obl:for x 0 3 obl:to x 0 2 ~ ~ 0 6
a effective ~ ~ 0 2
a eligible ~ ~ 0 7
a emblematic obl:of 0 0 2 obl:of x 1 2 ~ ~ 0 1
a enough obl:for 0 0 2 obl:of 0 0 2 obl:to 0 1 4 obl:to x 0 6 ~ ~ 0 2
a equal ~ ~ 0 3
a essential ~ ~ 0 2
a evident ~ ~ 0 3
a executive ~ ~ 0 21
a familiar obl:with 0 0 13 obl:with p 1 5 ~ ~ 0 4
a fast ~ ~ 0 2
a favorable ~ ~ 1 2
a favorite ~ ~ 0 2
a few ~ ~ 0 3
a first ~ ~ 0 8
a flat ~ ~ 0 2
a formidable ~ ~ 0 2
a free obl:to 0 1 3 obl:to p 1 2 obl:to x 1 2
a friendly ~ ~ 0 4
a frustrated ~ ~ 2 2
a full obl:of d 2 2 ~ ~ 0 1
a fun ~ ~ 1 2
a glad ccomp p 2 2 ~ ~ 1 1
a good obl:about p 1 2 obl:at p 1 2 obl:for 0 0 2 obl:for x 0 2 obl:in p 0 2 obl:of 0 0 4 ~ ~ 0 4
a great ~ ~ 1 2
a guilty obl:to p 2 2
a happy obl:to p 1 2 ~ ~ 2 4
a hard ccomp 0 1 3 ccomp x 0 5 obl:for x 0 2 obl:to 0 1 3 ~ ~ 0 2
a high ~ ~ 0 17
a honest ~ ~ 1 2
a hopeful ccomp p 4 4 ~ ~ 2 2
a hostile obl:to p 0 3 ~ ~ 1 1
a hungry ~ ~ 2 2
a identical ~ ~ 0 2
a immune ~ ~ 1 2
a important ~ ~ 0 13
a impossible ~ ~ 0 2
a impressed obl:with p 1 2
a inclined xcomp:to p 2 3
a independent ~ ~ 0 2
a indispensable ~ ~ 0 2
a influential ~ ~ 0 2
a interested obl:in 0 0 2 obl:in p 4 5
a interesting ~ ~ 0 2
a involved ~ ~ 0 13
a keen ~ ~ 2 2
a key ~ ~ 0 2
a large ~ ~ 0 10
a last ~ ~ 0 2
a late obl:in 0 0 3 obl:in x 0 2 obl:on 0 0 8 ~ ~ 1 4
a least ~ ~ 0 8
a leery ~ ~ 2 2
a left obl:in 0 0 2 ~ ~ 2 3
a likely ccomp p 0 2 xcomp:to 0 1 6 xcomp:to p 11 43 xcomp:to x 2 12 ~ ~ 0 7
a little obl:to 0 0 3 ~ ~ 1 4
a low ~ ~ 0 6
a loyal obl:to p 1 4 ~ ~ 0 1
a magnanimous obl:in p 1 2
a many ~ ~ 0 31
a missing ~ ~ 0 2
a moderate ~ ~ 0 2
a more obl:about 0 1 2 obl:from 0 0 3 obl:of 0 0 10 obl:on 0 1 3 obl:to 0 1 5 ~ ~ 1 4
a most obl:of 0 0 14 ~ ~ 1 5
a much ccomp 0 0 2 obl:as 0 0 3 obl:in 0 0 3 obl:of 0 2 18 ~ ~ 1 4
a muted ~ ~ 0 2
a narrow ~ ~ 0 4
a necessary ~ ~ 0 3
a nervous ~ ~ 4 4
a new ~ ~ 0 7
a next ~ ~ 0 5
a notable ~ ~ 0 4
a obvious ~ ~ 2 2
a odd ~ ~ 0 2
a official ~ ~ 0 2
a old ~ ~ 0 8
a open obl:for x 0 2 obl:to 0 0 3 obl:to p 2 3 obl:to x 0 2 ~ ~ 1 3
a optimistic ccomp p 3 3 ~ ~ 0 2
a other ~ ~ 0 2
a painful ~ ~ 1 2
a pleased obl:with p 2 2 ~ ~ 1 1
a poised ~ ~ 0 2
a popular obl:in p 2 4 obl:with 0 1 2 ~ ~ 0 2
a populist ~ ~ 0 2
a positive ~ ~ 0 2
a possible ~ ~ 0 2
a present ~ ~ 0 3
a primary ~ ~ 0 11
a privy ~ ~ 1 2
a professional ~ ~ 0 2
a progressive ~ ~ 0 2
a prominent ~ ~ 0 2
a proud obl:of p 3 4 ~ ~ 1 1
a qualified ~ ~ 0 3
a quick obl:to p 7 11 ~ ~ 3 3
a rare ~ ~ 0 3
a ready obl:for x 0 7 xcomp:to 0 1 3 xcomp:to p 3 12 ~ ~ 0 3
a reflective ~ ~ 0 2
a refundable ~ ~ 0 2
a refusal xcomp:to 0 2 3 xcomp:to p 1 2
a related obl:to d 1 2 ~ ~ 1 5
a relative ~ ~ 0 3
a reluctant xcomp:to p 4 4 ~ ~ 1 1
a reminiscent ~ ~ 0 6
a republican ~ ~ 0 15
a resistant ~ ~ 0 2
a responsible obl:for 0 0 6 obl:for x 1 3 ~ ~ 0 1
a same obl:as 0 0 2 obl:as x 0 2 ~ ~ 1 1
a satisfied obl:with p 2 2
a second ~ ~ 0 7
a sensitive ~ ~ 1 2
a serious obl:about p 1 2
a set ~ ~ 0 7
a several ~ ~ 0 7
a shocked ~ ~ 2 2
a short obl:of 0 0 4 obl:of p 3 5 obl:of x 0 5 ~ ~ 0 4
a sick ~ ~ 2 2
a similar ~ ~ 0 10
a skeptical obl:about p 2 2 obl:of p 3 3 ~ ~ 3 6
a slated ~ ~ 0 3
a small ~ ~ 0 3
a sorry ~ ~ 0 2
a stable ~ ~ 0 4
a steep ~ ~ 0 2
a strong obl:in x 0 3 ~ ~ 1 9
a stuck ~ ~ 2 5
a subject ~ ~ 0 6
a successful ~ ~ 0 3
a supportive obl:of 0 2 2 obl:of p 3 3
a sure ccomp 0 1 2 ccomp p 3 6 ccomp x 0 2 xcomp:to 0 2 2 xcomp:to p 1 2 ~ ~ 1 3
a thick ~ ~ 0 2
a third ~ ~ 0 3
a total ~ ~ 0 2
a tough ~ ~ 0 4
a toxic ~ ~ 0 2
a true ~ ~ 0 8
a unable ~ ~ 0 10
a unanimous ~ ~ 2 2
a unapologetic ~ ~ 1 2
a unaware ~ ~ 3 3
a unbound ~ ~ 0 2
a unclear ccomp 0 2 6 ~ ~ 1 4
a underway ~ ~ 0 4
a uneasy ~ ~ 1 2
a unhappy ~ ~ 2 3
a unified obl:on p 2 2
a united ~ ~ 1 3
a unlikely xcomp:to 0 1 4 xcomp:to p 2 6 xcomp:to x 0 3 ~ ~ 0 1
a unpopular ~ ~ 1 2
a unusual ~ ~ 0 3
a up ~ ~ 0 10
a upbeat obl:about p 2 2
a upset ccomp p 2 2 ~ ~ 0 1
a vague ~ ~ 1 2
a vivid ~ ~ 0 2
a vocal obl:about p 2 2 obl:in p 2 3
a vulnerable ~ ~ 0 2
a wary obl:of 0 1 2 obl:of p 2 2 ~ ~ 1 1
a willing xcomp:to 0 4 5 xcomp:to p 4 7 xcomp:to x 2 2 ~ ~ 0 1
a worried ccomp p 3 3 obl:about p 7 7 ~ ~ 2 2
a worth ~ ~ 0 3
a wounded ~ ~ 0 2
a wrong ~ ~ 0 3
n * acl:ing 0 3 64 acl:ing d 0 2 acl:ing p 6 34 acl:ing x 2 12 acl:n 0 1 1 acl:n p 0 3 acl:that 0 1 4 acl:that p 1 2 acl:that x 2 3 acl:to 0 1 12 acl:to d 0 1 acl:to p 5 18 acl:to x 0 4 acl:v 0 5 63 acl:v d 0 6 acl:v p 3 26 acl:v x 0 12 nsubj-cop 0 1 91 nsubj-cop p 2 19 nsubj-cop x 0 1 obl:about 0 3 4 obl:about d 1 1 obl:about p 3 5 obl:about x 2 2 obl:against 0 1 4 obl:against p 0 3 obl:against x 0 1 obl:as 0 0 6 obl:as p 0 2 obl:as x 0 2 obl:at 0 1 25 obl:at p 2 13 obl:at x 1 4 obl:for 0 1 32 obl:for d 0 2 obl:for p 3 30 obl:for x 0 14 obl:from d 0 1 obl:from p 1 35 obl:from x 1 13 obl:in 0 2 82 obl:in p 2 57 obl:in x 0 16 obl:into 0 0 1 obl:of 0 7 176 obl:of d 0 5 obl:of p 14 138 obl:of x 3 68 obl:on 0 4 26 obl:on p 1 12 obl:on x 0 11 obl:over 0 0 6 obl:over p 1 6 obl:over x 0 1 obl:to 0 2 24 obl:to p 1 20 obl:to x 1 5 obl:toward 0 0 1 obl:with 0 0 27 obl:with d 0 1 obl:with p 1 27 obl:with x 0 4
n - acl:ing 0 44 574 acl:ing d 0 14 acl:ing p 127 494 acl:ing x 16 123 acl:n 0 7 17 acl:n p 5 25 acl:n x 1 7 acl:that 0 29 93 acl:that d 0 3 acl:that p 49 75 acl:that x 15 40 acl:to 0 45 293 acl:to d 3 8 acl:to p 111 413 acl:to x 4 89 acl:v 0 28 719 acl:v d 1 22 acl:v p 34 330 acl:v x 10 115 nsubj-cop 0 29 868 nsubj-cop d 0 1 nsubj-cop p 28 258 nsubj-cop x 0 12 obl:about 0 45 90 obl:about d 5 8 obl:about p 80 115 obl:about x 17 34 obl:against 0 12 50 obl:against p 19 75 obl:against x 6 22 obl:as 0 3 37 obl:as d 0 1 obl:as p 5 55 obl:as x 0 14 obl:at 0 5 259 obl:at d 2 4 obl:at p 14 144 obl:at x 3 34 obl:for 0 38 532 obl:for d 1 12 obl:for p 85 390 obl:for x 15 168 obl:from d 2 12 obl:from p 36 351 obl:from x 5 142 obl:in 0 23 974 obl:in d 0 17 obl:in p 36 876 obl:in x 2 206 obl:into 0 0 12 obl:into p 2 22 obl:into x 0 5 obl:of 0 111 2637 obl:of d 6 76 obl:of p 197 1692 obl:of x 46 771 obl:on 0 25 349 obl:on d 2 8 obl:on p 92 380 obl:on x 9 94 obl:over 0 6 49 obl:over d 2 2 obl:over p 5 51 obl:over x 3 23 obl:that p 1 2 obl:to 0 26 348 obl:to d 4 14 obl:to p 43 368 obl:to x 11 92 obl:toward 0 3 8 obl:toward d 0 1 obl:toward p 6 10 obl:toward x 0 2 obl:towards p 0 1 obl:towards x 0 1 obl:upon 0 0 1 obl:with 0 4 208 obl:with d 1 7 obl:with p 30 328 obl:with x 3 68
n ability ~ ~ 0 19
n absence ~ ~ 0 3
n academic ~ ~ 0 2
n access ~ ~ 0 22
n accord ~ ~ 0 5
n account acl:v 0 0 4 acl:v p 0 2 nsubj-cop p 0 2 obl:for 0 0 2 obl:from p 0 4 obl:of 0 3 5 ~ ~ 2 8
n accusation obl:of 0 2 4 ~ ~ 4 4
n achievement ~ ~ 0 4
n acronym ~ ~ 0 2
n act ~ ~ 0 10
n action obl:against p 0 2 obl:in p 0 2 ~ ~ 1 11
n activist ~ ~ 0 6
n activity ~ ~ 0 3
n actor ~ ~ 0 5
n actress ~ ~ 0 2
n ad acl:ing 0 0 2 acl:ing p 3 6 acl:ing x 2 2 acl:v 0 0 4 acl:v p 1 2 nsubj-cop 0 0 4 obl:from p 0 2 obl:in 0 1 2 obl:in p 1 7 obl:on 0 0 2 ~ ~ 0 1
n addition ~ ~ 0 23
n address obl:to 0 0 2 obl:to p 1 4 ~ ~ 0 9
n adherence ~ ~ 0 2
n administration ~ ~ 0 12
n administrator ~ ~ 0 2
n admiration obl:of x 1 2 ~ ~ 1 2
n admission ~ ~ 3 4
n adoptee ~ ~ 0 2
n adult ~ ~ 0 4
n advance ~ ~ 0 4
n advantage ~ ~ 0 17
n advertising ~ ~ 0 4
n advice ~ ~ 6 7
n adviser ~ ~ 0 60
n advocacy ~ ~ 1 2
n advocate acl:ing p 1 2 obl:for 0 0 2 obl:for p 2 2 obl:of 0 0 3 ~ ~ 2 6
n affair ~ ~ 0 6
n affection ~ ~ 1 3
n affiliate ~ ~ 0 2
n aftermath ~ ~ 0 4
n afternoon ~ ~ 1 4
n afterthought ~ ~ 0 2
n age ~ ~ 0 13
n agency ~ ~ 0 5
n agenda ~ ~ 0 8
n agent ~ ~ 0 8
n agreement acl:to 0 1 2 acl:v 0 0 4 nsubj-cop 0 0 2 ~ ~ 2 7
n aid ~ ~ 0 3
n aide acl:v p 0 2 obl:to 0 0 12 ~ ~ 1 7
n air ~ ~ 0 3
n airline ~ ~ 0 2
n airplane ~ ~ 0 2
n airport ~ ~ 0 2
n airstrike ~ ~ 0 3
n airwave ~ ~ 1 3
n allegation obl:of 0 2 2 ~ ~ 3 4
n allegiance ~ ~ 2 5
n ally nsubj-cop 0 0 2 nsubj-cop p 0 2 obl:in p 0 2 obl:of 0 1 4 obl:of x 0 2 ~ ~ 0 3
n alternative ~ ~ 0 8
n ambassador ~ ~ 0 9
n amendment ~ ~ 0 7
n amount obl:of 0 0 6 obl:of p 1 6 obl:of x 0 2 ~ ~ 0 4
n analogy ~ ~ 0 2
n analysis ~ ~ 0 12
n analyst ~ ~ 0 19
n anchor ~ ~ 0 3
n anger ~ ~ 3 9
n anniversary ~ ~ 0 4
n announcement obl:from p 0 2 obl:of p 2 4 obl:on p 0 2 ~ ~ 3 8
n anonymity ~ ~ 0 4
n answer obl:to 0 0 2 obl:to p 0 3 ~ ~ 4 10
n antagonist ~ ~ 0 2
n anticipation ~ ~ 0 2
n antipathy ~ ~ 1 3
n anxiety obl:about 0 2 3 ~ ~ 2 2
n apartment ~ ~ 0 4
n apology ~ ~ 1 2
n appeal nsubj-cop p 1 2 obl:for p 1 3 obl:in 0 0 3 obl:to p 2 6 ~ ~ 1 8
n appearance obl:at 0 0 3 obl:at p 0 2 obl:in p 0 2 obl:of p 0 2 obl:on 0 0 2 obl:on p 1 10 ~ ~ 1 4
n appetite ~ ~ 0 3
n applause ~ ~ 0 3
n applicant ~ ~ 0 3
n appointment ~ ~ 2 5
n apprehension ~ ~ 1 2
n approach acl:ing p 0 2 nsubj-cop 0 0 2 obl:to 0 0 4 obl:to p 0 5 obl:to x 0 2 ~ ~ 2 6
n approval obl:of 0 1 2 ~ ~ 0 2
n approve ~ ~ 1 2
n arbiter ~ ~ 0 3
n architect ~ ~ 2 3
n area ~ ~ 0 7
n arena ~ ~ 0 3
n argument acl:to 0 0 2 obl:about 0 0 2 obl:against x 1 2 ~ ~ 6 11
n arm ~ ~ 0 4
n army ~ ~ 0 8
n array ~ ~ 0 7
n arrival ~ ~ 0 2
n article acl:ing p 3 3 acl:v 0 1 5 obl:about 0 0 2 obl:from p 0 2 obl:in 0 1 4 obl:of 0 0 2 obl:on 0 0 3 ~ ~ 2 8
n aspect ~ ~ 0 2
n assault obl:on 0 0 3 obl:on p 2 2
n assertion acl:that 0 3 3 acl:that p 3 3 ~ ~ 2 3
n assessment obl:of p 3 4
n asset ~ ~ 0 3
n assistance ~ ~ 0 3
n association ~ ~ 0 3
n assumption acl:that 0 1 2 ~ ~ 3 4
n attack acl:ing 0 0 4 acl:v 0 1 2 obl:against 0 3 3 obl:against p 4 4 obl:at 0 0 2 obl:from p 1 7 obl:from x 0 2 obl:in 0 0 21 obl:in p 0 10 obl:of 0 0 2 obl:on 0 2 12 obl:on p 24 38 obl:on x 2 2 ~ ~ 5 12
n attacker ~ ~ 0 3
n attempt acl:ing p 0 2 acl:to 0 2 12 acl:to p 5 20 acl:to x 1 4 obl:to 0 0 2 ~ ~ 0 5
n attendee ~ ~ 0 4
n attention acl:v 0 0 3 obl:of x 1 5 obl:on 0 1 2 obl:to 0 2 3 ~ ~ 2 9
n attitude ~ ~ 3 6
n attorney ~ ~ 0 12
n audience acl:v 0 0 2 nsubj-cop 0 1 3 obl:at 0 0 3 obl:of p 0 3 ~ ~ 0 9
n audio acl:v 0 1 2 ~ ~ 0 1
n aura ~ ~ 0 2
n author ~ ~ 0 18
n authority ~ ~ 0 5
n average ~ ~ 0 26
n award ~ ~ 1 7
n awarding ~ ~ 0 2
n back obl:of 0 1 2 ~ ~ 0 1
n backbone ~ ~ 0 2
n backer obl:of 0 0 6 ~ ~ 1 3
n backing obl:from p 1 2 obl:of p 2 5 ~ ~ 1 2
n backlash obl:from p 0 4 ~ ~ 1 2
n bag ~ ~ 0 2
n bailout ~ ~ 0 2
n ballot obl:for p 1 4 ~ ~ 2 7
n ballroom ~ ~ 0 4
n ban obl:on 0 0 2 obl:on p 2 3 ~ ~ 0 2
n band ~ ~ 0 2
n bank ~ ~ 1 8
n bankruptcy ~ ~ 0 2
n bar ~ ~ 0 2
n barn ~ ~ 0 2
n barrier ~ ~ 0 2
n base ~ ~ 0 8
n bash ~ ~ 0 2
n basis ~ ~ 1 3
n bastion ~ ~ 0 2
n batch ~ ~ 0 4
n battle ~ ~ 0 24
n battleground ~ ~ 0 2
n beer ~ ~ 0 2
n beginning ~ ~ 0 12
n behalf ~ ~ 0 15
n behavior ~ ~ 0 2
n belief acl:that 0 2 3 acl:that x 2 2 ~ ~ 2 2
n belt ~ ~ 0 2
n beneficiary ~ ~ 0 5
n benefit ~ ~ 0 10
n bet ~ ~ 0 6
n betrayal ~ ~ 0 2
n bias ~ ~ 0 3
n bid ~ ~ 0 24
n bike ~ ~ 0 2
n bill acl:to p 1 6 acl:v 0 0 2 acl:v p 0 2 obl:in 0 0 2 ~ ~ 1 5
n billion ~ ~ 0 9
n biography ~ ~ 0 3
n birth ~ ~ 0 3
n birthers.org ~ ~ 0 2
n bit ~ ~ 0 8
n blame ~ ~ 2 2
n blizzard ~ ~ 1 2
n bloc ~ ~ 0 3
n block ~ ~ 0 5
n blog ~ ~ 1 2
n blow ~ ~ 0 8
n board obl:for p 1 2 obl:of 0 0 4 obl:of p 0 4 ~ ~ 1 3
n boat ~ ~ 0 3
n body ~ ~ 0 2
n bomb ~ ~ 0 2
n bomber ~ ~ 0 2
n bombing ~ ~ 0 3
n bonuse ~ ~ 0 2
n boo obl:from p 2 4
n book acl:ing 0 1 3 acl:v p 0 4 obl:on 0 0 2 ~ ~ 0 13
n boom ~ ~ 0 3
n boost ~ ~ 0 9
n booster ~ ~ 1 2
n border ~ ~ 0 4
n boss ~ ~ 0 2
n bottle ~ ~ 0 2
n bottom ~ ~ 0 2
n boundary ~ ~ 0 2
n bouquet ~ ~ 0 2
n bowl ~ ~ 0 2
n boy ~ ~ 0 2
n brainchild obl:of x 1 3
n brand obl:of p 1 2 ~ ~ 0 2
n breach ~ ~ 0 2
n breadth ~ ~ 0 2
n break ~ ~ 0 5
n breakdown ~ ~ 0 2
n breakfast ~ ~ 0 5
n bridge ~ ~ 0 2
n brink ~ ~ 0 4
n broadcast ~ ~ 0 5
n broadside ~ ~ 1 2
n broker ~ ~ 0 6
n brother ~ ~ 0 8
n building ~ ~ 0 8
n bulwark obl:against 0 1 2 obl:against x 0 2 ~ ~ 0 1
n bundle ~ ~ 0 2
n burst ~ ~ 0 2
n business ~ ~ 0 11
n businessman ~ ~ 0 5
n buy ~ ~ 0 3
n call acl:ing 0 0 2 acl:ing p 0 3 acl:to 0 5 6 acl:to p 4 5 acl:v 0 1 2 obl:for 0 3 3 obl:for p 10 12 obl:for x 2 2 obl:from p 2 3 obl:in p 0 2 obl:on 0 2 2 obl:on p 1 2 obl:to 0 1 2 obl:with p 2 11 ~ ~ 2 3
n camera ~ ~ 1 4
n camp ~ ~ 0 4
n campaign acl:ing 0 0 4 acl:ing p 0 6 acl:to 0 0 3 acl:v 0 0 4 acl:v p 0 2 nsubj-cop 0 0 12 nsubj-cop p 0 5 obl:against 0 2 2 obl:against p 2 7 obl:for 0 2 5 obl:for p 1 12 obl:for x 0 2 obl:in 0 0 7 obl:in p 0 8 obl:of 0 0 6 obl:of p 0 5 obl:on 0 0 7 obl:on p 0 6 obl:with 0 0 3 ~ ~ 1 10
n campaigning ~ ~ 0 11
n candidacy ~ ~ 0 13
n candidate ~ ~ 1 154
n candle ~ ~ 0 2
n capacity ~ ~ 0 2
n capital ~ ~ 0 7
n car ~ ~ 0 2
n card ~ ~ 0 4
n care ~ ~ 0 4
n career ~ ~ 0 4
n caretaker ~ ~ 0 2
n carnage ~ ~ 0 2
n carson ~ ~ 0 2
n case acl:that x 1 3 acl:to 0 1 2 nsubj-cop 0 0 3 obl:for 0 0 3 obl:for p 3 3 obl:for x 2 2 obl:in 0 0 2 obl:in p 0 2 obl:of 0 0 5 obl:on 0 1 2 ~ ~ 2 9
n cash ~ ~ 0 5
n casino ~ ~ 0 4
n category ~ ~ 0 3
n caucus ~ ~ 0 2
n caucuse obl:in 0 0 2 obl:in p 0 4 obl:on 0 0 3 obl:on p 0 2 ~ ~ 1 3
n cause ~ ~ 0 7
n caution ~ ~ 1 2
n ceiling ~ ~ 0 4
n celebration ~ ~ 0 4
n center ~ ~ 1 26
n centerpiece obl:of 0 1 4 ~ ~ 0 1
n century ~ ~ 0 6
n ceo ~ ~ 0 4
n ceremony ~ ~ 0 3
n certificate ~ ~ 0 2
n chain ~ ~ 0 3
n chair ~ ~ 0 13
n chairman ~ ~ 0 53
n chairwoman ~ ~ 0 4
n challenge acl:v 0 0 2 nsubj-cop p 0 2 obl:for 0 0 2 obl:from p 1 7 obl:in p 0 2 obl:to 0 0 4 obl:to p 0 3 ~ ~ 1 12
n challenger ~ ~ 0 4
n champion ~ ~ 0 2
n chance ~ ~ 1 44
n change ~ ~ 0 22
n chant obl:of 0 2 2 ~ ~ 4 5
n chapter ~ ~ 0 6
n character ~ ~ 0 2
n charge ~ ~ 0 14
n chatter ~ ~ 2 2
n check ~ ~ 0 5
n cheer ~ ~ 0 5
n chief ~ ~ 0 27
n child ~ ~ 0 16
n choice acl:to p 0 2 obl:for 0 1 4 obl:of 0 0 2 obl:of p 0 2 ~ ~ 0 4
n chord ~ ~ 1 2
n chorus ~ ~ 0 3
n chunk ~ ~ 0 4
n church obl:in 0 0 2 ~ ~ 1 2
n circle ~ ~ 0 3
n circumstance ~ ~ 0 2
n circus ~ ~ 0 2
n citizen ~ ~ 0 5
n city ~ ~ 0 23
n claim acl:n 0 2 2 acl:that 0 1 2 acl:that p 4 4 obl:about p 1 2 obl:in p 2 2 ~ ~ 3 10
n clash ~ ~ 0 6
n class ~ ~ 0 6
n classification ~ ~ 1 2
n client ~ ~ 0 2
n clip obl:of 0 0 2 ~ ~ 1 6
n close ~ ~ 0 3
n closure ~ ~ 0 2
n clout ~ ~ 0 2
n club ~ ~ 0 6
n clue ~ ~ 0 2
n clutch obl:of 0 1 3
n cnn ~ ~ 0 2
n co-author ~ ~ 0 6
n co-chairman ~ ~ 0 3
n co-director ~ ~ 0 2
n co-founder ~ ~ 0 9
n co-host ~ ~ 0 3
n coalition ~ ~ 0 11
n coast ~ ~ 1 2
n code ~ ~ 0 2
n collapse ~ ~ 0 9
n colleague ~ ~ 0 3
n collection ~ ~ 0 8
n college ~ ~ 0 2
n collision ~ ~ 0 2
n color ~ ~ 0 2
n column obl:on p 1 2 ~ ~ 2 5
n columnist ~ ~ 0 6
n combination ~ ~ 0 3
n comeback ~ ~ 0 3
n comedy ~ ~ 0 2
n comfort obl:to x 0 2 ~ ~ 1 1
n command ~ ~ 0 2
n commander ~ ~ 0 10
n comment acl:v 0 0 3 nsubj-cop p 1 5 obl:about d 3 3 obl:about p 4 5 obl:from p 0 6 obl:on p 3 4 ~ ~ 1 8
n commission ~ ~ 0 2
n commissioner ~ ~ 0 2
n commitment obl:to p 1 2 ~ ~ 1 3
n committee ~ ~ 0 14
n committeeman ~ ~ 0 2
n community ~ ~ 0 9
n company ~ ~ 0 19
n comparison ~ ~ 0 4
n competition ~ ~ 0 7
n complaint obl:of 0 1 2 ~ ~ 5 6
n complex ~ ~ 0 2
n compliment ~ ~ 1 2
n component ~ ~ 0 2
n compound ~ ~ 0 4
n compromise ~ ~ 0 2
n concern acl:ing 0 0 3 acl:ing p 1 2 acl:that 0 2 2 acl:that p 3 3 acl:v p 0 2 nsubj-cop 0 1 2 obl:about 0 5 7 obl:about p 6 7 obl:about x 1 2 obl:for 0 2 3 obl:from p 1 2 obl:of 0 0 2 ~ ~ 3 8
n conclusion ~ ~ 2 4
n concrete ~ ~ 0 3
n condemnation obl:of p 2 2
n condition obl:of 0 0 6 obl:of p 2 14 ~ ~ 1 8
n conference acl:v p 0 3 obl:at p 1 2 obl:in 0 0 3 obl:in p 1 8 obl:of p 0 2 obl:on p 0 2 ~ ~ 0 7
n confidence ~ ~ 3 4
n conflict ~ ~ 0 15
n confrontation ~ ~ 0 6
n congressman ~ ~ 0 2
n connection ~ ~ 0 6
n consensus obl:on x 2 2 ~ ~ 2 4
n consequence ~ ~ 0 3
n conservative ~ ~ 0 4
n consideration ~ ~ 0 2
n constituency ~ ~ 0 2
n construction ~ ~ 0 3
n consulate ~ ~ 0 2
n consultant ~ ~ 0 4
n consumer ~ ~ 0 2
n contender ~ ~ 0 8
n content ~ ~ 1 3
n contention ~ ~ 3 6
n contents ~ ~ 0 2
n contest ~ ~ 1 65
n context ~ ~ 0 2
n contingent ~ ~ 0 2
n continuation ~ ~ 0 2
n contract ~ ~ 0 5
n contrast obl:to 0 0 4 obl:to p 0 2 obl:to x 0 6 obl:with p 1 3 obl:with x 0 2 ~ ~ 0 4
n contribution ~ ~ 0 5
n contributor ~ ~ 0 6
n control ~ ~ 0 24
n controversy obl:over 0 1 4 obl:over x 1 4 ~ ~ 0 6
n convention ~ ~ 0 43
n conversation obl:about 0 2 2 obl:with p 1 8 ~ ~ 1 6
n coordinator ~ ~ 0 3
n copy ~ ~ 0 5
n core ~ ~ 0 3
n corner ~ ~ 0 2
n cornerstone ~ ~ 0 2
n corporation ~ ~ 0 2
n correspondence ~ ~ 0 3
n corridor ~ ~ 0 2
n cost ~ ~ 0 19
n council ~ ~ 0 2
n counsel ~ ~ 0 4
n count ~ ~ 0 4
n counter obl:to 0 0 2 ~ ~ 1 1
n counterpart ~ ~ 0 2
n country ~ ~ 0 19
n county ~ ~ 0 12
n coup ~ ~ 0 2
n couple ~ ~ 0 5
n course ~ ~ 0 21
n court ~ ~ 0 13
n courtesy obl:of 0 1 5
n cover ~ ~ 0 3
n coverage obl:of 0 0 2 obl:of p 2 3 ~ ~ 0 2
n crack ~ ~ 0 2
n crackdown ~ ~ 0 2
n crash ~ ~ 0 3
n creation ~ ~ 0 3
n credential ~ ~ 0 2
n credit obl:for 0 0 2 ~ ~ 1 2
n crew ~ ~ 0 2
n crime ~ ~ 0 3
n criminal ~ ~ 0 2
n crisis ~ ~ 0 2
n critic acl:v 0 0 2 obl:of p 2 2 ~ ~ 2 6
n criticism obl:of 0 3 7 obl:of p 13 15 ~ ~ 5 6
n critique nsubj-cop p 0 2 obl:of p 5 6 ~ ~ 0 1
n crowd ~ ~ 0 46
n crude ~ ~ 0 2
n crush ~ ~ 0 2
n cry ~ ~ 3 5
n cure ~ ~ 0 2
n current ~ ~ 0 2
n cusp ~ ~ 0 2
n customer ~ ~ 0 2
n cut acl:ing 0 1 2 ~ ~ 0 3
n cutoff ~ ~ 0 2
n cycle ~ ~ 0 2
n damage ~ ~ 0 5
n danger ~ ~ 0 8
n darling ~ ~ 0 2
n dash ~ ~ 0 2
n data ~ ~ 0 11
n date ~ ~ 0 3
n daughter ~ ~ 0 16
n dawn ~ ~ 0 2
n day ~ ~ 2 81
n deadline ~ ~ 0 4
n deal acl:to p 1 3 acl:v 0 0 2 nsubj-cop 0 0 5 obl:in 0 0 2 obl:in p 0 2 obl:of 0 0 2 obl:with p 2 5 obl:with x 0 3
n death ~ ~ 0 17
n debate acl:that 0 1 2 acl:v 0 0 5 acl:v p 0 2 acl:v x 0 2 nsubj-cop 0 1 6 obl:about 0 2 3 obl:against p 1 2 obl:in 0 0 6 obl:in p 1 13 obl:in x 0 4 obl:of 0 0 2 obl:of p 0 2 obl:on 0 1 5 obl:on p 0 6 obl:on x 1 3 obl:over 0 2 5 obl:over x 0 2 obl:with p 0 3 ~ ~ 1 8
n debt ~ ~ 0 4
n decade ~ ~ 0 18
n decision acl:ing 0 1 4 acl:to 0 0 3 acl:to p 12 16 acl:v 0 1 2 nsubj-cop 0 0 2 ~ ~ 3 9
n deck ~ ~ 0 3
n declaration ~ ~ 2 5
n decline ~ ~ 0 7
n defeat ~ ~ 0 6
n defender obl:of 0 1 2 ~ ~ 1 1
n defense obl:of p 6 6 ~ ~ 1 4
n deficit ~ ~ 0 2
n degree obl:from x 0 2 obl:of p 1 3 ~ ~ 0 3
n delay ~ ~ 0 2
n delegate ~ ~ 0 91
n delegation ~ ~ 0 2
n demand obl:in p 0 2 obl:of p 0 3 ~ ~ 1 4
n demise ~ ~ 0 2
n democracy ~ ~ 0 7
n demographic ~ ~ 0 3
n dent ~ ~ 0 2
n denunciation obl:of 0 2 2 ~ ~ 1 1
n department ~ ~ 0 8
n departure ~ ~ 0 6
n depth obl:of 0 0 2 ~ ~ 1 3
n description obl:of 0 0 2 obl:of p 2 3 ~ ~ 0 1
n desire acl:to 0 1 2 acl:to p 3 3 ~ ~ 0 2
n detail obl:about p 2 4 obl:of 0 0 2 obl:of p 1 2 ~ ~ 1 1
n determination ~ ~ 1 3
n detractor ~ ~ 0 2
n developer ~ ~ 0 2
n development ~ ~ 0 5
n device ~ ~ 0 2
n dictum ~ ~ 2 2
n difference ~ ~ 0 12
n difficulty ~ ~ 0 6
n dig obl:at 0 1 2 ~ ~ 1 3
n digit ~ ~ 0 9
n din ~ ~ 0 2
n dinner ~ ~ 0 7
n diplomat ~ ~ 0 2
n direction ~ ~ 0 5
n director ~ ~ 0 110
n disagreement obl:with p 2 2 ~ ~ 4 4
n disappointment ~ ~ 0 2
n disclosure acl:v 0 0 3 obl:of 0 2 2 ~ ~ 1 2
n discontent ~ ~ 1 2
n discretion ~ ~ 0 3
n discrimination ~ ~ 0 2
n discussion obl:of 0 2 3 obl:with p 0 2 obl:with x 0 2 ~ ~ 3 6
n disintegration ~ ~ 0 2
n dislike ~ ~ 2 2
n display obl:of 0 0 3 obl:of p 0 2 ~ ~ 1 2
n dispute obl:with p 0 2 ~ ~ 1 4
n distance ~ ~ 0 2
n distinction ~ ~ 0 2
n distraction ~ ~ 0 4
n district ~ ~ 0 8
n distrust obl:of 0 1 3
n disturbance ~ ~ 0 2
n divide ~ ~ 0 3
n division ~ ~ 0 9
n doctor ~ ~ 0 2
n document acl:v 0 0 4 obl:from p 0 3 ~ ~ 1 4
n documentary ~ ~ 0 2
n documentation ~ ~ 1 2
n dollar ~ ~ 0 7
n donation ~ ~ 0 11
n donor ~ ~ 0 24
n door ~ ~ 1 2
n doubt obl:about 0 2 2 obl:about p 3 3 obl:about x 1 2 ~ ~ 5 6
n downturn ~ ~ 0 2
n dozen obl:of 0 1 13 obl:of p 2 3 ~ ~ 0 3
n dream ~ ~ 0 2
n drive ~ ~ 0 2
n driver ~ ~ 0 3
n drop ~ ~ 0 4
n duty ~ ~ 0 2
n dynamic ~ ~ 0 4
n dysfunction ~ ~ 0 2
n ease ~ ~ 0 2
n economist ~ ~ 0 9
n economy ~ ~ 0 12
n ed ~ ~ 0 2
n edge ~ ~ 0 10
n edition ~ ~ 0 2
n editor ~ ~ 0 14
n editorial nsubj-cop 0 0 2 ~ ~ 1 3
n education ~ ~ 0 4
n effect ~ ~ 0 13
n effort acl:to 0 2 20 acl:to p 5 39 acl:to x 0 11 obl:in p 0 4 obl:of x 0 2 obl:on 0 0 2 obl:to p 0 3 ~ ~ 1 8
n election ~ ~ 1 33
n electorate ~ ~ 0 7
n element ~ ~ 0 6
n email acl:ing 0 0 4 acl:v 0 0 8 acl:v p 0 3 obl:for p 0 2 obl:from p 0 4 obl:on p 0 2 obl:to 0 0 4 obl:to p 3 6 ~ ~ 2 7
n embassy ~ ~ 0 2
n embrace obl:of p 4 5 ~ ~ 1 2
n emergence ~ ~ 0 5
n emission ~ ~ 0 4
n emphasis ~ ~ 0 4
n employee ~ ~ 0 15
n employer ~ ~ 0 2
n employment ~ ~ 0 2
n enclave ~ ~ 0 3
n end ~ ~ 0 56
n endorsement nsubj-cop 0 0 2 obl:from p 2 5 obl:from x 0 3 obl:in p 0 2 obl:of 0 2 2 obl:of p 14 16 obl:of x 4 4 ~ ~ 1 4
n enemy ~ ~ 0 4
n enthusiasm obl:for p 2 2 obl:of 0 1 2 obl:on x 0 2 ~ ~ 1 4
n entrepreneur ~ ~ 0 4
n entry ~ ~ 1 4
n envoy ~ ~ 0 2
n epicenter ~ ~ 0 4
n episode ~ ~ 0 7
n equivalent ~ ~ 0 4
n equivocation ~ ~ 1 2
n era ~ ~ 0 6
n erosion ~ ~ 0 2
n error ~ ~ 0 8
n escalation ~ ~ 0 3
n estate ~ ~ 0 4
n estimate ~ ~ 2 4
n euphoria ~ ~ 0 2
n eve ~ ~ 0 10
n evening ~ ~ 0 5
n event ~ ~ 0 42
n evidence acl:that 0 0 2 acl:to p 1 2 obl:of 0 0 5 obl:to 0 0 3 ~ ~ 2 8
n evolution ~ ~ 0 2
n ex-wife ~ ~ 0 2
n example obl:of 0 1 6 obl:of p 2 3 obl:of x 0 3 ~ ~ 1 1
n excellence ~ ~ 0 2
n exception ~ ~ 0 16
n excerpt ~ ~ 0 3
n exchange obl:for p 0 2 obl:in p 0 2 obl:with 0 0 3 ~ ~ 1 11
n executive ~ ~ 0 5
n exile ~ ~ 0 2
n exit ~ ~ 0 2
n exodus ~ ~ 0 3
n expansion ~ ~ 0 5
n expectation nsubj-cop 0 2 2 obl:of x 0 2 ~ ~ 1 4
n expense ~ ~ 0 2
n experience ~ ~ 0 17
n experiment ~ ~ 0 2
n expert ~ ~ 0 19
n explanation obl:for 0 0 3 ~ ~ 1 2
n explosion ~ ~ 0 2
n export ~ ~ 0 3
n exposé ~ ~ 0 2
n extension ~ ~ 0 3
n extent ~ ~ 0 3
n extreme ~ ~ 0 2
n eye ~ ~ 2 3
n eyebrow ~ ~ 1 3
n face ~ ~ 0 30
n fact acl:that 0 1 17 acl:that p 1 3 acl:that x 0 8 nsubj-cop 0 0 5 ~ ~ 0 4
n factor ~ ~ 0 9
n factory ~ ~ 0 3
n failure acl:to p 1 2 obl:to 0 0 2 ~ ~ 0 5
n faith obl:in 0 1 2 ~ ~ 0 2
n fall ~ ~ 0 5
n fallout ~ ~ 0 4
n family ~ ~ 0 19
n fan obl:of 0 0 2 ~ ~ 1 5
n fate ~ ~ 0 9
n father ~ ~ 0 12
n favor acl:ing p 2 2 obl:of 0 4 5 obl:of p 4 4 ~ ~ 2 3
n favorite ~ ~ 0 7
n fear obl:for 0 1 2 obl:of 0 0 2 obl:of p 1 2 obl:of x 1 2 ~ ~ 5 8
n feature ~ ~ 0 3
n federation ~ ~ 0 4
n fee ~ ~ 0 2
n feeling ~ ~ 2 4
n fellow ~ ~ 0 11
n feud ~ ~ 0 5
n field ~ ~ 0 13
n fifth ~ ~ 0 3
n fight obl:against p 0 4 obl:at 0 0 2 obl:for p 1 4 obl:over 0 0 2 obl:over x 0 2 ~ ~ 0 8
n fighter ~ ~ 0 3
n figure ~ ~ 0 20
n filibuster ~ ~ 0 2
n film ~ ~ 0 2
n finding ~ ~ 0 3
n fine ~ ~ 0 3
n finish ~ ~ 0 13
n fire obl:for p 0 3 obl:from p 1 2 obl:on p 2 2 ~ ~ 1 4
n firestorm ~ ~ 1 3
n firework ~ ~ 0 2
n firm ~ ~ 0 15
n first ~ ~ 0 2
n fissure ~ ~ 0 2
n fit ~ ~ 0 3
n fixture ~ ~ 0 4
n flag ~ ~ 1 3
n fleet ~ ~ 0 2
n flight ~ ~ 0 6
n flood ~ ~ 0 8
n floor ~ ~ 0 10
n flurry obl:of p 1 2 ~ ~ 0 3
n focus nsubj-cop 0 1 2 nsubj-cop p 0 2 obl:of 0 2 4 obl:of x 1 2 obl:on 0 1 5 obl:on p 1 4 obl:on x 1 2 ~ ~ 0 7
n fodder ~ ~ 0 3
n follower ~ ~ 0 3
n food ~ ~ 0 2
n foot ~ ~ 0 3
n footage obl:from x 0 2 obl:of 0 2 3 obl:of x 2 2 ~ ~ 0 1
n foothold ~ ~ 0 2
n footsteps ~ ~ 0 2
n force ~ ~ 0 19
n forecast ~ ~ 2 2
n forefront ~ ~ 0 4
n form ~ ~ 0 10
n fortune ~ ~ 0 3
n forum ~ ~ 0 9
n foundation ~ ~ 0 7
n founder ~ ~ 0 20
n fraction ~ ~ 0 6
n freedom ~ ~ 0 10
n freeze ~ ~ 0 2
n friend ~ ~ 0 16
n friendship ~ ~ 0 2
n fringe ~ ~ 0 2
n front ~ ~ 0 20
n frontrunner ~ ~ 0 2
n frustration ~ ~ 2 7
n function ~ ~ 0 3
n fund ~ ~ 0 4
n funding ~ ~ 0 9
n fundraiser ~ ~ 0 9
n fundraising ~ ~ 0 4
n fury ~ ~ 2 6
n future ~ ~ 0 7
n gain ~ ~ 0 6
n gallon ~ ~ 0 4
n game ~ ~ 0 8
n gang ~ ~ 0 2
n gap ~ ~ 0 2
n gasp ~ ~ 0 3
n gathering ~ ~ 0 7
n gear ~ ~ 0 2
n general ~ ~ 0 8
n generation ~ ~ 0 7
n generator ~ ~ 0 2
n giant ~ ~ 0 4
n gift ~ ~ 0 5
n girl ~ ~ 0 3
n given ~ ~ 0 2
n glimpse ~ ~ 2 4
n goal acl:ing p 2 4 nsubj-cop 0 2 4 nsubj-cop p 1 2 obl:of 0 0 4 ~ ~ 2 3
n goer ~ ~ 0 2
n golfer ~ ~ 0 2
n goods ~ ~ 0 2
n government ~ ~ 0 14
n governor ~ ~ 0 36
n grab ~ ~ 0 9
n graduate ~ ~ 0 6
n grandfather ~ ~ 0 2
n grasp ~ ~ 0 3
n green ~ ~ 0 2
n grievance ~ ~ 1 2
n ground ~ ~ 0 10
n group ~ ~ 1 90
n growth ~ ~ 0 4
n guarantee ~ ~ 0 2
n guardian ~ ~ 0 2
n guest ~ ~ 0 5
n guide ~ ~ 0 5
n guideline ~ ~ 1 2
n gun ~ ~ 0 3
n guy ~ ~ 0 2
n habit ~ ~ 0 4
n hacker ~ ~ 0 3
n half ~ ~ 0 37
n hall acl:v p 1 3 obl:in 0 0 8 obl:in p 1 10 obl:of 0 0 2 ~ ~ 0 6
n hallmark ~ ~ 0 2
n hand acl:to p 1 3 obl:of p 0 2 obl:of x 0 2 ~ ~ 0 3
n handful obl:of 0 0 9 obl:of x 0 4 ~ ~ 1 2
n handling ~ ~ 0 14
n hat ~ ~ 0 2
n haul ~ ~ 0 3
n head ~ ~ 0 44
n headache ~ ~ 0 7
n headline ~ ~ 0 4
n headquarters ~ ~ 0 17
n hearing obl:in 0 1 2 obl:on 0 0 2 ~ ~ 0 2
n heart ~ ~ 0 17
n heat ~ ~ 0 3
n heckler obl:in p 1 2
n heel ~ ~ 0 4
n heir ~ ~ 0 2
n hell ~ ~ 0 2
n help ~ ~ 0 10
n heroine ~ ~ 0 2
n highlight ~ ~ 0 2
n hint obl:of 0 1 2 ~ ~ 1 1
n hispanic ~ ~ 0 4
n historian ~ ~ 0 2
n history ~ ~ 1 26
n hit ~ ~ 0 4
n hold ~ ~ 0 4
n hole ~ ~ 0 2
n home ~ ~ 0 24
n homeowner ~ ~ 0 3
n hometown ~ ~ 0 3
n honesty ~ ~ 0 2
n hope acl:ing 0 0 2 acl:ing p 4 7 acl:ing x 2 2 acl:that 0 2 2 obl:for x 2 2 obl:of p 0 2 ~ ~ 4 5
n host ~ ~ 0 19
n hostility obl:to p 1 2 ~ ~ 1 1
n hour ~ ~ 0 24
n house ~ ~ 0 15
n hub ~ ~ 0 5
n hundred ~ ~ 0 40
n hurdle ~ ~ 0 4
n husband ~ ~ 0 10
n id ~ ~ 0 2
n idea acl:ing 0 1 3 acl:that 0 2 4 acl:that p 3 4 acl:that x 2 4 obl:from p 1 2 obl:into p 0 2 obl:of 0 0 3 obl:of p 2 6 obl:on p 1 2 ~ ~ 2 9
n identify ~ ~ 1 2
n identity ~ ~ 0 2
n ideology ~ ~ 0 2
n image nsubj-cop p 1 2 obl:of 0 1 5 obl:of p 0 5 obl:of x 0 2 ~ ~ 0 5
n immigrant ~ ~ 0 13
n immigration ~ ~ 0 2
n impact ~ ~ 0 15
n impetus ~ ~ 0 2
n implication nsubj-cop 0 0 2 ~ ~ 1 2
n import ~ ~ 0 3
n importance obl:of 0 0 3 obl:of p 0 2 ~ ~ 1 7
n impression ~ ~ 2 3
n inability acl:to p 2 4 ~ ~ 0 2
n incarnation ~ ~ 0 2
n incentive ~ ~ 0 3
n incident ~ ~ 0 2
n inclination acl:to p 2 2 ~ ~ 1 1
n income ~ ~ 0 6
n increase ~ ~ 0 6
n incumbent ~ ~ 0 3
n indication ~ ~ 0 4
n indictment ~ ~ 1 4
n industry ~ ~ 0 6
n inequity ~ ~ 0 2
n influence ~ ~ 0 11
n information obl:about 0 2 4 obl:on 0 0 2 ~ ~ 3 11
n initiative ~ ~ 0 2
n innocent ~ ~ 0 2
n inquiry ~ ~ 1 3
n insider ~ ~ 0 3
n insight ~ ~ 0 2
n insistence acl:that p 2 2 ~ ~ 1 2
n installment ~ ~ 0 2
n instance ~ ~ 0 2
n instinct ~ ~ 0 3
n institution ~ ~ 0 6
n insult ~ ~ 2 6
n integration ~ ~ 0 2
n intelligence ~ ~ 0 2
n intent ~ ~ 1 5
n interaction ~ ~ 0 6
n interest acl:ing p 4 7 acl:ing x 2 2 obl:in p 2 5 obl:of 0 2 2 obl:to x 1 2 ~ ~ 3 7
n intern ~ ~ 0 2
n intersection ~ ~ 0 2
n interval ~ ~ 0 2
n interview acl:v 0 0 4 acl:v p 0 9 obl:at p 0 2 obl:in 0 0 5 obl:in p 3 10 obl:of x 0 2 obl:on 0 0 5 obl:on p 1 11 obl:with 0 2 19 obl:with d 1 2 obl:with p 6 54 obl:with x 0 6 ~ ~ 3 11
n intricacy ~ ~ 0 2
n invasion ~ ~ 0 2
n investigation obl:into 0 0 5 obl:into p 1 7 obl:of 0 0 3 obl:of p 0 3 ~ ~ 1 7
n investment ~ ~ 0 4
n investor ~ ~ 0 7
n invitation ~ ~ 0 2
n involvement ~ ~ 0 5
n ire ~ ~ 0 3
n island ~ ~ 0 4
n issue acl:ing 0 2 3 acl:to x 0 2 acl:v 0 0 2 acl:v p 0 2 nsubj-cop 0 0 9 nsubj-cop p 1 3 obl:at 0 0 2 obl:for p 0 2 obl:for x 1 4 obl:in 0 0 2 obl:in x 0 4 obl:of 0 0 7 obl:of p 2 9 obl:of x 1 6 ~ ~ 0 10
n item ~ ~ 0 4
n jet ~ ~ 0 2
n job ~ ~ 0 21
n joke acl:ing 0 1 2 obl:about p 2 2 ~ ~ 1 2
n journal ~ ~ 0 2
n journalist ~ ~ 0 5
n judge acl:ing 0 0 2 acl:ing p 0 2 obl:in 0 0 3 obl:on 0 0 5 ~ ~ 1 4
n judgment ~ ~ 0 2
n jump ~ ~ 0 3
n justice ~ ~ 0 4
n justification obl:for p 1 2 ~ ~ 0 2
n key ~ ~ 0 3
n killing ~ ~ 0 3
n kind ~ ~ 0 39
n knack ~ ~ 1 2
n knock ~ ~ 0 2
n knowledge ~ ~ 0 5
n kudo ~ ~ 0 2
n labor ~ ~ 0 2
n lack obl:of 0 1 6 obl:of p 1 6 ~ ~ 1 2
n lady ~ ~ 0 3
n land ~ ~ 0 2
n landscape ~ ~ 0 3
n landslide ~ ~ 0 2
n language obl:of p 0 3 ~ ~ 2 5
n lap ~ ~ 0 2
n latina ~ ~ 0 2
n law acl:ing 0 1 2 nsubj-cop 0 0 3 obl:of x 0 2 ~ ~ 1 7
n lawmaker nsubj-cop 0 0 2 ~ ~ 1 5
n lawsuit acl:v 0 0 5 acl:v p 1 2 obl:against p 2 6 ~ ~ 2 6
n lawyer ~ ~ 0 16
n layer ~ ~ 0 2
n lead ~ ~ 0 67
n leader ~ ~ 2 62
n leadership obl:of p 1 2 ~ ~ 0 6
n leak ~ ~ 0 3
n leave ~ ~ 0 3
n left ~ ~ 1 8
n legacy ~ ~ 0 6
n legion ~ ~ 0 2
n legislation acl:ing 0 0 2 nsubj-cop p 0 2 ~ ~ 1 2
n lender ~ ~ 0 2
n length obl:about p 2 2 obl:of p 0 2 ~ ~ 2 2
n lesson obl:from x 0 2 ~ ~ 1 4
n letter acl:ing p 5 6 acl:v 0 0 3 acl:v p 2 5 obl:from p 0 4 obl:to 0 0 3 obl:to p 1 6 ~ ~ 1 3
n level ~ ~ 0 17
n leverage ~ ~ 0 2
n liberal ~ ~ 0 2
n liberty ~ ~ 0 2
n license ~ ~ 0 2
n lie ~ ~ 0 2
n lieutenant ~ ~ 0 2
n life ~ ~ 0 13
n light obl:of 0 0 2 obl:of p 1 2 ~ ~ 0 4
n likelihood ~ ~ 0 3
n limit ~ ~ 0 3
n limitation ~ ~ 0 2
n line obl:in 0 0 2 obl:of 0 0 3 obl:of p 1 5 obl:of x 1 2 obl:with 0 0 2 ~ ~ 0 17
n link obl:to 0 0 3 obl:to p 0 2 ~ ~ 1 1
n lion ~ ~ 0 2
n list nsubj-cop 0 0 3 obl:of 0 0 7 obl:of p 2 9 obl:of x 0 2 ~ ~ 1 5
n listing ~ ~ 2 3
n litany ~ ~ 0 2
n loan ~ ~ 0 2
n lobby ~ ~ 1 2
n lobbyist ~ ~ 0 6
n local ~ ~ 0 2
n location ~ ~ 0 3
n lock ~ ~ 0 2
n look acl:ing p 0 2 obl:at 0 1 7 obl:at p 2 7 obl:at x 1 3 ~ ~ 3 5
n loss ~ ~ 0 31
n lot obl:of 0 2 22 obl:of d 0 2 obl:of p 0 4 obl:of x 0 9 ~ ~ 0 5
n love ~ ~ 0 3
n luncheon ~ ~ 0 2
n lure ~ ~ 0 2
n magazine ~ ~ 0 3
n magnitude ~ ~ 0 2
n mailer ~ ~ 0 2
n majority ~ ~ 0 61
n maker ~ ~ 0 2
n makeup ~ ~ 0 2
n male ~ ~ 0 2
n mall ~ ~ 0 2
n man ~ ~ 0 27
n management ~ ~ 0 2
n manager ~ ~ 0 7
n mandate ~ ~ 0 2
n manner ~ ~ 0 3
n mantra ~ ~ 1 3
n map ~ ~ 0 4
n marathon ~ ~ 0 2
n margin ~ ~ 0 48
n mark ~ ~ 0 6
n marker ~ ~ 0 2
n market ~ ~ 0 9
n mass ~ ~ 0 9
n massacre ~ ~ 0 5
n master ~ ~ 0 3
n masterpiece ~ ~ 0 2
n match ~ ~ 0 5
n matchup ~ ~ 0 4
n math ~ ~ 0 3
n matter obl:of 0 0 2 obl:of p 0 2 obl:of x 1 5 ~ ~ 0 2
n mayor ~ ~ 0 17
n meal ~ ~ 0 2
n meaning ~ ~ 0 2
n means ~ ~ 0 4
n measure acl:to 0 1 2 acl:v 0 0 4 ~ ~ 0 5
n media acl:ing p 0 2 nsubj-cop 0 0 2 ~ ~ 2 6
n meeting ~ ~ 0 62
n member ~ ~ 1 144
n memo acl:v p 1 4 obl:on p 0 2 ~ ~ 1 4
n memoir ~ ~ 0 2
n memory obl:of p 1 2 ~ ~ 0 3
n merger ~ ~ 0 4
n message acl:ing p 2 3 acl:to p 0 2 acl:v 0 0 4 acl:v p 1 2 nsubj-cop 0 0 3 nsubj-cop p 2 5 obl:about 0 2 2 obl:about p 3 4 obl:from p 0 2 obl:of 0 2 5 obl:of p 4 5 obl:on p 0 2 obl:to p 2 4 ~ ~ 1 7
n method ~ ~ 1 5
n microphone ~ ~ 0 3
n middle ~ ~ 0 9
n midst ~ ~ 0 3
n mile ~ ~ 0 4
n mill ~ ~ 0 2
n millennial ~ ~ 0 2
n million ~ ~ 0 34
n mind ~ ~ 1 4
n minimum ~ ~ 0 3
n minister ~ ~ 0 9
n minority ~ ~ 0 2
n minute ~ ~ 1 7
n misgiving ~ ~ 1 2
n missile ~ ~ 0 2
n mission ~ ~ 0 2
n misstep ~ ~ 0 2
n mistake ~ ~ 0 3
n mix ~ ~ 0 7
n mode ~ ~ 0 2
n moderator ~ ~ 0 2
n moment ~ ~ 1 34
n momentum ~ ~ 0 7
n money ~ ~ 0 17
n month acl:ing 0 1 6 acl:ing p 0 5 acl:that p 1 2 acl:to p 0 2 acl:v 0 0 3 acl:v p 0 2 acl:v x 0 3 obl:in 0 0 2 obl:in p 0 4 obl:of 0 0 4 obl:of p 1 6 obl:of x 0 2 obl:on 0 0 2 ~ ~ 1 10
n mood ~ ~ 1 4
n morning ~ ~ 0 7
n mother ~ ~ 0 5
n move acl:to 0 0 3 obl:against p 0 2 ~ ~ 1 11
n movement acl:v 0 0 2 nsubj-cop 0 0 4 obl:in p 0 2 obl:in x 0 2 obl:of 0 0 4 ~ ~ 1 5
n movie ~ ~ 0 2
n murder ~ ~ 0 4
n muscle ~ ~ 1 3
n mystery ~ ~ 0 2
n name obl:for p 1 3 obl:in 0 0 2 obl:of 0 0 2 obl:on p 1 2 ~ ~ 0 7
n nation ~ ~ 0 16
n nature ~ ~ 0 4
n neck ~ ~ 0 2
n need acl:to 0 0 4 acl:to p 1 5 obl:for 0 0 2 ~ ~ 1 3
n negotiation ~ ~ 0 2
n negotiator ~ ~ 0 3
n network acl:ing p 1 2 obl:for 0 0 2 obl:of p 0 5 obl:with p 0 2 ~ ~ 0 5
n neurosurgeon ~ ~ 0 2
n newcomer ~ ~ 0 2
n news acl:that 0 0 2 obl:for 0 1 4 obl:for d 1 2 obl:for x 0 4 obl:from p 0 3 obl:of 0 1 2 ~ ~ 1 7
n newspaper ~ ~ 0 8
n night acl:ing p 0 3 acl:that p 2 2 obl:at p 0 2 obl:for x 0 2 obl:in p 0 4 obl:of 0 0 4 obl:of x 0 2 ~ ~ 0 12
n nightclub ~ ~ 0 5
n no. ~ ~ 0 2
n nod ~ ~ 0 4
n nomination ~ ~ 0 40
n nominee ~ ~ 0 29
n nonprofit ~ ~ 0 2
n note obl:about p 2 2 obl:from p 1 3 obl:to p 1 2 ~ ~ 4 6
n notice acl:ing 0 1 2 ~ ~ 1 2
n notion acl:ing p 1 2 acl:that p 4 5 ~ ~ 1 6
n novel ~ ~ 0 2
n number ~ ~ 0 108
n objective ~ ~ 0 2
n observer ~ ~ 0 2
n obstacle ~ ~ 0 6
n odd ~ ~ 0 9
n off ~ ~ 0 4
n offense ~ ~ 1 3
n offensive ~ ~ 2 3
n offer ~ ~ 0 2
n office obl:in p 1 5 obl:of 0 0 6 ~ ~ 0 6
n officer ~ ~ 0 13
n official ~ ~ 0 24
n one ~ ~ 0 24
n onslaught ~ ~ 1 3
n opening ~ ~ 0 10
n operation nsubj-cop 0 0 2 obl:in p 0 2 obl:in x 0 2 ~ ~ 1 9
n operative ~ ~ 0 10
n opinion nsubj-cop p 0 2 obl:of p 2 3 ~ ~ 5 6
n opponent ~ ~ 0 7
n opportunity acl:to 0 0 6 acl:to p 3 15 acl:to x 0 8 obl:for 0 0 5 obl:for x 0 4 ~ ~ 0 3
n opposite ~ ~ 0 2
n opposition acl:v 0 0 3 obl:from p 3 4 obl:to 0 6 7 obl:to p 4 8 ~ ~ 1 3
n option ~ ~ 0 2
n orange ~ ~ 0 2
n order acl:to p 1 2 ~ ~ 0 2
n organization ~ ~ 0 18
n organizer ~ ~ 0 10
n other ~ ~ 0 15
n outcome ~ ~ 0 11
n outlet ~ ~ 0 4
n outlook obl:for 0 1 2 ~ ~ 0 1
n outrage ~ ~ 1 2
n outreach ~ ~ 0 2
n outset ~ ~ 1 2
n outsider ~ ~ 0 4
n overhaul ~ ~ 0 5
n overshadowing ~ ~ 0 2
n owner ~ ~ 0 8
n pac ~ ~ 0 21
n pace ~ ~ 0 6
n pact ~ ~ 0 2
n page ~ ~ 0 16
n painting ~ ~ 1 3
n pair ~ ~ 0 13
n panel acl:v p 1 2 nsubj-cop 0 0 2 obl:in p 0 2 ~ ~ 0 3
n paper nsubj-cop 0 0 2 obl:on 0 0 2 ~ ~ 1 3
n parade ~ ~ 0 3
n parent ~ ~ 0 6
n parliament ~ ~ 0 2
n part ~ ~ 1 117
n participant ~ ~ 0 3
n partisan ~ ~ 0 2
n partner ~ ~ 0 10
n partnership ~ ~ 0 8
n party ~ ~ 0 50
n passage acl:v 0 0 2 obl:of 0 1 3 ~ ~ 1 4
n passing ~ ~ 0 2
n passion ~ ~ 1 2
n pastor ~ ~ 0 7
n patch ~ ~ 0 2
n path ~ ~ 0 22
n pathway ~ ~ 0 2
n pattern ~ ~ 0 6
n pause ~ ~ 0 2
n pay ~ ~ 0 3
n payment ~ ~ 0 3
n peak ~ ~ 0 3
n people ~ ~ 0 78
n percent ~ ~ 2 185
n percentage ~ ~ 0 7
n percentile ~ ~ 0 2
n perception obl:of 0 2 2 ~ ~ 1 1
n performance ~ ~ 0 10
n perimeter ~ ~ 0 2
n period ~ ~ 0 19
n perk ~ ~ 0 2
n person ~ ~ 0 14
n petition ~ ~ 3 5
n ph.d. ~ ~ 0 2
n phase ~ ~ 0 4
n phone ~ ~ 0 3
n photo ~ ~ 0 15
n photograph ~ ~ 0 4
n pick ~ ~ 0 4
n picture ~ ~ 0 11
n piece obl:of 0 0 2 obl:of x 1 3 ~ ~ 2 8
n pillar ~ ~ 0 2
n pitch obl:to p 0 2 ~ ~ 2 4
n pivot ~ ~ 0 2
n place ~ ~ 0 23
n plaintiff ~ ~ 0 2
n plan acl:ing p 1 3 acl:to 0 8 10 acl:to p 15 30 acl:v 0 0 2 acl:v p 0 2 nsubj-cop 0 1 4 obl:for 0 0 2 obl:for p 0 3 obl:in 0 1 2 ~ ~ 1 5
n plane ~ ~ 0 4
n plant ~ ~ 0 4
n platform obl:of p 1 2 ~ ~ 0 8
n play ~ ~ 0 7
n player ~ ~ 0 8
n plea obl:for p 1 2 ~ ~ 1 1
n pleasure ~ ~ 1 2
n pledge obl:from p 1 2 ~ ~ 1 1
n plenty obl:of 0 0 4 obl:of p 1 7 obl:of x 0 2 ~ ~ 0 2
n plurality ~ ~ 0 2
n pocket ~ ~ 0 2
n podcast ~ ~ 0 5
n point acl:ing 0 0 2 acl:ing p 1 2 nsubj-cop 0 0 4 nsubj-cop p 2 2 obl:about p 2 2 obl:for 0 0 5 obl:for x 0 2 obl:from d 0 2 obl:from p 0 3 obl:in 0 0 9 obl:in p 1 6 obl:in x 0 3 obl:of 0 0 4 obl:of p 1 5 obl:of x 1 3 obl:on 0 1 2 obl:to 0 2 3 obl:with p 0 2 ~ ~ 1 9
n policy acl:ing p 1 2 acl:to 0 0 2 acl:v 0 0 3 nsubj-cop 0 0 4 obl:as p 0 2 obl:at 0 0 3 obl:in 0 0 4 obl:of 0 0 3 ~ ~ 2 10
n politician ~ ~ 0 12
n politics ~ ~ 0 10
n poll ~ ~ 1 101
n polling ~ ~ 0 5
n pollster ~ ~ 0 6
n pope ~ ~ 0 3
n popularity obl:in p 0 3 ~ ~ 1 4
n population ~ ~ 0 13
n port ~ ~ 0 2
n portfolio ~ ~ 0 2
n portion ~ ~ 0 3
n portrait ~ ~ 1 2
n position acl:ing p 2 3 acl:to p 0 3 nsubj-cop p 0 2 obl:for x 0 2 obl:in 0 0 2 obl:in p 0 5 obl:in x 0 2 obl:on p 5 9 ~ ~ 1 7
n possibility ~ ~ 0 14
n post nsubj-cop 0 0 2 obl:about p 1 2 obl:in 0 0 2 obl:on p 1 3 ~ ~ 2 7
n posting ~ ~ 0 2
n potential ~ ~ 0 7
n powder ~ ~ 0 2
n power ~ ~ 0 22
n powerhouse ~ ~ 0 2
n practice ~ ~ 0 7
n praise obl:for p 2 2 ~ ~ 4 4
n precedent ~ ~ 0 5
n precinct ~ ~ 0 6
n prediction ~ ~ 1 2
n predictive ~ ~ 0 2
n preference ~ ~ 1 2
n prelude ~ ~ 0 2
n premiere ~ ~ 0 2
n prerequisite ~ ~ 0 2
n presence obl:in p 0 3 obl:on 0 0 2 obl:on p 0 2 ~ ~ 1 5
n presentation ~ ~ 0 3
n presidency obl:on 0 1 2 ~ ~ 0 2
n president ~ ~ 1 98
n press ~ ~ 0 3
n pressure acl:to 0 2 7 acl:to p 0 4 acl:to x 0 2 obl:on x 0 2 ~ ~ 0 8
n preview obl:of 0 0 2 obl:of x 0 2 ~ ~ 2 3
n price ~ ~ 0 8
n primary ~ ~ 0 81
n principle ~ ~ 0 5
n priority acl:ing 0 0 2 obl:at 0 0 2 obl:for 0 1 2 obl:for x 0 2 obl:in p 2 3 obl:of 0 1 2 ~ ~ 0 1
n prison ~ ~ 0 2
n prisoner ~ ~ 0 3
n prize ~ ~ 0 5
n probe ~ ~ 0 2
n problem ~ ~ 0 21
n proceedings ~ ~ 0 3
n process acl:ing p 0 2 nsubj-cop 0 0 2 ~ ~ 1 5
n producer ~ ~ 0 2
n product ~ ~ 0 4
n professor ~ ~ 0 44
n profile ~ ~ 0 6
n profit ~ ~ 0 2
n program ~ ~ 0 11
n progress ~ ~ 0 3
n progressive ~ ~ 0 3
n project ~ ~ 0 7
n projection ~ ~ 1 2
n prominence ~ ~ 0 2
n promise acl:to 0 1 2 acl:to d 2 2 acl:to p 6 7 ~ ~ 4 6
n proof ~ ~ 0 2
n property ~ ~ 0 4
n proponent obl:of 0 1 4 obl:of p 2 2 ~ ~ 0 2
n proportion ~ ~ 0 6
n proposal acl:to 0 1 2 acl:to p 7 8 obl:for p 5 5 ~ ~ 2 6
n proposition ~ ~ 1 2
n prosecution ~ ~ 0 2
n prosecutor ~ ~ 0 5
n prospect ~ ~ 0 18
n protection ~ ~ 1 3
n protest ~ ~ 3 5
n protester ~ ~ 0 9
n province ~ ~ 0 2
n provision ~ ~ 0 7
n publisher ~ ~ 0 4
n purge ~ ~ 0 2
n purpose ~ ~ 0 2
n push acl:to 0 0 2 acl:v 0 0 2 obl:for p 1 3 ~ ~ 1 7
n quality ~ ~ 0 2
n quarter ~ ~ 0 19
n query ~ ~ 2 2
n question acl:v 0 4 8 acl:v p 4 4 acl:v x 3 6 nsubj-cop 0 6 15 obl:about 0 3 6 obl:about p 11 16 obl:about x 7 10 obl:for 0 1 4 obl:from p 0 2 obl:of 0 0 3 obl:on 0 0 2 ~ ~ 11 18
n quintet ~ ~ 0 4
n quote obl:from p 1 2 ~ ~ 1 2
n race ~ ~ 0 74
n racing ~ ~ 0 3
n raise ~ ~ 0 2
n raiser ~ ~ 0 4
n rally acl:ing p 0 2 acl:v p 0 4 obl:at 0 0 2 obl:at p 0 3 obl:in 0 0 13 obl:in p 2 33 obl:in x 0 3 obl:on 0 0 3 obl:on p 0 2 obl:with p 1 2 ~ ~ 0 6
n range obl:from x 0 2 obl:of 0 0 3 obl:of p 1 3
n rank ~ ~ 0 7
n ranking ~ ~ 1 2
n rant ~ ~ 2 2
n rarity ~ ~ 0 2
n rate acl:v 0 0 2 nsubj-cop 0 0 8 nsubj-cop p 0 4 obl:in 0 0 3 obl:of 0 0 4 ~ ~ 1 4
n rating ~ ~ 0 11
n rationale ~ ~ 0 4
n reach ~ ~ 0 4
n reaction nsubj-cop 0 0 3 obl:to 0 0 3 ~ ~ 1 3
n reality ~ ~ 0 5
n reason acl:n 0 0 3 acl:to 0 3 7 acl:to p 1 4 nsubj-cop 0 0 2 obl:for 0 1 7 ~ ~ 2 4
n rebel ~ ~ 0 2
n rebuke ~ ~ 0 3
n rebuttal ~ ~ 0 2
n reception ~ ~ 1 6
n recognition ~ ~ 0 3
n record acl:ing p 2 6 acl:v 0 0 2 acl:v p 0 2 obl:as p 0 2 obl:of p 0 4 ~ ~ 0 6
n recording ~ ~ 0 2
n reelection ~ ~ 0 3
n reference obl:to 0 2 6 obl:to p 5 7 ~ ~ 3 4
n referendum ~ ~ 1 4
n reflection ~ ~ 0 3
n refrain ~ ~ 2 2
n refugee ~ ~ 0 10
n regime ~ ~ 0 3
n region ~ ~ 0 7
n rejection obl:of 0 1 2 obl:of x 1 3 ~ ~ 2 3
n relationship ~ ~ 0 21
n relative ~ ~ 0 3
n release acl:v 0 0 2 acl:v p 0 3 obl:of 0 1 3 obl:of p 0 5 obl:of x 0 2 ~ ~ 2 7
n relief ~ ~ 2 2
n reluctance acl:to p 2 2 ~ ~ 1 1
n remark acl:v p 1 3 nsubj-cop p 0 2 obl:about p 3 3 obl:on p 0 2 ~ ~ 1 7
n reminder obl:of d 0 2 ~ ~ 1 1
n renovation ~ ~ 0 3
n rent ~ ~ 0 3
n replacement ~ ~ 0 3
n replay ~ ~ 0 3
n report acl:ing 0 1 3 acl:ing p 2 4 acl:to 0 0 2 acl:v 0 0 5 acl:v p 0 2 acl:v x 1 2 obl:for 0 0 2 obl:from p 1 3 obl:in 0 1 3 obl:of 0 1 4 obl:on 0 1 5 ~ ~ 5 13
n reporter obl:for 0 0 3 obl:in 0 0 4 obl:in p 0 2 obl:on p 0 2 ~ ~ 1 10
n representative ~ ~ 0 8
n reputation acl:ing p 1 3 acl:n p 0 2 obl:as p 2 6 obl:for p 0 2 obl:in p 0 2 ~ ~ 0 3
n request acl:ing p 1 2 obl:for 0 1 2 obl:for p 4 16 ~ ~ 2 4
n requirement ~ ~ 0 2
n research ~ ~ 0 4
n researcher ~ ~ 0 2
n residence ~ ~ 0 3
n residency ~ ~ 0 2
n resident ~ ~ 0 12
n resignation ~ ~ 0 2
n resistance ~ ~ 1 5
n resolution obl:of p 0 2 ~ ~ 1 3
n resort ~ ~ 0 3
n resource ~ ~ 1 4
n respect obl:for p 1 2 ~ ~ 2 2
n respondent ~ ~ 0 3
n response acl:ing p 1 2 nsubj-cop p 2 2 obl:from p 1 3 obl:on p 1 2 obl:to 0 2 11 obl:to d 0 2 obl:to p 5 22 obl:to x 1 4 ~ ~ 0 7
n responsibility obl:for p 1 3 ~ ~ 0 5
n rest ~ ~ 0 33
n restaurant ~ ~ 0 3
n restriction obl:on 0 0 3 ~ ~ 1 1
n result ~ ~ 0 58
n retiree ~ ~ 0 2
n return obl:to 0 0 4 ~ ~ 1 5
n revelation ~ ~ 0 4
n revenue ~ ~ 0 3
n reversal obl:for 0 0 2 ~ ~ 2 3
n reverse ~ ~ 0 2
n review obl:of 0 0 4 obl:of p 0 2 ~ ~ 1 2
n revival ~ ~ 0 5
n revolt obl:on 0 1 2 ~ ~ 0 1
n rhetoric acl:v p 0 2 obl:on p 1 3 ~ ~ 2 8
n ride ~ ~ 0 2
n rift ~ ~ 0 2
n right ~ ~ 0 18
n rise ~ ~ 0 27
n risk ~ ~ 0 16
n ritual ~ ~ 0 3
n rival ~ ~ 0 18
n rivalry ~ ~ 0 3
n road ~ ~ 0 4
n roast ~ ~ 0 2
n robocall acl:ing p 2 2 ~ ~ 0 1
n role ~ ~ 0 45
n romance obl:with p 1 2
n room obl:on x 0 2 ~ ~ 1 13
n root ~ ~ 0 5
n round acl:ing p 0 2 obl:of 0 1 5 obl:of p 0 5 ~ ~ 0 2
n route ~ ~ 0 5
n row ~ ~ 0 8
n rule nsubj-cop 0 0 2 obl:for p 1 2 obl:of 0 0 7 obl:of p 0 2 ~ ~ 0 4
n ruling obl:in 0 0 2 ~ ~ 3 6
n run ~ ~ 0 9
n runner acl:ing 0 0 2 acl:v 0 0 2 obl:for p 0 3 obl:in 0 0 2 obl:with 0 0 2 ~ ~ 1 6
n rush ~ ~ 0 4
n salary ~ ~ 0 5
n sale ~ ~ 0 6
n sample ~ ~ 0 2
n scale ~ ~ 0 3
n scandal ~ ~ 0 9
n scenario ~ ~ 0 2
n scene obl:for 0 0 2 obl:of 0 0 3 ~ ~ 1 5
n schedule ~ ~ 0 2
n school ~ ~ 0 10
n scientist ~ ~ 0 6
n scion ~ ~ 0 2
n scope ~ ~ 0 2
n score ~ ~ 0 4
n scramble ~ ~ 0 5
n screen ~ ~ 0 4
n screening ~ ~ 0 3
n script ~ ~ 1 2
n scrutiny obl:of x 1 2 ~ ~ 2 4
n search obl:for p 0 2 obl:of p 1 2
n season ~ ~ 0 9
n seat ~ ~ 0 11
n second ~ ~ 0 4
n secret ~ ~ 1 2
n secretary ~ ~ 0 91
n section ~ ~ 0 4
n sector ~ ~ 0 3
n security ~ ~ 0 5
n segment ~ ~ 0 5
n selection ~ ~ 0 5
n seller ~ ~ 0 2
n semblance obl:of 0 0 3 ~ ~ 1 1
n senator ~ ~ 1 48
n sense obl:of 0 2 7 obl:of x 1 3 ~ ~ 4 8
n sensibility ~ ~ 0 2
n sensitivity ~ ~ 1 3
n sentence ~ ~ 0 4
n sentiment ~ ~ 1 2
n series acl:ing 0 0 2 obl:of 0 1 20 obl:of p 4 13 obl:of x 0 10 ~ ~ 0 5
n server ~ ~ 0 8
n service ~ ~ 0 8
n session acl:v 0 0 3 obl:of 0 0 3 obl:of p 0 2 ~ ~ 1 3
n set obl:for 0 0 2 obl:of 0 0 3 obl:of p 0 4 obl:of x 1 2 ~ ~ 0 3
n sexism ~ ~ 0 2
n shade ~ ~ 0 2
n shadow ~ ~ 0 4
n share ~ ~ 0 23
n shareholder ~ ~ 0 3
n sheet ~ ~ 0 4
n shift ~ ~ 0 11
n shirt ~ ~ 0 5
n shock ~ ~ 0 3
n shooting ~ ~ 0 8
n shore ~ ~ 0 2
n shortage ~ ~ 0 3
n shortcoming ~ ~ 0 3
n shot acl:ing p 0 2 obl:at p 0 3 obl:of p 0 3 ~ ~ 2 6
n show nsubj-cop 0 0 2 obl:of p 0 3 obl:with p 0 2 ~ ~ 1 9
n showdown ~ ~ 0 3
n showing ~ ~ 0 5
n shy ~ ~ 0 4
n side ~ ~ 1 29
n sideline ~ ~ 0 5
n sight obl:on p 1 2
n sign acl:ing 0 1 4 acl:ing p 6 6 acl:that 0 0 2 obl:for 0 0 2 obl:of 0 3 10 obl:of p 0 2 obl:of x 0 3 ~ ~ 1 6
n signal ~ ~ 0 2
n significance ~ ~ 0 2
n silence ~ ~ 1 2
n site ~ ~ 0 13
n situation ~ ~ 0 4
n size ~ ~ 0 5
n skill ~ ~ 0 2
n slate ~ ~ 0 3
n slaughter ~ ~ 0 2
n slew ~ ~ 0 2
n slogan ~ ~ 1 3
n slot ~ ~ 0 4
n socialism ~ ~ 0 2
n socialist ~ ~ 0 3
n society ~ ~ 0 2
n soldier ~ ~ 0 4
n solution ~ ~ 0 2
n son ~ ~ 0 15
n song ~ ~ 1 2
n sort ~ ~ 0 13
n soul ~ ~ 0 2
n sound ~ ~ 0 2
n source ~ ~ 0 16
n sowing ~ ~ 0 2
n space ~ ~ 0 10
n spat ~ ~ 0 2
n speaker obl:of 0 0 3 ~ ~ 1 7
n speculation ~ ~ 2 4
n speech acl:ing 0 1 2 acl:ing p 3 5 acl:v 0 0 4 acl:v p 0 5 nsubj-cop p 0 5 obl:about p 2 3 obl:at p 2 8 obl:in p 1 11 obl:on p 2 6 obl:to p 0 7 obl:to x 0 2 ~ ~ 4 20
n speechwriter ~ ~ 0 3
n spending ~ ~ 0 2
n sphere ~ ~ 0 2
n spokesman ~ ~ 0 34
n spokeswoman ~ ~ 0 12
n sponsor obl:of p 1 3
n spot ~ ~ 0 5
n spotlight ~ ~ 0 4
n spread ~ ~ 0 8
n spring ~ ~ 0 2
n springboard ~ ~ 0 2
n staff ~ ~ 0 9
n staffer ~ ~ 0 4
n stage ~ ~ 0 19
n stake ~ ~ 0 13
n stamp ~ ~ 0 2
n stance obl:against p 1 2 obl:on p 3 5 ~ ~ 4 4
n standard ~ ~ 0 6
n standing ~ ~ 0 4
n star ~ ~ 0 17
n start ~ ~ 0 24
n state ~ ~ 2 133
n statement acl:ing 0 2 2 acl:ing p 19 21 acl:that p 3 4 acl:to p 1 2 acl:v 0 1 7 acl:v p 2 6 nsubj-cop 0 0 2 obl:about 0 1 2 obl:at p 1 2 obl:of 0 2 2 obl:on p 4 5 obl:to p 1 2 ~ ~ 3 9
n station ~ ~ 0 5
n status ~ ~ 0 6
n step acl:to 0 0 2 obl:with p 0 2 ~ ~ 1 10
n stir ~ ~ 0 2
n stop ~ ~ 0 7
n store ~ ~ 0 2
n story acl:ing p 1 2 nsubj-cop 0 0 3 obl:about 0 1 3 obl:about p 1 2 obl:from x 1 2 obl:of 0 2 4 obl:to d 0 2 ~ ~ 3 9
n strain obl:of x 1 2 ~ ~ 0 3
n strategist ~ ~ 0 24
n strategy acl:ing p 2 4 acl:to 0 1 4 acl:to p 1 2 nsubj-cop 0 1 2 nsubj-cop p 0 3 obl:for p 1 2 obl:of p 0 2 ~ ~ 1 5
n stream ~ ~ 0 4
n street ~ ~ 0 13
n strength ~ ~ 0 14
n stretch ~ ~ 0 8
n string obl:of 0 0 3 obl:of p 1 8 obl:of x 0 2
n stronghold ~ ~ 0 2
n structure ~ ~ 0 3
n struggle acl:to p 1 2 ~ ~ 0 8
n student ~ ~ 0 20
n study ~ ~ 0 12
n style ~ ~ 0 4
n subject obl:of 0 2 3 obl:of p 0 3 ~ ~ 0 6
n substance ~ ~ 0 2
n suburb ~ ~ 0 2
n success ~ ~ 0 11
n suggestion acl:that p 5 5 ~ ~ 5 6
n suit ~ ~ 0 4
n suite ~ ~ 0 3
n sum ~ ~ 0 4
n summary ~ ~ 0 3
n summer obl:of 0 0 2 obl:of p 1 3 ~ ~ 0 4
n summit ~ ~ 0 3
n superdelegate ~ ~ 0 9
n support acl:ing 0 4 5 acl:ing p 2 2 acl:v p 1 2 obl:for 0 7 10 obl:for p 10 17 obl:for x 2 3 obl:from p 0 4 obl:from x 2 5 obl:of 0 4 6 obl:of p 11 16 obl:to p 2 4 ~ ~ 1 9
n supporter acl:ing 0 1 3 acl:ing p 3 6 nsubj-cop p 0 4 obl:from p 1 3 obl:in 0 1 12 obl:in p 1 5 obl:of 0 8 30 obl:of p 3 6 obl:of x 1 5 obl:on p 2 3 ~ ~ 0 7
n surge obl:of 0 0 3 obl:of x 0 2 ~ ~ 1 3
n surprise obl:to 0 0 2 ~ ~ 2 6
n surrogate acl:ing p 0 2 obl:for 0 0 2 ~ ~ 1 1
n survey ~ ~ 0 26
n suspect ~ ~ 0 2
n swamp ~ ~ 0 2
n swath ~ ~ 0 6
n sway ~ ~ 0 3
n swing ~ ~ 1 3
n swipe obl:at 0 0 2 ~ ~ 2 2
n symbol ~ ~ 0 4
n sync ~ ~ 0 2
n system ~ ~ 0 13
n table ~ ~ 0 8
n tactic ~ ~ 0 8
n take ~ ~ 0 2
n takeaway ~ ~ 2 4
n takedown ~ ~ 1 2
n takeover ~ ~ 0 3
n talk acl:ing p 4 4 obl:about 0 3 4 obl:about p 3 3 obl:of 0 0 2 ~ ~ 4 7
n tank ~ ~ 0 2
n taping ~ ~ 0 3
n target ~ ~ 0 12
n tarmac ~ ~ 0 2
n task ~ ~ 0 9
n tax ~ ~ 0 16
n teacher ~ ~ 0 6
n team ~ ~ 0 10
n tear ~ ~ 1 3
n technology ~ ~ 0 2
n ten ~ ~ 0 12
n tendency ~ ~ 0 6
n tension ~ ~ 0 2
n tenure ~ ~ 0 3
n term ~ ~ 0 18
n territory ~ ~ 0 3
n terrorism ~ ~ 0 3
n terrorist ~ ~ 0 2
n test ~ ~ 0 14
n testimonial ~ ~ 1 2
n testimony obl:on p 1 2 ~ ~ 0 1
n text ~ ~ 0 2
n thanks ~ ~ 0 21
n theater ~ ~ 0 3
n theme ~ ~ 0 3
n theory obl:of p 1 2 ~ ~ 1 3
n thing acl:ing 0 0 4 acl:to 0 1 7 acl:to p 0 3 nsubj-cop 0 0 6 ~ ~ 1 4
n third ~ ~ 0 26
n thought ~ ~ 1 3
n thousand ~ ~ 0 33
n threat ~ ~ 0 18
n threshold ~ ~ 1 2
n thriller ~ ~ 0 2
n ticket ~ ~ 0 5
n tie ~ ~ 0 24
n time acl:ing 0 0 2 acl:ing p 0 2 acl:that p 0 2 acl:to 0 0 7 acl:to p 1 7 acl:to x 0 2 acl:v 0 1 4 nsubj-cop 0 0 3 obl:at p 0 5 obl:for 0 0 2 obl:for p 1 3 obl:for x 0 4 obl:in 0 1 5 obl:in p 1 10 obl:in x 0 4 obl:of 0 0 4 obl:of x 0 2 obl:on p 0 2 ~ ~ 0 9
n timeline ~ ~ 0 5
n tip obl:of 0 0 3 ~ ~ 1 1
n titan ~ ~ 0 2
n title ~ ~ 0 3
n tolerance ~ ~ 1 2
n ton ~ ~ 0 3
n tone obl:in p 0 2 obl:of 0 0 2 obl:of p 0 2 obl:of x 0 2 ~ ~ 1 4
n tool ~ ~ 0 6
n top ~ ~ 0 17
n topic obl:for x 1 2 obl:in x 0 2 obl:of 0 0 4 ~ ~ 0 4
n total ~ ~ 0 13
n tour ~ ~ 0 8
n tournament ~ ~ 0 2
n town obl:of 0 0 3 obl:of p 0 2 ~ ~ 1 8
n track ~ ~ 0 4
n trade ~ ~ 0 5
n tradition ~ ~ 0 4
n trail ~ ~ 1 9
n train ~ ~ 0 2
n transcript ~ ~ 0 8
n transition ~ ~ 0 8
n travail ~ ~ 0 3
n travel ~ ~ 0 2
n treatment obl:of p 1 2 ~ ~ 0 1
n treaty ~ ~ 0 2
n trend ~ ~ 0 4
n tribute obl:to p 2 5 ~ ~ 1 1
n trickle ~ ~ 0 2
n trillion ~ ~ 0 2
n trio ~ ~ 0 6
n trip ~ ~ 0 13
n triumph ~ ~ 0 4
n troops ~ ~ 0 2
n trouble acl:ing p 1 4 ~ ~ 1 5
n trustee ~ ~ 0 2
n truth ~ ~ 0 3
n tsunami ~ ~ 1 3
n tuition ~ ~ 0 2
n tune ~ ~ 0 3
n tunnel ~ ~ 0 2
n turmoil ~ ~ 0 6
n turn obl:for x 0 2 obl:of 0 0 2 ~ ~ 1 9
n turnout ~ ~ 0 15
n tweet acl:ing p 1 3 acl:ing x 0 2 nsubj-cop p 1 4 obl:in 0 0 2 ~ ~ 2 7
n twist ~ ~ 0 3
n type ~ ~ 0 9
n underdog ~ ~ 0 3
n understanding obl:of p 2 2 ~ ~ 2 3
n unease obl:about p 1 2
n union ~ ~ 0 8
n unity ~ ~ 0 3
n unwillingness ~ ~ 2 3
n up obl:for 0 0 4 obl:to 0 1 3 ~ ~ 0 3
n update obl:on 0 0 2 ~ ~ 2 4
n upheaval ~ ~ 0 2
n uprising ~ ~ 0 2
n upshot ~ ~ 0 2
n use obl:for p 1 2 obl:of 0 0 4 obl:of p 1 24 obl:of x 0 2 ~ ~ 0 2
n user ~ ~ 0 5
n vacation ~ ~ 0 2
n vagary ~ ~ 0 3
n valuation ~ ~ 1 2
n value ~ ~ 0 8
n vanguard ~ ~ 0 2
n variation ~ ~ 0 2
n variety ~ ~ 0 8
n vehicle ~ ~ 0 5
n version ~ ~ 0 20
n vest ~ ~ 0 2
n veteran ~ ~ 0 11
n victim ~ ~ 0 4
n victory ~ ~ 0 63
n video ~ ~ 1 31
n view nsubj-cop 0 2 2 obl:about p 2 2 obl:of 0 2 4 obl:of p 5 7 obl:of x 1 2 obl:on p 2 3 ~ ~ 4 8
n viewer obl:for 0 0 3 ~ ~ 1 4
n village ~ ~ 0 3
n violation ~ ~ 0 2
n violence ~ ~ 0 2
n visa ~ ~ 0 2
n vision ~ ~ 3 4
n visit obl:to 0 0 2 obl:to p 0 9 ~ ~ 1 4
n voice obl:in 0 0 2 obl:of 0 0 2 obl:on p 1 2 ~ ~ 4 9
n volume ~ ~ 0 2
n volunteer ~ ~ 0 5
n vote acl:ing p 1 2 acl:to p 1 3 acl:v 0 0 4 acl:v p 0 3 nsubj-cop 0 0 6 obl:for 0 1 2 obl:for p 2 9 obl:from p 1 2 obl:in 0 0 8 obl:in p 0 7 obl:in x 0 3 obl:of x 0 2 obl:on 0 0 3 obl:on p 0 2 ~ ~ 1 13
n voter ~ ~ 2 102
n voting ~ ~ 3 6
n wage ~ ~ 0 6
n wake obl:of 0 1 6 obl:of p 0 8 obl:of x 0 5 ~ ~ 0 2
n wall ~ ~ 0 11
n war ~ ~ 0 18
n warning ~ ~ 5 7
n watch ~ ~ 0 4
n wave obl:of 0 1 7 obl:of p 0 3 obl:of x 0 8 ~ ~ 0 4
n way ~ ~ 2 65
n weakness ~ ~ 0 4
n wealth ~ ~ 0 3
n weapon ~ ~ 0 4
n website acl:v 0 0 2 nsubj-cop p 0 2 ~ ~ 1 4
n week ~ ~ 2 55
n weekend ~ ~ 0 4
n weight ~ ~ 0 3
n west ~ ~ 0 2
n wife ~ ~ 0 11
n will ~ ~ 0 3
n willingness acl:to 0 0 2 acl:to p 1 4 ~ ~ 1 2
n win ~ ~ 0 5
n wind ~ ~ 0 3
n window ~ ~ 0 4
n wing ~ ~ 0 11
n winner ~ ~ 0 16
n winter ~ ~ 0 2
n wish ~ ~ 1 2
n woman ~ ~ 0 31
n word obl:about p 3 4 obl:for p 4 5 obl:of 0 0 2 obl:of p 1 4 obl:on p 1 4 ~ ~ 3 11
n work ~ ~ 0 20
n worker ~ ~ 0 31
n world ~ ~ 0 12
n worry ~ ~ 3 4
n worth ~ ~ 0 2
n writer ~ ~ 1 4
n year acl:ing 0 0 3 acl:ing p 2 6 acl:ing x 1 2 acl:v 0 0 2 acl:v p 0 3 obl:as p 0 3 obl:at p 0 3 obl:in 0 1 7 obl:in p 0 11 obl:in x 0 3 obl:of 0 0 14 obl:of p 0 8 obl:of x 0 6 obl:on p 1 2 obl:to x 0 2 obl:with 0 0 2 obl:with p 0 3 ~ ~ 1 15
n yield ~ ~ 0 2
n zeal acl:ing p 1 2 ~ ~ 0 1
v * as 0 0 1 as p 1 8 as x 0 4 aside d 0 1 aside p 1 14 aside x 2 9 ccomp 0 1 5 ccomp p 10 20 ccomp x 2 7 none 0 9 131 none d 2 2 none p 5 49 none x 5 43 none+q 0 0 6 none+q p 0 2 none+q x 0 3 obj 0 3 23 obj d 1 5 obj p 27 127 obj x 9 105 obj+obl:about p 1 1 obj+obl:against x 0 1 obj+obl:as d 0 1 obj+obl:as p 2 3 obj+obl:as x 1 2 obj+obl:at p 1 3 obj+obl:at x 1 2 obj+obl:at+q p 1 1 obj+obl:for 0 0 1 obj+obl:for p 3 5 obj+obl:for x 0 3 obj+obl:for+q p 0 1 obj+obl:from 0 0 1 obj+obl:from p 0 8 obj+obl:from x 0 3 obj+obl:from+q d 0 1 obj+obl:from+q p 0 1 obj+obl:in 0 0 1 obj+obl:in p 3 7 obj+obl:in x 1 7 obj+obl:in+q p 0 1 obj+obl:into p 2 4 obj+obl:of p 1 1 obj+obl:on 0 1 1 obj+obl:on p 4 10 obj+obl:on x 0 2 obj+obl:over p 2 4 obj+obl:to 0 0 1 obj+obl:to p 2 12 obj+obl:to x 2 8 obj+obl:to+q p 1 1 obj+obl:upon+q p 0 1 obj+obl:with p 0 3 obj+obl:with x 0 3 obj+obl:with+q p 1 2 obj+q 0 1 2 obj+q p 1 7 obj+q x 1 3 obl:about p 1 2 obl:against d 0 1 obl:against p 0 1 obl:against x 1 1 obl:as p 1 3 obl:as x 0 1 obl:as+q p 0 1 obl:at 0 0 3 obl:at p 0 5 obl:at x 0 1 obl:at+q p 1 1 obl:for 0 0 2 obl:for p 2 5 obl:for x 1 3 obl:from 0 0 1 obl:from p 0 2 obl:from x 0 5 obl:in 0 0 4 obl:in p 1 12 obl:in x 0 13 obl:in+q 0 0 1 obl:in+q p 1 1 obl:into 0 0 3 obl:into p 1 4 obl:into x 0 2 obl:of 0 0 4 obl:of p 1 2 obl:of x 0 2 obl:on 0 0 2 obl:on p 2 5 obl:on x 1 3 obl:on+q 0 0 1 obl:on+q p 1 1 obl:on+q x 0 1 obl:over p 3 3 obl:over x 0 2 obl:over+q p 1 1 obl:that p 0 1 obl:to 0 0 1 obl:to p 3 10 obl:to x 0 1 obl:to+q p 0 1 obl:to+q x 0 1 obl:with 0 0 1 obl:with p 3 10 obl:with x 0 11 obl:with+q p 0 1 obl:with+q x 0 1 parataxis 0 0 2 parataxis p 1 4 parataxis x 0 1 parataxis+q p 0 1 pass-aside 0 0 1 pass-aside+q 0 1 1 pass-none 0 6 32 pass-none p 0 9 pass-none x 5 16 pass-none+q p 0 1 pass-obj 0 1 11 pass-obj+obl:in 0 0 1 pass-obl:against 0 0 1 pass-obl:as 0 0 3 pass-obl:at 0 0 5 pass-obl:for 0 0 3 pass-obl:for x 0 1 pass-obl:for+q 0 0 1 pass-obl:from 0 0 2 pass-obl:from x 0 1 pass-obl:in 0 0 16 pass-obl:in+q 0 1 2 pass-obl:into 0 0 2 pass-obl:of 0 1 3 pass-obl:on 0 1 3 pass-obl:over 0 0 1 pass-obl:to 0 1 10 pass-obl:with 0 1 6 pass-parataxis d 0 1 pass-parataxis x 0 1 pass-quote 0 1 2 pass-xcomp:n 0 1 3 pass-xcomp:n x 0 1 pass-xcomp:to 0 0 3 pass-xcomp:to+q 0 1 1 pass-xcomp:v x 0 1 quote 0 0 1 quote p 4 4 xcomp:ing p 1 3 xcomp:ing x 0 1 xcomp:n 0 0 4 xcomp:n p 1 3 xcomp:n x 0 2 xcomp:to p 3 5 xcomp:to x 0 2 xcomp:v 0 0 1 xcomp:v p 0 3 xcomp:v x 0 4
v - as 0 3 10 as d 4 6 as p 68 254 as x 8 86 as+q 0 1 1 as+q p 20 35 as+q x 1 4 aside 0 9 50 aside d 12 17 aside p 154 383 aside x 27 130 aside+q 0 0 4 aside+q d 2 2 aside+q p 63 72 aside+q x 6 11 ccomp 0 134 246 ccomp d 217 257 ccomp p 6491 6891 ccomp x 489 774 none 0 488 2501 none d 38 139 none p 585 1809 none x 126 1242 none+q 0 77 197 none+q d 19 20 none+q p 572 640 none+q x 23 64 obj 0 123 704 obj d 154 345 obj p 2043 6123 obj x 469 2781 obj+obl:about 0 0 1 obj+obl:about p 24 33 obj+obl:about x 5 5 obj+obl:against 0 1 1 obj+obl:against p 9 24 obj+obl:against x 2 9 obj+obl:against+q d 0 1 obj+obl:as 0 6 11 obj+obl:as d 6 12 obj+obl:as p 172 285 obj+obl:as x 31 78 obj+obl:as+q 0 1 4 obj+obl:as+q d 2 2 obj+obl:as+q p 18 26 obj+obl:as+q x 2 5 obj+obl:at 0 0 10 obj+obl:at d 5 9 obj+obl:at p 43 147 obj+obl:at x 11 45 obj+obl:at+q 0 0 2 obj+obl:at+q p 5 13 obj+obl:at+q x 0 3 obj+obl:for 0 3 17 obj+obl:for d 0 6 obj+obl:for p 127 271 obj+obl:for x 23 79 obj+obl:for+q 0 1 1 obj+obl:for+q p 16 18 obj+obl:for+q x 0 2 obj+obl:from 0 1 9 obj+obl:from d 4 9 obj+obl:from p 46 164 obj+obl:from x 11 73 obj+obl:from+q 0 0 1 obj+obl:from+q d 0 2 obj+obl:from+q p 4 6 obj+obl:from+q x 2 2 obj+obl:in 0 3 33 obj+obl:in d 5 14 obj+obl:in p 143 630 obj+obl:in x 23 211 obj+obl:in+q 0 1 4 obj+obl:in+q d 2 3 obj+obl:in+q p 16 37 obj+obl:in+q x 2 8 obj+obl:into 0 0 6 obj+obl:into p 7 50 obj+obl:into x 1 40 obj+obl:into+q p 0 3 obj+obl:into+q x 0 3 obj+obl:of 0 0 3 obj+obl:of d 2 2 obj+obl:of p 33 73 obj+obl:of x 1 15 obj+obl:of+q d 1 1 obj+obl:of+q p 13 14 obj+obl:on 0 6 39 obj+obl:on d 6 10 obj+obl:on p 96 284 obj+obl:on x 14 80 obj+obl:on+q 0 0 1 obj+obl:on+q p 7 19 obj+obl:on+q x 0 3 obj+obl:over 0 1 2 obj+obl:over d 3 4 obj+obl:over p 19 55 obj+obl:over x 3 15 obj+obl:over+q 0 0 1 obj+obl:over+q p 4 4 obj+obl:that 0 1 1 obj+obl:that p 3 6 obj+obl:that x 1 1 obj+obl:to 0 9 48 obj+obl:to d 6 20 obj+obl:to p 166 526 obj+obl:to x 34 211 obj+obl:to+q 0 1 3 obj+obl:to+q p 17 29 obj+obl:to+q x 1 7 obj+obl:toward p 3 10 obj+obl:toward x 1 4 obj+obl:upon p 0 1 obj+obl:upon+q p 0 1 obj+obl:with 0 2 6 obj+obl:with d 15 19 obj+obl:with p 30 147 obj+obl:with x 6 45 obj+obl:with+q p 7 13 obj+obl:with+q x 0 1 obj+q 0 25 53 obj+q d 13 22 obj+q p 265 485 obj+q x 33 92 obl:about 0 3 5 obl:about d 1 1 obl:about p 119 142 obl:about x 18 27 obl:about+q 0 5 6 obl:about+q d 1 1 obl:about+q p 17 22 obl:about+q x 3 3 obl:against 0 0 2 obl:against d 0 2 obl:against p 40 64 obl:against x 3 10 obl:against+q 0 1 1 obl:against+q p 3 6 obl:against+q x 0 1 obl:as 0 2 15 obl:as d 0 7 obl:as p 24 152 obl:as x 8 77 obl:as+q 0 0 1 obl:as+q p 2 15 obl:as+q x 1 2 obl:at 0 2 22 obl:at d 1 4 obl:at p 49 181 obl:at x 8 73 obl:at+q 0 0 2 obl:at+q p 23 29 obl:at+q x 0 2 obl:for 0 6 29 obl:for d 1 10 obl:for p 154 396 obl:for x 34 118 obl:for+q 0 2 4 obl:for+q d 1 2 obl:for+q p 15 33 obl:for+q x 0 1 obl:from 0 2 15 obl:from d 0 4 obl:from p 11 122 obl:from x 2 76 obl:from+q 0 0 2 obl:from+q d 1 1 obl:from+q p 3 7 obl:from+q x 1 6 obl:in 0 6 49 obl:in d 5 32 obl:in p 93 607 obl:in x 16 307 obl:in+q 0 1 8 obl:in+q d 0 1 obl:in+q p 85 112 obl:in+q x 8 13 obl:into 0 0 9 obl:into d 0 3 obl:into p 9 83 obl:into x 2 58 obl:into+q 0 0 2 obl:into+q p 2 7 obl:of 0 5 14 obl:of d 3 5 obl:of p 39 82 obl:of x 8 28 obl:of+q 0 1 4 obl:of+q p 22 22 obl:on 0 11 47 obl:on d 6 16 obl:on p 136 409 obl:on x 26 149 obl:on+q 0 2 7 obl:on+q d 1 1 obl:on+q p 38 59 obl:on+q x 1 9 obl:over 0 0 3 obl:over d 0 1 obl:over p 11 44 obl:over x 4 30 obl:over+q p 2 3 obl:that p 5 8 obl:that x 5 8 obl:that+q p 2 2 obl:that+q x 0 1 obl:to 0 8 46 obl:to d 3 16 obl:to p 194 628 obl:to x 31 281 obl:to+q 0 19 26 obl:to+q p 43 65 obl:to+q x 5 11 obl:toward 0 0 1 obl:toward p 1 6 obl:toward x 0 6 obl:towards p 0 1 obl:towards x 0 1 obl:upon p 6 8 obl:upon x 0 1 obl:upon+q p 1 3 obl:with 0 5 33 obl:with d 3 15 obl:with p 60 282 obl:with x 15 118 obl:with+q 0 1 1 obl:with+q d 2 3 obl:with+q p 7 18 obl:with+q x 1 8 parataxis 0 3 23 parataxis d 0 3 parataxis p 26 63 parataxis x 6 51 parataxis+q 0 1 1 parataxis+q p 2 6 parataxis+q x 1 4 pass-as 0 3 13 pass-as x 0 1 pass-as+q 0 0 1 pass-aside 0 8 37 pass-aside d 0 1 pass-aside p 1 4 pass-aside x 2 2 pass-aside+q 0 3 5 pass-aside+q x 1 1 pass-ccomp 0 59 85 pass-ccomp p 5 6 pass-ccomp x 1 1 pass-none 0 112 599 pass-none d 4 18 pass-none p 73 316 pass-none x 33 193 pass-none+q 0 13 34 pass-none+q d 0 4 pass-none+q p 8 23 pass-none+q x 0 4 pass-obj 0 59 174 pass-obj p 1 4 pass-obj x 0 3 pass-obj+obl:about p 0 1 pass-obj+obl:about+q 0 1 1 pass-obj+obl:as 0 5 9 pass-obj+obl:at 0 0 1 pass-obj+obl:for 0 3 6 pass-obj+obl:for+q 0 0 2 pass-obj+obl:from 0 1 4 pass-obj+obl:in 0 2 15 pass-obj+obl:in x 0 1 pass-obj+obl:into 0 0 2 pass-obj+obl:of 0 0 1 pass-obj+obl:on 0 1 4 pass-obj+obl:on+q 0 1 1 pass-obj+obl:over 0 0 1 pass-obj+obl:to 0 2 6 pass-obj+obl:with 0 0 4 pass-obj+q 0 3 6 pass-obj+q p 1 1 pass-obl:about 0 19 27 pass-obl:about p 1 1 pass-obl:about+q 0 3 3 pass-obl:about+q p 1 1 pass-obl:against 0 3 11 pass-obl:against p 0 1 pass-obl:as 0 70 140 pass-obl:as p 12 15 pass-obl:as x 1 6 pass-obl:as+q 0 7 12 pass-obl:at 0 18 71 pass-obl:at p 0 4 pass-obl:at x 0 4 pass-obl:at+q 0 3 9 pass-obl:for 0 34 114 pass-obl:for p 9 18 pass-obl:for x 1 2 pass-obl:for+q 0 1 7 pass-obl:for+q p 1 1 pass-obl:from 0 5 52 pass-obl:from p 1 2 pass-obl:from x 1 3 pass-obl:from+q 0 0 2 pass-obl:in 0 36 281 pass-obl:in p 3 27 pass-obl:in x 1 12 pass-obl:in+q 0 3 16 pass-obl:into 0 2 22 pass-obl:into x 0 1 pass-obl:into+q 0 0 1 pass-obl:of 0 18 38 pass-obl:of p 1 2 pass-obl:of+q 0 0 1 pass-obl:on 0 38 162 pass-obl:on p 5 10 pass-obl:on+q 0 2 14 pass-obl:on+q p 0 1 pass-obl:over 0 7 19 pass-obl:over p 0 1 pass-obl:that 0 1 1 pass-obl:to 0 37 223 pass-obl:to p 8 17 pass-obl:to x 0 2 pass-obl:to+q 0 2 12 pass-obl:to+q p 1 1 pass-obl:upon 0 0 1 pass-obl:with 0 18 129 pass-obl:with p 1 1 pass-obl:with x 2 3 pass-obl:with+q 0 2 7 pass-parataxis 0 9 16 pass-parataxis d 0 1 pass-parataxis p 0 3 pass-parataxis x 0 4 pass-quote 0 34 48 pass-quote p 3 4 pass-quote x 1 1 pass-xcomp:ing 0 6 17 pass-xcomp:ing+q 0 2 3 pass-xcomp:n 0 37 102 pass-xcomp:n d 0 1 pass-xcomp:n p 2 3 pass-xcomp:n x 2 4 pass-xcomp:n+q 0 4 7 pass-xcomp:to 0 116 225 pass-xcomp:to p 1 1 pass-xcomp:to x 1 2 pass-xcomp:to+q 0 4 14 pass-xcomp:to+q p 0 1 pass-xcomp:v 0 1 8 pass-xcomp:v x 0 1 quote 0 11 18 quote d 20 21 quote p 443 492 quote x 35 56 xcomp:ing 0 6 23 xcomp:ing d 9 17 xcomp:ing p 98 215 xcomp:ing x 11 75 xcomp:ing+q 0 0 1 xcomp:ing+q d 0 1 xcomp:ing+q p 12 19 xcomp:ing+q x 0 1 xcomp:n 0 10 70 xcomp:n d 7 28 xcomp:n p 206 565 xcomp:n x 71 407 xcomp:n+q 0 3 5 xcomp:n+q d 1 1 xcomp:n+q p 18 30 xcomp:n+q x 2 5 xcomp:to 0 18 47 xcomp:to d 19 35 xcomp:to p 802 1400 xcomp:to x 129 419 xcomp:to+q 0 7 7 xcomp:to+q d 1 1 xcomp:to+q p 58 84 xcomp:to+q x 5 12 xcomp:v 0 8 51 xcomp:v d 7 14 xcomp:v p 66 253 xcomp:v x 17 151 xcomp:v+q 0 0 1 xcomp:v+q p 4 15 xcomp:v+q x 0 4
v abandon obj p 0 5 ~ ~ 1 5
v abide ~ ~ 0 4
v abort ~ ~ 0 2
v accelerate ~ ~ 0 8
v accept as p 1 2 obj p 10 16 obj x 1 2 obj+obl:from p 0 2 ~ ~ 3 9
v access ~ ~ 0 2
v accommodate ~ ~ 0 2
v accompany ~ ~ 0 7
v accomplish ~ ~ 0 6
v accord none 0 334 352 none p 6 6 none x 6 6 none+q 0 47 49 obj 0 3 3 ~ ~ 2 3
v account ~ ~ 0 7
v accumulate ~ ~ 0 2
v accuse ccomp p 3 3 ccomp x 3 3 none 0 1 3 none p 2 2 obj p 15 17 obj x 2 2 obj+obl:of d 2 2 obj+obl:of p 25 26 obj+obl:of+q p 13 14 obl:of p 3 3 pass-obl:of 0 5 5 xcomp:n p 2 2 ~ ~ 12 14
v accustom ~ ~ 0 2
v achieve ~ ~ 0 10
v acknowledge ccomp 0 2 2 ccomp p 42 42 ccomp x 2 4 none p 5 5 obj p 11 12 quote p 2 2 ~ ~ 10 12
v acquiesce obl:to p 2 2 ~ ~ 3 3
v acquire ~ ~ 0 6
v act ~ ~ 0 31
v activate ~ ~ 0 7
v adapt ~ ~ 0 7
v add ccomp 0 2 2 ccomp d 1 2 ccomp p 169 172 ccomp x 6 7 none 0 0 5 none p 4 5 none+q 0 7 7 none+q p 55 55 none+q x 3 3 obj 0 0 3 obj d 0 2 obj p 1 3 obj x 0 2 obj+obl:to p 0 3 obj+obl:to x 0 3 obj+q p 2 2 obl:to p 0 11 obl:to x 0 4 pass-none 0 0 2 pass-obl:to 0 0 2 quote 0 2 2 quote p 22 23 xcomp:n+q p 2 2 ~ ~ 15 20
v address obj 0 1 5 obj d 2 3 obj p 10 25 obj x 3 7 obj+obl:on p 0 2 obj+q p 2 3 parataxis p 0 2 ~ ~ 9 19
v adjust ~ ~ 0 4
v administer ~ ~ 1 4
v admire ~ ~ 3 3
v admit ccomp p 22 24 obj p 3 3 obj x 1 4 quote p 2 2 ~ ~ 6 7
v adopt obj p 3 8 obj x 1 2 pass-none p 1 4 ~ ~ 4 12
v adore ~ ~ 0 3
v adorn ~ ~ 0 2
v advance obj p 0 2 ~ ~ 1 5
v advertise ~ ~ 0 4
v advise ccomp p 0 2 obj p 0 6 obj x 1 3 obj+obl:on p 0 3 obj+obl:on x 1 3 obj+q p 0 2 xcomp:to p 2 3 ~ ~ 2 9
v advocate ccomp p 1 2 ccomp x 0 2 none p 1 3 obl:for p 4 4 obl:for x 3 5 xcomp:ing p 1 2 ~ ~ 5 11
v affect ~ ~ 0 18
v affiliate ~ ~ 0 11
v affirm ccomp p 2 2 obj p 1 2 ~ ~ 1 1
v afflict ~ ~ 0 2
v afford xcomp:to p 0 4 ~ ~ 1 4
v age ~ ~ 0 4
v aggregate ~ ~ 0 2
v agitate none p 2 2 ~ ~ 0 1
v agree ccomp p 20 24 ccomp x 5 5 none p 2 6 none x 0 2 none+q p 0 3 obj p 3 3 obl:on 0 1 2 obl:on p 3 3 obl:to p 2 5 obl:with p 6 7 obl:with x 2 2 xcomp:to d 2 2 xcomp:to p 15 17 ~ ~ 7 11
v aid ~ ~ 0 3
v aim obj p 3 4 pass-obl:at 0 6 16 pass-obl:at+q 0 0 3 xcomp:to p 7 8 xcomp:to x 0 3 ~ ~ 3 6
v air none x 0 4 obj p 1 5 obj+obl:on p 1 2 obl:on p 0 2 obl:on x 0 4 pass-obl:on 0 0 3 ~ ~ 0 12
v alarm obj x 3 4 ~ ~ 2 6
v alert ~ ~ 1 3
v alienate obj p 1 2 ~ ~ 0 5
v align aside x 0 2 pass-obl:with 0 2 6 ~ ~ 2 9
v allege ccomp d 2 2 ccomp p 6 6 none 0 3 5 none d 1 2 none p 2 2 obj d 2 2 ~ ~ 4 7
v allocate ~ ~ 0 5
v allot ~ ~ 0 2
v allow ccomp p 2 2 obj p 1 2 obj x 1 3 obj+obl:in p 1 2 obj+obl:in x 0 2 obj+obl:to x 0 2 pass-xcomp:to 0 3 6 xcomp:to p 4 8 xcomp:to x 5 26 ~ ~ 5 14
v allude obl:to p 2 3 ~ ~ 4 4
v ally ~ ~ 0 6
v alter ~ ~ 0 5
v amass ~ ~ 0 7
v amount ~ ~ 0 5
v amplify ~ ~ 0 3
v amy ~ ~ 0 3
v analyze ~ ~ 0 4
v anchor ~ ~ 0 3
v anger obj x 1 2 obj+obl:with p 0 2 ~ ~ 7 8
v animate ~ ~ 0 4
v annex ~ ~ 0 3
v announce ccomp p 46 47 ccomp x 4 4 none 0 2 2 none p 3 4 obj p 31 33 obj x 11 12 obj+obl:in p 2 2 obj+obl:on p 3 3 obj+q p 2 2 obl:on p 2 3 pass-ccomp 0 2 4 pass-none 0 7 9 pass-obl:on 0 2 2 xcomp:to p 2 2 ~ ~ 20 21
v anoint ~ ~ 0 2
v answer ccomp p 3 4 none p 1 2 none+q p 2 2 obj 0 2 2 obj p 5 7 pass-obj 0 0 2 ~ ~ 5 10
v anticipate ccomp p 1 2 ~ ~ 2 5
v apologize none p 1 4 obl:for p 5 5 obl:to p 2 3 ~ ~ 3 3
v appeal obl:to p 1 5 obl:to x 0 7 ~ ~ 0 5
v appear ccomp p 2 3 ccomp x 5 6 none p 1 6 none x 2 2 obl:at p 0 8 obl:in p 1 4 obl:in x 0 5 obl:on p 1 8 obl:on x 0 5 quote p 0 2 xcomp:n p 15 19 xcomp:n x 13 17 xcomp:to d 3 4 xcomp:to p 29 36 xcomp:to x 22 32 xcomp:to+q x 2 2 xcomp:v p 1 2 xcomp:v x 2 6 ~ ~ 6 26
v appease ~ ~ 0 2
v append none 0 1 3 none x 0 5 ~ ~ 1 1
v applaud none p 0 2 obj p 5 5 obj x 2 2 obj+obl:for p 1 2 ~ ~ 3 6
v apply ~ ~ 0 17
v appoint none 0 0 2 obj p 4 5 obj+obl:to p 2 2 ~ ~ 1 7
v appraise ~ ~ 0 2
v approach ~ ~ 0 13
v approve none 0 0 2 obj p 2 2 obj x 0 2 pass-none 0 2 2 pass-none p 0 2 ~ ~ 5 8
v argue aside p 1 3 ccomp d 3 3 ccomp p 103 103 ccomp x 8 9 none p 9 9 obj p 3 3 obl:against p 2 2 obl:for p 3 3 obl:for+q p 2 2 obl:in p 3 4 pass-obl:in 0 2 2 ~ ~ 11 13
v arise none x 0 2 ~ ~ 2 2
v arm ~ ~ 0 5
v arrange none 0 0 2 obj+obl:in p 0 2 ~ ~ 2 2
v arrest ~ ~ 0 8
v arrive ~ ~ 0 33
v articulate obj p 3 3 ~ ~ 3 5
v ascend ~ ~ 0 2
v ask aside p 4 4 ccomp 0 16 17 ccomp d 3 3 ccomp p 50 52 ccomp x 2 3 none 0 4 7 none p 24 25 none x 2 3 none+q 0 2 2 none+q p 12 12 obj 0 1 2 obj p 18 22 obj x 2 3 obj+q p 4 4 obl:about p 10 13 obl:about+q 0 3 3 obl:about+q p 2 6 obl:for p 5 5 obl:for x 2 2 obl:for+q p 2 2 obl:on 0 2 2 parataxis+q p 1 2 pass-ccomp 0 11 11 pass-ccomp p 4 4 pass-none 0 5 5 pass-obj 0 4 5 pass-obl:about 0 11 14 pass-obl:about+q 0 3 3 pass-quote 0 2 2 pass-xcomp:to 0 8 9 pass-xcomp:to+q 0 1 2 quote p 8 9 xcomp:to p 31 34 xcomp:to x 6 6 xcomp:to+q p 2 2 ~ ~ 31 39
v aspire ~ ~ 1 2
v assail obj p 2 2 ~ ~ 6 6
v assault ~ ~ 0 3
v assemble ~ ~ 0 5
v assert ccomp p 14 14 ~ ~ 6 8
v assess ~ ~ 1 4
v assign obj x 0 2 pass-obl:to 0 1 5 ~ ~ 0 1
v assist ~ ~ 0 3
v associate obj 0 0 2 pass-obl:with 0 1 7 ~ ~ 0 1
v assuage ~ ~ 0 3
v assume ccomp p 3 3 ccomp x 1 3 obj p 0 2 pass-ccomp 0 2 2 ~ ~ 1 5
v assure ccomp p 9 10 none+q p 2 2 obj p 3 3 obl:of p 0 2 pass-obl:of 0 4 7 ~ ~ 4 4
v attach ~ ~ 0 3
v attack aside p 2 3 ccomp p 1 2 none p 0 2 obj 0 2 3 obj d 5 6 obj p 15 21 obj x 5 6 obj+obl:as p 3 4 obj+obl:for x 2 2 obj+obl:from p 1 2 obj+obl:in p 0 2 obj+obl:over p 2 2 obj+q p 2 3 ~ ~ 9 12
v attempt xcomp:to p 7 15 xcomp:to x 1 2 ~ ~ 0 4
v attend ~ ~ 0 44
v attract obj p 0 3 obj x 1 11 obj+obl:from p 1 2 obj+obl:in p 0 2 obj+obl:to p 0 2 ~ ~ 1 5
v attribute obj p 2 2 obj+obl:to p 1 2 pass-obl:to 0 2 4 ~ ~ 3 3
v auction ~ ~ 0 2
v author pass-none p 2 2
v authorize obj p 2 2 pass-obl:to 0 0 2 pass-xcomp:to 0 0 4 pass-xcomp:to+q 0 0 2 ~ ~ 2 3
v average ~ ~ 0 5
v avoid ccomp p 2 2 obj 0 0 2 obj p 3 12 obj x 0 7 xcomp:ing p 3 9 xcomp:ing x 0 3 ~ ~ 0 5
v await as p 0 3 none 0 1 2 obj x 0 2 ~ ~ 0 2
v award pass-obj+obl:in 0 0 2 ~ ~ 1 5
v back aside p 2 3 none 0 2 9 none p 2 6 obj 0 1 3 obj p 25 49 obj x 4 8 obj+obl:for p 2 2 obj+obl:in p 1 3 obl:from p 1 2 obl:in x 2 2 pass-none p 1 4 pass-obj 0 2 3 ~ ~ 8 15
v backfire ~ ~ 0 7
v backtrack ~ ~ 0 2
v bail ~ ~ 0 2
v balance ~ ~ 0 5
v balk pass-obl:at 0 3 3 ~ ~ 2 2
v balloon ~ ~ 0 2
v ballot ~ ~ 0 3
v ban obj p 0 13 obj x 2 2 obj+obl:from p 1 4 pass-obl:from 0 0 2 xcomp:ing p 1 2 ~ ~ 2 4
v bank obl:on p 0 2 ~ ~ 1 3
v bankroll ~ ~ 1 2
v bar obj p 0 2 obj+obl:from x 1 2 ~ ~ 2 5
v bare ~ ~ 2 2
v bargain ~ ~ 0 2
v bark none+q p 2 2
v barnstorm ~ ~ 0 5
v base ~ ~ 4 111
v bash obj p 2 2 obj x 0 2 ~ ~ 2 6
v bath ~ ~ 0 3
v batter ~ ~ 0 3
v battle obj p 0 2 obj x 0 2 obj+obl:for p 0 4 obl:against p 0 2 ~ ~ 2 11
v be aside p 0 4 aside x 1 11 ccomp x 0 10 none d 5 31 none p 0 23 none x 14 161 obj 0 1 4 obj x 0 3 obl:as x 0 2 obl:in p 0 4 obl:in x 0 8 obl:to x 0 3 parataxis x 1 10 parataxis+q x 0 2 xcomp:n x 0 4 ~ ~ 0 13
v beam obl:as p 0 2 obl:from x 1 2 ~ ~ 1 4
v bear none 0 0 16 none p 0 2 obj 0 1 2 obj p 0 5 pass-none 0 0 2 pass-obl:in 0 0 10 ~ ~ 1 11
v beat ~ ~ 1 36
v become as p 0 2 ccomp 0 0 2 ccomp p 0 3 ccomp x 0 3 none x 0 8 obj p 0 4 xcomp:n 0 0 14 xcomp:n d 0 5 xcomp:n p 8 112 xcomp:n x 6 88 xcomp:n+q p 0 4 xcomp:n+q x 0 2 xcomp:v p 1 4 xcomp:v x 1 4 ~ ~ 0 12
v beef ~ ~ 0 2
v beg obj x 1 3 ~ ~ 1 3
v bega ~ ~ 1 2
v begin as x 0 2 none d 0 2 none p 1 5 none x 0 16 obj p 2 13 obj x 0 4 obj+obl:in p 0 3 obl:as x 0 2 obl:at x 0 2 obl:in p 0 4 obl:in x 0 17 obl:on x 0 2 obl:with p 2 2 obl:with x 0 2 xcomp:ing d 0 2 xcomp:ing p 7 36 xcomp:ing x 0 6 xcomp:ing+q p 2 2 xcomp:n p 1 2 xcomp:to d 0 2 xcomp:to p 5 19 xcomp:to x 1 17 ~ ~ 4 21
v believe aside p 4 4 ccomp p 47 55 ccomp x 4 6 none 0 1 3 none p 7 9 obj 0 1 2 obj p 7 10 obl:in p 3 3 ~ ~ 8 10
v belittle ~ ~ 2 3
v belong ~ ~ 0 4
v bely ~ ~ 0 4
v bemoan obj p 2 2 obj+obl:in+q p 2 2 ~ ~ 2 2
v benefit ~ ~ 0 28
v berate ~ ~ 1 2
v bespectacl ~ ~ 0 2
v best ~ ~ 0 6
v bestsell ~ ~ 0 2
v bet ccomp p 1 2 obj p 0 4 obl:on p 0 2 ~ ~ 0 7
v betray ~ ~ 1 2
v bid obj+obl:of p 0 2 ~ ~ 1 2
v bill ~ ~ 4 6
v billionaire ~ ~ 0 2
v bind ~ ~ 0 3
v bite ~ ~ 0 4
v blame obj p 11 11 obj+obl:for p 10 10 obj+obl:for x 2 2 obj+q 0 2 2 quote p 3 3 ~ ~ 8 11
v blar none x 0 2 ~ ~ 1 1
v blare ~ ~ 1 3
v blast obj p 12 12 obj+obl:for p 9 9 quote p 2 2 ~ ~ 11 12
v blaze ~ ~ 0 2
v bleed ~ ~ 0 2
v bless ~ ~ 0 2
v blindside ~ ~ 0 2
v blister ~ ~ 0 3
v block none 0 0 2 obj p 3 10 obj x 2 8 ~ ~ 2 5
v bloodsh ~ ~ 0 3
v blow ~ ~ 0 8
v blunt ~ ~ 0 4
v boast ccomp p 6 6 obj 0 1 2 obj p 1 3 obl:about p 3 3 obl:of p 2 2 ~ ~ 4 6
v boil ~ ~ 0 2
v bolster ~ ~ 0 10
v bomb ~ ~ 0 3
v boo none p 0 6 obj p 1 2 pass-none 0 2 2 ~ ~ 4 8
v boom none x 0 2 ~ ~ 2 2
v boost obj x 0 6 ~ ~ 1 9
v bore ~ ~ 2 3
v borrow ~ ~ 0 16
v bother xcomp:to p 0 3 ~ ~ 2 2
v bounce ~ ~ 0 2
v bound ~ ~ 0 2
v bow ~ ~ 0 2
v boycott obj p 1 2
v brace obl:for p 0 4 ~ ~ 1 4
v brag ccomp p 2 2 obl:about p 3 3 ~ ~ 3 5
v brand ~ ~ 2 2
v brave ~ ~ 0 2
v breach ~ ~ 1 2
v break none 0 0 2 none p 0 3 none x 0 8 obj 0 0 4 obj p 0 14 obj x 1 6 obl:from p 0 2 obl:from x 0 2 obl:in x 0 2 obl:into p 0 2 obl:with p 0 5 obl:with x 0 2 ~ ~ 4 24
v brew ~ ~ 0 3
v brief pass-obl:on 0 1 8 ~ ~ 1 6
v bring aside p 0 2 none p 1 2 obj 0 0 3 obj p 2 13 obj x 0 19 obj+obl:into x 1 2 obj+obl:on p 0 2 obj+obl:to p 0 5 obj+obl:to x 0 8 obj+obl:to+q p 2 4 obj+obl:with p 0 3 obj+obl:with x 0 2 obj+q x 0 2 obl:in p 0 2 xcomp:to p 0 2 ~ ~ 4 20
v bristl ~ ~ 1 2
v bristle obl:at p 1 2 ~ ~ 1 1
v broadcast obj+obl:from p 2 2 ~ ~ 2 8
v broaden ~ ~ 0 5
v broker obj p 0 2 ~ ~ 1 7
v bruise ~ ~ 0 6
v brush none p 2 2 ~ ~ 3 6
v buck ~ ~ 0 6
v budge ~ ~ 0 2
v build none 0 1 2 none p 0 4 obj 0 0 5 obj p 0 31 obj x 1 5 obj+obl:in p 0 3 obj+obl:in x 0 2 pass-none 0 1 3 pass-none p 0 2 pass-obl:on 0 1 3 ~ ~ 0 21
v buoy ~ ~ 0 5
v burden ~ ~ 0 2
v burn ~ ~ 0 8
v burrow ~ ~ 0 3
v bury ~ ~ 0 6
v bus ~ ~ 0 2
v bust ~ ~ 0 3
v bustle ~ ~ 0 2
v buy aside p 0 2 obj 0 0 2 obj d 1 2 obj p 1 8 obj x 0 7 obj+obl:for p 0 2 obj+obl:in p 0 2 obj+obl:in x 0 2 obj+obl:of p 0 2 obj+q p 0 2 ~ ~ 1 10
v cajol ~ ~ 0 2
v calculate ccomp p 3 3 ~ ~ 0 5
v call as p 1 2 aside p 4 4 ccomp p 2 2 none 0 3 14 none p 4 11 none x 2 7 none+q 0 2 3 none+q p 3 3 obj 0 2 4 obj p 28 39 obj x 8 12 obj+obl:for p 2 2 obj+obl:in p 3 3 obj+obl:on p 1 2 obj+obl:to p 2 3 obj+obl:to+q p 2 2 obj+q p 23 24 obj+q x 2 2 obl:for p 49 49 obl:for x 6 6 obl:for+q p 5 6 obl:into p 3 4 obl:on d 2 2 obl:on p 17 19 obl:on x 3 3 obl:on+q p 4 4 obl:to p 2 4 obl:upon p 3 3 pass-none 0 2 5 pass-obj 0 2 2 pass-obl:for 0 5 6 pass-obl:on 0 2 2 pass-obl:on p 1 2 pass-quote 0 4 5 pass-xcomp:n 0 5 22 pass-xcomp:n+q 0 2 4 quote p 76 76 quote x 8 9 xcomp:n 0 4 6 xcomp:n p 41 43 xcomp:n x 9 9 xcomp:n+q p 11 12 xcomp:to p 5 5 xcomp:to x 2 3 ~ ~ 23 33
v calm ~ ~ 0 2
v campaign as p 0 3 obj+obl:for p 1 2 obl:against p 3 3 obl:as p 0 4 obl:in p 0 10 obl:in x 0 2 obl:in+q p 0 4 obl:on p 1 4 obl:with p 0 6 ~ ~ 2 10
v cancel ~ ~ 0 9
v candidate ~ ~ 0 2
v cap ~ ~ 0 8
v capitalize ~ ~ 0 12
v capture obj p 0 22 obj x 0 5 pass-none 0 0 2 pass-none p 1 2 ~ ~ 2 8
v care none p 2 6 obl:about p 3 6 ~ ~ 4 7
v careen ~ ~ 0 3
v caricature ~ ~ 1 2
v carry aside p 0 5 ccomp p 0 2 obj 0 0 2 obj p 1 18 obj x 1 10 obj+obl:in p 0 5 obj+obl:to p 0 3 ~ ~ 2 16
v carve ~ ~ 0 7
v cast none 0 0 2 obj p 3 11 obj x 0 3 obj+obl:as p 10 15 obj+obl:as x 1 2 obj+obl:as+q p 1 2 obj+obl:for p 0 2 obj+obl:for x 2 2 obj+obl:in p 1 3 obj+obl:in x 1 3 obj+obl:on p 2 2 obj+obl:on x 0 2 pass-none 0 0 5 pass-obj 0 1 2 pass-obl:in 0 0 3 ~ ~ 6 13
v catapult ~ ~ 0 4
v catch none x 0 2 obj p 0 6 obj x 0 6 pass-none 0 1 2 pass-none x 0 2 pass-obl:in 0 0 3 ~ ~ 1 11
v cater ~ ~ 0 4
v caucus ~ ~ 0 9
v caucuse obj p 0 3 obl:with p 0 3 ~ ~ 1 3
v cause ~ ~ 1 32
v caution ccomp p 3 3 obl:against p 2 2 ~ ~ 2 2
v cede ~ ~ 0 2
v celebrate as p 0 2 aside p 0 2 obj p 2 6 obj x 0 3 obj+q x 1 2 obl:in+q p 0 2 pass-none 0 1 2 pass-obl:for 0 1 2 ~ ~ 4 9
v cement obj p 0 2 ~ ~ 1 4
v center pass-obl:on 0 1 4 ~ ~ 1 3
v certify ~ ~ 0 2
v chair ~ ~ 0 8
v challenge obj d 1 3 obj p 5 9 obj x 0 6 obj+obl:in p 0 3 obj+obl:to p 4 5 pass-none p 0 2 pass-obl:over 0 2 2 xcomp:to p 2 2 ~ ~ 6 14
v champion obj p 1 3 obj x 0 2 pass-none p 1 2 ~ ~ 4 4
v change aside x 0 2 ccomp x 1 2 none 0 0 4 none p 0 3 none x 0 15 obj 0 0 5 obj p 0 15 obj x 0 12 obj+obl:at p 0 2 obj+obl:to x 1 2 obl:in 0 0 2 obl:in x 0 3 ~ ~ 2 14
v channel ~ ~ 0 3
v chant ccomp p 3 3 none p 0 2 quote p 3 3 ~ ~ 5 6
v characterize obj+obl:as p 2 2 ~ ~ 4 4
v charge ccomp p 4 4 none 0 0 5 none+q p 2 2 obj p 4 8 obj x 0 2 obj+obl:with p 2 2 pass-none 0 2 2 pass-obl:with 0 6 10 ~ ~ 4 12
v charm ~ ~ 0 2
v charter ~ ~ 0 2
v chat ~ ~ 0 2
v check obj p 0 3 obj x 0 4 obl:with p 1 2 ~ ~ 0 8
v cheer none 0 0 4 none+q 0 0 2 obj p 2 3 obl:for p 2 2 obl:on p 1 2 ~ ~ 2 17
v chide obj p 2 2 obl:for p 2 2 ~ ~ 3 3
v chime obl:with p 2 2 ~ ~ 0 3
v chip ~ ~ 0 3
v choose none p 0 3 obj p 2 7 obj x 0 6 obj+obl:as p 2 2 obj+obl:over p 1 2 quote p 0 2 xcomp:to p 4 12 ~ ~ 3 16
v churn ~ ~ 1 2
v circle ~ ~ 0 2
v circulate obj p 3 3 ~ ~ 1 6
v cite aside p 2 2 ccomp p 3 3 none p 6 6 none x 2 2 none+q p 2 2 obj d 4 4 obj p 24 25 obj x 4 4 obj+obl:as p 9 9 obj+q p 6 6 quote p 4 4 ~ ~ 12 13
v claim ccomp 0 3 3 ccomp p 42 44 ccomp x 3 3 obj p 10 14 obj x 3 6 obj+obl:for p 2 2 obj+obl:in x 1 2 obl:at p 2 2 pass-none p 3 4 xcomp:n p 2 2 xcomp:to p 3 3 ~ ~ 11 15
v clamor ~ ~ 0 3
v clap ~ ~ 0 4
v clarify ccomp p 3 3 ~ ~ 3 3
v clash as p 0 2 obl:with p 0 5 ~ ~ 2 6
v classify ~ ~ 0 13
v cle ~ ~ 1 2
v clear obj d 1 3 obj p 0 3 obj x 1 4 ~ ~ 1 6
v click ~ ~ 0 8
v clim ~ ~ 0 2
v climb ~ ~ 0 3
v clinch ~ ~ 0 21
v cling ~ ~ 0 3
v close ~ ~ 2 69
v co-author ~ ~ 1 2
v co-found ~ ~ 0 3
v co-host ~ ~ 0 4
v co-sponsor none 0 2 2 ~ ~ 0 1
v coal ~ ~ 0 2
v coalesce ~ ~ 0 3
v cobble ~ ~ 0 3
v coin obj p 1 2 ~ ~ 2 3
v coincide ~ ~ 0 2
v collaborate ~ ~ 0 3
v collapse ~ ~ 0 8
v collect ~ ~ 0 15
v color ~ ~ 0 3
v combat ~ ~ 0 5
v combine ~ ~ 0 17
v come as p 0 2 as x 0 2 aside p 0 4 aside x 0 4 ccomp p 0 3 ccomp x 1 13 none 0 0 19 none d 0 5 none p 2 25 none x 4 58 obj 0 0 11 obj p 1 5 obl:against p 3 3 obl:as d 0 4 obl:as p 0 4 obl:as x 1 14 obl:at p 0 3 obl:at x 0 14 obl:for p 0 3 obl:for x 0 2 obl:from 0 0 2 obl:from d 0 2 obl:from p 0 12 obl:from x 1 19 obl:from+q x 0 2 obl:in d 0 4 obl:in p 2 15 obl:in x 0 12 obl:into p 0 6 obl:into x 1 6 obl:of p 0 2 obl:of x 0 2 obl:on d 0 2 obl:on p 2 4 obl:on x 0 3 obl:over p 1 2 obl:to p 0 17 obl:to x 4 38 obl:to+q x 1 2 obl:with p 2 4 obl:with x 0 8 parataxis 0 0 2 parataxis x 0 5 xcomp:n p 1 5 xcomp:n x 0 3 xcomp:to p 1 2 xcomp:to x 0 8 ~ ~ 3 30
v command none 0 0 4 obj p 0 2 obj x 0 2 pass-obl:to p 0 2 ~ ~ 1 5
v comment none p 1 2 obl:for p 1 2 obl:on p 7 8 obl:on x 3 4 obl:on+q p 2 2 ~ ~ 5 6
v commit obj x 0 2 pass-none p 0 3 xcomp:to p 2 2 ~ ~ 2 4
v compare obj p 2 3 obj+obl:to p 11 12 obj+obl:to x 0 2 obl:to p 0 3 obl:with 0 0 5 obl:with p 0 7 obl:with x 0 5 pass-obl:to 0 0 3 pass-obl:to+q 0 0 2 pass-obl:with 0 0 10 ~ ~ 4 14
v compel ~ ~ 1 4
v compete ~ ~ 0 22
v compile obj p 1 2 pass-none x 0 3 ~ ~ 1 4
v complain ccomp p 12 12 obl:about p 3 3 ~ ~ 7 8
v complete obj p 1 7 pass-as 0 0 2 ~ ~ 0 5
v complicate ~ ~ 0 10
v comply ~ ~ 0 3
v compose ~ ~ 0 2
v compound ~ ~ 0 2
v compromise obj x 1 2 ~ ~ 0 3
v conceal ~ ~ 0 2
v concede ccomp p 10 10 obj p 3 4 ~ ~ 5 7
v concentrate ~ ~ 0 3
v concern obj p 0 2 ~ ~ 1 3
v conclude ccomp d 5 5 ccomp p 18 19 ccomp x 4 4 none p 4 5 none+q p 6 6 quote p 2 2 ~ ~ 6 9
v concur obl:with p 2 2
v condemn obj d 3 3 obj p 6 6 quote p 2 3 ~ ~ 7 10
v conduct ~ ~ 1 77
v confer ~ ~ 0 3
v confess ~ ~ 2 2
v confirm ccomp p 8 8 obj p 9 10 pass-none 0 3 5 pass-none p 2 2 pass-obl:with 0 1 2 ~ ~ 5 11
v conflate ~ ~ 1 2
v conflict none 0 1 3 ~ ~ 0 1
v conform ~ ~ 0 2
v confound ~ ~ 1 2
v confront ccomp p 1 2 obj p 1 7 obj x 0 6 ~ ~ 0 6
v confuse ~ ~ 0 2
v congratulate as p 2 2 obj p 3 3 obj+obl:for p 3 3
v connect obj x 0 2 obl:with p 0 3 pass-obl:to 0 1 5 ~ ~ 1 9
v conquer ~ ~ 0 3
v consider ccomp p 1 3 obj 0 0 2 obj p 8 10 obj x 4 5 obl:to p 2 2 pass-none 0 1 2 pass-obj 0 2 2 pass-xcomp:n 0 3 7 xcomp:ing p 1 2 xcomp:n 0 1 2 xcomp:n p 10 13 xcomp:n x 3 3 ~ ~ 14 19
v consist ~ ~ 0 2
v consolidate obj p 0 2 obj x 0 2 ~ ~ 1 3
v constitute ~ ~ 0 2
v constrain ~ ~ 0 3
v consume ~ ~ 0 4
v contact none p 0 2 obj x 1 2 ~ ~ 0 5
v contain none x 0 2 obj d 0 3 obj p 0 2 obj x 1 3 pass-obl:in 0 0 3 ~ ~ 0 3
v contemplate ~ ~ 5 8
v contend ccomp p 5 5 none p 0 2 ~ ~ 1 3
v contest none 0 0 13 none x 0 2 ~ ~ 1 3
v continue as p 0 2 ccomp p 13 13 none 0 1 5 none p 3 7 none x 0 9 none+q p 23 26 obj p 2 10 quote 0 1 2 quote p 7 7 xcomp:ing p 1 4 xcomp:ing x 1 2 xcomp:n p 0 3 xcomp:n x 0 3 xcomp:to 0 0 3 xcomp:to p 25 61 xcomp:to x 6 23 xcomp:to+q p 0 2 ~ ~ 13 24
v contradict obj p 2 4 obj x 2 2 ~ ~ 1 1
v contrast obj+obl:with+q p 1 2 ~ ~ 6 14
v contribute ~ ~ 0 30
v control ~ ~ 1 29
v convene ~ ~ 1 6
v convert ~ ~ 0 8
v convey ~ ~ 2 2
v convict none p 1 2 pass-obl:of 0 0 2 ~ ~ 1 5
v convince ccomp p 3 4 ccomp x 3 3 none p 1 3 obj p 2 3 pass-ccomp 0 2 2 ~ ~ 1 2
v cook ~ ~ 0 2
v cool ~ ~ 0 2
v cooperate ~ ~ 0 2
v coordinate ~ ~ 0 8
v cop obl:with x 0 2 ~ ~ 1 1
v cope ~ ~ 0 3
v corral ~ ~ 0 2
v correct obj p 1 4 ~ ~ 0 2
v correspond ~ ~ 0 2
v cost ~ ~ 0 21
v count none p 0 2 none x 0 2 obj x 0 2 obl:in p 0 2 obl:on p 4 10 obl:to p 0 2 pass-none 0 1 6 pass-obl:in 0 0 2 pass-obl:to 0 0 2 ~ ~ 2 5
v counter ccomp p 2 3 none p 0 2 obj p 1 3 ~ ~ 3 3
v couple ~ ~ 0 5
v court obj p 0 5 ~ ~ 1 4
v cover obj p 2 9 obj x 4 14 obj+obl:for p 0 2 pass-obl:in 0 0 2 ~ ~ 2 9
v covet ~ ~ 0 4
v crack obl:on p 0 2 obl:on x 0 2 ~ ~ 2 4
v craft obj p 1 3 ~ ~ 0 2
v crash ~ ~ 0 3
v crater ~ ~ 0 2
v crave ~ ~ 1 2
v create none p 0 3 obj p 0 8 obj x 0 23 obj+obl:to p 0 2 obj+q p 0 2 pass-none 0 0 2 pass-xcomp:n 0 0 2 xcomp:n p 2 2 ~ ~ 2 16
v credit quote p 2 2 ~ ~ 6 7
v cripple ~ ~ 0 5
v crisscross ~ ~ 0 6
v criticise ~ ~ 2 2
v criticism ~ ~ 1 2
v criticize aside p 2 2 none p 2 2 obj 0 5 5 obj p 25 27 obj x 4 4 obj+obl:for p 19 19 obj+obl:in p 3 3 obj+obl:on p 3 3 obj+q p 3 3 pass-none p 2 2 pass-obl:as 0 2 2 pass-obl:for 0 5 5 pass-obl:for p 2 2 quote p 2 2 ~ ~ 12 15
v critique ~ ~ 1 3
v crooke ~ ~ 0 2
v cross ~ ~ 0 16
v crowd ~ ~ 0 4
v crown pass-obj 0 0 2 ~ ~ 2 4
v cruise ~ ~ 0 3
v crumble ~ ~ 0 5
v crush ~ ~ 0 13
v cry obl:for p 1 2 ~ ~ 3 4
v crystallize ~ ~ 1 4
v cull ~ ~ 0 2
v culminate ~ ~ 0 3
v curb ~ ~ 0 5
v cut aside p 0 2 none 0 0 2 obj p 0 11 obj x 1 2 obj+obl:in p 0 2 obl:into p 0 4 pass-none 0 0 3 ~ ~ 2 19
v cycle ~ ~ 0 2
v damage ~ ~ 0 4
v dampen ~ ~ 0 3
v dance ~ ~ 0 5
v dart ~ ~ 0 2
v date obl:to x 0 2 ~ ~ 1 6
v dawn ccomp x 2 2
v deadlock pass-none 0 0 2 ~ ~ 1 3
v deal none 0 0 2 none x 0 2 obj p 0 3 obl:for p 0 2 obl:with 0 0 2 obl:with p 1 5 obl:with x 0 3 ~ ~ 0 6
v debate none+q 0 2 2 obj p 2 3 pass-none 0 2 3 ~ ~ 3 8
v decamp ~ ~ 0 3
v decide ccomp p 3 7 ccomp x 2 2 none x 0 2 obj p 3 4 obj x 1 7 obl:over p 0 2 obl:to p 2 2 pass-none 0 0 2 pass-none x 0 2 xcomp:to p 19 24 xcomp:to x 0 3 ~ ~ 8 13
v declare ccomp d 3 3 ccomp p 26 27 ccomp x 2 2 none p 3 3 none+q p 2 2 obj 0 1 5 obj p 8 11 obj+obl:as+q p 2 2 obl:in+q p 2 2 pass-obj 0 5 6 quote p 10 10 ~ ~ 11 16
v decline none x 0 6 obj p 3 3 xcomp:to p 47 49 xcomp:to x 5 5 xcomp:to+q p 3 5 ~ ~ 9 13
v decrease ~ ~ 0 2
v decry obj 0 2 2 obj p 8 8 ~ ~ 4 4
v dedicate pass-obl:to 0 1 2 ~ ~ 2 3
v deem obj p 4 4 pass-xcomp:n 0 3 3 xcomp:n p 2 2 ~ ~ 5 5
v deepen ~ ~ 1 4
v default ~ ~ 0 2
v defeat ~ ~ 1 39
v defend none x 0 2 obj d 3 3 obj p 27 33 obj x 3 7 obj+obl:against p 2 3 obj+obl:as p 4 4 obj+obl:in p 1 2 obj+obl:on p 4 4 obj+obl:to p 4 4 obj+q p 4 4 quote p 2 2 xcomp:ing p 1 2 ~ ~ 7 9
v defer ~ ~ 0 2
v define none 0 0 7 obj p 0 2 obj x 1 5 obj+obl:for x 0 2 pass-none x 0 2 pass-obl:as 0 1 2 ~ ~ 3 5
v deflect ~ ~ 3 5
v defy obj x 1 3 ~ ~ 0 3
v delay ~ ~ 0 11
v delegate ~ ~ 0 2
v delete ~ ~ 0 6
v deliver ccomp p 2 2 none p 0 2 obj p 8 24 obj x 1 4 obj+obl:at d 0 2 obj+obl:on p 2 3 obj+obl:to p 1 3 obj+q p 2 2 obl:on p 0 2 ~ ~ 8 26
v delve obl:into p 1 2 ~ ~ 0 1
v demand ccomp p 3 3 obj 0 3 4 obj p 1 2 obj x 1 2 ~ ~ 9 12
v demonstrate ccomp d 2 2 ccomp p 5 7 ccomp x 1 3 none p 0 2 obj p 0 3 obj x 0 2 ~ ~ 2 11
v demure ccomp p 1 2 none p 0 2 ~ ~ 0 1
v denounce obj p 18 18 obj x 5 7 pass-obl:for p 2 2 quote p 3 3 ~ ~ 9 11
v dent ~ ~ 0 4
v deny ccomp p 9 11 obj p 12 15 obj+obl:in p 2 2 ~ ~ 9 12
v depart ~ ~ 0 7
v depend ~ ~ 0 16
v depict ~ ~ 2 4
v deploy ~ ~ 0 9
v deport ~ ~ 0 6
v deprive ~ ~ 0 3
v derail ~ ~ 0 3
v deride obj p 3 3 ~ ~ 4 5
v derive ~ ~ 0 3
v descend ~ ~ 1 7
v describe ccomp p 4 4 none x 5 11 obj 0 1 2 obj d 2 2 obj p 15 18 obj x 3 4 obj+obl:as p 21 21 obj+obl:as+q p 4 4 obj+obl:in p 2 2 obj+obl:in+q p 2 4 obj+q d 2 2 obj+q p 5 5 pass-obl:as 0 2 2 pass-quote 0 1 2 quote p 14 14 quote x 2 2 xcomp:ing p 1 2 ~ ~ 24 26
v deserve obj p 0 3 xcomp:to p 1 2 ~ ~ 0 4
v design pass-obl:to 0 5 12 ~ ~ 1 6
v designate ~ ~ 1 2
v destroy ~ ~ 0 6
v detail obj d 2 3 obj p 3 4 ~ ~ 2 3
v detain pass-none 0 1 2 ~ ~ 0 2
v detect ~ ~ 0 5
v deter ~ ~ 1 4
v determine ccomp 0 1 2 ccomp p 10 14 ccomp x 0 4 obj p 1 2 obj x 0 8 ~ ~ 3 5
v develop ~ ~ 0 12
v devise ~ ~ 1 2
v devolve ~ ~ 0 5
v devote obj+obl:to p 2 5 obj+obl:to x 1 2 pass-obl:to 0 1 4 ~ ~ 4 7
v diagnose ~ ~ 0 2
v dial ~ ~ 0 2
v dictate obj x 1 3 ~ ~ 1 3
v die ~ ~ 0 43
v differ obl:from x 0 2 obl:on p 1 3 ~ ~ 1 4
v dig ~ ~ 1 2
v diminish ~ ~ 0 10
v direct none 0 0 2 pass-obl:at 0 0 2 pass-obl:at+q 0 1 2 ~ ~ 3 12
v disagree none p 0 2 obl:with x 2 2 ~ ~ 3 5
v disappear ~ ~ 0 10
v disappoint ~ ~ 2 4
v disavow obj p 5 5 ~ ~ 4 4
v discard ~ ~ 0 2
v disclose aside p 1 2 obj p 3 3 obj x 2 4 pass-none 0 3 5 ~ ~ 5 6
v disconnect ~ ~ 0 3
v discount none 0 1 2 ~ ~ 0 1
v discourage ~ ~ 0 2
v discover ccomp p 1 3 obj p 0 2 pass-obl:in 0 1 2 ~ ~ 2 8
v discredit obj d 0 2 obj p 1 2 ~ ~ 0 2
v discuss ccomp p 4 4 none p 2 2 none x 0 2 obj 0 2 2 obj p 25 28 obj x 4 4 obj+obl:in p 2 2 obj+obl:with p 2 2 obj+q p 3 4 ~ ~ 9 11
v dislike obj p 2 3 ~ ~ 3 3
v dismantle ~ ~ 0 6
v dismay ~ ~ 2 3
v dismiss ccomp p 2 2 obj 0 2 3 obj p 13 13 obj x 2 3 obj+obl:as p 5 5 quote p 2 2 ~ ~ 9 13
v disparage ~ ~ 2 2
v dispatch ~ ~ 0 7
v dispel ~ ~ 0 2
v displace ~ ~ 0 4
v display obj p 3 6 ~ ~ 2 7
v dispute obj p 3 3 ~ ~ 4 5
v disqualify ~ ~ 0 3
v disregard obj p 2 2
v disrupt ~ ~ 0 8
v dissect ~ ~ 1 2
v distance obj+obl:from p 6 9 ~ ~ 1 1
v distinguish obj+obl:as p 2 2 ~ ~ 0 1
v distract ~ ~ 0 3
v distribute obj p 2 4 obj+obl:to p 0 2 ~ ~ 0 3
v divert ~ ~ 0 2
v divide none 0 0 6 none x 0 3 obj x 0 6 pass-none 0 1 8 pass-obl:in 0 0 2 pass-obl:on 0 2 2 pass-obl:over 0 2 2 ~ ~ 1 7
v divorce ~ ~ 0 3
v do as p 0 9 aside p 1 5 ccomp p 0 3 ccomp x 0 2 none 0 0 8 none p 2 38 none x 0 19 obj 0 0 4 obj p 0 43 obj x 0 19 obj+obl:in p 1 9 obj+obl:to p 1 5 obj+obl:to x 0 2 obj+obl:with p 0 2 obj+q p 0 3 obl:against p 0 2 obl:at p 0 2 obl:in p 0 11 obl:in x 0 2 obl:on p 0 2 obl:to p 1 4 obl:to x 1 4 obl:with p 0 3 obl:with x 0 4 parataxis p 1 2 pass-none 0 0 3 pass-obl:in 0 0 3 pass-obl:with 0 0 2 ~ ~ 3 26
v document obj d 2 2 ~ ~ 4 7
v dodge ~ ~ 0 2
v dog none 0 1 2 ~ ~ 0 2
v dominate ~ ~ 0 40
v don ~ ~ 0 2
v donate ~ ~ 0 17
v doom ~ ~ 0 3
v dot ~ ~ 0 3
v double obj x 0 3 obl:on p 5 7 ~ ~ 0 4
v doubt ccomp p 3 3 ~ ~ 1 1
v down ~ ~ 0 2
v downplay obj p 3 4 ~ ~ 1 3
v draft obj x 0 2 ~ ~ 1 6
v drag ~ ~ 0 8
v draw none 0 1 8 none p 1 2 obj 0 0 3 obj p 5 18 obj x 5 20 obj+obl:as p 1 3 obj+obl:at p 0 2 obj+obl:from d 2 2 obj+obl:from p 2 7 obj+obl:from x 2 5 obj+obl:in p 0 2 obj+obl:in x 0 3 obj+obl:to p 2 8 obj+obl:to x 1 4 obj+q 0 0 2 obj+q x 0 2 obl:on x 0 2 pass-none 0 0 2 pass-obl:to 0 0 2 ~ ~ 3 24
v dre ~ ~ 1 2
v dredge ~ ~ 0 2
v dress ~ ~ 1 9
v drink ~ ~ 0 3
v drive ~ ~ 2 51
v drop ~ ~ 2 54
v drown ~ ~ 0 4
v drum ~ ~ 0 2
v dry ~ ~ 0 2
v dub ~ ~ 5 6
v duck ~ ~ 0 2
v duel ~ ~ 0 2
v dump obj p 1 2 ~ ~ 0 3
v dwel obl:on p 2 2 ~ ~ 1 1
v dwindle ~ ~ 0 2
v earn none 0 0 3 none p 0 5 obj 0 0 3 obj p 1 29 obj x 1 4 obj+obl:in p 1 3 obl:in p 0 3 ~ ~ 0 13
v ease ~ ~ 0 3
v eat ~ ~ 0 9
v echo aside x 2 2 ccomp p 2 2 none 0 0 3 obj p 6 8 obj x 0 3 obj+q p 1 3 pass-none p 4 5 ~ ~ 8 9
v eclipse ~ ~ 0 6
v edge ~ ~ 0 6
v edit ~ ~ 0 3
v editi ~ ~ 0 3
v educate ~ ~ 0 6
v eg ~ ~ 1 2
v eject ~ ~ 0 2
v ek ~ ~ 0 3
v elaborate ccomp p 2 2 none p 0 2 ~ ~ 2 3
v elect none 0 0 15 none p 1 5 obj p 1 6 obj x 0 6 pass-none 0 0 7 pass-obj 0 0 3 pass-obl:as 0 0 3 pass-obl:in 0 0 2 pass-obl:to 0 1 9 pass-xcomp:n 0 0 2 ~ ~ 1 6
v elevate none 0 0 2 obj x 0 2 obj+obl:to p 1 2 obj+obl:to x 0 3 ~ ~ 0 4
v eliminate obj d 1 2 obj p 0 2 obj x 0 2 pass-none 0 0 3 pass-obl:from 0 0 2 ~ ~ 0 10
v elude ~ ~ 0 3
v email none 0 1 2 obj p 2 2 obj+q p 2 2 obl:to p 1 2 ~ ~ 4 9
v embark ~ ~ 0 3
v embarrass ~ ~ 0 2
v embed ~ ~ 1 4
v embody ~ ~ 0 5
v embrace aside x 0 2 obj p 8 15 obj x 1 6 obj+obl:as p 1 2 ~ ~ 5 10
v embroil ~ ~ 0 2
v emerge none 0 0 4 none p 0 2 none x 1 3 obl:as p 1 11 obl:as x 0 4 obl:from p 0 2 ~ ~ 4 18
v emphasize ccomp p 9 9 obj p 6 6 obj+q p 3 3 ~ ~ 4 7
v employ obj x 0 4 ~ ~ 1 9
v empower ~ ~ 2 6
v enable ~ ~ 0 4
v enact pass-none 0 0 2 ~ ~ 1 4
v enamor pass-obl:of 0 2 2
v encapsulate ~ ~ 0 2
v encompass ~ ~ 0 2
v encounter ~ ~ 0 6
v encourage none p 1 2 obj p 3 4 obj x 2 3 obj+obl:to x 0 2 xcomp:to p 8 9 xcomp:to x 0 2 xcomp:to+q p 2 2 ~ ~ 3 7
v end as p 0 3 ccomp p 1 2 none d 0 2 none p 0 3 none x 1 10 obj 0 1 3 obj p 1 16 obj x 0 9 obj+obl:for p 0 2 obj+obl:in x 0 2 obj+obl:with p 1 2 obl:at x 0 3 obl:in p 0 4 obl:in x 0 3 obl:on x 0 2 obl:with x 0 2 xcomp:ing p 0 4 xcomp:n x 0 2 ~ ~ 6 19
v endear ~ ~ 0 2
v endorse none 0 2 4 none p 4 4 none x 1 2 obj d 2 2 obj p 50 60 obj x 7 9 obj+obl:for p 2 2 obj+obl:in p 7 11 obj+obl:in x 4 4 obj+obl:on p 2 3 obj+q p 8 11 pass-none p 3 3 pass-obj 0 4 4 xcomp:ing p 3 3 ~ ~ 10 15
v endure none x 0 2 obj p 0 3 ~ ~ 1 2
v energize ~ ~ 0 9
v enforce obj p 1 2
v engage none p 0 3 obl:in p 0 3 obl:in x 1 4 pass-none 0 0 2 pass-obl:in 0 3 8 ~ ~ 0 4
v engender ~ ~ 1 2
v engineer ~ ~ 0 2
v engulf ~ ~ 0 2
v enhance ~ ~ 0 3
v enjoy none p 0 2 obj p 4 11 obj x 2 5 ~ ~ 4 10
v enlist ~ ~ 0 3
v enroll ~ ~ 0 2
v enshrine ~ ~ 0 3
v ensure ~ ~ 0 14
v enter ~ ~ 2 76
v entertain obj p 1 2 ~ ~ 0 1
v entitle pass-quote 0 1 2 ~ ~ 1 3
v entrench ~ ~ 0 2
v envision none p 2 2 obj p 2 2 ~ ~ 3 3
v erase ~ ~ 0 2
v erupt none x 1 6 ~ ~ 2 10
v esca ~ ~ 0 2
v escalate as x 0 2 obj x 0 2 obj+obl:on p 1 2 ~ ~ 1 5
v escape ~ ~ 1 6
v eschew ~ ~ 1 2
v escort ~ ~ 0 3
v establish obj p 1 4 obj x 1 3 obj+obl:with p 0 2 pass-obl:in 0 0 2 ~ ~ 2 7
v estimate aside 0 0 3 aside p 1 2 ccomp p 9 10 none 0 0 5 obj p 1 2 ~ ~ 5 7
v evade obj p 1 2
v evaluate obj p 1 2
v evaporate ~ ~ 0 2
v evidence ~ ~ 0 2
v evince ~ ~ 2 2
v eviscerate ~ ~ 1 2
v evolve ~ ~ 0 4
v exacerbate ~ ~ 0 4
v examine none+q x 1 2 obj p 0 4 ~ ~ 0 2
v exasperate ~ ~ 2 2
v exceed ~ ~ 0 11
v exchange ~ ~ 0 5
v excite obj x 0 3 ~ ~ 2 2
v exclaim ~ ~ 2 2
v exclude ~ ~ 1 2
v excoriate ~ ~ 1 2
v execute ~ ~ 1 4
v executive ~ ~ 0 2
v exemplify obj x 2 2
v exempt ~ ~ 0 4
v exhibit ~ ~ 0 2
v exhort ~ ~ 2 2
v exist ~ ~ 1 27
v exit ~ ~ 0 5
v expand as x 0 2 none 0 1 3 obj d 1 4 obj p 0 6 obj x 0 6 obj+obl:in p 0 2 obl:on p 1 2 ~ ~ 3 15
v expect none 0 1 6 none p 4 5 none x 2 2 obj p 7 8 pass-none 0 2 2 pass-xcomp:n 0 8 9 pass-xcomp:to 0 66 72 xcomp:n 0 0 2 xcomp:to 0 3 3 xcomp:to p 13 13 xcomp:to x 3 3 ~ ~ 12 15
v experience none 0 0 3 obj p 2 4 obj+obl:in p 1 2 ~ ~ 1 3
v expire ~ ~ 0 8
v explain ccomp p 33 33 ccomp x 4 6 none p 5 5 none+q p 5 5 obj p 11 11 obj x 1 2 obj+q p 5 6 pass-obl:in 0 1 2 quote p 2 2 ~ ~ 18 19
v explode ~ ~ 0 5
v exploit none 0 0 2 none x 1 2 obj x 1 2 xcomp:n p 0 2 ~ ~ 1 3
v explore obj p 1 3 obj x 1 2 ~ ~ 1 1
v export ~ ~ 0 4
v expose obj p 5 6 obj x 0 5 ~ ~ 3 6
v express ccomp p 8 9 none 0 1 2 obj p 21 21 obj x 5 6 obj+obl:about p 2 2 obj+obl:at p 3 3 obj+obl:for p 5 5 obj+obl:over p 3 3 pass-obj 0 2 3 ~ ~ 9 10
v extend aside p 0 2 none 0 0 2 obj p 0 3 obj+obl:to p 0 2 obl:to x 1 6 ~ ~ 0 4
v extoll ~ ~ 2 2
v extract ~ ~ 0 2
v extradite ~ ~ 0 2
v exude ~ ~ 0 2
v eye obj p 1 2 ~ ~ 1 2
v face ~ ~ 3 155
v factor ~ ~ 0 2
v fad ~ ~ 0 5
v fail none 0 1 13 none p 0 2 none x 0 6 none+q 0 0 2 obj p 0 2 obl:as x 0 2 obl:in x 0 2 xcomp:to d 1 2 xcomp:to p 4 20 xcomp:to x 1 12 xcomp:to+q p 0 2 ~ ~ 1 5
v fall ~ ~ 2 78
v falter ~ ~ 0 5
v fame ~ ~ 0 3
v fan ~ ~ 0 4
v far ~ ~ 0 5
v fare ~ ~ 0 8
v favor ccomp x 0 2 none 0 2 2 obj p 10 11 obj x 1 6 obj+obl:over x 2 2 pass-xcomp:to 0 1 3 ~ ~ 6 9
v fear ccomp p 8 8 obj p 4 4 ~ ~ 4 5
v feature ccomp x 0 2 none 0 0 3 obj 0 0 2 obj p 0 2 obj x 0 8 pass-obl:in 0 1 2 ~ ~ 4 11
v feed ccomp x 0 3 none 0 1 22 obj 0 0 2 obj x 0 3 obl:into x 0 2 xcomp:n 0 0 4 xcomp:to x 0 2 ~ ~ 1 7
v feel ccomp p 7 8 ccomp x 0 2 none p 3 4 obj p 5 11 obj+obl:as p 1 2 obl:about p 1 2 pass-none p 1 2 xcomp:n p 3 6 xcomp:n x 2 4 xcomp:v p 9 12 ~ ~ 4 11
v feud ~ ~ 0 3
v fib ~ ~ 0 2
v field ~ ~ 0 2
v fight none p 1 4 none x 0 2 obj p 0 7 obj x 1 4 obl:about p 2 2 obl:for p 0 5 xcomp:to p 1 2 ~ ~ 0 13
v figure obj 0 0 2 obl:in x 0 2 ~ ~ 6 12
v file obj p 7 11 obj x 2 5 obj+obl:in p 3 3 pass-none 0 0 4 pass-none p 0 3 pass-obl:in 0 1 6 pass-obl:in p 0 2 pass-obl:on 0 0 2 ~ ~ 3 16
v fill obj p 0 2 obj x 0 5 pass-none 0 0 2 pass-obl:with 0 0 5 ~ ~ 1 9
v film ~ ~ 0 5
v finalize ~ ~ 0 5
v finance ~ ~ 0 9
v find aside p 1 2 ccomp 0 1 2 ccomp d 26 26 ccomp p 17 23 ccomp x 2 3 none 0 1 3 none d 4 5 none p 1 5 none x 1 3 obj 0 0 5 obj d 10 11 obj p 12 49 obj x 1 9 obj+obl:at p 0 3 obj+obl:in p 1 8 obj+obl:in x 1 5 obj+obl:in+q p 0 2 obj+obl:on p 1 2 obj+obl:to x 0 2 obj+obl:with d 3 3 obj+q p 1 2 pass-ccomp 0 2 2 pass-none 0 0 3 pass-obl:for 0 0 2 xcomp:ing p 3 5 xcomp:n p 3 5 ~ ~ 7 23
v finish ~ ~ 0 34
v fire ccomp p 2 2 none 0 0 4 none p 0 2 obj p 5 9 obl:at p 3 5 pass-none 0 1 3 pass-obl:from 0 2 2 ~ ~ 1 18
v fit ~ ~ 0 9
v fix ~ ~ 0 9
v fizzl ~ ~ 0 3
v flag ~ ~ 0 2
v flail ~ ~ 0 2
v flank ~ ~ 0 5
v flare ~ ~ 0 3
v flead ~ ~ 0 8
v fledgle ~ ~ 0 3
v flee ~ ~ 0 10
v fling obj p 1 2
v flip none p 0 2 none x 0 2 ~ ~ 1 9
v flirt ~ ~ 1 4
v float obj p 2 2 ~ ~ 1 4
v flock ~ ~ 0 4
v flood ~ ~ 0 4
v flop ~ ~ 1 2
v flourish ~ ~ 0 2
v flow ~ ~ 0 7
v fly ~ ~ 1 33
v focus none 0 0 2 none p 2 3 none x 2 2 obj p 0 2 obj+obl:on p 1 4 obl:on 0 1 2 obl:on d 1 2 obl:on p 19 33 obl:on x 5 13 pass-none 0 1 2 pass-obl:on 0 8 25 ~ ~ 4 10
v fold ~ ~ 0 3
v follow as 0 2 3 aside p 1 2 ccomp p 0 2 none 0 4 30 none p 2 8 none x 0 16 obj 0 0 19 obj p 2 24 obj x 3 24 obj+obl:for 0 0 2 obj+obl:from p 0 2 obj+obl:in p 0 3 obj+obl:on 0 0 10 obj+q x 1 2 obl:at p 0 2 obl:in p 0 4 obl:in x 0 2 obl:on p 0 3 obl:on x 0 2 pass-none x 0 2 ~ ~ 0 18
v foment ~ ~ 0 2
v forbid ~ ~ 1 3
v force ~ ~ 1 41
v forecast ~ ~ 2 2
v foresee obj p 3 3
v foreshadow ~ ~ 2 2
v foretell ~ ~ 1 2
v forge ~ ~ 0 5
v forget ccomp p 1 2 xcomp:to p 2 2 ~ ~ 2 5
v forgive pass-obl:for 0 1 2
v form ~ ~ 0 16
v formulate ~ ~ 0 3
v forward ~ ~ 3 6
v foster ~ ~ 0 3
v fought ~ ~ 0 10
v found ~ ~ 0 31
v fracture ~ ~ 0 5
v frame none 0 1 4 obj 0 1 2 quote p 1 2 ~ ~ 2 4
v free ~ ~ 0 7
v freeze ~ ~ 0 3
v fritter ~ ~ 0 2
v fruition ~ ~ 0 2
v frustrate obj x 1 2 ~ ~ 0 2
v fuel obj p 0 3 obj x 1 8 pass-none x 0 5 ~ ~ 0 6
v fulfill ~ ~ 0 5
v function ~ ~ 0 5
v fund ~ ~ 0 20
v fundraise none 0 1 4 obj p 1 2 obj x 0 2 obl:for p 1 2 ~ ~ 0 6
v funnel ~ ~ 0 2
v gain obj p 0 10 obj x 1 7 obj+obl:in p 1 10 obj+obl:in x 0 2 obj+obl:with p 0 2 obl:on p 0 2 ~ ~ 0 10
v galvanize ~ ~ 0 9
v garner ~ ~ 0 13
v gather ~ ~ 0 39
v gauge ~ ~ 0 2
v gear ~ ~ 0 2
v geek ~ ~ 0 2
v generate obj p 0 6 obj x 0 5 obj+obl:for x 0 2 ~ ~ 1 8
v gesture ~ ~ 1 2
v get as p 0 3 aside p 0 7 aside x 0 5 ccomp p 0 3 none 0 0 6 none p 3 10 none x 1 6 obj 0 0 9 obj p 0 78 obj x 1 21 obj+obl:at x 0 2 obj+obl:for p 0 2 obj+obl:from p 1 6 obj+obl:from x 1 2 obj+obl:in p 0 8 obj+obl:on p 1 6 obj+obl:to 0 0 4 obj+obl:to p 0 2 obj+obl:with p 0 2 obj+q p 0 4 obj+q x 0 2 obl:from p 0 2 obl:in p 1 3 obl:into p 0 5 obl:into x 0 2 obl:on p 0 2 obl:to p 0 8 obl:to x 0 2 xcomp:n 0 0 2 xcomp:n p 1 18 xcomp:n x 0 19 xcomp:to p 0 7 xcomp:to x 0 2 xcomp:v 0 0 2 xcomp:v p 0 18 xcomp:v x 0 6 ~ ~ 3 24
v gift ~ ~ 0 3
v give aside p 2 4 ccomp 0 0 3 ccomp p 1 3 ccomp x 0 6 none 0 0 7 none p 0 11 none x 0 5 obj 0 0 20 obj d 2 6 obj p 13 62 obj x 1 46 obj+obl:as x 0 2 obj+obl:in p 0 4 obj+obl:in x 0 2 obj+obl:to p 2 20 obj+obl:to x 0 10 obj+q 0 2 3 obj+q p 2 4 obl:to p 0 7 pass-ccomp 0 0 5 pass-none 0 0 2 pass-obj 0 0 9 pass-obl:to 0 1 2 quote x 0 2 xcomp:n p 1 2 xcomp:v p 0 2 ~ ~ 6 23
v gleam ~ ~ 1 2
v go as p 0 2 as x 1 7 aside p 2 13 aside x 1 4 ccomp p 2 5 none 0 0 2 none d 0 3 none p 11 32 none x 1 30 none+q p 3 6 none+q x 0 2 obj 0 0 3 obj p 0 4 obj x 0 5 obl:against p 0 4 obl:at p 0 2 obl:for p 2 6 obl:for x 0 2 obl:from x 0 3 obl:in d 0 2 obl:in p 0 7 obl:in x 0 3 obl:into p 0 11 obl:into x 0 2 obl:of p 4 4 obl:on p 4 13 obl:on x 1 4 obl:on+q p 0 2 obl:to p 5 45 obl:to x 1 22 obl:to+q p 1 2 obl:toward x 0 2 obl:with p 0 4 parataxis p 1 2 parataxis x 0 2 pass-none 0 0 2 quote d 2 2 quote p 3 4 xcomp:n d 0 3 xcomp:n p 1 7 xcomp:n x 1 17 xcomp:to p 9 32 xcomp:to x 0 8 xcomp:to+q p 6 7 xcomp:v p 0 2 ~ ~ 4 20
v govern ~ ~ 0 9
v grab obj p 0 2 obj+obl:in p 0 2 ~ ~ 1 4
v graduate ~ ~ 0 9
v graft ~ ~ 0 3
v grant obj p 0 3 pass-obj 0 2 2 ~ ~ 1 4
v grapple obl:with p 1 4 ~ ~ 1 4
v grease ~ ~ 0 2
v greet pass-none p 0 2 pass-obl:with 0 1 4 ~ ~ 1 6
v grieve obj p 1 2
v grind ~ ~ 0 2
v grip ~ ~ 1 2
v groundbreak ~ ~ 0 2
v grouse ~ ~ 2 2
v grow none 0 2 33 none p 1 15 none x 0 14 obj x 0 5 obl:as x 0 4 obl:in 0 0 2 obl:in p 0 2 obl:in x 0 2 xcomp:n p 2 4 xcomp:n x 0 10 ~ ~ 1 16
v guarantee obj x 0 2 ~ ~ 2 5
v guard ~ ~ 0 6
v guess ccomp p 1 2 obj p 3 3 ~ ~ 1 5
v guide ~ ~ 1 6
v gun ~ ~ 0 2
v gush ~ ~ 2 2
v hack ~ ~ 0 7
v hail ~ ~ 6 7
v halt obj p 0 2 ~ ~ 1 4
v hammer ~ ~ 4 10
v hand obj p 1 3 obj x 0 4 obj+obl:to p 0 2 ~ ~ 1 8
v handle ~ ~ 0 12
v hang obl:over x 1 4 ~ ~ 1 7
v happen ~ ~ 1 82
v harass ~ ~ 0 3
v harden ~ ~ 0 4
v harm ~ ~ 0 4
v hate none 0 0 2 obj p 4 5 ~ ~ 3 4
v haunt ~ ~ 0 3
v have as p 1 7 aside 0 0 2 aside p 1 15 aside x 1 7 ccomp 0 0 2 ccomp p 0 7 ccomp x 0 2 none 0 0 10 none p 11 43 none x 1 11 none+q p 1 3 obj 0 1 12 obj d 4 16 obj p 57 452 obj x 7 101 obj+obl:as p 0 2 obj+obl:for p 1 3 obj+obl:in p 2 13 obj+obl:in x 0 3 obj+obl:on p 0 6 obj+obl:on x 0 2 obj+obl:to p 1 4 obj+obl:with p 0 7 obj+q p 0 10 obj+q x 1 2 obl:at p 0 3 obl:in p 2 5 obl:to p 1 2 obl:to x 0 2 obl:with p 1 2 parataxis p 2 5 xcomp:ing p 1 4 xcomp:n p 1 12 xcomp:n x 2 3 xcomp:to p 17 78 xcomp:to x 2 17 xcomp:v 0 1 4 xcomp:v p 14 40 xcomp:v x 2 21 ~ ~ 4 20
v head ~ ~ 0 47
v headline ~ ~ 2 5
v heal ~ ~ 0 3
v hear ccomp p 2 5 none p 0 2 obj 0 1 4 obj p 3 12 obj+obl:at p 0 2 obl:from p 0 2 obl:in p 1 2 obl:on x 0 2 pass-xcomp:ing 0 1 2 xcomp:v p 0 2 ~ ~ 1 12
v heat ~ ~ 0 3
v heckle ~ ~ 2 3
v hedge ~ ~ 0 4
v heed ~ ~ 0 4
v heighten none 0 1 5
v help ~ ~ 8 211
v herald obj x 2 2 ~ ~ 1 2
v hesitate ~ ~ 2 3
v hew ~ ~ 1 2
v hide ~ ~ 0 4
v highlight obj 0 3 3 obj p 3 4 obj x 5 10 obj+q p 2 2 ~ ~ 11 16
v hijack ~ ~ 1 2
v hinge ~ ~ 0 2
v hint ccomp p 2 2 obl:at p 3 4 ~ ~ 3 4
v hire none 0 0 4 none p 1 3 obj p 3 12 obj x 0 8 obj+obl:as p 1 2 pass-obl:in 0 1 3 ~ ~ 2 12
v hit none p 1 2 obj d 0 2 obj p 0 6 obj x 0 9 obj+obl:for p 3 3 obj+obl:on d 2 2 obj+obl:on p 1 2 obj+obl:with p 1 3 obj+obl:with x 0 2 pass-none x 1 4 ~ ~ 6 19
v hitch ~ ~ 0 2
v hold as p 0 3 aside p 0 4 ccomp p 0 5 none 0 1 2 none p 1 8 none x 0 3 obj 0 0 6 obj p 5 78 obj x 2 22 obj+obl:at p 0 3 obj+obl:for p 0 5 obj+obl:in p 1 12 obj+obl:in x 0 2 obj+obl:on p 1 11 obj+obl:on x 1 2 obj+obl:over p 0 2 obj+obl:to p 1 4 obj+obl:with p 0 3 obj+q p 1 4 obl:on p 2 2 obl:to p 0 2 pass-none 0 0 8 pass-none p 0 4 pass-none x 0 2 pass-obl:as 0 1 2 pass-obl:at 0 0 4 pass-obl:for p 0 2 pass-obl:in 0 0 6 quote p 1 2 xcomp:n p 2 4 xcomp:n x 1 2 ~ ~ 3 26
v honor ~ ~ 0 6
v hop ccomp p 5 5 ~ ~ 3 7
v hope ccomp 0 0 2 ccomp p 23 25 ccomp x 2 2 none p 2 2 obj p 5 5 obl:for p 3 3 xcomp:to p 24 28 xcomp:to x 4 4 ~ ~ 5 10
v horrify obj 0 2 2 ~ ~ 1 2
v host ~ ~ 0 44
v house ~ ~ 0 2
v hover ~ ~ 0 5
v huddle ~ ~ 0 7
v hug ~ ~ 0 3
v hurl ~ ~ 1 3
v hurt ~ ~ 0 13
v identify none p 1 2 none x 0 2 obj 0 0 2 obj p 5 6 obj x 0 2 obj+obl:as p 3 3 obl:as p 1 3 obl:with p 3 3 pass-obl:as 0 1 3 pass-obl:with 0 0 3 ~ ~ 10 13
v ignite ~ ~ 0 2
v ignore none p 1 3 obj p 6 9 obj x 1 3 pass-none 0 1 4 ~ ~ 6 10
v illustrate obj x 0 2 ~ ~ 3 3
v imagine ccomp p 1 2 obj 0 2 3 xcomp:ing 0 0 3 ~ ~ 4 4
v immigrate ~ ~ 0 3
v impact ~ ~ 0 4
v impassion pass-obl:in 0 2 2 ~ ~ 0 1
v implement obj p 1 2 obj x 0 2 ~ ~ 0 2
v imply ccomp p 9 9 obj p 2 2 ~ ~ 2 3
v import ~ ~ 0 3
v impose none 0 0 2 obj 0 1 2 obj p 1 2 ~ ~ 2 8
v impress ~ ~ 3 4
v imprison ~ ~ 0 3
v improve ~ ~ 0 20
v incite obj x 1 4 obj+obl:from x 0 11 ~ ~ 0 2
v incline ~ ~ 2 3
v include ccomp x 0 4 none 0 1 195 none p 1 9 none x 0 4 none+q 0 0 9 obj 0 0 5 obj d 5 20 obj p 4 35 obj x 5 66 obj+obl:in p 0 2 obj+q d 1 2 obj+q x 2 8 pass-obl:in 0 0 2 xcomp:ing x 3 7 ~ ~ 2 29
v income ~ ~ 0 2
v increase ~ ~ 2 55
v indicate ccomp d 9 10 ccomp p 17 18 ccomp x 4 6 none d 2 2 obj p 2 3 ~ ~ 4 6
v indict ~ ~ 1 3
v induce ~ ~ 0 3
v infect ~ ~ 0 5
v inflate obj+q 0 2 2
v inflict ~ ~ 0 3
v influence ~ ~ 0 9
v inform pass-obl:of 0 2 2 ~ ~ 5 6
v infringe ~ ~ 0 2
v infuriate obj x 2 3
v infuse ~ ~ 0 2
v ing ~ ~ 0 3
v inherit ~ ~ 0 3
v initiate ~ ~ 1 3
v inject ~ ~ 0 7
v injure ~ ~ 0 5
v inroad ~ ~ 0 2
v insert obj+obl:into p 1 2 ~ ~ 0 2
v insist ccomp p 47 47 ccomp x 4 4 none p 4 4 obl:on p 1 2 obl:on x 1 2 ~ ~ 5 5
v inspire ~ ~ 0 18
v install ~ ~ 0 5
v instruct ~ ~ 2 3
v insult quote p 2 2 ~ ~ 2 2
v integrate ~ ~ 0 4
v intend pass-xcomp:to 0 4 6 xcomp:to p 3 5 ~ ~ 6 9
v intensify ~ ~ 0 8
v interject ccomp p 2 2 quote p 2 2 ~ ~ 2 3
v interpret pass-obl:as 0 1 2 ~ ~ 3 3
v interrupt obj p 0 3 obj x 0 2 obj+q p 0 2 ~ ~ 1 4
v intersect ~ ~ 0 2
v intervene ~ ~ 0 8
v interview none p 0 4 obj p 0 11 obj+obl:about p 0 4 obl:for p 0 2 pass-none d 0 2 pass-obl:about 0 0 2 ~ ~ 2 11
v intimate ccomp p 2 2
v intrigue ~ ~ 2 3
v introduce obj p 6 13 obj x 0 2 obj+obl:at p 1 2 pass-none 0 1 3 pass-none p 1 2 pass-obl:in 0 1 2 pass-obl:to 0 0 2 quote p 2 2 ~ ~ 4 9
v invalidate ~ ~ 2 3
v invest ~ ~ 0 28
v investigate obj p 1 12 pass-obl:for p 1 2 ~ ~ 1 6
v invite obj p 0 3 obj+obl:to p 0 2 pass-obl:to 0 1 2 pass-xcomp:to 0 1 3 xcomp:to p 0 3 ~ ~ 3 7
v invoke obj p 4 5 obj+obl:in p 2 3 ~ ~ 2 6
v involve ~ ~ 1 36
v irritate ~ ~ 3 3
v isolate ~ ~ 0 2
v issue none 0 0 2 obj p 12 15 obj x 2 3 obj+obl:in p 2 2 obj+q p 8 9 pass-none 0 0 5 pass-none p 0 4 pass-obj 0 1 2 pass-obl:in 0 0 6 quote p 2 2 ~ ~ 3 7
v itch ~ ~ 0 2
v ize ~ ~ 1 2
v jab ~ ~ 3 5
v jail ~ ~ 0 3
v jar ~ ~ 0 2
v jeer ~ ~ 1 4
v jockey obl:for p 1 3 ~ ~ 0 1
v jog ~ ~ 0 2
v join none p 0 5 obj p 1 22 obj x 0 5 obj+obl:for p 0 4 obj+obl:in p 2 10 obj+obl:in x 0 2 obj+obl:to p 0 2 obl:with p 0 2 pass-none p 0 5 pass-obl:in p 0 3 pass-obl:on 0 0 2 ~ ~ 3 18
v joke ccomp p 8 8 none+q p 1 2 obl:about p 2 2 quote p 2 2 ~ ~ 2 4
v jolt ~ ~ 0 3
v judge obl:from x 0 2 ~ ~ 3 4
v jump obj p 0 2 obl:into p 0 3 obl:on p 1 2 ~ ~ 1 10
v justice ~ ~ 0 2
v justify pass-none 0 0 2 ~ ~ 4 5
v keep aside p 0 3 none 0 0 2 none x 0 2 obj p 0 14 obj x 1 9 obj+obl:from x 0 2 obj+obl:in p 0 5 obj+obl:in x 0 3 obj+obl:on p 2 3 obj+obl:on x 0 5 obj+obl:with x 0 2 obl:with p 0 3 obl:with x 0 3 xcomp:ing p 6 12 xcomp:ing+q p 1 2 xcomp:n p 0 4 xcomp:n x 0 9 xcomp:v p 0 2 ~ ~ 2 19
v kick ~ ~ 0 14
v kill ~ ~ 0 58
v knock ccomp p 2 2 obj p 0 2 ~ ~ 3 9
v know aside p 2 5 ccomp 0 1 2 ccomp p 38 52 ccomp x 2 5 none 0 1 12 none p 4 10 none x 0 3 obj p 13 22 obj x 2 3 obj+obl:for p 2 4 obl:about p 2 4 obl:as p 2 4 obl:for x 0 2 pass-none 0 5 5 pass-none x 0 2 pass-obl:as 0 18 29 pass-obl:as+q 0 2 3 pass-obl:for 0 12 16 pass-obl:to 0 2 3 pass-parataxis 0 3 3 pass-quote 0 6 6 pass-xcomp:n 0 3 3 ~ ~ 19 26
v label quote p 2 2 ~ ~ 6 6
v labor xcomp:to p 1 2 ~ ~ 0 2
v lack ~ ~ 0 7
v lag ~ ~ 0 6
v lambast pass-obl:as 0 2 2 ~ ~ 3 3
v lament ccomp p 4 4 obj p 4 4 ~ ~ 5 5
v land obj p 0 3 obl:in x 0 2 ~ ~ 1 9
v languish ~ ~ 0 2
v lash obl:at p 5 5 ~ ~ 1 3
v last ~ ~ 0 18
v laude ~ ~ 2 3
v laugh none p 1 8 none+q p 1 2 obl:at p 0 2 ~ ~ 1 6
v launch none 0 0 2 obj p 7 25 obj+obl:against p 0 2 obj+obl:in x 1 2 obj+q p 1 2 quote p 1 2 ~ ~ 3 17
v lay none p 1 2 obj 0 0 3 obj p 9 11 obj x 1 2 obj+obl:for p 2 4 ~ ~ 7 15
v lead aside p 1 3 none 0 5 51 none p 0 11 none x 0 4 none+q 0 0 2 obj 0 0 2 obj p 1 54 obj x 1 4 obj+obl:in p 0 4 obj+obl:of p 0 2 obj+obl:to p 0 7 obj+q p 0 2 obl:in p 0 6 obl:over x 0 2 obl:to 0 0 3 obl:to d 0 2 obl:to p 0 8 obl:to x 0 27 obl:to+q x 0 2 obl:with p 0 4 pass-none p 0 14 pass-obl:in p 0 2 xcomp:to x 0 8 xcomp:v p 0 2 ~ ~ 2 19
v leak ~ ~ 0 7
v lean none 0 2 7 none p 0 2 none+q p 0 2 obj x 0 3 obl:on p 0 2 obl:on x 1 3 xcomp:n x 2 2 ~ ~ 1 9
v learn as p 2 2 ccomp p 11 14 obj p 4 4 obl:about p 1 2 obl:from p 0 2 obl:of p 2 2 ~ ~ 3 8
v lease ~ ~ 0 2
v leave as p 0 4 ccomp p 1 4 none 0 1 6 none p 0 16 none x 0 3 obj d 0 3 obj p 3 38 obj x 0 20 obj+obl:in x 0 6 obj+obl:on x 0 2 obj+obl:to p 0 6 obj+obl:to x 0 4 obj+q p 0 2 obl:for p 0 3 obl:in p 0 3 obl:to p 0 2 pass-none 0 0 3 pass-obl:to 0 1 3 pass-xcomp:v 0 0 2 xcomp:ing p 1 2 xcomp:n p 0 2 xcomp:n x 0 8 xcomp:to p 0 3 ~ ~ 2 35
v lecture obl:on p 1 3 ~ ~ 2 2
v legalize obj x 0 3 ~ ~ 1 1
v lend obj+obl:to p 2 3 ~ ~ 0 5
v let obj 0 0 2 obj p 0 3 xcomp:v 0 2 18 xcomp:v p 1 6 xcomp:v x 0 5 ~ ~ 1 6
v level ~ ~ 1 3
v leverage ~ ~ 0 5
v liberate ~ ~ 0 2
v license ~ ~ 0 3
v lie none x 0 2 obl:in p 0 2 ~ ~ 1 8
v lift obj p 0 3 obj x 1 5 pass-none 0 0 2 ~ ~ 0 4
v like aside 0 0 2 ccomp p 1 2 none p 0 2 obj p 4 8 obj+obl:in p 2 3 xcomp:to p 14 15 ~ ~ 7 11
v liken obj p 2 2 ~ ~ 4 4
v limit obj 0 0 2 obj p 0 3 obj x 2 7 obj+obl:to p 0 3 ~ ~ 0 7
v line none p 3 3 ~ ~ 2 13
v linger ~ ~ 1 4
v link none 0 0 4 obj p 0 3 obj x 1 2 obl:to+q p 1 2 pass-obl:to 0 1 6 pass-obl:to+q 0 0 2 ~ ~ 1 5
v list obj p 7 8 obj x 2 3 pass-obl:as 0 2 3 ~ ~ 7 10
v listen none p 1 2 obl:to 0 0 6 obl:to p 0 6 obl:to x 0 3 ~ ~ 0 7
v lit ~ ~ 1 5
v litter ~ ~ 0 3
v live ~ ~ 2 64
v load ~ ~ 0 2
v loath ~ ~ 0 2
v lobby none 0 0 3 xcomp:to p 1 2 ~ ~ 2 8
v locate ~ ~ 0 2
v lock none p 0 3 obj p 0 4 pass-obl:in 0 1 4 ~ ~ 1 7
v log ~ ~ 1 3
v look as p 0 2 ccomp p 0 2 none 0 1 3 none p 4 16 none x 2 9 obl:at 0 0 5 obl:at p 6 14 obl:at x 1 2 obl:at+q p 1 2 obl:for d 1 2 obl:for p 8 13 obl:into p 1 4 obl:to 0 0 2 obl:to p 10 15 obl:to x 1 4 xcomp:n p 5 10 xcomp:n x 1 5 xcomp:to p 16 21 xcomp:v p 0 5 ~ ~ 5 23
v loom ~ ~ 0 16
v lose ~ ~ 0 121
v love ccomp p 1 2 none x 0 2 obj p 1 3 obj+q p 1 2 xcomp:to p 2 2 ~ ~ 2 3
v lower ~ ~ 0 7
v lurch ~ ~ 0 2
v lure ~ ~ 0 4
v lurk ~ ~ 0 2
v magnify ~ ~ 0 2
v maintain ccomp p 5 7 none p 1 2 obj p 2 14 pass-none p 0 2 ~ ~ 1 10
v make as p 0 2 aside p 0 2 ccomp 0 1 4 ccomp p 15 22 ccomp x 2 6 none 0 0 5 none p 4 15 none x 0 6 obj 0 1 9 obj d 0 2 obj p 44 147 obj x 6 57 obj+obl:about p 2 2 obj+obl:as p 1 3 obj+obl:as x 0 3 obj+obl:at p 0 4 obj+obl:for p 3 6 obj+obl:for x 0 2 obj+obl:in p 6 18 obj+obl:in x 1 7 obj+obl:into p 0 2 obj+obl:into x 0 2 obj+obl:of p 4 5 obj+obl:on p 2 6 obj+obl:on x 0 2 obj+obl:over p 0 2 obj+obl:to 0 0 2 obj+obl:to p 7 15 obj+obl:to x 1 4 obj+obl:toward p 0 2 obj+obl:with p 1 5 obj+q 0 0 2 obj+q p 0 4 obl:for p 0 2 obl:for x 1 5 obl:in p 0 3 pass-none 0 0 6 pass-none p 0 4 pass-obj 0 0 3 pass-obl:against 0 1 2 pass-obl:as 0 1 2 pass-obl:for 0 0 3 pass-obl:in 0 0 6 pass-obl:of 0 0 2 pass-obl:to 0 1 2 pass-xcomp:n 0 0 4 quote p 1 2 xcomp:ing p 0 6 xcomp:n 0 0 10 xcomp:n d 2 7 xcomp:n p 12 40 xcomp:n x 2 49 xcomp:to p 0 2 xcomp:v p 4 14 xcomp:v x 1 11 ~ ~ 7 42
v manage none 0 0 5 obj p 0 3 obj x 0 4 obj+q p 0 2 xcomp:to p 1 11 xcomp:to x 2 5 xcomp:to+q p 0 2 ~ ~ 0 10
v mandate none 0 1 2 ~ ~ 3 6
v maneuver ~ ~ 0 3
v manufacture ~ ~ 0 6
v mar ~ ~ 0 2
v march ~ ~ 0 5
v mark obj p 0 7 obj x 2 11 obj+obl:as x 2 2 pass-obl:as 0 0 2 ~ ~ 1 6
v marry ~ ~ 0 19
v marvel ~ ~ 2 2
v mask ~ ~ 0 3
v mastermind ~ ~ 0 2
v match ~ ~ 0 17
v materialize ~ ~ 0 2
v matter ~ ~ 0 6
v mean aside p 2 3 ccomp 0 1 3 ccomp d 0 3 ccomp p 3 14 ccomp x 3 47 none p 0 2 none x 0 2 obj 0 0 3 obj p 0 2 obj x 0 7 obj+obl:for x 1 2 pass-none 0 1 2 pass-xcomp:to 0 3 6 xcomp:ing 0 0 2 xcomp:ing x 0 4 ~ ~ 1 14
v meander ~ ~ 1 4
v measure none 0 2 3 ~ ~ 2 6
v meet as p 0 2 ccomp p 0 2 none p 2 5 obj 0 1 4 obj p 4 17 obj x 0 6 obl:at p 0 2 obl:for p 0 2 obl:in p 0 4 obl:with p 2 31 obl:with x 1 4 pass-obl:with 0 1 2 ~ ~ 1 22
v mend ~ ~ 0 2
v mention as p 2 2 none 0 1 3 obj p 23 25 obj x 2 3 obj+obl:at p 2 2 obj+obl:in p 3 3 obj+q p 3 3 obl:of 0 4 4 obl:of x 2 3 obl:of+q 0 0 2 pass-none 0 1 2 pass-obj+obl:as 0 1 2 xcomp:ing p 2 2 ~ ~ 21 25
v merge ~ ~ 0 2
v mid-morn ~ ~ 0 2
v miff ~ ~ 1 2
v mince obj p 2 2 ~ ~ 1 1
v mind obj x 0 2 ~ ~ 2 5
v mine ~ ~ 0 2
v mingle ~ ~ 1 2
v minimize ~ ~ 1 3
v mire ~ ~ 0 7
v mirror obj x 1 2 ~ ~ 0 1
v mishandle ~ ~ 0 4
v misjudge ~ ~ 0 3
v miss ~ ~ 1 26
v miss. ~ ~ 0 2
v misstate ~ ~ 1 3
v mitigate ~ ~ 0 2
v mix none 0 1 5 ~ ~ 1 5
v moan ~ ~ 0 2
v mobilize ~ ~ 1 6
v mock obj p 9 10 obj+obl:for+q p 2 2 obj+q p 4 4 ~ ~ 10 13
v moderate obj p 1 3 ~ ~ 0 4
v modify ~ ~ 1 3
v mold ~ ~ 0 2
v monitor obj p 0 3 obj x 1 4 ~ ~ 1 2
v motivate ~ ~ 0 3
v mount none 0 1 2 obj 0 0 2 obj p 1 5 obj x 1 3 obj+obl:to p 1 2 ~ ~ 1 3
v mourn ~ ~ 1 2
v move as p 0 2 aside p 0 3 ccomp x 0 2 none 0 1 3 none p 0 5 none x 1 12 obj p 0 3 obj x 0 5 obj+obl:to p 0 2 obl:from p 0 4 obl:from x 0 2 obl:in p 0 2 obl:to p 2 18 obl:to x 0 7 obl:with p 0 2 xcomp:to p 1 4 ~ ~ 1 17
v mull ~ ~ 3 3
v murder ~ ~ 0 2
v muse ~ ~ 4 4
v muster ~ ~ 1 3
v mystify ~ ~ 2 2
v nail ~ ~ 0 2
v name none p 2 2 obj 0 1 4 obj p 3 6 obj x 1 2 obj+obl:as p 2 2 obj+obl:in p 0 2 pass-none 0 2 3 pass-obl:for 0 0 2 pass-obl:in 0 3 3 pass-xcomp:n 0 6 14 xcomp:n p 4 6 ~ ~ 11 14
v narrow ~ ~ 0 4
v nationwide ~ ~ 0 3
v naturalize ~ ~ 0 2
v navigate ~ ~ 0 8
v near ~ ~ 0 5
v need aside p 0 3 none 0 0 5 none p 0 7 none x 0 2 obj p 1 18 obj+obl:for p 0 2 obj+obl:to p 1 4 obj+q p 0 2 obl:for p 0 2 obl:in p 0 3 obl:to p 0 3 pass-obl:for 0 1 2 pass-obl:to 0 0 2 pass-xcomp:to 0 0 3 xcomp:n p 1 4 xcomp:to p 14 68 xcomp:to x 0 19 xcomp:v p 0 2 ~ ~ 0 14
v needle ~ ~ 2 2
v negotiate none p 0 2 obj p 1 3 ~ ~ 3 5
v neighbor ~ ~ 0 11
v net ~ ~ 0 2
v no ~ ~ 0 2
v nod obl:to p 1 2 ~ ~ 0 1
v nominate aside 0 1 2 none 0 1 11 obj p 5 12 obj x 1 2 obj+obl:for p 3 3 obj+obl:for x 2 3 pass-none p 2 3 pass-obl:as 0 2 2 ~ ~ 4 10
v note as d 2 2 as p 4 5 aside p 6 6 ccomp 0 3 3 ccomp d 6 7 ccomp p 97 97 ccomp x 6 6 none 0 0 3 none p 7 7 none x 2 2 none+q p 7 7 obj 0 2 2 obj d 2 2 obj p 10 10 obj+obl:as p 3 3 obj+q p 3 3 pass-ccomp 0 1 2 quote p 5 5 ~ ~ 16 18
v notice ccomp p 2 2 obj p 1 3 ~ ~ 2 3
v notwithstand ~ ~ 0 2
v nudge ~ ~ 0 3
v object ~ ~ 1 2
v obscure ~ ~ 0 4
v observe ~ ~ 4 6
v obtain ~ ~ 0 22
v occupy ~ ~ 0 6
v occur ~ ~ 0 16
v offend ~ ~ 1 2
v offer aside p 2 2 none p 1 2 obj d 2 3 obj p 27 44 obj x 6 23 obj+obl:about p 2 2 obj+obl:as p 3 4 obj+obl:for p 4 4 obj+obl:in p 4 5 obj+obl:on p 2 3 obj+obl:on x 1 2 obj+obl:to p 5 9 quote p 3 4 xcomp:to p 4 5 ~ ~ 15 26
v offset ~ ~ 0 5
v open none 0 0 18 none x 0 6 obj p 1 10 obj x 0 8 obj+obl:to p 0 4 obj+obl:to x 0 2 obl:about p 2 2 obl:about+q p 2 2 obl:in x 0 7 ~ ~ 4 17
v operate none p 1 2 none x 0 2 ~ ~ 0 4
v opin ~ ~ 3 3
v oppose none 0 1 6 none p 2 2 obj 0 2 2 obj p 22 26 obj x 7 10 obj+obl:as p 2 2 obj+obl:on p 2 2 obj+obl:to x 2 2 pass-none 0 2 5 pass-none p 3 3 pass-obj 0 4 4 xcomp:ing p 2 2 ~ ~ 10 12
v opt xcomp:to p 2 3 ~ ~ 2 4
v orchestrate ~ ~ 0 3
v order ccomp p 4 4 obj p 5 5 obj+obl:to p 2 2 xcomp:to p 4 4 ~ ~ 5 6
v organize ~ ~ 0 39
v originate ~ ~ 0 4
v oust ~ ~ 0 5
v outline ccomp x 0 2 obj p 4 4 ~ ~ 5 6
v outnumber ~ ~ 0 3
v outrage ~ ~ 2 2
v overcome ~ ~ 0 10
v overhaul ~ ~ 0 3
v overlook obj x 0 2 ~ ~ 1 6
v overrepresent ~ ~ 0 2
v overrule obj p 1 2 ~ ~ 0 1
v oversee ~ ~ 0 13
v overshadow ~ ~ 0 10
v overstate ~ ~ 2 2
v overtake ~ ~ 0 11
v overturn ~ ~ 2 5
v overwhelm ~ ~ 1 2
v owe ~ ~ 0 7
v own ~ ~ 0 36
v pack ~ ~ 0 10
v pad ~ ~ 0 3
v paint obj+obl:as p 3 4 obj+obl:as x 2 3 ~ ~ 3 8
v pan ~ ~ 2 3
v pander obl:to p 0 2 ~ ~ 1 4
v parade ~ ~ 0 2
v park ~ ~ 0 5
v part ~ ~ 0 2
v participate ~ ~ 0 16
v pass aside p 2 2 ccomp p 1 2 none 0 2 4 none x 2 6 obj 0 3 6 obj p 6 13 obj x 3 5 obj+obl:to p 1 2 obl:in x 0 2 obl:with x 2 3 ~ ~ 6 25
v patrol ~ ~ 0 3
v pause none p 0 4 ~ ~ 2 3
v pave ~ ~ 0 5
v pay as p 0 2 none 0 0 25 none p 0 6 none x 0 5 obj 0 0 2 obj p 1 17 obj x 1 11 obj+obl:for p 0 6 obj+obl:in p 1 4 obj+obl:to p 3 10 obj+obl:to x 0 4 obl:for p 0 6 obl:for x 0 9 obl:in p 0 2 pass-none 0 0 2 pass-none p 0 2 xcomp:n p 1 2 ~ ~ 0 21
v peak ~ ~ 0 4
v peg ~ ~ 3 3
v pen ~ ~ 1 2
v pend ~ ~ 0 10
v pepper ~ ~ 0 4
v perceive none 0 0 3 obj p 2 2 ~ ~ 1 3
v percolate ~ ~ 0 2
v perform obj p 1 2 obl:in p 0 5 quote p 0 2 xcomp:n p 0 2 ~ ~ 0 4
v permit pass-obl:to 0 1 2 ~ ~ 0 1
v perpetuate obj p 1 2
v persist ~ ~ 1 3
v perspire ~ ~ 0 2
v persuade obj p 1 2 obj x 2 2 obj+obl:to p 4 5 xcomp:to x 2 3 ~ ~ 5 6
v phone ~ ~ 0 3
v photograph ~ ~ 0 2
v pick none 0 1 2 obj p 2 27 obj x 0 7 obj+obl:as p 1 2 obj+obl:from p 1 2 obj+obl:in p 0 2 obj+obl:to p 1 4 pass-none 0 0 2 ~ ~ 1 11
v picket ~ ~ 1 2
v pierce ~ ~ 0 2
v pile pass-none 0 0 3 ~ ~ 2 9
v pin ~ ~ 2 3
v pioneer ~ ~ 0 2
v pit ~ ~ 0 6
v pitch none 0 0 2 ~ ~ 3 6
v pivot obl:to p 2 6 obl:to x 1 2 ~ ~ 3 4
v place obj p 1 3 obj x 1 4 obj+obl:at p 0 2 obj+obl:on p 1 3 pass-none 0 0 4 ~ ~ 2 9
v plague ~ ~ 0 5
v plan none 0 0 18 obj p 2 3 pass-obl:for 0 0 3 xcomp:to 0 2 2 xcomp:to p 27 34 xcomp:to x 3 3 ~ ~ 4 9
v plant pass-none 0 0 3 ~ ~ 1 1
v plaster ~ ~ 0 2
v platform ~ ~ 0 2
v play aside p 0 2 none p 1 5 none x 0 2 obj 0 0 2 obj p 0 25 obj x 0 8 obj+obl:against p 0 2 obj+obl:in p 2 16 obj+obl:in x 0 2 obj+obl:on p 0 2 obl:for p 0 3 obl:in d 0 3 obl:in p 1 3 obl:in x 0 2 obl:to x 0 2 pass-none 0 0 3 pass-none p 0 2 quote p 2 2 xcomp:n p 0 2 ~ ~ 3 21
v plead xcomp:n p 5 5 xcomp:to p 2 2 ~ ~ 3 5
v please ~ ~ 1 2
v pledge ccomp p 3 3 ccomp x 2 2 none 0 0 27 obj p 2 6 obj x 1 4 quote p 4 4 xcomp:to p 19 35 xcomp:to x 1 2 xcomp:to+q p 6 6 ~ ~ 7 11
v plot ~ ~ 1 2
v plow ~ ~ 0 3
v plummet ~ ~ 0 4
v pocket ~ ~ 0 4
v point as p 2 2 aside p 3 3 ccomp p 26 26 none 0 2 2 none p 5 7 none+q p 3 3 obj 0 2 2 obj p 2 2 obj x 3 4 obj+obl:to x 2 2 obl:to d 2 3 obl:to p 25 31 obl:to x 4 6 obl:to+q p 1 2 quote p 2 2 ~ ~ 10 16
v poise pass-xcomp:to 0 2 12 ~ ~ 1 4
v poke ~ ~ 3 3
v polarize ~ ~ 2 5
v politicize obj p 1 2 ~ ~ 0 2
v poll ~ ~ 1 47
v ponder ~ ~ 2 2
v pop ~ ~ 0 2
v populate ~ ~ 0 6
v portray obj p 3 3 obj x 2 2 obj+obl:as p 10 10 obj+obl:as x 0 2 obj+obl:as+q p 2 2 ~ ~ 6 9
v pose obj p 0 3 obj x 1 3 obl:for p 0 3 obl:for x 0 2 pass-none p 0 2 pass-obl:to 0 1 2 ~ ~ 1 5
v posit ~ ~ 3 3
v position pass-xcomp:to 0 0 3 ~ ~ 4 9
v post none x 0 2 none+q p 3 3 obj p 7 10 obj x 4 5 obj+obl:on p 3 4 obj+q p 3 5 obl:on p 1 2 pass-obl:on 0 3 8 ~ ~ 10 20
v postpone ~ ~ 0 4
v pounce obl:on p 2 3
v pound ~ ~ 1 2
v pour ~ ~ 0 10
v power ~ ~ 0 4
v practice ~ ~ 0 9
v praise none 0 2 2 obj p 19 20 obj+obl:for p 6 6 obj+obl:for+q p 2 2 obj+obl:on p 2 2 obj+q p 2 3 quote p 5 5 ~ ~ 15 17
v pray ~ ~ 1 4
v pre-empt ~ ~ 0 2
v preach obj p 2 2 ~ ~ 1 1
v precede ~ ~ 0 3
v predicate ~ ~ 0 2
v predict ccomp 0 3 3 ccomp p 16 17 ccomp x 4 5 obj p 4 5 obj+obl:in p 2 2 ~ ~ 9 11
v prefer none 0 0 2 obj p 7 8 obj x 2 2 obj+obl:to p 2 3 xcomp:to p 4 4 ~ ~ 6 7
v premise ~ ~ 0 2
v prepare as x 0 2 none 0 1 3 obj p 0 5 obj+obl:for p 0 2 obj+obl:for x 0 2 obl:for p 1 9 obl:for x 1 2 quote p 0 2 xcomp:to p 0 6 ~ ~ 0 9
v prescribe obj p 2 2
v present obj p 4 6 obj x 2 6 obj+obl:as p 2 4 obj+obl:as x 3 4 obj+obl:with x 0 2 pass-none 0 2 2 pass-none x 0 2 ~ ~ 3 7
v preserve ~ ~ 0 4
v preside ~ ~ 0 7
v press none 0 1 5 none p 1 2 obj p 2 4 obj x 2 6 obj+obl:in p 0 2 obj+obl:to p 1 2 obl:for p 2 3 pass-obl:about 0 1 2 pass-obl:to 0 0 2 xcomp:to p 2 2 ~ ~ 6 12
v pressure obj+obl:to p 2 3 ~ ~ 1 3
v presume none 0 0 3 ~ ~ 1 2
v pretend ~ ~ 1 2
v prevail ~ ~ 0 13
v prevent obj 0 0 2 obj p 0 2 obj x 0 3 obj+obl:from p 0 3 obj+obl:from x 2 5 ~ ~ 0 7
v price ~ ~ 0 7
v prime ~ ~ 0 2
v print ~ ~ 0 3
v prioritize obj p 0 2 ~ ~ 1 1
v probe ~ ~ 0 2
v proceed xcomp:to p 1 2 xcomp:to+q p 1 2 ~ ~ 0 3
v proclaim quote p 2 2 ~ ~ 4 6
v produce obj p 0 6 obj x 2 8 obj+obl:in x 0 2 pass-none p 0 2 ~ ~ 0 10
v profess ~ ~ 2 2
v profile ~ ~ 1 2
v prohibit obj x 1 3 obj+obl:from d 2 2 ~ ~ 1 2
v project obj 0 1 2 obj p 1 2 obj x 2 3 pass-none 0 0 2 ~ ~ 6 7
v proliferate ~ ~ 0 3
v prolong ~ ~ 0 3
v prominence ~ ~ 0 3
v promise ccomp p 9 9 none 0 0 2 none p 3 5 none x 0 2 obj p 5 5 obj x 2 4 obj+q p 2 2 obl:to p 2 2 quote p 3 3 xcomp:to p 18 18 xcomp:to x 3 3 xcomp:to+q p 6 6 ~ ~ 8 10
v promote ccomp p 2 2 obj 0 3 3 obj p 10 12 obj x 2 4 ~ ~ 1 8
v prompt obj x 0 7 obj+obl:to x 0 3 obj+q p 0 2 pass-none x 0 3 xcomp:to d 0 3 xcomp:to p 0 2 xcomp:to x 0 5 xcomp:to+q x 0 2 ~ ~ 3 16
v pronounce obj p 2 2 ~ ~ 1 2
v propel ~ ~ 0 13
v propose ccomp p 5 5 none 0 0 2 none p 5 8 obj p 10 12 obj x 2 3 obj+obl:in p 2 2 pass-none 0 1 2 xcomp:ing p 9 9 xcomp:ing+q p 1 2 xcomp:to p 2 2 ~ ~ 12 13
v prosecute obj p 0 3 ~ ~ 2 5
v protect ~ ~ 0 17
v protest obj p 1 3 ~ ~ 4 10
v prove ccomp 0 1 2 ccomp p 2 6 ccomp x 0 4 none x 0 4 obj p 1 3 obj x 0 2 pass-xcomp:n 0 0 2 xcomp:ing x 0 2 xcomp:n d 1 2 xcomp:n p 3 10 xcomp:n x 2 16 ~ ~ 1 5
v provide none 0 0 2 none x 0 2 obj 0 1 4 obj d 4 8 obj p 10 29 obj x 1 24 obj+obl:for p 0 2 obj+obl:for x 1 3 obj+obl:in x 0 2 obj+obl:to p 1 5 obj+obl:to x 0 4 obj+obl:with p 0 4 obj+obl:with x 1 2 pass-none p 0 5 pass-obj 0 0 2 pass-obl:to 0 0 2 ~ ~ 6 18
v provoke ~ ~ 0 3
v publicize none 0 1 2 ~ ~ 1 1
v publish ccomp d 0 3 none 0 0 3 none p 0 2 none x 0 2 obj p 5 7 obj x 2 3 obj+q p 3 4 obl:in 0 0 5 pass-none 0 1 4 pass-none p 0 2 pass-obl:in 0 0 4 pass-obl:on+q 0 0 2 quote p 2 2 ~ ~ 2 11
v pull ~ ~ 1 29
v pump ~ ~ 3 3
v punch ~ ~ 0 7
v punctuate obj p 1 2 ~ ~ 0 1
v punish ~ ~ 0 6
v purchase ccomp p 0 2 obj x 0 3 obj+obl:in p 0 2 ~ ~ 1 4
v purport ~ ~ 1 3
v pursue as p 0 3 obj p 3 12 obj x 0 2 ~ ~ 2 8
v push none p 0 7 obj d 2 2 obj p 7 15 obj x 0 5 obj+obl:for p 2 2 obj+obl:in x 0 2 obj+obl:on x 0 2 obj+obl:to p 4 8 obj+obl:to x 0 2 obl:against p 3 4 obl:for p 10 12 obl:on p 2 2 obl:to p 2 2 xcomp:to p 2 3 xcomp:to x 0 2 ~ ~ 12 24
v put as+q p 5 6 ccomp 0 0 3 none p 2 3 obj 0 0 6 obj p 4 15 obj x 3 18 obj+obl:at d 2 2 obj+obl:at p 0 2 obj+obl:at x 0 4 obj+obl:in d 0 2 obj+obl:in p 1 7 obj+obl:in x 0 6 obj+obl:into p 0 5 obj+obl:into x 0 2 obj+obl:of p 0 4 obj+obl:of x 0 2 obj+obl:on 0 0 3 obj+obl:on p 3 20 obj+obl:on x 1 7 obj+obl:over x 0 2 obj+obl:to p 0 3 obj+obl:to x 0 3 obl:in p 0 2 obl:on p 0 2 quote p 3 3 xcomp:n p 1 3 xcomp:n x 1 2 xcomp:to p 1 3 ~ ~ 8 21
v puzzle ~ ~ 2 3
v qualify ~ ~ 0 7
v quash obj p 0 2 ~ ~ 2 2
v quell ~ ~ 0 3
v question ccomp p 10 10 ccomp x 2 2 none 0 1 2 none p 6 6 obj p 19 19 obj x 3 3 obj+q p 2 2 obl:about p 0 2 pass-none 0 2 2 ~ ~ 8 10
v quip ccomp p 2 2 ~ ~ 1 1
v quit ~ ~ 0 4
v quote obj p 2 4 obj+obl:as p 3 3 ~ ~ 7 8
v race ~ ~ 0 3
v rack ~ ~ 0 4
v raid ~ ~ 0 2
v rail obl:against p 8 8 ~ ~ 6 6
v raise aside x 0 2 ccomp x 1 3 none 0 0 3 none p 0 5 obj 0 1 6 obj d 0 4 obj p 10 41 obj x 3 34 obj+obl:for p 0 7 obj+obl:from p 1 6 obj+obl:from x 0 3 obj+obl:in p 1 2 obj+obl:in x 0 2 obj+obl:on p 0 2 obj+obl:to p 0 3 obj+obl:to x 0 2 pass-none x 0 3 ~ ~ 7 33
v rally obj p 0 9 obj x 0 4 obj+q p 0 2 ~ ~ 2 15
v ramp ~ ~ 0 7
v rang ~ ~ 2 3
v range none 0 0 2 obl:from p 1 2 obl:from x 0 2 ~ ~ 0 3
v rank none 0 0 7 none x 0 5 obj+q p 0 2 pass-none 0 0 2 ~ ~ 2 6
v ratchet obj p 1 3 ~ ~ 1 4
v rate ~ ~ 1 4
v ratify obj x 1 2 ~ ~ 1 3
v rattle obj x 3 5 ~ ~ 5 6
v ravage ~ ~ 0 5
v re-tweet obj d 2 2
v reach ccomp x 0 2 none x 0 2 obj 0 2 3 obj p 1 7 obj x 2 12 obj+obl:on p 0 2 obj+obl:to p 1 2 obl:for p 0 2 obl:to p 0 2 obl:to x 0 4 pass-none p 0 2 pass-obl:for 0 0 3 pass-obl:to 0 0 2 ~ ~ 1 22
v react none p 0 2 obl:to p 1 5 obl:to+q p 1 2 ~ ~ 3 7
v read aside+q d 2 2 aside+q x 2 2 ccomp x 2 2 none 0 0 2 none p 0 2 none+q 0 1 2 obj 0 0 5 obj p 3 8 obj x 1 5 obj+obl:at 0 0 2 obj+q 0 2 2 obl:from p 0 2 quote x 3 6 ~ ~ 11 18
v reaffirm ~ ~ 5 5
v realize ccomp p 5 5 ~ ~ 2 3
v reap ~ ~ 0 2
v reassure obj p 2 2 ~ ~ 2 3
v rebound ~ ~ 0 4
v rebuff obj p 2 5 obl:at x 2 2 pass-none 0 1 2 ~ ~ 0 1
v rebuild ~ ~ 0 6
v rebuke obj p 2 3 obj+obl:for p 2 2 ~ ~ 3 3
v rebut obj p 5 5 ~ ~ 2 2
v recalibrate ~ ~ 1 2
v recall ccomp p 10 10 none p 1 2 none+q p 7 7 obj p 12 14 obj+obl:in p 2 2 obj+q p 7 8 xcomp:ing p 2 2 ~ ~ 9 10
v recast obj p 1 2 ~ ~ 0 2
v receive aside p 0 2 none 0 1 2 none p 0 5 obj 0 0 3 obj p 2 38 obj x 2 9 obj+obl:at p 0 2 obj+obl:for p 0 2 obj+obl:from p 3 8 obj+obl:from x 0 2 obj+obl:in p 0 6 obj+obl:to p 0 2 obl:from p 0 2 obl:in p 0 2 pass-obj 0 0 2 ~ ~ 2 14
v recite obj p 2 2 ~ ~ 4 4
v reckon obl:with p 2 2 ~ ~ 0 1
v reclaim ~ ~ 0 4
v recognize ccomp p 10 11 obj 0 2 2 obj p 5 7 obj x 2 3 pass-none 0 2 2 ~ ~ 2 7
v recommend ccomp p 3 3 none 0 0 2 obj p 1 3 ~ ~ 7 9
v reconcile ~ ~ 0 3
v reconnect ~ ~ 0 2
v reconsider none p 0 2 ~ ~ 2 4
v record obj p 1 3 ~ ~ 1 5
v recount obj p 2 3 obj x 2 2 ~ ~ 3 3
v recover ~ ~ 0 5
v recruit ~ ~ 0 9
v recur ~ ~ 0 2
v redact obj p 0 2 ~ ~ 1 2
v redirect ~ ~ 0 2
v reduce obj 0 0 3 obj p 1 2 obj x 0 10 ~ ~ 0 5
v reel ~ ~ 0 3
v refer obj p 0 2 obl:to 0 2 2 obl:to p 22 24 obl:to x 2 2 obl:to+q 0 17 20 obl:to+q p 12 14 pass-obl:to 0 1 2 quote p 3 3 xcomp:n p 1 2 ~ ~ 6 7
v reference obj p 4 4 obj+q p 2 2 ~ ~ 6 7
v reflect none 0 0 2 obj d 0 2 obj p 1 7 obj x 1 16 obl:on p 3 6 pass-obl:in 0 0 3 ~ ~ 3 12
v reform ~ ~ 0 2
v refrain obl:from p 1 2 ~ ~ 0 2
v reframe ~ ~ 1 2
v refuse xcomp:to 0 2 2 xcomp:to d 2 2 xcomp:to p 43 47 xcomp:to x 5 5 xcomp:to+q p 3 3 ~ ~ 5 9
v refute ~ ~ 2 2
v regain ~ ~ 0 4
v regard none 0 1 9 pass-obl:as 0 2 2 ~ ~ 5 8
v register ~ ~ 2 62
v regret ~ ~ 3 3
v regulate ~ ~ 0 3
v reign ~ ~ 0 2
v rein ~ ~ 0 6
v reinforce ~ ~ 0 5
v reinstate ~ ~ 1 4
v reinvent ~ ~ 0 4
v reiterate ccomp p 7 7 obj p 5 5 obj+q p 2 2 ~ ~ 4 4
v reject obj p 24 28 obj x 1 2 obj+obl:from p 2 2 pass-none x 5 5 pass-obj 0 0 2 ~ ~ 6 7
v relate ~ ~ 0 6
v relay ~ ~ 0 2
v release ccomp d 0 3 ccomp p 0 2 none 0 1 6 none d 0 8 none p 0 6 none x 0 3 none+q 0 0 2 obj 0 0 2 obj d 0 3 obj p 26 38 obj x 3 6 obj+q p 11 11 pass-none 0 6 22 pass-none p 1 11 pass-none x 0 2 pass-obj 0 1 3 pass-obl:in 0 1 3 pass-obl:on 0 0 6 pass-obl:on p 0 2 xcomp:v d 1 2 ~ ~ 5 27
v relish obj p 2 2 ~ ~ 2 2
v relocate ~ ~ 0 6
v rely aside p 1 2 obl:on p 3 15 obl:on x 0 5 ~ ~ 0 4
v remain ccomp p 0 2 ccomp x 0 5 none 0 0 25 none d 1 2 none p 0 6 none x 0 11 obj p 0 6 obj x 0 4 obl:at p 1 3 obl:at x 0 2 obl:in p 0 9 obl:in x 1 7 obl:on p 1 3 xcomp:n p 8 32 xcomp:n x 1 25 xcomp:to p 0 2 xcomp:v p 1 2 xcomp:v x 0 3 ~ ~ 0 15
v remark ccomp p 7 7 quote p 2 2 ~ ~ 6 7
v remember ccomp 0 1 4 ccomp p 2 4 none 0 2 3 none p 6 6 obj p 4 5 xcomp:n p 2 2 ~ ~ 10 10
v remind ccomp p 1 2 none p 2 2 obj p 8 8 obj x 2 2 obj+obl:in p 2 2 obj+obl:to p 2 2 ~ ~ 6 6
v remove obj x 1 2 obj+obl:from p 0 3 pass-obl:from 0 0 3 pass-obl:from+q 0 0 2 ~ ~ 0 5
v rename ~ ~ 1 2
v render ~ ~ 1 2
v renege ~ ~ 1 2
v renew none 0 2 3 obj p 1 2 obj x 0 3 ~ ~ 3 7
v renounce obj p 2 3 ~ ~ 1 1
v renovate ~ ~ 0 5
v rent ~ ~ 0 3
v reopen ~ ~ 0 4
v repair ~ ~ 0 2
v repeal ~ ~ 0 9
v repeat ccomp p 2 2 none 0 1 4 none p 4 8 obj p 3 5 obj+q p 7 7 obl:for p 1 2 ~ ~ 7 10
v replace ~ ~ 1 27
v replay obj p 2 2
v replicate ~ ~ 0 2
v reply ccomp p 12 13 none+q p 7 7 obl:to p 1 2 quote p 4 4 ~ ~ 3 4
v report as p 10 11 ccomp d 3 4 ccomp p 34 37 ccomp x 4 5 none 0 3 6 none p 35 41 none x 1 5 none+q p 8 8 obj p 18 18 obj x 3 3 obl:from p 1 10 obl:in p 3 3 obl:in+q p 2 2 obl:on p 4 7 obl:to p 1 2 parataxis 0 0 2 pass-ccomp 0 2 3 pass-none d 1 2 pass-none p 7 9 pass-obl:in 0 2 2 xcomp:ing p 7 9 xcomp:ing x 2 2 ~ ~ 15 26
v represent ccomp p 1 2 ccomp x 1 3 none p 0 2 obj d 0 2 obj p 1 28 obj x 3 13 obj+obl:for p 0 3 obj+obl:from p 0 2 obj+obl:on p 0 2 obj+q p 0 5 obl:in p 0 3 pass-none p 0 3 ~ ~ 2 11
v reprimand ~ ~ 2 2
v reprint ~ ~ 0 2
v reprise ~ ~ 2 2
v repudiate obj p 2 2 ~ ~ 1 1
v request obj p 2 4 obj+obl:to p 2 3 pass-none 0 2 2 ~ ~ 6 6
v require obj p 0 4 obj x 1 15 obj+obl:to d 3 3 obj+obl:to p 1 2 obj+obl:to x 0 3 pass-none 0 0 2 pass-obl:for 0 0 3 pass-xcomp:to 0 3 5 xcomp:ing x 0 2 xcomp:to d 1 2 xcomp:to x 3 9 ~ ~ 5 15
v rescue ~ ~ 0 3
v resemble ~ ~ 0 5
v resent ~ ~ 1 2
v reserve obl:for p 0 2 pass-obl:in 0 0 2 ~ ~ 1 3
v resettle ~ ~ 0 3
v reshape ~ ~ 0 4
v reside ~ ~ 0 2
v resign none p 0 3 obl:from p 1 4 ~ ~ 0 6
v resist obj p 3 5 ~ ~ 3 6
v resolve ~ ~ 0 8
v resonate ~ ~ 3 11
v resort ~ ~ 0 3
v resound ~ ~ 0 5
v respect ~ ~ 1 2
v respond ccomp p 13 15 none p 8 17 none x 0 5 none+q p 10 10 obl:on p 2 2 obl:to 0 1 3 obl:to p 31 61 obl:to x 2 5 obl:to+q p 5 6 obl:with p 3 5 quote p 5 5 xcomp:to p 2 4 ~ ~ 4 11
v rest obj p 1 3 obl:in x 0 2 obl:on x 0 2 ~ ~ 0 3
v restore ~ ~ 0 6
v restrict obj d 4 4 obj x 2 2 pass-aside 0 0 3 ~ ~ 0 2
v restructure ~ ~ 0 2
v result ~ ~ 0 15
v resurrect ~ ~ 0 3
v retain ~ ~ 0 9
v retire ~ ~ 0 33
v retool ~ ~ 0 2
v return none p 0 3 none x 0 4 obj p 2 8 obj+obl:to p 0 4 obj+obl:to x 0 2 obl:from p 0 2 obl:to p 2 16 obl:to x 0 4 obl:to+q p 0 2 pass-obl:to 0 0 3 ~ ~ 2 17
v retweet obj p 4 5 ~ ~ 3 5
v reupholster ~ ~ 0 2
v reveal as p 2 2 ccomp 0 1 3 ccomp d 9 9 ccomp p 11 14 ccomp x 4 6 none x 2 2 obj d 4 4 obj p 7 9 obj x 2 4 pass-ccomp 0 2 2 pass-obl:as 0 1 2 ~ ~ 8 12
v revel ~ ~ 1 2
v reverberate ~ ~ 0 5
v revere ~ ~ 2 2
v reverse obj p 2 6 obj x 0 5 ~ ~ 1 8
v review obj p 1 2 obj x 0 2 ~ ~ 1 4
v revil ~ ~ 2 2
v revise ~ ~ 2 5
v revisit obj p 2 3 ~ ~ 0 3
v revive ~ ~ 0 7
v revoke ~ ~ 1 2
v revolve ~ ~ 0 2
v reward ~ ~ 0 2
v rewret ~ ~ 0 2
v ride ~ ~ 0 2
v ridicule ~ ~ 2 3
v riff ~ ~ 2 4
v ril ~ ~ 0 2
v rile ~ ~ 0 2
v ring ~ ~ 1 3
v rip obj p 2 5 obl:into p 1 2 ~ ~ 3 6
v rise none 0 1 10 none p 0 3 none x 0 15 obj 0 0 3 obj x 0 11 obl:from x 0 2 obl:in p 0 4 obl:to p 1 3 obl:to x 0 4 ~ ~ 2 18
v risk xcomp:ing x 0 2 ~ ~ 1 3
v roar ~ ~ 0 5
v rock ~ ~ 0 2
v rocket ~ ~ 0 2
v rode ~ ~ 0 2
v roil pass-none 0 0 3 ~ ~ 1 2
v roll as x 0 2 none 0 0 2 none+q 0 0 2 obj p 0 6 ~ ~ 3 14
v root pass-obl:in 0 0 2 ~ ~ 1 2
v round ~ ~ 0 3
v rouse none 0 1 2 ~ ~ 1 5
v ru ~ ~ 0 2
v rub ~ ~ 0 5
v rule ccomp p 1 3 none p 2 3 obj p 1 2 pass-none 0 0 2 xcomp:ing p 3 3 ~ ~ 4 7
v run ccomp p 0 3 none 0 1 18 none p 1 11 none x 0 7 none+q 0 0 3 obj p 6 44 obj x 0 6 obj+obl:for p 0 2 obj+obl:in p 0 5 obj+obl:to 0 0 2 obj+q p 1 11 obj+q x 2 2 obl:against p 0 2 obl:against+q p 0 2 obl:as p 0 5 obl:as x 0 2 obl:for p 0 31 obl:for x 0 3 obl:for+q p 0 2 obl:in p 0 8 obl:in x 1 5 obl:on p 0 7 obl:on x 0 2 obl:to p 0 2 pass-none p 0 3 xcomp:n p 0 2 xcomp:n x 1 3 ~ ~ 3 26
v rush obj p 1 2 obl:to p 0 2 xcomp:to p 0 2 ~ ~ 0 7
v sail ~ ~ 0 2
v salary ~ ~ 0 2
v sample ~ ~ 0 2
v sandwich ~ ~ 0 3
v sat ~ ~ 1 2
v satirize ~ ~ 2 2
v satisfy ~ ~ 1 4
v savage obj+obl:as p 2 2 ~ ~ 1 2
v save ~ ~ 0 13
v say as+q p 3 3 aside p 32 34 aside x 4 4 aside+q p 25 25 ccomp 0 56 64 ccomp d 41 43 ccomp p 4306 4340 ccomp x 229 237 none 0 3 7 none d 4 4 none p 117 123 none x 17 18 none+q 0 2 2 none+q d 6 6 none+q p 241 244 none+q x 3 3 obj p 66 74 obj x 13 13 obj+obl:to p 3 3 obj+q 0 2 2 obj+q p 9 9 obl:about p 4 5 obl:about x 6 6 obl:about+q p 3 3 obl:at p 5 6 obl:at+q p 13 13 obl:for p 8 8 obl:in p 22 23 obl:in+q p 42 43 obl:in+q x 2 2 obl:of p 3 3 obl:of+q p 12 12 obl:on+q p 10 10 obl:to+q p 4 4 parataxis p 2 2 pass-aside 0 2 2 pass-ccomp 0 14 17 pass-none 0 2 6 pass-none+q 0 5 6 pass-xcomp:to 0 3 3 quote p 62 62 quote x 3 3 xcomp:ing p 4 4 xcomp:n p 1 2 ~ ~ 30 34
v scale ~ ~ 0 2
v scare ~ ~ 2 2
v scatter ~ ~ 1 3
v schedule none 0 0 5 obj p 0 2 pass-none 0 0 5 pass-obl:for 0 0 9 pass-xcomp:to 0 2 17 ~ ~ 0 6
v schill ~ ~ 0 6
v scintillate ~ ~ 0 2
v scoff ~ ~ 3 3
v scold ~ ~ 2 2
v score ~ ~ 0 17
v scorn ~ ~ 0 3
v scramble obj x 0 2 xcomp:to p 2 8 ~ ~ 1 6
v scrap ~ ~ 1 2
v scream ~ ~ 1 3
v screen ~ ~ 0 3
v screw ~ ~ 0 2
v script ~ ~ 0 3
v scuttle ~ ~ 0 2
v se ~ ~ 1 3
v seal ~ ~ 0 6
v search ~ ~ 0 9
v searchable ~ ~ 0 2
v seat ~ ~ 0 7
v secure ~ ~ 0 36
v see as x 1 2 aside p 3 5 ccomp 0 2 5 ccomp p 11 16 ccomp x 4 6 none d 0 2 none p 1 5 none x 0 4 obj 0 2 9 obj d 1 2 obj p 28 54 obj x 3 10 obj+obl:as p 25 32 obj+obl:as x 2 2 obj+obl:as+q p 2 2 obj+obl:for p 2 3 obj+obl:in p 6 10 obj+obl:to p 1 2 obj+q p 2 3 obl:on p 1 2 pass-none 0 3 9 pass-obl:as 0 19 29 pass-obl:as p 4 4 pass-obl:on 0 0 2 pass-xcomp:ing 0 2 5 xcomp:ing p 1 2 xcomp:v p 2 5 xcomp:v x 0 2 ~ ~ 9 25
v seed ~ ~ 0 3
v seek as p 0 2 none p 0 2 obj 0 2 2 obj d 0 2 obj p 13 27 obj x 7 9 obj+obl:from p 3 3 pass-none 0 0 3 xcomp:to d 1 2 xcomp:to p 53 74 xcomp:to x 3 8 xcomp:to+q x 0 2 ~ ~ 7 12
v seem ccomp p 2 3 ccomp x 8 9 none 0 3 8 none p 4 6 none x 4 6 obj p 1 2 obj x 2 5 parataxis x 1 2 quote p 3 3 xcomp:n p 18 27 xcomp:n x 11 21 xcomp:to 0 2 2 xcomp:to d 3 3 xcomp:to p 39 45 xcomp:to x 14 24 xcomp:to+q 0 2 2 xcomp:to+q p 3 3 xcomp:v d 2 2 xcomp:v p 5 7 xcomp:v x 1 2 ~ ~ 5 11
v seize obj p 1 4 obj x 0 2 obl:on p 1 5 obl:on x 1 2 pass-obl:on 0 1 4 ~ ~ 2 10
v select ccomp p 0 2 none 0 0 3 obj p 1 7 obj x 0 2 pass-none 0 0 3 ~ ~ 0 8
v sell none p 0 2 obj 0 0 3 obj p 1 11 obj x 0 3 obj+obl:at p 0 2 obj+obl:to p 1 3 obj+obl:to x 0 2 obj+q p 0 2 obl:for x 0 2 obl:to x 0 2 pass-none 0 0 2 pass-obl:to 0 0 2 ~ ~ 0 12
v send none p 0 2 none x 0 3 obj 0 1 3 obj p 12 22 obj x 0 7 obj+obl:as p 1 2 obj+obl:to 0 0 3 obj+obl:to p 1 17 obj+q p 1 2 obl:in p 0 3 obl:to p 0 2 pass-none 0 0 2 pass-obl:to 0 0 9 ~ ~ 5 18
v sense ~ ~ 2 3
v sentence pass-obl:to 0 0 2 ~ ~ 3 6
v separate ~ ~ 0 7
v serve ~ ~ 2 116
v set as p 0 2 none 0 0 2 none x 0 2 obj p 2 20 obj x 1 6 obl:to p 1 3 obl:with x 1 2 pass-none p 1 2 pass-obl:as 0 0 2 pass-obl:for 0 0 2 pass-obl:in 0 0 4 pass-obl:to 0 0 2 pass-xcomp:to 0 3 14 xcomp:n x 0 2 xcomp:to p 1 3 ~ ~ 0 25
v settle obj 0 0 2 obj x 0 2 obl:at x 0 2 obl:for 0 0 2 obl:in p 0 2 ~ ~ 1 7
v sew ~ ~ 0 4
v shake obj p 0 6 obj x 0 4 obj+obl:with p 0 2 ~ ~ 2 10
v shame ~ ~ 0 3
v shape ~ ~ 0 9
v share aside p 2 3 none 0 0 5 obj p 10 19 obj x 0 2 obj+obl:with p 2 3 obj+q p 1 3 pass-none p 2 3 pass-obl:with 0 1 2 ~ ~ 8 14
v sharpen ~ ~ 0 6
v shatter ~ ~ 0 5
v she ~ ~ 0 2
v shed ~ ~ 1 5
v shell ~ ~ 0 2
v shelve ~ ~ 1 2
v shield ~ ~ 0 2
v shift as p 0 2 obj p 0 5 obj x 0 3 obj+obl:from p 1 2 obj+obl:to p 1 2 obl:in x 0 2 obl:to p 1 2 xcomp:to p 1 2 ~ ~ 1 17
v shine ~ ~ 0 3
v shock ~ ~ 1 3
v shoot ~ ~ 1 49
v shop ~ ~ 0 3
v shore obj p 1 3 obj x 0 2 ~ ~ 0 1
v shout ccomp p 2 2 none 0 0 3 none p 2 4 none+q p 2 2 ~ ~ 6 7
v shove ~ ~ 0 2
v show as d 2 2 aside d 7 7 aside p 2 3 ccomp d 61 64 ccomp p 20 27 ccomp x 27 35 none 0 0 5 none d 13 14 none p 5 11 none x 0 5 obj d 32 35 obj p 22 32 obj x 18 27 obj+obl:at d 2 2 obj+obl:in d 3 3 obj+obl:in p 2 2 obj+obl:in x 2 2 obj+obl:with d 9 9 obj+q d 2 2 obj+q x 1 3 obl:at p 1 3 obl:in p 0 8 obl:in x 0 6 pass-obj+obl:in 0 2 2 pass-obl:in 0 1 2 pass-xcomp:ing+q 0 2 2 xcomp:ing d 3 4 xcomp:ing x 1 2 xcomp:to x 1 2 ~ ~ 17 36
v showcase obj p 1 2 ~ ~ 0 3
v shrink ~ ~ 0 5
v shrug obj p 1 2 ~ ~ 3 3
v shuffle ~ ~ 0 2
v shun ~ ~ 0 2
v shut obj p 0 2 ~ ~ 2 8
v shy ~ ~ 1 2
v side obl:with p 4 6 obl:with x 1 2 ~ ~ 1 2
v sideline ~ ~ 0 3
v sidestep ~ ~ 0 2
v sign aside p 1 2 none 0 1 6 none x 0 3 obj p 7 11 obj x 1 4 obj+q p 1 2 obl:for 0 0 2 obl:for p 0 4 obl:to p 1 3 pass-none 0 1 3 pass-none p 1 4 pass-obl:in 0 1 2 pass-obl:into 0 1 2 ~ ~ 6 19
v signal ccomp p 4 4 obj p 3 3 obj x 2 6 ~ ~ 3 4
v simmer ~ ~ 0 3
v sing ~ ~ 2 4
v single obj+obl:for p 1 2 ~ ~ 4 4
v sink ~ ~ 1 3
v sip ~ ~ 0 3
v sit ~ ~ 0 51
v size ~ ~ 1 3
v skate ~ ~ 0 2
v skateboard ~ ~ 0 3
v sketch ~ ~ 1 2
v skew ~ ~ 0 2
v skewer ~ ~ 0 2
v skip ~ ~ 0 4
v skirt ~ ~ 1 3
v slam obj d 2 2 obj p 9 9 obj x 3 3 obj+obl:as p 3 3 obj+obl:for p 2 2 ~ ~ 7 9
v slap obj+obl:on p 1 3 ~ ~ 0 2
v slash ~ ~ 2 3
v slate ~ ~ 0 2
v sleep ~ ~ 0 4
v slide ~ ~ 0 2
v slip ~ ~ 0 5
v slot ~ ~ 0 2
v slow ~ ~ 0 7
v sly ~ ~ 1 3
v smear obj x 1 2
v smile none p 0 5 none+q p 1 2 obj p 0 2 ~ ~ 0 3
v snag obj p 1 2 ~ ~ 0 1
v snap ~ ~ 0 2
v snatch ~ ~ 0 2
v snuff ~ ~ 0 2
v soar ~ ~ 0 5
v soften ~ ~ 0 3
v solicit obj p 0 2 ~ ~ 1 3
v solidify ~ ~ 0 7
v solve ~ ~ 0 2
v sophisticate ~ ~ 0 2
v sound none p 1 2 none x 0 2 obj p 3 5 xcomp:n p 3 5 xcomp:n x 1 4 xcomp:n+q p 0 2 xcomp:v x 1 3 ~ ~ 8 13
v source ~ ~ 0 2
v spare ~ ~ 6 9
v spark obj x 1 3 ~ ~ 1 6
v spawn ~ ~ 0 3
v speak as p 2 5 aside p 0 2 ccomp p 2 5 none 0 0 12 none p 3 27 none x 0 4 obj p 1 11 obj+obl:to p 0 2 obl:about p 14 14 obl:about x 5 5 obl:about+q p 2 2 obl:against p 3 4 obl:at 0 0 3 obl:at p 3 19 obl:for p 1 4 obl:from p 0 3 obl:in 0 0 2 obl:in p 4 15 obl:in x 0 2 obl:in+q p 0 2 obl:of p 6 7 obl:of x 2 2 obl:of+q p 3 3 obl:on p 4 18 obl:on x 0 2 obl:on+q p 0 9 obl:over p 1 3 obl:to 0 1 2 obl:to p 4 30 obl:to+q 0 0 3 obl:to+q p 1 3 obl:with 0 0 2 obl:with p 1 12 obl:with x 1 2 quote p 2 3 ~ ~ 5 23
v spearhead obj p 1 4 ~ ~ 0 1
v specialize ~ ~ 0 5
v speculate ccomp p 4 4 obl:about p 2 2 ~ ~ 2 3
v spell ~ ~ 1 2
v spend ccomp p 0 2 none 0 0 4 none p 2 9 none x 0 4 obj 0 0 4 obj p 9 40 obj x 1 6 obj+obl:as p 1 2 obj+obl:at p 0 3 obj+obl:in p 1 13 obj+obl:on 0 0 2 obj+obl:on p 1 12 obj+obl:over p 0 2 obj+obl:to p 0 2 obj+obl:with p 0 4 obl:in p 0 2 obl:in x 0 2 obl:of p 0 2 pass-obl:on 0 0 3 xcomp:ing p 0 2 ~ ~ 0 24
v spew ~ ~ 0 2
v spike ~ ~ 0 3
v spill ~ ~ 0 4
v spirit ~ ~ 0 3
v splinter ~ ~ 0 2
v split none x 1 2 obj p 0 2 pass-none 0 3 7 pass-none x 0 3 ~ ~ 0 10
v sponsor none 0 0 4 obj p 1 3 pass-none p 0 3 ~ ~ 1 4
v spot obj p 1 3 obj+obl:in p 1 2 ~ ~ 1 5
v spotlight obj x 2 2
v sprawl ~ ~ 0 6
v spray ~ ~ 1 2
v spread none x 0 3 obj p 2 4 obj x 0 2 obl:to x 0 3 ~ ~ 0 6
v sprinkl ~ ~ 0 2
v spur ~ ~ 0 4
v squabble obl:with p 0 2 ~ ~ 2 2
v squeeze ~ ~ 0 5
v squelch ~ ~ 0 2
v stabilize ~ ~ 0 2
v stack ~ ~ 0 5
v stage obj x 0 2 ~ ~ 1 2
v stake obj p 1 5 obj+obl:on p 0 2 obl:to p 2 3 ~ ~ 0 4
v stall ~ ~ 0 7
v stand none 0 1 5 none p 3 14 none x 0 6 none+q p 1 2 obl:as x 0 2 obl:at p 0 3 obl:in p 0 8 obl:in x 0 10 obl:on p 1 2 obl:to p 0 2 obl:with p 1 3 xcomp:n p 1 3 ~ ~ 2 19
v standardize ~ ~ 0 3
v star ~ ~ 0 9
v start ccomp x 0 2 none 0 1 3 none p 0 3 none x 0 10 obj p 2 12 obj x 0 3 obj+obl:at p 0 2 obj+obl:in p 0 2 obj+obl:with p 2 2 obl:at x 0 2 obl:in p 0 2 obl:in x 0 5 obl:to p 0 2 obl:with 0 0 2 obl:with p 1 2 obl:with x 0 7 xcomp:ing d 1 2 xcomp:ing p 6 13 xcomp:ing x 0 7 xcomp:to p 0 4 xcomp:to x 1 8 ~ ~ 5 27
v startle pass-none x 2 2 ~ ~ 1 1
v state ccomp d 2 2 ccomp p 21 22 ccomp x 6 10 none p 2 3 obj 0 1 3 obj p 3 5 obj x 2 2 obl:in p 2 2 quote p 2 2 ~ ~ 12 14
v stay ~ ~ 1 46
v steal ~ ~ 0 8
v steel ~ ~ 0 2
v steer ~ ~ 0 7
v stem ~ ~ 1 4
v step none 0 0 2 obj 0 0 2 obj p 1 5 obl:as p 0 4 obl:to p 2 2 ~ ~ 0 11
v stick none 0 0 3 obl:to p 0 5 ~ ~ 1 9
v stifle obj p 1 2 ~ ~ 0 1
v stimulate ~ ~ 0 2
v stir ~ ~ 1 5
v sto ~ ~ 3 5
v stock ~ ~ 0 2
v stoke obj p 1 3 ~ ~ 0 2
v stop as p 0 2 none p 0 2 none x 0 4 obj 0 0 6 obj p 0 3 obj x 0 9 obj+obl:at x 0 2 obj+obl:from p 0 3 obj+obl:from x 0 2 obl:in p 0 2 xcomp:ing p 3 7 xcomp:n p 3 4 ~ ~ 1 12
v strain ~ ~ 0 2
v strake obj p 1 7 obj x 1 3
v stream ~ ~ 0 3
v strengthen ~ ~ 0 4
v stress ccomp p 3 3 obj p 5 6 ~ ~ 7 7
v stretch ~ ~ 0 7
v strew ~ ~ 0 2
v strike none 0 1 4 none p 0 2 obj p 1 2 obj x 1 3 ~ ~ 1 6
v strive ~ ~ 2 3
v strode ~ ~ 0 2
v structure ~ ~ 0 2
v struggle none 0 0 5 none p 0 4 none x 1 2 obl:in p 0 3 obl:with p 0 3 xcomp:to p 7 22 xcomp:to x 1 5 ~ ~ 1 12
v study ~ ~ 0 8
v stumble none p 0 2 ~ ~ 1 2
v stump obl:for p 1 5 ~ ~ 0 3
v stun ~ ~ 0 3
v submit obj p 1 2 ~ ~ 1 3
v subpoena ~ ~ 0 2
v subscribe ~ ~ 0 7
v subsidize ~ ~ 0 2
v succeed ~ ~ 0 20
v sue none p 1 4 obj p 0 3 obj+obl:in p 2 2 obj+obl:over p 1 2 ~ ~ 3 7
v suffer ~ ~ 0 15
v suggest ccomp 0 5 5 ccomp d 16 17 ccomp p 107 110 ccomp x 23 28 none p 6 6 none x 2 2 obj d 1 2 obj p 2 2 obj x 4 7 obj+q p 2 2 obl:in p 2 2 xcomp:ing p 3 3 ~ ~ 12 13
v sum pass-obl:in 0 0 2 ~ ~ 2 2
v summon ~ ~ 0 4
v superdelegate ~ ~ 0 2
v supervise ~ ~ 1 3
v supplement ~ ~ 0 2
v supply ~ ~ 0 4
v support aside p 3 4 ccomp p 4 6 none 0 1 4 none p 3 4 obj 0 4 8 obj p 57 90 obj x 19 27 obj+obl:for p 2 3 obj+obl:in p 7 7 obj+obl:to p 2 3 obj+q p 2 8 pass-none p 2 2 pass-none x 1 2 pass-obj 0 2 2 xcomp:ing p 4 4 ~ ~ 10 17
v suppose ~ ~ 0 16
v surface ~ ~ 2 4
v surge ~ ~ 0 13
v surmise ~ ~ 2 2
v surpass ~ ~ 0 6
v surprise aside x 0 2 obj p 0 2 obj x 0 3 ~ ~ 4 6
v surrender ~ ~ 0 2
v surround ~ ~ 0 17
v survey ~ ~ 0 26
v survive ~ ~ 0 29
v suspect ccomp p 3 3 ~ ~ 3 4
v suspend obj p 1 8 obj x 0 3 pass-none 0 0 5 pass-obl:for 0 0 2 ~ ~ 1 7
v sw ~ ~ 0 9
v swallow ~ ~ 0 3
v swap ~ ~ 0 2
v swarm ~ ~ 0 4
v sway ~ ~ 0 4
v swear ~ ~ 2 4
v sweep ~ ~ 0 18
v swept ~ ~ 0 2
v swing ~ ~ 1 4
v swipe ~ ~ 1 3
v switch obl:to p 0 2 ~ ~ 1 7
v symbolize obj x 2 2 ~ ~ 0 1
v ta ~ ~ 0 2
v tack ~ ~ 0 3
v tackle ~ ~ 0 4
v take as 0 0 2 as p 0 3 aside p 2 8 aside x 0 3 ccomp p 1 5 ccomp x 1 6 none 0 0 5 none p 1 2 none x 0 5 obj 0 3 12 obj d 0 3 obj p 18 89 obj x 2 44 obj+obl:as x 0 4 obj+obl:at p 10 19 obj+obl:at x 1 6 obj+obl:at+q p 2 3 obj+obl:for 0 1 2 obj+obl:from p 0 9 obj+obl:from+q p 1 2 obj+obl:in p 4 22 obj+obl:in x 0 9 obj+obl:of p 0 10 obj+obl:on p 0 5 obj+obl:on x 0 5 obj+obl:to 0 1 2 obj+obl:to p 2 14 obj+obl:to x 1 24 obj+obl:with p 4 8 obj+q p 2 10 obl:as p 1 5 obl:in p 0 2 obl:on 0 0 2 obl:on p 1 11 obl:on x 0 7 obl:over p 0 4 obl:to p 2 9 obl:to x 0 5 obl:to+q p 1 2 parataxis x 0 2 pass-none 0 0 5 pass-obj 0 0 2 pass-obl:from 0 0 4 pass-obl:in 0 0 4 quote p 1 3 xcomp:n p 0 3 xcomp:to p 1 2 ~ ~ 4 40
v talk as p 1 2 aside p 3 5 none 0 2 5 none p 8 15 none x 1 2 none+q 0 0 3 obj p 2 2 obl:about p 40 44 obl:about x 2 4 obl:about+q 0 1 2 obl:about+q p 3 3 obl:of p 3 3 obl:on p 3 4 obl:to p 5 9 obl:to x 0 2 obl:with p 2 3 pass-none 0 1 2 pass-obl:to 0 1 2 quote p 2 2 ~ ~ 13 24
v tally ~ ~ 0 5
v tamp ~ ~ 1 3
v tangle obl:with p 1 2
v tap ~ ~ 0 12
v tape ~ ~ 0 5
v target aside p 1 2 none 0 1 3 obj p 2 4 obj x 1 2 obj+obl:in p 0 4 obl:for p 0 2 pass-none x 0 2 ~ ~ 2 13
v tarnish obj x 1 3 ~ ~ 0 1
v task ~ ~ 0 3
v taunt ~ ~ 2 2
v tax ~ ~ 0 6
v teach ~ ~ 0 17
v team ~ ~ 0 5
v tear obj p 0 2 ~ ~ 1 5
v tee ~ ~ 0 2
v telegraph ~ ~ 1 2
v televise ~ ~ 0 7
v tell aside p 6 6 aside+q p 16 16 ccomp 0 2 2 ccomp p 277 281 ccomp x 15 17 none 0 0 5 none d 1 2 none p 28 33 none x 0 2 none+q p 54 55 obj p 9 12 obj x 6 7 obj+obl:about x 2 2 obj+obl:at p 2 2 obj+obl:in+q p 2 4 obj+q 0 3 3 obj+q p 11 11 obl:at+q p 2 2 obl:in p 2 2 obl:in+q p 8 8 obl:in+q x 2 2 obl:on+q p 4 4 pass-ccomp 0 5 5 quote p 22 22 xcomp:to p 6 7 xcomp:to x 2 4 xcomp:to+q p 2 2 ~ ~ 25 29
v tempt ~ ~ 0 2
v tend xcomp:to p 4 14 xcomp:to x 4 8 ~ ~ 0 6
v test ~ ~ 0 12
v testify ccomp p 2 2 none p 0 3 ~ ~ 4 7
v thank obj p 6 7 obj+obl:at p 2 2 obj+obl:for p 4 4 ~ ~ 4 5
v think ccomp 0 2 3 ccomp p 76 91 ccomp x 3 5 none p 8 12 none x 2 5 none+q p 2 3 obj p 7 8 obj+obl:of p 0 2 obl:about p 6 7 obl:of p 4 5 obl:of x 1 2 pass-xcomp:n 0 1 2 ~ ~ 2 7
v threaten obj x 1 3 obl:to p 2 2 xcomp:to p 12 14 xcomp:to x 3 8 ~ ~ 3 6
v thrill ~ ~ 2 5
v thrive ~ ~ 0 6
v throw obj 0 2 3 obj p 3 4 obj+obl:into p 0 2 obj+obl:of p 0 2 obj+obl:to x 2 4 obl:in 0 1 2 pass-obl:at 0 0 2 pass-obl:into 0 0 2 ~ ~ 0 10
v thrust ~ ~ 0 4
v thump ~ ~ 0 5
v thwart ~ ~ 0 7
v tick none p 2 3 ~ ~ 1 5
v tie obj+obl:to p 0 2 obj+obl:to x 1 3 pass-none 0 0 2 pass-obl:in 0 0 3 pass-obl:to 0 0 7 ~ ~ 1 7
v tighten ~ ~ 0 5
v tilt ~ ~ 0 4
v tim ~ ~ 1 3
v tip ~ ~ 0 3
v title pass-none+q 0 1 2 pass-quote 0 3 3 ~ ~ 6 7
v toil ~ ~ 0 3
v tolerate ~ ~ 1 2
v ton ~ ~ 1 2
v top ~ ~ 0 14
v torture ~ ~ 0 2
v toss ~ ~ 1 5
v total ~ ~ 0 3
v touch none p 0 2 ~ ~ 4 11
v tour ~ ~ 0 3
v tout obj p 7 7 obj+obl:as p 2 2 obj+obl:to p 3 3 ~ ~ 12 12
v tower ~ ~ 0 4
v trace obj d 0 2 ~ ~ 1 2
v track obj x 0 5 ~ ~ 1 5
v trade as p 1 2 none 0 0 3 obj p 2 4 ~ ~ 1 9
v trail ~ ~ 0 28
v train ~ ~ 0 6
v trample ~ ~ 0 2
v transcend ~ ~ 0 2
v transfer ~ ~ 0 3
v transfix ~ ~ 0 2
v transform ~ ~ 0 10
v transgender ~ ~ 0 2
v translate ~ ~ 0 11
v trap ~ ~ 0 3
v trash ~ ~ 3 4
v travel ~ ~ 0 21
v treat obj+obl:as p 0 2 pass-obl:as 0 1 3 ~ ~ 0 5
v trend none x 1 2 ~ ~ 1 3
v trigger ~ ~ 0 7
v trip ~ ~ 1 2
v trounce ~ ~ 0 9
v trumpet obj p 3 3
v trust obj p 0 2 ~ ~ 4 6
v try obj p 0 5 obj+obl:to p 0 2 quote p 1 2 xcomp:n p 1 3 xcomp:to 0 2 11 xcomp:to d 1 2 xcomp:to p 38 132 xcomp:to x 1 29 xcomp:to+q p 1 5 ~ ~ 1 9
v tune ~ ~ 0 3
v turn as p 1 3 as x 0 4 ccomp p 0 2 ccomp x 0 4 none 0 0 9 none p 1 3 none x 0 8 obj p 3 24 obj x 1 14 obj+obl:into p 0 4 obj+obl:into x 0 7 obj+obl:on p 1 6 obj+obl:to p 4 11 obj+obl:toward p 2 2 obl:against p 2 4 obl:for x 0 2 obl:in p 0 9 obl:into x 0 10 obl:on p 1 2 obl:on x 0 2 obl:over p 0 2 obl:to p 4 13 obl:to x 0 8 parataxis x 0 3 pass-obj 0 0 3 xcomp:n p 0 3 xcomp:n x 0 4 ~ ~ 3 21
v tussle ~ ~ 2 2
v tweak ~ ~ 0 2
v tweet ccomp 0 2 2 ccomp p 19 20 none p 4 5 none+q p 17 17 obj p 15 17 obj x 2 2 obj+q p 7 7 obl:on p 3 3 obl:on+q p 2 2 quote p 10 10 ~ ~ 8 11
v ty obj p 0 2 obj+obl:to p 3 6 ~ ~ 0 3
v unburden ~ ~ 0 2
v uncover obj p 1 3 obj x 0 2 ~ ~ 0 4
v undercut ~ ~ 0 5
v underestimate obj p 2 3
v undergo ~ ~ 0 2
v underlie ~ ~ 0 2
v underline obj p 1 2 ~ ~ 0 1
v undermine obj p 1 3 obj x 0 5 ~ ~ 0 5
v underscore obj d 1 4 obj p 3 3 obj x 0 5 obj+obl:as d 2 2 pass-none 0 0 2 ~ ~ 5 11
v understand ccomp p 3 3 obj p 5 6 obj x 0 3 ~ ~ 7 10
v undertake ~ ~ 0 2
v unearth ~ ~ 0 3
v unfold ~ ~ 0 8
v unhear ~ ~ 0 2
v unify ~ ~ 0 10
v unit none x 1 2 obj x 0 2
v unite ~ ~ 0 96
v unleash obj p 2 5 ~ ~ 1 5
v unload obl:on p 1 2 ~ ~ 0 1
v unsettle obj x 2 2
v unsubscribe ~ ~ 0 2
v unveil obj p 4 6 obj+obl:in p 0 2 ~ ~ 1 2
v update ~ ~ 0 20
v upend ~ ~ 0 7
v upgrade ~ ~ 0 3
v upset ~ ~ 0 3
v urge obj p 5 5 obj x 2 3 obj+obl:to p 4 4 obl:to p 2 2 xcomp:to p 31 33 xcomp:to x 1 2 xcomp:to+q p 2 2 ~ ~ 13 13
v use aside p 0 2 ccomp p 0 2 none 0 2 7 none p 0 2 none x 0 2 obj 0 0 4 obj d 0 2 obj p 6 30 obj x 0 9 obj+obl:as p 2 9 obj+obl:at p 0 2 obj+obl:in p 0 3 obj+obl:in x 0 2 obj+obl:to p 7 28 obj+obl:to x 1 6 obj+obl:to+q p 2 2 obj+q p 3 9 obl:in p 0 5 obl:to p 1 6 obl:to x 0 2 pass-none 0 1 5 pass-none p 0 2 pass-none+q p 0 2 pass-obj 0 0 2 pass-obl:as 0 0 3 pass-obl:for 0 0 2 pass-obl:in 0 0 3 pass-obl:to 0 0 13 xcomp:to p 0 7 xcomp:to+q p 1 2 ~ ~ 5 27
v usher ~ ~ 0 5
v utter obj p 2 4 ~ ~ 2 3
v vacation ~ ~ 0 2
v validate ~ ~ 0 4
v value ~ ~ 0 2
v vanquish ~ ~ 0 3
v vary ~ ~ 0 8
v vault ~ ~ 0 2
v veer ~ ~ 2 5
v veil none 0 2 2
v vent ~ ~ 2 3
v vet ~ ~ 0 6
v veto ~ ~ 3 3
v vex ~ ~ 1 2
v vice ~ ~ 0 3
v victory ~ ~ 0 4
v vie ~ ~ 1 2
v view none p 2 3 obj p 2 4 obj+obl:as p 5 5 pass-obl:as 0 3 6 pass-obl:as x 0 2 ~ ~ 8 12
v violate ~ ~ 0 8
v visit ~ ~ 1 33
v voice obj p 4 5 ~ ~ 8 10
v volunteer ~ ~ 1 5
v vote ccomp p 2 3 none p 2 15 none x 0 4 obj p 1 7 obj x 1 3 obl:against p 8 9 obl:at p 0 3 obl:for 0 2 3 obl:for p 16 34 obl:for x 10 12 obl:for+q p 2 3 obl:in 0 1 3 obl:in p 2 11 obl:in x 1 6 obl:on p 0 5 obl:on x 0 3 obl:to p 3 3 xcomp:n x 1 2 xcomp:to p 3 3 xcomp:v p 0 2 ~ ~ 7 18
v vouch obl:for p 4 4 ~ ~ 2 2
v vow ccomp p 4 4 quote p 6 6 xcomp:n p 2 2 xcomp:to p 29 29 xcomp:to x 3 3 xcomp:to+q p 2 2 ~ ~ 6 6
v vy obl:for x 1 2 xcomp:n p 0 2 xcomp:to p 0 2 ~ ~ 0 3
v w ~ ~ 0 3
v wade ~ ~ 0 3
v waffle obl:of p 1 2
v wage obj p 0 2 obj+obl:to p 2 2 ~ ~ 0 3
v wait ~ ~ 1 30
v wake ~ ~ 0 2
v walk as p 0 2 none 0 0 3 none p 0 7 obj p 3 8 obl:into p 0 2 ~ ~ 1 10
v wan ~ ~ 0 7
v want aside p 2 3 ccomp p 1 2 none p 3 8 obj p 14 19 parataxis x 2 2 pass-xcomp:to 0 2 2 quote p 2 2 xcomp:n p 2 6 xcomp:to 0 1 2 xcomp:to p 64 85 xcomp:to x 7 9 xcomp:to+q p 5 7 xcomp:v p 3 4 ~ ~ 9 14
v ward ~ ~ 0 2
v warm obl:to p 1 2 ~ ~ 0 3
v warn ccomp d 3 3 ccomp p 23 23 ccomp x 4 4 none+q p 4 4 obl:against p 2 2 obl:of+q p 2 2 ~ ~ 15 15
v warrant ~ ~ 2 3
v waste ~ ~ 0 4
v watch as p 0 2 ccomp p 1 2 none 0 0 6 none p 1 5 none x 0 2 obj 0 0 13 obj p 3 12 obj x 0 4 obj+obl:on 0 0 2 obl:from p 0 2 parataxis p 0 2 xcomp:v p 0 3 ~ ~ 4 23
v wave obj p 1 3 obj+q p 0 2 ~ ~ 2 9
v waver ~ ~ 1 3
v weaken ~ ~ 0 6
v wear ~ ~ 0 23
v weather ~ ~ 0 2
v weave ~ ~ 0 2
v weep ~ ~ 0 2
v weigh obl:on p 1 3 obl:on x 0 2 ~ ~ 5 13
v welcome obj p 3 5 ~ ~ 4 7
v whip ~ ~ 2 5
v whisper ~ ~ 1 3
v widen ~ ~ 0 12
v wield ~ ~ 1 2
v win ~ ~ 6 494
v wind ~ ~ 0 2
v wip ~ ~ 0 2
v wish ccomp p 2 2 obj p 1 2
v wit ~ ~ 0 2
v withdraw obj p 2 2 obl:from x 0 2 ~ ~ 2 5
v wither none 0 1 3
v withhell ~ ~ 2 4
v withhold obj p 1 3 ~ ~ 0 2
v withstand ~ ~ 0 2
v witness obj p 3 4 ~ ~ 2 2
v wo ~ ~ 2 87
v wonder ccomp p 5 6 ccomp x 3 3 none p 2 2 ~ ~ 7 9
v woo ~ ~ 1 2
v wor ~ ~ 0 3
v word ~ ~ 2 3
v work ~ ~ 9 254
v worry ccomp p 8 8 obj x 2 4 obl:about p 4 5 ~ ~ 10 11
v worshi ~ ~ 0 2
v wrap as p 0 2 ~ ~ 1 7
v wrest ~ ~ 0 4
v wrestle ~ ~ 0 3
v write as+q p 2 2 aside p 2 3 aside+q p 2 2 ccomp d 2 2 ccomp p 123 128 ccomp x 8 9 none p 9 11 none x 1 2 none+q 0 1 2 none+q p 51 53 obj p 17 23 obj x 3 5 obj+q p 3 5 obl:about p 3 3 obl:about+q p 1 2 obl:at p 0 2 obl:for p 0 2 obl:in d 1 2 obl:in p 8 8 obl:in+q p 20 20 obl:on p 3 4 obl:on+q p 6 6 obl:to p 3 3 obl:to+q p 2 2 pass-none p 3 5 quote p 13 13 ~ ~ 14 25
v yank ~ ~ 0 2
v yawn ~ ~ 0 4
v yel ccomp p 2 2 none p 1 2 ~ ~ 1 1
v yell ~ ~ 3 3
v yield obj x 0 3 obl:to p 1 2 ~ ~ 0 1
v zero obl:on p 3 4 ~ ~ 0 2
v zon ~ ~ 0 2
v ± ~ ~ 0 11
v ― ~ ~ 0 2
v … ~ ~ 0 3
`;
