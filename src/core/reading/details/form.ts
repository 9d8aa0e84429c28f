import type { Meeting } from '../../vault/kinds/reading.ts'
import type { Told } from './told.ts'

const video =
  /\b(?:video\w{0,12}|(?:via|on|over|per|auf|uber|in|en|por|su|sur|op|no|pelo|through|using) (?:ms[ -]|microsoft |google )?(?:teams|meet|zoom|webex)|teams-\w{3,12}|visio\w{0,12}|zoom|ms teams|microsoft teams|via teams|on teams|over teams|per teams|google meet|skype|webex|online(?!\s(?:application|test|assessment|portal|profile|form))|virtual(?! assistant)\w{0,4}|virtuell\w{0,2}|en ligne|videollamada|videochiamata|videobellen|videochamada|por video|remote(?:ly)? (?:interview|call|chat)|a distancia|a distanza|da remoto)\b/
const phone =
  /\b(?:phone|telephone|ring you|quick call|call from|anruf\w{0,3}|rufen (?:wir|ich)? ?sie|ruf(?:e|en) (?:dich|sie)|coup de fil|(?:te|le|la|os) llam\w{1,5}|telefonazo|ci sentiamo|sentirci|al telefono|telefoontje|opbellen|ik bel|we bellen|ligo-?(?:lhe|te)?|ligar-(?:lhe|te)|ao telefone|telephonic|by tel|(?:i|we)(?:'ll| will| can| would like to)? (?:call|ring|phone) you|give you a (?:call|ring)|call you|telefon\w{0,12}|anrufen|rufe (?:ich )?sie|telephon\w{0,6}|appellerai|appeler|appel de|llamar\w{0,4}|llamada|por telefono|telefonic[oa]|chiamer\w{0,4}|telefonata|telefonisch\w?|bellen|belafspraak|bel je|ligar|ligo|ligacao|chamada telefonica|por telefone)\b/
const onSite =
  /\b(?:on-?site|(?:our|the) (?:store|shop|yard|warehouse|lodge|hotel|plant|school|factory|clinic|branch|restaurant|kitchen|farm|lab|studio|workshop|depot|premises)|meet (?:us|the team|you) (?:at|in) (?:the|our)|come and (?:see|meet)|treffpunkt|im (?:rathaus|buro|werk|haus)|zimmer \d|raum \d|en la (?:oficina|sede|tienda)|en nuestras|nos vemos en|pasate|acercate|nella nostra|in ufficio|in negozio|passi da|kom (?:je|u|dan)|bij ons|ons kantoor|nas instalacoes|na nossa|no nosso|on-?site|in person|in-person|face[- ]to[- ]face|at our (?:office|site|premises|branch|store|factory|headquarters)|our office|come (?:in|to|by|along|and|over|for|on)|visit us|drop (?:in|by)|pop in|see you (?:at|in|there)|report to|reception|travel (?:costs|expenses)|parking|show you (?:round|around)|vor ort|personlich\w{0,2} (?:gesprach|vorstellungsgesprach|kennenlernen)|bei uns|zu uns|in unser\w{0,3}|kommen sie|komm|vorbeikommen|vorbei|empfang|einfinden|erscheinen|begrussen|besuchen|hospit\w{0,6}|rundgang|anreise|reisekosten|zu kommen|sur place|venez|venir|vous presenter|presentez-vous|a l'accueil|rendez-vous (?:a|au|dans)|dans nos locaux|en presentiel|passe[zr]?|recue?|te esperamos|le esperamos|presencial\w{0,4}|acud[ae]\w{0,2}|acudir|presentarse|presentese|venir|visitarnos|en nuestr\w{2}|vente|in sede|di persona|in presenza|venire|venga|vieni|presentarsi|si presenti|passare da|ci vediamo|presso|op locatie|ter plaatse|langs|langskomen|komt u|kom je|receptie|melden bij|ontvangen we|verwachten we|welkom (?:op|bij)|op kantoor|presencialmente|venha|compareca|comparecer|esperamos (?:voce|por si)|pessoalmente|nas nossas|trial (?:shift|day|session)|probearbeiten|probetag|schnuppertag|meedraaien)\b/
/** The number or page is there for questions, not for the talk. */
const forQuestions =
  /\b(?:questions?|fragen|ruckfragen|if you need|queries|pour toute question|dudas|domande|vragen|duvidas|unable to attend)\b[^\n]{0,60}\b(?:phone|telephone|call|telefon\w{0,10}|tel\b|bellen|llam\w{0,6}|appel\w{0,4}|ligar)/

/** How the talk is held, where the letter says so. */
export function formOf({ text }: Pick<Told, 'text'>, link: string | null): Meeting['form'] {
  if (video.test(text) || (link !== null && /zoom|teams|meet|webex|visio/.test(link)))
    return 'video'
  const asked = text.replace(forQuestions, '')
  if (phone.test(asked)) return 'phone'
  return onSite.test(text) ? 'on-site' : null
}
