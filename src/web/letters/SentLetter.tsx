import { useEffect } from 'preact/hooks'
import { sayLetter } from '../../core/content/en/letter-types.ts'
import { takeBack } from '../../core/letters/letter-actions.ts'
import { nameOf, standsAs } from '../../core/letters/letters-view.ts'
import { expectsAnswer } from '../../core/letters/own-letters.ts'
import { correspondent } from '../../core/letters/record-answer.ts'
import { threadOf } from '../../core/letters/thread.ts'
import { dateIn } from '../../core/time/calendar.ts'
import { sayDate, sentenceCase } from '../../core/time/say.ts'
import { letterKind, letterTextKind } from '../../core/vault/kinds/letter.ts'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Back } from '../ui/Back.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { AnswerMarks } from './AnswerMarks.tsx'
import { LetterFoot } from './LetterFoot.tsx'
import { LetterPdf } from './LetterPdf.tsx'
import { NotePaper } from './NotePaper.tsx'
import './letters-page.css'

/** A letter that is sent, in its thread, with what came of it. */
export function SentLetter({ letterId }: { letterId: string }) {
  const act = useAct()
  const { replica, now } = useOnward()
  const letter = useView((vault) => vault.get(letterKind, letterId)?.body, [letterId])
  const text = useView((vault) => vault.get(letterTextKind, letterId)?.body.text, [letterId])
  const thread = useView((vault, at) => threadOf(vault, letterId, at), [letterId])
  const again = useView(
    (vault) => {
      const body = vault.get(letterKind, letterId)?.body
      return body && correspondent(vault, body)
    },
    [letterId],
  )
  useTitle(letter ? nameOf(letter) : 'Letter')
  useEffect(() => {
    if (text === undefined) replica.text(letterId)
  }, [replica, letterId, text])
  if (!letter) return null
  const notGone = () =>
    act(
      'take-back',
      (vault, context) => takeBack(vault, { letterId }, context),
      'It is a draft again.',
    )
  const whom = letter.to?.name ?? letter.to?.address ?? null
  const waits = expectsAnswer(letter.purpose)
  return (
    <>
      <Opening say={sayLetter(nameOf(letter), whom)} margin={<Back href="/letters">Letters</Back>}>
        <p class="under">{standsAs(letter, now.value)}.</p>
      </Opening>
      <Section
        label="The letter"
        asideLabel="The thread"
        aside={
          thread.length > 1 && (
            <>
              <h2 class="label">In this thread</h2>
              <ol class="lines open thread tall-links">
                {thread.map((entry) => (
                  <li key={entry.id} aria-current={entry.isThis ? 'true' : undefined}>
                    <a href={`/letters/${entry.mine ? `write?letter=${entry.id}` : entry.id}`}>
                      {entry.title}
                    </a>
                    <span>
                      {entry.mine ? 'From you' : entry.who ? `From ${entry.who}` : 'From them'}
                      {entry.on && `, ${sayDate(entry.on, now.value)}`}
                    </span>
                  </li>
                ))}
              </ol>
            </>
          )
        }
      >
        <NotePaper
          to={whom}
          subject={letter.subject ?? ''}
          text={text ?? ''}
          language={letter.language ?? 'en'}
          editing={false}
        />
        <p class="acts">
          <button class="btn plain" type="button" onClick={() => print()}>
            Print
          </button>
          <LetterPdf
            to={whom}
            subject={letter.subject ?? ''}
            text={text ?? ''}
            language={letter.language ?? 'en'}
            on={dateIn(letter.sentAt ?? letter.addedAt, now.value.zone)}
          />
          {(letter.answer || !waits) && (
            <button class="btn plain soft" type="button" onClick={notGone}>
              It has not gone after all
            </button>
          )}
        </p>
      </Section>
      {waits && !letter.answer && (
        <Section name="What came of it" heads label="What came of it">
          <AnswerMarks letterId={letterId} />
        </Section>
      )}
      {letter.answer === 'door-open' && again?.body.inTouch && (
        <Section name="The door" heads label="The door">
          <p class="under">
            {sentenceCase(sayDate(again.body.inTouch.on, now.value))}: {again.body.inTouch.reason}.{' '}
            <a href={`/letters/write?type=keep-in-touch&person=${again.id}`}>
              Draft a short hello to {again.body.name}
            </a>
          </p>
        </Section>
      )}
      <LetterFoot letterId={letterId} />
    </>
  )
}
