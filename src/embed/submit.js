// Submits where a sandbox lets no form submit: without `allow-forms` a browser does
// not even tell the form. A click on its button then has to do, which Enter in a
// field makes as well.

export function submitAnyway(place) {
  let waiting;
  place.addEventListener('submit', () => {
    waiting = null;
  }, true);
  place.addEventListener('click', ({ target }) => {
    waiting = target.closest('button')?.form;
    // A form that may submit has done so by the next turn.
    setTimeout(() => waiting?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
  });
}
