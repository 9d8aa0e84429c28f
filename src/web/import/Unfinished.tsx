import { useEffect, useState } from 'preact/hooks'
import { importWords } from '../../core/content/en/import.ts'
import { finishImport } from '../../core/import/import-actions.ts'
import type { Unfinished as One } from '../../core/import/review.ts'
import { useAct, useOnward } from '../shell/onward.ts'
import { FileButton } from '../ui/FileButton.tsx'
import { Trouble } from '../ui/Trouble.tsx'
import { importLetters, lockOf } from './importing.ts'
import { chosenFiles } from './letter-files.ts'

/** Imports that were stopped or cut off, and the way to go on: the `main` thing where nothing waits. */
export function Unfinished({ imports, main = false }: { imports: readonly One[]; main?: boolean }) {
  const elsewhere = useElsewhere(imports)
  const shown = imports.filter(({ needsFile }) => needsFile)
  if (shown.length === 0) return null
  return (
    <div class="row unfinished">
      <ul class="wide">
        {shown.map((each) => (
          <li key={each.id}>
            {elsewhere.has(each.id) ? (
              importWords.elsewhere(each.name)
            ) : (
              <CutOff one={each} main={main} />
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function CutOff({ one: { id, name, read, isStopped }, main }: { one: One; main: boolean }) {
  const onward = useOnward()
  const act = useAct()
  const end = () =>
    act(
      'letters-in',
      (vault, context) => finishImport(vault, { importId: id, how: 'ended' }, context),
      importWords.ended,
    )
  return (
    <>
      {isStopped ? (
        <p>{importWords.stopped(name, read)}</p>
      ) : (
        <Trouble says={importWords.cutOff(name, read)} />
      )}
      <p class="ways">
        <FileButton
          class={main ? 'btn main' : 'btn'}
          many
          onChoose={(files) => void importLetters(onward, chosenFiles(files))}
        >
          {importWords.goOn}
        </FileButton>
        <button class="btn plain" type="button" onClick={end}>
          {importWords.enough}
        </button>
      </p>
    </>
  )
}

/** Which of them go on in another tab of this browser. */
function useElsewhere(imports: readonly One[]): ReadonlySet<string> {
  const [elsewhere, setElsewhere] = useState<ReadonlySet<string>>(new Set())
  const ids = imports.map(({ id }) => id).join(' ')
  useEffect(() => {
    if (ids === '') return
    void navigator.locks?.query().then(({ held = [] }) => {
      const names = new Set(held.map(({ name }) => name))
      setElsewhere(new Set(ids.split(' ').filter((id) => names.has(lockOf(id)))))
    })
  }, [ids])
  return elsewhere
}
