import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LetterKind } from '../../vault/kinds/reading.ts'
import type { CalendarInvite, Envelope } from '../envelope.ts'
import { prepareLetter } from '../letter-text.ts'
import { findDetails } from './details.ts'

interface Around {
  /** A Monday morning in Europe, evening in Asia. */
  readonly sentAt?: string | null
  readonly from?: string
  readonly envelope?: Envelope
}

const MONDAY = '2026-03-02T10:00:00Z'

function detailsOf(text: string, kind: LetterKind, around: Around = {}) {
  const { sentAt = MONDAY, from = 'jobs@example.com', envelope } = around
  const letter = prepareLetter({ subject: null, fromName: null, fromAddress: from, text })
  return { ...findDetails(letter, { sentAt, envelope }, kind, null, null), shown: letter.shownText }
}

const meetingIn = (text: string, around?: Around) => {
  const { meeting } = detailsOf(text, 'interview', around)
  if (!meeting) throw new Error('no meeting was read')
  return meeting
}
const whenIn = (text: string, around?: Around) => meetingIn(text, around).localTime

describe('the time of a talk', () => {
  test.each([
    ['We would like to meet you on Tuesday 10 March at 2.30pm.', '2026-03-10T14:30'],
    ['Your interview is on March 10, 2026 at 9 a.m. with our team.', '2026-03-10T09:00'],
    ['Wir laden Sie ein: Dienstag, 10. März 2026, 14:30 Uhr.', '2026-03-10T14:30'],
    ['Das Gespräch ist am 10.03.2026 um 9.15 Uhr bei uns.', '2026-03-10T09:15'],
    ['Nous vous proposons un entretien le mardi 10 mars à 14h30.', '2026-03-10T14:30'],
    ['Le esperamos el martes 10 de marzo a las 16:00 en la oficina.', '2026-03-10T16:00'],
    ['We spreken je graag op dinsdag 10 maart om 9.30 uur.', '2026-03-10T09:30'],
    ['La aspettiamo martedì 10 marzo alle ore 11:30 per il colloquio.', '2026-03-10T11:30'],
    ['A entrevista será no dia 10 de março, às 15h30, por vídeo.', '2026-03-10T15:30'],
    ['Please come to our office tomorrow at 11:00 and ask for us.', '2026-03-03T11:00'],
    ['Können Sie am Freitag um 10 Uhr zu uns ins Büro kommen?', '2026-03-06T10:00'],
    ['Could we talk on Tuesday 10th at 8am about the position?', '2026-03-10T08:00'],
  ])('is read from %j', (text, when) => {
    expect(whenIn(text)).toBe(when)
  })

  test('a range says how long it takes', () => {
    expect(meetingIn('Your interview: Tuesday 10 March 2026, 11:30 - 1pm.')).toMatchObject({
      localTime: '2026-03-10T11:30',
      minutes: 90,
    })
  })

  test('a day of the month stands first or last by the country of the sender', () => {
    const text = 'We would like to meet you for an interview on 04/03/2026 at 10:00.'
    expect(whenIn(text, { from: 'hr@firm.co.uk' })).toBe('2026-03-04T10:00')
    expect(whenIn(text, { from: 'hr@town.us' })).toBe('2026-04-03T10:00')
  })

  test('a day that could be in two months is not guessed', () => {
    expect(whenIn('We would like to meet you for an interview on 04/05/2026 at 10:00.')).toBeNull()
  })

  test('the weekday tells which of two months is meant', () => {
    expect(whenIn('We would like to meet you on Tuesday 04/07/2026 at 10:00.')).toBe(
      '2026-04-07T10:00',
    )
  })

  test('a weekday that is not that of its date leaves the day open', () => {
    expect(whenIn('Please come for an interview on Friday 10 March 2026 at 10:00.')).toBeNull()
  })

  test('a year is taken to be the next that fits', () => {
    const around = { sentAt: '2026-12-18T10:00:00Z' }
    expect(whenIn('We would like to meet you on 8 January at 10:00.', around)).toBe(
      '2027-01-08T10:00',
    )
  })

  test('next Thursday said on a Monday could be two days', () => {
    expect(whenIn('Could you come in for a talk next Thursday at 10:00?')).toBeNull()
    expect(whenIn('Could you come in for a talk next Monday at 10:00?')).toBe('2026-03-09T10:00')
  })

  test('a weekday named on that very weekday could be today or in a week', () => {
    expect(whenIn('Could you come in for a talk on Monday at 10:00?')).toBeNull()
  })

  test('tomorrow is open where it was already another day for the sender', () => {
    const around = { sentAt: '2026-03-03T03:00:00Z' }
    const text = 'Could you come in for a talk tomorrow at 10:00?'
    expect(whenIn(text, around)).toBeNull()
    expect(whenIn(text, { ...around, from: 'hr@firm.co.nz' })).toBe('2026-03-04T10:00')
  })

  test('without the day of the letter only a full date is one', () => {
    const around = { sentAt: null }
    expect(whenIn('Could you come in for a talk tomorrow at 10:00?', around)).toBeNull()
    expect(whenIn('Could you come in for a talk on 10 March at 10:00?', around)).toBeNull()
    expect(whenIn('Could you come in on 10 March 2026 at 10:00?', around)).toBe('2026-03-10T10:00')
  })

  test.each([
    'We offer you Tuesday 10 March at 10:00 or Wednesday 11 March at 14:00 for a talk.',
    'We can meet on Tuesday 10 March at 10:00 or 14:00, as you like.',
    'We can meet on Tuesday 10 March between 9 and 12 Uhr.',
    'We can talk on Tuesday 10 March after 5pm.',
    'We are free on Tuesday 10 March from 9am to 5pm, choose a time.',
  ])('is open where several are offered: %j', (text) => {
    expect(meetingIn(text)).toMatchObject({ localTime: null, startsAt: null, state: 'proposed' })
  })

  test('the deadline to confirm is not the day of the talk', () => {
    const text =
      'We invite you to a talk on Thursday 12 March at 10:00. Please confirm by Friday 6 March at 12:00.'
    expect(whenIn(text)).toBe('2026-03-12T10:00')
  })

  test('a day without a time is told as a day', () => {
    expect(meetingIn('We would like to meet you in our office on 10 March.')).toMatchObject({
      localTime: null,
      on: '2026-03-10',
    })
  })

  test('a time that no day has is none', () => {
    expect(whenIn('Please come on 31 April 2026 at 10:00 for an interview.')).toBeNull()
    expect(whenIn('Please come on 10 March 2026 at 27:00 for an interview.')).toBeNull()
  })

  test('opening hours and odd numbers are no times', () => {
    expect(
      whenIn('We would like to talk to you. Our office is open 24/7, version 2.10 is out.'),
    ).toBeNull()
  })
})

