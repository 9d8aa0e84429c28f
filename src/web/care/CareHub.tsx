import { careHubWords as words } from '../../core/content/en/care-hub.ts'
import { useTitle } from '../shell/title.ts'
import { Choice } from '../ui/Choice.tsx'
import type { IconName } from '../ui/Icon.tsx'
import { Opening, Section } from '../ui/Opening.tsx'

type Way = keyof typeof words.ways

const groups: readonly {
  readonly name: keyof typeof words.groups
  readonly ways: readonly { readonly id: Way; readonly icon: IconName; readonly href: string }[]
}[] = [
  {
    name: 'now',
    ways: [
      { id: 'help', icon: 'talk', href: '/help' },
      { id: 'mood', icon: 'today', href: '/care/mood' },
      { id: 'activities', icon: 'heart', href: '/care/activities' },
    ],
  },
  {
    name: 'quiet',
    ways: [
      { id: 'let-be', icon: 'clock', href: '/care/let-be' },
      { id: 'body-scan', icon: 'breathe', href: '/care/body-scan' },
      { id: 'stretch', icon: 'breathe', href: '/care/stretch' },
      { id: 'sitting', icon: 'breathe', href: '/care/sitting' },
    ],
  },
  {
    name: 'writing',
    ways: [
      { id: 'thought', icon: 'pen', href: '/care/thought' },
      { id: 'observer', icon: 'pen', href: '/care/observer' },
      { id: 'values', icon: 'pen', href: '/care/values' },
      { id: 'growth', icon: 'journal', href: '/care/growth' },
      { id: 'course', icon: 'journal', href: '/care/course' },
    ],
  },
  {
    name: 'back',
    ways: [
      { id: 'two-weeks', icon: 'calendar', href: '/care/two-weeks' },
      { id: 'since', icon: 'journal', href: '/care/since' },
    ],
  },
]

/** All that there is to do for oneself, none of it due. */
export function CareHub() {
  useTitle(words.title)
  return (
    <>
      <Opening say={words.title}>
        <p class="under">{words.says}</p>
      </Opening>
      {groups.map(({ name, ways }) => (
        <Section key={name} heads name={words.groups[name]} label={words.groups[name]}>
          <ul class="lines">
            {ways.map(({ id, icon, href }) => (
              <li key={id}>
                <Choice icon={icon} href={href} {...words.ways[id]} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  )
}
