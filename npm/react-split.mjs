'use client';
// The split build as a React component: importing it defines <tas-checklist> too, whose engine loads later.
// What listens early comes first.
import { component } from './react-component.mjs';
import { TasChecklist as Element } from './split.mjs';

export const TasChecklist = component(Element);
