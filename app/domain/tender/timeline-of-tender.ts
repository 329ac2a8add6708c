import type { Instant } from '../calendar/iso-date.ts';
import { londonDay } from '../calendar/london.ts';
import { momentsOfLots } from './moments-of-lots.ts';
import {
	act,
	happened,
	MOMENTS,
	type Moment,
	type TenderMoment,
	type TenderTimelineStep,
	WHOLE,
} from './moments-of-tender.ts';
import type { TenderLife } from './tender-life.ts';

/**
 * How much of it a reader may know. `everybody`: what is published, so of a decision nothing before its bidders have been told, and of the opening nothing
 * at all, which would say that somebody bid. `evaluation`: whoever opens or scores sees besides how far the bids are. `office`: everything.
 */
export type TimelineReader = 'everybody' | 'evaluation' | 'office';

const HIDDEN: Readonly<Record<TimelineReader, readonly TenderMoment[]>> = {
	everybody: ['opened', 'quality-locked', 'prices-opened', 'recommended'],
	evaluation: ['recommended'],
	office: [],
};

/** The life of a tender in the order in which it goes; nothing before it is published. What a cancelled one had before it is planned no more. */
export function timelineOfTender(
	life: TenderLife,
	reader: TimelineReader,
	now: Instant,
): readonly TenderTimelineStep[] {
	if (life.publishedAt === null) return [];
	const told = reader === 'office' ? life : withoutDecisions(life);
	const moments = [...daysOf(told, now), ...openingOf(told, now), ...momentsOfLots(told, now)];
	return moments
		.filter(({ kind }) => !HIDDEN[reader].includes(kind))
		.filter(
			({ standing, at }) => life.cancelledAt === null || (standing === 'done' && at <= life.cancelledAt),
		)
		.sort(
			(one, other) =>
				one.at.localeCompare(other.at) || MOMENTS.indexOf(one.kind) - MOMENTS.indexOf(other.kind),
		)
		.map(({ at: _, ...step }, index) => ({ ...step, key: `${step.kind}-${index}` }));
}

/** Those of which bidders have not been told. */
const withoutDecisions = (life: TenderLife): TenderLife => ({
	...life,
	lots: life.lots.map((lot) =>
		(lot.decision?.lettersSentAt ?? null) === null ? { ...lot, decision: null } : lot,
	),
});

function daysOf(
	{ publishedAt, versions, cancelledAt, ...life }: TenderLife,
	now: Instant,
): readonly Moment[] {
	const moment = (kind: TenderMoment, at: Instant): Moment => ({
		...happened(kind, at),
		standing: at <= now ? 'done' : 'to-come',
	});
	const { opensOn, timetable, closesAt } = life;
	return [
		...(publishedAt === null ? [] : [happened('published', publishedAt)]),
		...versions.flatMap(({ number, at }) =>
			number === 1 ? [] : [{ ...happened('amended', at), version: number }],
		),
		...(opensOn === null
			? []
			: [
					{
						...WHOLE,
						kind: 'opens' as const,
						at: opensOn,
						on: opensOn,
						standing: opensOn <= londonDay(now) ? ('done' as const) : ('to-come' as const),
					},
				]),
		moment('questions-close', timetable.questionsCloseAt),
		moment('closes', closesAt),
		...(cancelledAt === null ? [] : [happened('cancelled', cancelledAt)]),
	];
}

/** Of the whole tender. What a decision has gone past without is not planned any more. */
function openingOf(
	{ openedAt, pricesOpenedAt, timetable: { evaluatedBy }, lots }: TenderLife,
	now: Instant,
): readonly Moment[] {
	const isDecided = lots.length > 0 && lots.every(({ decision }) => decision !== null);
	return [
		act('opened', openedAt, evaluatedBy, now),
		act('prices-opened', pricesOpenedAt, evaluatedBy, now),
	].filter(({ standing }) => standing === 'done' || !isDecided);
}
