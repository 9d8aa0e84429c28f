import { useState } from 'preact/hooks'
import { checkLetter } from '../../core/letters/check-letter.ts'
import { labelled, picked, writeFeedbackLetter } from '../../core/letters/feedback-letter.ts'
import {
  type FeedbackLetterFacts,
  feedbackQuestionIds,
  type WrittenLanguage,
} from '../../core/letters/feedback-words.ts'
import type { LetterTone } from '../../core/letters/letter-words.ts'
import { fittingQuestions } from '../../core/letters/question-table.ts'
import { useTitle } from '../shell/title.ts'
import { Choose } from '../ui/Choose.tsx'
import { Field } from '../ui/Field.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { Checked } from './Checked.tsx'
import { NotePaper } from './NotePaper.tsx'
import { PickLanguage, PickParts, PickQuestions, PickTone } from './PickForNote.tsx'
import { useNoteWays } from './use-note-ways.ts'
import './letters.css'

type Told = FeedbackLetterFacts['told']
type Met = FeedbackLetterFacts['met']

const TOLD: readonly { value: Told; label: string }[] = [
  { value: 'template', label: 'A standard letter' },
  { value: 'personal', label: 'A personal letter' },
  { value: 'phone', label: 'By phone' },
]
const MET: readonly { value: Met; label: string }[] = [
  { value: 'nobody', label: 'Nobody yet' },
  { value: 'one-talk', label: 'One talk' },
  { value: 'several-rounds', label: 'Several rounds' },
]
const NOBODY_MET =
  'Nobody there has spoken with you yet, so nobody can say much. Most such notes stay unanswered.'

/** One note that asks for feedback, for whoever wants nothing kept: it lives on this page alone. */
export function AskPage() {
  useTitle('Write one note')
  const [typed, setTyped] = useState({ company: '', role: '', toName: '', address: '', name: '' })
  const [told, setTold] = useState<Told>('template')
  const [met, setMet] = useState<Met>('one-talk')
  const [hadExercise, setHadExercise] = useState(false)
  const [questions, setQuestions] = useState<readonly string[] | undefined>(undefined)
  const [interest, setInterest] = useState(false)
  const [tone, setTone] = useState<LetterTone>('plain')
  const [language, setLanguage] = useState<WrittenLanguage>('en')
  const [changed, setChanged] = useState<string | null>(null)
  const [editing, setEditing] = useState(false)

  const fitting = fittingQuestions({ talked: met !== 'nobody', hadExercise, hasGap: false })
  const asked = picked(fitting, questions)
  const written = writeFeedbackLetter(
    {
      company: typed.company.trim() || '[employer]',
      role: typed.role.trim() || null,
      toName: typed.toName.trim() || null,
      name: typed.name.trim() || null,
      told,
      met,
      rounds: 0,
      others: [],
      door: 'none',
      ...{ interest, tone },
    },
    asked,
    language,
  )
  const text = changed ?? written.text
  const to = { name: typed.toName.trim() || null, address: typed.address.trim() || null }
  const ways = useNoteWays({ to, subject: written.subject, text })
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    onInput: (value: string) => setTyped({ ...typed, [name]: value }),
  })
  const writeAnew = () => {
    setChanged(null)
    setEditing(false)
  }
  return (
    <>
      <Opening say="One note that asks, and nothing kept.">
        <p class="under">
          What you type stays on this page and is gone when you leave it. Nothing is sent by Onward.
        </p>
      </Opening>
      <Section heads name="About" label="What it is about">
        <div class="correct">
          <Field label="Which employer?" {...field('company')} />
          <Field label="For which job?" {...field('role')} hint="Leave it empty if you like." />
          <Field
            label="Who wrote to you?"
            {...field('toName')}
            hint="Their name, if you know it."
          />
          <Field label="Their address" inputMode="email" {...field('address')} />
          <Field label="How do you sign?" autoComplete="name" {...field('name')} />
          <div>
            <p class="as-label" id="told" aria-hidden="true">
              How did they tell you?
            </p>
            <Choose labelledBy="told" options={TOLD} picked={told} onPick={setTold} />
          </div>
          <div>
            <p class="as-label" id="met" aria-hidden="true">
              Who has spoken with you?
            </p>
            <Choose labelledBy="met" options={MET} picked={met} onPick={setMet} />
            {met === 'nobody' && <p class="hint">{NOBODY_MET}</p>}
          </div>
          <label class="tick">
            <input
              type="checkbox"
              checked={hadExercise}
              onChange={(event) => setHadExercise(event.currentTarget.checked)}
            />
            There was an exercise or a test
          </label>
        </div>
      </Section>
      <Section
        heads
        name="The note"
        label="The note"
        asideLabel="Checks on the note"
        aside={
          <Checked
            checks={checkLetter(
              text,
              { toName: to.name, name: typed.name, asks: asked.length > 0 },
              language,
            )}
          />
        }
      >
        {changed === null ? (
          <>
            <PickParts
              interest={interest}
              asks={asked.length > 0}
              onInterest={setInterest}
              onAsks={(asks) => setQuestions(asks ? undefined : [])}
            />
            <PickQuestions
              questions={labelled(feedbackQuestionIds.filter((id) => fitting.includes(id)))}
              picked={asked}
              onPick={setQuestions}
            />
            <PickTone picked={tone} onPick={setTone} />
            <PickLanguage picked={language} onPick={setLanguage} />
          </>
        ) : (
          <p class="acts">
            <button class="btn plain" type="button" onClick={writeAnew}>
              Write it anew from the answers
            </button>
          </p>
        )}
        <NotePaper
          to={to.name ?? to.address}
          subject={written.subject}
          text={text}
          language={language}
          editing={editing}
          onInput={setChanged}
        />
        <p class="acts">
          {ways.href && (
            <a class="btn main" href={ways.href}>
              Open it in my mail program
            </a>
          )}
          <button class="btn plain" type="button" onClick={() => setEditing(!editing)}>
            {editing ? 'Done with the words' : 'Change the words'}
          </button>
          <button class="btn plain" type="button" onClick={ways.copy}>
            Copy the note
          </button>
          <button class="btn plain" type="button" onClick={ways.saveAsFile}>
            Save as a file
          </button>
        </p>
      </Section>
    </>
  )
}
