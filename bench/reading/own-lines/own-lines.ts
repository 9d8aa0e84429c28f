import type { ReasonCategory } from '../../../src/core/reading/reason-chances.ts'

/**
 * Single sentences of rejections in our own wording, by the reason that each of them gives; `none`
 * gives none, however much it sounds like one.
 */
export type OwnLines = Readonly<Partial<Record<ReasonCategory | 'none', readonly string[]>>>
