import { describe, expect, test } from 'vitest'
import { letterTones } from '../vault/kinds/letter.ts'
import { MemoryVault } from '../vault/vault.ts'
import { checkWritten, gapsOf } from './check-written.ts'
import { draftLetter } from './draft-letter.ts'
import { type WrittenLanguage, writtenLanguages } from './feedback-words.ts'
import { type DraftedType, draftedTypes, type LetterSlot, letterTypes } from './letter-types.ts'
import { type LetterTone, letterWords } from './letter-words.ts'
import { occasionOf } from './occasion.ts'
import { lettersVault, NOON } from './sample.test-support.ts'
import { sendAdvice } from './send-rules.ts'

type Foreign = Exclude<WrittenLanguage, 'en'>
const foreign = writtenLanguages.filter((language): language is Foreign => language !== 'en')

/** What a person might put in, in the language of the letter. */
const said: Readonly<Record<Foreign, Readonly<Record<LetterSlot, string>>>> = {
  de: {
    moment: 'wie Sie die Winterstraßen planen',
    fits: 'ich habe drei Jahre lang die Nachtbusse eines Tals geplant',
    news: 'der Kurs in Routenplanung ist geschafft',
    useful: 'der Kreis hat seine Verkehrszählung veröffentlicht, https://counts.example/2026',
    change: 'seit einem halben Jahr plane ich die Schulbusse von zwei Tälern',
    known: 'wir haben beide im Mai beim Verkehrsabend gesprochen',
    topic: 'wie ein kleiner Betriebshof den Winterdienst plant',
    advert: 'https://tarnwater.example/jobs/12',
    proofs:
      '• 40 Nachtbusse geplant\n• Leerfahrten um ein Zehntel gesenkt\n• Sechs Fahrende geschult',
    work: 'der Fahrplan 2024, von der ersten Zählung bis zum Druck',
    points: 'dass alle sechs Betriebshöfe Bescheid wussten, auch bei der späten Änderung',
    help: 'wie Sie entscheiden, welche Beschwerde einen Plan ändert',
    starts: '1. April',
    pay: '38.000 Euro im Jahr',
    reason: 'die Zeiten passen nicht zu meinen Kindern',
    helped: 'Sie haben mir vom Betriebshof erzählt, bevor die Anzeige erschien.',
  },
  fr: {
    moment: 'votre façon de tracer les routes d’hiver',
    fits: 'j’ai planifié pendant trois ans les bus de nuit d’une vallée',
    news: 'j’ai terminé la formation en planification de lignes',
    useful: 'le département a publié ses comptages, https://counts.example/2026',
    change: 'je planifie depuis six mois les bus scolaires de deux vallées',
    known: 'nos deux exposés à la soirée des transports en mai',
    topic: 'comment un petit dépôt prépare l’hiver',
    advert: 'https://tarnwater.example/jobs/12',
    proofs:
      '• 40 bus de nuit planifiés\n• Un dixième de trajets à vide en moins\n• Six personnes formées',
    work: 'les horaires de 2024, du premier comptage à l’impression',
    points: 'les six dépôts tenus au courant, et la modification tardive',
    help: 'comment vous décidez quelle plainte change un plan',
    starts: 'le 1er avril',
    pay: '31 000 euros par an',
    reason: 'les horaires ne vont pas avec ceux de mes enfants',
    helped: 'vous m’avez parlé du dépôt avant la parution de l’annonce.',
  },
  es: {
    moment: 'cómo planifica las rutas de invierno',
    fits: 'planifiqué durante tres años los autobuses nocturnos de un valle',
    news: 'he terminado el curso de planificación de rutas',
    useful: 'la provincia ha publicado sus aforos, https://counts.example/2026',
    change: 'desde hace seis meses planifico los autobuses escolares de dos valles',
    known: 'nuestras charlas en la tarde del transporte de mayo',
    topic: 'cómo prepara el invierno una cochera pequeña',
    advert: 'https://tarnwater.example/jobs/12',
    proofs:
      '• 40 autobuses nocturnos planificados\n• Un décimo menos en vacío\n• Formación de seis personas',
    work: 'los horarios de 2024, del primer aforo a la imprenta',
    points: 'que las seis cocheras estuvieron al tanto, también con el cambio tardío',
    help: 'cómo decide qué queja cambia un plan',
    starts: '1 de abril',
    pay: '31.000 euros al año',
    reason: 'los horarios no encajan con los de mis hijos',
    helped: 'me habló de la cochera antes de que saliera el anuncio.',
  },
}

