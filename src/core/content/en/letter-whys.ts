/** Why to wait with a letter, or to leave it, in the words of the screen. */
export const letterWhys = {
  gently:
    'You asked for gentle days. A letter reads better after a night, so this one can wait until the morning.',
  openThread:
    'You have one open question with this employer already. One at a time keeps the door open.',
  stranger:
    'You two have not met yet, and this is much to ask of somebody who does not know you. A short talk comes first.',
  noTalk: 'There has been no talk to give thanks for yet. It can be written the day after.',
  thanksInNote:
    'They have decided, so your thanks go into the note after the no: thanks, interest and question are one letter.',
  thanked: 'You have thanked them for this talk. Once is right.',
  thanksLate:
    'The talk is more than a week ago, and thanks read as an afterthought now. A word about where it stands may say them, too.',
  silentTwice:
    'Your last two letters to them had no answer. A third would weigh on both of you; leave it to them, or to chance.',
  touchSoon:
    'You were in touch within the last month. A contact keeps better with a little room around it.',
  fourAYear: 'You have written to them four times within a year, which is plenty.',
  connected: 'You have sent them a note to connect. A second one changes nothing.',
  stillOpen: 'This application is still open, so there is nothing to begin anew.',
  reapplySoon:
    'Less than three months have gone by. For the same role little will have changed for them; for another role you can write now.',
  nothingNew:
    'A new application carries when something has changed. Say what it is first, and the letter begins with it.',
  talkAsked:
    'You have asked them and followed up once. Whatever comes or does not come, there is no third.',
  talkWaits:
    'You have asked them. If nothing comes, one more word is right after seven working days.',
  massSend:
    'You have sent five such requests within a week. They begin to read alike; answer those that come first.',
  closedNow: 'This application is closed, so there is nothing to pass on. Another role would do.',
  referred: 'You have asked them about this job. Once is right.',
  recommended: 'You have asked them within the last year. One recommendation each is plenty.',
  mentorAsked: 'You have asked them. Let them take their time, and take a no as it is.',
  notApplied: 'You have not applied yet, so nobody can say where it stands.',
  answered: 'They have answered, so there is nothing to ask about.',
  followedUp: 'You have asked once. There is no second word; let this one rest.',
  notQuiet:
    'It is not three weeks yet since their last word. Most answers that come take that long.',
  theirDate: 'They named a day by which you hear, and it has not come.',
  noReader:
    'Nobody reads the address that their letters come from, and there is no one else to write to yet. A name would help.',
  noOffer: 'No offer is noted for this application. Note it first, so that the letter can name it.',
  noTerms:
    'The terms are not noted: neither pay nor first day. Ask for them in writing before you say yes.',
  offerToday: 'The offer came today. Sleep on it; nobody minds a day.',
  useDecline: 'They have made an offer, so it is a no to an offer that they need.',
  withdrawn: 'This one is closed already, so there is nothing to take back.',
  toldThem: 'You have told them. That is all they need.',
  fine: 'Nothing speaks against it.',
} as const
