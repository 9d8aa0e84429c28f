/** Legal forms and other words that people leave out when they say an employer's name. */
const unsaid = new Set(
  (
    'ltd limited plc llp llc inc incorporated corp corporation co company gmbh mbh ag kg kgaa se sa sas ' +
    'sarl srl spa bv nv ab as asa oy oyj aps pty pte lp cic clg dac teo ltda slu group holding holdings the'
  ).split(' '),
)

/**
 * The words of a name or title for comparing: lower case, without accents, punctuation and dots in
 * abbreviations; "&" and "+" are "and".
 */
export function plainWords(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ł', 'l')
    .replace(/[&+]/g, ' and ')
    .replace(/(?<=\p{L})[.'’](?=\p{L}\b)/gu, '')
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** The words of an employer's name that tell it apart; all of them when nothing would be left. */
export function companyWords(name: string): readonly string[] {
  const words = plainWords(name)
  const said = words.filter((word) => !unsaid.has(word) && word !== 'and')
  return said.length > 0 ? said : words
}
