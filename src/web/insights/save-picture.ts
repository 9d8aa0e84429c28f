import { saveFile } from '../shell/save-file.ts'

/** Properties that a picture takes from the page's style sheets. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'text-anchor',
] as const
/** Pixels of a saved image for each of the picture. */
const SCALE = 2
const MARGIN = 24

/** Saves a drawing as it looks now, with its paper, as SVG or PNG. Nothing is asked from elsewhere. */
export async function savePicture(
  drawing: SVGSVGElement,
  name: string,
  format: 'svg' | 'png',
): Promise<void> {
  const { text, width, height } = standingAlone(drawing)
  if (format === 'svg') {
    saveFile(`${name}.svg`, 'image/svg+xml', text)
    return
  }
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * SCALE
  canvas.height = height * SCALE
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (blob) saveFile(`${name}.png`, 'image/png', blob)
}

/** A copy that carries its styles and its paper with it. */
function standingAlone(drawing: SVGSVGElement) {
  const { width: inner, height: tall } = drawing.viewBox.baseVal
  const [width, height] = [inner + 2 * MARGIN, tall + 2 * MARGIN]
  const copy = drawing.cloneNode(true) as SVGSVGElement
  const originals = drawing.querySelectorAll<SVGElement>('*')
  copy.querySelectorAll<SVGElement>('*').forEach((element, at) => {
    const original = originals[at]
    if (!original) return
    const style = getComputedStyle(original)
    for (const name of STYLES) element.style.setProperty(name, style.getPropertyValue(name))
    element.removeAttribute('class')
  })
  copy.removeAttribute('class')
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('viewBox', `${-MARGIN} ${-MARGIN} ${width} ${height}`)
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  for (const [name, value] of Object.entries({ x: -MARGIN, y: -MARGIN, width, height })) {
    paper.setAttribute(name, String(value))
  }
  paper.setAttribute('fill', getComputedStyle(document.body).backgroundColor)
  copy.prepend(paper)
  return { text: new XMLSerializer().serializeToString(copy), width, height }
}
