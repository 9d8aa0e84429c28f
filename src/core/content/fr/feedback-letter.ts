import type { FeedbackWords } from '../../letters/feedback-words.ts'

const counts = ['', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six'] as const

const opening = {
  personal: 'Merci de m’avoir écrit personnellement',
  phone: 'Merci d’avoir pris la peine de me téléphoner',
  template: 'Merci de m’avoir répondu',
} as const

function whoMet([one, two]: readonly string[]): string {
  if (!one) return 'vous'
  return two ? `vous, ${one} et ${two}` : `vous et ${one}`
}

/** La lettre qui demande un retour, au vouvoiement. */
export const feedbackWords: FeedbackWords = {
  subject: ({ role, company }) =>
    role ? `Ma candidature : ${role}` : `Ma candidature chez ${company}`,
  greeting: (name) => (name ? `Bonjour ${name},` : 'Bonjour,'),
  thanks: ({ told, met, rounds, others, role }) => {
    const about = role ? ` au sujet du poste « ${role} »` : ''
    const who = whoMet(others)
    const many =
      rounds > 1 ? `de ${counts[rounds] ?? rounds} entretiens` : 'de plusieurs entretiens'
    const time = {
      nobody: `pour le temps consacré à la lecture de ma candidature${role ? ` au poste « ${role} »` : ''}`,
      'one-talk': `pour l’entretien que ${who} m’avez accordé${about}`,
      'several-rounds': `pour le temps que ${who} m’avez accordé au fil ${many}${about}`,
    }
    return `${opening[told]}, et merci ${time[met]}.`
  },
  accept:
    'Je comprends et j’accepte votre décision, et je vous souhaite une bonne continuation, à vous comme à l’équipe.',
  ask: {
    one: 'Une question m’aiderait, si vous avez quelques minutes.',
    two: 'Deux questions m’aideraient, si vous avez quelques minutes.',
  },
  enough: {
    one: 'Une ligne ou deux suffiraient largement ; elles me serviraient à mieux me préparer.',
    two: 'Une ligne ou deux pour chacune suffiraient largement.',
  },
  easyOut: 'Si vous préférez ne pas répondre, je le comprends tout à fait.',
  doors: {
    'kept-on-file': 'J’aurai plaisir à vous lire si un poste qui me correspond se présente.',
    reapply: 'J’aurai plaisir à l’apprendre lorsque vous recruterez de nouveau.',
    'other-role': 'J’aimerais en savoir plus sur l’autre poste que vous mentionnez.',
    none: 'Dans tous les cas, merci encore.',
  },
  interest:
    'Travailler avec vous m’intéresse toujours, et j’aurai plaisir à vous lire si un poste me correspond.',
  close: 'Bien cordialement,',
  questions: {
    exercise: 'Qu’est-ce qui aurait rendu mon travail sur l’exercice plus convaincant ?',
    answer:
      'Laquelle de mes réponses devrais-je mieux préparer pour un entretien comme le nôtre la prochaine fois ?',
    factor:
      'Qu’est-ce qui a le plus compté dans votre choix, pour que je le montre mieux la prochaine fois ?',
    gap: 'Quelle compétence ou quelle expérience devrais-je acquérir en premier pour un poste comme celui-ci ?',
    application:
      'Qu’est-ce que je pourrais rendre plus clair dans ma candidature la prochaine fois ?',
    example:
      'Y a-t-il un exemple de mon travail sur lequel vous auriez aimé en entendre plus la prochaine fois ?',
    role: 'Y a-t-il chez vous un autre type de poste que je devrais regarder la prochaine fois ?',
  },
}
