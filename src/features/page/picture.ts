/**
 * The map as a picture, drawn on a canvas: a drawing in an `<img>` is blocked by the policy of strict pages. Source:
 * take-along.md, Page on paper.
 */
import { drawMap } from '../../components/figure/geometry.ts';
import { inTwo } from '../../components/label.ts';
import type { PartView } from '../../results/parts.ts';

/** What stands in a picture. */
export interface PictureContent {
  readonly title: string;
  readonly day: string;
  /** The six parts in the order of the map. */
  readonly parts: readonly PartView[];
  /** What it is, and that it is no test. */
  readonly about: string;
  readonly dir: 'ltr' | 'rtl';
  /** Paper first, then ink, then the layers of the map from the outermost. CSS colours. */
  readonly colours: readonly string[];
}

/** In px. */
const WIDTH = 1080;
const MARGIN = 60;
const INNER = WIDTH - 2 * MARGIN;
const RADIUS = 330;
const LINE = 1.3;
/** The drawing’s own radius of a circle round everything. */
const UNITS = 1040;

type Brush = CanvasRenderingContext2D;
/** A block of text: lines of one width, at one side of `x`. */
interface Block {
  readonly lines: readonly { readonly text: string; readonly font: string; readonly size: number }[];
  readonly height: number;
}
type Align = 'start' | 'center' | 'end';

const fontOf = (size: number, weight = 400) => `${weight} ${size}px system-ui, "Noto Sans", sans-serif`;

/**
 * What stays in one line where a long word is cut, as in languages that are written without spaces: a letter or a number,
 * with the marks that may not begin or end a line.
 */
const UNCUT = /[\p{Ps}\p{Pi}]*(\d+|[^\p{Ps}\p{Pi}])[\p{M}\p{Pe}\p{Pf}\p{Po}]*|./gu;

/** A text in lines of at most `width` px. A word that is longer is cut. */
function wrap(brush: Brush, text: string, width: number): string[] {
  const lines = [''];
  const fits = (line: string) => brush.measureText(line.trimEnd()).width <= width;
  const add = (piece: string) => {
    if (fits(lines.at(-1)! + piece)) lines.push(lines.pop()! + piece);
    else lines.push(piece);
  };
  for (const word of text.split(/(?<= )/)) {
    if (fits(word)) add(word);
    else for (const piece of word.match(UNCUT)!) add(piece);
  }
  return lines.map((line) => line.trim()).filter(Boolean);
}

/** A block of paragraphs, each with its size and weight. */
function blockOf(
  brush: Brush,
  width: number,
  ...paragraphs: (readonly [string, size: number, weight?: number])[]
): Block {
  const lines = paragraphs.flatMap(([text, size, weight]) => {
    const font = fontOf(size, weight);
    brush.font = font;
    return wrap(brush, text, width).map((line) => ({ text: line, font, size }));
  });
  return { lines, height: lines.reduce((sum, { size }) => sum + size * LINE, 0) };
}

/** Writes a block below `top`. `at`: which side of the picture it stands at, in the direction of reading. */
function write(brush: Brush, { lines }: Block, top: number, at: Align, dir: PictureContent['dir']) {
  const start = dir === 'rtl' ? WIDTH - MARGIN : MARGIN;
  brush.textAlign = at;
  brush.direction = dir;
  brush.textBaseline = 'top';
  let y = top;
  for (const { text, font, size } of lines) {
    brush.font = font;
    brush.fillText(text, at === 'center' ? WIDTH / 2 : at === 'start' ? start : WIDTH - start, y + size * 0.15);
    y += size * LINE;
  }
}

const NO_CANVAS = new Error('no canvas');

/** What draws on a canvas. */
function brushOf(canvas: HTMLCanvasElement): Brush {
  const brush = canvas.getContext('2d');
  if (!brush) throw NO_CANVAS;
  return brush;
}

