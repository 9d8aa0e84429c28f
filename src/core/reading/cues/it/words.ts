import type { Words } from '../../phrase.ts'
import { firstNames } from '../first-names.ts'

/** Lists of Italian wordings that phrases name in square brackets. `|` stands between wordings. */
export const italianWords: Words = {
  role: 'posizione|posizioni|ruolo|ruoli|posto|posti|offerta|impiego|incarico|selezione|selezioni|cattedra|ricerca|vacancy|tirocinio|stage|contratto|lavoro|assunzione|mansione|bando|concorso|apprendistato',
  apply:
    'candidatura|candidature|domanda|curriculum|cv|profilo|curricula|lettera|autocandidatura|documentazione|richiesta',
  candidate:
    'candidat*|profilo|profili|persona|persone|risorsa|risorse|figura|figure|collega|professionista',
  talk: 'colloquio|colloqui|incontro|intervista|chiacchierata|call|videochiamata|appuntamento|telefonata|conoscerla|conoscerti|incontrarla|incontrarti|conoscenza|prova|giornata di prova|sentirci|parlare|videocolloquio',
  test: 'test|prova|prove|questionario|esercizio|esercitazione|assessment|caso studio|case study|valutazione tecnica|prova pratica|prova scritta|quiz|compito|traccia|business case',
  day: 'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|domani',
  took: 'scelto|preferito|optato|selezionato|deciso|orientat*|assunto|privilegiato|puntato|preso|affidat*|affidare|individuat*|assegnat*|proseguito|proseguire|avanzato|ricaduta|selezionata|scelta',
  someone:
    'altro|altra|altri|altre|qualcuno|qualcun|persona|persone|candidat*|profilo|profili|ragazza|ragazzo|signora|signore|collega|professionist*|figura|figure',
  name: [...firstNames].join('|'),
}
