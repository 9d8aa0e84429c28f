import type { IdeaTable } from '../../cue.ts'
import { italianNotToYou } from './others.ts'

/** How Italian letters say no. Source: usual wordings of refusals, written down by us. */
export const italianRefusal: IdeaTable = {
  'no-not-forward': {
    wordings: [
      '(ha|hanno|abbiamo) (rifiutato|respinto|scartato|declinato) (la)? (tua|sua) …',
      'non … (proseguire|procedere|proseguiremo|procederemo|proseguiamo|prosegue|proseguito|andare avanti|continuare|proseguirà|procediamo|dare seguito|dar seguito|avanzare|passare|prosegui) …',
      '(deciso|scelto|decisione|stabilito|ritenuto) di non …',
      'non … (è|sia|stata|stato|abbiamo|possiamo|sarà|verrà|ha|hai|potremo) … (selezionat*|scelt*|accolta|accettat*|accogliere|presa in considerazione|ritenut*|superat*|idone*|considerat*|individuat*|ammess*)',
      '[apply] … (respint*|rifiutat*|scartat*|esclus*|non … accolta|rigettat*|declinat*)',
      '(escludere|esclusa|escluso|esclusione|respingere|scartare|declinare) …',
      '(esito|riscontro|risposta) … (negativ*|non … positiv*|sfavorevole)',
      '(si (conclude|ferma|interrompe|chiude)|termina) … (qui|percorso|iter|candidatura|selezione|processo)',
      'non … (assumer*|offrir*|proporle|proporti|invitar*|convocar*|inserir*|prendere lei|sceglier*|contar* su|incontrarla|incontrarti|affidarle|affidarti|sarai tu|sarà lei)',
      '(senza) (di lei|di te|lei|te) …',
      'non … (seguito|insieme|a buon fine|possibile) …',
    ],
    unless: [
      '(comporta|pena|in caso di|mancata presentazione) …',
      ...italianNotToYou,
      '(rimbors*|parcheggi*|rispondere a questa|esiti|esitare|preoccup*)',
      '(orario|data|appuntamento) … non',
      '(candidature) (incomplete|oltre)',
      'non ancora',
      'ancora non',
    ],
  },
  'no-other-candidate': {
    wordings: [
      '(andremo|andiamo|proseguiamo|proseguiremo|lavoreremo|continueremo|partiremo) (avanti)? con (chi|un|una|altr*|un altr*|candidat*|person*|profil*)',
      '(chi|persona|candidat*) … percorso più …',
      '(altro|altra|altri|altre|un altro|un altra) [candidate]',
      '(scelto|preferito|optato|selezionato|deciso|orientat*|individuato|assunto|proseguire|procedere|privilegiato|privilegiare|puntato|scegliere|andare avanti) … (altro|altra|altri|altre|un candidato|una candidata|una persona|candidati|profili|un profilo|qualcun altro|chi|un collega|una collega)',
      '(scelta|decisione|preferenza|posto|contratto) … (ricaduta|caduta|orientata|andata|andato|stato dato|assegnato|ricade|va) (su|verso|a|ad|sul|al) …',
      '(a favore|in favore) di (un|una|altri|altro|altra|candidat*) …',
      '(qualcuno|persona|candidat*) … (con più|con maggiore|che ha|il cui profilo|con un profilo|che abita|con un esperienza)',
      '(internamente|interno|interna|promozione interna|risorsa interna) …',
      '(solo|soltanto) (una|un) (persona|posto|posizione|candidat*) …',
      'non … (la scelta|la persona|il candidato|la candidata) (scelt*|selezionat*) …',
    ],
    unless: [
      '(guida|webinar|scopri) …',
      ...italianNotToYou,
      '(consiglia*|altra data|altro giorno|altro orario)',
      '(se|qualora|quando) … (altr*) (posizion*|opportunità|ruol*)',
    ],
  },
  'no-not-selected': {
    wordings: [
      'e non (tu|lei|te)',
      'non … (selezionat*|scelt*|idone*|superat*|ammess*|ritenut*|prescelt*|vincit*|inserit*)',
      '(non idone*|non selezionat*|non ammess*|non superat*|esclus*|eliminat*)',
      '(questa volta|stavolta|in questa occasione|purtroppo) … non …',
      'non … (questa volta|stavolta|per questa volta|per poco)',
      'non (rientra|rientri|figura|risulta|risulti) …',
      'non (ti|la|le) (porteremo|portiamo|inviteremo|convocheremo|assumeremo|prenderemo|inseriremo|chiameremo|richiameremo|terremo|prendiamo|chiamiamo|assumiamo|possiamo (prendere|assumere|inserire)) …',
      'non (ce l hai fatta|ce l ha fatta|hai passato|ha passato|sei tra|è tra|sei stat*|sei rientrat*) …',
      '(istanza|domanda|candidatura|richiesta) (non)? (è)? … (non ammissibile|inammissibile|non è ammissibile|irricevibile|non ammess*|esclus*)',
      '(profili|candidati|candidature) (diversi|diverse|diversi) (dal|dalla) (suo|sua|tuo|tua) …',
    ],
    unless: [
      '(candidati|profili) non (selezionat*|idone*|ritenut*)',
      '(guida|webinar|scopri|leggi) …',
      '(comporta|pena|in caso di|mancata presentazione) …',
      ...italianNotToYou,
      '(non ancora|ancora non|non esit*|non dimentic*)',
      '(file|allegato|link|modulo|password)',
    ],
  },
  'no-consideration-ended': {
    wordings: [
      '[apply] … (chius*|archiviat*|conclus*)',
      '(stato) … (non selezionat*|respint*|chius*|rifiutat*|scartat*)',
      '(processo|selezione|iter|percorso) … (si conclude|si è conclus*|termina|chius*)',
      '(si chiude|si ferma|si conclude|finisce|si interrompe) (quindi|dunque|pertanto)? (qui|in questa fase|a questo punto|a questa fase) …',
      '(fermiamo|ci fermiamo|chiudiamo) qui',
    ],
    unless: [...italianNotToYou, '(scadenza|fino|quando|una volta|termine)', '(inviat*)'],
  },
  'no-cannot-offer': {
    wordings: [
      'non … (possiamo|posso|siamo|abbiamo|disponiamo|ci sono|vi sono|è possibile|sarà possibile|potremo|ho) … (offrir*|posizioni|posizione|opportunità|grado|inserir*|assumer*|ruolo|disponibil*|accoglier*|esigenz*|necessità|lavoro|proporle|proporti)',
      '(nessuna|nessun) (posizione|opportunità|ruolo|posto|vacancy|inserimento) …',
      'non (cerchiamo|stiamo cercando|ricerchiamo|stiamo assumendo) …',
    ],
    unless: [
      ...italianNotToYou,
      '(rimbors*|parcheggi*|ordine|spedizione|pacco|orario|data)',
      '(se|quando|finché) …',
    ],
  },
  'no-filled': {
    wordings: [
      '(posto|ruolo|posizione|lavoro) non c è più',
      '(assegnat*|affidat*) (a|ad|stamattina|ieri|oggi) …',
      '[role] … (è stat*|risulta|è già|è|sono stat*|ormai|appena) … (copert*|assegnat*|ricopert*|occupat*|coperto|chius*)',
      '(abbiamo|già|ha) (già|appena|nel frattempo)? (coperto|trovato|assunto|assegnato|completato) …',
      '[role] … non … (più)? (disponibil*|apert*|vacant*|liber*)',
      '(squadra|team|organico|posti) … (complet*|al completo|esaurit*)',
    ],
    unless: [
      ...italianNotToYou,
      '(da coprire|per coprire|sarà copert*|da ricoprire|ancora)',
      '(quando|se|finché|non appena) …',
      '(orario|sala)',
    ],
  },
  'no-closed': {
    wordings: [
      '(assunzioni|inserimenti) (sono|restano) (congelat*|bloccat*|sospes*|ferm*|rinviat*)',
      'non c è più …',
      '(a data da destinarsi|fino a nuovo avviso)',
      'non (ha|è stato|hanno) (rinnovat*|approvat*|confermat*|finanziat*) …',
      '([role]|progetto|assunzioni) … (annullat*|sospes*|congelat*|rinviat*|cancellat*|bloccat*|interrott*|ritirat*|in pausa|stand by|stand-by|soppress*|eliminat*|ferm*|revocat*)',
      '(annullare|sospendere|congelare|rinviare|cancellare|bloccare|interrompere|fermare|ritirare|annullato|sospeso|congelato|bloccato|rimandare) … ([role]|processo|assunzion*|selezion*|ricerca|iter)',
      '(blocco|sospensione|congelamento|annullamento|stop) (delle|della|del|alle) …',
      '[role] … non (verrà|sarà) … (copert*|apert*|attivat*|rinnovat*|sostituit*)',
      '(rinunciato|rinuncia|rinunciamo|deciso) (ad|a|di non) (assumere|coprire|aprire|inserire) …',
      '(ricerca|selezione|posizione) (viene|sarà|verrà|è stata) (chius*|ritirat*|annullat*|interrott*|abbandonat*)',
    ],
    unless: [
      ...italianNotToYou,
      '(tuo|suo) (percorso|profilo)',
      '(tua|sua) candidatura',
      '(colloquio|appuntamento|incontro|call) … (annullat*|rinviat*|spostat*)',
      '(scadenza|link) …',
    ],
  },
  'no-not-fit': {
    wordings: [
      '(profilo|esperienza|candidatura|competenze|formazione|percorso|curriculum|requisiti|titolo) … non … (in linea|corrispond*|rispond*|adatt*|coerent*|aderent*|sufficient*|soddisf*|rispecchi*|possied*|copr*)',
      'non … (in linea|corrispond*|rispond*|soddisf*|possied*|adatt*|coerent*|allineat*) … (profilo|requisit*|esigenz*|posizione|ruolo|ricerca|cercando|cerchiamo|richiest*)',
      '(manca|mancanza|carenza) (di|dell)? … (esperienza|requisit*|competenz*)',
      '(aspettative|richieste|richiesta) (retributiv*|economic*) … (superior*|elevat*|sopra|oltre|alt*)',
      'non (ha|hanno|hai) (raggiunt*|ottenut*|superat*|conseguit*) … (livello|punteggio|soglia|minimo|previst*|richiest*|sufficienz*)',
      '(punteggio|livello|risultat*|voto) … (sotto|inferior*|insufficient*|non sufficient*|non adeguat*) …',
      '(ancora|troppo|un po) (lent*|giovane|inespert*|acerb*|junior|senior) …',
      '(profilo|percorso|esperienza) … non (coincide|combacia|si sposa|rispecchia|corrisponde) …',
    ],
    unless: [...italianNotToYou, '(se|qualora) …', '(orario|data) … (adatt*|comod*)'],
  },
  'no-regret-news': {
    wordings: [
      '(dispiace|spiace|spiacenti|rammarico|dispiaciut*|rincresce|duole|dispiacere) … (comunicar*|informar*|dir*|non|che|dover*|annunciar*|scriver*)',
      '(purtroppo|sfortunatamente) … (non|altr*|annullat*|copert*|sospes*|esclus*|negativ*)',
      'non … purtroppo',
      '(cattive notizie|brutte notizie|notizia che sperava|notizia che speravi|non è la notizia|delus*|non ho buone notizie|buone notizie per) …',
      '(avremmo|avrei) (voluto|preferito) …',
    ],
    unless: [
      '(non riesco|caos|in chiusura|questa settimana|settimana prossima|di mattina) …',
      ...italianNotToYou,
      '(orario|data|rinviare|spostare|ritardo|malat*|sala|tecnic*|server|allegato|file|link|incomplet*|manca|appuntamento|parcheggi*|auto)',
      '(pacco|spedizione|ordine|articolo|pagamento|fattura|account)',
      '(non ancora|ancora non)',
      '(tutte le|ogni|ciascun*) … (candidatur*|domand*)',
      '(attesa|ritardo|disagio)',
    ],
  },
  'no-unfortunately-you': {
    wordings: ['(purtroppo|sfortunatamente|spiacenti|dispiace|spiace) …'],
    unless: [
      '(non riesco|caos|in chiusura|questa settimana|settimana prossima|di mattina) …',
      ...italianNotToYou,
      '(orario|data|rinviare|spostare|ritardo|malat*|sala|tecnic*|server|allegato|file|link|incomplet*|appuntamento|parcheggi*|attesa|disagio|auto|di più)',
      '(pacco|spedizione|ordine|articolo|pagamento|fattura|account)',
      '(rispondere) … (tutti|tutte|singol*)',
    ],
  },
  'no-on-this-occasion': {
    wordings: [
      '(in questa occasione|questa volta|al momento|in questo momento|per ora|stavolta) … non',
      'non … (in questa occasione|questa volta|al momento|in questo momento|per ora|stavolta)',
    ],
    unless: ['(non ancora|ancora non)'],
  },
  'no-competitive-field': {
    wordings: [
      '(elevato numero|gran numero|numerose|numerosi|molte|molti|moltissime|alto numero|oltre _|centinaia) … (candidatur*|candidat*|domand*|profil*|curricul*|cv)',
      '(livello|qualità) … (alt*|elevat*) …',
    ],
  },
  'no-impressed-but': {
    wordings: [
      '(nonostante|sebbene|pur|malgrado|benché|anche se) … (profilo|esperienza|interess*|candidatura|colloquio|competenz*|apprezzat*|valid*|percorso|motivazione)',
      '(interessante|apprezzato|colpit*|valido|valida|positiv*|piaciut*|bello|bella) … (ma|tuttavia|purtroppo|però)',
      '(ma|tuttavia|però) … non …',
    ],
    unless: [
      '(non ancora|ancora non|non esit*|non preoccup*|non dimentic*)',
      '(parcheggi*|orario)',
    ],
  },
  'no-hard-decision': {
    wordings: [
      '(decisione|scelta|selezione) … (difficile|sofferta|non … facile|complicata|combattuta|non … semplice)',
      '(difficile|sofferta) (scelta|decisione)',
      'non è stat* (facile|semplice) …',
    ],
  },
  'no-after-consideration': {
    wordings: [
      '(dopo|a seguito di|in seguito a) (un|una|aver|attenta|averlo|averla|lunga|un attenta) … (analisi|valutazione|esame|attenta|valutato|esaminato|analizzato|letto|riflession*|confronto|discussione)',
      '(valutato|esaminato|analizzato|letto) … (attenzione|attentamente|cura)',
    ],
  },
  'no-wish-luck': {
    wordings: [
      '(auguriamo|auguro|augurarle|augurarti|augurandole|augurandoti|auguri|augurio|in bocca al lupo)',
      '(buona fortuna|ogni successo|in bocca al lupo) …',
    ],
    unless: ['(test|colloquio|prova|esame) …', '(primo giorno|benvenut*|buon lavoro)'],
  },
  'no-keep-on-file': {
    wordings: [
      '(conservare|conserveremo|terremo|tenere|manterremo|mantenere|inserit*|archiviat*|conserviamo|teniamo|terrò|inseriremo) … (database|banca dati|archivio|cv|curriculum|candidatura|profilo|dati|contatto|considerazione|futur*|graduatoria)',
    ],
  },
  'no-apply-again': {
    wordings: [
      '(invitiamo|incoraggiamo|invito|può|puoi|speriamo|esiti|esitare|consigliamo) … (candidar*|consultare|visitare|monitorare|seguire|inviare|ripresentar*|proporre)',
      '(future|prossime|nuove|altre) (opportunità|posizioni|selezioni|offerte|ricerche) …',
      '(visitare|consultare|monitorare|seguire) … (sito|pagina|portale|annunci|offerte)',
    ],
  },
  'no-only-this-job': {
    wordings: [
      'non … (mette in dubbio|riflette|costituisce|sminuisce|toglie|dice nulla|è un giudizio|vuole essere) …',
      'non … (scoragg*|demoraliz*|abbatt*)',
      '(decisione|esito) … non … (valore|capacità|competenze|giudizio)',
    ],
  },
  'no-feedback-told': {
    wordings: [
      '(feedback|riscontro|motivazioni) … (colloquio|decisione|candidatura|scelta|individual*|dettagliat*)',
      'non … (feedback|motivazioni|spiegazioni) …',
    ],
    unless: ['(sondaggio|sua opinione|tua opinione|entro)'],
  },
  'no-subject-outcome': {
    wordings: [
      '(esito|risposta|aggiornamento|riscontro|stato|decisione|novità|in merito|risultato|notizie) …',
    ],
    unless: [
      '(buone notizie|buona notizia)',
      '(invito|colloquio|offerta|congratulazioni|ricevut*|conferma|convocazione|proposta|prova)',
    ],
  },
}
