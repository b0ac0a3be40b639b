// The demonstration page's own script: lets whoever reviews the rules see the
// checklist as of another day. It is no part of the widget, and what it does any
// page can do, through the attribute `preview-date`.

const reviewers = document.querySelector('.reviewers');
const day = reviewers.querySelector('input');

// A day that is only half typed is none.
function show() {
  const chosen = day.validity.valid ? day.value : '';
  for (const checklist of document.querySelectorAll('tas-checklist')) {
    if (chosen) checklist.setAttribute('preview-date', chosen);
    else checklist.removeAttribute('preview-date');
  }
}

day.addEventListener('change', show);
reviewers.addEventListener('submit', (event) => event.preventDefault());
reviewers.addEventListener('reset', () => {
  day.value = '';
  show();
});
reviewers.hidden = false;
