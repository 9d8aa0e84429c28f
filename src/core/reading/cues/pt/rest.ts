import type { IdeaTable } from '../../cue.ts'
import { portugueseOtherMatters } from './others.ts'

/** How Portuguese mass mail and mail about other matters is worded. Source: everyday mail, written down by us. */
export const portugueseRest: IdeaTable = {
  'mass-job-alert': {
    wordings: [
      '(alerta de emprego|alertas de emprego|alerta de vagas|vagas do dia|seu alerta|alerta de trabalho)',
      '(novas|últimas|melhores|_) (vagas|ofertas|ofertas de emprego|oportunidades) … (para si|para você|para ti|em|perto|com base|compatíveis|recomendad*|podem)',
      '(sua|tua) (busca|pesquisa) (guardada|salva)?:?',
      '(ver vaga|ver oferta|ver todas|candidatar-me|candidate-se agora|ver todas as vagas|quero me candidatar)',
      'há _ (dia|dias|hora|horas)',
    ],
    unless: ['(criar|ativar|subscrev*) …', '(sua|tua) candidatura', '(lament*|infelizmente)'],
  },
  'mass-newsletter': {
    wordings: [
      '(podcast|episódio|ouça o episódio) …',
      '(aula|aulão|masterclass|live|webinar|workshop|mentoria) (gratuita|grátis|hoje|online|ao vivo|aberta) …',
      '(dicas|conselhos|coaching|coach|guia|e-book|masterclass|workshop|erros|curso) … (candidatura*|rejeiç*|carreira|entrevista*|procura|busca|currículo|emprego|grátis|gratuit*|não)',
      '(newsletter|boletim|revista|edição) …',
      '(webinar|feira de emprego|evento|workshop|podcast|masterclass) …',
      '(dicas|conselhos) (para|de) …',
      '(ler mais|saber mais|inscreva-se|leia mais|saiba mais|clique aqui)',
    ],
    unless: ['(sua|tua) (candidatura|entrevista)', '(entrevista|teste)'],
  },
  'mass-unsubscribe': {
    wordings: [
      '(cancelar subscrição|cancelar a subscrição|cancelar inscrição|descadastr*|deixar de receber|não quiser receber|não deseja receber|remover subscrição|gerir preferências) …',
      '(recebe|recebeu|está a receber|você recebeu|está recebendo) este (email|e-mail) porque',
    ],
  },
  'mass-selling': {
    wordings: [
      '(desconto|descontos|promoção|promo|saldos|oferta especial|oferta exclusiva|grátis|cupão|cupom|portes grátis|frete grátis|black friday|teste grátis|liquidação)',
      '(compre|aproveite|reserve|garanta) (já|agora|hoje|o seu)',
      /\d{1,2} ?% de desconto/,
      /(?:so|apenas|por) (?:r\$ ?)?\d{1,4}(?:[.,]\d\d)? ?€?/,
      '(sorteio|ganhou|vencedor*|prémio|prêmio|brinde|vale-compras|cupom|cupão|receber um) …',
      '(curso|método|mentoria|treinamento) … (é para você|é para si|desconto)',
    ],
    unless: [
      '(literári*|letras|júri|conto)',
      '(salário|remuneração|vaga|minutos|entrevista|candidatura)',
    ],
  },
  'mass-money-promise': {
    wordings: [
      '(ganhe|ganhar) … (dinheiro|por dia|por mês|euros|reais|casa)',
      '(trabalhe a partir de casa|trabalhe de casa|renda extra|rendimento extra|renda passiva|liberdade financeira) …',
    ],
  },
  'mass-lending': {
    wordings: [
      '(empréstimo|crédito pessoal|bitcoin|criptomoeda*|trading|lotaria|loteria|casino|cassino|apostas|cartão de crédito) …',
    ],
    unless: ['(candidatura|vaga|entrevista|salário)'],
  },
  'mass-fraud': {
    wordings: ['(herança|milhões de (euros|dólares)|beneficiário|transferência de fundos) …'],
    unless: ['(candidatura|vaga|faturação)'],
  },
  'mass-complete-resume-tools': {
    wordings: [
      '(cv|currículo|perfil) … (otimiz*|modelo*|melhor*|análise|destaque|premium)',
      '(premium|assinatura) …',
      '(curso|cursos|formação|certificado|pós-graduação) … (inscreva-se|grátis|gratuit*|matrícula|vagas limitadas)',
    ],
    unless: ['(sua candidatura|tua candidatura|salário)'],
  },
  'mass-shouting': {
    wordings: [
      /!!|€€|\*\*\*/,
      '(grátis|ganhe|promo|saldos|ofertas|última oportunidade|imperdível)',
    ],
    unless: ['(candidatura|entrevista|vaga|oferta de emprego)'],
  },
  'mass-dear-friend': {
    wordings: [
      '(caro|cara|prezad*|estimad*) (cliente|subscritor*|leitor*|assinante|soci*|amig*|utilizador*|usuári*)',
    ],
  },
  'mass-sender': {
    wordings: [/\b(?:boletim|ofertas|dicas|inquerito|pesquisa|alertas?|redacao)\b[^ ]{0,40}@/],
  },
  'else-account': {
    wordings: [
      '(palavra-passe|senha|código de verificação|código de segurança|código de acesso) …',
      '(conta|endereço de email|registo|cadastro|identidade) … (confirm*|verific*|ativ*|criad*|eliminad*|bloquead*)',
      '(confirme|verifique|ative) … (conta|email|e-mail|registo|cadastro)',
      '(novo início de sessão|novo dispositivo|novo acesso)',
    ],
    unless: ['candidatura … (recebida|analisar)', '(contrato|entrevista)'],
  },
  'else-order': {
    wordings: [
      ...portugueseOtherMatters,
      '(sua|seu|tua|teu|a|o) (encomenda|pedido|fatura|reserva|subscrição|pagamento|compra|recibo|aluguel|arrendamento|apólice) …',
      '(enviado|entregue|a caminho|número de rastreio|código de rastreio|número do pedido|reembolso)',
      '(obrigad*) … (encomenda|compra|reserva|pagamento|doação)',
      '(termos e condições|política de privacidade) … (atualiz*|alter*)',
      '(apartamento|inquilino|senhorio|consulta médica|condomínio) …',
    ],
    unless: ['(vaga|entrevista|contrato de trabalho|emprego|candidatura|educador*)'],
  },
  'else-survey': {
    wordings: [
      '(inquérito|pesquisa de satisfação|questionário de satisfação|pesquisa) …',
      '(sua|tua) (opinião|experiência) … (conta|importante|processo|candidat*|seletivo)',
      '(avalie) … (experiência|processo)',
    ],
    unless: ['(lamentamos|infelizmente)'],
  },
  'else-remind-apply': {
    wordings: [
      '(candidatura|inscrição) … (incompleta|completar|finalizar|concluir|retirada|rascunho|por concluir|não foi enviada)',
      '(falta|faltam|anexar|enviar) … (documento*|certificado*|dados|comprovativo*|comprovante*)',
      '(retirada|desistência) … (candidatura|processo)',
    ],
    unless: ['(lamentamos|infelizmente|não selecionad*)', '(contrato|admissão)'],
  },
  'else-reply-list': {
    wordings: [
      /(?:^|\n)\W{0,3}(?:em|a|no dia) .{8,60} escreveu ?:/,
      '(para conhecimento|em anexo a ata|ver abaixo|ordem de trabalhos|ata da|conforme combinado) …',
    ],
    unless: ['(candidatura|vaga|entrevista|contrato|proposta)'],
  },
  'else-reply-subject': {
    wordings: [/^(?:re|res|enc|fw|fwd) ?:/],
    unless: ['([apply]|[talk]|[role]|convite|proposta|teste)'],
  },
  'else-hiring-side': {
    wordings: [
      '(o|a|os|as|este|estes|nossos|três|dois|um|uma) (candidat*) (tem|têm|é|são|que|me|parece*|para|vem|vêm) …',
      '(em anexo|anexo|envio|segue) … (meu|minha) (cv|currículo|candidatura|carta)',
      '(candidato-me|venho por este meio candidatar|apresento a minha candidatura|gostaria de me candidatar|minha candidatura)',
    ],
    unless: [
      '(sua|tua) (candidatura|inscrição)',
      '(seu|teu) (cv|currículo)',
      '(lamentamos|infelizmente|lhe|você)',
    ],
  },
}
