const causes: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'you have no right to it'],
  ['EPERM', 'the system does not allow it'],
  ['EROFS', 'the disk is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'your quota of the disk is used up'],
  ['EMFILE', 'too many files are open, raise the limit with ulimit -n'],
  ['ENFILE', 'too many files are open, raise the limit with ulimit -n'],
  ['EISDIR', 'it is a folder'],
  ['ENOTDIR', 'a part of its path is a file'],
  ['EEXIST', 'something else is there'],
  ['ENOENT', 'there is no such file or folder'],
  ['ELOOP', 'its links lead in a circle'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['EBUSY', 'it is in use'],
  ['EXDEV', 'it lies on another disk'],
  ['ENXIO', 'it is no file'],
  ['EFBIG', 'the file would be too large'],
  ['EIO', 'the disk does not answer'],
])

/** Why the system did not do something, in words: “cannot be written: the disk is full (ENOSPC)”. */
export function failureText(error: unknown, done: 'read' | 'written'): string {
  const { code = 'an error' } = error as NodeJS.ErrnoException
  return `cannot be ${done}: ${causes.get(code) ?? 'the system refused'} (${code})`
}

/** Whether the system, and no fault of ours, is the cause. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string'
}
