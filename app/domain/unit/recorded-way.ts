import type { MovementKind, Stage } from './unit-movement.ts';

/** What a provider records of people, in the order in which it happens to them. */
export const RECORDED_WAYS = [
	'reserved',
	'started',
	'started-reserved',
	'completed',
	'left',
	'released',
] as const;
export type RecordedWay = (typeof RECORDED_WAYS)[number];

interface Step {
	readonly kind: MovementKind;
	readonly from: Stage;
	readonly to: Stage;
	/** Somebody new comes in by it: only then is it asked whether anybody may. */
	readonly isNew: boolean;
}

export const STEP_OF: Readonly<Record<RecordedWay, Step>> = {
	reserved: { kind: 'reserved', from: 'free', to: 'reserved', isNew: true },
	started: { kind: 'started', from: 'free', to: 'started', isNew: true },
	'started-reserved': { kind: 'started', from: 'reserved', to: 'started', isNew: true },
	completed: { kind: 'completed', from: 'started', to: 'completed', isNew: false },
	left: { kind: 'left', from: 'started', to: 'left', isNew: false },
	released: { kind: 'released', from: 'reserved', to: 'free', isNew: false },
};
