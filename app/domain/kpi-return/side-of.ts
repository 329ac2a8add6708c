import type { ActingPerson, KpiReturn } from './kpi-return.ts';

export type Side = 'office' | 'lead' | 'member' | 'outside';

/** Which side of the return the person acts for. */
export function sideOf(
	{ bodyId, leadId, areas }: Pick<KpiReturn, 'bodyId' | 'leadId' | 'areas'>,
	{ organisationId }: ActingPerson,
): Side {
	if (organisationId === bodyId) return 'office';
	if (organisationId === leadId) return 'lead';
	return areas.some((area) => area.organisationId === organisationId) ? 'member' : 'outside';
}
