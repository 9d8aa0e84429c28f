import { lazy } from 'preact-iso'
import type { Onward } from './shell/onward.ts'

export const ReadPage = lazy(() => import('./letters/ReadPage.tsx').then((page) => page.ReadPage))
export const LetterPage = lazy(() =>
  import('./letters/LetterPage.tsx').then((page) => page.LetterPage),
)
export const ReviewPage = lazy(() =>
  import('./import/ReviewPage.tsx').then((page) => page.ReviewPage),
)
export const LettersPage = lazy(() =>
  import('./letters/LettersPage.tsx').then((page) => page.LettersPage),
)
export const WriteLetterPage = lazy(() =>
  import('./letters/WritePage.tsx').then((page) => page.WritePage),
)
export const AskPage = lazy(() => import('./letters/AskPage.tsx').then((page) => page.AskPage))
export const ToldPage = lazy(() => import('./letters/ToldPage.tsx').then((page) => page.ToldPage))
export const AfterPage = lazy(() => import('./after/AfterPage.tsx').then((page) => page.AfterPage))
export const WritePage = lazy(() => import('./after/WritePage.tsx').then((page) => page.WritePage))
export const FriendPage = lazy(() =>
  import('./after/FriendPage.tsx').then((page) => page.FriendPage),
)
export const BreathePage = lazy(() =>
  import('./after/BreathePage.tsx').then((page) => page.BreathePage),
)
export const SomeonePage = lazy(() =>
  import('./after/SomeonePage.tsx').then((page) => page.SomeonePage),
)
export const CarePage = lazy(() => import('./care/CarePage.tsx').then((page) => page.CarePage))
export const UnfairPage = lazy(() =>
  import('./care/UnfairPage.tsx').then((page) => page.UnfairPage),
)
export const ApplicationsPage = lazy(() =>
  import('./applications/ApplicationsPage.tsx').then((page) => page.ApplicationsPage),
)
export const NewApplicationPage = lazy(() =>
  import('./applications/NewApplicationPage.tsx').then((page) => page.NewApplicationPage),
)
export const CapturePage = lazy(() =>
  import('./capture/CapturePage.tsx').then((page) => page.CapturePage),
)
export const ButtonPage = lazy(() =>
  import('./capture/ButtonPage.tsx').then((page) => page.ButtonPage),
)
export const ApplicationPage = lazy(() =>
  import('./applications/ApplicationPage.tsx').then((page) => page.ApplicationPage),
)
export const RoundPage = lazy(() => import('./rounds/RoundPage.tsx').then((page) => page.RoundPage))
export const OffersPage = lazy(() =>
  import('./offers/OffersPage.tsx').then((page) => page.OffersPage),
)
export const ClosingPage = lazy(() =>
  import('./close/ClosingPage.tsx').then((page) => page.ClosingPage),
)
export const JournalPage = lazy(() =>
  import('./journal/JournalPage.tsx').then((page) => page.JournalPage),
)
export const BringInPage = lazy(() =>
  import('./exchange/BringInPage.tsx').then((page) => page.BringInPage),
)
export const TakeOutPage = lazy(() =>
  import('./exchange/TakeOutPage.tsx').then((page) => page.TakeOutPage),
)
export const LearnPage = lazy(() => import('./learn/LearnPage.tsx').then((page) => page.LearnPage))
export const EvidencePage = lazy(() =>
  import('./learn/EvidencePage.tsx').then((page) => page.EvidencePage),
)
export const PeoplePage = lazy(() =>
  import('./people/PeoplePage.tsx').then((page) => page.PeoplePage),
)
export const SupportMapPage = lazy(() =>
  import('./people/SupportMapPage.tsx').then((page) => page.SupportMapPage),
)
export const PersonPage = lazy(() =>
  import('./people/PersonPage.tsx').then((page) => page.PersonPage),
)
export const GroupsPage = lazy(() =>
  import('./people/GroupsPage.tsx').then((page) => page.GroupsPage),
)
export const GroupPage = lazy(() => import('./people/GroupPage.tsx').then((page) => page.GroupPage))
export const EmployersPage = lazy(() =>
  import('./people/EmployersPage.tsx').then((page) => page.EmployersPage),
)
export const EmployerPage = lazy(() =>
  import('./people/EmployerPage.tsx').then((page) => page.EmployerPage),
)
export const WorkLogPage = lazy(() =>
  import('./search-log/WorkLogPage.tsx').then((page) => page.WorkLogPage),
)
export const PlanPage = lazy(() => import('./plan/PlanPage.tsx').then((page) => page.PlanPage))
export const WeekPage = lazy(() => import('./plan/WeekPage.tsx').then((page) => page.WeekPage))
export const TargetPage = lazy(() =>
  import('./plan/TargetPage.tsx').then((page) => page.TargetPage),
)
export const MorePage = lazy(() => import('./more/MorePage.tsx').then((page) => page.MorePage))
export const BuiltOnPage = lazy(() =>
  import('./more/BuiltOnPage.tsx').then((page) => page.BuiltOnPage),
)
export const HelpPage = lazy(() => import('./more/HelpPage.tsx').then((page) => page.HelpPage))
export const MailboxPage = lazy(() =>
  import('./mailbox/MailboxPage.tsx').then((page) => page.MailboxPage),
)
export const NeedsYouPage = lazy(() =>
  import('./more/NeedsYouPage.tsx').then((page) => page.NeedsYouPage),
)
export const PastPage = lazy(() => import('./past/PastPage.tsx').then((page) => page.PastPage))
export const DeletedPage = lazy(() =>
  import('./past/DeletedPage.tsx').then((page) => page.DeletedPage),
)
export const RecordPastPage = lazy(() =>
  import('./past/RecordPastPage.tsx').then((page) => page.RecordPastPage),
)
export const SearchSheet = lazy(() =>
  import('./search/SearchSheet.tsx').then((sheet) => sheet.SearchSheet),
)
export const PassphrasePage = lazy(() =>
  import('./passphrase/PassphrasePage.tsx').then((page) => page.PassphrasePage),
)
export const LockedPage = lazy(() =>
  import('./passphrase/LockedPage.tsx').then((page) => page.LockedPage),
)
export const SettingsPage = lazy(() =>
  import('./more/SettingsPage.tsx').then((page) => page.SettingsPage),
)

