/**
 * Words before an employer's number for a job, folded. Source: adverts and letters in the read
 * languages, and the forms of common applicant-tracking systems.
 */
export const numberWords: RegExp =
  /\b(?:(?:job |position |vacancy |posting |advert )?requisition|req|job|position|posting|vacancy|campaign|advert|reference|ref|our ref|requisition id|job opening|kennziffer|kennzahl|kenn-nr|referenz(?:nummer|code)?|stellen(?:nummer|-?id|-?nr|nr|kennziffer|referenz)|ausschreibung(?:snummer)?|ausschreibungs-?nr|chiffre|aktenzeichen|az|job-?id|vakanz(?:nummer)?|dossiernummer|reference de l'offre|offre|reference|numero d'offre|numero de concours|concours|annonce|mise au concours|poste|referencia|codigo(?: de (?:la )?(?:oferta|vacante|plaza|convocatoria)| da vaga| da oferta)?|convocatoria|oferta|plaza|proceso|contrato predoctoral|solicitud|vacaturenummer|vacature(?:code|nr|-?id)?|referentie(?:nummer)?|kenmerk|functienummer|vacaturekenmerk|riferimento|rif|codice(?: (?:posizione|annuncio|offerta|selezione|riferimento))?|annuncio|concorso|bando|selezione|vaga|edital|concurso|procedimento concursal|processo|anuncio|oferta n|requisicao|aggiornamento candidatura|aktualisierung)(?![a-z])(?: (?:id|number|no|nr|num|numero|code|ref|reference|n|mit der|lautet|is))?(?: ?[.:#°º])?(?: ?(?:no|nr|n)[.°º]?)? ?[:#(-]? ?(?=[a-z0-9])/g

/** Numbers that tell by their shape that they are a job's: `R17415`, `JR-20334`, `REQ-7719`. */
export const numberShape =
  /(?<![A-Za-z0-9/@.-])(?:(?:JR|REQ|R|IRC|PID|VAC|JOB|RQ|JO|POS)[-_ ]?\d{3,8}(?:[-/]\d{1,5})?|[A-Z]{2,5}-\d{2,6}(?:-[A-Z0-9]{1,6})?)(?![A-Za-z0-9@-])/g

/** Words before numbers that are somebody's or something's else. */
export const otherNumber =
  /\b(?:candidate|applicant|application|bewerber|bewerbernummer|kundennummer|case|ticket|order|invoice|phone|tel|telefon|fax|pin|code|passcode|meeting|konto|iban|hrb|hra|ust|vat|zip|plz|customer|user|commande|pedido|ordine|bestelling|registration|company|charity|account|salary|eur|usd|room|raum|sala|salle)(?:[ -]?(?:id|number|no|nr|nummer|reference|code))?[.:#]? ?[:(-]? ?$/
