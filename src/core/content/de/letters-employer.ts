import type { LetterFacts, TypeWords } from '../../letters/letter-words.ts'

const at = (company: string | null) => (company ? ` bei ${company}` : '')

/** „ auf die Stelle „Planung“ bei Tarn Water“, eines davon oder nichts. */
function onRole({ role, company }: LetterFacts): string {
  return `${role ? ` auf die Stelle „${role}“` : ''}${at(company)}`
}

/** „das Stellenangebot „Planung“ bei Tarn Water“. */
function offer({ role, company }: LetterFacts): string {
  return `das Stellenangebot${role ? ` „${role}“` : ''}${at(company)}`
}

/** Dank für ein Gespräch, mit einem Moment daraus. */
export const thankYou: TypeWords = {
  subject: ({ role, company }) =>
    role ? `Vielen Dank für das Gespräch: ${role}` : `Vielen Dank für das Gespräch${at(company)}`,
  paragraphs: ({ role, day, slots }, tone) => {
    const talk = `das Gespräch${day ? ` am ${day}` : ''}${role ? ` über die Stelle „${role}“` : ''}`
    return [
      {
        plain: `vielen Dank für ${talk}. Ein Moment ist mir besonders in Erinnerung geblieben: ${slots.moment}`,
        warm: `herzlichen Dank für ${talk}; es hat mir viel Freude gemacht. An einen Moment denke ich gern zurück: ${slots.moment}`,
        formal: `für ${talk} möchte ich mich bei Ihnen bedanken. Ein Moment ist mir besonders in Erinnerung geblieben: ${slots.moment}`,
      }[tone],
      slots.fits &&
        {
          plain: `Was mich mit der Stelle verbindet: ${slots.fits}`,
          warm: `Meine Vorfreude auf die Aufgabe ist dadurch noch gewachsen: ${slots.fits}`,
          formal: `Einen Bezug zur Stelle sehe ich darin: ${slots.fits}`,
        }[tone],
      {
        plain:
          'Falls Ihnen noch etwas fehlt, reiche ich es gern nach. Ich freue mich, von Ihnen zu hören.',
        warm: 'Falls noch etwas fehlt, melden Sie sich einfach. Wie auch immer Sie sich entscheiden: Es war schön, Sie kennenzulernen.',
        formal:
          'Sollten Sie weitere Unterlagen benötigen, reiche ich diese gern nach. Ich freue mich auf Ihre Rückmeldung.',
      }[tone],
    ]
  },
}

/** Der erste Satz sagt, was sich seither geändert hat. */
export const reapply: TypeWords = {
  subject: ({ role, company }) =>
    role ? `Erneute Bewerbung: ${role}` : `Erneute Bewerbung${at(company)}`,
  paragraphs: (facts, tone) => {
    const { day, slots } = facts
    const since = day ? `meiner Bewerbung vom ${day}` : 'meiner letzten Bewerbung'
    return [
      {
        plain: `seit ${since} hat sich etwas getan: ${slots.change}`,
        warm: `seit ${since} bin ich nicht stehen geblieben, und das ist neu: ${slots.change}`,
        formal: `seit ${since} hat sich Folgendes geändert: ${slots.change}`,
      }[tone],
      {
        plain: `Deshalb möchte ich mich noch einmal${onRole(facts)} bewerben.`,
        warm: `Darum würde ich mich sehr gern noch einmal${onRole(facts)} bewerben; an unseren Austausch denke ich gern zurück.`,
        formal: `Ich möchte mich daher erneut${onRole(facts)} bewerben.`,
      }[tone],
      {
        plain: 'Darf ich Ihnen meine Unterlagen schicken? Sie sind auf dem neuesten Stand.',
        warm: 'Darf ich Ihnen meine Unterlagen schicken? Sie sind auf dem neuesten Stand, und über ein Gespräch würde ich mich freuen.',
        formal:
          'Darf ich Ihnen meine Unterlagen zukommen lassen? Sie sind auf dem aktuellen Stand.',
      }[tone],
    ]
  },
}

/** Eine Frage nach langer Stille, und eine leichte Antwort. */
export const followUp: TypeWords = {
  subject: ({ role, company }) =>
    role ? `Meine Bewerbung: ${role}` : `Meine Bewerbung${at(company)}`,
  paragraphs: (facts, tone) => {
    const { day, slots } = facts
    const applied = `${day ? `am ${day}` : 'vor einiger Zeit'} habe ich mich${onRole(facts)} beworben`
    return [
      {
        plain: `${applied}, und mein Interesse besteht weiterhin.`,
        warm: `${applied}, und ich würde diese Arbeit nach wie vor sehr gern machen.`,
        formal: `${applied} und bin weiterhin sehr daran interessiert.`,
      }[tone],
      slots.fits &&
        {
          plain: `Was mich mit der Stelle verbindet: ${slots.fits}`,
          warm: `Was mich daran am meisten reizt: ${slots.fits}`,
          formal: `Besonders spricht aus meiner Sicht dafür: ${slots.fits}`,
        }[tone],
      {
        plain: 'Können Sie mir sagen, wie der Stand ist oder wann Sie entscheiden möchten?',
        warm: 'Mögen Sie mir kurz schreiben, wie es um meine Bewerbung steht?',
        formal:
          'Könnten Sie mir mitteilen, wie der Stand des Verfahrens ist oder wann mit einer Entscheidung zu rechnen ist?',
      }[tone],
      {
        plain: 'Ein Satz genügt. Falls schon entschieden ist, hilft mir auch das.',
        warm: 'Ein Satz reicht völlig, und auch eine Absage würde mir weiterhelfen. Danke für Ihre Zeit.',
        formal:
          'Eine kurze Antwort genügt, auch wenn die Entscheidung bereits gefallen ist. Vielen Dank für Ihre Zeit.',
      }[tone],
    ]
  },
}

