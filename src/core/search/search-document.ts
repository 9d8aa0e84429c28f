import { sentenceCase } from '../time/say.ts'
import { type Kind, readWherePossible } from '../vault/kind.ts'
import { type ApplicationEvent, applicationKind } from '../vault/kinds/application.ts'
import { attachmentKind } from '../vault/kinds/attachment.ts'
import { coverLetterKind } from '../vault/kinds/cover-letter.ts'
import { goalKind, takeawayKind } from '../vault/kinds/direction.ts'
import { feedbackPointKind } from '../vault/kinds/feedback-point.ts'
import { evidenceKind, feedbackKind, themeKind } from '../vault/kinds/learn.ts'
import { learningKind } from '../vault/kinds/learning.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import { portfolioItemKind, reviewKind } from '../vault/kinds/materials.ts'
import { growthKind, interimKind, offeringKind, pathKind, pathsKind } from '../vault/kinds/paths.ts'
import {
  conversationKind,
  groupKind,
  personKind,
  wishedEmployerKind,
} from '../vault/kinds/person.ts'
import { actionKind, winKind } from '../vault/kinds/plan.ts'
import { attemptKind, confidenceKind, mockKind, storyKind } from '../vault/kinds/practice.ts'
import { cardKind, reflectionKind } from '../vault/kinds/reflection.ts'
import { resumeKind } from '../vault/kinds/resume.ts'
import { searchActivityKind } from '../vault/kinds/search-log.ts'
import type { Body, VaultRecord } from '../vault/record.ts'

/** Where a found record is read: its own page, or that of what it belongs to. */
export interface LeadsTo {
  readonly page:
    | 'application'
    | 'letter'
    | 'after'
    | 'people'
    | 'group'
    | 'employer'
    | 'log'
    | 'resume'
    | 'portfolio'
    | 'reviewers'
    | 'today'
    | 'learn'
    | 'evidence'
    | 'plan'
    | 'paths'
    | 'card'
    | 'story'
    | 'practice'
    | 'mock'
  readonly id: string
}

/** A record as search sees it. Texts are as the person sees them; empty ones are left out. */
export interface SearchDocument {
  /** The first line of what is found. */
  readonly heading: string
  /** What it is called besides: role, sender, employer. */
  readonly called: readonly string[]
  readonly texts: readonly string[]
  /** The day or the instant that its place among others comes from; empty where it has none. */
  readonly at: string
  readonly leadsTo: LeadsTo
  /** The application that it is about, where it is not one itself. */
  readonly applicationId: string | null
}

type Words = readonly (string | null | undefined)[]

interface Said {
  readonly heading: string | undefined
  readonly called?: Words
  readonly texts?: Words
  readonly at: string | undefined
  readonly leadsTo: LeadsTo
  readonly applicationId?: string | undefined
}

interface Row {
  readonly kind: Kind
  readonly say: (body: Body, id: string) => Said
}

function row<Shape extends Body>(kind: Kind<Shape>, say: (body: Shape, id: string) => Said): Row {
  return { kind, say: (body, id) => say(body as Shape, id) }
}

/** What stands on the page of a talk, as the person wrote it or was told it. */
function roundTexts(event: ApplicationEvent): Words {
  const { note, people = [], place, ownNotes, lookedBack, prepare = [], asks = [] } = event
  const lines = [...prepare, ...asks].filter(({ left }) => !left).map(({ text }) => text)
  return [note, ...people, place, ownNotes, lookedBack?.strongest, lookedBack?.threw, ...lines]
}

