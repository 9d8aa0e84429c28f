import { type RoleWords, type WhoWords, wordSet } from './who-words.ts'

/** French. */
export const frenchWho: WhoWords & RoleWords = {
  language: 'fr',
  headLast: false,
  source: 'everyday wording of French, Belgian and Swiss employers and public bodies',
  companyAfter: [
    {
      words:
        /(?:^|\n|[.;] )(?:employeur|entreprise|societe|organisme|etablissement|recruteur) ?: ?/g,
      weight: 5,
    },
    {
      words:
        /\b(?:transmise?|envoyee?|adressee?|deposee?|soumise?|communiquee?)(?: avec succes| directement)? (?:a|aupres de|chez)(?: l'entreprise| la societe)? ?(?:la |l'|les |le )?/g,
      weight: 4,
    },
    {
      words: /\b(?:l'entreprise|la societe|l'employeur|l'etablissement) /g,
      weight: 2.5,
    },
    {
      words:
        /\b(?:postes?|stage|alternance|emploi|carriere|candidature|offre|equipes?|mission|entretien|travail(?:ler)?|opportunites?|interet|parcours|postule|candidate|recrutement|integrer|rejoindre)(?: [^\n.,;]{1,60}?)? (?:chez|aupres d(?:e la |e l'|es |u |e |')|au sein d(?:e la |e l'|es |u |e |')|a l'|a la|au) ?(?:la |le |l'|les )?/g,
      weight: 3,
    },
    {
      words:
        /\b(?:chez|aupres de|aupres du|aupres de la|au sein de la|au sein du|au sein de|au sein d'|au sein de l') ?(?:la |le |l'|les )?/g,
      weight: 3,
    },
    {
      words:
        /\b(?:rejoindre|integrer|rejoignez|decouvrir)(?: les equipes d(?:e |u |')| l'equipe d(?:e |u |'))? ?(?:la |le |l'|les )?/g,
      weight: 2,
    },
    {
      words:
        /\bequipe(?: de)?(?: recrutement| rh| ressources humaines| talents?| talent acquisition| people)?(?: de| d'| du| chez| des)?(?: la| l')? ?/g,
      weight: 3,
    },
    {
      words:
        /\binteret (?:que vous (?:portez|avez porte|manifestez|avez manifeste|nous portez)|manifeste|porte|temoigne)? ?(?:a l'egard de|a|au|aux|pour|envers) (?:la |le |l'|les )?/g,
      weight: 2.5,
    },
    {
      words:
        /\b(?:recrutement|ressources humaines|rh|recruteu(?:r|se)|recruiter|talent acquisition|directrice|directeur|responsable)(?:,| -| \|| de| chez| du| d') ?(?:la |l')?/g,
      weight: 1.2,
    },
    {
      words:
        /\b(?:au nom de|de la part de|pour le compte de|au nom du|au nom des equipes de) (?:la |l'|le )?/g,
      weight: 2.5,
    },
    {
      words: /\b(?:candidature|postule|postuler)(?: [a-z]{2,10})? (?:chez|a|pour) (?:la |l'|le )?/g,
      weight: 2.5,
    },
    { words: /\bje suis [^\n.]{1,60}? (?:chez|de|pour) /g, weight: 2 },
    {
      words: /\b(?:bienvenue|message|invitation|nouvelles|actualites) (?:chez|de|d') ?(?:la |l')?/g,
      weight: 2,
    },
    { words: /\b(?:avec|pour) /g, weight: 0.8 },
  ],
  companyBefore: [
    { words: /(?: -)? (?:recrutements?|rh|carrieres|ressources humaines|talents)\b/g, weight: 2.5 },
    {
      words:
        / (?:a bien recu|vous remercie|a le plaisir|est a la recherche|recrute|a decide|vous invite|t'invite|vous a invitee?|a recu votre|souhaite|a planifie|ne donnera|a retenu|s'engage)\b/g,
      weight: 3,
    },
  ],
  openers: wordSet(
    `l'equipe le la les l' votre notre nos vos bonjour madame monsieur cher chere nous vous merci bien cordialement service
     direction malheureusement suite en pour equipe`,
  ),
  notCompanies: wordSet(
    `madame monsieur entreprise societe groupe equipe candidature candidat candidate poste offre service direction nous vous
     votre notre lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout
     septembre octobre novembre decembre france belgique suisse cdi cdd stage alternance entretien recrutement recruteur
     recruteuse rh ressources responsable directrice directeur talents cordialement bonjour merci teams zoom visio
     objet teletravail temps paris lyon lille bruxelles`,
  ),
  roleAfter: [
    {
      words:
        /\b(?:dossier|candidature|cv) (?:de |d')(?=[a-z]+(?:eur|euse|er|ere|ien|ienne|iste|ant|ante|rice)\b)/g,
      weight: 1.6,
    },
    {
      words: /\b(?:cherch|recherch|recrut)(?:e|ons|ent)(?: actuellement)? (?:une? |des |deux )/g,
      weight: 1.2,
    },
    { words: /\boffre (?:de stage|d'alternance|d'emploi)(?: de| d'| :)? ?"?/g, weight: 1.6 },
    {
      words:
        /\b(?:objet|poste|offre(?: d'emploi| de stage| d'alternance)?|emploi|fonctions?|annonce|recrutement|recherche|intitule(?: du poste)?)(?: vacant| ouvert| propose)?(?: de la| de l'| du| de| d'un| d'une| d'| des| intitulee?| en tant que| en qualite de| ?:| -) ?["(]? ?/g,
      weight: 3,
    },
    {
      words: /\b(?:en tant que|en qualite de|en qualite d'|en tant qu')(?: un| une)? ?"?/g,
      weight: 2.5,
    },
    {
      words:
        /\b(?:candidature|candidatures|postule|postuler|candidate|candidater|retenue?|entretien|embauche|recrutement|selection|processus)(?: [^\n.;:,"]{1,40}?)? (?:pour|a|au|aux|comme|sur|en tant que)(?: le| la| l'| un| une| notre| nos)? ?(?:poste|offre|stage|alternance|fonctions?|role|mission|emploi)?(?: de| d'| en)? ?"?/g,
      weight: 1.5,
    },
    { words: /\bcandidature(?: ?:| -|,) "?/g, weight: 1.5 },
    { words: /\b(?:votre|ton) (?:stage|alternance)(?: de| en| d'| comme)? ?"?/g, weight: 1 },
  ],
  roleAfterLoosely: /\b(?:comme|autre|pour|un|une|de|d'|notre|au poste) ?"?/g,
  roleStops:
    /(?<! (?:de|a|dans|pour|sur|et|en))(?: l'| (?:le|la|les|un|une|si|sans|comme|a (?:temps|compter|partir)|a|y|s'est|reste|devient|demarre|commence|debute|va|demeure|vous|lui|cette|ce|fait)\b)| (?:pour (?:une?|le|la)|zone|chez|au sein|aupres|a pourvoir|dans (?:notre|nos|votre|le cadre|la|l')|qui|que|dont|pour \w+(?:er|ir|re)|et (?:sommes|avons|on|en|souhait\w+|nous|de (?:l'|votre)|vous|pour|votre|avons|a bien)|est|a ete|a bien|a retenu|n'a|n'est|ne|en (?:cdi|cdd|interim|contrat|date)|bas[e]e?|situ[e]e?|pour (?:lequel|laquelle|notre|nous|votre|la|le|l'|rejoindre)|nous|vous|avec|ainsi|car|mais|propos[e]e?|de (?:notre|nos)|publi[e]e?|ouvert|vacant|sous|ref|reference|a (?:ce|la suite|notre|temps|retenu)|parmi|afin|sur (?:notre|le|la)|via|depuis|au (?:vu|regard|terme)|lors|ont|avons|sera|serait|etait|malheureusement|c'est|d'ici)\b/,
  jobWords:
    /\b(?:charge|responsable|chef|cheff?e|direct(?:eur|rice)|ingenieur|technicien|assistant|conseill|vend(?:eur|euse)|infirmi|develop|consultant|gestionnaire|comptable|commercial|aide|agent|conduct|stage|stagiaire|alternan|apprenti|coordinat|coordonnat|animat|educat|enseignant|professeur|cuisinier|serveu|secretaire|juriste|analyste|achet|magasini|operat|ouvri|preparat|hote|attache|employe|manager|designer|redact|charpentier|electricien|plombier|macon|menuisier|boulang|patissi|caissi|chauffeu|livreu|medecin|pharmacien|sage-femme|psychologue|auxiliaire|archit|graphiste|traduct|bibliothec|archiviste|journaliste|formateur|formatrice|jardini|mecanicien|soudeur|contrl|contrôl|controleu|data|product owner|scrum|engineer|developer|analyst|adjoint|referent|specialiste|administrat|recept|logisticien|planificat|dessinateur|chercheu|doctorant|avocat|notaire|clerc|banquier|courtier|surveillant|gardien|nettoy|bucheron|concepteur|conceptrice|mediateur|mediatrice|web|expert|delegue|inspect|auditeur|auditrice|actuaire|ergotherap|kinesi|dietetic|puericult|boucher|maraich|regisseu|monteu|barista|horlog|liquidat|strateg|barman|imprimeu|viticult|eleveu|paysan|horticult|tailleu|coutur|styliste|ebeniste|peintre|carreleu|maitre|maitresse|doctora|postdoc|collaborat|clerc|greffier|pompier|gendarme|pilote|steward|hotess|moniteur|monitrice|garde|accompagn|interprete|traduct|correct)/,
  plainWords: wordSet(
    `le la les l un une des de du notre nos votre vos ce cet cette poste offre emploi stage alternance entreprise societe
     equipe candidature candidat candidate propose proposee vacant cite citee ci-dessus mentionne reference objet suivi
     suivante suivant autre autres nous vous spontanee pourvoir`,
  ),
  capitals: false,
}
