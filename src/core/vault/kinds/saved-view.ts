import * as z from 'zod/mini'
import { defineKind, instant, line, openEnum } from '../kind.ts'

export const viewLayouts = ['table', 'board', 'calendar'] as const

/** A way of looking at the applications that the person has named. */
export const savedViewKind = defineKind({
  name: 'saved-view',
  schema: 1,
  fields: () => ({
    name: line.check(z.minLength(1)),
    layout: openEnum(viewLayouts),
    /** What is typed into the search of the list. */
    find: z.optional(line),
    /** Each field with the values that are let through; a field that is not here lets all through. */
    only: z.optional(
      z.record(z.string().check(z.maxLength(64)), z.array(line).check(z.maxLength(100))),
    ),
    sort: z.optional(z.looseObject({ by: z.string().check(z.maxLength(64)), down: z.boolean() })),
    /** Columns of the table in their order. */
    columns: z.optional(z.array(z.string().check(z.maxLength(64))).check(z.maxLength(50))),
    addedAt: instant,
  }),
})
export type SavedView = z.infer<typeof savedViewKind.shape>
