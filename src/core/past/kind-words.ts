import type { Body } from '../vault/record.ts'

/** How one kind of record is spoken of. */
export interface KindWords {
  /** "An application". */
  readonly one: string
  /** "applications". */
  readonly many: string
  /** The fields that name it, the first that says something first. */
  readonly namedBy: readonly string[]
  /** Whether somebody would look for it by itself; others go with what they belong to. */
  readonly alone: boolean
  /** What its fields are called on screen. */
  readonly fields: Readonly<Record<string, string>>
}

/** Every kind in words, in the order of what a person would name a set of changes after. */
export const kindWords: Readonly<Record<string, KindWords>> = {
  application: {
    one: 'An application',
    many: 'applications',
    namedBy: ['company'],
    alone: true,
    fields: {
      company: 'Employer',
      role: 'Role',
      place: 'Place',
      workMode: 'Where the work is done',
      jobType: 'Contract',
      pay: 'Pay',
      requisition: 'Job number',
      link: 'Link',
      channel: 'How you found it',
      notes: 'Notes',
      closesOn: 'Closes on',
      advert: 'Advert',
      language: 'Language of the advert',
      requirements: 'What it asks for',
      contact: 'Whom to ask',
      offer: 'Offer',
      tags: 'Your words for it',
      events: 'What happened',
    },
  },
  letter: {
    one: 'A letter',
    many: 'letters',
    namedBy: ['subject'],
    alone: true,
    fields: {
      subject: 'Subject',
      to: 'To',
      from: 'From',
      state: 'How it stands',
      sentAt: 'Sent',
      via: 'How it was sent',
      confirmedAt: 'Confirmed',
      answer: 'What came of it',
      answeredOn: 'Answered on',
      closedOn: 'Closed on',
      tone: 'Tone',
      language: 'Language',
      heldUntil: 'Held until',
    },
  },
  entry: {
    one: 'A page of your journal',
    many: 'pages of your journal',
    namedBy: ['text'],
    alone: true,
    fields: { text: 'Text', answers: 'Answers', closing: 'Closing words', endedAt: 'Closed' },
  },
  'check-in': {
    one: 'How it was',
    many: 'notes of how it was',
    namedBy: [],
    alone: true,
    fields: { strength: 'How strong', mood: 'Mood', words: 'Words' },
  },
  thought: {
    one: 'A thought looked at',
    many: 'thoughts looked at',
    namedBy: ['fairer', 'thought'],
    alone: true,
    fields: {
      thought: 'Thought',
      beliefBefore: 'Believed before',
      evidenceFor: 'What speaks for it',
      evidenceAgainst: 'What speaks against it',
      traps: 'Traps in it',
      fairer: 'A fairer sentence',
      beliefAfter: 'Believed after',
    },
  },
  fortnight: {
    one: 'How two weeks were',
    many: 'notes of how two weeks were',
    namedBy: [],
    alone: true,
    fields: {},
  },
  activity: {
    one: 'Something good that you chose',
    many: 'good things that you chose',
    namedBy: ['text'],
    alone: true,
    fields: { text: 'What', on: 'Day', time: 'Time', state: 'How it stands' },
  },
  'unfair-note': {
    one: 'Facts of something unfair',
    many: 'facts of something unfair',
    namedBy: [],
    alone: true,
    fields: { facts: 'Facts' },
  },
  person: {
    one: 'Someone on your list',
    many: 'people on your list',
    namedBy: ['name'],
    alone: true,
    fields: {
      name: 'Name',
      relation: 'Who they are to you',
      roles: 'Good for',
      address: 'Mail',
      phone: 'Phone',
      company: 'Works at',
      notes: 'Notes',
      jobTitle: 'What they do',
      knownFrom: 'How you know each other',
      closeness: 'How close',
      link: 'Link',
      inTouch: 'In touch again',
    },
  },
  conversation: {
    one: 'A talk',
    many: 'talks',
    namedBy: ['text'],
    alone: true,
    fields: { text: 'What was said', on: 'Day', form: 'How' },
  },
  group: {
    one: 'A group or event',
    many: 'groups and events',
    namedBy: ['name'],
    alone: true,
    fields: {
      name: 'Name',
      type: 'What it is',
      on: 'Day',
      link: 'Link',
      notes: 'Notes',
      cameOfIt: 'What came of it',
      personIds: 'People met',
    },
  },
  'wished-employer': {
    one: 'An employer you wish for',
    many: 'employers you wish for',
    namedBy: ['name'],
    alone: true,
    fields: { name: 'Name', why: 'Why', follow: 'Where to follow it', notes: 'Notes' },
  },
  'strategy-review': {
    one: 'A look at how you search',
    many: 'looks at how you search',
    namedBy: ['on'],
    alone: true,
    fields: { on: 'Day', closedAt: 'Finished', decided: 'What you decided', notes: 'Notes' },
  },
  'search-place': {
    one: 'A place where you look for jobs',
    many: 'places where you look for jobs',
    namedBy: ['name'],
    alone: true,
    fields: {
      name: 'Name',
      sort: 'What it is',
      link: 'Link',
      weekday: 'Weekday',
      time: 'Time',
      minutes: 'Minutes',
      result: 'What it brought',
      endedAt: 'Not used since',
    },
  },
  session: {
    one: 'A sheet for a talk',
    many: 'sheets for talks',
    namedBy: ['with', 'on'],
    alone: true,
    fields: {
      with: 'With',
      on: 'Day',
      shows: 'What it shows',
      questions: 'Your questions',
      agreed: 'What was agreed',
    },
  },
  'own-priors': {
    one: 'Your starting points of the numbers',
    many: 'your starting points of the numbers',
    namedBy: [],
    alone: false,
    fields: { priors: 'Starting points' },
  },
  'search-activity': {
    one: 'A line of your search log',
    many: 'lines of your search log',
    namedBy: ['text'],
    alone: true,
    fields: {
      on: 'Day',
      text: 'What you did',
      employer: 'Employer',
      means: 'How',
      result: 'What came of it',
    },
  },
  'log-choice': {
    one: 'What your search log shows',
    many: 'choices for your search log',
    namedBy: [],
    alone: false,
    fields: { added: 'Put in', leftOut: 'Left out' },
  },
  'saved-view': {
    one: 'A saved view',
    many: 'saved views',
    namedBy: ['name'],
    alone: true,
    fields: {
      name: 'Name',
      layout: 'Layout',
      find: 'Searched for',
      only: 'Narrowed down to',
      sort: 'Order',
      columns: 'Columns',
    },
  },
  action: {
    one: 'A step',
    many: 'steps',
    namedBy: ['thenStep'],
    alone: true,
    fields: {
      ifCue: 'When or where',
      thenStep: 'Step',
      minutes: 'Minutes',
      on: 'Day',
      time: 'Time',
      state: 'How it stands',
      endedAt: 'Ended',
      because: 'Because',
      repeats: 'Comes again',
    },
  },
  'feedback-point': {
    one: 'A point of feedback',
    many: 'points of feedback',
    namedBy: ['text'],
    alone: true,
    fields: {
      text: 'Text',
      source: 'From',
      saidBy: 'Said by',
      saidOn: 'Said on',
      sort: 'Strength or gap',
      theme: 'Theme',
      inMyHands: 'In your hands',
      verdict: 'What you think of it',
    },
  },
  feedback: {
    one: 'What somebody said',
    many: 'answers kept word for word',
    namedBy: ['text'],
    alone: true,
    fields: {
      text: 'Text',
      way: 'How it came',
      saidBy: 'Said by',
      stage: 'How far you were',
      saidOn: 'Said on',
      state: 'How it stands',
      parkedUntil: 'Parked until',
    },
  },
  theme: {
    one: 'A theme',
    many: 'themes',
    namedBy: ['name'],
    alone: true,
    fields: { name: 'Name', mergedInto: 'Joined with' },
  },
  focus: {
    one: 'A focus',
    many: 'things in focus',
    namedBy: [],
    alone: true,
    fields: {
      state: 'How it stands',
      because: 'Because',
      reason: 'Your reason',
      proofs: 'Proofs',
      endedAt: 'Ended',
    },
  },
  evidence: {
    one: 'A proof',
    many: 'proofs',
    namedBy: ['what'],
    alone: true,
    fields: {
      what: 'What',
      on: 'When',
      result: 'Result',
      whoSays: 'Who can say so',
      themeId: 'Theme',
    },
  },
  target: {
    one: 'Your target',
    many: 'targets',
    namedBy: [],
    alone: true,
    fields: {
      must: 'Must',
      never: 'Never',
      nice: 'Nice to have',
      limits: 'Limits',
      moneyUntil: 'Money lasts until',
      values: 'What matters',
      longTerm: 'Long-term goals',
      reviews: 'Looks at the whole way',
    },
  },
  goal: {
    one: 'A goal',
    many: 'goals',
    namedBy: ['betterAt'],
    alone: true,
    fields: {
      betterAt: 'Get better at',
      outcome: 'Best outcome',
      obstacle: 'Obstacle',
      ifCue: 'When or where',
      thenStep: 'Step',
      timesAWeek: 'Times a week',
      state: 'How it stands',
    },
  },
  matrix: {
    one: 'What you can show for an advert',
    many: 'lists of what you can show',
    namedBy: [],
    alone: false,
    fields: {
      resumeId: 'Version of your résumé',
      answers: 'Your proofs',
      interest: 'Whether you would like it',
      interestWhy: 'Why',
    },
  },
  'cover-letter': {
    one: 'A cover letter',
    many: 'cover letters',
    namedBy: ['subject'],
    alone: true,
    fields: {
      language: 'Language',
      tone: 'Tone',
      toName: 'To',
      subject: 'Subject',
      text: 'Text',
      slots: 'What it was made from',
      edited: 'Changed by hand',
    },
  },
  learning: {
    one: 'Something to learn',
    many: 'things to learn',
    namedBy: ['what'],
    alone: true,
    fields: {
      goal: 'Goal',
      what: 'What',
      form: 'How',
      resource: 'Where',
      finishLine: 'Finish line',
      publish: 'How it is shown',
      state: 'How it stands',
      doneOn: 'Done on',
    },
  },
  paths: {
    one: 'Where else you might go',
    many: 'notes of where else you might go',
    namedBy: ['likes'],
    alone: true,
    fields: {
      own: 'Your work',
      areas: 'What draws you',
      likes: 'What you like',
      shown: 'What you can show',
      lookedAt: 'First looked',
    },
  },
  path: {
    one: 'Another way to go',
    many: 'other ways to go',
    namedBy: ['name'],
    alone: true,
    fields: { name: 'Name', decision: 'What you decided', because: 'Why it was named' },
  },
  growth: {
    one: 'What a job would teach',
    many: 'notes of what a job would teach',
    namedBy: ['learn'],
    alone: false,
    fields: {
      learn: 'What you would learn',
      cost: 'What it would cost',
      decision: 'What you decided',
    },
  },
  offering: {
    one: 'What you offer',
    many: 'notes of what you offer',
    namedBy: ['offer'],
    alone: true,
    fields: {
      who: 'Who you are',
      offer: 'What you offer',
      next: 'How you use it next time',
      on: 'Written on',
      earlier: 'Earlier wordings',
    },
  },
  interim: {
    one: 'Work for the time being',
    many: 'chances of work for the time being',
    namedBy: ['what'],
    alone: true,
    fields: {
      form: 'Kind',
      what: 'What it is',
      monthlyIn: 'A month brings',
      monthlyOut: 'A month costs',
      endsOn: 'Ends on',
      relevance: 'How close to what you look for',
      hoursLeft: 'Hours left for the search',
      decision: 'What you decided',
      reason: 'Your reason',
    },
  },
  takeaway: {
    one: 'What a no left you',
    many: 'notes of what a no left you',
    namedBy: ['want'],
    alone: true,
    fields: { left: 'What it left', want: 'What it makes you want to do' },
  },
  'next-no-card': {
    one: 'Your card for the next no',
    many: 'cards for the next no',
    namedBy: [],
    alone: true,
    fields: {
      setback: 'What may come',
      firstDay: 'The first day',
      person: 'Who',
      step: 'One small step',
    },
  },
  block: {
    one: 'A block of time',
    many: 'blocks of time',
    namedBy: ['text'],
    alone: true,
    fields: { use: 'For', on: 'Day', time: 'Time', minutes: 'Minutes', text: 'What' },
  },
  week: {
    one: 'A week of your plan',
    many: 'weeks of your plan',
    namedBy: [],
    alone: false,
    fields: { lighter: 'A lighter week', aim: 'Aim', review: 'Look back at the week' },
  },
  reflection: {
    one: 'A look back',
    many: 'looks back',
    namedBy: ['strongest', 'unprepared'],
    alone: true,
    fields: {
      strongest: 'Strongest moment',
      unprepared: 'Unprepared moments',
      questions: 'Questions that threw you',
      causes: 'What may have decided it',
      fit: 'How it fitted',
      predicted: 'What you had expected',
      cameAcross: 'How it came across',
      mistakes: 'Mistakes and next time',
      gaps: 'Held against the advert',
      unease: 'Unease',
      taught: 'What it taught about you',
      values: 'Held against your values',
    },
  },
  attachment: {
    one: 'A file',
    many: 'files',
    namedBy: ['name'],
    alone: true,
    fields: { name: 'Name', use: 'What it is' },
  },
  card: {
    one: 'A question to practise',
    many: 'questions to practise',
    namedBy: ['question'],
    alone: true,
    fields: {
      question: 'Question',
      answer: 'Your answer',
      restingSince: 'Put away',
      schedule: 'When it comes back',
    },
  },
  story: {
    one: 'A story',
    many: 'stories',
    namedBy: ['title'],
    alone: true,
    fields: {
      title: 'Name',
      situation: 'Situation',
      task: 'Task',
      action: 'What you did',
      result: 'Result',
      shows: 'What it shows',
      told: 'Where you told it',
    },
  },
  attempt: {
    one: 'An answer practised',
    many: 'answers practised',
    namedBy: [],
    alone: true,
    fields: { seconds: 'Seconds', ratings: 'How it came', note: 'Notes' },
  },
  mock: {
    one: 'A rehearsed interview',
    many: 'rehearsed interviews',
    namedBy: [],
    alone: true,
    fields: { questions: 'Questions', keep: 'To keep', change: 'To change', ticks: 'Ticks' },
  },
  confidence: {
    one: 'How sure you feel',
    many: 'notes of how sure you feel',
    namedBy: ['about'],
    alone: true,
    fields: { about: 'Of what', value: '0 to 10', on: 'Day' },
  },
  resume: {
    one: 'A résumé',
    many: 'résumés',
    namedBy: ['title'],
    alone: true,
    fields: {
      title: 'Name of this version',
      basics: 'Who you are',
      work: 'Work',
      volunteer: 'Volunteering',
      education: 'Education',
      projects: 'Projects',
      skills: 'Skills',
      languages: 'Languages',
      certificates: 'Certificates',
      awards: 'Awards',
      publications: 'Publications',
      interests: 'Interests',
      references: 'References',
      template: 'Look',
      language: 'Language',
    },
  },
  win: {
    one: 'A small win',
    many: 'small wins',
    namedBy: ['text'],
    alone: true,
    fields: { text: 'Text', on: 'Day' },
  },
  recovery: {
    one: 'What comes after a no',
    many: 'pages after a no',
    namedBy: [],
    alone: false,
    fields: {
      howFar: 'How far you got',
      filedAt: 'Filed',
      pause: 'Pause',
      lookBack: 'Look back',
      ask: 'Ask',
      learn: 'Learn',
    },
  },
  'letter-text': {
    one: 'The text of a letter',
    many: 'texts of letters',
    namedBy: [],
    alone: false,
    fields: { text: 'Text' },
  },
  'letter-import': {
    one: 'Letters from a mailbox',
    many: 'mailboxes read',
    namedBy: ['name'],
    alone: false,
    fields: { name: 'Mailbox', read: 'Messages read', endedAt: 'Ended', stoppedAt: 'Stopped' },
  },
  'found-letter': {
    one: 'A letter to look through',
    many: 'letters to look through',
    namedBy: ['subject'],
    alone: false,
    fields: { subject: 'Subject', from: 'From', sentAt: 'Sent' },
  },
  correction: {
    one: 'Something that you put right',
    many: 'things that you put right',
    namedBy: [],
    alone: false,
    fields: { said: 'What you said', read: 'What Onward had read' },
  },
  settings: {
    one: 'Your settings',
    many: 'settings',
    namedBy: [],
    alone: false,
    fields: {
      name: 'How you sign',
      morning: 'Your morning',
      country: 'Country',
      goGentlyUntil: 'Gently until',
      pausedUntil: 'Resting until',
      hasJobSince: 'A job since',
      fortnightlySince: 'Look back at two weeks',
    },
  },
  keyring: {
    one: 'Your passphrase',
    many: 'passphrases',
    namedBy: [],
    alone: false,
    fields: {},
  },
  dismissal: {
    one: 'A suggestion put away',
    many: 'suggestions put away',
    namedBy: [],
    alone: false,
    fields: {},
  },
  example: { one: 'The example', many: 'examples', namedBy: [], alone: false, fields: {} },
}

