import { expect, test } from 'vitest'
import { talkIn } from './details.test-support.ts'

const WHEN = 'on Thursday 12 March at 10am'

test.each<[string, string, string[]]>([
  ['met by', `You will be met by Joan Pratt, Ward Manager, ${WHEN}.`, ['Joan Pratt']],
  [
    'a panel',
    `${WHEN}. The panel will be Dr Ann Moss and Peter Lyle.`,
    ['Dr Ann Moss', 'Peter Lyle'],
  ],
  [
    'a panel with what each is',
    `Time: ${WHEN}\nPanel: Ruth Amis (Head of Service), Karl Dunne (Team Leader)`,
    ['Ruth Amis', 'Karl Dunne'],
  ],
  [
    'what somebody is, behind a comma',
    `${WHEN} with Maria Lopez, Hiring Manager, and Tom Reed.`,
    ['Maria Lopez', 'Tom Reed'],
  ],
  [
    'what somebody is, before the name',
    `${WHEN} with our Head of Finance, Neil Achebe.`,
    ['Neil Achebe'],
  ],
  ['what somebody is, with no comma', `${WHEN} with our yard manager Dave.`, ['Dave']],
  ['a title of a job as a name', `${WHEN} with Manager Patrice.`, ['Patrice']],
  [
    'names under each other',
    `You will meet, ${WHEN}, and then meet:\n\nMr D. Castel, Deputy Head\nMrs F. Oyelar, SENCO`,
    ['Mr D. Castel', 'Mrs F. Oyelar'],
  ],
  [
    'one line, and another field under it',
    `${WHEN}\nWho: Moira Kent\nWhere: online`,
    ['Moira Kent'],
  ],
  [
    'somebody who will do something',
    `${WHEN}. Lucy Farrant will conduct the interview.`,
    ['Lucy Farrant'],
  ],
  ['where somebody will be', `Come ${WHEN}, where Mick Farrow will collect you.`, ['Mick Farrow']],
  ['no firm and no desk', `${WHEN} with Human Resources. Ask for Reception.`, []],
  ['no day', `Meet us ${WHEN} or speak with Monday staff.`, []],
  ['no position', `${WHEN} with the Hiring Manager.`, []],
])('whom one meets is read: %s', (_about, words, people) => {
  expect(talkIn(words).people).toEqual(people)
})

test('the writer is one of them where the words say so', () => {
  expect(talkIn(`I will call you ${WHEN}.`, 'Pat Hale').people).toEqual(['Pat Hale'])
  const both = talkIn(`You would meet me (art lead) plus Sol ${WHEN}.`, 'Pat Hale')
  expect(both.people).toEqual(['Sol', 'Pat Hale'])
  expect(talkIn(`You meet Sol ${WHEN}. I will call you before.`, 'Pat Hale').people).toEqual([
    'Sol',
  ])
})
