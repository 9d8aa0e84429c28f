import type { OwnLetter } from '../own-letter.ts'

export const enInterviews1: readonly OwnLetter[] = [
  {
    id: 'en-interview-01',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Invitation to interview: Community Midwife',
    fromName: 'HR',
    fromAddress: 'hr@northmoortrust.example',
    sentAt: '2023-04-03T12:36:00Z',
    text: `Dear Grace,

I am pleased to invite you to interview for Community Midwife on Wednesday 19 April 2023 at 2.15pm in the Board Room, Thistle House. Sr. Adeyemi will chair the panel. Please allow 45 minutes and bring your passport and PIN.

Northmoor Trust`,
    kind: 'interview',
    company: 'Northmoor Trust',
    role: 'Community Midwife',
    personal: false,
    meeting: {
      state: 'fixed',
      localTime: '2023-04-19T14:15',
      zone: null,
      minutes: 45,
      form: 'on-site',
      link: null,
      place: 'Board Room, Thistle House',
      people: ['Sr. Adeyemi'],
    },
  },
  {
    id: 'en-interview-02',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'Interview confirmed',
    fromName: 'Erin Castillo',
    fromAddress: 'erin@loomstack.example',
    sentAt: '2024-02-27T10:01:00Z',
    text: `Hi Devon,

You're all set for Tuesday, March 5 at 11:00 AM Eastern, 30 minutes with Raj and me.

https://zoom.example/j/8812

Unfortunately I couldn't get the afternoon slot you asked for. Holler if this one's a problem.

Erin Castillo
Loomstack | Product Manager hiring`,
    kind: 'interview',
    company: 'Loomstack',
    role: 'Product Manager',
    personal: true,
    meeting: {
      state: 'fixed',
      localTime: '2024-03-05T11:00',
      zone: 'America/New_York',
      minutes: 30,
      form: 'video',
      link: 'https://zoom.example/j/8812',
      place: null,
      people: ['Erin Castillo', 'Raj'],
    },
  },
  {
    id: 'en-interview-03',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Tomorrow',
    fromName: 'Paul Grady',
    fromAddress: 'paul.grady@gradyjoinery.example',
    sentAt: '2021-11-03T12:26:00Z',
    text: `Hi Neil, sorry, got to call tomorrow off, van's died. Can you do Tuesday 9th at 8am instead? Still keen to see you for the Bench Joiner job. Paul Grady, Grady Joinery`,
    kind: 'interview',
    company: 'Grady Joinery',
    role: 'Bench Joiner',
    personal: true,
    meeting: {
      state: 'moved',
      localTime: '2021-11-09T08:00',
      zone: null,
      minutes: null,
      form: 'on-site',
      link: null,
      place: null,
      people: ['Paul Grady'],
    },
  },
  {
    id: 'en-interview-04',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'Reminder: Phone screen with Becca Stone',
    fromName: 'Calendly',
    fromAddress: 'notifications@calendly.com',
    sentAt: '2025-05-19T16:51:00Z',
    text: `Hi Lena,

This is a friendly reminder for your upcoming event.

Phone screen, Social Media Manager (Marrow & Pine)
1:30pm - Thursday, May 22, 2025, Central Time, 25 min
Becca Stone will call you.

Need to cancel or reschedule?`,
    kind: 'interview',
    company: 'Marrow & Pine',
    role: 'Social Media Manager',
    personal: false,
    meeting: {
      state: 'fixed',
      localTime: '2025-05-22T13:30',
      zone: 'America/Chicago',
      minutes: 25,
      form: 'phone',
      link: null,
      place: null,
      people: ['Becca Stone'],
    },
  },
  {
    id: 'en-interview-05',
    lang: 'en',
    country: 'IN',
    held: false,
    subject: 'Interview Call Letter - QC Chemist',
    fromName: 'Recruitment Cell',
    fromAddress: 'walkin@arohipharma.example',
    sentAt: '2022-07-12T13:03:00Z',
    text: `Dear Candidate,

We are glad to inform you that your profile has been shortlisted. You are requested to appear for personal interview for QC Chemist on 16.07.2022 (Saturday) at 9.00 AM IST at Plot 14, MIDC Taloja. Carry original documents. No TA/DA will be paid. Candidates reporting late will be rejected.

Arohi Pharma`,
    kind: 'interview',
    company: 'Arohi Pharma',
    role: 'QC Chemist',
    personal: false,
    meeting: {
      state: 'fixed',
      localTime: '2022-07-16T09:00',
      zone: 'Asia/Kolkata',
      minutes: null,
      form: 'on-site',
      link: null,
      place: 'Plot 14, MIDC Taloja',
      people: [],
    },
  },
  {
    id: 'en-interview-06',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'Next steps with Summit Vale Hospital',
    fromName: 'Talent',
    fromAddress: 'talent@summitvale.example',
    sentAt: '2023-10-25T09:15:00Z',
    text: `Hi Bianca,

Great news! We'd like to move forward with your application for Respiratory Therapist. Please use the link below to choose a 20-minute video conversation. If none of the times work, unfortunately we can't offer evenings, but let us know and we'll try.

Pick a time`,
    kind: 'interview',
    company: 'Summit Vale Hospital',
    role: 'Respiratory Therapist',
    personal: false,
    meeting: {
      state: 'proposed',
      localTime: null,
      zone: null,
      minutes: 20,
      form: 'video',
      link: null,
      place: null,
      people: [],
    },
  },
  {
    id: 'en-interview-07',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Lectureship in Classics',
    fromName: 'Professor Ann Lockyer',
    fromAddress: 'a.lockyer@stdunstans.example',
    sentAt: '2019-06-11T10:33:00Z',
    text: `Dear Dr Moretti,

The electors would be delighted if you could come for interview on Thursday 27 June at 9.45am in the Old Library. You will be asked for a fifteen-minute presentation. Should you decide not to pursue your application, a line to my secretary would be a kindness.

Yours sincerely,
Ann Lockyer
St Dunstan's College`,
    kind: 'interview',
    company: "St Dunstan's College",
    role: 'Lectureship in Classics',
    roleAlso: ['Lecturer in Classics'],
    personal: true,
    meeting: {
      state: 'fixed',
      localTime: '2019-06-27T09:45',
      zone: null,
      minutes: null,
      form: 'on-site',
      link: null,
      place: 'the Old Library',
      people: [],
    },
  },
  {
    id: 'en-interview-08',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'job',
    fromName: 'Andre Wallace',
    fromAddress: 'andre@wallaceauto.example',
    sentAt: '2020-07-15T16:51:00Z',
    text: `Come in Saturday the 18th at 10. Wear a mask. Bring your tools so I can see what you got. Andre
Wallace Auto Body - Paint Prep Tech`,
    kind: 'interview',
    company: 'Wallace Auto Body',
    role: 'Paint Prep Tech',
    personal: true,
    meeting: {
      state: 'fixed',
      localTime: '2020-07-18T10:00',
      zone: null,
      minutes: null,
      form: 'on-site',
      link: null,
      place: null,
      people: ['Andre Wallace'],
    },
  },
  {
    id: 'en-interview-09',
    lang: 'en',
    country: 'AU',
    held: false,
    subject: 'Chat about the Dive Instructor role',
    fromName: 'Tahlia Brown',
    fromAddress: 'tahlia@reefdive.example',
    sentAt: '2024-08-20T13:07:00Z',
    text: `Hey Josh! Loved your logbook. Keen for a yarn on Wednesday 28 August, 4pm Brisbane time? https://meet.example/reef-dive - it's super casual. If we end up going with someone else we'll still shout you a dive.
Tahlia Brown
Reef & Dive Tours`,
    kind: 'interview',
    company: 'Reef & Dive Tours',
    role: 'Dive Instructor',
    personal: true,
    meeting: {
      state: 'fixed',
      localTime: '2024-08-28T16:00',
      zone: 'Australia/Brisbane',
      minutes: null,
      form: 'video',
      link: 'https://meet.example/reef-dive',
      place: null,
      people: ['Tahlia Brown'],
    },
  },
  {
    id: 'en-interview-10',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'CFO, Hartwell Industries: second round',
    fromName: 'Executive Search',
    fromAddress: 'search@bellwetherpartners.example',
    sentAt: '2022-03-16T16:51:00Z',
    text: `Dear Elaine,

The Hartwell board would like to see you again. They propose ninety minutes at the client's New York office in the week of April 4. Two candidates remain; the third has been told no. Kindly let me have your availability for the Chief Financial Officer discussion.

Bellwether Partners`,
    kind: 'interview',
    company: 'Bellwether Partners',
    companyAlso: ['Hartwell Industries'],
    role: 'Chief Financial Officer',
    personal: true,
    meeting: {
      state: 'proposed',
      localTime: null,
      zone: null,
      minutes: 90,
      form: 'on-site',
      link: null,
      place: "the client's New York office",
      people: [],
    },
  },
  {
    id: 'en-interview-11',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Interview scheduled: Transport Planner',
    fromName: 'Workable',
    fromAddress: 'noreply@candidates.workablemail.com',
    sentAt: '2025-01-14T10:43:00Z',
    text: `Hi Adeel,

Fenwick Logistics has scheduled an interview with you.

When: Tuesday 21 January 2025, 9:30 - 10:10 (Europe/London)
Who: Moira Kent
Where: https://teams.example/l/fenwick

Accept | Decline | Suggest another time`,
    kind: 'interview',
    company: 'Fenwick Logistics',
    role: 'Transport Planner',
    personal: false,
    meeting: {
      state: 'fixed',
      localTime: '2025-01-21T09:30',
      zone: 'Europe/London',
      minutes: 40,
      form: 'video',
      link: 'https://teams.example/l/fenwick',
      place: null,
      people: ['Moira Kent'],
    },
  },
]
