// The element in the templates of React, Vue and Svelte, as their types know it.

import type { SvelteHTMLElements } from 'svelte/elements';
import type { GlobalComponents } from 'vue';
import type {} from 'tas-checklist/react';
import type {} from 'tas-checklist/svelte';
import type {} from 'tas-checklist/vue';

export const react = (
  <tas-checklist firm-name="Your firm" theme="dark" heading-level={3} accent="#123456" lang="en" className="wide">
    <p>Shown until the checklist begins.</p>
  </tas-checklist>
);
// @ts-expect-error No such theme.
export const blue = <tas-checklist theme="blue" />;
// @ts-expect-error No such setting.
export const made = <tas-checklist acent="#123456" />;

type VueProps = InstanceType<GlobalComponents['tas-checklist']>['$props'];
export const vue: VueProps = { 'heading-level': 3, 'onTasChecklist:result': ({ detail }) => detail.outcome };
// @ts-expect-error No such theme.
export const vueBlue: VueProps = { theme: 'blue' };

export const svelte: SvelteHTMLElements['tas-checklist'] = { 'heading-level': 3 };
// @ts-expect-error No such theme.
export const svelteBlue: SvelteHTMLElements['tas-checklist'] = { theme: 'blue' };
