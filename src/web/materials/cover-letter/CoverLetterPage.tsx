import { useState } from 'preact/hooks'
import { useRoute } from 'preact-iso'
import { coverPageWords as words } from '../../../core/content/en/cover-letter.ts'
import { type CoverView, coverLetterView } from '../../../core/materials/cover-letter-view.ts'
import { Checked } from '../../letters/Checked.tsx'
import { NotePaper } from '../../letters/NotePaper.tsx'
import { PickLanguage, PickTone } from '../../letters/PickForNote.tsx'
import { SignAs } from '../../letters/SignAs.tsx'
import { NotFound } from '../../shell/NotFound.tsx'
import { useOnward, useView } from '../../shell/onward.ts'
import { useTitle } from '../../shell/title.ts'
import { Back } from '../../ui/Back.tsx'
import { Opening, Section } from '../../ui/Opening.tsx'
import { LookThrough } from '../checks/LookThrough.tsx'
import { LetterActs } from './LetterActs.tsx'
import { LetterParts } from './LetterParts.tsx'
import { type CoverDesk, useCoverLetter } from './use-cover-letter.ts'
import '../../letters/letters-page.css'
import './cover-letter.css'

/** The letter that goes with an application, made from what the person can show. */
export function CoverLetterPage() {
  const { params } = useRoute()
  const { replica } = useOnward()
  const id = params.id ?? ''
  const view = useView((vault, now) => coverLetterView(vault, id, now), [id])
  useTitle(words.name)
  if (!view) return replica.status.value === 'starting' ? null : <NotFound />
  return <Desk key={id} view={view} />
}

function Desk({ view }: { view: CoverView }) {
  const desk = useCoverLetter(view)
  const [editing, setEditing] = useState(false)
  const { form, subject, text } = desk
  const { toName, language } = form.values
  return (
    <>
      <Opening
        say={words.say(view.company)}
        margin={<Back href={`/applications/${view.applicationId}/tailor`}>{words.back}</Back>}
      >
        <p class="under">{words.why}</p>
      </Opening>
      <Section name={words.parts} heads label={words.parts}>
        <LetterParts view={view} desk={desk} />
      </Section>
      <Section
        name={words.letter}
        heads
        label={words.letter}
        asideLabel="Checks on the letter"
        aside={<Checked checks={desk.checks} />}
      >
        <NotePaper
          to={toName.trim() || null}
          nobody={view.company}
          {...{ subject, text, language, editing }}
          onInput={(typed) => form.set({ words: typed })}
          onLeave={desk.leave}
        />
        {view.name === null && <SignAs />}
        <HowItSounds view={view} desk={desk} onAnew={() => setEditing(false)} />
        {!view.readOnly && (
          <LetterActs view={view} desk={desk} editing={editing} onEdit={setEditing} />
        )}
      </Section>
      {view.isKept && <LookThrough id={view.applicationId} of="cover-letter" />}
    </>
  )
}

/** Its tone and language, as long as nobody changed its words. */
function HowItSounds(props: { view: CoverView; desk: CoverDesk; onAnew: () => void }) {
  const { view, desk, onAnew } = props
  const { tone, language, words: own } = desk.form.values
  if (own !== null) {
    const anew = () => {
      onAnew()
      desk.change({ words: null })
    }
    return (
      <p class="acts">
        <button class="btn plain" type="button" onClick={anew}>
          {words.anew}
        </button>
      </p>
    )
  }
  return (
    <>
      {language !== 'en' && <p class="hint">{words.proofLanguage}</p>}
      <div class="note-choices">
        <PickTone picked={tone} onPick={(picked) => desk.change({ tone: picked })} />
        <PickLanguage
          picked={language}
          unwritten={view.unwritten}
          onPick={(picked) => desk.change({ language: picked })}
        />
      </div>
    </>
  )
}
