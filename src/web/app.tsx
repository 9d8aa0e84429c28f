import { useLayoutEffect, useRef } from 'preact/hooks'
import { ErrorBoundary, Route, Router, useLocation } from 'preact-iso'
import { sendWaitingFiles } from './files/use-blobs.ts'
import {
  AfterPage,
  ApplicationPage,
  ApplicationsPage,
  AskPage,
  BankPage,
  BreathePage,
  BringInPage,
  BuiltOnPage,
  ButtonPage,
  CapturePage,
  CardPage,
  CarePage,
  ChecksPage,
  ClosingPage,
  CoverLetterPage,
  DeletedPage,
  EmployerPage,
  EmployersPage,
  EvidencePage,
  FriendPage,
  GroupPage,
  GroupsPage,
  HelpPage,
  ImportResumePage,
  InsightsPage,
  JournalPage,
  LearnPage,
  LetterPage,
  LettersPage,
  LimitsPage,
  LockedPage,
  loadRest,
  MailboxPage,
  MaterialsPage,
  MockPage,
  MockSession,
  MockSheetPage,
  MorePage,
  NeedsYouPage,
  NewApplicationPage,
  OffersPage,
  PassphrasePage,
  PastPage,
  PathsPage,
  PeoplePage,
  PersonPage,
  PlanPage,
  PortfolioPage,
  PracticePage,
  ProfilePage,
  ReadPage,
  RecordPastPage,
  ResumePage,
  ReviewersPage,
  ReviewPage,
  ReviewSearchPage,
  RoundPage,
  SearchPlacesPage,
  SearchSheet,
  SessionPage,
  SettingsPage,
  SheetPage,
  SomeonePage,
  StoriesPage,
  StoryPage,
  SupportMapPage,
  TailorPage,
  TakeOutPage,
  TargetPage,
  ToldPage,
  UnfairPage,
  WantedPage,
  WeekPage,
  WorkLogPage,
  WriteLetterPage,
  WritePage,
} from './pages.ts'
import { useTouch } from './passphrase/use-touch.ts'
import { searching } from './search/searching.ts'
import { bare } from './shell/bare.ts'
import { useDropAnywhere } from './shell/dropped-file.ts'
import { useFocusKept } from './shell/focus-kept.ts'
import { Header } from './shell/Header.tsx'
import { useKeys } from './shell/keys.ts'
import { Mishap } from './shell/Mishap.tsx'
import { NeutralPage } from './shell/NeutralPage.tsx'
import { NotFound } from './shell/NotFound.tsx'
import { type Onward, OnwardProvider, useOnward } from './shell/onward.ts'
import { QuietWord } from './shell/QuietWord.tsx'
import { hidden, useQuickHide } from './shell/quick-hide.ts'
import { SavedWord } from './shell/SavedWord.tsx'
import { useTitleBar } from './shell/title.ts'
import { TodayPage } from './today/TodayPage.tsx'

/** They show nothing of what is sealed. */
const OPEN_TO_ALL: ReadonlySet<string> = new Set(['/help', '/ask'])

/** The whole app over one replica; what stands around it says where addresses are. */
export function App({ onward }: { onward: Onward }) {
  return (
    <OnwardProvider value={onward}>
      <Sheet />
      {hidden.value && <NeutralPage />}
    </OnwardProvider>
  )
}

