import type { OwnLetter } from '../own-letter.ts'

export const esWho1: readonly OwnLetter[] = [
  {
    id: 'es-who-r1-confirmation-01',
    lang: 'es',
    country: 'ES',
    held: false,
    subject: 'Hemos recibido tu candidatura: Técnico/a de laboratorio (Ref. 4471)',
    fromName: 'Selección Biotécnica Alarcón',
    fromAddress: 'seleccion@biotecnica-alarcon.example',
    sentAt: '2026-02-17T10:03:00Z',
    text: `Hola, Marta:

Gracias por inscribirte en nuestra oferta de Técnico/a de laboratorio. Hemos recibido tu currículum correctamente y lo valoraremos en los próximos días.

Un saludo,
Departamento de Selección
Biotécnica Alarcón, S.L.`,
    kind: 'confirmation',
    company: 'Biotécnica Alarcón, S.L.',
    companyAlso: ['Biotécnica Alarcón'],
    role: 'Técnico/a de laboratorio',
    requisition: '4471',
  },
  {
    id: 'es-who-r1-confirmation-02',
    lang: 'es',
    country: 'MX',
    held: false,
    subject: 'Gracias por tu interés en Grupo Altamar',
    fromName: 'Atracción de Talento',
    fromAddress: 'noreply@grupoaltamar.example',
    sentAt: '2026-03-11T16:40:00Z',
    text: `Estimado(a) candidato(a):

Te confirmamos que tu postulación a la vacante Analista de Cuentas por Pagar fue registrada con éxito. En caso de que tu perfil sea afín, nos pondremos en contacto contigo.

Atracción de Talento
Grupo Altamar`,
    kind: 'confirmation',
    company: 'Grupo Altamar',
    role: 'Analista de Cuentas por Pagar',
  },
  {
    id: 'es-who-r1-confirmation-03',
    lang: 'es',
    country: 'ES',
    held: false,
    subject: 'Te has inscrito en la oferta Camarero/a de sala',
    fromName: 'InfoJobs',
    fromAddress: 'notificaciones@infojobs.net',
    sentAt: '2026-01-20T18:55:00Z',
    text: `Hola, Andrés:

Tu inscripción en la oferta Camarero/a de sala de Restaurante El Faro Viejo se ha realizado correctamente. Puedes consultar el estado en tu área personal.

El equipo de InfoJobs`,
    kind: 'confirmation',
    company: 'Restaurante El Faro Viejo',
    companyAlso: ['El Faro Viejo'],
    role: 'Camarero/a de sala',
  },
  {
    id: 'es-who-r1-confirmation-04',
    lang: 'es',
    country: 'AR',
    held: false,
    subject: 'Recibimos tu CV',
    fromName: 'Caro (Mate Digital)',
    fromAddress: 'caro@matedigital.example',
    sentAt: '2026-04-14T13:31:00Z',
    text: `¡Hola, Lu!

Recibimos tu CV para Desarrolladora Front End. La semana que viene te contamos cómo sigue.

¡Abrazo!
Caro`,
    kind: 'confirmation',
    company: 'Mate Digital',
    role: 'Desarrolladora Front End',
  },
  {
    id: 'es-who-r1-rejection-01',
    lang: 'es',
    country: 'ES',
    held: false,
    subject: 'Resolución de tu candidatura',
    fromName: 'RRHH Ferretería Hermanos Soler',
    fromAddress: 'rrhh@hermanossoler.example',
    sentAt: '2026-03-05T09:17:00Z',
    text: `Estimado Javier:

En relación con el puesto de Dependiente/a al que te presentaste, lamentamos comunicarte que hemos elegido a otra persona. Te deseamos mucha suerte en tu búsqueda.

Ferretería Hermanos Soler`,
    kind: 'rejection',
    company: 'Ferretería Hermanos Soler',
    role: 'Dependiente/a',
    refusal: 'not-chosen',
  },
  {
    id: 'es-who-r1-rejection-02',
    lang: 'es',
    country: 'ES',
    held: false,
    subject: 'Proceso de selección 2026/27 - Jefe de obra',
    fromName: 'Laura Prieto',
    fromAddress: 'laura.prieto@construcciones-ibaneta.example',
    sentAt: '2026-05-14T11:42:00Z',
    text: `Buenos días, Sr. Castaño:

Tras las entrevistas realizadas, la dirección ha optado por otro candidato para el puesto de Jefe de obra. Agradecemos sinceramente el tiempo que nos ha dedicado.

Laura Prieto
Técnica de Selección
Construcciones Ibañeta, S.A.`,
    kind: 'rejection',
    company: 'Construcciones Ibañeta, S.A.',
    companyAlso: ['Construcciones Ibañeta'],
    role: 'Jefe de obra',
    requisition: '2026/27',
    refusal: 'not-chosen',
  },
  {
    id: 'es-who-r1-rejection-03',
    lang: 'es',
    country: 'CL',
    held: false,
    subject: 'Estado de tu postulación en Banco Cordillera',
    fromName: 'Talento Banco Cordillera',
    fromAddress: 'talento@bancocordillera.example',
    sentAt: '2026-02-25T14:20:00Z',
    text: `Hola Ignacio,

Queremos agradecerte por haber participado en nuestro proceso para el cargo de Ejecutivo de Atención a Clientes. En esta oportunidad no continuarás en el proceso.

Saludos,
Equipo de Talento`,
    kind: 'rejection',
    company: 'Banco Cordillera',
    role: 'Ejecutivo de Atención a Clientes',
    refusal: 'not-chosen',
  },
  {
    id: 'es-who-r1-rejection-04',
    lang: 'es',
    country: 'ES',
    held: false,
    subject: 'Re: CV auxiliar de clínica',
    fromName: 'Clínica Dental Amezcua',
    fromAddress: 'info@clinicaamezcua.example',
    sentAt: '2026-06-01T08:05:00Z',
    text: `Hola Nerea,

Gracias por mandarnos tu CV. La plaza de auxiliar de clínica ya está cubierta desde la semana pasada, pero guardamos tus datos.

Un saludo,
Ana`,
    kind: 'rejection',
    company: 'Clínica Dental Amezcua',
    role: 'auxiliar de clínica',
    refusal: 'filled',
  },
  {
    id: 'es-who-r1-rejection-05',
    lang: 'es',
    country: 'ES',
    held: false,
    subject: 'Convocatoria PI-12/2026: listado de no admitidos',
    fromName: 'Servicio de Personal',
    fromAddress: 'personal@uni-sanisidro.example',
    sentAt: '2026-04-09T17:28:00Z',
    text: `Estimada candidata:

Le comunicamos que no ha sido seleccionada en la convocatoria de referencia para la plaza de Técnico Superior de Apoyo a la Investigación. Puede consultar las puntuaciones en la sede electrónica.

Servicio de Personal
Universidad de San Isidro`,
    kind: 'rejection',
    company: 'Universidad de San Isidro',
    role: 'Técnico Superior de Apoyo a la Investigación',
    requisition: 'PI-12/2026',
    refusal: 'not-chosen',
  },
  {
    id: 'es-who-r1-rejection-06',
    lang: 'es',
    country: 'CO',
    held: false,
    subject: 'Sobre tu aplicación',
    fromName: 'Daniela Rincón',
    fromAddress: 'daniela@kuyapay.example',
    sentAt: '2026-03-19T20:10:00Z',
    text: `Hola Sebas,

Gracias por compartir tu portafolio. Decidimos seguir con candidatos con más experiencia en fintech para el rol de Product Designer en Kuya Pay. Ojalá crucemos caminos más adelante.

Daniela`,
    kind: 'rejection',
    company: 'Kuya Pay',
    role: 'Product Designer',
    refusal: 'not-chosen',
  },
  {
    id: 'es-who-r1-rejection-07',
    lang: 'es',
    country: 'ES',
    held: false,
    subject: 'Su candidatura a Recepcionista de noche',
    fromName: 'Hotel Miramar Playa - Recursos Humanos',
    fromAddress: 'rrhh@miramarplaya.example',
    sentAt: '2026-01-28T12:36:00Z',
    text: `Estimado Sr. Benítez:

Agradecemos su interés por formar parte de nuestro equipo como Recepcionista de noche. Lamentablemente, en estos momentos su perfil no se ajusta a lo que precisamos.

Atentamente,
Dpto. de Recursos Humanos`,
    kind: 'rejection',
    company: 'Hotel Miramar Playa',
    role: 'Recepcionista de noche',
    refusal: 'not-chosen',
  },
]
