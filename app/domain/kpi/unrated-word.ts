import type { KpiStatus } from './kpi-value.ts';

/** Why a figure that is there is not rated: it may still change, or never will and is not whole. Null where it is rated, or is not there. */
export const unratedWord = (status: KpiStatus): 'provisional' | 'incomplete' | null =>
	status === 'provisional' || status === 'incomplete' ? status : null;