export const InsightsPage = lazy(() =>
  import('./insights/InsightsPage.tsx').then((page) => page.InsightsPage),
)
export const ReviewSearchPage = lazy(() =>
  import('./insights/ReviewPage.tsx').then((page) => page.ReviewPage),
)
export const SearchPlacesPage = lazy(() =>
  import('./insights/PlacesPage.tsx').then((page) => page.PlacesPage),
)
export const SheetPage = lazy(() =>
  import('./insights/SheetPage.tsx').then((page) => page.SheetPage),
)
export const MockPage = lazy(() =>
  import('./practice/mock/MockPage.tsx').then((page) => page.MockPage),
)
export const MockSession = lazy(() =>
  import('./practice/mock/MockSession.tsx').then((page) => page.MockSession),
)
export const MockSheetPage = lazy(() =>
  import('./practice/mock/MockSheetPage.tsx').then((page) => page.MockSheetPage),
)

export const PracticePage = lazy(() =>
  import('./practice/PracticePage.tsx').then((page) => page.PracticePage),
)
export const SessionPage = lazy(() =>
  import('./practice/SessionPage.tsx').then((page) => page.SessionPage),
)
export const BankPage = lazy(() => import('./practice/BankPage.tsx').then((page) => page.BankPage))
export const CardPage = lazy(() => import('./practice/CardPage.tsx').then((page) => page.CardPage))
export const StoriesPage = lazy(() =>
  import('./practice/StoriesPage.tsx').then((page) => page.StoriesPage),
)
export const StoryPage = lazy(() =>
  import('./practice/StoryPage.tsx').then((page) => page.StoryPage),
)
export const LimitsPage = lazy(() =>
  import('./practice/LimitsPage.tsx').then((page) => page.LimitsPage),
)

export const ChecksPage = lazy(() =>
  import('./materials/checks/ChecksPage.tsx').then((page) => page.ChecksPage),
)
export const PortfolioPage = lazy(() =>
  import('./materials/portfolio/PortfolioPage.tsx').then((page) => page.PortfolioPage),
)
export const ProfilePage = lazy(() =>
  import('./materials/profile/ProfilePage.tsx').then((page) => page.ProfilePage),
)
export const ReviewersPage = lazy(() =>
  import('./materials/reviewers/ReviewersPage.tsx').then((page) => page.ReviewersPage),
)
export const MaterialsPage = lazy(() =>
  import('./materials/MaterialsPage.tsx').then((page) => page.MaterialsPage),
)
export const ResumePage = lazy(() =>
  import('./materials/ResumePage.tsx').then((page) => page.ResumePage),
)
export const ImportResumePage = lazy(() =>
  import('./materials/ImportPage.tsx').then((page) => page.ImportPage),
)
export const TailorPage = lazy(() =>
  import('./materials/matrix/TailorPage.tsx').then((page) => page.TailorPage),
)
export const WantedPage = lazy(() =>
  import('./materials/matrix/WantedPage.tsx').then((page) => page.WantedPage),
)
export const CoverLetterPage = lazy(() =>
  import('./materials/cover-letter/CoverLetterPage.tsx').then((page) => page.CoverLetterPage),
)

export const PathsPage = lazy(() => import('./paths/PathsPage.tsx').then((page) => page.PathsPage))

