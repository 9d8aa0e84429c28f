/** Letters of other scripts, and digits, that pass for a Latin letter in an address (UTS 39). */
const passesFor: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '5': 's',
  а: 'a',
  с: 'c',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  в: 'b',
  н: 'h',
  α: 'a',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ı: 'i',
  ɡ: 'g',
}

/** What a reader sees in a name of the net: accents gone, look-alikes as the letters they pass for. */
function seenAs(label: string): string {
  const letters = [...label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()]
  return letters
    .map((letter) => passesFor[letter] ?? letter)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd')
}

/** How near a name comes to another: the same to the eye, one letter off, or neither. */
export function nearness(label: string, known: string): 'looks-the-same' | 'one-off' | null {
  const one = unpuny(label)
  const other = unpuny(known)
  if (one === other || known.length < 5) return null
  if (seenAs(one) === seenAs(other)) return 'looks-the-same'
  return isOneOff(one, other) ? 'one-off' : null
}

/** True where Latin letters stand among Cyrillic or Greek ones, as no honest name has them. */
export function mixesScripts(label: string): boolean {
  const shown = unpuny(label)
  return /[a-z]/i.test(shown) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(shown)
}

/** One letter more, less, other, or two swapped (Damerau and Levenshtein's distance 1). */
function isOneOff(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let from = 0
  while (from < one.length && from < other.length && one[from] === other[from]) from += 1
  const rest = one.slice(from)
  const otherRest = other.slice(from)
  if (rest.slice(1) === otherRest.slice(1)) return true
  if (rest.slice(1) === otherRest || rest === otherRest.slice(1)) return true
  const swapped = rest[0] === otherRest[1] && rest[1] === otherRest[0]
  return swapped && rest.slice(2) === otherRest.slice(2)
}

/** A label as it is shown: `xn--` undone (Punycode, RFC 3492); as it is where that is broken. */
function unpuny(label: string): string {
  if (!/^xn--/i.test(label) || label.length > 63) return label.toLowerCase()
  const source = label.slice(4).toLowerCase()
  const last = source.lastIndexOf('-')
  const points = [...source.slice(0, Math.max(0, last))].map((char) => char.codePointAt(0) ?? 0)
  let at = last + 1
  let code = 128
  let place = 0
  let bias = 72
  while (at < source.length) {
    const before = place
    let weight = 1
    for (let k = 36; ; k += 36) {
      const digit = digitOf(source.charCodeAt(at))
      at += 1
      if (digit < 0) return label.toLowerCase()
      place += digit * weight
      const threshold = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias
      if (digit < threshold) break
      weight *= 36 - threshold
      if (at >= source.length || place > 0x7fffffff) return label.toLowerCase()
    }
    const count = points.length + 1
    bias = adapted(place - before, count, before === 0)
    code += Math.floor(place / count)
    place %= count
    if (code > 0x10ffff) return label.toLowerCase()
    points.splice(place, 0, code)
    place += 1
  }
  return String.fromCodePoint(...points)
}

function digitOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61
  return code >= 0x30 && code <= 0x39 ? code - 0x30 + 26 : -1
}

function adapted(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? 700 : 2))
  rest += Math.floor(rest / count)
  let k = 0
  for (; rest > 455; k += 36) rest = Math.floor(rest / 35)
  return k + Math.floor((36 * rest) / (rest + 38))
}
