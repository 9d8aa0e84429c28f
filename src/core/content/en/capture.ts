/** Words of the page on which an application is added, and of the ways to hand an advert over. */
export const captureWords = {
  say: 'Which job is it?',
  sayHanded: 'Is this the job?',
  underHanded:
    'Look through what was understood, put right what is not, then press Enter in a line or “Keep this application”.',
  advert: 'The advert, if you have it',
  advertHint:
    'Paste its text or its link, or drop it as a PDF, a Word, a web-page or a text file. It is read on this device.',
  advertPlace: 'Paste the advert here',
  chooseFile: 'Choose a file',
  tooBig: (name: string): string =>
    `“${name}” has more than 2 MB, which no advert has. Copy the words of the advert and paste them here.`,
  notText: (name: string): string =>
    `Onward cannot read the words of “${name}”. Open it, copy them and paste them here. You can add the file itself once the application is kept.`,
  understood: (count: number): string =>
    count === 0
      ? 'Nothing could be understood for sure. The advert is kept with what you type.'
      : 'What was understood stands below, each with its words. Put right what is not.',
  cut: 'Only its first 40,000 characters are read and kept.',
  onlyLink:
    'The link is kept. Onward does not open pages by itself: paste the advert’s text too, and the fields fill.',
  inText: 'As the advert says it.',
  inPage: 'As the page itself tells it to search engines.',
  fromText: (words: string): string => `In the advert: “${words}”`,
  fromTitle: (words: string): string => `In the page’s title: “${words}”`,
  fromLink: (words: string): string => `In the link: “${words}”`,
  asks: 'What it asks for',
  asksHint: 'In its own words. Tap one to change whether it must be.',
  must: 'Must',
  nice: 'Nice to have',
  leaveOut: 'Leave out',
  forgetAdvert: 'Leave the advert out',
  earlier: (says: string): string => `${says} See what changed`,
  sameAdvert: 'It looks like the same job.',
  nothingDiffers: 'Nothing that is known differs.',
  toEarlier: 'Look at it',
  contact: (who: string): string => `To ask: ${who}.`,
  itsWords: 'The advert’s words',
  buttonTitle: 'A button for adverts',
  toButton: 'Hand adverts over with a button in your browser',
  buttonSay: 'A button for your bookmarks bar.',
  buttonUnder:
    'It hands the advert that you are looking at to Onward: title, link and the words that you marked, or those of the whole page. They go from this browser to this app and nowhere else.',
  buttonName: 'To Onward',
  buttonSteps: [
    'Show the bookmarks bar of your browser (Ctrl or ⌘, Shift and B in most).',
    'Drag this button there:',
    'On an advert’s page, press it. Onward opens with what it understood; Enter keeps it.',
  ],
  buttonPhone:
    'On a phone, put Onward on the home screen by your browser’s menu, then choose Onward where other apps offer “Share”. That works in Chrome and Edge on Android.',
  buttonPressed: 'Drag it to the bookmarks bar: pressed here, it only hands over this page.',
  copyButton: 'Copy the button instead',
  copied: 'Copied. Make a bookmark and paste it as its address.',
  notCopied: 'This browser did not let Onward copy. Drag the button to the bookmarks bar instead.',
} as const
