import { bringInWords } from '../../core/content/en/bring-in.ts'
import { FileButton } from '../ui/FileButton.tsx'
import { Opening } from '../ui/Opening.tsx'
import { Trouble } from '../ui/Trouble.tsx'
import { WhereFrom } from '../ui/WhereFrom.tsx'

/** Nothing is chosen yet: how a list is brought in, and where it comes from. */
export function ChooseTable(props: { problem: string | null; onChoose: (file: File) => void }) {
  return (
    <>
      <Opening say={bringInWords.invite} wide>
        <p class="under">{bringInWords.inviteUnder}</p>
        {props.problem && <Trouble isNews says={props.problem} />}
        <p class="acts">
          <ChooseFile isMain onChoose={props.onChoose}>
            {bringInWords.choose}
          </ChooseFile>
          <span class="only-wide">{bringInWords.drop}</span>
        </p>
      </Opening>
      <WhereFrom name={bringInWords.whereFrom} ways={bringInWords.ways} />
    </>
  )
}

/** A button that asks for one file. */
export function ChooseFile(props: {
  isMain?: boolean
  onChoose: (file: File) => void
  children: string
}) {
  return (
    <FileButton
      class={props.isMain ? 'btn main' : 'btn plain'}
      accept=".csv,.tsv,.tab,.txt,.md,.markdown,.vcf,.vcard,text/csv,text/vcard,text/markdown"
      onChoose={([file]) => file && props.onChoose(file)}
    >
      {props.children}
    </FileButton>
  )
}
