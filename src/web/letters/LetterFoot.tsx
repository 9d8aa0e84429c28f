import { removeLetter } from '../../core/letters/remove-letter.ts'
import { unloadedTexts } from '../../core/past/belongings.ts'
import { letterKind } from '../../core/vault/kinds/letter.ts'
import { foundAgain } from '../shell/found-again.ts'
import { useGoOn } from '../shell/go-on.ts'
import { useAct, useOnward, useView } from '../shell/onward.ts'

/** What else can be done with a letter: look at its past, or remove it. */
export function LetterFoot({ letterId }: { letterId: string }) {
  const act = useAct()
  const { replica } = useOnward()
  const goOnFrom = useGoOn()
  const about = useView((vault) => vault.get(letterKind, letterId)?.body.applicationId, [letterId])
  const remove = async () => {
    const goOn = goOnFrom()
    const texts = unloadedTexts(replica.vault, [{ kind: letterKind.name, id: letterId }])
    await Promise.all(texts.map((id) => replica.text(id)))
    const removed = await act(
      'remove-letter',
      (vault, context) => removeLetter(vault, { letterId }, context),
      `The letter is removed. ${foundAgain}`,
    )
    if (removed) goOn(about ? `/applications/${about}` : '/')
  }
  return (
    <div class="row foot">
      <p class="text">
        <a href={`/past/letter/${letterId}`}>What happened here</a>
        <button class="btn plain soft" type="button" onClick={remove}>
          Remove this letter
        </button>
      </p>
    </div>
  )
}
