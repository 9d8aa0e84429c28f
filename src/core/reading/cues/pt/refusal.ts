import type { IdeaTable } from '../../cue.ts'
import { portugueseNotToYou } from './others.ts'

/** How Portuguese letters say no. Source: usual wordings of refusals in Portugal and Brazil, written down by us. */
export const portugueseRefusal: IdeaTable = {
  'no-not-forward': {
    wordings: [
      '(recusou|rejeitou|descartou|recusaram|rejeitaram) (a)? (sua|tua) …',
      'não … (seguir|seguiremos|seguirá|prosseguir|prosseguiremos|prosseguirá|avançar|avançaremos|avançou|avançaste|continuar|continuaremos|dar continuidade|dar seguimento|daremos|avança|segue|passou|passaste|passar|seguimos) …',
      '(decidimos|optámos|optamos|decisão|escolhemos|opção) (por|de|em)? não …',
      'não … (foi|fomos|será|foste|é|podemos|vamos|iremos|ser|fostes) … (selecionad*|escolhid*|aprovad*|aceit*|aceite|considerad*|contemplad*|classificad*|admitid*|prosseguir|avançar|seleccionad*)',
      '[apply] … (rejeitad*|recusad*|não (foi|será|avançou|seguiu|prosseguiu)|excluíd*|descartad*|indeferid*)',
      '(rejeitar|recusar|descartar|excluir|declinar) …',
      '(resposta|resultado|retorno|parecer|feedback) … (negativ*|desfavorável|não … positiv*)',
      '(encerra|encerrar|encerramos|termina|terminou|chegou ao fim|fica por aqui|finaliza*) … (sua|tua|participação|processo|candidatura|consigo|contigo|com você)',
      'não … (contratar|contratá-lo|contratá-la|contratar-te|oferecer|convidar|chamar|contar consigo|contar contigo|contar com você|escolher|ficar consigo|ficar contigo|ficar com você|admitir|integrar)',
      '(sem) (você|si|ti) …',
      'não … (desta vez|juntos|adiante|em frente|possível) …',
      '(processo|candidatura|participação|percurso) (seletivo)? (se encerra|encerra-se|termina|acaba|chega ao fim|fica por aqui|para aqui) …',
      '(foi|fica|ficou|está|será|encontra|encontra-se) (excluíd*|eliminad*|reprovad*|recusad*|indeferid*|desclassificad*) …',
    ],
    unless: [
      '(desisto|seguirei|continuarei|veja|saiba|dicas) …',
      '(se não|caso não) …',
      ...portugueseNotToYou,
      '(despesas|estacionamento|responda a este|hesite|deixe de|preocup*|esqueça)',
      '(horário|data|marcação) … não',
      '(candidaturas|inscrições) (incompletas|fora do prazo)',
      'ainda não',
    ],
  },
  'no-other-candidate': {
    wordings: [
      '(promover|promoveu|promovemos) (alguém|um|uma|colega) …',
      '(optou|preferiu|decidiu|escolheu) (por|promover|outr*|alguém|seguir com) …',
      '(outro|outra|outros|outras) [candidate]',
      '(optámos|optamos|decidimos|escolhemos|selecionámos|selecionamos|avançar|seguir|prosseguir|escolhido|contratámos|contratamos|preferimos|optar|ficámos|fechamos|fechámos|acabamos por escolher) … (outro|outra|outros|outras|um candidato|uma candidata|uma pessoa|candidatos|perfis|um perfil|alguém|um colega|uma colega) …',
      '(escolha|decisão|opção|vaga|lugar) … (recaiu|recai|caiu|foi para|ficou com|foi preenchida por|vai para|foi dada)',
      '(favor|detrimento) de (outro|outra|outros|outras) …',
      '(alguém|pessoa|candidat*) … (com mais|com maior|cujo perfil|que já|que tem|que mora|que vive)',
      '(internamente|candidat* intern*|recrutamento interno|promoção interna|colaborador interno) …',
      '(apenas|somente|só) (uma|um) (pessoa|vaga|lugar|candidat*) …',
      'não … (a escolha|a pessoa|o candidato|a candidata) (escolhid*|selecionad*) …',
    ],
    unless: [
      '(proponho|sugiro|propunha) …',
      '(aprenda|e-book|curso) …',
      ...portugueseNotToYou,
      '(recomend*|outra data|outro dia|outro horário)',
      '(se|caso|quando) … (outr*) (vaga*|oportunidade*|processo*)',
    ],
  },
  'no-not-selected': {
    wordings: [
      'e não (você|tu|o senhor|a senhora)',
      '(excluíd*|eliminad*|não admitid*) (do|da|deste|desta) …',
      'não … (selecionad*|escolhid*|aprovad*|classificad*|aprovou|finalista|apt*|admitid*|seleccionad*)',
      '(não aprovad*|não selecionad*|excluíd*|reprovad*|eliminad*|não classificad*)',
      '(desta vez|infelizmente|neste momento|nesta ocasião) … não …',
      'não … (desta vez|dessa vez|por pouco)',
      'não (foi|deu|vai ser|será) (possível|certo|para|você|tu)? …',
      '(não) (passas|passa|passou|passaste|avanças|continua|continuas|segue|segues|entrou|entraste|consta|está) (à|ao|para|na|no|nesta|connosco|conosco|entre|a) …',
      '(ficou|ficaste|fica|ficas|ficaram) (de fora|fora|pelo caminho|em segundo) …',
      '(nome|perfil|currículo) não (está|consta|aparece|figura) …',
      '(por isso|portanto) … (você|tu|a senhora|o senhor) não …',
      '(encontra-se|está|foi|fica|ficou) (excluíd*|eliminad*|reprovad*|não admitid*|desclassificad*) …',
    ],
    unless: [
      'lista de espera',
      '(candidatos|candidaturas) não (selecionad*|aprovad*|admitid*)',
      '(aprenda|e-book|ebook|virar o jogo) …',
      '(veja|saiba|descubra|dicas|como reagir) …',
      ...portugueseNotToYou,
      '(ainda não|não hesit*|não deixe|não esque*|não responda)',
      '(ficheiro|arquivo|anexo|link|formulário|senha|palavra-passe)',
    ],
  },
  'no-consideration-ended': {
    wordings: [
      '[apply] … (encerrad*|arquivad*|finalizad*|conclu*)',
      '(estado|status) … (não selecionad*|rejeitad*|encerrad*|reprovad*|recusad*)',
      '(processo) … (encerrado|concluído|terminou|chegou ao fim|foi encerrado)',
    ],
    unless: [...portugueseNotToYou, '(prazo|até|quando|assim que)', '(enviad*)'],
  },
  'no-cannot-offer': {
    wordings: [
      'não … (podemos|posso|temos|dispomos|há|existem|é possível|foi possível|poderemos|conseguimos|tenho|estamos) … (oferecer|vaga*|oportunidade*|lugar|integrar|posição|contratar|disponíve*|propor|em condições|emprego)',
      '(nenhuma|nenhum|sem) (vaga*|oportunidade*|posição|lugar) (disponível|aberta*|compatível|em aberto)?',
      'não (estamos|precisamos) … (contratar|contratando|recrutar|recrutando|ninguém)',
    ],
    unless: [
      ...portugueseNotToYou,
      '(despesas|estacionamento|encomenda|pedido|horário|data|reembolso)',
      '(se o|se a|se não|se houver|quando|caso|enquanto) …',
      'não há (respostas|pressa|problema)',
    ],
  },
  'no-filled': {
    wordings: [
      '(contratamos|contratámos|encontramos) (o|a)? (nosso|nossa) …',
      '[role] … (foi|já|está|foram|encontra-se|acabou de ser) … (preenchid*|ocupad*|atribuíd*|fechad*|suprid*)',
      '(já|temos|conseguimos|entretanto) (preenchemos|encontrámos|encontramos|contratámos|contratamos|preenchido|fechámos|fechamos|completámos|completamos) …',
      '[role] … (já não|não) … (mais)? (disponível|abert*|livre)',
      '(equipa|equipe|turma|quadro) … (complet*|fechad*)',
      '(conseguimos|já conseguimos|acabámos de|acabamos de) (preencher|fechar|contratar|encontrar) …',
      '(corpo docente|quadro|equipa|equipe|time|turma) (já)? (está)? (fechad*|complet*|definid*|formad*) …',
    ],
    unless: [
      ...portugueseNotToYou,
      '(a preencher|para preencher|será preenchid*|por preencher|ainda)',
      '(quando|se o|se a|se não|se houver|caso|até) …',
      '(horário|formulário|dados)',
    ],
  },
  'no-closed': {
    wordings: [
      '(desistimos|desistiu|renunciámos) (de|a) (criar|abrir|preencher|contratar) …',
      '(congelou|congelaram|suspendeu|travou|cancelou) (todas|todos)? (as|os|a|o)? (contratações|vagas|admissões|processos|vaga|processo)',
      '([role]|projeto|contratações|recrutamento) … (cancelad*|suspens*|congelad*|adiad*|anulad*|interrompid*|em pausa|retirad*|encerrad* sem|stand by|extint*|pausad*|em espera|descontinuad*)',
      '(cancelar|suspender|congelar|adiar|interromper|anular|cancelámos|cancelamos|suspendemos|congelámos|congelamos|cancelado|suspenso|pausar|pausamos) … ([role]|processo|contrata*|recrutamento|seleção)',
      '(congelamento|suspensão|cancelamento|corte) (de|do|da|das|dos|nas) …',
      '[role] … não (será|vai ser) (mais)? (preenchid*|abert*|substituíd*)',
      '(decidimos|decidiu|optámos por|optamos por) (já)? (não)? (mais)? não (abrir|preencher|contratar|avançar com a|criar|repor) …',
      '(decidimos|decidiu) já não …',
    ],
    unless: [
      ...portugueseNotToYou,
      '(entrevista|reunião|conversa|chamada) … (cancelad*|adiad*|remarcad*)',
      '(prazo|link) …',
    ],
  },
  'no-not-fit': {
    wordings: [
      '(perfil|experiência|candidatura|competências|formação|percurso|currículo|qualificações|trajetória) … não … (corresponde*|adequ*|enquadr*|alinha*|cumpre*|atende*|encaix*|vai ao encontro|responde*|ajust*|preenche*)',
      'não … (corresponde*|adequ*|enquadr*|alinha*|cumpre*|atende*|encaix*|preenche*) … (perfil|requisitos|necessidades|vaga|função|procuramos|exigid*|procura)',
      '(falta|ausência|insuficien*) (de)? … (experiência|requisito*|competência*)',
      '(expectativas|pretensões|pretensão) (salariais|salarial) … (acima|superior*|elevad*|além)',
      'não (ating*|alcanç*|obt*|cheg*|super*) … (pontuação|nota|mínim*|nível|corte|necessári*|exigid*)',
      '(nota|pontuação|nível|resultado*) … (abaixo|inferior*|insuficiente*|não suficiente*) …',
      '(perfil|percurso|trajetória|experiência) … não (coincide|casa|bate|encaixa|corresponde|condiz) …',
    ],
    unless: [
      ...portugueseNotToYou,
      '(se o|se a|se não|caso) …',
      '(horário|data) … (adequ*|ajust*)',
    ],
  },
  'no-regret-news': {
    wordings: [
      '(lamentamos|lamento|lamentar|pena|tristeza|pesar|sentimos) … (informar|comunicar|dizer|não|que|anunciar|ter de|escrever)',
      '(infelizmente|lamentavelmente) … (não|outr*|cancelad*|preenchid*|suspens*)',
      'não … infelizmente',
      '(más notícias|má notícia|deceção|decepção|dececion*|decepcion*|não são boas notícias|não é a notícia|notícia que gostaria|resposta que esperava|não tenho boas)',
      '(gostaríamos|gostaria|queria|queríamos) … (ter|dar) … (outra|melhor*|boas) …',
    ],
    unless: [
      '(não consigo|caos|correria|esta semana|essa semana|de manhã|à tarde) …',
      ...portugueseNotToYou,
      '(horário|data|adiar|remarcar|atraso|doente|sala|técnic*|servidor|anexo|ficheiro|arquivo|link|incomplet*|falta o|estacionamento|carro)',
      '(encomenda|pedido|envio|artigo|pagamento|fatura|conta)',
      'ainda não',
      '(todas as|cada|todos os) (candidatur*|candidat*|inscri*) …',
      '(demora|atraso|incómodo|transtorno)',
    ],
  },
  'no-unfortunately-you': {
    wordings: ['(infelizmente|lamentavelmente|lamentamos|lamento) …'],
    unless: [
      '(não consigo|caos|correria|esta semana|essa semana|de manhã|à tarde) …',
      ...portugueseNotToYou,
      '(horário|data|adiar|remarcar|atraso|doente|sala|técnic*|servidor|anexo|ficheiro|arquivo|link|incomplet*|demora|transtorno|estacionamento|carro|aumentar)',
      '(encomenda|pedido|envio|artigo|pagamento|fatura|conta)',
      '(responder) … (todas|todos|cada)',
    ],
  },
  'no-on-this-occasion': {
    wordings: [
      '(desta vez|dessa vez|neste momento|de momento|no momento|por agora|nesta fase) … não',
      'não … (desta vez|dessa vez|neste momento|de momento|no momento|por agora|nesta fase)',
    ],
    unless: ['ainda não', 'não (hesite|deixe)'],
  },
  'no-competitive-field': {
    wordings: [
      '(elevado número|grande número|inúmeras|numerosas|muitas|muitos|grande quantidade|alto número|mais de _|centenas|grande volume) … (candidatur*|candidat*|currículo*|inscri*|perfis)',
      '(nível|qualidade) … (elevad*|alt*|alto) …',
    ],
  },
  'no-impressed-but': {
    wordings: [
      '(apesar|embora|ainda que|mesmo|não obstante) … (perfil|experiência|interesse|candidatura|entrevista|qualidade*|competências|valor*|interessante|percurso|trajetória)',
      '(interessante|gostámos|gostamos|impression*|apreciámos|valorizamos|excelente|positiv*|prazer) … (mas|no entanto|contudo|porém|infelizmente)',
      '(mas|no entanto|contudo|porém) … não …',
    ],
    unless: ['ainda não', 'não (hesite|deixe|se preocupe)', '(estacionamento|horário)'],
  },
  'no-hard-decision': {
    wordings: [
      '(decisão|escolha|seleção) … (difícil|não foi fácil|complicad*|apertad*|disputad*|acirrad*)',
      '(difícil|dura) (decisão|escolha)',
      'não foi (nada)? (fácil|simples) …',
    ],
  },
  'no-after-consideration': {
    wordings: [
      '(após|depois de|na sequência) (uma|um|análise|cuidadosa|termos|avaliar|avaliação|muita|a|o|analisar|análise)',
      '(analisámos|analisamos|avaliámos|avaliamos|analisado|avaliado|ponderado) … (cuidado|atenção|atentamente|cuidadosamente|carinho)',
    ],
  },
  'no-wish-luck': {
    wordings: [
      '(desejamos|desejo|desejar-lhe|votos|sucesso|boa sorte|felicidades|torcemos|torço) … (futur*|profissional|profissionais|carreira|procura|busca|projetos|percurso|sucesso|sorte|trajetória|jornada|melhor|caminho)',
      '(boa sorte|muito sucesso|muita sorte|felicidades|tudo de bom) …',
    ],
    unless: ['(teste|prova|entrevista|exame) …', '(primeiro dia|bem-vind*)'],
  },
  'no-keep-on-file': {
    wordings: [
      '(manter|manteremos|guardar|guardaremos|conservar|ficará|conservaremos|arquivar|incluir|manter-se|guardámos|guardamos|vamos guardar|deixar) … (base de dados|banco de talentos|cv|currículo|candidatura|perfil|dados|arquivo*|futur*|banco de dados|contato|contacto|reserva)',
    ],
  },
  'no-apply-again': {
    wordings: [
      '(convidamos|incentivamos|encorajamos|esperamos|convido|hesite|deixe de|continue|pode) … (candidatar*|candidate-se|consultar|visitar|acompanhar|inscrev*|concorrer|acompanhe|tentar)',
      '(futuras|próximas|novas|outras) (oportunidades|vagas|posições|processos|candidaturas|seleções) …',
      '(visitar|consultar|acompanhar|acompanhe|consulte|visite) … (site|página|portal|vagas|ofertas|redes)',
    ],
  },
  'no-only-this-job': {
    wordings: [
      'não … (significa|reflete|diminui|invalida|põe em causa|coloca em causa|desmerece|tem a ver|diz nada) …',
      'não … (desanim*|desmotiv*|desista)',
      '(decisão|resposta) … não … (valor|capacidade*|competências|julgamento)',
    ],
  },
  'no-feedback-told': {
    wordings: [
      '(feedback|retorno|motivos) … (entrevista|decisão|candidatura|individual*|detalhad*|personalizad*)',
      'não … (feedback|motivos|justificação|justificativas|retorno individual) …',
    ],
    unless: ['(inquérito|pesquisa|sua opinião|tua opinião|até|prazo)'],
  },
  'no-subject-outcome': {
    wordings: [
      '(resultado|resposta|estado|atualização|retorno|decisão|novidades|status|sobre a sua|sobre sua|processo seletivo|feedback|notícias) …',
    ],
    unless: [
      '(boas notícias|boa notícia)',
      '(convite|entrevista|oferta|proposta|parabéns|recebid*|recebemos|confirmação|teste)',
    ],
  },
}
