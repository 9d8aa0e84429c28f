import type { WrittenLanguage } from './feedback-words.ts'

/** How a letter that asks for feedback says what it should, and should not, in one language. */
export interface CheckPatterns {
  readonly thanks: RegExp
  readonly accepts: RegExp
  readonly easyOut: RegExp
  /** Looks ahead rather than back. */
  readonly future: RegExp
  /** Puts people on the defensive. */
  readonly defend: RegExp
}

/** Our own wording lists; what they miss is only advice that is not given (docs/care.md). */
export const checkPatterns: Readonly<Record<WrittenLanguage, CheckPatterns>> = {
  en: {
    thanks: /\b(thank(s| you)|grateful|appreciate)\b/i,
    accepts:
      /\b((understand|accept|respect)( and (accept|respect))? (the|your|this|that) (decision|choice))\b/i,
    easyOut:
      /(rather not|no need to|quite all right|perfectly (all right|fine)|(understand|fine|all right) if (you|that|it)|only if you|please feel free not)/i,
    future:
      /\b(next|future|should i|could i|can i|stronger|clearer|better|first|improve|learn|prepare|build|another|work on|show)\b/i,
    defend:
      /\b(reconsider|unfair(ly)?|begging?|desperate(ly)?|deserved?|second chance|why (did|didn.t|was|wasn.t|am|have|haven.t) (you|i)\b|shocked|wrong decision|mistake in|(really|badly) need (this|the|a) job|angry|legal|discriminat\w+)/i,
  },
  de: {
    thanks: /\b(dank(e|en|bar)?|freu(t|e) mich)\b/i,
    accepts: /\b(verstehe|akzeptiere|respektiere)\b[^.!?]*\b(entscheidung|wahl)\b/i,
    easyOut:
      /(lieber nicht|nichts sagen|völlig in ordnung|kein problem|nur wenn sie|verstehe ich (gut|natürlich)|müssen (sie )?nicht)/i,
    future:
      /(nächst|künftig|zukunft|sollte ich|könnte ich|kann ich|überzeugender|klarer|besser|als erstes|zuerst|lernen|vorbereiten|aufbauen|andere|zeigen)/i,
    defend:
      /(?<!\p{L})(überdenken|unfair\w*|ungerecht\w*|verdient hätte|zweite chance|warum (haben|bin|habe|wurde) (sie|ich)|schockiert|fehlentscheidung|verzweifelt|wütend|anwalt|flehe|anflehen|brauche (dringend|unbedingt)|rechtlich\w*|diskriminier\w+)/iu,
  },
  fr: {
    thanks: /(merci|remercie|reconnaissant)/i,
    accepts: /(comprends|accepte|respecte)[^.!?]*(décision|choix)/i,
    easyOut:
      /(préférez ne pas|tout à fait|pas de souci|sans problème|seulement si vous|je (le )?comprend|libre de ne pas)/i,
    future:
      /(prochain|avenir|devrais-je|pourrais|puis-je|plus convaincant|plus clair|mieux|en premier|apprendre|préparer|acquérir|autre|montre)/i,
    defend:
      /(reconsidér\w+|injuste\w*|mérit(e|ais)|seconde chance|pourquoi (m.avez|n.ai|ai|suis)|choquée?|mauvaise décision|désespérée?|en colère|avocate?|supplie|besoin (urgent|absolu)|(absolument|désespérément|vraiment) besoin|juridique\w*|discriminat\w+)/i,
  },
  es: {
    thanks: /(gracias|agrade(zco|cido|cida))/i,
    accepts: /(entiendo|acepto|respeto|comprendo)[^.!?]*(decisión|elección)/i,
    easyOut:
      /(prefiere no|perfectamente|sin problema|ningún problema|solo si|lo entiendo|no hace falta)/i,
    future:
      /(próxim|futuro|debería|podría|puedo|más convincente|más claro|con más claridad|mejor|primero|aprender|preparar|adquirir|otro|mostrar)/i,
    defend:
      /(reconsider\w+|injust\w+|merec(o|ía)|segunda oportunidad|por qué (no me|me han|he|fui)|indignad[oa]|decisión equivocada|desesperad[oa]|enfadad[oa]|abogad[oa]|suplic\w+|necesito (urgentemente|desesperadamente|de verdad)|legal\w*|discrimin\w+)/i,
  },
}
