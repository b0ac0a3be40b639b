// A visitor without a plan, inside the page: takes whatever is offered, the same on
// every run. Sent ahead of scripts of `leaks.rs`; knows no question and no rule.
const monkey = (() => {
  let seed = 1;

  // A number from 0 up to, and without, `end` (Park and Miller's generator).
  const below = (end) => {
    seed = (seed * 48271) % 2147483647;
    return seed % end;
  };

  const pick = (list) => list[below(list.length)];
  const shown = (one) => one.getClientRects().length > 0;

  // A text that a field may or may not take.
  const text = () => pick(['', '0', '1', '3', '12', '28', '2025', '2026', '2026', '9', '31000', 'x', '\u{1f600}'.repeat(50)]);

  const use = (input) => {
    if (input.type !== 'text') return input.click();
    input.value = text();
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };

  // Answers something on the present screen and goes on, or now and then elsewhere.
  const step = (root) => {
    for (const details of root.querySelectorAll('details')) details.open = true;
    const names = new Set();
    for (const input of [...root.querySelectorAll('input')].filter(shown)) {
      const group = input.type === 'radio' ? [...root.querySelectorAll(`input[name="${input.name}"]`)] : [input];
      if (input.type === 'radio' && names.has(input.name)) continue;
      names.add(input.name);
      if (input.type !== 'checkbox' || below(4) === 0) use(pick(group));
    }
    const ahead = [...root.querySelectorAll('.tas-start, .tas-continue')].filter(shown);
    const any = [...root.querySelectorAll('button[type="submit"], button:not([type])')]
      .filter((button) => shown(button) && !button.matches('.tas-print'));
    const button = ahead.length && below(8) ? pick(ahead) : pick(any);
    button?.click();
  };

  return { below, step, seed: (number) => { seed = number; } };
})();
