/** Frequent small words that tell languages apart. Source: everyday grammar of each language. */
const smallWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'the and to of for you your we our is in with that this have are be will not at on as from it by or if has us an was'.split(
      ' ',
    ),
  ),
  de: new Set(
    'der die das und sie wir ihre ihren ihnen fur mit nicht ist ein eine einen den dem des zu von auf uns haben leider dass im bei'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le la les et vous votre nous pour de des du une un est pas que avec notre dans sur au aux ce cette ne avons'.split(
      ' ',
    ),
  ),
  es: new Set(
    'el la los las y de que su usted para con por no en una un es nuestro nuestra hemos le se del lo al'.split(
      ' ',
    ),
  ),
  nl: new Set(
    'de het een en van u uw wij we je voor met niet is op dat te hebben aan bij ons onze helaas zijn'.split(
      ' ',
    ),
  ),
  it: new Set(
    'il la le e di che per con non una un del della si sua nostro siamo abbiamo gli in lei suo al'.split(
      ' ',
    ),
  ),
  pt: new Set(
    'o a os as e de que para com nao uma um sua seu nosso nossa do da em por voce no na ao'.split(
      ' ',
    ),
  ),
}

/**
 * The language of folded words (`fold`), by how many are its small words; null when too few are
 * known to say. Only the first 250 are looked at.
 */
export function languageOf(folded: string): string | null {
  const found = (folded.slice(0, 1500).match(/[a-z]+/g) ?? []).slice(0, 250)
  let best: string | null = null
  let bestCount = 0
  for (const [language, known] of Object.entries(smallWords)) {
    const count = found.reduce((sum, word) => sum + (known.has(word) ? 1 : 0), 0)
    if (count > bestCount) {
      best = language
      bestCount = count
    }
  }
  return bestCount >= 3 && bestCount / found.length > 0.08 ? best : null
}
