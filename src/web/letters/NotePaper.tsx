import { useLayoutEffect, useRef } from 'preact/hooks'
import './note.css'

/** What stands in square brackets is still to be filled in. */
const GAPS = /(\[[^\]\n]{1,120}\])/

/** A note to an employer as it will be read, or as a field to change it in. */
export function NotePaper(props: {
  to: string | null
  /** Who stands there while nobody is named; not printed. */
  nobody?: string
  subject: string
  text: string
  /** BCP 47 code of the language that it is written in. */
  language: string
  editing: boolean
  onInput?: (text: string) => void
  onLeave?: () => void
}) {
  const { text, language, editing } = props
  const words = useRef<HTMLTextAreaElement>(null)
  const wasEditing = useRef(editing)
  // Before the next key, which is meant for the words and would lead elsewhere as a shortcut.
  useLayoutEffect(() => {
    if (editing && !wasEditing.current) words.current?.focus()
    wasEditing.current = editing
  }, [editing])
  return (
    <article class="note ribbon letter" aria-label="The note">
      <p class="sent">
        <span class={props.to ? undefined : 'not-printed'}>
          To <b>{props.to ?? props.nobody ?? 'the person who wrote to you'}</b>
          <br />
        </span>
        <span class="hush">Subject: </span>
        <span class="about">{props.subject}</span>
      </p>
      {editing && (
        <textarea
          ref={words}
          class="input note-text"
          aria-label="Words of the note"
          lang={language}
          rows={14}
          value={text}
          onInput={(event) => props.onInput?.(event.currentTarget.value)}
          onBlur={props.onLeave}
        />
      )}
      <p class={editing ? 'written-text only-print' : 'written-text'} lang={language}>
        {text.split(GAPS).map((piece, n) => (n % 2 === 1 ? <mark key={n}>{piece}</mark> : piece))}
      </p>
    </article>
  )
}
