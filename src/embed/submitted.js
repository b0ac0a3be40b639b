// Every button submits its form. A sandbox that allows no forms stops that before
// anybody hears of it, so a form whose button is pressed is told here.

export function submitted(event) {
  const form = event.target.closest('button')?.form;
  if (!form) return;
  event.preventDefault();
  form.dispatchEvent(new CustomEvent('submit', { bubbles: true, cancelable: true }));
}
