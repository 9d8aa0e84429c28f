import type { IdeaTable } from '../../cue.ts'

/** What French letters say of how far it came, of reasons, open doors and feedback. Source: usual closings, written down by us. */
export const frenchAfter: IdeaTable = {
  'far-talked': {
    wordings: [
      '(suite|retour|réponse|résultat|issue|suivi|après) (de|d|à|sur|votre|notre)? (votre|notre|l|cet|ton)? (entretien*|entrevue*|rencontre)',
      '(en|votre|ton) entrevue …',
      '(a|avons|ai) rencontré (les|nos|vos|plusieurs|quatre|trois|tous|vous|t) …',
      '(vous étiez|tu étais) (notre|mon) premier choix',
      'aimé travailler avec (vous|toi)',
      '(nous|me) parler ([day]|hier|la semaine)',
      'bonne impression (en|lors|lundi|mardi|jeudi)? …',
      '(mon|notre|cette) (conversation|visite|rencontre) …',
      '(pris|choisi) (quelqu un|un autre|une autre) … entretien',
      '(merci|remercions|remercie|apprécié|remerciements|plaisir) … (entretien|rencontre|rencontré*|échange*|venue|entrevue|visite|reçu*|temps que vous nous avez|déplacement|déplacé*|disponibilité|faire votre connaissance|essai|discussion|conversation)',
      '(suite à|après|lors de|depuis|au cours de|durant|pendant) (notre|votre|l|cet|nos|ta|ton|vos|cette) … (entretien*|rencontre|échange*|entrevue*|visite|rendez-vous|essai|discussion|conversation)',
      '(notre|votre|cet|ton|l) (entretien|entrevue|rencontre|échange|journée d essai) … (du|de|avec|a été|nous a|était|hier|la semaine|lundi|mardi|mercredi|jeudi|vendredi)',
      '(avons|ai) (eu plaisir à|été ravi* de|été heureux de|beaucoup aimé)? (vous|te) (rencontrer|recevoir|reçu*|rencontré*)',
      '(nos|plusieurs) (échanges|entretiens|rencontres)',
    ],
    unless: [
      '(demain|aura lieu|avoir lieu|fixer|décale*|reporter|annuler)',
      '(inviter|invitons|proposer|proposons|convier|souhaiterions|souhaitons vous rencontrer|convenir)',
      '(pas|aucun) … (entretien|rencontrer|recevoir)',
      '(si|lorsque|au cas où) …',
      '(temps|intérêt) … (candidature|postuler)',
    ],
  },
  'far-final': {
    wordings: [
      '(coude-à-coude|coude à coude|en finale|au bout du processus)',
      '(conseil|comité|conseil d administration) (s est réuni|a tranché|s est prononcé) …',
      'ces (trois|deux|quatre) rencontres',
      '(dernier*|dernière*|final*|finale*|ultime|deuxième|second*|troisième) (tour|étape|entretien|sélection|phase|entrevue|ronde|liste)',
      '(finaliste*|dernier* candidat*|short-list|shortlist|deux derniers|liste finale)',
      '(choix|décision) (très|extrêmement|particulièrement) (serré*|difficile entre)',
      '(les deux|plusieurs|trois|vos deux|vos trois) (entretiens|rencontres|tours|étapes)',
    ],
    unless: ['(prochain|invit*|convi*|propos*)', '(si|lorsque) …', 'décision finale'],
  },
  'far-tested': {
    wordings: [
      '(relu|revu|regardé|corrigé|étudié|analysé) (ton|votre|l|le) (exercice|test|étude|travail|cas|épreuve)',
      '(retour|retours|résultat*) (sur|de|du) (ton|votre|l|le) (test|exercice|épreuve|étude|travail) …',
      '(merci|remercions|suite|résultat*|réalisé|passé|participation|rendu|après|corrigé|travail) … (à|au|du|le|votre|votre|l|aux|des|un|ton|sur) … [test]',
      '[test] … (passé*|réalisé*|résultat*|réussi*|rendu*|montré|score|note|corrigé*)',
    ],
    unless: [
      '(veuillez|merci de (réaliser|passer|compléter)|invitons|prochain*|lien|à réaliser)',
      '(si|lorsque|avant) …',
      '(enquête|satisfaction|défi)',
    ],
  },
  'far-screened': {
    wordings: [
      '(entretien|échange|appel|entrevue|conversation|préqualification) téléphonique',
      '(au|par) téléphone … (échangé|parlé|discuté|entretenu*|échange)',
      '(échangé|parlé|discuté|échange) … (au|par) téléphone',
      '(premier échange|premier appel|préentretien)',
    ],
    unless: [
      '(propos*|invit*|souhait*|appeler|joindre|rappeler|convenir|disponib*)',
      '(si|lorsque) …',
    ],
  },
  'door-other-role': {
    wordings: [
      '(ouvre|ouvrons|se libère|ouvrira|recherchons aussi|cherchons aussi|se libérera) … (un|une|poste|place) …',
      '(profil|candidature) pourrait convenir …',
      'j ai (tout de suite)? pensé à (toi|vous)',
      'souhaitez-vous que (nous|je) …',
      '(une|un) (place|poste) (d|de) … se libère',
      '(transmis*|transmettre|orienté*|partagé|proposer|communiqué) … (autre*|collègue*|service|équipe|filiale|agence|entité|établissement) …',
      '(autre|autres|similaire) (poste|offre|mission|fonction) … (intéress*|correspond*|vous convenir|proposer|pourrait|tenter|convien*)',
      '(seriez-vous|serais-tu|accepteriez-vous|êtes-vous) … (autre|plutôt|à la place) …',
    ],
    unless: ['(avenir|futur*|ultérieur*|vivier|site|dès qu)', '(autre|autres) candidat*'],
  },
  'door-kept': {
    wordings: [
      '(conserver|conservons|garder|gardons|conserverons|conservé*|garderons|enregistr*|vivier|cvthèque|base de données|banque de candidatures|liste de réserve|dans nos fichiers) …',
      '(recontacter|recontacterons|reviendrons|revenir|contacter|rappeler|solliciter|contacterons) … (si|dès|lorsque|opportunité*|poste*|avenir|besoin*)',
      '(si|dès|lorsque) … (poste|opportunité|besoin|place|occasion) … (recontact*|contact*|revenir|reviendrons|rappel*|manquerons|penserons)',
    ],
    unless: [
      '(te|vous) garder',
      'pas … garder',
      '(supprim*|détrui*|effac*|ne conserv*)',
      '(données personnelles|rgpd) …',
    ],
  },
  'door-reapply': {
    wordings: [
      '(retente|retentez|retenter) (ta|votre) chance …',
      '(revenir|revenez|reviens) vers nous …',
      'vous (représent*|représentiez) …',
      '(redonne|redonnez|donne|donnez)-moi des nouvelles …',
      'pousser (à nouveau)? (notre|ma) porte',
      '(postuler|repostuler|candidater|recandidater|candidature*|représenter|tenter|retenter|postulez) … (nouveau|autres|futur*|avenir|prochain*|nouvelle|autre|ultérieur*)',
      '(n hésitez pas|n hésite pas|invitons|encourageons|restez|reste) … (consulter|postuler|candidater|visiter|suivre|site|offres|opportunités|repostuler)',
      '(consulter|consultez|suivre|visitez|surveillez|surveiller) … (site|offres|page|opportunités|annonces)',
      '(rester|restons|garder|gardons) (en)? contact',
      '(chemins|routes) … (croise*|recroise*)',
    ],
    unless: ['(similaires|semblables)', '(aide|questions|question|renseignement*)'],
  },
  'person-i': {
    wordings: [
      '(je|j) (suis|ai|voulais|tenais|espère|vous|te|garde|me|souhaite|pense|regrette|reste|dois|peux|aurais|sais|serai|reviens|pensais|avais)',
      '(mon|ma|mes) (collègue*|équipe|numéro|portable|associé*|patron*|ligne)',
      '(appelez-moi|écrivez-moi|contactez-moi|avec moi|appelle-moi|écris-moi)',
    ],
    unless: ['(je soussigné|j ai oublié mon mot)'],
  },
  'person-detail': {
    wordings: [
      '(votre|ta|ton|vos) (idée*|présentation|réponse*|question*|exemple*|façon|manière|regard|projet|enthousiasme|proposition|récit|histoire|book) … (nous a|m a|avait|était|de|sur|ont|a)',
      '(particulièrement|vraiment|beaucoup|surtout) (apprécié|aimé|touché*|marqué*|impressionné*) … (votre|ta|façon|manière|comment)',
    ],
    unless: ['(parcours et|qualité de votre candidature)'],
  },
  'template-automatic': {
    wordings: [
      '(message|courriel|mail|e-mail|email) … (automatique*|automatiquement|généré)',
      'généré* automatiquement',
    ],
  },
  'template-footer': {
    wordings: [
      '(se désabonner|désinscri*|tous droits réservés|gérer vos (préférences|notifications))',
      '(conformément|données personnelles|rgpd|loi informatique) …',
    ],
  },
  'template-team': {
    wordings: [
      /(?:^|\n|,|\.|-) ?(?:l'|le |la |les |votre )?(?:equipe|service|direction|departement|pole)[^\n,.]{0,20}(?:recrutement|rh\b|ressources humaines|talents?|carrieres|du personnel)[^\n]{0,40}(?:$|\n)/,
    ],
  },
  'template-address-you': {
    wordings: [
      '(cher|chère|bonjour) (candidat*|postulant*)',
      'madame, monsieur',
      '(madame|monsieur) ou (madame|monsieur)',
      '(prénom nom|nom du candidat)',
    ],
  },
  'reply-told': {
    wordings: [
      '(ne|pas) … (répondre|répondez) (pas)? (directement)? (à|a) (ce|cet|cette) …',
      '(boîte|adresse|messagerie) … (pas|non) … (consultée|relevée|surveillée|lue|traitée)',
      '(réponses|messages) … (pas|ne) … (lus|lues|traité*|consulté*)',
      '(adresse|boîte) (d envoi)? … (uniquement|exclusivement|non surveillée)',
    ],
  },
  'feedback-refused': {
    wordings: [
      '(ne|pas|aucun) … (retour|retours|feedback|explication*|motif*|raison*|justification*)',
      '(pas|ne) … (motiver|justifier|motivons|justifions|détailler) …',
      '(ne|pas) (communique*|donne*|dispose*|avons) (pas)? (de|d autres|davantage de|plus de) (détail*|précision*)',
    ],
    unless: ['(pas encore|hésite*|votre retour|délai|d ici|sans retour)', '(si|au cas) …'],
  },
  'feedback-offered': {
    wordings: [
      '(si) (tu|vous) (veux|voulez|souhait*|désir*) … (détail*|commentaires|remarques|notes) …',
      '(disposition|disponible*|volontiers|plaisir|avec plaisir) … (retour*|feedback|débrief*|échanger|précisions|expliquer|raisons)',
      '(si|au cas où) (vous|tu) … (souhait*|voul*|désir*|intéress*) … (retour*|feedback|débrief*|précisions|raisons|explications)',
      '(retour*|feedback|débrief*) … (appelez|contactez|écrivez|demande|téléphone|appeler|écrire|n hésitez)',
    ],
    unless: ['(ne|pas|aucun) … (retour|feedback)', '(votre avis|enquête)'],
  },
  'feedback-contained': {
    wordings: [
      '(conseil|retour|remarque|suggestion|piste*|conseils) … (:|préparer|travailler|approfondir|serait|seraient|entraîner|pour la suite|améliorer)',
      '(conseillons|conseille|suggérons|recommandons|recommande|suggère) (de|d|vous|te) … (travailler|approfondir|préparer|renforcer|développer|améliorer|étoffer|suivre|passer)',
      '(aurions|aurais) (aimé|souhaité|attendu) … (plus|davantage|exemples|concret*|précis*)',
    ],
    unless: ['(site|offres|votre avis|page)'],
  },
  'reason-filled': {
    wordings: [
      '(on a|j ai|nous avons) (déjà|maintenant|enfin)? (quelqu un|trouvé) (depuis|déjà|pour|le|la|un|une|notre)? …',
      'c est trouvé',
      'annonce n est plus d actualité',
      '(a|ont) déjà été (engagé*|recruté*|embauché*) …',
      '(trouvé|recruté|engagé) (le|la|notre) … que nous (cherchions|recherchions)',
      '[role] … (est|a été|ont été|sont|étant|vient d être|déjà|désormais|entre-temps|depuis) … (pourvu*|attribué*|comblé*|repourvu*|pris|prise)',
      '(déjà|désormais|depuis|entre-temps) … (pourvu*|comblé*|repourvu*|trouvé|recruté|attribué*)',
      '(avons|a) (déjà|finalement|depuis|entre-temps) (trouvé|recruté|engagé|embauché|pourvu) …',
      '(avons|a|ont) … (recruté|pourvu|embauché|trouvé|engagé) (notre|une|un|quelqu un|déjà)? …',
      '[role] … (déjà)? (pris|pourvu|attribué) …',
    ],
    unless: [
      '(à pourvoir|sera pourvu|doit être pourvu|pas encore|pas pourvu|ne sera)',
      '(dès que|lorsque|si) …',
    ],
  },
  'reason-internal': {
    wordings: [
      '(en interne|candidat* interne|mobilité interne|promotion interne|candidature interne|collaborat* interne|collaborateur de la maison)',
    ],
  },
  'reason-closed': {
    wordings: [
      '(recrutement|embauche|recrutements) (n|ne) … (aura|auront) pas lieu',
      '(offre|annonce|poste) … (a été|est) (retiré*|supprimé*|annulé*)',
      'revu son organisation',
      '(retirer|retiré|coupé|perdu) le (budget|financement)',
      'pas d embauche cette année',
      '([role]|recrutement|processus|procédure|projet|embauches) … (annulé*|suspendu*|gelé*|supprimé*|reporté*|abandonné*|interrompu*|mis en pause|en pause|mis* en suspens|stoppé*|différé*|arrêté)',
      '(annuler|suspendre|geler|supprimer|reporter|abandonner|interrompre|suspendons|gelons|renoncer|renonçons) … ([role]|recrutement*|processus|embauche*|procédure|projet)',
      '(gel|suspension|annulation|suppression) (des|du|de) (embauches|recrutement*|poste*|processus|engagements)',
      '(restructuration|réorganisation|contraintes budgétaires|raisons budgétaires|coupes budgétaires|baisse d activité|plan d économies|liquidation|budget non|crédits non)',
      '[role] … (ne sera|n est) (finalement|donc)? (pas|plus) (pourvu*|ouvert*|remplacé*|créé*|maintenu*)',
    ],
    unless: ['(entretien|rendez-vous|entrevue) … (reporté*|annulé*|décalé*)'],
  },
  'reason-eligibility': {
    wordings: [
      '(requiert|exige|demande|nécessite) … (diplôme|permis|titre|certificat|habilitation|caces|ibode)',
      '(diplôme|permis|titre|master|caces|habilitation) … (ne|n) (possédez|avez|détenez|êtes) …',
      '(justifier de|sans) … (diplôme|baccalauréat|permis|master|expérience ou d)',
      '(diplôme|permis|certification|habilitation|nationalité|diplôme d état|carte professionnelle|agrément|casier|titre|concours|limite d âge|inscription) … (requis*|exigé*|obligatoire*|indispensable*|nécessaire*|manque*|ne … pas|faute|imposé*|non reconnu*)',
      '(exige*|impose*|requiert|obligatoire|indispensable) … (diplôme|permis|certification|habilitation|nationalité|agrément|titre)',
      '(hors délai|après la date limite|tardi*|conditions d éligibilité|conditions statutaires)',
    ],
    unless: ['(si|munir|apporter|joindre)'],
  },
  'reason-visa': {
    wordings: [
      '(autorisation de travail|titre de séjour|permis de travail|visa|parrainage|sponsor*) … (pas|ne|requis*|nécessaire*|manque|valable|déjà|obligatoire)',
      '(pas|ne) … (visa|permis de travail|autorisation de travail|parrainage|titre de séjour)',
    ],
  },
  'reason-location': {
    wordings: [
      '(habitez|résidez|vivez|logez) … (loin|route|km|heure|distance) …',
      '(quelqu un|personne) … (sur place|à proximité|du coin|de la région)',
      '(être tenu|exercé*) depuis …',
      '(distance|éloignement|trajet|lieu de résidence|domicile|éloigné*|kilomètres) … (trop|importante|éloign*|loin|problème|difficile|incompatible|longue)',
      '(proximité|sur place|de la région|habitant|résidant|à proximité) … (recherch*|privilégi*|retenu|besoin|souhait*|candidat*)',
      '(recherchons|privilégié|cherchons|retenu) … (sur place|de la région|à proximité|localement|local|habitant|résidant)',
      '(pas|ne) … (télétravail|à distance|mobilité|déménag*) …',
    ],
    unless: ['(entretien|rendez-vous)'],
  },
  'reason-experience': {
    wordings: [
      '(années|ans) d expérience … (insuffisant*|trop|court*) …',
      '(trop|encore) (junior|débutant*) …',
      '(demandons|exigeant|exige|requiert) … (ans|années) …',
      'plus senior',
      '(manque|absence|insuffisan*|faute) d … (expérience|pratique|recul)',
      '(expérience) … (insuffisan*|trop (courte|récente|limitée|faible)|limitée|pas suffisante|requise|exigée|minimum)',
      '(plus|davantage) d expérience',
      '(pas|ne) … (suffisamment|assez) d expérience',
      '(plus expérimenté*|expérience plus (longue|solide|significative|poussée|importante|approfondie)|(_) ans d expérience|années d expérience|trop junior)',
      '(candidat*|personne|profil*|quelqu un) … (expérience|ans|années) … (dans|de|en|plus)',
    ],
    unless: [
      '(votre expérience|malgré) … (intéress*|qualité|riche)',
      '(si|bien que) …',
      '(expérience candidat|expérience de recrutement)',
    ],
  },
  'reason-overqualified': {
    wordings: [
      '(surqualifié*|sur-qualifié*|trop qualifié*|surdimensionné*|trop expérimenté*|surqualification)',
    ],
  },
  'reason-skill': {
    wordings: [
      '(trop|un peu) (léger*|légers|légères|faible*|juste) …',
      '(tests|code|exercice|niveau|cadence) … (légers|insuffisant*|pas atteint|n y est pas|pas encore)',
      '(manque|absence|insuffisan*|lacune*|faible*|faute) … (compétence*|connaissance*|maîtrise|niveau|technique*|langue|anglais|français|allemand)',
      '(niveau|maîtrise|connaissance*|compétences techniques) … (insuffisan*|pas suffisant*|trop juste|en dessous|limité*|pas assez|requis)',
      '(meilleure|plus grande|solide) (maîtrise|connaissance) …',
      '(résultats?|score|note|exercice|test) … (insuffisant*|en dessous|pas atteint|inférieur*)',
    ],
    unless: ['(si|aucune lacune)'],
  },
  'reason-mismatch': {
    wordings: [
      '(votre|ton|vos) (profil|parcours|expérience|compétences|qualifications|formation|diplôme) … (ne|n) … (correspond*|répond*|adéquation|cadre*|en phase|remplit) …',
      '(ne|pas) … (répond*|rempli*|correspond*) … (critères|exigences|prérequis|conditions) …',
    ],
    unless: ['(si|lorsque) …'],
  },
  'reason-salary': {
    wordings: [
      '(prétentions|attentes|exigences) (salariales|financières) … (dépass*|trop|supérieur*|au-delà|élevées|budget|fourchette)',
      '(au-dessus|au-delà|dépasse*) … (budget|fourchette|grille)',
    ],
    unless: ['(indiquer|préciser|communiquer)'],
  },
  'reason-availability': {
    wordings: [
      '(disponibilité*|préavis|date d entrée|horaires) … (incompatib*|trop (tard*|long*)|ne … pas|correspond* pas|pas compatible)',
      '(recherchons|besoin|cherchons) … (immédiatement|plus tôt|temps plein|week-end|rapidement disponible|dès maintenant)',
    ],
    unless: ['(entretien|rendez-vous|indiquer|préciser)'],
  },
  'reason-volume': {
    wordings: [
      '(n a pu|n avons pu|pas pu) (toutes|tous) (les)? (examiner|étudier|lire|traiter|recevoir|rencontrer)',
      '(pas|ne) … (étudier|lire|examiner|traiter) … (toutes|l ensemble|chacune|chaque) …',
      '(grand nombre|volume|afflux|nombre important) … (pas|ne) … (possible|toutes|satisfaire|étudier|examiner|répondre) …',
    ],
    unless: ['(répondre)'],
  },
}
