import { adviceWords } from '../content/en/care-unfair.ts'
import { type Checked, type CheckedBy, compared } from './checked.ts'

/** Where advice is to be had about something unfair, and how long there is. */
export interface Advice {
  /** ISO 3166 code; null where it is meant for any other country. */
  readonly country: string | null
  readonly countryName: string
  readonly name: string
  readonly web: string | null
  /** The time limit in words with the law that sets it; null where it is not known for sure. */
  readonly limit: { readonly says: string; readonly law: string } | null
  /** How limit and office were checked; null where there is nothing to check. */
  readonly checked: Checked | null
}

/** The day on which the rows were last compared; to be done again every six months. */
const COMPARED_ON = '2026-11-22'

const row = (
  id: keyof typeof adviceWords,
  country: string,
  web: string,
  [by, source]: readonly [CheckedBy, string],
): Advice => {
  const words = adviceWords[id]
  return {
    country,
    countryName: words.country,
    name: words.name,
    web,
    limit: words.limit === null ? null : { says: words.limit, law: words.law },
    checked: compared(by, COMPARED_ON, source),
  }
}

/**
 * Only limits that the law itself or a public body tells are told. Where sources differ or a law is
 * changing, the shorter time is: somebody who keeps it has kept the longer one too.
 */
export const adviceTable: readonly Advice[] = [
  row('de', 'DE', 'https://www.antidiskriminierungsstelle.de', [
    'law',
    'https://github.com/bundestag/gesetze/blob/master/a/agg/index.md',
  ]),
  row('gb', 'GB', 'https://www.acas.org.uk', [
    'government',
    'https://employmenttribunals.service.gov.uk/en/apply/guide',
  ]),
  row('ie', 'IE', 'https://www.workplacerelations.ie', [
    'government',
    'https://www.workplacerelations.ie/en/cases/2025/june/adj-00053428.html',
  ]),
  row('us', 'US', 'https://www.eeoc.gov', [
    'government',
    'https://webarchive.library.unt.edu/eot2008/20090114021107/https://apps.eeoc.gov/eas/english/help_time.html',
  ]),
  row('ca', 'CA', 'https://www.chrc-ccdp.gc.ca', [
    'government',
    'http://ccdp-chrc.ca/eng/content/how-file-compliant',
  ]),
  row('au', 'AU', 'https://humanrights.gov.au', [
    'government',
    'https://legalaid.nsw.gov.au/lawprompt/legal-topics/discrimination',
  ]),
  row('nz', 'NZ', 'https://www.hrc.co.nz', [
    'service',
    'https://www.hrc.co.nz/enquiries-and-complaints/what-you-can-complain-about/',
  ]),
  row('fr', 'FR', 'https://www.defenseurdesdroits.fr', [
    'government',
    'https://code.travail.gouv.fr/fiche-ministere-travail/les-recours-face-a-une-discrimination-a-lembauche',
  ]),
  row('at', 'AT', 'https://www.gleichbehandlungsanwaltschaft.gv.at', [
    'law',
    'https://www.weka.at/arbeitsrecht/Vorschriften/Gleichbehandlungsgesetz/II.Teil/29.-Fristen-fuer-die-Geltendmachung-von-Anspruechen',
  ]),
  row('ch', 'CH', 'https://www.gleichstellungsgesetz.ch', [
    'law',
    'https://lawbrary.ch/law/art/GLG-v2020.07-de-art-8/print',
  ]),
  row('nl', 'NL', 'https://www.mensenrechten.nl', [
    'service',
    'https://www.mensenrechten.nl/mensenrechten-voor-jou/discriminatie-en-gelijke-behandeling/discriminatieklachten-en-verzoek',
  ]),
  {
    country: null,
    countryName: adviceWords.other.country,
    name: adviceWords.other.name,
    web: null,
    limit: null,
    checked: null,
  },
]

/** The row of a country (ISO 3166) where there is one, else the general one. */
export function adviceFor(country: string | null | undefined): Advice {
  const general = adviceTable.find((advice) => advice.country === null) as Advice
  return adviceTable.find((advice) => country && advice.country === country) ?? general
}
