import type { IdeaTable } from '../../cue.ts'
import { portugueseAboutOthers, portugueseOtherMatters } from './others.ts'

/** How Portuguese letters say no in a line of their own, without the usual formulas. Source: short refusals of Portugal and Brazil, collected idea by idea by us. */
export const portugueseShort: IdeaTable = {
  'topic-job': {
    wordings: [
      '(candidat*|candidatura*|cv|currículo*|curriculum|recrut*|contrata*|contratação|entrevista*|vaga|vagas|emprego*|seletivo|estágio*|estagi*|salário|vencimento|rh|seleção|inscrição|inscrições|concurso|concursal|concurs*|aprendiz|júri|admissão|trainee|portefólio|portfólio)',
      '(o|um|do|ao|este|seu|teu|nosso|de|pelo) (lugar|trabalho|cargo|turno|contrato|perfil|percurso|posto|processo)',
      '(a|uma|da|à|esta|sua|tua|nossa|de|para) (função|posição|equipa|experiência|proposta|candidatura|prova|etapa)',
      '(recursos humanos|banco de talentos|carta de apresentação|tempo inteiro|meio período|período experimental|recém-licenciad*|processo seletivo)',
      '(trabalhar|trabalhas|trabalha|trabalho) (connosco|conosco|com|em|na|no|como|aqui)',
      '(procuramos|procuro|precisamos|preciso|buscamos) … (empregad*|cozinheir*|atendente|alguém|pessoal|motorista|costureir*|auxiliar*|gente|quem|vendedor*)',
    ],
  },
  'no-said-no': {
    wordings: [
      'não (podemos|posso|poderemos|conseguimos|consigo|conseguiremos|iremos|vamos|vou|queremos|pretendemos|nos é possível|é possível|foi possível|será possível|pudemos) (infelizmente|portanto|assim|já|por agora|agora|mais)? (dar|seguir|avançar|prosseguir|continuar|considerar|aceitar|acolher|oferecer|contratar|integrar|atender|admitir|aproveitar|selecionar|chamar|recrutar|ficar|incluir|contar|levar)',
      'não (foi|fomos|foste|será|serás|é|és|está|estás|ficou|ficaste|consta|passou|passaste|avança|avanças|segue|segues|seguirá|seguirás|continua|continuas|integra|entrou|entraste) (infelizmente|assim|mais)? (selecionad*|escolhid*|aprovad*|classificad*|admitid*|contemplad*|considerad*|apurad*|convocad*|entre|na|no|nas|nos|para|à|ao|aceite|colocad*|seriad*|pré-selecionad*)',
      '(não aprovad*|não apto|não apta|reprovad*|não selecionad*|não classificad*|desclassificad*|inapt*|não admitid*|não habilitad*)',
      '(decidimos|decidiu-se|resolvemos|optámos|optamos|preferimos|prefiro|decidi) (por)? não (seguir|avançar|prosseguir|dar|contratar|continuar|convocar|chamar|preencher)',
      '(a|minha|nossa|sua) resposta (é|foi|será) (infelizmente)? (não|negativa|um não) …',
      '(tenho|temos|devo|devemos) (de|que) (lhe|te|vos)? (dizer|dizer-lhe|dizer-te|informar|informá-lo|informá-la|comunicar|recusar|declinar|excluir) (que)? não …',
      '(informar|informamos|informá-lo|informá-la|comunicar|comunicamos|comunico|informo|dizer|avisar|cumpre-nos informar) (que)? … (não|mesma não|excluíd*|indeferid*)',
      '(candidatura|inscrição|proposta) (foi|fica|ficou|é|será|está|não) … (excluíd*|indeferid*|recusad*|rejeitad*|arquivad*|encerrad*|aceite|aprovad*|contemplad*|seguimento|eliminad*)',
      '(seu|teu|sua|tua) (processo|participação|percurso|candidatura|caminhada) … (termina|terminou|encerra|encerra-se|acaba|acabou|fica|ficou|chega|chegou) (aqui|por aqui|nesta fase|nesta etapa|ao fim|agora) …',
      '(ficamos|fico|ficaremos|paramos|parámos|encerramos) (por aqui|por cá|por ora) …',
      '(cliente|empresa|direção|diretoria|gestor*|gestora|chefe|patrão|júri|comissão) … não (quis|aprovou|pretende|autorizou|validou|confirmou|avançou|selecionou|seguiu|deseja) …',
      '(não vai dar|não deu|não dá|não rolou|não foi dessa vez|não foi desta|não será desta|não vai ser possível|não vai rolar) …',
      '(excluíd*|eliminad*|desclassificad*|indeferid*) (por|do|da|deste|desta|nos termos|em virtude|com base) …',
    ],
    unless: [
      ...portugueseAboutOthers,
      ...portugueseOtherMatters,
      '(se o|se a|se não|caso|quem|se houver|na eventualidade) …',
      '(ainda não|não hesit*|não deixe|não esque*|não responda|não se preocupe|responder individualmente|individualmente)',
      '(horário|data|anexo|link|ficheiro|pagamento|encomenda|pedido) …',
      '(recebê-la hoje|recebê-lo hoje|poderá recebê* |amanhã|imprevisto) …',
    ],
  },
  'no-named-another': {
    wordings: [
      '(já)? (temos|tenho|há|arranjámos|arranjei|conseguimos|encontrei|achei|achamos|apareceu) (já)? (alguém|uma pessoa|outra pessoa|quem|a pessoa|a equipa completa|gente suficiente) …',
      '(ficar|ficámos|ficamos|fiquei|fico|fechei|fechámos|fechamos|fechando|fechar|seguir|seguimos|avançar|avançámos|avançamos|prosseguir|continuar|continuamos|vou|vamos) (em frente|adiante)? com (a|o|as|os|uma|um)? (outra|outro|outras|outros|alguém|quem|candidat*|pessoas|perfis|colega|profissionais|pessoa) …',
      '(acabei|acabámos|acabamos|acabou) (por|fechando|contratando|escolhendo|ficando|optando) (escolher|contratar|ficar|optar|selecionar|decidir|com|por|outr*|a|o|uma|um) …',
      '(escolher|escolhi|escolhemos|escolhido|escolheu|optei|optámos|optamos|optou|preferi|preferimos|selecionámos|selecionamos|contratei|contratámos|contratamos|apostar|apostámos) (por|em|na|no|a|o)? (uma|um|outra|outro|outros|outras|alguém|quem|candidat*|perfis|pessoas|colega|minha|meu) …',
      '(cliente|empresa|direção|gestores|gestor|diretoria) … (optou|decidiu|escolheu|preferiu|avançou|seguiu|prosseguiu) (por|com|em)? (prosseguir|seguir|avançar|contratar|ficar)? (com|por)? (outr*|alguém|uma|um|candidat*)',
      '(a|o|as|os) (outra|outro|outras|outros) (pessoa|candidat*|finalista*|colega|concorrente*|moça|rapaz|profissional) …',
      '(a vaga|o lugar|a função|o posto|o trabalho) (vai|foi|fica|ficou|ficará|é|será) (para|com|de|da|do|entregue) …',
      '(entregar|entreguei|entregámos|dar|dei|demos|dado|confiar|confiámos|atribuir|atribuído|oferecer|oferecido) (a|o|este|esta) (vaga|lugar|função|posto|trabalho|cargo|turma|turno) (a|à|ao) (outr*|alguém|quem|uma|um|minha|meu)',
      '(candidat*|perfis|pessoas|concorrentes|currículos) (mais|melhor) (alinhad*|adequad*|próxim*|aderente*|compatíve*|experiente*|qualificad*|ajustad*|posicionad*|classificad*) …',
      '(alguém|uma pessoa|quem|uma colega|um colega|uma veterinária|um profissional|uma profissional) (que (já|viva|more|mora|conhece|tem|tenha|fez|trabalhou)|com (mais|maior|experiência|outro)|da casa|do bairro|aqui) …',
      '(preferência|prioridade) (a|ao|à|foi|é|vai|dada|recaiu|por) …',
    ],
    unless: [
      ...portugueseAboutOthers,
      ...portugueseOtherMatters,
      '(parabéns|bem-vind*|contigo|consigo|escolhemos você|fechar com você)',
      '(data|horário|sala|quarto|reunião) …',
      '(se|conhece|conheces|indicar|recomend*|quando) …',
    ],
  },
  'no-not-needed': {
    wordings: [
      '(vaga|posição|processo|seleção|concurso|recrutamento|programa|edição|lugar|estágio) … (foi|foram|fica|ficou|está|será) (cancelad*|suspens*|encerrad*|congelad*|anulad*|adiad*|extint*|retirad*|fechad*|pausad*) …',
      'não (vamos|iremos|haverá|há|temos|teremos|estamos) (mais|a|já|este ano|nesta edição)? (recrutar|contratar|contratando|recrutando|abrir|admitir|acolher|lugar|vaga|vagas|espaço|orçamento|verba|contratação|estagiários|ninguém|previsão|condições)',
      'não temos (lugar|espaço|vaga|vagas|verba|orçamento|condições|necessidade|nada|capacidade) (para|de|neste|no momento|em aberto|disponível)? …',
      '(falta|cortes|corte|redução|restrições|contenção|constrangimentos|contingenciamento) (de|no|nos|do|em|na)? (orçamento|verba|verbas|custos|financiamento|orçamentais|orçamentárias|quadro|pessoal|despesas)',
      '(encerramento|fecho|fechamento|venda|trespasse|fusão|insolvência|reestruturação|reorganização) (da|do|de|desta|deste|das|interna) (loja|restaurante|unidade|fábrica|filial|empresa|departamento|negócio|escola|equipa|equipe|área|obra) …',
      '(mudança|alteração|revisão|reavaliação|redefinição) (de|nas|nos|das|dos|do) (prioridades|planos|estratégia|projeto|necessidades|orçamento|planeamento|planejamento)',
      '(área|direção|empresa|cliente|diretoria) … (decidiu|optou|preferiu|resolveu) (por)? (cancelar|suspender|adiar|não|encerrar|congelar|pausar|fechar|reduzir) …',
      '(equipa|equipe|quadro|time|escala|brigada) (está|já está|ficou|encontra-se|para) … (complet*|fechad*|cheia|cheio|preenchid*|definid*|formad*)',
      '(resolver|resolvemos|assegurar|cobrir|dividir|distribuir|redistribuir|remanejar) … (internamente|entre nós|com a equipa|com o pessoal|com a equipe|prata da casa)',
    ],
    unless: [
      ...portugueseOtherMatters,
      '(entrevista|reunião|conversa) … (adiad*|cancelad*|remarcad*)',
      '(se|quando|caso|até) …',
    ],
  },
  'no-measured': {
    wordings: [
      'não (atingiu|atingiste|alcançou|alcançaste|obteve|obtiveste|passou|passaste|superou|superaste|chegou|chegaste|cumpriu|reuniu|reúne|satisfez) (a|o|à|ao|os|as|na|no|um|uma)? …',
      '(abaixo|aquém|inferior) (da|do|de|ao|à|dos|das) (nota|corte|mínim*|esperado|exigid*|pontuação|média|nível|pretendido|requerid*|que) …',
      '(fraco|fraca|fracos|fracas|curto|curta|insuficiente*|limitad*|verde|superficial|frágil) (para|em|na|no|face|demais|ainda) …',
      '(dúvidas|reservas|lacunas|fragilidades|pontos fracos) (sobre|em|quanto|na|no|relativamente|importantes) …',
      'não (nos|me) (convenceu|convenceste|ficámos convencid*|ficamos convencid*) …',
      '(faltou|faltaram|falta|faltava|faltam|faltou-lhe|falta-lhe|falta-te) (um pouco|alguma|mais|ainda|algum|inglês|experiência|prática|vivência|domínio|bagagem|estaleca) …',
      '(preciso|precisamos|precisávamos|procuramos|procurávamos|buscamos|exigimos) (de)? (alguém|uma pessoa|quem|um perfil|um profissional) (com|que) (mais|maior|já|viva|more|tenha|domine|possa) …',
    ],
    unless: [
      ...portugueseAboutOthers,
      ...portugueseOtherMatters,
      '(se|caso|quando|quem) …',
      '(sou headhunter|cliente procura|preço|valor|fatura) …',
      '(ainda não recebemos|documento*) …',
    ],
  },
  'no-condition': {
    wordings: [
      '(que|mas|e|de que|da qual|a qual) (o senhor|a senhora|você|tu)? não (possui|possuis|tem|tens|dispõe|cumpre|reúne|detém|apresenta|comprovou|mora|vive) …',
      'por não (reunir|cumprir|possuir|ter|deter|preencher|apresentar|comprovar|satisfazer|atender|enquadrar) …',
      '(exigimos|exige-se|exige|exigem|é obrigatóri*|é necessári*|é preciso|é requisito|é imprescindível|é indispensável) … (e a sua|e o seu|a sua é|não|então|falta)',
      '(mora|moras|vive|vives|reside|resides) (muito|demasiado|um pouco)? (longe|distante|fora) …',
      '(viva|more|resida|morar|residir|viver) (aqui|perto|próximo|na zona|no bairro|em|na cidade|na região) …',
      '(horário|turno|disponibilidade|documentação|visto|carta|idade) … (não (é|são|dá|bate|serve|permite|coincide)|incompatíve*)',
      'não (patrocinamos|conseguimos patrocinar|tratamos de|oferecemos) (visto*|vistos|autorização|patrocínio|documentação|relocação) …',
    ],
    unless: [...portugueseOtherMatters, '(se|caso) …', '(dúvida*|questão|entrevista) …'],
  },
  'no-not-this-time': {
    wordings: [
      '(dessa vez|desta vez|nesta oportunidade|neste momento|nesta etapa|por agora|nesse momento) … (não|outr*|decidimos|optámos|optamos)',
      '(fica|ficará|será|quem sabe|talvez) (para|numa|em|na) (a|uma|outra)? (próxima|outra|oportunidade|ocasião) …',
      '(até uma próxima|até a próxima|quem sabe na próxima|que a gente se cruze|nos cruzemos|cruzarmo-nos) …',
      'não (será|foi|vai ser|é) (ainda)? (desta|dessa|nesta|agora|o momento|possível) …',
    ],
    unless: [
      ...portugueseAboutOthers,
      ...portugueseOtherMatters,
      '(horário|data|entrevista|ainda não|recebê*) …',
    ],
  },
  'no-runner-up': {
    wordings: [
      '(por (um triz|pouco|muito pouco|um fio|uma unha negra|décimas|um ponto)|taco a taco|cabeça a cabeça)',
      '(segunda|segundo|terceira|terceiro) (opção|lugar|posição|classificad*|colocad*|finalista) …',
      '(chegou|chegaste|chegaram|ficou|ficaste) (à|na|até à|às|entre) (última|últimas|final|reta final|finalistas|dois|duas) …',
      '(lista de espera|lista de reserva|cadastro de reserva|reserva de recrutamento|suplente*) …',
      '(pensei|pensámos|pensamos|refleti|ponderei|ponderámos|discutimos|hesitei|hesitámos) (muito|bastante|longamente|imenso) …',
      '(custa-me|custa-nos|não há forma fácil|não é fácil|é difícil) (dar|dar-lhe|dizer|de dizer|escrever|comunicar|esta)? …',
    ],
    unless: ['(passou para|avançou|convidar|entrevista) …', ...portugueseOtherMatters],
  },
  'no-consoled': {
    wordings: [
      '(não (desanime|desanimes|desista|desistas|perca|percas|se desmotive|fique triste)|força|continue estudando|bora continuar|segue firme|siga firme) …',
      '(sei|sabemos|imagino|imaginamos|entendo|entendemos|compreendo|compreendemos) … (não é (a|o)|chato|desilu*|frustra*|esperava*|triste|difícil|deceç*|decepç*|ficar esperando)',
      '(tenho|temos) (a)? (certeza|convicção|confiança) (de)? (que)? … (encontrar*|em breve|surgir*|sucesso|longe)',
      '(espero|esperamos|tomara|oxalá) (que)? (a gente|nos|encontre*|voltemos|possamos|se cruze|tudo) …',
      '(desejo|desejamos|desejo-lhe|desejo-te|votos) (de)? (a maior|tudo|muito|boa|felicidades|o melhor|toda|sucesso) …',
      '(lamento|lamentamos|sinto|sentimos|custa-me|tenho pena|temos pena) (muito|imenso|mesmo|de)? (não|dar|dar-lhe|dizer|que|ter)? …',
    ],
    unless: ['(exame|teste|entrevista|viagem|demora)', ...portugueseOtherMatters],
  },
}
