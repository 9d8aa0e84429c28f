import { expect, test } from 'vitest'
import { readLetter } from '../../read-letter.ts'

/** The reasons read from a German refusal that says this after its no. */
function reasonsIn(sentence: string): readonly string[] {
  const text = `Sehr geehrte Frau Rosner,

vielen Dank für Ihre Bewerbung. Leider können wir Ihnen keine Zusage geben. ${sentence}

Mit freundlichen Grüßen
Anna Kern
Reederei Lindholm`
  const letter = { subject: 'Ihre Bewerbung', fromName: null, fromAddress: null, sentAt: null }
  return readLetter({ ...letter, text }).reasons.map(({ category }) => category)
}

test.each([
  ['experience_gap', 'Mangels Praxis im Fährverkehr kamen Sie nicht in die engere Wahl.'],
  ['experience_gap', 'Für zwanzig Leute war uns das zu wenig Führungspraxis.'],
  ['experience_gap', 'Sie haben bisher niemanden geführt.'],
  ['technical_skills_gap', 'Sie haben noch nie mit unserem Buchungssystem gearbeitet.'],
  ['technical_skills_gap', 'Bei den Fragen zum Funk sind Sie ins Schwimmen gekommen.'],
  ['eligibility', 'Zwingende Voraussetzung ist das Seefunkzeugnis.'],
  ['eligibility', 'Ihr Befähigungsnachweis ist abgelaufen.'],
  ['location', 'Ein Umzug nach Emden kommt für Sie nicht infrage.'],
  ['location', 'Von Ihrer Anschrift aus sind es anderthalb Stunden bis zum Anleger.'],
  ['position_filled', 'Der Vertrag mit der neuen Kollegin ist schon unterschrieben.'],
  ['position_filled', 'Die Stelle wurde mit einem Mitarbeiter aus Kiel besetzt.'],
  ['position_closed', 'Der Auftraggeber hat die Linie gestrichen.'],
  ['visa_sponsorship', 'Wir können Sie auf dem Weg zum Visum nicht begleiten.'],
  ['profile_mismatch', 'Wir sehen keine ausreichende Übereinstimmung mit der Aufgabe.'],
  ['high_volume_not_reviewed', 'Gelesen haben wir nur die ersten zweihundert.'],
])('hears %s in „%s“', (category, sentence) => {
  expect(reasonsIn(sentence)).toContain(category)
})

test.each([
  'Wir haben uns für eine andere Kandidatin entschieden.',
  'Seit vielen Jahren macht unser Haus gute Erfahrungen mit Quereinsteigern.',
  'Bitte antworten Sie nicht, dieses Postfach wird nicht gelesen.',
  'Die Fahrtkosten aus Ihrer Stadt erstatten wir gern.',
  'Für die Stelle sind gute Kenntnisse Voraussetzung, und die bringen Sie mit.',
  'Wir haben über zweihundert Bewerbungen erhalten.',
  'Falls Sie bereits eine Zusage haben, freuen wir uns mit Ihnen.',
  'Ihre Zeugnisse erhalten Sie in den nächsten Tagen zurück.',
])('claims no reason in „%s“', (sentence) => {
  expect(reasonsIn(sentence)).toEqual([])
})
