// What the checkers find in the page as it is, each finding as rule, target and words.
// Sent once into each page, with the checkers; leaves `window.gate` there.
window.gate = (() => {
  const AXE = { resultTypes: ['violations'] };

  const axeFinds = async () => (await axe.run(document, AXE)).violations.flatMap(
    ({ id, nodes }) => nodes.map(({ target, html, failureSummary }) => ({
      rule: id, target: [target].flat(2).join(' '), what: `${failureSummary}\n${html}`,
    })));

  // IBM's words for how sure it is: a failure, something that may be one, or something
  // that only a person can tell. Information is no finding.
  const ibmFinds = async () => {
    const { results } = await new ace.Checker().check(document, ['IBM_Accessibility']);
    const found = results.filter(({ value: [policy, verdict] }) =>
      policy !== 'INFORMATION' && verdict !== 'PASS');
    return found.map(({ ruleId, reasonId, value, message, snippet, path }) => ({
      rule: `${ruleId}/${reasonId}`, target: path.dom, what: `${message}\n${snippet}`,
      asks: value[1] !== 'FAIL',
    }));
  };

  // The page as Alfa reads it, open shadow roots and adopted sheets with it.
  const written = async () => JSON.stringify(await Native.fromNode(document));

  return { axeFinds, ibmFinds, written };
})();
