// Whether the present screen looks as it should, whatever the page's styles are.
// Runs after `widget.js`, gives a list of what is wrong, and changes nothing but
// where the page is scrolled to.
const wrong = [];
const must = (holds, what) => { if (!holds) wrong.push(what); };
const style = (node) => getComputedStyle(node);
const pixels = (node, property) => parseFloat(style(node)[property]);

// A colour as the browser paints it, whatever its notation.
const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
const painted = (colour) => {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
};
const brightness = (colour) => {
  const [red, green, blue] = painted(colour)
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one, other) => {
  const [light, dark] = [brightness(one), brightness(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

const root = tas.root(index);
const [panel, screen] = [root.querySelector('.tas'), root.querySelector('.tas-screen')];
const heading = screen.querySelector('.tas-heading');
const text = pixels(screen, 'fontSize');
must(text >= 15, `text of ${text}px`);
must(pixels(heading, 'fontSize') > text * 1.2, `a heading of ${style(heading).fontSize} over text of ${text}px`);
must(contrast(style(screen).color, style(panel).backgroundColor) >= 7, `text ${style(screen).color} on ${style(panel).backgroundColor}`);
must(style(panel).opacity === '1' && style(screen).opacity === '1', 'a panel that shows what is behind it');

const room = root.host.parentElement.getBoundingClientRect().width;
const width = panel.getBoundingClientRect().width;
must(width >= Math.min(280, room - 40), `a panel of ${width}px in ${room}px`);
must(screen.scrollWidth <= screen.clientWidth + 1, `${screen.scrollWidth}px of content in ${screen.clientWidth}px`);
const { scrollWidth, clientWidth } = document.scrollingElement;
must(scrollWidth <= clientWidth, `a page of ${scrollWidth}px in a window of ${clientWidth}px`);

for (const node of screen.querySelectorAll('p, legend, label, h2')) {
  const { letterSpacing, textTransform, textIndent, whiteSpace, fontStyle, lineHeight, textShadow, wordSpacing } = style(node);
  const spaced = letterSpacing !== 'normal' && Math.abs(parseFloat(letterSpacing)) > 0.5;
  must(!spaced && !parseFloat(wordSpacing), `${node.className}: spacing of ${letterSpacing}, ${wordSpacing}`);
  must(textTransform === 'none' && parseFloat(textIndent) === 0, `${node.className}: ${textTransform}, indented by ${textIndent}`);
  must(whiteSpace === 'normal' && fontStyle === 'normal' && textShadow === 'none', `${node.className}: ${whiteSpace}, ${fontStyle}, ${textShadow}`);
  must(lineHeight === 'normal' || parseFloat(lineHeight) >= pixels(node, 'fontSize') * 1.1, `${node.className}: lines of ${lineHeight}`);
}

const button = screen.querySelector('[part="primary"]');
button.scrollIntoView({ block: 'center', behavior: 'instant' });
const box = button.getBoundingClientRect();
must(box.height >= 44 && box.width >= 44, `a button of ${box.width} by ${box.height}px`);
must(contrast(style(button).color, style(button).backgroundColor) >= 4.5, `${style(button).color} on a button of ${style(button).backgroundColor}`);
must(box.left >= 0 && box.right <= innerWidth, `a button from ${box.left} to ${box.right} in ${innerWidth}px`);
must(button.contains(root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)), 'a button that something covers');

for (const input of screen.querySelectorAll('input')) {
  if (input.closest('details:not([open])')) continue;
  const { width: wide, height: high } = input.getBoundingClientRect();
  must(wide >= 12 && high >= 12 && style(input).opacity === '1' && style(input).visibility === 'visible', `an input of ${wide} by ${high}px`);
  must(style(input).appearance !== 'none' || input.type === 'text', 'a radio without its look');
}
return wrong;