interface Known {
  readonly name: string | null
  readonly role: string | null
  readonly day: boolean
  readonly company: string
  /** Whether what may be left out is there. */
  readonly spare: boolean
}

const usual: Known = {
  ...{ name: 'Nia Probert', role: 'Route Planner', day: true, company: 'Tarn Water', spare: true },
}

function written(
  type: DraftedType,
  language: Foreign,
  tone: LetterTone,
  { name, role, day, company, spare }: Known = usual,
) {
  const events = [
    { id: 'e1', type: 'applied', on: '2026-02-03' },
    { id: 'e2', type: 'interview', on: '2026-03-09' },
  ]
  const vault = new MemoryVault([
    lettersVault.settings({ name: 'Ines Marlow' }),
    lettersVault.record('application', 'a1', {
      ...{ company, events: day ? events : [] },
      ...(role ? { role } : {}),
    }),
  ])
  const occasion = occasionOf(vault, { type, applicationId: 'a1', personId: null }, NOON)
  const slots = Object.fromEntries(
    letterTypes[type].slots.map(({ id, needed }) => [
      id,
      needed || spare ? said[language][id] : '',
    ]),
  )
  const draft = draftLetter(type, occasion, { to: { name, address: null }, slots, tone, language })
  return { ...draft, occasion }
}

const halves = [true, false]
const knowns: readonly Known[] = halves.flatMap((name) =>
  halves.flatMap((role) =>
    halves.flatMap((day) =>
      halves.map((spare) => ({
        ...{ ...usual, day, spare },
        name: name ? usual.name : null,
        role: role ? usual.role : null,
      })),
    ),
  ),
)

/** Words of English letters that none of the three languages has. */
const ENGLISH = /\b(the|and|you|your|with|would|thank|thanks|dear|kind|regards|role|from|which)\b/i

