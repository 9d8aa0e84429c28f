import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { parseQuery } from '../../core/search/query.ts'
import { useOnward } from '../shell/onward.ts'
import { Icon } from '../ui/Icon.tsx'
import { FoundGroup } from './FoundGroup.tsx'
import { foundIn } from './found.ts'
import type { Answer } from './messages.ts'
import { openAhead } from './open-ahead.ts'
import { searchOf } from './search-client.ts'
import { answerWord, readingWord } from './search-words.ts'
import { searching } from './searching.ts'
import { useArrows } from './use-arrows.ts'
import './search.css'

/** Longer than anything one remembers of a letter. */
const MOST_TYPED = 200
const JOURNAL_SEALED = 'Your journal is sealed, so it is not searched.'
const ALL_SEALED = 'What is sealed is not searched, and you have everything sealed.'

/** One field over everything that is kept, and what it finds; lies over the page until it is left. */
export function SearchSheet() {
  const onward = useOnward()
  const { replica } = onward
  const { path, url, route } = useLocation()
  const client = searchOf(replica)
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const arrows = useArrows(field)
  const begun = useRef(url)

  // Before the next key arrives, which belongs into the field already.
  useLayoutEffect(() => {
    const sheet = dialog.current
    sheet?.showModal()
    client.look()
    client.ask('', null)
    return () => sheet?.close()
  }, [client])
  useEffect(() => {
    if (url !== begun.current) searching.value = false
  }, [url, path])

  useEffect(() => openAhead(replica.vault), [replica])

  const reading = client.reading.value
  const answer = client.answer.value
  const version = replica.version.value
  const found = useMemo(
    () => (answer ? foundIn(onward, answer, parseQuery(answer.typed)) : []),
    [onward, answer, version],
  )
  const leave = () => {
    searching.value = false
  }
  return (
    <dialog
      class="search-sheet"
      ref={dialog}
      aria-label="Search"
      onClose={leave}
      onKeyDown={arrows}
    >
      <div class="search-in">
        <search class="search-head">
          <label>
            <Icon name="search" />
            <span class="hush">Search everything you keep</span>
            <input
              ref={field}
              class="input"
              type="search"
              maxLength={MOST_TYPED}
              autoComplete="off"
              spellcheck={false}
              placeholder="A name, or a few words"
              onInput={(event) => client.ask(event.currentTarget.value, null)}
              onKeyDown={(event) => {
                const first = found[0]?.records[0]
                if (event.key !== 'Enter' || event.isComposing || !first) return
                event.preventDefault()
                leave()
                route(first.href)
              }}
            />
          </label>
          <button class="btn plain" type="button" onClick={leave}>
            Close
          </button>
        </search>
        <div class="search-body">
          <p class="hush" role="status">
            {answerWord(answer, found)}
          </p>
          {found.map((group) => (
            <FoundGroup
              key={group.kind}
              group={group}
              onLeave={leave}
              onWiden={() => {
                client.ask(answer?.typed ?? '', group.kind)
                field.current?.focus()
              }}
            />
          ))}
          {found.length === 0 && <NothingYet answer={answer} isAll={reading?.records === 'all'} />}
        </div>
        <footer class="search-foot">
          <p>{readingWord(reading)}</p>
          <p>{replica.keys.sealsAll.value ? ALL_SEALED : JOURNAL_SEALED}</p>
        </footer>
      </div>
    </dialog>
  )
}

function NothingYet({ answer, isAll }: { answer: Answer | null; isAll: boolean }) {
  if (!answer) {
    return (
      <p class="under">
        Applications, letters with their words, people, and what you noted. The beginning of a word
        is enough; “words in quotes” are looked for together.
      </p>
    )
  }
  if (!isAll) return null
  return (
    <p class="under">
      Nothing here has “{answer.typed.trim()}” in it. Fewer words, or only the beginning of one,
      find more.
    </p>
  )
}
