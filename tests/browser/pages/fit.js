// What is wrong with a screen for somebody who sees, aims or reads in another way than
// its makers. Each function gives a list of findings in words; none means all is well.
// Sent after widget.js.
const fit = (() => {
  const everything = (root) => [...root.querySelectorAll('*')].filter((one) =>
    (one.checkVisibility?.({ visibilityProperty: true }) ?? one.getClientRects().length) && !one.closest('.tas-hidden, svg'));
  const named = (one) => `${one.outerHTML.slice(0, 140)}`;

  // Whether something is only there for those who listen.
  const isHidden = (one) => getComputedStyle(one).clipPath.startsWith('inset') || one.closest('dt')?.offsetWidth <= 1;

  // Nothing reaches beyond the window, and nothing is cut.
  const lost = (root, sideways = true) => {
    const found = [];
    const width = document.documentElement.clientWidth;
    if (sideways && document.scrollingElement.scrollWidth > width) found.push(`the page scrolls sideways: ${document.scrollingElement.scrollWidth} > ${width}`);
    for (const one of everything(root)) {
      if (isHidden(one) || one.matches('option, slot, br, progress')) continue;
      const box = one.getBoundingClientRect();
      if (sideways && box.width && (box.right > width + 1 || box.left < -1)) found.push(`beyond the window (${box.left} to ${box.right}): ${named(one)}`);
      const { overflowX, overflowY } = getComputedStyle(one);
      if (one.matches('input, textarea')) continue;
      if (overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1) found.push(`cut sideways: ${named(one)}`);
      if (overflowY !== 'visible' && one.scrollHeight > one.clientHeight + 1) found.push(`cut below: ${named(one)}`);
    }
    return [...found, ...spilled(root), ...overlapping(root)];
  };

  // A text does not come out of the box that is drawn around it.
  const spilled = (root) => everything(root)
    .filter((one) => one.matches('button, summary, .tas-option, .tas, .tas-card, .tas-deadline, .tas-outcome, .tas-urgent'))
    .filter((one) => one.scrollWidth > one.clientWidth + 2 && getComputedStyle(one).display !== 'inline')
    .map((one) => `its text comes out (${one.scrollWidth} > ${one.clientWidth}): ${named(one)}`);

  // No text lies on another.
  const overlapping = (root) => {
    const lines = [];
    for (const one of everything(root)) {
      if (isHidden(one) || one.closest('.tas-idle, .tas-exit')) continue;
      for (const node of one.childNodes) {
        if (node.nodeType !== 3 || !node.data.trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) lines.push({ one, box });
      }
    }
    const found = [];
    for (const [at, { one, box }] of lines.entries()) {
      for (const other of lines.slice(at + 1, at + 25)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        const least = Math.min(box.height, other.box.height);
        if (one !== other.one && across > 2 && down > 0.55 * least) found.push(`text on text: ${named(one)} and ${named(other.one)}`);
      }
    }
    return found;
  };

  // What can be pressed, with the room in which it can be.
  const CONTROLS = 'button, summary, input, textarea, select, a[href]';
  const room = (one) => {
    const card = one.matches('input[type=radio], input[type=checkbox]') && one.closest('.tas-option');
    return (card || one).getBoundingClientRect();
  };
  // A link within a sentence is as high as its line.
  const isInSentence = (one) => one.matches('a') && getComputedStyle(one).display === 'inline'
    && one.parentElement.textContent.trim().length > one.textContent.trim().length;

  const small = (root, least) => everything(root)
    .filter((one) => one.matches(CONTROLS) && !isInSentence(one))
    .map((one) => [room(one), one])
    .filter(([box]) => box.width < least - 0.1 || box.height < least - 0.1)
    .map(([box, one]) => `${box.width.toFixed(1)} x ${box.height.toFixed(1)}: ${named(one)}`);

  // What is told apart by colour says the same in words.
  const TOLD = '[data-standing], [data-status], [data-outcome], .tas-error, .tas-urgent, .tas-line-problem, .tas-preview, .tas-due, .tas-error-summary';
  const wordless = (root) => {
    const found = everything(root).filter((one) => one.matches(TOLD) && !one.textContent.trim()).map((one) => `no words: ${named(one)}`);
    const standings = new Map();
    for (const one of root.querySelectorAll('[data-standing]')) {
      const said = one.querySelector('.tas-standing')?.textContent;
      const before = standings.get(one.dataset.standing) ?? said;
      if (!said || said !== before) found.push(`says ${said}, not ${before}: ${named(one)}`);
      standings.set(one.dataset.standing, before);
    }
    if (new Set(standings.values()).size < standings.size) found.push('two standings in the same words');
    // A chosen answer and a wrong field are known to those who do not see.
    for (const one of root.querySelectorAll('.tas-field[data-invalid]')) {
      const error = one.querySelector('.tas-error');
      const told = [one, ...one.querySelectorAll('[aria-describedby]')].some((part) => part.getAttribute('aria-describedby')?.split(' ').includes(error.id));
      if (!told) found.push(`its error is not tied to it: ${named(one)}`);
    }
    return found;
  };

  // Nothing moves by itself.
  const moving = (root) => [
    ...document.getAnimations().map((one) => `moves: ${one.animationName ?? one.transitionProperty}`),
    ...everything(root).filter((one) => ['', '::before', '::after'].some((part) => {
      const { transitionDuration, animationName } = getComputedStyle(one, part || null);
      return /[1-9]/.test(transitionDuration) || animationName !== 'none';
    })).map((one) => `may move: ${named(one)}`),
  ];

  // Each radio chosen in turn: the screen stays, and so does the focus.
  const advances = async (root) => {
    const screen = () => root.querySelector('[data-screen]').dataset.screen;
    const before = screen();
    const found = [];
    for (const { id } of [...root.querySelectorAll('input[type=radio], input[type=checkbox]')]) {
      const one = root.getElementById(id);
      if (!one?.getClientRects().length) continue;
      one.focus();
      one.click();
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      if (screen() !== before) return [`${id} leads on`];
      if (root.activeElement?.id !== id) found.push(`${id} loses the focus`);
    }
    return found;
  };

  const SPACED = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
  // Runs `look` while a sheet is in force, as a visitor's own is.
  const under = (root, css, look) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    try {
      return look();
    } finally {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    }
  };
  const spaced = (root) => under(root, SPACED, () => lost(root));

  return { lost, small, wordless, moving, advances, spaced };
})();
