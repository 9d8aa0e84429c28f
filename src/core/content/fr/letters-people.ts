import type { TypeWords } from '../../letters/letter-words.ts'

const noIsFine = {
  plain: 'Si vous préférez ne pas le faire, je le comprends tout à fait.',
  warm: 'Et si cela ne vous convient pas, aucun souci ; cela ne change rien entre nous.',
  formal: 'Si cela ne vous est pas possible, je le comprendrai parfaitement.',
} as const

/** Trois phrases : une nouvelle, quelque chose d’utile, aucune demande. */
export const keepInTouch: TypeWords = {
  subject: () => 'Un petit bonjour',
  paragraphs: ({ slots }, tone) => [
    {
      plain: `Une nouvelle de ma part : ${slots.news}`,
      warm: `J’ai pensé à vous, alors voici une nouvelle de ma part : ${slots.news}`,
      formal: `Je me permets de vous donner brièvement de mes nouvelles : ${slots.news}`,
    }[tone],
    {
      plain: `Ceci pourrait vous être utile : ${slots.useful}`,
      warm: `En voyant ceci, j’ai tout de suite pensé à vous : ${slots.useful}`,
      formal: `Par ailleurs, ceci pourrait vous intéresser : ${slots.useful}`,
    }[tone],
    {
      plain: 'Il n’est pas nécessaire de me répondre.',
      warm: 'Pas besoin de répondre ; j’espère que tout va bien pour vous.',
      formal: 'Ce message n’appelle pas de réponse, et je vous souhaite une bonne continuation.',
    }[tone],
  ],
}

/** Accompagne une demande de mise en relation : 300 signes au plus. */
export const connect: TypeWords = {
  subject: () => 'Rester en contact',
  paragraphs: ({ day, company, slots }, tone) => {
    const talk = `notre échange${day ? ` du ${day}` : ''}${company ? ` chez ${company}` : ''}`
    return [
      [
        {
          plain: `Merci pour ${talk}.`,
          warm: `J’ai beaucoup apprécié ${talk}, merci.`,
          formal: `Je vous remercie de ${talk}.`,
        }[tone],
        slots.moment && `J’y repense encore : ${slots.moment}`,
        {
          plain: 'J’aimerais rester en contact avec vous ici.',
          warm: 'Ce serait un plaisir de rester en contact ici.',
          formal: 'Je souhaiterais rester en contact avec vous ici.',
        }[tone],
      ]
        .filter(Boolean)
        .join(' '),
    ]
  },
}

/** Moins de 100 mots, le lien d’abord, et pas pour un emploi. */
export const informationalTalk: TypeWords = {
  subject: ({ company }) =>
    company ? `Une question sur le travail chez ${company}` : 'Une question sur votre travail',
  paragraphs: ({ slots }, tone) => [
    {
      plain: `Je m’adresse à vous pour cette raison : ${slots.known}`,
      warm: `J’ai tout de suite pensé à vous, pour cette raison : ${slots.known}`,
      formal: `Je me permets de m’adresser à vous pour la raison suivante : ${slots.known}`,
    }[tone],
    {
      plain: `J’aimerais mieux comprendre une chose : ${slots.topic} Je ne vous demande pas d’emploi.`,
      warm: `Il y a une chose que vous connaissez de l’intérieur et moi non : ${slots.topic} Je ne vous demande pas d’emploi.`,
      formal: `Je souhaiterais en savoir plus sur ce point : ${slots.topic} Ma démarche ne vise pas un emploi.`,
    }[tone],
    {
      plain: `Auriez-vous 20 minutes pour un appel dans les deux prochaines semaines ? ${noIsFine.plain}`,
      warm: `Auriez-vous 20 minutes à m’accorder dans les deux prochaines semaines ? ${noIsFine.warm}`,
      formal: `Pourriez-vous m’accorder 20 minutes au téléphone dans les deux prochaines semaines ? ${noIsFine.formal}`,
    }[tone],
  ],
}

/** Le poste, trois preuves à transmettre, un non facile. */
export const referral: TypeWords = {
  subject: ({ role, company }) =>
    role
      ? `Une recommandation pour un poste : ${role}`
      : `Une recommandation${company ? ` chez ${company}` : ''}`,
  paragraphs: ({ role, company, slots }, tone) => {
    const job = `${role ? ` pour le poste « ${role} »` : ' pour un poste'}${company ? ` chez ${company}` : ''}`
    return [
      {
        plain: `J’aimerais postuler${job} : ${slots.advert}`,
        warm: `Vous connaissez la maison, et j’aimerais beaucoup postuler${job} : ${slots.advert}`,
        formal: `Je souhaite présenter ma candidature${job} : ${slots.advert}`,
      }[tone],
      {
        plain: `Accepteriez-vous de transmettre mon nom ? ${noIsFine.plain}`,
        warm: `Seriez-vous d’accord pour transmettre mon nom ? ${noIsFine.warm}`,
        formal: `Accepteriez-vous de recommander ma candidature ? ${noIsFine.formal}`,
      }[tone],
      {
        plain:
          'Pour que cela vous prenne peu de temps, ces lignes peuvent être transmises telles quelles :',
        warm: 'Pour que cela ne vous prenne qu’une minute, ces lignes peuvent être transmises telles quelles :',
        formal:
          'Afin de vous faciliter la tâche, ces lignes peuvent être transmises telles quelles :',
      }[tone],
      slots.proofs,
    ]
  },
}

