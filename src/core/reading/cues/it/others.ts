import type { IdeaTable } from '../../cue.ts'

/** Words of Italian mail that speak of somebody else's application. Source: everyday mail, written down by us. */
const italianAboutOthers: readonly string[] = [
  '(secondo me|per me|io|penso che|credo che|direi di|proporrei di) … (scart*|la scartiamo|lo scartiamo|escluder*|prendere*|assumer*|rifiut*|richiam*|convoc*|prendiamo|teniamo)',
  '(scartare|escludere|assumere|rifiutare|richiamare|convocare|scartiamo|escludiamo|prendiamo) ([name]|il candidato|la candidata|i candidati|entrambi|il primo|la prima|il secondo|la seconda|questo|questa)',
  '(gli|le) (scrivi|scriviamo|dici|mandi|diciamo|rispondi|scrivo io) (tu|noi|che|una|la|il)? …',
  '(hai sentito|hai saputo|sai|sapevi|lo sai|mi ha detto|mi hanno detto|ha detto|ho saputo) che? …',
  '(tuo|tua|suo|sua|mio|mia) (fratello|sorella|figlio|figlia|marito|moglie|ragazzo|ragazza|cugino|cugina|amico|amica|madre|padre|nipote|vicino|vicina|coinquilin*) …',
  '(è|era|c è rimast*|sembra) (rimast*|molto|tanto|proprio)? (giù|delus*|trist*|a pezzi|abbattut*|content*)',
  '(brutte|belle|cattive) notizie per (lui|lei|[name]|il|la) …',
  '(non)? gli (rinnovano|hanno rinnovato|farebbe) …',
  'quelli di _ hanno …',
  '(racconta|raccontano) (le|i|la|il) (sue|suoi|sua|suo)? …',
  '(la|lo|li|le) (scarterei|scartiamo|terrei|prenderei|chiamerei|escluderei|boccerei|sentirei|vedrei) …',
  '(il ragazzo|la ragazza|la signora|il signore|quello|quella) (di|del|della|sì|no|che) _ (no|sì|non|vuole|mi) …',
  '(per me) (il|la|lo) _ …',
  '(ne|che) sentiamo altri …',
  '(chiamiamo|convochiamo|sentiamo|richiamiamo|incontriamo) (solo|anche|pure|prima) …',
  '[name] (non è|non ha|è stat*|non l hanno|l hanno|ha avuto|non ce) …',
]

/** Words of Italian mail about requests that are not for a job. Source: everyday mail, written down by us. */
export const italianOtherMatters: readonly string[] = [
  '(richiesta|domanda|pratica|offerta) (di|del|per) (un|una|il|la|l)? (finanziamento|prestito|mutuo|carta|borsa|alloggio|casa|visto|contributo|rimborso|iscrizione|affitto|locazione|cittadinanza|adozione|fido|agevolazione|bonus|asilo|ammissione|residenza)',
  '(pacco|suo rimborso|tuo rimborso|appartamento|inquilino|affitto|mutuo|prestito|borsa di studio|manoscritto|proprietario) …',
  '(sua|tua|vostra) iscrizione …',
  '(suo|tuo) (racconto|romanzo|manoscritto|componimento) …',
  '(concorso letterario|premio letterario|concorso di poesia) …',
  '(il corso|la lezione|il laboratorio) (delle|di|del) _ …',
  '(adozione|canile|cagnolin*|gattin*|cucciol*|famiglia con) …',
  '(suo|tuo|sua|tua|l|il|la) (ordine|spedizione|libro|articolo ordinato|articolo|abbonamento|biglietto|prenotazione|camera) …',
]

/** Words of Italian mail in which an applicant takes an application back. Source: everyday mail, written down by us. */
const italianWithdrawal: readonly string[] = [
  '(ritirare|ritiro|revocare|revoco) (la|dalla)? (mia)? …',
  'mia (candidatura|domanda|rinuncia|partecipazione) …',
  '(ho accettato|accettato un altra|avendo accettato|mi hanno offerto|mi è stata offerta) …',
  '(rinuncio|mi ritiro) …',
]

/** What shows that a no is not one to the reader's application. */
export const italianNotToYou: readonly string[] = [
  ...italianAboutOthers,
  ...italianOtherMatters,
  ...italianWithdrawal,
  '(incontrare|rispondere|ricevere|contattare|vedere) (a)? (tutti quanti|tutti i candidati|ciascuno|ognuno) …',
  'possiamo (incontrare|rispondere a|vedere|sentire) tutti …',
]

