import { letters } from './letters.ts'
import type { Scripts } from './scripts.ts'

export const daily: Scripts = {
  ...letters,
  56: async (person) => {
    await person.write('Who is it?', 'Joan Calder')
    await person.tap('button', 'Listens')
    await person.tap('button', 'Ten minutes on the phone')
    await person.tap('button', 'I have asked')
  },
  58: async (person) => {
    await person.write('Who is it?', 'Tom Adeyemi')
    await person.tap('button', 'Gives advice')
  },
  60: async (person) => {
    await person.write('What is it called?', 'Network planners')
    await person.tap('button', 'Association')
    await person.tap('button', 'Keep it')
  },
  69: async (person) => {
    await person.write('What is it called?', 'Timetable list')
    await person.tap('button', 'Keep it')
    await person.tap('link', /^Timetable list/)
    await person.tap('button', 'answer one question that somebody asked')
    await person.tap('button', 'Plan it')
  },
  70: async (person) => {
    await person.write('What is it called?', 'Spring job fair')
    await person.tap('button', 'Fair')
    await person.write('On which day', 'next tuesday')
    await person.tap('button', 'Keep it')
  },
  72: async (person) => {
    await person.write('Employer', 'Kestrel')
    await person.write('Why there', 'Small boats')
    await person.tap('button', 'Add the employer')
  },
  94: async (person) => {
    await person.write('Add one in a line', 'Tarn Water – field planner – in Kendal, applied')
    await person.press('Enter')
  },
}
