import { addDays, type IsoDate } from '../../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../../app/domain/calendar/london.ts';
import type { NoticeAmendment } from '../../../app/domain/tender/amend-notice.ts';
import type { TenderNotice } from '../../../app/domain/tender/tender-notice.ts';
import { approveAmendment } from '../../../app/operations/tender/approve-amendment.ts';
import { draftAmendment } from '../../../app/operations/tender/draft-amendment.ts';
import { type Stage, type Step, step } from '../telling/step.ts';
import { slugOf, type TenderTold, tenderOn } from './tell-notice.ts';

/** Drafted by the officer on the day, approved the day after. */
export function stepsOfAmendment(
	told: TenderTold,
	on: IsoDate,
	reason: string,
	amended: (notice: TenderNotice) => Omit<NoticeAmendment, 'timetable' | 'documents'>,
	/** What stands in it from then on, where the amendment is of documents too. */
	documents?: readonly string[],
): readonly Step[] {
	const { office, title } = told;
	const slug = slugOf(told);
	const chosen = documents === undefined ? {} : { documents };
	const seen = async (stage: Stage) => {
		const { rowVersion, notice } = await tenderOn(stage, slug);
		return { slug, expectedVersion: rowVersion, notice };
	};
	return [
		step(
			draftAmendment,
			{ at: londonInstant(on, '10:40'), by: office.person('officer'), about: [title] },
			async (stage) => {
				const { notice, ...sent } = await seen(stage);
				return { ...sent, amendment: { timetable: notice.timetable, ...amended(notice) }, reason, ...chosen };
			},
		),
		step(
			approveAmendment,
			{ at: londonInstant(addDays(on, 1), '11:15'), by: office.person('approver'), about: [title] },
			async (stage) => {
				const { expectedVersion } = await seen(stage);
				return { slug, expectedVersion };
			},
		),
	];
}