function Sheet() {
  const { path } = useLocation()
  const onward = useOnward()
  const { replica } = onward
  useKeys()
  useTouch(replica.keys)
  useQuickHide(replica.keys)
  useTitleBar()
  useDropAnywhere()
  const sheet = useRef<HTMLDivElement>(null)
  useFocusKept(sheet)
  const { keys } = replica
  const isShut = keys.sealsAll.value && keys.state.value === 'locked' && !OPEN_TO_ALL.has(path)
  const arrived = () => {
    sheet.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }
  useLayoutEffect(() => {
    document.documentElement.dataset.ready = 'yes'
    // Not while a large vault is being fetched: nothing may stand in its way.
    replica.ready.then(() => loadRest(onward, path))
    sendWaitingFiles(onward)
  }, [])
  return (
    <div class="sheet" ref={sheet} hidden={hidden.value}>
      <a class="skip" href="#main">
        Skip to the page
      </a>
      <Header bare={bare.value || isShut} />
      <SavedWord />
      <main id="main" tabIndex={-1}>
        <Mishap path={path}>
          <ErrorBoundary>
            {isShut ? (
              <LockedPage keys={keys} />
            ) : (
              <Router onRouteChange={arrived}>
                <Route path="/" component={TodayPage} />
                <Route path="/read" component={ReadPage} />
                <Route path="/letters/review" component={ReviewPage} />
                <Route path="/letters" component={LettersPage} />
                <Route path="/letters/write" component={WriteLetterPage} />
                <Route path="/letters/:id" component={LetterPage} />
                <Route path="/ask" component={AskPage} />
                <Route path="/told/:how" component={ToldPage} />
                <Route path="/after/:id" component={AfterPage} />
                <Route path="/after/:id/write" component={WritePage} />
                <Route path="/after/:id/friend" component={FriendPage} />
                <Route path="/after/:id/breathe" component={BreathePage} />
                <Route path="/after/:id/someone" component={SomeonePage} />
                <Route path="/after/:id/care/:what" component={CarePage} />
                <Route path="/after/:id/unfair" component={UnfairPage} />
                <Route path="/care/:what?" component={CarePage} />
                <Route path="/applications" component={ApplicationsPage} />
                <Route path="/applications/new" component={NewApplicationPage} />
                <Route path="/capture" component={CapturePage} />
                <Route path="/capture/button" component={ButtonPage} />
                <Route path="/applications/:id" component={ApplicationPage} />
                <Route path="/applications/:id/rounds/:eventId" component={RoundPage} />
                <Route path="/applications/:id/tailor" component={TailorPage} />
                <Route path="/applications/:id/cover-letter" component={CoverLetterPage} />
                <Route path="/materials" component={MaterialsPage} />
                <Route path="/materials/resume/:id" component={ResumePage} />
                <Route path="/materials/import" component={ImportResumePage} />
                <Route path="/materials/checks" component={ChecksPage} />
                <Route path="/materials/portfolio" component={PortfolioPage} />
                <Route path="/materials/profile" component={ProfilePage} />
                <Route path="/materials/reviewers" component={ReviewersPage} />
                <Route path="/materials/adverts" component={WantedPage} />
                <Route path="/offers" component={OffersPage} />
                <Route path="/closing" component={ClosingPage} />
                <Route path="/journal" component={JournalPage} />
                <Route path="/write" component={WritePage} />
                <Route path="/bring-in" component={BringInPage} />
                <Route path="/take-out" component={TakeOutPage} />
                <Route path="/learn" component={LearnPage} />
                <Route path="/evidence" component={EvidencePage} />
                <Route path="/people" component={PeoplePage} />
                <Route path="/people/map" component={SupportMapPage} />
                <Route path="/people/:id" component={PersonPage} />
                <Route path="/groups" component={GroupsPage} />
                <Route path="/groups/:id" component={GroupPage} />
                <Route path="/employers" component={EmployersPage} />
                <Route path="/employers/:id" component={EmployerPage} />
                <Route path="/work-log" component={WorkLogPage} />
                <Route path="/plan" component={PlanPage} />
                <Route path="/plan/week" component={WeekPage} />
                <Route path="/target" component={TargetPage} />
                <Route path="/insights" component={InsightsPage} />
                <Route path="/insights/review" component={ReviewSearchPage} />
                <Route path="/insights/places" component={SearchPlacesPage} />
                <Route path="/insights/sheet" component={SheetPage} />
                <Route path="/practice/mock" component={MockPage} />
                <Route path="/practice/mock/:id" component={MockSession} />
                <Route path="/practice/mock/:id/sheet" component={MockSheetPage} />
                <Route path="/practice" component={PracticePage} />
                <Route path="/practice/session" component={SessionPage} />
                <Route path="/practice/bank" component={BankPage} />
                <Route path="/practice/cards/:id" component={CardPage} />
                <Route path="/practice/stories" component={StoriesPage} />
                <Route path="/practice/stories/:id" component={StoryPage} />
                <Route path="/practice/limits" component={LimitsPage} />
                <Route path="/paths/:part?" component={PathsPage} />
                <Route path="/more" component={MorePage} />
                <Route path="/built-on" component={BuiltOnPage} />
                <Route path="/help" component={HelpPage} />
                <Route path="/mailbox" component={MailboxPage} />
                <Route path="/needs-you" component={NeedsYouPage} />
                <Route path="/past" component={PastPage} />
                <Route path="/past/deleted" component={DeletedPage} />
                <Route path="/past/:kind/:id" component={RecordPastPage} />
                <Route path="/settings" component={SettingsPage} />
                <Route path="/settings/passphrase" component={PassphrasePage} />
                <Route default component={NotFound} />
              </Router>
            )}
          </ErrorBoundary>
        </Mishap>
      </main>
      <QuietWord />
      <ErrorBoundary>{searching.value && <SearchSheet />}</ErrorBoundary>
    </div>
  )
}
