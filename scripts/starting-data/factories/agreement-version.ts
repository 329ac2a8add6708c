import { addDays, type Instant, type IsoDate, isWeekend } from '../../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../../app/domain/calendar/london.ts';
import type { AgreementTerms } from '../../../app/domain/grant/agreement-terms.ts';
import type {
	Side,
	VersionKind,
	VersionState,
	VersionStep,
} from '../../../app/domain/grant/version-state.ts';
import type { World } from '../world.ts';
import type { APerson } from './person.ts';

export interface VersionFacts {
	readonly agreementId: string;
	readonly programmeId: string;
	readonly number: number;
	readonly kind: VersionKind;
	readonly side: Side;
	readonly state: VersionState;
	readonly terms: AgreementTerms;
	readonly reason: string;
	readonly effectiveOn: IsoDate;
	readonly enteredOn: IsoDate | null;
	readonly steps: readonly StepFacts[];
}

export interface StepFacts {
	readonly kind: VersionStep['kind'];
	readonly person: APerson;
	readonly on: IsoDate;
	readonly words?: string;
}

/** A version of an agreement with everything that was done with it. Answers its id. */
export function anAgreementVersion(world: World, facts: VersionFacts): string {
	const id = world.id('agreement-version', facts.agreementId, String(facts.number));
	const steps = facts.steps.map((step, index) => ({ ...step, at: at(step.on, index) }));
	const [first] = steps;
	if (first === undefined) throw new Error('a version begins with a step');
	world.put('agreementVersion', {
		id,
		agreementId: facts.agreementId,
		programmeId: facts.programmeId,
		number: facts.number,
		kind: facts.kind,
		side: facts.side,
		state: facts.state,
		terms: JSON.stringify(facts.terms),
		reason: facts.reason,
		effectiveOn: facts.effectiveOn,
		leadId: facts.terms.leadId,
		startedBy: first.person.id,
		startedAt: first.at,
		acceptedAt: facts.state === 'accepted' ? (steps.at(-1)?.at ?? null) : null,
		enteredOn: facts.enteredOn,
		version: steps.length,
	});
	for (const [index, { kind, person, at: moment, words = '' }] of steps.entries())
		world.put('agreementStep', {
			versionId: id,
			number: index + 1,
			at: moment,
			kind,
			personId: person.id,
			words,
		});
	return id;
}

const at = (day: IsoDate, index: number): Instant =>
	londonInstant(day, `${String(10 + Math.min(index, 6)).padStart(2, '0')}:15`);

/** So many days before, or the working day before that. */
export function daysBefore(day: IsoDate, days: number): IsoDate {
	let one = addDays(day, -days);
	while (isWeekend(one)) one = addDays(one, -1);
	return one;
}
