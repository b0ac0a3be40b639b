// The configurator: a form, the checklist as the form says, and the code for it.
//
// It sends nothing, stores nothing and loads nothing but what the checklist loads. It is
// no part of the checklist: what it does to it, any page can do.

import { announce } from './page.js';
import { choice, form, whenChanged } from './form.js';
import { fillIn, offerTheLink } from './link.js';
import { draw } from './output.js';
import { begin, dress, followTheView } from './preview.js';
import { followTheAccent, verdictWords } from './verdict.js';

function follow() {
  const now = choice();
  dress(now.settings);
  draw(now);
  return now;
}

fillIn();
follow();
followTheView();
followTheAccent();
offerTheLink();
whenChanged(follow);

form.addEventListener('focusin', begin, { once: true });

// The verdict is said when a colour has been chosen, not at each one on the way.
form.addEventListener('change', ({ target }) => {
  if (target.closest('[data-field="accent"]') && verdictWords()) announce(verdictWords());
});

// A link that is pasted where this page is open already.
addEventListener('hashchange', () => fillIn() && follow());

// A browser that comes back to this page may have kept what was written.
addEventListener('pageshow', ({ persisted }) => persisted && follow());
