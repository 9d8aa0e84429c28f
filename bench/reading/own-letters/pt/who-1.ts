import type { OwnLetter } from '../own-letter.ts'

export const ptWho1: readonly OwnLetter[] = [
  {
    id: 'pt-who-r1-confirmation-01',
    lang: 'pt',
    country: 'PT',
    held: false,
    subject:
      'Confirmação de receção da candidatura – Ref.ª 2026/033 Técnico de Contabilidade (m/f)',
    fromName: 'Recrutamento - Soares & Pinto, Lda.',
    fromAddress: 'recrutamento@soarespinto.example',
    sentAt: '2026-02-18T10:10:00Z',
    text: `Exmo. Senhor,

Acusamos a receção da sua candidatura para a função de Técnico de Contabilidade, que agradecemos. Caso o seu perfil corresponda ao pretendido, será contactado no prazo de três semanas.

Com os melhores cumprimentos,
Soares & Pinto, Lda.`,
    kind: 'confirmation',
    company: 'Soares & Pinto, Lda.',
    companyAlso: ['Soares & Pinto'],
    role: 'Técnico de Contabilidade',
    requisition: '2026/033',
  },
  {
    id: 'pt-who-r1-confirmation-02',
    lang: 'pt',
    country: 'BR',
    held: false,
    subject: 'Recebemos sua inscrição!',
    fromName: 'Gupy',
    fromAddress: 'naoresponda@gupy.com.br',
    sentAt: '2026-03-12T14:14:00Z',
    text: `Olá, Rafaela!

Sua inscrição para a vaga Analista de Logística Pleno na empresa Mercado Ipê foi concluída. Acompanhe cada etapa pela plataforma.

Um abraço,
Time de Gente do Mercado Ipê`,
    kind: 'confirmation',
    company: 'Mercado Ipê',
    role: 'Analista de Logística Pleno',
  },
  {
    id: 'pt-who-r1-confirmation-03',
    lang: 'pt',
    country: 'PT',
    held: false,
    subject: 'A sua candidatura espontânea',
    fromName: 'Hospital da Arrábida',
    fromAddress: 'rh@hospitalarrabida.example',
    sentAt: '2026-01-21T16:45:00Z',
    text: `Exma. Senhora Enf.ª Marta Nunes,

Agradecemos o envio do seu currículo como enfermeira. A candidatura ficará na nossa base de dados durante um ano.

Direção de Recursos Humanos
Hospital da Arrábida`,
    kind: 'confirmation',
    company: 'Hospital da Arrábida',
    role: 'enfermeira',
  },
  {
    id: 'pt-who-r1-rejection-01',
    lang: 'pt',
    country: 'PT',
    held: false,
    subject: 'Resposta à sua candidatura',
    fromName: 'Departamento de RH',
    fromAddress: 'rh@corticeiradosado.example',
    sentAt: '2026-03-26T11:30:00Z',
    text: `Exmo. Senhor Tiago Alves,

Agradecemos a sua candidatura à vaga de Operador de produção na Corticeira do Sado, S.A. Lamentamos informar que a mesma não foi selecionada.

Com os melhores cumprimentos,
Departamento de Recursos Humanos`,
    kind: 'rejection',
    company: 'Corticeira do Sado, S.A.',
    companyAlso: ['Corticeira do Sado'],
    role: 'Operador de produção',
    refusal: 'not-chosen',
  },
  {
    id: 'pt-who-r1-rejection-02',
    lang: 'pt',
    country: 'BR',
    held: false,
    subject: 'Retorno - Vaga Desenvolvedor(a) Mobile Sênior',
    fromName: 'Bruna do time Jabuti',
    fromAddress: 'bruna@jabutitech.example',
    sentAt: '2026-05-15T19:02:00Z',
    text: `Oi, Caio! Tudo bem?

Obrigada por dedicar seu tempo ao nosso processo. Para a vaga de Desenvolvedor(a) Mobile Sênior, seguimos com outra pessoa que já tinha trabalhado com Kotlin Multiplatform.

Bruna
Jabuti Tech`,
    kind: 'rejection',
    company: 'Jabuti Tech',
    companyAlso: ['Jabuti'],
    role: 'Desenvolvedor(a) Mobile Sênior',
    roleAlso: ['Desenvolvedor Mobile Sênior'],
    refusal: 'not-chosen',
  },
  {
    id: 'pt-who-r1-rejection-03',
    lang: 'pt',
    country: 'PT',
    held: false,
    subject: 'Procedimento concursal n.º 12/2025 - Assistente Técnico',
    fromName: 'Câmara Municipal de Vila Serena',
    fromAddress: 'concursos@cm-vilaserena.example',
    sentAt: '2026-02-06T09:33:00Z',
    text: `Exma. Senhora,

Fica V. Ex.ª notificada de que foi excluída do procedimento concursal para Assistente Técnico, por ter obtido classificação inferior a 9,5 valores na prova escrita.

A Presidente do Júri
Câmara Municipal de Vila Serena`,
    kind: 'rejection',
    company: 'Câmara Municipal de Vila Serena',
    role: 'Assistente Técnico',
    requisition: '12/2025',
    refusal: 'not-chosen',
  },
  {
    id: 'pt-who-r1-rejection-04',
    lang: 'pt',
    country: 'PT',
    held: false,
    subject: 'Re: proposta de trabalho',
    fromName: 'Inês Carvalho',
    fromAddress: 'ines@padariadorio.example',
    sentAt: '2026-04-22T13:51:00Z',
    text: `Olá Nuno,

Obrigada por teres cá vindo. Já ficámos com um padeiro que podia começar logo, por isso não vamos avançar contigo. Boa sorte!

Inês Carvalho
Padaria do Rio`,
    kind: 'rejection',
    company: 'Padaria do Rio',
    role: 'padeiro',
    refusal: 'filled',
  },
  {
    id: 'pt-who-r1-rejection-05',
    lang: 'pt',
    country: 'BR',
    held: false,
    subject: 'Sobre o processo seletivo Assistente Administrativo',
    fromName: 'RH Construtora Andrade Melo',
    fromAddress: 'rh@andrademelo.example',
    sentAt: '2026-06-17T12:12:00Z',
    text: `Prezado Leandro,

Informamos que, após análise, você não foi aprovado para a próxima fase do processo seletivo para o cargo de Assistente Administrativo. Agradecemos sua participação.

Atenciosamente,
RH
Construtora Andrade Melo Ltda.`,
    kind: 'rejection',
    company: 'Construtora Andrade Melo',
    role: 'Assistente Administrativo',
    refusal: 'not-chosen',
  },
  {
    id: 'pt-who-r1-rejection-06',
    lang: 'pt',
    country: 'PT',
    held: false,
    subject: 'Processo de recrutamento: Gestor de Cliente',
    fromName: 'Catarina Lobo',
    fromAddress: 'catarina.lobo@atlaspessoas.example',
    sentAt: '2026-01-30T15:25:00Z',
    text: `Boa tarde Rui,

O nosso cliente decidiu avançar com outro candidato para a posição de Gestor de Cliente em Braga. Manterei o seu contacto para futuras oportunidades.

Catarina Lobo
Senior Recruiter
Atlas Pessoas`,
    kind: 'rejection',
    company: 'Atlas Pessoas',
    role: 'Gestor de Cliente',
    refusal: 'not-chosen',
  },
]
