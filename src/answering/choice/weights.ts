/**
 * Learned by `npm run train:answers`, which tells how, on questions about UD English GUM (Zeldes 2017) and about
 * news and entries of reference works, which this project wrote for this purpose; no question or text of a set that
 * scores answers was used. CC BY-SA 4.0 (models/LICENSE). On documents not learned from:
 * treebank: 10398 questions, word F1 of the chosen phrase 0.559, area under the ROC curve 0.679, earned 0.552 (silence 0.486)
 * news: 7525 questions, word F1 of the chosen phrase 0.626, area under the ROC curve 0.703, earned 0.596 (silence 0.490)
 * reference: 29162 questions, word F1 of the chosen phrase 0.572, area under the ROC curve 0.659, earned 0.547 (silence 0.488)
 */
export const ANSWER_WEIGHTS = `
-0.12 after ADJ
0.08 after ADV
-0.17 after DET
-0.05 after INTJ
-0.2 after NOUN
-0.27 after NUM
-0.08 after PART
-0.1 after PRON
-0.32 after PROPN
0.27 after PUNCT
-0.1 after SCONJ
-0.18 after SYM
-0.11 after VERB
-0.37 after X
0.14 after none
0.27 afterMet
0.23 asked how be adjective
-0.65 asked how be date
-0.4 asked how be name
0.24 asked how be noun
-0.87 asked how be number
-0.19 asked how be organisation
-0.33 asked how be other
-0.37 asked how be person
-0.36 asked how be place
0.14 asked how be verb
0.37 asked how big adjective
-0.56 asked how big date
-0.25 asked how big name
0.16 asked how big noun
-0.33 asked how big number
-0.06 asked how big organisation
-0.26 asked how big other
-0.04 asked how big person
-0.18 asked how big place
-0.11 asked how big verb
-0.37 asked how can adjective
-0.34 asked how can date
-0.31 asked how can name
0.44 asked how can noun
-0.55 asked how can number
-0.43 asked how can other
-0.26 asked how can person
-0.27 asked how can place
0.11 asked how can verb
-0.38 asked how close date
-0.32 asked how close name
-0.05 asked how close noun
0.24 asked how close number
-0.25 asked how close place
-0.45 asked how close verb
-0.06 asked how common adjective
-0.27 asked how common name
-0.3 asked how common noun
0.37 asked how common number
-0.43 asked how common verb
-0.46 asked how could adjective
-0.28 asked how could date
-0.2 asked how could name
0.17 asked how could noun
-0.39 asked how could number
-0.22 asked how could person
-0.24 asked how could place
-0.04 asked how could verb
-0.36 asked how deep adjective
-0.31 asked how deep date
-0.04 asked how deep name
-0.35 asked how deep noun
0.4 asked how deep number
-0.04 asked how deep organisation
-0.21 asked how deep person
-0.05 asked how deep place
-0.38 asked how deep verb
0.17 asked how do adjective
-0.93 asked how do date
-0.37 asked how do number
-0.64 asked how do organisation
0.17 asked how do other
-0.73 asked how do person
-0.58 asked how do place
0.26 asked how do verb
-0.06 asked how far adjective
-0.21 asked how far date
-0.32 asked how far name
0.04 asked how far noun
0.28 asked how far number
-0.25 asked how far organisation
-0.2 asked how far other
-0.27 asked how far person
-0.1 asked how far place
-0.22 asked how far verb
-0.51 asked how fast adjective
-0.16 asked how fast date
-0.28 asked how fast name
0.17 asked how fast noun
-0.08 asked how fast number
-0.21 asked how fast organisation
-0.33 asked how fast other
-0.22 asked how fast person
0.06 asked how fast place
0.14 asked how fast verb
0.08 asked how full adjective
-0.31 asked how full date
-0.2 asked how full name
-0.37 asked how full noun
0.3 asked how full number
-0.13 asked how full person
-0.28 asked how full verb
-0.49 asked how great adjective
-0.26 asked how great date
-0.21 asked how great name
0.35 asked how great number
-0.47 asked how great verb
-0.61 asked how have adjective
-0.45 asked how have date
-0.4 asked how have name
0.06 asked how have noun
-0.49 asked how have number
-0.41 asked how have organisation
-0.24 asked how have other
-0.28 asked how have person
-0.42 asked how have place
0.31 asked how have verb
-0.46 asked how heavy adjective
-0.49 asked how heavy date
-0.31 asked how heavy name
-0.21 asked how heavy noun
0.56 asked how heavy number
-0.22 asked how heavy other
-0.25 asked how heavy person
-0.25 asked how heavy place
-0.58 asked how heavy verb
-0.12 asked how high adjective
-0.49 asked how high date
-0.07 asked how high name
-0.35 asked how high noun
0.36 asked how high number
-0.27 asked how high organisation
-0.36 asked how high other
-0.21 asked how high person
-0.35 asked how high place
0.3 asked how hot number
0.06 asked how large adjective
-0.81 asked how large date
-0.3 asked how large name
0.16 asked how large noun
-0.2 asked how large organisation
0.13 asked how large other
-0.11 asked how large person
-0.23 asked how large place
-0.1 asked how large verb
-0.99 asked how long adjective
0.82 asked how long date
-0.65 asked how long name
-0.4 asked how long noun
0.15 asked how long number
-0.58 asked how long organisation
-0.53 asked how long other
-0.57 asked how long person
-0.68 asked how long place
-0.6 asked how long verb
-0.12 asked how many adjective
0.1 asked how many date
-0.56 asked how many name
-0.59 asked how many noun
0.75 asked how many number
-0.69 asked how many organisation
-0.36 asked how many other
-0.73 asked how many person
-0.51 asked how many place
-0.34 asked how many verb
0.06 asked how much adjective
-0.14 asked how much date
0.09 asked how much name
0.14 asked how much noun
-0.23 asked how much number
-0.52 asked how much organisation
-0.15 asked how much other
-0.55 asked how much person
-0.45 asked how much place
-0.06 asked how much verb
0.56 asked how often adjective
-0.19 asked how often date
-0.59 asked how often name
-0.63 asked how often noun
-0.46 asked how often other
-0.65 asked how often person
-0.39 asked how often place
-0.29 asked how often verb
-0.44 asked how old adjective
-0.45 asked how old date
-0.54 asked how old name
-0.67 asked how old noun
0.9 asked how old number
-0.29 asked how old organisation
-0.4 asked how old other
-0.36 asked how old person
-0.5 asked how old place
-0.59 asked how old verb
-0.38 asked how quickly adjective
0.36 asked how quickly date
-0.23 asked how quickly name
-0.45 asked how quickly noun
0.38 asked how quickly number
-0.25 asked how quickly person
-0.21 asked how quickly place
-0.4 asked how quickly verb
-0.31 asked how soon adjective
0.75 asked how soon date
-0.41 asked how soon name
-0.66 asked how soon noun
0.18 asked how soon number
-0.28 asked how soon organisation
-0.35 asked how soon person
-0.37 asked how soon place
-0.78 asked how soon verb
-0.4 asked how strong adjective
-0.32 asked how strong date
-0.14 asked how strong name
-0.21 asked how strong noun
0.36 asked how strong number
-0.14 asked how strong person
-0.26 asked how strong place
-0.24 asked how strong verb
-0.26 asked how tall adjective
-0.25 asked how tall date
-0.19 asked how tall name
-0.26 asked how tall noun
0.29 asked how tall number
-0.11 asked how tall other
-0.05 asked how tall place
-0.3 asked how tall verb
-0.41 asked how thick adjective
-0.28 asked how thick date
-0.12 asked how thick name
-0.05 asked how thick noun
0.38 asked how thick number
-0.1 asked how thick person
-0.16 asked how thick place
-0.43 asked how thick verb
-0.43 asked how warm adjective
-0.42 asked how warm noun
0.4 asked how warm number
-0.32 asked how warm verb
-0.32 asked how wide adjective
-0.39 asked how wide date
-0.13 asked how wide name
-0.03 asked how wide noun
0.29 asked how wide number
-0.1 asked how wide organisation
-0.22 asked how wide other
-0.08 asked how wide person
-0.15 asked how wide place
-0.31 asked how wide verb
0.06 asked how will adjective
-0.1 asked how will noun
-0.17 asked how will person
0.03 asked how will verb
-0.22 asked what ? adjective
-0.39 asked what ? date
0.21 asked what ? name
0.12 asked what ? noun
-0.29 asked what ? organisation
-0.27 asked what ? other
-0.56 asked what ? person
-0.19 asked what ? place
-0.21 asked what ? verb
-0.51 asked what advantage adjective
-0.41 asked what advantage date
-0.37 asked what advantage name
-0.2 asked what advantage noun
-0.08 asked what advantage number
-0.27 asked what advantage organisation
-0.45 asked what advantage person
-0.41 asked what advantage place
0.43 asked what advantage verb
-0.68 asked what age adjective
-0.21 asked what age date
-0.53 asked what age name
-0.42 asked what age noun
0.58 asked what age number
-0.4 asked what age organisation
-0.26 asked what age other
-0.55 asked what age person
-0.52 asked what age place
-0.19 asked what age verb
-0.28 asked what allow adjective
-0.25 asked what allow date
-0.28 asked what allow noun
0.22 asked what allow verb
-0.25 asked what alone adjective
-0.17 asked what alone date
-0.28 asked what alone name
0.38 asked what alone noun
-0.26 asked what alone person
-0.35 asked what alone verb
-0.34 asked what angle adjective
-0.24 asked what angle noun
0.36 asked what angle number
-0.29 asked what angle verb
-0.49 asked what animal adjective
-0.41 asked what animal date
-0.7 asked what animal name
0.49 asked what animal noun
-0.32 asked what animal number
-0.45 asked what animal organisation
-0.12 asked what animal other
-0.55 asked what animal person
-0.16 asked what animal place
-0.05 asked what animal verb
-0.26 asked what annoy adjective
-0.33 asked what annoy date
-0.41 asked what annoy noun
-0.35 asked what annoy number
-0.28 asked what annoy person
0.44 asked what annoy verb
-0.35 asked what aspect adjective
0.21 asked what aspect noun
0.13 asked what aspect verb
-0.41 asked what basis adjective
0.14 asked what basis date
0.37 asked what basis noun
-0.43 asked what basis number
-0.3 asked what basis place
-0.06 asked what be adjective
-0.8 asked what be date
0.23 asked what be name
0.04 asked what be number
0.13 asked what be organisation
-0.03 asked what be other
-0.26 asked what be person
-0.09 asked what be place
-0.09 asked what be verb
0.1 asked what become adjective
-0.11 asked what become date
-0.47 asked what become name
-0.44 asked what become noun
0.12 asked what become number
-0.09 asked what become organisation
-0.4 asked what become other
-0.44 asked what become person
-0.13 asked what become place
0.27 asked what become verb
0.16 asked what benefit adjective
-0.15 asked what benefit date
-0.42 asked what benefit name
-0.04 asked what benefit noun
-0.3 asked what benefit number
-0.3 asked what benefit organisation
-0.3 asked what benefit other
-0.5 asked what benefit person
-0.35 asked what benefit place
-0.04 asked what benefit verb
-0.45 asked what besides adjective
-0.36 asked what besides date
-0.43 asked what besides name
0.66 asked what besides noun
-0.35 asked what besides number
-0.28 asked what besides organisation
-0.37 asked what besides person
-0.24 asked what besides place
-0.41 asked what besides verb
-0.4 asked what body adjective
-0.47 asked what body date
-0.39 asked what body name
0.07 asked what body noun
-0.49 asked what body number
0.08 asked what body place
-0.35 asked what body verb
-0.36 asked what book adjective
-0.26 asked what book date
0.26 asked what book name
-0.07 asked what book noun
-0.21 asked what book number
-0.2 asked what book person
-0.31 asked what book place
-0.05 asked what book verb
-0.26 asked what break adjective
-0.4 asked what break date
-0.27 asked what break name
0.39 asked what break noun
-0.13 asked what break number
-0.3 asked what break person
-0.27 asked what break place
-0.52 asked what break verb
-0.61 asked what bring adjective
-0.28 asked what bring date
0.06 asked what bring name
-0.05 asked what bring number
-0.35 asked what bring organisation
-0.16 asked what bring person
-0.32 asked what bring place
-0.18 asked what building adjective
-0.41 asked what building date
-0.44 asked what building name
0.35 asked what building noun
0.08 asked what building number
-0.41 asked what building person
-0.52 asked what building place
-0.41 asked what building verb
-0.41 asked what business adjective
-0.4 asked what business date
0.12 asked what business noun
-0.4 asked what business number
-0.4 asked what business organisation
-0.2 asked what business person
-0.37 asked what business place
0.1 asked what business verb
-0.13 asked what can adjective
-0.37 asked what can date
-0.54 asked what can name
0.08 asked what can noun
-0.31 asked what can number
-0.44 asked what can organisation
-0.48 asked what can other
-0.49 asked what can person
-0.55 asked what can place
0.1 asked what can verb
-0.1 asked what capacity adjective
-0.38 asked what capacity date
0.46 asked what capacity noun
-0.46 asked what capacity number
-0.34 asked what capacity person
-0.28 asked what capacity place
-0.12 asked what capacity verb
-0.44 asked what cargo adjective
-0.42 asked what cargo date
-0.31 asked what cargo name
0.08 asked what cargo noun
0.22 asked what cargo number
-0.33 asked what cargo organisation
-0.38 asked what cargo person
-0.43 asked what cargo place
-0.24 asked what cargo verb
0.24 asked what carry adjective
-0.27 asked what carry date
-0.27 asked what carry name
0.42 asked what carry noun
-0.32 asked what carry number
-0.29 asked what carry person
-0.26 asked what carry place
-0.43 asked what carry verb
-0.04 asked what cause adjective
-0.34 asked what cause date
0.08 asked what cause name
0.32 asked what cause noun
-0.78 asked what cause number
-0.37 asked what cause organisation
0.05 asked what cause other
-0.22 asked what cause person
-0.17 asked what cause place
-0.18 asked what cause verb
-0.51 asked what change adjective
-0.39 asked what change date
-0.44 asked what change name
0.24 asked what change noun
-0.44 asked what change number
-0.39 asked what change person
0.1 asked what change verb
-0.21 asked what circumstance adjective
0.22 asked what circumstance verb
-0.28 asked what city adjective
-0.15 asked what city date
-0.47 asked what city name
-0.11 asked what city noun
-0.12 asked what city number
-0.55 asked what city organisation
-0.28 asked what city other
-0.17 asked what city person
0.45 asked what city place
-0.13 asked what city verb
-0.1 asked what close date
0.22 asked what close name
0.23 asked what close noun
-0.42 asked what close number
-0.08 asked what close person
-0.41 asked what close place
-0.23 asked what close verb
0.5 asked what colour adjective
-0.45 asked what colour date
-0.62 asked what colour name
-0.07 asked what colour noun
-0.67 asked what colour number
-0.35 asked what colour organisation
-0.38 asked what colour other
-0.6 asked what colour person
-0.65 asked what colour place
-0.36 asked what colour verb
-0.52 asked what come adjective
0.05 asked what come date
-0.38 asked what come name
0.17 asked what come noun
-0.63 asked what come number
-0.3 asked what come organisation
-0.21 asked what come other
-0.45 asked what come person
-0.43 asked what come place
-0.11 asked what come verb
-0.3 asked what condition date
-0.49 asked what condition name
-0.26 asked what condition noun
-0.29 asked what condition organisation
-0.09 asked what condition other
-0.46 asked what condition person
-0.5 asked what condition place
0.26 asked what condition verb
-0.18 asked what could adjective
-0.39 asked what could date
-0.11 asked what could name
-0.16 asked what could noun
0.06 asked what could number
-0.43 asked what could organisation
-0.38 asked what could other
-0.56 asked what could person
-0.5 asked what could place
0.3 asked what could verb
-0.09 asked what count adjective
0.07 asked what count noun
-0.28 asked what count person
-0.41 asked what country adjective
-0.05 asked what country name
-0.16 asked what country noun
-0.36 asked what country organisation
-0.22 asked what country other
0.29 asked what country place
-0.37 asked what country verb
-0.42 asked what cover adjective
-0.36 asked what cover date
-0.35 asked what cover name
-0.2 asked what cover noun
0.25 asked what cover number
-0.43 asked what cover person
-0.29 asked what cover place
-0.03 asked what cover verb
-0.43 asked what crime adjective
-0.49 asked what crime date
-0.51 asked what crime name
0.1 asked what crime noun
-0.46 asked what crime number
-0.33 asked what crime organisation
-0.53 asked what crime person
-0.48 asked what crime place
0.18 asked what crime verb
-0.66 asked what crop adjective
-0.47 asked what crop date
-0.46 asked what crop name
0.11 asked what crop noun
-0.49 asked what crop number
-0.36 asked what crop organisation
-0.37 asked what crop person
-0.53 asked what crop place
-0.33 asked what crop verb
-0.36 asked what damage adjective
-0.37 asked what damage date
-0.4 asked what damage name
0.07 asked what damage noun
-0.42 asked what damage number
-0.25 asked what damage person
-0.41 asked what damage place
0.16 asked what damage verb
-0.33 asked what danger adjective
-0.35 asked what danger date
-0.15 asked what danger noun
-0.34 asked what danger number
-0.32 asked what danger place
0.3 asked what danger verb
-0.34 asked what date adjective
0.26 asked what date date
-0.3 asked what date name
-0.19 asked what date noun
-0.32 asked what date number
-0.32 asked what date organisation
-0.3 asked what date other
-0.26 asked what date person
-0.27 asked what date place
-0.16 asked what date verb
-0.08 asked what day adjective
0.47 asked what day date
-0.27 asked what day name
-0.39 asked what day noun
0.06 asked what day number
-0.16 asked what day organisation
-0.17 asked what day other
-0.17 asked what day person
-0.06 asked what day place
0.05 asked what day verb
-0.32 asked what depth adjective
-0.31 asked what depth date
-0.29 asked what depth noun
0.32 asked what depth number
-0.34 asked what depth verb
-0.36 asked what destroy date
-0.4 asked what destroy number
-0.39 asked what destroy person
-0.36 asked what destroy place
0.13 asked what destroy verb
-0.41 asked what device adjective
-0.29 asked what device date
0.04 asked what device name
0.04 asked what device noun
0.2 asked what device number
-0.24 asked what device person
-0.35 asked what device place
-0.2 asked what device verb
0.52 asked what direction adjective
-0.25 asked what direction date
-0.11 asked what direction name
-0.37 asked what direction noun
-0.26 asked what direction number
-0.25 asked what direction person
-0.56 asked what direction place
-0.36 asked what direction verb
-0.32 asked what disaster adjective
-0.38 asked what disaster date
0.09 asked what disaster noun
0.15 asked what disaster number
-0.42 asked what disaster place
-0.31 asked what disaster verb
-0.44 asked what disease adjective
-0.41 asked what disease date
-0.41 asked what disease name
0.3 asked what disease noun
-0.47 asked what disease number
-0.24 asked what disease organisation
-0.36 asked what disease person
-0.09 asked what disease place
0.11 asked what disease verb
-0.39 asked what distance adjective
-0.31 asked what distance date
-0.05 asked what distance noun
0.31 asked what distance number
-0.24 asked what distance person
-0.36 asked what distance place
-0.36 asked what distance verb
0.14 asked what distinction adjective
-0.39 asked what distinction name
0.4 asked what distinction noun
-0.29 asked what distinction person
-0.28 asked what distinction place
-0.21 asked what distinction verb
-0.42 asked what distinguish adjective
-0.24 asked what distinguish date
-0.29 asked what distinguish noun
-0.39 asked what distinguish number
-0.29 asked what distinguish person
0.21 asked what distinguish place
0.2 asked what distinguish verb
0.09 asked what do adjective
-0.63 asked what do date
-0.12 asked what do name
0.12 asked what do noun
-0.09 asked what do number
-0.25 asked what do organisation
-0.07 asked what do other
-0.83 asked what do person
-0.53 asked what do place
0.19 asked what do verb
-0.3 asked what draw date
-0.32 asked what draw name
0.24 asked what draw noun
-0.38 asked what draw number
-0.34 asked what draw person
-0.33 asked what draw place
0.16 asked what drive adjective
-0.37 asked what drive date
-0.2 asked what drive name
0.12 asked what drive noun
-0.4 asked what drive number
-0.3 asked what drive place
-0.13 asked what effect adjective
-0.38 asked what effect date
-0.63 asked what effect name
-0.14 asked what effect noun
-0.47 asked what effect number
-0.28 asked what effect organisation
-0.34 asked what effect other
-0.59 asked what effect person
-0.44 asked what effect place
0.48 asked what effect verb
-0.36 asked what element adjective
-0.28 asked what element date
-0.26 asked what element name
0.16 asked what element noun
-0.34 asked what element number
-0.29 asked what element person
-0.4 asked what element verb
-0.59 asked what else adjective
-0.3 asked what else date
-0.38 asked what else name
0.34 asked what else noun
-0.34 asked what else number
-0.24 asked what else other
-0.12 asked what else verb
-0.31 asked what end adjective
-0.4 asked what end date
-0.3 asked what end name
-0.15 asked what end noun
-0.48 asked what end number
-0.34 asked what end organisation
-0.3 asked what end other
-0.33 asked what end person
-0.42 asked what end place
0.33 asked what end verb
-0.35 asked what equipment date
0.39 asked what equipment noun
-0.43 asked what equipment number
-0.34 asked what equipment organisation
-0.3 asked what equipment person
-0.36 asked what equipment place
-0.38 asked what equipment verb
-0.51 asked what event adjective
-0.35 asked what event date
-0.06 asked what event name
-0.06 asked what event noun
-0.59 asked what event number
0.04 asked what event organisation
-0.4 asked what event other
-0.59 asked what event person
-0.26 asked what event place
0.14 asked what event verb
-0.32 asked what evidence adjective
0.3 asked what evidence noun
-0.28 asked what evidence number
-0.33 asked what evidence person
-0.17 asked what evidence verb
-0.3 asked what explanation adjective
-0.33 asked what explanation date
-0.24 asked what explanation name
0.06 asked what explanation noun
-0.32 asked what explanation number
-0.36 asked what explanation person
0.09 asked what explanation verb
0.19 asked what faith adjective
-0.17 asked what faith name
0.06 asked what faith noun
-0.3 asked what faith verb
-0.31 asked what false date
-0.35 asked what false name
-0.33 asked what false noun
0.07 asked what false number
-0.38 asked what false organisation
-0.37 asked what false place
0.28 asked what false verb
-0.24 asked what fault adjective
-0.35 asked what fault date
-0.16 asked what fault noun
-0.46 asked what fault number
-0.31 asked what fault organisation
-0.36 asked what fault person
-0.28 asked what fault place
0.31 asked what fault verb
0.16 asked what feature adjective
-0.3 asked what feature date
-0.36 asked what feature name
0.06 asked what feature noun
-0.24 asked what feature number
0.13 asked what feature other
-0.27 asked what feature person
-0.33 asked what feature place
-0.49 asked what feature verb
-0.24 asked what field adjective
-0.36 asked what field name
0.47 asked what field noun
-0.29 asked what field person
-0.37 asked what field verb
-0.36 asked what figure adjective
0.04 asked what figure noun
0.22 asked what figure number
-0.27 asked what figure other
-0.14 asked what figure verb
-0.46 asked what food adjective
-0.41 asked what food date
-0.26 asked what food name
0.11 asked what food noun
-0.41 asked what food number
-0.31 asked what food organisation
-0.35 asked what food place
-0.39 asked what force adjective
-0.34 asked what force date
-0.3 asked what force name
0.19 asked what force noun
-0.3 asked what force number
-0.24 asked what force person
0.04 asked what force verb
-0.04 asked what form adjective
-0.4 asked what form date
-0.62 asked what form name
0.21 asked what form noun
-0.19 asked what form number
0.12 asked what form organisation
-0.23 asked what form other
-0.38 asked what form person
-0.36 asked what form place
-0.37 asked what form verb
0.13 asked what fraction adjective
-0.4 asked what fraction date
-0.4 asked what fraction name
-0.14 asked what fraction noun
-0.32 asked what fraction person
-0.41 asked what fraction place
0.04 asked what fraction verb
-0.39 asked what fruit adjective
-0.26 asked what fruit date
-0.26 asked what fruit name
0.36 asked what fruit noun
-0.34 asked what fruit place
-0.3 asked what fruit verb
-0.2 asked what gas adjective
0.39 asked what gas noun
-0.25 asked what gas verb
-0.47 asked what get adjective
-0.34 asked what get date
-0.38 asked what get name
0.55 asked what get noun
-0.44 asked what get number
-0.16 asked what get person
-0.22 asked what get place
-0.46 asked what get verb
-0.55 asked what give adjective
-0.27 asked what give name
0.19 asked what give noun
-0.14 asked what give number
-0.21 asked what give organisation
-0.27 asked what give other
-0.46 asked what give person
-0.54 asked what give place
-0.2 asked what go adjective
-0.39 asked what go date
-0.28 asked what go name
-0.05 asked what go noun
-0.44 asked what go number
-0.23 asked what go organisation
-0.32 asked what go person
-0.34 asked what go place
0.27 asked what go verb
-0.45 asked what goods adjective
-0.3 asked what goods date
-0.38 asked what goods name
0.27 asked what goods noun
-0.31 asked what goods number
-0.31 asked what goods organisation
-0.15 asked what goods person
-0.43 asked what goods place
0.12 asked what goods verb
0.14 asked what ground adjective
-0.08 asked what ground date
-0.39 asked what ground name
-0.38 asked what ground noun
0.11 asked what ground number
-0.33 asked what ground organisation
-0.28 asked what ground person
-0.41 asked what ground place
0.22 asked what ground verb
0.13 asked what grounds adjective
-0.24 asked what grounds date
0.11 asked what grounds noun
0.09 asked what grounds verb
0.38 asked what group noun
0.09 asked what grow adjective
-0.37 asked what grow date
-0.43 asked what grow name
0.3 asked what grow noun
-0.4 asked what grow number
-0.35 asked what grow place
-0.36 asked what grow verb
-0.17 asked what happen adjective
-0.57 asked what happen date
-0.47 asked what happen name
-0.83 asked what happen noun
-0.67 asked what happen number
-0.51 asked what happen organisation
-0.4 asked what happen other
-0.64 asked what happen person
-0.91 asked what happen place
1.09 asked what happen verb
0.04 asked what harm adjective
-0.37 asked what harm date
-0.34 asked what harm name
-0.2 asked what harm noun
-0.38 asked what harm number
-0.35 asked what harm person
-0.35 asked what harm place
0.25 asked what harm verb
-0.26 asked what have adjective
-0.74 asked what have date
-0.79 asked what have name
0.19 asked what have noun
-0.22 asked what have number
-0.52 asked what have organisation
-0.22 asked what have other
-0.87 asked what have person
-0.31 asked what have place
0.28 asked what have verb
-0.23 asked what height noun
0.21 asked what height number
0.12 asked what height verb
-0.24 asked what help adjective
0.1 asked what help date
-0.06 asked what help name
-0.32 asked what help number
-0.3 asked what help person
-0.29 asked what help place
0.06 asked what help verb
-0.37 asked what hold adjective
-0.45 asked what hold date
-0.29 asked what hold name
0.1 asked what hold noun
-0.03 asked what hold number
-0.31 asked what hold organisation
-0.31 asked what hold person
-0.04 asked what hold verb
-0.36 asked what hour adjective
0.15 asked what hour date
-0.38 asked what hour name
-0.49 asked what hour noun
0.31 asked what hour number
-0.36 asked what hour person
-0.36 asked what hour place
-0.33 asked what hour verb
-0.25 asked what household adjective
-0.19 asked what household date
0.39 asked what household noun
-0.36 asked what household number
-0.04 asked what household verb
-0.48 asked what illness adjective
-0.38 asked what illness date
0.07 asked what illness name
0.37 asked what illness noun
-0.49 asked what illness number
-0.29 asked what illness other
-0.12 asked what illness person
-0.49 asked what illness place
-0.48 asked what illness verb
-0.5 asked what injury adjective
-0.42 asked what injury date
-0.37 asked what injury name
0.05 asked what injury noun
-0.29 asked what injury organisation
-0.53 asked what injury person
-0.42 asked what injury place
0.31 asked what injury verb
0.23 asked what institution noun
-0.55 asked what instrument adjective
-0.34 asked what instrument date
-0.39 asked what instrument name
0.34 asked what instrument noun
-0.03 asked what instrument number
-0.31 asked what instrument organisation
0.14 asked what instrument other
-0.49 asked what instrument person
-0.48 asked what instrument place
-0.49 asked what instrument verb
-0.37 asked what invention adjective
-0.29 asked what invention date
-0.36 asked what invention name
0.38 asked what invention noun
-0.33 asked what invention person
-0.24 asked what invention verb
-0.12 asked what job adjective
-0.35 asked what job date
-0.41 asked what job name
0.28 asked what job noun
-0.35 asked what job number
0.16 asked what job organisation
-0.3 asked what job person
-0.33 asked what job place
-0.1 asked what job verb
-0.14 asked what keep adjective
-0.48 asked what keep date
-0.14 asked what keep name
0.15 asked what keep noun
-0.71 asked what keep number
-0.36 asked what keep organisation
-0.29 asked what keep other
-0.2 asked what keep person
-0.05 asked what keep place
-0.15 asked what keep verb
-0.45 asked what kill adjective
-0.33 asked what kill date
-0.38 asked what kill name
0.15 asked what kill noun
-0.37 asked what kill number
-0.36 asked what kill person
0.14 asked what kill verb
0.3 asked what kind adjective
-0.36 asked what kind date
-0.19 asked what kind name
0.15 asked what kind noun
-0.3 asked what kind number
-0.63 asked what kind organisation
-0.45 asked what kind other
-0.76 asked what kind person
-0.84 asked what kind place
-0.18 asked what kind verb
-0.03 asked what language adjective
-0.67 asked what language date
0.2 asked what language name
-0.08 asked what language noun
-0.61 asked what language number
-0.27 asked what language organisation
-0.36 asked what language other
-0.11 asked what language person
-0.05 asked what language place
-0.12 asked what language verb
-0.43 asked what lead date
-0.41 asked what lead name
0.07 asked what lead noun
-0.37 asked what lead number
0.08 asked what lead organisation
-0.25 asked what lead other
-0.09 asked what lead person
-0.32 asked what lead place
0.07 asked what lead verb
-0.44 asked what length adjective
0.17 asked what length date
-0.33 asked what length name
-0.23 asked what length noun
0.18 asked what length number
-0.28 asked what length person
-0.22 asked what length place
-0.37 asked what length verb
-0.31 asked what let adjective
-0.19 asked what let date
-0.21 asked what let name
0.2 asked what let noun
-0.41 asked what let number
-0.17 asked what let person
-0.09 asked what let verb
-0.48 asked what level adjective
-0.33 asked what level name
-0.4 asked what level noun
0.31 asked what level number
-0.33 asked what level organisation
-0.08 asked what level person
-0.25 asked what level place
-0.36 asked what level verb
-0.12 asked what lie adjective
-0.19 asked what lie date
-0.35 asked what lie name
0.35 asked what lie noun
-0.2 asked what lie number
-0.26 asked what lie person
-0.33 asked what lie place
-0.46 asked what lie verb
-0.18 asked what limit adjective
-0.33 asked what limit date
-0.26 asked what limit name
-0.17 asked what limit noun
0.1 asked what limit number
-0.39 asked what limit person
-0.3 asked what limit place
0.12 asked what limit verb
-0.33 asked what line adjective
-0.26 asked what liquid adjective
0.25 asked what liquid noun
0.12 asked what liquid verb
-0.18 asked what machine adjective
-0.3 asked what machine date
-0.37 asked what machine name
-0.24 asked what machine noun
0.17 asked what machine number
-0.31 asked what machine verb
-0.23 asked what majority adjective
-0.35 asked what majority date
-0.29 asked what majority name
-0.28 asked what majority noun
0.36 asked what majority number
-0.25 asked what majority person
-0.29 asked what majority place
-0.18 asked what majority verb
-0.31 asked what make adjective
-0.52 asked what make date
-0.24 asked what make name
0.08 asked what make noun
-0.89 asked what make number
-0.56 asked what make organisation
0.06 asked what make other
-0.48 asked what make person
-0.03 asked what make place
0.15 asked what make verb
-0.25 asked what manner date
-0.28 asked what manner number
-0.35 asked what manner person
0.19 asked what manner verb
-0.43 asked what margin adjective
0.03 asked what margin date
-0.26 asked what margin name
-0.32 asked what margin noun
0.26 asked what margin number
-0.4 asked what margin organisation
-0.27 asked what margin person
-0.31 asked what margin place
-0.28 asked what margin verb
-0.33 asked what mark adjective
0.15 asked what mark name
-0.1 asked what mark number
-0.03 asked what mark verb
-0.12 asked what material adjective
-0.34 asked what material date
-0.64 asked what material name
0.38 asked what material noun
-0.29 asked what material number
-0.48 asked what material organisation
-0.06 asked what material other
-0.58 asked what material place
-0.08 asked what material verb
-0.24 asked what matter adjective
0.18 asked what matter noun
-0.04 asked what matter verb
-0.66 asked what may adjective
-0.11 asked what may date
-0.44 asked what may name
0.04 asked what may noun
-0.59 asked what may number
-0.27 asked what may organisation
-0.17 asked what may other
-0.52 asked what may person
-0.41 asked what may place
0.26 asked what may verb
-0.16 asked what mean adjective
-0.52 asked what mean date
-0.33 asked what mean name
0.5 asked what mean noun
-0.52 asked what mean number
-0.42 asked what mean organisation
-0.3 asked what mean other
-0.53 asked what mean person
-0.6 asked what mean place
-0.12 asked what mean verb
-0.32 asked what measure adjective
-0.28 asked what measure number
0.24 asked what measure verb
-0.07 asked what metal adjective
-0.35 asked what metal date
0.08 asked what metal name
0.25 asked what metal noun
-0.45 asked what metal number
-0.35 asked what metal organisation
-0.54 asked what metal person
-0.4 asked what metal place
-0.31 asked what metal verb
0.03 asked what method adjective
0.14 asked what method noun
-0.18 asked what method verb
-0.21 asked what might adjective
-0.33 asked what might date
-0.28 asked what might name
0.13 asked what might noun
-0.54 asked what might number
-0.35 asked what might organisation
-0.38 asked what might other
-0.37 asked what might person
-0.27 asked what might place
0.05 asked what might verb
-0.38 asked what mistake adjective
-0.32 asked what mistake date
-0.34 asked what mistake name
-0.03 asked what mistake noun
-0.38 asked what mistake number
-0.37 asked what mistake person
0.28 asked what mistake verb
-0.15 asked what month adjective
0.18 asked what month date
-0.19 asked what month noun
-0.15 asked what month number
-0.05 asked what month person
-0.12 asked what month verb
-0.35 asked what monthly date
-0.38 asked what monthly name
-0.34 asked what monthly noun
0.4 asked what monthly number
-0.35 asked what monthly person
-0.35 asked what monthly verb
0.09 asked what move adjective
0.38 asked what move noun
0.16 asked what move number
-0.4 asked what move verb
-0.12 asked what must adjective
-0.55 asked what must date
-0.33 asked what must name
-0.13 asked what must noun
0.13 asked what must number
-0.38 asked what must organisation
-0.5 asked what must other
-0.6 asked what must person
-0.17 asked what must place
0.15 asked what must verb
-0.45 asked what name adjective
0.13 asked what name name
-0.3 asked what name noun
-0.32 asked what name number
-0.36 asked what name organisation
-0.33 asked what name other
0.13 asked what name place
0.13 asked what name verb
-0.24 asked what nationality adjective
-0.48 asked what nationality date
0.57 asked what nationality name
-0.3 asked what nationality noun
-0.37 asked what nationality number
-0.08 asked what nationality organisation
0.09 asked what nationality other
-0.52 asked what nationality person
-0.5 asked what nationality place
-0.56 asked what nationality verb
-0.48 asked what natural adjective
-0.47 asked what natural date
-0.42 asked what natural name
0.36 asked what natural noun
-0.55 asked what natural number
-0.25 asked what natural organisation
-0.39 asked what natural person
-0.11 asked what natural place
-0.13 asked what natural verb
-0.18 asked what news adjective
-0.07 asked what news date
-0.04 asked what news noun
0.19 asked what news verb
-0.5 asked what nickname adjective
-0.36 asked what nickname date
0.03 asked what nickname name
-0.12 asked what nickname noun
-0.26 asked what nickname number
0.26 asked what nickname organisation
0.12 asked what nickname person
-0.36 asked what nickname place
-0.42 asked what nickname verb
-0.42 asked what number adjective
-0.28 asked what number date
0.17 asked what number name
-0.14 asked what number noun
-0.15 asked what number number
-0.27 asked what number other
0.18 asked what number place
-0.43 asked what object adjective
-0.27 asked what object date
-0.42 asked what object name
0.48 asked what object noun
-0.33 asked what object number
-0.29 asked what object person
-0.18 asked what object place
-0.26 asked what object verb
-0.43 asked what occasion adjective
0.1 asked what occasion date
0.1 asked what occasion noun
-0.29 asked what occasion number
-0.38 asked what occasion person
-0.19 asked what occasion verb
-0.37 asked what offence adjective
-0.52 asked what offence date
-0.42 asked what offence name
-0.29 asked what offence noun
-0.06 asked what offence number
-0.47 asked what offence person
-0.38 asked what offence place
0.47 asked what offence verb
0.12 asked what office adjective
-0.47 asked what office date
-0.04 asked what office name
0.27 asked what office noun
-0.38 asked what office number
-0.48 asked what office organisation
-0.2 asked what office other
-0.41 asked what office person
-0.07 asked what office place
-0.2 asked what office verb
0.09 asked what order adjective
-0.51 asked what order date
-0.13 asked what order name
-0.24 asked what order noun
-0.2 asked what order number
-0.33 asked what order organisation
-0.38 asked what order other
-0.5 asked what order person
-0.52 asked what order place
0.33 asked what order verb
-0.28 asked what organisation noun
-0.21 asked what organisation number
0.04 asked what organisation organisation
0.1 asked what organism adjective
-0.26 asked what organism date
0.22 asked what organism noun
-0.31 asked what organism number
0.03 asked what organism verb
-0.38 asked what other adjective
-0.21 asked what other date
-0.32 asked what other name
0.35 asked what other noun
-0.25 asked what other number
-0.32 asked what other organisation
-0.37 asked what other person
-0.33 asked what other place
0.04 asked what other verb
-0.14 asked what part adjective
-0.15 asked what part date
-0.7 asked what part name
0.33 asked what part noun
-0.14 asked what part number
-0.53 asked what part organisation
-0.47 asked what part other
-0.68 asked what part person
-0.31 asked what part place
-0.15 asked what part verb
-0.34 asked what pay adjective
-0.3 asked what pay noun
-0.35 asked what pay person
-0.36 asked what pay verb
-0.35 asked what penalty adjective
0.31 asked what penalty date
-0.34 asked what penalty name
-0.28 asked what penalty noun
0.22 asked what penalty number
-0.34 asked what penalty place
-0.44 asked what penalty verb
-0.34 asked what percentage adjective
-0.28 asked what percentage date
0.06 asked what percentage noun
-0.09 asked what percentage number
0.12 asked what percentage other
-0.11 asked what percentage person
-0.22 asked what percentage place
-0.35 asked what percentage verb
-0.39 asked what place adjective
-0.28 asked what place name
0.3 asked what place noun
-0.05 asked what place organisation
-0.25 asked what place person
-0.24 asked what place place
0.09 asked what plant adjective
-0.31 asked what plant date
-0.21 asked what plant name
0.41 asked what plant noun
-0.28 asked what plant number
-0.24 asked what plant organisation
-0.39 asked what plant person
-0.39 asked what plant place
-0.3 asked what plant verb
0.12 asked what portion adjective
-0.44 asked what portion date
-0.36 asked what portion name
0.27 asked what portion noun
-0.06 asked what portion number
-0.36 asked what portion organisation
-0.29 asked what portion other
-0.44 asked what portion person
-0.42 asked what portion place
-0.38 asked what portion verb
-0.08 asked what position adjective
-0.4 asked what position date
-0.32 asked what position name
0.25 asked what position noun
-0.48 asked what position number
-0.12 asked what position organisation
-0.28 asked what position other
-0.43 asked what position person
-0.18 asked what position place
0.05 asked what position verb
-0.26 asked what post adjective
-0.39 asked what post date
-0.34 asked what post name
0.38 asked what post noun
-0.5 asked what post number
-0.04 asked what post organisation
-0.15 asked what post person
-0.38 asked what post verb
-0.32 asked what power adjective
-0.2 asked what power date
-0.33 asked what power name
0.11 asked what power noun
-0.34 asked what power person
-0.38 asked what practice adjective
0.13 asked what practice date
-0.31 asked what practice name
0.06 asked what practice noun
-0.28 asked what practice number
-0.34 asked what practice organisation
-0.31 asked what practice place
0.06 asked what practice verb
-0.32 asked what prevent adjective
-0.39 asked what prevent name
-0.04 asked what prevent noun
-0.3 asked what prevent number
-0.31 asked what prevent person
-0.26 asked what prevent place
0.14 asked what prevent verb
-0.25 asked what price adjective
-0.34 asked what price date
-0.1 asked what price noun
0.26 asked what price number
-0.25 asked what price other
-0.27 asked what price person
-0.31 asked what price place
-0.36 asked what price verb
-0.23 asked what problem adjective
-0.26 asked what problem date
-0.05 asked what problem noun
-0.27 asked what problem number
0.1 asked what problem verb
-0.2 asked what produce date
0.34 asked what produce noun
-0.35 asked what produce verb
-0.04 asked what product adjective
-0.31 asked what product date
-0.49 asked what product name
0.3 asked what product noun
-0.21 asked what product number
0.08 asked what product organisation
-0.52 asked what product person
-0.49 asked what product place
0.04 asked what product verb
-0.32 asked what profession adjective
-0.25 asked what profession date
-0.39 asked what profession name
0.42 asked what profession noun
-0.2 asked what profession number
-0.4 asked what profession person
-0.39 asked what profession place
-0.38 asked what profession verb
-0.4 asked what proportion adjective
-0.4 asked what proportion date
-0.35 asked what proportion name
-0.04 asked what proportion noun
0.05 asked what proportion number
-0.42 asked what proportion other
-0.23 asked what proportion person
-0.33 asked what proportion place
0.07 asked what proportion verb
0.21 asked what protect adjective
-0.28 asked what protect date
-0.36 asked what protect name
-0.16 asked what protect noun
-0.33 asked what protect number
-0.33 asked what protect person
-0.06 asked what protect verb
-0.4 asked what punishment adjective
-0.37 asked what punishment date
-0.33 asked what punishment name
-0.21 asked what punishment noun
-0.36 asked what punishment number
-0.34 asked what punishment person
0.31 asked what punishment verb
-0.49 asked what purpose adjective
-0.61 asked what purpose date
-0.73 asked what purpose name
0.07 asked what purpose noun
-0.68 asked what purpose number
-0.6 asked what purpose organisation
-0.23 asked what purpose other
-0.75 asked what purpose person
-0.59 asked what purpose place
0.33 asked what purpose verb
-0.27 asked what put adjective
-0.33 asked what put date
0.37 asked what put noun
-0.36 asked what put number
-0.17 asked what put verb
0.09 asked what quality adjective
-0.3 asked what quality name
0.07 asked what quality noun
0.07 asked what quality number
-0.29 asked what quality verb
-0.37 asked what question date
-0.21 asked what question name
-0.23 asked what question noun
-0.42 asked what question number
-0.37 asked what question organisation
-0.34 asked what question person
-0.36 asked what question place
0.29 asked what question verb
-0.13 asked what raise adjective
-0.04 asked what raise noun
0.15 asked what raise number
-0.28 asked what raise person
-0.26 asked what raise place
-0.3 asked what raise verb
0.2 asked what rank adjective
-0.37 asked what rank date
-0.09 asked what rank name
0.17 asked what rank noun
-0.57 asked what rank number
-0.34 asked what rank organisation
-0.23 asked what rank person
-0.35 asked what rank place
-0.44 asked what rank verb
0.16 asked what reason adjective
-0.42 asked what reason date
-0.47 asked what reason name
0.04 asked what reason noun
-0.49 asked what reason number
-0.49 asked what reason organisation
-0.19 asked what reason other
-0.36 asked what reason person
-0.3 asked what reason place
0.19 asked what reason verb
-0.24 asked what region adjective
-0.36 asked what region name
-0.25 asked what region noun
0.38 asked what region place
-0.29 asked what region verb
-0.25 asked what remain adjective
-0.17 asked what remain date
0.32 asked what remain noun
-0.34 asked what remain number
-0.2 asked what remain verb
-0.36 asked what rent adjective
0.04 asked what rent date
-0.05 asked what rent noun
0.27 asked what rent number
-0.32 asked what rent person
-0.41 asked what rent verb
-0.42 asked what replace adjective
-0.05 asked what replace date
-0.27 asked what replace name
0.05 asked what replace noun
-0.04 asked what replace number
0.17 asked what replace organisation
-0.35 asked what replace person
-0.38 asked what replace place
-0.37 asked what replace verb
-0.41 asked what respect adjective
-0.41 asked what respect date
-0.37 asked what respect name
-0.28 asked what respect noun
-0.29 asked what respect number
-0.39 asked what respect person
0.44 asked what respect verb
0.18 asked what result adjective
-0.33 asked what result date
-0.32 asked what result name
0.16 asked what result noun
-0.39 asked what result number
-0.5 asked what result verb
-0.29 asked what reward adjective
-0.05 asked what reward date
-0.39 asked what reward name
0.17 asked what reward number
-0.36 asked what reward person
-0.37 asked what reward place
-0.31 asked what reward verb
-0.29 asked what right adjective
-0.2 asked what right noun
0.2 asked what right verb
-0.3 asked what river adjective
0.19 asked what river name
-0.26 asked what river noun
-0.29 asked what river person
-0.21 asked what river place
0.09 asked what river verb
-0.03 asked what rock adjective
-0.17 asked what rock date
-0.27 asked what rock name
0.43 asked what rock noun
-0.45 asked what rock number
-0.38 asked what rock organisation
-0.32 asked what rock person
-0.4 asked what rock place
-0.2 asked what rock verb
-0.27 asked what save adjective
-0.4 asked what save date
-0.3 asked what save name
0.22 asked what save noun
-0.41 asked what save number
-0.36 asked what save organisation
-0.5 asked what save person
-0.38 asked what save place
0.06 asked what save verb
0.12 asked what score noun
-0.15 asked what score number
0.04 asked what score verb
-0.39 asked what season adjective
-0.37 asked what season date
-0.37 asked what season name
0.27 asked what season noun
-0.37 asked what season number
-0.07 asked what season place
-0.27 asked what season verb
-0.38 asked what sentence adjective
0.32 asked what sentence date
-0.34 asked what sentence name
0.07 asked what sentence number
-0.44 asked what sentence person
-0.31 asked what sentence place
-0.35 asked what sentence verb
-0.36 asked what separate adjective
-0.07 asked what separate noun
-0.25 asked what separate number
-0.32 asked what separate verb
-0.39 asked what serve adjective
-0.24 asked what serve date
0.08 asked what serve noun
-0.44 asked what serve number
-0.43 asked what serve person
-0.41 asked what serve place
-0.04 asked what serve verb
-0.47 asked what set adjective
-0.37 asked what set date
-0.1 asked what set name
0.08 asked what set noun
0.05 asked what set number
-0.41 asked what set organisation
-0.49 asked what set person
-0.04 asked what set place
-0.03 asked what set verb
-0.04 asked what shape adjective
-0.53 asked what shape date
-0.61 asked what shape name
-0.08 asked what shape number
-0.54 asked what shape organisation
-0.22 asked what shape other
-0.65 asked what shape person
-0.54 asked what shape place
0.08 asked what shape verb
-0.08 asked what share adjective
-0.35 asked what share date
-0.11 asked what share name
0.13 asked what share noun
0.26 asked what share number
-0.33 asked what share organisation
-0.39 asked what share other
-0.39 asked what share person
-0.23 asked what share place
-0.36 asked what share verb
-0.15 asked what ship adjective
-0.37 asked what ship date
0.08 asked what ship noun
-0.44 asked what ship number
-0.35 asked what ship person
-0.25 asked what ship verb
0.12 asked what should adjective
-0.42 asked what should date
-0.09 asked what should name
0.09 asked what should noun
-0.44 asked what should number
-0.23 asked what should other
-0.16 asked what should person
-0.46 asked what should place
-0.03 asked what should verb
0.1 asked what skill adjective
-0.08 asked what skill noun
0.11 asked what skill verb
0.15 asked what sort adjective
-0.58 asked what sort date
-0.18 asked what sort name
0.1 asked what sort noun
-0.67 asked what sort number
-0.44 asked what sort other
-0.72 asked what sort person
-0.69 asked what sort place
-0.12 asked what sort verb
-0.25 asked what source adjective
-0.31 asked what source date
-0.33 asked what source name
0.07 asked what source noun
-0.28 asked what source person
-0.29 asked what source place
0.16 asked what source verb
-0.3 asked what speed adjective
-0.11 asked what speed date
-0.23 asked what speed noun
0.31 asked what speed number
-0.36 asked what speed verb
0.1 asked what sport adjective
-0.29 asked what sport date
-0.06 asked what sport name
-0.1 asked what sport noun
-0.38 asked what sport number
-0.46 asked what sport person
-0.46 asked what sport place
0.04 asked what sport verb
-0.4 asked what stand adjective
-0.16 asked what stand date
-0.28 asked what stand name
0.59 asked what stand noun
-0.46 asked what stand number
-0.23 asked what stand other
-0.44 asked what stand person
-0.08 asked what stand place
-0.4 asked what stand verb
0.18 asked what stone adjective
-0.31 asked what stone date
-0.31 asked what stone name
0.05 asked what stone noun
-0.37 asked what stone number
-0.33 asked what stone person
-0.29 asked what stone place
-0.37 asked what stone verb
-0.54 asked what stop adjective
-0.18 asked what stop date
-0.2 asked what stop name
0.45 asked what stop noun
-0.4 asked what stop number
-0.31 asked what stop person
-0.34 asked what stop place
-0.41 asked what stop verb
-0.35 asked what structure adjective
0.03 asked what structure noun
-0.24 asked what structure verb
0.07 asked what subject adjective
-0.46 asked what subject date
0.04 asked what subject name
0.18 asked what subject noun
-0.1 asked what subject number
-0.58 asked what subject organisation
-0.41 asked what subject other
-0.57 asked what subject person
-0.64 asked what subject place
-0.6 asked what subject verb
-0.21 asked what substance adjective
-0.43 asked what substance date
-0.53 asked what substance name
0.24 asked what substance noun
-0.45 asked what substance number
-0.29 asked what substance organisation
-0.04 asked what substance person
-0.36 asked what substance place
-0.16 asked what substance verb
-0.47 asked what sum adjective
-0.41 asked what sum date
0.11 asked what sum name
-0.46 asked what sum noun
0.43 asked what sum number
-0.35 asked what sum person
-0.3 asked what sum place
-0.39 asked what sum verb
0.08 asked what supply adjective
-0.2 asked what supply date
0.21 asked what supply noun
-0.33 asked what supply number
-0.3 asked what supply place
-0.36 asked what supply verb
-0.38 asked what support adjective
0.15 asked what support date
-0.27 asked what support name
-0.15 asked what support noun
0.3 asked what support number
-0.26 asked what support person
-0.4 asked what support verb
-0.17 asked what take adjective
-0.41 asked what take date
0.03 asked what take name
0.17 asked what take noun
-0.12 asked what take number
0.06 asked what take person
-0.35 asked what take place
-0.21 asked what take verb
-0.4 asked what task adjective
-0.15 asked what task noun
0.26 asked what task verb
-0.34 asked what temperature adjective
-0.26 asked what temperature date
-0.46 asked what temperature name
-0.38 asked what temperature noun
0.46 asked what temperature number
-0.22 asked what temperature organisation
-0.33 asked what temperature place
-0.5 asked what temperature verb
-0.08 asked what term adjective
-0.32 asked what term date
0.21 asked what term noun
-0.25 asked what term number
-0.28 asked what term person
-0.3 asked what term place
0.07 asked what term verb
-0.49 asked what time adjective
-0.18 asked what time date
-0.29 asked what time name
-0.23 asked what time noun
0.57 asked what time number
-0.31 asked what time organisation
-0.31 asked what time other
-0.31 asked what time person
-0.45 asked what time place
-0.34 asked what title adjective
-0.25 asked what title date
-0.23 asked what title name
0.39 asked what title noun
-0.22 asked what title number
-0.12 asked what title person
-0.34 asked what title place
-0.39 asked what title verb
-0.28 asked what tool adjective
-0.31 asked what tool date
-0.51 asked what tool name
0.35 asked what tool noun
-0.41 asked what tool number
-0.24 asked what tool organisation
-0.19 asked what tool other
-0.45 asked what tool person
-0.41 asked what tool place
-0.22 asked what town adjective
-0.06 asked what town name
-0.29 asked what town noun
0.22 asked what town place
-0.22 asked what town verb
-0.24 asked what trade adjective
-0.39 asked what trade date
0.29 asked what trade noun
-0.35 asked what trade number
-0.38 asked what trade person
-0.29 asked what trade place
-0.09 asked what trade verb
0.14 asked what tree adjective
0.06 asked what tree noun
-0.18 asked what tree verb
-0.12 asked what turn adjective
0.2 asked what turn date
-0.42 asked what turn name
0.06 asked what turn noun
-0.28 asked what turn number
-0.14 asked what turn place
-0.3 asked what turn verb
-0.26 asked what two adjective
-0.55 asked what two date
-0.59 asked what two name
0.07 asked what two noun
-0.17 asked what two number
-0.23 asked what two organisation
-0.35 asked what two other
-0.57 asked what two person
-0.57 asked what two place
0.24 asked what two verb
0.1 asked what type adjective
-0.42 asked what type date
-0.05 asked what type name
-0.31 asked what type number
-0.05 asked what type organisation
-0.27 asked what type other
-0.1 asked what type person
-0.39 asked what type place
-0.26 asked what type verb
-0.49 asked what unit adjective
0.16 asked what unit noun
-0.27 asked what unit number
0.11 asked what unit verb
-0.43 asked what use adjective
-0.26 asked what use date
-0.46 asked what use name
0.33 asked what use noun
-0.44 asked what use number
-0.27 asked what use organisation
-0.28 asked what use person
-0.37 asked what use place
-0.23 asked what vote adjective
-0.34 asked what vote date
-0.37 asked what vote noun
0.35 asked what vote number
-0.25 asked what vote organisation
-0.3 asked what vote person
-0.05 asked what vote verb
0.28 asked what way adjective
-0.52 asked what way date
-0.4 asked what way name
-0.32 asked what way number
-0.44 asked what way person
-0.19 asked what way place
-0.04 asked what way verb
-0.29 asked what weapon adjective
-0.4 asked what weapon date
-0.42 asked what weapon name
0.48 asked what weapon noun
-0.45 asked what weapon number
-0.33 asked what weapon organisation
-0.51 asked what weapon person
-0.32 asked what weapon place
-0.38 asked what weapon verb
-0.4 asked what weather adjective
-0.21 asked what weather date
-0.34 asked what weather name
0.23 asked what weather noun
-0.35 asked what weather number
-0.26 asked what weather person
0.08 asked what weather verb
-0.26 asked what will adjective
-0.64 asked what will date
-0.5 asked what will name
0.13 asked what will noun
0.05 asked what will number
-0.3 asked what will organisation
-0.34 asked what will other
-0.22 asked what will person
-0.46 asked what will place
-0.14 asked what will verb
0.05 asked what wood adjective
-0.36 asked what wood date
-0.47 asked what wood name
0.39 asked what wood noun
-0.44 asked what wood number
-0.33 asked what wood organisation
-0.46 asked what wood person
-0.37 asked what wood place
-0.45 asked what wood verb
0.14 asked what word adjective
-0.42 asked what word date
-0.53 asked what word name
-0.16 asked what word noun
-0.39 asked what word number
-0.29 asked what word organisation
0.14 asked what word other
-0.46 asked what word person
0.06 asked what word place
-0.08 asked what word verb
-0.13 asked what work adjective
-0.55 asked what work date
-0.27 asked what work name
0.07 asked what work noun
-0.21 asked what work number
-0.48 asked what work organisation
-0.31 asked what work other
-0.41 asked what work person
-0.49 asked what work place
0.2 asked what work verb
-0.35 asked what would adjective
-0.43 asked what would date
-0.06 asked what would name
-0.05 asked what would noun
-0.08 asked what would number
-0.33 asked what would organisation
-0.24 asked what would other
-0.45 asked what would person
-0.23 asked what would place
0.22 asked what would verb
-0.47 asked what year adjective
0.46 asked what year date
-0.54 asked what year name
-0.43 asked what year noun
0.03 asked what year number
-0.3 asked what year organisation
-0.26 asked what year other
-0.22 asked what year person
-0.33 asked what year place
-0.55 asked what year verb
-0.11 asked when be adjective
0.78 asked when be date
-0.63 asked when be name
-0.33 asked when be noun
-0.37 asked when be number
-0.77 asked when be organisation
-0.1 asked when be other
-0.63 asked when be person
-0.67 asked when be place
-0.21 asked when be verb
0.21 asked when can date
-0.29 asked when can noun
-0.34 asked when can other
-0.29 asked when can verb
-0.19 asked when could date
-0.27 asked when do adjective
0.6 asked when do date
-0.49 asked when do name
-0.51 asked when do noun
0.34 asked when do number
-0.63 asked when do organisation
-0.5 asked when do other
-0.74 asked when do person
-0.7 asked when do place
-0.13 asked when do verb
-0.65 asked when have adjective
0.56 asked when have date
-0.44 asked when have name
-0.1 asked when have noun
-0.27 asked when have number
-0.25 asked when have organisation
-0.36 asked when have other
-0.32 asked when have person
-0.42 asked when have place
-0.37 asked when have verb
-0.52 asked when may adjective
-0.33 asked when may date
-0.37 asked when may noun
0.09 asked when may other
0.3 asked when may verb
-0.31 asked when must adjective
-0.14 asked when must date
-0.1 asked when must noun
-0.38 asked when must number
-0.25 asked when must other
-0.07 asked when must person
0.07 asked when must verb
-0.32 asked when should adjective
0.32 asked when should date
-0.16 asked when should name
-0.41 asked when should noun
-0.21 asked when should number
-0.29 asked when should other
-0.09 asked when should person
0.11 asked when should verb
-0.52 asked when will adjective
0.24 asked when will name
0.17 asked when will noun
-0.06 asked when will number
-0.28 asked when will organisation
-0.25 asked when will other
-0.4 asked when will person
-0.36 asked when will place
-0.41 asked when will verb
0.27 asked when would date
-0.61 asked where be adjective
-0.51 asked where be date
-0.21 asked where be name
0.07 asked where be noun
-0.54 asked where be number
-0.14 asked where be organisation
-0.38 asked where be other
-0.28 asked where be person
0.4 asked where be place
-0.51 asked where be verb
-0.07 asked where besides name
0.46 asked where besides noun
-0.46 asked where besides verb
-0.45 asked where can adjective
-0.04 asked where can noun
0.11 asked where can other
-0.39 asked where can person
0.17 asked where can place
-0.07 asked where can verb
0.31 asked where could noun
-0.27 asked where could verb
-0.09 asked where do adjective
-0.56 asked where do date
-0.29 asked where do name
-0.04 asked where do noun
-0.24 asked where do number
0.26 asked where do organisation
-0.36 asked where do other
-0.13 asked where do person
0.13 asked where do place
-0.23 asked where do verb
-0.28 asked where have adjective
0.04 asked where have date
-0.41 asked where have name
0.18 asked where have noun
-0.19 asked where have number
-0.36 asked where have organisation
-0.36 asked where have other
-0.41 asked where have person
-0.03 asked where have place
-0.08 asked where have verb
-0.26 asked where in name
0.21 asked where in noun
0.03 asked where in place
-0.12 asked where in verb
-0.1 asked where must adjective
0.26 asked where must noun
-0.47 asked where must place
-0.04 asked where must verb
0.29 asked where on noun
0.1 asked where should noun
-0.15 asked where should verb
-0.14 asked where will adjective
-0.21 asked where will noun
-0.12 asked where will other
0.42 asked where will place
-0.46 asked where will verb
-0.25 asked where would adjective
0.43 asked where would noun
-0.3 asked where would place
-0.07 asked where would verb
0.26 asked which agency name
-0.25 asked which agency noun
-0.32 asked which agreement adjective
0.1 asked which agreement date
-0.15 asked which agreement noun
-0.05 asked which agreement number
-0.36 asked which agreement person
-0.39 asked which agreement place
-0.28 asked which agreement verb
-0.28 asked which airline adjective
-0.26 asked which airline noun
0.05 asked which airline organisation
-0.35 asked which airline place
-0.41 asked which airline verb
-0.3 asked which airport adjective
-0.28 asked which airport date
-0.26 asked which airport name
-0.46 asked which airport noun
-0.3 asked which airport number
-0.36 asked which airport person
0.45 asked which airport place
-0.33 asked which airport verb
-0.18 asked which american noun
-0.14 asked which animal adjective
-0.33 asked which animal date
-0.09 asked which animal name
0.36 asked which animal noun
-0.16 asked which animal number
-0.36 asked which animal organisation
-0.21 asked which animal other
-0.47 asked which animal person
-0.48 asked which animal place
-0.28 asked which animal verb
-0.33 asked which ant adjective
-0.22 asked which ant noun
0.26 asked which ant other
-0.22 asked which ant verb
-0.34 asked which army adjective
-0.2 asked which army date
-0.15 asked which army name
0.07 asked which army noun
-0.19 asked which army number
0.09 asked which army verb
-0.36 asked which article adjective
-0.3 asked which article date
-0.03 asked which article name
-0.04 asked which article noun
-0.05 asked which article number
-0.17 asked which article person
-0.33 asked which article place
0.15 asked which article verb
-0.27 asked which author adjective
0.19 asked which author name
-0.28 asked which author noun
-0.32 asked which author verb
-0.37 asked which award adjective
-0.23 asked which award date
0.1 asked which award name
-0.14 asked which award noun
-0.17 asked which award number
-0.13 asked which award organisation
-0.26 asked which award person
0.14 asked which award place
0.06 asked which award verb
-0.26 asked which bank date
-0.3 asked which bank name
0.22 asked which bank noun
-0.25 asked which bank number
-0.16 asked which bank organisation
0.16 asked which bank person
-0.31 asked which bank place
-0.24 asked which bank verb
-0.62 asked which be adjective
-0.43 asked which be date
0.38 asked which be name
-0.34 asked which be noun
-0.66 asked which be number
0.33 asked which be organisation
0.27 asked which be place
-0.67 asked which be verb
-0.33 asked which bird adjective
-0.35 asked which bird date
-0.15 asked which bird name
0.56 asked which bird noun
-0.43 asked which bird number
-0.31 asked which bird organisation
-0.28 asked which bird person
-0.27 asked which bird place
-0.47 asked which bird verb
-0.57 asked which body adjective
-0.12 asked which body date
-0.14 asked which body noun
-0.27 asked which body number
0.35 asked which body organisation
-0.49 asked which body person
-0.13 asked which body place
-0.4 asked which body verb
-0.48 asked which book adjective
0.15 asked which book name
-0.09 asked which book noun
0.18 asked which book number
-0.35 asked which book organisation
-0.22 asked which book person
-0.27 asked which book place
-0.33 asked which book verb
-0.43 asked which branch adjective
-0.33 asked which branch date
0.17 asked which branch name
-0.22 asked which branch noun
-0.42 asked which branch number
-0.3 asked which branch person
0.09 asked which branch place
-0.52 asked which branch verb
-0.34 asked which brand adjective
-0.26 asked which brand noun
-0.1 asked which brand verb
-0.3 asked which broadcaster adjective
-0.35 asked which broadcaster date
-0.17 asked which broadcaster name
-0.18 asked which broadcaster noun
0.37 asked which broadcaster organisation
-0.37 asked which broadcaster place
-0.06 asked which broadcaster verb
-0.25 asked which building date
0.05 asked which building noun
-0.13 asked which building number
0.09 asked which building organisation
-0.37 asked which building person
-0.25 asked which building place
-0.1 asked which century adjective
0.3 asked which century date
-0.28 asked which century noun
-0.31 asked which century verb
-0.34 asked which church adjective
-0.25 asked which church date
0.06 asked which church name
0.04 asked which church noun
-0.18 asked which church number
-0.38 asked which church person
-0.33 asked which church place
0.1 asked which church verb
-0.29 asked which city adjective
-0.26 asked which city date
-0.35 asked which city name
-0.52 asked which city noun
-0.3 asked which city number
0.16 asked which city organisation
-0.08 asked which city other
0.03 asked which city person
0.22 asked which city place
0.1 asked which city verb
-0.32 asked which class adjective
-0.23 asked which class date
0.38 asked which class noun
-0.28 asked which class number
-0.28 asked which class verb
-0.32 asked which club adjective
-0.29 asked which club date
-0.39 asked which club noun
-0.17 asked which club number
0.05 asked which club organisation
0.11 asked which club person
0.08 asked which club place
-0.35 asked which club verb
0.23 asked which colour adjective
-0.26 asked which colour date
-0.1 asked which colour noun
-0.3 asked which colour number
-0.28 asked which colour person
-0.41 asked which colour verb
-0.37 asked which community adjective
0.11 asked which community name
0.05 asked which community noun
-0.23 asked which community verb
-0.36 asked which company adjective
-0.34 asked which company date
0.03 asked which company name
-0.62 asked which company noun
-0.44 asked which company number
0.24 asked which company organisation
-0.11 asked which company other
0.19 asked which company place
-0.45 asked which company verb
-0.09 asked which country adjective
-0.25 asked which country date
-0.2 asked which country name
-0.57 asked which country noun
-0.2 asked which country number
0.14 asked which country organisation
-0.2 asked which country other
0.22 asked which country person
0.1 asked which country place
-0.15 asked which country verb
-0.26 asked which county adjective
-0.19 asked which county date
-0.4 asked which county name
-0.37 asked which county noun
-0.27 asked which county number
-0.23 asked which county person
0.35 asked which county place
0.15 asked which county verb
-0.1 asked which court adjective
-0.33 asked which court date
-0.35 asked which court name
0.2 asked which court noun
-0.2 asked which court number
-0.28 asked which court person
-0.32 asked which court place
0.12 asked which court verb
-0.37 asked which creature adjective
0.41 asked which creature noun
-0.42 asked which creature person
-0.32 asked which creature place
-0.37 asked which creature verb
-0.36 asked which crop date
-0.32 asked which crop name
0.16 asked which crop noun
-0.28 asked which crop number
-0.4 asked which crop organisation
-0.24 asked which crop person
-0.13 asked which crop place
-0.12 asked which crop verb
-0.07 asked which day adjective
-0.06 asked which day date
0.13 asked which day noun
-0.15 asked which day number
-0.27 asked which day organisation
-0.28 asked which day other
-0.24 asked which day person
-0.24 asked which day place
-0.36 asked which day verb
-0.3 asked which decade adjective
0.18 asked which decade date
-0.24 asked which decade name
-0.03 asked which decade noun
-0.12 asked which decade other
-0.16 asked which decade place
-0.26 asked which decade verb
-0.32 asked which device adjective
-0.46 asked which device number
0.46 asked which direction adjective
-0.46 asked which direction date
-0.67 asked which direction name
-0.23 asked which direction noun
-0.21 asked which direction number
-0.47 asked which direction organisation
-0.59 asked which direction person
-0.52 asked which direction place
-0.36 asked which direction verb
-0.45 asked which disease adjective
-0.31 asked which disease date
0.16 asked which disease name
-0.13 asked which disease noun
-0.42 asked which disease number
0.11 asked which disease organisation
-0.38 asked which disease person
-0.41 asked which disease place
-0.41 asked which disease verb
-0.39 asked which district adjective
-0.36 asked which district date
0.11 asked which district name
-0.33 asked which district noun
0.21 asked which district number
-0.4 asked which district organisation
-0.29 asked which district person
0.26 asked which district place
-0.25 asked which district verb
-0.13 asked which drink adjective
-0.11 asked which drink name
0.26 asked which drink noun
-0.22 asked which drink number
-0.37 asked which drink verb
-0.25 asked which drug adjective
-0.28 asked which drug date
0.2 asked which drug name
-0.34 asked which drug number
0.18 asked which drug person
-0.46 asked which drug verb
-0.39 asked which element adjective
-0.33 asked which element date
-0.26 asked which element name
0.35 asked which element noun
-0.21 asked which element number
-0.37 asked which element person
-0.18 asked which element verb
-0.33 asked which event adjective
-0.12 asked which event date
0.16 asked which event name
0.11 asked which event noun
-0.28 asked which event number
0.11 asked which event person
-0.39 asked which event place
-0.36 asked which event verb
-0.27 asked which family adjective
-0.27 asked which family date
0.17 asked which family name
-0.34 asked which family number
-0.1 asked which family organisation
-0.36 asked which family person
0.18 asked which family place
-0.12 asked which family verb
0.1 asked which field adjective
0.2 asked which field noun
-0.36 asked which field number
-0.39 asked which field verb
-0.24 asked which figure adjective
-0.43 asked which figure noun
-0.34 asked which figure number
0.05 asked which figure verb
-0.18 asked which film adjective
-0.29 asked which film date
0.41 asked which film name
-0.38 asked which film noun
-0.38 asked which film number
-0.4 asked which film person
-0.37 asked which film place
0.19 asked which film verb
-0.27 asked which firm adjective
-0.48 asked which firm date
-0.08 asked which firm name
-0.33 asked which firm noun
-0.28 asked which firm number
0.19 asked which firm organisation
0.19 asked which firm person
0.11 asked which firm place
-0.41 asked which firm verb
0.04 asked which fish adjective
-0.38 asked which fish date
-0.28 asked which fish name
0.05 asked which fish noun
-0.4 asked which fish number
-0.3 asked which fish place
-0.56 asked which fish verb
-0.35 asked which form adjective
0.06 asked which form noun
-0.29 asked which form number
-0.36 asked which format adjective
-0.29 asked which format date
-0.3 asked which format name
-0.07 asked which format noun
-0.32 asked which format number
0.16 asked which format organisation
0.06 asked which format place
-0.26 asked which format verb
-0.38 asked which former adjective
-0.25 asked which former date
-0.48 asked which former noun
-0.29 asked which former number
0.42 asked which former person
-0.35 asked which former verb
-0.27 asked which game adjective
0.29 asked which game name
-0.23 asked which game noun
-0.09 asked which game verb
-0.4 asked which gas adjective
-0.1 asked which gas date
-0.31 asked which gas name
0.48 asked which gas noun
-0.36 asked which gas number
-0.39 asked which gas person
-0.27 asked which gas place
-0.33 asked which gas verb
-0.3 asked which goods adjective
-0.19 asked which goods date
0.42 asked which goods noun
-0.39 asked which goods number
-0.29 asked which goods person
-0.39 asked which goods place
-0.13 asked which goods verb
0.14 asked which group adjective
-0.31 asked which group date
-0.16 asked which group name
-0.28 asked which group number
0.18 asked which group organisation
-0.32 asked which group person
-0.29 asked which group place
-0.26 asked which group verb
0.08 asked which hand adjective
-0.25 asked which hand date
-0.22 asked which hand name
0.15 asked which hand noun
-0.34 asked which hand number
-0.27 asked which hand person
-0.18 asked which hand place
-0.25 asked which hand verb
-0.4 asked which house adjective
-0.26 asked which house date
0.1 asked which house name
-0.3 asked which house noun
-0.41 asked which house number
-0.36 asked which house place
-0.4 asked which house verb
0.09 asked which illness adjective
-0.3 asked which illness date
0.05 asked which illness name
-0.36 asked which illness noun
-0.3 asked which illness number
0.08 asked which illness place
-0.13 asked which illness verb
-0.32 asked which industry adjective
0.06 asked which industry noun
0.04 asked which industry verb
-0.32 asked which insect adjective
-0.32 asked which insect date
0.15 asked which insect name
-0.06 asked which insect noun
-0.29 asked which insect number
0.03 asked which insect verb
0.06 asked which institution adjective
-0.35 asked which institution date
-0.31 asked which institution name
0.22 asked which institution noun
-0.19 asked which institution number
0.17 asked which institution organisation
-0.38 asked which institution person
-0.2 asked which institution place
0.09 asked which institution verb
-0.38 asked which instrument adjective
-0.33 asked which instrument date
-0.11 asked which instrument name
0.13 asked which instrument noun
0.19 asked which instrument number
-0.26 asked which instrument organisation
-0.42 asked which instrument person
-0.4 asked which instrument place
-0.54 asked which instrument verb
-0.35 asked which island adjective
0.21 asked which island name
-0.64 asked which island noun
-0.19 asked which island person
0.3 asked which island place
-0.33 asked which island verb
0.21 asked which joint adjective
0.17 asked which joint noun
-0.3 asked which joint number
-0.37 asked which joint verb
-0.4 asked which journal adjective
-0.25 asked which journal date
0.14 asked which journal name
-0.37 asked which journal noun
-0.29 asked which journal number
0.36 asked which journal organisation
-0.34 asked which journal person
-0.34 asked which journal verb
-0.34 asked which kind date
-0.37 asked which kind name
0.25 asked which kind noun
-0.48 asked which kind number
-0.4 asked which kind organisation
-0.32 asked which kind person
-0.27 asked which kind place
-0.27 asked which kind verb
-0.1 asked which king adjective
-0.37 asked which king noun
-0.24 asked which king number
-0.18 asked which king organisation
0.45 asked which king person
-0.3 asked which king place
-0.2 asked which king verb
-0.49 asked which lake adjective
-0.18 asked which lake date
0.12 asked which lake name
-0.39 asked which lake noun
-0.32 asked which lake number
0.08 asked which lake place
-0.44 asked which land adjective
-0.41 asked which land date
-0.36 asked which land name
-0.23 asked which land noun
-0.34 asked which land number
0.12 asked which land person
0.25 asked which land place
-0.46 asked which land verb
-0.2 asked which language adjective
-0.36 asked which language date
0.15 asked which language name
-0.28 asked which language noun
-0.37 asked which language number
-0.42 asked which language organisation
-0.32 asked which language other
-0.48 asked which language person
0.3 asked which language place
-0.35 asked which language verb
-0.27 asked which law adjective
0.19 asked which law name
-0.18 asked which law noun
0.05 asked which law verb
-0.36 asked which letter adjective
-0.35 asked which letter date
0.24 asked which letter name
-0.26 asked which letter noun
-0.36 asked which letter person
-0.28 asked which letter place
0.08 asked which letter verb
0.15 asked which magazine date
-0.04 asked which magazine noun
-0.19 asked which magazine number
-0.33 asked which magazine person
-0.06 asked which magazine verb
-0.3 asked which material date
-0.23 asked which material name
0.26 asked which material noun
-0.41 asked which material number
-0.22 asked which material place
-0.24 asked which material verb
-0.5 asked which member adjective
-0.37 asked which member date
-0.41 asked which member name
-0.14 asked which member noun
-0.49 asked which member number
-0.46 asked which member organisation
0.43 asked which member person
-0.39 asked which member place
-0.41 asked which member verb
-0.13 asked which metal adjective
-0.37 asked which metal date
0.33 asked which metal name
-0.07 asked which metal noun
-0.45 asked which metal number
-0.38 asked which metal other
-0.03 asked which metal person
-0.51 asked which metal place
-0.65 asked which metal verb
-0.36 asked which method adjective
-0.29 asked which method number
0.25 asked which method verb
-0.06 asked which minister noun
0.12 asked which minister person
-0.11 asked which ministry adjective
-0.16 asked which ministry date
0.2 asked which ministry noun
-0.24 asked which ministry number
-0.32 asked which ministry person
-0.08 asked which ministry place
0.33 asked which ministry verb
-0.18 asked which month adjective
0.31 asked which month date
-0.16 asked which month name
-0.28 asked which month noun
-0.29 asked which month number
0.16 asked which month other
-0.07 asked which month person
-0.17 asked which month place
-0.16 asked which month verb
-0.25 asked which name adjective
0.32 asked which name name
0.07 asked which name noun
-0.17 asked which name person
-0.22 asked which name place
-0.34 asked which network adjective
-0.27 asked which network date
-0.39 asked which network name
-0.37 asked which network noun
0.42 asked which network organisation
-0.37 asked which network verb
-0.23 asked which newspaper adjective
-0.42 asked which newspaper date
0.04 asked which newspaper name
-0.1 asked which newspaper noun
-0.35 asked which newspaper number
0.2 asked which newspaper organisation
-0.24 asked which newspaper other
0.08 asked which newspaper person
-0.18 asked which newspaper place
-0.16 asked which newspaper verb
-0.26 asked which number adjective
0.1 asked which number noun
-0.35 asked which number verb
-0.25 asked which object adjective
-0.32 asked which object date
-0.32 asked which object name
-0.05 asked which object noun
-0.07 asked which object number
-0.33 asked which object person
-0.35 asked which object place
0.08 asked which object verb
-0.43 asked which of adjective
-0.67 asked which of date
0.26 asked which of name
-0.3 asked which of noun
-0.45 asked which of number
-0.29 asked which of other
0.5 asked which of person
-0.13 asked which of place
-0.63 asked which of verb
0.07 asked which office adjective
-0.39 asked which office date
-0.3 asked which office name
0.27 asked which office noun
-0.51 asked which office number
-0.17 asked which office organisation
-0.46 asked which office person
-0.46 asked which office place
0.14 asked which office verb
-0.08 asked which officer adjective
-0.22 asked which officer date
0.09 asked which officer name
-0.42 asked which officer noun
-0.2 asked which officer number
0.11 asked which officer person
0.25 asked which officer place
-0.19 asked which officer verb
-0.05 asked which official noun
0.27 asked which official person
-0.39 asked which organ adjective
0.45 asked which organ noun
-0.24 asked which organ number
-0.42 asked which organ verb
-0.28 asked which organisation adjective
0.23 asked which organisation name
-0.15 asked which organisation noun
-0.37 asked which organisation number
0.35 asked which organisation organisation
-0.45 asked which organisation person
-0.27 asked which organisation verb
-0.36 asked which other adjective
0.17 asked which other name
-0.05 asked which other noun
0.09 asked which other place
-0.39 asked which other verb
-0.33 asked which page adjective
0.15 asked which page date
-0.13 asked which page name
-0.25 asked which page noun
0.21 asked which page number
-0.36 asked which page person
-0.15 asked which page place
-0.46 asked which page verb
-0.14 asked which paper adjective
-0.38 asked which paper date
0.14 asked which paper name
-0.43 asked which paper noun
-0.44 asked which paper number
0.22 asked which paper organisation
0.27 asked which paper person
-0.56 asked which paper verb
-0.04 asked which part adjective
-0.46 asked which part date
-0.23 asked which part name
0.28 asked which part noun
-0.26 asked which part number
-0.53 asked which part organisation
-0.4 asked which part other
-0.1 asked which part person
-0.3 asked which part place
-0.41 asked which part verb
-0.29 asked which party adjective
-0.19 asked which party date
-0.06 asked which party name
-0.29 asked which party noun
-0.08 asked which party number
0.46 asked which party organisation
-0.21 asked which party other
-0.41 asked which party person
-0.28 asked which party place
-0.4 asked which people adjective
-0.28 asked which people date
0.07 asked which people name
0.17 asked which people noun
-0.19 asked which people number
0.2 asked which people organisation
0.13 asked which people other
-0.14 asked which people person
-0.29 asked which people place
-0.42 asked which people verb
-0.39 asked which place adjective
-0.23 asked which place date
-0.19 asked which place name
-0.03 asked which place noun
-0.38 asked which place number
0.09 asked which place organisation
-0.2 asked which place other
-0.25 asked which place person
0.1 asked which place place
-0.08 asked which place verb
-0.3 asked which plant adjective
-0.29 asked which plant date
-0.35 asked which plant name
0.23 asked which plant noun
-0.41 asked which plant number
-0.38 asked which plant organisation
-0.37 asked which plant person
-0.31 asked which plant place
0.07 asked which plant verb
0.1 asked which play adjective
-0.3 asked which play date
0.28 asked which play name
-0.42 asked which play noun
-0.22 asked which play organisation
-0.39 asked which play person
-0.33 asked which play place
-0.09 asked which play verb
-0.34 asked which politician adjective
-0.24 asked which politician date
-0.35 asked which politician noun
-0.3 asked which politician number
0.37 asked which politician person
-0.27 asked which politician place
-0.31 asked which politician verb
-0.21 asked which port adjective
0.08 asked which port name
-0.31 asked which port noun
-0.29 asked which port organisation
0.29 asked which port place
-0.24 asked which port verb
-0.33 asked which province adjective
-0.13 asked which province name
-0.05 asked which province place
-0.2 asked which province verb
-0.36 asked which publication adjective
-0.13 asked which publication name
-0.29 asked which publication noun
0.29 asked which publication organisation
-0.32 asked which publication verb
-0.26 asked which region adjective
-0.36 asked which region date
-0.05 asked which region name
-0.22 asked which region noun
-0.27 asked which region number
-0.16 asked which region organisation
-0.43 asked which region person
0.26 asked which region place
-0.53 asked which region verb
-0.45 asked which religion adjective
-0.31 asked which religion date
-0.03 asked which religion name
-0.21 asked which religion noun
-0.25 asked which religion number
-0.3 asked which religion place
-0.17 asked which religion verb
-0.38 asked which river adjective
-0.13 asked which river name
-0.21 asked which river noun
-0.14 asked which river organisation
-0.32 asked which river person
0.1 asked which river place
0.04 asked which river verb
-0.31 asked which road adjective
0.09 asked which road name
-0.32 asked which road noun
0.11 asked which road verb
-0.36 asked which rock adjective
-0.17 asked which rock noun
-0.18 asked which rock number
0.11 asked which rock verb
-0.27 asked which ruler adjective
-0.31 asked which ruler date
-0.11 asked which ruler name
-0.14 asked which ruler noun
0.06 asked which ruler number
0.18 asked which ruler person
-0.39 asked which ruler place
-0.15 asked which ruler verb
-0.35 asked which school adjective
-0.36 asked which school date
-0.27 asked which school name
-0.04 asked which school number
0.12 asked which school organisation
-0.41 asked which school person
0.11 asked which school place
-0.15 asked which school verb
-0.09 asked which scientist noun
0.14 asked which season date
-0.04 asked which season noun
-0.35 asked which season place
-0.32 asked which season verb
-0.39 asked which service adjective
-0.22 asked which service date
-0.13 asked which service name
-0.24 asked which service number
-0.3 asked which service place
-0.33 asked which service verb
-0.26 asked which sex adjective
0.35 asked which sex noun
-0.26 asked which sex number
-0.27 asked which sex verb
-0.05 asked which ship adjective
-0.32 asked which ship date
-0.05 asked which ship name
-0.44 asked which ship noun
-0.69 asked which ship number
0.37 asked which ship organisation
-0.34 asked which ship other
0.33 asked which ship person
-0.05 asked which ship place
-0.49 asked which ship verb
0.06 asked which shore adjective
-0.05 asked which shore noun
-0.29 asked which shore verb
0.3 asked which side adjective
-0.36 asked which side date
-0.16 asked which side name
-0.05 asked which side noun
-0.55 asked which side number
-0.55 asked which side organisation
-0.37 asked which side other
-0.19 asked which side person
-0.24 asked which side place
0.07 asked which side verb
-0.38 asked which site adjective
-0.37 asked which site date
0.06 asked which site name
-0.11 asked which site noun
0.13 asked which site number
-0.38 asked which site person
-0.39 asked which site verb
0.32 asked which sort adjective
-0.47 asked which sort noun
-0.39 asked which sort verb
-0.34 asked which source adjective
-0.34 asked which source name
-0.24 asked which source noun
0.08 asked which source number
-0.33 asked which source place
0.12 asked which source verb
-0.31 asked which state adjective
-0.3 asked which state date
-0.15 asked which state name
-0.54 asked which state noun
-0.28 asked which state number
-0.61 asked which state organisation
-0.29 asked which state other
0.25 asked which state person
0.4 asked which state place
-0.53 asked which state verb
-0.29 asked which station adjective
-0.23 asked which station date
-0.32 asked which station noun
-0.25 asked which station number
0.05 asked which station organisation
0.08 asked which station person
0.05 asked which station place
-0.3 asked which street name
0.07 asked which street noun
0.29 asked which street place
-0.05 asked which subject adjective
-0.31 asked which subject date
0.16 asked which subject noun
-0.46 asked which subject number
-0.35 asked which subject place
-0.08 asked which subject verb
-0.17 asked which substance adjective
-0.26 asked which substance date
-0.34 asked which substance number
-0.3 asked which substance person
-0.39 asked which substance place
0.14 asked which substance verb
-0.22 asked which system adjective
-0.28 asked which system date
-0.24 asked which system noun
-0.35 asked which system person
-0.41 asked which system verb
-0.26 asked which team adjective
-0.13 asked which team date
0.26 asked which team name
-0.31 asked which team noun
-0.37 asked which team number
-0.05 asked which team organisation
-0.08 asked which team other
-0.42 asked which team person
0.09 asked which team verb
-0.36 asked which three adjective
-0.39 asked which three date
0.13 asked which three name
-0.49 asked which three noun
-0.06 asked which three number
-0.31 asked which three person
0.3 asked which three place
-0.09 asked which three verb
-0.45 asked which town adjective
0.21 asked which town name
-0.15 asked which town noun
-0.37 asked which town number
-0.41 asked which town organisation
0.12 asked which town person
-0.49 asked which tree adjective
-0.25 asked which tree date
0.15 asked which tree name
0.04 asked which tree noun
-0.38 asked which tree number
-0.34 asked which tree person
-0.45 asked which tree place
-0.43 asked which tree verb
-0.82 asked which two adjective
-0.15 asked which two date
0.07 asked which two name
-0.44 asked which two noun
-0.22 asked which two number
-0.06 asked which two organisation
-0.32 asked which two other
0.27 asked which two person
0.27 asked which two place
-0.45 asked which type adjective
-0.19 asked which type date
0.3 asked which type name
-0.25 asked which type noun
-0.43 asked which type number
-0.29 asked which type person
-0.34 asked which type place
0.1 asked which type verb
-0.28 asked which university name
0.07 asked which university noun
0.26 asked which university organisation
-0.37 asked which university person
-0.08 asked which university verb
-0.16 asked which vessel adjective
-0.34 asked which vessel date
0.19 asked which vessel name
0.08 asked which vessel noun
-0.33 asked which vessel number
0.14 asked which vessel place
-0.28 asked which vessel verb
-0.35 asked which village adjective
0.04 asked which village name
-0.31 asked which village noun
0.18 asked which village organisation
0.19 asked which village place
-0.26 asked which village verb
-0.31 asked which wave adjective
0.17 asked which wave name
-0.06 asked which wave noun
-0.27 asked which wave verb
0.17 asked which way adjective
-0.23 asked which way noun
-0.41 asked which way number
0.17 asked which way verb
-0.36 asked which woman adjective
-0.27 asked which woman date
-0.32 asked which woman name
-0.13 asked which woman noun
-0.34 asked which woman number
0.3 asked which woman person
0.18 asked which woman verb
0.14 asked which word adjective
-0.33 asked which word date
0.05 asked which word noun
-0.34 asked which word number
-0.38 asked which word organisation
0.13 asked which word other
-0.41 asked which word person
-0.5 asked which word place
-0.57 asked which word verb
-0.33 asked which work adjective
-0.3 asked which work date
-0.04 asked which work name
0.05 asked which work number
0.14 asked which work organisation
-0.08 asked which work person
0.13 asked which work place
-0.56 asked which work verb
-0.41 asked which writer adjective
-0.17 asked which writer date
0.1 asked which writer name
-0.28 asked which writer noun
-0.16 asked which writer number
0.24 asked which writer person
-0.32 asked which writer place
-0.18 asked which writer verb
0.37 asked which year date
-0.37 asked which year name
-0.38 asked which year noun
-0.11 asked which year number
-0.06 asked which year organisation
-0.16 asked which year other
-0.14 asked which year person
-0.21 asked which year place
-0.28 asked which year verb
-0.36 asked who advise name
-0.07 asked who advise noun
-0.28 asked who advise number
0.13 asked who advise person
0.15 asked who alone person
-0.22 asked who announce name
-0.31 asked who announce noun
0.37 asked who announce person
-0.14 asked who ask adjective
-0.26 asked who ask number
-0.35 asked who ask organisation
-0.11 asked who ask other
0.07 asked who ask person
-0.25 asked who ask verb
0.14 asked who attack noun
-0.2 asked who attack person
-0.69 asked who be adjective
-0.7 asked who be date
-0.24 asked who be noun
-0.3 asked who be number
-0.08 asked who be organisation
-0.17 asked who be other
0.47 asked who be person
-0.54 asked who be verb
-0.27 asked who bear name
0.3 asked who bear noun
-0.39 asked who bear number
-0.37 asked who bear person
-0.34 asked who become adjective
-0.29 asked who become date
-0.18 asked who become noun
-0.28 asked who become number
-0.31 asked who become other
0.27 asked who become person
-0.4 asked who become verb
-0.15 asked who begin name
-0.26 asked who begin noun
-0.28 asked who begin organisation
0.35 asked who begin person
0.39 asked who besides noun
0.03 asked who ble noun
0.31 asked who break name
-0.4 asked who break noun
-0.3 asked who break number
-0.1 asked who break person
-0.51 asked who bring name
0.1 asked who bring noun
-0.44 asked who bring number
-0.54 asked who bring organisation
-0.18 asked who bring other
0.13 asked who bring person
-0.3 asked who bring place
0.12 asked who bring verb
-0.22 asked who build adjective
-0.22 asked who build name
0.08 asked who build noun
-0.13 asked who build number
-0.07 asked who build organisation
0.07 asked who build person
-0.28 asked who build place
-0.31 asked who build verb
-0.1 asked who burn name
-0.34 asked who burn noun
0.14 asked who burn person
-0.53 asked who buy noun
-0.28 asked who buy number
-0.23 asked who buy organisation
-0.1 asked who buy person
0.27 asked who buy place
-0.27 asked who buy verb
-0.25 asked who call adjective
-0.17 asked who call date
-0.35 asked who call name
-0.05 asked who call noun
-0.42 asked who call number
-0.33 asked who call organisation
-0.2 asked who call other
0.42 asked who call person
-0.27 asked who call place
-0.24 asked who call verb
0.37 asked who can noun
-0.34 asked who carry adjective
0.13 asked who carry noun
-0.17 asked who carry number
0.12 asked who carry organisation
-0.25 asked who carry other
-0.23 asked who carry person
-0.26 asked who carry place
-0.13 asked who carry verb
-0.24 asked who claim name
-0.05 asked who claim noun
-0.19 asked who claim number
-0.36 asked who claim organisation
0.25 asked who claim person
-0.05 asked who claim place
-0.32 asked who close noun
-0.03 asked who close person
-0.24 asked who coin name
-0.26 asked who coin noun
0.25 asked who coin person
-0.21 asked who come adjective
-0.18 asked who come date
0.08 asked who come noun
-0.1 asked who come other
0.18 asked who come person
-0.34 asked who come place
-0.17 asked who come verb
-0.09 asked who command name
-0.44 asked who command noun
-0.37 asked who command number
0.1 asked who command organisation
0.34 asked who command person
-0.22 asked who command verb
0.1 asked who compare name
-0.32 asked who compare noun
-0.38 asked who compare number
-0.34 asked who compare organisation
0.14 asked who compare person
-0.1 asked who confirm noun
-0.23 asked who confirm person
0.29 asked who contradict noun
-0.48 asked who could person
-0.41 asked who decline name
0.09 asked who decline noun
0.15 asked who decline organisation
-0.2 asked who decline person
-0.28 asked who describe name
-0.33 asked who describe noun
0.25 asked who describe organisation
0.05 asked who describe person
-0.21 asked who describe verb
-0.35 asked who design adjective
-0.27 asked who design name
-0.49 asked who design noun
-0.22 asked who design number
0.35 asked who design person
-0.16 asked who design place
-0.35 asked who design verb
-0.05 asked who devise noun
0.24 asked who die noun
-0.34 asked who die number
0.04 asked who direct name
-0.44 asked who direct noun
0.22 asked who direct person
-0.32 asked who direct place
-0.18 asked who discover name
-0.24 asked who discover noun
-0.06 asked who discover number
0.18 asked who discover person
-0.22 asked who discover place
-0.26 asked who do name
0.2 asked who do noun
0.18 asked who do organisation
-0.23 asked who do person
-0.07 asked who draw adjective
-0.16 asked who draw name
-0.4 asked who draw noun
-0.47 asked who draw number
-0.44 asked who draw organisation
-0.04 asked who draw other
0.35 asked who draw person
-0.26 asked who draw verb
-0.15 asked who drive name
0.14 asked who drive noun
-0.24 asked who drive number
0.19 asked who drive person
0.13 asked who du name
-0.2 asked who du noun
-0.08 asked who du person
-0.3 asked who edit name
0.13 asked who edit person
-0.33 asked who establish name
0.08 asked who establish noun
0.23 asked who establish person
-0.35 asked who find name
0.13 asked who find noun
-0.35 asked who find number
0.13 asked who find organisation
-0.46 asked who find place
-0.28 asked who find verb
-0.28 asked who first adjective
-0.14 asked who first name
-0.2 asked who first noun
-0.44 asked who first number
-0.31 asked who first organisation
0.42 asked who first person
-0.32 asked who first place
-0.21 asked who first verb
-0.23 asked who found adjective
-0.13 asked who found name
-0.4 asked who found noun
-0.4 asked who found number
-0.19 asked who found organisation
0.36 asked who found person
-0.13 asked who found place
-0.36 asked who found verb
-0.3 asked who get adjective
-0.27 asked who get date
-0.32 asked who get name
0.41 asked who get noun
-0.27 asked who get other
-0.27 asked who get person
-0.26 asked who get place
-0.41 asked who give adjective
-0.39 asked who give date
0.04 asked who give name
-0.68 asked who give noun
-0.55 asked who give number
-0.2 asked who give organisation
-0.21 asked who give other
0.52 asked who give person
0.04 asked who give place
-0.3 asked who give verb
-0.2 asked who go name
-0.45 asked who go noun
-0.31 asked who go number
0.4 asked who go organisation
0.17 asked who go person
-0.31 asked who go place
-0.18 asked who go verb
-0.18 asked who grant noun
-0.45 asked who have adjective
-0.28 asked who have date
-0.04 asked who have name
0.14 asked who have noun
-0.28 asked who have other
-0.28 asked who have person
-0.18 asked who have verb
-0.07 asked who head noun
-0.22 asked who head number
-0.45 asked who head organisation
0.12 asked who head person
-0.36 asked who head place
-0.31 asked who help name
0.14 asked who help noun
0.13 asked who help number
-0.33 asked who help organisation
-0.32 asked who help verb
0.26 asked who hire noun
-0.25 asked who hire person
-0.54 asked who hold name
-0.26 asked who hold noun
-0.39 asked who hold number
0.14 asked who hold organisation
0.44 asked who hold person
-0.14 asked who hold verb
0.07 asked who introduce name
0.22 asked who introduce noun
-0.21 asked who introduce number
-0.28 asked who introduce person
-0.19 asked who invent adjective
0.08 asked who invent name
-0.32 asked who invent noun
-0.33 asked who invent organisation
-0.04 asked who invent other
0.33 asked who invent person
-0.3 asked who invent verb
-0.22 asked who join name
0.07 asked who join noun
-0.05 asked who keep name
0.38 asked who keep noun
-0.39 asked who keep person
0.18 asked who kill name
0.1 asked who kill noun
-0.23 asked who kill person
-0.27 asked who kill place
-0.17 asked who lay noun
-0.27 asked who lay number
0.27 asked who lay person
-0.36 asked who lead adjective
-0.29 asked who lead date
-0.13 asked who lead name
-0.3 asked who lead noun
-0.46 asked who lead number
0.1 asked who lead organisation
-0.24 asked who lead other
0.34 asked who lead person
-0.46 asked who lead place
-0.35 asked who lead verb
-0.26 asked who live adjective
-0.25 asked who live date
-0.32 asked who live name
0.26 asked who live noun
0.18 asked who live person
-0.3 asked who live place
-0.23 asked who live verb
-0.09 asked who lose noun
-0.28 asked who lose number
-0.09 asked who lose organisation
0.16 asked who lose person
-0.33 asked who make adjective
-0.3 asked who make date
-0.35 asked who make name
0.21 asked who make number
-0.16 asked who make organisation
-0.22 asked who make other
0.09 asked who make person
-0.2 asked who make verb
0.46 asked who may noun
-0.27 asked who may verb
-0.22 asked who move noun
0.31 asked who move person
0.31 asked who must noun
-0.43 asked who must person
-0.12 asked who notice noun
0.09 asked who object name
0.26 asked who object noun
-0.36 asked who object person
-0.28 asked who offer name
-0.18 asked who offer noun
0.12 asked who offer person
-0.28 asked who open name
-0.2 asked who open number
-0.24 asked who open organisation
0.33 asked who open person
-0.34 asked who open place
-0.22 asked who open verb
0.19 asked who order noun
-0.25 asked who order number
0.06 asked who own name
0.2 asked who own noun
-0.5 asked who own person
-0.25 asked who own place
-0.09 asked who paint name
-0.48 asked who paint noun
-0.18 asked who paint organisation
0.42 asked who paint person
-0.21 asked who patent noun
0.26 asked who patent person
-0.17 asked who pay adjective
-0.33 asked who pay date
-0.03 asked who pay name
0.13 asked who pay noun
-0.47 asked who pay number
0.27 asked who pay organisation
-0.28 asked who pay person
-0.04 asked who pay place
-0.32 asked who pay verb
0.2 asked who persuade person
0.08 asked who play name
-0.3 asked who play noun
0.11 asked who play person
-0.1 asked who praise person
-0.33 asked who present name
0.28 asked who present noun
-0.34 asked who present number
0.05 asked who present person
0.1 asked who propose name
-0.15 asked who propose noun
-0.08 asked who propose person
-0.24 asked who provide name
-0.12 asked who provide noun
0.22 asked who provide organisation
-0.08 asked who provide person
-0.24 asked who publish adjective
0.18 asked who publish name
-0.48 asked who publish noun
-0.25 asked who publish number
-0.24 asked who publish organisation
0.36 asked who publish person
-0.25 asked who publish verb
-0.35 asked who purchase noun
-0.06 asked who purchase person
0.21 asked who put adjective
0.22 asked who put name
-0.24 asked who put noun
-0.3 asked who put number
-0.14 asked who put organisation
-0.13 asked who put other
-0.19 asked who put person
-0.35 asked who put place
0.19 asked who put verb
0.1 asked who raise noun
-0.26 asked who raise number
-0.03 asked who raise person
-0.29 asked who receive adjective
-0.06 asked who receive name
0.17 asked who receive noun
-0.15 asked who receive number
-0.4 asked who receive organisation
-0.25 asked who receive person
0.14 asked who receive verb
-0.27 asked who record name
-0.42 asked who record noun
0.37 asked who record person
-0.34 asked who remain noun
-0.33 asked who remain number
0.38 asked who remain person
-0.14 asked who report adjective
0.09 asked who report name
-0.32 asked who report organisation
0.06 asked who report person
-0.23 asked who report verb
0.05 asked who represent name
0.16 asked who represent noun
-0.17 asked who represent person
-0.31 asked who rescue name
0.17 asked who rescue noun
0.11 asked who rescue number
-0.07 asked who rescue person
-0.2 asked who run adjective
0.06 asked who run name
-0.19 asked who run noun
0.07 asked who run number
0.1 asked who run organisation
-0.2 asked who run other
0.09 asked who run person
-0.28 asked who run place
-0.28 asked who run verb
-0.24 asked who save name
-0.25 asked who save noun
-0.25 asked who save number
0.26 asked who save person
-0.18 asked who say adjective
0.05 asked who say name
-0.55 asked who say noun
-0.49 asked who say number
0.1 asked who say organisation
0.25 asked who say person
-0.32 asked who say verb
0.04 asked who score name
-0.48 asked who score noun
-0.12 asked who score number
-0.4 asked who score organisation
0.29 asked who score person
-0.27 asked who score place
-0.33 asked who sell noun
0.04 asked who sell person
0.16 asked who send name
0.04 asked who send noun
-0.39 asked who send number
0.19 asked who send organisation
-0.25 asked who send person
-0.35 asked who send place
-0.05 asked who send verb
-0.23 asked who set adjective
0.09 asked who set name
-0.23 asked who set noun
-0.34 asked who set number
-0.35 asked who set organisation
0.3 asked who set person
-0.27 asked who set verb
-0.36 asked who show name
-0.32 asked who show noun
0.38 asked who show person
-0.24 asked who show verb
-0.31 asked who shut name
-0.39 asked who shut noun
-0.19 asked who shut number
0.17 asked who shut organisation
0.31 asked who shut person
-0.25 asked who shut place
-0.29 asked who sign name
-0.31 asked who sign noun
-0.29 asked who sign number
-0.37 asked who sign organisation
0.41 asked who sign person
-0.19 asked who speak name
-0.37 asked who speak noun
-0.39 asked who speak number
0.31 asked who speak person
-0.41 asked who stand noun
0.12 asked who start name
-0.3 asked who start noun
-0.35 asked who start number
0.16 asked who start person
-0.33 asked who start place
-0.05 asked who study person
-0.13 asked who suggest noun
0.24 asked who supply noun
-0.37 asked who supply number
-0.23 asked who supply organisation
-0.15 asked who supply person
-0.33 asked who take adjective
-0.23 asked who take date
-0.7 asked who take name
-0.12 asked who take noun
0.11 asked who take number
-0.12 asked who take organisation
-0.26 asked who take other
0.53 asked who take person
-0.4 asked who take place
-0.3 asked who take verb
0.1 asked who teach name
0.12 asked who teach noun
-0.43 asked who teach person
-0.29 asked who tell number
-0.44 asked who tell organisation
0.14 asked who tell person
-0.29 asked who tell verb
-0.42 asked who think adjective
-0.28 asked who think date
-0.32 asked who think name
-0.2 asked who think noun
-0.32 asked who think number
-0.47 asked who think organisation
-0.29 asked who think other
0.45 asked who think person
-0.35 asked who think place
-0.52 asked who think verb
-0.36 asked who translate name
-0.32 asked who translate noun
0.37 asked who translate person
-0.38 asked who try noun
-0.11 asked who try number
0.4 asked who try person
0.17 asked who turn person
-0.36 asked who use name
0.2 asked who use noun
-0.23 asked who use number
0.1 asked who use person
0.07 asked who use place
0.15 asked who use verb
0.32 asked who usually noun
-0.27 asked who usually number
0.18 asked who want noun
-0.14 asked who want person
-0.18 asked who will name
0.14 asked who will person
0.2 asked who win name
-0.31 asked who win number
0.08 asked who win organisation
-0.11 asked who win person
0.16 asked who wish noun
-0.14 asked who work name
-0.36 asked who work noun
-0.28 asked who work number
-0.34 asked who work organisation
-0.06 asked who work other
0.36 asked who work person
-0.22 asked who work verb
-0.08 asked who would name
0.19 asked who would noun
-0.34 asked who would number
-0.4 asked who would organisation
-0.29 asked who would other
-0.26 asked who would verb
-0.18 asked who write adjective
-0.37 asked who write date
0.13 asked who write name
-0.43 asked who write noun
-0.5 asked who write number
-0.41 asked who write organisation
-0.33 asked who write other
0.46 asked who write person
-0.48 asked who write place
-0.41 asked who write verb
-0.2 asked whom ? adjective
-0.33 asked whom ? name
0.12 asked whom ? noun
0.29 asked whom ? person
-0.09 asked whom be adjective
-0.43 asked whom be date
-0.46 asked whom be name
0.19 asked whom be noun
-0.13 asked whom be number
0.03 asked whom be organisation
-0.32 asked whom be other
-0.12 asked whom be person
-0.16 asked whom be place
-0.09 asked whom be verb
-0.05 asked whom can noun
0.19 asked whom can number
-0.05 asked whom do adjective
-0.29 asked whom do date
-0.35 asked whom do name
0.34 asked whom do noun
0.18 asked whom do number
0.05 asked whom do organisation
-0.24 asked whom do other
-0.51 asked whom do person
0.08 asked whom do place
0.24 asked whom do verb
-0.25 asked whom have adjective
-0.33 asked whom have name
0.34 asked whom have noun
-0.31 asked whom have number
0.22 asked whom have organisation
-0.26 asked whom have person
-0.41 asked whom have place
-0.08 asked whom have verb
0.27 asked whom will noun
-0.18 asked whose benefit name
0.19 asked whose benefit noun
-0.21 asked whose house noun
0.26 asked whose house person
-0.13 asked whose idea noun
0.24 asked whose idea person
-0.08 asked whose name name
0.1 asked whose name noun
-0.25 asked whose name number
0.12 asked whose name organisation
-0.09 asked whose name person
-0.31 asked whose name place
-0.13 asked whose theory adjective
-0.38 asked whose theory noun
-0.22 asked whose theory verb
-0.09 asked whose work name
-0.2 asked whose work noun
-0.21 asked whose work number
-0.39 asked whose work organisation
0.19 asked whose work person
-0.21 asked whose work verb
0.1 asked why be adjective
-0.31 asked why be date
-0.23 asked why be name
-0.33 asked why be number
-0.53 asked why be organisation
-0.27 asked why be other
-0.53 asked why be person
-0.34 asked why be place
0.12 asked why be verb
-0.28 asked why can adjective
0.21 asked why can date
0.06 asked why can noun
-0.06 asked why can number
-0.23 asked why can organisation
-0.54 asked why can other
-0.26 asked why can person
-0.33 asked why can place
0.25 asked why could adjective
-0.27 asked why could name
-0.08 asked why could noun
-0.46 asked why could number
-0.37 asked why could organisation
-0.32 asked why could person
-0.34 asked why could place
-0.53 asked why do date
-0.08 asked why do name
-0.04 asked why do noun
-0.11 asked why do number
-0.29 asked why do organisation
-0.15 asked why do other
-0.61 asked why do person
0.12 asked why do verb
-0.2 asked why have adjective
-0.18 asked why have date
-0.32 asked why have name
-0.2 asked why have noun
0.1 asked why have number
-0.29 asked why have organisation
-0.13 asked why have other
-0.38 asked why have person
-0.29 asked why have place
0.03 asked why have verb
-0.5 asked why might adjective
-0.32 asked why might name
-0.32 asked why might noun
0.08 asked why might number
-0.51 asked why might other
-0.31 asked why might person
0.35 asked why might verb
-0.38 asked why must adjective
-0.38 asked why must date
-0.25 asked why must name
-0.16 asked why must noun
0.21 asked why must number
-0.18 asked why must organisation
-0.15 asked why must other
-0.19 asked why must person
-0.34 asked why must place
0.06 asked why must verb
-0.31 asked why should adjective
-0.28 asked why should date
0.09 asked why should name
-0.35 asked why should noun
-0.27 asked why should number
-0.06 asked why should other
0.18 asked why should person
-0.14 asked why should place
0.39 asked why should verb
-0.17 asked why will adjective
-0.3 asked why will date
-0.28 asked why will name
0.33 asked why will noun
-0.4 asked why will number
-0.3 asked why will other
-0.15 asked why will person
-0.19 asked why will place
-0.25 asked why will verb
-0.2 asked why would noun
0.13 asked why would number
-0.27 asked why would other
0.09 asked why would verb
-0.2 before ADJ
0.09 before ADP
0.04 before ADV
0.06 before AUX
-0.14 before DET
-0.16 before NOUN
-0.13 before NUM
-0.07 before PART
-0.25 before PROPN
0.16 before SCONJ
-0.03 before SYM
-0.25 before X
0.13 before none
0.2 beforeMet
-0.4 capital condition
-0.83 capital how
-0.21 capital how-long
0.17 capital how-many
-0.94 capital said
1.01 capital thing body
0.37 capital thing measure
0.31 capital thing other
1.07 capital thing people
0.71 capital thing person
0.72 capital thing place
0.39 capital thing time
0.6 capital thing work
-0.36 capital what
-0.48 capital what do
-0.36 capital what is
0.62 capital what is body
0.39 capital what is measure
-0.26 capital what is other
0.32 capital what is people
-0.17 capital what is person
0.53 capital what is place
0.98 capital what is work
-0.29 capital what nsubj
-0.6 capital what obj
-0.03 capital what obl
0.83 capital when
0.88 capital where
0.45 capital where body
0.36 capital where other
0.62 capital where person
1.15 capital where place
0.18 capital where work
-0.37 capital whether
1.02 capital who
0.72 capital who body
0.66 capital who other
0.58 capital who person
0.21 capital who place
0.58 capital who work
-1.06 capital why
-0.35 closes ADJ ADJ
-0.19 closes ADJ ADP
0.29 closes ADJ ADV
0.09 closes ADJ AUX
-0.13 closes ADJ CCONJ
0.16 closes ADJ INTJ
-0.06 closes ADJ NUM
-0.39 closes ADJ PART
-0.23 closes ADJ PRON
-0.03 closes ADJ PROPN
0.11 closes ADJ PUNCT
-0.07 closes ADJ SCONJ
-0.41 closes ADJ SYM
-0.3 closes ADJ X
-0.52 closes ADP ADJ
-0.15 closes ADP ADP
0.07 closes ADP ADV
-0.53 closes ADP AUX
-0.42 closes ADP CCONJ
-0.19 closes ADP DET
-0.09 closes ADP NOUN
-0.08 closes ADP NUM
-0.38 closes ADP PART
-0.04 closes ADP PRON
-0.34 closes ADP PROPN
-0.09 closes ADP PUNCT
-0.41 closes ADP SCONJ
0.21 closes ADP SYM
-0.71 closes ADP VERB
-0.08 closes ADV ADJ
0.1 closes ADV ADP
-0.25 closes ADV ADV
-0.31 closes ADV AUX
0.1 closes ADV CCONJ
-0.33 closes ADV DET
-0.19 closes ADV INTJ
-0.38 closes ADV NOUN
-0.1 closes ADV NUM
-0.38 closes ADV PART
-0.4 closes ADV PRON
-0.32 closes ADV PROPN
0.05 closes ADV PUNCT
-0.16 closes ADV SCONJ
-0.26 closes ADV SYM
-0.46 closes ADV VERB
-0.25 closes AUX ADJ
0.05 closes AUX ADP
-0.27 closes AUX ADV
-0.3 closes AUX AUX
0.05 closes AUX CCONJ
-0.17 closes AUX DET
-0.29 closes AUX INTJ
-0.34 closes AUX NOUN
-0.23 closes AUX NUM
-0.21 closes AUX PART
-0.11 closes AUX PRON
-0.2 closes AUX PROPN
-0.18 closes AUX PUNCT
-0.27 closes AUX SCONJ
-0.34 closes AUX VERB
-0.42 closes DET ADJ
0.05 closes DET ADP
-0.19 closes DET ADV
-0.2 closes DET CCONJ
-0.25 closes DET DET
-0.15 closes DET INTJ
-0.16 closes DET NOUN
-0.39 closes DET NUM
-0.14 closes DET PRON
-0.37 closes DET PROPN
-0.25 closes DET PUNCT
-0.04 closes DET SCONJ
0.06 closes DET VERB
-0.34 closes INTJ ADJ
-0.37 closes INTJ ADP
-0.48 closes INTJ ADV
-0.28 closes INTJ CCONJ
-0.48 closes INTJ DET
-0.26 closes INTJ INTJ
-0.32 closes INTJ NOUN
-0.34 closes INTJ NUM
-0.54 closes INTJ PRON
0.04 closes INTJ PROPN
0.26 closes INTJ PUNCT
-0.39 closes INTJ SCONJ
-0.42 closes INTJ VERB
0.04 closes NOUN ADJ
-0.04 closes NOUN ADP
-0.05 closes NOUN CCONJ
0.15 closes NOUN DET
-0.48 closes NOUN INTJ
-0.06 closes NOUN NOUN
-0.08 closes NOUN NUM
-0.11 closes NOUN PART
-0.08 closes NOUN PROPN
-0.07 closes NOUN SCONJ
-0.68 closes NOUN SYM
-0.05 closes NOUN VERB
-0.21 closes NOUN X
0.17 closes NOUN none
0.13 closes NUM ADJ
0.16 closes NUM ADP
-0.06 closes NUM ADV
0.24 closes NUM AUX
-0.3 closes NUM CCONJ
-0.18 closes NUM DET
-0.03 closes NUM INTJ
-0.23 closes NUM NOUN
-0.22 closes NUM NUM
-0.15 closes NUM PART
0.04 closes NUM PRON
-0.46 closes NUM PROPN
-0.22 closes NUM PUNCT
-0.26 closes NUM SCONJ
0.17 closes NUM VERB
0.25 closes NUM X
-0.49 closes PART ADJ
-0.13 closes PART ADP
-0.63 closes PART ADV
-0.36 closes PART AUX
0.15 closes PART CCONJ
-0.39 closes PART DET
-0.19 closes PART INTJ
-0.25 closes PART NOUN
-0.55 closes PART NUM
-0.4 closes PART PART
0.06 closes PART PRON
-0.18 closes PART PROPN
-0.32 closes PART SCONJ
-0.27 closes PART VERB
-0.25 closes PRON ADJ
-0.46 closes PRON ADP
-0.61 closes PRON ADV
-0.32 closes PRON AUX
-0.07 closes PRON CCONJ
-0.39 closes PRON DET
-0.11 closes PRON INTJ
-0.46 closes PRON NOUN
-0.4 closes PRON NUM
-0.35 closes PRON PART
-0.21 closes PRON PRON
-0.29 closes PRON PROPN
0.07 closes PRON PUNCT
-0.24 closes PRON SCONJ
-0.19 closes PRON VERB
-0.3 closes PRON X
0.07 closes PRON none
0.09 closes PROPN ADJ
0.12 closes PROPN ADP
0.17 closes PROPN ADV
-0.14 closes PROPN AUX
-0.2 closes PROPN CCONJ
0.04 closes PROPN DET
-0.29 closes PROPN INTJ
-0.39 closes PROPN NUM
0.13 closes PROPN PART
-0.04 closes PROPN PRON
-0.29 closes PROPN PROPN
-0.04 closes PROPN PUNCT
-0.5 closes PROPN SYM
-0.14 closes PROPN VERB
-0.55 closes PROPN X
-0.34 closes PROPN none
-0.36 closes SCONJ ADJ
-0.22 closes SCONJ ADP
-0.35 closes SCONJ ADV
-0.3 closes SCONJ AUX
-0.2 closes SCONJ CCONJ
-0.36 closes SCONJ DET
-0.06 closes SCONJ INTJ
-0.22 closes SCONJ NOUN
-0.08 closes SCONJ NUM
-0.24 closes SCONJ PART
-0.15 closes SCONJ PRON
-0.68 closes SCONJ PUNCT
-0.37 closes SCONJ SCONJ
-0.27 closes SCONJ VERB
-0.2 closes SCONJ X
0.27 closes SYM ADJ
0.13 closes SYM ADV
-0.32 closes SYM NOUN
-0.19 closes SYM NUM
-0.19 closes SYM PROPN
-0.21 closes SYM PUNCT
-0.29 closes SYM SYM
-0.11 closes SYM VERB
-0.38 closes VERB ADJ
-0.38 closes VERB ADP
-0.24 closes VERB ADV
0.29 closes VERB CCONJ
-0.3 closes VERB DET
-0.5 closes VERB INTJ
-0.03 closes VERB NOUN
-0.4 closes VERB NUM
-0.36 closes VERB PART
-0.34 closes VERB PRON
-0.47 closes VERB PROPN
0.38 closes VERB PUNCT
-0.27 closes VERB SCONJ
-0.38 closes VERB SYM
0.06 closes VERB VERB
-0.43 closes VERB X
0.18 closes X ADV
-0.34 closes X AUX
-0.05 closes X CCONJ
-0.49 closes X DET
-0.19 closes X NOUN
-0.41 closes X PRON
-0.49 closes X PROPN
0.24 closes X PUNCT
0.12 closes X SCONJ
-0.22 closes X SYM
-0.16 closes X VERB
-0.36 closes X X
-0.36 count:focusInside
0.75 count:focusNear
0.43 cover rank 0
-0.1 cover rank 1
-0.27 cover rank 2
-0.27 cover rank 3
-0.63 coverGap
-0.13 determined
0.11 ends ADJ
-0.09 ends ADP
-0.13 ends ADV
-0.39 ends AUX
-0.16 ends DET
0.06 ends INTJ
0.19 ends NOUN
-0.24 ends PART
-0.25 ends PRON
0.1 ends PROPN
-0.28 ends SCONJ
-0.03 ends SYM
-0.42 ends VERB
0.25 ends X
-0.19 first condition because
-0.15 first condition by
-0.24 first condition called
0.22 first condition else
-0.16 first condition in
-0.21 first condition of
-0.21 first condition to
-0.71 first how because
0.63 first how by
-0.26 first how called
-0.14 first how else
0.05 first how mark
-0.27 first how of
-0.27 first how to
0.1 first how-long because
-0.25 first how-long by
-0.16 first how-long called
0.13 first how-long else
-0.13 first how-long in
-0.5 first how-long mark
-0.11 first how-long to
-0.11 first how-many because
0.11 first how-many by
-0.1 first how-many called
0.24 first how-many else
-0.25 first how-many in
0.11 first how-many mark
-0.1 first how-many of
-0.08 first how-many to
-0.23 first said by
0.11 first said else
-0.37 first said in
-0.21 first said mark
0.08 first said of
0.03 first thing by
-0.1 first thing called
0.17 first thing else
-0.2 first thing in
-0.32 first thing mark
0.03 first thing of
-0.21 first what by
0.07 first what called
0.15 first what else
-0.29 first what in
0.06 first what mark
0.13 first what of
0.07 first what to
-0.04 first when because
0.05 first when by
-0.3 first when called
-0.14 first when in
0.25 first when mark
-0.1 first when to
-0.15 first where because
-0.14 first where by
-0.07 first where called
-0.05 first where else
0.2 first where in
-0.22 first where mark
-0.12 first where of
-0.32 first where to
-0.24 first whether called
0.35 first whether else
-0.3 first whether in
-0.25 first whether of
-0.24 first whether to
-0.23 first who because
0.07 first who by
-0.08 first who called
0.2 first who else
-0.38 first who in
-0.29 first who mark
-0.03 first who of
-0.06 first who to
0.15 first why because
-0.3 first why by
-0.04 first why called
-0.07 first why else
-0.27 first why in
-0.26 first why mark
-0.36 first word condition ADJ
0.22 first word condition ADV
-0.07 first word condition NOUN
-0.28 first word condition NUM
-0.31 first word condition PROPN
-0.34 first word condition VERB
-0.26 first word condition a
-0.2 first word condition an
-0.18 first word condition at
-0.15 first word condition by
-0.15 first word condition for
-0.06 first word condition from
-0.12 first word condition had
0.07 first word condition if
0.08 first word condition in
0.1 first word condition it
0.07 first word condition its
-0.21 first word condition of
-0.21 first word condition on
0.15 first word condition that
0.06 first word condition the
-0.21 first word condition to
-0.07 first word condition was
-0.18 first word condition were
-0.19 first word condition who
-0.26 first word condition with
-0.31 first word how 'm
-0.21 first word how 're
-0.49 first word how 's
-0.31 first word how 've
-0.18 first word how ADJ
0.2 first word how ADV
-0.26 first word how NOUN
0.08 first word how NUM
-0.44 first word how PROPN
-0.17 first word how SYM
-0.03 first word how VERB
-0.05 first word how X
-0.05 first word how a
-0.68 first word how about
-0.55 first word how above
0.22 first word how across
-0.29 first word how after
-0.47 first word how against
-0.48 first word how all
-0.26 first word how along
-0.39 first word how although
-0.42 first word how among
-0.11 first word how an
-0.53 first word how another
-0.28 first word how any
-0.15 first word how anyone
-0.29 first word how anything
-0.09 first word how are
-0.54 first word how around
0.07 first word how as
-0.44 first word how at
-0.07 first word how be
-0.67 first word how because
-0.37 first word how been
-0.47 first word how before
-0.38 first word how behind
0.13 first word how being
-0.3 first word how below
-0.08 first word how beneath
-0.19 first word how beside
-0.19 first word how between
-0.25 first word how beyond
-0.44 first word how both
-0.36 first word how but
0.63 first word how by
-0.07 first word how can
-0.05 first word how could
-0.31 first word how did
-0.26 first word how do
-0.13 first word how each
-0.09 first word how every
-0.37 first word how everyone
-0.36 first word how everything
-0.33 first word how except
-0.6 first word how for
-0.44 first word how from
-0.15 first word how had
0.04 first word how half
-0.56 first word how has
-0.53 first word how have
-0.1 first word how he
-0.11 first word how her
0.04 first word how his
-0.18 first word how i
-0.43 first word how if
0.07 first word how inside
-0.49 first word how into
-0.27 first word how is
-0.06 first word how it
-0.36 first word how its
-0.09 first word how itself
-0.07 first word how like
-0.39 first word how may
0.08 first word how must
-0.34 first word how my
-0.51 first word how n't
-0.31 first word how na
-0.54 first word how no
0.08 first word how nobody
-0.43 first word how none
-0.53 first word how not
-0.48 first word how nothing
-0.27 first word how of
-0.46 first word how off
-0.08 first word how on
-0.17 first word how one
-0.06 first word how onto
-0.26 first word how our
-0.54 first word how out
-0.37 first word how outside
-0.22 first word how over
-0.46 first word how per
-0.35 first word how round
-0.09 first word how she
-0.33 first word how should
-0.25 first word how since
-0.12 first word how so
0.16 first word how some
0.15 first word how someone
-0.17 first word how something
-0.69 first word how than
-0.61 first word how that
-0.63 first word how the
-0.16 first word how their
0.09 first word how them
-0.59 first word how there
-0.05 first word how these
-0.72 first word how this
-0.25 first word how those
-0.51 first word how though
0.56 first word how through
-0.35 first word how till
-0.27 first word how to
0.21 first word how under
-0.24 first word how unless
-0.36 first word how unlike
-0.17 first word how until
0.14 first word how up
-0.35 first word how upon
0.05 first word how was
-0.54 first word how we
-0.2 first word how were
-0.58 first word how what
-0.36 first word how whereas
-0.38 first word how whether
-0.3 first word how which
-0.26 first word how while
-0.48 first word how who
-0.33 first word how whoever
-0.44 first word how whom
-0.24 first word how whose
-0.31 first word how will
0.26 first word how with
0.53 first word how within
0.13 first word how without
-0.63 first word how you
-0.45 first word how your
-0.21 first word how ’s
-0.18 first word how-long '
-0.17 first word how-long 'm
-0.15 first word how-long 're
-0.47 first word how-long 's
-0.08 first word how-long 've
-0.2 first word how-long ADJ
0.18 first word how-long ADV
-0.27 first word how-long INTJ
-0.08 first word how-long NOUN
0.27 first word how-long NUM
-0.73 first word how-long PROPN
-0.15 first word how-long SYM
-0.04 first word how-long VERB
-0.37 first word how-long X
-0.09 first word how-long a
0.17 first word how-long about
0.1 first word how-long above
-0.07 first word how-long across
-0.31 first word how-long against
-0.34 first word how-long along
-0.17 first word how-long although
-0.16 first word how-long am
-0.32 first word how-long among
-0.35 first word how-long an
-0.43 first word how-long another
-0.34 first word how-long any
-0.28 first word how-long anyone
-0.18 first word how-long anything
-0.22 first word how-long are
-0.09 first word how-long around
-0.24 first word how-long as
0.43 first word how-long at
-0.26 first word how-long be
-0.39 first word how-long because
-0.36 first word how-long been
-0.09 first word how-long before
-0.27 first word how-long behind
-0.29 first word how-long being
-0.29 first word how-long beneath
-0.26 first word how-long beside
-0.59 first word how-long between
-0.24 first word how-long beyond
-0.25 first word how-long by
-0.29 first word how-long can
-0.07 first word how-long could
-0.18 first word how-long despite
-0.23 first word how-long did
-0.24 first word how-long do
-0.05 first word how-long does
-0.17 first word how-long down
-0.16 first word how-long during
0.28 first word how-long each
0.85 first word how-long every
-0.3 first word how-long except
0.24 first word how-long for
-0.13 first word how-long from
-0.44 first word how-long had
0.04 first word how-long half
-0.44 first word how-long having
-0.36 first word how-long he
-0.54 first word how-long her
-0.14 first word how-long herself
-0.18 first word how-long him
-0.08 first word how-long himself
-0.53 first word how-long his
-0.2 first word how-long i
-0.41 first word how-long in
-0.13 first word how-long inside
-0.5 first word how-long into
-0.43 first word how-long is
-0.04 first word how-long it
-0.66 first word how-long its
-0.2 first word how-long itself
-0.18 first word how-long like
0.06 first word how-long may
-0.18 first word how-long me
-0.17 first word how-long might
0.04 first word how-long must
-0.42 first word how-long my
-0.37 first word how-long n't
-0.27 first word how-long na
-0.27 first word how-long near
-0.12 first word how-long no
-0.27 first word how-long nobody
-0.06 first word how-long not
-0.31 first word how-long nothing
-0.19 first word how-long off
-0.59 first word how-long on
-0.18 first word how-long once
-0.26 first word how-long one
-0.27 first word how-long onto
-0.33 first word how-long our
-0.17 first word how-long out
-0.21 first word how-long outside
-0.2 first word how-long round
-0.12 first word how-long shall
-0.65 first word how-long she
-0.13 first word how-long should
-0.52 first word how-long since
-0.39 first word how-long so
0.18 first word how-long some
-0.11 first word how-long something
-0.21 first word how-long such
0.05 first word how-long than
-0.31 first word how-long that
-0.37 first word how-long the
-0.22 first word how-long their
-0.31 first word how-long them
-0.11 first word how-long themselves
-0.45 first word how-long there
-0.24 first word how-long they
-0.23 first word how-long this
0.12 first word how-long those
-0.27 first word how-long though
-0.2 first word how-long till
-0.11 first word how-long to
-0.31 first word how-long unless
-0.05 first word how-long until
0.2 first word how-long up
-0.25 first word how-long upon
-0.35 first word how-long was
-0.32 first word how-long we
-0.13 first word how-long were
-0.28 first word how-long what
-0.29 first word how-long whatever
-0.07 first word how-long whereas
-0.32 first word how-long whether
-0.61 first word how-long which
-0.2 first word how-long while
-0.22 first word how-long who
-0.28 first word how-long whom
-0.49 first word how-long whose
0.04 first word how-long will
-0.76 first word how-long with
-0.05 first word how-long within
-0.4 first word how-long without
-0.22 first word how-long would
-0.56 first word how-long you
-0.41 first word how-long your
-0.16 first word how-long ’s
-0.38 first word how-many '
-0.17 first word how-many 'd
-0.08 first word how-many 'll
-0.06 first word how-many 'm
-0.19 first word how-many 're
-0.34 first word how-many 's
-0.23 first word how-many 've
-0.11 first word how-many ADJ
0.18 first word how-many ADV
-0.21 first word how-many INTJ
-0.39 first word how-many NOUN
0.19 first word how-many NUM
-0.31 first word how-many PROPN
-0.16 first word how-many SYM
0.04 first word how-many VERB
0.07 first word how-many X
0.07 first word how-many a
0.52 first word how-many about
0.09 first word how-many above
-0.32 first word how-many across
-0.09 first word how-many after
-0.35 first word how-many against
-0.44 first word how-many all
-0.26 first word how-many along
-0.46 first word how-many although
-0.23 first word how-many am
-0.55 first word how-many among
0.31 first word how-many an
-0.06 first word how-many another
-0.37 first word how-many any
-0.23 first word how-many anyone
-0.25 first word how-many are
0.14 first word how-many around
-0.08 first word how-many as
0.2 first word how-many at
-0.26 first word how-many be
-0.36 first word how-many because
-0.33 first word how-many been
-0.5 first word how-many before
-0.21 first word how-many behind
-0.24 first word how-many being
-0.22 first word how-many below
-0.19 first word how-many beneath
-0.3 first word how-many beside
-0.09 first word how-many between
0.12 first word how-many beyond
-0.61 first word how-many both
-0.16 first word how-many but
0.11 first word how-many by
0.11 first word how-many can
-0.49 first word how-many could
-0.38 first word how-many did
-0.12 first word how-many do
-0.13 first word how-many does
-0.25 first word how-many down
-0.45 first word how-many during
-0.13 first word how-many each
-0.2 first word how-many everyone
-0.11 first word how-many everything
-0.14 first word how-many except
-0.55 first word how-many from
-0.37 first word how-many had
0.31 first word how-many half
-0.05 first word how-many have
-0.37 first word how-many having
-0.05 first word how-many he
-0.35 first word how-many her
-0.04 first word how-many herself
-0.44 first word how-many him
0.08 first word how-many himself
-0.39 first word how-many his
-0.45 first word how-many i
-0.46 first word how-many if
-0.25 first word how-many in
-0.42 first word how-many into
-0.34 first word how-many is
-0.19 first word how-many it
-0.43 first word how-many its
-0.14 first word how-many itself
-0.45 first word how-many like
-0.34 first word how-many may
-0.3 first word how-many me
-0.14 first word how-many might
-0.2 first word how-many mine
-0.15 first word how-many must
-0.33 first word how-many my
-0.27 first word how-many n't
-0.31 first word how-many na
-0.31 first word how-many near
-0.14 first word how-many neither
0.09 first word how-many no
-0.4 first word how-many nobody
-0.12 first word how-many none
-0.2 first word how-many not
-0.09 first word how-many nothing
-0.1 first word how-many of
-0.53 first word how-many on
-0.07 first word how-many once
0.08 first word how-many one
-0.05 first word how-many opposite
-0.28 first word how-many our
-0.47 first word how-many out
-0.28 first word how-many outside
-0.65 first word how-many over
-0.28 first word how-many past
-0.32 first word how-many per
-0.18 first word how-many round
-0.17 first word how-many she
-0.32 first word how-many should
-0.36 first word how-many since
-0.41 first word how-many so
0.17 first word how-many some
-0.26 first word how-many something
-0.25 first word how-many such
-0.36 first word how-many than
-0.33 first word how-many that
-0.34 first word how-many the
-0.67 first word how-many their
-0.21 first word how-many them
-0.11 first word how-many themselves
-0.22 first word how-many there
-0.47 first word how-many these
-0.25 first word how-many they
-0.41 first word how-many this
-0.24 first word how-many those
-0.08 first word how-many though
0.15 first word how-many through
-0.3 first word how-many throughout
-0.08 first word how-many to
-0.43 first word how-many under
-0.22 first word how-many unless
-0.07 first word how-many unlike
-0.11 first word how-many until
-0.08 first word how-many upon
-0.04 first word how-many us
-0.17 first word how-many was
-0.23 first word how-many we
-0.3 first word how-many were
-0.39 first word how-many what
-0.17 first word how-many whatever
-0.26 first word how-many whereas
-0.16 first word how-many which
-0.44 first word how-many while
-0.41 first word how-many who
-0.26 first word how-many whoever
0.21 first word how-many whom
-0.51 first word how-many whose
-0.39 first word how-many will
-0.21 first word how-many with
-0.17 first word how-many within
-0.4 first word how-many without
-0.13 first word how-many would
-0.63 first word how-many you
-0.33 first word how-many your
0.53 first word how-many £
-0.17 first word how-many ’s
-0.27 first word said '
-0.43 first word said 's
0.22 first word said ADJ
0.11 first word said ADV
0.14 first word said INTJ
0.09 first word said NOUN
-0.29 first word said NUM
-0.37 first word said PROPN
-0.2 first word said SYM
0.17 first word said a
-0.26 first word said about
-0.53 first word said after
-0.09 first word said against
-0.19 first word said all
-0.1 first word said along
-0.23 first word said although
-0.19 first word said among
-0.29 first word said another
0.1 first word said are
-0.46 first word said at
-0.35 first word said be
-0.44 first word said because
-0.24 first word said been
-0.25 first word said before
-0.21 first word said being
-0.27 first word said beside
-0.19 first word said between
-0.35 first word said both
0.16 first word said but
-0.23 first word said by
-0.22 first word said can
-0.13 first word said could
-0.26 first word said did
-0.16 first word said do
-0.18 first word said does
-0.32 first word said during
-0.42 first word said each
-0.2 first word said every
0.16 first word said for
-0.03 first word said from
-0.34 first word said half
-0.12 first word said has
-0.31 first word said he
-0.28 first word said her
-0.39 first word said him
-0.4 first word said himself
-0.23 first word said his
0.05 first word said i
-0.41 first word said if
-0.29 first word said in
-0.36 first word said into
-0.39 first word said is
0.04 first word said it
-0.25 first word said its
-0.19 first word said itself
-0.2 first word said like
-0.35 first word said may
-0.24 first word said me
-0.2 first word said might
-0.06 first word said must
-0.3 first word said n't
-0.25 first word said near
-0.33 first word said no
-0.29 first word said nothing
0.08 first word said of
-0.3 first word said off
-0.32 first word said on
-0.15 first word said once
-0.35 first word said one
0.12 first word said out
-0.49 first word said over
-0.19 first word said she
-0.32 first word said should
-0.37 first word said since
-0.39 first word said so
-0.47 first word said some
0.06 first word said than
-0.17 first word said that
-0.29 first word said the
-0.37 first word said their
-0.34 first word said them
0.07 first word said there
-0.29 first word said these
0.06 first word said they
-0.1 first word said this
-0.15 first word said those
-0.13 first word said though
-0.34 first word said through
-0.31 first word said under
-0.18 first word said unless
-0.34 first word said until
-0.32 first word said up
-0.33 first word said upon
-0.3 first word said was
-0.34 first word said we
-0.36 first word said were
-0.33 first word said what
-0.16 first word said whether
-0.61 first word said which
-0.36 first word said while
-0.27 first word said who
-0.37 first word said whom
-0.34 first word said whose
-0.28 first word said will
-0.65 first word said with
0.26 first word said within
-0.51 first word said would
-0.38 first word said you
-0.31 first word said your
-0.08 first word said ’s
-0.27 first word thing '
-0.35 first word thing 'd
-0.17 first word thing 'll
-0.43 first word thing 'm
-0.36 first word thing 're
-0.58 first word thing 's
-0.3 first word thing 've
0.26 first word thing @
0.07 first word thing ADJ
-0.27 first word thing ADV
0.08 first word thing INTJ
0.14 first word thing NOUN
-0.17 first word thing NUM
0.24 first word thing PROPN
-0.04 first word thing SYM
-0.12 first word thing VERB
0.37 first word thing X
0.08 first word thing a
-0.19 first word thing about
-0.08 first word thing above
-0.5 first word thing across
-0.25 first word thing afresh
0.12 first word thing after
-0.15 first word thing against
-0.24 first word thing albeit
-0.37 first word thing all
-0.43 first word thing along
-0.13 first word thing alongside
-0.17 first word thing although
-0.24 first word thing among
-0.07 first word thing an
-0.24 first word thing and
-0.39 first word thing another
-0.84 first word thing any
-0.33 first word thing anybody
-0.48 first word thing anyone
-0.54 first word thing anything
-0.19 first word thing are
0.16 first word thing as
-0.18 first word thing at
-0.22 first word thing be
0.13 first word thing because
-0.42 first word thing been
-0.35 first word thing before
-0.12 first word thing behind
-0.03 first word thing being
-0.3 first word thing below
-0.39 first word thing beneath
-0.38 first word thing beside
-0.49 first word thing besides
-0.08 first word thing between
-0.22 first word thing beyond
-0.13 first word thing both
-0.07 first word thing but
0.03 first word thing by
-0.25 first word thing ca
-0.72 first word thing can
0.07 first word thing could
-0.4 first word thing despite
-0.49 first word thing did
-0.41 first word thing does
-0.25 first word thing down
-0.19 first word thing during
-0.45 first word thing each
-0.27 first word thing every
-0.33 first word thing everybody
-0.42 first word thing everyone
-0.1 first word thing everything
-0.09 first word thing except
-0.09 first word thing for
0.06 first word thing from
-0.06 first word thing had
0.14 first word thing half
-0.12 first word thing has
-0.42 first word thing have
-0.26 first word thing having
-0.04 first word thing he
-0.18 first word thing her
-0.35 first word thing him
-0.33 first word thing himself
-0.38 first word thing his
-0.66 first word thing i
-0.18 first word thing if
-0.23 first word thing in
-0.16 first word thing into
-0.15 first word thing is
-0.13 first word thing it
-0.41 first word thing its
-0.46 first word thing itself
0.19 first word thing like
-0.08 first word thing may
0.11 first word thing me
-0.17 first word thing might
-0.28 first word thing mine
-0.11 first word thing must
0.03 first word thing my
-0.64 first word thing n't
-0.54 first word thing na
-0.53 first word thing near
-0.57 first word thing neither
-0.39 first word thing no
-0.71 first word thing nobody
-0.08 first word thing none
-0.2 first word thing not
-0.24 first word thing nothing
-0.43 first word thing n’t
-0.18 first word thing o
0.03 first word thing of
-0.36 first word thing off
-0.25 first word thing on
-0.13 first word thing onto
-0.27 first word thing opposite
-0.28 first word thing ought
-0.03 first word thing our
-0.03 first word thing out
0.05 first word thing outside
-0.18 first word thing over
-0.53 first word thing past
-0.28 first word thing per
0.14 first word thing r
-0.37 first word thing round
-0.06 first word thing s
-0.17 first word thing she
-0.13 first word thing since
-0.47 first word thing so
-0.51 first word thing some
-0.49 first word thing somebody
-0.15 first word thing someone
-0.41 first word thing something
-0.52 first word thing such
-0.38 first word thing than
-0.06 first word thing that
-0.08 first word thing the
-0.37 first word thing their
0.03 first word thing them
-0.3 first word thing there
-0.39 first word thing these
-0.05 first word thing they
-0.6 first word thing this
-0.24 first word thing those
-0.29 first word thing though
0.1 first word thing through
-0.49 first word thing throughout
-0.29 first word thing till
0.09 first word thing toward
-0.44 first word thing towards
-0.29 first word thing under
0.07 first word thing unlike
-0.19 first word thing until
-0.28 first word thing up
-0.36 first word thing upon
-0.29 first word thing us
0.14 first word thing v
-0.21 first word thing via
0.23 first word thing we
-0.15 first word thing were
-0.31 first word thing what
-0.57 first word thing whatever
-0.05 first word thing whenever
-0.29 first word thing whereas
-0.38 first word thing whereupon
-0.46 first word thing wherever
-0.05 first word thing whether
-0.24 first word thing which
-0.36 first word thing whichever
-0.23 first word thing while
-0.11 first word thing who
-0.32 first word thing whoever
-0.56 first word thing whom
-0.31 first word thing whose
-0.2 first word thing wild
-0.4 first word thing will
-0.03 first word thing with
-0.17 first word thing within
-0.32 first word thing without
-0.22 first word thing would
-0.5 first word thing you
0.08 first word thing your
-0.38 first word thing £
-0.21 first word thing ’m
-0.31 first word thing ’re
-0.48 first word thing ’s
-0.07 first word thing ’ve
-0.22 first word what '
-0.24 first word what 'd
-0.39 first word what 'll
-0.42 first word what 'm
-0.4 first word what 're
-0.48 first word what 's
-0.4 first word what 've
-0.17 first word what ADV
-0.17 first word what INTJ
0.09 first word what NOUN
-0.17 first word what SYM
0.06 first word what VERB
0.15 first word what X
0.2 first word what a
-0.19 first word what about
-0.33 first word what above
-0.63 first word what across
-0.13 first word what after
-0.22 first word what against
0.12 first word what all
-0.59 first word what along
0.11 first word what alongside
-0.34 first word what although
-0.31 first word what among
-0.3 first word what and
-0.3 first word what another
-0.04 first word what any
0.07 first word what anybody
-0.28 first word what anyone
-0.65 first word what anything
-0.04 first word what apart
-0.08 first word what are
-0.16 first word what around
-0.33 first word what at
-0.2 first word what back
-0.32 first word what be
-0.26 first word what because
-0.33 first word what been
-0.53 first word what before
-0.32 first word what behind
-0.35 first word what below
-0.07 first word what beneath
-0.63 first word what beside
-0.42 first word what between
-0.41 first word what beyond
-0.33 first word what both
0.12 first word what but
-0.21 first word what by
0.06 first word what ca
0.09 first word what can
-0.1 first word what could
-0.65 first word what did
-0.14 first word what do
-0.38 first word what does
-0.18 first word what down
-0.74 first word what during
-0.53 first word what each
-0.4 first word what either
-0.48 first word what every
-0.37 first word what everybody
-0.21 first word what everyone
-0.63 first word what everything
-0.49 first word what except
0.05 first word what for
0.05 first word what from
-0.22 first word what get
-0.29 first word what got
-0.03 first word what had
-0.03 first word what half
-0.18 first word what has
-0.1 first word what have
-0.04 first word what having
-0.23 first word what he
-0.18 first word what her
0.06 first word what him
-0.29 first word what himself
-0.42 first word what his
-0.4 first word what i
-0.52 first word what if
-0.24 first word what in
-0.37 first word what inside
-0.36 first word what is
-0.08 first word what it
-0.06 first word what its
-0.05 first word what itself
-0.6 first word what may
-0.3 first word what me
-0.48 first word what might
-0.29 first word what mine
-0.51 first word what must
0.31 first word what my
-0.65 first word what n't
-0.44 first word what na
-0.33 first word what neither
-0.21 first word what no
-0.29 first word what nobody
-0.13 first word what none
-0.15 first word what not
-0.04 first word what nothing
-0.22 first word what n’t
-0.35 first word what o
0.13 first word what of
-0.18 first word what off
-0.03 first word what on
-0.48 first word what once
-0.11 first word what one
-0.42 first word what opposite
-0.08 first word what ought
-0.48 first word what our
-0.29 first word what out
-0.06 first word what outside
-0.2 first word what over
-0.19 first word what past
-0.17 first word what peat
-0.19 first word what per
0.04 first word what quite
0.09 first word what round
-0.07 first word what she
-0.53 first word what should
-0.05 first word what so
-0.1 first word what some
-0.44 first word what somebody
-0.14 first word what someone
-0.17 first word what such
-0.23 first word what than
0.06 first word what that
-0.15 first word what the
0.18 first word what their
-0.34 first word what them
-0.32 first word what then
-0.54 first word what these
-0.11 first word what they
-0.58 first word what this
-0.18 first word what those
0.06 first word what though
0.16 first word what through
-0.57 first word what throughout
-0.3 first word what till
0.07 first word what to
-0.28 first word what toward
0.12 first word what towards
-0.13 first word what u
-0.36 first word what under
-0.46 first word what unless
-0.63 first word what unlike
-0.54 first word what until
-0.32 first word what up
-0.03 first word what upon
0.08 first word what us
-0.26 first word what v
-0.25 first word what vitamin
-0.43 first word what was
-0.28 first word what we
-0.27 first word what were
0.22 first word what what
-0.53 first word what whatever
-0.34 first word what whenever
-0.44 first word what whereas
-0.34 first word what whereupon
-0.39 first word what wherever
0.18 first word what whether
-0.33 first word what while
-0.44 first word what who
-0.22 first word what whoever
-0.65 first word what whom
-0.49 first word what whose
-0.43 first word what will
-0.13 first word what wish
0.08 first word what with
-0.4 first word what within
-0.19 first word what without
-0.16 first word what would
-0.17 first word what you
-0.12 first word what your
0.11 first word what £
-0.28 first word what ’s
-0.09 first word what €
-0.34 first word when '
-0.16 first word when 'm
-0.13 first word when 're
-0.4 first word when 's
-0.28 first word when 've
-0.26 first word when @
-0.2 first word when ADJ
0.04 first word when ADV
-0.54 first word when INTJ
-0.18 first word when NOUN
0.18 first word when NUM
-0.12 first word when PROPN
0.15 first word when SYM
-0.12 first word when VERB
-0.66 first word when X
-0.24 first word when a
-0.41 first word when about
-0.29 first word when above
-0.33 first word when across
0.41 first word when after
-0.4 first word when against
-0.28 first word when all
-0.34 first word when along
-0.21 first word when although
-0.08 first word when am
-0.44 first word when among
-0.38 first word when another
-0.06 first word when any
-0.36 first word when anyone
-0.13 first word when anything
-0.47 first word when are
0.24 first word when around
-0.39 first word when as
0.42 first word when at
-0.51 first word when be
-0.71 first word when because
-0.35 first word when been
0.68 first word when before
-0.43 first word when behind
-0.35 first word when being
-0.4 first word when beside
0.17 first word when between
-0.48 first word when both
-0.28 first word when but
0.05 first word when by
-0.21 first word when ca
-0.1 first word when can
-0.5 first word when could
-0.31 first word when despite
-0.25 first word when did
0.09 first word when do
-0.35 first word when does
0.14 first word when down
-0.06 first word when during
-0.17 first word when each
0.05 first word when every
-0.11 first word when everybody
-0.27 first word when everyone
-0.13 first word when everything
-0.22 first word when except
-0.54 first word when for
-0.22 first word when from
-0.43 first word when had
-0.42 first word when half
-0.48 first word when has
-0.26 first word when have
-0.29 first word when having
-0.38 first word when he
-0.13 first word when her
-0.31 first word when herself
-0.3 first word when him
-0.16 first word when himself
-0.61 first word when i
0.06 first word when if
-0.43 first word when in
-0.35 first word when inside
-0.15 first word when into
-0.46 first word when it
-0.14 first word when its
-0.28 first word when itself
-0.46 first word when like
0.15 first word when may
-0.26 first word when me
0.07 first word when must
-0.13 first word when my
-0.51 first word when n't
-0.32 first word when na
-0.22 first word when near
-0.25 first word when neither
-0.57 first word when no
-0.28 first word when nobody
-0.25 first word when none
-0.5 first word when not
-0.42 first word when nothing
-0.22 first word when off
-0.12 first word when on
0.15 first word when once
0.14 first word when one
-0.45 first word when our
-0.2 first word when out
-0.3 first word when outside
-0.26 first word when over
-0.16 first word when per
-0.58 first word when she
-0.28 first word when should
-0.05 first word when since
-0.46 first word when so
-0.05 first word when some
0.13 first word when someone
-0.18 first word when something
-0.26 first word when such
-0.36 first word when than
-0.58 first word when that
0.05 first word when the
-0.24 first word when their
-0.49 first word when them
-0.15 first word when themselves
-0.39 first word when there
-0.43 first word when these
0.05 first word when they
-0.41 first word when this
-0.39 first word when those
-0.33 first word when though
-0.27 first word when through
-0.39 first word when throughout
-0.26 first word when till
-0.1 first word when to
-0.31 first word when toward
-0.49 first word when under
-0.06 first word when unless
-0.38 first word when unlike
0.31 first word when until
0.11 first word when up
0.11 first word when upon
-0.22 first word when us
-0.04 first word when was
-0.26 first word when we
-0.36 first word when were
-0.4 first word when what
-0.36 first word when whereas
-0.24 first word when whether
-0.37 first word when which
-0.35 first word when while
-0.27 first word when who
-0.4 first word when whoever
-0.33 first word when whom
-0.4 first word when whose
-0.08 first word when will
-0.49 first word when with
0.26 first word when within
-0.04 first word when would
-0.12 first word when you
-0.41 first word when your
-0.1 first word when ’
-0.1 first word when ’s
-0.2 first word where 're
-0.16 first word where 's
-0.03 first word where ADJ
-0.43 first word where ADV
0.12 first word where INTJ
-0.34 first word where NOUN
-0.37 first word where NUM
0.31 first word where PROPN
-0.27 first word where SYM
-0.29 first word where VERB
-0.32 first word where X
-0.08 first word where a
-0.37 first word where about
-0.18 first word where across
-0.3 first word where after
-0.2 first word where against
-0.11 first word where all
0.04 first word where along
0.22 first word where an
-0.19 first word where another
-0.32 first word where any
-0.22 first word where anybody
-0.2 first word where anything
-0.44 first word where are
0.22 first word where around
-0.21 first word where as
0.43 first word where at
-0.11 first word where be
-0.28 first word where because
-0.13 first word where been
-0.47 first word where before
0.06 first word where behind
-0.05 first word where being
0.04 first word where below
0.34 first word where beneath
0.25 first word where beside
-0.4 first word where between
-0.26 first word where both
-0.14 first word where by
-0.23 first word where can
-0.12 first word where could
-0.25 first word where did
-0.18 first word where do
-0.29 first word where during
-0.32 first word where each
-0.53 first word where every
-0.25 first word where everything
-0.1 first word where for
-0.78 first word where from
-0.3 first word where had
-0.27 first word where half
0.12 first word where has
-0.08 first word where have
0.22 first word where having
-0.04 first word where he
-0.27 first word where her
-0.05 first word where him
0.08 first word where his
-0.36 first word where i
-0.4 first word where if
0.13 first word where inside
-0.04 first word where into
-0.32 first word where is
-0.18 first word where it
-0.43 first word where its
-0.08 first word where itself
0.09 first word where like
-0.2 first word where me
-0.04 first word where must
0.03 first word where my
-0.19 first word where n't
-0.23 first word where na
0.34 first word where near
-0.55 first word where no
-0.34 first word where nobody
-0.14 first word where not
-0.24 first word where nothing
-0.12 first word where of
-0.05 first word where off
0.16 first word where one
-0.06 first word where our
-0.28 first word where out
-0.12 first word where over
-0.07 first word where round
-0.28 first word where she
-0.07 first word where should
0.08 first word where since
-0.11 first word where so
-0.04 first word where some
-0.21 first word where something
-0.31 first word where such
-0.12 first word where than
-0.35 first word where that
-0.62 first word where their
-0.27 first word where them
-0.4 first word where there
-0.55 first word where these
-0.19 first word where they
-0.61 first word where this
-0.19 first word where those
-0.16 first word where though
-0.33 first word where through
-0.32 first word where to
0.13 first word where under
-0.4 first word where until
-0.18 first word where up
0.19 first word where upon
-0.35 first word where was
-0.45 first word where we
-0.41 first word where what
-0.17 first word where whereas
-0.65 first word where which
-0.09 first word where while
-0.21 first word where who
-0.28 first word where whom
0.1 first word where whose
-0.3 first word where will
-0.28 first word where with
-0.34 first word where within
-0.49 first word where without
-0.21 first word where would
-0.32 first word where you
-0.48 first word where your
-0.21 first word where ’s
0.15 first word whether ADJ
0.09 first word whether ADV
-0.4 first word whether NOUN
-0.35 first word whether NUM
-0.37 first word whether VERB
-0.24 first word whether is
-0.25 first word whether of
-0.38 first word whether the
-0.24 first word whether to
-0.16 first word who '
-0.24 first word who 'd
-0.23 first word who 'm
-0.26 first word who 're
-0.4 first word who 's
-0.15 first word who 've
-0.11 first word who ADJ
-0.27 first word who ADV
-0.41 first word who INTJ
0.05 first word who NOUN
-0.49 first word who NUM
0.19 first word who PROPN
-0.4 first word who SYM
-0.03 first word who VERB
0.12 first word who X
-0.62 first word who about
-0.37 first word who above
-0.33 first word who across
0.18 first word who after
-0.45 first word who against
0.24 first word who all
-0.32 first word who along
0.12 first word who alongside
-0.16 first word who although
0.22 first word who am
-0.33 first word who amid
-0.28 first word who among
-0.09 first word who an
-0.48 first word who another
0.08 first word who any
-0.28 first word who anybody
0.16 first word who anyone
-0.35 first word who anything
0.08 first word who apart
0.07 first word who are
-0.33 first word who around
-0.16 first word who as
-0.5 first word who at
-0.41 first word who be
-0.46 first word who because
-0.29 first word who been
-0.56 first word who before
-0.39 first word who behind
-0.21 first word who being
-0.37 first word who beside
-0.33 first word who besides
-0.18 first word who between
-0.52 first word who both
-0.32 first word who but
0.07 first word who by
-0.36 first word who can
-0.04 first word who could
-0.34 first word who despite
-0.18 first word who did
-0.26 first word who do
-0.18 first word who does
-0.36 first word who down
-0.51 first word who during
-0.46 first word who each
-0.61 first word who every
0.15 first word who everyone
-0.24 first word who everything
-0.06 first word who except
-0.34 first word who for
0.18 first word who from
-0.46 first word who had
-0.4 first word who half
-0.22 first word who has
-0.23 first word who have
0.25 first word who her
0.1 first word who him
-0.27 first word who himself
0.46 first word who his
-0.45 first word who i
-0.11 first word who if
-0.44 first word who in
-0.23 first word who inside
-0.18 first word who into
-0.43 first word who is
-0.72 first word who it
-0.16 first word who its
-0.38 first word who itself
-0.52 first word who like
-0.21 first word who may
-0.26 first word who me
-0.2 first word who might
-0.28 first word who must
0.22 first word who my
-0.26 first word who n't
-0.58 first word who near
-0.4 first word who neither
-0.88 first word who no
0.25 first word who nobody
-0.7 first word who not
-0.47 first word who nothing
-0.21 first word who n’t
-0.03 first word who of
-0.43 first word who off
-0.28 first word who on
-0.33 first word who one
0.28 first word who opposite
-0.22 first word who out
-0.34 first word who outside
-0.52 first word who over
0.22 first word who past
0.29 first word who per
-0.04 first word who round
-0.5 first word who she
-0.34 first word who should
-0.53 first word who since
-0.3 first word who so
-0.52 first word who some
-0.21 first word who someone
-0.29 first word who something
-0.42 first word who such
-0.65 first word who than
-0.06 first word who that
-0.34 first word who their
-0.37 first word who them
-0.37 first word who themselves
-0.45 first word who there
-0.45 first word who these
-0.21 first word who they
-0.64 first word who this
0.28 first word who those
-0.28 first word who though
-0.19 first word who through
-0.38 first word who throughout
-0.25 first word who till
-0.06 first word who to
-0.21 first word who unless
-0.35 first word who unlike
-0.21 first word who until
-0.45 first word who up
-0.26 first word who upon
-0.31 first word who us
-0.26 first word who was
-0.28 first word who we
-0.25 first word who were
-0.04 first word who what
-0.4 first word who whatever
0.09 first word who whereas
-0.17 first word who whether
-0.58 first word who which
-0.37 first word who while
-0.18 first word who who
0.04 first word who whom
-0.63 first word who whose
-0.28 first word who widow
-0.24 first word who will
-0.1 first word who with
-0.46 first word who within
-0.29 first word who without
-0.3 first word who would
-0.45 first word who you
-0.27 first word who your
-0.1 first word who ’
-0.3 first word who ’s
-0.15 first word why '
-0.14 first word why 'll
-0.23 first word why 'm
-0.2 first word why 're
-0.34 first word why 's
-0.19 first word why 've
0.12 first word why ADJ
0.1 first word why ADV
-0.41 first word why INTJ
-0.12 first word why NOUN
-0.28 first word why NUM
-0.26 first word why PROPN
-0.27 first word why SYM
-0.31 first word why VERB
-0.59 first word why X
-0.27 first word why a
-0.06 first word why about
-0.28 first word why above
-0.39 first word why across
-0.08 first word why after
0.1 first word why against
-0.4 first word why along
-0.54 first word why although
-0.44 first word why among
-0.25 first word why an
-0.38 first word why another
-0.14 first word why any
-0.24 first word why anybody
-0.22 first word why anyone
-0.2 first word why anything
-0.25 first word why are
0.04 first word why around
0.3 first word why as
-0.3 first word why at
-0.28 first word why be
0.32 first word why because
-0.31 first word why been
-0.19 first word why before
-0.22 first word why behind
0.04 first word why being
-0.36 first word why beneath
-0.28 first word why beside
-0.25 first word why between
-0.17 first word why beyond
-0.3 first word why by
-0.09 first word why can
0.08 first word why could
-0.37 first word why despite
-0.33 first word why did
-0.36 first word why do
-0.28 first word why does
-0.16 first word why down
-0.42 first word why during
-0.2 first word why each
0.08 first word why every
-0.18 first word why everything
-0.22 first word why for
0.05 first word why from
-0.13 first word why had
-0.44 first word why half
-0.33 first word why has
-0.33 first word why have
-0.04 first word why having
-0.06 first word why he
-0.08 first word why her
-0.3 first word why him
-0.25 first word why himself
0.15 first word why his
0.08 first word why i
-0.22 first word why if
-0.25 first word why in
-0.41 first word why into
-0.35 first word why is
0.25 first word why it
-0.15 first word why itself
0.1 first word why like
0.03 first word why may
-0.05 first word why might
-0.33 first word why mine
-0.43 first word why must
-0.38 first word why my
-0.17 first word why myself
-0.48 first word why n't
-0.38 first word why na
-0.33 first word why near
-0.26 first word why neither
0.16 first word why no
-0.27 first word why nobody
0.22 first word why none
0.15 first word why not
0.04 first word why nothing
-0.54 first word why off
-0.04 first word why on
-0.38 first word why one
0.19 first word why our
-0.33 first word why out
-0.19 first word why outside
-0.26 first word why past
0.16 first word why per
-0.2 first word why she
-0.31 first word why should
0.08 first word why since
0.41 first word why so
0.2 first word why something
-0.57 first word why than
0.17 first word why that
-0.18 first word why the
-0.17 first word why their
-0.18 first word why theirs
-0.19 first word why themselves
0.11 first word why there
-0.28 first word why these
0.3 first word why they
-0.48 first word why this
-0.5 first word why those
-0.42 first word why though
-0.25 first word why through
-0.3 first word why throughout
-0.09 first word why under
-0.32 first word why unlike
-0.22 first word why until
-0.22 first word why up
-0.38 first word why upon
-0.2 first word why us
-0.2 first word why was
-0.37 first word why we
-0.32 first word why were
0.05 first word why what
-0.35 first word why whatever
0.14 first word why whereas
-0.33 first word why whereupon
-0.27 first word why wherever
-0.16 first word why whether
-0.55 first word why which
-0.27 first word why while
-0.28 first word why who
-0.29 first word why whom
-0.13 first word why whose
-0.38 first word why will
-0.15 first word why with
-0.34 first word why within
0.18 first word why without
-0.07 first word why would
-0.36 first word why you
-0.35 first word why your
-0.05 first word why ’s
-0.32 focus accid adjective
-0.28 focus accid date
-0.16 focus accid noun
-0.31 focus accid number
-0.28 focus accid person
0.22 focus accid verb
-0.36 focus act adjective
-0.28 focus act date
-0.43 focus act name
-0.3 focus act noun
-0.35 focus act number
-0.35 focus act person
-0.38 focus act place
0.43 focus act verb
-0.52 focus activ adjective
0.35 focus activ noun
-0.04 focus activ verb
-0.24 focus address adjective
0.18 focus address date
0.39 focus address name
-0.3 focus address noun
0.24 focus address number
-0.42 focus address verb
-0.08 focus advantag adjective
-0.51 focus advantag date
-0.47 focus advantag name
-0.49 focus advantag noun
0.1 focus advantag number
-0.28 focus advantag organisation
-0.45 focus advantag person
-0.52 focus advantag place
0.46 focus advantag verb
-0.27 focus advic adjective
-0.44 focus advic noun
-0.33 focus advic number
0.12 focus advic organisation
0.09 focus advic person
0.26 focus advic verb
-0.55 focus ag adjective
-0.22 focus ag date
-0.54 focus ag name
-0.52 focus ag noun
0.66 focus ag number
-0.41 focus ag organisation
-0.26 focus ag other
-0.55 focus ag person
-0.55 focus ag place
-0.27 focus ag verb
0.24 focus agenc name
-0.32 focus agenc noun
-0.19 focus agreement adjective
-0.03 focus agreement date
0.16 focus agreement name
-0.12 focus agreement noun
-0.17 focus agreement number
-0.29 focus agreement organisation
-0.54 focus agreement person
0.16 focus agreement place
-0.19 focus agreement verb
-0.53 focus aim adjective
-0.51 focus aim date
-0.53 focus aim name
-0.3 focus aim noun
-0.38 focus aim organisation
-0.47 focus aim person
-0.4 focus aim place
0.39 focus aim verb
-0.36 focus airlin adjective
-0.38 focus airlin date
-0.35 focus airlin noun
-0.22 focus airlin number
0.05 focus airlin organisation
-0.24 focus airlin other
-0.37 focus airlin place
-0.16 focus airport adjective
-0.28 focus airport date
-0.38 focus airport name
-0.14 focus airport noun
-0.29 focus airport number
-0.36 focus airport person
0.29 focus airport place
-0.39 focus airport verb
-0.43 focus angl adjective
-0.15 focus angl noun
0.36 focus angl number
-0.32 focus angl place
-0.38 focus angl verb
-0.36 focus anim adjective
-0.5 focus anim date
-0.3 focus anim name
0.61 focus anim noun
-0.15 focus anim number
-0.46 focus anim organisation
-0.21 focus anim other
-0.61 focus anim person
-0.39 focus anim place
-0.23 focus anim verb
-0.33 focus ant adjective
-0.22 focus ant noun
0.26 focus ant other
-0.22 focus ant verb
-0.26 focus applic adjective
0.25 focus applic noun
-0.14 focus applic number
-0.11 focus applic other
-0.11 focus applic verb
0.18 focus area adjective
-0.34 focus area name
-0.16 focus area noun
0.23 focus area place
-0.23 focus area verb
-0.26 focus armi name
-0.12 focus armi noun
0.08 focus armi person
0.16 focus armi place
-0.39 focus articl adjective
-0.1 focus articl date
-0.03 focus articl name
-0.12 focus articl noun
0.29 focus articl number
-0.27 focus articl organisation
-0.25 focus articl other
-0.18 focus articl person
-0.33 focus articl place
0.06 focus articl verb
-0.36 focus aspect adjective
0.23 focus aspect noun
0.14 focus aspect verb
-0.31 focus attack adjective
0.27 focus attack noun
-0.19 focus attack number
-0.28 focus attack person
-0.35 focus attack verb
-0.2 focus author adjective
0.15 focus author date
0.18 focus author name
0.09 focus author noun
-0.28 focus author number
-0.18 focus author organisation
-0.1 focus author person
-0.05 focus author place
-0.07 focus author verb
-0.47 focus award adjective
0.13 focus award date
0.13 focus award name
-0.26 focus award noun
-0.22 focus award number
-0.04 focus award organisation
-0.42 focus award person
0.14 focus award place
0.22 focus award verb
-0.36 focus ball adjective
-0.24 focus ball date
0.26 focus ball noun
0.1 focus ball number
-0.29 focus ball place
-0.22 focus ball verb
0.09 focus band adjective
-0.19 focus band date
-0.28 focus band person
0.14 focus band verb
-0.2 focus bank adjective
-0.31 focus bank date
-0.19 focus bank name
-0.37 focus bank number
0.12 focus bank organisation
0.16 focus bank person
-0.32 focus bank verb
0.13 focus basi date
-0.3 focus basi name
0.05 focus basi noun
-0.43 focus basi number
-0.27 focus basi person
-0.29 focus basi place
0.06 focus basi verb
-0.36 focus battl adjective
0.07 focus battl date
-0.25 focus battl name
-0.15 focus battl noun
-0.39 focus battl number
-0.37 focus battl person
0.18 focus battl place
-0.11 focus battl verb
-0.32 focus belief adjective
-0.06 focus belief noun
-0.25 focus belief person
0.22 focus belief verb
0.12 focus benefit adjective
-0.12 focus benefit date
-0.51 focus benefit name
-0.12 focus benefit noun
-0.33 focus benefit number
-0.48 focus benefit organisation
-0.3 focus benefit other
-0.22 focus benefit person
-0.49 focus benefit place
0.26 focus benefit verb
-0.33 focus bird adjective
-0.37 focus bird date
-0.31 focus bird name
0.69 focus bird noun
-0.38 focus bird number
-0.38 focus bird organisation
-0.07 focus bird other
-0.32 focus bird person
-0.36 focus bird place
-0.65 focus bird verb
-0.3 focus block adjective
-0.21 focus block date
-0.12 focus block name
0.27 focus block noun
-0.42 focus block number
-0.27 focus block person
0.05 focus block place
-0.26 focus block verb
-0.15 focus boat adjective
-0.31 focus boat date
-0.24 focus boat name
-0.38 focus boat noun
-0.29 focus boat number
0.34 focus boat verb
-0.58 focus bodi adjective
-0.31 focus bodi date
-0.03 focus bodi name
-0.22 focus bodi noun
-0.2 focus bodi number
0.4 focus bodi organisation
-0.21 focus bodi other
-0.42 focus bodi person
-0.06 focus bodi place
-0.51 focus bodi verb
-0.43 focus bone adjective
0.47 focus bone noun
-0.3 focus bone number
-0.45 focus bone verb
-0.54 focus book adjective
0.1 focus book date
0.42 focus book name
-0.33 focus book noun
0.09 focus book organisation
-0.44 focus book person
-0.45 focus book verb
-0.48 focus branch adjective
-0.37 focus branch date
0.05 focus branch name
-0.32 focus branch noun
-0.5 focus branch number
0.29 focus branch organisation
-0.36 focus branch person
0.18 focus branch place
-0.55 focus branch verb
-0.54 focus brand adjective
-0.33 focus brand date
0.08 focus brand name
-0.38 focus brand noun
-0.24 focus brand number
0.31 focus brand organisation
-0.06 focus brand person
-0.3 focus brand place
-0.25 focus brand verb
-0.12 focus brick noun
-0.27 focus bridg adjective
-0.23 focus bridg date
-0.11 focus bridg number
0.2 focus bridg place
-0.24 focus bridg verb
-0.42 focus broadcast adjective
-0.34 focus broadcast date
0.13 focus broadcast name
-0.32 focus broadcast noun
0.13 focus broadcast number
0.3 focus broadcast organisation
-0.29 focus broadcast person
-0.39 focus broadcast place
-0.28 focus broadcast verb
-0.37 focus brother adjective
-0.22 focus brother date
0.15 focus brother name
-0.4 focus brother noun
-0.09 focus brother number
0.09 focus brother person
-0.27 focus brother place
0.07 focus brother verb
-0.35 focus build adjective
-0.48 focus build date
-0.22 focus build name
0.39 focus build noun
0.03 focus build organisation
-0.32 focus build other
-0.51 focus build person
-0.58 focus build place
-0.3 focus build verb
-0.32 focus bulb adjective
0.29 focus bulb noun
-0.14 focus bulb verb
-0.49 focus busi adjective
-0.43 focus busi date
0.23 focus busi noun
-0.37 focus busi number
-0.42 focus busi organisation
0.05 focus busi person
-0.48 focus busi place
-0.19 focus busi verb
-0.23 focus call adjective
-0.17 focus call date
0.23 focus call name
-0.05 focus call noun
-0.33 focus call number
0.15 focus call organisation
-0.16 focus call other
-0.38 focus call person
-0.24 focus call place
-0.3 focus call verb
0.12 focus camp name
-0.24 focus camp noun
-0.27 focus camp place
0.23 focus camp verb
0.13 focus candid adjective
-0.2 focus candid date
-0.26 focus candid name
-0.18 focus candid noun
0.14 focus candid person
-0.34 focus candid verb
-0.1 focus capac adjective
-0.38 focus capac date
0.46 focus capac noun
-0.46 focus capac number
-0.34 focus capac person
-0.28 focus capac place
-0.12 focus capac verb
-0.38 focus capit adjective
-0.16 focus capit noun
-0.17 focus capit number
-0.23 focus capit verb
-0.4 focus car adjective
-0.19 focus car date
0.2 focus car name
0.11 focus car noun
0.14 focus car number
0.12 focus car organisation
-0.33 focus car other
-0.31 focus car person
-0.22 focus car place
-0.59 focus car verb
-0.44 focus cargo adjective
-0.46 focus cargo date
-0.42 focus cargo name
0.19 focus cargo noun
0.1 focus cargo number
-0.34 focus cargo person
-0.41 focus cargo place
-0.31 focus cargo verb
-0.47 focus case adjective
-0.35 focus case date
-0.35 focus case name
-0.52 focus case noun
0.21 focus case number
-0.22 focus case organisation
-0.25 focus case other
0.08 focus case person
-0.3 focus case place
0.32 focus case verb
0.15 focus castl verb
-0.41 focus categori adjective
-0.37 focus categori name
0.18 focus categori noun
-0.2 focus categori number
-0.4 focus categori verb
-0.58 focus caus date
-0.4 focus caus name
0.12 focus caus noun
-0.5 focus caus number
-0.45 focus caus organisation
-0.64 focus caus person
-0.44 focus caus place
0.23 focus caus verb
-0.16 focus cell adjective
-0.35 focus cell noun
0.3 focus cell verb
-0.2 focus censu adjective
0.13 focus censu date
0.26 focus censu noun
-0.23 focus censu verb
-0.2 focus centuri adjective
0.37 focus centuri date
-0.37 focus centuri noun
-0.13 focus centuri other
-0.33 focus centuri verb
-0.36 focus chang adjective
-0.23 focus chang date
-0.33 focus chang name
0.09 focus chang noun
-0.05 focus chang verb
-0.42 focus channel adjective
-0.13 focus channel date
-0.36 focus channel name
-0.14 focus channel number
0.1 focus channel organisation
-0.37 focus channel person
-0.38 focus channel verb
-0.2 focus chapter adjective
-0.17 focus chapter date
0.18 focus chapter name
-0.21 focus chapter noun
0.28 focus chapter number
-0.04 focus chapter other
0.04 focus chapter verb
-0.37 focus charact name
-0.05 focus charact noun
0.08 focus charg adjective
-0.41 focus charg date
-0.31 focus charg name
0.05 focus charg number
-0.32 focus charg place
-0.39 focus charg verb
-0.19 focus charter date
0.35 focus charter noun
0.16 focus child adjective
-0.37 focus child date
-0.27 focus child name
0.11 focus child noun
-0.12 focus child number
0.07 focus child other
-0.31 focus child person
-0.18 focus child place
-0.17 focus child verb
-0.41 focus church adjective
-0.28 focus church date
0.05 focus church noun
-0.23 focus church organisation
0.21 focus church other
-0.14 focus church place
-0.18 focus church verb
-0.21 focus circumst adjective
0.22 focus circumst verb
-0.49 focus citi adjective
-0.39 focus citi date
-0.41 focus citi name
-0.32 focus citi noun
-0.35 focus citi number
0.03 focus citi organisation
-0.12 focus citi other
0.37 focus citi place
-0.12 focus citi verb
-0.09 focus civilian adjective
0.18 focus civilian noun
0.15 focus civilian number
-0.04 focus civilian verb
-0.23 focus claim adjective
-0.32 focus claim date
-0.15 focus claim name
-0.1 focus claim noun
-0.2 focus claim number
-0.19 focus claim other
0.13 focus claim verb
-0.5 focus class adjective
-0.32 focus class date
-0.27 focus class name
0.41 focus class noun
-0.11 focus class number
-0.23 focus class other
0.06 focus class person
-0.52 focus class verb
0.19 focus claus noun
-0.23 focus claus verb
-0.28 focus clinic name
0.2 focus clinic noun
-0.44 focus cloth adjective
0.26 focus cloth noun
-0.29 focus cloth number
-0.13 focus cloth verb
-0.43 focus club adjective
-0.37 focus club date
-0.05 focus club name
-0.14 focus club noun
0.04 focus club number
-0.08 focus club organisation
-0.32 focus club other
0.06 focus club place
-0.4 focus club verb
-0.56 focus code adjective
-0.22 focus code date
0.28 focus code name
-0.44 focus code noun
0.04 focus code number
-0.29 focus code organisation
0.11 focus code other
0.22 focus code place
-0.49 focus code verb
-0.13 focus coffin adjective
0.17 focus coffin noun
-0.26 focus coffin verb
-0.33 focus coloni adjective
-0.37 focus coloni date
-0.23 focus coloni noun
-0.35 focus coloni number
0.11 focus coloni place
-0.4 focus coloni verb
0.71 focus colour adjective
-0.52 focus colour date
-0.71 focus colour name
-0.35 focus colour noun
-0.68 focus colour number
-0.4 focus colour other
-0.72 focus colour person
-0.71 focus colour place
-0.67 focus colour verb
-0.29 focus column adjective
-0.04 focus column noun
-0.04 focus column number
-0.2 focus column verb
-0.31 focus commod adjective
-0.26 focus commod date
0.43 focus commod noun
-0.28 focus commod number
-0.35 focus commod place
-0.38 focus commod verb
0.04 focus commun adjective
-0.31 focus commun date
-0.33 focus commun noun
-0.17 focus commun number
-0.29 focus commun person
-0.47 focus commun place
0.22 focus commun verb
-0.54 focus compani adjective
-0.46 focus compani date
0.04 focus compani name
-0.37 focus compani noun
-0.11 focus compani number
0.2 focus compani organisation
-0.16 focus compani other
0.29 focus compani place
-0.15 focus compani verb
-0.06 focus compens noun
0.19 focus compens number
-0.32 focus compens verb
-0.34 focus complaint adjective
0.21 focus complaint number
-0.3 focus complaint person
0.06 focus complaint verb
-0.04 focus concept adjective
-0.3 focus concept name
0.27 focus concept noun
-0.4 focus concept verb
-0.3 focus condit date
-0.5 focus condit name
-0.34 focus condit noun
0.12 focus condit number
-0.29 focus condit organisation
-0.09 focus condit other
-0.5 focus condit person
-0.51 focus condit place
0.24 focus condit verb
-0.18 focus contest date
-0.31 focus copi adjective
-0.33 focus copi date
0.28 focus copi noun
-0.21 focus copi person
-0.17 focus copi place
-0.3 focus copi verb
-0.36 focus cost adjective
-0.33 focus cost name
-0.27 focus cost noun
0.3 focus cost number
-0.32 focus cost other
-0.22 focus cost place
-0.26 focus cost verb
-0.38 focus counterpart adjective
0.39 focus counterpart noun
-0.33 focus counterpart verb
-0.32 focus counti adjective
-0.19 focus counti date
-0.41 focus counti name
-0.43 focus counti noun
-0.3 focus counti number
-0.23 focus counti person
0.42 focus counti place
-0.22 focus countri adjective
-0.34 focus countri date
-0.21 focus countri name
-0.56 focus countri noun
-0.16 focus countri number
-0.07 focus countri organisation
-0.26 focus countri other
0.21 focus countri person
0.3 focus countri place
-0.25 focus countri verb
-0.18 focus court adjective
-0.23 focus court date
-0.35 focus court name
0.06 focus court noun
-0.4 focus court number
0.12 focus court organisation
-0.27 focus court person
-0.32 focus court place
0.36 focus court verb
0.45 focus creatur noun
-0.33 focus creatur verb
-0.49 focus crime adjective
-0.54 focus crime date
-0.51 focus crime name
0.09 focus crime noun
-0.36 focus crime number
-0.33 focus crime organisation
-0.54 focus crime person
-0.49 focus crime place
0.2 focus crime verb
-0.16 focus crop adjective
-0.49 focus crop date
-0.49 focus crop name
0.26 focus crop noun
-0.39 focus crop number
-0.48 focus crop organisation
0.24 focus crop other
-0.41 focus crop person
-0.46 focus crop place
-0.37 focus crop verb
-0.31 focus cultur adjective
-0.28 focus cultur noun
-0.18 focus cultur number
-0.32 focus cultur verb
-0.31 focus custom adjective
-0.14 focus custom date
-0.32 focus custom name
0.48 focus custom noun
-0.37 focus custom number
-0.36 focus custom person
0.05 focus custom verb
-0.14 focus dai adjective
0.27 focus dai date
-0.21 focus dai name
-0.15 focus dai noun
-0.17 focus dai number
-0.31 focus dai organisation
-0.35 focus dai other
-0.25 focus dai person
-0.3 focus dai place
-0.27 focus dai verb
0.05 focus dam adjective
-0.37 focus dam date
-0.05 focus dam noun
-0.26 focus dam person
0.23 focus dam place
-0.42 focus dam verb
-0.3 focus damag adjective
-0.29 focus damag date
-0.08 focus damag noun
0.23 focus damag verb
-0.34 focus danger adjective
-0.35 focus danger date
-0.33 focus danger name
-0.23 focus danger noun
-0.34 focus danger number
-0.34 focus danger person
-0.32 focus danger place
0.36 focus danger verb
-0.48 focus date adjective
0.39 focus date date
-0.04 focus date name
-0.28 focus date noun
-0.31 focus date number
-0.33 focus date organisation
-0.43 focus date other
-0.39 focus date person
-0.35 focus date place
-0.34 focus date verb
0.12 focus daughter noun
-0.22 focus daughter number
-0.05 focus daughter person
-0.3 focus death adjective
-0.27 focus death date
-0.37 focus death noun
0.21 focus death number
0.3 focus death person
-0.13 focus death place
0.06 focus death verb
-0.33 focus decad adjective
0.27 focus decad date
-0.24 focus decad name
-0.12 focus decad noun
-0.3 focus decad number
-0.16 focus decad other
-0.16 focus decad place
-0.34 focus decad verb
0.04 focus defect adjective
-0.2 focus defect date
-0.35 focus defect name
-0.07 focus defect noun
-0.47 focus defect number
-0.29 focus defect person
-0.4 focus defect place
0.13 focus defect verb
-0.4 focus demand adjective
-0.37 focus demand date
-0.28 focus demand name
-0.08 focus demand noun
0.04 focus demand number
-0.37 focus demand organisation
-0.24 focus demand other
0.15 focus demand person
-0.41 focus demand place
0.04 focus demand verb
-0.39 focus depth adjective
-0.31 focus depth date
-0.35 focus depth noun
0.39 focus depth number
-0.35 focus depth place
-0.37 focus depth verb
-0.17 focus deputi adjective
-0.2 focus deputi date
-0.25 focus deputi noun
-0.06 focus deputi number
0.14 focus deputi verb
-0.33 focus design adjective
0.12 focus design name
-0.13 focus design noun
-0.13 focus design number
-0.43 focus design verb
-0.57 focus devic adjective
-0.5 focus devic date
-0.08 focus devic name
0.17 focus devic noun
-0.33 focus devic organisation
-0.34 focus devic person
-0.55 focus devic place
-0.44 focus difficulti adjective
-0.29 focus difficulti noun
0.42 focus difficulti verb
0.71 focus direct adjective
-0.51 focus direct date
-0.37 focus direct name
-0.37 focus direct noun
-0.38 focus direct number
-0.53 focus direct organisation
-0.3 focus direct other
-0.61 focus direct person
-0.77 focus direct place
-0.56 focus direct verb
-0.43 focus disast adjective
-0.43 focus disast date
-0.41 focus disast name
0.12 focus disast noun
0.17 focus disast number
-0.4 focus disast organisation
-0.51 focus disast person
-0.25 focus disast place
-0.4 focus disast verb
-0.15 focus diseas adjective
-0.56 focus diseas date
0.14 focus diseas name
-0.61 focus diseas number
0.05 focus diseas organisation
0.11 focus diseas other
-0.52 focus diseas person
-0.21 focus diseas place
-0.33 focus diseas verb
-0.38 focus distanc adjective
-0.35 focus distanc date
-0.06 focus distanc noun
0.32 focus distanc number
-0.27 focus distanc person
-0.37 focus distanc place
-0.35 focus distanc verb
0.13 focus distinct adjective
-0.32 focus distinct date
-0.42 focus distinct name
0.37 focus distinct noun
-0.26 focus distinct person
-0.34 focus distinct place
-0.4 focus district adjective
-0.54 focus district date
-0.15 focus district name
0.1 focus district number
-0.45 focus district organisation
-0.28 focus district other
-0.42 focus district person
0.27 focus district place
-0.13 focus document adjective
-0.13 focus document date
-0.34 focus document name
0.36 focus document noun
-0.29 focus document number
-0.27 focus document organisation
-0.34 focus document person
-0.37 focus document place
-0.19 focus document verb
-0.37 focus domain adjective
0.35 focus domain noun
0.2 focus domain number
-0.29 focus domain verb
0.21 focus dose number
-0.32 focus drawback adjective
-0.21 focus drawback date
-0.56 focus drawback noun
-0.42 focus drawback number
-0.2 focus drawback person
-0.31 focus drawback place
0.65 focus drawback verb
-0.35 focus drink adjective
-0.36 focus drink date
0.19 focus drink name
0.03 focus drink noun
-0.25 focus drink number
-0.32 focus drink other
0.1 focus drink person
-0.25 focus drink place
-0.59 focus drink verb
-0.2 focus drone noun
-0.11 focus drone number
0.16 focus drone verb
-0.33 focus drug adjective
-0.38 focus drug date
0.1 focus drug name
0.14 focus drug noun
-0.48 focus drug number
0.15 focus drug person
-0.4 focus drug place
-0.57 focus drug verb
-0.3 focus duke adjective
-0.23 focus duke date
-0.26 focus duke name
-0.15 focus duke number
0.29 focus duke person
-0.25 focus duke place
-0.22 focus duke verb
-0.37 focus duti name
-0.05 focus effect adjective
-0.41 focus effect date
-0.62 focus effect name
-0.37 focus effect noun
-0.35 focus effect organisation
-0.38 focus effect other
-0.63 focus effect person
-0.52 focus effect place
0.55 focus effect verb
-0.57 focus element adjective
-0.45 focus element date
-0.38 focus element name
0.31 focus element noun
-0.1 focus element number
-0.31 focus element organisation
0.16 focus element other
-0.49 focus element person
-0.35 focus element place
-0.48 focus element verb
-0.03 focus end adjective
-0.26 focus end date
0.08 focus end name
-0.3 focus end noun
-0.07 focus end number
-0.34 focus end person
-0.26 focus end place
0.24 focus end verb
-0.34 focus engin adjective
-0.26 focus engin date
-0.37 focus engin name
0.14 focus engin noun
-0.27 focus engin number
0.22 focus engin person
-0.24 focus engin verb
-0.26 focus episod noun
-0.1 focus episod number
-0.25 focus episod verb
-0.09 focus equip adjective
-0.36 focus equip date
0.41 focus equip noun
-0.5 focus equip number
-0.34 focus equip organisation
-0.37 focus equip person
-0.36 focus equip place
-0.28 focus equip verb
-0.61 focus event adjective
-0.38 focus event date
0.06 focus event name
0.07 focus event noun
-0.65 focus event number
-0.47 focus event other
-0.41 focus event person
-0.38 focus event place
0.05 focus event verb
-0.44 focus evid adjective
-0.31 focus evid date
-0.27 focus evid name
0.42 focus evid noun
-0.41 focus evid number
-0.25 focus evid organisation
-0.33 focus evid person
0.1 focus evid place
-0.27 focus evid verb
-0.5 focus exampl adjective
-0.08 focus exampl noun
-0.24 focus exampl number
0.17 focus exampl verb
-0.44 focus explan adjective
-0.36 focus explan date
-0.37 focus explan name
-0.05 focus explan noun
-0.44 focus explan number
-0.28 focus explan organisation
-0.48 focus explan person
-0.39 focus explan place
0.24 focus explan verb
-0.35 focus export adjective
-0.21 focus export date
0.08 focus export noun
-0.35 focus export number
-0.22 focus export organisation
-0.29 focus export place
0.06 focus export verb
-0.34 focus factor adjective
-0.07 focus factor noun
0.17 focus factor number
-0.28 focus factor verb
0.11 focus faith adjective
-0.33 focus faith date
0.05 focus faith name
-0.06 focus faith noun
-0.29 focus faith number
-0.15 focus faith organisation
-0.41 focus faith person
-0.17 focus faith place
-0.31 focus faith verb
0.32 focus fall number
-0.3 focus fall verb
0.04 focus famili adjective
-0.29 focus famili date
-0.04 focus famili noun
-0.2 focus famili number
0.07 focus famili organisation
-0.07 focus famili other
-0.4 focus famili person
0.08 focus famili place
-0.47 focus famili verb
-0.23 focus farm adjective
-0.3 focus farm noun
0.26 focus farm number
0.16 focus farm verb
-0.27 focus farmer adjective
-0.29 focus farmer date
0.19 focus farmer noun
0.12 focus farmer number
-0.25 focus farmer person
-0.26 focus farmer place
-0.34 focus farmer verb
-0.2 focus fate adjective
-0.45 focus fate date
-0.5 focus fate noun
-0.43 focus fate number
-0.4 focus fate person
-0.45 focus fate place
0.53 focus fate verb
-0.06 focus fault adjective
-0.38 focus fault date
-0.34 focus fault name
-0.03 focus fault noun
-0.43 focus fault number
-0.31 focus fault organisation
-0.44 focus fault person
-0.38 focus fault place
0.21 focus fault verb
-0.09 focus featur adjective
-0.46 focus featur date
-0.5 focus featur name
0.22 focus featur noun
-0.45 focus featur number
-0.34 focus featur organisation
0.1 focus featur other
-0.49 focus featur person
-0.45 focus featur place
-0.08 focus featur verb
-0.04 focus field adjective
-0.4 focus field date
-0.06 focus field name
0.51 focus field noun
-0.53 focus field organisation
-0.33 focus field other
-0.31 focus field person
-0.36 focus field place
-0.67 focus field verb
-0.36 focus figur adjective
-0.34 focus figur date
0.29 focus figur name
-0.19 focus figur noun
-0.2 focus figur number
-0.31 focus figur organisation
0.03 focus figur other
0.11 focus figur person
-0.42 focus figur place
-0.4 focus figur verb
-0.28 focus film adjective
-0.27 focus film date
0.38 focus film name
-0.2 focus film noun
-0.24 focus film number
-0.15 focus film organisation
-0.21 focus film other
-0.49 focus film person
-0.22 focus film place
0.15 focus film verb
-0.42 focus firm adjective
-0.57 focus firm date
-0.12 focus firm name
-0.34 focus firm noun
-0.41 focus firm number
0.32 focus firm organisation
-0.24 focus firm other
0.14 focus firm person
0.11 focus firm place
-0.52 focus firm verb
-0.03 focus fish adjective
-0.38 focus fish date
-0.2 focus fish name
0.16 focus fish noun
-0.4 focus fish number
0.12 focus fish person
-0.38 focus fish place
-0.58 focus fish verb
-0.15 focus flight adjective
-0.28 focus flight date
-0.25 focus flight noun
0.29 focus flight number
-0.25 focus flight verb
0.14 focus floor adjective
-0.33 focus floor place
-0.22 focus floor verb
-0.11 focus flower adjective
0.31 focus flower noun
0.04 focus flower number
0.08 focus flower verb
-0.6 focus food adjective
-0.43 focus food date
-0.35 focus food name
0.33 focus food noun
-0.53 focus food number
-0.36 focus food organisation
-0.4 focus food person
-0.36 focus food place
-0.11 focus food verb
-0.29 focus forc adjective
0.37 focus forc noun
-0.27 focus forc verb
-0.05 focus form adjective
-0.42 focus form date
-0.24 focus form name
0.17 focus form noun
-0.2 focus form number
-0.46 focus form organisation
-0.23 focus form other
-0.47 focus form person
-0.47 focus form place
-0.16 focus form verb
-0.37 focus format adjective
-0.31 focus format date
0.04 focus format name
0.05 focus format noun
-0.38 focus format number
0.03 focus format place
-0.13 focus format verb
0.13 focus fraction adjective
-0.4 focus fraction date
-0.4 focus fraction name
-0.14 focus fraction noun
-0.32 focus fraction person
-0.41 focus fraction place
0.04 focus fraction verb
-0.44 focus fruit adjective
-0.26 focus fruit date
-0.35 focus fruit name
0.38 focus fruit noun
-0.34 focus fruit place
-0.32 focus fruit verb
-0.31 focus fuel name
0.24 focus fuel noun
0.05 focus fuel number
-0.28 focus fuel verb
-0.48 focus function adjective
-0.32 focus function date
-0.31 focus function name
-0.37 focus function number
-0.1 focus function person
-0.3 focus function place
0.41 focus function verb
-0.47 focus ga adjective
-0.22 focus ga date
-0.46 focus ga name
0.5 focus ga noun
-0.47 focus ga number
-0.41 focus ga person
-0.33 focus ga place
-0.29 focus ga verb
-0.45 focus game adjective
-0.19 focus game date
0.24 focus game name
0.07 focus game noun
-0.3 focus game organisation
-0.34 focus game other
-0.35 focus game person
-0.41 focus game place
-0.22 focus game verb
0.14 focus gather adjective
0.08 focus gather noun
-0.19 focus gather other
-0.1 focus gener noun
0.07 focus gener number
-0.37 focus gift adjective
-0.37 focus gift date
-0.33 focus gift name
0.28 focus gift noun
0.05 focus gift number
-0.29 focus gift person
-0.09 focus gift verb
-0.21 focus girl adjective
-0.14 focus girl date
-0.1 focus girl noun
-0.19 focus girl number
-0.18 focus girl other
0.18 focus girl person
-0.23 focus girl verb
-0.43 focus goal adjective
-0.33 focus goal name
-0.12 focus goal noun
0.32 focus goal number
-0.24 focus goal organisation
-0.33 focus goal other
-0.23 focus goal person
-0.38 focus goal verb
-0.48 focus good adjective
-0.31 focus good date
-0.33 focus good name
0.52 focus good noun
-0.5 focus good number
-0.35 focus good organisation
-0.23 focus good person
-0.54 focus good place
-0.04 focus good verb
-0.23 focus govern adjective
-0.33 focus govern date
-0.05 focus govern noun
-0.22 focus govern number
0.1 focus govern person
-0.36 focus govern place
-0.37 focus govern verb
-0.24 focus governor number
-0.21 focus governor verb
-0.33 focus grape adjective
0.37 focus grape name
-0.44 focus grape noun
0.19 focus ground adjective
-0.14 focus ground date
-0.48 focus ground name
-0.37 focus ground noun
0.08 focus ground number
-0.34 focus ground organisation
-0.35 focus ground person
-0.47 focus ground place
0.27 focus ground verb
0.09 focus group adjective
-0.31 focus group date
-0.42 focus group name
0.28 focus group noun
-0.32 focus group number
0.17 focus group organisation
-0.36 focus group other
-0.29 focus group person
-0.34 focus group place
-0.42 focus group verb
-0.28 focus guard adjective
-0.17 focus guard date
-0.24 focus guard name
-0.35 focus guard noun
-0.2 focus guard number
0.04 focus guard person
-0.21 focus guard place
0.26 focus guard verb
-0.37 focus half adjective
-0.32 focus half name
0.16 focus half noun
-0.29 focus half number
-0.29 focus half person
0.08 focus half place
-0.38 focus half verb
0.15 focus hand adjective
-0.15 focus hand date
0.11 focus hand name
0.13 focus hand noun
-0.32 focus hand number
-0.27 focus hand person
-0.33 focus hand verb
-0.38 focus harvest adjective
0.11 focus harvest noun
-0.44 focus harvest verb
-0.36 focus head adjective
-0.28 focus head date
0.06 focus head name
-0.3 focus head noun
-0.26 focus head number
0.11 focus head organisation
0.1 focus head person
0.09 focus head place
-0.41 focus head verb
-0.26 focus height adjective
-0.26 focus height date
-0.23 focus height noun
0.28 focus height number
0.11 focus height verb
-0.04 focus help adjective
0.24 focus help noun
-0.17 focus help verb
-0.21 focus home adjective
-0.26 focus home noun
0.19 focus home verb
-0.31 focus honour adjective
-0.29 focus honour date
-0.26 focus honour name
0.43 focus honour noun
-0.33 focus honour number
-0.35 focus honour person
0.14 focus honour verb
-0.21 focus hors noun
-0.14 focus hospit adjective
-0.13 focus hospit date
0.11 focus hospit noun
-0.07 focus hospit number
-0.32 focus hospit verb
0.16 focus hotel adjective
-0.32 focus hotel noun
-0.2 focus hotel verb
-0.42 focus hour adjective
0.24 focus hour date
-0.46 focus hour name
-0.58 focus hour noun
0.32 focus hour number
-0.2 focus hour organisation
-0.06 focus hour other
-0.36 focus hour person
-0.42 focus hour place
-0.37 focus hour verb
-0.56 focus hous adjective
-0.39 focus hous date
-0.12 focus hous name
-0.21 focus hous noun
0.11 focus hous number
0.23 focus hous organisation
-0.18 focus hous other
0.29 focus hous person
0.06 focus hous place
-0.37 focus hous verb
-0.27 focus household adjective
-0.18 focus household date
0.14 focus household name
-0.38 focus household noun
0.28 focus household number
-0.26 focus household verb
-0.43 focus idea adjective
-0.21 focus idea noun
0.26 focus idea number
-0.25 focus idea organisation
-0.12 focus idea other
-0.09 focus idea verb
-0.07 focus ill adjective
-0.31 focus ill date
-0.04 focus ill name
0.21 focus ill noun
-0.54 focus ill number
-0.24 focus ill organisation
-0.28 focus ill other
-0.21 focus ill person
-0.07 focus ill place
-0.4 focus ill verb
-0.38 focus industri adjective
-0.29 focus industri date
-0.25 focus industri name
0.27 focus industri noun
-0.43 focus industri number
-0.22 focus industri person
-0.36 focus industri place
-0.07 focus industri verb
-0.31 focus inhabit adjective
0.09 focus inhabit date
-0.38 focus inhabit noun
0.15 focus inhabit number
-0.16 focus inhabit other
-0.16 focus inhabit person
-0.45 focus inhabit verb
-0.51 focus injuri adjective
-0.4 focus injuri date
-0.38 focus injuri name
-0.29 focus injuri organisation
-0.58 focus injuri person
-0.42 focus injuri place
0.36 focus injuri verb
-0.41 focus insect adjective
-0.39 focus insect date
0.12 focus insect name
0.2 focus insect noun
-0.34 focus insect number
-0.42 focus insect verb
-0.22 focus institut adjective
-0.43 focus institut date
-0.27 focus institut name
0.15 focus institut noun
0.17 focus institut number
0.18 focus institut organisation
-0.21 focus institut other
-0.54 focus institut person
-0.15 focus institut place
-0.04 focus institut verb
-0.73 focus instrument adjective
-0.45 focus instrument date
-0.38 focus instrument name
0.25 focus instrument noun
0.17 focus instrument number
-0.44 focus instrument organisation
0.13 focus instrument other
-0.62 focus instrument person
-0.49 focus instrument place
-0.19 focus instrument verb
-0.24 focus invent adjective
-0.29 focus invent date
-0.36 focus invent name
0.44 focus invent noun
-0.35 focus invent number
-0.41 focus invent person
-0.38 focus invent place
-0.35 focus invent verb
-0.46 focus island adjective
-0.28 focus island date
0.2 focus island name
-0.42 focus island noun
-0.07 focus island number
-0.32 focus island organisation
-0.26 focus island other
-0.19 focus island person
0.24 focus island place
-0.24 focus island verb
-0.28 focus job adjective
-0.44 focus job date
-0.37 focus job name
0.45 focus job noun
-0.39 focus job number
0.05 focus job organisation
-0.27 focus job other
-0.28 focus job person
-0.42 focus job place
-0.16 focus job verb
-0.4 focus journal adjective
-0.32 focus journal date
0.13 focus journal name
-0.31 focus journal noun
-0.27 focus journal number
0.35 focus journal organisation
-0.34 focus journal person
-0.37 focus journal verb
-0.19 focus journalist adjective
-0.19 focus journalist noun
0.17 focus journalist person
-0.19 focus journalist verb
-0.1 focus judg adjective
-0.23 focus judg date
-0.22 focus judg name
0.06 focus judg noun
-0.14 focus judg number
0.18 focus judg person
-0.22 focus judg verb
-0.3 focus kei adjective
-0.16 focus kei date
0.1 focus kei noun
0.1 focus kei number
0.2 focus kill number
-0.24 focus kill verb
0.29 focus kind adjective
-0.39 focus kind date
-0.24 focus kind name
0.19 focus kind noun
-0.31 focus kind number
-0.65 focus kind organisation
-0.47 focus kind other
-0.77 focus kind person
-0.87 focus kind place
-0.22 focus kind verb
-0.27 focus king adjective
-0.23 focus king date
-0.38 focus king noun
0.06 focus king number
-0.18 focus king organisation
0.45 focus king person
-0.34 focus king place
-0.29 focus king verb
-0.27 focus labour noun
0.28 focus labour number
-0.2 focus labour verb
-0.16 focus lack adjective
-0.31 focus lack date
-0.2 focus lack name
0.33 focus lack noun
-0.29 focus lack number
-0.15 focus lack person
-0.36 focus lack place
-0.27 focus lack verb
-0.23 focus lake adjective
-0.28 focus lake date
0.12 focus lake name
-0.47 focus lake noun
-0.1 focus lake number
-0.18 focus lake organisation
-0.08 focus lake other
0.08 focus lake place
-0.06 focus lake verb
-0.47 focus land adjective
-0.39 focus land date
-0.5 focus land name
-0.15 focus land noun
-0.32 focus land number
-0.54 focus land person
0.29 focus land place
-0.14 focus land verb
-0.29 focus languag adjective
-0.65 focus languag date
0.37 focus languag name
-0.38 focus languag noun
-0.3 focus languag number
-0.47 focus languag organisation
-0.5 focus languag other
-0.27 focus languag person
0.3 focus languag place
-0.42 focus languag verb
-0.52 focus law adjective
-0.33 focus law date
-0.19 focus law noun
-0.44 focus law organisation
-0.35 focus law other
0.13 focus law person
-0.46 focus law place
-0.05 focus layer adjective
-0.14 focus layer date
0.25 focus layer noun
-0.3 focus layer number
-0.23 focus layer verb
-0.36 focus leader noun
0.36 focus leader person
-0.1 focus length adjective
0.43 focus length date
-0.36 focus length name
-0.45 focus length noun
0.12 focus length number
-0.28 focus length organisation
-0.15 focus length other
-0.45 focus length person
-0.34 focus length place
-0.15 focus length verb
-0.26 focus letter adjective
-0.44 focus letter date
0.17 focus letter name
-0.31 focus letter noun
-0.09 focus letter number
-0.34 focus letter other
-0.3 focus letter person
-0.32 focus letter place
0.22 focus letter verb
-0.32 focus level adjective
-0.09 focus level date
-0.17 focus level name
-0.28 focus level noun
0.26 focus level number
-0.38 focus level organisation
-0.28 focus level other
-0.23 focus level person
-0.06 focus level place
-0.11 focus level verb
-0.19 focus life adjective
-0.24 focus life date
-0.2 focus life noun
-0.09 focus life number
-0.07 focus life other
0.05 focus life person
0.19 focus life verb
-0.22 focus limit adjective
-0.3 focus limit date
-0.3 focus limit noun
0.36 focus limit number
-0.37 focus limit person
-0.27 focus limit place
-0.13 focus limit verb
-0.12 focus line adjective
-0.24 focus line date
-0.39 focus line name
-0.16 focus line noun
-0.36 focus line organisation
-0.27 focus line other
-0.33 focus line person
-0.04 focus line place
0.16 focus line verb
-0.31 focus liquid adjective
-0.29 focus liquid date
-0.37 focus liquid name
0.33 focus liquid noun
-0.28 focus liquid number
-0.34 focus list adjective
-0.13 focus list noun
0.07 focus loss adjective
-0.37 focus loss date
-0.29 focus loss name
-0.25 focus loss noun
-0.06 focus loss number
0.24 focus loss verb
-0.47 focus machin adjective
-0.35 focus machin date
-0.43 focus machin name
-0.12 focus machin noun
0.09 focus machin number
0.3 focus machin organisation
-0.15 focus machin other
0.04 focus machin person
-0.46 focus machin place
-0.52 focus machin verb
0.15 focus magazin date
-0.04 focus magazin noun
-0.19 focus magazin number
-0.33 focus magazin person
-0.06 focus magazin verb
-0.27 focus major adjective
-0.35 focus major date
0.04 focus major name
-0.17 focus major noun
0.36 focus major number
-0.3 focus major person
-0.24 focus major place
-0.23 focus major verb
0.05 focus man adjective
-0.51 focus man date
-0.49 focus man name
-0.1 focus man number
-0.37 focus man organisation
-0.1 focus man other
0.14 focus man person
-0.13 focus man place
-0.28 focus man verb
-0.25 focus manner date
-0.28 focus manner number
-0.35 focus manner person
0.19 focus manner verb
-0.43 focus margin adjective
0.03 focus margin date
-0.26 focus margin name
-0.32 focus margin noun
0.26 focus margin number
-0.4 focus margin organisation
-0.27 focus margin person
-0.31 focus margin place
-0.28 focus margin verb
-0.33 focus mark adjective
0.1 focus mark verb
-0.37 focus materi date
-0.67 focus materi name
0.5 focus materi noun
-0.33 focus materi number
-0.52 focus materi organisation
0.06 focus materi other
-0.05 focus materi person
-0.6 focus materi place
-0.26 focus materi verb
-0.36 focus mayor adjective
-0.3 focus mayor date
0.06 focus mayor noun
-0.11 focus mayor number
-0.39 focus mayor person
-0.34 focus mayor place
-0.05 focus mayor verb
-0.2 focus mean adjective
-0.25 focus mean date
-0.17 focus mean name
-0.06 focus mean noun
-0.53 focus mean number
-0.37 focus mean organisation
-0.25 focus mean other
-0.45 focus mean person
-0.33 focus mean place
0.23 focus mean verb
-0.42 focus measur adjective
-0.35 focus measur date
-0.4 focus measur name
-0.33 focus measur number
0.26 focus measur verb
-0.16 focus meet date
-0.29 focus meet name
-0.38 focus meet noun
0.11 focus meet place
-0.61 focus member adjective
-0.35 focus member date
-0.42 focus member name
-0.21 focus member noun
-0.09 focus member number
-0.48 focus member organisation
-0.34 focus member other
0.42 focus member person
-0.51 focus member place
-0.41 focus member verb
-0.32 focus messag adjective
-0.05 focus messag noun
-0.2 focus messag verb
-0.19 focus metal adjective
-0.54 focus metal date
0.4 focus metal name
0.19 focus metal noun
-0.73 focus metal number
-0.46 focus metal organisation
-0.37 focus metal other
-0.22 focus metal person
-0.63 focus metal place
-0.78 focus metal verb
-0.27 focus method adjective
-0.28 focus method date
-0.25 focus method name
0.06 focus method noun
-0.2 focus method number
-0.29 focus method organisation
-0.29 focus method other
-0.33 focus method person
-0.11 focus method place
0.17 focus method verb
0.19 focus metr noun
0.04 focus metr number
-0.27 focus metr verb
-0.27 focus miner adjective
-0.25 focus miner date
-0.2 focus miner name
0.13 focus miner noun
-0.31 focus miner number
-0.25 focus miner person
-0.32 focus minist adjective
-0.25 focus minist date
-0.33 focus minist name
0.16 focus minist noun
-0.31 focus minist number
-0.23 focus minist organisation
0.13 focus minist person
-0.1 focus minist place
-0.19 focus minist verb
-0.11 focus ministri adjective
-0.18 focus ministri date
-0.29 focus ministri name
0.22 focus ministri noun
-0.03 focus ministri number
-0.33 focus ministri person
-0.1 focus ministri place
0.05 focus ministri verb
-0.43 focus mistak adjective
-0.35 focus mistak date
-0.37 focus mistak name
-0.06 focus mistak noun
-0.4 focus mistak number
-0.03 focus mistak person
-0.34 focus mistak place
0.32 focus mistak verb
-0.36 focus model adjective
-0.24 focus model date
0.29 focus model name
-0.28 focus model noun
-0.36 focus model person
-0.35 focus model verb
-0.29 focus monei adjective
-0.39 focus monei date
-0.31 focus monei name
-0.18 focus monei noun
0.09 focus monei number
-0.33 focus monei organisation
-0.21 focus monei other
0.06 focus monei person
-0.31 focus monei place
0.04 focus monei verb
-0.19 focus month adjective
0.36 focus month date
-0.19 focus month name
-0.31 focus month noun
-0.31 focus month number
-0.16 focus month organisation
0.13 focus month other
-0.07 focus month person
-0.16 focus month place
-0.2 focus month verb
-0.43 focus motiv noun
-0.21 focus motiv number
0.3 focus motiv verb
-0.23 focus movement adjective
-0.34 focus movement name
0.11 focus movement verb
-0.25 focus museum date
-0.27 focus museum noun
0.11 focus museum person
-0.29 focus name adjective
-0.72 focus name date
0.24 focus name name
-0.47 focus name noun
-0.99 focus name number
0.24 focus name organisation
0.54 focus name person
-0.17 focus name place
-0.56 focus name verb
-0.48 focus nation date
0.61 focus nation name
-0.37 focus nation noun
-0.46 focus nation number
-0.14 focus nation organisation
0.16 focus nation other
-0.55 focus nation person
-0.61 focus nation place
-0.64 focus nation verb
-0.21 focus nest adjective
-0.11 focus nest noun
-0.12 focus nest verb
-0.35 focus network adjective
-0.21 focus network date
-0.48 focus network name
-0.14 focus network noun
0.36 focus network organisation
-0.43 focus network verb
-0.18 focus new adjective
-0.07 focus new date
-0.04 focus new noun
0.19 focus new verb
-0.23 focus newspap adjective
-0.42 focus newspap date
-0.1 focus newspap name
-0.12 focus newspap noun
-0.34 focus newspap number
0.2 focus newspap organisation
-0.24 focus newspap other
0.23 focus newspap person
-0.18 focus newspap place
-0.16 focus newspap verb
-0.45 focus nicknam adjective
-0.41 focus nicknam date
0.24 focus nicknam name
-0.21 focus nicknam noun
-0.23 focus nicknam number
0.2 focus nicknam organisation
-0.53 focus nicknam place
-0.12 focus nicknam verb
0.24 focus night adjective
0.11 focus night date
-0.36 focus night name
-0.33 focus night noun
-0.13 focus night number
-0.28 focus night other
-0.32 focus night person
-0.29 focus night place
-0.37 focus night verb
-0.33 focus nobleman adjective
-0.36 focus nobleman date
-0.07 focus nobleman noun
0.25 focus nobleman person
0.07 focus nobleman place
-0.07 focus none adjective
-0.16 focus none date
-0.08 focus none name
0.06 focus none number
-0.08 focus none organisation
-0.23 focus none other
0.1 focus none person
-0.18 focus none place
0.39 focus note adjective
-0.29 focus note date
0.2 focus note name
-0.41 focus note noun
-0.39 focus note verb
-0.15 focus number adjective
-0.11 focus number name
-0.46 focus number noun
0.47 focus number number
-0.32 focus number organisation
-0.4 focus number other
-0.54 focus number person
0.07 focus number place
-0.68 focus number verb
-0.58 focus object adjective
-0.44 focus object date
-0.5 focus object name
0.14 focus object noun
-0.11 focus object number
-0.32 focus object organisation
-0.5 focus object person
-0.32 focus object place
0.04 focus object verb
-0.43 focus occas adjective
0.1 focus occas date
-0.29 focus occas number
-0.05 focus occas person
-0.11 focus occas verb
-0.49 focus occup adjective
-0.57 focus occup date
-0.07 focus occup name
0.74 focus occup noun
-0.73 focus occup number
-0.53 focus occup organisation
-0.37 focus occup other
-0.48 focus occup person
-0.7 focus occup place
-0.85 focus occup verb
-0.4 focus offenc adjective
-0.52 focus offenc date
-0.41 focus offenc name
-0.22 focus offenc noun
-0.06 focus offenc number
-0.47 focus offenc person
-0.38 focus offenc place
0.43 focus offenc verb
0.1 focus offic adjective
-0.64 focus offic date
-0.21 focus offic name
0.19 focus offic noun
-0.52 focus offic number
-0.45 focus offic organisation
-0.34 focus offic other
-0.22 focus offic person
-0.13 focus offic verb
-0.09 focus offici noun
0.13 focus offici person
-0.4 focus oper adjective
-0.29 focus oper date
0.25 focus oper name
-0.38 focus oper noun
0.13 focus oper number
-0.16 focus oper other
-0.26 focus oper place
0.04 focus oper verb
0.11 focus opera name
-0.25 focus opera noun
-0.18 focus opera verb
0.16 focus opinion name
-0.26 focus opinion noun
-0.3 focus opinion person
0.15 focus or adjective
-0.26 focus or date
-0.34 focus or name
0.08 focus or noun
-0.38 focus or number
-0.39 focus or person
-0.28 focus or place
-0.3 focus or verb
-0.54 focus order date
0.23 focus order name
-0.18 focus order noun
-0.28 focus order number
-0.4 focus order organisation
-0.38 focus order other
-0.62 focus order person
-0.08 focus order place
0.13 focus order verb
-0.28 focus organ adjective
-0.29 focus organ date
-0.27 focus organ name
0.48 focus organ noun
-0.31 focus organ number
-0.43 focus organ organisation
-0.38 focus organ person
-0.34 focus organ place
-0.23 focus organ verb
-0.38 focus organis adjective
0.24 focus organis name
-0.18 focus organis noun
-0.34 focus organis number
0.33 focus organis organisation
-0.5 focus organis person
-0.31 focus organis verb
-0.46 focus outcom adjective
-0.31 focus outcom date
-0.15 focus outcom noun
0.08 focus outcom number
-0.4 focus outcom organisation
-0.44 focus outcom person
0.14 focus outcom verb
-0.22 focus owner number
0.18 focus owner verb
-0.34 focus page adjective
0.11 focus page date
-0.13 focus page name
-0.28 focus page noun
0.3 focus page number
-0.06 focus page other
-0.36 focus page person
-0.14 focus page place
-0.52 focus page verb
-0.2 focus paint adjective
0.1 focus paint noun
-0.18 focus paint organisation
-0.4 focus paint verb
-0.24 focus pair adjective
0.16 focus pair noun
-0.1 focus pair number
-0.26 focus pair verb
-0.24 focus panel number
-0.29 focus panel verb
0.13 focus paper adjective
-0.57 focus paper date
0.05 focus paper name
-0.37 focus paper noun
-0.18 focus paper number
0.22 focus paper organisation
-0.33 focus paper other
0.18 focus paper person
-0.09 focus paper place
-0.57 focus paper verb
-0.14 focus part adjective
-0.16 focus part date
-0.41 focus part name
0.44 focus part noun
-0.14 focus part number
-0.65 focus part organisation
-0.66 focus part other
-0.23 focus part person
-0.43 focus part place
-0.37 focus part verb
-0.29 focus parti adjective
-0.19 focus parti date
-0.14 focus parti name
-0.27 focus parti noun
-0.08 focus parti number
0.5 focus parti organisation
-0.21 focus parti other
-0.39 focus parti person
-0.28 focus parti place
-0.38 focus particl adjective
0.17 focus particl noun
-0.42 focus particl verb
-0.07 focus passeng noun
0.16 focus passeng number
-0.33 focus passeng verb
-0.4 focus patient adjective
-0.52 focus patient date
-0.28 focus patient name
-0.14 focus patient noun
0.33 focus patient number
-0.14 focus patient organisation
-0.23 focus patient other
-0.11 focus patient person
-0.31 focus patient place
-0.09 focus patient verb
0.28 focus payment adjective
-0.25 focus payment date
-0.24 focus payment name
-0.27 focus payment noun
0.19 focus payment verb
-0.39 focus penalti adjective
0.31 focus penalti date
-0.34 focus penalti name
-0.26 focus penalti noun
0.26 focus penalti number
-0.4 focus penalti organisation
-0.36 focus penalti person
-0.35 focus penalti place
-0.48 focus penalti verb
-0.44 focus peopl adjective
-0.34 focus peopl date
-0.06 focus peopl name
-0.08 focus peopl noun
-0.14 focus peopl number
0.05 focus peopl organisation
-0.1 focus peopl other
-0.06 focus peopl person
-0.61 focus peopl place
0.12 focus peopl verb
-0.34 focus percentag adjective
-0.28 focus percentag date
0.06 focus percentag noun
-0.09 focus percentag number
0.12 focus percentag other
-0.11 focus percentag person
-0.22 focus percentag place
-0.35 focus percentag verb
-0.3 focus period adjective
0.15 focus period date
-0.39 focus period noun
-0.31 focus period number
-0.25 focus period other
-0.29 focus period verb
-0.28 focus person adjective
0.08 focus person noun
-0.31 focus person other
-0.29 focus person verb
0.13 focus phrase adjective
-0.26 focus phrase date
-0.12 focus phrase noun
-0.29 focus phrase number
-0.24 focus phrase person
-0.2 focus phrase verb
-0.28 focus pictur adjective
-0.22 focus pictur date
0.13 focus pictur name
-0.29 focus pictur noun
-0.44 focus pictur number
-0.25 focus pictur organisation
0.12 focus pictur person
0.11 focus pictur place
-0.06 focus pictur verb
-0.45 focus piec adjective
-0.36 focus piec date
0.29 focus piec name
-0.23 focus piec noun
-0.23 focus piec number
-0.26 focus piec organisation
0.1 focus piec person
-0.37 focus piec place
0.05 focus piec verb
-0.19 focus pin adjective
0.19 focus pin number
-0.34 focus pin verb
-0.28 focus pitch adjective
-0.04 focus pitch noun
0.19 focus pitch number
-0.34 focus pitch verb
-0.4 focus place date
-0.17 focus place name
-0.03 focus place noun
0.14 focus place number
-0.37 focus place other
-0.45 focus place person
-0.15 focus place verb
0.14 focus plai adjective
-0.07 focus plai name
-0.44 focus plai noun
-0.31 focus plai organisation
0.07 focus plai person
-0.41 focus plan adjective
-0.23 focus plan date
-0.08 focus plan noun
0.15 focus plan number
0.16 focus plan person
-0.11 focus plan verb
-0.08 focus plant adjective
-0.42 focus plant date
-0.42 focus plant name
0.48 focus plant noun
-0.51 focus plant number
-0.37 focus plant organisation
-0.12 focus plant other
-0.5 focus plant person
-0.4 focus plant place
-0.13 focus plant verb
-0.07 focus player adjective
-0.28 focus player date
-0.41 focus player noun
-0.3 focus player number
-0.24 focus player organisation
-0.16 focus player other
0.22 focus player place
-0.18 focus player verb
-0.27 focus poem noun
0.11 focus poem person
-0.34 focus poet adjective
0.15 focus poet date
-0.37 focus poet noun
-0.29 focus poet number
-0.05 focus poet place
-0.36 focus poet verb
0.15 focus point adjective
-0.38 focus point date
-0.52 focus point name
0.05 focus point noun
-0.67 focus point number
-0.51 focus point organisation
-0.19 focus point other
-0.32 focus point person
0.21 focus point place
-0.55 focus point verb
-0.3 focus policeman adjective
-0.3 focus policeman date
-0.04 focus policeman name
0.09 focus policeman number
-0.17 focus policeman other
-0.34 focus policeman person
-0.1 focus policeman place
-0.27 focus policeman verb
-0.43 focus politician adjective
-0.25 focus politician date
-0.41 focus politician noun
-0.3 focus politician number
-0.33 focus politician organisation
0.37 focus politician person
-0.29 focus politician place
-0.21 focus port adjective
0.08 focus port name
-0.31 focus port noun
-0.29 focus port organisation
0.29 focus port place
-0.24 focus port verb
0.11 focus portion adjective
-0.5 focus portion date
-0.11 focus portion name
0.24 focus portion noun
-0.36 focus portion organisation
-0.28 focus portion other
-0.42 focus portion person
-0.41 focus portion place
-0.39 focus portion verb
0.08 focus posit adjective
-0.4 focus posit date
-0.44 focus posit name
0.32 focus posit noun
-0.47 focus posit number
-0.23 focus posit organisation
-0.37 focus posit other
-0.51 focus posit person
-0.19 focus posit place
-0.03 focus posit verb
-0.29 focus post adjective
-0.39 focus post date
-0.37 focus post name
0.43 focus post noun
-0.48 focus post number
-0.08 focus post organisation
-0.08 focus post other
-0.17 focus post person
-0.4 focus post verb
-0.49 focus power adjective
-0.4 focus power date
0.3 focus power name
-0.12 focus power noun
-0.24 focus power number
-0.38 focus power person
-0.41 focus power place
0.12 focus power verb
0.08 focus practic adjective
-0.24 focus practic date
-0.45 focus practic name
-0.06 focus practic noun
-0.51 focus practic number
-0.39 focus practic organisation
-0.44 focus practic place
0.13 focus practic verb
0.05 focus pressur adjective
-0.37 focus pressur noun
0.33 focus pressur number
-0.27 focus pressur verb
-0.43 focus price adjective
-0.41 focus price date
0.09 focus price noun
0.2 focus price number
-0.43 focus price other
-0.32 focus price person
0.05 focus price place
-0.4 focus price verb
-0.38 focus principl adjective
0.19 focus principl noun
-0.28 focus principl verb
0.09 focus prison adjective
-0.2 focus prison date
-0.2 focus prison name
-0.2 focus prison noun
0.14 focus prison number
-0.15 focus prison other
-0.08 focus prison person
-0.18 focus prison place
-0.28 focus prison verb
-0.37 focus prize adjective
-0.2 focus prize date
0.03 focus prize noun
-0.2 focus prize number
-0.35 focus prize person
0.03 focus prize verb
-0.29 focus problem adjective
-0.36 focus problem date
-0.41 focus problem name
-0.26 focus problem noun
-0.41 focus problem number
-0.45 focus problem person
-0.43 focus problem place
0.41 focus problem verb
-0.33 focus process adjective
-0.29 focus process date
0.08 focus process noun
-0.28 focus process number
-0.31 focus process place
0.17 focus process verb
-0.23 focus product adjective
-0.31 focus product date
-0.49 focus product name
0.41 focus product noun
-0.23 focus product number
-0.21 focus product other
-0.52 focus product person
-0.5 focus product place
-0.05 focus product verb
-0.65 focus profess adjective
-0.5 focus profess date
-0.55 focus profess name
1.01 focus profess noun
-0.82 focus profess number
-0.37 focus profess organisation
-0.1 focus profess other
-0.61 focus profess person
-0.43 focus profess place
-0.83 focus profess verb
-0.14 focus project adjective
-0.28 focus project date
-0.15 focus project name
-0.41 focus project number
0.06 focus project organisation
-0.15 focus project place
-0.15 focus project verb
-0.41 focus proport adjective
-0.4 focus proport date
-0.39 focus proport name
-0.05 focus proport noun
0.15 focus proport number
-0.42 focus proport other
-0.23 focus proport person
-0.33 focus proport place
-0.38 focus provinc adjective
-0.25 focus provinc date
-0.21 focus provinc name
-0.03 focus provinc noun
-0.24 focus provinc number
-0.42 focus provinc organisation
0.16 focus provinc other
-0.22 focus provinc verb
-0.42 focus public adjective
0.03 focus public name
-0.41 focus public noun
0.32 focus public organisation
-0.09 focus public person
-0.44 focus public verb
-0.46 focus punish adjective
0.13 focus punish date
0.09 focus punish name
-0.41 focus punish noun
0.08 focus punish number
-0.36 focus punish organisation
-0.38 focus punish person
-0.49 focus punish place
0.19 focus punish verb
0.04 focus pupil adjective
-0.34 focus pupil date
0.11 focus pupil name
-0.4 focus pupil number
-0.05 focus pupil other
-0.42 focus pupil person
-0.41 focus pupil place
-0.12 focus pupil verb
-0.76 focus purpos adjective
-0.73 focus purpos date
-0.79 focus purpos name
-0.18 focus purpos noun
-0.46 focus purpos number
-0.66 focus purpos organisation
-0.2 focus purpos other
-0.86 focus purpos person
-0.67 focus purpos place
0.59 focus purpos verb
0.09 focus qualiti adjective
-0.3 focus qualiti name
0.07 focus qualiti noun
0.07 focus qualiti number
-0.29 focus qualiti verb
-0.37 focus question date
-0.21 focus question name
-0.24 focus question noun
-0.26 focus question number
-0.37 focus question organisation
-0.34 focus question person
-0.36 focus question place
0.29 focus question verb
0.22 focus rain noun
0.09 focus rain number
-0.25 focus rain verb
-0.25 focus rang noun
0.32 focus rang number
-0.3 focus rang verb
0.31 focus rank adjective
-0.41 focus rank date
-0.14 focus rank name
0.08 focus rank noun
-0.71 focus rank number
-0.34 focus rank organisation
-0.36 focus rank person
-0.41 focus rank place
-0.48 focus rank verb
-0.33 focus rate adjective
-0.33 focus rate date
-0.21 focus rate name
-0.31 focus rate noun
0.37 focus rate number
-0.24 focus rate person
-0.34 focus rate verb
0.13 focus reason adjective
-0.43 focus reason date
-0.47 focus reason name
-0.5 focus reason number
-0.53 focus reason organisation
-0.25 focus reason other
-0.36 focus reason person
-0.34 focus reason place
0.25 focus reason verb
-0.12 focus rebel adjective
-0.06 focus rebel name
-0.26 focus rebel noun
-0.26 focus rebel number
-0.18 focus rebel person
0.29 focus rebel verb
-0.29 focus region adjective
-0.35 focus region date
0.04 focus region name
-0.34 focus region number
-0.17 focus region organisation
-0.26 focus region other
-0.37 focus region person
0.12 focus region place
-0.44 focus region verb
-0.27 focus religion adjective
-0.33 focus religion date
0.07 focus religion name
-0.15 focus religion noun
-0.35 focus religion number
-0.38 focus religion place
0.05 focus religion verb
-0.31 focus report adjective
0.05 focus report date
-0.38 focus report noun
0.19 focus report number
-0.25 focus report organisation
-0.11 focus report other
0.11 focus report person
-0.34 focus report verb
-0.41 focus reserv noun
-0.32 focus reserv place
-0.28 focus reserv verb
-0.49 focus respect adjective
-0.46 focus respect date
-0.49 focus respect name
0.03 focus respect noun
-0.42 focus respect number
-0.39 focus respect person
-0.35 focus respect place
0.32 focus respect verb
0.06 focus result adjective
-0.32 focus result date
-0.3 focus result name
0.04 focus result noun
-0.33 focus result number
-0.25 focus result other
-0.25 focus result person
-0.33 focus result place
0.04 focus result verb
-0.29 focus reward adjective
-0.05 focus reward date
-0.39 focus reward name
0.17 focus reward number
-0.36 focus reward person
-0.37 focus reward place
-0.31 focus reward verb
-0.26 focus rise noun
0.23 focus rise number
-0.29 focus rise place
0.21 focus rise verb
-0.43 focus river adjective
-0.33 focus river date
0.1 focus river name
-0.25 focus river noun
0.16 focus river number
0.08 focus river organisation
-0.36 focus river place
-0.49 focus road adjective
-0.34 focus road date
0.09 focus road name
-0.34 focus road noun
-0.12 focus road number
-0.18 focus road other
0.11 focus road place
-0.18 focus road verb
-0.35 focus rock adjective
-0.2 focus rock date
-0.4 focus rock name
0.31 focus rock noun
-0.48 focus rock number
-0.42 focus rock organisation
0.07 focus rock person
-0.4 focus rock place
-0.06 focus rock verb
-0.22 focus role adjective
-0.35 focus role date
-0.4 focus role name
0.05 focus role noun
-0.27 focus role number
0.09 focus role person
-0.37 focus role place
-0.13 focus role verb
0.13 focus room adjective
-0.38 focus room name
0.15 focus room noun
-0.21 focus room number
-0.31 focus room person
-0.15 focus round noun
-0.18 focus round number
-0.25 focus round verb
-0.3 focus rout adjective
0.06 focus rout noun
-0.35 focus rout verb
-0.28 focus rule adjective
-0.22 focus rule date
-0.34 focus rule name
0.03 focus rule noun
0.23 focus rule number
-0.06 focus rule other
-0.27 focus rule place
0.3 focus rule verb
-0.27 focus ruler adjective
-0.31 focus ruler date
-0.11 focus ruler name
-0.14 focus ruler noun
0.07 focus ruler number
0.18 focus ruler person
-0.39 focus ruler place
-0.15 focus ruler verb
-0.43 focus school adjective
-0.36 focus school date
-0.42 focus school name
-0.06 focus school noun
0.12 focus school number
0.07 focus school organisation
-0.05 focus school other
-0.22 focus school person
0.17 focus school place
-0.14 focus school verb
0.04 focus scientist name
-0.36 focus scientist number
0.05 focus scientist person
-0.29 focus scientist place
-0.37 focus scientist verb
-0.22 focus score adjective
-0.1 focus score date
-0.22 focus score name
-0.3 focus score noun
0.23 focus score number
-0.32 focus score organisation
0.06 focus score other
0.16 focus score person
-0.27 focus score place
-0.21 focus score verb
-0.2 focus script adjective
-0.27 focus script date
-0.16 focus script noun
-0.3 focus script number
-0.34 focus script person
0.21 focus script place
-0.35 focus script verb
-0.31 focus sea adjective
-0.08 focus sea noun
-0.29 focus sea number
0.13 focus sea place
-0.1 focus sea verb
0.1 focus season adjective
0.03 focus season date
-0.06 focus season name
0.05 focus season noun
-0.45 focus season number
-0.17 focus season organisation
-0.18 focus season other
-0.32 focus season person
-0.07 focus season place
-0.45 focus season verb
-0.36 focus seat adjective
-0.09 focus seat date
-0.19 focus seat noun
0.03 focus seat number
-0.04 focus seat organisation
-0.18 focus seat other
0.24 focus seat person
-0.19 focus seat place
0.28 focus seat verb
-0.35 focus second adjective
-0.22 focus second date
-0.33 focus second noun
0.37 focus second number
-0.29 focus second other
-0.31 focus second verb
-0.38 focus section adjective
-0.34 focus section date
-0.32 focus section name
0.07 focus section noun
-0.15 focus section number
-0.3 focus section person
-0.2 focus section verb
-0.46 focus sentenc adjective
0.44 focus sentenc date
-0.37 focus sentenc name
-0.15 focus sentenc noun
0.18 focus sentenc number
-0.45 focus sentenc person
-0.37 focus sentenc place
-0.43 focus sentenc verb
-0.21 focus seri noun
0.25 focus seri verb
-0.46 focus servic adjective
0.14 focus servic date
-0.23 focus servic noun
-0.33 focus servic number
0.12 focus servic organisation
-0.26 focus servic person
-0.5 focus servic place
0.17 focus servic verb
-0.16 focus set adjective
-0.34 focus set date
0.25 focus set noun
-0.33 focus set number
-0.37 focus set other
-0.37 focus set person
-0.5 focus set verb
-0.34 focus sex adjective
-0.34 focus sex date
-0.41 focus sex name
0.43 focus sex noun
-0.35 focus sex number
-0.31 focus sex person
-0.33 focus sex place
-0.42 focus sex verb
-0.54 focus shape date
-0.67 focus shape name
0.08 focus shape noun
-0.23 focus shape number
-0.55 focus shape organisation
-0.28 focus shape other
-0.71 focus shape person
-0.57 focus shape place
-0.12 focus share adjective
-0.35 focus share date
-0.22 focus share name
0.18 focus share noun
0.32 focus share number
-0.34 focus share organisation
-0.39 focus share other
-0.44 focus share person
-0.24 focus share place
-0.51 focus share verb
-0.16 focus ship adjective
-0.65 focus ship date
-0.1 focus ship name
-0.27 focus ship noun
-0.38 focus ship number
0.42 focus ship organisation
-0.33 focus ship other
0.35 focus ship person
-0.06 focus ship place
-0.55 focus ship verb
-0.2 focus shoot adjective
-0.11 focus shoot name
0.28 focus shoot noun
-0.17 focus shoot number
-0.11 focus shoot organisation
-0.12 focus shoot place
-0.19 focus shoot verb
-0.17 focus shop date
0.16 focus shop noun
-0.05 focus shop number
0.06 focus shore adjective
-0.05 focus shore noun
-0.29 focus shore verb
-0.33 focus show adjective
0.23 focus side adjective
-0.37 focus side date
-0.17 focus side name
-0.1 focus side noun
-0.4 focus side number
-0.11 focus side organisation
-0.37 focus side other
-0.21 focus side person
-0.06 focus side place
0.03 focus side verb
-0.18 focus sign adjective
-0.23 focus sign date
-0.34 focus sign name
0.25 focus sign noun
0.09 focus sign number
-0.28 focus sign other
-0.3 focus sign person
-0.27 focus sign place
-0.31 focus sign verb
-0.65 focus site adjective
-0.51 focus site date
0.08 focus site name
-0.22 focus site noun
0.19 focus site number
-0.37 focus site organisation
-0.29 focus site other
-0.43 focus site person
0.05 focus site place
-0.66 focus site verb
-0.4 focus size adjective
0.16 focus size noun
-0.07 focus size number
-0.17 focus size verb
-0.36 focus skill date
-0.4 focus skill name
-0.09 focus skill noun
-0.37 focus skill person
0.19 focus skill verb
-0.26 focus societi adjective
-0.23 focus societi date
-0.27 focus societi name
0.12 focus societi noun
0.14 focus societi person
0.09 focus societi place
-0.23 focus societi verb
-0.29 focus soldier adjective
-0.31 focus soldier date
-0.36 focus soldier name
-0.37 focus soldier noun
0.37 focus soldier number
-0.17 focus soldier other
-0.29 focus soldier person
-0.2 focus soldier place
-0.05 focus soldier verb
-0.45 focus song adjective
-0.41 focus song date
0.19 focus song name
-0.21 focus song noun
-0.22 focus song number
-0.12 focus song person
-0.27 focus song place
-0.18 focus song verb
0.25 focus sort adjective
-0.61 focus sort date
-0.18 focus sort name
-0.75 focus sort number
-0.44 focus sort other
-0.23 focus sort person
-0.76 focus sort place
-0.18 focus sort verb
-0.57 focus sourc adjective
-0.39 focus sourc date
-0.48 focus sourc name
0.03 focus sourc number
0.28 focus sourc organisation
0.04 focus sourc other
-0.41 focus sourc person
-0.52 focus sourc place
-0.05 focus sourc verb
-0.4 focus span adjective
0.26 focus span date
-0.13 focus span noun
0.08 focus span number
-0.43 focus span verb
-0.21 focus speaker adjective
-0.32 focus speaker date
0.04 focus speaker noun
-0.4 focus speaker other
0.05 focus speaker verb
0.1 focus speci adjective
-0.21 focus speci date
-0.09 focus speci noun
-0.05 focus speci number
-0.04 focus speci other
-0.28 focus speci place
-0.4 focus speci verb
-0.31 focus speed adjective
0.07 focus speed date
-0.31 focus speed noun
0.37 focus speed number
-0.31 focus speed verb
0.16 focus sphere adjective
-0.16 focus sphere noun
0.12 focus sphere number
-0.1 focus sphere other
-0.36 focus sphere verb
-0.35 focus sport adjective
-0.19 focus sport date
-0.4 focus sport name
0.13 focus sport noun
-0.31 focus sport number
-0.36 focus sport place
0.18 focus sport verb
-0.32 focus stage adjective
-0.39 focus stage date
0.28 focus stage noun
0.1 focus stage number
-0.24 focus stage other
-0.07 focus stage person
-0.62 focus stage verb
-0.49 focus state adjective
-0.47 focus state date
0.17 focus state name
-0.21 focus state number
-0.66 focus state organisation
-0.45 focus state other
0.23 focus state person
-0.04 focus state place
-0.16 focus state verb
-0.41 focus station adjective
-0.31 focus station date
0.21 focus station name
-0.41 focus station noun
-0.23 focus station number
-0.07 focus station organisation
-0.28 focus station other
0.03 focus station person
0.05 focus station place
-0.05 focus station verb
-0.37 focus step adjective
-0.27 focus step date
-0.3 focus step name
0.34 focus step noun
-0.43 focus step number
-0.1 focus step other
-0.2 focus step person
-0.24 focus step place
0.05 focus step verb
0.18 focus stone adjective
-0.31 focus stone date
-0.31 focus stone name
0.04 focus stone noun
-0.29 focus stone number
-0.33 focus stone person
-0.29 focus stone place
-0.38 focus stone verb
-0.3 focus stori adjective
-0.07 focus stori noun
0.2 focus stori number
-0.2 focus stori other
-0.15 focus stori verb
0.16 focus street name
-0.04 focus street noun
-0.14 focus street place
-0.19 focus street verb
0.05 focus string adjective
-0.19 focus string noun
0.33 focus string number
-0.18 focus string person
-0.17 focus string place
-0.38 focus string verb
0.08 focus structur adjective
-0.32 focus structur date
0.05 focus structur name
-0.19 focus structur noun
-0.39 focus structur number
-0.19 focus student adjective
-0.21 focus student noun
0.21 focus student number
0.19 focus student person
-0.16 focus student verb
-0.04 focus studi adjective
-0.44 focus studi date
-0.38 focus studi name
-0.19 focus studi noun
0.17 focus studi number
-0.33 focus studi other
0.2 focus studi person
-0.35 focus studi verb
0.18 focus style adjective
-0.31 focus style date
0.17 focus style name
-0.33 focus style noun
-0.06 focus style verb
-0.5 focus subject date
0.16 focus subject noun
-0.16 focus subject number
-0.67 focus subject organisation
-0.43 focus subject other
-0.61 focus subject person
-0.65 focus subject place
-0.19 focus subject verb
-0.55 focus substanc adjective
-0.51 focus substanc date
0.36 focus substanc noun
-0.61 focus substanc number
-0.3 focus substanc organisation
-0.33 focus substanc other
-0.12 focus substanc person
-0.48 focus substanc place
-0.33 focus substanc verb
0.14 focus sugar adjective
-0.26 focus sugar date
-0.39 focus sugar number
-0.26 focus sugar verb
-0.61 focus sum adjective
-0.48 focus sum date
0.08 focus sum name
-0.61 focus sum noun
0.63 focus sum number
-0.34 focus sum other
-0.45 focus sum person
-0.42 focus sum place
-0.55 focus sum verb
-0.38 focus suppli adjective
-0.13 focus suppli noun
-0.11 focus surfac adjective
0.29 focus surfac noun
0.16 focus surfac verb
-0.26 focus system adjective
-0.3 focus system date
0.34 focus system name
-0.32 focus system noun
-0.35 focus system number
-0.21 focus system person
0.19 focus system place
-0.2 focus system verb
-0.52 focus task adjective
-0.41 focus task date
-0.4 focus task name
-0.31 focus task noun
-0.06 focus task number
-0.31 focus task organisation
-0.43 focus task person
-0.23 focus task place
0.42 focus task verb
0.03 focus tax noun
-0.17 focus tax number
0.05 focus tax verb
0.23 focus teacher number
-0.38 focus team adjective
-0.33 focus team date
0.21 focus team name
-0.22 focus team noun
-0.22 focus team number
-0.22 focus team other
-0.47 focus team person
-0.24 focus team place
-0.03 focus team verb
-0.3 focus techniqu adjective
0.06 focus techniqu name
-0.34 focus techniqu person
-0.61 focus techniqu verb
-0.21 focus telescop adjective
-0.23 focus telescop date
0.46 focus telescop noun
-0.39 focus telescop number
-0.11 focus telescop person
-0.39 focus telescop verb
-0.41 focus temperatur adjective
-0.26 focus temperatur date
-0.51 focus temperatur name
-0.33 focus temperatur noun
0.4 focus temperatur number
-0.29 focus temperatur organisation
-0.27 focus temperatur person
0.04 focus temperatur place
-0.55 focus temperatur verb
0.05 focus term adjective
-0.41 focus term date
-0.23 focus term name
-0.3 focus term noun
-0.35 focus term number
0.37 focus term other
-0.43 focus term person
-0.36 focus term place
-0.03 focus term verb
-0.23 focus territori adjective
-0.24 focus territori date
0.12 focus territori name
-0.13 focus territori noun
-0.3 focus territori number
-0.32 focus territori organisation
0.16 focus territori person
0.08 focus territori place
-0.06 focus territori verb
0.08 focus text adjective
-0.13 focus text date
-0.17 focus text noun
-0.3 focus text number
-0.32 focus text person
0.05 focus text verb
-0.31 focus theori adjective
0.13 focus theori noun
0.14 focus theori person
0.21 focus theori verb
-0.29 focus thing adjective
-0.43 focus thing date
-0.46 focus thing name
0.09 focus thing noun
0.05 focus thing number
-0.48 focus thing person
-0.41 focus thing place
-0.35 focus threat adjective
-0.35 focus threat date
0.21 focus threat noun
-0.35 focus threat number
-0.38 focus threat person
0.06 focus threat verb
-0.28 focus tide adjective
-0.14 focus tide date
-0.06 focus tide noun
0.23 focus tide verb
0.27 focus time adjective
-0.48 focus time name
-0.53 focus time noun
0.23 focus time number
-0.31 focus time organisation
-0.49 focus time other
-0.3 focus time person
-0.49 focus time place
-0.19 focus time verb
-0.41 focus titl adjective
-0.57 focus titl date
-0.12 focus titl name
0.31 focus titl noun
0.1 focus titl number
-0.29 focus titl organisation
-0.39 focus titl other
-0.63 focus titl person
-0.23 focus titl place
-0.13 focus titl verb
0.15 focus tone adjective
-0.06 focus tone noun
0.21 focus tone number
-0.26 focus tone person
-0.25 focus tone verb
-0.34 focus tool adjective
-0.36 focus tool date
-0.51 focus tool name
0.44 focus tool noun
-0.45 focus tool number
-0.24 focus tool organisation
-0.19 focus tool other
-0.46 focus tool person
-0.42 focus tool place
-0.07 focus tool verb
-0.42 focus topic adjective
-0.41 focus topic date
0.09 focus topic noun
-0.32 focus topic number
-0.4 focus topic person
0.13 focus topic verb
-0.28 focus tournament adjective
-0.35 focus tournament date
-0.28 focus tournament noun
-0.23 focus tournament number
0.21 focus tournament place
-0.23 focus tournament verb
0.04 focus tower adjective
-0.25 focus tower date
-0.24 focus tower name
-0.06 focus tower noun
-0.24 focus tower number
0.16 focus tower person
-0.16 focus tower verb
-0.13 focus town adjective
-0.57 focus town date
0.04 focus town name
-0.33 focus town noun
-0.18 focus town number
-0.51 focus town organisation
-0.23 focus town other
0.13 focus town person
0.27 focus town place
-0.24 focus town verb
-0.74 focus trade adjective
-0.45 focus trade date
-0.69 focus trade name
0.94 focus trade noun
-0.19 focus trade number
-0.48 focus trade organisation
-0.32 focus trade other
-0.36 focus trade person
-0.62 focus trade place
-0.66 focus trade verb
-0.23 focus trait adjective
0.25 focus trait noun
0.1 focus trait verb
-0.3 focus travel adjective
-0.19 focus travel noun
0.06 focus travel number
-0.34 focus travel place
-0.13 focus travel verb
0.19 focus treati adjective
0.15 focus treati date
-0.34 focus treati name
0.31 focus treati noun
-0.27 focus treati number
-0.25 focus treati person
-0.1 focus treati place
0.09 focus treati verb
0.1 focus tree adjective
-0.42 focus tree date
0.13 focus tree name
-0.43 focus tree number
-0.22 focus tree other
-0.44 focus tree person
-0.58 focus tree place
-0.47 focus tree verb
-0.29 focus trip adjective
0.2 focus trip date
-0.24 focus trip name
-0.18 focus trip noun
-0.14 focus trip number
-0.2 focus trip organisation
-0.23 focus trip place
0.06 focus trip verb
0.17 focus troubl adjective
-0.19 focus troubl noun
0.1 focus troubl number
-0.34 focus troubl verb
-0.23 focus tunnel adjective
-0.27 focus tunnel date
-0.29 focus tunnel name
-0.23 focus tunnel number
0.21 focus tunnel person
0.16 focus tunnel place
-0.27 focus tunnel verb
-0.13 focus type adjective
-0.47 focus type date
0.18 focus type name
-0.37 focus type number
-0.06 focus type organisation
-0.41 focus type other
-0.11 focus type person
-0.5 focus type place
-0.3 focus type verb
0.17 focus unit adjective
-0.34 focus unit date
-0.24 focus unit name
-0.05 focus unit noun
-0.07 focus unit number
0.14 focus unit place
-0.14 focus unit verb
-0.05 focus univers adjective
-0.33 focus univers name
0.05 focus univers noun
0.35 focus univers organisation
-0.41 focus univers person
-0.32 focus univers place
-0.07 focus univers verb
-0.44 focus us adjective
-0.3 focus us date
-0.49 focus us name
-0.45 focus us number
-0.25 focus us organisation
-0.29 focus us person
-0.35 focus us place
0.28 focus us verb
-0.51 focus valu adjective
-0.31 focus valu noun
0.18 focus valu number
0.07 focus valu other
-0.05 focus valu verb
-0.41 focus vehicl adjective
-0.39 focus vehicl date
-0.35 focus vehicl name
0.17 focus vehicl noun
-0.28 focus vehicl number
0.15 focus vehicl person
-0.09 focus vehicl place
-0.16 focus vehicl verb
-0.26 focus vessel adjective
-0.39 focus vessel date
0.09 focus vessel name
0.23 focus vessel noun
-0.42 focus vessel number
-0.24 focus vessel organisation
-0.19 focus vessel person
-0.07 focus vessel place
-0.23 focus vessel verb
0.07 focus villag adjective
-0.42 focus villag date
0.04 focus villag name
-0.37 focus villag noun
-0.21 focus villag number
0.17 focus villag organisation
-0.34 focus villag other
0.15 focus villag person
0.19 focus villag place
-0.41 focus villag verb
-0.51 focus visitor adjective
-0.27 focus visitor date
-0.24 focus visitor name
-0.15 focus visitor noun
0.25 focus visitor number
-0.28 focus visitor place
-0.2 focus visitor verb
-0.14 focus voic name
0.06 focus voic noun
-0.03 focus voic person
-0.3 focus volum adjective
-0.09 focus volum date
0.16 focus volum noun
-0.24 focus volum other
-0.26 focus volum verb
-0.43 focus vote adjective
-0.45 focus vote date
-0.41 focus vote name
-0.51 focus vote noun
0.42 focus vote number
-0.25 focus vote organisation
0.1 focus vote other
-0.09 focus vote person
-0.23 focus vote place
0.21 focus vote verb
-0.3 focus voyag adjective
-0.29 focus voyag noun
0.25 focus voyag number
0.06 focus voyag verb
0.27 focus wai adjective
-0.58 focus wai date
-0.53 focus wai name
0.03 focus wai noun
-0.55 focus wai number
-0.39 focus wai organisation
-0.55 focus wai person
-0.34 focus wai place
0.11 focus wall adjective
0.21 focus wall noun
-0.29 focus wall person
0.14 focus wall place
-0.34 focus war adjective
-0.25 focus war date
0.26 focus war name
-0.18 focus war noun
-0.03 focus war number
0.03 focus war place
-0.08 focus war verb
-0.31 focus water adjective
-0.27 focus water date
0.11 focus water name
0.11 focus water noun
-0.3 focus water number
-0.16 focus water other
-0.26 focus water person
0.09 focus water place
0.06 focus water verb
-0.31 focus wave adjective
0.17 focus wave name
-0.06 focus wave noun
-0.27 focus wave verb
-0.29 focus weak adjective
0.03 focus weak noun
-0.29 focus weapon adjective
-0.4 focus weapon date
-0.42 focus weapon name
0.48 focus weapon noun
-0.45 focus weapon number
-0.33 focus weapon organisation
-0.51 focus weapon person
-0.32 focus weapon place
-0.38 focus weapon verb
0.18 focus weather adjective
-0.29 focus weather date
-0.35 focus weather name
-0.05 focus weather noun
-0.38 focus weather number
-0.26 focus weather person
-0.22 focus weather place
0.05 focus weather verb
-0.35 focus websit adjective
0.44 focus websit name
-0.4 focus websit noun
-0.41 focus websit verb
0.1 focus week date
-0.29 focus week noun
-0.3 focus week number
-0.26 focus week verb
-0.38 focus weight adjective
-0.37 focus weight noun
0.41 focus weight number
-0.33 focus weight person
-0.35 focus weight verb
-0.17 focus woman adjective
-0.43 focus woman date
-0.4 focus woman name
-0.07 focus woman noun
0.16 focus woman number
-0.34 focus woman organisation
-0.17 focus woman other
0.31 focus woman person
-0.44 focus woman place
-0.15 focus woman verb
0.04 focus wood adjective
-0.34 focus wood date
-0.46 focus wood name
0.49 focus wood noun
-0.44 focus wood number
-0.33 focus wood organisation
-0.14 focus wood other
-0.47 focus wood person
-0.38 focus wood place
-0.56 focus wood verb
0.22 focus word adjective
-0.6 focus word date
-0.34 focus word name
-0.58 focus word number
-0.55 focus word organisation
0.41 focus word other
-0.53 focus word person
-0.13 focus word place
-0.37 focus word verb
-0.22 focus work adjective
-0.67 focus work date
0.08 focus work noun
-0.17 focus work organisation
-0.32 focus work other
-0.21 focus work person
-0.68 focus work place
0.08 focus work verb
-0.47 focus worker adjective
-0.3 focus worker date
-0.33 focus worker name
-0.11 focus worker noun
0.42 focus worker number
-0.3 focus worker other
-0.31 focus worker person
0.06 focus worker verb
-0.34 focus worth noun
-0.25 focus worth number
0.14 focus worth verb
-0.45 focus writer adjective
-0.24 focus writer date
-0.04 focus writer name
-0.17 focus writer noun
-0.21 focus writer number
-0.26 focus writer other
0.31 focus writer person
-0.33 focus writer place
-0.44 focus writer verb
-0.31 focus year adjective
0.7 focus year date
-0.61 focus year name
-0.52 focus year noun
-0.21 focus year number
-0.27 focus year organisation
-0.27 focus year other
-0.25 focus year person
-0.32 focus year place
-0.54 focus year verb
0.56 focusHead
-0.39 focusHead how
-0.2 focusHead how-many
-0.37 focusHead said
1.1 focusHead thing
-0.23 focusHead what
-0.25 focusHead when
0.41 focusHead where
-0.04 focusHead who
-0.36 focusHead why
0.28 focusInside
0.75 focusNear
0.54 focusNearest
0.58 focusSort
0.3 govHead
0.19 govHead acl
0.33 govHead advcl
0.22 govHead advmod
-0.13 govHead ccomp
-0.15 govHead compound
0.13 govHead conj
0.34 govHead discourse
-0.09 govHead expl
-0.05 govHead nmod
0.1 govHead nsubj
0.6 govHead obj
-0.08 govHead obl
0.16 govHead vocative
0.52 govUp
-0.09 govUp advcl>conj
0.18 govUp advcl>nsubj
-0.18 govUp advcl>nummod
-0.05 govUp advcl>obj
0.26 govUp advcl>obl
-0.17 govUp advmod>acl
0.08 govUp advmod>advcl
0.07 govUp advmod>amod
-0.29 govUp advmod>appos
-0.34 govUp advmod>aux
-0.2 govUp advmod>case
0.13 govUp advmod>cc
-0.05 govUp advmod>ccomp
-0.05 govUp advmod>compound
-0.27 govUp advmod>conj
-0.16 govUp advmod>cop
-0.23 govUp advmod>csubj
-0.36 govUp advmod>dep
-0.29 govUp advmod>discourse
-0.09 govUp advmod>expl
-0.08 govUp advmod>fixed
-0.23 govUp advmod>flat
-0.28 govUp advmod>iobj
-0.21 govUp advmod>list
-0.08 govUp advmod>mark
0.12 govUp advmod>nmod
-0.23 govUp advmod>nsubj
0.08 govUp advmod>nummod
-0.47 govUp advmod>obj
0.41 govUp advmod>obl
-0.25 govUp advmod>orphan
-0.22 govUp advmod>reparandum
0.22 govUp advmod>xcomp
0.08 govUp amod>nmod
-0.22 govUp amod>obj
0.03 govUp amod>obl
-0.31 govUp ccomp>amod
-0.32 govUp ccomp>conj
-0.24 govUp ccomp>nmod
0.14 govUp ccomp>nsubj
-0.33 govUp ccomp>obj
0.12 govUp ccomp>obl
-0.29 govUp ccomp>xcomp
-0.38 govUp compound>acl
-0.37 govUp compound>amod
0.11 govUp compound>conj
-0.41 govUp compound>nmod
-0.21 govUp compound>nsubj
-0.05 govUp compound>nummod
-0.07 govUp compound>obj
-0.27 govUp compound>obl
-0.17 govUp conj>amod
-0.3 govUp conj>compound
0.15 govUp conj>nmod
-0.04 govUp nmod>acl
0.18 govUp nmod>advcl
-0.24 govUp nmod>advmod
-0.25 govUp nmod>appos
-0.06 govUp nmod>aux
0.31 govUp nmod>ccomp
0.44 govUp nmod>compound
-0.07 govUp nmod>conj
-0.04 govUp nmod>cop
0.11 govUp nmod>csubj
-0.09 govUp nmod>dep
-0.05 govUp nmod>discourse
-0.05 govUp nmod>flat
-0.04 govUp nmod>mark
0.18 govUp nmod>nsubj
-0.05 govUp nmod>nummod
-0.03 govUp nmod>obj
-0.36 govUp nmod>obl
-0.34 govUp nmod>xcomp
-0.35 govUp nsubj>acl
0.09 govUp nsubj>advcl
0.06 govUp nsubj>advmod
0.03 govUp nsubj>amod
0.33 govUp nsubj>appos
-0.3 govUp nsubj>aux
-0.14 govUp nsubj>case
-0.4 govUp nsubj>cc
0.12 govUp nsubj>ccomp
0.32 govUp nsubj>compound
-0.46 govUp nsubj>conj
-0.2 govUp nsubj>cop
0.39 govUp nsubj>csubj
-0.46 govUp nsubj>dep
-0.29 govUp nsubj>discourse
-0.19 govUp nsubj>dislocated
-0.12 govUp nsubj>expl
-0.09 govUp nsubj>flat
-0.51 govUp nsubj>iobj
-0.27 govUp nsubj>list
-0.03 govUp nsubj>mark
0.06 govUp nsubj>nmod
-0.08 govUp nsubj>nummod
-0.07 govUp nsubj>obl
-0.21 govUp nsubj>orphan
-0.35 govUp nsubj>parataxis
0.15 govUp nsubj>vocative
0.35 govUp obj>acl
-0.08 govUp obj>advcl
-0.13 govUp obj>appos
-0.31 govUp obj>aux
-0.18 govUp obj>case
-0.26 govUp obj>cc
0.22 govUp obj>compound
-0.53 govUp obj>conj
0.04 govUp obj>cop
0.13 govUp obj>csubj
0.2 govUp obj>dep
-0.14 govUp obj>discourse
-0.35 govUp obj>dislocated
0.17 govUp obj>fixed
-0.04 govUp obj>flat
0.17 govUp obj>iobj
0.1 govUp obj>list
0.44 govUp obj>nmod
-0.06 govUp obj>nsubj
0.28 govUp obj>nummod
-0.23 govUp obj>orphan
-0.14 govUp obj>parataxis
-0.28 govUp obj>reparandum
-0.18 govUp obj>vocative
0.24 govUp obj>xcomp
-0.16 govUp obl>acl
0.34 govUp obl>advcl
0.22 govUp obl>advmod
-0.07 govUp obl>amod
-0.3 govUp obl>appos
-0.27 govUp obl>aux
-0.26 govUp obl>case
0.13 govUp obl>cc
-0.32 govUp obl>ccomp
0.11 govUp obl>compound
-0.44 govUp obl>conj
-0.08 govUp obl>cop
-0.28 govUp obl>csubj
-0.45 govUp obl>dep
-0.31 govUp obl>discourse
-0.18 govUp obl>dislocated
0.05 govUp obl>list
-0.16 govUp obl>mark
-0.05 govUp obl>nmod
-0.27 govUp obl>nsubj
0.32 govUp obl>nummod
-0.23 govUp obl>obj
-0.36 govUp obl>orphan
-0.22 govUp obl>parataxis
-0.18 govUp obl>vocative
0.05 govUp obl>xcomp
-0.05 govUp vocative>acl
-0.25 govUp vocative>advcl
-0.09 govUp vocative>advmod
-0.12 govUp vocative>amod
-0.33 govUp vocative>ccomp
-0.11 govUp vocative>compound
-0.23 govUp vocative>conj
0.14 govUp vocative>nmod
-0.09 govUp vocative>nsubj
0.33 govUp vocative>obj
-0.42 govUp vocative>obl
-0.16 govUp vocative>parataxis
-0.19 govUp vocative>xcomp
0.29 govUpRole
-0.21 hasName
-0.21 hasNumber
-0.04 hasVerb
-0.31 head condition ADJ amod
-0.16 head condition ADV advmod
-0.35 head condition AUX aux
-0.12 head condition AUX cop
-0.17 head condition NOUN appos
-0.19 head condition NOUN compound
-0.21 head condition NOUN conj
-0.32 head condition NOUN obj
-0.25 head condition NOUN obl
-0.09 head condition NUM compound
-0.19 head condition NUM nmod
-0.26 head condition NUM nummod
-0.11 head condition NUM obl
-0.14 head condition PART mark
-0.1 head condition PRON nmod
-0.21 head condition PRON nsubj
-0.13 head condition PROPN compound
-0.15 head condition PROPN flat
-0.19 head condition PROPN nmod
-0.27 head condition PROPN nsubj
-0.24 head condition PROPN obl
-0.2 head condition SCONJ mark
0.1 head condition VERB acl
0.14 head condition VERB advcl
0.06 head condition VERB ccomp
-0.35 head condition VERB conj
0.03 head condition VERB root
0.04 head condition VERB xcomp
-0.05 head how ADJ acl
-0.28 head how ADJ advcl
-0.4 head how ADJ advmod
0.11 head how ADJ appos
-0.36 head how ADJ case
0.09 head how ADJ ccomp
-0.43 head how ADJ compound
0.05 head how ADJ conj
0.04 head how ADJ fixed
-0.71 head how ADJ nmod
-0.49 head how ADJ nsubj
-0.25 head how ADJ obj
-0.38 head how ADJ obl
0.15 head how ADJ parataxis
0.31 head how ADJ root
0.08 head how ADJ xcomp
-0.08 head how ADP case
-0.22 head how ADV advmod
-0.3 head how ADV amod
-0.36 head how ADV case
-0.56 head how ADV cc
0.21 head how ADV conj
-0.63 head how ADV fixed
-0.29 head how ADV mark
-0.44 head how ADV obj
-0.43 head how ADV obl
-0.34 head how ADV parataxis
-0.32 head how ADV root
-0.34 head how ADV xcomp
-0.33 head how AUX acl
-0.52 head how AUX advcl
-0.34 head how AUX aux
-0.43 head how AUX cop
-0.33 head how AUX parataxis
-0.42 head how CCONJ advmod
0.07 head how CCONJ cc
0.32 head how NOUN acl
0.32 head how NOUN advcl
-0.23 head how NOUN advmod
-0.36 head how NOUN appos
0.04 head how NOUN ccomp
-0.15 head how NOUN compound
-0.11 head how NOUN conj
-0.37 head how NOUN dep
0.06 head how NOUN dislocated
-0.17 head how NOUN fixed
-0.06 head how NOUN flat
-0.43 head how NOUN iobj
-0.28 head how NOUN list
-0.17 head how NOUN nmod
-0.17 head how NOUN nsubj
-0.1 head how NOUN obj
-0.23 head how NOUN orphan
-0.32 head how NOUN parataxis
-0.38 head how NOUN root
0.15 head how NOUN vocative
0.17 head how NOUN xcomp
-0.35 head how NUM advcl
-0.4 head how NUM amod
0.05 head how NUM appos
-0.35 head how NUM ccomp
-0.17 head how NUM conj
-0.41 head how NUM dep
-0.32 head how NUM discourse
0.11 head how NUM flat
-0.36 head how NUM nmod
-0.09 head how NUM nummod
-0.15 head how NUM obj
-0.25 head how NUM obl
-0.07 head how NUM parataxis
-0.34 head how NUM root
-0.41 head how NUM xcomp
-0.06 head how PART case
-0.29 head how PRON acl
-0.48 head how PRON conj
-0.31 head how PRON nmod
-0.06 head how PRON nsubj
-0.45 head how PRON obj
-0.7 head how PRON obl
-0.2 head how PRON root
-0.24 head how PROPN acl
-0.24 head how PROPN advcl
-0.37 head how PROPN appos
-0.29 head how PROPN compound
-0.31 head how PROPN conj
-0.2 head how PROPN dep
-0.39 head how PROPN flat
-0.1 head how PROPN iobj
-0.22 head how PROPN list
-0.48 head how PROPN nmod
-0.44 head how PROPN nsubj
-0.43 head how PROPN obj
-0.53 head how PROPN obl
-0.48 head how PROPN parataxis
-0.38 head how PROPN root
-0.28 head how PROPN vocative
0.08 head how PROPN xcomp
-0.25 head how SCONJ advmod
0.1 head how SCONJ ccomp
-0.34 head how SCONJ mark
-0.2 head how VERB acl
-0.03 head how VERB advcl
-0.18 head how VERB amod
-0.4 head how VERB appos
-0.31 head how VERB case
0.07 head how VERB compound
-0.37 head how VERB csubj
0.12 head how VERB fixed
-0.39 head how VERB nsubj
0.05 head how VERB obl
-0.05 head how VERB root
-0.28 head how VERB xcomp
-0.3 head how X compound
-0.37 head how X conj
-0.3 head how X discourse
-0.41 head how X flat
0.11 head how X goeswith
-0.33 head how X nmod
-0.46 head how-long ADJ acl
-0.11 head how-long ADJ advcl
-0.07 head how-long ADJ advmod
-0.28 head how-long ADJ amod
-0.27 head how-long ADJ appos
-0.27 head how-long ADJ case
-0.37 head how-long ADJ ccomp
-0.37 head how-long ADJ compound
-0.14 head how-long ADJ conj
-0.09 head how-long ADJ fixed
-0.37 head how-long ADJ nmod
-0.47 head how-long ADJ nsubj
-0.07 head how-long ADJ obj
-0.57 head how-long ADJ obl
-0.49 head how-long ADJ parataxis
-0.29 head how-long ADJ root
-0.21 head how-long ADJ xcomp
-0.18 head how-long ADP case
-0.25 head how-long ADV acl
-0.29 head how-long ADV advcl
-0.06 head how-long ADV advmod
-0.26 head how-long ADV amod
-0.42 head how-long ADV cc
-0.34 head how-long ADV ccomp
-0.04 head how-long ADV conj
-0.21 head how-long ADV discourse
-0.36 head how-long ADV fixed
-0.4 head how-long ADV obj
0.28 head how-long ADV obl
-0.16 head how-long ADV xcomp
-0.13 head how-long AUX acl
-0.3 head how-long AUX advcl
-0.44 head how-long AUX aux
-0.37 head how-long AUX cop
-0.08 head how-long AUX parataxis
-0.04 head how-long CCONJ advmod
-0.11 head how-long CCONJ cc
-0.32 head how-long INTJ discourse
-0.12 head how-long INTJ root
0.25 head how-long NOUN acl
0.12 head how-long NOUN advcl
-0.25 head how-long NOUN advmod
-0.07 head how-long NOUN appos
0.21 head how-long NOUN ccomp
0.16 head how-long NOUN compound
-0.11 head how-long NOUN conj
-0.27 head how-long NOUN dep
-0.18 head how-long NOUN list
-0.13 head how-long NOUN nsubj
-0.03 head how-long NOUN obj
0.13 head how-long NOUN obl
0.26 head how-long NOUN parataxis
-0.16 head how-long NOUN root
-0.28 head how-long NOUN xcomp
0.36 head how-long NUM amod
-0.45 head how-long NUM appos
0.2 head how-long NUM ccomp
0.3 head how-long NUM compound
0.06 head how-long NUM conj
-0.52 head how-long NUM dep
-0.4 head how-long NUM flat
-0.21 head how-long NUM nmod
-0.31 head how-long NUM nsubj
-0.46 head how-long NUM obj
-0.47 head how-long NUM obl
0.08 head how-long NUM parataxis
0.09 head how-long NUM root
0.07 head how-long NUM xcomp
-0.18 head how-long PART advmod
-0.38 head how-long PART case
-0.24 head how-long PART mark
-0.23 head how-long PART xcomp
-0.23 head how-long PRON appos
-0.35 head how-long PRON ccomp
-0.16 head how-long PRON conj
-0.19 head how-long PRON expl
-0.17 head how-long PRON iobj
-0.34 head how-long PRON nmod
-0.53 head how-long PRON nsubj
-0.32 head how-long PRON obj
-0.22 head how-long PRON obl
0.24 head how-long PROPN advcl
-0.46 head how-long PROPN appos
-0.59 head how-long PROPN compound
-0.21 head how-long PROPN conj
-0.34 head how-long PROPN dep
-0.48 head how-long PROPN flat
-0.29 head how-long PROPN iobj
-0.2 head how-long PROPN list
-0.76 head how-long PROPN nmod
-0.27 head how-long PROPN nsubj
-0.19 head how-long PROPN obj
-0.89 head how-long PROPN obl
-0.31 head how-long PROPN parataxis
-0.33 head how-long PROPN root
-0.24 head how-long PROPN vocative
-0.38 head how-long PROPN xcomp
-0.29 head how-long SCONJ ccomp
0.04 head how-long SCONJ fixed
-0.25 head how-long SCONJ mark
-0.31 head how-long SYM case
-0.18 head how-long VERB acl
-0.22 head how-long VERB advcl
-0.45 head how-long VERB amod
-0.2 head how-long VERB appos
-0.24 head how-long VERB case
-0.25 head how-long VERB ccomp
-0.3 head how-long VERB compound
-0.16 head how-long VERB conj
-0.13 head how-long VERB csubj
-0.23 head how-long VERB fixed
-0.35 head how-long VERB obl
-0.18 head how-long VERB parataxis
0.05 head how-long VERB root
-0.12 head how-long VERB xcomp
-0.28 head how-long X appos
-0.18 head how-long X compound
-0.21 head how-long X goeswith
-0.16 head how-long X nsubj
-0.51 head how-many ADJ acl
-0.27 head how-many ADJ advcl
0.09 head how-many ADJ advmod
-0.1 head how-many ADJ amod
-0.24 head how-many ADJ appos
-0.34 head how-many ADJ case
-0.44 head how-many ADJ ccomp
-0.55 head how-many ADJ compound
-0.29 head how-many ADJ conj
-0.24 head how-many ADJ fixed
-0.13 head how-many ADJ nmod
-0.33 head how-many ADJ nsubj
-0.05 head how-many ADJ obj
0.11 head how-many ADJ obl
-0.4 head how-many ADJ parataxis
-0.3 head how-many ADJ root
-0.37 head how-many ADJ xcomp
-0.23 head how-many ADP case
0.07 head how-many ADV acl
-0.27 head how-many ADV advmod
-0.23 head how-many ADV amod
-0.22 head how-many ADV cc
-0.43 head how-many ADV conj
-0.18 head how-many ADV fixed
-0.19 head how-many ADV mark
-0.27 head how-many ADV nmod
-0.43 head how-many ADV obj
-0.59 head how-many ADV obl
-0.37 head how-many ADV root
-0.21 head how-many ADV xcomp
-0.28 head how-many AUX acl
-0.36 head how-many AUX advcl
-0.47 head how-many AUX aux
-0.35 head how-many AUX ccomp
-0.1 head how-many AUX conj
-0.41 head how-many AUX cop
-0.27 head how-many AUX parataxis
0.11 head how-many CCONJ advmod
-0.29 head how-many CCONJ cc
-0.04 head how-many CCONJ conj
-0.32 head how-many INTJ discourse
0.44 head how-many NOUN acl
-0.23 head how-many NOUN advcl
-0.29 head how-many NOUN advmod
-0.18 head how-many NOUN appos
-0.08 head how-many NOUN ccomp
-0.55 head how-many NOUN compound
-0.1 head how-many NOUN conj
0.15 head how-many NOUN dep
-0.24 head how-many NOUN discourse
-0.23 head how-many NOUN fixed
-0.04 head how-many NOUN flat
-0.4 head how-many NOUN iobj
0.22 head how-many NOUN list
-0.15 head how-many NOUN nmod
-0.33 head how-many NOUN nsubj
-0.12 head how-many NOUN obj
-0.1 head how-many NOUN obl
0.23 head how-many NOUN orphan
0.09 head how-many NOUN parataxis
-0.06 head how-many NOUN root
0.08 head how-many NOUN vocative
-0.32 head how-many NOUN xcomp
0.19 head how-many NUM advcl
-0.55 head how-many NUM amod
0.28 head how-many NUM appos
-0.04 head how-many NUM ccomp
0.48 head how-many NUM compound
-0.35 head how-many NUM dep
-0.2 head how-many NUM discourse
0.03 head how-many NUM flat
-0.13 head how-many NUM nmod
0.24 head how-many NUM nsubj
0.28 head how-many NUM nummod
-0.24 head how-many NUM obl
-0.14 head how-many NUM orphan
-0.27 head how-many NUM parataxis
-0.06 head how-many NUM root
0.18 head how-many NUM xcomp
-0.28 head how-many PART advmod
-0.4 head how-many PART case
-0.1 head how-many PART conj
-0.28 head how-many PART mark
-0.18 head how-many PRON advcl
-0.12 head how-many PRON appos
-0.21 head how-many PRON ccomp
-0.24 head how-many PRON conj
-0.11 head how-many PRON dep
-0.43 head how-many PRON expl
-0.16 head how-many PRON iobj
-0.23 head how-many PRON nmod
-0.56 head how-many PRON nsubj
-0.27 head how-many PRON obj
-0.29 head how-many PRON obl
-0.32 head how-many PRON parataxis
-0.08 head how-many PRON root
-0.1 head how-many PROPN advcl
-0.58 head how-many PROPN appos
-0.23 head how-many PROPN ccomp
-0.17 head how-many PROPN compound
-0.34 head how-many PROPN conj
-0.06 head how-many PROPN dep
-0.37 head how-many PROPN flat
-0.04 head how-many PROPN iobj
-0.31 head how-many PROPN list
-0.85 head how-many PROPN nmod
-0.21 head how-many PROPN nsubj
-0.53 head how-many PROPN obj
-0.59 head how-many PROPN obl
-0.61 head how-many PROPN parataxis
0.26 head how-many PROPN root
-0.23 head how-many PROPN vocative
-0.27 head how-many PROPN xcomp
-0.2 head how-many SCONJ advmod
-0.23 head how-many SCONJ ccomp
-0.24 head how-many SCONJ fixed
-0.39 head how-many SCONJ mark
-0.05 head how-many SYM acl
0.09 head how-many SYM case
-0.27 head how-many SYM cc
0.13 head how-many SYM compound
0.22 head how-many SYM nmod
0.07 head how-many SYM obj
0.28 head how-many SYM obl
0.14 head how-many SYM root
-0.25 head how-many VERB acl
-0.37 head how-many VERB advcl
-0.57 head how-many VERB amod
-0.29 head how-many VERB appos
-0.31 head how-many VERB case
-0.25 head how-many VERB ccomp
-0.34 head how-many VERB compound
-0.09 head how-many VERB conj
-0.53 head how-many VERB csubj
-0.05 head how-many VERB fixed
0.23 head how-many VERB nmod
-0.47 head how-many VERB nsubj
0.17 head how-many VERB obj
-0.24 head how-many VERB obl
-0.21 head how-many VERB orphan
-0.06 head how-many VERB parataxis
-0.38 head how-many VERB reparandum
-0.12 head how-many VERB root
-0.18 head how-many VERB xcomp
-0.1 head how-many X appos
-0.26 head how-many X cc
-0.38 head how-many X compound
-0.33 head how-many X conj
-0.28 head how-many X discourse
-0.19 head how-many X goeswith
0.11 head how-many X nmod
-0.06 head how-many X obj
0.06 head said ADJ acl
-0.54 head said ADJ advcl
-0.39 head said ADJ advmod
-0.28 head said ADJ amod
-0.16 head said ADJ case
-0.37 head said ADJ ccomp
0.15 head said ADJ conj
-0.2 head said ADJ nmod
-0.35 head said ADJ nsubj
-0.44 head said ADJ obj
-0.35 head said ADJ obl
-0.26 head said ADJ parataxis
0.05 head said ADJ root
0.27 head said ADJ xcomp
-0.52 head said ADV advmod
-0.24 head said ADV case
-0.22 head said ADV cc
-0.28 head said ADV obl
-0.32 head said AUX advcl
-0.43 head said AUX aux
-0.3 head said AUX cop
-0.5 head said NOUN acl
-0.38 head said NOUN advcl
-0.19 head said NOUN appos
0.29 head said NOUN ccomp
-0.18 head said NOUN compound
-0.24 head said NOUN conj
-0.24 head said NOUN dislocated
-0.32 head said NOUN fixed
-0.44 head said NOUN iobj
-0.17 head said NOUN nmod
-0.31 head said NOUN nsubj
-0.49 head said NOUN parataxis
-0.04 head said NOUN root
-0.18 head said NUM amod
-0.21 head said NUM appos
-0.21 head said NUM compound
-0.27 head said NUM conj
-0.27 head said NUM flat
-0.31 head said NUM nmod
-0.34 head said NUM nsubj
-0.17 head said NUM nummod
-0.51 head said NUM obj
-0.62 head said NUM obl
-0.34 head said NUM parataxis
-0.31 head said NUM root
0.03 head said PART advmod
-0.37 head said PART case
-0.09 head said PART mark
-0.26 head said PRON expl
-0.39 head said PRON iobj
-0.3 head said PRON nmod
-0.51 head said PRON nsubj
-0.45 head said PRON obj
-0.48 head said PRON obl
-0.53 head said PROPN appos
-0.03 head said PROPN compound
-0.19 head said PROPN conj
-0.27 head said PROPN flat
-0.09 head said PROPN iobj
-0.43 head said PROPN nmod
-0.26 head said PROPN nsubj
-0.21 head said PROPN obj
-0.19 head said PROPN obl
-0.26 head said PROPN parataxis
-0.15 head said PROPN root
0.11 head said PROPN xcomp
-0.27 head said SCONJ ccomp
-0.17 head said SCONJ fixed
-0.4 head said SCONJ mark
-0.18 head said SYM case
-0.13 head said VERB acl
-0.06 head said VERB advcl
-0.39 head said VERB amod
-0.29 head said VERB case
0.15 head said VERB ccomp
-0.23 head said VERB conj
-0.42 head said VERB csubj
-0.3 head said VERB nsubj
0.21 head said VERB obl
-0.28 head said VERB parataxis
-0.29 head said VERB root
-0.38 head thing body ADJ acl
-0.26 head thing body ADJ advcl
-0.27 head thing body ADJ amod
-0.33 head thing body ADJ appos
-0.26 head thing body ADJ case
0.03 head thing body ADJ ccomp
0.12 head thing body ADJ compound
-0.47 head thing body ADJ conj
-0.26 head thing body ADJ nmod
-0.37 head thing body ADJ nsubj
-0.14 head thing body ADJ obj
-0.46 head thing body ADJ obl
-0.49 head thing body ADJ parataxis
-0.07 head thing body ADJ root
-0.55 head thing body ADJ xcomp
-0.22 head thing body ADP case
-0.04 head thing body ADV advmod
-0.28 head thing body ADV case
-0.11 head thing body ADV conj
-0.25 head thing body ADV fixed
-0.31 head thing body ADV obl
-0.24 head thing body AUX aux
-0.18 head thing body AUX cop
-0.19 head thing body CCONJ advmod
-0.25 head thing body INTJ discourse
-0.18 head thing body NOUN acl
-0.08 head thing body NOUN advcl
-0.73 head thing body NOUN appos
-0.44 head thing body NOUN ccomp
-0.31 head thing body NOUN compound
-0.19 head thing body NOUN conj
-0.31 head thing body NOUN dep
-0.19 head thing body NOUN fixed
-0.39 head thing body NOUN iobj
-0.11 head thing body NOUN nmod
-0.3 head thing body NOUN nsubj
-0.27 head thing body NOUN obj
-0.45 head thing body NOUN obl
-0.62 head thing body NOUN parataxis
-0.41 head thing body NOUN root
-0.21 head thing body NUM amod
-0.39 head thing body NUM appos
-0.27 head thing body NUM compound
-0.3 head thing body NUM conj
-0.46 head thing body NUM dep
-0.43 head thing body NUM nmod
-0.28 head thing body NUM nsubj
-0.49 head thing body NUM nummod
-0.33 head thing body NUM obj
-0.65 head thing body NUM obl
-0.09 head thing body NUM parataxis
-0.28 head thing body NUM root
-0.32 head thing body PRON obj
-0.3 head thing body PRON obl
0.3 head thing body PROPN appos
0.21 head thing body PROPN conj
-0.13 head thing body PROPN dep
-0.05 head thing body PROPN flat
0.06 head thing body PROPN iobj
-0.05 head thing body PROPN list
-0.2 head thing body PROPN nmod
0.34 head thing body PROPN nsubj
-0.4 head thing body PROPN obj
0.33 head thing body PROPN obl
-0.57 head thing body PROPN parataxis
0.2 head thing body PROPN root
-0.4 head thing body PROPN xcomp
0.22 head thing body SCONJ ccomp
-0.3 head thing body SCONJ mark
-0.24 head thing body VERB acl
-0.1 head thing body VERB advcl
-0.15 head thing body VERB amod
-0.35 head thing body VERB appos
-0.24 head thing body VERB case
-0.47 head thing body VERB ccomp
-0.47 head thing body VERB conj
0.08 head thing body VERB csubj
-0.08 head thing body VERB fixed
-0.15 head thing body VERB obj
-0.28 head thing body VERB parataxis
-0.24 head thing body VERB root
-0.11 head thing body VERB xcomp
-0.33 head thing body X compound
-0.2 head thing measure ADJ amod
-0.31 head thing measure ADJ ccomp
0.05 head thing measure ADJ conj
-0.34 head thing measure ADJ obj
-0.45 head thing measure ADJ obl
-0.07 head thing measure ADJ root
-0.37 head thing measure ADJ xcomp
-0.3 head thing measure ADV advmod
-0.35 head thing measure NOUN advcl
0.22 head thing measure NOUN appos
-0.24 head thing measure NOUN compound
-0.25 head thing measure NOUN conj
-0.21 head thing measure NOUN fixed
0.15 head thing measure NOUN iobj
-0.26 head thing measure NOUN nmod
-0.13 head thing measure NOUN nsubj
-0.11 head thing measure NOUN obj
0.11 head thing measure NOUN obl
-0.41 head thing measure NOUN parataxis
-0.28 head thing measure NOUN root
0.28 head thing measure NOUN xcomp
-0.35 head thing measure NUM amod
-0.37 head thing measure NUM appos
0.07 head thing measure NUM compound
-0.1 head thing measure NUM conj
0.08 head thing measure NUM flat
-0.09 head thing measure NUM nmod
0.21 head thing measure NUM nsubj
0.11 head thing measure NUM nummod
-0.47 head thing measure NUM obj
-0.53 head thing measure NUM obl
-0.36 head thing measure PRON nsubj
-0.46 head thing measure PROPN appos
-0.56 head thing measure PROPN conj
-0.47 head thing measure PROPN flat
-0.78 head thing measure PROPN nmod
-0.76 head thing measure PROPN nsubj
0.04 head thing measure PROPN obj
-0.35 head thing measure PROPN obl
-0.13 head thing measure PROPN parataxis
-0.18 head thing measure PROPN root
-0.36 head thing measure SCONJ mark
-0.59 head thing measure VERB acl
0.03 head thing measure VERB advcl
-0.26 head thing measure VERB amod
-0.47 head thing measure VERB ccomp
-0.18 head thing measure VERB conj
0.04 head thing measure VERB parataxis
-0.48 head thing measure VERB root
-0.41 head thing measure VERB xcomp
-0.23 head thing other ADJ acl
-0.53 head thing other ADJ advcl
-0.21 head thing other ADJ advmod
-0.03 head thing other ADJ amod
-0.67 head thing other ADJ appos
-0.31 head thing other ADJ case
-0.18 head thing other ADJ ccomp
-0.24 head thing other ADJ compound
-0.34 head thing other ADJ csubj
-0.43 head thing other ADJ fixed
-0.3 head thing other ADJ flat
-0.16 head thing other ADJ mark
0.07 head thing other ADJ nmod
-0.42 head thing other ADJ nsubj
0.1 head thing other ADJ obj
-0.13 head thing other ADJ obl
-0.14 head thing other ADJ parataxis
-0.42 head thing other ADJ root
-0.37 head thing other ADJ xcomp
-0.33 head thing other ADP mark
-0.26 head thing other ADV acl
-0.5 head thing other ADV advcl
-0.2 head thing other ADV advmod
-0.32 head thing other ADV amod
-0.47 head thing other ADV case
-0.44 head thing other ADV cc
-0.21 head thing other ADV ccomp
-0.3 head thing other ADV compound
-0.43 head thing other ADV conj
-0.74 head thing other ADV fixed
-0.38 head thing other ADV mark
-0.55 head thing other ADV nmod
-0.39 head thing other ADV obj
-0.29 head thing other ADV obl
-0.43 head thing other ADV parataxis
0.23 head thing other ADV root
0.06 head thing other AUX acl
-0.15 head thing other AUX advcl
-0.14 head thing other AUX aux
-0.23 head thing other AUX ccomp
-0.45 head thing other AUX conj
-0.3 head thing other AUX cop
0.14 head thing other AUX parataxis
-0.07 head thing other CCONJ advmod
-0.26 head thing other CCONJ cc
-0.14 head thing other CCONJ nsubj
-0.3 head thing other CCONJ obj
-0.32 head thing other DET det
-0.81 head thing other INTJ discourse
-0.45 head thing other INTJ root
-0.31 head thing other NOUN acl
-0.17 head thing other NOUN advcl
-0.58 head thing other NOUN advmod
-0.24 head thing other NOUN appos
0.04 head thing other NOUN compound
-0.05 head thing other NOUN conj
-0.48 head thing other NOUN csubj
-0.09 head thing other NOUN dep
-0.42 head thing other NOUN discourse
-0.46 head thing other NOUN dislocated
-0.5 head thing other NOUN flat
-0.08 head thing other NOUN iobj
-0.2 head thing other NOUN nmod
-0.17 head thing other NOUN nsubj
-0.21 head thing other NOUN obj
-0.22 head thing other NOUN obl
0.03 head thing other NOUN parataxis
-0.2 head thing other NOUN root
-0.27 head thing other NOUN vocative
0.21 head thing other NOUN xcomp
0.11 head thing other NUM advcl
-0.53 head thing other NUM amod
-0.42 head thing other NUM appos
-0.38 head thing other NUM ccomp
-0.17 head thing other NUM compound
-0.34 head thing other NUM conj
-0.34 head thing other NUM discourse
0.08 head thing other NUM flat
-0.46 head thing other NUM list
-0.07 head thing other NUM nmod
-0.17 head thing other NUM nsubj
-0.25 head thing other NUM nummod
-0.04 head thing other NUM obj
-0.32 head thing other NUM obl
-0.29 head thing other NUM orphan
0.08 head thing other NUM parataxis
-0.25 head thing other NUM xcomp
-0.28 head thing other PART case
-0.26 head thing other PRON acl
-0.45 head thing other PRON advcl
0.1 head thing other PRON appos
-0.15 head thing other PRON ccomp
-0.49 head thing other PRON conj
-0.15 head thing other PRON nmod
-0.26 head thing other PRON nsubj
-0.39 head thing other PRON obj
-0.63 head thing other PRON obl
0.16 head thing other PRON parataxis
-0.32 head thing other PRON root
-0.3 head thing other PRON vocative
-0.31 head thing other PRON xcomp
-0.35 head thing other PROPN acl
-0.47 head thing other PROPN advcl
0.22 head thing other PROPN appos
0.03 head thing other PROPN ccomp
0.2 head thing other PROPN conj
-0.84 head thing other PROPN dep
0.18 head thing other PROPN dislocated
-0.2 head thing other PROPN flat
-0.23 head thing other PROPN iobj
-0.08 head thing other PROPN list
-0.28 head thing other PROPN nmod
-0.07 head thing other PROPN nsubj
0.13 head thing other PROPN obj
-0.06 head thing other PROPN obl
-0.45 head thing other PROPN orphan
-0.34 head thing other PROPN parataxis
0.13 head thing other PROPN root
-0.56 head thing other PROPN vocative
-0.37 head thing other PROPN xcomp
0.17 head thing other SCONJ advmod
-0.6 head thing other SCONJ ccomp
-0.3 head thing other SCONJ fixed
-0.31 head thing other SCONJ mark
-0.29 head thing other SYM acl
-0.24 head thing other SYM appos
-0.31 head thing other SYM compound
-0.12 head thing other SYM nmod
0.2 head thing other SYM obl
-0.41 head thing other SYM parataxis
-0.05 head thing other VERB acl
-0.07 head thing other VERB advcl
0.27 head thing other VERB amod
-0.13 head thing other VERB appos
-0.48 head thing other VERB case
-0.09 head thing other VERB ccomp
-0.4 head thing other VERB compound
-0.24 head thing other VERB conj
-0.47 head thing other VERB fixed
-0.41 head thing other VERB mark
0.17 head thing other VERB nmod
-0.09 head thing other VERB nsubj
0.04 head thing other VERB obj
-0.07 head thing other VERB obl
-0.28 head thing other VERB orphan
-0.32 head thing other VERB parataxis
-0.04 head thing other VERB reparandum
-0.3 head thing other VERB root
-0.24 head thing other VERB xcomp
-0.5 head thing other X appos
-0.29 head thing other X cc
0.15 head thing other X compound
0.18 head thing other X conj
-0.27 head thing other X flat
-0.45 head thing other X goeswith
0.05 head thing other X nmod
-0.21 head thing other X nsubj
0.23 head thing other X obj
-0.2 head thing other X obl
0.11 head thing other X root
0.12 head thing other X xcomp
-0.14 head thing people ADJ acl
0.16 head thing people ADJ advcl
-0.31 head thing people ADJ advmod
0.18 head thing people ADJ amod
-0.19 head thing people ADJ conj
0.07 head thing people ADJ nmod
-0.34 head thing people ADJ nsubj
0.1 head thing people ADJ obj
-0.27 head thing people ADJ parataxis
0.24 head thing people ADJ root
-0.12 head thing people ADJ xcomp
-0.52 head thing people ADV advmod
-0.2 head thing people NOUN acl
-0.2 head thing people NOUN advcl
-0.06 head thing people NOUN appos
-0.16 head thing people NOUN ccomp
-0.51 head thing people NOUN compound
-0.1 head thing people NOUN conj
-0.3 head thing people NOUN nmod
-0.48 head thing people NOUN nsubj
-0.2 head thing people NOUN obj
-0.21 head thing people NOUN obl
-0.24 head thing people NOUN parataxis
-0.16 head thing people NOUN root
-0.24 head thing people NOUN xcomp
-0.23 head thing people NUM compound
-0.3 head thing people NUM conj
-0.15 head thing people NUM dep
-0.23 head thing people NUM flat
-0.11 head thing people NUM nmod
-0.28 head thing people NUM nsubj
-0.36 head thing people NUM nummod
-0.58 head thing people NUM obl
-0.12 head thing people NUM root
-0.25 head thing people PRON nmod
-0.25 head thing people PRON obj
-0.21 head thing people PRON obl
-0.26 head thing people PROPN appos
0.09 head thing people PROPN compound
-0.17 head thing people PROPN conj
-0.25 head thing people PROPN dep
-0.44 head thing people PROPN flat
-0.23 head thing people PROPN nmod
-0.1 head thing people PROPN nsubj
0.11 head thing people PROPN obj
-0.22 head thing people PROPN obl
0.09 head thing people PROPN xcomp
-0.27 head thing people VERB acl
-0.33 head thing people VERB advcl
-0.25 head thing people VERB amod
-0.12 head thing people VERB conj
-0.15 head thing people VERB csubj
-0.13 head thing people VERB parataxis
-0.04 head thing people VERB root
-0.37 head thing people VERB xcomp
-0.27 head thing people X appos
-0.4 head thing person ADJ acl
-0.33 head thing person ADJ advcl
-0.24 head thing person ADJ advmod
-0.37 head thing person ADJ amod
-0.17 head thing person ADJ ccomp
-0.03 head thing person ADJ conj
0.1 head thing person ADJ nmod
-0.46 head thing person ADJ nsubj
-0.36 head thing person ADJ obj
-0.47 head thing person ADJ obl
0.16 head thing person ADJ parataxis
-0.43 head thing person ADJ root
-0.5 head thing person ADJ xcomp
-0.3 head thing person ADP case
-0.24 head thing person ADV advmod
-0.44 head thing person ADV conj
-0.13 head thing person ADV fixed
-0.12 head thing person ADV obj
-0.27 head thing person ADV obl
-0.32 head thing person CCONJ advmod
-0.32 head thing person NOUN acl
-0.24 head thing person NOUN advcl
0.14 head thing person NOUN appos
-0.27 head thing person NOUN ccomp
-0.37 head thing person NOUN compound
0.06 head thing person NOUN conj
-0.3 head thing person NOUN fixed
-0.28 head thing person NOUN iobj
-0.29 head thing person NOUN nmod
-0.52 head thing person NOUN nsubj
-0.32 head thing person NOUN obj
-0.46 head thing person NOUN obl
-0.22 head thing person NOUN parataxis
-0.42 head thing person NOUN root
0.23 head thing person NOUN xcomp
-0.27 head thing person NUM amod
-0.07 head thing person NUM appos
-0.17 head thing person NUM compound
-0.44 head thing person NUM conj
0.11 head thing person NUM dep
-0.13 head thing person NUM flat
-0.28 head thing person NUM nmod
-0.43 head thing person NUM nsubj
-0.51 head thing person NUM nummod
-0.29 head thing person NUM obj
-0.73 head thing person NUM obl
-0.14 head thing person PRON nmod
-0.26 head thing person PRON nsubj
-0.26 head thing person PRON obj
-0.29 head thing person PRON obl
-0.13 head thing person PROPN appos
0.07 head thing person PROPN compound
0.33 head thing person PROPN conj
0.12 head thing person PROPN flat
-0.11 head thing person PROPN nmod
0.18 head thing person PROPN nsubj
-0.27 head thing person PROPN obj
0.15 head thing person PROPN obl
-0.1 head thing person PROPN parataxis
-0.39 head thing person PROPN root
-0.29 head thing person PROPN vocative
-0.27 head thing person SCONJ mark
-0.07 head thing person VERB acl
-0.42 head thing person VERB advcl
-0.29 head thing person VERB amod
-0.35 head thing person VERB appos
0.04 head thing person VERB case
-0.64 head thing person VERB ccomp
-0.6 head thing person VERB conj
-0.37 head thing person VERB csubj
-0.69 head thing person VERB parataxis
-0.28 head thing person VERB root
-0.37 head thing person VERB xcomp
-0.36 head thing place ADJ acl
-0.25 head thing place ADJ advcl
-0.23 head thing place ADJ advmod
0.13 head thing place ADJ amod
0.03 head thing place ADJ appos
-0.4 head thing place ADJ ccomp
-0.27 head thing place ADJ compound
-0.22 head thing place ADJ conj
-0.27 head thing place ADJ nmod
-0.31 head thing place ADJ nsubj
-0.19 head thing place ADJ obj
-0.29 head thing place ADJ obl
-0.22 head thing place ADJ parataxis
-0.32 head thing place ADJ root
-0.17 head thing place ADJ xcomp
-0.17 head thing place ADP case
-0.37 head thing place ADV advmod
-0.16 head thing place ADV case
-0.15 head thing place ADV cc
-0.16 head thing place ADV fixed
-0.2 head thing place ADV obl
-0.32 head thing place AUX aux
-0.14 head thing place AUX cop
-0.2 head thing place INTJ discourse
-0.24 head thing place NOUN acl
-0.4 head thing place NOUN advcl
-0.14 head thing place NOUN appos
-0.25 head thing place NOUN ccomp
-0.71 head thing place NOUN compound
-0.15 head thing place NOUN conj
-0.19 head thing place NOUN fixed
-0.39 head thing place NOUN iobj
-0.24 head thing place NOUN nmod
-0.25 head thing place NOUN nsubj
0.04 head thing place NOUN obj
-0.35 head thing place NOUN obl
-0.15 head thing place NOUN parataxis
-0.45 head thing place NOUN root
-0.32 head thing place NOUN xcomp
-0.31 head thing place NUM appos
-0.54 head thing place NUM compound
-0.32 head thing place NUM conj
-0.52 head thing place NUM dep
0.16 head thing place NUM flat
-0.57 head thing place NUM nmod
-0.37 head thing place NUM nsubj
-0.49 head thing place NUM nummod
-0.54 head thing place NUM obj
-0.13 head thing place NUM obl
-0.18 head thing place PRON conj
-0.31 head thing place PRON nmod
-0.3 head thing place PRON nsubj
-0.17 head thing place PRON obl
-0.07 head thing place PRON root
0.23 head thing place PROPN appos
0.16 head thing place PROPN compound
0.14 head thing place PROPN conj
0.16 head thing place PROPN dep
-0.35 head thing place PROPN flat
0.21 head thing place PROPN list
0.17 head thing place PROPN nmod
-0.09 head thing place PROPN nsubj
-0.18 head thing place PROPN obj
-0.15 head thing place PROPN obl
-0.49 head thing place PROPN parataxis
-0.34 head thing place PROPN root
0.12 head thing place PROPN xcomp
-0.28 head thing place SCONJ ccomp
0.04 head thing place SCONJ mark
-0.5 head thing place VERB acl
-0.33 head thing place VERB advcl
-0.34 head thing place VERB amod
-0.16 head thing place VERB case
-0.1 head thing place VERB ccomp
-0.51 head thing place VERB conj
-0.31 head thing place VERB csubj
-0.17 head thing place VERB fixed
-0.28 head thing place VERB parataxis
-0.57 head thing place VERB xcomp
-0.24 head thing time ADJ acl
-0.33 head thing time ADJ advcl
-0.15 head thing time ADJ amod
-0.22 head thing time ADJ obj
-0.33 head thing time ADJ parataxis
-0.09 head thing time ADJ root
-0.27 head thing time ADJ xcomp
-0.59 head thing time ADV advmod
-0.26 head thing time ADV fixed
-0.17 head thing time AUX aux
-0.21 head thing time NOUN acl
-0.33 head thing time NOUN advcl
-0.54 head thing time NOUN appos
-0.16 head thing time NOUN compound
-0.07 head thing time NOUN conj
-0.66 head thing time NOUN nmod
-0.29 head thing time NOUN nsubj
-0.59 head thing time NOUN obj
-0.19 head thing time NOUN obl
-0.47 head thing time NOUN root
-0.12 head thing time NOUN xcomp
0.48 head thing time NUM compound
-0.33 head thing time NUM conj
-0.44 head thing time NUM flat
0.16 head thing time NUM nmod
0.08 head thing time NUM nsubj
-0.1 head thing time NUM nummod
-0.44 head thing time NUM obj
0.14 head thing time NUM obl
-0.22 head thing time PRON nsubj
-0.15 head thing time PRON obj
-0.29 head thing time PROPN appos
-0.18 head thing time PROPN compound
-0.07 head thing time PROPN conj
-0.35 head thing time PROPN flat
-0.59 head thing time PROPN nmod
-0.32 head thing time PROPN nsubj
-0.32 head thing time PROPN obj
-0.36 head thing time PROPN obl
-0.6 head thing time VERB acl
-0.09 head thing time VERB advcl
-0.35 head thing time VERB amod
-0.43 head thing time VERB ccomp
-0.51 head thing time VERB conj
0.03 head thing time VERB parataxis
-0.32 head thing time VERB root
-0.15 head thing time VERB xcomp
-0.28 head thing work ADJ acl
-0.16 head thing work ADJ advcl
-0.36 head thing work ADJ advmod
-0.52 head thing work ADJ amod
-0.1 head thing work ADJ appos
0.24 head thing work ADJ ccomp
-0.34 head thing work ADJ compound
-0.61 head thing work ADJ conj
-0.31 head thing work ADJ nmod
-0.37 head thing work ADJ nsubj
-0.08 head thing work ADJ obj
-0.14 head thing work ADJ obl
0.11 head thing work ADJ parataxis
-0.05 head thing work ADJ root
-0.25 head thing work ADV advmod
-0.24 head thing work ADV conj
-0.22 head thing work ADV fixed
-0.05 head thing work ADV obl
-0.23 head thing work AUX aux
-0.05 head thing work NOUN acl
-0.42 head thing work NOUN advcl
0.21 head thing work NOUN appos
-0.11 head thing work NOUN conj
-0.36 head thing work NOUN fixed
-0.42 head thing work NOUN iobj
-0.46 head thing work NOUN nmod
-0.43 head thing work NOUN nsubj
-0.24 head thing work NOUN obj
-0.17 head thing work NOUN obl
-0.04 head thing work NOUN parataxis
-0.4 head thing work NOUN root
0.11 head thing work NOUN xcomp
-0.31 head thing work NUM appos
-0.41 head thing work NUM compound
-0.22 head thing work NUM conj
-0.35 head thing work NUM dep
-0.13 head thing work NUM flat
-0.58 head thing work NUM nmod
-0.16 head thing work NUM nsubj
-0.3 head thing work NUM nummod
-0.35 head thing work NUM obj
-0.73 head thing work NUM obl
-0.25 head thing work NUM root
-0.18 head thing work PRON nmod
-0.31 head thing work PRON nsubj
-0.34 head thing work PRON obj
-0.35 head thing work PRON obl
-0.19 head thing work PROPN compound
-0.16 head thing work PROPN conj
-0.12 head thing work PROPN dep
-0.35 head thing work PROPN flat
-0.12 head thing work PROPN iobj
-0.06 head thing work PROPN nmod
-0.26 head thing work PROPN nsubj
0.09 head thing work PROPN obj
0.14 head thing work PROPN parataxis
-0.29 head thing work PROPN xcomp
-0.31 head thing work SCONJ mark
-0.35 head thing work VERB acl
-0.17 head thing work VERB advcl
0.14 head thing work VERB amod
-0.26 head thing work VERB case
-0.41 head thing work VERB ccomp
-0.26 head thing work VERB compound
-0.17 head thing work VERB conj
0.16 head thing work VERB csubj
0.12 head thing work VERB obj
-0.3 head thing work VERB parataxis
-0.24 head thing work VERB root
-0.13 head thing work VERB xcomp
-0.4 head thing work X appos
-0.25 head thing work X compound
0.14 head thing work X flat
0.17 head what ADJ acl
-0.21 head what ADJ advcl
-0.08 head what ADJ amod
-0.3 head what ADJ ccomp
-0.44 head what ADJ conj
-0.33 head what ADJ obl
-0.34 head what ADJ parataxis
0.2 head what ADJ root
-0.54 head what ADV advmod
0.14 head what ADV conj
-0.22 head what NOUN acl
-0.25 head what NOUN compound
0.1 head what NOUN conj
-0.22 head what NOUN nmod
-0.46 head what NOUN nsubj
0.17 head what NOUN obj
-0.24 head what NOUN obl
0.03 head what NOUN parataxis
0.1 head what NOUN root
-0.62 head what NOUN xcomp
-0.45 head what NUM compound
-0.13 head what NUM conj
-0.34 head what NUM dep
-0.2 head what NUM flat
-0.39 head what NUM nmod
-0.28 head what NUM nummod
-0.39 head what NUM obl
-0.37 head what PRON obj
-0.37 head what PRON obl
-0.4 head what PROPN appos
0.03 head what PROPN conj
-0.43 head what PROPN flat
-0.29 head what PROPN nmod
-0.1 head what PROPN nsubj
-0.45 head what PROPN obj
-0.08 head what PROPN obl
-0.38 head what PROPN parataxis
-0.35 head what PROPN xcomp
-0.15 head what SCONJ mark
-0.05 head what VERB acl
-0.17 head what VERB amod
-0.15 head what VERB ccomp
-0.09 head what VERB conj
0.08 head what VERB csubj
-0.43 head what VERB parataxis
-0.43 head what VERB root
-0.5 head what VERB xcomp
-0.28 head what do ADJ acl
-0.46 head what do ADJ advcl
-0.03 head what do ADJ advmod
-0.58 head what do ADJ amod
-0.34 head what do ADJ ccomp
-0.18 head what do ADJ compound
-0.46 head what do ADJ conj
-0.29 head what do ADJ nmod
-0.35 head what do ADJ nsubj
0.09 head what do ADJ obj
-0.29 head what do ADJ obl
-0.36 head what do ADJ parataxis
-0.46 head what do ADJ root
-0.52 head what do ADJ xcomp
-0.49 head what do ADV advmod
-0.14 head what do ADV case
-0.28 head what do ADV conj
-0.36 head what do ADV obj
-0.05 head what do ADV obl
-0.29 head what do AUX advcl
-0.42 head what do AUX cop
-0.15 head what do CCONJ cc
-0.3 head what do INTJ discourse
-0.3 head what do NOUN acl
0.08 head what do NOUN advcl
0.1 head what do NOUN appos
-0.33 head what do NOUN ccomp
-0.21 head what do NOUN compound
-0.15 head what do NOUN conj
-0.31 head what do NOUN fixed
-0.34 head what do NOUN iobj
-0.49 head what do NOUN nmod
-0.6 head what do NOUN nsubj
-0.14 head what do NOUN obj
-0.36 head what do NOUN obl
-0.6 head what do NOUN parataxis
-0.51 head what do NOUN root
-0.54 head what do NOUN xcomp
-0.36 head what do NUM appos
-0.23 head what do NUM compound
-0.35 head what do NUM conj
-0.13 head what do NUM flat
-0.51 head what do NUM nmod
-0.25 head what do NUM nsubj
-0.56 head what do NUM nummod
-0.3 head what do NUM obj
-0.08 head what do NUM obl
-0.29 head what do PRON appos
-0.08 head what do PRON nmod
-0.2 head what do PRON nsubj
-0.33 head what do PRON obj
0.13 head what do PRON obl
-0.66 head what do PROPN appos
-0.4 head what do PROPN conj
-0.36 head what do PROPN flat
-0.22 head what do PROPN nmod
-0.24 head what do PROPN nsubj
0.25 head what do PROPN obj
-0.7 head what do PROPN obl
-0.38 head what do PROPN parataxis
-0.32 head what do PROPN root
-0.35 head what do PROPN vocative
-0.4 head what do PROPN xcomp
-0.19 head what do SCONJ ccomp
-0.32 head what do SCONJ mark
0.12 head what do VERB acl
-0.04 head what do VERB advcl
-0.3 head what do VERB appos
-0.27 head what do VERB compound
0.23 head what do VERB conj
-0.4 head what do VERB csubj
-0.24 head what do VERB obj
0.22 head what do VERB parataxis
-0.6 head what is ADJ acl
-0.08 head what is ADJ advcl
0.04 head what is ADJ advmod
-0.17 head what is ADJ amod
0.12 head what is ADJ appos
-0.38 head what is ADJ case
-0.52 head what is ADJ ccomp
-0.37 head what is ADJ compound
-0.52 head what is ADJ conj
0.1 head what is ADJ fixed
-0.2 head what is ADJ nmod
-0.51 head what is ADJ nsubj
-0.31 head what is ADJ obj
-0.12 head what is ADJ obl
-0.72 head what is ADJ parataxis
-0.38 head what is ADJ root
-0.11 head what is ADP case
-0.23 head what is ADV advcl
-0.44 head what is ADV advmod
-0.23 head what is ADV amod
-0.38 head what is ADV case
-0.43 head what is ADV cc
-0.39 head what is ADV conj
-0.51 head what is ADV fixed
-0.08 head what is ADV mark
-0.07 head what is ADV obj
0.14 head what is ADV obl
-0.11 head what is ADV parataxis
-0.37 head what is ADV root
-0.36 head what is ADV xcomp
-0.22 head what is AUX acl
0.1 head what is AUX advcl
-0.42 head what is AUX aux
-0.25 head what is AUX cop
-0.09 head what is CCONJ advmod
0.21 head what is CCONJ cc
-0.19 head what is DET det
-0.49 head what is INTJ discourse
-0.48 head what is NOUN acl
-0.26 head what is NOUN advmod
-0.04 head what is NOUN appos
-0.06 head what is NOUN ccomp
-0.18 head what is NOUN compound
-0.16 head what is NOUN conj
-0.05 head what is NOUN dep
-0.27 head what is NOUN dislocated
-0.58 head what is NOUN fixed
0.05 head what is NOUN iobj
-0.16 head what is NOUN nmod
-0.14 head what is NOUN nsubj
0.06 head what is NOUN obj
-0.14 head what is NOUN obl
-0.25 head what is NOUN orphan
-0.08 head what is NOUN parataxis
-0.55 head what is NOUN root
-0.04 head what is NOUN vocative
-0.04 head what is NOUN xcomp
-0.4 head what is NUM amod
-0.41 head what is NUM appos
-0.21 head what is NUM compound
0.25 head what is NUM conj
-0.11 head what is NUM dep
-0.34 head what is NUM discourse
-0.11 head what is NUM flat
0.1 head what is NUM list
-0.38 head what is NUM nmod
-0.54 head what is NUM nsubj
-0.33 head what is NUM nummod
-0.05 head what is NUM obj
-0.16 head what is NUM obl
-0.37 head what is NUM orphan
0.12 head what is NUM parataxis
0.3 head what is NUM root
-0.27 head what is PRON advcl
-0.24 head what is PRON appos
-0.52 head what is PRON conj
-0.4 head what is PRON nmod
-0.04 head what is PRON nsubj
-0.66 head what is PRON obj
-0.31 head what is PRON obl
-0.2 head what is PRON root
-0.3 head what is PROPN advcl
-0.48 head what is PROPN appos
-0.24 head what is PROPN compound
-0.44 head what is PROPN conj
-0.44 head what is PROPN dep
-0.51 head what is PROPN flat
-0.28 head what is PROPN iobj
-0.31 head what is PROPN list
-0.38 head what is PROPN nmod
-0.07 head what is PROPN nsubj
-0.2 head what is PROPN obj
-0.23 head what is PROPN obl
-0.18 head what is PROPN parataxis
-0.28 head what is PROPN root
-0.2 head what is PROPN vocative
-0.35 head what is SCONJ ccomp
-0.38 head what is SCONJ mark
-0.28 head what is SYM nmod
0.05 head what is VERB acl
-0.08 head what is VERB advcl
-0.04 head what is VERB amod
0.14 head what is VERB appos
-0.34 head what is VERB case
-0.15 head what is VERB ccomp
-0.13 head what is VERB compound
-0.19 head what is VERB conj
0.12 head what is VERB csubj
0.1 head what is VERB fixed
0.19 head what is VERB nsubj
-0.11 head what is VERB obj
-0.15 head what is VERB parataxis
-0.18 head what is VERB root
0.21 head what is VERB xcomp
-0.4 head what is X compound
-0.26 head what is X nmod
-0.28 head what is body ADJ acl
-0.32 head what is body ADJ amod
-0.21 head what is body ADJ conj
-0.25 head what is body ADJ root
-0.28 head what is body ADJ xcomp
-0.35 head what is body ADV advmod
-0.32 head what is body NOUN appos
-0.42 head what is body NOUN compound
-0.09 head what is body NOUN conj
-0.06 head what is body NOUN nmod
0.14 head what is body NOUN nsubj
-0.21 head what is body NOUN obj
-0.35 head what is body NOUN obl
-0.23 head what is body NOUN root
-0.16 head what is body NOUN xcomp
-0.23 head what is body NUM compound
0.13 head what is body NUM flat
-0.31 head what is body NUM nmod
-0.45 head what is body NUM nummod
-0.55 head what is body NUM obl
0.21 head what is body PROPN appos
-0.36 head what is body PROPN compound
0.16 head what is body PROPN conj
-0.34 head what is body PROPN flat
-0.06 head what is body PROPN nmod
-0.04 head what is body PROPN nsubj
0.29 head what is body PROPN obl
-0.44 head what is body VERB acl
0.11 head what is body VERB advcl
0.09 head what is body VERB amod
-0.34 head what is body VERB ccomp
-0.48 head what is body VERB conj
-0.19 head what is body VERB parataxis
-0.44 head what is body VERB root
0.06 head what is body VERB xcomp
-0.51 head what is measure ADJ amod
-0.28 head what is measure ADJ conj
-0.3 head what is measure ADJ obl
-0.28 head what is measure ADJ root
0.09 head what is measure ADV advmod
0.23 head what is measure NOUN appos
-0.14 head what is measure NOUN compound
-0.3 head what is measure NOUN conj
0.06 head what is measure NOUN nmod
-0.61 head what is measure NOUN nsubj
-0.06 head what is measure NOUN obj
-0.21 head what is measure NOUN root
-0.28 head what is measure NUM compound
0.16 head what is measure NUM conj
-0.54 head what is measure NUM nmod
0.09 head what is measure NUM nummod
-0.71 head what is measure NUM obl
-0.2 head what is measure PRON nsubj
-0.33 head what is measure PROPN appos
-0.19 head what is measure PROPN compound
-0.29 head what is measure PROPN conj
-0.27 head what is measure PROPN flat
-0.54 head what is measure PROPN nmod
-0.28 head what is measure PROPN nsubj
-0.54 head what is measure PROPN obl
-0.32 head what is measure VERB acl
-0.28 head what is measure VERB advcl
-0.25 head what is measure VERB amod
-0.38 head what is measure VERB ccomp
-0.47 head what is measure VERB conj
-0.39 head what is measure VERB parataxis
-0.34 head what is measure VERB root
0.13 head what is measure VERB xcomp
0.19 head what is other ADJ acl
-0.38 head what is other ADJ advcl
-0.16 head what is other ADJ advmod
-0.28 head what is other ADJ amod
-0.4 head what is other ADJ case
-0.23 head what is other ADJ ccomp
-0.58 head what is other ADJ compound
0.19 head what is other ADJ conj
-0.38 head what is other ADJ fixed
0.06 head what is other ADJ nmod
-0.51 head what is other ADJ obj
-0.13 head what is other ADJ obl
0.36 head what is other ADJ parataxis
-0.28 head what is other ADJ root
-0.49 head what is other ADJ xcomp
-0.15 head what is other ADP case
-0.25 head what is other ADV acl
-0.29 head what is other ADV advcl
-0.44 head what is other ADV advmod
-0.14 head what is other ADV amod
-0.36 head what is other ADV case
-0.28 head what is other ADV cc
0.04 head what is other ADV ccomp
-0.32 head what is other ADV compound
-0.05 head what is other ADV conj
-0.45 head what is other ADV fixed
-0.25 head what is other ADV mark
-0.07 head what is other ADV obj
0.09 head what is other ADV obl
0.2 head what is other ADV parataxis
-0.5 head what is other ADV root
-0.65 head what is other ADV xcomp
0.15 head what is other AUX acl
-0.34 head what is other AUX advcl
-0.56 head what is other AUX aux
-0.46 head what is other AUX cop
-0.28 head what is other AUX parataxis
-0.09 head what is other AUX root
-0.38 head what is other CCONJ advmod
-0.26 head what is other CCONJ cc
-0.25 head what is other DET det
-0.04 head what is other INTJ discourse
-0.05 head what is other NOUN acl
-0.13 head what is other NOUN advcl
-0.43 head what is other NOUN advmod
0.51 head what is other NOUN appos
-0.08 head what is other NOUN ccomp
-0.33 head what is other NOUN compound
-0.2 head what is other NOUN conj
-0.47 head what is other NOUN dep
0.14 head what is other NOUN dislocated
-0.56 head what is other NOUN fixed
-0.69 head what is other NOUN iobj
-0.39 head what is other NOUN list
-0.32 head what is other NOUN nmod
-0.18 head what is other NOUN nsubj
-0.4 head what is other NOUN obj
-0.18 head what is other NOUN obl
-0.24 head what is other NOUN orphan
-0.11 head what is other NOUN parataxis
0.22 head what is other NOUN root
-0.25 head what is other NOUN vocative
0.3 head what is other NOUN xcomp
-0.51 head what is other NUM amod
-0.62 head what is other NUM appos
-0.15 head what is other NUM compound
0.15 head what is other NUM conj
-0.11 head what is other NUM dep
-0.38 head what is other NUM discourse
-0.29 head what is other NUM list
-0.18 head what is other NUM nmod
-0.36 head what is other NUM nsubj
-0.27 head what is other NUM nummod
0.18 head what is other NUM obj
-0.12 head what is other NUM obl
-0.46 head what is other NUM parataxis
-0.29 head what is other NUM xcomp
-0.14 head what is other PART case
-0.38 head what is other PRON advcl
-0.33 head what is other PRON ccomp
-0.04 head what is other PRON conj
-0.38 head what is other PRON nmod
-0.56 head what is other PRON nsubj
-0.34 head what is other PRON obj
-0.53 head what is other PRON obl
-0.34 head what is other PRON root
0.16 head what is other PROPN acl
-0.17 head what is other PROPN advcl
0.04 head what is other PROPN appos
0.17 head what is other PROPN ccomp
0.09 head what is other PROPN compound
-0.25 head what is other PROPN conj
-0.67 head what is other PROPN dep
-0.56 head what is other PROPN flat
-0.22 head what is other PROPN iobj
-0.67 head what is other PROPN nmod
-0.14 head what is other PROPN nsubj
-0.06 head what is other PROPN obj
-0.31 head what is other PROPN obl
-0.25 head what is other PROPN parataxis
-0.34 head what is other PROPN vocative
0.52 head what is other PROPN xcomp
-0.36 head what is other SCONJ ccomp
-0.21 head what is other SCONJ mark
-0.09 head what is other SYM acl
-0.1 head what is other VERB acl
0.07 head what is other VERB advcl
0.1 head what is other VERB amod
-0.18 head what is other VERB appos
-0.32 head what is other VERB case
-0.36 head what is other VERB ccomp
-0.27 head what is other VERB conj
0.18 head what is other VERB csubj
-0.2 head what is other VERB fixed
-0.48 head what is other VERB nsubj
-0.45 head what is other VERB obj
-0.34 head what is other VERB obl
-0.28 head what is other VERB orphan
-0.26 head what is other VERB parataxis
-0.3 head what is other VERB reparandum
-0.35 head what is other VERB root
-0.23 head what is other VERB xcomp
-0.28 head what is other X amod
-0.38 head what is other X appos
-0.36 head what is other X compound
-0.47 head what is other X conj
-0.36 head what is other X discourse
-0.28 head what is other X flat
-0.28 head what is other X goeswith
-0.44 head what is other X nmod
-0.27 head what is other X nsubj
-0.31 head what is other X obj
-0.25 head what is people ADJ amod
-0.25 head what is people NOUN compound
-0.39 head what is people NOUN nmod
-0.28 head what is people NOUN nsubj
-0.29 head what is people NOUN obj
-0.36 head what is people NOUN obl
-0.29 head what is people NUM obl
-0.29 head what is people PROPN nmod
0.24 head what is people PROPN obl
-0.04 head what is people VERB acl
-0.07 head what is people VERB conj
-0.32 head what is people VERB root
-0.28 head what is person ADJ acl
-0.37 head what is person ADJ advcl
-0.32 head what is person ADJ amod
-0.37 head what is person ADJ ccomp
-0.12 head what is person ADJ compound
0.19 head what is person ADJ obj
0.19 head what is person ADJ obl
-0.41 head what is person ADJ root
-0.53 head what is person ADJ xcomp
-0.49 head what is person ADV advmod
0.08 head what is person NOUN advcl
-0.36 head what is person NOUN appos
0.05 head what is person NOUN ccomp
-0.28 head what is person NOUN compound
-0.17 head what is person NOUN conj
-0.37 head what is person NOUN iobj
0.08 head what is person NOUN nmod
-0.21 head what is person NOUN nsubj
-0.06 head what is person NOUN obl
0.05 head what is person NOUN parataxis
-0.35 head what is person NOUN root
-0.58 head what is person NOUN xcomp
-0.31 head what is person NUM appos
-0.41 head what is person NUM compound
-0.19 head what is person NUM conj
-0.27 head what is person NUM flat
-0.41 head what is person NUM nmod
-0.34 head what is person NUM nsubj
-0.45 head what is person NUM nummod
-0.29 head what is person NUM obj
-0.13 head what is person NUM obl
-0.16 head what is person PRON nmod
-0.46 head what is person PRON nsubj
-0.22 head what is person PRON obj
-0.22 head what is person PRON obl
-0.59 head what is person PROPN appos
-0.33 head what is person PROPN compound
-0.54 head what is person PROPN conj
0.32 head what is person PROPN dep
-0.1 head what is person PROPN flat
-0.93 head what is person PROPN nmod
-0.3 head what is person PROPN nsubj
0.16 head what is person PROPN obj
-0.79 head what is person PROPN obl
-0.44 head what is person PROPN parataxis
-0.28 head what is person PROPN root
0.28 head what is person PROPN xcomp
-0.07 head what is person SCONJ mark
0.31 head what is person VERB advcl
-0.05 head what is person VERB amod
-0.42 head what is person VERB case
-0.28 head what is person VERB ccomp
-0.15 head what is person VERB conj
-0.44 head what is person VERB csubj
-0.46 head what is person VERB parataxis
-0.28 head what is person VERB root
0.08 head what is person VERB xcomp
0.05 head what is place ADJ appos
-0.26 head what is place ADJ conj
-0.25 head what is place ADJ xcomp
0.29 head what is place ADV advmod
-0.21 head what is place NOUN appos
-0.57 head what is place NOUN compound
-0.13 head what is place NOUN conj
-0.71 head what is place NOUN nmod
-0.66 head what is place NOUN nsubj
-0.39 head what is place NOUN obj
-0.4 head what is place NOUN obl
-0.32 head what is place NOUN parataxis
-0.21 head what is place NOUN root
0.12 head what is place NOUN xcomp
-0.41 head what is place NUM nmod
-0.44 head what is place NUM nummod
-0.5 head what is place NUM obl
0.27 head what is place PRON obl
0.23 head what is place PROPN appos
-0.52 head what is place PROPN compound
0.23 head what is place PROPN conj
0.07 head what is place PROPN flat
-0.52 head what is place PROPN nmod
-0.06 head what is place PROPN obj
0.09 head what is place PROPN obl
-0.31 head what is place VERB acl
-0.34 head what is place VERB advcl
-0.22 head what is place VERB amod
-0.32 head what is place VERB ccomp
-0.32 head what is place VERB conj
-0.29 head what is place VERB parataxis
-0.42 head what is place VERB root
-0.39 head what is place VERB xcomp
-0.44 head what is time ADJ amod
-0.28 head what is time ADV advmod
-0.32 head what is time NOUN appos
-0.36 head what is time NOUN compound
0.05 head what is time NOUN conj
-0.03 head what is time NOUN nmod
-0.08 head what is time NOUN obj
-0.07 head what is time NOUN obl
-0.35 head what is time NOUN root
-0.05 head what is time NUM nmod
-0.09 head what is time NUM nummod
-0.25 head what is time PROPN conj
-0.35 head what is time PROPN nmod
-0.44 head what is time PROPN nsubj
-0.43 head what is time PROPN obl
-0.45 head what is time VERB acl
-0.21 head what is time VERB advcl
-0.23 head what is time VERB conj
-0.27 head what is time VERB parataxis
-0.29 head what is time VERB root
-0.35 head what is time VERB xcomp
-0.23 head what is work ADJ acl
-0.25 head what is work ADJ advcl
-0.12 head what is work ADJ advmod
-0.67 head what is work ADJ amod
-0.17 head what is work ADJ ccomp
-0.2 head what is work ADJ compound
-0.2 head what is work ADJ conj
-0.34 head what is work ADJ nmod
0.12 head what is work ADJ nsubj
-0.21 head what is work ADJ obj
-0.05 head what is work ADJ obl
-0.25 head what is work ADJ parataxis
-0.1 head what is work ADJ root
-0.37 head what is work ADJ xcomp
-0.32 head what is work ADP case
-0.49 head what is work ADV advmod
-0.15 head what is work ADV conj
-0.25 head what is work ADV obl
-0.38 head what is work ADV root
-0.16 head what is work AUX aux
-0.19 head what is work AUX cop
-0.5 head what is work INTJ discourse
-0.25 head what is work NOUN acl
-0.39 head what is work NOUN advcl
-0.33 head what is work NOUN ccomp
-0.28 head what is work NOUN compound
0.19 head what is work NOUN conj
-0.29 head what is work NOUN fixed
-0.48 head what is work NOUN nmod
-0.39 head what is work NOUN nsubj
-0.47 head what is work NOUN obj
-0.51 head what is work NOUN obl
-0.67 head what is work NOUN root
0.24 head what is work NOUN xcomp
-0.26 head what is work NUM compound
-0.3 head what is work NUM conj
-0.25 head what is work NUM dep
0.06 head what is work NUM flat
-0.2 head what is work NUM nmod
-0.03 head what is work NUM nsubj
-0.33 head what is work NUM nummod
-0.17 head what is work NUM obj
-0.7 head what is work NUM obl
-0.31 head what is work PRON nsubj
-0.24 head what is work PRON obj
-0.39 head what is work PRON obl
0.2 head what is work PROPN appos
-0.23 head what is work PROPN compound
0.19 head what is work PROPN conj
-0.43 head what is work PROPN dep
-0.12 head what is work PROPN flat
-0.29 head what is work PROPN nmod
-0.14 head what is work PROPN nsubj
0.1 head what is work PROPN obj
0.04 head what is work PROPN obl
0.09 head what is work PROPN parataxis
0.34 head what is work PROPN root
0.08 head what is work PROPN xcomp
-0.19 head what is work SCONJ mark
-0.38 head what is work VERB acl
-0.14 head what is work VERB advcl
-0.27 head what is work VERB amod
-0.13 head what is work VERB case
-0.09 head what is work VERB ccomp
0.15 head what is work VERB compound
-0.45 head what is work VERB conj
-0.34 head what is work VERB csubj
-0.2 head what is work VERB parataxis
-0.68 head what is work VERB root
-0.04 head what is work VERB xcomp
-0.16 head what is work X appos
0.11 head what is work X compound
0.24 head what is work X goeswith
-0.33 head what nsubj ADJ acl
-0.33 head what nsubj ADJ advcl
-0.25 head what nsubj ADJ advmod
-0.12 head what nsubj ADJ amod
-0.07 head what nsubj ADJ appos
-0.53 head what nsubj ADJ case
-0.27 head what nsubj ADJ ccomp
-0.12 head what nsubj ADJ compound
-0.4 head what nsubj ADJ conj
-0.27 head what nsubj ADJ csubj
-0.42 head what nsubj ADJ fixed
-0.07 head what nsubj ADJ flat
-0.21 head what nsubj ADJ mark
-0.32 head what nsubj ADJ nmod
-0.16 head what nsubj ADJ nsubj
-0.25 head what nsubj ADJ obj
-0.2 head what nsubj ADJ obl
-0.15 head what nsubj ADJ root
-0.14 head what nsubj ADJ xcomp
-0.14 head what nsubj ADP case
-0.15 head what nsubj ADP mark
-0.33 head what nsubj ADV acl
-0.3 head what nsubj ADV advcl
-0.36 head what nsubj ADV advmod
-0.25 head what nsubj ADV amod
-0.3 head what nsubj ADV case
-0.37 head what nsubj ADV cc
-0.44 head what nsubj ADV ccomp
-0.25 head what nsubj ADV compound
-0.45 head what nsubj ADV conj
-0.54 head what nsubj ADV fixed
-0.32 head what nsubj ADV mark
-0.34 head what nsubj ADV nmod
0.06 head what nsubj ADV obj
-0.35 head what nsubj ADV obl
-0.23 head what nsubj ADV parataxis
-0.07 head what nsubj ADV root
-0.38 head what nsubj ADV xcomp
0.09 head what nsubj AUX acl
-0.5 head what nsubj AUX advcl
-0.12 head what nsubj AUX aux
-0.3 head what nsubj AUX ccomp
-0.4 head what nsubj AUX cop
-0.44 head what nsubj AUX parataxis
0.03 head what nsubj AUX root
0.28 head what nsubj CCONJ advmod
-0.22 head what nsubj CCONJ cc
-0.06 head what nsubj DET det
-0.39 head what nsubj INTJ discourse
-0.07 head what nsubj NOUN acl
-0.2 head what nsubj NOUN advcl
-0.54 head what nsubj NOUN advmod
-0.06 head what nsubj NOUN appos
-0.6 head what nsubj NOUN ccomp
-0.07 head what nsubj NOUN compound
0.16 head what nsubj NOUN conj
0.22 head what nsubj NOUN csubj
-0.45 head what nsubj NOUN dep
0.11 head what nsubj NOUN dislocated
0.12 head what nsubj NOUN fixed
-0.27 head what nsubj NOUN flat
-0.69 head what nsubj NOUN iobj
-0.35 head what nsubj NOUN list
-0.24 head what nsubj NOUN nmod
0.03 head what nsubj NOUN nsubj
-0.14 head what nsubj NOUN obl
-0.27 head what nsubj NOUN orphan
-0.06 head what nsubj NOUN parataxis
-0.15 head what nsubj NOUN root
-0.36 head what nsubj NOUN vocative
-0.43 head what nsubj NOUN xcomp
-0.2 head what nsubj NUM advcl
-0.48 head what nsubj NUM amod
-0.54 head what nsubj NUM appos
0.06 head what nsubj NUM ccomp
-0.24 head what nsubj NUM compound
-0.51 head what nsubj NUM conj
-0.42 head what nsubj NUM dep
-0.41 head what nsubj NUM discourse
0.15 head what nsubj NUM flat
-0.3 head what nsubj NUM list
-0.1 head what nsubj NUM nmod
-0.21 head what nsubj NUM nsubj
-0.45 head what nsubj NUM nummod
-0.06 head what nsubj NUM obj
-0.3 head what nsubj NUM obl
-0.42 head what nsubj NUM parataxis
-0.3 head what nsubj NUM root
-0.26 head what nsubj NUM xcomp
-0.12 head what nsubj PART case
-0.24 head what nsubj PART conj
-0.35 head what nsubj PRON acl
-0.16 head what nsubj PRON advcl
-0.29 head what nsubj PRON appos
0.1 head what nsubj PRON ccomp
-0.43 head what nsubj PRON conj
-0.27 head what nsubj PRON discourse
-0.22 head what nsubj PRON iobj
-0.15 head what nsubj PRON nmod
-0.08 head what nsubj PRON nsubj
0.08 head what nsubj PRON obj
-0.54 head what nsubj PRON obl
-0.46 head what nsubj PRON root
0.05 head what nsubj PRON xcomp
-0.42 head what nsubj PROPN acl
-0.1 head what nsubj PROPN advcl
-0.13 head what nsubj PROPN appos
-0.2 head what nsubj PROPN ccomp
-0.06 head what nsubj PROPN compound
-0.07 head what nsubj PROPN conj
-0.48 head what nsubj PROPN dep
-0.2 head what nsubj PROPN flat
-0.42 head what nsubj PROPN iobj
-0.34 head what nsubj PROPN list
-0.41 head what nsubj PROPN nmod
-0.07 head what nsubj PROPN nsubj
0.13 head what nsubj PROPN obj
-0.27 head what nsubj PROPN obl
-0.75 head what nsubj PROPN parataxis
-0.05 head what nsubj PROPN root
0.19 head what nsubj PROPN xcomp
-0.23 head what nsubj SCONJ advmod
-0.26 head what nsubj SCONJ fixed
-0.4 head what nsubj SCONJ mark
-0.3 head what nsubj SYM nmod
-0.36 head what nsubj SYM obl
-0.06 head what nsubj VERB acl
-0.19 head what nsubj VERB amod
-0.13 head what nsubj VERB appos
-0.46 head what nsubj VERB case
0.11 head what nsubj VERB ccomp
-0.04 head what nsubj VERB compound
-0.1 head what nsubj VERB conj
0.12 head what nsubj VERB csubj
-0.25 head what nsubj VERB discourse
-0.39 head what nsubj VERB fixed
-0.03 head what nsubj VERB mark
0.17 head what nsubj VERB nmod
0.06 head what nsubj VERB obj
0.14 head what nsubj VERB orphan
-0.09 head what nsubj VERB parataxis
-0.2 head what nsubj VERB reparandum
-0.08 head what nsubj VERB root
-0.09 head what nsubj VERB xcomp
-0.26 head what nsubj X amod
-0.41 head what nsubj X appos
-0.16 head what nsubj X cc
-0.17 head what nsubj X compound
-0.35 head what nsubj X conj
-0.46 head what nsubj X discourse
-0.29 head what nsubj X flat
-0.36 head what nsubj X goeswith
-0.11 head what nsubj X nmod
-0.42 head what nsubj X nsubj
-0.19 head what nsubj X obj
-0.32 head what nsubj X obl
0.1 head what obj ADJ acl
-0.56 head what obj ADJ advcl
-0.43 head what obj ADJ advmod
-0.18 head what obj ADJ amod
-0.53 head what obj ADJ appos
-0.36 head what obj ADJ case
-0.12 head what obj ADJ ccomp
-0.38 head what obj ADJ compound
-0.28 head what obj ADJ conj
-0.32 head what obj ADJ csubj
-0.39 head what obj ADJ fixed
-0.26 head what obj ADJ mark
-0.1 head what obj ADJ nmod
-0.23 head what obj ADJ nsubj
-0.27 head what obj ADJ obj
-0.28 head what obj ADJ obl
-0.08 head what obj ADJ parataxis
-0.2 head what obj ADJ root
-0.12 head what obj ADP case
-0.43 head what obj ADV acl
-0.36 head what obj ADV advcl
-0.37 head what obj ADV advmod
-0.3 head what obj ADV amod
-0.4 head what obj ADV case
-0.55 head what obj ADV cc
0.1 head what obj ADV ccomp
-0.6 head what obj ADV fixed
-0.36 head what obj ADV mark
0.2 head what obj ADV obj
-0.52 head what obj ADV obl
-0.24 head what obj ADV root
-0.27 head what obj ADV xcomp
-0.17 head what obj AUX acl
-0.49 head what obj AUX advcl
-0.09 head what obj AUX aux
-0.24 head what obj AUX ccomp
-0.4 head what obj AUX conj
-0.4 head what obj AUX cop
-0.25 head what obj AUX parataxis
-0.18 head what obj AUX root
0.05 head what obj CCONJ advmod
0.09 head what obj CCONJ cc
-0.17 head what obj DET det
-0.47 head what obj INTJ discourse
-0.12 head what obj NOUN acl
-0.35 head what obj NOUN advcl
-0.51 head what obj NOUN advmod
-0.15 head what obj NOUN appos
-0.04 head what obj NOUN compound
0.11 head what obj NOUN conj
-0.08 head what obj NOUN csubj
-0.35 head what obj NOUN dep
-0.35 head what obj NOUN dislocated
-0.06 head what obj NOUN fixed
-0.4 head what obj NOUN iobj
0.1 head what obj NOUN list
-0.11 head what obj NOUN nmod
-0.2 head what obj NOUN nsubj
-0.16 head what obj NOUN obl
0.16 head what obj NOUN orphan
-0.15 head what obj NOUN parataxis
-0.65 head what obj NOUN root
-0.33 head what obj NOUN vocative
0.28 head what obj NOUN xcomp
-0.31 head what obj NUM advcl
-0.2 head what obj NUM amod
-0.42 head what obj NUM appos
-0.35 head what obj NUM ccomp
-0.31 head what obj NUM compound
-0.48 head what obj NUM conj
-0.16 head what obj NUM dep
-0.12 head what obj NUM discourse
-0.15 head what obj NUM flat
-0.27 head what obj NUM list
-0.42 head what obj NUM nmod
-0.53 head what obj NUM nsubj
-0.34 head what obj NUM nummod
-0.13 head what obj NUM obj
-0.58 head what obj NUM obl
-0.38 head what obj NUM parataxis
-0.11 head what obj NUM root
-0.33 head what obj NUM xcomp
-0.15 head what obj PART case
0.06 head what obj PRON acl
0.26 head what obj PRON advcl
-0.14 head what obj PRON appos
-0.38 head what obj PRON ccomp
-0.39 head what obj PRON conj
-0.51 head what obj PRON nmod
-0.1 head what obj PRON nsubj
-0.31 head what obj PRON obj
-0.5 head what obj PRON obl
0.14 head what obj PRON root
-0.33 head what obj PRON xcomp
-0.16 head what obj PROPN acl
-0.4 head what obj PROPN advcl
0.1 head what obj PROPN appos
0.05 head what obj PROPN compound
-0.2 head what obj PROPN conj
-0.49 head what obj PROPN dep
-0.46 head what obj PROPN iobj
-0.27 head what obj PROPN list
-0.13 head what obj PROPN nmod
0.3 head what obj PROPN nsubj
-0.06 head what obj PROPN obj
-0.28 head what obj PROPN obl
-0.37 head what obj PROPN parataxis
0.07 head what obj PROPN root
-0.28 head what obj PROPN vocative
0.13 head what obj PROPN xcomp
-0.24 head what obj SCONJ advmod
0.04 head what obj SCONJ ccomp
-0.41 head what obj SCONJ mark
-0.21 head what obj VERB acl
-0.12 head what obj VERB advcl
-0.54 head what obj VERB appos
-0.37 head what obj VERB case
-0.53 head what obj VERB compound
-0.17 head what obj VERB conj
-0.43 head what obj VERB csubj
-0.25 head what obj VERB discourse
0.15 head what obj VERB mark
-0.22 head what obj VERB nmod
-0.52 head what obj VERB nsubj
-0.22 head what obj VERB obj
0.26 head what obj VERB obl
-0.22 head what obj VERB parataxis
-0.2 head what obj VERB reparandum
-0.09 head what obj VERB root
-0.08 head what obj VERB xcomp
-0.46 head what obj X appos
-0.2 head what obj X cc
-0.55 head what obj X compound
-0.19 head what obj X conj
-0.22 head what obj X discourse
-0.4 head what obj X flat
-0.31 head what obj X obl
0.06 head what obl ADJ acl
-0.61 head what obl ADJ advcl
-0.43 head what obl ADJ advmod
-0.13 head what obl ADJ amod
-0.17 head what obl ADJ case
-0.29 head what obl ADJ ccomp
-0.25 head what obl ADJ compound
-0.29 head what obl ADJ conj
-0.27 head what obl ADJ fixed
-0.39 head what obl ADJ nmod
-0.51 head what obl ADJ nsubj
-0.42 head what obl ADJ obj
0.09 head what obl ADJ obl
-0.38 head what obl ADJ parataxis
-0.25 head what obl ADJ root
-0.66 head what obl ADJ xcomp
-0.22 head what obl ADP case
-0.16 head what obl ADV advmod
-0.32 head what obl ADV amod
-0.05 head what obl ADV case
-0.26 head what obl ADV conj
0.19 head what obl ADV obj
0.14 head what obl ADV obl
-0.34 head what obl AUX aux
-0.33 head what obl AUX cop
-0.31 head what obl CCONJ advmod
0.17 head what obl INTJ discourse
-0.62 head what obl NOUN acl
-0.54 head what obl NOUN advcl
-0.24 head what obl NOUN appos
-0.44 head what obl NOUN ccomp
0.04 head what obl NOUN conj
-0.43 head what obl NOUN fixed
-0.36 head what obl NOUN iobj
-0.06 head what obl NOUN nmod
-0.25 head what obl NOUN nsubj
-0.03 head what obl NOUN obj
-0.24 head what obl NOUN obl
-0.2 head what obl NOUN parataxis
-0.48 head what obl NOUN root
-0.27 head what obl NUM amod
-0.37 head what obl NUM appos
-0.33 head what obl NUM compound
-0.27 head what obl NUM conj
-0.28 head what obl NUM dep
0.11 head what obl NUM flat
-0.64 head what obl NUM nmod
-0.38 head what obl NUM nsubj
-0.46 head what obl NUM nummod
-0.45 head what obl NUM obj
-0.42 head what obl NUM obl
-0.34 head what obl NUM parataxis
-0.42 head what obl PRON nmod
-0.47 head what obl PRON nsubj
-0.46 head what obl PRON obj
-0.15 head what obl PRON obl
0.07 head what obl PROPN appos
-0.28 head what obl PROPN compound
-0.45 head what obl PROPN conj
-0.3 head what obl PROPN dep
-0.43 head what obl PROPN flat
0.18 head what obl PROPN nmod
-0.06 head what obl PROPN nsubj
-0.63 head what obl PROPN obj
-0.48 head what obl PROPN parataxis
0.05 head what obl PROPN root
-0.2 head what obl PROPN vocative
-0.44 head what obl PROPN xcomp
-0.26 head what obl SCONJ ccomp
-0.26 head what obl SCONJ mark
-0.16 head what obl VERB acl
-0.1 head what obl VERB advcl
0.16 head what obl VERB amod
-0.27 head what obl VERB appos
-0.2 head what obl VERB case
-0.41 head what obl VERB ccomp
0.13 head what obl VERB compound
-0.1 head what obl VERB conj
-0.33 head what obl VERB csubj
0.16 head what obl VERB fixed
-0.04 head what obl VERB parataxis
-0.16 head what obl VERB root
-0.24 head what obl VERB xcomp
-0.37 head what obl X appos
-0.1 head when ADJ advcl
0.23 head when ADJ advmod
-0.11 head when ADJ amod
-0.3 head when ADJ appos
-0.32 head when ADJ case
-0.32 head when ADJ ccomp
-0.39 head when ADJ compound
-0.28 head when ADJ conj
-0.34 head when ADJ fixed
-0.28 head when ADJ nmod
-0.04 head when ADJ nsubj
0.18 head when ADJ obj
0.08 head when ADJ obl
-0.07 head when ADJ parataxis
-0.36 head when ADJ root
-0.22 head when ADP case
-0.3 head when ADV acl
-0.35 head when ADV advcl
-0.39 head when ADV advmod
-0.25 head when ADV amod
-0.28 head when ADV case
-0.17 head when ADV cc
0.16 head when ADV ccomp
-0.4 head when ADV conj
-0.3 head when ADV discourse
-0.28 head when ADV fixed
0.15 head when ADV mark
-0.24 head when ADV obj
-0.62 head when ADV obl
-0.33 head when ADV root
-0.32 head when AUX advcl
-0.28 head when AUX aux
-0.13 head when AUX ccomp
-0.2 head when AUX conj
-0.31 head when AUX cop
-0.35 head when CCONJ advmod
-0.2 head when CCONJ cc
-0.22 head when CCONJ nsubj
-0.39 head when INTJ discourse
0.05 head when NOUN acl
0.25 head when NOUN advcl
-0.26 head when NOUN advmod
-0.42 head when NOUN appos
-0.43 head when NOUN ccomp
-0.27 head when NOUN compound
-0.05 head when NOUN conj
-0.36 head when NOUN dep
-0.23 head when NOUN discourse
-0.41 head when NOUN fixed
-0.49 head when NOUN iobj
-0.26 head when NOUN list
-0.27 head when NOUN nmod
-0.36 head when NOUN nsubj
-0.18 head when NOUN obj
-0.32 head when NOUN orphan
0.13 head when NOUN parataxis
-0.34 head when NOUN root
-0.34 head when NOUN vocative
-0.3 head when NUM advcl
-0.52 head when NUM amod
0.28 head when NUM appos
-0.13 head when NUM ccomp
0.34 head when NUM compound
-0.63 head when NUM conj
-0.67 head when NUM dep
-0.27 head when NUM discourse
-0.06 head when NUM flat
0.27 head when NUM list
0.21 head when NUM nmod
0.11 head when NUM nsubj
-0.11 head when NUM nummod
-0.52 head when NUM obj
0.27 head when NUM obl
-0.04 head when NUM orphan
-0.25 head when NUM parataxis
0.11 head when NUM root
-0.39 head when PART advmod
-0.28 head when PART case
-0.23 head when PART mark
-0.34 head when PRON advcl
-0.37 head when PRON ccomp
-0.53 head when PRON conj
-0.28 head when PRON dep
-0.23 head when PRON expl
-0.32 head when PRON iobj
-0.12 head when PRON nmod
-0.55 head when PRON nsubj
-0.26 head when PRON obj
-0.58 head when PRON obl
-0.42 head when PRON parataxis
-0.21 head when PRON root
-0.21 head when PROPN acl
-0.25 head when PROPN advcl
-0.35 head when PROPN appos
-0.05 head when PROPN compound
-0.47 head when PROPN conj
0.2 head when PROPN dep
-0.46 head when PROPN flat
-0.21 head when PROPN iobj
-0.22 head when PROPN list
-0.21 head when PROPN nmod
-0.2 head when PROPN nsubj
-0.72 head when PROPN obj
-0.24 head when PROPN obl
0.2 head when PROPN orphan
-0.23 head when PROPN parataxis
0.22 head when PROPN root
-0.42 head when PROPN xcomp
-0.21 head when SCONJ advmod
-0.05 head when SCONJ ccomp
-0.16 head when SCONJ fixed
-0.19 head when SCONJ mark
-0.13 head when SYM case
-0.21 head when SYM cc
-0.33 head when SYM compound
-0.26 head when SYM nmod
-0.33 head when VERB acl
-0.42 head when VERB amod
-0.16 head when VERB appos
-0.35 head when VERB case
0.22 head when VERB compound
0.1 head when VERB conj
-0.15 head when VERB csubj
-0.23 head when VERB fixed
-0.31 head when VERB nmod
-0.14 head when VERB nsubj
-0.31 head when VERB obj
-0.32 head when VERB obl
0.07 head when VERB parataxis
-0.31 head when VERB reparandum
-0.09 head when VERB root
-0.23 head when VERB xcomp
-0.31 head when X appos
-0.27 head when X compound
-0.3 head when X discourse
-0.22 head when X flat
-0.33 head when X goeswith
-0.24 head when X nmod
-0.27 head when X xcomp
-0.17 head where ADJ acl
-0.47 head where ADJ advcl
-0.39 head where ADJ advmod
0.16 head where ADJ case
-0.36 head where ADJ ccomp
-0.35 head where ADJ compound
-0.12 head where ADJ conj
-0.49 head where ADJ nmod
-0.29 head where ADJ nsubj
-0.28 head where ADJ obj
-0.43 head where ADJ obl
-0.25 head where ADJ parataxis
-0.37 head where ADJ root
-0.51 head where ADJ xcomp
-0.13 head where ADP case
-0.21 head where ADV advmod
-0.29 head where ADV obl
0.16 head where ADV root
-0.17 head where AUX advcl
-0.16 head where AUX aux
-0.21 head where AUX cop
-0.06 head where CCONJ advmod
-0.3 head where INTJ discourse
-0.47 head where NOUN acl
-0.54 head where NOUN advcl
-0.28 head where NOUN advmod
0.05 head where NOUN appos
0.19 head where NOUN ccomp
-0.08 head where NOUN compound
0.05 head where NOUN conj
-0.04 head where NOUN fixed
0.16 head where NOUN iobj
-0.27 head where NOUN nsubj
-0.39 head where NOUN obj
0.15 head where NOUN parataxis
-0.28 head where NOUN root
-0.05 head where NOUN xcomp
-0.2 head where NUM compound
-0.38 head where NUM conj
-0.13 head where NUM dep
-0.05 head where NUM flat
-0.25 head where NUM nmod
-0.17 head where NUM nsubj
-0.44 head where NUM nummod
-0.23 head where NUM obj
0.08 head where NUM obl
-0.28 head where PART advmod
-0.19 head where PART case
-0.17 head where PART mark
-0.28 head where PRON expl
-0.05 head where PRON iobj
-0.44 head where PRON nmod
-0.4 head where PRON nsubj
-0.28 head where PRON obj
-0.29 head where PRON obl
0.15 head where PROPN acl
0.11 head where PROPN advcl
-0.8 head where PROPN appos
-0.17 head where PROPN compound
-0.17 head where PROPN dep
-0.54 head where PROPN flat
-0.17 head where PROPN list
-0.12 head where PROPN nmod
-0.09 head where PROPN nsubj
-0.22 head where PROPN obj
0.26 head where PROPN obl
0.06 head where PROPN orphan
-0.93 head where PROPN parataxis
0.32 head where PROPN root
-0.41 head where PROPN xcomp
-0.08 head where SCONJ fixed
-0.27 head where SCONJ mark
-0.18 head where SYM case
-0.52 head where VERB acl
-0.17 head where VERB advcl
0.29 head where VERB amod
-0.6 head where VERB ccomp
-0.21 head where VERB compound
-0.15 head where VERB conj
-0.29 head where VERB csubj
-0.22 head where VERB obl
-0.5 head where VERB parataxis
-0.08 head where VERB root
-0.23 head where VERB xcomp
-0.13 head where body NOUN obl
-0.27 head where body PROPN compound
-0.14 head where body PROPN nmod
-0.32 head where body PROPN obj
0.29 head where body PROPN obl
-0.24 head where body VERB advcl
0.14 head where body VERB ccomp
-0.36 head where other ADJ amod
-0.38 head where other ADJ obl
-0.32 head where other ADV advmod
-0.18 head where other ADV obl
-0.2 head where other AUX aux
-0.24 head where other AUX cop
-0.25 head where other NOUN appos
-0.16 head where other NOUN compound
0.07 head where other NOUN conj
-0.61 head where other NOUN nsubj
-0.47 head where other NOUN obj
-0.07 head where other NOUN obl
-0.2 head where other NOUN root
0.07 head where other NOUN xcomp
-0.15 head where other NUM nummod
-0.32 head where other PRON nmod
-0.39 head where other PRON nsubj
-0.31 head where other PRON obl
-0.25 head where other PROPN appos
-0.45 head where other PROPN compound
-0.47 head where other PROPN conj
-0.48 head where other PROPN flat
-0.21 head where other PROPN nmod
0.04 head where other PROPN nsubj
-0.35 head where other PROPN obj
0.46 head where other PROPN obl
-0.25 head where other PROPN parataxis
0.06 head where other PROPN root
-0.31 head where other SCONJ mark
-0.05 head where other VERB acl
-0.44 head where other VERB advcl
0.24 head where other VERB amod
-0.25 head where other VERB ccomp
-0.32 head where other VERB conj
-0.34 head where other VERB parataxis
-0.2 head where other VERB root
-0.27 head where other VERB xcomp
-0.46 head where person ADJ amod
-0.19 head where person ADV advmod
-0.2 head where person AUX aux
-0.3 head where person NOUN compound
-0.34 head where person NOUN conj
-0.34 head where person NOUN nmod
-0.15 head where person NOUN nsubj
-0.45 head where person NOUN obj
-0.24 head where person NOUN obl
-0.3 head where person NOUN parataxis
-0.23 head where person NOUN root
-0.2 head where person NUM nummod
-0.21 head where person PRON nsubj
-0.37 head where person PROPN appos
-0.06 head where person PROPN compound
-0.3 head where person PROPN conj
0.13 head where person PROPN nmod
0.04 head where person PROPN nsubj
0.09 head where person PROPN obj
0.08 head where person PROPN obl
0.07 head where person PROPN parataxis
0.25 head where person PROPN root
-0.3 head where person VERB acl
-0.18 head where person VERB advcl
-0.22 head where person VERB amod
-0.34 head where person VERB conj
-0.19 head where person VERB parataxis
-0.35 head where person VERB root
-0.25 head where person VERB xcomp
-0.04 head where place ADJ advmod
-0.18 head where place ADJ amod
-0.26 head where place ADJ conj
-0.2 head where place ADJ nmod
-0.42 head where place ADJ obl
-0.29 head where place ADJ root
0.14 head where place ADJ xcomp
-0.32 head where place ADP case
-0.32 head where place ADV advmod
-0.29 head where place ADV obl
-0.31 head where place AUX aux
-0.16 head where place AUX cop
-0.14 head where place INTJ discourse
-0.14 head where place NOUN acl
-0.43 head where place NOUN advcl
-0.27 head where place NOUN appos
-0.29 head where place NOUN ccomp
-0.46 head where place NOUN compound
-0.29 head where place NOUN conj
-0.29 head where place NOUN nmod
0.09 head where place NOUN nsubj
-0.44 head where place NOUN obj
-0.42 head where place NOUN obl
-0.27 head where place NOUN parataxis
-0.22 head where place NOUN root
-0.33 head where place NOUN xcomp
-0.08 head where place NUM dep
-0.36 head where place NUM nmod
-0.04 head where place NUM nsubj
-0.25 head where place NUM nummod
-0.24 head where place NUM obl
-0.21 head where place PART advmod
-0.04 head where place PART case
-0.03 head where place PRON expl
-0.2 head where place PRON nmod
-0.1 head where place PRON nsubj
-0.15 head where place PRON obj
-0.08 head where place PRON obl
0.09 head where place PROPN acl
0.07 head where place PROPN advcl
-0.13 head where place PROPN appos
0.1 head where place PROPN compound
-0.09 head where place PROPN conj
-0.47 head where place PROPN dep
-0.24 head where place PROPN flat
-0.27 head where place PROPN iobj
-0.05 head where place PROPN list
-0.16 head where place PROPN nmod
0.1 head where place PROPN nsubj
0.06 head where place PROPN obl
0.2 head where place PROPN orphan
0.14 head where place PROPN root
-0.21 head where place PROPN xcomp
0.13 head where place SCONJ mark
-0.3 head where place VERB acl
-0.05 head where place VERB amod
0.11 head where place VERB ccomp
-0.11 head where place VERB conj
-0.33 head where place VERB csubj
-0.09 head where place VERB parataxis
-0.12 head where place VERB root
-0.31 head where place VERB xcomp
-0.14 head where work NOUN nmod
0.07 head where work NOUN obl
-0.04 head where work PROPN compound
-0.29 head where work PROPN nmod
-0.3 head where work PROPN nsubj
0.25 head where work PROPN obl
0.22 head whether ADJ amod
-0.18 head whether ADV advmod
-0.3 head whether AUX aux
-0.27 head whether AUX cop
-0.29 head whether NOUN compound
-0.35 head whether NOUN conj
-0.29 head whether NOUN nmod
-0.36 head whether NOUN nsubj
0.1 head whether NOUN obj
-0.34 head whether NOUN obl
-0.36 head whether SCONJ mark
-0.28 head whether VERB advcl
-0.18 head whether VERB root
-0.55 head who ADJ acl
-0.55 head who ADJ advcl
-0.41 head who ADJ advmod
-0.3 head who ADJ amod
-0.29 head who ADJ appos
-0.31 head who ADJ case
-0.27 head who ADJ ccomp
-0.1 head who ADJ conj
0.19 head who ADJ fixed
0.13 head who ADJ nsubj
-0.43 head who ADJ obj
0.07 head who ADJ obl
-0.47 head who ADJ parataxis
-0.11 head who ADJ root
-0.27 head who ADJ xcomp
0.04 head who ADP case
-0.24 head who ADV acl
-0.28 head who ADV advcl
-0.21 head who ADV advmod
-0.1 head who ADV amod
0.13 head who ADV case
-0.42 head who ADV cc
-0.25 head who ADV conj
-0.31 head who ADV fixed
-0.24 head who ADV mark
-0.17 head who ADV obj
-0.37 head who ADV obl
-0.13 head who ADV root
-0.15 head who ADV xcomp
-0.15 head who AUX acl
-0.17 head who AUX advcl
-0.43 head who AUX aux
-0.27 head who AUX cop
-0.29 head who AUX root
0.21 head who CCONJ advmod
-0.15 head who CCONJ cc
-0.31 head who INTJ discourse
-0.28 head who NOUN acl
-0.73 head who NOUN advcl
-0.25 head who NOUN advmod
-0.59 head who NOUN appos
0.11 head who NOUN ccomp
-0.27 head who NOUN compound
0.16 head who NOUN conj
-0.29 head who NOUN dep
-0.48 head who NOUN dislocated
-0.05 head who NOUN fixed
0.15 head who NOUN iobj
-0.38 head who NOUN list
-0.13 head who NOUN nmod
-0.12 head who NOUN nsubj
-0.14 head who NOUN obj
-0.11 head who NOUN obl
0.04 head who NOUN parataxis
-0.14 head who NOUN root
0.12 head who NOUN vocative
-0.2 head who NOUN xcomp
-0.16 head who NUM amod
-0.42 head who NUM appos
-0.32 head who NUM compound
-0.44 head who NUM conj
-0.42 head who NUM dep
-0.28 head who NUM flat
-0.67 head who NUM nmod
0.1 head who NUM nsubj
-0.28 head who NUM nummod
-0.37 head who NUM obj
-0.71 head who NUM obl
-0.21 head who NUM parataxis
-0.18 head who NUM root
-0.27 head who PART advmod
-0.24 head who PART case
-0.49 head who PART mark
-0.35 head who PRON ccomp
-0.32 head who PRON conj
-0.26 head who PRON expl
-0.34 head who PRON iobj
-0.11 head who PRON nmod
-0.25 head who PRON obj
-0.21 head who PRON obl
-0.14 head who PROPN acl
0.37 head who PROPN advcl
0.22 head who PROPN appos
0.07 head who PROPN compound
-0.06 head who PROPN conj
0.23 head who PROPN dep
0.24 head who PROPN flat
-0.24 head who PROPN iobj
-0.17 head who PROPN nmod
-0.08 head who PROPN nsubj
-0.07 head who PROPN obj
-0.08 head who PROPN obl
-0.36 head who PROPN parataxis
-0.03 head who PROPN root
-0.03 head who PROPN vocative
-0.05 head who PROPN xcomp
-0.29 head who SCONJ advmod
-0.25 head who SCONJ ccomp
0.14 head who SCONJ fixed
-0.26 head who SCONJ mark
-0.1 head who SYM case
-0.06 head who SYM cc
-0.21 head who VERB advcl
0.21 head who VERB amod
-0.29 head who VERB appos
-0.28 head who VERB case
-0.41 head who VERB ccomp
-0.29 head who VERB compound
-0.58 head who VERB conj
-0.41 head who VERB csubj
-0.09 head who VERB obj
-0.42 head who VERB parataxis
-0.14 head who VERB root
-0.2 head who VERB xcomp
-0.27 head who X appos
-0.31 head who X compound
-0.25 head who X goeswith
-0.22 head who body ADJ amod
-0.27 head who body ADJ root
-0.51 head who body ADV advmod
-0.33 head who body AUX aux
-0.29 head who body AUX cop
-0.3 head who body NOUN acl
-0.3 head who body NOUN appos
-0.21 head who body NOUN ccomp
-0.53 head who body NOUN compound
-0.44 head who body NOUN conj
-0.39 head who body NOUN iobj
-0.27 head who body NOUN nmod
0.09 head who body NOUN nsubj
-0.74 head who body NOUN obj
-0.26 head who body NOUN obl
-0.25 head who body NOUN parataxis
-0.05 head who body NOUN root
0.2 head who body NOUN xcomp
-0.17 head who body NUM compound
-0.23 head who body NUM nmod
-0.22 head who body NUM nummod
-0.35 head who body NUM obl
-0.3 head who body PART advmod
-0.31 head who body PART case
-0.16 head who body PART mark
-0.28 head who body PRON nmod
-0.46 head who body PRON nsubj
-0.18 head who body PRON obj
-0.16 head who body PRON obl
0.1 head who body PROPN appos
0.14 head who body PROPN compound
0.1 head who body PROPN conj
0.08 head who body PROPN dep
-0.2 head who body PROPN flat
-0.45 head who body PROPN iobj
0.19 head who body PROPN nmod
-0.15 head who body PROPN nsubj
0.12 head who body PROPN obl
-0.3 head who body PROPN parataxis
-0.07 head who body PROPN xcomp
-0.34 head who body SCONJ mark
-0.42 head who body VERB acl
-0.54 head who body VERB advcl
-0.36 head who body VERB amod
-0.43 head who body VERB conj
-0.31 head who body VERB parataxis
-0.03 head who body VERB root
-0.26 head who body VERB xcomp
-0.22 head who other ADJ advcl
-0.32 head who other ADJ conj
-0.06 head who other ADJ nsubj
-0.37 head who other ADJ root
-0.14 head who other ADJ xcomp
-0.49 head who other ADV advmod
-0.24 head who other ADV obj
-0.42 head who other AUX aux
-0.3 head who other AUX cop
-0.16 head who other INTJ discourse
-0.34 head who other NOUN acl
-0.28 head who other NOUN advcl
0.06 head who other NOUN appos
-0.34 head who other NOUN ccomp
-0.17 head who other NOUN compound
-0.14 head who other NOUN conj
-0.3 head who other NOUN iobj
0.06 head who other NOUN nmod
-0.14 head who other NOUN nsubj
-0.35 head who other NOUN obj
-0.28 head who other NOUN obl
-0.43 head who other NOUN parataxis
-0.53 head who other NOUN root
-0.28 head who other NUM appos
-0.21 head who other NUM compound
-0.27 head who other NUM dep
-0.16 head who other NUM flat
-0.38 head who other NUM nmod
-0.24 head who other NUM nsubj
-0.22 head who other NUM nummod
-0.37 head who other NUM obl
-0.27 head who other PART case
-0.38 head who other PART mark
-0.34 head who other PRON expl
-0.52 head who other PRON nmod
-0.64 head who other PRON nsubj
-0.35 head who other PRON obj
-0.41 head who other PRON obl
-0.38 head who other PROPN conj
0.07 head who other PROPN dep
-0.36 head who other PROPN iobj
0.05 head who other PROPN nmod
-0.05 head who other PROPN nsubj
0.32 head who other PROPN obj
-0.04 head who other PROPN obl
-0.39 head who other PROPN parataxis
-0.33 head who other PROPN root
-0.21 head who other PROPN xcomp
0.07 head who other SCONJ fixed
-0.36 head who other SCONJ mark
-0.46 head who other VERB acl
-0.06 head who other VERB advcl
-0.18 head who other VERB amod
-0.07 head who other VERB case
-0.38 head who other VERB ccomp
-0.51 head who other VERB conj
-0.03 head who other VERB root
-0.29 head who other VERB xcomp
-0.29 head who person ADJ appos
-0.27 head who person ADJ conj
-0.23 head who person ADJ obl
-0.27 head who person ADJ root
-0.42 head who person ADV advmod
-0.48 head who person AUX aux
-0.33 head who person AUX cop
-0.23 head who person NOUN acl
-0.1 head who person NOUN appos
-0.46 head who person NOUN compound
-0.22 head who person NOUN conj
-0.26 head who person NOUN nmod
-0.3 head who person NOUN nsubj
-0.2 head who person NOUN obj
-0.33 head who person NOUN obl
-0.42 head who person NOUN root
-0.44 head who person NOUN xcomp
-0.18 head who person NUM compound
-0.18 head who person NUM obl
-0.12 head who person PART advmod
-0.28 head who person PART case
-0.44 head who person PART mark
-0.11 head who person PRON nmod
-0.42 head who person PRON nsubj
-0.2 head who person PRON obj
-0.34 head who person PRON obl
-0.05 head who person PROPN appos
-0.34 head who person PROPN compound
-0.08 head who person PROPN conj
0.04 head who person PROPN flat
0.06 head who person PROPN nmod
0.19 head who person PROPN nsubj
-0.37 head who person PROPN obj
0.09 head who person PROPN obl
0.27 head who person PROPN root
-0.51 head who person PROPN xcomp
0.07 head who person SCONJ mark
-0.24 head who person VERB acl
-0.2 head who person VERB advcl
-0.29 head who person VERB amod
-0.35 head who person VERB ccomp
-0.25 head who person VERB conj
-0.22 head who person VERB parataxis
-0.39 head who person VERB root
0.08 head who person VERB xcomp
-0.18 head who place ADJ amod
-0.26 head who place ADV advmod
-0.22 head who place AUX aux
-0.29 head who place NOUN obj
-0.25 head who place VERB advcl
-0.26 head who place VERB root
-0.28 head who work ADJ acl
-0.49 head who work ADJ amod
-0.35 head who work ADV advmod
-0.42 head who work AUX aux
-0.45 head who work AUX cop
-0.24 head who work NOUN appos
-0.65 head who work NOUN compound
0.05 head who work NOUN conj
0.09 head who work NOUN iobj
-0.11 head who work NOUN nmod
-0.27 head who work NOUN nsubj
-0.21 head who work NOUN obj
-0.58 head who work NOUN obl
-0.37 head who work NOUN root
-0.33 head who work NOUN xcomp
-0.19 head who work NUM nmod
-0.25 head who work NUM nummod
-0.21 head who work PART case
-0.36 head who work PART mark
-0.48 head who work PRON nmod
-0.42 head who work PRON nsubj
0.11 head who work PROPN compound
-0.37 head who work PROPN conj
-0.15 head who work PROPN flat
0.07 head who work PROPN nmod
-0.23 head who work PROPN nsubj
0.06 head who work PROPN obj
0.28 head who work PROPN obl
-0.2 head who work PROPN parataxis
-0.26 head who work PROPN root
0.26 head who work PROPN xcomp
-0.34 head who work SCONJ mark
-0.53 head who work VERB acl
-0.31 head who work VERB amod
-0.47 head who work VERB conj
-0.05 head who work VERB xcomp
0.27 head why ADJ acl
0.14 head why ADJ advcl
-0.41 head why ADJ advmod
-0.32 head why ADJ amod
-0.31 head why ADJ appos
-0.24 head why ADJ case
-0.22 head why ADJ ccomp
-0.31 head why ADJ compound
0.14 head why ADJ conj
-0.19 head why ADJ fixed
-0.74 head why ADJ nmod
0.12 head why ADJ nsubj
-0.41 head why ADJ obj
-0.12 head why ADJ obl
0.09 head why ADJ root
-0.09 head why ADP case
-0.44 head why ADV advcl
-0.27 head why ADV advmod
-0.22 head why ADV amod
-0.36 head why ADV case
-0.3 head why ADV cc
-0.4 head why ADV conj
-0.06 head why ADV discourse
-0.32 head why ADV fixed
0.12 head why ADV obj
-0.6 head why ADV obl
0.25 head why ADV root
-0.29 head why AUX acl
-0.23 head why AUX aux
0.12 head why AUX cop
-0.43 head why AUX parataxis
-0.3 head why CCONJ advmod
-0.15 head why CCONJ cc
-0.25 head why INTJ discourse
-0.21 head why NOUN acl
0.2 head why NOUN advcl
-0.19 head why NOUN advmod
-0.58 head why NOUN appos
-0.28 head why NOUN ccomp
-0.27 head why NOUN compound
-0.19 head why NOUN conj
-0.3 head why NOUN fixed
-0.55 head why NOUN iobj
-0.32 head why NOUN list
-0.23 head why NOUN nmod
0.05 head why NOUN nsubj
-0.11 head why NOUN obj
-0.15 head why NOUN obl
-0.38 head why NOUN parataxis
-0.29 head why NOUN vocative
-0.36 head why NOUN xcomp
-0.36 head why NUM advcl
-0.19 head why NUM amod
-0.34 head why NUM appos
-0.27 head why NUM ccomp
-0.38 head why NUM compound
-0.39 head why NUM conj
-0.24 head why NUM dep
-0.14 head why NUM flat
-0.13 head why NUM nmod
-0.28 head why NUM nsubj
-0.31 head why NUM nummod
-0.34 head why NUM obj
-0.64 head why NUM obl
-0.4 head why NUM parataxis
-0.38 head why NUM root
-0.33 head why PART advmod
-0.15 head why PART case
-0.06 head why PART mark
0.2 head why PRON acl
0.22 head why PRON advcl
0.14 head why PRON ccomp
0.06 head why PRON conj
-0.05 head why PRON dep
-0.11 head why PRON expl
-0.04 head why PRON iobj
-0.1 head why PRON nsubj
-0.14 head why PRON obj
-0.2 head why PRON obl
-0.35 head why PRON root
-0.32 head why PROPN advcl
-0.39 head why PROPN appos
-0.11 head why PROPN compound
-0.39 head why PROPN conj
-0.09 head why PROPN dep
-0.18 head why PROPN flat
-0.29 head why PROPN list
-0.2 head why PROPN nmod
-0.22 head why PROPN nsubj
-0.33 head why PROPN obj
-0.43 head why PROPN obl
-0.47 head why PROPN parataxis
-0.04 head why PROPN vocative
-0.49 head why PROPN xcomp
-0.05 head why SCONJ fixed
-0.12 head why SCONJ mark
-0.15 head why SYM case
-0.05 head why VERB acl
0.19 head why VERB advcl
-0.12 head why VERB amod
0.17 head why VERB appos
-0.18 head why VERB case
0.04 head why VERB ccomp
-0.28 head why VERB compound
-0.23 head why VERB fixed
-0.17 head why VERB mark
-0.22 head why VERB nsubj
-0.42 head why VERB obl
0.11 head why VERB parataxis
0.1 head why VERB reparandum
-0.15 head why VERB root
-0.07 head why VERB xcomp
-0.1 head why X compound
-0.26 head why X goeswith
0.55 inside
-0.3 is condition adjective
-0.16 is condition date
-0.21 is condition name
-0.14 is condition noun
-0.17 is condition organisation
-0.09 is condition other
-0.26 is condition person
-0.27 is condition place
0.21 is condition verb
0.18 is how adjective
-0.12 is how date
-0.26 is how name
-0.15 is how noun
0.32 is how number
-0.38 is how organisation
-0.76 is how person
-0.63 is how place
-0.07 is how verb
0.45 is how-long date
-0.84 is how-long name
-0.6 is how-long noun
0.76 is how-long number
-0.32 is how-long organisation
-0.54 is how-long other
-0.74 is how-long person
-0.58 is how-long place
-0.69 is how-long verb
-0.18 is how-many adjective
0.05 is how-many name
-0.32 is how-many noun
0.54 is how-many number
-0.82 is how-many organisation
-0.19 is how-many other
-0.49 is how-many person
-0.36 is how-many place
-0.35 is how-many verb
0.18 is said adjective
-0.27 is said date
-0.18 is said name
0.03 is said noun
-0.07 is said number
-0.46 is said organisation
-0.23 is said other
-0.49 is said person
-0.11 is said place
-0.11 is said verb
-0.07 is thing body adjective
-0.94 is thing body date
0.36 is thing body name
-0.38 is thing body noun
-1.04 is thing body number
0.7 is thing body organisation
-0.11 is thing body other
-0.1 is thing body place
-0.25 is thing body verb
-0.26 is thing measure adjective
-0.09 is thing measure date
-0.25 is thing measure name
-0.53 is thing measure noun
0.8 is thing measure number
-0.56 is thing measure organisation
0.08 is thing measure other
-0.54 is thing measure person
-0.78 is thing measure place
-0.68 is thing measure verb
-0.18 is thing other adjective
-0.97 is thing other date
0.39 is thing other name
-0.15 is thing other noun
-0.05 is thing other number
0.16 is thing other organisation
0.28 is thing other other
-0.15 is thing other person
-0.15 is thing other place
-0.06 is thing other verb
-0.76 is thing people date
0.32 is thing people name
-0.32 is thing people noun
-0.36 is thing people number
-0.04 is thing people organisation
-0.46 is thing people other
-0.29 is thing people person
0.05 is thing people place
-0.28 is thing people verb
-0.29 is thing person adjective
-1.16 is thing person date
0.11 is thing person name
-0.41 is thing person noun
-0.24 is thing person number
-0.29 is thing person organisation
-0.38 is thing person other
0.78 is thing person person
-0.49 is thing person place
-0.51 is thing person verb
-0.41 is thing place adjective
-0.98 is thing place date
0.38 is thing place name
-0.42 is thing place noun
-0.5 is thing place number
0.11 is thing place organisation
-0.37 is thing place other
-0.53 is thing place person
0.45 is thing place place
-0.38 is thing place verb
-0.23 is thing time adjective
-0.16 is thing time date
-0.26 is thing time name
-0.4 is thing time noun
0.53 is thing time number
-0.52 is thing time organisation
-0.36 is thing time other
-0.63 is thing time person
-0.52 is thing time place
-0.13 is thing time verb
-0.65 is thing work date
0.59 is thing work name
-0.13 is thing work noun
-0.47 is thing work number
0.05 is thing work organisation
0.11 is thing work other
-0.88 is thing work person
-0.5 is thing work place
-0.16 is thing work verb
0.06 is what adjective
-0.13 is what date
-0.89 is what do adjective
-0.53 is what do date
-0.17 is what do name
-0.47 is what do noun
-0.46 is what do number
-0.51 is what do organisation
-0.37 is what do other
-0.27 is what do person
-0.13 is what do place
0.66 is what do verb
-0.3 is what is adjective
-0.64 is what is body adjective
-0.73 is what is body date
0.24 is what is body name
-0.26 is what is body noun
-0.49 is what is body number
0.41 is what is body organisation
-0.15 is what is body other
-0.26 is what is body person
-0.1 is what is body place
-0.23 is what is body verb
-0.67 is what is date
0.1 is what is measure adjective
0.14 is what is measure date
-0.56 is what is measure name
-0.44 is what is measure noun
0.38 is what is measure number
-0.41 is what is measure organisation
-0.28 is what is measure other
-0.58 is what is measure person
-0.52 is what is measure place
-0.39 is what is measure verb
-0.14 is what is name
0.13 is what is noun
-0.17 is what is number
-0.37 is what is organisation
0.07 is what is other
-0.49 is what is other date
0.05 is what is other name
0.05 is what is other noun
-0.05 is what is other number
-0.25 is what is other organisation
-0.52 is what is other other
-0.22 is what is other person
-0.12 is what is other verb
0.12 is what is people adjective
-0.3 is what is people date
0.22 is what is people name
-0.44 is what is people noun
-0.34 is what is people number
-0.36 is what is people person
0.24 is what is people place
-0.33 is what is people verb
-0.58 is what is person
-0.14 is what is person adjective
-0.44 is what is person date
-0.21 is what is person name
-0.28 is what is person number
0.06 is what is person organisation
-0.32 is what is person other
-0.12 is what is person person
-0.36 is what is person place
0.17 is what is person verb
-0.09 is what is place
-0.05 is what is place adjective
-0.69 is what is place date
0.42 is what is place name
-0.29 is what is place noun
-0.63 is what is place number
-0.44 is what is place organisation
0.08 is what is place other
0.04 is what is place person
-0.03 is what is place place
-0.63 is what is place verb
-0.46 is what is time adjective
0.25 is what is time date
-0.43 is what is time name
-0.08 is what is time noun
0.14 is what is time number
-0.35 is what is time organisation
-0.31 is what is time person
-0.37 is what is time place
-0.23 is what is time verb
0.21 is what is verb
-0.5 is what is work adjective
-0.66 is what is work date
0.06 is what is work name
-0.26 is what is work noun
-0.59 is what is work number
0.09 is what is work organisation
0.35 is what is work other
0.31 is what is work person
-0.24 is what is work verb
-0.31 is what name
-0.14 is what noun
-0.29 is what nsubj adjective
-0.83 is what nsubj date
0.14 is what nsubj name
0.18 is what nsubj noun
-0.16 is what nsubj number
-0.04 is what nsubj other
-0.5 is what nsubj person
0.14 is what number
-0.17 is what obj adjective
-0.51 is what obj date
0.1 is what obj name
0.08 is what obj noun
-0.33 is what obj number
0.08 is what obj organisation
-0.24 is what obj other
-0.07 is what obj person
-0.09 is what obj place
-0.07 is what obj verb
-0.73 is what obl date
0.29 is what obl name
-0.03 is what obl noun
-0.37 is what obl number
-0.12 is what obl organisation
0.06 is what obl other
-0.25 is what obl person
-0.11 is what obl place
-0.07 is what obl verb
0.25 is what organisation
-0.26 is what other
-0.43 is what person
-0.4 is what place
-0.08 is what verb
-0.15 is when adjective
0.5 is when date
-0.43 is when name
-0.06 is when noun
0.05 is when number
-0.64 is when organisation
-0.7 is when other
-0.96 is when person
-0.93 is when place
-0.09 is when verb
-0.18 is where adjective
-0.38 is where body name
-0.26 is where body noun
-0.34 is where body organisation
0.4 is where body place
-0.4 is where body verb
-0.65 is where date
-0.16 is where name
-0.31 is where number
0.12 is where organisation
-0.42 is where other
-0.21 is where other adjective
-0.26 is where other date
-0.27 is where other name
-0.28 is where other number
-0.17 is where other organisation
-0.35 is where other other
-0.12 is where other person
0.3 is where other place
-0.24 is where other verb
-0.31 is where person
-0.44 is where person adjective
0.18 is where person name
-0.43 is where person noun
-0.2 is where person number
-0.2 is where person organisation
0.12 is where person person
0.24 is where person place
-0.44 is where person verb
0.26 is where place
-0.51 is where place adjective
-0.41 is where place date
-0.15 is where place name
-0.48 is where place noun
-0.28 is where place number
-0.15 is where place organisation
0.04 is where place other
0.34 is where place person
0.36 is where place place
-0.26 is where place verb
-0.45 is where verb
-0.25 is where work name
0.09 is where work noun
-0.11 is where work organisation
0.17 is where work place
-0.33 is where work verb
0.41 is whether adjective
-0.35 is whether noun
-0.34 is whether number
-0.39 is whether verb
-0.13 is who adjective
-0.46 is who body adjective
-0.52 is who body date
-0.08 is who body name
-0.46 is who body noun
-0.61 is who body number
0.75 is who body organisation
-0.41 is who body other
-0.33 is who body person
-0.13 is who body place
-0.37 is who body verb
-0.75 is who date
-0.3 is who name
-0.36 is who number
-0.13 is who organisation
-0.5 is who other
-0.89 is who other adjective
-0.65 is who other date
-0.42 is who other name
-0.19 is who other noun
-0.49 is who other number
-0.31 is who other organisation
-0.42 is who other other
0.69 is who other person
-0.08 is who other place
-0.24 is who other verb
0.54 is who person
-0.65 is who person adjective
-0.45 is who person date
-0.39 is who person name
-0.26 is who person noun
-0.25 is who person number
0.09 is who person organisation
0.52 is who person person
-0.35 is who person place
-0.26 is who person verb
-0.37 is who place
-0.26 is who place adjective
-0.33 is who place date
0.16 is who place noun
-0.27 is who place other
-0.29 is who place verb
-0.34 is who verb
-0.55 is who work adjective
-0.41 is who work date
0.16 is who work name
-0.4 is who work noun
-0.55 is who work number
-0.27 is who work organisation
-0.45 is who work other
0.34 is who work person
-0.28 is who work place
0.08 is why adjective
-0.55 is why date
-0.07 is why name
-0.26 is why number
-0.38 is why organisation
-0.26 is why other
-0.56 is why person
-0.31 is why place
0.15 is why verb
-0.19 lead condition because
-0.15 lead condition by
-0.27 lead condition called
0.29 lead condition else
-0.06 lead condition in
-0.29 lead condition mark
-0.28 lead condition of
0.05 lead condition to
-0.57 lead how because
0.31 lead how by
0.1 lead how called
-0.29 lead how in
-0.27 lead how of
-0.19 lead how to
0.15 lead how-long because
-0.31 lead how-long by
-0.13 lead how-long called
-0.08 lead how-long else
-0.13 lead how-long in
-0.13 lead how-long of
-0.22 lead how-long to
-0.18 lead how-many in
-0.06 lead how-many of
0.1 lead said because
-0.08 lead said by
0.06 lead said called
-0.2 lead said else
-0.46 lead said in
-0.05 lead said mark
-0.13 lead said to
0.06 lead thing by
-0.22 lead thing in
-0.07 lead thing mark
-0.05 lead thing to
0.06 lead what because
-0.16 lead what by
0.17 lead what called
-0.1 lead what else
-0.25 lead what in
-0.06 lead what mark
-0.06 lead what of
0.09 lead what to
0.15 lead when because
-0.25 lead when by
-0.17 lead when called
-0.08 lead when in
-0.12 lead when of
-0.05 lead when to
0.07 lead where because
-0.05 lead where by
-0.18 lead where called
0.08 lead where in
-0.16 lead where mark
-0.09 lead where of
-0.14 lead where to
0.08 lead whether called
-0.35 lead whether in
-0.31 lead whether of
-0.26 lead whether to
-0.06 lead who because
0.1 lead who by
-0.4 lead who in
-0.04 lead who mark
-0.06 lead who of
0.1 lead who to
0.28 lead why because
-0.33 lead why by
0.11 lead why called
-0.11 lead why else
-0.49 lead why in
-0.13 lead why mark
-0.13 lead why of
-0.05 lead why to
0.2 left 1
0.42 left 2-3
0.24 left 4-6
-0.1 left 7-12
-0.58 left far
0.31 link1
0.34 link2
0.73 near
-0.5 noCase
0.09 opens ADJ ADJ
0.11 opens ADJ ADP
-0.03 opens ADJ ADV
0.05 opens ADJ DET
-0.26 opens ADJ INTJ
-0.4 opens ADJ NOUN
0.09 opens ADJ NUM
0.2 opens ADJ PART
-0.1 opens ADJ PRON
-0.16 opens ADJ PROPN
0.15 opens ADJ SCONJ
-0.27 opens ADJ SYM
-0.1 opens ADJ VERB
-0.26 opens ADJ X
-0.09 opens ADP ADJ
-0.08 opens ADP ADP
-0.05 opens ADP ADV
-0.48 opens ADP AUX
-0.08 opens ADP DET
-0.24 opens ADP INTJ
0.27 opens ADP NOUN
-0.05 opens ADP NUM
0.1 opens ADP PART
-0.08 opens ADP PRON
-0.17 opens ADP PROPN
-0.19 opens ADP SCONJ
0.13 opens ADP SYM
0.24 opens ADP VERB
0.32 opens ADP X
-0.22 opens ADV ADJ
-0.18 opens ADV ADP
-0.32 opens ADV ADV
-0.36 opens ADV AUX
-0.05 opens ADV DET
-0.35 opens ADV INTJ
0.26 opens ADV NOUN
-0.05 opens ADV NUM
-0.15 opens ADV PRON
0.27 opens ADV PROPN
-0.12 opens ADV SCONJ
-0.39 opens ADV SYM
-0.08 opens ADV VERB
-0.49 opens ADV X
-0.05 opens AUX ADJ
-0.14 opens AUX ADP
-0.04 opens AUX ADV
-0.33 opens AUX AUX
-0.23 opens AUX DET
-0.42 opens AUX INTJ
0.33 opens AUX NOUN
0.51 opens AUX NUM
-0.15 opens AUX PART
0.16 opens AUX PRON
0.52 opens AUX PROPN
-0.38 opens AUX SCONJ
-0.22 opens AUX VERB
-0.07 opens CCONJ ADP
-0.19 opens CCONJ ADV
-0.09 opens CCONJ AUX
-0.45 opens CCONJ INTJ
0.03 opens CCONJ NOUN
-0.05 opens CCONJ NUM
-0.19 opens CCONJ PART
-0.12 opens CCONJ PRON
-0.18 opens CCONJ PROPN
-0.16 opens CCONJ SCONJ
-0.09 opens CCONJ SYM
-0.04 opens CCONJ VERB
0.06 opens CCONJ X
-0.12 opens DET ADJ
0.06 opens DET ADV
-0.31 opens DET AUX
-0.35 opens DET DET
-0.27 opens DET INTJ
-0.06 opens DET NOUN
-0.12 opens DET NUM
-0.55 opens DET PART
-0.24 opens DET PRON
-0.17 opens DET PROPN
-0.07 opens DET SCONJ
-0.18 opens DET SYM
0.08 opens DET VERB
-0.41 opens DET X
-0.49 opens INTJ ADJ
0.12 opens INTJ ADP
-0.08 opens INTJ DET
-0.31 opens INTJ INTJ
-0.41 opens INTJ NOUN
0.06 opens INTJ NUM
-0.19 opens INTJ PRON
0.14 opens INTJ PROPN
-0.12 opens INTJ SCONJ
-0.19 opens INTJ VERB
-0.24 opens NOUN ADJ
0.05 opens NOUN ADP
-0.15 opens NOUN ADV
-0.21 opens NOUN AUX
-0.03 opens NOUN DET
0.17 opens NOUN INTJ
-0.43 opens NOUN NOUN
0.09 opens NOUN NUM
0.03 opens NOUN PART
0.05 opens NOUN PRON
0.17 opens NOUN PROPN
0.1 opens NOUN SCONJ
0.16 opens NOUN SYM
-0.25 opens NOUN VERB
-0.32 opens NOUN X
-0.06 opens NUM ADJ
-0.19 opens NUM ADV
0.14 opens NUM AUX
-0.03 opens NUM DET
-0.39 opens NUM NOUN
-0.38 opens NUM NUM
0.3 opens NUM PART
0.14 opens NUM PRON
0.03 opens NUM PROPN
0.18 opens NUM SCONJ
-0.13 opens NUM VERB
0.11 opens NUM X
0.08 opens PART ADJ
-0.13 opens PART ADP
-0.23 opens PART ADV
-0.26 opens PART AUX
-0.45 opens PART DET
-0.28 opens PART INTJ
-0.44 opens PART NOUN
-0.45 opens PART NUM
0.22 opens PART PART
-0.4 opens PART PRON
-0.18 opens PART PROPN
-0.28 opens PART SCONJ
0.1 opens PART VERB
-0.4 opens PART X
-0.19 opens PRON ADJ
0.04 opens PRON ADP
-0.13 opens PRON ADV
-0.29 opens PRON AUX
0.05 opens PRON DET
0.04 opens PRON INTJ
-0.24 opens PRON NOUN
0.06 opens PRON NUM
0.04 opens PRON PART
-0.15 opens PRON PRON
0.2 opens PRON PROPN
0.34 opens PRON SCONJ
-0.06 opens PRON X
-0.18 opens PROPN ADJ
-0.14 opens PROPN ADV
-0.24 opens PROPN AUX
-0.05 opens PROPN DET
-0.21 opens PROPN INTJ
-0.19 opens PROPN NOUN
-0.26 opens PROPN NUM
-0.12 opens PROPN PART
-0.2 opens PROPN PRON
-0.4 opens PROPN PROPN
0.18 opens PROPN SCONJ
-0.69 opens PROPN SYM
-0.15 opens PROPN VERB
-0.25 opens PROPN X
-0.19 opens PUNCT ADP
-0.08 opens PUNCT ADV
-0.09 opens PUNCT AUX
0.18 opens PUNCT INTJ
0.1 opens PUNCT NOUN
-0.04 opens PUNCT NUM
0.08 opens PUNCT PART
-0.17 opens PUNCT PRON
0.04 opens PUNCT PROPN
-0.12 opens PUNCT SCONJ
-0.48 opens PUNCT SYM
-0.21 opens PUNCT VERB
-0.11 opens PUNCT X
0.12 opens SCONJ ADJ
-0.24 opens SCONJ ADP
-0.1 opens SCONJ ADV
-0.08 opens SCONJ AUX
-0.04 opens SCONJ DET
-0.21 opens SCONJ INTJ
0.15 opens SCONJ NOUN
-0.26 opens SCONJ PART
-0.18 opens SCONJ PRON
-0.29 opens SCONJ PROPN
-0.19 opens SCONJ SCONJ
0.29 opens SCONJ VERB
0.13 opens SYM ADJ
-0.48 opens SYM NOUN
0.07 opens SYM NUM
-0.38 opens SYM PROPN
-0.55 opens SYM SYM
-0.28 opens SYM VERB
0.08 opens VERB ADJ
-0.19 opens VERB ADP
0.04 opens VERB ADV
-0.17 opens VERB AUX
-0.08 opens VERB DET
0.18 opens VERB NOUN
-0.1 opens VERB NUM
-0.36 opens VERB PART
-0.09 opens VERB PRON
0.1 opens VERB PROPN
-0.15 opens VERB SCONJ
-0.33 opens VERB SYM
0.04 opens VERB VERB
0.24 opens VERB X
-0.04 opens X ADP
-0.31 opens X ADV
-0.19 opens X AUX
-0.32 opens X NOUN
-0.5 opens X NUM
-0.38 opens X PRON
0.06 opens X PROPN
0.06 opens X SCONJ
-0.06 opens X SYM
-0.42 opens X VERB
-0.61 opens X X
0.03 opens none ADJ
-0.26 opens none ADP
-0.26 opens none AUX
-0.13 opens none DET
-0.52 opens none INTJ
0.17 opens none NOUN
-0.12 opens none NUM
0.23 opens none PART
-0.16 opens none PRON
0.07 opens none PROPN
0.28 opens none VERB
0.1 opens none X
-0.58 otherCase
0.66 path
-0.38 pronoun
0.43 quoted how
-0.32 quoted how-many
0.39 quoted said
-0.11 quoted thing body
-0.4 quoted thing measure
0.26 quoted thing other
-0.51 quoted thing people
-0.74 quoted thing person
-0.46 quoted thing place
-0.56 quoted thing time
1.08 quoted thing work
0.31 quoted what
-0.47 quoted what do
0.3 quoted what is
-0.04 quoted what is body
0.37 quoted what is other
-0.25 quoted what is person
0.13 quoted what is place
0.06 quoted what is work
0.07 quoted what nsubj
0.42 quoted what obj
0.03 quoted what obl
0.19 quoted when
0.23 quoted where
-0.22 quoted where other
-0.41 quoted where place
-0.09 quoted who
-0.38 quoted who body
0.06 quoted who other
-0.29 quoted who person
0.54 quoted who work
0.2 quoted why
-0.82 repeated
0.27 right 1
0.24 right 2-3
-0.06 right 4-6
-0.31 right 7-12
-0.09 right far
0.08 role condition acl
0.1 role condition advcl
0.13 role condition advmod
-0.31 role condition amod
-0.19 role condition appos
-0.35 role condition aux
-0.23 role condition case
0.06 role condition ccomp
-0.24 role condition compound
-0.36 role condition conj
-0.12 role condition cop
-0.15 role condition flat
-0.25 role condition mark
-0.08 role condition nsubj
-0.26 role condition nummod
-0.35 role condition obj
-0.27 role condition obl
-0.11 role condition parataxis
-0.12 role how acl
-0.27 role how advmod
-0.04 role how amod
-0.38 role how appos
-0.34 role how aux
-0.47 role how case
-0.11 role how cc
0.1 role how ccomp
-0.15 role how compound
0.05 role how conj
-0.43 role how cop
-0.39 role how csubj
-0.51 role how dep
-0.04 role how discourse
0.06 role how dislocated
-0.05 role how fixed
0.11 role how goeswith
-0.5 role how iobj
-0.34 role how list
-0.41 role how mark
-0.37 role how nmod
-0.24 role how nsubj
-0.09 role how nummod
-0.15 role how obj
-0.05 role how obl
-0.52 role how orphan
-0.44 role how reparandum
0.1 role how xcomp
-0.11 role how-long acl
-0.03 role how-long advcl
-0.05 role how-long advmod
-0.27 role how-long appos
-0.44 role how-long aux
-0.13 role how-long case
-0.27 role how-long cc
0.04 role how-long ccomp
0.31 role how-long compound
-0.37 role how-long cop
-0.16 role how-long csubj
-0.57 role how-long dep
-0.41 role how-long discourse
-0.19 role how-long expl
-0.19 role how-long fixed
-0.61 role how-long flat
-0.21 role how-long goeswith
-0.04 role how-long iobj
-0.06 role how-long list
-0.3 role how-long mark
-0.21 role how-long nmod
-0.21 role how-long nsubj
-0.07 role how-long obj
-0.08 role how-long obl
-0.34 role how-long orphan
0.05 role how-long reparandum
-0.23 role how-long vocative
-0.19 role how-long xcomp
-0.09 role how-many acl
-0.31 role how-many advcl
-0.23 role how-many advmod
-0.23 role how-many amod
-0.16 role how-many appos
-0.47 role how-many aux
-0.29 role how-many case
-0.45 role how-many cc
-0.29 role how-many ccomp
0.14 role how-many compound
-0.1 role how-many conj
-0.41 role how-many cop
-0.53 role how-many csubj
-0.3 role how-many dep
-0.25 role how-many discourse
-0.43 role how-many expl
-0.31 role how-many fixed
-0.17 role how-many flat
-0.19 role how-many goeswith
-0.41 role how-many iobj
0.14 role how-many list
-0.43 role how-many mark
-0.19 role how-many nmod
-0.08 role how-many nsubj
0.28 role how-many nummod
-0.11 role how-many obj
-0.21 role how-many obl
0.14 role how-many orphan
0.05 role how-many root
-0.06 role how-many xcomp
-0.11 role said acl
-0.09 role said advcl
-0.52 role said advmod
-0.34 role said amod
-0.24 role said appos
-0.43 role said aux
-0.46 role said case
-0.04 role said cc
0.37 role said ccomp
-0.22 role said compound
-0.04 role said conj
-0.3 role said cop
-0.42 role said csubj
-0.18 role said dep
-0.04 role said discourse
-0.24 role said dislocated
-0.26 role said expl
-0.38 role said fixed
-0.28 role said flat
-0.54 role said iobj
-0.42 role said mark
-0.32 role said nmod
-0.43 role said nsubj
-0.17 role said nummod
-0.04 role said obj
-0.13 role said obl
-0.44 role said parataxis
-0.09 role said root
0.28 role said xcomp
-0.29 role thing body acl
-0.05 role thing body advcl
-0.17 role thing body amod
0.03 role thing body appos
-0.24 role thing body aux
-0.41 role thing body case
-0.25 role thing body cc
-0.14 role thing body ccomp
-0.06 role thing body compound
-0.1 role thing body conj
-0.18 role thing body cop
0.08 role thing body csubj
-0.3 role thing body dep
-0.39 role thing body discourse
-0.17 role thing body fixed
-0.05 role thing body flat
-0.15 role thing body iobj
-0.05 role thing body list
-0.33 role thing body mark
-0.17 role thing body nmod
0.25 role thing body nsubj
-0.49 role thing body nummod
-0.37 role thing body obj
-0.1 role thing body obl
-0.43 role thing body parataxis
-0.1 role thing body root
-0.15 role thing body xcomp
-0.3 role thing measure acl
-0.19 role thing measure advmod
-0.21 role thing measure amod
0.09 role thing measure appos
-0.37 role thing measure ccomp
0.17 role thing measure compound
-0.12 role thing measure conj
-0.27 role thing measure csubj
-0.3 role thing measure dep
-0.21 role thing measure fixed
-0.12 role thing measure flat
0.15 role thing measure iobj
-0.36 role thing measure mark
-0.36 role thing measure nmod
-0.03 role thing measure nsubj
0.11 role thing measure nummod
-0.14 role thing measure obj
-0.09 role thing measure obl
-0.22 role thing measure parataxis
-0.42 role thing measure root
0.11 role thing measure xcomp
-0.12 role thing other acl
-0.14 role thing other advcl
-0.24 role thing other advmod
0.13 role thing other amod
-0.14 role thing other aux
-0.33 role thing other case
-0.39 role thing other cc
-0.05 role thing other ccomp
0.06 role thing other compound
-0.3 role thing other cop
-0.15 role thing other dep
-0.32 role thing other det
-0.43 role thing other discourse
0.08 role thing other dislocated
-0.33 role thing other fixed
-0.15 role thing other flat
-0.45 role thing other goeswith
-0.04 role thing other iobj
0.07 role thing other list
-0.39 role thing other mark
-0.2 role thing other nmod
-0.07 role thing other nsubj
-0.25 role thing other nummod
-0.07 role thing other obj
-0.25 role thing other obl
-0.18 role thing other orphan
-0.1 role thing other parataxis
-0.09 role thing other reparandum
-0.16 role thing other root
-0.64 role thing other vocative
-0.11 role thing other xcomp
-0.29 role thing people acl
0.17 role thing people advcl
-0.53 role thing people advmod
0.14 role thing people amod
-0.14 role thing people appos
-0.23 role thing people case
-0.05 role thing people ccomp
-0.11 role thing people compound
-0.14 role thing people conj
-0.15 role thing people csubj
-0.25 role thing people dep
-0.27 role thing people discourse
-0.15 role thing people fixed
-0.5 role thing people flat
0.14 role thing people iobj
-0.21 role thing people nmod
-0.13 role thing people nsubj
-0.36 role thing people nummod
0.13 role thing people obj
-0.31 role thing people obl
-0.08 role thing people parataxis
0.13 role thing people root
-0.11 role thing people xcomp
-0.1 role thing person acl
-0.5 role thing person advcl
-0.21 role thing person advmod
-0.42 role thing person amod
-0.24 role thing person case
-0.6 role thing person ccomp
0.32 role thing person conj
-0.37 role thing person csubj
0.25 role thing person dep
0.2 role thing person discourse
-0.33 role thing person fixed
0.11 role thing person flat
-0.34 role thing person iobj
-0.32 role thing person mark
-0.23 role thing person nmod
-0.51 role thing person nummod
-0.36 role thing person obj
-0.17 role thing person obl
-0.29 role thing person orphan
-0.17 role thing person parataxis
-0.54 role thing person root
-0.37 role thing person vocative
0.05 role thing person xcomp
-0.55 role thing place acl
-0.4 role thing place advcl
-0.43 role thing place advmod
0.13 role thing place amod
0.11 role thing place appos
-0.32 role thing place aux
-0.24 role thing place case
0.08 role thing place cc
-0.06 role thing place compound
-0.14 role thing place conj
-0.14 role thing place cop
-0.31 role thing place csubj
-0.23 role thing place discourse
-0.27 role thing place fixed
-0.29 role thing place flat
0.21 role thing place list
0.04 role thing place mark
-0.49 role thing place nummod
-0.04 role thing place obj
-0.32 role thing place obl
-0.56 role thing place parataxis
-0.28 role thing place root
-0.03 role thing place xcomp
-0.68 role thing time acl
-0.1 role thing time advcl
-0.63 role thing time advmod
-0.2 role thing time amod
-0.46 role thing time appos
-0.17 role thing time aux
-0.46 role thing time ccomp
0.37 role thing time compound
-0.18 role thing time conj
-0.29 role thing time fixed
-0.55 role thing time flat
-0.17 role thing time mark
-0.25 role thing time nmod
-0.21 role thing time nsubj
-0.1 role thing time nummod
-0.68 role thing time obj
0.08 role thing time parataxis
-0.52 role thing time root
-0.34 role thing time xcomp
-0.27 role thing work acl
-0.14 role thing work advcl
-0.27 role thing work advmod
-0.32 role thing work amod
0.26 role thing work appos
-0.23 role thing work aux
-0.16 role thing work cc
0.06 role thing work ccomp
-0.16 role thing work compound
-0.1 role thing work conj
0.16 role thing work csubj
-0.24 role thing work dep
-0.44 role thing work discourse
-0.46 role thing work fixed
-0.29 role thing work flat
-0.27 role thing work iobj
-0.29 role thing work list
-0.31 role thing work mark
-0.27 role thing work nmod
-0.43 role thing work nsubj
-0.3 role thing work nummod
-0.06 role thing work obj
-0.11 role thing work obl
0.07 role thing work parataxis
-0.1 role thing work root
0.14 role thing work xcomp
0.07 role what acl
-0.56 role what advmod
-0.1 role what amod
-0.27 role what case
-0.3 role what ccomp
0.16 role what conj
0.08 role what csubj
-0.47 role what dep
-0.2 role what discourse
0.11 role what do acl
-0.47 role what do advmod
-0.35 role what do amod
-0.14 role what do case
-0.15 role what do cc
-0.05 role what do ccomp
-0.08 role what do compound
0.21 role what do conj
-0.42 role what do cop
-0.43 role what do csubj
-0.28 role what do discourse
-0.31 role what do fixed
-0.37 role what do flat
-0.38 role what do iobj
-0.44 role what do list
-0.36 role what do mark
-0.48 role what do nmod
-0.5 role what do nsubj
-0.56 role what do nummod
-0.07 role what do obj
-0.39 role what do obl
0.12 role what do parataxis
-0.08 role what do root
-0.35 role what do vocative
-0.11 role what do xcomp
-0.44 role what flat
-0.3 role what is advmod
-0.17 role what is amod
-0.14 role what is appos
-0.42 role what is aux
-0.46 role what is body acl
0.1 role what is body advcl
-0.35 role what is body advmod
-0.16 role what is body amod
0.04 role what is body appos
-0.42 role what is body ccomp
-0.47 role what is body compound
-0.03 role what is body conj
0.05 role what is body flat
-0.08 role what is body nmod
0.19 role what is body nsubj
-0.45 role what is body nummod
-0.23 role what is body obj
-0.07 role what is body obl
-0.29 role what is body parataxis
-0.53 role what is body root
-0.04 role what is body xcomp
-0.55 role what is case
0.19 role what is cc
-0.19 role what is ccomp
-0.2 role what is compound
-0.08 role what is conj
-0.25 role what is cop
0.06 role what is csubj
-0.13 role what is dep
-0.19 role what is det
-0.54 role what is discourse
-0.27 role what is dislocated
-0.1 role what is fixed
-0.37 role what is flat
0.08 role what is list
-0.4 role what is mark
-0.36 role what is measure acl
0.09 role what is measure advmod
-0.53 role what is measure amod
0.14 role what is measure appos
-0.39 role what is measure ccomp
-0.23 role what is measure compound
-0.18 role what is measure conj
-0.42 role what is measure flat
-0.66 role what is measure nsubj
0.09 role what is measure nummod
-0.04 role what is measure obl
-0.47 role what is measure parataxis
-0.42 role what is measure root
0.18 role what is measure xcomp
-0.28 role what is nmod
-0.08 role what is nsubj
-0.33 role what is nummod
0.06 role what is obj
-0.12 role what is obl
0.08 role what is orphan
0.09 role what is other acl
-0.42 role what is other advmod
-0.21 role what is other amod
0.53 role what is other appos
-0.56 role what is other aux
-0.39 role what is other case
-0.45 role what is other cc
-0.21 role what is other ccomp
-0.2 role what is other compound
-0.46 role what is other cop
0.11 role what is other csubj
-0.42 role what is other dep
-0.25 role what is other det
-0.17 role what is other discourse
0.09 role what is other dislocated
-0.65 role what is other fixed
-0.31 role what is other flat
-0.28 role what is other goeswith
-0.76 role what is other iobj
-0.43 role what is other mark
-0.46 role what is other nmod
-0.16 role what is other nsubj
-0.27 role what is other nummod
-0.31 role what is other obj
-0.24 role what is other obl
-0.4 role what is other orphan
-0.05 role what is other parataxis
0.1 role what is other reparandum
-0.12 role what is other root
-0.44 role what is other vocative
0.13 role what is other xcomp
-0.09 role what is parataxis
-0.04 role what is people acl
-0.25 role what is people amod
0.06 role what is people appos
-0.34 role what is people compound
-0.21 role what is people conj
-0.29 role what is people flat
-0.41 role what is people nmod
-0.29 role what is people nsubj
-0.38 role what is people obj
0.15 role what is people obl
-0.29 role what is people parataxis
-0.33 role what is people root
0.28 role what is people xcomp
0.32 role what is person advcl
-0.49 role what is person advmod
-0.26 role what is person amod
-0.47 role what is person appos
-0.41 role what is person case
-0.22 role what is person ccomp
-0.4 role what is person compound
-0.13 role what is person conj
-0.44 role what is person csubj
0.27 role what is person dep
-0.1 role what is person flat
-0.43 role what is person iobj
-0.07 role what is person mark
-0.08 role what is person nmod
-0.27 role what is person nsubj
-0.45 role what is person nummod
0.08 role what is person obj
-0.05 role what is person obl
-0.09 role what is person parataxis
-0.38 role what is person root
0.09 role what is person xcomp
-0.36 role what is place acl
-0.41 role what is place advcl
0.28 role what is place advmod
0.21 role what is place appos
-0.32 role what is place ccomp
-0.53 role what is place compound
0.15 role what is place conj
0.07 role what is place flat
-0.49 role what is place nmod
-0.23 role what is place nsubj
-0.44 role what is place nummod
-0.31 role what is place obj
-0.09 role what is place obl
-0.45 role what is place parataxis
-0.27 role what is place root
-0.05 role what is place xcomp
-0.26 role what is reparandum
-0.3 role what is root
-0.45 role what is time acl
-0.21 role what is time advcl
-0.28 role what is time advmod
-0.44 role what is time amod
-0.38 role what is time appos
-0.37 role what is time compound
-0.25 role what is time flat
-0.17 role what is time nmod
-0.06 role what is time nsubj
-0.09 role what is time nummod
-0.11 role what is time obj
0.11 role what is time parataxis
-0.31 role what is time xcomp
-0.21 role what is vocative
-0.43 role what is work acl
-0.22 role what is work advcl
-0.49 role what is work advmod
-0.71 role what is work amod
0.25 role what is work appos
-0.16 role what is work aux
-0.24 role what is work case
-0.12 role what is work ccomp
-0.15 role what is work compound
0.17 role what is work conj
-0.19 role what is work cop
-0.34 role what is work csubj
-0.52 role what is work dep
-0.06 role what is work discourse
-0.34 role what is work fixed
0.24 role what is work goeswith
-0.34 role what is work iobj
-0.19 role what is work mark
-0.35 role what is work nmod
-0.06 role what is work nsubj
-0.33 role what is work nummod
-0.35 role what is work obj
-0.28 role what is work obl
-0.08 role what is work parataxis
0.21 role what is work xcomp
0.22 role what is xcomp
-0.15 role what mark
-0.3 role what nmod
-0.38 role what nsubj
-0.06 role what nsubj acl
-0.04 role what nsubj advcl
-0.3 role what nsubj advmod
-0.15 role what nsubj amod
-0.12 role what nsubj appos
-0.12 role what nsubj aux
-0.54 role what nsubj case
-0.38 role what nsubj cc
-0.08 role what nsubj compound
0.05 role what nsubj conj
-0.4 role what nsubj cop
0.21 role what nsubj csubj
-0.65 role what nsubj dep
-0.06 role what nsubj det
-0.65 role what nsubj discourse
0.11 role what nsubj dislocated
-0.36 role what nsubj goeswith
-0.73 role what nsubj iobj
-0.46 role what nsubj list
-0.44 role what nsubj mark
-0.3 role what nsubj nmod
0.08 role what nsubj nsubj
-0.45 role what nsubj nummod
0.11 role what nsubj obj
-0.21 role what nsubj obl
0.03 role what nsubj orphan
-0.43 role what nsubj reparandum
-0.11 role what nsubj root
-0.11 role what nsubj vocative
-0.1 role what nsubj xcomp
-0.28 role what nummod
0.16 role what obj
-0.15 role what obj acl
-0.14 role what obj advcl
-0.44 role what obj advmod
-0.16 role what obj amod
-0.05 role what obj appos
-0.09 role what obj aux
-0.39 role what obj case
-0.03 role what obj cc
-0.05 role what obj compound
0.05 role what obj conj
-0.4 role what obj cop
-0.43 role what obj csubj
-0.33 role what obj dep
-0.17 role what obj det
-0.42 role what obj discourse
-0.35 role what obj dislocated
-0.17 role what obj fixed
-0.43 role what obj iobj
-0.22 role what obj nmod
-0.34 role what obj nummod
-0.25 role what obj obl
0.09 role what obj orphan
-0.17 role what obj parataxis
-0.29 role what obj reparandum
-0.26 role what obj root
-0.37 role what obj vocative
0.09 role what obj xcomp
-0.24 role what obl
-0.12 role what obl acl
-0.21 role what obl advcl
-0.2 role what obl advmod
-0.04 role what obl amod
-0.08 role what obl appos
-0.34 role what obl aux
-0.2 role what obl case
0.15 role what obl cc
-0.56 role what obl ccomp
-0.33 role what obl cop
-0.37 role what obl csubj
-0.37 role what obl dep
0.17 role what obl discourse
-0.2 role what obl flat
-0.4 role what obl iobj
-0.35 role what obl list
-0.26 role what obl mark
0.14 role what obl nmod
-0.2 role what obl nsubj
-0.46 role what obl nummod
-0.18 role what obl obl
-0.14 role what obl parataxis
-0.35 role what obl root
-0.27 role what obl vocative
-0.22 role what obl xcomp
-0.32 role what parataxis
-0.21 role what xcomp
-0.19 role when acl
0.09 role when advcl
-0.11 role when advmod
-0.22 role when amod
-0.19 role when appos
-0.28 role when aux
-0.38 role when case
-0.26 role when cc
0.1 role when compound
-0.04 role when conj
-0.31 role when cop
-0.22 role when csubj
-0.29 role when dep
-0.57 role when discourse
-0.23 role when expl
-0.53 role when fixed
-0.4 role when flat
-0.33 role when goeswith
-0.53 role when iobj
0.15 role when list
-0.21 role when mark
-0.05 role when nmod
-0.33 role when nsubj
-0.11 role when nummod
-0.33 role when obj
0.07 role when obl
-0.2 role when orphan
0.07 role when parataxis
-0.31 role when reparandum
-0.14 role when vocative
-0.06 role when xcomp
-0.43 role where acl
-0.21 role where advcl
-0.24 role where advmod
0.03 role where amod
-0.48 role where appos
-0.16 role where aux
-0.31 role where body advcl
0.14 role where body ccomp
-0.27 role where body compound
-0.11 role where body nmod
-0.34 role where body obj
0.28 role where body obl
0.08 role where case
-0.24 role where cc
-0.19 role where ccomp
-0.13 role where compound
0.09 role where conj
-0.21 role where cop
-0.3 role where csubj
-0.24 role where dep
-0.31 role where discourse
-0.28 role where expl
-0.53 role where flat
0.14 role where iobj
-0.35 role where list
0.05 role where mark
-0.21 role where nsubj
-0.44 role where nummod
-0.3 role where obj
0.17 role where obl
0.15 role where orphan
-0.06 role where other acl
-0.39 role where other advmod
-0.13 role where other amod
-0.26 role where other appos
-0.2 role where other aux
-0.19 role where other case
-0.36 role where other ccomp
-0.44 role where other compound
-0.26 role where other conj
-0.24 role where other cop
-0.48 role where other flat
-0.31 role where other mark
-0.08 role where other nmod
-0.15 role where other nummod
-0.57 role where other obj
0.3 role where other obl
-0.48 role where other parataxis
-0.06 role where other root
-0.12 role where other xcomp
-0.47 role where parataxis
-0.3 role where person acl
-0.19 role where person advcl
-0.19 role where person advmod
-0.47 role where person amod
-0.41 role where person appos
-0.2 role where person aux
-0.19 role where person ccomp
-0.09 role where person compound
-0.44 role where person conj
0.03 role where person nsubj
-0.2 role where person nummod
-0.09 role where person obl
0.14 role where person root
0.15 role where person xcomp
-0.09 role where place acl
-0.06 role where place advcl
-0.37 role where place advmod
-0.03 role where place amod
-0.15 role where place appos
-0.31 role where place aux
-0.27 role where place case
-0.23 role where place cc
0.04 role where place ccomp
0.08 role where place compound
-0.16 role where place conj
-0.16 role where place cop
-0.32 role where place csubj
-0.47 role where place dep
-0.14 role where place discourse
-0.03 role where place expl
-0.12 role where place fixed
-0.24 role where place flat
-0.27 role where place iobj
-0.06 role where place list
0.13 role where place mark
-0.27 role where place nmod
0.15 role where place nsubj
-0.25 role where place nummod
-0.09 role where place obj
-0.15 role where place obl
0.2 role where place orphan
-0.13 role where place xcomp
-0.21 role where reparandum
0.07 role where root
-0.37 role where vocative
-0.22 role where work compound
-0.23 role where work conj
-0.25 role where work nmod
-0.3 role where work nsubj
0.29 role where work obl
-0.37 role where work root
-0.23 role where xcomp
-0.31 role whether advcl
0.19 role whether advmod
0.22 role whether amod
-0.3 role whether aux
-0.35 role whether compound
0.03 role whether conj
-0.27 role whether cop
-0.32 role whether mark
-0.34 role whether nmod
-0.39 role whether nsubj
0.1 role whether obj
-0.34 role whether obl
-0.03 role whether root
-0.05 role who acl
-0.06 role who advcl
-0.25 role who advmod
-0.2 role who amod
0.05 role who appos
-0.43 role who aux
-0.45 role who body acl
-0.38 role who body advcl
0.06 role who body advmod
-0.34 role who body amod
0.09 role who body appos
-0.33 role who body aux
-0.29 role who body case
-0.21 role who body ccomp
-0.29 role who body cop
0.08 role who body dep
-0.2 role who body flat
-0.5 role who body iobj
-0.36 role who body mark
-0.22 role who body nummod
-0.31 role who body obj
-0.03 role who body obl
-0.31 role who body parataxis
-0.07 role who body root
-0.05 role who body xcomp
-0.09 role who case
-0.41 role who cc
-0.16 role who ccomp
-0.18 role who compound
-0.27 role who cop
-0.41 role who csubj
0.18 role who dep
-0.35 role who discourse
-0.51 role who dislocated
-0.26 role who expl
0.03 role who fixed
0.23 role who flat
-0.25 role who goeswith
-0.03 role who list
-0.44 role who mark
-0.18 role who nmod
-0.04 role who nsubj
-0.28 role who nummod
-0.04 role who obj
-0.11 role who obl
-0.2 role who orphan
-0.54 role who other acl
-0.12 role who other advcl
-0.56 role who other advmod
0.1 role who other appos
-0.42 role who other aux
-0.29 role who other case
-0.49 role who other ccomp
0.03 role who other compound
-0.4 role who other conj
-0.3 role who other cop
-0.24 role who other csubj
-0.16 role who other discourse
-0.34 role who other expl
-0.1 role who other fixed
-0.36 role who other iobj
-0.43 role who other mark
0.14 role who other nmod
-0.13 role who other nsubj
-0.22 role who other nummod
-0.15 role who other obl
-0.34 role who other parataxis
-0.42 role who other root
-0.07 role who other xcomp
-0.26 role who parataxis
-0.3 role who person acl
-0.26 role who person advcl
-0.47 role who person advmod
-0.04 role who person amod
-0.08 role who person appos
-0.48 role who person aux
-0.34 role who person case
0.04 role who person ccomp
-0.51 role who person compound
-0.09 role who person conj
-0.33 role who person cop
-0.28 role who person dep
-0.25 role who person fixed
0.04 role who person flat
-0.09 role who person nmod
-0.22 role who person obj
-0.13 role who person obl
-0.32 role who person parataxis
-0.05 role who person root
-0.09 role who person xcomp
-0.25 role who place advcl
-0.26 role who place advmod
-0.18 role who place amod
-0.22 role who place aux
0.09 role who place nmod
-0.04 role who place nsubj
-0.29 role who place obj
-0.27 role who place root
-0.24 role who reparandum
-0.05 role who root
0.08 role who vocative
-0.64 role who work acl
0.22 role who work advcl
-0.5 role who work advmod
-0.54 role who work amod
-0.11 role who work appos
-0.42 role who work aux
-0.21 role who work case
-0.06 role who work compound
-0.14 role who work conj
-0.45 role who work cop
-0.03 role who work dep
-0.21 role who work flat
0.09 role who work iobj
-0.47 role who work mark
0.05 role who work nmod
-0.32 role who work nsubj
-0.25 role who work nummod
-0.05 role who work obj
-0.04 role who work obl
-0.04 role who work parataxis
-0.11 role who work root
0.19 role who work xcomp
-0.1 role who xcomp
0.09 role why acl
0.31 role why advcl
-0.31 role why advmod
-0.33 role why amod
-0.5 role why appos
-0.23 role why aux
-0.35 role why case
-0.31 role why cc
-0.37 role why compound
0.03 role why conj
0.12 role why cop
-0.39 role why dep
-0.3 role why discourse
-0.11 role why expl
-0.45 role why fixed
-0.22 role why flat
-0.26 role why goeswith
-0.5 role why iobj
-0.41 role why list
-0.12 role why mark
-0.32 role why nmod
-0.31 role why nummod
-0.15 role why obj
-0.27 role why obl
-0.39 role why orphan
0.05 role why parataxis
-0.03 role why reparandum
-0.29 role why vocative
-0.04 role why xcomp
1.07 sameCase
-0.13 sameGovernor
-0.1 sameRole
0.59 sentenceBigrams
0.75 sentenceCover
-0.51 sentenceFocus
0.58 sentenceKind
-0.49 sentenceLength
0.19 sentenceShare
-0.4 size condition 1
-0.38 size condition 2
-0.36 size condition 3
0.08 size condition 4
0.12 size condition 5
0.19 size condition 6
0.15 size condition 7
0.1 size condition 8
0.17 size condition 9
-0.22 size how 1
-0.59 size how 13+
0.06 size how 2
0.1 size how 3
0.11 size how 4
0.1 size how 4-5
-0.05 size how 5
0.07 size how 6
0.06 size how 6-8
-0.07 size how 7
-0.11 size how 8
-0.33 size how 9
-0.04 size how 9-12
-0.28 size how-long 1
0.24 size how-long 2
0.18 size how-long 3
0.12 size how-long 4
0.05 size how-long 5
0.07 size how-long 6
-0.14 size how-long 8
-0.75 size how-long 9
0.46 size how-many 1
0.15 size how-many 2
0.11 size how-many 3
-0.27 size how-many 5
-0.37 size how-many 6
-0.42 size how-many 7
-0.56 size how-many 8
-0.92 size how-many 9
-0.12 size said 1
-0.62 size said 13+
0.08 size said 3
0.11 size said 4
0.07 size said 4-5
-0.08 size said 6-8
-0.08 size said 7
-0.13 size said 8
-0.25 size said 9
0.1 size short 1
-0.7 size short 13+
0.19 size short 2
0.18 size short 3
0.05 size short 4-5
-0.18 size short 6-8
-0.29 size short 9-12
-0.15 size thing body 1
0.06 size thing body 2
0.03 size thing body 3
0.05 size thing body 4
-0.11 size thing body 5
0.11 size thing body 6
0.21 size thing body 7
-0.11 size thing body 8
-0.21 size thing body 9
0.2 size thing measure 2
0.25 size thing measure 3
0.1 size thing measure 4
-0.38 size thing measure 5
-0.48 size thing measure 6
-0.37 size thing measure 7
-0.45 size thing measure 8
-0.84 size thing measure 9
0.12 size thing other 1
0.06 size thing other 2
0.05 size thing other 3
-0.05 size thing other 4
-0.14 size thing other 5
-0.1 size thing other 6
-0.13 size thing other 7
-0.19 size thing other 8
-0.28 size thing other 9
0.29 size thing people 1
0.06 size thing people 2
-0.06 size thing people 3
-0.54 size thing people 4
-0.45 size thing people 5
-0.52 size thing people 6
-0.38 size thing people 7
-0.29 size thing people 9
-0.11 size thing person 1
-0.12 size thing person 2
0.03 size thing person 3
0.04 size thing person 4
-0.07 size thing person 5
0.09 size thing person 6
-0.26 size thing person 8
-0.16 size thing person 9
-0.38 size thing place 1
-0.27 size thing place 2
0.14 size thing place 3
0.27 size thing place 4
0.07 size thing place 5
0.19 size thing place 6
0.07 size thing place 7
0.16 size thing place 9
0.48 size thing time 1
-0.49 size thing time 2
0.11 size thing time 3
-0.51 size thing time 4
-0.37 size thing time 5
-0.29 size thing time 6
-0.37 size thing time 7
-0.63 size thing time 8
-0.39 size thing time 9
0.08 size thing work 1
0.17 size thing work 3
0.08 size thing work 4
-0.14 size thing work 5
-0.14 size thing work 6
-0.42 size thing work 7
-0.18 size thing work 8
-0.6 size thing work 9
0.12 size what 1
-0.59 size what 13+
0.2 size what 2
0.17 size what 3
-0.11 size what 4
0.04 size what 4-5
0.32 size what 5
0.09 size what 6
-0.17 size what 6-8
-0.04 size what 7
-0.32 size what 8
-0.36 size what 9
-0.16 size what 9-12
0.15 size what do 1
0.14 size what do 2
0.06 size what do 3
0.1 size what do 4
-0.09 size what do 5
-0.23 size what do 6
-0.46 size what do 7
-0.2 size what do 8
-0.55 size what do 9
0.04 size what is 1
-0.04 size what is 4
-0.07 size what is 5
0.1 size what is 7
-0.2 size what is 8
-0.37 size what is 9
0.25 size what is body 1
0.11 size what is body 2
-0.19 size what is body 3
0.16 size what is body 4
-0.19 size what is body 5
-0.29 size what is body 6
-0.33 size what is body 7
-0.29 size what is body 8
-0.78 size what is body 9
0.35 size what is measure 2
0.04 size what is measure 3
-0.04 size what is measure 4
-0.33 size what is measure 5
-0.29 size what is measure 6
-0.16 size what is measure 7
-0.33 size what is measure 8
-0.25 size what is measure 9
0.21 size what is other 1
0.13 size what is other 2
-0.08 size what is other 3
-0.07 size what is other 4
-0.05 size what is other 5
-0.03 size what is other 6
-0.1 size what is other 7
-0.2 size what is other 8
-0.47 size what is other 9
0.31 size what is people 1
-0.29 size what is people 2
-0.12 size what is people 3
-0.17 size what is people 4
-0.32 size what is people 5
-0.34 size what is people 6
-0.32 size what is people 7
-0.37 size what is people 8
-0.39 size what is people 9
0.18 size what is person 1
-0.03 size what is person 2
-0.15 size what is person 4
-0.27 size what is person 5
-0.1 size what is person 6
-0.1 size what is person 7
-0.22 size what is person 8
-0.31 size what is person 9
0.47 size what is place 1
0.04 size what is place 2
-0.25 size what is place 3
-0.33 size what is place 4
-0.51 size what is place 5
-0.54 size what is place 6
-0.52 size what is place 7
-0.58 size what is place 8
-0.71 size what is place 9
0.05 size what is time 1
0.06 size what is time 2
-0.07 size what is time 3
0.05 size what is time 4
-0.07 size what is time 5
0.07 size what is time 6
-0.5 size what is time 7
-0.35 size what is time 8
-0.48 size what is time 9
-0.07 size what is work 1
0.15 size what is work 2
-0.13 size what is work 3
0.04 size what is work 4
-0.09 size what is work 5
0.1 size what is work 6
-0.06 size what is work 7
-0.44 size what is work 8
-0.6 size what is work 9
-0.05 size what nsubj 1
0.05 size what nsubj 3
0.05 size what nsubj 4
-0.05 size what nsubj 5
0.12 size what nsubj 6
-0.1 size what nsubj 8
-0.25 size what nsubj 9
-0.14 size what obj 1
0.09 size what obj 4
0.08 size what obj 6
0.05 size what obj 7
-0.17 size what obj 9
-0.07 size what obl 1
-0.11 size what obl 2
-0.08 size what obl 3
0.09 size what obl 4
0.05 size what obl 5
0.12 size what obl 6
-0.15 size what obl 7
-0.11 size what obl 8
-0.14 size what obl 9
-0.06 size when 1
-0.04 size when 2
0.19 size when 4
-0.14 size when 8
-0.37 size when 9
-0.21 size where 1
-0.21 size where 2
0.08 size where 4
0.14 size where 5
0.28 size where 6
0.09 size where 7
-0.27 size where 9
0.3 size where body 1
-0.51 size where body 2
0.05 size where body 3
-0.04 size where body 4
-0.16 size where body 5
-0.33 size where body 6
-0.39 size where body 7
-0.32 size where body 8
-0.28 size where body 9
-0.16 size where other 2
-0.06 size where other 3
0.12 size where other 4
-0.24 size where other 7
-0.13 size where other 8
-0.48 size where other 9
0.31 size where person 1
0.07 size where person 2
-0.22 size where person 3
-0.46 size where person 4
-0.32 size where person 5
-0.4 size where person 6
-0.28 size where person 7
-0.19 size where person 8
-0.2 size where person 9
0.36 size where place 1
-0.04 size where place 2
-0.09 size where place 3
-0.23 size where place 4
-0.48 size where place 5
-0.33 size where place 6
-0.14 size where place 7
-0.24 size where place 8
-0.45 size where place 9
-0.03 size where work 1
-0.44 size where work 2
0.39 size where work 4
0.28 size where work 5
0.15 size where work 6
-0.33 size where work 7
-0.29 size where work 9
0.04 size whether 1
0.26 size whether 2
-0.23 size whether 3
-0.31 size whether 4
-0.33 size whether 5
-0.37 size whether 6
-0.35 size whether 7
-0.3 size whether 8
-0.35 size whether 9
-0.35 size who 1
0.23 size who 2
0.16 size who 3
0.16 size who 4
0.06 size who 6
-0.08 size who 7
-0.41 size who 8
-0.49 size who 9
0.03 size who body 2
0.1 size who body 4
-0.19 size who body 5
0.12 size who body 6
-0.32 size who body 7
-0.55 size who body 8
-0.37 size who body 9
0.11 size who other 2
0.14 size who other 3
-0.23 size who other 5
-0.27 size who other 6
-0.26 size who other 7
-0.38 size who other 8
-0.61 size who other 9
0.07 size who person 2
0.06 size who person 3
-0.08 size who person 4
-0.03 size who person 5
-0.13 size who person 6
-0.08 size who person 7
-0.19 size who person 8
-0.62 size who person 9
0.14 size who place 1
0.08 size who place 2
-0.2 size who place 3
-0.14 size who place 4
-0.04 size who place 5
-0.1 size who place 6
-0.26 size who place 9
0.19 size who work 1
0.06 size who work 2
0.1 size who work 3
-0.25 size who work 4
-0.43 size who work 5
-0.38 size who work 6
-0.06 size who work 7
-0.58 size who work 8
-0.44 size who work 9
-0.64 size why 1
-0.15 size why 13+
-0.22 size why 2
0.03 size why 4
0.14 size why 4-5
0.09 size why 5
0.19 size why 6
0.21 size why 6-8
0.13 size why 7
0.07 size why 8
0.13 size why 9-12
0.43 standing rank 0
-0.09 standing rank 1
-0.33 standing rank 2
-0.24 standing rank 3
-0.72 standingGap
0.03 starts ADJ
-0.17 starts ADP
-0.2 starts AUX
-0.13 starts DET
0.1 starts INTJ
0.1 starts NUM
0.08 starts PART
-0.13 starts PRON
0.11 starts PROPN
0.05 starts SCONJ
-0.08 starts VERB
0.37 starts X
-0.69 unfit
-0.26 unfit condition
-1.01 unfit how-long
-0.36 unfit how-many
-0.21 unfit thing
-0.3 unfit what
-0.13 unfit when
-0.31 unfit where
-0.11 unfit who
-0.19 unfit why
0.38 whole how
0.1 whole said
0.32 whole short
0.37 whole what
0.27 whole why
0.47 wideInside
0.8 wideLink1
0.51 wideLink2
1.18 wideNear
0.85 widePath
0.13 word after condition ,
-0.17 word after condition -
0.18 word after condition .
-0.12 word after condition ;
-0.31 word after condition ADJ
-0.28 word after condition ADV
-0.31 word after condition NOUN
-0.34 word after condition NUM
-0.33 word after condition PROPN
-0.15 word after condition VERB
-0.23 word after condition a
0.23 word after condition after
-0.32 word after condition and
-0.22 word after condition at
-0.19 word after condition by
-0.17 word after condition for
-0.05 word after condition from
-0.25 word after condition had
-0.26 word after condition in
0.07 word after condition of
-0.17 word after condition on
-0.18 word after condition that
-0.14 word after condition the
-0.25 word after condition to
-0.11 word after condition was
-0.03 word after condition were
-0.27 word after condition with
-0.43 word after how !
0.03 word after how "
-0.05 word after how &
-0.28 word after how '
-0.58 word after how 's
0.18 word after how (
0.08 word after how )
-0.31 word after how ,
-1.13 word after how -
0.14 word after how .
-0.12 word after how :
-0.1 word after how ;
-0.6 word after how ?
0.14 word after how ADJ
-0.21 word after how INTJ
-0.35 word after how NOUN
-0.34 word after how NUM
-0.19 word after how PROPN
0.2 word after how SYM
-0.12 word after how VERB
-0.28 word after how X
-0.44 word after how [
-0.44 word after how ]
-0.5 word after how a
0.24 word after how about
-0.52 word after how above
-0.35 word after how across
-0.21 word after how after
0.17 word after how against
-0.12 word after how all
-0.49 word after how along
-0.37 word after how although
-0.32 word after how among
-0.08 word after how an
-0.38 word after how any
-0.72 word after how are
-0.19 word after how as
0.05 word after how at
-0.38 word after how be
-0.22 word after how because
-0.4 word after how been
-0.14 word after how before
-0.31 word after how behind
-0.59 word after how being
-0.25 word after how below
-0.33 word after how beneath
0.2 word after how beside
-0.37 word after how between
-0.39 word after how both
-0.05 word after how but
-0.67 word after how by
-0.14 word after how can
-0.72 word after how could
-0.41 word after how did
-0.28 word after how do
-0.15 word after how does
-0.59 word after how down
0.22 word after how during
-0.52 word after how each
0.09 word after how every
-0.28 word after how everything
-0.1 word after how for
0.2 word after how from
0.19 word after how had
-0.31 word after how half
-0.6 word after how has
-0.29 word after how have
-0.53 word after how he
-0.57 word after how her
-0.25 word after how herself
0.22 word after how him
-0.16 word after how himself
-0.41 word after how his
-0.23 word after how i
0.23 word after how if
-0.1 word after how in
-0.23 word after how inside
-0.54 word after how into
-0.21 word after how is
-0.13 word after how it
-0.43 word after how its
-0.12 word after how itself
-0.42 word after how like
-0.43 word after how may
0.19 word after how me
-0.34 word after how might
-0.24 word after how mine
-0.18 word after how must
-0.32 word after how na
-0.44 word after how near
-0.27 word after how neither
-0.3 word after how no
0.08 word after how none
-0.44 word after how nor
-0.35 word after how not
-0.31 word after how nothing
-0.52 word after how of
-0.31 word after how off
-0.44 word after how on
-0.35 word after how one
-0.27 word after how onto
-0.54 word after how or
-0.4 word after how our
-0.63 word after how out
-0.46 word after how outside
-0.49 word after how over
-0.36 word after how per
0.04 word after how plus
-0.21 word after how round
-0.43 word after how she
-0.51 word after how should
-0.66 word after how since
-0.49 word after how so
-0.47 word after how some
0.06 word after how something
0.27 word after how than
-0.53 word after how that
-0.39 word after how the
-0.47 word after how their
-0.49 word after how them
-0.37 word after how themselves
-0.43 word after how there
-0.35 word after how these
-0.55 word after how they
-0.49 word after how this
-0.29 word after how those
0.17 word after how through
0.17 word after how till
-0.12 word after how to
-0.5 word after how under
-0.11 word after how unless
0.05 word after how until
-0.46 word after how up
-0.42 word after how upon
-0.2 word after how v
-0.5 word after how was
-0.45 word after how we
-0.44 word after how were
-0.52 word after how what
-0.2 word after how whether
0.06 word after how which
0.27 word after how while
-0.23 word after how who
-0.46 word after how whose
-0.42 word after how will
-0.16 word after how with
-0.06 word after how within
-0.55 word after how without
-0.25 word after how would
0.05 word after how you
-0.3 word after how your
-0.27 word after how –
-0.24 word after how ‘
-0.35 word after how ’
-0.38 word after how ’s
-0.35 word after how “
0.04 word after how ”
-0.31 word after how-long !
-0.26 word after how-long "
0.14 word after how-long '
-0.25 word after how-long 'm
-0.17 word after how-long 're
-0.06 word after how-long 's
-0.1 word after how-long 've
-0.13 word after how-long (
-0.15 word after how-long )
-0.33 word after how-long ,
-0.22 word after how-long -
-0.23 word after how-long .
-0.26 word after how-long :
0.18 word after how-long ;
-0.3 word after how-long ?
0.15 word after how-long ADV
-0.17 word after how-long INTJ
-0.14 word after how-long NOUN
-0.37 word after how-long NUM
-0.2 word after how-long PROPN
-0.12 word after how-long SYM
-0.25 word after how-long VERB
-0.26 word after how-long X
-0.09 word after how-long [
-0.52 word after how-long ]
-0.43 word after how-long a
-0.37 word after how-long about
0.29 word after how-long above
0.2 word after how-long across
0.43 word after how-long after
-0.39 word after how-long against
0.03 word after how-long all
-0.15 word after how-long am
-0.26 word after how-long among
-0.15 word after how-long an
-0.26 word after how-long and
-0.14 word after how-long another
-0.29 word after how-long any
-0.22 word after how-long anyone
-0.11 word after how-long anything
-0.32 word after how-long are
-0.3 word after how-long around
-0.19 word after how-long as
0.13 word after how-long at
-0.39 word after how-long be
-0.53 word after how-long because
-0.31 word after how-long been
0.06 word after how-long before
-0.31 word after how-long behind
-0.12 word after how-long being
0.03 word after how-long below
0.1 word after how-long beneath
0.12 word after how-long between
-0.25 word after how-long both
-0.1 word after how-long but
0.22 word after how-long by
-0.48 word after how-long can
-0.47 word after how-long could
-0.19 word after how-long despite
-0.47 word after how-long did
-0.2 word after how-long do
0.13 word after how-long does
-0.21 word after how-long down
-0.27 word after how-long during
-0.21 word after how-long each
-0.3 word after how-long either
-0.17 word after how-long for
0.38 word after how-long from
-0.27 word after how-long had
-0.16 word after how-long half
-0.54 word after how-long has
-0.46 word after how-long have
-0.21 word after how-long having
-0.24 word after how-long he
-0.42 word after how-long her
-0.11 word after how-long herself
-0.13 word after how-long him
-0.06 word after how-long himself
-0.43 word after how-long his
-0.12 word after how-long i
-0.3 word after how-long if
0.08 word after how-long into
-0.71 word after how-long is
-0.32 word after how-long its
-0.22 word after how-long itself
-0.18 word after how-long like
-0.44 word after how-long may
-0.26 word after how-long me
0.1 word after how-long might
-0.34 word after how-long must
0.1 word after how-long my
-0.14 word after how-long n't
-0.3 word after how-long na
-0.31 word after how-long near
-0.27 word after how-long neither
-0.28 word after how-long no
-0.06 word after how-long nobody
-0.11 word after how-long nor
-0.19 word after how-long not
-0.26 word after how-long nothing
-0.37 word after how-long of
0.27 word after how-long off
0.04 word after how-long onto
-0.51 word after how-long or
-0.29 word after how-long our
0.03 word after how-long out
0.05 word after how-long outside
0.24 word after how-long over
0.14 word after how-long per
-0.2 word after how-long round
-0.13 word after how-long shall
-0.4 word after how-long she
-0.34 word after how-long should
-0.27 word after how-long since
-0.26 word after how-long some
-0.42 word after how-long than
-0.37 word after how-long that
-0.41 word after how-long their
-0.17 word after how-long them
-0.27 word after how-long there
-0.05 word after how-long they
-0.33 word after how-long this
-0.29 word after how-long those
-0.1 word after how-long through
-0.19 word after how-long till
-0.24 word after how-long to
0.18 word after how-long under
-0.3 word after how-long unless
-0.22 word after how-long until
-0.18 word after how-long upon
-0.22 word after how-long was
-0.47 word after how-long we
-0.71 word after how-long were
-0.04 word after how-long what
-0.27 word after how-long whether
-0.48 word after how-long which
-0.41 word after how-long while
-0.64 word after how-long who
-0.11 word after how-long whoever
-0.3 word after how-long whom
-0.07 word after how-long whose
-0.26 word after how-long will
0.09 word after how-long with
0.19 word after how-long without
-0.07 word after how-long would
-0.41 word after how-long you
-0.38 word after how-long your
-0.61 word after how-long —
-0.29 word after how-long ’s
-0.25 word after how-long “
-0.29 word after how-long ”
-0.28 word after how-many !
-0.47 word after how-many "
-0.05 word after how-many &
-0.25 word after how-many '
-0.18 word after how-many 'd
-0.05 word after how-many 'll
-0.11 word after how-many 'm
-0.2 word after how-many 're
-0.49 word after how-many 's
-0.31 word after how-many 've
-0.17 word after how-many (
-0.48 word after how-many )
-0.31 word after how-many ,
-0.93 word after how-many -
-0.14 word after how-many .
-0.33 word after how-many :
-0.28 word after how-many ;
-0.51 word after how-many ?
0.13 word after how-many ADJ
-0.09 word after how-many ADV
-0.14 word after how-many INTJ
-0.23 word after how-many NOUN
-0.32 word after how-many NUM
-0.56 word after how-many PROPN
-0.39 word after how-many SYM
-0.21 word after how-many VERB
-0.35 word after how-many X
0.07 word after how-many [
-0.48 word after how-many ]
0.36 word after how-many a
0.04 word after how-many about
-0.45 word after how-many above
-0.09 word after how-many across
-0.2 word after how-many after
-0.23 word after how-many against
0.16 word after how-many all
-0.36 word after how-many along
-0.23 word after how-many am
-0.38 word after how-many among
-0.12 word after how-many an
-0.19 word after how-many and
-0.19 word after how-many another
-0.1 word after how-many any
0.21 word after how-many are
-0.28 word after how-many around
0.08 word after how-many as
-0.33 word after how-many at
-0.27 word after how-many be
-0.61 word after how-many because
-0.39 word after how-many been
0.24 word after how-many behind
-0.07 word after how-many being
-0.3 word after how-many below
-0.25 word after how-many beneath
-0.16 word after how-many beside
0.15 word after how-many between
-0.3 word after how-many both
-0.22 word after how-many but
-0.39 word after how-many by
-0.46 word after how-many could
-0.41 word after how-many did
-0.19 word after how-many do
-0.27 word after how-many does
-0.16 word after how-many down
-0.14 word after how-many during
0.09 word after how-many each
0.18 word after how-many every
-0.27 word after how-many everyone
-0.03 word after how-many everything
0.19 word after how-many for
-0.34 word after how-many had
-0.2 word after how-many half
-0.28 word after how-many has
-0.31 word after how-many have
-0.17 word after how-many having
0.07 word after how-many he
-0.29 word after how-many her
-0.11 word after how-many herself
-0.23 word after how-many him
-0.18 word after how-many himself
-0.08 word after how-many his
-0.06 word after how-many i
-0.36 word after how-many if
0.08 word after how-many in
0.08 word after how-many into
0.06 word after how-many is
0.11 word after how-many it
-0.05 word after how-many its
-0.18 word after how-many itself
-0.49 word after how-many like
-0.58 word after how-many may
-0.18 word after how-many me
-0.36 word after how-many might
-0.39 word after how-many mine
0.13 word after how-many must
-0.27 word after how-many my
-0.22 word after how-many n't
-0.27 word after how-many na
-0.16 word after how-many near
-0.19 word after how-many neither
-0.47 word after how-many no
-0.21 word after how-many nobody
-0.22 word after how-many none
-0.26 word after how-many nor
-0.09 word after how-many not
-0.34 word after how-many nothing
0.69 word after how-many of
0.04 word after how-many off
0.13 word after how-many on
-0.3 word after how-many onto
-0.19 word after how-many opposite
-0.55 word after how-many or
-0.08 word after how-many our
-0.57 word after how-many out
0.11 word after how-many outside
-0.03 word after how-many past
-0.15 word after how-many per
-0.28 word after how-many plus
-0.06 word after how-many round
-0.05 word after how-many she
-0.23 word after how-many should
0.27 word after how-many since
-0.44 word after how-many so
-0.47 word after how-many some
-0.19 word after how-many something
-0.17 word after how-many than
-0.42 word after how-many that
-0.16 word after how-many the
-0.58 word after how-many their
-0.18 word after how-many them
-0.04 word after how-many themselves
-0.44 word after how-many there
-0.19 word after how-many these
0.11 word after how-many they
0.19 word after how-many this
-0.05 word after how-many those
-0.29 word after how-many through
-0.29 word after how-many throughout
-0.31 word after how-many to
-0.19 word after how-many under
-0.36 word after how-many unless
-0.32 word after how-many until
-0.56 word after how-many up
0.15 word after how-many upon
-0.13 word after how-many was
-0.19 word after how-many we
-0.25 word after how-many were
-0.21 word after how-many whether
-0.23 word after how-many which
-0.29 word after how-many while
-0.19 word after how-many whoever
0.17 word after how-many whom
-0.15 word after how-many will
-0.25 word after how-many with
-0.43 word after how-many within
0.2 word after how-many without
-0.23 word after how-many would
-0.49 word after how-many you
-0.3 word after how-many your
-0.22 word after how-many –
-0.75 word after how-many —
-0.24 word after how-many ’s
0.08 word after how-many “
-0.3 word after how-many ”
-0.09 word after said "
-0.43 word after said '
-0.66 word after said 's
-0.43 word after said )
-0.25 word after said ,
-0.04 word after said -
0.76 word after said .
-0.09 word after said :
-0.04 word after said ;
-0.26 word after said ?
-0.44 word after said ADJ
-0.08 word after said ADV
-0.6 word after said NOUN
-0.64 word after said NUM
-0.91 word after said PROPN
0.14 word after said SYM
-0.6 word after said VERB
-0.12 word after said a
-0.47 word after said about
-0.53 word after said after
-0.32 word after said against
-0.2 word after said all
-0.18 word after said along
-0.22 word after said among
-0.43 word after said an
-0.04 word after said and
-0.19 word after said another
-0.32 word after said any
0.07 word after said are
-0.63 word after said as
-0.79 word after said at
-0.32 word after said because
-0.32 word after said been
-0.38 word after said before
-0.27 word after said being
-0.33 word after said between
-0.24 word after said both
-0.59 word after said but
-0.62 word after said by
-0.25 word after said can
-0.24 word after said could
-0.13 word after said did
-0.16 word after said do
-0.29 word after said does
-0.33 word after said down
-0.27 word after said during
-0.28 word after said each
-0.17 word after said for
0.14 word after said from
-0.13 word after said had
-0.48 word after said has
-0.36 word after said have
-0.45 word after said he
-0.47 word after said her
-0.39 word after said him
-0.32 word after said himself
-0.47 word after said his
-0.32 word after said i
-0.33 word after said if
-0.35 word after said in
-0.34 word after said into
-0.48 word after said is
-0.34 word after said it
0.1 word after said its
-0.18 word after said itself
-0.36 word after said like
-0.35 word after said may
-0.35 word after said might
-0.3 word after said must
-0.26 word after said n't
-0.43 word after said near
-0.46 word after said no
-0.2 word after said not
-0.27 word after said nothing
-0.87 word after said of
-0.39 word after said off
-0.82 word after said on
-0.2 word after said one
-0.14 word after said or
-0.42 word after said out
-0.31 word after said over
-0.53 word after said she
-0.41 word after said since
-0.15 word after said some
-0.48 word after said than
-0.41 word after said that
-0.06 word after said the
-0.16 word after said their
-0.4 word after said them
-0.27 word after said there
-0.05 word after said these
-0.4 word after said they
-0.41 word after said this
-0.4 word after said through
-0.23 word after said to
0.18 word after said unless
0.12 word after said until
-0.44 word after said up
-0.07 word after said was
-0.53 word after said were
-0.11 word after said what
-0.18 word after said whether
-0.34 word after said which
-0.3 word after said while
-0.69 word after said who
-0.21 word after said will
0.07 word after said with
-0.31 word after said within
0.12 word after said without
-0.47 word after said would
-0.34 word after said you
-0.35 word after said —
-0.22 word after said ’s
-0.17 word after said “
0.06 word after said ”
-0.13 word after thing !
0.16 word after thing "
-0.15 word after thing &
-0.18 word after thing '
-0.2 word after thing 'm
-0.54 word after thing 's
-0.05 word after thing (
-0.1 word after thing ,
-1.13 word after thing -
0.14 word after thing --
0.07 word after thing .
-0.5 word after thing ...
-0.39 word after thing /
-0.41 word after thing :
-0.04 word after thing ;
-0.39 word after thing @
-0.31 word after thing ADJ
-0.14 word after thing ADV
0.07 word after thing INTJ
-0.05 word after thing NOUN
-0.17 word after thing NUM
-0.45 word after thing PROPN
-0.12 word after thing SYM
0.05 word after thing VERB
-0.16 word after thing X
-0.08 word after thing [...]
-0.35 word after thing ]
-0.32 word after thing a
-0.47 word after thing about
-0.33 word after thing above
0.06 word after thing across
-0.25 word after thing after
-0.16 word after thing against
0.05 word after thing all
0.34 word after thing along
0.07 word after thing alongside
-0.33 word after thing although
-0.46 word after thing amidst
0.07 word after thing among
-0.41 word after thing an
-0.03 word after thing and
-0.46 word after thing another
-0.24 word after thing any
-0.22 word after thing anybody
-0.1 word after thing anyone
-0.36 word after thing anything
-0.14 word after thing are
-0.59 word after thing around
-0.14 word after thing as
-0.18 word after thing because
-0.57 word after thing been
-0.47 word after thing before
-0.05 word after thing being
-0.65 word after thing below
-0.7 word after thing beneath
-0.54 word after thing beside
0.2 word after thing between
-0.5 word after thing beyond
-0.29 word after thing both
-0.21 word after thing but
-0.26 word after thing by
-0.38 word after thing c.
-0.06 word after thing can
-0.1 word after thing despite
-0.41 word after thing did
0.12 word after thing do
-0.2 word after thing does
-0.41 word after thing down
-0.09 word after thing during
-0.51 word after thing each
-0.47 word after thing either
-0.62 word after thing every
-0.39 word after thing everyone
-0.51 word after thing everything
-0.33 word after thing except
-0.15 word after thing for
-0.2 word after thing had
-0.5 word after thing half
-0.18 word after thing has
0.17 word after thing have
-0.4 word after thing having
0.15 word after thing he
-0.16 word after thing her
-0.2 word after thing herself
-0.27 word after thing him
-0.54 word after thing himself
-0.14 word after thing his
-0.24 word after thing i
0.22 word after thing if
0.12 word after thing in
-0.24 word after thing inside
-0.1 word after thing is
-0.09 word after thing it
-0.44 word after thing its
-0.46 word after thing itself
-0.27 word after thing like
0.21 word after thing me
0.09 word after thing might
-0.48 word after thing minus
-0.16 word after thing must
-0.6 word after thing my
-0.23 word after thing n't
-0.33 word after thing na
-0.56 word after thing near
-0.44 word after thing neither
-0.42 word after thing no
-0.23 word after thing nobody
-0.05 word after thing none
-0.47 word after thing nor
-0.22 word after thing not
0.04 word after thing nothing
-0.31 word after thing o
-0.74 word after thing of
-0.23 word after thing off
0.06 word after thing on
-0.22 word after thing once
-0.34 word after thing one
-0.34 word after thing onto
-0.35 word after thing opposite
-0.21 word after thing or
-0.46 word after thing ought
-0.64 word after thing our
-0.5 word after thing out
-0.53 word after thing outside
-0.17 word after thing over
-0.64 word after thing past
-0.41 word after thing per
-0.33 word after thing plus
-0.61 word after thing round
-0.33 word after thing s
0.13 word after thing shall
-0.3 word after thing she
-0.4 word after thing should
-0.06 word after thing since
-0.15 word after thing so
-0.47 word after thing some
-0.31 word after thing someone
-0.46 word after thing something
-0.33 word after thing such
-0.08 word after thing that
-0.12 word after thing the
-0.13 word after thing their
-0.2 word after thing theirs
-0.32 word after thing them
-0.61 word after thing themselves
-0.06 word after thing there
0.03 word after thing these
-0.3 word after thing they
-0.26 word after thing this
-0.31 word after thing though
-0.58 word after thing through
-0.18 word after thing throughout
-0.23 word after thing till
-0.29 word after thing to
-0.19 word after thing together
-0.4 word after thing toward
-0.55 word after thing towards
-0.19 word after thing under
0.16 word after thing unless
-0.2 word after thing up
-0.58 word after thing upon
-0.2 word after thing us
0.2 word after thing v
-0.09 word after thing via
-0.62 word after thing we
-0.25 word after thing were
-0.31 word after thing what
-0.41 word after thing whatever
-0.33 word after thing whenever
-0.34 word after thing wherever
-0.53 word after thing whether
0.17 word after thing which
0.15 word after thing while
-0.56 word after thing who
-0.38 word after thing whoever
-0.04 word after thing whom
-0.36 word after thing whose
-0.23 word after thing wild
-0.11 word after thing with
-0.14 word after thing within
-0.08 word after thing without
0.06 word after thing would
-0.52 word after thing you
-0.67 word after thing your
-0.25 word after thing £
-0.7 word after thing –
-0.3 word after thing —
-0.49 word after thing ‘
0.09 word after thing ’
-0.38 word after thing “
0.21 word after thing ”
-0.44 word after thing …
-0.6 word after what !
0.35 word after what "
-0.7 word after what &
-0.25 word after what '
0.05 word after what 's
0.09 word after what (
0.06 word after what )
-0.08 word after what ,
-0.97 word after what -
-0.04 word after what --
0.31 word after what .
-0.18 word after what ..
0.15 word after what /
-0.31 word after what :
0.23 word after what ;
-0.29 word after what ?
-0.36 word after what ADJ
-0.15 word after what ADV
-0.1 word after what INTJ
-0.28 word after what NOUN
-0.34 word after what NUM
0.17 word after what PROPN
-0.61 word after what SYM
-0.43 word after what VERB
-0.42 word after what X
-0.56 word after what ]
-0.09 word after what a
-0.63 word after what about
0.06 word after what above
0.13 word after what after
-0.45 word after what against
-0.26 word after what all
-0.16 word after what along
-0.28 word after what alongside
-0.33 word after what although
-0.08 word after what among
-0.3 word after what an
0.04 word after what and
-0.14 word after what another
-0.39 word after what any
-0.1 word after what anyone
-0.41 word after what anything
-0.12 word after what are
-0.23 word after what around
-0.16 word after what as
0.22 word after what at
-0.08 word after what back
-0.71 word after what be
-0.18 word after what because
-0.5 word after what been
0.43 word after what before
0.09 word after what behind
-0.03 word after what being
-0.46 word after what below
0.06 word after what beneath
-0.38 word after what beside
-0.31 word after what between
-0.59 word after what beyond
-0.7 word after what both
-0.19 word after what but
-0.16 word after what by
-0.31 word after what c.
-0.36 word after what can
-0.43 word after what could
-0.15 word after what despite
-0.28 word after what did
-0.71 word after what do
-0.53 word after what does
-0.47 word after what down
0.29 word after what during
0.04 word after what each
-0.55 word after what either
-0.06 word after what every
-0.21 word after what everybody
-0.43 word after what everyone
-0.4 word after what everything
-0.55 word after what except
-0.07 word after what for
0.14 word after what from
-0.23 word after what had
-0.47 word after what half
0.21 word after what has
-0.55 word after what having
0.04 word after what he
-0.66 word after what her
-0.41 word after what herself
-0.22 word after what him
0.1 word after what himself
-0.17 word after what his
-0.35 word after what i
-0.27 word after what if
-0.17 word after what in
0.13 word after what inside
-0.11 word after what into
0.14 word after what is
-0.2 word after what it
-0.18 word after what its
-0.3 word after what itself
-0.31 word after what like
-0.31 word after what may
-0.43 word after what me
-0.42 word after what might
-0.42 word after what mine
-0.18 word after what minus
-0.28 word after what must
-0.42 word after what my
-0.09 word after what myself
-0.58 word after what na
-0.31 word after what neither
-0.61 word after what no
-0.23 word after what nobody
-0.37 word after what none
0.31 word after what nor
-0.69 word after what not
-0.45 word after what nothing
-0.36 word after what o
-1.18 word after what of
-0.04 word after what off
-0.14 word after what on
-0.36 word after what once
-0.22 word after what one
-0.56 word after what onto
-0.34 word after what opposite
-0.37 word after what or
-0.26 word after what ought
-0.15 word after what our
-0.47 word after what out
-0.23 word after what outside
0.1 word after what over
-0.42 word after what past
-0.11 word after what per
-0.39 word after what plus
-0.48 word after what round
-0.25 word after what s
-0.35 word after what she
-0.07 word after what should
-0.04 word after what since
0.12 word after what so
-0.34 word after what someone
-0.47 word after what something
-0.07 word after what such
-0.27 word after what than
-0.25 word after what that
-0.35 word after what the
-0.15 word after what their
-0.1 word after what theirs
-0.38 word after what them
-0.35 word after what themselves
-0.34 word after what then
-0.21 word after what there
-0.48 word after what these
0.07 word after what they
-0.2 word after what this
-0.4 word after what those
-0.2 word after what though
-0.49 word after what through
-0.59 word after what throughout
-0.33 word after what till
-0.37 word after what to
-0.52 word after what toward
-0.6 word after what towards
-0.18 word after what under
0.08 word after what unless
0.08 word after what until
-0.27 word after what up
-0.44 word after what upon
-0.41 word after what us
-0.4 word after what v
-0.15 word after what was
-0.19 word after what we
-0.05 word after what were
-0.67 word after what what
-0.48 word after what whatever
0.13 word after what whenever
-0.34 word after what wherever
-0.42 word after what whether
-0.19 word after what which
-0.04 word after what while
0.05 word after what who
-0.41 word after what whoever
0.04 word after what whom
-0.26 word after what whose
0.03 word after what will
-0.3 word after what with
0.15 word after what within
0.06 word after what without
-0.12 word after what would
-0.08 word after what you
-0.42 word after what your
-0.18 word after what £
-0.45 word after what —
0.1 word after what ‘
-0.06 word after what ’
-0.57 word after what ’s
-0.34 word after what “
0.15 word after what ”
-0.21 word after when !
-0.27 word after when "
-0.19 word after when &
-0.35 word after when '
-0.22 word after when 'm
-0.17 word after when 're
-0.34 word after when 's
-0.33 word after when 've
-0.24 word after when (
0.25 word after when )
0.07 word after when ,
-0.9 word after when -
0.41 word after when .
-0.37 word after when :
0.13 word after when ;
-0.09 word after when ?
-0.21 word after when @
-0.35 word after when ADJ
-0.21 word after when ADV
-0.46 word after when INTJ
-0.36 word after when NUM
-0.28 word after when PROPN
-0.03 word after when SYM
-0.43 word after when VERB
0.21 word after when X
-0.08 word after when [
-0.14 word after when ]
-0.41 word after when a
-0.43 word after when about
-0.42 word after when above
-0.2 word after when across
-0.42 word after when against
-0.18 word after when all
-0.11 word after when along
-0.11 word after when am
-0.56 word after when among
-0.29 word after when an
-0.1 word after when and
-0.34 word after when any
-0.24 word after when anyone
-0.13 word after when anything
-0.11 word after when are
-0.59 word after when be
0.19 word after when because
-0.38 word after when been
-0.67 word after when before
0.05 word after when behind
-0.09 word after when being
-0.34 word after when beside
-0.15 word after when between
-0.21 word after when beyond
-0.48 word after when both
-0.15 word after when but
-0.53 word after when by
-0.17 word after when ca
-0.05 word after when can
-0.46 word after when could
-0.25 word after when did
-0.23 word after when do
-0.42 word after when does
0.06 word after when during
0.06 word after when each
-0.15 word after when either
-0.34 word after when every
-0.26 word after when everyone
-0.26 word after when everything
-0.67 word after when from
-0.37 word after when had
-0.68 word after when has
-0.04 word after when have
-0.04 word after when having
-0.1 word after when he
-0.15 word after when her
-0.27 word after when herself
-0.29 word after when him
-0.25 word after when himself
-0.03 word after when his
-0.26 word after when i
0.1 word after when if
-0.08 word after when in
-0.5 word after when into
-0.12 word after when it
-0.05 word after when its
-0.35 word after when itself
0.09 word after when like
0.05 word after when may
-0.4 word after when might
-0.27 word after when must
-0.42 word after when my
-0.32 word after when n't
-0.26 word after when na
0.03 word after when near
-0.11 word after when neither
-0.24 word after when no
-0.13 word after when nobody
0.17 word after when none
-0.31 word after when nor
-0.32 word after when not
-0.25 word after when nothing
-0.86 word after when of
-0.35 word after when off
-0.05 word after when on
-0.13 word after when or
-0.34 word after when our
-0.37 word after when out
0.15 word after when over
0.06 word after when per
-0.19 word after when she
-0.35 word after when should
-0.48 word after when since
0.24 word after when so
0.09 word after when some
-0.35 word after when something
-0.25 word after when than
-0.49 word after when that
0.1 word after when the
-0.57 word after when their
-0.37 word after when them
-0.11 word after when themselves
-0.34 word after when there
-0.23 word after when they
-0.21 word after when this
-0.1 word after when those
-0.25 word after when though
-0.25 word after when through
-0.32 word after when throughout
-0.34 word after when to
-0.24 word after when under
0.11 word after when until
0.23 word after when up
0.04 word after when upon
-0.19 word after when us
-0.38 word after when was
-0.14 word after when we
-0.4 word after when were
0.1 word after when what
0.08 word after when whether
0.08 word after when while
-0.71 word after when who
-0.41 word after when whose
-0.04 word after when will
-0.05 word after when with
-0.39 word after when within
-0.15 word after when without
-0.46 word after when would
-0.47 word after when you
-0.34 word after when your
-0.51 word after when –
-0.95 word after when —
-0.39 word after when ’
-0.44 word after when ’s
-0.33 word after when “
-0.28 word after when ”
-0.42 word after where !
-0.51 word after where "
-0.34 word after where &
-0.19 word after where '
-0.2 word after where 're
-0.23 word after where 's
-0.47 word after where (
-0.1 word after where )
-0.9 word after where -
0.12 word after where .
0.04 word after where :
-0.21 word after where ;
-0.19 word after where ?
-0.26 word after where ADJ
-0.09 word after where ADV
-0.19 word after where INTJ
-0.11 word after where NOUN
-0.13 word after where NUM
-0.51 word after where PROPN
-0.23 word after where SYM
-0.16 word after where VERB
-0.38 word after where X
-0.17 word after where [
0.18 word after where ]
-0.27 word after where a
0.13 word after where about
0.07 word after where across
-0.24 word after where after
0.14 word after where against
-0.3 word after where all
-0.51 word after where an
-0.06 word after where and
-0.2 word after where any
-0.15 word after where are
-0.43 word after where around
0.14 word after where as
-0.2 word after where at
-0.18 word after where be
-0.4 word after where because
-0.18 word after where been
-0.16 word after where before
0.1 word after where behind
-0.06 word after where being
0.16 word after where below
-0.32 word after where beneath
-0.28 word after where beside
-0.48 word after where between
-0.29 word after where beyond
-0.07 word after where both
-0.26 word after where by
0.22 word after where can
-0.22 word after where could
0.17 word after where despite
-0.23 word after where did
-0.2 word after where do
0.14 word after where does
-0.15 word after where down
-0.33 word after where during
0.07 word after where each
0.15 word after where every
0.35 word after where for
-0.12 word after where from
-0.03 word after where has
-0.18 word after where have
-0.11 word after where he
-0.28 word after where her
-0.16 word after where herself
-0.13 word after where him
0.11 word after where his
-0.2 word after where i
0.06 word after where if
0.34 word after where in
-0.58 word after where into
-0.57 word after where is
0.08 word after where it
-0.43 word after where its
-0.29 word after where itself
-0.37 word after where like
-0.24 word after where may
-0.27 word after where might
-0.32 word after where must
-0.31 word after where my
-0.17 word after where n't
-0.04 word after where na
0.16 word after where near
0.1 word after where no
-0.36 word after where none
-0.18 word after where nor
-0.37 word after where not
-1.02 word after where of
0.1 word after where on
-0.42 word after where or
-0.3 word after where our
-0.29 word after where out
-0.23 word after where over
-0.28 word after where past
-0.2 word after where round
0.15 word after where she
0.12 word after where should
-0.33 word after where since
0.12 word after where so
0.16 word after where some
-0.18 word after where something
-0.36 word after where than
-0.27 word after where that
-0.28 word after where the
-0.04 word after where their
-0.24 word after where them
-0.32 word after where there
-0.1 word after where they
-0.35 word after where those
-0.31 word after where throughout
-0.27 word after where to
0.21 word after where toward
0.2 word after where under
0.21 word after where until
-0.06 word after where upon
0.06 word after where was
-0.39 word after where we
-0.05 word after where were
-0.33 word after where what
-0.16 word after where whatever
0.1 word after where whether
-0.23 word after where which
0.36 word after where while
-0.3 word after where who
-0.45 word after where whose
-0.45 word after where will
0.4 word after where with
-0.49 word after where within
-0.12 word after where without
-0.32 word after where would
-0.24 word after where you
-0.2 word after where your
0.19 word after where –
-0.22 word after where —
-0.44 word after where ’s
-0.28 word after where “
0.22 word after where ”
-0.09 word after whether ,
0.21 word after whether .
0.16 word after whether ADJ
0.2 word after whether NOUN
-0.32 word after whether VERB
-0.35 word after whether and
-0.31 word after whether is
0.12 word after whether of
-0.29 word after whether the
-0.03 word after who !
-0.27 word after who "
-0.15 word after who &
-0.38 word after who '
-0.3 word after who 'd
-0.39 word after who 'm
-0.36 word after who 're
0.27 word after who 's
-0.26 word after who 've
-0.21 word after who (
-0.21 word after who )
-1.4 word after who -
0.12 word after who .
-0.28 word after who /
-0.51 word after who :
0.04 word after who ;
-0.07 word after who ?
-0.43 word after who ADJ
-0.36 word after who ADV
-0.44 word after who INTJ
-0.09 word after who NOUN
-0.1 word after who NUM
-0.22 word after who PROPN
-0.35 word after who SYM
0.23 word after who VERB
-0.26 word after who X
-0.12 word after who [
-0.19 word after who ]
-0.72 word after who a
-0.07 word after who about
-0.49 word after who above
-0.35 word after who across
-0.28 word after who after
0.1 word after who against
-0.5 word after who all
-0.38 word after who along
-0.27 word after who alongside
-0.21 word after who am
-0.49 word after who among
-0.54 word after who an
-0.28 word after who and
-0.29 word after who another
-0.31 word after who any
-0.25 word after who anything
-0.13 word after who are
-0.41 word after who around
0.03 word after who as
-0.17 word after who at
-0.37 word after who be
-0.16 word after who because
-0.26 word after who been
-0.07 word after who before
-0.34 word after who behind
0.18 word after who being
-0.22 word after who below
0.13 word after who beside
0.14 word after who between
0.1 word after who both
-0.39 word after who by
0.05 word after who can
-0.42 word after who could
-0.5 word after who do
-0.46 word after who does
-0.38 word after who down
-0.37 word after who during
-0.47 word after who each
-0.16 word after who every
0.22 word after who everyone
-0.2 word after who for
-0.4 word after who from
0.07 word after who had
-0.26 word after who half
-0.2 word after who has
0.05 word after who he
-0.2 word after who her
-0.35 word after who herself
0.05 word after who him
0.11 word after who himself
-0.24 word after who his
-0.67 word after who i
0.08 word after who if
-0.41 word after who into
-0.38 word after who is
0.19 word after who its
-0.28 word after who like
-0.81 word after who may
-0.06 word after who might
-0.04 word after who mine
0.19 word after who must
-0.26 word after who my
-0.16 word after who n't
-0.21 word after who na
0.07 word after who near
0.13 word after who neither
-0.35 word after who no
-0.27 word after who nobody
-0.22 word after who none
-0.34 word after who nor
-0.34 word after who not
-0.31 word after who nothing
-0.09 word after who n’t
-0.64 word after who of
-0.55 word after who off
-0.46 word after who on
-0.21 word after who one
-0.16 word after who or
-0.21 word after who our
-0.46 word after who outside
-0.06 word after who over
-0.12 word after who per
-0.22 word after who round
-0.1 word after who she
0.26 word after who should
0.13 word after who since
-0.18 word after who so
-0.42 word after who some
-0.2 word after who something
-0.16 word after who such
-0.05 word after who than
-0.38 word after who the
-0.17 word after who their
-0.23 word after who them
0.06 word after who themselves
0.09 word after who there
-0.21 word after who these
-0.56 word after who they
-0.42 word after who this
-0.29 word after who those
-0.09 word after who through
-0.31 word after who throughout
0.06 word after who to
-0.27 word after who towards
-0.27 word after who under
-0.25 word after who unless
0.23 word after who until
-0.36 word after who up
0.1 word after who upon
-0.21 word after who us
-0.31 word after who was
-0.54 word after who we
-0.11 word after who were
-0.47 word after who what
0.08 word after who whether
-0.41 word after who which
-0.18 word after who while
-0.07 word after who who
-0.43 word after who whoever
0.12 word after who whom
-0.06 word after who whose
-0.35 word after who win
-0.27 word after who with
0.26 word after who within
-0.74 word after who without
-0.38 word after who would
-0.42 word after who you
-0.39 word after who your
-0.53 word after who –
-0.19 word after who —
0.1 word after who ’
0.92 word after who ’s
-0.06 word after who “
0.17 word after who ”
0.19 word after why !
-0.07 word after why "
-0.08 word after why &
0.14 word after why '
-0.1 word after why 'll
-0.1 word after why 'm
-0.14 word after why 're
-0.34 word after why 's
0.11 word after why 've
-0.11 word after why (
-0.62 word after why )
0.1 word after why ,
-0.82 word after why -
0.26 word after why .
-0.36 word after why :
-0.07 word after why ;
-0.36 word after why ?
-0.24 word after why ADV
-0.18 word after why INTJ
-0.29 word after why NOUN
-0.3 word after why NUM
-0.47 word after why PROPN
-0.31 word after why SYM
0.06 word after why VERB
-0.48 word after why X
-0.45 word after why [
-0.3 word after why ]
-0.21 word after why a
-0.22 word after why about
-0.25 word after why above
-0.41 word after why across
-0.21 word after why after
-0.41 word after why against
-0.29 word after why along
-0.29 word after why among
-0.45 word after why an
0.19 word after why and
-0.2 word after why another
-0.33 word after why any
-0.17 word after why anyone
-0.18 word after why anything
0.08 word after why are
-0.25 word after why around
-0.06 word after why as
-0.57 word after why at
-0.17 word after why be
-0.65 word after why because
-0.23 word after why been
-0.3 word after why behind
-0.11 word after why being
-0.27 word after why beneath
-0.06 word after why between
-0.09 word after why beyond
-0.29 word after why both
-0.09 word after why but
-0.4 word after why by
-0.14 word after why can
-0.35 word after why could
-0.52 word after why did
-0.39 word after why do
-0.28 word after why does
-0.15 word after why down
0.2 word after why during
-0.44 word after why each
-0.35 word after why every
-0.13 word after why everything
-0.36 word after why for
-0.43 word after why from
-0.04 word after why had
-0.3 word after why half
-0.13 word after why has
-0.16 word after why have
-0.04 word after why he
0.13 word after why her
-0.39 word after why him
-0.11 word after why himself
0.07 word after why his
0.1 word after why i
-0.36 word after why if
-0.05 word after why in
-0.47 word after why into
-0.09 word after why is
-0.17 word after why it
0.1 word after why its
-0.39 word after why itself
-0.34 word after why like
0.06 word after why may
-0.38 word after why might
-0.09 word after why must
-0.15 word after why myself
-0.32 word after why n't
0.22 word after why na
-0.23 word after why near
-0.21 word after why no
0.1 word after why nobody
0.07 word after why none
0.21 word after why nor
-0.26 word after why not
-0.19 word after why nothing
-0.64 word after why of
-0.39 word after why off
-0.48 word after why on
0.13 word after why onto
-0.37 word after why or
0.37 word after why our
-0.37 word after why out
-0.13 word after why outside
-0.62 word after why over
-0.24 word after why past
0.12 word after why per
-0.12 word after why she
-0.31 word after why should
-0.26 word after why since
-0.64 word after why so
-0.22 word after why some
0.22 word after why something
-0.3 word after why than
0.12 word after why that
0.07 word after why the
-0.32 word after why their
-0.18 word after why theirs
-0.15 word after why them
-0.22 word after why themselves
-0.21 word after why there
0.08 word after why they
-0.35 word after why this
-0.24 word after why those
-0.26 word after why through
-0.33 word after why throughout
-0.46 word after why to
-0.23 word after why under
-0.54 word after why until
-0.35 word after why up
-0.32 word after why upon
-0.12 word after why was
-0.43 word after why we
-0.23 word after why were
0.05 word after why what
-0.33 word after why whatever
0.06 word after why which
0.11 word after why while
-0.27 word after why who
-0.3 word after why whom
-0.29 word after why whose
-0.66 word after why with
-0.39 word after why within
0.06 word after why without
-0.35 word after why would
-0.27 word after why you
-0.24 word after why your
-0.28 word after why –
-0.48 word after why —
-0.18 word after why ’s
-0.27 word after why “
-0.28 word before condition ,
-0.18 word before condition -
-0.06 word before condition ;
-0.26 word before condition NUM
-0.43 word before condition PROPN
-0.27 word before condition a
-0.22 word before condition an
-0.38 word before condition and
-0.14 word before condition at
-0.15 word before condition by
-0.13 word before condition for
-0.06 word before condition from
-0.31 word before condition it
-0.19 word before condition its
-0.17 word before condition none
-0.28 word before condition of
-0.16 word before condition on
0.36 word before condition that
0.06 word before condition the
0.05 word before condition to
-0.19 word before condition were
-0.2 word before condition who
-0.23 word before condition with
0.37 word before how "
-0.22 word before how &
-0.23 word before how '
0.25 word before how 'm
-0.4 word before how 're
-0.51 word before how 's
-0.38 word before how 've
0.14 word before how (
-0.34 word before how )
-0.21 word before how ,
-0.54 word before how -
-0.1 word before how .
0.12 word before how :
-0.18 word before how ;
-0.26 word before how ADJ
-0.03 word before how ADV
-0.29 word before how INTJ
-0.07 word before how NOUN
-0.24 word before how NUM
-0.36 word before how PROPN
-0.39 word before how SYM
-0.03 word before how VERB
-0.26 word before how X
-0.41 word before how [
0.05 word before how ]
0.24 word before how a
-0.67 word before how about
-0.54 word before how above
0.2 word before how across
-0.37 word before how after
-0.38 word before how against
-0.57 word before how all
-0.48 word before how along
-0.54 word before how although
-0.63 word before how among
0.03 word before how an
-0.22 word before how and
-0.44 word before how another
-0.51 word before how any
-0.26 word before how anyone
-0.07 word before how are
-0.39 word before how around
-0.08 word before how as
-0.24 word before how at
0.25 word before how be
-0.19 word before how because
0.06 word before how been
-0.48 word before how before
-0.34 word before how behind
0.06 word before how being
-0.2 word before how below
-0.41 word before how beneath
-0.27 word before how beside
-0.49 word before how between
-0.25 word before how beyond
-0.14 word before how both
0.31 word before how by
-0.31 word before how can
-0.17 word before how could
-0.38 word before how did
-0.43 word before how do
-0.13 word before how does
-0.23 word before how down
0.11 word before how during
-0.17 word before how each
-0.33 word before how either
-0.27 word before how every
-0.41 word before how everyone
-0.7 word before how for
-0.49 word before how from
-0.07 word before how had
-0.56 word before how has
-0.69 word before how have
0.08 word before how having
-0.1 word before how he
-0.09 word before how her
0.1 word before how herself
-0.65 word before how him
0.21 word before how himself
0.05 word before how his
-0.26 word before how i
-0.18 word before how if
-0.22 word before how in
-0.45 word before how into
-0.19 word before how is
0.15 word before how it
-0.39 word before how its
-0.37 word before how itself
-0.39 word before how like
-0.33 word before how may
0.12 word before how me
-0.32 word before how might
-0.07 word before how must
-0.43 word before how my
-0.52 word before how n't
-0.32 word before how na
-0.43 word before how neither
-0.6 word before how no
-0.32 word before how nobody
0.1 word before how none
-0.45 word before how nor
-0.64 word before how not
-0.3 word before how nothing
-0.27 word before how of
-0.24 word before how off
-0.3 word before how on
-0.3 word before how one
0.09 word before how onto
-0.03 word before how or
-0.37 word before how our
-0.32 word before how out
-0.22 word before how outside
-0.48 word before how over
-0.46 word before how per
-0.18 word before how plus
-0.38 word before how round
-0.05 word before how she
-0.52 word before how should
-0.22 word before how since
-0.11 word before how so
-0.12 word before how some
0.16 word before how someone
-0.38 word before how something
-0.2 word before how than
-0.3 word before how that
-0.46 word before how the
-0.36 word before how their
0.11 word before how them
0.21 word before how themselves
-0.58 word before how there
0.13 word before how these
-0.09 word before how they
-0.16 word before how this
-0.46 word before how those
-0.49 word before how though
0.46 word before how through
-0.34 word before how till
-0.19 word before how to
0.05 word before how under
-0.16 word before how unless
-0.29 word before how unlike
-0.13 word before how until
-0.09 word before how up
-0.37 word before how upon
-0.28 word before how us
-0.19 word before how v
0.11 word before how was
-0.5 word before how we
0.08 word before how were
-0.57 word before how what
-0.27 word before how whereas
-0.38 word before how whether
-0.33 word before how which
-0.5 word before how while
-0.26 word before how who
-0.37 word before how whoever
-0.45 word before how whom
-0.34 word before how whose
-0.13 word before how will
-0.2 word before how without
0.06 word before how would
-0.46 word before how yet
-0.54 word before how you
-0.33 word before how your
-0.33 word before how –
-0.74 word before how —
-0.42 word before how ’
-0.29 word before how ’s
0.17 word before how “
-0.41 word before how ”
-0.08 word before how-long "
-0.29 word before how-long '
0.26 word before how-long 'm
-0.55 word before how-long 're
-0.75 word before how-long 's
-0.23 word before how-long 've
-0.27 word before how-long (
-0.42 word before how-long )
-0.08 word before how-long ,
-0.97 word before how-long -
0.11 word before how-long :
-0.41 word before how-long ;
-0.22 word before how-long ADJ
0.07 word before how-long INTJ
-0.27 word before how-long NOUN
0.52 word before how-long NUM
-0.33 word before how-long PROPN
-0.17 word before how-long SYM
-0.09 word before how-long VERB
-0.21 word before how-long X
-0.5 word before how-long [
0.08 word before how-long a
-0.52 word before how-long about
0.06 word before how-long above
-0.11 word before how-long across
0.18 word before how-long after
-0.1 word before how-long against
-0.13 word before how-long all
-0.1 word before how-long along
-0.04 word before how-long although
0.17 word before how-long am
-0.25 word before how-long among
-0.25 word before how-long an
-0.11 word before how-long and
-0.38 word before how-long another
-0.33 word before how-long any
-0.3 word before how-long anyone
-0.29 word before how-long anything
-0.16 word before how-long are
0.14 word before how-long around
-0.59 word before how-long as
0.44 word before how-long at
0.26 word before how-long be
-0.4 word before how-long because
-0.12 word before how-long been
-0.24 word before how-long before
-0.28 word before how-long behind
0.16 word before how-long being
-0.29 word before how-long beneath
-0.24 word before how-long beside
-0.69 word before how-long between
-0.3 word before how-long beyond
-0.16 word before how-long but
-0.31 word before how-long by
-0.29 word before how-long can
-0.05 word before how-long despite
-0.44 word before how-long did
-0.35 word before how-long do
-0.04 word before how-long does
0.08 word before how-long down
0.07 word before how-long during
0.15 word before how-long each
-0.35 word before how-long either
-0.3 word before how-long every
0.04 word before how-long for
-0.37 word before how-long from
-0.27 word before how-long had
-0.07 word before how-long has
-0.27 word before how-long have
-0.38 word before how-long having
-0.29 word before how-long he
-0.17 word before how-long her
-0.21 word before how-long herself
-0.15 word before how-long him
-0.15 word before how-long himself
-0.42 word before how-long his
-0.09 word before how-long i
-0.13 word before how-long if
-0.48 word before how-long in
-0.14 word before how-long inside
-0.27 word before how-long into
0.11 word before how-long it
-0.66 word before how-long its
-0.14 word before how-long like
0.24 word before how-long may
-0.28 word before how-long me
-0.26 word before how-long might
-0.16 word before how-long my
-0.42 word before how-long n't
-0.24 word before how-long na
-0.21 word before how-long near
-0.25 word before how-long neither
-0.24 word before how-long no
-0.07 word before how-long nobody
0.04 word before how-long none
-0.21 word before how-long nor
-0.19 word before how-long not
-0.13 word before how-long of
-0.35 word before how-long off
-0.77 word before how-long on
-0.16 word before how-long once
-0.17 word before how-long one
-0.24 word before how-long onto
-0.08 word before how-long or
-0.27 word before how-long our
-0.28 word before how-long out
-0.21 word before how-long outside
-0.28 word before how-long over
0.17 word before how-long plus
-0.2 word before how-long round
-0.26 word before how-long shall
-0.35 word before how-long she
-0.3 word before how-long should
-0.16 word before how-long since
-0.29 word before how-long so
-0.56 word before how-long some
-0.13 word before how-long something
-0.14 word before how-long than
-0.19 word before how-long that
-0.34 word before how-long the
-0.06 word before how-long their
0.13 word before how-long them
-0.37 word before how-long there
-0.18 word before how-long these
-0.32 word before how-long they
0.13 word before how-long this
-0.07 word before how-long those
-0.35 word before how-long though
-0.17 word before how-long till
-0.22 word before how-long to
-0.4 word before how-long under
-0.33 word before how-long unless
-0.08 word before how-long until
0.11 word before how-long up
-0.24 word before how-long upon
-0.17 word before how-long we
-0.37 word before how-long were
-0.23 word before how-long what
-0.28 word before how-long whatever
-0.26 word before how-long whereas
-0.3 word before how-long whether
-0.13 word before how-long which
-0.12 word before how-long while
-0.05 word before how-long who
-0.06 word before how-long whoever
-0.31 word before how-long whom
-0.35 word before how-long whose
0.08 word before how-long will
-0.94 word before how-long with
-0.09 word before how-long within
-0.41 word before how-long without
-0.35 word before how-long yet
-0.1 word before how-long you
-0.38 word before how-long your
0.35 word before how-long —
-0.32 word before how-long ’s
-0.28 word before how-long “
-0.06 word before how-long ”
-0.2 word before how-many "
-0.26 word before how-many &
-0.26 word before how-many '
-0.21 word before how-many 'd
-0.22 word before how-many 'll
-0.29 word before how-many 'm
-0.31 word before how-many 're
-0.47 word before how-many 's
-0.1 word before how-many 've
-0.43 word before how-many )
0.07 word before how-many ,
-0.71 word before how-many -
-0.18 word before how-many .
-0.06 word before how-many :
-0.14 word before how-many ;
-0.24 word before how-many ADJ
0.03 word before how-many ADV
0.17 word before how-many INTJ
-0.17 word before how-many NOUN
-0.17 word before how-many NUM
-0.14 word before how-many PROPN
-0.52 word before how-many SYM
-0.4 word before how-many X
-0.47 word before how-many [
-0.18 word before how-many a
-0.2 word before how-many about
-0.31 word before how-many above
-0.38 word before how-many across
-0.1 word before how-many after
0.09 word before how-many against
0.39 word before how-many all
-0.25 word before how-many along
-0.18 word before how-many although
-0.31 word before how-many am
-0.15 word before how-many among
0.28 word before how-many an
0.09 word before how-many and
0.15 word before how-many another
-0.47 word before how-many any
-0.15 word before how-many anyone
-0.03 word before how-many anything
-0.14 word before how-many are
-0.06 word before how-many around
-0.04 word before how-many as
0.05 word before how-many at
-0.11 word before how-many back
-0.1 word before how-many because
-0.29 word before how-many been
-0.41 word before how-many before
-0.24 word before how-many behind
-0.22 word before how-many below
-0.24 word before how-many beneath
-0.05 word before how-many beside
-0.19 word before how-many between
0.22 word before how-many beyond
-0.04 word before how-many both
-0.25 word before how-many but
-0.51 word before how-many could
-0.4 word before how-many did
-0.27 word before how-many do
-0.3 word before how-many does
-0.22 word before how-many down
-0.22 word before how-many during
-0.24 word before how-many either
-0.09 word before how-many every
-0.28 word before how-many everyone
-0.14 word before how-many everything
0.18 word before how-many except
0.05 word before how-many for
-0.51 word before how-many from
0.09 word before how-many had
-0.32 word before how-many have
-0.31 word before how-many having
0.14 word before how-many he
-0.07 word before how-many herself
0.1 word before how-many him
-0.11 word before how-many his
-0.4 word before how-many i
-0.25 word before how-many in
0.28 word before how-many into
-0.32 word before how-many is
0.12 word before how-many it
-0.13 word before how-many its
-0.22 word before how-many itself
-0.27 word before how-many like
-0.38 word before how-many may
-0.28 word before how-many me
-0.12 word before how-many might
-0.38 word before how-many minus
-0.33 word before how-many my
-0.24 word before how-many n't
-0.33 word before how-many na
-0.34 word before how-many near
-0.12 word before how-many neither
-0.23 word before how-many no
-0.12 word before how-many nobody
0.27 word before how-many none
-0.13 word before how-many nor
-0.25 word before how-many not
-0.32 word before how-many nothing
-0.06 word before how-many of
0.22 word before how-many off
-0.46 word before how-many on
-0.07 word before how-many once
-0.05 word before how-many opposite
-0.39 word before how-many or
-0.22 word before how-many our
-0.3 word before how-many outside
-0.67 word before how-many over
-0.34 word before how-many past
-0.41 word before how-many per
-0.61 word before how-many plus
-0.16 word before how-many round
-0.07 word before how-many she
0.05 word before how-many should
-0.44 word before how-many since
-0.44 word before how-many so
-0.46 word before how-many some
-0.25 word before how-many something
-0.37 word before how-many than
-0.18 word before how-many the
-0.29 word before how-many their
-0.33 word before how-many them
-0.21 word before how-many themselves
-0.07 word before how-many there
0.26 word before how-many these
0.04 word before how-many they
-0.18 word before how-many this
-0.18 word before how-many those
0.09 word before how-many though
0.15 word before how-many through
-0.31 word before how-many throughout
-0.3 word before how-many under
-0.28 word before how-many unless
-0.08 word before how-many unlike
-0.23 word before how-many until
-0.07 word before how-many up
-0.15 word before how-many upon
-0.25 word before how-many was
-0.06 word before how-many we
-0.38 word before how-many were
-0.26 word before how-many what
-0.1 word before how-many whatever
-0.34 word before how-many whether
0.2 word before how-many which
-0.06 word before how-many while
-0.11 word before how-many who
-0.26 word before how-many whoever
0.15 word before how-many whom
-0.21 word before how-many whose
0.05 word before how-many with
-0.14 word before how-many within
0.06 word before how-many yet
-0.53 word before how-many you
-0.27 word before how-many your
-0.51 word before how-many £
-0.2 word before how-many –
-0.16 word before how-many ’s
0.1 word before how-many “
-0.18 word before how-many ”
0.39 word before said "
-0.4 word before said '
-0.17 word before said 's
-0.46 word before said (
-0.38 word before said )
-0.28 word before said ,
-0.57 word before said -
-0.39 word before said :
-0.46 word before said ;
-0.29 word before said ADJ
0.29 word before said ADV
-0.35 word before said INTJ
-0.24 word before said NOUN
-0.59 word before said NUM
-0.49 word before said PROPN
-0.28 word before said SYM
0.06 word before said VERB
0.19 word before said a
-0.03 word before said about
-0.6 word before said after
-0.08 word before said against
-0.41 word before said all
-0.06 word before said along
-0.26 word before said although
-0.23 word before said among
-0.29 word before said and
-0.33 word before said another
-0.29 word before said any
-0.36 word before said anyone
-0.21 word before said as
-0.61 word before said at
-0.36 word before said be
-0.45 word before said because
-0.05 word before said been
-0.27 word before said before
-0.34 word before said being
-0.24 word before said beside
-0.23 word before said between
-0.39 word before said both
-0.08 word before said by
-0.29 word before said can
-0.37 word before said did
-0.23 word before said do
-0.31 word before said does
-0.39 word before said down
-0.31 word before said during
-0.26 word before said each
-0.21 word before said every
0.25 word before said for
-0.06 word before said from
0.04 word before said had
-0.09 word before said have
-0.45 word before said her
-0.12 word before said him
-0.44 word before said himself
-0.66 word before said his
-0.39 word before said if
-0.49 word before said in
-0.37 word before said into
-0.04 word before said it
-0.69 word before said its
-0.34 word before said may
-0.33 word before said might
-0.29 word before said must
-0.39 word before said n't
-0.25 word before said near
-0.29 word before said neither
0.12 word before said no
-0.32 word before said none
-0.37 word before said off
-0.13 word before said on
-0.21 word before said once
-0.21 word before said one
-0.15 word before said or
-0.22 word before said out
-0.46 word before said over
-0.05 word before said she
-0.26 word before said should
-0.44 word before said since
-0.39 word before said so
-0.51 word before said some
-0.11 word before said than
0.14 word before said that
-0.19 word before said the
-0.42 word before said their
0.07 word before said them
0.08 word before said there
-0.3 word before said these
-0.04 word before said they
-0.4 word before said this
-0.18 word before said those
-0.17 word before said though
-0.31 word before said through
-0.13 word before said to
-0.49 word before said under
-0.19 word before said unless
-0.38 word before said until
-0.43 word before said up
-0.33 word before said upon
-0.2 word before said was
-0.33 word before said we
-0.2 word before said were
-0.31 word before said what
-0.17 word before said whether
-0.29 word before said which
-0.41 word before said while
-0.25 word before said who
-0.28 word before said whom
-0.53 word before said whose
-0.27 word before said will
-0.58 word before said with
0.12 word before said within
-0.35 word before said without
0.2 word before said would
-0.36 word before said you
-0.23 word before said your
-0.43 word before said —
-0.26 word before said ’s
0.12 word before said “
-0.31 word before said ”
-0.33 word before thing !
0.31 word before thing "
-0.48 word before thing &
0.14 word before thing '
-0.43 word before thing 'd
-0.25 word before thing 'll
0.09 word before thing 'm
-0.26 word before thing 's
-0.13 word before thing 've
-0.15 word before thing (
-0.47 word before thing )
-0.09 word before thing ,
-1.12 word before thing -
-0.26 word before thing --
-0.38 word before thing .
-0.5 word before thing /
0.16 word before thing ;
0.15 word before thing @
-0.29 word before thing ADJ
-0.14 word before thing ADV
0.12 word before thing INTJ
-0.17 word before thing NOUN
-0.32 word before thing NUM
-0.2 word before thing PROPN
-0.17 word before thing SYM
-0.09 word before thing VERB
-0.6 word before thing X
-0.32 word before thing [
-0.48 word before thing ]
-0.06 word before thing a
-0.12 word before thing about
-0.28 word before thing above
-0.47 word before thing across
0.08 word before thing after
-0.22 word before thing against
-0.17 word before thing albeit
-0.33 word before thing all
-0.6 word before thing along
-0.35 word before thing alongside
0.37 word before thing although
0.06 word before thing am
-0.48 word before thing amidst
-0.42 word before thing among
0.04 word before thing an
-0.11 word before thing and
-0.5 word before thing another
-0.56 word before thing any
-0.06 word before thing anybody
-0.44 word before thing anyone
-0.24 word before thing anything
-0.46 word before thing are
0.2 word before thing as
-0.17 word before thing at
-0.27 word before thing back
-0.16 word before thing be
0.17 word before thing because
0.05 word before thing been
-0.24 word before thing before
0.08 word before thing behind
-0.08 word before thing being
-0.61 word before thing below
-0.19 word before thing beneath
-0.24 word before thing beside
-0.39 word before thing besides
-0.19 word before thing between
-0.16 word before thing beyond
-0.21 word before thing both
0.14 word before thing but
0.06 word before thing by
-0.38 word before thing ca
-0.45 word before thing can
-0.05 word before thing could
-0.17 word before thing despite
-0.43 word before thing did
-0.38 word before thing do
-0.74 word before thing does
0.13 word before thing during
-0.59 word before thing each
-0.56 word before thing either
-0.61 word before thing every
-0.33 word before thing everybody
-0.23 word before thing everyone
0.09 word before thing everything
0.09 word before thing except
-0.09 word before thing for
-0.14 word before thing had
-0.2 word before thing has
-0.12 word before thing have
-0.33 word before thing having
-0.12 word before thing he
-0.12 word before thing her
-0.21 word before thing herself
-0.12 word before thing himself
-0.26 word before thing his
-0.61 word before thing i
0.05 word before thing if
-0.26 word before thing in
-0.36 word before thing inside
-0.26 word before thing into
-0.25 word before thing is
-0.13 word before thing it
-0.24 word before thing its
-0.29 word before thing itself
0.13 word before thing like
-0.11 word before thing may
-0.66 word before thing me
-0.21 word before thing might
0.06 word before thing mine
-0.28 word before thing minus
0.31 word before thing must
0.15 word before thing my
-0.27 word before thing n't
-0.53 word before thing na
-0.72 word before thing near
-0.55 word before thing neither
-0.18 word before thing no
-0.56 word before thing nobody
0.17 word before thing none
-0.19 word before thing nor
-0.09 word before thing not
-0.15 word before thing nothing
-0.5 word before thing n’t
-0.31 word before thing o
-0.05 word before thing off
-0.18 word before thing on
0.12 word before thing once
-0.45 word before thing one
-0.06 word before thing onto
-0.26 word before thing opposite
-0.06 word before thing or
-0.22 word before thing ought
-0.51 word before thing our
-0.04 word before thing out
-0.21 word before thing outside
-0.51 word before thing past
-0.46 word before thing per
0.12 word before thing plus
-0.21 word before thing round
-0.31 word before thing s
-0.39 word before thing shall
-0.29 word before thing she
-0.16 word before thing should
-0.28 word before thing since
-0.32 word before thing so
-0.45 word before thing some
-0.43 word before thing somebody
-0.43 word before thing someone
-0.41 word before thing something
-0.26 word before thing than
-0.25 word before thing the
-0.48 word before thing their
0.15 word before thing theirs
0.06 word before thing themselves
-0.15 word before thing there
-0.31 word before thing these
-0.04 word before thing they
-0.38 word before thing this
-0.17 word before thing those
-0.18 word before thing through
-0.52 word before thing throughout
-0.29 word before thing till
-0.04 word before thing to
-0.42 word before thing together
-0.26 word before thing toward
-0.44 word before thing towards
0.18 word before thing unlike
0.13 word before thing until
-0.09 word before thing up
-0.39 word before thing upon
-0.35 word before thing v
-0.06 word before thing via
-0.05 word before thing we
-0.45 word before thing what
-0.53 word before thing whatever
-0.2 word before thing whenever
0.17 word before thing whereas
-0.35 word before thing whereupon
-0.37 word before thing wherever
-0.08 word before thing whether
-0.06 word before thing which
-0.38 word before thing whichever
0.03 word before thing while
-0.15 word before thing who
-0.55 word before thing whoever
-0.1 word before thing whom
-0.26 word before thing wild
-0.22 word before thing will
0.28 word before thing with
-0.68 word before thing within
-0.35 word before thing without
0.05 word before thing would
-0.73 word before thing yet
-0.66 word before thing you
-0.31 word before thing your
-0.4 word before thing £
-0.54 word before thing –
-0.43 word before thing —
0.35 word before thing ‘
-0.13 word before thing ’
-0.21 word before thing ’m
0.06 word before thing ’re
0.03 word before thing ’s
0.24 word before thing “
-0.69 word before thing ”
-0.26 word before thing …
0.52 word before what "
0.09 word before what $
-0.66 word before what &
-0.41 word before what '
-0.37 word before what 'd
0.04 word before what 'll
-0.15 word before what 're
-0.22 word before what 's
-0.18 word before what 've
0.05 word before what (
-0.2 word before what )
-0.25 word before what ,
-0.89 word before what -
-0.44 word before what --
-0.51 word before what ..
-0.36 word before what /
-0.1 word before what :
-0.12 word before what ;
-0.12 word before what ADJ
-0.27 word before what INTJ
-0.06 word before what NOUN
-0.27 word before what NUM
-0.1 word before what PROPN
0.1 word before what SYM
0.13 word before what VERB
-0.33 word before what X
-0.51 word before what [
-0.56 word before what ]
0.2 word before what a
0.03 word before what about
-0.3 word before what above
-0.59 word before what across
-0.18 word before what after
-0.41 word before what all
-0.44 word before what along
-0.29 word before what alongside
-0.24 word before what although
-0.41 word before what among
-0.16 word before what and
-0.65 word before what another
-0.49 word before what any
0.14 word before what anybody
-0.26 word before what anyone
-0.5 word before what anything
-0.29 word before what are
-0.16 word before what around
0.25 word before what as
-0.51 word before what at
-0.12 word before what back
0.13 word before what be
-0.42 word before what because
-0.11 word before what been
-0.6 word before what before
-0.54 word before what behind
-0.43 word before what below
0.12 word before what beneath
-0.57 word before what beside
-0.4 word before what between
-0.6 word before what beyond
0.32 word before what but
-0.16 word before what by
-0.29 word before what ca
0.11 word before what can
0.13 word before what despite
-0.32 word before what did
-0.18 word before what do
-0.47 word before what does
-0.24 word before what down
-0.6 word before what during
-0.45 word before what each
-0.47 word before what either
-0.67 word before what every
-0.27 word before what everybody
-0.38 word before what everyone
-0.53 word before what everything
-0.48 word before what except
0.17 word before what for
-0.32 word before what get
0.15 word before what got
-0.19 word before what had
-0.29 word before what has
-0.07 word before what have
-0.21 word before what he
-0.36 word before what her
-0.46 word before what herself
0.17 word before what him
-0.29 word before what himself
-0.69 word before what his
-0.5 word before what i
-0.63 word before what if
-0.32 word before what in
-0.27 word before what indigo
-0.41 word before what inside
0.03 word before what into
-0.25 word before what is
0.06 word before what it
-0.33 word before what its
-0.44 word before what itself
-0.42 word before what may
-0.62 word before what me
-0.28 word before what might
-0.3 word before what mine
-0.41 word before what minus
-0.77 word before what must
-0.31 word before what my
-0.44 word before what myself
-0.12 word before what n't
-0.17 word before what na
-0.23 word before what near
0.24 word before what neither
0.29 word before what no
-0.55 word before what nobody
-0.15 word before what none
-0.36 word before what nor
-0.05 word before what not
-0.06 word before what nothing
0.23 word before what n’t
-0.31 word before what o
-0.06 word before what of
-0.03 word before what off
0.1 word before what on
-0.42 word before what once
-0.2 word before what one
0.07 word before what onto
-0.33 word before what opposite
-0.2 word before what or
-0.22 word before what ought
-0.64 word before what our
-0.08 word before what out
-0.46 word before what outside
0.15 word before what over
-0.28 word before what past
-0.24 word before what peat
-0.66 word before what per
-0.03 word before what plus
0.1 word before what round
-0.23 word before what s
-0.26 word before what she
-0.25 word before what should
-0.21 word before what since
-0.2 word before what so
-0.25 word before what some
-0.47 word before what somebody
-0.07 word before what something
-0.13 word before what than
-0.03 word before what that
-0.21 word before what the
-0.31 word before what their
-0.22 word before what theirs
0.06 word before what them
-0.31 word before what then
-0.06 word before what there
-0.57 word before what these
-0.11 word before what they
-0.48 word before what this
-0.19 word before what those
0.08 word before what though
0.24 word before what through
-0.42 word before what throughout
-0.39 word before what till
0.1 word before what to
-0.12 word before what toward
0.19 word before what towards
-0.28 word before what u
-0.38 word before what under
-0.52 word before what unless
-0.68 word before what unlike
-0.52 word before what until
0.19 word before what up
0.05 word before what upon
-0.56 word before what us
-0.28 word before what v
-0.25 word before what vitamin
-0.33 word before what was
-0.56 word before what we
-0.47 word before what were
-0.56 word before what whatever
-0.33 word before what whenever
-0.15 word before what whereas
-0.25 word before what whereupon
-0.38 word before what wherever
0.15 word before what whether
-0.15 word before what while
-0.33 word before what who
0.15 word before what whoever
-0.07 word before what whom
-0.05 word before what whose
-0.33 word before what will
0.44 word before what with
-0.65 word before what within
-0.09 word before what without
-0.36 word before what would
-0.14 word before what yet
-0.29 word before what you
-0.32 word before what your
-0.49 word before what £
-0.69 word before what –
-0.58 word before what —
-0.05 word before what ‘
-0.03 word before what ’
-0.08 word before what ’s
0.28 word before what “
-0.04 word before what ”
0.1 word before what €
-0.06 word before when "
-0.18 word before when &
-0.37 word before when '
-0.38 word before when 'm
-0.38 word before when 're
-0.21 word before when 's
-0.4 word before when 've
0.21 word before when (
-0.34 word before when )
-0.32 word before when ,
-0.47 word before when -
-0.19 word before when .
-0.18 word before when :
-0.33 word before when ;
-0.27 word before when @
-0.2 word before when ADJ
0.05 word before when ADV
-0.19 word before when INTJ
-0.14 word before when NOUN
-0.07 word before when NUM
-0.35 word before when PROPN
0.24 word before when SYM
-0.1 word before when VERB
0.06 word before when X
-0.62 word before when [
-0.43 word before when ]
-0.15 word before when a
-0.33 word before when about
-0.43 word before when above
-0.35 word before when across
-0.36 word before when after
-0.43 word before when against
-0.17 word before when all
-0.44 word before when along
-0.17 word before when although
-0.25 word before when am
-0.45 word before when among
-0.2 word before when and
-0.29 word before when another
-0.05 word before when any
-0.28 word before when anyone
-0.28 word before when anything
-0.19 word before when are
-0.23 word before when around
-0.58 word before when as
-0.12 word before when at
0.18 word before when back
-0.06 word before when be
-0.75 word before when because
-0.37 word before when been
0.18 word before when before
-0.44 word before when behind
-0.5 word before when being
-0.4 word before when beside
-0.33 word before when between
-0.07 word before when but
-0.25 word before when by
-0.26 word before when ca
-0.34 word before when can
-0.42 word before when could
-0.27 word before when despite
-0.43 word before when did
-0.38 word before when do
-0.36 word before when does
-0.3 word before when down
0.11 word before when during
-0.27 word before when either
0.15 word before when every
-0.3 word before when everybody
-0.28 word before when everyone
-0.29 word before when everything
-0.14 word before when except
-0.23 word before when for
-0.32 word before when from
0.04 word before when had
-0.38 word before when has
-0.5 word before when have
-0.3 word before when having
-0.54 word before when he
0.17 word before when herself
0.03 word before when him
-0.29 word before when himself
-0.04 word before when his
-0.62 word before when i
0.05 word before when if
0.07 word before when in
-0.37 word before when inside
-0.25 word before when into
-0.1 word before when is
-0.3 word before when its
-0.17 word before when itself
-0.49 word before when like
-0.56 word before when may
0.07 word before when me
0.1 word before when might
-0.13 word before when my
-0.37 word before when n't
-0.32 word before when na
-0.33 word before when near
-0.21 word before when neither
-0.47 word before when no
0.04 word before when nobody
-0.18 word before when none
0.06 word before when nor
0.04 word before when not
-0.23 word before when nothing
-0.12 word before when of
-0.21 word before when off
-0.12 word before when on
0.15 word before when once
-0.07 word before when one
-0.41 word before when or
0.08 word before when our
-0.32 word before when out
-0.35 word before when outside
-0.2 word before when over
-0.38 word before when per
-0.2 word before when plus
-0.52 word before when she
-0.28 word before when should
0.53 word before when since
-0.35 word before when so
-0.56 word before when some
-0.06 word before when someone
-0.49 word before when something
-0.32 word before when than
-0.2 word before when that
0.22 word before when the
-0.44 word before when their
-0.05 word before when them
-0.34 word before when themselves
-0.35 word before when there
-0.51 word before when these
0.14 word before when they
-0.39 word before when this
-0.36 word before when those
-0.36 word before when though
-0.07 word before when through
-0.41 word before when throughout
0.31 word before when till
-0.05 word before when to
-0.33 word before when toward
-0.65 word before when under
0.15 word before when unless
-0.42 word before when unlike
0.72 word before when until
0.06 word before when up
0.15 word before when was
-0.16 word before when we
-0.4 word before when were
-0.41 word before when what
-0.41 word before when whereas
-0.32 word before when whether
-0.54 word before when which
-0.1 word before when while
-0.31 word before when who
-0.35 word before when whoever
-0.25 word before when whom
-0.29 word before when whose
0.13 word before when will
-0.45 word before when with
-0.13 word before when within
0.19 word before when without
-0.19 word before when yet
-0.27 word before when you
-0.37 word before when your
-0.41 word before when —
-0.27 word before when ‘
0.14 word before when ’
-0.31 word before when ’s
-0.32 word before when “
-0.22 word before when ”
-0.31 word before where "
-0.46 word before where 're
-0.47 word before where 's
-0.3 word before where (
0.37 word before where )
-0.09 word before where ,
-0.58 word before where -
-0.2 word before where :
-0.25 word before where ADJ
-0.04 word before where ADV
-0.29 word before where INTJ
-0.11 word before where NOUN
0.08 word before where NUM
-0.24 word before where PROPN
-0.46 word before where SYM
-0.08 word before where VERB
-0.33 word before where X
-0.11 word before where [
-0.4 word before where ]
0.24 word before where a
-0.34 word before where about
-0.39 word before where above
-0.35 word before where across
-0.19 word before where after
-0.48 word before where all
0.18 word before where along
0.03 word before where although
-0.37 word before where among
0.38 word before where an
-0.17 word before where and
-0.3 word before where another
-0.34 word before where any
-0.48 word before where are
-0.11 word before where around
-0.35 word before where as
0.4 word before where at
0.2 word before where be
-0.24 word before where because
-0.17 word before where been
-0.09 word before where before
-0.14 word before where behind
0.04 word before where being
-0.17 word before where below
-0.26 word before where beneath
-0.15 word before where beside
-0.2 word before where between
-0.13 word before where both
0.2 word before where but
-0.05 word before where by
-0.32 word before where can
-0.13 word before where could
-0.33 word before where did
-0.22 word before where do
0.21 word before where down
-0.28 word before where during
-0.59 word before where each
0.04 word before where either
-0.58 word before where every
0.19 word before where for
-0.18 word before where from
-0.2 word before where had
-0.28 word before where has
-0.42 word before where have
0.13 word before where he
-0.11 word before where him
-0.25 word before where himself
-0.58 word before where his
-0.29 word before where i
-0.4 word before where if
-0.06 word before where in
-0.35 word before where inside
-0.23 word before where into
0.06 word before where is
-0.16 word before where it
-0.63 word before where its
-0.17 word before where itself
-0.13 word before where like
-0.12 word before where may
-0.18 word before where me
-0.08 word before where must
-0.24 word before where my
-0.22 word before where n't
-0.61 word before where near
-0.5 word before where no
-0.32 word before where nobody
-0.04 word before where none
-0.38 word before where not
-0.27 word before where nothing
-0.09 word before where of
-0.71 word before where off
-0.19 word before where on
-0.19 word before where or
-0.44 word before where our
-0.31 word before where out
-0.42 word before where outside
-0.39 word before where over
-0.38 word before where round
-0.28 word before where she
-0.21 word before where should
0.03 word before where since
-0.12 word before where so
-0.07 word before where some
-0.28 word before where something
-0.53 word before where than
-0.24 word before where that
-0.67 word before where their
0.05 word before where them
-0.24 word before where themselves
-0.34 word before where there
-0.42 word before where these
-0.12 word before where they
-0.76 word before where this
-0.12 word before where those
-0.06 word before where through
0.28 word before where throughout
-0.14 word before where to
-0.52 word before where under
-0.11 word before where until
-0.18 word before where up
0.21 word before where upon
-0.15 word before where us
-0.23 word before where was
-0.33 word before where we
0.11 word before where were
-0.35 word before where what
-0.31 word before where whereas
-0.2 word before where whether
-0.61 word before where which
-0.33 word before where while
0.04 word before where who
-0.61 word before where whom
0.16 word before where whose
-0.27 word before where will
-0.39 word before where with
-0.07 word before where within
-0.23 word before where without
-0.05 word before where would
-0.3 word before where you
-0.41 word before where your
-0.27 word before where –
-0.26 word before where —
-0.29 word before where ’s
0.22 word before where “
-0.31 word before where ”
0.07 word before whether ,
0.12 word before whether ADJ
-0.34 word before whether NOUN
-0.08 word before whether VERB
-0.43 word before whether and
0.08 word before whether is
-0.35 word before whether none
-0.31 word before whether of
-0.44 word before whether the
-0.26 word before whether to
-0.28 word before who &
-0.27 word before who '
-0.25 word before who 'd
-0.26 word before who 'm
0.09 word before who 're
-0.4 word before who 's
-0.23 word before who 've
0.14 word before who (
-0.11 word before who )
0.1 word before who ,
-1.33 word before who -
-0.39 word before who /
-0.35 word before who :
0.1 word before who ;
-0.17 word before who ADJ
-0.05 word before who ADV
0.06 word before who INTJ
-0.09 word before who NUM
-0.12 word before who PROPN
-0.37 word before who SYM
-0.08 word before who VERB
0.18 word before who X
-0.23 word before who [
0.14 word before who ]
0.08 word before who a
-0.17 word before who about
-0.43 word before who above
-0.17 word before who across
-0.07 word before who against
-0.15 word before who all
-0.32 word before who along
0.13 word before who alongside
-0.24 word before who although
-0.32 word before who am
-0.35 word before who amid
-0.11 word before who among
-0.33 word before who another
-0.11 word before who any
-0.29 word before who anyone
-0.31 word before who anything
0.05 word before who are
-0.36 word before who around
-0.15 word before who as
-0.61 word before who at
-0.18 word before who be
-0.41 word before who because
-0.11 word before who been
-0.32 word before who before
-0.36 word before who behind
0.03 word before who being
-0.36 word before who beside
0.2 word before who besides
-0.31 word before who both
0.24 word before who but
0.1 word before who by
-0.65 word before who can
-0.09 word before who could
-0.32 word before who despite
-0.25 word before who did
-0.28 word before who do
-0.28 word before who does
-0.13 word before who down
-0.56 word before who during
-0.48 word before who each
-0.29 word before who either
-0.54 word before who every
-0.04 word before who everyone
-0.34 word before who everything
0.3 word before who except
-0.06 word before who for
0.29 word before who from
-0.46 word before who had
0.15 word before who have
-0.17 word before who he
-0.21 word before who her
-0.27 word before who herself
-0.53 word before who himself
-0.28 word before who his
-0.44 word before who i
-0.49 word before who if
-0.51 word before who in
-0.23 word before who inside
-0.05 word before who into
-0.18 word before who is
-0.53 word before who it
-0.56 word before who its
-0.05 word before who itself
-0.17 word before who like
-0.23 word before who might
-0.26 word before who must
-0.12 word before who my
-0.26 word before who n't
0.15 word before who na
-0.63 word before who near
0.18 word before who neither
-0.73 word before who no
-0.11 word before who none
-0.5 word before who nor
-0.44 word before who not
-0.32 word before who nothing
-0.23 word before who n’t
-0.06 word before who of
-0.26 word before who off
-0.34 word before who on
-0.3 word before who once
-0.4 word before who one
0.13 word before who opposite
-0.53 word before who or
-0.15 word before who our
-0.26 word before who out
-0.34 word before who outside
-0.37 word before who over
0.26 word before who past
-0.21 word before who per
-0.04 word before who round
-0.41 word before who she
-0.09 word before who should
-0.14 word before who since
-0.21 word before who so
-0.55 word before who some
-0.49 word before who something
-0.78 word before who than
0.05 word before who that
-0.09 word before who the
-0.58 word before who their
-0.2 word before who theirs
-0.59 word before who them
-0.48 word before who themselves
-0.39 word before who there
-0.71 word before who these
-0.06 word before who they
-0.6 word before who this
0.17 word before who those
0.24 word before who though
-0.41 word before who throughout
0.15 word before who till
0.1 word before who to
-0.3 word before who u
0.05 word before who under
-0.26 word before who unless
-0.35 word before who unlike
0.22 word before who until
-0.36 word before who up
-0.2 word before who upon
-0.28 word before who us
-0.3 word before who via
0.06 word before who we
-0.15 word before who were
-0.28 word before who what
-0.49 word before who whatever
-0.35 word before who whereas
-0.28 word before who whether
0.16 word before who which
-0.46 word before who while
-0.4 word before who who
-0.05 word before who will
0.22 word before who with
-0.48 word before who within
-0.35 word before who without
-0.4 word before who would
0.08 word before who yet
-0.19 word before who you
-0.47 word before who your
-0.24 word before who –
-0.96 word before who —
-0.16 word before who ’
-0.56 word before who ’s
0.25 word before who “
-0.07 word before why "
-0.11 word before why &
-0.09 word before why '
-0.32 word before why 'll
-0.38 word before why 'm
-0.33 word before why 're
0.15 word before why 's
-0.2 word before why 've
-0.44 word before why (
-0.42 word before why )
-0.08 word before why ,
-0.68 word before why -
-0.17 word before why ;
0.07 word before why ADJ
-0.29 word before why ADV
-0.15 word before why INTJ
-0.17 word before why NOUN
-0.31 word before why NUM
-0.32 word before why PROPN
-0.18 word before why SYM
-0.14 word before why VERB
-0.21 word before why X
-0.26 word before why [
0.3 word before why ]
-0.17 word before why a
-0.04 word before why about
-0.3 word before why above
-0.37 word before why across
0.42 word before why after
-0.03 word before why against
-0.38 word before why along
-0.47 word before why although
-0.41 word before why among
-0.43 word before why and
-0.34 word before why another
-0.49 word before why any
-0.28 word before why anybody
0.11 word before why anyone
0.08 word before why anything
-0.28 word before why are
-0.08 word before why around
0.4 word before why as
-0.41 word before why at
-0.27 word before why be
0.5 word before why because
-0.12 word before why before
-0.3 word before why behind
0.26 word before why being
-0.34 word before why beneath
-0.27 word before why beside
-0.39 word before why between
-0.16 word before why beyond
-0.04 word before why both
0.29 word before why but
-0.33 word before why by
0.04 word before why can
0.15 word before why could
-0.37 word before why despite
0.08 word before why did
-0.25 word before why do
-0.49 word before why does
-0.11 word before why down
-0.33 word before why during
-0.08 word before why each
-0.34 word before why either
-0.05 word before why every
-0.66 word before why for
-0.06 word before why from
-0.26 word before why had
-0.65 word before why has
-0.22 word before why have
0.08 word before why having
-0.24 word before why he
-0.38 word before why her
-0.58 word before why him
-0.32 word before why himself
-0.18 word before why his
-0.07 word before why i
-0.61 word before why if
-0.32 word before why in
-0.52 word before why into
-0.23 word before why is
0.24 word before why it
-0.16 word before why its
-0.13 word before why itself
-0.44 word before why may
-0.31 word before why might
-0.25 word before why mine
-0.19 word before why minus
-0.44 word before why must
-0.2 word before why my
-0.1 word before why n't
-0.32 word before why na
-0.3 word before why near
0.07 word before why neither
-0.12 word before why no
0.08 word before why nobody
0.14 word before why none
-0.22 word before why nor
0.19 word before why not
0.15 word before why nothing
-0.13 word before why of
-0.31 word before why off
-0.19 word before why on
-0.25 word before why one
0.07 word before why onto
-0.27 word before why or
-0.09 word before why our
-0.3 word before why out
-0.18 word before why outside
-0.09 word before why over
-0.26 word before why past
0.1 word before why per
-0.3 word before why she
-0.3 word before why should
0.37 word before why since
0.07 word before why so
-0.29 word before why some
0.16 word before why something
-0.16 word before why than
0.13 word before why that
-0.46 word before why their
-0.12 word before why them
-0.15 word before why themselves
0.06 word before why there
-0.36 word before why these
-0.36 word before why this
-0.46 word before why those
-0.56 word before why though
-0.31 word before why throughout
-0.05 word before why to
-0.51 word before why under
-0.33 word before why unlike
-0.44 word before why up
-0.47 word before why upon
0.03 word before why was
-0.44 word before why we
-0.21 word before why were
-0.28 word before why what
-0.33 word before why whatever
0.14 word before why whereas
-0.3 word before why whereupon
-0.28 word before why wherever
-0.28 word before why whether
-0.16 word before why which
-0.25 word before why while
0.06 word before why who
0.28 word before why whom
-0.47 word before why will
-0.18 word before why with
-0.38 word before why within
-0.06 word before why without
-0.13 word before why would
-0.04 word before why yet
-0.14 word before why you
-0.27 word before why your
-0.35 word before why –
-0.27 word before why —
-0.17 word before why ’s
`;
