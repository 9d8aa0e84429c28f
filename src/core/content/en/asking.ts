/** What asking rests on, and when to do it. */
export const askSource =
  'Of a hundred candidates 29 to 47 get any feedback, by region (findings told at ere.net). When to ask is a convention (Climb the Ladder, a career guide).'

/** Said wherever asking is offered (docs/statistics.md: 29 to 47 in 100 by region, any kind). */
export const askTiming =
  'A day or two later is usual. 3 to 5 in 10 people get any feedback, so it is worth one short note and no more.'

/** Why to ask or not, in the words of the screen. */
export const askWhys = {
  sent: 'You have asked. One note is enough; whatever comes or does not come, there is no second.',
  dropped: 'You decided not to ask. That is a good answer, too.',
  adviceFirst: 'You asked for the letter to wait until you have had advice. It can wait.',
  silence: 'Nobody has told you anything, so there is no decision to ask about. Let this one rest.',
  declined:
    'The letter says that they give no feedback, so a note would only cost you the waiting.',
  unfair:
    'You kept facts about something that felt unfair. Get advice before you write to them: what you send now may be read again later.',
  noReply:
    'Nobody reads the address that this came from, and there is no one else to write to. Nothing is lost: such letters seldom say more.',
  noContact:
    'Nobody there has spoken with you yet, so nobody could say much. A note is worth it after a conversation.',
  tooLate: 'More than a week has gone by. A note reads as an afterthought now, and few answer it.',
  openThread:
    'You have one open question with this employer already. One at a time keeps the door open.',
  overnight:
    'Hold it overnight. A note reads better in the morning, and a day or two later is usual.',
  morning: 'A day or two later is usual, so it waits until the morning.',
  agency: 'This one came through an agency. Ask your recruiter, who hears more than they write.',
  offered: 'They offer feedback in the letter, so a short question is welcome.',
  met: 'You have spoken with them, so a short question is welcome.',
  personal: 'A person wrote this to you, so a short question is welcome.',
  phone: 'They rang you themselves, so a short question is welcome.',
} as const
