// How far two colours are apart.

const partsOf = (colour) => (colour.match(/[\d.]+/g) ?? [0, 0, 0]).map(Number);

// A colour that lets some of its ground through, as it is seen.
export function laidOn(colour, ground) {
  const [red, green, blue, alpha = 1] = partsOf(colour);
  const below = partsOf(ground);
  return `rgb(${[red, green, blue].map((value, i) => Math.round(value * alpha + below[i] * (1 - alpha))).join(', ')})`;
}

// WCAG 2.2, relative luminance of "rgb(1, 2, 3)".
export function luminance(colour) {
  const linear = partsOf(colour)
    .slice(0, 3)
    .map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
  return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
}

export function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

export const LEAST = { text: 4.5, large: 3, graphic: 3, ornament: 1 };
