import type { OwnLetter } from '../own-letter.ts'

export const esWho2: readonly OwnLetter[] = [
  {
    id: 'es-who-r1-rejection-08',
    lang: 'es',
    country: 'ES',
    held: false,
    subject: 'Vacante anulada',
    fromName: 'Teamtailor',
    fromAddress: 'no-reply@teamtailor-mail.com',
    sentAt: '2026-05-29T10:50:00Z',
    text: `Hola Íñigo:

Te escribimos para contarte que la vacante de Responsable de almacén en Logística Urrutia se ha anulado y no vamos a contratar a nadie por ahora.

Equipo de personas`,
    kind: 'rejection',
    company: 'Logística Urrutia',
    role: 'Responsable de almacén',
    refusal: 'closed',
  },
  {
    id: 'es-who-r1-interview-01',
    lang: 'es',
    country: 'ES',
    held: false,
    subject: 'Entrevista para el puesto de Administrativo/a contable',
    fromName: 'Rosa Villalba',
    fromAddress: 'rosa.villalba@gestoria-villalba.example',
    sentAt: '2026-05-06T09:00:00Z',
    text: `Buenos días, Carmen:

Nos gustaría conocerte. Te esperamos el miércoles 13 de mayo a las 12:30 en calle Mayor 14, 3.º. Pregunta por Rosa Villalba. La entrevista es para el puesto de Administrativo/a contable.

Rosa Villalba
Gestoría Villalba`,
    kind: 'interview',
    company: 'Gestoría Villalba',
    role: 'Administrativo/a contable',
    meeting: {
      state: 'fixed',
      localTime: '2026-05-13T12:30',
      zone: null,
      minutes: null,
      form: 'on-site',
      link: null,
      place: 'calle Mayor 14, 3.º',
      people: ['Rosa Villalba'],
    },
  },
  {
    id: 'es-who-r1-interview-02',
    lang: 'es',
    country: 'MX',
    held: false,
    subject: 'Invitación entrevista virtual - Ingeniero de Calidad',
    fromName: 'Reclutamiento Autopartes del Bajío',
    fromAddress: 'reclutamiento@autopartesbajio.example',
    sentAt: '2026-02-09T15:15:00Z',
    text: `Buen día, Fernanda:

Te invitamos a la entrevista por Zoom para la vacante Ingeniero de Calidad el jueves 12 de febrero de 2026 a las 10:00 h (hora de Ciudad de México) con el Ing. Omar Paz.

Reclutamiento
Autopartes del Bajío`,
    kind: 'interview',
    company: 'Autopartes del Bajío',
    role: 'Ingeniero de Calidad',
    meeting: {
      state: 'fixed',
      localTime: '2026-02-12T10:00',
      zone: 'America/Mexico_City',
      minutes: null,
      form: 'video',
      link: null,
      place: null,
      people: ['Ing. Omar Paz'],
    },
  },
  {
    id: 'es-who-r1-interview-03',
    lang: 'es',
    country: 'ES',
    held: false,
    subject: '¿Hablamos?',
    fromName: 'Joan Ferrer',
    fromAddress: 'joan@cometaverde.example',
    sentAt: '2026-03-23T13:47:00Z',
    text: `Hola Alba,

Soy Joan, de Cometa Verde. Me ha gustado mucho tu candidatura para Coordinadora de proyectos. ¿Te va bien que te llame esta semana unos 20 minutos?

Joan`,
    kind: 'interview',
    company: 'Cometa Verde',
    role: 'Coordinadora de proyectos',
    meeting: {
      state: 'proposed',
      localTime: null,
      zone: null,
      minutes: 20,
      form: 'phone',
      link: null,
      place: null,
      people: [],
    },
  },
  {
    id: 'es-who-r1-interview-04',
    lang: 'es',
    country: 'PE',
    held: false,
    subject: 'Citación a entrevista personal',
    fromName: 'Municipalidad Distrital de Huayra',
    fromAddress: 'convocatorias@munihuayra.example',
    sentAt: '2026-06-16T19:05:00Z',
    text: `Señorita Quispe:

Habiendo superado la evaluación curricular para el cargo de Asistente Legal, se le cita a la entrevista personal el día 22 de junio de 2026 a las 9:00 a. m. en el Salón Consistorial.

Municipalidad Distrital de Huayra
Comité de Selección`,
    kind: 'interview',
    company: 'Municipalidad Distrital de Huayra',
    role: 'Asistente Legal',
  },
  {
    id: 'es-who-r1-assessment-01',
    lang: 'es',
    country: 'ES',
    held: false,
    subject: 'Prueba técnica',
    fromName: 'People Nexora',
    fromAddress: 'people@nexora.example',
    sentAt: '2026-02-13T11:11:00Z',
    text: `Hola Raúl:

¡Pasas a la siguiente fase! Para la vacante de Data Engineer en Nexora te enviamos una prueba técnica. Tienes hasta el viernes 20 de febrero para entregarla.

People Nexora`,
    kind: 'assessment',
    company: 'Nexora',
    role: 'Data Engineer',
    task: { dueOn: '2026-02-20' },
  },
  {
    id: 'es-who-r1-offer-01',
    lang: 'es',
    country: 'ES',
    held: false,
    subject: 'Propuesta de incorporación',
    fromName: 'Begoña Larrea',
    fromAddress: 'b.larrea@conservaslarrea.example',
    sentAt: '2026-07-08T10:10:00Z',
    text: `Estimada Miren:

Nos complace ofrecerte el puesto de Encargada de turno en Conservas Larrea, S.L.U., con un salario de 24.500 € brutos anuales e incorporación el 7 de septiembre de 2026. Necesitamos tu respuesta antes del 15 de julio.

Begoña Larrea
Directora de Personas`,
    kind: 'offer',
    company: 'Conservas Larrea, S.L.U.',
    companyAlso: ['Conservas Larrea'],
    role: 'Encargada de turno',
    terms: { pay: '24.500 €', startsOn: '2026-09-07', answerBy: '2026-07-15' },
  },
  {
    id: 'es-who-r1-outreach-01',
    lang: 'es',
    country: 'ES',
    held: false,
    subject: 'Oportunidad como Director Financiero',
    fromName: 'Gonzalo Ríos',
    fromAddress: 'gonzalo.rios@rutaexecutive.example',
    sentAt: '2026-03-31T16:16:00Z',
    text: `Buenas tardes, Pablo:

Estoy ayudando a una empresa familiar del sector químico a encontrar un Director Financiero y tu trayectoria encaja. ¿Podemos hablar?

Gonzalo Ríos
Ruta Executive Search`,
    kind: 'outreach',
    company: 'Ruta Executive Search',
    companyAlso: ['Ruta Executive'],
    role: 'Director Financiero',
  },
  {
    id: 'es-who-r1-outreach-02',
    lang: 'es',
    country: 'ES',
    held: false,
    subject: 'Una propuesta',
    fromName: 'Colegio Santa Olalla',
    fromAddress: 'direccion@santaolalla.example',
    sentAt: '2026-01-12T09:29:00Z',
    text: `Hola, Lucía:

Una compañera tuya nos habló de ti. En el Colegio Santa Olalla necesitamos una profesora de Matemáticas desde febrero. ¿Te interesaría?

Elena Duarte
Directora`,
    kind: 'outreach',
    company: 'Colegio Santa Olalla',
    role: 'profesora de Matemáticas',
  },
  {
    id: 'es-who-r1-noise-01',
    lang: 'es',
    country: 'ES',
    held: false,
    subject: '15 ofertas nuevas de Enfermero/a en Sevilla',
    fromName: 'TuEmpleoHoy',
    fromAddress: 'alertas@tuempleohoy.example',
    sentAt: '2026-02-03T05:00:00Z',
    text: `15 ofertas nuevas según tu alerta

Enfermero/a UCI - Hospital San Telmo
Enfermero/a de empresa - Prevención Betis

Ver todas las ofertas. Darse de baja.`,
    kind: 'noise',
    company: null,
    role: null,
  },
]
