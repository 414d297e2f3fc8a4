/** As long as a field of a table with its description: one field a line reads well, and takes little room. */
const width = 400

/** JSON for people: what fits on a line stands on one, all else has a line for each member. Ends in a line end. */
export function readableJson(value: unknown): string {
  return `${render(value, '')}\n`
}

function render(value: unknown, indent: string): string {
  const flat = JSON.stringify(value)
  if (typeof value !== 'object' || value === null) return flat
  if (indent.length + flat.length <= width) return flat
  const deeper = `${indent} `
  const members = Array.isArray(value)
    ? value.map((member) => render(member, deeper))
    : Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([name, member]) => `${JSON.stringify(name)}: ${render(member, deeper)}`)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  return `${open}\n${members.map((member) => deeper + member).join(',\n')}\n${indent}${close}`
}
