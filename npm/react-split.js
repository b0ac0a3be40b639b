'use client';
// The same as react-split.mjs, for `require`.
const { component } = require('./react-component.js');
const { TasChecklist: Element } = require('./split.js');

exports.TasChecklist = component(Element);
