import type { ReadLanguage } from '../reading/language.ts'

/*
 * Words of adverts in the languages that are read, folded (lower case, without accents), each with what
 * it stands for. Source: the forms and headings of public job adverts in these languages.
 */

/** What a labelled line of an advert tells. */
export type LabelledFact =
  | 'company'
  | 'role'
  | 'place'
  | 'mode'
  | 'type'
  | 'pay'
  | 'closes'
  | 'contact'
  | 'requisition'

type ByLanguage<Key extends string> = Readonly<Record<ReadLanguage, Readonly<Record<Key, string>>>>

/** What stands before a colon, or alone on a line above its value. */
export const labels: ByLanguage<LabelledFact> = {
  en: {
    company:
      'company|company name|employer|organi[sz]ation|client|hiring organi[sz]ation|school|agency|institution|firm|name of employer',
    role: 'role|job title|position|job|title|position title|post|vacancy|post title|internship|apprenticeship|contract',
    place:
      'location|place|place of work|where|based|based in|job location|work location|city|office|site|town',
    mode: 'work ?place(?: type)?|working pattern|remote|work mode|work arrangement|workplace model|flexibility',
    type: 'contract|contract type|employment type|job type|type|hours|working hours|type of contract|employment|schedule|term|terms',
    pay: 'salary|pay|compensation|wage|rate|salary range|pay range|stipend|day rate|hourly rate|base salary|remuneration|package|annual salary|pay rate',
    closes:
      'closing date|closes|closing|deadline|apply by|application deadline|applications close|closing date for applications|deadline for applications|last day to apply',
    contact:
      'contact|contact person|contact name|questions|recruiter|hiring manager|for an informal (?:chat|talk)|enquiries|informal enquiries|reporting contact',
    requisition:
      'reference|ref|job ref|job id|job reference|req id|requisition|requisition id|job number|vacancy ref|reference number|job code|req|vacancy id|reference no',
  },
  de: {
    company:
      'firma|unternehmen|arbeitgeber|arbeitgeberin|organisation|betrieb|auftraggeber|einrichtung|trager|kunde|institution',
    role: 'stelle|position|stellenbezeichnung|beruf|jobtitel|stellentitel|funktion|berufsbezeichnung|praktikum|rolle',
    place:
      'ort|arbeitsort|standort|einsatzort|dienstort|wo|arbeitsplatz|einsatzgebiet|beschaftigungsort|stadt',
    mode: 'arbeitsmodell|homeoffice|remote|arbeitsweise',
    type: 'anstellungsart|beschaftigungsart|vertragsart|arbeitszeit|vertrag|umfang|anstellung|pensum|art der anstellung|befristung|stellenumfang|anstellungsverhaltnis',
    pay: 'gehalt|vergutung|lohn|entlohnung|bezahlung|verdienst|entgelt|gehaltsspanne|jahresgehalt|monatslohn|besoldung|eingruppierung|entgeltgruppe|lohn im ersten jahr|stundenlohn|ausbildungsvergutung',
    closes:
      'bewerbungsfrist|bewerbungsschluss|frist|bewerben bis|bewerbung bis|einsendeschluss|anmeldefrist|bewerbungsende',
    contact:
      'kontakt|ansprechpartner(?::in|\\*in|/in|/-in|in)?|ansprechperson|ansprechpersonen|kontaktperson|ihr kontakt|dein kontakt|fragen|ruckfragen|auskunft|auskunfte|bei fragen|ihr ansprechpartner|ihre ansprechpartnerin|dein ansprechpartner',
    requisition:
      'kennziffer|referenz|referenznummer|stellennummer|job-?id|stellen-?id|referenz-?nr|ref-?nr|kennzahl|ausschreibungsnummer|chiffre|stellen-?nr',
  },
  fr: {
    company:
      'entreprise|societe|employeur|structure|organisme|etablissement|organisation|client|recruteur|association|raison sociale',
    role: 'poste|intitule|intitule du poste|metier|fonction|emploi|offre|stage|titre du poste|alternance',
    place:
      "lieu|lieu de travail|localisation|ville|adresse|lieu de mission|lieu d'exercice|ou|site|lieu du poste",
    mode: 'teletravail|mode de travail|organisation du travail|rythme',
    type: 'type de contrat|contrat|temps de travail|type d.emploi|nature du contrat|duree|horaires|duree du travail|statut',
    pay: 'salaire|remuneration|gratification|salaire brut|traitement|retribution|salaire annuel|fourchette de salaire|indemnite',
    closes:
      'date limite|date limite de candidature|cloture|date de cloture|cloture des candidatures|candidature avant le|postuler avant le|limite|date limite de depot|date limite de reception',
    contact:
      'contact|contacts|personne a contacter|votre contact|interlocuteur|interlocutrice|renseignements|questions|recruteur|pour tout renseignement',
    requisition:
      "reference|ref|numero d'offre|n[°o] d'offre|reference de l'offre|numero de l'offre|reference du poste",
  },
  es: {
    company:
      'empresa|compania|entidad|organizacion|empleador|centro|contratante|institucion|cliente|nombre de la empresa',
    role: 'puesto|vacante|cargo|posicion|oferta|oferta de empleo|empleo|puesto de trabajo|titulo del puesto|practicas',
    place:
      'lugar|lugar de trabajo|ubicacion|localidad|ciudad|localizacion|centro de trabajo|sede|donde|zona',
    mode: 'modalidad|modalidad de trabajo|teletrabajo|modelo de trabajo',
    type: 'tipo de contrato|contrato|jornada|tipo de jornada|jornada laboral|tipo de empleo|horario|dedicacion|duracion',
    pay: 'salario|sueldo|retribucion|remuneracion|salario bruto|banda salarial|rango salarial|beca|ayuda',
    closes:
      'fecha limite|plazo|plazo de inscripcion|cierre|fecha de cierre|fin de plazo|fecha limite de inscripcion|plazo de presentacion|inscripciones hasta',
    contact:
      'contacto|persona de contacto|contactar con|consultas|preguntas|dudas|informacion|para mas informacion',
    requisition:
      'referencia|ref|codigo|codigo de oferta|numero de oferta|id de la oferta|n[°o] de oferta',
  },
  it: {
    company:
      'azienda|societa|ente|datore di lavoro|impresa|organizzazione|cliente|istituto|struttura|nome azienda',
    role: 'posizione|ruolo|mansione|figura|titolo|profilo ricercato|lavoro|posizione aperta|qualifica|tirocinio|figura ricercata',
    place:
      'sede|sede di lavoro|luogo|luogo di lavoro|dove|citta|localita|zona di lavoro|ubicazione|sede lavorativa',
    mode: 'modalita|modalita di lavoro|smart working|lavoro da remoto',
    type: 'tipo di contratto|contratto|orario|orario di lavoro|inquadramento|tipologia contrattuale|tipologia di contratto|impegno|durata',
    pay: 'retribuzione|stipendio|ral|compenso|salario|retribuzione annua|rimborso|rimborso spese|indennita|offerta economica',
    closes:
      'scadenza|candidature entro|data di scadenza|termine|entro il|scadenza candidature|termine di presentazione|candidarsi entro',
    contact:
      'contatto|contatti|referente|persona di riferimento|per informazioni|informazioni|domande|per contatti',
    requisition:
      'codice|riferimento|rif|codice annuncio|codice offerta|codice posizione|id annuncio',
  },
  nl: {
    company:
      'bedrijf|organisatie|werkgever|bedrijfsnaam|opdrachtgever|instelling|stichting|klant|onderneming',
    role: 'functie|functietitel|vacature|baan|rol|positie|functienaam|stage',
    place:
      'locatie|standplaats|plaats|werklocatie|werkplek|waar|vestiging|stad|plaats van tewerkstelling|regio',
    mode: 'werkvorm|thuiswerken|hybride werken|werkwijze',
    type: 'dienstverband|contract|soort contract|contracttype|contractvorm|uren|werktijden|arbeidsduur|type dienstverband|aantal uren|soort dienstverband',
    pay: 'salaris|loon|beloning|vergoeding|stagevergoeding|salarisindicatie|bruto salaris|salarisschaal|uurloon|salariering|maandsalaris',
    closes:
      'sluitingsdatum|reageren voor|deadline|solliciteren voor|reageer voor|uiterste datum|reageren tot|solliciteer voor|reageren kan tot|sluit op|einddatum',
    contact:
      'contact|contactpersoon|vragen|meer informatie|informatie|jouw contact|voor vragen|meer weten|recruiter',
    requisition:
      'vacaturenummer|referentie|referentienummer|kenmerk|vacature-?id|ref|vacaturecode|functienummer',
  },
  pt: {
    company:
      'empresa|entidade|companhia|organizacao|empregador|instituicao|cliente|entidade empregadora|nome da empresa',
    role: 'cargo|vaga|funcao|posicao|titulo|categoria|categoria profissional|oferta|posto de trabalho|estagio|titulo da vaga',
    place: 'local|local de trabalho|localizacao|cidade|onde|sede|morada|localidade|zona|lugar',
    mode: 'modalidade|modelo de trabalho|teletrabalho|regime de trabalho|formato',
    type: 'tipo de contrato|contrato|horario|regime|jornada|vinculo|tipo de emprego|carga horaria|duracao|regime de contratacao',
    pay: 'remuneracao|salario|vencimento|ordenado|bolsa|faixa salarial|retribuicao|bolsa de estagio|oferta salarial',
    closes:
      'prazo|data limite|candidaturas ate|prazo de candidatura|data de encerramento|encerramento|inscricoes ate|data limite de candidatura|fim do prazo',
    contact:
      'contacto|contato|contactos|pessoa de contacto|informacoes|duvidas|para mais informacoes|esclarecimentos',
    requisition: 'referencia|ref|codigo|codigo da vaga|numero da oferta|id da vaga|oferta n[°o]',
  },
}

