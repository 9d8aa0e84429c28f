import { type RoleWords, type WhoWords, wordSet } from './who-words.ts'

/** Portuguese. */
export const portugueseWho: WhoWords & RoleWords = {
  language: 'pt',
  headLast: false,
  source: 'everyday wording of employers and public bodies in Portugal and Brazil',
  companyAfter: [
    {
      words: /(?:^|\n|[.;] )(?:empresa|empregador|entidade|organizacao) ?: ?/g,
      weight: 5,
    },
    {
      words:
        /\b(?:enviad[oa]|encaminhad[oa]|submetid[oa]|transmitid[oa])(?: com sucesso)? (?:para|a|ao)(?: empresa)? (?:a |o )?/g,
      weight: 4,
    },
    {
      words: /\b(?:a empresa|o empregador|a entidade) /g,
      weight: 2.5,
    },
    {
      words:
        /\b(?:vaga|posicao|cargo|funcao|estagio|emprego|candidatura|processo seletivo|processo de selecao|recrutamento|processo|entrevista|oportunidades?|equipa|equipe|time|carreira|trabalhar|interesse|trabalho|vagas|candidatou|candidatar-se|concorreu|inscricao|lugar)(?: [^\n.,;]{1,60}?)? (?:na|no|nas|nos|em|com a|com o|junto da|junto do|pela|pelo)(?: empresa)? /g,
      weight: 3,
    },
    {
      words:
        /\b(?:equipa|equipe|time|departamento|area|setor)(?: de)?(?: recrutamento(?: e selecao)?| selecao| rh| talentos?| recursos humanos| gente(?: e gestao)?| atracao de talentos| pessoas| people| aquisicao de talentos)? (?:da|do|de|das|dos|na|no) /g,
      weight: 3,
    },
    {
      words:
        /\b(?:processo seletivo|processo de selecao|processo de recrutamento|recrutamento|parte|familia|sede) (?:da|do|de|na|no)(?: equipa da| equipe da| time da| time do| equipa do)? /g,
      weight: 2.5,
    },
    {
      words: /\b(?:em nome|por parte|da parte|a pedido) d[aeo] (?:equipa d[aeo] |equipe d[aeo] )?/g,
      weight: 2.5,
    },
    {
      words:
        /\binteresse (?:na|no|em|pela|pelo|demonstrado pela|demonstrado pelo|demonstrado na|em trabalhar na|em integrar a|em fazer parte d[ao]) (?:vaga d[ao] )?/g,
      weight: 2.5,
    },
    {
      words:
        /\b(?:juntar-se a|integrar a|bem-vind[oa] a|bem-vind[oa] ao|conosco na|connosco na|aqui na|aqui no|nos,? da|mensagem da|noticias da|contato com a|contacto com a) /g,
      weight: 2,
    },
    { words: /\b(?:sou|chamo-me|me chamo) [^\n.]{1,60}? (?:da|do|na|no|em) /g, weight: 2 },
    {
      words:
        /\b(?:recursos humanos|rh|recrutador[a]?|recrutamento|talent acquisition|people|gestor[a]? de pessoas|direto(?:r|ra))(?:,| -| \|| da| do| na| no) /g,
      weight: 1.2,
    },
    { words: /\b(?:na|no) /g, weight: 0.9 },
    { words: /\b(?:a|o) /g, weight: 0.3 },
  ],
  companyBefore: [
    {
      words: /(?: -)? (?:recrutamento|rh|recursos humanos|carreiras|vagas|talentos)\b/g,
      weight: 2.5,
    },
    {
      words:
        / (?:decidiu|agradece|recebeu|tem o prazer|esta a recrutar|esta contratando|convida|convidou|agendou|procura|busca|quer|optou)\b/g,
      weight: 3,
    },
  ],
  openers: wordSet(
    `a o as os um uma sua seu nossa nosso equipa equipe time caro cara prezado prezada ola obrigado obrigada infelizmente
     departamento com em pela`,
  ),
  notCompanies: wordSet(
    `equipa equipe time empresa candidatura candidato candidata vaga posicao cargo departamento recursos humanos rh
     recrutamento selecao voce nos segunda terca quarta quinta sexta segunda-feira terca-feira quarta-feira quinta-feira
     sexta-feira sabado domingo janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro
     portugal brasil lisboa porto braga coimbra recife teams zoom meet entrevista processo referencia assunto diretora
     diretor atenciosamente cumprimentos obrigado obrigada exmo exma veja nao status senhor senhora estagio oportunidade`,
  ),
  roleAfter: [
    {
      words: /\b(?:procur|precis)(?:o|a|amos|am)(?: de)? (?:uma? |dois )?/g,
      weight: 1.2,
    },
    {
      words:
        /\b(?:assunto|vaga|posicao|cargo|funcao|funcoes|oportunidade|estagio|papel|lugar|oferta(?: de emprego)?|posto)(?: aberta| em aberto)?(?: de| para| como| em|:| -)(?: um| uma| o cargo de| a funcao de| o| a)? ?["(]? ?/g,
      weight: 3,
    },
    { words: /\b(?:vaga|posicao|cargo|funcao|oportunidade) "?(?=[a-z])/g, weight: 1.4 },
    {
      words:
        /\b(?:candidatura|candidatou|candidatou-se|candidatar-se|candidaturas|inscricao|inscreveu|concorrer|concorreu|interesse|processo seletivo|processo de selecao|processo|recrutamento|entrevista|selecionad[oa]|contratacao|contratar)(?: [^\n.;:,"]{1,40}?)? (?:para|a|ao|como|pela|pelo|na|no)(?: a| o| nossa| um| uma)?(?: vaga| posicao| cargo| funcao| oportunidade| lugar)?(?: de| para| como)?(?: um| uma)? ?"?/g,
      weight: 1.5,
    },
    { words: /\bcandidatura(?: ?:| -|,) "?/g, weight: 1.5 },
  ],
  roleAfterLoosely: /\b(?:como|mais|outra|outro|de|para|um|uma) (?:um |uma )?"?/g,
  roleStops:
    /(?<! (?:de|a|em|para|com|e|do|da))(?: (?:o|os|um|uma|ficou|deixou|passou|continuou|e sua|e seu|este|esta|neste|nesta|quando|se|mas|porque|entre|\w+(?:amos|emos|imos)|\w{4,}(?:ou|aram|iram)|\w{3,}eu(?! ))\b)| (?:para (?:uma?|fabrica|loja)|zona|na (?:nossa|sede|empresa|qual|cidade)|no (?:nosso|qual|ambito|departamento|regime)|em (?:nossa|nosso|que|aberto|questao|regime|referencia)|que|e (?:por|pela|pelo|a sua|gostar\w*|agradec\w*|o seu|estamos|informamos|lamentamos|o tempo|ficamos|temos|o interesse)|foi|esta|nao|com (?:sede|a|referencia|o|uma?|salario|ref|contrato)|para (?:a|o|qual|nossa|nos|integrar)|publicad[ao]|aberta|dentro|junto|nossa|nosso|pela|pelo|ja|ref|referencia|d[ao] noss[ao]|fomos|foram|tem|temos|enviada|recebida|apos|infelizmente|mas|seguiu|continua|atraves|a que|ao qual|a qual|era|seria|sera|segue|encerrad[ao]|preenchid[ao]|cujo|cuja|se|via|no dia)\b/,
  jobWords:
    /\b(?:analista|assistente|auxiliar|tecnic[oa]|engenheir|desenvolvedor|programador|gerente|coordenador|gestor|consultor|vendedor|estagi|enfermeir|professor|motorista|operador|atendente|recepcionista|rececionista|contador|contabilista|advogad|designer|supervisor|diretor|diretora|especialista|administrativ|empregad|cozinheir|educador|docente|medic[oa]|arquitet|secretari|investigador|pesquisador|jornalista|tradutor|bibliotecari|farmaceutic|psicolog|fisioterapeut|nutricionista|dentista|veterinari|eletricist|mecanic|soldador|canalizador|encanador|pedreir|carpinteir|jardineir|padeir|talhante|acougueir|cabeleireir|seguranca|porteir|vigilante|repositor|caixa|operari|chefe|encarregad|responsavel|lider|manager|developer|engineer|analyst|product|data|trainee|aprendiz|jovem aprendiz|comercial|agente|delegad|promotor|monitor|formador|tutor|redator|editor|produtor|comprador|planeador|planejador|logistic|auditor|economista|controller|barista|garcom|ajudante|cuidador|instrutor|inspetor|fiscal|copeir|camareir|guia|piloto|comissari|hospedeir|assessor|executiv|superintendente|escriturari|bancari|ux|social media|revisor|perit[oa]|torneir|fresador|marceneir|copywriter|biolog|classificador|pescador|agricultor|marinheir|capit[aã]o|actor|actriz|atriz|ator\b|music[oa]|bailarin|maestro|curador|conservador|restaurador|costureir|alfaiate|estilista|joalheir|bombeir|policia|notari|juiz|juiza|procurador|doutorand|bolseir|bolsista|postdoc|pos-doc|maquinista|revisora|fiscal|ferramenteir|servente|gesseir|pintor|azulejist|frentista|manobrist|zelador)/,
  plainWords: wordSet(
    `a o as os um uma nossa nosso nossas nossos esta este vaga posicao cargo funcao oportunidade empresa equipa equipe
     candidatura candidato candidata referida mencionada acima indicada outra outras trabalho emprego sua seu voce futuras
     processo seletivo selecao recrutamento interesse`,
  ),
  capitals: false,
}