/** More ways in which Italian letters say no, or speak of others. Source: usual wordings, written down by us. */
export const italianOthers: IdeaTable = {
  'no-took-someone': {
    wordings: [
      '(preferisce|preferiscono) (continuare|restare|proseguire) con …',
      '(abbiamo|ho|hanno|ha) (già|appena|poi|infine|alla fine|deciso di)? (preso|trovato|assunto|scelto|preferito|individuato|selezionato|inserito|prendere|assumere) (già)? (un|una|un altra|un altro|l altra|l altro|qualcun*|chi|altre|altri) …',
      '(posto|lavoro|incarico|ruolo|turno|stage) … (è|è già|già) (stato)? (già)? (preso|andato|assegnato|occupato|dato) …',
      '(preferito|scelto|preso|assunto|optato per) (l altra|l altro|un altra|un altro|qualcun altro|qualcun altra) …',
      '(dare|diamo|dato|daremo) (la)? (precedenza|preferenza|priorità) a …',
      '(cliente|azienda|direzione|commissione|titolare) … (ha|hanno) (scelto|preferito|optato|deciso|individuato) …',
      '(cliente|azienda|direzione|titolare|responsabile) … non ha (confermato|approvato|scelto|accettato|ritenuto|selezionato) …',
      '(tenere|teniamo|tengo|tenuto|terremo) (l altro|l altra|un altro|un altra|quello|quella) …',
      '(proseguit*|prosegue|procede|avanti|continua|proseguirà) con (profili|candidat*|altr*|chi|person*) …',
      '(abbiamo|ho) (già)? trovato (la|il|il nostro|la nostra|una|un|chi|lo|l) …',
      '(espresso|votato|deciso|propeso|pronunciat*|orientat*) (per|a favore|verso) (l altro|l altra|un altro|un altra|altr*) …',
      '(preferisce|preferiscono|preferiamo|vuole|vogliono|cerca) (una persona|qualcuno|un profilo|chi|una figura|un candidato|una candidata) …',
      '(commissione|giuria|consiglio|direzione|azienda|cliente) … (individuato|scelto|proposto|designato|nominato|indicato|orientat*) … (altr*|un altr*) …',
      '(deciso|scelto|preferito|optato) (di|per)? (proseguire|procedere|continuare|andare avanti) con (person*|candidat*|profili|altr*|chi|un|una) …',
      '[role] … (andrà|va|è andat*|sarà|spetta) (però|quindi|invece)? (a|ad|di|per) (un|una|chi|qualcun*|altr*) …',
    ],
    unless: ['(data|orario|appuntamento|sala)', ...italianNotToYou],
  },
  'no-nothing-now': {
    wordings: [
      'non (assumiamo|assumo|cerchiamo|cerco|ricerchiamo|prendiamo|stiamo (assumendo|cercando|selezionando|inserendo)|abbiamo bisogno|ho bisogno|prevediamo|ci serve) …',
      'non (abbiamo|ho|ci sono|c è|risultano|sono previste) (più)? (posti|posto|posizioni|disponibilità|nulla|niente|bisogno|necessità|ricerche|assunzioni|esigenze|spazio|selezioni) …',
      '(organico|squadra|team|personale|graduatoria) (è)? (già)? (al)? (complet*)',
      '(siamo) (al completo|complet*|già tanti|a posto così)',
      '(tutti)? (i)? posti (disponibili)? (sono|risultano) (stati|già|tutti)? (esaurit*|assegnat*|occupat*|copert*|pieni)',
      '(organico|squadra|team|personale) … (definit*|complet*|al completo|già format*)',
      'non (prevediamo|sono previst*|contiamo|pensiamo) (di)? (nuov*|ulterior*|ingress*|inseriment*|assunzion*|assumere)? …',
    ],
    unless: [
      '(se|quando|finché) …',
      '(fretta|problem*|orario|parcheggio|ci sentiamo|ci risentiamo)',
      ...italianOtherMatters,
    ],
  },
  'else-about-another': {
    wordings: [
      ...italianAboutOthers,
      '(il|la) (secondo|primo|terzo|seconda|prima|terza) … (non mi convince|mi convince|mi piace|non ha|lo vedo|la vedo) …',
      '(diciamo|dì|dici|dirai) di (no|sì) a (lui|lei|loro|quello|quella) …',
      '(propongo|proporrei|suggerirei|preferirei) di (prendere|tenere|dire|scartare|richiamare|scegliere) …',
      'chi (le|li|la|lo|gli) (avvisa|chiama|scrive) …',
    ],
    unless: [
      '(sua|tua) (candidatura|domanda)',
      '(suo|tuo) (profilo|curriculum|cv)',
      '(spiacenti|informiamo|comunichiamo) …',
    ],
  },
}
