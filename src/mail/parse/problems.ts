import type { ParseCode, ParseProblem } from './parsed-letter.ts'

/** What a person is told for each code: what happened, what was kept, what to do. */
export const parseMessages: Readonly<Record<ParseCode, string>> = {
  empty: 'There is nothing in it. Nothing was saved. Choose another file, or paste the letter.',
  'no-text':
    'This message holds no words, perhaps only a picture or an attachment. Its subject and sender were kept. Type or paste what it says.',
  'file-too-large':
    'This file is larger than 100 MB, too much to open here at once. Nothing was read or changed. Save the letters you need on their own, or read the file with “onward read” on the command line.',
  'too-many-letters':
    'This file holds more than 5,000 messages. The first 5,000 were read. Split the file, or read all of it with “onward read” on the command line.',
  'paste-too-large':
    'This is more than 10 million characters, far more than a letter. It is still in the box and nothing was saved. Paste only the letter.',
  'paste-too-long':
    'This is more than 100,000 characters, more than Onward reads as one letter. It is still in the box and nothing was saved. Paste only the letter.',
  'message-cut':
    'This message is larger than 10 MB. Its first 10 MB were read, which is where the words stand; attachments after that were left out. If words are missing, paste them.',
  'text-cut':
    'This message is very long. Its first 100,000 characters were kept. If the letter stands further down, paste that part.',
  'too-many-parts':
    'This message is built from more than 500 parts, which no ordinary letter is. The first ones were read. If words are missing, paste them.',
  'too-deep':
    'This message is wrapped inside itself too many times to follow. What stands in its outer layers was kept. If words are missing, paste them.',
  'mbox-without-letters':
    'This is named as a mailbox, but no messages could be found in it. Nothing was saved. Export the mailbox again as mbox, or save the letter on its own as .eml.',
  binary:
    'This is not text, so there is no letter to read in it. Nothing was saved. Open it in the program that made it and paste the words.',
  pdf: 'This is a PDF, which Onward does not read yet. Nothing was saved. Open it, select the text and paste it.',
  'word-document':
    'This is a word-processing document, which Onward does not read yet. Nothing was saved. Open it, select the text and paste it.',
  'outlook-file':
    'This is a file of Outlook’s own kind (.msg, .pst or .ost), which Onward does not read. Nothing was saved. In Outlook, drag the message to a folder where it becomes .eml, forward it to yourself and save it there as .eml, or open it and paste the text.',
  'rich-text':
    'This is a rich text document, which Onward does not read. Nothing was saved. Open it, select the text and paste it.',
  image:
    'This is a picture, and Onward does not read words in pictures. Nothing was saved. Paste the text, or type the sentence that matters.',
  archive:
    'This is a packed archive. Nothing was saved. Unpack it, then choose the letters inside (.eml, .emlx, .mbox or .txt). In a Google Takeout they are in Takeout/Mail, in a mailbox of Apple Mail in the file called mbox.',
  'outlook-packing':
    'Outlook packed this message into a file called winmail.dat, in a form that Onward cannot read. Its subject and sender were kept. Open the message in Outlook and paste its text, or ask the sender to write in HTML or plain text.',
  calendar:
    'This is a calendar entry, not a letter. Nothing was saved. Choose the message that came with it, or paste its text.',
}

/** The problem of a code, worded for a person. */
export function parseProblem(code: ParseCode): ParseProblem {
  return { code, message: parseMessages[code] }
}

/** The same as the outcome of an attempt to read. */
export function refused(code: ParseCode): { readonly ok: false; readonly problem: ParseProblem } {
  return { ok: false, problem: parseProblem(code) }
}
