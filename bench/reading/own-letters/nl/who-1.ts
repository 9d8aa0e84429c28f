import type { OwnLetter } from '../own-letter.ts'

export const nlWho1: readonly OwnLetter[] = [
  {
    id: 'nl-who-r1-confirmation-01',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Ontvangstbevestiging sollicitatie Beleidsmedewerker Wonen (vacaturenummer 26-041)',
    fromName: 'Gemeente Oosterveen',
    fromAddress: 'werkenbij@oosterveen.example',
    sentAt: '2026-02-16T09:15:00Z',
    text: `Beste heer Bakker,

Hartelijk dank voor je sollicitatie op de functie van Beleidsmedewerker Wonen. We hebben je brief en cv in goede orde ontvangen. Uiterlijk 6 maart hoor je van ons.

Met vriendelijke groet,
Team Werving & Selectie
Gemeente Oosterveen`,
    kind: 'confirmation',
    company: 'Gemeente Oosterveen',
    role: 'Beleidsmedewerker Wonen',
    requisition: '26-041',
  },
  {
    id: 'nl-who-r1-confirmation-02',
    lang: 'nl',
    country: 'BE',
    held: false,
    subject: 'Bedankt voor je kandidatuur',
    fromName: 'Jobs Van Hoorebeke NV',
    fromAddress: 'jobs@vanhoorebeke.example',
    sentAt: '2026-03-10T13:38:00Z',
    text: `Dag Stijn,

We hebben je kandidatuur voor de vacature Calculator Ruwbouw goed ontvangen. Onze HR-dienst bekijkt je cv en neemt binnen de twee weken contact met je op.

Vriendelijke groeten
Van Hoorebeke NV`,
    kind: 'confirmation',
    company: 'Van Hoorebeke NV',
    companyAlso: ['Van Hoorebeke'],
    role: 'Calculator Ruwbouw',
  },
  {
    id: 'nl-who-r1-confirmation-03',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Je sollicitatie bij Fietsenfabriek De Spaak',
    fromName: 'Werkenbij',
    fromAddress: 'noreply@homerun.co',
    sentAt: '2026-01-14T17:20:00Z',
    text: `Hoi Amir,

Leuk dat je bij Fietsenfabriek De Spaak wilt werken! Je sollicitatie als Fietsenmaker (m/v/x) is binnen.

Tot snel!`,
    kind: 'confirmation',
    company: 'Fietsenfabriek De Spaak',
    companyAlso: ['De Spaak'],
    role: 'Fietsenmaker',
  },
  {
    id: 'nl-who-r1-rejection-01',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Uw sollicitatie: Medewerker klantcontact 32 uur',
    fromName: 'Zorgverzekeraar Duinzicht',
    fromAddress: 'recruitment@duinzicht.example',
    sentAt: '2026-03-20T10:02:00Z',
    text: `Geachte mevrouw Smits,

Dank voor uw sollicitatie naar de functie Medewerker klantcontact bij Zorgverzekeraar Duinzicht. Wij hebben besloten u niet uit te nodigen voor een gesprek.

Met vriendelijke groet,
Afdeling Recruitment`,
    kind: 'rejection',
    company: 'Zorgverzekeraar Duinzicht',
    companyAlso: ['Duinzicht'],
    role: 'Medewerker klantcontact',
    refusal: 'not-chosen',
  },
  {
    id: 'nl-who-r1-rejection-02',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Re: meeloopdag',
    fromName: 'Joost Wiersma',
    fromAddress: 'joost@hoeveklaver.example',
    sentAt: '2026-05-13T15:44:00Z',
    text: `Hoi Sanne,

Leuk dat je er was dinsdag! We hebben toch gekozen voor een begeleider dagbesteding met meer ervaring met dieren. Mocht er weer iets komen, dan bel ik je.

Groetjes,
Joost
Zorgboerderij Hoeve Klaver`,
    kind: 'rejection',
    company: 'Hoeve Klaver',
    companyAlso: ['Zorgboerderij Hoeve Klaver'],
    role: 'begeleider dagbesteding',
    refusal: 'not-chosen',
  },
  {
    id: 'nl-who-r1-rejection-03',
    lang: 'nl',
    country: 'BE',
    held: false,
    subject: 'Selectieprocedure Maatschappelijk werker (B1-B3)',
    fromName: 'OCMW Lindegem',
    fromAddress: 'personeel@ocmw-lindegem.example',
    sentAt: '2026-02-04T08:31:00Z',
    text: `Geachte,

U nam deel aan de selectieprocedure voor Maatschappelijk werker. Na het mondelinge gedeelte behaalde u 54 op 100, waardoor u niet geslaagd bent.

Hoogachtend
Personeelsdienst
OCMW Lindegem`,
    kind: 'rejection',
    company: 'OCMW Lindegem',
    role: 'Maatschappelijk werker',
    roleAlso: ['Maatschappelijk werker (B1-B3)'],
    refusal: 'not-chosen',
  },
  {
    id: 'nl-who-r1-rejection-04',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Vacature Accountmanager Agri vervuld',
    fromName: 'Mark de Boer',
    fromAddress: 'mark.deboer@talentgroen.example',
    sentAt: '2026-04-16T11:55:00Z',
    text: `Beste Wouter,

De opdrachtgever heeft de vacature Accountmanager Agri inmiddels ingevuld met een interne kandidaat. Ik houd je op de hoogte als er iets passends voorbijkomt.

Groet,
Mark de Boer
Recruitment consultant TalentGroen`,
    kind: 'rejection',
    company: 'TalentGroen',
    role: 'Accountmanager Agri',
    refusal: 'filled',
  },
  {
    id: 'nl-who-r1-rejection-05',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Update',
    fromName: 'Team Saltflow',
    fromAddress: 'jobs@saltflow.example',
    sentAt: '2026-06-08T09:41:00Z',
    text: `Hey Noor,

Bedankt voor je interesse in Saltflow! Voor de rol van Growth Marketeer gaan we verder met iemand anders. Succes met je zoektocht!

Team Saltflow`,
    kind: 'rejection',
    company: 'Saltflow',
    role: 'Growth Marketeer',
    refusal: 'not-chosen',
  },
  {
    id: 'nl-who-r1-rejection-06',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Afwijzing docent Frans (0,6 fte)',
    fromName: 'P&O Scholengemeenschap De Meander',
    fromAddress: 'p-en-o@demeander.example',
    sentAt: '2026-01-23T14:09:00Z',
    text: `Beste mevrouw Leclercq,

De sollicitatiecommissie heeft uw brief besproken en een andere keuze gemaakt. Voor de baan van docent Frans nodigen wij drie andere kandidaten uit.

Met vriendelijke groet,
H. Tuinstra
P&O Scholengemeenschap De Meander`,
    kind: 'rejection',
    company: 'Scholengemeenschap De Meander',
    companyAlso: ['De Meander'],
    role: 'docent Frans',
    refusal: 'not-chosen',
  },
  {
    id: 'nl-who-r1-rejection-07',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Functie ingetrokken',
    fromName: 'Recruitee',
    fromAddress: 'no-reply@recruitee.com',
    sentAt: '2026-03-31T16:16:00Z',
    text: `Beste Kees,

Helaas moeten we je melden dat de functie Servicemonteur bij Warmtenet Zuid BV is ingetrokken vanwege een reorganisatie. Je sollicitatie komt daarmee te vervallen.

HR-team Warmtenet Zuid BV`,
    kind: 'rejection',
    company: 'Warmtenet Zuid BV',
    companyAlso: ['Warmtenet Zuid'],
    role: 'Servicemonteur',
    refusal: 'closed',
  },
]
