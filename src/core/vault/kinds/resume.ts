import * as z from 'zod/mini'
import { defineKind, instant, line, longText, openEnum, recordId } from '../kind.ts'

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as exact as the person is. */
const partialDate = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))
const link = z.string().check(z.maxLength(2000))
const highlights = z.array(z.looseObject({ id: recordId, text: longText })).check(z.maxLength(100))

function list<Shape extends z.core.$ZodShape>(shape: Shape) {
  return z.array(z.looseObject({ id: recordId, ...shape })).check(z.maxLength(200))
}

const span = { startDate: z.optional(partialDate), endDate: z.optional(partialDate) }

export const resumeWorkShape = list({
  name: z.optional(line),
  position: z.optional(line),
  location: z.optional(line),
  url: z.optional(link),
  ...span,
  summary: z.optional(longText),
  highlights,
})
export type ResumeWork = z.infer<typeof resumeWorkShape>[number]

/** How a printed résumé looks. */
export const resumeTemplates = ['plain', 'column', 'compact'] as const

/**
 * One version of the résumé, in the fields of JSON Resume 1.0.0. Items have ids of their own, so that
 * two devices can edit one list; `highlights`, `keywords` and their like are items too, and become
 * plain strings on the way out.
 */
export const resumeKind = defineKind({
  name: 'resume',
  schema: 1,
  fields: () => ({
    /** What the person calls this version: "Base", "For planning jobs". */
    title: line.check(z.minLength(1)),
    /** The version that it was made from. */
    basedOn: z.optional(recordId),
    /** The application that it was made for. */
    applicationId: z.optional(recordId),
    /** ISO 639-1. */
    language: z.optional(z.string().check(z.maxLength(20))),
    template: z.optional(openEnum(resumeTemplates)),
    basics: z.looseObject({
      name: z.optional(line),
      label: z.optional(line),
      email: z.optional(line),
      phone: z.optional(line),
      url: z.optional(link),
      summary: z.optional(longText),
      location: z.optional(
        z.looseObject({
          address: z.optional(line),
          postalCode: z.optional(line),
          city: z.optional(line),
          countryCode: z.optional(line),
          region: z.optional(line),
        }),
      ),
      profiles: list({
        network: z.optional(line),
        username: z.optional(line),
        url: z.optional(link),
      }),
    }),
    work: resumeWorkShape,
    volunteer: list({
      organization: z.optional(line),
      position: z.optional(line),
      url: z.optional(link),
      ...span,
      summary: z.optional(longText),
      highlights,
    }),
    education: list({
      institution: z.optional(line),
      url: z.optional(link),
      area: z.optional(line),
      studyType: z.optional(line),
      ...span,
      score: z.optional(line),
      courses: highlights,
    }),
    projects: list({
      name: z.optional(line),
      description: z.optional(longText),
      url: z.optional(link),
      ...span,
      highlights,
    }),
    skills: list({ name: z.optional(line), level: z.optional(line), keywords: highlights }),
    languages: list({ language: z.optional(line), fluency: z.optional(line) }),
    certificates: list({
      name: z.optional(line),
      date: z.optional(partialDate),
      issuer: z.optional(line),
      url: z.optional(link),
    }),
    awards: list({
      title: z.optional(line),
      date: z.optional(partialDate),
      awarder: z.optional(line),
      summary: z.optional(longText),
    }),
    publications: list({
      name: z.optional(line),
      publisher: z.optional(line),
      releaseDate: z.optional(partialDate),
      url: z.optional(link),
      summary: z.optional(longText),
    }),
    interests: list({ name: z.optional(line), keywords: highlights }),
    references: list({ name: z.optional(line), reference: z.optional(longText) }),
    /** Themes of feedback that the person means to see to in this version. */
    workOn: z.optional(list({ themeId: recordId, doneAt: z.optional(instant) })),
    /** Lines of an imported document that found no place, one below the other; kept until put away. */
    leftOver: z.optional(longText),
    /** Fields of an imported file that JSON Resume does not name, such as `meta`: they go out again. */
    others: z.optional(z.record(z.string(), z.unknown())),
    addedAt: instant,
  }),
})
export type Resume = z.infer<typeof resumeKind.shape>
