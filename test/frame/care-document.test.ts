import { expect, test } from 'vitest'
import { careDocument } from '../../scripts/care-document.ts'
import { textOf } from './repository.ts'

test('docs/care.md says what the code says; `npm run care-document` writes it', () => {
  expect(textOf('docs/care.md')).toBe(careDocument())
})
