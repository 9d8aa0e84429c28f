/** The words of the quiet minutes: each step with its length in seconds. */
export const timedWords = {
  'let-be': {
    title: 'Let it be here for two minutes',
    says: 'Nothing has to change. You sit with it, and the two minutes end by themselves.',
    after: 'That was two minutes. It was here, and you were here too.',
    steps: [
      { says: 'Sit or lie as you are. There is nothing to do.', seconds: 20 },
      { says: 'Where in your body is it? Throat, chest, belly, hands?', seconds: 30 },
      { says: 'Let it be there. It does not have to go away.', seconds: 35 },
      { says: 'If your thoughts walk off, come back to that place.', seconds: 20 },
      { says: 'Feel the floor or the chair under you. It holds you.', seconds: 15 },
    ],
  },
  'body-scan': {
    title: 'Through the body, slowly',
    says: 'Five minutes from the feet to the head. Only noticing; nothing to get right.',
    after: 'That was five minutes. Move your hands, and look around the room.',
    steps: [
      { says: 'Lie or sit. Let your eyes close, or rest on one spot.', seconds: 30 },
      { says: 'Your feet. Warm or cold, heavy or light?', seconds: 45 },
      { says: 'Your legs, down to the knees and up again.', seconds: 45 },
      { says: 'Your belly. It moves with each breath.', seconds: 45 },
      { says: 'Your back, where it touches something.', seconds: 45 },
      { says: 'Your hands and arms. Let them be heavy.', seconds: 40 },
      { says: 'Your jaw and your forehead. Let them be loose, if they want to.', seconds: 50 },
    ],
  },
  stretch: {
    title: 'A short stretch',
    says: 'Three minutes, standing or on a chair. Only as far as it feels good.',
    after: 'That was three minutes. Shake out your hands once.',
    steps: [
      { says: 'Stand or sit tall. Roll your shoulders back, five times.', seconds: 30 },
      { says: 'Reach both arms up, and make yourself long.', seconds: 25 },
      { says: 'Lean to the left, one arm over your head.', seconds: 25 },
      { says: 'Now to the right.', seconds: 25 },
      { says: 'Let your head sink to one side, then to the other.', seconds: 30 },
      { says: 'Fold forward as far as is easy, and let your arms hang.', seconds: 30 },
      { says: 'Come up slowly, head last.', seconds: 15 },
    ],
  },
  sitting: {
    title: 'Sit quietly',
    says: 'Five minutes with nothing to do. Thoughts may come and go.',
    after: 'That was five minutes. Nothing else has to follow.',
    steps: [
      { says: 'Sit so that you can stay. Let your hands rest.', seconds: 40 },
      { says: 'Feel one breath come in, and go out.', seconds: 60 },
      {
        says: 'If a thought comes, say “a thought” to yourself, and go back to the breath.',
        seconds: 90,
      },
      { says: 'What can you hear that is far away?', seconds: 60 },
      { says: 'Once more the breath. A little longer.', seconds: 50 },
    ],
  },
} as const

export const timedPageWords = {
  begin: 'Begin',
  stop: 'Just stop here',
  stopSays: 'Stop whenever you like.',
  keep: 'Keep it',
  note: { label: 'What was there, if you want to keep it', hint: 'A word is enough, or none.' },
  sound: 'A soft tone at each step',
  touch: 'A short buzz at each step',
} as const
