import type { Instant, IsoDate } from '../../../domain/calendar/iso-date.ts';
import { londonDay } from '../../../domain/calendar/london.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import type { VersionKind, VersionStep } from '../../../domain/grant/version-state.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import type { AgreementShown } from '../../../operations/portfolio/show-agreement.ts';

export interface TimelineRow {
	readonly key: string;
	readonly day: string;
	readonly what: string;
	readonly who: string;
}

const WHAT: Readonly<Record<VersionKind, string>> = {
	original: 'The agreement',
	variation: 'A variation',
	termination: 'The early end',
};
const STEPS: Readonly<Record<VersionStep['kind'], string | null>> = {
	started: 'was begun',
	edited: null,
	proposed: 'was proposed by the provider',
	'put-forward': 'was put forward for approval',
	'sent-back': 'was sent back',
	approved: 'was approved',
	sent: 'was sent to the provider',
	accepted: 'was accepted',
	declined: 'was declined',
	discarded: 'was discarded',
};
const MOST = 40;

/** What happened with an agreement, the latest first: steps of its versions, payments, visits. Each change to a draft is left out. */
export function timelineOf({
	between,
	today,
}: Pick<AgreementShown, 'between' | 'today'>): readonly TimelineRow[] {
	if (between === null) return [];
	const kinds = new Map<string, VersionKind>(between.versions.map(({ id, kind }) => [id, kind]));
	const steps = between.steps.flatMap(({ versionId, kind, at, personName, organisationName }, index) => {
		const step = STEPS[kind];
		const version = kinds.get(versionId);
		if (step === null || version === undefined) return [];
		return [
			{
				key: `step-${index}`,
				on: dayOf(at),
				what: `${WHAT[version]} ${step}`,
				who: `${personName}, ${organisationName}`,
			},
		];
	});
	const payments = between.payments.map(({ paidOn, amountPence, startsOn, endsOn, reference }, index) => ({
		key: `paid-${index}`,
		on: paidOn,
		what: `${writePounds(amountPence)} was paid for ${monthsLabel({ startsOn, endsOn })}`,
		who: reference === '' ? '' : `Reference ${reference}`,
	}));
	const visits = between.items
		.filter(({ kind, dueOn }) => kind === 'visit' && dueOn <= today)
		.map(({ id, title, dueOn, ownerName }) => ({
			key: `visit-${id}`,
			on: dueOn,
			what: `Monitoring visit: ${title}`,
			who: ownerName,
		}));
	return [...steps, ...payments, ...visits]
		.map((row, index) => ({ ...row, index }))
		.sort((one, other) => (one.on === other.on ? other.index - one.index : one.on < other.on ? 1 : -1))
		.slice(0, MOST)
		.map(({ key, on, what, who }) => ({ key, day: writeDay(on), what, who }));
}

const dayOf = (at: string): IsoDate => londonDay(at as Instant);
