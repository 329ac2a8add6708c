import { PERPETRATOR_CORE } from './measures-perpetrator-core.ts';
import { PERPETRATOR_DETAIL } from './measures-perpetrator-detail.ts';
import { equalityRows, satisfactionRows, spendRows } from './measures-shared.ts';
import type { Measure } from './specification.ts';
import { standardMeasures } from './standard-measure.ts';

export const PERPETRATOR_MEASURES: readonly Measure[] = standardMeasures('perpetrator', [
	...PERPETRATOR_CORE,
	...PERPETRATOR_DETAIL,
	...satisfactionRows('service-users', 'People on the programme'),
	...satisfactionRows('perpetrator-stakeholders', 'Stakeholders'),
	...equalityRows('perpetrator', 'People who started'),
	...spendRows('perpetrator'),
]);

/** The measures that are asked only where a specification chooses them. */
export const PERPETRATOR_DETAIL_KEYS: readonly string[] = PERPETRATOR_DETAIL.map((row) => row.key);
