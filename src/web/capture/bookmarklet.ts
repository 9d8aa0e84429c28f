import { MAX_HANDED_CHARS, MAX_JOB_CHARS } from './handed-over.ts'

/**
 * The program of the button for the bookmarks bar: it opens `address` in a new tab with the title, the
 * link and the words of the page that is open, those that are marked or else those of its main part, with what it
 * says of its job for search engines. They
 * stand behind the `#`, which browsers keep to themselves, so nothing is sent anywhere.
 */
export function bookmarklet(address: string): string {
  const program = `(()=>{const d=document,s=String(getSelection()||'').trim(),m=d.querySelector('main,[role=main],article')||d.body,t=(s||(m?m.innerText:'')||'').slice(0,${MAX_HANDED_CHARS}),e=encodeURIComponent,j=([...d.querySelectorAll('script[type="application/ld+json"]')].map(x=>x.textContent).find(x=>x.includes('JobPosting'))||'').replace(/"description"\\s*:\\s*"(?:[^"\\\\]|\\\\.)*"/g,'"description":""');open(${JSON.stringify(address)}+'title='+e(d.title.slice(0,300))+'&link='+e(location.href.slice(0,2000))+'&text='+e(t.toWellFormed?t.toWellFormed():t)+(j&&j.length<=${MAX_JOB_CHARS}?'&job='+e(j):''),'_blank','noopener')})()`
  return `javascript:${encodeURIComponent(program)}`
}

/** The address of the page that takes what is handed over, of the app at `base`. */
export function captureAddress(base: string, isStatic: boolean): string {
  return isStatic ? `${base.replace(/[?#].*$/, '')}#/capture?` : `${new URL(base).origin}/capture#`
}
