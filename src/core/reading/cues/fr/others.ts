import type { IdeaTable } from '../../cue.ts'

/** Words of French mail that speak of somebody else's application. Source: everyday mail, written down by us. */
const frenchAboutOthers: readonly string[] = [
  '(je pense|je crois|je propose|je trouve|je dirais|à mon avis|selon moi|perso|personnellement) … (on|qu on|nous|le|la|les|lui) (ne|n|va|devrait|peut|l)? … (retenir|retient|retenons|refus*|écart*|rejet*|prend*|garde*|convoqu*|recevoir|reçoit|élimin*|invit*)',
  '(retenir|écarter|refuser|rejeter|recevoir|éliminer|convoquer|embaucher|prendre) (monsieur|madame|m|mme|le candidat|la candidate|les candidats|les deux|le premier|la première|le second|la seconde|[name])',
  '(lui|leur) (envoyer|envoie|envoies|dire|dis|écrire|écris|annoncer|annonces|répondre|réponds) …',
  '(tu sais|tu savais|tu as su|tu as vu|t as vu|t as su|tu as appris|vous saviez|il paraît|figure-toi|tu te souviens) …',
  '(ton|ta|sa|son) (frère|sœur|soeur|fils|fille|copain|copine|mari|femme|cousin|cousine|ami|amie|mère|père|neveu|nièce|coloc|voisin|voisine|pote) …',
  '(il|elle) (est|était|a l air|se sent) (un peu|très|trop|super|vraiment|bien)? (dégoûté*|déçu*|triste|effondré*|furieux|furieuse|ravi*|content*)',
  '[name] (n a pas|n a|a été|n est pas|n est|ne sera|a raté|a eu|a décroché|s est fait) …',
  '(lui|leur) (ont|a|avaient|avait) (préféré|dit|répondu|refusé|annoncé|écrit)',
  '(il|elle) (n a pas|n a|s est fait|a été) (été)? (pris*|embauché*|recal*|eu|réussi|passé|décroché|raté) (à|au|chez|dans|la|le|son|sa|l|avec|pour) …',
  '(je|on|nous) (le|la|les|l) (écart*|refus*|élimin*|garder*|garde*|prendr*|convoqu*|recevr*|rappel*) …',
  '(pour moi|selon moi|de mon côté) (le|la|les) (n|n°|numéro|premier|première|second|seconde|deuxième|troisième|autres|candidat*|deux) …',
  '(on|nous) (rappelle|appelle|relance|reprend) (la|le|les) (deuxième|second*|suivant*|autre*|premi*) …',
  '(mauvaise|bonne|triste|super) nouvelle pour (lui|elle|[name]) …',
  '(son|leur) contrat (n|ne|est|a) …',
  '(il|elle) (aurait|a|avait) (bien|vraiment)? besoin de …',
  '(raconte|témoigne|décrypte|décryptons|décodons) …',
  '(qui|lesquels|lequel|laquelle) (on|nous|tu|vous) (convoque|reçoit|rencontre|appelle|prend|garde|voyez|voit|retient|prenons|gardons)',
]

/** Words of French mail about requests that are not for a job. Source: everyday mail, written down by us. */
export const frenchOtherMatters: readonly string[] = [
  '(demande|dossier|candidature|offre) (de|d|pour|à) (un|une|votre|la|le|l)? (crédit|prêt|logement|bourse|visa|carte|location|appartement|subvention|aide|remboursement|allocation|place en crèche|inscription|découvert|permis|adoption|financement|garantie|garde|résiliation|naturalisation|admission)',
  '(appartement|locataire|bailleur|loyer|prêt immobilier|bourse d études|manuscrit|tapuscrit|recueil|votre article|le logement|ce logement|votre logement) …',
  '(votre|ta|vos|l|le) (commande|livraison|ouvrage|produit commandé|billet|panier|abonnement|réservation|chambre|table) …',
  'votre inscription (à|au|aux|en)? …',
  '(comité de lecture|votre scénario|votre roman|votre nouvelle|votre film|votre poème|concours de nouvelles|concours littéraire) …',
  '(l atelier|le cours|la séance|le stage) (du|de) _ (est|affiche) …',
  '(colis|article commandé|remboursement|adoption|chaton|chiot|ménage prioritaire|commission d attribution) …',
]

/** Words of French mail in which an applicant takes an application back. Source: everyday mail, written down by us. */
const frenchWithdrawal: readonly string[] = [
  '(j ai|j avais|ayant|a) accepté (un|une|l|votre|la|leur) (autre|offre|poste|proposition|emploi|contrat) …',
  '(ma|mon) (candidature|désistement|retrait) …',
  '(je|j) (renonce|retire|me désiste|me retire|décline) (à|de|du|ma|votre|l|donc)? …',
  'suite à votre (proposition|offre|invitation)',
  '(il|elle) (renonce|se désiste|a trouvé|retire|refuse|a accepté|ne viendra) …',
]

/** What shows that a no is not one to the reader's application. */
export const frenchNotToYou: readonly string[] = [
  ...frenchAboutOthers,
  ...frenchOtherMatters,
  ...frenchWithdrawal,
  '(rencontrer|répondre à|recevoir|contacter|satisfaire) (tout le monde|tous les candidats|chacun|chaque) …',
]

