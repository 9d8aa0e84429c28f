import { hasOrganisationWord } from './cues/who/organisation-words.ts'
import { fold } from './fold.ts'
import { limits } from './limits.ts'

/** A name found in the text. Offsets are UTF-16 into the text that was searched. */
export interface FoundName {
  readonly name: string
  readonly start: number
  readonly end: number
}

const joiners = new Set([
  'of',
  'and',
  '&',
  'the',
  'for',
  'de',
  'la',
  'le',
  'du',
  'van',
  'und',
  'et',
  'y',
  '+',
])
/** Joining words only inside an institution's name. */
const institutionJoiners = new Set(
  'der von vom am ob at of di del della dei delle da do das dos des den fur zu zum zur e en in im a al voor per het les aux au'.split(
    ' ',
  ),
)

/** Legal forms of companies, as single words without points. Source: national company registers. */
const legalWords =
  'inc|llc|ltd|limited|corp|corporation|co|company|gmbh|mbh|plc|ag|pbc|lp|llp|sa|sas|sasu|sarl|sl|slu|sau|bv|nv|oy|ab|as|kg|kgaa|cokg|ohg|gbr|ug|ev|eg|se|spa|srl|snc|lda|ltda|eireli|bvba|vzw|asbl|aps'
const legal = new RegExp(`^(?:${legalWords})\\.?$`, 'i')
/** Legal forms that take no point: one behind them ends the sentence. */
const pointless =
  /^(?:gmbh|mbh|ag|kg|kgaa|ohg|gbr|ug|se|llc|llp|plc|sas|sarl|srl|bv|nv|oy|ab|lda|company|limited|corporation)\.$/i
/** The same with points, `S.p.A.` or `B. V.`, at the end of a name. */
const dottedLegal =
  /(?<=[ ,])(?:S\. ?A\. ?S|S\. ?A\. ?R\. ?L|S\. ?p\. ?A|S\. ?r\. ?l|S\. ?A\. ?U|S\. ?L\. ?U|S\. ?A|S\. ?L|B\. ?V|N\. ?V|e\. ?V|e\. ?G|Co\. ?KG)\b\.?/u

const stopsName: ReadonlySet<string> = new Set(
  `of two three four five hi hello dear thank thanks we our you your i the this that it if please unfortunately however while although at in
  on as after best kind regards sincerely to for and with a an is job jobs application role position date location subject from sent here what when there these those they applicant candidate email team no one all both what's let's here's great good some many any not only click visit unsubscribe`.split(
    /\s+/,
  ),
)

/** Words that end a name wherever they stand: who speaks or is spoken to. */
const endsName: ReadonlySet<string> = new Set(
  `ihr ihre ihren ihnen ihrem ihrer sie wir leider dein deine nous vous votre nos usted ustedes nosotros nuestro
  lei noi voce sua seu nossa nosso uw jij wij helaas purtroppo lamentablemente infelizmente malheureusement
  mit freundliche beste viele cordialement atentamente cordiali gentile sehr estimada estimado bonjour madame monsieur`.split(
    /\s+/,
  ),
)

/** Institutions whose names go on with `di`, `für`, `da`: "Università di Pavia", "Amt für Statistik". */
export const institution =
  /^(?:universi|uniwers|hochschul|fachhochschul|institut|istitut|comune|ayuntamiento|gemeinde|gemeente|stadt|ville|mairie|camara|municip|banc|bank|minister|hospital|hopital|klinik|clinic|kranken|fundaci|fundaca|fondazion|fondation|stiftung|muse|amt|bundesamt|landesamt|verein|verband|consei|consej|consigli|azienda|agenz|agenc|instituto|associa|asocia|provinc|region|regio|junta|diputaci|tribunal|opera|teatro|theater|theatre|biblio|ospedale|ufficio|casa|camera|ecole|escuela|escola|scuola|politecnic|centr|kammer|landkreis|bezirk|kreis|freie|hansestadt|landeshauptstadt|rat|dienst|groupe|grupo|gruppo|compagnie|compania|companhia|societe|laborator|labor|orquest|orchest|charite|caritas|diakonie|caisse|caja|caixa|cassa|sparkasse|academi|akademie|kanzlei|praxis|maison|hotel|residen|cooperativ|kooperativ|federa|union|unione|uniao|parc|parque|parco|port|puerto|porto|servic|haus|centre|metro|corporac|seguros|assicuraz|assuranc|ferrovie|mutuelle|minera|textil|granja|ferme|edition|editor|verlag|logist|cuisine|restaurant|ristorant|clinica|clinique|farmacia|pharmac|apothek|backer|librer|librair|libros|bodega|vivero|constru|metal|industri|cantina|officin|studio|atelier|kaas|melk|stads|schouwburg|school|college|city$|town$|council|department|ministry|association|baumarkt|mobel|autohaus|molkerei|brauer|drucker|spedition|weingut|gartner|reeder|kaufhaus|kita$|kinder|senioren|pflege|aerolin|linhas|lineas|fabrica|padaria|mercado|supermercad|vinhos|quinta|herdade|adega|conservas|cervej|grafica|tipografia|oficina|avocats|abogados|advogados|notariat|notaris|rede|red|reseau|transports?|transportes|aguas|eaux|stadtwerke|werkstatt|zentrum)/

