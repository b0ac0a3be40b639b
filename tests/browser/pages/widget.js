// The tests' view of a widget: everything goes through its open shadow root.
// Sent ahead of each script that `widget.rs` runs; leaves nothing in the page.
const tas = (() => {
  const hosts = () => [...document.querySelectorAll('tas-checklist, [data-tas-checklist]')]
    .filter((host) => host.shadowRoot);
  const root = (index) => hosts()[index]?.shadowRoot ?? null;
  const text = (node) => node?.textContent.replace(/\s+/g, ' ').trim() ?? null;
  const shown = (node) => node.checkVisibility
    ? node.checkVisibility({ visibilityProperty: true })
    : node.getClientRects().length > 0;
  const all = (scope, selector) => [...scope.querySelectorAll(selector)].filter(shown);

  // A question is a field of its own, or an item of a checklist; the rest of a
  // checklist ("none of these", "not sure") counts as a question called like it.
  const ASKED = '[data-question], [data-list]';
  const idOf = (wrapper) => wrapper.dataset.question ?? wrapper.dataset.list;

  // The inputs that belong to a question itself, not to one revealed inside it.
  const inputs = (wrapper) => wrapper.matches('input')
    ? [wrapper]
    : [...wrapper.querySelectorAll('input')].filter((one) => one.closest(ASKED) === wrapper);

  const kindOf = (wrapper, own) => {
    if (wrapper.dataset.list) return 'list';
    if (own.some((one) => one.type === 'radio')) return 'choice';
    if (own.some((one) => one.dataset.part)) return 'date';
    return own.every((one) => one.type === 'checkbox') ? 'check' : 'number';
  };

  // What tells the inputs of a question apart.
  const keyOf = (one) => one.dataset.part
    ?? (one.dataset.question || one.type === 'text' ? '' : one.value);

  const valueOf = (one) => one.type === 'text' ? one.value : one.checked;

  const question = (wrapper) => {
    const own = inputs(wrapper);
    return {
      id: idOf(wrapper),
      kind: kindOf(wrapper, own),
      ticked: wrapper.querySelector(':checked') !== null,
      fields: own.map((one) => ({ key: keyOf(one), value: valueOf(one) })),
    };
  };

  // In the order of reading: "none of these" comes after the items.
  const questions = (scope) => {
    const place = (wrapper) => wrapper.dataset.list ? inputs(wrapper)[0] : wrapper;
    const after = (one, other) => place(one).compareDocumentPosition(place(other))
      & Node.DOCUMENT_POSITION_PRECEDING;
    return all(scope, ASKED)
      .filter((wrapper) => inputs(wrapper).length > 0)
      .sort((one, other) => after(one, other) ? 1 : -1)
      .map(question);
  };

  const screen = (index) => {
    const scope = root(index);
    const current = scope?.querySelector('[data-screen]');
    if (!current) return null;
    const heading = current.querySelector('.tas-heading');
    return {
      id: current.dataset.screen,
      heading: text(heading),
      headings: current.querySelectorAll('.tas-heading').length,
      arrived: scope.activeElement?.matches('[tabindex="-1"]') ?? false,
      progress: text(scope.querySelector('.tas-progress')),
      questions: questions(scope),
      summary: all(scope, '.tas-error-summary :is(a, button)').map(text),
      errors: all(scope, '.tas-error').map(text),
      changes: all(scope, '[data-change]').map((button) => button.dataset.change),
      urgent: find(index, '.tas-urgent') !== null,
      cautions: ['preview', 'due'].filter((name) => find(index, `.tas-screen > .tas-${name}`)),
      outcome: scope.querySelector('[data-outcome]')?.dataset.outcome ?? null,
      deadlines: [...scope.querySelectorAll('[data-deadline]')].map((node) => node.dataset.deadline),
      criteria: [...scope.querySelectorAll('[data-criterion]')]
        .map((node) => [node.dataset.criterion, node.dataset.standing]),
    };
  };

  const find = (index, selector) => {
    const scope = root(index);
    return scope ? all(scope, selector)[0] ?? null : null;
  };

  const input = (index, id, key) => {
    const wrapper = find(index, `:is(${ASKED}):is([data-question="${id}"], [data-list="${id}"])`);
    const own = wrapper ? inputs(wrapper) : [];
    return own.find((one) => keyOf(one) === key) ?? null;
  };

  // The summary to press before an input is in sight, if it is folded away.
  const fold = (index, id, key) => {
    const details = input(index, id, key)?.closest('details:not([open])');
    return details?.querySelector('summary') ?? null;
  };

  // Something to use: `how` it is looked up, and what by.
  const control = (index, how, ...hook) => ({ find, input, fold })[how](index, ...hook);

  const active = () => {
    let node = document.activeElement;
    while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
    return node;
  };

  // How far the focus is from a control, for a visitor with a keyboard.
  const distance = (...hook) => {
    const [wanted, now] = [control(...hook), active()];
    if (!wanted) return null;
    if (now === wanted) return 'there';
    const group = now?.type === 'radio' && wanted.type === 'radio'
      && now.name === wanted.name && now.getRootNode() === wanted.getRootNode();
    return group ? 'in-group' : 'elsewhere';
  };

  return { hosts, root, text, screen, find, control, active, distance };
})();
