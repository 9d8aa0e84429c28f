import type { OwnLetter } from '../own-letter.ts'

export const ptWho3: readonly OwnLetter[] = [
  {
    id: 'pt-who-r2-confirmation-01',
    lang: 'pt',
    country: 'PT',
    held: false,
    subject: 'Candidatura recebida: Engenheiro Eletrotécnico (m/f)',
    fromName: 'Recrutamento Voltiva',
    fromAddress: 'recrutamento@voltiva.example',
    sentAt: '2026-03-06T10:00:00Z',
    text: `Caro Gonçalo,

Obrigado pela sua candidatura à função de Engenheiro Eletrotécnico na Voltiva. Entraremos em contacto em breve.

Recrutamento Voltiva`,
    kind: 'confirmation',
    company: 'Voltiva',
    role: 'Engenheiro Eletrotécnico',
  },
  {
    id: 'pt-who-r2-confirmation-02',
    lang: 'pt',
    country: 'BR',
    held: false,
    subject: 'Inscrição confirmada',
    fromName: 'Gupy',
    fromAddress: 'nao-responda@gupy.com.br',
    sentAt: '2026-02-24T13:40:00Z',
    text: `Oi, Larissa!

Sua inscrição na vaga de Farmacêutica da Rede Farma Sul está confirmada.`,
    kind: 'confirmation',
    company: 'Rede Farma Sul',
    role: 'Farmacêutica',
  },
  {
    id: 'pt-who-r2-rejection-01',
    lang: 'pt',
    country: 'PT',
    held: false,
    subject: 'Resultado da candidatura',
    fromName: 'Hotel Miradouro - Recursos Humanos',
    fromAddress: 'rh@hotelmiradouro.example',
    sentAt: '2026-05-14T15:20:00Z',
    text: `Cara Senhora D. Fátima Reis,

Informamos que a vaga de Governanta de andares foi atribuída a outra candidata. Desejamos-lhe o maior sucesso.

Hotel Miradouro`,
    kind: 'rejection',
    company: 'Hotel Miradouro',
    role: 'Governanta de andares',
    refusal: 'not-chosen',
  },
  {
    id: 'pt-who-r2-rejection-02',
    lang: 'pt',
    country: 'BR',
    held: false,
    subject: 'Retorno do processo - Product Manager',
    fromName: 'Juliana Prates',
    fromAddress: 'juliana@cacauapp.example',
    sentAt: '2026-04-08T19:00:00Z',
    text: `Oi, Pedro!

Queria te agradecer pelo papo. Decidimos seguir com outro candidato para Product Manager.

Ju
Cacau App`,
    kind: 'rejection',
    company: 'Cacau App',
    companyAlso: ['Cacauapp'],
    role: 'Product Manager',
    refusal: 'not-chosen',
  },
  {
    id: 'pt-who-r2-rejection-03',
    lang: 'pt',
    country: 'PT',
    held: false,
    subject: 'Concurso n.º 3/2026',
    fromName: 'Instituto Politécnico da Serra',
    fromAddress: 'rh@ipserra.example',
    sentAt: '2026-03-30T09:30:00Z',
    text: `Exmo. Senhor Doutor,

O júri do concurso para Professor Adjunto deliberou excluir a sua candidatura.

Instituto Politécnico da Serra`,
    kind: 'rejection',
    company: 'Instituto Politécnico da Serra',
    role: 'Professor Adjunto',
    refusal: 'not-chosen',
  },
  {
    id: 'pt-who-r2-rejection-04',
    lang: 'pt',
    country: 'BR',
    held: false,
    subject: 'Sobre a vaga de pedreiro',
    fromName: 'Construtora Pilar',
    fromAddress: 'contato@construtorapilar.example',
    sentAt: '2026-06-11T12:50:00Z',
    text: `Boa tarde seu João, a vaga de pedreiro já foi preenchida, obrigado pelo interesse.

Construtora Pilar`,
    kind: 'rejection',
    company: 'Construtora Pilar',
    role: 'pedreiro',
    refusal: 'filled',
  },
  {
    id: 'pt-who-r2-rejection-05',
    lang: 'pt',
    country: 'PT',
    held: false,
    subject: 'Feedback',
    fromName: 'Marta Sequeira',
    fromAddress: 'marta.sequeira@lumentalents.example',
    sentAt: '2026-01-29T17:17:00Z',
    text: `Boa tarde Nuno,

O cliente optou por um perfil interno para Diretor Comercial. Agradeço a disponibilidade.

Marta Sequeira
Lumen Talents`,
    kind: 'rejection',
    company: 'Lumen Talents',
    role: 'Diretor Comercial',
    refusal: 'not-chosen',
  },
  {
    id: 'pt-who-r2-interview-01',
    lang: 'pt',
    country: 'PT',
    held: false,
    subject: 'Convite para entrevista',
    fromName: 'Carla Neves',
    fromAddress: 'carla.neves@externatosol.example',
    sentAt: '2026-05-22T09:40:00Z',
    text: `Bom dia Raquel,

Gostaríamos de a receber para uma entrevista para educadora de infância no dia 1 de junho às 14h30, na Avenida da Liberdade, 45.

Carla Neves
Externato do Sol`,
    kind: 'interview',
    company: 'Externato do Sol',
    role: 'educadora de infância',
    meeting: {
      state: 'fixed',
      localTime: '2026-06-01T14:30',
      zone: null,
      minutes: null,
      form: 'on-site',
      link: null,
      place: 'Avenida da Liberdade, 45',
      people: [],
    },
  },
  {
    id: 'pt-who-r2-interview-02',
    lang: 'pt',
    country: 'BR',
    held: false,
    subject: 'Vamos marcar?',
    fromName: 'Rafa da Lobo Guará',
    fromAddress: 'rafa@loboguara.example',
    sentAt: '2026-03-20T16:40:00Z',
    text: `Oi, Bia!

Aqui é o Rafa, da Lobo Guará. Podemos conversar 30 min por vídeo sobre a vaga de Designer de Embalagens? Qual horário fica bom?

Rafa`,
    kind: 'interview',
    company: 'Lobo Guará',
    role: 'Designer de Embalagens',
  },
  {
    id: 'pt-who-r2-offer-01',
    lang: 'pt',
    country: 'PT',
    held: false,
    subject: 'Proposta',
    fromName: 'Clínica Dentária Sorriso',
    fromAddress: 'geral@clinicasorriso.example',
    sentAt: '2026-07-08T14:00:00Z',
    text: `Cara Mónica,

Temos o prazer de lhe propor o lugar de assistente dentária a partir de 1 de setembro de 2026, com vencimento de 1.020 €. Aguardamos resposta até 17 de julho.

Clínica Dentária Sorriso`,
    kind: 'offer',
    company: 'Clínica Dentária Sorriso',
    role: 'assistente dentária',
    terms: { pay: '1.020 €', startsOn: '2026-09-01', answerBy: '2026-07-17' },
  },
  {
    id: 'pt-who-r2-outreach-01',
    lang: 'pt',
    country: 'BR',
    held: false,
    subject: 'Vaga confidencial',
    fromName: 'Otávio Lins',
    fromAddress: 'otavio@serrahunter.example',
    sentAt: '2026-02-12T11:11:00Z',
    text: `Olá, Marcelo. Estou buscando um Gerente Industrial para uma empresa de alimentos em Chapecó. Faz sentido conversarmos?

Otávio Lins
Serra Hunter`,
    kind: 'outreach',
    company: 'Serra Hunter',
    role: 'Gerente Industrial',
  },
]
