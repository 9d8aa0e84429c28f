import type { OwnLetter } from '../own-letter.ts'

export const nlRound2Rejections2: readonly OwnLetter[] = [
  {
    id: 'nl-r2-rejection-21',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Status: niet geselecteerd',
    fromName: 'Werkenbij Portaal',
    fromAddress: 'noreply@werkenbij.landbank.example',
    sentAt: '2025-10-06T07:20:00Z',
    text: `De status van je sollicitatie is gewijzigd.

Functie: acceptant
Status: afgewezen

Landbank`,
    kind: 'rejection',
    company: 'Landbank',
    role: 'acceptant',
    refusal: 'not-chosen',
  },
  {
    id: 'nl-r2-rejection-22',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Uw sollicitatie bij Van Rijn Advocaten',
    fromName: 'Secretariaat',
    fromAddress: 'secretariaat@vanrijn-adv.example',
    sentAt: '2025-11-13T08:33:00Z',
    text: `Geachte mevrouw Smit,

Het spijt ons u te moeten berichten dat onze keuze niet op u is gevallen. Uw gegevens worden binnen vier weken verwijderd.

Van Rijn Advocaten`,
    kind: 'rejection',
    company: 'Van Rijn Advocaten',
    role: null,
    refusal: 'not-chosen',
  },
  {
    id: 'nl-r2-rejection-23',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Reactie op je sollicitatie',
    fromName: 'Zorggroep Maas',
    fromAddress: 'sollicitatie@zorgmaas.example',
    sentAt: '2025-01-20T09:46:00Z',
    text: `Beste Karin, voor de dagdienst hebben we al iemand gevonden. Wel zoeken we nog een collega voor de nacht. Zou je dat ook leuk vinden? Dan sturen we je brief door naar dat team. Zorggroep Maas`,
    kind: 'rejection',
    company: 'Zorggroep Maas',
    role: null,
    refusal: 'not-chosen',
    door: 'other-role',
  },
  {
    id: 'nl-r2-rejection-24',
    lang: 'nl',
    country: 'BE',
    held: false,
    subject: 'Je sollicitatie bij Brouwerij Ter Beke',
    fromName: 'HR',
    fromAddress: 'jobs@terbeke.example',
    sentAt: '2025-02-27T10:59:00Z',
    text: `Dag Jeroen,

Na intern overleg hebben we beslist om niet met jouw kandidatuur voor procesoperator verder te gaan. We missen wat ervaring met ploegenarbeid en PLC's.

Veel succes in je verdere zoektocht!
Brouwerij Ter Beke`,
    kind: 'rejection',
    company: 'Brouwerij Ter Beke',
    role: 'procesoperator',
    refusal: 'not-chosen',
    reasons: ['experience_gap'],
  },
  {
    id: 'nl-r2-rejection-25',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Bericht van de commissie',
    fromName: 'Universiteit Oostveen',
    fromAddress: 'vacatures@uoostveen.example',
    sentAt: '2025-03-07T11:12:00Z',
    text: `Beste dr. Chen,

De selectie voor de positie van promovendus is afgerond en u bent niet bij de geselecteerde kandidaten. Het niveau was dit jaar uitzonderlijk hoog.

Universiteit Oostveen`,
    kind: 'rejection',
    company: 'Universiteit Oostveen',
    role: 'promovendus',
    refusal: 'not-chosen',
  },
  {
    id: 'nl-r2-rejection-26',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Even een berichtje',
    fromName: 'Anouk',
    fromAddress: 'anouk@plantenlab.example',
    sentAt: '2025-04-14T12:25:00Z',
    text: `Lieve Tess, we hebben de knoop doorgehakt en het is iemand anders geworden. Het lag niet aan jou, je was fantastisch. Ik hoop dat we elkaar nog eens tegenkomen. Anouk, Plantenlab`,
    kind: 'rejection',
    company: 'Plantenlab',
    role: null,
    refusal: 'not-chosen',
    stage: 'interview',
  },
]
