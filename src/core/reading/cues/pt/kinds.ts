import type { IdeaTable } from '../../cue.ts'

/** How Portuguese letters confirm, invite, test and offer. Source: usual wordings, written down by us. */
export const portugueseKinds: IdeaTable = {
  'yes-received': {
    wordings: [
      '(fica|ficou|está) (registad*|registrad*|anotad*|apontad*) …',
      '(requerimento|candidatura) … (registad*|registrad*) com …',
      '(recebemos|foi|confirmamos|acusamos|confirmação|recebida|recebi|temos|já recebemos) … (recebid*|receção|recepção|recebimento|registad*|registrad*|enviad*|submetid*|[apply]) …',
      '[apply] … (recebid*|registad*|registrad*|enviad*|submetid*|realizad*|concluíd* com sucesso|chegou|efetuad*|confirmad*)',
      '(recebemos|recebi) (a|o)? (sua|seu|tua|teu|vossa)? [apply]',
      '(inscrição|candidatura) … (sucesso|confirmada|realizada|efetuada|registada)',
      '(candidatura|inscrição|currículo) … (deu|deram) entrada …',
      'chegou (tudo|aqui|certinho|seu|teu) …',
      '(candidatou-se|inscreveu-se|se candidatou|se inscreveu|candidataste-te) …',
    ],
    unless: [
      '(a que|para a qual|para o qual|à qual|ao qual|em que) (se)? (candidatou|inscreveu|candidatou-se) …',
      '(congelad*|suspens*|cancelad*|encerrad*)',
      '(retirad*|retirada|desistência|desistiu|cancelou)',
      '(pagamento|encomenda|palavra-passe|senha|fatura|pedido)',
      'ainda não',
      '(não recebemos)',
      '(recebemos|foram|recebido|recebidas) … (muitas|muitos|mais de|inúmer*|centenas|mil|milhares|elevado|grande|diversas|várias) …',
    ],
  },
  'yes-thanks-for-applying': {
    wordings: [
      '(obrigad*|agradecemos|agradeço|agradecer) … ([apply]|interesse|candidat*|inscri*|confiança|participa*|envio)',
      '(interesse) (em|demonstrado|na|no|manifestado|pela) …',
    ],
  },
  'yes-will-review': {
    wordings: [
      '(analisar|analisaremos|avaliar|avaliaremos|analisando|avaliando|ler|rever|análise|analisará|avaliará|iremos analisar|analisamos|lemos) … (candidatur*|perfil|currículo|atenção|equipa|equipe|cuidado|próxim*|dias|inscrições|cuidadosamente|calma|documentação|todas|cvs)',
      '(em análise|em fase de análise|em avaliação|será analisad*|serão analisad*|está a ser analisad*|está sendo analisad*|será avaliad*|em processo de análise|vamos analisar|vamos ler) …',
      '(equipa|equipe|departamento|rh) … (analisará|avaliará|irá analisar|vai analisar|está analisando)',
    ],
    unless: ['(após|depois|concluída|na sequência|terminada|feita) …'],
  },
  'yes-if-it-fits': {
    wordings: [
      '(se|caso|desde que) … (perfil|candidatura|selecionad*|adequ*|compatível|interess*|corresponda|requisitos|enquadr*|aderência|alinhad*) … (contact*|entraremos|contat*|chamad*|entrevista|ligaremos)',
      '(contactaremos|entraremos em contacto|entraremos em contato|será contactad*|será contatad*) … (se|caso|apenas)',
      '(apenas|somente|só) … (candidat*|selecionad*|pré-selecionad*|perfis) … (contact*|contat*|respond*)',
      '(se|caso) não … (receb*|contact*|contat*|resposta|retorno) …',
    ],
  },
  'yes-next-steps': {
    wordings: [
      '(ligo-lhe|ligo-te|te ligo|aviso-o|aviso-a|digo-lhe|digo-te|quando souber|assim que souber) …',
      '(será|serás|serão) (notificad*|avisad*|informad*) (da|de|se|do|por|quando|assim) …',
      '(te|lhe) (falo|digo|aviso|dou) (alguma coisa|algo|uma resposta|um retorno|notícias|na semana)? …',
      '(entraremos|receberá|receberás|daremos|informaremos|responderemos|contactaremos|retornaremos|terá|terás|enviaremos|avisaremos|falaremos) … (breve|dias|semana*|brevemente|assim que|prazo|próxim*|contacto|contato|novidades|possível|retorno|resposta)',
      '(próximos passos|próximas etapas|com a maior brevidade|o mais breve possível|nos próximos dias|assim que possível|em breve) …',
      '(paciência|aguarde) …',
    ],
    unless: ['(confirme|responda|complete|envie) …'],
  },
  'yes-check-status': {
    wordings: [
      '(acompanhar|consultar|ver|verificar|acompanhe|consulte) … (estado|status|andamento|candidatura|portal|área|processo)',
      '(área do candidato|portal do candidato|número de referência|área de candidato|painel do candidato) …',
    ],
    unless: ['(não selecionad*|rejeitad*)'],
  },
  'yes-automatic': {
    wordings: [
      '(mensagem|email|e-mail|resposta) … (automátic*|automaticamente|gerad*)',
      '(gerad*|enviad*) automaticamente',
    ],
  },
  'yes-volume': {
    wordings: [
      '(devido|dado|face|em virtude|por causa) … (volume|número|quantidade|grande) … (candidatur*|inscri*|currículo*)',
      '(pode|poderá) … (demorar|levar) …',
    ],
  },
  'yes-subject': {
    wordings: [
      '(recebemos|recebid*|confirmação|receção|recepção|recebimento) …',
      '[apply] … (recebid*|enviad*|confirmad*|registad*|realizad*)',
      '(obrigad*|agradecemos) … ([apply]|interesse|inscri*)',
    ],
    unless: ['(preencher|preenchid*)', '(entrevista|reunião|encomenda|pagamento|marcação)'],
  },
  'yes-similar-jobs': {
    wordings: [
      '[apply] … (enviada|enviado) para …',
      '(candidatura|inscrição|currículo) … (deu|deram) entrada …',
      'chegou (tudo|aqui|certinho|seu|teu) …',
      '(candidatou-se|inscrição|candidatura) (através|via|no|pelo|na) (indeed|linkedin|catho|gupy|net-empregos|vagas.com|infojobs)',
    ],
  },
  'talk-invite': {
    wordings: [
      '(convidar|convidamos|convocar|convidá-lo|convidá-la|convidar-te|convite|agendar|marcar|propor|propomos|convocamos|convidar você|convido|fazer|ter) … [talk]',
      '(gostaríamos|gostaria|queremos|queríamos|adoraríamos|interesse em|teríamos|quero|adoraria|gostávamos) … (conhecer|conhecê-lo|conhecê-la|conhecer-te|conversar|falar|entrevist*|convidar|reunir|bater um papo|marcar|ouvir)',
      '[talk] … (será|realizar-se-á|terá lugar|acontecerá|nas nossas instalações|por videochamada|está marcad*|online|presencial|está agendad*)',
      '(selecionad*|pré-selecionad*|escolhid*|aprovad*|passou|passaste|avançou|avançaste) … (para|à|na) … (entrevista|próxima fase|próxima etapa|fase seguinte|etapa seguinte|segunda fase)',
      '(pode|podes|consegue|consegues|venha|vem|passa|passe) … (vir|passar|cá|aqui|escritório|oficina|loja|conversar|conhecer|falar)',
      '(segunda|primeira|última|próxima) (entrevista|conversa) …',
      '(bater um papo|bate-papo|papo|conversa rápida) (com|conosco|na|no) …',
    ],
    unless: [
      '(empresas|entrada gratuita|feira)',
      '(assinar|contrato)',
      '(vídeo entrevista gravada|entrevista gravada|grav*)',
      '(inquérito|pesquisa|webinar|feira|newsletter|dia aberto)',
      '(obrigad*|agradecemos|agradeço) … (entrevista|conversa|tempo|presença)',
      '(infelizmente|lamentamos|não … selecionad*)',
      '(centro de emprego|iefp|sine)',
    ],
  },
  'talk-schedule': {
    wordings: [
      '(podemos|posso) (te|lhe)? (ligar|ligar-te|ligar-lhe|telefonar|chamar) (amanhã|na|no|hoje|entre|à|às|[day]) …',
      '(agendar|marcar|combinar|confirmar|confirmamos|escolher|agendada|remarcar|reservar|agendamos|marcamos) … (entrevista|reunião|conversa|data|horário|dia|chamada|bate-papo|videochamada|hora)',
      '(disponibilidade|disponível|disponíveis|livre) … ([day]|semana|horas|para|dia|às|na|no)',
      '(sua|tua|qual|indicar|informar|indique|informe|diga-nos|diz-nos) … (disponibilidade|horário|data|melhor dia|dias)',
      '(dá jeito|fica bem|seria possível|pode ser|serve|conviria|convém|funciona|te parece|dava jeito) …',
      '[day] … (às|pelas|as) _ …',
      '(entrevista|reunião|conversa|chamada) … (remarcar|adiar|alterar|antecipar|remarcad*|adiad*|alterad*|passa para|reagendar|reagendad*)',
      '(quando|que dia|a que horas|qual horário) … (pode|podes|poderia|disponível|ligar|consegue)',
      '(escolha|escolhe|agende|marque|reserve|selecione) (um|o|seu|o seu|o melhor) (horário|dia|melhor horário|momento) …',
    ],
    unless: [
      '(decidiu-se|optou|escolheu) …',
      '(entrega|técnico|médico|dentista|banco)',
      '(obrigad*|agradecemos) … entrevista',
      '(lamentamos|infelizmente) … (selecionad*|outr* candidat*)',
    ],
  },
  'talk-how': {
    wordings: [
      '(por|via|através de|no|pelo|em) (zoom|teams|microsoft teams|google meet|skype|videochamada|videoconferência|telefone|whatsapp|meet|vídeo)',
      '(duração|durará|cerca de|aproximadamente|dura) … (minutos|hora|horas|min)',
      '(com|presença|conversará|falarás|falará) … (diretor|diretora|responsável|gestor|gestora|gerente|rh|recursos humanos|chefe|dono|dona)',
      '(morada|endereço|local|receção|instalações|link da reunião|como chegar|procure por) …',
      '(trazer|traga|leve|levar|traz) … (documento*|cv|currículo|identificação|certificado*|portfólio|cartão|rg|sapatos)',
      '(data|hora|local|duração|horário) ?: …',
    ],
  },
  'talk-subject': {
    wordings: [
      '(entrevista|reunião|convite|conversa|agendamento|convocatória|bate-papo|videochamada|disponibilidade|conhecê-l*|marcação)',
    ],
    unless: [
      '(ontem|anteontem|da semana passada)',
      '(nossa|da|sobre a)',
      '(resultado|resposta|obrigad*|após|depois|dicas|inquérito|pesquisa|teste|webinar|feira|gravad*|consulta)',
    ],
  },
  'talk-looking-forward': {
    wordings: [
      '(ansiosos|ansiosa|esperamos|expectativa|aguardamos|vontade) … (conhec*|ver|conversar|falar|encontr*)',
      '(até) ([day]|breve|já|lá)',
    ],
    unless: ['(primeiro dia|equipa no|foi um prazer)'],
  },
  'talk-let-us-know': {
    wordings: [
      '(confirme|confirmar|confirma|agradecemos que confirme|pedimos|informe|diga|diz-me|avise|avisa) … (presença|disponib*|horário|se|data|participação|qual|consegue)',
    ],
    unless: ['(informaremos|avisaremos)'],
  },
  'test-invite': {
    wordings: [
      '(realizar|fazer|completar|preencher|responder|realize|complete|concluir|resolver|convidamos|entregar|enviar|faça|participar) … [test]',
      '[test] … (a realizar|online|em anexo|anexo|até|para completar|link|disponível|entregar|prazo|a seguir|seguinte)',
      '(próximo|próxima|primeira) (passo|etapa|fase) … [test]',
      '(entrevista|vídeo) (gravad*|pré-gravad*|assíncron*)',
      '(grave|gravar) … (respostas|vídeo)',
      '(segue|seguem|envio|mando|anexo) (em anexo)? (o|a|os|as|um|uma) [test] …',
    ],
    unless: [
      '(obrigad*|agradecemos|resultado*|após) … (teste|prova|realizad*|desafio)',
      '(inquérito|satisfação)',
    ],
  },
  'test-kind': {
    wordings: [
      '(teste|prova|exercício|avaliação|testes|desafio) (técnic*|online|prátic*|escrit*|de personalidade|de lógica|psicotécnic*|psicológic*|de aptidão|de inglês|de conhecimentos|de raciocínio|comportamental|de código|físic*)',
      '(estudo de caso|dinâmica de grupo|prova de conhecimentos)',
      '(game|jogo|business game|desafio) online …',
    ],
    unless: ['(obrigad*|agradecemos|resultado*|após|obteve|obtiveste|excluíd*) …'],
  },
  'test-terms': {
    wordings: [
      '(duração do teste|tempo limite|prazo de entrega|prazo para|data limite) …',
      '(até|no prazo|dentro de) … (realizar|completar|entregar|concluir|responder|horas)',
      '(internet estável|local calmo|webcam|microfone|respostas certas ou erradas|calculadora)',
    ],
  },
  'test-subject': {
    wordings: ['[test]', '(entrevista gravada)'],
    unless: ['(resultado|obrigad*|satisfação|dia de experiência)'],
  },
  'test-before-continue': {
    wordings: [
      '(antes de) (avançar|conversarmos|prosseguir|continuar|nos conhecermos) …',
      '(depois|em seguida|a seguir) … (teste|prova|desafio) … (entrevista|contact*|contat*)',
    ],
  },
  'offer-made': {
    wordings: [
      '(foi|ficou) colocad* (no|na|em) …',
      '(aceitar|aceite) a colocação …',
      '(vaga|lugar|posto|cargo) … (é|será) (sua|seu|tua|teu)',
      '(oferecer-lhe|oferecer-te|oferecer|propor-lhe|propor-te|propomos|oferecemos|lhe oferecer|te oferecer|apresentar-lhe) … ([role]|contrato|integrar|fazer parte|proposta)',
      '(prazer|felizes|satisfação|alegria|contentes|feliz|gosto) … (oferecer|informar|comunicar|anunciar|confirmar|convidar|apresentar) … ([role]|selecionad*|escolhid*|aprovad*|proposta|contratad*|contrato|admitid*)',
      '(foi|foste|você foi) (selecionad*|escolhid*|aprovad*|contratad*|admitid*) (para)? …',
      '(proposta|carta|oferta) (de emprego|de trabalho|de contratação|contratual|formal|oferta|salarial|de admissão|de contrato) …',
      '(a vaga|o lugar|o cargo) é (sua|seu|teu|tua)',
      '(queremos|gostaríamos) … (contratá-lo|contratá-la|contratar você|contar consigo|contar contigo|contar com você|que integre|que faça parte|que se junte|que comece)',
      '(começa|começas|inicia|começaria|começarias) (no|na|a|em|como|dia|connosco|conosco) …',
      '(escolha) … (recaiu|caiu) sobre (si|ti|você) …',
      '(por nós|da nossa parte|por mim) (está decidido|sim|avançamos|tudo certo|está feito) …',
      '(passa|passe|vem|venha) … (para|pra) assinar …',
      '(ficamos|vamos ficar|fechamos) (contigo|consigo|com você) …',
    ],
    unless: [
      '(telemóvel|celular|prémio|prêmio|sorteio|brinde|receber um)',
      '(entrevista|conversa|conhecer|teste|chamada|reunião)',
      '(não|infelizmente|lamentamos|outr*) …',
      '(se|caso|quando) …',
      '(desconto|promo*|curso|assinatura|crédito)',
    ],
  },
  'offer-letter': {
    wordings: [
      '(contrato de trabalho|contrato|carta oferta|carta proposta|carta-proposta|proposta salarial|proposta contratual|termos do contrato) …',
      '(aceitar|aceita|aceite|assinar|assinad*|devolver|aceitas|recusar) … (proposta|oferta|contrato)',
      '(nossa|esta|a) (proposta|oferta) (revista|final|inclui|é|mantém-se|contempla) …',
    ],
    unless: [
      '(desconto|promo*|grátis|assinatura|arrendamento|energia|telefone|seguro|aluguel)',
      'não … (proposta|oferta|contrato)',
      'ofertas de emprego',
    ],
  },
  'offer-terms': {
    wordings: [
      '(salário|remuneração|vencimento|bruto|brutos|ordenado|subsídio de alimentação|vale refeição|vale-refeição|regime clt|clt|plano de saúde) …',
      '(período experimental|período de experiência|férias|aviso prévio|tempo inteiro|tempo integral|contrato sem termo|seguro de saúde|vale-transporte|horário de trabalho|contrato a termo) …',
      '(data de início|data de admissão|início de funções|admissão|entrada ao serviço) …',
    ],
    unless: ['(pretensão|expectativa)', 'ofertas de emprego'],
  },
  'offer-welcome': {
    wordings: [
      '(bem-vind*|boas-vindas) (à|ao|a bordo|a|na|no) …',
      '(ansiosos|felizes|contentes|satisfação) … (contar|equipa|equipe|trabalhar consigo|trabalhar contigo|trabalhar com você|primeiro dia|integr*)',
      '(primeiro dia|onboarding|niss|iban|exame admissional|exame médico|carteira de trabalho|documentos para admissão) …',
      '(obrigad*) … (aceitar|aceite|aceitado)',
    ],
    unless: ['(newsletter|conta|registo|portal|comunidade)', '(entrevista|conhecer)'],
  },
  'offer-congratulations': {
    wordings: [
      '(parabéns|felicitações)',
      '(boas notícias|boa notícia|ótimas notícias|excelente notícia|ótima notícia)',
    ],
    unless: ['(entrevista|fase|etapa|teste|ganhou|prémio|aniversário|não)'],
  },
  'offer-answer-by': {
    wordings: [
      '(resposta|decisão|confirmação|aceitação|retorno|responder|assinad*) … (até|no prazo) …',
      '(proposta|oferta) … (válida|até|expira|prazo) …',
      '(aceita|aceitar|aceitas) … (proposta|oferta|vaga)',
    ],
    unless: ['(teste|entrevista|horário|questionário|desafio)'],
  },
  'offer-subject': {
    wordings: [
      '(proposta de emprego|proposta de trabalho|carta oferta|contrato|proposta salarial|bem-vind*|oferta de emprego|proposta contratual|carta proposta|admissão|proposta|parabéns)',
    ],
    unless: ['(desconto|promo*|%|ofertas|assinatura|entrevista|recebid*)'],
  },
  'out-found-you': {
    wordings: [
      '(pensei|pensámos|pensamos|lembrei) (logo)? (em|de) (você|si|ti) …',
      '(tá|está|estás) (contente|feliz|satisfeit*) (aí|onde|com o) …',
      '(disse-me|me disse|me falou|falou-me) que (tu|você|serias|seria|procura*) …',
      '(vi|encontrei|vimos|encontrámos|encontramos|deparei-me|analisei|reparei) … (seu perfil|teu perfil|seu currículo|linkedin|perfil|currículo|portfólio)',
      '(perfil|percurso) … (chamou|despertou|interessante|atenção)',
      '(contacto|escrevo|entro em contacto|entro em contato|contactá-lo|contactá-la|contatar|contactar-te) … (porque|pois|sobre|para uma|consigo|contigo|com você) …',
      '(recomendou|indicou|recomendaram|indicação de|soubemos que|soube que|falaram-me|falaram-nos) …',
      '(percurso|perfil) … (pareceu|parece) …',
    ],
    unless: ['(sua|tua) (candidatura|inscrição)', '(infelizmente|lamentamos|entrevista)'],
  },
  'out-who-i-am': {
    wordings: [
      '(recrutador*|headhunter|consultora de recrutamento|consultor de recrutamento|talent acquisition|empresa de recrutamento|recrutamento e seleção|agência de emprego) …',
      '(cliente|nosso cliente|meu cliente|empresa cliente|empresa parceira) … (procura|busca|precisa|pretende|líder|setor|recruta|contrata)',
    ],
    unless: ['(sua|tua) (candidatura|inscrição)', '(infelizmente|lamentamos)'],
  },
  'out-have-a-job': {
    wordings: [
      '(procuramos|estamos à procura|busco|buscamos|estou à procura|estamos buscando|procura|recrutamos|estou com uma|estamos com uma|estamos a recrutar|estou a recrutar|precisa de|estou recrutando) … (um|uma|de|perfil|profissional|atualmente|vaga|alguém)',
      '(oportunidade|vaga|posição|projeto) … (pode|poderia|interess*|adequ*|seu perfil|teu perfil)',
      '(nova|interessante|excelente|ótima) (oportunidade|vaga|posição) …',
    ],
    unless: [
      '(sua|tua) (candidatura|inscrição)',
      '(infelizmente|lamentamos|outr* candidat*|não)',
      '(futuras|site)',
    ],
  },
  'out-interested': {
    wordings: [
      '(interesse|interessad*|abert*|disponível para ouvir|teria interesse|tens interesse|tem interesse) … (oportunidade*|?|conversar|proposta*|ouvir|saber|novos desafios|mudança)',
      '(faria sentido|faz sentido|topa|toparia|aceita conversar|podemos conversar) …',
      '(mais detalhes|mais informações|sem compromisso|confidencial*|rápida conversa|breve chamada) …',
    ],
    unless: [
      '(sua|tua) (candidatura|inscrição)',
      '(obrigad*|agradecemos) … interesse',
      '(infelizmente|lamentamos|entrevista)',
      '(newsletter|blog)',
    ],
  },
  'out-send-resume': {
    wordings: [
      '(enviar|envie|mande|partilhar|envia|mandar|manda) … (cv|currículo) …',
      '(cv|currículo) (atualizado|atualizada|actualizado)',
      '(pretensão salarial|expectativa salarial|disponibilidade para início) …',
    ],
    unless: ['(sua|tua) (candidatura|inscrição)', '(obrigad*|recebemos)'],
  },
  'out-job-terms': {
    wordings: [
      '(funções|requisitos|local de trabalho|oferecemos|responsabilidades|tipo de contrato|benefícios|regime) ?: …',
      '(descrição da vaga|job description) (em anexo|abaixo|anexa)',
    ],
  },
}
