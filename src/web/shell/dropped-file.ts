import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'

/** Files, or the entries of files and folders. */
export type Many = readonly (File | FileSystemEntry)[]

/** What was dropped: a file, and where it was several or a folder, all of it. */
export interface Dropped {
  readonly file: File
  readonly many: Many | null
}

/** What was dropped somewhere on the page and waits for the letter box, or for the page of lists. */
export const dropped = signal<Dropped | null>(null)

/** To be asked while the drop is handled: afterwards it is gone. */
export function droppedIn({ dataTransfer }: DragEvent): Dropped | null {
  const file = dataTransfer?.files[0]
  if (!file) return null
  const entries = [...dataTransfer.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  const files = [...dataTransfer.files]
  const isMany = files.length > 1 || entries.some(({ isDirectory }) => isDirectory)
  return { file, many: isMany ? (entries.length > 0 ? entries : files) : null }
}

/** Lists and visiting cards have a page of their own. */
export function isList({ file, many }: Dropped): boolean {
  return many === null && /\.(?:csv|tsv|vcf|vcard)$/i.test(file.name)
}

/** A file dropped anywhere is read, never opened by the browser in place of the app. */
export function useDropAnywhere(): void {
  const { route } = useLocation()
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
    }
    const dropAnywhere = (event: DragEvent) => {
      if (event.defaultPrevented) return
      const drop = droppedIn(event)
      if (!drop) return
      event.preventDefault()
      dropped.value = drop
      route(isList(drop) ? '/bring-in' : '/read')
    }
    addEventListener('dragover', over)
    addEventListener('drop', dropAnywhere)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('drop', dropAnywhere)
    }
  }, [route])
}
