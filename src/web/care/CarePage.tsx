import type { ComponentChildren } from 'preact'
import { useRoute } from 'preact-iso'
import { timedNamed } from '../../core/care/timed.ts'
import { writtenNamed } from '../../core/care/written.ts'
import { NotFound } from '../shell/NotFound.tsx'
import { ActivitiesPage } from './ActivitiesPage.tsx'
import { CareHub } from './CareHub.tsx'
import { CoursePage } from './CoursePage.tsx'
import { FortnightPage } from './FortnightPage.tsx'
import { MoodPage } from './MoodPage.tsx'
import { SincePage } from './SincePage.tsx'
import { ThoughtPage } from './ThoughtPage.tsx'
import { TimedPage } from './TimedPage.tsx'
import { ValuesPage } from './ValuesPage.tsx'
import { WrittenPage } from './WrittenPage.tsx'
import '../after/after.css'
import './care.css'

const pages: Readonly<Record<string, () => ComponentChildren>> = {
  thought: () => <ThoughtPage />,
  values: () => <ValuesPage />,
  course: () => <CoursePage />,
  activities: () => <ActivitiesPage />,
  'two-weeks': () => <FortnightPage />,
  mood: () => <MoodPage />,
  since: () => <SincePage />,
}

/** What there is to do for oneself: all of it in one place (`/care`), or one of it (`/care/:what`). */
export function CarePage() {
  const { params } = useRoute()
  const what = params.what
  if (what === undefined) return <CareHub />
  const timed = timedNamed(what)
  if (timed) return <TimedPage key={what} timed={timed} />
  const written = writtenNamed(what)
  if (written) return <WrittenPage key={what} written={written} />
  return pages[what]?.() ?? <NotFound />
}
