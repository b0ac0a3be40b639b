// What the page was like before the widget's script ran: its global names and the
// functions of the browser's own. Asked later, it names every difference. Names that
// the page itself adds later stand in `data-own`.
(() => {
  const own = (document.currentScript.dataset.own ?? '').split(' ');
  const BUILT_IN = ['Array', 'CustomEvent', 'Document', 'Element', 'Event', 'EventTarget', 'Function', 'HTMLElement',
    'Map', 'Node', 'Object', 'Promise', 'Set', 'ShadowRoot', 'String', 'Window'];

  const members = () => {
    const found = new Map();
    for (const name of BUILT_IN) {
      for (const holder of [window[name], window[name].prototype]) {
        for (const key of Reflect.ownKeys(holder)) {
          const { value, get } = Reflect.getOwnPropertyDescriptor(holder, key);
          found.set(`${name}${holder === window[name] ? '' : '.prototype'}.${String(key)}`, value ?? get);
        }
      }
    }
    return found;
  };
  const globals = () => new Set(Reflect.ownKeys(window).map(String));

  // What this file and the drivers add, and the frames by number.
  const EXPECTED = /^(witness|se_exportedFunctionSymbol|Symbol\(automationSessionProxy\)|\$?cdc_.*|\d+|ret_nodes)$/;
  const [before, builtIn] = [globals(), members()];

  // How what stands around the widget looks, but for where the widget pushes it.
  const LOOKS = ['color', 'backgroundColor', 'display', 'fontFamily', 'fontSize', 'fontStyle', 'letterSpacing', 'lineHeight',
    'margin', 'padding', 'textAlign', 'textTransform', 'visibility', 'direction'];
  const outside = () => ['html', 'body', 'h1', '#before', '#after'].map((selector) => {
    const element = document.querySelector(selector);
    if (!element) return selector;
    const style = getComputedStyle(element);
    const attributes = element.getAttributeNames().map((name) => `${name}=${element.getAttribute(name)}`);
    return [selector, ...LOOKS.map((name) => `${name}: ${style[name]}`), ...attributes].join('; ');
  });

  window.witness = {
    outside,
    // Every trace of the widget outside itself.
    changes() {
      const added = [...globals()].filter((name) => !before.has(name) && !own.includes(name) && !EXPECTED.test(name));
      const now = members();
      const replaced = [...now].filter(([key, value]) => builtIn.get(key) !== value).map(([key]) => key);
      const gone = [...builtIn.keys()].filter((key) => !now.has(key));
      const sheets = document.adoptedStyleSheets?.length ? ['document.adoptedStyleSheets'] : [];
      return [...added, ...replaced, ...gone, ...sheets];
    },
  };
})();
