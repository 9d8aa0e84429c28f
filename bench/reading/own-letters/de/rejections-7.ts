import type { OwnLetter } from '../own-letter.ts'

export const deRejections7: readonly OwnLetter[] = [
  {
    id: 'de-rejection-66',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Fwd: Ihre Anfrage',
    fromName: 'Karin Ebert',
    fromAddress: 'karin.ebert@freemail.example',
    sentAt: '2024-12-09T12:28:00Z',
    text: `Guck mal, kam heute für dich an meine Adresse. K.

---------- Weitergeleitete Nachricht ----------
Von: Autohof Süderholz <info@autohof-suederholz.example>
Betreff: Ihre Anfrage

Guten Tag, wir suchen zurzeit keinen Tankwart. Ihre Anfrage haben wir abgelegt. Autohof Süderholz`,
    kind: 'rejection',
    company: 'Autohof Süderholz',
    role: 'Tankwart',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'kept-on-file',
    refusalAlso: ['closed'],
    personal: true,
  },
  {
    id: 'de-rejection-67',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Assistenzarztstelle',
    fromName: 'Sekretariat Prof. Maurer',
    fromAddress: 'sekretariat@chirurgie-uk.example',
    sentAt: '2018-08-22T15:18:00Z',
    text: `Sehr geehrter Herr Kollege,

haben Sie Dank für die Hospitation. Ich habe die Stelle als
Assistenzarzt Chirurgie einem Kollegen aus unserem PJ gegeben. Mit
kollegialen Grüßen, Maurer
Universitätsklinikum Salztal`,
    kind: 'rejection',
    company: 'Universitätsklinikum Salztal',
    role: 'Assistenzarzt Chirurgie',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    refusalAlso: ['filled'],
    personal: true,
    canAskFeedback: 'yes',
  },
]
