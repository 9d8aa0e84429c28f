import type {
  PrintedBlock,
  PrintedDocument,
  PrintedPart,
  PrintedWords,
} from '../../core/materials/printed.ts'

/** The page as it will be printed, drawn from the same words as the files. */
export function ResumeSheet({ printed, look }: { printed: PrintedDocument; look: string }) {
  return (
    <article
      class={`resume-sheet look-${look}`}
      lang={printed.language}
      dir={printed.direction}
      aria-label="Your résumé as a page"
    >
      {printed.blocks.length === 0 && <p>Nothing is on the page yet.</p>}
      {printed.blocks.map((block, at) => (
        <Block key={at} block={block} />
      ))}
    </article>
  )
}

function Block({ block }: { block: PrintedBlock }) {
  switch (block.block) {
    case 'name':
      return (
        <header>
          <h2>{block.text}</h2>
          {block.label && <p class="sheet-label">{block.label}</p>}
        </header>
      )
    case 'contact':
      return (
        <p class="sheet-contact">
          {block.parts.map((part, at) => (
            <span key={at}>
              <Part part={part} />
            </span>
          ))}
        </p>
      )
    case 'heading':
      return <h3>{block.text}</h3>
    case 'entry':
      return (
        <section class="sheet-entry">
          <p class="sheet-head">
            <b>{block.title}</b>
            {block.subtitle && <span>{block.subtitle}</span>}
            {block.place && <span class="sheet-place">{block.place}</span>}
            {block.dates && <span class="sheet-dates">{block.dates}</span>}
          </p>
          {block.words.map((words, at) => (
            <Words key={at} words={words} />
          ))}
          {block.link && (
            <p>
              <Part part={block.link} />
            </p>
          )}
        </section>
      )
    case 'lines':
      return <p>{block.lines.join('\n')}</p>
    case 'subject':
      return <h3>{block.text}</h3>
    case 'card':
      return null
    default:
      return <Words words={block} />
  }
}

function Words({ words }: { words: PrintedWords }) {
  if (words.block === 'paragraph') return <p>{words.text}</p>
  if (words.block === 'list') {
    return (
      <ul>
        {words.points.map((point, at) => (
          <li key={at}>{point}</li>
        ))}
      </ul>
    )
  }
  return (
    <dl>
      {words.rows.map(({ term, words: said }, at) => (
        <div key={at}>
          <dt>{term}:</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  )
}

function Part({ part }: { part: PrintedPart }) {
  return part.href ? (
    <a href={part.href} target="_blank" rel="noreferrer noopener">
      {part.text}
    </a>
  ) : (
    <span>{part.text}</span>
  )
}
