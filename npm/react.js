'use client';
// The same as react.mjs, for `require`.
const { component } = require('./react-component.js');
const { TasChecklist: Element } = require('./index.js');

exports.TasChecklist = component(Element);
