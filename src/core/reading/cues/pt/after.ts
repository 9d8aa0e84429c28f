import type { IdeaTable } from '../../cue.ts'

/** What Portuguese letters say of how far it came, of reasons, open doors and feedback. Source: usual closings, written down by us. */
export const portugueseAfter: IdeaTable = {
  'far-talked': {
    wordings: [
      '(nossa|nossas|das nossas) (conversa|conversas|entrevista)',
      'gostei (mesmo|muito)? (de)? (a|o|te)? conhecer …',
      '(nosso|do nosso) papo …',
      '(sua|tua) (presença|participação) na entrevista',
      '(entrevistas|conversas) (com|que) …',
      '(a)? conhecer (na|no) (passada|última|segunda|terça|quarta|quinta|sexta) …',
      '(obrigad*|agradecemos|agradeço|agradecer|prazer|gostámos|gostamos|gostei) … (entrevista*|conversa*|reunião|conhecê-lo|conhecê-la|conhecer-te|conhecer você|conhecer|tempo que nos dedicou|bate-papo|visita|disponibilidade)',
      '(após|depois da|na sequência da|durante) (a|sua|nossa|as|tua|última|segunda)? (sua|nossa|tua)? (entrevista*|conversa*|reunião)',
      '(nossa|sua|tua|da) (entrevista|conversa) (do|da|de|com|foi|no|na)',
      '(conhecemos|entrevistámos|entrevistamos) …',
    ],
    unless: [
      '(amanhã|cancelar|adiar|remarcar|reagendar)',
      '(convidar|convidamos|gostaríamos|agendar|marcar)',
      '(não|sem) … (entrevista|conhecer)',
      '(se|quando|caso) …',
    ],
  },
  'far-final': {
    wordings: [
      '(chegou|chegaste|chegaram) (à|na) (última|final|reta) …',
      '(conselho|direção|banca) (definiu|reuniu|decidiu) …',
      '(o outro|a outra) finalista',
      '(última|final|segunda|terceira) (fase|etapa|entrevista|ronda|conversa)',
      '(finalista*|fase final|etapa final|últimos candidatos|dois finalistas)',
      '(decisão|escolha) (muito|bastante)? (renhida|apertada|disputada|acirrada)',
      '(duas|três|várias) (entrevistas|fases|etapas|conversas)',
    ],
    unless: ['(próxima|convidar|avançar|passou para)', '(se|caso) …', 'decisão final'],
  },
  'far-tested': {
    wordings: [
      '(ter|por ter|obrigad* por) feito o (desafio|teste|case|exercício) …',
      '(dedicou|dedicaste) ao (case|desafio|teste|exercício) …',
      '(resultado|retorno|nota|feedback) (do|da|no|na) (teste|prova|case|desafio|exercício) …',
      '(arrasou|foi bem|turno) … (teste|sexta|experiência)',
      '(obrigad*|após|resultado*|realizad*|completad*|participa*|feito|entregou) … (o|a|do|da|seu|sua|no|na|teu|um) … [test]',
      '[test] … (realizad*|resultado*|completad*|entregue|pontuação|nota|que fez|que fizeste)',
    ],
    unless: [
      '(deve|convidamos|até|realizar o|complete|link)',
      '(se|quando|antes) …',
      '(inquérito|dia de experiência)',
    ],
  },
  'far-screened': {
    wordings: [
      '(conversa|falámos|falamos) (de ontem|ao telefone|pelo telefone|por telefone) …',
      'franqueza ao telefone',
      '(entrevista|conversa|chamada|triagem) (telefónica|telefônica)',
      '(telefone) … (conversámos|conversamos|falámos|falamos|conversa)',
      '(falámos|falamos|conversa|conversámos|conversamos) … (por|pelo|ao) telefone',
      '(triagem|primeira chamada)',
    ],
    unless: ['(convidar|gostaríamos|agendar|ligar|disponib*|marcar)', '(se|quando) …'],
  },
  'door-other-role': {
    wordings: [
      '(vamos abrir|abrimos|temos porém|temos também|temos uma|há uma) … (posição|vaga|função) (de|para|em) …',
      '(passemos|passar|encaminhar|enviar) o (seu|teu) currículo (para|ao) …',
      '(perfil|jeito) para outra (função|vaga|posição) …',
      '(encaminh*|partilh*|remet*|compartilh*|passei|passámos|passamos) … (outr*|colega*|equipa|equipe|departamento|área|unidade) …',
      '(outra|outro) (vaga|oportunidade|posição|função) … (interess*|adequ*|propor|gostaria|pode|combina)',
      '(teria interesse|tens interesse|aceitaria|gostaria) … (outr*) …',
    ],
    unless: ['(futur*|banco de talentos|site)', '(outr*) (candidat*|pessoa)'],
  },
  'door-kept': {
    wordings: [
      '(integrará|integra|passa|passará|entra|entrará) (a|na|para a|o|no) (nossa|nosso)? (bolsa|base|banco|cadastro) …',
      '(continua|segue|permanece|fica|ficará|mantém-se) (no|na|em|guardad*|salvo|ativo|com a gente)? (nosso|nossa|aqui|banco|base|radar|arquivo|reserva|salvo|guardado) …',
      '(no|com você no) radar',
      'reserva de recrutamento',
      '(currículo|cadastro|perfil) … (guardad*|salvo|ativo) …',
      'a gente te chama',
      '(manter|manteremos|guardar|guardaremos|conservar|ficará|incluir|conservaremos|guardámos|guardamos|vamos guardar) … (base de dados|banco de talentos|banco de dados|cv|currículo|candidatura|perfil|dados|arquivo|contacto|contato|consideração|mente|reserva)',
      '(entraremos em contacto|entraremos em contato|contactaremos|voltaremos|ligaremos|ligamos|chamamos|contactar) … (se|caso|futur*|outr*|quando|surj*)',
      '(se|caso|quando|assim que) … (vaga|oportunidade|surgir|surja|abrir|abra) … (contact*|contat*|considerar|lembr*|avis*|ligamos)',
    ],
    unless: ['(eliminar|apagar|eliminad*|excluir) …'],
  },
  'door-reapply': {
    wordings: [
      '(volta|volte|voltar) a (candidatar*|tentar|concorrer|inscrever*) …',
      'tente novamente …',
      '(candidat*|inscrever*) (novamente|de novo|outra vez) …',
      '(convidamos|incentivamos|encorajamos|esperamos|convido|hesite|deixe de|continue|pode|volte) … (candidatar*|candidate-se|consultar|visitar|acompanhar|inscrev*|concorrer|acompanhe|tentar)',
      '(futuras|próximas|novas|outras) (oportunidades|vagas|posições|processos|candidaturas) …',
      '(visitar|consultar|acompanhar|acompanhe|consulte|visite) … (site|página|portal|vagas|ofertas|redes)',
      '(manter|mantenha|mantemos) (o)? (contacto|contato)',
      '(caminhos) … (cruz*)',
    ],
    unless: [
      '(parecidas|semelhantes|perto de você|vagas para você|continue tentando)',
      '(dúvida|questão|pergunta)',
      'entraremos em conta*',
    ],
  },
  'person-i': {
    wordings: [
      '(eu|me|meu|minha|mim|comigo) (gostei|gostaria|foi|lembro|equipe|equipa|colega*|número|escrevo|despeço|pareceu|custa)',
      '(gostei|queria|espero|lamento|lembro-me|escrevo-lhe|agradeço|desejo|penso|acho|ligue-me|liga-me|fiquei|torço|preciso) …',
    ],
    unless: ['(esqueci|minha senha)'],
  },
  'person-detail': {
    wordings: [
      '(sua|tua|seu|teu|suas|tuas) (ideia*|apresentação|resposta*|exemplo*|forma de|maneira de|projeto|entusiasmo|proposta|história|pergunta*) … (nos|me|foi|era|sobre|do|da)',
      '(particularmente|muito|especialmente|realmente) (gostámos|gostamos|gostei|impression*) … (sua|tua|forma|como)',
    ],
    unless: ['(experiência e|perfil profissional)'],
  },
  'template-automatic': {
    wordings: ['(mensagem|email|e-mail) … (automátic*|automaticamente|gerad*)'],
  },
  'template-footer': {
    wordings: [
      '(cancelar subscrição|cancelar inscrição|descadastr*|todos os direitos reservados)',
      '(rgpd|lgpd|proteção de dados) …',
    ],
  },
  'template-team': {
    wordings: [
      /(?:^|\n|,|\.|-) ?(?:a |o )?(?:equipa|equipe|departamento|time|area)[^\n,.]{0,20}(?:recrutamento|selecao|rh\b|recursos humanos|talento|talentos|gente|pessoas)[^\n]{0,40}(?:$|\n)/,
    ],
  },
  'template-address-you': {
    wordings: [
      '(prezad*|car*|olá|estimad*) (candidat*)',
      '(prezado|caro) senhor (ou|/) …',
      '(nome do candidato)',
      'exmos. senhores',
    ],
  },
  'reply-told': {
    wordings: [
      '(não|por favor não|favor não) (responda|responder|respondas) …',
      '(caixa|endereço|conta|e-mail) … não … (monitorizad*|monitorad*|lid*|recebe)',
      '(respostas|mensagens) … não … (lid*|monitorizad*|monitorad*)',
    ],
  },
  'feedback-refused': {
    wordings: [
      'não … (feedback|retorno|motivos|justificação|devolutiva)',
      'não … (dar|fornecer|oferecer|conseguimos) … (feedback|motivos|retorno individual|devolutiva)',
      'não (dispomos de|temos|nos deu|partilha|compartilha|dá) (mais|outros|maiores) (detalhes|pormenores|razões)',
    ],
    unless: ['ainda não', '(sua opinião|tua opinião|hesite|inquérito|pesquisa)', '(se|caso) …'],
  },
  'feedback-offered': {
    wordings: [
      '(disponíveis|disposição|gosto|teremos|disponível|posso) … (feedback|retorno|explicar|motivos|devolutiva)',
      '(se|caso) … (desejar|quiser|pretender|quiseres|gostaria) … (feedback|retorno|motivos|detalhes|comentários|devolutiva)',
      '(feedback|retorno|devolutiva) … (escreva|contacte|solicit*|pedir|ligue|escreve)',
    ],
    unless: ['não … (feedback|retorno)', '(sua opinião|inquérito|pesquisa)'],
  },
  'feedback-contained': {
    wordings: [
      '(como|um|nosso|meu|algum) (feedback|conselho|sugestão|dica) … (:|trabalhar|aprofundar|preparar|melhorar|seria|reforçar)',
      '(recomendamos|recomendo|sugerimos|sugiro|aconselhamos|aconselho) … (trabalhar|aprofundar|preparar|melhorar|reforçar|praticar|desenvolver|estudar)',
      '(sentimos falta|faltaram|faltou) …',
    ],
    unless: ['(site|vagas|sua opinião|página)'],
  },
  'reason-filled': {
    wordings: [
      '(contratamos|contratámos|encontrámos|encontramos) (o|a)? (nosso|nossa) …',
      '(ocupado|preenchido|provido) por (mobilidade|concurso|transferência) …',
      '[role] … (foi|está) (ocupad*|provid*) (por|através) …',
      'já (contratamos|contratámos|contratei|ficámos com|ficamos com|temos alguém) …',
      '(vaga|lugar|posição) … já se encontra (preenchid*|ocupad*)',
      '(achamos|encontrámos|encontramos|arranjámos) (um|uma|alguém) …',
      'já foi preenchida …',
      '[role] … (foi|já|está|foram|encontra-se) … (preenchid*|ocupad*|atribuíd*)',
      '(já|temos|entretanto) (preenchemos|encontrámos|encontramos|contratámos|contratamos|preenchido) …',
      '(já|conseguimos|achamos|encontrámos) (recrutámos|recrutamos|preencher|contratámos|um vendedor|um|uma) …',
      '[role] … já (está|foi) (ocupad*|preenchid*|tomad*) …',
    ],
    unless: [
      '(a preencher|para preencher|será preenchid*|por preencher|não)',
      '(quando|se|caso|até) …',
      'formulário',
    ],
  },
  'reason-internal': {
    wordings: [
      '(internamente|candidat* intern*|recrutamento interno|promoção interna|mobilidade interna|colaborador* intern*|colega da casa|funcionário* intern*)',
    ],
  },
  'reason-closed': {
    wordings: [
      'desistimos de (criar|abrir|preencher) …',
      'falta de (financiamento|fundos|verbas) …',
      '(deixou de existir|foi extint*|já não existe|não existe mais) …',
      '(encerrad*|encerrou) … sem contratação …',
      'perdemos o (patrocínio|financiamento|contrato|projeto) …',
      'mudança de (estratégia|prioridades|planos) …',
      '([role]|projeto|contratações|recrutamento) … (cancelad*|suspens*|congelad*|adiad*|anulad*|interrompid*|em pausa|retirad*|extint*|pausad*)',
      '(cancelar|suspender|congelar|adiar|interromper|anular|cancelámos|cancelamos|suspendemos|congelámos|congelamos|cancelado|pausar) … ([role]|processo|contrata*|recrutamento|seleção)',
      '(congelamento|suspensão|cancelamento) (de|do|da|das|dos) …',
      '(reestruturação|reorganização|cortes|restrições orçamentais|restrições orçamentárias|falta de orçamento|falta de verba|motivos orçamentais) …',
    ],
    unless: ['(entrevista|reunião) … (cancelad*|adiad*|remarcad*)'],
  },
  'reason-eligibility': {
    wordings: [
      '(exigimos|exige|exige-se|obrigatóri*|necessári*) (o|a|ter)? (cnh|cartão|carta|diploma|registro|registo|certificado|cédula|licenciatura) …',
      '(falta|ausência) (do|da|de) (comprovação|registro|registo|diploma|habilitação|cnh|certificado) …',
      'por não (reunir|cumprir|possuir|preencher) …',
      '(diploma|carta de condução|certificado|habilitação|nacionalidade|licenciatura|cnh|registo profissional|registro profissional|graduação|cédula|carteira) … (obrigatóri*|exigid*|necessári*|requisito|falta|não)',
      '(exige|obrigatóri*|requer) … (diploma|carta de condução|certificado|habilitação|licenciatura|cnh|registo|registro)',
      '(fora do prazo|não cumpre os requisitos mínimos)',
    ],
    unless: ['(se|trazer|anexar)'],
  },
  'reason-visa': {
    wordings: [
      '(autorização de trabalho|visto|autorização de residência|patroc*) … (não|necessári*|exigid*|falta|válid*)',
      'não … (visto|autorização de trabalho|patroc*)',
    ],
  },
  'reason-location': {
    wordings: [
      '(mora|moras|vive|vives|reside) (muito|demasiado)? longe …',
      '(quem|alguém) … (mora|more|viva|vive|resida) (no|na|aqui|em|perto) …',
      'km para cada lado',
      '(distância|localização|residência|deslocação|deslocamento|morada) … (demasiado|longe|problema|não|grande|muito)',
      '(procuramos|preferimos|buscamos|precisamos|escolhemos) … (zona|região|perto|resid*|presencial|local|more|mora)',
      'não … (remoto|teletrabalho|mudança|home office) …',
    ],
    unless: ['(entrevista|reunião)'],
  },
  'reason-experience': {
    wordings: [
      '(com)? mais anos de …',
      '(alguém|perfis|pessoa) … mais (experiente|experientes) …',
      '(não (tem|tens)) … (anos|experiência) …',
      '(falta|pouca|insuficiente|limitada) (de)? experiência',
      '(mais|maior) (anos de)? experiência',
      'experiência … (insuficiente|não é suficiente|limitada|exigida|mínima)',
      'não … (suficiente|a) experiência …',
      '(com|de|tem) … anos de experiência',
      '(demasiado|muito) júnior',
      '(maior|mais) (vivência|experiência|tempo de experiência|bagagem) …',
    ],
    unless: ['(sua|tua) … experiência … (interessante|impression*|valor*)', '(se|apesar|embora) …'],
  },
  'reason-overqualified': {
    wordings: [
      '(sobrequalificad*|sobre-qualificad*|superqualificad*|demasiado qualificad*|qualificação acima|experiência a mais)',
    ],
  },
  'reason-skill': {
    wordings: [
      'não (atingiu|atingiste|alcançou|alcançaste) (a|o) (pontuação|nota|nível|mínimo) …',
      '(falta|insuficiente*|pouc*|baixo) … (conhecimento*|competência*|domínio|nível|inglês|idioma*)',
      '(nível|domínio|conhecimentos) … (insuficiente*|não (é|são|foi)|inferior*|abaixo)',
      '(maior|melhor|mais) (domínio|nível|conhecimento) …',
      '(pontuação|resultado|nota|prova) … (abaixo|inferior|insuficiente|mínim*)',
    ],
    unless: ['(se|caso) …'],
  },
  'reason-mismatch': {
    wordings: [
      'não se (enquadra|adequa|ajusta|encaixa) (no|ao|com o|na|nos) (perfil|requisitos|função|vaga|que) …',
      '(seu|teu|sua|tua) (perfil|experiência|formação|percurso|candidatura) … não … (corresponde*|adequ*|enquadr*|alinha*|cumpre*|atende*|encaix*|ajust*)',
      'não (cumpre|cumpres|atende|preenche|reúne) … (requisito*|critério*) …',
    ],
    unless: ['(se|caso) …'],
  },
  'reason-salary': {
    wordings: [
      '(expectativas|pretensões|pretensão) (salariais|salarial) … (acima|superior*|elevad*|além|não|fora)',
      '(acima|fora) (do|da) (nosso)? (orçamento|faixa)',
    ],
    unless: ['(indicar|informar)'],
  },
  'reason-availability': {
    wordings: [
      '(disponibilidade|horário|aviso prévio) … (não (é|são) compatíve*|incompatíve*|não se ajusta)',
      '(precisamos|procuramos|buscamos) … (início imediato|tempo inteiro|fins de semana|turnos) …',
    ],
    unless: ['(entrevista|reunião|indi*)'],
  },
  'reason-volume': {
    wordings: [
      'não … (analisar|ler|avaliar) … (todas|cada|todos|todo mundo) …',
      'não … (conseguimos|pudemos) (avaliar|ver|ler|analisar) …',
    ],
    unless: ['(responder)'],
  },
}