/** The parts of an advert, by their headings. */
export type AdvertPart = 'must' | 'nice' | 'tasks' | 'offer' | 'firm' | 'apply'

/** Beginnings of headings. A line that is one, or one with a colon, opens its part. */
export const headings: ByLanguage<AdvertPart> = {
  en: {
    must: "requirements?|(?:the )?(?:key |main |minimum |basic |essential |required |core |general |technical |job |candidate |your |our |professional |mandatory )*(?:requirements?|qualifications?|criteria|skills?|competenc(?:y|ies|es)|experience)|what you(?:'ll| will)? (?:need|bring|have|should have|must have)|what we(?:'re| are)? (?:need|ask|require|expect|look(?:ing)? for|want|seek).{0,20}|who (?:you are|we(?:'re| are) looking for|we look for)|you(?:'ll| will)? (?:need|have|bring|must have|should have|are)|about you|must[- ]haves?|essentials?|person specification|your profile|skills (?:and|&) (?:experience|qualifications|knowledge)|qualifications (?:and|&) (?:experience|skills)|experience (?:and|&) (?:skills|qualifications)|education(?: (?:and|&) experience)?|knowledge,? skills|to be successful|required|the ideal candidate|ideal candidate|your background|candidate profile|languages",
    nice: '(?:it )?(?:would|will) (?:help|be (?:nice|good|great|a plus)).{0,20}|(?:nice|good|great) to haves?|desirable|desired|preferred|(?:desirable|desired|preferred|bonus|additional|optional) (?:requirements?|qualifications?|criteria|skills?|experience|points)|bonus|bonus points|(?:you will get )?extra points.{0,20}|advantages?|pluses|a plus|even better|optional|not required|also useful',
    tasks:
      "(?:the |your |our |key |main |essential |primary |job )*(?:responsibilit(?:y|ies)|duties|tasks|accountabilities)|what you(?:'ll| will)? (?:do|be doing)|the (?:job|role|position|work|post)|about the (?:job|role|position|post)|(?:job|role|position) (?:description|summary|overview|purpose)|(?:primary |main )?purpose|your (?:role|day|work|mission)|a (?:typical )?day|how you(?:'ll| will)|day to day|summary|overview|description",
    offer:
      "(?:job |company |your |employee )?benefits|(?:now )?.{0,20}perks.{0,30}|what(?:'s| is) on offer|package|the package|what we(?:'ll| will)? (?:offer|give|pay|provide)|what we (?:can )?offer(?: you)?|we offer|our offer|what(?:'s| is) in it for you|why (?:join|work|us)|in return|you get|what you(?:'ll| will)? get|compensation(?: (?:and|&) benefits)?|pay (?:and|&) benefits|top reasons|working conditions|physical (?:demands|requirements)|work environment|rewards|salary (?:and|&) benefits|our benefits|what you can expect",
    firm: 'additional information|note to agencies.{0,20}|experience level|education level|seniority(?: level)?|industry|company (?:size|type)|technologies|department|about us|about the (?:company|team|organi[sz]ation|employer)|who we are|our (?:company|story|values|mission|team|culture)|company (?:overview|description)|the (?:company|team|organi[sz]ation)|join us|equal (?:opportunit|employment)|diversity|(?:our )?commitment',
    apply:
      'how to apply|apply|to apply|application(?:s| process)?|next steps|contact(?: us)?|closing date|interviews?|the process|selection process|questions|about the process|interested|hiring process|similar jobs|related jobs|recommended jobs|people also viewed',
  },
  de: {
    must: '(?:ihr|dein|das|unser|mein)? ?(?:anforderungsprofil|profil|anforderungen|qualifikation(?:en)?|voraussetzungen)|(?:ihre|deine|unsere|fachliche|personliche|zwingende|notwendige|formale|die)* ?(?:anforderungen|qualifikation(?:en)?|voraussetzungen|kenntnisse|fahigkeiten|starken|kompetenzen|einstellungsvoraussetzungen|erfahrungen?)|(?:das|was) (?:bringen sie|bringst du|du|sie|wunschen wir|erwarten wir|zeichnet sie|zeichnet dich|solltest du|sollten sie|wir erwarten|wir uns)\\b.{0,40}|wir (?:erwarten|suchen|wunschen uns)|sie (?:bringen mit|haben|verfugen uber|bieten|sind)|du (?:bringst mit|hast|bist|passt)|wen wir suchen|wer (?:du bist|sie sind)|womit (?:du|sie) .{0,30}|muss|erforderlich|dich zeichnet aus|damit (?:uberzeugen|uberzeugst) .{0,20}|sprachen',
    nice: 'wunschenswert|von vorteil|idealerweise|(?:das )?ware (?:schon|toll|super|von vorteil)|schon ware|pluspunkte|kann|optional|erwunscht|gern gesehen|nice to have|bonus|zusatzlich von vorteil|außerdem|ausserdem wunschenswert',
    tasks:
      '(?:ihre|deine|die|unsere|hauptsachliche)* ?(?:aufgaben|tatigkeiten|aufgabengebiete?|aufgabenbereiche?|aufgabenschwerpunkte|verantwortung)|(?:ihr|dein|das) (?:aufgabengebiet|aufgabenbereich|job|tag)|was (?:sie|dich) (?:erwartet|tun|machst|bewegst).{0,20}|das (?:erwartet|machst|tust|tun) .{0,20}|stellenbeschreibung|tatigkeitsbeschreibung|was du (?:machst|tust|bewegst|bei uns machst)|was sie tun|ihre rolle|deine rolle|darum geht es|deine mission',
    offer:
      '(?:das )?(?:bieten wir|wir bieten)(?: ihnen| dir)?|was wir (?:bieten|ihnen bieten|dir bieten)|unser angebot|(?:ihre|deine|unsere) (?:vorteile|benefits|leistungen)|benefits|darauf (?:konnen sie|kannst du) .{0,30}|wir bieten|freu dich auf|freuen sie sich auf|warum .{0,20}|das spricht fur uns|das bekommst du|unsere leistungen|dafur bieten wir|was wir geben',
    firm: '(?:uber|wir uber) uns|wer wir sind|das (?:unternehmen|sind wir)|unser (?:unternehmen|team)|unternehmensbeschreibung|das unternehmen|einleitung|chancengleichheit',
    apply:
      '(?:ihre|deine|die)? ?(?:bewerbung|bewerbungsunterlagen|kontakt)|(?:so )?bewerben sie sich.{0,20}|jetzt bewerben|interesse(?: geweckt)?|(?:haben wir )?.{0,10}interesse geweckt|kontakt|ansprechpartner(?:in)?|fragen|bewerbungsschluss|bewerbungsfrist|auskunft|haben sie fragen|noch fragen|ahnliche stellen|so geht es weiter|bewerbungsprozess',
  },
  fr: {
    must: '(?:votre |le |les |vos |notre )?(?:profils?|competences|prerequis|pre-requis|exigences|qualifications|qualites|aptitudes|savoir-faire|savoir-etre|connaissances)(?: (?:recherchee?s?|requise?s?|attendue?s?|souhaite|exigee?s?|demandee?s?|indispensables|du candidat|techniques|necessaires|cles|professionnelles))*|ce que nous (?:attendons|recherchons|cherchons|demandons).{0,20}|vous (?:avez|etes|justifiez|disposez|maitrisez)|qui (?:etes-vous|cherchons-nous)|nous (?:attendons|recherchons|demandons)|pour reussir|et vous|a propos de vous|conditions requises|diplomes?|formation|experience(?: requise)?|langues',
    nice: '(?:serait |seraient |est )?(?:un|des) (?:plus|atouts?)|(?:les )?(?:petits )?plus|atouts?|competences (?:appreciees|souhaitees|complementaires)|apprecie|souhaite|apprecies|facultatif|ideal(?:ement)?|bonus',
    tasks:
      '(?:vos |les |la |votre |principales )*(?:missions?|taches|responsabilites|activites|fonctions)(?: principales)?|(?:le |votre |descriptif du |description du |resume du )?poste|ce que vous (?:ferez|allez faire)|votre (?:role|quotidien)|descriptif|description',
    offer:
      '(?:les |nos |vos )?(?:avantages|conditions)|nous (?:offrons|proposons|vous offrons|vous proposons)|ce que nous (?:offrons|proposons|vous offrons|vous proposons)|notre offre|pourquoi (?:nous|nous rejoindre)|remuneration et avantages|conditions de travail|ce que nous donnons',
    firm: "(?:qui sommes-nous|a propos(?: de nous)?|l'entreprise|notre (?:entreprise|equipe|societe|histoire|maison)|presentation(?: de .{0,30})?|la structure|l'equipe|contexte)",
    apply:
      '(?:pour |comment )?(?:postuler|candidater)|candidatures?|modalites.{0,30}|contact|processus(?: de recrutement)?|deroulement.{0,30}|renseignements|personne a contacter|offres similaires|envoyer .{0,30}',
  },
  es: {
    must: 'requisitos?(?: (?:minimos|imprescindibles|obligatorios|necesarios|del puesto|indispensables))*|(?:tu |el |su )?perfil(?: (?:requerido|buscado|del candidato|profesional|que buscamos))?|que (?:buscamos|necesitamos|pedimos|necesitas|esperamos).{0,20}|(?:lo que )?buscamos|(?:se )?(?:requiere|necesita|pide)|imprescindible|competencias(?: requeridas)?|habilidades|conocimientos(?: requeridos)?|experiencia(?: requerida| minima)?|formacion|sobre ti|a quien buscamos|condiciones minimas|titulacion|idiomas|exigencias|cualificaciones',
    nice: '(?:se )?(?:valorara|valora|valoraran|valoramos)(?: (?:positivamente|especialmente))?|valorables?|deseables?|meritos|(?:seria |sera )?un plus|requisitos (?:deseables|deseados|valorables)|opcional|se aprecia|otros meritos|puntos extra|aspectos valorables|nos encantaria',
    tasks:
      '(?:tus |las |sus |principales )*(?:funciones|tareas|responsabilidades)(?: principales)?|que haras|descripcion(?: del puesto| de la oferta)?|el puesto|tu (?:mision|rol|dia a dia)|mision|objetivo|que vas a hacer',
    offer:
      '(?:que )?(?:ofrecemos|te ofrecemos|se ofrece)|(?:nuestros |los )?beneficios|condiciones|por que (?:nosotros|unirte).{0,20}|ventajas|lo que ofrecemos|que te ofrecemos|condiciones laborales',
    firm: 'sobre (?:nosotros|la empresa|nosotras)|quienes somos|la empresa|nuestra empresa|acerca de (?:nosotros|la empresa)|conocenos|nuestro equipo',
    apply:
      'como (?:aplicar|inscribirse|solicitar|presentarse|apuntarse)|contacto|inscripcion(?:es)?|proceso(?: de seleccion)?|solicitudes|candidaturas|interesados|como participar|ofertas similares|inscribete|enviar .{0,30}',
  },
  it: {
    must: '(?:i |nostri )?requisiti(?: (?:richiesti|minimi|obbligatori|fondamentali|indispensabili|necessari|essenziali))*|(?:il |tuo |il tuo )?profilo(?: (?:ideale|ricercato|richiesto|del candidato))?|(?:cosa|chi) (?:cerchiamo|chiediamo|ti serve|ci aspettiamo|stiamo cercando).{0,20}|(?:le |tue )?competenze(?: (?:richieste|tecniche|necessarie|ricercate))*|conoscenze(?: richieste)?|esperienza(?: richiesta)?|si richied(?:e|ono)|(?:e|sono) (?:richiest[aoie]|necessari[aoie])|qualifiche|titolo di studio|formazione|su di te|chi sei|cosa ti chiediamo|capacita|lingue|caratteristiche',
    nice: '(?:costituisc(?:e|ono) |sar(?:a|anno) |e )?(?:considerat[aoie] )?(?:un |titolo )?(?:plus|preferenziale|preferenziali|titolo preferenziale|titoli preferenziali)|(?:e |sono )?gradit[aoie]|nice to have|requisiti (?:preferenziali|graditi|desiderabili|opzionali)|sara considerato un plus|preferibile|preferibilmente|apprezzat[aoie]|desiderabile|facoltativo',
    tasks:
      '(?:le |tue |principali )*(?:attivita|mansioni|responsabilita|compiti)(?: principali)?|cosa farai|descrizione(?: .{0,30})?|il ruolo|il tuo ruolo|di cosa ti occuperai|la posizione|obiettivo',
    offer:
      '(?:cosa )?(?:offriamo|ti offriamo|si offre)|(?:i )?(?:benefit|vantaggi|benefici)|condizioni|perche (?:noi|unirti).{0,20}|la nostra offerta|cosa ti offriamo|inquadramento',
    firm: "chi siamo|(?:l'|la nostra )?azienda|su di noi|la societa|il (?:nostro )?team|il contesto|la nostra (?:storia|realta)",
    apply:
      'come candidarsi|candidatur[ae]|contatti|(?:il )?processo(?: di selezione)?|selezione|per candidarsi|invia .{0,30}|inviare .{0,30}|per informazioni|annunci simili|come partecipare',
  },
  nl: {
    must: '(?:de |onze )?(?:functie-?eisen|eisen|vereisten|kwalificaties|harde eisen|profiel|competenties|vaardigheden|kennis)|(?:jouw |je |het )?profiel|wat (?:wij|we) (?:vragen|verwachten|zoeken|van jou vragen).{0,20}|wat (?:je|jij|u) (?:meebrengt|meeneemt|nodig hebt|in huis hebt|in je hebt).{0,10}|wie (?:ben jij|zoeken wij|zoeken we|we zoeken|jij bent|je bent)|(?:dit )?(?:vragen|zoeken|verwachten) (?:wij|we)(?: van (?:jou|je))?|dit (?:ben jij|breng jij mee|heb je)|jij (?:hebt|bent|brengt mee)|je (?:hebt|bent|beschikt over)|over jou|gevraagd|wat vragen (?:wij|we).{0,10}|opleiding|ervaring|talen',
    nice: '(?:is |zijn )?een (?:pre|plus|pluspunt|voordeel)|pre|pluspunten|wenselijk|mooi meegenomen|leuk als|nice to have|bonus|gewenst|handig|extra|wensen',
    tasks:
      '(?:jouw |je |de |belangrijkste )*(?:taken|werkzaamheden|verantwoordelijkheden|taken en verantwoordelijkheden)|wat (?:ga je|doe je|ga jij|je gaat|je doet).{0,10}|(?:de |jouw )?(?:functie|baan|rol)(?:omschrijving)?|functie-?inhoud|dit ga je doen|wat ga je doen|je werk',
    offer:
      '(?:dit |wat )?(?:bieden (?:wij|we)|(?:wij|we) bieden)(?: jou| je)?|(?:onze |het )?(?:aanbod|arbeidsvoorwaarden|voordelen)|wat (?:wij|we) (?:bieden|jou bieden)|wat krijg je.{0,20}|waarom .{0,20}|dit krijg je|je krijgt|secundaire .{0,30}',
    firm: '(?:over ons|wie (?:wij|we) zijn|wie zijn (?:wij|we)|de organisatie|het bedrijf|ons (?:bedrijf|team)|over het (?:bedrijf|team)|het team|onze organisatie)',
    apply:
      'solliciteren|solliciteer.{0,20}|contact|(?:de )?(?:procedure|sollicitatieprocedure)|interesse.{0,10}|meer (?:weten|informatie)|vragen|hoe solliciteer je|reageren|informatie|vergelijkbare vacatures|enthousiast.{0,10}',
  },
  pt: {
    must: '(?:os )?requisitos?(?: (?:minimos|obrigatorios|essenciais|necessarios|da vaga|do cargo|exigidos))*|(?:o |teu |seu |o teu |o seu )?perfil(?: (?:pretendido|procurado|desejado|do candidato|ideal))?|(?:o )?que (?:procuramos|pedimos|esperamos|precisas|precisa|buscamos).{0,20}|(?:as )?competencias(?: (?:exigidas|necessarias|tecnicas|requeridas))*|qualificacoes|conhecimentos|experiencia(?: necessaria| exigida)?|exige-se|e (?:obrigatorio|necessario)|procuramos|quem procuramos|habilitacoes.{0,20}|formacao|sobre ti|sobre voce|idiomas|pre-requisitos|habilidades',
    nice: '(?:valoriza-se|valorizamos|valoriza se|e valorizado|sera valorizado|serao valorizados)|(?:sera |e )?(?:um |uns )?diferencia(?:l|is)|fatores preferenciais|factores preferenciais|desejave(?:l|is)|requisitos desejaveis|(?:um )?plus|mais-valias?|preferencial|opcional|condicoes preferenciais|da-se preferencia',
    tasks:
      '(?:as |suas |tuas |principais )*(?:funcoes|tarefas|responsabilidades|atividades|atribuicoes)(?: principais)?|(?:o )?que vai(?:s)? fazer|descricao(?: .{0,30})?|a funcao|o teu papel|a vaga|missao',
    offer:
      '(?:o que )?(?:oferecemos|te oferecemos)|oferece-se|(?:os )?beneficios|condicoes|porque (?:nos|trabalhar).{0,20}|por que .{0,20}|vantagens|a nossa oferta|o que oferecemos',
    firm: 'sobre (?:nos|a empresa|a entidade)|quem somos|a empresa|a nossa (?:empresa|equipa|historia)|a equipa',
    apply:
      'como (?:se )?candidatar.{0,10}|candidatura[s]?|contactos?|contato|processo(?: de selecao| seletivo)?|inscricoes|envie .{0,30}|envia .{0,30}|candidata-te|vagas semelhantes|como concorrer',
  },
}

