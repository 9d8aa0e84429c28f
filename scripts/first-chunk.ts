import { join } from 'node:path'

const ENTRY = join(import.meta.dirname, '../src/web/main.tsx')

/** What is told of the modules while chunks are chosen. */
interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

/**
 * Names the one chunk in which everything goes that the first page needs. Left to itself, each module
 * that another page needs as well becomes a file of its own: three dozen small ones, 9 kB more.
 */
export function firstChunk(): (id: string, graph: Graph) => string | null {
  let needed: ReadonlySet<string> | undefined
  return (id, graph) => {
    needed ??= neededBy(ENTRY, graph)
    return needed.has(id) ? 'first' : null
  }
}

/** A module with all that it imports before it can run, itself included. */
function neededBy(entry: string, graph: Graph): ReadonlySet<string> {
  const found = new Set([entry])
  for (const id of found) {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported)
  }
  return found
}
