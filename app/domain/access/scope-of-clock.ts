import type { Scope } from './scope.ts';

/** What jobs and the command line reach, which act for no person: every row. `scripts/layers.cjs` keeps it to them. */
export const scopeOfClock = (): Scope => ({ kind: 'everything' }) as Scope;
