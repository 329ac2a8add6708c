import type { Period } from '../calendar/period.ts';
import type { Frequency } from './specification.ts';

/**
 * Whether a return for the period asks it: half-yearly in the quarters that end a half of the financial year (July to
 * September, January to March), yearly in January to March. Contracts that begin in mid-year report with everybody else. The last return
 * of all (`isClosingReturn`) asks everything.
 */
export function isAskedIn(frequency: Frequency, period: Pick<Period, 'endsOn'>, closing = false): boolean {
	if (closing) return true;
	const month = Number(period.endsOn.slice(5, 7));
	switch (frequency) {
		case 'quarterly':
			return true;
		case 'half-yearly':
			return month === 9 || month === 3;
		case 'yearly':
			return month === 3;
	}
}
