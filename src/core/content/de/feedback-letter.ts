import type { FeedbackWords } from '../../letters/feedback-words.ts'

const counts = ['', 'einer', 'zwei', 'drei', 'vier', 'fünf', 'sechs'] as const

const opening = {
  personal: 'vielen Dank, dass Sie mir persönlich geschrieben haben,',
  phone: 'vielen Dank, dass Sie mich selbst angerufen haben,',
  template: 'vielen Dank für Ihre Nachricht',
} as const

function whoMet([one, two]: readonly string[]): string {
  if (!one) return 'Sie'
  return two ? `Sie, ${one} und ${two}` : `Sie und ${one}`
}

/** Der Brief, der um Rückmeldung bittet, mit „Sie“. */
export const feedbackWords: FeedbackWords = {
  subject: ({ role, company }) =>
    role ? `Meine Bewerbung: ${role}` : `Meine Bewerbung bei ${company}`,
  greeting: (name) => (name ? `Guten Tag ${name},` : 'Guten Tag,'),
  thanks: ({ told, met, rounds, others, role }) => {
    const about = role ? ` über die Stelle „${role}“` : ''
    const who = whoMet(others)
    const many = rounds > 1 ? `${counts[rounds] ?? rounds} Runden` : 'mehreren Runden'
    const time = {
      nobody: `die Zeit, die Sie sich für meine Bewerbung${role ? ` auf die Stelle „${role}“` : ''} genommen haben`,
      'one-talk': `das Gespräch${about}, für das ${who} sich Zeit genommen haben`,
      'several-rounds': `die Zeit, die ${who} sich in ${many}${about} für mich genommen haben`,
    }
    return `${opening[told]} und für ${time[met]}.`
  },
  accept:
    'Ich verstehe und akzeptiere Ihre Entscheidung und wünsche Ihnen und dem Team alles Gute.',
  ask: {
    one: 'Eine Frage würde mir sehr helfen, falls Sie ein paar Minuten Zeit haben.',
    two: 'Zwei Fragen würden mir sehr helfen, falls Sie ein paar Minuten Zeit haben.',
  },
  enough: {
    one: 'Ein oder zwei Sätze genügen völlig; ich möchte mich damit auf das nächste Mal besser vorbereiten.',
    two: 'Ein oder zwei Sätze zu jeder genügen völlig.',
  },
  easyOut: 'Wenn Sie dazu lieber nichts sagen möchten, ist das völlig in Ordnung.',
  doors: {
    'kept-on-file':
      'Ich freue mich, wenn Sie sich melden, sobald bei Ihnen etwas Passendes frei wird.',
    reapply: 'Ich freue mich, wenn ich davon höre, sobald Sie wieder jemanden suchen.',
    'other-role': 'Über die andere Stelle, die Sie erwähnen, würde ich gern mehr hören.',
    none: 'Haben Sie auf jeden Fall noch einmal vielen Dank für alles.',
  },
  interest:
    'Ich würde weiterhin gern bei Ihnen arbeiten und freue mich, von passenden Stellen zu hören.',
  close: 'Freundliche Grüße',
  questions: {
    exercise: 'Was hätte meine Lösung der Aufgabe für Sie überzeugender gemacht?',
    answer:
      'Welche meiner Antworten sollte ich für ein Gespräch wie unseres beim nächsten Mal besser vorbereiten?',
    factor:
      'Was hat bei der Auswahl am meisten gezählt, damit ich es beim nächsten Mal deutlicher zeigen kann?',
    gap: 'Welche Kenntnis oder Erfahrung sollte ich für eine Stelle wie diese als Erstes aufbauen?',
    application:
      'Was könnte ich in meiner Bewerbung für eine Stelle wie diese beim nächsten Mal klarer machen?',
    example:
      'Gab es ein Beispiel aus meiner Arbeit, über das Sie beim nächsten Mal gern mehr hören würden?',
    role: 'Gibt es bei Ihnen eine andere Art von Stelle, die ich mir beim nächsten Mal ansehen sollte?',
  },
}
