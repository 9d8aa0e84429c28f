import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { MockPage } from '../../../core/practice/mock-view.ts'
import { type EndedTake, makeRecorder, type Recorder } from '../../record/recorder.ts'
import type { AnswerTo } from '../../record/take-store.ts'
import { keepTakeKey, takesOf } from '../../record/takes.ts'
import { useOnward } from '../../shell/onward.ts'
import { useKeepTake } from './use-keep-take.ts'
import { offeredRecognition, writeAlong } from './write-along.ts'

/**
 * The recorder of one rehearsal: each answer that it ends is kept, whoever ended it; `writes` what is said
 * is written along. `waiting` tells of a recording that could not be put with its answer yet.
 */
export function useAnswers(
  page: MockPage,
  writes: boolean,
): { recorder: Recorder<AnswerTo>; waiting: string | null } {
  const { replica } = useOnward()
  const keepTake = useKeepTake()
  const [waiting, setWaiting] = useState<string | null>(null)
  const keep = useRef(keepTake)
  keep.current = keepTake
  const along = useRef<ReturnType<typeof writeAlong> | null>(null)
  const recorder = useMemo(() => {
    const ended = async (take: EndedTake<AnswerTo>) => {
      const transcript = await along.current?.end()
      along.current = null
      setWaiting(await keep.current({ ...take, transcript }))
    }
    return makeRecorder({
      takes: takesOf(replica),
      keepKey: (takeId, key) => keepTakeKey(replica, takeId, key),
      onEnded: ended,
    })
  }, [replica, page.id])
  useEffect(() => () => recorder.close(), [recorder])
  const { phase } = recorder.state.value
  useEffect(() => {
    const track = recorder.stream.peek()?.getAudioTracks()[0]
    const offered = offeredRecognition()
    if (!writes || phase !== 'recording' || along.current || !track || !offered) return
    along.current = writeAlong(offered, track)
  }, [recorder, phase, writes])
  return { recorder, waiting }
}
