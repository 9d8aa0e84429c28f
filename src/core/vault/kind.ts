import * as z from 'zod/mini'
import { type Body, isPlain, type VaultRecord } from './record.ts'

/** Turns a body of format `n` into one of format `n + 1`. Unknown fields must be carried over. */
export type Upgrade = (body: Body) => Body

/**
 * A kind of record: its name, the current format of its bodies, and how older ones become current.
 * `sealed` kinds are only ever stored as ciphertext.
 */
export interface Kind<Shape extends Body = Body> {
  readonly name: string
  readonly schema: number
  readonly sealed: boolean
  readonly shape: z.ZodMiniType<Shape>
  /** `upgrades[1]` turns format 1 into 2, and so on. */
  readonly upgrades: Readonly<Record<number, Upgrade>>
}

/** `fields` are made when the kind's shape is first asked for: most kinds of a vault are never checked. */
export function defineKind<Fields extends z.core.$ZodLooseShape>(kind: {
  readonly name: string
  readonly schema: number
  readonly sealed?: boolean
  readonly fields: () => Fields
  readonly upgrades?: Readonly<Record<number, Upgrade>>
}): Kind<z.infer<z.ZodMiniObject<Fields, z.core.$loose>>> {
  const { name, schema, sealed = false, fields, upgrades = {} } = kind
  let shape: z.ZodMiniObject<Fields, z.core.$loose> | undefined
  return {
    name,
    schema,
    sealed,
    upgrades,
    get shape() {
      shape ??= z.looseObject(fields())
      return shape
    },
  }
}

/** What every object answers to: a table of words that is asked for one of these would give no word. */
const answeredByAll = new Set(Object.getOwnPropertyNames(Object.prototype))

/** An enum that newer versions may extend: known values are typed, unknown ones survive. */
export function openEnum<const Values extends readonly [string, ...string[]]>(
  _values: Values,
): z.ZodMiniType<Values[number] | (string & {})> {
  return z.string().check(
    z.minLength(1),
    z.maxLength(64),
    z.refine((value) => !answeredByAll.has(value)),
  ) as z.ZodMiniType<Values[number] | (string & {})>
}

/** The value of an open enum where this program knows it, typed; undefined for any other. */
export function knownIn<Value extends string>(
  values: readonly Value[],
  value: string | null | undefined,
): Value | undefined {
  return values.find((known) => known === value)
}

/** A calendar date, `YYYY-MM-DD`. */
export const calendarDate = z.iso.date()
/** An instant, ISO 8601 in UTC. */
export const instant = z.iso.datetime()
/** A line that a person typed. */
export const line = z.string().check(z.maxLength(500))
/** A text that a person wrote, at most 100,000 characters. */
export const longText = z.string().check(z.maxLength(100_000))
export const recordId = z.string().check(z.minLength(1), z.maxLength(128))

/** A body read under its kind, upgraded to the current format. */
export interface Readable<Shape> {
  readonly id: string
  readonly version: number
  readonly schema: number
  readonly updatedAt: string
  readonly body: Shape
  /** True for a body of a newer format than this program knows: show it, do not edit it. */
  readonly readOnly: boolean
}

/**
 * Reads a record's body in the current format. Undefined for deleted and sealed records. What is known
 * was checked at the door and is only upgraded here; the stored record stays as it was. Throws where
 * there is no way to the current format, or where a newer one lacks what this program reads.
 */
export function readAs<Shape extends Body>(
  kind: Kind<Shape>,
  record: VaultRecord,
): Readable<Shape> | undefined {
  if (!isPlain(record)) return undefined
  const { id, version, updatedAt } = record
  const upgraded = upgradeBody(kind, record.schema, record.body)
  if (upgraded.readOnly && !kind.shape.safeParse(upgraded.body).success) {
    throw new Error(`this program cannot read a ${kind.name} of format ${record.schema}`)
  }
  return { id, version, updatedAt, ...upgraded, body: upgraded.body as Shape }
}

/** The same; undefined too where `readAs` throws, for who shows records as they come. */
export function readWherePossible<Shape extends Body>(
  kind: Kind<Shape>,
  record: VaultRecord,
): Readable<Shape> | undefined {
  try {
    return readAs(kind, record)
  } catch {
    return undefined
  }
}

/** Upgrades `body` step by step from format `schema`; a newer format is left alone and read-only. */
export function upgradeBody(
  kind: Kind,
  schema: number,
  body: Body,
): { readonly body: Body; readonly schema: number; readonly readOnly: boolean } {
  let current = body
  let format = schema
  while (format < kind.schema) {
    const upgrade = kind.upgrades[format]
    if (!upgrade) throw new Error(`no upgrade of ${kind.name} from format ${format}`)
    current = upgrade(current)
    format += 1
  }
  return { body: current, schema: format, readOnly: format > kind.schema }
}
