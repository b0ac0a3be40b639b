// The React component around the element: settings are props, events are callbacks, and
// children stand inside the element until the checklist begins.
//
// It loads no build of the checklist: react.mjs and react-split.mjs do, and hand over the
// class. It keeps no state of its own, and sets nothing that React does not set for it; it only
// takes away what React leaves of a prop that is gone.

import { createElement, useImperativeHandle, useLayoutEffect, useRef } from 'react';

// Props whose attribute has another name; every other prop goes to the element as it is.
const ATTRIBUTES = {
  firmName: 'firm-name',
  firmPhone: 'firm-phone',
  firmUrl: 'firm-url',
  headingLevel: 'heading-level',
  previewDate: 'preview-date',
  exitUrl: 'exit-url',
};

// Events, with the callback that each is told to.
const CALLBACKS = {
  'tas-checklist:ready': 'onReady',
  'tas-checklist:start': 'onStart',
  'tas-checklist:result': 'onResult',
  'tas-checklist:contact': 'onContact',
  'tas-checklist:handoff': 'onHandoff',
  'tas-checklist:error': 'onError',
};
const EVENTS = Object.keys(CALLBACKS);

// An element that a server wrote begins as soon as the class is there, which may be long
// before React takes it over; one that cannot be drawn says so while React still puts it
// into the page. So the last event of each kind is kept until its component listens. The
// two kinds that carry what a visitor told are kept by nobody.
const KEPT = EVENTS.filter((type) => !/:(result|handoff)$/.test(type));
const early = new WeakMap();
const heard = new WeakSet();

function keep(event) {
  const [element] = event.composedPath();
  if (heard.has(element)) return;
  const kept = early.get(element) ?? new Map();
  kept.delete(event.type);
  early.set(element, kept.set(event.type, event));
}

for (const type of KEPT) globalThis.window?.addEventListener(type, keep, true);

// Tells every event of an element, first those that came before; ends with what it returns.
function listen(element, tell) {
  for (const type of EVENTS) element.addEventListener(type, tell);
  heard.add(element);
  const kept = early.get(element) ?? new Map();
  early.delete(element);
  kept.forEach(tell);
  return () => {
    heard.delete(element);
    for (const type of EVENTS) element.removeEventListener(type, tell);
  };
}

// `class` is every element's own, and stands apart from what the checklist calls otherwise.
const named = (name) => (name === 'className' ? 'class' : (ATTRIBUTES[name] ?? name));

// Nothing given is as good as not there.
function attributes(props) {
  const callbacks = Object.values(CALLBACKS);
  const own = Object.entries(props).filter(([name, value]) => !callbacks.includes(name) && value != null);
  return Object.fromEntries(own.map(([name, value]) => [named(name), value]));
}

// React sets the property of a prop that is gone to undefined, of which `lang`, `id` and
// others that every element has make a word.
function tidy(element, before, now) {
  for (const name of Object.keys(before)) if (!(name in now)) element.removeAttribute(name);
}

// The component for a build, by that build's class.
export function component(Element) {
  function TasChecklist({ ref, ...props }) {
    const element = useRef(null);
    const latest = useRef(props);
    useImperativeHandle(ref, () => element.current, []);
    useLayoutEffect(() => {
      tidy(element.current, attributes(latest.current), attributes(props));
      latest.current = props;
    });
    useLayoutEffect(() => {
      const tell = (event) => latest.current[CALLBACKS[event.type]]?.(event.detail, event);
      return listen(element.current, tell);
    }, []);
    return createElement('tas-checklist', { ...attributes(props), ref: element });
  }
  const set = (address) => {
    Element.base = address;
  };
  return Object.defineProperty(TasChecklist, 'base', { set });
}
