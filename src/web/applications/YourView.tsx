import { useState } from 'preact/hooks'
import { type ApplicationLook, sameLook, usualLook } from '../../core/applications/look.ts'
import {
  keepView,
  type NamedLook,
  removeView,
  renameView,
} from '../../core/applications/saved-views.ts'
import { foundAgain } from '../shell/found-again.ts'
import { useGoOn } from '../shell/go-on.ts'
import { useAct } from '../shell/onward.ts'
import { Field } from '../ui/Field.tsx'

/** Keeps the present look under a name, or gives the one that is kept another name or up. */
export function YourView({ look, saved }: { look: ApplicationLook; saved: NamedLook | undefined }) {
  const act = useAct()
  const goOnFrom = useGoOn()
  const [naming, setNaming] = useState(false)
  const { layout, view } = look
  const isPlain = sameLook(look, { ...usualLook, layout, view })
  if (naming) {
    const keep = (name: string) =>
      saved
        ? act(
            'rename-view',
            (vault, context) => renameView(vault, { viewId: saved.id, name }, context),
            'Changed.',
          )
        : act(
            'keep-view',
            (vault, context) => keepView(vault, { name, look }, context),
            'Kept. You find it among the views.',
          )
    return <NameView start={saved?.name ?? ''} onKeep={keep} onDone={() => setNaming(false)} />
  }
  if (saved) {
    const remove = async () => {
      const goOn = goOnFrom()
      const removed = await act(
        'remove-view',
        (vault, context) => removeView(vault, { viewId: saved.id }, context),
        `“${saved.name}” is removed; the applications stay. ${foundAgain}`,
      )
      if (removed) goOn('/applications')
    }
    return (
      <p class="your-view">
        <b>{saved.name}</b>
        <button class="btn plain" type="button" onClick={() => setNaming(true)}>
          Give it another name
        </button>
        <button class="btn plain soft" type="button" onClick={remove}>
          Remove this view
        </button>
      </p>
    )
  }
  if (isPlain) return null
  return (
    <p class="your-view">
      <button class="btn plain" type="button" onClick={() => setNaming(true)}>
        Keep this view
      </button>
    </p>
  )
}

function NameView(props: {
  start: string
  onKeep: (name: string) => Promise<unknown>
  onDone: () => void
}) {
  const [name, setName] = useState(props.start)
  const keep = async () => {
    if (await props.onKeep(name)) props.onDone()
  }
  return (
    <div class="your-view naming">
      <Field
        label="What should the view be called?"
        value={name}
        onInput={setName}
        onEnter={keep}
        autoFocus
        hint="It keeps the layout, what is found and filtered, the order and the columns."
      />
      <button class="btn" type="button" onClick={keep}>
        Keep it
      </button>
      <button class="btn plain soft" type="button" onClick={props.onDone}>
        Leave it
      </button>
    </div>
  )
}
