import type { Missing } from './kpi-value.ts';

/** It is waited for no more: the commissioner has closed the return. */
export const isClosed = ({ closed }: Pick<Missing, 'closed'>): boolean => (closed ?? null) !== null;
