import { expect, test } from 'vitest'
import { outlookMessage, tnefOf, winmail } from './outlook-packing.test-support.ts'
import { readTnef } from './outlook-packing.ts'
import { parseMessage } from './parse-message.ts'

const words = 'Dear Ada, we chose another person.'

test('reads the words that Outlook packed, as text, as a property, as HTML', () => {
  expect(readTnef(winmail.text(words))).toEqual({ text: words, isHtml: false })
  expect(readTnef(winmail.property(words))).toEqual({ text: words, isHtml: false })
  expect(readTnef(winmail.html(`<p>${words}</p>`))).toEqual({
    text: `<p>${words}</p>`,
    isHtml: true,
  })
})

test('a message that is only winmail.dat gives its words', () => {
  expect(parseMessage(outlookMessage(winmail.html(`<p>${words}</p>`)), 0)).toMatchObject({
    text: words,
    hadHtmlOnly: true,
    trouble: null,
  })
})

test('where the packing holds no readable words, this is told', () => {
  expect(parseMessage(outlookMessage(tnefOf([])), 0)).toMatchObject({
    text: '',
    trouble: { code: 'outlook-packing' },
  })
})

test('words beside the packing are enough', () => {
  const letter = parseMessage(outlookMessage(tnefOf([]), words), 0)
  expect(letter).toMatchObject({ text: words, trouble: null })
})

test('lengths beyond the end, and streams cut off anywhere, give no error', () => {
  const whole = winmail.property(words)
  for (let length = 0; length < whole.length; length += 1) {
    expect(readTnef(whole.subarray(0, length)).text.length).toBeLessThanOrEqual(words.length)
  }
  const lying = winmail.text(words)
  lying.set([0xff, 0xff, 0xff, 0xff], 11)
  expect(readTnef(lying).text).toBe('')
})
