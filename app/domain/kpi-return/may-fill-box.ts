import type { Box } from './box.ts';
import type { ActingPerson, KpiReturn } from './kpi-return.ts';
import { sideOf } from './side-of.ts';

/** The lead and the office fill in anything; a member of a consortium the boxes of its own areas and no others. */
export function mayFillBox(
	kpiReturn: Pick<KpiReturn, 'bodyId' | 'leadId' | 'areas'>,
	box: Pick<Box, 'areaId'>,
	by: ActingPerson,
): boolean {
	switch (sideOf(kpiReturn, by)) {
		case 'office':
		case 'lead':
			return true;
		case 'member':
			return kpiReturn.areas.some(
				({ areaId, organisationId }) => areaId === box.areaId && organisationId === by.organisationId,
			);
		case 'outside':
			return false;
	}
}