describe('the zone of a talk', () => {
  test.each([
    ['10:00 CET', 'Europe/Paris', '2026-03-10T09:00:00.000Z'],
    ['10:00 GMT', 'Europe/London', '2026-03-10T10:00:00.000Z'],
    // Clocks in North America have gone forward, those in Europe not yet.
    ['10:00 Eastern', 'America/New_York', '2026-03-10T14:00:00.000Z'],
    ['10:00 (Europe/Berlin)', 'Europe/Berlin', '2026-03-10T09:00:00.000Z'],
    ['10:00 London time', 'Europe/London', '2026-03-10T10:00:00.000Z'],
    ['10:00 UTC+2', 'Etc/GMT-2', '2026-03-10T08:00:00.000Z'],
  ])('is known from %j', (time, zone, startsAt) => {
    expect(meetingIn(`Your interview is on 10 March 2026 at ${time}.`)).toMatchObject({
      zone,
      startsAt,
    })
  })

  test('an hour later after the clocks have changed', () => {
    const text = 'Your interview is on 31 March 2026 at 10:00 CET.'
    expect(meetingIn(text).startsAt).toBe('2026-03-31T08:00:00.000Z')
  })

  test('local time names none', () => {
    const { zone, startsAt } = meetingIn('Das Gespräch ist am 10.03.2026 um 10:00 Uhr Ortszeit.')
    expect([zone, startsAt]).toEqual([null, null])
  })
})

