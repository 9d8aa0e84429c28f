import type { IdeaTable } from '../../cue.ts'

/** How Italian letters confirm, invite, test and offer. Source: usual wordings, written down by us. */
export const italianKinds: IdeaTable = {
  'yes-received': {
    wordings: [
      '(hai|ha) inviato (la|una|con successo)? (candidatura|domanda) …',
      '(la|ti|lo) segno (tra|fra|in|nella) …',
      '(istanza|domanda) … (acquisita|protocollat*|registrat*) …',
      '[apply] … (presa in carico|presa in esame|in esame) …',
      '(abbiamo|è stat*|confermiamo|conferma|correttamente|ho|ci è|sono stat*|confermo|si conferma) … (ricevut*|ricezione|registrat*|inviat*|pervenut*|arrivat*|ricevimento|acquisit*) …',
      '[apply] … (ricevut*|registrat*|inviat*|pervenut*|arrivat*|acquisit*|completat*)',
      '(ricevuto|ricevuta) … [apply]',
      '(ricevuto|ricevuta) _? (grazie|tutto)',
      '[apply] … (protocollat*|inoltrat*|trasmess*) …',
      '(ti sei|si è|hai) (candidat*|appena|inviato)? (candidat*|con successo) …',
    ],
    unless: [
      '(ritirat*|ritiro|rinuncia)',
      '(pagamento|ordine|password|fattura|pacco)',
      '(non ancora|ancora non|non abbiamo)',
      '(ricevuto|ricevute|pervenute|arrivate) … (molte|numerose|oltre|più di|centinaia|moltissime|tantissime|elevato|gran) …',
    ],
  },
  'yes-thanks-for-applying': {
    wordings: [
      '(grazie|ringraziamo|ringraziarla|ringraziarti|ringrazio) … ([apply]|interesse|candidat*|fiducia|inviat*|tempo dedicato)',
      '(interesse) (mostrato|dimostrato|per|verso|manifestato) …',
    ],
  },
  'yes-will-review': {
    wordings: [
      '(raccogliendo|raccolgo|raccogliamo) … (curriculum|candidature|cv|domande)',
      '(valutare|valuteremo|esaminare|esamineremo|analizzare|analizzeremo|esaminando|valutando|leggere|leggeremo|esaminerà|valuterà|valutiamo|leggiamo|esame) … (candidatur*|profilo|cv|curricul*|attenzione|attentamente|team|prossim*|giorni|domand*|cura|documentazione|lettere|calma)',
      '(in fase di|in corso di|è in|sarà|saranno|verrà|è attualmente) … (valutazione|valutat*|esaminat*|analisi|analizzat*|esame|lett*)',
      '(team|ufficio|responsabile) … (valuterà|esaminerà|analizzerà|sta valutando)',
    ],
    unless: ['(dopo|a seguito|al termine|concluso|abbiamo (valutato|esaminato|letto)) …'],
  },
  'yes-if-it-fits': {
    wordings: [
      '(se|qualora|nel caso|ove|laddove) … (profilo|candidatura|in linea|corrispond*|interess*|ritenut*|selezionat*|requisit*|idone*|rispond*) … (contatt*|ricontatt*|chiam*|convoc*|ricever*|colloquio)',
      '(contatteremo|ricontatteremo|sarà contattat*|sarai contattat*|verrà contattat*|verrai contattat*) … (se|qualora|nel caso|solo)',
      '(solo|esclusivamente|soltanto) … (candidat*|profili|persone) … (contatt*|ricontatt*|selezionat*|in linea)',
      '(se|qualora) non … (ricev*|contatt*|riscontro|sent*) …',
    ],
  },
  'yes-next-steps': {
    wordings: [
      '(la|ti|le) (richiamo|ricontatto|chiamo|scrivo|aggiorno) (io)? (a|appena|quando|entro|dopo|la prossima|fra|tra) …',
      '(ti|le|vi) (faccio|facciamo|faremo|farò|dico|diremo|dirò) (sapere|qualcosa|se) …',
      '(contatteremo|ricontatteremo|riceverà|riceverai|faremo sapere|risponderemo|daremo|aggiorneremo|sentirà|sentirai|terremo aggiornat*|comunicheremo|scriveremo) … (presto|breve|giorni|settiman*|prima possibile|entro|prossim*|riscontro|notizie|appena|risposta)',
      '(prossimi passi|quanto prima|il prima possibile|nei prossimi giorni|nelle prossime settimane|prossime fasi|al più presto) …',
      '(pazienza) …',
    ],
    unless: ['(confermi|conferma|risponda|compili|inviaci) …'],
  },
  'yes-check-status': {
    wordings: [
      '(stato|avanzamento|monitorare|verificare|consultare|seguire) … (candidatura|portale|profilo|area riservata|account)',
      '(area candidati|area riservata|numero di riferimento|portale candidati) …',
    ],
    unless: ['(non selezionat*|respint*)'],
  },
  'yes-automatic': {
    wordings: [
      '(messaggio|email|e-mail|mail|risposta|comunicazione) … (automatic*|generat*|automaticamente)',
      'generat* automaticamente',
    ],
  },
  'yes-volume': {
    wordings: [
      '(dato|considerato|visto|causa) … (numero|volume|elevato) … (candidatur*|domand*|curricul*)',
      '(potrebbe|può) … (richiedere|volerci|necessitare) … (tempo|giorni|settimane)',
    ],
  },
  'yes-subject': {
    wordings: [
      '(ricevut*|conferma|ricezione|ricevimento|abbiamo ricevuto) …',
      '[apply] … (ricevut*|inviat*|registrat*|conferma*)',
      '(grazie|ringraziamo) … ([apply]|interesse|candidat*)',
    ],
    unless: ['(colloquio|appuntamento|ordine|pagamento|incontro)'],
  },
  'yes-similar-jobs': {
    wordings: [
      '[apply] … (inviata|inoltrata) a …',
      '(candidatura|candidato|candidata) (tramite|via|su) (indeed|linkedin|infojobs|monster|subito|subito.it)',
    ],
  },
  'talk-invite': {
    wordings: [
      '(venga|vieni|passa|passi) (pure|da noi|in sede|in|qui|a)? … ([day]|pomeriggio|mattina|alle)',
      '(invitar*|invitiamo|convocar*|convochiamo|proporle|proporti|fissare|proponiamo|invito|convocazione|sostenere|fare|invitata|invitato|convocata|convocato) … [talk]',
      '(vorremmo|vorrei|piacerebbe|desideriamo|lieti|felici|saremmo|interessati|piacere|volentieri|saremo) … (conoscer*|incontrar*|parlar*|sentir*|chiacchier*|colloquio|invitarla|invitarti|approfondire|vederla|vederti)',
      '[talk] … (si terrà|avrà luogo|si svolgerà|presso|è fissato|è previsto|telefonico|online|in sede)',
      '(selezionat*|scelt*|passat*|superat*|ammess*) … (per un|per il|alla|al|per la) … (colloquio|fase successiva|prossima fase|prossimo step|incontro|step successivo|orale)',
      '(venire|passare|può|puoi|vieni|passa|venga|passi) … (ufficio|sede|trovarci|da noi|a conoscer*|negozio|laboratorio|bottega|cantiere|caffè)',
      '(secondo|primo|ultimo|prossimo|ulteriore) (colloquio|incontro) …',
    ],
    unless: [
      '(fiera|aziende|ingresso gratuito|job day)',
      '(quando vuoi|quando vuole|a salutarci|quando passi)',
      '(firmare|contratto)',
      '(annullat*|è stato un piacere|ha scritto)',
      '(video colloquio differito|registrat*|preregistrat*)',
      '(sondaggio|webinar|fiera|newsletter|open day)',
      '(grazie|ringraziamo|ringrazio) … (colloquio|incontro|tempo|chiacchierata)',
      '(purtroppo|spiacenti|dispiace|non … selezionat*)',
      '(centro per l impiego|orientamento|sportello)',
    ],
  },
  'talk-schedule': {
    wordings: [
      '(possiamo|posso) (chiamar*|sentir*|telefonar*) ([day]|domani|tra|fra|oggi|alle) …',
      '(fissare|concordare|organizzare|programmare|confermare|confermiamo|scegliere|prenotare|fissiamo|fissato|trovare) … (colloquio|appuntamento|incontro|call|data|orario|giorno|slot|videochiamata)',
      '(disponibilità|disponibile|disponibili|liber*) … ([day]|settimana|ore|per|il|alle|un)',
      '(sua|tua|sue|tue|indicarci|comunicarci|farci sapere|dirmi|dirci) … (disponibilità|data|orario|giorno|giorni)',
      '(andrebbe bene|va bene|le andrebbe|comod*|potrebbe andare|ti va|ti andrebbe|andrebbe) …',
      '[day] … (alle|ore|verso le) _ …',
      '(colloquio|appuntamento|incontro|call) … (spostare|rinviare|anticipare|spostat*|rinviat*|riprogramm*|posticip*)',
      '(quando|che giorno|a che ora) … (può|puoi|potrebbe|potresti|disponibile|chiamar*)',
    ],
    unless: [
      '(consegna|tecnico|medico|dentista|banca)',
      '(grazie|ringraziamo) … colloquio',
      '(spiacenti|purtroppo) … (selezionat*|altr* candidat*)',
    ],
  },
  'talk-how': {
    wordings: [
      '(via|tramite|su|in|per) (zoom|teams|microsoft teams|google meet|skype|videochiamata|videoconferenza|telefono|whatsapp|meet)',
      '(durata|durerà|circa|dura) … (minuti|ora|ore|min)',
      '(con|incontrerà|incontrerai|presente|presenti|parlerai|parlerà) … (direttore|direttrice|responsabile|manager|titolare|hr|risorse umane|team)',
      '(indirizzo|sede|luogo|reception|collegamento|come raggiungerci|presentarsi) …',
      '(portare|porti|porta|munit*) … (documento|cv|carta d identità|attestat*|titoli|portfolio|scarpe|patente)',
      '(data|ora|luogo|durata|modalità|orario) ?: …',
    ],
  },
  'talk-subject': {
    wordings: [
      '(colloquio|appuntamento|incontro|invito|convocazione|intervista|videochiamata|call|disponibilità|conoscerci|giornata di prova|prova in)',
    ],
    unless: [
      '(di ieri|della settimana scorsa)',
      '(nostro|del|annullat*)',
      '(esito|risposta|grazie|dopo|consigli|sondaggio|test|webinar|fiera|differito|medic*)',
    ],
  },
  'talk-looking-forward': {
    wordings: [
      '(ora|attesa|lieti|felici|piacere|aspettiamo|impazienti|aspetto) … (conoscer*|incontrar*|veder*|sentir*)',
      '(a ([day]|presto|domani))',
      'ci vediamo …',
    ],
    unless: ['(primo giorno|squadra il|è stato un piacere)'],
  },
  'talk-let-us-know': {
    wordings: [
      '(confermare|conferma|confermi|confermarci|preghiamo|chiediamo|mi faccia|fammi|ci faccia|facci|mi dica|dimmi) … (presenza|disponibil*|orario|se|data|partecipazione|sapere|quale|può)',
    ],
    unless: ['(faremo sapere|comunicheremo)'],
  },
  'test-invite': {
    wordings: [
      '(svolgere|completare|effettuare|sostenere|compilare|fare|superare|consegnare|svolga|completi|invitiamo|completa|compili|svolgi|partecipare) … [test]',
      '[test] … (da svolgere|online|in allegato|allegat*|entro|da completare|da compilare|disponibile|link|consegna|seguente)',
      '(prossimo|primo) (passo|step) … [test]',
      '(video colloquio|videointervista|colloquio) (differit*|registrat*|asincron*|on demand)',
      '(registrare|registra|registri) … (risposte|video)',
    ],
    unless: [
      '(grazie|ringraziamo|esito|risultat*|dopo) … (test|prova|svolt*|sostenut*)',
      '(sondaggio|soddisfazione|prova del nove)',
    ],
  },
  'test-kind': {
    wordings: [
      '(test|prova|questionario|prove) (tecnic*|online|pratic*|scritt*|attitudinal*|di personalità|di logica|psicoattitudinal*|linguistic*|di inglese|preselettiv*|di traduzione|fisic*)',
      '(caso studio|case study|assessment center|prova di traduzione|business case|prova scritta)',
    ],
    unless: ['(grazie|ringraziamo|esito|risultat*|dopo) …'],
  },
  'test-terms': {
    wordings: [
      '(durata della prova|tempo limite|scadenza|termine di consegna|tempo massimo) …',
      '(entro|non oltre) … (completare|svolgere|inviare|consegnare|compilare|ore|rispondere)',
      '(connessione stabile|luogo tranquillo|webcam|microfono|risposte giuste o sbagliate|risposte corrette|calcolatrice)',
    ],
  },
  'test-subject': {
    wordings: ['[test]', '(videointervista|video colloquio differito)'],
    unless: ['(esito|grazie|risultat*|soddisfazione|giornata di prova)'],
  },
  'test-before-continue': {
    wordings: [
      '(prima di) (proseguire|incontrarci|procedere|conoscerci) …',
      '(successivamente|dopodiché|dopo|seguirà) … (test|prova|questionario) … (colloquio|contatt*)',
    ],
  },
  'offer-made': {
    wordings: [
      '(destinatari*) di (una)? (proposta|supplenza|nomina|incarico) …',
      '(prendere|prenda) servizio …',
      '(offrirle|offrirti|offriamo|proporle|proporti|proponiamo|offro) … ([role]|assunzione|contratto|entrare|far parte|inserimento)',
      '(lieti|felici|piacere|felice|lieto|entusiasti|contenti) … (offrir*|comunicar*|proporre|confermar*|annunciar*|proporle|proporti) … ([role]|assunzione|selezionat*|scelt*|contratt*|offerta|selezione|assum*)',
      '(è|sei) stat* (selezionat*|scelt*|assunt*)',
      '(proposta|lettera|offerta) (di assunzione|di lavoro|di impiego|d impegno|di impegno|contrattuale|economica|formale|di contratto) …',
      '(il posto|il ruolo|la posizione) è (suo|sua|tuo|tua)',
      '(vorremmo|vogliamo|desideriamo|abbiamo deciso di) … (assumerla|assumerti|averla|averti|inserirla|inserirti) …',
      '(scelta|decisione) … (caduta|ricaduta) su (di)? (lei|te)',
      '(inizia|inizierà|inizierai|comincia|cominci|inizi|cominceresti|inizieresti) … (il|dal|come|da noi|con) …',
      '(per noi|da parte nostra) (va bene|è sì|ok|sei dei nostri) …',
      '(passa|passi|vieni|venga) … (a|per) firmare …',
      '(ti|la) (prendiamo|assumiamo|vogliamo nel team) …',
    ],
    unless: [
      '(colloquio|incontro|conoscer*|test|prova|call)',
      '(non|purtroppo|spiacenti|altr*) …',
      '(se|qualora|quando) …',
      '(sconto|promo*|corso|abbonamento|finanziamento)',
    ],
  },
  'offer-letter': {
    wordings: [
      '(contratto di lavoro|contratto|lettera di assunzione|lettera d impegno|lettera di impegno|proposta di assunzione|proposta contrattuale|promessa di assunzione) …',
      '(accettare|accetta|accetti|firmare|firmat*|restituire|sottoscritt*|firma|rinunciare) … (offerta|proposta|contratto|lettera)',
      '(nostra|questa|la) (offerta|proposta) (economica|rivista|include|prevede|è|resta) …',
    ],
    unless: [
      '(sconto|promo*|gratis|abbonamento|affitto|luce|telefon*|assicurazione)',
      '(cercando|cerchiamo|ricerchiamo|tirocinio)',
      'non … (offerta|contratto|proposta)',
      'offerte di lavoro',
    ],
  },
  'offer-terms': {
    wordings: [
      '(retribuzione|ral|lorda|lordo|stipendio|mensilità|buoni pasto|livello|inquadramento|euro lordi|netti|paga) …',
      '(periodo di prova|ferie|preavviso|tempo pieno|part-time|part time|indeterminato|determinato|ccnl|tempo determinato|orario di lavoro) …',
      '(data di inizio|data di assunzione|decorrenza|inizio del rapporto|entrata in servizio|presa di servizio) …',
    ],
    unless: ['(aspettative|richieste retributive)', 'offerte di lavoro'],
  },
  'offer-welcome': {
    wordings: [
      '(benvenut*) (in|nel|a bordo|tra|nella|da) …',
      '(lieti|felici|aspettiamo|ora|contenti) … (averla|averti|squadra|lavorare insieme|lavorare con|primo giorno|collaborazione)',
      '(primo giorno|onboarding|codice fiscale|iban|visita medica|inserimento in azienda) …',
      '(grazie) … (accettato|accettare)',
    ],
    unless: ['(newsletter|account|registrazione|portale)', '(colloquio|conoscer*)'],
  },
  'offer-congratulations': {
    wordings: [
      '(congratulazioni|complimenti|felicitazioni)',
      '(buone notizie|ottime notizie|bella notizia|ottima notizia|buona notizia)',
    ],
    unless: [
      '(buono|vinto|vincitor*|selezionati per|premio)',
      '(colloquio|fase|test|vinto|premio|compleanno|step|non)',
    ],
  },
  'offer-answer-by': {
    wordings: [
      '(risposta|decisione|conferma|riscontro|accettazione|sapere|firmat*|rispondere) … (entro|non oltre) …',
      '(offerta|proposta) … (valida|fino al|scade|entro) …',
      '(accetta|accettare|accetti) … (offerta|proposta|posto)',
    ],
    unless: ['(test|colloquio|orario|questionario|prova)'],
  },
  'offer-subject': {
    wordings: [
      '(proposta di assunzione|lettera di assunzione|offerta di lavoro|contratto|proposta contrattuale|proposta di lavoro|benvenut*|lettera d impegno|assunzione|proposta|offerta)',
    ],
    unless: ['(sconto|promo*|%|offerte|abbonamento|colloquio|ricevut*)'],
  },
  'out-found-you': {
    wordings: [
      '(ho|abbiamo) pensato (subito)? a (te|lei) …',
      'so che (a|in|da|ti|si|lavora|lavori|stai) …',
      'ci (penseresti|penserebbe|pensi|faresti un pensiero) …',
      '(visto|trovato|notato|letto|imbattut*|vedendo|colpit*) … (suo profilo|tuo profilo|suo cv|tuo cv|linkedin|profilo|curriculum|portfolio)',
      '(profilo|percorso) … (colpito|interessante|attenzione)',
      '(contatto|scrivo|contattarla|contattarti|scriverle) … (perché|per|in merito|poiché) …',
      '(consigliato|segnalato|parlato (bene|molto bene)? di (lei|te)|avuto il suo)',
      '(cv|profilo|nominativo|contatto|curriculum) … (presente|inserito|già) … (banca dati|database|archivio)',
    ],
    unless: ['(sua|tua) (candidatura|domanda)', '(purtroppo|spiacenti|colloquio)'],
  },
  'out-who-i-am': {
    wordings: [
      '(recruiter|head hunter|headhunter|società di selezione|agenzia per il lavoro|talent acquisition|ricerca e selezione|cacciatore di teste|selezionatrice) …',
      '(cliente|azienda cliente|nostro cliente|mio cliente|importante azienda|importante realtà) … (cerca|ricerca|seleziona|leader|operante|settore|sede|necessita|inserire)',
    ],
    unless: ['(sua|tua) (candidatura|domanda)', '(purtroppo|spiacenti)'],
  },
  'out-have-a-job': {
    wordings: [
      '(resto|restiamo|rimango|rimaniamo|sono) senza (un|una|il|la)? (giardiniere|cuoc*|camerier*|segretari*|maestr*|commess*|tecnic*|barista|pasticcer*|autista|meccanico) …',
      '(cerchiamo|ricerchiamo|cerca|ricerca|stiamo cercando|sto cercando|selezioniamo|stiamo selezionando|cerco|ci serve|ci serviranno) … (un|una|figura|profil*|attualmente|persona|risorsa)',
      '(cerchiamo|ricerchiamo|stiamo cercando|cercasi|selezioniamo) (autist*|operai*|camerier*|commess*|infermier*|oss|saldator*|magazzinier*|addett*|impiegat*|sviluppator*|ingegner*|person*|cuoch*|tecnic*|venditor*|educator*)',
      '(sto seguendo|seguo|stiamo seguendo) … (ricerca|selezione) …',
      '(opportunità|posizione|ruolo|progetto) … (potrebbe|interess*|linea|adatt*)',
      '(interessante|nuova|ottima|bella) (opportunità|posizione|sfida) …',
    ],
    unless: [
      '(sua|tua) (candidatura|domanda)',
      '(purtroppo|spiacenti|altr* candidat*|non)',
      '(future|sito)',
    ],
  },
  'out-interested': {
    wordings: [
      '(interessat*|interesserebbe|apert*|valut*|in ascolto|curios*) … (opportunità|?|parlar*|proposte|sentirci|nuove|cambiamento|saperne)',
      '(le|ti) (potrebbe|può|interesserebbe) …',
      '(ti|le) (va|andrebbe) (di (parlar*|sentir*|sentirci|fare due|conoscer*)|se) …',
      'se (ti|le) interessa …',
      '(saperne di più|maggiori dettagli|senza impegno|riservat*|breve chiamata) …',
    ],
    unless: [
      '(sua|tua) (candidatura|domanda)',
      '(grazie|ringraziamo) … interesse',
      '(purtroppo|spiacenti|colloquio)',
      '(newsletter|blog)',
    ],
  },
  'out-send-resume': {
    wordings: [
      '(inviar*|mandar*|condividere|inviami|mandami|mi invii|mi mandi) … (cv|curriculum) …',
      '(cv|curriculum) (aggiornato|aggiornata|recente)',
      '(aspettativa economica|ral attuale|preavviso) …',
    ],
    unless: ['(sua|tua) (candidatura|domanda)', '(grazie|ricevuto)'],
  },
  'out-job-terms': {
    wordings: [
      '(mansioni|requisiti|sede di lavoro|si offre|offriamo|inquadramento|sede) ?: …',
      '(descrizione della posizione|job description) (allegata|in allegato|qui sotto)',
    ],
  },
}
