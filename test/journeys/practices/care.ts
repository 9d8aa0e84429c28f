import type { Person } from '../harness/person.ts'
import type { Scripts } from './scripts.ts'

/** Pause stands open, also on the morning after or where it was put off. */
const pausing =
  (script: (person: Person) => Promise<void>) =>
  async (person: Person): Promise<void> => {
    const closed = person.find('button', /: Pause$/)
    if (await closed.count()) await closed.click()
    await person.tap('button', 'It stings')
    await script(person)
  }

/** The further questions of the look back stand open. */
const lookingFurther =
  (script: (person: Person) => Promise<void>) =>
  async (person: Person): Promise<void> => {
    const closed = person.find('button', /: Look back$/)
    if (await closed.count()) await closed.click()
    await person.page.getByText('More to look at, if you like').click()
    await script(person)
  }

/** A page with an end: one sentence, one action. */
async function writePage(person: Person, text: string, sentence: string): Promise<void> {
  await person.page.getByRole('textbox', { name: 'Your page' }).fill(text)
  await person.tap('button', 'Close the page')
  await person.write('One sentence to keep', sentence)
  await person.page.locator('.close-out').getByRole('button', { name: 'Close the page' }).click()
}

/** Something good chosen for today, with the mood before it. */
const goodThing = (area: string, what: string) => async (person: Person) => {
  await person.tap('button', area)
  await person.write('What will you do?', what)
  await person.write('Which day?', 'today')
  await person.page
    .getByText(/^Today/)
    .first()
    .waitFor()
  await person.tap('button', 'Choose it')
  const chosen = person.page.getByRole('listitem').filter({ hasText: what })
  await chosen.getByRole('button', { name: 'Low', exact: true }).click()
}

async function thought(person: Person): Promise<void> {
  await person.tap('button', 'I am not good enough.')
  await person.page
    .getByRole('group', { name: 'How true does it feel right now?' })
    .getByRole('button', { name: 'Mostly' })
    .click()
  await person.write('What speaks against it', 'They asked me back twice.')
}

export const care: Scripts = {
  1: pausing((person) => person.tap('button', /^Not now/)),
  2: pausing(async () => {}),
  3: async (person) => {
    await person.tap('button', 'Begin')
    await person.tap('button', 'Just stop here')
  },
  4: async (person) => {
    await person.write('What did you hope it would give you?', 'Mornings by the water.')
    await person.tap('button', 'Keep what I wrote')
  },
  5: (person) => writePage(person, 'They rang at nine, and it was no.', 'I was near.'),
  6: pausing(async (person) => {
    await person.page.getByText('Add a word for it, if you like').click()
    await person.write('Find a word, or write your own', 'money')
    await person.tap('button', 'Worried')
  }),
  7: (person) => writePage(person, 'Nothing about work today.', 'The tide was out.'),
  8: async (person) => {
    await thought(person)
    await person.tap('button', 'Keep this thought')
  },
  10: (person) => writePage(person, 'I was angry all day.', 'Next time I ask about winter.'),
  11: async (person) => {
    await person.tap('button', 'Yes, ask me every two weeks')
    for (const question of [/smile/, /at ease/, /strength/, /rested/, /cared about/]) {
      await person.page
        .getByRole('group', { name: question })
        .getByRole('button', { name: 'About half' })
        .click()
    }
    await person.tap('button', 'Keep this look back')
  },
  12: pausing(async (person) => {
    await person.tap('link', 'Doubting myself')
    await thought(person)
    await person.tap('button', 'Keep this thought')
  }),
  13: async (person) => {
    await person.write(/Who else will have read/, 'Half of my course, I think.')
    await person.tap('button', 'Keep what I wrote')
  },
  19: lookingFurther(async (person) => {
    await person.write('One thing that they asked for', 'Crewing rules')
    await person.tap('button', 'Add this line')
  }),
  20: lookingFurther(async (person) => {
    await person.page
      .getByRole('group', { name: 'How well did your skill come across?' })
      .getByRole('button', { name: 'Most of it' })
      .click()
  }),
  22: lookingFurther(async (person) => {
    await person.write('Something that went wrong', 'I spoke over the second question.')
    await person.write('Next time', 'Count to two first.')
    await person.tap('button', 'Keep it')
  }),
  25: lookingFurther(async (person) => {
    await person.write('Was there something that made you uneasy?', 'Nobody looked up.')
    await person.page.keyboard.press('Tab')
  }),
  26: lookingFurther(async (person) => {
    await person.tap('button', 'Being outdoors')
    await person.page
      .getByRole('group', { name: 'Being outdoors' })
      .getByRole('button', { name: 'Near' })
      .click()
  }),
  50: async (person) => {
    await person.tap('button', 'People')
    await person.write('What will you do?', 'Ring Joan for ten minutes')
    await person.write('Which day?', 'tomorrow 6pm')
    await person.tap('button', 'Choose it')
  },
  51: goodThing('Moving', 'Swim for twenty minutes'),
  52: goodThing('Sleep', 'Lights out at half past ten'),
  53: goodThing('Eating', 'Soup for two days'),
  54: async (person) => {
    await person.tap('button', 'Begin')
    await person.tap('button', 'Just stop here')
  },
  55: async (person) => {
    await person.tap('button', 'Begin')
    await person.tap('button', 'Just stop here')
  },
  78: async (person) => {
    await thought(person)
    await person.write('A fairer sentence, in your own words', 'I learned what they ask for.')
    await person.tap('button', 'Keep this thought')
  },
  81: async (person) => {
    await thought(person)
    await person.write('A fairer sentence, in your own words', 'One no is one no.')
    await person.tap('button', 'Keep the sentence on Today for a day')
    await person.tap('button', 'Keep this thought')
    await person.page.getByText('“One no is one no.”').waitFor()
  },
  85: async (person) => {
    await person.write('How was it then?', 'I could not open the letter.')
    await person.write('How is it now?', 'I open it and make tea.')
    await person.write('What did you learn to do in between?', 'Waiting a night.')
    await person.tap('button', 'Keep what I wrote')
  },
}
