/** Files that were chosen together, under the name by which the person knows them. */
export interface Letters {
  readonly name: string
  readonly files: readonly File[]
}

/** More files of a folder than that are no mailbox. */
const MOST_FILES = 200_000
/** A mailbox of Thunderbird or Apple Mail has no ending. */
const MAY_HOLD_LETTERS = /^(?!\.)(?:[^.]+|.*\.(?:eml|emlx|mbox|mbx))$/i

/** Files that were chosen by hand, all of them wanted. */
export function chosenFiles(files: Iterable<File>): Letters {
  return named([...files], null)
}

/** The files of a chosen folder that may hold letters. */
export function filesOfFolder(files: Iterable<File>): Letters {
  const all = [...files]
  const [folder = null] = all[0]?.webkitRelativePath.split('/') ?? []
  return named(
    all.filter(({ name }) => MAY_HOLD_LETTERS.test(name)),
    folder,
  )
}

/** What was dropped: files, and those in folders that may hold letters. */
export async function droppedFiles(entries: readonly FileSystemEntry[]): Promise<Letters> {
  const found: File[] = []
  for (const entry of entries) await collect(entry, true, found)
  const [only] = entries
  return named(found, entries.length === 1 && only?.isDirectory ? only.name : null)
}

/** In the order of their names, so that the same files come in the same order again. */
function named(files: readonly File[], folder: string | null): Letters {
  const [only] = files
  const name = folder ?? (files.length === 1 && only ? only.name : `${files.length} files`)
  return { name, files: [...files].sort((a, b) => compare(pathOf(a), pathOf(b))) }
}

const pathOf = (file: File): string => file.webkitRelativePath || file.name
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

async function collect(entry: FileSystemEntry, isWanted: boolean, found: File[]): Promise<void> {
  if (found.length >= MOST_FILES) return
  if (isFile(entry)) {
    if (!isWanted && !MAY_HOLD_LETTERS.test(entry.name)) return
    found.push(await new Promise<File>((resolve, reject) => entry.file(resolve, reject)))
  } else if (isFolder(entry)) {
    const reader = entry.createReader()
    for (;;) {
      // A folder gives its entries in parts; an empty part is the end.
      const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
        reader.readEntries(resolve, reject),
      )
      if (part.length === 0) return
      for (const inside of part) await collect(inside, false, found)
    }
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
