import type { ComponentChildren } from 'preact'
import { Section } from '../ui/Opening.tsx'

/** One part of Insights, with what helps to read it in the margin. */
export function GlossedPart(props: {
  name: string
  glossName?: string
  gloss: ComponentChildren
  children: ComponentChildren
}) {
  const { name, glossName = 'How to read it' } = props
  return (
    <Section
      name={name}
      heads
      label={name}
      asideLabel={glossName}
      aside={<div class="gloss">{props.gloss}</div>}
    >
      {props.children}
    </Section>
  )
}