/** The layers of the island, fading out where parts are not mapped. On a canvas of its own, so that only they fade. */
function drawIsland(content: PictureContent): HTMLCanvasElement {
  const { sheets, relief, mist } = drawMap(content.parts);
  const canvas = Object.assign(document.createElement('canvas'), { width: 2 * RADIUS, height: 2 * RADIUS });
  const brush = brushOf(canvas);
  const [paper, ink, ...layers] = content.colours;
  brush.translate(RADIUS, RADIUS);
  brush.scale(RADIUS / UNITS, RADIUS / UNITS);
  brush.lineWidth = 2;
  const paint = (path: string, fill: string, stroke: string, opacity: readonly [number, number]) => {
    const shape = new Path2D(path);
    brush.globalAlpha = opacity[0];
    brush.fillStyle = fill;
    brush.fill(shape);
    brush.globalAlpha = opacity[1];
    brush.strokeStyle = stroke;
    brush.stroke(shape);
  };
  sheets.forEach((path, i) => paint(path, layers[i]!, ink!, [1, 0.5]));
  for (const path of relief) paint(path, ink!, paper!, [0.14, 0.6]);
  brush.globalAlpha = 1;
  brush.globalCompositeOperation = 'destination-out';
  for (const angle of mist) {
    brush.save();
    brush.rotate((angle * Math.PI) / 180);
    brush.translate(690, 0);
    brush.scale(560, 430);
    const fade = brush.createRadialGradient(0, 0, 0, 0, 0, 1);
    fade.addColorStop(0.4, 'rgb(0 0 0)');
    fade.addColorStop(0.7, 'rgb(0 0 0 / 0.5)');
    fade.addColorStop(1, 'rgb(0 0 0 / 0)');
    brush.fillStyle = fade;
    brush.fillRect(-1, -1, 2, 2);
    brush.restore();
  }
  return canvas;
}

/** The rings, axes and the two people over the island, with the middle of the map at 0, 0 and the drawing’s own units. */
function drawOver(brush: Brush, { parts, colours }: PictureContent) {
  const { rings, rays, open } = drawMap(parts);
  const [paper, ink] = colours;
  const circle = (x: number, y: number, radius: number) => {
    brush.beginPath();
    brush.arc(x, y, radius, 0, 2 * Math.PI);
  };
  brush.strokeStyle = ink!;
  brush.lineWidth = 3;
  circle(0, 0, 1000);
  brush.stroke();
  brush.stroke(new Path2D(rays));
  brush.setLineDash([1, 16]);
  brush.lineWidth = 6;
  brush.lineCap = 'round';
  for (const radius of rings) {
    circle(0, 0, radius);
    brush.stroke();
  }
  if (open) brush.stroke(new Path2D(open));
  brush.fillStyle = paper!;
  circle(-44, -6, 54);
  brush.fill();
  circle(66, 18, 38);
  brush.fill();
}

/** The map, mirrored where the language runs from right to left. */
function drawFigure(brush: Brush, content: PictureContent, top: number) {
  brush.save();
  brush.translate(WIDTH / 2, top + RADIUS);
  if (content.dir === 'rtl') brush.scale(-1, 1);
  brush.drawImage(drawIsland(content), -RADIUS, -RADIUS);
  brush.scale(RADIUS / UNITS, RADIUS / UNITS);
  drawOver(brush, content);
  brush.restore();
}

/** The labels of the parts: three above the map on one last line, two below it on one first line, and one under these. */
function labelsOf(brush: Brush, parts: readonly PartView[]) {
  return parts.map(({ axis, word }, i) => {
    const [name, aside] = inTwo(axis);
    const width = i === 3 ? INNER : i === 2 || i === 4 ? INNER / 2 - 20 : INNER / 3 - 20;
    return blockOf(brush, width, [name, 30, 600], ...(aside ? [[aside, 26] as const] : []), [word, 26]);
  });
}

/** The picture as PNG; `null` where the browser has no canvas or gives none, as with little memory. */
export async function pictureOf(content: PictureContent): Promise<Blob | null> {
  try {
    return await paint(content);
  } catch (cause) {
    if (cause instanceof DOMException || cause === NO_CANVAS) return null;
    throw cause;
  }
}

function paint(content: PictureContent): Promise<Blob | null> {
  const { title, day, parts, about, dir, colours } = content;
  const canvas = document.createElement('canvas');
  const brush = brushOf(canvas);
  const [paper, ink] = colours;
  const head = blockOf(brush, INNER, [title, 44, 600], [day, 30]);
  const foot = blockOf(brush, INNER, [about, 28]);
  const labels = labelsOf(brush, parts);
  const height = (...places: number[]) => Math.max(...places.map((i) => labels[i]!.height));
  const rowEnd = MARGIN + head.height + 30 + height(0, 1, 5);
  const under = rowEnd + 10 + 2 * RADIUS;
  const last = under + height(2, 4) + 10;
  const end = last + height(3) + 40;
  Object.assign(canvas, { width: WIDTH, height: Math.ceil(end + foot.height + MARGIN) });
  brush.fillStyle = paper!;
  brush.fillRect(0, 0, WIDTH, canvas.height);
  drawFigure(brush, content, rowEnd + 10);
  brush.fillStyle = ink!;
  write(brush, head, MARGIN, 'start', dir);
  const places: readonly Align[] = ['center', 'end', 'end', 'center', 'start', 'start'];
  labels.forEach((label, i) => {
    const top = i === 3 ? last : i === 2 || i === 4 ? under : rowEnd - label.height;
    write(brush, label, top, places[i]!, dir);
  });
  write(brush, foot, end, 'start', dir);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
