import { materialsOf } from '../../stories/materials.ts';

/** Invented news of one week: a blast at a port, a ferry aground, a shelled market. */
export const WEEK = materialsOf([
  {
    id: 'a01',
    title: 'Blast hits grain terminal at Port Ansel, killing four, officials say',
    publisher: 'Harrow Wire',
    publishedAt: '2026-06-01T06:10:00Z',
    text: [
      "PORT ANSEL, June 1 (Harrow Wire) — An explosion tore through a grain terminal at Port Ansel early on Monday, killing four dockworkers and injuring 17, the regional governor's office said.",
      'Governor Lene Orvik said investigators were looking at a fault in a conveyor. "There is no sign of an attack at this stage," she told reporters at the port.',
      'Three officials briefed on the inquiry said a drone had been heard over the harbour minutes before the blast. They spoke on condition of anonymity because they were not authorised to discuss the case.',
      "The Kessian defence ministry said it had no information about a drone. The terminal, owned by Brandal Grain, handles about a third of Kessia's wheat exports.",
      'About 12,000 homes were without power after the blast damaged a substation, the grid operator Kessnet said.',
    ].join('\n\n'),
  },
  {
    id: 'a02',
    title: 'Kessia accuses Doria of drone attack on port',
    publisher: 'The Varn Tribune',
    publishedAt: '2026-06-01T15:40:00Z',
    text: [
      "VARN, June 1 — Kessia's interior minister, Pavel Rusk, on Monday accused neighbouring Doria of sending a drone that struck the grain terminal at Port Ansel.",
      '"This was an act of war," Rusk said in a televised statement. He gave no evidence.',
      'Doria\'s foreign ministry denied any involvement. "Doria did not launch any drone on Sunday or on Monday," a ministry spokeswoman, Ilse Tamm, said. She called the accusation absurd.',
      "The death toll rose to six on Monday afternoon after two of the injured died in hospital, the port hospital's director, Dr Maren Holt, said.",
    ].join('\n\n'),
  },
  {
    id: 'a06',
    title: 'Rusk resigns over drone accusation',
    publisher: 'The Varn Tribune',
    publishedAt: '2026-06-03T13:20:00Z',
    text: [
      'VARN, June 3 — Kessian Interior Minister Pavel Rusk resigned on Wednesday, hours after the defence ministry said that the drone over Port Ansel was Kessian.',
      '"I spoke too early and I take responsibility," Rusk told parliament.',
      'President Mikael Strand accepted the resignation and named the police chief, Hanne Dahl, as interior minister. She will be sworn in on Friday.',
      "Dahl's deputy, Jonas Reik, will lead the police for the time being, the president's office said.",
    ].join('\n\n'),
  },
  {
    id: 'a10',
    title: 'Dahl sworn in as Kessian interior minister',
    publisher: 'Harrow Wire',
    publishedAt: '2026-06-05T08:00:00Z',
    text: [
      "VARN, June 5 (Harrow Wire) — Hanne Dahl was sworn in as Kessia's interior minister on Friday, replacing Pavel Rusk, who resigned on Wednesday.",
      'Dahl said her first task was to "find who killed seven people in Port Ansel". She promised to publish the report of the inquiry by June 30.',
      'Rusk, who is 58, had been interior minister since 2023.',
      "Kessia's opposition Green League said the government should resign as a whole. It called a march in Varn for Saturday.",
    ].join('\n\n'),
  },
  {
    id: 'a11',
    title: "CORRECTED: Governor's office says six, not seven, died at Port Ansel",
    publisher: 'Harrow Wire',
    publishedAt: '2026-06-05T12:45:00Z',
    text: [
      "PORT ANSEL, June 5 (Harrow Wire) — Six people died in Monday's explosion at Port Ansel, not seven, the office of Governor Lene Orvik said on Friday, correcting its earlier count.",
      'One man had been counted twice, her spokesman, Finn Aker, said. He apologised to the family.',
      '(Corrects the number of dead given on June 2.)',
    ].join('\n\n'),
  },
  {
    id: 'a18',
    title: 'Ferry runs aground off Skarv with 211 aboard',
    publisher: 'Lakeland Post',
    publishedAt: '2026-06-01T10:00:00Z',
    text: [
      'SKARV, June 1 — The ferry Silver Tern ran aground off the island of Skarv on Monday with 211 people aboard, the coastguard said. Nobody was killed.',
      'All passengers were taken off by noon, and nine people were treated for minor injuries, coastguard commander Leif Aro said.',
      "The ferry's captain, Nils Brekke, told the coastguard that the steering had failed. The operator, Skarv Line, said that the vessel had passed an inspection in May.",
    ].join('\n\n'),
  },
  {
    id: 'a19',
    title: 'Ferry captain had been drinking, police say',
    publisher: 'Lakeland Post',
    publishedAt: '2026-06-03T09:50:00Z',
    text: [
      'SKARV, June 3 — The captain of the ferry Silver Tern was drunk when it ran aground on Monday, police said on Wednesday.',
      "A blood test on Nils Brekke showed 1.4 grams of alcohol per litre, a police spokesman said. Brekke's lawyer, Eva Lindh, denied that he had been drinking on duty. She said the sample had been mixed up.",
      'Skarv Line suspended Brekke on Wednesday. It has not said whether it will pay compensation to passengers.',
    ].join('\n\n'),
  },
  {
    id: 'a21',
    title: 'Army and rebels trade blame for shelling of Oru market',
    publisher: 'Tamsin Herald',
    publishedAt: '2026-06-01T12:00:00Z',
    text: [
      'TAMSIN, June 1 — Shells hit a market in the town of Oru on Sunday, killing at least 23 people, the Red Crescent said.',
      'The army said that rebels of the Northern Movement had fired the shells. The Northern Movement blamed the army. "Only the army has guns of that calibre," its spokesman, Idris Kanu, said.',
      'A doctor at Oru hospital said 31 bodies had been brought in. The health ministry put the toll at 19.',
    ].join('\n\n'),
  },
  {
    id: 'a22',
    title: 'President Adeyo and rebels announce truce from June 5',
    publisher: 'Tamsin Herald',
    publishedAt: '2026-06-03T10:00:00Z',
    text: [
      'TAMSIN, June 3 — President Joseph Adeyo and the Northern Movement announced a ten-day truce on Wednesday that will begin at midnight on Friday.',
      'The truce was announced on the day that the Red Crescent raised the toll of the Oru shelling to 34.',
      'Under the agreement, the army will let 40 lorries of food into Oru, and the Northern Movement will free 12 captured soldiers. The African mediator, General Seth Obi, will watch over it.',
      "Idris Kanu, the rebels' spokesman, warned that the truce would end at once if a single shell was fired.",
    ].join('\n\n'),
  },
  {
    id: 'a30',
    title: 'Suspects in Port Ansel blast charged; one confesses',
    publisher: 'The Varn Tribune',
    publishedAt: '2026-06-08T17:00:00Z',
    text: [
      'PORT ANSEL, June 8 — Three people were charged on Monday with bombing the grain terminal at Port Ansel, the prosecutor, Signe Moe, said.',
      'One of them, Lars Eide, 34, confessed to placing the charges, Moe said. His lawyer, Petter Naess, denied that his client had confessed.',
      'Moe said the three belonged to the Free Coast Front. The group has not commented since it claimed the attack on June 2.',
      'Interior Minister Hanne Dahl said no foreign state was involved. She thanked police in Ulvik.',
    ].join('\n\n'),
  },
]);

