import { eml } from '../../core/letters/eml.ts'
import { mailto } from '../../core/letters/mailto.ts'
import { useOnward } from '../shell/onward.ts'
import { saveFile } from '../shell/save-file.ts'

interface Note {
  readonly to: { readonly name: string | null; readonly address: string | null }
  readonly subject: string
  readonly text: string
}

/** The ways in which a note leaves the app, all of them by the person's own hand. */
export function useNoteWays(note: Note) {
  const { word } = useOnward()
  const { to, subject, text } = note
  return {
    /** Opens it in the mail program; null where it is too long for that. */
    href: hrefOf(note),
    saveAsFile: () => saveFile('note.eml', 'message/rfc822', eml({ to, subject, text })),
    /** False where the browser does not let the page copy. */
    copy: async (): Promise<boolean> => {
      try {
        await navigator.clipboard.writeText(text)
        word.say('Copied. Paste it into your mail.')
        return true
      } catch {
        word.say('This browser does not let Onward copy. Mark the text and copy it by hand.')
        return false
      }
    },
  }
}

function hrefOf({ to, subject, text }: Note): string | null {
  const link = mailto({ to: to.address, subject, text })
  return link.fits ? link.href : null
}
