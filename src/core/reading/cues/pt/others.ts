import type { IdeaTable } from '../../cue.ts'

/** Words of Portuguese mail that speak of somebody else's application. Source: everyday mail, written down by us. */
const portugueseAboutOthers: readonly string[] = [
  '(eu|acho que|penso que|creio que|por mim|na minha opinião|sugiro) … (a gente|devíamos|deveríamos|reprova*|reprovava|descart*|recus*|exclu*|contratava|chamava|não o|não a|dispens*) …',
  '(reprovar|descartar|recusar|contratar|chamar|excluir|entrevistar|dispensar|reprova) (o [name]|a [name]|[name]|o candidato|a candidata|os candidatos|os dois|o primeiro|a primeira|o segundo|a segunda)',
  '(lhe|lhes|você|tu) (manda|mandas|escreve|escreves|avisa|avisas|diz|dizes|dize) (o|a|um|uma|que)? …',
  '(soubeste|soube|sabias|sabia|ouviste|viste|ficaste a saber|ficou sabendo|me disse|disse-me|me contou|contou-me) que …',
  '(teu|tua|do meu|da minha) (irmão|irmã|filho|filha|marido|mulher|esposa|namorado|namorada|primo|prima|amigo|amiga|mãe|pai|sobrinho|sobrinha|cunhad*|vizinh*|colega de casa) …',
  '(está|ficou|anda) (muito|bem|super|toda|todo)? (trist*|arrasad*|desanimad*|em baixo|chatead*|content*)',
  '(ele|ela|eles) (não)? (passou|ficou|entrou|conseguiu|foi chamad*|foi aprovad*) …',
  '(má|boa|ótima) notícia (pro|pra|para o|para a) …',
  'contrato del* …',
  '(conta|relata|partilha) (suas|seus|as suas|os seus|sua) …',
  'a mim não me convence …',
  '(disseram|disseram-lhe|disseram pra ele|falaram) que …',
  '(eu|a gente) (reprovaria|reprovava|descartaria|descartava|chamaria|chamava|contrataria|excluía) …',
  '[name] não (ficou|foi|passou|conseguiu|entrou|teve) …',
]

/** Words of Portuguese mail about requests that are not for a job. Source: everyday mail, written down by us. */
export const portugueseOtherMatters: readonly string[] = [
  '(solicitação|pedido|proposta|inscrição|processo) (de|do|da|para) (um|uma|o|a|seu|sua)? (cartão|crédito|empréstimo|financiamento|bolsa de estudo|bolsa de estudos|visto|arrendamento|aluguel|aluguer|reembolso|subsídio|apoio|matrícula|habitação|casa|adoção|nacionalidade|residência|limite)',
  '(encomenda|artigo encomendado|reembolso|apartamento|inquilin*|senhorio|empréstimo|cartão de crédito|manuscrito|bilhete|bilhetes) …',
  '(a turma|a aula|as aulas|o curso|o workshop) (das|de|do|da) _ …',
  '(seu|teu) (conto|romance|poema|texto literário) …',
  '(concurso literário|concurso de contos|prémio literário) …',
  '(alojamento|residência universitária|residência de estudantes|moradia|adoção|cachorrinho|gatinho) …',
  '(seu|teu|sua|tua|vosso) (pedido de|livro|produto|ingresso|ingressos|assinatura|crédito|artigo) …',
  '(análise|apreciação|avaliação) do (seu|teu|vosso) pedido …',
]

/** Words of Portuguese mail in which an applicant takes an application back. Source: everyday mail, written down by us. */
const portugueseWithdrawal: readonly string[] = [
  'minha (candidatura|desistência|inscrição|participação) …',
  '(desisto|retiro-me|aceitei|recebi outra|tendo aceitado) …',
  'por motivos pessoais',
]

/** What shows that a no is not one to the reader's application. */
export const portugueseNotToYou: readonly string[] = [
  ...portugueseAboutOthers,
  ...portugueseOtherMatters,
  ...portugueseWithdrawal,
  '(conhecer|responder a|receber|atender|entrevistar) (todo mundo|toda a gente|todos os candidatos|cada) …',
]

