import { findPublicTender } from '../../../db/read/tenders.ts';
import { tenderCalendar } from '../../../templates/feeds/tender-calendar.ts';
import type { Services } from '../../services.ts';

/** The dates of one tender as a calendar file; null where there is no such tender, or it was cancelled. */
export async function writeTenderCalendar(
	{ db, config }: Services,
	slug: string,
): Promise<{ readonly text: string; readonly name: string } | null> {
	const tender = await findPublicTender(db.reader, slug);
	if (tender === null || tender.state !== 'published' || tender.publishedAt === null) return null;
	const { questionsCloseAt, answersBy, evaluatedBy, awardBy, startsOn } = tender.notice.timetable;
	const text = tenderCalendar({
		slug,
		title: tender.notice.title,
		url: `${config.origin}/open-tenders/${slug}`,
		stampedAt: tender.publishedAt,
		entries: [
			{ key: 'questions', title: 'Questions close', at: questionsCloseAt },
			{ key: 'answers', title: 'Questions are answered', at: answersBy },
			{ key: 'closing', title: 'Bids close', at: tender.closesAt },
			{ key: 'evaluation', title: 'Bids are evaluated by', at: evaluatedBy },
			{ key: 'award', title: 'Award by', at: awardBy },
			{ key: 'start', title: 'Work begins', at: startsOn },
		],
	});
	return { text, name: `tender-${slug}.ics` };
}
