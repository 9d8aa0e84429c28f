import type { ApplicationField, PersonField } from './fields.ts'

/*
 * Headings by which columns are known, parted by bars. Upper case, accents, spaces and joints do not
 * matter: `companyName`, `company_name` and "Company name" are one. English headings are those of the
 * trackers in `presets.ts` and of common spreadsheets; the others are their usual translations.
 */

type Headings<Known extends string> = Readonly<Partial<Record<Known, string>>>

export const applicationHeadings: Headings<ApplicationField> = {
  company:
    'company|company name|employer|employer name|organisation|organization|firm|business|firma|unternehmen|arbeitgeber|entreprise|societe|empleador|empresa|azienda|datore di lavoro|bedrijf|werkgever|organisatie|organisation name|hiring company|who|who with|applied to',
  role: 'role|role title|job title|title|position|position title|job|job name|job role|post|vacancy|stelle|stellenbezeichnung|jobtitel|position applied for|poste|intitule du poste|puesto|cargo|vaga|ruolo|posizione|functie|vacature|what for|what as|role applied for|job applied for|vacancy title',
  status:
    'status|stage|state|application status|list|list name|status name|column|phase|step|progress|how it stands|where it stands|how it is going|bewerbungsstatus|statut|etat|estado|stato|etapa|fase|current stage',
  outcome: 'outcome|result|decision|final outcome|ergebnis|resultat|resultado|esito|uitkomst',
  beganOn: 'date|day|datum|fecha|data|jour|start date|when',
  savedOn:
    'date saved|saved|saved at|saved on|saved date|date added|added|added at|added on|created|created at|created on|created time|created date|discovered at|date created|erstellt|erstellt am|hinzugefugt|ajoute le|date d ajout|agregado|creado|creado el|data di creazione|aangemaakt|toegevoegd',
  appliedOn:
    'date applied|applied|applied at|applied on|applied date|application date|date of application|date submitted|submitted|submitted on|submission date|sent|sent on|sent off|sent in|date sent|applied when|when applied|when i applied|day applied|beworben|beworben am|bewerbungsdatum|bewerbung am|date de candidature|candidature|postule le|fecha de solicitud|fecha de aplicacion|data candidatura|data da candidatura|sollicitatiedatum|gesolliciteerd|gesolliciteerd op',
  screeningOn:
    'phone screen|phone screen date|screening|screening date|screen date|recruiter call|recruiter screen|first call|phone interview|phone interview date|telefoninterview|erstgesprach',
  assessmentOn:
    'assessment|assessment date|test date|take home|take home date|exercise date|coding challenge|technical test|technical test date',
  interviewOn:
    'interview|interview date|interview on|interviewed|date of interview|first interview|first interview date|second interview|second interview date|third interview|final interview|final interview date|interview 1|interview 2|interview 3|interview at|vorstellungsgesprach|gesprach|gesprach am|entretien|date d entretien|entrevista|fecha de entrevista|colloquio|data colloquio|gesprek|sollicitatiegesprek',
  offerOn:
    'offer date|date of offer|offered on|offer at|offer|offer received|angebot|angebot am|date de l offre|oferta|fecha de oferta|offerta|aanbod',
  acceptedOn: 'accepted on|date accepted|accepted at|acceptance date|angenommen am',
  rejectedOn:
    'rejected on|date rejected|rejected at|rejection date|rejected|rejection|declined on|absage|absage am|refus|date de refus|rechazo|fecha de rechazo|rifiuto|afwijzing|afgewezen op',
  withdrawnOn: 'withdrawn on|date withdrawn|withdrawn at|withdrew on|zuruckgezogen am',
  changedOn:
    'last updated|updated|updated at|updated on|last update|last activity|last change|last changed|modified|last modified|last edited time|last moved|moved at|status date|date of status|stage date|closed at|closed on|response date|date of response|heard back|heard back on|last contact|last contact date|aktualisiert|zuletzt geandert|derniere mise a jour|ultima actualizacion|ultimo aggiornamento|laatst bijgewerkt',
  closesOn:
    'deadline|closing date|closes|closes on|apply by|application deadline|due date|due|close date|expires|bewerbungsfrist|frist|bewerbungsschluss|date limite|fecha limite|scadenza|sluitingsdatum|prazo',
  place:
    'location|locations|place|city|job location|where|office|ort|standort|arbeitsort|lieu|ville|ubicacion|lugar|ciudad|luogo|sede|citta|locatie|plaats|local|cidade|town|area',
  workMode:
    'work mode|remote|is remote|remote type|workplace|workplace type|work arrangement|work from home type|remote or office|location type|homeoffice|teletravail|modalidad',
  jobType:
    'job type|employment type|contract type|type of contract|hours|contract|type|beschaftigungsart|vertragsart|type de contrat|tipo de contrato|tipo di contratto|dienstverband',
  pay: 'pay|salary|salary range|compensation|wage|rate|base salary|expected salary|gehalt|lohn|vergutung|salaire|remuneration|salario|sueldo|money|wages|stipendio|retribuzione|salaris|salary expectation',
  payFrom: 'min salary|salary min|salary min amount|minimum salary|salary from|min compensation',
  payTo: 'max salary|salary max|salary max amount|maximum salary|salary to|max compensation',
  payCurrency: 'salary currency|currency|pay currency',
  payPeriod: 'salary pay period|pay period|salary interval|salary period',
  link: 'url|link|job url|job link|posting url|job posting|job posting url|posting|website|web address|listing|listing url|application url|application link|apply url|jobanzeige|anzeige|lien|lien de l offre|enlace|annuncio|vacaturelink|href',
  channel:
    'source|channel|found via|found on|how found|how i found it|job source|via|origin|board|job board|platform|site|quelle|gefunden uber|canal|fuente|fonte|bron|referral source|where i saw it|where i found it|saw it on|seen on|found it on|advertised on',
  requisition:
    'requisition|requisition id|requisition number|req id|reference|reference number|ref|job id|job number|vacancy number|posting id|kennziffer|referenznummer|reference de l offre',
  tags: 'tags|tag|labels|label|keywords|categories|category|schlagworte|etiquettes|etiquetas|etichette',
  advert:
    'description|job description|html description|advert|posting text|requirements|stellenbeschreibung|description du poste|descripcion|descrizione|vacaturetekst|omschrijving',
  notes:
    'notes|note|my notes|comments|my comments|comment|remarks|details|memo|notizen|bemerkung|bemerkungen|kommentar|remarques|commentaires|notas|comentarios|osservazioni|appunti|opmerkingen|notities|observacoes',
  events: 'what happened',
  id: 'onward id',
  none: 'index|no|nr|row|row number|count',
}

export const personHeadings: Headings<PersonField> = {
  name: 'name|full name|contact|contact name|person|display name|nom complet|nombre completo|naam',
  firstName: 'first name|given name|forename|vorname|prenom|nombre|nome|voornaam',
  lastName:
    'last name|family name|surname|nachname|nom de famille|apellido|apellidos|cognome|achternaam',
  company:
    'company|company name|employer|organisation|organization|organization name|organization 1 name|firma|unternehmen|entreprise|empresa|azienda|bedrijf',
  jobTitle:
    'position|title|job title|role|organization title|organization 1 title|poste|puesto|cargo|ruolo|functie',
  address:
    'email|email address|mail|e mail 1 value|courriel|correo|correo electronico|indirizzo email|e mailadres',
  phone:
    'phone|phone number|mobile|telephone|mobile phone|phone 1 value|telefon|telefono|telefoon|tel',
  link: 'url|profile|profile url|linkedin|linkedin url|website|link|public profile url',
  knownSince: 'connected on|known since|met on|added on',
  notes: 'notes|note|comments|how we met|notizen|notas|remarques',
}
