import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** The folder of the repository. */
export const root = join(import.meta.dirname, '../..')

const NOT_OURS = new Set(['node_modules', '.git', '.build', '.cache', 'test-results'])

/** Every file of the repository by its path from the root, built and installed ones left out. */
export function filesOf(folder = root): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : filesOf(path)
    return [relative(root, path)]
  })
}

/** The text of a file of the repository. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** The files that a source file names in this way, by their paths from the root; the pattern's first group is what stands there. */
export function namedIn(path: string, pattern: RegExp, text = textOf(path)): string[] {
  return [...text.matchAll(pattern)].map(([, to = '']) => join(dirname(path), to))
}