/** Of another: a refinery on fire, two states at odds, a strike called off, a bus in a ravine. */
export const ANOTHER_WEEK = materialsOf([
  {
    id: 'h01',
    title: 'Fire at Melk refinery kills two, company says',
    publisher: 'Coast Wire',
    publishedAt: '2026-07-01T06:00:00Z',
    text: [
      'MELK, July 1 (Coast Wire) — A fire broke out at the Melk oil refinery late on Tuesday, killing two workers, its owner, Ostberg Energy, said.',
      '"The fire was put out by midnight," the company\'s spokeswoman, Tilda Kern, told reporters.',
      'Four firefighters who took part in the operation said that it was still burning at dawn. They asked not to be named because they had not been cleared to speak.',
      'Residents of the nearby Rosen quarter were told to keep their windows shut. Mayor Joren Vale said there was no danger to health.',
    ].join('\n\n'),
  },
  {
    id: 'h02',
    title: 'Ostberg admits Melk fire burned for nine hours',
    publisher: 'Coast Wire',
    publishedAt: '2026-07-02T07:30:00Z',
    text: [
      'MELK, July 2 (Coast Wire) — Ostberg Energy acknowledged on Thursday that a fire at its Melk refinery had burned for nine hours, and apologised for saying that it was put out by midnight.',
      'The number of dead rose to three after a worker died in hospital, the regional health office said. Nobody else is missing.',
      "Mayor Joren Vale denied a newspaper report that he had known of the fire's extent. The Melk Observer had reported that he was told by telephone at 11 p.m.",
      'The labour ministry said it would open an inquiry. It did not say how long that would take.',
    ].join('\n\n'),
  },
  {
    id: 'h04',
    title: 'Halden expels two Sorvian diplomats',
    publisher: 'Halden Times',
    publishedAt: '2026-07-03T09:00:00Z',
    text: [
      'HALDEN, July 3 — Halden expelled two Sorvian diplomats on Friday, accusing them of spying on its navy, the foreign ministry said.',
      'Sorvia rejected the accusation and vowed to respond "in kind". Its ambassador, Irena Maltz, was summoned to the ministry.',
      'Foreign Minister Gerd Aune said the two had until Sunday to leave.',
    ].join('\n\n'),
  },
  {
    id: 'h05',
    title: 'Sorvia expels two Halden diplomats in reply',
    publisher: 'Halden Times',
    publishedAt: '2026-07-05T16:00:00Z',
    text: [
      'HALDEN, July 5 — Sorvia ordered two Halden diplomats to leave on Sunday, two days after Halden expelled two of its own.',
      'Sorvian President Vadim Orlo said his country would not close its embassy. "We do not want a rupture," he said.',
      "Halden's prime minister, Signy Aune, called the step regrettable. She and the foreign minister, Gerd Aune, are not related.",
    ].join('\n\n'),
  },
  {
    id: 'h06',
    title: 'Teachers in Arden to strike on Monday',
    publisher: 'Plains Daily',
    publishedAt: '2026-07-04T08:15:00Z',
    text: [
      'ARDEN, July 4 — Teachers in Arden will go on strike on Monday over pay, their union said on Saturday.',
      'About 6,200 teachers are expected to stop work. The education ministry put the number at 3,000.',
      'Education Minister Paul Renko said schools would stay open. The union, AEU, said he was wrong.',
    ].join('\n\n'),
  },
  {
    id: 'h08',
    title: 'Bus plunges into ravine near Koll; 14 dead',
    publisher: 'Plains Daily',
    publishedAt: '2026-07-05T10:00:00Z',
    text: [
      'KOLL, July 5 — A bus plunged into a ravine near Koll on Saturday night, killing 14 passengers and injuring 22, police said.',
      "The driver, Anton Reve, survived. Police said that he had fallen asleep. Reve's brother, Milo Reve, denied that, saying the brakes had failed.",
      'The bus company, Koll Lines, said 39 people were on board. No charges have been brought.',
    ].join('\n\n'),
  },
  {
    id: 'h09',
    title: 'Police take back statement on Koll bus driver',
    publisher: 'Plains Daily',
    publishedAt: '2026-07-07T10:00:00Z',
    text: [
      'KOLL, July 7 — Police on Tuesday withdrew their statement that the driver of a bus that crashed near Koll had fallen asleep.',
      'Mechanics found that a brake line was broken, the prosecutor, Dana Holm, said. Thirteen people died in the crash, not 14, she said, correcting the figure given by police.',
      'Koll Lines suspended its technical director, Igor Sand. His lawyer said Sand had warned the company in May.',
    ].join('\n\n'),
  },
  {
    id: 'h10',
    title: 'Aune quits as Halden foreign minister',
    publisher: 'Halden Times',
    publishedAt: '2026-07-07T13:00:00Z',
    text: [
      "HALDEN, July 7 — Gerd Aune resigned as Halden's foreign minister on Tuesday because, he said, he had lost the trust of the cabinet.",
      'Prime Minister Signy Aune named Ebba Lund, the ambassador to Norway, as his successor. Lund will take office on July 10.',
      'A government source said that Aune had been told to go. His spokesman denied it.',
    ].join('\n\n'),
  },
]);
