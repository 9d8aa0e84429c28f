import type { OwnLetter } from '../own-letter.ts'

export const nlRound4Rejections1: readonly OwnLetter[] = [
  {
    id: 'nl-r4-rejection-01',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Uw sollicitatie beleidsmedewerker wonen',
    fromName: 'Gemeente Waalstede',
    fromAddress: 'werkenbij@waalstede.example',
    sentAt: '2025-01-01T07:00:00Z',
    text: `Geachte mevrouw De Groot,

Hartelijk dank voor uw sollicitatie naar de functie van beleidsmedewerker wonen. We hebben een groot aantal reacties ontvangen en daaruit een eerste selectie gemaakt. Helaas moeten wij u meedelen dat u niet tot de kandidaten behoort die wij voor een gesprek uitnodigen.

Wij wensen u veel succes bij het vinden van een passende baan.

Met vriendelijke groet,
Gemeente Waalstede`,
    kind: 'rejection',
    company: 'Gemeente Waalstede',
    role: 'beleidsmedewerker wonen',
    refusal: 'not-chosen',
  },
  {
    id: 'nl-r4-rejection-02',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Terugkoppeling gesprek',
    fromName: 'Marjan Kuipers',
    fromAddress: 'm.kuipers@zorgdelinde.example',
    sentAt: '2025-06-02T08:13:00Z',
    text: `Beste Fatima,

Nogmaals bedankt voor het prettige gesprek van afgelopen dinsdag. We hebben er als team over nagedacht en besloten om verder te gaan met een verpleegkundige die meer ervaring heeft in de ouderenpsychiatrie. Dat zegt niets over jou als mens of collega!

Mocht je willen weten wat ons opviel, bel me gerust.

Hartelijke groet,
Marjan Kuipers
Zorggroep De Linde`,
    kind: 'rejection',
    company: 'Zorggroep De Linde',
    role: 'verpleegkundige',
    refusal: 'not-chosen',
    stage: 'interview',
    reasons: ['experience_gap'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'nl-r4-rejection-03',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Je sollicitatie bij Bolder',
    fromName: 'Bolder Recruitment',
    fromAddress: 'noreply@bolder.recruitee.example',
    sentAt: '2025-11-03T09:26:00Z',
    text: `Hi Daan,

Tof dat je bij ons hebt gesolliciteerd op de rol van frontend developer! We hebben je profiel bekeken en gaan op dit moment niet met je verder. Er waren kandidaten die nét wat beter aansluiten.

Blijf vooral onze vacatures in de gaten houden.

Groetjes,
Team Bolder`,
    kind: 'rejection',
    company: 'Bolder',
    role: 'frontend developer',
    refusal: 'not-chosen',
    door: 'reapply',
  },
  {
    id: 'nl-r4-rejection-04',
    lang: 'nl',
    country: 'BE',
    held: false,
    subject: 'Selectieprocedure administratief medewerker',
    fromName: 'Stad Kerselaar',
    fromAddress: 'personeel@kerselaar.example',
    sentAt: '2025-04-04T10:39:00Z',
    text: `Geachte heer Peeters

Wij ontvingen uw kandidatuur voor de functie van administratief medewerker. Na het screenen van de cv's stellen wij vast dat u niet voldoet aan de diplomavoorwaarde. Uw kandidatuur kan dan ook niet worden weerhouden.

Met vriendelijke groeten
Stad Kerselaar
Dienst HR`,
    kind: 'rejection',
    company: 'Stad Kerselaar',
    role: 'administratief medewerker',
    refusal: 'not-chosen',
    reasons: ['eligibility'],
  },
  {
    id: 'nl-r4-rejection-05',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Re: bijbaan',
    fromName: 'Bakker Brink',
    fromAddress: 'info@bakkerbrink.example',
    sentAt: '2025-09-05T11:52:00Z',
    text: `Hoi Sem, bedankt voor je mailtje! We zitten voor de zaterdag helemaal vol. Misschien in de zomervakantie, vraag het dan nog eens. Gr. Bakker Brink`,
    kind: 'rejection',
    company: 'Bakker Brink',
    role: null,
    refusal: 'filled',
    door: 'reapply',
    reasons: ['position_filled'],
  },
  {
    id: 'nl-r4-rejection-06',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Uw sollicitatie (vacature 10457)',
    fromName: 'Havenlogistiek Maas BV',
    fromAddress: 'hr@havenlogistiekmaas.example',
    sentAt: '2025-02-06T12:05:00Z',
    text: `Beste heer Van Dam,

Onlangs heeft u gereageerd op onze vacature voor planner. Graag laten wij u weten dat deze functie inmiddels is vervuld. Wij zullen uw gegevens binnen vier weken uit ons bestand verwijderen.

Havenlogistiek Maas BV`,
    kind: 'rejection',
    company: 'Havenlogistiek Maas BV',
    role: 'planner',
    refusal: 'filled',
    reasons: ['position_filled'],
  },
  {
    id: 'nl-r4-rejection-07',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'PhD position / promotieplaats',
    fromName: 'Prof. dr. L. Hoekstra',
    fromAddress: 'l.hoekstra@univeluwe.example',
    sentAt: '2025-07-07T13:18:00Z',
    text: `Beste Joris,

Je begrijpt dat we voor deze promotieplaats veel sterke kandidaten hadden. De commissie heeft unaniem voor iemand anders gekozen. Vat dit alsjeblieft niet op als een oordeel over je scriptie, die vond ik heel goed.

Liesbeth Hoekstra
Universiteit Veluwe`,
    kind: 'rejection',
    company: 'Universiteit Veluwe',
    role: null,
    refusal: 'not-chosen',
    personal: true,
  },
  {
    id: 'nl-r4-rejection-08',
    lang: 'nl',
    country: 'BE',
    held: false,
    subject: 'Jouw kandidatuur',
    fromName: 'Brouwerij Halewijn',
    fromAddress: 'jobs@halewijn.example',
    sentAt: '2025-12-08T14:31:00Z',
    text: `Dag Pieter

Bedankt voor je interesse in de job van vertegenwoordiger. Jammer genoeg hebben we voor iemand anders gekozen. Als je het goed vindt, houden we je cv bij in onze wervingsreserve.

Veel succes nog met je zoektocht!
Brouwerij Halewijn`,
    kind: 'rejection',
    company: 'Brouwerij Halewijn',
    role: 'vertegenwoordiger',
    refusal: 'not-chosen',
    door: 'kept-on-file',
  },
  {
    id: 'nl-r4-rejection-09',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Update sollicitatie',
    fromName: 'Stichting Kindervreugd',
    fromAddress: 'hr@kindervreugd.example',
    sentAt: '2025-05-09T15:44:00Z',
    text: `Beste Naomi,

Vanwege een reorganisatie hebben wij besloten de vacature voor pedagogisch medewerker in te trekken. Dat betekent dat we je sollicitatie niet in behandeling nemen. Onze excuses voor het ongemak.

Stichting Kindervreugd`,
    kind: 'rejection',
    company: 'Stichting Kindervreugd',
    role: 'pedagogisch medewerker',
    refusal: 'closed',
    reasons: ['position_closed'],
  },
  {
    id: 'nl-r4-rejection-10',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Uitslag assessment',
    fromName: 'TechNova Talent',
    fromAddress: 'talent@technova.example',
    sentAt: '2025-10-10T16:57:00Z',
    text: `Beste Ruben,

Bedankt voor het maken van het assessment. Je score op het onderdeel numeriek redeneren ligt onder de grens die wij voor de functie van data analist hanteren. Daarom eindigt de procedure hier voor jou.

TechNova Talent`,
    kind: 'rejection',
    company: 'TechNova',
    role: 'data analist',
    refusal: 'not-chosen',
    stage: 'assessment',
    reasons: ['technical_skills_gap'],
  },
  {
    id: 'nl-r4-rejection-11',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Sollicitatie receptie',
    fromName: 'Hotel Duinzicht',
    fromAddress: 'personeelszaken@duinzicht.example',
    sentAt: '2025-03-11T17:10:00Z',
    text: `Geachte heer Visser, tot onze spijt kunnen wij u de functie van receptionist niet aanbieden. Onze voorkeur is uitgegaan naar een kandidaat die vloeiend Duits spreekt. Hoogachtend, Hotel Duinzicht`,
    kind: 'rejection',
    company: 'Hotel Duinzicht',
    role: 'receptionist',
    refusal: 'not-chosen',
    reasons: ['experience_gap'],
  },
  {
    id: 'nl-r4-rejection-12',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Helaas',
    fromName: 'Bas',
    fromAddress: 'bas@groenestraat.example',
    sentAt: '2025-08-12T07:23:00Z',
    text: `Ha Lotte,

Wat een lastige keuze was dit. Jij en nog iemand waren over, en het is net de ander geworden. Balen, ik weet het. Ik zou het heel leuk vinden om contact te houden, want volgend jaar zoeken we er waarschijnlijk nog een campagneleider bij.

Liefs, Bas
Groene Straat`,
    kind: 'rejection',
    company: 'Groene Straat',
    role: 'campagneleider',
    refusal: 'not-chosen',
    stage: 'final',
    door: 'reapply',
    personal: true,
  },
  {
    id: 'nl-r4-rejection-13',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Je reactie op orderpicker',
    fromName: 'Uitzendbureau Snelwerk',
    fromAddress: 'tilburg@snelwerk.example',
    sentAt: '2025-01-13T08:36:00Z',
    text: `Hallo Ali,

Bedankt voor je reactie op de vacature orderpicker in Tilburg. Helaas is deze vacature niet meer beschikbaar. We hebben je wel ingeschreven, dus zodra er ander werk is bellen we je.

Snelwerk`,
    kind: 'rejection',
    company: 'Uitzendbureau Snelwerk',
    role: 'orderpicker',
    refusal: 'closed',
    refusalAlso: ['filled'],
    door: 'kept-on-file',
  },
  {
    id: 'nl-r4-rejection-14',
    lang: 'nl',
    country: 'BE',
    held: false,
    subject: 'Kandidatuur vroedvrouw',
    fromName: 'Ziekenhuis Sint-Rumoldus',
    fromAddress: 'hr@strumoldus.example',
    sentAt: '2025-06-14T09:49:00Z',
    text: `Beste mevrouw Claes

Met aandacht hebben we uw kandidatuur als vroedvrouw gelezen. Omdat uw profiel op dit ogenblik niet volledig aansluit bij wat wij zoeken, gaan wij niet in op uw kandidatuur.

We danken u voor uw belangstelling voor ons ziekenhuis.
Sint-Rumoldus`,
    kind: 'rejection',
    company: 'Ziekenhuis Sint-Rumoldus',
    role: 'vroedvrouw',
    refusal: 'not-chosen',
    reasons: ['profile_mismatch'],
  },
  {
    id: 'nl-r4-rejection-15',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Afwijzing sollicitatie KW-2025-88',
    fromName: 'Ministerie van Kust en Water',
    fromAddress: 'ppf@mkw.example',
    sentAt: '2025-11-15T10:02:00Z',
    text: `Geachte mevrouw Bakker,

Met deze brief informeer ik u over uw sollicitatie als jurist. De selectiecommissie heeft uw brief en cv beoordeeld aan de hand van de functie-eisen en heeft besloten u niet uit te nodigen. Tegen dit besluit staat geen bezwaar open.

Ministerie van Kust en Water`,
    kind: 'rejection',
    company: 'Ministerie van Kust en Water',
    role: 'jurist',
    refusal: 'not-chosen',
  },
  {
    id: 'nl-r4-rejection-16',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'antwoord',
    fromName: 'Fietsfabriek Zwaan',
    fromAddress: 'info@zwaanfietsen.example',
    sentAt: '2025-04-16T11:15:00Z',
    text: `Hee Kevin, we hebben het erover gehad en we denken dat monteur bij ons niet helemaal jouw ding is. Dus we gaan het niet doen. Succes verder! Zwaan`,
    kind: 'rejection',
    company: 'Zwaan',
    companyAlso: ['Fietsfabriek Zwaan'],
    role: 'monteur',
    refusal: 'not-chosen',
    stage: 'interview',
  },
]
