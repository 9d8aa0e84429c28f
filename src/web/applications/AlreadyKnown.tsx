import { earlierHere, type Wanted } from '../../core/applications/earlier-here.ts'
import { captureWords as words } from '../../core/content/en/capture.ts'
import { useView } from '../shell/onward.ts'
import '../capture/capture.css'

/** Earlier applications at the same employer, and what is different now; nobody is kept from a second. */
export function AlreadyKnown({ wanted }: { wanted: Wanted }) {
  const earlier = useView((vault, now) => earlierHere(vault, wanted, now), [JSON.stringify(wanted)])
  return (
    <>
      {earlier.map(({ id, says, isSame, differences }) => (
        <details key={id} class="why">
          <summary>{words.earlier(says)}</summary>
          {isSame && <p>{words.sameAdvert}</p>}
          {differences.length === 0 && !isSame && <p class="under">{words.nothingDiffers}</p>}
          {differences.length > 0 && (
            <dl class="differs">
              {differences.map(({ what, before, after }) => (
                <div key={what}>
                  <dt>{what}</dt>
                  <dd>
                    <s>
                      <span class="hush">Then </span>
                      {before}
                    </s>{' '}
                    <span class="hush">Now </span>
                    {after}
                  </dd>
                </div>
              ))}
            </dl>
          )}
          <p>
            <a href={`/applications/${id}`}>{words.toEarlier}</a>
          </p>
        </details>
      ))}
    </>
  )
}