/** Ce que les deux ont fait ensemble, et ce qui pourrait en être dit. */
export const recommendation: TypeWords = {
  subject: () => 'Quelques mots sur notre travail en commun',
  paragraphs: ({ slots }, tone) => [
    {
      plain: `Voici ce que nous avons fait ensemble : ${slots.work}`,
      warm: `Je repense avec plaisir à ce que nous avons fait ensemble : ${slots.work}`,
      formal: `Nous avons travaillé ensemble sur le sujet suivant : ${slots.work}`,
    }[tone],
    {
      plain:
        'Je cherche du travail. Pourriez-vous écrire deux ou trois phrases à mon sujet, sur LinkedIn ou par lettre ?',
      warm: 'Je cherche du travail, et vos mots compteraient beaucoup pour moi. Pourriez-vous écrire deux ou trois phrases à mon sujet, sur LinkedIn ou par lettre ?',
      formal:
        'Je suis à la recherche d’un nouveau poste. Accepteriez-vous de rédiger une courte recommandation, sur LinkedIn ou par lettre ?',
    }[tone],
    {
      plain: `Le plus utile serait ceci : ${slots.points}`,
      warm: `Ce qui m’aiderait le plus : ${slots.points}`,
      formal: `Les points suivants seraient les plus utiles : ${slots.points}`,
    }[tone],
    noIsFine[tone],
  ],
}

/** Pourquoi cette personne, ce qui est à apprendre, et le peu de temps que cela prend. */
export const mentor: TypeWords = {
  subject: () => 'Une demande de conseil',
  paragraphs: ({ slots }, tone) => [
    {
      plain: `Je m’adresse à vous pour cette raison : ${slots.known}`,
      warm: `Il y a une raison pour laquelle j’ai d’abord pensé à vous : ${slots.known}`,
      formal: `Je me permets de m’adresser à vous pour la raison suivante : ${slots.known}`,
    }[tone],
    {
      plain: `Voici ce que je voudrais apprendre : ${slots.help}`,
      warm: `Voici ce que j’aimerais beaucoup apprendre de vous : ${slots.help}`,
      formal: `Je souhaiterais apprendre ceci : ${slots.help}`,
    }[tone],
    {
      plain:
        'Accepteriez-vous d’échanger avec moi une demi-heure par mois, trois fois pour commencer ? Je prépare chaque échange et je respecte l’horaire.',
      warm: 'Seriez-vous d’accord pour échanger avec moi une demi-heure par mois, trois fois pour commencer ? Je prépare chaque échange, et après le troisième nous verrons.',
      formal:
        'Accepteriez-vous de m’accorder une demi-heure par mois, trois fois pour commencer ? Je préparerais chaque entretien et respecterais le temps convenu.',
    }[tone],
    noIsFine[tone],
  ],
}

/** Merci à quelqu’un qui a aidé, à la fin de la recherche. */
export const goodNews: TypeWords = {
  subject: () => 'Une bonne nouvelle, et merci',
  paragraphs: ({ role, company, slots }, tone) => {
    const job = `${company ? ` chez ${company}` : ''}${role ? `, au poste « ${role} »` : ''}`
    return [
      {
        plain: `J’ai trouvé un emploi${job}.`,
        warm: `J’ai une bonne nouvelle : j’ai trouvé un emploi${job}.`,
        formal: `J’ai le plaisir de vous annoncer que j’ai trouvé un emploi${job}.`,
      }[tone],
      {
        plain: `Vous y êtes pour quelque chose : ${slots.helped} Merci pour cela.`,
        warm: `Vous y êtes pour beaucoup, et je ne l’oublie pas : ${slots.helped} Merci pour cela.`,
        formal: `Vous y avez contribué : ${slots.helped} Je vous en remercie.`,
      }[tone],
      {
        plain: 'Si je peux un jour faire quelque chose pour vous, dites-le-moi.',
        warm: 'Le jour où vous aurez besoin de quelqu’un, pensez à moi.',
        formal: 'Si je peux vous être utile à mon tour, ce sera avec plaisir.',
      }[tone],
    ]
  },
}
