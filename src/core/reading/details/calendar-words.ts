/*
 * Words of the calendar in seven languages, folded (`fold.ts`). They stand in one table for all, since
 * a letter may mix languages and hardly any word means two things. Short forms that are also common
 * words ("out", "set", "mag") are left out.
 */

/** January to December. */
const monthWords: readonly string[] = [
  'january januar janner januari janvier enero gennaio janeiro janv jan ene',
  'february februar feber februari fevrier febrero febbraio fevereiro fevr feb fev',
  'march marz maerz maart mars marzo marco mrz mrt mar',
  'april avril abril aprile apr avr abr',
  'may mai mei mayo maggio maio',
  'june juni juin junio giugno junho jun giu',
  'july juli juillet julio luglio julho juil jul lug',
  'august augustus aout agosto aug',
  'september septembre septiembre setiembre settembre setembro sept sep sett',
  'october oktober octobre octubre ottobre outubro oct okt ott',
  'november novembre noviembre novembro nov',
  'december dezember decembre diciembre dicembre dezembro dec dez dic',
]

/** Monday to Sunday, in full. */
const weekdayWords: readonly string[] = [
  'monday montag lundi lunes maandag lunedi segunda-feira',
  'tuesday dienstag mardi martes dinsdag martedi terca-feira',
  'wednesday mittwoch mercredi miercoles woensdag mercoledi quarta-feira',
  'thursday donnerstag jeudi jueves donderdag giovedi quinta-feira',
  'friday freitag vendredi viernes vrijdag venerdi sexta-feira',
  'saturday samstag sonnabend samedi sabado zaterdag sabato',
  'sunday sonntag dimanche domingo zondag domenica',
]

/** Short forms that name a weekday only beside a date. */
const weekdayShortWords: readonly string[] = [
  'mon segunda',
  'tues tue terca',
  'wed quarta',
  'thurs thur thu quinta',
  'fri sexta',
  'sat',
  'sun',
]
/** The same with a point or comma behind them, without which they are other words. */
const weekdayDottedWords: readonly string[] = [
  'mo lun ma seg',
  'di mar ter',
  'mi mer mie qua woe wo',
  'do jeu jue gio qui',
  'fr ven vie vr sex',
  'sa sam sab zat za',
  'so dim dom zon zo',
]

/** How far away a day is that is named from the day of the letter. */
const nearDayWords: Readonly<Record<string, number>> = {
  today: 0,
  heute: 0,
  "aujourd'hui": 0,
  hoy: 0,
  vandaag: 0,
  oggi: 0,
  hoje: 0,
  tomorrow: 1,
  morgen: 1,
  demain: 1,
  manana: 1,
  domani: 1,
  amanha: 1,
  'day after tomorrow': 2,
  ubermorgen: 2,
  'apres-demain': 2,
  'pasado manana': 2,
  overmorgen: 2,
  dopodomani: 2,
  'depois de amanha': 2,
  yesterday: -1,
  gestern: -1,
  hier: -1,
  ayer: -1,
  gisteren: -1,
  ieri: -1,
  ontem: -1,
}

/** One to twelve, fourteen, fifteen. */
const numberWords: Readonly<Record<number, string>> = {
  1: 'one a an ein eine einem einer einen un une uno una een um uma',
  2: 'two zwei deux dos twee due dois duas',
  3: 'three drei trois tres drie tre',
  4: 'four vier quatre cuatro quattro quatro',
  5: 'five funf cinq cinco vijf cinque',
  6: 'six sechs seis zes sei',
  7: 'seven sieben sept siete zeven sette sete',
  8: 'eight acht huit ocho otto oito',
  9: 'nine neun neuf nueve negen nove',
  10: 'ten zehn dix diez tien dieci dez',
  12: 'twelve zwolf douze doce twaalf dodici doze',
  14: 'fourteen vierzehn quatorze catorce veertien quattordici catorze',
  15: 'fifteen funfzehn quinze quince vijftien quindici',
  20: 'twenty zwanzig vingt veinte twintig venti vinte',
  30: 'thirty dreissig dreisig trente treinta dertig trenta trinta',
  45: 'forty-five',
}

function indexed(rows: readonly string[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, at) => row.split(' ').map((word) => [word, at + 1] as const)))
}

const escaped = (word: string): string => word.replace(/[.']/g, '\\$&')

/** An alternation of words for a pattern, longer words first. */
export function oneOf(words: Iterable<string>): string {
  return `(?:${[...words]
    .sort((one, other) => other.length - one.length)
    .map(escaped)
    .join('|')})`
}

const months = indexed(monthWords)
const weekdays = indexed(weekdayWords)
const shortWeekdays = indexed(weekdayShortWords)
const dottedWeekdays = indexed(weekdayDottedWords)
const numbers: ReadonlyMap<string, number> = new Map(
  Object.entries(numberWords).flatMap(([number, words]) =>
    words.split(' ').map((word) => [word, Number(number)] as const),
  ),
)

/** January is 1; undefined for any other word. */
export function monthOf(word: string): number | undefined {
  return months.get(word)
}

/** Monday is 1; short forms too. */
export function weekdayNamed(word: string): number | undefined {
  return weekdays.get(word) ?? shortWeekdays.get(word) ?? dottedWeekdays.get(word)
}

/** Days from the day of the letter. */
export function nearDayOf(word: string): number | undefined {
  return nearDayWords[word]
}

/** A count in digits or in a word. */
export function countOf(word: string): number | undefined {
  return /^\d{1,3}$/.test(word) ? Number(word) : numbers.get(word)
}

/** Parts of patterns, without groups of their own. */
export const parts = {
  month: oneOf(months.keys()),
  weekday: oneOf(weekdays.keys()),
  anyWeekday: `(?:${oneOf([...weekdays.keys(), ...shortWeekdays.keys()])}|${oneOf(dottedWeekdays.keys())}(?=[.,]))`,
  nearDay: oneOf(Object.keys(nearDayWords)),
  count: `(?:\\d{1,3}|${oneOf(numbers.keys())})`,
} as const
