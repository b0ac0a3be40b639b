// What html-validate asks of each kind of page. A rule is off only with a reason.

/** For every page: what the checker recommends, for whole documents. */
const page = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Files beside the page are the firm's own, as the page is: who can change one can
    // change both. What comes from elsewhere has to carry its hash.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A matter of looks. Styles keep a number on one line where that matters.
    'tel-non-breaking': 'off',
    // Older speech software finds a field by `for` alone, so a label has it around its
    // field as well.
    'no-redundant-for': 'off',
    // The forms on these pages act as their fields change, and send nothing anywhere.
    'wcag/h32': 'off',
    // A block of code that scrolls needs a name for its place in the order of Tab, and a
    // name needs a role. The element of this role is for fields of a form.
    'prefer-native-element': ['error', { exclude: ['group'] }],
    // A heading that is a numbered step begins with its number, and links within the guides
    // have to lead to it on a forge as well.
    'valid-id': ['error', { relaxed: true }],
  },
};

/** The rulebook is well-formed as XML too: its tests read it so. */
const rulebook = {
  ...page,
  rules: {
    ...page.rules,
    'void-style': ['error', { style: 'selfclose' }],
    'prefer-native-element': ['error', { exclude: ['group', 'region'] }],
  },
};

/** A piece of a page, to be pasted into one. */
const fragment = { ...page, extends: ['html-validate:recommended'] };

export function rulesFor(name) {
  if (name === 'rulebook.html') return rulebook;
  return name.startsWith('snippet') ? fragment : page;
}
