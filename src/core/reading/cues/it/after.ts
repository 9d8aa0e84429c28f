import type { IdeaTable } from '../../cue.ts'

/** What Italian letters say of how far it came, of reasons, open doors and feedback. Source: usual closings, written down by us. */
export const italianAfter: IdeaTable = {
  'far-talked': {
    wordings: [
      '(il|al|del) nostro colloquio',
      'promesso una risposta',
      '(nostra|bella|la) conversazione',
      '(venut*|venire) fino a …',
      '(trovat*|trovata) (molto|davvero)? bene con (te|lei)',
      '(ci|mi) (sei|è) piaciut* …',
      '(prima|nostra prima) scelta',
      'colloquio di (lunedì|martedì|mercoledì|giovedì|venerdì|ieri)',
      '(riscontro|esito|risposta|feedback) (del|al|sul|dopo il)? colloquio',
      '(dopo) i (nostri)? colloqui …',
      '(gli|tutti gli|i) incontri …',
      'intervenut* al colloquio',
      'parlare con te',
      'bel colloquio',
      '(grazie|ringraziamo|ringrazio|ringraziarla|ringraziarti|piacere|apprezzato|piaciut*) … (colloquio|colloqui|incontro|chiacchierata|incontrat*|conoscer*|conosciut*|tempo che ci ha|tempo che ci hai|visita|disponibilità)',
      '(dopo|a seguito del|in seguito al|durante|nel corso del) (il|nostro|suo|tuo|i)? (recente|ultimo|primo|secondo)? (colloquio|incontro|colloqui|nostro incontro)',
      '(nostro|suo|tuo|il|del) (colloquio|incontro|chiacchierata) (del|di|con|è|ci|al)',
      '(incontrata|incontrato|conosciuta|conosciuto|conosciuti) …',
    ],
    unless: [
      '(domani|annullare|spostare|rinviare|riprogrammare)',
      '(invitar*|vorremmo|convocar*|fissare|proporle|proporti)',
      '(non|senza) … (colloquio|incontrar*)',
      '(se|qualora|quando) …',
    ],
  },
  'far-final': {
    wordings: [
      '(arrivat*|giunt*) (in fondo|in finale|fino in fondo)',
      '(rimast*|eravate) … in due',
      '(l altro|l altra) (candidat*|finalista) …',
      '(a conclusione|al termine) dell iter …',
      '(cda|consiglio) (ha concluso|si è espresso|ha deciso) …',
      'tutti gli incontri',
      '(ultima|finale|seconda|terza) (fase|selezione|rosa|prova)',
      '(ultimo|secondo|terzo|finale) (colloquio|incontro|step)',
      '(finalist*|rosa finale|ultimi due|rosa dei candidati)',
      '(scelta|decisione) (molto|davvero)? (combattuta|sul filo)',
      '(due|tre|vari|diversi) colloqui',
    ],
    unless: [
      '(rosa dei candidati da|non rientra)',
      '(prossim*|invitar*|convocar*)',
      '(se|qualora) …',
      'decisione finale',
    ],
  },
  'far-tested': {
    wordings: [
      '(guardato|corretto|visto|letto|valutato) (il|lo|la|il tuo|la tua) (test|esercizio|prova|case|compito)',
      '(risultati|esito|feedback|risultato) (del|dell|dello|della|sul|sull)? (test|esercizio|assessment|prova) …',
      '(prova|test) (scritta|scritto|di sabato|di traduzione) …',
      '(grazie|sostenuto) … (esercizio|test|prova)',
      '(grazie|dopo|esito|risultat*|svolt*|completat*|sostenut*|partecipa*) … (il|la|del|della|lo|al|alla|tuo|sua|sulla) … [test]',
      '[test] … (svolt*|risultat*|completat*|consegnat*|superat*|punteggio|esito)',
    ],
    unless: [
      '(invitiamo|deve|entro|completi|da svolgere|link)',
      '(se|quando|prima) …',
      '(sondaggio|periodo di prova)',
    ],
  },
  'far-screened': {
    wordings: [
      '(colloquio|intervista|chiacchierata|conversazione) telefonic*',
      '(al|per) telefono … (parlat*|sentit*|colloquio|chiacchierata)',
      '(sentiti|parlato|parlati|chiacchierata) … (al|per) telefono',
    ],
    unless: ['(invitar*|vorremmo|fissare|chiamar*|disponib*)', '(se|quando) …'],
  },
  'door-other-role': {
    wordings: [
      '(tra poco|stiamo però|stiamo anche|a breve|presto) (cercando|cerchiamo|cercheremo|apriamo|apriremo) …',
      '(passiamo|giriamo|inoltriamo|passo) (il|la) (tuo|suo|tua|sua) (cv|curriculum|candidatura) …',
      'se l idea (ti|le) piace …',
      '(inoltrat*|trasmess*|condivis*|girat*|passat*) … (altr*|collegh*|ufficio|team|sede|reparto) …',
      '(altra|un altra|altro|diversa) (posizione|opportunità|ruolo) … (interess*|linea|proporle|proporti|adatt*|potrebbe)',
      '(le interesserebbe|ti interesserebbe) … (altr*) …',
    ],
    unless: ['(futur*|sito|database)', '(altr*) candidat*'],
  },
  'door-kept': {
    wordings: [
      '(resterà|rimarrà|resta|rimane|viene conservat*|conservat*) (nel|nella|agli|in|presso) (nostro|nostra|atti|archivio|database|banca)? …',
      '(conserviamo|conserveremo|teniamo) (i|il|la|le) (suoi|tuoi|suo|tuo|sua|tua) …',
      '(terremo|teniamo|terrò) (da parte|comunque presente|presente) …',
      '(conservare|conserveremo|terremo|tenere|manterremo|mantenere|inserit*|archiviat*|conserviamo|inseriremo|teniamo|terrò) … (database|banca dati|archivio|cv|curriculum|candidatura|profilo|dati|contatto|considerazione|graduatoria|presente|futur*)',
      '(contatteremo|ricontatteremo|ricontattar*|contattar*|faremo vivi|richiamerò|chiamerò|contatteremo) … (se|qualora|caso|futur*|nuov*|quando)',
      '(se|qualora|quando|nel caso) … (posizione|opportunità|occasione|posto|liber*) … (contatt*|ricontatt*|terremo|chiam*)',
    ],
    unless: ['(cancellat*|eliminat*|cancelleremo) …'],
  },
  'door-reapply': {
    wordings: [
      '(ricandidat*|ricandidati|si ricandidi) …',
      'ripresentare (la)? (domanda|candidatura) …',
      '(riprova|riprovi|ritenta|ritenti|ritentare) (con|tra|fra|a|il|in|l) …',
      '(riapriamo|riapriremo|riaprono) le (selezioni|candidature|iscrizioni) …',
      '(invitiamo|incoraggiamo|invito|può|puoi|speriamo|esiti|esitare|consigliamo|non esiti) … (candidar*|consultare|visitare|monitorare|seguire|ripresentar*|riprovar*|ricandidar*)',
      '(future|prossime|nuove|altre) (opportunità|posizioni|selezioni|offerte|candidature) …',
      '(visitare|consultare|monitorare|seguire) … (sito|pagina|portale|annunci|offerte)',
      '(rimanere|restare|restiamo|teniamoci) in contatto',
      '(strade|cammini) … (incroc*)',
    ],
    unless: ['(simili|restiamo in contatto)', '(domande|domanda|chiarimenti)', '(contatteremo)'],
  },
  'person-i': {
    wordings: [
      '(mi|io|mio|mia|miei) (è|ha|dispiace|piaciut*|avrebbe|collegh*|team|cellulare|numero|spiace|permetto|scuso|chiami|scriva|farebbe|ricordo)',
      '(spero|vorrei|volevo|ricordo|le scrivo|ti scrivo|credo|auguro|penso|posso|so che|mi sono|resto|ringrazio) …',
    ],
    unless: ['(ho dimenticato|mia password)'],
  },
  'person-detail': {
    wordings: [
      '(sua|tua|suo|tuo|sue|tue) (idea|idee|presentazione|risposta|risposte|esempio|modo di|progetto|entusiasmo|proposta|racconto|domande) … (ci|mi|era|ha|hanno|su|di)',
      '(particolarmente|davvero|molto|soprattutto) (apprezzat*|colpit*|piaciut*) … (suo|sua|tuo|tua|come|modo)',
    ],
    unless: ['(esperienza e|profilo professionale)'],
  },
  'template-automatic': {
    wordings: ['(messaggio|email|e-mail|mail) … (automatic*|generat*|automaticamente)'],
  },
  'template-footer': {
    wordings: [
      '(disiscriv*|annulla iscrizione|tutti i diritti riservati)',
      '(gdpr|informativa privacy|dati personali) …',
    ],
  },
  'template-team': {
    wordings: [
      /(?:^|\n|,|\.|-) ?(?:il |l')?(?:team|ufficio|servizio|area|direzione)[^\n,.]{0,20}(?:selezione|recruiting|hr\b|risorse umane|personale|talent)[^\n]{0,40}(?:$|\n)/,
    ],
  },
  'template-address-you': {
    wordings: [
      '(gentile|egregio|caro|cara|gent.le|spett.le) (candidat*)',
      '(nome candidato|nome cognome)',
      'gentile signore o signora',
    ],
  },
  'reply-told': {
    wordings: [
      '(non|preghiamo di non|si prega di non) (rispondere|risponda|rispondete) …',
      '(casella|indirizzo|account) … non … (monitorat*|presidiat*|lett*|abilitat*)',
      '(risposte|messaggi) … non … (lett*|gestit*|monitorat*)',
    ],
  },
  'feedback-refused': {
    wordings: [
      'non … (feedback|riscontro|riscontri|motivazioni|spiegazioni)',
      'non … (fornire|dare|rilasciare) … (feedback|motivazioni|riscontri|spiegazioni)',
      'non … (in possesso|disponiamo|abbiamo|hanno|ha|fornisce|comunica) (di)? (altri|ulteriori|maggiori)? (dettagli|elementi|particolari|informazioni)',
    ],
    unless: [
      '(non ancora|ancora non)',
      '(tua opinione|sua opinione|entro|esiti|se non)',
      '(se|qualora) …',
    ],
  },
  'feedback-offered': {
    wordings: [
      '(disposizione|volentieri|lieti|disponibil*|felice) … (feedback|riscontro|chiarimenti sulla|motivazioni|spiegar*)',
      '(se|qualora) … (desidera|desideri|volesse|vuole|vuoi|interessa) … (feedback|riscontro|motivazioni|dettagli|commento)',
      '(feedback|riscontro) … (scriva|scrivimi|contatt*|richieder*|chiam*)',
    ],
    unless: ['non … (feedback|riscontro)', '(tua opinione|sua opinione|sondaggio)'],
  },
  'feedback-contained': {
    wordings: [
      '(come|un|nostro|mio|qualche) (feedback|consiglio|suggerimento|appunto) … (:|lavorare|approfondire|preparare|migliorare|sarebbe|rafforzare)',
      '(consigliamo|consiglio|suggeriamo|suggerisco) di (lavorare|approfondire|preparare|migliorare|rafforzare|esercitar*|studiare)',
      '(mancavano|è mancat*|sono mancat*|avremmo voluto) …',
    ],
    unless: ['(sito|offerte|sua opinione|pagina)'],
  },
  'reason-filled': {
    wordings: [
      '(ho|abbiamo) (già)? (trovato|preso) (un|una|la|il|chi)? …',
      'siamo (già)? al completo',
      '(posizione|ruolo|posto) (di)? … (è stat*|è già|risulta) (ricopert*|copert*|assegnat*)',
      'annuncio (è)? (chiuso|scaduto|non è più valido) …',
      '[role] … (è stat*|risulta|è già|sono stat*|ormai) … (copert*|assegnat*|ricopert*|occupat*)',
      '(abbiamo|già) (già|appena|nel frattempo)? (coperto|trovato|assunto|assegnato) …',
      '(abbiamo|ho|è) (già)? (preso|trovato|assunto|stato preso|già stato preso|già occupato) …',
      '[role] … già (stato)? (preso|occupato|assegnato|dato) …',
    ],
    unless: [
      '(l altra|l altro|un altra|un altro) (persona|candidat*|finalista)',
      '(da coprire|per coprire|sarà copert*|da ricoprire|non)',
      '(quando|se|finché) …',
    ],
  },
  'reason-internal': {
    wordings: [
      '(internamente|risorsa interna|candidat* intern*|promozione interna|mobilità interna|collega interno|personale interno)',
    ],
  },
  'reason-closed': {
    wordings: [
      '(rinunciamo|abbiamo rinunciato) a (creare|aprire|coprire) …',
      'mancanza (del|di) (contributo|fondi|finanziament*) …',
      '(ricerca|selezione|posizione) … (è stata|viene) chiusa senza …',
      'non verrà più (inserit*|copert*|attivat*) …',
      '(tagliato|taglia|perso) (il|l) (budget|appalto|finanziamento) …',
      'non ha rinnovato …',
      'rivisto le (proprie)? priorità',
      'non c è più',
      '([role]|progetto|assunzioni) … (annullat*|sospes*|congelat*|rinviat*|cancellat*|bloccat*|interrott*|ritirat*|in pausa|soppress*|eliminat*|revocat*)',
      '(annullare|sospendere|congelare|rinviare|cancellare|bloccare|interrompere|fermare|annullato|sospeso|congelato|bloccato) … ([role]|processo|assunzion*|selezion*|ricerca)',
      '(blocco|sospensione|congelamento|annullamento|stop) (delle|della|del|alle) …',
      '(riorganizzazione|ristrutturazione|tagli|riduzione del budget|motivi di budget|mancanza di fondi|ragioni di bilancio|finanziament* non) …',
    ],
    unless: ['(colloquio|appuntamento|incontro) … (annullat*|rinviat*|spostat*)'],
  },
  'reason-eligibility': {
    wordings: [
      '(obbligatori*|indispensabil*|necessari*|richiest*) (l|il|la|un)? (attestato|titolo|diploma|patente|abilitazione|laurea|brevetto) …',
      '(titolo|attestato|diploma) … non è (equiparat*|riconosciut*|valid*)',
      '(titolo di studio|laurea|diploma|patente|abilitazione|iscrizione all albo|cittadinanza|certificazione|attestato|qualifica) … (obbligatori*|richiest*|necessari*|indispensabil*|manca*|non)',
      '(richiede|obbligatori*|indispensabil*|previsto dal bando) … (titolo|laurea|diploma|patente|abilitazione|iscrizione|certificazione)',
      '(fuori termine|oltre la scadenza)',
    ],
    unless: ['(se|portare|allegare)'],
  },
  'reason-visa': {
    wordings: [
      '(permesso di lavoro|permesso di soggiorno|visto|sponsor*) … (non|necessari*|richiest*|manca|valido)',
      'non … (permesso di lavoro|permesso di soggiorno|visto|sponsor*)',
    ],
  },
  'reason-location': {
    wordings: [
      '(abita|abiti|vive|vivi) (troppo|molto)? lontan* …',
      '(uno|qualcuno|personale|persone|una) (della|di|del) (zona|posto) …',
      '(residente|residenti) (a|in|nel) …',
      '(distanza|residenza|domicilio|lontananza|tragitto) … (troppo|eccessiv*|lontan*|problema|lung*)',
      '(cerchiamo|preferito|scelto|persona|qualcuno) … (zona|vicino|residente|in loco|in sede|del posto)',
      'non … (remoto|smart working|trasferiment*) …',
    ],
    unless: ['(colloquio|appuntamento)'],
  },
  'reason-experience': {
    wordings: [
      'esperienza … (limitat*|acerb*|non sufficient*|poca) …',
      '(appena|neo) (laureat*|diplomat*) …',
      '(sappia|abbia) già …',
      '(mancanza|carenza|scarsa|insufficiente|limitata|poca) (di|d)? esperienza',
      '(più|maggiore) (anni di)? esperienza',
      'esperienza … (insufficiente|non (è|risulta) sufficiente|limitata|richiesta|non basta)',
      'non … (sufficiente|abbastanza|la) esperienza …',
      '(con|di|ha) … anni di esperienza',
      'troppo junior',
      '(maggiore|più|esperienza più) (esperienza|consolidat*|strutturat*) …',
    ],
    unless: [
      '(sua|tua) … esperienza … (interessante|colpit*|apprezzat*)',
      '(se|nonostante|sebbene) …',
    ],
  },
  'reason-overqualified': {
    wordings: ['(sovraqualificat*|troppo qualificat*|overqualified|troppa esperienza)'],
  },
  'reason-skill': {
    wordings: [
      '(non (è|sei|padroneggi|sono)) ancora (al livello|l asincrono|pront*)? …',
      '(mancano|manca) (i|gli|le) (test|basi|fondamenti) …',
      'con l _ non ci siamo …',
      '(mancanza|carenza|insufficient*|scarsa|manca|mancano) … (conoscenza|competenz*|padronanza|livello|inglese|lingua)',
      '(livello|conoscenza|padronanza|competenze) … (insufficient*|non (è|sono|risulta) sufficient*|inferior*|sotto|non basta)',
      '(maggiore|migliore) (conoscenza|padronanza|competenza) …',
      '(punteggio|risultato|prova) … (inferior*|insufficient*|sotto|minimo)',
    ],
    unless: ['se …'],
  },
  'reason-mismatch': {
    wordings: [
      '(suo|tuo|sua|tua) (profilo|esperienza|formazione|percorso|candidatura) … non … (in linea|corrispond*|rispond*|adatt*|coerent*|aderent*|soddisf*)',
      'non (possiede|possiedi|soddisfa|soddisfi) … (requisit*|criteri) …',
    ],
    unless: ['(se|qualora) …'],
  },
  'reason-salary': {
    wordings: [
      '(aspettative|richieste|richiesta) (retributiv*|economic*) … (superior*|elevat*|sopra|oltre|alt*|non|fuori)',
      '(oltre|fuori|sopra) (il|dal) (nostro)? budget',
    ],
    unless: ['(indicare|comunicare)'],
  },
  'reason-availability': {
    wordings: [
      '(disponibilità|preavviso|orari|turni) … (non (è|sono) compatibil*|incompatibil*|troppo lung*)',
      '(cerchiamo|serve|abbiamo bisogno) … (disponibilità immediata|subito|tempo pieno|fine settimana|turni) …',
    ],
    unless: ['(colloquio|appuntamento|indic*)'],
  },
  'reason-volume': {
    wordings: [
      'non siamo (riusciti|riuscite) a (incontrare|leggere|vedere|valutare|sentire) tutti …',
      'non … (leggere|valutare|esaminare) … (tutte|ogni|ciascuna) …',
      '(elevato numero|gran numero|numerose) … non … (consente|permette|possibile) … (tutti|tutte) …',
    ],
    unless: ['(rispondere)'],
  },
}
