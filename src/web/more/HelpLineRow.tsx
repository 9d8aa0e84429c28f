import { sayChecked } from '../../core/care/checked.ts'
import type { HelpLine } from '../../core/care/help-lines.ts'
import { dialled } from '../../core/people/person-words.ts'
import { dateOf } from '../../core/time/calendar.ts'
import { useOnward } from '../shell/onward.ts'

/** One line to ring, to text or to look up. Nothing is asked of its page until the link is followed. */
export function HelpLineRow({ line }: { line: HelpLine }) {
  const { name, countryLabel, phone, text, web, says, danger } = line
  const { now } = useOnward()
  const whose = danger || name === phone ? countryLabel : name
  return (
    <li>
      <p>
        <b>{name}</b>
        <span>
          {countryLabel}. {says}
        </span>
        <span class="checked">{sayChecked(line, dateOf(now.value))}</span>
      </p>
      <p class="help-ways">
        {phone && (
          <a class="btn" href={`tel:${dialled(phone)}`} aria-label={`Ring ${phone}, ${whose}`}>
            Ring {phone}
          </a>
        )}
        {text && (
          <a class="btn" href={`sms:${dialled(text)}`} aria-label={`Text ${text}, ${whose}`}>
            Text {text}
          </a>
        )}
        {web && (
          <a class="help-web" href={web} rel="noreferrer">
            {new URL(web).host.replace(/^www\./, '')}
          </a>
        )}
      </p>
    </li>
  )
}
