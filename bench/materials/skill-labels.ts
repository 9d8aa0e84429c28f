import { readFileSync } from 'node:fs'

/** Finds the labels of a file, one a line, where they stand letter by letter: the plain baseline. */
export function labelFinder(file: string) {
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    // "Java (computer programming)": what stands in brackets tells labels apart and is not written.
    const words = line
      .replace(/\(.*?\)/g, '')
      .toLowerCase()
      .trim()
      .split(/\s+/)
    const [first = ''] = words
    if (first !== '') byFirst.set(first, [...(byFirst.get(first) ?? []), words])
  }
  for (const labels of byFirst.values()) labels.sort((a, b) => b.length - a.length)
  return (text: string) => {
    const words = [...text.matchAll(/\S+/g)]
    const found: { readonly start: number; readonly end: number }[] = []
    for (let at = 0; at < words.length; ) {
      const label = byFirst
        .get(words[at]?.[0].toLowerCase() ?? '')
        ?.find((label) => label.every((word, n) => words[at + n]?.[0].toLowerCase() === word))
      const last = words[at + (label?.length ?? 1) - 1]
      if (label && last) {
        found.push({ start: words[at]?.index ?? 0, end: last.index + last[0].length })
      }
      at += label?.length ?? 1
    }
    return found
  }
}
