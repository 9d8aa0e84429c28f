import type { IdeaTable } from '../../cue.ts'

/** How French letters confirm, invite, test and offer. Source: usual wordings, written down by us. */
export const frenchKinds: IdeaTable = {
  'yes-received': {
    wordings: [
      '(transmis|envoyé|adressé|déposé) votre (cv|candidature|dossier) (à|au|auprès) …',
      'accusé réception de votre dossier',
      'bien noté (pour|votre|ta) …',
      '(accusons|accusé|accuser|confirmons|confirme|confirmation) … (réception|[apply]|reçu*)',
      '(avons|ai|a été|est|bien|avez) (bien|bel et bien)? (reçu*|enregistré*|transmis*|envoyé*|parvenu*|déposé*|arrivé*|soumis*|prise en compte) …',
      '[apply] … (bien)? (reçu*|enregistré*|transmise|envoyée|parvenu*|déposé*|soumise|arrivé*|prise en compte|prise en charge|complet)',
      '(réception|dépôt|envoi) de (votre|ta|vos) …',
      '(reçu*|bien reçu) … [apply] …',
      '(venez de|vient d être|avez) (postulé|postuler|candidaté) …',
    ],
    unless: [
      '(votre|ton) courrier',
      '(retrait|retirer|retirée|annulation|désist*)',
      '(paiement|commande|mot de passe|facture|colis)',
      '(pas encore reçu|n avons pas reçu)',
      '(reçu|reçues|reçus|reçoit|recevons) (un|plus|de|beaucoup|énormément|tant|des) (très)? (de|d|grand|nombre|nombreuses|nombreux|centaines|dizaines|trop) …',
      '(candidatures|dossiers) (reçu*|parvenu*) (pour|par|ne|n|étaient|sont|et) …',
      '(reçu|rendu|émis) (un|une) (avis|réponse|décision|note) …',
      '(n a pu|n avons pu|n avons pas pu|n a pas pu) …',
    ],
  },
  'yes-thanks-for-applying': {
    wordings: [
      '(merci|remercions|remercie|remerciements) … ([apply]|postulé|intérêt|confiance|candidaté|envoi|adressé|postuler)',
      '(intérêt) (que vous|porté*|pour|manifesté*|témoigné*) …',
    ],
  },
  'yes-will-review': {
    wordings: [
      '(je|nous|on) (montre|transmets|fais suivre|passe|transmettons|soumets|partage) (votre|ton|ta|vos) (dossier|cv|candidature|profil|lettre) …',
      '(étudier|étudions|examiner|examinons|étude|examen|analyse|analyser|étudiée|examinée|traitement|traitée|lecture|étudierons|examinerons|prendre connaissance|regarder|lire|lisons|évaluer|étudiera|examinera) … (attention|soin|équipe*|candidature*|profil|dossier|cours|délai*|jours|semaine*|toutes|chaque|attentivement|en cours|intérêt)',
      '(va|vont|allons|sera|seront|est|sont|en cours|actuellement|va être) … (étudi*|examin*|analys*|trait*|lu|lue|lus|lues|évalu*|d étude|d examen|transmise|étudiée)',
      '(en cours|à l étude|en traitement|cours d étude|cours d examen|cours de traitement) …',
      '(transmis*|transmettons|transmettre) … (service|équipe|responsable|manager|recruteur*|direction|rh)',
    ],
    unless: [
      'après …',
      '(s est (réuni*|tenue)|se sont réunis|à l issue|au terme|à la suite|suite à|à la lecture|avait|malgré|n a pu|n avons|n ont|ne fait) …',
    ],
  },
  'yes-if-it-fits': {
    wordings: [
      '(si|lorsque|au cas où|dans le cas où|dès que) … (profil|candidature|parcours|correspond*|retient|retenue|intéress*|besoins|compétences|sélectionné*) … (contact*|recontact*|reviendrons|rappel*|prendrons|convi*|invit*|rencontrer|appel*|revien*)',
      '(contacterons|recontacterons|reviendrons|prendrons contact|rappellerons|contacterons|reviendra|contactera) … (si|dès|lorsque|dans le cas) …',
      '(sans|absence de|en l absence|faute de) (réponse|nouvelles|retour) … (de notre part|semaine*|jours|délai|considér*|mois)',
      '(seules|seuls) les (candidat*|candidatures|personnes|profils) …',
      '(si|au cas où) … (pas|ne) … (retenu*|nouvelles|réponse|suite) …',
    ],
  },
  'yes-next-steps': {
    wordings: [
      '(je|on|nous) (vous|te) (rappelle|rappelons|recontacte|recontactons|réponds|confirme|tiens) (dès|quand|à|en|la semaine|d ici|vendredi|lundi|bientôt|sous) …',
      'ne (peux|pouvons) pas encore (vous)? répondre …',
      '(je vous|je te|on te|on vous|nous vous) (redis|dis|tiens|tient|tenons|donne) (au courant|ça|quelque chose|des nouvelles|une réponse)? …',
      '(reviendrons|revenons|reviendra|recontacterons|tiendrons|contacterons|répondrons|recevrez|recevras|tiendra|ferons un retour|aurez|donnerons|prendrons contact|répondons|appellerons) … (bientôt|rapidement|délai*|jours|semaine*|prochainement|meilleurs délais|plus vite|informé*|réponse|retour|nouvelles|vers vous|vers toi|courant|brefs délais|dès)',
      '(sous|dans un délai|d ici|dans les|avant|délai) … (jours|semaine*|semaines|quinzaine|mois|fin)',
      '(meilleurs délais|brefs délais|prochaines étapes|suite du processus|prochaine étape|étapes suivantes) …',
      '(merci de|vous remercions de|remercions pour) votre (patience|compréhension)',
    ],
    unless: ['(confirmer|répondre|retourner|compléter) …'],
  },
  'yes-check-status': {
    wordings: [
      '(suivre|consulter|vérifier|accéder|suivi|connecter|connectez) … (statut|état|avancement|candidature|espace|compte|portail|dossier)',
      '(espace candidat|espace personnel|portail|numéro de dossier|référence de votre candidature|espace recrutement) …',
    ],
    unless: ['non retenue'],
  },
  'yes-automatic': {
    wordings: [
      '(message|courriel|mail|e-mail|email|réponse|courrier) (est)? … (automatique*|automatiquement|généré|automatisé*)',
      'accusé (de réception)? automatique',
      'généré* automatiquement',
    ],
  },
  'yes-volume': {
    wordings: [
      '(compte tenu|en raison|vu|étant donné|face) … (nombre|volume|afflux|nombreuses|quantité)',
      '(peut|pourra|peuvent) … (prendre|demander|nécessiter) … (temps|jours|semaines|délai)',
      '(patience|patienter|patientez) …',
    ],
  },
  'yes-subject': {
    wordings: [
      '(accusé de réception|accusé|réception|confirmation|bien reçu*|bien reçue|enregistré*) …',
      '[apply] … (reçu*|envoyée|transmise|enregistrée|confirmation|déposée)',
      '(merci|remerci*) … ([apply]|intérêt|postulé)',
    ],
    unless: ['(entretien|rendez-vous|entrevue|commande|paiement|rdv)'],
  },
  'yes-similar-jobs': {
    wordings: [
      '[apply] … (envoyée|transmise) à …',
      '(postulé|candidature) (via|sur|par|avec) (indeed|linkedin|hellowork|apec|jobup|welcome|monster|cadremploi|france travail|jobboom)',
    ],
  },
  'talk-invite': {
    wordings: [
      '(inviter|invitons|invite|convier|convions|convie|convoquons|convoquer|proposer|proposons|propose|convoqué*|invité*|conviée*|recevoir|rencontrer|accueillir|invitation|convocation) … [talk]',
      '(souhaitons|souhaiterions|aimerions|aimerais|souhaite|souhaiterais|serions|serais|désirons|ravis|heureux|heureuse|plaisir|voudrions|voudrais|envie) … (rencontrer|recevoir|échanger|discuter|entretenir|parler|voir|connaître|écouter|connaissance|entretien|vous convier|vous inviter)',
      '[talk] … (aura lieu|se déroulera|se tiendra|est prévu*|est fixé*|dans nos|avec|par téléphone|en visio)',
      '(retenu|sélectionné*|présélectionné*|retenue) … (pour|afin|en vue) … (entretien|rencontre|prochaine étape|suite|étape suivante|entrevue|second tour|deuxième tour)',
      '(passer|venir|viens|venez|passez|passe|rencontrons|rencontrer) … (nous voir|bureau*|atelier|café|voir|rencontrer|à nos|[day]|heures|h)',
      '(deuxième|second|dernier|premier|prochain|final) (entretien|tour|échange|rendez-vous|entrevue) …',
    ],
    unless: [
      '(entreprises|entrée gratuite)',
      '(signer|contrat|cdd|cdi)',
      '(vidéo différée|entretien différé|enregistr*)',
      '(enquête|webinaire|salon|newsletter|journée portes ouvertes|forum)',
      '(merci|remercions|remercie) … (entretien|rencontre|échange|venue|disponibilité lors)',
      '(malheureusement|regret*|hélas|ne … pas|pas … retenu*)',
      '(conseiller|france travail|pôle emploi|ort|agence locale)',
    ],
  },
  'talk-schedule': {
    wordings: [
      '(quand|à quel moment) (pourrions-nous|pouvons-nous|peut-on|pourrait-on|seriez-vous) (nous)? (parler|voir|rencontrer|échanger|appeler|disponible) …',
      '(convenir|fixer|planifier|organiser|programmer|caler|proposer|réserver|choisir|confirmer|confirmons|fixons|arrêter|trouver) … (rendez-vous|entretien|créneau*|date|échange|entrevue|moment|horaire|rencontre|rdv|appel)',
      '(disponibilités|disponible|disponibles|libre|dispo) … ([day]|semaine|heures|pour|le|échanger|h|demain|entre|à)',
      '(vos|quelles|tes|de vos|quelles sont vos|communiquer vos|indiquer vos) (disponibilités|dispos) …',
      '(convient|conviendrait|conviendraient|convenir|irait|arrange*|possible pour|conviennent) … ([day]|h|heures|date|créneau|vous|?|horaire|te)',
      '[day]? (le|prochain|ce)? … (à|vers|dès) _ (h|heures|h00|h30) …',
      '(créneau|créneaux|rendez-vous|entretien|entrevue) … (reporter|décaler|déplacer|avancer|reporté|décalé|déplacé|changer|suivants|proposés|avancé|ci-dessous)',
      '(à quel moment|quand|à quelle heure|quel jour) … (disponible|pouvez|pourriez|libre|appeler|joindre|arrange*)',
      '(fixer|convenir|proposer|trouver|choisir) … (autre|nouvelle) (date|jour|heure|créneau)',
    ],
    unless: [
      '(livraison|technicien|médecin|dentiste|banque)',
      '(merci|remercions) … (entretien|échange) …',
      '(malheureusement|regret) … (retenu*|suite|autre candidat*)',
    ],
  },
  'talk-how': {
    wordings: [
      '(par|via|sur|en|au) (zoom|teams|microsoft teams|google meet|skype|visioconférence|visio|téléphone|whatsapp|webex|vidéo)',
      '(durée|durera|dure|prévoir|prévoyez|compter|environ|durer|comptez) … (minutes|heure|heures|min|h)',
      '(présence|rencontrerez|rencontreras|reçu* par|aurez un entretien avec|participeront|interlocuteur*|avec) … (directeur*|directrice|responsable*|chef*|manager|équipe|gérant*|rh|ressources humaines|cheffe|patron*)',
      '(adresse|accueil|accès|lieu|salle|plan d accès|présentez-vous|présenter à|lien de connexion|lien visio|se présenter) …',
      '(munir|munissez|apporter|apportez|pensez à|amener|amène|apporte|prévoir) … (pièce d identité|cv|diplôme*|carte|book|justificatif*|chaussures|portfolio|permis)',
      '(date|heure|lieu|durée|format) ?: …',
    ],
  },
  'talk-subject': {
    wordings: [
      '(entretien|entrevue|rendez-vous|rencontre|invitation|convocation|visio|échange|rdv|créneau*|journée d essai|disponibilités|rencontrer)',
    ],
    unless: [
      '(d hier|de la semaine dernière)',
      '(notre|du|de mardi|de lundi|de jeudi)',
      '(résultat|suite|retour|merci|réponse|conseils|enquête|test|salon|webinaire|différé|après)',
    ],
  },
  'talk-looking-forward': {
    wordings: [
      '(hâte|plaisir|réjouissons|réjouis|réjouit|ravis|impatien*|heureux) … (rencontrer|échanger|vous voir|faire votre connaissance|vous accueillir|te rencontrer|recevoir|entretien)',
      '(à (lundi|mardi|mercredi|jeudi|vendredi|bientôt|demain))',
    ],
    unless: ['(premier jour|parmi nous|équipe le|eu le plaisir|avons eu|regret)'],
  },
  'talk-let-us-know': {
    wordings: [
      '(merci de|veuillez|pouvez-vous|pourriez-vous|prière de|peux-tu|merci) … (confirmer|indiquer|faire savoir|dire|préciser|répondre) … (présence|disponib*|date|créneau|convient|heure|venue|horaire|si)',
      '(confirmer|confirmez) … (présence|venue|rendez-vous|participation|disponibilité)',
    ],
  },
  'test-invite': {
    wordings: [
      '(réaliser|passer|effectuer|compléter|faire|remplir|participer|répondre|rendre|terminer|réalisez|complétez|envoyer|inviter|invitons|soumettre|demandons|passerez) … [test]',
      '[test] … (à réaliser|à passer|à compléter|à effectuer|en ligne|ci-joint|avant le|d ici|à rendre|à remplir|disponible|accessible|lien|à faire|suivant)',
      '(étape|prochaine étape|suite) … [test]',
      '(entretien|entrevue) (vidéo)? (différé*|en différé|asynchrone)',
      '(enregistrer|enregistrez|filmer) … (réponses|vidéo|vous)',
      '(accédez|accèdes|passez|passes) à l étape … (jeu|vidéo|en ligne|exercice)',
    ],
    unless: [
      '(merci|remercions|remercie|suite à|résultat*) … (passé|réalisé|test|participation|exercice|épreuve)',
      '(enquête|satisfaction|sondage|votre avis)',
    ],
  },
  'test-kind': {
    wordings: [
      '(test|exercice|évaluation|épreuve|questionnaire|tests|épreuves) (technique*|en ligne|pratique*|écrit*|de personnalité|de logique|psychotechnique*|d aptitude*|de langue|de compétences|de français|d anglais|de connaissances|professionnel*|psychométrique*|d évaluation)',
      '(étude de cas|cas pratique|mise en situation|assessment center|centre d évaluation)',
      '(jeu de rôle|jeu sérieux|business game|serious game|mini-jeu|entretien virtuel) (en ligne|de|d)? …',
    ],
    unless: ['(merci|remercions|résultat*|suite) …'],
  },
  'test-terms': {
    wordings: [
      '(durée du test|temps imparti|date limite|lien du test|délai|à rendre|à renvoyer|expire|expirera|valable) …',
      '(avant le|d ici|jusqu au|sous|au plus tard) … (réaliser|compléter|terminer|rendre|renvoyer|passer|effectuer|finir|heures|remplir|soumettre)',
      '(connexion|endroit calme|webcam|micro|calculatrice|bonnes ou de mauvaises réponses|bonne ou mauvaise réponse)',
    ],
  },
  'test-subject': {
    wordings: ['[test]', '(entretien différé|vidéo différée)'],
    unless: ['(résultat|suite|merci|retour|satisfaction)'],
  },
  'test-before-continue': {
    wordings: [
      '(avant|afin) de … (poursuivre|continuer|rencontrer|entretien|convenir|avancer|aller plus loin)',
      '(à l issue|ensuite|après) … (test|épreuve|exercice) … (entretien|contact*|rencontr*|reviendrons)',
    ],
  },
  'offer-made': {
    wordings: [
      '(tu|vous) (commences|commencez|démarres|démarrez|débutes|débutez) (chez nous|avec nous|lundi|le|dès|comme|à) …',
      '(vous|te) … (proposer|offrir|proposons|offrons|propose|offre|confier|confions) (le|la|ce|un|une|cette|formellement|officiellement|donc|ainsi)? … ([role]|cdi|cdd|contrat|embauche|intégrer|rejoindre)',
      '(plaisir|heureux|heureuse|ravis|ravi|ravie|enchantés|joie|fiers) … (vous|te) … (proposer|offrir|annoncer|confirmer|informer) … ([role]|embauche|retenu*|choisi*|candidature a été|recrut*|engag*|équipe|sélection*)',
      '(candidature|profil) … (a été|est) (retenue|acceptée|choisie|sélectionnée) (pour)? …',
      '(avez|as) été (retenu*|choisi*|sélectionné*|recruté*|engagé*) (pour|comme|au|en)',
      '(offre|promesse|proposition|lettre) d (embauche|emploi|engagement) …',
      '(choix|décision) … (porté|porte|est) … (sur vous|sur toi|sur votre candidature|de vous engager|de vous recruter|de vous embaucher|de t engager)',
      '(vous|te) (engager|embaucher|recruter|compter parmi|avoir dans|accueillir dans notre équipe|accueillir au sein)',
      '(le poste|la place) est (à vous|à toi|le vôtre|à votre nom)',
      '(rejoindre|rejoignez|intégrer|intégrez) … (équipe|entreprise|maison|société) … (à partir|à compter|dès|le|comme|en tant)',
      '(on|nous|je) (vous|te|t) (prend|prends|prenons|embauche|embauchons|engage|engageons|garde|recrute|veut) (en|comme|pour|à partir|dès|chez|si)? …',
      '(c est bon|c est d accord|c est ok) (pour|de) (nous|moi|notre) …',
    ],
    unless: [
      '(entretien|rencontrer|échange|entrevue|test|exercice|visio)',
      '(pas|ne|aucun|malheureusement|regret|autre) …',
      '(si|lorsque|dans le cas) …',
      '(abonnement|promo*|réduction|formation|cours|rabais|crédit)',
    ],
  },
  'offer-letter': {
    wordings: [
      '(contrat de travail|promesse d embauche|contrat|avenant|lettre d engagement|proposition d embauche|offre d embauche|lettre d offre|convention de stage) …',
      '(accepter|acceptez|signer|signé*|retourner|contresigner|signez|refuser|signature|accepte*) … (offre|proposition|contrat|promesse)',
      '(notre|cette|votre|l) (offre|proposition) (révisée|finale|reste|est|valable|comprend|d embauche|tient) …',
    ],
    unless: [
      '(promo*|abonnement|réduction|gratuit*|assurance|bail|crédit|téléphone|énergie)',
      '(pas|aucun|aucune) … (offre|contrat|proposition)',
      'offres d emploi',
    ],
  },
  'offer-terms': {
    wordings: [
      '(salaire|rémunération|brut|brut annuel|mensuel|bruts|taux horaire|treizième mois|tickets restaurant|salaire annuel|indemnité*) …',
      '(période d essai|congés|préavis|cdi|cdd|temps plein|temps partiel|mutuelle|horaires|35 heures|rtt|vacances|temps de travail|taux d activité) …',
      '(date d entrée|prise de fonction|prise de poste|début du contrat|date de début|entrée en fonction|entrée en service|commencer|débuter|débuterez|commencerez) …',
    ],
    unless: ['(prétentions|recherche|offres d emploi)'],
  },
  'offer-welcome': {
    wordings: [
      '(bienvenue) (dans|parmi|chez|à bord|à l|au sein) …',
      '(hâte|ravis|heureux|réjouissons|plaisir) … (compter parmi|travailler avec|accueillir parmi|rejoi*|premier jour|collaboration|arrivée|dans l équipe)',
      '(premier jour|onboarding|intégration|carte vitale|rib|visite médicale|numéro de sécurité sociale|numéro avs|casier judiciaire|permis de travail) …',
      '(merci|ravis) … (accepté|votre accord|votre acceptation)',
    ],
    unless: [
      '(newsletter|compte|inscription|espace candidat|communauté)',
      '(entretien|rencontrer)',
    ],
  },
  'offer-congratulations': {
    wordings: [
      '(félicitations|félicitons|bravo|toutes nos félicitations)',
      '(bonne|excellente|grande|heureuse) nouvelle*',
    ],
    unless: ['(entretien|étape|test|gagn*|anniversaire|tour|pas|entrevue|sélectionné* pour un)'],
  },
  'offer-answer-by': {
    wordings: [
      '(réponse|décision|accord|retour|confirmer|répondre|acceptation|signature|signé*) … (avant le|d ici|jusqu au|sous|au plus tard) …',
      '(offre|proposition|promesse) … (valable|jusqu au|expire|avant|d ici) …',
      '(accepter|acceptez|acceptes) … (offre|proposition|poste)',
    ],
    unless: [
      '(candidature|dossier|aurez|recevrez|donnerons|tiendrons|reviendrons)',
      '(test|entretien|créneau|questionnaire)',
    ],
  },
  'offer-subject': {
    wordings: [
      '(promesse d embauche|proposition d embauche|offre d embauche|votre contrat|contrat de travail|bienvenue dans l équipe|lettre d engagement|offre d emploi :|lettre d offre|engagement|félicitations|proposition|contrat)',
    ],
    unless: ['(promo*|%|abonnement|offres d emploi|entretien|nouvelles offres|réduction)'],
  },
  'out-found-you': {
    wordings: [
      '(m a|m ont|on m a|nous a) (dit|soufflé|parlé|glissé) (que|de) (vous|toi|tu) …',
      '(pensé|pense|pensons) à (vous|toi) (pour|en|quand|tout de suite) …',
      '(vous|tu) (pensiez|pensez|penses|songez|songes) à (bouger|changer|partir|autre chose) …',
      '(tombé*|découvert|vu|repéré|consulté|trouvé|remarqué|lu|découvrant|parcouru) … (profil|cv|parcours|linkedin|compte|page|site|réalisations)',
      '(profil|parcours) … (retenu mon|attiré mon|attiré notre|interpellé*|attention|m a interpellé) …',
      '(contacte|écris|permets|contactons|prends contact|sollicite|adresse) … (car|au sujet|concernant|suite à|de vous contacter|vous|pour une opportunité|parce que) …',
      '(m a recommandé|m a conseillé|donné votre (nom|numéro|contact)|parlé de vous|obtenu vos coordonnées)',
    ],
    unless: [
      '(votre|ta) (candidature|postulation)',
      '(entretien|décision|retenu* pour|suite à votre)',
      '(regret|malheureusement)',
    ],
  },
  'out-who-i-am': {
    wordings: [
      '(je suis (recruteur|recruteuse)|chasseur de têtes|chasseuse de têtes|cabinet de recrutement|consultant* en recrutement|chargé* de recrutement|talent acquisition|agence d intérim|sourcing|approche directe) …',
      '(client|mandant|mandante|partenaire) … (recherche|recrute|souhaite|cherche|basé*)',
      '(pour le compte|pour l un|mandaté*|pour un de) (de|d|par|mes|nos)',
    ],
    unless: ['(votre|ta) (candidature|postulation)', '(regret|malheureusement|retenu*)'],
  },
  'out-have-a-job': {
    wordings: [
      '(j ai|nous avons) besoin (d un|d une) (affineur|comptable|chef|cuisinier|mécanicien|vendeu*|technicien*|responsable|directeur|directrice|infirmi*|commercial*|développeu*) …',
      '(recherche|recherchons|recrute|recrutons|cherche|cherchons|recherché) … (un|une|actuellement|des|leur|son|activement|notre|quelqu un) …',
      '(opportunité|poste|mission|offre) … (intéress*|correspond*|pourrait|susceptible|plaire|convenir|convien*)',
      '(belle|nouvelle|superbe|excellente|réelle) (opportunité|aventure|mission) …',
      '(missions|postes|mission|poste|places) … à pourvoir …',
    ],
    unless: [
      '(votre|ta) (candidature|postulation)',
      '(regret|malheureusement|retenu*|autre candidat*|ne correspond*)',
      '(site|offres futures|futures opportunités|autres opportunités)',
    ],
  },
  'out-interested': {
    wordings: [
      '(intéressé*|ouvert*|à l écoute|curieu*|en veille|en poste) … (opportunité*|échanger|?|marché|projet|en discuter|parler|changer|détails|discuter|savoir plus)',
      '(seriez-vous|êtes-vous|serais-tu|es-tu|si vous êtes|si cela|si ça) … (intéress*|ouvert*|écoute|tente|parle|disponible|curieu*)',
      '(en savoir plus|en discuter|en parler|dire plus|échanger quelques minutes|toute confidentialité|confidentiel*) …',
    ],
    unless: [
      '(votre|ta) (candidature|postulation)',
      '(merci|remercions) … (intérêt)',
      '(regret|malheureusement)',
      '(newsletter|article|blog)',
    ],
  },
  'out-send-resume': {
    wordings: [
      '(envoyer|transmettre|faire parvenir|envoyez|adresser|partager|envoie) … (cv|profil|curriculum) (à jour|actualisé|récent)? …',
      '(cv|curriculum) (à jour|actualisé|récent)',
      '(prétentions salariales|tjm|disponibilité|préavis) …',
    ],
    unless: ['(votre|ta) (candidature|postulation)', '(merci|bien reçu)'],
  },
  'out-job-terms': {
    wordings: [
      '(missions|profil recherché|localisation|type de contrat|fourchette|descriptif du poste|fiche de poste|tjm|durée de la mission) ?: …',
      '(fiche de poste|descriptif|description de poste) (ci-joint*|en pièce jointe|jointe|ci-dessous)',
    ],
  },
}
