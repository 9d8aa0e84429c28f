import type { IdeaTable } from '../../cue.ts'

/** Weak words of Italian letters that mean something only together. Source: everyday wordings, written down by us. */
export const italianHints: IdeaTable = {
  'no-hint-turn': {
    wordings: [
      '(purtroppo|sfortunatamente|dispiace|spiace|spiacenti|rammarico|peccato|delusione|triste)',
      '(ma|però|tuttavia|anche se|nonostante|sebbene) …',
    ],
  },
  'no-hint-denied': {
    wordings: [
      'non … (ci|le|ti|la|abbiamo|possiamo|è|sarà|posto|posizione|con lei|con te|più|andare|nessuno|nulla|proseguire|potremo)',
      '(nessun|nessuna|neanche|nemmeno|nulla) …',
    ],
    unless: [
      '(non ancora|ancora non)',
      'non (esiti|esitare|risponda|rispondere|si preoccupi|dimentic*)',
      '(se non|quando)',
    ],
  },
  'no-hint-another': {
    wordings: [
      '(altro|altra|altri|altre|qualcun|qualcuno|collega|candidat* intern*|altrove)',
      '(che|chi|lui|lei) (ha|aveva|conosce|porta|abita|inizia|parla|vive) …',
    ],
    unless: ['(altro|altra|altri|altre) (posizion*|data|orario|giorno|domand*|fase|ruol*|offert*)'],
  },
  'no-hint-over': {
    wordings: [
      '(copert*|assegnat*|annullat*|sospes*|chius*|congelat*|terminat*|bloccat*|soppress*|complet*|occupat*|rinviat*|cancellat*|saltat*)',
      '(scelt*|scelta|deciso|decisione|preferito|optato|selezionat*|assunto|combattuta|caduta)',
    ],
    unless: ['(quando|se|una volta|fino|sarà|è stato selezionato|sei stato|scadenza|ancora)'],
  },
  'no-hint-short-of': {
    wordings: [
      '(manca|mancava|mancavano|insufficient*|poca|poco|lontan*|meno|meglio|più vicin*|più esperienza|più anni|sotto|sovraqualificat*|carenz*|scars*)',
    ],
  },
  'no-hint-farewell': {
    wordings: [
      '(fortuna|successo|auguri|auguriamo|auguro|in bocca al lupo|coraggio|bene|abbraccio)',
      '(prossima volta|anno prossimo|in futuro|future|futuro|un giorno|più avanti|prossima stagione|di nuovo|in contatto|ancora)',
      '(grazie|ringraziamo|ringrazio|piacere|apprezzato|tempo)',
    ],
  },
  'yes-hint': {
    wordings: [
      '(ricevut*|arrivat*|registrat*|ricezione|pervenut*|inviat*)',
      '(valuteremo|leggeremo|contatteremo|faremo|vedremo|riceverà|riceverai|guarderemo|stiamo) …',
      '(settimane|giorni lavorativi|giorni|scadenza|preselezione|prossima settimana|dopo|prima)',
    ],
    unless: ['(purtroppo|non|futur*|conserv*|spiac*)'],
  },
  'talk-time': {
    wordings: [
      '(alle|verso le|dalle) (nove|dieci|undici|dodici|due|tre|quattro|cinque|sei|otto) …',
      '(liber*|disponibil*) … [day]',
    ],
  },
  'talk-clock': {
    wordings: [/(?:alle|ore|verso le) (?:ore )?\d{1,2}\b/],
  },
  'talk-hint': {
    wordings: [
      '(incontrarci|incontro|conoscerci|conoscerla|conoscerti|chiamata|chiamare|call|telefono|visita|passare|passi|passa|venire|vieni|venga|parlare|chiacchierare|caffè|prova|colloquio|appuntamento|videochiamata|vederci)',
    ],
    unless: ['(grazie|ringrazi*|purtroppo|non|dopo|spiac*)'],
  },
  'talk-hint-when': {
    wordings: [
      '(il|questo|prossimo|per|entro|di) [day]',
      '(bene|disponibilità|agenda|orario|spostare|rinviare|comodo)',
    ],
    unless: ['(grazie|ringrazi*|purtroppo|non|dopo|spiac*)'],
  },
  'test-hand-in': {
    wordings: [
      '(inviare|invii|invia|consegnare|consegna|caricare|rimandare|rispondere) … (risposte|soluzione|esercizio|video|testo|prova|questionario)',
      '(ha|hai|avrà|avrai) … (minuti|ore|domande)',
      '(link|test|accesso) … (valido|scade|aperto|fino|disponibile)',
    ],
  },
  'test-hint': {
    wordings: [
      '(test|prova|prove|esercizio|questionario|caso studio|valutazione|quiz|esame|compito)',
      '(completare|completi|svolgere|registrare|preparare|compilare) …',
    ],
    unless: [
      '(grazie|ringrazi*|purtroppo|eventuali domande|domande,|qualsiasi domanda|periodo di prova)',
    ],
  },
  'offer-hint': {
    wordings: [
      '(all ora|all anno|annui|al mese|mensili|lordi|netti|lordo|netto|ral)',
      '(ferie|bonus|buoni pasto|tredicesima|auto aziendale|welfare)',
      '(accettare|accetta|accetti|firmare|firma)',
    ],
  },
  'offer-hint-glad': {
    wordings: [
      '(lieti|liet*|felici|congratulazioni|benvenut*|content*|complimenti|gioia)',
      '(iniziare|inizia|inizi|cominciare|comincia|entrare|assunzione|inizio) …',
      '(firma|firmare|firmato|contratto|assunzione)',
    ],
    unless: ['(candidatura|interesse|colloquio|purtroppo|altr*|conoscer*|non)'],
  },
  'out-hint': {
    wordings: [
      '(cerco|cerchiamo|cerca) … (qualcuno|rinforzo|un|una|per)',
      '(potrebbe|potresti) … (interessar*|piacer*|adatt*)',
      '(suo profilo|tuo profilo) …',
      '(senza impegno|riservat*|smart working)',
    ],
    unless: ['(sua|tua) candidatura', '(purtroppo|candidat*|futur*|non|colloquio)'],
  },
  'else-walk-of-life': {
    wordings: [
      '(inquilin*|affitto|appartamento|condominio|vicini di casa)',
      '(conto|fattura|assicurazione|luce|gas|internet|telefono) (è|per|di|del|ha)',
      '(centro per l impiego|disoccupazione|naspi|sportello lavoro|orientator*)',
      '(mamma|papà|nonna|nonno|zia|zio|tesoro|baci|bacio|ti voglio bene)',
      '(compleanno|matrimonio|festa|grigliata|calcetto|vacanze) (il|da|con|è|foto)',
    ],
    unless: [
      '(posizione|retribuzione|candidat*|colloquio di lavoro|contratto di lavoro|selezione)',
    ],
  },
  'else-papers': {
    wordings: [
      '(inviare|allegare|caricare|fornire|manca|mancano) … (copia|copie|attestat*|document*|certificat*|modulo)',
      '(iniziato|salvato|non completat*|non inviat*|bozza)',
    ],
  },
  'else-withdrawn': {
    wordings: [
      '(ritirat*|ritiro|rinuncia|rinunciato) … (candidatura|domanda|conferm*|selezione)',
      '(come) (richiesto|da richiesta|da lei richiesto) … (ritirat*|selezione|candidatura)',
      '(rispettiamo|comprendiamo) … (sua|tua) (decisione|scelta)',
      '(ritiro|ritirare|ritirarmi) … (mia candidatura|dalla selezione|selezione)',
      '(rinuncio|mi ritiro|preferisco non|ho deciso di non) …',
      '(ho accettato|ho firmato|avendo accettato) (un|una) (altra|altro|proposta|contratto|offerta|nuovo)? …',
    ],
  },
  'refusal-paused': {
    wordings: [
      '(ferm*|stop) (a|alle|tutti|tutte|gli) (inseriment*|assunzion*|gli inserimenti|le assunzioni)',
      '(sospes*|congelat*|in pausa|rinviat*|in stand by|in attesa|bloccat*|fino a nuovo avviso|blocco)',
    ],
    unless: ['(colloquio|appuntamento|sua candidatura) … (rinviat*|in attesa)'],
  },
}
