/** Where the compiled dataset lies: `CompiledDataset` as JSON. */
declare module 'virtual:atlas-dataset-url' {
  const url: string
  export default url
}
