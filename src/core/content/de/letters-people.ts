import type { TypeWords } from '../../letters/letter-words.ts'

const noIsFine = {
  plain: 'Wenn es Ihnen nicht passt, ist das völlig in Ordnung.',
  warm: 'Und wenn es gerade nicht passt, ist das völlig in Ordnung; zwischen uns ändert sich dadurch nichts.',
  formal: 'Sollte Ihnen das nicht möglich sein, habe ich dafür selbstverständlich Verständnis.',
} as const

/** Drei Sätze: eine Neuigkeit, etwas Nützliches, keine Bitte. */
export const keepInTouch: TypeWords = {
  subject: () => 'Ein kurzer Gruß',
  paragraphs: ({ slots }, tone) => [
    {
      plain: `kurz eine Neuigkeit von mir: ${slots.news}`,
      warm: `ich habe an Sie gedacht, darum kurz eine Neuigkeit von mir: ${slots.news}`,
      formal: `ich möchte Ihnen kurz berichten, wie es bei mir steht: ${slots.news}`,
    }[tone],
    {
      plain: `Das hier könnte Ihnen nützen: ${slots.useful}`,
      warm: `Hierbei habe ich gleich an Sie gedacht: ${slots.useful}`,
      formal: `Außerdem könnte Folgendes für Sie von Interesse sein: ${slots.useful}`,
    }[tone],
    {
      plain: 'Eine Antwort ist nicht nötig.',
      warm: 'Sie müssen nicht antworten; ich hoffe, es geht Ihnen gut.',
      formal: 'Eine Antwort ist nicht erforderlich, und ich wünsche Ihnen alles Gute.',
    }[tone],
  ],
}

/** Geht mit einer Kontaktanfrage mit: höchstens 300 Zeichen. */
export const connect: TypeWords = {
  subject: () => 'In Kontakt bleiben',
  paragraphs: ({ day, company, slots }, tone) => {
    const talk = `das Gespräch${day ? ` am ${day}` : ''}${company ? ` bei ${company}` : ''}`
    return [
      [
        {
          plain: `vielen Dank für ${talk}.`,
          warm: `${talk} hat mir Freude gemacht, danke.`,
          formal: `haben Sie vielen Dank für ${talk}.`,
        }[tone],
        slots.moment && `Daran denke ich noch: ${slots.moment}`,
        {
          plain: 'Ich möchte hier gern mit Ihnen in Kontakt bleiben.',
          warm: 'Ich würde mich freuen, hier mit Ihnen in Kontakt zu bleiben.',
          formal: 'Gern würde ich hier mit Ihnen in Kontakt bleiben.',
        }[tone],
      ]
        .filter(Boolean)
        .join(' '),
    ]
  },
}

/** Unter 100 Wörtern, zuerst was beide verbindet, und nicht wegen einer Stelle. */
export const informationalTalk: TypeWords = {
  subject: ({ company }) =>
    company ? `Eine Frage zur Arbeit bei ${company}` : 'Eine Frage zu Ihrer Arbeit',
  paragraphs: ({ slots }, tone) => [
    {
      plain: `ich wende mich aus diesem Grund an Sie: ${slots.known}`,
      warm: `ich habe gleich an Sie gedacht, und zwar deshalb: ${slots.known}`,
      formal: `ich erlaube mir, mich aus folgendem Grund an Sie zu wenden: ${slots.known}`,
    }[tone],
    {
      plain: `Eines würde ich gern besser verstehen: ${slots.topic} Um eine Stelle bitte ich Sie damit nicht.`,
      warm: `Es gibt etwas, das Sie von innen kennen und ich nicht: ${slots.topic} Um eine Stelle bitte ich Sie damit nicht.`,
      formal: `Gern würde ich darüber mehr erfahren: ${slots.topic} Um eine Stelle geht es mir dabei nicht.`,
    }[tone],
    {
      plain: `Hätten Sie in den nächsten zwei Wochen 20 Minuten für ein Telefonat? ${noIsFine.plain}`,
      warm: `Hätten Sie in den nächsten zwei Wochen 20 Minuten für mich? ${noIsFine.warm}`,
      formal: `Könnten Sie in den nächsten zwei Wochen 20 Minuten für ein Telefonat erübrigen? ${noIsFine.formal}`,
    }[tone],
  ],
}

