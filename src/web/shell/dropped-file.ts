import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'

/** A file that was dropped somewhere on the page and waits for the letter box. */
export const droppedFile = signal<File | null>(null)

/** A file dropped anywhere is read, never opened by the browser in place of the app. */
export function useDropAnywhere(): void {
  const { route } = useLocation()
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0]
      if (!file || event.defaultPrevented) return
      event.preventDefault()
      droppedFile.value = file
      route('/read')
    }
    addEventListener('dragover', over)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('drop', drop)
    }
  }, [route])
}