/** Ja zu einem Angebot, mit dem schriftlich, was vereinbart ist. */
export const accept: TypeWords = {
  subject: ({ role, company }) => (role ? `Zusage: ${role}` : `Zusage zum Angebot${at(company)}`),
  paragraphs: (facts, tone) => {
    const { slots } = facts
    return [
      {
        plain: `vielen Dank für ${offer(facts)}. Ich nehme es gern an.`,
        warm: `herzlichen Dank für ${offer(facts)}. Ich nehme es sehr gern an und freue mich auf die Zusammenarbeit mit Ihnen allen.`,
        formal: `für ${offer(facts)} möchte ich mich bei Ihnen bedanken. Ich nehme es mit Freude an.`,
      }[tone],
      [
        `Mein erster Arbeitstag, wie vereinbart: ${slots.starts}`,
        slots.pay && `Die Vergütung, wie in Ihrem Angebot: ${slots.pay}`,
      ]
        .filter(Boolean)
        .join(' '),
      {
        plain:
          'Bitte schicken Sie mir den Vertrag und sagen Sie mir, was Sie bis dahin noch von mir brauchen.',
        warm: 'Schicken Sie mir gern den Vertrag, sobald er fertig ist, und sagen Sie mir, was ich vorbereiten kann.',
        formal:
          'Ich freue mich auf den Vertrag und bitte um einen Hinweis, welche Unterlagen Sie noch benötigen.',
      }[tone],
    ]
  },
}

/** Nein zu einem Angebot, freundlich. */
export const decline: TypeWords = {
  subject: ({ role, company }) => (role ? `Ihr Angebot: ${role}` : `Ihr Angebot${at(company)}`),
  paragraphs: (facts, tone) => {
    const { slots } = facts
    return [
      {
        plain: `vielen Dank für ${offer(facts)} und für Ihre Zeit.`,
        warm: `herzlichen Dank für ${offer(facts)} und dafür, wie Sie mir im ganzen Verfahren begegnet sind.`,
        formal: `für ${offer(facts)} und für die Zeit, die Sie sich genommen haben, möchte ich mich bedanken.`,
      }[tone],
      [
        {
          plain: 'Ich habe gründlich darüber nachgedacht und nehme es nicht an.',
          warm: 'Es ist mir nicht leichtgefallen, und nach langem Nachdenken habe ich mich dagegen entschieden.',
          formal:
            'Nach sorgfältiger Überlegung habe ich mich entschieden, das Angebot nicht anzunehmen.',
        }[tone],
        slots.reason && `Den Ausschlag gab: ${slots.reason}`,
      ]
        .filter(Boolean)
        .join(' '),
      {
        plain: 'Ich wünsche Ihnen, dass Sie bald die passende Person finden.',
        warm: 'Ich hoffe, dass sich unsere Wege wieder kreuzen, und wünsche Ihnen alles Gute.',
        formal: 'Ihnen und dem Team wünsche ich weiterhin viel Erfolg.',
      }[tone],
    ]
  },
}

/** Eine Bewerbung, die vor der Entscheidung zurückgezogen wird. */
export const withdraw: TypeWords = {
  subject: ({ role, company }) =>
    role
      ? `Ich ziehe meine Bewerbung zurück: ${role}`
      : `Ich ziehe meine Bewerbung${at(company)} zurück`,
  paragraphs: (facts, tone) => {
    const { slots } = facts
    const looked = `dass Sie sich mit meiner Bewerbung${onRole(facts)}`
    return [
      {
        plain: `vielen Dank, ${looked} beschäftigt haben. Ich ziehe sie heute zurück.`,
        warm: `herzlichen Dank, ${looked} beschäftigt haben. Heute möchte ich sie zurückziehen.`,
        formal: `ich danke Ihnen, ${looked} befasst haben, und ziehe sie hiermit zurück.`,
      }[tone],
      slots.reason && `Der Grund in Kürze: ${slots.reason}`,
      {
        plain: 'Danke für Ihre Zeit. Ich wünsche Ihnen eine gute Wahl.',
        warm: 'Danke für Ihre Zeit; der Kontakt mit Ihnen hat mich gefreut, und ich wünsche Ihnen eine gute Wahl.',
        formal:
          'Vielen Dank für Ihre Zeit. Für die Besetzung der Stelle wünsche ich Ihnen viel Erfolg.',
      }[tone],
    ]
  },
}
