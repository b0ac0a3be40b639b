// The configurator: a form, the checklist as the form says, and the code for it.
//
// It sends nothing, stores nothing and loads nothing but what the checklist loads. It is
// no part of the checklist: what it does to it, any page can do.

import { choice, form, whenChanged } from './form.js';
import { fillIn, fillInOnce, offerTheLink } from './link.js';
import { draw } from './output.js';
import { begin, dress, followTheView } from './preview.js';
import { followTheAccent, sayTheVerdict } from './verdict.js';

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
  if (target.closest('[data-field="accent"]')) sayTheVerdict();
});

// A link that is pasted where this page is open already.
addEventListener('hashchange', () => fillInOnce() && follow());

// A browser that comes back to this page, or loads it again, may have kept what was written.
addEventListener('pageshow', follow);
