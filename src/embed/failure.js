// What can go wrong before or while the checklist runs, and how the owner of the
// page is told. Nothing here shows anything to the visitor.

// An error with a code, which is part of the public API, what the owner of the page
// can do about it, and what the browser said.
export function failure(code, advice, cause) {
  return Object.assign(new Error(code), { code, advice, cause });
}

// Any error whatever as such a one.
export function known(error) {
  return error?.advice ? error : failure('mount-failed', 'it could not be drawn in this page', error);
}

// One line for whoever looks after the page. It never holds an answer: what ends
// the line is a place in our source or a browser's own message.
export function advise({ code, advice, cause, reason }, instead = 'showing contact details instead') {
  console.warn(`tas-checklist: ${instead}, because ${advice} [${code}]${reason ? ` [${reason.code}]` : ''}`, cause ?? '');
}

// Does each, whatever becomes of the others: for the last things that can be done.
export function attempt(...actions) {
  for (const action of actions) {
    try {
      action();
    } catch {
      // Nobody is left to be told.
    }
  }
}

// Events tell the page what happened, never what was answered. A listener that
// throws does not reach us.
export function emit(host, kind, detail) {
  host.dispatchEvent(new CustomEvent('tas-checklist:' + kind, { bubbles: true, composed: true, detail }));
}
