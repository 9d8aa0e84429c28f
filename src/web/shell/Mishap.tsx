import { Component, type ComponentChildren } from 'preact'
import { Opening } from '../ui/Opening.tsx'

interface MishapProps {
  /** A new address is a new try. */
  path: string
  children: ComponentChildren
}

/** A page that fails says so and keeps the way back open; the rest of the app goes on. */
export class Mishap extends Component<MishapProps, { failedAt: string | null }> {
  override state = { failedAt: null }

  override componentDidCatch(error: unknown): void {
    this.setState({ failedAt: this.props.path })
    console.error(error)
  }

  override render({ path, children }: MishapProps) {
    if (this.state.failedAt !== path) return children
    return (
      <Opening say="This page could not be shown.">
        <p class="under">
          That is a fault of Onward’s, not of yours. Everything you wrote is kept. Loading the page
          again often helps.
        </p>
        <p class="acts">
          <button class="btn main" type="button" onClick={() => location.reload()}>
            Load it again
          </button>
          <a class="btn plain" href="/help">
            Someone to talk to
          </a>
        </p>
      </Opening>
    )
  }
}
