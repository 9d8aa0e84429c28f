import type { Random } from '../random.ts'

/** A job as it was written, with what ought to be read of it. */
export interface MadeJob {
  readonly position: string
  readonly name: string
  readonly place: string
  /** `YYYY-MM` */
  readonly startDate: string
  /** Undefined: it goes on. */
  readonly endDate: string | undefined
  readonly points: readonly string[]
}

/** A person who does not exist, and all that their résumé says. */
export interface MadeResume {
  readonly language: Language
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly jobs: readonly MadeJob[]
  readonly school: { readonly institution: string; readonly degree: string; readonly end: string }
  readonly skills: readonly string[]
  readonly languages: readonly string[]
}

const languages = ['en', 'de', 'fr', 'es'] as const
type Language = (typeof languages)[number]

interface Words {
  readonly headings: Readonly<Record<'work' | 'education' | 'skills' | 'languages', string>>
  readonly names: readonly string[]
  readonly positions: readonly string[]
  readonly employers: readonly string[]
  readonly places: readonly string[]
  readonly points: readonly string[]
  readonly schools: readonly string[]
  readonly degrees: readonly string[]
  readonly skills: readonly string[]
  readonly spoken: readonly string[]
  readonly months: readonly string[]
  readonly now: string
  readonly phone: string
}

const split = (text: string) => text.split('|')

const words: Readonly<Record<Language, Words>> = {
  en: {
    headings: {
      work: 'Work Experience',
      education: 'Education',
      skills: 'Skills',
      languages: 'Languages',
    },
    names: split('Ines Marlow|Tom Ashdown|Priya Venn|Gareth Holm|Lucy Tarnfield'),
    positions: split(
      'Planner|Care Assistant|Warehouse Supervisor|Data Analyst|Site Engineer|Head Cook|Teacher',
    ),
    employers: split(
      'Lindholm Ferries|Tarn Water Ltd|Brackwell Foods|Oakham House|Nightjar|Penrose & Sons|Dunmere Council',
    ),
    places: split('Leeds|Nantmor|Hull|Cork'),
    points: split(
      'Planned the weekly rota for 24 people|Cut waiting times by a third|Trained new colleagues in their first month|Kept the stock and its records in order',
    ),
    schools: split('University of Tarn|Dunmere College|Hull School of Nursing'),
    degrees: split('BSc in Geography|BA in History|Diploma in Nursing'),
    skills: split('Excel|Rostering|SQL|First aid|Forklift licence|Budgeting'),
    spoken: split('English|Welsh|Polish|French'),
    months: split(
      'January|February|March|April|May|June|July|August|September|October|November|December',
    ),
    now: 'Present',
    phone: '+44 20 7946 0',
  },
  de: {
    headings: {
      work: 'Berufserfahrung',
      education: 'Ausbildung',
      skills: 'Kenntnisse',
      languages: 'Sprachen',
    },
    names: split('Jonas Weidmann|Lena Hartwig|Mehmet Arslan|Petra Vogelsang'),
    positions: split(
      'Disponent|Pflegefachkraft|Lagerleiter|Sachbearbeiterin|Projektleiter|Erzieherin',
    ),
    employers: split(
      'Elbe Spedition GmbH|Nordkai AG|Klinikum Morweiler|Backhaus Sommer|Stadtwerke Lindau|Weber & Kraft KG',
    ),
    places: split('Hamburg|Bremen|Leipzig|Köln'),
    points: split(
      'Plante täglich 30 Touren|Betreute acht Auszubildende|Führte die Bestände im System|Senkte die Fehlzeiten',
    ),
    schools: split('Hochschule Bremen|Universität Morweiler|Berufsschule Lindau'),
    degrees: split('Bachelor in Logistik|Ausbildung zur Kauffrau|Diplom in Maschinenbau'),
    skills: split('SAP|Excel|Staplerschein|Buchhaltung|Wundversorgung'),
    spoken: split('Deutsch|Englisch|Türkisch'),
    months: split(
      'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
    ),
    now: 'heute',
    phone: '040 5550 1',
  },
  fr: {
    headings: {
      work: 'Expérience professionnelle',
      education: 'Formation',
      skills: 'Compétences',
      languages: 'Langues',
    },
    names: split('Claire Aubrac|Hugo Meynard|Salima Benali|Luc Fontanel'),
    positions: split(
      'Cheffe de projet|Infirmière|Conducteur de travaux|Comptable|Assistante commerciale',
    ),
    employers: split(
      'Atelier Morvan|Mairie de Sorbay|Transports Delmas SARL|Clinique des Tilleuls|Boulangerie Perrin',
    ),
    places: split('Dijon|Lyon|Nantes|Lille'),
    points: split(
      'Coordination de six chantiers|Suivi des budgets mensuels|Accueil des nouveaux collègues|Gestion des plannings',
    ),
    schools: split('Université de Dijon|Lycée Jean Morel|École de commerce de Nantes'),
    degrees: split('Licence en urbanisme|BTS Comptabilité|Master en gestion'),
    skills: split('Excel|Comptabilité|AutoCAD|Soins infirmiers|Permis B'),
    spoken: split('Français|Anglais|Arabe'),
    months: split(
      'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
    ),
    now: 'aujourd’hui',
    phone: '06 55 50 1',
  },
  es: {
    headings: {
      work: 'Experiencia laboral',
      education: 'Formación académica',
      skills: 'Habilidades',
      languages: 'Idiomas',
    },
    names: split('Marta Solana Ruiz|Diego Herrera|Lucía Pardo|Javier Montes'),
    positions: split('Enfermera|Jefe de almacén|Analista de datos|Profesora|Cocinero'),
    employers: split(
      'Hospital de Valmor|Transportes Ribera S.L.|Colegio San Telmo|Bodegas Montalto|Grupo Arenal',
    ),
    places: split('Valencia|Sevilla|Bilbao|Madrid'),
    points: split(
      'Coordinación de los turnos|Atención a pacientes|Formación de nuevos compañeros|Control de existencias',
    ),
    schools: split('Universidad de Valmor|Instituto San Telmo|Escuela de Hostelería'),
    degrees: split('Grado en Enfermería|Licenciatura en Historia|Técnico en Cocina'),
    skills: split('Excel|Inventario|SQL|Primeros auxilios|Carné B'),
    spoken: split('Español|Inglés|Francés'),
    months: split(
      'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
    ),
    now: 'actualidad',
    phone: '+34 600 555 0',
  },
}

