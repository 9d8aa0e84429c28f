import { useRoute } from 'preact-iso'
import { friendPrompts } from '../../core/care/friend-prompts.ts'
import { KeepActs } from '../care/KeepActs.tsx'
import { QuietHelp } from '../care/QuietHelp.tsx'
import { useKeepEntry } from '../care/use-keep-entry.ts'
import { useTitle } from '../shell/title.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Field } from '../ui/Field.tsx'
import { Opening } from '../ui/Opening.tsx'
import { SealedNote } from './SealedNote.tsx'
import './after.css'

/** Three short questions: what I feel, others go through this, what I would tell a friend. */
export function FriendPage() {
  useTitle('What I’d tell a friend')
  const { params } = useRoute()
  const recoveryId = params.id ?? ''
  const back = `/after/${recoveryId}`
  const keepEntry = useKeepEntry(back)
  const drafts = friendPrompts.map((prompt) =>
    // The table never changes, so neither does the order of these hooks.
    useDraft(`friend/${recoveryId}/${prompt.id}`, '', { sealed: true }),
  )
  const keep = () => {
    const answers = friendPrompts.flatMap((prompt, index) => {
      const text = drafts[index]?.text.trim() ?? ''
      return text === '' ? [] : [{ prompt: prompt.id, text }]
    })
    return keepEntry('tell-a-friend', { form: 'friend', answers, recoveryId }, drafts)
  }
  return (
    <Opening say="What would you tell a friend?" margin={<SealedNote />}>
      <p class="under">Three short questions. Answer one, or all.</p>
      {friendPrompts.map((prompt, index) => (
        <div class="lb" key={prompt.id}>
          <Field
            wide
            rows={3}
            label={prompt.question}
            hint={prompt.hint}
            value={drafts[index]?.text ?? ''}
            onInput={(text) => drafts[index]?.write(text)}
          />
        </div>
      ))}
      <QuietHelp texts={drafts.map(({ text }) => text)} />
      <KeepActs keep={keep} back={back} />
    </Opening>
  )
}