/** What a name may begin with; in lower case only what `looksLikeName` knows. */
const mayBegin =
  /["“]?(?:[\p{Lu}\d]|[a-z]{2,24}\.|[a-z]{1,3}[A-Z]|(?:d|l|dell|all)['’]\p{Lu}|e\.)/uy

/** Starts with a capital or a digit, or is a web name such as `shop.example`. */
function looksLikeName(word: string): boolean {
  return (
    /^[\p{Lu}\d]/u.test(word) ||
    /^[a-z]{2,24}\.(?:com|io|ai|org|net|co|example|test)$/.test(word) ||
    /^[a-z]{1,3}[A-Z]/.test(word) ||
    /^(?:d|l|dell|all)['’]\p{Lu}/u.test(word) ||
    /^e\. ?[VGK]/.test(word)
  )
}

/** A legal form soon behind, so that what stands before it is all one name. */
const formBehind =
  /^[^\n;!?]{2,40}[ ,](?:S\.? ?p\.?A|S\.? ?r\.? ?l|S\.? ?L\.?|S\.? ?A\.?|Lda|Ltda|GmbH|AG|SAS|SARL|B\.? ?V|N\.? ?V|e\. ?V)(?![\p{L}])/u

function isJoiner(word: string, before: readonly string[], rest: string): boolean {
  if (/^\p{Lu}/u.test(word)) return false
  const folded = fold(word)
  return (
    joiners.has(folded) ||
    (institutionJoiners.has(folded) &&
      (before.some((one) => institution.test(fold(one)) || hasOrganisationWord(fold(one))) ||
        (/^d[aeo]|^di$/.test(folded) && !/^de[rn]$/.test(folded) && formBehind.test(rest))))
  )
}

/** Whether a name ends in a legal form, as only companies' do. */
export function hasLegalForm(name: string): boolean {
  const words = name.split(' ')
  const last = words.at(-1) ?? ''
  // "Company" and "Co" also end other names, and "AS", "SE" and the like must be capitals.
  return (
    words.length > 1 &&
    ((legal.test(last) && !/^(?:co|company|as|ab|lp)\.?$/i.test(last) && /\p{Lu}/u.test(last)) ||
      /^(?:e\. ?V|S\. ?[AL]|S\. ?p\. ?A|S\. ?r\. ?l|B\. ?V|N\. ?V)\.?$/.test(last) ||
      dottedLegal.test(name.slice(-9)))
  )
}

/** "Moss, Vale & Co": partners with a comma between them; the last comes behind an "&". */
const partnersBehindComma =
  /^(?:, ?\p{Lu}[\p{L}'’-]{1,20}){1,2} & (?:\p{Lu}[\p{L}'’-]{1,20})(?: (?:LLP|Ltd|Partners|Solicitors|Architects))?/u

/** Legal forms after which a name goes on with nothing but another form. */
const closesName =
  /^(?:gmbh|mbh|ag|inc|llc|ltd|plc|llp|bv|nv|srl|spa|lda|ltda|kg|kgaa|sarl|ug|S\.A|B\.V|S\.p\.A|S\.r\.l|S\.L|N\.V|e\.V|e\.G)\.?$/i

const formBehindComma =
  /^, ?(Inc|LLC|Ltd|Limited|PBC|Corp|GmbH|LLP|S\. ?[AL]|SA|SL|Lda|AG|NV|BV)\b\.?/

/**
 * The name that begins at `start`: capitalised words, with joining words between them and a legal
 * form after a comma. Null when none begins there.
 */
export function nameAt(text: string, start: number): FoundName | null {
  mayBegin.lastIndex = start
  if (!mayBegin.test(text)) return null
  const words: string[] = []
  let at = start
  let end = start
  let pending: string[] = []
  for (let count = 0; count < limits.nameWords; count++) {
    const match = /^(["“(]?)([^\s,;:!?()|"“”<>]{1,40})/u.exec(text.slice(at, at + 48))
    if (match === null) break
    if (match[1] === '(' || (match[1] !== '' && words.length > 0)) break
    const lead = match[1]?.length ?? 0
    const raw = match[2] ?? ''
    const marked = /[.'’]/.test(raw)
    // "St Chad's" is a whole name.
    const owns = marked && !(words.length === 1 && words[0] === 'St')
    const plain = marked ? raw.replace(/[.'’]+$/u, '') : raw
    const bare = owns ? plain.replace(/['’]s$/u, '') : plain
    const possessive = owns && /['’]s$/u.test(raw)
    const dotted =
      raw.endsWith('.') &&
      (!legal.test(raw) || pointless.test(raw)) &&
      !/^(?:\p{L}\.){1,4}$/u.test(raw) &&
      !/^(?:St|Ste|Sta|Mt|Ft|Dr)\.$/.test(raw)
    if (/^[-–—·•]+$/u.test(bare) || bare === '') break
    if (words.length > 0 && endsName.has(fold(bare))) break
    if (words.length > 0 && isJoiner(bare, words, text.slice(at, at + 48))) pending.push(bare)
    else if (looksLikeName(bare) || (bare === '&' && words.length > 0)) {
      const common =
        stopsName.has(bare.toLowerCase()) || (marked && /n['’]t$|['’](?:ve|re|ll|m|d)$/u.test(bare))
      if (words.length === 0 && common && bare !== 'The') break
      words.push(...pending, bare)
      pending = []
      end = at + lead + bare.length
      if (
        raw.endsWith('.') &&
        !pointless.test(raw) &&
        (legal.test(raw) || /^(?:\p{L}\.){2,4}$/u.test(raw))
      )
        end = at + lead + raw.length
    } else break
    if (dotted || (possessive && !/^ (?:& )?\p{Lu}/u.test(text.slice(at + lead + raw.length))))
      break
    at += lead + raw.length
    if (
      words.length > 1 &&
      closesName.test(raw) &&
      !/^ (?:&|\+|Co\b|KG\b|und Co)/.test(text.slice(at, at + 8))
    )
      break
    const partners = text[at] === ',' ? partnersBehindComma.exec(text.slice(at, at + 80)) : null
    if (partners !== null && words.length === 1) {
      end = at + partners[0].length
      words.push(partners[0])
      break
    }
    const form = text[at] === ',' ? formBehindComma.exec(text.slice(at, at + 12)) : null
    if (form && words.length > 0) {
      end = at + form[0].length
      words.push(form[1] ?? '')
      break
    }
    if (text[at] !== ' ') break
    at += 1
  }
  if (words.length === 0 || (words.length === 1 && words[0]?.toLowerCase() === 'the')) return null
  const name = text.slice(start, end).replace(/^["“]/u, '').trim()
  return name.length < 2 || name.length > 80 ? null : { name, start, end }
}

/** What two spellings of one company share: letters and digits without the legal form. */
export function companyKey(name: string): string {
  const plain = /[^ -~]/.test(name)
    ? name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss')
    : name
  const short = plain.includes('.')
    ? plain
        .replace(dottedLegal, (form) => form.replace(/[. ]/g, ''))
        .replace(/\.(?:com|io|ai|org|net)\b/gi, '')
    : plain
  const lower = short.toLowerCase()
  if (/^[a-z0-9]*$/.test(lower)) return lower
  const words = lower.match(/[a-z0-9]+/g) ?? []
  if (words.length > 1 && words[0] === 'the') words.shift()
  while (words.length > 1 && legal.test(words.at(-1) ?? '')) words.pop()
  return words.join('')
}
