import { useState } from 'preact/hooks'
import { portfolioWords } from '../../../core/content/en/portfolio.ts'
import { addPiece, editPiece, type Piece } from '../../../core/materials/portfolio.ts'
import { portfolioItemKind } from '../../../core/vault/kinds/materials.ts'
import { useAct } from '../../shell/onward.ts'
import { useOpenedOn } from '../../shell/opened-on.ts'
import { useFormDraft } from '../../shell/use-form-draft.ts'
import { Field } from '../../ui/Field.tsx'
import { KeepOrLeave } from '../../ui/KeepOrLeave.tsx'

/** A new piece of work, or one that is there already. */
export function PieceForm(props: { piece?: Piece; canLeave?: boolean; onDone: () => void }) {
  const { piece, canLeave = true, onDone } = props
  const act = useAct()
  const openedOn = useOpenedOn(portfolioItemKind, piece?.id ?? '')
  const draft = useFormDraft(piece ? `piece/${piece.id}` : 'new-piece', {
    name: piece?.name ?? '',
    link: piece?.link ?? '',
    shows: piece?.shows ?? '',
    myPart: piece?.myPart ?? '',
    result: piece?.result ?? '',
  })
  const { values } = draft
  const [asked, setAsked] = useState(false)
  const leave = () => {
    draft.done()
    setAsked(false)
    onDone()
  }
  const keep = async () => {
    setAsked(true)
    const fields = draft.current()
    if (fields.name.trim() === '') return
    const kept = await act(
      'keep-portfolio-item',
      (vault, context) =>
        piece
          ? editPiece(vault, { pieceId: piece.id, ...fields })
          : addPiece(vault, fields, context),
      portfolioWords.kept,
      openedOn,
    )
    if (kept) leave()
  }
  return (
    <div class="form">
      <Field
        label="What it is called"
        {...draft.field('name')}
        onEnter={keep}
        asks={asked && values.name.trim() === '' ? portfolioWords.noName : null}
      />
      <Field
        label="Where it can be seen"
        hint="A link, a file, a folder. Onward never opens it."
        {...draft.field('link')}
      />
      <Field label="What it shows, in a sentence" {...draft.field('shows')} />
      <Field label="Your part in it" rows={2} {...draft.field('myPart')} />
      <Field
        label="What came of it"
        hint="A number or a change, if there was one."
        {...draft.field('result')}
        onEnter={keep}
      />
      {canLeave ? (
        <KeepOrLeave keep="Keep the piece" leave="Leave it" onKeep={keep} onLeave={leave} />
      ) : (
        <p class="acts">
          <button class="btn main" type="button" onClick={keep}>
            Keep the piece
          </button>
        </p>
      )}
    </div>
  )
}
