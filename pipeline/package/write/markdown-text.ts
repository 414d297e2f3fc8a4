/** Text as Markdown shows it: nothing in it is markup, a link or HTML. */
export function markdownText(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/[\\`*_[\]<>&#|~]/g, '\\$&'))
    .join(' ')
}

/** An address as the target of a link, which nothing in it ends. */
export function markdownAddress(url: string): string {
  return url.replace(
    /[()<>\s"\\]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}
