import { useShowExample } from '../more/use-example.ts'
import { Opening } from '../ui/Opening.tsx'
import { QuickAdd } from './QuickAdd.tsx'

/** Nothing yet: the first useful action, and an example. */
export function NoApplications() {
  const showExample = useShowExample()
  return (
    <Opening say="No applications yet.">
      <p class="under">
        Add one in a line, or let a letter bring its own. What happens to it is kept with its dates.
      </p>
      <QuickAdd />
      <p class="acts">
        <a class="btn main" href="/applications/new">
          Add an application
        </a>
        <a class="btn plain" href="/read">
          Read a letter
        </a>
        <button class="btn plain soft" type="button" onClick={showExample}>
          Show me an example
        </button>
      </p>
    </Opening>
  )
}
