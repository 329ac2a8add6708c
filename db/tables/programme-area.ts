import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface ProgrammeAreaTable {
	programmeId: string;
	areaId: string;
	accessRule: 'priority' | 'priority-cases' | 'purchase-only' | 'direct';
	respectRequirement: 'accredited' | 'principles' | 'not-required' | 'not-stated';
	existingProvision: string;
	position: string;
	frameworkShownOn: IsoDate | null;
}
