/** What stands under a text that sounds very heavy. Nothing about it is stored. */
export const quietHelpWords = {
  says: 'This sounds very heavy. You can go on writing, and you need not be alone with it.',
  danger: 'In danger now:',
  who: 'Who could you be with now?',
  link: 'Someone to talk to',
} as const

/**
 * Our own phrases, by language, in the folded form that `soundsVeryHeavy` looks for: small letters, no
 * apostrophes. Plain talk of a bad day is not among them.
 */
export const heavyPhrases = {
  en: [
    'kill myself',
    'end my life',
    'want to die',
    'wish i was dead',
    'wish i were dead',
    'better off dead',
    'better off without me',
    'dont want to live',
    'do not want to live',
    'no reason to live',
    'dont want to wake up',
    'do not want to wake up',
    'hurt myself',
    'cant go on living',
    'suicide',
    'suicidal',
  ],
  de: [
    'mich umbringen',
    'bringe mich um',
    'nicht mehr leben',
    'will sterben',
    'wäre lieber tot',
    'besser ohne mich dran',
    'mir das leben nehmen',
    'nicht mehr aufwachen',
    'mir etwas antun',
    'suizid',
    'selbstmord',
  ],
  fr: [
    'me tuer',
    'envie de mourir',
    'veux mourir',
    'plus envie de vivre',
    'mettre fin à mes jours',
    'ne plus me réveiller',
    'me faire du mal',
    'mieux sans moi',
    'suicide',
    'suicidaire',
  ],
  es: [
    'matarme',
    'quiero morir',
    'no quiero vivir',
    'no quiero seguir viviendo',
    'quitarme la vida',
    'no despertar más',
    'hacerme daño',
    'mejor sin mí',
    'suicidio',
  ],
} as const
