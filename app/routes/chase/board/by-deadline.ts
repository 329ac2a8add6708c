import type { OpenReturn } from '../../../operations/kpi-return/open-return.type.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
export const byDeadline = (a: OpenReturn, b: OpenReturn): number =>
	compare(a.extendedTo ?? a.period.dueOn, b.extendedTo ?? b.period.dueOn) || compare(a.id, b.id);
