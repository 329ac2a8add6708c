import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { NoticeFacts } from '../../app/domain/grant/papers/decision-notice.ts';
import type { Reader } from '../connect.ts';
import { programmeInScope } from './in-scope.ts';

export interface NoticeRow {
	readonly id: string;
	readonly programmeId: string;
	readonly decidedOn: IsoDate;
	readonly pdfHash: string;
	readonly agreementId: string;
	readonly facts: NoticeFacts;
}

interface NoticesAsked {
	readonly id?: string;
	readonly agreementId?: string;
	readonly programmeSlug?: string;
}

/** Decision notices on the programmes that an office reaches, the newest first. */
export async function listNotices(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	asked: NoticesAsked = {},
): Promise<readonly NoticeRow[]> {
	if (scope.kind !== 'office' && scope.kind !== 'everything') return [];
	const rows = await reader
		.selectFrom('decision_notice')
		.innerJoin('programme', 'programme.id', 'decision_notice.programme_id')
		.innerJoin('agreement_version', 'agreement_version.id', 'decision_notice.subject_id')
		.select([
			'decision_notice.id',
			'decision_notice.programme_id as programmeId',
			'decision_notice.decided_on as decidedOn',
			'decision_notice.document_hash as pdfHash',
			'agreement_version.agreement_id as agreementId',
			'decision_notice.facts',
		])
		.where(programmeInScope(scope, today))
		.$if(asked.id !== undefined, (query) => query.where('decision_notice.id', '=', asked.id ?? ''))
		.$if(asked.agreementId !== undefined, (query) =>
			query.where('agreement_version.agreement_id', '=', asked.agreementId ?? ''),
		)
		.$if(asked.programmeSlug !== undefined, (query) =>
			query.where('programme.slug', '=', asked.programmeSlug ?? ''),
		)
		.orderBy('decision_notice.year', 'desc')
		.orderBy('decision_notice.number', 'desc')
		.orderBy('decision_notice.id')
		.execute();
	return rows.map(({ facts, ...row }) => ({ ...row, facts: JSON.parse(facts) as NoticeFacts }));
}
