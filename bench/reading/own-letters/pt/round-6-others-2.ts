import type { OwnLetter } from '../own-letter.ts'

export const ptRound6Others2: readonly OwnLetter[] = [
  {
    id: 'pt-round-6-other-02',
    lang: 'pt',
    country: 'PT',
    held: false,
    subject: 'Pedido de crédito habitação',
    fromName: 'Banco do Cais',
    fromAddress: 'credito@bancodocais.example',
    sentAt: '2024-04-06T09:53:00Z',
    text: `Exma. Senhora, concluída a análise do seu pedido, informamos que o mesmo não foi aprovado. Para qualquer esclarecimento contacte o seu gestor. Banco do Cais`,
    kind: 'other',
    company: null,
    role: null,
    personal: false,
  },
  {
    id: 'pt-round-6-other-03',
    lang: 'pt',
    country: 'BR',
    held: false,
    subject: 'Currículos para a recepção',
    fromName: 'Simone Prado',
    fromAddress: 'simone.prado@hotelserra-bela.example',
    sentAt: '2022-10-14T14:54:00Z',
    text: `Pessoal, analisei os currículos. Eu reprovaria a Carla e o Jonas, não têm disponibilidade de fim de semana. Podemos chamar só a Tânia pra entrevista? Aguardo vocês. Simone`,
    kind: 'other',
    company: null,
    role: null,
    personal: true,
  },
]
