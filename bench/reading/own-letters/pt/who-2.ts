import type { OwnLetter } from '../own-letter.ts'

export const ptWho2: readonly OwnLetter[] = [
  {
    id: 'pt-who-r1-rejection-07',
    lang: 'pt',
    country: 'BR',
    held: false,
    subject: 'Vaga encerrada',
    fromName: 'Vagas.com',
    fromAddress: 'nao-responda@vagas.com.br',
    sentAt: '2026-03-04T17:40:00Z',
    text: `Olá, Jéssica

A vaga de Vendedora na Papelaria Quatro Cantos foi encerrada pela empresa sem contratação. Continue buscando novas oportunidades.`,
    kind: 'rejection',
    company: 'Papelaria Quatro Cantos',
    role: 'Vendedora',
    refusal: 'closed',
  },
  {
    id: 'pt-who-r1-interview-01',
    lang: 'pt',
    country: 'PT',
    held: false,
    subject: 'Entrevista - Arquivista',
    fromName: 'Filipa Dias',
    fromAddress: 'filipa.dias@fundacaooliveira.example',
    sentAt: '2026-05-11T10:05:00Z',
    text: `Cara Beatriz,

Temos o gosto de a convidar para uma entrevista para a função de Arquivista, no dia 18 de maio às 15h30, na Rua das Flores, 120. Será recebida pelo Dr. Miguel Serra.

Filipa Dias
Fundação Oliveira`,
    kind: 'interview',
    company: 'Fundação Oliveira',
    role: 'Arquivista',
    meeting: {
      state: 'fixed',
      localTime: '2026-05-18T15:30',
      zone: null,
      minutes: null,
      form: 'on-site',
      link: null,
      place: 'Rua das Flores, 120',
      people: ['Dr. Miguel Serra'],
    },
  },
  {
    id: 'pt-who-r1-interview-02',
    lang: 'pt',
    country: 'BR',
    held: false,
    subject: 'Bora conversar?',
    fromName: 'Thiago (Nuvemaria)',
    fromAddress: 'thiago@nuvemaria.example',
    sentAt: '2026-02-10T13:20:00Z',
    text: `Oi, Paula!

Curtimos seu perfil para Customer Success. Podemos falar por vídeo na quinta-feira, 12/02, às 16h? São 30 minutinhos.

Thiago`,
    kind: 'interview',
    company: 'Nuvemaria',
    role: 'Customer Success',
    meeting: {
      state: 'fixed',
      localTime: '2026-02-12T16:00',
      zone: null,
      minutes: 30,
      form: 'video',
      link: null,
      place: null,
      people: [],
    },
  },
  {
    id: 'pt-who-r1-interview-03',
    lang: 'pt',
    country: 'PT',
    held: false,
    subject: 'Agendamento de entrevista telefónica',
    fromName: 'Recursos Humanos',
    fromAddress: 'rh@lacticiniosdavide.example',
    sentAt: '2026-04-14T09:50:00Z',
    text: `Bom dia Sofia,

No seguimento da sua candidatura a Técnica de Qualidade, iremos ligar-lhe na quinta-feira, dia 16 de abril, pelas 11h00.

Recursos Humanos
Lacticínios da Vide`,
    kind: 'interview',
    company: 'Lacticínios da Vide',
    role: 'Técnica de Qualidade',
    meeting: {
      state: 'fixed',
      localTime: '2026-04-16T11:00',
      zone: null,
      minutes: null,
      form: 'phone',
      link: null,
      place: null,
      people: [],
    },
  },
  {
    id: 'pt-who-r1-assessment-01',
    lang: 'pt',
    country: 'BR',
    held: false,
    subject: 'Etapa de testes',
    fromName: 'Banco Caravela',
    fromAddress: 'processoseletivo@bancocaravela.example',
    sentAt: '2026-03-02T08:08:00Z',
    text: `Olá, Murilo!

Você avançou no processo de Estágio em Dados do Banco Caravela. Faça os testes de lógica e inglês até 08/03/2026.

Boa sorte!`,
    kind: 'assessment',
    company: 'Banco Caravela',
    role: 'Estágio em Dados',
    task: { dueOn: '2026-03-08' },
  },
  {
    id: 'pt-who-r1-offer-01',
    lang: 'pt',
    country: 'PT',
    held: false,
    subject: 'Proposta de contrato',
    fromName: 'António Meireles',
    fromAddress: 'a.meireles@meirelestransportes.example',
    sentAt: '2026-07-03T15:15:00Z',
    text: `Caro Vítor,

É com satisfação que lhe propomos integrar a Meireles Transportes, S.A. como Motorista de pesados, com início a 3 de agosto de 2026 e vencimento base de 1.150 € por mês. Pedimos resposta até 10 de julho.

António Meireles
Administrador`,
    kind: 'offer',
    company: 'Meireles Transportes, S.A.',
    companyAlso: ['Meireles Transportes'],
    role: 'Motorista de pesados',
    terms: { pay: '1.150 €', startsOn: '2026-08-03', answerBy: '2026-07-10' },
  },
  {
    id: 'pt-who-r1-outreach-01',
    lang: 'pt',
    country: 'BR',
    held: false,
    subject: 'Oportunidade Gerente de Operações',
    fromName: 'Priscila Tavares',
    fromAddress: 'priscila@vertentehunting.example',
    sentAt: '2026-03-18T18:30:00Z',
    text: `Olá, Eduardo, tudo bem?

Estou conduzindo uma busca confidencial para Gerente de Operações de uma indústria em Campinas. Teria interesse em conhecer?

Priscila Tavares
Vertente Hunting`,
    kind: 'outreach',
    company: 'Vertente Hunting',
    companyAlso: ['Vertente'],
    role: 'Gerente de Operações',
  },
  {
    id: 'pt-who-r1-outreach-02',
    lang: 'pt',
    country: 'PT',
    held: false,
    subject: 'Convite',
    fromName: 'Escola de Música do Bairro',
    fromAddress: 'direcao@musicabairro.example',
    sentAt: '2026-01-13T12:40:00Z',
    text: `Cara Joana,

Soubemos que está de regresso a Lisboa. A Escola de Música do Bairro precisa de uma professora de violino a partir de fevereiro. Gostaria de conversar connosco?

Artur Reis`,
    kind: 'outreach',
    company: 'Escola de Música do Bairro',
    role: 'professora de violino',
  },
  {
    id: 'pt-who-r1-noise-01',
    lang: 'pt',
    country: 'PT',
    held: false,
    subject: '11 novas vagas de Rececionista em Lisboa',
    fromName: 'EmpregoJá',
    fromAddress: 'alertas@empregoja.example',
    sentAt: '2026-02-04T06:30:00Z',
    text: `11 novas vagas para si

Rececionista - Hotel Estrela Azul
Rececionista de clínica - Grupo Saúde Tejo

Ver todas as vagas | Cancelar alerta`,
    kind: 'noise',
    company: null,
    role: null,
  },
]
