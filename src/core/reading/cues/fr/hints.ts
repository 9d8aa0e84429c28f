import type { IdeaTable } from '../../cue.ts'

/** Weak words of French letters that mean something only together. Source: everyday wordings, written down by us. */
export const frenchHints: IdeaTable = {
  'no-hint-turn': {
    wordings: [
      '(malheureusement|hélas|regret|regrets|regrette|regrettons|désolé*|navré*|dommage|déception|déçu*|peine|triste)',
      '(mais|cependant|toutefois|néanmoins|bien que|même si|pourtant) …',
    ],
    unless: ['(avoir lieu|aura lieu|date)'],
  },
  'no-hint-denied': {
    wordings: [
      '(ne|n) … (pas|plus|aucun|aucune|rien|jamais|personne|pouvons|pourrons|pu)',
      '(pas|plus|aucun|aucune) … (poste|place|suite|candidature|vous|contrat|besoin|budget|ensemble|nous)',
    ],
    unless: [
      '(pas encore|hésitez|hésite|répondre à ce|inquiétez|si|lorsque|surveillée|reçu|manquerons|oubliez)',
    ],
  },
  'no-hint-another': {
    wordings: [
      '(autre|autres|quelqu un|quelqu une|ailleurs|concurrent*|une personne|un collègue|une collègue|un candidat|une candidate|candidate interne)',
      '(il|elle|qui) (a|avait|connaît|apporte|habite|commence|parle|possède) …',
    ],
    unless: ['(autre|autres) (poste*|date*|créneau*|jour|question*|étape*|horaire*|offre*)'],
  },
  'no-hint-over': {
    wordings: [
      '(pourvu*|attribué*|annulé*|supprimé*|suspendu*|gelé*|clos|close|terminé*|fini|abandonné*|complet|complète|confié*|pris|prise|reconduit*|renoncer|comblé*|reporté*)',
      '(choisi*|choix|décidé|décision|retenu*|préféré|opté|tranché|arrêté|hésité|sélectionné|engagé*|recruté*)',
    ],
    unless: [
      '(sera|seront|dès que|si|lorsque|avant|pas encore|vous avez été|êtes retenu*|créneau|clôture des)',
    ],
  },
  'no-hint-short-of': {
    wordings: [
      '(manque|manqué|manquait|insuffisan*|trop peu|trop loin|trop court*|davantage|mieux|plus proche|plus expérimenté*|plus d expérience|pas assez|en dessous|juste|éloigné*|surqualifié*|lacune*)',
    ],
  },
  'no-hint-farewell': {
    wordings: [
      '(chance|courage|réussite|succès|continuation|souhaite|souhaitons|bonne route|vœux|confiance)',
      '(prochaine fois|l an prochain|année prochaine|à l avenir|futur|future|un jour|plus tard|saison prochaine|prochain|à nouveau|gardons contact|revenir vers|restons en contact)',
      '(merci|remercions|remercie|apprécié|beaucoup aimé|plaisir|touché*)',
    ],
  },
  'yes-hint': {
    wordings: [
      '(reçu*|arrivé*|enregistré*|réception|parvenu*|transmis*|déposé*|bien reçu)',
      '(allons|vais|va|reviendrons|reviens|lirons|lisons|étudierons|contacterons|recevrez|ferons|donnerons) …',
      '(semaines|jours ouvrés|jours|date limite|présélection|semaine prochaine|ensuite|d abord)',
    ],
    unless: ['(malheureusement|ne|pas|avenir|conserv*|regret*)'],
  },
  'talk-time': {
    wordings: [
      '(vers|à|entre|dès) (midi|neuf|dix|onze|quatorze|quinze|seize|huit|deux|trois) (heures|et)? …',
      '(libre|disponible|dispo) … [day]',
    ],
  },
  'talk-clock': {
    wordings: [/(?<![\d.,])(?:[01]?\d|2[0-3]) ?h(?:eures?)? ?(?:[0-5]\d)?\b/],
  },
  'talk-hint': {
    wordings: [
      '(rencontrer|rencontre|échanger|échange|appel|appeler|visio|téléphone|visite|passer|passe|venir|venez|viens|parler|discuter|café|essai|entretien|rendez-vous|rdv)',
    ],
    unless: ['(merci|remerci*|apprécié|malheureusement|regret*|pas|lors|suite|avons rencontré)'],
  },
  'talk-hint-when': {
    wordings: [
      '(le|ce|pour|dès|avant|prochain|à) [day]',
      '(convient|convienne|disponibilités|disponible|agenda|créneau|créneaux|décaler|dispo)',
    ],
    unless: ['(merci|remerci*|apprécié|malheureusement|regret*|pas|lors|suite|avons rencontré)'],
  },
  'test-hand-in': {
    wordings: [
      '(envoyer|envoyez|renvoyer|renvoyez|rendre|déposer|déposez|transmettre|retourner|répondre) … (réponse*|solution|exercice|vidéo|travail|texte|questionnaire*|test*)',
      '(vous|tu) … (avez|disposez|as|aurez|comptez) … (minutes|heures|questions)',
      '(lien|test|accès) … (valable|valide|ouvert|expire|jusqu)',
    ],
  },
  'test-hint': {
    wordings: [
      '(test|tests|exercice|épreuve|épreuves|quiz|défi|devoir|questionnaire*|étude de cas|évaluation|mise en situation|dictée)',
      '(compléter|réaliser|enregistrer|préparer|rédiger|téléverser) …',
    ],
    unless: ['(merci|remerci*|malheureusement|des questions|toute question|questions,)'],
  },
  'offer-hint': {
    wordings: [
      '(par heure|de l heure|par an|par mois|brut|bruts|net|nets|mensuel*|annuel*)',
      '(congés|vacances|prime|mutuelle|tickets restaurant|treizième mois|voiture de fonction|voiture de société)',
      '(accepter|acceptez|acceptes|signer|signez|signe|d accord)',
    ],
  },
  'offer-hint-glad': {
    wordings: [
      '(heureux|heureuse|ravi*|félicitations|bienvenue|enchanté*|joie|bravo|plaisir)',
      '(commencer|commencez|commences|débuter|débutez|début|démarrer|rejoindre|intégrer|prise de poste) …',
      '(signature|signer|signé|contrat|embauche|accord)',
    ],
    unless: ['(candidature|intérêt|entretien|malheureusement|autre|rencontrer|ne|pas)'],
  },
  'out-hint': {
    wordings: [
      '(recherche|recherchons|cherche|recrute) … (quelqu un|renfort|notre|un|une)',
      '(pourrait|pourraient) … (intéresser|plaire|convenir|correspondre)',
      '(votre profil|votre parcours) …',
      '(tjm|télétravail partiel|confidentiel*|curieux)',
    ],
    unless: [
      '(votre|ta) candidature',
      '(malheureusement|postulé|futur*|autres postes|pas|entretien)',
    ],
  },
  'else-walk-of-life': {
    wordings: [
      '(locataire*|propriétaire*|logement|voisin*|association de quartier|mon médecin)',
      '(compte|facture|assurance|électricité|gaz|internet|mobile) (est|a|pour|chez|du|de)',
      '(pôle emploi|france travail|conseiller emploi|forem|actiris|orp|allocation*|chômage)',
      '(maman|papa|mamie|papi|tata|bisous|bises|mon chéri|ma chérie)',
      '(anniversaire|mariage|fête|barbecue|foot|vacances) (le|chez|avec|est|photos)',
    ],
    unless: ['(poste|salaire|candidat*|entretien d embauche|contrat de travail|recrut*)'],
  },
  'else-papers': {
    wordings: [
      '(envoyer|transmettre|fournir|joindre|déposer|manque|manquent) … (copie*|diplôme*|justificatif*|document*|pièce*|formulaire)',
      '(commencé|entamé|enregistré|pas terminé|pas finalisé|pas encore envoyé*)',
    ],
  },
  'else-withdrawn': {
    wordings: [
      '(retrait|retiré|retirée|désistement|désisté*) … (candidature|demande|confirm*|processus)',
      '(comme|à votre) (demandé|demande|souhaité) … (retiré|processus|liste|candidature)',
      '(respectons|comprenons|regrettons) … votre (décision|choix)',
      '(retirer|retire|retirons|annuler) … (ma|mon) (candidature|dossier)',
      '(je|j) (renonce|me désiste|me retire|ai accepté (un|une|l)|ai choisi une autre (offre|voie|entreprise)|ai signé (un|ailleurs|chez)) …',
      '(ayant|ai) (accepté|signé) (un autre|une autre|ailleurs|un cdi|un poste) …',
    ],
  },
  'refusal-paused': {
    wordings: [
      '(stoppé*|remise* à plus tard|remis* à plus tard|geler|gelons|bloqué*|suspendons) …',
      '(suspendu*|gelé*|gel|en pause|reporté*|en suspens|différé*|mis en attente|suspension)',
    ],
    unless: ['(entretien|rendez-vous|votre candidature) … (reporté*|en attente)'],
  },
}
