// A firm's page in React, with the component of the package: what a server renders and what
// the browser tests drive. Each callback writes down what it was told, and how often the page
// had been drawn anew by then, which shows that the latest one was called.

import { StrictMode, createElement as make, useLayoutEffect, useRef, useState } from 'react';
import { TasChecklist } from 'tas-checklist/react';

export const told = [];

const CALLBACKS = ['onReady', 'onStart', 'onResult', 'onContact', 'onHandoff', 'onError'];

// Props that every element has, which the tests take away.
const MORE = { id: 'check', className: 'firm-check' };

export function Firm() {
  const [state, change] = useState({ shown: true, renders: 0, cta: 'Talk to us', more: MORE });
  const element = useRef(null);
  useLayoutEffect(() => {
    window.firm = { change, told, element };
  });
  const callbacks = CALLBACKS.map((name) => [
    name,
    (detail, event) => {
      told.push([name, detail, state.renders]);
      event.preventDefault();
    },
  ]);
  const props = {
    ...Object.fromEntries(callbacks),
    ref: element,
    ...state.more,
    style: { marginTop: 8 },
    firmName: 'Ash & Alder',
    firmPhone: '212-555-0142',
    firmUrl: 'https://firm.example/contact',
    headingLevel: 3,
    cta: state.cta,
  };
  return make(
    'main',
    null,
    make('h1', null, 'A page made with React 19'),
    make('p', { id: 'before' }, `Rendered ${state.renders} times.`),
    state.shown && make(TasChecklist, props, make('p', null, 'TAS may help at 877-777-4778.')),
    make('p', { id: 'after' }, 'After the checklist.'),
  );
}

export const page = () => make(StrictMode, null, make(Firm));
