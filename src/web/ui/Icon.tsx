/** Our own drawings on a 24-unit grid, one stroke weight. Always shown beside a word. */
const drawings = {
  today: 'M3 18.5h18M7 18.5a5 5 0 0 1 10 0M12 10V7M5.2 12.2 3.6 10.6M18.8 12.2l1.6-1.6',
  list: 'M4.5 6.5h15M4.5 12h15M4.5 17.5h9',
  journal: 'M8 4h10.5v16H8zM8 4v16M5.5 8H8M5.5 12H8M5.5 16H8M11.5 9h4M11.5 12.5h4',
  more: 'M5.5 12h.01M12 12h.01M18.5 12h.01',
  search: 'M11 17a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM15.5 15.5 20 20',
  talk: 'M4.5 5.5h15v10h-8l-4.5 4v-4H4.5z',
  settings:
    'M4 8h9M18 8h2M4 16h2M11 16h9M15.5 10.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4zM8.5 18.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4z',
  letter: 'M4 6.5h16v11H4zM4.5 7l7.5 6 7.5-6',
  phone:
    'M8.2 4.5 10 9 8 10.6a11 11 0 0 0 5.4 5.4L15 14l4.5 1.8v3a1.2 1.2 0 0 1-1.3 1.2A14.5 14.5 0 0 1 4 5.8a1.2 1.2 0 0 1 1.2-1.3z',
  clock: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM12 8v4.2l2.8 1.8',
  people:
    'M9 11.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3.5 19a5.5 5.5 0 0 1 11 0M15.5 5.8a3 3 0 0 1 0 5.4M17 14.2a5.5 5.5 0 0 1 3.5 4.8',
  heart:
    'M12 19.5S4.5 15 4.5 9.8A3.8 3.8 0 0 1 12 8.3a3.8 3.8 0 0 1 7.5 1.5C19.5 15 12 19.5 12 19.5z',
  breathe: 'M3 9.5c3 0 3-2 6-2s3 2 6 2 3-2 6-2M3 15c3 0 3-2 6-2s3 2 6 2 3-2 6-2',
  pen: 'm5 19 1-4L16 5l3 3L9 18zM14 7l3 3',
  morning:
    'M12 5.5v-2M12 20.5v-2M19 12h2M3 12h2M16.5 7.5 18 6M6 18l1.5-1.5M6 6l1.5 1.5M16.5 16.5 18 18M12 15.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z',
  go: 'm9.5 6 6 6-6 6',
  back: 'm14.5 6-6 6 6 6',
  calendar: 'M5 6.5h14v13H5zM5 10.5h14M9 4v4M15 4v4',
  tick: 'm5 12.5 4.5 4.5L19 7.5',
  plus: 'M12 5v14M5 12h14',
  close: 'm6.5 6.5 11 11M17.5 6.5l-11 11',
  filter: 'M4.5 6.5h15M7.5 12h9M10.5 17.5h3',
  lock: 'M6.5 11h11v8.5h-11zM9 11V8a3 3 0 0 1 6 0v3',
  offline:
    'm4 4 16 16M7.4 18a4 4 0 0 1-.3-8M10.2 6.4A5.8 5.8 0 0 1 17.3 11a3.6 3.6 0 0 1 2.2 5.8M7.4 18H17',
  remove: 'M6 7.5h12M10 7.5V5h4v2.5M7.5 7.5 8.3 19h7.4l.8-11.5',
} as const
export type IconName = keyof typeof drawings

export function Icon({ name, class: extra }: { name: IconName; class?: string }) {
  const dots = name === 'more' ? { 'stroke-width': 3 } : {}
  return (
    <svg class={extra ? `icon ${extra}` : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={drawings[name]} {...dots} />
    </svg>
  )
}
