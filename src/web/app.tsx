import { useLayoutEffect, useRef } from 'preact/hooks'
import { ErrorBoundary, LocationProvider, lazy, Route, Router, useLocation } from 'preact-iso'
import { bare } from './shell/bare.ts'
import { useDropAnywhere } from './shell/dropped-file.ts'
import { Header } from './shell/Header.tsx'
import { useKeys } from './shell/keys.ts'
import { Mishap } from './shell/Mishap.tsx'
import { NotFound } from './shell/NotFound.tsx'
import { type Onward, OnwardProvider } from './shell/onward.ts'
import { QuietWord } from './shell/QuietWord.tsx'
import { SavedWord } from './shell/SavedWord.tsx'
import { TodayPage } from './today/TodayPage.tsx'

const ReadPage = lazy(() => import('./letters/ReadPage.tsx').then((page) => page.ReadPage))
const LetterPage = lazy(() => import('./letters/LetterPage.tsx').then((page) => page.LetterPage))
const ToldPage = lazy(() => import('./letters/ToldPage.tsx').then((page) => page.ToldPage))
const AfterPage = lazy(() => import('./after/AfterPage.tsx').then((page) => page.AfterPage))
const WritePage = lazy(() => import('./after/WritePage.tsx').then((page) => page.WritePage))
const FriendPage = lazy(() => import('./after/FriendPage.tsx').then((page) => page.FriendPage))
const BreathePage = lazy(() => import('./after/BreathePage.tsx').then((page) => page.BreathePage))
const SomeonePage = lazy(() => import('./after/SomeonePage.tsx').then((page) => page.SomeonePage))
const ApplicationsPage = lazy(() =>
  import('./applications/ApplicationsPage.tsx').then((page) => page.ApplicationsPage),
)
const NewApplicationPage = lazy(() =>
  import('./applications/NewApplicationPage.tsx').then((page) => page.NewApplicationPage),
)
const ApplicationPage = lazy(() =>
  import('./applications/ApplicationPage.tsx').then((page) => page.ApplicationPage),
)
const JournalPage = lazy(() => import('./journal/JournalPage.tsx').then((page) => page.JournalPage))
const MorePage = lazy(() => import('./more/MorePage.tsx').then((page) => page.MorePage))
const BuiltOnPage = lazy(() => import('./more/BuiltOnPage.tsx').then((page) => page.BuiltOnPage))
const HelpPage = lazy(() => import('./more/HelpPage.tsx').then((page) => page.HelpPage))
const SettingsPage = lazy(() => import('./more/SettingsPage.tsx').then((page) => page.SettingsPage))

/** The whole app over one replica. */
export function App({ onward }: { onward: Onward }) {
  return (
    <OnwardProvider value={onward}>
      <LocationProvider>
        <Sheet />
      </LocationProvider>
    </OnwardProvider>
  )
}

function Sheet() {
  const { path } = useLocation()
  useKeys()
  useDropAnywhere()
  const sheet = useRef<HTMLDivElement>(null)
  const first = useRef(true)
  const arrived = () => {
    if (first.current) {
      first.current = false
      return
    }
    window.scrollTo(0, 0)
    sheet.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }
  useLayoutEffect(() => {
    document.documentElement.dataset.ready = 'yes'
  }, [])
  return (
    <div class="sheet" ref={sheet}>
      <a class="skip" href="#main">
        Skip to the page
      </a>
      <Header bare={bare.value} />
      <SavedWord />
      <main id="main" tabIndex={-1}>
        <Mishap path={path}>
          <ErrorBoundary>
            <Router onLoadEnd={arrived}>
              <Route path="/" component={TodayPage} />
              <Route path="/read" component={ReadPage} />
              <Route path="/letters/:id" component={LetterPage} />
              <Route path="/told/:how" component={ToldPage} />
              <Route path="/after/:id" component={AfterPage} />
              <Route path="/after/:id/write" component={WritePage} />
              <Route path="/after/:id/friend" component={FriendPage} />
              <Route path="/after/:id/breathe" component={BreathePage} />
              <Route path="/after/:id/someone" component={SomeonePage} />
              <Route path="/applications" component={ApplicationsPage} />
              <Route path="/applications/new" component={NewApplicationPage} />
              <Route path="/applications/:id" component={ApplicationPage} />
              <Route path="/journal" component={JournalPage} />
              <Route path="/write" component={WritePage} />
              <Route path="/more" component={MorePage} />
              <Route path="/built-on" component={BuiltOnPage} />
              <Route path="/help" component={HelpPage} />
              <Route path="/settings" component={SettingsPage} />
              <Route default component={NotFound} />
            </Router>
          </ErrorBoundary>
        </Mishap>
      </main>
      <QuietWord />
    </div>
  )
}
