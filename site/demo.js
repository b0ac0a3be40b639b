// The demonstration page's own script: lets whoever reviews the checklist see it as of
// another day, in another look, and as a dialog. It is no part of the widget, and what it
// does any page can do, through attributes and custom properties.

const days = document.querySelector('#days');
const day = days.querySelector('input');
const looks = document.querySelector('#looks');
const look = looks.querySelector('select');
const dialog = looks.querySelector('#display');

// Sets an attribute of every checklist, or takes it away where there is no value.
function set(name, value) {
  for (const checklist of document.querySelectorAll('tas-checklist')) {
    if (value) checklist.setAttribute(name, value);
    else checklist.removeAttribute(name);
  }
}

// A day that is only half typed is none.
function showDay() {
  set('preview-date', day.validity.valid && day.value);
}

// The looks stand in looks.css; the dark one needs an attribute as well.
function showLook() {
  document.documentElement.dataset.look = look.value;
  set('theme', look.value === 'dark' && 'dark');
  set('display', dialog.checked && 'dialog');
}

days.addEventListener('change', showDay);
days.addEventListener('submit', (event) => event.preventDefault());
days.addEventListener('reset', () => {
  day.value = '';
  showDay();
});
looks.addEventListener('change', showLook);
for (const form of [days, looks]) form.hidden = false;
