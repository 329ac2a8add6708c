import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { NoticeFacts } from '../../app/domain/grant/papers/decision-notice.ts';
import type { Reader } from '../connect.ts';
import { asFound } from './as-found.ts';
import { programmeInScope } from './in-scope.ts';

export interface NoticeRow {
	readonly id: string;
	readonly programmeId: Found<'programme'>;
	readonly decidedOn: IsoDate;
	readonly pdfHash: Found<'document'>;
	readonly agreementId: Found<'agreement'>;
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
		.selectFrom('decisionNotice')
		.innerJoin('programme', 'programme.id', 'decisionNotice.programmeId')
		.innerJoin('agreementVersion', 'agreementVersion.id', 'decisionNotice.subjectId')
		.select([
			'decisionNotice.id',
			'decisionNotice.programmeId',
			'decisionNotice.decidedOn',
			'decisionNotice.documentHash as pdfHash',
			'agreementVersion.agreementId',
			'decisionNotice.facts',
		])
		.where(programmeInScope(scope, today))
		.$if(asked.id !== undefined, (query) => query.where('decisionNotice.id', '=', asked.id ?? ''))
		.$if(asked.agreementId !== undefined, (query) =>
			query.where('agreementVersion.agreementId', '=', asked.agreementId ?? ''),
		)
		.$if(asked.programmeSlug !== undefined, (query) =>
			query.where('programme.slug', '=', asked.programmeSlug ?? ''),
		)
		.orderBy('decisionNotice.year', 'desc')
		.orderBy('decisionNotice.number', 'desc')
		.orderBy('decisionNotice.id')
		.execute();
	return rows.map(({ facts, ...row }) =>
		asFound<NoticeRow>({ ...row, facts: JSON.parse(facts) as NoticeFacts }),
	);
}
