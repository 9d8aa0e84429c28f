import type { OwnLetter } from '../own-letter.ts'

export const enRound13Part45: readonly OwnLetter[] = [
  {
    id: 'en-r13-rejection-109',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Vacancy VN-663 (nights)',
    fromName: 'Bastion Guarding Control',
    fromAddress: 'control@bastionguarding.example',
    sentAt: '2024-05-01T06:40:00Z',
    text: `FAO Mr D. Mensah

VN-663 Retail Security Officer (nights), Arndale site

Control has been told who will be standing the nights from the 13th and your name isn't on the sheet. Please treat the telephone interview you did with Supervisor Kaye as the end of the matter for this vacancy. Originals of your documents go back by recorded post this week.

Officers who miss out often do well with a fresh application under a different vacancy number.

Bastion Guarding Ltd`,
    kind: 'rejection',
    company: 'Bastion Guarding Ltd',
    companyAlso: ['Bastion Guarding'],
    role: 'Retail Security Officer',
    roleAlso: ['Retail Security Officer (nights)'],
    requisition: 'VN-663',
    refusal: 'not-chosen',
    stage: 'screening',
    door: 'reapply',
    reasons: [],
    personal: true,
  },
  {
    id: 'en-r13-rejection-110',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Outcome of application: Civil Enforcement Officer',
    fromName: 'Westhallow Borough Council',
    fromAddress: 'noreply@jobs.westhallow-bc.example',
    sentAt: '2023-01-04T09:30:00Z',
    text: `Dear Gareth Pope,

RE: Civil Enforcement Officer, Parking Services

Happy new year from the resourcing hub. Shortlisting for the above has taken place and your name has not been put forward to interview. Competition was fierce. Due to resources the council gives feedback only to those who attend an interview.

Westhallow is a Disability Confident employer and a Living Wage borough.`,
    kind: 'rejection',
    company: 'Westhallow Borough Council',
    companyAlso: ['Westhallow'],
    role: 'Civil Enforcement Officer',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-r13-rejection-111',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'RVN post',
    fromName: 'Hattie Brough MRCVS',
    fromAddress: 'hattie@broughvets.example',
    sentAt: '2025-07-09T19:21:00Z',
    text: `Hi Megan,

Fear I've messed you about. Our own student, Libby, got her results on Monday (two months earlier than we thought!) and has asked to stay, and having trained her since she was 17 there was only one answer the practice could give. So the Registered Veterinary Nurse post has gone to her, and your visit on Saturday is off.

Hope you'll let us buy you a coffee at congress.
Hattie
Brough & Partners Vets`,
    kind: 'rejection',
    company: 'Brough & Partners Vets',
    companyAlso: ['Brough & Partners'],
    role: 'Registered Veterinary Nurse',
    roleAlso: ['RVN'],
    refusal: 'filled',
    stage: 'application',
    door: 'none',
    reasons: ['position_filled'],
    personal: true,
  },
  {
    id: 'en-r13-rejection-112',
    lang: 'en',
    country: 'NZ',
    held: false,
    subject: 'Postdoctoral Fellow, Glaciology',
    fromName: 'Assoc Prof Mere Tipene',
    fromAddress: 'mere.tipene@aorangi-uni.example',
    sentAt: '2024-02-14T22:10:00Z',
    text: `Kia ora Dr Adeyemi,

The committee ranked you as appointable for the Postdoctoral Fellow position, and I'd hoped to send you nicer news. Because the money comes from a Crown contract that ends in March 2025, the University won't support an accredited employer work visa for a term that short, and HR confirmed there is no way round it. We've had to restrict the appointment to those who already hold the right to work in Aotearoa.

I shall be in touch about co-writing, whatever happens.

Ngā mihi,
Mere Tipene
University of Aorangi`,
    kind: 'rejection',
    company: 'University of Aorangi',
    role: 'Postdoctoral Fellow',
    roleAlso: ['Postdoctoral Fellow, Glaciology'],
    refusal: 'not-chosen',
    door: 'none',
    reasons: ['visa_sponsorship'],
    personal: true,
  },
  {
    id: 'en-r13-rejection-113',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Training contract 2027 | Thornley Weekes LLP',
    fromName: 'Graduate Recruitment',
    fromAddress: 'graduates@thornleyweekes.example',
    sentAt: '2025-03-27T15:15:00Z',
    text: `Dear Mr Iqbal,

It is with regret that I write following your interview with Ms Carew and Mr Dobbs on 19 March. The partners have now settled the eight names to whom we shall offer a Training Contract commencing September 2027 and yours does not appear. That you reached this round places you in the top five per cent of those who applied.

Should you wish for feedback, calls may be booked from 14 April onwards through my assistant.

Yours sincerely,
Rosalind Key
Graduate Recruitment Manager`,
    kind: 'rejection',
    company: 'Thornley Weekes LLP',
    companyAlso: ['Thornley Weekes'],
    role: 'Training Contract',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: [],
    canAskFeedback: 'later',
  },
  {
    id: 'en-r13-rejection-114',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'VP Sales',
    fromName: 'Warren Achebe',
    fromAddress: 'wachebe@stonebridgesearch.example',
    sentAt: '2023-11-20T23:02:00Z',
    text: `Carla,

Just off with the board. You and one other were left standing for VP Sales and they have picked the other. What they told me, verbatim as best I can: "She's the better leader, he's sold into health systems for fifteen years and knows every CIO by first name." You'd have needed a year to build those relationships and the company is promising its investors growth by Q2.

I know it stings after five rounds. Lunch on me when you're back from Denver.

Warren
Stonebridge Search Partners`,
    kind: 'rejection',
    company: 'Stonebridge Search Partners',
    companyAlso: ['Stonebridge Search'],
    role: 'VP Sales',
    refusal: 'not-chosen',
    refusalAlso: ['filled'],
    stage: 'final',
    door: 'none',
    reasons: ['experience_gap'],
    personal: true,
  },
  {
    id: 'en-r13-rejection-115',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'On-call Firefighter: physical tests 14 June',
    fromName: 'FRS Recruitment',
    fromAddress: 'recruitment@northfellsfire.example',
    sentAt: '2025-06-16T08:30:00Z',
    text: `Dear Aaron,

On-call Firefighter, Kettlebeck station

Ladder lift: pass
Casualty evacuation: pass
Enclosed space: pass
Equipment carry: pass
Multi-stage fitness test: level 7.9 (national standard is 8.8)

As all elements have to be met on the day your application ends at this point. Most people can add a level with eight weeks of interval training, and you may sit the tests again at any drill night advertised after 1 October.

North Fells Fire and Rescue Service`,
    kind: 'rejection',
    company: 'North Fells Fire and Rescue Service',
    role: 'On-call Firefighter',
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'reapply',
    reasons: ['eligibility'],
    personal: true,
  },
  {
    id: 'en-r13-rejection-116',
    lang: 'en',
    country: 'CA',
    held: false,
    subject: '(no subject)',
    fromName: 'Crumb & Kettle',
    fromAddress: 'crumbandkettle.nelson@gmail.com',
    sentAt: '2024-05-23T03:17:00Z',
    text: `hi noah!! so so sorry it took us forever, the oven died and then the long weekend happened. we did end up deciding on the barista thing and it's not you this time 😞 please don't be a stranger, your usual is on the house next visit xo Bree + Sam`,
    kind: 'rejection',
    company: 'Crumb & Kettle',
    role: 'barista',
    refusal: 'not-chosen',
    refusalAlso: ['filled'],
    door: 'none',
    reasons: [],
    personal: true,
  },
  {
    id: 'en-r13-rejection-117',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Thank you for Sunday!',
    fromName: 'Rufus Penhale',
    fromAddress: 'rufus@thelookout-fowey.example',
    sentAt: '2022-04-11T10:58:00Z',
    text: `Hi Aisling

My mother has not stopped talking about your hake. And thank you for mucking in when the KP walked out, that was above and beyond.

We did have a think about Chef de Partie. It's the pastry corner that has the hole in it, and when we talked about laminating and tempering you laughed and said you'd always dodged that section, which I respect enormously but somebody has to make the croissants! So we've kept on looking. If anything opens up on sauce or fish you're the first number I dial.

Give my best to your brother
Rufus, The Lookout`,
    kind: 'rejection',
    company: 'The Lookout',
    role: 'Chef de Partie',
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'other-role',
    reasons: ['technical_skills_gap'],
    personal: true,
  },
  {
    id: 'en-r13-rejection-118',
    lang: 'en',
    country: 'IE',
    held: false,
    subject: 'Withdrawal of conditional offer',
    fromName: 'HR Shared Services',
    fromAddress: 'hrss@linehaulrail.example',
    sentAt: '2025-04-15T11:26:00Z',
    text: `Dear Mr Twomey,

I refer to the offer of Signalling Technician made to you by telephone on 4 April, which was conditional on award of the Midlands maintenance lot. The authority informed us yesterday that the lot goes to another bidder. The eleven jobs tied to it will not be created, and the company must hereby withdraw its offer.

Anyone who had got this far has been placed on a reserve list and will be rung ahead of any advertisement until April next year.

For and on behalf of Linehaul Rail Services
Deirdre Fallon`,
    kind: 'rejection',
    company: 'Linehaul Rail Services',
    role: 'Signalling Technician',
    refusal: 'closed',
    stage: 'offer',
    door: 'kept-on-file',
    reasons: ['position_closed'],
  },
  {
    id: 'en-r13-rejection-119',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'RE: your email',
    fromName: 'Coach Bill Trautman',
    fromAddress: 'btrautman@elkforkschools.example',
    sentAt: '2023-05-22T14:44:00Z',
    text: `Ms. Delgado, yes the school board voted last night. It was 4 to 3 and the Assistant Track Coach position did not go your way. I'm not at liberty to say more than that about a closed session. Our kids would have been lucky to have you. Bill Trautman, Athletic Director, Elk Fork Schools`,
    kind: 'rejection',
    company: 'Elk Fork Schools',
    role: 'Assistant Track Coach',
    refusal: 'not-chosen',
    door: 'none',
    reasons: [],
    personal: true,
  },
  {
    id: 'en-r13-rejection-120',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Remote Customer Support Rep - application volume',
    fromName: 'Fernlight Talent',
    fromAddress: 'no-reply@hire.lever.co',
    sentAt: '2025-10-07T16:00:00Z',
    text: `Hello,

You were one of 3,912 people to apply for Remote Customer Support Rep in the first day and a half. To keep things fair we cap each opening at its earliest 300 applications and evaluate only those. Yours came in after the cap was hit and so nobody on the team has looked at it; please don't take this as a comment on your skills.

Job alerts (set them to "instant") are the best way to get in under the cap.

Fernlight`,
    kind: 'rejection',
    company: 'Fernlight',
    role: 'Remote Customer Support Rep',
    roleAlso: ['Customer Support Rep'],
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['high_volume_not_reviewed'],
    personal: false,
  },
]
