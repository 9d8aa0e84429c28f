import { coverPageWords as words } from '../../../core/content/en/cover-letter.ts'
import { checkCoverLetter } from '../../../core/materials/cover-letter-checks.ts'
import { type CoverSlot, draftCoverLetter } from '../../../core/materials/cover-letter-draft.ts'
import {
  type CoverInput,
  type CoverView,
  keepCoverLetter,
} from '../../../core/materials/cover-letter-view.ts'
import { useAct } from '../../shell/onward.ts'
import { useFormDraft } from '../../shell/use-form-draft.ts'

type Typed = Pick<CoverView, 'toName' | 'tone' | 'language' | 'slots' | 'words'>

/** A cover letter while it is written: what it is made from, its words, and keeping it. */
export function useCoverLetter(view: CoverView) {
  const act = useAct()
  const { applicationId, company, role, name } = view
  const { toName, tone, language, slots } = view
  const form = useFormDraft<Typed>(`cover-letter/${applicationId}`, {
    ...{ toName, tone, language, slots },
    words: view.words,
  })
  const made = (typed: Typed) => {
    const { subject, text } = draftCoverLetter({
      ...typed,
      ...{ company, role, name },
      toName: typed.toName.trim() || null,
    })
    return { subject, text: typed.words ?? text }
  }
  const keep = async (): Promise<boolean> => {
    const typed = form.current()
    const input: CoverInput = {
      ...{ applicationId, toName: typed.toName, slots: typed.slots },
      ...{ tone: typed.tone, language: typed.language, edited: typed.words !== null },
      ...made(typed),
    }
    const kept = await act(
      'keep-cover-letter',
      (vault, context) => keepCoverLetter(vault, input, context),
      words.kept,
    )
    if (kept) form.done(typed)
    return kept !== null
  }
  const { subject, text } = made(form.values)
  const resumeLines = view.resumeLines
  return {
    ...{ form, subject, text, keep },
    change: (some: Partial<Typed>) => {
      form.set(some)
      keep()
    },
    write: (slot: CoverSlot, typed: string) =>
      form.set({ slots: { ...form.current().slots, [slot]: typed } }),
    leave: () => {
      if (form.touched) keep()
    },
    checks: checkCoverLetter({
      ...{ text, company, role, name, resumeLines },
      language: form.values.language,
      otherCompanies: view.otherCompanies,
    }),
  }
}

export type CoverDesk = ReturnType<typeof useCoverLetter>