/** More ways in which Portuguese letters say no, or speak of others. Source: usual wordings, written down by us. */
export const portugueseOthers: IdeaTable = {
  'no-took-someone': {
    wordings: [
      '(prefere|preferem) (continuar|ficar|seguir) com …',
      '(já|entretanto|acabámos por|acabamos por|no fim|finalmente) (recrutámos|recrutamos|contratámos|contratamos|encontrámos|encontramos|escolhemos|selecionámos|selecionamos|admitimos|fechámos|fechamos|temos|contratou|encontrou|arranjámos|arranjamos|escolher|contratar) (com)? (já)? (uma|um|a|o|alguém|outr*|quem) …',
      '(escolhemos|escolheu|escolheram|contratou|contrataram|preferiu|preferimos|preferiram|fechámos|fechamos|fechou|ficámos|ficou|seguimos|seguiu) (por|com)? (a)? (outra|outro|outros|outras|alguém|uma|um) (pessoa|candidat*|profissional|perfil|perfis|colega|finalista)? …',
      '(cliente|empresa|direção|diretoria|júri|gestor*|gestora|comissão) … (escolheu|preferiu|optou|decidiu|não aprovou|não confirmou|ordenou) …',
      '(dar|damos|daremos|demos|vamos dar) (preferência|prioridade) a …',
      '(sua|tua|a sua) ficou em (segundo|terceiro|quinto) lugar',
      '(não) (tendo|sendo|foi|será) (sido)? (propost*|contemplad*|indicad*) para …',
      '(seguiu|segue|prosseguiu|avançou|continua|seguirá) com (outr*|as pessoas|os candidatos|quem) …',
      '(vamos|vou|decidimos|acabámos por|acabamos) (ficar|seguir|avançar|fechar) com (a|o|as|os)? (outra|outro|outras|outros|alguém) …',
      '(votou|decidiu|optou|pronunciou-se|escolha foi|opção foi|preferência foi) (por|pelo|pela|a favor) (do|da)? (outr*|alguém|um|uma) …',
      '(pediu|quer|prefere|preferiu|procura|quis) (alguém|uma pessoa|um perfil|quem|outro|outra) (com|que|mais) …',
      '(júri|comissão|direção|conselho|diretoria|empresa|cliente) … (propor|propôs|deliberou|decidiu|decidiu-se|escolheu|nomeou|indicou) … (outr*|por uma|por um|alguém) …',
      '(decidiu-se|decidimo-nos|optou-se|inclinou-se) por (um|uma|outr*|alguém) …',
      '(optámos|optamos|decidimos|preferimos|decidido|optado) (por)? (seguir|continuar|avançar|prosseguir) com (pessoas|candidat*|perfis|outr*|quem|um|uma) …',
      '[role] … (vai|irá|foi|será|fica|ficou) (porém|então|antes)? (para|com|de) (um|uma|outr*|alguém|quem) …',
    ],
    unless: ['(horário|data|sala|entrevista será)', ...portugueseNotToYou],
  },
  'no-nothing-now': {
    wordings: [
      'não (contratamos|recrutamos|procuramos|precisamos|preciso|necessitamos|estamos (contratando|recrutando|procurando|precisando|a (recrutar|contratar|precisar|admitir|procurar))) …',
      'não (temos|tenho|há|dispomos de|existem|existe|prevemos|surgiu) (nenhum*|nada|mais|vagas|vaga|lugares|lugar|necessidade*|oportunidade*|previs*|posições) …',
      '(equipa|equipe|quadro|time|turma|escala) (está|já está|encontra-se)? (complet*|fechad*|cheia)',
      '(estamos) (complet*|com o quadro completo|com a equipa completa)',
      '(todas|todos) (as|os) (vagas|lugares|turmas) (estão|já|foram) …',
      '(ficará|fica) para (uma)? (próxima|outra) (oportunidade|vez)',
    ],
    unless: [
      '(se|quando|caso|até) …',
      '(pressa|problema|horário|dados)',
      ...portugueseOtherMatters,
    ],
  },
  'else-about-another': {
    wordings: [
      ...portugueseAboutOthers,
      '(o|a) (segundo|primeiro|terceiro|segunda|primeira|terceira) … (não me convenceu|me convenceu|não convenceu|gostei|nunca|não tem) …',
      '(fala|diz|diga|dizemos|falamos) que (não|sim) (pra|para|a|ao|à) (ele|ela|eles|esse|essa) …',
      '(o|a) (teu|tua|seu|sua) (irmão|irmã|primo|prima|tio|tia) não …',
      '(proponho|sugiro|prefiro|propunha) (ficarmos|que fiquemos|ficar|contratar|descartar|dizermos|escolher) …',
      'quem (as|os|a|o|lhes|lhe) (avisa|liga|escreve|chama) …',
    ],
    unless: [
      '(sua|tua) (candidatura|inscrição|entrevista)',
      '(seu|teu) (currículo|cv|perfil)',
      '(lamentamos|informamos|comunicamos) …',
    ],
  },
}
