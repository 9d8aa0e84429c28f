import { EXAMPLE_ID, exampleKind } from '../../core/vault/kinds/settings.ts'
import { useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Choice } from '../ui/Choice.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { Keys } from './Keys.tsx'
import { useRemoveExample, useShowExample } from './use-example.ts'
import { useHash } from './use-hash.ts'
import './more.css'

/** The quieter places, and the keys. */
export function MorePage() {
  useTitle('More')
  const { replica } = useOnward()
  const starting = replica.status.value === 'starting'
  useHash(!starting)
  const shown = useView((vault) => vault.get(exampleKind, EXAMPLE_ID) !== undefined)
  const showExample = useShowExample()
  const removeExample = useRemoveExample()
  if (starting) return null
  return (
    <>
      <Opening say="People, and the quieter places.">
        <p class="under">Nothing here has to be filled in before you can use the rest.</p>
      </Opening>
      <Section name="Places" label="Places">
        <ul class="lines places">
          <li>
            <Choice
              icon="talk"
              title="Someone to talk to"
              says="People to ring or text, at any hour."
              href="/help"
            />
          </li>
          <li>
            <Choice
              icon="heart"
              title="For yourself"
              says="Quiet minutes, one thought, something good; none of it due."
              href="/care"
            />
          </li>
          <li>
            <Choice
              icon="calendar"
              title="Your plan"
              says="Small steps, goals, your week, and what to learn."
              href="/plan"
            />
          </li>
          <li>
            <Choice
              icon="go"
              title="Your target"
              says="What the job must be, what matters to you, and where it is to lead."
              href="/target"
            />
          </li>
          <li>
            <Choice
              icon="pen"
              title="What you have learnt"
              says="Strengths and gaps over time, what recurs, and what is in focus."
              href="/learn"
            />
          </li>
          <li>
            <Choice
              icon="tick"
              title="Your evidence file"
              says="What you did, what came of it, and who can say so."
              href="/evidence"
            />
          </li>
          <li>
            <Choice
              icon="talk"
              title="Practice"
              says="Questions that come back until they come easily, and stories to tell."
              href="/practice"
            />
          </li>
          <li>
            <Choice
              icon="journal"
              title="Materials"
              says="Your résumé in versions, what adverts ask for, and letters."
              href="/materials"
            />
          </li>
          <li>
            <Choice
              icon="people"
              title="People"
              says="Whom you know, what was said, and when to be in touch again."
              href="/people"
            />
          </li>
          <li>
            <Choice
              icon="heart"
              title="Support map"
              says="Whom you can turn to, and one small ask, drafted."
              href="/people/map"
            />
          </li>
          <li>
            <Choice
              icon="talk"
              title="Groups and events"
              says="Where people of your trade meet, and what came of it."
              href="/groups"
            />
          </li>
          <li>
            <Choice
              icon="list"
              title="Employers you wish for"
              says="Where you would like to work, and who is there."
              href="/employers"
            />
          </li>
          <li>
            <Choice
              icon="pen"
              title="Search log"
              says="What you did, day by day, for an office that asks: on paper or as a file."
              href="/work-log"
            />
          </li>
          <li>
            <Choice
              icon="list"
              title="Insights"
              says="Where your search loses, with ranges; and a look at how you search."
              href="/insights"
            />
          </li>
          <li>
            <Choice
              icon="go"
              title="Other ways to go"
              says="Work next door, what carries over, what you offer, and work for the time being."
              href="/paths"
            />
          </li>
          <li>
            <Choice
              icon="list"
              title="Bring in applications from another tracker"
              says="A spreadsheet, Huntr, Teal, Notion, LinkedIn and others; people too."
              href="/bring-in"
            />
          </li>
          <li>
            <Choice
              icon="plus"
              title="A button for adverts"
              says="Hands the advert that you are looking at to Onward, from your bookmarks bar or by “Share”."
              href="/capture/button"
            />
          </li>
          <li>
            <Choice
              icon="letter"
              title="Offers side by side"
              says="What each of them says, against what you look for."
              href="/offers"
            />
          </li>
          <li>
            <Choice
              icon="morning"
              title="I have a job"
              says="Close the search well: tell those who wait, thank those who helped, rest."
              href="/closing"
            />
          </li>
          <li>
            <Choice
              icon="journal"
              title="Take your applications with you"
              says="For a spreadsheet, as notes, or for a calendar."
              href="/take-out"
            />
          </li>
          <li>
            <Choice
              icon="letter"
              title="Letters from a mailbox"
              says="From a file that your mail program saves: a whole past search, looked through in a few minutes."
              href="/letters/review"
            />
          </li>
          <li>
            <Choice
              icon="letter"
              title="Your mailbox"
              says="Fetches letters about your search by reading alone, and sends yours when you say so."
              href="/mailbox"
            />
          </li>
          <li>
            <Choice
              icon="letter"
              title="Your letters"
              says="Those you wrote and what came of them; thirteen more to write."
              href="/letters"
            />
          </li>
          <li>
            <Choice
              icon="pen"
              title="Write one note, and keep nothing"
              says="Asks an employer for feedback, in four languages."
              href="/ask"
            />
          </li>
          <li>
            <Choice
              icon="clock"
              title="What happened when"
              says="Every change, day by day, and the way back to how something was."
              href="/past"
            />
          </li>
          <li>
            <Choice
              icon="remove"
              title="Recently deleted"
              says="What you removed waits there for 30 days."
              href="/past/deleted"
            />
          </li>
          <li>
            <Choice
              icon="list"
              title="What this is built on"
              says="Each practice, where it is done, and what research says."
              href="/built-on"
            />
          </li>
          <li>
            <Choice
              icon="settings"
              title="Settings"
              says="Your name, your morning, where your records live."
              href="/settings"
            />
          </li>
          <li>
            {shown ? (
              <Choice
                icon="remove"
                title="Remove the example"
                says="The example search goes, and what was made about it."
                onPick={removeExample}
              />
            ) : (
              <Choice
                icon="plus"
                title="Show me an example"
                says="A search in the middle of things, to look around in. One tap removes it."
                onPick={showExample}
              />
            )}
          </li>
        </ul>
      </Section>
      <Keys />
    </>
  )
}
