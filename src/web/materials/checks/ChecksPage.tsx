import { useLocation } from 'preact-iso'
import { textCheckWords, textRules, textRuleWords } from '../../../core/content/en/text-checks.ts'
import { versionsToRead } from '../../../core/materials/reviews-text.ts'
import { checkText, type Finding } from '../../../core/materials/text-check.ts'
import { putAway } from '../../../core/materials/text-check-away.ts'
import { type CheckedText, checkedText } from '../../../core/materials/text-check-passages.ts'
import { ownWords, wordsToSpell } from '../../../core/materials/text-check-spelling.ts'
import { useAct, useOnward, useView } from '../../shell/onward.ts'
import { useTitle } from '../../shell/title.ts'
import { Back } from '../../ui/Back.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Opening, Section } from '../../ui/Opening.tsx'
import { type Spelling, useMisspellings } from './use-misspellings.ts'
import './checks.css'

/** Hints about the words of one text: `?of=` a version of the résumé or the application of a letter. */
export function ChecksPage() {
  const { query } = useLocation()
  const { replica } = useOnward()
  useTitle('Words looked through')
  const versions = useView(versionsToRead)
  const [only] = versions
  const id = query.of ?? (versions.length === 1 ? (only?.ofId ?? '') : '')
  const text = useView((vault) => checkedText(vault, id), [id])
  if (replica.status.value === 'starting') return null
  if (text) return <Hints key={id} text={text} />
  return (
    <>
      <Opening
        say={versions.length === 0 ? textCheckWords.nothingToCheck : 'Which words?'}
        margin={<Back href="/materials">Materials</Back>}
      >
        <p class="under">
          {versions.length === 0 ? textCheckWords.nothingWhy : textCheckWords.what}
        </p>
        {versions.length === 0 && (
          <p class="acts">
            <a class="btn main" href="/materials">
              {textCheckWords.begin}
            </a>
          </p>
        )}
      </Opening>
      {versions.length > 0 && (
        <Section name="Look through" heads label="Look through">
          <ul class="lines places">
            {versions.map(({ key, ofId, title }) => (
              <li key={key}>
                <Choice
                  icon="pen"
                  title={title}
                  says="Spelling, dates, length, and how the lines read."
                  href={`/materials/checks?of=${ofId}`}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function Hints({ text }: { text: CheckedText }) {
  const act = useAct()
  const words = useView(
    (vault) => (text.language.startsWith('en') ? wordsToSpell(text.passages, ownWords(vault)) : []),
    [text],
  )
  const spelling = useMisspellings(words)
  const misspellings = typeof spelling === 'string' ? null : spelling
  const check = useView(
    (vault, now) => checkText(vault, text, misspellings, now),
    [text, misspellings],
  )
  const put = (key: string, said: string) =>
    act(
      'put-hint-away',
      (vault, context) => putAway(vault, { keys: [key], isAway: true }, context),
      said,
    )
  const bringBack = () =>
    act(
      'put-hint-away',
      (vault, context) => putAway(vault, { keys: check.awayKeys, isAway: false }, context),
      'Shown again.',
    )
  return (
    <>
      <Opening
        say={spelling === 'looking' ? 'Looking through it.' : check.sentence}
        margin={<Back href="/materials">Materials</Back>}
      >
        <p class="under">
          <a href={text.href}>{text.title}</a>. {check.isEnglish ? '' : textCheckWords.onlyEnglish}
        </p>
        <SpellingWord spelling={spelling} />
      </Opening>
      {textRules
        .map((rule) => [rule, check.findings.filter((finding) => finding.rule === rule)] as const)
        .filter(([, findings]) => findings.length > 0)
        .map(([rule, findings]) => (
          <Section
            key={rule}
            name={textRuleWords[rule].name}
            heads
            label={textRuleWords[rule].name}
          >
            <ul class="lines hints">
              {findings.map((finding) => (
                <HintLine key={finding.hereKey} finding={finding} onPut={put} />
              ))}
            </ul>
            <p class="under hint-source">{textRuleWords[rule].source}</p>
          </Section>
        ))}
      {check.awayCount > 0 && (
        <div class="row foot">
          <p class="text">
            {textCheckWords.putAway(check.awayCount)}{' '}
            <button class="btn plain" type="button" onClick={bringBack}>
              Show again
            </button>
          </p>
        </div>
      )}
    </>
  )
}

function SpellingWord({ spelling }: { spelling: Spelling }) {
  if (spelling !== 'failed') return null
  return (
    <p class="said" role="alert">
      The lists of words could not be fetched, so spelling is not looked at. Everything else is
      here. Reload the page to try again.
    </p>
  )
}

function HintLine(props: { finding: Finding; onPut: (key: string, said: string) => void }) {
  const { finding, onPut } = props
  const { rule, where, words, why, hereKey, neverKey } = finding
  const { name, never } = textRuleWords[rule]
  const about = words || why
  return (
    <li>
      {(words || where) && (
        <p>
          {words && <q class="hint-words">{words}</q>}
          {words && where && <span class="hush">, </span>}{' '}
          {where && <span class="under">{where}</span>}
        </p>
      )}
      <p class={words ? 'under' : undefined}>{why}</p>
      <p class="acts">
        <button
          class="btn plain soft"
          type="button"
          aria-label={`Not here: ${about}`}
          onClick={() => onPut(hereKey, 'Put away here.')}
        >
          Not here
        </button>
        <button
          class="btn plain soft"
          type="button"
          aria-label={`${never}: ${rule === 'spelling' ? words : name}`}
          onClick={() => onPut(neverKey, 'Put away everywhere.')}
        >
          {never}
        </button>
      </p>
    </li>
  )
}
