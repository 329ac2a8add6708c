import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface AgreementSignedCopyTable {
	id: string;
	version_id: string;
	document_hash: string;
	file_name: string;
	uploaded_by: string;
	uploaded_at: Instant;
}
