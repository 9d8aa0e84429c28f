import { useId } from 'preact/hooks'

/** A button that asks for a file, or for `many`, or for all of a `folder`; the same one can be chosen again. */
export function FileButton(props: {
  /** How the button looks: `btn main`. */
  class: string
  accept?: string
  many?: boolean
  folder?: boolean
  onChoose: (files: readonly File[]) => void
  children: string
}) {
  const id = useId()
  return (
    <label class={`${props.class} file`}>
      {/* Hidden, so that it is read as the field's name and not a second time. */}
      <span id={id} aria-hidden="true">
        {props.children}
      </span>
      <input
        type="file"
        class="hush"
        aria-labelledby={id}
        accept={props.accept}
        multiple={props.many || props.folder}
        {...(props.folder ? { webkitdirectory: true } : {})}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          currentTarget.value = ''
          if (files.length > 0 || props.folder) props.onChoose(files)
        }}
      />
    </label>
  )
}
