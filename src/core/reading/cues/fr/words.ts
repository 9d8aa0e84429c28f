import type { Words } from '../../phrase.ts'
import { firstNames } from '../first-names.ts'

/** Lists of French wordings that phrases name in square brackets. `|` stands between wordings. */
export const frenchWords: Words = {
  ne: 'ne|n|pas|plus|aucun|aucune|jamais',
  you: 'vous|te|toi|tu|votre|vos|ton|ta|tes',
  your: 'votre|vos|ton|ta|tes|la|le|cette',
  role: 'poste|postes|emploi|offre|place|stage|alternance|apprentissage|recrutement|mission|fonction|contrat|emploi|job|annonce|concours|cdd|cdi|apprentissage|engagement',
  apply:
    'candidature|candidatures|dossier|cv|curriculum|postulation|dossiers|demande|lettre|offre de service|profil|lettre de motivation|offre de services',
  candidate:
    'candidat*|candidature|candidatures|personne|personnes|profil|profils|postulant*|dossier|dossiers|concurrent*|collègue|talent',
  talk: 'entretien|entretiens|entrevue|entrevues|rencontre|échange|échanger|rendez-vous|visioconférence|visio|appel|discussion|discuter|rencontrer|entretenir|essai|journée d essai|immersion|audition|parler|point téléphonique|entrevue téléphonique',
  test: 'test|tests|exercice|exercices|évaluation|évaluations|épreuve|épreuves|questionnaire|étude de cas|cas pratique|mise en situation|défi|devoir|dictée|challenge|assessment|quiz|bilan de compétences',
  day: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain',
  sorry:
    'malheureusement|regret|regrets|regrettons|regrette|désolé*|hélas|navré*|déplorons|peine|tristesse',
  took: 'choisi*|choisir|préféré*|préférons|préférer|préfère|retenu|retenue|retenus|retenir|tranché|opté|optons|opter|orienté*|porté*|arrêté|parti|partis|partir|resté*|rester|accordé*|attribué*|confié*|confier|engagé|engagée|embauché*|recruté*|pris|gardé*|sélectionné*|désigné*|nommé*|privilégi*|concentr*|avancer|avançons|poursuivre|poursuivons|continuer|continuons|penché|y aller',
  someone:
    'autre|autres|quelqu un|quelqu une|personne|personnes|candidat*|profil|profils|collègue|gars|fille|dame|jeune|monsieur|femme|homme|garçon|ancien|ancienne|stagiaire',
  name: [...firstNames].join('|'),
}
