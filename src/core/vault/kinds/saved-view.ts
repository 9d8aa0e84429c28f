import { z } from 'zod'
import { defineKind, instant, line, openEnum } from '../kind.ts'

export const viewLayouts = ['table', 'board', 'calendar'] as const

/** A way of looking at the applications that the person has named. */
export const savedViewKind = defineKind({
  name: 'saved-view',
  schema: 1,
  shape: z.looseObject({
    name: line.min(1),
    layout: openEnum(viewLayouts),
    /** What is typed into the search of the list. */
    find: line.optional(),
    /** Each field with the values that are let through; a field that is not here lets all through. */
    only: z.record(z.string().max(64), z.array(line).max(100)).optional(),
    sort: z.looseObject({ by: z.string().max(64), down: z.boolean() }).optional(),
    /** Columns of the table in their order. */
    columns: z.array(z.string().max(64)).max(50).optional(),
    addedAt: instant,
  }),
})
export type SavedView = z.infer<typeof savedViewKind.shape>
