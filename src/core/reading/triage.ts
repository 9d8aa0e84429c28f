import { fold } from './fold.ts'

/**
 * Beginnings of words, folded, of which letters about jobs are made, in seven languages; `$` marks a
 * whole word. `clear` ones stand in little else, `vague` ones in other mail too.
 */
const jobWords: readonly { readonly clear: string; readonly vague: string }[] = [
  {
    clear:
      'applican|applying|candida|cover letter|cv$|employe|employment|hire|hiring|human resources|interview|onboarding|recruit|resume$|salary|screening|shortlist|vacan|internship|apprentice|assessment|coding (?:test|challenge)|work (?:with|for) us|joining us|joining (?:the|our) team|we regret|not (?:been )?success|unsuccessful|your profile|your background|your experience|next (?:step|round|stage)|(?:other|another|different) (?:candidate|person|direction)|another name|take-home|the post of|your (?:submission|test|sample)|we have received|pleased to (?:offer|inform|confirm)',
    vague:
      'appl(?:y|i)|career|compensation|job|opening|opportunit|position|role|talent|references|unfortunately|congratulations|(?:decided|chosen) (?:to|not|on)|seminar|panel|looking for an?',
  },
  {
    clear:
      'absage|anstellung|arbeitsvertrag|ausgeschrieben|bewerb|bewirb|gehalt|initiativ|karriere|kandidat|kennenlern|lebenslauf|personal(?:abteilung|wesen|referent|er)|praktik|probearbeit|vakan|vorstellung|werkstudent|fachkraft|vertragsangebot|probe(?:tag|schicht)|hospitation',
    vague:
      'ausbildung|einstell|gesprach|gespraech|stelle|unterlagen|zusage|mitarbeiter|leider|entschieden|unterbreiten|saison',
  },
  {
    clear:
      'alternance|candidat|embauch|emploi|entretien|recrut|ressources humaines|stagiaire|lettre de motivation|donner suite',
    vague:
      'carriere|postes?$|stage$|profil|offre|malheureusement|notre choix|engagement|collaborat',
  },
  {
    clear: 'curricul|empleo|entrevista|postul|proceso de seleccion|reclut|recursos humanos|vacante',
    vague:
      'contrat|oferta|perfil|practicas|puesto|seleccion|trabaj|solicitud|lamentablemente|lamentamos|prueba|plaza|proceso|elegid|hemos decidido|seguir con',
  },
  {
    clear: 'kandida|kennismak|motivatiebrief|sollicit|vacatur|werving',
    vague:
      'baan|functie|personeel|stage|gesprek|aanbod|profiel|helaas|selectie|opdracht|proef|aanstelling',
  },
  {
    clear: 'assun|colloqui|impieg|tirocin|risorse umane|supplenza',
    vague: 'lavor|offert|posizion|ruolo|selezion|purtroppo|incarico|prova|test$',
  },
  {
    clear: 'emprego|entrevist|estagi|seletiv|vaga$',
    vague: 'contrata|trabalh|selecao|funcao|infelizmente|procedimento|triagem',
  },
]

const listed = (which: 'clear' | 'vague') =>
  jobWords.map((words) => words[which].replaceAll('$', '(?![a-z])')).join('|')
const anyJobWord = new RegExp(`(?<![a-z0-9])(?:${listed('clear')}|(${listed('vague')}))`, 'g')

/** Shorter letters are always read: they cost little, and a friendly no may have none of the words. */
const SHORT_CHARS = 400
/** What a letter is about shows in its beginning. */
const LOOKED_AT_CHARS = 4000

/** What the different words of a letter have to add up to; a clear one counts two, a vague one one. */
function leastScore(chars: number): number {
  if (chars < 1500) return 1
  return chars < 3000 ? 3 : 5
}

/**
 * Whether a letter may be about a job at all: false only where hardly any of the words occur that
 * such letters are made of. Costs a small part of a reading, so that a mailbox of many thousand
 * letters about other things is gone through quickly.
 */
export function mayBeAboutAJob(letter: {
  readonly subject: string | null
  readonly text: string
}): boolean {
  const chars = letter.text.length
  if (chars < SHORT_CHARS) return true
  const folded = fold(`${letter.subject ?? ''}\n${letter.text.slice(0, LOOKED_AT_CHARS)}`)
  const found = new Set<string>()
  let missing = leastScore(chars)
  for (const [word, vague] of folded.matchAll(anyJobWord)) {
    if (found.has(word)) continue
    found.add(word)
    missing -= vague === undefined ? 2 : 1
    if (missing <= 0) return true
  }
  return false
}
