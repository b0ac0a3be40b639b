// What happens on the page, written down before the widget's script runs:
// the widget's events, violations of the page's policy, focus, scrolling, errors
// and what is said in the console or to a tag manager. It changes nothing and
// answers to nobody but the tests.
(() => {
  const recorded = { events: [], violations: [], focused: [], scrolls: 0, errors: [], said: [], shifts: [] };
  window.recorded = recorded;
  window.dataLayer = recorded.said;

  for (const kind of ['ready', 'start', 'result', 'contact', 'handoff', 'error']) {
    const type = `tas-checklist:${kind}`;
    window.addEventListener(type, (event) => {
      recorded.events.push({
        type,
        detail: event.detail ?? null,
        target: event.target.localName,
        bubbles: event.bubbles,
        composed: event.composed,
      });
    });
  }

  window.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, sourceFile, lineNumber } = event;
    // The browser's own doing: an icon for its tab.
    if (blockedURI.endsWith('/favicon.ico')) return;
    recorded.violations.push(`${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber}`);
  });
  window.addEventListener('focusin', (event) => recorded.focused.push(event.target.localName));
  window.addEventListener('scroll', () => { recorded.scrolls += 1; }, true);
  window.addEventListener('error', (event) => recorded.errors.push(String(event.message)));
  window.addEventListener('unhandledrejection', (event) => {
    recorded.errors.push(`unhandled rejection: ${event.reason}`);
  });
  // Only Chromium measures layout shifts.
  new PerformanceObserver((list) => {
    recorded.shifts.push(...list.getEntries().map(({ value }) => value));
  }).observe({ type: 'layout-shift', buffered: true });

  window.addEventListener('pageshow', ({ persisted }) => { recorded.restored = persisted; });
  for (const level of ['debug', 'log', 'info', 'warn', 'error']) {
    const say = console[level];
    console[level] = (...words) => {
      recorded.said.push(`${level}: ${words.join(' ')}`);
      say.apply(console, words);
    };
  }
})();
