import { expect, test } from 'vitest'
import { findNeeds, isEither, type Need } from './find-needs.ts'

const say = (need: Need): string => {
  if (need.need === 'years') return `${need.years} years`
  if (need.need === 'degree') return need.level
  return need.need === 'language' ? `${need.skill.name} ${need.fluency}` : need.skill.name
}

test.each([
  ['At least three years of Python or R', ['3 years', 'Python', 'R'], true],
  ['Bachelor or Master degree, Excel', ['bachelor', 'Excel'], false],
  ['Fluent German and English', ['German C1', 'English C1'], false],
  ['Deutsch fließend, Englisch gut', ['German C1', 'English B2'], false],
  ['Englischkenntnisse (B2)', ['English B2'], false],
  ['Mehrjährige Berufserfahrung in der Lagerlogistik', ['2 years', 'Warehouse work'], false],
  ['Tools such as Jira, Trello and Asana', ['Jira', 'Trello', 'Asana'], true],
  ['Abgeschlossene kaufmännische Ausbildung', ['vocational'], false],
  ['A high degree of accuracy', ['Attention to detail'], false],
  ['You are at least 18 years old', [], false],
  ['For over 30 years we have built boats', [], false],
])('“%s” asks for %j', (text, needs, either) => {
  const found = findNeeds(text)
  expect(found.map(say)).toEqual(needs)
  expect(isEither(text, found)).toBe(either)
})
