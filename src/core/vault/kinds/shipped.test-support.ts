import type { Body } from '../record.ts'

const at = '2026-03-10T21:40:00.000Z'
const reading = {
  kind: 'rejection',
  sure: true,
  confidence: 0.97,
  company: 'Lindholm Ferries',
  role: null,
  stage: 'interview',
  personal: true,
  noReply: false,
  signedBy: 'Maria Sandahl',
  reasons: [{ category: 'experience_gap', text: 'who has worked with crewing rules' }],
  openDoor: 'reapply',
  feedback: { ask: 'yes', why: 'They have met you.' },
  evidence: [{ cue: 'no', text: 'another candidate', start: 3, end: 20 }],
}
const about = { recoveryId: 'r1', applicationId: 'a1' }

/**
 * One body of every format that was ever shipped, by kind and format. Add to it; never edit it, since
 * people's records look like this.
 */
export const shipped: Readonly<Record<string, Readonly<Record<number, Body>>>> = {
  application: {
    1: {
      company: 'Lindholm Ferries',
      role: 'Service Planner',
      place: 'Harbour office',
      link: 'https://lindholm.example/jobs/1',
      channel: 'board',
      notes: 'Two boats.',
      closesOn: '2026-02-20',
      advert: 'We look for a planner.',
      events: [
        { id: 'e1', type: 'applied', on: '2026-02-11', addedAt: at },
        {
          id: 'e2',
          type: 'interview',
          on: '2026-03-04',
          time: '10:00',
          zone: 'Europe/London',
          note: 'Started late.',
          people: ['Maria Sandahl'],
        },
        { id: 'e3', type: 'rejected', on: '2026-03-10', letterId: 'l1', toldBy: 'letter' },
      ],
    },
  },
  letter: {
    1: {
      direction: 'in',
      ...about,
      subject: 'Re: Service Planner',
      from: { name: 'Maria Sandahl', address: 'maria@lindholm.example' },
      to: { name: 'Ines Marlow' },
      sentAt: at,
      addedAt: at,
      source: 'paste',
      messageId: '1@lindholm.example',
      reading,
      confirmedAt: at,
    },
  },
  'letter-text': { 1: { text: 'We chose another candidate.' } },
  recovery: {
    1: {
      applicationId: 'a1',
      eventId: 'e3',
      letterId: 'l1',
      toldBy: 'letter',
      howFar: 'several-rounds',
      openedAt: at,
      filedAt: at,
      pause: { state: 'done', endedAt: at, answeredAt: at },
      lookBack: { state: 'later', on: '2026-03-11', time: '09:30' },
      ask: { state: 'later', on: '2026-03-11', time: '09:30' },
      learn: { state: 'open' },
    },
  },
  reflection: {
    1: {
      applicationId: 'a1',
      startedAt: at,
      strongest: 'The school sailings.',
      unprepared: 'Winter.',
      questions: [{ id: 'q1', text: 'Which boat loses it?', cardId: 'k1' }],
      causes: [
        {
          id: 'c1',
          text: 'Crewing rules.',
          whose: 'theirs',
          changeable: 'unknown',
          source: 'letter',
        },
      ],
      fit: [{ id: 'f1', aspect: 'hours', wanted: 'No Sundays', found: 'Every second one' }],
    },
  },
  card: {
    1: { question: 'Which boat loses it?', addedAt: at, applicationId: 'a1', reflectionId: 'r1' },
  },
  'check-in': { 1: { at, strength: 7, words: ['sad'], ...about } },
  entry: {
    1: {
      form: 'page',
      startedAt: at,
      endedAt: at,
      text: 'I had pictured the harbour.',
      answers: [{ prompt: 'tell', text: 'Second of two.' }],
      closing: { sentence: 'I rang two schools.', action: 'Tea' },
      ...about,
    },
  },
  'feedback-point': {
    1: {
      text: 'The clearest plan.',
      source: 'employer',
      saidBy: 'Maria Sandahl',
      saidOn: '2026-03-18',
      sort: 'strength',
      theme: 'evidence',
      inMyHands: 'yes',
      verdict: 'fair',
      letterId: 'l1',
      ...about,
    },
  },
  action: {
    1: {
      ifCue: 'I have had breakfast',
      thenStep: 'read the note once',
      minutes: 10,
      on: '2026-03-11',
      time: '09:30',
      state: 'open',
      addedAt: at,
      because: 'You sorted it as yours.',
      causeId: 'c1',
      ...about,
    },
  },
  win: { 1: { text: 'Asked.', on: '2026-03-11', actionId: 'x1', recoveryId: 'r1' } },
  dismissal: { 1: { rule: 'ask', about: 'r1', until: at, at } },
  person: {
    1: {
      name: 'Joan Calder',
      relation: 'friend',
      roles: ['listen'],
      address: 'joan@calder.example',
      phone: '+44 20 7946 0000',
      company: 'Calder Freight',
      notes: 'Evenings.',
    },
  },
  settings: { 1: { name: 'Ines Marlow', morning: '09:30', country: 'IE', goGentlyUntil: at } },
  example: { 1: { records: [{ kind: 'application', id: 'a1' }], addedAt: at } },
  attachment: {
    1: {
      name: 'planner-cv.pdf',
      type: 'application/pdf',
      sizeBytes: 48_213,
      blobId: '3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
      key: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8',
      addedAt: at,
      applicationId: 'a1',
      letterId: 'l1',
    },
  },
  keyring: {
    1: {
      current: 'QkJCQkJCQkJCQkJCQkJCQg',
      keys: [
        {
          id: 'QkJCQkJCQkJCQkJCQkJCQg',
          publicKey: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8',
          createdAt: at,
          wraps: [
            {
              by: 'passphrase',
              kdf: {
                alg: 'argon2id',
                memoryKib: 19_456,
                passes: 2,
                lanes: 1,
                salt: 'c2FsdHNhbHRzYWx0c2E',
              },
              alg: 'xchacha20poly1305',
              nonce: 'bm9uY2Vub25jZW5vbmNlbm9uY2Vub25j',
              ciphertext: 'Y2lwaGVydGV4dA',
            },
          ],
          retiredAt: at,
        },
      ],
      sealsAll: true,
      locksAfterMinutes: 15,
    },
  },
}
