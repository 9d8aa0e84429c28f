import type { IdeaTable } from '../../cue.ts'
import { italianOtherMatters } from './others.ts'

/** How Italian mass mail and mail about other matters is worded. Source: everyday mail, written down by us. */
export const italianRest: IdeaTable = {
  'mass-job-alert': {
    wordings: [
      '(job alert|avviso di lavoro|avvisi di lavoro|offerte del giorno|il tuo avviso|alert lavoro|annunci di lavoro)',
      '(nuove|ultime|migliori|nuovi|_) (offerte|offerte di lavoro|posizioni|lavori|annunci) … (per te|per lei|a|in|vicino|base|che corrispond*|potrebbero)',
      '(tua|sua) ricerca (salvata)?',
      '(candidati ora|vedi offerta|vedi tutte le offerte|vedi annuncio|candidati subito|scopri tutte)',
      '_ (giorno|giorni|ore) fa',
    ],
    unless: ['(creare|attivare|iscriv*) …', '(tua|sua) candidatura', '(purtroppo|spiacenti)'],
  },
  'mass-newsletter': {
    wordings: [
      '(fiera del lavoro|ingresso gratuito|aziende ti aspettano) …',
      '(podcast|puntata|ascolta la puntata) …',
      '(consigli|trucchi|coaching|coach|guida|e-book|masterclass|laboratorio|errori|corso) … (candidatur*|rifiut*|carriera|colloqui*|ricerca|cv|lavoro|gratis|gratuit*)',
      '(newsletter|bollettino|rivista|edizione) …',
      '(webinar|career day|evento|workshop|podcast|open day|job day) …',
      '(consigli|suggerimenti|trucchi) per …',
      '(leggi tutto|scopri di più|iscriviti ora|continua a leggere|registrati)',
    ],
    unless: ['(tua|sua) (candidatura|domanda)', '(colloquio|prova)'],
  },
  'mass-unsubscribe': {
    wordings: [
      '(disiscriv*|annulla iscrizione|annullare l iscrizione|cancellati|gestisci preferenze|non ricevere più|non vuoi più ricevere|non desideri più ricevere) …',
      '(ricevi|riceve|hai ricevuto|ha ricevuto) questa (email|e-mail|mail) perché',
    ],
  },
  'mass-selling': {
    wordings: [
      '(sconto|sconti|promozione|promo|saldi|offerta speciale|offerta esclusiva|gratis|coupon|spedizione gratuita|black friday|prova gratuita|regalo)',
      '(acquista|compra|approfitta|prenota|ordina) (ora|subito|oggi)',
      /\d{1,2} ?% di sconto/,
      /solo \d{1,4}(?:[.,]\d\d)? ?€/,
      '(buono|buoni|premio|premi|estrazione|hai vinto|vincitor*|gift card|omaggio|concorso a premi) …',
    ],
    unless: ['(letterari*|giuria|racconto)', '(retribuzione|stipendio|posizione)'],
  },
  'mass-money-promise': {
    wordings: [
      '(guadagna|guadagnare) … (soldi|al giorno|al mese|euro|casa)',
      '(lavoro da casa|guadagno extra|reddito passivo|libertà finanziaria) …',
    ],
  },
  'mass-lending': {
    wordings: [
      '(prestito|mutuo|finanziamento|bitcoin|criptovalut*|trading|lotteria|casinò|scommesse|jackpot) …',
    ],
    unless: ['(candidatura|posizione|colloquio|progetto)'],
  },
  'mass-fraud': {
    wordings: ['(eredità|milioni di (euro|dollari)|beneficiario|trasferimento di fondi) …'],
    unless: ['(candidatura|posizione|fatturato)'],
  },
  'mass-complete-resume-tools': {
    wordings: [
      '(algoritmo|ats|filtri) … (cv|curriculum|scart*|candidat*) …',
      '(scart*) … algoritmo',
      '(cv|curriculum|profilo) … (ottimizza*|modello|miglior*|analisi|premium|revisione)',
      '(premium|abbonamento) …',
      '(corso|corsi|formazione|master|certificazione) … (iscriviti|gratis|posti|finanziat*|iscrizioni)',
    ],
    unless: ['(tua candidatura|sua candidatura|retribuzione)'],
  },
  'mass-shouting': {
    wordings: [/!!|€€|\*\*\*/, '(gratis|vinci|promo|saldi|regalo|offerte|ultima occasione)'],
    unless: ['(candidatura|colloquio|posizione|offerta di lavoro)'],
  },
  'mass-dear-friend': {
    wordings: ['(gentile|caro|cara) (cliente|abbonat*|lettore|lettrice|soci*|amic*|utente)'],
  },
  'mass-sender': {
    wordings: [/\b(?:bollettino|offerte|consigli|sondaggio|redazione|avvisi)\b[^ ]{0,40}@/],
  },
  'else-account': {
    wordings: [
      '(password|codice di verifica|codice di sicurezza|codice monouso|codice di accesso|codice otp) …',
      '(account|indirizzo email|registrazione|identità) … (confer*|verific*|attiv*|creat*|eliminat*|bloccat*)',
      '(conferma|verifica|attiva|confermi|verifichi|attivi) … (account|indirizzo|email|registrazione)',
      '(nuovo accesso|nuovo dispositivo|accesso insolito)',
    ],
    unless: ['candidatura … (ricevut*|valut*)', '(contratto|colloquio)'],
  },
  'else-order': {
    wordings: [
      ...italianOtherMatters,
      '(tuo|suo|tua|sua|il|la) (ordine|spedizione|fattura|prenotazione|pacco|abbonamento|pagamento|acquisto|bolletta|sinistro|polizza|affitto) …',
      '(spedito|consegnato|in consegna|numero di tracciamento|numero ordine|rimborso)',
      '(grazie) … (ordine|acquisto|prenotazione|pagamento|donazione)',
      '(termini e condizioni|informativa privacy) … (aggiornat*|modific*|cambi*)',
      '(appartamento|inquilino|affitto|visita medica|condominio) …',
    ],
    unless: ['(posizione|colloquio|contratto di lavoro|assunzione|lavoro|candidatura|educator*)'],
  },
  'else-survey': {
    wordings: [
      '(sondaggio|questionario di gradimento|questionario di soddisfazione) …',
      '(tua|sua) (opinione|esperienza) … (conta|importante|processo|candidat*|selezione)',
      '(valuta|valuti) … (esperienza|processo)',
    ],
    unless: ['(purtroppo|spiacenti)'],
  },
  'else-remind-apply': {
    wordings: [
      '(candidatura|domanda) … (incompleta|completare|completa|terminare|ritirata|bozza|non è stata inviata|da finire)',
      '(manca|mancano|allegare|integrare) … (document*|attestat*|dati|certificat*)',
      '(ritiro|rinuncia) … (candidatura|selezione)',
    ],
    unless: ['(purtroppo|spiacenti|non selezionat*)', '(contratto|assunzione)'],
  },
  'else-reply-list': {
    wordings: [
      /(?:^|\n)\W{0,3}il .{8,60} ha scritto ?:/,
      '(per conoscenza|in allegato il verbale|vedi sotto|ordine del giorno|verbale|come da accordi) …',
    ],
    unless: ['(candidatura|posizione|colloquio|contratto|offerta)'],
  },
  'else-reply-subject': {
    wordings: [/^(?:re|r|i|fw|fwd) ?:/],
    unless: ['([apply]|[talk]|[role]|invito|proposta|prova)'],
  },
  'else-hiring-side': {
    wordings: [
      '(il|la|i|le|questo|questi|nostri|tre|due|un|una) (candidat*) (ha|hanno|è|sono|che|mi|sembra*|per) …',
      '(in allegato|allego|invio) … (mio|mia) (cv|curriculum|candidatura|lettera)',
      '(mi candido|presento la mia candidatura|con la presente mi propongo|la mia candidatura)',
    ],
    unless: [
      '(sua|tua) (candidatura|domanda)',
      '(suo|tuo) (cv|curriculum)',
      '(purtroppo|spiacenti|le|ti)',
    ],
  },
}