/** What is searched of each kind, in the order in which people look for them. Sealed kinds are not here. */
const rows: readonly Row[] = [
  row(applicationKind, (body, id) => ({
    heading: body.company,
    called: [body.role],
    texts: [
      body.notes,
      ...body.events.flatMap(roundTexts),
      body.place,
      body.offer?.notes,
      body.offer?.other,
      body.advert,
      body.link,
    ],
    at: body.events.reduce<string | undefined>(
      (latest, { on }) => (latest === undefined || on > latest ? on : latest),
      undefined,
    ),
    leadsTo: { page: 'application', id },
  })),
  row(letterKind, (body, id) => ({
    heading: body.subject ?? body.from?.name ?? body.to?.name,
    called: [
      body.from?.name,
      body.from?.address,
      body.to?.name,
      body.to?.address,
      body.reading?.company,
      body.reading?.role,
    ],
    at: body.sentAt ?? body.addedAt,
    leadsTo: ownLetter(body, id),
    applicationId: body.applicationId,
  })),
  row(personKind, (body, id) => ({
    heading: body.name,
    called: [body.company, body.jobTitle],
    texts: [body.notes, body.knownFrom, body.address, body.phone],
    at: undefined,
    leadsTo: { page: 'people', id },
  })),
  row(conversationKind, (body) => ({
    heading: body.text,
    at: body.on,
    leadsTo: { page: 'people', id: body.personId },
    applicationId: body.applicationId,
  })),
  row(groupKind, (body, id) => ({
    heading: body.name,
    texts: [body.cameOfIt, body.notes, body.link],
    at: body.on,
    leadsTo: { page: 'group', id },
  })),
  row(wishedEmployerKind, (body, id) => ({
    heading: body.name,
    texts: [body.why, body.notes, body.follow],
    at: undefined,
    leadsTo: { page: 'employer', id },
  })),
  row(searchActivityKind, (body, id) => ({
    heading: sentenceCase(body.text),
    called: [body.employer],
    texts: [body.result],
    at: body.on,
    leadsTo: { page: 'log', id },
    applicationId: body.applicationId,
  })),
  row(feedbackPointKind, (body) => ({
    heading: body.text,
    called: [body.saidBy],
    at: body.saidOn,
    ...about(body),
  })),
  row(reflectionKind, (body, id) => ({
    heading: body.strongest ?? body.unprepared ?? body.questions[0]?.text ?? body.causes[0]?.text,
    texts: [
      body.unprepared,
      ...body.questions.map(({ text }) => text),
      ...body.causes.map(({ text }) => text),
      ...body.fit.flatMap(({ aspect, wanted, found }) => [aspect, wanted, found]),
    ],
    at: body.startedAt,
    leadsTo: { page: 'after', id },
    applicationId: body.applicationId,
  })),
  row(cardKind, (body, id) => ({
    heading: body.question,
    texts: [body.answer],
    at: body.addedAt,
    leadsTo: { page: 'card', id },
    applicationId: body.applicationId,
  })),
  row(storyKind, (body, id) => ({
    heading: body.title,
    texts: [body.situation, body.task, body.action, body.result],
    at: body.addedAt,
    leadsTo: { page: 'story', id },
  })),
  row(attemptKind, (body) => ({
    heading: body.transcript ?? body.note,
    texts: body.ratings.map(({ note }) => note),
    at: body.at,
    leadsTo: { page: 'card', id: body.cardId },
  })),
  row(mockKind, (body, id) => ({
    heading: body.keep || body.change || body.questions.find(({ note }) => note)?.note,
    texts: [body.change, ...body.questions.flatMap(({ text, note }) => [text, note])],
    at: body.startedAt,
    leadsTo: { page: 'mock', id },
    applicationId: body.applicationId,
  })),
  row(confidenceKind, (body, id) => ({
    heading: body.about,
    at: body.on,
    leadsTo: { page: 'practice', id },
  })),
  row(actionKind, (body) => ({
    heading: sentenceCase(body.thenStep),
    texts: [body.ifCue, body.because],
    at: body.on,
    ...about(body),
  })),
  row(winKind, (body) => ({ heading: body.text, at: body.on, ...about(body) })),
  row(feedbackKind, (body) => ({
    heading: body.text,
    called: [body.saidBy],
    at: body.saidOn,
    ...about(body),
  })),
  row(themeKind, (body, id) => ({
    heading: body.name,
    at: body.addedAt,
    leadsTo: { page: 'learn', id },
  })),
  row(evidenceKind, (body, id) => ({
    heading: body.what,
    texts: [body.result, body.whoSays],
    at: body.on,
    leadsTo: { page: 'evidence', id },
  })),
  row(goalKind, (body, id) => ({
    heading: body.betterAt,
    texts: [body.outcome, body.obstacle, body.thenStep],
    at: body.addedAt,
    leadsTo: { page: 'plan', id },
  })),
  row(learningKind, (body, id) => ({
    heading: body.what,
    texts: [body.goal, body.resource, body.finishLine],
    at: body.addedAt,
    leadsTo: { page: 'plan', id },
  })),
  row(coverLetterKind, (body) => ({
    heading: body.subject,
    called: [body.toName],
    texts: [body.text],
    at: body.addedAt,
    ...about(body),
  })),
  row(pathsKind, (body, id) => ({
    heading: body.likes ?? body.shown[0]?.proof ?? body.own[0]?.title,
    texts: body.shown.map(({ proof }) => proof),
    at: body.lookedAt,
    leadsTo: { page: 'paths', id },
  })),
  row(pathKind, (body, id) => ({
    heading: body.name,
    texts: [body.because],
    at: body.addedAt,
    leadsTo: { page: 'paths', id },
  })),
  row(growthKind, (body) => ({
    heading: body.learn || body.cost,
    texts: [body.cost],
    at: body.addedAt,
    ...about(body),
  })),
  row(offeringKind, (body, id) => ({
    heading: body.offer || body.who || body.next,
    texts: [body.who, body.next],
    at: body.on,
    leadsTo: { page: 'paths', id },
  })),
  row(interimKind, (body, id) => ({
    heading: body.what,
    texts: [body.reason],
    at: body.addedAt,
    leadsTo: { page: 'paths', id },
  })),
  row(takeawayKind, (body, id) => ({
    heading: body.want ?? body.left[0]?.text,
    texts: body.left.map(({ text }) => text),
    at: body.addedAt,
    leadsTo: { page: 'after', id },
    applicationId: body.applicationId,
  })),
  row(portfolioItemKind, (body, id) => ({
    heading: body.name,
    texts: [body.shows, body.myPart, body.result],
    at: body.addedAt,
    leadsTo: { page: 'portfolio', id },
  })),
  row(reviewKind, (body, id) => ({
    heading: body.reviewer,
    texts: [...body.questions, ...body.comments].map(({ text }) => text),
    at: body.addedAt,
    leadsTo: { page: 'reviewers', id },
  })),
  row(resumeKind, (body, id) => ({
    heading: body.title,
    called: [body.basics.label],
    texts: [
      body.basics.summary,
      ...body.work.flatMap((job) => [
        ...[job.position, job.name, job.summary],
        ...job.highlights.map(({ text }) => text),
      ]),
      ...body.education.flatMap(({ institution, area }) => [institution, area]),
      ...body.projects.flatMap(({ name, description }) => [name, description]),
      ...body.skills.map(({ name }) => name),
    ],
    at: body.addedAt,
    leadsTo: { page: 'resume', id },
    applicationId: body.applicationId,
  })),
  row(attachmentKind, (body) => ({
    heading: body.name,
    at: body.addedAt,
    ...(body.mockId ? { leadsTo: { page: 'mock', id: body.mockId } as const } : about(body)),
  })),
]

