import { useState } from 'preact/hooks'
import { type Closing, withdrawMany } from '../../core/applications/close-search.ts'
import { sayMany } from '../../core/content/en/counts.ts'
import { sentenceCase } from '../../core/time/say.ts'
import { useAct } from '../shell/onward.ts'
import { Section } from '../ui/Opening.tsx'

const letterWords = { none: 'Draft the letter', draft: 'Go on with the letter' } as const

/** Those that still wait: withdrawn from together, then each told in a letter of its own. */
export function StillOpenPart({ closing }: { closing: Closing }) {
  const { job, open, saved, withdrawn } = closing
  const act = useAct()
  // With a job all of them are chosen at first, without one none is.
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set())
  const isChosen = (id: string) => turned.has(id) !== (job !== null)
  const chosen = open.map(({ id }) => id).filter(isChosen)
  const turn = (id: string) => {
    const next = new Set(turned)
    if (!next.delete(id)) next.add(id)
    setTurned(next)
  }
  const withdraw = () =>
    act(
      'withdraw-many',
      (vault, context) => withdrawMany(vault, { applicationIds: chosen }, context),
      `Withdrawn from ${sayMany(chosen.length, 'application', 'applications')}. The letters are below.`,
    )
  return (
    <Section heads name="Withdraw kindly" label="Withdraw kindly">
      {open.length === 0 && withdrawn.length === 0 && <p>Nobody else waits for a word from you.</p>}
      {open.length > 0 && (
        <>
          <p class="under">
            {job
              ? 'Leave out those that you want to hear from all the same.'
              : 'Choose those that you do not want to hear from any more.'}
          </p>
          <ul class="lines closing-lines">
            {open.map(({ id, company, role, stageWord }) => (
              <li key={id}>
                <label class="tick">
                  <input
                    type="checkbox"
                    aria-label={[company, role, stageWord].filter(Boolean).join(', ')}
                    checked={isChosen(id)}
                    onChange={() => turn(id)}
                  />
                  <span>
                    {[company, role].filter(Boolean).join(', ')}
                    <span class="time closing-stage">{stageWord}</span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
          <p class="acts">
            <button
              class="btn"
              type="button"
              aria-disabled={chosen.length === 0}
              onClick={() => chosen.length > 0 && withdraw()}
            >
              {chosen.length === 0
                ? 'Withdraw from those chosen'
                : `Withdraw from ${sayMany(chosen.length, 'application', 'applications')}`}
            </button>
          </p>
        </>
      )}
      {withdrawn.length > 0 && (
        <ul class="lines closing-lines">
          {withdrawn.map(({ id, company, letter, path }) => (
            <li key={id} class="plain-line">
              <p class="line-words tall-links">
                <a href={`/applications/${id}`}>{company}</a>
                <span class="time">Withdrawn</span>
              </p>
              {letter === 'sent' ? (
                <span class="time">They know</span>
              ) : (
                <a class="btn" href={path} aria-label={`${letterWords[letter]}, ${company}`}>
                  {letterWords[letter]}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
      {saved > 0 && (
        <p class="under">
          {sentenceCase(sayMany(saved, 'saved job', 'saved jobs'))} can stay: nobody waits for a
          word about {saved === 1 ? 'it' : 'them'}.
        </p>
      )}
    </Section>
  )
}
