import type { OwnLetter } from '../own-letter.ts'

export const enInterviews2: readonly OwnLetter[] = [
  {
    id: 'en-interview-12',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'Chemistry Teacher',
    fromName: 'Principal Nguyen',
    fromAddress: 'tnguyen@westharborhs.example',
    sentAt: '2021-08-09T07:52:00Z',
    text: `Hi Ms. Bell,

Our hiring committee would like to meet you on Zoom this week. What does
your Wednesday look like? We start school on the 23rd so things are
moving fast. I regret that we can't do this in person.

Thanh Nguyen
Principal, West Harbor High School`,
    kind: 'interview',
    company: 'West Harbor High School',
    role: 'Chemistry Teacher',
    personal: true,
    meeting: {
      state: 'proposed',
      localTime: null,
      zone: null,
      minutes: null,
      form: 'video',
      link: null,
      place: null,
      people: [],
    },
  },
  {
    id: 'en-interview-13',
    lang: 'en',
    country: 'IE',
    held: false,
    subject: 'CO-2024 interview notification',
    fromName: 'Recruitment',
    fromAddress: 'recruit@garda-civilian.example',
    sentAt: '2024-05-20T16:22:00Z',
    text: `Dear Candidate,

Having been successful at the aptitude stage, you are called to a competitive interview for Clerical Officer on 5 June 2024 at 11.40 in Room 3, Harbour House. It will last 25 minutes. If you do not attend, your application will be deemed withdrawn and will not be considered further.

Leinster Policing Authority`,
    kind: 'interview',
    company: 'Leinster Policing Authority',
    role: 'Clerical Officer',
    personal: false,
    meeting: {
      state: 'fixed',
      localTime: '2024-06-05T11:40',
      zone: null,
      minutes: 25,
      form: 'on-site',
      link: null,
      place: 'Room 3, Harbour House',
      people: [],
    },
  },
  {
    id: 'en-interview-14',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'Your onsite agenda',
    fromName: 'Recruiting Coordinator',
    fromAddress: 'coordinator@verityrobotics.example',
    sentAt: '2026-04-28T09:12:00Z',
    text: `Hi Farah,

Congrats on making it to the final round for Controls Engineer! Please arrive on Wednesday, May 6 at 9:00 AM Pacific at 1200 Cannery Row. Agenda: system design, whiteboard, lunch, hiring manager. One of the original panelists had to be swapped out, unfortunately.

Verity Robotics`,
    kind: 'interview',
    company: 'Verity Robotics',
    role: 'Controls Engineer',
    personal: false,
    meeting: {
      state: 'fixed',
      localTime: '2026-05-06T09:00',
      zone: 'America/Los_Angeles',
      minutes: null,
      form: 'on-site',
      link: null,
      place: '1200 Cannery Row',
      people: [],
    },
  },
  {
    id: 'en-interview-15',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Trial session',
    fromName: 'Debbie',
    fromAddress: 'debbie@brightsidenursery.example',
    sentAt: '2018-08-15T09:02:00Z',
    text: `Hi Chantelle, lovely talking to you! Can you come Monday 20th August at
1pm for an hour with the toddlers? We do this with everyone before we
decide on the Nursery Nurse job. Debbie, Brightside Nursery`,
    kind: 'interview',
    company: 'Brightside Nursery',
    role: 'Nursery Nurse',
    personal: true,
    meeting: {
      state: 'fixed',
      localTime: '2018-08-20T13:00',
      zone: null,
      minutes: null,
      form: 'on-site',
      link: null,
      place: null,
      people: [],
    },
  },
  {
    id: 'en-interview-16',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'Need to cancel Wednesday',
    fromName: 'Hiring Manager',
    fromAddress: 'kpatel@atlasgrocers.example',
    sentAt: '2023-03-13T14:39:00Z',
    text: `Hi Roberto,

I have to cancel our conversation on Wednesday 3/15 at 3 PM. We're in the middle of a reorg and I won't have clarity on Category Manager until next month. This isn't a no. I'll reach out to reschedule as soon as I can.

Kiran Patel
Atlas Grocers`,
    kind: 'interview',
    alsoRight: ['other'],
    company: 'Atlas Grocers',
    role: 'Category Manager',
    personal: true,
    meeting: {
      state: 'cancelled',
      localTime: '2023-03-15T15:00',
      zone: null,
      minutes: null,
      form: 'video',
      link: null,
      place: null,
      people: [],
    },
  },
  {
    id: 'en-interview-17',
    lang: 'en',
    country: 'CA',
    held: false,
    subject: "Interview, Children's Librarian",
    fromName: 'Human Resources',
    fromAddress: 'hr@stlawrencelibrary.example',
    sentAt: '2020-10-13T13:26:00Z',
    text: `Hello Naomi,

We would like to interview you for the Children's Librarian position on Wednesday, October 21, 2020 at 10:30 a.m. ET by videoconference (45 minutes). Questions will be sent 30 minutes ahead. Candidates not interviewed were informed last week.

St. Lawrence Public Library`,
    kind: 'interview',
    company: 'St. Lawrence Public Library',
    role: "Children's Librarian",
    personal: false,
    meeting: {
      state: 'fixed',
      localTime: '2020-10-21T10:30',
      zone: 'America/Toronto',
      minutes: 45,
      form: 'video',
      link: null,
      place: null,
      people: [],
    },
  },
  {
    id: 'en-interview-18',
    lang: 'en',
    country: 'GB',
    held: true,
    subject: 'your letter',
    fromName: 'Miriam Katz',
    fromAddress: 'miriam@katzceramics.example',
    sentAt: '2024-11-25T10:29:00Z',
    text: `Dear Rosa, what a good letter. I don't have a job advertised but I could use a Studio Assistant two days a week. Come and have tea at the studio and we'll see whether we can stand each other. Any afternoon but Friday.
Miriam Katz
Katz Ceramics`,
    kind: 'interview',
    company: 'Katz Ceramics',
    role: 'Studio Assistant',
    personal: true,
    meeting: {
      state: 'proposed',
      localTime: null,
      zone: null,
      minutes: null,
      form: 'on-site',
      link: null,
      place: 'the studio',
      people: [],
    },
  },
  {
    id: 'en-interview-19',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Dunmore Foods invites you to an OnDemand interview',
    fromName: 'HireVue',
    fromAddress: 'noreply@hirevue.com',
    sentAt: '2019-12-03T12:58:00Z',
    text: `Hi Craig,

Dunmore Foods would like to learn more about you. Please record your OnDemand video interview for Regional Sales Rep by December 8, 2019. It should take about 25 minutes. Expired invitations cannot be reopened.`,
    kind: 'interview',
    alsoRight: ['assessment'],
    company: 'Dunmore Foods',
    role: 'Regional Sales Rep',
    task: { dueOn: '2019-12-08' },
  },
  {
    id: 'en-interview-20',
    lang: 'en',
    country: 'GB',
    held: true,
    subject: 'Drill night and interview',
    fromName: 'Sgt Mark Hale',
    fromAddress: 'm.hale@thornburyfire.example',
    sentAt: '2022-05-10T09:34:00Z',
    text: `Evening Lewis,

You passed the fitness test, good effort. Next is a chat with the watch
manager on Tuesday 24 May, 7pm at Thornbury station. If you fail the
medical later on we'd have to stop there, but one thing at a time.

Mark Hale
Thornbury Fire and Rescue (On-call Firefighter recruitment)`,
    kind: 'interview',
    company: 'Thornbury Fire and Rescue',
    role: 'On-call Firefighter',
    personal: true,
    meeting: {
      state: 'fixed',
      localTime: '2022-05-24T19:00',
      zone: null,
      minutes: null,
      form: 'on-site',
      link: null,
      place: 'Thornbury station',
      people: [],
    },
  },
  {
    id: 'en-interview-21',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Re: Re: Campaign Director conversation',
    fromName: 'Yusra Haddad',
    fromAddress: 'yusra@civicthread.example',
    sentAt: '2025-12-02T08:19:00Z',
    text: `Hi Ellen,

So sorry, our board meeting landed right on top of us. Could we push to Tuesday 12/9, 5 PM Mountain, same hour-long Zoom? I'm rooting for this to happen.

Yusra Haddad
Civic Thread

> On Nov 30, Ellen Park wrote:
> Looking forward to our talk! Unfortunately I'm not available after Thursday.`,
    kind: 'interview',
    company: 'Civic Thread',
    role: 'Campaign Director',
    personal: true,
    meeting: {
      state: 'moved',
      localTime: '2025-12-09T17:00',
      zone: 'America/Denver',
      minutes: 60,
      form: 'video',
      link: null,
      place: null,
      people: ['Yusra Haddad'],
    },
  },
  {
    id: 'en-interview-22',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'Re: sorry we passed earlier',
    fromName: 'Nadine Foss',
    fromAddress: 'nadine@fosspottery.example',
    sentAt: '2024-05-22T11:14:00Z',
    text: `Hi Ike,

I know I told you last month that we'd gone with someone else for Production Potter. He's moved to Maine, so the wheel is free again. Would you still come to the studio on Wednesday, May 29 at 1? I'd understand if not.

Nadine Foss
Foss Pottery

> On Apr 20, Nadine Foss wrote:
> Hi Ike, thanks for visiting. Unfortunately we've decided to hire another potter.`,
    kind: 'interview',
    company: 'Foss Pottery',
    role: 'Production Potter',
    personal: true,
    meeting: {
      state: 'fixed',
      localTime: '2024-05-29T13:00',
      zone: null,
      minutes: null,
      form: 'on-site',
      link: null,
      place: 'the studio',
      people: ['Nadine Foss'],
    },
  },
]
