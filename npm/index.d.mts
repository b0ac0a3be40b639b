export * from './types/tas-checklist.js';
