import { slug } from 'github-slugger'

/** Lower-case ASCII words joined by single hyphens; empty where the text has no such letter. */
export function slugOf(text: string): string {
  const plain = slug(text.normalize('NFKD').replace(/\p{M}/gu, ''))
  return plain
    .replace(/[^a-z0-9-]/g, '')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')
}
