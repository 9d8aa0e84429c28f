import { describe, expect, test } from 'vitest'
import { upgradeBody } from '../kind.ts'
import { kinds } from '../kinds.ts'
import { shipped } from './shipped.test-support.ts'

describe.each(kinds.map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
  test('has one body of every format that was shipped', () => {
    const formats = Array.from({ length: kind.schema }, (_, index) => String(index + 1))
    expect(Object.keys(shipped[name] ?? {})).toEqual(formats)
  })

  test.each(Object.entries(shipped[name] ?? {}))(
    'a body of format %s becomes current and fits',
    (format, body) => {
      const current = upgradeBody(kind, Number(format), body)
      expect(current).toMatchObject({ schema: kind.schema, readOnly: false })
      expect(kind.shape.safeParse(current.body).error).toBeUndefined()
    },
  )
})

test('a body of the current format is read as it was written', () => {
  for (const kind of kinds) {
    const body = shipped[kind.name]?.[kind.schema] ?? {}
    expect(JSON.stringify(upgradeBody(kind, kind.schema, body).body)).toBe(JSON.stringify(body))
  }
})
