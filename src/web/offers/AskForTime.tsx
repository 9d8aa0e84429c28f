import { moreTimeNote } from '../../core/applications/offers-more-time.ts'
import type { Offer } from '../../core/applications/offers-view.ts'
import { useNoteWays } from '../letters/use-note-ways.ts'
import { useView } from '../shell/onward.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Field } from '../ui/Field.tsx'

/** A note that asks for a few days more, sent by the person's own hand. */
export function AskForTime({ offer, onLeave }: { offer: Offer; onLeave: () => void }) {
  const note = useView((vault, now) => moreTimeNote(vault, offer.id, now), [offer.id])
  const draft = useDraft(`more-time/${offer.id}`, note?.text ?? '')
  const { to = { name: null, address: null }, subject = '' } = note ?? {}
  const ways = useNoteWays({ to, subject, text: draft.text })
  return (
    <section class="more-time" aria-label={`Ask ${offer.company} for time`}>
      <Field
        wide
        autoFocus
        rows={9}
        label={`To ${to.name ?? offer.company}: ask for a few days`}
        hint="A few days are usually given. The note is kept here as you type it, and goes by your own mail."
        value={draft.text}
        onInput={draft.write}
      />
      <p class="acts">
        {ways.href && (
          <a class="btn main" href={ways.href}>
            Open it in my mail
          </a>
        )}
        <button class="btn" type="button" onClick={ways.copy}>
          Copy it
        </button>
        <button class="btn plain soft" type="button" onClick={onLeave}>
          Leave it
        </button>
      </p>
    </section>
  )
}
