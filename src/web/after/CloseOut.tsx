import { pageWords } from '../../core/content/en/page.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Field } from '../ui/Field.tsx'
import { Section } from '../ui/Opening.tsx'

const words = pageWords.closing

/** The end of a page: one sentence to take along, one small thing to do now. */
export function CloseOut(props: {
  draftKey: string
  onClose: (closing: { sentence: string; action: string } | null) => void
}) {
  const sentence = useDraft(`close-sentence/${props.draftKey}`, '', { sealed: true })
  const action = useDraft(`close-action/${props.draftKey}`, '', { sealed: true })
  const close = (withWords: boolean) => {
    const said = withWords && (sentence.text.trim() !== '' || action.text.trim() !== '')
    props.onClose(said ? { sentence: sentence.text.trim(), action: action.text.trim() } : null)
    sentence.done()
    action.done()
  }
  return (
    <Section name="Before you close it" label={words.heading}>
      <div class="close-out">
        <Field
          label={words.sentence.label}
          hint={words.sentence.hint}
          value={sentence.text}
          onInput={sentence.write}
        />
        <Field
          label={words.action.label}
          hint={words.action.hint}
          value={action.text}
          onInput={action.write}
          onEnter={() => close(true)}
        />
        <p class="acts">
          <button class="btn main" type="button" onClick={() => close(true)}>
            {words.button}
          </button>
          <button class="btn plain soft" type="button" onClick={() => close(false)}>
            {words.without}
          </button>
        </p>
        <p class="under">
          Many people feel worse for an hour after writing, and then it passes.{' '}
          <a href="/help">Someone to talk to</a>
        </p>
      </div>
    </Section>
  )
}
