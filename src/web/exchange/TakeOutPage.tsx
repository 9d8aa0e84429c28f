import { useState } from 'preact/hooks'
import { takeOutWords } from '../../core/content/en/bring-in.ts'
import { calendarEntries } from '../../core/exchange/calendar-entries.ts'
import { applicationsCsv } from '../../core/exchange/csv-file.ts'
import { markdownText } from '../../core/exchange/markdown-file.ts'
import { calendarFile } from '../../core/plan/calendar-file.ts'
import { dateOf } from '../../core/time/calendar.ts'
import { applicationKind } from '../../core/vault/kinds/application.ts'
import { useOnward, useView } from '../shell/onward.ts'
import { saveFile } from '../shell/save-file.ts'
import { useTitle } from '../shell/title.ts'
import { Choice } from '../ui/Choice.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { gatherSlowly } from './gather-slowly.ts'
import './exchange.css'

/** The person's applications as files that other programs read. */
export function TakeOutPage() {
  useTitle(takeOutWords.title)
  const { replica, now } = useOnward()
  const [said, setSaid] = useState<string | null>(null)
  const isEmpty = useView((vault) => vault.all(applicationKind).length === 0)
  if (replica.status.value === 'starting') return null
  const save = async (ending: string, type: string, pieces: Iterable<string>) => {
    const name = `applications-${dateOf(now.peek())}.${ending}`
    saveFile(name, type, await gatherSlowly(pieces))
    setSaid(takeOutWords.saved(name))
  }
  const { vault } = replica
  return (
    <>
      <Opening say={takeOutWords.say}>
        <p class="under">{isEmpty ? takeOutWords.none : takeOutWords.under}</p>
      </Opening>
      <Section label={takeOutWords.title}>
        <ul class="lines places">
          {!isEmpty && (
            <>
              <li>
                <Choice
                  icon="list"
                  title={takeOutWords.csv}
                  says={takeOutWords.csvSays}
                  onPick={() => save('csv', 'text/csv;charset=utf-8', applicationsCsv(vault))}
                />
              </li>
              <li>
                <Choice
                  icon="journal"
                  title={takeOutWords.markdown}
                  says={takeOutWords.markdownSays}
                  onPick={() =>
                    save('md', 'text/markdown;charset=utf-8', markdownText(vault, now.peek()))
                  }
                />
              </li>
              <li>
                <Choice
                  icon="calendar"
                  title={takeOutWords.ics}
                  says={takeOutWords.icsSays}
                  onPick={() =>
                    save('ics', 'text/calendar;charset=utf-8', [
                      calendarFile(...calendarEntries(vault, now.peek())),
                    ])
                  }
                />
              </li>
            </>
          )}
          <li>
            <Choice
              icon="lock"
              title={takeOutWords.all}
              says={takeOutWords.allSays}
              href="/settings#copy"
            />
          </li>
        </ul>
        <p class="under" role="status">
          {said}
        </p>
      </Section>
    </>
  )
}
