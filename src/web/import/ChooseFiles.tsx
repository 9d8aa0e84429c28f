import { importWords } from '../../core/content/en/import.ts'
import { useOnward } from '../shell/onward.ts'
import { importLetters } from './importing.ts'
import { chosenFiles, filesOfFolder } from './letter-files.ts'

/** Chooses files or a folder, and reads the letters in them. */
export function ChooseFiles({ main = false }: { main?: boolean }) {
  const onward = useOnward()
  const chosen = (input: HTMLInputElement, take: typeof chosenFiles) => {
    const letters = take([...(input.files ?? [])])
    input.value = ''
    void importLetters(onward, letters)
  }
  return (
    <p class="ways">
      <label class={main ? 'btn main file' : 'btn file'}>
        {importWords.chooseFiles}
        <input
          type="file"
          class="hush"
          multiple
          onChange={({ currentTarget }) => chosen(currentTarget, chosenFiles)}
        />
      </label>
      <label class="btn plain file">
        {importWords.chooseFolder}
        <input
          type="file"
          class="hush"
          multiple
          {...{ webkitdirectory: true }}
          onChange={({ currentTarget }) => chosen(currentTarget, filesOfFolder)}
        />
      </label>
    </p>
  )
}
