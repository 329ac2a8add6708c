import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface AwardNoticeTable {
	awardId: string;
	kind: 'award-notice' | 'details-notice';
	noticeNumber: string;
	publishedAt: Instant;
	recordedBy: string;
	recordedAt: Instant;
}
