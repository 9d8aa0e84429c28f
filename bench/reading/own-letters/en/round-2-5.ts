import type { OwnLetter } from '../own-letter.ts'

export const enRound2Part5: readonly OwnLetter[] = [
  {
    id: 'en-r2-interview-03',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Next stage',
    fromName: 'Talent Acquisition',
    fromAddress: 'talent@brightloom.example',
    sentAt: '2026-04-15T16:10:00Z',
    text: `Dear Tom,

Good news: you've made it through to the next stage for Data Analyst. We'd like you to meet the hiring manager on Teams. Please reply with three times that suit you between Monday and Thursday.

If you no longer wish to be considered, tell us so that we can offer the slot to somebody else.

Talent Acquisition, Brightloom`,
    kind: 'interview',
    company: 'Brightloom',
    role: 'Data Analyst',
  },
  {
    id: 'en-r2-interview-04',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Trial shift',
    fromName: 'Marco Bellini, The Lantern Rooms',
    fromAddress: 'marco@thelanternrooms.example',
    sentAt: '2026-04-17T03:10:00Z',
    text: `Hi Danny, cv looks good. Come and do a trial on Saturday, 4 till close, paid. Bring your own knives and shoes. Ask for me at the back door. Marco`,
    kind: 'interview',
    alsoRight: ['assessment'],
    company: 'The Lantern Rooms',
    role: null,
  },
  {
    id: 'en-r2-interview-05',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Moving our meeting',
    fromName: 'Joanna Reyes',
    fromAddress: 'jreyes@tidewell.example',
    sentAt: '2026-04-18T14:10:00Z',
    text: `Hi Mo,

Sorry, I've been called to site on Wednesday so can't make our interview. Could you do Friday at 10 instead? Same place.

Joanna`,
    kind: 'interview',
    company: 'Tidewell',
    role: null,
  },
  {
    id: 'en-r2-interview-06',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Invitation to selection day',
    fromName: 'Graduate Recruitment',
    fromAddress: 'graduates@altonbridge.example',
    sentAt: '2026-04-20T01:10:00Z',
    text: `Dear Olivia,

Congratulations on passing the tests. We invite you to our selection day in London on 4 February. It consists of a group exercise, a presentation and an interview. We pay second class travel. Candidates who do not confirm by Friday will lose their place.

Graduate Recruitment`,
    kind: 'interview',
    company: 'Altonbridge',
    role: null,
  },
  {
    id: 'en-r2-interview-07',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Interview confirmation: QA Engineer',
    fromName: 'Tessera Recruiting',
    fromAddress: 'notification@smartrecruiters.com',
    sentAt: '2026-04-21T12:10:00Z',
    text: `Hi Ravi,

This confirms your interview for QA Engineer:
When: Tue 3 March, 15:00 - 16:00 GMT
Where: Google Meet
With: Dan Osei, Head of Quality

Need to reschedule? Use the link in this message.`,
    kind: 'interview',
    company: 'Tessera',
    role: 'QA Engineer',
  },
  {
    id: 'en-r2-interview-08',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Second visit',
    fromName: "Mrs J Okafor, St Margaret's Primary",
    fromAddress: 'office@stmargaretsprimary.example',
    sentAt: '2026-04-22T23:10:00Z',
    text: `Dear Helen

The governors were impressed last week and would like to see you teach a lesson. Would Tuesday morning be possible? Twenty-five minutes, Year 4, fractions please.

Jane Okafor`,
    kind: 'interview',
    company: "St Margaret's Primary",
    role: null,
  },
  {
    id: 'en-r2-interview-09',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your application for Night Porter',
    fromName: 'The Manager',
    fromAddress: 'manager@wrenhotel.example',
    sentAt: '2026-04-24T10:10:00Z',
    text: `Dear Mr Hale

Thank you for your letter. If you care to call at the hotel on Monday evening at seven I shall be glad to see you. Unfortunately we can't refund fares.

R. Tasker
Wren Hotel`,
    kind: 'interview',
    company: 'Wren Hotel',
    role: 'Night Porter',
  },
  {
    id: 'en-r2-assessment-01',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Online test for Call Handler',
    fromName: 'Police Staff Recruitment, Southmarch Police',
    fromAddress: 'staffrecruitment@southmarch.example',
    sentAt: '2026-04-25T21:10:00Z',
    text: `Candidate number 44810

You have passed the sift. Please take the Call Handler online test by midnight on 12 October. It lasts 45 minutes and can only be started once. Anyone who has not finished by then will be withdrawn from the campaign.`,
    kind: 'assessment',
    company: 'Southmarch Police',
    role: 'Call Handler',
  },
  {
    id: 'en-r2-assessment-02',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'A small task',
    fromName: 'Ines Duarte',
    fromAddress: 'ines@kitewave.example',
    sentAt: '2026-04-27T08:10:00Z',
    text: `Hi Ben,

Loved your portfolio. Before we talk, we'd ask you to spend no more than three hours on the attached brief and send us a PDF by next Tuesday. No need for high fidelity.

Ines`,
    kind: 'assessment',
    company: 'Kitewave',
    role: null,
  },
  {
    id: 'en-r2-assessment-03',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Coding challenge',
    fromName: 'Vexel Recruiting',
    fromAddress: 'recruiting@vexel.example',
    sentAt: '2026-04-28T19:10:00Z',
    text: `Hello Anton,

As the next step for Backend Engineer, please complete this HackerRank challenge within 5 days. It has two questions and takes 90 minutes. Good luck!`,
    kind: 'assessment',
    company: 'Vexel',
    role: 'Backend Engineer',
  },
  {
    id: 'en-r2-assessment-04',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Video questions',
    fromName: 'Ardmore Airlines Careers',
    fromAddress: 'careers@ardmoreair.example',
    sentAt: '2026-04-30T06:10:00Z',
    text: `Dear Sofia

Please record your answers to five short questions using the link below. You'll have one minute for each. Your link runs out on 1 May.`,
    kind: 'assessment',
    company: 'Ardmore Airlines',
    role: null,
  },
  {
    id: 'en-r2-offer-01',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Staff Nurse',
    fromName: 'Ward 7, Riverside Community Trust',
    fromAddress: 'ward7@riversidetrust.example',
    sentAt: '2026-05-01T17:10:00Z',
    text: `Hi Amara, we'd love to have you on the ward! The panel agreed unanimously. The formal letter comes from HR once your references and DBS are back, please don't hand in your notice before that.`,
    kind: 'offer',
    company: 'Riverside Community Trust',
    role: 'Staff Nurse',
  },
  {
    id: 'en-r2-offer-02',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your offer from Nimbusdesk',
    fromName: 'People Team',
    fromAddress: 'people@nimbusdesk.example',
    sentAt: '2026-05-03T04:10:00Z',
    text: `Hi Femi,

We're delighted to offer you the role of Support Agent at £27,400 a year, starting 2 June. The contract is attached. Please sign and return it by Friday; after that we will have to approach another candidate.

People Team`,
    kind: 'offer',
    company: 'Nimbusdesk',
    role: 'Support Agent',
  },
  {
    id: 'en-r2-offer-03',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Job',
    fromName: 'Irma, Crust & Co',
    fromAddress: 'irma@crustandco.example',
    sentAt: '2026-05-04T15:10:00Z',
    text: `Hello Petra. We want you. Can you start on the 1st at four in the morning? We pay 13 an hour and you take home what is left over. Tell us by Sunday. Irma`,
    kind: 'offer',
    company: 'Crust & Co',
    role: null,
  },
  {
    id: 'en-r2-offer-04',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Appointment: Lecturer',
    fromName: 'Academic Appointments',
    fromAddress: 'appointments@eastfen.example',
    sentAt: '2026-05-06T02:10:00Z',
    text: `Dear Dr Novak,

On the recommendation of the search committee, I have pleasure in inviting you to join the department as Lecturer in Sociology from 1 September. The salary would be at point 37. I should be glad of your answer within fourteen days.

Professor A. Lindqvist
University of Eastfen`,
    kind: 'offer',
    company: 'University of Eastfen',
    role: 'Lecturer in Sociology',
  },
  {
    id: 'en-r2-outreach-01',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Opportunity in Leeds',
    fromName: 'Kirsty Webb, Webb Talent',
    fromAddress: 'kirsty@webbtalent.example',
    sentAt: '2026-05-07T13:10:00Z',
    text: `Hi Grace,

I came across your profile and think you'd be a great match for a Finance Manager role I'm working on in Leeds (60-65k, hybrid). Would you be open to a chat this week?

Kirsty`,
    kind: 'outreach',
    company: 'Webb Talent',
    role: 'Finance Manager',
  },
  {
    id: 'en-r2-outreach-02',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Are you still looking?',
    fromName: 'Paul',
    fromAddress: 'jobs@peakstaff.example',
    sentAt: '2026-05-09T00:10:00Z',
    text: `Hi Kwame, you're on our books from last year. I've got forklift work in Wakefield starting Monday, £13.20 on nights. Text me if you fancy it. Paul, Peak Staff`,
    kind: 'outreach',
    company: 'Peak Staff',
    role: null,
  },
  {
    id: 'en-r2-outreach-03',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Head of Engineering at a climate start-up',
    fromName: 'Dana Frost, Frost Search',
    fromAddress: 'dana@frostsearch.example',
    sentAt: '2026-05-10T11:10:00Z',
    text: `Hello Anton, I'm retained by a climate start-up to find their Head of Engineering. Your time at Vexel caught my eye. I know you may not be looking. If not you, who should I be talking to?

Dana`,
    kind: 'outreach',
    company: 'Frost Search',
    role: 'Head of Engineering',
  },
  {
    id: 'en-r2-noise-01',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: '12 new jobs for "data analyst" in Manchester',
    fromName: 'JobBeacon',
    fromAddress: 'alerts@jobbeacon.example',
    sentAt: '2026-05-11T22:10:00Z',
    text: `Your daily alert: 12 new jobs

Data Analyst - Brightloom - Manchester - Apply now
Junior Data Analyst - Northmoor Council - £26k
BI Analyst - Bowline Insurance

Change how often you get these alerts. Unsubscribe.`,
    kind: 'noise',
    company: null,
    role: null,
  },
  {
    id: 'en-r2-noise-02',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: '5 mistakes that get your CV rejected',
    fromName: 'CareerSpark',
    fromAddress: 'newsletter@careerspark.example',
    sentAt: '2026-05-13T09:10:00Z',
    text: `Hi there,

75% of CVs never reach a human. In this week's newsletter we look at the five slips that get you rejected and how to turn a "no" into an interview. Plus: 20% off our CV review until Sunday.

View in browser | Unsubscribe`,
    kind: 'noise',
    company: null,
    role: null,
  },
]
