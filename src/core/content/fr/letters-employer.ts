import type { LetterFacts, TypeWords } from '../../letters/letter-words.ts'

const at = (company: string | null) => (company ? ` chez ${company}` : '')

/** « pour le poste « Planification » chez Tarn Water », l’un des deux, ou rien. */
function forRole({ role, company }: LetterFacts): string {
  return `${role ? ` pour le poste « ${role} »` : ''}${at(company)}`
}

/** « l’offre concernant le poste « Planification » chez Tarn Water ». */
function offerOf({ role, company }: LetterFacts): string {
  return `l’offre${role ? ` concernant le poste « ${role} »` : ''}${at(company)}`
}

/** Merci pour un entretien, avec un de ses moments. */
export const thankYou: TypeWords = {
  subject: ({ role, company }) =>
    role ? `Merci pour l’entretien : ${role}` : `Merci pour l’entretien${at(company)}`,
  paragraphs: ({ role, day, slots }, tone) => {
    const talk = `l’entretien${day ? ` du ${day}` : ''}${role ? ` au sujet du poste « ${role} »` : ''}`
    return [
      {
        plain: `Merci pour ${talk}. Un moment m’est resté en mémoire : ${slots.moment}`,
        warm: `Un grand merci pour ${talk} ; j’ai eu plaisir à échanger avec vous. Je repense volontiers à un moment : ${slots.moment}`,
        formal: `Je tiens à vous remercier pour ${talk}. J’en retiens particulièrement un moment : ${slots.moment}`,
      }[tone],
      slots.fits &&
        {
          plain: `Voici le lien que je fais avec le poste : ${slots.fits}`,
          warm: `Cela m’a donné encore plus envie de ce poste : ${slots.fits}`,
          formal: `J’y vois un lien avec le poste : ${slots.fits}`,
        }[tone],
      {
        plain:
          'S’il vous manque quoi que ce soit, je vous l’enverrai volontiers. Au plaisir de vous lire.',
        warm: 'S’il vous manque quelque chose, dites-le-moi. Quelle que soit la suite, ce fut un plaisir de vous rencontrer.',
        formal:
          'Si un complément vous est utile, je vous le transmettrai volontiers. Dans l’attente de votre retour, je reste à votre disposition.',
      }[tone],
    ]
  },
}

/** La première ligne dit ce qui a changé depuis. */
export const reapply: TypeWords = {
  subject: ({ role, company }) =>
    role ? `Nouvelle candidature : ${role}` : `Nouvelle candidature${at(company)}`,
  paragraphs: (facts, tone) => {
    const { day, slots } = facts
    const since = day ? `ma candidature du ${day}` : 'ma dernière candidature'
    return [
      {
        plain: `Depuis ${since}, voici ce qui a changé : ${slots.change}`,
        warm: `Depuis ${since}, j’ai continué d’avancer, et voici ce qui a changé : ${slots.change}`,
        formal: `Depuis ${since}, ma situation a évolué : ${slots.change}`,
      }[tone],
      {
        plain: `C’est pourquoi je souhaite postuler de nouveau${forRole(facts)}.`,
        warm: `J’aimerais donc beaucoup postuler de nouveau${forRole(facts)} ; je garde un bon souvenir de nos échanges.`,
        formal: `Je me permets donc de présenter à nouveau ma candidature${forRole(facts)}.`,
      }[tone],
      {
        plain: 'Puis-je vous envoyer mes documents ? Ils sont à jour.',
        warm: 'Puis-je vous envoyer mes documents ? Ils sont à jour, et un échange me ferait plaisir.',
        formal: 'Puis-je vous transmettre mon dossier ? Il vient d’être mis à jour.',
      }[tone],
    ]
  },
}

/** Une question après un long silence, et une réponse facile. */
export const followUp: TypeWords = {
  subject: ({ role, company }) =>
    role ? `Ma candidature : ${role}` : `Ma candidature${at(company)}`,
  paragraphs: (facts, tone) => {
    const { day, slots } = facts
    const applied = `J’ai postulé ${day ? `le ${day}` : 'il y a quelque temps'}${forRole(facts)}`
    return [
      {
        plain: `${applied}, et ce poste m’intéresse toujours.`,
        warm: `${applied}, et j’ai toujours très envie de ce travail.`,
        formal: `${applied}, et mon intérêt demeure entier.`,
      }[tone],
      slots.fits &&
        {
          plain: `Ce qui m’attire : ${slots.fits}`,
          warm: `Ce qui m’attire le plus : ${slots.fits}`,
          formal: `Ce qui motive particulièrement ma démarche : ${slots.fits}`,
        }[tone],
      {
        plain: 'Pouvez-vous me dire où en est le recrutement, ou quand vous pensez décider ?',
        warm: 'Pourriez-vous me dire en un mot où en sont les choses ?',
        formal:
          'Pourriez-vous m’indiquer où en est le recrutement, ou à quelle date une décision est attendue ?',
      }[tone],
      {
        plain: 'Une ligne suffit. Si la décision est déjà prise, le savoir m’aiderait aussi.',
        warm: 'Une ligne suffit largement, et même un non m’aiderait. Merci pour votre temps.',
        formal:
          'Une brève réponse suffira, même si la décision est déjà prise. Je vous remercie du temps que vous y consacrerez.',
      }[tone],
    ]
  },
}

