import type { OwnLetter } from '../own-letter.ts'

export const enOutreach: readonly OwnLetter[] = [
  {
    id: 'en-outreach-01',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Java Developer - Hybrid - $70/hr W2',
    fromName: 'Kyle Jensen',
    fromAddress: 'kyle@apexstaffers.example',
    sentAt: '2024-01-17T09:50:00Z',
    text: `Hi,

Hope you're well! I came across your resume and think you'd be a fit for
a Java Developer contract with one of our direct clients. Please share
your updated resume, visa status and best time to talk.

Kyle Jensen
Apex Staffers`,
    kind: 'outreach',
    company: 'Apex Staffers',
    role: 'Java Developer',
    personal: true,
  },
  {
    id: 'en-outreach-02',
    lang: 'en',
    country: 'GB',
    held: true,
    subject: 'Maths Teacher needed from April',
    fromName: 'Becky Sharp',
    fromAddress: 'becky.sharp@meridianteach.example',
    sentAt: '2023-03-08T10:50:00Z',
    text: `Hello Sanjay,

I have a lovely secondary school in Croydon looking for a Maths Teacher after Easter. I spotted your details on the register. Would you be open to a quick chat? If now's not the right time, no problem at all.

Becky Sharp
Meridian Teach`,
    kind: 'outreach',
    company: 'Meridian Teach',
    role: 'Maths Teacher',
    personal: true,
  },
  {
    id: 'en-outreach-03',
    lang: 'en',
    country: 'IN',
    held: false,
    subject: 'Opening for Branch Manager - leading NBFC',
    fromName: 'Neha Gupta',
    fromAddress: 'neha.g@careerhop.example',
    sentAt: '2025-04-21T11:10:00Z',
    text: `Hi,

We have an urgent requirement of Branch Manager for our client, a
leading NBFC. Your profile was found on the job portal. If interested,
reply with CTC, ECTC and notice period. Also refer your friends.

Neha Gupta
CareerHop Consultants`,
    kind: 'outreach',
    company: 'CareerHop Consultants',
    role: 'Branch Manager',
    personal: true,
  },
  {
    id: 'en-outreach-04',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'Quick question',
    fromName: 'Ali Rahman',
    fromAddress: 'ali@northbeamcap.example',
    sentAt: '2022-09-06T07:41:00Z',
    text: `Sam,

I run finance at Northbeam Capital. Two people I trust told me to talk
to you about our Controller seat. No agenda, just coffee. Interested?

Ali Rahman`,
    kind: 'outreach',
    company: 'Northbeam Capital',
    role: 'Controller',
    personal: true,
  },
  {
    id: 'en-outreach-05',
    lang: 'en',
    country: 'AU',
    held: false,
    subject: 'FIFO roles at Ironbark Mining',
    fromName: 'Talent Sourcing',
    fromAddress: 'sourcing@ironbarkmining.example',
    sentAt: '2023-10-16T09:26:00Z',
    text: `Hi Dylan, you joined our talent community last year. We have new FIFO roles coming up and think you'd suit Drill Operator. Hit apply if you'd like to be considered.`,
    kind: 'outreach',
    company: 'Ironbark Mining',
    role: 'Drill Operator',
    personal: false,
  },
  {
    id: 'en-outreach-06',
    lang: 'en',
    country: 'GB',
    held: true,
    subject: 'Locum GP sessions, Devon',
    fromName: 'Dr Simon Peel',
    fromAddress: 'simon.peel@locumlink.example',
    sentAt: '2021-05-20T13:23:00Z',
    text: `Dear Dr Farouk, a practice near Exeter is desperate for a Locum GP in
July and your name came up. £720 a day. Sorry to write out of the blue.
May I ring?
Simon Peel, LocumLink`,
    kind: 'outreach',
    company: 'LocumLink',
    role: 'Locum GP',
    personal: true,
  },
  {
    id: 'en-outreach-07',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Confidential: Chief People Officer',
    fromName: 'Grace Holloway',
    fromAddress: 'grace@boardroomsearch.example',
    sentAt: '2026-05-05T12:22:00Z',
    text: `Dear Ruth,

I'm conducting a confidential search for a Chief People Officer for a listed retailer. While you may not be looking, I'd value your thoughts, or the name of someone you admire.

Grace Holloway
Holloway Search`,
    kind: 'outreach',
    company: 'Holloway Search',
    role: 'Chief People Officer',
    personal: true,
  },
  {
    id: 'en-outreach-08',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'Travel Nurse - ICU - $2,400/wk',
    fromName: 'Monique Dupree',
    fromAddress: 'mdupree@silverlinestaff.example',
    sentAt: '2018-11-05T09:18:00Z',
    text: `Hey there! I've got ICU Travel Nurse contracts in Boise starting next week. Saw you on a nursing board. Text me if you're interested, or STOP to opt out. Monique, Silverline Staffing`,
    kind: 'outreach',
    company: 'Silverline Staffing',
    role: 'Travel Nurse',
    personal: true,
  },
  {
    id: 'en-outreach-09',
    lang: 'en',
    country: 'IE',
    held: false,
    subject: 'would you be interested?',
    fromName: 'Colm Daly',
    fromAddress: 'colm@dalydairy.example',
    sentAt: '2024-04-22T09:40:00Z',
    text: `Pat, your name came up at the mart. I'm looking for a Herd Manager from the autumn, house included. You're probably settled where you are but I said I'd ask. Colm Daly, Daly Dairy`,
    kind: 'outreach',
    company: 'Daly Dairy',
    role: 'Herd Manager',
    personal: true,
  },
]
