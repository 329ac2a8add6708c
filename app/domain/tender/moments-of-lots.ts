import type { Instant, IsoDate } from '../calendar/iso-date.ts';
import { londonDay } from '../calendar/london.ts';
import { act, type Moment, WHOLE } from './moments-of-tender.ts';
import type { TenderLife } from './tender-life.ts';

/** What is done for each lot. Several lots on one day are one step; all of them, the tender's. */
export const momentsOfLots = (life: TenderLife, now: Instant): readonly Moment[] =>
	together(decisionsOf(life, now));

function decisionsOf({ timetable, keepsStandstill, lots }: TenderLife, now: Instant): readonly Moment[] {
	const { evaluatedBy, awardBy, startsOn } = timetable;
	return lots.flatMap(({ title, lockedAt, decision }) => {
		const { recommendedAt, approvedAt, lettersSentAt, acceptedAt, standstillEndsOn } =
			decision ?? NOTHING_YET;
		const isNoAward = decision?.kind === 'no-award';
		const steps = [
			...(decision !== null && lockedAt === null ? [] : [act('quality-locked', lockedAt, evaluatedBy, now)]),
			...(decision !== null && recommendedAt === null
				? []
				: [act('recommended', recommendedAt, awardBy, now)]),
			act('approved', approvedAt, awardBy, now),
			act('letters', lettersSentAt, startsOn, now),
			...(isNoAward || !keepsStandstill ? [] : [standstill(standstillEndsOn, startsOn, now)]),
			...(isNoAward ? [] : [act('agreement', acceptedAt, startsOn, now)]),
		];
		return steps.map((step) => ({
			...step,
			isNoAward: isNoAward && (step.kind === 'recommended' || step.kind === 'approved'),
			lots: [title],
		}));
	});
}

const NOTHING_YET = {
	recommendedAt: null,
	approvedAt: null,
	lettersSentAt: null,
	acceptedAt: null,
	standstillEndsOn: null,
};

/** Once its last day is known it passes by itself. */
function standstill(endsOn: IsoDate | null, startsOn: IsoDate, now: Instant): Moment {
	if (endsOn === null) return act('standstill-ends', null, startsOn, now);
	const standing = endsOn < londonDay(now) ? 'done' : 'to-come';
	return { ...WHOLE, kind: 'standstill-ends', at: endsOn, on: endsOn, standing };
}

function together(moments: readonly Moment[]): readonly Moment[] {
	const lots = new Set(moments.flatMap((each) => each.lots));
	const alike = Map.groupBy(moments, ({ kind, on, standing, isNoAward }) =>
		[kind, on, standing, isNoAward].join('|'),
	);
	return [...alike.values()].flatMap((group) => {
		const [first] = group;
		const own = [...new Set(group.flatMap((each) => each.lots))];
		return first === undefined ? [] : [{ ...first, lots: own.length === lots.size ? [] : own }];
	});
}