/** Oui à une offre, avec par écrit ce qui est convenu. */
export const accept: TypeWords = {
  subject: ({ role, company }) =>
    role ? `J’accepte l’offre : ${role}` : `J’accepte l’offre${at(company)}`,
  paragraphs: (facts, tone) => {
    const { slots } = facts
    const offer = offerOf(facts)
    return [
      {
        plain: `Merci pour ${offer}. Je l’accepte avec plaisir.`,
        warm: `Un grand merci pour ${offer}. Je l’accepte avec joie, et j’ai hâte de travailler avec vous et avec l’équipe.`,
        formal: `Je vous remercie de ${offer}, que j’accepte avec plaisir.`,
      }[tone],
      [
        `Mon premier jour, comme convenu : ${slots.starts}`,
        slots.pay && `La rémunération, comme dans votre offre : ${slots.pay}`,
      ]
        .filter(Boolean)
        .join(' '),
      {
        plain: 'Merci de m’envoyer le contrat et de me dire ce qu’il vous faut d’ici là.',
        warm: 'Envoyez-moi le contrat dès qu’il sera prêt, et dites-moi ce que je peux préparer.',
        formal:
          'Dans l’attente du contrat, je vous saurais gré de m’indiquer les pièces à vous fournir.',
      }[tone],
    ]
  },
}

/** Non à une offre, avec bienveillance. */
export const decline: TypeWords = {
  subject: ({ role, company }) => (role ? `Votre offre : ${role}` : `Votre offre${at(company)}`),
  paragraphs: (facts, tone) => {
    const { slots } = facts
    const offer = offerOf(facts)
    return [
      {
        plain: `Merci pour ${offer} et pour votre temps.`,
        warm: `Un grand merci pour ${offer} et pour l’attention que vous m’avez portée tout au long de nos échanges.`,
        formal: `Je vous remercie de ${offer} et du temps que vous m’avez consacré.`,
      }[tone],
      [
        {
          plain: 'J’ai bien réfléchi, et je ne l’accepterai pas.',
          warm: 'Le choix n’a pas été facile, et après mûre réflexion j’ai décidé de ne pas l’accepter.',
          formal: 'Après mûre réflexion, j’ai décidé de ne pas y donner suite.',
        }[tone],
        slots.reason && `Ce qui a fait pencher la balance : ${slots.reason}`,
      ]
        .filter(Boolean)
        .join(' '),
      {
        plain: 'Je vous souhaite de trouver bientôt la bonne personne.',
        warm: 'J’espère que nos chemins se croiseront de nouveau, et je vous souhaite le meilleur.',
        formal: 'Je vous souhaite, ainsi qu’à votre équipe, une pleine réussite.',
      }[tone],
    ]
  },
}

/** Une candidature retirée avant la décision. */
export const withdraw: TypeWords = {
  subject: ({ role, company }) =>
    role ? `Je retire ma candidature : ${role}` : `Je retire ma candidature${at(company)}`,
  paragraphs: (facts, tone) => {
    const { slots } = facts
    const looked = `d’avoir étudié ma candidature${forRole(facts)}`
    return [
      {
        plain: `Merci ${looked}. Je la retire aujourd’hui.`,
        warm: `Un grand merci ${looked}. Je souhaite la retirer aujourd’hui.`,
        formal: `Je vous remercie ${looked}, que je retire par la présente.`,
      }[tone],
      slots.reason && `La raison, en bref : ${slots.reason}`,
      {
        plain: 'Merci pour votre temps. Je vous souhaite de trouver la bonne personne.',
        warm: 'Merci pour votre temps ; nos échanges m’ont fait plaisir, et je vous souhaite de trouver la bonne personne.',
        formal:
          'Je vous remercie de votre temps et vous souhaite un plein succès dans votre recrutement.',
      }[tone],
    ]
  },
}
