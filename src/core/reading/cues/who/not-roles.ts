/**
 * Words that name a letter, a test, a talk or a time and never a job, folded, by language: as the last
 * word of what is taken for a role in German, Dutch and English, as the first one elsewhere. Source:
 * subjects of everyday letters about applications.
 */
export const notRoles: Readonly<Record<string, RegExp>> = {
  en: /^(?:applications?|interviews?|tests?|assessments?|rounds?|updates?|decisions?|outcomes?|questions?|forms?|documents?|contracts?|offers?|news|thanks|conversations?|calls?|chats?|meetings?|invitations?|visits?|talks?|feedback|results?|challenges?|exercises?|week|today|tomorrow|details|paperwork|reminders?|confirmations?|receipts?|references?)$/,
  de: /(?:tests?|fragebogen|vertrag|gesprach|gesprache|termin|termine|runde|bewerbung|bewerbungen|nachricht|antwort|verfahren|verfahrens|prufung|bogen|unterlagen|rechnen|update|anfrage|einladung|absage|zusage|mitteilung|ergebnis|ruckmeldung|feedback|assessment|assessment-center|kurzes|telefonat|kandidatinnen|kandidaten|bewerberinnen|konferenz|nummer|kennziffer|aufgabe|challenge|uhr|woche|sommer|herbst|winter|fruhjahr|werktagen|schnuppern|kennenlernen)$/,
  nl: /(?:traject|tests?|gesprek|gesprekken|sollicitatie|sollicitaties|uitnodiging|afwijzing|aanbod|contract|bericht|antwoord|vraag|vragen|orde|proef|proeven|ronde|uitslag|uur|week|update|reactie|assessment|kennismaking|meeloopdag|proefdag|belafspraak|opdracht|brief)$/,
  fr: /^(?:cv|annonces?|prochaine?|test|entretiens?|candidatures?|demandes?|reponses?|accuse|avis|essai|epreuves?|convocation|invitation|rencontre|examen|examiner|instant|semaine|suite|suivi|rendez-vous|dossier|courrier|message|retour|resultats?|contrat|promesse|decision|information|finaliste|concours|mission|autres?|ete|\d+h\d*)$/,
  es: /^(?:anuncio|siguiente|proxim[oa]|pruebas?|entrevistas?|candidaturas?|solicitud|convocatoria|citacion|respuesta|resultados?|invitacion|llamada|reunion|oferta|contrato|propuesta|mensaje|estado|inscripcion|coordinacion de entrevista|automaticamente|semana|dia|verano|fase|etapa|cita|gracias|perfil|perfiles|encantaria|carta)$/,
  it: /^(?:annuncio|prossim[oa]|successiv[oa]|prov[ae]|test|colloqui[oa]?|candidatur[ae]|domand[ae]|esito|risposta|invito|convocazione|avviso|bando|concorso|contratto|lettera|proposta|ancora|alle|ore|giorno|settimana|estate|fase|assessment|telefonata|incontro|appuntamento|selezion[ei]|data|dati|tuo|sua|quest|pubblico|cerchiamo|ricerca|ricerche|aggiornamento)$/,
  pt: /^(?:anuncio|seguinte|proxim[oa]|provas?|testes?|entrevistas?|candidaturas?|inscricao|resposta|resultado|convite|convocatoria|reuniao|contrato|proposta|mensagem|dia|semana|verao|amanha|fase|etapa|ao|com|lembrete|agendamento|atualizacao|concorrente|estado|status|horario|processo)$/,
}
