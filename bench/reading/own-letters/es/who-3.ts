import type { OwnLetter } from '../own-letter.ts'

export const esWho3: readonly OwnLetter[] = [
  {
    id: 'es-who-r2-confirmation-01',
    lang: 'es',
    country: 'ES',
    held: false,
    subject: 'Solicitud registrada: Ingeniero/a de Caminos',
    fromName: 'Portal de Empleo Acciona Norte',
    fromAddress: 'empleo@accionanorte.example',
    sentAt: '2026-03-10T10:20:00Z',
    text: `Hola, Diego:

Tu solicitud para Ingeniero/a de Caminos se ha registrado correctamente. Gracias por querer formar parte de Acciona Norte.

Equipo de Selección`,
    kind: 'confirmation',
    company: 'Acciona Norte',
    role: 'Ingeniero/a de Caminos',
  },
  {
    id: 'es-who-r2-confirmation-02',
    lang: 'es',
    country: 'MX',
    held: false,
    subject: 'Recibimos tu información',
    fromName: 'Vacantes Hospital San Rafael',
    fromAddress: 'vacantes@hsanrafael.example',
    sentAt: '2026-02-20T18:00:00Z',
    text: `Estimado Luis:

Hemos recibido tus documentos para el puesto de Químico clínico en Hospital San Rafael. En breve te contactaremos.`,
    kind: 'confirmation',
    company: 'Hospital San Rafael',
    role: 'Químico clínico',
  },
  {
    id: 'es-who-r2-rejection-01',
    lang: 'es',
    country: 'ES',
    held: false,
    subject: 'Tu candidatura a Florista',
    fromName: 'Floristería La Magnolia',
    fromAddress: 'hola@lamagnolia.example',
    sentAt: '2026-05-19T09:50:00Z',
    text: `¡Hola, Irene!

Nos encantó conocerte, pero al final hemos contratado como Florista a una chica que vive aquí al lado. ¡Mucha suerte!

Floristería La Magnolia`,
    kind: 'rejection',
    company: 'Floristería La Magnolia',
    role: 'Florista',
    refusal: 'not-chosen',
  },
  {
    id: 'es-who-r2-rejection-02',
    lang: 'es',
    country: 'AR',
    held: false,
    subject: 'Búsqueda Analista Contable Sr.',
    fromName: 'Florencia Duarte',
    fromAddress: 'florencia.duarte@pampatalento.example',
    sentAt: '2026-04-06T15:15:00Z',
    text: `Hola Nico, ¿cómo estás?

Te cuento que el cliente decidió no avanzar con tu perfil para la búsqueda de Analista Contable Sr. Te tengo en cuenta para otras.

Florencia Duarte
Pampa Talento`,
    kind: 'rejection',
    company: 'Pampa Talento',
    role: 'Analista Contable Sr.',
    refusal: 'not-chosen',
  },
  {
    id: 'es-who-r2-rejection-03',
    lang: 'es',
    country: 'ES',
    held: false,
    subject: 'Resolución bolsa de empleo: Auxiliar de biblioteca',
    fromName: 'Ayuntamiento de Castromonte',
    fromAddress: 'rrhh@castromonte.example',
    sentAt: '2026-03-02T12:12:00Z',
    text: `Estimada Sra. Gil:

Una vez finalizado el proceso, no ha obtenido plaza como Auxiliar de biblioteca.

Ayuntamiento de Castromonte
Negociado de Personal`,
    kind: 'rejection',
    company: 'Ayuntamiento de Castromonte',
    role: 'Auxiliar de biblioteca',
    refusal: 'not-chosen',
  },
  {
    id: 'es-who-r2-rejection-04',
    lang: 'es',
    country: 'ES',
    held: false,
    subject: 'InfoJobs: novedades en tu candidatura',
    fromName: 'InfoJobs',
    fromAddress: 'noreply@infojobs.net',
    sentAt: '2026-06-15T17:17:00Z',
    text: `Hola, Sergio:

La empresa Clínica Veterinaria Puerto ha descartado tu candidatura para Auxiliar veterinario/a.`,
    kind: 'rejection',
    company: 'Clínica Veterinaria Puerto',
    role: 'Auxiliar veterinario/a',
    refusal: 'not-chosen',
  },
  {
    id: 'es-who-r2-rejection-05',
    lang: 'es',
    country: 'CO',
    held: false,
    subject: 'Gracias por participar',
    fromName: 'Gestión Humana Textiles Andes',
    fromAddress: 'gestionhumana@textilesandes.example',
    sentAt: '2026-01-30T13:13:00Z',
    text: `Apreciada Yolanda:

Agradecemos tu participación en el proceso para Coordinadora de Bodega. Lamentablemente no fuiste seleccionada.

Gestión Humana
Textiles Andes S.A.S.`,
    kind: 'rejection',
    company: 'Textiles Andes S.A.S.',
    companyAlso: ['Textiles Andes'],
    role: 'Coordinadora de Bodega',
    refusal: 'not-chosen',
  },
  {
    id: 'es-who-r2-interview-01',
    lang: 'es',
    country: 'ES',
    held: false,
    subject: 'Cita para entrevista',
    fromName: 'Marta Roldán',
    fromAddress: 'mroldan@aceitesroldan.example',
    sentAt: '2026-05-25T08:40:00Z',
    text: `Estimado Iván:

Nos gustaría entrevistarle para el puesto de Comercial de exportación el miércoles 3 de junio a las 10:00 en polígono La Vega, nave 7.

Marta Roldán
Aceites Roldán`,
    kind: 'interview',
    company: 'Aceites Roldán',
    role: 'Comercial de exportación',
    meeting: {
      state: 'fixed',
      localTime: '2026-06-03T10:00',
      zone: null,
      minutes: null,
      form: 'on-site',
      link: null,
      place: 'polígono La Vega, nave 7',
      people: [],
    },
  },
  {
    id: 'es-who-r2-interview-02',
    lang: 'es',
    country: 'MX',
    held: false,
    subject: '¿Tienes 20 min?',
    fromName: 'Andrea de Kubo',
    fromAddress: 'andrea@kubo.example',
    sentAt: '2026-03-18T19:19:00Z',
    text: `Hola Memo,

Soy Andrea, de Kubo. Vi que aplicaste a Growth Manager y me gustaría hacerte una llamada de 20 minutos esta semana.

Andrea`,
    kind: 'interview',
    company: 'Kubo',
    role: 'Growth Manager',
  },
  {
    id: 'es-who-r2-offer-01',
    lang: 'es',
    country: 'ES',
    held: false,
    subject: 'Oferta de trabajo',
    fromName: 'Nuria Sanz',
    fromAddress: 'nuria.sanz@editorialsirga.example',
    sentAt: '2026-07-13T11:00:00Z',
    text: `Hola, Celia:

¡Enhorabuena! Queremos que te incorpores como Maquetadora a Editorial Sirga el 14 de septiembre de 2026. El salario es de 21.800 € brutos al año. Dinos algo antes del 20 de julio.

Nuria Sanz`,
    kind: 'offer',
    company: 'Editorial Sirga',
    role: 'Maquetadora',
    terms: { pay: '21.800 €', startsOn: '2026-09-14', answerBy: '2026-07-20' },
  },
  {
    id: 'es-who-r2-outreach-01',
    lang: 'es',
    country: 'ES',
    held: false,
    subject: 'Vacante de Jefe de mantenimiento',
    fromName: 'Raúl Ocaña',
    fromAddress: 'raul@nexoselect.example',
    sentAt: '2026-02-03T09:33:00Z',
    text: `Buenos días, Alberto:

Para un cliente del sector hotelero en Málaga buscamos un Jefe de mantenimiento. ¿Le interesaría conocer los detalles?

Raúl Ocaña
NexoSelect`,
    kind: 'outreach',
    company: 'NexoSelect',
    role: 'Jefe de mantenimiento',
  },
]
