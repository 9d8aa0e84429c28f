import type { IdeaTable } from '../../cue.ts'

/** Weak words of Portuguese letters that mean something only together. Source: everyday wordings, written down by us. */
export const portugueseHints: IdeaTable = {
  'no-hint-turn': {
    wordings: [
      '(infelizmente|lamentavelmente|lamento|lamentamos|pena|sentimos|tristeza|deceção|decepção|triste)',
      '(mas|porém|contudo|no entanto|embora|apesar|todavia) …',
      '(lamento|sinto muito|que pena|desculpe dizer)',
    ],
  },
  'no-hint-denied': {
    wordings: [
      'não … (nos|lhe|te|si|você|podemos|vamos|vaga|lugar|consigo|contigo|mais|foi|será|há|seguir|ninguém|nada|é|ser)',
      '(nenhum|nenhuma|nem|ninguém|nada) …',
    ],
    unless: [
      'ainda não',
      'não (hesite|hesites|responda|se preocupe|esqueça|deixe)',
      '(se não|caso não|quando)',
    ],
  },
  'no-hint-another': {
    wordings: [
      '(outro|outra|outros|outras|alguém|colega|candidat* intern*|outrem)',
      '(que|quem|ele|ela) (já|tem|tinha|conhece|traz|mora|vive|começa|fala) …',
    ],
    unless: [
      '(outro|outra|outros|outras) (vaga*|data*|horário*|dia*|pergunta*|fase*|hora*|oportunidade*)',
    ],
  },
  'no-hint-over': {
    wordings: [
      '(preenchid*|atribuíd*|cancelad*|suspens*|encerrad*|congelad*|terminad*|fechad*|extint*|complet*|ocupad*|adiad*|pausad*|acabou)',
      '(escolhid*|escolhemos|escolheu|escolha|decidimos|decisão|decidiu|optámos|optamos|selecionad*|contratad*|contratámos|ficou)',
    ],
    unless: ['(quando|se|assim que|até|será|foi selecionad* para|prazo|ainda)'],
  },
  'no-hint-short-of': {
    wordings: [
      '(falta|faltou|faltava|insuficient*|pouca|pouco|longe|menos|melhor|mais perto|mais experiência|mais anos|abaixo|sobrequalificad*|carência*|escassa)',
    ],
  },
  'no-hint-farewell': {
    wordings: [
      '(sorte|sucesso|felicidades|desejamos|desejo|força|abraço|torcemos|torço|coragem)',
      '(próxima vez|no próximo ano|no futuro|futuras|futuro|um dia|mais tarde|próxima época|de novo|novamente|em contacto|em contato|outra vez)',
      '(obrigad*|agradecemos|agradeço|prazer|gostámos|gostamos|gostei)',
    ],
  },
  'yes-hint': {
    wordings: [
      '(recebid*|recebemos|chegou|registad*|registrad*|receção|recebimento|enviad*)',
      '(vamos|analisaremos|leremos|contactaremos|entraremos|receberá|diremos|estamos) …',
      '(semanas|dias úteis|dias|prazo|triagem|próxima semana|depois|primeiro)',
    ],
    unless: ['(infelizmente|não|futur*|guard*|lament*)'],
  },
  'talk-time': {
    wordings: [
      '(às|pelas|por volta das) (nove|dez|onze|doze|duas|três|quatro|cinco|seis|oito) …',
      '(livre|disponível) … [day]',
    ],
  },
  'talk-clock': {
    wordings: [/(?:as|pelas) \d{1,2}(?:h|:)?\b|(?<![\d.,])(?:[01]?\d|2[0-3]) ?(?:h|horas)\b/],
  },
  'talk-hint': {
    wordings: [
      '(conhecer|conhecê-lo|conhecê-la|reunião|reunir|chamada|ligar|ligo|telefone|visita|passar|passe|passa|vir|venha|vem|falar|conversar|conversa|café|experiência prática|entrevista|marcação|videochamada)',
    ],
    unless: ['(obrigad*|agradec*|infelizmente|não|após|depois|lament*)'],
  },
  'talk-hint-when': {
    wordings: [
      '(na|no|esta|próxima|para|até) [day]',
      '(jeito|disponibilidade|agenda|horário|remarcar|adiar|convém)',
    ],
    unless: ['(obrigad*|agradec*|infelizmente|não|após|depois|lament*)'],
  },
  'test-hand-in': {
    wordings: [
      '(enviar|envie|envia|entregar|entregue|devolver|carregar|responder) … (resposta*|solução|exercício|vídeo|texto|teste|questionário|trabalho)',
      '(tem|tens|terá|dispõe) … (minutos|horas|perguntas|questões)',
      '(link|teste|acesso) … (válido|expira|aberto|até|disponível)',
      '(envie|envie-me|envia-me|mande|manda-me|entregue|submeta|devolva) … (repositório|trabalho|exercício|solução|respostas|ficheiro|texto|resultado) …',
    ],
  },
  'test-hint': {
    wordings: [
      '(teste|testes|prova|provas|exercício|desafio|questionário|estudo de caso|avaliação|exame|redação)',
      '(completar|complete|realizar|gravar|grave|preparar|preencher) …',
    ],
    unless: ['(obrigad*|agradec*|infelizmente|alguma dúvida|qualquer questão|dúvidas)'],
  },
  'offer-hint': {
    wordings: [
      '(por hora|por ano|anuais|por mês|mensais|brutos|líquidos|bruto|líquido)',
      '(férias|bónus|bônus|seguro de saúde|plano de saúde|subsídio|vale|carro da empresa)',
      '(aceitar|aceita|aceitas|assinar|assina)',
    ],
  },
  'offer-hint-glad': {
    wordings: [
      '(felizes|feliz|parabéns|bem-vind*|contentes|alegria|satisfação)',
      '(começar|começa|começas|iniciar|inicia|integrar|admissão|início) …',
      '(assinatura|assinar|assinado|contrato|contratação)',
    ],
    unless: ['(candidatura|inscrição|interesse|entrevista|infelizmente|outr*|conhecer|não)'],
  },
  'out-hint': {
    wordings: [
      '(procuro|procuramos|busco|buscamos|preciso) … (alguém|reforço|um|uma|para)',
      '(pode|poderia|poderá) … (interessar*|agradar|adequ*)',
      '(seu perfil|teu perfil) …',
      '(sem compromisso|confidencial*|teletrabalho|remoto)',
    ],
    unless: ['(sua|tua) (candidatura|inscrição)', '(infelizmente|candidat*|futur*|não|entrevista)'],
  },
  'else-walk-of-life': {
    wordings: [
      '(inquilin*|senhorio|vizinh*|condomínio|encarregado de educação)',
      '(conta|fatura|seguro|luz|gás|internet|telemóvel) (é|está|para|de|do|foi)',
      '(centro de emprego|iefp|sine|subsídio de desemprego|desemprego)',
      '(mãe|pai|avó|avô|tia|querida|beijos|beijinhos)',
      '(aniversário|casamento|festa|churrasco|futebol|férias) (no|na|com|é|fotos)',
    ],
    unless: [
      '(vaga|salário|candidat*|entrevista de emprego|contrato de trabalho|recrutamento|seleção)',
    ],
  },
  'else-papers': {
    wordings: [
      '(enviar|envie|anexar|carregar|falta|faltam|precisamos) … (cópia*|certificado*|documento*|documentação|comprovativo*|comprovante*|formulário)',
      '(iniciou|começou|guardou|por concluir|não concluiu|não enviou)',
    ],
  },
  'else-withdrawn': {
    wordings: [
      '(retirad*|desistência|desistiu|retirar|desistir) … (candidatura|inscrição|confirm*|processo)',
      '(conforme|como) (pedido|solicitado|solicitou|pediu) … (retir*|processo|candidatura)',
      '(respeitamos|compreendemos|entendemos) … (sua|tua) decisão',
      '(desisto|retiro|retirar|desistir) … (processo|candidatura|minha)',
      '(aceitei|assinei|tendo aceitado|optei por) (outra|outro|uma|um) …',
    ],
  },
  'refusal-paused': {
    wordings: [
      '(congelou|congelaram|travou|suspendeu|pausou) …',
      '(suspens*|congelad*|em pausa|adiad*|em espera|stand by|até nova ordem|pausad*|congelamento)',
    ],
    unless: ['jornada', '(entrevista|reunião|sua candidatura) … (adiad*|em espera)'],
  },
}
