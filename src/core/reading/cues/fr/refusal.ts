import type { IdeaTable } from '../../cue.ts'
import { frenchNotToYou } from './others.ts'

/** How French letters say no. Source: usual wordings of refusals, written down by us. */
export const frenchRefusal: IdeaTable = {
  'no-not-forward': {
    wordings: [
      '(a|ont|avons) (décliné|refusé|rejeté|écarté) (votre|ta) …',
      '[ne] … donner (une)? (suite|réponse) (favorable|positive)?',
      '[ne] … (donner|réserver|apporter|réservons|donnons) … (suite|réponse)',
      '(pas|ne|sans) … suite … ([apply]|favorable|positive)',
      '[apply] … (ne|n|est|a|sera) … (pas|plus) … (retenu*|acceptée|aboutir|abouti|sélectionné*|suite|considérée|poursuivie|favorable|prise|examinée|positive|correspond*|étudiée)',
      '[ne] … (pas|plus|pu|pouvons|souhaitons|été|serez|sera|avons|pourrons) … (retenir|retenu*|retenons|sélectionner|sélectionné*|poursuivre|poursuivons|continuer|aller plus loin|avancer|retenez)',
      '(ne|n) (pouvons|souhaitons|allons|pourrons|irons|poursuivrons|donnerons|continuerons|pensons) … (vous|votre|avec|ensemble|plus loin|poursuivre|retenir|suite)',
      '(décidé|choisi|décision|fait le choix|pris la décision) de ne pas …',
      '[ne] … (pas|plus) … (aller|allons|irons|pouvoir aller) plus loin',
      '(refus|rejet|rejetée|rejeté|refusée|refusé|écartée|écarté|déclinée|déclinons|décliner|défavorable|négative|négatif) …',
      '(réponse|suite|avis|retour|décision) (est)? … (négative|négatif|défavorable)',
      '(mettre|mettons|mettre un terme|met) (fin|un terme) (au|à|à la|à votre|à notre) …',
      '(s arrête|s arrêtera|s achève|prend fin) (là|ici|malheureusement|donc|à cette étape|aujourd hui) …',
      '(nous|je) (ne|n) … (vous) … (pas|plus) … (recruter|engager|embaucher|retenir|proposer|prendre|garder|inviter|convoquer|recevoir|recrutons|engageons|retenons|prenons)',
      'ne (sera|seront|serez|seras|fera|ferez|feras) (donc|malheureusement|hélas)? (pas|plus) …',
      '(pas|plus) … (poursuivre|poursuivi*|poursuivre avec|continuer avec|poursuite) …',
      '(sans|pas) … (vous|toi) … (recrutement|processus|aventure|équipe)',
      '(chemins|routes) … (séparent|se croiseront|séparer)',
      '(ne|n) (retenons|donnons|poursuivons|continuons|sélectionnons|retiendrons|retiens|donne|donnerai|retiendrai|engageons|embauchons|prenons) … (pas|plus|aucune)',
      '(ne|n) (peut|peuvent|pourra|pouvait|pourront) … (être|aboutir|donner)',
    ],
    unless: [
      '(ne fera pas|ne fait pas) l affaire …',
      '(savoir pourquoi|voici pourquoi|pourquoi votre|pourquoi les|savez pas|comment rebondir) …',
      '(comme prévu|comme convenu|initialement prévu*|comme annoncé)',
      'disponible* [day]',
      ...frenchNotToYou,
      '(frais|remboursé*|places de stationnement|hésite*|répondre à ce)',
      '(rendez-vous|créneau|horaire) … (annul*|pas)',
      'dossiers incomplets',
    ],
  },
  'no-other-candidate': {
    wordings: [
      '(arrêté|arrêter|porté|fixé) (notre|mon|leur|son) choix sur …',
      '(autre|autres|d autres) [candidate] … (correspond*|retenu*|mieux|davantage|plus|adéquation|proche*|choisi*|sélectionné*|répond*|ayant|dont|qui|a été|ont été|plus loin|poursuivre|emporté*|engagé*|recruté*)',
      '(choix|préférence|décision) … (porté*|allé*|tourné*|fixé*|arrêté*|orienté*|porte|donné*|accordée) … (sur|vers|à|au)? … (autre|autres|une candidate|un candidat|personne|profil*|candidature|collègue|quelqu un)',
      '(retenu|choisi|sélectionné|recruté|engagé|embauché|privilégié|préféré|privilégier|favorisé|opté pour|retenir|accordé) … (un autre|une autre|d autres|un candidat|une candidate|une personne|quelqu un|des profils|des candidats|le profil|des candidatures|un profil|profil|la candidature d)',
      '(poursuivre|poursuivons|continuer|avancer|poursuivi|continuons|avançons) … avec … (autre|autres|un candidat|une candidate|des profils|des candidats|quelqu un)',
      '(en faveur|au profit|au bénéfice) d (un|une|autre|autres) …',
      '(quelqu un|personne|candidat*) (d autre|qui|ayant|dont|avec|plus) … (retenu*|choisi*|expérience|correspond*|accepté|poste|engagé*|recruté*|davantage|mieux)',
      '(poste|place|choix|contrat) … (attribué|confié|revenu*|proposé|allé|donné|offert|revient|ira) à (un|une|quelqu un|autre|l un|notre) …',
      '(choix|préférence) … (pas|ne) … (sur vous|vous|sur votre|sur toi)',
      '(n|ne) … (êtes|as|avez|es|était) … pas … (la personne|celui|celle|retenu*|choisi*|sélectionné*|choix)',
      '(pourvu|promotion|recruté) … interne',
      '(en interne|candidat interne|candidature interne) …',
      '(un|une) seul* (personne|candidat*|poste|place) …',
    ],
    unless: [
      ...frenchNotToYou,
      '(recommand*|parrain*)',
      '(autre|autres) (créneau*|date*|horaire*|jour*)',
    ],
  },
  'no-not-selected': {
    wordings: [
      'et (donc)? pas (toi|vous)',
      '(pas|plus|ne|n) … (été)? … (retenu*|sélectionné*|choisi*|admis*|présélectionné*|reçu* à|shortlist*)',
      '[ne] … (figure*|fait partie|faites partie|font partie|parmi) … (retenu*|sélectionné*|candidat*|finaliste*|personnes|dossiers|profils)',
      '(non retenu*|non-retenu*|non sélectionné*|non admis*|non reçu*|non recevable)',
      '(insuffisant|échoué|échec|éliminé*|ajourné*|note éliminatoire|seuil) …',
      '(cela|ça|cette fois|malheureusement|hélas) … (ne|n) … (suffi|abouti|marché|possible|fait|pas cette fois)',
      'ce (ne sera|n est) pas (vous|toi|pour cette fois|possible|le cas|un oui)',
      '(vous|tu|te|vous) … (ne|n) … (inviter*|convoquer*|garder|prendre|retenir|engager|embaucher|rappeler*|recevoir|intégrer|recruter|projet*|versé*|classé*|lauréat*|admissible*|qualifié*)',
      '(ne|n) (vous|te|t) (inviterons|convoquerons|garderons|prendrons|retiendrons|rappellerons|recevrons|recruterons|gardons|prenons|invitons|convoquons|recrutons) …',
      '(on|nous|je) (ne|n)? (va|vais|allons|peux|peut|pouvons|souhaite|souhaitons) pas (te|vous) (garder|prendre|recruter|embaucher|engager|retenir|rappeler|convoquer|inviter)',
      '(n ira|n iront|ne passe|ne passera|ne passez|ne passes|ne dépasse*) pas … (étape*|au-delà|présélection|plus loin|tour|suite|sélection)',
      '(pas|ne sera pas) (avec|pour) (toi|vous) …',
    ],
    unless: [
      'c est votre cv',
      '(candidats|personnes|profils) non (retenu*|sélectionn*)',
      '(savoir pourquoi|voici pourquoi|pourquoi votre|pourquoi les|savez pas|comment rebondir) …',
      '(lieu|rendez-vous|malade) …',
      ...frenchNotToYou,
      '(pas encore|pas reçu|encore été)',
      '(fichier|pièce jointe|lien|formulaire|mot de passe)',
    ],
  },
  'no-consideration-ended': {
    wordings: [
      '[apply] … (clôtur*|close|classé*|archivé*|clos|fermée|terminée)',
      '(processus|recrutement|procédure) … (s arrête|terminé*|prend fin|se termine|clos|clôtur*)',
      '(statut|état) … (refusé*|non retenu*|rejeté*|clôtur*)',
      '(retournons|renvoyons|retourner|restitu*) … (dossier|documents|candidature)',
      '(en rester là|arrêter là|restons-en là|s arrêter là|on s arrête là|arrêtons là) …',
    ],
    unless: [
      ...frenchNotToYou,
      '(reste|jusqu|avant|dépôt|date limite|inscriptions)',
      '(envoyée|transmise)',
    ],
  },
  'no-cannot-offer': {
    wordings: [
      '(ne|n) (pouvons|sommes|serons|pourrons|puis|suis|avons|disposons|ai|peux|aurons) … (proposer|offrir|en mesure|mesure|poste|emploi|place|embaucher|engager|ouverture|besoin|recruter|vous recevoir|vous rencontrer|vous inviter)',
      '(aucun|pas de|aucune|pas d) (poste|place|besoin|emploi|ouverture|opportunité|offre|vacant*|opportunités|recrutement|embauche|contrat|stage)',
      '(impossible|pas possible|pas en mesure|n est pas possible|dans l impossibilité) … (de|d) … (proposer|donner|offrir|retenir|répondre favorablement|suite|accueillir|favorable*|recruter|engager)',
      '(répondre|réponse) … (favorablement|positivement|favorable|positive)',
    ],
    unless: [
      '(comme prévu|comme convenu|initialement prévu*|comme annoncé)',
      'disponible* [day]',
      ...frenchNotToYou,
      '(créneau|horaire|stationnement|remboursement|frais|livraison|commande|colis)',
      '(si|dès que) …',
    ],
  },
  'no-filled': {
    wordings: [
      '[role] … (est|a été|ont été|sont|étant|vient d être|a|déjà|désormais|depuis) … (pourvu*|attribué*|comblé*|occupé*|repourvu*|pris*|confié*|comblés)',
      '(pourvoir|pourvu|comblé|repourvu|attribué|trouvé) … (le|ce|notre|cette|déjà|depuis|entre-temps|quelqu un|preneur) …',
      '(pris|engagé|embauché) quelqu un (déjà|depuis)? …',
      '[role] … (n est|ne sont) plus (disponible*|vacant*|ouvert*|à pourvoir|à repourvoir|d actualité|libre*)',
      '(avons|a) (déjà|finalement|depuis|entre-temps|entretemps)? (trouvé|recruté|engagé|embauché) …',
      '(équipe|effectif|places|groupe) … (au complet|complète|complet|toutes (pourvues|prises|attribuées))',
    ],
    unless: [
      ...frenchNotToYou,
      '(à pourvoir|pour pourvoir|sera pourvu|doit être pourvu|reste à pourvoir|pas encore)',
      '(dès que|lorsque|si|jusqu) …',
      '(créneau|salle)',
    ],
  },
  'no-closed': {
    wordings: [
      'création du poste … (abandonné*|reporté*|annulé*|suspendu*)',
      '(recrutements|embauches|postes) … (stoppé*|gelé*|suspendu*|arrêté* net|bloqué*|en pause|interrompu*)',
      '(subvention|financement|budget|crédit*) … (pas|ne) … (reconduit*|renouvelé*|accordé*|validé*|obtenu*)',
      '(devons|dois|avons dû) … (renoncer|y renoncer)',
      '([role]|recrutement|processus|procédure|projet|embauches|recherche) … (annulé*|suspendu*|gelé*|supprimé*|reporté*|abandonné*|interrompu*|mis en pause|en pause|mis* en suspens|arrêté*|stoppé*|en attente|différé*|remis*)',
      '(annuler|suspendre|geler|supprimer|reporter|abandonner|interrompre|stopper|annulons|suspendons|gelons|reportons|renoncer|renonçons|arrêtons) … ([role]|recrutement*|processus|embauche*|procédure|projet|recherche)',
      '(gel|suspension|annulation|suppression|report) (des|du|de) (embauches|recrutement*|poste*|processus|engagements)',
      '[role] … (ne sera|ne seront|n est) (finalement|donc)? (pas|plus) (pourvu*|ouvert*|remplacé*|renouvelé*|créé*|maintenu*)',
      '(n existe plus|n existera pas|disparaît|supprimé) …',
      '(pas|plus|aucune) (d|de) (embauche*|recrutement*|création|poste|ouverture)',
      '(retirer|retiré|perdu|coupé|refusé|supprimé) … (budget|financement|subvention|crédits)',
      '(finalement|donc) … (pas|plus) … (embaucher|recruter|pourvoir|remplacer|ouvrir) …',
    ],
    unless: [
      ...frenchNotToYou,
      '(votre|ta) participation',
      '(entretien|rendez-vous|entrevue|rencontre) … (reporté*|annulé*|décalé*)',
      '(date limite|clôture des candidatures)',
      'votre compte',
    ],
  },
  'no-not-fit': {
    wordings: [
      '(profil|parcours|expérience|compétences|candidature|dossier|qualifications|formation|attentes|diplôme) … (ne|n) … (correspond*|répond*|adéquation|suffis*|cadre*|convien*|en phase|adapté*|remplit|permet*|totalement|suffit)',
      '(ne|n) … (correspond*|répond*|rempli*) … (pas|plus|totalement|entièrement|parfaitement|exactement|tout à fait)',
      '(pas|insuffisamment) … (en adéquation|adéquation|au profil|aux critères|aux exigences|en phase|le profil) …',
      '(trop|pas assez|manque) … (éloigné*|expérience|junior|senior|compétences|qualifié*) …',
      '(prétentions|attentes) (salariales|financières) … (dépass*|trop|supérieur*|au-delà|élevées)',
      '(pas|ne) … (projet*|projetons|convain*|convaincu*) …',
      '(rythme|poste|service|niveau|travail) … ne … (convient|correspond|suffit|permet) pas …',
      '(trop|encore trop|un peu trop|pas assez) (junior|senior|débutant*|spécialisé*|généraliste|confirmé*|expérimenté*) …',
      '(nous|vous) (manque*|fait défaut|font défaut) … (expérience|compétence*|formation|diplôme|pratique|connaissance*)',
      '(profil|parcours|expérience|formation) … ne (correspond|colle|cadre|coïncide|répond) …',
    ],
    unless: [
      ...frenchNotToYou,
      '(horaire|date|créneau) … (convien*|correspond*)',
      '(si|bien que) … (convient)',
    ],
  },
  'no-regret-news': {
    wordings: [
      '(regret|regrets|regrettons|regrette|désolé*|navré*|peine) … (informer|annoncer|dire|faire part|ne pas|de ne|écrire|confirmer|que|aviser|faire savoir|pouvoir)',
      '(malheureusement|hélas) … [ne]',
      '[ne] … (malheureusement|hélas)',
      '(mauvaise|déceva*|déçu*|déception|pas la réponse|pas la nouvelle|moins bonne|triste)',
      'pas de bonnes nouvelles',
      '(j aurais|nous aurions|aurais|aurions) (préféré|aimé|souhaité|voulu) …',
      '(sommes|suis) (désolé*|navré*|au regret) …',
    ],
    unless: [
      '(voiture|première année|cette semaine|semaine prochaine|le matin|l après-midi|aura lieu|avoir lieu) …',
      '(comme prévu|comme convenu|initialement prévu*|comme annoncé)',
      'disponible* [day]',
      ...frenchNotToYou,
      '(créneau|horaire|reporter|décaler|retard|malade|souffrant*|salle|techni*|serveur|pièce jointe|fichier|lien|incomplet*|manque*|empêchement|absent*)',
      '(colis|livraison|commande|article|paiement|facture|compte)',
      '(pas encore|toutes les candidatures|chacun|individuellement|à chaque)',
      '(désolé*|navré*) … (délai|attente|retard|dérangement|gêne|répondre si tard)',
    ],
  },
  'no-unfortunately-you': {
    wordings: ['(malheureusement|hélas) …', 'à regret', 'à notre (grand)? regret'],
    unless: [
      '(voiture|première année|cette semaine|semaine prochaine|le matin|l après-midi|aura lieu|avoir lieu) …',
      '(comme prévu|comme convenu|initialement prévu*|comme annoncé)',
      'disponible* [day]',
      ...frenchNotToYou,
      '(créneau|horaire|reporter|décaler|retard|malade|souffrant*|salle|techni*|serveur|pièce jointe|fichier|lien|incomplet*|manque*|empêchement|absent*|remboursé*|stationnement)',
      '(colis|livraison|commande|article|paiement|facture|compte)',
      '(toutes les candidatures|chacun|individuellement|à chaque|répondre à tous)',
      '(augmenter|davantage|au-delà|mieux faire) …',
    ],
  },
  'no-on-this-occasion': {
    wordings: [
      '(cette fois|cette fois-ci|pour l instant|à ce stade|à l heure actuelle|en l état) … (pas|plus|ne|n)',
      '(pas|ne|n) … (cette fois|cette fois-ci|pour cette fois)',
    ],
    unless: ['(pas encore)'],
  },
  'no-competitive-field': {
    wordings: [
      '(nombreuses|nombreux|grand nombre|multitude|nombre important|volume|plus de _|près de _|forte|beaucoup) … (candidatures|candidat*|dossiers|réponses|profils|postulations)',
      '(qualité|niveau) (des|élevé*)',
    ],
  },
  'no-impressed-but': {
    wordings: [
      '(malgré|bien que|même si|quoique|en dépit|si votre|si la qualité) … (qualité*|parcours|intérêt*|expérience|compétences|profil|motivation|échange|entretien|candidature|dossier)',
      '(intéressant*|apprécié*|qualité*|impressionné*|retenu notre attention|plu|séduit*|convaincu*|beau) … (mais|cependant|toutefois|malheureusement|néanmoins)',
      '(mais|cependant|toutefois|néanmoins|pourtant) … (ne|n|pas|autre*|plus)',
    ],
    unless: ['pas encore', '(hésite*|inquiéte*|stationnement|horaire)'],
  },
  'no-hard-decision': {
    wordings: [
      '(choix|décision|sélection) … (difficile*|délicat*|serré*|pas facile|pas été facile|pas simple|cornélien|dur*)',
      '(difficile|délicat) (choix|décision)',
      'pas (été)? (facile|simple|évident) …',
    ],
  },
  'no-after-consideration': {
    wordings: [
      '(après|suite à) (une|un|avoir|l|mûre|plusieurs|lecture|examen|étude|réflexion|analyse|délibération|concertation)',
      '(étudié|examiné|analysé|lu|considéré|retenu) … (attention|attentivement|soin|intérêt|toute notre attention)',
    ],
  },
  'no-wish-luck': {
    wordings: [
      '(souhaitons|souhaite|souhaits|vœux|voeux|espérons|bonne chance|bon courage|bonne continuation|plein succès|plein de succès|réussite|succès) … (recherche*|projet*|suite|carrière|avenir|parcours|démarche*|continuation|réussite|succès|professionnel*|poursuite|chance)',
      '(bonne continuation|bonne chance|bon courage|bonne route) …',
    ],
    unless: [
      '(test|entretien|épreuve|préparation|concours|examen) …',
      '(prise de fonction|intégration|parmi nous|premier jour)',
    ],
  },
  'no-keep-on-file': {
    wordings: [
      '(conserver|conservons|garder|gardons|conserverons|conservées|garderons|enregistr*|conservé*|vivier|cvthèque|base de données|banque de candidatures|liste de réserve|garde)',
    ],
  },
  'no-apply-again': {
    wordings: [
      '(postuler|repostuler|candidater|recandidater|candidature*|soumettre|représenter|tenter) … (nouveau|autres|futur*|avenir|prochain*|nouvelle|autre|d autres|ultérieur*|à nouveau)',
      '(n hésitez pas|n hésite pas|invitons|invite|encourageons|encourage|restez) … (consulter|postuler|candidater|visiter|suivre|site|offres|opportunités|à l affût|repostuler|vos candidatures)',
      '(consulter|consultez|suivre|visiter|visitez|surveiller|surveillez) … (site|offres|page|opportunités|annonces)',
    ],
  },
  'no-only-this-job': {
    wordings: [
      '(ne remet|ne reflète|ne constitue|ne préjuge|n enlève|ne met|n est pas un jugement|n entame|ne dit rien|n ôte) …',
      '(décision|réponse|refus) … (pas|aucunement|nullement|en rien|aucun cas) … (qualité*|valeur|compétences|jugement|remet*|reflète)',
      '(pas|ne) … (décourag*|perdre courage|prendre … personnellement|baisser les bras)',
    ],
  },
  'no-feedback-told': {
    wordings: [
      '(retour|retours|explications|précisions|motifs|raisons|feedback|débriefing) … (décision|refus|entretien|candidature|choix|individuel*|personnalisé*)',
      '(pas|ne) … (motiver|justifier|communiquer les raisons|donner de retour)',
    ],
    unless: ['(enquête|sondage|votre avis)', '(d ici|sous|avant|prochain)'],
  },
  'no-subject-outcome': {
    wordings: [
      '(réponse|suite|résultat|décision|retour|statut|refus|nouvelles|mise à jour|issue|concernant) …',
    ],
    unless: [
      '(bonne nouvelle|bonnes nouvelles)',
      '(invitation|convocation|offre|félicitations|accusé|réception|entretien|confirmation)',
    ],
  },
}
