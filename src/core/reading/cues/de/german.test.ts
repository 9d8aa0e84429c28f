import { expect, test } from 'vitest'
import { readPasted } from '../read-pasted.test-support.ts'

test.each([
  [
    'a no under a friendly opening',
    'rejection',
    'Sehr geehrte Frau Rosner,\n\nvielen Dank für Ihre Bewerbung als Bademeisterin und die nette Begegnung. Wir haben uns nach reiflicher Überlegung für eine andere Bewerberin entschieden.\n\nAlles Gute für Sie\nStadtbad Immenried',
  ],
  [
    'a no in Swiss spelling without ß',
    'rejection',
    'Sehr geehrter Herr Wyss\n\nHerzlichen Dank für Ihr Dossier. Leider müssen wir Ihnen mitteilen, dass wir Ihre Bewerbung nicht weiter berücksichtigen.\n\nFreundliche Grüsse\nSägerei Rotmoos',
  ],
  [
    'a no with umlauts written out',
    'rejection',
    'Guten Tag Frau Oezcan,\n\nwir koennen Sie fuer diese Stelle leider nicht beruecksichtigen und wuenschen Ihnen viel Erfolg.\n\nMit freundlichen Gruessen\nRecycling Aubach',
  ],
  [
    'a no that names all genders',
    'rejection',
    'Hallo Kim,\n\nwir haben uns am Ende für andere Bewerber:innen entschieden, die näher an unserem Alltag arbeiten.\n\nDein Team vom Zirkusverein',
  ],
  [
    'a polite regret inside an invitation',
    'interview',
    'Guten Tag Herr Lorenz,\n\nleider ist der Raum am Dienstag belegt. Wir laden Sie deshalb am Donnerstag um 15 Uhr zum Vorstellungsgespräch ein. Passt Ihnen das?\n\nGärtnerei Wiesengrund',
  ],
  [
    'a receipt that says what silence means',
    'confirmation',
    'Guten Tag,\n\nIhre Bewerbung ist bei uns eingegangen, vielen Dank. Wir prüfen nun alle Unterlagen. Sollten wir uns bis Ende Mai nicht melden, konnten wir Ihre Bewerbung leider nicht berücksichtigen.\n\nPersonalbüro Kurklinik Haldenfels',
  ],
  [
    'an invitation that is only possible',
    'confirmation',
    'Hallo Tom,\n\ndeine Bewerbung haben wir erhalten. Wenn dein Profil zu uns passt, laden wir dich in den nächsten Wochen zu einem Gespräch ein.\n\nBootsverleih Seewinkel',
  ],
  [
    'an offer with words of a farewell',
    'offer',
    'Liebe Frau Albers,\n\nwir freuen uns, Ihnen die Stelle als Küsterin anzubieten. Der Arbeitsvertrag liegt bei, die Probezeit beträgt drei Monate. Alles Gute bis dahin.\n\nKirchengemeinde Sankt Anna',
  ],
  [
    'a test with a date',
    'assessment',
    'Guten Tag Frau Merk,\n\nbitte absolvieren Sie unseren Online-Test bis zum 4. Juni. Die Bearbeitungszeit beträgt 40 Minuten.\n\nVerkehrsbetriebe Nordufer',
  ],
])('German: %s', (_, kind, text) => {
  expect(readPasted(text)).toMatchObject({ kind, language: 'de' })
})

test('German: tells what a no leaves open and why', () => {
  const reading = readPasted(
    'Guten Tag Frau Brandl,\n\nvielen Dank für das angenehme Gespräch am Montag. Leider ist die Stelle als Hebamme inzwischen intern besetzt. Gern nehmen wir Ihre Unterlagen in unseren Talentpool auf. Bitte antworten Sie nicht auf diese E-Mail.\n\nKlinik am Anger',
  )
  expect(reading).toMatchObject({
    kind: 'rejection',
    stage: 'interview',
    openDoor: 'kept-on-file',
    noReply: true,
  })
  expect(reading.reasons.map(({ exact }) => exact)).toContain('internal_candidate')
})

test('German: a comparison with others is no reason', () => {
  const reading = readPasted(
    'Guten Tag,\n\nleider können wir Ihre Bewerbung nicht berücksichtigen. Andere Bewerber passen mit ihrer Erfahrung noch besser zu unseren Anforderungen.\n\nPersonalabteilung',
  )
  expect(reading).toMatchObject({ kind: 'rejection', reasons: [] })
})
