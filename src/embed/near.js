// When a visitor comes near an element: one height of the window before it is
// seen. An element in a closed tab or a folded panel is near once that opens.

// Calls `action` once; what comes back can be told to `disconnect`.
export function whenNear(element, action) {
  if (!globalThis.IntersectionObserver) return void action();
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      action();
    },
    { rootMargin: '100% 0px' },
  );
  observer.observe(element);
  return observer;
}
