import type { ReconciledMeasure } from './reconcile-units.ts';
import type { MovementKind, Stage } from './unit-movement.ts';

/** The stages in which a return counts people too, and what it calls them. */
export const COUNTED_AS = {
	started: 'starts',
	completed: 'completions',
	left: 'leavers',
} as const satisfies Partial<Record<Stage, ReconciledMeasure>>;
export const COUNTED_STAGES = [
	'started',
	'completed',
	'left',
] as const satisfies readonly (keyof typeof COUNTED_AS)[];

/** A person counts where a movement of one of these kinds leads to such a stage. */
export const COUNTING_KINDS: readonly MovementKind[] = ['started', 'completed', 'left'];

/** A correction takes a count back where it leads from such a stage to one of these: on from there it says nothing new of who began. */
export const UNDOING_KIND: MovementKind = 'correction';
export const UNDONE_TO: readonly Stage[] = ['free', 'reserved', 'started'];
