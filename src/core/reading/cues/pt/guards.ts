import type { Guards } from '../../guards.ts'

/** What takes words back in Portuguese. */
export const portugueseGuards: Guards = {
  opensCondition:
    /(?<![-a-z])(?:se (?:o|a|os|as|seu|sua|teu|for|fores|forem|nao|voce|houver|formos|tiver|surgir|quiser|existir|estiver|receber|tudo|considerar)|caso|desde que|na eventualidade|em caso de|a menos que|salvo se|na ausencia|na falta|decorrid[oa]s?|sem resposta|quem nao|se nao)\b/,
  endsCondition:
    /\b(?:mas|porem|infelizmente|no entanto|contudo|todavia|entretanto)\b|\b(?:ta|viu|ok|ne)\?/,
  conditionAfter:
    /^[^\n;]{0,80}?\b(?:se|caso|quando|assim que|desde que) (?:o|a|seu|sua|teu|tua|for|seja|houver|voce|tenha\w{0,2}|fores|formos)\b[^\n;]{0,50}\b(?:perfil|candidatura|curriculo|experiencia|selecionad[oa]|interess\w{0,4}|adequ\w{0,5}|correspond\w{0,4}|compativel|requisitos|aderencia)\b/,
  perhaps: /\b(?:talvez|eventualmente|possivelmente|poderia|poderiam|poderemos|poderiamos)$/,
  someoneElse:
    /\b(?:candidat[oa]s|pessoas|selecionad[oa]s|aquel[ea]s)\b[^\n]{0,40}\b(?:serao|sera|poderao|que|cujo|cuja)\b/,
  aRule: /\b(?:candidat[oa]s|candidaturas|pessoas|quem) (?:que|cujo|cuja|cujos|nao)\b/,
  onceOrWhen: /\b(?:assim que|quando|apos|depois|antes de|ate|logo que)\b/,
  denial: /\b(?:nao|sem|nunca|nenhum\w{0,1}|tampouco|impossivel)\b[^\n]{0,50}$/,
  deniedWithin: /\bnao\b/,
  comparison:
    /\b(?:mais|melhor|de forma mais|maior)\b[^\n]{0,50}\b(?:alinhad\w{0,3}|adequ\w{0,5}|aderent\w{0,2}|aderencia|proxim\w{0,4}|correspond\w{0,5}|compat\w{0,5}|ajust\w{0,5}|encaix\w{0,4}|enquadr\w{0,4})\b/,
}
