import type { VersionAct } from './next-state.ts';
import type { VersionState } from './version-state.ts';

const ACCEPTED: readonly VersionState[] = ['accepted'];
const SENT: readonly VersionState[] = [...ACCEPTED, 'sent', 'approved'];
const FORWARD: readonly VersionState[] = [...SENT, 'awaiting-approval'];

/**
 * Which of a programme's other agreements count where priority areas come first. Two agreements that share the priority areas between them go side by
 * side: going forward, those count that are being written; at approval those put forward; at acceptance those approved.
 */
export function countedStates(act: VersionAct | 'look'): readonly VersionState[] {
	if (act === 'accept' || act === 'send') return SENT;
	if (act === 'approve') return FORWARD;
	return [...FORWARD, 'proposed', 'draft'];
}