describe('the state of a talk', () => {
  test('is moved where another time takes its place', () => {
    const text =
      'I am sorry, I have to cancel our talk of tomorrow. Could you do Tuesday 10 March at 8am instead?'
    expect(meetingIn(text)).toMatchObject({ state: 'moved', localTime: '2026-03-10T08:00' })
  })

  test('the time that holds no longer is not taken for the new one', () => {
    const text =
      'We need to reschedule. Instead of Thursday 5 March at 10:00 please come on Tuesday 10 March at 14:00.'
    expect(meetingIn(text)).toMatchObject({ state: 'moved', localTime: '2026-03-10T14:00' })
  })

  test('is cancelled where none does', () => {
    const text = 'Your interview on Tuesday 10 March at 10:00 has been cancelled.'
    expect(meetingIn(text)).toMatchObject({ state: 'cancelled', localTime: '2026-03-10T10:00' })
  })

  test('is not moved by telling how one could move it', () => {
    const text =
      'Your interview is on 10 March 2026 at 10:00. If you need to cancel or reschedule, please let us know.'
    expect(meetingIn(text).state).toBe('fixed')
  })
})

describe('what else is said of a talk', () => {
  const text = [
    'Dear Ana, your interview is on Tuesday 10 March 2026 at 14:30 by video.',
    'You will meet with Maria Sandahl and Jonas Ek. Please allow 45 minutes.',
    'Link: https://meet.example/abc-def. Please bring your portfolio.',
    'See also https://firm.example/privacy.',
  ].join('\n')

  test('people, length, link, form and what to bring, with the words that say so', () => {
    const { meeting, evidence, shown } = detailsOf(text, 'interview')
    expect(meeting).toMatchObject({
      people: ['Maria Sandahl', 'Jonas Ek'],
      minutes: 45,
      form: 'video',
      link: 'https://meet.example/abc-def',
      prepare: ['Please bring your portfolio.'],
    })
    for (const { text: words, start, end } of evidence) expect(shown.slice(start, end)).toBe(words)
    expect(evidence.map(({ cue }) => cue)).toContain('detail-when')
  })

  test('a presentation that is part of it is not its length', () => {
    const said = 'Your interview is on 10 March 2026 at 10:00, with a presentation of ten minutes.'
    expect(meetingIn(said).minutes).toBeNull()
  })

  test('a recorded interview is a task with a deadline', () => {
    const said = 'Please record your video interview by 10 March 2026. It takes 25 minutes.'
    expect(detailsOf(said, 'interview')).toMatchObject({
      meeting: null,
      task: { dueOn: '2026-03-10', minutes: 25 },
    })
  })
})

describe('an invitation to the calendar', () => {
  const invite: CalendarInvite = {
    method: 'request',
    uid: '1',
    summary: 'Interview',
    location: 'Harbour House',
    startsAt: '2026-03-12T09:00:00.000Z',
    localTime: '2026-03-12T10:00',
    zone: 'Europe/Stockholm',
    on: '2026-03-12',
    minutes: 60,
    link: null,
    people: ['Maria Sandahl'],
  }
  const envelope = (...invites: CalendarInvite[]): Envelope => ({
    replyTo: null,
    authentication: null,
    replyingTo: [],
    bulk: false,
    invites,
    links: [],
    attachments: [],
  })
  const words = 'Your interview is on Tuesday 10 March 2026 at 14:30 in Room 4, 30 minutes.'

  test('goes before the words', () => {
    expect(meetingIn(words, { envelope: envelope(invite) })).toMatchObject({
      state: 'fixed',
      startsAt: invite.startsAt,
      localTime: '2026-03-12T10:00',
      zone: 'Europe/Stockholm',
      minutes: 60,
      place: 'Harbour House',
      people: ['Maria Sandahl'],
    })
  })

  test('calls a talk off', () => {
    const cancelled = envelope({ ...invite, method: 'cancel' })
    expect(meetingIn(words, { envelope: cancelled }).state).toBe('cancelled')
  })

  test('two for other times leave it to the words', () => {
    const two = envelope(invite, { ...invite, uid: '2', localTime: '2026-03-13T10:00' })
    expect(whenIn(words, { envelope: two })).toBe('2026-03-10T14:30')
  })
})

