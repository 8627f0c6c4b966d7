/**
 * Learned by `npm run train:answers`, which tells how, on questions about UD English GUM (Zeldes 2017) and about
 * invented news and entries of reference works, which this project wrote for this purpose; no question or text of a set that
 * scores answers was used. CC BY-SA 4.0 (models/LICENSE). On documents not learned from:
 * treebank: 10398 questions, word F1 of the chosen phrase 0.552, area under the ROC curve 0.656, earned 0.539 (silence 0.486)
 * news: 3325 questions, word F1 of the chosen phrase 0.577, area under the ROC curve 0.617, earned 0.540 (silence 0.477)
 * reference: 6194 questions, word F1 of the chosen phrase 0.548, area under the ROC curve 0.651, earned 0.552 (silence 0.494)
 */
export const ANSWER_WEIGHTS = `
-0.16 after ADJ
-0.06 after ADV
-0.05 after AUX
-0.2 after DET
0.11 after INTJ
-0.19 after NOUN
-0.18 after NUM
-0.12 after PART
-0.16 after PRON
-0.29 after PROPN
0.24 after PUNCT
-0.14 after SCONJ
-0.19 after SYM
-0.14 after VERB
-0.32 after X
0.06 after none
0.24 afterMet
0.27 asked how be adjective
-0.44 asked how be date
-0.46 asked how be name
0.1 asked how be noun
-0.58 asked how be number
-0.23 asked how be organisation
-0.6 asked how be other
-0.28 asked how be person
-0.26 asked how be place
0.19 asked how big adjective
-0.26 asked how big date
0.14 asked how big noun
-0.21 asked how big number
-0.3 asked how big other
-0.3 asked how big verb
-0.54 asked how can adjective
-0.4 asked how can date
-0.24 asked how can name
0.49 asked how can noun
-0.28 asked how can number
-0.2 asked how can place
-0.29 asked how deep adjective
-0.24 asked how deep date
-0.24 asked how deep noun
0.32 asked how deep number
-0.05 asked how deep place
-0.28 asked how deep verb
0.16 asked how do adjective
-0.61 asked how do date
-0.11 asked how do name
-0.19 asked how do noun
-0.25 asked how do number
-0.59 asked how do organisation
0.17 asked how do other
-0.64 asked how do person
-0.42 asked how do place
0.18 asked how do verb
-0.08 asked how far adjective
-0.13 asked how far date
-0.22 asked how far name
0.05 asked how far noun
-0.03 asked how far number
-0.2 asked how far organisation
-0.15 asked how far other
-0.29 asked how far person
-0.09 asked how far place
-0.05 asked how far verb
-0.41 asked how fast adjective
-0.39 asked how fast date
-0.22 asked how fast name
0.18 asked how fast noun
0.21 asked how fast number
-0.2 asked how fast organisation
-0.28 asked how fast other
-0.23 asked how fast person
-0.15 asked how fast place
-0.2 asked how fast verb
-0.44 asked how great adjective
-0.22 asked how great name
-0.05 asked how great noun
0.37 asked how great number
-0.4 asked how great verb
-0.13 asked how have adjective
-0.4 asked how have date
0.04 asked how have noun
0.09 asked how have verb
-0.4 asked how heavy adjective
-0.32 asked how heavy noun
0.39 asked how heavy number
-0.44 asked how heavy verb
-0.28 asked how high date
-0.24 asked how high name
-0.44 asked how high noun
0.46 asked how high number
-0.15 asked how high organisation
-0.24 asked how high other
-0.12 asked how high person
-0.32 asked how high place
-0.15 asked how high verb
-0.06 asked how large adjective
-0.62 asked how large date
-0.24 asked how large name
0.19 asked how large number
0.09 asked how large other
-0.12 asked how large person
-0.17 asked how large place
-0.27 asked how large verb
-0.85 asked how long adjective
0.83 asked how long date
-0.53 asked how long name
-0.27 asked how long noun
0.2 asked how long number
-0.53 asked how long organisation
-0.52 asked how long other
-0.6 asked how long person
-0.51 asked how long place
-0.59 asked how long verb
-0.09 asked how many adjective
-0.09 asked how many date
-0.58 asked how many name
-0.6 asked how many noun
0.82 asked how many number
-0.51 asked how many organisation
-0.31 asked how many other
-0.72 asked how many person
-0.69 asked how many place
-0.43 asked how many verb
-0.11 asked how much adjective
0.08 asked how much date
0.06 asked how much name
0.08 asked how much noun
-0.22 asked how much number
-0.41 asked how much organisation
-0.14 asked how much other
-0.57 asked how much person
-0.54 asked how much place
-0.05 asked how much verb
0.55 asked how often adjective
-0.15 asked how often date
-0.31 asked how often name
-0.59 asked how often noun
-0.11 asked how often number
0.08 asked how often organisation
-0.39 asked how often other
-0.32 asked how often person
-0.27 asked how often place
-0.18 asked how often verb
-0.16 asked how old adjective
-0.47 asked how old date
-0.37 asked how old name
-0.81 asked how old noun
0.82 asked how old number
-0.19 asked how old organisation
-0.33 asked how old other
-0.32 asked how old person
-0.37 asked how old place
-0.75 asked how old verb
-0.38 asked how soon adjective
0.63 asked how soon date
-0.31 asked how soon name
-0.54 asked how soon noun
0.1 asked how soon number
-0.27 asked how soon organisation
-0.33 asked how soon person
-0.27 asked how soon place
-0.71 asked how soon verb
0.24 asked how tall number
-0.36 asked how thick adjective
-0.25 asked how thick date
-0.13 asked how thick name
0.36 asked how thick number
-0.15 asked how thick person
-0.23 asked how thick place
-0.44 asked how thick verb
-0.24 asked how wide adjective
-0.23 asked how wide date
0.14 asked how wide noun
-0.19 asked how wide other
-0.29 asked how wide verb
-0.43 asked what ? adjective
-0.42 asked what ? date
0.3 asked what ? name
-0.38 asked what ? organisation
-0.16 asked what ? other
-0.44 asked what ? person
-0.11 asked what ? place
-0.15 asked what ? verb
-0.52 asked what age adjective
-0.32 asked what age date
-0.44 asked what age name
-0.24 asked what age noun
0.46 asked what age number
-0.27 asked what age organisation
-0.35 asked what age person
-0.24 asked what age place
-0.21 asked what age verb
-0.36 asked what animal adjective
-0.4 asked what animal date
-0.38 asked what animal name
0.28 asked what animal noun
-0.05 asked what animal number
-0.25 asked what animal organisation
-0.25 asked what animal person
-0.3 asked what animal place
0.04 asked what animal verb
-0.27 asked what aspect adjective
0.23 asked what aspect noun
0.1 asked what aspect verb
0.07 asked what basis date
0.28 asked what basis noun
-0.38 asked what basis number
-0.03 asked what basis verb
-0.13 asked what be adjective
-0.87 asked what be date
0.25 asked what be name
-0.05 asked what be noun
-0.15 asked what be organisation
-0.1 asked what be person
-0.06 asked what be place
-0.17 asked what be verb
-0.15 asked what become date
-0.2 asked what become name
-0.48 asked what become noun
0.13 asked what become number
-0.45 asked what become person
-0.07 asked what become place
0.28 asked what become verb
-0.46 asked what besides adjective
-0.31 asked what besides date
-0.29 asked what besides name
0.54 asked what besides noun
-0.29 asked what besides number
-0.35 asked what besides person
-0.24 asked what besides place
-0.28 asked what besides verb
-0.29 asked what body adjective
-0.37 asked what body date
0.08 asked what body noun
-0.45 asked what body number
-0.26 asked what body verb
-0.48 asked what bring adjective
-0.43 asked what bring date
0.14 asked what bring name
-0.15 asked what bring noun
0.21 asked what bring number
-0.3 asked what bring organisation
0.06 asked what bring person
-0.38 asked what bring place
-0.3 asked what building adjective
-0.22 asked what building date
-0.36 asked what building name
0.39 asked what building noun
-0.33 asked what building number
-0.24 asked what building person
-0.34 asked what building place
-0.18 asked what building verb
-0.38 asked what business adjective
-0.27 asked what business date
-0.32 asked what business name
0.12 asked what business noun
-0.26 asked what business organisation
0.07 asked what business person
0.14 asked what business verb
0.06 asked what can adjective
-0.34 asked what can date
-0.5 asked what can name
0.08 asked what can number
-0.41 asked what can organisation
-0.4 asked what can other
-0.31 asked what can person
-0.47 asked what can place
-0.19 asked what capacity adjective
-0.23 asked what capacity date
-0.3 asked what capacity name
0.44 asked what capacity noun
-0.34 asked what capacity number
-0.3 asked what capacity person
-0.33 asked what capacity place
-0.09 asked what capacity verb
-0.1 asked what cause adjective
-0.24 asked what cause date
-0.39 asked what cause name
0.21 asked what cause noun
-0.52 asked what cause number
-0.24 asked what cause organisation
-0.27 asked what cause other
-0.46 asked what cause place
0.25 asked what cause verb
-0.42 asked what change adjective
0.21 asked what change noun
-0.24 asked what change person
-0.28 asked what change place
0.21 asked what change verb
-0.24 asked what city adjective
-0.46 asked what city name
-0.16 asked what city noun
-0.36 asked what city organisation
0.35 asked what city place
-0.1 asked what city verb
0.38 asked what colour adjective
-0.32 asked what colour date
-0.58 asked what colour name
-0.1 asked what colour noun
-0.5 asked what colour number
-0.48 asked what colour organisation
-0.35 asked what colour other
-0.36 asked what colour person
-0.44 asked what colour place
-0.26 asked what colour verb
-0.48 asked what come adjective
-0.33 asked what come date
-0.3 asked what come name
0.2 asked what come noun
-0.36 asked what come number
-0.39 asked what come place
-0.09 asked what come verb
0.13 asked what condition adjective
-0.33 asked what condition date
-0.28 asked what condition name
-0.28 asked what condition noun
-0.34 asked what condition number
-0.24 asked what condition organisation
0.12 asked what condition other
-0.36 asked what condition person
-0.2 asked what condition place
0.15 asked what condition verb
-0.38 asked what could adjective
-0.43 asked what could date
-0.21 asked what could name
-0.24 asked what could number
-0.2 asked what could organisation
-0.3 asked what could person
0.19 asked what could verb
-0.35 asked what country adjective
-0.11 asked what country name
-0.16 asked what country noun
-0.3 asked what country organisation
-0.2 asked what country other
0.35 asked what country place
-0.34 asked what country verb
-0.31 asked what crop adjective
-0.34 asked what crop date
0.38 asked what crop noun
-0.31 asked what crop number
-0.36 asked what crop verb
-0.36 asked what date adjective
0.2 asked what date date
-0.26 asked what date name
-0.14 asked what date noun
-0.29 asked what date number
-0.26 asked what date organisation
-0.28 asked what date other
-0.19 asked what date person
-0.21 asked what date place
-0.45 asked what date verb
-0.19 asked what day adjective
0.36 asked what day date
0.06 asked what day name
-0.44 asked what day noun
-0.03 asked what day number
-0.25 asked what day organisation
-0.21 asked what day other
-0.32 asked what day person
-0.21 asked what day place
0.06 asked what day verb
-0.36 asked what depth adjective
-0.27 asked what depth date
-0.24 asked what depth noun
0.36 asked what depth number
-0.33 asked what depth verb
0.51 asked what direction adjective
-0.42 asked what direction name
-0.3 asked what direction noun
-0.31 asked what direction number
-0.43 asked what direction place
-0.34 asked what direction verb
0.13 asked what do adjective
-0.52 asked what do date
-0.28 asked what do name
0.12 asked what do noun
-0.17 asked what do number
-0.24 asked what do organisation
-0.2 asked what do other
-0.62 asked what do person
-0.33 asked what do place
0.15 asked what do verb
-0.24 asked what effect adjective
-0.28 asked what effect date
-0.36 asked what effect name
-0.27 asked what effect noun
-0.39 asked what effect number
-0.28 asked what effect person
0.42 asked what effect verb
-0.55 asked what else adjective
-0.23 asked what else date
-0.32 asked what else name
0.27 asked what else noun
-0.35 asked what else number
-0.15 asked what else other
-0.19 asked what equipment date
0.28 asked what equipment noun
-0.23 asked what equipment number
-0.34 asked what equipment verb
-0.42 asked what event adjective
-0.36 asked what event date
0.16 asked what event name
-0.04 asked what event noun
-0.46 asked what event number
0.03 asked what event organisation
-0.5 asked what event person
-0.53 asked what event place
0.06 asked what event verb
-0.04 asked what fault adjective
-0.39 asked what fault date
-0.16 asked what fault noun
-0.42 asked what fault number
-0.42 asked what fault person
-0.33 asked what fault place
0.32 asked what fault verb
0.08 asked what feature adjective
-0.26 asked what feature name
0.24 asked what feature noun
-0.27 asked what feature number
-0.44 asked what feature verb
-0.26 asked what field adjective
-0.38 asked what field name
0.44 asked what field noun
-0.27 asked what field person
-0.31 asked what field verb
-0.33 asked what force adjective
0.41 asked what force noun
-0.31 asked what force number
-0.35 asked what force verb
-0.06 asked what form adjective
-0.33 asked what form date
-0.51 asked what form name
0.29 asked what form noun
-0.52 asked what form number
0.2 asked what form organisation
-0.28 asked what form other
-0.34 asked what form person
-0.2 asked what form place
-0.36 asked what form verb
-0.25 asked what fruit adjective
-0.24 asked what fruit date
0.36 asked what fruit noun
-0.32 asked what fruit verb
-0.4 asked what get adjective
0.42 asked what get noun
-0.37 asked what get verb
-0.31 asked what give adjective
-0.37 asked what give date
0.26 asked what give noun
-0.4 asked what give number
-0.3 asked what give person
-0.33 asked what give place
0.04 asked what give verb
0.21 asked what ground adjective
-0.21 asked what ground date
-0.35 asked what ground name
-0.32 asked what ground noun
-0.33 asked what ground number
-0.32 asked what ground place
0.14 asked what ground verb
-0.78 asked what happen adjective
-0.61 asked what happen date
-0.56 asked what happen name
-0.66 asked what happen noun
-0.74 asked what happen number
-0.34 asked what happen organisation
-0.46 asked what happen other
-0.48 asked what happen person
-0.48 asked what happen place
0.92 asked what happen verb
-0.29 asked what have adjective
-0.75 asked what have date
-0.53 asked what have name
0.35 asked what have noun
-0.41 asked what have number
-0.53 asked what have organisation
-0.25 asked what have other
-0.68 asked what have person
-0.31 asked what have place
0.2 asked what have verb
-0.31 asked what height noun
0.27 asked what height number
0.07 asked what height verb
-0.32 asked what hour adjective
0.1 asked what hour date
-0.39 asked what hour noun
0.27 asked what hour number
-0.24 asked what hour verb
0.28 asked what institution noun
-0.41 asked what instrument adjective
-0.36 asked what instrument name
0.27 asked what instrument noun
-0.37 asked what instrument number
-0.47 asked what instrument verb
-0.22 asked what keep adjective
-0.26 asked what keep date
-0.16 asked what keep name
0.11 asked what keep noun
-0.45 asked what keep number
-0.29 asked what keep person
0.05 asked what keep verb
0.31 asked what kind adjective
-0.29 asked what kind date
-0.11 asked what kind name
0.11 asked what kind noun
-0.38 asked what kind number
-0.63 asked what kind organisation
-0.43 asked what kind other
-0.7 asked what kind person
-0.7 asked what kind place
-0.18 asked what kind verb
-0.16 asked what language adjective
-0.44 asked what language date
0.22 asked what language name
-0.34 asked what language noun
-0.51 asked what language number
-0.22 asked what language organisation
-0.3 asked what language other
0.04 asked what language place
-0.24 asked what language verb
-0.34 asked what lead adjective
-0.21 asked what lead date
0.14 asked what lead noun
-0.28 asked what lead number
0.12 asked what lead verb
-0.4 asked what length adjective
0.18 asked what length date
-0.12 asked what length noun
0.15 asked what length number
-0.21 asked what length verb
-0.35 asked what make adjective
-0.21 asked what make date
-0.37 asked what make name
0.06 asked what make noun
-0.49 asked what make number
-0.3 asked what make organisation
-0.36 asked what make other
-0.44 asked what make person
0.03 asked what make place
0.12 asked what make verb
-0.4 asked what mark adjective
0.03 asked what mark name
0.06 asked what mark noun
-0.32 asked what mark verb
0.04 asked what material adjective
-0.34 asked what material date
-0.29 asked what material name
0.29 asked what material noun
-0.57 asked what material number
-0.26 asked what material organisation
-0.35 asked what material person
-0.47 asked what material place
-0.12 asked what material verb
-0.52 asked what may adjective
-0.22 asked what may date
-0.37 asked what may name
0.04 asked what may noun
-0.5 asked what may number
-0.22 asked what may organisation
-0.33 asked what may person
-0.2 asked what may place
0.14 asked what may verb
-0.47 asked what mean adjective
-0.45 asked what mean date
-0.44 asked what mean name
0.39 asked what mean noun
-0.37 asked what mean number
-0.27 asked what mean organisation
-0.46 asked what mean person
-0.31 asked what mean place
-0.09 asked what mean verb
-0.29 asked what metal adjective
-0.28 asked what metal date
0.38 asked what metal noun
-0.38 asked what metal number
-0.13 asked what metal verb
-0.07 asked what method adjective
0.32 asked what method noun
-0.33 asked what method verb
-0.49 asked what might adjective
-0.18 asked what might date
-0.28 asked what might name
0.05 asked what might noun
-0.59 asked what might number
-0.32 asked what might organisation
-0.33 asked what might other
-0.27 asked what might person
0.08 asked what might verb
-0.11 asked what month adjective
0.23 asked what month date
-0.16 asked what month noun
-0.17 asked what month verb
-0.1 asked what must adjective
-0.39 asked what must date
0.04 asked what must name
-0.11 asked what must noun
-0.58 asked what must number
-0.32 asked what must organisation
-0.42 asked what must other
-0.28 asked what must person
-0.38 asked what must place
0.16 asked what must verb
-0.37 asked what name adjective
0.18 asked what name name
-0.36 asked what name noun
-0.27 asked what name number
-0.33 asked what name organisation
0.04 asked what name person
0.18 asked what name place
0.1 asked what name verb
-0.51 asked what nationality adjective
-0.54 asked what nationality date
0.42 asked what nationality name
-0.34 asked what nationality noun
-0.35 asked what nationality number
0.13 asked what nationality other
-0.46 asked what nationality person
-0.29 asked what nationality place
-0.51 asked what nationality verb
-0.44 asked what natural adjective
-0.24 asked what natural date
-0.45 asked what natural name
0.12 asked what natural noun
-0.4 asked what natural number
-0.05 asked what natural place
0.07 asked what natural verb
-0.36 asked what number adjective
0.05 asked what number name
-0.37 asked what number noun
-0.11 asked what number number
-0.28 asked what number other
0.2 asked what number place
-0.23 asked what number verb
-0.36 asked what office adjective
-0.25 asked what office date
0.11 asked what office name
0.03 asked what office noun
-0.36 asked what office number
-0.38 asked what office organisation
-0.11 asked what office person
0.05 asked what office place
0.13 asked what order adjective
-0.17 asked what order noun
-0.35 asked what order number
0.31 asked what order verb
-0.33 asked what other adjective
0.5 asked what other noun
-0.19 asked what other verb
-0.22 asked what part adjective
0.05 asked what part date
-0.53 asked what part name
0.38 asked what part noun
-0.65 asked what part number
-0.33 asked what part organisation
-0.38 asked what part other
-0.48 asked what part person
-0.33 asked what part place
-0.34 asked what part verb
-0.31 asked what percentage adjective
-0.3 asked what percentage noun
0.29 asked what percentage number
0.17 asked what percentage other
-0.28 asked what percentage verb
-0.32 asked what place adjective
-0.39 asked what place name
0.3 asked what place noun
-0.04 asked what place organisation
-0.13 asked what place place
-0.06 asked what place verb
-0.04 asked what position adjective
-0.33 asked what position date
-0.33 asked what position name
0.22 asked what position noun
-0.48 asked what position number
-0.34 asked what position organisation
-0.28 asked what position other
-0.3 asked what position person
-0.39 asked what position place
0.06 asked what position verb
-0.13 asked what post adjective
-0.29 asked what post date
-0.05 asked what post name
0.24 asked what post noun
-0.32 asked what post number
-0.12 asked what post organisation
-0.06 asked what post person
-0.4 asked what post place
-0.07 asked what post verb
-0.45 asked what practice adjective
-0.25 asked what practice name
-0.06 asked what practice noun
0.19 asked what practice verb
-0.03 asked what product adjective
-0.33 asked what product date
-0.39 asked what product name
0.21 asked what product noun
-0.08 asked what product number
-0.37 asked what product person
-0.27 asked what product place
-0.37 asked what proportion adjective
-0.36 asked what proportion date
-0.42 asked what proportion name
0.1 asked what proportion noun
-0.31 asked what proportion other
-0.21 asked what proportion person
-0.28 asked what proportion place
0.14 asked what proportion verb
-0.54 asked what purpose adjective
-0.4 asked what purpose date
-0.48 asked what purpose name
0.11 asked what purpose noun
-0.54 asked what purpose number
-0.42 asked what purpose organisation
-0.47 asked what purpose person
-0.43 asked what purpose place
0.25 asked what purpose verb
0.12 asked what quality adjective
-0.05 asked what quality noun
0.05 asked what quality number
-0.44 asked what quality verb
0.21 asked what rank adjective
-0.35 asked what rank date
-0.08 asked what rank name
0.2 asked what rank noun
-0.41 asked what rank number
-0.15 asked what rank person
-0.21 asked what rank place
-0.4 asked what rank verb
0.14 asked what reason adjective
-0.34 asked what reason date
-0.3 asked what reason name
-0.14 asked what reason noun
-0.37 asked what reason number
-0.26 asked what reason organisation
-0.25 asked what reason person
-0.34 asked what reason place
0.12 asked what reason verb
-0.38 asked what respect adjective
-0.39 asked what respect date
-0.36 asked what respect name
-0.29 asked what respect noun
-0.28 asked what respect number
-0.39 asked what respect person
0.42 asked what respect verb
-0.17 asked what reward adjective
0.15 asked what reward date
0.09 asked what reward noun
-0.05 asked what reward number
-0.16 asked what reward verb
-0.14 asked what rock adjective
-0.23 asked what rock date
0.4 asked what rock noun
-0.43 asked what rock number
-0.36 asked what rock place
-0.19 asked what rock verb
-0.33 asked what serve adjective
-0.26 asked what serve noun
0.17 asked what serve verb
-0.18 asked what set adjective
0.18 asked what set noun
-0.18 asked what shape adjective
-0.24 asked what shape date
-0.37 asked what shape name
0.14 asked what shape noun
-0.31 asked what shape number
0.05 asked what shape verb
-0.03 asked what share adjective
-0.35 asked what share date
-0.27 asked what share name
-0.1 asked what share noun
0.27 asked what share number
-0.28 asked what share organisation
-0.29 asked what share other
-0.16 asked what share person
-0.18 asked what share place
-0.38 asked what share verb
0.17 asked what should adjective
-0.03 asked what should name
0.1 asked what should noun
-0.45 asked what should number
-0.22 asked what should other
-0.36 asked what should place
0.19 asked what sort adjective
-0.49 asked what sort date
-0.56 asked what sort name
-0.45 asked what sort number
-0.39 asked what sort organisation
-0.41 asked what sort other
-0.42 asked what sort person
-0.55 asked what sort place
-0.04 asked what sort verb
-0.38 asked what stand adjective
0.15 asked what stand date
-0.22 asked what stand name
0.5 asked what stand noun
-0.28 asked what stand number
-0.39 asked what stand person
-0.31 asked what stand place
-0.09 asked what stand verb
-0.38 asked what structure adjective
0.12 asked what structure noun
-0.18 asked what structure verb
-0.54 asked what subject adjective
-0.33 asked what subject date
0.11 asked what subject name
0.13 asked what subject noun
-0.46 asked what subject organisation
-0.4 asked what subject other
-0.41 asked what subject person
-0.45 asked what subject place
-0.47 asked what subject verb
-0.34 asked what substance adjective
-0.43 asked what substance date
-0.28 asked what substance name
0.29 asked what substance noun
-0.41 asked what substance number
-0.34 asked what substance place
-0.11 asked what substance verb
-0.44 asked what take adjective
-0.34 asked what take date
0.16 asked what take noun
0.07 asked what take number
-0.13 asked what take verb
-0.3 asked what temperature adjective
-0.17 asked what temperature date
-0.4 asked what temperature name
-0.33 asked what temperature noun
0.37 asked what temperature number
-0.21 asked what temperature place
-0.32 asked what temperature verb
-0.41 asked what time adjective
0.04 asked what time date
-0.25 asked what time name
-0.31 asked what time noun
0.34 asked what time number
-0.22 asked what time organisation
-0.12 asked what time other
-0.29 asked what time person
-0.28 asked what time place
-0.42 asked what time verb
-0.32 asked what tool adjective
-0.25 asked what tool date
-0.36 asked what tool name
0.4 asked what tool noun
-0.32 asked what tool number
-0.09 asked what tool verb
-0.22 asked what town noun
0.13 asked what town place
-0.18 asked what town verb
-0.31 asked what trade adjective
-0.33 asked what trade date
0.28 asked what trade noun
-0.39 asked what trade number
-0.35 asked what trade person
-0.11 asked what trade verb
-0.11 asked what two adjective
-0.35 asked what two date
-0.48 asked what two name
0.23 asked what two noun
-0.24 asked what two number
-0.52 asked what two organisation
-0.42 asked what two person
-0.32 asked what two place
0.06 asked what two verb
0.09 asked what type adjective
-0.36 asked what type date
-0.21 asked what type name
-0.03 asked what type noun
-0.37 asked what type number
-0.23 asked what type other
-0.31 asked what type person
-0.36 asked what type place
-0.15 asked what type verb
-0.34 asked what use adjective
-0.38 asked what use date
0.31 asked what use noun
-0.23 asked what use number
-0.3 asked what use person
-0.39 asked what use place
-0.08 asked what use verb
-0.44 asked what will adjective
-0.49 asked what will date
-0.42 asked what will name
0.2 asked what will noun
-0.19 asked what will number
-0.27 asked what will organisation
-0.23 asked what will other
-0.38 asked what will person
-0.04 asked what wood adjective
-0.24 asked what wood date
0.28 asked what wood noun
-0.39 asked what wood number
-0.3 asked what wood person
-0.17 asked what wood place
-0.32 asked what wood verb
0.09 asked what word adjective
-0.12 asked what word noun
0.03 asked what word verb
-0.03 asked what work adjective
-0.39 asked what work date
-0.06 asked what work name
-0.43 asked what work number
-0.3 asked what work organisation
-0.32 asked what work person
-0.31 asked what work place
0.15 asked what work verb
-0.41 asked what would adjective
-0.47 asked what would date
-0.48 asked what would name
-0.07 asked what would noun
-0.12 asked what would number
-0.28 asked what would organisation
-0.42 asked what would person
-0.31 asked what would place
0.29 asked what would verb
-0.5 asked what year adjective
0.42 asked what year date
-0.37 asked what year name
-0.31 asked what year noun
-0.14 asked what year number
-0.35 asked what year organisation
-0.19 asked what year other
-0.3 asked what year person
-0.23 asked what year place
-0.48 asked what year verb
-0.07 asked when be adjective
0.65 asked when be date
-0.47 asked when be name
-0.14 asked when be noun
-0.42 asked when be number
-0.67 asked when be organisation
-0.34 asked when be other
-0.62 asked when be person
-0.64 asked when be place
-0.38 asked when be verb
-0.25 asked when do adjective
0.43 asked when do date
-0.35 asked when do name
-0.48 asked when do noun
0.3 asked when do number
-0.71 asked when do organisation
-0.53 asked when do other
-0.77 asked when do person
-0.67 asked when do place
-0.07 asked when do verb
-0.55 asked when have adjective
0.21 asked when have date
-0.36 asked when have name
-0.05 asked when have number
-0.3 asked when have organisation
-0.27 asked when have other
-0.39 asked when have person
-0.27 asked when have place
-0.12 asked when have verb
-0.28 asked when must adjective
-0.17 asked when must date
-0.07 asked when must noun
-0.42 asked when must number
-0.21 asked when must other
-0.13 asked when must person
0.15 asked when must verb
-0.27 asked when should adjective
0.38 asked when should date
-0.26 asked when should noun
-0.27 asked when should other
0.1 asked when should verb
-0.58 asked when will adjective
-0.17 asked when will date
-0.35 asked when will name
0.33 asked when will noun
-0.06 asked when will number
-0.35 asked when will organisation
-0.24 asked when will other
-0.39 asked when will person
-0.29 asked when will place
-0.53 asked when will verb
-0.51 asked where be adjective
-0.41 asked where be date
-0.13 asked where be name
0.1 asked where be noun
-0.46 asked where be number
-0.23 asked where be organisation
-0.26 asked where be other
-0.4 asked where be person
0.3 asked where be place
-0.57 asked where be verb
0.26 asked where besides noun
-0.37 asked where besides verb
-0.38 asked where can adjective
0.23 asked where can place
-0.15 asked where do adjective
-0.41 asked where do date
-0.11 asked where do name
-0.09 asked where do noun
0.31 asked where do organisation
-0.23 asked where do other
-0.26 asked where do person
0.03 asked where do place
-0.3 asked where do verb
-0.13 asked where have adjective
-0.42 asked where have name
-0.28 asked where have noun
0.33 asked where have place
-0.36 asked where have verb
0.07 asked where in adjective
0.25 asked where in noun
-0.1 asked where in place
-0.06 asked where in verb
0.12 asked where should noun
-0.18 asked where should verb
-0.18 asked where will adjective
-0.28 asked where will noun
-0.25 asked where will other
0.28 asked where will place
-0.35 asked where will verb
-0.24 asked where would adjective
0.29 asked where would noun
-0.17 asked where would verb
-0.35 asked which airline adjective
-0.17 asked which airline noun
-0.35 asked which airline place
-0.38 asked which airline verb
-0.31 asked which animal adjective
-0.19 asked which animal date
-0.33 asked which animal name
0.46 asked which animal noun
-0.49 asked which animal number
-0.3 asked which animal place
-0.23 asked which animal verb
-0.31 asked which ant adjective
-0.24 asked which ant noun
0.31 asked which ant other
-0.19 asked which ant verb
-0.37 asked which army adjective
-0.29 asked which army date
-0.19 asked which army number
0.09 asked which army verb
0.17 asked which author name
-0.24 asked which author noun
-0.2 asked which award adjective
-0.32 asked which award date
0.16 asked which award name
-0.25 asked which award noun
-0.19 asked which award number
-0.15 asked which award person
0.16 asked which award verb
-0.29 asked which bird adjective
-0.27 asked which bird date
0.44 asked which bird noun
-0.39 asked which bird number
-0.31 asked which bird verb
-0.37 asked which body adjective
-0.04 asked which body date
0.13 asked which body name
-0.05 asked which body noun
-0.16 asked which body number
0.18 asked which body organisation
-0.41 asked which body person
-0.31 asked which body verb
-0.4 asked which branch adjective
0.1 asked which branch name
-0.11 asked which branch noun
-0.38 asked which branch number
0.1 asked which branch place
-0.41 asked which branch verb
-0.28 asked which broadcaster adjective
-0.35 asked which broadcaster date
-0.07 asked which broadcaster name
-0.19 asked which broadcaster noun
0.22 asked which broadcaster organisation
-0.33 asked which broadcaster place
0.08 asked which building adjective
-0.31 asked which building date
-0.05 asked which building name
0.08 asked which building noun
-0.1 asked which building organisation
-0.17 asked which building person
-0.18 asked which building place
-0.25 asked which century adjective
0.24 asked which century date
-0.26 asked which century noun
-0.27 asked which century verb
-0.17 asked which city adjective
-0.07 asked which city date
-0.34 asked which city name
-0.46 asked which city noun
-0.06 asked which city number
-0.41 asked which city organisation
-0.11 asked which city other
0.1 asked which city person
0.35 asked which city place
0.12 asked which city verb
-0.32 asked which club adjective
-0.25 asked which club date
0.03 asked which club name
-0.35 asked which club noun
-0.24 asked which club number
-0.27 asked which club verb
0.24 asked which colour adjective
-0.25 asked which colour date
-0.15 asked which colour noun
-0.38 asked which colour number
-0.38 asked which colour verb
-0.34 asked which community adjective
0.11 asked which community name
0.09 asked which community noun
-0.15 asked which community verb
-0.15 asked which company name
-0.42 asked which company noun
-0.39 asked which company number
0.43 asked which company organisation
-0.13 asked which company other
-0.07 asked which company person
0.03 asked which company place
-0.28 asked which company verb
-0.41 asked which country adjective
-0.28 asked which country noun
-0.18 asked which country other
0.08 asked which country place
-0.25 asked which county adjective
-0.38 asked which county name
-0.27 asked which county noun
-0.21 asked which county number
0.31 asked which county place
-0.1 asked which county verb
-0.32 asked which crop adjective
-0.21 asked which crop date
-0.28 asked which crop name
0.1 asked which crop noun
-0.29 asked which crop number
-0.25 asked which crop place
0.17 asked which crop verb
-0.03 asked which day date
-0.24 asked which day name
0.26 asked which day noun
0.15 asked which day number
-0.25 asked which day organisation
-0.3 asked which day other
-0.27 asked which day verb
-0.35 asked which decade adjective
0.21 asked which decade date
-0.24 asked which decade name
-0.07 asked which decade noun
-0.3 asked which decade verb
0.37 asked which direction adjective
-0.36 asked which direction date
-0.52 asked which direction name
-0.14 asked which direction noun
-0.55 asked which direction number
-0.31 asked which direction organisation
-0.34 asked which direction person
-0.32 asked which direction place
-0.47 asked which direction verb
-0.24 asked which family adjective
-0.3 asked which family number
-0.2 asked which family verb
0.11 asked which field adjective
0.2 asked which field noun
-0.29 asked which field number
-0.35 asked which field verb
-0.29 asked which film adjective
-0.34 asked which film date
0.32 asked which film name
-0.33 asked which film noun
-0.19 asked which film number
-0.23 asked which film person
-0.23 asked which film place
-0.47 asked which firm adjective
-0.39 asked which firm date
-0.14 asked which firm name
-0.49 asked which firm noun
-0.23 asked which firm number
0.38 asked which firm organisation
-0.34 asked which firm place
-0.24 asked which firm verb
0.1 asked which fish adjective
-0.27 asked which fish date
0.2 asked which fish noun
-0.39 asked which fish number
-0.47 asked which fish verb
-0.08 asked which group name
-0.05 asked which group noun
-0.23 asked which group number
0.18 asked which group organisation
-0.15 asked which group person
-0.07 asked which institution adjective
-0.31 asked which institution date
-0.42 asked which institution name
0.06 asked which institution noun
-0.1 asked which institution number
0.17 asked which institution organisation
-0.43 asked which institution person
-0.06 asked which institution place
-0.18 asked which institution verb
-0.38 asked which island adjective
0.22 asked which island name
-0.43 asked which island noun
0.28 asked which island place
-0.26 asked which island verb
-0.34 asked which journal adjective
-0.33 asked which journal noun
-0.28 asked which journal number
0.33 asked which journal organisation
-0.28 asked which journal person
-0.33 asked which journal verb
-0.09 asked which kind adjective
-0.28 asked which kind date
-0.33 asked which kind name
0.26 asked which kind noun
-0.29 asked which kind number
-0.21 asked which kind verb
-0.26 asked which lake adjective
-0.06 asked which lake noun
0.14 asked which lake place
0.22 asked which lake verb
-0.39 asked which language adjective
-0.35 asked which language date
0.33 asked which language name
-0.25 asked which language noun
-0.47 asked which language number
-0.4 asked which language organisation
-0.2 asked which language person
0.04 asked which language place
-0.17 asked which language verb
0.13 asked which metal adjective
-0.04 asked which metal noun
-0.24 asked which metal number
-0.35 asked which metal verb
-0.08 asked which month adjective
0.37 asked which month date
-0.16 asked which month name
-0.33 asked which month noun
-0.2 asked which month number
-0.03 asked which month other
-0.05 asked which month person
-0.1 asked which month place
-0.23 asked which month verb
-0.3 asked which network adjective
-0.19 asked which network date
-0.37 asked which network name
-0.35 asked which network noun
0.39 asked which network organisation
-0.32 asked which network verb
-0.11 asked which newspaper adjective
-0.33 asked which newspaper date
0.05 asked which newspaper name
-0.13 asked which newspaper noun
-0.27 asked which newspaper number
0.17 asked which newspaper organisation
-0.12 asked which newspaper person
-0.1 asked which newspaper verb
-0.56 asked which of adjective
-0.44 asked which of date
0.33 asked which of name
-0.55 asked which of noun
0.08 asked which of number
0.17 asked which of organisation
-0.06 asked which of person
-0.39 asked which of place
-0.41 asked which of verb
-0.37 asked which office date
-0.25 asked which office name
0.35 asked which office noun
-0.29 asked which office number
-0.33 asked which office organisation
-0.34 asked which office place
0.23 asked which office verb
-0.25 asked which organisation adjective
0.27 asked which organisation name
-0.19 asked which organisation noun
-0.27 asked which organisation number
0.19 asked which organisation organisation
-0.37 asked which organisation person
-0.11 asked which organisation verb
-0.4 asked which other adjective
0.22 asked which other noun
-0.29 asked which other verb
-0.29 asked which page adjective
-0.31 asked which page noun
0.27 asked which page number
-0.45 asked which page verb
0.06 asked which part adjective
-0.47 asked which part date
-0.23 asked which part name
0.13 asked which part noun
-0.15 asked which part number
-0.52 asked which part organisation
-0.27 asked which part other
-0.14 asked which part place
-0.39 asked which part verb
-0.3 asked which party name
-0.07 asked which party noun
0.46 asked which party organisation
-0.45 asked which party person
-0.35 asked which people adjective
-0.21 asked which people name
0.11 asked which people noun
-0.27 asked which people other
0.12 asked which people person
-0.29 asked which people verb
-0.39 asked which place adjective
-0.09 asked which place name
-0.07 asked which place noun
-0.36 asked which place verb
-0.3 asked which plant adjective
-0.32 asked which plant date
0.35 asked which plant noun
-0.23 asked which plant verb
-0.35 asked which publication adjective
-0.12 asked which publication name
-0.36 asked which publication noun
0.25 asked which publication organisation
-0.34 asked which publication verb
-0.3 asked which region adjective
-0.05 asked which region noun
0.18 asked which region place
-0.4 asked which region verb
-0.3 asked which river adjective
-0.04 asked which river name
-0.12 asked which river noun
0.19 asked which river place
-0.34 asked which river verb
-0.32 asked which road adjective
0.07 asked which road name
-0.36 asked which road noun
0.06 asked which road verb
-0.12 asked which ruler adjective
-0.3 asked which ruler name
-0.04 asked which ruler noun
0.17 asked which ruler person
-0.29 asked which ruler place
-0.1 asked which ruler verb
-0.28 asked which school adjective
-0.25 asked which school date
-0.12 asked which school name
-0.12 asked which school noun
-0.04 asked which school number
0.18 asked which school organisation
-0.26 asked which school person
0.14 asked which school place
-0.14 asked which school verb
0.16 asked which season noun
-0.39 asked which season place
-0.33 asked which season verb
-0.39 asked which ship adjective
-0.07 asked which ship date
0.17 asked which ship name
-0.29 asked which ship noun
-0.51 asked which ship number
0.2 asked which ship person
-0.47 asked which ship place
-0.48 asked which ship verb
0.03 asked which shore adjective
-0.06 asked which shore noun
0.08 asked which shore place
-0.36 asked which shore verb
0.3 asked which side adjective
-0.32 asked which side date
-0.55 asked which side name
-0.05 asked which side noun
-0.38 asked which side number
-0.39 asked which side organisation
-0.28 asked which side other
-0.3 asked which side person
-0.5 asked which side place
0.12 asked which side verb
-0.39 asked which site adjective
-0.39 asked which site date
0.06 asked which site name
-0.07 asked which site noun
0.21 asked which site number
-0.39 asked which site person
-0.42 asked which site verb
-0.18 asked which state adjective
-0.42 asked which state name
-0.25 asked which state noun
-0.32 asked which state organisation
-0.14 asked which state other
0.29 asked which state place
-0.13 asked which state verb
-0.3 asked which street name
0.08 asked which street noun
0.15 asked which street place
-0.18 asked which subject adjective
-0.34 asked which subject date
0.15 asked which subject noun
-0.41 asked which subject number
0.07 asked which subject verb
-0.18 asked which team adjective
0.23 asked which team name
-0.25 asked which team noun
-0.13 asked which team organisation
-0.28 asked which team person
-0.21 asked which team verb
-0.32 asked which town adjective
0.18 asked which town name
-0.17 asked which town noun
-0.36 asked which town organisation
0.05 asked which town place
-0.12 asked which town verb
-0.65 asked which two adjective
-0.19 asked which two date
0.09 asked which two name
-0.29 asked which two noun
-0.36 asked which two organisation
-0.33 asked which two other
0.25 asked which two place
-0.03 asked which two verb
-0.37 asked which university name
0.08 asked which university noun
0.33 asked which university organisation
-0.23 asked which university person
-0.09 asked which university verb
-0.06 asked which vessel adjective
-0.23 asked which vessel date
-0.36 asked which vessel number
0.03 asked which vessel verb
0.06 asked which word adjective
-0.27 asked which word date
-0.35 asked which word name
-0.22 asked which word number
-0.26 asked which word person
-0.28 asked which word place
-0.53 asked which word verb
-0.34 asked which work adjective
-0.28 asked which work date
-0.37 asked which work number
-0.31 asked which work person
-0.48 asked which work verb
0.44 asked which year date
-0.35 asked which year name
-0.48 asked which year noun
-0.2 asked which year number
-0.1 asked which year organisation
-0.17 asked which year other
-0.26 asked which year person
-0.1 asked which year place
-0.35 asked which year verb
-0.16 asked who be adjective
-0.4 asked who be date
-0.26 asked who be noun
-0.34 asked who be number
-0.39 asked who be organisation
-0.35 asked who be other
0.51 asked who be person
-0.23 asked who be place
-0.57 asked who be verb
0.35 asked who besides noun
-0.45 asked who bring name
0.29 asked who bring noun
0.05 asked who bring person
0.09 asked who call noun
-0.35 asked who carry adjective
0.17 asked who carry noun
-0.27 asked who carry person
-0.11 asked who carry verb
-0.38 asked who claim name
0.13 asked who claim noun
-0.07 asked who claim person
0.11 asked who come noun
0.34 asked who command name
-0.38 asked who command noun
0.11 asked who command organisation
0.13 asked who command person
0.36 asked who contradict noun
-0.25 asked who design name
-0.29 asked who design noun
0.27 asked who design person
-0.11 asked who devise noun
-0.21 asked who direct name
-0.39 asked who direct noun
0.42 asked who direct person
0.28 asked who do noun
-0.15 asked who draw name
-0.32 asked who draw noun
0.27 asked who draw person
0.29 asked who find noun
-0.34 asked who find person
-0.34 asked who first noun
-0.29 asked who first number
0.39 asked who first person
-0.24 asked who first verb
-0.53 asked who found name
-0.11 asked who found noun
0.28 asked who found person
0.37 asked who give name
-0.23 asked who give noun
-0.36 asked who give number
-0.1 asked who give organisation
-0.19 asked who give other
-0.2 asked who give person
-0.15 asked who give place
-0.35 asked who give verb
-0.27 asked who have adjective
-0.15 asked who have date
-0.11 asked who have name
0.2 asked who have noun
-0.43 asked who have number
0.04 asked who have organisation
-0.27 asked who have other
-0.21 asked who have person
-0.05 asked who have verb
0.11 asked who head name
-0.24 asked who head noun
-0.43 asked who head organisation
0.1 asked who head person
-0.3 asked who hold noun
0.27 asked who hold person
-0.13 asked who invent noun
0.19 asked who invent person
0.32 asked who keep noun
-0.33 asked who keep person
0.14 asked who lead name
-0.07 asked who lead noun
0.04 asked who lead person
-0.23 asked who live adjective
0.29 asked who live noun
-0.24 asked who live verb
-0.12 asked who lose noun
-0.26 asked who lose organisation
0.32 asked who lose person
-0.38 asked who make adjective
-0.27 asked who make date
-0.22 asked who make name
0.08 asked who make noun
0.34 asked who make number
0.15 asked who make organisation
-0.3 asked who make other
-0.21 asked who make person
-0.1 asked who make place
-0.25 asked who make verb
0.33 asked who may noun
-0.3 asked who may verb
-0.3 asked who paint name
-0.4 asked who paint noun
0.42 asked who paint person
-0.37 asked who purchase noun
-0.15 asked who purchase person
-0.13 asked who put noun
0.23 asked who put person
-0.29 asked who receive adjective
-0.09 asked who receive name
-0.37 asked who receive organisation
-0.08 asked who receive person
0.1 asked who receive verb
0.22 asked who say name
-0.49 asked who say noun
-0.25 asked who say number
0.11 asked who say organisation
0.18 asked who say person
-0.33 asked who say verb
-0.34 asked who speak noun
-0.34 asked who speak number
0.37 asked who speak person
-0.31 asked who take adjective
-0.29 asked who take name
0.06 asked who take noun
-0.41 asked who take organisation
-0.14 asked who take other
0.36 asked who take person
0.06 asked who take verb
0.28 asked who think person
-0.34 asked who try noun
0.3 asked who try person
-0.04 asked who would name
0.24 asked who would noun
-0.32 asked who would number
-0.35 asked who would organisation
-0.28 asked who would other
-0.07 asked who would person
-0.31 asked who would verb
-0.3 asked who write adjective
0.32 asked who write name
-0.39 asked who write noun
-0.25 asked who write organisation
-0.35 asked who write other
0.31 asked who write person
-0.39 asked who write verb
-0.24 asked whom ? adjective
-0.39 asked whom ? name
0.18 asked whom ? noun
0.21 asked whom ? person
-0.04 asked whom be adjective
-0.31 asked whom be date
-0.56 asked whom be name
0.21 asked whom be noun
-0.12 asked whom be number
-0.06 asked whom be organisation
-0.31 asked whom be other
-0.1 asked whom be place
-0.13 asked whom be verb
-0.51 asked whom do adjective
-0.4 asked whom do date
-0.37 asked whom do name
0.31 asked whom do noun
-0.69 asked whom do number
-0.31 asked whom do other
-0.26 asked whom do person
0.07 asked whom do verb
-0.44 asked whom have name
0.06 asked whom have noun
0.23 asked whom have organisation
-0.23 asked whom have person
0.27 asked whom will noun
0.04 asked whose work name
0.05 asked whose work noun
-0.14 asked whose work person
0.23 asked why be adjective
-0.39 asked why be date
-0.12 asked why be name
0.09 asked why be noun
-0.28 asked why be number
-0.48 asked why be organisation
-0.22 asked why be other
-0.41 asked why be person
-0.5 asked why be place
-0.1 asked why be verb
-0.25 asked why could noun
-0.08 asked why could other
0.26 asked why could verb
-0.4 asked why do adjective
-0.59 asked why do date
-0.2 asked why do name
0.05 asked why do noun
-0.19 asked why do number
-0.05 asked why do organisation
-0.54 asked why do person
0.1 asked why do place
0.15 asked why do verb
-0.11 asked why have adjective
-0.03 asked why have name
-0.32 asked why have noun
0.16 asked why have other
0.29 asked why have verb
-0.47 asked why might adjective
0.06 asked why might date
-0.23 asked why might name
-0.36 asked why might noun
0.1 asked why might number
-0.43 asked why might other
0.38 asked why might verb
-0.19 asked why must adjective
-0.25 asked why must noun
0.12 asked why must number
-0.25 asked why must other
0.24 asked why must verb
-0.17 asked why should adjective
-0.19 asked why should noun
-0.17 asked why should other
0.32 asked why should verb
-0.38 asked why would adjective
-0.07 asked why would noun
-0.23 before ADJ
0.13 before ADP
0.04 before ADV
0.12 before AUX
-0.17 before DET
-0.17 before NOUN
-0.11 before NUM
-0.12 before PART
-0.36 before PROPN
0.13 before SCONJ
-0.15 before SYM
-0.21 before X
0.04 before none
0.16 beforeMet
-0.24 capital condition
-0.75 capital how
-0.24 capital how-long
0.09 capital how-many
-0.87 capital said
0.81 capital thing body
0.5 capital thing measure
0.31 capital thing other
0.9 capital thing people
0.67 capital thing person
0.61 capital thing place
0.46 capital thing time
0.37 capital thing work
-0.43 capital what
-0.6 capital what do
-0.4 capital what is
0.29 capital what is body
0.28 capital what is measure
-0.12 capital what is other
0.08 capital what is person
0.31 capital what is place
0.87 capital what is work
-0.45 capital what nsubj
-0.53 capital what obj
0.8 capital when
0.61 capital where
0.35 capital where body
0.16 capital where other
0.46 capital where person
1 capital where place
0.56 capital who
0.5 capital who body
0.38 capital who other
0.41 capital who person
0.43 capital who work
-0.88 capital why
-0.41 closes ADJ ADJ
-0.27 closes ADJ ADP
0.22 closes ADJ ADV
-0.14 closes ADJ AUX
-0.23 closes ADJ CCONJ
-0.54 closes ADJ DET
0.26 closes ADJ INTJ
-0.08 closes ADJ NOUN
-0.08 closes ADJ NUM
-0.56 closes ADJ PART
-0.15 closes ADJ PRON
-0.03 closes ADJ PROPN
0.18 closes ADJ PUNCT
-0.15 closes ADJ SCONJ
-0.44 closes ADJ SYM
-0.34 closes ADJ VERB
-0.38 closes ADJ X
0.06 closes ADJ none
-0.37 closes ADP ADJ
-0.09 closes ADP ADP
0.09 closes ADP ADV
-0.34 closes ADP AUX
-0.34 closes ADP CCONJ
-0.24 closes ADP DET
-0.31 closes ADP NOUN
-0.15 closes ADP NUM
-0.18 closes ADP PART
-0.13 closes ADP PRON
-0.47 closes ADP PROPN
0.05 closes ADP PUNCT
-0.45 closes ADP SCONJ
0.28 closes ADP SYM
-0.61 closes ADP VERB
-0.09 closes ADV ADJ
0.21 closes ADV ADP
-0.41 closes ADV ADV
-0.34 closes ADV AUX
-0.33 closes ADV DET
-0.17 closes ADV INTJ
-0.43 closes ADV NOUN
-0.78 closes ADV PART
-0.41 closes ADV PRON
-0.57 closes ADV PROPN
-0.14 closes ADV SCONJ
-0.23 closes ADV SYM
-0.52 closes ADV VERB
-0.2 closes AUX ADJ
-0.28 closes AUX ADV
-0.27 closes AUX AUX
-0.05 closes AUX CCONJ
-0.29 closes AUX DET
-0.27 closes AUX INTJ
-0.32 closes AUX NOUN
-0.17 closes AUX NUM
-0.18 closes AUX PART
-0.08 closes AUX PRON
-0.29 closes AUX PROPN
-0.09 closes AUX PUNCT
-0.27 closes AUX SCONJ
-0.37 closes AUX VERB
-0.43 closes DET ADJ
0.04 closes DET ADP
-0.18 closes DET CCONJ
-0.24 closes DET INTJ
-0.4 closes DET NOUN
-0.25 closes DET NUM
-0.6 closes DET PRON
-0.33 closes DET PROPN
-0.21 closes DET PUNCT
-0.16 closes DET VERB
-0.27 closes INTJ ADJ
-0.35 closes INTJ ADP
-0.41 closes INTJ ADV
-0.36 closes INTJ CCONJ
-0.48 closes INTJ DET
-0.3 closes INTJ INTJ
-0.23 closes INTJ NOUN
-0.31 closes INTJ NUM
-0.41 closes INTJ PRON
0.08 closes INTJ PROPN
0.17 closes INTJ PUNCT
-0.31 closes INTJ SCONJ
-0.47 closes INTJ VERB
-0.06 closes NOUN ADJ
-0.11 closes NOUN ADP
-0.04 closes NOUN CCONJ
0.15 closes NOUN DET
-0.61 closes NOUN INTJ
-0.12 closes NOUN NOUN
-0.06 closes NOUN NUM
-0.18 closes NOUN PART
-0.17 closes NOUN PROPN
-0.05 closes NOUN PUNCT
-0.09 closes NOUN SCONJ
-0.7 closes NOUN SYM
-0.08 closes NOUN VERB
-0.26 closes NOUN X
0.07 closes NOUN none
0.18 closes NUM ADJ
0.15 closes NUM ADP
-0.11 closes NUM ADV
0.11 closes NUM AUX
-0.26 closes NUM CCONJ
-0.13 closes NUM INTJ
-0.16 closes NUM NOUN
-0.09 closes NUM NUM
-0.07 closes NUM PART
0.1 closes NUM PRON
-0.21 closes NUM PROPN
-0.16 closes NUM PUNCT
0.07 closes NUM SYM
0.3 closes NUM VERB
0.37 closes NUM X
-0.39 closes PART ADJ
0.08 closes PART ADP
-0.48 closes PART ADV
-0.17 closes PART AUX
-0.24 closes PART DET
-0.25 closes PART INTJ
-0.35 closes PART NOUN
-0.48 closes PART NUM
-0.1 closes PART PART
0.11 closes PART PRON
-0.23 closes PART PROPN
-0.67 closes PART PUNCT
-0.32 closes PART VERB
-0.34 closes PRON ADJ
-0.66 closes PRON ADP
-0.48 closes PRON ADV
-0.34 closes PRON AUX
0.12 closes PRON CCONJ
-0.39 closes PRON DET
-0.18 closes PRON INTJ
-0.38 closes PRON NOUN
-0.42 closes PRON NUM
-0.21 closes PRON PART
-0.28 closes PRON PRON
-0.46 closes PRON PROPN
0.09 closes PRON PUNCT
-0.51 closes PRON SCONJ
-0.32 closes PRON VERB
-0.3 closes PRON X
0.21 closes PROPN ADV
-0.16 closes PROPN AUX
-0.09 closes PROPN CCONJ
0.09 closes PROPN NOUN
-0.29 closes PROPN NUM
0.25 closes PROPN PART
-0.33 closes PROPN PROPN
-0.06 closes PROPN PUNCT
-0.1 closes PROPN SCONJ
-0.56 closes PROPN SYM
-0.06 closes PROPN VERB
-0.34 closes PROPN X
-0.21 closes PROPN none
-0.34 closes SCONJ ADJ
-0.27 closes SCONJ ADV
-0.29 closes SCONJ AUX
-0.35 closes SCONJ DET
-0.07 closes SCONJ INTJ
-0.47 closes SCONJ NOUN
-0.06 closes SCONJ NUM
-0.23 closes SCONJ PART
-0.26 closes SCONJ PRON
-0.73 closes SCONJ PUNCT
-0.4 closes SCONJ SCONJ
-0.35 closes SCONJ VERB
0.25 closes SYM ADJ
0.12 closes SYM ADV
-0.24 closes SYM NOUN
-0.25 closes SYM NUM
-0.31 closes SYM PROPN
-0.11 closes SYM PUNCT
-0.28 closes SYM SYM
-0.09 closes SYM VERB
-0.41 closes VERB ADJ
-0.38 closes VERB ADP
-0.41 closes VERB ADV
-0.14 closes VERB AUX
0.07 closes VERB CCONJ
-0.36 closes VERB DET
-0.57 closes VERB INTJ
-0.11 closes VERB NOUN
-0.42 closes VERB NUM
-0.39 closes VERB PART
-0.45 closes VERB PRON
-0.45 closes VERB PROPN
0.35 closes VERB PUNCT
-0.32 closes VERB SCONJ
-0.4 closes VERB SYM
-0.2 closes VERB VERB
-0.36 closes VERB X
0.14 closes X ADP
-0.57 closes X ADV
-0.18 closes X AUX
0.06 closes X CCONJ
-0.32 closes X DET
-0.11 closes X NOUN
-0.38 closes X NUM
-0.22 closes X PRON
-0.61 closes X PROPN
0.21 closes X PUNCT
0.11 closes X SCONJ
-0.23 closes X SYM
0.12 closes X VERB
-0.45 closes X X
-0.34 count:focusInside
0.36 count:focusNear
0.43 cover rank 0
-0.17 cover rank 1
-0.25 cover rank 2
-0.35 cover rank 3
-0.59 coverGap
-0.15 determined
0.06 ends ADJ
-0.11 ends ADP
-0.15 ends ADV
-0.43 ends AUX
-0.25 ends DET
-0.05 ends INTJ
0.13 ends NOUN
0.09 ends NUM
-0.44 ends PART
-0.36 ends PRON
0.1 ends PROPN
-0.39 ends SCONJ
-0.07 ends SYM
-0.45 ends VERB
0.25 ends X
-0.21 first condition called
0.24 first condition else
-0.2 first condition in
-0.17 first condition of
-0.58 first how because
0.56 first how by
-0.35 first how called
-0.13 first how else
-0.06 first how in
0.06 first how mark
-0.18 first how of
-0.32 first how to
0.17 first how-long because
-0.15 first how-long by
-0.15 first how-long called
0.16 first how-long else
-0.29 first how-long in
-0.46 first how-long mark
-0.17 first how-long to
-0.1 first how-many because
0.06 first how-many by
-0.1 first how-many called
0.17 first how-many else
-0.21 first how-many in
-0.07 first how-many to
0.12 first said because
-0.18 first said by
0.04 first said called
0.18 first said else
-0.48 first said in
-0.11 first said mark
-0.15 first said of
-0.07 first said to
-0.12 first thing because
0.08 first thing by
-0.19 first thing called
0.17 first thing else
-0.16 first thing in
-0.42 first thing mark
-0.04 first thing to
-0.16 first what by
0.04 first what called
0.08 first what else
-0.34 first what in
0.07 first what mark
0.14 first what of
-0.07 first when because
0.08 first when by
-0.43 first when called
-0.1 first when in
0.22 first when mark
-0.17 first when to
-0.18 first where because
-0.12 first where by
0.04 first where called
-0.04 first where else
0.19 first where in
-0.23 first where mark
-0.19 first where of
-0.24 first where to
-0.31 first who because
0.12 first who by
-0.25 first who called
0.23 first who else
-0.42 first who in
-0.08 first who mark
-0.08 first who to
0.06 first why because
-0.36 first why by
-0.24 first why else
-0.28 first why in
-0.24 first why mark
-0.23 first word condition ADJ
0.14 first word condition ADV
-0.23 first word condition NOUN
-0.17 first word condition NUM
-0.22 first word condition PROPN
-0.35 first word condition VERB
-0.17 first word condition a
-0.13 first word condition at
0.13 first word condition if
-0.18 first word condition in
0.06 first word condition its
-0.17 first word condition of
-0.09 first word condition on
0.16 first word condition that
-0.15 first word condition the
-0.28 first word how 'm
-0.24 first word how 're
-0.44 first word how 's
-0.31 first word how 've
0.2 first word how ADV
0.09 first word how INTJ
-0.16 first word how NOUN
-0.68 first word how PROPN
-0.11 first word how SYM
-0.26 first word how VERB
0.06 first word how X
0.05 first word how a
-0.59 first word how about
-0.27 first word how above
-0.25 first word how across
-0.14 first word how after
-0.24 first word how against
-0.42 first word how all
-0.41 first word how along
-0.22 first word how although
-0.46 first word how among
-0.26 first word how an
-0.39 first word how another
-0.52 first word how any
-0.21 first word how anything
-0.08 first word how are
-0.34 first word how around
-0.05 first word how as
-0.21 first word how at
-0.53 first word how because
-0.5 first word how before
-0.22 first word how being
-0.23 first word how beneath
-0.2 first word how between
-0.33 first word how both
0.56 first word how by
-0.21 first word how can
0.14 first word how could
-0.2 first word how did
-0.29 first word how during
-0.44 first word how each
0.07 first word how every
-0.19 first word how except
-0.59 first word how for
-0.35 first word how from
0.12 first word how had
-0.5 first word how has
-0.41 first word how have
-0.14 first word how having
-0.08 first word how he
-0.06 first word how her
-0.09 first word how i
-0.5 first word how if
-0.05 first word how in
-0.3 first word how into
-0.06 first word how it
-0.4 first word how its
-0.41 first word how like
-0.05 first word how may
-0.11 first word how must
-0.16 first word how my
-0.54 first word how n't
-0.32 first word how na
-0.35 first word how no
-0.43 first word how not
-0.18 first word how of
-0.3 first word how off
-0.14 first word how on
-0.23 first word how one
-0.2 first word how our
-0.33 first word how out
-0.11 first word how over
-0.34 first word how per
-0.28 first word how round
-0.15 first word how she
-0.13 first word how since
-0.17 first word how so
0.07 first word how some
0.13 first word how someone
-0.07 first word how something
-0.52 first word how than
-0.36 first word how that
-0.66 first word how the
-0.5 first word how their
0.13 first word how them
-0.44 first word how there
-0.09 first word how these
-0.1 first word how they
-0.69 first word how this
-0.38 first word how those
-0.34 first word how though
0.19 first word how through
-0.32 first word how to
-0.07 first word how under
-0.42 first word how until
-0.1 first word how up
-0.4 first word how upon
-0.16 first word how was
-0.5 first word how we
-0.43 first word how were
-0.34 first word how what
-0.53 first word how which
-0.44 first word how while
-0.36 first word how who
-0.3 first word how whom
-0.26 first word how whose
-0.15 first word how will
-0.03 first word how with
0.31 first word how within
-0.07 first word how without
-0.66 first word how you
-0.51 first word how your
-0.19 first word how ’s
-0.18 first word how-long '
-0.2 first word how-long 'm
-0.17 first word how-long 're
-0.28 first word how-long 's
-0.09 first word how-long 've
-0.19 first word how-long ADJ
0.14 first word how-long ADV
-0.15 first word how-long INTJ
-0.14 first word how-long NOUN
0.24 first word how-long NUM
-0.86 first word how-long PROPN
-0.39 first word how-long SYM
0.04 first word how-long VERB
-0.28 first word how-long X
-0.14 first word how-long about
-0.13 first word how-long above
-0.31 first word how-long across
-0.36 first word how-long after
-0.25 first word how-long against
-0.39 first word how-long along
-0.18 first word how-long am
-0.25 first word how-long among
-0.21 first word how-long an
-0.34 first word how-long another
-0.37 first word how-long any
-0.2 first word how-long are
-0.03 first word how-long around
-0.33 first word how-long as
0.28 first word how-long at
-0.27 first word how-long be
-0.4 first word how-long because
-0.17 first word how-long been
0.11 first word how-long before
-0.23 first word how-long behind
-0.19 first word how-long being
-0.39 first word how-long beneath
-0.44 first word how-long between
-0.19 first word how-long both
-0.15 first word how-long by
-0.2 first word how-long can
0.06 first word how-long could
-0.32 first word how-long did
-0.23 first word how-long do
-0.2 first word how-long during
0.65 first word how-long every
-0.29 first word how-long except
0.46 first word how-long for
-0.36 first word how-long from
-0.25 first word how-long had
0.12 first word how-long half
0.08 first word how-long have
-0.2 first word how-long he
-0.55 first word how-long her
-0.13 first word how-long herself
-0.21 first word how-long him
-0.5 first word how-long his
-0.06 first word how-long i
-0.5 first word how-long in
-0.31 first word how-long into
-0.16 first word how-long is
-0.18 first word how-long it
-0.56 first word how-long its
-0.16 first word how-long like
-0.03 first word how-long may
-0.18 first word how-long me
-0.04 first word how-long must
-0.42 first word how-long my
-0.34 first word how-long n't
-0.29 first word how-long na
0.03 first word how-long no
-0.19 first word how-long nobody
-0.11 first word how-long none
-0.1 first word how-long not
-0.04 first word how-long nothing
-0.2 first word how-long off
-0.36 first word how-long on
-0.15 first word how-long one
-0.37 first word how-long our
-0.1 first word how-long out
0.2 first word how-long over
-0.49 first word how-long she
-0.2 first word how-long should
-0.53 first word how-long since
-0.24 first word how-long so
0.22 first word how-long some
-0.08 first word how-long something
-0.24 first word how-long than
-0.04 first word how-long that
-0.43 first word how-long the
-0.15 first word how-long their
-0.34 first word how-long them
-0.32 first word how-long there
0.04 first word how-long these
-0.13 first word how-long they
-0.18 first word how-long this
-0.19 first word how-long those
-0.33 first word how-long though
-0.12 first word how-long through
-0.17 first word how-long to
-0.29 first word how-long under
-0.15 first word how-long until
-0.32 first word how-long was
-0.19 first word how-long we
-0.1 first word how-long were
-0.27 first word how-long what
-0.21 first word how-long whatever
-0.33 first word how-long whether
-0.51 first word how-long which
-0.15 first word how-long while
-0.28 first word how-long who
-0.09 first word how-long whom
-0.31 first word how-long whose
-0.14 first word how-long will
-0.63 first word how-long with
0.15 first word how-long within
-0.29 first word how-long without
-0.2 first word how-long would
-0.5 first word how-long you
-0.47 first word how-long your
-0.12 first word how-long ’s
-0.31 first word how-many '
-0.23 first word how-many 'd
-0.05 first word how-many 'm
-0.23 first word how-many 're
-0.34 first word how-many 's
-0.22 first word how-many 've
-0.07 first word how-many ADJ
0.2 first word how-many ADV
-0.14 first word how-many INTJ
-0.41 first word how-many NOUN
0.16 first word how-many NUM
-0.33 first word how-many PROPN
-0.11 first word how-many SYM
0.11 first word how-many X
0.06 first word how-many a
0.26 first word how-many about
-0.18 first word how-many above
-0.26 first word how-many across
-0.1 first word how-many after
-0.23 first word how-many against
-0.39 first word how-many all
-0.2 first word how-many along
-0.28 first word how-many although
-0.23 first word how-many am
-0.47 first word how-many among
0.23 first word how-many an
-0.3 first word how-many another
-0.23 first word how-many any
-0.32 first word how-many are
-0.3 first word how-many around
-0.14 first word how-many as
0.09 first word how-many at
-0.25 first word how-many be
-0.49 first word how-many because
-0.37 first word how-many been
-0.27 first word how-many before
-0.36 first word how-many behind
-0.29 first word how-many being
-0.13 first word how-many beneath
-0.29 first word how-many beside
-0.57 first word how-many between
0.1 first word how-many beyond
-0.52 first word how-many both
-0.16 first word how-many but
0.06 first word how-many by
-0.26 first word how-many can
-0.48 first word how-many could
-0.3 first word how-many did
-0.17 first word how-many do
-0.12 first word how-many does
-0.18 first word how-many down
-0.34 first word how-many during
-0.34 first word how-many each
-0.14 first word how-many everyone
-0.35 first word how-many except
-0.57 first word how-many from
-0.23 first word how-many had
0.08 first word how-many half
-0.18 first word how-many has
-0.05 first word how-many have
-0.24 first word how-many having
-0.35 first word how-many he
-0.2 first word how-many her
-0.33 first word how-many him
-0.27 first word how-many his
-0.46 first word how-many i
-0.47 first word how-many if
-0.13 first word how-many in
-0.33 first word how-many into
-0.22 first word how-many is
-0.22 first word how-many it
-0.35 first word how-many its
-0.04 first word how-many itself
-0.39 first word how-many like
-0.26 first word how-many may
-0.29 first word how-many me
-0.08 first word how-many might
-0.18 first word how-many must
-0.34 first word how-many my
-0.3 first word how-many n't
-0.36 first word how-many na
-0.11 first word how-many neither
0.23 first word how-many no
-0.33 first word how-many nobody
-0.41 first word how-many not
-0.37 first word how-many nothing
0.04 first word how-many off
-0.51 first word how-many on
-0.35 first word how-many our
-0.41 first word how-many out
-0.24 first word how-many outside
-0.52 first word how-many over
-0.19 first word how-many per
-0.35 first word how-many she
-0.34 first word how-many should
-0.37 first word how-many since
-0.21 first word how-many so
0.31 first word how-many some
-0.07 first word how-many something
-0.26 first word how-many than
-0.23 first word how-many that
-0.44 first word how-many the
-0.55 first word how-many their
-0.26 first word how-many them
-0.13 first word how-many themselves
-0.38 first word how-many these
-0.17 first word how-many they
-0.37 first word how-many this
-0.2 first word how-many those
-0.08 first word how-many though
0.19 first word how-many through
-0.25 first word how-many throughout
-0.07 first word how-many to
-0.32 first word how-many under
-0.2 first word how-many until
0.1 first word how-many up
-0.11 first word how-many was
-0.12 first word how-many we
-0.11 first word how-many were
-0.41 first word how-many what
-0.22 first word how-many whatever
-0.16 first word how-many whereas
-0.25 first word how-many whether
-0.29 first word how-many which
-0.2 first word how-many while
-0.31 first word how-many who
-0.21 first word how-many whose
-0.25 first word how-many will
-0.11 first word how-many with
-0.33 first word how-many without
-0.61 first word how-many you
-0.25 first word how-many your
0.32 first word how-many £
-0.11 first word how-many ’s
-0.16 first word said '
-0.34 first word said 's
0.27 first word said ADJ
0.22 first word said INTJ
-0.04 first word said NOUN
-0.28 first word said NUM
-0.41 first word said PROPN
-0.11 first word said SYM
0.26 first word said a
-0.27 first word said about
-0.37 first word said after
-0.1 first word said all
0.16 first word said an
-0.13 first word said another
0.11 first word said are
0.05 first word said as
-0.39 first word said at
-0.3 first word said be
-0.3 first word said been
-0.29 first word said before
-0.25 first word said between
-0.18 first word said by
-0.23 first word said could
-0.27 first word said did
-0.15 first word said do
-0.25 first word said does
0.24 first word said for
-0.13 first word said from
0.11 first word said had
-0.28 first word said has
-0.4 first word said he
-0.33 first word said her
-0.05 first word said his
-0.27 first word said i
-0.28 first word said if
-0.52 first word said in
-0.27 first word said is
0.15 first word said it
-0.1 first word said its
-0.12 first word said like
-0.26 first word said me
-0.32 first word said n't
-0.4 first word said no
0.04 first word said not
-0.15 first word said of
-0.08 first word said on
-0.3 first word said one
-0.32 first word said our
0.09 first word said out
-0.12 first word said she
-0.28 first word said since
-0.38 first word said some
0.08 first word said than
-0.07 first word said that
-0.64 first word said the
-0.28 first word said their
-0.36 first word said them
-0.34 first word said there
-0.31 first word said these
-0.05 first word said this
-0.32 first word said through
-0.07 first word said to
-0.19 first word said under
-0.39 first word said until
-0.3 first word said was
-0.26 first word said we
-0.39 first word said were
-0.37 first word said what
-0.3 first word said which
-0.61 first word said who
-0.14 first word said whose
-0.2 first word said will
-0.41 first word said with
-0.31 first word said without
-0.34 first word said would
-0.4 first word said you
-0.32 first word said your
-0.11 first word said ’s
-0.32 first word thing 'd
-0.14 first word thing 'll
-0.36 first word thing 'm
-0.29 first word thing 're
-0.46 first word thing 's
-0.23 first word thing 've
0.18 first word thing @
-0.31 first word thing ADV
-0.09 first word thing INTJ
0.13 first word thing NOUN
-0.2 first word thing NUM
0.16 first word thing PROPN
-0.11 first word thing SYM
-0.07 first word thing VERB
0.18 first word thing X
-0.3 first word thing about
-0.3 first word thing above
-0.32 first word thing across
-0.08 first word thing after
-0.4 first word thing against
-0.23 first word thing albeit
-0.59 first word thing all
-0.32 first word thing along
-0.12 first word thing alongside
-0.36 first word thing although
-0.04 first word thing among
-0.14 first word thing an
-0.34 first word thing and
-0.31 first word thing another
-0.82 first word thing any
-0.07 first word thing anybody
-0.37 first word thing anyone
-0.46 first word thing anything
-0.4 first word thing are
0.1 first word thing as
-0.17 first word thing at
-0.3 first word thing be
-0.19 first word thing because
-0.23 first word thing before
-0.25 first word thing behind
0.17 first word thing being
-0.57 first word thing beneath
-0.4 first word thing beside
-0.42 first word thing besides
-0.09 first word thing between
-0.49 first word thing beyond
-0.27 first word thing both
-0.29 first word thing but
0.08 first word thing by
-0.15 first word thing ca
-0.28 first word thing can
-0.32 first word thing could
-0.38 first word thing despite
-0.26 first word thing did
-0.21 first word thing do
-0.42 first word thing does
-0.15 first word thing down
-0.25 first word thing during
-0.62 first word thing each
-0.35 first word thing every
-0.35 first word thing everyone
-0.13 first word thing everything
0.1 first word thing except
-0.05 first word thing for
-0.05 first word thing from
0.04 first word thing had
-0.4 first word thing half
-0.12 first word thing has
-0.22 first word thing have
0.06 first word thing having
-0.07 first word thing he
-0.29 first word thing her
-0.35 first word thing his
-0.85 first word thing i
-0.03 first word thing if
-0.17 first word thing in
0.04 first word thing inside
-0.22 first word thing into
-0.09 first word thing is
-0.05 first word thing it
-0.44 first word thing its
0.1 first word thing like
-0.08 first word thing may
0.04 first word thing me
-0.19 first word thing must
0.04 first word thing my
-0.61 first word thing n't
-0.54 first word thing na
-0.75 first word thing near
-0.49 first word thing neither
-0.54 first word thing no
-0.46 first word thing nobody
-0.48 first word thing none
-0.13 first word thing not
-0.46 first word thing nothing
-0.45 first word thing n’t
-0.41 first word thing off
-0.16 first word thing on
0.11 first word thing once
-0.31 first word thing one
-0.2 first word thing onto
-0.36 first word thing opposite
-0.24 first word thing ought
0.04 first word thing out
0.08 first word thing outside
-0.22 first word thing over
-0.14 first word thing per
-0.46 first word thing round
-0.09 first word thing s
-0.14 first word thing she
-0.35 first word thing should
-0.33 first word thing since
-0.5 first word thing so
-0.53 first word thing some
-0.26 first word thing somebody
-0.05 first word thing someone
-0.63 first word thing something
-0.52 first word thing such
-0.62 first word thing than
-0.04 first word thing the
-0.27 first word thing their
-0.15 first word thing them
-0.3 first word thing there
-0.6 first word thing these
-0.21 first word thing they
-0.64 first word thing this
-0.39 first word thing those
-0.38 first word thing though
-0.49 first word thing throughout
-0.04 first word thing to
0.23 first word thing toward
-0.36 first word thing towards
-0.22 first word thing under
-0.3 first word thing unless
0.14 first word thing unlike
-0.19 first word thing until
-0.2 first word thing up
-0.19 first word thing upon
-0.31 first word thing us
-0.38 first word thing was
0.26 first word thing we
-0.12 first word thing were
-0.21 first word thing what
-0.31 first word thing whatever
0.12 first word thing whenever
-0.25 first word thing whereas
-0.22 first word thing wherever
-0.05 first word thing whether
-0.23 first word thing which
-0.29 first word thing whichever
-0.05 first word thing while
-0.12 first word thing who
-0.27 first word thing whom
-0.56 first word thing whose
-0.13 first word thing will
-0.17 first word thing with
-0.39 first word thing within
-0.34 first word thing without
-0.52 first word thing would
-0.36 first word thing you
0.07 first word thing your
-0.37 first word thing £
-0.17 first word thing ’m
-0.25 first word thing ’re
-0.46 first word thing ’s
-0.07 first word thing ’ve
-0.04 first word what '
-0.21 first word what 'd
-0.37 first word what 'll
-0.37 first word what 'm
-0.42 first word what 're
-0.49 first word what 's
-0.3 first word what 've
-0.03 first word what ADJ
-0.2 first word what ADV
-0.7 first word what INTJ
0.09 first word what NOUN
0.04 first word what NUM
-0.11 first word what PROPN
-0.14 first word what SYM
0.07 first word what X
0.17 first word what a
-0.29 first word what about
-0.24 first word what above
-0.56 first word what across
-0.1 first word what after
-0.06 first word what against
-0.57 first word what along
0.04 first word what alongside
-0.38 first word what although
-0.32 first word what among
-0.14 first word what an
-0.3 first word what and
-0.62 first word what another
-0.62 first word what any
-0.18 first word what anybody
-0.12 first word what anyone
-0.47 first word what anything
-0.09 first word what are
-0.3 first word what around
-0.41 first word what at
-0.2 first word what back
-0.27 first word what be
-0.2 first word what because
-0.78 first word what before
-0.14 first word what behind
-0.25 first word what being
-0.3 first word what below
-0.26 first word what beneath
-0.29 first word what beside
0.17 first word what besides
-0.51 first word what between
-0.32 first word what beyond
-0.21 first word what both
0.07 first word what but
-0.16 first word what by
-0.23 first word what ca
0.15 first word what could
-0.06 first word what despite
-0.41 first word what did
0.13 first word what do
-0.12 first word what does
-0.64 first word what during
-0.35 first word what each
-0.39 first word what every
-0.23 first word what everybody
-0.46 first word what everyone
-0.4 first word what everything
-0.46 first word what except
-0.17 first word what get
-0.18 first word what had
0.09 first word what half
-0.38 first word what has
0.17 first word what have
0.14 first word what having
-0.22 first word what he
-0.24 first word what her
-0.35 first word what his
-0.39 first word what i
-0.19 first word what if
-0.33 first word what in
-0.24 first word what inside
0.05 first word what into
-0.17 first word what is
-0.09 first word what it
-0.07 first word what its
-0.38 first word what like
-0.26 first word what may
-0.35 first word what me
-0.11 first word what might
-0.53 first word what must
0.14 first word what my
-0.69 first word what n't
-0.37 first word what na
-0.37 first word what near
-0.2 first word what neither
-0.47 first word what no
-0.5 first word what nobody
-0.32 first word what none
-0.05 first word what nothing
-0.33 first word what n’t
0.14 first word what of
-0.37 first word what off
-0.32 first word what once
-0.08 first word what one
0.06 first word what onto
-0.28 first word what opposite
-0.42 first word what our
-0.46 first word what out
-0.32 first word what outside
-0.12 first word what over
-0.37 first word what per
-0.11 first word what she
-0.32 first word what should
-0.05 first word what since
-0.32 first word what so
-0.32 first word what some
-0.27 first word what somebody
-0.21 first word what someone
-0.25 first word what something
-0.44 first word what such
-0.1 first word what than
-0.11 first word what that
-0.15 first word what the
0.25 first word what their
-0.53 first word what them
-0.33 first word what then
0.05 first word what there
-0.64 first word what these
-0.17 first word what they
-0.62 first word what this
-0.31 first word what those
-0.18 first word what though
-0.05 first word what through
-0.46 first word what throughout
-0.39 first word what toward
0.15 first word what towards
-0.15 first word what under
-0.42 first word what unlike
-0.38 first word what until
-0.26 first word what up
-0.08 first word what upon
0.05 first word what us
-0.09 first word what was
-0.34 first word what we
-0.18 first word what were
0.04 first word what what
-0.39 first word what whatever
-0.3 first word what whenever
-0.28 first word what whereas
0.09 first word what whether
-0.08 first word what which
-0.4 first word what who
-0.32 first word what whom
-0.54 first word what whose
-0.41 first word what will
-0.11 first word what wish
0.07 first word what with
-0.6 first word what within
-0.12 first word what without
-0.47 first word what would
-0.16 first word what you
-0.21 first word what your
0.17 first word what £
-0.38 first word what ’s
-0.14 first word what €
-0.23 first word when '
-0.21 first word when 'm
-0.18 first word when 're
-0.24 first word when 's
-0.31 first word when 've
-0.14 first word when @
-0.14 first word when ADJ
-0.03 first word when ADV
-0.47 first word when INTJ
-0.1 first word when NOUN
0.11 first word when NUM
-0.15 first word when PROPN
0.12 first word when SYM
-0.11 first word when VERB
-0.48 first word when X
-0.24 first word when a
-0.27 first word when about
-0.27 first word when above
-0.42 first word when across
0.06 first word when after
-0.29 first word when against
-0.3 first word when all
-0.49 first word when along
-0.19 first word when although
-0.06 first word when am
-0.34 first word when among
-0.35 first word when an
-0.37 first word when another
-0.31 first word when any
-0.19 first word when anyone
-0.11 first word when anything
-0.27 first word when are
-0.09 first word when around
-0.18 first word when as
0.31 first word when at
-0.37 first word when be
-0.73 first word when because
-0.38 first word when been
0.53 first word when before
-0.45 first word when behind
-0.32 first word when being
-0.35 first word when both
-0.3 first word when but
0.08 first word when by
-0.23 first word when ca
-0.36 first word when could
-0.3 first word when despite
-0.27 first word when did
0.14 first word when do
-0.32 first word when does
-0.34 first word when each
-0.04 first word when every
-0.24 first word when everyone
-0.14 first word when everything
-0.25 first word when except
-0.57 first word when for
-0.46 first word when from
-0.38 first word when had
-0.25 first word when half
-0.38 first word when has
-0.17 first word when have
-0.16 first word when he
-0.14 first word when her
-0.17 first word when him
-0.08 first word when himself
-0.09 first word when his
-0.66 first word when i
-0.23 first word when if
-0.27 first word when in
-0.33 first word when inside
-0.04 first word when into
-0.32 first word when is
-0.46 first word when it
-0.22 first word when its
-0.25 first word when itself
-0.42 first word when like
0.26 first word when may
-0.2 first word when me
-0.36 first word when might
-0.14 first word when my
-0.47 first word when n't
-0.34 first word when na
-0.12 first word when near
-0.29 first word when neither
-0.37 first word when no
-0.11 first word when nobody
-0.04 first word when none
-0.5 first word when not
-0.35 first word when nothing
-0.28 first word when off
-0.2 first word when on
0.15 first word when one
-0.42 first word when our
-0.24 first word when out
-0.32 first word when outside
-0.3 first word when over
-0.38 first word when per
-0.41 first word when she
-0.2 first word when should
0.06 first word when since
-0.37 first word when so
-0.19 first word when some
0.08 first word when someone
-0.31 first word when something
-0.19 first word when than
-0.47 first word when that
-0.17 first word when their
-0.38 first word when them
-0.17 first word when themselves
-0.39 first word when there
-0.47 first word when these
-0.5 first word when this
-0.25 first word when those
-0.37 first word when though
-0.27 first word when through
-0.45 first word when throughout
-0.16 first word when to
-0.17 first word when toward
-0.44 first word when under
-0.27 first word when unlike
0.05 first word when until
-0.22 first word when up
0.06 first word when upon
-0.2 first word when us
-0.06 first word when was
-0.16 first word when we
-0.3 first word when were
-0.27 first word when what
-0.35 first word when whether
-0.4 first word when which
-0.13 first word when while
-0.03 first word when who
-0.12 first word when whom
0.04 first word when whose
-0.4 first word when will
-0.47 first word when with
0.37 first word when within
-0.05 first word when without
-0.32 first word when would
-0.06 first word when you
-0.32 first word when your
-0.1 first word when ’
-0.12 first word when ’s
-0.12 first word where 're
-0.14 first word where 's
0.09 first word where ADJ
-0.52 first word where ADV
0.18 first word where INTJ
-0.31 first word where NOUN
-0.36 first word where NUM
0.31 first word where PROPN
-0.28 first word where SYM
-0.23 first word where VERB
-0.41 first word where X
-0.04 first word where a
-0.29 first word where about
-0.19 first word where above
-0.25 first word where across
-0.08 first word where after
-0.23 first word where against
-0.2 first word where among
0.29 first word where an
-0.29 first word where any
-0.16 first word where are
0.16 first word where around
-0.13 first word where as
0.3 first word where at
-0.11 first word where be
-0.18 first word where because
-0.06 first word where been
-0.14 first word where before
-0.1 first word where behind
-0.31 first word where between
-0.42 first word where both
-0.12 first word where by
-0.18 first word where can
-0.17 first word where could
-0.25 first word where did
-0.17 first word where do
-0.27 first word where during
-0.14 first word where each
-0.38 first word where every
-0.12 first word where for
-0.45 first word where from
-0.24 first word where had
-0.13 first word where has
-0.15 first word where have
0.06 first word where he
-0.43 first word where her
0.08 first word where his
-0.29 first word where i
-0.29 first word where if
-0.1 first word where in
-0.1 first word where into
-0.3 first word where is
-0.07 first word where it
-0.55 first word where its
-0.12 first word where me
-0.05 first word where my
-0.13 first word where n't
-0.15 first word where na
0.34 first word where near
-0.38 first word where no
-0.24 first word where not
-0.19 first word where of
0.07 first word where off
-0.04 first word where on
-0.1 first word where our
0.22 first word where outside
-0.21 first word where over
-0.25 first word where she
-0.09 first word where should
-0.21 first word where so
0.07 first word where some
-0.21 first word where something
-0.31 first word where than
-0.14 first word where that
-0.45 first word where their
-0.07 first word where them
-0.29 first word where there
-0.42 first word where these
-0.18 first word where they
-0.57 first word where this
-0.08 first word where through
-0.24 first word where to
-0.42 first word where under
-0.39 first word where until
-0.33 first word where was
-0.39 first word where we
-0.07 first word where were
-0.43 first word where what
-0.46 first word where which
-0.28 first word where who
-0.25 first word where will
-0.4 first word where with
-0.11 first word where within
-0.27 first word where without
-0.26 first word where you
-0.41 first word where your
-0.21 first word where ’s
-0.14 first word who '
-0.28 first word who 'd
-0.31 first word who 'm
-0.24 first word who 're
-0.3 first word who 's
-0.1 first word who 've
-0.17 first word who ADJ
-0.37 first word who ADV
-0.41 first word who INTJ
-0.1 first word who NOUN
-0.65 first word who NUM
0.2 first word who PROPN
-0.37 first word who SYM
-0.05 first word who VERB
0.03 first word who X
0.1 first word who a
-0.44 first word who about
-0.37 first word who across
-0.2 first word who against
0.29 first word who all
-0.31 first word who along
0.04 first word who alongside
-0.11 first word who although
0.2 first word who am
-0.15 first word who among
-0.13 first word who an
-0.54 first word who another
0.21 first word who anyone
-0.34 first word who anything
-0.21 first word who are
-0.16 first word who around
-0.25 first word who as
-0.3 first word who at
-0.32 first word who be
-0.36 first word who because
-0.3 first word who been
-0.55 first word who before
-0.39 first word who behind
-0.09 first word who being
-0.19 first word who besides
-0.22 first word who between
-0.51 first word who both
0.12 first word who by
-0.23 first word who can
-0.3 first word who could
-0.31 first word who despite
-0.19 first word who did
-0.3 first word who do
-0.2 first word who does
-0.25 first word who down
-0.5 first word who during
-0.58 first word who each
-0.65 first word who every
0.2 first word who everyone
-0.24 first word who everything
-0.12 first word who except
-0.32 first word who for
0.09 first word who from
-0.35 first word who had
-0.19 first word who has
-0.26 first word who have
-0.31 first word who he
0.34 first word who her
-0.43 first word who him
0.11 first word who his
-0.77 first word who i
-0.05 first word who if
-0.53 first word who in
-0.24 first word who into
-0.39 first word who is
-0.67 first word who it
-0.15 first word who its
-0.42 first word who like
-0.12 first word who may
-0.23 first word who me
-0.19 first word who might
-0.2 first word who must
0.22 first word who my
-0.29 first word who n't
-0.05 first word who na
-0.25 first word who near
-0.29 first word who neither
-0.67 first word who no
0.31 first word who nobody
-0.65 first word who not
-0.2 first word who nothing
-0.3 first word who n’t
-0.29 first word who on
-0.42 first word who one
0.2 first word who opposite
-0.03 first word who our
-0.34 first word who over
-0.42 first word who she
-0.27 first word who should
-0.45 first word who since
-0.27 first word who so
-0.46 first word who some
-0.15 first word who someone
-0.27 first word who something
-0.25 first word who such
-0.51 first word who than
-0.07 first word who that
0.09 first word who the
-0.1 first word who their
-0.22 first word who them
-0.33 first word who there
-0.47 first word who these
-0.14 first word who they
-0.64 first word who this
-0.24 first word who though
-0.18 first word who through
-0.38 first word who throughout
-0.08 first word who to
-0.22 first word who under
-0.46 first word who until
-0.3 first word who up
-0.22 first word who upon
-0.31 first word who us
-0.23 first word who was
-0.3 first word who we
-0.41 first word who were
-0.21 first word who whether
-0.52 first word who which
-0.14 first word who while
-0.36 first word who who
-0.32 first word who whom
-0.46 first word who whose
-0.29 first word who will
0.04 first word who with
-0.37 first word who within
0.07 first word who without
-0.47 first word who would
-0.53 first word who you
-0.2 first word who your
-0.09 first word who ’
-0.29 first word who ’s
-0.09 first word why '
-0.13 first word why 'll
-0.19 first word why 'm
-0.3 first word why 're
-0.2 first word why 's
-0.27 first word why 've
0.16 first word why ADJ
0.25 first word why ADV
-0.44 first word why INTJ
-0.14 first word why NOUN
-0.44 first word why NUM
-0.57 first word why PROPN
-0.26 first word why SYM
-0.29 first word why VERB
-0.37 first word why X
-0.09 first word why a
-0.25 first word why about
-0.19 first word why across
-0.3 first word why after
-0.23 first word why against
-0.04 first word why all
-0.29 first word why although
-0.31 first word why among
-0.36 first word why an
-0.28 first word why another
-0.29 first word why any
-0.17 first word why anything
-0.08 first word why are
-0.12 first word why around
0.15 first word why as
-0.48 first word why at
0.21 first word why be
0.14 first word why because
-0.23 first word why been
-0.2 first word why before
-0.23 first word why being
-0.26 first word why beneath
-0.2 first word why between
-0.09 first word why both
-0.36 first word why by
0.05 first word why can
0.12 first word why could
-0.35 first word why despite
-0.2 first word why did
-0.06 first word why do
-0.23 first word why does
-0.1 first word why down
-0.37 first word why during
-0.37 first word why each
0.1 first word why every
-0.46 first word why for
0.15 first word why from
-0.41 first word why had
-0.4 first word why have
-0.28 first word why her
-0.13 first word why him
0.1 first word why his
0.03 first word why i
-0.25 first word why if
-0.22 first word why in
-0.5 first word why into
-0.55 first word why is
0.24 first word why it
-0.04 first word why its
-0.16 first word why itself
0.13 first word why like
0.21 first word why may
-0.31 first word why might
-0.11 first word why must
-0.5 first word why my
-0.19 first word why myself
-0.4 first word why n't
-0.41 first word why na
-0.26 first word why neither
-0.31 first word why no
-0.27 first word why nobody
-0.23 first word why not
-0.35 first word why off
-0.19 first word why on
-0.26 first word why one
0.09 first word why our
-0.47 first word why out
0.08 first word why over
0.09 first word why per
-0.08 first word why she
-0.36 first word why should
0.15 first word why since
-0.05 first word why so
-0.14 first word why something
-0.46 first word why than
0.11 first word why that
-0.04 first word why the
-0.17 first word why their
0.07 first word why them
0.03 first word why there
-0.31 first word why these
0.44 first word why they
-0.49 first word why this
-0.34 first word why those
-0.39 first word why though
-0.38 first word why through
-0.37 first word why throughout
-0.3 first word why under
-0.22 first word why until
-0.04 first word why was
-0.34 first word why we
-0.34 first word why were
0.05 first word why what
-0.55 first word why which
-0.39 first word why while
-0.18 first word why who
-0.22 first word why whom
-0.22 first word why will
0.11 first word why with
-0.31 first word why within
-0.09 first word why without
-0.35 first word why would
-0.39 first word why you
-0.41 first word why your
-0.04 first word why ’s
-0.35 focus accid adjective
-0.3 focus accid date
-0.21 focus accid noun
-0.37 focus accid number
-0.32 focus accid person
0.27 focus accid verb
-0.46 focus activ adjective
0.23 focus activ noun
0.04 focus activ verb
-0.29 focus address adjective
0.38 focus address name
-0.29 focus address noun
-0.4 focus address verb
-0.15 focus advantag adjective
-0.37 focus advantag date
-0.49 focus advantag name
-0.32 focus advantag noun
-0.34 focus advantag person
-0.42 focus advantag place
0.36 focus advantag verb
-0.42 focus ag adjective
-0.27 focus ag date
-0.48 focus ag name
-0.38 focus ag noun
0.53 focus ag number
-0.27 focus ag organisation
-0.41 focus ag person
-0.3 focus ag place
-0.28 focus ag verb
-0.35 focus airlin adjective
-0.17 focus airlin noun
-0.35 focus airlin place
-0.38 focus airlin verb
0.06 focus airport adjective
-0.28 focus airport name
0.09 focus airport noun
-0.19 focus airport number
0.11 focus airport place
-0.35 focus airport verb
-0.47 focus anim adjective
-0.45 focus anim date
-0.52 focus anim name
0.5 focus anim noun
-0.19 focus anim number
-0.33 focus anim organisation
0.1 focus anim other
-0.28 focus anim person
-0.35 focus anim place
-0.14 focus anim verb
-0.31 focus ant adjective
-0.24 focus ant noun
0.31 focus ant other
-0.19 focus ant verb
-0.17 focus applic adjective
0.14 focus applic noun
-0.06 focus applic number
-0.04 focus applic other
-0.24 focus applic verb
0.13 focus area adjective
-0.28 focus area name
-0.18 focus area noun
0.09 focus area place
-0.25 focus area verb
-0.14 focus articl date
0.23 focus articl number
-0.25 focus articl person
-0.13 focus articl verb
-0.27 focus aspect adjective
0.23 focus aspect noun
0.1 focus aspect verb
-0.11 focus author adjective
0.16 focus author name
0.11 focus author noun
-0.28 focus author number
-0.12 focus author person
-0.04 focus author verb
-0.31 focus award adjective
0.06 focus award date
0.07 focus award name
-0.3 focus award noun
-0.25 focus award number
-0.28 focus award person
0.14 focus award place
0.27 focus award verb
0.07 focus basi date
0.28 focus basi noun
-0.38 focus basi number
-0.03 focus basi verb
-0.38 focus benefit adjective
-0.46 focus benefit name
0.06 focus benefit noun
-0.35 focus benefit number
0.04 focus benefit person
0.15 focus benefit verb
-0.27 focus bird adjective
-0.36 focus bird date
-0.17 focus bird name
0.44 focus bird noun
-0.43 focus bird number
-0.29 focus bird place
-0.49 focus bird verb
-0.52 focus bodi adjective
-0.25 focus bodi date
0.09 focus bodi name
-0.22 focus bodi number
0.27 focus bodi organisation
-0.28 focus bodi other
-0.22 focus bodi person
-0.41 focus bodi verb
-0.32 focus book adjective
-0.23 focus book date
0.42 focus book name
-0.24 focus book noun
-0.31 focus book number
-0.41 focus book person
-0.26 focus book verb
-0.41 focus branch adjective
-0.36 focus branch date
-0.03 focus branch name
-0.19 focus branch noun
-0.39 focus branch number
0.25 focus branch organisation
-0.33 focus branch person
0.05 focus branch place
-0.48 focus branch verb
-0.39 focus brand adjective
-0.35 focus brand noun
0.26 focus brand organisation
-0.09 focus brand verb
-0.35 focus broadcast adjective
-0.28 focus broadcast date
-0.12 focus broadcast name
-0.24 focus broadcast noun
0.09 focus broadcast number
0.29 focus broadcast organisation
-0.33 focus broadcast place
-0.17 focus broadcast verb
-0.14 focus build adjective
-0.42 focus build date
-0.15 focus build name
0.45 focus build noun
-0.31 focus build number
-0.1 focus build organisation
-0.33 focus build person
-0.36 focus build place
-0.12 focus build verb
-0.51 focus busi adjective
-0.34 focus busi date
-0.32 focus busi name
0.3 focus busi noun
-0.37 focus busi number
-0.26 focus busi organisation
-0.11 focus busi person
-0.3 focus busi place
-0.04 focus busi verb
-0.28 focus call adjective
-0.14 focus call date
0.2 focus call name
-0.23 focus call noun
-0.14 focus call number
-0.27 focus call person
-0.15 focus call verb
-0.13 focus candid noun
0.17 focus candid person
-0.19 focus capac adjective
-0.23 focus capac date
-0.3 focus capac name
0.44 focus capac noun
-0.34 focus capac number
-0.3 focus capac person
-0.33 focus capac place
-0.09 focus capac verb
-0.24 focus car adjective
0.04 focus car date
0.2 focus car noun
0.09 focus car number
-0.27 focus car other
-0.26 focus car verb
-0.26 focus case adjective
-0.32 focus case noun
0.23 focus case number
-0.21 focus case verb
-0.39 focus categori adjective
-0.37 focus categori name
0.16 focus categori noun
-0.3 focus categori number
-0.36 focus categori verb
-0.06 focus caus adjective
-0.52 focus caus date
-0.3 focus caus name
-0.07 focus caus noun
-0.38 focus caus number
-0.37 focus caus organisation
-0.53 focus caus person
-0.55 focus caus place
0.33 focus caus verb
-0.25 focus centuri adjective
0.24 focus centuri date
-0.26 focus centuri noun
-0.27 focus centuri verb
0.22 focus child adjective
-0.26 focus child date
-0.23 focus child name
0.3 focus child noun
-0.21 focus child number
0.12 focus child other
-0.18 focus child person
-0.33 focus child verb
-0.25 focus church adjective
-0.22 focus church date
-0.16 focus church name
0.2 focus church noun
-0.05 focus church place
-0.11 focus church verb
-0.38 focus citi adjective
-0.32 focus citi date
-0.49 focus citi name
-0.21 focus citi noun
-0.26 focus citi number
-0.55 focus citi organisation
-0.12 focus citi other
0.48 focus citi place
-0.05 focus citi verb
-0.31 focus claim adjective
-0.21 focus claim noun
-0.23 focus claim number
0.24 focus claim verb
-0.43 focus class adjective
0.28 focus class noun
-0.29 focus class other
-0.33 focus class verb
0.27 focus claus noun
-0.25 focus claus verb
-0.33 focus cloth adjective
0.19 focus cloth noun
-0.12 focus cloth verb
-0.27 focus club adjective
-0.31 focus club date
-0.12 focus club noun
-0.13 focus club organisation
0.14 focus club place
-0.35 focus club verb
-0.56 focus code adjective
-0.26 focus code date
0.3 focus code name
-0.36 focus code noun
0.19 focus code place
-0.46 focus code verb
0.51 focus colour adjective
-0.41 focus colour date
-0.65 focus colour name
-0.27 focus colour noun
-0.55 focus colour number
-0.35 focus colour other
-0.39 focus colour person
-0.52 focus colour place
-0.66 focus colour verb
-0.36 focus commod adjective
-0.28 focus commod date
0.43 focus commod noun
-0.29 focus commod number
-0.31 focus commod place
-0.37 focus commod verb
0.12 focus commun adjective
-0.1 focus commun date
0.11 focus commun name
-0.09 focus commun noun
-0.22 focus commun number
-0.22 focus commun verb
-0.45 focus compani adjective
-0.32 focus compani noun
0.32 focus compani organisation
-0.3 focus compani other
-0.16 focus compani person
-0.11 focus compani verb
-0.39 focus concept name
0.22 focus concept noun
-0.45 focus concept verb
0.15 focus condit adjective
-0.33 focus condit date
-0.28 focus condit name
-0.27 focus condit noun
-0.39 focus condit number
-0.24 focus condit organisation
0.1 focus condit other
-0.35 focus condit person
-0.2 focus condit place
0.17 focus condit verb
-0.28 focus cost adjective
-0.48 focus cost noun
0.44 focus cost number
-0.25 focus cost verb
-0.25 focus counti adjective
-0.38 focus counti name
-0.27 focus counti noun
-0.21 focus counti number
0.31 focus counti place
-0.1 focus counti verb
-0.46 focus countri adjective
-0.35 focus countri date
-0.07 focus countri name
-0.29 focus countri noun
-0.15 focus countri number
-0.08 focus countri organisation
-0.2 focus countri other
0.33 focus countri place
-0.08 focus countri verb
0.41 focus creatur noun
-0.26 focus creatur verb
-0.3 focus crime adjective
-0.37 focus crime date
-0.41 focus crime name
0.08 focus crime noun
-0.14 focus crime number
-0.34 focus crime organisation
-0.32 focus crime person
-0.31 focus crime place
0.21 focus crime verb
-0.45 focus crop adjective
-0.32 focus crop date
-0.41 focus crop name
0.36 focus crop noun
-0.36 focus crop number
-0.3 focus crop organisation
-0.24 focus crop person
-0.29 focus crop place
-0.11 focus crop verb
-0.32 focus cultur adjective
-0.29 focus cultur noun
-0.12 focus cultur number
-0.27 focus cultur verb
0.39 focus custom noun
-0.09 focus dai adjective
0.48 focus dai date
-0.16 focus dai name
-0.12 focus dai noun
-0.38 focus dai number
-0.33 focus dai organisation
-0.39 focus dai other
-0.4 focus dai person
-0.23 focus dai place
-0.12 focus dai verb
-0.51 focus date adjective
0.32 focus date date
-0.21 focus date noun
-0.21 focus date number
-0.27 focus date organisation
-0.34 focus date other
-0.39 focus date person
-0.32 focus date place
-0.37 focus date verb
-0.41 focus decad adjective
0.29 focus decad date
-0.24 focus decad name
-0.17 focus decad noun
-0.31 focus decad number
-0.18 focus decad other
-0.37 focus decad verb
0.12 focus defect adjective
-0.3 focus defect date
-0.33 focus defect name
-0.23 focus defect noun
-0.3 focus defect number
-0.45 focus defect person
-0.44 focus defect place
0.24 focus defect verb
-0.38 focus depth adjective
-0.27 focus depth date
-0.35 focus depth noun
0.39 focus depth number
-0.39 focus depth verb
-0.43 focus devic adjective
-0.22 focus devic date
0.27 focus devic name
-0.08 focus devic noun
0.12 focus devic verb
0.67 focus direct adjective
-0.39 focus direct date
-0.75 focus direct name
-0.29 focus direct noun
-0.56 focus direct number
-0.33 focus direct organisation
-0.44 focus direct person
-0.59 focus direct place
-0.61 focus direct verb
-0.33 focus disast adjective
-0.4 focus disast date
0.03 focus disast noun
0.11 focus disast number
-0.08 focus disast place
-0.27 focus disast verb
-0.47 focus diseas adjective
0.26 focus diseas noun
-0.42 focus diseas number
-0.36 focus diseas person
-0.35 focus diseas place
-0.46 focus diseas verb
-0.45 focus drink adjective
0.33 focus drink name
-0.21 focus drink noun
-0.35 focus drink other
-0.37 focus drink verb
-0.15 focus effect adjective
-0.29 focus effect date
-0.51 focus effect name
-0.33 focus effect noun
-0.14 focus effect number
-0.34 focus effect organisation
-0.34 focus effect person
-0.31 focus effect place
0.44 focus effect verb
0.07 focus end adjective
-0.15 focus end noun
-0.34 focus end number
0.28 focus end verb
-0.06 focus equip adjective
-0.21 focus equip date
0.38 focus equip noun
-0.23 focus equip number
-0.36 focus equip person
-0.29 focus equip place
-0.42 focus equip verb
-0.48 focus event adjective
-0.45 focus event date
0.36 focus event name
-0.11 focus event noun
-0.53 focus event number
-0.43 focus event person
-0.54 focus event place
-0.05 focus event verb
-0.49 focus exampl adjective
-0.04 focus exampl noun
0.29 focus exampl verb
-0.27 focus factor adjective
-0.1 focus factor noun
0.2 focus factor number
-0.39 focus factor verb
-0.2 focus famili adjective
-0.33 focus famili date
-0.13 focus famili noun
-0.23 focus famili number
-0.4 focus famili person
0.11 focus famili place
-0.5 focus famili verb
-0.04 focus fault adjective
-0.39 focus fault date
-0.16 focus fault noun
-0.42 focus fault number
-0.42 focus fault person
-0.33 focus fault place
0.32 focus fault verb
-0.08 focus featur adjective
-0.38 focus featur date
-0.41 focus featur name
0.21 focus featur noun
-0.42 focus featur number
-0.33 focus featur organisation
-0.47 focus featur other
-0.41 focus featur person
-0.42 focus featur place
-0.12 focus field adjective
-0.42 focus field date
0.46 focus field noun
0.06 focus field number
-0.36 focus field organisation
-0.33 focus field other
-0.35 focus field person
-0.36 focus field place
-0.66 focus field verb
-0.35 focus figur adjective
-0.19 focus figur date
0.39 focus figur name
-0.14 focus figur noun
-0.22 focus figur number
0.09 focus figur other
-0.3 focus figur person
-0.32 focus figur verb
-0.33 focus film adjective
-0.36 focus film date
0.37 focus film name
-0.35 focus film noun
-0.2 focus film number
-0.36 focus film person
-0.03 focus film place
-0.09 focus film verb
-0.55 focus firm adjective
-0.41 focus firm date
-0.26 focus firm noun
-0.39 focus firm number
0.37 focus firm organisation
0.08 focus firm person
-0.37 focus firm place
-0.37 focus firm verb
0.1 focus fish adjective
-0.27 focus fish date
0.2 focus fish noun
-0.39 focus fish number
-0.47 focus fish verb
-0.45 focus food adjective
-0.27 focus food date
0.4 focus food noun
-0.33 focus food number
-0.21 focus food verb
-0.05 focus form adjective
-0.36 focus form date
-0.49 focus form name
0.3 focus form noun
-0.48 focus form number
-0.25 focus form organisation
-0.3 focus form other
-0.35 focus form person
-0.19 focus form place
-0.15 focus form verb
-0.29 focus fruit adjective
-0.24 focus fruit date
-0.34 focus fruit name
0.39 focus fruit noun
-0.35 focus fruit verb
-0.42 focus ga adjective
-0.38 focus ga name
0.56 focus ga noun
-0.43 focus ga number
-0.23 focus ga person
-0.46 focus ga verb
-0.46 focus game adjective
-0.22 focus game date
0.13 focus game name
-0.04 focus game noun
-0.05 focus game number
-0.3 focus game organisation
-0.26 focus game other
-0.33 focus game person
-0.24 focus game place
-0.19 focus game verb
-0.41 focus good adjective
-0.34 focus good date
0.36 focus good noun
-0.41 focus good number
-0.36 focus good person
-0.36 focus good place
-0.12 focus good verb
-0.13 focus govern adjective
-0.27 focus govern date
0.09 focus govern name
0.08 focus govern noun
-0.28 focus govern verb
-0.33 focus grape adjective
0.34 focus grape name
-0.4 focus grape noun
0.19 focus ground adjective
-0.21 focus ground date
-0.35 focus ground name
-0.38 focus ground noun
-0.1 focus ground number
-0.3 focus ground person
-0.32 focus ground place
0.22 focus ground verb
-0.18 focus group adjective
-0.32 focus group name
0.26 focus group noun
-0.35 focus group number
0.15 focus group organisation
-0.25 focus group other
-0.2 focus group person
-0.37 focus group verb
0.04 focus hand adjective
-0.3 focus hand name
0.19 focus hand noun
-0.22 focus hand verb
-0.31 focus height noun
0.27 focus height number
0.07 focus height verb
-0.35 focus hour adjective
0.15 focus hour date
-0.31 focus hour name
-0.46 focus hour noun
0.29 focus hour number
-0.23 focus hour organisation
-0.39 focus hour place
-0.28 focus hour verb
-0.31 focus hous adjective
-0.22 focus hous date
-0.35 focus hous name
-0.05 focus hous noun
-0.11 focus hous number
0.24 focus hous place
-0.3 focus hous verb
0.19 focus household name
-0.32 focus household noun
-0.41 focus idea adjective
0.22 focus idea number
-0.11 focus idea other
-0.3 focus idea verb
-0.35 focus industri adjective
-0.22 focus industri date
0.44 focus industri noun
-0.33 focus industri number
-0.29 focus industri place
-0.36 focus industri verb
-0.28 focus inhabit noun
0.27 focus inhabit number
-0.23 focus inhabit verb
-0.23 focus institut adjective
-0.37 focus institut date
-0.23 focus institut name
0.11 focus institut noun
-0.09 focus institut number
0.06 focus institut organisation
-0.22 focus institut other
-0.54 focus institut person
0.04 focus institut place
-0.16 focus institut verb
-0.47 focus instrument adjective
-0.28 focus instrument date
-0.4 focus instrument name
0.04 focus instrument noun
-0.39 focus instrument person
-0.49 focus instrument verb
-0.45 focus island adjective
-0.29 focus island date
0.22 focus island name
-0.47 focus island noun
0.06 focus island number
-0.25 focus island other
0.26 focus island place
-0.18 focus island verb
-0.36 focus job adjective
-0.31 focus job date
0.2 focus job noun
-0.29 focus job person
0.05 focus job verb
-0.35 focus journal adjective
-0.3 focus journal date
0.18 focus journal name
-0.3 focus journal noun
-0.27 focus journal number
0.33 focus journal organisation
-0.28 focus journal person
-0.34 focus journal verb
-0.06 focus judg adjective
-0.1 focus judg date
0.1 focus judg noun
0.15 focus judg person
-0.28 focus judg verb
0.33 focus kind adjective
-0.34 focus kind date
-0.18 focus kind name
0.15 focus kind noun
-0.35 focus kind number
-0.65 focus kind organisation
-0.44 focus kind other
-0.7 focus kind person
-0.61 focus kind place
-0.21 focus kind verb
-0.08 focus lack adjective
0.18 focus lack noun
-0.13 focus lack verb
-0.26 focus lake adjective
-0.06 focus lake noun
0.14 focus lake place
0.22 focus lake verb
-0.38 focus land name
0.07 focus land noun
0.2 focus land place
-0.48 focus languag adjective
-0.48 focus languag date
0.37 focus languag name
-0.31 focus languag noun
-0.16 focus languag number
-0.47 focus languag organisation
-0.36 focus languag other
-0.04 focus languag person
0.1 focus languag place
-0.41 focus languag verb
0.18 focus law noun
-0.33 focus law organisation
-0.05 focus length adjective
0.21 focus length date
-0.37 focus length name
-0.31 focus length noun
0.04 focus length number
-0.32 focus length place
-0.35 focus length verb
-0.39 focus level noun
-0.24 focus level verb
-0.29 focus line adjective
-0.26 focus line noun
0.12 focus line number
-0.35 focus machin adjective
-0.21 focus machin date
-0.32 focus machin name
0.09 focus machin noun
-0.2 focus machin number
0.19 focus machin person
-0.1 focus machin verb
-0.07 focus man adjective
-0.24 focus man date
-0.24 focus man name
0.21 focus man noun
-0.3 focus man number
-0.13 focus man organisation
-0.06 focus man other
-0.07 focus man person
-0.16 focus man place
-0.17 focus man verb
0.08 focus materi adjective
-0.35 focus materi date
-0.36 focus materi name
0.34 focus materi noun
-0.58 focus materi number
-0.26 focus materi organisation
-0.35 focus materi person
-0.58 focus materi place
-0.38 focus materi verb
-0.29 focus measur adjective
0.13 focus measur verb
-0.52 focus member adjective
-0.22 focus member date
-0.42 focus member name
-0.38 focus member noun
0.04 focus member number
-0.39 focus member organisation
-0.3 focus member other
0.18 focus member person
-0.27 focus member place
-0.43 focus member verb
-0.16 focus metal adjective
-0.3 focus metal date
-0.42 focus metal name
0.39 focus metal noun
-0.52 focus metal number
-0.32 focus metal organisation
-0.2 focus metal place
-0.55 focus metal verb
-0.24 focus method adjective
-0.2 focus method date
-0.12 focus method name
-0.34 focus method number
-0.29 focus method place
0.12 focus method verb
-0.31 focus minist adjective
-0.23 focus minist date
-0.19 focus minist name
0.05 focus minist noun
-0.27 focus minist number
0.25 focus minist person
-0.15 focus minist verb
-0.34 focus monei name
0.16 focus monei noun
-0.04 focus monei number
-0.2 focus monei other
-0.31 focus monei person
-0.17 focus monei verb
-0.09 focus month adjective
0.4 focus month date
-0.19 focus month name
-0.35 focus month noun
-0.17 focus month number
-0.18 focus month organisation
-0.03 focus month other
-0.08 focus month person
-0.1 focus month place
-0.26 focus month verb
-0.27 focus movement adjective
0.11 focus movement verb
-0.26 focus name adjective
-0.58 focus name date
0.4 focus name name
-0.48 focus name noun
-0.83 focus name number
0.49 focus name person
-0.15 focus name place
-0.45 focus name verb
-0.24 focus nation adjective
-0.54 focus nation date
0.42 focus nation name
-0.38 focus nation noun
-0.37 focus nation number
0.14 focus nation organisation
0.27 focus nation other
-0.46 focus nation person
-0.32 focus nation place
-0.53 focus nation verb
-0.38 focus network adjective
-0.28 focus network date
-0.46 focus network name
-0.18 focus network noun
0.37 focus network organisation
-0.39 focus network verb
-0.11 focus newspap adjective
-0.33 focus newspap date
0.05 focus newspap name
-0.13 focus newspap noun
-0.27 focus newspap number
0.17 focus newspap organisation
-0.12 focus newspap person
-0.1 focus newspap verb
-0.25 focus nicknam adjective
-0.27 focus nicknam noun
-0.29 focus nicknam place
-0.31 focus nicknam verb
-0.17 focus none adjective
-0.07 focus none date
-0.2 focus none name
-0.03 focus none noun
0.06 focus none number
-0.12 focus none organisation
-0.35 focus none other
0.16 focus none person
-0.21 focus none place
-0.65 focus number adjective
-0.48 focus number date
-0.19 focus number name
-0.59 focus number noun
0.61 focus number number
-0.28 focus number organisation
-0.44 focus number other
-0.3 focus number person
0.12 focus number place
-0.61 focus number verb
-0.4 focus object adjective
-0.3 focus object date
-0.26 focus object name
0.08 focus object noun
-0.15 focus object number
-0.25 focus object person
0.1 focus object verb
-0.43 focus occup adjective
-0.48 focus occup date
-0.14 focus occup name
0.53 focus occup noun
-0.47 focus occup number
-0.32 focus occup organisation
-0.16 focus occup person
-0.58 focus occup place
-0.53 focus occup verb
-0.3 focus offic adjective
-0.48 focus offic date
0.16 focus offic noun
-0.46 focus offic number
-0.55 focus offic organisation
-0.38 focus offic other
-0.24 focus offic place
-0.35 focus oper adjective
0.1 focus oper name
-0.27 focus oper noun
0.09 focus oper number
0.13 focus oper verb
0.13 focus order adjective
-0.41 focus order name
-0.23 focus order noun
-0.42 focus order number
0.13 focus order place
0.3 focus order verb
-0.24 focus organ adjective
-0.27 focus organ date
0.45 focus organ noun
-0.29 focus organ number
-0.18 focus organ verb
-0.34 focus organis adjective
0.3 focus organis name
-0.19 focus organis noun
-0.37 focus organis number
0.21 focus organis organisation
-0.4 focus organis person
-0.25 focus organis verb
-0.29 focus page adjective
0.22 focus page date
-0.28 focus page name
-0.32 focus page noun
0.27 focus page number
-0.32 focus page other
-0.3 focus page person
-0.45 focus page verb
-0.11 focus paint noun
-0.37 focus paint verb
-0.12 focus pair adjective
-0.13 focus pair noun
0.25 focus pair number
-0.16 focus pair verb
0.06 focus paper adjective
-0.2 focus paper name
-0.16 focus paper noun
-0.36 focus paper number
-0.2 focus paper person
-0.44 focus paper verb
-0.18 focus part adjective
-0.06 focus part date
-0.41 focus part name
0.29 focus part noun
-0.05 focus part number
-0.6 focus part organisation
-0.42 focus part other
-0.04 focus part person
-0.28 focus part place
-0.41 focus part verb
-0.37 focus parti name
-0.11 focus parti noun
0.48 focus parti organisation
-0.35 focus parti person
-0.37 focus particl adjective
0.19 focus particl noun
-0.41 focus particl verb
-0.23 focus patient adjective
-0.29 focus patient date
-0.07 focus patient number
-0.06 focus patient other
-0.24 focus patient place
-0.13 focus patient verb
-0.25 focus peopl adjective
-0.63 focus peopl date
-0.1 focus peopl noun
-0.06 focus peopl number
-0.29 focus peopl organisation
-0.37 focus peopl other
0.12 focus peopl person
-0.56 focus peopl place
0.12 focus peopl verb
-0.31 focus percentag adjective
-0.3 focus percentag noun
0.29 focus percentag number
0.17 focus percentag other
-0.28 focus percentag verb
-0.34 focus period adjective
0.07 focus period date
-0.37 focus period noun
-0.26 focus period number
-0.2 focus period other
-0.28 focus period verb
0.12 focus person noun
-0.4 focus piec adjective
-0.28 focus piec date
0.28 focus piec name
-0.13 focus piec noun
-0.23 focus piec number
-0.34 focus piec organisation
-0.33 focus piec person
-0.35 focus piec place
0.11 focus piec verb
0.08 focus place adjective
-0.39 focus place date
-0.15 focus place name
-0.04 focus place noun
0.05 focus place number
0.04 focus place organisation
-0.27 focus place other
-0.48 focus place person
-0.22 focus place place
-0.12 focus place verb
-0.28 focus plan adjective
0.06 focus plan noun
0.11 focus plan verb
-0.25 focus plant adjective
-0.39 focus plant date
0.43 focus plant noun
-0.39 focus plant number
-0.39 focus plant verb
-0.3 focus player date
-0.22 focus player noun
-0.22 focus player number
-0.2 focus player verb
-0.05 focus point adjective
-0.27 focus point date
-0.33 focus point name
0.25 focus point noun
-0.49 focus point number
-0.39 focus point organisation
-0.17 focus point other
-0.51 focus point verb
0.08 focus posit adjective
-0.35 focus posit date
-0.49 focus posit name
0.18 focus posit noun
-0.52 focus posit number
-0.45 focus posit organisation
-0.31 focus posit other
-0.37 focus posit person
-0.41 focus posit place
0.17 focus posit verb
-0.21 focus post adjective
-0.29 focus post date
-0.13 focus post name
0.35 focus post noun
-0.31 focus post number
-0.23 focus post organisation
-0.05 focus post other
-0.12 focus post person
-0.4 focus post place
-0.1 focus post verb
-0.34 focus power adjective
0.09 focus power noun
0.07 focus practic adjective
-0.26 focus practic date
-0.29 focus practic name
-0.07 focus practic noun
-0.43 focus practic number
-0.38 focus practic organisation
-0.32 focus practic place
0.09 focus practic verb
-0.4 focus price adjective
-0.26 focus price date
0.04 focus price noun
-0.28 focus price other
0.11 focus price place
-0.32 focus price verb
-0.31 focus prize adjective
-0.13 focus prize date
0.07 focus prize name
0.08 focus prize noun
-0.24 focus prize number
-0.29 focus prize person
0.07 focus prize verb
-0.13 focus problem adjective
-0.3 focus problem date
-0.17 focus problem noun
-0.28 focus problem number
0.16 focus problem verb
-0.17 focus product adjective
-0.36 focus product date
-0.47 focus product name
0.13 focus product noun
0.05 focus product number
-0.39 focus product person
-0.27 focus product place
0.04 focus product verb
-0.74 focus profess adjective
-0.47 focus profess date
-0.51 focus profess name
0.71 focus profess noun
-0.51 focus profess number
-0.33 focus profess organisation
-0.12 focus profess other
-0.45 focus profess person
-0.33 focus profess place
-0.61 focus profess verb
-0.23 focus project adjective
-0.21 focus project date
-0.09 focus project noun
-0.37 focus project number
0.13 focus project organisation
-0.32 focus project place
-0.37 focus project verb
-0.38 focus proport adjective
-0.36 focus proport date
-0.47 focus proport name
0.03 focus proport noun
0.07 focus proport number
-0.31 focus proport other
-0.21 focus proport person
-0.28 focus proport place
0.1 focus proport verb
-0.3 focus provinc name
0.1 focus provinc noun
0.19 focus provinc place
-0.26 focus provinc verb
-0.41 focus public adjective
-0.5 focus public noun
0.32 focus public organisation
-0.05 focus public person
-0.44 focus public verb
-0.08 focus pupil noun
-0.27 focus pupil number
0.17 focus pupil verb
-0.68 focus purpos adjective
-0.5 focus purpos date
-0.49 focus purpos name
-0.1 focus purpos noun
-0.64 focus purpos number
-0.49 focus purpos organisation
-0.18 focus purpos other
-0.61 focus purpos person
-0.47 focus purpos place
0.49 focus purpos verb
0.12 focus qualiti adjective
-0.05 focus qualiti noun
0.05 focus qualiti number
-0.44 focus qualiti verb
0.09 focus question adjective
-0.38 focus question noun
0.27 focus question verb
0.21 focus rank adjective
-0.35 focus rank date
-0.08 focus rank name
0.2 focus rank noun
-0.41 focus rank number
-0.15 focus rank person
-0.21 focus rank place
-0.4 focus rank verb
0.14 focus reason adjective
-0.34 focus reason date
-0.3 focus reason name
-0.14 focus reason noun
-0.24 focus reason number
-0.26 focus reason organisation
-0.22 focus reason other
-0.25 focus reason person
-0.34 focus reason place
0.12 focus reason verb
-0.3 focus region adjective
-0.16 focus region date
0.09 focus region noun
-0.36 focus region person
0.09 focus region place
-0.32 focus region verb
0.2 focus report date
-0.24 focus reserv noun
-0.17 focus reserv place
-0.1 focus reserv verb
-0.49 focus respect adjective
-0.44 focus respect date
-0.45 focus respect name
-0.4 focus respect number
-0.44 focus respect person
-0.33 focus respect place
0.4 focus respect verb
-0.36 focus result adjective
-0.15 focus result noun
0.11 focus result verb
-0.17 focus reward adjective
0.15 focus reward date
0.09 focus reward noun
-0.05 focus reward number
-0.16 focus reward verb
-0.3 focus river adjective
0.14 focus river name
-0.16 focus river noun
-0.1 focus river place
-0.3 focus river verb
-0.45 focus road adjective
-0.26 focus road date
0.11 focus road name
-0.41 focus road noun
0.11 focus road place
-0.07 focus road verb
-0.2 focus rock adjective
-0.23 focus rock date
0.25 focus rock noun
-0.44 focus rock number
-0.38 focus rock place
0.04 focus rock verb
-0.42 focus role adjective
-0.13 focus role noun
-0.13 focus ruler adjective
-0.3 focus ruler name
-0.04 focus ruler noun
0.07 focus ruler number
0.17 focus ruler person
-0.29 focus ruler place
-0.1 focus ruler verb
-0.35 focus school adjective
-0.27 focus school date
-0.15 focus school name
-0.29 focus school noun
0.12 focus school number
0.22 focus school organisation
-0.31 focus school person
0.12 focus school place
-0.03 focus school verb
0.06 focus season adjective
-0.22 focus season date
-0.3 focus season name
0.22 focus season noun
-0.44 focus season number
-0.14 focus season organisation
-0.22 focus season other
-0.2 focus season person
-0.04 focus season place
-0.44 focus season verb
-0.12 focus seat noun
0.24 focus seat number
-0.14 focus seat verb
-0.45 focus servic adjective
0.08 focus servic date
0.08 focus servic name
-0.17 focus servic noun
-0.39 focus servic number
0.07 focus servic organisation
-0.41 focus servic person
-0.28 focus servic place
0.12 focus servic verb
0.09 focus set adjective
0.16 focus set noun
-0.21 focus set number
-0.22 focus set other
-0.34 focus set verb
0.09 focus shape adjective
-0.27 focus shape date
-0.43 focus shape name
-0.49 focus shape number
-0.4 focus shape person
-0.08 focus share adjective
-0.35 focus share date
-0.27 focus share name
-0.05 focus share noun
0.3 focus share number
-0.28 focus share organisation
-0.29 focus share other
-0.16 focus share person
-0.21 focus share place
-0.5 focus share verb
-0.13 focus ship adjective
-0.36 focus ship date
0.08 focus ship name
-0.24 focus ship noun
-0.08 focus ship number
0.25 focus ship organisation
0.27 focus ship person
-0.26 focus ship place
-0.51 focus ship verb
0.03 focus shore adjective
-0.06 focus shore noun
0.08 focus shore place
-0.36 focus shore verb
0.28 focus side adjective
-0.33 focus side date
-0.57 focus side name
-0.12 focus side noun
-0.37 focus side number
0.06 focus side organisation
-0.28 focus side other
-0.38 focus side person
-0.5 focus side place
0.09 focus side verb
0.06 focus sign adjective
-0.29 focus sign name
0.21 focus sign noun
-0.32 focus sign verb
-0.61 focus site adjective
-0.49 focus site date
-0.15 focus site noun
0.13 focus site number
-0.4 focus site organisation
-0.28 focus site other
-0.45 focus site person
0.19 focus site place
-0.47 focus site verb
0.06 focus skill adjective
-0.25 focus skill noun
0.27 focus skill verb
-0.31 focus soldier adjective
-0.34 focus soldier date
-0.45 focus soldier name
-0.39 focus soldier noun
0.4 focus soldier number
-0.24 focus soldier other
-0.26 focus soldier person
-0.24 focus soldier place
0.05 focus soldier verb
0.25 focus sort adjective
-0.53 focus sort date
-0.56 focus sort name
-0.06 focus sort noun
-0.44 focus sort number
-0.39 focus sort organisation
-0.41 focus sort other
-0.46 focus sort person
-0.55 focus sort place
-0.06 focus sort verb
-0.53 focus sourc adjective
-0.48 focus sourc date
-0.5 focus sourc name
-0.1 focus sourc noun
0.1 focus sourc number
0.31 focus sourc organisation
-0.43 focus sourc person
-0.45 focus sourc place
-0.09 focus sourc verb
-0.17 focus speaker adjective
-0.25 focus speaker date
-0.11 focus speaker noun
-0.44 focus speaker other
0.14 focus speaker verb
-0.11 focus speci adjective
-0.2 focus speci noun
0.29 focus speci number
-0.04 focus speci other
-0.03 focus speci place
-0.05 focus speci verb
0.11 focus sphere adjective
-0.31 focus sphere noun
0.17 focus sphere number
-0.24 focus sphere verb
-0.16 focus stage adjective
0.28 focus stage noun
-0.38 focus stage verb
-0.48 focus state adjective
-0.3 focus state date
-0.46 focus state name
-0.12 focus state noun
-0.21 focus state number
-0.45 focus state organisation
-0.27 focus state other
0.1 focus state person
0.35 focus state place
0.03 focus state verb
-0.34 focus station adjective
-0.26 focus station date
0.18 focus station name
-0.19 focus station noun
-0.05 focus station number
-0.28 focus station place
0.06 focus station verb
-0.22 focus step adjective
-0.18 focus step date
-0.29 focus step name
0.36 focus step noun
-0.33 focus step number
-0.3 focus step verb
-0.36 focus stori adjective
-0.06 focus stori name
-0.08 focus stori noun
0.19 focus stori number
-0.17 focus stori other
-0.07 focus stori verb
0.07 focus street adjective
0.18 focus street name
-0.3 focus street place
-0.11 focus street verb
0.06 focus structur adjective
0.06 focus structur name
-0.18 focus structur noun
0.17 focus structur verb
-0.21 focus studi adjective
-0.33 focus studi date
-0.24 focus studi name
-0.12 focus studi noun
0.13 focus studi number
-0.24 focus studi other
0.14 focus studi person
-0.12 focus studi verb
0.04 focus style adjective
-0.26 focus style noun
-0.41 focus style verb
-0.57 focus subject adjective
-0.46 focus subject date
0.1 focus subject name
0.17 focus subject noun
-0.51 focus subject organisation
-0.43 focus subject other
-0.41 focus subject person
-0.45 focus subject place
-0.27 focus subject verb
-0.54 focus substanc adjective
-0.4 focus substanc date
-0.28 focus substanc name
0.5 focus substanc noun
-0.51 focus substanc number
-0.35 focus substanc place
-0.3 focus substanc verb
-0.43 focus sum adjective
-0.4 focus sum date
-0.33 focus sum name
-0.53 focus sum noun
0.55 focus sum number
-0.38 focus sum person
-0.33 focus sum place
-0.52 focus sum verb
-0.35 focus system adjective
-0.27 focus system date
0.21 focus system name
-0.19 focus system noun
-0.19 focus system number
-0.32 focus system person
0.09 focus system verb
-0.47 focus task adjective
-0.08 focus task number
0.25 focus task verb
-0.25 focus team adjective
-0.23 focus team date
0.22 focus team name
-0.2 focus team noun
-0.15 focus team number
-0.07 focus team organisation
-0.22 focus team other
-0.28 focus team person
-0.3 focus team verb
-0.23 focus techniqu adjective
0.1 focus techniqu name
-0.06 focus techniqu noun
-0.38 focus techniqu person
-0.44 focus techniqu verb
-0.37 focus temperatur adjective
-0.17 focus temperatur date
-0.3 focus temperatur name
-0.3 focus temperatur noun
0.34 focus temperatur number
0.2 focus temperatur place
-0.42 focus temperatur verb
-0.42 focus term adjective
-0.21 focus term name
-0.29 focus term noun
-0.26 focus term number
0.37 focus term other
0.08 focus term verb
-0.31 focus theori adjective
0.15 focus theori name
0.13 focus theori noun
0.23 focus theori person
-0.05 focus theori verb
0.08 focus thing adjective
-0.22 focus thing verb
0.12 focus time adjective
0.32 focus time date
-0.38 focus time name
-0.37 focus time noun
-0.29 focus time organisation
-0.36 focus time other
-0.24 focus time person
-0.34 focus time place
-0.57 focus time verb
-0.39 focus titl adjective
-0.51 focus titl date
-0.09 focus titl name
0.15 focus titl noun
0.09 focus titl number
-0.21 focus titl organisation
-0.34 focus titl other
-0.61 focus titl person
-0.57 focus titl place
-0.38 focus tool adjective
-0.25 focus tool date
-0.36 focus tool name
0.47 focus tool noun
-0.36 focus tool number
-0.23 focus tool verb
-0.36 focus town date
0.11 focus town name
-0.34 focus town noun
-0.24 focus town number
-0.49 focus town organisation
-0.05 focus town other
0.21 focus town place
-0.26 focus town verb
-0.49 focus trade adjective
-0.26 focus trade date
-0.33 focus trade name
0.52 focus trade noun
0.15 focus trade number
-0.29 focus trade organisation
-0.23 focus trade person
-0.37 focus trade place
-0.35 focus trade verb
-0.19 focus travel adjective
0.15 focus travel noun
-0.17 focus travel verb
-0.27 focus tree adjective
-0.36 focus tree place
-0.4 focus tree verb
0.09 focus trip verb
-0.36 focus type date
-0.21 focus type name
0.06 focus type noun
-0.44 focus type number
-0.23 focus type other
-0.31 focus type person
-0.36 focus type place
-0.18 focus type verb
0.11 focus unit adjective
0.07 focus unit noun
-0.2 focus unit number
-0.16 focus unit verb
-0.05 focus univers adjective
-0.39 focus univers name
0.06 focus univers noun
0.37 focus univers organisation
-0.25 focus univers person
-0.09 focus univers verb
-0.44 focus us adjective
-0.37 focus us date
-0.42 focus us name
0.28 focus us noun
-0.28 focus us number
-0.29 focus us person
-0.39 focus us place
-0.43 focus valu adjective
-0.31 focus valu noun
0.13 focus valu number
0.11 focus valu other
-0.39 focus vehicl adjective
-0.33 focus vehicl date
0.29 focus vehicl noun
-0.23 focus vehicl number
-0.39 focus vehicl person
-0.26 focus vehicl verb
-0.21 focus vessel adjective
-0.3 focus vessel date
-0.16 focus vessel name
0.28 focus vessel noun
-0.39 focus vessel number
-0.39 focus vessel person
0.04 focus vessel place
-0.13 focus vessel verb
0.17 focus villag adjective
-0.16 focus villag date
0.13 focus villag name
-0.04 focus villag noun
-0.17 focus villag number
-0.18 focus villag organisation
-0.31 focus villag place
-0.16 focus villag verb
-0.42 focus visitor adjective
-0.28 focus visitor date
-0.25 focus visitor name
0.24 focus visitor number
-0.3 focus visitor place
-0.06 focus visitor verb
-0.2 focus volum adjective
0.21 focus volum noun
-0.12 focus volum number
-0.22 focus volum verb
-0.2 focus vote adjective
-0.23 focus vote noun
0.23 focus vote number
-0.23 focus vote verb
0.41 focus wai adjective
-0.27 focus wai date
-0.39 focus wai name
-0.2 focus wai noun
-0.37 focus wai number
-0.46 focus wai place
-0.35 focus wai verb
-0.23 focus water number
0.04 focus water verb
0.2 focus weather adjective
-0.3 focus weather date
-0.28 focus weather verb
-0.32 focus websit adjective
0.45 focus websit name
-0.41 focus websit noun
-0.42 focus websit verb
-0.28 focus woman date
0.05 focus woman noun
0.26 focus woman number
-0.19 focus woman other
-0.34 focus woman verb
-0.04 focus wood adjective
-0.24 focus wood date
0.28 focus wood noun
-0.39 focus wood number
-0.3 focus wood person
-0.17 focus wood place
-0.32 focus wood verb
0.18 focus word adjective
-0.42 focus word date
-0.46 focus word name
-0.16 focus word noun
-0.34 focus word number
-0.33 focus word organisation
0.28 focus word other
-0.07 focus word person
-0.34 focus word place
-0.1 focus word verb
-0.35 focus work adjective
-0.57 focus work date
0.3 focus work name
0.04 focus work noun
-0.14 focus work number
-0.1 focus work organisation
-0.43 focus work person
-0.51 focus work place
-0.35 focus worker adjective
-0.35 focus worker noun
0.34 focus worker number
0.04 focus worker verb
-0.25 focus writer adjective
0.07 focus writer person
-0.34 focus writer verb
-0.37 focus year adjective
0.58 focus year date
-0.47 focus year name
-0.51 focus year noun
-0.18 focus year number
-0.27 focus year organisation
-0.22 focus year other
-0.39 focus year person
-0.23 focus year place
-0.56 focus year verb
0.67 focusHead
0.13 focusHead condition
-0.25 focusHead how
-0.3 focusHead how-many
-0.24 focusHead said
1.05 focusHead thing
-0.35 focusHead what
0.56 focusHead where
-0.09 focusHead why
0.45 focusInside
0.69 focusNear
0.57 focusNearest
0.52 focusSort
0.32 govHead
0.24 govHead advcl
0.41 govHead advmod
-0.04 govHead amod
0.33 govHead compound
0.57 govHead conj
-0.03 govHead nmod
0.41 govHead obj
-0.12 govHead obl
0.34 govHead vocative
0.5 govUp
-0.23 govUp advcl>nsubj
0.15 govUp advcl>obj
0.2 govUp advcl>obl
-0.11 govUp advmod>acl
0.15 govUp advmod>advcl
0.11 govUp advmod>amod
-0.24 govUp advmod>aux
-0.22 govUp advmod>case
-0.14 govUp advmod>cc
-0.09 govUp advmod>compound
-0.21 govUp advmod>conj
-0.1 govUp advmod>cop
-0.18 govUp advmod>csubj
-0.32 govUp advmod>dep
-0.23 govUp advmod>discourse
-0.07 govUp advmod>expl
-0.19 govUp advmod>flat
-0.18 govUp advmod>iobj
-0.05 govUp advmod>mark
0.17 govUp advmod>nmod
-0.23 govUp advmod>nsubj
0.05 govUp advmod>nummod
-0.51 govUp advmod>obj
0.3 govUp advmod>obl
-0.13 govUp advmod>orphan
-0.31 govUp advmod>reparandum
0.13 govUp advmod>xcomp
0.17 govUp ccomp>obl
-0.37 govUp compound>nmod
0.16 govUp conj>nmod
0.1 govUp nmod>acl
0.07 govUp nmod>advcl
-0.11 govUp nmod>advmod
-0.06 govUp nmod>amod
-0.4 govUp nmod>appos
-0.04 govUp nmod>aux
0.23 govUp nmod>ccomp
0.43 govUp nmod>compound
-0.17 govUp nmod>conj
0.16 govUp nmod>csubj
-0.14 govUp nmod>dep
-0.1 govUp nmod>discourse
-0.05 govUp nmod>flat
-0.22 govUp nmod>nsubj
-0.27 govUp nmod>nummod
-0.14 govUp nmod>obj
-0.34 govUp nmod>obl
-0.28 govUp nmod>xcomp
-0.22 govUp nsubj>acl
-0.13 govUp nsubj>advcl
-0.1 govUp nsubj>advmod
0.24 govUp nsubj>appos
-0.18 govUp nsubj>aux
-0.14 govUp nsubj>case
-0.22 govUp nsubj>cc
-0.04 govUp nsubj>ccomp
0.08 govUp nsubj>compound
-0.39 govUp nsubj>conj
-0.17 govUp nsubj>cop
0.2 govUp nsubj>csubj
-0.39 govUp nsubj>dep
-0.4 govUp nsubj>discourse
-0.25 govUp nsubj>dislocated
-0.16 govUp nsubj>expl
-0.08 govUp nsubj>flat
-0.37 govUp nsubj>iobj
-0.18 govUp nsubj>list
-0.12 govUp nsubj>mark
0.17 govUp nsubj>nmod
0.07 govUp nsubj>nummod
-0.12 govUp nsubj>obj
-0.23 govUp nsubj>obl
-0.05 govUp nsubj>parataxis
-0.19 govUp nsubj>xcomp
0.26 govUp obj>acl
-0.06 govUp obj>advcl
-0.24 govUp obj>advmod
-0.16 govUp obj>amod
-0.07 govUp obj>appos
-0.39 govUp obj>aux
-0.08 govUp obj>case
-0.31 govUp obj>cc
-0.34 govUp obj>ccomp
0.08 govUp obj>compound
-0.39 govUp obj>conj
-0.07 govUp obj>cop
0.11 govUp obj>csubj
0.21 govUp obj>dep
-0.07 govUp obj>discourse
-0.09 govUp obj>flat
0.11 govUp obj>iobj
-0.14 govUp obj>mark
0.52 govUp obj>nmod
-0.15 govUp obj>nsubj
0.16 govUp obj>nummod
-0.08 govUp obj>obl
-0.31 govUp obj>orphan
-0.24 govUp obj>parataxis
0.13 govUp obj>xcomp
-0.2 govUp obl>acl
0.28 govUp obl>advmod
-0.08 govUp obl>amod
-0.36 govUp obl>appos
-0.18 govUp obl>aux
-0.33 govUp obl>case
-0.23 govUp obl>ccomp
-0.1 govUp obl>compound
-0.53 govUp obl>conj
-0.08 govUp obl>cop
-0.12 govUp obl>csubj
-0.54 govUp obl>dep
-0.27 govUp obl>discourse
-0.2 govUp obl>flat
0.04 govUp obl>iobj
-0.07 govUp obl>mark
-0.4 govUp obl>nsubj
-0.05 govUp obl>nummod
-0.3 govUp obl>obj
-0.34 govUp obl>orphan
-0.15 govUp obl>parataxis
-0.08 govUp vocative>amod
-0.2 govUp vocative>obl
0.28 govUpRole
-0.15 hasName
-0.1 hasNumber
-0.16 hasVerb
-0.24 head condition ADJ amod
-0.22 head condition ADV advmod
-0.26 head condition AUX aux
-0.14 head condition AUX cop
-0.18 head condition NOUN compound
-0.24 head condition NOUN nmod
-0.11 head condition NOUN nsubj
-0.16 head condition NOUN obj
-0.2 head condition NOUN obl
-0.13 head condition NUM nummod
-0.14 head condition NUM obl
-0.09 head condition PRON nmod
-0.12 head condition PROPN compound
-0.17 head condition PROPN flat
-0.15 head condition PROPN nmod
-0.2 head condition PROPN nsubj
-0.22 head condition PROPN obl
0.27 head condition VERB advcl
-0.29 head condition VERB root
-0.08 head how ADJ acl
-0.07 head how ADJ advcl
-0.64 head how ADJ advmod
-0.05 head how ADJ amod
0.07 head how ADJ appos
-0.26 head how ADJ case
-0.07 head how ADJ ccomp
-0.42 head how ADJ compound
-0.51 head how ADJ nmod
-0.33 head how ADJ nsubj
-0.62 head how ADJ obj
-0.08 head how ADJ obl
0.16 head how ADJ root
0.19 head how ADJ xcomp
-0.15 head how ADP case
-0.23 head how ADV advmod
-0.5 head how ADV cc
-0.55 head how ADV fixed
-0.44 head how ADV obj
-0.37 head how ADV obl
-0.2 head how ADV root
-0.43 head how ADV xcomp
-0.43 head how AUX advcl
-0.39 head how AUX aux
-0.36 head how AUX cop
-0.31 head how CCONJ advmod
0.04 head how INTJ discourse
0.1 head how NOUN acl
0.22 head how NOUN advcl
-0.25 head how NOUN advmod
-0.17 head how NOUN appos
-0.08 head how NOUN compound
-0.08 head how NOUN conj
-0.31 head how NOUN dep
-0.39 head how NOUN fixed
-0.48 head how NOUN iobj
-0.24 head how NOUN nmod
-0.36 head how NOUN nsubj
-0.12 head how NOUN obj
-0.06 head how NOUN obl
-0.14 head how NOUN parataxis
-0.32 head how NOUN root
0.19 head how NOUN xcomp
-0.38 head how NUM amod
-0.31 head how NUM appos
-0.27 head how NUM compound
-0.31 head how NUM conj
-0.52 head how NUM dep
-0.4 head how NUM flat
-0.34 head how NUM nmod
-0.17 head how NUM nummod
-0.29 head how NUM obl
-0.06 head how NUM parataxis
-0.42 head how NUM root
-0.34 head how NUM xcomp
-0.28 head how PRON conj
-0.3 head how PRON nmod
-0.26 head how PRON obj
-0.71 head how PRON obl
-0.2 head how PRON root
-0.28 head how PROPN acl
-0.34 head how PROPN appos
-0.39 head how PROPN compound
-0.27 head how PROPN conj
-0.2 head how PROPN dep
-0.29 head how PROPN flat
-0.76 head how PROPN nmod
-0.32 head how PROPN nsubj
-0.37 head how PROPN obj
-0.7 head how PROPN obl
-0.2 head how PROPN parataxis
-0.31 head how PROPN root
-0.17 head how PROPN vocative
0.11 head how PROPN xcomp
-0.31 head how SCONJ ccomp
-0.26 head how SCONJ mark
-0.27 head how VERB acl
-0.06 head how VERB advcl
-0.45 head how VERB appos
-0.16 head how VERB case
0.09 head how VERB compound
-0.28 head how VERB csubj
-0.48 head how VERB parataxis
-0.12 head how VERB root
-0.2 head how VERB xcomp
-0.31 head how X compound
-0.34 head how X conj
-0.38 head how X flat
-0.32 head how X nmod
-0.36 head how-long ADJ acl
-0.09 head how-long ADJ advcl
0.05 head how-long ADJ advmod
-0.16 head how-long ADJ amod
-0.06 head how-long ADJ appos
-0.36 head how-long ADJ case
-0.33 head how-long ADJ ccomp
-0.39 head how-long ADJ compound
-0.11 head how-long ADJ conj
-0.35 head how-long ADJ nmod
-0.38 head how-long ADJ nsubj
-0.33 head how-long ADJ obj
-0.71 head how-long ADJ obl
-0.4 head how-long ADJ parataxis
-0.5 head how-long ADJ xcomp
-0.05 head how-long ADP case
-0.16 head how-long ADV advcl
0.04 head how-long ADV advmod
-0.21 head how-long ADV case
-0.38 head how-long ADV cc
-0.1 head how-long ADV conj
-0.32 head how-long ADV discourse
-0.33 head how-long ADV fixed
-0.29 head how-long ADV obj
0.29 head how-long ADV obl
0.04 head how-long ADV root
-0.12 head how-long AUX acl
-0.47 head how-long AUX aux
-0.31 head how-long AUX cop
0.07 head how-long CCONJ advmod
-0.08 head how-long CCONJ cc
-0.27 head how-long INTJ discourse
-0.11 head how-long INTJ root
0.04 head how-long NOUN acl
0.06 head how-long NOUN advcl
-0.29 head how-long NOUN advmod
0.31 head how-long NOUN ccomp
0.14 head how-long NOUN compound
-0.15 head how-long NOUN conj
-0.23 head how-long NOUN dep
0.16 head how-long NOUN fixed
0.12 head how-long NOUN iobj
-0.22 head how-long NOUN nsubj
0.21 head how-long NOUN obl
0.25 head how-long NOUN parataxis
-0.29 head how-long NOUN root
-0.2 head how-long NOUN xcomp
0.38 head how-long NUM amod
-0.39 head how-long NUM appos
-0.14 head how-long NUM compound
0.06 head how-long NUM conj
-0.47 head how-long NUM dep
-0.31 head how-long NUM flat
-0.18 head how-long NUM nmod
-0.21 head how-long NUM nsubj
-0.09 head how-long NUM nummod
-0.42 head how-long NUM obj
-0.4 head how-long NUM obl
0.25 head how-long NUM parataxis
-0.04 head how-long NUM root
0.06 head how-long NUM xcomp
-0.16 head how-long PART advmod
-0.29 head how-long PART case
-0.26 head how-long PART mark
-0.33 head how-long PRON ccomp
-0.07 head how-long PRON conj
-0.17 head how-long PRON expl
-0.1 head how-long PRON iobj
-0.3 head how-long PRON nmod
-0.46 head how-long PRON nsubj
-0.32 head how-long PRON obj
-0.37 head how-long PRON obl
-0.42 head how-long PROPN appos
-0.56 head how-long PROPN compound
-0.19 head how-long PROPN conj
-0.23 head how-long PROPN dep
-0.38 head how-long PROPN flat
-0.67 head how-long PROPN nmod
-0.23 head how-long PROPN nsubj
-0.08 head how-long PROPN obj
-0.88 head how-long PROPN obl
-0.26 head how-long PROPN parataxis
-0.32 head how-long PROPN root
-0.36 head how-long PROPN xcomp
-0.04 head how-long SCONJ ccomp
0.09 head how-long SCONJ fixed
-0.21 head how-long SCONJ mark
-0.29 head how-long SYM case
-0.12 head how-long VERB acl
-0.32 head how-long VERB advcl
-0.35 head how-long VERB amod
-0.24 head how-long VERB case
-0.33 head how-long VERB ccomp
-0.04 head how-long VERB csubj
-0.26 head how-long VERB obj
-0.28 head how-long VERB obl
0.07 head how-long VERB parataxis
0.07 head how-long VERB root
-0.28 head how-long X appos
-0.19 head how-long X compound
-0.49 head how-many ADJ acl
-0.42 head how-many ADJ advcl
0.1 head how-many ADJ advmod
-0.13 head how-many ADJ amod
0.24 head how-many ADJ appos
-0.2 head how-many ADJ case
-0.21 head how-many ADJ ccomp
-0.52 head how-many ADJ compound
-0.45 head how-many ADJ conj
-0.09 head how-many ADJ fixed
0.06 head how-many ADJ nmod
-0.14 head how-many ADJ nsubj
0.1 head how-many ADJ obj
-0.41 head how-many ADJ obl
-0.41 head how-many ADJ parataxis
-0.34 head how-many ADJ root
-0.37 head how-many ADV advmod
-0.03 head how-many ADV case
-0.05 head how-many ADV cc
-0.45 head how-many ADV conj
-0.23 head how-many ADV fixed
-0.21 head how-many ADV mark
-0.31 head how-many ADV nmod
-0.33 head how-many ADV obj
-0.52 head how-many ADV obl
-0.35 head how-many ADV root
-0.16 head how-many AUX acl
-0.27 head how-many AUX advcl
-0.44 head how-many AUX aux
-0.23 head how-many AUX ccomp
-0.05 head how-many AUX conj
-0.39 head how-many AUX cop
-0.05 head how-many CCONJ advmod
-0.38 head how-many INTJ discourse
0.34 head how-many NOUN acl
-0.28 head how-many NOUN advmod
-0.26 head how-many NOUN appos
-0.25 head how-many NOUN ccomp
-0.57 head how-many NOUN compound
-0.11 head how-many NOUN conj
-0.16 head how-many NOUN fixed
-0.37 head how-many NOUN iobj
0.27 head how-many NOUN list
-0.12 head how-many NOUN nmod
-0.3 head how-many NOUN nsubj
-0.15 head how-many NOUN obj
-0.09 head how-many NOUN obl
0.24 head how-many NOUN orphan
-0.05 head how-many NOUN parataxis
-0.11 head how-many NOUN root
-0.42 head how-many NOUN xcomp
0.05 head how-many NUM advcl
-0.35 head how-many NUM amod
0.11 head how-many NUM appos
0.1 head how-many NUM ccomp
0.35 head how-many NUM compound
-0.34 head how-many NUM conj
-0.38 head how-many NUM dep
-0.46 head how-many NUM discourse
-0.13 head how-many NUM flat
-0.07 head how-many NUM list
-0.15 head how-many NUM nmod
0.21 head how-many NUM nsubj
0.25 head how-many NUM nummod
0.06 head how-many NUM obj
-0.17 head how-many NUM obl
0.13 head how-many NUM parataxis
0.11 head how-many NUM root
-0.1 head how-many NUM xcomp
-0.26 head how-many PART advmod
-0.38 head how-many PART case
-0.19 head how-many PART mark
-0.14 head how-many PRON advcl
-0.19 head how-many PRON conj
-0.06 head how-many PRON dep
-0.37 head how-many PRON expl
-0.23 head how-many PRON iobj
-0.44 head how-many PRON nmod
-0.49 head how-many PRON nsubj
-0.36 head how-many PRON obj
-0.45 head how-many PRON obl
-0.26 head how-many PRON parataxis
-0.65 head how-many PROPN appos
-0.38 head how-many PROPN compound
-0.11 head how-many PROPN conj
-0.07 head how-many PROPN dep
-0.29 head how-many PROPN flat
-0.32 head how-many PROPN iobj
-0.33 head how-many PROPN list
-0.83 head how-many PROPN nmod
-0.09 head how-many PROPN nsubj
-0.49 head how-many PROPN obj
-0.75 head how-many PROPN obl
-0.56 head how-many PROPN parataxis
0.4 head how-many PROPN root
-0.06 head how-many PROPN xcomp
-0.25 head how-many SCONJ ccomp
-0.12 head how-many SCONJ fixed
-0.39 head how-many SCONJ mark
-0.08 head how-many SYM acl
0.05 head how-many SYM case
-0.25 head how-many SYM cc
0.09 head how-many SYM compound
0.32 head how-many SYM nmod
0.1 head how-many SYM obj
0.42 head how-many SYM obl
0.16 head how-many SYM root
-0.31 head how-many VERB acl
-0.39 head how-many VERB advcl
-0.45 head how-many VERB amod
-0.23 head how-many VERB appos
-0.27 head how-many VERB case
-0.31 head how-many VERB ccomp
-0.33 head how-many VERB compound
-0.07 head how-many VERB conj
-0.48 head how-many VERB csubj
0.08 head how-many VERB fixed
0.07 head how-many VERB nmod
-0.32 head how-many VERB nsubj
0.15 head how-many VERB obj
-0.12 head how-many VERB parataxis
-0.2 head how-many VERB reparandum
-0.15 head how-many VERB root
-0.18 head how-many VERB xcomp
-0.13 head how-many X appos
-0.29 head how-many X cc
-0.19 head how-many X compound
-0.33 head how-many X conj
-0.39 head how-many X discourse
0.09 head how-many X nmod
-0.05 head how-many X obj
-0.23 head said ADJ advmod
-0.39 head said ADJ amod
-0.14 head said ADJ ccomp
0.18 head said ADJ conj
-0.07 head said ADJ nmod
-0.42 head said ADJ obl
0.08 head said ADJ root
0.22 head said ADJ xcomp
-0.5 head said ADV advmod
-0.29 head said ADV obl
-0.57 head said AUX aux
-0.33 head said AUX cop
-0.56 head said NOUN appos
0.19 head said NOUN ccomp
-0.38 head said NOUN compound
-0.09 head said NOUN conj
-0.46 head said NOUN iobj
-0.27 head said NOUN nmod
-0.35 head said NOUN nsubj
-0.2 head said NOUN obl
-0.29 head said NOUN parataxis
0.1 head said NOUN root
-0.11 head said NOUN xcomp
-0.17 head said NUM amod
-0.16 head said NUM compound
-0.26 head said NUM conj
-0.27 head said NUM flat
-0.23 head said NUM nmod
-0.28 head said NUM nsubj
-0.3 head said NUM nummod
-0.43 head said NUM obj
-0.43 head said NUM obl
-0.14 head said PART advmod
-0.26 head said PART case
-0.1 head said PART mark
-0.29 head said PRON expl
-0.24 head said PRON iobj
-0.38 head said PRON nmod
-0.6 head said PRON nsubj
-0.56 head said PRON obj
-0.42 head said PRON obl
-0.47 head said PROPN appos
-0.13 head said PROPN compound
-0.32 head said PROPN conj
-0.28 head said PROPN flat
-0.49 head said PROPN nmod
-0.35 head said PROPN nsubj
-0.2 head said PROPN obj
-0.11 head said PROPN obl
-0.22 head said SCONJ fixed
-0.43 head said SCONJ mark
-0.06 head said SYM case
-0.15 head said VERB acl
-0.3 head said VERB advcl
-0.39 head said VERB amod
-0.28 head said VERB case
0.14 head said VERB ccomp
-0.04 head said VERB conj
-0.52 head said VERB csubj
-0.47 head said VERB parataxis
-0.49 head said VERB root
0.08 head said VERB xcomp
-0.4 head thing body ADJ acl
-0.26 head thing body ADJ advcl
-0.15 head thing body ADJ advmod
-0.33 head thing body ADJ amod
-0.23 head thing body ADJ case
-0.28 head thing body ADJ ccomp
0.12 head thing body ADJ compound
-0.53 head thing body ADJ conj
-0.12 head thing body ADJ nmod
-0.28 head thing body ADJ obl
-0.39 head thing body ADJ parataxis
0.11 head thing body ADJ root
-0.59 head thing body ADJ xcomp
-0.08 head thing body ADV advmod
-0.17 head thing body ADV conj
-0.24 head thing body ADV fixed
-0.32 head thing body ADV obl
-0.21 head thing body AUX aux
-0.18 head thing body AUX cop
-0.19 head thing body INTJ discourse
-0.23 head thing body NOUN acl
-0.43 head thing body NOUN advcl
-0.51 head thing body NOUN appos
-0.17 head thing body NOUN ccomp
-0.17 head thing body NOUN compound
-0.3 head thing body NOUN conj
-0.31 head thing body NOUN iobj
-0.31 head thing body NOUN nmod
-0.22 head thing body NOUN nsubj
-0.47 head thing body NOUN obj
-0.37 head thing body NOUN obl
-0.44 head thing body NOUN parataxis
-0.37 head thing body NOUN root
0.14 head thing body NOUN xcomp
-0.21 head thing body NUM appos
-0.28 head thing body NUM compound
-0.2 head thing body NUM conj
-0.3 head thing body NUM dep
-0.04 head thing body NUM flat
-0.38 head thing body NUM nmod
-0.28 head thing body NUM nsubj
-0.53 head thing body NUM nummod
-0.16 head thing body NUM obj
-0.61 head thing body NUM obl
-0.26 head thing body NUM root
0.09 head thing body PRON nmod
-0.28 head thing body PRON nsubj
-0.2 head thing body PRON obj
-0.32 head thing body PRON obl
-0.07 head thing body PROPN appos
0.2 head thing body PROPN conj
-0.12 head thing body PROPN dep
-0.18 head thing body PROPN flat
0.08 head thing body PROPN list
-0.04 head thing body PROPN nmod
0.27 head thing body PROPN nsubj
-0.13 head thing body PROPN obj
0.19 head thing body PROPN obl
-0.42 head thing body PROPN parataxis
0.26 head thing body PROPN root
-0.29 head thing body PROPN xcomp
-0.11 head thing body SCONJ mark
-0.2 head thing body VERB acl
-0.08 head thing body VERB advcl
-0.46 head thing body VERB amod
-0.15 head thing body VERB case
-0.61 head thing body VERB ccomp
-0.59 head thing body VERB conj
-0.17 head thing body VERB csubj
-0.2 head thing body VERB fixed
-0.14 head thing body VERB obj
-0.31 head thing body VERB parataxis
-0.32 head thing body VERB root
-0.06 head thing body VERB xcomp
-0.28 head thing measure ADJ amod
-0.36 head thing measure ADJ conj
-0.32 head thing measure ADJ root
-0.35 head thing measure ADJ xcomp
-0.17 head thing measure ADV advmod
0.22 head thing measure NOUN appos
-0.49 head thing measure NOUN compound
0.14 head thing measure NOUN iobj
-0.28 head thing measure NOUN nmod
-0.15 head thing measure NOUN nsubj
-0.38 head thing measure NOUN obj
0.19 head thing measure NOUN obl
-0.35 head thing measure NOUN parataxis
-0.26 head thing measure NOUN root
0.16 head thing measure NOUN xcomp
0.18 head thing measure NUM nmod
-0.52 head thing measure NUM obl
-0.43 head thing measure PROPN appos
-0.14 head thing measure PROPN compound
-0.39 head thing measure PROPN conj
-0.34 head thing measure PROPN flat
-0.57 head thing measure PROPN nmod
-0.5 head thing measure PROPN nsubj
-0.11 head thing measure PROPN obl
-0.49 head thing measure VERB acl
-0.21 head thing measure VERB advcl
-0.2 head thing measure VERB amod
-0.39 head thing measure VERB ccomp
-0.31 head thing measure VERB conj
-0.22 head thing measure VERB parataxis
-0.36 head thing measure VERB root
-0.45 head thing measure VERB xcomp
-0.36 head thing other ADJ acl
-0.72 head thing other ADJ advcl
-0.26 head thing other ADJ advmod
-0.04 head thing other ADJ amod
-0.59 head thing other ADJ appos
-0.5 head thing other ADJ case
-0.34 head thing other ADJ ccomp
-0.15 head thing other ADJ compound
-0.08 head thing other ADJ conj
-0.25 head thing other ADJ fixed
-0.14 head thing other ADJ nmod
-0.72 head thing other ADJ nsubj
-0.08 head thing other ADJ obj
-0.23 head thing other ADJ obl
0.04 head thing other ADJ parataxis
-0.27 head thing other ADJ root
-0.29 head thing other ADJ xcomp
0.14 head thing other ADP case
-0.54 head thing other ADV advcl
-0.2 head thing other ADV advmod
-0.3 head thing other ADV amod
-0.45 head thing other ADV case
-0.48 head thing other ADV cc
-0.32 head thing other ADV conj
-0.71 head thing other ADV fixed
-0.32 head thing other ADV mark
-0.57 head thing other ADV nmod
-0.68 head thing other ADV obj
-0.04 head thing other ADV obl
-0.34 head thing other ADV parataxis
0.05 head thing other ADV root
-0.27 head thing other ADV xcomp
-0.31 head thing other AUX advcl
-0.43 head thing other AUX aux
-0.29 head thing other AUX cop
-0.36 head thing other CCONJ advmod
-0.3 head thing other DET det
-0.65 head thing other INTJ discourse
-0.07 head thing other INTJ nmod
-0.45 head thing other INTJ root
-0.29 head thing other NOUN acl
-0.48 head thing other NOUN advcl
-0.49 head thing other NOUN advmod
-0.2 head thing other NOUN appos
-0.36 head thing other NOUN ccomp
0.08 head thing other NOUN compound
-0.09 head thing other NOUN conj
-0.4 head thing other NOUN csubj
-0.56 head thing other NOUN dep
-0.54 head thing other NOUN dislocated
-0.03 head thing other NOUN fixed
-0.41 head thing other NOUN flat
-0.13 head thing other NOUN iobj
-0.07 head thing other NOUN nmod
-0.25 head thing other NOUN nsubj
-0.21 head thing other NOUN obj
-0.21 head thing other NOUN obl
-0.08 head thing other NOUN orphan
0.08 head thing other NOUN parataxis
-0.14 head thing other NOUN root
-0.34 head thing other NUM advcl
-0.41 head thing other NUM amod
-0.36 head thing other NUM appos
-0.27 head thing other NUM ccomp
0.08 head thing other NUM compound
-0.29 head thing other NUM conj
-0.46 head thing other NUM discourse
0.1 head thing other NUM flat
-0.38 head thing other NUM list
-0.08 head thing other NUM nmod
0.06 head thing other NUM nsubj
-0.27 head thing other NUM nummod
-0.38 head thing other NUM obl
0.17 head thing other NUM root
-0.26 head thing other PRON acl
-0.34 head thing other PRON advcl
0.13 head thing other PRON appos
-0.16 head thing other PRON ccomp
-0.52 head thing other PRON conj
-0.26 head thing other PRON nmod
-0.59 head thing other PRON nsubj
-0.46 head thing other PRON obj
-0.56 head thing other PRON obl
0.06 head thing other PRON parataxis
-0.32 head thing other PRON root
-0.31 head thing other PRON vocative
-0.3 head thing other PRON xcomp
-0.28 head thing other PROPN acl
-0.37 head thing other PROPN advcl
0.33 head thing other PROPN appos
-0.15 head thing other PROPN compound
-0.09 head thing other PROPN conj
-0.88 head thing other PROPN dep
0.1 head thing other PROPN dislocated
-0.28 head thing other PROPN flat
-0.47 head thing other PROPN iobj
-0.42 head thing other PROPN list
-0.34 head thing other PROPN nmod
0.22 head thing other PROPN obj
-0.51 head thing other PROPN orphan
-0.32 head thing other PROPN parataxis
0.1 head thing other PROPN root
-0.39 head thing other PROPN vocative
-0.55 head thing other PROPN xcomp
-0.37 head thing other SCONJ ccomp
-0.3 head thing other SCONJ fixed
-0.21 head thing other SCONJ mark
-0.23 head thing other SYM acl
-0.25 head thing other SYM appos
-0.41 head thing other SYM compound
0.13 head thing other SYM conj
-0.17 head thing other SYM nmod
0.22 head thing other SYM obl
-0.53 head thing other SYM parataxis
-0.04 head thing other VERB acl
-0.04 head thing other VERB advcl
0.18 head thing other VERB amod
-0.31 head thing other VERB case
-0.07 head thing other VERB compound
-0.27 head thing other VERB conj
-0.11 head thing other VERB csubj
-0.36 head thing other VERB fixed
-0.44 head thing other VERB nsubj
-0.14 head thing other VERB obl
-0.68 head thing other VERB parataxis
0.13 head thing other VERB reparandum
-0.38 head thing other VERB root
-0.18 head thing other VERB xcomp
0.16 head thing other X amod
-0.48 head thing other X appos
-0.28 head thing other X cc
0.2 head thing other X compound
0.07 head thing other X conj
0.12 head thing other X discourse
-0.16 head thing other X flat
-0.49 head thing other X goeswith
-0.09 head thing other X nmod
0.15 head thing other X obj
-0.11 head thing other X obl
0.09 head thing other X root
-0.36 head thing people ADJ acl
-0.31 head thing people ADJ advcl
0.2 head thing people ADJ amod
-0.37 head thing people ADJ conj
0.15 head thing people ADJ root
0.08 head thing people ADJ xcomp
-0.45 head thing people ADV advmod
-0.19 head thing people NOUN appos
-0.46 head thing people NOUN compound
-0.58 head thing people NOUN conj
-0.18 head thing people NOUN nmod
-0.28 head thing people NOUN nsubj
-0.46 head thing people NOUN obj
-0.44 head thing people NOUN obl
-0.29 head thing people NOUN parataxis
-0.03 head thing people NOUN root
-0.21 head thing people NOUN xcomp
-0.11 head thing people NUM compound
-0.28 head thing people NUM dep
-0.22 head thing people NUM flat
0.1 head thing people NUM nmod
-0.34 head thing people NUM nummod
-0.67 head thing people NUM obl
-0.2 head thing people PRON obj
-0.1 head thing people PRON obl
-0.61 head thing people PROPN appos
-0.08 head thing people PROPN compound
0.08 head thing people PROPN conj
-0.3 head thing people PROPN flat
-0.12 head thing people PROPN nmod
-0.09 head thing people PROPN nsubj
0.2 head thing people PROPN obj
-0.03 head thing people PROPN obl
-0.42 head thing people VERB acl
-0.1 head thing people VERB advcl
-0.38 head thing people VERB amod
0.2 head thing people VERB ccomp
-0.11 head thing people VERB conj
-0.16 head thing people VERB parataxis
-0.06 head thing people VERB root
-0.27 head thing people VERB xcomp
-0.15 head thing people X appos
-0.12 head thing person ADJ acl
-0.48 head thing person ADJ amod
-0.18 head thing person ADJ ccomp
-0.35 head thing person ADJ conj
-0.19 head thing person ADJ obl
-0.33 head thing person ADJ root
-0.3 head thing person ADJ xcomp
-0.37 head thing person ADV advmod
-0.13 head thing person NOUN appos
-0.66 head thing person NOUN compound
-0.39 head thing person NOUN nmod
-0.35 head thing person NOUN nsubj
-0.18 head thing person NOUN obj
-0.26 head thing person NOUN obl
-0.09 head thing person NOUN parataxis
-0.52 head thing person NOUN root
0.31 head thing person NOUN xcomp
-0.19 head thing person NUM compound
-0.43 head thing person NUM conj
0.11 head thing person NUM dep
-0.04 head thing person NUM flat
-0.47 head thing person NUM nmod
-0.2 head thing person NUM nsubj
-0.54 head thing person NUM nummod
-0.65 head thing person NUM obl
-0.23 head thing person PRON obj
0.16 head thing person PROPN appos
0.17 head thing person PROPN conj
0.1 head thing person PROPN flat
-0.1 head thing person PROPN nmod
0.07 head thing person PROPN nsubj
-0.05 head thing person PROPN obj
-0.09 head thing person PROPN obl
-0.23 head thing person PROPN root
-0.39 head thing person PROPN xcomp
-0.24 head thing person SCONJ mark
-0.23 head thing person VERB acl
-0.46 head thing person VERB advcl
-0.15 head thing person VERB amod
-0.04 head thing person VERB case
-0.46 head thing person VERB ccomp
-0.38 head thing person VERB conj
-0.61 head thing person VERB parataxis
-0.07 head thing person VERB root
-0.33 head thing person VERB xcomp
-0.22 head thing place ADJ acl
0.06 head thing place ADJ amod
-0.26 head thing place ADJ ccomp
-0.38 head thing place ADJ compound
-0.37 head thing place ADJ conj
-0.18 head thing place ADJ nmod
-0.31 head thing place ADJ nsubj
-0.11 head thing place ADJ root
-0.31 head thing place ADJ xcomp
-0.43 head thing place ADV advmod
-0.32 head thing place AUX aux
-0.15 head thing place AUX cop
-0.1 head thing place INTJ discourse
-0.28 head thing place NOUN acl
-0.29 head thing place NOUN advcl
-0.34 head thing place NOUN appos
-0.73 head thing place NOUN compound
-0.07 head thing place NOUN conj
-0.28 head thing place NOUN iobj
-0.11 head thing place NOUN nmod
-0.2 head thing place NOUN nsubj
0.03 head thing place NOUN obj
-0.53 head thing place NOUN obl
-0.42 head thing place NOUN parataxis
-0.31 head thing place NOUN root
-0.18 head thing place NOUN xcomp
-0.18 head thing place NUM appos
-0.44 head thing place NUM compound
-0.32 head thing place NUM conj
-0.49 head thing place NUM dep
0.19 head thing place NUM flat
-0.47 head thing place NUM nmod
-0.49 head thing place NUM nummod
-0.36 head thing place NUM obj
-0.28 head thing place PRON nmod
-0.24 head thing place PRON nsubj
-0.24 head thing place PRON obl
-0.07 head thing place PRON root
0.13 head thing place PROPN appos
0.16 head thing place PROPN compound
0.21 head thing place PROPN dep
-0.35 head thing place PROPN flat
0.09 head thing place PROPN nmod
0.23 head thing place PROPN nsubj
-0.25 head thing place PROPN obj
0.05 head thing place PROPN obl
-0.43 head thing place PROPN parataxis
-0.41 head thing place PROPN root
-0.14 head thing place SCONJ ccomp
0.11 head thing place SCONJ mark
-0.35 head thing place VERB acl
-0.57 head thing place VERB advcl
-0.32 head thing place VERB amod
-0.14 head thing place VERB case
-0.03 head thing place VERB ccomp
-0.42 head thing place VERB conj
-0.34 head thing place VERB csubj
-0.16 head thing place VERB fixed
-0.04 head thing place VERB root
-0.31 head thing place VERB xcomp
-0.24 head thing time ADJ advcl
-0.14 head thing time ADJ root
-0.41 head thing time ADV advmod
-0.16 head thing time AUX aux
-0.34 head thing time NOUN appos
-0.05 head thing time NOUN compound
-0.48 head thing time NOUN conj
-0.71 head thing time NOUN nmod
-0.08 head thing time NOUN nsubj
-0.53 head thing time NOUN obj
0.03 head thing time NOUN obl
-0.4 head thing time NOUN root
0.09 head thing time NUM nmod
0.26 head thing time NUM obl
-0.37 head thing time PROPN appos
-0.42 head thing time PROPN compound
-0.26 head thing time PROPN flat
-0.42 head thing time PROPN nmod
-0.47 head thing time PROPN nsubj
-0.26 head thing time PROPN obj
-0.21 head thing time PROPN obl
-0.31 head thing time VERB acl
-0.41 head thing time VERB advcl
-0.21 head thing time VERB amod
-0.18 head thing time VERB ccomp
-0.4 head thing time VERB conj
-0.3 head thing time VERB parataxis
-0.15 head thing time VERB root
-0.09 head thing time VERB xcomp
0.03 head thing work ADJ advcl
-0.64 head thing work ADJ amod
-0.34 head thing work ADJ compound
-0.58 head thing work ADJ conj
-0.24 head thing work ADJ nsubj
-0.35 head thing work ADJ obl
-0.42 head thing work ADJ root
0.05 head thing work ADJ xcomp
-0.2 head thing work ADV advmod
-0.31 head thing work NOUN advcl
0.16 head thing work NOUN appos
-0.27 head thing work NOUN ccomp
-0.15 head thing work NOUN compound
-0.13 head thing work NOUN conj
-0.26 head thing work NOUN fixed
-0.6 head thing work NOUN nmod
-0.26 head thing work NOUN nsubj
-0.37 head thing work NOUN obj
-0.04 head thing work NOUN obl
-0.39 head thing work NOUN parataxis
-0.16 head thing work NOUN root
0.11 head thing work NOUN xcomp
-0.27 head thing work NUM appos
-0.34 head thing work NUM compound
-0.3 head thing work NUM conj
-0.37 head thing work NUM dep
-0.12 head thing work NUM flat
-0.43 head thing work NUM nmod
-0.39 head thing work NUM nummod
-0.27 head thing work NUM obj
-0.68 head thing work NUM obl
-0.29 head thing work PRON nsubj
-0.21 head thing work PRON obj
-0.32 head thing work PRON obl
0.07 head thing work PROPN appos
0.05 head thing work PROPN conj
0.1 head thing work PROPN dep
-0.48 head thing work PROPN flat
-0.24 head thing work PROPN nmod
-0.76 head thing work PROPN nsubj
0.04 head thing work PROPN obj
0.13 head thing work PROPN obl
0.17 head thing work PROPN parataxis
0.13 head thing work PROPN root
-0.32 head thing work PROPN xcomp
-0.34 head thing work VERB acl
-0.5 head thing work VERB advcl
0.15 head thing work VERB amod
-0.23 head thing work VERB case
0.16 head thing work VERB csubj
-0.55 head thing work VERB parataxis
-0.33 head thing work VERB root
-0.19 head thing work VERB xcomp
-0.28 head thing work X appos
-0.3 head thing work X compound
0.1 head thing work X flat
0.17 head what ADJ acl
-0.28 head what ADJ advcl
-0.16 head what ADJ amod
-0.39 head what ADJ conj
0.23 head what ADJ root
-0.39 head what ADV advmod
0.19 head what ADV conj
-0.29 head what NOUN appos
-0.2 head what NOUN compound
-0.07 head what NOUN conj
-0.3 head what NOUN nsubj
-0.12 head what NOUN obj
-0.21 head what NOUN obl
-0.17 head what NOUN root
-0.53 head what NOUN xcomp
-0.32 head what NUM dep
-0.28 head what NUM nmod
-0.22 head what NUM nummod
-0.36 head what NUM obl
0.06 head what PROPN conj
-0.3 head what PROPN flat
-0.59 head what PROPN nmod
-0.39 head what PROPN nsubj
-0.34 head what PROPN obj
-0.04 head what PROPN obl
-0.07 head what VERB acl
-0.14 head what VERB advcl
0.08 head what VERB amod
-0.09 head what VERB ccomp
-0.08 head what VERB conj
0.15 head what VERB csubj
-0.35 head what VERB parataxis
-0.49 head what VERB root
-0.55 head what VERB xcomp
-0.47 head what do ADJ amod
-0.22 head what do ADJ ccomp
-0.3 head what do ADJ conj
-0.21 head what do ADJ obl
-0.32 head what do ADJ root
-0.28 head what do ADJ xcomp
-0.46 head what do ADV advmod
-0.31 head what do ADV obj
-0.36 head what do AUX cop
-0.24 head what do NOUN appos
-0.49 head what do NOUN compound
-0.25 head what do NOUN nmod
-0.73 head what do NOUN nsubj
-0.14 head what do NOUN obj
-0.4 head what do NOUN obl
-0.39 head what do NOUN parataxis
-0.45 head what do NOUN root
-0.17 head what do NUM conj
-0.3 head what do NUM nmod
-0.42 head what do NUM nummod
-0.38 head what do NUM obl
-0.14 head what do PRON nsubj
-0.36 head what do PROPN appos
-0.21 head what do PROPN compound
-0.38 head what do PROPN nmod
-0.36 head what do PROPN nsubj
-0.2 head what do PROPN obj
-0.37 head what do PROPN obl
0.19 head what do VERB acl
-0.52 head what do VERB amod
-0.51 head what do VERB ccomp
0.21 head what do VERB conj
0.21 head what do VERB parataxis
0.11 head what do VERB root
0.21 head what do VERB xcomp
-0.55 head what is ADJ acl
-0.22 head what is ADJ advcl
-0.39 head what is ADJ advmod
-0.2 head what is ADJ amod
0.05 head what is ADJ appos
-0.3 head what is ADJ case
-0.56 head what is ADJ ccomp
-0.36 head what is ADJ compound
-0.25 head what is ADJ conj
-0.37 head what is ADJ nmod
-0.32 head what is ADJ nsubj
-0.13 head what is ADJ obj
-0.39 head what is ADJ obl
-0.64 head what is ADJ parataxis
-0.65 head what is ADJ root
-0.05 head what is ADJ xcomp
-0.18 head what is ADP case
-0.45 head what is ADV advmod
-0.19 head what is ADV case
-0.3 head what is ADV cc
-0.39 head what is ADV conj
-0.32 head what is ADV fixed
0.13 head what is ADV obj
0.23 head what is ADV obl
-0.36 head what is ADV root
-0.29 head what is AUX acl
0.2 head what is AUX advcl
-0.41 head what is AUX aux
-0.44 head what is AUX cop
0.07 head what is CCONJ advmod
0.16 head what is CCONJ cc
-0.44 head what is INTJ discourse
-0.16 head what is NOUN acl
-0.48 head what is NOUN ccomp
-0.18 head what is NOUN compound
-0.16 head what is NOUN conj
-0.1 head what is NOUN dep
-0.48 head what is NOUN fixed
0.11 head what is NOUN iobj
-0.42 head what is NOUN nsubj
-0.03 head what is NOUN obj
0.04 head what is NOUN obl
-0.76 head what is NOUN parataxis
-0.75 head what is NOUN root
0.14 head what is NOUN xcomp
-0.29 head what is NUM appos
-0.22 head what is NUM compound
0.33 head what is NUM conj
0.09 head what is NUM dep
-0.35 head what is NUM discourse
-0.42 head what is NUM flat
-0.4 head what is NUM nmod
-0.26 head what is NUM nsubj
-0.37 head what is NUM nummod
-0.15 head what is NUM obj
-0.22 head what is NUM obl
-0.35 head what is NUM parataxis
0.25 head what is NUM root
-0.34 head what is PRON conj
-0.48 head what is PRON nmod
-0.36 head what is PRON nsubj
-0.45 head what is PRON obj
-0.2 head what is PRON obl
-0.04 head what is PRON root
-0.28 head what is PROPN appos
-0.14 head what is PROPN compound
-0.31 head what is PROPN conj
-0.39 head what is PROPN dep
-0.32 head what is PROPN flat
-0.28 head what is PROPN list
-0.59 head what is PROPN nmod
-0.05 head what is PROPN nsubj
-0.21 head what is PROPN obl
0.11 head what is PROPN parataxis
-0.53 head what is PROPN root
-0.48 head what is PROPN xcomp
-0.33 head what is SCONJ mark
-0.16 head what is VERB advcl
-0.22 head what is VERB amod
0.03 head what is VERB appos
-0.2 head what is VERB case
-0.09 head what is VERB ccomp
-0.35 head what is VERB conj
-0.42 head what is VERB obj
-0.14 head what is VERB parataxis
-0.2 head what is VERB root
0.14 head what is VERB xcomp
-0.34 head what is X compound
-0.39 head what is X nmod
-0.31 head what is body ADJ acl
-0.22 head what is body ADJ amod
-0.2 head what is body ADJ conj
-0.14 head what is body ADV advmod
-0.29 head what is body NOUN appos
-0.28 head what is body NOUN compound
-0.13 head what is body NOUN conj
0.17 head what is body NOUN nsubj
-0.28 head what is body NOUN obj
-0.04 head what is body NOUN obl
-0.26 head what is body NOUN root
-0.35 head what is body NUM nmod
-0.32 head what is body NUM nummod
-0.29 head what is body NUM obl
0.13 head what is body PROPN appos
-0.43 head what is body PROPN compound
0.06 head what is body PROPN nmod
-0.31 head what is body PROPN nsubj
-0.26 head what is body PROPN obl
-0.37 head what is body VERB acl
-0.37 head what is body VERB advcl
0.08 head what is body VERB amod
-0.24 head what is body VERB ccomp
-0.32 head what is body VERB conj
-0.28 head what is body VERB parataxis
-0.43 head what is body VERB root
0.15 head what is body VERB xcomp
-0.34 head what is measure ADJ amod
0.03 head what is measure ADV advmod
-0.37 head what is measure NOUN compound
-0.3 head what is measure NOUN conj
-0.06 head what is measure NOUN nmod
-0.48 head what is measure NOUN nsubj
0.16 head what is measure NOUN obj
0.11 head what is measure NOUN obl
-0.17 head what is measure NOUN root
0.21 head what is measure NUM conj
-0.36 head what is measure NUM nmod
-0.56 head what is measure NUM obl
-0.24 head what is measure PROPN appos
-0.41 head what is measure PROPN nmod
-0.37 head what is measure PROPN nsubj
-0.36 head what is measure PROPN obl
-0.18 head what is measure VERB acl
-0.49 head what is measure VERB advcl
-0.24 head what is measure VERB amod
-0.27 head what is measure VERB conj
-0.26 head what is measure VERB parataxis
-0.17 head what is measure VERB root
0.33 head what is other ADJ acl
0.03 head what is other ADJ advcl
-0.1 head what is other ADJ advmod
-0.27 head what is other ADJ amod
-0.44 head what is other ADJ appos
-0.37 head what is other ADJ case
-0.66 head what is other ADJ ccomp
-0.51 head what is other ADJ compound
-0.33 head what is other ADJ nmod
0.07 head what is other ADJ nsubj
-0.28 head what is other ADJ obj
-0.68 head what is other ADJ obl
0.23 head what is other ADJ parataxis
-0.13 head what is other ADJ root
-0.64 head what is other ADJ xcomp
-0.2 head what is other ADP case
-0.26 head what is other ADV acl
-0.47 head what is other ADV advmod
-0.23 head what is other ADV cc
0.06 head what is other ADV conj
-0.45 head what is other ADV fixed
-0.1 head what is other ADV mark
-0.36 head what is other ADV obj
-0.38 head what is other ADV obl
-0.4 head what is other ADV root
-0.42 head what is other ADV xcomp
0.16 head what is other AUX acl
-0.24 head what is other AUX advcl
-0.44 head what is other AUX aux
-0.38 head what is other AUX cop
-0.24 head what is other CCONJ advmod
-0.44 head what is other INTJ discourse
0.18 head what is other NOUN acl
-0.34 head what is other NOUN advcl
-0.5 head what is other NOUN advmod
0.17 head what is other NOUN appos
0.06 head what is other NOUN ccomp
-0.3 head what is other NOUN compound
-0.28 head what is other NOUN conj
-0.41 head what is other NOUN dep
-0.41 head what is other NOUN fixed
-0.52 head what is other NOUN iobj
-0.25 head what is other NOUN nmod
-0.12 head what is other NOUN nsubj
-0.23 head what is other NOUN obj
-0.09 head what is other NOUN obl
0.03 head what is other NOUN parataxis
0.13 head what is other NOUN root
0.15 head what is other NOUN xcomp
-0.42 head what is other NUM appos
0.06 head what is other NUM compound
0.18 head what is other NUM conj
-0.35 head what is other NUM discourse
-0.25 head what is other NUM flat
-0.35 head what is other NUM list
-0.13 head what is other NUM nmod
-0.41 head what is other NUM nsubj
-0.21 head what is other NUM nummod
0.13 head what is other NUM obj
-0.41 head what is other NUM obl
-0.34 head what is other NUM parataxis
-0.31 head what is other PRON advcl
-0.22 head what is other PRON ccomp
0.1 head what is other PRON conj
-0.08 head what is other PRON nmod
-0.56 head what is other PRON nsubj
-0.59 head what is other PRON obj
-0.55 head what is other PRON obl
-0.32 head what is other PRON root
0.15 head what is other PROPN appos
0.14 head what is other PROPN compound
-0.09 head what is other PROPN conj
-0.66 head what is other PROPN dep
-0.42 head what is other PROPN flat
0.05 head what is other PROPN list
-0.6 head what is other PROPN nmod
-0.7 head what is other PROPN nsubj
-0.15 head what is other PROPN obj
-0.14 head what is other PROPN obl
-0.05 head what is other PROPN root
0.35 head what is other PROPN xcomp
-0.28 head what is other SCONJ mark
-0.1 head what is other SYM acl
-0.22 head what is other VERB acl
-0.04 head what is other VERB advcl
0.29 head what is other VERB amod
0.03 head what is other VERB appos
-0.21 head what is other VERB case
-0.18 head what is other VERB ccomp
-0.13 head what is other VERB compound
-0.56 head what is other VERB conj
-0.09 head what is other VERB csubj
-0.36 head what is other VERB obj
-0.35 head what is other VERB obl
-0.16 head what is other VERB parataxis
-0.22 head what is other VERB root
-0.32 head what is other VERB xcomp
-0.44 head what is other X appos
-0.3 head what is other X compound
-0.4 head what is other X conj
-0.34 head what is other X discourse
-0.23 head what is other X flat
-0.32 head what is person ADJ advcl
-0.26 head what is person ADJ amod
-0.09 head what is person ADJ compound
-0.39 head what is person ADJ conj
-0.33 head what is person ADJ root
-0.44 head what is person ADJ xcomp
-0.69 head what is person ADV advmod
-0.31 head what is person NOUN appos
-0.22 head what is person NOUN ccomp
-0.28 head what is person NOUN compound
-0.47 head what is person NOUN conj
-0.14 head what is person NOUN nmod
-0.15 head what is person NOUN nsubj
-0.29 head what is person NOUN obj
-0.12 head what is person NOUN obl
-0.3 head what is person NOUN parataxis
-0.12 head what is person NOUN root
-0.47 head what is person NOUN xcomp
-0.19 head what is person NUM compound
-0.33 head what is person NUM flat
-0.29 head what is person NUM nmod
-0.54 head what is person NUM nummod
0.08 head what is person NUM obl
-0.49 head what is person PROPN appos
-0.43 head what is person PROPN compound
-0.28 head what is person PROPN conj
0.3 head what is person PROPN dep
0.2 head what is person PROPN flat
-0.89 head what is person PROPN nmod
-0.03 head what is person PROPN nsubj
0.26 head what is person PROPN obj
-0.55 head what is person PROPN obl
0.22 head what is person VERB acl
0.19 head what is person VERB advcl
-0.27 head what is person VERB amod
-0.32 head what is person VERB case
-0.4 head what is person VERB ccomp
-0.21 head what is person VERB conj
-0.36 head what is person VERB csubj
-0.54 head what is person VERB parataxis
-0.5 head what is person VERB root
0.09 head what is person VERB xcomp
-0.1 head what is place ADJ amod
0.21 head what is place ADV advmod
-0.38 head what is place NOUN compound
0.08 head what is place NOUN conj
-0.6 head what is place NOUN nmod
-0.4 head what is place NOUN nsubj
-0.62 head what is place NOUN obj
-0.44 head what is place NOUN obl
-0.18 head what is place NOUN root
-0.33 head what is place NUM nmod
-0.34 head what is place NUM nummod
-0.36 head what is place NUM obl
-0.48 head what is place PROPN compound
-0.32 head what is place PROPN nmod
-0.29 head what is place PROPN nsubj
0.09 head what is place PROPN obj
0.15 head what is place PROPN obl
-0.09 head what is place VERB acl
-0.25 head what is place VERB advcl
-0.22 head what is place VERB conj
-0.27 head what is place VERB root
-0.38 head what is place VERB xcomp
-0.31 head what is work ADJ acl
-0.3 head what is work ADJ advcl
-0.72 head what is work ADJ amod
-0.52 head what is work ADJ conj
-0.32 head what is work ADJ nmod
0.07 head what is work ADJ obl
-0.1 head what is work ADJ root
-0.45 head what is work ADJ xcomp
-0.31 head what is work ADP case
-0.68 head what is work ADV advmod
-0.21 head what is work ADV conj
-0.36 head what is work ADV root
-0.14 head what is work AUX aux
-0.19 head what is work AUX cop
-0.49 head what is work INTJ discourse
-0.28 head what is work NOUN acl
-0.33 head what is work NOUN advcl
-0.14 head what is work NOUN appos
-0.24 head what is work NOUN ccomp
-0.21 head what is work NOUN compound
0.38 head what is work NOUN conj
-0.51 head what is work NOUN nmod
-0.26 head what is work NOUN nsubj
-0.39 head what is work NOUN obj
-0.39 head what is work NOUN obl
-0.79 head what is work NOUN root
-0.35 head what is work NOUN xcomp
-0.26 head what is work NUM compound
-0.25 head what is work NUM conj
-0.26 head what is work NUM dep
-0.03 head what is work NUM flat
-0.52 head what is work NUM nmod
-0.36 head what is work NUM nummod
-0.54 head what is work NUM obl
-0.26 head what is work PRON obj
-0.4 head what is work PRON obl
0.3 head what is work PROPN appos
-0.11 head what is work PROPN compound
0.14 head what is work PROPN conj
-0.44 head what is work PROPN dep
-0.11 head what is work PROPN nmod
-0.33 head what is work PROPN nsubj
-0.07 head what is work PROPN obj
0.42 head what is work PROPN root
-0.12 head what is work PROPN xcomp
-0.31 head what is work VERB acl
-0.26 head what is work VERB advcl
-0.18 head what is work VERB amod
0.04 head what is work VERB ccomp
-0.34 head what is work VERB conj
-0.69 head what is work VERB root
-0.21 head what is work VERB xcomp
-0.19 head what is work X appos
0.07 head what is work X compound
0.27 head what is work X goeswith
-0.13 head what nsubj ADJ acl
-0.19 head what nsubj ADJ advcl
-0.42 head what nsubj ADJ advmod
-0.09 head what nsubj ADJ amod
-0.41 head what nsubj ADJ case
-0.54 head what nsubj ADJ ccomp
-0.51 head what nsubj ADJ compound
-0.15 head what nsubj ADJ conj
-0.3 head what nsubj ADJ csubj
-0.24 head what nsubj ADJ fixed
-0.27 head what nsubj ADJ nmod
-0.45 head what nsubj ADJ obj
-0.12 head what nsubj ADJ obl
-0.74 head what nsubj ADJ parataxis
-0.32 head what nsubj ADJ root
-0.19 head what nsubj ADJ xcomp
-0.15 head what nsubj ADP case
-0.58 head what nsubj ADV advmod
-0.27 head what nsubj ADV case
-0.3 head what nsubj ADV cc
-0.3 head what nsubj ADV conj
-0.55 head what nsubj ADV fixed
-0.27 head what nsubj ADV mark
-0.34 head what nsubj ADV nmod
-0.09 head what nsubj ADV obj
-0.15 head what nsubj ADV obl
-0.34 head what nsubj ADV root
-0.22 head what nsubj ADV xcomp
0.09 head what nsubj AUX acl
-0.04 head what nsubj AUX advcl
-0.46 head what nsubj AUX aux
-0.35 head what nsubj AUX cop
0.07 head what nsubj CCONJ advmod
-0.35 head what nsubj CCONJ cc
-0.21 head what nsubj INTJ discourse
-0.04 head what nsubj NOUN acl
-0.25 head what nsubj NOUN advcl
-0.38 head what nsubj NOUN advmod
-0.37 head what nsubj NOUN appos
-0.97 head what nsubj NOUN ccomp
-0.22 head what nsubj NOUN compound
0.14 head what nsubj NOUN conj
0.14 head what nsubj NOUN csubj
-0.44 head what nsubj NOUN dep
0.14 head what nsubj NOUN dislocated
-0.2 head what nsubj NOUN fixed
-0.64 head what nsubj NOUN iobj
-0.21 head what nsubj NOUN nmod
0.14 head what nsubj NOUN nsubj
-0.11 head what nsubj NOUN obl
-0.09 head what nsubj NOUN parataxis
-0.35 head what nsubj NOUN root
-0.3 head what nsubj NOUN xcomp
-0.5 head what nsubj NUM appos
0.1 head what nsubj NUM ccomp
-0.11 head what nsubj NUM compound
-0.41 head what nsubj NUM conj
-0.39 head what nsubj NUM dep
-0.31 head what nsubj NUM discourse
-0.09 head what nsubj NUM nmod
-0.56 head what nsubj NUM nsubj
-0.51 head what nsubj NUM nummod
0.19 head what nsubj NUM obj
-0.29 head what nsubj NUM obl
-0.26 head what nsubj NUM parataxis
-0.4 head what nsubj NUM root
-0.39 head what nsubj NUM xcomp
-0.28 head what nsubj PRON advcl
0.11 head what nsubj PRON ccomp
-0.51 head what nsubj PRON conj
-0.22 head what nsubj PRON nmod
-0.2 head what nsubj PRON nsubj
-0.17 head what nsubj PRON obj
-0.78 head what nsubj PRON obl
-0.3 head what nsubj PROPN acl
-0.12 head what nsubj PROPN appos
-0.05 head what nsubj PROPN compound
-0.8 head what nsubj PROPN conj
-0.45 head what nsubj PROPN dep
-0.32 head what nsubj PROPN flat
-0.08 head what nsubj PROPN iobj
-0.2 head what nsubj PROPN list
-0.31 head what nsubj PROPN nmod
-0.06 head what nsubj PROPN nsubj
0.2 head what nsubj PROPN obj
-0.31 head what nsubj PROPN obl
-0.61 head what nsubj PROPN parataxis
-0.08 head what nsubj PROPN root
-0.19 head what nsubj PROPN vocative
-0.53 head what nsubj PROPN xcomp
-0.13 head what nsubj SCONJ advmod
0.04 head what nsubj SCONJ ccomp
-0.18 head what nsubj SCONJ fixed
-0.33 head what nsubj SCONJ mark
-0.33 head what nsubj SYM obl
-0.12 head what nsubj VERB acl
-0.08 head what nsubj VERB advcl
-0.37 head what nsubj VERB amod
-0.46 head what nsubj VERB case
0.11 head what nsubj VERB ccomp
-0.29 head what nsubj VERB compound
-0.2 head what nsubj VERB conj
-0.32 head what nsubj VERB fixed
-0.49 head what nsubj VERB obl
-0.11 head what nsubj VERB parataxis
-0.18 head what nsubj VERB xcomp
-0.14 head what nsubj X cc
-0.32 head what nsubj X compound
-0.3 head what nsubj X conj
-0.51 head what nsubj X discourse
-0.22 head what nsubj X flat
-0.32 head what nsubj X goeswith
-0.43 head what nsubj X nmod
-0.42 head what obj ADJ acl
-0.8 head what obj ADJ advcl
-0.2 head what obj ADJ advmod
-0.14 head what obj ADJ amod
-0.27 head what obj ADJ appos
-0.2 head what obj ADJ case
-0.52 head what obj ADJ ccomp
-0.35 head what obj ADJ compound
-0.19 head what obj ADJ conj
-0.03 head what obj ADJ nmod
-0.42 head what obj ADJ nsubj
-0.07 head what obj ADJ obj
-0.06 head what obj ADJ root
-0.72 head what obj ADJ xcomp
-0.11 head what obj ADP case
-0.24 head what obj ADV advcl
-0.5 head what obj ADV advmod
-0.27 head what obj ADV cc
0.07 head what obj ADV conj
-0.37 head what obj ADV fixed
-0.24 head what obj ADV mark
0.22 head what obj ADV obj
-0.3 head what obj ADV obl
-0.19 head what obj ADV root
-0.19 head what obj AUX acl
-0.41 head what obj AUX advcl
-0.47 head what obj AUX aux
-0.34 head what obj AUX cop
0.27 head what obj CCONJ advmod
-0.23 head what obj INTJ discourse
-0.33 head what obj NOUN acl
-0.1 head what obj NOUN advcl
-0.45 head what obj NOUN advmod
0.03 head what obj NOUN appos
0.05 head what obj NOUN ccomp
-0.11 head what obj NOUN compound
0.04 head what obj NOUN conj
-0.33 head what obj NOUN dep
-0.06 head what obj NOUN fixed
-0.45 head what obj NOUN iobj
-0.1 head what obj NOUN nmod
-0.27 head what obj NOUN nsubj
0.13 head what obj NOUN obj
-0.27 head what obj NOUN obl
0.13 head what obj NOUN orphan
-0.61 head what obj NOUN root
-0.24 head what obj NUM amod
-0.29 head what obj NUM appos
-0.28 head what obj NUM compound
-0.36 head what obj NUM conj
-0.2 head what obj NUM dep
-0.15 head what obj NUM discourse
-0.38 head what obj NUM flat
-0.51 head what obj NUM nmod
-0.42 head what obj NUM nsubj
-0.42 head what obj NUM nummod
-0.27 head what obj NUM obj
-0.59 head what obj NUM obl
-0.4 head what obj PRON ccomp
-0.37 head what obj PRON conj
-0.48 head what obj PRON nmod
0.1 head what obj PRON nsubj
-0.16 head what obj PRON obj
-0.12 head what obj PRON obl
0.15 head what obj PRON root
0.06 head what obj PROPN appos
0.04 head what obj PROPN compound
-0.05 head what obj PROPN conj
-0.43 head what obj PROPN dep
-0.08 head what obj PROPN flat
-0.22 head what obj PROPN iobj
-0.3 head what obj PROPN list
-0.2 head what obj PROPN nmod
-0.39 head what obj PROPN obj
-0.25 head what obj PROPN obl
-0.33 head what obj PROPN parataxis
0.14 head what obj PROPN root
-0.11 head what obj PROPN vocative
-0.15 head what obj PROPN xcomp
0.11 head what obj SCONJ ccomp
-0.29 head what obj SCONJ mark
-0.28 head what obj VERB amod
-0.33 head what obj VERB appos
-0.26 head what obj VERB case
-0.05 head what obj VERB ccomp
-0.42 head what obj VERB compound
-0.2 head what obj VERB conj
-0.3 head what obj VERB csubj
-0.28 head what obj VERB obj
0.11 head what obj VERB obl
-0.24 head what obj VERB parataxis
-0.13 head what obj VERB root
0.06 head what obj VERB xcomp
-0.5 head what obj X appos
-0.1 head what obj X cc
-0.5 head what obj X compound
-0.04 head what obj X conj
-0.21 head what obj X discourse
-0.36 head what obj X flat
-0.43 head what obl ADJ acl
-0.46 head what obl ADJ advcl
-0.29 head what obl ADJ advmod
-0.12 head what obl ADJ amod
-0.08 head what obl ADJ case
-0.28 head what obl ADJ ccomp
-0.32 head what obl ADJ compound
-0.08 head what obl ADJ conj
-0.4 head what obl ADJ obj
-0.45 head what obl ADJ obl
-0.4 head what obl ADJ parataxis
-0.39 head what obl ADJ root
-0.41 head what obl ADJ xcomp
-0.13 head what obl ADP case
-0.18 head what obl ADV advmod
0.16 head what obl ADV obl
-0.28 head what obl AUX aux
-0.33 head what obl AUX cop
-0.22 head what obl INTJ discourse
-0.41 head what obl NOUN acl
-0.43 head what obl NOUN advcl
-0.58 head what obl NOUN appos
-0.43 head what obl NOUN ccomp
0.05 head what obl NOUN compound
-0.04 head what obl NOUN conj
-0.38 head what obl NOUN fixed
-0.34 head what obl NOUN iobj
-0.06 head what obl NOUN nmod
-0.33 head what obl NOUN nsubj
-0.16 head what obl NOUN obj
0.05 head what obl NOUN parataxis
-0.35 head what obl NOUN root
-0.2 head what obl NUM compound
-0.3 head what obl NUM conj
-0.4 head what obl NUM dep
0.13 head what obl NUM flat
-0.51 head what obl NUM nmod
-0.44 head what obl NUM nsubj
-0.54 head what obl NUM nummod
-0.62 head what obl NUM obl
-0.41 head what obl PRON nsubj
-0.4 head what obl PRON obj
0.1 head what obl PRON obl
0.18 head what obl PROPN appos
-0.4 head what obl PROPN compound
-0.17 head what obl PROPN conj
-0.29 head what obl PROPN dep
-0.27 head what obl PROPN flat
0.08 head what obl PROPN nmod
-0.46 head what obl PROPN obj
-0.08 head what obl PROPN obl
-0.32 head what obl PROPN parataxis
0.07 head what obl PROPN root
-0.47 head what obl PROPN xcomp
-0.12 head what obl SCONJ mark
-0.24 head what obl VERB advcl
0.11 head what obl VERB amod
-0.28 head what obl VERB ccomp
-0.29 head what obl VERB conj
-0.42 head what obl VERB csubj
0.05 head what obl VERB parataxis
-0.12 head what obl VERB root
-0.18 head what obl VERB xcomp
0.06 head when ADJ acl
-0.56 head when ADJ advcl
-0.3 head when ADJ advmod
-0.12 head when ADJ amod
-0.28 head when ADJ appos
-0.14 head when ADJ case
-0.34 head when ADJ ccomp
-0.39 head when ADJ compound
-0.51 head when ADJ conj
-0.21 head when ADJ nmod
-0.31 head when ADJ obj
0.05 head when ADJ obl
-0.3 head when ADJ parataxis
-0.38 head when ADJ root
0.18 head when ADJ xcomp
-0.15 head when ADP case
-0.24 head when ADV advmod
-0.24 head when ADV case
-0.18 head when ADV cc
0.14 head when ADV ccomp
-0.35 head when ADV conj
-0.4 head when ADV discourse
-0.32 head when ADV fixed
0.14 head when ADV mark
-0.32 head when ADV obj
-0.52 head when ADV obl
-0.09 head when ADV root
-0.3 head when AUX advcl
-0.13 head when AUX aux
-0.16 head when AUX ccomp
-0.32 head when AUX cop
-0.28 head when CCONJ advmod
-0.19 head when CCONJ cc
-0.37 head when INTJ discourse
-0.52 head when NOUN acl
0.06 head when NOUN advcl
-0.33 head when NOUN advmod
-0.47 head when NOUN appos
-0.23 head when NOUN ccomp
-0.24 head when NOUN compound
0.09 head when NOUN conj
-0.28 head when NOUN dep
-0.32 head when NOUN discourse
-0.4 head when NOUN fixed
-0.44 head when NOUN iobj
-0.15 head when NOUN nmod
-0.38 head when NOUN nsubj
-0.19 head when NOUN obj
0.05 head when NOUN obl
-0.23 head when NOUN orphan
-0.57 head when NOUN root
-0.5 head when NOUN xcomp
-0.42 head when NUM amod
0.16 head when NUM appos
-0.2 head when NUM ccomp
0.25 head when NUM compound
-0.18 head when NUM conj
-0.65 head when NUM dep
-0.23 head when NUM flat
0.23 head when NUM list
0.25 head when NUM nmod
-0.35 head when NUM nummod
-0.37 head when NUM obj
0.28 head when NUM obl
-0.08 head when NUM orphan
-0.13 head when NUM parataxis
0.06 head when NUM root
-0.28 head when PART advmod
-0.2 head when PART case
-0.24 head when PART mark
-0.36 head when PRON ccomp
-0.47 head when PRON conj
-0.19 head when PRON dep
-0.17 head when PRON expl
-0.24 head when PRON iobj
-0.09 head when PRON nmod
-0.52 head when PRON nsubj
-0.08 head when PRON obj
-0.63 head when PRON obl
-0.42 head when PRON parataxis
-0.24 head when PRON root
-0.17 head when PROPN acl
-0.11 head when PROPN advcl
-0.5 head when PROPN appos
-0.17 head when PROPN compound
-0.43 head when PROPN conj
0.14 head when PROPN dep
-0.4 head when PROPN flat
-0.16 head when PROPN iobj
-0.23 head when PROPN nmod
-0.19 head when PROPN nsubj
-0.5 head when PROPN obj
-0.27 head when PROPN obl
0.14 head when PROPN orphan
-0.15 head when PROPN parataxis
0.09 head when PROPN root
-0.28 head when PROPN vocative
-0.36 head when PROPN xcomp
-0.19 head when SCONJ advmod
-0.3 head when SCONJ ccomp
-0.07 head when SCONJ fixed
-0.22 head when SCONJ mark
-0.14 head when SYM case
-0.19 head when SYM cc
-0.28 head when SYM compound
-0.26 head when SYM nmod
-0.18 head when VERB acl
0.13 head when VERB advcl
-0.42 head when VERB amod
0.09 head when VERB appos
-0.16 head when VERB case
0.08 head when VERB ccomp
0.32 head when VERB compound
-0.29 head when VERB conj
-0.57 head when VERB csubj
-0.26 head when VERB fixed
-0.21 head when VERB nmod
-0.21 head when VERB obj
0.03 head when VERB obl
-0.07 head when VERB parataxis
-0.13 head when VERB root
-0.4 head when VERB xcomp
-0.3 head when X appos
-0.28 head when X discourse
-0.23 head when X flat
-0.29 head when X goeswith
-0.2 head when X nmod
-0.09 head where ADJ amod
-0.25 head where ADJ ccomp
-0.27 head where ADJ compound
-0.22 head where ADJ conj
-0.6 head where ADJ nmod
-0.3 head where ADJ obj
-0.35 head where ADJ obl
-0.26 head where ADJ root
-0.43 head where ADJ xcomp
-0.06 head where ADP case
-0.23 head where ADV advmod
-0.25 head where ADV obl
0.17 head where ADV root
-0.26 head where AUX aux
-0.21 head where AUX cop
-0.22 head where INTJ discourse
-0.35 head where NOUN advcl
-0.22 head where NOUN appos
-0.31 head where NOUN compound
-0.3 head where NOUN conj
-0.38 head where NOUN fixed
0.15 head where NOUN iobj
0.03 head where NOUN nmod
-0.18 head where NOUN nsubj
-0.32 head where NOUN obj
-0.1 head where NOUN root
-0.38 head where NOUN xcomp
-0.17 head where NUM compound
-0.22 head where NUM dep
-0.13 head where NUM flat
-0.26 head where NUM nmod
-0.46 head where NUM nummod
0.15 head where NUM obl
-0.25 head where PART advmod
-0.17 head where PART case
-0.19 head where PART mark
-0.19 head where PRON expl
-0.33 head where PRON nmod
-0.41 head where PRON nsubj
-0.28 head where PRON obj
-0.09 head where PRON obl
0.25 head where PROPN advcl
-0.55 head where PROPN appos
-0.17 head where PROPN compound
0.19 head where PROPN conj
-0.21 head where PROPN dep
-0.46 head where PROPN flat
-0.12 head where PROPN nmod
0.11 head where PROPN obj
0.12 head where PROPN obl
-0.38 head where PROPN parataxis
0.2 head where PROPN root
-0.35 head where PROPN xcomp
-0.26 head where SCONJ mark
-0.19 head where SYM case
-0.54 head where VERB acl
-0.7 head where VERB advcl
-0.04 head where VERB amod
-0.48 head where VERB ccomp
-0.16 head where VERB conj
-0.4 head where VERB csubj
-0.17 head where VERB parataxis
-0.3 head where VERB root
-0.08 head where VERB xcomp
-0.32 head where other ADJ amod
-0.28 head where other ADV advmod
-0.13 head where other AUX aux
-0.24 head where other NOUN compound
-0.13 head where other NOUN nmod
-0.38 head where other NOUN nsubj
-0.4 head where other NOUN obj
-0.21 head where other NOUN obl
-0.25 head where other NOUN root
-0.28 head where other PRON nmod
-0.36 head where other PRON nsubj
-0.29 head where other PROPN appos
-0.29 head where other PROPN compound
-0.24 head where other PROPN conj
-0.27 head where other PROPN flat
-0.4 head where other PROPN nmod
-0.16 head where other PROPN nsubj
0.48 head where other PROPN obl
-0.27 head where other SCONJ mark
0.1 head where other VERB acl
-0.42 head where other VERB advcl
-0.25 head where other VERB ccomp
-0.36 head where other VERB conj
-0.21 head where other VERB root
-0.38 head where person ADJ amod
-0.21 head where person ADV advmod
-0.21 head where person AUX aux
-0.28 head where person NOUN compound
-0.23 head where person NOUN conj
-0.14 head where person NOUN nmod
-0.18 head where person NOUN obj
-0.37 head where person NOUN obl
-0.23 head where person NOUN root
-0.14 head where person PRON nsubj
-0.36 head where person PROPN appos
-0.26 head where person PROPN conj
0.32 head where person PROPN nmod
-0.27 head where person PROPN nsubj
0.14 head where person PROPN obj
0.22 head where person PROPN root
-0.25 head where person VERB acl
-0.19 head where person VERB amod
-0.23 head where person VERB root
-0.2 head where person VERB xcomp
-0.46 head where place ADJ amod
-0.1 head where place ADJ conj
-0.22 head where place ADJ nmod
0.06 head where place ADJ xcomp
-0.29 head where place ADP case
-0.26 head where place ADV advmod
-0.23 head where place ADV obl
-0.25 head where place AUX aux
-0.16 head where place AUX cop
-0.39 head where place NOUN advcl
-0.48 head where place NOUN compound
-0.32 head where place NOUN conj
-0.36 head where place NOUN nmod
0.08 head where place NOUN nsubj
-0.4 head where place NOUN obj
-0.15 head where place NOUN obl
-0.23 head where place NOUN root
-0.32 head where place NOUN xcomp
-0.16 head where place NUM dep
-0.29 head where place NUM nmod
-0.23 head where place NUM nummod
-0.24 head where place NUM obl
-0.14 head where place PART advmod
-0.07 head where place PRON expl
-0.16 head where place PRON nmod
-0.1 head where place PRON nsubj
-0.06 head where place PRON obj
0.09 head where place PROPN acl
0.11 head where place PROPN advcl
-0.33 head where place PROPN appos
0.1 head where place PROPN compound
-0.15 head where place PROPN conj
-0.42 head where place PROPN dep
-0.18 head where place PROPN flat
-0.12 head where place PROPN list
-0.1 head where place PROPN nmod
-0.21 head where place PROPN nsubj
-0.09 head where place PROPN obj
0.18 head where place PROPN obl
0.23 head where place PROPN orphan
0.19 head where place PROPN parataxis
0.23 head where place PROPN root
-0.11 head where place SCONJ mark
-0.1 head where place VERB acl
0.1 head where place VERB advcl
-0.17 head where place VERB amod
0.27 head where place VERB ccomp
-0.27 head where place VERB conj
-0.38 head where place VERB csubj
-0.14 head where place VERB parataxis
0.06 head where place VERB root
-0.4 head where place VERB xcomp
-0.48 head who ADJ acl
-0.32 head who ADJ advcl
-0.33 head who ADJ advmod
-0.36 head who ADJ amod
-0.63 head who ADJ conj
-0.3 head who ADJ nmod
0.15 head who ADJ nsubj
-0.17 head who ADJ obj
0.05 head who ADJ obl
-0.19 head who ADJ parataxis
-0.26 head who ADJ root
-0.49 head who ADJ xcomp
-0.25 head who ADP case
-0.26 head who ADV advmod
-0.04 head who ADV amod
-0.16 head who ADV cc
-0.16 head who ADV conj
-0.21 head who ADV fixed
-0.12 head who ADV obj
-0.3 head who ADV obl
-0.16 head who ADV root
-0.45 head who AUX aux
-0.25 head who AUX cop
-0.24 head who AUX root
-0.44 head who INTJ discourse
-0.41 head who NOUN acl
-0.69 head who NOUN advcl
-0.55 head who NOUN appos
-0.41 head who NOUN ccomp
-0.29 head who NOUN compound
0.11 head who NOUN conj
-0.4 head who NOUN fixed
0.16 head who NOUN iobj
-0.19 head who NOUN nmod
-0.04 head who NOUN nsubj
-0.33 head who NOUN obj
-0.09 head who NOUN obl
0.13 head who NOUN parataxis
-0.27 head who NOUN root
-0.75 head who NOUN xcomp
-0.35 head who NUM appos
-0.35 head who NUM compound
-0.38 head who NUM conj
-0.37 head who NUM dep
-0.21 head who NUM flat
-0.51 head who NUM nmod
0.2 head who NUM nsubj
-0.4 head who NUM nummod
-0.15 head who NUM obj
-0.6 head who NUM obl
-0.22 head who PART advmod
-0.15 head who PART case
-0.46 head who PART mark
-0.2 head who PRON ccomp
-0.2 head who PRON conj
-0.27 head who PRON expl
-0.3 head who PRON iobj
-0.06 head who PRON nmod
0.09 head who PRON nsubj
-0.54 head who PRON obj
-0.18 head who PRON obl
0.22 head who PROPN appos
0.04 head who PROPN compound
-0.11 head who PROPN conj
0.31 head who PROPN dep
0.26 head who PROPN flat
-0.11 head who PROPN list
-0.13 head who PROPN nmod
-0.13 head who PROPN nsubj
0.21 head who PROPN obj
-0.23 head who PROPN obl
-0.27 head who PROPN parataxis
-0.09 head who PROPN root
-0.05 head who PROPN xcomp
-0.32 head who SCONJ advmod
-0.29 head who SCONJ ccomp
0.17 head who SCONJ fixed
-0.25 head who SCONJ mark
-0.05 head who SYM case
-0.06 head who SYM cc
-0.17 head who VERB advcl
0.09 head who VERB amod
-0.28 head who VERB case
-0.32 head who VERB ccomp
-0.18 head who VERB compound
-0.49 head who VERB conj
-0.39 head who VERB csubj
-0.35 head who VERB parataxis
-0.12 head who VERB root
-0.17 head who VERB xcomp
-0.24 head who X goeswith
-0.1 head who body ADJ amod
-0.25 head who body ADJ root
-0.38 head who body ADV advmod
-0.27 head who body AUX aux
-0.21 head who body AUX cop
-0.22 head who body NOUN compound
-0.13 head who body NOUN conj
-0.31 head who body NOUN iobj
-0.16 head who body NOUN nmod
-0.77 head who body NOUN obj
-0.17 head who body NOUN obl
-0.09 head who body NOUN root
-0.24 head who body NUM nmod
-0.18 head who body NUM nummod
-0.21 head who body NUM obl
-0.17 head who body PART advmod
-0.19 head who body PART case
-0.19 head who body PART mark
-0.11 head who body PRON nmod
-0.37 head who body PRON nsubj
-0.18 head who body PRON obj
0.15 head who body PROPN appos
0.28 head who body PROPN compound
-0.04 head who body PROPN conj
-0.04 head who body PROPN dep
-0.47 head who body PROPN flat
-0.35 head who body PROPN iobj
-0.07 head who body PROPN nmod
-0.29 head who body PROPN nsubj
0.22 head who body PROPN obl
0.07 head who body PROPN root
-0.26 head who body PROPN xcomp
-0.23 head who body SCONJ mark
-0.33 head who body VERB acl
-0.44 head who body VERB advcl
-0.29 head who body VERB amod
-0.21 head who body VERB conj
-0.27 head who body VERB parataxis
-0.25 head who body VERB root
0.1 head who other ADJ amod
-0.29 head who other ADJ conj
-0.35 head who other ADJ root
-0.44 head who other ADV advmod
-0.29 head who other ADV obj
-0.27 head who other AUX aux
-0.39 head who other AUX cop
-0.22 head who other INTJ discourse
-0.31 head who other NOUN advcl
-0.3 head who other NOUN ccomp
-0.08 head who other NOUN compound
-0.35 head who other NOUN conj
-0.17 head who other NOUN iobj
0.09 head who other NOUN nmod
-0.09 head who other NOUN nsubj
-0.26 head who other NOUN obj
-0.19 head who other NOUN obl
-0.29 head who other NOUN parataxis
-0.62 head who other NOUN root
-0.27 head who other NOUN xcomp
-0.24 head who other NUM dep
-0.15 head who other NUM nummod
-0.34 head who other NUM obl
-0.03 head who other PART advmod
-0.24 head who other PART case
-0.25 head who other PART mark
-0.36 head who other PRON expl
-0.38 head who other PRON nmod
-0.43 head who other PRON nsubj
-0.29 head who other PRON obj
-0.25 head who other PRON obl
0.21 head who other PROPN appos
0.14 head who other PROPN compound
-0.21 head who other PROPN conj
0.1 head who other PROPN dep
-0.24 head who other PROPN flat
0.04 head who other PROPN obl
-0.22 head who other PROPN root
-0.06 head who other PROPN xcomp
-0.34 head who other SCONJ mark
-0.42 head who other VERB acl
0.06 head who other VERB advcl
-0.16 head who other VERB amod
-0.48 head who other VERB ccomp
-0.33 head who other VERB conj
-0.12 head who other VERB parataxis
0.09 head who other VERB root
-0.32 head who other VERB xcomp
0.07 head who person ADJ amod
-0.28 head who person ADJ root
-0.28 head who person ADV advmod
-0.34 head who person AUX aux
-0.27 head who person AUX cop
-0.35 head who person NOUN appos
-0.36 head who person NOUN compound
0.12 head who person NOUN conj
-0.23 head who person NOUN nmod
-0.05 head who person NOUN nsubj
-0.03 head who person NOUN obj
-0.5 head who person NOUN obl
-0.36 head who person NOUN root
0.06 head who person NUM nummod
-0.34 head who person PART mark
-0.28 head who person PRON nmod
-0.46 head who person PRON nsubj
-0.2 head who person PROPN appos
0.23 head who person PROPN flat
0.1 head who person PROPN nmod
0.24 head who person PROPN nsubj
-0.22 head who person PROPN obl
0.3 head who person PROPN root
-0.23 head who person SCONJ mark
-0.31 head who person VERB acl
-0.29 head who person VERB advcl
-0.36 head who person VERB conj
-0.33 head who person VERB root
-0.24 head who person VERB xcomp
-0.26 head who work ADJ acl
-0.46 head who work ADJ amod
-0.37 head who work ADV advmod
-0.41 head who work AUX aux
-0.34 head who work AUX cop
-0.4 head who work NOUN appos
-0.49 head who work NOUN compound
-0.04 head who work NOUN conj
-0.33 head who work NOUN nmod
-0.72 head who work NOUN nsubj
-0.09 head who work NOUN obj
-0.3 head who work NOUN obl
-0.35 head who work NOUN root
-0.12 head who work NUM nummod
-0.38 head who work PART mark
-0.39 head who work PRON nmod
-0.37 head who work PRON nsubj
0.06 head who work PROPN appos
0.08 head who work PROPN compound
-0.5 head who work PROPN conj
-0.06 head who work PROPN dep
-0.2 head who work PROPN flat
0.04 head who work PROPN nmod
-0.25 head who work PROPN obj
0.23 head who work PROPN obl
-0.2 head who work PROPN root
0.28 head who work PROPN xcomp
-0.3 head who work SCONJ mark
-0.44 head who work VERB acl
0.14 head who work VERB advcl
-0.3 head who work VERB amod
-0.31 head who work VERB conj
-0.05 head who work VERB root
0.22 head why ADJ acl
0.06 head why ADJ advcl
-0.4 head why ADJ advmod
-0.38 head why ADJ amod
-0.19 head why ADJ case
-0.46 head why ADJ ccomp
-0.21 head why ADJ compound
0.11 head why ADJ conj
-0.49 head why ADJ nmod
-0.28 head why ADJ nsubj
-0.21 head why ADJ obj
-0.47 head why ADJ parataxis
-0.19 head why ADJ root
-0.46 head why ADJ xcomp
-0.04 head why ADP case
-0.19 head why ADV advmod
-0.24 head why ADV cc
-0.27 head why ADV conj
-0.13 head why ADV discourse
-0.33 head why ADV fixed
-0.34 head why ADV obj
-0.47 head why ADV obl
-0.22 head why AUX acl
-0.21 head why AUX advcl
-0.15 head why AUX aux
-0.03 head why AUX cop
-0.29 head why INTJ discourse
-0.51 head why NOUN acl
0.25 head why NOUN advcl
-0.25 head why NOUN advmod
-0.68 head why NOUN appos
-0.45 head why NOUN ccomp
-0.31 head why NOUN compound
-0.4 head why NOUN conj
0.04 head why NOUN fixed
-0.34 head why NOUN iobj
-0.2 head why NOUN nmod
-0.04 head why NOUN nsubj
-0.11 head why NOUN obj
-0.16 head why NOUN obl
-0.43 head why NOUN root
-0.21 head why NUM amod
-0.11 head why NUM appos
-0.08 head why NUM compound
-0.22 head why NUM conj
-0.18 head why NUM dep
-0.11 head why NUM flat
-0.13 head why NUM nmod
-0.27 head why NUM nsubj
-0.35 head why NUM nummod
-0.63 head why NUM obl
-0.22 head why NUM parataxis
-0.21 head why PART advmod
-0.15 head why PART case
0.22 head why PRON advcl
0.2 head why PRON ccomp
-0.26 head why PRON conj
-0.04 head why PRON dep
-0.04 head why PRON expl
0.04 head why PRON iobj
0.03 head why PRON nmod
-0.27 head why PRON obj
-0.36 head why PROPN appos
-0.2 head why PROPN compound
-0.32 head why PROPN conj
-0.09 head why PROPN dep
-0.26 head why PROPN flat
-0.29 head why PROPN nmod
-0.31 head why PROPN nsubj
-0.5 head why PROPN obj
-0.34 head why PROPN obl
-0.25 head why PROPN parataxis
-0.29 head why PROPN root
-0.17 head why PROPN xcomp
-0.1 head why SCONJ fixed
-0.16 head why SCONJ mark
-0.19 head why SYM case
0.09 head why VERB acl
0.14 head why VERB advcl
-0.19 head why VERB amod
-0.12 head why VERB ccomp
-0.22 head why VERB conj
-0.1 head why VERB csubj
-0.38 head why VERB obl
-0.18 head why VERB root
-0.23 head why VERB xcomp
0.26 inside
-0.29 is condition adjective
-0.22 is condition date
-0.13 is condition name
-0.23 is condition noun
-0.18 is condition number
-0.17 is condition organisation
-0.23 is condition person
-0.15 is condition place
0.22 is condition verb
0.22 is how adjective
0.09 is how date
-0.38 is how name
-0.25 is how noun
0.25 is how number
-0.54 is how organisation
-0.76 is how person
-0.52 is how place
-0.14 is how verb
0.39 is how-long date
-0.7 is how-long name
-0.61 is how-long noun
0.67 is how-long number
-0.23 is how-long organisation
-0.5 is how-long other
-0.65 is how-long person
-0.57 is how-long place
-0.79 is how-long verb
-0.19 is how-many adjective
0.05 is how-many name
-0.44 is how-many noun
0.55 is how-many number
-0.67 is how-many organisation
-0.11 is how-many other
-0.42 is how-many person
-0.45 is how-many place
-0.36 is how-many verb
0.14 is said adjective
-0.58 is said date
-0.08 is said name
-0.04 is said noun
-0.16 is said number
-0.41 is said organisation
-0.1 is said other
-0.61 is said person
-0.28 is said place
-0.19 is thing body adjective
-0.92 is thing body date
0.37 is thing body name
-0.42 is thing body noun
-0.96 is thing body number
0.7 is thing body organisation
-0.35 is thing body other
-0.5 is thing body person
-0.24 is thing body place
-0.35 is thing body verb
-0.36 is thing measure adjective
-0.32 is thing measure date
-0.13 is thing measure name
-0.49 is thing measure noun
0.75 is thing measure number
-0.41 is thing measure organisation
0.07 is thing measure other
-0.46 is thing measure person
-0.53 is thing measure place
-0.76 is thing measure verb
-0.18 is thing other adjective
-0.95 is thing other date
0.33 is thing other name
-0.14 is thing other noun
-0.12 is thing other number
0.05 is thing other organisation
0.3 is thing other other
-0.22 is thing other person
-0.12 is thing other place
-0.16 is thing people adjective
-0.51 is thing people date
0.28 is thing people name
-0.42 is thing people noun
-0.17 is thing people number
-0.47 is thing people organisation
-0.35 is thing people other
-0.07 is thing people person
0.08 is thing people place
-0.25 is thing people verb
-0.77 is thing person adjective
-0.92 is thing person date
-0.05 is thing person name
-0.29 is thing person noun
-0.16 is thing person number
-0.09 is thing person organisation
-0.23 is thing person other
0.62 is thing person person
-0.47 is thing person place
-0.16 is thing person verb
-0.47 is thing place adjective
-0.89 is thing place date
0.34 is thing place name
-0.33 is thing place noun
-0.4 is thing place number
-0.1 is thing place organisation
-0.3 is thing place other
-0.66 is thing place person
0.46 is thing place place
-0.31 is thing place verb
-0.12 is thing time adjective
-0.55 is thing time date
-0.17 is thing time name
-0.1 is thing time noun
0.42 is thing time number
-0.34 is thing time organisation
-0.3 is thing time other
-0.44 is thing time person
-0.23 is thing time place
-0.39 is thing time verb
-0.21 is thing work adjective
-0.55 is thing work date
0.6 is thing work name
-0.23 is thing work noun
-0.49 is thing work number
0.06 is thing work organisation
0.23 is thing work other
-0.79 is thing work person
-0.58 is thing work place
-0.12 is thing work verb
0.05 is what adjective
-0.63 is what date
-0.65 is what do adjective
-0.38 is what do date
-0.42 is what do name
-0.48 is what do noun
-0.61 is what do number
-0.2 is what do organisation
-0.15 is what do other
-0.53 is what do person
-0.46 is what do place
0.73 is what do verb
-0.38 is what is adjective
-0.41 is what is body adjective
-0.49 is what is body date
0.14 is what is body name
-0.25 is what is body number
0.18 is what is body organisation
-0.41 is what is body person
-0.08 is what is body place
-0.17 is what is body verb
-0.63 is what is date
0.11 is what is measure adjective
-0.53 is what is measure name
-0.31 is what is measure noun
0.36 is what is measure number
-0.32 is what is measure organisation
-0.41 is what is measure person
-0.29 is what is measure place
-0.45 is what is measure verb
-0.11 is what is name
0.11 is what is noun
-0.21 is what is number
-0.75 is what is organisation
0.07 is what is other
-0.48 is what is other date
0.1 is what is other name
-0.13 is what is other number
-0.69 is what is other organisation
-0.66 is what is other other
-0.26 is what is other person
-0.14 is what is other verb
-0.72 is what is person
-0.15 is what is person adjective
-0.68 is what is person date
-0.15 is what is person name
-0.15 is what is person noun
-0.26 is what is person number
0.2 is what is person organisation
-0.37 is what is person other
0.08 is what is person person
-0.65 is what is person place
0.13 is what is person verb
0.08 is what is place adjective
-0.48 is what is place date
0.34 is what is place name
-0.32 is what is place noun
-0.45 is what is place number
-0.39 is what is place organisation
0.13 is what is place other
-0.56 is what is place person
-0.05 is what is place place
-0.47 is what is place verb
0.17 is what is verb
-0.34 is what is work adjective
-0.74 is what is work date
0.19 is what is work name
-0.22 is what is work noun
-0.47 is what is work number
0.37 is what is work other
0.21 is what is work person
-0.3 is what is work verb
-0.27 is what name
-0.08 is what noun
-0.28 is what nsubj adjective
-1.12 is what nsubj date
0.03 is what nsubj name
0.23 is what nsubj noun
-0.32 is what nsubj number
0.12 is what nsubj organisation
-0.36 is what nsubj other
-0.42 is what nsubj person
-0.13 is what nsubj place
0.05 is what nsubj verb
0.31 is what number
-0.15 is what obj adjective
-0.53 is what obj date
0.11 is what obj name
0.13 is what obj noun
-0.24 is what obj number
0.09 is what obj organisation
-0.33 is what obj other
-0.26 is what obj person
-0.28 is what obj place
-0.04 is what obj verb
-0.12 is what obl adjective
-0.73 is what obl date
0.34 is what obl name
-0.15 is what obl number
-0.13 is what obl organisation
-0.52 is what obl other
-0.18 is what obl person
-0.19 is what obl place
-0.07 is what obl verb
-0.05 is what organisation
-0.18 is what other
-0.48 is what person
-0.18 is what place
-0.4 is what verb
-0.07 is when adjective
0.57 is when date
-0.78 is when name
-0.1 is when noun
-0.56 is when organisation
-0.68 is when other
-0.8 is when person
-1.08 is when place
-0.18 is when verb
-0.21 is where adjective
-0.34 is where body noun
0.32 is where body place
-0.54 is where date
-0.11 is where name
-0.09 is where noun
-0.23 is where number
0.18 is where organisation
-0.36 is where other
-0.35 is where other name
-0.03 is where other noun
-0.45 is where other organisation
-0.34 is where other other
-0.15 is where other person
0.32 is where other place
-0.09 is where other verb
-0.61 is where person
-0.43 is where person adjective
0.16 is where person name
-0.32 is where person noun
-0.22 is where person number
-0.31 is where person organisation
0.26 is where person place
-0.27 is where person verb
0.29 is where place
-0.62 is where place adjective
-0.29 is where place date
-0.21 is where place name
-0.28 is where place noun
-0.26 is where place number
-0.41 is where place organisation
-0.28 is where place other
0.18 is where place person
0.46 is where place place
-0.07 is where place verb
-0.59 is where verb
-0.31 is who adjective
-0.31 is who body adjective
-0.36 is who body date
-0.12 is who body name
-0.3 is who body noun
-0.53 is who body number
0.76 is who body organisation
-0.31 is who body other
-0.63 is who body person
-0.21 is who body place
-0.47 is who body verb
-0.54 is who date
-0.28 is who name
0.05 is who noun
-0.64 is who number
-0.21 is who organisation
-0.53 is who other
-0.68 is who other adjective
-0.47 is who other date
-0.32 is who other name
-0.06 is who other noun
-0.45 is who other number
-0.32 is who other organisation
-0.41 is who other other
0.7 is who other person
-0.25 is who other place
-0.06 is who other verb
0.59 is who person
-0.56 is who person adjective
-0.5 is who person date
-0.53 is who person name
-0.11 is who person noun
0.05 is who person number
-0.4 is who person other
0.4 is who person person
-0.38 is who person place
-0.52 is who person verb
-0.52 is who place
-0.32 is who verb
-0.52 is who work adjective
-0.32 is who work date
0.23 is who work name
-0.38 is who work noun
-0.31 is who work number
-0.55 is who work organisation
-0.48 is who work other
0.24 is who work person
0.04 is who work verb
0.09 is why adjective
-0.64 is why date
-0.29 is why name
-0.3 is why number
-0.31 is why organisation
-0.1 is why other
-0.46 is why person
-0.36 is why place
0.22 is why verb
-0.23 lead condition called
0.21 lead condition else
-0.19 lead condition in
-0.24 lead condition mark
-0.14 lead condition of
-0.52 lead how because
0.24 lead how by
0.13 lead how called
-0.03 lead how else
-0.38 lead how in
0.03 lead how mark
-0.27 lead how of
-0.27 lead how to
0.3 lead how-long because
-0.28 lead how-long by
-0.13 lead how-long called
-0.28 lead how-long in
-0.12 lead how-long of
-0.15 lead how-long to
-0.13 lead how-many because
-0.06 lead how-many by
-0.15 lead how-many called
-0.08 lead how-many else
-0.21 lead how-many in
0.08 lead how-many mark
0.08 lead how-many to
0.17 lead said because
0.25 lead said called
-0.21 lead said else
-0.4 lead said in
-0.37 lead said of
-0.14 lead said to
-0.04 lead thing because
0.07 lead thing by
-0.07 lead thing called
-0.03 lead thing else
-0.18 lead thing in
-0.08 lead thing mark
-0.09 lead thing of
-0.06 lead thing to
0.07 lead what because
-0.07 lead what by
0.06 lead what called
-0.15 lead what else
-0.23 lead what in
-0.07 lead what mark
-0.1 lead what of
0.07 lead what to
0.14 lead when because
-0.13 lead when by
-0.26 lead when called
-0.05 lead when else
-0.08 lead when mark
-0.26 lead when of
-0.09 lead when to
-0.17 lead where because
-0.09 lead where by
-0.24 lead where called
0.14 lead where in
-0.24 lead where mark
-0.15 lead where of
-0.13 lead where to
-0.16 lead who because
0.12 lead who by
-0.13 lead who called
-0.43 lead who in
-0.11 lead who of
0.05 lead who to
0.19 lead why because
-0.27 lead why by
0.19 lead why called
-0.1 lead why else
-0.4 lead why in
-0.14 lead why mark
-0.22 lead why of
0.16 left 1
0.37 left 2-3
0.17 left 4-6
-0.17 left 7-12
-0.53 left far
0.37 link1
0.32 link2
0.57 near
0.13 opens ADJ ADP
-0.29 opens ADJ ADV
-0.27 opens ADJ AUX
-0.04 opens ADJ DET
-0.17 opens ADJ INTJ
-0.46 opens ADJ NOUN
0.07 opens ADJ NUM
0.1 opens ADJ PART
-0.13 opens ADJ PRON
-0.12 opens ADJ PROPN
0.12 opens ADJ SCONJ
-0.25 opens ADJ SYM
-0.13 opens ADJ VERB
-0.29 opens ADJ X
-0.18 opens ADP ADJ
-0.05 opens ADP ADP
-0.07 opens ADP ADV
-0.41 opens ADP AUX
-0.09 opens ADP DET
-0.26 opens ADP INTJ
0.23 opens ADP NOUN
-0.17 opens ADP NUM
0.11 opens ADP PART
-0.12 opens ADP PRON
-0.1 opens ADP PROPN
-0.27 opens ADP SCONJ
0.27 opens ADP SYM
0.13 opens ADP VERB
0.31 opens ADP X
-0.17 opens ADV ADJ
-0.26 opens ADV ADP
-0.18 opens ADV ADV
-0.4 opens ADV AUX
-0.13 opens ADV DET
-0.29 opens ADV INTJ
0.1 opens ADV NOUN
0.1 opens ADV PART
-0.18 opens ADV PRON
0.12 opens ADV PROPN
-0.14 opens ADV SCONJ
-0.31 opens ADV SYM
-0.38 opens ADV X
-0.21 opens AUX ADJ
-0.07 opens AUX ADP
-0.33 opens AUX AUX
-0.36 opens AUX DET
-0.39 opens AUX INTJ
0.13 opens AUX NOUN
0.4 opens AUX NUM
-0.09 opens AUX PART
-0.09 opens AUX PRON
0.08 opens AUX PROPN
-0.32 opens AUX SCONJ
-0.22 opens AUX VERB
-0.08 opens CCONJ ADJ
-0.19 opens CCONJ ADP
-0.15 opens CCONJ ADV
-0.07 opens CCONJ AUX
-0.6 opens CCONJ INTJ
0.07 opens CCONJ NOUN
-0.06 opens CCONJ NUM
-0.43 opens CCONJ PART
-0.25 opens CCONJ PRON
-0.19 opens CCONJ PROPN
-0.31 opens CCONJ SCONJ
-0.07 opens CCONJ VERB
-0.06 opens CCONJ X
-0.14 opens DET ADJ
-0.38 opens DET AUX
-0.33 opens DET DET
-0.14 opens DET INTJ
-0.12 opens DET NOUN
-0.15 opens DET NUM
-0.35 opens DET PART
-0.21 opens DET PRON
-0.12 opens DET PROPN
0.16 opens DET SCONJ
-0.08 opens DET SYM
0.04 opens DET VERB
-0.25 opens DET X
-0.71 opens INTJ ADJ
0.06 opens INTJ ADP
-0.12 opens INTJ ADV
-0.13 opens INTJ DET
-0.28 opens INTJ INTJ
-0.33 opens INTJ NOUN
0.05 opens INTJ NUM
-0.17 opens INTJ PRON
0.21 opens INTJ PROPN
-0.07 opens INTJ SCONJ
-0.22 opens INTJ VERB
-0.33 opens NOUN ADJ
-0.09 opens NOUN ADV
-0.25 opens NOUN AUX
0.04 opens NOUN INTJ
-0.55 opens NOUN NOUN
0.22 opens NOUN PROPN
0.09 opens NOUN SCONJ
0.18 opens NOUN SYM
-0.32 opens NOUN VERB
-0.2 opens NOUN X
-0.16 opens NUM ADP
-0.33 opens NUM ADV
0.29 opens NUM AUX
-0.19 opens NUM DET
-0.24 opens NUM NOUN
-0.36 opens NUM NUM
0.2 opens NUM PART
0.19 opens NUM PRON
-0.09 opens NUM PROPN
0.08 opens NUM SCONJ
-0.06 opens NUM SYM
-0.05 opens NUM VERB
0.07 opens NUM X
-0.07 opens PART ADJ
0.05 opens PART ADP
-0.29 opens PART ADV
-0.19 opens PART AUX
-0.04 opens PART DET
-0.25 opens PART INTJ
-0.45 opens PART NOUN
-0.23 opens PART NUM
0.06 opens PART PART
-0.2 opens PART PRON
-0.09 opens PART PROPN
-0.17 opens PRON ADJ
0.09 opens PRON ADP
-0.36 opens PRON ADV
-0.4 opens PRON AUX
0.06 opens PRON DET
-0.18 opens PRON INTJ
-0.2 opens PRON NOUN
-0.12 opens PRON PART
-0.22 opens PRON PRON
0.15 opens PRON PROPN
0.25 opens PRON SCONJ
-0.03 opens PRON VERB
0.17 opens PRON X
-0.21 opens PROPN ADJ
0.13 opens PROPN ADP
-0.21 opens PROPN ADV
-0.19 opens PROPN AUX
-0.15 opens PROPN DET
-0.52 opens PROPN NOUN
-0.27 opens PROPN NUM
-0.16 opens PROPN PART
-0.29 opens PROPN PRON
-0.33 opens PROPN PROPN
0.17 opens PROPN SCONJ
-0.59 opens PROPN SYM
-0.19 opens PROPN VERB
-0.22 opens PROPN X
-0.28 opens PUNCT ADP
-0.07 opens PUNCT ADV
-0.15 opens PUNCT AUX
-0.04 opens PUNCT DET
0.17 opens PUNCT INTJ
-0.14 opens PUNCT NUM
0.13 opens PUNCT PART
-0.15 opens PUNCT PRON
-0.23 opens PUNCT SCONJ
-0.52 opens PUNCT SYM
-0.32 opens PUNCT VERB
0.27 opens SCONJ ADJ
-0.32 opens SCONJ ADP
-0.05 opens SCONJ ADV
-0.31 opens SCONJ AUX
-0.06 opens SCONJ INTJ
0.1 opens SCONJ NUM
-0.26 opens SCONJ PART
-0.22 opens SCONJ PRON
-0.25 opens SCONJ PROPN
-0.04 opens SCONJ SCONJ
0.27 opens SCONJ VERB
-0.04 opens SYM ADJ
-0.37 opens SYM NOUN
0.04 opens SYM NUM
-0.29 opens SYM PROPN
-0.51 opens SYM SYM
-0.36 opens SYM VERB
-0.21 opens VERB ADP
0.05 opens VERB ADV
-0.16 opens VERB AUX
-0.05 opens VERB DET
-0.3 opens VERB INTJ
0.1 opens VERB NOUN
-0.17 opens VERB NUM
-0.39 opens VERB PART
-0.13 opens VERB PRON
-0.23 opens VERB SCONJ
-0.3 opens VERB SYM
-0.03 opens VERB VERB
-0.05 opens VERB X
0.1 opens X ADP
-0.26 opens X ADV
-0.25 opens X AUX
0.13 opens X DET
-0.36 opens X NOUN
-0.6 opens X NUM
-0.12 opens X PRON
-0.15 opens X SCONJ
-0.08 opens X SYM
-0.38 opens X VERB
-0.54 opens X X
0.04 opens none ADJ
-0.3 opens none ADP
-0.43 opens none AUX
-0.18 opens none DET
-0.35 opens none INTJ
0.18 opens none NOUN
-0.22 opens none NUM
0.18 opens none PART
-0.08 opens none PRON
-0.11 opens none SCONJ
-0.08 opens none VERB
-0.1 opens none X
0.79 path
-0.49 pronoun
0.24 quoted how
-0.2 quoted how-long
-0.46 quoted how-many
0.13 quoted said
-0.11 quoted thing body
-0.28 quoted thing measure
0.52 quoted thing other
-0.38 quoted thing people
-0.47 quoted thing person
-0.4 quoted thing place
-0.33 quoted thing time
0.49 quoted thing work
0.15 quoted what
0.24 quoted what is
0.47 quoted what is other
-0.39 quoted what is person
0.27 quoted what is work
0.16 quoted what nsubj
0.25 quoted what obj
-0.13 quoted what obl
0.21 quoted where
-0.35 quoted where place
-0.36 quoted who
-0.25 quoted who body
0.18 quoted who other
0.41 quoted who work
0.06 quoted why
-0.69 repeated
0.24 right 1
0.16 right 2-3
-0.12 right 4-6
-0.39 right 7-12
-0.13 right far
0.16 role condition acl
0.27 role condition advcl
0.1 role condition advmod
-0.24 role condition amod
-0.21 role condition appos
-0.26 role condition aux
-0.2 role condition ccomp
-0.16 role condition compound
-0.23 role condition conj
-0.14 role condition cop
-0.17 role condition flat
-0.2 role condition nmod
-0.16 role condition nsubj
-0.13 role condition nummod
-0.19 role condition obj
-0.24 role condition obl
-0.29 role condition root
-0.15 role how acl
0.04 role how advcl
-0.27 role how advmod
-0.27 role how appos
-0.39 role how aux
-0.39 role how case
-0.5 role how cc
0.05 role how ccomp
-0.14 role how compound
-0.36 role how cop
-0.31 role how csubj
-0.56 role how dep
-0.06 role how discourse
-0.53 role how fixed
-0.46 role how flat
-0.48 role how iobj
-0.36 role how mark
-0.41 role how nmod
-0.33 role how nsubj
-0.17 role how nummod
-0.16 role how obj
-0.19 role how obl
-0.52 role how orphan
-0.32 role how parataxis
-0.42 role how reparandum
-0.04 role how root
0.13 role how vocative
0.29 role how xcomp
-0.14 role how-long acl
-0.04 role how-long advcl
0.04 role how-long advmod
0.04 role how-long amod
-0.13 role how-long appos
-0.47 role how-long aux
-0.39 role how-long case
-0.38 role how-long cc
0.13 role how-long ccomp
0.08 role how-long compound
0.06 role how-long conj
-0.31 role how-long cop
-0.04 role how-long csubj
-0.49 role how-long dep
-0.36 role how-long discourse
-0.17 role how-long expl
-0.05 role how-long fixed
-0.51 role how-long flat
0.12 role how-long iobj
-0.29 role how-long mark
-0.28 role how-long nmod
-0.34 role how-long nsubj
-0.09 role how-long nummod
-0.34 role how-long orphan
0.08 role how-long parataxis
-0.22 role how-long reparandum
-0.17 role how-long xcomp
-0.15 role how-many acl
-0.3 role how-many advcl
-0.37 role how-many advmod
-0.2 role how-many amod
-0.26 role how-many appos
-0.44 role how-many aux
-0.25 role how-many case
-0.32 role how-many cc
-0.31 role how-many ccomp
-0.32 role how-many conj
-0.39 role how-many cop
-0.48 role how-many csubj
-0.43 role how-many dep
-0.61 role how-many discourse
-0.37 role how-many expl
-0.12 role how-many fixed
-0.23 role how-many flat
-0.41 role how-many iobj
0.14 role how-many list
-0.4 role how-many mark
-0.19 role how-many nmod
-0.07 role how-many nsubj
0.25 role how-many nummod
-0.09 role how-many obj
-0.2 role how-many obl
0.15 role how-many orphan
-0.09 role how-many parataxis
-0.21 role how-many reparandum
0.09 role how-many root
0.05 role how-many vocative
-0.09 role how-many xcomp
-0.14 role said acl
-0.33 role said advcl
-0.47 role said advmod
-0.42 role said amod
-0.72 role said appos
-0.57 role said aux
-0.32 role said case
0.37 role said ccomp
-0.41 role said compound
0.04 role said conj
-0.33 role said cop
-0.52 role said csubj
-0.27 role said dep
-0.11 role said discourse
-0.29 role said expl
-0.26 role said fixed
-0.33 role said flat
-0.52 role said iobj
-0.4 role said mark
-0.37 role said nmod
-0.42 role said nsubj
-0.3 role said nummod
-0.24 role said obl
-0.53 role said parataxis
-0.15 role said root
0.22 role said xcomp
-0.27 role thing body acl
-0.15 role thing body advcl
-0.09 role thing body advmod
-0.36 role thing body amod
-0.31 role thing body appos
-0.21 role thing body aux
-0.33 role thing body case
-0.61 role thing body ccomp
-0.08 role thing body conj
-0.18 role thing body cop
-0.17 role thing body csubj
-0.3 role thing body dep
-0.35 role thing body discourse
-0.29 role thing body fixed
-0.18 role thing body flat
0.04 role thing body list
-0.14 role thing body mark
-0.15 role thing body nmod
0.14 role thing body nsubj
-0.53 role thing body nummod
-0.44 role thing body obj
-0.06 role thing body obl
-0.26 role thing body parataxis
-0.11 role thing body xcomp
-0.52 role thing measure acl
-0.3 role thing measure advcl
-0.18 role thing measure advmod
-0.28 role thing measure amod
0.06 role thing measure appos
-0.5 role thing measure ccomp
-0.08 role thing measure compound
-0.14 role thing measure conj
-0.2 role thing measure csubj
-0.39 role thing measure flat
0.14 role thing measure iobj
-0.26 role thing measure nmod
0.03 role thing measure nsubj
-0.39 role thing measure obj
0.11 role thing measure obl
-0.38 role thing measure parataxis
-0.35 role thing measure root
-0.06 role thing measure xcomp
-0.09 role thing other acl
-0.16 role thing other advcl
-0.22 role thing other advmod
0.12 role thing other amod
0.14 role thing other appos
-0.43 role thing other aux
-0.3 role thing other case
-0.28 role thing other cc
-0.07 role thing other ccomp
0.08 role thing other compound
-0.08 role thing other conj
-0.29 role thing other cop
-0.17 role thing other csubj
-0.29 role thing other dep
-0.3 role thing other det
-0.22 role thing other discourse
-0.38 role thing other fixed
-0.25 role thing other flat
-0.49 role thing other goeswith
-0.21 role thing other iobj
-0.47 role thing other list
-0.23 role thing other mark
-0.2 role thing other nmod
-0.12 role thing other nsubj
-0.27 role thing other nummod
-0.05 role thing other obj
-0.2 role thing other obl
-0.25 role thing other orphan
-0.11 role thing other parataxis
-0.08 role thing other reparandum
-0.19 role thing other root
-0.46 role thing other vocative
-0.2 role thing other xcomp
-0.45 role thing people acl
-0.34 role thing people advcl
-0.46 role thing people advmod
0.19 role thing people amod
-0.59 role thing people appos
0.15 role thing people ccomp
-0.3 role thing people compound
-0.14 role thing people conj
-0.39 role thing people dep
-0.28 role thing people flat
-0.08 role thing people nmod
-0.06 role thing people nsubj
-0.34 role thing people nummod
-0.16 role thing people obl
0.06 role thing people root
-0.12 role thing people xcomp
-0.27 role thing person acl
-0.49 role thing person advcl
-0.38 role thing person advmod
-0.5 role thing person amod
0.07 role thing person appos
-0.05 role thing person case
-0.5 role thing person ccomp
-0.21 role thing person compound
0.16 role thing person conj
0.26 role thing person dep
0.16 role thing person discourse
-0.27 role thing person fixed
0.1 role thing person flat
-0.06 role thing person iobj
-0.24 role thing person mark
-0.24 role thing person nmod
-0.06 role thing person nsubj
-0.54 role thing person nummod
-0.17 role thing person obj
-0.1 role thing person obl
-0.2 role thing person parataxis
-0.46 role thing person root
0.24 role thing person xcomp
-0.44 role thing place acl
-0.6 role thing place advcl
-0.47 role thing place advmod
0.06 role thing place amod
-0.07 role thing place appos
-0.32 role thing place aux
-0.2 role thing place case
0.09 role thing place cc
0.07 role thing place ccomp
-0.12 role thing place compound
-0.08 role thing place conj
-0.15 role thing place cop
-0.34 role thing place csubj
-0.06 role thing place dep
-0.16 role thing place discourse
-0.27 role thing place fixed
-0.21 role thing place flat
-0.35 role thing place iobj
0.11 role thing place mark
0.06 role thing place nmod
0.13 role thing place nsubj
-0.49 role thing place nummod
-0.05 role thing place obj
-0.19 role thing place obl
-0.49 role thing place parataxis
-0.22 role thing place root
-0.41 role thing place xcomp
-0.32 role thing time acl
-0.47 role thing time advcl
-0.44 role thing time advmod
-0.41 role thing time appos
-0.16 role thing time aux
-0.22 role thing time ccomp
-0.12 role thing time compound
-0.23 role thing time conj
-0.29 role thing time fixed
-0.26 role thing time flat
-0.24 role thing time nmod
-0.17 role thing time nsubj
-0.56 role thing time obj
0.2 role thing time obl
0.08 role thing time parataxis
-0.5 role thing time root
-0.14 role thing time xcomp
-0.34 role thing work acl
-0.53 role thing work advcl
-0.24 role thing work advmod
-0.28 role thing work amod
0.17 role thing work appos
0.11 role thing work case
-0.24 role thing work cc
0.04 role thing work ccomp
-0.04 role thing work compound
0.1 role thing work conj
0.16 role thing work csubj
-0.11 role thing work dep
-0.28 role thing work fixed
-0.39 role thing work flat
-0.33 role thing work iobj
-0.35 role thing work nmod
-0.5 role thing work nsubj
-0.39 role thing work nummod
-0.22 role thing work obj
-0.14 role thing work root
0.13 role thing work xcomp
0.08 role what acl
-0.14 role what advcl
-0.39 role what advmod
-0.15 role what amod
-0.35 role what appos
-0.3 role what case
-0.1 role what ccomp
-0.1 role what compound
0.1 role what conj
0.15 role what csubj
-0.39 role what dep
-0.22 role what discourse
0.19 role what do acl
-0.06 role what do advcl
-0.47 role what do advmod
-0.57 role what do amod
-0.36 role what do appos
-0.58 role what do ccomp
-0.53 role what do compound
0.19 role what do conj
-0.36 role what do cop
-0.19 role what do discourse
-0.18 role what do fixed
-0.4 role what do nmod
-0.77 role what do nsubj
-0.42 role what do nummod
-0.2 role what do obj
-0.46 role what do obl
0.13 role what do parataxis
0.15 role what do xcomp
-0.34 role what flat
-0.04 role what is acl
-0.06 role what is advcl
-0.5 role what is advmod
-0.32 role what is amod
-0.41 role what is aux
-0.42 role what is body acl
-0.38 role what is body advcl
-0.14 role what is body advmod
-0.09 role what is body amod
-0.05 role what is body appos
-0.24 role what is body ccomp
-0.42 role what is body compound
-0.12 role what is body conj
0.11 role what is body nmod
0.17 role what is body nsubj
-0.32 role what is body nummod
-0.28 role what is body obj
-0.06 role what is body obl
-0.3 role what is body parataxis
-0.48 role what is body root
0.14 role what is body xcomp
-0.4 role what is case
0.09 role what is cc
-0.17 role what is ccomp
-0.24 role what is compound
-0.05 role what is conj
-0.44 role what is cop
-0.53 role what is discourse
-0.2 role what is fixed
-0.49 role what is flat
0.1 role what is iobj
0.09 role what is list
-0.31 role what is mark
-0.23 role what is measure acl
-0.36 role what is measure amod
-0.04 role what is measure appos
-0.49 role what is measure compound
-0.35 role what is measure flat
-0.09 role what is measure nmod
-0.56 role what is measure nsubj
0.15 role what is measure obj
0.04 role what is measure obl
-0.31 role what is measure parataxis
-0.23 role what is measure root
-0.16 role what is nmod
-0.35 role what is nsubj
-0.37 role what is nummod
0.07 role what is obl
-0.31 role what is orphan
0.11 role what is other acl
-0.09 role what is other advcl
-0.49 role what is other advmod
-0.09 role what is other amod
0.25 role what is other appos
-0.44 role what is other aux
-0.36 role what is other case
-0.31 role what is other cc
-0.12 role what is other ccomp
-0.15 role what is other compound
-0.07 role what is other conj
-0.38 role what is other cop
-0.09 role what is other csubj
-0.38 role what is other dep
-0.61 role what is other discourse
-0.27 role what is other dislocated
-0.54 role what is other fixed
-0.51 role what is other flat
-0.52 role what is other iobj
-0.05 role what is other list
-0.38 role what is other mark
-0.51 role what is other nmod
-0.21 role what is other nsubj
-0.21 role what is other nummod
-0.17 role what is other obj
-0.15 role what is other obl
-0.29 role what is other orphan
-0.06 role what is other parataxis
0.11 role what is other reparandum
0.09 role what is other root
-0.41 role what is other vocative
-0.07 role what is other xcomp
-0.2 role what is parataxis
0.19 role what is person acl
0.18 role what is person advcl
-0.68 role what is person advmod
-0.31 role what is person amod
-0.56 role what is person appos
-0.32 role what is person case
-0.4 role what is person ccomp
-0.39 role what is person compound
-0.34 role what is person conj
-0.36 role what is person csubj
0.3 role what is person dep
0.1 role what is person flat
-0.27 role what is person nmod
-0.12 role what is person nsubj
-0.54 role what is person nummod
0.05 role what is person obj
-0.65 role what is person parataxis
-0.51 role what is person root
0.08 role what is person xcomp
-0.16 role what is place acl
-0.29 role what is place advcl
0.21 role what is place advmod
-0.11 role what is place amod
0.12 role what is place appos
-0.56 role what is place compound
-0.23 role what is place nmod
-0.48 role what is place nsubj
-0.34 role what is place nummod
-0.13 role what is place obj
-0.34 role what is place root
-0.46 role what is place xcomp
-0.4 role what is root
-0.35 role what is work acl
-0.36 role what is work advcl
-0.68 role what is work advmod
-0.72 role what is work amod
0.29 role what is work appos
-0.14 role what is work aux
-0.23 role what is work case
-0.11 role what is work ccomp
-0.14 role what is work compound
0.37 role what is work conj
-0.19 role what is work cop
-0.51 role what is work dep
-0.06 role what is work discourse
-0.24 role what is work fixed
0.27 role what is work goeswith
-0.36 role what is work nmod
-0.09 role what is work nsubj
-0.36 role what is work nummod
-0.33 role what is work obj
-0.32 role what is work obl
-0.34 role what is work xcomp
0.18 role what is xcomp
-0.12 role what nmod
-0.35 role what nsubj
-0.08 role what nsubj acl
-0.13 role what nsubj advcl
-0.55 role what nsubj advmod
-0.15 role what nsubj amod
-0.18 role what nsubj appos
-0.46 role what nsubj aux
-0.52 role what nsubj case
-0.4 role what nsubj cc
-0.25 role what nsubj compound
-0.35 role what nsubj cop
0.09 role what nsubj csubj
-0.55 role what nsubj dep
-0.46 role what nsubj discourse
0.14 role what nsubj dislocated
-0.34 role what nsubj fixed
-0.14 role what nsubj flat
-0.32 role what nsubj goeswith
-0.67 role what nsubj iobj
-0.38 role what nsubj list
-0.36 role what nsubj mark
-0.29 role what nsubj nmod
0.19 role what nsubj nsubj
-0.51 role what nsubj nummod
0.14 role what nsubj obj
-0.17 role what nsubj obl
-0.34 role what nsubj orphan
-0.25 role what nsubj parataxis
-0.17 role what nsubj root
-0.33 role what nsubj vocative
-0.25 role what nsubj xcomp
-0.22 role what nummod
-0.16 role what obj
-0.08 role what obj acl
-0.09 role what obj advcl
-0.52 role what obj advmod
-0.21 role what obj amod
-0.47 role what obj aux
-0.28 role what obj case
-0.24 role what obj cc
-0.07 role what obj compound
-0.34 role what obj cop
-0.31 role what obj csubj
-0.34 role what obj dep
-0.25 role what obj discourse
-0.11 role what obj fixed
-0.23 role what obj flat
-0.46 role what obj iobj
0.05 role what obj list
-0.35 role what obj mark
-0.17 role what obj nmod
-0.15 role what obj nsubj
-0.42 role what obj nummod
0.12 role what obj obj
-0.31 role what obj obl
0.13 role what obj orphan
-0.11 role what obj parataxis
-0.23 role what obj root
-0.31 role what obj vocative
0.07 role what obj xcomp
-0.18 role what obl
-0.38 role what obl advcl
-0.21 role what obl advmod
-0.04 role what obl amod
-0.28 role what obl aux
-0.15 role what obl case
-0.39 role what obl ccomp
-0.09 role what obl compound
-0.13 role what obl conj
-0.33 role what obl cop
-0.42 role what obl csubj
-0.47 role what obl dep
-0.27 role what obl discourse
-0.42 role what obl fixed
-0.07 role what obl flat
-0.34 role what obl iobj
-0.14 role what obl mark
-0.23 role what obl nsubj
-0.54 role what obl nummod
-0.16 role what obl obj
0.05 role what obl obl
0.09 role what obl parataxis
-0.32 role what obl root
-0.14 role what obl xcomp
-0.15 role what parataxis
-0.15 role what root
-0.1 role what xcomp
-0.18 role when acl
0.16 role when advcl
-0.27 role when advmod
-0.18 role when amod
-0.13 role when appos
-0.13 role when aux
-0.22 role when case
-0.22 role when cc
0.06 role when ccomp
-0.15 role when conj
-0.32 role when cop
-0.57 role when csubj
-0.3 role when dep
-0.6 role when discourse
-0.17 role when expl
-0.48 role when fixed
-0.38 role when flat
-0.29 role when goeswith
-0.46 role when iobj
0.23 role when list
-0.24 role when mark
-0.33 role when nsubj
-0.35 role when nummod
-0.35 role when obj
0.2 role when obl
-0.18 role when orphan
-0.06 role when parataxis
-0.25 role when reparandum
-0.05 role when root
-0.28 role when vocative
-0.12 role when xcomp
-0.33 role where acl
-0.34 role where advcl
-0.24 role where advmod
-0.1 role where amod
-0.55 role where appos
-0.26 role where aux
0.12 role where body obl
-0.1 role where case
-0.27 role where ccomp
-0.23 role where compound
0.03 role where conj
-0.21 role where cop
-0.39 role where csubj
-0.3 role where dep
-0.21 role where discourse
-0.19 role where expl
-0.46 role where fixed
-0.46 role where flat
0.15 role where iobj
-0.06 role where nmod
-0.05 role where nsubj
-0.46 role where nummod
-0.15 role where obj
0.15 role where obl
0.07 role where orphan
0.09 role where other acl
0.11 role where other advcl
-0.28 role where other advmod
-0.32 role where other amod
-0.35 role where other appos
-0.13 role where other aux
-0.25 role where other ccomp
-0.38 role where other compound
0.05 role where other conj
-0.27 role where other flat
-0.27 role where other mark
-0.29 role where other nmod
-0.29 role where other nsubj
-0.47 role where other obj
0.26 role where other obl
-0.33 role where other root
0.22 role where other xcomp
-0.12 role where parataxis
-0.26 role where person acl
-0.21 role where person advmod
-0.37 role where person amod
-0.36 role where person appos
-0.21 role where person aux
-0.31 role where person conj
0.14 role where person nmod
-0.24 role where person nsubj
0.06 role where person obj
-0.4 role where person obl
0.13 role where person parataxis
0.17 role where person root
-0.23 role where person xcomp
-0.3 role where place advmod
-0.5 role where place amod
-0.33 role where place appos
-0.25 role where place aux
-0.28 role where place case
0.2 role where place ccomp
0.03 role where place compound
-0.3 role where place conj
-0.16 role where place cop
-0.32 role where place csubj
-0.42 role where place dep
-0.2 role where place discourse
-0.07 role where place expl
-0.18 role where place flat
-0.14 role where place list
-0.11 role where place mark
-0.17 role where place nmod
-0.11 role where place nsubj
-0.23 role where place nummod
-0.19 role where place obj
0.07 role where place obl
0.18 role where place orphan
0.11 role where place parataxis
0.13 role where place root
-0.27 role where place xcomp
0.06 role where root
-0.26 role where xcomp
-0.15 role who acl
-0.27 role who advcl
-0.33 role who advmod
-0.27 role who amod
0.1 role who appos
-0.45 role who aux
-0.34 role who body acl
-0.1 role who body advcl
-0.4 role who body advmod
-0.22 role who body amod
0.17 role who body appos
-0.27 role who body aux
-0.18 role who body case
-0.19 role who body ccomp
0.18 role who body compound
-0.08 role who body conj
-0.21 role who body cop
-0.04 role who body dep
-0.47 role who body flat
-0.47 role who body iobj
-0.29 role who body mark
-0.17 role who body nmod
-0.11 role who body nsubj
-0.18 role who body nummod
-0.36 role who body obj
0.16 role who body obl
-0.42 role who body parataxis
-0.18 role who body root
-0.14 role who body xcomp
-0.26 role who case
-0.13 role who cc
-0.42 role who ccomp
-0.25 role who cop
-0.4 role who csubj
0.27 role who dep
-0.5 role who discourse
-0.34 role who dislocated
-0.27 role who expl
-0.34 role who fixed
0.26 role who flat
-0.24 role who goeswith
0.16 role who iobj
-0.12 role who list
-0.44 role who mark
-0.18 role who nmod
-0.05 role who nsubj
-0.4 role who nummod
-0.1 role who obj
-0.18 role who obl
-0.5 role who other acl
-0.48 role who other advmod
0.1 role who other amod
0.16 role who other appos
-0.27 role who other aux
-0.22 role who other case
-0.5 role who other ccomp
0.14 role who other compound
-0.32 role who other conj
-0.39 role who other cop
-0.17 role who other csubj
0.12 role who other dep
-0.22 role who other discourse
-0.36 role who other expl
-0.24 role who other flat
-0.22 role who other iobj
-0.35 role who other mark
0.11 role who other nmod
-0.04 role who other nsubj
-0.15 role who other nummod
-0.16 role who other obj
-0.07 role who other obl
-0.36 role who other parataxis
-0.29 role who other root
-0.24 role who other xcomp
-0.12 role who parataxis
-0.35 role who person acl
-0.38 role who person advcl
-0.38 role who person advmod
0.07 role who person amod
-0.29 role who person appos
-0.34 role who person aux
-0.44 role who person compound
-0.06 role who person conj
-0.27 role who person cop
0.23 role who person flat
-0.36 role who person mark
0.14 role who person nsubj
0.06 role who person nummod
-0.14 role who person obj
-0.44 role who person obl
-0.06 role who person root
-0.4 role who person xcomp
-0.2 role who root
-0.55 role who work acl
0.1 role who work advcl
-0.41 role who work advmod
-0.47 role who work amod
0.04 role who work appos
-0.41 role who work aux
-0.22 role who work case
0.04 role who work compound
-0.37 role who work conj
-0.34 role who work cop
-0.13 role who work dep
-0.2 role who work flat
-0.42 role who work mark
-0.16 role who work nmod
-0.18 role who work nsubj
-0.12 role who work nummod
-0.11 role who work obj
-0.08 role who work obl
-0.05 role who work parataxis
-0.25 role who work root
0.22 role who work xcomp
-0.15 role who xcomp
0.12 role why acl
0.3 role why advcl
-0.21 role why advmod
-0.41 role why amod
-0.77 role why appos
-0.15 role why aux
-0.37 role why case
-0.28 role why cc
-0.12 role why ccomp
-0.35 role why compound
-0.19 role why conj
-0.03 role why cop
-0.13 role why csubj
-0.22 role why dep
-0.31 role why discourse
-0.04 role why expl
-0.15 role why fixed
-0.32 role why flat
-0.3 role why iobj
-0.12 role why mark
-0.31 role why nmod
-0.08 role why nsubj
-0.35 role why nummod
-0.15 role why obj
-0.21 role why obl
-0.05 role why parataxis
0.06 role why reparandum
-0.3 role why root
-0.27 role why xcomp
-0.14 sameGovernor
-0.19 sameRole
0.4 sentenceBigrams
0.65 sentenceCover
-0.33 sentenceFocus
0.65 sentenceKind
-0.52 sentenceLength
0.06 sentenceShare
-0.27 size condition 1
-0.22 size condition 2
-0.32 size condition 3
0.12 size condition 4
0.08 size condition 5
0.13 size condition 6
0.19 size condition 7
0.1 size condition 8
-0.07 size condition 9
-0.18 size how 1
-0.6 size how 13+
0.1 size how 2
0.16 size how 3
0.12 size how 4
0.13 size how 4-5
0.08 size how 6
-0.17 size how 7
-0.18 size how 8
-0.41 size how 9
-0.15 size how 9-12
-0.31 size how-long 1
0.23 size how-long 2
0.15 size how-long 3
0.12 size how-long 4
-0.04 size how-long 5
-0.16 size how-long 7
-0.14 size how-long 8
-0.64 size how-long 9
0.31 size how-many 1
0.16 size how-many 2
0.14 size how-many 3
-0.06 size how-many 4
-0.34 size how-many 5
-0.5 size how-many 6
-0.48 size how-many 7
-0.63 size how-many 8
-0.96 size how-many 9
-0.07 size said 1
-0.56 size said 13+
-0.08 size said 2
-0.03 size said 4
0.04 size said 4-5
0.06 size said 8
-0.16 size said 9
0.05 size short 1
-0.76 size short 13+
0.2 size short 2
0.17 size short 3
0.04 size short 4-5
-0.18 size short 6-8
-0.33 size short 9-12
-0.2 size thing body 1
0.09 size thing body 4
-0.24 size thing body 5
0.13 size thing body 6
0.13 size thing body 7
-0.07 size thing body 8
-0.15 size thing body 9
-0.07 size thing measure 1
0.03 size thing measure 2
0.36 size thing measure 3
0.15 size thing measure 4
-0.46 size thing measure 5
-0.53 size thing measure 6
-0.59 size thing measure 7
-0.44 size thing measure 8
-0.65 size thing measure 9
0.09 size thing other 1
0.04 size thing other 2
0.08 size thing other 3
-0.22 size thing other 5
-0.17 size thing other 6
-0.13 size thing other 7
-0.23 size thing other 8
-0.34 size thing other 9
0.17 size thing people 1
0.07 size thing people 2
-0.1 size thing people 3
-0.3 size thing people 4
-0.42 size thing people 5
-0.59 size thing people 6
-0.16 size thing people 7
-0.22 size thing people 9
-0.19 size thing person 1
0.13 size thing person 2
0.1 size thing person 3
-0.17 size thing person 5
0.07 size thing person 6
-0.12 size thing person 7
-0.41 size thing person 8
-0.35 size thing person 9
-0.3 size thing place 1
-0.23 size thing place 2
0.11 size thing place 3
0.28 size thing place 4
0.07 size thing place 5
0.08 size thing place 6
-0.08 size thing place 7
0.53 size thing time 1
-0.18 size thing time 2
-0.12 size thing time 3
-0.73 size thing time 4
-0.32 size thing time 5
-0.3 size thing time 6
-0.37 size thing time 7
-0.47 size thing time 8
-0.63 size thing time 9
0.05 size thing work 1
0.12 size thing work 3
-0.13 size thing work 5
-0.1 size thing work 6
-0.38 size thing work 7
-0.11 size thing work 8
-0.39 size thing work 9
0.07 size what 1
-0.68 size what 13+
0.16 size what 2
0.1 size what 3
-0.26 size what 4
0.09 size what 5
0.15 size what 6
-0.22 size what 6-8
0.19 size what 7
-0.27 size what 8
-0.28 size what 9
-0.21 size what 9-12
0.15 size what do 1
0.13 size what do 2
-0.06 size what do 5
-0.4 size what do 6
-0.79 size what do 7
-0.6 size what do 8
-0.54 size what do 9
-0.12 size what is 2
0.05 size what is 3
-0.1 size what is 5
0.03 size what is 6
0.12 size what is 7
-0.2 size what is 8
-0.27 size what is 9
0.07 size what is body 1
0.32 size what is body 2
-0.11 size what is body 3
0.06 size what is body 4
-0.22 size what is body 5
-0.15 size what is body 6
-0.23 size what is body 7
-0.19 size what is body 8
-0.6 size what is body 9
0.45 size what is measure 2
0.13 size what is measure 3
-0.09 size what is measure 4
-0.46 size what is measure 5
-0.52 size what is measure 6
-0.54 size what is measure 7
-0.6 size what is measure 8
-0.21 size what is measure 9
0.14 size what is other 1
0.06 size what is other 2
-0.04 size what is other 3
0.04 size what is other 4
-0.11 size what is other 5
-0.16 size what is other 6
-0.1 size what is other 7
-0.4 size what is other 8
-0.45 size what is other 9
0.1 size what is person 1
0.09 size what is person 2
0.04 size what is person 3
-0.07 size what is person 4
-0.22 size what is person 5
-0.27 size what is person 6
-0.21 size what is person 7
-0.27 size what is person 8
-0.27 size what is person 9
0.44 size what is place 1
0.08 size what is place 2
-0.37 size what is place 3
-0.33 size what is place 4
-0.49 size what is place 5
-0.41 size what is place 6
-0.42 size what is place 7
-0.51 size what is place 8
-0.5 size what is place 9
-0.06 size what is work 1
-0.11 size what is work 3
-0.1 size what is work 5
0.19 size what is work 6
-0.08 size what is work 7
-0.36 size what is work 8
-0.4 size what is work 9
-0.16 size what nsubj 1
-0.04 size what nsubj 2
0.05 size what nsubj 3
0.04 size what nsubj 4
-0.07 size what nsubj 5
0.07 size what nsubj 6
0.1 size what nsubj 7
-0.09 size what nsubj 8
-0.24 size what nsubj 9
-0.23 size what obj 1
-0.06 size what obj 2
0.04 size what obj 3
0.12 size what obj 4
-0.03 size what obj 5
0.17 size what obj 6
-0.13 size what obj 9
-0.13 size what obl 1
-0.07 size what obl 2
0.05 size what obl 3
0.05 size what obl 4
0.04 size what obl 5
-0.18 size what obl 7
-0.2 size what obl 8
-0.12 size what obl 9
-0.09 size when 2
0.09 size when 4
0.06 size when 5
0.04 size when 6
-0.24 size when 8
-0.3 size when 9
-0.08 size where 1
-0.15 size where 2
0.05 size where 5
0.17 size where 6
-0.05 size where 7
-0.03 size where 8
-0.46 size where 9
0.37 size where body 1
-0.35 size where body 2
-0.32 size where body 3
-0.25 size where body 6
-0.23 size where body 7
-0.09 size where other 1
-0.13 size where other 2
-0.04 size where other 3
0.09 size where other 4
-0.05 size where other 5
0.07 size where other 6
-0.17 size where other 7
0.05 size where other 8
-0.22 size where other 9
0.29 size where person 1
0.09 size where person 2
-0.44 size where person 3
-0.42 size where person 4
-0.22 size where person 5
-0.15 size where person 6
-0.32 size where person 7
-0.29 size where person 8
-0.41 size where person 9
0.41 size where place 1
-0.04 size where place 2
-0.14 size where place 3
-0.23 size where place 4
-0.42 size where place 5
-0.42 size where place 6
-0.22 size where place 7
-0.39 size where place 8
-0.6 size where place 9
-0.3 size who 1
0.04 size who 2
0.06 size who 3
0.19 size who 4
0.03 size who 5
0.07 size who 6
-0.07 size who 7
-0.26 size who 8
-0.38 size who 9
-0.05 size who body 1
0.23 size who body 4
-0.06 size who body 5
0.27 size who body 6
-0.21 size who body 7
-0.41 size who body 8
-0.22 size who body 9
0.08 size who other 1
0.07 size who other 2
-0.14 size who other 4
-0.21 size who other 5
-0.19 size who other 6
-0.08 size who other 7
-0.3 size who other 8
-0.28 size who other 9
0.06 size who person 1
-0.23 size who person 3
-0.24 size who person 4
-0.24 size who person 5
-0.07 size who person 6
0.3 size who person 7
0.04 size who person 8
-0.15 size who person 9
0.18 size who work 1
-0.11 size who work 2
-0.05 size who work 3
-0.11 size who work 4
-0.2 size who work 5
-0.26 size who work 6
-0.47 size who work 7
-0.41 size who work 8
-0.23 size who work 9
-0.7 size why 1
0.05 size why 13+
-0.29 size why 2
-0.07 size why 3
-0.11 size why 4
0.08 size why 4-5
0.09 size why 5
0.15 size why 6
0.29 size why 6-8
0.19 size why 7
0.32 size why 9
0.12 size why 9-12
0.33 standing rank 0
-0.13 standing rank 1
-0.27 standing rank 2
-0.2 standing rank 3
-0.65 standingGap
0.03 starts ADJ
-0.18 starts ADP
-0.29 starts AUX
-0.15 starts DET
-0.03 starts INTJ
-0.07 starts NOUN
0.13 starts NUM
-0.14 starts PRON
0.07 starts PROPN
-0.08 starts SYM
-0.11 starts VERB
0.26 starts X
-0.71 unfit
-0.22 unfit condition
-0.71 unfit how-long
-0.18 unfit how-many
-0.29 unfit thing
-0.08 unfit when
-0.44 unfit where
-0.1 unfit who
-0.4 unfit why
0.33 whole how
0.26 whole said
0.39 whole short
0.44 whole what
0.13 whole why
0.39 wideInside
0.95 wideLink1
0.52 wideLink2
1.08 wideNear
0.99 widePath
-0.17 word after condition ,
0.22 word after condition .
-0.1 word after condition ADJ
-0.23 word after condition ADV
-0.2 word after condition NOUN
-0.24 word after condition NUM
-0.22 word after condition PROPN
-0.13 word after condition VERB
-0.18 word after condition and
-0.12 word after condition at
-0.19 word after condition in
-0.09 word after condition on
-0.22 word after condition the
-0.4 word after how !
-0.09 word after how "
-0.27 word after how '
-0.52 word after how 's
0.17 word after how (
0.05 word after how )
-0.32 word after how ,
-0.93 word after how -
0.28 word after how .
-0.72 word after how :
-0.13 word after how ;
-0.63 word after how ?
-0.21 word after how INTJ
-0.3 word after how NOUN
-0.38 word after how NUM
-0.05 word after how PROPN
0.19 word after how SYM
-0.21 word after how VERB
-0.4 word after how X
-0.29 word after how [
-0.53 word after how ]
-0.63 word after how a
0.04 word after how about
-0.31 word after how above
-0.28 word after how across
0.08 word after how after
-0.4 word after how against
-0.29 word after how all
-0.42 word after how along
-0.44 word after how among
0.04 word after how an
-0.03 word after how and
-0.25 word after how any
-0.3 word after how are
-0.33 word after how around
-0.34 word after how as
-0.09 word after how at
-0.34 word after how be
0.06 word after how because
-0.25 word after how been
-0.42 word after how before
-0.34 word after how beneath
-0.45 word after how between
-0.29 word after how both
-0.91 word after how by
-0.05 word after how can
-0.53 word after how could
-0.26 word after how did
-0.22 word after how do
-0.35 word after how down
-0.27 word after how each
-0.25 word after how every
-0.09 word after how for
-0.28 word after how from
-0.53 word after how has
-0.08 word after how have
-0.4 word after how he
-0.5 word after how her
-0.2 word after how him
-0.73 word after how his
-0.22 word after how i
0.21 word after how if
0.06 word after how in
-0.51 word after how into
-0.29 word after how is
-0.39 word after how it
-0.48 word after how its
0.11 word after how itself
-0.42 word after how like
-0.42 word after how may
0.19 word after how me
-0.29 word after how na
-0.29 word after how no
0.17 word after how none
-0.21 word after how not
-0.38 word after how of
-0.28 word after how on
-0.64 word after how or
-0.38 word after how our
-0.35 word after how out
-0.41 word after how over
-0.33 word after how per
-0.1 word after how round
-0.41 word after how she
-0.35 word after how should
-0.35 word after how since
-0.28 word after how so
-0.45 word after how some
0.08 word after how something
0.28 word after how than
-0.41 word after how that
-0.4 word after how the
-0.61 word after how their
-0.32 word after how them
-0.34 word after how there
-0.23 word after how these
-0.42 word after how they
-0.48 word after how this
-0.06 word after how through
-0.07 word after how to
-0.49 word after how under
-0.21 word after how until
-0.37 word after how up
-0.27 word after how upon
-0.2 word after how was
-0.56 word after how we
-0.22 word after how were
-0.2 word after how what
-0.6 word after how which
0.11 word after how while
-0.06 word after how who
-0.33 word after how will
-0.13 word after how with
-0.09 word after how within
-0.37 word after how without
-0.32 word after how would
-0.44 word after how your
0.24 word after how —
-0.25 word after how ‘
-0.32 word after how ’
-0.3 word after how ’s
-0.31 word after how “
0.08 word after how ”
-0.26 word after how-long !
-0.24 word after how-long "
0.14 word after how-long '
-0.24 word after how-long 'm
-0.17 word after how-long 're
-0.38 word after how-long 's
-0.09 word after how-long 've
-0.46 word after how-long ,
-0.09 word after how-long -
-0.18 word after how-long .
-0.46 word after how-long :
0.16 word after how-long ;
-0.28 word after how-long ?
0.17 word after how-long ADV
-0.27 word after how-long INTJ
-0.06 word after how-long NOUN
-0.3 word after how-long NUM
-0.06 word after how-long PROPN
-0.06 word after how-long SYM
-0.16 word after how-long VERB
-0.21 word after how-long X
-0.13 word after how-long [
-0.51 word after how-long ]
-0.36 word after how-long a
-0.18 word after how-long about
0.15 word after how-long above
-0.21 word after how-long across
0.29 word after how-long after
-0.42 word after how-long against
-0.2 word after how-long all
-0.16 word after how-long am
-0.27 word after how-long an
-0.35 word after how-long and
-0.08 word after how-long another
-0.22 word after how-long any
-0.51 word after how-long are
-0.29 word after how-long around
-0.05 word after how-long as
0.14 word after how-long at
-0.35 word after how-long be
-0.53 word after how-long because
-0.14 word after how-long been
0.17 word after how-long before
-0.27 word after how-long behind
-0.35 word after how-long being
0.15 word after how-long beneath
0.24 word after how-long between
-0.25 word after how-long both
-0.15 word after how-long but
0.06 word after how-long by
-0.39 word after how-long can
-0.35 word after how-long could
-0.48 word after how-long did
-0.2 word after how-long do
-0.04 word after how-long does
-0.07 word after how-long down
-0.27 word after how-long during
0.17 word after how-long each
-0.27 word after how-long either
-0.36 word after how-long every
-0.62 word after how-long for
0.22 word after how-long from
-0.18 word after how-long had
-0.56 word after how-long has
-0.45 word after how-long have
-0.08 word after how-long he
-0.42 word after how-long her
-0.07 word after how-long him
-0.23 word after how-long his
-0.25 word after how-long i
-0.33 word after how-long if
0.18 word after how-long in
-0.17 word after how-long into
-0.54 word after how-long is
0.19 word after how-long it
-0.15 word after how-long itself
-0.3 word after how-long like
-0.41 word after how-long may
-0.22 word after how-long me
-0.26 word after how-long must
0.11 word after how-long my
-0.16 word after how-long n't
-0.27 word after how-long na
-0.19 word after how-long no
-0.17 word after how-long not
-0.05 word after how-long nothing
-0.29 word after how-long of
0.15 word after how-long off
-0.05 word after how-long on
-0.2 word after how-long or
-0.27 word after how-long our
0.05 word after how-long out
0.07 word after how-long outside
0.24 word after how-long over
0.18 word after how-long per
-0.35 word after how-long she
-0.36 word after how-long should
-0.31 word after how-long so
-0.32 word after how-long some
-0.33 word after how-long than
-0.31 word after how-long that
-0.22 word after how-long the
-0.31 word after how-long their
-0.17 word after how-long them
-0.11 word after how-long there
-0.4 word after how-long they
-0.35 word after how-long this
-0.2 word after how-long those
0.05 word after how-long through
-0.28 word after how-long to
-0.39 word after how-long under
-0.34 word after how-long until
0.07 word after how-long up
-0.13 word after how-long was
-0.41 word after how-long we
-0.52 word after how-long were
-0.15 word after how-long what
-0.5 word after how-long which
-0.25 word after how-long while
-0.44 word after how-long who
-0.32 word after how-long will
0.25 word after how-long with
0.11 word after how-long without
0.04 word after how-long would
-0.3 word after how-long you
-0.42 word after how-long your
-0.42 word after how-long —
-0.28 word after how-long ’s
-0.28 word after how-long “
-0.27 word after how-long ”
-0.21 word after how-many !
-0.74 word after how-many "
-0.04 word after how-many &
-0.1 word after how-many '
-0.24 word after how-many 'd
-0.03 word after how-many 'll
-0.06 word after how-many 'm
-0.22 word after how-many 're
-0.61 word after how-many 's
-0.25 word after how-many 've
-0.19 word after how-many (
-0.51 word after how-many )
-0.36 word after how-many ,
-0.77 word after how-many -
-0.16 word after how-many .
-0.62 word after how-many :
-0.32 word after how-many ;
-0.56 word after how-many ?
0.13 word after how-many ADJ
-0.17 word after how-many INTJ
-0.13 word after how-many NOUN
-0.08 word after how-many NUM
-0.34 word after how-many PROPN
-0.25 word after how-many SYM
-0.32 word after how-many VERB
-0.31 word after how-many X
0.19 word after how-many [
-0.5 word after how-many ]
0.29 word after how-many a
-0.27 word after how-many about
-0.27 word after how-many above
-0.04 word after how-many across
0.04 word after how-many against
-0.16 word after how-many along
-0.24 word after how-many am
-0.33 word after how-many among
0.04 word after how-many an
-0.13 word after how-many and
-0.08 word after how-many any
-0.13 word after how-many are
-0.44 word after how-many around
0.16 word after how-many as
-0.37 word after how-many at
-0.22 word after how-many be
-0.45 word after how-many because
-0.39 word after how-many been
0.18 word after how-many before
0.18 word after how-many behind
-0.24 word after how-many being
-0.21 word after how-many beneath
-0.21 word after how-many beside
0.11 word after how-many between
-0.36 word after how-many but
-0.25 word after how-many by
-0.09 word after how-many can
-0.47 word after how-many could
-0.27 word after how-many did
-0.11 word after how-many do
-0.1 word after how-many does
-0.15 word after how-many down
-0.04 word after how-many during
0.12 word after how-many every
-0.25 word after how-many everyone
-0.11 word after how-many from
-0.2 word after how-many had
-0.28 word after how-many has
-0.38 word after how-many have
-0.43 word after how-many he
-0.28 word after how-many her
-0.1 word after how-many him
-0.39 word after how-many his
0.11 word after how-many i
-0.29 word after how-many if
0.11 word after how-many in
0.09 word after how-many into
-0.16 word after how-many is
0.11 word after how-many it
-0.2 word after how-many its
-0.43 word after how-many like
-0.35 word after how-many may
-0.34 word after how-many might
-0.38 word after how-many must
-0.34 word after how-many my
-0.2 word after how-many n't
-0.28 word after how-many na
-0.23 word after how-many neither
-0.41 word after how-many no
-0.18 word after how-many none
-0.17 word after how-many nor
-0.21 word after how-many not
0.68 word after how-many of
-0.23 word after how-many off
-0.03 word after how-many on
-0.37 word after how-many or
-0.09 word after how-many our
-0.39 word after how-many out
-0.35 word after how-many outside
-0.05 word after how-many over
0.05 word after how-many per
-0.3 word after how-many plus
-0.11 word after how-many she
-0.29 word after how-many should
0.31 word after how-many since
-0.43 word after how-many so
-0.22 word after how-many some
-0.11 word after how-many something
-0.43 word after how-many that
-0.17 word after how-many the
-0.46 word after how-many their
-0.12 word after how-many them
-0.04 word after how-many themselves
-0.38 word after how-many there
-0.1 word after how-many these
0.12 word after how-many they
0.11 word after how-many this
-0.2 word after how-many through
-0.27 word after how-many throughout
-0.21 word after how-many to
-0.22 word after how-many under
-0.22 word after how-many until
-0.35 word after how-many up
-0.35 word after how-many was
-0.04 word after how-many we
0.05 word after how-many were
0.13 word after how-many what
-0.23 word after how-many whether
-0.19 word after how-many which
-0.26 word after how-many while
-0.05 word after how-many who
-0.21 word after how-many whose
-0.35 word after how-many will
-0.52 word after how-many with
-0.35 word after how-many within
-0.52 word after how-many without
-0.32 word after how-many would
-0.39 word after how-many you
-0.27 word after how-many your
-0.23 word after how-many –
-0.3 word after how-many —
-0.19 word after how-many ’s
0.1 word after how-many “
-0.27 word after how-many ”
-0.31 word after said "
-0.29 word after said '
-0.51 word after said 's
0.08 word after said (
-0.31 word after said )
-0.35 word after said ,
0.11 word after said -
0.67 word after said .
-0.41 word after said :
-0.05 word after said ;
-0.35 word after said ?
-0.49 word after said ADJ
-0.12 word after said ADV
-0.67 word after said NOUN
-0.53 word after said NUM
-0.68 word after said PROPN
-0.04 word after said SYM
-0.37 word after said VERB
-0.37 word after said a
-0.38 word after said about
-0.48 word after said after
-0.13 word after said all
-0.33 word after said an
0.09 word after said and
-0.34 word after said any
-0.32 word after said are
-0.47 word after said as
-0.52 word after said at
-0.24 word after said be
-0.3 word after said been
-0.47 word after said before
-0.29 word after said between
-0.41 word after said but
-0.53 word after said by
-0.24 word after said could
-0.04 word after said did
-0.17 word after said do
-0.29 word after said does
-0.06 word after said down
-0.38 word after said for
-0.65 word after said from
-0.41 word after said has
-0.31 word after said have
-0.51 word after said he
-0.31 word after said her
-0.38 word after said his
-0.27 word after said i
-0.37 word after said if
0.09 word after said in
-0.42 word after said is
-0.5 word after said it
-0.04 word after said its
-0.2 word after said like
-0.25 word after said n't
-0.45 word after said no
-0.21 word after said not
-0.39 word after said of
-0.31 word after said off
-0.68 word after said on
0.04 word after said or
-0.42 word after said out
-0.51 word after said she
-0.31 word after said since
-0.45 word after said than
-0.56 word after said that
0.21 word after said the
-0.13 word after said their
-0.35 word after said them
-0.34 word after said there
-0.08 word after said these
-0.42 word after said they
-0.34 word after said this
-0.33 word after said through
-0.14 word after said to
0.1 word after said until
-0.27 word after said up
-0.46 word after said was
-0.42 word after said were
-0.45 word after said who
-0.19 word after said will
-0.37 word after said with
0.04 word after said without
-0.43 word after said would
-0.34 word after said you
-0.18 word after said ’s
-0.24 word after said “
0.13 word after said ”
-0.2 word after thing !
0.17 word after thing "
-0.23 word after thing &
-0.03 word after thing '
-0.17 word after thing 'm
-0.71 word after thing 's
-0.05 word after thing (
-0.14 word after thing ,
-1.11 word after thing -
0.21 word after thing --
0.05 word after thing .
-0.49 word after thing ...
-0.28 word after thing /
-0.22 word after thing :
0.06 word after thing ;
-0.1 word after thing ?
-0.26 word after thing @
-0.4 word after thing ADJ
-0.17 word after thing ADV
0.2 word after thing INTJ
-0.12 word after thing NUM
-0.42 word after thing PROPN
-0.09 word after thing SYM
-0.05 word after thing VERB
-0.09 word after thing X
-0.09 word after thing [
-0.41 word after thing ]
-0.43 word after thing a
-0.76 word after thing about
-0.55 word after thing above
0.11 word after thing across
-0.35 word after thing after
-0.23 word after thing against
-0.43 word after thing all
0.08 word after thing along
0.16 word after thing alongside
-0.34 word after thing although
-0.43 word after thing amidst
-0.35 word after thing among
-0.4 word after thing an
-0.27 word after thing another
-0.11 word after thing any
-0.32 word after thing anything
-0.1 word after thing are
-0.31 word after thing around
-0.36 word after thing as
-0.09 word after thing at
-0.04 word after thing be
-0.16 word after thing because
-0.3 word after thing been
-0.31 word after thing before
0.13 word after thing behind
-0.12 word after thing being
-0.37 word after thing below
-0.58 word after thing beneath
-0.35 word after thing beside
-0.16 word after thing between
-0.26 word after thing beyond
-0.64 word after thing both
-0.23 word after thing but
-0.27 word after thing by
-0.35 word after thing c.
0.08 word after thing could
-0.65 word after thing did
-0.15 word after thing does
-0.4 word after thing down
-0.29 word after thing during
-0.48 word after thing each
-0.37 word after thing either
-0.4 word after thing every
-0.3 word after thing everyone
-0.36 word after thing everything
-0.33 word after thing for
0.04 word after thing from
-0.2 word after thing had
-0.26 word after thing half
-0.14 word after thing has
0.04 word after thing have
-0.24 word after thing having
-0.16 word after thing her
-0.1 word after thing herself
-0.3 word after thing him
-0.35 word after thing himself
-0.11 word after thing his
-0.26 word after thing i
0.05 word after thing if
0.14 word after thing in
-0.41 word after thing inside
-0.1 word after thing into
0.04 word after thing it
-0.19 word after thing its
-0.24 word after thing itself
-0.47 word after thing like
0.03 word after thing may
0.2 word after thing me
-0.03 word after thing might
-0.38 word after thing minus
-0.09 word after thing must
-0.55 word after thing my
-0.13 word after thing n't
-0.32 word after thing na
-0.57 word after thing near
-0.28 word after thing neither
-0.34 word after thing no
-0.5 word after thing nor
-0.4 word after thing not
-0.48 word after thing nothing
-0.87 word after thing of
-0.32 word after thing off
-0.34 word after thing one
-0.2 word after thing onto
-0.43 word after thing opposite
-0.12 word after thing or
-0.39 word after thing ought
-0.7 word after thing our
-0.25 word after thing out
-0.22 word after thing outside
-0.26 word after thing per
-0.5 word after thing plus
-0.32 word after thing round
-0.12 word after thing she
-0.17 word after thing should
0.1 word after thing since
-0.06 word after thing so
-0.27 word after thing some
-0.29 word after thing someone
-0.39 word after thing something
-0.31 word after thing such
0.08 word after thing than
-0.15 word after thing that
-0.21 word after thing the
-0.29 word after thing their
-0.21 word after thing them
-0.4 word after thing themselves
-0.13 word after thing there
-0.37 word after thing these
-0.26 word after thing they
-0.31 word after thing this
-0.46 word after thing those
-0.3 word after thing though
-0.38 word after thing through
-0.25 word after thing throughout
-0.25 word after thing to
-0.24 word after thing together
-0.39 word after thing toward
-0.41 word after thing towards
-0.32 word after thing under
-0.23 word after thing until
-0.12 word after thing up
-0.48 word after thing upon
-0.18 word after thing us
-0.22 word after thing via
-0.54 word after thing we
-0.2 word after thing were
-0.52 word after thing what
-0.12 word after thing wherever
-0.34 word after thing whether
0.24 word after thing which
0.21 word after thing while
-0.57 word after thing who
-0.5 word after thing whose
-0.04 word after thing will
-0.23 word after thing with
-0.63 word after thing without
-0.6 word after thing you
-0.65 word after thing your
-0.6 word after thing –
-0.53 word after thing ‘
0.04 word after thing ’
0.04 word after thing ’s
-0.28 word after thing “
0.25 word after thing ”
-0.39 word after thing …
-0.66 word after what !
0.2 word after what "
-0.6 word after what &
-0.1 word after what '
-0.54 word after what 's
0.07 word after what (
0.08 word after what )
-0.12 word after what ,
-0.7 word after what -
0.06 word after what --
0.23 word after what .
-0.17 word after what ..
0.05 word after what ...
0.1 word after what /
-0.12 word after what :
-0.37 word after what ?
-0.35 word after what ADJ
-0.1 word after what ADV
-0.09 word after what INTJ
-0.32 word after what NOUN
-0.33 word after what NUM
0.21 word after what PROPN
-0.58 word after what SYM
-0.43 word after what VERB
-0.53 word after what X
0.06 word after what [
-0.62 word after what ]
-0.2 word after what a
-0.59 word after what about
-0.39 word after what above
0.21 word after what across
0.2 word after what after
-0.58 word after what against
-0.44 word after what all
-0.09 word after what along
-0.34 word after what alongside
-0.21 word after what among
-0.23 word after what an
-0.27 word after what any
-0.36 word after what anything
-0.16 word after what are
-0.4 word after what around
-0.11 word after what as
0.31 word after what at
-0.58 word after what be
0.05 word after what because
-0.29 word after what been
0.34 word after what before
-0.5 word after what behind
-0.52 word after what being
-0.35 word after what below
0.12 word after what beneath
-0.21 word after what beside
-0.38 word after what between
-0.28 word after what beyond
-0.53 word after what both
-0.09 word after what but
-0.46 word after what by
-0.4 word after what c.
-0.31 word after what can
-0.29 word after what could
-0.13 word after what despite
-0.6 word after what did
-0.44 word after what do
-0.42 word after what does
-0.41 word after what down
-0.13 word after what each
-0.39 word after what either
-0.42 word after what every
-0.22 word after what everybody
-0.34 word after what everyone
-0.15 word after what everything
-0.23 word after what for
0.07 word after what from
-0.29 word after what had
0.39 word after what has
0.04 word after what have
-0.42 word after what having
-0.1 word after what he
-0.64 word after what her
-0.08 word after what him
-0.31 word after what himself
0.08 word after what his
-0.39 word after what i
-0.67 word after what if
-0.21 word after what in
-0.29 word after what inside
-0.13 word after what into
-0.31 word after what it
-0.16 word after what its
-0.16 word after what itself
-0.63 word after what like
-0.07 word after what may
-0.34 word after what me
-0.43 word after what might
-0.18 word after what minus
0.14 word after what must
-0.46 word after what my
-0.07 word after what myself
0.04 word after what n't
-0.62 word after what na
0.16 word after what near
-0.18 word after what neither
-0.45 word after what no
-0.33 word after what none
0.11 word after what nor
-0.54 word after what not
-0.38 word after what nothing
-1.28 word after what of
0.15 word after what off
-0.23 word after what on
-0.1 word after what one
-0.48 word after what onto
-0.33 word after what opposite
-0.28 word after what or
-0.15 word after what our
-0.26 word after what out
0.06 word after what outside
-0.3 word after what over
-0.33 word after what past
0.14 word after what per
-0.42 word after what plus
-0.23 word after what round
-0.68 word after what she
-0.03 word after what should
-0.09 word after what since
-0.51 word after what so
-0.04 word after what some
-0.36 word after what someone
-0.28 word after what something
-0.08 word after what such
-0.17 word after what than
-0.36 word after what that
-0.42 word after what the
-0.24 word after what their
-0.45 word after what them
-0.4 word after what themselves
-0.32 word after what then
-0.44 word after what there
-0.52 word after what these
-0.1 word after what they
-0.21 word after what this
-0.32 word after what those
-0.36 word after what though
-0.53 word after what through
-0.58 word after what throughout
-0.3 word after what to
-0.38 word after what toward
-0.41 word after what towards
-0.08 word after what under
0.22 word after what until
-0.35 word after what up
-0.46 word after what upon
-0.39 word after what us
-0.21 word after what was
-0.28 word after what we
-0.13 word after what were
-0.43 word after what what
-0.37 word after what whether
-0.11 word after what which
0.05 word after what who
-0.34 word after what whose
-0.05 word after what will
-0.26 word after what with
-0.1 word after what within
-0.26 word after what without
-0.06 word after what would
-0.08 word after what you
-0.44 word after what your
-0.09 word after what £
0.1 word after what –
-0.04 word after what —
-0.04 word after what ‘
0.05 word after what ’
-0.54 word after what ’s
-0.42 word after what “
0.25 word after what ”
-0.31 word after when !
-0.21 word after when "
-0.2 word after when &
-0.44 word after when '
-0.23 word after when 'm
-0.22 word after when 're
-0.26 word after when 's
-0.3 word after when 've
-0.24 word after when (
0.14 word after when )
0.19 word after when ,
-0.67 word after when -
0.27 word after when .
-0.17 word after when :
0.22 word after when ;
-0.21 word after when ?
-0.14 word after when @
-0.25 word after when ADJ
-0.56 word after when ADV
-0.42 word after when INTJ
-0.29 word after when NUM
-0.59 word after when PROPN
-0.05 word after when SYM
-0.36 word after when VERB
0.18 word after when X
-0.05 word after when [
-0.23 word after when ]
-0.49 word after when a
-0.33 word after when about
-0.23 word after when above
-0.31 word after when across
0.06 word after when after
-0.3 word after when against
-0.29 word after when all
-0.31 word after when along
-0.11 word after when am
-0.45 word after when among
-0.33 word after when an
-0.09 word after when and
-0.2 word after when any
-0.08 word after when anyone
-0.16 word after when anything
0.04 word after when are
0.14 word after when around
-0.1 word after when as
0.16 word after when at
-0.46 word after when be
0.3 word after when because
-0.37 word after when been
-0.49 word after when before
-0.37 word after when behind
-0.37 word after when being
-0.04 word after when between
-0.48 word after when both
-0.17 word after when but
-0.38 word after when by
-0.15 word after when ca
-0.45 word after when can
-0.33 word after when could
-0.27 word after when did
-0.11 word after when do
-0.36 word after when does
-0.29 word after when down
0.09 word after when during
-0.32 word after when each
-0.13 word after when either
-0.14 word after when every
-0.08 word after when everyone
-0.23 word after when everything
-0.07 word after when for
-0.57 word after when from
-0.4 word after when had
-0.5 word after when has
-0.46 word after when have
-0.08 word after when he
-0.12 word after when her
-0.2 word after when him
-0.15 word after when himself
0.17 word after when his
-0.35 word after when i
-0.33 word after when if
-0.25 word after when in
-0.41 word after when into
0.08 word after when is
-0.33 word after when it
-0.3 word after when its
-0.36 word after when itself
0.15 word after when may
-0.39 word after when might
-0.18 word after when must
-0.33 word after when my
-0.32 word after when n't
-0.25 word after when na
-0.22 word after when near
-0.14 word after when no
-0.06 word after when nobody
0.11 word after when none
-0.27 word after when nor
-0.26 word after when not
-0.24 word after when nothing
-0.74 word after when of
-0.22 word after when off
0.11 word after when on
-0.07 word after when or
-0.26 word after when our
-0.1 word after when out
-0.04 word after when outside
-0.17 word after when she
-0.36 word after when should
-0.46 word after when since
0.07 word after when so
-0.31 word after when some
-0.19 word after when something
-0.38 word after when than
-0.44 word after when that
0.08 word after when the
-0.33 word after when their
-0.4 word after when them
-0.15 word after when themselves
-0.22 word after when there
-0.05 word after when they
-0.24 word after when this
-0.08 word after when those
-0.08 word after when though
-0.28 word after when through
-0.26 word after when throughout
-0.43 word after when to
0.09 word after when under
0.14 word after when unless
0.03 word after when until
-0.22 word after when up
-0.04 word after when upon
-0.18 word after when us
-0.34 word after when was
-0.08 word after when we
-0.33 word after when were
-0.03 word after when what
0.09 word after when whether
-0.03 word after when which
-0.59 word after when who
-0.05 word after when will
-0.29 word after when within
-0.42 word after when would
-0.51 word after when you
-0.3 word after when your
-0.41 word after when –
-0.46 word after when —
-0.38 word after when ’
-0.45 word after when ’s
-0.3 word after when “
-0.22 word after when ”
-0.37 word after where !
-0.59 word after where "
-0.28 word after where &
0.08 word after where 'm
-0.15 word after where 're
-0.38 word after where 's
-0.34 word after where (
-0.1 word after where )
0.04 word after where ,
-0.54 word after where -
0.09 word after where :
-0.13 word after where ;
-0.29 word after where ?
-0.4 word after where ADJ
-0.03 word after where ADV
-0.12 word after where INTJ
-0.03 word after where NOUN
-0.21 word after where NUM
-0.45 word after where PROPN
-0.15 word after where SYM
-0.22 word after where VERB
-0.41 word after where X
-0.13 word after where [
-0.2 word after where a
-0.4 word after where about
0.16 word after where across
-0.25 word after where after
-0.06 word after where against
-0.17 word after where all
-0.47 word after where an
-0.11 word after where are
-0.18 word after where around
-0.38 word after where as
-0.45 word after where at
-0.14 word after where be
-0.34 word after where because
-0.06 word after where been
0.09 word after where before
-0.43 word after where beneath
-0.56 word after where between
-0.26 word after where both
-0.16 word after where but
-0.42 word after where by
0.23 word after where can
-0.29 word after where could
-0.34 word after where did
-0.11 word after where down
-0.26 word after where during
-0.34 word after where each
0.3 word after where for
-0.18 word after where from
-0.15 word after where had
0.11 word after where has
-0.13 word after where her
-0.13 word after where his
-0.09 word after where i
0.12 word after where if
0.21 word after where in
-0.35 word after where into
-0.29 word after where is
-0.19 word after where it
-0.4 word after where its
-0.47 word after where like
0.13 word after where may
-0.35 word after where my
-0.12 word after where n't
-0.05 word after where na
0.04 word after where near
0.08 word after where no
-0.28 word after where none
-0.25 word after where not
-1.04 word after where of
-0.09 word after where off
0.09 word after where on
-0.16 word after where or
-0.31 word after where our
-0.18 word after where out
-0.36 word after where over
0.14 word after where she
0.12 word after where should
-0.09 word after where since
-0.22 word after where some
-0.27 word after where than
-0.19 word after where that
-0.27 word after where the
-0.28 word after where their
-0.25 word after where them
-0.3 word after where there
-0.13 word after where they
-0.23 word after where through
-0.11 word after where to
0.16 word after where toward
0.33 word after where under
0.1 word after where until
0.11 word after where up
-0.5 word after where we
-0.18 word after where were
-0.16 word after where what
0.16 word after where whether
-0.09 word after where which
0.32 word after where while
-0.7 word after where who
-0.37 word after where will
0.22 word after where with
-0.23 word after where without
-0.28 word after where you
-0.17 word after where your
-0.37 word after where ’s
-0.37 word after where “
0.22 word after where ”
0.04 word after who !
-0.2 word after who "
-0.15 word after who &
-0.45 word after who '
-0.34 word after who 'd
-0.45 word after who 'm
-0.37 word after who 're
0.17 word after who 's
-0.2 word after who 've
-0.18 word after who (
-0.35 word after who )
-0.99 word after who -
0.09 word after who .
-0.38 word after who /
-0.51 word after who :
-0.12 word after who ;
-0.06 word after who ?
-0.73 word after who ADJ
-0.29 word after who ADV
-0.46 word after who INTJ
-0.11 word after who NOUN
0.15 word after who NUM
-0.46 word after who PROPN
-0.39 word after who SYM
0.25 word after who VERB
-0.11 word after who X
-0.12 word after who [
-0.26 word after who ]
-0.43 word after who a
-0.51 word after who about
-0.3 word after who across
-0.48 word after who after
-0.19 word after who against
-0.12 word after who all
-0.31 word after who along
-0.28 word after who alongside
-0.22 word after who am
-0.26 word after who among
-0.32 word after who an
-0.27 word after who and
-0.05 word after who another
-0.26 word after who any
-0.23 word after who anything
-0.19 word after who are
-0.29 word after who around
0.09 word after who as
-0.41 word after who at
-0.33 word after who be
-0.15 word after who because
-0.21 word after who been
-0.53 word after who before
-0.33 word after who behind
-0.27 word after who being
0.05 word after who between
0.15 word after who but
-0.47 word after who by
0.25 word after who can
-0.39 word after who could
-0.13 word after who did
-0.36 word after who do
-0.46 word after who does
-0.3 word after who down
-0.41 word after who during
-0.29 word after who for
-0.13 word after who from
-0.22 word after who had
-0.23 word after who has
0.03 word after who have
-0.2 word after who her
-0.32 word after who herself
-0.13 word after who him
-0.31 word after who himself
-0.29 word after who his
-0.32 word after who i
-0.35 word after who if
0.11 word after who in
-0.27 word after who into
-0.47 word after who is
0.04 word after who it
-0.32 word after who its
-0.28 word after who like
-0.58 word after who may
-0.28 word after who might
-0.27 word after who my
-0.11 word after who n't
-0.3 word after who na
0.19 word after who neither
-0.2 word after who no
-0.23 word after who none
-0.27 word after who nor
-0.35 word after who not
-0.1 word after who n’t
-0.97 word after who of
-0.12 word after who off
-0.39 word after who on
-0.26 word after who one
-0.1 word after who or
-0.16 word after who our
-0.35 word after who out
-0.04 word after who over
-0.17 word after who per
-0.46 word after who she
0.19 word after who should
0.24 word after who since
-0.19 word after who so
-0.21 word after who some
-0.22 word after who something
-0.36 word after who than
-0.12 word after who that
-0.47 word after who the
-0.23 word after who their
-0.13 word after who them
-0.35 word after who there
-0.2 word after who these
-0.36 word after who they
-0.49 word after who this
-0.5 word after who through
-0.25 word after who throughout
0.18 word after who to
-0.44 word after who under
-0.39 word after who up
0.13 word after who upon
-0.19 word after who us
-0.13 word after who was
-0.51 word after who we
-0.28 word after who what
-0.15 word after who which
-0.46 word after who while
0.2 word after who who
0.07 word after who will
-0.46 word after who with
-0.37 word after who within
-0.39 word after who without
-0.22 word after who would
-0.45 word after who you
-0.33 word after who your
-0.3 word after who –
0.2 word after who ’
0.86 word after who ’s
0.21 word after who ”
0.27 word after why !
-0.03 word after why "
0.05 word after why '
-0.07 word after why 'll
-0.1 word after why 'm
-0.24 word after why 're
-0.2 word after why 's
0.11 word after why 've
-0.59 word after why )
0.08 word after why ,
-0.63 word after why -
0.22 word after why .
-0.33 word after why ;
-0.43 word after why ?
-0.43 word after why ADJ
-0.04 word after why ADV
-0.17 word after why INTJ
-0.4 word after why NOUN
-0.35 word after why NUM
-0.37 word after why PROPN
-0.27 word after why SYM
-0.04 word after why VERB
-0.25 word after why X
-0.42 word after why [
-0.36 word after why ]
-0.22 word after why a
-0.05 word after why about
-0.29 word after why across
-0.57 word after why after
-0.24 word after why against
-0.18 word after why all
-0.31 word after why among
-0.34 word after why an
-0.25 word after why any
-0.11 word after why are
-0.27 word after why around
-0.05 word after why as
-0.22 word after why at
0.26 word after why be
-0.4 word after why because
-0.15 word after why been
-0.09 word after why behind
-0.26 word after why being
-0.15 word after why beneath
-0.22 word after why between
-0.29 word after why but
-0.69 word after why by
-0.21 word after why can
-0.2 word after why could
-0.28 word after why did
-0.34 word after why does
-0.23 word after why down
0.17 word after why during
-0.1 word after why each
-0.17 word after why every
-0.63 word after why for
-0.45 word after why from
0.03 word after why had
-0.36 word after why has
-0.39 word after why have
-0.08 word after why he
0.21 word after why her
-0.12 word after why him
0.12 word after why his
0.07 word after why i
-0.25 word after why if
-0.06 word after why in
-0.51 word after why into
-0.17 word after why is
-0.3 word after why it
-0.34 word after why itself
-0.26 word after why like
0.18 word after why may
-0.26 word after why might
-0.19 word after why must
-0.14 word after why myself
-0.26 word after why n't
0.24 word after why na
-0.17 word after why neither
-0.38 word after why no
-0.28 word after why not
-0.55 word after why of
-0.37 word after why off
-0.61 word after why on
-0.13 word after why or
0.27 word after why our
-0.51 word after why out
-0.48 word after why over
0.03 word after why per
-0.45 word after why she
-0.21 word after why should
-0.41 word after why so
-0.26 word after why some
-0.06 word after why something
-0.06 word after why than
0.1 word after why that
-0.11 word after why the
-0.41 word after why their
-0.05 word after why them
-0.25 word after why there
0.19 word after why they
-0.33 word after why this
-0.08 word after why those
-0.32 word after why through
-0.34 word after why throughout
-0.39 word after why to
-0.16 word after why under
-0.19 word after why until
-0.26 word after why up
-0.45 word after why we
0.11 word after why were
-0.1 word after why what
-0.05 word after why which
0.11 word after why while
-0.09 word after why who
-0.32 word after why will
-0.53 word after why with
-0.09 word after why within
-0.18 word after why without
-0.06 word after why would
-0.36 word after why you
-0.2 word after why your
-0.44 word after why —
-0.24 word after why ’s
-0.33 word after why “
-0.22 word before condition ,
-0.27 word before condition ADJ
0.14 word before condition NOUN
-0.19 word before condition NUM
-0.33 word before condition PROPN
-0.18 word before condition a
-0.2 word before condition and
-0.12 word before condition at
0.03 word before condition if
-0.19 word before condition in
-0.14 word before condition its
-0.23 word before condition none
-0.14 word before condition of
-0.1 word before condition on
0.16 word before condition that
-0.1 word before condition the
0.26 word before how "
-0.2 word before how &
-0.31 word before how '
0.31 word before how 'm
-0.42 word before how 're
-0.52 word before how 's
-0.37 word before how 've
0.04 word before how (
-0.42 word before how )
-0.27 word before how ,
-0.67 word before how -
-0.16 word before how .
0.04 word before how :
-0.14 word before how ;
-0.49 word before how ADJ
-0.11 word before how ADV
-0.46 word before how INTJ
-0.16 word before how NOUN
-0.11 word before how NUM
-0.35 word before how PROPN
-0.44 word before how SYM
-0.04 word before how VERB
-0.38 word before how X
-0.5 word before how [
-0.06 word before how ]
0.2 word before how a
-0.54 word before how about
-0.3 word before how above
-0.17 word before how across
-0.12 word before how after
-0.2 word before how against
-0.36 word before how all
-0.39 word before how along
-0.4 word before how although
-0.49 word before how among
-0.14 word before how an
-0.22 word before how and
-0.41 word before how another
-0.54 word before how any
-0.16 word before how are
-0.27 word before how around
-0.23 word before how at
0.34 word before how be
-0.45 word before how because
-0.06 word before how been
-0.53 word before how before
-0.06 word before how being
-0.39 word before how beneath
-0.45 word before how between
-0.04 word before how both
0.15 word before how but
0.24 word before how by
-0.57 word before how can
0.14 word before how could
-0.35 word before how did
-0.34 word before how do
-0.23 word before how does
-0.56 word before how down
-0.31 word before how during
-0.43 word before how each
-0.07 word before how every
-0.8 word before how for
-0.21 word before how from
0.03 word before how had
-0.6 word before how has
-0.5 word before how have
-0.33 word before how having
-0.15 word before how he
-0.48 word before how him
-0.14 word before how i
-0.16 word before how if
-0.28 word before how in
-0.32 word before how into
-0.18 word before how is
0.04 word before how it
-0.44 word before how its
-0.41 word before how like
-0.06 word before how may
0.1 word before how me
-0.32 word before how must
-0.41 word before how my
-0.52 word before how n't
-0.33 word before how na
-0.52 word before how no
-0.08 word before how none
-0.3 word before how nor
-0.54 word before how not
-0.27 word before how of
0.04 word before how off
-0.52 word before how on
-0.34 word before how one
-0.22 word before how or
-0.37 word before how our
-0.44 word before how out
-0.43 word before how over
-0.38 word before how per
-0.3 word before how round
-0.2 word before how she
-0.34 word before how should
-0.15 word before how since
-0.43 word before how so
-0.13 word before how some
0.17 word before how someone
-0.37 word before how something
-0.38 word before how than
-0.4 word before how that
-0.51 word before how the
-0.48 word before how their
0.28 word before how them
-0.46 word before how there
-0.23 word before how they
-0.2 word before how this
-0.47 word before how those
-0.37 word before how though
0.12 word before how through
-0.27 word before how to
-0.09 word before how under
-0.34 word before how until
-0.47 word before how up
-0.4 word before how upon
-0.25 word before how us
-0.08 word before how was
-0.38 word before how we
0.21 word before how were
-0.29 word before how what
-0.7 word before how which
-0.53 word before how while
-0.49 word before how who
-0.31 word before how whom
-0.41 word before how whose
-0.04 word before how will
-0.26 word before how within
-0.18 word before how without
0.1 word before how would
-0.44 word before how you
-0.4 word before how your
-0.42 word before how —
-0.43 word before how ’
-0.27 word before how ’s
0.16 word before how “
-0.38 word before how ”
-0.15 word before how-long "
-0.24 word before how-long '
0.17 word before how-long 'm
-0.5 word before how-long 're
-0.59 word before how-long 's
-0.22 word before how-long 've
-0.22 word before how-long (
-0.51 word before how-long )
-0.74 word before how-long -
-0.51 word before how-long :
-0.5 word before how-long ;
-0.11 word before how-long ADJ
0.12 word before how-long ADV
0.1 word before how-long INTJ
-0.18 word before how-long NOUN
0.47 word before how-long NUM
-0.44 word before how-long PROPN
-0.39 word before how-long SYM
-0.1 word before how-long VERB
-0.25 word before how-long X
-0.51 word before how-long [
0.18 word before how-long a
-0.14 word before how-long about
-0.08 word before how-long above
-0.31 word before how-long across
-0.07 word before how-long against
-0.39 word before how-long all
-0.1 word before how-long along
0.12 word before how-long am
-0.22 word before how-long among
-0.23 word before how-long an
-0.18 word before how-long and
-0.32 word before how-long another
-0.36 word before how-long any
-0.15 word before how-long are
0.13 word before how-long around
-0.69 word before how-long as
0.23 word before how-long at
0.25 word before how-long be
-0.42 word before how-long because
-0.09 word before how-long been
-0.25 word before how-long behind
0.09 word before how-long being
-0.37 word before how-long beneath
-0.43 word before how-long between
-0.28 word before how-long both
-0.29 word before how-long but
-0.28 word before how-long by
-0.27 word before how-long can
0.1 word before how-long could
-0.39 word before how-long did
-0.34 word before how-long do
0.15 word before how-long down
0.13 word before how-long each
-0.31 word before how-long either
-0.12 word before how-long every
0.29 word before how-long for
-0.35 word before how-long from
-0.19 word before how-long had
-0.18 word before how-long have
-0.07 word before how-long he
-0.29 word before how-long her
-0.09 word before how-long him
-0.39 word before how-long his
0.06 word before how-long i
-0.19 word before how-long if
-0.57 word before how-long in
-0.13 word before how-long into
-0.61 word before how-long its
-0.12 word before how-long like
0.12 word before how-long may
-0.29 word before how-long me
-0.15 word before how-long might
-0.2 word before how-long must
-0.18 word before how-long my
-0.4 word before how-long n't
-0.29 word before how-long na
-0.15 word before how-long no
-0.17 word before how-long not
-0.06 word before how-long nothing
-0.12 word before how-long of
-0.24 word before how-long off
-0.67 word before how-long on
-0.14 word before how-long one
-0.3 word before how-long or
-0.34 word before how-long our
-0.32 word before how-long out
-0.07 word before how-long over
-0.1 word before how-long she
-0.4 word before how-long should
-0.3 word before how-long since
-0.32 word before how-long so
-0.49 word before how-long some
-0.15 word before how-long something
-0.53 word before how-long than
0.16 word before how-long that
-0.36 word before how-long the
-0.09 word before how-long their
-0.03 word before how-long them
-0.33 word before how-long there
-0.18 word before how-long these
-0.28 word before how-long they
0.03 word before how-long this
-0.2 word before how-long those
-0.27 word before how-long though
-0.05 word before how-long through
-0.15 word before how-long to
-0.33 word before how-long under
0.13 word before how-long until
0.19 word before how-long up
-0.11 word before how-long was
-0.05 word before how-long we
-0.53 word before how-long were
-0.29 word before how-long what
-0.21 word before how-long whatever
-0.3 word before how-long whether
-0.09 word before how-long which
-0.26 word before how-long while
-0.25 word before how-long whom
-0.27 word before how-long whose
0.1 word before how-long will
-0.69 word before how-long with
0.07 word before how-long within
-0.33 word before how-long without
-0.17 word before how-long you
-0.39 word before how-long your
0.35 word before how-long —
-0.3 word before how-long ’s
-0.28 word before how-long “
-0.09 word before how-long ”
-0.08 word before how-many "
-0.25 word before how-many &
-0.39 word before how-many '
-0.28 word before how-many 'd
-0.14 word before how-many 'll
-0.3 word before how-many 'm
-0.32 word before how-many 're
-0.29 word before how-many 's
-0.1 word before how-many 've
-0.42 word before how-many )
0.04 word before how-many ,
-1 word before how-many -
-0.18 word before how-many .
0.17 word before how-many :
-0.37 word before how-many ;
-0.23 word before how-many ADJ
0.11 word before how-many ADV
0.08 word before how-many INTJ
-0.18 word before how-many NOUN
-0.24 word before how-many NUM
-0.14 word before how-many PROPN
-0.39 word before how-many SYM
-0.33 word before how-many X
-0.48 word before how-many [
-0.23 word before how-many a
-0.35 word before how-many about
-0.32 word before how-many above
-0.29 word before how-many across
-0.14 word before how-many after
0.03 word before how-many against
0.2 word before how-many all
-0.18 word before how-many along
0.04 word before how-many although
-0.32 word before how-many am
0.17 word before how-many an
0.1 word before how-many another
-0.21 word before how-many any
-0.05 word before how-many are
-0.42 word before how-many around
-0.07 word before how-many as
-0.09 word before how-many at
-0.23 word before how-many be
-0.52 word before how-many because
-0.53 word before how-many been
-0.05 word before how-many before
-0.37 word before how-many behind
0.05 word before how-many being
-0.17 word before how-many beneath
-0.42 word before how-many between
0.2 word before how-many beyond
-0.27 word before how-many but
-0.06 word before how-many by
-0.54 word before how-many can
-0.55 word before how-many could
-0.33 word before how-many did
-0.33 word before how-many do
-0.23 word before how-many does
-0.13 word before how-many down
-0.11 word before how-many during
-0.07 word before how-many each
-0.08 word before how-many every
-0.23 word before how-many everyone
-0.08 word before how-many for
-0.4 word before how-many from
0.1 word before how-many had
-0.13 word before how-many has
-0.43 word before how-many have
-0.18 word before how-many having
-0.35 word before how-many he
0.2 word before how-many him
-0.26 word before how-many himself
-0.23 word before how-many his
-0.43 word before how-many i
-0.43 word before how-many if
-0.34 word before how-many in
0.09 word before how-many into
-0.31 word before how-many is
-0.06 word before how-many it
-0.05 word before how-many itself
-0.2 word before how-many like
-0.4 word before how-many may
-0.23 word before how-many must
-0.33 word before how-many my
-0.21 word before how-many n't
-0.35 word before how-many na
-0.12 word before how-many neither
-0.12 word before how-many no
-0.07 word before how-many nobody
0.29 word before how-many none
-0.07 word before how-many nor
-0.3 word before how-many not
-0.1 word before how-many nothing
0.08 word before how-many off
-0.24 word before how-many on
-0.15 word before how-many or
-0.29 word before how-many our
-0.49 word before how-many out
-0.25 word before how-many outside
-0.48 word before how-many over
-0.37 word before how-many per
-0.46 word before how-many plus
-0.24 word before how-many she
-0.52 word before how-many since
-0.31 word before how-many so
-0.51 word before how-many some
-0.09 word before how-many something
-0.34 word before how-many than
-0.03 word before how-many that
-0.28 word before how-many the
-0.23 word before how-many their
-0.34 word before how-many them
0.19 word before how-many there
0.27 word before how-many these
0.12 word before how-many they
-0.2 word before how-many this
-0.17 word before how-many those
0.17 word before how-many though
0.25 word before how-many through
-0.27 word before how-many throughout
0.08 word before how-many to
-0.22 word before how-many under
-0.08 word before how-many unless
-0.41 word before how-many until
-0.29 word before how-many up
-0.28 word before how-many was
0.06 word before how-many we
-0.54 word before how-many were
-0.37 word before how-many what
-0.14 word before how-many whatever
-0.33 word before how-many whether
0.12 word before how-many which
0.1 word before how-many while
0.07 word before how-many whom
0.06 word before how-many whose
-0.3 word before how-many will
-0.08 word before how-many with
0.11 word before how-many within
-0.11 word before how-many without
-0.2 word before how-many yet
-0.49 word before how-many you
-0.22 word before how-many your
-0.6 word before how-many £
-0.23 word before how-many –
0.13 word before how-many —
-0.14 word before how-many ’s
0.15 word before how-many “
-0.12 word before how-many ”
0.19 word before said "
-0.33 word before said '
-0.45 word before said (
-0.25 word before said )
-0.21 word before said ,
-0.44 word before said -
-0.35 word before said :
-0.57 word before said ;
-0.36 word before said ADJ
0.47 word before said ADV
-0.26 word before said INTJ
-0.22 word before said NOUN
-0.7 word before said NUM
-0.39 word before said PROPN
-0.08 word before said SYM
0.24 word before said a
-0.12 word before said about
-0.47 word before said after
-0.35 word before said all
-0.26 word before said among
0.17 word before said an
-0.35 word before said and
-0.04 word before said another
-0.28 word before said any
-0.04 word before said are
-0.51 word before said at
-0.48 word before said be
0.12 word before said been
-0.4 word before said before
-0.26 word before said between
-0.25 word before said both
-0.04 word before said but
0.17 word before said could
-0.34 word before said did
-0.16 word before said do
-0.33 word before said does
0.24 word before said for
-0.07 word before said from
-0.04 word before said had
-0.21 word before said has
-0.14 word before said he
-0.3 word before said her
-0.56 word before said his
-0.15 word before said i
-0.24 word before said if
-0.72 word before said in
0.17 word before said is
-0.22 word before said it
-0.58 word before said its
0.12 word before said like
-0.19 word before said n't
-0.27 word before said no
-0.4 word before said none
-0.22 word before said not
-0.37 word before said of
-0.2 word before said on
-0.18 word before said one
-0.32 word before said or
-0.29 word before said our
-0.27 word before said out
-0.27 word before said since
-0.38 word before said some
-0.08 word before said than
0.05 word before said that
-0.47 word before said the
-0.26 word before said their
-0.28 word before said them
-0.28 word before said there
-0.29 word before said these
-0.14 word before said they
-0.37 word before said this
-0.33 word before said through
-0.14 word before said to
-0.36 word before said under
-0.36 word before said until
-0.21 word before said was
-0.2 word before said we
-0.14 word before said were
-0.29 word before said what
-0.04 word before said which
-0.42 word before said who
-0.38 word before said whose
-0.32 word before said will
-0.46 word before said with
-0.34 word before said without
-0.04 word before said would
-0.4 word before said you
-0.25 word before said your
-0.33 word before said ’s
0.18 word before said “
-0.34 word before said ”
0.34 word before thing "
-0.5 word before thing &
0.3 word before thing '
-0.47 word before thing 'd
-0.26 word before thing 'll
-0.06 word before thing 'm
-0.09 word before thing 're
-0.21 word before thing 's
-0.12 word before thing 've
-0.23 word before thing (
-0.44 word before thing )
-0.08 word before thing ,
-1.01 word before thing -
-0.19 word before thing --
-0.32 word before thing .
-0.46 word before thing /
-0.38 word before thing :
-0.07 word before thing ;
0.07 word before thing @
-0.19 word before thing ADJ
-0.28 word before thing ADV
0.13 word before thing INTJ
-0.16 word before thing NOUN
-0.23 word before thing NUM
-0.13 word before thing PROPN
-0.24 word before thing SYM
-0.04 word before thing VERB
-0.5 word before thing X
-0.35 word before thing [
-0.49 word before thing ]
-0.1 word before thing a
-0.09 word before thing about
-0.44 word before thing above
-0.25 word before thing across
-0.33 word before thing after
-0.2 word before thing against
-0.19 word before thing albeit
-0.61 word before thing all
-0.38 word before thing along
-0.26 word before thing alongside
-0.48 word before thing amidst
-0.32 word before thing among
0.04 word before thing an
-0.07 word before thing and
-0.3 word before thing another
-0.28 word before thing any
0.1 word before thing anybody
-0.36 word before thing anyone
-0.23 word before thing anything
-0.42 word before thing are
0.16 word before thing as
-0.06 word before thing at
-0.33 word before thing back
-0.28 word before thing be
0.03 word before thing because
-0.13 word before thing been
-0.1 word before thing before
-0.12 word before thing behind
0.1 word before thing being
-0.39 word before thing below
-0.49 word before thing beneath
-0.3 word before thing beside
-0.48 word before thing besides
-0.15 word before thing between
-0.43 word before thing beyond
-0.1 word before thing both
-0.17 word before thing but
0.07 word before thing by
-0.33 word before thing ca
-0.29 word before thing can
-0.1 word before thing could
-0.22 word before thing despite
-0.19 word before thing did
-0.35 word before thing do
-0.54 word before thing does
0.06 word before thing down
-0.07 word before thing during
-0.64 word before thing each
-0.5 word before thing either
-0.57 word before thing every
0.13 word before thing except
-0.21 word before thing from
-0.34 word before thing had
-0.34 word before thing has
-0.17 word before thing have
-0.03 word before thing having
-0.18 word before thing he
-0.8 word before thing her
-0.43 word before thing herself
0.21 word before thing him
-0.43 word before thing his
-0.45 word before thing i
0.11 word before thing if
-0.1 word before thing in
-0.24 word before thing inside
-0.42 word before thing into
-0.26 word before thing is
-0.08 word before thing it
-0.19 word before thing its
-0.27 word before thing itself
0.16 word before thing like
-0.44 word before thing may
-0.56 word before thing me
-0.07 word before thing might
-0.43 word before thing minus
0.21 word before thing must
0.17 word before thing my
-0.17 word before thing n't
-0.51 word before thing na
-0.89 word before thing near
-0.64 word before thing neither
-0.21 word before thing no
-0.28 word before thing nobody
0.08 word before thing nor
-0.25 word before thing not
-0.51 word before thing nothing
-0.5 word before thing n’t
-0.09 word before thing of
-0.11 word before thing off
-0.12 word before thing on
0.14 word before thing once
-0.36 word before thing one
-0.22 word before thing onto
-0.37 word before thing opposite
0.09 word before thing or
-0.15 word before thing ought
-0.53 word before thing our
-0.14 word before thing out
-0.24 word before thing outside
-0.12 word before thing over
-0.12 word before thing per
0.33 word before thing plus
-0.4 word before thing round
-0.27 word before thing s
-0.17 word before thing she
-0.25 word before thing should
-0.37 word before thing since
-0.32 word before thing so
-0.43 word before thing some
-0.48 word before thing someone
-0.46 word before thing something
-0.38 word before thing than
-0.04 word before thing that
-0.17 word before thing the
-0.53 word before thing their
0.16 word before thing them
0.09 word before thing themselves
-0.08 word before thing there
-0.26 word before thing these
-0.25 word before thing they
-0.35 word before thing this
-0.4 word before thing those
-0.31 word before thing though
-0.21 word before thing through
-0.54 word before thing throughout
-0.06 word before thing to
-0.52 word before thing together
-0.29 word before thing toward
-0.38 word before thing towards
0.06 word before thing under
-0.36 word before thing unless
0.13 word before thing unlike
0.13 word before thing until
-0.09 word before thing up
-0.28 word before thing upon
0.14 word before thing us
0.06 word before thing via
-0.15 word before thing was
0.05 word before thing were
-0.43 word before thing what
-0.39 word before thing whatever
-0.25 word before thing wherever
0.04 word before thing whether
0.09 word before thing which
-0.31 word before thing whichever
0.07 word before thing while
-0.07 word before thing whom
0.03 word before thing whose
-0.08 word before thing will
0.06 word before thing with
-0.66 word before thing within
-0.41 word before thing without
0.12 word before thing would
-0.54 word before thing yet
-0.61 word before thing you
-0.46 word before thing your
-0.38 word before thing £
-0.31 word before thing –
0.34 word before thing ‘
-0.24 word before thing ’
-0.22 word before thing ’m
0.05 word before thing ’re
-0.13 word before thing ’s
0.25 word before thing “
-0.66 word before thing ”
-0.3 word before thing …
0.32 word before what "
0.11 word before what $
-0.64 word before what &
-0.19 word before what '
-0.39 word before what 'd
-0.07 word before what 'll
-0.2 word before what 're
-0.04 word before what 's
-0.26 word before what 've
-0.12 word before what (
-0.22 word before what )
-0.27 word before what ,
-0.67 word before what -
-0.37 word before what --
-0.56 word before what ..
-0.37 word before what /
0.14 word before what :
-0.19 word before what ;
-0.18 word before what ADJ
-0.04 word before what ADV
-0.36 word before what INTJ
-0.18 word before what NOUN
-0.42 word before what NUM
-0.29 word before what PROPN
0.2 word before what SYM
0.06 word before what VERB
-0.27 word before what X
-0.57 word before what [
-0.63 word before what ]
0.19 word before what a
-0.1 word before what about
-0.3 word before what above
-0.57 word before what across
-0.27 word before what after
0.15 word before what against
-0.39 word before what all
-0.24 word before what along
-0.3 word before what alongside
-0.12 word before what although
-0.54 word before what among
-0.11 word before what an
-0.12 word before what and
-0.77 word before what another
-0.61 word before what any
-0.13 word before what anybody
-0.35 word before what anyone
-0.46 word before what anything
-0.24 word before what are
-0.2 word before what around
0.24 word before what as
-0.7 word before what at
-0.24 word before what back
-0.04 word before what be
-0.38 word before what because
-0.89 word before what before
-0.44 word before what behind
-0.04 word before what being
-0.32 word before what below
-0.27 word before what beneath
0.19 word before what besides
-0.39 word before what between
-0.31 word before what beyond
-0.04 word before what both
0.06 word before what but
-0.07 word before what by
-0.3 word before what ca
-0.28 word before what can
-0.14 word before what could
0.04 word before what despite
-0.11 word before what did
-0.36 word before what do
-0.56 word before what does
-0.2 word before what down
-0.61 word before what during
-0.45 word before what each
-0.5 word before what either
-0.53 word before what every
-0.29 word before what everyone
-0.41 word before what everything
-0.41 word before what except
0.07 word before what for
-0.09 word before what from
-0.31 word before what get
-0.38 word before what had
-0.35 word before what has
-0.15 word before what have
-0.08 word before what he
-0.47 word before what her
0.25 word before what him
-0.22 word before what himself
-0.53 word before what his
-0.36 word before what i
-0.44 word before what if
-0.53 word before what in
-0.28 word before what inside
0.15 word before what into
-0.14 word before what is
0.11 word before what it
-0.14 word before what its
-0.38 word before what itself
-0.14 word before what like
-0.28 word before what may
-0.58 word before what me
-0.35 word before what might
-0.5 word before what minus
-0.45 word before what must
-0.42 word before what my
-0.37 word before what myself
-0.13 word before what n't
-0.08 word before what na
-0.44 word before what near
0.06 word before what neither
-0.16 word before what no
-0.24 word before what nobody
-0.23 word before what none
-0.49 word before what nor
-0.03 word before what not
0.12 word before what n’t
-0.1 word before what of
-0.07 word before what off
0.13 word before what on
-0.38 word before what once
-0.1 word before what one
0.1 word before what onto
-0.29 word before what opposite
-0.21 word before what or
-0.59 word before what our
-0.18 word before what out
-0.37 word before what outside
0.21 word before what over
-0.25 word before what past
-0.51 word before what per
-0.33 word before what round
-0.46 word before what she
-0.03 word before what should
-0.18 word before what since
-0.32 word before what so
-0.31 word before what some
-0.13 word before what someone
-0.22 word before what something
0.14 word before what than
-0.35 word before what that
-0.18 word before what the
-0.24 word before what their
-0.2 word before what them
-0.14 word before what themselves
-0.32 word before what then
0.07 word before what there
-0.62 word before what these
0.07 word before what they
-0.53 word before what this
-0.6 word before what those
-0.06 word before what though
-0.06 word before what through
-0.43 word before what throughout
0.08 word before what to
-0.38 word before what toward
0.28 word before what towards
-0.08 word before what under
-0.52 word before what unlike
-0.36 word before what until
-0.53 word before what us
-0.39 word before what was
-0.44 word before what we
-0.55 word before what were
-0.07 word before what what
-0.42 word before what whatever
-0.27 word before what whenever
-0.36 word before what whereas
0.2 word before what whether
0.16 word before what which
-0.11 word before what while
-0.34 word before what who
-0.19 word before what whom
-0.51 word before what whose
-0.32 word before what will
0.32 word before what with
-0.69 word before what within
0.06 word before what without
-0.28 word before what would
-0.46 word before what yet
-0.19 word before what you
-0.33 word before what your
-0.48 word before what £
-0.39 word before what –
-0.63 word before what —
0.1 word before what ‘
-0.14 word before what ’
0.23 word before what “
0.19 word before what €
-0.14 word before when "
-0.19 word before when &
-0.23 word before when '
-0.38 word before when 'm
-0.41 word before when 're
-0.33 word before when 's
-0.46 word before when 've
0.13 word before when (
-0.3 word before when )
-0.39 word before when ,
-0.18 word before when -
-0.31 word before when .
-0.64 word before when :
-0.29 word before when ;
-0.15 word before when @
-0.12 word before when ADJ
0.06 word before when ADV
-0.21 word before when INTJ
-0.11 word before when NOUN
-0.41 word before when PROPN
0.19 word before when SYM
-0.2 word before when VERB
-0.74 word before when [
-0.53 word before when ]
-0.29 word before when a
-0.23 word before when about
-0.26 word before when above
-0.47 word before when across
-0.36 word before when after
-0.34 word before when against
-0.13 word before when all
-0.52 word before when along
-0.21 word before when although
-0.29 word before when am
-0.35 word before when among
-0.4 word before when an
-0.14 word before when and
-0.37 word before when another
-0.3 word before when any
-0.23 word before when anyone
-0.27 word before when anything
-0.21 word before when are
-0.03 word before when around
-0.42 word before when as
-0.12 word before when at
0.15 word before when be
-0.73 word before when because
-0.27 word before when been
0.15 word before when before
-0.43 word before when behind
-0.41 word before when being
-0.47 word before when between
-0.48 word before when both
-0.18 word before when but
-0.13 word before when by
-0.23 word before when ca
-0.18 word before when can
-0.48 word before when could
-0.31 word before when despite
-0.5 word before when did
-0.28 word before when do
-0.29 word before when does
-0.53 word before when down
0.15 word before when during
0.16 word before when each
-0.13 word before when either
-0.05 word before when every
-0.17 word before when everyone
-0.3 word before when everything
-0.18 word before when except
-0.3 word before when for
-0.42 word before when from
-0.45 word before when has
-0.47 word before when have
-0.32 word before when he
-0.23 word before when himself
-0.62 word before when i
-0.3 word before when if
0.1 word before when in
-0.35 word before when inside
-0.11 word before when into
-0.14 word before when is
-0.03 word before when it
-0.34 word before when its
-0.2 word before when itself
-0.5 word before when like
-0.43 word before when may
0.09 word before when me
-0.26 word before when might
0.04 word before when must
-0.19 word before when my
-0.14 word before when n't
-0.33 word before when na
-0.22 word before when near
-0.27 word before when neither
-0.31 word before when no
-0.27 word before when nobody
-0.11 word before when none
0.1 word before when nor
-0.41 word before when not
-0.35 word before when nothing
-0.26 word before when of
0.06 word before when off
-0.15 word before when on
-0.1 word before when one
-0.77 word before when or
-0.47 word before when out
-0.35 word before when outside
-0.32 word before when over
-0.49 word before when per
-0.19 word before when plus
-0.34 word before when she
-0.16 word before when should
0.5 word before when since
-0.42 word before when so
-0.62 word before when some
-0.1 word before when someone
-0.31 word before when something
-0.16 word before when than
-0.12 word before when that
0.21 word before when the
-0.25 word before when their
-0.28 word before when them
-0.44 word before when there
-0.5 word before when these
-0.52 word before when this
-0.25 word before when those
-0.39 word before when though
-0.21 word before when through
-0.45 word before when throughout
-0.09 word before when to
-0.21 word before when toward
-0.39 word before when under
-0.29 word before when unlike
0.5 word before when until
0.08 word before when up
-0.09 word before when upon
-0.09 word before when we
-0.51 word before when were
-0.33 word before when what
-0.36 word before when whether
-0.5 word before when which
-0.08 word before when while
-0.22 word before when who
-0.13 word before when whom
-0.23 word before when whose
-0.06 word before when will
-0.58 word before when with
0.16 word before when within
0.12 word before when without
-0.2 word before when would
-0.12 word before when yet
-0.3 word before when you
-0.35 word before when your
-0.32 word before when —
-0.27 word before when ‘
0.21 word before when ’
-0.33 word before when ’s
-0.27 word before when “
-0.25 word before when ”
-0.25 word before where "
-0.41 word before where 're
-0.07 word before where 's
-0.22 word before where (
0.34 word before where )
-0.21 word before where ,
-0.31 word before where -
-0.22 word before where :
-0.07 word before where ;
-0.26 word before where ADJ
-0.11 word before where ADV
-0.27 word before where INTJ
-0.14 word before where NOUN
0.06 word before where NUM
-0.35 word before where PROPN
-0.48 word before where SYM
-0.13 word before where VERB
-0.44 word before where X
-0.24 word before where [
-0.28 word before where ]
0.27 word before where a
-0.31 word before where about
-0.36 word before where above
-0.3 word before where across
-0.25 word before where against
-0.24 word before where all
0.37 word before where an
-0.31 word before where any
-0.38 word before where are
-0.2 word before where around
-0.08 word before where as
0.27 word before where at
0.21 word before where be
-0.25 word before where because
-0.26 word before where been
0.17 word before where before
-0.41 word before where behind
-0.36 word before where being
-0.13 word before where between
-0.19 word before where both
-0.48 word before where but
-0.09 word before where by
-0.31 word before where can
-0.15 word before where could
-0.27 word before where did
-0.27 word before where during
-0.46 word before where each
0.06 word before where either
-0.37 word before where every
-0.17 word before where for
-0.32 word before where has
-0.43 word before where have
0.15 word before where he
-0.44 word before where him
-0.31 word before where his
-0.19 word before where i
-0.35 word before where if
-0.06 word before where in
-0.22 word before where into
0.08 word before where is
-0.11 word before where it
-0.55 word before where its
-0.32 word before where like
-0.11 word before where may
-0.1 word before where me
-0.35 word before where my
-0.14 word before where n't
0.13 word before where near
-0.43 word before where no
-0.44 word before where nobody
0.04 word before where none
-0.28 word before where not
-0.15 word before where of
-0.44 word before where off
-0.35 word before where on
-0.17 word before where or
-0.46 word before where our
-0.08 word before where out
-0.27 word before where outside
-0.71 word before where over
-0.22 word before where she
-0.11 word before where should
-0.35 word before where something
-0.37 word before where than
0.03 word before where that
-0.53 word before where their
-0.23 word before where there
-0.32 word before where these
-0.12 word before where they
-0.66 word before where this
0.19 word before where throughout
-0.13 word before where to
-0.52 word before where under
-0.38 word before where was
-0.26 word before where we
-0.11 word before where were
-0.36 word before where what
-0.59 word before where which
-0.32 word before where while
-0.25 word before where who
-0.23 word before where will
-0.27 word before where with
-0.28 word before where you
-0.35 word before where your
-0.28 word before where —
-0.33 word before where ’s
0.22 word before where “
-0.3 word before where ”
-0.28 word before who &
-0.17 word before who '
-0.28 word before who 'd
-0.41 word before who 'm
0.13 word before who 're
-0.32 word before who 's
-0.28 word before who 've
0.06 word before who (
-0.36 word before who )
0.07 word before who ,
-1.33 word before who -
-0.03 word before who .
-0.46 word before who /
-0.16 word before who :
-0.14 word before who ;
-0.18 word before who ADJ
-0.06 word before who ADV
0.09 word before who INTJ
0.04 word before who NOUN
-0.31 word before who NUM
-0.22 word before who PROPN
-0.32 word before who SYM
-0.14 word before who VERB
0.18 word before who X
-0.34 word before who [
0.1 word before who ]
0.25 word before who a
-0.36 word before who across
-0.19 word before who after
0.09 word before who all
-0.3 word before who along
0.08 word before who alongside
0.06 word before who although
-0.21 word before who am
0.09 word before who among
-0.06 word before who an
-0.09 word before who and
-0.47 word before who another
-0.11 word before who any
-0.29 word before who anything
-0.2 word before who are
-0.17 word before who around
-0.1 word before who as
-0.53 word before who at
0.06 word before who be
-0.21 word before who because
-0.35 word before who been
-0.68 word before who before
-0.39 word before who behind
-0.23 word before who being
0.27 word before who besides
-0.06 word before who between
-0.3 word before who both
0.15 word before who but
0.12 word before who by
-0.5 word before who can
-0.34 word before who could
-0.29 word before who despite
-0.21 word before who did
-0.32 word before who do
-0.22 word before who does
0.05 word before who down
-0.53 word before who during
-0.64 word before who each
-0.26 word before who either
-0.63 word before who every
-0.22 word before who everything
-0.07 word before who for
0.07 word before who from
-0.21 word before who had
-0.06 word before who him
-0.4 word before who himself
-0.41 word before who his
-0.39 word before who i
-0.26 word before who if
-0.38 word before who in
-0.14 word before who into
-0.22 word before who is
-0.35 word before who it
-0.6 word before who its
-0.14 word before who may
-0.14 word before who might
-0.22 word before who must
-0.11 word before who my
-0.22 word before who n't
0.14 word before who na
-0.24 word before who near
-0.05 word before who neither
-0.47 word before who no
-0.34 word before who nobody
-0.17 word before who none
-0.13 word before who nor
-0.47 word before who not
-0.3 word before who n’t
-0.11 word before who of
-0.24 word before who off
-0.31 word before who on
-0.43 word before who one
0.05 word before who opposite
-0.34 word before who or
-0.2 word before who our
-0.23 word before who out
-0.28 word before who over
-0.35 word before who she
-0.09 word before who should
-0.65 word before who since
-0.22 word before who so
-0.62 word before who some
0.05 word before who someone
-0.33 word before who something
-0.58 word before who than
-0.1 word before who that
0.05 word before who the
-0.6 word before who their
-0.46 word before who them
-0.35 word before who themselves
-0.2 word before who there
-0.68 word before who these
-0.57 word before who this
-0.36 word before who those
0.18 word before who though
0.06 word before who through
-0.38 word before who throughout
0.05 word before who to
-0.15 word before who under
-0.18 word before who until
-0.12 word before who up
-0.45 word before who upon
-0.37 word before who us
-0.25 word before who was
0.06 word before who we
-0.37 word before who whatever
-0.12 word before who whether
0.22 word before who which
-0.12 word before who while
-0.49 word before who who
-0.68 word before who whom
0.1 word before who whose
-0.1 word before who will
0.28 word before who with
-0.25 word before who within
-0.34 word before who without
-0.51 word before who would
-0.21 word before who you
-0.51 word before who your
-0.29 word before who –
-0.59 word before who —
-0.16 word before who ’
-0.58 word before who ’s
0.26 word before who “
-0.09 word before who ”
-0.23 word before why "
-0.09 word before why '
-0.29 word before why 'll
-0.36 word before why 'm
-0.37 word before why 're
0.27 word before why 's
-0.29 word before why 've
-0.45 word before why (
-0.35 word before why )
-0.51 word before why -
-0.41 word before why :
-0.16 word before why ;
0.11 word before why ADJ
-0.32 word before why ADV
-0.05 word before why INTJ
-0.12 word before why NOUN
-0.24 word before why NUM
-0.2 word before why PROPN
-0.2 word before why SYM
-0.14 word before why VERB
-0.12 word before why X
-0.32 word before why [
0.28 word before why ]
-0.12 word before why a
-0.18 word before why about
-0.2 word before why across
-0.08 word before why after
-0.38 word before why against
0.11 word before why all
-0.26 word before why although
-0.32 word before why among
-0.28 word before why an
-0.38 word before why and
-0.27 word before why another
-0.41 word before why any
0.12 word before why anything
-0.09 word before why are
-0.07 word before why around
0.22 word before why as
-0.31 word before why at
0.15 word before why be
0.46 word before why because
-0.39 word before why being
-0.21 word before why beneath
-0.39 word before why between
-0.35 word before why both
-0.15 word before why but
-0.27 word before why by
-0.2 word before why can
0.18 word before why could
-0.34 word before why despite
-0.21 word before why did
-0.12 word before why do
-0.43 word before why does
-0.21 word before why down
-0.29 word before why during
-0.12 word before why each
-0.04 word before why every
-0.55 word before why for
-0.27 word before why has
-0.29 word before why have
0.06 word before why he
-0.3 word before why her
-0.39 word before why him
-0.14 word before why his
-0.12 word before why i
-0.58 word before why if
-0.31 word before why in
-0.48 word before why into
-0.32 word before why is
0.17 word before why it
-0.24 word before why its
0.09 word before why like
0.03 word before why may
-0.32 word before why might
-0.24 word before why must
-0.28 word before why my
-0.08 word before why n't
-0.36 word before why na
-0.25 word before why neither
-0.44 word before why no
-0.23 word before why nobody
-0.05 word before why none
-0.06 word before why not
0.14 word before why nothing
-0.22 word before why of
-0.43 word before why off
-0.04 word before why on
-0.11 word before why one
-0.63 word before why or
-0.06 word before why our
-0.3 word before why out
-0.05 word before why over
0.06 word before why per
-0.42 word before why she
-0.44 word before why should
0.44 word before why since
-0.13 word before why so
-0.07 word before why some
-0.51 word before why than
-0.36 word before why their
-0.09 word before why them
-0.04 word before why there
-0.4 word before why these
-0.32 word before why this
-0.26 word before why those
-0.34 word before why though
-0.33 word before why through
-0.34 word before why throughout
-0.25 word before why under
-0.34 word before why until
-0.36 word before why up
0.15 word before why was
-0.45 word before why we
-0.54 word before why were
-0.26 word before why what
-0.65 word before why which
-0.45 word before why while
-0.1 word before why who
-0.12 word before why whom
-0.46 word before why will
-0.3 word before why within
-0.1 word before why without
-0.46 word before why would
-0.23 word before why you
-0.3 word before why your
-0.34 word before why —
-0.18 word before why ’s
`;
