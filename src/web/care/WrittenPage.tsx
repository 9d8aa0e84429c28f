import { thenAndNow } from '../../core/care/growth.ts'
import { offeredAgainOn } from '../../core/care/monthly.ts'
import { type Written, writtenPrompt } from '../../core/care/written.ts'
import { entryKind } from '../../core/vault/kinds/care.ts'
import { SealedNote } from '../after/SealedNote.tsx'
import { useOnward } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Field } from '../ui/Field.tsx'
import { Opening } from '../ui/Opening.tsx'
import { useAboutNo } from './about-no.ts'
import { KeepActs } from './KeepActs.tsx'
import { KeptBefore } from './KeptBefore.tsx'
import { OnceMonthly } from './OnceMonthly.tsx'
import { OwnSentences } from './OwnSentences.tsx'
import { QuietHelp } from './QuietHelp.tsx'
import { useKeepEntry } from './use-keep-entry.ts'
import { useOpened } from './use-opened.ts'

/** Enough to look a few months back. */
const LOOKED_AT = 120

/** A few questions to write under; kept as one entry. */
export function WrittenPage({ written }: { written: Written }) {
  useTitle(written.title)
  const { now } = useOnward()
  const { recoveryId, back } = useAboutNo()
  const keepEntry = useKeepEntry(back)
  const entries = useOpened(entryKind, LOOKED_AT)
  const key = `written/${written.id}/${recoveryId ?? ''}`
  const drafts = written.prompts.map((prompt) =>
    // The table never changes, so neither does the order of these hooks.
    useDraft(`${key}/${prompt.id}`, '', { sealed: true }),
  )
  const isGrowth = written.id === 'growth'
  const again = isGrowth ? offeredAgainOn(entries, 'growth', now.value) : null
  const keep = () => {
    const answers = written.prompts.map((prompt, index) => ({
      prompt: writtenPrompt(written, prompt),
      text: drafts[index]?.text ?? '',
    }))
    return keepEntry('write-exercise', { form: written.id, answers, recoveryId }, drafts)
  }
  if (again) return <OnceMonthly title={written.title} again={again} />
  const pair = isGrowth ? thenAndNow(entries, now.value) : null
  return (
    <>
      <Opening say={written.title} margin={<SealedNote />}>
        <p class="under">{written.says}</p>
        {written.prompts.map((prompt, index) => (
          <div class="lb" key={prompt.id}>
            <Field
              wide
              rows={3}
              label={prompt.question}
              hint={prompt.hint}
              value={drafts[index]?.text ?? ''}
              onInput={(text) => drafts[index]?.write(text)}
            />
            {pair && (
              <OwnSentences
                sentences={
                  prompt.id === 'earlier' ? pair.earlier : prompt.id === 'lately' ? pair.lately : []
                }
                onPick={(text) => drafts[index]?.write(text)}
              />
            )}
          </div>
        ))}
        <QuietHelp texts={drafts.map(({ text }) => text)} />
        <KeepActs keep={keep} back={back} />
      </Opening>
      {recoveryId && <KeptBefore recoveryId={recoveryId} />}
    </>
  )
}
