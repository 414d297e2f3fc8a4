import { parse } from 'csv-parse/sync'

/** The cells of a CSV file (RFC 4180), strictly: rows of one length, no byte order mark. */
export function parseCsv(text: string): string[][] {
  return parse(text, {
    bom: false,
    record_delimiter: '\r\n',
    relax_column_count: false,
  })
}
