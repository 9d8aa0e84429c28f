/** As much of a document as drawing once needs, and its text as HTML. */
class PlainNode {
  parentNode: PlainNode | null = null
  readonly childNodes: PlainNode[] = []
  readonly attributes = new Map<string, string>()
  /** What is written in a field is no part of its HTML. */
  value: unknown

  readonly nodeType: number
  readonly localName: string
  readonly namespaceURI: string | null
  data = ''

  constructor(nodeType: number, localName: string, namespaceURI: string | null) {
    this.nodeType = nodeType
    this.localName = localName
    this.namespaceURI = namespaceURI
  }

  get firstChild(): PlainNode | null {
    return this.childNodes[0] ?? null
  }

  get nextSibling(): PlainNode | null {
    const among = this.parentNode?.childNodes ?? []
    return among[among.indexOf(this) + 1] ?? null
  }

  insertBefore(node: PlainNode, next: PlainNode | null): PlainNode {
    node.parentNode?.removeChild(node)
    const at = next ? this.childNodes.indexOf(next) : this.childNodes.length
    this.childNodes.splice(at, 0, node)
    node.parentNode = this
    return node
  }

  removeChild(node: PlainNode): PlainNode {
    this.childNodes.splice(this.childNodes.indexOf(node), 1)
    node.parentNode = null
    return node
  }

  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value))
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name)
  }

  addEventListener(): void {}

  get html(): string {
    if (this.nodeType === TEXT) return escaped(this.data)
    const attributes = [...this.attributes].map(
      ([name, value]) => ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`,
    )
    const start = `<${this.localName}${attributes.join('')}>`
    return EMPTY.has(this.localName) ? start : `${start}${this.innerHtml}</${this.localName}>`
  }

  get innerHtml(): string {
    return this.childNodes.map((child) => child.html).join('')
  }
}

const ELEMENT = 1
const TEXT = 3
/** Elements of HTML that have no end. */
const EMPTY = new Set(['br', 'hr', 'img', 'input'])

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** The HTML of what `draw` draws into the elements it asks for, each under the name it gives. */
export async function htmlOf(
  draw: (rootFor: (name: string) => Element) => Promise<void>,
): Promise<ReadonlyMap<string, string>> {
  const before = globalThis.document
  Object.assign(globalThis, {
    document: {
      createElementNS: (namespace: string, name: string) => new PlainNode(ELEMENT, name, namespace),
      createTextNode: (data: string) => Object.assign(new PlainNode(TEXT, '', null), { data }),
    },
  })
  const roots = new Map<string, PlainNode>()
  try {
    await draw((name) => {
      const root = new PlainNode(ELEMENT, 'div', 'http://www.w3.org/1999/xhtml')
      roots.set(name, root)
      return root as unknown as Element
    })
  } finally {
    Object.assign(globalThis, { document: before })
  }
  return new Map([...roots].map(([name, root]) => [name, root.innerHtml]))
}
