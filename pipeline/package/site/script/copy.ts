import { all, make } from './dom.ts'

/** Adds to an entry’s details, when they are opened, what copies its link, its citation and its correction. */
export function setUpCopying(): void {
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !target.classList.contains('more')) return
      if (!target.open || target.querySelector('.copy') !== null) return
      addButtons(target)
    },
    true,
  )
}

function addButtons(details: HTMLDetailsElement): void {
  const entry = details.closest<HTMLElement>('.entry, .card')
  const own = entry?.id ?? ''
  const shown = entry?.querySelector('h3 a')?.getAttribute('href')?.slice(1) ?? ''
  const anchor = own === '' ? shown : own
  const address = `${location.href.replace(/#.*/, '')}#${anchor}`
  const cite = details.querySelector('.cite')?.textContent ?? ''
  const yaml = details.querySelector('.yaml')?.textContent ?? ''
  const status = make('span', { role: 'status' })
  const button = (name: string, text: string) => {
    const one = make('button', { type: 'button' }, name)
    one.addEventListener('click', () => {
      void copy(text).then(
        (done) => (status.textContent = done ? ' Copied.' : ' Not allowed here: select it.'),
      )
    })
    return one
  }
  const today = new Date().toISOString().slice(0, 10)
  details
    .querySelector('summary')
    ?.after(
      make(
        'p',
        { className: 'copy' },
        button('Copy link', address),
        ' ',
        button('Copy with citation', `${cite} ${address}`),
        ' ',
        button('Copy the correction', yaml.replace('YYYY-MM-DD', today)),
        status,
      ),
    )
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}

/** Where a page may not use the clipboard itself, as from a disk in some browsers. */
function copyBySelection(text: string): boolean {
  const area = make('textarea', { value: text })
  document.body.append(area)
  area.select()
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else is left there
  const done = document.execCommand('copy')
  area.remove()
  return done
}

/** Opens what a place is folded in. */
function unfold(element: Element | null): void {
  for (let at = element; at; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true
  }
}

/** Marks that a link into the text lights up: the record’s own words in the sentence. */
export function setUpWords(light: (mark: string) => void): void {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLElement>('a[data-mark]') : null
    if (link?.dataset.mark !== undefined) light(link.dataset.mark)
  })
  const arrive = () => unfold(document.getElementById(decodeURIComponent(location.hash.slice(1))))
  addEventListener('hashchange', arrive)
  arrive()
  for (const details of all<HTMLDetailsElement>('details')) {
    addEventListener('beforeprint', () => (details.open = !details.classList.contains('more')))
  }
}