const byName = new Map(rows.map((row) => [row.kind.name, row]))

/** The kinds of records that are searched, those that people look for most often first. */
export const searchedKinds: readonly string[] = rows.map(({ kind }) => kind.name)

/**
 * A record as search sees it; undefined for kinds that are not searched, for what is deleted, sealed or
 * cannot be read, and for what has no words to find it by.
 */
export function searchDocument(record: VaultRecord): SearchDocument | undefined {
  const known = byName.get(record.kind)
  const read = known && readWherePossible(known.kind, record)
  if (!read) return undefined
  const {
    heading,
    called = [],
    texts = [],
    at = '',
    leadsTo,
    applicationId,
  } = known.say(read.body, record.id)
  const said = { called: withWords(called), texts: withWords(texts) }
  const first = heading ?? said.called[0] ?? said.texts[0]
  if (first === undefined) return undefined
  return { heading: first, ...said, at, leadsTo, applicationId: applicationId ?? null }
}

function withWords(texts: Words): readonly string[] {
  return texts.filter((text): text is string => Boolean(text))
}

/** A letter that came has a page; one of the person's own is read where it was written. */
function ownLetter(
  body: {
    readonly direction: string
    readonly recoveryId?: string | undefined
    readonly applicationId?: string | undefined
  },
  id: string,
): LeadsTo {
  const isAfterNo = body.direction !== 'in' && body.recoveryId !== undefined
  return isAfterNo ? about(body).leadsTo : { page: 'letter', id }
}

/** The page after a no where it belongs to one, else that of the application. */
function about(body: {
  readonly recoveryId?: string | undefined
  readonly applicationId?: string | undefined
  readonly letterId?: string | undefined
}): Pick<Said, 'leadsTo' | 'applicationId'> {
  const { recoveryId, applicationId, letterId } = body
  const leadsTo = (): LeadsTo => {
    if (recoveryId !== undefined) return { page: 'after', id: recoveryId }
    if (applicationId !== undefined) return { page: 'application', id: applicationId }
    return letterId !== undefined ? { page: 'letter', id: letterId } : { page: 'today', id: '' }
  }
  return { leadsTo: leadsTo(), applicationId }
}
