import { expect, test } from 'vitest'
import { chosenFiles, filesOfFolder } from './letter-files.ts'

function inFolder(path: string): File {
  const file = new File(['x'], path.split('/').at(-1) ?? '')
  return Object.defineProperty(file, 'webkitRelativePath', { value: path })
}

test('of a folder the files that may hold letters are read, in the order of their names', () => {
  const paths = [
    'Export/Inbox.mbox/mbox',
    'Export/b. of May.eml',
    'Export/a.emlx',
    'Export/Inbox',
    'Export/Inbox.msf',
    'Export/.DS_Store',
    'Export/photo.jpg',
  ]
  const { name, files } = filesOfFolder(paths.map(inFolder))
  expect(name).toBe('Export')
  expect(files.map((file) => file.webkitRelativePath)).toEqual([
    'Export/Inbox',
    'Export/Inbox.mbox/mbox',
    'Export/a.emlx',
    'Export/b. of May.eml',
  ])
})

test('files that were chosen by hand are all read, under the name of the one or their number', () => {
  const note = new File(['x'], 'note.txt')
  expect(chosenFiles([note])).toEqual({ name: 'note.txt', files: [note] })
  const { name, files } = chosenFiles([note, new File(['x'], 'a.jpg')])
  expect([name, files.map((file) => file.name)]).toEqual(['2 files', ['a.jpg', 'note.txt']])
})
