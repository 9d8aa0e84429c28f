import type { OwnLetter } from '../own-letter.ts'

export const frAssessments: readonly OwnLetter[] = [
  {
    id: 'fr-assessment-01',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Banque du Littoral vous invite à passer trois questionnaires',
    fromName: 'Évaluations',
    fromAddress: 'no-reply@assessfirst.com',
    sentAt: '2024-05-06T13:10:00Z',
    text: `Bonjour Kevin, pour avancer dans le recrutement de conseiller clientèle, merci de répondre aux questionnaires avant le 13 mai 2024. Comptez 30 minutes.`,
    kind: 'assessment',
    company: 'Banque du Littoral',
    role: 'conseiller clientèle',
    task: { dueOn: '2024-05-13' },
  },
  {
    id: 'fr-assessment-02',
    lang: 'fr',
    country: 'CA',
    held: true,
    subject: 'Examen en ligne',
    fromName: 'Concours',
    fromAddress: 'concours@revenu-boreal.example',
    sentAt: '2023-02-14T09:26:00Z',
    text: `Bonjour,

Votre candidature d'agent de perception a franchi la présélection. L'examen en ligne doit être terminé au plus tard le 24 février 2023. À défaut, votre candidature sera rejetée.

Agence du revenu boréal`,
    kind: 'assessment',
    company: 'Agence du revenu boréal',
    role: 'agent de perception',
    personal: false,
    task: { dueOn: '2023-02-24' },
  },
  {
    id: 'fr-assessment-03',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: "Petit test d'écriture",
    fromName: 'Élodie',
    fromAddress: 'elodie@papillon-media.example',
    sentAt: '2022-11-15T09:15:00Z',
    text: `Coucou Sarah, on aimerait te lire : 400 mots sur le sujet joint pour
lundi 21 novembre, et on fixe un entretien dans la foulée. Élodie,
Papillon Média (poste de rédactrice)`,
    kind: 'assessment',
    company: 'Papillon Média',
    role: 'rédactrice',
    personal: true,
    task: { dueOn: '2022-11-21' },
  },
]
