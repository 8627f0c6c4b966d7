/**
 * How often a word in a construction introduces attributed content: part of speech and lemma, then for each frame and class
 * of speaker how often as a cue and how often in all. Counted over the training part of PolNeAR 1.0 (Newell, Margolin and
 * Ruths, LREC 2018) by `training/count-cues.ts`. "*" sums the lemmas too rare to be listed, "-" all lemmas, "~ ~" a lemma's
 * frames that were seen once.
 */
export const CUE_COUNTS = `
a * ccomp 0 4 14 ccomp d 0 1 ccomp p 1 3 ccomp x 0 5 obl:about 0 5 10 obl:about p 7 9 obl:about x 1 3 obl:against 0 0 1 obl:as 0 0 4 obl:as d 0 1 obl:as p 1 4 obl:as x 0 5 obl:at 0 0 2 obl:at p 1 2 obl:at x 1 3 obl:for 0 1 12 obl:for d 0 1 obl:for p 1 4 obl:for x 0 11 obl:from 0 0 3 obl:from p 0 4 obl:from x 0 2 obl:in 0 0 3 obl:in p 2 16 obl:in x 0 9 obl:into p 0 1 obl:of 0 0 10 obl:of p 7 11 obl:of x 2 7 obl:on 0 1 3 obl:on d 1 1 obl:on p 1 3 obl:on x 0 3 obl:that 0 1 1 obl:that x 0 1 obl:to 0 6 19 obl:to p 3 11 obl:to x 3 16 obl:with 0 0 2 obl:with p 5 7 quote 0 0 1 quote p 0 1 quote x 0 1 xcomp:ing 0 0 1 xcomp:ing p 0 2 xcomp:ing x 0 1 xcomp:n 0 0 1 xcomp:n p 0 1 xcomp:n x 0 1 xcomp:to 0 1 4 xcomp:to p 3 9 xcomp:to x 0 3
a - ccomp 0 12 47 ccomp d 0 4 ccomp p 36 52 ccomp x 5 28 obl:about 0 13 22 obl:about d 0 1 obl:about p 34 41 obl:about x 3 8 obl:against 0 0 4 obl:against p 0 1 obl:against x 0 1 obl:as 0 1 20 obl:as d 0 1 obl:as p 1 10 obl:as x 0 14 obl:at 0 1 10 obl:at d 0 1 obl:at p 2 9 obl:at x 2 8 obl:for 0 3 40 obl:for d 0 3 obl:for p 3 33 obl:for x 1 65 obl:from 0 1 14 obl:from d 0 2 obl:from p 0 5 obl:from x 0 6 obl:in 0 2 83 obl:in d 0 3 obl:in p 16 79 obl:in x 3 62 obl:into 0 0 2 obl:into p 1 3 obl:of 0 4 132 obl:of d 3 3 obl:of p 31 62 obl:of x 8 37 obl:on 0 1 34 obl:on d 1 2 obl:on p 6 10 obl:on x 0 14 obl:over 0 1 3 obl:over p 0 1 obl:over x 0 1 obl:that 0 2 3 obl:that p 2 3 obl:that x 0 1 obl:to 0 19 117 obl:to d 2 7 obl:to p 22 84 obl:to x 11 71 obl:upon 0 0 2 obl:with 0 2 30 obl:with d 1 2 obl:with p 12 30 obl:with x 7 18 quote 0 0 4 quote p 2 5 quote x 0 2 xcomp:ing 0 1 12 xcomp:ing p 2 5 xcomp:ing x 0 2 xcomp:n 0 0 2 xcomp:n p 1 5 xcomp:n x 0 1 xcomp:to 0 14 50 xcomp:to d 0 2 xcomp:to p 46 155 xcomp:to x 9 49
a able xcomp:to 0 0 4 xcomp:to p 3 27 xcomp:to x 2 5
a about xcomp:to p 1 3 xcomp:to x 0 4 ~ ~ 1 1
a active ~ ~ 0 4
a adamant ccomp p 2 2
a adapt ~ ~ 0 2
a additional ~ ~ 0 4
a aggressive obl:in p 1 3
a aligned obl:with x 1 2
a alive ~ ~ 0 2
a alone ~ ~ 0 4
a alternative ~ ~ 0 2
a american ~ ~ 0 2
a angry obl:about p 2 2 ~ ~ 2 2
a apparent ~ ~ 1 4
a armed ~ ~ 0 3
a attractive ~ ~ 0 2
a available ~ ~ 0 12
a aware ccomp p 2 2 obl:of 0 0 2 obl:of p 3 4 ~ ~ 1 1
a bad obl:for x 0 2 ~ ~ 1 2
a bent ~ ~ 1 2
a big ~ ~ 0 12
a bound ~ ~ 0 4
a busy xcomp:ing p 1 2 ~ ~ 0 1
a capable obl:of 0 0 2 obl:of p 1 2
a careful obl:about x 0 2 obl:to p 1 2 ~ ~ 1 3
a central ~ ~ 0 6
a certain ccomp 0 1 2 ccomp x 2 2 xcomp:to p 2 2 xcomp:to x 0 2
a challenging ~ ~ 1 4
a chemical ~ ~ 0 2
a clear ccomp 0 1 4 obl:from 0 0 2 obl:in x 1 2 obl:of 0 0 2 obl:to x 2 2 ~ ~ 1 2
a close ~ ~ 1 46
a comfortable obl:with x 2 2 ~ ~ 1 2
a committed obl:to p 1 2
a common obl:in x 0 2 ~ ~ 1 5
a competitive ~ ~ 0 4
a complete ~ ~ 0 3
a concerned ccomp p 1 2 obl:about p 3 4 obl:with p 2 2
a confident ccomp p 5 5 obl:in p 4 4 ~ ~ 1 1
a consequential ~ ~ 0 2
a conservative ~ ~ 0 4
a consistent ~ ~ 0 3
a convinced ccomp p 4 4 ~ ~ 1 2
a critical obl:of 0 1 2 obl:of p 4 4 obl:to d 0 2 ~ ~ 2 6
a crucial ~ ~ 0 3
a dangerous ~ ~ 0 2
a dedicated obl:to x 1 3 ~ ~ 0 2
a deep obl:into 0 0 2 ~ ~ 1 1
a dependent ~ ~ 0 2
a desperate ~ ~ 1 2
a detailed ~ ~ 0 2
a determined xcomp:to p 1 5 ~ ~ 1 1
a different ~ ~ 0 6
a difficult ~ ~ 0 10
a direct ~ ~ 0 2
a dismissive ~ ~ 1 2
a diverse ~ ~ 0 2
a due ~ ~ 0 3
a eager xcomp:to 0 2 5 xcomp:to p 7 9 xcomp:to x 2 2 ~ ~ 0 1
a early ~ ~ 0 3
a easy obl:for x 0 4 obl:to x 1 4 ~ ~ 0 5
a effective ~ ~ 0 2
a eligible ~ ~ 0 7
a emblematic obl:of x 1 3 ~ ~ 0 2
a enough ~ ~ 0 14
a equal ~ ~ 0 2
a equivalent ~ ~ 0 3
a essential ~ ~ 0 2
a evident ~ ~ 0 2
a executive ~ ~ 0 15
a familiar obl:with 0 0 12 obl:with p 1 5 obl:with x 0 3 ~ ~ 0 1
a fast ~ ~ 0 2
a favorable ~ ~ 1 2
a favorite ~ ~ 0 3
a few ~ ~ 0 5
a first ~ ~ 0 14
a flat ~ ~ 1 2
a formidable ~ ~ 0 2
a free obl:to 0 1 2 obl:to p 1 2 obl:to x 1 3 ~ ~ 0 1
a friendly ~ ~ 0 3
a frustrated ~ ~ 2 2
a full obl:of d 2 2 ~ ~ 0 1
a fun ~ ~ 1 2
a glad ~ ~ 2 2
a good ~ ~ 1 27
a guilty obl:to p 2 2
a happy obl:about p 1 2 obl:to p 2 3 ~ ~ 0 1
a hard ccomp 0 1 2 ccomp p 1 2 ccomp x 0 2 obl:for 0 0 2 obl:to 0 1 2 obl:to x 0 2 ~ ~ 0 1
a high ~ ~ 0 20
a honest ~ ~ 1 2
a hopeful ccomp p 3 3 ~ ~ 3 3
a hostile obl:to p 0 2 ~ ~ 1 1
a hungry ~ ~ 2 2
a identical ~ ~ 0 2
a immune ~ ~ 1 2
a important obl:for 0 1 2 obl:for x 0 2 obl:in x 0 3 obl:to p 0 3 ~ ~ 0 3
a impossible ~ ~ 0 4
a impressed obl:with p 1 2
a independent ~ ~ 0 2
a indispensable ~ ~ 0 2
a influential ~ ~ 0 2
a interested obl:in 0 1 3 obl:in p 4 5
a involved ~ ~ 0 13
a keen ~ ~ 2 2
a key ~ ~ 0 5
a large ~ ~ 0 11
a late obl:as 0 1 2 obl:in 0 0 4 obl:on 0 0 8 ~ ~ 1 6
a least ~ ~ 0 2
a leery ~ ~ 2 2
a less ~ ~ 0 3
a likely xcomp:n p 0 2 xcomp:to 0 1 9 xcomp:to p 11 43 xcomp:to x 2 14 ~ ~ 0 4
a little obl:to 0 0 2 xcomp:to 0 1 6 ~ ~ 1 1
a live ~ ~ 1 2
a low ~ ~ 0 4
a loyal obl:to p 1 2 ~ ~ 0 2
a magnanimous obl:in p 1 2
a many ~ ~ 1 47
a matched ~ ~ 0 2
a more obl:about 0 3 3 obl:from 0 0 3 obl:in 0 0 2 obl:of 0 0 9 obl:of x 1 2 obl:on 0 0 4 obl:to 0 1 6 quote 0 0 2 ~ ~ 0 4
a most obl:of 0 0 12 ~ ~ 1 5
a much obl:of 0 1 20 obl:of p 0 3 obl:of x 0 3 ~ ~ 3 4
a mum ~ ~ 2 2
a muted ~ ~ 0 2
a necessary ~ ~ 0 3
a nervous ccomp 0 2 2 ~ ~ 1 1
a new ~ ~ 0 6
a next ~ ~ 0 5
a notable ~ ~ 0 4
a odd ~ ~ 0 2
a old ~ ~ 0 7
a open obl:to 0 0 3 obl:to p 2 2 obl:to x 0 4 ~ ~ 1 6
a optimistic ccomp p 2 2 obl:about p 1 2 ~ ~ 0 1
a other ~ ~ 0 3
a own ~ ~ 0 2
a painful ~ ~ 1 2
a polite ~ ~ 0 2
a popular obl:in p 0 2 obl:in x 1 2 ~ ~ 0 1
a positive ~ ~ 0 4
a possible ~ ~ 0 3
a predictive ~ ~ 0 2
a present ~ ~ 0 4
a primary ~ ~ 0 30
a progressive ~ ~ 0 2
a prominent ~ ~ 0 2
a proud obl:of p 4 5
a qualified ~ ~ 0 5
a quick obl:to 0 3 3 obl:to p 6 10 ~ ~ 1 1
a rare ~ ~ 0 3
a ready obl:for p 0 2 obl:for x 0 6 xcomp:to 0 1 4 xcomp:to p 3 12 ~ ~ 0 1
a reflective ~ ~ 0 2
a refundable ~ ~ 0 2
a related obl:to 0 0 2 obl:to d 1 2 ~ ~ 1 3
a relative ~ ~ 0 3
a relevant ~ ~ 0 2
a reluctant xcomp:to p 4 4 ~ ~ 1 1
a reminiscent ~ ~ 0 5
a representative ~ ~ 0 2
a republican ~ ~ 0 19
a resistant ~ ~ 0 2
a responsible obl:for 0 0 3 obl:for p 0 3 obl:for x 1 5
a same obl:as x 0 4 ~ ~ 1 3
a satisfied ~ ~ 2 2
a second ~ ~ 0 8
a secretary ~ ~ 0 2
a sensitive ~ ~ 1 2
a set ~ ~ 0 4
a several ~ ~ 0 8
a shocked ~ ~ 2 2
a short obl:for x 0 2 obl:of 0 0 2 obl:of p 1 4 obl:of x 0 5 ~ ~ 0 3
a shy obl:of 0 0 3 ~ ~ 1 1
a sick ~ ~ 2 2
a similar ~ ~ 0 9
a skeptical obl:about p 2 2 obl:of p 3 3 ~ ~ 3 5
a small ~ ~ 0 2
a stable ~ ~ 0 3
a strong ~ ~ 0 11
a stuck obl:to p 1 2 obl:with x 0 2 ~ ~ 1 2
a subject ~ ~ 0 4
a successful ~ ~ 0 2
a supportive obl:of p 4 4
a sure ccomp 0 1 3 ccomp p 5 10 xcomp:to p 2 3 ~ ~ 1 4
a surprised obl:that p 1 2
a synonymous ~ ~ 0 2
a thick ~ ~ 0 2
a thrilled ~ ~ 1 2
a total ~ ~ 0 2
a tough ~ ~ 0 3
a toxic ~ ~ 0 2
a true ~ ~ 0 8
a unable ~ ~ 0 11
a unanimous ~ ~ 2 2
a unapologetic ~ ~ 1 2
a unaware ~ ~ 2 2
a unbound ~ ~ 0 2
a unclear ccomp 0 0 3 ~ ~ 1 4
a uncommon ~ ~ 0 2
a underscored ~ ~ 0 2
a underway ~ ~ 0 3
a uneasy ~ ~ 1 2
a unhappy ~ ~ 2 3
a unified obl:on p 2 2
a united ~ ~ 1 2
a unlikely xcomp:to 0 1 4 xcomp:to p 1 5 xcomp:to x 1 2 ~ ~ 0 1
a unpopular ~ ~ 1 2
a unusual ~ ~ 0 3
a up ~ ~ 0 9
a upbeat obl:about p 2 2
a upset ccomp p 3 3
a vivid ~ ~ 0 2
a vocal obl:in p 2 3 ~ ~ 2 2
a vulnerable ~ ~ 0 2
a wary obl:of p 2 2 obl:of x 2 2 ~ ~ 0 1
a willing xcomp:to 0 4 5 xcomp:to p 5 8 xcomp:to x 2 2 ~ ~ 0 1
a worried obl:about 0 2 2 obl:about p 4 4 ~ ~ 3 3
a wrong ~ ~ 0 5
n * acl:ing 0 2 70 acl:ing d 0 2 acl:ing p 0 29 acl:ing x 1 11 acl:n 0 2 6 acl:n p 1 2 acl:that 0 5 6 acl:that p 3 4 acl:to 0 2 19 acl:to d 0 1 acl:to p 2 17 acl:to x 0 5 acl:v 0 3 61 acl:v d 0 1 acl:v p 3 19 acl:v x 0 14 nsubj-cop 0 0 85 nsubj-cop p 2 17 nsubj-cop x 0 1 obl:about 0 5 7 obl:about p 2 3 obl:about x 3 3 obl:against 0 2 5 obl:against p 1 3 obl:against x 0 2 obl:as 0 1 8 obl:as p 0 6 obl:as x 0 4 obl:at 0 2 29 obl:at d 1 1 obl:at p 2 10 obl:at x 0 4 obl:for 0 4 50 obl:for d 0 2 obl:for p 3 28 obl:for x 1 15 obl:from d 0 1 obl:from p 1 39 obl:from x 1 15 obl:in 0 2 115 obl:in p 2 78 obl:in x 0 19 obl:into 0 0 2 obl:into p 1 6 obl:into x 0 2 obl:of 0 6 162 obl:of d 0 4 obl:of p 15 124 obl:of x 4 63 obl:on 0 4 31 obl:on p 2 29 obl:on x 0 12 obl:over 0 0 5 obl:over p 1 12 obl:over x 0 3 obl:to 0 2 35 obl:to p 1 27 obl:to x 0 8 obl:toward p 0 1 obl:towards 0 1 1 obl:upon 0 0 1 obl:with 0 3 34 obl:with d 0 2 obl:with p 0 21 obl:with x 0 6
n - acl:ing 0 44 622 acl:ing d 1 8 acl:ing p 110 470 acl:ing x 24 126 acl:n 0 7 37 acl:n p 10 36 acl:n x 1 7 acl:that 0 33 83 acl:that d 1 2 acl:that p 29 49 acl:that x 5 22 acl:to 0 52 306 acl:to d 1 7 acl:to p 99 389 acl:to x 7 108 acl:v 0 29 813 acl:v d 3 19 acl:v p 27 331 acl:v x 2 116 nsubj-cop 0 26 841 nsubj-cop d 0 1 nsubj-cop p 25 227 nsubj-cop x 0 11 obl:about 0 42 83 obl:about d 4 4 obl:about p 73 104 obl:about x 15 31 obl:against 0 9 43 obl:against d 0 1 obl:against p 21 69 obl:against x 7 20 obl:as 0 6 67 obl:as d 0 5 obl:as p 6 98 obl:as x 0 25 obl:at 0 11 305 obl:at d 2 4 obl:at p 23 181 obl:at x 3 59 obl:for 0 45 548 obl:for d 4 20 obl:for p 77 397 obl:for x 16 165 obl:from 0 0 1 obl:from d 2 12 obl:from p 51 398 obl:from x 8 171 obl:in 0 21 1096 obl:in d 1 24 obl:in p 46 981 obl:in x 7 269 obl:into 0 1 24 obl:into d 0 1 obl:into p 4 38 obl:into x 0 13 obl:of 0 109 2516 obl:of d 5 67 obl:of p 186 1429 obl:of x 44 711 obl:on 0 28 358 obl:on d 2 9 obl:on p 93 431 obl:on x 14 108 obl:over 0 6 45 obl:over p 6 70 obl:over x 3 21 obl:that 0 0 2 obl:that p 1 1 obl:to 0 29 352 obl:to d 2 9 obl:to p 40 390 obl:to x 9 123 obl:toward 0 3 10 obl:toward p 5 8 obl:toward x 0 3 obl:towards 0 1 1 obl:towards p 0 1 obl:towards x 0 1 obl:upon 0 0 1 obl:upon p 0 1 obl:with 0 13 214 obl:with d 0 8 obl:with p 29 334 obl:with x 3 64
n ability ~ ~ 0 19
n absence ~ ~ 0 6
n access ~ ~ 0 21
n accord ~ ~ 0 5
n account acl:v 0 0 4 nsubj-cop p 0 2 obl:for 0 0 3 obl:from p 0 4 obl:of 0 2 5 obl:of p 1 2 ~ ~ 2 5
n accusation acl:that p 2 2 obl:of 0 2 3 obl:of p 1 2 ~ ~ 1 2
n achievement ~ ~ 0 5
n acronym ~ ~ 0 2
n act ~ ~ 0 7
n action ~ ~ 0 14
n activist ~ ~ 0 8
n activity ~ ~ 0 3
n actor ~ ~ 0 5
n actress ~ ~ 0 4
n ad acl:ing 0 0 3 acl:ing p 2 5 acl:ing x 3 3 acl:v 0 0 4 nsubj-cop 0 0 4 obl:in 0 1 3 obl:in p 0 6 obl:on p 0 2 ~ ~ 1 7
n addition ~ ~ 0 22
n address obl:in p 1 2 obl:to 0 0 2 obl:to p 1 4 ~ ~ 0 5
n adept ~ ~ 0 2
n administration ~ ~ 0 10
n administrator ~ ~ 0 2
n admiration ~ ~ 2 4
n admission ~ ~ 2 3
n adult ~ ~ 0 7
n advance ~ ~ 0 3
n advantage ~ ~ 0 20
n advertising ~ ~ 0 4
n advice acl:ing p 2 2 obl:from p 2 2 obl:on 0 1 2 ~ ~ 4 6
n adviser ~ ~ 0 59
n advocate obl:for 0 1 4 obl:for p 2 3 obl:of 0 0 3 ~ ~ 2 6
n affair ~ ~ 0 9
n affection ~ ~ 1 2
n affiliate ~ ~ 0 2
n aftermath ~ ~ 0 4
n afternoon ~ ~ 0 2
n afterthought ~ ~ 0 2
n age ~ ~ 0 12
n agency ~ ~ 0 4
n agenda ~ ~ 0 8
n agent ~ ~ 0 8
n agreement acl:to 0 1 2 acl:to p 0 2 acl:v 0 0 4 nsubj-cop 0 0 2 obl:with 0 1 2 obl:with p 0 2 ~ ~ 1 3
n aid ~ ~ 0 3
n aide ~ ~ 0 24
n aim obl:at p 4 5 ~ ~ 0 1
n air ~ ~ 0 3
n airline ~ ~ 0 2
n airplane ~ ~ 0 2
n airport ~ ~ 0 3
n airstrike ~ ~ 0 2
n airwave ~ ~ 1 4
n allegation obl:of 0 2 2 ~ ~ 4 4
n allegiance obl:to x 2 2 ~ ~ 0 1
n alliance ~ ~ 0 2
n ally acl:ing p 0 2 acl:v 0 0 2 nsubj-cop 0 0 3 obl:in p 0 2 obl:of 0 1 6 obl:on 0 0 2 ~ ~ 0 2
n alternative ~ ~ 0 6
n ambassador ~ ~ 0 11
n amendment ~ ~ 0 9
n amount obl:of 0 0 8 obl:of p 1 5 obl:of x 0 3 ~ ~ 0 3
n analogy ~ ~ 0 2
n analysis ~ ~ 0 11
n analyst ~ ~ 0 20
n anchor ~ ~ 0 2
n anger obl:in 0 0 2 obl:of 0 0 2 ~ ~ 3 6
n anniversary ~ ~ 0 4
n announcement obl:from p 0 2 obl:of p 3 5 obl:on p 0 2 ~ ~ 3 8
n anonymity ~ ~ 0 3
n answer acl:v 0 0 2 nsubj-cop 0 0 2 obl:to 0 0 3 ~ ~ 3 9
n antagonist ~ ~ 0 2
n anticipation ~ ~ 0 2
n anxiety obl:about 0 2 3 ~ ~ 2 2
n apartment ~ ~ 0 3
n apology ~ ~ 2 3
n appeal nsubj-cop p 1 2 obl:for p 1 3 obl:to 0 0 3 obl:to p 0 3 ~ ~ 0 6
n appearance obl:at 0 0 3 obl:at p 0 4 obl:in p 0 3 obl:on 0 0 2 obl:on p 1 11 ~ ~ 1 6
n appetite ~ ~ 0 3
n applause ~ ~ 0 4
n applicant ~ ~ 0 2
n appointment ~ ~ 2 5
n apprehension ~ ~ 1 2
n approach acl:ing p 0 2 nsubj-cop 0 0 2 obl:to 0 0 2 obl:to p 0 5 obl:to x 0 2 ~ ~ 2 6
n approval obl:of 0 1 2 ~ ~ 0 3
n arbiter ~ ~ 0 3
n architect obl:of p 2 2 ~ ~ 0 1
n area ~ ~ 0 8
n arena ~ ~ 0 2
n argument obl:about 0 0 2 ~ ~ 8 15
n arm obl:in p 0 2 obl:of 0 0 2 ~ ~ 1 5
n army ~ ~ 0 7
n array ~ ~ 0 7
n arrival ~ ~ 0 3
n article acl:ing p 2 2 acl:v 0 1 4 acl:v p 0 2 obl:about 0 0 2 obl:from p 0 2 obl:in 0 0 4 obl:on 0 0 2 ~ ~ 2 7
n aspect ~ ~ 0 3
n assault obl:on 0 0 3 obl:on p 2 2 ~ ~ 0 1
n assertion acl:that 0 3 3 acl:that p 2 2 ~ ~ 2 3
n assessment obl:of p 3 3 ~ ~ 0 1
n asset ~ ~ 0 4
n assistance ~ ~ 0 5
n assistant ~ ~ 0 2
n associate ~ ~ 0 2
n association ~ ~ 0 4
n assumption ~ ~ 3 5
n attack acl:ing 0 0 2 acl:to p 2 3 acl:v p 1 2 obl:against 0 2 2 obl:against x 2 2 obl:as 0 1 2 obl:from p 2 6 obl:from x 0 2 obl:in 0 0 18 obl:in p 0 6 obl:in x 0 5 obl:of 0 0 2 obl:on 0 4 10 obl:on p 19 33 obl:on x 2 2 ~ ~ 2 11
n attacker ~ ~ 0 3
n attempt acl:ing p 0 2 acl:to 0 4 13 acl:to p 3 22 acl:to x 1 4 ~ ~ 0 5
n attendee ~ ~ 0 5
n attention acl:v 0 0 2 obl:from p 2 2 obl:of x 1 4 obl:on 0 1 2 obl:to 0 1 2 ~ ~ 0 5
n attitude nsubj-cop 0 0 2 ~ ~ 3 5
n attorney ~ ~ 0 12
n audience ~ ~ 0 18
n aura ~ ~ 0 2
n author ~ ~ 0 12
n authority ~ ~ 0 5
n average ~ ~ 0 25
n avoid ~ ~ 1 2
n award ~ ~ 0 5
n awarding ~ ~ 0 2
n back nsubj-cop 0 0 2 ~ ~ 2 4
n backbone ~ ~ 0 2
n backer obl:of 0 0 4 ~ ~ 1 5
n backing obl:from p 1 2 obl:of p 1 3 ~ ~ 1 1
n backlash obl:from p 0 5 ~ ~ 2 3
n bag ~ ~ 0 4
n bailout ~ ~ 0 2
n balance ~ ~ 0 2
n ballot acl:ing p 0 2 obl:for p 1 3 obl:in 0 0 2 obl:in p 0 2 ~ ~ 1 6
n ballroom ~ ~ 0 2
n ban obl:on p 2 6 ~ ~ 1 3
n band ~ ~ 0 3
n bank ~ ~ 0 8
n banker ~ ~ 0 2
n bar ~ ~ 0 3
n barn ~ ~ 0 2
n barrier ~ ~ 0 2
n base ~ ~ 0 11
n bash ~ ~ 0 2
n basis ~ ~ 1 3
n bastion ~ ~ 0 2
n batch ~ ~ 0 4
n battle ~ ~ 0 27
n battleground ~ ~ 0 2
n bearing ~ ~ 0 2
n beer ~ ~ 0 2
n beginning ~ ~ 0 12
n behalf ~ ~ 0 14
n behavior ~ ~ 0 2
n belief acl:that 0 2 2 acl:that x 1 2 ~ ~ 1 2
n beneficiary ~ ~ 0 5
n benefit ~ ~ 0 12
n bet ~ ~ 0 4
n betrayal ~ ~ 0 2
n bias ~ ~ 0 3
n bid ~ ~ 0 25
n bill acl:ing 0 0 2 acl:to 0 0 2 acl:to p 1 2 acl:v 0 0 2 obl:in 0 0 4 obl:in p 0 2 ~ ~ 2 7
n billion ~ ~ 0 11
n biography ~ ~ 0 3
n birth ~ ~ 0 2
n bit ~ ~ 0 6
n blame ~ ~ 3 3
n blizzard ~ ~ 1 2
n bloc ~ ~ 0 4
n block ~ ~ 0 3
n blog ~ ~ 1 3
n blow ~ ~ 0 5
n blowback ~ ~ 0 2
n board obl:for p 1 3 obl:of 0 0 7 obl:of p 0 3 obl:with p 1 2 ~ ~ 0 5
n body ~ ~ 0 2
n bomb ~ ~ 0 2
n bomber ~ ~ 0 2
n bombing ~ ~ 0 2
n bonuse ~ ~ 0 2
n boo obl:from p 2 5
n book acl:ing 0 1 3 acl:v 0 0 2 obl:in p 0 2 obl:of 0 0 2 obl:on 0 0 2 ~ ~ 0 9
n boom ~ ~ 0 2
n boost ~ ~ 0 8
n booster ~ ~ 1 2
n border ~ ~ 0 8
n boss ~ ~ 0 2
n bottle ~ ~ 0 2
n bottom ~ ~ 0 2
n bouquet ~ ~ 0 2
n bowl ~ ~ 0 2
n box ~ ~ 0 3
n boy ~ ~ 0 3
n brainchild obl:of x 1 3
n brand obl:of p 1 2 ~ ~ 0 3
n breach ~ ~ 0 2
n breadth ~ ~ 0 2
n break ~ ~ 0 7
n breakdown ~ ~ 0 2
n breakfast ~ ~ 0 8
n breakthrough ~ ~ 0 2
n bridge ~ ~ 0 2
n brink ~ ~ 0 4
n broadcast ~ ~ 0 6
n broadside ~ ~ 1 2
n broker ~ ~ 0 6
n brother ~ ~ 0 6
n building ~ ~ 0 5
n bulwark obl:against 0 1 5
n bundle ~ ~ 0 2
n burst ~ ~ 0 2
n business ~ ~ 0 8
n businessman ~ ~ 0 4
n buy ~ ~ 0 6
n call acl:ing p 1 5 acl:to 0 4 4 acl:to p 3 3 obl:for 0 5 6 obl:for d 2 2 obl:for p 10 12 obl:in p 0 3 obl:of p 1 2 obl:to 0 2 3 obl:with 0 0 3 obl:with p 2 10 ~ ~ 6 9
n camera ~ ~ 1 5
n camp ~ ~ 0 4
n campaign acl:ing 0 0 4 acl:ing p 0 6 acl:ing x 0 2 acl:to 0 0 2 acl:to p 1 4 acl:v 0 0 6 acl:v p 0 6 nsubj-cop 0 0 11 nsubj-cop p 0 4 obl:against p 5 8 obl:as 0 0 2 obl:as p 0 2 obl:for 0 0 3 obl:for p 0 11 obl:in 0 0 5 obl:in p 0 9 obl:of 0 0 5 obl:of p 0 5 obl:on 0 0 5 obl:on p 0 8 obl:with 0 0 2 obl:with p 0 2 ~ ~ 1 11
n campaigning ~ ~ 0 12
n candidacy ~ ~ 0 15
n candidate ~ ~ 2 145
n candle ~ ~ 0 2
n capital ~ ~ 0 6
n capitalization ~ ~ 0 2
n card ~ ~ 0 5
n care ~ ~ 0 3
n career ~ ~ 0 5
n carnage ~ ~ 0 2
n carson ~ ~ 0 2
n case acl:that p 0 2 acl:v 0 0 2 nsubj-cop 0 0 3 obl:for 0 0 3 obl:for p 3 4 obl:in p 0 2 obl:in x 0 3 obl:of 0 0 3 obl:of p 0 2 obl:on 0 1 2 ~ ~ 2 10
n cash ~ ~ 0 3
n casino ~ ~ 0 3
n category ~ ~ 0 4
n caucus ~ ~ 0 2
n caucuse nsubj-cop 0 0 2 obl:in 0 0 2 obl:in d 0 3 obl:in p 0 2 ~ ~ 1 8
n cause ~ ~ 0 7
n caution ~ ~ 1 2
n ceiling ~ ~ 0 2
n celebration ~ ~ 0 4
n celebrity ~ ~ 0 2
n cellphone ~ ~ 0 2
n cent ~ ~ 0 2
n center ~ ~ 1 26
n centerpiece obl:of 0 1 3 obl:of p 0 2
n century ~ ~ 0 5
n ceo ~ ~ 0 3
n ceremony ~ ~ 0 2
n certificate ~ ~ 0 2
n chain ~ ~ 0 2
n chair ~ ~ 0 12
n chairman ~ ~ 0 44
n chairwoman ~ ~ 0 4
n challenge acl:to 0 0 2 acl:to p 0 2 acl:v x 0 2 obl:as p 0 3 obl:for 0 0 2 obl:from p 1 7 obl:in p 0 2 obl:to 0 0 2 obl:to p 0 2 obl:to x 0 2 ~ ~ 1 8
n challenger ~ ~ 0 6
n chamber ~ ~ 0 2
n champion ~ ~ 0 2
n chance ~ ~ 1 37
n chancellor ~ ~ 0 2
n chandelier ~ ~ 0 2
n change ~ ~ 0 21
n chant obl:of 0 2 2 ~ ~ 3 4
n chaos ~ ~ 0 2
n chapter ~ ~ 0 6
n character ~ ~ 0 3
n charge ~ ~ 0 14
n check ~ ~ 0 9
n cheer ~ ~ 0 5
n chief ~ ~ 0 24
n child ~ ~ 0 18
n choice obl:for 0 0 2 obl:for p 1 3 obl:of p 0 2 ~ ~ 0 7
n chord ~ ~ 1 2
n chorus ~ ~ 0 3
n chunk ~ ~ 0 4
n church obl:in 0 0 2 obl:in p 1 2 ~ ~ 0 3
n circle ~ ~ 0 3
n citizen ~ ~ 0 5
n city ~ ~ 0 21
n claim obl:about p 1 2 obl:in p 1 2 obl:to p 1 3 ~ ~ 7 12
n clarity ~ ~ 1 3
n clash ~ ~ 0 6
n class ~ ~ 0 4
n classification ~ ~ 1 2
n cleric ~ ~ 0 2
n client ~ ~ 0 2
n clinton ~ ~ 0 2
n clip obl:of 0 0 3 ~ ~ 1 4
n close ~ ~ 0 5
n closure ~ ~ 0 2
n clout ~ ~ 0 3
n club ~ ~ 0 7
n clue ~ ~ 0 2
n clutch obl:of 0 1 3
n co-author ~ ~ 0 5
n co-chairman ~ ~ 0 3
n co-director ~ ~ 0 2
n co-founder ~ ~ 0 9
n co-host ~ ~ 0 3
n coalition ~ ~ 0 8
n coast ~ ~ 1 2
n collapse ~ ~ 0 9
n colleague ~ ~ 0 6
n collection ~ ~ 0 7
n college ~ ~ 0 5
n color ~ ~ 0 3
n column obl:in p 1 2 obl:on p 1 2 ~ ~ 0 2
n columnist ~ ~ 0 4
n combination ~ ~ 0 3
n come ~ ~ 0 2
n comeback ~ ~ 0 3
n comedy ~ ~ 0 2
n comfort obl:to x 1 2 ~ ~ 0 1
n command ~ ~ 0 2
n commander ~ ~ 0 9
n comment acl:v 0 0 3 nsubj-cop p 1 5 obl:about d 2 2 obl:about p 5 6 obl:from p 0 4 obl:from x 0 2 obl:on p 3 4 ~ ~ 2 7
n commentator ~ ~ 0 2
n commission ~ ~ 0 4
n commissioner ~ ~ 0 2
n commitment obl:to p 1 3 ~ ~ 0 3
n committee ~ ~ 0 15
n committeeman ~ ~ 0 3
n communication ~ ~ 0 3
n community ~ ~ 0 8
n company ~ ~ 0 20
n comparison ~ ~ 0 4
n competition ~ ~ 0 6
n complaint obl:of 0 1 2 ~ ~ 2 3
n complex ~ ~ 0 2
n compliance ~ ~ 0 2
n compliment ~ ~ 1 2
n component ~ ~ 0 2
n compound ~ ~ 0 4
n concern acl:ing 0 1 4 acl:v 0 1 2 nsubj-cop 0 1 2 obl:about 0 5 7 obl:about p 6 7 obl:about x 2 3 obl:for 0 2 3 obl:from p 1 2 obl:of 0 0 2 ~ ~ 2 9
n concert ~ ~ 0 2
n concession ~ ~ 0 2
n conclusion obl:of 0 0 2 ~ ~ 1 1
n concrete ~ ~ 0 2
n condemnation obl:of p 2 2
n condition obl:of 0 0 7 obl:of p 2 14 ~ ~ 1 6
n condominium ~ ~ 0 2
n conference acl:v 0 0 2 obl:at p 1 2 obl:in 0 0 3 obl:in p 1 7 obl:of 0 0 2 obl:on 0 0 2 obl:on p 0 2 ~ ~ 0 8
n confidence ~ ~ 1 2
n conflict ~ ~ 0 15
n confrontation ~ ~ 0 6
n congressman ~ ~ 0 2
n connection ~ ~ 0 7
n consensus obl:on x 2 2 ~ ~ 2 4
n consequence ~ ~ 0 3
n conservative ~ ~ 0 6
n consideration ~ ~ 0 2
n consolidation ~ ~ 0 2
n constituency ~ ~ 0 2
n constituent ~ ~ 0 2
n constitution ~ ~ 0 3
n consulate ~ ~ 0 2
n consultant ~ ~ 0 7
n consumer ~ ~ 0 2
n contact ~ ~ 0 2
n contender ~ ~ 0 9
n content ~ ~ 1 3
n contention ~ ~ 1 3
n contents ~ ~ 0 2
n contest ~ ~ 2 65
n context ~ ~ 0 2
n contingent ~ ~ 0 2
n continuation ~ ~ 0 2
n contract ~ ~ 0 4
n contrast obl:to 0 0 4 obl:to p 0 2 obl:to x 0 5 obl:with 0 0 2 obl:with p 2 4 obl:with x 0 2 ~ ~ 0 5
n contribution ~ ~ 0 6
n contributor ~ ~ 0 3
n control ~ ~ 0 17
n controversy acl:v 0 1 2 obl:over 0 0 2 obl:over x 1 2 ~ ~ 0 4
n convention ~ ~ 1 40
n conversation acl:v 0 0 2 obl:on x 0 2 obl:with p 0 7 obl:with x 0 2 ~ ~ 6 8
n cooperation ~ ~ 0 2
n coordinator ~ ~ 0 3
n copy ~ ~ 0 5
n core ~ ~ 0 3
n corner ~ ~ 0 3
n cornerstone ~ ~ 0 2
n corporation ~ ~ 0 2
n correspondence ~ ~ 0 3
n cost ~ ~ 0 18
n council ~ ~ 0 3
n counsel ~ ~ 0 3
n count ~ ~ 1 5
n counter obl:to 0 0 3 ~ ~ 1 1
n counterpart ~ ~ 0 2
n country ~ ~ 0 15
n county ~ ~ 0 13
n coup ~ ~ 0 3
n couple ~ ~ 0 5
n course ~ ~ 0 13
n court acl:v 0 0 4 nsubj-cop 0 0 2 obl:on p 1 2 ~ ~ 1 5
n courtesy ~ ~ 0 3
n cover ~ ~ 0 4
n coverage ~ ~ 0 4
n crack ~ ~ 0 3
n crackdown ~ ~ 0 2
n crash ~ ~ 0 4
n creation ~ ~ 0 2
n credit ~ ~ 0 3
n crew ~ ~ 0 3
n crime ~ ~ 0 2
n crise ~ ~ 0 2
n crisis ~ ~ 0 4
n critic obl:in 0 1 2 ~ ~ 3 8
n criticism obl:for p 4 4 obl:for x 1 2 obl:from p 8 10 obl:from x 1 2 obl:of 0 5 9 obl:of p 12 14 obl:on 0 2 2 ~ ~ 6 8
n critique nsubj-cop p 0 2 obl:of p 4 5 ~ ~ 0 1
n crowd ~ ~ 0 55
n crude ~ ~ 0 2
n crush ~ ~ 0 2
n cry ~ ~ 3 5
n current ~ ~ 0 2
n cusp ~ ~ 0 2
n customer ~ ~ 0 2
n cut ~ ~ 0 4
n cycle ~ ~ 0 5
n damage ~ ~ 0 5
n danger ~ ~ 0 8
n darling ~ ~ 0 2
n dash ~ ~ 0 2
n data ~ ~ 0 10
n date ~ ~ 0 2
n daughter ~ ~ 0 17
n dawn ~ ~ 0 2
n day ~ ~ 2 69
n deadline ~ ~ 0 4
n deal acl:to 0 1 2 acl:to p 2 4 nsubj-cop 0 0 5 obl:in 0 0 2 obl:in p 0 3 obl:of 0 0 2 obl:with 0 0 2 obl:with p 0 4 obl:with x 0 2 ~ ~ 0 2
n dean ~ ~ 0 2
n death ~ ~ 0 14
n debate acl:v 0 0 7 acl:v p 0 5 nsubj-cop 0 1 5 obl:about 0 2 3 obl:against p 1 2 obl:in 0 0 6 obl:in p 1 13 obl:in x 0 4 obl:of 0 0 2 obl:on 0 1 5 obl:on p 0 5 obl:on x 1 3 obl:over 0 2 6 obl:with p 0 3 ~ ~ 0 11
n debt ~ ~ 0 3
n decade ~ ~ 0 14
n decision acl:ing 0 2 4 acl:to 0 0 3 acl:to p 10 13 acl:to x 1 2 acl:v 0 0 3 acl:v d 0 2 nsubj-cop 0 0 2 ~ ~ 4 9
n deck ~ ~ 0 3
n declaration ~ ~ 2 5
n decline ~ ~ 0 6
n defeat ~ ~ 0 8
n defender obl:of 0 1 2 ~ ~ 1 1
n defense obl:of 0 1 2 obl:of p 5 5 ~ ~ 1 4
n degree obl:in p 1 2 obl:of p 1 3 ~ ~ 0 5
n delay ~ ~ 0 2
n delegate ~ ~ 0 102
n delegation ~ ~ 0 2
n demand ~ ~ 1 6
n demise ~ ~ 0 2
n democracy ~ ~ 0 7
n demographic ~ ~ 0 2
n demonstrator ~ ~ 0 3
n dent ~ ~ 0 2
n denunciation obl:of 0 2 2 ~ ~ 1 1
n department ~ ~ 0 6
n departure ~ ~ 0 7
n deployment ~ ~ 0 2
n depth acl:to 0 1 2 obl:of p 0 2 ~ ~ 0 1
n description obl:of p 2 3 ~ ~ 1 3
n design ~ ~ 0 2
n desire acl:to p 2 2 ~ ~ 1 3
n desperation ~ ~ 1 2
n detail obl:about p 1 2 obl:of 0 0 2 obl:of p 1 2
n detour ~ ~ 0 2
n detractor ~ ~ 0 2
n devastation ~ ~ 0 2
n developer ~ ~ 0 4
n development ~ ~ 0 6
n dictum ~ ~ 2 2
n differ ~ ~ 0 2
n difference ~ ~ 0 13
n difficulty ~ ~ 0 6
n dig obl:at 0 2 3 ~ ~ 0 2
n digit ~ ~ 0 7
n din ~ ~ 0 2
n dinner ~ ~ 0 7
n direction ~ ~ 0 5
n director ~ ~ 0 107
n disagreement obl:with p 2 2 ~ ~ 4 4
n disappointment ~ ~ 1 3
n disclosure acl:v 0 0 3 obl:of 0 2 2 ~ ~ 2 2
n discourse ~ ~ 0 2
n discretion ~ ~ 0 2
n discrimination ~ ~ 0 2
n discussion obl:of 0 2 3 ~ ~ 3 8
n dish ~ ~ 0 2
n dislike ~ ~ 2 2
n display obl:of 0 0 3 ~ ~ 1 4
n displeasure ~ ~ 1 2
n dispute ~ ~ 0 2
n distinction ~ ~ 0 2
n distraction ~ ~ 0 4
n district ~ ~ 0 7
n distrust obl:of p 0 2 ~ ~ 1 1
n disturbance ~ ~ 0 2
n divide ~ ~ 0 2
n division obl:of p 0 2 ~ ~ 1 7
n dnc ~ ~ 0 3
n doctor ~ ~ 0 2
n doctorate ~ ~ 0 2
n document acl:v 0 1 6 obl:from p 0 3 obl:in 0 0 2 ~ ~ 2 4
n documentary ~ ~ 0 2
n dog ~ ~ 0 2
n dollar ~ ~ 0 9
n donation ~ ~ 0 9
n donor ~ ~ 0 26
n door obl:to 0 0 2 ~ ~ 1 3
n doubt obl:about 0 2 2 obl:about p 3 3 ~ ~ 3 5
n downturn ~ ~ 0 2
n dozen obl:of 0 2 14 ~ ~ 1 5
n draft ~ ~ 1 2
n drive ~ ~ 0 3
n driver ~ ~ 0 3
n drop ~ ~ 0 4
n dynamic ~ ~ 0 4
n dysfunction ~ ~ 0 2
n ear ~ ~ 1 2
n economics ~ ~ 0 6
n economist ~ ~ 0 10
n economy ~ ~ 0 15
n ed ~ ~ 1 2
n edge ~ ~ 0 10
n editor ~ ~ 0 16
n editorial nsubj-cop 0 0 2 ~ ~ 1 3
n education ~ ~ 0 2
n effect ~ ~ 0 12
n effort acl:ing 0 0 2 acl:ing p 0 2 acl:to 0 2 24 acl:to p 7 29 acl:to x 0 10 obl:in 0 0 2 obl:in p 0 5 obl:to p 0 2 ~ ~ 0 8
n election ~ ~ 1 32
n electorate nsubj-cop 0 0 2 obl:in 0 0 3 ~ ~ 1 6
n element ~ ~ 0 7
n eligibility ~ ~ 0 2
n elite ~ ~ 0 2
n email acl:ing 0 0 4 acl:ing p 0 3 acl:v 0 0 8 acl:v p 0 3 obl:for p 0 3 obl:from p 0 5 obl:in 0 1 2 obl:on p 0 2 obl:to 0 1 3 obl:to p 3 8 obl:to x 0 2 ~ ~ 3 7
n embassy ~ ~ 0 3
n embrace obl:of p 4 5 ~ ~ 0 1
n emergence ~ ~ 0 4
n emission ~ ~ 0 5
n emphasis ~ ~ 0 3
n employee ~ ~ 0 16
n employer ~ ~ 0 2
n employment ~ ~ 0 2
n enclave ~ ~ 0 3
n end ~ ~ 0 55
n endorsement acl:ing p 1 3 nsubj-cop 0 0 2 obl:for p 1 2 obl:from p 2 4 obl:from x 0 3 obl:in p 0 2 obl:of p 13 14 obl:of x 4 4 ~ ~ 1 3
n enemy ~ ~ 0 4
n enthusiasm obl:for p 2 2 obl:of 0 1 2 obl:on 0 0 2 ~ ~ 1 4
n entrepreneur ~ ~ 0 4
n entry ~ ~ 0 3
n environment ~ ~ 0 2
n envision ~ ~ 1 2
n envoy ~ ~ 0 2
n epicenter ~ ~ 0 4
n episode ~ ~ 0 5
n equivocation ~ ~ 1 2
n era ~ ~ 0 6
n erosion ~ ~ 0 2
n error ~ ~ 0 2
n escalation ~ ~ 0 3
n establishment ~ ~ 0 2
n estate ~ ~ 0 4
n estimate ~ ~ 4 5
n euphoria ~ ~ 1 2
n evangelical ~ ~ 0 2
n eve ~ ~ 0 9
n evening acl:v 0 0 2 obl:in 0 0 3 ~ ~ 1 2
n event ~ ~ 0 39
n evidence acl:that 0 1 2 acl:to p 1 2 obl:of 0 0 3 obl:to 0 0 3 ~ ~ 0 7
n evolution ~ ~ 0 2
n ex-wife ~ ~ 0 2
n examination ~ ~ 0 2
n example obl:of 0 1 5 obl:of p 1 3 obl:of x 0 2 ~ ~ 2 4
n exception ~ ~ 0 16
n excerpt ~ ~ 0 2
n exchange obl:for p 0 3 obl:with 0 1 4 ~ ~ 0 8
n executive ~ ~ 0 6
n exhibit ~ ~ 0 2
n exile ~ ~ 0 3
n exit ~ ~ 0 2
n exodus ~ ~ 0 3
n expansion ~ ~ 0 5
n expectation obl:in 0 0 2 ~ ~ 2 4
n experience ~ ~ 0 21
n experiment ~ ~ 0 4
n expert ~ ~ 0 20
n explanation obl:for 0 0 3 ~ ~ 1 3
n explosion ~ ~ 0 2
n export ~ ~ 0 2
n exposé ~ ~ 0 2
n extension ~ ~ 0 3
n extent ~ ~ 0 2
n extreme ~ ~ 0 2
n extremist ~ ~ 0 2
n eye obl:of x 1 2 ~ ~ 0 3
n eyebrow ~ ~ 1 3
n face ~ ~ 0 30
n facet ~ ~ 0 2
n facility ~ ~ 0 3
n fact acl:that 0 0 15 acl:that p 1 2 acl:that x 0 7 acl:v 0 1 3 nsubj-cop 0 0 3 ~ ~ 0 4
n factor ~ ~ 0 9
n factory ~ ~ 0 2
n failure acl:to p 1 2 obl:to 0 0 2 ~ ~ 0 4
n faith obl:in p 1 2 ~ ~ 1 3
n fall ~ ~ 0 7
n fallout ~ ~ 0 4
n family ~ ~ 0 19
n fan obl:of 0 0 2 ~ ~ 1 4
n fate ~ ~ 0 9
n father ~ ~ 0 12
n favor obl:of 0 2 5 obl:of p 4 4 ~ ~ 2 3
n favorite ~ ~ 0 8
n fear obl:about p 2 2 obl:for 0 1 2 obl:of 0 1 3 obl:of x 1 2 ~ ~ 3 7
n feature ~ ~ 0 3
n federation ~ ~ 0 4
n fee ~ ~ 0 5
n feeling ~ ~ 2 3
n fellow ~ ~ 0 11
n feud ~ ~ 0 3
n fiction ~ ~ 0 2
n field ~ ~ 0 9
n fifth ~ ~ 0 2
n fight ~ ~ 1 26
n fighter ~ ~ 0 3
n figure ~ ~ 0 22
n filibuster ~ ~ 0 3
n finding ~ ~ 1 5
n finger ~ ~ 2 4
n finish ~ ~ 0 12
n fire obl:for p 0 2 obl:from p 0 2 obl:on p 2 3 ~ ~ 1 5
n firearm ~ ~ 0 2
n firestorm ~ ~ 1 3
n firework ~ ~ 0 2
n firm ~ ~ 0 15
n fissure ~ ~ 0 2
n fit ~ ~ 0 3
n fixture ~ ~ 0 4
n flag ~ ~ 1 4
n fleet ~ ~ 0 2
n flight ~ ~ 0 5
n flock ~ ~ 0 2
n flood ~ ~ 0 7
n floor ~ ~ 0 9
n flower ~ ~ 0 2
n flurry obl:of 0 0 2 ~ ~ 1 2
n focus nsubj-cop 0 1 2 nsubj-cop p 0 2 obl:of 0 2 3 obl:of p 1 3 obl:on 0 1 7 obl:on p 0 2 obl:on x 1 2 ~ ~ 1 7
n follower ~ ~ 0 5
n food ~ ~ 0 3
n foot ~ ~ 0 3
n footage obl:from x 0 2 obl:of x 2 2 ~ ~ 1 4
n foothold ~ ~ 0 2
n footstep ~ ~ 0 3
n force ~ ~ 0 18
n forecast ~ ~ 3 3
n forefront ~ ~ 0 4
n form ~ ~ 0 8
n fortune ~ ~ 0 3
n forum ~ ~ 0 9
n foundation ~ ~ 0 5
n founder ~ ~ 0 17
n fraction ~ ~ 0 6
n freedom ~ ~ 0 6
n freeze ~ ~ 0 2
n friend ~ ~ 0 18
n friendship ~ ~ 0 2
n fringe ~ ~ 0 3
n front ~ ~ 0 18
n frustration ~ ~ 3 8
n fun ~ ~ 2 2
n function ~ ~ 0 4
n fund ~ ~ 0 4
n funding ~ ~ 0 10
n fundraiser acl:v p 0 2 obl:for p 0 3 obl:in 0 0 3 obl:in p 1 3 ~ ~ 0 2
n fundraising ~ ~ 0 3
n fury obl:of p 0 2 ~ ~ 1 2
n future ~ ~ 0 6
n gaffe ~ ~ 0 2
n gain ~ ~ 0 8
n gallon ~ ~ 0 3
n game ~ ~ 0 8
n gap ~ ~ 0 4
n gasp ~ ~ 0 4
n gathering ~ ~ 0 9
n gear ~ ~ 0 2
n general ~ ~ 0 7
n generation ~ ~ 0 8
n generator ~ ~ 0 2
n giant ~ ~ 0 2
n gift ~ ~ 0 2
n girl ~ ~ 0 2
n girlfriend ~ ~ 0 2
n glimpse ~ ~ 0 2
n globe ~ ~ 0 2
n goal nsubj-cop 0 2 4 nsubj-cop p 1 2 obl:of 0 0 5 ~ ~ 3 3
n goer ~ ~ 0 5
n goods ~ ~ 0 3
n government ~ ~ 0 15
n governor ~ ~ 0 32
n grab ~ ~ 0 11
n graduate ~ ~ 0 6
n graduation ~ ~ 0 2
n grasp ~ ~ 0 3
n grave ~ ~ 0 2
n green ~ ~ 0 2
n ground ~ ~ 0 12
n group ~ ~ 1 91
n growth ~ ~ 0 4
n guarantee ~ ~ 0 4
n guard ~ ~ 0 2
n guardian ~ ~ 0 2
n guest ~ ~ 0 4
n guide ~ ~ 0 4
n guideline ~ ~ 1 2
n gun ~ ~ 0 3
n guy ~ ~ 0 2
n habit ~ ~ 0 4
n hacker ~ ~ 0 3
n hair ~ ~ 0 2
n half ~ ~ 0 34
n hall acl:v p 1 4 obl:in 0 0 10 obl:in p 1 8 obl:of 0 0 2 ~ ~ 0 8
n hallmark ~ ~ 0 2
n hand obl:of p 0 2 obl:with p 0 3 ~ ~ 1 8
n handful obl:of 0 0 7 obl:of p 1 2 obl:of x 0 3 ~ ~ 0 1
n handgun ~ ~ 1 2
n handling ~ ~ 0 10
n hashtag ~ ~ 0 3
n hat ~ ~ 0 2
n haul ~ ~ 0 3
n head ~ ~ 1 45
n headache ~ ~ 0 6
n headline ~ ~ 0 6
n headquarters ~ ~ 0 14
n hearing obl:in 0 0 2 ~ ~ 1 3
n heart ~ ~ 0 18
n heat ~ ~ 0 3
n heckler obl:in p 1 2 ~ ~ 0 1
n heel ~ ~ 0 4
n heir ~ ~ 0 2
n help ~ ~ 0 10
n heroine ~ ~ 0 2
n highlight ~ ~ 1 3
n hill ~ ~ 0 2
n hillary ~ ~ 0 2
n hint obl:at 0 1 2 ~ ~ 3 3
n historian ~ ~ 0 4
n history ~ ~ 1 28
n hit ~ ~ 0 5
n hold ~ ~ 0 4
n hole ~ ~ 0 3
n home ~ ~ 0 27
n hometown ~ ~ 0 3
n hope acl:ing 0 2 4 acl:ing p 2 3 obl:for x 2 2 obl:of 0 0 2 obl:of p 0 2 ~ ~ 5 7
n horror ~ ~ 0 2
n host ~ ~ 0 18
n hostility obl:to p 1 2 ~ ~ 2 3
n hotel ~ ~ 0 4
n hour ~ ~ 0 23
n house ~ ~ 0 14
n hub ~ ~ 0 4
n humility ~ ~ 0 2
n hundred ~ ~ 0 39
n hurdle ~ ~ 0 4
n husband ~ ~ 0 9
n idea acl:that 0 3 5 acl:that p 2 2 obl:from p 1 2 obl:into p 0 3 obl:of 0 0 3 obl:of p 2 5 obl:of x 0 2 ~ ~ 4 10
n identity ~ ~ 0 2
n ideology ~ ~ 0 2
n image acl:v 0 0 2 nsubj-cop p 1 2 obl:of 0 1 6 obl:of p 0 5 ~ ~ 0 5
n imagination ~ ~ 0 2
n immigrant ~ ~ 0 15
n immigration ~ ~ 0 3
n impact ~ ~ 0 16
n impetus ~ ~ 0 2
n implication ~ ~ 0 2
n import ~ ~ 0 2
n importance ~ ~ 0 11
n impression ~ ~ 2 3
n inability acl:to p 1 3 ~ ~ 0 2
n incarnation ~ ~ 0 3
n incentive ~ ~ 0 4
n inclination ~ ~ 2 2
n income ~ ~ 0 5
n increase ~ ~ 0 7
n incumbent ~ ~ 0 3
n indication ~ ~ 0 3
n indictment ~ ~ 0 3
n individual ~ ~ 0 2
n industry ~ ~ 0 7
n inequality ~ ~ 0 2
n inequity ~ ~ 0 2
n influence ~ ~ 0 10
n information acl:ing 0 0 2 obl:about 0 2 4 ~ ~ 1 6
n initiative ~ ~ 0 6
n innocent ~ ~ 0 2
n inquiry ~ ~ 1 2
n inroad ~ ~ 0 3
n insider ~ ~ 0 4
n insight ~ ~ 0 3
n insistence ~ ~ 2 2
n installment ~ ~ 0 2
n instance ~ ~ 0 3
n instinct ~ ~ 0 3
n institution ~ ~ 0 5
n insult ~ ~ 2 5
n insurance ~ ~ 0 2
n integration ~ ~ 0 2
n intent acl:ing 0 0 3 ~ ~ 1 1
n interaction ~ ~ 0 4
n interest acl:ing p 4 7 acl:ing x 2 2 acl:to x 1 2 obl:in p 2 4 obl:of 0 1 2 obl:of x 1 2 ~ ~ 3 10
n intersection ~ ~ 0 2
n interval ~ ~ 0 2
n interview acl:v 0 0 7 acl:v p 0 6 nsubj-cop 0 0 2 obl:in 0 0 6 obl:in p 3 8 obl:on 0 0 4 obl:on p 1 13 obl:with 0 4 29 obl:with p 6 47 obl:with x 0 3 ~ ~ 3 12
n intricacy ~ ~ 0 2
n invasion ~ ~ 0 2
n investigation obl:into 0 1 5 obl:into p 1 7 obl:of 0 0 3 ~ ~ 0 4
n investment ~ ~ 0 3
n investor ~ ~ 0 8
n invitation ~ ~ 0 2
n involvement ~ ~ 0 5
n ire ~ ~ 0 2
n island ~ ~ 0 3
n issue acl:v p 0 2 nsubj-cop 0 0 7 nsubj-cop p 1 2 obl:for p 0 2 obl:for x 1 4 obl:in 0 0 4 obl:in x 0 4 obl:of 0 1 8 obl:of p 3 9 obl:of x 1 5 ~ ~ 1 15
n item ~ ~ 0 4
n jail ~ ~ 0 2
n jet ~ ~ 0 3
n job ~ ~ 0 26
n joke ~ ~ 1 2
n journalist ~ ~ 0 5
n judge ~ ~ 0 18
n judgment ~ ~ 0 2
n jump ~ ~ 0 3
n justice ~ ~ 0 9
n justification ~ ~ 1 3
n killing ~ ~ 0 5
n kind ~ ~ 0 36
n knack ~ ~ 1 2
n knowledge ~ ~ 0 3
n labor ~ ~ 0 2
n lack obl:of 0 1 5 obl:of p 1 4 obl:of x 1 3 ~ ~ 0 2
n lady ~ ~ 0 3
n lament ~ ~ 2 2
n land ~ ~ 0 2
n landscape ~ ~ 0 3
n language obl:of p 0 2 ~ ~ 3 6
n law acl:ing 0 1 3 nsubj-cop 0 0 2 obl:at 0 0 4 obl:in 0 0 3 ~ ~ 1 8
n lawmaker ~ ~ 0 9
n lawsuit acl:v 0 0 5 obl:against 0 1 2 obl:against p 1 5 ~ ~ 4 9
n lawyer ~ ~ 0 19
n layer ~ ~ 0 2
n lead ~ ~ 1 53
n leader ~ ~ 2 67
n leadership ~ ~ 0 5
n leak ~ ~ 0 2
n leans ~ ~ 1 3
n leave ~ ~ 0 3
n left obl:on p 1 2 ~ ~ 1 7
n legacy ~ ~ 0 6
n legion ~ ~ 0 2
n legislation nsubj-cop p 0 2 ~ ~ 1 3
n lender ~ ~ 0 2
n length obl:about p 3 3 obl:of p 0 2 ~ ~ 1 1
n lesson ~ ~ 0 6
n letter acl:ing p 6 7 acl:ing x 2 2 acl:v 0 0 2 acl:v p 3 5 obl:from p 0 4 obl:to p 0 7 ~ ~ 1 5
n level ~ ~ 0 17
n liberal ~ ~ 0 3
n life ~ ~ 0 9
n light obl:of 0 0 4 obl:on x 0 2 ~ ~ 1 2
n likelihood ~ ~ 0 3
n limit ~ ~ 0 3
n limitation ~ ~ 0 2
n line acl:ing 0 0 2 acl:ing p 0 2 obl:of 0 0 4 obl:of p 0 2 obl:with p 0 2 ~ ~ 1 13
n link obl:to 0 0 3 obl:to p 0 2 ~ ~ 1 1
n lion ~ ~ 0 2
n list acl:to p 1 2 nsubj-cop 0 0 3 obl:of 0 0 7 obl:of p 1 8 ~ ~ 2 6
n litany ~ ~ 0 2
n lobby ~ ~ 1 2
n lobbyist ~ ~ 0 6
n location ~ ~ 0 7
n lock ~ ~ 0 2
n look acl:ing p 0 2 obl:at 0 3 10 obl:at p 2 4 obl:at x 0 2 ~ ~ 2 5
n loss ~ ~ 0 34
n lot obl:of 0 2 21 obl:of d 0 2 obl:of p 0 5 obl:of x 0 11 ~ ~ 0 3
n love ~ ~ 0 3
n loyalist ~ ~ 0 2
n lunch ~ ~ 0 2
n luncheon ~ ~ 0 2
n lure ~ ~ 0 2
n magazine ~ ~ 0 4
n magnitude ~ ~ 0 2
n mailer ~ ~ 0 2
n majority ~ ~ 0 59
n maker ~ ~ 0 5
n makeup ~ ~ 0 2
n male ~ ~ 0 2
n mall ~ ~ 0 2
n man ~ ~ 0 28
n manager ~ ~ 0 8
n mandate ~ ~ 0 2
n maneuvering ~ ~ 0 2
n manner ~ ~ 0 2
n mantra ~ ~ 0 3
n map ~ ~ 0 5
n marathon ~ ~ 0 2
n march ~ ~ 0 4
n margin ~ ~ 0 46
n mark ~ ~ 0 5
n market ~ ~ 0 10
n mass ~ ~ 0 10
n massacre ~ ~ 0 7
n master ~ ~ 0 2
n masterpiece ~ ~ 0 2
n match ~ ~ 0 4
n matchup ~ ~ 0 5
n math ~ ~ 0 2
n matter acl:v 0 0 2 obl:of 0 0 3 obl:of p 0 2 obl:of x 1 4 obl:to 0 1 2 ~ ~ 0 3
n mayor ~ ~ 0 19
n meal ~ ~ 0 2
n meaning ~ ~ 0 2
n means ~ ~ 0 4
n measure ~ ~ 0 7
n media acl:v 0 0 2 nsubj-cop 0 0 2 ~ ~ 1 3
n medium ~ ~ 1 4
n meeting ~ ~ 1 61
n megadeal ~ ~ 0 2
n member ~ ~ 1 148
n membership ~ ~ 0 2
n memo acl:v p 1 3 obl:to p 1 2 ~ ~ 0 6
n memory ~ ~ 0 3
n mention obl:of 0 1 2 obl:of p 3 5 ~ ~ 3 4
n merger ~ ~ 0 5
n message acl:to p 0 2 acl:v 0 0 3 nsubj-cop 0 0 3 nsubj-cop p 3 5 obl:about 0 3 3 obl:about p 2 3 obl:from p 0 2 obl:of 0 1 4 obl:of p 5 6 obl:on p 1 2 obl:to p 3 5 ~ ~ 3 10
n method ~ ~ 0 4
n microphone ~ ~ 0 3
n middle ~ ~ 0 9
n midnight ~ ~ 0 2
n midst ~ ~ 0 4
n mile ~ ~ 0 4
n mill ~ ~ 0 3
n millennial ~ ~ 0 5
n million ~ ~ 0 32
n mind ~ ~ 2 5
n minimum ~ ~ 0 4
n minister ~ ~ 0 6
n minority ~ ~ 0 2
n minute ~ ~ 1 8
n misgiving ~ ~ 1 2
n missile ~ ~ 0 2
n mission ~ ~ 0 3
n misstep ~ ~ 0 2
n mix ~ ~ 0 7
n mode ~ ~ 0 2
n model ~ ~ 0 2
n moderate ~ ~ 0 2
n mogul ~ ~ 0 2
n moment ~ ~ 1 33
n momentum ~ ~ 0 7
n money ~ ~ 0 16
n month acl:ing 0 1 7 acl:ing p 0 5 acl:ing x 0 2 acl:to p 1 2 acl:v 0 1 5 acl:v p 0 3 obl:in 0 1 6 obl:in p 0 4 obl:of 0 1 5 obl:of p 0 7 obl:on p 0 3 ~ ~ 3 14
n mood obl:of 0 0 2 ~ ~ 1 2
n morning ~ ~ 0 9
n mosque ~ ~ 0 2
n mother ~ ~ 0 3
n motorist ~ ~ 0 2
n move ~ ~ 0 14
n movement acl:v 0 0 2 nsubj-cop 0 1 5 obl:in 0 0 2 obl:in x 0 3 obl:of 0 0 4 ~ ~ 0 4
n movie ~ ~ 0 2
n murder ~ ~ 0 4
n murmur obl:from p 1 2
n muscle ~ ~ 0 2
n mystery ~ ~ 0 2
n name obl:for p 1 3 obl:of 0 0 2 obl:on p 1 2 ~ ~ 0 9
n nation ~ ~ 0 15
n nature ~ ~ 0 2
n need acl:to 0 0 3 acl:to p 0 5 obl:for 0 0 2 ~ ~ 1 2
n negative ~ ~ 0 2
n negotiation ~ ~ 0 2
n negotiator ~ ~ 0 3
n neighborhood ~ ~ 0 2
n nephew ~ ~ 0 2
n network acl:ing p 1 2 acl:to p 0 2 acl:v 0 0 2 obl:as d 0 3 obl:for 0 0 2 obl:of p 0 4 obl:of x 0 2 obl:with d 0 2 ~ ~ 0 4
n neurosurgeon ~ ~ 0 2
n news acl:that 0 0 2 obl:at 0 0 2 obl:for 0 0 3 obl:for d 2 3 obl:for x 0 4 obl:from p 0 3 obl:of 0 1 2 ~ ~ 1 8
n newspaper ~ ~ 0 10
n night ~ ~ 1 29
n nightclub ~ ~ 0 6
n no. ~ ~ 0 2
n nod ~ ~ 0 4
n nomination ~ ~ 1 37
n nominee ~ ~ 0 31
n nonprofit ~ ~ 0 2
n note obl:about p 2 2 obl:from p 1 3 obl:to p 1 2 ~ ~ 6 8
n notice ~ ~ 2 4
n notion ~ ~ 3 6
n novel ~ ~ 0 2
n number ~ ~ 0 109
n observer ~ ~ 0 2
n obstacle ~ ~ 0 6
n odd ~ ~ 0 10
n off ~ ~ 0 5
n offense ~ ~ 1 3
n offer ~ ~ 0 2
n office obl:for 0 0 2 obl:in 0 0 2 obl:in p 1 6 obl:of 0 0 3 obl:with p 0 2 ~ ~ 0 8
n officer ~ ~ 0 13
n official ~ ~ 1 29
n one ~ ~ 0 19
n onslaught obl:of p 0 2 ~ ~ 1 1
n onstage ~ ~ 0 2
n opening ~ ~ 0 8
n operation nsubj-cop 0 0 2 ~ ~ 1 8
n operative ~ ~ 0 8
n opinion nsubj-cop 0 0 2 obl:of p 2 3 ~ ~ 4 7
n opponent ~ ~ 0 5
n opportunity acl:to 0 0 8 acl:to p 2 10 acl:to x 0 9 obl:for 0 0 4 obl:for x 0 7 ~ ~ 0 4
n opposite ~ ~ 0 3
n opposition acl:to 0 1 2 acl:v 0 0 3 obl:from p 1 2 obl:to 0 5 6 obl:to p 4 8 ~ ~ 1 4
n orange ~ ~ 0 3
n order ~ ~ 2 3
n organization ~ ~ 0 23
n organizer ~ ~ 0 11
n other ~ ~ 0 20
n outcome ~ ~ 0 10
n outlet ~ ~ 1 3
n outrage ~ ~ 0 3
n outreach ~ ~ 0 3
n outset ~ ~ 1 2
n outsider ~ ~ 0 3
n overhaul ~ ~ 0 5
n overshadowing ~ ~ 0 2
n owner ~ ~ 0 9
n oyster ~ ~ 0 2
n pac ~ ~ 0 24
n pace ~ ~ 0 5
n page ~ ~ 0 16
n paint ~ ~ 2 2
n painting ~ ~ 1 3
n pair ~ ~ 0 12
n panel obl:in p 1 3 obl:to 0 0 2 ~ ~ 0 4
n paper ~ ~ 0 7
n paperwork ~ ~ 0 2
n parade ~ ~ 0 2
n parent ~ ~ 0 5
n park ~ ~ 0 2
n parliament ~ ~ 0 4
n part ~ ~ 1 123
n participant ~ ~ 0 3
n partisan ~ ~ 0 2
n partner ~ ~ 0 14
n partnership ~ ~ 0 7
n party ~ ~ 1 54
n pass ~ ~ 0 2
n passage obl:from x 0 2 obl:of 0 1 3 ~ ~ 1 3
n passing ~ ~ 0 2
n passion ~ ~ 0 2
n passport ~ ~ 0 2
n past ~ ~ 1 2
n pastor ~ ~ 0 7
n patch ~ ~ 0 2
n path ~ ~ 0 17
n pathway ~ ~ 0 2
n pattern ~ ~ 0 6
n pause ~ ~ 0 4
n pay ~ ~ 0 4
n payment ~ ~ 0 5
n peak ~ ~ 0 3
n people ~ ~ 0 77
n percent ~ ~ 3 177
n percentage ~ ~ 0 7
n percentile ~ ~ 0 2
n perception ~ ~ 3 4
n performance ~ ~ 0 8
n perimeter ~ ~ 0 2
n period ~ ~ 0 16
n person ~ ~ 0 15
n petition ~ ~ 3 5
n ph.d. ~ ~ 0 3
n phase ~ ~ 0 3
n phone ~ ~ 1 2
n photo ~ ~ 0 14
n photograph ~ ~ 0 3
n pick ~ ~ 0 3
n picture ~ ~ 0 10
n piece obl:of 0 0 2 obl:of x 1 3 ~ ~ 2 8
n pile ~ ~ 1 2
n pillar ~ ~ 0 2
n pitch obl:to p 1 4 ~ ~ 1 4
n pivot ~ ~ 0 2
n place ~ ~ 0 30
n plaintiff ~ ~ 0 3
n plan acl:ing p 0 2 acl:to 0 12 15 acl:to p 12 20 acl:to x 0 2 acl:v 0 0 5 nsubj-cop 0 1 5 obl:for p 0 3 ~ ~ 1 8
n plane ~ ~ 0 6
n plant ~ ~ 0 4
n platform obl:in p 0 2 ~ ~ 2 8
n play ~ ~ 0 6
n player ~ ~ 0 9
n plea obl:for p 1 2 ~ ~ 0 1
n pleasure ~ ~ 1 2
n pledge obl:from p 1 2 ~ ~ 1 2
n plenty obl:of 0 0 6 obl:of p 1 5 obl:of x 0 2 ~ ~ 0 3
n pocket ~ ~ 0 2
n podcast ~ ~ 0 7
n point acl:ing p 1 3 acl:v x 0 2 nsubj-cop 0 0 3 nsubj-cop p 2 3 obl:about p 2 2 obl:for 0 0 5 obl:for x 0 2 obl:from d 0 2 obl:from p 0 2 obl:in 0 0 10 obl:in p 1 7 obl:in x 0 2 obl:of 0 0 4 obl:of p 1 3 obl:of x 1 5 obl:on p 1 2 obl:over 0 0 2 obl:to 0 1 3 obl:with p 0 2 ~ ~ 2 10
n police ~ ~ 0 2
n policy nsubj-cop 0 0 3 obl:at 0 0 3 obl:in 0 0 3 obl:of x 1 2 ~ ~ 2 16
n politician ~ ~ 0 11
n politics ~ ~ 0 6
n poll ~ ~ 1 106
n polling ~ ~ 0 6
n pollster ~ ~ 0 7
n pope ~ ~ 0 3
n popularity obl:in p 0 3 ~ ~ 1 4
n population ~ ~ 0 14
n port ~ ~ 0 3
n portfolio ~ ~ 0 2
n portion ~ ~ 0 3
n portrait ~ ~ 1 2
n position acl:ing p 1 3 acl:to p 0 3 obl:for x 0 2 obl:in 0 0 2 obl:in p 0 5 obl:in x 0 2 obl:on p 6 9 ~ ~ 2 7
n possibility ~ ~ 0 11
n post obl:about p 1 2 obl:in p 0 3 obl:on p 1 3 ~ ~ 2 7
n posting ~ ~ 0 2
n potential ~ ~ 0 6
n powder ~ ~ 0 2
n power ~ ~ 0 22
n practice ~ ~ 0 6
n praise obl:for p 2 2 obl:from p 1 2 ~ ~ 4 4
n precedent ~ ~ 0 5
n precinct ~ ~ 0 5
n preference ~ ~ 1 2
n prelude ~ ~ 0 2
n premiere ~ ~ 0 2
n preparation ~ ~ 0 2
n presence obl:on 0 0 2 obl:on x 0 2 ~ ~ 1 8
n presidency ~ ~ 0 2
n president ~ ~ 0 70
n press ~ ~ 0 3
n pressure acl:to 0 1 3 acl:to p 1 7 obl:from p 0 3 obl:on x 0 2 ~ ~ 0 10
n preview obl:of 0 0 2 obl:of x 0 3 ~ ~ 2 2
n price ~ ~ 0 10
n primary ~ ~ 0 71
n principle ~ ~ 0 5
n priority obl:for 0 1 3 obl:for x 0 2 ~ ~ 3 6
n prison ~ ~ 0 2
n prisoner ~ ~ 0 3
n prize ~ ~ 0 5
n probation ~ ~ 0 2
n probe ~ ~ 0 2
n problem nsubj-cop 0 0 3 nsubj-cop p 0 2 obl:for 0 0 4 obl:for x 0 2 obl:with 0 0 2 obl:with x 0 2 ~ ~ 1 5
n process acl:ing 0 0 2 acl:ing p 0 2 ~ ~ 1 6
n producer ~ ~ 0 2
n product ~ ~ 0 5
n professor ~ ~ 0 42
n profile ~ ~ 0 7
n program ~ ~ 0 13
n progress ~ ~ 0 3
n progressive ~ ~ 0 4
n project ~ ~ 2 9
n projection ~ ~ 1 3
n prominence ~ ~ 0 4
n promise acl:to 0 1 2 acl:to p 4 4 ~ ~ 4 5
n property ~ ~ 0 4
n proponent obl:of 0 0 3 ~ ~ 2 4
n proportion ~ ~ 0 5
n proposal acl:to p 5 5 obl:for p 5 5 ~ ~ 2 9
n proposition ~ ~ 1 2
n prosecution ~ ~ 0 2
n prosecutor ~ ~ 0 2
n prospect ~ ~ 0 17
n protection ~ ~ 1 2
n protest ~ ~ 3 6
n protester ~ ~ 0 12
n province ~ ~ 0 2
n provision ~ ~ 0 6
n publisher ~ ~ 0 3
n pundit ~ ~ 0 2
n purge ~ ~ 0 2
n purpose ~ ~ 0 2
n push acl:to 0 0 3 acl:v 0 0 2 obl:for p 1 4 ~ ~ 0 7
n q&a ~ ~ 0 2
n quality ~ ~ 0 2
n quarter ~ ~ 0 21
n question acl:ing 0 1 2 acl:v 0 4 5 nsubj-cop 0 7 15 obl:about 0 4 8 obl:about p 10 14 obl:about x 5 7 obl:at 0 0 2 obl:for 0 1 4 obl:from p 0 4 obl:of 0 0 3 obl:on 0 0 2 obl:on p 2 3 obl:to p 1 5 ~ ~ 5 13
n quintet ~ ~ 0 4
n quote obl:from p 0 2 ~ ~ 3 5
n race ~ ~ 0 81
n racing ~ ~ 0 2
n radio ~ ~ 0 2
n raiser ~ ~ 0 2
n rally acl:v p 0 4 obl:at p 0 4 obl:for p 0 3 obl:in 0 0 19 obl:in p 2 33 obl:in x 0 2 obl:on 0 0 2 obl:with 0 0 2 obl:with p 1 3 ~ ~ 1 12
n range obl:from x 0 2 obl:of 0 1 5 ~ ~ 0 2
n rank ~ ~ 0 7
n rarity ~ ~ 0 2
n rate ~ ~ 1 27
n rating ~ ~ 0 10
n reach ~ ~ 0 2
n reaction ~ ~ 0 8
n reality ~ ~ 0 5
n reason acl:to 0 2 6 acl:to p 1 2 nsubj-cop 0 0 2 obl:for 0 0 5 ~ ~ 3 9
n rebel ~ ~ 0 3
n rebuke ~ ~ 0 2
n rebuttal ~ ~ 0 3
n reception acl:v p 0 2 ~ ~ 1 5
n recognition ~ ~ 0 3
n recommendation ~ ~ 0 2
n record acl:ing p 2 4 acl:v 0 0 2 obl:as p 0 3 obl:for p 0 3 obl:of p 0 6 ~ ~ 1 7
n recovery ~ ~ 0 2
n reelection ~ ~ 0 2
n reference acl:n 0 0 2 obl:to 0 3 5 obl:to p 3 5 ~ ~ 2 3
n referendum ~ ~ 1 4
n reflection ~ ~ 0 3
n refrain ~ ~ 2 2
n refugee ~ ~ 0 12
n refusal acl:to p 3 4
n regime ~ ~ 0 3
n region ~ ~ 0 7
n registration ~ ~ 0 2
n rejection obl:of 0 1 2 obl:of x 1 2 ~ ~ 2 3
n relationship ~ ~ 0 23
n release acl:v p 0 2 obl:from p 0 2 obl:of 0 1 4 obl:of p 0 4 obl:of x 0 3 ~ ~ 2 6
n relief ~ ~ 1 3
n reluctance ~ ~ 2 2
n remark acl:v p 1 2 obl:about p 3 4 obl:in p 0 2 obl:on p 0 4 ~ ~ 1 7
n reminder ~ ~ 0 4
n renovation ~ ~ 0 3
n rent ~ ~ 0 3
n replacement ~ ~ 0 3
n replay ~ ~ 0 2
n report acl:ing 0 0 2 acl:ing p 2 4 acl:v 0 0 4 acl:v p 0 2 acl:v x 0 2 obl:about 0 1 2 obl:from d 1 2 obl:from p 1 2 obl:in 0 0 2 obl:of 0 1 4 obl:on 0 1 4 obl:on p 0 2 ~ ~ 3 16
n reporter acl:ing 0 0 2 acl:v 0 0 2 obl:for 0 0 4 obl:in 0 0 4 obl:on p 0 2 ~ ~ 1 5
n representative ~ ~ 0 6
n reputation acl:ing p 1 3 acl:n p 0 3 obl:as p 2 5 obl:for p 0 2 ~ ~ 0 4
n request acl:ing p 1 2 obl:for 0 1 3 obl:for p 5 15 ~ ~ 3 5
n requirement ~ ~ 0 3
n research ~ ~ 0 3
n researcher ~ ~ 0 2
n reserve ~ ~ 1 2
n residency ~ ~ 0 2
n resident ~ ~ 0 7
n resistance ~ ~ 0 5
n resolution ~ ~ 1 2
n resort ~ ~ 0 4
n resource ~ ~ 1 4
n respect obl:for p 1 2 ~ ~ 2 2
n respondent obl:in 0 0 2 ~ ~ 1 4
n response acl:to 0 0 2 obl:on p 1 2 obl:to 0 3 15 obl:to p 5 19 obl:to x 1 3 ~ ~ 3 10
n responsibility obl:for x 0 2 ~ ~ 1 3
n rest ~ ~ 0 33
n restaurant ~ ~ 0 2
n restriction ~ ~ 0 4
n result ~ ~ 0 59
n rethinking ~ ~ 2 2
n retiree ~ ~ 0 3
n retirement ~ ~ 0 2
n return obl:to 0 1 3 ~ ~ 0 4
n revelation ~ ~ 0 3
n revenue ~ ~ 0 6
n reversal obl:for 0 0 2 ~ ~ 2 3
n reverse ~ ~ 0 2
n review obl:of 0 0 4 obl:of p 1 3
n revival ~ ~ 0 5
n revolt ~ ~ 1 3
n rhetoric obl:on p 1 3 ~ ~ 1 6
n ride ~ ~ 0 2
n rift ~ ~ 0 2
n right ~ ~ 0 19
n rise ~ ~ 0 22
n risk ~ ~ 0 12
n ritual ~ ~ 0 3
n rival ~ ~ 0 26
n rivalry ~ ~ 0 2
n road ~ ~ 0 3
n roast ~ ~ 0 2
n robocall ~ ~ 2 3
n role ~ ~ 1 44
n romp ~ ~ 0 2
n room ~ ~ 0 13
n root ~ ~ 0 5
n round obl:of 0 0 3 obl:of p 1 7 ~ ~ 0 4
n route ~ ~ 0 5
n row ~ ~ 0 7
n rule nsubj-cop 0 0 2 obl:for p 1 2 obl:of 0 0 6 ~ ~ 0 7
n ruling obl:in 0 0 2 ~ ~ 3 6
n run ~ ~ 0 6
n runner ~ ~ 0 22
n rush ~ ~ 0 3
n salary ~ ~ 0 4
n sale ~ ~ 0 6
n sample ~ ~ 0 2
n say acl:v 0 2 2 ~ ~ 0 2
n scale ~ ~ 0 3
n scandal ~ ~ 0 6
n scenario ~ ~ 0 2
n scene obl:for 0 0 2 obl:in p 1 2 obl:of 0 0 2 ~ ~ 0 6
n schedule ~ ~ 0 4
n school ~ ~ 0 12
n science ~ ~ 0 2
n scientist ~ ~ 0 5
n scion ~ ~ 0 2
n scope ~ ~ 0 2
n score ~ ~ 0 4
n scorn ~ ~ 2 2
n scramble obl:of 0 0 2 ~ ~ 1 1
n screen ~ ~ 0 3
n screening ~ ~ 0 2
n scrutiny obl:of x 1 2 obl:over p 0 2 ~ ~ 2 5
n search obl:for p 0 2 ~ ~ 1 2
n season ~ ~ 0 10
n seat ~ ~ 0 12
n second ~ ~ 0 6
n secretary ~ ~ 0 90
n section ~ ~ 0 4
n sector ~ ~ 0 3
n security ~ ~ 0 6
n seeker ~ ~ 0 2
n segment ~ ~ 0 4
n selection ~ ~ 0 5
n seller ~ ~ 0 2
n semblance obl:of 0 1 4
n seminar ~ ~ 0 2
n senator ~ ~ 1 57
n sense acl:that 0 2 2 acl:v x 0 2 obl:of 0 2 7 obl:of p 1 2 obl:of x 1 3 ~ ~ 0 2
n sensibility ~ ~ 0 2
n sensitivity ~ ~ 0 2
n sentence ~ ~ 0 4
n sentiment ~ ~ 1 2
n series obl:of 0 2 24 obl:of p 2 12 obl:of x 0 7 ~ ~ 1 6
n server ~ ~ 0 10
n service ~ ~ 0 5
n session acl:v 0 0 2 obl:of 0 0 2 obl:of p 0 3 ~ ~ 1 5
n set acl:to 0 0 2 obl:of 0 0 2 obl:of p 0 5 obl:of x 1 2 ~ ~ 0 4
n setback ~ ~ 0 2
n shade ~ ~ 0 3
n shadow ~ ~ 0 4
n share ~ ~ 0 21
n shareholder ~ ~ 0 3
n sheet ~ ~ 0 4
n shelf ~ ~ 0 2
n shift ~ ~ 0 12
n shine ~ ~ 0 2
n shirt ~ ~ 0 4
n shock ~ ~ 0 4
n shooting ~ ~ 0 9
n shop ~ ~ 0 2
n shortage ~ ~ 0 3
n shortcoming ~ ~ 0 2
n shot acl:ing p 1 2 obl:at 0 0 2 obl:at p 1 4 obl:in p 0 3 obl:in x 0 2 ~ ~ 2 8
n show acl:ing p 0 2 nsubj-cop 0 1 3 obl:of p 0 3 ~ ~ 1 10
n showdown ~ ~ 0 4
n showing ~ ~ 0 9
n side ~ ~ 1 33
n sideline ~ ~ 0 6
n sight obl:on p 1 2
n sign acl:ing 0 0 2 acl:ing p 6 7 acl:that 0 0 2 obl:for 0 1 3 obl:of 0 3 9 obl:of p 0 4 obl:of x 0 4 ~ ~ 0 6
n signal ~ ~ 0 2
n signature ~ ~ 0 2
n significance ~ ~ 0 2
n silence ~ ~ 1 3
n site ~ ~ 0 7
n situation ~ ~ 0 4
n size ~ ~ 0 5
n skepticism ~ ~ 0 2
n skill ~ ~ 0 2
n slam ~ ~ 2 2
n slate ~ ~ 0 3
n slew ~ ~ 0 2
n slogan ~ ~ 1 2
n slot ~ ~ 0 3
n smuggler ~ ~ 0 2
n snapshot ~ ~ 0 2
n socialism ~ ~ 0 3
n software ~ ~ 0 2
n soldier ~ ~ 0 4
n solution ~ ~ 0 2
n son ~ ~ 0 16
n song ~ ~ 1 3
n sort ~ ~ 0 16
n soul ~ ~ 0 2
n sound ~ ~ 0 2
n source ~ ~ 0 16
n sowing ~ ~ 0 2
n space ~ ~ 0 11
n span ~ ~ 0 2
n spat ~ ~ 0 2
n speaker ~ ~ 0 11
n specialist ~ ~ 0 2
n specifics ~ ~ 0 2
n speculation ~ ~ 3 5
n speech acl:ing 0 0 2 acl:ing p 4 7 acl:v 0 0 2 acl:v p 0 6 nsubj-cop p 0 5 obl:about p 2 3 obl:at 0 0 2 obl:at p 1 6 obl:in p 1 7 obl:on p 3 8 obl:to 0 0 2 obl:to p 0 9 ~ ~ 2 18
n speechwriter ~ ~ 0 2
n sphere ~ ~ 0 2
n spokesman ~ ~ 0 35
n spokeswoman ~ ~ 0 12
n sponsor obl:of p 0 2 ~ ~ 1 2
n spot ~ ~ 0 7
n spotlight ~ ~ 0 4
n spread ~ ~ 0 7
n spring ~ ~ 0 4
n springboard ~ ~ 0 2
n spy ~ ~ 0 3
n staff ~ ~ 0 8
n staffer acl:v 0 0 2 acl:v p 0 2 ~ ~ 1 3
n stage ~ ~ 0 23
n stake ~ ~ 0 16
n stamp ~ ~ 0 2
n stance obl:on p 3 4 ~ ~ 2 3
n standard ~ ~ 0 6
n standing ~ ~ 0 3
n star ~ ~ 0 16
n stare ~ ~ 0 2
n start ~ ~ 0 24
n state ~ ~ 1 142
n statement acl:ing p 21 23 acl:ing x 4 4 acl:n p 2 3 acl:that p 2 3 acl:v 0 1 8 acl:v p 0 3 nsubj-cop p 0 2 obl:about 0 1 2 obl:at p 1 2 obl:of p 3 4 obl:on p 4 4 obl:to p 1 2 ~ ~ 4 11
n station ~ ~ 0 7
n status ~ ~ 0 3
n steep ~ ~ 0 2
n step ~ ~ 0 13
n stir ~ ~ 0 2
n stock ~ ~ 0 4
n stop ~ ~ 0 9
n store ~ ~ 0 2
n story acl:that 0 0 2 obl:about 0 1 4 obl:about p 2 3 obl:at 0 0 2 obl:from x 1 2 obl:of 0 3 6 obl:to d 0 2 ~ ~ 3 9
n strain obl:of 0 0 2 obl:of x 1 2
n strategist ~ ~ 0 24
n strategy acl:ing p 1 2 acl:to 0 1 2 nsubj-cop 0 1 2 nsubj-cop p 0 3 obl:for p 1 2 obl:of p 0 2 ~ ~ 1 7
n stream ~ ~ 0 5
n street ~ ~ 0 12
n strength ~ ~ 0 13
n stretch ~ ~ 0 10
n string obl:of 0 0 3 obl:of p 1 8 obl:of x 0 2 ~ ~ 0 1
n strive ~ ~ 2 2
n stronghold ~ ~ 0 2
n structure ~ ~ 0 3
n struggle acl:to p 1 4 ~ ~ 0 6
n student ~ ~ 0 20
n studio ~ ~ 0 2
n study ~ ~ 0 11
n stumble ~ ~ 0 2
n style ~ ~ 0 5
n subject obl:of 0 1 3 obl:of p 0 4 ~ ~ 2 8
n substance ~ ~ 0 2
n suburb ~ ~ 0 3
n success ~ ~ 0 12
n suggestion acl:that p 4 4 ~ ~ 4 5
n suit ~ ~ 0 5
n suite ~ ~ 0 3
n sum ~ ~ 0 2
n summary ~ ~ 0 3
n summer ~ ~ 1 7
n superdelegate ~ ~ 0 11
n supermarket ~ ~ 0 2
n supplement ~ ~ 0 2
n support acl:ing 0 3 3 acl:ing p 2 2 acl:v p 1 2 obl:for 0 6 11 obl:for p 10 16 obl:for x 2 2 obl:from p 5 10 obl:from x 4 7 obl:in p 1 2 obl:of 0 2 4 obl:of p 10 15 obl:to p 4 7 ~ ~ 1 13
n supporter acl:ing 0 2 6 acl:ing p 2 5 acl:to p 0 3 acl:v 0 0 5 acl:v p 0 3 nsubj-cop p 0 4 obl:as p 0 2 obl:at 0 0 2 obl:at p 0 2 obl:from p 1 3 obl:in 0 1 13 obl:in p 1 7 obl:of 0 6 27 obl:of p 5 8 obl:of x 1 4 obl:on p 1 4 ~ ~ 1 6
n surge ~ ~ 0 9
n surprise acl:that 0 1 2 obl:to x 1 2 ~ ~ 0 5
n surrogate ~ ~ 1 3
n survey ~ ~ 0 26
n survivor ~ ~ 0 2
n suspect ~ ~ 0 2
n swamp ~ ~ 0 2
n swath ~ ~ 0 3
n sway ~ ~ 0 3
n swing ~ ~ 1 3
n swipe obl:at 0 0 2 obl:at p 2 2 ~ ~ 1 1
n symbol ~ ~ 0 4
n sync ~ ~ 0 2
n system ~ ~ 0 11
n table ~ ~ 0 10
n tactic ~ ~ 0 7
n take ~ ~ 0 4
n takeaway ~ ~ 1 3
n takedown ~ ~ 1 2
n takeover ~ ~ 0 3
n tale ~ ~ 1 2
n talk acl:v 0 1 2 obl:about 0 3 4 obl:about p 3 3 obl:to p 1 2 ~ ~ 2 7
n tally ~ ~ 1 2
n tank ~ ~ 0 3
n target ~ ~ 0 14
n tarmac ~ ~ 0 2
n task acl:ing 0 0 3 acl:ing p 0 2 acl:ing x 0 2 ~ ~ 1 2
n tax ~ ~ 0 19
n teacher ~ ~ 0 4
n team ~ ~ 0 13
n tear ~ ~ 2 4
n technology ~ ~ 0 3
n television ~ ~ 1 4
n ten ~ ~ 0 12
n tendency ~ ~ 0 4
n tension ~ ~ 0 2
n tenure ~ ~ 0 2
n term acl:v 0 0 2 obl:as 0 0 2 obl:for 0 0 2 obl:in d 0 2 obl:of 0 0 2 obl:of p 0 3 obl:of x 0 2 ~ ~ 1 9
n territory ~ ~ 0 4
n test ~ ~ 0 17
n testimonial ~ ~ 1 2
n testimony obl:on p 1 2
n thanks ~ ~ 0 21
n theater ~ ~ 0 3
n theme ~ ~ 0 2
n theory obl:of p 1 2 ~ ~ 0 1
n thing acl:ing 0 0 6 acl:to 0 1 7 acl:to p 0 4 acl:v p 0 2 nsubj-cop 0 0 5 obl:in p 0 2 ~ ~ 1 5
n thinking ~ ~ 0 2
n third ~ ~ 0 27
n thought obl:on p 2 2 ~ ~ 0 1
n thousand ~ ~ 0 34
n threat ~ ~ 0 19
n threshold ~ ~ 1 2
n thriller ~ ~ 0 2
n ticket ~ ~ 0 6
n tie ~ ~ 0 22
n time acl:ing p 0 2 acl:to 0 0 6 acl:to p 1 7 acl:to x 0 3 acl:v 0 0 2 nsubj-cop 0 0 3 obl:at 0 0 2 obl:at p 0 4 obl:for 0 0 3 obl:for p 1 5 obl:for x 0 2 obl:in 0 1 10 obl:in p 1 10 obl:in x 0 5 obl:of 0 0 3 obl:to p 0 2 obl:with p 0 3 ~ ~ 1 12
n timeline ~ ~ 0 4
n tip obl:of 0 0 3 ~ ~ 1 1
n titan ~ ~ 0 2
n title ~ ~ 0 2
n tolerance ~ ~ 1 3
n ton ~ ~ 0 2
n tone obl:in p 0 2 obl:of 0 0 2 ~ ~ 1 7
n tool ~ ~ 0 6
n top ~ ~ 0 20
n topic obl:for x 1 2 obl:in x 0 2 obl:of 0 0 4 ~ ~ 0 4
n total ~ ~ 0 13
n touch ~ ~ 0 2
n tour ~ ~ 0 9
n tournament ~ ~ 0 2
n town ~ ~ 0 11
n track ~ ~ 0 5
n traction ~ ~ 0 4
n trade ~ ~ 1 4
n tradition ~ ~ 0 3
n trail obl:for p 0 2 obl:in 0 0 2 obl:of 0 0 2 ~ ~ 1 6
n trajectory ~ ~ 0 2
n transcript ~ ~ 0 8
n transition ~ ~ 0 6
n trap ~ ~ 0 2
n travail ~ ~ 0 3
n travel ~ ~ 0 2
n treatment obl:of p 1 2 ~ ~ 0 1
n treaty ~ ~ 0 2
n trend ~ ~ 0 5
n tribute ~ ~ 3 3
n trickle ~ ~ 0 2
n trillion ~ ~ 0 2
n trio ~ ~ 0 6
n trip ~ ~ 0 12
n triumph ~ ~ 0 4
n troops ~ ~ 0 2
n trouble acl:ing p 1 4 ~ ~ 1 4
n truth ~ ~ 0 2
n tsunami ~ ~ 1 3
n tuition ~ ~ 0 3
n tune ~ ~ 0 2
n tunnel ~ ~ 0 2
n turmoil ~ ~ 0 5
n turn obl:against p 2 2 obl:in 0 0 3 obl:of 0 0 2 ~ ~ 0 5
n turnout ~ ~ 0 13
n tweet acl:ing 0 0 2 acl:ing p 1 2 nsubj-cop 0 0 3 nsubj-cop p 0 2 obl:from p 0 2 obl:in 0 0 2 ~ ~ 3 5
n twist ~ ~ 0 2
n type ~ ~ 0 9
n underdog ~ ~ 0 3
n understanding obl:of p 2 2 ~ ~ 2 2
n union ~ ~ 0 12
n unity ~ ~ 0 4
n university ~ ~ 0 2
n unwillingness acl:to p 2 2 ~ ~ 0 1
n up obl:for 0 0 2 obl:to 0 1 4 ~ ~ 0 4
n update obl:on 0 0 2 ~ ~ 2 2
n upshot ~ ~ 0 2
n use ~ ~ 1 32
n user ~ ~ 0 6
n vacuum ~ ~ 0 2
n vagary ~ ~ 0 3
n valuation ~ ~ 1 2
n value ~ ~ 0 6
n vanguard ~ ~ 0 2
n variation ~ ~ 0 2
n variety ~ ~ 0 8
n vehicle ~ ~ 0 5
n venue ~ ~ 0 2
n version ~ ~ 0 18
n vest ~ ~ 0 2
n veteran ~ ~ 0 8
n victim ~ ~ 0 6
n victory ~ ~ 0 62
n video ~ ~ 0 29
n view nsubj-cop 0 2 2 obl:of 0 2 4 obl:of p 5 6 obl:of x 1 3 obl:on p 1 2 ~ ~ 5 10
n viewer obl:for 0 0 3 ~ ~ 1 4
n village ~ ~ 0 3
n violation ~ ~ 0 2
n violence ~ ~ 0 2
n visa ~ ~ 0 2
n vision ~ ~ 3 5
n visit ~ ~ 0 11
n voice obl:in 0 0 2 obl:on p 1 2 ~ ~ 3 10
n volume ~ ~ 0 2
n volunteer ~ ~ 0 4
n vote acl:to p 0 3 acl:v 0 0 2 nsubj-cop 0 0 4 obl:for 0 1 2 obl:for p 2 10 obl:from p 1 2 obl:in 0 0 11 obl:in p 1 6 obl:in x 1 3 obl:of p 0 2 obl:of x 0 2 obl:on 0 0 2 obl:on p 0 4 obl:over 0 0 2 ~ ~ 2 12
n voter ~ ~ 2 113
n voting obl:in 0 1 3 ~ ~ 2 4
n vow acl:to p 2 2 ~ ~ 2 2
n wage ~ ~ 0 10
n wake obl:of 0 1 9 obl:of p 0 4 obl:of x 0 5 ~ ~ 0 2
n wall ~ ~ 0 12
n war ~ ~ 0 17
n warming ~ ~ 0 2
n warning ~ ~ 5 7
n watch ~ ~ 0 2
n wave obl:of 0 1 7 obl:of p 0 3 obl:of x 0 7 ~ ~ 0 2
n way acl:ing 0 0 3 acl:ing p 0 4 acl:ing x 1 3 acl:to 0 0 11 acl:to d 0 2 acl:to p 3 14 acl:to x 0 5 obl:about p 1 2 obl:for 0 0 3 obl:for x 0 2 obl:of p 0 4 obl:to p 0 6 ~ ~ 0 9
n weakness ~ ~ 0 4
n wealth ~ ~ 0 4
n weapon ~ ~ 0 7
n web ~ ~ 0 2
n website acl:v 0 0 2 nsubj-cop p 0 2 ~ ~ 1 3
n week acl:ing 0 0 2 acl:ing p 1 6 acl:to 0 1 3 acl:v 0 1 2 acl:v p 0 2 nsubj-cop 0 0 3 obl:as 0 0 2 obl:at p 1 4 obl:in 0 1 7 obl:in p 0 5 obl:in x 0 4 obl:of 0 0 4 obl:of p 0 3 obl:of x 0 4 obl:on p 1 3 obl:to 0 0 2 obl:with p 0 2 ~ ~ 0 11
n weekend obl:of x 0 2 ~ ~ 1 4
n weight ~ ~ 0 3
n west ~ ~ 0 2
n whack ~ ~ 2 2
n wife acl:v p 0 2 nsubj-cop p 0 3 ~ ~ 1 2
n will ~ ~ 0 2
n willingness acl:to 0 0 2 acl:to p 1 2 ~ ~ 1 1
n win ~ ~ 0 56
n wind ~ ~ 0 2
n window ~ ~ 0 4
n wing ~ ~ 0 11
n winner ~ ~ 0 13
n winter ~ ~ 0 2
n wisdom ~ ~ 1 2
n wish ~ ~ 1 2
n woman ~ ~ 1 38
n word obl:about p 3 3 obl:for 0 3 3 obl:for p 0 2 obl:of 0 0 2 obl:of p 1 3 obl:on 0 1 2 ~ ~ 3 14
n work ~ ~ 0 19
n worker ~ ~ 0 25
n world ~ ~ 0 10
n worth ~ ~ 0 2
n writer ~ ~ 1 4
n year acl:ing 0 0 4 acl:ing p 0 2 acl:to 0 0 2 acl:v 0 0 4 acl:v p 0 3 nsubj-cop 0 0 4 obl:as 0 0 4 obl:as p 1 5 obl:at p 0 2 obl:for p 0 2 obl:in 0 1 7 obl:in p 0 12 obl:in x 0 3 obl:of 0 0 11 obl:of p 0 7 obl:of x 0 7 obl:on p 1 2 obl:to p 0 2 obl:with p 0 2 ~ ~ 1 10
n yen ~ ~ 0 2
v * as p 1 5 as x 0 4 as+q p 0 1 aside 0 0 1 aside p 1 13 aside x 1 10 aside+q p 0 1 ccomp 0 2 5 ccomp p 12 19 ccomp x 0 11 none 0 11 134 none d 2 6 none p 4 54 none x 5 53 none+q 0 0 7 none+q p 0 6 none+q x 0 2 obj 0 5 38 obj d 1 6 obj p 34 158 obj x 13 149 obj+obl:about 0 0 1 obj+obl:about x 1 1 obj+obl:against p 1 1 obj+obl:against x 0 1 obj+obl:as d 1 2 obj+obl:as x 0 1 obj+obl:at x 1 4 obj+obl:at+q 0 1 1 obj+obl:for 0 0 1 obj+obl:for p 2 3 obj+obl:for x 0 1 obj+obl:for+q p 1 2 obj+obl:from p 0 5 obj+obl:from x 0 2 obj+obl:in p 1 5 obj+obl:in x 0 9 obj+obl:in+q p 0 2 obj+obl:into p 0 2 obj+obl:into x 1 2 obj+obl:of 0 0 2 obj+obl:of p 1 2 obj+obl:of x 2 6 obj+obl:on 0 1 1 obj+obl:on d 1 1 obj+obl:on p 2 5 obj+obl:over p 1 1 obj+obl:to 0 1 2 obj+obl:to p 3 14 obj+obl:to x 1 4 obj+obl:to+q p 1 1 obj+obl:upon+q p 0 1 obj+obl:with p 0 3 obj+obl:with x 0 1 obj+q 0 0 3 obj+q d 0 1 obj+q p 2 5 obj+q x 1 4 obl:against d 0 1 obl:against p 0 2 obl:against x 1 1 obl:as 0 0 1 obl:as p 1 4 obl:as x 0 1 obl:as+q p 0 1 obl:at 0 0 4 obl:at p 2 6 obl:at x 0 4 obl:for 0 0 1 obl:for p 4 9 obl:for x 1 3 obl:from p 1 6 obl:from x 0 3 obl:in 0 0 3 obl:in d 0 2 obl:in p 1 17 obl:in x 0 12 obl:in+q 0 0 1 obl:in+q p 1 1 obl:into 0 0 3 obl:into p 1 5 obl:into x 0 1 obl:of p 0 3 obl:of x 0 2 obl:on 0 0 1 obl:on p 1 5 obl:on x 1 5 obl:on+q d 0 1 obl:on+q x 0 1 obl:over p 4 5 obl:over x 0 2 obl:over+q p 1 1 obl:that x 0 1 obl:to 0 1 1 obl:to p 4 11 obl:to x 1 3 obl:to+q x 0 1 obl:with 0 0 1 obl:with p 4 9 obl:with x 0 7 obl:with+q p 1 1 obl:with+q x 0 1 parataxis d 0 1 parataxis x 0 1 parataxis+q p 1 1 pass-aside 0 0 1 pass-ccomp 0 1 1 pass-ccomp p 0 1 pass-ccomp x 0 1 pass-none 0 3 33 pass-none d 0 1 pass-none p 1 10 pass-none x 3 14 pass-none+q 0 0 1 pass-none+q p 0 1 pass-obj 0 1 8 pass-obj+obl:as 0 1 1 pass-obj+obl:as+q 0 1 1 pass-obj+obl:in 0 0 2 pass-obj+obl:to 0 1 1 pass-obj+obl:with 0 0 1 pass-obl:as 0 0 3 pass-obl:at 0 0 1 pass-obl:at x 0 1 pass-obl:at+q 0 1 1 pass-obl:for 0 0 4 pass-obl:from 0 0 2 pass-obl:from x 0 1 pass-obl:in 0 0 18 pass-obl:into 0 0 2 pass-obl:of 0 1 2 pass-obl:on 0 0 3 pass-obl:over 0 1 2 pass-obl:to 0 0 11 pass-obl:with 0 1 10 pass-parataxis 0 0 2 pass-parataxis d 0 1 pass-parataxis x 0 1 pass-quote 0 1 1 pass-xcomp:ing 0 0 1 pass-xcomp:n 0 0 1 pass-xcomp:to 0 0 2 pass-xcomp:to+q 0 1 1 quote 0 0 1 quote p 7 7 quote x 1 2 xcomp:ing 0 0 1 xcomp:ing p 2 2 xcomp:ing x 1 1 xcomp:n 0 0 3 xcomp:n p 0 2 xcomp:n x 0 1 xcomp:to 0 1 2 xcomp:to d 0 1 xcomp:to p 1 3 xcomp:to x 1 2 xcomp:to+q p 0 1 xcomp:v 0 0 2 xcomp:v p 2 5 xcomp:v x 1 5
v - as 0 2 6 as d 4 5 as p 65 200 as x 9 75 as+q 0 0 2 as+q p 18 32 as+q x 2 2 aside 0 5 39 aside d 9 22 aside p 143 389 aside x 24 167 aside+q 0 0 3 aside+q d 2 2 aside+q p 93 102 aside+q x 9 16 ccomp 0 174 282 ccomp d 165 194 ccomp p 5999 6418 ccomp x 499 798 none 0 497 2558 none d 44 141 none p 579 1836 none x 152 1258 none+q 0 79 195 none+q d 19 24 none+q p 729 800 none+q x 33 72 obj 0 137 888 obj d 170 349 obj p 2111 6469 obj x 540 3042 obj+obl:about 0 2 7 obj+obl:about d 1 3 obj+obl:about p 34 51 obj+obl:about x 5 7 obj+obl:about+q p 3 3 obj+obl:against 0 2 4 obj+obl:against d 1 1 obj+obl:against p 8 18 obj+obl:against x 1 8 obj+obl:against+q d 0 1 obj+obl:against+q p 2 2 obj+obl:as 0 6 12 obj+obl:as d 4 8 obj+obl:as p 101 177 obj+obl:as x 27 62 obj+obl:as+q 0 2 4 obj+obl:as+q d 3 3 obj+obl:as+q p 9 12 obj+obl:as+q x 3 4 obj+obl:at 0 0 8 obj+obl:at d 3 4 obj+obl:at p 23 89 obj+obl:at x 6 34 obj+obl:at+q 0 1 3 obj+obl:at+q p 2 7 obj+obl:for 0 4 25 obj+obl:for d 1 7 obj+obl:for p 126 224 obj+obl:for x 16 66 obj+obl:for+q 0 0 1 obj+obl:for+q p 12 18 obj+obl:for+q x 2 2 obj+obl:from 0 0 6 obj+obl:from d 4 8 obj+obl:from p 27 88 obj+obl:from x 8 47 obj+obl:from+q 0 0 1 obj+obl:from+q p 3 3 obj+obl:from+q x 0 2 obj+obl:in 0 5 33 obj+obl:in d 3 13 obj+obl:in p 87 423 obj+obl:in x 17 139 obj+obl:in+q 0 0 1 obj+obl:in+q p 12 26 obj+obl:in+q x 0 6 obj+obl:into 0 0 2 obj+obl:into p 3 27 obj+obl:into x 1 22 obj+obl:into+q p 0 1 obj+obl:of 0 2 25 obj+obl:of d 3 10 obj+obl:of p 84 228 obj+obl:of x 18 73 obj+obl:of+q 0 1 1 obj+obl:of+q d 1 1 obj+obl:of+q p 15 18 obj+obl:of+q x 1 3 obj+obl:on 0 4 25 obj+obl:on d 6 10 obj+obl:on p 76 204 obj+obl:on x 15 81 obj+obl:on+q 0 2 3 obj+obl:on+q p 5 19 obj+obl:on+q x 1 6 obj+obl:over 0 1 1 obj+obl:over d 2 4 obj+obl:over p 13 37 obj+obl:over x 1 10 obj+obl:over+q p 1 3 obj+obl:that p 2 4 obj+obl:that x 1 2 obj+obl:that+q x 1 1 obj+obl:to 0 9 46 obj+obl:to d 1 11 obj+obl:to p 161 449 obj+obl:to x 28 156 obj+obl:to+q 0 1 2 obj+obl:to+q d 1 1 obj+obl:to+q p 17 27 obj+obl:to+q x 2 7 obj+obl:toward d 1 1 obj+obl:toward p 0 4 obj+obl:toward x 1 5 obj+obl:upon+q p 0 1 obj+obl:with 0 2 8 obj+obl:with d 11 13 obj+obl:with p 31 114 obj+obl:with x 7 48 obj+obl:with+q p 2 7 obj+obl:with+q x 0 1 obj+q 0 45 82 obj+q d 20 27 obj+q p 309 540 obj+q x 44 106 obl:about 0 11 14 obl:about d 1 1 obl:about p 122 138 obl:about x 14 27 obl:about+q 0 3 4 obl:about+q d 1 1 obl:about+q p 15 17 obl:about+q x 1 2 obl:against d 0 3 obl:against p 34 57 obl:against x 8 15 obl:against+q 0 1 1 obl:against+q p 2 5 obl:against+q x 0 1 obl:as 0 1 12 obl:as d 1 7 obl:as p 24 161 obl:as x 8 66 obl:as+q 0 0 2 obl:as+q p 7 19 obl:as+q x 1 2 obl:at 0 1 18 obl:at d 0 5 obl:at p 49 172 obl:at x 6 68 obl:at+q 0 1 4 obl:at+q p 17 23 obl:at+q x 1 1 obl:for 0 15 45 obl:for d 1 9 obl:for p 147 364 obl:for x 32 122 obl:for+q 0 1 2 obl:for+q d 1 1 obl:for+q p 14 34 obl:for+q x 0 4 obl:from 0 1 21 obl:from d 0 4 obl:from p 10 119 obl:from x 2 78 obl:from+q 0 1 3 obl:from+q p 3 7 obl:from+q x 1 4 obl:in 0 0 58 obl:in d 2 26 obl:in p 100 568 obl:in x 14 282 obl:in+q 0 2 7 obl:in+q d 1 2 obl:in+q p 106 127 obl:in+q x 8 13 obl:into 0 0 14 obl:into d 0 3 obl:into p 6 76 obl:into x 2 58 obl:into+q 0 0 1 obl:into+q d 0 1 obl:into+q p 2 6 obl:of 0 2 7 obl:of d 1 3 obl:of p 39 87 obl:of x 7 31 obl:of+q 0 3 4 obl:of+q p 18 20 obl:of+q x 2 3 obl:on 0 10 36 obl:on d 5 16 obl:on p 125 391 obl:on x 32 155 obl:on+q 0 0 2 obl:on+q d 1 3 obl:on+q p 35 59 obl:on+q x 4 11 obl:over 0 0 2 obl:over p 10 51 obl:over x 3 28 obl:over+q p 3 4 obl:over+q x 1 1 obl:that 0 1 1 obl:that d 2 2 obl:that p 4 6 obl:that x 2 3 obl:that+q 0 1 1 obl:that+q p 1 1 obl:to 0 12 67 obl:to d 7 17 obl:to p 188 591 obl:to x 32 269 obl:to+q 0 21 28 obl:to+q d 2 2 obl:to+q p 42 61 obl:to+q x 1 8 obl:toward 0 0 1 obl:toward p 0 5 obl:toward x 0 6 obl:towards p 0 1 obl:towards x 0 1 obl:upon p 6 7 obl:upon x 0 2 obl:upon+q p 1 2 obl:with 0 1 27 obl:with d 1 14 obl:with p 58 268 obl:with x 13 108 obl:with+q 0 2 4 obl:with+q d 1 2 obl:with+q p 5 13 obl:with+q x 1 4 parataxis 0 7 23 parataxis d 0 1 parataxis p 26 60 parataxis x 6 53 parataxis+q 0 2 2 parataxis+q d 1 1 parataxis+q p 6 6 parataxis+q x 1 2 pass-as 0 2 10 pass-as x 0 1 pass-as+q 0 1 1 pass-aside 0 6 42 pass-aside d 0 1 pass-aside p 1 5 pass-aside x 0 1 pass-aside+q 0 2 5 pass-ccomp 0 64 96 pass-ccomp p 1 2 pass-ccomp x 0 2 pass-none 0 128 667 pass-none d 3 13 pass-none p 84 319 pass-none x 43 185 pass-none+q 0 19 44 pass-none+q d 0 2 pass-none+q p 7 24 pass-none+q x 2 5 pass-obj 0 71 209 pass-obj p 0 1 pass-obj x 0 1 pass-obj+obl:against 0 0 1 pass-obj+obl:as 0 7 9 pass-obj+obl:as+q 0 2 2 pass-obj+obl:at 0 1 1 pass-obj+obl:for 0 4 7 pass-obj+obl:for+q 0 3 5 pass-obj+obl:from 0 0 3 pass-obj+obl:in 0 4 14 pass-obj+obl:in+q 0 1 1 pass-obj+obl:into 0 0 1 pass-obj+obl:of 0 1 2 pass-obj+obl:on 0 3 5 pass-obj+obl:over 0 0 2 pass-obj+obl:that 0 1 1 pass-obj+obl:to 0 6 14 pass-obj+obl:to+q 0 0 1 pass-obj+obl:with 0 0 3 pass-obj+q 0 7 16 pass-obl:about 0 21 31 pass-obl:about+q 0 4 6 pass-obl:against 0 2 10 pass-obl:against p 0 1 pass-obl:against+q 0 1 1 pass-obl:as 0 73 141 pass-obl:as p 1 4 pass-obl:as+q 0 6 11 pass-obl:at 0 15 68 pass-obl:at d 0 1 pass-obl:at p 0 4 pass-obl:at x 0 1 pass-obl:at+q 0 3 9 pass-obl:for 0 37 113 pass-obl:for d 0 4 pass-obl:for p 6 12 pass-obl:for x 0 3 pass-obl:for+q 0 3 9 pass-obl:for+q p 1 1 pass-obl:from 0 5 50 pass-obl:from p 1 2 pass-obl:from x 0 1 pass-obl:from+q 0 0 4 pass-obl:in 0 37 305 pass-obl:in p 4 13 pass-obl:in x 1 8 pass-obl:in+q 0 4 15 pass-obl:into 0 2 26 pass-obl:into x 0 1 pass-obl:into+q 0 1 1 pass-obl:of 0 17 36 pass-obl:of p 1 5 pass-obl:of x 0 2 pass-obl:of+q 0 1 1 pass-obl:of+q p 0 1 pass-obl:on 0 49 178 pass-obl:on p 4 8 pass-obl:on x 0 2 pass-obl:on+q 0 1 8 pass-obl:on+q p 0 1 pass-obl:over 0 6 17 pass-obl:over x 0 1 pass-obl:that 0 0 1 pass-obl:to 0 44 226 pass-obl:to p 5 13 pass-obl:to x 2 4 pass-obl:to+q 0 3 15 pass-obl:to+q x 1 2 pass-obl:upon 0 0 1 pass-obl:upon+q 0 0 1 pass-obl:with 0 23 132 pass-obl:with x 1 2 pass-obl:with+q 0 2 7 pass-parataxis 0 8 16 pass-parataxis d 0 1 pass-parataxis p 0 3 pass-parataxis x 0 5 pass-quote 0 42 56 pass-quote p 1 2 pass-quote x 1 1 pass-xcomp:ing 0 7 25 pass-xcomp:ing+q 0 2 4 pass-xcomp:n 0 43 112 pass-xcomp:n d 0 1 pass-xcomp:n p 0 2 pass-xcomp:n x 0 1 pass-xcomp:n+q 0 2 7 pass-xcomp:to 0 121 229 pass-xcomp:to x 1 3 pass-xcomp:to+q 0 3 11 pass-xcomp:to+q p 0 1 pass-xcomp:v 0 2 10 pass-xcomp:v p 1 1 quote 0 19 35 quote d 19 20 quote p 432 487 quote x 41 63 xcomp:ing 0 2 22 xcomp:ing d 5 14 xcomp:ing p 94 203 xcomp:ing x 18 77 xcomp:ing+q 0 1 1 xcomp:ing+q p 13 18 xcomp:ing+q x 0 1 xcomp:n 0 10 62 xcomp:n d 11 27 xcomp:n p 191 543 xcomp:n x 59 374 xcomp:n+q 0 2 4 xcomp:n+q d 1 2 xcomp:n+q p 13 23 xcomp:n+q x 1 3 xcomp:to 0 30 75 xcomp:to d 19 40 xcomp:to p 747 1341 xcomp:to x 134 430 xcomp:to+q 0 8 8 xcomp:to+q d 2 2 xcomp:to+q p 49 77 xcomp:to+q x 6 12 xcomp:v 0 3 45 xcomp:v d 8 19 xcomp:v p 76 263 xcomp:v x 24 152 xcomp:v+q 0 1 3 xcomp:v+q p 3 11 xcomp:v+q x 1 4
v abandon obj p 1 5 ~ ~ 0 5
v abide ~ ~ 0 4
v abort ~ ~ 0 2
v accelerate ~ ~ 0 9
v accept as p 2 3 obj p 6 14 obj x 1 2 obj+obl:for p 2 2 ~ ~ 4 10
v access ~ ~ 0 2
v accommodate ~ ~ 0 2
v accompany ~ ~ 0 7
v accomplish ~ ~ 0 5
v accord none 0 337 355 none p 4 4 none x 6 6 none+q 0 46 48 obj p 1 2 ~ ~ 4 4
v account ~ ~ 0 6
v accumulate ~ ~ 0 2
v accuse none 0 2 3 obj d 3 3 obj p 11 12 obj+obl:of 0 2 2 obj+obl:of p 31 34 obj+obl:of x 4 4 obj+obl:of+q p 11 11 obj+q x 2 2 obl:of+q p 2 2 pass-obl:of 0 5 5 quote p 2 2 ~ ~ 12 15
v accustom ~ ~ 0 2
v achieve ~ ~ 0 10
v acknowledge ccomp 0 2 2 ccomp p 37 37 ccomp x 4 4 none p 4 4 none+q p 2 2 obj p 14 15 quote p 2 2 xcomp:ing p 2 2 ~ ~ 6 9
v acquiesce obl:to p 2 2 ~ ~ 3 3
v acquire ~ ~ 0 6
v act ~ ~ 0 30
v activate ~ ~ 0 7
v activist ~ ~ 0 5
v adapt ~ ~ 0 5
v add ccomp 0 17 19 ccomp p 95 98 ccomp x 5 5 none 0 0 5 none p 4 4 none+q 0 13 14 none+q p 85 85 none+q x 4 4 obj p 2 6 obj x 0 6 obj+obl:to d 0 2 obj+obl:to p 0 2 obj+q 0 4 4 obj+q p 14 14 obl:to 0 0 4 obl:to p 0 7 obl:to x 0 3 pass-obl:to 0 0 3 quote 0 6 6 quote p 27 27 quote x 2 2 ~ ~ 13 22
v address obj 0 1 3 obj d 2 3 obj p 7 16 obj x 7 14 obj+obl:on p 1 2 obj+q p 4 4 quote p 1 2 ~ ~ 3 18
v adjust ~ ~ 0 4
v administer ~ ~ 1 4
v admire ~ ~ 3 3
v admit ccomp 0 2 2 ccomp p 19 19 obj p 5 5 obj x 1 3 ~ ~ 7 11
v adopt obj p 4 11 obj x 1 2 pass-none p 0 3 pass-obl:from 0 0 2 ~ ~ 4 8
v adorn ~ ~ 0 2
v advance obj 0 0 2 obj p 1 3 ~ ~ 0 3
v advertise ~ ~ 0 4
v advise ccomp p 1 2 obj 0 1 2 obj p 1 7 obj x 0 3 obj+obl:on p 1 2 obj+q p 0 2 pass-obj 0 0 2 ~ ~ 2 11
v adviser ~ ~ 0 4
v advocate ccomp x 1 2 none 0 1 2 none x 0 3 obj 0 0 2 obj+obl:in x 1 2 obl:for p 6 6 ~ ~ 6 12
v affect ~ ~ 0 18
v affiliate ~ ~ 0 11
v affirm ccomp p 2 2 obj p 1 2 ~ ~ 1 1
v afflict ~ ~ 0 2
v afford xcomp:to p 0 4 ~ ~ 1 4
v age ~ ~ 0 8
v aggregate ~ ~ 0 2
v agitate none p 2 2 ~ ~ 0 1
v agree aside p 2 2 ccomp p 19 22 ccomp x 2 2 none p 2 6 none+q p 0 3 obj p 2 3 obl:on 0 1 2 obl:on p 3 3 obl:on x 2 2 obl:to p 1 4 obl:with p 7 8 xcomp:to d 2 2 xcomp:to p 14 16 ~ ~ 11 17
v aid ~ ~ 0 3
v aide ccomp p 0 4 none p 0 3 xcomp:v p 0 3 ~ ~ 1 6
v aim obj+obl:at p 2 2 obl:at p 0 2 pass-obl:at 0 6 15 pass-obl:at+q 0 0 3 xcomp:n p 2 2 xcomp:to p 8 9 xcomp:to x 0 3 ~ ~ 1 4
v air ~ ~ 0 13
v aire none x 0 2 obj p 0 4 obj x 1 3 ~ ~ 1 8
v alarm obj x 2 3 ~ ~ 3 6
v alert ~ ~ 1 3
v alienate ~ ~ 1 7
v align pass-obl:with 0 1 5 ~ ~ 2 4
v allege ccomp d 3 3 ccomp p 4 4 ccomp x 2 2 none 0 2 4 obj d 2 3 ~ ~ 5 8
v allocate ~ ~ 0 5
v allot ~ ~ 0 2
v allow ccomp x 2 2 obj p 4 5 obj x 1 5 obj+obl:to x 1 2 pass-xcomp:to 0 3 5 xcomp:to p 3 7 xcomp:to x 5 26 xcomp:v x 0 2 ~ ~ 3 13
v allude obl:to p 2 3 obl:to+q 0 2 2 ~ ~ 2 2
v ally ~ ~ 0 7
v alter ~ ~ 0 5
v amass ~ ~ 0 7
v amount ~ ~ 0 4
v amplify ~ ~ 0 3
v amy ~ ~ 0 9
v analyst ~ ~ 0 2
v analyze ~ ~ 0 4
v anchor ~ ~ 0 3
v anger obj+obl:with x 1 2 ~ ~ 7 9
v animate ~ ~ 0 3
v annex ~ ~ 0 3
v announce aside p 2 2 ccomp p 41 41 ccomp x 10 10 none 0 2 2 none p 1 2 obj p 27 28 obj x 5 7 obj+obl:in p 3 3 obj+obl:on p 4 4 obj+obl:to p 2 3 obj+q p 1 2 obl:on p 2 3 pass-none 0 8 12 pass-obj 0 5 5 pass-obl:on 0 2 2 ~ ~ 18 18
v anoint ~ ~ 0 2
v answer ccomp p 2 2 none p 2 3 none+q p 2 2 obj p 6 7 obj x 1 2 obj+obl:about p 1 2 obj+q p 0 2 pass-obj 0 0 2 ~ ~ 5 9
v anticipate ccomp p 2 2 ~ ~ 1 5
v apologize aside p 2 2 none p 0 3 obl:for p 5 5 obl:to p 2 3 ~ ~ 2 2
v appall ~ ~ 0 2
v appeal obl:to p 0 3 obl:to x 0 6 ~ ~ 1 6
v appear ccomp x 6 7 none p 0 7 none x 2 4 obj x 1 3 obl:at d 0 2 obl:at p 0 8 obl:in 0 0 2 obl:in p 0 5 obl:in x 0 5 obl:on p 2 10 obl:on x 0 3 obl:to p 2 2 obl:with p 0 2 xcomp:n p 12 16 xcomp:n x 13 16 xcomp:to d 3 4 xcomp:to p 28 34 xcomp:to x 25 37 xcomp:to+q p 0 2 xcomp:to+q x 2 3 xcomp:v p 3 5 xcomp:v x 2 3 ~ ~ 4 12
v appease ~ ~ 0 2
v append none x 0 5 obj x 2 4
v applaud obj p 2 2
v applaude none p 0 2 none+q p 0 2 obj p 6 6 ~ ~ 3 5
v applause ~ ~ 0 2
v apply ~ ~ 0 17
v appoint obj p 4 5 ~ ~ 3 11
v appraise ~ ~ 0 2
v approach ~ ~ 0 12
v approve none 0 0 3 obj p 3 3 obj x 1 3 pass-none 0 3 4 pass-none p 0 2 ~ ~ 3 4
v argue ccomp 0 4 4 ccomp d 3 3 ccomp p 78 78 ccomp x 9 9 none p 10 12 none+q p 3 3 obj p 12 13 obj+obl:to p 2 2 obj+q p 2 2 obl:for p 2 2 obl:for+q p 2 2 obl:in p 3 4 pass-ccomp 0 2 2 pass-obl:in 0 2 2 xcomp:to p 2 2 ~ ~ 15 17
v arise none x 0 2 ~ ~ 1 1
v arm ~ ~ 0 3
v arrange none 0 0 2 ~ ~ 2 4
v arrest ~ ~ 0 8
v arrive ~ ~ 0 33
v articulate obj p 3 3 ~ ~ 3 5
v ascend ~ ~ 0 2
v ask ccomp 0 10 12 ccomp d 2 2 ccomp p 41 42 ccomp x 4 4 none 0 6 9 none p 26 26 none x 3 4 none+q p 13 14 obj 0 2 3 obj p 16 21 obj x 2 2 obj+obl:about 0 2 3 obj+obl:to p 2 2 obj+q p 7 7 obl:about 0 2 2 obl:about p 10 12 obl:about x 0 2 obl:about+q 0 2 2 obl:about+q p 5 6 obl:for p 5 5 obl:for x 3 3 obl:in p 0 2 obl:of p 2 2 parataxis 0 5 5 parataxis p 2 2 parataxis+q 0 2 2 pass-ccomp 0 11 12 pass-none 0 7 7 pass-none p 3 3 pass-none+q 0 4 4 pass-obj 0 5 8 pass-obl:about 0 11 14 pass-obl:about+q 0 3 5 pass-parataxis 0 2 2 pass-xcomp:to 0 8 9 quote p 8 9 xcomp:to 0 4 4 xcomp:to p 24 27 xcomp:to x 5 5 ~ ~ 27 32
v aspire ~ ~ 1 2
v assail obj p 2 2 ~ ~ 8 8
v assault ~ ~ 0 3
v assemble ~ ~ 0 4
v assert ccomp p 11 11 ~ ~ 8 10
v assess obj p 1 2 ~ ~ 0 2
v assign obj x 0 2 pass-obl:to 0 1 4 ~ ~ 0 2
v assist ~ ~ 0 3
v associate none 0 0 2 pass-obl:with 0 1 6 ~ ~ 0 3
v assuage ~ ~ 0 3
v assume ccomp 0 1 2 ccomp x 1 3 obj p 1 4 ~ ~ 4 6
v assure ccomp p 7 7 obj p 3 3 obj x 2 2 pass-obl:of 0 4 7 xcomp:n+q p 2 2 ~ ~ 4 7
v attach ~ ~ 0 3
v attack none p 0 3 obj 0 3 5 obj d 5 6 obj p 16 19 obj x 6 7 obj+obl:as p 1 2 obj+obl:for p 6 6 obj+obl:in p 0 3 obj+obl:over p 2 2 obj+q p 2 3 ~ ~ 7 12
v attempt xcomp:to p 8 15 xcomp:to x 0 2 ~ ~ 0 3
v attend ~ ~ 0 44
v attract obj p 1 4 obj x 1 15 ~ ~ 1 6
v attribute obj+obl:to p 1 2 pass-obl:to 0 2 3 ~ ~ 5 6
v auction ~ ~ 0 2
v author pass-none p 2 2
v authorize pass-obl:to 0 0 2 pass-xcomp:to 0 0 4 pass-xcomp:to+q 0 0 2 ~ ~ 4 5
v average ~ ~ 0 5
v avoid ccomp p 0 2 none p 1 2 obj 0 0 2 obj p 4 10 obj x 0 6 xcomp:ing p 1 5 xcomp:ing x 0 3 ~ ~ 1 7
v await as p 0 3 none 0 1 2 obj x 0 2 ~ ~ 0 3
v award obj p 0 3 obj x 1 2 obj+obl:on p 1 3 pass-obj+obl:in 0 0 2 ~ ~ 0 6
v back ccomp p 1 3 none 0 1 12 none p 2 5 obj p 21 39 obj x 7 12 obj+obl:for p 3 3 obj+obl:in p 1 4 obj+obl:of p 0 2 obl:from p 0 2 obl:in p 2 2 pass-none p 1 4 pass-none x 2 3 pass-obj 0 2 3 ~ ~ 9 14
v backfire ~ ~ 0 5
v backtrack ~ ~ 0 2
v bail ~ ~ 0 2
v balance ~ ~ 0 5
v balk obl:at p 4 4 ~ ~ 1 1
v balloon ~ ~ 0 2
v ballote ~ ~ 0 4
v ban obj p 1 18 obj x 2 2 pass-obl:from 0 0 2 ~ ~ 2 2
v bank ccomp p 0 2 obl:on p 1 3 ~ ~ 1 6
v bankroll ~ ~ 1 2
v bar obj p 1 3 obj+obl:from x 1 3 ~ ~ 1 3
v bargain ~ ~ 0 4
v bark none+q p 2 2
v barnstorm ~ ~ 0 5
v base ~ ~ 4 111
v bash obj p 2 2 ~ ~ 1 4
v bath ~ ~ 0 2
v batter ~ ~ 0 3
v battl xcomp:to p 0 3 ~ ~ 1 4
v battle obj p 0 3 obj x 0 2 obj+obl:for p 0 5 ~ ~ 1 4
v be aside d 0 2 aside p 0 3 aside x 0 16 ccomp p 0 2 ccomp x 0 9 none 0 0 2 none d 3 25 none p 1 29 none x 13 162 none+q x 0 3 obj 0 2 7 obl:at x 0 2 obl:for x 0 2 obl:from x 0 2 obl:in x 0 5 obl:to x 0 4 parataxis p 0 2 parataxis x 0 5 xcomp:n x 0 2 ~ ~ 3 14
v beam ~ ~ 1 7
v bear none 0 0 17 obj 0 1 2 obj p 0 2 pass-none 0 0 5 pass-obl:in 0 0 8 ~ ~ 1 12
v beat ~ ~ 1 36
v become ccomp x 0 4 none p 0 2 none x 0 8 obj p 0 10 obj x 0 4 quote 0 0 2 xcomp:n 0 0 12 xcomp:n d 0 4 xcomp:n p 6 100 xcomp:n x 6 91 xcomp:n+q p 0 5 xcomp:v p 2 4 xcomp:v x 1 4 ~ ~ 1 16
v beef ~ ~ 0 2
v beg ~ ~ 2 6
v begin ccomp p 1 5 ccomp x 0 3 none d 0 2 none p 2 4 none x 0 13 obj p 2 14 obj x 1 6 obj+obl:in p 0 3 obj+obl:with p 2 3 obl:at x 0 2 obl:in p 0 3 obl:in x 0 15 obl:on x 0 2 parataxis x 0 2 xcomp:ing d 0 2 xcomp:ing p 6 35 xcomp:ing x 0 6 xcomp:ing+q p 2 2 xcomp:n x 1 2 xcomp:to d 0 2 xcomp:to p 5 17 xcomp:to x 1 17 ~ ~ 3 24
v beleaguer ~ ~ 0 2
v believe aside p 3 4 ccomp p 45 51 ccomp x 7 9 none p 6 8 obj 0 0 2 obj p 6 8 obj x 3 3 obl:in p 4 5 ~ ~ 7 11
v belittl ~ ~ 2 2
v bell ~ ~ 1 4
v belong ~ ~ 0 4
v bely ~ ~ 0 4
v bemoan ccomp p 3 3 obj p 2 2 ~ ~ 1 1
v benchmark ~ ~ 0 2
v benefit ~ ~ 0 27
v berate ~ ~ 1 2
v best ~ ~ 0 6
v bestow ~ ~ 0 2
v bestsell ~ ~ 0 2
v bet ccomp p 1 3 obj p 0 3 obl:on p 0 2 ~ ~ 0 7
v biase ~ ~ 0 2
v bid ~ ~ 1 2
v bide ~ ~ 0 2
v bill ~ ~ 4 4
v billionaire ~ ~ 0 3
v bind ~ ~ 0 3
v bite ~ ~ 0 4
v blam obj p 7 7 obj+obl:for p 2 2 quote p 2 2 ~ ~ 3 4
v blame obj p 4 4 obj+obl:for p 4 4 obj+obl:in p 2 2 obj+q 0 2 2 ~ ~ 9 10
v blar ~ ~ 1 2
v blare ~ ~ 1 4
v blast ccomp p 1 2 obj p 7 7 obj+obl:for p 2 2 ~ ~ 5 5
v blaste obj p 7 7 obj+obl:for p 3 3 obj+q p 3 3 quote p 2 2 ~ ~ 2 2
v blaze ~ ~ 0 2
v bleed ~ ~ 0 2
v bless ~ ~ 0 3
v blindside ~ ~ 0 2
v blister ~ ~ 0 3
v block obj 0 1 2 obj p 3 10 obj x 2 8 ~ ~ 1 4
v bloodsh ~ ~ 0 3
v blow ~ ~ 0 10
v blunt ~ ~ 0 4
v boast ccomp p 2 2 obj x 0 2 obl:about p 3 3 ~ ~ 3 5
v boaste aside p 2 3 ccomp p 2 2 ~ ~ 5 5
v boil ~ ~ 0 2
v bolster ~ ~ 0 9
v boo none p 0 6 none+q p 0 2 obj p 1 2 ~ ~ 5 7
v boom none x 0 2 none+q p 2 2 obj x 0 2 ~ ~ 0 1
v boost obj 0 0 3 obj x 0 5 ~ ~ 1 6
v bor ~ ~ 2 2
v borrow ~ ~ 0 17
v bother xcomp:to p 0 3 ~ ~ 1 1
v bounce ~ ~ 0 2
v bound ~ ~ 0 2
v bow ~ ~ 0 2
v box ~ ~ 0 2
v boycott ~ ~ 1 2
v brace obl:for 0 1 2 obl:for p 0 3 ~ ~ 0 3
v brag obl:about p 2 2 ~ ~ 6 7
v brand ~ ~ 2 2
v brave ~ ~ 0 2
v breach ~ ~ 1 2
v break none 0 0 4 none p 1 4 none x 0 8 none+q x 0 2 obj 0 0 3 obj p 1 15 obj x 1 7 obl:in x 0 2 obl:into p 0 2 obl:with p 0 5 obl:with x 0 2 ~ ~ 2 21
v brew ~ ~ 0 3
v bridge ~ ~ 0 2
v brief none p 0 2 obl:on p 0 3 pass-obl:on 0 1 5 ~ ~ 1 6
v bring ccomp p 1 2 obj 0 0 4 obj p 3 20 obj x 1 16 obj+obl:of p 0 2 obj+obl:on p 0 2 obj+obl:to p 0 5 obj+obl:to x 0 6 obj+obl:with p 0 2 obj+q p 1 2 xcomp:to p 0 2 ~ ~ 4 27
v bristl ~ ~ 1 2
v bristle ~ ~ 2 3
v broadcast obj+obl:from p 2 2 ~ ~ 2 3
v broaden ~ ~ 0 5
v broker ~ ~ 1 5
v bruise ~ ~ 0 6
v brush ~ ~ 5 7
v buck ~ ~ 0 6
v budge ~ ~ 0 2
v build aside x 0 2 none 0 1 2 none p 0 3 obj 0 0 6 obj p 1 33 obj x 0 5 obj+obl:as p 0 2 obl:on x 0 2 pass-none 0 1 2 pass-none p 0 2 pass-obl:on 0 1 3 xcomp:to p 0 2 ~ ~ 0 18
v buoy ~ ~ 0 4
v burden ~ ~ 0 2
v burn ~ ~ 0 9
v burrow ~ ~ 0 3
v bury ~ ~ 0 6
v buse ~ ~ 0 2
v business ~ ~ 0 2
v bust ~ ~ 0 2
v bustle ~ ~ 0 2
v buy aside p 0 2 ccomp p 0 2 obj 0 0 2 obj d 1 2 obj p 1 8 obj x 0 6 obj+obl:in x 0 2 obj+obl:of p 0 2 obj+q p 0 2 ~ ~ 1 8
v cajol ~ ~ 0 2
v calculate ccomp p 3 3 none 0 0 2 ~ ~ 0 3
v call aside p 3 3 ccomp p 4 4 ccomp x 1 2 none 0 3 14 none p 1 6 none x 0 2 none+q 0 1 3 none+q p 2 2 obj 0 2 3 obj p 38 48 obj x 7 11 obj+obl:in p 3 3 obj+obl:on p 3 3 obj+obl:to p 3 5 obj+q d 2 2 obj+q p 20 22 obj+q x 3 3 obl:for 0 4 4 obl:for p 44 44 obl:for x 8 9 obl:for+q p 6 7 obl:into p 2 3 obl:on p 13 15 obl:on x 5 5 obl:on+q p 3 3 obl:upon p 3 3 pass-ccomp 0 2 2 pass-none 0 1 8 pass-obj 0 1 3 pass-obl:for 0 4 5 pass-obl:on 0 4 4 pass-obl:on p 1 2 pass-obl:to 0 1 2 pass-quote 0 11 12 pass-xcomp:n 0 11 25 pass-xcomp:n+q 0 0 3 quote p 75 76 quote x 8 8 xcomp:n 0 2 4 xcomp:n p 35 39 xcomp:n x 3 3 xcomp:n+q p 5 5 xcomp:to p 6 6 xcomp:to x 4 6 xcomp:v p 1 3 xcomp:v x 0 2 ~ ~ 29 34
v calm ~ ~ 0 2
v campaign none p 1 2 obj p 0 5 obl:against p 2 2 obl:against x 2 2 obl:as p 0 3 obl:for p 2 2 obl:in 0 0 2 obl:in p 0 11 obl:in+q p 0 3 obl:on p 1 6 obl:with p 0 5 ~ ~ 2 14
v cancel ~ ~ 0 9
v candidate ~ ~ 0 3
v cap ~ ~ 0 9
v capitalize ~ ~ 0 11
v capture obj d 1 2 obj p 0 22 obj x 0 6 pass-none p 1 2 pass-obj 0 1 2 ~ ~ 0 5
v care none p 3 5 obl:about p 4 6 ~ ~ 2 7
v careen ~ ~ 0 3
v caricature ~ ~ 1 2
v carry none p 0 2 obj 0 0 3 obj d 0 2 obj p 0 20 obj x 1 10 obj+obl:in p 0 3 obj+obl:to p 0 4 obj+q p 1 2 obl:on p 0 2 ~ ~ 2 11
v carve ~ ~ 0 7
v cast none 0 1 2 obj 0 0 2 obj p 7 16 obj x 0 6 obj+obl:as p 5 8 obj+obl:as x 1 3 obj+obl:for p 2 3 obj+q p 1 2 pass-none 0 0 4 pass-obj 0 1 2 pass-obl:in 0 0 3 ~ ~ 9 20
v catapult ~ ~ 0 4
v catch none x 0 2 obj p 0 6 obj x 0 6 pass-none 0 1 2 pass-obl:in 0 0 3 ~ ~ 1 13
v cater ~ ~ 0 4
v caucus ~ ~ 0 3
v caucuse none p 0 4 obj p 0 3 obj x 0 2 obl:in p 0 2 obl:on p 0 2 obl:with p 0 3 ~ ~ 1 7
v cause ~ ~ 1 32
v caution ccomp p 4 4 obl:against p 2 2 ~ ~ 3 3
v celebrate as p 0 2 obj p 2 4 obj x 0 2 obj+obl:on p 0 2 obl:in+q p 0 2 pass-none 0 1 2 pass-obl:for 0 1 2 ~ ~ 5 15
v cement obj p 0 2 ~ ~ 1 4
v center obl:on x 2 4 pass-obl:on 0 0 2 ~ ~ 0 1
v certify ~ ~ 0 2
v chain ~ ~ 0 3
v chair ~ ~ 0 5
v chaire ~ ~ 0 3
v challenge aside p 0 3 obj d 1 2 obj p 3 10 obj x 1 4 obj+obl:in p 0 3 obj+obl:to p 2 2 pass-none 0 1 2 xcomp:to p 2 2 ~ ~ 7 16
v champion none x 1 2 obj p 2 3 obj x 0 2 pass-none p 1 2 ~ ~ 2 2
v change ccomp x 1 2 none 0 1 5 none p 0 3 none x 0 15 obj 0 0 3 obj p 1 19 obj x 1 13 obj+obl:to x 0 2 obl:in x 0 3 pass-none 0 0 2 pass-obl:in 0 0 2 ~ ~ 0 9
v channel ~ ~ 0 5
v chant none p 0 2 obj x 1 2 quote p 3 3 ~ ~ 7 7
v characterize obj+obl:as p 2 2 ~ ~ 4 4
v charge ccomp p 5 6 none 0 0 3 none p 2 3 obj p 2 5 obj x 0 2 obj+obl:with p 2 2 obl:with p 0 4 pass-obl:with 0 7 9 ~ ~ 6 12
v charm ~ ~ 0 2
v chat ~ ~ 0 2
v check aside p 1 2 none 0 0 3 obj p 0 5 ~ ~ 0 9
v cheer none 0 0 3 none p 1 2 none x 0 2 obj 0 0 2 obj p 1 2 obl:for p 1 2 pass-obl:on 0 1 2 ~ ~ 3 14
v cherish none 0 0 3 ~ ~ 1 1
v chide obj p 2 2 obj+obl:for p 2 2 ~ ~ 3 3
v chim obl:with p 2 2 ~ ~ 0 2
v chip ~ ~ 0 2
v choose none p 0 3 none x 0 2 obj p 2 8 obj x 1 9 pass-none 0 0 2 quote p 0 2 xcomp:to p 3 10 xcomp:to x 2 2 ~ ~ 4 14
v churn ~ ~ 1 2
v circl ~ ~ 0 2
v circulate obj p 2 2 ~ ~ 2 7
v cite ccomp p 3 3 obj d 6 6 obj p 29 30 obj x 7 7 obj+obl:as 0 2 2 obj+obl:as p 5 5 obj+obl:in p 2 2 obj+q 0 4 4 obj+q p 2 2 obj+q x 2 2 quote p 4 4 ~ ~ 10 11
v claim ccomp d 1 2 ccomp p 35 36 none p 4 4 obj 0 2 2 obj p 11 16 obj x 4 7 obj+obl:for p 2 2 obj+obl:in p 0 2 obl:at p 2 2 pass-none p 2 3 xcomp:n p 2 2 xcomp:to p 3 3 ~ ~ 16 20
v clamor ~ ~ 0 3
v clap ~ ~ 0 4
v clarify ccomp p 2 2 obj p 2 2 ~ ~ 2 2
v clash aside p 0 2 obl:with x 0 2 ~ ~ 2 8
v classify ~ ~ 0 22
v cle ~ ~ 1 2
v clear obj p 0 4 obj x 0 2 pass-none 0 0 2 ~ ~ 1 4
v click ~ ~ 0 8
v clim ~ ~ 0 2
v climb ~ ~ 0 2
v clinch ~ ~ 0 21
v cling ~ ~ 0 3
v close ~ ~ 2 71
v co-authore ~ ~ 1 2
v co-found ~ ~ 0 3
v co-host ~ ~ 0 3
v co-sponsor ~ ~ 1 2
v coalesce ~ ~ 0 3
v cobble ~ ~ 0 3
v coin obj p 1 2 ~ ~ 2 3
v coincide ~ ~ 0 2
v collaborate ~ ~ 0 3
v collapse ~ ~ 0 8
v collect ~ ~ 0 15
v color ~ ~ 0 3
v combat ~ ~ 0 5
v combin ~ ~ 0 2
v combine ~ ~ 0 15
v come as x 0 3 aside 0 0 2 aside x 0 3 ccomp 0 0 2 ccomp d 0 2 ccomp p 2 5 ccomp x 1 8 none 0 0 24 none d 0 4 none p 2 20 none x 3 47 none+q x 1 3 obj 0 0 5 obj p 0 3 obj x 0 11 obl:against p 3 3 obl:as d 0 4 obl:as p 0 3 obl:as x 1 15 obl:at p 0 4 obl:at x 0 12 obl:from 0 0 2 obl:from d 0 2 obl:from p 1 13 obl:from x 1 22 obl:from+q x 0 2 obl:in d 0 3 obl:in p 2 16 obl:in x 0 12 obl:into p 0 5 obl:into x 1 7 obl:of p 0 5 obl:of x 0 3 obl:on p 2 4 obl:on x 0 5 obl:over x 0 2 obl:to 0 0 2 obl:to p 0 22 obl:to x 3 37 obl:with p 2 3 obl:with x 0 6 parataxis p 0 4 parataxis x 0 6 xcomp:n p 0 4 xcomp:n x 0 5 xcomp:to p 1 2 xcomp:to x 1 5 xcomp:v d 0 3 xcomp:v p 0 2 xcomp:v x 0 2 ~ ~ 4 25
v command none 0 0 5 obj p 0 3 obj x 0 2 pass-obl:to p 0 2 ~ ~ 1 7
v comment none p 1 2 obl:for p 1 2 obl:on p 7 8 obl:on x 3 4 ~ ~ 7 8
v commit obj p 1 2 pass-none p 0 2 ~ ~ 2 5
v compare ccomp p 1 2 none p 0 2 none x 0 2 obj 0 0 2 obj p 6 7 obj x 0 2 obj+obl:to p 3 3 obj+obl:to x 1 2 obl:to 0 0 2 obl:with 0 0 5 obl:with p 0 10 obl:with x 0 2 pass-none 0 1 3 pass-obl:to 0 0 2 pass-obl:to+q 0 0 2 pass-obl:with 0 0 9 ~ ~ 4 8
v compel ~ ~ 1 3
v compell ~ ~ 0 3
v compete ~ ~ 0 21
v compil ~ ~ 0 6
v compile ~ ~ 2 3
v complain ccomp p 9 9 none p 3 3 obl:about p 3 3 obl:to p 2 2 ~ ~ 4 5
v complete obj p 0 5 obj x 0 2 ~ ~ 1 8
v complicate ~ ~ 0 10
v comply ~ ~ 0 2
v compose ~ ~ 0 2
v compound ~ ~ 0 2
v compromise obl:on x 1 2 ~ ~ 0 3
v conceal ~ ~ 0 2
v conced ccomp p 2 2 obj p 0 2 ~ ~ 1 1
v concede ccomp p 6 6 obj p 2 2 obl:in+q p 2 2 ~ ~ 4 5
v concentrate ~ ~ 0 3
v concern obj p 0 2 ~ ~ 3 5
v conclude ccomp d 2 2 ccomp p 15 16 ccomp x 4 5 none d 2 2 none p 5 5 none x 1 3 none+q p 8 8 quote p 2 2 ~ ~ 4 5
v concur obl:with p 2 2
v condemn obj d 3 3 obj p 8 8 obj x 1 3 quote p 2 2 ~ ~ 4 6
v conduct ~ ~ 1 79
v confer ~ ~ 0 2
v confirm ccomp p 8 8 none p 2 3 obj 0 1 2 obj p 5 5 obj x 2 4 pass-none 0 2 5 pass-none p 2 2 pass-obl:with 0 1 2 ~ ~ 5 7
v conflate ~ ~ 1 2
v conflict none 0 0 2 ~ ~ 1 6
v conform ~ ~ 0 2
v confound ~ ~ 1 3
v confront obj p 0 9 obj x 0 5 ~ ~ 2 7
v confuse ~ ~ 0 2
v congratulate as p 2 2 obj p 3 3 obj+obl:for p 3 3
v connect none 0 0 2 obj x 0 3 obl:with p 0 2 obl:with x 0 2 pass-obl:to 0 1 5 ~ ~ 1 5
v consider as p 2 2 ccomp p 3 5 obj 0 0 2 obj p 10 12 obj x 1 2 pass-none 0 1 2 pass-obj 0 2 3 pass-xcomp:n 0 6 10 xcomp:ing p 3 3 xcomp:n 0 1 2 xcomp:n p 4 6 xcomp:n x 3 5 ~ ~ 14 18
v consist ~ ~ 0 2
v consolidate obj p 1 3 obj x 0 3 ~ ~ 0 2
v constitute ~ ~ 0 2
v constrain ~ ~ 0 3
v consume ~ ~ 0 3
v contact none 0 0 2 none p 0 2 ~ ~ 1 5
v contain ccomp x 1 2 obj d 0 2 obj x 0 4 pass-obl:in 0 0 3 ~ ~ 0 5
v contemplate ~ ~ 5 8
v contend ccomp p 4 4 none p 1 2 ~ ~ 2 5
v contest ~ ~ 1 28
v continue aside+q p 6 6 ccomp p 12 15 ccomp x 1 2 none 0 0 2 none p 2 5 none x 1 11 none+q p 23 25 obj p 3 12 obj x 0 2 obl:in x 1 2 quote 0 1 2 quote p 2 2 quote x 2 2 xcomp:ing p 3 5 xcomp:n p 0 2 xcomp:to 0 0 4 xcomp:to p 26 67 xcomp:to x 5 18 xcomp:to+q p 0 2 ~ ~ 8 18
v contradict obj p 3 4 ~ ~ 2 3
v contrast obj x 1 2 obj+obl:with+q p 1 2 ~ ~ 2 6
v contraste ~ ~ 2 3
v contribute ~ ~ 0 30
v control ~ ~ 0 24
v controll ~ ~ 0 3
v conven ~ ~ 1 6
v convert ~ ~ 0 8
v convey ~ ~ 2 2
v convict none 0 0 2 pass-obl:of 0 0 3 ~ ~ 2 4
v convince ccomp p 3 3 ccomp x 4 4 obj p 2 3 ~ ~ 1 5
v convolute ~ ~ 0 2
v cook ~ ~ 0 4
v cool ~ ~ 0 3
v cooperate ~ ~ 0 2
v coordinate ~ ~ 0 9
v cop obl:with x 0 2 ~ ~ 1 1
v cope ~ ~ 0 2
v correct obj 0 0 2 obj p 1 2 ~ ~ 0 1
v correspond ~ ~ 0 2
v cost ~ ~ 0 14
v count none 0 0 2 none p 0 2 none x 0 3 obj x 0 2 obl:in p 0 2 obl:on p 4 8 obl:to p 0 4 pass-none 0 1 6 pass-obl:in 0 1 3 pass-obl:to 0 0 2 ~ ~ 1 3
v counter ccomp p 2 2 none p 0 2 obj p 1 2 obj x 1 2 ~ ~ 2 3
v couple ~ ~ 0 5
v court obj p 0 3 ~ ~ 1 4
v cover as p 1 2 obj 0 0 2 obj p 1 7 obj x 3 11 pass-obl:in 0 0 2 ~ ~ 3 12
v covet ~ ~ 0 4
v crack obl:on p 0 2 obl:on x 0 2 ~ ~ 2 4
v craft obj p 1 2 ~ ~ 0 3
v crash ~ ~ 0 3
v crater ~ ~ 0 2
v crave ~ ~ 1 2
v create none 0 0 2 none p 0 2 obj d 0 2 obj p 2 9 obj x 0 20 obj+obl:to x 0 2 obj+q p 0 2 pass-none 0 0 4 pass-xcomp:n 0 0 2 ~ ~ 2 15
v credit quote p 2 2 ~ ~ 6 6
v credite ~ ~ 1 2
v cripple ~ ~ 0 4
v crisscross ~ ~ 0 6
v criticise ~ ~ 2 2
v criticize none p 4 4 obj 0 3 4 obj p 29 31 obj x 4 4 obj+obl:for p 17 17 obj+obl:in p 2 2 obj+obl:on p 2 2 obj+q p 2 2 pass-none p 2 2 pass-obl:as 0 2 2 pass-obl:for 0 6 6 quote p 2 2 ~ ~ 16 18
v critique ~ ~ 1 3
v crook ~ ~ 0 2
v cross ~ ~ 0 15
v crowd ~ ~ 0 4
v crown pass-obj 0 1 2 ~ ~ 1 4
v cruise ~ ~ 0 3
v crumble ~ ~ 0 5
v crush ~ ~ 0 13
v cry obl:for p 1 2 ~ ~ 3 4
v crystallize obj x 0 2 ~ ~ 1 2
v culminate ~ ~ 0 3
v curb ~ ~ 0 5
v cut none 0 0 4 obj p 1 11 obj x 0 4 obj+obl:in p 0 2 obl:into p 0 4 pass-none 0 0 4 ~ ~ 3 18
v damage none 0 1 2 none x 0 2 ~ ~ 0 3
v dampen ~ ~ 0 3
v dance ~ ~ 0 5
v dart ~ ~ 0 2
v date obl:to x 0 2 ~ ~ 1 6
v dawn ccomp x 2 2
v deadlock none p 1 2 ~ ~ 0 4
v deal none 0 0 2 obl:for p 0 2 obl:with p 1 8 obl:with x 0 3 pass-obl:with 0 0 2 ~ ~ 0 5
v debate none+q p 2 2 pass-none 0 1 2 pass-obl:on 0 1 2 ~ ~ 6 11
v debunk ~ ~ 0 2
v decamp ~ ~ 0 3
v decentralize ~ ~ 0 3
v decide ccomp p 3 6 none 0 0 3 none x 1 2 obj p 3 5 obj x 2 8 obl:over p 0 2 obl:to p 2 3 pass-none 0 0 3 xcomp:to p 18 23 xcomp:to x 3 5 ~ ~ 6 12
v declare aside+q p 2 2 ccomp d 2 2 ccomp p 21 21 ccomp x 3 3 none p 3 3 none+q p 6 6 obj 0 1 5 obj p 8 10 obj x 1 2 obj+q p 3 4 obl:for p 1 2 obl:in+q p 2 2 pass-none+q 0 1 2 pass-obj 0 5 6 quote p 6 6 ~ ~ 9 12
v decline ccomp p 2 2 none x 0 2 obj p 4 4 obl:to p 13 13 xcomp:to p 38 40 xcomp:to x 4 4 xcomp:to+q p 3 5 ~ ~ 4 11
v decrease ~ ~ 0 2
v decry obj p 8 8 ~ ~ 5 5
v dedicate pass-obl:to 0 1 2 ~ ~ 2 3
v deem obj p 3 3 obj x 2 2 pass-xcomp:n 0 2 2 xcomp:n p 2 2 xcomp:v d 2 2 ~ ~ 3 3
v deepen ~ ~ 1 3
v default ~ ~ 0 2
v defeat ~ ~ 1 39
v defend obj d 3 3 obj p 29 33 obj x 2 7 obj+obl:as p 3 3 obj+obl:in p 1 2 obj+obl:of p 2 2 obj+obl:on p 2 2 obj+obl:to p 4 4 obj+q p 4 4 quote p 2 2 xcomp:to p 2 2 ~ ~ 7 13
v defer ~ ~ 0 2
v define none 0 0 7 obj p 1 2 obj x 1 5 obj+obl:for x 0 2 ~ ~ 3 9
v deflect ~ ~ 2 4
v defy obj x 0 2 ~ ~ 1 3
v delay ~ ~ 0 10
v delegate ~ ~ 0 9
v delete ~ ~ 0 6
v deliver ccomp p 3 3 none p 0 3 obj d 1 3 obj p 8 24 obj x 1 7 obj+obl:in p 1 2 obj+obl:of p 1 2 obj+obl:on p 2 4 obj+q p 2 2 obl:on p 0 2 pass-none 0 1 2 pass-obj 0 0 2 ~ ~ 3 13
v delve ~ ~ 1 3
v demand ccomp p 3 3 obj 0 2 3 obj p 1 2 obj x 1 2 ~ ~ 6 9
v demonstrate ccomp p 4 6 obj 0 0 3 obj d 2 2 obj p 1 4 obj x 0 4 parataxis p 1 2 ~ ~ 2 9
v demur none p 0 3 ~ ~ 1 2
v denounce ccomp p 3 3 obj p 12 12 obj x 4 7 obj+obl:as p 2 2 obj+q p 2 2 pass-obj 0 2 2 pass-obl:for p 2 2 ~ ~ 9 10
v dent ~ ~ 0 4
v deny ccomp p 10 10 obj p 12 14 obj x 1 3 ~ ~ 7 10
v depart ~ ~ 0 7
v depend ~ ~ 0 16
v depict ~ ~ 2 4
v deploy ~ ~ 0 9
v deport ~ ~ 0 7
v deprive ~ ~ 0 3
v deride ~ ~ 7 7
v derive ~ ~ 0 3
v descend ~ ~ 1 7
v describe aside+q p 2 2 ccomp 0 2 2 ccomp p 3 3 none p 2 2 none x 4 9 obj 0 2 3 obj p 18 21 obj x 5 6 obj+obl:as p 13 13 obj+obl:as x 3 3 obj+obl:as+q p 2 2 obj+obl:in p 2 2 obj+obl:in+q p 1 2 obj+q p 8 10 pass-obj+obl:as 0 2 2 pass-obl:as 0 3 3 pass-quote 0 1 2 pass-xcomp:ing 0 1 2 quote p 12 12 ~ ~ 23 25
v deserve obj p 0 3 obj+obl:for p 0 2 xcomp:to p 1 2 ~ ~ 0 2
v design pass-obl:to 0 5 11 ~ ~ 1 7
v designate ~ ~ 1 2
v destroy ~ ~ 0 6
v detail obj d 2 2 obj p 3 5 obj+q 0 2 2 ~ ~ 2 3
v detain pass-none 0 1 2 ~ ~ 0 2
v detect ~ ~ 0 5
v deter obj x 1 2 ~ ~ 0 2
v determine ccomp 0 2 4 ccomp p 9 11 ccomp x 1 4 obj x 1 9 ~ ~ 3 9
v develop ~ ~ 0 15
v devise ~ ~ 1 2
v devolve ~ ~ 0 5
v devote obj+obl:to p 1 3 obj+obl:to x 1 2 pass-obl:to 0 2 5 xcomp:to p 1 3 ~ ~ 4 6
v diagnose ~ ~ 0 2
v dial ~ ~ 0 2
v dictate obj x 0 2 ~ ~ 2 4
v die ~ ~ 0 44
v differ none p 1 2 obl:on p 1 3 ~ ~ 0 1
v dignify ~ ~ 0 2
v dim ~ ~ 0 2
v diminish ~ ~ 0 10
v direct none 0 1 3 pass-obl:at 0 0 2 pass-obl:at+q 0 1 2 ~ ~ 2 11
v disagree obl:on p 1 2 ~ ~ 2 4
v disappear ~ ~ 0 9
v disappoint none x 1 2 ~ ~ 2 4
v disavow obj p 4 4 ~ ~ 4 4
v discard ~ ~ 0 2
v disclose ccomp p 2 2 obj p 3 4 obj x 1 2 pass-none 0 1 3 ~ ~ 5 7
v disconnect ~ ~ 0 3
v discount obj p 1 2 ~ ~ 0 1
v discourage ~ ~ 0 2
v discover obj p 0 2 pass-obl:in 0 1 2 ~ ~ 3 11
v discredit obj p 1 2 ~ ~ 0 2
v discuss as p 2 2 ccomp p 8 8 obj 0 3 3 obj p 24 29 obj x 2 2 obj+q p 3 4 ~ ~ 11 13
v dislik ~ ~ 3 3
v dislike obj p 2 3
v dismantle ~ ~ 0 6
v dismay ~ ~ 2 3
v dismiss ccomp p 2 2 none 0 1 2 obj d 1 2 obj p 16 18 obj+obl:as p 3 3 quote p 2 2 ~ ~ 9 11
v disparage obj p 2 2 ~ ~ 1 1
v dispatch ~ ~ 0 7
v dispel ~ ~ 0 2
v displace ~ ~ 0 4
v display obj p 4 5 obj x 1 3 ~ ~ 0 5
v dispute none 0 1 2 obj p 3 3 ~ ~ 4 4
v disqualify ~ ~ 0 3
v disregard obj p 2 2
v disrupt ~ ~ 0 8
v dissect ~ ~ 1 2
v dissent ~ ~ 0 2
v distance obj+obl:from p 6 9 ~ ~ 1 1
v distinguish obj+obl:as p 2 2 ~ ~ 0 2
v distract ~ ~ 0 3
v distress ~ ~ 1 2
v distribute none 0 0 2 obj p 1 2 ~ ~ 1 5
v ditch ~ ~ 0 2
v divert ~ ~ 0 2
v divide none 0 0 4 none p 0 3 obj x 0 6 pass-none 0 1 7 pass-obl:in 0 0 2 pass-obl:on 0 2 2 pass-obl:over 0 2 2 ~ ~ 1 8
v divorce ~ ~ 0 3
v do ~ ~ 9 236
v document obj d 2 2 ~ ~ 4 6
v dodge ~ ~ 0 2
v dog none 0 1 2 obj x 0 2
v dominate ~ ~ 0 39
v don ~ ~ 0 2
v donate ~ ~ 0 17
v doom ~ ~ 0 3
v dot ~ ~ 0 3
v double obl:on p 5 7 ~ ~ 0 5
v doubt ~ ~ 2 3
v down ~ ~ 0 2
v downplay obj p 1 2 ~ ~ 2 4
v draft obj p 0 2 obj x 0 3 ~ ~ 1 3
v drag ~ ~ 0 8
v draw none 0 1 7 obj 0 0 2 obj d 2 2 obj p 9 33 obj x 6 24 obj+obl:from x 0 2 obj+obl:in x 0 2 obj+obl:to p 1 3 obj+obl:to x 1 3 obj+q 0 0 2 pass-none 0 0 2 pass-obl:to 0 0 2 ~ ~ 5 34
v dredge ~ ~ 0 2
v dress pass-obl:in 0 0 3 ~ ~ 1 6
v drew ~ ~ 1 2
v drink ~ ~ 0 3
v drive ~ ~ 2 51
v drop ~ ~ 2 51
v drown ~ ~ 0 4
v drum ~ ~ 0 2
v dry ~ ~ 0 2
v dub pass-quote 0 2 2 ~ ~ 3 4
v duck ~ ~ 0 2
v dump obj p 1 2 ~ ~ 0 3
v dwel obl:on p 2 2 ~ ~ 1 1
v dwindle ~ ~ 0 3
v e ~ ~ 0 2
v earn aside p 0 4 none 0 0 2 none p 0 6 obj 0 0 4 obj p 2 23 obj x 1 8 obj+obl:in p 0 3 ~ ~ 0 10
v ease ~ ~ 0 4
v eat ~ ~ 0 10
v echo none p 2 2 obj p 7 8 obj x 3 7 obj+q 0 1 2 obj+q p 2 3 pass-none p 4 5 ~ ~ 4 7
v eclipse ~ ~ 0 5
v economist ~ ~ 0 3
v edge ~ ~ 0 6
v edit ~ ~ 0 4
v educate ~ ~ 0 10
v eg ~ ~ 1 2
v eject ~ ~ 0 2
v ek ~ ~ 0 3
v elaborate none p 0 2 ~ ~ 4 5
v elect none 0 0 15 none p 0 8 obj p 3 6 obj x 0 6 pass-none 0 0 5 pass-obj 0 0 3 pass-obl:as 0 0 4 pass-obl:in 0 0 2 pass-obl:to 0 1 9 pass-xcomp:n 0 0 2 ~ ~ 0 3
v elevate none 0 0 2 obj x 0 4 ~ ~ 1 7
v eliminate obj d 1 2 obj p 0 4 obj x 0 2 pass-none 0 0 2 pass-obl:from 0 0 2 ~ ~ 0 9
v elude ~ ~ 0 3
v email obj+q p 3 4 quote p 2 2 ~ ~ 5 12
v embark ~ ~ 0 3
v embarrass ~ ~ 1 3
v embed pass-none 0 0 3 ~ ~ 1 1
v embody ~ ~ 0 2
v embrace ccomp p 2 2 obj 0 2 5 obj p 4 10 obj x 1 6 obj+obl:as p 1 2 ~ ~ 4 7
v embroil ~ ~ 0 2
v emerge ccomp x 2 3 none 0 0 2 none p 0 2 none x 0 2 obj x 1 4 obl:as p 1 11 obl:as x 0 3 obl:from p 0 2 ~ ~ 2 14
v emphasize ccomp p 4 4 obj p 7 7 obj+q p 2 2 ~ ~ 8 11
v employ obj p 0 2 obj x 0 2 pass-none p 0 2 ~ ~ 1 6
v empower ~ ~ 1 4
v enable ~ ~ 0 5
v enact none x 0 2 obj p 1 2 ~ ~ 0 2
v enamor pass-obl:of 0 2 2
v encapsulate ~ ~ 0 2
v encompass ~ ~ 0 2
v encounter ~ ~ 0 6
v encourage none p 1 2 obj p 1 2 obj x 2 6 obj+obl:to p 2 2 xcomp:to p 6 7 xcomp:to x 0 2 ~ ~ 7 11
v end as p 0 2 ccomp p 2 4 ccomp x 1 2 none x 0 12 obj 0 0 2 obj p 3 13 obj x 0 9 obj+obl:for p 0 2 obj+obl:with p 1 3 obj+obl:with x 0 2 obl:at x 0 2 obl:in p 0 3 obl:in x 0 6 obl:on x 0 2 obl:with p 0 2 obl:with x 0 3 xcomp:ing p 0 3 xcomp:ing x 1 3 ~ ~ 3 20
v endorse ccomp p 2 2 none 0 2 4 none p 2 2 obj 0 3 3 obj p 45 53 obj x 9 11 obj+obl:in p 8 12 obj+obl:on p 2 3 obj+q p 4 7 obj+q x 2 2 pass-none 0 1 2 pass-none p 3 3 pass-obj 0 2 4 pass-obj+obl:for 0 2 2 xcomp:ing p 3 3 xcomp:v p 1 2 ~ ~ 13 16
v endure obj p 0 2 ~ ~ 1 5
v energize ~ ~ 0 9
v enforce obj p 1 2
v engage none p 0 4 obl:in p 0 2 obl:in x 1 4 pass-none 0 0 2 pass-obl:in 0 3 8 ~ ~ 0 4
v engender ~ ~ 1 2
v engineer ~ ~ 0 2
v engulf ~ ~ 0 2
v enhance ~ ~ 0 3
v enjoy none p 0 2 obj p 4 11 obj x 2 5 ~ ~ 4 10
v enlist ~ ~ 0 3
v enroll ~ ~ 0 2
v enshrin ~ ~ 0 2
v ensure ~ ~ 0 14
v enter ~ ~ 2 76
v entertain obj p 1 2 ~ ~ 0 1
v entitle pass-obl:to 0 0 2 ~ ~ 2 3
v entrench ~ ~ 0 2
v envision none p 2 2 ~ ~ 4 4
v erase ~ ~ 0 2
v erect ~ ~ 0 2
v erupt ccomp x 0 2 none x 1 4 ~ ~ 2 9
v esca ~ ~ 0 2
v escalate none x 0 4 obj p 1 2 obj x 0 2 ~ ~ 0 2
v escape ~ ~ 1 7
v eschew ~ ~ 1 2
v escort ~ ~ 0 3
v establish obj p 1 5 obj x 1 2 obj+obl:with p 0 3 pass-obl:in 0 0 2 ~ ~ 2 6
v estimate ccomp p 5 6 none 0 1 8 none p 1 2 obj p 2 3 ~ ~ 5 8
v evade obj p 1 2
v evaluate obj p 1 2
v evaporate ~ ~ 0 2
v evidence ~ ~ 0 2
v evince ~ ~ 2 2
v eviscerate ~ ~ 1 2
v evolve ~ ~ 0 4
v exacerbate ~ ~ 0 4
v examine none p 0 2 obj x 0 2 ~ ~ 1 4
v exasperate ~ ~ 2 2
v exceed ~ ~ 0 10
v exchange ~ ~ 0 9
v excite obj x 0 2 ~ ~ 3 4
v exclaim ~ ~ 2 2
v exclude ~ ~ 1 2
v excoriate ~ ~ 1 2
v execute obj p 0 2 ~ ~ 1 2
v executive ~ ~ 0 2
v exemplify obj x 2 2
v exempt ~ ~ 0 4
v exhibit ~ ~ 0 2
v exhort ~ ~ 2 2
v exist ~ ~ 1 27
v exit ~ ~ 0 5
v expand none 0 1 2 obj 0 0 3 obj d 0 2 obj p 0 7 obj x 0 4 obl:in x 0 2 obl:on p 2 3 pass-none 0 0 2 ~ ~ 3 16
v expect none 0 0 6 none p 3 4 none x 3 3 obj p 5 5 pass-none 0 3 3 pass-obl:in 0 2 2 pass-xcomp:n 0 6 8 pass-xcomp:to 0 66 72 xcomp:to 0 4 4 xcomp:to p 14 14 xcomp:to x 3 3 ~ ~ 12 16
v experience none 0 0 2 obj p 1 4 obj x 1 2 ~ ~ 2 5
v expire ~ ~ 0 8
v explain aside+q p 2 2 ccomp p 22 22 ccomp x 2 2 none p 8 8 none+q p 6 6 obj 0 1 2 obj p 11 12 obj+q p 7 8 obl:to p 2 2 xcomp:n p 2 2 ~ ~ 22 26
v explod ~ ~ 0 2
v explode ~ ~ 0 4
v exploit none p 1 3 obj x 2 4 ~ ~ 0 4
v explore obj x 1 2 ~ ~ 2 4
v export ~ ~ 0 5
v expose obj d 1 2 obj p 3 5 obj x 1 4 ~ ~ 3 6
v express ccomp p 9 9 none 0 5 6 obj p 21 22 obj x 3 4 obj+obl:for p 3 3 obj+obl:in p 2 2 obj+obl:over p 2 2 obj+q p 2 2 pass-obj 0 2 3 ~ ~ 10 11
v extend obj p 0 5 obl:to x 1 6 ~ ~ 0 7
v extoll ~ ~ 2 2
v extract ~ ~ 0 2
v exude ~ ~ 0 2
v ey none p 1 2 ~ ~ 0 1
v eye ~ ~ 2 3
v face ~ ~ 3 156
v fad ~ ~ 0 3
v fail none 0 1 10 none p 0 7 none x 0 5 xcomp:to d 1 2 xcomp:to p 5 18 xcomp:to x 1 13 xcomp:to+q p 0 2 ~ ~ 0 9
v fall ~ ~ 2 76
v falter ~ ~ 0 5
v fame ~ ~ 0 2
v fan ~ ~ 0 5
v far ~ ~ 0 5
v fare ~ ~ 0 7
v favor aside p 2 2 obj p 4 5 obj x 3 7 pass-none p 1 2 pass-xcomp:to 0 1 2 ~ ~ 6 9
v favore obj p 2 2 ~ ~ 2 2
v fear ccomp p 8 8 obj p 5 5 ~ ~ 5 6
v feature none 0 0 3 obj p 0 2 obj x 0 9 pass-obl:in 0 1 2 ~ ~ 3 10
v feed none 0 1 23 obj x 0 2 obl:into x 0 2 pass-none 0 0 4 pass-xcomp:n 0 0 2 ~ ~ 2 12
v feel ccomp p 7 8 ccomp x 0 2 none p 2 3 obj p 4 10 obl:about p 2 3 pass-none p 1 2 xcomp:n p 4 6 xcomp:n x 1 3 xcomp:v p 9 12 ~ ~ 6 15
v feude ~ ~ 0 3
v fib ~ ~ 0 2
v field ~ ~ 0 2
v fight none p 0 4 obj p 0 7 obj x 1 3 obl:about p 2 2 obl:for p 0 4 xcomp:to x 1 3 ~ ~ 1 15
v figure ccomp p 2 3 obj x 1 2 ~ ~ 3 11
v fil ~ ~ 1 3
v file none p 1 2 obj 0 1 2 obj p 6 10 obj x 1 3 pass-none 0 0 2 pass-none p 0 2 pass-obl:in 0 1 7 pass-obl:on 0 0 3 ~ ~ 5 17
v fill obj 0 0 2 obj p 0 3 obj x 0 2 pass-none 0 0 4 pass-obl:with 0 0 3 ~ ~ 1 9
v film ~ ~ 0 5
v finalize ~ ~ 0 6
v finance ~ ~ 0 8
v find aside p 2 4 ccomp 0 1 2 ccomp d 13 13 ccomp p 21 30 ccomp x 2 6 none d 6 7 none p 3 4 none x 2 2 obj 0 0 4 obj d 9 12 obj p 10 49 obj x 0 7 obj+obl:at p 0 2 obj+obl:in p 2 9 obj+obl:in x 0 3 obj+obl:to p 0 2 obj+obl:with d 3 3 obj+q p 0 2 pass-none 0 0 2 pass-obj 0 0 2 pass-xcomp:n 0 1 3 xcomp:ing p 1 2 xcomp:n d 2 2 xcomp:n p 4 5 ~ ~ 14 31
v finish ~ ~ 0 34
v fire none 0 0 4 obj p 4 9 obj x 0 2 obl:at p 3 5 pass-none 0 0 3 pass-obl:from 0 2 3 pass-obl:in 0 0 2 ~ ~ 5 17
v fit ~ ~ 0 12
v fix ~ ~ 0 7
v fixate ~ ~ 1 2
v fizzl ~ ~ 0 3
v flag ~ ~ 0 3
v flank ~ ~ 0 5
v flare ~ ~ 0 2
v fle ~ ~ 0 3
v flead ~ ~ 0 8
v flee ~ ~ 0 7
v fling obj p 1 2
v flip none p 1 3 obj p 0 2 ~ ~ 1 8
v flirt obl:with p 1 2 ~ ~ 0 1
v float ~ ~ 1 2
v floate ~ ~ 2 4
v flock ~ ~ 0 2
v flood ~ ~ 0 4
v flop ~ ~ 1 3
v flow ~ ~ 0 7
v fly ~ ~ 1 33
v focus ccomp p 1 3 none 0 0 2 obj p 0 3 obj+obl:on p 1 3 obj+obl:on x 0 2 obl:on 0 2 4 obl:on p 16 27 obl:on x 5 14 pass-obl:on 0 11 26 quote x 1 2 ~ ~ 7 12
v fold ~ ~ 0 3
v follow as 0 2 3 aside p 0 2 ccomp p 1 3 ccomp x 0 3 none 0 4 38 none p 1 7 none x 0 9 obj 0 0 27 obj p 2 20 obj x 3 26 obj+obl:in p 0 3 obj+obl:in x 0 3 obj+obl:on 0 0 3 obj+obl:with p 0 2 obj+q p 0 2 obj+q x 1 2 obl:in x 0 2 pass-none x 0 3 ~ ~ 1 22
v foment ~ ~ 0 2
v forbid ~ ~ 1 2
v force ~ ~ 1 41
v fore ~ ~ 0 2
v foresee obj p 3 3
v foreshadow ~ ~ 2 2
v forge ~ ~ 0 5
v forget ccomp p 1 2 obj x 1 2 xcomp:to p 2 2 ~ ~ 1 3
v forgive pass-obl:for 0 1 2
v form ~ ~ 0 16
v formulate ~ ~ 0 3
v forward ~ ~ 3 6
v foster ~ ~ 0 3
v fought ~ ~ 0 6
v found ~ ~ 0 31
v fracture ~ ~ 0 3
v fram ~ ~ 1 2
v frame none 0 1 4 ~ ~ 2 5
v free ~ ~ 0 7
v freeze ~ ~ 0 3
v fritter ~ ~ 0 2
v frustrate obj x 1 2 ~ ~ 0 1
v fuel obj 0 0 2 obj p 0 2 obj x 0 6 pass-none x 0 4 ~ ~ 1 7
v fulfill ~ ~ 0 5
v function ~ ~ 0 4
v fund ~ ~ 0 25
v fundraise none 0 0 2 obl:for p 1 2 ~ ~ 1 8
v funnel ~ ~ 0 2
v gain none 0 0 3 obj 0 0 2 obj p 0 13 obj x 1 6 obj+obl:in p 1 3 obl:on p 0 2 xcomp:n x 0 2 ~ ~ 0 12
v galvanize ~ ~ 0 10
v garner ~ ~ 0 13
v gather ~ ~ 0 42
v gear ~ ~ 0 2
v geek ~ ~ 0 2
v generate none 0 0 2 obj p 1 7 obj x 0 5 obj+obl:for 0 0 2 ~ ~ 0 5
v gesture ~ ~ 1 2
v get ~ ~ 11 308
v gift ~ ~ 0 3
v gild ~ ~ 0 3
v give aside p 2 6 aside x 0 4 ccomp 0 0 4 ccomp p 1 2 ccomp x 0 4 none 0 0 5 none p 0 8 none x 1 7 obj 0 0 23 obj d 1 6 obj p 15 61 obj x 1 52 obj+obl:of 0 0 3 obj+obl:of p 0 2 obj+obl:over x 0 2 obj+obl:to p 2 13 obj+obl:to x 0 4 obj+q p 1 5 obl:for p 1 3 obl:to p 0 5 obl:to x 0 2 pass-ccomp 0 0 5 pass-obj 0 0 10 pass-obl:to 0 1 2 xcomp:ing p 1 2 xcomp:to 0 0 2 ~ ~ 6 27
v gleam ~ ~ 1 2
v glue ~ ~ 1 2
v go as x 2 8 aside p 0 7 aside x 1 4 none 0 0 7 none d 0 5 none p 9 28 none x 0 30 none+q p 1 3 none+q x 0 2 obj 0 0 3 obj p 0 6 obj x 0 6 obj+obl:to p 0 2 obl:against p 0 4 obl:at p 0 2 obl:for p 3 7 obl:for x 0 4 obl:from x 0 3 obl:in p 0 6 obl:in x 0 2 obl:into 0 0 2 obl:into p 0 10 obl:into x 0 2 obl:of p 5 5 obl:on p 6 14 obl:on x 0 2 obl:on+q p 0 2 obl:to 0 0 3 obl:to p 9 49 obl:to x 1 22 obl:to+q d 2 2 obl:to+q p 5 5 obl:toward x 0 2 obl:with p 1 6 parataxis p 0 2 parataxis x 0 2 quote p 5 8 xcomp:n d 0 2 xcomp:n p 2 7 xcomp:n x 0 17 xcomp:to p 8 28 xcomp:to x 0 12 xcomp:to+q p 3 5 xcomp:v p 0 2 ~ ~ 3 16
v govern ~ ~ 0 8
v grab obj p 0 4 ~ ~ 1 4
v graduate ~ ~ 0 12
v graft ~ ~ 0 3
v grant pass-obj 0 2 4 ~ ~ 1 5
v grapple obl:with p 0 2 ~ ~ 1 4
v grease ~ ~ 0 2
v greet pass-none x 1 2 pass-obl:with 0 1 4 ~ ~ 0 5
v grieve obj p 1 2
v grind ~ ~ 0 2
v grip ~ ~ 1 2
v groundbreak ~ ~ 0 3
v grouse ~ ~ 2 2
v grow ccomp x 1 2 none 0 1 31 none p 1 11 none x 0 13 obj 0 0 2 obj d 1 2 obj p 0 6 obj x 0 4 obl:as x 0 2 obl:at x 0 2 obl:in 0 0 2 obl:in p 0 3 quote p 0 2 xcomp:n p 1 3 xcomp:n x 0 5 ~ ~ 1 15
v guarantee obj p 1 2 ~ ~ 1 6
v guard ~ ~ 0 5
v guess ccomp p 1 2 obj p 3 3 ~ ~ 1 5
v guide obj p 0 2 pass-none p 1 2 ~ ~ 0 1
v gun ~ ~ 0 2
v gush ~ ~ 2 2
v hack ~ ~ 0 9
v hail obj p 2 2 ~ ~ 4 5
v hair ~ ~ 0 2
v halt obj p 0 2 ~ ~ 1 3
v hammer obj p 2 2 pass-none 0 0 2 ~ ~ 1 5
v hand obj p 1 3 obj x 0 3 obl:over p 0 2 pass-obj 0 0 2 ~ ~ 0 7
v handle ~ ~ 0 13
v hang obl:over x 1 4 ~ ~ 1 6
v happen ~ ~ 1 80
v harass ~ ~ 0 2
v harden ~ ~ 0 4
v harm ~ ~ 0 4
v hate obj p 5 5 ~ ~ 2 6
v have as p 0 6 aside p 2 14 aside x 1 7 ccomp 0 0 4 ccomp p 2 16 none 0 2 12 none d 1 2 none p 15 49 none x 3 17 none+q p 1 3 obj 0 1 16 obj d 5 12 obj p 50 433 obj x 7 114 obj+obl:as p 0 2 obj+obl:at p 0 2 obj+obl:for p 3 4 obj+obl:in p 1 5 obj+obl:of d 0 3 obj+obl:of p 2 8 obj+obl:on p 1 2 obj+obl:on x 0 3 obj+obl:to p 0 6 obj+obl:to x 0 3 obj+obl:with p 0 2 obj+q p 0 9 obl:in p 0 5 obl:to p 0 2 obl:with p 1 3 parataxis p 2 5 xcomp:ing p 1 4 xcomp:n p 3 16 xcomp:n x 1 2 xcomp:to 0 2 3 xcomp:to d 0 2 xcomp:to p 15 70 xcomp:to x 1 20 xcomp:v 0 0 3 xcomp:v p 10 29 xcomp:v x 1 9 ~ ~ 3 22
v head ~ ~ 0 49
v headline ~ ~ 2 5
v heal ~ ~ 0 3
v hear ccomp p 0 3 ccomp x 0 2 none p 1 2 obj 0 0 3 obj p 2 12 obj x 1 4 obl:on x 0 2 pass-xcomp:ing 0 1 2 xcomp:v p 1 2 ~ ~ 2 12
v heat none 0 1 7 ~ ~ 0 4
v heckle ~ ~ 2 3
v hedge ~ ~ 0 3
v heed ~ ~ 0 4
v heighten none 0 1 5
v help ~ ~ 8 212
v herald obj x 2 2 ~ ~ 1 2
v hesitate ~ ~ 2 3
v hew obl:to p 1 2
v hide ~ ~ 0 3
v highlight obj 0 2 2 obj p 5 8 obj x 9 14 obj+q p 2 2 ~ ~ 5 7
v hijack ~ ~ 1 2
v hint ccomp p 2 2 ~ ~ 3 4
v hire none 0 0 5 obj 0 1 4 obj p 3 15 obj x 0 5 pass-obl:in 0 1 3 ~ ~ 3 13
v hit none p 1 3 obj 0 0 2 obj d 0 2 obj p 1 7 obj x 0 7 obj+obl:for p 3 3 obj+obl:on p 1 2 obj+obl:on x 2 2 obj+obl:with x 0 2 pass-none x 1 3 ~ ~ 6 19
v hitch ~ ~ 0 2
v hold aside p 0 4 aside x 0 2 ccomp p 1 4 none 0 1 5 none p 0 9 none x 0 4 none+q 0 2 2 obj 0 0 3 obj p 8 82 obj x 1 18 obj+obl:at p 0 3 obj+obl:for p 1 4 obj+obl:in p 0 9 obj+obl:of p 0 3 obj+obl:on p 0 7 obj+obl:on x 1 3 obj+obl:over p 0 3 obj+obl:to p 0 2 obj+q p 0 5 obl:on p 2 4 pass-none 0 0 10 pass-none p 0 4 pass-none x 0 2 pass-obl:at 0 0 5 pass-obl:for p 0 2 pass-obl:in 0 0 7 xcomp:ing x 0 3 xcomp:n p 2 6 xcomp:v p 1 3 ~ ~ 4 27
v honor ~ ~ 0 5
v hop ccomp p 4 4 ~ ~ 4 8
v hope ccomp p 14 15 ccomp x 4 4 none p 2 3 none x 2 2 obj p 8 8 obl:for p 5 5 xcomp:to p 23 27 xcomp:to x 3 4 ~ ~ 7 12
v hopeful ~ ~ 0 2
v horrify none p 2 2 ~ ~ 1 2
v host ~ ~ 0 43
v hover ~ ~ 0 4
v huddle ~ ~ 0 7
v hug ~ ~ 0 3
v hurl ~ ~ 0 2
v hurt ~ ~ 0 12
v hust ~ ~ 0 3
v identify obj p 7 9 obj x 0 3 obj+obl:as p 2 2 obl:as p 2 4 obl:with p 3 4 pass-obl:as 0 1 3 pass-obl:with 0 0 2 ~ ~ 9 16
v ignit ~ ~ 0 2
v ignore none 0 0 2 none p 1 3 obj 0 1 2 obj p 7 11 pass-none 0 1 4 ~ ~ 3 5
v illustrate obj x 0 2 ~ ~ 3 3
v imagin ~ ~ 2 2
v imagine obj 0 2 3 xcomp:ing 0 0 3 ~ ~ 3 4
v immigrate ~ ~ 0 2
v impact ~ ~ 0 4
v impassion obl:in p 2 2 ~ ~ 0 1
v implement obj p 1 3 obj x 0 2 ~ ~ 0 1
v imply ccomp p 9 9 obj p 3 3 ~ ~ 1 2
v import ~ ~ 0 3
v impose none 0 0 2 obj p 1 3 obj x 1 2 ~ ~ 2 7
v impoverish ~ ~ 0 2
v impress pass-none 0 1 2 ~ ~ 3 4
v imprison ~ ~ 0 3
v improve ~ ~ 0 19
v incite obj p 1 15 ~ ~ 0 2
v incline pass-xcomp:to 0 2 2 ~ ~ 2 3
v include aside p 0 2 ccomp 0 0 2 ccomp d 0 2 ccomp p 0 2 ccomp x 2 6 none 0 2 209 none p 0 2 none x 0 3 none+q 0 0 9 obj 0 0 15 obj d 7 20 obj p 3 27 obj x 6 63 obj+q x 1 7 pass-none 0 0 2 pass-obl:in 0 0 2 xcomp:ing x 1 4 ~ ~ 2 20
v increase ~ ~ 2 57
v indicate ccomp d 9 10 ccomp p 16 16 ccomp x 3 4 none d 2 2 none p 1 3 obj p 2 3 ~ ~ 5 7
v indict pass-none 0 1 2 ~ ~ 0 1
v induce ~ ~ 0 3
v infect ~ ~ 0 5
v inflate obj+q p 2 2
v inflict ~ ~ 0 3
v influence ~ ~ 0 9
v inform ccomp p 2 2 ~ ~ 5 6
v infring ~ ~ 0 2
v infuriate obj x 1 2 ~ ~ 2 2
v infuse ~ ~ 0 2
v inherit ~ ~ 0 3
v initiate ~ ~ 1 3
v inject ~ ~ 0 7
v injure ~ ~ 0 7
v insert ~ ~ 1 4
v insist ccomp 0 2 2 ccomp p 39 39 ccomp x 3 3 none p 3 3 obj p 3 3 obl:on p 1 2 obl:on x 1 2 ~ ~ 7 7
v inspire ~ ~ 0 18
v install ~ ~ 0 5
v instruct ~ ~ 2 3
v insult obj p 2 2 ~ ~ 2 2
v integrate ~ ~ 0 4
v intend none p 1 2 pass-xcomp:to 0 4 7 xcomp:to p 3 4 ~ ~ 5 7
v intensify ~ ~ 0 7
v interject ccomp p 2 2 none p 2 3 ~ ~ 2 3
v interpret pass-obl:as 0 1 2 ~ ~ 3 3
v interrupt obj p 0 2 obj x 0 2 ~ ~ 1 7
v intersect ~ ~ 0 2
v interven ~ ~ 0 4
v intervene ~ ~ 0 2
v interview ccomp p 1 3 none p 0 4 obj p 0 8 obj x 0 2 obj+obl:about p 0 4 obl:on p 1 2 pass-none d 0 2 pass-obl:about 0 0 3 ~ ~ 0 8
v intimate ~ ~ 2 2
v intrigue ~ ~ 2 3
v introduce obj p 7 14 obj x 1 5 obj+obl:at p 1 2 obj+q p 2 3 pass-none 0 1 3 pass-obl:in 0 1 2 pass-obl:to 0 0 2 ~ ~ 3 6
v invalidate obj p 2 2 ~ ~ 0 1
v invest ~ ~ 0 28
v investigate obj p 1 11 pass-none p 1 2 ~ ~ 1 7
v invit ~ ~ 0 6
v invite obj p 0 3 pass-xcomp:to 0 2 4 ~ ~ 3 7
v invok ~ ~ 2 4
v invoke obj p 4 5 obj+obl:to p 0 2 ~ ~ 2 3
v involve ~ ~ 1 33
v irritate ~ ~ 3 3
v isolate ~ ~ 0 3
v issue none 0 0 2 obj p 15 18 obj+q p 6 6 pass-none 0 1 6 pass-none p 0 4 pass-obl:in 0 0 6 quote p 2 2 ~ ~ 5 12
v itch ~ ~ 0 2
v ize ~ ~ 1 2
v jab ~ ~ 3 5
v jail ~ ~ 0 3
v jar ~ ~ 0 3
v jeer ~ ~ 1 4
v jockey obl:for p 1 2 ~ ~ 0 1
v join aside p 0 2 ccomp p 1 2 none p 0 4 obj p 2 32 obj+obl:for p 0 3 obj+obl:in p 0 3 obj+obl:in x 0 3 obj+obl:to p 0 2 obl:with p 0 2 pass-none p 0 6 pass-obl:in p 0 2 pass-obl:on 0 0 2 ~ ~ 3 17
v joke ccomp p 5 5 none+q p 3 4 obl:about p 2 2 quote p 2 2 ~ ~ 3 5
v jolt ~ ~ 0 3
v judge obl:from x 0 2 ~ ~ 4 5
v jump none x 0 2 obj p 0 2 obl:into p 0 2 obl:on p 0 2 ~ ~ 2 9
v justify pass-none 0 0 2 ~ ~ 4 5
v keep aside p 0 3 aside x 1 2 ccomp 0 0 2 none 0 0 2 obj 0 0 2 obj p 1 13 obj x 0 11 obj+obl:from x 0 2 obj+obl:in p 0 2 obj+obl:in x 0 2 obj+obl:of p 0 3 obj+obl:of x 0 2 obj+obl:on p 2 3 obj+obl:on x 0 3 obj+obl:to x 0 2 obl:with p 0 3 xcomp:ing p 5 11 xcomp:ing+q p 1 2 xcomp:n p 1 7 xcomp:n x 0 7 xcomp:v p 0 2 ~ ~ 1 17
v kick ~ ~ 0 12
v kid ~ ~ 0 2
v kill ~ ~ 0 58
v kneel ~ ~ 0 2
v knock obj p 1 3 obj+obl:of x 0 2 ~ ~ 4 9
v know aside p 3 7 ccomp 0 1 2 ccomp p 40 55 ccomp x 3 3 none 0 1 12 none p 4 10 none x 2 6 obj p 11 21 obj x 1 2 obj+obl:for p 1 2 obl:about p 1 3 obl:about x 1 2 obl:as 0 1 2 obl:as x 3 3 obl:for x 1 3 pass-none 0 7 7 pass-none x 1 3 pass-obl:as 0 18 28 pass-obl:as+q 0 1 2 pass-obl:for 0 13 17 pass-obl:to 0 3 4 pass-quote 0 4 4 xcomp:n p 3 3 ~ ~ 16 22
v l ~ ~ 0 2
v label quote p 2 2 ~ ~ 5 5
v labor ~ ~ 1 3
v lack ~ ~ 0 8
v lag ~ ~ 0 5
v lambast pass-obl:as 0 2 2 ~ ~ 1 1
v lambaste ~ ~ 2 2
v lament ccomp p 3 3 quote p 3 3 ~ ~ 6 6
v land obj p 0 2 obl:at x 0 2 obl:in x 0 3 ~ ~ 1 6
v languish ~ ~ 0 2
v lash obl:at p 5 5 ~ ~ 1 3
v last ~ ~ 0 19
v laude ~ ~ 2 3
v laugh none p 2 9 ~ ~ 1 7
v launch none 0 0 2 obj p 6 20 obj x 2 7 obj+obl:in p 1 2 obj+q p 1 2 ~ ~ 4 19
v lay ccomp p 2 2 obj 0 0 2 obj p 7 10 obj x 4 6 obj+obl:for p 2 2 ~ ~ 2 10
v lead aside p 0 5 ccomp p 0 2 none 0 5 46 none p 0 11 none x 0 5 none+q 0 0 2 obj 0 0 4 obj p 2 57 obj x 1 6 obj+obl:in p 0 2 obj+obl:of p 0 2 obj+obl:to p 0 4 obj+obl:to x 0 5 obj+q p 0 2 obl:in p 0 8 obl:over p 0 2 obl:to d 0 2 obl:to p 0 6 obl:to x 0 28 obl:with p 1 5 pass-none 0 0 3 pass-none p 0 12 pass-obj+obl:in 0 0 2 xcomp:to 0 0 2 xcomp:to p 0 2 xcomp:to x 0 2 xcomp:v p 0 2 ~ ~ 1 18
v leak ~ ~ 0 7
v lean none 0 2 9 none p 1 2 obj x 0 2 xcomp:v p 0 2 ~ ~ 1 11
v learn as p 3 3 ccomp p 9 12 obj p 4 4 obl:from 0 0 2 obl:of p 2 2 ~ ~ 5 11
v leave as p 0 4 aside p 0 2 ccomp p 1 3 none 0 1 7 none p 0 16 none x 0 3 obj p 1 34 obj x 1 28 obj+obl:at x 0 4 obj+obl:in x 0 4 obj+obl:on p 0 2 obj+obl:to p 0 4 obj+obl:to x 0 2 obj+obl:with p 0 3 obj+obl:with x 0 2 obj+q x 0 2 obl:for p 0 3 obl:in p 0 3 pass-none 0 0 5 pass-obl:in 0 0 3 pass-obl:to 0 0 4 pass-xcomp:to 0 1 2 xcomp:n 0 1 2 xcomp:n x 0 4 xcomp:to p 0 3 xcomp:v p 0 2 ~ ~ 4 32
v lecture obl:on p 1 3 ~ ~ 2 2
v legalize obj x 0 3 ~ ~ 1 1
v lend obj p 2 3 ~ ~ 0 4
v let obj 0 1 2 obj p 0 3 xcomp:n 0 0 2 xcomp:v 0 2 16 xcomp:v p 1 4 xcomp:v x 0 9 ~ ~ 0 4
v level obj p 0 2 ~ ~ 1 1
v leverage ~ ~ 0 5
v liberate ~ ~ 0 2
v license ~ ~ 0 3
v lie none x 0 2 obl:in p 0 2 ~ ~ 1 9
v lift obj p 1 5 obj x 0 3 pass-none 0 0 3 ~ ~ 0 3
v like obj p 4 9 obj+obl:in p 2 2 xcomp:to p 15 16 ~ ~ 7 13
v liken obj p 2 2 ~ ~ 4 4
v limit obj p 0 4 obj x 2 9 ~ ~ 0 9
v line none p 2 2 obj p 1 2 obl:with p 0 2 ~ ~ 2 10
v linger ~ ~ 1 4
v link none 0 0 4 obj p 1 3 obj+obl:to p 1 2 pass-obl:to 0 1 7 pass-obl:to+q 0 0 2 ~ ~ 1 6
v list obj p 5 6 obj x 2 3 pass-obl:as 0 2 2 ~ ~ 6 10
v listen obj p 0 2 obl:to 0 0 8 obl:to p 0 6 obl:to x 0 4 ~ ~ 1 3
v lit ~ ~ 1 4
v litter ~ ~ 0 3
v live ~ ~ 2 65
v load ~ ~ 0 2
v loath ~ ~ 0 2
v lobby none 0 0 9 obj p 0 3 xcomp:to p 1 2 ~ ~ 2 7
v locate ~ ~ 0 2
v lock obj p 0 9 obl:in p 1 2 pass-obl:in 0 1 3 ~ ~ 0 4
v log ~ ~ 1 3
v longstand obj p 1 2 ~ ~ 0 1
v look as p 0 3 aside p 0 2 ccomp p 0 2 none 0 2 5 none p 6 18 none x 1 5 obj x 0 2 obl:at 0 0 5 obl:at p 6 15 obl:at x 1 2 obl:for p 9 15 obl:into p 0 2 obl:to 0 0 4 obl:to p 9 14 obl:to x 1 2 parataxis 0 0 2 xcomp:n p 4 10 xcomp:n x 2 8 xcomp:to p 14 18 xcomp:to x 2 3 xcomp:v p 1 3 ~ ~ 5 21
v loom ~ ~ 0 17
v lose ~ ~ 0 120
v love obj p 1 2 obj+q p 1 2 ~ ~ 5 8
v lower ~ ~ 0 6
v lurch ~ ~ 0 2
v lure ~ ~ 0 4
v magnify ~ ~ 0 2
v maintain ccomp p 5 8 obj p 2 13 obj+obl:over p 0 2 ~ ~ 2 12
v make aside x 1 2 ccomp 0 1 5 ccomp p 24 28 ccomp x 3 11 none 0 1 9 none p 2 12 none x 0 6 obj 0 1 14 obj d 1 3 obj p 31 132 obj x 5 58 obj+obl:about p 6 7 obj+obl:as p 1 3 obj+obl:at p 0 2 obj+obl:for p 4 5 obj+obl:for x 1 4 obj+obl:from p 0 2 obj+obl:in p 3 11 obj+obl:in x 1 4 obj+obl:of p 6 13 obj+obl:of x 1 4 obj+obl:on p 3 5 obj+obl:on x 0 2 obj+obl:to p 8 15 obj+obl:to x 0 4 obj+obl:toward p 0 2 obj+obl:with p 0 2 obj+q 0 0 2 obj+q p 1 5 obj+q x 0 2 obl:for 0 0 2 obl:for x 0 4 obl:on p 0 2 pass-ccomp 0 1 2 pass-none 0 0 6 pass-none p 0 4 pass-obj 0 0 5 pass-obl:against 0 1 2 pass-obl:as 0 1 2 pass-obl:for 0 0 2 pass-obl:in 0 0 6 pass-obl:of 0 0 3 pass-xcomp:n 0 0 9 xcomp:ing p 1 13 xcomp:n 0 1 9 xcomp:n d 2 6 xcomp:n p 12 47 xcomp:n x 1 36 xcomp:v 0 0 2 xcomp:v p 3 16 xcomp:v x 0 10 ~ ~ 6 37
v manage none 0 0 2 obj p 0 7 obj x 0 3 obj+q p 0 4 pass-xcomp:to 0 0 2 xcomp:to p 1 8 xcomp:to x 2 5 xcomp:to+q p 0 2 ~ ~ 0 7
v mandate none 0 1 2 none p 0 2 ~ ~ 3 4
v maneuver ~ ~ 0 2
v manufacture ~ ~ 0 2
v map ~ ~ 0 3
v mar ~ ~ 0 2
v march ~ ~ 0 9
v mark obj 0 0 2 obj p 1 5 obj x 1 7 obj+obl:as x 2 2 pass-obl:as 0 0 2 ~ ~ 1 9
v market ~ ~ 0 2
v marry ~ ~ 0 18
v mask ~ ~ 0 4
v mass ~ ~ 0 2
v master ~ ~ 0 2
v mastermind ~ ~ 0 2
v match ~ ~ 0 15
v mate ~ ~ 1 5
v materialize ~ ~ 0 2
v matter ~ ~ 0 6
v mean aside p 2 2 ccomp p 2 13 ccomp x 2 42 none x 0 2 obj p 1 5 obj x 0 10 obl:in x 0 2 pass-none 0 1 2 pass-xcomp:to 0 3 6 xcomp:ing 0 0 2 xcomp:ing x 0 3 ~ ~ 4 23
v meander ~ ~ 1 4
v measure none 0 2 3 pass-none x 0 2 ~ ~ 2 4
v meet none p 0 6 obj 0 2 8 obj p 0 12 obj x 1 10 obj+obl:for p 0 2 obj+q p 1 2 obl:for p 0 2 obl:in p 0 3 obl:over p 0 2 obl:to p 1 2 obl:with 0 0 2 obl:with p 2 29 obl:with x 1 3 pass-obl:with 0 2 3 ~ ~ 2 18
v mend ~ ~ 0 2
v mention ccomp d 2 2 obj 0 3 5 obj p 24 25 obj x 3 4 obj+obl:as p 2 2 obj+q 0 2 2 obj+q p 2 2 obl:as x 1 2 pass-none 0 2 3 ~ ~ 15 19
v merge ~ ~ 0 2
v message ~ ~ 0 2
v mid-morn ~ ~ 0 2
v mince obj+obl:in p 2 2 ~ ~ 1 1
v mind ~ ~ 2 7
v mingle ~ ~ 1 2
v minimize ~ ~ 1 3
v mire ~ ~ 0 7
v mirror obj x 1 2
v mishandle ~ ~ 0 4
v misjudge ~ ~ 0 3
v miss ~ ~ 1 26
v miss. ~ ~ 0 2
v misstate ~ ~ 1 3
v mitigate ~ ~ 0 2
v mix none 0 0 4 pass-obl:with 0 1 2 ~ ~ 1 5
v moan ~ ~ 0 2
v mobilize ~ ~ 1 5
v mock obj p 7 7 obj+q p 4 4 ~ ~ 12 16
v moderate none 0 0 2 obj p 1 3 ~ ~ 0 4
v modify ~ ~ 1 3
v monitor obj p 0 4 obj x 1 2 ~ ~ 0 1
v motivate ~ ~ 0 3
v mount obj 0 0 2 obj p 3 8 obj x 1 3 ~ ~ 1 4
v mourn ~ ~ 1 2
v move as p 0 2 ccomp p 1 3 none p 0 8 none x 1 16 obj p 0 3 obj x 0 5 obj+obl:to p 0 2 obl:from p 0 2 obl:from x 0 2 obl:in p 0 2 obl:on x 0 2 obl:to p 2 20 pass-none 0 0 2 xcomp:n x 0 2 xcomp:to p 1 5 xcomp:to x 0 3 ~ ~ 1 20
v muddle ~ ~ 0 2
v mull ~ ~ 3 3
v murder ~ ~ 0 2
v muse obl:about p 2 2 ~ ~ 2 2
v muster ~ ~ 1 3
v mute ~ ~ 0 2
v mystify ~ ~ 2 2
v nag none 0 1 2
v nail ~ ~ 0 2
v nam obj p 2 3 xcomp:n p 2 2 ~ ~ 2 2
v name obj 0 1 5 obj p 3 6 obj x 1 2 pass-none 0 4 6 pass-obl:for 0 0 2 pass-quote 0 2 2 pass-xcomp:n 0 5 12 ~ ~ 13 18
v narrow ~ ~ 0 4
v nationwide ~ ~ 0 5
v naturalize ~ ~ 0 2
v navigate ~ ~ 0 8
v near ~ ~ 0 4
v need none 0 0 5 none p 0 9 obj p 1 30 obj x 0 3 obj+obl:to p 0 3 obj+q p 0 2 obl:for p 0 2 obl:in p 0 3 pass-none 0 0 2 pass-obl:for 0 1 2 pass-obl:to 0 0 4 pass-xcomp:to 0 0 5 xcomp:n p 0 4 xcomp:to p 14 58 xcomp:to x 1 20 xcomp:v p 0 2 ~ ~ 1 12
v needle ~ ~ 2 2
v negotiate none 0 0 3 none p 0 2 obj p 1 3 ~ ~ 3 5
v neighbor ~ ~ 0 11
v net ~ ~ 0 2
v nodd ~ ~ 1 2
v nominate none 0 0 8 obj p 5 11 obj x 2 5 obj+obl:for x 2 2 pass-none 0 1 2 xcomp:n p 2 2 ~ ~ 7 14
v note as p 5 6 ccomp 0 7 7 ccomp d 4 5 ccomp p 82 82 ccomp x 10 10 none 0 1 3 none d 2 2 none p 8 8 none+q p 6 6 obj d 2 2 obj p 18 18 obj+q p 4 4 obl:in p 3 3 obl:to 0 1 2 quote p 3 3 quote x 2 2 ~ ~ 16 17
v notice obj p 2 4 ~ ~ 3 4
v nudge ~ ~ 0 3
v number ~ ~ 0 2
v object ~ ~ 1 2
v obscure ~ ~ 0 4
v observe none p 2 2 ~ ~ 2 4
v obtain ~ ~ 0 22
v occupy ~ ~ 0 5
v occur ~ ~ 0 16
v offer ccomp p 3 3 none p 1 2 obj 0 1 2 obj p 37 59 obj x 8 25 obj+obl:for p 2 2 obj+obl:in p 2 3 obj+obl:on p 2 2 obj+obl:to p 2 2 obj+obl:to x 0 2 obj+q p 1 2 parataxis p 2 2 quote p 2 2 xcomp:n p 2 3 xcomp:to p 6 6 ~ ~ 10 21
v offset ~ ~ 0 5
v oi ~ ~ 0 3
v open none 0 0 15 none x 0 5 obj 0 0 2 obj p 1 10 obj x 0 7 obj+obl:to p 0 4 obj+obl:to x 0 3 obl:about p 2 2 obl:about+q p 2 2 obl:in x 0 6 ~ ~ 3 15
v operate none p 0 2 ~ ~ 1 6
v operative ~ ~ 0 2
v opin ~ ~ 3 3
v oppose as x 0 2 aside p 2 2 obj 0 2 2 obj p 23 28 obj x 6 9 obj+obl:on p 2 2 obj+obl:to p 2 2 obj+obl:to x 2 2 pass-none p 4 5 xcomp:ing p 4 4 xcomp:v x 1 2 ~ ~ 11 14
v opt xcomp:to p 2 3 ~ ~ 2 4
v orchestrate ~ ~ 0 3
v order ccomp x 2 2 obj p 6 6 obj+obl:to p 2 2 xcomp:to p 2 2 ~ ~ 8 9
v organize ~ ~ 0 45
v originate ~ ~ 0 4
v oust ~ ~ 0 5
v outline ccomp p 2 2 obj p 3 3 obj x 2 2 ~ ~ 2 4
v outnumber ~ ~ 0 2
v outrage pass-none 0 2 3 ~ ~ 1 1
v outspeak ~ ~ 2 2
v overcome ~ ~ 0 10
v overhaul ~ ~ 0 3
v overlook obj x 0 4 ~ ~ 1 4
v overrepresent ~ ~ 0 2
v overrul ~ ~ 0 2
v oversee ~ ~ 0 11
v overshadow ~ ~ 0 10
v overstate ~ ~ 2 3
v overtake ~ ~ 0 11
v overturn obj p 1 2 ~ ~ 1 3
v overwhelm ~ ~ 1 3
v ow ~ ~ 0 5
v owe ~ ~ 0 2
v own ~ ~ 0 35
v pack ~ ~ 0 10
v pad ~ ~ 0 3
v paint obj p 1 3 obj+obl:as x 1 2 ~ ~ 3 6
v pan ~ ~ 1 2
v pander obl:to p 1 3 ~ ~ 0 2
v parade ~ ~ 0 2
v park ~ ~ 0 5
v part ~ ~ 0 2
v participate ~ ~ 0 16
v pass none 0 1 2 none p 1 4 none x 1 6 obj 0 2 5 obj p 5 14 obj x 3 5 obj+obl:to x 1 2 obl:in x 0 2 pass-none p 2 2 xcomp:v p 1 2 ~ ~ 10 24
v patroll ~ ~ 0 2
v pause none p 1 4 ~ ~ 1 2
v pave ~ ~ 0 5
v pay ccomp x 0 2 none 0 0 25 none p 0 4 none x 0 6 obj 0 0 3 obj p 2 25 obj x 1 10 obj+obl:for p 0 3 obj+obl:to 0 0 2 obj+obl:to p 4 14 obj+obl:to x 0 2 obl:for p 0 6 obl:for x 0 7 ~ ~ 0 24
v peak ~ ~ 0 4
v peg ~ ~ 3 3
v pen ~ ~ 1 2
v pend ~ ~ 0 10
v pepper ~ ~ 0 3
v perceive none 0 0 4 ~ ~ 3 5
v percolate ~ ~ 0 2
v perform obj p 1 3 obl:in p 0 5 xcomp:n p 0 2 ~ ~ 0 5
v permit pass-obl:to 0 1 2 ~ ~ 0 1
v perpetuate obj x 1 2
v persist ~ ~ 1 3
v perspire ~ ~ 0 2
v persuad ~ ~ 5 5
v persuade obj p 1 2 obj+obl:to p 3 3 xcomp:to x 1 2 ~ ~ 3 4
v phon ~ ~ 0 2
v photograph ~ ~ 0 2
v pick none 0 0 2 none p 0 4 obj 0 1 3 obj p 0 22 obj x 1 5 obj+obl:as p 1 2 obj+obl:in p 0 3 obl:to p 0 2 ~ ~ 4 14
v picket ~ ~ 1 2
v pierce ~ ~ 0 2
v pil pass-none 0 0 4 ~ ~ 1 7
v pin ~ ~ 1 2
v pioneer ~ ~ 0 2
v pip ~ ~ 0 2
v pit ~ ~ 0 6
v pitch none 0 0 2 obj x 2 2 ~ ~ 1 4
v pivot ~ ~ 1 5
v pivote obl:to p 2 5 ~ ~ 3 3
v place obj p 1 5 obj x 1 3 obj+obl:at p 1 3 pass-ccomp 0 0 2 pass-none 0 0 2 ~ ~ 2 10
v plague ~ ~ 0 5
v plan none 0 0 8 obj p 1 2 pass-none 0 1 2 pass-obl:for 0 1 4 xcomp:to p 18 23 xcomp:to x 3 3 ~ ~ 3 8
v plant pass-none 0 0 3 ~ ~ 1 1
v plaster ~ ~ 0 2
v play ccomp p 1 5 none 0 1 5 none p 0 2 none x 0 5 obj 0 0 3 obj p 1 31 obj x 1 5 obj+obl:against p 0 2 obj+obl:in p 0 12 obj+obl:in x 0 3 obj+obl:of p 0 2 obl:for p 0 2 obl:in d 0 3 obl:in p 0 2 obl:on x 0 2 obl:on+q x 0 2 pass-none 0 0 4 pass-none p 0 2 quote p 2 2 ~ ~ 3 16
v plead obl:with x 1 2 xcomp:n p 4 4 ~ ~ 5 6
v please obj x 1 2 ~ ~ 0 1
v pledge ccomp p 4 4 ccomp x 1 2 none 0 0 21 none p 0 2 none x 0 2 obj p 1 5 obj x 1 4 quote p 6 6 xcomp:to p 17 33 xcomp:to x 1 3 xcomp:to+q p 6 6 ~ ~ 7 13
v plot ~ ~ 1 2
v plow ~ ~ 0 3
v plummet ~ ~ 0 4
v pocket ~ ~ 0 3
v point ccomp 0 2 2 ccomp p 28 28 none 0 2 3 none p 6 7 none+q p 3 3 obj p 3 3 obj x 3 4 obj+obl:to x 2 2 obl:to d 2 2 obl:to p 21 29 obl:to x 2 3 obl:to+q 0 0 2 xcomp:to p 2 2 ~ ~ 13 19
v poise pass-obl:to 0 0 2 pass-xcomp:to 0 2 13 ~ ~ 1 3
v poke ~ ~ 2 2
v polarize none 0 0 2 ~ ~ 2 5
v police ~ ~ 0 4
v politicize ~ ~ 1 4
v poll ~ ~ 1 95
v pollute ~ ~ 0 3
v ponder ~ ~ 2 2
v pop ~ ~ 0 2
v populate ~ ~ 0 6
v portray obj p 5 5 obj x 1 2 obj+obl:as p 7 7 obj+obl:as x 1 3 obj+obl:as+q p 2 2 ~ ~ 7 9
v pose obj x 0 3 obl:for p 0 3 obl:for x 0 2 pass-none p 1 3 pass-obl:to 0 1 2 ~ ~ 1 7
v posit ~ ~ 3 3
v position pass-xcomp:to 0 0 3 ~ ~ 4 10
v post ccomp p 3 3 ccomp x 2 2 none x 0 2 none+q p 3 3 obj p 6 7 obj x 3 3 obj+obl:of p 1 2 obj+obl:on p 0 2 obj+q p 1 3 pass-obj+q 0 2 2 pass-obl:on 0 2 7 ~ ~ 11 22
v postpone ~ ~ 0 2
v pounce obl:on p 2 3
v pound obj x 1 2 ~ ~ 1 2
v pour ~ ~ 0 10
v power ~ ~ 0 5
v practice ~ ~ 0 9
v praise none x 2 2 obj p 23 24 obj+obl:at p 2 2 obj+obl:for p 3 3 pass-obj+obl:for+q 0 2 2 quote p 5 5 ~ ~ 14 16
v pray ~ ~ 1 4
v pre-empt ~ ~ 0 2
v preach ~ ~ 3 3
v precede ~ ~ 0 5
v predicate ~ ~ 0 2
v predict ccomp p 15 15 none 0 1 2 none p 2 2 none x 2 4 obj p 6 7 ~ ~ 12 13
v prefer none 0 1 6 obj p 6 7 obj x 3 3 xcomp:to p 5 5 ~ ~ 6 8
v premise ~ ~ 0 2
v prepare none 0 1 4 obj p 0 4 obj x 0 2 obj+obl:for p 0 2 obj+obl:for x 0 2 obl:for p 1 9 xcomp:to p 0 6 ~ ~ 1 15
v prescrib obj p 2 2
v present ccomp x 1 2 none x 1 2 obj p 5 5 obj x 2 4 obj+obl:as p 2 4 obj+obl:as x 1 2 pass-none x 0 2 ~ ~ 4 8
v preserve ~ ~ 0 4
v preside ~ ~ 0 8
v press none 0 0 2 none p 1 2 obj p 2 4 obj x 0 4 obl:for p 2 2 pass-none p 1 2 pass-obl:about 0 1 2 pass-obl:for 0 0 2 pass-obl:to 0 0 3 xcomp:to p 2 3 ~ ~ 8 14
v pressure obj p 1 2 xcomp:to p 1 2 ~ ~ 1 3
v presume none 0 0 3 ~ ~ 1 2
v pretend ~ ~ 1 2
v prevail ~ ~ 0 12
v prevent obj 0 0 2 obj p 0 2 obj x 0 3 obj+obl:from p 1 4 obj+obl:from x 1 4 ~ ~ 0 7
v price ~ ~ 0 6
v prim ~ ~ 0 2
v print ~ ~ 0 6
v prioritize ~ ~ 1 3
v prob ~ ~ 1 2
v proceed xcomp:to p 1 2 xcomp:to+q p 1 2 ~ ~ 0 3
v proclaim ~ ~ 6 8
v produce obj 0 0 2 obj p 0 6 obj x 1 10 ~ ~ 1 10
v profess ~ ~ 2 2
v profile ~ ~ 1 2
v prohibit obj x 1 3 obj+obl:from d 2 2 ~ ~ 0 1
v project obj 0 1 2 obj p 1 2 obj x 2 3 ~ ~ 7 11
v proliferate ~ ~ 0 3
v prolong ~ ~ 0 3
v promise ccomp p 7 7 none 0 0 2 none p 2 3 none x 1 3 none+q p 2 2 obj p 4 4 obj x 3 5 quote p 3 3 xcomp:to 0 2 2 xcomp:to p 16 17 xcomp:to x 3 4 xcomp:to+q p 6 6 ~ ~ 7 8
v promote none+q p 2 2 obj 0 2 3 obj p 9 11 obj x 3 5 ~ ~ 2 8
v prompt ccomp x 0 2 none 0 0 2 obj x 0 5 obj+obl:to x 0 3 obj+q p 0 2 pass-obl:in x 0 2 pass-xcomp:to 0 0 2 xcomp:to d 0 3 xcomp:to p 0 2 xcomp:to x 0 4 ~ ~ 3 15
v pronounce ~ ~ 3 4
v propel ~ ~ 0 13
v propose ccomp p 5 5 none 0 0 2 none p 6 9 obj 0 0 2 obj p 9 10 obj x 3 3 obj+obl:to p 2 2 pass-none 0 1 2 pass-obj 0 2 3 quote p 3 3 xcomp:ing p 8 8 xcomp:ing+q p 1 2 xcomp:to p 2 2 ~ ~ 7 7
v prosecute obj p 0 3 ~ ~ 2 5
v protect ~ ~ 0 17
v protest none p 0 2 obj p 1 2 ~ ~ 4 9
v protract ~ ~ 0 6
v prove ccomp p 3 7 ccomp x 1 3 obj p 0 2 obj x 0 3 obl:to x 0 2 pass-xcomp:n 0 0 2 xcomp:ing x 0 2 xcomp:n d 1 2 xcomp:n p 3 8 xcomp:n x 2 17 ~ ~ 1 8
v provide ccomp x 0 3 none 0 0 3 obj 0 1 4 obj d 2 6 obj p 7 31 obj x 2 30 obj+obl:about p 2 2 obj+obl:to d 0 2 obj+obl:to p 1 3 obj+obl:with p 0 3 obj+obl:with x 1 2 pass-none p 0 4 pass-obj 0 0 3 pass-obl:to 0 0 2 pass-obl:to x 2 2 ~ ~ 7 16
v provoke ~ ~ 0 3
v publicize obj x 2 2 ~ ~ 0 1
v publish none 0 0 2 obj p 5 7 obj x 3 4 obj+q p 2 3 obl:in 0 0 5 pass-none 0 1 8 pass-obl:in 0 0 3 pass-obl:on+q 0 0 2 quote p 2 2 ~ ~ 2 18
v pull ~ ~ 1 29
v pump ~ ~ 4 4
v punch ~ ~ 0 7
v punctuate ~ ~ 1 3
v punish ~ ~ 0 5
v purchase none 0 0 2 obj x 0 2 obj+obl:in p 0 3 ~ ~ 1 5
v purport ~ ~ 1 4
v pursue obj p 2 10 obj x 1 3 ~ ~ 2 12
v push none p 2 10 obj p 4 12 obj x 0 7 obj+obl:for p 2 2 obj+obl:to p 6 9 obj+obl:to x 0 3 obj+obl:with p 0 2 obl:against p 3 3 obl:for p 12 12 obl:for x 1 3 pass-obl:to 0 1 2 xcomp:to p 2 4 ~ ~ 14 25
v put as+q p 3 4 aside x 0 2 ccomp 0 0 2 ccomp x 1 2 none 0 1 3 none p 0 2 none x 1 2 obj 0 0 5 obj p 2 15 obj x 4 19 obj+obl:at p 1 4 obj+obl:at x 0 3 obj+obl:for x 0 2 obj+obl:in d 0 2 obj+obl:in p 1 7 obj+obl:in x 0 6 obj+obl:into p 0 4 obj+obl:of p 0 5 obj+obl:of x 0 2 obj+obl:on 0 0 4 obj+obl:on p 2 12 obj+obl:on x 1 8 obj+obl:over x 0 2 obj+obl:to p 0 4 obj+obl:to x 0 2 obj+obl:with p 0 2 obj+q p 5 5 quote p 2 2 xcomp:to p 1 3 ~ ~ 10 24
v puzzl ~ ~ 2 3
v qualify ~ ~ 0 6
v quash ~ ~ 2 4
v quell ~ ~ 0 4
v question ccomp p 7 7 none p 4 4 none x 2 3 obj p 21 21 obj x 2 2 pass-none 0 2 2 ~ ~ 13 15
v quip ~ ~ 3 3
v quit ~ ~ 0 5
v quote obj p 1 3 obj+obl:as p 3 3 quote p 1 2 ~ ~ 5 6
v race ~ ~ 0 4
v rack ~ ~ 0 4
v raid ~ ~ 0 2
v rail obl:against p 6 6 ~ ~ 8 8
v raise aside p 1 4 ccomp x 0 3 none 0 2 8 none p 0 2 obj 0 0 7 obj d 0 3 obj p 10 44 obj x 5 42 obj+obl:about p 1 3 obj+obl:for p 0 4 obj+obl:for x 0 4 obj+obl:in p 1 2 pass-none x 0 3 pass-obj 0 1 2 pass-xcomp:to 0 0 2 ~ ~ 3 30
v rally ~ ~ 1 29
v ramp ~ ~ 0 6
v rang ~ ~ 2 3
v range none 0 0 2 obl:from p 1 2 obl:from x 0 3 ~ ~ 0 3
v rank none 0 0 5 none p 0 2 none x 0 3 pass-none 0 0 2 ~ ~ 1 10
v rant ~ ~ 0 2
v ratchet obj p 0 2 ~ ~ 2 5
v rate obj 0 1 2 ~ ~ 0 3
v ratify obj x 1 2 ~ ~ 1 3
v rattl obj x 2 2 ~ ~ 2 2
v rattle ~ ~ 3 4
v ravage ~ ~ 0 5
v re-tweet obj d 2 2
v reach none 0 0 2 none p 0 2 obj p 2 7 obj x 2 12 obj+obl:on p 0 2 obj+obl:with x 0 3 obl:for p 0 2 obl:into x 0 2 obl:to p 0 3 obl:to x 0 4 pass-obl:for 0 0 3 pass-obl:to 0 0 2 ~ ~ 3 22
v react obl:to p 1 5 ~ ~ 4 11
v read ccomp p 2 2 none p 0 2 none x 1 2 none+q x 4 5 obj 0 0 8 obj p 3 8 obj x 1 5 obj+q 0 3 3 obl:from p 0 2 quote x 2 4 ~ ~ 8 16
v ready ~ ~ 0 2
v reaffirm obj p 2 2 ~ ~ 3 3
v realize ccomp p 5 5 ~ ~ 2 3
v reassure obj p 2 2 ~ ~ 1 3
v rebound ~ ~ 0 4
v rebrand ~ ~ 1 2
v rebuff obj p 2 4 obl:at x 2 2 ~ ~ 1 3
v rebuild ~ ~ 0 5
v rebuk obj p 2 3 ~ ~ 3 3
v rebuke obj p 2 2
v rebut obj p 5 5 ~ ~ 2 2
v recalibrate ~ ~ 1 2
v recall ccomp p 4 4 none+q p 3 3 obj 0 2 2 obj p 14 15 obj+obl:to p 1 2 obj+q 0 2 3 obj+q p 7 7 xcomp:ing p 2 2 ~ ~ 15 17
v recast ~ ~ 1 4
v receive none p 0 4 obj 0 0 3 obj p 4 47 obj x 1 11 obj+obl:from p 2 3 obj+obl:in p 0 4 obj+obl:on p 1 2 obj+obl:to p 0 3 obl:from p 0 2 obl:in p 0 3 ~ ~ 2 19
v recite obj p 2 2 obj+q p 2 2 ~ ~ 2 2
v reckon obl:with p 2 2 ~ ~ 0 1
v reclaim ~ ~ 0 4
v recognize ccomp p 8 8 none 0 1 2 obj 0 3 3 obj p 5 7 pass-none 0 0 2 ~ ~ 6 10
v recommend ccomp p 2 2 none 0 0 3 obj p 2 4 ~ ~ 7 8
v reconcile ~ ~ 0 2
v reconnect ~ ~ 0 2
v reconsider none p 0 2 ~ ~ 2 4
v record obj p 1 3 ~ ~ 1 5
v recount obj p 3 4 obj x 2 2 ~ ~ 2 2
v recover ~ ~ 0 4
v recruit ~ ~ 0 5
v recur ~ ~ 0 2
v redact none 0 0 2 ~ ~ 1 4
v redirect ~ ~ 0 2
v reduce obj 0 0 4 obj x 0 11 ~ ~ 1 5
v reel ~ ~ 0 3
v refer obl:to p 22 24 obl:to x 3 3 obl:to+q 0 17 21 obl:to+q p 13 14 pass-obl:to 0 3 4 quote p 2 2 ~ ~ 6 10
v reference ccomp p 2 2 obj p 4 5 obj+q 0 3 3 ~ ~ 3 3
v reflect ccomp d 1 2 obj 0 0 2 obj d 1 4 obj p 1 6 obj x 1 12 obl:on 0 1 2 obl:on p 3 6 pass-obl:in 0 0 4 ~ ~ 0 10
v reform ~ ~ 0 2
v refrain obl:from p 1 2 ~ ~ 0 2
v reframe ~ ~ 1 2
v refuse ccomp p 1 2 none p 0 2 obj p 2 2 obl:to p 2 3 xcomp:to 0 3 3 xcomp:to d 2 2 xcomp:to p 38 40 xcomp:to x 7 7 xcomp:to+q p 2 2 ~ ~ 3 5
v refute ~ ~ 2 2
v regain ~ ~ 0 4
v regard none 0 1 8 pass-obl:as 0 3 3 ~ ~ 4 8
v register ~ ~ 2 62
v regret ~ ~ 3 3
v regulate ~ ~ 0 3
v reign ~ ~ 0 2
v rein ~ ~ 0 6
v reinforce ~ ~ 0 5
v reinstate obj 0 0 2 ~ ~ 1 2
v reinvent ~ ~ 0 4
v reiterate ccomp p 7 7 obj p 4 4 ~ ~ 7 7
v reject ccomp p 6 6 obj 0 0 2 obj p 17 21 obj x 2 3 obj+obl:to p 2 2 pass-none x 5 5 ~ ~ 5 6
v relate ~ ~ 0 6
v relay ~ ~ 0 2
v release ccomp p 0 2 none 0 1 12 none d 0 4 none p 0 5 none x 1 3 none+q p 1 2 obj 0 1 4 obj d 1 3 obj p 23 37 obj x 5 7 obj+q p 9 10 pass-none 0 5 27 pass-none p 2 10 pass-none+q 0 0 3 pass-obj 0 1 3 pass-obl:in 0 1 5 pass-obl:on 0 0 7 ~ ~ 5 24
v relish obj p 2 2 ~ ~ 2 2
v relocate ~ ~ 0 6
v rely obl:on p 3 15 obl:on x 0 5 ~ ~ 1 6
v remain ccomp p 0 3 ccomp x 0 5 none 0 0 21 none p 0 6 none x 0 11 obj 0 0 2 obj p 1 6 obj x 1 9 obl:at p 1 3 obl:at x 0 2 obl:in p 0 7 obl:in x 1 9 obl:of x 0 2 obl:on p 0 3 xcomp:n 0 0 2 xcomp:n p 7 33 xcomp:n x 1 21 xcomp:to p 0 2 xcomp:to x 0 2 xcomp:v p 1 3 xcomp:v x 0 2 ~ ~ 1 12
v remark ccomp p 4 4 ccomp x 2 3 none+q p 2 2 quote p 2 2 ~ ~ 3 5
v remember aside p 2 2 ccomp 0 0 3 ccomp p 1 3 none p 5 5 obj p 5 6 pass-none 0 2 2 ~ ~ 11 12
v remind ccomp p 3 3 none p 2 2 obj p 8 8 obj+obl:of p 2 2 ~ ~ 8 9
v reminisce ~ ~ 1 2
v remove obj+obl:from p 0 3 pass-obl:from 0 0 2 pass-obl:from+q 0 0 2 ~ ~ 1 8
v rename ~ ~ 1 2
v renege obl:on 0 1 2
v renew none 0 2 3 obj d 1 2 obj p 0 2 obj x 1 3 ~ ~ 2 5
v renounce ~ ~ 2 3
v renovate ~ ~ 0 3
v rent ~ ~ 0 3
v reopen ~ ~ 0 4
v repeal ~ ~ 0 9
v repeat aside p 1 2 ccomp p 3 3 none 0 1 4 none p 4 8 obj p 5 7 obj+q 0 2 2 obj+q p 2 2 ~ ~ 7 10
v replace ~ ~ 1 27
v replicate ~ ~ 0 2
v reply ccomp p 12 13 none+q p 7 7 quote p 4 4 ~ ~ 4 6
v report as p 11 11 aside p 5 6 aside+q p 1 2 ccomp d 2 2 ccomp p 37 39 ccomp x 4 4 none 0 3 8 none p 28 38 none x 1 6 none+q p 8 9 obj p 15 17 obj x 2 2 obj+q d 2 2 obl:about p 2 2 obl:from p 0 7 obl:from x 0 2 obl:in 0 0 2 obl:in p 3 3 obl:in+q p 2 2 obl:on p 3 5 obl:on x 1 2 pass-ccomp 0 2 2 pass-none p 8 11 pass-obl:in 0 2 2 quote p 3 3 xcomp:ing p 7 8 xcomp:ing x 4 4 ~ ~ 9 19
v represent none p 0 2 none x 1 2 obj d 0 2 obj p 1 30 obj x 3 18 obj+obl:for p 0 2 obj+q p 0 7 obl:in p 0 2 pass-none p 0 3 pass-obj 0 2 2 ~ ~ 1 9
v reprimand ~ ~ 2 2
v reprint ~ ~ 0 2
v reprise ~ ~ 2 2
v repudiate obj p 2 2
v request obj p 4 7 pass-none 0 2 2 ~ ~ 5 8
v require none 0 0 2 obj d 2 2 obj p 0 4 obj x 1 15 pass-none 0 0 2 pass-obl:for 0 0 3 pass-xcomp:to 0 4 6 xcomp:ing x 0 3 xcomp:to d 3 4 xcomp:to p 1 2 xcomp:to x 2 7 ~ ~ 4 15
v rescue ~ ~ 0 3
v resemble ~ ~ 0 3
v resent ~ ~ 1 2
v reserve obl:for p 0 2 pass-obl:in 0 0 2 ~ ~ 1 3
v resettle ~ ~ 0 3
v reshape ~ ~ 0 4
v reside ~ ~ 0 2
v resign none p 0 2 obl:from p 1 4 ~ ~ 0 6
v resist obj p 1 2 obj x 1 2 obj+obl:for p 0 2 ~ ~ 3 4
v resolve ~ ~ 0 8
v resonate obl:in x 0 2 obl:with x 1 2 ~ ~ 3 8
v resort ~ ~ 0 2
v resound ~ ~ 0 2
v respect none 0 1 2 ~ ~ 0 1
v respond aside p 1 2 ccomp p 14 16 none p 5 15 none x 1 5 none+q p 12 12 obj+obl:to p 1 2 obl:to 0 0 2 obl:to p 27 55 obl:to x 5 8 obl:to+q p 3 4 obl:with p 3 3 quote p 7 8 ~ ~ 7 14
v rest obj p 0 2 obl:in x 0 2 obl:on x 0 2 ~ ~ 1 4
v restore ~ ~ 0 6
v restrict obj d 4 4 obj x 2 2 pass-aside 0 0 3 ~ ~ 0 2
v restructure ~ ~ 0 2
v result ~ ~ 0 15
v resurrect ~ ~ 0 3
v retain ~ ~ 0 9
v retire ~ ~ 0 36
v retool ~ ~ 0 2
v return none p 0 2 none x 0 2 obj p 1 10 obj x 0 3 obj+obl:to p 0 2 obj+obl:to x 0 2 obl:to 0 0 2 obl:to p 3 13 obl:to x 0 5 obl:to+q p 0 2 pass-obl:to 0 0 3 quote p 1 2 ~ ~ 1 17
v retweet obj p 2 3 pass-aside 0 1 2 ~ ~ 4 5
v reupholster ~ ~ 0 2
v reveal as p 2 2 ccomp d 6 6 ccomp p 7 9 ccomp x 3 5 none 0 0 2 none p 3 3 none x 3 3 obj d 6 6 obj p 5 6 obj x 4 6 pass-obl:as 0 1 2 ~ ~ 8 13
v revel ~ ~ 1 2
v rever ~ ~ 2 2
v reverberate ~ ~ 0 5
v reverse obj p 2 8 obj x 0 3 ~ ~ 1 7
v review obj p 2 6 ~ ~ 0 2
v revil ~ ~ 2 2
v revise obj p 2 4 ~ ~ 0 1
v revisit obj p 2 4 obj x 0 2
v revive ~ ~ 0 7
v revolve ~ ~ 0 2
v reward ~ ~ 0 2
v rewret ~ ~ 0 2
v reynold ~ ~ 0 3
v ride ~ ~ 0 2
v ridicule ~ ~ 2 3
v riff obl:on+q p 2 2 ~ ~ 0 2
v ril ~ ~ 0 2
v rile ~ ~ 0 2
v ring ~ ~ 1 3
v rip obj p 1 4 obl:into p 1 2 xcomp:n+q p 2 2 ~ ~ 2 5
v rise none 0 0 10 none x 0 11 obj 0 0 3 obj x 1 11 obl:from x 1 2 obl:in p 0 3 obl:in x 0 3 obl:to x 0 4 xcomp:to p 0 3 ~ ~ 2 17
v risk xcomp:ing x 0 2 ~ ~ 1 3
v roar ~ ~ 0 4
v rock ~ ~ 0 2
v rocket ~ ~ 0 2
v rode ~ ~ 0 2
v roil pass-none 0 0 3 ~ ~ 1 2
v roll as x 0 2 none d 0 2 none+q 0 0 2 obj p 0 5 obj x 0 3 ~ ~ 3 13
v root ~ ~ 0 3
v round ~ ~ 0 4
v rouse obj+q p 1 2 ~ ~ 0 3
v ru ~ ~ 0 2
v rub ~ ~ 0 5
v rul ccomp p 2 3 ccomp x 1 2 ~ ~ 2 2
v rule none p 1 2 obj p 1 2 pass-none 0 1 2 xcomp:ing p 2 2 ~ ~ 3 8
v run aside p 0 2 ccomp p 0 2 none 0 1 20 none p 0 11 none x 0 8 none+q 0 0 2 obj 0 1 2 obj p 3 43 obj x 2 7 obj+obl:for p 1 2 obj+q p 1 9 obj+q x 2 2 obl:against p 0 2 obl:against+q p 0 2 obl:as p 0 7 obl:as x 1 2 obl:for 0 0 3 obl:for p 0 27 obl:for x 0 5 obl:for+q p 0 2 obl:in p 0 7 obl:in x 0 3 obl:on p 0 7 obl:on x 0 2 pass-none p 0 3 xcomp:n p 0 3 xcomp:n x 1 5 ~ ~ 3 29
v rush obj p 1 4 obl:to p 0 2 xcomp:to p 0 2 ~ ~ 0 6
v sail ~ ~ 0 2
v salary ~ ~ 0 2
v sandwich ~ ~ 0 3
v sat ~ ~ 1 2
v satirize ~ ~ 2 2
v satisfy ~ ~ 1 4
v savage ~ ~ 3 4
v save ~ ~ 0 14
v say as+q p 5 5 aside p 27 31 aside+q p 39 39 ccomp 0 65 72 ccomp d 35 37 ccomp p 4162 4196 ccomp x 227 236 none 0 2 4 none d 3 3 none p 155 159 none x 16 18 none+q 0 4 6 none+q d 8 8 none+q p 290 294 none+q x 4 4 obj p 72 79 obj x 16 16 obj+q d 3 3 obj+q p 21 21 obj+q x 2 2 obl:about p 4 4 obl:about x 3 3 obl:about+q p 2 2 obl:at p 6 6 obl:at+q p 7 7 obl:for p 5 5 obl:from+q p 2 2 obl:in p 23 24 obl:in+q p 45 45 obl:in+q x 2 2 obl:of p 4 4 obl:of+q p 9 9 obl:on p 8 9 obl:on+q p 7 7 obl:over+q p 2 2 obl:to+q p 7 7 parataxis p 4 4 parataxis+q p 3 3 pass-aside+q 0 2 2 pass-ccomp 0 17 17 pass-none 0 2 6 pass-none+q 0 4 5 pass-obl:in+q 0 2 2 pass-quote 0 3 3 pass-xcomp:to 0 3 3 quote d 3 3 quote p 65 68 xcomp:n p 3 3 xcomp:to p 3 3 xcomp:v p 4 4 ~ ~ 28 30
v scale ~ ~ 0 2
v scare ~ ~ 2 2
v scatter ~ ~ 1 3
v schedule none 0 0 6 obj p 0 2 pass-none 0 0 5 pass-obl:for 0 0 9 pass-obl:to 0 0 3 pass-xcomp:to 0 2 14 ~ ~ 0 6
v schill ~ ~ 0 3
v scintillate ~ ~ 0 2
v scoff ~ ~ 3 3
v scold ~ ~ 2 2
v scor ~ ~ 0 2
v score ~ ~ 0 14
v scorn ~ ~ 0 3
v scramble obj x 0 2 xcomp:to p 1 9 ~ ~ 1 5
v scrap ~ ~ 1 2
v scream ~ ~ 1 3
v screen ~ ~ 0 4
v screw ~ ~ 0 2
v script ~ ~ 0 4
v seal ~ ~ 0 6
v search ~ ~ 0 9
v season ~ ~ 0 2
v seat ~ ~ 0 8
v secure ~ ~ 0 37
v see aside p 7 8 aside x 1 2 ccomp 0 1 2 ccomp p 9 15 ccomp x 2 6 none 0 1 2 none p 2 4 none x 0 2 obj 0 1 6 obj d 1 3 obj p 31 55 obj x 6 15 obj+obl:as p 16 23 obj+obl:for p 1 2 obj+obl:in p 2 5 obj+obl:to p 4 5 obj+q p 3 4 obl:as p 1 2 obl:in p 2 3 obl:on p 1 2 pass-none 0 0 10 pass-none p 3 4 pass-obl:as 0 19 28 pass-obl:on 0 0 2 pass-xcomp:ing 0 2 5 quote p 2 2 xcomp:ing p 1 2 xcomp:v p 1 5 xcomp:v x 1 5 ~ ~ 16 30
v seek none p 0 3 obj 0 1 2 obj p 13 24 obj x 6 10 obl:to p 3 3 pass-none 0 0 2 xcomp:to 0 2 2 xcomp:to p 48 72 xcomp:to x 3 7 xcomp:to+q x 0 2 ~ ~ 11 20
v seem ccomp 0 2 2 ccomp p 3 4 ccomp x 9 11 none 0 1 7 none p 2 4 none x 6 9 obj p 2 3 obj x 1 2 xcomp:n 0 1 4 xcomp:n p 16 23 xcomp:n x 10 21 xcomp:to 0 2 2 xcomp:to d 3 3 xcomp:to p 33 39 xcomp:to x 17 28 xcomp:to+q p 4 4 xcomp:v d 2 2 xcomp:v p 6 8 ~ ~ 13 17
v seize obj p 1 4 obl:on p 2 9 pass-obl:on 0 1 2 ~ ~ 2 11
v select ~ ~ 1 26
v sell none 0 0 2 none p 0 2 obj 0 1 2 obj p 0 8 obj x 1 4 obj+obl:to p 0 2 obj+q x 0 2 obl:as p 0 2 obl:for x 0 2 obl:to x 0 2 pass-obl:to 0 0 2 ~ ~ 0 18
v send obj 0 0 2 obj p 15 35 obj x 0 8 obj+obl:in p 0 2 obj+obl:of p 0 2 obj+obl:to 0 0 2 obj+obl:to p 0 8 obj+obl:to x 0 2 obj+q p 1 2 obl:to p 0 2 pass-none 0 0 2 pass-obl:to 0 0 8 xcomp:ing p 1 2 ~ ~ 4 18
v sense obj p 0 2 ~ ~ 2 2
v sentence pass-obl:to 0 1 4 ~ ~ 2 5
v separate ~ ~ 0 6
v serve ~ ~ 2 119
v set obj 0 0 3 obj p 2 14 obj x 0 6 obj+obl:for p 0 2 obj+obl:with p 0 2 obl:to p 0 2 pass-none p 1 3 pass-obl:for 0 0 2 pass-obl:in 0 0 2 pass-xcomp:to 0 2 11 xcomp:to p 1 3 xcomp:to x 0 2 ~ ~ 3 36
v settle obj p 0 2 obl:at x 0 2 obl:in p 0 2 ~ ~ 1 10
v sew ~ ~ 0 4
v sh ~ ~ 0 2
v shak ~ ~ 1 3
v shake obj p 0 4 obj x 0 4 ~ ~ 1 8
v shame ~ ~ 0 3
v shape ~ ~ 0 9
v share aside p 2 3 ccomp p 2 3 none 0 2 10 obj p 6 10 obj x 0 2 obj+obl:for p 3 4 obj+obl:with p 1 3 obj+q p 1 2 obl:with p 1 2 pass-none p 2 3 pass-obl:with 0 1 2 quote p 2 2 ~ ~ 3 9
v sharpen ~ ~ 0 8
v shatter ~ ~ 0 5
v shed obj p 1 2 ~ ~ 0 3
v shell ~ ~ 0 2
v shelve ~ ~ 1 2
v shield ~ ~ 0 2
v shift none p 0 2 none x 0 2 obj p 1 7 obj x 0 3 obj+obl:to p 2 3 obl:in x 0 2 obl:to p 1 2 ~ ~ 1 14
v shock ~ ~ 1 2
v shook ~ ~ 0 2
v shoot ~ ~ 0 41
v shop ~ ~ 0 3
v shore obj p 1 3 ~ ~ 0 2
v shortcome ~ ~ 0 2
v shot ~ ~ 0 2
v shout none 0 0 2 none p 0 2 ~ ~ 4 4
v shoute none p 2 2 ~ ~ 6 6
v shove ~ ~ 0 2
v show as d 2 2 aside d 3 3 aside p 1 4 aside x 2 4 ccomp 0 1 2 ccomp d 49 53 ccomp p 13 19 ccomp x 28 33 none 0 0 2 none d 16 18 none p 3 8 none x 3 6 none+q p 0 2 obj 0 3 3 obj d 35 37 obj p 18 30 obj x 20 32 obj+obl:at d 2 2 obj+obl:in d 2 2 obj+obl:of p 2 2 obj+obl:on p 1 2 obj+obl:to p 2 3 obj+obl:with d 6 6 obj+obl:with p 4 4 obj+q p 2 2 obj+q x 2 3 obl:at p 1 3 obl:in p 1 6 obl:in x 0 6 obl:to x 1 2 pass-obj 0 2 3 pass-obl:in 0 1 3 pass-xcomp:ing+q 0 2 2 xcomp:to p 2 2 xcomp:to x 1 3 xcomp:v d 2 2 xcomp:v x 1 2 ~ ~ 17 29
v showcase ~ ~ 1 5
v shrink ~ ~ 0 3
v shrug ~ ~ 4 5
v shun ~ ~ 0 2
v shut obj p 1 4 ~ ~ 1 6
v shy ~ ~ 1 2
v sible ~ ~ 0 2
v side obl:with p 4 6 obl:with x 1 2 ~ ~ 1 1
v sideline ~ ~ 0 3
v sidestep ~ ~ 0 2
v sign none 0 1 6 none p 0 4 none x 0 2 obj p 8 13 obj x 1 3 obl:for 0 0 3 obl:for p 0 5 obl:on p 0 2 obl:to p 1 2 pass-none 0 1 2 pass-none p 1 4 pass-obl:in 0 1 2 pass-obl:into 0 1 2 quote p 0 2 ~ ~ 7 14
v signal ccomp p 3 3 ccomp x 2 2 obj p 3 3 obj x 1 6 ~ ~ 3 3
v simmer ~ ~ 0 3
v sing ~ ~ 0 2
v single obj p 2 2 ~ ~ 3 4
v sink ~ ~ 1 2
v sip ~ ~ 0 3
v sit ~ ~ 0 47
v size none 0 0 2 ~ ~ 2 2
v skate ~ ~ 0 2
v skateboard ~ ~ 0 3
v sketch ~ ~ 1 2
v skew ~ ~ 0 2
v skip ~ ~ 0 4
v skirt obj p 1 2 ~ ~ 0 1
v slam obj p 10 10 obj x 3 3 obj+q p 1 2 ~ ~ 8 9
v slap ~ ~ 1 5
v slash ~ ~ 2 3
v slate ~ ~ 0 4
v sleep ~ ~ 0 4
v slide ~ ~ 0 2
v slip ~ ~ 0 5
v slow ~ ~ 0 6
v sly ~ ~ 1 3
v smil none p 0 4 obj p 0 2 ~ ~ 1 5
v smile ~ ~ 0 2
v snag obj p 1 2 ~ ~ 0 1
v snap ~ ~ 0 2
v snatch ~ ~ 0 2
v snuff ~ ~ 0 2
v soar ~ ~ 0 3
v soften ~ ~ 0 2
v solicit ~ ~ 0 2
v solicite ~ ~ 1 3
v solidify ~ ~ 0 6
v solve ~ ~ 0 2
v sophisticate ~ ~ 0 5
v sound none 0 0 2 none x 1 3 obj p 3 5 obj x 1 2 xcomp:n p 2 3 xcomp:n x 2 5 ~ ~ 8 15
v spar obl:over p 2 2 ~ ~ 2 5
v spark obj x 0 2 ~ ~ 2 7
v spawn ~ ~ 0 3
v speak as p 1 4 aside p 1 2 ccomp p 2 3 none 0 0 13 none p 2 26 none x 0 5 none+q p 1 4 obj p 2 12 obj+obl:on 0 0 2 obl:about 0 2 3 obl:about p 14 14 obl:about x 4 4 obl:against p 3 4 obl:at p 4 21 obl:for p 0 3 obl:from p 0 4 obl:in 0 0 3 obl:in p 3 13 obl:in x 0 2 obl:of p 8 9 obl:of x 2 2 obl:of+q 0 2 2 obl:on p 4 17 obl:on+q p 0 9 obl:over p 1 3 obl:to 0 1 3 obl:to p 4 26 obl:to x 0 3 obl:to+q p 1 3 obl:with p 1 13 obl:with x 1 3 quote p 1 2 quote x 1 2 ~ ~ 6 25
v spearhead obj p 1 2 ~ ~ 0 3
v specialize ~ ~ 0 5
v speculate ccomp p 2 2 obl:about p 2 2 ~ ~ 3 3
v spell ~ ~ 1 2
v spend ccomp p 0 2 none 0 0 7 none p 2 6 none x 0 6 obj 0 1 8 obj p 9 55 obj x 0 11 obj+obl:as p 1 2 obj+obl:at p 0 3 obj+obl:for p 0 2 obj+obl:in p 0 7 obj+obl:in x 0 2 obj+obl:of p 0 5 obj+obl:on p 0 5 obj+obl:to p 1 3 obj+q p 0 2 obl:in p 0 2 obl:in x 0 2 pass-obl:on 0 0 4 ~ ~ 1 16
v spew ~ ~ 0 2
v spik ~ ~ 0 2
v spill ~ ~ 0 4
v spirit none 0 1 4 ~ ~ 0 2
v splinter ~ ~ 0 2
v split none 0 0 2 none x 1 2 pass-none 0 2 8 pass-none x 0 2 ~ ~ 1 12
v sponsor none 0 0 4 obj p 0 2 pass-none p 0 3 ~ ~ 1 2
v sponsore ~ ~ 1 3
v spot obj p 1 3 obj x 0 2 ~ ~ 2 4
v spotlight ~ ~ 2 2
v sprawl ~ ~ 0 6
v spray ~ ~ 1 2
v spread none x 0 2 obj p 1 4 obj x 1 3 obl:to x 0 3 ~ ~ 0 5
v sprinkl ~ ~ 0 2
v spur ~ ~ 0 4
v squabble obl:with p 0 2 ~ ~ 2 2
v square ~ ~ 0 3
v squeeze ~ ~ 0 5
v squelch ~ ~ 0 2
v stabilize ~ ~ 0 2
v stack ~ ~ 0 5
v stage obj p 1 3 ~ ~ 0 1
v stagger ~ ~ 0 2
v stak ~ ~ 0 7
v stake obl:to p 2 2 ~ ~ 0 3
v stall ~ ~ 0 7
v stand none 0 0 7 none p 3 12 none x 0 7 none+q p 1 2 obj x 0 2 obl:as p 0 2 obl:as x 0 2 obl:at p 0 4 obl:in p 0 9 obl:in x 0 7 obl:on p 0 2 obl:to p 0 3 obl:with p 1 3 ~ ~ 5 21
v standardize ~ ~ 0 3
v star ~ ~ 0 7
v start ccomp x 0 3 none 0 0 2 none x 0 10 obj 0 0 2 obj p 2 18 obj x 0 3 obj+obl:in p 0 2 obj+obl:with p 2 2 obl:at x 0 2 obl:in x 0 4 obl:to x 0 2 obl:with 0 0 3 obl:with x 1 7 xcomp:ing d 1 2 xcomp:ing p 5 12 xcomp:ing x 2 10 xcomp:to p 1 4 xcomp:to x 1 7 ~ ~ 4 29
v startle ~ ~ 3 3
v state ccomp p 16 19 ccomp x 9 12 none 0 1 2 none p 3 5 none x 1 3 none+q d 2 2 none+q p 5 5 obj p 3 6 quote p 3 3 ~ ~ 12 15
v stay ~ ~ 1 46
v steal ~ ~ 0 8
v steel ~ ~ 0 2
v steer ~ ~ 0 6
v stem ~ ~ 1 4
v step none 0 0 2 none x 0 2 obj p 1 6 obl:as p 0 4 ~ ~ 2 13
v stick none p 1 2 obl:to p 0 4 ~ ~ 0 9
v stifl ~ ~ 0 2
v stimulate ~ ~ 0 2
v stir ~ ~ 1 5
v sto ~ ~ 3 4
v stock ~ ~ 0 2
v stok ~ ~ 0 3
v stoke ~ ~ 1 2
v stop none 0 0 3 none p 0 4 none x 0 2 obj 0 0 7 obj x 0 5 obj+obl:from p 0 2 obj+obl:from x 0 3 xcomp:ing p 2 8 xcomp:n p 3 4 xcomp:to p 1 3 ~ ~ 1 7
v strake obj p 1 7 obj x 1 3
v strategist ~ ~ 0 3
v stream ~ ~ 0 4
v strengthen ~ ~ 0 4
v stress ccomp p 3 3 none 0 2 2 obj p 6 7 ~ ~ 4 4
v stretch ~ ~ 0 5
v strew ~ ~ 0 2
v strike none p 0 3 obj p 2 4 obj x 1 2 ~ ~ 1 8
v strode ~ ~ 0 2
v structure ~ ~ 0 2
v struggle none 0 0 6 none p 0 3 obj x 0 2 obl:in p 0 3 obl:to p 0 4 obl:with p 0 3 obl:with x 0 2 xcomp:to p 6 19 xcomp:to x 2 4 ~ ~ 2 10
v study ~ ~ 0 8
v stumble ~ ~ 1 3
v stump ~ ~ 0 7
v stun ~ ~ 0 2
v submit obj p 1 2 ~ ~ 1 3
v subpoena ~ ~ 0 2
v subscribe ~ ~ 0 7
v subsidize ~ ~ 0 2
v succeed ~ ~ 0 19
v sue none p 0 3 obj 0 1 2 obj p 0 2 obj+obl:over p 1 2 ~ ~ 4 6
v suffer ~ ~ 0 15
v suggest ccomp 0 10 10 ccomp d 12 13 ccomp p 90 91 ccomp x 20 27 none x 4 4 obj d 4 5 obj p 16 16 obj x 5 7 obj+q p 2 3 quote p 2 2 xcomp:ing p 3 3 xcomp:v p 3 3 ~ ~ 13 14
v sum pass-obl:in 0 0 2 ~ ~ 2 2
v summon ~ ~ 0 4
v superdelegate ~ ~ 0 5
v supervise ~ ~ 1 3
v supplement ~ ~ 0 2
v supply ~ ~ 0 4
v support aside p 2 3 ccomp p 4 6 none 0 3 7 none p 6 6 obj 0 3 6 obj p 55 85 obj x 16 26 obj+obl:for p 2 2 obj+obl:in p 2 3 obj+obl:in x 3 4 obj+q p 3 9 pass-none 0 2 2 pass-none x 1 2 pass-obj 0 2 3 xcomp:ing p 4 4 xcomp:to p 1 2 ~ ~ 13 19
v suppose ~ ~ 0 16
v surface ~ ~ 2 4
v surge ~ ~ 0 12
v surmise ~ ~ 2 2
v surpass ~ ~ 0 6
v surprise aside x 0 2 obj x 0 4 ~ ~ 2 4
v surrender ~ ~ 0 2
v surround ~ ~ 0 17
v survey ~ ~ 0 25
v survive ~ ~ 0 29
v suspect ccomp p 3 3 ~ ~ 3 5
v suspend obj p 1 10 obj x 0 2 pass-none 0 0 3 pass-obl:for 0 0 2 ~ ~ 1 8
v sw ~ ~ 0 13
v swagger ~ ~ 0 2
v swallow ~ ~ 0 3
v swap ~ ~ 0 2
v swarm ~ ~ 0 4
v sway ~ ~ 0 4
v swear ~ ~ 0 2
v sweep ~ ~ 0 10
v swept ~ ~ 0 4
v swing ~ ~ 1 2
v swip ~ ~ 0 2
v switch obl:to 0 0 2 ~ ~ 1 6
v symbolize obj x 2 2 ~ ~ 0 1
v t ~ ~ 0 2
v ta ~ ~ 0 4
v tack ~ ~ 0 4
v tackl ~ ~ 0 2
v tackle ~ ~ 0 2
v take as p 1 4 aside p 2 8 aside x 1 7 ccomp 0 1 2 ccomp p 1 4 ccomp x 1 19 none 0 0 4 none d 0 2 none p 0 2 none x 0 5 obj 0 2 17 obj d 0 3 obj p 24 101 obj x 3 42 obj+obl:as x 0 2 obj+obl:at p 3 11 obj+obl:at x 1 4 obj+obl:at+q p 1 2 obj+obl:for 0 1 2 obj+obl:for p 2 4 obj+obl:for x 0 4 obj+obl:from p 0 5 obj+obl:from x 0 2 obj+obl:in p 2 19 obj+obl:in x 0 4 obj+obl:of 0 0 4 obj+obl:of p 1 12 obj+obl:of x 0 5 obj+obl:on p 0 3 obj+obl:on x 0 7 obj+obl:to 0 1 4 obj+obl:to p 2 11 obj+obl:to x 0 3 obj+obl:with p 3 5 obj+q p 3 12 obj+q x 0 2 obl:as p 1 5 obl:on 0 0 2 obl:on p 0 11 obl:on x 0 3 obl:over p 0 4 obl:to p 2 11 obl:to+q p 1 2 obl:with d 0 2 pass-none 0 0 6 pass-obl:from 0 0 4 pass-obl:in 0 0 4 pass-obl:to 0 1 2 xcomp:n p 0 2 xcomp:to p 2 3 xcomp:to x 0 7 ~ ~ 4 34
v talk aside p 2 2 ccomp p 4 5 none 0 4 8 none p 2 7 none x 1 2 none+q d 0 2 obj 0 0 3 obj p 3 5 obl:about 0 3 3 obl:about p 39 43 obl:about x 1 2 obl:about+q 0 1 2 obl:about+q p 2 2 obl:at p 2 2 obl:of p 2 2 obl:on p 3 3 obl:to p 4 8 obl:with p 1 2 parataxis x 0 2 pass-none 0 1 2 pass-obl:about 0 2 3 pass-obl:to 0 1 2 quote p 2 2 ~ ~ 12 20
v tally ~ ~ 0 5
v tamp ~ ~ 1 3
v tangle ~ ~ 1 2
v tap ~ ~ 0 12
v tape ~ ~ 0 3
v target obj p 2 7 obj x 1 5 pass-none x 1 3 ~ ~ 3 15
v tarnish obj x 1 3 ~ ~ 0 1
v task ~ ~ 0 3
v taste ~ ~ 0 2
v taunt ~ ~ 2 2
v tax ~ ~ 0 5
v teach ~ ~ 0 15
v team ~ ~ 0 5
v tear ~ ~ 0 3
v tee ~ ~ 0 2
v telegraph ~ ~ 1 2
v televise ~ ~ 0 10
v tell aside p 4 5 aside+q p 11 11 ccomp 0 5 5 ccomp p 232 236 ccomp x 10 11 none 0 2 8 none d 3 4 none p 29 35 none x 2 4 none+q p 69 70 none+q x 2 2 obj 0 0 3 obj p 15 16 obj x 6 7 obj+obl:in p 4 4 obj+obl:in+q p 4 5 obj+obl:of p 2 2 obj+obl:to p 3 3 obj+q 0 2 2 obj+q p 17 17 obl:at+q p 3 3 obl:in p 2 2 obl:in+q p 19 19 obl:in+q x 2 2 obl:of+q p 2 2 obl:on+q p 4 4 obl:to x 2 2 pass-ccomp 0 5 5 pass-quote 0 2 2 quote p 23 23 quote x 2 2 xcomp:to p 4 5 ~ ~ 21 25
v tempt ~ ~ 0 2
v tend xcomp:n p 0 2 xcomp:to p 4 15 xcomp:to x 4 8 ~ ~ 0 3
v test ~ ~ 0 13
v testify none p 0 4 ~ ~ 6 7
v thank obj p 4 6 obj+obl:for p 5 5 obj+obl:for+q p 2 2 ~ ~ 4 4
v them ~ ~ 0 2
v think aside p 3 6 ccomp 0 3 4 ccomp p 67 79 ccomp x 4 4 none p 8 13 none x 3 3 none+q p 2 2 obj p 6 7 obj+obl:for p 2 2 obj+obl:of p 0 2 obl:about p 5 6 obl:in x 1 2 obl:of p 4 5 pass-xcomp:n 0 1 2 ~ ~ 4 6
v threaten none 0 0 2 obj x 1 4 obl:to p 2 2 xcomp:to p 9 11 xcomp:to x 2 7 ~ ~ 5 6
v thrill ~ ~ 2 3
v thrive ~ ~ 0 5
v throw obj p 3 7 obj x 1 4 obj+obl:to p 1 2 obj+obl:to x 1 2 obl:in p 1 2 pass-obl:at 0 0 2 pass-obl:into 0 0 2 ~ ~ 1 10
v thrust ~ ~ 0 4
v thump ~ ~ 0 3
v thwart ~ ~ 0 7
v tick none p 2 2 ~ ~ 1 6
v tie obj+obl:to p 1 2 obj+obl:to x 1 3 pass-none 0 0 3 pass-obl:in 0 0 3 pass-obl:to 0 0 7 ~ ~ 1 6
v tighten ~ ~ 0 5
v tilt ~ ~ 0 4
v tim ~ ~ 1 3
v tinge none 0 1 3
v tip ~ ~ 0 3
v title pass-obj 0 2 2 pass-quote 0 4 5 ~ ~ 3 4
v toil ~ ~ 0 3
v tolerate ~ ~ 1 2
v ton ~ ~ 1 2
v top ~ ~ 0 16
v toss ~ ~ 1 5
v total ~ ~ 0 2
v touch none p 0 3 obj p 0 2 obl:on p 2 2 ~ ~ 2 5
v tour ~ ~ 0 3
v tout obj 0 2 2 obj p 5 5 obj x 2 2 ~ ~ 5 5
v toute obj p 2 2 ~ ~ 8 8
v tower ~ ~ 0 4
v trace obj d 0 2 ~ ~ 1 2
v track obj x 1 6 ~ ~ 1 5
v trad none 0 1 3 obj p 0 2 ~ ~ 1 4
v trade obj p 1 3 obj x 0 4 ~ ~ 1 3
v trail ~ ~ 0 27
v train ~ ~ 0 7
v transcend ~ ~ 0 2
v transfer ~ ~ 0 3
v transfix ~ ~ 0 2
v transform ~ ~ 0 9
v translate ~ ~ 0 11
v trap ~ ~ 0 3
v trash ~ ~ 3 4
v travel ~ ~ 0 21
v treat pass-obl:as 0 1 3 ~ ~ 0 7
v trend ~ ~ 2 5
v trigger ~ ~ 0 7
v trip ~ ~ 1 3
v trouble ~ ~ 1 2
v trounce ~ ~ 0 9
v trumpet obj p 3 3
v trust none 0 0 2 xcomp:to p 1 2 ~ ~ 3 7
v try aside p 0 3 obj p 0 7 xcomp:to 0 1 13 xcomp:to p 40 126 xcomp:to x 2 34 xcomp:to+q p 1 4 ~ ~ 2 12
v tune ~ ~ 0 3
v turn as p 1 3 as x 0 6 aside x 1 2 ccomp p 1 2 ccomp x 0 5 none 0 0 5 none p 0 4 none x 0 7 obj 0 0 3 obj p 5 26 obj x 1 15 obj+obl:into x 0 4 obj+obl:on p 0 6 obj+obl:to p 3 8 obj+obl:toward x 1 2 obl:against p 1 3 obl:for p 0 3 obl:from x 0 2 obl:in p 0 7 obl:in x 0 3 obl:into x 0 10 obl:on x 0 2 obl:over p 1 3 obl:to 0 1 2 obl:to p 2 10 obl:to x 0 8 pass-none 0 0 2 xcomp:n p 0 4 xcomp:n x 0 6 xcomp:to p 1 2 ~ ~ 4 21
v tussl ~ ~ 2 2
v tweak ~ ~ 0 2
v tweet aside+q p 2 2 ccomp p 17 17 none p 4 5 none+q p 21 21 obj p 14 16 obj x 4 4 obj+q 0 2 2 obj+q p 6 6 obl:on+q p 3 3 quote p 5 5 ~ ~ 11 16
v ty obj p 1 2 obj x 0 2 obj+obl:to p 1 3 ~ ~ 0 3
v unalign ~ ~ 0 2
v unburden ~ ~ 0 2
v uncover obj p 1 3 obj x 0 2 ~ ~ 0 4
v undecide ~ ~ 0 2
v undercut ~ ~ 0 5
v underestimate obj p 2 3
v undergo ~ ~ 0 2
v underline obj p 1 2 ~ ~ 0 1
v undermine ~ ~ 0 10
v underscor obj+obl:in 0 0 2 ~ ~ 4 7
v underscore ccomp x 1 2 obj d 1 2 obj x 0 3 ~ ~ 4 6
v understand ccomp p 3 3 obj p 4 5 obj x 1 3 ~ ~ 7 11
v understate ~ ~ 1 2
v undertake ~ ~ 0 2
v unearth ~ ~ 0 3
v unfold ~ ~ 0 6
v unify ~ ~ 0 10
v unit aside x 0 2 ~ ~ 1 4
v unite ~ ~ 0 76
v unleash obj p 1 5 obj x 1 2 ~ ~ 1 2
v unloade obl:on p 1 3 ~ ~ 0 1
v unsettle obj x 2 2
v unsubscribe ~ ~ 0 2
v unveil obj p 3 6 obj+obl:in p 0 2 ~ ~ 2 2
v update ~ ~ 0 22
v upend ~ ~ 0 8
v upgrade ~ ~ 0 2
v upset ~ ~ 0 3
v urge ccomp p 2 2 none p 2 2 obj p 6 6 obj x 5 5 obj+obl:to p 6 7 xcomp:to p 22 22 xcomp:to x 2 2 ~ ~ 14 17
v use none 0 1 7 none x 1 3 obj 0 1 7 obj d 0 3 obj p 4 35 obj x 1 11 obj+obl:as 0 0 3 obj+obl:as p 1 4 obj+obl:at p 0 2 obj+obl:in p 0 2 obj+obl:in x 0 2 obj+obl:of p 0 2 obj+obl:to p 9 25 obj+obl:to x 0 2 obj+obl:to+q p 3 3 obj+q p 4 9 obl:in p 0 4 obl:to p 0 6 obl:to x 0 3 pass-none 0 0 5 pass-none p 0 2 pass-none+q p 0 2 pass-obl:as 0 0 2 pass-obl:for 0 0 2 pass-obl:in 0 0 3 pass-obl:to 0 0 14 xcomp:to p 1 6 xcomp:to+q p 1 2 ~ ~ 4 31
v usher ~ ~ 0 4
v utter obj p 1 2 ~ ~ 4 6
v vacation ~ ~ 0 2
v validate ~ ~ 0 4
v value ~ ~ 0 2
v vanquish ~ ~ 0 3
v vary ~ ~ 0 8
v vault ~ ~ 0 2
v veer ~ ~ 2 5
v veil ~ ~ 2 2
v vent ~ ~ 2 3
v venue ~ ~ 0 2
v vet ~ ~ 0 6
v veto obj x 2 2 ~ ~ 1 1
v vex ~ ~ 1 2
v victory ~ ~ 0 4
v vie ~ ~ 1 2
v view obj p 4 5 obj+obl:as p 3 3 obl:as p 2 3 pass-none 0 1 2 pass-obl:as 0 4 9 ~ ~ 7 11
v violate ~ ~ 0 8
v visit ~ ~ 1 33
v voice obj p 7 8 ~ ~ 5 7
v volunteer xcomp:to p 1 2 ~ ~ 0 3
v vote aside 0 1 2 aside p 1 2 aside x 1 6 none d 0 2 none p 2 16 none x 0 10 obj p 1 9 obj x 1 3 obl:against p 8 9 obl:at p 0 2 obl:for 0 4 5 obl:for p 19 34 obl:for x 8 12 obl:for+q p 2 3 obl:in p 3 14 obl:in x 1 4 obl:on p 0 5 obl:on x 0 2 xcomp:n p 1 2 xcomp:n x 1 2 xcomp:to p 6 6 ~ ~ 3 23
v voter ~ ~ 0 4
v vouch obl:for 0 2 2 ~ ~ 4 4
v vow ccomp p 3 3 none+q p 2 2 quote p 5 5 xcomp:to 0 2 2 xcomp:to p 26 26 xcomp:to+q p 2 2 ~ ~ 7 7
v vy obl:for x 1 2 xcomp:to p 0 2 ~ ~ 0 5
v wad ~ ~ 0 2
v waffle none p 1 2
v wage obj p 0 3 obj x 1 2 ~ ~ 1 2
v wait ~ ~ 1 31
v wake ~ ~ 0 2
v walk as p 0 2 none 0 0 2 none p 1 7 obj p 2 8 obl:into p 0 2 ~ ~ 1 11
v wall ~ ~ 0 2
v wan ~ ~ 0 7
v want none p 6 11 obj p 18 25 obj x 3 3 obj+q p 1 3 parataxis p 2 2 xcomp:n p 3 7 xcomp:to 0 2 3 xcomp:to p 65 85 xcomp:to x 3 5 xcomp:to+q p 5 5 xcomp:v p 1 3 ~ ~ 7 11
v ward ~ ~ 0 3
v warm ~ ~ 1 6
v warn ccomp d 3 3 ccomp p 21 21 ccomp x 2 2 none+q p 4 4 obj p 3 3 obl:against p 2 2 ~ ~ 20 20
v warrant obj x 2 2 ~ ~ 0 1
v waste ~ ~ 0 3
v watch as p 0 5 none 0 0 6 none p 0 3 obj 0 0 12 obj p 4 11 obj x 0 2 obj+obl:at+q 0 0 2 obj+obl:for 0 0 3 obj+obl:in p 0 2 obj+obl:on 0 0 2 obl:as p 1 2 obl:from p 0 2 obl:on x 0 2 xcomp:v p 2 5 ~ ~ 2 16
v watersh ~ ~ 0 2
v wave obj p 1 4 obl:to p 0 2 ~ ~ 2 5
v waver ~ ~ 1 3
v weaken ~ ~ 0 6
v wear ~ ~ 0 25
v weather ~ ~ 0 2
v weave ~ ~ 0 2
v weigh none p 0 2 obl:on p 2 4 pass-obl:on 0 2 3 ~ ~ 2 9
v welcome obj p 4 5 ~ ~ 4 7
v wheel ~ ~ 0 2
v wheeze ~ ~ 0 2
v whip ~ ~ 1 4
v whisper ~ ~ 1 2
v white ~ ~ 0 3
v widen ~ ~ 0 12
v wield ~ ~ 1 2
v win ~ ~ 6 490
v wind ~ ~ 0 2
v wink ~ ~ 1 2
v winnow ~ ~ 0 2
v wip ~ ~ 0 2
v wish ~ ~ 2 3
v wit ~ ~ 0 2
v withdraw obj p 2 2 ~ ~ 2 7
v wither ~ ~ 1 3
v withhell obj p 2 3 ~ ~ 0 1
v withhold obj 0 1 2 ~ ~ 0 3
v witness obj p 3 4 ~ ~ 2 2
v wo ~ ~ 2 81
v wonder ccomp 0 3 3 ccomp p 3 4 none p 3 3 none+q p 2 2 ~ ~ 6 7
v woo ~ ~ 1 2
v word ~ ~ 2 3
v work ~ ~ 9 253
v worry ccomp p 6 6 ccomp x 2 2 obj p 2 2 obj x 2 3 obl:about p 4 4 ~ ~ 4 6
v worshi ~ ~ 0 2
v wound ~ ~ 0 2
v wrap as p 0 2 pass-none 0 0 2 ~ ~ 1 8
v wrest ~ ~ 0 3
v wrestle ~ ~ 0 3
v write aside p 2 5 aside+q p 17 17 ccomp p 52 53 ccomp x 4 4 none p 10 11 none x 2 2 none+q 0 1 2 none+q p 80 82 none+q x 4 4 obj p 21 28 obj x 2 4 obj+q p 12 13 obl:about p 5 5 obl:about+q p 1 2 obl:at p 0 2 obl:for p 0 2 obl:in p 13 14 obl:in+q p 25 25 obl:on+q p 6 6 obl:to+q p 2 4 pass-none p 3 5 pass-obl:in 0 0 2 pass-obl:on 0 0 2 quote p 18 18 xcomp:n p 1 2 ~ ~ 18 28
v yank ~ ~ 0 2
v yawn ~ ~ 0 4
v year ~ ~ 0 2
v yel ~ ~ 2 2
v yell pass-none 0 2 2 ~ ~ 3 4
v yield obj x 0 3 obl:to p 1 2 ~ ~ 0 2
v zero obl:on 0 1 2 obl:on p 2 3
v zon ~ ~ 0 2
`;
