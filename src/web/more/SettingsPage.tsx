import { CalendarFeed } from '../exchange/CalendarFeed.tsx'
import { PassphraseSettings } from '../passphrase/PassphraseSettings.tsx'
import { useOnward } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Opening } from '../ui/Opening.tsx'
import { ExampleSettings } from './ExampleSettings.tsx'
import { GentlySettings } from './GentlySettings.tsx'
import { HideSettings } from './HideSettings.tsx'
import { Learnt } from './Learnt.tsx'
import { LookSettings } from './LookSettings.tsx'
import { RecordsSettings } from './RecordsSettings.tsx'
import { YouSettings } from './YouSettings.tsx'
import './more.css'

/** The few things that a person may want otherwise. Each is kept as soon as it is changed. */
export function SettingsPage() {
  useTitle('Settings')
  const { replica } = useOnward()
  if (replica.status.value === 'starting') return null
  return (
    <>
      <Opening say="Settings. Nothing here has to be set.">
        <p class="under">What you choose is kept at once.</p>
      </Opening>
      <YouSettings />
      <GentlySettings />
      <LookSettings />
      <PassphraseSettings />
      <HideSettings />
      <Learnt />
      <CalendarFeed />
      <RecordsSettings />
      <ExampleSettings />
    </>
  )
}
