import { writeDay } from '../../../domain/calendar/write-date.ts';
import { NOTICE_KINDS } from '../../../domain/grant/papers/decision-notice.ts';
import type { NoticeRow } from '../../../operations/decision-notice/list-decision-notices.ts';

export interface NoticesView {
	readonly programmes: readonly { readonly value: string; readonly text: string }[];
	readonly programme: string;
	readonly rows: readonly {
		readonly key: string;
		readonly href: string;
		readonly reference: string;
		readonly cells: readonly string[];
	}[];
}

export function noticesView(notices: readonly NoticeRow[], programme: string | null): NoticesView {
	const programmes = [...new Map(notices.map(({ programmeId, facts }) => [programmeId, facts.programme]))];
	return {
		programmes: programmes
			.map(([value, text]) => ({ value, text }))
			.sort((one, other) => one.text.localeCompare(other.text, 'en')),
		programme: programme ?? '',
		rows: notices
			.filter(({ programmeId }) => programme === null || programmeId === programme)
			.map(({ id, decidedOn, facts }) => ({
				key: id,
				href: `/decision-notices/${id}`,
				reference: facts.reference,
				cells: [
					NOTICE_KINDS[facts.kind],
					`${facts.agreementTitle} (${facts.agreementReference})`,
					facts.value,
					writeDay(decidedOn),
					facts.decidedBy,
				],
			})),
	};
}