const all = [
  LettersPage,
  WriteLetterPage,
  ReadPage,
  AskPage,
  ToldPage,
  AfterPage,
  WritePage,
  FriendPage,
  BreathePage,
  SomeonePage,
  CarePage,
  UnfairPage,
  ApplicationsPage,
  NewApplicationPage,
  CapturePage,
  ButtonPage,
  ApplicationPage,
  RoundPage,
  MaterialsPage,
  ChecksPage,
  PortfolioPage,
  ProfilePage,
  ReviewersPage,
  ResumePage,
  ImportResumePage,
  TailorPage,
  WantedPage,
  CoverLetterPage,
  OffersPage,
  ClosingPage,
  JournalPage,
  BringInPage,
  TakeOutPage,
  LearnPage,
  EvidencePage,
  PlanPage,
  WeekPage,
  TargetPage,
  PeoplePage,
  SupportMapPage,
  PersonPage,
  GroupsPage,
  GroupPage,
  EmployersPage,
  EmployerPage,
  WorkLogPage,
  InsightsPage,
  ReviewSearchPage,
  SearchPlacesPage,
  SheetPage,
  MockPage,
  MockSession,
  MockSheetPage,
  PracticePage,
  SessionPage,
  BankPage,
  CardPage,
  StoriesPage,
  StoryPage,
  LimitsPage,
  PathsPage,
  MorePage,
  BuiltOnPage,
  HelpPage,
  NeedsYouPage,
  MailboxPage,
  PastPage,
  DeletedPage,
  RecordPastPage,
  SearchSheet,
  SettingsPage,
  PassphrasePage,
  LockedPage,
]

/** Beside Today, the pages of which something stands in the page before the app has come. */
export const firstPages = new Map([
  ['/applications', ApplicationsPage],
  ['/insights', InsightsPage],
])

/** Where letters are pasted: their reader, the heaviest part of all, is wanted there at once. */
const READING = new Set(['/', '/read'])
/** In parts, each of them little: all at once a slow phone would stand still for a moment. */
const reader = [
  () => import('../core/reading/cues/searches.ts'),
  () => import('../core/reading/role-leads.ts'),
  () => import('../core/reading/read-letter.ts'),
  () => import('./letters/read-in.ts'),
]
const readingPages = [LetterPage, ReviewPage]

/** Who has told the browser to save data is given what they open, and nothing beforehand. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }
  return connection?.saveData === true
}

/**
 * Loads what the other pages need once the first one stands, so that all of them open at once: one thing
 * after the other, so that what the person asks for meanwhile never waits behind all of it. The reader of
 * letters waits until somebody is where it is used, unless this browser can keep no copy of the program:
 * then it would be missing once the server has been stopped. A browser that can keep one does so after all
 * that: it asks for every file at once. Once a newer build waits nothing more is loaded beforehand: it
 * takes over in a moment in which no tab asks for a file, and would wait for that moment.
 */
export function loadRest({ replica, device }: Pick<Onward, 'replica' | 'device'>, path: string) {
  const keepsNone = !('serviceWorker' in navigator)
  const later = () => import('./search/fill-later.ts').then(({ fillLater }) => fillLater(replica))
  const reads = READING.has(path) || keepsNone
  const parts: readonly (() => Promise<unknown>)[] = [
    () => import('../core/time/typed-date.ts'),
    () => import('../core/applications/quick-add.ts'),
    ...(reads ? reader : []),
    ...[...(reads ? readingPages : []), ...all].map((page) => () => page.preload()),
    ...(keepsNone ? [() => import('../core/materials/read-advert.ts')] : []),
  ]
  // Recordings of what was deleted for good, here or on another device, go.
  const tidy = () =>
    import('./record/takes.ts')
      .then(({ interruptedTakes }) => interruptedTakes(replica))
      .catch(() => {})
  const nothingWaits = whenNothingWaits()
  const load = async () => {
    for (const part of savesData() ? [] : parts) {
      await nothingWaits()
      if (device.newerIsReady.value) break
      await part()
    }
    for (const part of [later, tidy]) {
      await nothingWaits()
      await part()
    }
    document.documentElement.dataset.rest = 'loaded'
  }
  const late = new Promise((resolve) => setTimeout(resolve, KEPT_AFTER_MS))
  Promise.race([load(), late]).finally(() => device.keepApp())
}

/** How long the copy of the program waits where somebody types all the while, in milliseconds. */
const KEPT_AFTER_MS = 30_000

/** How long after a key or a tap the next one may well follow, in milliseconds. */
const HANDS_ON_MS = 600

/** Waits until nothing has to be drawn or answered, and nobody is typing or tapping. */
function whenNothingWaits(): () => Promise<void> {
  let touchedAt = Number.NEGATIVE_INFINITY
  const touched = () => {
    touchedAt = performance.now()
  }
  addEventListener('keydown', touched, { capture: true, passive: true })
  addEventListener('pointerdown', touched, { capture: true, passive: true })
  return async () => {
    await idle()
    for (;;) {
      const restMs = HANDS_ON_MS - (performance.now() - touchedAt)
      if (restMs <= 0) return
      await new Promise((resolve) => setTimeout(resolve, restMs))
    }
  }
}

/** At once where the browser has nothing to do, and after three seconds at the latest. */
function idle(): Promise<unknown> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout: 3000 })
    else setTimeout(resolve, 100)
  })
}
