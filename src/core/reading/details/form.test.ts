import { expect, test } from 'vitest'
import { formOf } from './form.ts'

test.each<[string, string | null, string | null]>([
  ['we talk by video on monday', null, 'video'],
  ['we call you at ten', null, 'phone'],
  ['come to our office at ten', null, 'on-site'],
  ['we talk on monday', null, null],
  ['we talk on monday', 'https://zoom.example/j/1', 'video'],
  ['we talk on monday', 'https://tarnbrook.example/talk', null],
  ['come to our office, or over zoom', null, 'video'],
  ['come to our office. if you have questions, ring us by phone', null, 'on-site'],
  ['for questions please use the phone', null, null],
  ['please fill in the online application', null, null],
  ['we call you, and show you round later', null, 'phone'],
])('%s (link %s) is held by %s', (text, link, form) => {
  expect(formOf({ text }, link)).toBe(form)
})
