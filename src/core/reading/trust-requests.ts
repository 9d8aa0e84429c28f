import { compilePhrase, type Phrase, type PhraseStyle } from './phrase.ts'

/** What frauds ask for or promise in their words. */
export type RequestId =
  | 'asks-payment'
  | 'asks-gift-cards'
  | 'asks-crypto'
  | 'sends-check'
  | 'asks-to-pass-money-on'
  | 'asks-bank-details'
  | 'asks-identity'
  | 'messenger-only'
  | 'no-talk'
  | 'urgent'

/**
 * Wordings of each sign in seven languages, in the language of `phrase.ts`. Words of our own; which
 * requests belong to job frauds is told by the pages named in `trust-signs.ts`.
 */
const wordings: Readonly<Record<RequestId, readonly string[]>> = {
  'asks-payment': [
    '(pay|send|transfer|remit|wire|deposit) … (application|registration|processing|onboarding|starter|visa|admin|administration|administrative|security|refundable|certification|enrolment|enrollment|clearance|equipment|laptop|insurance|delivery|shipping) (fee|fees|deposit|payment|charge|charges)',
    '(pay|cover) … (fee|cost|costs|charge) … (training|background check|equipment|visa|uniform|certificate|laptop|starter kit)',
    '(refundable|registration|processing|onboarding|training|application) (fee|deposit) (of|is|must|has|before|is required)',
    '(buy|purchase) … (equipment|laptop|software|supplies|starter kit) … (vendor|supplier|reimburse*|refund*)',
    '(western union|moneygram|money order)',
    '(überweisen|zahlen|bezahlen|überweise|zahle) … (gebühr|bearbeitungsgebühr|anmeldegebühr|registrierungsgebühr|vermittlungsgebühr|kaution|schulungsgebühr|schulungskosten|vorauszahlung)',
    '(bearbeitungsgebühr|anmeldegebühr|registrierungsgebühr|vermittlungsgebühr|schulungsgebühr|vorauszahlung|kaution) … (überweisen|zahlen|bezahlen|fällig|entrichten)',
    '(payer|régler|verser|virer) … (frais|caution|acompte)',
    "(frais de dossier|frais de formation|frais d'inscription|frais de traitement) … (payer|régler|verser|virement)",
    '(pagar|abonar|transferir|ingresar) … (tasa|cuota|matrícula|fianza|gastos de gestión|depósito)',
    '(overmaken|betalen|betaalt|overmaakt) … (inschrijfkosten|administratiekosten|registratiekosten|trainingskosten|borg|borgsom|waarborg)',
    '(inschrijfkosten|administratiekosten|registratiekosten|trainingskosten|borgsom) … (overmaken|betalen|voldoen)',
    '(pagare|versare|bonificare) … (quota|cauzione|spese di registrazione|spese di gestione|spese di formazione|anticipo)',
    '(pagar|transferir|depositar) … (taxa|inscrição|caução|adiantamento)',
  ],
  'asks-gift-cards': [
    '(buy|purchase|get|send|pick up) … (gift|itunes|steam|google play|amazon|apple) (card|cards|gift cards)',
    '(kaufen|besorgen|schicken) … (geschenkkarte|geschenkkarten|gutscheinkarten|guthabenkarten)',
    '(acheter|achetez|envoyer) … (cartes cadeaux|carte cadeau)',
    '(comprar|compre|enviar) … (tarjetas regalo|tarjetas de regalo|tarjeta regalo)',
    '(kopen|koop|sturen) … (cadeaubonnen|cadeaukaarten|cadeaukaart)',
    '(comprare|acquistare|acquisti) … (carte regalo|buoni regalo)',
    '(comprar|compre|enviar) … (cartões presente|vales presente|cartão presente)',
  ],
  'asks-crypto': [
    '(pay|send|transfer|deposit|convert|buy|purchase) … (bitcoin|bitcoins|btc|usdt|tether|ethereum|cryptocurrency) … (wallet|address|account|atm|fee)',
    '(bitcoin|usdt|crypto) atm',
    '(überweisen|zahlen|kaufen|senden) … (bitcoin|usdt|kryptowährung|krypto) … (wallet|adresse|konto|gebühr)',
    '(payer|acheter|envoyer|transférer) … (bitcoin|usdt|cryptomonnaie|crypto) … (portefeuille|adresse|compte)',
    '(pagar|comprar|enviar|transferir) … (bitcoin|usdt|criptomonedas|criptomoedas|cripto) … (cartera|billetera|carteira|dirección|endereço|cuenta|conta)',
    '(betalen|kopen|sturen|overmaken) … (bitcoin|usdt|cryptovaluta|crypto) … (wallet|adres|rekening)',
    '(pagare|comprare|inviare|trasferire) … (bitcoin|usdt|criptovaluta|criptovalute) … (portafoglio|wallet|indirizzo|conto)',
  ],
  'sends-check': [
    "(send|mail|email|issue) you … (check|cheque|cashier's check) … (equipment|deposit|purchase|buy|vendor|supplies|laptop|office)",
    '(deposit|cash) the (check|cheque)',
    '(mobile|electronic) deposit … (check|cheque)',
  ],
  'asks-to-pass-money-on': [
    '(receive|accept|collect) … (payments|funds|transfers|money) … (your|own|personal) (bank|own|personal)? account',
    '(forward|pass on|send on) … (payments|funds|money) … (commission|percent|keep|client|clients)',
    '(empfangen|erhalten|entgegennehmen) … (zahlungen|gelder|überweisungen) … (ihr|ihrem|eigenes|privates|privatkonto) (konto|bankkonto|privatkonto)?',
    '(recevoir|recevez) … (paiements|fonds|virements) … (votre|propre) compte',
    '(recibir|reciba) … (pagos|fondos|transferencias) … (su|propia) cuenta',
    '(ontvangen|ontvangt) … (betalingen|geld|gelden) … (uw|eigen) (bankrekening|rekening)',
    '(ricevere|riceverà) … (pagamenti|fondi|bonifici) … (suo|proprio) conto',
    '(receber|receberá) … (pagamentos|fundos|transferências) … (sua|própria) conta',
  ],
  'asks-bank-details': [
    '(send|provide|share|confirm|enter|give|submit|supply|email|reply with|need) … (bank account|bank details|bank account details|banking details|banking information|bank information|account number|routing number|online banking|credit card|debit card|card number|card details|iban|sort code)',
    '(senden|schicken|mitteilen|angeben|übermitteln|nennen|teilen) … (bankverbindung|kontodaten|bankdaten|iban|kontonummer|kreditkarte|kreditkartendaten)',
    '(bankverbindung|kontodaten|bankdaten|iban|kontonummer|kreditkartendaten) … (senden|schicken|mitteilen|angeben|übermitteln|mit)',
    '(envoyer|envoyez|communiquer|communiquez|fournir|transmettre|indiquer) … (rib|iban|coordonnées bancaires|carte bancaire|numéro de compte)',
    '(enviar|envíe|envíenos|facilitar|proporcionar|indicar) … (iban|datos bancarios|número de cuenta|tarjeta de crédito|cuenta bancaria)',
    '(sturen|stuur|doorgeven|opgeven|verstrekken) … (bankgegevens|iban|rekeningnummer|creditcard|bankrekening)',
    '(bankgegevens|iban|rekeningnummer|creditcardgegevens) … (sturen|doorgeven|opgeven|verstrekken)',
    '(inviare|invii|fornire|comunicare|inviarci) … (iban|coordinate bancarie|dati bancari|numero di conto|carta di credito)',
    '(enviar|envie|fornecer|informar) … (iban|dados bancários|conta bancária|número da conta|cartão de crédito)',
  ],
  'asks-identity': [
    "(send|provide|share|upload|email|submit|reply with|text) … (social security number|ssn|copy of your passport|passport copy|photo of your passport|scan of your passport|copy of your id|photo of your id|picture of your id|front and back|driver's license|driving licence|driver's licence|national insurance number|identity card|selfie)",
    '(senden|schicken|übermitteln|laden|hochladen) … (personalausweis|ausweis|ausweiskopie|reisepass|passkopie|sozialversicherungsnummer|steuer-id|selfie)',
    '(personalausweis|ausweis|ausweiskopie|reisepass|passkopie|sozialversicherungsnummer) … (senden|schicken|übermitteln|hochladen|zuschicken|zusenden)',
    "(envoyer|envoyez|transmettre|fournir) … (pièce d'identité|carte d'identité|passeport|numéro de sécurité sociale)",
    '(enviar|envíe|envíenos|facilitar) … (dni|nie|pasaporte|documento de identidad|número de la seguridad social)',
    '(sturen|stuur|opsturen|uploaden) … (paspoort|identiteitsbewijs|identiteitskaart|rijbewijs|burgerservicenummer|bsn)',
    "(inviare|invii|inviarci|fornire) … (carta d'identità|documento d'identità|passaporto|codice fiscale)",
    '(enviar|envie|fornecer) … (bilhete de identidade|cartão de cidadão|passaporte|rg|cpf|documento de identidade)',
  ],
  'messenger-only': [
    '(interview|talk|chat|briefing|conversation|meeting|contact|message|add|text|write|reach|continue) … (telegram|whatsapp|hangouts|wechat|viber|kik)',
    '(on|via|through|over) (telegram|whatsapp|google hangouts|hangouts|wechat|viber|signal app)',
    '(gespräch|vorstellungsgespräch|kontaktieren|schreiben|melden) … (telegram|whatsapp|wechat|viber)',
    '(über|per) (telegram|whatsapp|wechat|viber)',
    '(entretien|contacter|contactez|écrire|écrivez) … (telegram|whatsapp|wechat|viber)',
    '(entrevista|contactar|contacte|escribir|escríbanos|escriba) … (telegram|whatsapp|wechat|viber)',
    '(por|via) (telegram|whatsapp)',
    '(gesprek|sollicitatiegesprek|contact|bericht|stuur) … (telegram|whatsapp|wechat|viber)',
    '(colloquio|contattare|contatti|scrivere|scriva) … (telegram|whatsapp|wechat|viber)',
    '(entrevista|contacto|contato|escreva|fale) … (telegram|whatsapp|wechat|viber)',
  ],
  'no-talk': [
    'without (an|any|a further|further)? (interview|interviews)',
    'no (interview|interviews) (is|are)? (needed|required|necessary)',
    '(hired|start|starting) (immediately|on the spot|right away|straight away) without',
    '(selected|chosen|hired|shortlisted) … (found|saw|seen|reviewed|posted) … (your resume|your cv|your profile) (online|on indeed|on linkedin|on ziprecruiter|on the internet)',
    'ohne (vorstellungsgespräch|bewerbungsgespräch|gespräch)',
    'sans (entretien|entretien préalable)',
    'sin (entrevista|entrevistas)',
    'zonder (gesprek|sollicitatiegesprek|sollicitatie)',
    'senza (colloquio|alcun colloquio)',
    'sem (entrevista|entrevistas)',
  ],
  urgent: [
    '(reply|respond|act|answer|confirm|apply) (now|immediately|today|urgently|at once|asap|as soon as possible)',
    '(only|just) … (slots|spots|places|positions|vacancies) (left|remain|remaining|available)',
    'within (24|12|48|six|twelve) hours',
    '(innerhalb von|binnen) (24|12|48) stunden',
    '(sofort|umgehend|noch heute) (antworten|melden|zusagen)',
    '(sous|dans les) (24|12|48) (heures|h)',
    '(en|dentro de) (24|12|48) horas',
    'binnen (24|12|48) uur',
    'entro (24|12|48) ore',
    '(em|dentro de|no prazo de) (24|12|48) horas',
  ],
}

const style: PhraseStyle = { words: {}, gapWords: 9, bends: true }

export type RequestPhrases = ReadonlyMap<RequestId, readonly Phrase[]>

let ready: RequestPhrases | undefined

/** The wordings ready to be searched for, which they are made for the first letter. */
export function requestPhrases(): RequestPhrases {
  ready ??= new Map(
    Object.entries(wordings).map(([id, list]) => [
      id as RequestId,
      list.map((wording) => compilePhrase(wording, style)),
    ]),
  )
  return ready
}
