import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { NarrativeQuestion } from '../../app/domain/kpi-return/narrative.ts';
import type { SectionKey } from '../../app/domain/specification/specification.ts';

export interface ReturnQueryTable {
	id: string;
	returnId: string;
	submissionId: string;
	section: SectionKey;
	measureKey: string | null;
	areaId: string;
	cohort: number;
	question: NarrativeQuestion | null;
	state: 'open' | 'answered' | 'resolved';
	raisedAt: Instant;
	raisedBy: string;
}
