// Siteimprove Alfa over pages that a browser has written down: one page a line comes in,
// one line of findings goes out, in the same order, until the input ends.
//
// It opens no page and no connection. What it does not hear of a page, such as scripts
// and what they would change, it does not judge.
import { createInterface } from 'node:readline';

import { Audit } from '@siteimprove/alfa-act';
import { Device } from '@siteimprove/alfa-device';
import { Node } from '@siteimprove/alfa-dom';
import { Request, Response } from '@siteimprove/alfa-http';
import Rules from '@siteimprove/alfa-rules';
import { Conformance, Criterion } from '@siteimprove/alfa-wcag';
import { Page } from '@siteimprove/alfa-web';

const STANDARD = Device.standard();

// Rules of level AAA alone are left out: the promise is AA. Those of no level, on ARIA and
// on good practice, stay.
const isWanted = (rule) => {
  const requirements = [...rule.requirements];
  return requirements.length === 0 || requirements.some((one) =>
    !Criterion.isCriterion(one) || Conformance.isAA()(one));
};
const RULES = [...Rules].filter(isWanted);

const name = (rule) => rule.uri.split('/').at(-1);

// Where it is: the way down to each node, through open shadow roots.
const where = (target) => (Node.isNode(target) ? [target] : [...target ?? []])
  .map((one) => one.path(Node.fullTree)).join(', ');

const reason = (outcome) => {
  const said = outcome.toJSON().expectations ?? [];
  return said.map(([, expectation]) => expectation?.error?.message).filter(Boolean).join('; ');
};

const audit = async (page) => {
  const on = STANDARD;
  const outcomes = await Audit.of(
    Page.of(Request.empty(), Response.empty(), Node.from(page, on), on), RULES,
  ).evaluate();
  const failed = [...outcomes].filter(({ outcome }) => outcome === 'failed');
  return failed.map((outcome) => ({
    rule: name(outcome.rule), target: where(outcome.target), what: reason(outcome),
  }));
};

for await (const line of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(await audit(JSON.parse(line))));
}
