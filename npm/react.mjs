'use client';
// The checklist in one file as a React component: importing it defines <tas-checklist> too.
// What listens early comes first.
import { component } from './react-component.mjs';
import { TasChecklist as Element } from './index.mjs';

export const TasChecklist = component(Element);
