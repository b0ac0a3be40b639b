// Compares two pictures, pixel by pixel, as the eye does: edges that a browser smooths in
// another way do not count. Prints how many of 10,000 pixels differ, and leaves a picture
// of the difference. Sizes that differ are a difference of all.

import { readFileSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const [kept, fresh, difference] = process.argv.slice(2);
const [one, other] = [kept, fresh].map((file) => PNG.sync.read(readFileSync(file)));
const { width, height } = one;
if (other.width !== width || other.height !== height) {
  console.log(10_000);
} else {
  const drawn = new PNG({ width, height });
  const count = pixelmatch(one.data, other.data, drawn.data, width, height, { threshold: 0.15 });
  writeFileSync(difference, PNG.sync.write(drawn));
  console.log(Math.ceil((count * 10_000) / (width * height)));
}
