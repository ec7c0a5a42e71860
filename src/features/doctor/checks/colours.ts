/** Contrast by WCAG’s formula, from what a browser computed. */

/** Red, green, blue: 0–255. */
export type Colour = readonly [red: number, green: number, blue: number];

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Colour;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 (the same) to 21 (black on white). */
export function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Paints CSS colours as the browser does, one over another. */
export class Palette {
  #context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  });

  /** What is seen where these colours lie over each other, the lowest first, each with its opacity. */
  blend(layers: readonly { readonly colour: string; readonly opacity?: number }[]): Colour {
    const context = this.#context!;
    context.clearRect(0, 0, 1, 1);
    for (const { colour, opacity = 1 } of layers) {
      context.globalAlpha = opacity;
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue];
  }

  /** Some browsers give other pixels than were painted, against fingerprints. */
  get isTrue(): boolean {
    return !!this.#context && this.blend([{ colour: '#123456' }]).join() === '18,52,86';
  }
}
