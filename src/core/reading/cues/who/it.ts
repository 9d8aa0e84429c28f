import { type RoleWords, type WhoWords, wordSet } from './who-words.ts'

/** Italian. */
export const italianWho: WhoWords & RoleWords = {
  language: 'it',
  headLast: false,
  source: 'everyday wording of employers and public bodies in Italy and Ticino',
  companyAfter: [
    {
      words: /(?:^|\n|[.;] )(?:azienda|datore di lavoro|ente|societa|impresa) ?: ?/g,
      weight: 5,
    },
    {
      words:
        /\b(?:inviat[oa]|trasmess[oa]|inoltrat[oa]|consegnat[oa])(?: correttamente| con successo)? (?:a|all'azienda|alla societa) ?(?:la |il |l')?/g,
      weight: 4,
    },
    {
      words: /\b(?:l'azienda|la societa|l'impresa) /g,
      weight: 2.5,
    },
    {
      words:
        /\b(?:posizione|ruolo|lavoro|stage|tirocinio|candidatura|candidarti|candidarsi|candidato|candidata|colloquio|opportunita|team|carriera|selezione|lavorare|inserimento|offerta|collaborazione|assunzione|selezioni|percorso)(?: [^\n.,;]{1,60}?)? presso(?: la| il| lo| l'| gli)? ?(?:nostra azienda,? )?/g,
      weight: 4,
    },
    { words: /\bpresso (?:la |il |lo |gli )?(?:l')?/g, weight: 3 },
    {
      words:
        /\b(?:lavorare|lavoro|candidarti|candidarsi|candidatura|posizione|ruolo|carriera|interesse|opportunita|colloquio|team|selezione)(?: [^\n.,;]{1,50}?)? (?:in|con|per|a|da|verso)(?: la| il| lo| l')? ?/g,
      weight: 2,
    },
    {
      words:
        /\binteresse (?:dimostrato |mostrato |manifestato |espresso )?(?:per|verso|nei confronti di|nei confronti della)(?: lavorare in| una posizione in| le opportunita in)?(?: la| il| lo| l')? ?/g,
      weight: 2.5,
    },
    {
      words: /\b(?:parte|team|famiglia|gruppo|squadra)(?: del team)? (?:di|del|della|dell'|dei) ?/g,
      weight: 2,
    },
    {
      words:
        /\b(?:team|ufficio|direzione|reparto|staff)(?: di| del)? ?(?:selezione|risorse umane|recruiting|hr|personale|talent acquisition|people|recruitment)?(?: di| del| della| dell'|,| -| \|) ?(?:la )?/g,
      weight: 2.5,
    },
    {
      words:
        /\b(?:per conto di|a nome di|da parte di|per conto della|a nome della)(?: tutto il team di| tutti in)? /g,
      weight: 2.5,
    },
    { words: /\bsono [^\n.]{1,60}? (?:di|in|presso|della|per) /g, weight: 1.5 },
    {
      words:
        /\b(?:unirti a|unirsi a|entrare in|benvenut[oa] in|scelto|messaggio da|grazie da|saluti da)(?: la)? /g,
      weight: 2,
    },
    {
      words:
        /\b(?:risorse umane|hr|recruiter|selezione|talent acquisition|responsabile|direttrice|direttore)(?:,| -| \|| di| presso| in) (?:la )?/g,
      weight: 1.2,
    },
    { words: /\bin (?:l')?/g, weight: 0.5 },
    { words: /\b(?:con|per|da) /g, weight: 0.8 },
  ],
  companyBefore: [
    {
      words: /(?: -)? (?:risorse umane|recruiting|selezione|hr|lavora con noi|carriere)\b/g,
      weight: 2.5,
    },
    {
      words:
        / (?:ha deciso|la ringrazia|ti ringrazia|ringrazia|ha ricevuto|e lieta|e alla ricerca|ricerca|la invita|ti invita|ti ha invitato|ha programmato|ha fissato|cerca)\b/g,
      weight: 3,
    },
  ],
  openers: wordSet(
    `il lo la gli le i l' un una nostro nostra suo sua tuo tua gentile egregio buongiorno ciao grazie cordiali distinti
     purtroppo team ufficio in per`,
  ),
  notCompanies: wordSet(
    `team azienda societa candidatura candidato candidata posizione ruolo ufficio risorse umane selezione lei noi lunedi
     martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre
     ottobre novembre dicembre italia svizzera ticino milano roma torino bologna napoli teams zoom colloquio offerta
     riferimento oggetto direttrice direttore responsabile recruiter hr gentile cordiali saluti buongiorno stage curriculum`,
  ),
  roleAfter: [
    {
      words:
        /\b(?:cerc(?:o|a|hiamo|ando)|selezioniamo|ricerchiamo|ci serve)(?: per [a-z ]{3,30})? (?:una? |un'|dei |delle |due )?/g,
      weight: 1.2,
    },
    {
      words:
        /\b(?:oggetto|posizione|ruolo|offerta(?: di lavoro)?|annuncio|selezione|figura|ricerca|mansione|profilo|stage|tirocinio|vacancy|posto|incarico|concorso)(?: aperta| lavorativa| professionale| vacante)?(?: di| da| dell'| dello| della| del(?= )| come| per| in|:| -)(?: un| una| uno| il| la)? ?["(]? ?/g,
      weight: 3,
    },
    { words: /\b(?:posizione|ruolo|offerta|annuncio) "?(?=[a-z])/g, weight: 1.4 },
    {
      words: /\b(?:in qualita di|con la qualifica di|con il ruolo di|nel ruolo di) ?"?/g,
      weight: 3,
    },
    {
      words:
        /\b(?:candidatura|candidat[oa]|candidarsi|candidarti|domanda|colloquio|selezione|selezioni|processo di selezione|interesse|assunzione|assumerl[ao]|assumerti)(?: [^\n.;:,"]{1,40}?)? (?:per|come|alla|al|a|quale)(?: la| il| l'| un| una| nostra)? ?(?:posizione|ruolo|offerta|selezione|posto|annuncio)?(?: aperta)?(?: di| da| come| per)?(?: un| una)? ?"?/g,
      weight: 1.5,
    },
    { words: /\bcandidatura(?: ?:| -|,) "?/g, weight: 1.5 },
  ],
  roleAfterLoosely: /\b(?:come|di|da|per|un|una|un') (?:un |una )?"?/g,
  roleStops:
    /(?<! (?:di|a|da|per|con|su|e|in))(?: (?:il|lo|la|i|gli|un|una|uno|completi|completa|andremo|rimane|dovra|dovrai|potra|potrai|inizia|parte|dal|entro|era|quest\w*|perche|se|ma|dove|quando|\w+(?:iamo|eremo|iremo|eremmo))\b)| (?:per un(?:a|o)?|con (?:il|la|i|una?|uno)|zona|da remoto|presso|in (?:nostr\w*|azienda|data|oggetto|sede)|nella? (?:nostr\w*|sede|societa|quale)|nel (?:nostro|team|quale)|all'interno|con (?:sede|noi|riferimento|contratto|rif)|che|e (?:per (?:il|l'|aver)|ti|desideriamo|abbiamo|la (?:ringraziamo|informiamo|scelta|decisione)|siamo|ci|del tempo|il tempo)|ha|hai|abbiamo|per (?:la|il|cui|noi|conto|l'|aver|averci|i)|su|nostr\w*|da (?:noi|lei|te)|pubblicat\w*|aperta|disponibile|sede|di cui|non|siamo|sono|rif|riferimento|purtroppo|ci|e stata|era|sara|ricevuta|tramite|dopo|a (?:cui|tempo)|rimane|resta|attualmente|le|ti|si)\b/,
  jobWords:
    /\b(?:addett|responsabile|impiegat|ingegner|sviluppat|tecnic[oa]|operai|operat|commess|infermier|educat|insegnant|consulent|analista|contabile|segretari|stagista|tirocin|stage|magazzinier|autist|camerier|cuoc|coordinat|dirett(?:ore|rice)|direzione|assistent|progettist|grafic[oa]|redatt|ricercat|commerciale|venditor|specialista|apprendist|avvocat|farmacist|architett|capo|caporeparto|receptionist|barista|pizzaiol|panettier|pasticcer|parrucchier|elettricist|idraulic|meccanic|saldat|murat|falegnam|giardinier|badante|colf|medic[oa]|psicolog|fisioterapist|logopedist|veterinari|docente|maestr|bibliotecari|archivist|traduttor|giornalist|buyer|manager|developer|engineer|analyst|designer|data|product|project|account|controller|hr|programmator|sistemist|geometra|disegnator|agente|promoter|cassier|autotrasport|corriere|portier|governante|animat|guida|perito|ragionier|praticante|export|store|sales|marketing|social|copywriter|web|collaborat|funzionari|dirigente|quadro|ispettor|revisor|attuari|enolog|agronom|ostetric|oss\b|mediat|liquidat|proiezion|sart[oa]|operatric|operatore|perito|drammaturg|attore|attrice|musicist|ballerin|maestr|corrett|editor|tornitor|fresator|pescator|agricolt|viticolt|allevator|marinai|capitano|pilota|vigile|poliziott|notai|giudic|magistrat|stilist|modellist|orafo|restaurator|curator|custode|capotren|macchinist|controllor|bigliettai|gelatai|macellai|salumier|fornai|pastai|casar|assegnist|dottorand|barman)/,
  plainWords: wordSet(
    `il lo la gli le i un una nostro nostra nostri questa questo posizione ruolo offerta selezione azienda societa team
     candidatura candidato candidata indicata oggetto suddetta altra altre lavoro aperta lei noi tuo sua colloquio
     conoscitivo opportunita future processo quale quali ella personale`,
  ),
  capitals: false,
}
