/** Reduces a picture of a screen to a palette: screens are flat, so the result looks the same at a third of the size. */

import { crc32, deflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';

const COLOURS = 64;

interface Image {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each colour. */
  readonly palette: number[];
  /** One character per pixel, because a string crosses from the browser faster than an array of a million numbers. */
  readonly dots: string;
}

/** The same PNG with its most frequent colours; each other colour becomes the nearest of them. */
export async function withPalette(page: Page, png: Buffer): Promise<Buffer> {
  // A separate page, because the content security policy of the product's pages blocks this picture.
  const beside = await page.context().browser()?.newPage();
  if (!beside) throw new Error('The browser has gone.');
  try {
    return write(await beside.evaluate(reduce, { url: `data:image/png;base64,${png.toString('base64')}`, most: COLOURS }));
  } finally {
    await beside.close();
  }
}

/** Runs in the browser, which decodes the picture. */
async function reduce({ url, most }: { url: string; most: number }): Promise<Image> {
  const picture = new Image();
  picture.src = url;
  await picture.decode();
  const { width, height } = picture;
  const canvas = new OffscreenCanvas(width, height).getContext('2d');
  if (!canvas) throw new Error('no canvas');
  canvas.drawImage(picture, 0, 0);
  const { data } = canvas.getImageData(0, 0, width, height);
  const colours = Array.from({ length: width * height }, (_, dot) =>
    ((data[4 * dot] ?? 0) << 16) | ((data[4 * dot + 1] ?? 0) << 8) | (data[4 * dot + 2] ?? 0),
  );
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const parts = (colour: number): [number, number, number] => [colour >> 16, (colour >> 8) & 255, colour & 255];
  const common = [...counts].sort((a, b) => b[1] - a[1]).slice(0, most).map(([colour]) => parts(colour));
  const nearest = new Map<number, number>();
  for (const colour of counts.keys()) {
    const [red, green, blue] = parts(colour);
    const far = common.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
    nearest.set(colour, far.indexOf(Math.min(...far)));
  }
  return { width, height, palette: common.flat(), dots: colours.map((colour) => String.fromCharCode(nearest.get(colour) ?? 0)).join('') };
}

/** Writes a PNG with a palette: eight bits per pixel and unfiltered lines, which suits flat pictures best. */
function write({ width, height, palette, dots }: Image): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const lines = Buffer.alloc(height * (width + 1));
  const colours = Buffer.from(dots, 'latin1');
  for (let line = 0; line < height; line += 1) colours.copy(lines, line * (width + 1) + 1, line * width, (line + 1) * width);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
