/** What a head line of a mail program tells. `skip` is understood and left out. */
export type MailHead = 'from' | 'to' | 'subject' | 'date' | 'skip'

/**
 * Names of head lines as they are printed above a forwarded or copied letter, folded (`fold`).
 * Source: Outlook, Apple Mail, Thunderbird and Gmail in English, German, French, Spanish, Dutch,
 * Italian and Portuguese.
 */
const headNames: Readonly<Record<MailHead, readonly string[]>> = {
  from: [
    ...['from', 'sender', 'von', 'absender', 'de', 'expediteur', 'remitente', 'van', 'afzender'],
    ...['da', 'mittente', 'remetente'],
  ],
  to: [
    ...[
      'to',
      'cc',
      'bcc',
      'reply-to',
      'reply to',
      'an',
      'kopie',
      'antwort an',
      'a',
      'pour',
      'copie',
    ],
    ...['copie a', 'repondre a', 'para', 'responder a', 'aan', 'antwoord aan', 'rispondi a', 'per'],
    ...['destinatario', 'destinatarios', 'destinataire', 'empfanger', 'con copia a'],
  ],
  subject: [
    'subject',
    're',
    'betreff',
    'objet',
    'sujet',
    'asunto',
    'onderwerp',
    'oggetto',
    'assunto',
  ],
  date: [
    ...['date', 'sent', 'sent on', 'sent at', 'received', 'datum', 'gesendet', 'gesendet am'],
    ...[
      'envoye',
      'envoye le',
      'fecha',
      'enviado',
      'enviado el',
      'verzonden',
      'verzonden op',
      'data',
    ],
    ...['inviato', 'inviato il', 'enviada em', 'enviado em', 'enviada', "date d'envoi"],
  ],
  skip: [
    ...['importance', 'priority', 'attachments', 'message-id', 'mime-version', 'content-type'],
    ...['content-transfer-encoding', 'received-spf', 'return-path', 'delivered-to', 'x-mailer'],
    ...['dkim-signature', 'list-unsubscribe', 'in-reply-to', 'references', 'security', 'mailed-by'],
    ...[
      'signed-by',
      'anlagen',
      'wichtigkeit',
      'prioritat',
      'pieces jointes',
      'importance',
      'adjuntos',
    ],
    ...[
      'datos adjuntos',
      'importancia',
      'bijlagen',
      'urgentie',
      'prioriteit',
      'allegati',
      'priorita',
    ],
    ...['anexos', 'prioridade', 'importancia', 'organisation', 'organization', 'sicherheit'],
  ],
}

/** What each folded name of a head line tells. */
export const mailHeads: ReadonlyMap<string, MailHead> = new Map(
  Object.entries(headNames).flatMap(([head, names]) =>
    names.map((name) => [name, head as MailHead] as const),
  ),
)

/** Names of head lines that only English mail programs print; `date` and `cc` are found everywhere. */
export const englishHeads: ReadonlySet<string> = new Set(['from', 'sent', 'to', 'subject'])

/** Lines, folded, with which mail programs announce a forwarded or quoted letter. Same sources. */
export const forwardMark =
  /^[-_ ]{2,}.{0,60}\b(?:forwarded|original message|weitergeleitete|ursprungliche|transfere|message d'origine|origine|reenviado|original|doorgestuurd|oorspronkelijk|inoltrato|originale|reencaminhada|encaminhada)\b.{0,60}$|^(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|debut du message (?:transfere|reexpedie)|inicio del mensaje reenviado|begin doorgestuurd bericht|inizio messaggio inoltrato|inicio da mensagem (?:reencaminhada|encaminhada)) ?:?$/

/** Folded lines of web mail around a letter: folders, buttons, "to me". Same sources. */
export const webMailChrome: ReadonlySet<string> = new Set([
  ...['inbox', 'external', 'reply', 'reply all', 'forward', 'print all', 'in new window', 'unread'],
  ...['starred', 'translate message', 'to me', 'show details', 'hide details', 'view in browser'],
  ...['summarize this email', 'summarise this email', 'to you', 'to:you', 'to: you'],
  ...[
    'posteingang',
    'extern',
    'antworten',
    'allen antworten',
    'weiterleiten',
    'an mich',
    'ungelesen',
  ],
  ...['boite de reception', 'externe', 'repondre', 'transferer', 'a moi', 'repondre a tous'],
  ...['recibidos', 'bandeja de entrada', 'externo', 'responder', 'reenviar', 'para mi'],
  ...['postvak in', 'inkomend', 'beantwoorden', 'doorsturen', 'aan mij', 'allen beantwoorden'],
  ...['posta in arrivo', 'esterno', 'rispondi', 'inoltra', 'a me', 'rispondi a tutti'],
  ...['caixa de entrada', 'entrada', 'encaminhar', 'reencaminhar', 'para mim', 'responder a todos'],
])

/** How a letter to a person begins, folded: such a line is never a subject. Same languages. */
export const salutation =
  /^(?:dear|hi|hello|hey|good (?:morning|afternoon|day)|sehr geehrte|liebe|lieber|hallo|guten tag|cher|chere|bonjour|madame|monsieur|estimad[oa]|querid[oa]|hola|buenos dias|buenas tardes|beste|geachte|goedendag|goedemorgen|gentile|gentilissim[oa]|egregi[oa]|spettabile|buongiorno|ciao|car[oa]|prezad[oa]|exm[oa]|ola|bom dia|boa tarde|caro|cara)\b/