describe('deadlines and terms', () => {
  test.each([
    ['Please finish the test by Friday 13 March. Your start date would be 1 June.', '2026-03-13'],
    ['Bitte bearbeiten Sie den Test innerhalb von 14 Tagen.', '2026-03-16'],
    ['The test closes within 5 working days.', '2026-03-09'],
    ['Merci de rendre le test avant le 13 mars 2026.', '2026-03-13'],
  ])('of a task: %j', (text, dueOn) => {
    expect(detailsOf(text, 'assessment').task?.dueOn).toBe(dueOn)
  })

  test('two deadlines for one task leave it open', () => {
    const text = 'Please finish the test by 12 March 2026. The test closes on 15 March 2026.'
    expect(detailsOf(text, 'assessment').task?.dueOn ?? null).toBeNull()
  })

  test('of an offer: pay in its words, first day, last day to answer', () => {
    const text =
      'We offer you a salary of €54,000 gross and a bonus of €4,000. You start on 1 April 2026. Please answer by 13 March 2026.'
    expect(detailsOf(text, 'offer').terms).toMatchObject({
      pay: '€54,000 gross',
      startsOn: '2026-04-01',
      answerBy: '2026-03-13',
    })
  })

  test('two salaries are not chosen between', () => {
    const text =
      'The salary is €54,000, or a salary of €58,000 with nights. Answer by 13 March 2026.'
    expect(detailsOf(text, 'offer').terms?.pay).toBeNull()
  })

  test.each([
    ['You will hear from us within two weeks.', '2026-03-16'],
    ['You will hear from us in two to three weeks.', '2026-03-23'],
    ['Sie hören bis Ende März von uns.', '2026-03-31'],
    ['We will let you know by the end of next week.', '2026-03-13'],
    ['Vous recevrez une réponse sous trois semaines.', '2026-03-23'],
  ])('an answer to expect: %j', (text, answerBy) => {
    expect(detailsOf(text, 'confirmation').answerBy).toBe(answerBy)
  })

  test.each([
    'You will hear from us within two weeks of the closing date.',
    'Please upload your certificates by 13 March 2026 and we will contact you.',
    'We keep your data and inform you of it within six months after the decision.',
  ])('no answer to expect: %j', (text) => {
    expect(detailsOf(text, 'confirmation').answerBy).toBeNull()
  })

  test.each([
    ['Thank you for your application of 16 February 2026.', '2026-02-16'],
    ['Vielen Dank für Ihre Bewerbung vom 16. Februar 2026.', '2026-02-16'],
    ['Nous avons bien reçu votre candidature du 16 février.', '2026-02-16'],
    ['Thank you for your application. Applications close on 16 April.', null],
    ['We received your application for the post of 1 April 2026.', null],
  ])('the day of the application: %j', (text, on) => {
    expect(detailsOf(text, 'confirmation').appliedOn).toBe(on)
  })
})

test('a letter of no such kind tells no details', () => {
  const text = 'Our fair is on 10 March 2026 at 10:00. Register by 5 March.'
  const { meeting, task, terms, answerBy, appliedOn, evidence } = detailsOf(text, 'noise')
  expect([meeting, task, terms, answerBy, appliedOn, evidence]).toEqual([
    null,
    null,
    null,
    null,
    null,
    [],
  ])
})

test('whatever the text, every place is in it and every day is a real one', () => {
  const piece = fc.constantFrom(
    ...'10 March 2026;at 10:00;by;or;Tuesday;next;31.02.;12/9;within two weeks;€1,000;with Ana Ek;cancel;from;to;\n;16. Mai;14h;2pm;end of March;https://a.example/x'.split(
      ';',
    ),
  )
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 30 }),
      fc.constantFrom<LetterKind>('interview', 'assessment', 'offer', 'confirmation', 'rejection'),
      (pieces, kind) => {
        const { evidence, shown, meeting, task, answerBy } = detailsOf(pieces.join(' '), kind)
        for (const { text, start, end } of evidence) expect(shown.slice(start, end)).toBe(text)
        for (const date of [meeting?.localTime?.slice(0, 10), task?.dueOn, answerBy]) {
          if (date) expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date)
        }
      },
    ),
    { numRuns: 300 },
  )
})