describe.each(foreign)('in %s', (language) => {
  test.each(draftedTypes)('%s keeps its shape in every tone, whatever is known', (type) => {
    for (const tone of letterTones) {
      for (const known of knowns) {
        const { text, subject, occasion } = written(type, language, tone, known)
        const advice = { ...sendAdvice(type, occasion), send: 'yes' as const }
        const checks = checkWritten(
          { type, text, language, name: 'Ines Marlow', advice, isCopy: false },
          occasion,
        )
        const looks = checks.filter(({ state }) => state === 'look')
        expect(looks, `${tone}\n${text}`).toEqual([])
        const all = `${subject}\n${text}`
        expect(all).not.toMatch(/undefined|\bnull\b|!|\.\.|\[| \n| {2}/)
        expect(all.replace('Route Planner', '')).not.toMatch(ENGLISH)
      }
    }
  })

  test('the three tones of each letter differ', () => {
    for (const type of draftedTypes) {
      const texts = letterTones.map((tone) => written(type, language, tone).text)
      expect(new Set(texts).size).toBe(letterTones.length)
    }
  })

  test('what is needed and missing stands in brackets, in the same language', () => {
    for (const type of draftedTypes) {
      const occasion = occasionOf(
        new MemoryVault([
          lettersVault.record('application', 'a1', { company: 'Tarn', events: [] }),
        ]),
        { type, applicationId: 'a1', personId: null },
        NOON,
      )
      const to = { name: null, address: null }
      const { text } = draftLetter(type, occasion, { to, slots: {}, language })
      const needed = letterTypes[type].slots.filter((slot) => slot.needed)
      expect(gapsOf(text)).toEqual(needed.map(({ id }) => letterWords[language].gaps[id]))
      expect(text).not.toMatch(ENGLISH)
    }
  })
})

/** An ending that tells whether a woman or a man writes, where the word speaks of the writer. */
const gendered: Readonly<Record<Foreign, RegExp>> = {
  de: /\b(ein(e|er)? (Bewerber|Kandidat|Kolleg)\w*)\b/i,
  fr: /\b(ravie?|heureu(x|se)|intéressée?|désolée?|motivée?|honorée?|reconnaissante?)\b/i,
  es: /\b(encantad[oa]|agradecid[oa]|interesad[oa]|content[oa]|dispuest[oa]|honrad[oa]|list[oa] para)\b/i,
}

test.each(foreign)('no letter in %s says whether a woman or a man writes', (language) => {
  for (const type of draftedTypes) {
    for (const tone of letterTones) {
      expect(written(type, language, tone).text).not.toMatch(gendered[language])
    }
  }
})

const polite: Readonly<Record<Foreign, RegExp>> = {
  de: /(?<!\p{L})(du|dich|dir|dein(e[mnrs]?)?)(?!\p{L})/iu,
  fr: /(?<!\p{L})(tu|te|toi|ton|tes)(?!\p{L})/iu,
  es: /(?<!\p{L})(tú|te|ti|tus?|contigo)(?!\p{L})/iu,
}

test.each(foreign)(
  'in %s the reader is addressed politely, in warm Spanish by “tú”',
  (language) => {
    for (const type of draftedTypes) {
      for (const tone of ['plain', 'formal'] as const) {
        expect(written(type, language, tone).text).not.toMatch(polite[language])
      }
      const warm = written(type, language, 'warm').text
      if (language === 'es') expect(warm).not.toMatch(/(?<!\p{L})(usted|su|le|les)(?!\p{L})/iu)
      else expect(warm).not.toMatch(polite[language])
    }
  },
)

test.each([
  ['de', 'plain', null, 'Guten Tag,'],
  ['de', 'warm', null, 'Guten Tag,'],
  ['de', 'formal', null, 'Sehr geehrte Damen und Herren,'],
  ['de', 'formal', 'Nia Probert', 'Guten Tag Nia Probert,'],
  ['de', 'formal', 'Dr. Okafor', 'Guten Tag Dr. Okafor,'],
  ['de', 'formal', 'Frau Sandahl', 'Sehr geehrte Frau Sandahl,'],
  ['de', 'formal', 'Herr Adeyemi', 'Sehr geehrter Herr Adeyemi,'],
  ['de', 'warm', 'Frau Sandahl', 'Liebe Frau Sandahl,'],
  ['de', 'warm', 'Herr Adeyemi', 'Lieber Herr Adeyemi,'],
  ['de', 'plain', 'Herr Adeyemi', 'Guten Tag Herr Adeyemi,'],
  ['fr', 'plain', null, 'Bonjour,'],
  ['fr', 'formal', null, 'Madame, Monsieur,'],
  ['fr', 'formal', 'Nia Probert', 'Bonjour Nia Probert,'],
  ['fr', 'formal', 'Mme Sandahl', 'Madame,'],
  ['fr', 'formal', 'M. Adeyemi', 'Monsieur,'],
  ['fr', 'warm', 'Madame Sandahl', 'Bonjour Madame Sandahl,'],
  ['es', 'plain', null, 'Buenos días:'],
  ['es', 'warm', null, 'Hola:'],
  ['es', 'formal', null, 'A quien corresponda:'],
  ['es', 'warm', 'Nia Probert', 'Hola, Nia:'],
  ['es', 'plain', 'Nia Probert', 'Buenos días, Nia Probert:'],
  ['es', 'formal', 'Nia Probert', 'Buenos días, Nia Probert:'],
  ['es', 'formal', 'Sra. Sandahl', 'Estimada Sra. Sandahl:'],
  ['es', 'formal', 'Dr. Okafor', 'Estimado Dr. Okafor:'],
] as const)('in %s, %s, %j is greeted as “%s”', (language, tone, name, greeting) => {
  expect(letterWords[language].greeting(name, tone)).toBe(greeting)
})

test.each([
  ['de', '2026-03-09', '9. März'],
  ['de', '2025-12-31', '31. Dezember 2025'],
  ['fr', '2026-03-01', '1er mars'],
  ['fr', '2025-08-12', '12 août 2025'],
  ['es', '2026-03-09', '9 de marzo'],
  ['es', '2025-01-01', '1 de enero de 2025'],
] as const)('in %s, %s is written “%s”', (language, date, words) => {
  expect(letterWords[language].day(date, NOON)).toBe(words)
})

test('a German letter begins in small letters after its greeting, unless with a word that is never small', () => {
  for (const type of draftedTypes) {
    for (const tone of letterTones) {
      const [, first = ''] = written(type, 'de', tone).text.split('\n\n')
      expect(first).toMatch(/^(?:\p{Ll}|Sie )/u)
    }
  }
})

test('a letter in the language of theirs needs no choice, and one in a fifth is told', () => {
  const theirs = (language: string) => {
    const vault = lettersVault.application([], lettersVault.theirs({ language }))
    const occasion = occasionOf(
      vault,
      { type: 'follow-up', applicationId: 'a1', personId: null },
      NOON,
    )
    return draftLetter('follow-up', occasion, { to: { name: null, address: null } })
  }
  for (const language of writtenLanguages) {
    expect(theirs(language)).toMatchObject({ language, unwritten: null })
  }
  expect(theirs('nl')).toMatchObject({ language: 'en', unwritten: 'nl' })
})
