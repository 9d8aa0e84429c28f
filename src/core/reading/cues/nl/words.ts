import type { Words } from '../../phrase.ts'

/** Lists of Dutch wordings that phrases name in square brackets. `|` stands between wordings. */
export const dutchWords: Words = {
  not: 'niet|geen|nooit|noch',
  you: 'u|uw|je|jou|jouw|jij|jullie',
  role: 'functie|functies|vacature|vacatures|baan|positie|stage|stageplek|stageplaats|rol|job|plek|plaats|*functie|*vacature|*plek|*plaats|opdracht|betrekking|leerplek|post',
  apply:
    'sollicitatie|sollicitaties|*sollicitatie|cv|brief|motivatiebrief|sollicitatiebrief|motivatie|reactie|aanmelding|kandidatuur|profiel|gegevens|open sollicitatie',
  candidate:
    'kandidaat|kandidaten|kandidate|sollicitant*|persoon|personen|mensen|collega|profielen|profiel|iemand|medesollicitant*',
  others:
    'andere|een ander|anderen|iemand anders|meer geschikte|geschiktere|betere|interne|passender|ervarener',
  elsewhere:
    'zwemles|babygroep|peutergroep|uw kind|je kind|offerte|aannemer|leverancier|wachtlijst|kandidaat-huurder|subsidieaanvraag|uw aanvraag|dakkapel|woning|woningen|appartement|huurwoning|kamer|huurder*|lening|krediet|hypotheek|polis|bestelde|bestelling|leverbaar|lamp|tafel|tickets|ticket|vlucht|pakket|cursus|cursusplaats|opvangplek|uitkering|toeslag|bezwaar|manuscript|reservering|artikel|hond|kat|puppy|wedstrijd|toernooi|abonnement|garantie',
  somebody:
    'kandidaat|kandidaten|kandidate|sollicitant*|persoon|iemand|ander|anderen|collega|leerkracht|verpleegkundige|medewerker|mensen|profiel|profielen|deelnemer*|stagiair*|finalist',
  talk: 'gesprek|gesprekken|*gesprek|*gesprekken|interview|kennismaking|kennismaken|kennis maken|kennis te maken|afspraak|videocall|belafspraak|koffie|meeloopdag|proefdag|proefdraaien|meelopen|selectiedag|intake|meeloopdagdeel|spreken|ontmoeten',
  test: 'test|tests|testen|assessment|assessments|opdracht|*opdracht|case|casus|*test|*toets|toets|proefles|vragenlijst|oefening|challenge|proef|examen|videovragen|proefvertaling|proefstuk|persoonlijkheidsvragenlijst|capaciteitentest|persoonlijkheidstest|proeven|selectieproef|proefspel',
  day: 'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen',
}
