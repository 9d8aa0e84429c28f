import type { Words } from '../../phrase.ts'
import { firstNames } from '../first-names.ts'

/** Lists of Portuguese wordings that phrases name in square brackets. `|` stands between wordings. */
export const portugueseWords: Words = {
  role: 'vaga|vagas|posição|posições|cargo|lugar|função|oportunidade|emprego|processo|contratação|recrutamento|estágio|contrato|seleção|trabalho|anúncio|concurso|posto',
  apply:
    'candidatura|candidaturas|inscrição|inscrições|currículo|curriculum|cv|perfil|aplicação|documentação|resposta ao anúncio|currículos',
  candidate: 'candidat*|pessoa|pessoas|perfil|perfis|profissional|profissionais|colega',
  talk: 'entrevista|entrevistas|conversa|reunião|conversar|chamada|bate-papo|videochamada|encontro|conhecê-lo|conhecê-la|conhecer-te|conhecer você|videoconferência|dia de experiência|falar',
  test: 'teste|testes|prova|provas|exercício|exercícios|avaliação|avaliações|desafio|estudo de caso|case|dinâmica|questionário|assessment|redação|trabalho prático',
  day: 'segunda|terça|quarta|quinta|sexta|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo|amanhã',
  took: 'escolhid*|escolhemos|escolhi|preferido|preferimos|preferi|optado|optámos|optamos|optou|selecionámos|selecionamos|contratámos|contratamos|contratei|decidido|decidimos|ficar|ficámos|ficamos|fiquei|avançar|avançámos|avançamos|seguir|seguimos|prosseguir|fechar|fechámos|fechei|priorizar|priorizámos|prioridade|recaiu|atribuíd*|aderência|apostar|culminou',
  someone:
    'outro|outra|outros|outras|noutro|noutra|alguém|pessoa|pessoas|candidat*|perfil|perfis|moça|moço|rapaz|rapariga|senhora|senhor|colega|profissional|profissionais|menina',
  name: [...firstNames].join('|'),
}
