/** The files of a dataset by path, with `/` between folders. Text is UTF-8. */
export type Files = Map<string, string>
