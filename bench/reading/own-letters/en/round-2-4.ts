import type { OwnLetter } from '../own-letter.ts'

export const enRound2Part4: readonly OwnLetter[] = [
  {
    id: 'en-r2-rejection-45',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Reference 77120 Cleaner',
    fromName: 'Facilities Jobs',
    fromAddress: 'jobs@brightway.example',
    sentAt: '2026-03-18T23:10:00Z',
    text: `Dear Mrs Kovacs, we have looked at your form for the Cleaner job (ref 77120). Other applicants were available for the hours we advertised and we have decided to employ one of them. We thank you for applying to Brightway Facilities.`,
    kind: 'rejection',
    company: 'Brightway Facilities',
    role: 'Cleaner',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r2-rejection-46',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Thank you from Tessera',
    fromName: 'Tessera Recruiting',
    fromAddress: 'notification@smartrecruiters.com',
    sentAt: '2026-03-20T10:10:00Z',
    text: `Hi Ravi,

We want to thank you for giving us the chance to learn about you. We had many qualified applicants for QA Engineer, making this decision a difficult one. Your application was not selected for the next step.

Please feel free to connect with us on social media for news about future openings.

Tessera Recruiting`,
    kind: 'rejection',
    company: 'Tessera',
    role: 'QA Engineer',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r2-rejection-47',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Assistant Curator',
    fromName: 'Museum HR, Harbour Museum',
    fromAddress: 'hr@harbourmuseum.example',
    sentAt: '2026-03-21T21:10:00Z',
    text: `Dear Freya,

Since we met in September the museum's funding from the city has been frozen. The trustees have taken the painful step of suspending the appointment of an Assistant Curator. No one has been appointed and we cannot say if or when the process will resume.

I am sorry that you prepared so well for nothing.

H. Lund`,
    kind: 'rejection',
    company: 'Harbour Museum',
    role: 'Assistant Curator',
    refusal: 'paused',
    stage: 'interview',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r2-rejection-48',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your recent interview with Bowline',
    fromName: 'Bowline Insurance',
    fromAddress: 'talent@bowline.example',
    sentAt: '2026-03-23T08:10:00Z',
    text: `Dear Jack

Thank you for your time on Teams last Wednesday. We have now finished interviewing for the Claims Handler position and won't be inviting you to the second stage.

Main points from the panel: clear communicator, good energy; examples were general and didn't show what you did yourself.

Good luck with everything.

Bowline Talent`,
    kind: 'rejection',
    company: 'Bowline Insurance',
    role: 'Claims Handler',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r2-rejection-49',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Re: Re: Any news?',
    fromName: 'Stuart Neale, Neale & Sons',
    fromAddress: 'stuart@nealeandsons.example',
    sentAt: '2026-03-24T19:10:00Z',
    text: `No mate, sorry, should of told you. Went with a lad I used to work with.`,
    kind: 'rejection',
    company: 'Neale & Sons',
    role: null,
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r2-confirmation-01',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: "We've received your application",
    fromName: 'Hartwell Stores Recruitment',
    fromAddress: 'noreply@hartwellstores.example',
    sentAt: '2026-03-26T06:10:00Z',
    text: `Hi Priya,

Your application for Store Assistant has reached us safely. A real person will read it, usually inside ten working days. If you don't hear from us by the end of the month, you have not been successful this time.

Hartwell Stores`,
    kind: 'confirmation',
    company: 'Hartwell Stores',
    role: 'Store Assistant',
  },
  {
    id: 'en-r2-confirmation-02',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Thank you for applying',
    fromName: 'Workday',
    fromAddress: 'stratton@myworkday.com',
    sentAt: '2026-03-27T17:10:00Z',
    text: `Dear Wei,

Thank you for your interest in Stratton. We have received your submission for Financial Analyst II. Should your background match what we are looking for, a member of our team will contact you. Otherwise we will keep your information for twelve months.

Stratton Talent Team`,
    kind: 'confirmation',
    company: 'Stratton',
    role: 'Financial Analyst II',
  },
  {
    id: 'en-r2-confirmation-03',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Application submitted: Research Technician',
    fromName: 'Fenwick Labs',
    fromAddress: 'jobs@fenwicklabs.example',
    sentAt: '2026-03-29T04:10:00Z',
    text: `Thanks Arjun! Your application for Research Technician has been submitted. You can follow its progress in your account. The closing date is 30 June and we do not look at applications before then.`,
    kind: 'confirmation',
    company: 'Fenwick Labs',
    role: 'Research Technician',
  },
  {
    id: 'en-r2-confirmation-04',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Re: vacancy',
    fromName: 'Mrs J Okafor',
    fromAddress: 'office@stmargaretsprimary.example',
    sentAt: '2026-03-30T15:10:00Z',
    text: `Dear Helen

Thank you, your form has arrived and I have passed it to the head. Interviews will be held in the week of the 14th and we will only be in contact with those who are shortlisted.

School Office
St Margaret's Primary`,
    kind: 'confirmation',
    company: "St Margaret's Primary",
    role: null,
  },
  {
    id: 'en-r2-confirmation-05',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Application for Cabin Crew',
    fromName: 'Ardmore Airlines Careers',
    fromAddress: 'careers@ardmoreair.example',
    sentAt: '2026-04-01T02:10:00Z',
    text: `Dear Sofia

This is an automatic message to say that your Cabin Crew application is with us. Because so many people apply, we regret we can't reply to everybody in person. If four weeks go by without word, please assume that it has not gone further.`,
    kind: 'confirmation',
    company: 'Ardmore Airlines',
    role: 'Cabin Crew',
  },
  {
    id: 'en-r2-confirmation-06',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Got it!',
    fromName: 'Sam Whitlock',
    fromAddress: 'sam@pinecrate.example',
    sentAt: '2026-04-02T13:10:00Z',
    text: `Hey Luis, got your CV, thanks. Bit swamped until the 10th but I'll have a proper look after that and get back to you either way. Sam`,
    kind: 'confirmation',
    company: 'Pinecrate',
    role: null,
  },
  {
    id: 'en-r2-confirmation-07',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your speculative enquiry',
    fromName: 'Anna Brandt',
    fromAddress: 'a.brandt@ferncliff.example',
    sentAt: '2026-04-04T00:10:00Z',
    text: `Dear Yuki,

Thank you for your letter and samples, which came this morning. I am passing them round the partners and one of us will write again once we have all had a look.

Anna Brandt
Ferncliff Architects`,
    kind: 'confirmation',
    company: 'Ferncliff Architects',
    role: null,
  },
  {
    id: 'en-r2-confirmation-08',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Application complete - Call Handler',
    fromName: 'Police Staff Recruitment, Southmarch Police',
    fromAddress: 'staffrecruitment@southmarch.example',
    sentAt: '2026-04-05T11:10:00Z',
    text: `Candidate number 44810

Your application form for Call Handler is complete. Sifting takes place after the closing date. Candidates who pass the sift will be sent an online test. Vetting can take up to 12 weeks, so please do not resign from your present job.`,
    kind: 'confirmation',
    company: 'Southmarch Police',
    role: 'Call Handler',
  },
  {
    id: 'en-r2-confirmation-09',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your application with Glasswing',
    fromName: 'Glasswing',
    fromAddress: 'jobs@glasswing.example',
    sentAt: '2026-04-06T22:10:00Z',
    text: `Hi Marta,

Just letting you know it's still in the pile! We had more interest in UX Researcher than we thought and the review is taking longer. Expect to hear from us around the 20th. Sorry for the wait.`,
    kind: 'confirmation',
    company: 'Glasswing',
    role: 'UX Researcher',
  },
  {
    id: 'en-r2-confirmation-10',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Thanks for applying to Halden',
    fromName: 'Internships',
    fromAddress: 'internships@halden.example',
    sentAt: '2026-04-08T09:10:00Z',
    text: `Hi Chloe,

You're in the running! We've logged your application for Marketing Intern. Next: our team reads everything, then the people we'd like to meet are called for a group day. Not everyone can be picked, but we'll tell you whichever way it goes.

Team Halden`,
    kind: 'confirmation',
    company: 'Halden',
    role: 'Marketing Intern',
  },
  {
    id: 'en-r2-confirmation-11',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Receipt of application',
    fromName: 'Academic Appointments',
    fromAddress: 'appointments@eastfen.example',
    sentAt: '2026-04-09T20:10:00Z',
    text: `Dear Dr Novak,

This acknowledges your application for the Lecturer in Sociology, including a CV, a statement and two of three letters of reference. Your file will be complete once the third has reached us.

University of Eastfen`,
    kind: 'confirmation',
    company: 'University of Eastfen',
    role: 'Lecturer in Sociology',
  },
  {
    id: 'en-r2-confirmation-12',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your job application',
    fromName: 'HR Department',
    fromAddress: 'hr@grandpier.example',
    sentAt: '2026-04-11T07:10:00Z',
    text: `Dear Mr Alves, we confirm having received your documents for the position of Sous Chef. They are being examined by the relevant department and you will be informed of the outcome in due course. Grand Pier Hotel`,
    kind: 'confirmation',
    company: 'Grand Pier Hotel',
    role: 'Sous Chef',
  },
  {
    id: 'en-r2-interview-01',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Interview for Receptionist',
    fromName: 'Practice Manager, Oak Road Surgery',
    fromAddress: 'pm@oakroadsurgery.example',
    sentAt: '2026-04-12T18:10:00Z',
    text: `Dear Sandra,

I'm pleased to say you have been shortlisted for Receptionist. Please come to the surgery on Thursday 9 April at 2.15 pm. You'll meet two of the partners and there's a short typing exercise. Bring your certificates and some photo ID.

Liz Marsh`,
    kind: 'interview',
    company: 'Oak Road Surgery',
    role: 'Receptionist',
  },
  {
    id: 'en-r2-interview-02',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Can we have a chat?',
    fromName: 'Lena Hoff',
    fromAddress: 'lena@driftbox.io',
    sentAt: '2026-04-14T05:10:00Z',
    text: `Hi Oscar,

Thanks for your application for Growth Marketer, I liked the bit about the bike shop. Have you got half an hour this week for a call? Here's my calendar: https://cal.example/lena. Pick whatever works.

Lena`,
    kind: 'interview',
    company: 'Driftbox',
    role: 'Growth Marketer',
  },
]
