import type { FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** Room for saying it instead of writing it; what records is loaded once the page stands. */
export function SayInstead({ recoveryId }: { recoveryId: string }) {
  const [loaded, setLoaded] = useState<{ Voice: FunctionComponent<{ recoveryId: string }> }>()
  useEffect(() => {
    // Where it cannot be fetched, writing goes on without it.
    import('./VoiceNotes.tsx')
      .then(({ VoiceNotes }) => setLoaded({ Voice: VoiceNotes }))
      .catch(() => {})
  }, [])
  return <div class="lb say-instead">{loaded && <loaded.Voice recoveryId={recoveryId} />}</div>
}