const unknown: KindWords = {
  one: 'Something of a newer Onward',
  many: 'things of a newer Onward',
  namedBy: [],
  alone: true,
  fields: {},
}

const order = Object.keys(kindWords)

export function wordsOf(kind: string): KindWords {
  return kindWords[kind] ?? unknown
}

/** Where a kind stands among those that a set is named after; small is first. */
export function rankOf(kind: string): number {
  const rank = order.indexOf(kind)
  return rank === -1 ? order.length : rank
}

/** The longest name in characters; more ends in "…". */
const MAX_NAME = 60

/** What a record is called by what it says: "Tarn Water", "“The bus was late…”"; null without a name. */
export function nameIn(kind: string, body: Body): string | null {
  for (const field of wordsOf(kind).namedBy) {
    const value = body[field]
    if (typeof value !== 'string' || value.trim() === '') continue
    const line = value.trim().replace(/\s+/g, ' ')
    const short = line.length > MAX_NAME ? `${atWordEnd(line)}…` : line
    return field === 'company' || field === 'name' ? short : `“${short}”`
  }
  return null
}

function atWordEnd(line: string): string {
  const cut = line.slice(0, MAX_NAME)
  const end = cut.lastIndexOf(' ')
  return cut.slice(0, end > MAX_NAME / 2 ? end : MAX_NAME - 1).replace(/[\s,;:.]+$/, '')
}