/** Somebody with two to four jobs, one after the other. */
export function madeResume(random: Random): MadeResume {
  const language = random.pick(languages)
  const own = words[language]
  const name = random.pick(own.names)
  const count = 2 + random.below(3)
  let year = 2024
  const jobs = Array.from({ length: count }, (_, at): MadeJob => {
    const end = year
    year -= 2 + random.below(3)
    return {
      ...{ position: random.pick(own.positions), name: random.pick(own.employers) },
      place: random.pick(own.places),
      startDate: `${year}-${two(1 + random.below(12))}`,
      endDate: at === 0 ? undefined : `${end}-${two(1 + random.below(12))}`,
      points: own.points.slice(0, 1 + random.below(own.points.length)),
    }
  })
  return {
    ...{ language, name, jobs },
    email: `${name.split(' ')[0]?.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')}@post.example`,
    phone: `${own.phone}${100 + random.below(900)}`,
    school: {
      institution: random.pick(own.schools),
      degree: random.pick(own.degrees),
      end: String(year - 1),
    },
    skills: own.skills.slice(0, 3 + random.below(own.skills.length - 2)),
    languages: own.spoken.slice(0, 2 + random.below(2)),
  }
}

/** One way to write a résumé down. */
export interface Layout {
  readonly name: string
  readonly write: (made: MadeResume) => string
}

/** How a job is written in each layout; everything else differs with it. */
const jobLayouts: readonly (readonly [string, (job: MadeJob, own: Words) => string, string])[] = [
  [
    'position, employer and place in a line, time to the right',
    (job, own) => `${job.position}, ${job.name}, ${job.place}\t${span(job, own, 'words')}`,
    '• ',
  ],
  [
    'time first, then position, then employer and place',
    (job, own) => `${span(job, own, 'figures')}\n${job.position}\n${job.name}, ${job.place}`,
    '- ',
  ],
  [
    'employer first, position and time below',
    (job, own) => `${job.name}, ${job.place}\n${job.position} | ${span(job, own, 'words')}`,
    '▪ ',
  ],
  [
    'position, bar, employer, bar, time',
    (job, own) => `${job.position} | ${job.name} | ${span(job, own, 'figures')}`,
    '* ',
  ],
  [
    'time, colon, position and employer in a line',
    (job, own) => `${span(job, own, 'years')}: ${job.position}, ${job.name} (${job.place})`,
    '– ',
  ],
  [
    'position above employer above time',
    (job, own) => `${job.position}\n${job.name}\n${span(job, own, 'words')}`,
    '• ',
  ],
]

export const layouts: readonly Layout[] = jobLayouts.map(([name, job, sign], at) => ({
  name,
  write: (made) => written(made, { job, sign, capitals: at % 2 === 1, below: at % 3 === 2 }),
}))

interface Style {
  readonly job: (job: MadeJob, own: Words) => string
  readonly sign: string
  /** Headings in capitals. */
  readonly capitals: boolean
  /** Contact details below one another. */
  readonly below: boolean
}

function written(made: MadeResume, style: Style): string {
  const own = words[made.language]
  const heading = (key: keyof Words['headings']) =>
    style.capitals ? own.headings[key].toUpperCase() : own.headings[key]
  const jobs = made.jobs.map((job) =>
    [style.job(job, own), ...job.points.map((point) => style.sign + point)].join('\n'),
  )
  const { school } = made
  return [
    [made.name, [made.email, made.phone].join(style.below ? '\n' : ' | ')].join('\n'),
    `${heading('work')}\n${jobs.join('\n\n')}`,
    `${heading('education')}\n${school.degree}, ${school.institution}, ${school.end}`,
    `${heading('skills')}\n${made.skills.join(style.below ? '\n' : ', ')}`,
    `${heading('languages')}\n${made.languages.join(', ')}`,
  ].join('\n\n')
}

/** A time span; in years alone it is as exact as it is written. */
function span(job: MadeJob, own: Words, by: 'words' | 'figures' | 'years'): string {
  const say = (date: string) => {
    const [year = '', month = ''] = date.split('-')
    if (by === 'years') return year
    return by === 'figures' ? `${month}/${year}` : `${own.months[Number(month) - 1]} ${year}`
  }
  return `${say(job.startDate)} – ${job.endDate ? say(job.endDate) : own.now}`
}

const two = (number: number) => String(number).padStart(2, '0')