/** Die Stelle, drei Belege zum Weiterleiten, ein leichtes Nein. */
export const referral: TypeWords = {
  subject: ({ role, company }) =>
    role
      ? `Bitte um eine Empfehlung: ${role}`
      : `Bitte um eine Empfehlung${company ? ` bei ${company}` : ''}`,
  paragraphs: ({ role, company, slots }, tone) => {
    const job = `${role ? ` auf die Stelle „${role}“` : ' auf eine Stelle'}${company ? ` bei ${company}` : ''}`
    return [
      {
        plain: `ich möchte mich${job} bewerben: ${slots.advert}`,
        warm: `Sie kennen das Haus, und ich würde mich sehr gern${job} bewerben: ${slots.advert}`,
        formal: `ich beabsichtige, mich${job} zu bewerben: ${slots.advert}`,
      }[tone],
      {
        plain: `Würden Sie meinen Namen weitergeben? ${noIsFine.plain}`,
        warm: `Würden Sie meinen Namen dort weitergeben? ${noIsFine.warm}`,
        formal: `Wären Sie bereit, mich dort zu empfehlen? ${noIsFine.formal}`,
      }[tone],
      {
        plain: 'Damit es Sie wenig Zeit kostet, können Sie diese Zeilen so weiterleiten:',
        warm: 'Damit es Sie nicht mehr als eine Minute kostet, können Sie diese Zeilen einfach so weiterleiten:',
        formal: 'Um Ihnen Mühe zu ersparen, lassen sich diese Zeilen unverändert weiterleiten:',
      }[tone],
      slots.proofs,
    ]
  },
}

/** Was beide zusammen gemacht haben, und was darüber zu sagen wäre. */
export const recommendation: TypeWords = {
  subject: () => 'Ein paar Worte über unsere Zusammenarbeit',
  paragraphs: ({ slots }, tone) => [
    {
      plain: `das haben wir zusammen gemacht: ${slots.work}`,
      warm: `ich denke gern daran zurück, was wir zusammen gemacht haben: ${slots.work}`,
      formal: `wir haben gemeinsam an Folgendem gearbeitet: ${slots.work}`,
    }[tone],
    {
      plain:
        'Ich suche gerade Arbeit. Würden Sie zwei oder drei Sätze über mich schreiben, auf LinkedIn oder als Brief?',
      warm: 'Ich suche gerade Arbeit, und Ihr Wort würde mir viel bedeuten. Würden Sie zwei oder drei Sätze über mich schreiben, auf LinkedIn oder als Brief?',
      formal:
        'Derzeit suche ich eine neue Stelle. Wären Sie bereit, mir eine kurze Empfehlung zu schreiben, auf LinkedIn oder als Brief?',
    }[tone],
    {
      plain: `Am meisten würde helfen: ${slots.points}`,
      warm: `Am meisten würde mir helfen: ${slots.points}`,
      formal: `Besonders hilfreich wäre Folgendes: ${slots.points}`,
    }[tone],
    noIsFine[tone],
  ],
}

/** Warum diese Person, was zu lernen wäre, und wie wenig Zeit es braucht. */
export const mentor: TypeWords = {
  subject: () => 'Eine Bitte um Ihren Rat',
  paragraphs: ({ slots }, tone) => [
    {
      plain: `ich wende mich aus diesem Grund an Sie: ${slots.known}`,
      warm: `es gibt einen Grund, warum ich zuerst an Sie gedacht habe: ${slots.known}`,
      formal: `ich wende mich aus folgendem Grund an Sie: ${slots.known}`,
    }[tone],
    {
      plain: `Das möchte ich lernen: ${slots.help}`,
      warm: `Das würde ich sehr gern von Ihnen lernen: ${slots.help}`,
      formal: `Folgendes möchte ich lernen: ${slots.help}`,
    }[tone],
    {
      plain:
        'Würden Sie einmal im Monat eine halbe Stunde mit mir sprechen, zunächst dreimal? Ich bereite jedes Gespräch vor und halte die Zeit ein.',
      warm: 'Hätten Sie Lust, einmal im Monat eine halbe Stunde mit mir zu sprechen, zunächst dreimal? Ich bereite jedes Gespräch vor, und nach dem dritten sehen wir weiter.',
      formal:
        'Wären Sie bereit, einmal im Monat eine halbe Stunde mit mir zu sprechen, zunächst dreimal? Ich würde jedes Gespräch vorbereiten und die Zeit einhalten.',
    }[tone],
    noIsFine[tone],
  ],
}

/** Dank an jemanden, der geholfen hat, am Ende der Suche. */
export const goodNews: TypeWords = {
  subject: () => 'Eine gute Nachricht, und danke',
  paragraphs: ({ role, company, slots }, tone) => {
    const job = `${role ? `: „${role}“` : ''}${company ? ` bei ${company}` : ''}`
    return [
      {
        plain: `ich habe eine Stelle gefunden${job}.`,
        warm: `ich habe eine gute Nachricht und eine neue Stelle${job}.`,
        formal: `ich freue mich, Ihnen mitzuteilen, dass ich eine Stelle gefunden habe${job}.`,
      }[tone],
      {
        plain: `Daran haben Sie einen Anteil: ${slots.helped} Danke dafür.`,
        warm: `Daran haben Sie einen großen Anteil, und das vergesse ich nicht: ${slots.helped} Vielen Dank dafür.`,
        formal: `Sie haben dazu beigetragen: ${slots.helped} Dafür danke ich Ihnen.`,
      }[tone],
      {
        plain: 'Wenn ich einmal etwas für Sie tun kann, sagen Sie es mir bitte.',
        warm: 'Wenn Sie einmal jemanden brauchen, denken Sie bitte an mich.',
        formal: 'Sollte ich Ihnen einmal behilflich sein können, tue ich das gern.',
      }[tone],
    ]
  },
}
