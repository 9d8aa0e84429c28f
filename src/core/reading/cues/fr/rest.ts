import type { IdeaTable } from '../../cue.ts'
import { frenchOtherMatters } from './others.ts'

/** How French mass mail and mail about other matters is worded. Source: everyday mail, written down by us. */
export const frenchRest: IdeaTable = {
  'mass-job-alert': {
    wordings: [
      '(alerte emploi|alertes emploi|alerte e-mail|offres du jour|votre alerte|alerte job|vos alertes)',
      '(nouvelles|nouveaux|dernières|_) (offres|offres d emploi|postes|emplois|jobs|annonces) … (pour vous|correspond*|à|près|selon|recherche|en|sélectionn*|pourraient)',
      '(votre|vos) (recherche*) (enregistrée*|sauvegardée*|d emploi :)',
      '(postuler maintenant|voir l offre|voir toutes les offres|candidature simplifiée|voir plus d offres|je postule|découvrir l offre)',
      '(publié*|il y a) _ (jour|jours|heure|heures)',
    ],
    unless: ['(créer|activer|abonner|inscri*) …', '(votre|ta) candidature', 'regret*'],
  },
  'mass-newsletter': {
    wordings: [
      '(podcast|épisode|écoutez l épisode|à lire aussi) …',
      '(conseils|astuces|coaching|coach|guide|e-book|masterclass|atelier|erreurs|formation) … (candidature*|refus|carrière|entretien*|recherche|cv|emploi|gratuit*|rebondir)',
      '(newsletter|infolettre|lettre d information|bulletin|édition|numéro de|l actu*|magazine) …',
      '(webinaire|salon de l emploi|forum emploi|job dating|conférence|événement|portes ouvertes|podcast|atelier en ligne) …',
      '(conseils|astuces) (pour|emploi|carrière) …',
      '(lire la suite|en savoir plus|je m inscris|lire l article|découvrir)',
    ],
    unless: ['(votre|ta) (candidature|entretien)', '(entretien|évaluation)'],
  },
  'mass-unsubscribe': {
    wordings: [
      '(se désabonner|désabonner|désinscrire|désinscription|désabonnement|gérer vos préférences|gérer mes alertes|ne plus recevoir|vous désinscrire) …',
      '(vous recevez|tu reçois) (ce|cet) (message|e-mail|mail|courriel|email) (car|parce|en tant)',
    ],
  },
  'mass-selling': {
    wordings: [
      '(promo|promotion|soldes|réduction|code promo|offre spéciale|offre exclusive|gratuit*|remise|bon d achat|livraison gratuite|vente flash|black friday|essai gratuit|bons plans|prix cassés)',
      '(commandez|achetez|profitez|j en profite|je profite|offrez) …',
      /-?\d{1,2} ?% (?:de |sur |d')/,
      /(?:seulement|pour) \d{1,4}(?:[.,]\d\d)? ?€/,
      '(tirage au sort|vous avez gagné|gagnant*|grand jeu|jeu concours|carte cadeau|chèque cadeau|bon de réduction)',
    ],
    unless: ['(salaire|rémunération|poste)'],
  },
  'mass-money-promise': {
    wordings: [
      '(gagnez|gagner) … (argent|par jour|par mois|euros|maison)',
      '(travail à domicile|revenu complémentaire|complément de revenu|revenus passifs|liberté financière|devenir riche)',
    ],
  },
  'mass-lending': {
    wordings: [
      '(crédit|prêt|rachat de crédit|bitcoin|crypto*|trading|loterie|jackpot|casino|assurance vie|mutuelle santé|simulation) …',
    ],
    unless: ['(candidature|poste|entretien|salaire)'],
  },
  'mass-fraud': {
    wordings: [
      '(héritage|millions d euros|millions de dollars|bénéficiaire|transfert de fonds|notaire à) …',
    ],
    unless: ['(candidature|poste|chiffre d affaires)'],
  },
  'mass-complete-resume-tools': {
    wordings: [
      '(refusé*|recalé*|refus) _ fois …',
      '(téléchargez|découvrez|obtenez) … (modèle|guide|méthode|cv) …',
      '(logiciels de tri|logiciel de tri|ats|algorithme*) … (écart*|cv|filtr*|rejett*)',
      '(cv|lettre de motivation|profil) … (optimis*|modèle*|analys*|boost*|booster|refaire|relecture|premium)',
      '(premium|abonnement) …',
      '(formation|cours|certification|coaching|bilan de compétences|bootcamp) … (inscri*|finançable|cpf|gratuit*|débute|places)',
    ],
    unless: ['(votre candidature (pour|au)|salaire)'],
  },
  'mass-shouting': {
    wordings: [
      /!!|€€|\*\*\*/,
      '(gratuit|gagnez|promo|soldes|cadeau|offres|bons plans|dernière chance|urgent)',
    ],
    unless: ['(candidature|entretien|poste|embauche|offre d emploi)'],
  },
  'mass-dear-friend': {
    wordings: ['(cher|chère|chers) (client*|abonné*|lecteur*|membre*|ami*|adhérent*)'],
  },
  'mass-sender': {
    wordings: [/\b(?:infolettre|lettre|offres|conseils|actu|enquete|magazine|alerte)\b[^ ]{0,40}@/],
  },
  'else-account': {
    wordings: [
      '(mot de passe|code de vérification|code de sécurité|code à usage unique|code de confirmation|code de connexion) …',
      '(adresse e-mail|compte|inscription|adresse mail|identité|profil) … (confirm*|vérifi*|activ*|valid*|créé*|supprimé*|désactivé*|bloqué*)',
      '(confirmez|vérifiez|activez|confirmer|vérifier|activer|validez) … (compte|adresse|e-mail|inscription|identité|courriel)',
      '(nouvelle connexion|connexion inhabituelle|nouvel appareil)',
    ],
    unless: ['candidature … (reçue|examinée|étudiée)', '(contrat|premier jour|entretien)'],
  },
  'else-order': {
    wordings: [
      ...frenchOtherMatters,
      '(votre|ta|la) (commande|livraison|facture|réservation|colis|abonnement|paiement|achat|billet|location|réparation|sinistre|contrat d assurance|don) …',
      '(expédié*|livré*|suivi de colis|numéro de suivi|numéro de commande|remboursement|numéro client)',
      '(merci) … (commande|achat|réservation|paiement|don)',
      '(conditions générales|politique de confidentialité) … (mise à jour|modifi*|évoluent|changent)',
      '(appartement|logement|bailleur|locataire|loyer|visite de l appartement|rendez-vous chez le) …',
    ],
    unless: ['(poste|entretien|embauche|contrat de travail|emploi|recrutement|professeur|éducat*)'],
  },
  'else-survey': {
    wordings: [
      '(enquête|sondage|questionnaire de satisfaction) …',
      '(votre|ton) (avis|expérience|opinion) … (compte|intéresse|candidat*|important|partagez|processus)',
      '(évaluer|évaluez|notez) … (expérience|processus|nous)',
    ],
    unless: ['(regret|malheureusement|retenu*)'],
  },
  'else-remind-apply': {
    wordings: [
      '(candidature) … (incomplète|compléter|finaliser|terminer|retirée|retrait|brouillon|inachevée|non finalisée|pas été envoyée|désist*)',
      '(manque|manquent|manquante*|transmettre|compléter|fournir|joindre) … (pièce*|document*|justificatif*|dossier|relevé*)',
      '(retrait|désistement) … candidature',
    ],
    unless: ['(regret|malheureusement|retenu*)', '(contrat|embauche|premier jour)'],
  },
  'else-reply-list': {
    wordings: [
      /(?:^|\n)\W{0,3}le .{8,60} a ecrit ?:/,
      '(pour info|pour information|ci-joint le compte rendu|voir ci-dessous|ordre du jour|compte rendu|comme convenu|procès-verbal) …',
    ],
    unless: ['(candidature|poste|entretien|contrat|offre|embauche)'],
  },
  'else-reply-subject': {
    wordings: [/^(?:re|tr|fw|fwd|ref) ?:/],
    unless: ['([apply]|[talk]|[role]|invitation|offre|test|réponse|refus|embauche)'],
  },
  'else-hiring-side': {
    wordings: [
      '(le|la|les|ce|ces|cette|nos|des|trois|deux|un|une) (candidat*) (a|ont|est|sont|qui|que|me|semble*|pour|retenu* pour) …',
      '(ci-joint|voici|joint) … (mon|ma) (cv|candidature|lettre|dossier)',
      '(je postule|je soumets ma candidature|je vous adresse ma candidature|je me permets de vous adresser ma candidature|ma candidature)',
      '(budget de recrutement|validation du poste|jury|demande de recrutement) …',
    ],
    unless: ['(votre|ta) (candidature|dossier|cv)', '(regret|malheureusement|vous|te)'],
  },
}
