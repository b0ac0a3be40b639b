// What a visitor without a pointer meets: every stop of the Tab key is judged when the
// next key is pressed, that is once the browser has done all that it does for the last.
// Sent after widget.js.
const keys = (() => {
  const STOPS = 'a[href], button, input, textarea, summary';
  const shown = (one) => (one.checkVisibility ? one.checkVisibility({ visibilityProperty: true }) : one.getClientRects().length > 0);
  // A group of radios is one stop.
  const keyOf = (one) => (one.type === 'radio' ? `radio ${one.name}` : one.outerHTML.slice(0, 110));
  const stops = (root) => {
    const all = [...root.querySelectorAll(STOPS)].filter(shown).filter((one) => one.tabIndex >= 0).map(keyOf);
    return all.filter((key, at) => !key.startsWith('radio ') || all.indexOf(key) === at);
  };

  const card = (one) => (/radio|checkbox/.test(one.type) && one.closest('.tas-option')) || one;

  const obscured = (one, root) => {
    const found = [];
    // Of a choice the control itself: its card may be as high as the window.
    const box = one.getBoundingClientRect();
    // Of an area of text the browser shows the line that is written on.
    if (one.matches('textarea')) return box.bottom > 0 && box.top < innerHeight ? [] : ['out of view'];
    if (box.top < -1 || box.bottom > innerHeight + 1) return [`out of view (${box.top} to ${box.bottom})`];
    const points = [[box.left + 4, box.top + 4], [box.left + box.width / 2, box.top + box.height / 2], [box.right - 4, Math.min(box.bottom, innerHeight) - 4]];
    // Rounded corners and inline links of two lines leave gaps; what matters is another thing on top.
    for (const [x, y] of points) {
      const above = document.elementFromPoint(x, y);
      if (above !== root.host) found.push(`covered by the page's ${above?.localName}`);
      const hit = root.elementFromPoint(x, y);
      if (hit?.closest('.tas-exit, .tas-idle') && !hit.closest('.tas-exit, .tas-idle').contains(one)) found.push('covered by what keeps to the window');
    }
    return found;
  };

  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgba = (color) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  };
  const luminance = ([red, green, blue]) => {
    const [r, g, b] = [red, green, blue].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [low, high] = [luminance(rgba(one)), luminance(rgba(other))].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const backdrop = (one) => {
    for (let node = one.parentNode; node; node = node.parentNode ?? node.host) {
      if (node.nodeType !== 1) continue;
      const { backgroundColor } = getComputedStyle(node);
      if (rgba(backgroundColor)[3] > 250) return backgroundColor;
    }
    return 'white';
  };
  // WCAG 1.4.11 and 2.4.13: two pixels of three to one.
  const unmarked = (one) => {
    const choice = card(one) !== one;
    const style = choice ? getComputedStyle(card(one).querySelector('label'), '::before') : getComputedStyle(one);
    const width = parseFloat(style.outlineWidth);
    if (style.outlineStyle === 'none' || !(width >= 2)) return [`no outline (${style.outline})`];
    const ratio = contrast(style.outlineColor, backdrop(choice ? card(one) : one));
    return ratio < 3 ? [`its outline has a contrast of ${ratio.toFixed(2)} (${style.outlineColor} on ${backdrop(one)})`] : [];
  };

  let seen;
  const judge = () => {
    const root = seen.root;
    const one = root.activeElement;
    if (!one || one === seen.last) return;
    seen.last = one;
    const key = keyOf(one);
    seen.visited.push(key);
    const box = one.getBoundingClientRect();
    const place = [box.top + scrollY, box.bottom + scrollY];
    if (seen.place && !one.closest('.tas-exit')) {
      const [before, after] = seen.back ? [place, seen.place] : [seen.place, place];
      if (after[1] <= before[0]) seen.wrong.push(`comes after what is below it: ${key}`);
    }
    seen.place = one.closest('.tas-exit') ? null : place;
    seen.wrong.push(...[...(seen.still ? obscured(one, root) : []), ...unmarked(one)].map((what) => `${what}: ${key}`));
  };

  // Begins at a link outside the widget. `still` says that the page has been scrolled by
  // the time of the next key, as some browsers do and others put off.
  const begin = (root, from, back, still) => {
    removeEventListener('keydown', judge, true);
    document.querySelector('header').style.pointerEvents = 'auto';
    document.getElementById(from).focus();
    seen = { root, back, still, visited: [], wrong: [] };
    addEventListener('keydown', judge, true);
    return stops(root).length;
  };

  // What was wrong on the way to a link outside the widget.
  const end = (root, to) => {
    removeEventListener('keydown', judge, true);
    document.querySelector('header').style.pointerEvents = '';
    const wanted = stops(root);
    const visited = seen.back ? [...seen.visited].reverse() : seen.visited;
    const found = [...seen.wrong];
    if (document.activeElement?.id !== to) found.push(`the way ends at ${document.activeElement?.outerHTML.slice(0, 110)}`);
    wanted.filter((key) => !visited.includes(key)).forEach((key) => found.push(`never reached: ${key}`));
    if (JSON.stringify(visited) !== JSON.stringify(wanted) && found.length === 0) found.push(`another order: ${JSON.stringify(visited)} instead of ${JSON.stringify(wanted)}`);
    return found;
  };

  return { begin, end };
})();
window.keys = keys;
