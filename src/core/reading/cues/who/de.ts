import { type RoleWords, type WhoWords, wordSet } from './who-words.ts'

/** German. Umlauts are folded to plain vowels. */
export const germanWho: WhoWords & RoleWords = {
  language: 'de',
  headLast: true,
  source: 'everyday wording of German employers, agencies and public bodies; § 11 AGG for (m/w/d)',
  companyAfter: [
    {
      words:
        /(?:^|\n|[.;] )(?:arbeitgeber|unternehmen|firma|betrieb|einrichtung|dienststelle)(?:in)? ?: ?/g,
      weight: 5,
    },
    {
      words:
        /\b(?:wurden?|haben wir|ist|sind) (?:erfolgreich )?(?:an|bei) (?:die |den |das |der )?(?:firma )?/g,
      weight: 3,
    },
    {
      words: /\b(?:das unternehmen|die firma|der arbeitgeber|der betrieb|unser kunde,? die) /g,
      weight: 2.5,
    },
    {
      words:
        /\b(?:stelle|position|rolle|praktikum|praktikums?platz|ausbildung|ausbildungsplatz|tatigkeit|mitarbeit|karriere|bewerbung|verfahren|auswahlverfahren|bewerbungsverfahren|bewerbungsprozess|job|einstieg|zukunft|team|arbeit|vorstellungsgesprach|gesprach|interview|kennenlernen|anstellung|beschaftigung|stellenangebot|angebot|interesse|stellenausschreibung|vertrag|arbeiten|beworben|bewerben|teil)(?:en|n|s)?(?: [^\n.,;]{1,60}?)? (?:beim|bei)(?: der| dem| den| uns,? der| uns bei(?: der)?)?(?: firma| kanzlei| praxis)? /g,
      weight: 4,
    },
    {
      words: /\b(?:bei|beim) (?:der |dem |den |uns,? der |uns bei (?:der )?)?(?:firma |kanzlei )?/g,
      weight: 2.5,
    },
    {
      words: /\b(?:im namen|im auftrag|namens)(?: der| des| von| unseres hauses,? der)? /g,
      weight: 2.5,
    },
    { words: /\b(?:i\. ?a\.|i\. ?v\.|ppa\.?) [^\n]{2,40}\n/g, weight: 1 },
    {
      words:
        /\b(?:[a-z]{2,20}[- ])?(?:team|abteilung)(?: (?:recruiting|personal|hr|karriere))? (?:von |der |des |bei |vom )(?:der )?/g,
      weight: 3,
    },
    {
      words:
        /\b(?:personalabteilung|recruiting|human resources|bewerbermanagement|personalreferent(?:in)?|personalleiter(?:in)?|personalleitung|recruiter(?:in)?|geschaftsfuhr(?:er|erin|ung)|personalwesen|talent acquisition|personalmanagement|personalgewinnung|personalservice)(?:,? der|,? des|,? von| bei|,| \|| -) (?:der )?/g,
      weight: 2,
    },
    {
      words: /\b(?:mitglied|teil) (?:unseres teams|des teams)? ?(?:bei|von|der|des) (?:der )?/g,
      weight: 2,
    },
    { words: /\b(?:willkommen|karriere|arbeiten) (?:bei|in|im)(?: der| dem)? /g, weight: 2 },
    { words: /\bich bin [^\n.]{1,60}? (?:bei|von)(?: der)? /g, weight: 2 },
    {
      words:
        /\binteresse (?:an|fur)(?: der| dem| die| das| einer (?:mitarbeit|tatigkeit) (?:bei|in)(?: der)?)? /g,
      weight: 2,
    },
    {
      words:
        /\b(?:nachricht|mitteilung|neuigkeiten|einladung|ruckmeldung|grusse?|gruse?)(?: aus dem hause| aus der| von(?: der)?| vom) /g,
      weight: 2.5,
    },
    {
      words: /\b(?:bewerbung|bewerbungsunterlagen|anfrage) (?:an|in|im)(?: die| den| das| der)? /g,
      weight: 2,
    },
    { words: /\b(?:im|am|zum|vom|an der|an die|in der|von der|ihre?|deine?|euer) /g, weight: 1 },
    { words: /\b(?:die|der|das|wir,? die|wir von|wir bei|hier bei)(?: der)? /g, weight: 0.5 },
    { words: /\b(?:mit|fur|durch) /g, weight: 0.8 },
  ],
  companyBefore: [
    {
      words:
        /[- ]?(?:recruiting|recruitment|hr|personal|karriere|bewerber|talent|people)?[- ]?(?:team|personalabteilung|recruiting|karriereteam|bewerbermanagement|personalmanagement)\b/g,
      weight: 3,
    },
    {
      words:
        / (?:hat sich (?:fur|gegen)|hat (?:ihre|deine) bewerbung|bedankt sich|freut sich|ladt (?:sie|dich)|ist ein unternehmen|hat (?:sie|dich) eingeladen|hat ein gesprach|hat ihre unterlagen|mochte (?:sie|dich)|sucht|dankt (?:ihnen|dir))\b/g,
      weight: 3,
    },
  ],
  openers: wordSet(
    `ihr ihre dein deine euer eure das die der den unser unsere liebe lieber sehr hallo guten mit beste viele freundliche herzliche
     leider vielen danke im vom bei wir sie es`,
  ),
  notCompanies: wordSet(
    `fragen ruckfragen interesse bedarf gelegenheit ihnen ihrer ihrem ihren ihre ihr sie uns unser unserem unserer stelle
     position bewerbung bewerbungen team personalabteilung unternehmen firma haus frau herr herrn damen gesprach interview
     telefon montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz april mai juni juli august
     september oktober november dezember deutschland osterreich schweiz kandidaten bewerber bewerberinnen abteilung zukunft
     weg suche erfolg gute alles vertrieb einkauf marketing finanzen verwaltung produktion entwicklung logistik technik
     zusage absage einladung unterlagen lebenslauf qualifikation qualifikationen erfahrung auswahl entscheidung vorauswahl
     netzwerk recherche kommission gremium fachbereich geschaftsfuhrung geschaftsfuhrer personalreferentin personalreferent recruiterin recruiter impressum datenschutz
     standort video link online karriere stellenanzeige ausschreibung kennziffer referenznummer teilzeit vollzeit
     personalgewinnung personalmanagement raum mitarbeitern mitarbeiter kollegen kolleginnen ansprechpartner vorstellungsgesprach arbeitsvertrag beginn`,
  ),
  roleAfter: [
    {
      words:
        /\bals (?=[^\n.,;]{3,50} (?:beworben|bewerben|eingestellt|anfangen|einstellen|unterstutzen|verstarken|arbeiten))(?:eine?n? )?/g,
      weight: 3,
    },
    {
      words:
        /\b(?:such(?:e|en|t)|besetze|besetzen)(?: wir| ich)?(?: (?:ab sofort|derzeit|aktuell|gerade|zum|zur))? (?:eine?n?|zwei|mehrere) /g,
      weight: 1.2,
    },
    {
      words:
        /\b(?:stelle|stellenangebot|position|rolle|funktion|vakanz|ausschreibung|stellenausschreibung|stellenanzeige|jobangebot|job|arbeitsstelle|tatigkeit|praktikumsstelle|werkstudentenstelle|werkstudentenstatigkeit|stellenbezeichnung|stellentitel|betreff)(?:,? (?:als|des|der|eines|einer|einen|mit (?:dem titel|der bezeichnung)))?(?: ?:| -)? ["(]?/g,
      weight: 3,
    },
    {
      words:
        /\b(?:bewerbung(?:sunterlagen)?|bewerben|beworben|kandidatur|einstieg|einstellung|interesse|mitarbeit|beschaftigung|anstellung|angebot|tatigkeit|arbeitsvertrag|arbeiten|starten|suchen|absage|einladung|stelle|position|vorstellungsgesprach|gesprach|praktikum|werkstudententatigkeit|auswahlverfahren)(?: [^\n.;:,"]{1,60}?)? als (?:eine?n? |neuer? )?"?/g,
      weight: 3,
    },
    {
      words:
        /\b(?:bewerbung|beworben|bewerben|interesse|gesprach|vorstellungsgesprach|interview|einladung|absage|auswahlverfahren|bewerbungsverfahren|ausschreibung|verfahren)(?: [^\n.;:,"]{1,40}?)? (?:auf|um|fur|an|zu|zum|zur)(?: die| den| das| der| unsere?n?| eine?n?)?(?: ausgeschriebene| offene| freie| vakante)?(?: stelle| position| rolle)? "?/g,
      weight: 1.5,
    },
    { words: /\bbewerbung(?:sverfahren)?(?: ?:| -|,) "?/g, weight: 2 },
  ],
  roleAfterLoosely:
    /\b(?:als|fur|fur die|fur den|fur das|den|die|eine|einen|zum|zur) (?:eine?n? )?"?/g,
  roleStops:
    / (?:bei|fur (?:unsere?|das team|die zeit|uns)|in (?:unsere[rmn]?|ihrem|voll|teil)|im (?:hause|team|rahmen|unternehmen)|ist|war|haben|hat|habe|wurde|wird|werden|sind|und (?:ihr|dein|das|den|fur (?:ihr|dein|das)|wir|mochte|danken|freu|bedank)|erhalten|eingegangen|zu (?:besetzen|unserem|ihrer)|ab|vom|aus|mit (?:uns|ihnen|dir|der|dienst|sitz)|interessier\w*|anderweitig|leider|vielen|danke|wir|sie|ihnen|dir|nicht|besetzt|am|an (?:der|den|unser|unserem)|auf|gesendet|bewerben|beworben|interesse|gefunden|sehr|gelesen|bereits|mochten|freuen|zuruck|zuruckgezogen|absagen|nach|durch|unter|entschieden|anbieten|einladen|kennenlernen|vergeben|kennziffer|referenz\w*|ref|stellen-?id|job-?id|wirklich|hier|nun|jetzt|soll|konnen|kann|noch|uber|vor|als auch|von (?:uns|der|dir|ihnen))\b/,
  jobWords:
    /(?:leit(?:er|ung)|berater|manager|entwickler|ingenieur|kauf(?:mann|frau|leute)|kaufmannische|referent|bearbeiter|assisten[tz]|techniker|mechaniker|mechatroniker|pfleger|pflege(?:fach|hilfs)|kraft|helfer|fahrer|verkaufer|koordinator|spezialist|architekt|praktik(?:um|ant)|werkstudent|student|trainee|ausbildung|auszubildende|azubi|lehrer|erzieher|arzt|arztin|elektroniker|elektriker|schlosser|schweiser|schweisser|schweißer|monteur|meister|fachwirt|buchhalt(?:er|ung)|controller|analyst|consultant|developer|engineer|designer|redakteur|jurist|anwalt|apotheker|laborant|chemiker|physiker|wissenschaftler|mitarbeiter|angestellte|fachangestellte|sekretar|empfang|disponent|planer|einkaufer|gestalter|grafiker|koch|kochin|kellner|backer|gartner|maler|tischler|schreiner|zimmerer|maurer|hausmeister|administrator|padagog|therapeut|psycholog|beauftragte|vertreter|volontar|kuratori?n?|bibliothekar|forscher|lackierer|lagerist|zusteller|aushilfe|minijob|betreuer|prufer|makler|dozent|professur|trainer|scientist|owner|recruiter|friseur|florist|landwirt|winzer|optiker|akustiker|verwalter|fachfrau|fachmann|operator|busfahrer|steuer|texter|agog|bildner|strateg|anwarter|kommissar|fraser|dreher|raumausstatter|beiz|hilfskraft|dame\b|portier|concierge|schaffner|begleiter|inspekteur|analytiker|ermittler|tester|streckenwart|pilot|kapitan|matrose|stelle\b)/,
  plainWords: wordSet(
    `die der das den dem des eine einen einer ein unsere unser unserem unserer ihre ihr ihrem ihrer deine dein diese dieser
     stelle position rolle offene ausgeschriebene genannte oben obige freie andere weitere passende unternehmen haus team
     bewerbung interesse gesprach uns sie wir vielen dank stellen positionen kandidaten bewerber bewerberin mitarbeiter
     person unterlagen ihnen zukunft teil neue neuen talente verstarkung ref nr kennziffer eingang status absage kennenlernen lehrstelle hospitation
     probearbeiten probetag schnuppertag termin praktikumsplatz ausbildungsplatz test onlinetest aufgabe saison ausbildung`,
  ),
  capitals: true,
}
