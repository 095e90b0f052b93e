declare module 'virtual:atlas-geometry-url' {
  const url: string
  export default url
}
declare module 'virtual:atlas-geometry-light' {
  const shapes: readonly import('./shapes.ts').LightShape[]
  export default shapes
}

/** The whole world as coarse path data, for the permanent pages. */
declare module 'virtual:atlas-geometry-plate' {
  const shapes: readonly import('./shapes.ts').LightShape[]
  export default shapes
}
