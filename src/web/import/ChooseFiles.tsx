import { importWords } from '../../core/content/en/import.ts'
import { useOnward } from '../shell/onward.ts'
import { FileButton } from '../ui/FileButton.tsx'
import { importLetters } from './importing.ts'
import { chosenFiles, filesOfFolder } from './letter-files.ts'

/** Chooses files or a folder, and reads the letters in them. */
export function ChooseFiles({ main = false }: { main?: boolean }) {
  const onward = useOnward()
  return (
    <p class="ways">
      <FileButton
        class={main ? 'btn main' : 'btn'}
        many
        onChoose={(files) => void importLetters(onward, chosenFiles(files))}
      >
        {importWords.chooseFiles}
      </FileButton>
      <FileButton
        class="btn plain"
        folder
        onChoose={(files) => void importLetters(onward, filesOfFolder(files))}
      >
        {importWords.chooseFolder}
      </FileButton>
    </p>
  )
}
