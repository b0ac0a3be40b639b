// Contrast by WCAG 2.2, for saying in words what the checklist did with a colour. What it
// does is decided in src/ui/accent.rs, and is only read from the preview.

// The parts of `#rgb` or `#rrggbb`, from 0 to 1.
function channels(colour) {
  const digits = colour.slice(1).replace(/^(.)(.)(.)$/, '$1$1$2$2$3$3');
  return [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16) / 255);
}

function luminance(colour) {
  const curve = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  const [red, green, blue] = channels(colour).map(curve);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(one, other) {
  const [less, more] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
}

// With one digit after the point, rounded down: what fails does not look as if it passed.
export function tenths(number) {
  return (Math.floor(number * 10) / 10).toFixed(1);
}

// The same colour with six digits, as fields for colours take it.
export function sixDigits(colour) {
  return '#' + colour.slice(1).toLowerCase().replace(/^(.)(.)(.)$/, '$1$1$2$2$3$3');
}
