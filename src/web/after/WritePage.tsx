import { useEffect, useState } from 'preact/hooks'
import { useRoute } from 'preact-iso'
import { keepEntry } from '../../core/care/keep-entry.ts'
import { offerBefore, offerLooksSince, pageAt } from '../../core/care/page.ts'
import { pageWords } from '../../core/content/en/page.ts'
import { entryKind } from '../../core/vault/kinds/care.ts'
import { QuietHelp } from '../care/QuietHelp.tsx'
import { sayMinutesLeft } from '../care/say-left.ts'
import { focusPart } from '../shell/focus-kept.ts'
import { useGoOn } from '../shell/go-on.ts'
import { instantNow, useAct, useOnward } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Opening } from '../ui/Opening.tsx'
import { CloseOut } from './CloseOut.tsx'
import { PageOffer } from './PageOffer.tsx'
import { SealedNote } from './SealedNote.tsx'
import './after.css'

/** How often the line beside the page moves on, in milliseconds. */
const LOOK_EVERY_MS = 5000

/** A page that has an end. About a no (`/after/:id/write`) or about nothing in particular (`/write`). */
export function WritePage() {
  useTitle('Write')
  const { params } = useRoute()
  const goOnFrom = useGoOn()
  const { replica } = useOnward()
  const recoveryId = params.id
  const back = recoveryId ? `/after/${recoveryId}` : '/journal'
  const act = useAct()
  const draft = useDraft(`page/${recoveryId ?? 'free'}`, '', { sealed: true })
  const begun = useDraft(`page-begun/${recoveryId ?? 'free'}`, '')
  const [closing, setClosing] = useState(false)
  const [goOn, setGoOn] = useState(false)
  const [nowMs, setNowMs] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [])

  // Read again once what was written before has been opened.
  replica.version.value
  const since = offerLooksSince(instantNow())
  const opened = replica.allOpened(entryKind, { since })
  const sealed = replica.vault.stored(entryKind.name).filter(({ updatedAt }) => updatedAt >= since)
  const opening = sealed.some(
    (entry) => replica.opened(entry) === undefined && replica.cannotOpen(entry) === undefined,
  )
  const offer =
    recoveryId && !goOn && !opening && draft.text === ''
      ? offerBefore(
          recoveryId,
          sealed.length > 0 && opened.length === 0 ? null : opened,
          sealed.length,
          instantNow(),
        )
      : null
  if (offer && recoveryId) {
    return <PageOffer offer={offer} recoveryId={recoveryId} onWrite={() => setGoOn(true)} />
  }

  const moment = pageAt(begun.text === '' ? 0 : nowMs - Date.parse(begun.text))
  const type = (text: string) => {
    if (begun.text === '') begun.write(instantNow())
    draft.write(text)
  }
  const startClosing = () => {
    setClosing(true)
    focusPart(pageWords.closing.heading)
  }
  const close = async (closingWords: { sentence: string; action: string } | null) => {
    const leadOn = goOnFrom()
    if (draft.text.trim() !== '' || closingWords) {
      const kept = await act(
        'write-page',
        (vault, context) =>
          keepEntry(
            vault,
            {
              form: recoveryId ? 'page' : 'free',
              text: draft.text,
              ...(begun.text === '' ? {} : { startedAt: begun.text }),
              ...(closingWords ? { closing: closingWords } : {}),
              ...(recoveryId ? { recoveryId } : {}),
            },
            context,
          ),
        'Kept. Only you can read it.',
      )
      if (!kept) return
    }
    draft.done()
    begun.done()
    leadOn(back)
  }
  return (
    <>
      <Opening say="What happened, and what would a fair observer add?" margin={<SealedNote />} />
      <div class="row">
        <p class="in-margin">
          {begun.text !== '' && moment.phase !== 'over' && sayMinutesLeft(moment.minutesLeft)}
        </p>
        <section class="text written" aria-label="Your page">
          <span
            class="passed"
            aria-hidden="true"
            style={{ height: `${Math.round(moment.fraction * 100)}%` }}
          />
          <textarea
            class="pageful"
            autoComplete="off"
            aria-label="Your page"
            placeholder={pageWords.prompt}
            value={draft.text}
            onInput={(event) => type(event.currentTarget.value)}
          />
          <QuietHelp texts={[draft.text]} />
          <p class="nudge" role="status">
            {moment.phase === 'writing' ? '' : moment.says}
          </p>
          {!closing && moment.phase !== 'ending' && moment.phase !== 'over' && (
            <>
              <p class="acts">
                <button class="btn main" type="button" onClick={startClosing}>
                  {pageWords.closing.button}
                </button>
                <button class="btn plain soft" type="button" onClick={() => close(null)}>
                  Just stop here
                </button>
              </p>
              <p class="under">{pageWords.before}</p>
            </>
          )}
        </section>
      </div>
      {(closing || moment.phase === 'ending' || moment.phase === 'over') && (
        <CloseOut draftKey={recoveryId ?? 'free'} onClose={close} />
      )}
    </>
  )
}
