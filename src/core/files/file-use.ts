import { fileUses } from '../vault/kinds/attachment.ts'

type FileUse = (typeof fileUses)[number]

const useWords: Readonly<Record<FileUse, string>> = {
  resume: 'Résumé as sent',
  'cover-letter': 'Cover letter',
  advert: 'The advert',
  recording: 'Recording',
}

/** What a file is to an application: "Résumé as sent"; null where nothing was said, or this program knows it not. */
export function useWord(use: string | null | undefined): string | null {
  const known = fileUses.find((one) => one === use)
  return known ? useWords[known] : null
}

/** Words of file names, folded by `plain`. Source: names that people give such files in the read languages. */
const nameWords: readonly (readonly [FileUse, RegExp])[] = [
  [
    'cover-letter',
    /\b(?:cover ?letter|covering letter|anschreiben|motivationsschreiben|motivation|lettre|carta|lettera|motivatiebrief)\b/,
  ],
  ['resume', /\b(?:cv|resume|lebenslauf|curriculum|vitae)\b/],
  [
    'advert',
    /\b(?:advert|job ?ad|job description|jobdescription|stellenanzeige|ausschreibung|annonce|oferta|annuncio|vacature|vaga)\b/,
  ],
]

/** What a file most likely is, by the words of its name; undefined where they do not tell. */
export function useOfName(name: string): FileUse | undefined {
  const plain = name
    .replace(/\.[^.]{1,8}$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
  return nameWords.find(([, test]) => test.test(plain))?.[0]
}
