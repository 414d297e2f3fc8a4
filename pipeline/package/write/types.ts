/** The files of a dataset by path, with `/` between folders. Text is UTF-8. */
export type Files = Map<string, string>

/** A file’s bytes, or its text. */
export type Content = string | Uint8Array

/** Files by path, where some are bytes. */
export type PackageFiles = ReadonlyMap<string, Content>

/** That a file is in its place already, and the digest of its bytes. */
export interface Standing {
  standing: string
}

/** Files by path, of which some are in their place. */
export type StandingFiles = ReadonlyMap<string, Content | Standing>

/** Whether a file has to be written. */
export function isContent(file: Content | Standing): file is Content {
  return typeof file === 'string' || file instanceof Uint8Array
}
