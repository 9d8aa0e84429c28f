import type { Words } from '../../phrase.ts'

/** Lists of German wordings that phrases name in square brackets. `|` stands between wordings. */
export const germanWords: Words = {
  not: 'nicht|kein|keine|keinen|keinem|keiner|nie|weder',
  you: 'sie|ihnen|ihre|ihren|ihrer|ihrem|ihr|dich|dir|du|deine|deinen|deiner|deinem|dein|euch',
  your: 'ihre|ihren|ihrer|ihrem|ihr|ihres|deine|deinen|deiner|deinem|dein|deines|die|der|eure',
  we: 'wir|uns|ich|mich|mir|man',
  role: 'stelle|stellen|position|positionen|vakanz|job|jobs|ausbildung|ausbildungsplatz|*platz|*plätze|ausschreibung|stellenausschreibung|*ausschreibung|*stelle|*stellen|*position|praktikum|tätigkeit|aufgabe|funktion|rolle|volontariat|posten|amt|professur|lehrauftrag|lehrstelle|dienstposten|mandat',
  apply:
    'bewerbung|bewerbungen|*bewerbung|unterlagen|*unterlagen|lebenslauf|kandidatur|dossier|bewerbungsdossier|anschreiben|mappe|bewerbungsmappe|online-bewerbung',
  candidate:
    'bewerber*|mitbewerber*|bewerbende*|mitbewerbende*|kandidat*|kandidatur|bewerbung|bewerbungen|*bewerbung|person|personen|profil|profile|profilen|fachkraft|fachkräfte|interessent*|persönlichkeit|frau|herrn|kollegin|kollegen|mensch|menschen',
  others:
    'andere|anderen|anderer|anderem|anderes|weitere|weiteren|passendere*|geeignetere*|besser*|erfahrenere*|qualifiziertere*|interne|internen|interner',
  talk: 'gespräch|*gespräch*|interview|interviews|*interview*|telefonat|kennenlernen|kennenlerngespräch|videocall|video-call|telefontermin|probetag|probearbeiten|probearbeit|probeschicht|hospitation|schnuppertag|schnuppern|auswahltag|auswahlrunde|austausch|videokonferenz|probeunterricht|lehrprobe|bewerbertag|erstgespräch|zweitgespräch|vorsingen|vorspiel',
  test: 'test|tests|*tests|eignungstest|online-test|onlinetest|sprachtest|fachtest|wissenstest|logiktest|leistungstest|rechentest|deutschtest|sporttest|fitnesstest|auswahltest|computertest|persönlichkeitstest|intelligenztest|konzentrationstest|mathetest|schreibtest|englischtest|eingangstest|praxistest|kompetenztest|testaufgabe|*aufgabe|*aufgaben|fallstudie|case|case-study|arbeitsprobe|arbeitsproben|assessment|assessments|assessment-center|online-assessment|coding-challenge|challenge|übung|*übung|fragebogen|persönlichkeitsfragebogen|einstellungstest|eignungsprüfung|videofragen|online-verfahren|onlineverfahren|probeübersetzung|probetext|probestück|arbeitsauftrag',
  elsewhere:
    'kater|tierheim|offerte|lieferant*|auftragsvergabe|pflegeplatz|heimplatz|schulplatz|wohnung|wohnungen|mietwohnung|mieter*|vermiet*|behandlung|krankenkasse|kostenübernahme|widerspruch|kredit|kreditanfrage|manuskript|kurs|kurse|kursplatz|sprachkurs|abo|gutschein|beitrag|verlag|tor|spiel|turnier|rezept|garantie|reklamation|rückgabe|umtausch|schuhe|größe|ersatzteil|fahrkarte|zug|hund|hunde|katze|welpe|therapieplatz|schreibtisch|bestellt*|storniert*|artikel|ware|tisch|zimmer|ferienwohnung|grundstück|kita-platz|kitaplatz|betreuungsplatz|reservierung|ticket|tickets|flug|paket|lieferung|versicherung|handwerker*|mietinteressent*|eigentümer*|studienplatz|studienplätze|masterstudiengang|studiengang|freiwillige|ehrenamt*|fördermittel|ihr projekt|ihr antrag|ihr beitrag|projektantrag|masterstudium|unterhalt|kindergeld|elterngeld|wohngeld|bafög|stipendium',
  settled:
    'entschieden|entschlossen|verständigt|geeinigt|festgelegt|ausgesprochen|gestimmt|votiert|gefallen|entscheiden|verständigten|einigten',
  took: 'genommen|eingestellt|ausgewählt|ausgesucht|gefunden|verpflichtet|gewonnen|engagiert|übernommen|angestellt|gewählt|berufen|ernannt|bevorzugt|vorgezogen|besetzt|benannt|bestimmt',
  papers:
    'lebenslauf|zeugnis|zeugnisse|arbeitszeugnis|arbeitszeugnisse|abschlusszeugnis|hochschulzeugnis|schulzeugnis|unterlagen|nachweis|nachweise|dokument|dokumente|anschreiben|kopie|kopien|bescheinigung|foto|anlagen|anhang|datei|formular|unterschrift|angaben|führungszeugnis',
  somebody:
    'bewerber*|mitbewerber*|bewerbende*|mitbewerbende*|kandidat*|person|personen|kollegin|kollegen|fachkraft|interessent*|jemand*|andere|anderen|anderer|anderes|teilnehmende*|teilnehmer*|mitarbeiterin|mitarbeiter|konkurrent*|auszubildende*',
  sorry: 'leider|bedauerlicherweise|bedauern|schade|leid',
  glad: 'freuen|freut|freue|erfreut|gern|gerne|möchten|möchte|würden|würde|wollen|dürfen',
  day: 'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|montags|dienstags|mittwochs|donnerstags|freitags|morgen|übermorgen',
}