/** Wordings within a sentence by which it asks for something, or only wishes it. */
export const asks: ByLanguage<'must' | 'nice'> = {
  en: {
    must: "you must|you(?:'ll| will) (?:need|have|bring|hold)|you (?:need|have|hold|are able|should have|should be|bring)|(?:is|are) (?:required|essential|a must|necessary|mandatory)|must (?:have|be able|hold|be)|required:|candidates? (?:must|should|need)|we (?:require|expect|ask for)|applicants must|essential:",
    nice: '(?:is|are|would be|will be|be|as) (?:a |an )?(?:big |real |definite |huge |strong )?(?:plus|bonus|advantage|asset|desirable|preferred|advantageous|beneficial|helpful|welcome|nice to have|useful)|(?:nice|good) to have|ideally|desirable|preferred|preferably|a plus|optional|not (?:essential|required)|would (?:help|be nice|be good)|bonus points?|it helps if|advantageous',
  },
  de: {
    must: 'sie (?:haben|verfugen|bringen|besitzen|sind (?:belastbar|bereit|in der lage))|du (?:hast|verfugst|bringst|besitzt|kannst)|(?:ist|sind|wird|werden) (?:erforderlich|voraussetzung|zwingend|notwendig|vorausgesetzt|erwartet|pflicht)|wir (?:erwarten|setzen voraus|setzen .{3,60} voraus)|voraussetzung (?:ist|sind)|zwingend|unerlasslich|muss(?:en)? (?:sie|du)|solltest du|sollten sie',
    nice: 'von vorteil|wunschenswert|idealerweise|ein plus|gern gesehen|erwunscht|bevorzugt|vorteilhaft|optimalerweise|ware (?:schon|toll|super|ideal)|kein muss|im idealfall|nice to have|optional|pluspunkt|rundet .{0,20}ab|runden .{0,20}ab|wunschen wir uns',
  },
  fr: {
    must: 'vous (?:avez|justifiez|disposez|possedez|maitrisez|etes titulaire|devez|parlez)|(?:est|sont) (?:exigee?s?|requise?s?|obligatoires?|indispensables?|imperati(?:f|ve|fs|ves)|necessaires?|demandee?s?)|indispensable|il (?:faut|est necessaire|vous faut)|nous (?:demandons|attendons|exigeons)|titulaire d',
    nice: '(?:est|sont|serait|seraient|sera|seront|constitue|constituerait) (?:un |des |un reel |un vrai )?(?:plus|atouts?|appreciee?s?|bienvenue?s?|souhaitee?s?|souhaitables?|avantage)|idealement|un plus|un atout|serait appreciee?|de preference|facultati(?:f|ve)|si possible|apprecie',
  },
  es: {
    must: '(?:es|son) (?:imprescindibles?|necesari[oa]s?|obligatori[oa]s?|requerid[oa]s?|indispensables?)|imprescindible|se (?:requiere|requieren|exige|exigen|necesita|necesitan)|(?:tienes|cuentas con|dispones de|debes|has de|hablas)|requerimos|pedimos|obligatori[oa]|es necesari[oa]|necesitas',
    nice: '(?:se )?(?:valorara|valora|valoraran|valoramos|valoraremos)|deseable|un plus|preferible(?:mente)?|sera un merito|idealmente|seria (?:un plus|ideal|deseable)|opcional|se aprecia|recomendable|valorable',
  },
  it: {
    must: '(?:e|sono) (?:richiest[aoie]|necessari[aoie]|obbligatori[aoe]?|indispensabil[ei]|fondamental[ei])|(?:si )?(?:richied(?:e|ono)|necessita)|richiest[aoie]\\b|(?:hai|possiedi|disponi di|conosci|devi)|indispensabil[ei]|obbligatori[aoe]|e richiesta|necessari[aoe] (?:esperienza|conoscenza)',
    nice: '(?:e|sono|sara|saranno|costituisce|costituiscono) (?:gradit[aoie]|un plus|apprezzat[aoie]|preferibil[ei]|titolo preferenziale|considerat[aoie] .{0,20}(?:plus|preferenzial[ei])|un vantaggio|un requisito preferenziale)|gradit[aoie]|preferibil(?:e|i|mente)|idealmente|un plus|titolo preferenziale|apprezzat[aoie]|costituira',
  },
  nl: {
    must: '(?:je|jij|u) (?:hebt|heb|heeft|bent in het bezit|beschikt|beheerst|moet|spreekt|kunt|hebt ervaring)|(?:is|zijn) (?:vereist|verplicht|noodzakelijk|een (?:must|vereiste))|vereist|een must|wij (?:vragen|verwachten|eisen)|we (?:vragen|verwachten)|minimaal .{0,30}ervaring',
    nice: '(?:is|zijn) (?:een )?(?:pre|plus|pluspunt|voordeel|mooi meegenomen|gewenst|wenselijk|welkom)|een pre|pluspunt|bij voorkeur|idealiter|mooi meegenomen|nice to have|wenselijk|strekt tot aanbeveling|geen vereiste|liefst',
  },
  pt: {
    must: '(?:e|sao) (?:obrigatori[oa]s?|necessari[oa]s?|exigid[oa]s?|imprescindive(?:l|is)|indispensave(?:l|is)|essencia(?:l|is))|exige-se|exigimos|requer-se|(?:tens|possui|possuis|deve ter|deves|domina|fala)\\b|imprescindive(?:l|is)|indispensave(?:l|is)|obrigatori[oa]|e necessario',
    nice: '(?:sera|serao|e|sao) (?:um |uma )?(?:valorizad[oa]s?|diferencia(?:l|is)|plus|mais-valia|bem-vind[oa]s?|considerad[oa] .{0,20}(?:plus|diferencial)|desejave(?:l|is)|vantagem)|valoriza-se|valorizamos|desejave(?:l|is)|um plus|mais-valia|preferencialmente|de preferencia|idealmente|diferencial|da-se preferencia',
  },
}