/** More ways in which French letters say no, or speak of others. Source: usual wordings, written down by us. */
export const frenchOthers: IdeaTable = {
  'no-took-someone': {
    wordings: [
      '(préfère|préfèrent) (continuer|rester|garder) (avec|chez)? …',
      '(voté|votent|votée|tranché) (pour|en faveur) …',
      '(elle|il) (commence|prend le poste|démarre) (lundi|mardi|mercredi|jeudi|vendredi|demain|déjà) …',
      '(avons|ai|a|ont|vient de|viens de|venons de) (déjà|finalement|donc|depuis|entre-temps)? (pris|embauché|engagé|recruté|trouvé|choisi|retenu|préféré|sélectionné|signé avec) (quelqu un|une|un|l autre|notre|deux|nos|celui|celle|la personne) …',
      '(pris|préféré|choisi|retenu|engagé|recruté|embauché|gardé) (quelqu un|l autre|celle|celui|ma|mon) …',
      '(donner|donnons|donné|accorder|accordons) la (préférence|priorité) à …',
      '(partis|parti|partons|restés|resté|continuons|avançons|poursuivons) (sur|avec|vers) (une|un|d autres|l autre|quelqu un) (autre|profil*|candidat*|personne)?',
      '(client|équipe|direction|jury|comité|commission) … (a|ont|vient de) … (choisi|tranché|préféré|retenu|opté|tourné) … (autre|quelqu un|un|une)',
      '(préférons|préférence|privilégions|privilégié|favorisons) … (personne|profil*|candidat*|quelqu un) …',
      '(a|ont|avons|ai|vient d|viens d) … (désigné|nommé|élu|engagé|attribué|proposé|offert|confié|gardé|titularisé) … (un|une|l|à un|à une) (autre|autres|collaborat*|collègue|candidat*|personne|stagiaire)',
      '(collaborateur|collaboratrice|candidat*|personne|collègue|quelqu un|apprenti*|stagiaire|titulaire) (a|ont) (déjà|finalement|donc)? été (engagé*|recruté*|embauché*|retenu*|choisi*|nommé*|préféré*|désigné*|sélectionné*)',
      '(recours|processus|recrutement|sélection) … (poursuit|poursuivi|continue) … (d autres|sans vous|sans toi)',
      '(commission|comité|jury|direction|conseil|client|collège) … (retenu|choisi|désigné|classé|proposé|nommé|tranché) … (autre|d autres|pour un*|en faveur) …',
      '(renonçons|renonce|avons renoncé) … à (vous|te) (convoquer|recevoir|rencontrer|engager|recruter|inviter)',
      '(décidé|choisi|préféré|opté|décidons|choisissons) (de|pour)? (poursuivre|continuer|avancer) avec (des|d autres|un|une|quelqu un|ceux|celles) …',
      '[role] … (ira|va|est allé|est allée|revient|reviendra|sera|est) (cependant|donc|toutefois|finalement|plutôt)? (à|confié*|attribué*|pour) (un|une|celle|celui|quelqu un|notre) …',
    ],
    unless: [
      '(créneau|horaire|date|retard|rendez-vous|votre profil|votre candidature)',
      ...frenchNotToYou,
    ],
  },
  'no-nothing-now': {
    wordings: [
      '(ne|n) (cherchons|recherchons|recrutons|embauchons|engageons|prenons|cherche|recrute|embauche|prends|prend|avons besoin|ai besoin|prévoyons|envisageons) … (personne|pas|plus|aucun*)',
      '(n|ne) (ai|avons|a|dispose|disposons|est|avez) … (pas|plus|aucun|aucune|rien) (de|d)? (besoin|place|poste*|possibilité*|ouverture*|recrutement*|embauche*|à vous proposer|vacant*|actuellement)',
      '(équipe|effectif*|effectifs|planning|promotion|brigade|plannings) … (au complet|complet|complète|complets|suffisant*)',
      '(sommes|suis) (au complet|complets|complet|déjà assez|assez nombreux)',
      '(toutes|l ensemble de) (les|nos) (places|postes) (sont|ont été) …',
    ],
    unless: ['(si|dès que|tant que) …', '(créneau|parking|salle|urgence)', ...frenchOtherMatters],
  },
  'else-about-another': {
    wordings: [
      ...frenchAboutOthers,
      '(n a pas|n ont pas) (eu|décroché|obtenu) (son|le|leur) (poste|stage|place|concours|boulot|job) …',
      '(pour moi|de mon côté) … (c est|ce serait) (non|oui) pour (le|la|les) …',
      '(on|tu) (la|le|les) (revoit|revoyons|rappelle|rappelles|convoque|reçoit) …',
      '(propose|proposerais|suggère|préconise) … (retenir|garder|prendre|refuser|écarter|convoquer) …',
      '(qui|tu|vous) … (prévient|préviens|appelle|avertit) … (les|le|la) (candidat*|autres|deux) …',
      '(ne fera pas|ne fait pas) l affaire …',
      '(on|tu) (prend|prends|garde|embauche) (celui|celle|ceux|le premier|la première|le dernier) …',
    ],
    unless: [
      '(votre|ta|vos) (candidature|dossier|profil|cv|entretien|postulation)',
      '(vous|votre) …',
    ],
  },
}
