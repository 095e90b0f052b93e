/** What a reader pastes into a page of their own. */
export function snippetOf(frame: { address: string; title: string; width: string; height: number }): string {
  const { address, title, width, height } = frame
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="${attribute(width)}" height="${height}" loading="lazy" style="border:0;max-width:100%" allowfullscreen></iframe>`
}

function attribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
