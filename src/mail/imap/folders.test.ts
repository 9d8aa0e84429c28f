import { expect, test } from 'vitest'
import { folderLabel, folderOf, sensibleFolders } from './folders.ts'

test('names in modified UTF-7 read as they were written', () => {
  expect(folderLabel('Bewerbungen K&APY-ln')).toBe('Bewerbungen Köln')
  expect(folderLabel('R&-D')).toBe('R&D')
  expect(folderLabel('&ZeVnLIqe-')).toBe('日本語')
  expect(folderLabel('inbox')).toBe('Inbox')
})

test('a name that is not well formed stays as it is', () => {
  expect(folderLabel('&A-')).toBe('&A-')
  expect(folderLabel('a & b')).toBe('a & b')
})

test('inbox and archive are ticked; sent, junk, drafts and trash are not', () => {
  const folders = [
    folderOf('INBOX', [], '/'),
    folderOf('Work/Archive', [], '/'),
    folderOf('Sent Items', [], '/'),
    folderOf('Spam', [], '/'),
    folderOf('Entw&APw-rfe', [], '/'),
    folderOf('Rubbish', ['\\Trash'], '/'),
    folderOf('Jobs', ['\\HasNoChildren'], '/'),
  ]
  expect(folders.map(({ use }) => use)).toEqual([
    'inbox',
    'archive',
    'sent',
    'junk',
    'drafts',
    'trash',
    null,
  ])
  expect(sensibleFolders(folders)).toEqual(['INBOX', 'Work/Archive'])
})

test('where archived mail is only among all mail, that is ticked', () => {
  const folders = [folderOf('INBOX', [], '/'), folderOf('[Gmail]/All Mail', ['\\All'], '/')]
  expect(sensibleFolders(folders)).toEqual(['[Gmail]/All Mail'])
})
