/** Three prompts in our own words: what I feel, others go through this, what I would tell a friend. */
export const friendPromptWords = {
  feel: {
    question: 'What is it like for you right now?',
    hint: 'As it is, without making it better or worse. A few words are enough.',
  },
  others: {
    question: 'Who else will have read a letter like this one today?',
    hint: 'Most applications end in a no, for nearly everyone. Who comes to mind, and what may they be feeling?',
  },
  tell: {
    question: 'A good friend calls you with this letter in hand. What do you tell them?',
    hint: 'Write it the way you would say it. Then read it once more, as if it were said to you.',
  },
} as const
