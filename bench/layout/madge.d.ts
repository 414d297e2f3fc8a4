declare module 'madge' {
  interface Options {
    fileExtensions: string[]
    tsConfig: string
  }

  /** Reads what the files of a folder import of each other. */
  export default function madge(
    folder: string,
    options: Options,
  ): Promise<{ obj: () => Record<string, string[]> }>
}
