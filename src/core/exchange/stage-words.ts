import type { EventType } from '../vault/kinds/application.ts'
import { headingKey } from './known-headings.ts'

/** What a stage of another tracker becomes; `none` leaves it out. */
export type StageMeaning = Exclude<EventType, 'confirmation'> | 'none'

/*
 * Stages of other trackers, parted by bars, by the event that brings an application there. Sources: the
 * stages that Huntr and Teal ship with; JobSync 2026 (`JobStatus` rows and their migrations); JobOps 2026
 * (`JobStatus`, `APPLICATION_STAGES`, `APPLICATION_OUTCOMES`); career-ops `templates/states.yml`; Notion's
 * job templates; what spreadsheets say in the languages that the reader of letters knows. No answer is a
 * closing because of silence, never a no.
 */
const words: Readonly<Record<StageMeaning, string>> = {
  saved:
    'saved|wishlist|bookmarked|interested|to apply|to do|not applied|not started|not yet applied|draft|new|discovered|ready|ready to apply|processing|evaluated|evaluada|hold|researching|considering|planned|applying|preparing|in preparation|lead|idea|gemerkt|geplant|offen|a postuler|por aplicar|da inviare|monitor|watching|shortlist|backlog|target',
  applied:
    'applied|application sent|application submitted|submitted|sent|sent off|applied for|in review|under review|in consideration|pending|awaiting response|awaiting reply|waiting|waiting to hear|no response yet|waiting for response|in progress|active|open|in process|follow up|followed up|beworben|gesendet|abgeschickt|laufend|postule|candidature envoyee|envoyee|en attente|en cours|solicitado|aplicado|aplicada|enviada|enviado|candidatura inviata|inviata|in corso|gesolliciteerd|verstuurd|acknowledged|received|candidatado',
  screening:
    'screening|phone screen|phone screening|recruiter screen|recruiter call|recruiter phone screen|hr screen|hr interview|phone interview|first call|phone call|intro call|responded|response|response received|heard back|replied|contacted|in contact|respondido|repondu|telefoninterview|hiring manager screen|team match|screen|initial screen|erstgesprach|pre screen',
  assessment:
    'assessment|test|exercise|take home|take home test|coding challenge|coding test|technical test|online assessment|oa|homework|assignment|case study|challenge',
  interview:
    'interview|interviewing|interviews|interviewed|interview scheduled|interview stage|1st interview|first interview|2nd interview|second interview|3rd interview|third interview|interview 1|interview 2|interview 3|round 1|round 2|round 3|final|final interview|final round|onsite|onsite interview|technical interview|panel interview|video interview|vorstellungsgesprach|gesprach|entretien|entretiens|entrevista|entrevistas|entrevue|colloquio|colloqui|gesprek',
  offer:
    'offer|offers|offered|offer received|offer extended|negotiating|negotiation|angebot|offre|oferta|offerta|aanbod|offer made',
  accepted:
    'accepted|offer accepted|hired|got the job|signed|zugesagt|angenommen|accepte|embauche|aceptado|contratado|accettato|assunto|aangenomen|i accepted|job accepted',
  rejected:
    'rejected|rejection|not selected|declined by company|declined by employer|turned down|unsuccessful|no|refused|denied|not moving forward|not progressing|absage|abgelehnt|refuse|refusee|refus|rechazado|rechazada|rechazo|rifiutato|rifiuto|afgewezen|recusado|regret|failed|no thanks|passed over',
  withdrawn:
    'withdrawn|withdrew|i withdrew|i declined|declined|declined offer|offer declined|discarded|descartado|descartada|ecarte|skipped|skip|not interested|not applying|no aplicar|ignore|cancelled|canceled|zuruckgezogen|retire|retiree|retirado|ritirata|teruggetrokken|passed|abandoned|dropped',
  'presumed-closed':
    'no response|no reply|no answer|ghosted|never heard back|never heard|keine antwort|keine ruckmeldung|sans reponse|sin respuesta|nessuna risposta|geen reactie|expired|closed|archived|archive|job closed|position closed|position filled|inactive|stale|cerrada|cancelada|geschlossen',
  note: '',
  none: '',
}

const meanings = new Map<string, StageMeaning>(
  Object.entries(words).flatMap(([meaning, list]) =>
    list
      .split('|')
      .filter((word) => word !== '')
      .map((word) => [headingKey(word), meaning as StageMeaning] as const),
  ),
)

/** The key under which a stage is known and put right: case, accents and marks do not matter. */
export function stageKey(cell: string): string {
  return headingKey(cell)
}

/** What a stage means, by the table; undefined for one that is not in it. */
export function meaningOfStage(cell: string): StageMeaning | undefined {
  return meanings.get(stageKey(cell))
}
