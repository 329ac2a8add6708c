import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface ProgrammeAreaTable {
	programme_id: string;
	area_id: string;
	access_rule: 'priority' | 'priority-cases' | 'purchase-only' | 'direct';
	respect_requirement: 'accredited' | 'principles' | 'not-required' | 'not-stated';
	existing_provision: string;
	position: string;
	framework_shown_on: IsoDate | null;
}
