// The block in the editor: a preview that the server writes, and a field for each
// setting. It loads in the editor alone, and asks nobody but this site.
(function (wp) {
  'use strict';

  const { createElement: el, Fragment } = wp.element;
  const { __ } = wp.i18n;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { Disabled, PanelBody, SelectControl, TextControl, TextareaControl } = wp.components;
  const ServerSideRender = wp.serverSideRender;

  const NAME = 'tas-checklist/checklist';

  // What an empty field means.
  const SITE = __('as in Settings → TAS checklist', 'tas-checklist');

  const choice = (...values) => [{ value: '', label: SITE }, ...values.map((value) => ({ value, label: value }))];

  const firm = [
    ['firmName', TextControl, __('Name of the firm', 'tas-checklist')],
    ['firmPhone', TextControl, __('Telephone', 'tas-checklist')],
    ['firmUrl', TextControl, __('Address of the button', 'tas-checklist'), __('https:, http: or mailto:, or a place on this site that starts with / or #', 'tas-checklist')],
    ['cta', TextControl, __('Words on the button', 'tas-checklist'), __('By language as: Talk to us | es: Hable con nosotros', 'tas-checklist')],
    ['disclaimer', TextareaControl, __('Disclaimer', 'tas-checklist')],
  ];

  const look = [
    ['lang', TextControl, __('Language', 'tas-checklist'), __('en, es, or a further language that is turned on. Empty: that of the page', 'tas-checklist')],
    ['languages', TextControl, __('Further languages', 'tas-checklist'), __('A list of zh-Hans, vi, ko, ht and ru', 'tas-checklist')],
    ['theme', SelectControl, __('Theme', 'tas-checklist'), '', choice('auto', 'light', 'dark')],
    ['accent', TextControl, __('Colour', 'tas-checklist'), __('#rgb or #rrggbb, such as #1d3f72', 'tas-checklist')],
    ['display', SelectControl, __('Display', 'tas-checklist'), '', choice('inline', 'dialog')],
    ['headingLevel', SelectControl, __('Level of headings', 'tas-checklist'), '', choice('2', '3', '4', '5')],
  ];

  const more = [
    ['exitUrl', TextControl, __('Where "Leave this page quickly" leads', 'tas-checklist'), __('https: or http:, or a place on this site that starts with /', 'tas-checklist')],
    ['handoff', SelectControl, __('Handing a text over to the page', 'tas-checklist'), '', choice('off', 'on')],
    ['previewDate', TextControl, __('Day to preview', 'tas-checklist'), __('For reviewers: YYYY-MM-DD. Every screen then says that it is a preview', 'tas-checklist')],
  ];

  wp.blocks.registerBlockType(NAME, {
    edit({ attributes, setAttributes }) {
      const field = ([name, control, label, help, options]) =>
        el(control, {
          key: name,
          label,
          help: help || undefined,
          options,
          value: attributes[name],
          onChange: (value) => setAttributes({ [name]: value }),
          __nextHasNoMarginBottom: true,
          // A textarea has no such size.
          ...(control === TextareaControl ? {} : { __next40pxDefaultSize: true }),
        });
      const panel = (title, fields, initialOpen) => el(PanelBody, { title, initialOpen }, fields.map(field));
      return el(
        Fragment,
        null,
        el(
          InspectorControls,
          null,
          panel(__('Firm', 'tas-checklist'), firm, true),
          panel(__('Language and look', 'tas-checklist'), look, false),
          panel(__('More', 'tas-checklist'), more, false)
        ),
        el(
          'div',
          useBlockProps(),
          el('p', null, el('strong', null, __('TAS checklist', 'tas-checklist'))),
          el('p', null, __('Visitors see the checklist here. Where no script runs they see this:', 'tas-checklist')),
          // Sent in the body: settings in all languages are too long for an address.
          el(Disabled, null, el(ServerSideRender, { block: NAME, attributes, httpMethod: 'POST' }))
        )
      );
    },
    // The server writes the page.
    save: () => null,
  });
})(window.wp);
