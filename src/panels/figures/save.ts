import { type PictureText, pictureOf } from './picture.ts'

/** Offers the chart as a file, in the colours of the theme it is seen in. */
export function savePicture(svg: SVGSVGElement, text: PictureText, fileName: string): void {
  const style = getComputedStyle(document.documentElement)
  const drawing = {
    markup: new XMLSerializer().serializeToString(svg),
    width: svg.viewBox.baseVal?.width || Number(svg.getAttribute('width')),
    height: svg.viewBox.baseVal?.height || Number(svg.getAttribute('height')),
  }
  const picture = pictureOf(drawing, text, (name) => style.getPropertyValue(name))
  const address = URL.createObjectURL(new Blob([picture], { type: 'image/svg+xml' }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  URL.revokeObjectURL(address)
}
