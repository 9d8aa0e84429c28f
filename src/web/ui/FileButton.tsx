import type { ComponentChildren } from 'preact'

/** A button that asks for a file, or for `many`, or for all of a `folder`; the same one can be chosen again. */
export function FileButton(props: {
  /** How the button looks: `btn main`. */
  class: string
  accept?: string
  many?: boolean
  folder?: boolean
  onChoose: (files: readonly File[]) => void
  children: ComponentChildren
}) {
  return (
    <label class={`${props.class} file`}>
      {props.children}
      <input
        type="file"
        class="hush"
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
