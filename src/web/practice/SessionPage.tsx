import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { planSession, questionOf, sessionLengths } from '../../core/practice/session.ts'
import { isAt } from '../shell/address-here.ts'
import { useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { AskedQuestion } from './AskedQuestion.tsx'
import { SessionEnd } from './SessionEnd.tsx'
import { type SessionState, sessionIn, sessionPath } from './session-path.ts'
import './practice.css'

/** A session: one question at a time, answered, looked at and rated; then what somebody else says. */
export function SessionPage() {
  useTitle('Practice session')
  const { replica } = useOnward()
  if (replica.status.value === 'starting') return null
  return <Session />
}

function Session() {
  const { replica, now } = useOnward()
  const { query, route } = useLocation()
  const session = sessionIn(query)
  const minutes = sessionLengths.find((length) => String(length) === query.minutes) ?? 10
  useEffect(() => {
    // While another page is loading this one still stands, with that page's address.
    if (session || !isAt('/practice/session')) return
    route(sessionPath({ ask: planSession(replica.vault, now.peek(), minutes) }), true)
  }, [session === null])
  if (!session) return null
  const go = (state: SessionState) => {
    // Who has gone on to another page while the answer was kept is not brought back.
    if (isAt('/practice/session')) route(sessionPath(state), true)
  }
  return <Running session={session} go={go} />
}

function Running(props: { session: Required<SessionState>; go: (state: SessionState) => void }) {
  const { session, go } = props
  const { ask, at, done } = session
  const asked = ask[at]
  const question = useView((vault) => asked && questionOf(vault, asked), [at, ask.length])
  const next = () => go({ ask, at: at + 1, done })
  if (!asked) return <SessionEnd session={session} />
  if (!question) return <Gone onNext={next} />
  return (
    <AskedQuestion
      key={at}
      question={question}
      place={at + 1}
      of={ask.length}
      onKept={(attemptId) => go({ ask, at, done: [...done, attemptId] })}
      onNext={next}
    />
  )
}

/** The question was removed meanwhile: the next one takes its place. */
function Gone({ onNext }: { onNext: () => void }) {
  useEffect(onNext, [])
  return null
}
