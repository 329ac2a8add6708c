import { isoDate } from '../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../app/domain/calendar/london.ts';
import { decideAreaPages } from '../../app/operations/area-page/decide-area-pages.ts';
import { sendAreaPages } from '../../app/operations/area-page/send-area-pages.ts';
import { showAreaPages } from '../../app/operations/area-page/show-area-pages.ts';
import type { APerson } from './factories/person.ts';
import type { AProgramme } from './factories/programme.ts';
import { type Stage, type Step, step } from './telling/step.ts';

/** The programme that still takes referrals: of those that have ended nothing is public. */
const LIVE = 'demonstration-programme-west-midlands';
const SENT_ON = isoDate('2023-01-09');
const APPROVED_ON = isoDate('2023-01-10');
/** Checked once a year: one page has been sent again and waits. */
const SENT_AGAIN_ON = isoDate('2026-10-16');
const SENT_AGAIN = 'Warwickshire';

/** What the public is told of the live programme: sent by its officer, approved by another person. */
export function stepsOfAreaPages(
	{ slug }: AProgramme,
	{ officer, approver }: { readonly officer: APerson; readonly approver: APerson },
): readonly Step[] {
	if (slug !== LIVE) return [];
	const shown = async ({ services, scope }: Stage) => {
		const facts = await showAreaPages(services, scope, slug);
		if (facts === null) throw new Error(`no programme ${slug}`);
		return facts;
	};
	const sending = (only: string | null) => async (stage: Stage) => {
		const { programme, areas } = await shown(stage);
		return {
			slug,
			areaIds: areas.filter(({ name }) => only === null || name === only).map(({ areaId }) => areaId),
			expectedVersion: programme.version,
		};
	};
	return [
		step(sendAreaPages, { at: londonInstant(SENT_ON, '10:00'), by: officer, about: [slug] }, sending(null)),
		step(
			decideAreaPages,
			{ at: londonInstant(APPROVED_ON, '14:30'), by: approver, about: [slug] },
			async (stage) => ({
				slug,
				pageIds: (await shown(stage)).pages.filter(({ state }) => state === 'waiting').map(({ id }) => id),
				answer: { decision: 'approve' as const },
			}),
		),
		step(
			sendAreaPages,
			{ at: londonInstant(SENT_AGAIN_ON, '11:15'), by: officer, about: [slug, SENT_AGAIN] },
			sending(SENT_AGAIN),
		),
	];
}
