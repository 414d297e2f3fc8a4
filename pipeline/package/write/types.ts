/** The files of a dataset by path, with `/` between folders. Text is UTF-8. */
export type Files = Map<string, string>

/** The same where some are binary. */
export type PackageFiles = ReadonlyMap<string, string | Uint8Array>
