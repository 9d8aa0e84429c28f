import type { AdvertSample } from './advert-sample.test-support.ts'

/** French, Spanish, Italian and Portuguese. */
export const romanceAdverts: readonly AdvertSample[] = [
  {
    name: 'une mairie',
    text: `Bibliothécaire jeunesse (H/F)
Employeur : Mairie de Saint-Aubin-les-Haies
Lieu de travail : Saint-Aubin-les-Haies
Type de contrat : CDD de 18 mois
Rémunération : 2 150 € brut par mois
Date limite de candidature : 22 mars 2026
Référence : MED-31

Vos missions
- Animer l'heure du conte
- Choisir les nouveaux albums

Profil recherché
- Diplôme des métiers du livre
- Goût du contact avec les enfants
- La pratique d'un instrument serait un plus

Contact : Élodie Marchand, e.marchand@saintaubin.example`,
    language: 'fr',
    company: 'Mairie de Saint-Aubin-les-Haies',
    role: 'Bibliothécaire jeunesse',
    place: 'Saint-Aubin-les-Haies',
    jobType: 'fixed-term',
    pay: '2 150 € brut par mois',
    closesOn: '2026-03-22',
    requisition: 'MED-31',
    contactName: 'Élodie Marchand',
    contactAddress: 'e.marchand@saintaubin.example',
    must: ['Diplôme des métiers', 'Goût du contact'],
    nice: ["La pratique d'un instrument"],
  },
  {
    name: 'une société qui recherche',
    text: `Nous recherchons une chargée ou un chargé de clientèle pour notre agence de Nantes.
La société Vent d'Ouest Assurances SAS compte 40 personnes.
Poste en CDI à temps plein, deux jours de télétravail par semaine.
Salaire : entre 29 000 et 33 000 € brut annuel.

Compétences requises :
• Deux ans dans l'assurance
• Une bonne plume

Compétences appréciées :
• L'anglais`,
    language: 'fr',
    company: "Vent d'Ouest Assurances SAS",
    role: 'chargée ou un chargé de clientèle',
    place: 'Nantes',
    workMode: 'hybrid',
    jobType: 'full-time',
    pay: 'entre 29 000 et 33 000 € brut annuel',
    must: ['Deux ans dans', 'Une bonne plume'],
    nice: ["L'anglais"],
  },
  {
    name: 'un stage à distance',
    text: `Stage : illustration scientifique
Entreprise : Atelier Mésange
Lieu : 100 % à distance
Durée : 5 mois

Ce que nous attendons de vous
- Un portfolio
- De la rigueur

Candidatures avant le 15 avril 2026 : atelier@mesange.example`,
    language: 'fr',
    company: 'Atelier Mésange',
    role: 'illustration scientifique',
    workMode: 'remote',
    jobType: 'internship',
    closesOn: '2026-04-15',
    contactAddress: 'atelier@mesange.example',
    must: ['Un portfolio', 'De la rigueur'],
  },
  {
    name: 'un titre de page',
    title: 'Chef de rang H/F chez Hôtel des Trois Ponts – Lyon',
    text: `Chef de rang H/F
Hôtel des Trois Ponts
Lyon, sur place

Votre profil
Vous avez servi trois saisons en salle.
Vous parlez anglais ; l'italien est un atout.`,
    language: 'fr',
    company: 'Hôtel des Trois Ponts',
    role: 'Chef de rang',
    place: 'Lyon',
    workMode: 'on-site',
    must: ['Vous avez servi'],
    nice: ['Vous parlez anglais'],
  },
  {
    name: 'une école',
    text: `Intitulé du poste : Professeure ou professeur de harpe
Structure : Conservatoire de Valmont
Ville : Valmont
Temps partiel, 9 heures par semaine
Personne à contacter : M. Bruno Teyssier, 04 55 50 10 20

Exigences
- Diplôme d'État`,
    language: 'fr',
    company: 'Conservatoire de Valmont',
    role: 'Professeure ou professeur de harpe',
    place: 'Valmont',
    jobType: 'part-time',
    contactName: 'Bruno Teyssier',
    contactPhone: '04 55 50 10 20',
    must: ["Diplôme d'État"],
  },
  {
    name: 'un ayuntamiento',
    text: `Puesto: Técnica o técnico de juventud
Entidad: Ayuntamiento de Valdehierro
Lugar de trabajo: Valdehierro
Tipo de contrato: temporal, 12 meses
Salario: 1.780 € brutos al mes
Fecha límite: 25 de marzo de 2026
Referencia: JUV-09

Requisitos
- Título de animación sociocultural
- Carné de conducir

Se valorará
- Conocimiento de lengua de signos`,
    language: 'es',
    company: 'Ayuntamiento de Valdehierro',
    role: 'Técnica o técnico de juventud',
    place: 'Valdehierro',
    jobType: 'fixed-term',
    pay: '1.780 € brutos al mes',
    closesOn: '2026-03-25',
    requisition: 'JUV-09',
    must: ['Título de animación', 'Carné de conducir'],
    nice: ['Conocimiento de lengua'],
  },
  {
    name: 'una empresa que busca',
    text: `Bodegas Alcorlo busca una enóloga o un enólogo para su bodega de Haro.
Ofrecemos contrato indefinido a jornada completa y un salario de 32.000 a 36.000 € anuales.
Imprescindible experiencia de dos vendimias. Se valora el francés.
Enviar el CV a Rocío Segura, rocio@alcorlo.example, antes del 18 de marzo de 2026.`,
    language: 'es',
    company: 'Bodegas Alcorlo',
    role: 'enóloga o un enólogo',
    place: 'Haro',
    jobType: 'full-time',
    pay: '32.000 a 36.000 € anuales',
    closesOn: '2026-03-18',
    contactName: 'Rocío Segura',
    contactAddress: 'rocio@alcorlo.example',
    must: ['Imprescindible experiencia'],
    nice: ['Se valora el francés'],
  },
  {
    name: 'teletrabajo entero',
    text: `Vacante: Correctora de textos
Empresa: Editorial Punto y Aparte S.L.
Modalidad: teletrabajo 100 %
Jornada: media jornada

Qué buscamos
• Ortografía impecable
• Lectura de galeradas
• Deseable: nociones de maquetación`,
    language: 'es',
    company: 'Editorial Punto y Aparte S.L.',
    role: 'Correctora de textos',
    workMode: 'remote',
    jobType: 'part-time',
    must: ['Ortografía impecable', 'Lectura de galeradas'],
    nice: ['Deseable: nociones'],
  },
  {
    name: 'prácticas',
    text: `Prácticas en restauración de muebles
Empresa: Taller Noguera
Ubicación: Vic (presencial)
Remuneración: 600 € al mes

Perfil
- Estudios de artes aplicadas
- Manos cuidadosas
Contacto: Quim Noguera, 938 555 010`,
    language: 'es',
    company: 'Taller Noguera',
    role: 'Prácticas en restauración de muebles',
    place: 'Vic',
    workMode: 'on-site',
    jobType: 'internship',
    pay: '600 € al mes',
    contactName: 'Quim Noguera',
    contactPhone: '938 555 010',
    must: ['Estudios de artes', 'Manos cuidadosas'],
  },
  {
    name: 'un hotel con título',
    title: 'Recepcionista de noche en Hotel Mirador del Puerto | Empleo',
    text: `Recepcionista de noche
Málaga
Modelo híbrido: no. Trabajo presencial, con turnos de once de la noche a siete de la mañana.

Requisitos mínimos:
- Inglés fluido
- Una temporada en recepción`,
    language: 'es',
    company: 'Hotel Mirador del Puerto',
    role: 'Recepcionista de noche',
    place: 'Málaga',
    workMode: 'on-site',
    must: ['Inglés fluido', 'Una temporada'],
  },
  {
    name: 'una azienda',
    text: `Posizione: Addetta o addetto alla manutenzione funivie
Azienda: Funivie del Sasso S.p.A.
Sede di lavoro: Predarossa
Tipo di contratto: tempo determinato, stagione estiva
Retribuzione: RAL 26.000 €
Scadenza: 28 marzo 2026
Codice: FS-112

Requisiti
- Diploma tecnico
- Nessun timore dell'altezza

Costituisce titolo preferenziale
- Patentino per gru`,
    language: 'it',
    company: 'Funivie del Sasso S.p.A.',
    role: 'Addetta o addetto alla manutenzione funivie',
    place: 'Predarossa',
    jobType: 'fixed-term',
    pay: 'RAL 26.000 €',
    closesOn: '2026-03-28',
    requisition: 'FS-112',
    must: ['Diploma tecnico', 'Nessun timore'],
    nice: ['Patentino per gru'],
  },
  {
    name: 'uno studio che cerca',
    text: `Studio Calvani cerca una geometra per l'ufficio di Lucca, a tempo pieno e indeterminato, con due giorni di smart working.
È richiesta l'abilitazione alla professione. La conoscenza del tedesco è gradita.
Inviare il curriculum a Elisa Calvani, elisa@calvani.example, entro il 20 marzo 2026.`,
    language: 'it',
    company: 'Studio Calvani',
    role: 'geometra',
    place: 'Lucca',
    workMode: 'hybrid',
    jobType: 'full-time',
    closesOn: '2026-03-20',
    contactName: 'Elisa Calvani',
    contactAddress: 'elisa@calvani.example',
    must: ["È richiesta l'abilitazione"],
    nice: ['La conoscenza del tedesco'],
  },
  {
    name: 'un tirocinio',
    text: `Tirocinio in archivio musicale
Ente: Fondazione Corelli di Fusignano
Luogo: Fusignano
Rimborso: 700 € al mese

Cosa cerchiamo
• Lettura della musica
• Precisione
Sarà considerato un plus
• Saper usare uno scanner`,
    language: 'it',
    company: 'Fondazione Corelli di Fusignano',
    role: 'Tirocinio in archivio musicale',
    place: 'Fusignano',
    jobType: 'internship',
    pay: '700 € al mese',
    must: ['Lettura della musica', 'Precisione'],
    nice: ['Saper usare'],
  },
  {
    name: 'da remoto',
    text: `Ruolo: Sottotitolatrice
Società: Voce Chiara S.r.l.
Dove: da remoto
Part-time, 20 ore

Competenze richieste:
- Battitura veloce
- Italiano perfetto`,
    language: 'it',
    company: 'Voce Chiara S.r.l.',
    role: 'Sottotitolatrice',
    workMode: 'remote',
    jobType: 'part-time',
    must: ['Battitura veloce', 'Italiano perfetto'],
  },
  {
    name: 'uma câmara',
    text: `Cargo: Técnica ou técnico de turismo
Entidade: Câmara Municipal de Vale do Seixo
Local de trabalho: Vale do Seixo
Tipo de contrato: termo certo, um ano
Remuneração: 1.250 € brutos por mês
Prazo: 27 de março de 2026
Referência: TUR-5/26

Requisitos
- Licenciatura em turismo
- Inglês e francês

Valoriza-se
- Carta de condução`,
    language: 'pt',
    company: 'Câmara Municipal de Vale do Seixo',
    role: 'Técnica ou técnico de turismo',
    place: 'Vale do Seixo',
    jobType: 'fixed-term',
    pay: '1.250 € brutos por mês',
    closesOn: '2026-03-27',
    requisition: 'TUR-5/26',
    must: ['Licenciatura em', 'Inglês e francês'],
    nice: ['Carta de condução'],
  },
  {
    name: 'uma empresa que procura',
    text: `A Oficina do Remo procura um carpinteiro naval para o estaleiro em Aveiro. Trabalho presencial, a tempo inteiro.
É obrigatório ter experiência com madeira curva. Será valorizado o gosto por barcos antigos.
Envie o seu CV para Tiago Lemos, tiago@remo.example, até 31 de março de 2026.`,
    language: 'pt',
    company: 'Oficina do Remo',
    role: 'carpinteiro naval',
    place: 'Aveiro',
    workMode: 'on-site',
    jobType: 'full-time',
    closesOn: '2026-03-31',
    contactName: 'Tiago Lemos',
    contactAddress: 'tiago@remo.example',
    must: ['É obrigatório ter'],
    nice: ['Será valorizado'],
  },
  {
    name: 'um estágio híbrido',
    text: `Vaga: Estágio em jornalismo de dados
Empresa: Jornal A Maré
Localização: Porto, modelo híbrido
Bolsa: 900 € por mês

O que procuramos
• Curiosidade por números
• Boa escrita
Diferencial
• Python`,
    language: 'pt',
    company: 'Jornal A Maré',
    role: 'Estágio em jornalismo de dados',
    place: 'Porto',
    workMode: 'hybrid',
    jobType: 'internship',
    pay: '900 € por mês',
    must: ['Curiosidade por', 'Boa escrita'],
    nice: ['Python'],
  },
]
