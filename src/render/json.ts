/** A merged document as JSON, indented by two spaces, with a line end at the end. */
export function renderJson(data: object): string {
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
