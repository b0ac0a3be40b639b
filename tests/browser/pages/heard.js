// What is read aloud by itself: each text that comes into a region that a reader of
// screens listens to, by the kind of region. The same text again is read again only if
// it is put there anew.
window.heard = (root) => {
  const said = [];
  const LIVE = '[role=alert], [role=status], [aria-live]';
  const text = (node) => node.textContent.replace(/\s+/g, ' ').trim();
  const kind = (region) => region.getAttribute('role') ?? region.getAttribute('aria-live');
  const say = (region, node) => {
    const words = text(node);
    if (words) said.push([kind(region), words]);
  };
  new MutationObserver((changes) => {
    const told = new Set();
    for (const { target, addedNodes } of changes) {
      const around = (target.nodeType === 1 ? target : target.parentElement)?.closest(LIVE);
      if (around && !told.has(around) && around.isConnected) {
        told.add(around);
        say(around, around);
      }
      for (const node of addedNodes) {
        if (node.nodeType !== 1 || around || !node.isConnected) continue;
        // Of regions that come with their words, an alert is read, and nothing else for sure.
        for (const region of [node, ...node.querySelectorAll('[role=alert]')]) {
          if (region.matches('[role=alert]') && !told.has(region)) {
            told.add(region);
            say(region, region);
          }
        }
      }
    }
  }).observe(root, { subtree: true, childList: true, characterData: true });
  // Hands over what was said since the last time.
  return () => said.splice(0);
};
