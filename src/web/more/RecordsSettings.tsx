import { Section } from '../ui/Opening.tsx'

const folders = [
  { system: 'Linux', folder: '~/.local/share/onward', or: 'or onward in $XDG_DATA_HOME' },
  { system: 'macOS', folder: '~/Library/Application Support/Onward', or: '' },
  { system: 'Windows', folder: '%APPDATA%\\Onward', or: '' },
] as const

/** Where everything is, how to take a copy of it, and how to be rid of it. */
export function RecordsSettings() {
  return (
    <Section name="Your records" label="Where your records live">
      <p class="settings-say">Your records live in one folder on this machine.</p>
      <dl class="folders">
        {folders.map(({ system, folder, or }) => (
          <div key={system}>
            <dt>{system}</dt>
            <dd>
              <code>{folder}</code> {or}
            </dd>
          </div>
        ))}
      </dl>
      <p class="under">
        Only your account can read it. If you started Onward with <code>ONWARD_DATA</code>, it is
        the folder that you named there. This browser keeps a copy, so that Onward works while its
        program is stopped.
      </p>
      <details class="why">
        <summary>Take a copy</summary>
        <p>
          By hand: stop Onward, then copy the whole folder. Copying it back brings everything back.
          Keep <code>device-seal.key</code> with it: without that file nobody can open the journal,
          you included.
        </p>
        <p>By command, while Onward runs as well:</p>
        <p class="command">
          <code>npm run onward -- export -o onward.json</code>
        </p>
        <p>
          That is one file with every record. Anyone who has it can read what is not sealed; journal
          pages and check-ins stay sealed in it.
        </p>
      </details>
      <details class="why">
        <summary>Remove everything</summary>
        <p>
          Stop Onward, then delete the folder, by hand or by command. On Linux, where nothing else
          was named:
        </p>
        <p class="command">
          <code>rm -r ~/.local/share/onward</code>
        </p>
        <p>
          This cannot be undone, so take a copy first if you may want it. Then clear the site data
          of <code>{location.host}</code> in this browser, and delete the folder with the program.
          Nothing else was put on your machine.
        </p>
      </details>
    </Section>
  )
}
