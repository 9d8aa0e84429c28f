import { Icon } from '../ui/Icon.tsx'

/** In the margin of a page that is opened from the page of materials. */
export function BackToMaterials() {
  return (
    <a class="back" href="/materials">
      <Icon name="back" />
      Materials
    </a>
  )
}
