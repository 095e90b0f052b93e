import { ROW } from './gl.ts'

const HEAD = `#version 300 es
precision highp float;
`

/** What every vertex shader is told of a frame; \`half_view\` in device pixels. */
const FRAME = `
uniform mat4 matrix;
uniform vec2 half_view;
uniform float ratio;
uniform float turn;
out vec3 place;
vec4 clip_of(vec3 at) { return matrix * vec4(at.x + turn, at.yz, 1.0); }
vec2 pixel_of(vec4 clip) { return clip.xy / clip.w * half_view; }
vec4 corner_at(vec2 pixel, vec4 clip) { return vec4(pixel / half_view * clip.w, 0.0, clip.w); }
`

const SEEN = `
in vec3 place;
out vec4 ink;
uniform vec4 horizon;
bool is_beyond() { return dot(place, horizon.xyz) + horizon.w < 0.0; }
`

/**
 * One segment of a line for each instance, as a strip of four corners. Joints are mitred: the courses are smooth. A
 * course has its first and last point twice, which tells where the line ends.
 */
export const LINE_VERTEX = `${HEAD}${FRAME}
uniform highp sampler2D points;
uniform highp sampler2D looks;
uniform float widened;
uniform float scale;
in uvec2 segment;
out float across;
out float along;
out float run;
flat out float whole;
flat out vec2 ends;
flat out vec4 shape;
flat out vec4 color;

vec4 fetch(highp sampler2D list, int i) { return texelFetch(list, ivec2(i % ${ROW}, i / ${ROW}), 0); }
vec2 direction(vec2 way, vec2 other) { return dot(way, way) > 1e-9 ? normalize(way) : other; }

void main() {
  int first = int(segment.x);
  bool to = gl_VertexID > 1;
  float side = float(gl_VertexID & 1) * 2.0 - 1.0;
  shape = fetch(looks, int(segment.y) * 2) * widened * ratio;
  color = fetch(looks, int(segment.y) * 2 + 1);

  vec4 a = fetch(points, first);
  vec4 b = fetch(points, first + 1);
  vec4 before = fetch(points, first - 1);
  vec4 after = fetch(points, first + 2);
  ends = vec2(before.xyz == a.xyz, after.xyz == b.xyz);
  vec2 from = pixel_of(clip_of(a.xyz));
  vec2 until = pixel_of(clip_of(b.xyz));
  vec2 way = direction(until - from, vec2(1.0, 0.0));
  vec2 beside = to
    ? direction(pixel_of(clip_of(after.xyz)) - until, way)
    : direction(from - pixel_of(clip_of(before.xyz)), way);
  vec2 tangent = direction(way + beside, way);
  vec2 normal = vec2(-tangent.y, tangent.x);
  float miter = 1.0 / max(0.5, dot(tangent, way));

  // A pixel wider for the soft edge; a line without dashes ends round.
  float reach = shape.x * 0.5 + 1.0;
  float past = shape.y == 0.0 && (to ? ends.y : ends.x) > 0.5 ? reach : 0.0;
  vec4 here = to ? b : a;
  whole = distance(from, until);
  across = side * reach;
  run = to ? whole + past : -past;
  along = here.w * scale * ratio;
  place = here.xyz;
  gl_Position = corner_at((to ? until + way * past : from - way * past) + normal * side * reach * miter, clip_of(here.xyz));
}
`

export const LINE_FRAGMENT = `${HEAD}${SEEN}
in float across;
in float along;
in float run;
flat in float whole;
flat in vec2 ends;
/** Width, dash, space between dashes, width of the hollow. */
flat in vec4 shape;
flat in vec4 color;

/** How much of the pixel lies within a stroke of this width, from its middle. */
float cover(float away, float width) { return clamp(min(width * 0.5 + 0.5 - away, width), 0.0, 1.0); }

void main() {
  if (is_beyond()) discard;
  float over = max(ends.x * -run, ends.y * (run - whole));
  float away = over > 0.0 ? length(vec2(over, across)) : abs(across);
  float share = cover(away, shape.x);
  if (shape.w > 0.0) share -= cover(away, shape.w);
  if (shape.y > 0.0) {
    float period = shape.y + shape.z;
    float off = abs(mod(along, period) - shape.y * 0.5);
    share *= clamp(shape.y * 0.5 + 0.5 - min(off, period - off), 0.0, 1.0);
  }
  ink = vec4(color.rgb, 1.0) * color.a * share;
}
`

/** A square around a place for each instance. */
export const DOT_VERTEX = `${HEAD}${FRAME}
in vec3 center;
/** CSS pixels, and the column of the picture; below 0 for a capital. */
in vec2 form;
out vec2 spot;
flat out vec2 kept;
void main() {
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0 - 1.0;
  vec4 clip = clip_of(center);
  spot = corner;
  kept = form;
  place = center;
  gl_Position = corner_at(pixel_of(clip) + corner * form.x * ratio, clip);
}
`

export const DOT_FRAGMENT = `${HEAD}${SEEN}
uniform sampler2D picture;
uniform float columns;
uniform float ratio;
uniform float opacity;
uniform vec4 fill;
uniform vec4 ring;
/** Radii of a capital's middle and of its ring, CSS pixels. */
uniform vec2 radii;
in vec2 spot;
flat in vec2 kept;
void main() {
  if (is_beyond()) discard;
  if (kept.y < 0.0) {
    float away = length(spot) * kept.x;
    vec2 within = clamp((radii - away) * ratio + 0.5, 0.0, 1.0);
    ink = mix(ring, fill, within.x) * within.y;
  } else {
    vec2 at = vec2(spot.x, -spot.y) * 0.5 + 0.5;
    ink = texture(picture, vec2((kept.y + at.x) / columns, at.y)) * opacity;
  }
}
`
