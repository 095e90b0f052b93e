/** A small structural check after RFC 7946: what is wrong, one line each; empty for a valid FeatureCollection. */
export function geoJsonProblems(value: unknown): string[] {
  const problems: string[] = []
  if (!isObject(value) || value.type !== 'FeatureCollection') return ['not a FeatureCollection']
  // Section 7.1: these belong to other types and must not stand here; 4: no crs.
  for (const key of ['coordinates', 'geometries', 'geometry', 'properties', 'crs']) {
    if (key in value) problems.push(`FeatureCollection has ${key}`)
  }
  if (!Array.isArray(value.features)) return [...problems, 'features is no array']
  const ids = new Set<unknown>()
  value.features.forEach((feature: unknown, i) => {
    const say = (what: string) => {
      problems.push(`feature ${i}: ${what}`)
    }
    if (!isObject(feature) || feature.type !== 'Feature') {
      say('not a Feature')
      return
    }
    if (!('geometry' in feature) || !('properties' in feature)) say('geometry and properties are required')
    if (!(feature.properties === null || isObject(feature.properties))) say('properties is neither object nor null')
    if (typeof feature.id !== 'string' && typeof feature.id !== 'number') say('id is neither string nor number')
    if (ids.has(feature.id)) say(`id ${String(feature.id)} is taken`)
    ids.add(feature.id)
    if (feature.geometry !== null) for (const problem of geometryProblems(feature.geometry)) say(problem)
  })
  return problems
}

function geometryProblems(geometry: unknown): string[] {
  if (!isObject(geometry)) return ['geometry is no object']
  const { type, coordinates } = geometry
  if (type === 'Point') return positionProblems(coordinates)
  if (type === 'LineString') return lineProblems(coordinates)
  if (type === 'MultiLineString') return Array.isArray(coordinates) ? coordinates.flatMap(lineProblems) : ['no array']
  return [`unexpected geometry ${String(type)}`]
}

function lineProblems(line: unknown): string[] {
  if (!Array.isArray(line) || line.length < 2) return ['a line needs two positions']
  const problems = line.flatMap(positionProblems)
  for (let i = 1; i < line.length; i++) {
    if (Math.abs(line[i][0] - line[i - 1][0]) > 180) problems.push('a line crosses the antimeridian uncut')
    if (line[i][0] === line[i - 1][0] && line[i][1] === line[i - 1][1]) problems.push('a line stands still')
  }
  return problems
}

function positionProblems(position: unknown): string[] {
  if (!Array.isArray(position) || position.length < 2 || position.length > 3)
    return ['a position has two or three numbers']
  if (!position.every((n) => Number.isFinite(n))) return ['a position holds something else than numbers']
  const [lon, lat] = position
  return [
    ...(Math.abs(lon) > 180 ? [`longitude ${lon} is out of range`] : []),
    ...(Math.abs(lat) > 90 ? [`latitude ${lat} is out of range`] : []),
  ]
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
